// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { certificateOf, parseBundle } from '../../src/attestation/bundle.ts'
import {
  verifyEntryNamesSigner,
  verifyProofNamesCheckpoint,
} from '../../src/attestation/log-entry.ts'
import { type KeylessFixture, startKeyless } from '../support/keyless.ts'

let fixture: KeylessFixture
before(async () => {
  fixture = await startKeyless()
})
after(() => fixture.sigstore.close())

const KINDS: readonly [string, (pem: string) => object][] = [
  ['dsse/0.0.1', (pem) => ({ signatures: [{ verifier: b64(pem) }] })],
  ['intoto/0.0.2', (pem) => ({ content: { envelope: { signatures: [{ publicKey: b64(pem) }] } } })],
  ['hashedrekord/0.0.1', (pem) => ({ signature: { publicKey: { content: b64(pem) } } })],
  [
    'dsse/0.0.2',
    (pem) => ({ dsseV002: { signatures: [{ verifier: { publicKey: { rawBytes: der(pem) } } }] } }),
  ],
  [
    'hashedrekord/0.0.2',
    (pem) => ({
      hashedRekordV002: { signature: { verifier: { publicKey: { rawBytes: der(pem) } } } },
    }),
  ],
]
const b64 = (text: string): string => Buffer.from(text).toString('base64')
const der = (pem: string): string => spki(pem).toString('base64')
const spki = (pem: string): Buffer => createPublicKey(pem).export({ type: 'spki', format: 'der' })
const newKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString()

const entryOf = (kind: string, body: unknown): TransparencyLogEntry => {
  const [name = '', version = ''] = kind.split('/')
  return {
    logIndex: '1',
    integratedTime: '0',
    logId: { keyId: Buffer.alloc(32) },
    kindVersion: { kind: name, version },
    inclusionPromise: undefined,
    inclusionProof: undefined,
    canonicalizedBody: Buffer.from(JSON.stringify(body)),
  }
}

for (const [kind, spec] of KINDS) {
  describe(`an entry of ${kind}`, () => {
    const key = newKey()
    test('is taken for the key that it names', () => {
      verifyEntryNamesSigner(entryOf(kind, { spec: spec(key) }), spki(key))
    })
    test('is refused for another key', () => {
      assert.throws(
        () => verifyEntryNamesSigner(entryOf(kind, { spec: spec(key) }), spki(newKey())),
        {
          code: 'LOG_ENTRY_INVALID',
        },
      )
    })
    test('is refused where it names nobody', () => {
      for (const body of [{}, [], null, { spec: {} }, 'text']) {
        assert.throws(() => verifyEntryNamesSigner(entryOf(kind, body), spki(key)), {
          code: 'LOG_ENTRY_INVALID',
        })
      }
    })
  })
}

test('an entry of an unknown kind is refused', () => {
  assert.throws(() => verifyEntryNamesSigner(entryOf('rpm/0.0.1', {}), Buffer.alloc(1)), {
    code: 'LOG_ENTRY_INVALID',
  })
})

for (const proof of ['rekor-v1', 'rekor-v2-tsa'] as const) {
  test(`an entry of ${proof} names the certificate, not only its key`, async () => {
    const bundle = parseBundle(await fixture.sign(proof))
    const [entry] = bundle.verificationMaterial.tlogEntries
    const certificate = certificateOf(bundle)
    assert.ok(entry && certificate)
    verifyEntryNamesSigner(entry, certificate)
    const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
    assert.throws(() => verifyEntryNamesSigner(entry, key), { code: 'LOG_ENTRY_INVALID' })
  })
}

for (const proof of ['rekor-v1', 'rekor-v2-tsa'] as const) {
  test(`the proof of an entry of ${proof} names the tree of its checkpoint`, async () => {
    const [entry] = parseBundle(await fixture.sign(proof)).verificationMaterial.tlogEntries
    assert.ok(entry?.inclusionProof)
    verifyProofNamesCheckpoint(entry)
    verifyProofNamesCheckpoint({ ...entry, inclusionProof: undefined })
    for (const change of [
      { treeSize: `${entry.inclusionProof.treeSize}0` },
      { rootHash: Buffer.alloc(32) },
      { checkpoint: undefined },
    ]) {
      const changed = { ...entry, inclusionProof: { ...entry.inclusionProof, ...change } }
      assert.throws(() => verifyProofNamesCheckpoint(changed), { code: 'LOG_ENTRY_INVALID' })
    }
  })
}

describe('the signatures of a checkpoint', () => {
  const verify = async (change: (text: string) => string): Promise<void> => {
    const [entry] = parseBundle(await fixture.sign('rekor-v1')).verificationMaterial.tlogEntries
    const envelope = entry?.inclusionProof?.checkpoint?.envelope
    assert.ok(entry?.inclusionProof && envelope)
    const checkpoint = { envelope: change(envelope) }
    verifyProofNamesCheckpoint({
      ...entry,
      inclusionProof: { ...entry.inclusionProof, checkpoint },
    })
  }
  const line = /\u2014 (\S+) (\S+)\n/
  const accepted: Readonly<Record<string, (text: string) => string>> = {
    'as they are': (text) => text,
    'of two witnesses': (text) => text.replace(line, '$&$&'),
    'under a text of more lines': (text) => text.replace('\n\n', '\nmore\n\n'),
  }
  for (const [name, change] of Object.entries(accepted)) {
    test(`${name} are read`, () => verify(change))
  }
  const refused: Readonly<Record<string, (text: string) => string>> = {
    'without a line feed at the end': (text) => text.trimEnd(),
    'with text after them': (text) => `${text}more`,
    'after a line that is none': (text) => text.replace(line, 'more\n$&'),
    'before a line that is none': (text) => text.replace(line, '$&more\n'),
    'with another dash': (text) => text.replace('\u2014', '-'),
    'without a name': (text) => text.replace(line, '\u2014  $2\n'),
    'with a third part': (text) => text.replace(line, '\u2014 $1 $2 $2\n'),
    'with a character that is not base64': (text) => text.replace(line, '\u2014 $1 !$2\n'),
    'with base64 of another form': (text) => text.replace(line, '\u2014 $1 $2=\n'),
  }
  for (const [name, change] of Object.entries(refused)) {
    test(`${name} are refused`, async () => {
      await assert.rejects(verify(change), { code: 'LOG_ENTRY_INVALID' })
    })
  }
})
