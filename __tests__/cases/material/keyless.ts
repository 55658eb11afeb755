// SPDX-License-Identifier: Apache-2.0
//
// Keyless signatures of an embedded Sigstore that nobody checks afterwards:
// some of them are wrong on purpose.

import { type BundleBuilder, DSSEBundleBuilder, type Witness } from '@sigstore/sign'
import { createOidcIssuer } from '../../../demo/github/oidc-issuer.ts'
import { tokenClaims, workflowRun } from '../../../demo/github/workflow-run.ts'
import {
  type EmbeddedSigstore,
  startEmbeddedSigstore,
} from '../../../demo/sigstore/embedded-sigstore.ts'
import { serializeBundle } from '../../../src/attestation/bundle.ts'
import { Secret } from '../../../src/core/secret.ts'
import { deadlineIn } from '../../../src/io/retry.ts'
import { createCertifiedSigner } from '../../../src/io/sigstore/certified-signer.ts'
import { createRekorV1Witness } from '../../../src/io/sigstore/rekor-v1-witness.ts'
import { createRekorV2Witness } from '../../../src/io/sigstore/rekor-v2-witness.ts'
import type { ServiceCall } from '../../../src/io/sigstore/service-call.ts'
import { createTimestampWitness } from '../../../src/io/sigstore/timestamp-witness.ts'
import type { Proof, Signer } from './recipes.ts'

/** What the roots are older than, so that a limit on their age can be exceeded. */
const ROOT_AGE_MS = 10 * 24 * 3_600_000
const ISSUER = 'https://token.actions.githubusercontent.com'

export interface Instance {
  readonly sigstore: EmbeddedSigstore
  /** JSON, indented. */
  readonly trustedRoot: string
  sign(
    payload: Buffer,
    payloadType: string,
    signer: Extract<Signer, { proof: Proof }>,
  ): Promise<string>
}

export const startInstance = async (ctLog: boolean): Promise<Instance> => {
  const enterprise = `${ISSUER}/acme`
  const issuers = [ISSUER, enterprise].map((url) => createOidcIssuer(url, 'https://github.com'))
  const sigstore = await startEmbeddedSigstore({ issuers, ctLog })
  const start = new Date(Date.now() - ROOT_AGE_MS).toISOString()
  const root = JSON.stringify(sigstore.trustedRoot, undefined, 2)
  return {
    sigstore,
    trustedRoot: `${root.replaceAll(/("start": )"[^"]*"/g, `$1"${start}"`)}\n`,
    sign: async (payload, payloadType, { proof, claims = {}, clockShiftMs = 0 }) => {
      const { iss = ISSUER, ...changed } = claims
      const issuer = issuers.find((candidate) => candidate.issuer === iss)
      if (!issuer) throw new Error(`no issuer ${iss}`)
      const token = await issuer.issueToken(tokenClaims(workflowRun({})), 'sigstore', changed)
      const signer = createCertifiedSigner({
        call: call(sigstore.fulcioUrl, 'FULCIO_FAILED'),
        identityToken: async () => new Secret(token),
        onToken: () => {},
      })
      const witnesses = [oneByOne(witnessesOf(sigstore, proof), clockShiftMs)]
      const builder: BundleBuilder = new DSSEBundleBuilder({ signer, witnesses })
      return serializeBundle(await builder.create({ data: payload, type: payloadType }))
    },
  }
}

const call = (url: string, code: ServiceCall['code']): ServiceCall => ({
  service: url,
  url,
  code,
  deadline: deadlineIn(20_000),
  timeoutMs: 10_000,
})

const witnessesOf = (sigstore: EmbeddedSigstore, proof: Proof): readonly Witness[] => {
  const rekorV1 = createRekorV1Witness(call(sigstore.rekorV1Url, 'REKOR_FAILED'))
  const rekorV2 = createRekorV2Witness(call(sigstore.rekorV2Url, 'REKOR_FAILED'))
  const tsa = createTimestampWitness(call(sigstore.tsaUrl, 'TSA_FAILED'))
  switch (proof) {
    case 'rekor-v1':
      return [rekorV1]
    case 'rekor-v1-tsa':
      return [rekorV1, tsa]
    case 'rekor-v2-tsa':
      return [rekorV2, tsa]
    case 'tsa':
      return [tsa]
  }
}

// The builder would ask all witnesses at once; there is one clock, which the services ask as well.
const oneByOne = (witnesses: readonly Witness[], clockShiftMs: number): Witness => ({
  testify: async (content, publicKey) => {
    const now = Date.now
    Date.now = () => now() + clockShiftMs
    try {
      const material: Awaited<ReturnType<Witness['testify']>> = {}
      for (const witness of witnesses) {
        Object.assign(material, await witness.testify(content, publicKey))
      }
      return material
    } finally {
      Date.now = now
    }
  },
})
