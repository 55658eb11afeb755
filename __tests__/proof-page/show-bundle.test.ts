// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { certificateOf, parseBundle } from '../../src/attestation/bundle.ts'
import { parseCertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import { sha256 } from '../../src/core/digest.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { MAX_PEM_BYTES } from '../../src/core/limits.ts'
import { certificateFacts } from '../../src/proof-page/certificate-facts.ts'
import { derValues, parseDer } from '../../src/proof-page/der.ts'
import { isEnvelopeSignedBy, parsePublicKey } from '../../src/proof-page/key-signed.ts'
import { type GivenBundle, showBundle } from '../../src/proof-page/show-bundle.ts'
import { verifyKeyless } from '../../src/proof-page/verify-keyless.ts'
import { flipBit, PARTS, placesOf } from '../attestation/bundle-parts.ts'
import { signedBundle } from '../support/key-signed-bundles.ts'
import { GITHUB_ISSUER, startKeyless, WORKFLOW } from '../support/keyless.ts'
import { propertyRuns } from '../support/property-runs.ts'

const { bundle, publicKey } = signedBundle({ commitment: '{}', hostile: 'a hint' })
const key = Buffer.from(publicKey)
const NOBODY = { subject: '', issuer: '' }
const show = (given: Partial<GivenBundle>) =>
  showBundle({ expected: NOBODY, ...given }, verifyKeyless)
const change = (edit: (value: ReturnType<typeof JSON.parse>) => void): Buffer => {
  const value = JSON.parse(bundle)
  edit(value)
  return Buffer.from(JSON.stringify(value))
}

describe('a bundle', () => {
  it('is not verified without a key, and verified with the one that signed it', () => {
    const { tone, title } = show({ bundle: Buffer.from(bundle) })
    assert.deepEqual([tone, title], ['unverified', 'Not verified'])
    assert.equal(show({ bundle: Buffer.from(bundle), trust: key }).tone, 'proved')
  })

  it('says what a key does not show, whether it signed or not', () => {
    const other = Buffer.from(signedBundle({ commitment: '{}', hostile: '' }).publicKey)
    for (const trust of [undefined, key, other]) {
      const { lists } = show({
        bundle: Buffer.from(bundle),
        ...(trust === undefined ? {} : { trust }),
      })
      assert.deepEqual(lists, [
        {
          heading: 'What was not checked',
          lines: [
            'Certificates, transparency logs and timestamps.',
            'Whether the statement is true: a signature shows who said it.',
          ],
        },
      ])
    }
    const { summary } = show({ bundle: Buffer.from(bundle), trust: other })
    assert.match(summary, /not made by the key/)
  })

  it('that signs a file directly is said to be one', () => {
    const given = change((value) => {
      delete value.dsseEnvelope
      value.messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' } }
    })
    assert.match(show({ bundle: given, trust: key }).summary, /signs a file directly/)
  })

  it('is verified by no key of more than a megabyte', () => {
    const padded = (length: number): Buffer => Buffer.from(publicKey.padEnd(length, '\n'))
    const of = (trust: Buffer) => show({ bundle: Buffer.from(bundle), trust })
    assert.equal(of(padded(MAX_PEM_BYTES)).tone, 'proved')
    const { tone, summary } = of(padded(MAX_PEM_BYTES + 1))
    assert.deepEqual([tone, summary], ['refused', 'The key is too large.'])
  })

  const payload = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
  const UNVERIFIED: Readonly<Record<string, Buffer>> = {
    'another payload': change((value) => {
      value.dsseEnvelope.payload = payload({ _type: 'x' })
    }),
    'another payload type': change((value) => {
      value.dsseEnvelope.payloadType = 'text/plain'
    }),
    'two signatures': change((value) => {
      value.dsseEnvelope.signatures.push(value.dsseEnvelope.signatures[0])
    }),
    'no signature': change((value) => {
      value.dsseEnvelope.signatures = []
    }),
    'an empty signature': change((value) => {
      value.dsseEnvelope.signatures[0].sig = ''
    }),
    'base64 that is none': change((value) => {
      value.dsseEnvelope.payload += '='
    }),
    'a second content': change((value) => {
      value.messageSignature = {}
    }),
    'a file signed directly': change((value) => {
      delete value.dsseEnvelope
      value.messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' } }
    }),
    'a key that stands twice': Buffer.from(bundle.replace('{', '{"mediaType":1,')),
    'no JSON': Buffer.from('bundle'),
    nothing: Buffer.alloc(0),
  }
  for (const [what, bytes] of Object.entries(UNVERIFIED)) {
    it(`is never verified with ${what}`, () => {
      assert.equal(show({ bundle: bytes, trust: key }).tone, 'refused')
    })
  }
  it('is never verified by what is neither a key nor a trusted root', () => {
    const empty = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'
    for (const trust of ['key', '{}', '{"mediaType":7}', empty, `${empty}\n{`, '']) {
      const finding = show({ bundle: Buffer.from(bundle), trust: Buffer.from(trust) })
      assert.deepEqual([finding.tone, finding.title], ['refused', 'Not verified'], trust)
    }
  })
})

const fixture = await startKeyless()
const other = await startKeyless()
const commitment = sha256('{}')
const statement = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'commitment.json', digest: { sha256: commitment } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: {},
  }),
)
const keyless = await fixture.signStatement('rekor-v1-tsa', statement)
const timestamped = await fixture.signStatement('tsa', statement)
const rootOf = ({ sigstore }: typeof fixture): Buffer =>
  Buffer.from(JSON.stringify(sigstore.trustedRoot))
const good: GivenBundle = {
  bundle: Buffer.from(keyless),
  trust: rootOf(fixture),
  expected: { subject: WORKFLOW, issuer: GITHUB_ISSUER },
  commitment,
}
await fixture.sigstore.close()
await other.sigstore.close()

describe('a bundle with a certificate', () => {
  it('is verified under the trusted root, for the signer that was expected', () => {
    const { tone, title, summary, lists, facts } = show(good)
    assert.deepEqual([tone, title], ['proved', 'Verified: signed by the signer that you expected'])
    assert.ok(summary.includes(`${WORKFLOW}, by ${GITHUB_ISSUER}`))
    assert.deepEqual(
      lists.map(({ heading }) => heading),
      ['What was checked', 'What was not checked'],
    )
    const lines = lists.flatMap((list) => list.lines).join('\n')
    assert.match(lines, /The time of signing, 20\d\d-.* UTC, by https:\/\/tsa/)
    assert.match(lines, /an entry for this signature and certificate/)
    assert.match(lines, /Whether the trusted root is that of the instance/)
    assert.deepEqual(facts[0], ['Names the commitment above', 'yes, as a subject'])
  })

  it('is verified by one root of several, a line each', () => {
    const roots = [rootOf(other), rootOf(fixture)].join('\n')
    assert.equal(show({ ...good, trust: Buffer.from(roots) }).tone, 'proved')
  })

  it('is verified by a root with space before it', () => {
    const trust = Buffer.concat([Buffer.from('\n '), rootOf(fixture)])
    assert.equal(show({ ...good, trust }).tone, 'proved')
  })

  it('says what was checked also where nobody was expected', () => {
    const [checked] = show({ ...good, expected: NOBODY }).lists
    assert.equal(checked?.heading, 'What was checked')
  })

  it('with very many log entries is refused before they are looked at', () => {
    const repeated = (count: number): Buffer => {
      const value = JSON.parse(keyless)
      const [entry] = value.verificationMaterial.tlogEntries
      value.verificationMaterial.tlogEntries = Array(count).fill(entry)
      return Buffer.from(JSON.stringify(value))
    }
    assert.match(show({ ...good, bundle: repeated(17) }).summary, /17 log entries.*more than 16/)
    // Not too many, but the same one.
    assert.match(show({ ...good, bundle: repeated(16) }).summary, /duplicate/)
  })

  it('says where there is no log, and passes over no entry of one', () => {
    const trust = Buffer.from(JSON.stringify({ ...fixture.sigstore.trustedRoot, tlogs: [] }))
    assert.equal(show({ ...good, trust }).tone, 'refused')
    const { tone, lists } = show({ ...good, bundle: Buffer.from(timestamped), trust })
    assert.equal(tone, 'proved')
    assert.ok(lists[0]?.lines.includes('No transparency log: the trusted root lists none.'))
  })

  const NOT_VERIFIED: Readonly<Record<string, readonly [Partial<GivenBundle>, string]>> = {
    'without an expected signer': [{ expected: NOBODY }, 'unverified'],
    'with an identity and no provider': [
      { expected: { subject: WORKFLOW, issuer: '' } },
      'unverified',
    ],
    'with a provider and no identity': [
      { expected: { subject: '', issuer: GITHUB_ISSUER } },
      'unverified',
    ],
    'for another identity': [
      { expected: { subject: `${WORKFLOW}x`, issuer: GITHUB_ISSUER } },
      'refused',
    ],
    'for another provider': [
      { expected: { subject: WORKFLOW, issuer: `${GITHUB_ISSUER}/x` } },
      'refused',
    ],
    'for a pattern that would match': [
      { expected: { subject: '.*', issuer: GITHUB_ISSUER } },
      'refused',
    ],
    'under the root of another instance': [{ trust: rootOf(other) }, 'refused'],
    'by a key': [{ trust: key }, 'refused'],
    'of another commitment': [{ commitment: sha256('another') }, 'unverified'],
    'that a key signed': [{ bundle: Buffer.from(bundle) }, 'refused'],
  }
  for (const [what, [more, tone]] of Object.entries(NOT_VERIFIED)) {
    it(`is not verified ${what}`, () => {
      const finding = show({ ...good, ...more })
      assert.equal(finding.tone, tone)
      assert.doesNotMatch(finding.title, /^Verified/)
    })
  }

  it('is not verified without a trusted root', () => {
    const { trust: _, ...others } = good
    assert.equal(show(others).title, 'Not verified')
  })

  for (const part of PARTS) {
    it(`is not verified with a changed byte in its ${part}`, () => {
      const places = placesOf(keyless).filter((place) => place.part === part)
      assert.ok(places.length > 0)
      for (const { bytes, path, replace } of places) {
        // The last byte: the first of a nested text can be in what nothing signs.
        const changed = replace(flipBit(bytes, 8 * bytes.length - 1))
        const finding = show({ ...good, bundle: Buffer.from(changed) })
        assert.notEqual(finding.tone, 'proved', path)
      }
    })
  }
})

describe('a signature by a key', () => {
  it('is judged as Node judges it', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const point = parsePublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' }).toString())
    fc.assert(
      fc.property(
        fc.string(),
        fc.uint8Array(),
        fc.nat({ max: 79 }),
        fc.nat({ max: 255 }),
        (payloadType, payload, at, bits) => {
          const signed = Buffer.concat([
            Buffer.from(
              `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `,
            ),
            payload,
          ])
          const signature = sign('sha256', signed, pair.privateKey).map((byte, index) =>
            index === at ? byte ^ bits : byte,
          )
          assert.equal(
            isEnvelopeSignedBy(point, { payloadType, payload, signature }),
            verify('sha256', signed, pair.publicKey, signature),
          )
        },
      ),
      propertyRuns(60),
    )
  })

  const pem = (type: 'P-384' | 'ed25519' | 'private'): string => {
    if (type === 'ed25519')
      return generateKeyPairSync('ed25519')
        .publicKey.export({ type: 'spki', format: 'pem' })
        .toString()
    const pair = generateKeyPairSync('ec', { namedCurve: type === 'private' ? 'P-256' : type })
    return type === 'private'
      ? pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      : pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  }
  for (const [what, text] of Object.entries({
    'a key on P-384': pem('P-384'),
    'a key of Ed25519': pem('ed25519'),
    'a private key': pem('private'),
    'two keys': publicKey + publicKey,
    'half a key': publicKey.replace(/[A-Za-z0-9+/]{8}/, ''),
    nothing: '',
  })) {
    it(`does not take ${what}`, () => {
      assert.throws(
        () => parsePublicKey(text),
        (error) => error instanceof ProvenanceError && error.code === 'KEY_INVALID',
      )
    })
  }
  it('is by the point that Node reads too', () => {
    const { x, y } = createPublicKey(publicKey).export({ format: 'jwk' })
    const point = Buffer.concat([
      Buffer.of(4),
      Buffer.from(x ?? '', 'base64url'),
      Buffer.from(y ?? '', 'base64url'),
    ])
    assert.deepEqual(Buffer.from(parsePublicKey(publicKey)), point)
  })
})

describe('a certificate', () => {
  it('names whom the verifier of bundles reads out of it, under the words not verified', () => {
    const path = join(import.meta.dirname, '../cases/verify/keyless-rekor-v2/bundle.json')
    const given = readFileSync(path)
    const der = certificateOf(parseBundle(given)) ?? assert.fail('no certificate')
    const identity = parseCertificateIdentity(der)
    const facts = new Map(certificateFacts(der))
    assert.equal(facts.get('Signer'), identity.subjectAlternativeName)
    assert.equal(facts.get('Identity provider'), identity.issuer)
    assert.equal(facts.get('Repository'), identity.sourceRepositoryURI)
    assert.match(facts.get('Certificate valid') ?? '', /^20\d\d-\d\d-\d\d .* to 20/)
    const { tone, facts: shown } = show({ bundle: given })
    assert.equal(tone, 'unverified')
    assert.ok(
      shown.some(([name, value]) => name === 'Signer' && value === identity.subjectAlternativeName),
    )
  })
})

describe('DER', () => {
  it('is read by its shortest form only, and never beyond its end', () => {
    for (const bytes of [
      [0x30],
      [0x30, 0x80],
      [0x30, 0x81, 0x01, 0],
      [0x30, 0x82, 0, 0x80],
      [0x30, 2, 0],
      [0x1f, 1, 0],
    ]) {
      assert.throws(() => derValues(Uint8Array.from(bytes)), RangeError, String(bytes))
    }
    assert.throws(() => parseDer(Uint8Array.of(5, 0, 5, 0)), RangeError)
  })
  it('of any bytes is read or refused as a certificate, and no more', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.equal(certificateFacts(bytes), undefined)
      }),
      propertyRuns(200),
    )
  })
})
