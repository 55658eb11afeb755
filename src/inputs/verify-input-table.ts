// SPDX-License-Identifier: Apache-2.0
//
// Every input of the verify action, one row each; the names of those about
// identity are the flags of `gh attestation verify`.

import { list, row } from './input-row.ts'

const MODEL = 'Model'
const WHERE = 'Where the bundles are'
const WHO = 'Who must have signed'
const TRUST = 'Trust'
const REPORT = 'Report'

export const VERIFY_INPUTS = [
  row(
    MODEL,
    'mode',
    '`models` verifies what `model-path` or `digests` names; `pull-request` finds the models that the pull request of the event touches, and shows what changed.',
    'models',
  ),
  list(
    row(
      MODEL,
      'model-path',
      'Folder, file or glob to verify; several, one per line. A file is verified by its digest.',
    ),
  ),
  row(
    MODEL,
    'digests',
    'Verify recorded digests in place of a model that was never downloaded: a SHA256SUMS file, a manifest, a hub index with LFS digests, or a folder of Git LFS pointers. The bytes are not read, and the report says so.',
  ),
  list(
    row(
      MODEL,
      'ignore-paths',
      'Paths inside the model to leave out, one per line; a signed file cannot be left out.',
    ),
  ),
  row(
    MODEL,
    'allow-symlinks',
    '`never` refuses symbolic links; `within-model` follows those whose target stays inside the model.',
    'never',
  ),
  row(
    MODEL,
    'ignore-unsigned-files',
    'Accept files that nobody signed; they are listed in the report.',
    'false',
  ),
  row(
    MODEL,
    'accept-unsorted-unsafe',
    'Accept OMS signatures whose files are out of order, as older Python clients wrote them.',
    'false',
  ),
  list(
    row(
      WHERE,
      'bundle',
      'Bundle files, folders or globs, one per line. Default: `<model>.sig`, `<model>.intoto.jsonl` beside the model and `model.sig` inside it.',
    ),
  ),
  row(
    WHERE,
    'bundle-from-attestations',
    'Ask the attestations API of `repo` or `owner`; no token is needed for public repositories.',
    'false',
  ),
  row(WHERE, 'bundle-from-release', 'Tag of a release of `repo` whose assets are bundles.'),
  row(WHERE, 'bundle-from-run', 'ID of a workflow run of `repo` whose artifacts hold bundles.'),
  row(WHERE, 'bundle-from-oci', 'Image `registry/name@sha256:<hex>` whose referrers are bundles.'),
  row(WHO, 'repo', 'Source repository, `owner/name`.'),
  row(WHO, 'owner', 'Owner of the source repository.'),
  row(
    WHO,
    'signer-workflow',
    'Workflow that signed, `owner/name/path.yml[@ref]`; without `@ref` any ref of exactly that workflow.',
  ),
  row(WHO, 'signer-repo', 'Repository whose workflow signed, `owner/name`.'),
  row(WHO, 'signer-digest', 'Commit of the workflow that signed.'),
  row(WHO, 'source-ref', 'Ref of the source, e.g. `refs/heads/main`.'),
  row(WHO, 'source-digest', 'Commit of the source.'),
  row(WHO, 'cert-identity', 'Subject alternative name of the certificate, exact.'),
  row(
    WHO,
    'cert-identity-regex',
    'Regular expression that must match the whole subject alternative name.',
  ),
  row(WHO, 'cert-oidc-issuer', 'Issuer of the identity. Default: GitHub Actions of this server.'),
  row(WHO, 'deny-self-hosted-runners', 'Refuse what a self-hosted runner signed.', 'false'),
  list(
    row(
      WHO,
      'predicate-type',
      'Types that must be stated, one per line. Default: any one statement about the files.',
    ),
  ),
  row(
    WHO,
    'policy',
    'Policy file (`mlprov.policy.yaml`): rules per model of who must have signed and what must be true. A model without a rule is refused.',
  ),
  row(WHO, 'public-key', 'PEM file of the key that must have signed, in place of an identity.'),
  row(
    WHO,
    'certificate-chain',
    'PEM file of the roots that the signing certificate must lead to, in place of an identity.',
  ),
  row(
    TRUST,
    'custom-trusted-root',
    'Sigstore trusted root (file, JSON or JSON Lines) in place of TUF.',
  ),
  row(
    TRUST,
    'tuf-cache',
    'Folder for what TUF gave, kept between runs; what it holds is checked again each time. Default: a folder of the runner’s tool cache, or of the user’s caches.',
  ),
  row(TRUST, 'no-public-good', 'Do not trust the public-good instance, only GitHub’s.', 'false'),
  row(
    TRUST,
    'offline',
    'Make no connection at all; needs custom-trusted-root, a key or a certificate chain.',
    'false',
  ),
  row(
    TRUST,
    'max-trusted-root-age-days',
    'Refuse a trusted root whose newest entry is older than this.',
  ),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
  row(TRUST, 'github-token', 'Token for private repositories.', '${{ github.token }}'),
  row(TRUST, 'timeout-minutes', 'How long services are retried, 1 to 360.', '5'),
  row(REPORT, 'report-dir', 'Folder for the report files; default: a folder of the step.'),
  row(REPORT, 'show-summary', 'Write the job summary.', 'true'),
] as const

export type VerifyInputName = (typeof VERIFY_INPUTS)[number]['name']
