// SPDX-License-Identifier: Apache-2.0
//
// What a verifier is shown, and the ways in which a case changes it. Each case
// but the first changes exactly one thing, so that its twin is `accept`.

import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import type { TrustFiles } from '../demo/sigstore/trusted-root.ts'

export interface Scene {
  /** Folder of the model. */
  readonly model: string
  /** Name in the model of the file that a single-file verifier is shown. */
  readonly file: string
  /** OMS signature of the model. */
  readonly omsBundle: string
  /** SLSA provenance: one bundle. */
  readonly provenanceBundle: string
  /** `owner/name` that is expected to have signed. */
  readonly repository: string
  /** `.github/workflows/…` that is expected to have signed. */
  readonly workflow: string
  readonly ref: string
  readonly trust: TrustFiles
  /** PEM of the key that is expected to have signed, where a key did. */
  readonly publicKey: string
}

/** What the cases that change trust change it to. */
export interface Strangers {
  readonly trust: TrustFiles
  readonly publicKey: string
}

export const CASES = [
  'accept',
  'changed byte',
  'other repository',
  'other workflow',
  'wrong root',
  'file added',
  'file removed',
  'file renamed',
] as const
export type CaseId = (typeof CASES)[number]

/** The scene of a case; changed models are copies below `scratch`. */
export const sceneOf = async (
  id: CaseId,
  scene: Scene,
  strangers: Strangers,
  scratch: string,
): Promise<Scene> => {
  switch (id) {
    case 'accept':
      return scene
    case 'other repository':
      return { ...scene, repository: `${scene.repository}-fork` }
    case 'other workflow':
      return { ...scene, workflow: scene.workflow.replace(/[^/]+$/, 'other.yml') }
    case 'wrong root':
      return { ...scene, ...strangers }
    case 'changed byte':
      return changedCopy(scene, scratch, async (path) => {
        const bytes = await readFile(path)
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
        await writeFile(path, bytes)
      })
    case 'file added':
      return changedCopy(scene, scratch, (path) => writeFile(`${path}.bak`, 'not signed'))
    case 'file removed':
      return changedCopy(scene, scratch, (path) => rm(path))
    case 'file renamed':
      return changedCopy(scene, scratch, (path) => rename(path, `${path}.old`))
  }
}

const changedCopy = async (
  scene: Scene,
  scratch: string,
  change: (filePath: string) => Promise<void>,
): Promise<Scene> => {
  const model = join(await mkdtemp(join(scratch, 'case-')), basename(scene.model))
  await cp(scene.model, model, { recursive: true })
  await change(join(model, scene.file))
  return { ...scene, model }
}
