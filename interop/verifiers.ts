// SPDX-License-Identifier: Apache-2.0
//
// How each verifier is asked, and which changes it can see at all: cosign, gh
// and sigstore-python look at one file and its provenance, model_signing and
// `mlprov` at the whole folder and its OMS signature.

import { join } from 'node:path'

import type { PeerId } from './peers.ts'
import type { CaseId, Scene } from './scene.ts'

const ISSUER = 'https://token.actions.githubusercontent.com'
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1'

export interface Verifier {
  readonly id: string
  /** The program: a peer's, or our own from dist/. */
  readonly program: PeerId | 'mlprov'
  /** The cases that it looks at; the others are not applicable. */
  readonly sees: readonly CaseId[]
  /** Arguments after the program. */
  readonly args: (scene: Scene) => readonly string[]
  /**
   * What it prints when it refuses for the reason of the case: an exit status
   * alone would also count a misspelt flag as a refusal.
   */
  readonly refusals: Partial<Readonly<Record<CaseId, RegExp>>>
}

const ONE_FILE: readonly CaseId[] = [
  'accept',
  'changed byte',
  'other repository',
  'other workflow',
  'wrong root',
]
const FOLDER: readonly CaseId[] = ['file added', 'file removed', 'file renamed']
const FOLDER_AND_IDENTITY = [...ONE_FILE, ...FOLDER]
const FOLDER_AND_KEY: readonly CaseId[] = ['accept', 'changed byte', 'wrong root', ...FOLDER]

type Refusals = Verifier['refusals']

const everyCase = (cases: readonly CaseId[], words: RegExp): Refusals =>
  Object.fromEntries(cases.filter((id) => id !== 'accept').map((id) => [id, words]))

/** sigstore-python says one or the other, as the time of signing came from an authority or the log. */
const NO_TRUST_IN_PYTHON =
  /not enough sources of verified time|failed to build timestamp certificate/
const MODEL_SIGNING_REFUSALS: Refusals = {
  'changed byte': /Hash mismatch for 'model.safetensors'/,
  'file added': /Extra files found/,
  'file removed': /Missing files/,
  'file renamed': /Extra files found.*Missing files/,
}
const MLPROV_REFUSALS: Refusals = {
  'changed byte': /MODEL_MISMATCH: .* 1 changed, 0 missing, 0 extra/,
  'file added': /MODEL_MISMATCH: .* 0 changed, 0 missing, 1 extra/,
  'file removed': /MODEL_MISMATCH: .* 0 changed, 1 missing, 0 extra/,
  'file renamed': /MODEL_MISMATCH: .* 0 changed, 1 missing, 1 extra/,
}

const signerOf = ({ repository, workflow, ref }: Scene): string =>
  `https://github.com/${repository}/${workflow}@${ref}`

const fileOf = ({ model, file }: Scene): string => join(model, file)

export const VERIFIERS: readonly Verifier[] = [
  {
    id: 'cosign verify-blob-attestation',
    program: 'cosign',
    sees: ONE_FILE,
    args: (scene) => [
      'verify-blob-attestation',
      ...['--bundle', scene.provenanceBundle],
      ...['--trusted-root', scene.trust.trustedRoot],
      ...['--type', 'slsaprovenance1'],
      ...['--certificate-identity', signerOf(scene)],
      ...['--certificate-oidc-issuer', ISSUER],
      ...['--certificate-github-workflow-repository', scene.repository],
      ...['--certificate-github-workflow-ref', scene.ref],
      fileOf(scene),
    ],
    refusals: {
      'changed byte': /artifact digests do not match digests in statement/,
      'other repository': /expected SAN value/,
      'other workflow': /expected SAN value/,
      'wrong root': /not enough verified log entries/,
    },
  },
  {
    id: 'gh attestation verify',
    program: 'gh',
    sees: ONE_FILE,
    args: (scene) => [
      ...['attestation', 'verify', fileOf(scene)],
      ...['--bundle', scene.provenanceBundle],
      ...['--custom-trusted-root', scene.trust.trustedRootLines],
      ...['--predicate-type', PROVENANCE_TYPE],
      ...['--repo', scene.repository],
      ...['--signer-workflow', `${scene.repository}/${scene.workflow}`],
      ...['--source-ref', scene.ref],
      '--deny-self-hosted-runners',
    ],
    // without a terminal gh names the step that failed and no more
    refusals: everyCase(ONE_FILE, /^Error: verifying with issuer/m),
  },
  {
    id: 'sigstore verify github',
    program: 'sigstore-python',
    sees: ONE_FILE,
    args: (scene) => [
      ...['--trust-config', scene.trust.clientTrustConfig],
      ...['verify', 'github', '--offline'],
      ...['--bundle', scene.provenanceBundle],
      ...['--cert-identity', signerOf(scene)],
      ...['--repository', scene.repository],
      ...['--ref', scene.ref],
      ...['--trigger', 'push'],
      fileOf(scene),
    ],
    refusals: {
      'changed byte': /in-toto statement has no subject for digest/,
      'other repository': /Certificate's SANs do not match/,
      'other workflow': /Certificate's SANs do not match/,
      'wrong root': NO_TRUST_IN_PYTHON,
    },
  },
  {
    id: 'model_signing verify sigstore',
    program: 'model_signing',
    sees: FOLDER_AND_IDENTITY,
    args: (scene) => [
      ...['verify', 'sigstore', scene.model],
      ...['--signature', scene.omsBundle],
      ...['--trust_config', scene.trust.clientTrustConfig],
      ...['--identity', signerOf(scene)],
      ...['--identity_provider', ISSUER],
    ],
    refusals: {
      ...MODEL_SIGNING_REFUSALS,
      'other repository': /Certificate's SANs do not match/,
      'other workflow': /Certificate's SANs do not match/,
      'wrong root': NO_TRUST_IN_PYTHON,
    },
  },
  {
    id: 'mlprov model-signing verify sigstore',
    program: 'mlprov',
    sees: FOLDER_AND_IDENTITY,
    args: (scene) => [
      ...['model-signing', 'verify', 'sigstore', scene.model],
      ...['--signature', scene.omsBundle],
      ...['--trust-config', scene.trust.clientTrustConfig],
      ...['--identity', signerOf(scene)],
      ...['--identity-provider', ISSUER],
    ],
    refusals: {
      ...MLPROV_REFUSALS,
      'other repository': /IDENTITY_MISMATCH/,
      'other workflow': /IDENTITY_MISMATCH/,
      'wrong root': /TIMESTAMP_INVALID|CERTIFICATE_UNTRUSTED/,
    },
  },
]

const verifyWithKey = (scene: Scene, publicKeyFlag: string): readonly string[] => [
  ...['verify', 'key', scene.model],
  ...['--signature', scene.omsBundle],
  ...[publicKeyFlag, scene.publicKey],
]

export const KEY_VERIFIERS = {
  modelSigning: {
    id: 'model_signing verify key',
    program: 'model_signing',
    sees: FOLDER_AND_KEY,
    args: (scene) => verifyWithKey(scene, '--public_key'),
    refusals: { ...MODEL_SIGNING_REFUSALS, 'wrong root': /Key mismatch/ },
  },
  mlprov: {
    id: 'mlprov model-signing verify key',
    program: 'mlprov',
    sees: FOLDER_AND_KEY,
    args: (scene) => ['model-signing', ...verifyWithKey(scene, '--public-key')],
    refusals: { ...MLPROV_REFUSALS, 'wrong root': /SIGNATURE_INVALID: signed with key/ },
  },
} as const satisfies Readonly<Record<string, Verifier>>
