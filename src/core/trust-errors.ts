// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with signatures, identities, and the services that make and keep them.
// Rows of the table of errors (errors.ts).

import type { ErrorRow } from './error-row.ts'

export const TRUST_ERRORS = {
  // ---- statement and bundle ------------------------------------------------
  STATEMENT_INVALID: {
    exit: 1,
    hint: 'The bundle does not hold an in-toto statement of a known form.',
  },
  BUNDLE_NOT_FOUND: { exit: 2, hint: 'Check the path of the signature or bundle.' },
  BUNDLE_TOO_LARGE: { exit: 1, hint: 'The file is larger than any bundle that this tool reads.' },
  BUNDLE_INVALID: {
    exit: 1,
    hint: 'The file is not a Sigstore bundle; check that it is the right one.',
  },
  OMS_INVALID: {
    exit: 1,
    hint: 'The signature does not follow the OMS specification; sign the model again.',
  },
  OMS_UNSORTED: {
    exit: 1,
    hint: 'OMS 1.0 §5.2.1 wants code-point order; `--accept-unsorted-unsafe` accepts what older Python clients wrote.',
  },
  OMS_SHARDS: {
    exit: 1,
    hint: 'Sign the model with the `files` method, which every OMS client verifies.',
  },
  OMS_SYMLINKS: {
    exit: 1,
    hint: '`--allow-symlinks` accepts it, if every link stays inside the model.',
  },
  OMS_UNSUPPORTED: {
    exit: 1,
    hint: 'Sign the model with SHA-256, which every OMS client verifies.',
  },
  OMS_ROOT_MISMATCH: { exit: 1, hint: 'The signature contradicts itself; do not use it.' },
  // ---- verification --------------------------------------------------------
  SIGNATURE_INVALID: {
    exit: 1,
    hint: 'The signature was not made by the expected key over these bytes.',
  },
  IDENTITY_MISMATCH: {
    exit: 1,
    hint: 'Check who signed, and compare with the identity that you expect.',
  },
  CERTIFICATE_UNTRUSTED: { exit: 1, hint: 'Give the root that issued the certificate.' },
  TIMESTAMP_INVALID: {
    exit: 1,
    hint: 'The time of signing is not proved by a trusted log or timestamp authority.',
  },
  LOG_ENTRY_INVALID: {
    exit: 1,
    hint: 'No trusted transparency log vouches for this signature; do not use it.',
  },
  POLICY_EMPTY: {
    exit: 2,
    hint: 'Say who may have signed: `repo`, `owner`, `signer-workflow`, `signer-repo`, `cert-identity` or `cert-identity-regex`, or give a key or a policy file.',
  },
  POLICY_INVALID: {
    exit: 2,
    hint: 'See docs/policy.md for the form of a policy; `mlprov policy check FILE` reads it.',
  },
  POLICY_NO_RULE: {
    exit: 1,
    hint: 'No rule of the policy speaks of this; add a rule whose `match` names it.',
  },
  POLICY_VIOLATION: {
    exit: 1,
    hint: 'What was found is not what the policy asks for; see expected and found.',
  },
  REPORT_INVALID: {
    exit: 2,
    hint: 'Give a report as `mlprov verify --json` prints it, and what is expected of it; see docs/policy.md.',
  },
  BUNDLE_NONE: {
    exit: 1,
    hint: 'Name where the bundles are (`bundle`), or let the model be attested first.',
  },
  PREDICATE_TYPE_MISMATCH: {
    exit: 1,
    hint: 'No bundle states what was asked for; check `predicate-type`.',
  },
  PROVENANCE_CONTRADICTS: {
    exit: 1,
    hint: 'The statement says something else than the certificate of its signer; do not use it.',
  },
  ARTIFACT_NOT_FOUND: {
    exit: 2,
    hint: 'Give the path of a file, or its digest as `sha256:<64 hex>`.',
  },
  SUBJECT_MISMATCH: { exit: 1, hint: 'The bundle speaks of other bytes than these.' },
  MODEL_MISMATCH: {
    exit: 1,
    hint: 'The files are not the ones that were signed; fetch the model again.',
  },
  RECORD_MISMATCH: {
    exit: 1,
    hint: 'The signed record says other things of the files than their headers show; do not trust what it says, and ask its signer.',
  },
  DIGEST_UNKNOWN: {
    exit: 1,
    hint: 'The listing has no SHA-256 of these files: fetch and verify them, or set `ignore-unsigned-files` to do without.',
  },
  VULNERABILITY_FOUND: {
    exit: 1,
    hint: 'Train with a fixed version, or accept the flaw with a reason: an ignore list or a VEX document (docs/vulnerabilities.md).',
  },
  VSA_MISMATCH: {
    exit: 1,
    hint: 'The verification summary is not the one that is expected; verify its inputs, or ask its verifier.',
  },
  VSA_UNEXPECTED: {
    exit: 1,
    hint: 'A verification summary stands in for its inputs only where it is asked for: give `expect-vsa-verifier-id` and `expect-vsa-resource-uri`, or `vsa` in the rule of a policy.',
  },
  // ---- keys and certificates -------------------------------------------------
  KEY_INVALID: { exit: 2, hint: 'Give an EC private key (P-256, P-384 or P-521) in PEM.' },
  KEY_PASSWORD: { exit: 2, hint: 'Give the password of the encrypted key.' },
  CERTIFICATE_INVALID: {
    exit: 2,
    hint: 'Give PEM certificates, the leaf first, and the key that belongs to it.',
  },
  // ---- identity --------------------------------------------------------------
  TOKEN_UNAVAILABLE: {
    exit: 2,
    hint: 'Add `permissions: id-token: write` to the job. Pull requests from forks never get a token: see `on-missing-token`.',
  },
  TOKEN_REQUEST_FAILED: {
    exit: 3,
    hint: 'The token service of the runner did not answer; run the job again.',
  },
  TOKEN_INVALID: {
    exit: 3,
    hint: 'The token does not carry a valid GitHub Actions identity; see the message.',
  },
  CLAIM_MISMATCH: {
    exit: 2,
    hint: 'The environment contradicts the OIDC token: no step may overwrite the GITHUB_* variables.',
  },
  CONTEXT_INVALID: {
    exit: 2,
    hint: 'Run this as a step of a GitHub Actions job; no step may overwrite the GITHUB_* variables.',
  },
  // ---- sigstore ----------------------------------------------------------------
  INSTANCE_UNKNOWN: {
    exit: 2,
    hint: 'Set `sigstore` to public-good, github or custom, or sign with a key.',
  },
  INSTANCE_NEEDS_CONSENT: {
    exit: 2,
    hint: 'Set `allow-public-transparency: true` to publish repository, workflow and commit for ever, or choose `sigstore: github`, `custom`, or a key.',
  },
  INSTANCE_INCOMPLETE: {
    exit: 2,
    hint: 'Give `signing-config` and `trusted-root`, or `fulcio-url` with `rekor-url` or `tsa-url` and `trusted-root`.',
  },
  TRUST_ROOT_INVALID: { exit: 2, hint: 'Give a Sigstore trusted root (JSON, or one per line).' },
  TRUST_ROOT_OLD: {
    exit: 1,
    hint: 'Fetch the trusted root again, or raise `max-trusted-root-age-days`.',
  },
  TRUST_ROOT_UNAVAILABLE: {
    exit: 3,
    hint: 'The TUF repository could not be read; give `trusted-root` to do without it.',
  },
  FULCIO_FAILED: {
    exit: 3,
    hint: 'The certificate authority did not issue a certificate; run the job again.',
  },
  REKOR_FAILED: {
    exit: 3,
    hint: 'The transparency log did not take the entry; run the job again.',
  },
  TSA_FAILED: { exit: 3, hint: 'The timestamp authority did not answer; run the job again.' },
  SELF_VERIFICATION_FAILED: {
    exit: 3,
    hint: 'A bundle that was just signed does not verify; nothing was stored. Check that `trusted-root` belongs to the instance.',
  },
  PAYLOAD_TOO_LARGE: {
    exit: 2,
    hint: 'Make the predicate smaller, or reference the data by digest.',
  },
  // ---- storing -------------------------------------------------------------------
  OUTPUT_UNWRITABLE: { exit: 2, hint: 'Set `output-dir` to a folder that the job can write.' },
  OUTPUT_INSIDE_MODEL: {
    exit: 2,
    hint: 'Set `output-dir` to a folder outside the model: what lies inside would count as part of it.',
  },
  RESUME_INVALID: { exit: 2, hint: 'Give the `output-dir` of an earlier attest run, unchanged.' },
  SINK_UNAVAILABLE: { exit: 2, hint: 'Choose another sink for this place; see the message.' },
  SINK_UNAUTHORIZED: {
    exit: 2,
    hint: 'Grant the permission that the sink needs; see the message.',
  },
  SINK_CONFLICT: { exit: 2, hint: 'Set `overwrite: true` to replace what is there.' },
  SINK_FAILED: {
    exit: 3,
    hint: 'The bundle is on disk: run again with `resume-from` to store it without signing again.',
  },
  RELEASE_NOT_FOUND: {
    exit: 2,
    hint: 'Create the release (a draft is enough) before this step, or set `release-tag`.',
  },
  RELEASE_IMMUTABLE: {
    exit: 2,
    hint: 'Attach to a draft and publish it afterwards: draft, attach, publish. An immutable release takes no asset.',
  },
  // ---- finding bundles ------------------------------------------------------------
  SOURCE_UNAUTHORIZED: {
    exit: 2,
    hint: 'Give a token that may read there; bundles of a public repository need none.',
  },
  // ---- services --------------------------------------------------------------------
  SERVICE_FAILED: { exit: 3, hint: 'The service did not answer as documented; run again later.' },
  RESPONSE_TOO_LARGE: { exit: 3, hint: 'The service answered with more than this tool reads.' },
  TIMEOUT: {
    exit: 3,
    hint: 'Raise `timeout-minutes`, or run again when the service has recovered.',
  },
  INTERNAL: { exit: 3, hint: 'This is a defect: please report it with the message above.' },
} as const satisfies Readonly<Record<string, ErrorRow>>
