// SPDX-License-Identifier: Apache-2.0
//
// A statement about something of which only a digest is known: no file is
// here, so that nothing but what is stated can be compared with it. The root of
// a model and the digest of a file are kept apart where it is known which of
// them is meant: a root is the digest of a text that anybody can write.

import type { SignedModel } from '../attestation/oms/signed-model.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import { ROOT_PREFIX } from '../attestation/subjects.ts'
import type { Content, Coverage } from './coverage.ts'
import { failedCheck, passedCheck } from './report.ts'

/** @param signed what an OMS signature says; absent for any other statement */
export const checkKnownDigest = (
  statement: Pick<ParsedStatement, 'subject'>,
  signed: SignedModel | undefined,
  { known, root }: Pick<Content, 'known' | 'root'>,
): Coverage => {
  const { roots, files } = signed === undefined ? subjectDigests(statement) : omsDigests(signed)
  const stated = [...(known === 'file' ? [] : roots), ...(known === 'folder' ? [] : files)]
  const isStated = stated.includes(root)
  const facts = {
    id: 'files',
    title: 'digest',
    expected: `sha256:${root}`,
    found: isStated ? 'stated; the bytes were not read' : `not among the ${stated.length} stated`,
  }
  return {
    checks: [
      isStated
        ? passedCheck(facts, 'self-asserted')
        : failedCheck(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' }),
    ],
  }
}

interface StatedDigests {
  readonly roots: readonly (string | undefined)[]
  readonly files: readonly (string | undefined)[]
}

const omsDigests = ({ root, files }: SignedModel): StatedDigests => ({
  roots: [root],
  files: files.map(({ digest }) => digest),
})

const subjectDigests = ({ subject }: Pick<ParsedStatement, 'subject'>): StatedDigests => {
  const isRoot = ({ name }: { readonly name: string }): boolean => name.startsWith(ROOT_PREFIX)
  return {
    roots: subject.filter(isRoot).map(({ digest }) => digest.sha256),
    files: subject.filter((one) => !isRoot(one)).map(({ digest }) => digest.sha256),
  }
}
