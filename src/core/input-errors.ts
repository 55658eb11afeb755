// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with what the user gives: inputs, models, datasets, locks.
// Rows of the table of errors (errors.ts).

import type { ErrorRow } from './error-row.ts'

export const INPUT_ERRORS = {
  // ---- inputs -------------------------------------------------------------
  INPUT_INVALID: { exit: 2, hint: 'See docs/reference/inputs.md for the accepted values.' },
  INPUT_CONFLICT: {
    exit: 2,
    hint: 'Give exactly one of model-path, subject-path, subject-digest or subject-checksums.',
  },
  INPUT_MISSING: {
    exit: 2,
    hint: 'Set `model-path` to the folder, file or glob of the trained model.',
  },
  INPUT_NOT_SUPPORTED: {
    exit: 2,
    hint: 'Remove the input; it is recognised so that it is never silently ignored.',
  },
  PREDICATE_INVALID: { exit: 2, hint: 'Give a JSON object of at most 16 MB.' },
  SBOM_INVALID: { exit: 2, hint: 'Give an SPDX or CycloneDX document in JSON, at most 16 MB.' },
  PROVENANCE_MISSING: {
    exit: 2,
    hint: 'Give the job `permissions: id-token: write`, or remove base-models, datasets, lock-files, container-images, metrics and logs; with `bom: true` only metrics and logs.',
  },
  CHECKSUMS_INVALID: {
    exit: 2,
    hint: 'Give lines as `sha256sum` writes them: digest, two spaces, name.',
  },
  PACKAGES_INVALID: {
    exit: 2,
    hint: 'Give an environment.json of the capture step, a CycloneDX document in JSON, or the bundle of a signed one.',
  },
  VULNERABILITY_DATABASE_INVALID: {
    exit: 2,
    hint: 'Give OSV records of PyPI: a zip dump with one JSON file for each, a folder of these, or one JSON file.',
  },
  VULNERABILITY_DATABASE_OLD: {
    exit: 2,
    hint: 'Fetch the database again, or raise `--max-database-age-days`.',
  },
  IGNORE_LIST_INVALID: {
    exit: 2,
    hint: 'Give `version: 1` and a list `ignore` of entries with id, reason and, if need be, expires; see docs/vulnerabilities.md.',
  },
  VEX_INVALID: {
    exit: 2,
    hint: 'Give an OpenVEX document of version 0.2.0 in JSON; a statement of not_affected needs a justification.',
  },
  LISTING_INVALID: {
    exit: 2,
    hint: 'Give a SHA256SUMS file, the output of `mlprov hash --json`, the file index of a hub, or a folder of Git LFS pointers.',
  },
  BASE_MODEL_UNVERIFIED: {
    exit: 1,
    hint: 'The base model is not what its signer, models.lock or the given digest says: do not train from it.',
  },
  DEPENDENCY_INVALID: {
    exit: 2,
    hint: 'Give a path, `uri@sha256:<64 hex>` or `uri@<40 hex git commit>`; put `name=` in front to name it.',
  },
  ENVIRONMENT_INVALID: {
    exit: 2,
    hint: 'Give the environment.json that `mlprov capture` or the capture action wrote; see docs/spec/environment-v1.md.',
  },
  METRICS_INVALID: {
    exit: 2,
    hint: 'Give an object in JSON, at most 1 MiB, with numbers at the top or in nested objects; JSON has no NaN.',
  },
  THRESHOLD_UNKNOWN: {
    exit: 2,
    hint: 'Name a number of the evaluation file; in nested objects, keys are joined by dots.',
  },
  THRESHOLD_MISSED: {
    exit: 1,
    hint: 'Nothing was signed. Train again, or set `fail-on-threshold: false` to sign the result FAILED.',
  },
  USAGE: { exit: 2, hint: 'Run `mlprov --help`.' },
  // ---- model --------------------------------------------------------------
  MODEL_NOT_FOUND: { exit: 2, hint: 'Check the path against the output of the training step.' },
  MODEL_EMPTY: { exit: 2, hint: 'A model needs at least one file that is not ignored.' },
  MODEL_NAME_TAKEN: { exit: 2, hint: 'Name the models: one `name=path` per line.' },
  MODEL_SYMLINK: {
    exit: 2,
    hint: 'Copy the files, or set `allow-symlinks: within-model` if every target stays inside the model.',
  },
  MODEL_SYMLINK_ESCAPES: {
    exit: 2,
    hint: 'Copy the target into the model; a link out of the model is never followed.',
  },
  MODEL_SYMLINK_BROKEN: {
    exit: 2,
    hint: 'Remove the link: it leads to nothing, or back to a folder that contains it.',
  },
  MODEL_SPECIAL_FILE: {
    exit: 2,
    hint: 'A model holds regular files only: remove the socket, pipe or device.',
  },
  MODEL_NAME_NOT_UTF8: { exit: 2, hint: 'Rename the file: OMS records names as UTF-8.' },
  MODEL_LFS_POINTER: {
    exit: 2,
    hint: 'Check out with `lfs: true` (actions/checkout), or run `git lfs pull`.',
  },
  MODEL_CHANGED: {
    exit: 2,
    hint: 'Wait until training has closed its files; nothing may write to the model while it is attested.',
  },
  MODEL_UNREADABLE: { exit: 2, hint: 'Check the permissions of the file and the disk.' },
  MODEL_TOO_DEEP: { exit: 2, hint: 'Flatten the folders of the model.' },
  MODEL_TOO_MANY_FILES: { exit: 2, hint: 'Split the model, or pack its small files together.' },
  MODEL_RECORD_TOO_LARGE: {
    exit: 2,
    hint: 'Set `model-record: false`, or pack the files of the model together.',
  },
  MODEL_FINDINGS: {
    exit: 1,
    hint: 'Mend the model, or leave the kind out of `fail-on-findings`; docs/reference/findings.md explains each code.',
  },
  IGNORE_PATH_INVALID: {
    exit: 2,
    hint: 'Give a path inside the model, without globs; `.` and `..` are refused.',
  },
  IGNORE_PATH_NOT_FOUND: {
    exit: 2,
    hint: 'Paths are absolute or relative to the working directory; remove the entry if the file is gone.',
  },
  // ---- datasets -------------------------------------------------------------
  DATASET_INVALID: {
    exit: 2,
    hint: 'Mend or leave out what the message names, then commit again; nothing was written.',
  },
  DATASET_STATE_INVALID: {
    exit: 2,
    hint: 'Give the folder that `mlprov dataset commit` wrote, whole, and the seed that it was made with.',
  },
  SEED_INVALID: {
    exit: 2,
    hint: 'Give 32 random bytes as 64 hex digits or base64 in DATASET_SEED, e.g. of `openssl rand -hex 32`; or commit with a seed that is sealed for a public key (`seed-public-key`).',
  },
  COMMITMENT_INVALID: {
    exit: 2,
    hint: 'Give a commitment.json as `mlprov dataset commit` wrote it, byte by byte.',
  },
  DATASET_DESCRIPTION_INVALID: {
    exit: 2,
    hint: 'Give a dataset.yaml (docs/schema/dataset-v1.schema.json), or a Croissant 1.0 or 1.1 file in JSON.',
  },
  DATASET_LISTED: {
    exit: 1,
    hint: 'Take these records out of the dataset and commit again, or do not claim that none of the list is in it.',
  },
  SEALED_SEED_INVALID: {
    exit: 2,
    hint: 'Give seed.sealed.json as it was written, byte by byte, and the private key that belongs to seed-public-key.',
  },
  PROOF_INVALID: {
    exit: 1,
    hint: 'The proof shows nothing about this record and this commitment; ask the publisher for another.',
  },
  // ---- models.lock and pull requests -------------------------------------------
  LOCK_INVALID: {
    exit: 2,
    hint: 'See docs/spec/models-lock-v1.md; `mlprov lock add` writes the file.',
  },
  LOCK_ENTRY_TAKEN: {
    exit: 2,
    hint: 'Run `mlprov lock update` to replace what is pinned.',
  },
  LOCK_ENTRY_UNKNOWN: { exit: 2, hint: 'Run `mlprov lock add` to pin the model.' },
  LOCK_MISMATCH: {
    exit: 1,
    hint: 'Fetch what models.lock pins; if the change is wanted, run `mlprov lock update` and review it.',
  },
  CHANGES_UNREADABLE: {
    exit: 2,
    hint: 'Check the repository out with its history (`fetch-depth: 0`), and give the commits of base and head.',
  },
  CHANGES_TOO_LARGE: {
    exit: 2,
    hint: 'Split the pull request, or let git compare the commits (`fetch-depth: 0`).',
  },
} as const satisfies Readonly<Record<string, ErrorRow>>
