// SPDX-License-Identifier: Apache-2.0
//
// Subjects given as digests, in the forms of actions/attest 4.2.2:
// `subject-digest` with `subject-name`, and `subject-checksums`.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_SUBJECTS } from '../core/limits.ts'
import { asArray, asObject, asString, parseJson } from '../core/parse.ts'
import type { Subject } from './resource-descriptor.ts'

/** Digest name → number of hex digits (in-toto digest_set.md). */
const HEX_DIGITS: Readonly<Record<string, number>> = {
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
  sha512_224: 56,
  sha512_256: 64,
}

/** `sha256:<hex>` → a digest set; hex is lowered. @throws INPUT_INVALID */
export const parseSubjectDigest = (text: string): Subject['digest'] => {
  const [algorithm = '', hex = ''] = splitOnce(text.trim(), ':')
  const digits = HEX_DIGITS[algorithm]
  if (digits === undefined || hex.length !== digits || !/^[0-9a-fA-F]+$/.test(hex)) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `subject-digest is "${text}", which is not of the form algorithm:hex`,
      { hint: `Give one of ${Object.keys(HEX_DIGITS).join(', ')} with its hex digits.` },
    )
  }
  return { [algorithm]: hex.toLowerCase() }
}

/**
 * Lines of `sha256sum` or `sha512sum`: digest, a space, a space or `*`, name.
 * Blank lines are passed over; any other line that is not of the form is refused.
 * @throws CHECKSUMS_INVALID
 */
export const parseChecksums = (text: string): readonly Subject[] => {
  const subjects = new Map<string, Subject>()
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const subject = parseChecksumLine(line, index + 1)
    subjects.set(JSON.stringify(subject), subject)
  }
  if (subjects.size === 0) {
    throw new ProvenanceError('CHECKSUMS_INVALID', 'subject-checksums has no line with a digest')
  }
  return limitSubjects([...subjects.values()])
}

const parseChecksumLine = (line: string, number: number): Subject => {
  const match = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{128}) [ *]?(.+)$/.exec(line)
  const [, hex, name] = match ?? []
  if (hex === undefined || name === undefined) {
    throw new ProvenanceError(
      'CHECKSUMS_INVALID',
      `line ${number} of subject-checksums is not "digest  name": "${line.slice(0, 80)}"`,
    )
  }
  return { name, digest: { [hex.length === 64 ? 'sha256' : 'sha512']: hex.toLowerCase() } }
}

/**
 * The list of a run's artifacts that GITHUB_ARTIFACTS_LIST names (actions/attest 4.2):
 * `{"version":1,"subjects":[{"name":…,"digest":"sha256:…","kind":"file"|"oci"}]}`.
 * @throws CHECKSUMS_INVALID
 */
export const parseArtifactsList = (text: string): readonly Subject[] => {
  const list = asObject(parseJson(text))
  if (list?.version !== 1) throw invalidList('is not of version 1')
  const subjects = new Map<string, Subject>()
  for (const item of asArray(list.subjects) ?? []) {
    const { name, digest, kind } = asObject(item) ?? {}
    const hex = /^sha256:([0-9a-f]{64})$/.exec(asString(digest) ?? '')?.[1]
    if (typeof name !== 'string' || name === '' || hex === undefined) {
      throw invalidList('has a subject without name or sha256 digest')
    }
    if (kind !== 'file' && kind !== 'oci') throw invalidList(`has "${name}" of an unknown kind`)
    const other = subjects.get(name)
    if (other && other.digest.sha256 !== hex) throw invalidList(`has "${name}" with two digests`)
    subjects.set(name, { name, digest: { sha256: hex } })
  }
  return limitSubjects([...subjects.values()])
}

const invalidList = (what: string): ProvenanceError =>
  new ProvenanceError('CHECKSUMS_INVALID', `the list of artifacts of this run ${what}`, {
    hint: 'Name the subject: `model-path`, `subject-path`, `subject-digest` or `subject-checksums`.',
  })

/** @throws INPUT_INVALID above 1,024 subjects, which is GitHub's limit for one statement */
export const refuseTooMany = (count: number): void => {
  if (count <= MAX_SUBJECTS) return
  throw new ProvenanceError(
    'INPUT_INVALID',
    `${count} subjects were given; one statement takes at most ${MAX_SUBJECTS}`,
    { hint: 'Use `model-path` for a folder: it has no such limit.' },
  )
}

const limitSubjects = (subjects: readonly Subject[]): readonly Subject[] => {
  refuseTooMany(subjects.length)
  return subjects
}

const splitOnce = (text: string, separator: string): readonly string[] => {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
