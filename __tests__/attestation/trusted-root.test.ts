// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import {
  type EmbeddedSigstore,
  startEmbeddedSigstore,
} from '../../demo/sigstore/embedded-sigstore.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { MAX_TRUST_BYTES } from '../../src/core/limits.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import { loadTrustedRoots } from '../../src/io/sigstore/trusted-root.ts'

let sigstore: EmbeddedSigstore
let folder: string
before(async () => {
  sigstore = await startEmbeddedSigstore({ issuers: [] })
  folder = await mkdtemp(join(tmpdir(), 'trusted-root-'))
})
after(async () => {
  await sigstore.close()
  await rm(folder, { recursive: true })
})

const load = (path: string) =>
  loadTrustedRoots({ kind: 'file', path }, { deadline: deadlineIn(1_000) })

describe('a trusted root is read', () => {
  for (const form of ['trustedRoot', 'trustedRootLines', 'clientTrustConfig'] as const) {
    test(`from the file of form ${form}`, async () => {
      const files = await sigstore.writeTrustFiles(folder)
      const [root, ...others] = await load(files[form])
      assert.equal(others.length, 0)
      assert.equal(root?.tlogs.length, 2)
      assert.equal(root?.ctlogs.length, 1)
    })
  }
  test('from each line', () => {
    const line = JSON.stringify(sigstore.trustedRoot)
    assert.equal(parseTrustedRoots(`${line}\n\n${line}`).length, 2)
    assert.equal(parseTrustedRoots(`${line}\n \t\n${line}\n`).length, 2)
  })
  test('of each media type that has its form', () => {
    for (const end of ['+json;version=0.1', '+json;version=0.2', '.v0.1+json', '.v0.2+json']) {
      const mediaType = `application/vnd.dev.sigstore.trustedroot${end}`
      parseTrustedRoots(JSON.stringify({ ...sigstore.trustedRoot, mediaType }))
    }
    for (const end of ['+json;version=0.1', '.v0.1+json']) {
      const mediaType = `application/vnd.dev.sigstore.clienttrustconfig${end}`
      parseTrustedRoots(JSON.stringify({ mediaType, trustedRoot: sigstore.trustedRoot }))
    }
  })
  test('as long as it may be', () => {
    const root = JSON.stringify(sigstore.trustedRoot)
    assert.equal(parseTrustedRoots(root.padEnd(MAX_TRUST_BYTES)).length, 1)
  })
})

describe('a trusted root is refused', () => {
  const cases: readonly [string, () => string][] = [
    ['that is empty', () => ' \n'],
    ['that is no JSON', () => 'root'],
    ['that is no object', () => '[]'],
    ['of another media type', () => changed({ mediaType: 'application/json' })],
    [
      'of a newer version',
      () => changed({ mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.9' }),
    ],
    ...[
      'xapplication/vnd.dev.sigstore.trustedroot+json;version=0.1',
      'application/vnd.dev.sigstore.trustedroot+json;version=0.1x',
      'application/vnd.dev.sigstore.trustedroot.v0.9+json',
      'application/vnd.dev.sigstore.trustedroot.v0.1+jsonx',
    ].map((mediaType): [string, () => string] => [
      `of the media type ${mediaType}`,
      () => changed({ mediaType }),
    ]),
    ...[
      'xapplication/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      'application/vnd.dev.sigstore.clienttrustconfig.v0.1+jsonx',
      'application/vnd.dev.sigstore.clienttrustconfig.v0.2+json',
    ].map((mediaType): [string, () => string] => [
      `in a document of the media type ${mediaType}`,
      () => JSON.stringify({ mediaType, trustedRoot: sigstore.trustedRoot }),
    ]),
    ['without a certificate authority', () => changed({ certificateAuthorities: [] })],
    [
      'with a certificate that cannot be read',
      () =>
        changed({
          certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AAAA' }] } }],
        }),
    ],
    [
      'with a key that cannot be read',
      () =>
        changed({
          tlogs: [
            {
              logId: { keyId: 'AAAA' },
              publicKey: { rawBytes: 'AAAA', keyDetails: 'PKIX_ED25519' },
            },
          ],
        }),
    ],
    ['with a log that has no key', () => changed({ tlogs: [{ logId: { keyId: 'AAAA' } }] })],
    ['on the second of two lines', () => `${changed({})}\n{}`],
    [
      'in a client trust config that has none',
      () =>
        JSON.stringify({
          mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
        }),
    ],
    ['that is too large', () => changed({}).padEnd(MAX_TRUST_BYTES + 1)],
  ]
  const changed = (change: object): string => JSON.stringify({ ...sigstore.trustedRoot, ...change })

  for (const [name, text] of cases) {
    test(name, async () => {
      assert.throws(() => parseTrustedRoots(text()), { code: 'TRUST_ROOT_INVALID' })
      const path = join(folder, 'refused.json')
      await writeFile(path, text())
      await assert.rejects(load(path), { code: 'TRUST_ROOT_INVALID' })
    })
  }
  test('that is not there', async () => {
    await assert.rejects(load(join(folder, 'none')), { code: 'TRUST_ROOT_INVALID' })
  })
})
