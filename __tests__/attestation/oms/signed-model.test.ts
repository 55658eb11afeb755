// SPDX-License-Identifier: Apache-2.0
//
// Each statement differs in one thing from a twin that passes, and is signed
// for real: only the content of the statement is wrong.

import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { describe, it } from 'node:test'
import { loadVerifyingKey } from '../../../src/attestation/ec-key.ts'
import { parseModelBundle } from '../../../src/attestation/oms/model-bundle.ts'
import {
  type ReadOptions,
  readSignedModel,
  type SignedModel,
} from '../../../src/attestation/oms/signed-model.ts'
import { verifyKeySignature } from '../../../src/attestation/oms/verify-key-signature.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createKeySigner } from '../../../src/io/key-signer.ts'

const pair = generateKeyPairSync('ec', {
  namedCurve: 'prime256v1',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const signer = createKeySigner({ privateKey: new Secret(pair.privateKey) })
const key = loadVerifyingKey(pair.publicKey)

const STRICT: ReadOptions = { acceptUnsortedUnsafe: false, acceptSymlinks: false }

const signAndRead = async (
  payload: string | Uint8Array,
  options = STRICT,
): Promise<SignedModel> => {
  const { json } = await signer.signStatement(Buffer.from(payload))
  return readSignedModel(verifyKeySignature(parseModelBundle(Buffer.from(json)), key), options)
}

const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex')
const resource = (name: string) => ({ name, algorithm: 'sha256', digest: digestOf(name) })
const rootOf = (digests: readonly string[]): string =>
  createHash('sha256')
    .update(Buffer.from(digests.join(''), 'hex'))
    .digest('hex')

// Mutable on purpose: each case changes one thing, then the root is set right again.
const newStatement = (names: readonly string[] = ['a-b', 'a/b', 'config.json', 'weights.bin']) => ({
  _type: 'https://in-toto.io/Statement/v1' as unknown,
  subject: [{ name: 'model', digest: { sha256: '' } }] as unknown[],
  predicateType: 'https://model_signing/signature/v1.0' as unknown,
  predicate: {
    serialization: {
      method: 'files',
      hash_type: 'sha256',
      allow_symlinks: false,
      ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore', 'model.sig'],
    } as Record<string, unknown>,
    resources: names.map(resource) as unknown[],
  } as Record<string, unknown>,
})
type Draft = ReturnType<typeof newStatement>
type Change = (draft: Draft) => unknown

const digestsIn = ({ predicate }: Draft): readonly string[] =>
  Array.isArray(predicate.resources)
    ? predicate.resources.map((item) => String((item as { digest?: unknown } | null)?.digest ?? ''))
    : []

const write = (change: Change, names?: readonly string[]): string => {
  const draft = newStatement(names)
  draft.subject = [{ name: 'model', digest: { sha256: 'ROOT' } }]
  const changed = change(draft)
  const value = typeof changed === 'object' && changed !== null ? changed : draft
  return JSON.stringify(value).replaceAll('ROOT', rootOf(digestsIn(draft)))
}

const serialization = ({ predicate }: Draft): Record<string, unknown> =>
  predicate.serialization as Record<string, unknown>
const resources = ({ predicate }: Draft): Record<string, unknown>[] =>
  predicate.resources as Record<string, unknown>[]
const named =
  (name: unknown): Change =>
  (draft) => {
    draft.predicate.resources = [{ ...resource('x'), name }]
  }
const ignoring =
  (paths: unknown): Change =>
  (draft) => {
    serialization(draft).ignore_paths = paths
  }

const REFUSED: readonly (readonly [name: string, code: ErrorCode, change: Change])[] = [
  [
    'another statement type',
    'OMS_INVALID',
    (d) => {
      d._type = 'https://in-toto.io/Statement/v0.1'
    },
  ],
  [
    'another predicate type',
    'OMS_INVALID',
    (d) => {
      d.predicateType = 'https://model_signing/signature/v1.1'
    },
  ],
  ['an unknown field in the statement', 'OMS_INVALID', (d) => ({ ...d, extra: 1 })],
  [
    'an unknown field in the predicate',
    'OMS_INVALID',
    (d) => {
      d.predicate.provenance = {}
    },
  ],
  [
    'an unknown field in the serialization',
    'OMS_INVALID',
    (d) => {
      serialization(d).comment = 'x'
    },
  ],
  [
    'no subject',
    'OMS_INVALID',
    (d) => {
      d.subject = []
    },
  ],
  [
    'two subjects',
    'OMS_INVALID',
    (d) => {
      d.subject = [...d.subject, ...d.subject]
    },
  ],
  [
    'a subject without a name',
    'OMS_INVALID',
    (d) => {
      d.subject = [{ digest: { sha256: 'ROOT' } }]
    },
  ],
  [
    'a subject without sha256',
    'OMS_INVALID',
    (d) => {
      d.subject = [{ name: 'm', digest: { sha512: 'ROOT' } }]
    },
  ],
  [
    'a root in capitals',
    'OMS_INVALID',
    (d) => {
      d.subject = [{ name: 'm', digest: { sha256: 'A'.repeat(64) } }]
    },
  ],
  [
    'another root',
    'OMS_ROOT_MISMATCH',
    (d) => {
      d.subject = [{ name: 'm', digest: { sha256: digestOf('') } }]
    },
  ],
  ['no predicate', 'OMS_INVALID', (d) => ({ ...d, predicate: undefined })],
  [
    'no resources',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = []
    },
  ],
  [
    'resources that are no list',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = {}
    },
  ],
  [
    'a resource that is no object',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = [null]
    },
  ],
  [
    'a resource without a digest',
    'OMS_INVALID',
    (d) => {
      delete resources(d)[0]?.digest
    },
  ],
  [
    'a digest in capitals',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = [{ ...resource('a'), digest: 'A'.repeat(64) }]
    },
  ],
  [
    'a digest that is too short',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = [{ ...resource('a'), digest: 'ab' }]
    },
  ],
  [
    'an algorithm other than the hash type',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = [{ ...resource('a'), algorithm: 'sha512' }]
    },
  ],
  ['a name that is no text', 'OMS_INVALID', named(7)],
  ['an empty name', 'OMS_INVALID', named('')],
  ['an absolute name', 'OMS_INVALID', named('/etc/passwd')],
  ['a name that leaves the model', 'OMS_INVALID', named('../secret')],
  ['a name with `..` inside', 'OMS_INVALID', named('a/../b')],
  ['a name with `./`', 'OMS_INVALID', named('./a')],
  ['a name with `//`', 'OMS_INVALID', named('a//b')],
  ['a name with a slash at the end', 'OMS_INVALID', named('a/')],
  ['a name with NUL', 'OMS_INVALID', named('a\0b')],
  ['a name with half a surrogate pair', 'OMS_INVALID', named('a\ud800')],
  [
    'a name deeper than any tree',
    'OMS_INVALID',
    named(Array.from({ length: 65 }, () => 'd').join('/')),
  ],
  [
    '`.` beside other files',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = ['.', 'a'].map(resource)
    },
  ],
  [
    'a resource twice',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = ['a', 'a'].map(resource)
    },
  ],
  [
    'a file that is a folder too',
    'OMS_INVALID',
    (d) => {
      d.predicate.resources = ['a', 'a/b'].map(resource)
    },
  ],
  [
    'resources in the order of Python',
    'OMS_UNSORTED',
    (d) => {
      d.predicate.resources = ['a/b', 'a-b'].map(resource)
    },
  ],
  [
    'resources in UTF-16 order',
    'OMS_UNSORTED',
    (d) => {
      d.predicate.resources = ['\u{10000}', '\ue000'].map(resource)
    },
  ],
  [
    'shards',
    'OMS_SHARDS',
    (d) => {
      Object.assign(serialization(d), { method: 'shards', shard_size: 8 })
    },
  ],
  [
    'an unknown method',
    'OMS_INVALID',
    (d) => {
      serialization(d).method = 'chunks'
    },
  ],
  [
    'a shard size with files',
    'OMS_INVALID',
    (d) => {
      serialization(d).shard_size = 8
    },
  ],
  [
    'blake2b',
    'OMS_UNSUPPORTED',
    (d) => {
      serialization(d).hash_type = 'blake2b'
    },
  ],
  [
    'blake3',
    'OMS_UNSUPPORTED',
    (d) => {
      serialization(d).hash_type = 'blake3'
    },
  ],
  [
    'an unknown hash',
    'OMS_INVALID',
    (d) => {
      serialization(d).hash_type = 'md5'
    },
  ],
  [
    'no symlink policy',
    'OMS_INVALID',
    (d) => {
      delete serialization(d).allow_symlinks
    },
  ],
  [
    'a symlink policy in words',
    'OMS_INVALID',
    (d) => {
      serialization(d).allow_symlinks = 'false'
    },
  ],
  [
    'followed symlinks',
    'OMS_SYMLINKS',
    (d) => {
      serialization(d).allow_symlinks = true
    },
  ],
  ['ignored paths that are no list', 'OMS_INVALID', ignoring('.git')],
  ['an ignored path that is no text', 'OMS_INVALID', ignoring([1])],
  ['everything ignored with `.`', 'OMS_INVALID', ignoring(['.'])],
  ['everything ignored with an empty path', 'OMS_INVALID', ignoring([''])],
  ['an absolute ignored path', 'OMS_INVALID', ignoring(['/tmp'])],
  ['an ignored path that leaves the model', 'OMS_INVALID', ignoring(['../x'])],
  ['an ignored path with a slash at the end', 'OMS_INVALID', ignoring(['x/'])],
  ['an ignored glob', 'OMS_INVALID', ignoring(['*.bin'])],
  ['an ignored path twice', 'OMS_INVALID', ignoring(['x', 'x'])],
  ['ignored paths that overlap', 'OMS_INVALID', ignoring(['x', 'x/y'])],
  [
    'more ignored paths than a list may have',
    'OMS_INVALID',
    ignoring(Array.from({ length: 1_001 }, (_, i) => `p${i}`)),
  ],
  ['a resource that is ignored', 'OMS_INVALID', ignoring(['weights.bin'])],
  ['a resource below an ignored path', 'OMS_INVALID', ignoring(['a'])],
]

describe('a signed model', () => {
  it('is read with its name, root, files and ignored paths', async () => {
    const model = await signAndRead(write(() => {}))
    assert.equal(model.layout, 'v1.0')
    assert.equal(model.name, 'model')
    assert.deepEqual(
      model.files.map((file) => file.name),
      ['a-b', 'a/b', 'config.json', 'weights.bin'],
    )
    assert.equal(model.root, rootOf(model.files.map((file) => file.digest)))
    assert.equal(model.ignorePaths?.length, 5)
  })

  for (const [name, code, change] of REFUSED) {
    it(`with ${name} is refused as ${code}`, async () => {
      await assert.rejects(signAndRead(write(change)), { code })
    })
  }

  const ACCEPTED: Readonly<Record<string, string>> = {
    'without ignored paths': write((d) => {
      delete serialization(d).ignore_paths
    }),
    'with the one file `.`': write(named('.')),
    'with fields beside a resource': write((d) => {
      d.predicate.resources = [{ ...resource('a'), uri: 'x' }]
    }),
    'with names beyond U+FFFF in code-point order': write(() => {}, ['\ue000', '\u{10000}']),
    'with `x` and `x.y` ignored': write(ignoring(['x', 'x.y'])),
  }
  for (const [name, payload] of Object.entries(ACCEPTED)) {
    it(`${name} is read`, async () => assert.ok(await signAndRead(payload)))
  }

  it('out of order is read only when asked, and its root still counts', async () => {
    const options = { ...STRICT, acceptUnsortedUnsafe: true }
    const unsorted: Change = (d) => {
      d.predicate.resources = ['a/b', 'a-b'].map(resource)
    }
    assert.ok(await signAndRead(write(unsorted), options))
    const wrong: Change = (d) => {
      unsorted(d)
      d.subject = [{ name: 'm', digest: { sha256: rootOf(['a-b', 'a/b'].map(digestOf)) } }]
    }
    await assert.rejects(signAndRead(write(wrong), options), { code: 'OMS_ROOT_MISMATCH' })
  })

  it('with followed symlinks is read only when asked', async () => {
    const payload = write((d) => {
      serialization(d).allow_symlinks = true
    })
    assert.ok(await signAndRead(payload, { ...STRICT, acceptSymlinks: true }))
  })

  for (const [name, payload] of [
    ['is not JSON', 'hello'],
    ['is a list', '[]'],
    ['starts with a byte order mark', `\ufeff${write(() => {})}`],
    ['is not UTF-8', Buffer.from(write(() => {}).replace('config', '\xff'), 'latin1')],
  ] as const) {
    it(`whose payload ${name} is refused`, async () => {
      await assert.rejects(signAndRead(payload), { code: 'OMS_INVALID' })
    })
  }
})

describe('a signed model of v0.2.0', () => {
  const file = (name: unknown, algorithm = 'file-sha256') => ({
    name,
    digest: { sha256: digestOf(String(name)) },
    annotations: { actual_hash_algorithm: algorithm },
  })
  const legacy = (subject: unknown): string =>
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: 'https://model_signing/Digests/v0.1',
      predicate: { unused: 'Unused, just passed due to API requirements' },
    })

  it('is read in any order, with a root in code-point order', async () => {
    const model = await signAndRead(legacy([file('a/b'), file('a-b')]))
    assert.equal(model.layout, 'v0.2')
    assert.equal(model.root, rootOf([digestOf('a-b'), digestOf('a/b')]))
    assert.equal(model.ignorePaths, undefined)
  })
  for (const [name, code, subject] of [
    ['nothing in it', 'OMS_INVALID', []],
    ['a file twice', 'OMS_INVALID', [file('a'), file('a')]],
    ['a name that leaves the model', 'OMS_INVALID', [file('../a')]],
    ['another hash', 'OMS_UNSUPPORTED', [file('a', 'file-blake3')]],
    ['no word on its hash', 'OMS_UNSUPPORTED', [{ name: 'a', digest: { sha256: digestOf('a') } }]],
    ['no digest', 'OMS_INVALID', [{ ...file('a'), digest: {} }]],
  ] as const) {
    it(`with ${name} is refused as ${code}`, async () => {
      await assert.rejects(signAndRead(legacy(subject)), { code })
    })
  }
})
