// SPDX-License-Identifier: Apache-2.0
//
// The actions of others that an example may use: what they do, as far as the
// example can tell. Any other action is an error.

import { cp, stat } from 'node:fs/promises'
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
  else if (action === 'actions/download-artifact') await cp(artifact, path, { recursive: true })
  else if (!NOTHING_TO_DO.test(uses)) throw new Error(`action '${uses}' is not emulated`)
}

/** A folder gives its content, a file itself. */
const upload = async (path: string, artifact: string): Promise<void> => {
  const isFile = (await stat(path)).isFile()
  await cp(path, isFile ? join(artifact, basename(path)) : artifact, { recursive: true })
}
