// SPDX-License-Identifier: Apache-2.0
//
// Statements without their signatures: what a verified one has to say of the
// files. Each refusal differs in one thing from what is accepted.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseStatement } from '../../src/attestation/statement.ts'
import type { VerifiedEnvelope } from '../../src/attestation/verify-envelope.ts'
import { sha256 } from '../../src/core/digest.ts'
import { buildManifest } from '../../src/model/manifest.ts'
import { type Content, type CoverageOptions, checkCoverage } from '../../src/policy/coverage.ts'

const OPTIONS: CoverageOptions = {
  unsignedFiles: 'refuse',
  acceptUnsortedUnsafe: false,
  acceptSymlinks: false,
}
const OMS = 'https://model_signing/signature/v1.0'
const A = sha256('a')
const B = sha256('b')

const contentOf = (files: Readonly<Record<string, string>>): Content => ({
  ...buildManifest({
    name: 'm',
    baseName: 'm',
    files: Object.entries(files).map(([name, text]) => ({
      name,
      digest: sha256(text),
      sizeBytes: text.length,
    })),
    ignorePaths: [],
  }),
  kind: 'folder',
  bytesRead: true,
})
const FOLDER = contentOf({ 'a.bin': 'a', 'b.bin': 'b' })

type Subject = { readonly name: string; readonly digest: Readonly<Record<string, string>> }

const statementOf = (subject: readonly Subject[], predicateType: string) =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType,
      predicate: {},
    }),
  )

// A signature is what `verifyEnvelope` is there for; only what follows it is asked here.
const unsigned = (payload: Uint8Array, change: object = {}): VerifiedEnvelope =>
  ({
    payload,
    encoding: 'dsse',
    signer: { kind: 'key', hint: 'x' },
    timestamps: [],
    isLogged: false,
    ...change,
  }) as unknown as VerifiedEnvelope

const verdict = (
  subject: readonly Subject[],
  content: Content = FOLDER,
  options: CoverageOptions = OPTIONS,
): string => {
  const payload = statementOf(subject, 'https://example.com/v1')
  const { checks } = checkCoverage(unsigned(payload), parseStatement(payload), content, options)
  assert.ok(checks.length > 0)
  return checks.flatMap(({ passed, code }) => (passed ? [] : [code])).join(' ') || 'passed'
}

const root = (hex: string = FOLDER.root): Subject => ({
  name: 'oms-root:m',
  digest: { sha256: hex },
})
const listing = (hex: string = FOLDER.dirHash1, name = 'm.SHA256SUMS'): Subject => ({
  name,
  digest: { sha256: hex },
})
const file = (name: string, hex: string): Subject => ({ name, digest: { sha256: hex } })

describe('a statement that names the root', () => {
  const both = [file('a.bin', A), file('b.bin', B)]
  const cases: readonly (readonly [string, readonly Subject[], string])[] = [
    ['with the listing of the files', [root(), listing()], 'passed'],
    ['with the listing of other files', [root(), listing(A)], 'MODEL_MISMATCH'],
    ['with the right listing and another root', [root(A), listing()], 'MODEL_MISMATCH'],
    [
      'with its listing under another name',
      [root(), listing(FOLDER.dirHash1, 'x')],
      'MODEL_MISMATCH',
    ],
    ['with a file beside the listing', [root(), listing(), file('a.bin', A)], 'MODEL_MISMATCH'],
    ['with each file', [root(), ...both], 'passed'],
    ['with one file less', [root(), file('a.bin', A)], 'MODEL_MISMATCH'],
    ['with one file more', [root(), ...both, file('c.bin', A)], 'MODEL_MISMATCH'],
    ['with another digest', [root(), file('a.bin', B), file('b.bin', B)], 'MODEL_MISMATCH'],
    [
      'with a subject that has no SHA-256',
      [root(), ...both, { name: 'c.bin', digest: { sha512: 'c'.repeat(128) } }],
      'SUBJECT_MISMATCH',
    ],
  ]
  for (const [name, subjects, expected] of cases) {
    it(`${name}: ${expected}`, () => assert.equal(verdict(subjects), expected))
  }
})

describe('any other statement', () => {
  const ignore: CoverageOptions = { ...OPTIONS, unsignedFiles: 'ignore' }
  const git = { '.gitattributes': 'x' }
  const cases: readonly (readonly [string, string, string])[] = [
    ['names every file', verdict([file('x', A), file('y', B)]), 'passed'],
    ['names one of two files', verdict([file('x', A)]), 'SUBJECT_MISMATCH'],
    [
      'names one, and unsigned ones are accepted',
      verdict([file('x', A)], FOLDER, ignore),
      'passed',
    ],
    [
      'names none, although unsigned ones are accepted',
      verdict([file('x', sha256('c'))], FOLDER, ignore),
      'SUBJECT_MISMATCH',
    ],
    [
      'is about files that git put there',
      verdict([file('x', A)], contentOf({ 'a.bin': 'a', ...git })),
      'passed',
    ],
    [
      'is about nothing but files that git put there',
      verdict([file('x', sha256('x'))], contentOf(git)),
      'SUBJECT_MISMATCH',
    ],
  ]
  for (const [name, found, expected] of cases) {
    it(`${name}: ${expected}`, () => assert.equal(found, expected))
  }
})

describe('a keyless OMS signature', () => {
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'm', digest: { sha256: FOLDER.root } }],
      predicateType: OMS,
      predicate: {
        serialization: {
          method: 'files',
          hash_type: 'sha256',
          allow_symlinks: false,
          ignore_paths: [],
        },
        resources: FOLDER.files.map(({ name, digest }) => ({ name, digest, algorithm: 'sha256' })),
      },
    }),
  )
  const check = (change: object) =>
    checkCoverage(unsigned(payload, change), parseStatement(payload), FOLDER, OPTIONS).checks
  const signer = { kind: 'certificate', identity: {} }

  it('has to be in a log', () => {
    assert.ok(check({ signer, isLogged: true }).every(({ passed }) => passed))
    assert.throws(() => check({ signer, isLogged: false }), { code: 'OMS_INVALID' })
  })
  it('with a key has not', () => assert.ok(check({}).every(({ passed }) => passed)))
})
