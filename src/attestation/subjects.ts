// SPDX-License-Identifier: Apache-2.0
//
// The subjects of statements about a model. The OMS root stands for the whole,
// so that an added, removed or renamed file shows; each file is a subject too,
// so that `gh attestation verify FILE` works. Above a thousand files the
// SHA256SUMS listing takes their place: its own digest is in-toto's dirHash1.

import { MAX_FILE_SUBJECTS } from '../core/limits.ts'
import { formatSha256Sums, type Manifest } from '../model/manifest.ts'
import { SINGLE_FILE_NAME } from '../model/paths.ts'
import type { Subject } from './resource-descriptor.ts'

/** In front of the model's name, because the root is not the digest of any file of that name. */
export const ROOT_PREFIX = 'oms-root:'

export interface ModelSubjects {
  readonly subjects: readonly Subject[]
  /** Content of the SHA256SUMS file, where that file is a subject in place of the files. */
  readonly checksums?: string
}

/** `checksumsName` is the file name under which the listing is stored. Subject names are unique. */
export const buildModelSubjects = (manifest: Manifest, checksumsName: string): ModelSubjects => {
  const root: Subject = {
    name: `${ROOT_PREFIX}${manifest.name}`,
    digest: { sha256: manifest.root },
  }
  if (manifest.files.length > MAX_FILE_SUBJECTS) {
    return {
      subjects: [root, { name: checksumsName, digest: { sha256: manifest.dirHash1 } }],
      checksums: formatSha256Sums(manifest.files),
    }
  }
  const files = manifest.files.map(({ name, digest }) => ({
    name: name === SINGLE_FILE_NAME ? manifest.baseName : name,
    digest: { sha256: digest },
  }))
  return { subjects: [root, ...files.filter(({ name }) => name !== root.name)] }
}
