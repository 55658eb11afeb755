import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export concatAll */
// SPDX-License-Identifier: Apache-2.0
/** The bytes one after the other; a copy. */
const concat = (...parts) => concatAll(parts);
/** The same for more parts than a call can take. */
const concatAll = (parts) => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
};


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ ProvenanceError),
  FH: () => (/* binding */ toProvenanceError)
});

// UNUSED EXPORTS: ERRORS

;// CONCATENATED MODULE: ./lib/core/input-errors.js
// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with what the user gives: inputs, models, datasets, locks.
// Rows of the table of errors (errors.ts).
const INPUT_ERRORS = {
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
};

;// CONCATENATED MODULE: ./lib/core/trust-errors.js
// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with signatures, identities, and the services that make and keep them.
// Rows of the table of errors (errors.ts).
const TRUST_ERRORS = {
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
};

;// CONCATENATED MODULE: ./lib/core/errors.js
// SPDX-License-Identifier: Apache-2.0
//
// Every way in which the program can refuse or fail, as one table. A code is
// part of the public interface: tests and users match on it, never on text.
// `exit` is the process exit code, `hint` the next action for the reader.


const ERRORS = Object.freeze({
    ...INPUT_ERRORS,
    ...TRUST_ERRORS,
});
/**
 * The one error class of the program.
 *
 * `message` says what happened and which value was seen: lowercase, no final
 * period, no secret. `hint` says what to do next; it comes from the table
 * unless the thrower knows better.
 */
class ProvenanceError extends Error {
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ProvenanceError';
        this.code = code;
        this.hint = options.hint ?? ERRORS[code].hint;
    }
    get exit() {
        return ERRORS[this.code].exit;
    }
}
/** Gives any thrown value the form of a ProvenanceError; unknown ones become `code`. */
const toProvenanceError = (error, code = 'INTERNAL') => error instanceof ProvenanceError
    ? error
    : new ProvenanceError(code, error instanceof Error ? error.message : String(error), {
        cause: error,
    });


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony exports MAX_PREDICATE_BYTES, MAX_BUNDLE_BYTES, MAX_PAYLOAD_BYTES, MAX_ATTESTATION_BYTES, MAX_FOUND_BUNDLES, MAX_FOUND_BYTES, MAX_ARTIFACT_BYTES, MAX_CHECKSUMS_BYTES, MAX_PEM_BYTES, MAX_DOCKER_CONFIG_BYTES, MAX_TRUST_BYTES, MAX_RESPONSE_BYTES, MAX_CERTIFICATE_ANSWER_BYTES, MAX_LOG_ENTRY_BYTES, MAX_TIMESTAMP_BYTES, MAX_EVENT_BYTES, MAX_TOKEN_BYTES, MAX_MODEL_FILES, MAX_FILE_SUBJECTS, MAX_SUBJECTS, MAX_LFS_POINTER_BYTES, MAX_IGNORE_PATHS, MAX_JSON_DEPTH, MAX_MODEL_HEADER_BYTES, MAX_FRONT_MATTER_BYTES, MAX_TENSORS, MAX_SHARD_INDEX_BYTES, MAX_INDEXED_TENSORS, MAX_DESCRIBED_FILE_BYTES, MAX_DESCRIBED_MODEL_BYTES, MAX_MODEL_RECORD_BYTES, MAX_ALLOWED_IMPORTS, MAX_RECORDED_IMPORTS, MAX_RECORDED_LIST, MAX_TREE_DEPTH, MAX_LOCK_BYTES, MAX_ENVIRONMENT_BYTES, MAX_COMMITMENT_BYTES, MAX_DESCRIPTION_BYTES, MAX_DECLARED_SOURCES, MAX_CLAIMED_DATASETS, MAX_SEALED_SEED_BYTES, MAX_CLASSES, MAX_VIEWS, MAX_COMMITTED_COLUMNS, MAX_DATASET_RECORD_BYTES, MAX_DATASET_SOURCES, MAX_ATTRIBUTE_VALUES, MAX_TAR_HEADER_BYTES, MAX_SAMPLE_MEMBERS, MAX_PARQUET_FOOTER_BYTES, MAX_ROW_GROUP_BYTES, MAX_ROW_GROUP_ROWS, MAX_ASKED_RECORDS, MAX_RECORD_LIST_BYTES, MAX_MULTIPROOF_BYTES, MAX_PROOF_BYTES, MAX_SITE_ENTRIES, MAX_CAPTURED_PACKAGES, MAX_CAPTURE_WARNINGS, MAX_LOCKED_PACKAGES, MAX_LOCK_FILES, MAX_METADATA_BYTES, MAX_INSTALL_RECORD_BYTES, MAX_CONDA_RECORD_BYTES, MAX_SMALL_FILE_BYTES, MAX_LOCK_FILE_BYTES, MAX_PARSED_LOCK_FILE_CHARS, MAX_YAML_CHARS, MAX_METRICS_BYTES, MAX_METRICS, MAX_THRESHOLDS, MAX_HYPER_PARAMETER_BYTES, MAX_KEPT_HYPER_PARAMETER_BYTES, MAX_POLICY_BYTES, MAX_REPORT_BYTES, MAX_LISTING_BYTES, MAX_DATABASE_BYTES, MAX_DOWNLOADED_DATABASE_BYTES, MAX_DATABASE_RECORDS, MAX_DATABASE_DIRECTORY_BYTES, MAX_OSV_RECORD_BYTES, MAX_RECORDS_FILE_BYTES, MAX_PACKAGES_BYTES, MAX_PACKAGES, MAX_ARTIFACT_IN_MEMORY_BYTES */
// SPDX-License-Identifier: Apache-2.0
//
// The bounds that untrusted bytes meet before they meet memory, in one place.
const MIB = 1024 * 1024;
/** A predicate given by the user; the attestations API refuses larger ones (actions/attest 4.2.2). */
const MAX_PREDICATE_BYTES = 16 * MIB;
/** A bundle file; OMS needs about 160 B per file, base64 adds a third: room for 500,000 files. */
const MAX_BUNDLE_BYTES = 128 * MIB;
/** What is signed at once: base64 adds a third, the rest of a bundle is left a mebibyte. */
const MAX_PAYLOAD_BYTES = 95 * MIB;
/** A bundle for the attestations API: a predicate of 16 MiB and its subjects, in base64. */
const MAX_ATTESTATION_BYTES = 24 * MIB;
/** Bundles that one source may give. */
const MAX_FOUND_BUNDLES = 10_000;
/** Bundles of one source together, in memory. */
const MAX_FOUND_BYTES = 256 * MIB;
/** A workflow artifact with bundles, as the archive that is downloaded. */
const MAX_ARTIFACT_BYTES = 256 * MIB;
/** A checksums file (actions/attest 4.2.2 stops at 512 KiB; 50,000 lines need about 8 MiB). */
const MAX_CHECKSUMS_BYTES = 32 * MIB;
/** A PEM file with a key or a certificate chain. */
const MAX_PEM_BYTES = (/* unused pure expression or super */ null && (MIB));
/** A `config.json` of Docker; with a login for each of a hundred registries about 20 KiB. */
const MAX_DOCKER_CONFIG_BYTES = (/* unused pure expression or super */ null && (MIB));
/** A trusted root or a signing config. */
const MAX_TRUST_BYTES = 8 * MIB;
/** A JSON answer of a service, where nothing larger is expected. */
const MAX_RESPONSE_BYTES = 4 * MIB;
/** Fulcio's answer: the chain of a new certificate; three certificates have about 6 KiB. */
const MAX_CERTIFICATE_ANSWER_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** An entry of a log: digests, a signature, a certificate and at most 64 hashes, never the payload. */
const MAX_LOG_ENTRY_BYTES = (/* unused pure expression or super */ null && (MIB));
/** An RFC 3161 timestamp; with the authority's certificates about 6 KiB. */
const MAX_TIMESTAMP_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** The payload of the triggering event; GitHub caps webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 32 * MIB;
/** An OIDC token; GitHub's are about 2 KiB. */
const MAX_TOKEN_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** Files of one model. */
const MAX_MODEL_FILES = 500_000;
/** Above this many files the SHA256SUMS file replaces the file subjects (decision 2; GitHub's own limit is 1,024). */
const MAX_FILE_SUBJECTS = 1_000;
/** Subjects of one statement made from subject-* inputs (actions/attest 4.2.2). */
const MAX_SUBJECTS = 1_024;
/** A Git LFS pointer is smaller than this (git-lfs spec: "must be less than 1024 bytes"). */
const MAX_LFS_POINTER_BYTES = 1_024;
/** Ignored paths of one signature: each file is compared with each of them. */
const MAX_IGNORE_PATHS = 1_000;
/** Levels of lists and objects in signed JSON; statements of the field have about ten. */
const MAX_JSON_DEPTH = 200;
/** A header that is held as a whole: the JSON of a safetensors file has about 100 bytes a tensor. */
const MAX_MODEL_HEADER_BYTES = 12 * MIB;
/** The start of a model card, where its front matter stands; evaluation results there may have 600 KiB. */
const MAX_FRONT_MATTER_BYTES = (/* unused pure expression or super */ null && (MIB));
/** Tensors of one file, each with its name: real files have some thousand. */
const MAX_TENSORS = 100_000;
/** The index of a checkpoint in several files; 140,000 tensors need 15 MiB. */
const MAX_SHARD_INDEX_BYTES = 24 * MIB;
/** Tensors that an index names. */
const MAX_INDEXED_TENSORS = 200_000;
/** Bytes of one file that its description may ask for: seconds of a slow disk. */
const MAX_DESCRIBED_FILE_BYTES = 512 * MIB;
/** Bytes that the descriptions of all files of a model may ask for. */
const MAX_DESCRIBED_MODEL_BYTES = 8 * 1024 * MIB;
/** A model record: as much as the attestations API takes of a predicate. */
const MAX_MODEL_RECORD_BYTES = (/* unused pure expression or super */ null && (MAX_PREDICATE_BYTES));
/** Imports that a user allows beside the built-in list. */
const MAX_ALLOWED_IMPORTS = 1_000;
/** Imports of one file in a model record: as many as the reader of pickles lists. */
const MAX_RECORDED_IMPORTS = 10_000;
/** Findings, licences, base models or datasets of one file in a model record. */
const MAX_RECORDED_LIST = 10_000;
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A captured environment; 1,000 packages have about 400 KiB. */
const MAX_ENVIRONMENT_BYTES = 16 * MIB;
/** A dataset's commitment: sources and classes are listed in it, records are not. */
const MAX_COMMITMENT_BYTES = (/* unused pure expression or super */ null && (MIB));
/** What is declared of a dataset: Croissant files of the largest hubs have about 500 KiB. */
const MAX_DESCRIPTION_BYTES = 4 * MIB;
/** Sources that a description declares: each stands in the signed statement. */
const MAX_DECLARED_SOURCES = 1_000;
/** Commitments, descriptions and proofs of one run, each. */
const MAX_CLAIMED_DATASETS = 100;
/** A sealed seed has about 500 bytes. */
const MAX_SEALED_SEED_BYTES = 4_096;
/** Classes whose records a commitment counts: eight bytes each in every step of a proof. */
const MAX_CLASSES = 64;
/** Views of a record. */
const MAX_VIEWS = 16;
/** Columns that are chosen of a table; each is named in the commitment. */
const MAX_COMMITTED_COLUMNS = 1_000;
/** A record that somebody asks about, as a file; a line of a dataset. */
const MAX_DATASET_RECORD_BYTES = 64 * MIB;
/** Files of a dataset that a commitment lists; about 150 bytes each. */
const MAX_DATASET_SOURCES = 1_000;
/** Values of an attribute that is recorded with each record: a number of 16 bits, one of them for none. */
const MAX_ATTRIBUTE_VALUES = 65_535;
/** A name in a tar archive, or what pax says of a member. */
const MAX_TAR_HEADER_BYTES = (/* unused pure expression or super */ null && (MIB));
/** Files of one sample of a WebDataset; real ones have two to ten. */
const MAX_SAMPLE_MEMBERS = 1_000;
/** The description at the end of a Parquet file; one of 10,000 row groups and 100 columns has about 100 MB. */
const MAX_PARQUET_FOOTER_BYTES = 128 * MIB;
/** Rows of a Parquet file that are decoded together, as their file says it of them. */
const MAX_ROW_GROUP_BYTES = 512 * MIB;
/** The same in rows; older writers put 64 Mi into a group. */
const MAX_ROW_GROUP_ROWS = (/* unused pure expression or super */ null && (2 ** 26));
/** Records of one proof about many; their evaluations take about 100 MB. */
const MAX_ASKED_RECORDS = 1_000_000;
/** A list of digests: 72 bytes each, a million of them. */
const MAX_RECORD_LIST_BYTES = 128 * MIB;
/** A proof about many records: at most about 600 bytes each. */
const MAX_MULTIPROOF_BYTES = 640 * MIB;
/** A proof about one record; with 64 classes and 256 steps about 230 KiB. */
const MAX_PROOF_BYTES = (/* unused pure expression or super */ null && (MIB));
/** Entries of one folder of Python packages that are looked at. */
const MAX_SITE_ENTRIES = 100_000;
/** Packages of one environment; the largest images have about 1,500. */
const MAX_CAPTURED_PACKAGES = 5_000;
/** Warnings of one capture. */
const MAX_CAPTURE_WARNINGS = 1_000;
/** Packages of one lock file that are listed. */
const MAX_LOCKED_PACKAGES = 10_000;
/** Lock files of one capture. */
const MAX_LOCK_FILES = 100;
/** Headers of METADATA; a licence text in them has up to 60 KiB. */
const MAX_METADATA_BYTES = (/* unused pure expression or super */ null && (MIB));
/** A RECORD, which has about 100 bytes a file; that of tensorflow has 3 MiB. */
const MAX_INSTALL_RECORD_BYTES = 64 * MIB;
/** A record of conda lists the files of its package. */
const MAX_CONDA_RECORD_BYTES = 32 * MIB;
/** A file that is small by its nature: INSTALLER, direct_url.json, pyvenv.cfg, os-release. */
const MAX_SMALL_FILE_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** A lock file of a package manager; conda-lock.yml for four platforms has about 4 MiB. */
const MAX_LOCK_FILE_BYTES = 32 * MIB;
/** A lock file that is parsed, in characters; a larger one is hashed only. */
const MAX_PARSED_LOCK_FILE_CHARS = 8 * MIB;
/** Any YAML of a captured environment; the worst of it costs a second and 200 MiB. */
const MAX_YAML_CHARS = (/* unused pure expression or super */ null && (128 * 1024));
/** A file of metrics; what is evaluated has a few KiB. */
const MAX_METRICS_BYTES = (/* unused pure expression or super */ null && (MIB));
/** Numbers of one file of metrics: more are a log. */
const MAX_METRICS = 1_000;
/** Thresholds of one evaluation. */
const MAX_THRESHOLDS = 1_000;
/** A file of hyper-parameters, whose digest is taken. */
const MAX_HYPER_PARAMETER_BYTES = 16 * MIB;
/** Content of a file of hyper-parameters that is kept in the document. */
const MAX_KEPT_HYPER_PARAMETER_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = (/* unused pure expression or super */ null && (128 * 1024));
/** A recorded report, for tests of a policy. */
const MAX_REPORT_BYTES = 64 * MIB;
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
const MAX_LISTING_BYTES = 64 * MIB;
/** A database of vulnerabilities as a file: read in parts, so that this bounds time and not memory. */
const MAX_DATABASE_BYTES = 4_096 * MIB;
/** A database that is downloaded, in memory; the dump of PyPI has about 30 MiB. */
const MAX_DOWNLOADED_DATABASE_BYTES = 128 * MIB;
/** Records of one database; PyPI has about 20,000, all ecosystems together about 400,000. */
const MAX_DATABASE_RECORDS = 1_000_000;
/** The directory of a zip dump: about 80 bytes a record. */
const MAX_DATABASE_DIRECTORY_BYTES = 64 * MIB;
/** One record of a database; the largest list a few thousand versions. */
const MAX_OSV_RECORD_BYTES = 8 * MIB;
/** A JSON file with several records, a VEX document, or an ignore list. */
const MAX_RECORDS_FILE_BYTES = 32 * MIB;
/** A bill of materials; a component has about 1 KiB. */
const MAX_PACKAGES_BYTES = 32 * MIB;
/** Packages that one evaluation is about. */
const MAX_PACKAGES = 20_000;
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB;


/***/ }),

/***/ 381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   no: () => (/* binding */ EVALUATION_BYTES)
/* harmony export */ });
/* unused harmony exports buildRecordList, listDigest, digestAt, serializeMultiproof, isMultiproof, parseMultiproof */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(535);
/* harmony import */ var _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(157);
/* harmony import */ var _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(813);
// SPDX-License-Identifier: Apache-2.0
//
// A proof about many records at once, version 1, as bytes: the ways share what
// they have in common. The list is not in it; whoever verifies has it.
// docs/spec/dataset-commitment-v1.md §11.
//
//   MAGIC ‖ commitment 32 ‖ list 32 ‖ length of the view 1 ‖ view ‖ count 4
//   ‖ count × (gamma 33 ‖ evaluation 64) ‖ pruned tree
//
// Evaluations stand in the ascending order of the records' digests. `list` is
// SHA-256 of all digests in that order, so that a proof names its list.






const MAGIC = Uint8Array.from('mlprov multiproof v1\n', (char) => char.charCodeAt(0));
/** gamma ‖ evaluation. */
const EVALUATION_BYTES = _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__/* .POINT_BYTES */ .j + _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .PROOF_BYTES */ .Ht;
/** @param digests 32 bytes each, in any order. @throws INPUT_INVALID for none, or more than MAX_ASKED_RECORDS */
const buildRecordList = (digests) => {
    if (digests.length === 0 || digests.length > MAX_ASKED_RECORDS) {
        throw new ProvenanceError('INPUT_INVALID', `the list has ${digests.length} digests; it takes 1 to ${MAX_ASKED_RECORDS}`);
    }
    const sorted = digests.toSorted(compareBytes);
    const distinct = sorted.filter((digest, at) => at === 0 || compareBytes(digest, sorted[at - 1]) !== 0);
    return { digests: concatAll(distinct), count: distinct.length };
};
const compareBytes = (a, b) => {
    if (b === undefined)
        return 1;
    for (let at = 0; at < HASH_BYTES; at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};
/** SHA-256 of the list, by which a proof names it. */
const listDigest = ({ digests }, { sha256 }) => sha256(digests);
const digestAt = ({ digests }, index) => digests.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
const serializeMultiproof = (proof) => {
    const view = new TextEncoder().encode(proof.view);
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, proof.evaluations.length / EVALUATION_BYTES);
    return concat(MAGIC, proof.commitment, proof.list, Uint8Array.of(view.length), view, count, proof.evaluations, proof.tree);
};
/** Whether these bytes say that they are a multiproof. */
const isMultiproof = (bytes) => MAGIC.every((byte, index) => byte === bytes[index]);
/** Law: parse(serialize(p)) = p. @throws PROOF_INVALID */
const parseMultiproof = (bytes) => {
    let at = 0;
    const take = (length, what) => {
        if (bytes.length - at < length)
            refuse(`it ends in ${what}`);
        at += length;
        return bytes.subarray(at - length, at);
    };
    if (!isMultiproof(take(MAGIC.length, 'its first line')))
        refuse('it begins with other bytes');
    const commitment = take(HASH_BYTES, 'the digest of the commitment');
    const list = take(HASH_BYTES, 'the digest of the list');
    const view = readText(take(take(1, 'the view')[0] ?? 0, 'the view'));
    const countBytes = take(4, 'the count');
    const count = new DataView(countBytes.buffer, countBytes.byteOffset, 4).getUint32(0);
    if (count === 0 || count > MAX_ASKED_RECORDS)
        refuse(`it is about ${count} records`);
    const evaluations = take(count * EVALUATION_BYTES, 'the evaluations');
    return { commitment, list, view, evaluations, tree: bytes.subarray(at) };
};
const readText = (bytes) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return refuse('its view is no UTF-8');
    }
};
const refuse = (what) => {
    throw new ProvenanceError('PROOF_INVALID', `this is no multiproof: ${what}`);
};


/***/ }),

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nativeSha256)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(598);
// SPDX-License-Identifier: Apache-2.0


/** 32 bytes. A string costs no memory of its own outside the heap: twice as fast as asking for a buffer. */
const nativeSha256 = (bytes) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'binary'), 'latin1');


/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ tweakOf),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   R_: () => (/* binding */ serializeProof),
/* harmony export */   Z0: () => (/* binding */ createEvaluationCheck),
/* harmony export */   _d: () => (/* binding */ GENERATOR),
/* harmony export */   dK: () => (/* binding */ ZERO_PAD),
/* harmony export */   mK: () => (/* binding */ TO_SCALAR_ENDS),
/* harmony export */   p1: () => (/* binding */ challengeOf),
/* harmony export */   tV: () => (/* binding */ compositeFactor)
/* harmony export */ });
/* unused harmony exports HASH_TO_SCALAR_TAG, hashToScalar, derivePrivateKey, isEvaluation */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(231);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72);
// SPDX-License-Identifier: Apache-2.0
//
// RFC 9497, POPRF(P-256, SHA-256), used as a verifiable random function: the
// server's evaluation of one constant element, the generator G, where `info`
// is what is evaluated. gamma = (x + m)⁻¹·G with m = HashToScalar of info, and
// the proof is RFC 9497's own, that (G, T = (x+m)·G; gamma, G) have one
// logarithm. P-256 has prime order, so T fixes gamma for any public key, also
// for one that was chosen by a cheat.


const ascii = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));
/** CreateContextString(modePOPRF, "P256-SHA256"), RFC 9497 §3.1. */
const CONTEXT = ascii('OPRFV1-\x02-P256-SHA256');
/** DST of HashToScalar, RFC 9497 §4.3. */
const HASH_TO_SCALAR_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('HashToScalar-'), CONTEXT);
const SEED_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('Seed-'), CONTEXT);
const DERIVE_KEY_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('DeriveKeyPair'), CONTEXT);
const INFO = ascii('Info');
const COMPOSITE = ascii('Composite');
const CHALLENGE = ascii('Challenge');
/** G, compressed (SP 800-186 §3.2.1.3). */
const GENERATOR = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(3), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n));
/** I2OSP(value, 2), RFC 8017 §4.1. */
const twoBytes = (value) => Uint8Array.of(value >> 8, value & 0xff);
const withLength = (bytes) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(bytes.length), bytes);
const SCALAR_HASH_BYTES = 48; // L of P-256, RFC 9380 §8.2
/** What expand_message_xmd begins with: one block of SHA-256. */
const ZERO_PAD = new Uint8Array(64);
/** What stands behind the message, b0 and b0 xor b1 where expand_message_xmd hashes them. */
const endsWith = (tag) => {
    const tagPrime = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(tag, Uint8Array.of(tag.length));
    return [
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(SCALAR_HASH_BYTES), Uint8Array.of(0), tagPrime),
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(1), tagPrime),
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(2), tagPrime),
    ];
};
/** Of HashToScalar. */
const TO_SCALAR_ENDS = endsWith(HASH_TO_SCALAR_TAG);
/**
 * expand_message_xmd with SHA-256 (RFC 9380 §5.3.1) to 48 bytes, modulo the order:
 * HashToScalar of the suite (RFC 9497 §4.3).
 */
const hashToScalar = (message, sha256, tag = HASH_TO_SCALAR_TAG) => {
    const ends = tag === HASH_TO_SCALAR_TAG ? TO_SCALAR_ENDS : endsWith(tag);
    const b0 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ZERO_PAD, message, ends[0]));
    const b1 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b0, ends[1]));
    const mixed = b0.map((byte, index) => byte ^ (b1[index] ?? 0));
    const b2 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(mixed, ends[2]));
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toInteger */ .yJ)((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b1, b2).subarray(0, SCALAR_HASH_BYTES)) % _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .ORDER */ .ND;
};
/** m of an evaluation: HashToScalar("Info" ‖ I2OSP(len(info), 2) ‖ info), RFC 9497 §3.3.3. */
const tweakOf = (info, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(INFO, withLength(info)), sha256);
/**
 * DeriveKeyPair (RFC 9497 §3.2.1): the private key, in [1, ORDER).
 * @param seed 32 secret bytes
 * @param info at most 65,535 public bytes
 */
const derivePrivateKey = (seed, info, sha256) => {
    const input = concat(seed, withLength(info));
    for (let counter = 0; counter < 256; counter += 1) {
        const key = hashToScalar(concat(input, Uint8Array.of(counter)), sha256, DERIVE_KEY_TAG);
        if (key !== 0n)
            return key;
    }
    // Each try fails with a probability of 2⁻²⁵⁶.
    throw new RangeError('no key follows from this seed');
};
// ---- the proof (RFC 9497 §2.2) -------------------------------------------------
const PROOF_BYTES = 2 * _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ;
/** d of ComputeComposites (§2.2.1) for one pair, with B = T, C = gamma, D = G. */
const compositeFactor = (tweakedKey, gamma, generator, sha256) => {
    const seed = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(tweakedKey), withLength(SEED_TAG)));
    const transcript = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(seed), twoBytes(0), withLength(gamma), withLength(generator), COMPOSITE);
    return hashToScalar(transcript, sha256);
};
/** c of GenerateProof and VerifyProof (§2.2.1, §2.2.2), of the tweaked key, M, Z, t2 and t3; each 33 bytes. */
const challengeOf = (elements, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(...elements.map(withLength), CHALLENGE), sha256);
/**
 * Whether `proof` shows that `gamma` is the value of the function with this public key at `info`.
 * The tweaked key is computed here: one that comes with the proof would be the prover's choice.
 * False for anything of another length, off the curve, the identity, or a scalar out of range.
 */
const isEvaluation = ({ publicKey, ...claim }, primitives) => createEvaluationCheck(publicKey, primitives)(claim);
/** The same for many under one key, 33 bytes. */
const createEvaluationCheck = (publicKeyBytes, primitives) => {
    const { sha256, multiply, multiplyBase, normalize, parsePoint } = primitives;
    const publicKey = parsePoint(publicKeyBytes);
    return ({ gamma: gammaBytes, info, proof }) => {
        const gamma = parsePoint(gammaBytes);
        const c = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
        const s = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
        // No honest prover meets 0: it has a probability of 2⁻²⁵⁶.
        if (!publicKey || !gamma || !c || !s)
            return false;
        const [tweakedKey] = normalize([publicKey.add(multiplyBase(tweakOf(info, sha256)))]);
        // x + m = 0: no evaluation exists (§3.3.3, InvalidInputError).
        if (tweakedKey === undefined || tweakedKey.is0())
            return false;
        const encodedKey = encode(tweakedKey);
        const d = compositeFactor(encodedKey, gammaBytes, GENERATOR, sha256);
        const m = multiply(d, gamma);
        const z = multiplyBase(d);
        const t2 = multiplyBase(s).add(multiply(c, tweakedKey));
        // s·M + c·Z, with M = d·gamma and Z = d·G
        const t3 = multiply((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(s * d), gamma).add(multiplyBase((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(c * d)));
        const points = [m, z, t2, t3];
        if (points.some((point) => point.is0()))
            return false;
        return challengeOf([encodedKey, ...normalize(points).map(encode)], sha256) === c;
    };
};
const encode = (point) => point.toBytes(true);
/** c ‖ s. */
const serializeProof = (c, s) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(c), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(s));


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ POINT_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What the verifier needs of cryptography. Two implementations agree bit by
// bit: one in plain JavaScript that runs anywhere, one that leaves the heavy
// part to OpenSSL.
/** A compressed point, SEC 1 §2.3.3. Here and not beside the curve: what only checks lengths loads no curve. */
const POINT_BYTES = 33;


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ invertAll),
/* harmony export */   ND: () => (/* binding */ ORDER),
/* harmony export */   Qj: () => (/* binding */ parseScalar),
/* harmony export */   gN: () => (/* binding */ writeScalar),
/* harmony export */   lQ: () => (/* binding */ SCALAR_BYTES),
/* harmony export */   tP: () => (/* binding */ toScalarBytes),
/* harmony export */   yJ: () => (/* binding */ toInteger),
/* harmony export */   zi: () => (/* binding */ mod)
/* harmony export */ });
/* unused harmony export invert */
// SPDX-License-Identifier: Apache-2.0
//
// Scalars of P-256: integers modulo the order of the group. Secret ones are
// multiplied in constant time by OpenSSL only; what is done to them here is
// blinded by its caller where it takes time that depends on the value.
/** Order of P-256 (SP 800-186 §3.2.1.3). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SCALAR_BYTES = 32;
/** In [0, ORDER). */
const mod = (value) => {
    const rest = value % ORDER;
    return rest < 0n ? rest + ORDER : rest;
};
/**
 * The inverse of a scalar in [1, ORDER), by the extended Euclidean algorithm.
 * Its time depends on the value: blind a secret one first.
 */
const invert = (scalar) => {
    let [a, b, u, v] = [scalar, ORDER, 1n, 0n];
    while (a !== 0n) {
        const quotient = b / a;
        [a, b] = [b - quotient * a, a];
        [u, v] = [v - quotient * u, u];
    }
    return mod(v);
};
/**
 * The inverses of scalars in [1, ORDER), with one inversion for all of them.
 * @param blind random: the product of all and it is what is inverted, and its time tells of that alone
 */
const invertAll = (scalars, blind) => {
    const before = [];
    let product = blind;
    for (const scalar of scalars) {
        before.push(product);
        product = (product * scalar) % ORDER;
    }
    let inverse = invert(product);
    const inverses = new Array(scalars.length);
    for (let index = scalars.length - 1; index >= 0; index -= 1) {
        inverses[index] = (inverse * (before[index] ?? 0n)) % ORDER;
        inverse = (inverse * (scalars[index] ?? 0n)) % ORDER;
    }
    return inverses;
};
/** Big-endian (SEC 1 §2.3.6), without a check of its range; any length. */
const toInteger = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let value = 0n;
    let at = 0;
    for (; at + 8 <= bytes.length; at += 8)
        value = (value << 64n) | view.getBigUint64(at);
    for (; at < bytes.length; at += 1)
        value = (value << 8n) | BigInt(view.getUint8(at));
    return value;
};
const LOW_64 = 0xffffffffffffffffn;
/** 32 bytes, big-endian; `scalar` in [0, 2^256). */
const toScalarBytes = (scalar) => {
    const bytes = new Uint8Array(SCALAR_BYTES);
    writeScalar(scalar, new DataView(bytes.buffer));
    return bytes;
};
/** The same into 32 bytes that are there. */
const writeScalar = (scalar, into) => {
    into.setBigUint64(0, scalar >> 192n);
    into.setBigUint64(8, (scalar >> 128n) & LOW_64);
    into.setBigUint64(16, (scalar >> 64n) & LOW_64);
    into.setBigUint64(24, scalar & LOW_64);
};
/** A scalar in [0, ORDER) from 32 bytes; `undefined` for any other number (RFC 9497 §4.3 DeserializeScalar). */
const parseScalar = (bytes) => {
    if (bytes.length !== SCALAR_BYTES)
        return undefined;
    const value = toInteger(bytes);
    return value < ORDER ? value : undefined;
};


/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   Pi: () => (/* binding */ HASH_TAGS),
/* harmony export */   qq: () => (/* binding */ recordInput)
/* harmony export */ });
/* unused harmony exports labelOf, leafValue, attributesHash, emptyTreeHash, leafHash, nodeHash, eightBytes */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(231);
// SPDX-License-Identifier: Apache-2.0
//
// Everything that the scheme hashes begins with one byte that says what it is,
// so that nothing can be taken for anything else. docs/spec/dataset-commitment-v1.md §3.

const HASH_TAGS = {
    leaf: 0x00,
    node: 0x01,
    label: 0x02,
    value: 0x03,
    emptyTree: 0x04,
    record: 0x05,
    attributes: 0x06,
    salt: 0x07,
};
const HASH_BYTES = 32;
const utf8 = new TextEncoder();
/** What is evaluated for a record: the digest of its canonical bytes, bound to how they were made. */
const recordInput = (record, sha256) => sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(recordPrefix(record), record.digest));
/** What stands before the digest of a record where it is hashed. */
const recordPrefix = ({ canonicaliser, view, }) => join(HASH_TAGS.record, shortText(canonicaliser), shortText(view));
const shortText = (text) => {
    const bytes = utf8.encode(text);
    if (bytes.length > 255)
        throw new RangeError(`${bytes.length} bytes of a name, at most 255`);
    return join(bytes.length, bytes);
};
/** The place of a record in the tree: pseudorandom for whoever has no proof of it. */
const labelOf = (context, input, gamma, sha256) => hashOf(sha256, HASH_TAGS.label, context, input, gamma);
/** What a leaf commits to, hidden by its salt until it is opened. */
const leafValue = (salt, count, attributesDigest, sha256) => hashOf(sha256, HASH_TAGS.value, salt, eightBytes(count), attributesDigest);
/** What a leaf says of its record beside the count: hidden by a salt of its own, so that it can stay closed. */
const attributesHash = (salt, text, sha256) => hashOf(sha256, HASH_TAGS.attributes, salt, utf8.encode(text));
const emptyTreeHash = (sha256) => hashOf(sha256, HASH_TAGS.emptyTree);
const leafHash = (label, value, sums, sha256) => hashOf(sha256, HASH_TAGS.leaf, label, value, sums);
/** `bit` in [0, 255]: the first in which the labels below differ, 0 the most significant. */
const nodeHash = (node, sha256) => hashOf(sha256, HASH_TAGS.node, Uint8Array.of(0, node.bit), node.left, node.right, node.sums);
const eightBytes = (value) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value);
    return bytes;
};
/** Most inputs fit in here: what is hashed at once needs no memory of its own. */
const scratch = new Uint8Array(512);
const hashOf = (sha256, first, ...parts) => {
    const length = parts.reduce((sum, part) => sum + part.length, 1);
    if (length > scratch.length)
        return sha256(join(first, ...parts));
    scratch[0] = first;
    let at = 1;
    for (const part of parts) {
        scratch.set(part, at);
        at += part.length;
    }
    return sha256(scratch.subarray(0, length));
};
const join = (first, ...parts) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(first), ...parts);


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __nccwpck_require__(713);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __nccwpck_require__(813);
;// CONCATENATED MODULE: ./lib/core/canonical-json.js
// SPDX-License-Identifier: Apache-2.0
/**
 * A JSON value as RFC 8785 (JCS) writes it: keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two values are equal exactly where their texts are.
 * @throws RangeError for what JCS cannot write: a number that is not finite, a lone surrogate, no JSON value
 */
const canonical_json_canonicalJson = (value) => {
    switch (typeof value) {
        case 'string':
            return canonicalString(value);
        case 'number':
            if (!Number.isFinite(value))
                throw new RangeError(`${value} is no JSON number`);
            return JSON.stringify(value);
        case 'boolean':
            return String(value);
        case 'object':
            return value === null ? 'null' : canonicalObject(value);
        default:
            throw new RangeError(`${typeof value} is no JSON value`);
    }
};
const canonicalString = (text) => {
    if (!text.isWellFormed())
        throw new RangeError('a lone surrogate is no text');
    return JSON.stringify(text);
};
const canonicalObject = (value) => {
    if (Array.isArray(value))
        return `[${value.map(canonical_json_canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        // Without a comparison function, sort goes by UTF-16 code units, as RFC 8785 §3.2.3 wants.
        .map(([key, member]) => [key, member])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonical_json_canonicalJson(member)}`).join(',')}}`;
};

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __nccwpck_require__(535);
;// CONCATENATED MODULE: ./lib/core/strict-json.js
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.



/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const strict_json_parseStrictJson = (text, refuse) => {
    const value = parseJson(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = closingQuote(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === MAX_JSON_DEPTH)
                return `it is more than ${MAX_JSON_DEPTH} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);

;// CONCATENATED MODULE: ./lib/dataset/commitment-v1.js
// SPDX-License-Identifier: Apache-2.0
//
// commitment.json, version 1: what a publisher signs with a model. It has one
// form for each value, RFC 8785, so that its SHA-256 is that of the file.
// docs/spec/dataset-commitment-v1.md §8. Experimental: not yet reviewed by a
// cryptographer.










const COMMITMENT_TYPE = (/* unused pure expression or super */ null && (`${TYPE_NAMESPACE}/dataset-commitment/v1`));
const SUITE = 'poprf-p256-sha256-critbit/v1';
/** The one text of a commitment; its SHA-256 is the commitment's digest. */
const commitment_v1_serializeCommitment = (commitment) => canonicalJson(commitment);
/** @throws COMMITMENT_INVALID */
const commitment_v1_commitmentBytes = (commitment) => ({
    context: bytes(commitment.context, 'context', HASH_BYTES),
    publicKey: bytes(commitment.publicKey, 'publicKey', POINT_BYTES),
    root: bytes(commitment.root, 'root', HASH_BYTES),
    sums: Uint8Array.from((commitment.classes?.counts ?? []).flatMap((count) => [...eightBytes(BigInt(count))])),
});
/**
 * Law: parse(serialize(c)) = c, and no other text gives c.
 * @throws COMMITMENT_INVALID
 */
const parseCommitment = (text) => {
    if (text.length > MAX_COMMITMENT_BYTES) {
        refuse(`it has more than ${MAX_COMMITMENT_BYTES} characters`);
    }
    const value = object(parseStrictJson(text, refuse), 'the commitment');
    const commitment = readCommitment(value);
    if (commitment_v1_serializeCommitment(commitment) !== text) {
        refuse('it is not in the form of RFC 8785, or has fields that are not known');
    }
    return commitment;
};
const readCommitment = (value) => {
    const type = exact(value.type, 'type', COMMITMENT_TYPE);
    const suite = exact(value.suite, 'suite', SUITE);
    const records = object(value.records, 'records');
    const recordModel = object(value.recordModel, 'recordModel');
    const views = texts(recordModel.views, 'recordModel.views', MAX_VIEWS);
    if (views.length === 0 || new Set(views).size < views.length) {
        refuse('recordModel.views names none, or one twice');
    }
    const commitment = {
        type,
        suite,
        context: commitment_v1_text(value.context, 'context'),
        publicKey: commitment_v1_text(value.publicKey, 'publicKey'),
        root: commitment_v1_text(value.root, 'root'),
        records: {
            total: count(records.total, 'records.total'),
            distinct: count(records.distinct, 'records.distinct'),
        },
        recordModel: {
            form: commitment_v1_text(recordModel.form, 'recordModel.form'),
            canonicaliser: commitment_v1_text(recordModel.canonicaliser, 'recordModel.canonicaliser'),
            views,
            ...(recordModel.columns === undefined ? {} : { columns: readColumns(recordModel.columns) }),
        },
        ...(value.classes === undefined ? {} : { classes: readClasses(value.classes) }),
        ...(value.sources === undefined ? {} : { sources: readSources(value.sources) }),
    };
    commitment_v1_commitmentBytes(commitment);
    return commitment;
};
const readColumns = (value) => {
    const columns = texts(value, 'recordModel.columns', MAX_COMMITTED_COLUMNS);
    const isPlain = columns.length > 0 && new Set(columns).size === columns.length;
    return isPlain ? columns : refuse('recordModel.columns names none, or one twice');
};
const readClasses = (value) => {
    const classes = object(value, 'classes');
    const names = texts(classes.names, 'classes.names', MAX_CLASSES);
    const counts = texts(classes.counts, 'classes.counts', MAX_CLASSES);
    if (names.length !== counts.length)
        refuse('classes.names and classes.counts differ in length');
    if (new Set(names).size < names.length)
        refuse('classes.names has a name twice');
    for (const decimal of counts) {
        if (!/^(0|[1-9][0-9]{0,19})$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
            refuse(`a count of classes.counts is ${shown(decimal)}`);
        }
    }
    return { attribute: commitment_v1_text(classes.attribute, 'classes.attribute'), names, counts };
};
const readSources = (value) => (asArray(value) ?? refuse('sources is no list')).map((item, index) => {
    const field = `sources[${index}]`;
    const source = object(item, field);
    const sha256 = commitment_v1_text(object(source.digest, `${field}.digest`).sha256, `${field}.digest.sha256`);
    if (!/^[0-9a-f]{64}$/.test(sha256))
        refuse(`${field}.digest.sha256 is ${shown(sha256)}`);
    return {
        name: commitment_v1_text(source.name, `${field}.name`),
        digest: { sha256 },
        sizeBytes: count(source.sizeBytes, `${field}.sizeBytes`),
    };
});
// ---- values ---------------------------------------------------------------------------
const refuse = (what) => {
    throw new ProvenanceError('COMMITMENT_INVALID', `this is no commitment: ${what}`);
};
const object = (value, field) => asObject(value) ?? refuse(`${field} is ${shown(value)}, expected an object`);
/** Names that stand in hashes have at most 255 bytes. */
const commitment_v1_text = (value, field) => {
    const found = asString(value) ?? refuse(`${field} is ${shown(value)}, expected a text`);
    const isName = found !== '' && new TextEncoder().encode(found).length <= 255;
    return isName ? found : refuse(`${field} has no characters, or more than 255 bytes`);
};
const texts = (value, field, most) => {
    const list = asArray(value) ?? refuse(`${field} is ${shown(value)}, expected a list`);
    if (list.length > most)
        refuse(`${field} has ${list.length} entries, at most ${most}`);
    return list.map((item, index) => commitment_v1_text(item, `${field}[${index}]`));
};
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} is ${shown(value)}, expected a whole number`);
const exact = (value, field, expected) => value === expected ? expected : refuse(`${field} is ${shown(value)}, expected ${expected}`);
const bytes = (value, field, length) => {
    const found = parseBase64url(value);
    return found?.length === length
        ? found
        : refuse(`${field} is ${shown(value)}, expected ${length} bytes in base64url`);
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/label-bits.js
// SPDX-License-Identifier: Apache-2.0
//
// Bits of labels and sums of classes: what prover and verifier compute alike.
// docs/spec/dataset-commitment-v1.md §5.

const label_bits_LABEL_BITS = 256;
/** The first bit in which two labels differ, 0 the most significant; LABEL_BITS where none does. */
const label_bits_criticalBit = (a, b) => {
    for (let at = 0; at < HASH_BYTES; at += 1) {
        const difference = (a[at] ?? 0) ^ (b[at] ?? 0);
        if (difference !== 0)
            return at * 8 + Math.clz32(difference) - 24;
    }
    return label_bits_LABEL_BITS;
};
/** 0 or 1; `bit` in [0, 255]. */
const label_bits_bitOf = (label, bit) => (((label[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1 ? 1 : 0;
/** Adds lists of big-endian 64-bit counts. @throws RangeError where a sum passes 2^64 − 1 */
const label_bits_addSums = (left, right, into) => {
    if (into.length === 0)
        return;
    const a = new DataView(left.buffer, left.byteOffset, left.byteLength);
    const b = new DataView(right.buffer, right.byteOffset, right.byteLength);
    const out = new DataView(into.buffer, into.byteOffset, into.byteLength);
    for (let at = 0; at < into.byteLength; at += 8) {
        const sum = a.getBigUint64(at) + b.getBigUint64(at);
        if (sum > 0xffffffffffffffffn)
            throw new RangeError('a sum of counts passes 64 bits');
        out.setBigUint64(at, sum);
    }
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/path-proof.js
// SPDX-License-Identifier: Apache-2.0
//
// The way from the root to the one leaf that a label leads to. It is the same
// proof for both answers: the leaf has the label, or another one. The node
// hashes fix bit, left and right, so that a root and a label allow one way
// only, whoever made the tree. docs/spec/dataset-commitment-v1.md §6.


/**
 * The root that the way of `label` ends in; `undefined` where it is no way of that label: bits that do
 * not increase, sums of another length or beyond 64 bits, a leaf on another side of a node.
 */
const path_proof_rootOfPath = (label, { steps, leaf }, sha256) => {
    let root = leafHash(leaf.label, leaf.value, leaf.sums, sha256);
    let sums = leaf.sums;
    let below = LABEL_BITS;
    for (const { bit, sibling, siblingSums } of steps.toReversed()) {
        if (!Number.isInteger(bit) || bit < 0 || bit >= below)
            return undefined;
        if (siblingSums.length !== sums.length)
            return undefined;
        const side = bitOf(label, bit);
        if (bitOf(leaf.label, bit) !== side)
            return undefined;
        const total = new Uint8Array(sums.length);
        try {
            addSums(sums, siblingSums, total);
        }
        catch {
            return undefined;
        }
        const [left, right] = side === 0 ? [root, sibling] : [sibling, root];
        root = nodeHash({ bit, left, right, sums: total }, sha256);
        sums = total;
        below = bit;
    }
    return { root, sums };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __nccwpck_require__(157);
;// CONCATENATED MODULE: ./lib/dataset/verify-proof.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether a record is in a committed dataset. Pure, without a key, without
// Node: a commitment, a proof and the digest of a record's canonical bytes
// give an answer or an error. What it shows is said in
// docs/spec/dataset-commitment-v1.md §10, and nothing more.






/** SHA-256 of the text of a commitment. */
const commitmentDigest = (commitment, { sha256 }) => sha256(new TextEncoder().encode(serializeCommitment(commitment)));
/**
 * @throws PROOF_INVALID where the proof shows nothing: another commitment, view or record; a value that
 *   is not the function's; a way that does not end in the root; an opening of something else
 * @throws COMMITMENT_INVALID
 */
const verifyProof = (commitment, proof, record, primitives) => {
    const { sha256 } = primitives;
    const committed = commitmentBytes(commitment);
    if (!isSame(proof.commitment, commitmentDigest(commitment, primitives))) {
        verify_proof_refuse('it is about another commitment');
    }
    if (proof.view !== record.view)
        verify_proof_refuse(`it is about the view "${proof.view}"`);
    if (!isSame(proof.record, record.digest))
        verify_proof_refuse('it is about another record');
    const { gamma, evaluation } = proof;
    const label = evaluatedLabel(commitment, committed, { ...record, gamma, evaluation }, primitives);
    const leaf = leafOf(label, proof, { ...committed, distinct: commitment.records.distinct }, sha256);
    const answer = leaf !== undefined && isSame(leaf.label, label) ? 'member' : 'non-member';
    if (proof.opening === undefined)
        return { answer };
    if (answer === 'non-member' || leaf === undefined)
        verify_proof_refuse('it opens what is another record');
    else
        openLeaf(leaf, proof.opening, sha256);
    const { count, attributes } = proof.opening;
    // A record is counted once, by its first view.
    const counted = proof.view === commitment.recordModel.views[0] ? count : 0n;
    if (commitment.classes && leaf && countOf(leaf.sums) !== counted) {
        verify_proof_refuse('its counts do not add up to the record’s');
    }
    if (attributes.kind === 'open' && leaf && counted > 0n) {
        if (!isCountedAs(attributes.text, leaf.sums, commitment)) {
            verify_proof_refuse('its attributes are not those that it is counted by');
        }
    }
    return {
        answer,
        opened: { count, ...(attributes.kind === 'open' ? { attributes: attributes.text } : {}) },
    };
};
/** The label of a record. @throws PROOF_INVALID where the view is none of the commitment, or the value is not proved */
const evaluatedLabel = ({ recordModel }, { context, publicKey }, asked, primitives) => {
    const { view, digest, gamma, evaluation } = asked;
    const { canonicaliser, views } = recordModel;
    if (!views.includes(view))
        verify_proof_refuse(`the commitment has no view "${view}"`);
    const info = recordInput({ canonicaliser, view, digest }, primitives.sha256);
    if (!isEvaluation({ publicKey, gamma, info, proof: evaluation }, primitives)) {
        verify_proof_refuse('the value of the record is not that of the key');
    }
    return labelOf(context, info, gamma, primitives.sha256);
};
const leafOf = (label, { path }, { root, sums, distinct }, sha256) => {
    if (path === undefined) {
        const isEmpty = distinct === 0 && isSame(root, emptyTreeHash(sha256));
        return isEmpty ? undefined : verify_proof_refuse('it has no way through a tree that is not empty');
    }
    const found = rootOfPath(label, path, sha256);
    if (found === undefined)
        verify_proof_refuse('its way is none of this label');
    else if (!isSame(found.root, root))
        verify_proof_refuse('its way does not end in the root');
    else if (!isSame(found.sums, sums))
        verify_proof_refuse('its counts do not add up to those of the commitment');
    return path.leaf;
};
const openLeaf = (leaf, { count, salt, attributes }, sha256) => {
    const digest = attributes.kind === 'closed'
        ? attributes.digest
        : attributesHash(attributes.salt, attributes.text, sha256);
    if (!isSame(leafValue(salt, count, digest, sha256), leaf.value)) {
        verify_proof_refuse('its opening is not that of the leaf');
    }
};
const countsOf = (sums) => {
    const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength);
    return Array.from({ length: sums.length / 8 }, (_, index) => view.getBigUint64(8 * index));
};
const countOf = (sums) => countsOf(sums).reduce((total, count) => total + count, 0n);
// Without this, a record could show one licence and be counted by another.
const isCountedAs = (attributes, sums, { classes }) => {
    if (classes === undefined)
        return true;
    const counts = countsOf(sums);
    const named = classes.names.flatMap((name, index) => counts[index] === 0n ? [] : [[name, Number(counts[index])]]);
    return attributes === serializeAttributes({ [classes.attribute]: Object.fromEntries(named) });
};
const isSame = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);
const verify_proof_refuse = (what) => {
    throw new ProvenanceError('PROOF_INVALID', `the proof shows nothing: ${what}`);
};
/** The one text of attributes: names to the values that the record was seen with, and how often. */
const serializeAttributes = (attributes) => canonical_json_canonicalJson(attributes);

;// CONCATENATED MODULE: ./lib/dataset/state-entry.js
// SPDX-License-Identifier: Apache-2.0
//
// How a publisher keeps a committed record: 40 bytes, in the order of labels.
//
//   label 32 ‖ count 4, big-endian ‖ class 2, big-endian ‖ 0 0
//
// A record that was seen with several classes has several entries, one after
// the other; together they are one leaf.



const ENTRY_BYTES = 40;
/** The class of a record that has none. */
const NO_CLASS = 0xffff;
const MAX_COUNT = 0xffffffff;
const COUNT_AT = tagged_hash/* HASH_BYTES */.FA;
const CLASS_AT = tagged_hash/* HASH_BYTES */.FA + 4;
/** Writes one entry; `at` in bytes. */
const writeEntry = (into, at, label, { count, classIndex }) => {
    into.set(label, at);
    into.writeUInt32BE(count, at + COUNT_AT);
    writeClass(into, at, classIndex);
    into.writeUInt16BE(0, at + CLASS_AT + 2);
};
/** The same bytes by fours, to be copied. @throws RangeError where they do not begin at a multiple of four */
const wordsOf = ({ buffer, byteOffset, length }) => new Uint32Array(buffer, byteOffset, length / 4);
/** Offsets in bytes, both multiples of four. For so few a loop is faster than `set`. */
const copyWords = (into, at, from, fromAt, bytes) => {
    const start = at >> 2;
    const fromStart = fromAt >> 2;
    for (let word = 0; word < bytes >> 2; word += 1)
        into[start + word] = from[fromStart + word] ?? 0;
};
/** One entry a label, of a record that was met once. */
const entriesOf = (labels, classes) => {
    const count = labels.length / tagged_hash/* HASH_BYTES */.FA;
    const entries = external_node_buffer_.Buffer.alloc(count * ENTRY_BYTES);
    const view = new DataView(entries.buffer, entries.byteOffset);
    const labelWords = wordsOf(labels);
    const words = wordsOf(entries);
    for (let index = 0; index < count; index += 1) {
        const at = index * ENTRY_BYTES;
        copyWords(words, at, labelWords, index * tagged_hash/* HASH_BYTES */.FA, tagged_hash/* HASH_BYTES */.FA);
        view.setUint32(at + COUNT_AT, 1);
        view.setUint16(at + CLASS_AT, classes?.[index] ?? NO_CLASS);
    }
    return entries;
};
/** 16 bits, big-endian. Where it is read for each entry, `readUInt16BE` takes V8 long to compile. */
const shortAt = (bytes, at) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const countAt = (entries, at) => shortAt(entries, at + COUNT_AT) * 2 ** 16 + shortAt(entries, at + COUNT_AT + 2);
const classAt = (entries, at) => shortAt(entries, at + CLASS_AT);
/** The first `bits` bits of a label, at most 48, as a number. */
const beginningAt = (entries, at, bits) => Math.floor((shortAt(entries, at) * 2 ** 32 +
    shortAt(entries, at + 2) * 2 ** 16 +
    shortAt(entries, at + 4)) /
    2 ** (48 - bits));
/** The class of an entry in the whole. @param classes for each class of its run its number there */
const finalClassAt = (entries, at, classes) => {
    const own = classAt(entries, at);
    return own === NO_CLASS ? NO_CLASS : (classes[own] ?? NO_CLASS);
};
const writeClass = (entries, at, classIndex) => {
    entries.writeUInt16BE(classIndex, at + CLASS_AT);
};
/** By label, then by class; offsets in bytes. */
const compareEntries = (a, atA, b, atB) => a.compare(b, atB, atB + tagged_hash/* HASH_BYTES */.FA, atA, atA + tagged_hash/* HASH_BYTES */.FA) || classAt(a, atA) - classAt(b, atB);
const isSameLabel = (a, atA, b, atB) => {
    // Labels that are not the same differ in one of the first bytes.
    for (let offset = 0; offset < tagged_hash/* HASH_BYTES */.FA; offset += 1) {
        if (a[atA + offset] !== b[atB + offset])
            return false;
    }
    return true;
};
const sumsBytesOf = ({ names, counted }) => counted ? 8 * names.length : 0;
/** Records out of whole entries: those of one label stand in one piece. */
const recordsOf = (entries, table) => {
    const records = [];
    let at = 0;
    while (at < entries.length) {
        const end = endOfLabel(entries, at);
        records.push(recordOf(entries.subarray(at, end), table));
        at = end;
    }
    return records;
};
/** Where the entries of the label at `at` end. */
const endOfLabel = (entries, at) => {
    let end = at + ENTRY_BYTES;
    while (end < entries.length && isSameLabel(entries, at, entries, end))
        end += ENTRY_BYTES;
    return end;
};
/** Attributes of a record of which nothing was recorded. */
const NO_ATTRIBUTES = '{}';
/** One record out of all entries of its label. */
const recordOf = (entries, table) => {
    const { attribute, names } = table;
    const sums = external_node_buffer_.Buffer.alloc(sumsBytesOf(table));
    const counts = [];
    let total = 0n;
    for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
        const count = countAt(entries, at);
        const classIndex = classAt(entries, at);
        total += BigInt(count);
        const name = names[classIndex];
        if (name === undefined)
            continue;
        counts.push([name, count]);
        if (sums.length > 0)
            sums.writeBigUInt64BE(BigInt(count), 8 * classIndex);
    }
    const isClassed = attribute !== undefined && counts.length > 0;
    return {
        label: entries.subarray(0, tagged_hash/* HASH_BYTES */.FA),
        count: total,
        attributes: isClassed
            ? serializeAttributes({ [attribute]: Object.fromEntries(counts) })
            : NO_ATTRIBUTES,
        sums,
    };
};

;// CONCATENATED MODULE: ./lib/dataset/entry-run.js
// SPDX-License-Identifier: Apache-2.0
//
// A run: entries in order, equal ones counted together.



/** Entries of one run at most: an index of 20 bits fits beside 33 bits of a label into a number. */
const MAX_RUN_ENTRIES = (/* unused pure expression or super */ null && (2 ** 20));
const INDEX_RANGE = 2 ** 20;
/** What is left of the 53 bits of a number. */
const HEAD_BITS = 33;
/** @param entries at most MAX_RUN_ENTRIES of 40 bytes, in any order. @throws DATASET_INVALID for a count beyond 32 bits */
const sortRun = (entries) => {
    // A numeric sort of labels' beginnings with their index is several times as fast as one that compares.
    const keys = keysOf(entries);
    keys.sort();
    const sorted = external_node_buffer_.Buffer.allocUnsafeSlow(entries.length);
    return sorted.subarray(0, copyInOrder(keys, entries, sorted));
};
const keysOf = (entries) => {
    const keys = new Float64Array(entries.length / ENTRY_BYTES);
    for (let index = 0; index < keys.length; index += 1) {
        keys[index] = beginningAt(entries, index * ENTRY_BYTES, HEAD_BITS) * INDEX_RANGE + index;
    }
    return keys;
};
/** Returns how many bytes that came to. */
const copyInOrder = (keys, entries, sorted) => {
    const sortedWords = wordsOf(sorted);
    const words = wordsOf(entries);
    let length = 0;
    for (let start = 0; start < keys.length;) {
        const end = endOfTies(keys, start);
        if (end === start + 1) {
            copyWords(sortedWords, length, words, indexOf(keys, start) * ENTRY_BYTES, ENTRY_BYTES);
            length += ENTRY_BYTES;
        }
        else
            length = copyTies(sorted, length, entries, indicesOf(keys, start, end));
        start = end;
    }
    return length;
};
const endOfTies = (keys, start) => {
    const head = headOf(keys, start);
    let end = start + 1;
    while (end < keys.length && headOf(keys, end) === head)
        end += 1;
    return end;
};
const headOf = (keys, position) => Math.floor((keys[position] ?? 0) / INDEX_RANGE);
const indexOf = (keys, position) => (keys[position] ?? 0) - headOf(keys, position) * INDEX_RANGE;
const indicesOf = (keys, start, end) => Uint32Array.from({ length: end - start }, (_, offset) => indexOf(keys, start + offset));
/** Labels that begin alike are few, unless records repeat. */
const copyTies = (sorted, start, entries, ties) => {
    ties.sort((a, b) => compareEntries(entries, a * ENTRY_BYTES, entries, b * ENTRY_BYTES));
    let length = start;
    for (const index of ties) {
        const from = index * ENTRY_BYTES;
        if (length > start && isEqual(sorted, length - ENTRY_BYTES, entries, from)) {
            addCount(sorted, length - ENTRY_BYTES, countAt(entries, from));
        }
        else
            length += entries.copy(sorted, length, from, from + ENTRY_BYTES);
    }
    return length;
};
const isEqual = (a, atA, b, atB) => classAt(a, atA) === classAt(b, atB) && isSameLabel(a, atA, b, atB);
/** @throws DATASET_INVALID */
const addCount = (entries, at, more) => {
    const count = countAt(entries, at) + more;
    if (count > MAX_COUNT) {
        throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `one record stands more than ${MAX_COUNT} times`);
    }
    entries.writeUInt32BE(count, at + 32);
};

// EXTERNAL MODULE: ./lib/core/concat.js
var dataset_worker_concat = __nccwpck_require__(231);
;// CONCATENATED MODULE: ./lib/dataset/scheme/wasm-code.js
// SPDX-License-Identifier: Apache-2.0
//
// As much of WebAssembly 2.0 (its binary format, §5) as one module needs. An
// expression is code that leaves its value on WebAssembly's stack.
const flatten = (code, into = []) => {
    if (typeof code === 'number')
        into.push(code);
    else
        for (const part of code)
            flatten(part, into);
    return into;
};
/** LEB128 (§5.2.2), of a number that is not negative. */
const unsigned = (value) => value < 128 ? value : [(value & 127) | 128, unsigned(value >> 7)];
const signed = (value) => value < 64 ? value : [(value & 127) | 128, signed(value >> 7)];
const list = (...items) => [unsigned(items.length), items];
const sized = (content) => {
    const bytes = flatten(content);
    return [unsigned(bytes.length), bytes];
};
const section = (id, ...items) => [id, sized(list(...items))];
const wasm_code_name = (text) => list(...Array.from(text, (char) => char.charCodeAt(0)));
const I32 = 0x7f;
const V128 = 0x7b;
const get = (local) => [0x20, local];
const set = (local, value) => [value, 0x21, local];
const constant = (value) => [0x41, signed(value)];
const sum = (a, b) => [a, b, 0x6a];
const product = (a, b) => [a, b, 0x6c];
/** Adds to a local. */
const advance = (local, by) => set(local, sum(get(local), by));
/** The word at a place, which is aligned. */
const loadWord = (at) => [at, 0x28, 2, 0];
/** Runs the body, subtracts 1 from the local, and again until that is 0. */
const countDown = (local, ...body) => [
    [0x03, 0x40],
    body,
    set(local, [get(local), constant(1), 0x6b]),
    [get(local), 0x0d, 0x00, 0x0b],
];
const vector = (opcode, ...operands) => [
    operands,
    0xfd,
    unsigned(opcode),
];
const add = (first, ...rest) => rest.reduce((total, one) => vector(0xae, total, one), first);
const xor = (a, b) => vector(0x51, a, b);
const shiftRight = (a, bits) => vector(0xad, a, constant(bits));
const rotateRight = (a, bits) => vector(0x50, shiftRight(a, bits), vector(0xab, a, constant(32 - bits)));
/** Bits of `a` where `mask` has 1, of `b` elsewhere. */
const choose = (mask, a, b) => vector(0x52, a, b, mask);
const shuffle = (a, b, lanes) => [vector(0x0d, a, b), lanes];
const load = (at, offset) => [vector(0x00, at), 0, unsigned(offset)];
/** One word of memory in all lanes. */
const loadSplat = (at, offset) => [vector(0x09, at), 2, unsigned(offset)];
const store = (at, offset, value) => [
    vector(0x0b, at, value),
    0,
    unsigned(offset),
];
/** 0 to `count` − 1. */
const upTo = (count) => Array.from({ length: count }, (_, index) => index);

;// CONCATENATED MODULE: ./lib/dataset/scheme/sha256-module.js
// SPDX-License-Identifier: Apache-2.0
//
// A WebAssembly module, written out here in full: SHA-256 (FIPS 180-4 §6.2.2)
// of four messages at a time, one in each lane of a vector of 4 × 32 bits; and
// what moves digests to where the next message has them.
// Why it is here: docs/adr/0023-hashing-in-lanes.md.

/** Where the 64 words of constants stand in the memory that is imported. */
const CONSTANTS_AT = 0;
// ---- FIPS 180-4 §4.2.2, §5.3.3 -----------------------------------------------------------
/** First 32 bits of the fraction of the nth root of a prime. */
const fractionOfRoot = (prime, n) => {
    const radicand = BigInt(prime) << (32n * n);
    let root = BigInt(Math.floor(prime ** (1 / Number(n)) * 2 ** 32));
    while (root ** n > radicand)
        root -= 1n;
    while ((root + 1n) ** n <= radicand)
        root += 1n;
    return Number(root & 0xffffffffn);
};
const firstPrimes = (count) => {
    const primes = [];
    for (let number = 2; primes.length < count; number += 1) {
        if (primes.every((prime) => number % prime !== 0))
            primes.push(number);
    }
    return primes;
};
const roundConstants = () => firstPrimes(64).map((prime) => fractionOfRoot(prime, 3n));
const initialState = () => firstPrimes(8).map((prime) => fractionOfRoot(prime, 2n));
// ---- SHA-256 -----------------------------------------------------------------------------
const [MESSAGES, GROUPS, BLOCKS, STATE, DIGESTS, STRIDE] = [0, 1, 2, 3, 4, 5];
const [MESSAGE_BYTES, BLOCKS_LEFT, ROUNDS_LEFT, ROUND_CONSTANTS] = [6, 7, 8, 9];
const NUMBERS_LOCAL = 4;
const locals = (first, count) => upTo(count).map((index) => first + index);
/** a to h; the state between blocks; the message schedule; temporary values. */
const WORKING = locals(10, 8);
const HASH = locals(18, 8);
const SCHEDULE = locals(26, 16);
const TEMPORARY = locals(42, 4);
const VECTORS_LOCAL = 36;
const at = (of, index) => get(of[index % of.length] ?? 0);
const setAt = (of, index, value) => set(of[index % of.length] ?? 0, value);
/** From words of four messages to four messages of a word each, or back. */
const transpose = (of) => {
    const low = [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23];
    const high = low.map((lane) => lane + 8);
    const lowHalves = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];
    const highHalves = lowHalves.map((lane) => lane + 8);
    return [
        setAt(TEMPORARY, 0, shuffle(at(of, 0), at(of, 1), low)),
        setAt(TEMPORARY, 1, shuffle(at(of, 2), at(of, 3), low)),
        setAt(TEMPORARY, 2, shuffle(at(of, 0), at(of, 1), high)),
        setAt(TEMPORARY, 3, shuffle(at(of, 2), at(of, 3), high)),
        setAt(of, 0, shuffle(at(TEMPORARY, 0), at(TEMPORARY, 1), lowHalves)),
        setAt(of, 1, shuffle(at(TEMPORARY, 0), at(TEMPORARY, 1), highHalves)),
        setAt(of, 2, shuffle(at(TEMPORARY, 2), at(TEMPORARY, 3), lowHalves)),
        setAt(of, 3, shuffle(at(TEMPORARY, 2), at(TEMPORARY, 3), highHalves)),
    ];
};
const BIG_ENDIAN = [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12];
// Lanes of the second operand are 16 and up: none is taken.
const swapBytes = (value) => shuffle(value, at(TEMPORARY, 0), BIG_ENDIAN);
/** One block of each of four messages into the schedule. */
const loadBlock = () => upTo(4).map((quarter) => {
    const words = SCHEDULE.slice(4 * quarter, 4 * quarter + 4);
    const rows = upTo(4).map((lane) => {
        const message = sum(get(MESSAGES), product(get(MESSAGE_BYTES), constant(lane)));
        return setAt(words, lane, swapBytes(load(message, 16 * quarter)));
    });
    return [rows, transpose(words)];
});
/** §6.2.2 step 1: the word 16 rounds on takes the place of this one. */
const extendSchedule = (round) => {
    const [early, late] = [at(SCHEDULE, round + 1), at(SCHEDULE, round + 14)];
    const sigma0 = xor(xor(rotateRight(early, 7), rotateRight(early, 18)), shiftRight(early, 3));
    const sigma1 = xor(xor(rotateRight(late, 17), rotateRight(late, 19)), shiftRight(late, 10));
    const next = add(at(SCHEDULE, round), at(SCHEDULE, round + 9), sigma0, sigma1);
    return setAt(SCHEDULE, round, next);
};
/** §6.2.2 step 3. The names of the variables move, not their values: after 8 rounds they are back. */
const doRound = (round) => {
    const place = (letter) => letter + 8 * 8 - round;
    const [a, b, c, e, f, g, h] = [0, 1, 2, 4, 5, 6, 7].map((letter) => at(WORKING, place(letter)));
    if (!a || !b || !c || !e || !f || !g || !h)
        return [];
    const sigma1 = xor(xor(rotateRight(e, 6), rotateRight(e, 11)), rotateRight(e, 25));
    const sigma0 = xor(xor(rotateRight(a, 2), rotateRight(a, 13)), rotateRight(a, 22));
    const scheduled = add(loadSplat(get(ROUND_CONSTANTS), 4 * round), at(SCHEDULE, round));
    const majority = choose(xor(a, b), c, b);
    return [
        setAt(TEMPORARY, 0, add(h, scheduled, choose(e, f, g), sigma1)),
        setAt(WORKING, place(3), add(at(WORKING, place(3)), at(TEMPORARY, 0))),
        setAt(WORKING, place(7), add(at(TEMPORARY, 0), sigma0, majority)),
    ];
};
const hashBlock = () => [
    loadBlock(),
    upTo(8).map((word) => setAt(WORKING, word, at(HASH, word))),
    set(ROUND_CONSTANTS, constant(CONSTANTS_AT)),
    set(ROUNDS_LEFT, constant(4)),
    // The last 16 words that are scheduled are not used: a case of their own would be more code.
    countDown(ROUNDS_LEFT, upTo(16).map((round) => [doRound(round), extendSchedule(round)]), advance(ROUND_CONSTANTS, constant(64))),
    upTo(8).map((word) => setAt(HASH, word, add(at(HASH, word), at(WORKING, word)))),
    advance(MESSAGES, constant(64)),
];
const storeDigests = () => [HASH.slice(0, 4), HASH.slice(4)].map((words, half) => [
    transpose(words),
    upTo(4).map((lane) => {
        const digest = sum(get(DIGESTS), product(get(STRIDE), constant(lane)));
        return store(digest, 16 * half, swapBytes(at(words, lane)));
    }),
]);
const hash = () => [
    list([NUMBERS_LOCAL, I32], [VECTORS_LOCAL, V128]),
    set(MESSAGE_BYTES, product(get(BLOCKS), constant(64))),
    countDown(GROUPS, upTo(8).map((word) => setAt(HASH, word, loadSplat(get(STATE), 4 * word))), set(BLOCKS_LEFT, get(BLOCKS)), countDown(BLOCKS_LEFT, hashBlock()), storeDigests(), advance(MESSAGES, product(get(MESSAGE_BYTES), constant(3))), advance(DIGESTS, product(get(STRIDE), constant(4)))),
    0x0b,
];
// ---- what moves digests ------------------------------------------------------------------
const xorDigests = () => {
    const [a, aStride, b, bStride, to, toStride, count] = [0, 1, 2, 3, 4, 5, 6];
    return [
        list(),
        countDown(count, [0, 16].map((half) => store(get(to), half, xor(load(get(a), half), load(get(b), half)))), advance(a, get(aStride)), advance(b, get(bStride)), advance(to, get(toStride))),
        0x0b,
    ];
};
const scatterDigests = () => {
    const [from, places, count] = [0, 1, 2];
    const place = loadWord(get(places));
    return [
        list(),
        countDown(count, [0, 16].map((half) => store(place, half, load(get(from), half))), advance(from, constant(32)), advance(places, constant(4))),
        0x0b,
    ];
};
/** The module: it imports `env.memory` and exports `LaneFunctions`. */
const sha256Module = () => {
    const typeOf = (parameters) => [0x60, list(...upTo(parameters).map(() => I32)), 0];
    return Uint8Array.from(flatten([
        [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        section(1, typeOf(6), typeOf(7), typeOf(3)),
        section(2, [wasm_code_name('env'), wasm_code_name('memory'), 2, 0, 1]),
        section(3, 0, 1, 2),
        section(7, [wasm_code_name('hash'), 0, 0], [wasm_code_name('xor'), 0, 1], [wasm_code_name('scatter'), 0, 2]),
        section(10, sized(hash()), sized(xorDigests()), sized(scatterDigests())),
    ]));
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/sha256-lanes.js
// SPDX-License-Identifier: Apache-2.0
//
// SHA-256 of many messages that differ in a few places only: a table of them is
// laid out once, padded, and then only what differs is written. A digest can be
// written straight to where the next message has it. Offsets are in bytes and
// not checked: they come from the functions here, plus a place in a message.
// Only who commits uses this; a verifier never does. docs/adr/0023-hashing-in-lanes.md.



const BLOCK_BYTES = 64;
const PAGE_BYTES = 65_536;
/** Messages that are hashed at a time. */
const LANES = 4;
const STATE_BYTES = 32;
/** A place of 32 bytes in each message of a table. */
const within = ({ offset, stride }, at) => ({
    offset: offset + at,
    stride,
});
const roundUp = (value, step) => Math.ceil(value / step) * step;
/** Padding of FIPS 180-4 §5.1.1, for a message with so many bytes before it. */
const padded = (message, before) => {
    const bytes = external_node_buffer_.Buffer.alloc(roundUp(message.length + 9, BLOCK_BYTES));
    bytes.set(message);
    bytes[message.length] = 0x80;
    bytes.writeBigUInt64BE(8n * BigInt(before + message.length), bytes.length - 8);
    return bytes;
};
/** @throws Error where this machine's WebAssembly does not hash as OpenSSL does */
const createLanes = () => {
    const lanes = layLanes();
    isTried ||= isRight(lanes);
    if (!isTried)
        throw new Error('WebAssembly does not hash as OpenSSL does');
    return lanes;
};
/** In this thread. */
let isTried = false;
const isRight = (lanes) => {
    const message = external_node_buffer_.Buffer.from('what is wrong here would be wrong in every commitment');
    const table = lanes.table(1, message, new Uint8Array(BLOCK_BYTES));
    const { offset } = lanes.digests(1);
    lanes.hash(1, table, { offset, stride: STATE_BYTES });
    const expected = (0,external_node_crypto_.hash)('sha256', external_node_buffer_.Buffer.concat([new Uint8Array(BLOCK_BYTES), message]), 'buffer');
    return lanes.memory.subarray(offset, offset + STATE_BYTES).equals(expected);
};
const layLanes = () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const functions = instantiate(memory);
    let buffer = external_node_buffer_.Buffer.from(memory.buffer);
    let end = CONSTANTS_AT;
    const allocate = (bytes) => {
        const offset = end;
        end = roundUp(offset + bytes, BLOCK_BYTES);
        const missing = end - buffer.length;
        if (missing > 0) {
            memory.grow(Math.ceil(missing / PAGE_BYTES));
            buffer = external_node_buffer_.Buffer.from(memory.buffer);
        }
        return offset;
    };
    const words = (values) => {
        const offset = allocate(4 * values.length);
        for (const [index, value] of values.entries())
            buffer.writeUInt32LE(value, offset + 4 * index);
        return offset;
    };
    words(roundConstants());
    const initial = words(initialState());
    const zeros = { offset: allocate(STATE_BYTES), stride: 0 };
    const xor = (count, a, b, to) => {
        if (count === 0)
            return;
        functions.xor(a.offset, a.stride, b.offset, b.stride, to.offset, to.stride, count);
    };
    /** The state after whole blocks: what the function writes is that, big-endian. */
    const stateAfter = (before) => {
        const blocks = before.length / BLOCK_BYTES;
        const offset = allocate(LANES * before.length);
        buffer.set(before, offset);
        const state = allocate(LANES * STATE_BYTES);
        functions.hash(offset, 1, blocks, initial, state, STATE_BYTES);
        buffer.subarray(state, state + STATE_BYTES).swap32();
        return state;
    };
    return {
        get memory() {
            return buffer;
        },
        table: (count, message, before) => {
            const state = before === undefined ? initial : stateAfter(before);
            const bytes = padded(message, before?.length ?? 0);
            const stride = bytes.length;
            const slots = roundUp(count, LANES);
            const offset = allocate(slots * stride);
            for (let slot = 0; slot < slots; slot += 1)
                buffer.set(bytes, offset + slot * stride);
            return { offset, stride, state };
        },
        digests: (count) => ({
            offset: allocate(roundUp(count, LANES) * STATE_BYTES),
            stride: STATE_BYTES,
        }),
        words: (count) => allocate(4 * count),
        hash: (count, { offset, stride, state }, to) => {
            if (count === 0)
                return;
            const groups = Math.ceil(count / LANES);
            functions.hash(offset, groups, stride / BLOCK_BYTES, state, to.offset, to.stride);
        },
        copy: (count, from, to) => xor(count, from, zeros, to),
        xor,
        scatter: (count, from, places) => {
            if (count > 0)
                functions.scatter(from, places, count);
        },
    };
};
/** Compiled once in a thread. */
let compiled;
const instantiate = (memory) => {
    compiled ??= new WebAssembly.Module(sha256Module());
    return new WebAssembly.Instance(compiled, { env: { memory } }).exports;
};

;// CONCATENATED MODULE: ./lib/dataset/leaf-batch.js
// SPDX-License-Identifier: Apache-2.0
//
// Entries → hashes of their leaves, for a whole tree: what `leafOfRecord` and
// `leafHash` say, hashed in lanes. A test holds them together.






const BATCH = 1_024;
const ZEROS = new Uint8Array(tagged_hash/* HASH_BYTES */.FA);
const COUNT_BYTES = 8;
/** One caller at a time: the memory is shared between calls. */
const createLeafBatch = (secret, table) => {
    const sumsBytes = sumsBytesOf(table);
    const lanes = createLanes();
    const tagged = (tag, ...parts) => (0,dataset_worker_concat/* concat */.x)(Uint8Array.of(tag), ...parts);
    const saltPrefix = (kind) => tagged(tagged_hash/* HASH_TAGS */.Pi.salt, secret.saltKey, Uint8Array.of(kind));
    const attributesWith = (salt, text) => tagged(tagged_hash/* HASH_TAGS */.Pi.attributes, salt, external_node_buffer_.Buffer.from(text));
    const valueSalts = lanes.table(BATCH, (0,dataset_worker_concat/* concat */.x)(saltPrefix(0), ZEROS));
    const attributeSalts = lanes.table(BATCH, (0,dataset_worker_concat/* concat */.x)(saltPrefix(1), ZEROS));
    const attributes = lanes.table(BATCH, attributesWith(ZEROS, NO_ATTRIBUTES));
    const values = lanes.table(BATCH, tagged(tagged_hash/* HASH_TAGS */.Pi.value, ZEROS, new Uint8Array(COUNT_BYTES), ZEROS));
    const leaves = lanes.table(BATCH, tagged(tagged_hash/* HASH_TAGS */.Pi.leaf, ZEROS, ZEROS, new Uint8Array(sumsBytes)));
    const labels = lanes.digests(BATCH);
    const valueDigests = lanes.digests(BATCH);
    const digests = lanes.digests(BATCH);
    const { memory } = lanes;
    const memoryWords = wordsOf(memory);
    const view = new DataView(memory.buffer);
    const saltedLabels = saltPrefix(0).length;
    const attributeSaltAt = within(attributes, 1);
    const attributesAt = within(values, 1 + tagged_hash/* HASH_BYTES */.FA + COUNT_BYTES);
    const leafValueAt = within(leaves, 1 + tagged_hash/* HASH_BYTES */.FA);
    /** Lays out the leaf whose entries are at `at`; returns where they end. */
    const write = ({ entries, words }, at, index, classed) => {
        const end = endOfLabel(entries, at);
        const isPlain = end === at + ENTRY_BYTES && classAt(entries, at) === NO_CLASS;
        // Most records: one entry without a class needs no text made of it.
        const record = isPlain ? undefined : recordOf(entries.subarray(at, end), table);
        const labelTo = labels.offset + index * labels.stride;
        copyWords(memoryWords, labelTo, words, at, tagged_hash/* HASH_BYTES */.FA);
        const countTo = values.offset + index * values.stride + 1 + tagged_hash/* HASH_BYTES */.FA;
        if (record === undefined) {
            view.setUint32(countTo, 0);
            view.setUint32(countTo + 4, countAt(entries, at));
        }
        else {
            view.setBigUint64(countTo, record.count);
            if (record.attributes !== NO_ATTRIBUTES)
                classed.set(index, record.attributes);
        }
        if (sumsBytes > 0) {
            const sumsAt = leaves.offset + index * leaves.stride + 1 + 2 * tagged_hash/* HASH_BYTES */.FA;
            if (record)
                memory.set(record.sums, sumsAt);
            else
                memory.fill(0, sumsAt, sumsAt + sumsBytes);
        }
        return end;
    };
    const hashAll = (count, classed) => {
        lanes.copy(count, labels, within(valueSalts, saltedLabels));
        lanes.copy(count, labels, within(attributeSalts, saltedLabels));
        lanes.copy(count, labels, within(leaves, 1));
        lanes.hash(count, valueSalts, within(values, 1));
        lanes.hash(count, attributeSalts, attributeSaltAt);
        lanes.hash(count, attributes, attributesAt);
        // Their texts have lengths of their own.
        for (const [index, text] of classed) {
            const saltAt = attributeSaltAt.offset + index * attributeSaltAt.stride;
            const salt = memory.subarray(saltAt, saltAt + tagged_hash/* HASH_BYTES */.FA);
            const digest = (0,external_node_crypto_.hash)('sha256', attributesWith(salt, text), 'buffer');
            memory.set(digest, attributesAt.offset + index * attributesAt.stride);
        }
        lanes.hash(count, values, leafValueAt);
        lanes.copy(count, leafValueAt, valueDigests);
        lanes.hash(count, leaves, digests);
    };
    return (entries) => {
        const most = entries.length / ENTRY_BYTES;
        const made = {
            hashes: external_node_buffer_.Buffer.allocUnsafeSlow(most * tagged_hash/* HASH_BYTES */.FA),
            values: external_node_buffer_.Buffer.allocUnsafeSlow(most * tagged_hash/* HASH_BYTES */.FA),
            sums: external_node_buffer_.Buffer.allocUnsafeSlow(most * sumsBytes),
        };
        const words = wordsOf(entries);
        const starts = new Uint32Array(most);
        let total = 0;
        for (let at = 0; at < entries.length;) {
            const classed = new Map();
            let count = 0;
            for (; count < BATCH && at < entries.length; count += 1) {
                starts[total + count] = at;
                at = write({ entries, words }, at, count, classed);
            }
            hashAll(count, classed);
            const take = ({ offset }, into) => memory.copy(into, total * tagged_hash/* HASH_BYTES */.FA, offset, offset + count * tagged_hash/* HASH_BYTES */.FA);
            take(digests, made.hashes);
            take(valueDigests, made.values);
            for (let index = 0; sumsBytes > 0 && index < count; index += 1) {
                const sumsAt = leafValueAt.offset + index * leafValueAt.stride + tagged_hash/* HASH_BYTES */.FA;
                memory.copy(made.sums, (total + index) * sumsBytes, sumsAt, sumsAt + sumsBytes);
            }
            total += count;
        }
        return {
            hashes: made.hashes.subarray(0, total * tagged_hash/* HASH_BYTES */.FA),
            values: made.values.subarray(0, total * tagged_hash/* HASH_BYTES */.FA),
            sums: made.sums.subarray(0, total * sumsBytes),
            starts: starts.subarray(0, total),
        };
    };
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/small-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// The same tree over the few leaves of a bucket, held as a whole.


/** @param leaves at least one, ascending by label; each level of the tree is one of the stack */
const small_tree_buildSmallTree = (leaves, sha256) => {
    const [first] = leaves;
    const last = leaves.at(-1);
    if (first === undefined || last === undefined)
        throw new RangeError('a tree of no leaves');
    if (first === last) {
        const { label, value, sums, hash } = first;
        return { kind: 'leaf', leaf: { label, value, sums }, hash, sums };
    }
    const bit = criticalBit(first.label, last.label);
    const split = leaves.findIndex(({ label }) => bitOf(label, bit) === 1);
    const left = small_tree_buildSmallTree(leaves.slice(0, split), sha256);
    const right = small_tree_buildSmallTree(leaves.slice(split), sha256);
    const sums = new Uint8Array(left.sums.length);
    addSums(left.sums, right.sums, sums);
    const hash = nodeHash({ bit, left: left.hash, right: right.hash, sums }, sha256);
    return { kind: 'node', bit, left, right, hash, sums };
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/indexed-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// A tree of which only the upper part is held: every node with more leaves than
// a bucket, and the hashes of what hangs below it. A proof reads
// one bucket of leaves and hashes it again; the rest is at hand. For 10⁸
// leaves that is about a gigabyte less than all nodes would take.




/**
 * Leaves that hang below one place of the index at most. A larger tree has larger buckets, so that its
 * index stays within some tens of megabytes; the price is that a proof hashes the leaves of one again.
 */
const bucketLeavesFor = (mostLeaves) => {
    if (mostLeaves <= 2 ** 20)
        return 8;
    return mostLeaves <= 2 ** 25 ? 256 : 1_024;
};
/** bit, leaves left and right, first leaf, nodes of the left and right child (−1 for a bucket). */
const NUMBERS = 6;
const COLUMN = { bit: 0, leaves: 8, firstLeaf: 24, node: 32 };
const HASHES_AT = 8 * NUMBERS;
/** Bytes of a node in an index: numbers of 8 bytes each, then hashes and sums of the left and right child. */
const rowBytesOf = (sumsBytes) => HASHES_AT + 2 * (tagged_hash/* HASH_BYTES */.FA + sumsBytes);
const viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
/**
 * Collects the upper nodes during a fold: its `onNode`, with `listenAbove: bucketLeaves`.
 * All of them are in one piece of memory, which is what is kept of them on disk.
 */
class TreeIndex {
    sumsBytes;
    bucketLeaves;
    #rowBytes;
    #rows;
    #view;
    #nodes;
    #pending = [];
    /** @param rows what `bytes` gave of an index of the same kind */
    constructor(sumsBytes, bucketLeaves, rows = external_node_buffer_.Buffer.alloc(0)) {
        this.sumsBytes = sumsBytes;
        this.bucketLeaves = bucketLeaves;
        this.#rowBytes = rowBytesOf(sumsBytes);
        this.#rows = rows;
        this.#view = viewOf(rows);
        this.#nodes = rows.length / this.#rowBytes;
    }
    get nodes() {
        return this.#nodes;
    }
    /** Valid until the next node is added. */
    get bytes() {
        return this.#rows.subarray(0, this.#nodes * this.#rowBytes);
    }
    /** Bytes of an index of so many nodes. */
    static sizeOf(sumsBytes, nodes) {
        return nodes * rowBytesOf(sumsBytes);
    }
    add(node) {
        const right = node.rightLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        const left = node.leftLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        this.#pending.push(this.#nodes);
        const at = this.#nodes * this.#rowBytes;
        this.#reserve(this.#rowBytes);
        const rows = this.#rows;
        const view = this.#view;
        view.setFloat64(at + COLUMN.bit, node.bit);
        view.setFloat64(at + COLUMN.leaves, node.leftLeaves);
        view.setFloat64(at + COLUMN.leaves + 8, node.rightLeaves);
        view.setFloat64(at + COLUMN.firstLeaf, node.firstLeaf);
        view.setFloat64(at + COLUMN.node, left);
        view.setFloat64(at + COLUMN.node + 8, right);
        rows.set(node.leftHash, at + HASHES_AT);
        rows.set(node.rightHash, at + HASHES_AT + tagged_hash/* HASH_BYTES */.FA);
        rows.set(node.leftSums, at + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA);
        rows.set(node.rightSums, at + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA + this.sumsBytes);
        this.#nodes += 1;
    }
    /**
     * Takes the index of a subtree whose first leaf is number `firstLeaf` of the whole; its top is then
     * the last node, as if all of its nodes had been added one by one.
     */
    append(rows, firstLeaf) {
        if (rows.length === 0)
            return;
        const start = this.bytes.length;
        const first = this.#nodes;
        this.#reserve(rows.length);
        this.#rows.set(rows, start);
        this.#nodes += rows.length / this.#rowBytes;
        for (let at = start; at < this.bytes.length; at += this.#rowBytes) {
            this.#shift(at + COLUMN.firstLeaf, firstLeaf);
            this.#shift(at + COLUMN.node, first);
            this.#shift(at + COLUMN.node + 8, first);
        }
        this.#pending.push(this.#nodes - 1);
    }
    bitOf(node) {
        return this.#number(node, COLUMN.bit);
    }
    child(node, side) {
        const hashAt = this.#at(node) + HASHES_AT + side * tagged_hash/* HASH_BYTES */.FA;
        const sumsAt = this.#at(node) + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA + side * this.sumsBytes;
        const before = side === 0 ? 0 : this.#number(node, COLUMN.leaves);
        const childNode = this.#number(node, COLUMN.node + 8 * side);
        // Children come first: whatever the bytes say, a way down ends.
        if (childNode >= node)
            throw new RangeError(`node ${childNode} is below ${node}`);
        return {
            hash: this.#rows.subarray(hashAt, hashAt + tagged_hash/* HASH_BYTES */.FA),
            sums: this.#rows.subarray(sumsAt, sumsAt + this.sumsBytes),
            leaves: this.#number(node, COLUMN.leaves + 8 * side),
            firstLeaf: this.#number(node, COLUMN.firstLeaf) + before,
            ...(childNode < 0 ? {} : { node: childNode }),
        };
    }
    #at(node) {
        if (node < 0 || node >= this.#nodes)
            throw new RangeError(`there is no node ${node}`);
        return node * this.#rowBytes;
    }
    #number(node, column) {
        return this.#view.getFloat64(this.#at(node) + column);
    }
    /** A bucket, −1, stays one. */
    #shift(at, by) {
        const value = this.#view.getFloat64(at);
        if (value >= 0)
            this.#view.setFloat64(at, value + by);
    }
    #reserve(bytes) {
        const needed = this.#nodes * this.#rowBytes + bytes;
        if (needed <= this.#rows.length)
            return;
        const grown = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#rows.length));
        grown.set(this.#rows);
        this.#rows = grown;
        this.#view = viewOf(grown);
    }
}
/** The whole tree as a subtree. */
const topOf = ({ root, sums, leaves, index }) => ({
    hash: root,
    sums,
    leaves,
    firstLeaf: 0,
    ...(index.nodes === 0 ? {} : { node: index.nodes - 1 }),
});
/** The leaves of a bucket as a tree. */
const openBucket = ({ firstLeaf, leaves }, readLeaves, sha256) => buildSmallTree(readLeaves(firstLeaf, leaves), sha256);
/** The way of a label; `undefined` in the empty tree, where there is none. Law: `rootOfPath` of it is the root. */
const pathTo = (label, tree, sha256) => {
    if (tree.leaves === 0)
        return undefined;
    const steps = [];
    let at = topOf(tree);
    while (at.node !== undefined) {
        const bit = tree.index.bitOf(at.node);
        const side = bitOf(label, bit);
        const other = tree.index.child(at.node, side === 0 ? 1 : 0);
        steps.push({ bit, sibling: other.hash, siblingSums: other.sums });
        at = tree.index.child(at.node, side);
    }
    let small = openBucket(at, tree.readLeaves, sha256);
    while (small.kind === 'node') {
        const { bit, left, right } = small;
        const [next, other] = bitOf(label, bit) === 0 ? [left, right] : [right, left];
        steps.push({ bit, sibling: other.hash, siblingSums: other.sums });
        small = next;
    }
    return { steps, leaf: small.leaf };
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/tree-shape.js
// SPDX-License-Identifier: Apache-2.0
//
// Sorted labels → the shape of their tree, without a hash. The arrays are made
// once and used again, and no function is made in a call: what V8 has compiled
// for one range of labels serves the next.


/** On a way down each node has a bit of its own. */
const MAX_HEIGHT = label_bits_LABEL_BITS;
/**
 * Leaves have the numbers from 0 to `leaves` − 1, and then come the nodes, children first. Arrays of
 * nodes begin with the first node.
 */
class TreeShape {
    leaves = 0;
    nodes = 0;
    bits;
    /** Numbers of the children. */
    left;
    right;
    firstLeaf;
    /** Of leaves and nodes. */
    leafCounts;
    /** Of each node its place when they are ordered by height. */
    slots;
    /** Where the slots of each height end; nodes above leaves have height 1. */
    levelEnds = new Uint32Array(MAX_HEIGHT + 2);
    levels = 0;
    #heights;
    // Nodes that are open, with their left subtree; what is in hand is the right one of the innermost.
    #openBits = new Uint8Array(label_bits_LABEL_BITS);
    #openLeft = new Uint32Array(label_bits_LABEL_BITS);
    #open = 0;
    #inHand = 0;
    /** @param capacity leaves at most */
    constructor(capacity) {
        this.bits = new Uint8Array(capacity);
        this.left = new Uint32Array(capacity);
        this.right = new Uint32Array(capacity);
        this.firstLeaf = new Uint32Array(capacity);
        this.leafCounts = new Uint32Array(2 * capacity);
        this.slots = new Uint32Array(capacity);
        this.#heights = new Uint16Array(2 * capacity);
    }
    /**
     * @param labels 32 bytes each, at the places in `starts`; at least one
     * @throws RangeError where they do not ascend
     */
    build(labels, starts) {
        const leaves = starts.length;
        this.leaves = leaves;
        this.nodes = 0;
        this.leafCounts.fill(1, 0, leaves);
        this.#heights.fill(0, 0, leaves);
        this.#open = 0;
        this.#inHand = 0;
        for (let leaf = 1; leaf < leaves; leaf += 1) {
            const bit = ascendingBit(labels, starts[leaf - 1] ?? 0, starts[leaf] ?? 0);
            this.#closeDownTo(bit, leaf);
            this.#openBits[this.#open] = bit;
            this.#openLeft[this.#open] = this.#inHand;
            this.#open += 1;
            this.#inHand = leaf;
        }
        this.#closeDownTo(-1, leaves);
        this.#orderByHeight();
    }
    #closeDownTo(bit, end) {
        while (this.#open > 0 && (this.#openBits[this.#open - 1] ?? 0) > bit) {
            this.#open -= 1;
            const node = this.nodes;
            const number = this.leaves + node;
            const left = this.#openLeft[this.#open] ?? 0;
            const right = this.#inHand;
            const count = (this.leafCounts[left] ?? 0) + (this.leafCounts[right] ?? 0);
            this.bits[node] = this.#openBits[this.#open] ?? 0;
            this.left[node] = left;
            this.right[node] = right;
            this.firstLeaf[node] = end - count;
            this.leafCounts[number] = count;
            this.#heights[number] = 1 + Math.max(this.#heights[left] ?? 0, this.#heights[right] ?? 0);
            this.#inHand = number;
            this.nodes = node + 1;
        }
    }
    /** Counting sort. */
    #orderByHeight() {
        const { nodes, leaves, levelEnds } = this;
        levelEnds.fill(0);
        for (let node = 0; node < nodes; node += 1) {
            const height = this.#heights[leaves + node] ?? 0;
            levelEnds[height] = (levelEnds[height] ?? 0) + 1;
        }
        let total = 0;
        let level = 1;
        for (; total < nodes; level += 1) {
            const size = levelEnds[level] ?? 0;
            levelEnds[level] = total;
            total += size;
        }
        this.levels = level - 1;
        // What began as the start of each level has become its end when all have their slots.
        for (let node = 0; node < nodes; node += 1) {
            const height = this.#heights[leaves + node] ?? 0;
            const slot = levelEnds[height] ?? 0;
            this.slots[node] = slot;
            levelEnds[height] = slot + 1;
        }
    }
}
/** The first bit in which two labels differ, of which the second is the greater. */
const ascendingBit = (labels, atA, atB) => {
    for (let offset = 0; offset < tagged_hash/* HASH_BYTES */.FA; offset += 1) {
        const a = labels[atA + offset] ?? 0;
        const b = labels[atB + offset] ?? 0;
        if (a === b)
            continue;
        if (a > b)
            break;
        return 8 * offset + Math.clz32(a ^ b) - 24;
    }
    throw new RangeError('labels have to ascend');
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/level-fold.js
// SPDX-License-Identifier: Apache-2.0
//
// Leaves in ascending order → their tree, as `TreeFold` makes it, but hashed
// level by level: all nodes of a height at once, in lanes. A test holds the two
// together.




/** tag ‖ 0 ‖ bit ‖ left ‖ right ‖ sums */
const BIT_AT = 2;
const LEFT_AT = 3;
const RIGHT_AT = LEFT_AT + tagged_hash/* HASH_BYTES */.FA;
const SUMS_AT = RIGHT_AT + tagged_hash/* HASH_BYTES */.FA;
/** One caller at a time: the memory is shared between calls. */
const createLevelFold = (sumsBytes) => {
    let bench = createBench(0, sumsBytes);
    return (leaves, index) => {
        const count = leaves.starts.length;
        if (count > bench.capacity)
            bench = createBench(2 * count, sumsBytes);
        const { shape, bytes, digests } = bench;
        shape.build(leaves.labels, leaves.starts);
        const top = shape.nodes - 1;
        if (top < 0) {
            const [root, sums] = [Uint8Array.from(leaves.hashes), Uint8Array.from(leaves.sums)];
            return { root, sums, leaves: count, bit: label_bits_LABEL_BITS };
        }
        if (sumsBytes > 0)
            addUp(bench, leaves.sums);
        layOut(bench, leaves.hashes);
        hashLevels(bench);
        addToIndex(bench, index);
        // The top is the last node, and the only one of its height.
        const rootAt = digests.offset + top * tagged_hash/* HASH_BYTES */.FA;
        return {
            root: bytes.slice(rootAt, rootAt + tagged_hash/* HASH_BYTES */.FA),
            sums: Uint8Array.from(sumsOf(bench, count + top)),
            leaves: count,
            bit: shape.bits[top] ?? 0,
        };
    };
};
const createBench = (capacity, sumsBytes) => {
    const lanes = createLanes();
    const message = new Uint8Array(SUMS_AT + sumsBytes);
    message[0] = tagged_hash/* HASH_TAGS */.Pi.node;
    // A level may begin anywhere, and four messages are hashed at a time.
    const messages = lanes.table(capacity + LANES, message);
    const digests = lanes.digests(capacity + LANES);
    const leafHashes = lanes.digests(capacity);
    const leafWords = lanes.words(capacity);
    const nodeWords = lanes.words(capacity);
    const { buffer } = lanes.memory;
    return {
        capacity,
        shape: new TreeShape(capacity),
        lanes,
        bytes: new Uint8Array(buffer),
        messages,
        digests,
        leafHashes,
        leafPlaces: new Uint32Array(buffer, leafWords, capacity),
        nodePlaces: new Uint32Array(buffer, nodeWords, capacity),
        sumsBytes,
        sums: new Uint8Array(2 * capacity * sumsBytes),
    };
};
const messageAt = ({ shape, messages }, node) => messages.offset + (shape.slots[node] ?? 0) * messages.stride;
/** Writes what is known of each node, and where its children's hashes go. */
const layOut = (bench, hashes) => {
    const { shape, lanes, bytes, messages, leafHashes, leafPlaces, nodePlaces } = bench;
    const { leaves, nodes, bits, left, right, slots } = shape;
    const { offset, stride } = messages;
    for (let node = 0; node < nodes; node += 1) {
        const at = offset + (slots[node] ?? 0) * stride;
        bytes[at + BIT_AT] = bits[node] ?? 0;
        const l = left[node] ?? 0;
        const r = right[node] ?? 0;
        if (l < leaves)
            leafPlaces[l] = at + LEFT_AT;
        else
            nodePlaces[slots[l - leaves] ?? 0] = at + LEFT_AT;
        if (r < leaves)
            leafPlaces[r] = at + RIGHT_AT;
        else
            nodePlaces[slots[r - leaves] ?? 0] = at + RIGHT_AT;
    }
    bytes.set(hashes, leafHashes.offset);
    lanes.scatter(leaves, leafHashes.offset, leafPlaces.byteOffset);
};
const hashLevels = ({ shape, lanes, messages, digests, nodePlaces }) => {
    let start = 0;
    for (let level = 1; level <= shape.levels; level += 1) {
        const end = shape.levelEnds[level] ?? 0;
        const to = digests.offset + start * tagged_hash/* HASH_BYTES */.FA;
        const offset = messages.offset + start * messages.stride;
        lanes.hash(end - start, { ...messages, offset }, { ...digests, offset: to });
        // The top has no place above it.
        const children = Math.min(end, shape.nodes - 1) - start;
        lanes.scatter(children, to, nodePlaces.byteOffset + 4 * start);
        start = end;
    }
};
const NONE = new Uint8Array();
const sumsOf = ({ sums, sumsBytes }, number) => sumsBytes === 0 ? NONE : sums.subarray(number * sumsBytes, (number + 1) * sumsBytes);
const addUp = (bench, leafSums) => {
    const { shape, bytes, sums } = bench;
    sums.set(leafSums);
    for (let node = 0; node < shape.nodes; node += 1) {
        const own = sumsOf(bench, shape.leaves + node);
        label_bits_addSums(sumsOf(bench, shape.left[node] ?? 0), sumsOf(bench, shape.right[node] ?? 0), own);
        bytes.set(own, messageAt(bench, node) + SUMS_AT);
    }
};
const addToIndex = (bench, index) => {
    const { shape, bytes } = bench;
    const { leaves, leafCounts } = shape;
    for (let node = 0; node < shape.nodes; node += 1) {
        if ((leafCounts[leaves + node] ?? 0) <= index.bucketLeaves)
            continue;
        const left = shape.left[node] ?? 0;
        const right = shape.right[node] ?? 0;
        const at = messageAt(bench, node);
        index.add({
            bit: shape.bits[node] ?? 0,
            leftLeaves: leafCounts[left] ?? 0,
            rightLeaves: leafCounts[right] ?? 0,
            firstLeaf: shape.firstLeaf[node] ?? 0,
            leftHash: bytes.subarray(at + LEFT_AT, at + RIGHT_AT),
            rightHash: bytes.subarray(at + RIGHT_AT, at + SUMS_AT),
            leftSums: sumsOf(bench, left),
            rightSums: sumsOf(bench, right),
        });
    }
};

;// CONCATENATED MODULE: ./lib/dataset/fold-range.js
// SPDX-License-Identifier: Apache-2.0
//
// The entries of one range of labels → their subtree. It needs nothing of the
// other ranges, so that each can be made on a thread of its own.






const createFoldRange = (secret, table) => {
    const sumsBytes = sumsBytesOf(table);
    const hashLeaves = createLeafBatch(secret, table);
    const fold = createLevelFold(sumsBytes);
    return (unsorted, bucketLeaves) => {
        const entries = sortRun(unsorted);
        const leaves = hashLeaves(entries);
        const index = new TreeIndex(sumsBytes, bucketLeaves);
        const folded = fold({ ...leaves, labels: entries }, index);
        const lastAt = entries.length - ENTRY_BYTES;
        return {
            ...folded,
            firstLabel: Uint8Array.from(entries.subarray(0, tagged_hash/* HASH_BYTES */.FA)),
            lastLabel: Uint8Array.from(entries.subarray(lastAt, lastAt + tagged_hash/* HASH_BYTES */.FA)),
            entries,
            nodes: Uint8Array.from(index.bytes),
            extraEntries: extraEntriesOf(leaves.starts, entries.length),
        };
    };
};
const extraEntriesOf = (starts, end) => {
    const extra = [];
    if (end === starts.length * ENTRY_BYTES)
        return extra;
    for (let leaf = 0; leaf < starts.length; leaf += 1) {
        const next = starts[leaf + 1] ?? end;
        for (let at = (starts[leaf] ?? 0) + ENTRY_BYTES; at < next; at += ENTRY_BYTES)
            extra.push(leaf);
    }
    return extra;
};

// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __nccwpck_require__(381);
// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __nccwpck_require__(659);
// EXTERNAL MODULE: ./lib/dataset/scheme/scalar.js
var scheme_scalar = __nccwpck_require__(72);
;// CONCATENATED MODULE: ./lib/dataset/scheme/evaluate.js
// SPDX-License-Identifier: Apache-2.0
//
// The secret half of the function: values and proofs. Every multiplication is
// one of the fixed base, because the prover knows the scalars, and so is done
// by OpenSSL in constant time.





const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
/** scalar·G, 33 bytes, compressed; scalar in [1, ORDER). */
const multiplyGenerator = (scalar) => {
    ecdh.setPrivateKey(external_node_buffer_.Buffer.from((0,scheme_scalar/* toScalarBytes */.tP)(scalar)));
    return ecdh.getPublicKey(null, 'compressed');
};
/** A random function out of a source of random bytes, by rejection. */
const randomScalarFrom = (randomBytes) => () => {
    for (;;) {
        const value = BigInt(`0x${external_node_buffer_.Buffer.from(randomBytes(32)).toString('hex')}`);
        if (value > 0n && value < scheme_scalar/* ORDER */.ND)
            return value;
    }
};
const DRAW_BYTES = 4_096;
/** The same source in larger draws, each of which is a call of the system. What was given is not kept. */
const inLargeDraws = (randomBytes) => {
    let drawn = new Uint8Array();
    let at = 0;
    return (length) => {
        if (at + length > drawn.length) {
            drawn = Uint8Array.from(randomBytes(Math.max(DRAW_BYTES, length)));
            at = 0;
        }
        const bytes = drawn.slice(at, at + length);
        drawn.fill(0, at, at + length);
        at += length;
        return bytes;
    };
};
/**
 * The value at `info` and its proof (RFC 9497 §3.3.3 BlindEvaluate of G, §2.2.1 GenerateProof).
 * Law: `isEvaluation` holds for it.
 * @throws RangeError where x + m = 0, which nobody can bring about
 */
const evaluate = (privateKey, info, randomScalar) => {
    const tweaked = tweak(privateKey, info);
    const [inverse = 0n] = invertAll([tweaked], randomScalar());
    return proveTweaked(tweaked, inverse, randomScalar);
};
/** The same for many, in their order, with one inversion. @throws RangeError */
const evaluateAll = (privateKey, infos, randomScalar) => {
    const tweaked = infos.map((info) => tweak(privateKey, info));
    const inverses = (0,scheme_scalar/* invertAll */.K_)(tweaked, randomScalar());
    return tweaked.map((value, index) => proveTweaked(value, inverses[index] ?? 0n, randomScalar));
};
/** x + m */
const tweak = (privateKey, info) => {
    const tweaked = (0,scheme_scalar/* mod */.zi)(privateKey + (0,poprf/* tweakOf */.GX)(info, native_sha256/* nativeSha256 */.n));
    if (tweaked === 0n)
        throw new RangeError('the function has no value here');
    return tweaked;
};
const proveTweaked = (tweaked, inverse, randomScalar) => {
    const gamma = multiplyGenerator(inverse);
    const tweakedKey = multiplyGenerator(tweaked);
    const d = (0,poprf/* compositeFactor */.tV)(tweakedKey, gamma, poprf/* GENERATOR */._d, native_sha256/* nativeSha256 */.n);
    const r = randomScalar();
    const m = multiplyGenerator((0,scheme_scalar/* mod */.zi)(d * inverse));
    const t3 = multiplyGenerator((0,scheme_scalar/* mod */.zi)((0,scheme_scalar/* mod */.zi)(r * d) * inverse));
    const c = (0,poprf/* challengeOf */.p1)([tweakedKey, m, multiplyGenerator(d), multiplyGenerator(r), t3], native_sha256/* nativeSha256 */.n);
    return { gamma, proof: (0,poprf/* serializeProof */.R_)(c, (0,scheme_scalar/* mod */.zi)(r - c * tweaked)) };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/primitives.js
var primitives = __nccwpck_require__(886);
;// CONCATENATED MODULE: ./lib/dataset/scheme/label-batch.js
// SPDX-License-Identifier: Apache-2.0
//
// Digests of records → labels, as fast as one core goes: 1,024 at a time, so
// that one inversion serves them all, hashed in lanes. What it computes is that
// of `recordInput`, `tweakOf` and `labelOf`, which say it plainly; a test holds
// the two together.








const label_batch_BATCH = 1_024;
/** "Info" ‖ I2OSP(32, 2), RFC 9497 §3.3.3. */
const INFO = external_node_buffer_.Buffer.from('Info\x00\x20', 'latin1');
const label_batch_ZEROS = new Uint8Array(tagged_hash/* HASH_BYTES */.FA);
/** One caller at a time: the memory is shared between calls. */
const createLabelBatch = (options) => {
    const { privateKey, randomScalar } = options;
    const prefix = (0,tagged_hash/* recordPrefix */.Kg)(options);
    const labelPrefix = (0,dataset_worker_concat/* concat */.x)(Uint8Array.of(tagged_hash/* HASH_TAGS */.Pi.label), options.context);
    const lanes = createLanes();
    const records = lanes.table(label_batch_BATCH, (0,dataset_worker_concat/* concat */.x)(prefix, label_batch_ZEROS));
    // HashToScalar("Info" ‖ 0x0020 ‖ input): b0, b1 and b2 of expand_message_xmd.
    const first = lanes.table(label_batch_BATCH, (0,dataset_worker_concat/* concat */.x)(INFO, label_batch_ZEROS, poprf/* TO_SCALAR_ENDS */.mK[0]), poprf/* ZERO_PAD */.dK);
    const second = lanes.table(label_batch_BATCH, (0,dataset_worker_concat/* concat */.x)(label_batch_ZEROS, poprf/* TO_SCALAR_ENDS */.mK[1]));
    const third = lanes.table(label_batch_BATCH, (0,dataset_worker_concat/* concat */.x)(label_batch_ZEROS, poprf/* TO_SCALAR_ENDS */.mK[2]));
    const named = lanes.table(label_batch_BATCH, (0,dataset_worker_concat/* concat */.x)(labelPrefix, label_batch_ZEROS, new Uint8Array(primitives/* POINT_BYTES */.j)));
    const given = lanes.digests(label_batch_BATCH);
    const b1 = lanes.digests(label_batch_BATCH);
    const b2 = lanes.digests(label_batch_BATCH);
    const { memory } = lanes;
    const view = new DataView(memory.buffer);
    const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
    const scalarBytes = external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA);
    const scalarView = new DataView(scalarBytes.buffer, scalarBytes.byteOffset, tagged_hash/* HASH_BYTES */.FA);
    const inputAt = within(first, INFO.length);
    const gammaAt = within(named, labelPrefix.length + tagged_hash/* HASH_BYTES */.FA);
    const hashInputs = (digests, start, count) => {
        digests.copy(memory, given.offset, start, start + count * tagged_hash/* HASH_BYTES */.FA);
        lanes.copy(count, given, within(records, prefix.length));
        lanes.hash(count, records, inputAt);
        lanes.copy(count, inputAt, within(named, labelPrefix.length));
        lanes.hash(count, first, within(second, 0));
        lanes.hash(count, second, b1);
        lanes.xor(count, within(second, 0), b1, within(third, 0));
        lanes.hash(count, third, b2);
    };
    /** x + m, not yet modulo the order: m is b1 and the first half of b2. */
    const tweakedKey = (index) => {
        const high = b1.offset + index * b1.stride;
        const low = b2.offset + index * b2.stride;
        let value = 0n;
        for (let at = 0; at < 32; at += 8)
            value = (value << 64n) | view.getBigUint64(high + at);
        for (let at = 0; at < 16; at += 8)
            value = (value << 64n) | view.getBigUint64(low + at);
        return privateKey + value;
    };
    const evaluate = (digests, start, count, labels) => {
        hashInputs(digests, start, count);
        const tweaked = [];
        for (let index = 0; index < count; index += 1) {
            const value = tweakedKey(index) % scheme_scalar/* ORDER */.ND;
            if (value === 0n)
                throw new RangeError('the function has no value here');
            tweaked.push(value);
        }
        const scalars = (0,scheme_scalar/* invertAll */.K_)(tweaked, randomScalar());
        for (let index = 0; index < count; index += 1) {
            (0,scheme_scalar/* writeScalar */.gN)(scalars[index] ?? 0n, scalarView);
            ecdh.setPrivateKey(scalarBytes);
            memory.set(ecdh.getPublicKey(null, 'compressed'), gammaAt.offset + index * gammaAt.stride);
        }
        lanes.hash(count, named, b1);
        memory.copy(labels, start, b1.offset, b1.offset + count * tagged_hash/* HASH_BYTES */.FA);
    };
    return (digests, labels) => {
        const from = external_node_buffer_.Buffer.from(digests.buffer, digests.byteOffset, digests.byteLength);
        const into = external_node_buffer_.Buffer.from(labels.buffer, labels.byteOffset, labels.byteLength);
        const step = label_batch_BATCH * tagged_hash/* HASH_BYTES */.FA;
        for (let start = 0; start < from.length; start += step) {
            evaluate(from, start, Math.min(step, from.length - start) / tagged_hash/* HASH_BYTES */.FA, into);
        }
    };
};

;// CONCATENATED MODULE: ./lib/io/dataset/dataset-tasks.js
// SPDX-License-Identifier: Apache-2.0
//
// What takes the time of a commitment, as tasks on bytes: the same functions
// run in this thread or in a worker.









/** @throws RangeError where a task needs what the setting has not */
const createTaskRunner = (setting) => {
    const randomScalar = randomScalarFrom(inLargeDraws(external_node_crypto_.randomBytes));
    const labelBatches = new Map();
    let foldRange;
    const { canonicaliser, context, publicKey } = setting;
    const secret = () => {
        if (setting.secret === undefined)
            throw new RangeError('the task needs the secret key');
        return setting.secret;
    };
    const labelBatchOf = (view) => {
        const { privateKey } = secret();
        const known = labelBatches.get(view);
        if (known)
            return known;
        const made = createLabelBatch({ privateKey, context, canonicaliser, view, randomScalar });
        labelBatches.set(view, made);
        return made;
    };
    const foldRangeOf = (table) => {
        const key = JSON.stringify(table);
        if (foldRange?.key !== key)
            foldRange = { key, run: createFoldRange(secret(), table) };
        return foldRange.run;
    };
    /** For each digest of a record what is evaluated for it. */
    const inputsOf = (view, digests) => Array.from({ length: digests.length / tagged_hash/* HASH_BYTES */.FA }, (_, index) => {
        const digest = digests.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA);
        return (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, native_sha256/* nativeSha256 */.n);
    });
    return async (task) => {
        switch (task.kind) {
            case 'label': {
                const labels = new Uint8Array(task.digests.length);
                labelBatchOf(task.view)(task.digests, labels);
                return { kind: 'bytes', bytes: entriesOf(labels, task.classes) };
            }
            case 'fold': {
                const { buffer, byteOffset, byteLength } = task.entries;
                const entries = Buffer.from(buffer, byteOffset, byteLength);
                return { kind: 'range', range: foldRangeOf(task.table)(entries, task.bucketLeaves) };
            }
            case 'evaluate': {
                const inputs = inputsOf(task.view, task.digests);
                const bytes = new Uint8Array(inputs.length * multiproof_v1/* EVALUATION_BYTES */.no);
                const evaluations = evaluateAll(secret().privateKey, inputs, randomScalar);
                for (const [index, { gamma, proof }] of evaluations.entries()) {
                    bytes.set(gamma, index * multiproof_v1/* EVALUATION_BYTES */.no);
                    bytes.set(proof, index * multiproof_v1/* EVALUATION_BYTES */.no + primitives/* POINT_BYTES */.j);
                }
                return { kind: 'bytes', bytes };
            }
            case 'verify': {
                if (publicKey === undefined)
                    throw new RangeError('the task needs the public key');
                // Curves in JavaScript take 30 ms to load, which no commitment needs.
                const { checkEvaluations } = await Promise.all(/* import() */[__nccwpck_require__.e(895), __nccwpck_require__.e(850)]).then(__nccwpck_require__.bind(__nccwpck_require__, 850));
                const inputs = inputsOf(task.view, task.digests);
                return { kind: 'bytes', bytes: checkEvaluations(inputs, task.evaluations, publicKey) };
            }
        }
    };
};

;// CONCATENATED MODULE: ./lib/dataset-worker/index.js
// SPDX-License-Identifier: Apache-2.0
//
// A worker thread for one commitment: it gets the setting when it starts, and
// answers one task after the other. It ends with its pool.



const runTask = createTaskRunner(external_node_worker_threads_namespaceObject.workerData);
const send = (message, buffers = []) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(message, buffers);
external_node_worker_threads_namespaceObject.parentPort?.on('message', async (task) => {
    try {
        const reply = await runTask(task);
        // What a task has made is handed over, not copied.
        send({ kind: 'done', reply }, buffersOf(reply));
    }
    catch (error) {
        const { code, message } = (0,errors/* toProvenanceError */.FH)(error);
        send({ kind: 'error', code, message });
    }
});
const buffersOf = (reply) => {
    const views = reply.kind === 'bytes' ? [reply.bytes] : [reply.range.entries, reply.range.nodes];
    return views.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
};


