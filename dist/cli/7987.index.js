export const id = 7987;
export const ids = [7987,4654,5340,2273,4768];
export const modules = {

/***/ 78329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workerPathOf),
/* harmony export */   n: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58563);
// SPDX-License-Identifier: Apache-2.0



/** The seed, from the environment only: a command line is visible to every process. @throws SEED_INVALID */
const seedOf = ({ env }) => {
    const text = env.DATASET_SEED;
    if (text === undefined || text === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('SEED_INVALID', 'DATASET_SEED is not set');
    }
    return new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text);
};
/** The worker's entry lies beside that of the hash worker. */
const workerPathOf = ({ hashWorkerPath }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(hashWorkerPath), '..', 'dataset-worker', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(hashWorkerPath));


/***/ }),

/***/ 98823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseBase64url),
/* harmony export */   z: () => (/* binding */ toBase64url)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Base64url without padding (RFC 4648 §5), for places that run without Node.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const toBase64url = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 3) {
        const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        for (let index = 0; index < Math.min(bytes.length - at, 3) + 1; index += 1) {
            text += ALPHABET[(group >> (18 - 6 * index)) & 63];
        }
    }
    return text;
};
/** `undefined` for any other text than the one that `toBase64url` writes for some bytes. */
const parseBase64url = (text) => {
    const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const char of text) {
        const value = ALPHABET.indexOf(char);
        if (value < 0)
            return undefined;
        bits = (bits << 6) | value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes[at] = (bits >> held) & 0xff;
            at += 1;
            bits &= (1 << held) - 1;
        }
    }
    // What is left over has to be less than a character, and zero: one text for each value.
    return held < 6 && bits === 0 ? bytes : undefined;
};


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * A JSON value as RFC 8785 (JCS) writes it: keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two values are equal exactly where their texts are.
 * @throws RangeError for what JCS cannot write: a number that is not finite, a lone surrogate, no JSON value
 */
const canonicalJson = (value) => {
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
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        // Without a comparison function, sort goes by UTF-16 code units, as RFC 8785 §3.2.3 wants.
        .map(([key, member]) => [key, member])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`;
};


/***/ }),

/***/ 46231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concatAll),
/* harmony export */   x: () => (/* binding */ concat)
/* harmony export */ });
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

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   BK: () => (/* binding */ MAX_DOWNLOADED_DATABASE_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   Fl: () => (/* binding */ MAX_KEPT_HYPER_PARAMETER_BYTES),
/* harmony export */   Fx: () => (/* binding */ MAX_METADATA_BYTES),
/* harmony export */   G5: () => (/* binding */ MAX_OSV_RECORD_BYTES),
/* harmony export */   GE: () => (/* binding */ MAX_RECORD_LIST_BYTES),
/* harmony export */   J8: () => (/* binding */ MAX_SHARD_INDEX_BYTES),
/* harmony export */   JB: () => (/* binding */ MAX_COMMITMENT_BYTES),
/* harmony export */   Jv: () => (/* binding */ MAX_ENVIRONMENT_BYTES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   LD: () => (/* binding */ MAX_DOCKER_CONFIG_BYTES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nb: () => (/* binding */ MAX_MULTIPROOF_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Oe: () => (/* binding */ MAX_SMALL_FILE_BYTES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
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
/* harmony export */   cr: () => (/* binding */ MAX_VIEWS),
/* harmony export */   dZ: () => (/* binding */ MAX_CONDA_RECORD_BYTES),
/* harmony export */   df: () => (/* binding */ MAX_RECORDS_FILE_BYTES),
/* harmony export */   dn: () => (/* binding */ MAX_METRICS_BYTES),
/* harmony export */   eF: () => (/* binding */ MAX_THRESHOLDS),
/* harmony export */   hu: () => (/* binding */ MAX_MODEL_HEADER_BYTES),
/* harmony export */   "if": () => (/* binding */ MAX_DATABASE_RECORDS),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   ju: () => (/* binding */ MAX_DATABASE_BYTES),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o1: () => (/* binding */ MAX_LOCKED_PACKAGES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pY: () => (/* binding */ MAX_LOCK_FILES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   rG: () => (/* binding */ MAX_INSTALL_RECORD_BYTES),
/* harmony export */   rc: () => (/* binding */ MAX_DESCRIBED_MODEL_BYTES),
/* harmony export */   sO: () => (/* binding */ MAX_DATASET_RECORD_BYTES),
/* harmony export */   st: () => (/* binding */ MAX_CAPTURE_WARNINGS),
/* harmony export */   sw: () => (/* binding */ MAX_CLASSES),
/* harmony export */   tR: () => (/* binding */ MAX_DATABASE_DIRECTORY_BYTES),
/* harmony export */   uc: () => (/* binding */ MAX_PROOF_BYTES),
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
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A captured environment; 1,000 packages have about 400 KiB. */
const MAX_ENVIRONMENT_BYTES = 16 * MIB;
/** A dataset's commitment: sources and classes are listed in it, records are not. */
const MAX_COMMITMENT_BYTES = MIB;
/** Classes whose records a commitment counts: eight bytes each in every step of a proof. */
const MAX_CLASSES = 64;
/** Views of a record. */
const MAX_VIEWS = 16;
/** A record that somebody asks about, as a file; a line of a dataset. */
const MAX_DATASET_RECORD_BYTES = 64 * MIB;
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

/***/ 14636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TYPE_NAMESPACE)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Types that the project defines itself begin with this; each has a page in docs/spec. */
const TYPE_NAMESPACE = 'https://github.com/org/ml-provenance-action/spec';


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

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.


/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
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
            const end = endOfString(text, at);
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
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
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
/** Index of the closing quote of the string that opens at `start`. */
const endOfString = (text, start) => {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

/***/ 24265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ parseCommitment),
/* harmony export */   J3: () => (/* binding */ SUITE),
/* harmony export */   Z6: () => (/* binding */ COMMITMENT_TYPE),
/* harmony export */   aM: () => (/* binding */ serializeCommitment),
/* harmony export */   zC: () => (/* binding */ commitmentBytes)
/* harmony export */ });
/* harmony import */ var _core_base64url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98823);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6992);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14636);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
/* harmony import */ var _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48429);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// commitment.json, version 1: what a publisher signs with a model. It has one
// form for each value, RFC 8785, so that its SHA-256 is that of the file.
// docs/spec/dataset-commitment-v1.md §8. Experimental: not yet reviewed by a
// cryptographer.










const COMMITMENT_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPE_NAMESPACE */ .v}/dataset-commitment/v1`;
const SUITE = 'poprf-p256-sha256-critbit/v1';
/** The one text of a commitment; its SHA-256 is the commitment's digest. */
const serializeCommitment = (commitment) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(commitment);
/** @throws COMMITMENT_INVALID */
const commitmentBytes = (commitment) => ({
    context: bytes(commitment.context, 'context', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA),
    publicKey: bytes(commitment.publicKey, 'publicKey', _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .POINT_BYTES */ .j),
    root: bytes(commitment.root, 'root', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA),
    sums: Uint8Array.from((commitment.classes?.counts ?? []).flatMap((count) => [...(0,_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .eightBytes */ .x3)(BigInt(count))])),
});
/**
 * Law: parse(serialize(c)) = c, and no other text gives c.
 * @throws COMMITMENT_INVALID
 */
const parseCommitment = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB) {
        refuse(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB} characters`);
    }
    const value = object((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, refuse), 'the commitment');
    const commitment = readCommitment(value);
    if (serializeCommitment(commitment) !== text) {
        refuse('it is not in the form of RFC 8785, or has fields that are not known');
    }
    return commitment;
};
const readCommitment = (value) => {
    const type = exact(value.type, 'type', COMMITMENT_TYPE);
    const suite = exact(value.suite, 'suite', SUITE);
    const records = object(value.records, 'records');
    const recordModel = object(value.recordModel, 'recordModel');
    const views = texts(recordModel.views, 'recordModel.views', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VIEWS */ .cr);
    if (views.length === 0 || new Set(views).size < views.length) {
        refuse('recordModel.views names none, or one twice');
    }
    const commitment = {
        type,
        suite,
        context: text(value.context, 'context'),
        publicKey: text(value.publicKey, 'publicKey'),
        root: text(value.root, 'root'),
        records: {
            total: count(records.total, 'records.total'),
            distinct: count(records.distinct, 'records.distinct'),
        },
        recordModel: {
            form: text(recordModel.form, 'recordModel.form'),
            canonicaliser: text(recordModel.canonicaliser, 'recordModel.canonicaliser'),
            views,
        },
        ...(value.classes === undefined ? {} : { classes: readClasses(value.classes) }),
        ...(value.sources === undefined ? {} : { sources: readSources(value.sources) }),
    };
    commitmentBytes(commitment);
    return commitment;
};
const readClasses = (value) => {
    const classes = object(value, 'classes');
    const names = texts(classes.names, 'classes.names', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    const counts = texts(classes.counts, 'classes.counts', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    if (names.length !== counts.length)
        refuse('classes.names and classes.counts differ in length');
    if (new Set(names).size < names.length)
        refuse('classes.names has a name twice');
    for (const decimal of counts) {
        if (!/^(0|[1-9][0-9]{0,19})$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
            refuse(`a count of classes.counts is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(decimal)}`);
        }
    }
    return { attribute: text(classes.attribute, 'classes.attribute'), names, counts };
};
const readSources = (value) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('sources is no list')).map((item, index) => {
    const field = `sources[${index}]`;
    const source = object(item, field);
    const sha256 = text(object(source.digest, `${field}.digest`).sha256, `${field}.digest.sha256`);
    if (!/^[0-9a-f]{64}$/.test(sha256))
        refuse(`${field}.digest.sha256 is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(sha256)}`);
    return {
        name: text(source.name, `${field}.name`),
        digest: { sha256 },
        sizeBytes: count(source.sizeBytes, `${field}.sizeBytes`),
    };
});
// ---- values ---------------------------------------------------------------------------
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('COMMITMENT_INVALID', `this is no commitment: ${what}`);
};
const object = (value, field) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected an object`);
/** Names that stand in hashes have at most 255 bytes. */
const text = (value, field) => {
    const found = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a text`);
    const isName = found !== '' && new TextEncoder().encode(found).length <= 255;
    return isName ? found : refuse(`${field} has no characters, or more than 255 bytes`);
};
const texts = (value, field, most) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a list`);
    if (list.length > most)
        refuse(`${field} has ${list.length} entries, at most ${most}`);
    return list.map((item, index) => text(item, `${field}[${index}]`));
};
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a whole number`);
const exact = (value, field, expected) => value === expected ? expected : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${expected}`);
const bytes = (value, field, length) => {
    const found = (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBase64url */ .S)(value);
    return found?.length === length
        ? found
        : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${length} bytes in base64url`);
};


/***/ }),

/***/ 86301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ SEED_BYTES),
/* harmony export */   UB: () => (/* binding */ CONTEXT_BYTES),
/* harmony export */   um: () => (/* binding */ saltOf),
/* harmony export */   yF: () => (/* binding */ deriveDatasetSecret)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46231);
/* harmony import */ var _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// What only the publisher of a dataset has. One seed serves for all datasets:
// each commitment has a key of its own, which follows from the seed and the
// commitment's public context. docs/spec/dataset-commitment-v1.md §4.





const SEED_BYTES = 32;
const CONTEXT_BYTES = 32;
const KEY_INFO = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('mlprov dataset key v1');
const SALT_INFO = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('mlprov dataset salt v1');
/**
 * @param seed 32 secret bytes
 * @param context 32 public random bytes, new for each commitment
 */
const deriveDatasetSecret = (seed, context) => ({
    privateKey: (0,_scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .derivePrivateKey */ .Qh)(seed, (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_4__/* .concat */ .x)(KEY_INFO, context), (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'buffer')),
    saltKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)('sha256', seed).update(SALT_INFO).update(context).digest(),
});
/** 32 bytes that nobody without the key can tell from random ones. */
const saltOf = ({ saltKey }, label, purpose) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', 
// Key, purpose and label have fixed lengths, so one hash is a pseudorandom function.
(0,_core_concat_js__WEBPACK_IMPORTED_MODULE_4__/* .concat */ .x)(Uint8Array.of(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_TAGS */ .Pi.salt), saltKey, Uint8Array.of(PURPOSES[purpose]), label), 'buffer');
const PURPOSES = { value: 0, attributes: 1 };


/***/ }),

/***/ 46952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ MAX_RUN_ENTRIES),
/* harmony export */   ez: () => (/* binding */ sortRun),
/* harmony export */   pl: () => (/* binding */ addCount)
/* harmony export */ });
/* unused harmony export isEqual */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// A run: entries in order, equal ones counted together.



/** Entries of one run at most: an index of 20 bits fits beside 33 bits of a label into a number. */
const MAX_RUN_ENTRIES = 2 ** 20;
const INDEX_RANGE = 2 ** 20;
/** @param entries at most MAX_RUN_ENTRIES of 40 bytes, in any order. @throws DATASET_INVALID for a count beyond 32 bits */
const sortRun = (entries) => {
    const count = entries.length / _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
    // A numeric sort of labels' beginnings with their index is several times as fast as one that compares.
    const keys = new Float64Array(count);
    for (let index = 0; index < count; index += 1) {
        const at = index * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
        const head = entries.readUInt32BE(at) * 2 + ((entries[at + 4] ?? 0) >> 7);
        keys[index] = head * INDEX_RANGE + index;
    }
    keys.sort();
    const order = Uint32Array.from(keys, (key) => key % INDEX_RANGE);
    settleTies(keys, order, entries);
    return copyInOrder(order, entries);
};
/** Labels that begin alike are few, unless records repeat. */
const settleTies = (keys, order, entries) => {
    const headOf = (position) => Math.floor((keys[position] ?? 0) / INDEX_RANGE);
    let start = 0;
    while (start < order.length) {
        let end = start + 1;
        while (end < order.length && headOf(end) === headOf(start))
            end += 1;
        if (end - start > 1) {
            order
                .subarray(start, end)
                .sort((a, b) => (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .compareEntries */ .wD)(entries, a * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, entries, b * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC));
        }
        start = end;
    }
};
const copyInOrder = (order, entries) => {
    const sorted = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(entries.length);
    let length = 0;
    for (const index of order) {
        const from = index * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
        if (length > 0 && isEqual(sorted, length - _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, entries, from)) {
            addCount(sorted, length - _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(entries, from));
        }
        else {
            entries.copy(sorted, length, from, from + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC);
            length += _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
        }
    }
    return sorted.subarray(0, length);
};
const isEqual = (a, atA, b, atB) => (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(a, atA) === (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(b, atB) && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .zi)(a, atA, b, atB);
/** @throws DATASET_INVALID */
const addCount = (entries, at, more) => {
    const count = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(entries, at) + more;
    if (count > _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H$) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('DATASET_INVALID', `one record stands more than ${_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H$} times`);
    }
    entries.writeUInt32BE(count, at + 32);
};


/***/ }),

/***/ 57447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createLeafBatch)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28813);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// Entries → hashes of their leaves, for a whole tree: what `leafOfRecord` and
// `leafHash` say, in buffers that are made once. A test holds them together.




const createLeafBatch = (secret, table) => {
    const sumsBytes = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .sumsBytesOf */ .nL)(table);
    const tagged = (tag, length) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([tag]), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(length)]);
    const salt = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.salt, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    salt.set(secret.saltKey, 1);
    const value = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.value, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 8 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    const leaf = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.leaf, 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + sumsBytes);
    const digest = (input, into, at) => {
        into.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', input, 'binary'), at, 'latin1');
    };
    return (entries) => {
        const records = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M$)(entries, table);
        const hashes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const labels = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const values = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const sums = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * sumsBytes);
        for (const [index, record] of records.entries()) {
            const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(record.attributes);
            const attributes = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.attributes, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + text.length);
            attributes.set(text, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            salt.set(record.label, 2 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            salt[1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA] = 1;
            digest(salt, attributes, 1);
            salt[1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA] = 0;
            digest(salt, value, 1);
            value.writeBigUInt64BE(record.count, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            digest(attributes, value, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 8);
            leaf.set(record.label, 1);
            digest(value, leaf, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            leaf.copy(values, index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, 1 + 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            leaf.set(record.sums, 1 + 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            digest(leaf, hashes, index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            labels.set(record.label, index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            sums.set(record.sums, index * sumsBytes);
        }
        return { hashes, labels, values, sums };
    };
};


/***/ }),

/***/ 28715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createMemoryCursor),
/* harmony export */   r: () => (/* binding */ mergeRuns)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _entry_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46952);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// Runs → one sequence of entries, in batches that never part a label. The
// classes of each run are numbered as it met them; here they get the numbers
// of the whole.



const createMemoryCursor = (run, classes) => {
    let at = -_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
    return {
        buffer: run,
        classes,
        get at() {
            return at;
        },
        advance: () => {
            at += _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
            return at < run.length;
        },
    };
};
/** A batch ends with the first label that begins beyond this. */
const BATCH_ENTRIES = 8_192;
/**
 * Entries of all runs in order of labels, equal ones counted together.
 * A batch is the receiver's to keep.
 * @throws DATASET_INVALID for a count beyond 32 bits, and what cursors throw
 */
function* mergeRuns(cursors) {
    const heap = createHeap(cursors.filter((cursor) => cursor.advance()));
    let batch = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow((BATCH_ENTRIES + 1) * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC);
    let length = 0;
    /** Where the entries of the last label begin. */
    let labelAt = 0;
    for (let cursor = heap.top(); cursor !== undefined; cursor = heap.top()) {
        const isNew = length === 0 || !(0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .zi)(batch, labelAt, cursor.buffer, cursor.at);
        if (isNew) {
            if (length >= BATCH_ENTRIES * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC) {
                yield batch.subarray(0, length);
                batch = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow((BATCH_ENTRIES + 1) * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC);
                length = 0;
            }
            labelAt = length;
        }
        if (length + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC > batch.length) {
            // A label of more classes than a batch has room for.
            batch = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([batch], 2 * batch.length);
        }
        length = insert(batch, labelAt, length, cursor);
        if (cursor.advance())
            heap.sink();
        else
            heap.remove();
    }
    if (length > 0)
        yield batch.subarray(0, length);
}
/** Puts the cursor's entry among those of its label, by class; returns where they end now. */
const insert = (batch, labelAt, length, cursor) => {
    const { buffer, at, classes } = cursor;
    const count = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(buffer, at);
    const own = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(buffer, at);
    const classIndex = own === _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CLASS */ .vf ? _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CLASS */ .vf : (classes[own] ?? _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CLASS */ .vf);
    let place = length;
    while (place > labelAt && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(batch, place - _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC) >= classIndex)
        place -= _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
    if (place < length && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(batch, place) === classIndex) {
        (0,_entry_run_js__WEBPACK_IMPORTED_MODULE_1__/* .addCount */ .pl)(batch, place, count);
        return length;
    }
    batch.copyWithin(place + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, place, length);
    (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEntry */ .cD)(batch, place, buffer.subarray(at, at + 32), { count, classIndex });
    return length + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
};
/** A binary heap of cursors, the least entry on top. */
const createHeap = (cursors) => {
    const heap = [...cursors];
    const isLess = (a, b) => (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .compareEntries */ .wD)(a.buffer, a.at, b.buffer, b.at) < 0;
    const sinkFrom = (start) => {
        let at = start;
        for (;;) {
            let least = at;
            for (const child of [2 * at + 1, 2 * at + 2]) {
                const candidate = heap[child];
                const best = heap[least];
                if (candidate && best && isLess(candidate, best))
                    least = child;
            }
            const [a, b] = [heap[at], heap[least]];
            if (least === at || !a || !b)
                return;
            heap[at] = b;
            heap[least] = a;
            at = least;
        }
    };
    for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1)
        sinkFrom(at);
    return {
        top: () => heap[0],
        /** After the entry of the top has changed. */
        sink: () => sinkFrom(0),
        /** Takes the top away. */
        remove: () => {
            const last = heap.pop();
            if (last && heap.length > 0) {
                heap[0] = last;
                sinkFrom(0);
            }
        },
    };
};


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ serializeMultiproof),
/* harmony export */   W$: () => (/* binding */ buildRecordList),
/* harmony export */   ZC: () => (/* binding */ listDigest),
/* harmony export */   br: () => (/* binding */ parseMultiproof),
/* harmony export */   mw: () => (/* binding */ digestAt),
/* harmony export */   no: () => (/* binding */ EVALUATION_BYTES)
/* harmony export */ });
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46231);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48429);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28813);
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
const EVALUATION_BYTES = _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .POINT_BYTES */ .j + _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .PROOF_BYTES */ .Ht;
/** @param digests 32 bytes each, in any order. @throws INPUT_INVALID for none, or more than MAX_ASKED_RECORDS */
const buildRecordList = (digests) => {
    if (digests.length === 0 || digests.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `the list has ${digests.length} digests; it takes 1 to ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA}`);
    }
    const sorted = digests.toSorted(compareBytes);
    const distinct = sorted.filter((digest, at) => at === 0 || compareBytes(digest, sorted[at - 1]) !== 0);
    return { digests: (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concatAll */ .K)(distinct), count: distinct.length };
};
const compareBytes = (a, b) => {
    if (b === undefined)
        return 1;
    for (let at = 0; at < _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};
/** SHA-256 of the list, by which a proof names it. */
const listDigest = ({ digests }, { sha256 }) => sha256(digests);
const digestAt = ({ digests }, index) => digests.subarray(index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, (index + 1) * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA);
const serializeMultiproof = (proof) => {
    const view = new TextEncoder().encode(proof.view);
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, proof.evaluations.length / EVALUATION_BYTES);
    return (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(MAGIC, proof.commitment, proof.list, Uint8Array.of(view.length), view, count, proof.evaluations, proof.tree);
};
/** Law: parse(serialize(p)) = p. @throws PROOF_INVALID */
const parseMultiproof = (bytes) => {
    let at = 0;
    const take = (length, what) => {
        if (bytes.length - at < length)
            refuse(`it ends in ${what}`);
        at += length;
        return bytes.subarray(at - length, at);
    };
    const magic = take(MAGIC.length, 'its first line');
    if (magic.some((byte, index) => byte !== MAGIC[index]))
        refuse('it begins with other bytes');
    const commitment = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, 'the digest of the commitment');
    const list = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, 'the digest of the list');
    const view = readText(take(take(1, 'the view')[0] ?? 0, 'the view'));
    const countBytes = take(4, 'the count');
    const count = new DataView(countBytes.buffer, countBytes.byteOffset, 4).getUint32(0);
    if (count === 0 || count > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA)
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('PROOF_INVALID', `this is no multiproof: ${what}`);
};


/***/ }),

/***/ 40991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ multiplyGenerator),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   sy: () => (/* binding */ randomScalarFrom)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67072);
// SPDX-License-Identifier: Apache-2.0
//
// The secret half of the function: values and proofs. Every multiplication is
// one of the fixed base, because the prover knows the scalars, and so is done
// by OpenSSL in constant time.




const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'buffer');
const ecdh = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createECDH)('prime256v1');
/** scalar·G, 33 bytes, compressed; scalar in [1, ORDER). */
const multiplyGenerator = (scalar) => {
    ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .toScalarBytes */ .tP)(scalar)));
    return ecdh.getPublicKey(null, 'compressed');
};
const GENERATOR = multiplyGenerator(1n);
/** A random function out of a source of random bytes, by rejection. */
const randomScalarFrom = (randomBytes) => () => {
    for (;;) {
        const value = BigInt(`0x${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(randomBytes(32)).toString('hex')}`);
        if (value > 0n && value < _scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .ORDER */ .ND)
            return value;
    }
};
/** (x + m)⁻¹; the inverse is taken of a blinded value, since it is not constant time. */
const invertTweaked = (tweaked, randomScalar) => {
    const blind = randomScalar();
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .invert */ .B8)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(tweaked * blind)) * blind);
};
/**
 * The value at `info` and its proof (RFC 9497 §3.3.3 BlindEvaluate of G, §2.2.1 GenerateProof).
 * Law: `isEvaluation` holds for it.
 * @throws RangeError where x + m = 0, which nobody can bring about
 */
const evaluate = (privateKey, info, randomScalar) => {
    const tweaked = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(privateKey + (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .tweakOf */ .GX)(info, sha256));
    if (tweaked === 0n)
        throw new RangeError('the function has no value here');
    const inverse = invertTweaked(tweaked, randomScalar);
    const gamma = multiplyGenerator(inverse);
    const tweakedKey = multiplyGenerator(tweaked);
    const d = (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .compositeFactor */ .tV)(tweakedKey, gamma, GENERATOR, sha256);
    const r = randomScalar();
    const m = multiplyGenerator((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(d * inverse));
    const t3 = multiplyGenerator((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(r * d) * inverse));
    const c = (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .challengeOf */ .p1)([tweakedKey, m, multiplyGenerator(d), multiplyGenerator(r), t3], sha256);
    return { gamma, proof: (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeProof */ .R_)(c, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(r - c * tweaked)) };
};


/***/ }),

/***/ 21273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Np: () => (/* binding */ TreeIndex),
  A8: () => (/* binding */ bucketLeavesFor),
  xB: () => (/* binding */ openBucket),
  vs: () => (/* binding */ pathTo),
  HX: () => (/* binding */ topOf)
});

// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
// EXTERNAL MODULE: ./lib/dataset/scheme/tree-fold.js
var tree_fold = __webpack_require__(72794);
;// CONCATENATED MODULE: ./lib/dataset/scheme/small-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// The same tree over the few leaves of a bucket, held as a whole.


/** @param leaves at least one, ascending by label; each level of the tree is one of the stack */
const buildSmallTree = (leaves, sha256) => {
    const [first] = leaves;
    const last = leaves.at(-1);
    if (first === undefined || last === undefined)
        throw new RangeError('a tree of no leaves');
    if (first === last) {
        const { label, value, sums } = first;
        return { kind: 'leaf', leaf: first, hash: (0,tagged_hash/* leafHash */.Jq)(label, value, sums, sha256), sums };
    }
    const bit = (0,tree_fold/* criticalBit */.D6)(first.label, last.label);
    const split = leaves.findIndex(({ label }) => (0,tree_fold/* bitOf */.nP)(label, bit) === 1);
    const left = buildSmallTree(leaves.slice(0, split), sha256);
    const right = buildSmallTree(leaves.slice(split), sha256);
    const sums = new Uint8Array(left.sums.length);
    (0,tree_fold/* addSums */.MT)(left.sums, right.sums, sums);
    const hash = (0,tagged_hash/* nodeHash */.zB)({ bit, left: left.hash, right: right.hash, sums }, sha256);
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
 * index stays within some tens of megabytes: a proof takes 0.2 ms to hash 32 leaves again, 6 ms for 1,024.
 */
const bucketLeavesFor = (mostLeaves) => {
    if (mostLeaves <= 2 ** 20)
        return 32;
    return mostLeaves <= 2 ** 25 ? 256 : 1_024;
};
/** Collects the upper nodes during a fold: its `onNode`, with `listenAbove: bucketLeaves`. */
class TreeIndex {
    sumsBytes;
    bucketLeaves;
    #rows = [];
    #pending = [];
    constructor(sumsBytes, bucketLeaves) {
        this.sumsBytes = sumsBytes;
        this.bucketLeaves = bucketLeaves;
    }
    get nodes() {
        return this.#rows.length;
    }
    add = (node) => {
        const right = node.rightLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        const left = node.leftLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        this.#pending.push(this.nodes);
        const { sumsBytes } = this;
        const hashes = new Uint8Array(2 * (tagged_hash/* HASH_BYTES */.FA + sumsBytes));
        hashes.set(node.leftHash, 0);
        hashes.set(node.rightHash, tagged_hash/* HASH_BYTES */.FA);
        hashes.set(node.leftSums, 2 * tagged_hash/* HASH_BYTES */.FA);
        hashes.set(node.rightSums, 2 * tagged_hash/* HASH_BYTES */.FA + sumsBytes);
        const { bit, leftLeaves, rightLeaves, firstLeaf } = node;
        this.addRow({ numbers: [bit, leftLeaves, rightLeaves, firstLeaf, left, right], hashes });
    };
    /** A node that was kept; its children come before it. */
    addRow(row) {
        this.#rows.push(row);
    }
    row(node) {
        const row = this.#rows[node];
        if (row === undefined)
            throw new RangeError(`there is no node ${node}`);
        return row;
    }
    bitOf(node) {
        return this.row(node).numbers[0] ?? 0;
    }
    child(node, side) {
        const { numbers, hashes } = this.row(node);
        const column = (index) => numbers[index] ?? 0;
        const sumsAt = 2 * tagged_hash/* HASH_BYTES */.FA + side * this.sumsBytes;
        const childNode = column(4 + side);
        return {
            hash: hashes.subarray(side * tagged_hash/* HASH_BYTES */.FA, (side + 1) * tagged_hash/* HASH_BYTES */.FA),
            sums: hashes.subarray(sumsAt, sumsAt + this.sumsBytes),
            leaves: column(1 + side),
            firstLeaf: column(3) + (side === 0 ? 0 : column(1)),
            ...(childNode < 0 ? {} : { node: childNode }),
        };
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
        const side = (0,tree_fold/* bitOf */.nP)(label, bit);
        const other = tree.index.child(at.node, side === 0 ? 1 : 0);
        steps.push({ bit, sibling: other.hash, siblingSums: other.sums });
        at = tree.index.child(at.node, side);
    }
    let small = openBucket(at, tree.readLeaves, sha256);
    while (small.kind === 'node') {
        const { bit, left, right } = small;
        const [next, other] = (0,tree_fold/* bitOf */.nP)(label, bit) === 0 ? [left, right] : [right, left];
        steps.push({ bit, sibling: other.hash, siblingSums: other.sums });
        small = next;
    }
    return { steps, leaf: small.leaf };
};


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nativePrimitives)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90534);
/* harmony import */ var _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48429);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67072);
// SPDX-License-Identifier: Apache-2.0
//
// The same primitives with the multiplications left to OpenSSL, through ECDH.
// ECDH tells only x of k·P; its sign is found by asking for x of (k+1)·P too:
// of the two candidates for k·P, one gives that x when P is added to it.





const CURVE = 'prime256v1';
const FIELD = _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__/* .p256 */ .s9.Point.Fp.ORDER;
const fieldMod = (value) => {
    const rest = value % FIELD;
    return rest < 0n ? rest + FIELD : rest;
};
/** Uncompressed → point; the bytes come from OpenSSL, which has checked that they are on the curve. */
const fromUncompressed = (bytes) => _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__/* .p256 */ .s9.Point.fromAffine({ x: (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toInteger */ .yJ)(bytes.subarray(1, 33)), y: (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toInteger */ .yJ)(bytes.subarray(33)) });
const decompress = (bytes) => node_crypto__WEBPACK_IMPORTED_MODULE_1__.ECDH.convertKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes), CURVE, undefined, undefined, 'uncompressed');
const ecdh = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createECDH)(CURVE);
const multiply = (scalar, point) => {
    // Where k, k+1 or the result are degenerate, nobody is in a hurry.
    if (scalar < 2n || scalar > _scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .ORDER */ .ND - 3n || point.is0()) {
        return _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .purePrimitives */ .l.multiply(scalar, point);
    }
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(point.toBytes(false));
    ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toScalarBytes */ .tP)(scalar)));
    const x = ecdh.computeSecret(bytes);
    ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toScalarBytes */ .tP)(scalar + 1n)));
    const nextX = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toInteger */ .yJ)(ecdh.computeSecret(bytes));
    const candidate = fromUncompressed(decompress(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([2]), x])));
    const { x: px, y: py } = point.toAffine();
    const { x: qx, y: qy } = candidate.toAffine();
    const dx = fieldMod(qx - px);
    if (dx === 0n)
        return _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .purePrimitives */ .l.multiply(scalar, point);
    // x of candidate + P is (dy/dx)² − px − qx: compared without the division.
    const dy = fieldMod(qy - py);
    const isCandidate = fieldMod(dy * dy) === fieldMod((nextX + px + qx) * fieldMod(dx * dx));
    return isCandidate ? candidate : candidate.negate();
};
const nativePrimitives = {
    sha256: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'buffer'),
    parsePoint: (bytes) => {
        if (bytes.length !== _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .POINT_BYTES */ .j || (bytes[0] !== 2 && bytes[0] !== 3))
            return undefined;
        try {
            return fromUncompressed(decompress(bytes));
        }
        catch {
            return undefined;
        }
    },
    multiplyBase: (scalar) => {
        if (scalar === 0n)
            return _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__/* .p256 */ .s9.Point.ZERO;
        ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toScalarBytes */ .tP)(scalar)));
        return fromUncompressed(ecdh.getPublicKey());
    },
    multiply,
};


/***/ }),

/***/ 44157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ tweakOf),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   Qh: () => (/* binding */ derivePrivateKey),
/* harmony export */   R_: () => (/* binding */ serializeProof),
/* harmony export */   Ti: () => (/* binding */ HASH_TO_SCALAR_TAG),
/* harmony export */   lZ: () => (/* binding */ isEvaluation),
/* harmony export */   p1: () => (/* binding */ challengeOf),
/* harmony export */   tV: () => (/* binding */ compositeFactor)
/* harmony export */ });
/* unused harmony export hashToScalar */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67072);
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
/** I2OSP(value, 2), RFC 8017 §4.1. */
const twoBytes = (value) => Uint8Array.of(value >> 8, value & 0xff);
const withLength = (bytes) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(bytes.length), bytes);
const SCALAR_HASH_BYTES = 48; // L of P-256, RFC 9380 §8.2
const HASH_BLOCK_BYTES = 64;
/**
 * expand_message_xmd with SHA-256 (RFC 9380 §5.3.1) to 48 bytes, modulo the order:
 * HashToScalar of the suite (RFC 9497 §4.3).
 */
const hashToScalar = (message, sha256, tag = HASH_TO_SCALAR_TAG) => {
    const tagPrime = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(tag, Uint8Array.of(tag.length));
    const zeroPad = new Uint8Array(HASH_BLOCK_BYTES);
    const length = twoBytes(SCALAR_HASH_BYTES);
    const b0 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(zeroPad, message, length, Uint8Array.of(0), tagPrime));
    const b1 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b0, Uint8Array.of(1), tagPrime));
    const mixed = b0.map((byte, index) => byte ^ (b1[index] ?? 0));
    const b2 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(mixed, Uint8Array.of(2), tagPrime));
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toInteger */ .yJ)((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b1, b2).subarray(0, SCALAR_HASH_BYTES)) % _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .ORDER */ .ND;
};
/** m of an evaluation: HashToScalar("Info" ‖ I2OSP(len(info), 2) ‖ info), RFC 9497 §3.3.3. */
const tweakOf = (info, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('Info'), withLength(info)), sha256);
/**
 * DeriveKeyPair (RFC 9497 §3.2.1): the private key, in [1, ORDER).
 * @param seed 32 secret bytes
 * @param info at most 65,535 public bytes
 */
const derivePrivateKey = (seed, info, sha256) => {
    const input = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(seed, withLength(info));
    for (let counter = 0; counter < 256; counter += 1) {
        const key = hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(input, Uint8Array.of(counter)), sha256, DERIVE_KEY_TAG);
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
    const transcript = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(seed), twoBytes(0), withLength(gamma), withLength(generator), ascii('Composite'));
    return hashToScalar(transcript, sha256);
};
/** c of GenerateProof and VerifyProof (§2.2.1, §2.2.2); each element 33 bytes. */
const challengeOf = (elements, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(...elements.map(withLength), ascii('Challenge')), sha256);
/**
 * Whether `proof` shows that `gamma` is the value of the function with this public key at `info`.
 * The tweaked key is computed here: one that comes with the proof would be the prover's choice.
 * False for anything of another length, off the curve, the identity, or a scalar out of range.
 */
const isEvaluation = (evaluation, primitives) => {
    const { sha256, multiply, multiplyBase, parsePoint } = primitives;
    const publicKey = parsePoint(evaluation.publicKey);
    const gamma = parsePoint(evaluation.gamma);
    const { proof } = evaluation;
    const c = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
    const s = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
    // No honest prover meets 0: it has a probability of 2⁻²⁵⁶.
    if (!publicKey || !gamma || !c || !s)
        return false;
    const tweakedKey = publicKey.add(multiplyBase(tweakOf(evaluation.info, sha256)));
    // x + m = 0: no evaluation exists (§3.3.3, InvalidInputError).
    if (tweakedKey.is0())
        return false;
    const encodedKey = tweakedKey.toBytes(true);
    const d = compositeFactor(encodedKey, evaluation.gamma, multiplyBase(1n).toBytes(true), sha256);
    const m = multiply(d, gamma);
    const z = multiplyBase(d);
    const t2 = multiplyBase(s).add(multiply(c, tweakedKey));
    // s·M + c·Z, with M = d·gamma and Z = d·G
    const t3 = multiply((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(s * d), gamma).add(multiplyBase((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(c * d)));
    if ([m, z, t2, t3].some((point) => point.is0()))
        return false;
    return challengeOf([encodedKey, encode(m), encode(z), encode(t2), encode(t3)], sha256) === c;
};
const encode = (point) => point.toBytes(true);
/** c ‖ s. */
const serializeProof = (c, s) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(c), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(s));


/***/ }),

/***/ 48429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ POINT_BYTES),
/* harmony export */   l: () => (/* binding */ purePrimitives)
/* harmony export */ });
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90534);
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65108);
// SPDX-License-Identifier: Apache-2.0
//
// The primitives in plain JavaScript: no Node, no Web Crypto, any browser.


const POINT_BYTES = 33;
const purePrimitives = {
    sha256: _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    parsePoint: (bytes) => {
        // The identity has another length, and fromBytes refuses what is not on the curve.
        if (bytes.length !== POINT_BYTES)
            return undefined;
        try {
            return _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9.Point.fromBytes(bytes);
        }
        catch {
            return undefined;
        }
    },
    multiplyBase: (scalar) => _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9.Point.BASE.multiplyUnsafe(scalar),
    multiply: (scalar, point) => point.multiplyUnsafe(scalar),
};


/***/ }),

/***/ 67072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ invert),
/* harmony export */   ND: () => (/* binding */ ORDER),
/* harmony export */   Qj: () => (/* binding */ parseScalar),
/* harmony export */   lQ: () => (/* binding */ SCALAR_BYTES),
/* harmony export */   tP: () => (/* binding */ toScalarBytes),
/* harmony export */   yJ: () => (/* binding */ toInteger),
/* harmony export */   zi: () => (/* binding */ mod)
/* harmony export */ });
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
const toScalarBytes = (scalar, into = new Uint8Array(SCALAR_BYTES)) => {
    const view = new DataView(into.buffer, into.byteOffset, SCALAR_BYTES);
    view.setBigUint64(0, scalar >> 192n);
    view.setBigUint64(8, (scalar >> 128n) & LOW_64);
    view.setBigUint64(16, (scalar >> 64n) & LOW_64);
    view.setBigUint64(24, scalar & LOW_64);
    return into;
};
/** A scalar in [0, ORDER) from 32 bytes; `undefined` for any other number (RFC 9497 §4.3 DeserializeScalar). */
const parseScalar = (bytes) => {
    if (bytes.length !== SCALAR_BYTES)
        return undefined;
    const value = toInteger(bytes);
    return value < ORDER ? value : undefined;
};


/***/ }),

/***/ 28813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   IA: () => (/* binding */ leafValue),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   ON: () => (/* binding */ emptyTreeHash),
/* harmony export */   Pi: () => (/* binding */ HASH_TAGS),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   kZ: () => (/* binding */ attributesHash),
/* harmony export */   qq: () => (/* binding */ recordInput),
/* harmony export */   x3: () => (/* binding */ eightBytes),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
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
const labelOf = (context, input, gamma, sha256) => sha256(join(HASH_TAGS.label, context, input, gamma));
/** What a leaf commits to, hidden by its salt until it is opened. */
const leafValue = (salt, count, attributesDigest, sha256) => sha256(join(HASH_TAGS.value, salt, eightBytes(count), attributesDigest));
/** What a leaf says of its record beside the count: hidden by a salt of its own, so that it can stay closed. */
const attributesHash = (salt, text, sha256) => sha256(join(HASH_TAGS.attributes, salt, utf8.encode(text)));
const emptyTreeHash = (sha256) => sha256(join(HASH_TAGS.emptyTree));
const leafHash = (label, value, sums, sha256) => sha256(join(HASH_TAGS.leaf, label, value, sums));
/** `bit` in [0, 255]: the first in which the labels below differ, 0 the most significant. */
const nodeHash = (node, sha256) => sha256(join(HASH_TAGS.node, Uint8Array.of(0, node.bit), node.left, node.right, node.sums));
const eightBytes = (value) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value);
    return bytes;
};
const join = (first, ...parts) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(first), ...parts);


/***/ }),

/***/ 72794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ criticalBit),
/* harmony export */   Iq: () => (/* binding */ LABEL_BITS),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   nP: () => (/* binding */ bitOf),
/* harmony export */   yz: () => (/* binding */ TreeFold)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// The tree of a commitment: a radix tree over 256-bit labels in which a node
// stands only where labels differ, so that its shape follows from the set of
// labels alone. It is folded from sorted leaves in one pass, in memory that
// does not grow with their number; what an index keeps of it is up to its
// reader. docs/spec/dataset-commitment-v1.md §5.



const LABEL_BITS = 256;
/** The first bit in which two labels differ, 0 the most significant; LABEL_BITS where none does. */
const criticalBit = (a, b) => {
    for (let at = 0; at < _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) ^ (b[at] ?? 0);
        if (difference !== 0)
            return at * 8 + Math.clz32(difference) - 24;
    }
    return LABEL_BITS;
};
/** 0 or 1; `bit` in [0, 255]. */
const bitOf = (label, bit) => (((label[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1 ? 1 : 0;
/** Adds lists of big-endian 64-bit counts. @throws RangeError where a sum passes 2^64 − 1 */
const addSums = (left, right, into) => {
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
/** Open nodes are at most one for each bit of a label, and a subtree in hand. */
const SLOTS = LABEL_BITS + 2;
/** One pass over leaves in ascending order of their labels. */
class TreeFold {
    #options;
    #hashes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(SLOTS * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    #sums;
    /** For each open node its bit; its left subtree is in the slot of the same number. */
    #bits = new Uint16Array(SLOTS);
    #leaves = new Float64Array(SLOTS);
    #nodeInput;
    #lastLabel = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    /** Number of open nodes; slot `#open` holds the subtree in hand. */
    #open = 0;
    #total = 0;
    constructor(options) {
        this.#options = options;
        this.#sums = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(SLOTS * options.sumsBytes);
        this.#nodeInput = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(3 + 2 * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + options.sumsBytes);
        this.#nodeInput[0] = _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.node;
    }
    /**
     * @param label 32 bytes, greater than the one before
     * @param leaf hash of the leaf
     * @param sums counts of the leaf, `sumsBytes` long
     * @throws RangeError where the labels do not ascend
     */
    push(label, leaf, sums) {
        if (this.#total > 0) {
            const bit = criticalBit(this.#lastLabel, label);
            if (bit === LABEL_BITS || bitOf(label, bit) === 0) {
                throw new RangeError('labels have to ascend');
            }
            while (this.#open > 0 && (this.#bits[this.#open - 1] ?? 0) > bit)
                this.#close();
            this.#bits[this.#open] = bit;
            this.#open += 1;
        }
        this.#hashes.set(leaf, this.#open * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        this.#sums.set(sums, this.#open * this.#options.sumsBytes);
        this.#leaves[this.#open] = 1;
        this.#lastLabel.set(label);
        this.#total += 1;
    }
    /** The tree of all that was pushed; `undefined` where nothing was. */
    finish() {
        if (this.#total === 0)
            return undefined;
        while (this.#open > 0)
            this.#close();
        return { root: this.#hashAt(0).slice(), sums: this.#sumsAt(0).slice(), leaves: this.#total };
    }
    // The innermost open node: its left subtree is one slot below the one in hand, its right.
    #close() {
        const right = this.#open;
        const left = right - 1;
        const bit = this.#bits[left] ?? 0;
        const leftLeaves = this.#leaves[left] ?? 0;
        const rightLeaves = this.#leaves[right] ?? 0;
        const { onNode, listenAbove = 0, sumsBytes } = this.#options;
        if (onNode && leftLeaves + rightLeaves > listenAbove) {
            onNode({
                bit,
                leftLeaves,
                rightLeaves,
                firstLeaf: this.#total - leftLeaves - rightLeaves,
                leftHash: this.#hashAt(left),
                rightHash: this.#hashAt(right),
                leftSums: this.#sumsAt(left),
                rightSums: this.#sumsAt(right),
            });
        }
        const input = this.#nodeInput;
        input[2] = bit;
        this.#hashes.copy(input, 3, left * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, (right + 1) * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        if (sumsBytes > 0) {
            addSums(this.#sumsAt(left), this.#sumsAt(right), this.#sumsAt(left));
            input.set(this.#sumsAt(left), 3 + 2 * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        }
        // A string costs no allocation of a buffer: three times as fast.
        this.#hashes.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', input, 'binary'), left * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, 'latin1');
        this.#leaves[left] = leftLeaves + rightLeaves;
        this.#open = left;
    }
    #hashAt(slot) {
        return this.#hashes.subarray(slot * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, (slot + 1) * _tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    }
    #sumsAt(slot) {
        const { sumsBytes } = this.#options;
        return this.#sums.subarray(slot * sumsBytes, (slot + 1) * sumsBytes);
    }
}


/***/ }),

/***/ 73548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   H$: () => (/* binding */ MAX_COUNT),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   nL: () => (/* binding */ sumsBytesOf),
/* harmony export */   ux: () => (/* binding */ classAt),
/* harmony export */   vf: () => (/* binding */ NO_CLASS),
/* harmony export */   wD: () => (/* binding */ compareEntries),
/* harmony export */   zi: () => (/* binding */ isSameLabel)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28813);
/* harmony import */ var _verify_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15939);
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
const COUNT_AT = _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA;
const CLASS_AT = _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA + 4;
/** Writes one entry; `at` in bytes. */
const writeEntry = (into, at, label, { count, classIndex }) => {
    into.set(label, at);
    into.writeUInt32BE(count, at + COUNT_AT);
    into.writeUInt16BE(classIndex, at + CLASS_AT);
    into.writeUInt16BE(0, at + CLASS_AT + 2);
};
const countAt = (entries, at) => entries.readUInt32BE(at + COUNT_AT);
const classAt = (entries, at) => entries.readUInt16BE(at + CLASS_AT);
/** By label, then by class; offsets in bytes. */
const compareEntries = (a, atA, b, atB) => a.compare(b, atB, atB + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, atA, atA + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA) || classAt(a, atA) - classAt(b, atB);
const isSameLabel = (a, atA, b, atB) => a.compare(b, atB, atB + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, atA, atA + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA) === 0;
const sumsBytesOf = ({ names, counted }) => counted ? 8 * names.length : 0;
/** Records out of whole entries: those of one label stand in one piece. */
const recordsOf = (entries, table) => {
    const records = [];
    let at = 0;
    while (at < entries.length) {
        let end = at + ENTRY_BYTES;
        while (end < entries.length && isSameLabel(entries, at, entries, end))
            end += ENTRY_BYTES;
        records.push(recordOf(entries.subarray(at, end), table));
        at = end;
    }
    return records;
};
/** One record out of all entries of its label. */
const recordOf = (entries, table) => {
    const { attribute, names } = table;
    const sums = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(sumsBytesOf(table));
    const counts = {};
    let total = 0n;
    for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
        const count = countAt(entries, at);
        const classIndex = classAt(entries, at);
        total += BigInt(count);
        const name = names[classIndex];
        if (name === undefined)
            continue;
        counts[name] = count;
        if (sums.length > 0)
            sums.writeBigUInt64BE(BigInt(count), 8 * classIndex);
    }
    const isClassed = attribute !== undefined && Object.keys(counts).length > 0;
    return {
        label: entries.subarray(0, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA),
        count: total,
        attributes: isClassed ? (0,_verify_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeAttributes */ .SY)({ [attribute]: counts }) : '{}',
        sums,
    };
};


/***/ }),

/***/ 15939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QT: () => (/* binding */ commitmentDigest),
  Ft: () => (/* binding */ isSame),
  TR: () => (/* binding */ refuse),
  SY: () => (/* binding */ serializeAttributes),
  Gr: () => (/* binding */ verifyProof)
});

// UNUSED EXPORTS: evaluatedLabel

// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
// EXTERNAL MODULE: ./lib/dataset/scheme/tree-fold.js
var tree_fold = __webpack_require__(72794);
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
const rootOfPath = (label, { steps, leaf }, sha256) => {
    let root = (0,tagged_hash/* leafHash */.Jq)(leaf.label, leaf.value, leaf.sums, sha256);
    let sums = leaf.sums;
    let below = tree_fold/* LABEL_BITS */.Iq;
    for (const { bit, sibling, siblingSums } of steps.toReversed()) {
        if (!Number.isInteger(bit) || bit < 0 || bit >= below)
            return undefined;
        if (siblingSums.length !== sums.length)
            return undefined;
        const side = (0,tree_fold/* bitOf */.nP)(label, bit);
        if ((0,tree_fold/* bitOf */.nP)(leaf.label, bit) !== side)
            return undefined;
        const total = new Uint8Array(sums.length);
        try {
            (0,tree_fold/* addSums */.MT)(sums, siblingSums, total);
        }
        catch {
            return undefined;
        }
        const [left, right] = side === 0 ? [root, sibling] : [sibling, root];
        root = (0,tagged_hash/* nodeHash */.zB)({ bit, left, right, sums: total }, sha256);
        sums = total;
        below = bit;
    }
    return { root, sums };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
;// CONCATENATED MODULE: ./lib/dataset/verify-proof.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether a record is in a committed dataset. Pure, without a key, without
// Node: a commitment, a proof and the digest of a record's canonical bytes
// give an answer or an error. What it shows is said in
// docs/spec/dataset-commitment-v1.md §10, and nothing more.






/** SHA-256 of the text of a commitment. */
const commitmentDigest = (commitment, { sha256 }) => sha256(new TextEncoder().encode((0,commitment_v1/* serializeCommitment */.aM)(commitment)));
/**
 * @throws PROOF_INVALID where the proof shows nothing: another commitment, view or record; a value that
 *   is not the function's; a way that does not end in the root; an opening of something else
 * @throws COMMITMENT_INVALID
 */
const verifyProof = (commitment, proof, record, primitives) => {
    const { sha256 } = primitives;
    const committed = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    if (!isSame(proof.commitment, commitmentDigest(commitment, primitives))) {
        refuse('it is about another commitment');
    }
    if (proof.view !== record.view)
        refuse(`it is about the view "${proof.view}"`);
    if (!isSame(proof.record, record.digest))
        refuse('it is about another record');
    const { gamma, evaluation } = proof;
    const label = evaluatedLabel(commitment, committed, { ...record, gamma, evaluation }, primitives);
    const leaf = leafOf(label, proof, { ...committed, distinct: commitment.records.distinct }, sha256);
    const answer = leaf !== undefined && isSame(leaf.label, label) ? 'member' : 'non-member';
    if (proof.opening === undefined)
        return { answer };
    if (answer === 'non-member' || leaf === undefined)
        refuse('it opens what is another record');
    else
        openLeaf(leaf, proof.opening, commitment, sha256);
    const { count, attributes } = proof.opening;
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
        refuse(`the commitment has no view "${view}"`);
    const info = (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, primitives.sha256);
    if (!(0,poprf/* isEvaluation */.lZ)({ publicKey, gamma, info, proof: evaluation }, primitives)) {
        refuse('the value of the record is not that of the key');
    }
    return (0,tagged_hash/* labelOf */.Wy)(context, info, gamma, primitives.sha256);
};
const leafOf = (label, { path }, { root, sums, distinct }, sha256) => {
    if (path === undefined) {
        const isEmpty = distinct === 0 && isSame(root, (0,tagged_hash/* emptyTreeHash */.ON)(sha256));
        return isEmpty ? undefined : refuse('it has no way through a tree that is not empty');
    }
    const found = rootOfPath(label, path, sha256);
    if (found === undefined)
        refuse('its way is none of this label');
    else if (!isSame(found.root, root))
        refuse('its way does not end in the root');
    else if (!isSame(found.sums, sums))
        refuse('its counts do not add up to those of the commitment');
    return path.leaf;
};
const openLeaf = (leaf, { count, salt, attributes }, { classes }, sha256) => {
    const digest = attributes.kind === 'closed'
        ? attributes.digest
        : (0,tagged_hash/* attributesHash */.kZ)(attributes.salt, attributes.text, sha256);
    if (!isSame((0,tagged_hash/* leafValue */.IA)(salt, count, digest, sha256), leaf.value)) {
        refuse('its opening is not that of the leaf');
    }
    if (classes && countOf(leaf.sums) !== count)
        refuse('its counts do not add up to the record’s');
};
const countOf = (sums) => {
    const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength);
    let total = 0n;
    for (let at = 0; at < sums.length; at += 8)
        total += view.getBigUint64(at);
    return total;
};
const isSame = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('PROOF_INVALID', `the proof shows nothing: ${what}`);
};
/** The one text of attributes: names to the values that the record was seen with, and how often. */
const serializeAttributes = (attributes) => (0,canonical_json/* canonicalJson */.d)(attributes);


/***/ }),

/***/ 63194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ COMMITMENT_FILE),
  bv: () => (/* binding */ STATE_FILE),
  C0: () => (/* binding */ commitDataset),
  x5: () => (/* binding */ openPool),
  dS: () => (/* binding */ parseSeed),
  CC: () => (/* binding */ withCollected),
  B0: () => (/* binding */ writeCommitment)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/dataset-secret.js
var dataset_secret = __webpack_require__(86301);
// EXTERNAL MODULE: ./lib/dataset/entry-run.js
var entry_run = __webpack_require__(46952);
// EXTERNAL MODULE: ./lib/dataset/scheme/evaluate.js
var evaluate = __webpack_require__(40991);
// EXTERNAL MODULE: ./lib/dataset/state-entry.js
var state_entry = __webpack_require__(73548);
// EXTERNAL MODULE: ./lib/io/dataset/engine.js
var dataset_engine = __webpack_require__(72277);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/dataset/merge-runs.js
var merge_runs = __webpack_require__(28715);
// EXTERNAL MODULE: ./lib/io/dataset/run-file.js
var run_file = __webpack_require__(84369);
;// CONCATENATED MODULE: ./lib/io/dataset/run-store.js
// SPDX-License-Identifier: Apache-2.0
//
// The runs of one commitment while it is made, and what an interrupted one
// left: a run counts once the journal names it, and the journal is replaced as
// a whole. Both are written to disk before the next record is read.








const JOURNAL = 'journal.json';
/** Context of what an interrupted call left in the folder. @throws DATASET_STATE_INVALID */
const interruptedContext = (dir) => {
    const journal = readJournal(dir);
    return journal === undefined ? undefined : Buffer.from(journal.context, 'hex');
};
/**
 * @param dir made when the first run comes
 * @param request text that is the same exactly where a run may go on
 * @throws DATASET_STATE_INVALID where what an interrupted run left cannot be used
 */
const openRunStore = (dir, request, context) => {
    const fresh = {
        version: 1,
        request,
        context: Buffer.from(context).toString('hex'),
        records: 0,
        classNames: [],
        runs: [],
    };
    const found = readJournal(dir);
    const isSame = found?.request === request && found.context === fresh.context;
    let journal = found !== undefined && isSame ? found : fresh;
    if (journal.runs.length === 0)
        (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
    const opened = [];
    return {
        get recordsDone() {
            return journal.records;
        },
        get classNames() {
            return journal.classNames;
        },
        get entries() {
            return journal.runs.reduce((sum, { entries }) => sum + entries, 0);
        },
        add: async (entries, { records, classNames }) => {
            (0,external_node_fs_.mkdirSync)(dir, { recursive: true });
            const file = `run-${journal.runs.length + 1}`;
            await (0,run_file/* writeRunFile */.XY)((0,external_node_path_.join)(dir, file), entries);
            const run = { file, entries: entries.length / state_entry/* ENTRY_BYTES */.nC };
            journal = { ...journal, records, classNames: [...classNames], runs: [...journal.runs, run] };
            await replaceFile((0,external_node_path_.join)(dir, JOURNAL), JSON.stringify(journal));
        },
        open: (lastRun, classNames, numberOf) => {
            const numbers = classNames.map(numberOf);
            for (const { file } of journal.runs)
                opened.push((0,run_file/* openRunFile */.e6)((0,external_node_path_.join)(dir, file), numbers));
            return [...opened, (0,merge_runs/* createMemoryCursor */.S)(lastRun, numbers)];
        },
        remove: () => {
            for (const cursor of opened.splice(0))
                cursor.close();
            (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
        },
    };
};
const isHex = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const replaceFile = async (path, content) => {
    const handle = await (0,promises_.open)(`${path}.part`, 'w', 0o600);
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(`${path}.part`, path);
};
const readJournal = (dir) => {
    const path = (0,external_node_path_.join)(dir, JOURNAL);
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const value = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, 'utf8')));
    const runs = (0,parse/* asArray */._j)(value?.runs);
    const classNames = (0,parse/* asArray */._j)(value?.classNames);
    if (!value || !runs || !classNames || value.version !== 1 || !isHex(value.context)) {
        throw new errors/* ProvenanceError */.CG('DATASET_STATE_INVALID', `"${path}" cannot be read`, {
            hint: 'Remove the folder to begin anew.',
        });
    }
    return value;
};

// EXTERNAL MODULE: ./lib/io/dataset/state-file.js
var state_file = __webpack_require__(22857);
// EXTERNAL MODULE: ./lib/io/dataset/worker-pool.js + 2 modules
var worker_pool = __webpack_require__(37158);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/base64url.js
var base64url = __webpack_require__(98823);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/dataset/scheme/indexed-tree.js + 1 modules
var indexed_tree = __webpack_require__(21273);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
// EXTERNAL MODULE: ./lib/dataset/scheme/tree-fold.js
var tree_fold = __webpack_require__(72794);
;// CONCATENATED MODULE: ./lib/dataset/commit-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// Merged entries → the tree, as they come by: each batch is hashed (in another
// thread, if there is one), folded in order, and handed on to be kept.




const commitTree = async (batches, options) => {
    const { sumsBytes, lanes, hashLeaves, keep, onLeaves, sha256 } = options;
    const bucketLeaves = (0,indexed_tree/* bucketLeavesFor */.A8)(options.mostLeaves);
    const index = new indexed_tree/* TreeIndex */.Np(sumsBytes, bucketLeaves);
    const fold = new tree_fold/* TreeFold */.yz({ sumsBytes, onNode: index.add, listenAbove: bucketLeaves });
    const extraEntries = [];
    const queue = [];
    let total = 0;
    const takeNext = async () => {
        const next = queue.shift();
        if (next === undefined)
            return;
        const { hashes, labels, sums } = await next.leaves;
        const count = hashes.length / tagged_hash/* HASH_BYTES */.FA;
        for (let leaf = 0; leaf < count; leaf += 1) {
            fold.push(labels.subarray(leaf * tagged_hash/* HASH_BYTES */.FA, (leaf + 1) * tagged_hash/* HASH_BYTES */.FA), hashes.subarray(leaf * tagged_hash/* HASH_BYTES */.FA, (leaf + 1) * tagged_hash/* HASH_BYTES */.FA), sums.subarray(leaf * sumsBytes, (leaf + 1) * sumsBytes));
        }
        noteExtras(next.entries, total, count, extraEntries);
        total += count;
        await keep(next.entries);
        onLeaves?.(total);
    };
    for (const entries of batches) {
        const leaves = hashLeaves(entries);
        // It is awaited in its turn; until then a failure must not count as unhandled.
        leaves.catch(() => undefined);
        queue.push({ entries, leaves });
        if (queue.length > lanes)
            await takeNext();
    }
    while (queue.length > 0)
        await takeNext();
    const folded = fold.finish();
    const root = folded?.root ?? (0,tagged_hash/* emptyTreeHash */.ON)(sha256);
    const sums = folded?.sums ?? new Uint8Array(sumsBytes);
    return { root, sums, leaves: total, index, extraEntries };
};
const noteExtras = (entries, before, count, extras) => {
    if (entries.length / state_entry/* ENTRY_BYTES */.nC === count)
        return;
    let leaf = before;
    for (let at = state_entry/* ENTRY_BYTES */.nC; at < entries.length; at += state_entry/* ENTRY_BYTES */.nC) {
        if ((0,state_entry/* isSameLabel */.zi)(entries, at - state_entry/* ENTRY_BYTES */.nC, entries, at))
            extras.push(leaf);
        else
            leaf += 1;
    }
};

;// CONCATENATED MODULE: ./lib/pipelines/commit-dataset.js
// SPDX-License-Identifier: Apache-2.0
//
// A dataset → its commitment. Records are read as a stream, their labels are
// made on all cores and collected in sorted runs; the runs are merged, hashed
// into the tree, and kept as the state from which proofs are made. The dataset
// itself is never in memory, and its order, its slices and the number of
// threads do not change the root.











/**
 * Records → sorted runs. Goes on behind the records that `runs` has already.
 * @throws what reader, engine and runs throw
 */
const collectRecords = async (reader, { engine, runs, runEntries, onProgress }) => {
    let records = runs.recordsDone;
    const buffer = external_node_buffer_.Buffer.allocUnsafeSlow(runEntries * state_entry/* ENTRY_BYTES */.nC);
    let length = 0;
    const spill = async () => {
        if (length === 0)
            return;
        const sorted = (0,entry_run/* sortRun */.ez)(buffer.subarray(0, length));
        await runs.add(sorted, { records, classNames: reader.classNames() });
        length = 0;
    };
    const queue = [];
    const takeNext = async () => {
        const next = queue.shift();
        if (next === undefined)
            return;
        const views = await Promise.all(next.labels);
        const entries = views.reduce((sum, labels) => sum + labels.length / tagged_hash/* HASH_BYTES */.FA, 0);
        // A group stays in one run, so that a run ends between records.
        if (length + entries * state_entry/* ENTRY_BYTES */.nC > buffer.length)
            await spill();
        for (const [index, labels] of views.entries()) {
            const classes = next.group.views[index]?.classes;
            for (let at = 0; at < labels.length; at += tagged_hash/* HASH_BYTES */.FA) {
                const classIndex = classes?.[at / tagged_hash/* HASH_BYTES */.FA] ?? state_entry/* NO_CLASS */.vf;
                const label = labels.subarray(at, at + tagged_hash/* HASH_BYTES */.FA);
                (0,state_entry/* writeEntry */.cD)(buffer, length, label, { count: 1, classIndex });
                length += state_entry/* ENTRY_BYTES */.nC;
            }
        }
        records += next.group.records;
        const { totalBytes } = reader;
        onProgress({ stage: 'records', records, doneBytes: next.group.doneBytes, totalBytes });
    };
    for await (const group of reader.read(records)) {
        const labels = group.views.map(({ view, digests }) => engine.label(view, digests));
        // They are awaited in their turn; until then a failure must not count as unhandled.
        for (const one of labels)
            one.catch(() => undefined);
        queue.push({ group, labels });
        if (queue.length > engine.lanes)
            await takeNext();
    }
    while (queue.length > 0)
        await takeNext();
    const lastRun = (0,entry_run/* sortRun */.ez)(buffer.subarray(0, length));
    return { records, classNames: reader.classNames(), lastRun };
};
/** @throws DATASET_INVALID for more classes than can be counted, or a count beyond 32 bits */
const buildCommitment = async (identity, parts, ports) => {
    const table = classTable(identity, parts.classNames);
    const numbers = new Map(table.names.map((name, index) => [name, index]));
    const tree = await commitTree((0,merge_runs/* mergeRuns */.r)(parts.open((name) => numbers.get(name) ?? state_entry/* NO_CLASS */.vf)), {
        sumsBytes: (0,state_entry/* sumsBytesOf */.nL)(table),
        mostLeaves: parts.entries,
        lanes: ports.engine.lanes,
        hashLeaves: (entries) => ports.engine.hashLeaves(entries, table),
        keep: (entries) => ports.state.append(entries),
        onLeaves: (records) => ports.onProgress({ stage: 'tree', records, doneBytes: records, totalBytes: parts.entries }),
        sha256: (bytes) => (0,external_node_crypto_.hash)('sha256', bytes, 'buffer'),
    });
    const commitment = toCommitment(identity, parts, tree, table);
    await ports.state.finish(tree, table, commitment);
    return commitment;
};
const classTable = ({ model, countClasses }, classNames) => {
    const names = [...new Set(classNames)].sort((a, b) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b)));
    if (countClasses && names.length > limits/* MAX_CLASSES */.sw) {
        throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `"${model.attribute}" has ${names.length} values; at most ${limits/* MAX_CLASSES */.sw} are counted`, { hint: 'Record the attribute without counting it, or choose one with fewer values.' });
    }
    if (model.attribute === undefined)
        return { names: [], counted: false };
    return { attribute: model.attribute, names, counted: countClasses };
};
const toCommitment = ({ context, publicKey, model }, { records, sources }, { root, sums, leaves }, { attribute, names, counted }) => {
    const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength);
    return {
        type: commitment_v1/* COMMITMENT_TYPE */.Z6,
        suite: commitment_v1/* SUITE */.J3,
        context: (0,base64url/* toBase64url */.z)(context),
        publicKey: (0,base64url/* toBase64url */.z)(publicKey),
        root: (0,base64url/* toBase64url */.z)(root),
        records: { total: records, distinct: leaves },
        recordModel: { form: model.form, canonicaliser: model.canonicaliser, views: model.views },
        ...(attribute === undefined || !counted
            ? {}
            : {
                classes: {
                    attribute,
                    names,
                    counts: names.map((_, index) => String(view.getBigUint64(8 * index))),
                },
            }),
        ...(sources.length === 0 ? {} : { sources }),
    };
};

;// CONCATENATED MODULE: ./lib/inputs/dataset-commit.js
// SPDX-License-Identifier: Apache-2.0
//
// Data and a seed → commitment.json and state in a folder: the composition
// that the command and the action share.














const COMMITMENT_FILE = 'commitment.json';
const STATE_FILE = 'state';
const RUNS_FOLDER = '.runs';
/** 32 bytes from 64 hex digits or base64. @throws SEED_INVALID, without what was given */
const parseSeed = (text) => {
    const trimmed = text.trim();
    const seed = /^[0-9a-fA-F]{64}$/.test(trimmed)
        ? Buffer.from(trimmed, 'hex')
        : Buffer.from(trimmed, 'base64');
    const isWhole = seed.length === dataset_secret/* SEED_BYTES */.ER && /^([0-9a-fA-F]{64}|[\w+/-]{43}=?)$/.test(trimmed);
    if (isWhole)
        return seed;
    throw new errors/* ProvenanceError */.CG('SEED_INVALID', `the seed has ${trimmed.length} characters and is not 32 bytes in hex or base64`);
};
/** @throws DATASET_INVALID, SEED_INVALID, OUTPUT_UNWRITABLE; nothing under a final name is left then */
const commitDataset = (request, host) => withCollected(request, host, async (collected) => {
    const { identity, engine, outputDir, parts } = collected;
    const commitment = await writeCommitment(identity, parts, { engine, outputDir, ...host });
    collected.removeRuns();
    return commitment;
});
const withCollected = async (request, host, work) => {
    const { reader, countClasses, outputDir } = request;
    const { model } = reader;
    const seed = parseSeed(request.seed.reveal());
    const runsDir = (0,posix_.join)(outputDir, RUNS_FOLDER);
    const context = request.context ?? interruptedContext(runsDir) ?? host.randomBytes(dataset_secret/* CONTEXT_BYTES */.UB);
    const secret = (0,dataset_secret/* deriveDatasetSecret */.yF)(seed, context);
    const publicKey = (0,evaluate/* multiplyGenerator */.MO)(secret.privateKey);
    const keyHex = publicKey.toString('hex');
    const runs = openRunStore(runsDir, (0,digest/* sha256 */.sc)(JSON.stringify([request.dataKey, model, keyHex])), context);
    const { onProgress, runEntries = entry_run/* MAX_RUN_ENTRIES */.Gg } = host;
    const pool = openPool({ canonicaliser: model.canonicaliser, context, secret }, host);
    try {
        const engine = (0,dataset_engine/* createDatasetEngine */.d)(pool);
        const collected = await collectRecords(reader, { engine, runs, runEntries, onProgress });
        const { lastRun, classNames, records } = collected;
        return await work({
            identity: { context, publicKey, model, countClasses },
            parts: {
                open: (numberOf) => runs.open(lastRun, classNames, numberOf),
                classNames,
                records,
                entries: runs.entries + lastRun.length / state_entry/* ENTRY_BYTES */.nC,
                sources: await reader.sources(),
            },
            engine,
            outputDir,
            removeRuns: runs.remove,
        });
    }
    finally {
        await pool.end();
    }
};
const openPool = (setting, host) => (0,worker_pool/* openDatasetPool */.Z)({
    workerPath: host.datasetWorkerPath,
    setting,
    ...(host.workers === undefined ? {} : { workers: host.workers }),
});
/** State and commitment of a folder, each whole or not there. */
const writeCommitment = async (identity, parts, host) => {
    const { engine, outputDir, onProgress } = host;
    const writer = await (0,state_file/* createStateWriter */.x)((0,posix_.join)(outputDir, STATE_FILE));
    try {
        const commitment = await buildCommitment(identity, parts, {
            engine,
            onProgress,
            state: {
                append: writer.append,
                finish: (tree, table, made) => writer.finish(tree, table, (0,digest/* sha256 */.sc)((0,commitment_v1/* serializeCommitment */.aM)(made))),
            },
        });
        await (0,output_store.createOutputStore)(outputDir).write(COMMITMENT_FILE, (0,commitment_v1/* serializeCommitment */.aM)(commitment));
        return commitment;
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
};


/***/ }),

/***/ 72277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   d: () => (/* binding */ createDatasetEngine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

const createDatasetEngine = (pool) => ({
    lanes: pool.lanes,
    label: async (view, digests) => bytesOf(await pool.run({ kind: 'label', view, digests })),
    hashLeaves: async (entries, table) => {
        const reply = await pool.run({ kind: 'leaves', entries, table });
        return reply.kind === 'leaves' ? reply.leaves : wrongReply();
    },
});
const bytesOf = (reply) => reply.kind === 'bytes' ? reply.bytes : wrongReply();
const wrongReply = () => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INTERNAL', 'a dataset worker answered another task');
};


/***/ }),

/***/ 84369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ writeRunFile),
/* harmony export */   bp: () => (/* binding */ writeRun),
/* harmony export */   e6: () => (/* binding */ openRunFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// Runs on disk, written once and read from front to back.





/** About 250 KiB: with 100 runs, 25 MiB. */
const READ_ENTRIES = 6_400;
/** Written and on disk when it resolves: what a killed run goes on from. */
const writeRunFile = async (path, entries) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600);
    try {
        await handle.writeFile(entries);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
};
/** A run that comes in parts. Returns the number of its entries. @throws OUTPUT_UNWRITABLE */
const writeRun = async (path, parts) => {
    let bytes = 0;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600);
        try {
            for (const part of parts) {
                await handle.writeFile(part);
                bytes += part.length;
            }
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause });
    }
    return bytes / _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC;
};
/** @throws DATASET_STATE_INVALID where the file is not of whole entries */
const openRunFile = (path, classes) => {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (size % _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC !== 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('DATASET_STATE_INVALID', `"${path}" is cut short: ${size} bytes`);
    }
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafeSlow(READ_ENTRIES * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC);
    let at = 0;
    let held = 0;
    let read = 0;
    return {
        buffer,
        classes,
        get at() {
            return at;
        },
        advance: () => {
            at = held === 0 ? 0 : at + _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC;
            if (at < held)
                return true;
            held = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, Math.min(buffer.length, size - read), read);
            read += held;
            at = 0;
            if (held % _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC !== 0 || (held === 0 && read < size)) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('DATASET_STATE_INVALID', `"${path}" changed while it was read`);
            }
            return held > 0;
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
};


/***/ }),

/***/ 22857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState),
/* harmony export */   x: () => (/* binding */ createStateWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31204);
/* harmony import */ var _dataset_scheme_indexed_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21273);
/* harmony import */ var _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// The publisher's state: all entries of a commitment in order, and the upper
// part of its tree. Not a wire format: only proofs and commitments travel, and
// each proof is verified before it leaves.
//
//   entries ‖ index ‖ JSON ‖ length of the JSON, 8 bytes ‖ MAGIC
//
// It holds labels and counts, no record and no key.







const MAGIC = Buffer.from('mlprov dataset state v1\n');
const TRAILER_BYTES = 8 + MAGIC.length;
/** A table of 65,534 names of 255 bytes, and a million records of several classes. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024;
const WRITE_BYTES = 4 * 1024 * 1024;
/** Writes beside `path`, under another name until it is whole. @throws OUTPUT_UNWRITABLE */
const createStateWriter = async (path) => {
    const temporary = `${path}.part`;
    const handle = await openForWriting(temporary);
    let entries = 0;
    let pending = [];
    let pendingBytes = 0;
    const flush = async () => {
        if (pendingBytes > 0)
            await handle.writeFile(Buffer.concat(pending, pendingBytes));
        pending = [];
        pendingBytes = 0;
    };
    const write = async (bytes) => {
        pending.push(bytes);
        pendingBytes += bytes.length;
        if (pendingBytes >= WRITE_BYTES)
            await flush();
    };
    return {
        append: async (batch) => {
            entries += batch.length / _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC;
            await write(batch);
        },
        finish: async ({ index, leaves, extraEntries }, table, commitment) => {
            for (let node = 0; node < index.nodes; node += 1)
                await write(encodeNode(index.row(node)));
            const { nodes, bucketLeaves } = index;
            const header = {
                commitment,
                leaves,
                entries,
                nodes,
                bucketLeaves,
                table,
                extraEntries,
            };
            const json = Buffer.from(JSON.stringify(header));
            const length = Buffer.alloc(8);
            length.writeBigUInt64BE(BigInt(json.length));
            await write(Buffer.concat([json, length, MAGIC]));
            await flush();
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        },
        discard: async () => {
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        },
    };
};
const openForWriting = async (path) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause });
    }
};
// ---- rows of the index -----------------------------------------------------------------
/** bit, leaves left and right, first leaf, nodes of the children: each 8 bytes; then hashes and sums. */
const ROW_NUMBERS = 6;
const encodeNode = ({ numbers, hashes }) => {
    const row = Buffer.alloc(8 * ROW_NUMBERS + hashes.length);
    for (const [column, value] of numbers.entries())
        row.writeDoubleBE(value, 8 * column);
    row.set(hashes, 8 * ROW_NUMBERS);
    return row;
};
const decodeNode = (row) => ({
    numbers: Array.from({ length: ROW_NUMBERS }, (_, column) => row.readDoubleBE(8 * column)),
    hashes: row.subarray(8 * ROW_NUMBERS),
});
/** @throws DATASET_STATE_INVALID */
const openState = (path) => {
    const refuse = (what, cause) => {
        const options = cause === undefined ? {} : { cause };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('DATASET_STATE_INVALID', `"${path}" ${what}`, options);
    };
    const file = (() => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        }
        catch (cause) {
            return refuse('cannot be read', cause);
        }
    })();
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    const readAt = (at, length) => {
        const bytes = Buffer.allocUnsafe(length);
        let done = 0;
        while (done < length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, length - done, at + done);
            if (count === 0)
                refuse('is cut short');
            done += count;
        }
        return bytes;
    };
    try {
        if (size < TRAILER_BYTES)
            refuse('is no state of a dataset');
        const trailer = readAt(size - TRAILER_BYTES, TRAILER_BYTES);
        if (!trailer.subarray(8).equals(MAGIC))
            refuse('is no state of a dataset, or is cut short');
        const length = Number(trailer.readBigUInt64BE());
        if (length > MAX_HEADER_BYTES || length > size - TRAILER_BYTES)
            refuse('has no sound end');
        const json = readAt(size - TRAILER_BYTES - length, length).toString('utf8');
        const header = readHeader((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(json)) ?? refuse('has no sound end');
        const sumsBytes = (0,_dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsBytesOf */ .nL)(header.table);
        const rowBytes = 8 * ROW_NUMBERS + 2 * (32 + sumsBytes);
        const entriesBytes = header.entries * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC;
        if (entriesBytes + header.nodes * rowBytes + length + TRAILER_BYTES !== size) {
            refuse('does not have the size that it says');
        }
        const rows = readAt(entriesBytes, header.nodes * rowBytes);
        const index = new _dataset_scheme_indexed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .TreeIndex */ .Np(sumsBytes, header.bucketLeaves);
        for (let at = 0; at < rows.length; at += rowBytes) {
            index.addRow(decodeNode(rows.subarray(at, at + rowBytes)));
        }
        return {
            header,
            index,
            readEntries: (first, count) => {
                if (first < 0 || count < 0 || first + count > header.entries)
                    refuse('lacks an entry');
                return readAt(first * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC, count * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC);
            },
            close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
        };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw error;
    }
};
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const readHeader = (value) => {
    const header = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(value);
    const table = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(header?.table);
    const names = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asArray */ ._j)(table?.names);
    const extraEntries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asArray */ ._j)(header?.extraEntries);
    if (!header || !table || !names || !extraEntries)
        return undefined;
    const { commitment, leaves, entries, nodes, bucketLeaves } = header;
    const { attribute, counted } = table;
    if (typeof commitment !== 'string' || typeof counted !== 'boolean')
        return undefined;
    if (!isCount(leaves) || !isCount(entries) || !isCount(nodes))
        return undefined;
    if (!isCount(bucketLeaves) || bucketLeaves === 0)
        return undefined;
    if (!extraEntries.every(isCount))
        return undefined;
    if (!names.every((name) => typeof name === 'string'))
        return undefined;
    if (attribute !== undefined && typeof attribute !== 'string')
        return undefined;
    return {
        commitment,
        leaves,
        entries,
        nodes,
        bucketLeaves,
        extraEntries,
        table: { names, counted, ...(attribute === undefined ? {} : { attribute }) },
    };
};


/***/ }),

/***/ 37158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openDatasetPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/dataset/leaf-batch.js
var leaf_batch = __webpack_require__(57447);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/dataset/scheme/evaluate.js
var evaluate = __webpack_require__(40991);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
// EXTERNAL MODULE: ./lib/dataset/scheme/scalar.js
var scheme_scalar = __webpack_require__(67072);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/label-batch.js
// SPDX-License-Identifier: Apache-2.0
//
// Digests of records → labels, as fast as one core goes: 1,024 at a time, so
// that one inversion serves them all, in buffers that are made once. What it
// computes is that of `recordInput`, `tweakOf` and `labelOf`, which say it
// plainly; a test holds the two together.





const BATCH = 1_024;
const ASCII_INFO = external_node_buffer_.Buffer.from('Info', 'latin1');
const HASH_BLOCK_BYTES = 64;
const POINT_BYTES = 33;
/** One caller at a time: the buffers are shared between calls. */
const createLabelBatch = (options) => {
    const { privateKey, randomScalar } = options;
    const prefix = (0,tagged_hash/* recordPrefix */.Kg)(options);
    const record = external_node_buffer_.Buffer.concat([prefix, external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA)]);
    const label = external_node_buffer_.Buffer.concat([
        external_node_buffer_.Buffer.from([tagged_hash/* HASH_TAGS */.Pi.label]),
        options.context,
        external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA + POINT_BYTES),
    ]);
    const tweak = createTweak();
    const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
    const scalarBytes = external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA);
    const inputs = external_node_buffer_.Buffer.alloc(BATCH * tagged_hash/* HASH_BYTES */.FA);
    const tweaked = new Array(BATCH).fill(0n);
    const products = new Array(BATCH).fill(0n);
    const inputAt = (index) => inputs.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA);
    const evaluate = (digests, labels) => {
        const count = digests.length / tagged_hash/* HASH_BYTES */.FA;
        // The product of all is blinded before it is inverted: that takes time that tells of its value.
        const blind = randomScalar();
        let product = blind;
        for (let index = 0; index < count; index += 1) {
            record.set(digests.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA), prefix.length);
            inputs.write((0,external_node_crypto_.hash)('sha256', record, 'binary'), index * tagged_hash/* HASH_BYTES */.FA, 'latin1');
            const value = (privateKey + tweak(inputAt(index))) % scheme_scalar/* ORDER */.ND;
            if (value === 0n)
                throw new RangeError('the function has no value here');
            tweaked[index] = value;
            products[index] = product;
            product = (product * value) % scheme_scalar/* ORDER */.ND;
        }
        let inverse = (0,scheme_scalar/* invert */.B8)(product);
        for (let index = count - 1; index >= 0; index -= 1) {
            const scalar = (inverse * (products[index] ?? 0n)) % scheme_scalar/* ORDER */.ND;
            inverse = (inverse * (tweaked[index] ?? 0n)) % scheme_scalar/* ORDER */.ND;
            (0,scheme_scalar/* toScalarBytes */.tP)(scalar, scalarBytes);
            ecdh.setPrivateKey(scalarBytes);
            label.set(inputAt(index), 1 + tagged_hash/* HASH_BYTES */.FA);
            label.set(ecdh.getPublicKey(null, 'compressed'), 1 + 2 * tagged_hash/* HASH_BYTES */.FA);
            labels.write((0,external_node_crypto_.hash)('sha256', label, 'binary'), index * tagged_hash/* HASH_BYTES */.FA, 'latin1');
        }
    };
    return (digests, labels) => {
        const into = external_node_buffer_.Buffer.from(labels.buffer, labels.byteOffset, labels.byteLength);
        const step = BATCH * tagged_hash/* HASH_BYTES */.FA;
        for (let at = 0; at < digests.length; at += step) {
            evaluate(digests.subarray(at, at + step), into.subarray(at, at + step));
        }
    };
};
// HashToScalar("Info" ‖ 0x0020 ‖ input) for inputs of 32 bytes, in buffers that hold all but the input.
const createTweak = () => {
    const tag = external_node_buffer_.Buffer.concat([poprf/* HASH_TO_SCALAR_TAG */.Ti, external_node_buffer_.Buffer.from([poprf/* HASH_TO_SCALAR_TAG */.Ti.length])]);
    const head = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(HASH_BLOCK_BYTES), ASCII_INFO, external_node_buffer_.Buffer.from([0, 32])]);
    const first = external_node_buffer_.Buffer.concat([head, external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA), external_node_buffer_.Buffer.from([0, 48, 0]), tag]);
    const next = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA + 1), tag]);
    const b0 = external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA);
    const out = external_node_buffer_.Buffer.alloc(2 * tagged_hash/* HASH_BYTES */.FA);
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    return (input) => {
        first.set(input, head.length);
        b0.write((0,external_node_crypto_.hash)('sha256', first, 'binary'), 'latin1');
        next.set(b0);
        next[tagged_hash/* HASH_BYTES */.FA] = 1;
        out.write((0,external_node_crypto_.hash)('sha256', next, 'binary'), 'latin1');
        for (let at = 0; at < tagged_hash/* HASH_BYTES */.FA; at += 1)
            next[at] = (b0[at] ?? 0) ^ (out[at] ?? 0);
        next[tagged_hash/* HASH_BYTES */.FA] = 2;
        out.write((0,external_node_crypto_.hash)('sha256', next, 'binary'), tagged_hash/* HASH_BYTES */.FA, 'latin1');
        let value = 0n;
        for (let at = 0; at < 48; at += 8)
            value = (value << 64n) | view.getBigUint64(at);
        return (0,scheme_scalar/* mod */.zi)(value);
    };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/native-primitives.js
var native_primitives = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/dataset/scheme/pure-primitives.js
var pure_primitives = __webpack_require__(48429);
;// CONCATENATED MODULE: ./lib/io/dataset/dataset-tasks.js
// SPDX-License-Identifier: Apache-2.0
//
// What takes the time of a commitment, as tasks on bytes: the same functions
// run in this thread or in a worker.









/** @throws RangeError where a task needs what the setting has not */
const createTaskRunner = (setting) => {
    const randomScalar = (0,evaluate/* randomScalarFrom */.sy)(external_node_crypto_.randomBytes);
    const labelBatches = new Map();
    let leafBatch;
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
    const leafBatchOf = (table) => {
        const key = JSON.stringify(table);
        if (leafBatch?.key !== key)
            leafBatch = { key, run: (0,leaf_batch/* createLeafBatch */.J)(secret(), table) };
        return leafBatch.run;
    };
    const inputOf = (view, digests, index) => (0,tagged_hash/* recordInput */.qq)({
        canonicaliser,
        view,
        digest: digests.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA),
    }, native_primitives/* nativePrimitives */.O.sha256);
    return (task) => {
        switch (task.kind) {
            case 'label': {
                const bytes = new Uint8Array(task.digests.length);
                labelBatchOf(task.view)(task.digests, bytes);
                return { kind: 'bytes', bytes };
            }
            case 'leaves': {
                const { buffer, byteOffset, byteLength } = task.entries;
                const entries = Buffer.from(buffer, byteOffset, byteLength);
                return { kind: 'leaves', leaves: leafBatchOf(task.table)(entries) };
            }
            case 'evaluate': {
                const count = task.digests.length / tagged_hash/* HASH_BYTES */.FA;
                const bytes = new Uint8Array(count * multiproof_v1/* EVALUATION_BYTES */.no);
                for (let index = 0; index < count; index += 1) {
                    const info = inputOf(task.view, task.digests, index);
                    const { gamma, proof } = (0,evaluate/* evaluate */._3)(secret().privateKey, info, randomScalar);
                    bytes.set(gamma, index * multiproof_v1/* EVALUATION_BYTES */.no);
                    bytes.set(proof, index * multiproof_v1/* EVALUATION_BYTES */.no + pure_primitives/* POINT_BYTES */.j);
                }
                return { kind: 'bytes', bytes };
            }
            case 'verify': {
                const count = task.digests.length / tagged_hash/* HASH_BYTES */.FA;
                if (publicKey === undefined)
                    throw new RangeError('the task needs the public key');
                const bytes = new Uint8Array(count);
                for (let index = 0; index < count; index += 1) {
                    const info = inputOf(task.view, task.digests, index);
                    const at = index * multiproof_v1/* EVALUATION_BYTES */.no;
                    const gamma = task.evaluations.subarray(at, at + pure_primitives/* POINT_BYTES */.j);
                    const proof = task.evaluations.subarray(at + pure_primitives/* POINT_BYTES */.j, at + multiproof_v1/* EVALUATION_BYTES */.no);
                    const holds = (0,poprf/* isEvaluation */.lZ)({ publicKey, gamma, info, proof }, native_primitives/* nativePrimitives */.O);
                    bytes[index] = holds ? 1 : 0;
                }
                return { kind: 'bytes', bytes };
            }
        }
    };
};

;// CONCATENATED MODULE: ./lib/io/dataset/worker-pool.js
// SPDX-License-Identifier: Apache-2.0
//
// Tasks of a commitment on all cores. The first ones are done in the calling
// thread: a small dataset is finished before a worker has started.




const MAX_WORKERS = 16;
/** Bytes of tasks that the calling thread does itself: 2,000 records or so, which take as long as a worker's start. */
const LOCAL_BYTES = 64 * 1024;
const openDatasetPool = (options) => {
    const { workerPath, setting } = options;
    const size = options.workers ?? Math.min((0,external_node_os_.availableParallelism)(), MAX_WORKERS);
    const runLocally = createTaskRunner(setting);
    const waiting = [];
    const idle = [];
    const workers = [];
    const current = new Map();
    let localBytes = 0;
    let failure;
    const fail = (message, cause) => {
        failure ??= new errors/* ProvenanceError */.CG('INTERNAL', message, { cause });
        for (const { answer } of [...current.values(), ...waiting.splice(0)])
            answer.reject(failure);
        current.clear();
    };
    const give = (worker, job) => {
        current.set(worker, job);
        worker.ref();
        worker.postMessage(job.task);
    };
    const settle = (worker, message) => {
        const job = current.get(worker);
        current.delete(worker);
        if (message.kind === 'done')
            job?.answer.resolve(message.reply);
        else
            job?.answer.reject(new errors/* ProvenanceError */.CG(message.code, message.message));
        const next = waiting.shift();
        if (next)
            give(worker, next);
        else {
            worker.unref();
            idle.push(worker);
        }
    };
    const start = () => {
        // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
        const worker = new external_node_worker_threads_.Worker(workerPath, { env: {}, execArgv: [], workerData: setting });
        worker.on('message', (message) => settle(worker, message));
        worker.on('error', (cause) => fail(`a dataset worker failed: ${cause}`, cause));
        worker.on('exit', () => fail('a dataset worker ended'));
        workers.push(worker);
        return worker;
    };
    const isSmall = (task) => {
        const { length } = task.kind === 'leaves' ? task.entries : task.digests;
        localBytes += length;
        return workers.length === 0 && localBytes <= LOCAL_BYTES;
    };
    return {
        lanes: 2 * size,
        run: async (task) => {
            if (failure)
                throw failure;
            if (size === 0 || isSmall(task))
                return runLocally(task);
            const job = { task, answer: Promise.withResolvers() };
            const worker = idle.pop() ?? (workers.length < size ? start() : undefined);
            if (worker)
                give(worker, job);
            else
                waiting.push(job);
            return job.answer.promise;
        },
        end: async () => {
            failure ??= new errors/* ProvenanceError */.CG('INTERNAL', 'the pool was ended');
            await Promise.all(workers.map((worker) => worker.terminate()));
        },
    };
};


/***/ }),

/***/ 96637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
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
        ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_CHANGED', `"${path}" was removed or replaced (${code})`, { cause })
        : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause });
};


/***/ }),

/***/ 42273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseUnwritable),
/* harmony export */   createOutputStore: () => (/* binding */ createOutputStore)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97535);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96637);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles land first. Each file is written under a temporary name in the
// same folder and then renamed, so that a reader sees all of it or nothing. No
// fsync: it guards against a power cut, after which the job is gone anyway.









/** Readable by everyone, as far as the umask allows: a bundle is public. */
const FILE_MODE = 0o644;
/** Longest name that the usual file systems take, in bytes. */
const MAX_NAME_BYTES = 255;
/** A store in the folder `directory`, which is made when the first file is written. */
const createOutputStore = (directory) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory);
    return {
        dir,
        write: async (fileName, content) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(dir, { recursive: true });
                await writeAtomically(dir, path, content);
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
                    cause,
                });
            }
            return path;
        },
        read: async (fileName) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'RESUME_INVALID'));
            const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_8__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me, {
                notFound: 'RESUME_INVALID',
                tooLarge: 'RESUME_INVALID',
            });
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${path}" is not UTF-8`);
            return bytes.toString('utf8');
        },
    };
};
/**
 * Refuses a folder that cannot be written or made, without making it: a signature
 * that is logged for ever must have a place on disk.
 * @throws OUTPUT_UNWRITABLE
 */
const refuseUnwritable = (directory) => {
    const existing = nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory));
    let isFolder;
    try {
        isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(existing).isDirectory();
        if (isFolder)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
    }
    catch (cause) {
        const message = `"${existing}" cannot be written (${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(cause)})`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', message, { cause });
    }
    if (!isFolder)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `"${existing}" is not a folder`);
};
const nearestExisting = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path);
        return path;
    }
    catch (error) {
        const isMissing = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOENT' || (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOTDIR';
        return isMissing && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path) !== path ? nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)) : path;
    }
};
const writeAtomically = async (folder, path, content) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `.mlprov-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(9).toString('hex')}.tmp`);
    // `wx` refuses a name that exists, a link planted there included.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(temporary, 'wx', FILE_MODE);
    try {
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(temporary, { force: true });
        throw error;
    }
};
// Names come from model names and from result files: none may leave the folder.
const plainName = (name, code) => {
    const isPlain = name !== '' &&
        name !== '.' &&
        name !== '..' &&
        name.isWellFormed() &&
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(name) <= MAX_NAME_BYTES &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
        !/[/\\\u0000-\u001f\u007f]/.test(name);
    if (isPlain)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG(code, `"${name}" is not a plain file name`);
};


/***/ }),

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
const readBounded = async (path, maxBytes, codes) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch((cause) => {
        throw unreadable(path, codes, cause);
    });
    try {
        return await readHandle(handle, path, maxBytes, codes);
    }
    catch (error) {
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG ? error : unreadable(path, codes, error);
    }
    finally {
        await handle.close();
    }
};
const readHandle = async (handle, path, maxBytes, codes) => {
    const stats = await handle.stat();
    if (!stats.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" is not a regular file`);
    }
    if (stats.size > maxBytes)
        throw tooLarge(path, stats.size, maxBytes, codes);
    // One byte more than expected shows whether the file has grown since.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" grew while it was read`);
};
const tooLarge = (path, sizeBytes, maxBytes, codes) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.tooLarge, `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`);
const unreadable = (path, codes, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ foreignValue),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export MAX_SHOWN_DEPTH */
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON that is safe to print: the same values, but what could steer a terminal
// or the runner is written as an escape.

/** Levels of lists and objects; statements of the field have about ten. */
const MAX_SHOWN_DEPTH = 200;
/** JSON, indented by two spaces, with a final newline. Law: `JSON.parse(jsonText(x))` equals x. */
const jsonText = (value) => 
// Beyond ASCII, and for `##[`, these characters stand in strings only: an escape means the same.
`${JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replaceAll('##[', '#\\u0023[')}\n`;
const escapeUnit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A foreign value as it is, or a note in its place where it is deeper than MAX_SHOWN_DEPTH. */
const foreignValue = (value) => isDeep(value) ? `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)` : value;
// Level by level, so that no depth can exhaust the stack.
const isDeep = (value) => {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_SHOWN_DEPTH)
            return true;
        level = level.flatMap(children);
    }
    return false;
};
const children = (value) => Array.isArray(value) ? value : Object.values((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {});


/***/ })

};

