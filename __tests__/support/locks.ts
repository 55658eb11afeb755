// SPDX-License-Identifier: Apache-2.0
//
// Entries of models.lock for tests.

import fc from 'fast-check'
import { type Sha256Hex, sha256 } from '../../src/core/digest.ts'
import type { LockEntry, ModelsLock } from '../../src/lock/models-lock-v1.ts'
import { computeRoot } from '../../src/model/manifest.ts'
import { compareNames } from '../../src/model/paths.ts'

const FILES = [
  { name: '10', digest: sha256('ten') },
  { name: '2', digest: sha256('two') },
  { name: 'tokenizer/ü.txt', digest: sha256('merges') },
]

/** A folder signed by a workflow, with every optional field. */
export const FOLDER_ENTRY: LockEntry = {
  name: 'digits',
  path: 'models/digits',
  kind: 'folder',
  source: 'https://example.com/org/digits/tree/0123456789abcdef0123456789abcdef01234567',
  digest: `sha256:${computeRoot(FILES.map(({ digest }) => digest))}`,
  files: FILES,
  signer: {
    kind: 'identity',
    identity: {
      repo: 'octo-org/digits',
      signerWorkflow: 'github.com/octo-org/digits/.github/workflows/train.yml',
      sourceDigest: 'a'.repeat(40),
      certOidcIssuer: 'https://token.actions.githubusercontent.com',
      denySelfHostedRunners: true,
    },
  },
  bundles: [
    { location: { kind: 'path', value: 'models/digits.sig' }, digest: `sha256:${sha256('sig')}` },
    {
      location: { kind: 'url', value: 'https://example.com/digits.intoto.jsonl' },
      digest: `sha256:${sha256('jsonl')}`,
    },
  ],
  predicateTypes: ['https://model_signing/signature/v1.0', 'https://slsa.dev/provenance/v1'],
}

/** A file signed with a key. */
export const FILE_ENTRY: LockEntry = {
  name: 'org/tiny.onnx',
  path: 'tiny.onnx',
  kind: 'file',
  digest: `sha256:${sha256('onnx')}`,
  signer: { kind: 'key', path: 'keys/release.pub', hint: sha256('pem') },
  bundles: [
    { location: { kind: 'path', value: 'tiny.onnx.sig' }, digest: `sha256:${sha256('s')}` },
  ],
  predicateTypes: ['https://model_signing/signature/v1.0'],
}

export const LOCK: ModelsLock = { entries: [FOLDER_ENTRY, FILE_ENTRY] }

const hex: fc.Arbitrary<Sha256Hex> = fc.string().map((text) => sha256(text))
const digest = hex.map((value) => `sha256:${value}`)
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)

/** Any lock that can be written. */
export const arbitraryLock: fc.Arbitrary<ModelsLock> = fc
  .uniqueArray(fc.tuple(word, hex, fc.boolean(), fc.uniqueArray(word, { minLength: 1 }), digest), {
    maxLength: 4,
    selector: ([name]) => name,
  })
  .map((rows) => ({
    entries: rows
      .map(([name, seed, isFolder, words, bundleDigest]): LockEntry => {
        const files = [...words].sort(compareNames).map((file) => ({
          name: file,
          digest: sha256(seed, file),
        }))
        return {
          name,
          path: `models/${name}`,
          kind: isFolder ? 'folder' : 'file',
          digest: `sha256:${isFolder ? computeRoot(files.map((file) => file.digest)) : seed}`,
          ...(isFolder ? { files } : { source: `https://example.com/${name}` }),
          signer: isFolder
            ? { kind: 'identity', identity: { repo: `org/${name}`, sourceRef: words.join(' ') } }
            : { kind: 'key', path: `keys/${name}`, hint: seed },
          bundles: words.map((file) => ({
            location: { kind: 'path', value: `${file}.sig` },
            digest: bundleDigest,
          })),
          predicateTypes: words.map((type) => `https://example.com/${type}`).sort(),
        }
      })
      .sort((a, b) => compareNames(a.name, b.name)),
  }))
