// SPDX-License-Identifier: Apache-2.0
//
// Every input of the verify action, one row each; the names of those about
// identity are the flags of `gh attestation verify`.

import { list, row } from './input-row.ts'

const MODEL = 'Model'
const WHERE = 'Where the bundles are'
const WHO = 'Who must have signed'
const EXPECTED_VSA = 'A verification summary in place of its inputs'
const TRUST = 'Trust'
const VSA = 'Signing the verdict: a verification summary (VSA)'
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
    'subject-names',
    'Whether files must be called what a statement that does not list the model (provenance of others) calls them: `in-folders` by the last part of the path at least, and a single file is compared by its digest alone, as `gh` does it; `always` by the whole path, and a single file by its name; `never-unsafe` compares digests alone.',
    'in-folders',
  ),
  row(
    MODEL,
    'accept-unsorted-unsafe',
    'Accept OMS signatures whose files are out of order, as older Python clients wrote them.',
    'false',
  ),
  row(
    MODEL,
    'inspect',
    'Read the headers of the files and report their formats, what pickles import, and what was found, also where no policy asks for it. Findings alone refuse nothing: a policy does.',
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
  row(
    WHERE,
    'attestations-wait-seconds',
    'How long the attestations API is asked again while it finds nothing, 0 to 600: what was just stored is not found at once. Default: 10 with a token, 0 without.',
  ),
  row(WHERE, 'bundle-from-release', 'Tag of a release of `repo` whose assets are bundles.'),
  row(WHERE, 'bundle-from-run', 'ID of a workflow run of `repo` whose artifacts hold bundles.'),
  row(WHERE, 'bundle-from-oci', 'Image `registry/name@sha256:<hex>` whose referrers are bundles.'),
  row(
    WHERE,
    'registry-username',
    'Account for the registry of `bundle-from-oci`, and for no other. Default: what `docker login` left in `config.json` for exactly that registry; what is public needs none.',
  ),
  row(
    WHERE,
    'registry-password',
    'Password or token of that account. On the command line: `MLPROV_REGISTRY_PASSWORD` in the environment.',
  ),
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
  list(
    row(
      WHO,
      'dataset-commitment',
      'commitment.json of datasets that the model was trained on, one path per line: what rules of the policy about datasets are held against. It counts where the provenance names its digest.',
    ),
  ),
  list(
    row(
      WHO,
      'dataset-proof',
      'Proofs about the `blocklists` of the policy (`mlprov dataset prove --blocklist`), one path per line; they are verified here.',
    ),
  ),
  row(
    WHO,
    'vulnerability-database',
    'OSV records (zip dump, folder or JSON file) in which the signed bill of materials is looked up now, for `vulnerabilities` of the policy; in place of a signed `vulns` statement.',
  ),
  row(WHO, 'vulnerability-database-digest', 'Digest that the database must have, `sha256:<hex>`.'),
  row(
    WHO,
    'vulnerability-ignore',
    'List of flaws that you accept, each with a reason (docs/vulnerabilities.md).',
  ),
  list(
    row(
      WHO,
      'vulnerability-vex',
      'OpenVEX documents, one path per line; they are taken at their word.',
    ),
  ),
  row(WHO, 'public-key', 'PEM file of the key that must have signed, in place of an identity.'),
  row(
    WHO,
    'certificate-chain',
    'PEM file of the roots that the signing certificate must lead to, in place of an identity.',
  ),
  row(
    EXPECTED_VSA,
    'expect-vsa-verifier-id',
    'Accept a verification summary (VSA), signed by who must have signed, if it is of exactly this verifier (URI). Needs `expect-vsa-resource-uri`; a summary is then demanded.',
  ),
  row(
    EXPECTED_VSA,
    'expect-vsa-resource-uri',
    'The resource that the summary must be about (URI).',
  ),
  list(
    row(
      EXPECTED_VSA,
      'expect-vsa-levels',
      'Levels that the summary must state, one per line, e.g. `SLSA_BUILD_LEVEL_2`; a higher one of the track is enough.',
    ),
  ),
  row(
    EXPECTED_VSA,
    'expect-vsa-policy-digest',
    'Digest of the policy that the verifier must have applied, `sha256:<hex>`.',
  ),
  row(
    EXPECTED_VSA,
    'expect-vsa-max-age-days',
    'Refuse a summary whose verification is older than this.',
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
  row(
    VSA,
    'vsa',
    'Sign the verdict on each model as a verification summary, PASSED or FAILED, if the job has a token or a key is given. The verdict itself does not depend on it.',
    'false',
  ),
  row(
    VSA,
    'vsa-resource-uri',
    'URI of what the models are verified as; consumers expect exactly this. Needed for `vsa`.',
  ),
  row(
    VSA,
    'vsa-verifier-id',
    'URI of who verifies; consumers expect exactly this. Default: the address of the workflow that runs, without a ref.',
  ),
  row(
    VSA,
    'vsa-policy-uri',
    'URI of the policy. Default without `policy`: the workflow that runs, at its commit, as the inputs of the step stand there.',
  ),
  list(
    row(
      VSA,
      'vsa-levels',
      'Levels to state, one per line, in place of the SLSA build level that the report shows by itself (at most 2). `FAILED` takes their place for a refusal.',
    ),
  ),
  row(
    VSA,
    'vsa-output-dir',
    'Folder for the summaries, `<model>.vsa.sigstore.json`. Default: `report-dir`; for the command, the working directory.',
  ),
  list(
    row(
      VSA,
      'vsa-sinks',
      'Where to store the summaries too: `artifact`, `attestations`, separated by commas or lines.',
    ),
  ),
  row(
    VSA,
    'vsa-sigstore',
    'Instance of Sigstore that signs: `auto`, `public-good`, `github` or `custom`, as `sigstore` of the attest action.',
    'auto',
  ),
  row(
    VSA,
    'vsa-allow-public-transparency',
    'Consent to publish the names of a private repository, its workflow and commit in a public log, for ever.',
    'false',
  ),
  row(VSA, 'vsa-signing-config', 'Sigstore signing config (JSON file) of a custom instance.'),
  row(
    VSA,
    'vsa-trusted-root',
    'Trusted root of the instance that signs. Needed for custom; what is verified is trusted by `custom-trusted-root` alone.',
  ),
  row(VSA, 'vsa-fulcio-url', 'Certificate authority of a custom instance.'),
  row(VSA, 'vsa-rekor-url', 'Transparency log of a custom instance.'),
  row(VSA, 'vsa-rekor-version', 'API version of vsa-rekor-url: `1` or `2`.', '1'),
  row(VSA, 'vsa-tsa-url', 'RFC 3161 timestamp authority of a custom instance.'),
  row(
    VSA,
    'vsa-private-key',
    'Sign the summaries with a key instead of Sigstore: EC private key, as PEM text from a secret or as a path. No token is needed then.',
  ),
  row(VSA, 'vsa-private-key-password', 'Password of an encrypted vsa-private-key.'),
  row(
    VSA,
    'vsa-certificate-chain',
    'PEM file with the certificate of vsa-private-key and its chain, leaf first. (`certificate-chain` is what verified signatures must lead to.)',
  ),
  row(REPORT, 'report-dir', 'Folder for the report files; default: a folder of the step.'),
  row(REPORT, 'show-summary', 'Write the job summary.', 'true'),
] as const

export type VerifyInputName = (typeof VERIFY_INPUTS)[number]['name']
