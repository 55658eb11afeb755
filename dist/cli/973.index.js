export const id = 973;
export const ids = [973,5421];
export const modules = {

/***/ 90361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ isBaseModel),
/* harmony export */   Ee: () => (/* binding */ describeBaseModel),
/* harmony export */   rZ: () => (/* binding */ statedBaseModels)
/* harmony export */ });
/* unused harmony export baseModelsAmong */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84328);
// SPDX-License-Identifier: Apache-2.0
//
// A base model as provenance names it: one of the resolved dependencies, told
// from datasets and lock files by an annotation, and with what was found when
// it was verified, so that a reader can follow the chain to its bundle.
// Spec: docs/base-models.md; resource_descriptor.md (in-toto/attestation v1.1.0)



const ROLE = 'base-model';
/** The descriptor with what is known of it; without evidence it is self-asserted. */
const describeBaseModel = (descriptor, evidence) => ({
    ...descriptor,
    annotations: {
        ...descriptor.annotations,
        role: ROLE,
        established: evidence === undefined ? 'self-asserted' : 'verified',
        ...(evidence && {
            verifiedBy: evidence.by,
            bytesRead: String(evidence.bytesRead),
            ...(evidence.bundleSha256 === undefined ? {} : { bundleSha256: evidence.bundleSha256 }),
            ...(evidence.signer === undefined ? {} : { signer: evidence.signer }),
        }),
    },
});
/** The base models that SLSA provenance names; none for any other statement. */
const statedBaseModels = (statement) => {
    if (statement.predicateType !== _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_TYPE */ .L$)
        return [];
    const definition = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(statement.predicate?.buildDefinition);
    const entries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(definition?.resolvedDependencies) ?? [];
    return baseModelsAmong(entries);
};
/** The base models in a list of resolved dependencies. */
const baseModelsAmong = (entries) => entries.flatMap((entry, index) => isBaseModel(entry)
    ? [toStated(entry, `/predicate/buildDefinition/resolvedDependencies/${index}`)]
    : []);
/** Whether an entry of resolvedDependencies says that it is a base model. */
const isBaseModel = (entry) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry)?.annotations)?.role === ROLE;
const toStated = (entry, pointer) => {
    const { name, uri, digest, annotations } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry) ?? {};
    const facts = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(annotations) ?? {};
    const digests = Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest) ?? {}).flatMap(([algorithm, value]) => typeof value === 'string' ? [`${algorithm}:${value}`] : []);
    const sha256 = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest)?.sha256;
    const bundle = facts.bundleSha256;
    const signer = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(facts.signer);
    const stated = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(name);
    return {
        pointer,
        name: stated ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(uri) ?? digests[0] ?? 'without a name',
        shape: shapeOf(stated, uri),
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(sha256) ? { sha256 } : {}),
        digests: digests.sort(),
        established: facts.established === 'verified' ? 'verified' : 'self-asserted',
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(bundle) ? { bundleSha256: bundle } : {}),
        ...(signer === undefined ? {} : { signer }),
    };
};
// A folder's name ends in a slash (io/descriptors.ts); an address tells nothing of what is there.
const shapeOf = (name, uri) => {
    if (name === undefined || uri !== undefined)
        return 'either';
    return name.endsWith('/') ? 'folder' : 'file';
};


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ MAX_SEALED_SEED_BYTES),
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   BK: () => (/* binding */ MAX_DOWNLOADED_DATABASE_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   D5: () => (/* binding */ MAX_CLAIMED_DATASETS),
/* harmony export */   D7: () => (/* binding */ MAX_MODEL_RECORD_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   Fl: () => (/* binding */ MAX_KEPT_HYPER_PARAMETER_BYTES),
/* harmony export */   Fx: () => (/* binding */ MAX_METADATA_BYTES),
/* harmony export */   G5: () => (/* binding */ MAX_OSV_RECORD_BYTES),
/* harmony export */   GE: () => (/* binding */ MAX_RECORD_LIST_BYTES),
/* harmony export */   I1: () => (/* binding */ MAX_SAMPLE_MEMBERS),
/* harmony export */   J8: () => (/* binding */ MAX_SHARD_INDEX_BYTES),
/* harmony export */   JB: () => (/* binding */ MAX_COMMITMENT_BYTES),
/* harmony export */   Jv: () => (/* binding */ MAX_ENVIRONMENT_BYTES),
/* harmony export */   Jz: () => (/* binding */ MAX_DATASET_SOURCES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   L5: () => (/* binding */ MAX_VIEWS),
/* harmony export */   LD: () => (/* binding */ MAX_DOCKER_CONFIG_BYTES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nb: () => (/* binding */ MAX_MULTIPROOF_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Nw: () => (/* binding */ MAX_ATTRIBUTE_VALUES),
/* harmony export */   Oe: () => (/* binding */ MAX_SMALL_FILE_BYTES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   RW: () => (/* binding */ MAX_DECLARED_SOURCES),
/* harmony export */   Rf: () => (/* binding */ MAX_FRONT_MATTER_BYTES),
/* harmony export */   Rp: () => (/* binding */ MAX_YAML_CHARS),
/* harmony export */   SK: () => (/* binding */ MAX_PARSED_LOCK_FILE_CHARS),
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   TA: () => (/* binding */ MAX_ASKED_RECORDS),
/* harmony export */   UL: () => (/* binding */ MAX_DESCRIBED_FILE_BYTES),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   XQ: () => (/* binding */ MAX_PACKAGES_BYTES),
/* harmony export */   Xe: () => (/* binding */ MAX_LFS_POINTER_BYTES),
/* harmony export */   YU: () => (/* binding */ MAX_SITE_ENTRIES),
/* harmony export */   ZF: () => (/* binding */ MAX_METRICS),
/* harmony export */   _1: () => (/* binding */ MAX_INDEXED_TENSORS),
/* harmony export */   am: () => (/* binding */ MAX_TENSORS),
/* harmony export */   cr: () => (/* binding */ MAX_DESCRIPTION_BYTES),
/* harmony export */   dZ: () => (/* binding */ MAX_CONDA_RECORD_BYTES),
/* harmony export */   df: () => (/* binding */ MAX_RECORDS_FILE_BYTES),
/* harmony export */   dn: () => (/* binding */ MAX_METRICS_BYTES),
/* harmony export */   eF: () => (/* binding */ MAX_THRESHOLDS),
/* harmony export */   eW: () => (/* binding */ MAX_COMMITTED_COLUMNS),
/* harmony export */   hu: () => (/* binding */ MAX_MODEL_HEADER_BYTES),
/* harmony export */   "if": () => (/* binding */ MAX_DATABASE_RECORDS),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   ju: () => (/* binding */ MAX_DATABASE_BYTES),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   l1: () => (/* binding */ MAX_RECORDED_LIST),
/* harmony export */   mZ: () => (/* binding */ MAX_ROW_GROUP_ROWS),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o1: () => (/* binding */ MAX_LOCKED_PACKAGES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pY: () => (/* binding */ MAX_LOCK_FILES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qG: () => (/* binding */ MAX_PARQUET_FOOTER_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   rG: () => (/* binding */ MAX_INSTALL_RECORD_BYTES),
/* harmony export */   rc: () => (/* binding */ MAX_DESCRIBED_MODEL_BYTES),
/* harmony export */   sO: () => (/* binding */ MAX_DATASET_RECORD_BYTES),
/* harmony export */   st: () => (/* binding */ MAX_CAPTURE_WARNINGS),
/* harmony export */   sw: () => (/* binding */ MAX_CLASSES),
/* harmony export */   tR: () => (/* binding */ MAX_DATABASE_DIRECTORY_BYTES),
/* harmony export */   tn: () => (/* binding */ MAX_ALLOWED_IMPORTS),
/* harmony export */   uF: () => (/* binding */ MAX_ROW_GROUP_BYTES),
/* harmony export */   uc: () => (/* binding */ MAX_PROOF_BYTES),
/* harmony export */   vg: () => (/* binding */ MAX_RECORDED_IMPORTS),
/* harmony export */   vi: () => (/* binding */ MAX_TAR_HEADER_BYTES),
/* harmony export */   vk: () => (/* binding */ MAX_PACKAGES),
/* harmony export */   w7: () => (/* binding */ MAX_HYPER_PARAMETER_BYTES),
/* harmony export */   wB: () => (/* binding */ MAX_FILE_SUBJECTS),
/* harmony export */   wf: () => (/* binding */ MAX_CAPTURED_PACKAGES),
/* harmony export */   y6: () => (/* binding */ MAX_LOCK_FILE_BYTES)
/* harmony export */ });
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
const MAX_PEM_BYTES = MIB;
/** A `config.json` of Docker; with a login for each of a hundred registries about 20 KiB. */
const MAX_DOCKER_CONFIG_BYTES = MIB;
/** A trusted root or a signing config. */
const MAX_TRUST_BYTES = 8 * MIB;
/** A JSON answer of a service, where nothing larger is expected. */
const MAX_RESPONSE_BYTES = 4 * MIB;
/** Fulcio's answer: the chain of a new certificate; three certificates have about 6 KiB. */
const MAX_CERTIFICATE_ANSWER_BYTES = 64 * 1024;
/** An entry of a log: digests, a signature, a certificate and at most 64 hashes, never the payload. */
const MAX_LOG_ENTRY_BYTES = MIB;
/** An RFC 3161 timestamp; with the authority's certificates about 6 KiB. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;
/** The payload of the triggering event; GitHub caps webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 32 * MIB;
/** An OIDC token; GitHub's are about 2 KiB. */
const MAX_TOKEN_BYTES = 64 * 1024;
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
const MAX_FRONT_MATTER_BYTES = MIB;
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
const MAX_MODEL_RECORD_BYTES = MAX_PREDICATE_BYTES;
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
const MAX_COMMITMENT_BYTES = MIB;
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
const MAX_TAR_HEADER_BYTES = MIB;
/** Files of one sample of a WebDataset; real ones have two to ten. */
const MAX_SAMPLE_MEMBERS = 1_000;
/** The description at the end of a Parquet file; one of 10,000 row groups and 100 columns has about 100 MB. */
const MAX_PARQUET_FOOTER_BYTES = 128 * MIB;
/** Rows of a Parquet file that are decoded together, as their file says it of them. */
const MAX_ROW_GROUP_BYTES = 512 * MIB;
/** The same in rows; older writers put 64 Mi into a group. */
const MAX_ROW_GROUP_ROWS = 2 ** 26;
/** Records of one proof about many; their evaluations take about 100 MB. */
const MAX_ASKED_RECORDS = 1_000_000;
/** A list of digests: 72 bytes each, a million of them. */
const MAX_RECORD_LIST_BYTES = 128 * MIB;
/** A proof about many records: at most about 600 bytes each. */
const MAX_MULTIPROOF_BYTES = 640 * MIB;
/** A proof about one record; with 64 classes and 256 steps about 230 KiB. */
const MAX_PROOF_BYTES = MIB;
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
const MAX_METADATA_BYTES = MIB;
/** A RECORD, which has about 100 bytes a file; that of tensorflow has 3 MiB. */
const MAX_INSTALL_RECORD_BYTES = 64 * MIB;
/** A record of conda lists the files of its package. */
const MAX_CONDA_RECORD_BYTES = 32 * MIB;
/** A file that is small by its nature: INSTALLER, direct_url.json, pyvenv.cfg, os-release. */
const MAX_SMALL_FILE_BYTES = 64 * 1024;
/** A lock file of a package manager; conda-lock.yml for four platforms has about 4 MiB. */
const MAX_LOCK_FILE_BYTES = 32 * MIB;
/** A lock file that is parsed, in characters; a larger one is hashed only. */
const MAX_PARSED_LOCK_FILE_CHARS = 8 * MIB;
/** Any YAML of a captured environment; the worst of it costs a second and 200 MiB. */
const MAX_YAML_CHARS = 128 * 1024;
/** A file of metrics; what is evaluated has a few KiB. */
const MAX_METRICS_BYTES = MIB;
/** Numbers of one file of metrics: more are a log. */
const MAX_METRICS = 1_000;
/** Thresholds of one evaluation. */
const MAX_THRESHOLDS = 1_000;
/** A file of hyper-parameters, whose digest is taken. */
const MAX_HYPER_PARAMETER_BYTES = 16 * MIB;
/** Content of a file of hyper-parameters that is kept in the document. */
const MAX_KEPT_HYPER_PARAMETER_BYTES = 64 * 1024;
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = 128 * 1024;
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

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 58563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
// What `util.inspect` and `console.log` call; the registered symbol needs no import.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must never be printed: a token, a key, a password.
 *
 * Every implicit conversion yields `***`; only `reveal()` gives the value, so
 * that a search for that word finds each place where a secret leaves the object.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return '***';
    }
}


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrace: () => (/* binding */ runTrace)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/attestation/subject-index.js
// SPDX-License-Identifier: Apache-2.0
//
// Which bundles may speak of a digest, before any of them is verified: only to
// know which to verify. What cannot be read speaks of nothing.


/** Subjects of the statement in a bundle, and the files that an OMS signature lists; unverified. */
const unverifiedSubjects = (content) => {
    const envelope = (0,parse/* asObject */.eB)((0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(content))?.dsseEnvelope);
    const payload = (0,parse/* asString */.oJ)(envelope?.payload);
    if (payload === undefined)
        return [];
    const statement = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(external_node_buffer_.Buffer.from(payload, 'base64').toString('utf8')));
    const subjects = ((0,parse/* asArray */._j)(statement?.subject) ?? []).flatMap((subject) => {
        const sha256 = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)((0,parse/* asObject */.eB)(subject)?.digest)?.sha256);
        const name = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(subject)?.name) ?? '';
        return sha256 === undefined ? [] : [{ name, sha256 }];
    });
    const resources = ((0,parse/* asArray */._j)((0,parse/* asObject */.eB)(statement?.predicate)?.resources) ?? []).flatMap((one) => {
        const sha256 = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(one)?.digest);
        return sha256 === undefined ? [] : [{ name: (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(one)?.name) ?? '', sha256 }];
    });
    return [...subjects, ...resources];
};
/** Bundles by each digest that they may speak of, in the order in which they were given. */
const indexBySubject = (bundles) => {
    const index = new Map();
    for (const bundle of bundles) {
        const digests = new Set(unverifiedSubjects(bundle.content).map(({ sha256 }) => sha256));
        for (const digest of digests) {
            const list = index.get(digest);
            if (list === undefined)
                index.set(digest, [bundle]);
            else
                list.push(bundle);
        }
    }
    return index;
};

// EXTERNAL MODULE: ./lib/attestation/subjects.js
var attestation_subjects = __webpack_require__(49601);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
// EXTERNAL MODULE: ./lib/io/bundle-sources/files.js
var files = __webpack_require__(15421);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/lock/parse-lock.js
var parse_lock = __webpack_require__(97354);
// EXTERNAL MODULE: ./lib/pipelines/lock-verify.js
var lock_verify = __webpack_require__(18300);
// EXTERNAL MODULE: ./lib/pipelines/trace.js + 1 modules
var trace = __webpack_require__(51125);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/inputs/lock-file.js + 1 modules
var lock_file = __webpack_require__(85061);
// EXTERNAL MODULE: ./lib/inputs/verify-one.js
var verify_one = __webpack_require__(79345);
// EXTERNAL MODULE: ./lib/inputs/verify-run.js + 5 modules
var verify_run = __webpack_require__(20321);
;// CONCATENATED MODULE: ./lib/inputs/trace-run.js
// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to the chain of a model: each model of it is
// verified with what the user expects of signers, a policy file or identity,
// or as models.lock pins it.















/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the trace */
const runTrace = async ({ target, lockPath, limits }, inputs, host) => {
    const run = await (0,verify_run.settleVerify)(inputs, host);
    const lock = lockPath === undefined ? undefined : await readLock(lockPath, run);
    const sources = (await (0,verify_run.namedSources)(run)).map(bySubject);
    const root = (0,bundle_files/* isBundleName */.aR)((0,verify_run.lastComponent)(target))
        ? await verifyBundleFile(target, sources, run)
        : await verifyFiles(target, run);
    return (0,trace/* traceModel */.D)(root, limits, {
        lookUp: async (base) => (lock && (await lookUpPinned(base, lock))) ?? lookUpBundles(base, sources, run),
    });
};
// ---- the model that is asked about -----------------------------------------------------
const verifyFiles = async (target, run) => {
    const { tree } = (0,live.createHashPorts)(run.host.hashWorkerPath);
    const [path, ...others] = await tree.expand(target);
    if (path === undefined || others.length > 0) {
        throw new errors/* ProvenanceError */.CG('USAGE', `"${target}" names ${others.length + 1} models; trace takes one`);
    }
    const { report, accepted } = await (0,verify_one/* verifyOne */.A)(await (0,verify_run.prepareModel)(path, target, run), run);
    return { name: report.name, ...lookedUp({ report, accepted }) };
};
// A bundle is about a model that need not be here: the first thing that it speaks of is the root.
const verifyBundleFile = async (path, sources, run) => {
    const bundles = await (0,files.createFilesSource)({ kind: 'files', paths: [path] }).find([]);
    const subjects = bundles.flatMap(({ content }) => unverifiedSubjects(content));
    const subject = subjects.find(({ name }) => name.startsWith(attestation_subjects/* ROOT_PREFIX */.g)) ?? subjects[0];
    if (subject === undefined || !(0,digest/* isSha256Hex */.P4)(subject.sha256)) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `${path} holds no statement with a SHA-256`);
    }
    const name = subject.name.replace(attestation_subjects/* ROOT_PREFIX */.g, '');
    const known = { name, sha256: subject.sha256, shape: 'either' };
    const own = { id: 'files', find: async () => bundles };
    const prepared = await (0,verify_run.prepareDigest)(known, [own, ...sources], run);
    return { name, ...lookedUp(await (0,verify_one/* verifyOne */.A)(prepared, run)) };
};
// ---- its base models ------------------------------------------------------------------
const lookUpBundles = async (base, sources, run) => {
    const { name, sha256, shape } = base;
    if (sha256 === undefined)
        return { accepted: [], bytesRead: false };
    const prepared = await (0,verify_run.prepareDigest)({ name, sha256, shape }, sources, run);
    return lookedUp(await (0,verify_one/* verifyOne */.A)(prepared, run));
};
// Sources that do not look by digest give all that they have: read once, and asked by digest.
const bySubject = (source) => {
    if (source.id === 'attestations')
        return source;
    let opened;
    return {
        id: source.id,
        find: async (digests) => {
            opened ??= source.find([]).then(indexBySubject);
            const index = await opened;
            const found = digests.flatMap((digest) => index.get(digest.replace(/^sha256:/, '')) ?? []);
            return [...new Set(found)];
        },
    };
};
const readLock = async (lockPath, { inputs, host }) => {
    const opened = (0,lock_file/* openLockFile */.u)({
        path: (0,posix_.resolve)(host.cwd, lockPath),
        symlinks: inputs.symlinks,
        offline: inputs.trust.offline,
        trust: () => inputs.trust,
    }, host);
    const text = await opened.files.readLock();
    if (text !== undefined)
        return { lock: (0,parse_lock.parseLock)(text), opened };
    throw new errors/* ProvenanceError */.CG('LOCK_INVALID', `there is no file "${lockPath}"`);
};
/** `undefined` where nothing of this digest is pinned. */
const lookUpPinned = async ({ sha256 }, { lock, opened }) => {
    const entry = lock.entries.find(({ digest }) => digest === `sha256:${sha256}`);
    if (entry === undefined)
        return undefined;
    const options = { names: [entry.name], read: 'nothing' };
    const [report] = await (0,lock_verify/* verifyLock */.P)(lock, options, opened.ports);
    if (report === undefined)
        return undefined;
    const accepted = (0,policy_report/* isSubjectPassed */.JX)(report) ? report.bundles.filter(policy_report/* isSound */.gH) : [];
    return lookedUp({ report, accepted });
};
const lookedUp = ({ report, accepted }) => {
    const failed = failedCheck(report);
    return {
        ...(report.digest === undefined ? {} : { digest: report.digest }),
        accepted,
        bytesRead: report.bytesRead,
        ...(failed === undefined ? {} : { failed }),
    };
};
const failedCheck = ({ checks }) => checks.length === 0
    ? { title: 'checks', found: 'nothing was checked' }
    : checks.find(({ passed }) => !passed);


/***/ }),

/***/ 79345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyOne)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
/* harmony import */ var _verify_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20321);
// SPDX-License-Identifier: Apache-2.0
//
// One model for a caller that goes on with what was found: the files that were
// compared, and the bundles that the verdict rests on.



/** @throws what reading and the sources of bundles throw; what is wrong with the model is in the report */
const verifyOne = async (prepared, run) => {
    const seen = [];
    const host = {
        ...run.host,
        onVerified: ({ content }) => void seen.push(content),
    };
    const { subjects } = await (0,_verify_run_js__WEBPACK_IMPORTED_MODULE_1__.verifyModels)({ ...run, host }, { patterns: [], prepared: [prepared] });
    const [report] = subjects;
    const [content] = seen;
    if (report === undefined || content === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INTERNAL', 'a verification without a subject');
    }
    return { report, content, accepted: await acceptedBundles(report, prepared, run) };
};
const acceptedBundles = async (report, { target, shownPath }, { policy, host }) => {
    if (!(0,_policy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isSubjectPassed */ .JX)(report))
        return [];
    if (policy === undefined)
        return report.bundles.filter(_policy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isSound */ .gH);
    const [{ pathFrom, ruleFor }, { acceptBundles }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895)),
        __webpack_require__.e(/* import() */ 6325).then(__webpack_require__.bind(__webpack_require__, 56325)),
    ]);
    // The same subject as in policyOptions: the rule that was evaluated names the signer.
    const name = target.kind === 'path' ? (0,_verify_run_js__WEBPACK_IMPORTED_MODULE_1__.lastComponent)(target.path) : target.name;
    const rule = ruleFor(policy, { name, path: pathFrom(host.cwd, shownPath) });
    return rule === undefined ? [] : acceptBundles(rule, report.bundles, host).accepted;
};


/***/ }),

/***/ 15421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFilesSource: () => (/* binding */ createFilesSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _fs_file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96637);
/* harmony import */ var _fs_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80266);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44768);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98998);
// SPDX-License-Identifier: Apache-2.0
//
// Bundles on this machine: files, folders (their top level only) and globs.
// Opens no connection.









/** @throws on `find`: BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID, BUNDLE_TOO_LARGE */
const createFilesSource = ({ paths }) => ({
    find: async () => {
        if (paths.length === 0)
            throw none('no file with bundles is named');
        const expanded = [];
        for (const path of paths)
            expanded.push(...(await expand(path)));
        const list = (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .createBundleList */ .vX)();
        // A file that two patterns match is one file.
        const seen = new Set();
        for (const path of expanded) {
            if (seen.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)))
                continue;
            seen.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
            list.add(await readPath(path));
        }
        return list.bundles;
    },
});
const expand = async (path) => {
    if (!(0,_fs_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(path))
        return [path];
    // A file that is called like the pattern never stands for all that it matches.
    const literal = (await statOf(path)) === undefined ? [] : [path];
    const matches = [...literal, ...(await (0,_fs_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .expandGlob */ .hT)(path))];
    return matches.length > 0 ? matches : Promise.reject(none(`nothing matches "${path}"`));
};
const readPath = async (path) => {
    const stats = await statOf(path);
    if (stats?.isDirectory())
        return readFolder(path);
    return (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__.bundlesOf)(path, await readFile(path));
};
const readFolder = async (folder) => {
    const list = (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .createBundleList */ .vX)();
    for (const name of await listFolder(folder)) {
        const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const stats = await statOf(source);
        if (stats?.isDirectory() || !(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .mayHoldBundles */ .io)(name, stats?.size ?? 0))
            continue;
        list.add((0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .bundlesOfListed */ ._N)({ name, source }, await readFile(source)));
    }
    if (list.bundles.length > 0)
        return list.bundles;
    throw none(`the folder "${folder}" holds no bundle`);
};
/** Names that a bundle may have, sorted. */
const listFolder = async (folder) => {
    const names = [];
    try {
        for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (!(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .mayHoldBundles */ .io)(name, 0))
                continue;
            names.push(name);
            if (names.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FOUND_BUNDLES */ .qW)
                break;
        }
    }
    catch (cause) {
        throw unreadable(folder, cause);
    }
    if (names.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FOUND_BUNDLES */ .qW)
        return names.sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNames */ .MP);
    const message = `the folder "${folder}" has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FOUND_BUNDLES */ .qW} files that may be bundles`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
};
const readFile = (path) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_7__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, {
    notFound: 'BUNDLE_NOT_FOUND',
    tooLarge: 'BUNDLE_TOO_LARGE',
});
/** `undefined` where nothing is there; links are followed. */
const statOf = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        const code = (0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unreadable(path, cause);
    }
};
const unreadable = (path, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_NOT_FOUND', `cannot read "${path}" (${(0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(cause) ?? cause})`, {
    cause,
});
const none = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_NONE', message);


/***/ }),

/***/ 51125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isWholeTrace: () => (/* binding */ isWholeTrace),
  D: () => (/* binding */ traceModel)
});

// EXTERNAL MODULE: ./lib/attestation/base-model.js
var base_model = __webpack_require__(90361);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
;// CONCATENATED MODULE: ./lib/pipelines/trace-circles.js
// SPDX-License-Identifier: Apache-2.0
/**
 * Marks the links that lead back to a model that they come from. Without recursion, so that no
 * length of a chain can exhaust the stack.
 */
const markCircles = ({ models }) => {
    const circular = new Set();
    const state = models.map(() => 'new');
    const path = [];
    const open = (at) => {
        state[at] = 'open';
        path.push({ at, next: 0 });
    };
    // Every model is reached from the first.
    if (models.length > 0)
        open(0);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const link = models[step.at]?.links?.[step.next];
        if (link === undefined) {
            state[step.at] = 'done';
            path.pop();
            continue;
        }
        if (state[link.to] === 'open')
            circular.add(`${step.at} ${step.next}`);
        step.next += 1;
        if (state[link.to] === 'new')
            open(link.to);
    }
    return {
        models: models.map((model, at) => model.links === undefined
            ? model
            : {
                ...model,
                links: model.links.map((link, n) => ({
                    ...link,
                    isCircular: circular.has(`${at} ${n}`),
                })),
            }),
    };
};

;// CONCATENATED MODULE: ./lib/pipelines/trace.js
// SPDX-License-Identifier: Apache-2.0
//
// From a model to the base models that its provenance names, and from each of
// these on: a graph, level by level. Each model is looked up by its digest and
// verified once, whoever names it. What a link says is the word of a signer
// until the model at its end was verified here too.



/** Every model is verified, every link holds, and no limit cut anything off. */
const isWholeTrace = ({ models }) => models.length > 0 &&
    models.every(({ word, links = [] }) => word === 'verified' && links.every((link) => link.word === 'verified' && !link.isCircular));
/** @throws what `lookUp` throws */
const traceModel = async (root, limits, ports) => {
    const nodes = [{ name: root.name, depth: 0 }];
    const found = [];
    const links = [];
    const known = new Map(root.digest === undefined ? [] : [[root.digest, 0]]);
    for (let at = 0; at < nodes.length; at += 1) {
        const node = nodes[at];
        if (node === undefined)
            break;
        const isInside = node.depth <= limits.maxDepth && at < limits.maxModels;
        found[at] = node.base === undefined ? root : await lookUpWithin(node.base, isInside, ports);
        const bases = basesOf(found[at]?.accepted ?? []);
        links[at] = bases?.map((base) => {
            const key = keyOf(base);
            const to = known.get(key) ?? nodes.length;
            if (to === nodes.length) {
                nodes.push({ name: base.name, depth: node.depth + 1, base });
                known.set(key, to);
            }
            return { to, base };
        });
    }
    const models = nodes.map((node, at) => toModel(node, found[at] ?? NOT_LOOKED_UP, limits));
    return markCircles({
        models: models.map((model, at) => ({
            ...model,
            ...(links[at] && {
                links: links[at].map(({ to, base }) => toLink(to, base, models[to], found[to])),
            }),
        })),
    });
};
const NOT_LOOKED_UP = {
    accepted: [],
    bytesRead: false,
    isCut: true,
};
const lookUpWithin = async (base, isInside, ports) => {
    if (!isInside)
        return NOT_LOOKED_UP;
    if (base.sha256 !== undefined)
        return ports.lookUp(base);
    const found = base.digests.join(', ') || 'no digest';
    return { accepted: [], bytesRead: false, failed: { title: 'SHA-256', found } };
};
// What has one digest is one model; without a digest, a name and what else is stated.
const keyOf = ({ sha256, digests, name }) => sha256 === undefined ? JSON.stringify([name, digests]) : `sha256:${sha256}`;
const basesOf = (accepted) => {
    const provenance = accepted.filter(isProvenance);
    if (provenance.length === 0)
        return undefined;
    const all = provenance.flatMap(({ statement }) => (statement ? (0,base_model/* statedBaseModels */.rZ)(statement) : []));
    return [...new Map(all.map((base) => [JSON.stringify({ ...base, pointer: '' }), base])).values()];
};
const isProvenance = ({ predicateType }) => predicateType === slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$;
const toModel = ({ name, base }, looked, { maxDepth, maxModels }) => {
    const { accepted, bytesRead, failed } = looked;
    const digest = looked.digest ?? (base?.sha256 === undefined ? undefined : `sha256:${base.sha256}`);
    const bundle = accepted.find(isProvenance) ?? accepted[0];
    const common = { name, ...(digest === undefined ? {} : { digest }), bytesRead };
    if (looked.isCut) {
        const problem = `not looked up: beyond ${maxDepth} links or ${maxModels} models`;
        return { ...common, word: 'unknown', problem };
    }
    if (bundle !== undefined && failed === undefined)
        return { ...common, word: 'verified', bundle };
    const why = failed ? `${failed.title}: ${failed.found}` : 'no bundle';
    const problem = failed?.code === undefined ? why : `${why} (${failed.code})`;
    return { ...common, word: 'self-asserted', problem };
};
const toLink = (to, { name, bundleSha256 }, model, found) => {
    const common = { to, name, isCircular: false };
    if (model?.word !== 'verified')
        return { ...common, word: model?.word ?? 'unknown' };
    const named = `sha256:${bundleSha256}`;
    if (bundleSha256 === undefined || found?.accepted.some(({ digest }) => digest === named)) {
        return { ...common, word: 'verified' };
    }
    const problem = `the bundle ${named} that it was verified with is not among those that hold here`;
    return { ...common, word: 'self-asserted', problem };
};


/***/ })

};

