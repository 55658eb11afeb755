import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/core/limits.js
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

;// CONCATENATED MODULE: ./lib/model/lfs-pointer.js
// SPDX-License-Identifier: Apache-2.0
//
// A checkout without Git LFS leaves small text files where the weights should
// be. Source: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md


// The two version lines that git-lfs itself reads; the second is from before its 1.0.
const VERSION_LINES = [
    'version https://git-lfs.github.com/spec/v1\n',
    'version https://hawser.github.com/spec/v1\n',
].map((line) => external_node_buffer_namespaceObject.Buffer.from(line));
const OID_LINE = /\noid sha256:[0-9a-f]{64}\n/;
const SIZE_LINE = /\nsize [0-9]+\n/;
/** Whether a whole file is a Git LFS pointer: a known version line first, then oid and size. */
const isLfsPointer = (content) => {
    if (content.byteLength >= MAX_LFS_POINTER_BYTES)
        return false;
    const bytes = external_node_buffer_namespaceObject.Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (!VERSION_LINES.some((line) => bytes.subarray(0, line.length).equals(line)))
        return false;
    const text = bytes.toString('latin1');
    return OID_LINE.test(text) && SIZE_LINE.test(text);
};
// The canonical form and nothing else: what git-lfs itself writes.
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
/**
 * The digest and size in a pointer of the canonical form; `undefined` for all else.
 *
 * Stricter than `isLfsPointer`, because the digest is compared instead of the bytes: a second
 * `oid` could be read differently, and with an extension (`ext-…` lines) the oid is not the
 * digest of the file that a checkout puts there.
 */
const parseLfsPointer = (content) => {
    if (!isLfsPointer(content))
        return undefined;
    const [, digest, size] = CANONICAL.exec(Buffer.from(content).toString('latin1')) ?? [];
    const sizeBytes = Number(size);
    if (digest === undefined || !Number.isSafeInteger(sizeBytes))
        return undefined;
    return { digest: digest, sizeBytes };
};

;// CONCATENATED MODULE: ./lib/io/fs/file-error.js
// SPDX-License-Identifier: Apache-2.0

/** The code of a failed system call, such as `ENOENT`; `undefined` for any other error. */
const codeOf = (error) => error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
// What says that a name is gone (ENOENT, ENOTDIR, ESTALE) or is now a link (ELOOP), a pipe
// without a writer (EAGAIN), a socket (ENXIO) or a folder (EISDIR).
const CHANGED = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ELOOP', 'EAGAIN', 'ENXIO', 'EISDIR']);
/** A failed call on a file that the walk had found: MODEL_CHANGED if it is another thing now, else MODEL_UNREADABLE. */
const fileError = (path, cause) => {
    const code = codeOf(cause);
    return code !== undefined && CHANGED.has(code)
        ? new ProvenanceError('MODEL_CHANGED', `"${path}" was removed or replaced (${code})`, { cause })
        : new ProvenanceError('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause });
};

;// CONCATENATED MODULE: ./lib/io/fs/file-stamp.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether an open file is still the one that the walk found.


/** For `open`: what took the place of a file since the walk is not followed (a link) or waited for (a pipe). */
const MODEL_FILE_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/**
 * Compares an open file with its stamp. A write that keeps the size and falls into the same tick
 * of the file system's clock (up to 10 ms) as the one before it cannot be seen.
 * @throws MODEL_CHANGED
 */
const checkStamp = (file, fd, use) => {
    const now = (0,external_node_fs_namespaceObject.fstatSync)(fd, { bigint: true });
    const { sizeBytes, mtimeNs, inode } = file.stamp;
    if (now.ino !== inode)
        throw changedFile(file, use, 'was replaced by another file');
    if (Number(now.size) !== sizeBytes) {
        throw changedFile(file, use, `had ${sizeBytes} bytes and has ${now.size}`);
    }
    if (now.mtimeNs !== mtimeNs)
        throw changedFile(file, use, 'was written to');
};
const changedFile = (file, use, what) => new ProvenanceError('MODEL_CHANGED', `"${file.path}" ${what} while the model was being ${use}`);

;// CONCATENATED MODULE: ./lib/io/fs/hash-file.js
// SPDX-License-Identifier: Apache-2.0
//
// The digest of one file, for the worker threads and the calling thread alike;
// loads nothing but Node's own modules, so that a worker is ready at once.
//
// Reads are synchronous into one small buffer: the kernel reads ahead anyway,
// and bytes that are hashed on the core that read them are still in its cache.
// Reading on a second thread was measured to be slower at every buffer size.






/** Size of the buffer that one thread reuses for all its files: fits in a core's own cache. */
const READ_BUFFER_BYTES = 256 * 1024;
/**
 * The digest of a file that is, before and after, what its stamp says; hex, lowercase.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE, MODEL_LFS_POINTER
 */
const hashFileWith = (algorithm) => async (file, buffer, onBytes) => {
    try {
        const fd = (0,external_node_fs_namespaceObject.openSync)(file.path, MODEL_FILE_FLAGS);
        try {
            const isSmall = file.stamp.sizeBytes <= buffer.byteLength;
            // The stamp is the state before; of a small file, the look afterwards is enough.
            if (!isSmall)
                checkStamp(file, fd, 'hashed');
            const digest = isSmall
                ? (0,external_node_crypto_namespaceObject.hash)(algorithm, readSmall(file, fd, buffer))
                : await hashLarge((0,external_node_crypto_namespaceObject.createHash)(algorithm), { file, fd, buffer, onBytes });
            const pause = isSmall ? onBytes(file.stamp.sizeBytes) : undefined;
            if (pause !== undefined)
                await pause;
            // At most the stamped size was hashed, so that growth shows here too.
            checkStamp(file, fd, 'hashed');
            return digest;
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(fd);
        }
    }
    catch (error) {
        throw codeOf(error) === undefined ? error : fileError(file.path, error);
    }
};
/** The digest that identifies a file of a model. @throws as `hashFileWith` */
const hashFile = hashFileWith('sha256');
/** Hashes files one after the other, through one buffer. */
const hashFiles = async (files, buffer, onBytes) => {
    const digests = [];
    for (const file of files)
        digests.push(await hashFile(file, buffer, onBytes));
    return digests;
};
// In one piece: neither a hash object nor a promise per file, of which there may be many.
const readSmall = (file, fd, buffer) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, done, sizeBytes - done, null);
        if (count === 0)
            throw endedEarly(file, done);
        done += count;
    }
    const content = buffer.subarray(0, sizeBytes);
    if (isLfsPointer(content)) {
        throw new ProvenanceError('MODEL_LFS_POINTER', `"${file.path}" is a Git LFS pointer, not the file it stands for`);
    }
    return content;
};
const hashLarge = async (digest, { file, fd, buffer, onBytes }) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const wanted = Math.min(buffer.byteLength, sizeBytes - done);
        const count = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, 0, wanted, null);
        if (count === 0)
            throw endedEarly(file, done);
        digest.update(count === buffer.byteLength ? buffer : buffer.subarray(0, count));
        done += count;
        const pause = onBytes(count);
        if (pause !== undefined)
            await pause;
    }
    return digest.digest('hex');
};
const endedEarly = (file, done) => changedFile(file, 'hashed', `ended after ${done} of ${file.stamp.sizeBytes} bytes`);

;// CONCATENATED MODULE: ./lib/hash-worker/index.js
// SPDX-License-Identifier: Apache-2.0
//
// A worker thread that hashes the batches of files that it is sent; bundled as
// an entry of its own. It has one buffer for life, and ends when its lane ends.



// About 20 ms of hashing: often enough to look smooth, rare enough to cost nothing.
const REPORT_BYTES = 32 * 1024 * 1024;
const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
const reply = (message) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(message);
external_node_worker_threads_namespaceObject.parentPort?.on('message', async (files) => {
    let unreported = 0;
    const onBytes = (count) => {
        unreported += count;
        if (unreported < REPORT_BYTES)
            return;
        reply({ kind: 'bytes', count: unreported });
        unreported = 0;
    };
    try {
        const digests = await hashFiles(files, buffer, onBytes);
        reply({ kind: 'bytes', count: unreported });
        reply({ kind: 'digests', digests });
    }
    catch (error) {
        const { code, message } = toProvenanceError(error);
        reply({ kind: 'error', code, message });
    }
});


