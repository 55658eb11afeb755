// SPDX-License-Identifier: Apache-2.0
//
// Names of workflow artifacts are unique in a run. The default name carries
// job, attempt and a digest of the content, so that neither the jobs of a
// matrix, nor two steps of a job, nor a rerun collide; equal content has an
// equal name.

import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import type { StoredModel } from '../../ports.ts'
import type { PublisherSettings } from './settings.ts'
import type { StoredFile } from './stored-files.ts'

export interface ArtifactNameFacts extends Pick<PublisherSettings, 'run' | 'storage'> {
  readonly models: readonly StoredModel[]
  readonly files: readonly StoredFile[]
}

const MAX_BASE_CHARS = 80

/** The names to try, in order. @throws INPUT_INVALID for a name that GitHub refuses */
export const artifactNames = ({
  run,
  storage,
  models,
  files,
}: ArtifactNameFacts): readonly string[] => {
  const { artifactName } = storage
  if (artifactName !== undefined) return [checkArtifactName(artifactName)]
  const [model] = models
  const base = models.length === 1 && model ? model.name : 'models'
  const content = sha256(files.map(({ digest, name }) => `${digest}  ${name}\n`).join(''))
  const name = `${plain(base)}-attestation-${run.job}-${run.runAttempt}-${content.slice(0, 12)}`
  return [name, `${name}-2`, `${name}-3`]
}

/** Whether an artifact of a run has the default name of bundles that this action stored. */
export const isDefaultArtifactName = (name: string): boolean =>
  /-attestation-[\w-]+-\d+-[0-9a-f]{12}(?:-[23])?$/.test(name)

const plain = (base: string): string =>
  base
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, MAX_BASE_CHARS) || 'model'

/**
 * A name that the artifact service takes (actions/toolkit, artifact 6.2.1).
 * @throws INPUT_INVALID naming the character
 */
export const checkArtifactName = (name: string): string => {
  const found = /["<>|*?:\\/\r\n]/.exec(name)?.[0]
  if (found === undefined && name !== '' && name.length <= 255) return name
  const seen = found === undefined ? `${name.length} characters` : JSON.stringify(found)
  throw new ProvenanceError('INPUT_INVALID', `artifact-name has ${seen}`, {
    hint: 'An artifact name is 1 to 255 characters without `" : < > | * ? \\ /` and line breaks.',
  })
}
