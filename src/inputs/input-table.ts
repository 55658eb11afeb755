// SPDX-License-Identifier: Apache-2.0
//
// Every input of the attest action, one row each. `action.yml`, the README and
// docs/reference/inputs.md are checked against this table.

import { list, row } from './input-row.ts'

const MODEL = 'Model'
const SUBJECT = 'Subjects as in actions/attest'
const FACTS = 'What went into the model'
const CONTENT = 'What the files hold'
const BOM = 'Bill of materials and evaluation'
const SIGN = 'Signing'
const STORE = 'Storing'
const REFUSED = 'Recognised and refused'

export const ATTEST_INPUTS = [
  list(
    row(
      MODEL,
      'model-path',
      'Folder, file or glob of the trained model; several, one per line; `name=path` names one. Each match of a glob is one model.',
    ),
  ),
  row(
    MODEL,
    'allow-symlinks',
    '`never` refuses symbolic links; `within-model` follows those whose target stays inside the model (hub cache layout).',
    'never',
  ),
  list(
    row(
      MODEL,
      'ignore-paths',
      'Paths inside the model to leave out, one per line, no globs. They are recorded in the signature. `.git`, `.gitattributes`, `.github` and `.gitignore` at the top are always left out.',
    ),
  ),
  list(
    row(
      SUBJECT,
      'subject-path',
      'Path, glob or list of files to attest as single subjects. Give exactly one of model-path, subject-path, subject-digest and subject-checksums.',
    ),
  ),
  row(SUBJECT, 'subject-digest', 'Digest of one subject, `sha256:<hex>`; needs subject-name.'),
  row(SUBJECT, 'subject-name', 'Name of the subject in the attestation.'),
  row(
    SUBJECT,
    'subject-checksums',
    'Checksums as `sha256sum` writes them: the path of a file, or the lines themselves.',
  ),
  row(
    SUBJECT,
    'sbom-path',
    'SPDX or CycloneDX document in JSON. Beside a model it is one more statement; with subject-* it is the statement.',
  ),
  row(SUBJECT, 'predicate-type', 'URI of the type of a predicate of your own.'),
  row(
    SUBJECT,
    'predicate',
    'The predicate as JSON, at most 16 MB; give either predicate or predicate-path.',
  ),
  row(SUBJECT, 'predicate-path', 'File that holds the predicate, at most 16 MB.'),
  list(
    row(
      FACTS,
      'base-models',
      'Models that training started from, one per line: `[name=]path`, `[name=]path#sha256:<hex>`, `[name=]lock:<entry of models.lock>`, `[name=]uri@sha256:<hex>` or `[name=]uri@<git commit>`. They become resolvedDependencies, each marked as verified or self-asserted (docs/base-models.md).',
    ),
  ),
  row(
    FACTS,
    'base-model-policy',
    'Policy file that says who must have signed the base models: each is verified with its bundles before anything is hashed or signed. A base model without a rule is refused.',
  ),
  list(
    row(
      FACTS,
      'base-model-bundles',
      'Bundle files, folders or globs about the base models, one per line. Default: beside each of them, as verify finds them.',
    ),
  ),
  row(
    FACTS,
    'base-model-lock',
    'Lock file whose entries `base-models` names as `lock:<entry>`.',
    'models.lock',
  ),
  row(
    FACTS,
    'base-model-trusted-root',
    'Sigstore trusted root for the signatures of base models. Default: trusted-root, else TUF.',
  ),
  row(
    FACTS,
    'require-verified-base-models',
    'Refuse a base model that nothing verifies: neither the policy, nor models.lock, nor a given digest.',
    'false',
  ),
  list(
    row(
      FACTS,
      'datasets',
      'Datasets that training read, one per line: `[name=]path`, `[name=]uri@sha256:<hex>` or `[name=]uri@<git commit>`.',
    ),
  ),
  list(
    row(
      FACTS,
      'dataset-commitment',
      'commitment.json of a dataset that training read (`mlprov dataset commit`); several, one per line, as `name=path`. It becomes one of resolvedDependencies, and the subject of a SCAI statement about the dataset.',
    ),
  ),
  list(
    row(
      FACTS,
      'dataset-description',
      'What you declare of a dataset: dataset.yaml (docs/schema/dataset-v1.schema.json) or a Croissant 1.0 or 1.1 file; several, as `name=path` with the name of the commitment. It is signed as your word, and stands in the bill of materials.',
    ),
  ),
  list(
    row(
      FACTS,
      'dataset-proofs',
      'Lists of which no record is in a committed dataset, each with its proof (`mlprov dataset prove --blocklist`), one `list=proof` per line. A proof that shows anything else fails the step.',
    ),
  ),
  list(row(FACTS, 'lock-files', 'Lock files of the training environment; same form as datasets.')),
  list(
    row(
      FACTS,
      'container-images',
      'Images that training ran in, `registry/name@sha256:<hex>`, one per line.',
    ),
  ),
  list(row(FACTS, 'metrics', 'Files with metrics, one per line; they become byproducts.')),
  list(row(FACTS, 'logs', 'Log files, one per line; they become byproducts.')),
  row(
    BOM,
    'environment',
    'Path of the environment.json that the capture step wrote; `none` for no environment. Default: what a capture step of this job wrote.',
  ),
  row(
    BOM,
    'compare-environment',
    'Capture the environment again now, and show what changed since training. `false` where this job runs on another machine than the training.',
    'true',
  ),
  row(
    BOM,
    'bom',
    '`true` makes a CycloneDX bill of materials of each model, as a signed statement; `auto` does so with an environment, license, task or architecture.',
    'auto',
  ),
  row(BOM, 'bom-version', 'Version of CycloneDX: `1.7` or `1.6`.', '1.7'),
  row(
    BOM,
    'license',
    'Licence of the model, an SPDX expression; default: what the front matter of its README says.',
  ),
  row(
    BOM,
    'task',
    'What the model is for, e.g. `text-classification`, where the front matter of its README does not say it.',
  ),
  row(
    BOM,
    'architecture',
    'Architecture of the model, e.g. `BertForSequenceClassification`, where its config.json does not say it.',
  ),
  list(
    row(
      BOM,
      'evaluation',
      'JSON files with the numbers of an evaluation, one path per line; with thresholds they become a signed test result.',
    ),
  ),
  list(
    row(
      BOM,
      'thresholds',
      'What the evaluation has to reach, one per line: `accuracy>=0.9`, with >=, <=, >, < or ==; `eval.f1` for nested objects; `warn: latency_ms<=20` does not fail.',
    ),
  ),
  row(
    BOM,
    'fail-on-threshold',
    '`true` signs nothing where a threshold is missed, and fails the step; `false` signs the result FAILED.',
    'true',
  ),
  row(
    CONTENT,
    'model-record',
    'Read the headers of the model’s files and sign what they show as a statement of its own: formats, what the files say of the model, what pickles import, and what was found. Verification reads them again and compares.',
    'false',
  ),
  list(
    row(
      CONTENT,
      'allowed-imports',
      'Imports of pickles that count as expected beside the built-in list, `module.name`, one per line. They stand in the record.',
    ),
  ),
  list(
    row(
      CONTENT,
      'fail-on-findings',
      'Sign nothing where the headers show this: `broken`, `code` (findings of that kind), `metadata` (files that say something else than is attested), separated by commas or lines, or `none`.',
      'none',
    ),
  ),
  row(
    SIGN,
    'sigstore',
    '`auto`, `public-good`, `github` or `custom`. `auto` chooses by server and repository visibility, see the table in the README.',
    'auto',
  ),
  row(
    SIGN,
    'allow-public-transparency',
    'Consent to publish the names of a private repository, its workflow and commit in a public log, for ever.',
    'false',
  ),
  row(SIGN, 'signing-config', 'Sigstore signing config (JSON file) of a custom instance.'),
  row(
    SIGN,
    'trusted-root',
    'Sigstore trusted root (file, JSON or JSON Lines). Needed for custom; with the other instances it takes the place of TUF.',
  ),
  row(
    SIGN,
    'fulcio-url',
    'Certificate authority of a custom instance, in place of signing-config.',
  ),
  row(SIGN, 'rekor-url', 'Transparency log of a custom instance.'),
  row(SIGN, 'rekor-version', 'API version of rekor-url: `1` or `2`.', '1'),
  row(SIGN, 'tsa-url', 'RFC 3161 timestamp authority of a custom instance.'),
  row(
    SIGN,
    'private-key',
    'Sign with a key instead of Sigstore: EC private key (P-256, P-384, P-521), as PEM text from a secret or as a path.',
  ),
  row(SIGN, 'private-key-password', 'Password of an encrypted private key.'),
  row(
    SIGN,
    'certificate-chain',
    'PEM file with the signing certificate and its chain, leaf first; turns the key method into the certificate method.',
  ),
  row(
    SIGN,
    'on-missing-token',
    'Where the job has no OIDC token (pull requests from forks): `fail`, `unsigned` writes unsigned statements and says so, `skip` does nothing.',
    'fail',
  ),
  row(SIGN, 'timeout-minutes', 'How long services are retried, 1 to 360.', '15'),
  row(
    STORE,
    'output-dir',
    'Folder for bundles and result; they are written there before anything is uploaded. Default: a folder of the step in the runner’s temporary directory.',
  ),
  list(
    row(
      STORE,
      'sinks',
      'Where to store: `artifact`, `release`, `attestations`, separated by commas or lines, or `none`. Default: `artifact` for models, `attestations` for subject-*.',
    ),
  ),
  row(
    STORE,
    'fail-on',
    'Fail the step when `any` sink fails, only when `all` do, or when `none` matters.',
    'any',
  ),
  row(
    STORE,
    'resume-from',
    'output-dir of an earlier run: store its bundles again, without hashing or signing.',
  ),
  row(
    STORE,
    'artifact-name',
    'Name of the workflow artifact. Default: a name that does not collide in a matrix or a rerun.',
  ),
  row(STORE, 'artifact-retention-days', 'Days to keep the artifact; default: the repository’s.'),
  row(
    STORE,
    'release-tag',
    'Tag of the release (a draft is found too). Default: the release that triggered the workflow.',
  ),
  row(STORE, 'overwrite', 'Replace an artifact or release asset of the same name.', 'false'),
  row(
    STORE,
    'github-token',
    'Token for the release and attestations sinks.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    '${{ github.token }}',
  ),
  row(STORE, 'show-summary', 'Write the job summary.', 'true'),
  row(REFUSED, 'push-to-registry', 'Only `false`: pushing to a registry is not built.', 'false'),
  row(
    REFUSED,
    'create-storage-record',
    'Only `false`: storage records belong to registry pushes, which are not built.',
    'false',
  ),
  row(REFUSED, 'subject-version', 'Only empty: it belongs to storage records.'),
  row(REFUSED, 'private-signing', 'Only `false`: say `sigstore: github`.', 'false'),
] as const

export type InputName = (typeof ATTEST_INPUTS)[number]['name']
