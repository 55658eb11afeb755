export const id = 7354;
export const ids = [7354];
export const modules = {

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

/***/ 63582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// JSON for files that people edit and reviewers trust: each value knows its
// line, a key that stands twice is refused (readers disagree on which one
// counts), and nothing is deeper than it has to be.
// Grammar: RFC 8259.
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Levels of lists and objects, where the caller needs no other number. */
const DEFAULT_DEPTH = 16;
/**
 * Parses a whole text. The caller has bounded its length.
 * @throws what `refuse` makes: bad syntax, a key that stands twice, text that is no Unicode, too many levels
 */
const parseJsonTree = (text, refuse, maxDepth = DEFAULT_DEPTH) => {
    let at = 0;
    let line = 1;
    /** Skips white space; the next character, empty at the end. */
    const peek = () => {
        for (;;) {
            const char = text[at] ?? '';
            if (char === '\n')
                line += 1;
            else if (char !== ' ' && char !== '\t' && char !== '\r')
                return char;
            at += 1;
        }
    };
    const unexpected = (wanted) => refuse(line, at < text.length ? `expected ${wanted}` : `the text ends, expected ${wanted}`);
    const take = (char) => {
        if (peek() !== char)
            return false;
        at += 1;
        return true;
    };
    const parseText = () => {
        const start = at;
        at += 1;
        while (at < text.length && text[at] !== '"')
            at += text[at] === '\\' ? 2 : 1;
        at += 1;
        let value;
        try {
            value = JSON.parse(text.slice(start, at));
        }
        catch {
            throw refuse(line, 'a text that is cut or holds a character that JSON refuses');
        }
        if (typeof value === 'string' && value.isWellFormed())
            return value;
        throw refuse(line, 'a text that is not Unicode');
    };
    const parseObject = (depth) => {
        const members = new Map();
        if (take('}'))
            return members;
        do {
            if (peek() !== '"')
                throw unexpected('a key');
            const key = parseText();
            if (members.has(key))
                throw refuse(line, `the key ${JSON.stringify(key)} stands twice`);
            if (!take(':'))
                throw unexpected('":"');
            members.set(key, parseValue(depth));
        } while (take(','));
        if (!take('}'))
            throw unexpected('"," or "}"');
        return members;
    };
    const parseArray = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(parseValue(depth));
        while (take(','));
        if (!take(']'))
            throw unexpected('"," or "]"');
        return items;
    };
    const parseScalar = () => {
        if (text[at] === '"')
            return parseText();
        for (const [word, value] of WORDS) {
            if (!text.startsWith(word, at))
                continue;
            at += word.length;
            return value;
        }
        NUMBER.lastIndex = at;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw unexpected('a value');
        at += digits.length;
        return Number(digits);
    };
    const parseValue = (depth) => {
        const char = peek();
        const start = line;
        if (char !== '{' && char !== '[')
            return { kind: 'scalar', line: start, value: parseScalar() };
        if (depth === maxDepth)
            throw refuse(line, `more than ${maxDepth} levels`);
        at += 1;
        return char === '{'
            ? { kind: 'object', line: start, members: parseObject(depth + 1) }
            : { kind: 'array', line: start, items: parseArray(depth + 1) };
    };
    const root = parseValue(0);
    if (peek() !== '')
        throw refuse(line, 'something follows the value');
    return root;
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

/***/ 46783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ IDENTITY_FIELDS),
/* harmony export */   TL: () => (/* binding */ LOCK_VERSION),
/* harmony export */   U5: () => (/* binding */ EMPTY_LOCK),
/* harmony export */   go: () => (/* binding */ serializeLock),
/* harmony export */   lm: () => (/* binding */ SIGNER_FIELDS),
/* harmony export */   rM: () => (/* binding */ withEntry)
/* harmony export */ });
/* unused harmony export LOCK_FILE_NAME */
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// models.lock: which models a repository consumes, exactly which bytes, and
// who must have signed them. One text for one content, so that a reviewer sees
// in the diff what changes and nothing else.
// Spec: docs/spec/models-lock-v1.md

/** The name of the file in a repository. */
const LOCK_FILE_NAME = 'models.lock';
const LOCK_VERSION = 1;
/** How the fields of an identity are written, in the order in which they are. */
const IDENTITY_FIELDS = [
    ['repo', 'repo'],
    ['owner', 'owner'],
    ['signer-workflow', 'signerWorkflow'],
    ['signer-repo', 'signerRepo'],
    ['signer-digest', 'signerDigest'],
    ['source-ref', 'sourceRef'],
    ['source-digest', 'sourceDigest'],
    ['cert-identity', 'certIdentity'],
    ['cert-oidc-issuer', 'certOidcIssuer'],
    ['deny-self-hosted-runners', 'denySelfHostedRunners'],
];
/** One of these has to be there: all others narrow down what it says. */
const SIGNER_FIELDS = [
    'repo',
    'owner',
    'signer-workflow',
    'signer-repo',
    'cert-identity',
];
const EMPTY_LOCK = { entries: [] };
/** A lock with this entry in place of one of the same name, or added. */
const withEntry = ({ entries }, entry) => ({
    entries: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByName */ .VV)([...entries.filter(({ name }) => name !== entry.name), entry]),
});
/**
 * The one text of a lock: JSON, two spaces, keys in fixed order, a newline at the end.
 * Law: parseLock(serializeLock(lock)) = lock.
 */
const serializeLock = ({ entries }) => {
    const models = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByName */ .VV)(entries).map((entry) => [entry.name, entryMembers(entry)]);
    return `${write({
        members: [
            ['lockVersion', LOCK_VERSION],
            ['models', { members: models }],
        ],
    }, '')}\n`;
};
const entryMembers = (entry) => ({
    members: [
        ['path', entry.path],
        ['kind', entry.kind],
        ...optional('source', entry.source),
        ['digest', entry.digest],
        ...optional('files', entry.files && {
            members: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByName */ .VV)(entry.files).map(({ name, digest }) => [name, digest]),
        }),
        signerMember(entry.signer),
        [
            'bundles',
            entry.bundles.map(({ location, digest }) => ({
                members: [
                    [location.kind, location.value],
                    ['digest', digest],
                ],
            })),
        ],
        ['predicateTypes', [...entry.predicateTypes].sort()],
    ],
});
const signerMember = (signer) => {
    switch (signer.kind) {
        case 'identity':
            return [
                'identity',
                { members: IDENTITY_FIELDS.flatMap(([key, name]) => optional(key, signer.identity[name])) },
            ];
        case 'key':
            return [
                'key',
                {
                    members: [
                        ['path', signer.path],
                        ['hint', signer.hint],
                    ],
                },
            ];
    }
};
const optional = (key, value) => value === undefined ? [] : [[key, value]];
const write = (value, indent) => {
    if (typeof value !== 'object')
        return JSON.stringify(value);
    const inner = `${indent}  `;
    if ('members' in value) {
        const lines = value.members.map(([key, member]) => `${inner}${JSON.stringify(key)}: ${write(member, inner)}`);
        return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
    }
    const lines = value.map((item) => `${inner}${write(item, inner)}`);
    return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`;
};


/***/ }),

/***/ 97354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ isLockName),
/* harmony export */   L1: () => (/* binding */ isLockPath),
/* harmony export */   OR: () => (/* binding */ isBundleUrl),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   parseLock: () => (/* binding */ parseLock),
/* harmony export */   tk: () => (/* binding */ locateEntries)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_json_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63582);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59502);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46783);
// SPDX-License-Identifier: Apache-2.0
//
// Text → lock, or a refusal with its line. Whoever changes a pull request
// chooses this text: paths stay below the lock's folder, digests are whole,
// nothing is read that this version does not know.








/** ASCII, so that no two names look alike. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._@+/-]{0,199}$/;
/** Printable ASCII without spaces: everything else in a URI is percent-encoded. */
const URI_TEXT = /^[!-~]{1,2048}$/;
const VALUE = /^[ -~]{1,1024}$/;
/**
 * @throws LOCK_INVALID with the line: bad JSON, a key that stands twice or is unknown, a path that leaves the
 *   folder, a digest that is none, another version
 */
const parseLock = (text) => {
    const entries = [...modelsOf(text)].map(([name, node]) => parseEntry(name, node));
    const paths = new Map();
    for (const { name, path } of entries) {
        const other = paths.get(path);
        if (other !== undefined)
            throw invalid(`"${other}" and "${name}" both pin "${path}"`);
        paths.set(path, name);
    }
    return { entries: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(entries) };
};
/** The line, from 1, on which each entry begins, by its name. @throws LOCK_INVALID */
const locateEntries = (text) => new Map([...modelsOf(text)].map(([name, { line }]) => [name, line]));
/** Whether a text may be a path in a lock: canonical, the same on every system, and fit to be shown. */
const isLockPath = (path) => (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isCanonicalName */ .A0)(path) &&
    path.length <= 1024 &&
    // Backslashes and drive letters make another path on Windows; invisible characters mislead.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    !/[\\\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|^[A-Za-z]:/.test(path);
/** Whether a text may be the name of an entry. */
const isLockName = (name) => NAME.test(name);
/** Whether a text may say where a model is from: a path or URI without a password in it. */
const isSource = (text) => URI_TEXT.test(text) && !/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(text);
/** Whether a bundle may be fetched from there. */
const isBundleUrl = (text) => URL.canParse(text) && text.startsWith('https://') && isSource(text);
const modelsOf = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOCK_BYTES */ .pe) {
        throw invalid(`${text.length} characters, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOCK_BYTES */ .pe}`);
    }
    const root = asFields((0,_core_json_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJsonTree */ .U)(text, atLine), 'the lock', ['lockVersion', 'models']);
    const version = required(root, 'lockVersion');
    if (version.kind !== 'scalar' || version.value !== _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_VERSION */ .TL) {
        throw atLine(version.line, `lockVersion is ${shownNode(version)}, known is ${_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_VERSION */ .TL}`);
    }
    const models = required(root, 'models');
    if (models.kind !== 'object')
        throw atLine(models.line, 'models is not an object');
    return models.members;
};
const ENTRY_FIELDS = [
    'path',
    'kind',
    'source',
    'digest',
    'files',
    'identity',
    'key',
    'bundles',
    'predicateTypes',
];
const parseEntry = (name, value) => {
    if (!isLockName(name))
        throw atLine(value.line, `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(name)} is no name for a model`);
    const node = asFields(value, `model "${name}"`, ENTRY_FIELDS);
    const kind = textAt(node, 'kind', (text) => text === 'folder' || text === 'file');
    const files = node.members.get('files');
    const source = node.members.get('source');
    const entry = {
        name,
        path: textAt(node, 'path', isLockPath),
        kind: kind === 'file' ? 'file' : 'folder',
        ...(source === undefined ? {} : { source: textAt(node, 'source', isSource) }),
        digest: textAt(node, 'digest', isDigest),
        ...(files === undefined ? {} : { files: parseFiles(files) }),
        signer: parseSigner(node),
        bundles: parseBundles(node),
        predicateTypes: parsePredicateTypes(node),
    };
    if (files !== undefined)
        checkFiles(entry, files.line);
    return entry;
};
const checkFiles = ({ kind, files = [], digest }, line) => {
    if (kind === 'file')
        throw atLine(line, 'a model that is one file has no files');
    const root = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .computeRoot */ .aN)(files.map((file) => file.digest));
    if (digest !== `sha256:${root}`) {
        throw atLine(line, `the files make up sha256:${root}, which is not the digest`);
    }
};
const parseFiles = (node) => {
    if (node.kind !== 'object' || node.members.size === 0) {
        throw atLine(node.line, 'files is not an object with at least one file');
    }
    const files = [...node.members].map(([name, value]) => {
        if (!isLockPath(name))
            throw atLine(value.line, `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(name)} is no name of a file`);
        if (value.kind === 'scalar' && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(value.value))
            return { name, digest: value.value };
        throw atLine(value.line, `the digest of ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(name)} is ${shownNode(value)}`);
    });
    return (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(files);
};
const parseSigner = (node) => {
    const { identity, key } = { identity: node.members.get('identity'), key: node.members.get('key') };
    if (identity !== undefined && key === undefined) {
        return { kind: 'identity', identity: parseIdentity(identity) };
    }
    if (key === undefined || identity !== undefined) {
        throw atLine(node.line, 'a model has either an identity or a key');
    }
    const fields = asFields(key, 'key', ['path', 'hint']);
    return {
        kind: 'key',
        path: textAt(fields, 'path', isLockPath),
        hint: textAt(fields, 'hint', _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4),
    };
};
const parseIdentity = (value) => {
    const node = asFields(value, 'identity', _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .IDENTITY_FIELDS */ .DL.map(([key]) => key));
    if (!_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNER_FIELDS */ .lm.some((key) => node.members.has(key))) {
        throw atLine(node.line, `an identity has at least one of ${_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNER_FIELDS */ .lm.join(', ')}`);
    }
    const identity = {};
    for (const [key, name] of _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .IDENTITY_FIELDS */ .DL) {
        const member = node.members.get(key);
        if (member === undefined)
            continue;
        if (name !== 'denySelfHostedRunners') {
            identity[name] = textAt(node, key, (text) => VALUE.test(text));
        }
        else if (member.kind === 'scalar' && member.value === true)
            identity[name] = true;
        else
            throw atLine(member.line, `${key} is ${shownNode(member)}; it is true or not there`);
    }
    return identity;
};
const parseBundles = (node) => {
    const places = new Set();
    return itemsAt(node, 'bundles').map((item) => {
        const bundle = parseBundle(item);
        if (places.has(bundle.location.value))
            throw atLine(item.line, 'a bundle stands twice');
        places.add(bundle.location.value);
        return bundle;
    });
};
const parseBundle = (value) => {
    const node = asFields(value, 'a bundle', ['path', 'url', 'digest']);
    const digest = textAt(node, 'digest', isDigest);
    if (node.members.has('path') === node.members.has('url')) {
        throw atLine(node.line, 'a bundle has either a path or a url');
    }
    const location = node.members.has('path')
        ? { kind: 'path', value: textAt(node, 'path', isLockPath) }
        : { kind: 'url', value: textAt(node, 'url', isBundleUrl) };
    return { location, digest };
};
const parsePredicateTypes = (node) => {
    const types = new Set();
    for (const item of itemsAt(node, 'predicateTypes')) {
        const type = item.kind === 'scalar' ? item.value : undefined;
        if (typeof type !== 'string' || !isSource(type) || types.has(type)) {
            throw atLine(item.line, `predicate type ${shownNode(item)}, which is none or stands twice`);
        }
        types.add(type);
    }
    return [...types].sort();
};
// ---- small steps ---------------------------------------------------------------
const asFields = (node, what, known) => {
    if (node.kind !== 'object')
        throw atLine(node.line, `${what} is not an object`);
    for (const [key, member] of node.members) {
        if (!known.includes(key))
            throw atLine(member.line, `unknown key ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(key)} in ${what}`);
    }
    return node;
};
const required = (node, key) => {
    const member = node.members.get(key);
    if (member === undefined)
        throw atLine(node.line, `${key} is missing`);
    return member;
};
const textAt = (node, key, isValid) => {
    const member = required(node, key);
    if (member.kind === 'scalar' && typeof member.value === 'string' && isValid(member.value)) {
        return member.value;
    }
    throw atLine(member.line, `${key} is ${shownNode(member)}`);
};
const itemsAt = (node, key) => {
    const member = required(node, key);
    if (member.kind !== 'array' || member.items.length === 0) {
        throw atLine(member.line, `${key} is not a list with at least one item`);
    }
    return member.items;
};
const isDigest = (text) => text.startsWith('sha256:') && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(text.slice('sha256:'.length));
const shownNode = (node) => node.kind === 'scalar' ? (0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(node.value) : node.kind === 'array' ? 'a list' : 'an object';
const invalid = (what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_INVALID', `models.lock refused: ${what}`);
const atLine = (line, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_INVALID', `models.lock refused: line ${line}: ${what}`);


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).



/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
/** The order of files in everything that is signed. */

/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.name, b.name));
/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
const isCanonicalName = (name) => name.length > 0 &&
    name.isWellFormed() &&
    !name.includes('\0') &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
const isIgnored = (name, ignorePaths) => ignorePaths.some((path) => name === path || name.startsWith(`${path}/`));
/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
const canonicalIgnorePaths = (paths) => {
    for (const path of paths) {
        if (!isCanonicalName(path) || /[*?[]/.test(path)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`);
        }
    }
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ })

};

