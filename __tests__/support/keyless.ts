// SPDX-License-Identifier: Apache-2.0
//
// A keyless signer of an embedded Sigstore, for the tests of everything that
// signs or verifies its bundles.

import { createOidcIssuer } from '../../demo/github/oidc-issuer.ts'
import { tokenClaims, workflowRun } from '../../demo/github/workflow-run.ts'
import {
  type EmbeddedSigstore,
  startEmbeddedSigstore,
} from '../../demo/sigstore/embedded-sigstore.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { Secret } from '../../src/core/secret.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import {
  createKeylessSigner,
  type KeylessSignerOptions,
} from '../../src/io/sigstore/keyless-signer.ts'
import type { SigstoreInstance } from '../../src/policy/select-instance.ts'

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'
export const WORKFLOW =
  'https://github.com/octo-org/digits/.github/workflows/train.yml@refs/heads/main'

export const STATEMENT = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'model', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: { note: 'für alle' },
  }),
)

/** How an instance proves the time and the publication of a signature. */
export const PROOFS = ['rekor-v1', 'rekor-v1-tsa', 'rekor-v2-tsa', 'tsa'] as const
export type Proof = (typeof PROOFS)[number]

export interface KeylessFixture {
  readonly sigstore: EmbeddedSigstore
  /** Every token that was given out. */
  readonly tokens: readonly string[]
  readonly options: (proof: Proof, change?: Partial<KeylessSignerOptions>) => KeylessSignerOptions
  readonly sign: (proof: Proof, change?: Partial<KeylessSignerOptions>) => Promise<string>
  /** Another statement than `STATEMENT`. */
  readonly signStatement: (proof: Proof, statement: Uint8Array) => Promise<string>
  /** A token with some claims changed. */
  readonly token: (change: Readonly<Record<string, unknown>>) => Promise<Secret>
}

/** Starts an instance; close it with `fixture.sigstore.close()`. */
export const startKeyless = async (ctLog = true): Promise<KeylessFixture> => {
  const issuer = createOidcIssuer(GITHUB_ISSUER, 'https://github.com')
  const sigstore = await startEmbeddedSigstore({ issuers: [issuer], ctLog })
  const tokens: string[] = []
  const token = async (change: Readonly<Record<string, unknown>>): Promise<Secret> => {
    const text = await issuer.issueToken(tokenClaims(workflowRun({})), 'sigstore', change)
    tokens.push(text)
    return new Secret(text)
  }
  const options: KeylessFixture['options'] = (proof, change) => ({
    instance: instanceOf(sigstore, proof),
    trustedRoots: parseTrustedRoots(JSON.stringify(sigstore.trustedRoot)),
    identityToken: () => token({}),
    deadline: deadlineIn(20_000),
    timing: { attemptTimeoutMs: 5_000, baseDelayMs: 1 },
    ...change,
  })
  const sign: KeylessFixture['sign'] = async (proof, change) =>
    (await createKeylessSigner(options(proof, change)).signStatement(STATEMENT)).json
  const signStatement: KeylessFixture['signStatement'] = async (proof, statement) =>
    (await createKeylessSigner(options(proof)).signStatement(statement)).json
  return { sigstore, tokens, token, options, sign, signStatement }
}

const instanceOf = (sigstore: EmbeddedSigstore, proof: Proof): SigstoreInstance => {
  const version = proof.startsWith('rekor-v2') ? 2 : 1
  const hasTransparencyLog = proof !== 'tsa'
  return {
    id: 'custom',
    fulcioUrl: sigstore.fulcioUrl,
    ...(hasTransparencyLog && {
      rekor: {
        url: version === 2 ? sigstore.rekorV2Url : sigstore.rekorV1Url,
        majorVersion: version,
      },
    }),
    ...(proof !== 'rekor-v1' && { tsaUrl: sigstore.tsaUrl }),
    trustedRoot: { kind: 'file', path: 'trusted_root.json' },
    hasTransparencyLog,
  }
}
