// SPDX-License-Identifier: Apache-2.0
//
// The actions of others that an example may use: what they do, as far as the
// example can tell. Any other action is an error.

import { cp, glob, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

const NOTHING_TO_DO = /^actions\/(?:setup-node|setup-python|cache)@/

export interface StandInStep {
  readonly uses: string
  readonly inputs: Readonly<Record<string, string>>
  /** The repository that `actions/checkout` copies. */
  readonly repository: string
  /** Folder of the workflow run, where artifacts are kept between jobs. */
  readonly scratch: string
  readonly workspace: string
}

/** @throws Error where the action is not emulated */
export const runStandIn = async ({ uses, inputs, ...step }: StandInStep): Promise<void> => {
  const [action] = uses.split('@')
  const artifact = join(step.scratch, 'artifacts', inputs.name ?? 'artifact')
  const path = resolve(step.workspace, inputs.path ?? '.')
  if (action === 'actions/checkout') await cp(step.repository, path, { recursive: true })
  else if (action === 'actions/upload-artifact') await upload(path, artifact)
  else if (action === 'actions/download-artifact') {
    if (inputs.pattern === undefined) await cp(artifact, path, { recursive: true })
    else await downloadMatching(inputs.pattern, join(step.scratch, 'artifacts'), path)
  } else if (!NOTHING_TO_DO.test(uses)) throw new Error(`action '${uses}' is not emulated`)
}

/** A folder gives its content, a file itself. */
const upload = async (path: string, artifact: string): Promise<void> => {
  const isFile = (await stat(path)).isFile()
  await cp(path, isFile ? join(artifact, basename(path)) : artifact, { recursive: true })
}

/** Each artifact into a folder of its name. */
const downloadMatching = async (
  pattern: string,
  artifacts: string,
  path: string,
): Promise<void> => {
  for await (const name of glob(pattern, { cwd: artifacts })) {
    await cp(join(artifacts, name), join(path, name), { recursive: true })
  }
}
