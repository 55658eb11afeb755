// SPDX-License-Identifier: Apache-2.0
//
// One bit of a good bundle is turned, in the decoded bytes, and the bundle is
// refused. The few bits that nothing signs are listed here, each with its
// reason; turning one of them must leave what was verified as it was.

import assert from 'node:assert/strict'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, it } from 'node:test'
import { VerificationError } from '@sigstore/verify'
import fc from 'fast-check'
import { loadVerifyingKey } from '../../src/attestation/ec-key.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { type SignerTrust, verifyEnvelope } from '../../src/attestation/verify-envelope.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'
import { createCertificateSigner } from '../../src/io/certificate-signer.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import { issue, keyPem, LEAF, NOW } from '../support/certificates.ts'
import { STATEMENT, startKeyless } from '../support/keyless.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { flipBit, PARTS, type Part, type Place, placesOf } from './bundle-parts.ts'
import { derBytes } from './der-elements.ts'

/** Flips of each part in one run; the long run turns every bit that there is. */
const FLIPS_OF_A_PART = 500
const MIN_FLIPS = 2000
const MIN_CRYPTOGRAPHIC = 300

interface Case {
  readonly name: string
  readonly json: string
  readonly trust: SignerTrust
}

interface Flip {
  readonly bundle: Case
  readonly place: Place
  readonly bit: number
}

const keylessCases = async (): Promise<readonly Case[]> => {
  const { sigstore, sign } = await startKeyless()
  const roots = parseTrustedRoots(JSON.stringify(sigstore.trustedRoot))
  const cases: Case[] = []
  for (const proof of ['rekor-v1', 'rekor-v1-tsa', 'rekor-v2-tsa'] as const) {
    cases.push({ name: proof, json: await sign(proof), trust: { kind: 'sigstore', roots } })
  }
  await sigstore.close()
  return cases
}

const keyCase = async (): Promise<Case> => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'secp384r1',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const signer = createKeySigner({ privateKey: new Secret(privateKey) })
  const { json } = await signer.signStatement(STATEMENT)
  return { name: 'key', json, trust: { kind: 'key', keys: [loadVerifyingKey(publicKey)] } }
}

const chainCase = async (): Promise<Case> => {
  const root = await issue({ name: 'root', ca: true })
  const intermediate = await issue({ name: 'intermediate', ca: true, issuer: root })
  const leaf = await issue({ ...LEAF, issuer: intermediate })
  const signer = createCertificateSigner({
    privateKey: new Secret(keyPem(leaf)),
    certificates: [leaf.pem, intermediate.pem],
    now: () => NOW,
  })
  const { json } = await signer.signStatement(STATEMENT)
  const given = [new X509Certificate(root.pem)]
  return { name: 'certificate', json, trust: { kind: 'certificate-chain', given, at: NOW } }
}

const CASES = [...(await keylessCases()), await keyCase(), await chainCase()]

// ---- bits that nothing signs ----------------------------------------------------

type Reason = string

/**
 * RFC 3161 §2.4.2 and RFC 5652 §5.1, §5.3: what surrounds the signed time. All of TSTInfo (contents
 * of 0.1.1.0.2.1.0), the signed attributes (0.1.1.0.4.0.3), the digest algorithm (0.1.1.0.4.0.2.0)
 * and the signature (contents of 0.1.1.0.4.0.5) are absent from this list.
 */
const UNSIGNED_OF_A_TIMESTAMP: Readonly<Record<string, Reason>> = {
  '0 tag': 'TimeStampResp: read by position',
  '0.0 tag': 'PKIStatusInfo: read by position',
  '0.0.0 tag': 'status: not read',
  '0.0.0 contents': 'status: a remark of the sender; the signed token counts',
  '0.1 tag': 'ContentInfo: read by position',
  '0.1.1.0 tag': 'SignedData: read by position',
  '0.1.1.0.0 tag': 'version of SignedData: not read',
  '0.1.1.0.0 length': 'version of SignedData: not read',
  '0.1.1.0.0 contents': 'version of SignedData: not read',
  '0.1.1.0.1 tag': 'digestAlgorithms: a hint; that of SignerInfo counts',
  '0.1.1.0.1.0 tag': 'digestAlgorithms: a hint; that of SignerInfo counts',
  '0.1.1.0.1.0.0 tag': 'digestAlgorithms: a hint; that of SignerInfo counts',
  '0.1.1.0.1.0.0 length': 'digestAlgorithms: a hint; that of SignerInfo counts',
  '0.1.1.0.1.0.0 contents': 'digestAlgorithms: a hint; that of SignerInfo counts',
  '0.1.1.0.1.0.1 tag': 'digestAlgorithms: a hint; that of SignerInfo counts',
  '0.1.1.0.2 tag': 'EncapsulatedContentInfo: read by position',
  '0.1.1.0.2 length': 'EncapsulatedContentInfo: read by position',
  '0.1.1.0.2.1 tag': 'eContent: read by position, its contents are signed',
  '0.1.1.0.2.1.0 tag': 'eContent: read by position, its contents are signed',
  '0.1.1.0.3 tag': 'certificates: none are in the token, and none would be trusted',
  '0.1.1.0.4 tag': 'SignerInfos: read by position',
  '0.1.1.0.4.0 tag': 'SignerInfo: read by position',
  '0.1.1.0.4.0.0 tag': 'version of SignerInfo: not read',
  '0.1.1.0.4.0.0 contents': 'version of SignerInfo: not read',
  '0.1.1.0.4.0.1 tag': 'sid: its contents choose the key',
  '0.1.1.0.4.0.1.0 tag': 'sid: its contents choose the key',
  '0.1.1.0.4.0.1.1 tag': 'sid: its contents choose the key',
  '0.1.1.0.4.0.2 tag': 'digestAlgorithm: its contents are read',
  '0.1.1.0.4.0.2.1 tag': 'parameters of digestAlgorithm: not read',
  '0.1.1.0.4.0.4 tag': 'signatureAlgorithm: read by position',
  '0.1.1.0.4.0.4.0 contents': 'signatureAlgorithm: unknown ones fall back to that of the key',
  '0.1.1.0.4.0.5 tag': 'signature: read by position, its contents are verified',
}

/**
 * The position of an entry in the whole log. The signed entry timestamp covers it; an entry without
 * one (Rekor v2) is proved by its position in the tree, `inclusionProof.logIndex`.
 */
const UNSIGNED_OF_AN_ENTRY = /\.tlogEntries\.\d+\.logIndex$/

/** Why a flip may be accepted; `undefined` where it must not be. */
const harmless = ({ bundle, place, bit }: Flip): Reason | undefined => {
  if (UNSIGNED_OF_AN_ENTRY.test(place.path) && !bundle.json.includes('signedEntryTimestamp')) {
    return 'logIndex: not read where no signature covers it'
  }
  if (!place.path.endsWith('.signedTimestamp')) return undefined
  const row = derBytes(place.bytes)[bit >> 3]
  return row && UNSIGNED_OF_A_TIMESTAMP[`${row.path} ${row.role}`]
}

// ---- flipping ---------------------------------------------------------------------

const ALL_PLACES = CASES.flatMap((bundle) =>
  placesOf(bundle.json).map((place) => ({ bundle, place })),
)

/** Bits spread evenly over every place, each small place whole before a large one gets more. */
const drawFlips = (
  places: readonly Omit<Flip, 'bit'>[],
  count: number,
  seed: number,
): readonly Flip[] => {
  const sorted = places.toSorted((a, b) => a.place.bytes.length - b.place.bytes.length)
  const jitter = fc.sample(fc.noBias(fc.nat(9999)), { numRuns: count, seed })
  const drawn: Flip[] = []
  for (const [index, { bundle, place }] of sorted.entries()) {
    const bits = place.bytes.length * 8
    const share = Math.min(bits, Math.floor((count - drawn.length) / (sorted.length - index)))
    for (let i = 0; i < share; i += 1) {
      // One bit of each of `share` stretches of the same length.
      const within = (jitter[drawn.length] ?? 0) / 10_000
      drawn.push({ bundle, place, bit: Math.floor(((i + within) * bits) / share) })
    }
  }
  return drawn
}

const describeFlip = ({ bundle, place, bit }: Flip): string =>
  `${bundle.name}: ${place.path}, byte ${bit >> 3}, bit ${bit & 7}`

/** The code of the refusal and how far the flip came, or `harmless`. */
const outcomeOf = (flip: Flip, expected: unknown): string => {
  const { bundle, place, bit } = flip
  const changed = place.replace(flipBit(place.bytes, bit))
  assert.notEqual(changed, bundle.json, `${describeFlip(flip)} changed nothing`)
  try {
    const verified = verifyEnvelope(changed, bundle.trust)
    assert.ok(harmless(flip), `${describeFlip(flip)} is accepted`)
    assert.deepEqual(verified, expected, `${describeFlip(flip)} changes what is verified`)
    return 'harmless'
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error
    return isCryptographic(error, bundle.trust) ? error.code : `${error.code}${EARLY}`
  }
}

const EARLY = ' before cryptography'

/** Whether a signature, a digest or a proof did not fit, and not only the form of something. */
const isCryptographic = ({ code, cause }: ProvenanceError, { kind }: SignerTrust): boolean =>
  kind === 'sigstore'
    ? cause instanceof VerificationError
    : code === 'SIGNATURE_INVALID' || code === 'CERTIFICATE_UNTRUSTED'

describe('a bundle with one bit turned', () => {
  const counted = new Map<Part, Map<string, number>>()

  for (const part of PARTS) {
    it(`is refused: ${part}`, (t) => {
      const places = ALL_PLACES.filter(({ place }) => place.part === part)
      const seed = Date.now() & 0x7fffffff
      const drawn = drawFlips(places, propertyRuns(FLIPS_OF_A_PART).numRuns, seed)
      const expected = new Map(
        CASES.map(({ name, json, trust }) => [name, verifyEnvelope(json, trust)]),
      )
      const counts = new Map<string, number>()
      for (const flip of drawn) {
        const outcome = outcomeOf(flip, expected.get(flip.bundle.name))
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
      }
      counted.set(part, counts)
      t.diagnostic(`${part}, ${drawn.length} bits (seed ${seed}): ${shownCounts(counts)}`)
    })
  }

  it('was tried often enough, and mostly met cryptography', () => {
    const total = [...counted.values()].flatMap((counts) => [...counts.values()])
    assert.ok(total.reduce((sum, n) => sum + n, 0) >= MIN_FLIPS)
    for (const part of PARTS) {
      const cryptographic = [...(counted.get(part) ?? [])]
        .filter(([outcome]) => outcome !== 'harmless' && !outcome.endsWith(EARLY))
        .reduce((sum, [, n]) => sum + n, 0)
      assert.ok(cryptographic >= MIN_CRYPTOGRAPHIC, `${part}: ${cryptographic}`)
    }
  })

  it('has no bit listed as harmless inside what a timestamp signs', () => {
    const signed = /^0\.1\.1\.0\.(2\.1\.0 contents|4\.0\.(3[. ]|2\.0 |5 contents))/
    assert.deepEqual(
      Object.keys(UNSIGNED_OF_A_TIMESTAMP).filter((element) => signed.test(element)),
      [],
    )
  })
})

const shownCounts = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([outcome, n]) => `${n} ${outcome}`).join(', ')
