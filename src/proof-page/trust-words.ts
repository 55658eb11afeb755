// SPDX-License-Identifier: Apache-2.0
//
// Who signed, in words. *Verified* is said of two things only: a certificate
// under the trusted root that was given, naming the signer that was expected;
// and the key that was given.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_PEM_BYTES } from '../core/limits.ts'
import { foreignText } from '../report/foreign-text.ts'
import type { Finding } from './finding.ts'
import { isEnvelopeSignedBy, parsePublicKey, type SignedEnvelope } from './key-signed.ts'
import type { ExpectedSigner, KeylessSigned, VerifyKeyless } from './keyless.ts'
import { namesCommitment } from './statement-facts.ts'
import { utcTime } from './utc-time.ts'

export interface GivenTrust {
  /** A trusted root, or a public key in PEM. */
  readonly trust?: Uint8Array
  /** Empty texts where nobody was named. */
  readonly expected: ExpectedSigner
  /** SHA-256 of the commitment above, hex, where there is one. */
  readonly commitment?: string
}

export interface UnjudgedBundle {
  readonly bundle: Uint8Array
  /** `undefined` for a bundle that signs a file directly. */
  readonly envelope: SignedEnvelope | undefined
  readonly signer: 'key' | 'certificate' | 'nobody'
}

type Words = Omit<Finding, 'facts'>

/** @throws ProvenanceError with what was given and cannot be read, or with the proof that failed */
export const judgeSignature = (
  unjudged: UnjudgedBundle,
  given: GivenTrust,
  verifyKeyless: VerifyKeyless,
): Words => {
  if (given.trust === undefined) return withNothing(unjudged)
  const text = new TextDecoder().decode(given.trust)
  return text.trimStart().startsWith('{')
    ? withRoot(text, unjudged, given, verifyKeyless)
    : withKey(given.trust, unjudged, given)
}

const STATEMENT_TRUTH = 'Whether the statement is true: a signature shows who said it.'
const NOT_CHECKED = {
  heading: 'What was not checked',
  lines: ['Certificates, transparency logs and timestamps.', STATEMENT_TRUTH],
}

const withNothing = ({ signer }: UnjudgedBundle): Words => ({
  tone: 'unverified',
  title: 'Not verified',
  summary: `Below is what the bundle says. Anyone could have written it. Give ${
    signer === 'key' ? 'the public key' : 'a trusted root and the signer that you expect'
  } to verify it.`,
  lists: [NOT_CHECKED],
})

// ---- a trusted root -------------------------------------------------------------------

const withRoot = (
  trustedRoot: string,
  { bundle }: UnjudgedBundle,
  { expected, commitment }: GivenTrust,
  verifyKeyless: VerifyKeyless,
): Words => {
  const isExpected = expected.subject !== '' && expected.issuer !== ''
  const signed = verifyKeyless({ bundle, trustedRoot, ...(isExpected && { expected }) })
  const who = `${foreignText(signed.subject)}, by ${foreignText(signed.issuer ?? 'no identity provider')}`
  if (!isExpected) {
    return {
      tone: 'unverified',
      title: 'Not verified: nobody was expected',
      summary: `The signature holds under the trusted root, but anyone can get a certificate from it. It names ${who}. Say which identity and which identity provider have to be named.`,
      lists: [checkedUnder(signed)],
    }
  }
  return {
    ...about(signed, commitment, 'Verified: signed by the signer that you expected'),
    summary: `The certificate names ${who}, as you expected.`,
    lists: [
      checkedUnder(signed),
      {
        heading: 'What was not checked',
        lines: [
          'Whether the trusted root is that of the instance: you have to know where it comes from.',
          STATEMENT_TRUTH,
        ],
      },
    ],
  }
}

const checkedUnder = ({ logEntries, times }: KeylessSigned): Words['lists'][number] => ({
  heading: 'What was checked',
  lines: [
    'The signature, by the certificate in the bundle, over the statement below.',
    'The certificate: an authority of the trusted root issued it for signing, and it was valid at the time of signing. Where the root lists certificate logs, one of them vouches for it.',
    ...times.map(
      ({ observer, time }) =>
        `The time of signing, ${utcTime(time)}, by ${foreignText(observer === '' ? 'an observer without an address' : observer)}.`,
    ),
    logEntries === 0
      ? 'No transparency log: the trusted root lists none.'
      : `The transparency log: ${logEntries === 1 ? 'an entry' : `${logEntries} entries`} for this signature and certificate, proved to be in a log of the trusted root.`,
  ],
})

// ---- a key ----------------------------------------------------------------------------

const withKey = (
  key: Uint8Array,
  { envelope }: UnjudgedBundle,
  { commitment }: GivenTrust,
): Words => {
  if (key.length > MAX_PEM_BYTES) throw new ProvenanceError('KEY_INVALID', 'the key is too large')
  const point = parsePublicKey(new TextDecoder().decode(key))
  if (envelope === undefined || !isEnvelopeSignedBy(point, envelope)) {
    return {
      tone: 'refused',
      title: 'Not verified: this key did not sign it',
      summary:
        envelope === undefined
          ? 'The bundle signs a file directly, which this page does not verify.'
          : 'The signature was not made by the key that you gave over this statement.',
      lists: [NOT_CHECKED],
    }
  }
  return {
    ...about(envelope, commitment, 'Verified: signed by the key that you gave'),
    summary:
      'Whoever holds the private half of this key signed the statement below. Whose key it is, you have to know.',
    lists: [NOT_CHECKED],
  }
}

const about = (
  signed: Pick<SignedEnvelope, 'payloadType' | 'payload'>,
  commitment: string | undefined,
  verified: string,
): Pick<Words, 'tone' | 'title'> =>
  commitment === undefined || namesCommitment(signed, commitment)
    ? { tone: 'proved', title: verified }
    : {
        tone: 'unverified',
        title: 'Signed as expected, but not about the commitment above',
      }
