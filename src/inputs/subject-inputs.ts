// SPDX-License-Identifier: Apache-2.0
//
// What the statements are about: models, or the subjects of actions/attest.

import {
  parseArtifactsList,
  parseChecksums,
  parseSubjectDigest,
} from '../attestation/given-subjects.ts'
import type { Subject } from '../attestation/resource-descriptor.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_CHECKSUMS_BYTES } from '../core/limits.ts'
import type { SubjectSource } from '../pipelines/attest.ts'
import type { ModelSpec } from '../pipelines/hash-models.ts'
import type { InputReader } from './input-reader.ts'
import type { ReadText } from './read-text.ts'

/** The inputs that name what is attested; exactly one is given. */
export const SOURCES = [
  'model-path',
  'subject-path',
  'subject-digest',
  'subject-checksums',
] as const

/** @throws INPUT_…, CHECKSUMS_INVALID */
export const readSource = async (
  input: InputReader,
  readText: ReadText,
): Promise<SubjectSource> => {
  const given = SOURCES.filter((name) => input.text(name) !== undefined)
  const [source, ...others] = given
  if (source === undefined) {
    const subjects = await readArtifactsList(input, readText)
    if (subjects.length > 0) return { kind: 'digests', subjects }
    throw new ProvenanceError('INPUT_MISSING', 'neither model-path nor a subject-* input is given')
  }
  if (others.length > 0) {
    throw new ProvenanceError('INPUT_CONFLICT', `${given.join(' and ')} are given at once`)
  }
  const name = input.text('subject-name')
  switch (source) {
    case 'model-path':
      if (name !== undefined) {
        throw new ProvenanceError('INPUT_CONFLICT', 'subject-name is given beside model-path', {
          hint: 'Name a model in model-path: `name=path`.',
        })
      }
      return {
        kind: 'models',
        specs: input.lines('model-path').map(parseModelSpec),
        scan: {
          ignorePaths: input.lines('ignore-paths'),
          symlinks:
            input.choice('allow-symlinks', ['never', 'within-model']) === 'never'
              ? 'refuse'
              : 'within-model',
        },
      }
    case 'subject-path':
      return {
        kind: 'files',
        patterns: input.list('subject-path'),
        ...(name === undefined ? {} : { name }),
      }
    case 'subject-digest': {
      if (name === undefined) {
        throw new ProvenanceError('INPUT_MISSING', 'subject-digest is given without subject-name', {
          hint: 'Set `subject-name` to the name that the attestation should carry.',
        })
      }
      const digest = parseSubjectDigest(input.text('subject-digest') ?? '')
      return { kind: 'digests', subjects: [{ name, digest }] }
    }
    case 'subject-checksums':
      return { kind: 'digests', subjects: parseChecksums(await readChecksums(input, readText)) }
  }
}

const readArtifactsList = async (
  { artifactsListPath }: InputReader,
  readText: ReadText,
): Promise<readonly Subject[]> =>
  artifactsListPath === undefined
    ? []
    : parseArtifactsList(
        await readText(artifactsListPath, MAX_CHECKSUMS_BYTES, 'CHECKSUMS_INVALID'),
      )

/** A path or the lines themselves: text that looks like a line of checksums is one. */
const readChecksums = async (input: InputReader, readText: ReadText): Promise<string> => {
  const value = input.text('subject-checksums') ?? ''
  return /^[0-9a-fA-F]{64,128} /.test(value) || value.includes('\n')
    ? value
    : readText(value, MAX_CHECKSUMS_BYTES, 'CHECKSUMS_INVALID')
}

/** `name=path` or a path. Law: a name is plain, so that a path with `=` stays a path unless it looks named. */
export const parseModelSpec = (line: string): ModelSpec => {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)=(.+)$/.exec(line)
  const [, name, path] = match ?? []
  return name !== undefined && path !== undefined ? { name, path } : { path: line }
}
