export const id = 7577;
export const ids = [7577,4768];
export const modules = {

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

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Order of two names by Unicode code point, which is the order of their UTF-8
 * bytes. JavaScript's `<` compares UTF-16 units and differs beyond U+FFFF.
 */
const compareNames = (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return codePointRank(left) - codePointRank(right);
    }
    return a.length - b.length;
};
// Surrogates (D800–DFFF) stand for code points above U+FFFF: they rank after E000–FFFF.
const codePointRank = (unit) => unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;


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

/***/ 88591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ closingQuote)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Index of the quote that closes the JSON string opened at `start`; -1 where none does. Over all
 * strings of a text, time is linear: no backslash is looked at for two quotes.
 * Grammar: RFC 8259 §7
 */
const closingQuote = (text, start) => {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return at;
    }
    return -1;
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
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88591);
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
            const end = (0,_json_string_js__WEBPACK_IMPORTED_MODULE_2__/* .closingQuote */ .m)(text, at);
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
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


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
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46231);
/* harmony import */ var _scheme_native_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);
/* harmony import */ var _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44157);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28813);
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
    privateKey: (0,_scheme_poprf_js__WEBPACK_IMPORTED_MODULE_3__/* .derivePrivateKey */ .Qh)(seed, (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(KEY_INFO, context), _scheme_native_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .nativeSha256 */ .n),
    saltKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)('sha256', seed).update(SALT_INFO).update(context).digest(),
});
/** 32 bytes that nobody without the key can tell from random ones. */
const saltOf = ({ saltKey }, label, purpose) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', 
// Key, purpose and label have fixed lengths, so one hash is a pseudorandom function.
(0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(Uint8Array.of(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_TAGS */ .Pi.salt), saltKey, Uint8Array.of(PURPOSES[purpose]), label), 'buffer');
const PURPOSES = { value: 0, attributes: 1 };


/***/ }),

/***/ 44157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ tweakOf),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   Qh: () => (/* binding */ derivePrivateKey),
/* harmony export */   R_: () => (/* binding */ serializeProof),
/* harmony export */   Z0: () => (/* binding */ createEvaluationCheck),
/* harmony export */   _d: () => (/* binding */ GENERATOR),
/* harmony export */   dK: () => (/* binding */ ZERO_PAD),
/* harmony export */   lZ: () => (/* binding */ isEvaluation),
/* harmony export */   mK: () => (/* binding */ TO_SCALAR_ENDS),
/* harmony export */   p1: () => (/* binding */ challengeOf),
/* harmony export */   tV: () => (/* binding */ compositeFactor)
/* harmony export */ });
/* unused harmony exports HASH_TO_SCALAR_TAG, hashToScalar */
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

/***/ 67072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};

