export const id = 9739;
export const ids = [9739,8998,9559,6617,4670];
export const modules = {

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

/***/ 43311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareModel: () => (/* binding */ prepareModel),
  preparePointers: () => (/* binding */ preparePointers),
  runVerify: () => (/* binding */ runVerify),
  settleVerify: () => (/* binding */ settleVerify),
  verifyModels: () => (/* binding */ verifyModels)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/index.js
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles come from, one row each. Each is loaded when it is used: only
// those that need the network load what speaks to it.
const SOURCES = {
    files: async (location) => (await __webpack_require__.e(/* import() */ 5421).then(__webpack_require__.bind(__webpack_require__, 15421))).createFilesSource(location),
    artifact: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__, 88645))).createWorkflowArtifactSource(location, settings),
    release: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 69162))).createReleaseAssetSource(location, settings),
    attestations: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 5218))).createAttestationsSource(location, settings),
    oci: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(8080)]).then(__webpack_require__.bind(__webpack_require__, 78080))).createOciReferrerSource(location, settings),
};
/** The source for a location; `id` is its kind. Opens nothing before `find`. */
const createBundleSource = (location, settings) => ({
    id: location.kind,
    find: async (digests) => (await openSource(location, settings)).find(digests),
});
const openSource = (location, settings) => SOURCES[location.kind](location, settings);

// EXTERNAL MODULE: ./lib/io/ignored-paths.js
var ignored_paths = __webpack_require__(29559);
// EXTERNAL MODULE: ./lib/io/oci/reference.js
var oci_reference = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/io/bundles-of-model.js
// SPDX-License-Identifier: Apache-2.0
//
// Where the bundles of one model are: named by the user, or beside the model
// under the names that signers give them. Files are read first, because those
// that lie inside the model are no part of it.







/** @throws BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID for named files */
const findBundlesOfModel = async (request) => {
    const { modelPath, cwd, places, settings } = request;
    const named = places.files.length > 0 ? places.files : await usualPaths(modelPath);
    const files = named.length === 0
        ? []
        : await createBundleSource({ kind: 'files', paths: named }, settings).find([]);
    // By its name a bundle, not by its content alone: a `config.json` that poses as
    // one is a file of the model, and nobody signed it.
    const paths = new Set(files.map(({ source }) => source).filter((p) => (0,bundle_files/* isBundleName */.aR)((0,external_node_path_.basename)(p))));
    const inside = await Promise.all([...paths].map((path) => (0,ignored_paths.nameInModel)(path, { modelPath, cwd })));
    return {
        sources: [
            { id: 'files', find: async () => files },
            ...remoteLocations(request).map((location) => createBundleSource(location, settings)),
        ],
        insideModel: inside.flatMap((name) => (name ? [name] : [])),
    };
};
/** Names that attest, `mlprov model-signing` and other signers use; those that exist. */
const usualPaths = async (modelPath) => {
    const name = (0,external_node_path_.basename)(modelPath);
    const candidates = [
        ...['.sig', '.intoto.jsonl', '.sigstore.json', '.sigstore'].map((end) => modelPath + end),
        ...['model.sig', `${name}.sig`, `${name}.intoto.jsonl`].map((file) => (0,external_node_path_.join)(modelPath, file)),
    ];
    const found = await Promise.all(candidates.map(async (path) => ((await isFile(path)) ? [path] : [])));
    return found.flat();
};
const isFile = async (path) => (0,promises_.stat)(path).then((stats) => stats.isFile(), () => false);
const remoteLocations = ({ places, repo, owner, dockerConfigPath, }) => {
    const { attestations, attestationsWaitMs: waitMs = 0, release, run, oci } = places;
    const repository = repo ?? owner;
    if (attestations && repository === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'bundle-from-attestations needs repo or owner');
    }
    return [
        ...(attestations && repository ? [{ kind: 'attestations', repository, waitMs }] : []),
        ...(release && repo ? [{ kind: 'release', repository: repo, tag: release }] : []),
        ...(run && repo ? [{ kind: 'artifact', repository: repo, runId: run }] : []),
        ...(oci ? [ociLocation(oci, places, dockerConfigPath)] : []),
    ];
};
const ociLocation = (reference, { registryLogin }, dockerConfigPath) => ({
    kind: 'oci',
    reference,
    ...(registryLogin && {
        credentials: { registry: (0,oci_reference/* parseOciReference */.KN)(reference).registry, ...registryLogin },
    }),
    ...(dockerConfigPath === undefined ? {} : { dockerConfigPath }),
});

// EXTERNAL MODULE: ./lib/io/fs/repository-files.js
var repository_files = __webpack_require__(82246);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/io/live-verify.js
var live_verify = __webpack_require__(93408);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
;// CONCATENATED MODULE: ./lib/policy/trust-age.js
// SPDX-License-Identifier: Apache-2.0

const DAY_MS = 86_400_000;
/**
 * Whether the trusted root is young enough. A root that is kept in a file
 * misses what was revoked or added since; only its own newest entry tells how
 * old it is at most. One that came through TUF is as new as there is.
 */
const checkTrustAge = (root, maxAgeDays, now) => {
    const days = Math.floor((now.getTime() - root.newest.getTime()) / DAY_MS);
    const facts = {
        id: 'trust.age',
        title: 'age of the trusted root',
        expected: `at most ${maxAgeDays} days`,
        found: root.from === 'tuf' ? 'fetched through TUF in this run' : `${days} days`,
    };
    if (root.from === 'tuf')
        return (0,report/* passedCheck */.Fd)(facts, 'verified');
    return days <= maxAgeDays
        ? (0,report/* passedCheck */.Fd)(facts, 'verified')
        : (0,report/* failedCheck */.WU)(facts, { code: 'TRUST_ROOT_OLD', word: 'verified' });
};

// EXTERNAL MODULE: ./lib/pipelines/verify.js
var pipelines_verify = __webpack_require__(74286);
// EXTERNAL MODULE: ./lib/pipelines/verify-content.js
var verify_content = __webpack_require__(37246);
;// CONCATENATED MODULE: ./lib/pipelines/verify-all.js
// SPDX-License-Identifier: Apache-2.0
//
// Everything that one call of verify is asked about → one report.




/** What may match anything but itself names no file that could be shown. */
const GLOB = /[*?[]/;
/** @throws MODEL_NOT_FOUND where a pattern names nothing, and what reading and the sources of bundles throw */
const verifyAll = async (request, ports) => {
    const subjects = [];
    const verify = async (prepared, shownPath) => {
        const { target, sources } = prepared;
        const options = {
            ...request.options,
            ...prepared.options,
            ...(shownPath === undefined ? {} : { shownPath }),
        };
        const content = await (0,verify_content/* readContent */.c)(target, ports);
        const subject = withTrustAge(await (0,pipelines_verify/* verifyContent */.fv)(content, options, sources), request);
        subjects.push(subject);
        ports.onVerified?.(subject, content);
    };
    for (const one of request.prepared)
        await verify(one, one.shownPath);
    for (const pattern of request.patterns) {
        const paths = await ports.tree.expand(pattern);
        for (const path of paths) {
            const shownPath = GLOB.test(pattern) ? path : pattern;
            await verify(await ports.prepare(path, shownPath), shownPath);
        }
    }
    if (subjects.length === 0)
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'nothing is to be verified');
    const { trustedRoot, now } = request;
    return {
        version: 1,
        verifiedAt: now.toISOString(),
        ...(trustedRoot && { trustedRootDate: trustedRoot.newest.toISOString() }),
        subjects,
    };
};
const withTrustAge = (subject, { trustedRoot, maxTrustedRootAgeDays, now }) => {
    if (trustedRoot === undefined || maxTrustedRootAgeDays === undefined)
        return subject;
    const check = checkTrustAge(trustedRoot, maxTrustedRootAgeDays, now);
    return { ...subject, checks: [...subject.checks, check] };
};

// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
;// CONCATENATED MODULE: ./lib/inputs/verify-run.js
// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to its report: the one composition that the action
// and the command share. What the policy needs is settled before anything is
// read or fetched.










/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the report */
const runVerify = async (inputs, host) => {
    const run = await settleVerify(inputs, host);
    const listing = await prepareListing(run);
    return verifyModels(run, { patterns: inputs.patterns, prepared: listing ? [listing] : [] });
};
/** Verifies models of a run that is settled. @throws as `runVerify` */
const verifyModels = async (run, { patterns, prepared }) => {
    const { inputs, host } = run;
    const { now, reporter } = host;
    const hashPorts = (0,live.createHashPorts)(host.hashWorkerPath);
    const maxAge = inputs.trust.signer === 'sigstore' ? inputs.trust.maxAgeDays : undefined;
    const opened = run.policy && maxAge === undefined ? undefined : await run.trust();
    const trustedRoot = opened?.trustedRoot;
    return verifyAll({
        patterns,
        prepared,
        options: {
            signer: await signerOf(run, undefined),
            predicateTypes: inputs.predicateTypes,
            unsignedFiles: inputs.unsignedFiles,
            subjectNames: inputs.subjectNames,
            acceptUnsortedUnsafe: inputs.acceptUnsortedUnsafe,
            acceptSymlinks: inputs.symlinks === 'within-model',
            ...(inputs.expectedVsa === undefined ? {} : { vsa: { ...inputs.expectedVsa, now } }),
        },
        ...(trustedRoot && { trustedRoot }),
        ...(maxAge === undefined ? {} : { maxTrustedRootAgeDays: maxAge }),
        now,
    }, {
        ...hashPorts,
        reporter,
        prepare: (path, shownPath) => prepareModel(path, shownPath, run),
        onVerified: (subject, content) => host.onVerified?.({
            subject,
            content,
            ...(run.policy?.digest === undefined ? {} : { policyDigest: run.policy.digest }),
        }),
    });
};
/** @throws what is wrong with policy and identity, before anything is read */
const settleVerify = async (inputs, host) => {
    (0,paths/* canonicalIgnorePaths */.py)(inputs.ignorePaths);
    const policy = await readPolicy(inputs, host);
    const deadline = (0,retry.deadlineIn)(inputs.timeoutMs);
    let opened;
    return {
        inputs,
        host,
        deadline,
        policy,
        identity: identityOf(inputs, host, policy),
        trust: () => {
            opened ??= (0,live_verify/* openTrust */.N)(inputs.trust, {
                deadline,
                now: host.now,
                tufCacheDir: host.tufCacheDir,
                onNotice: (message) => host.reporter.info(message),
            });
            return opened;
        },
    };
};
const readPolicy = async ({ policyPath }, { cwd }) => {
    if (policyPath === undefined)
        return undefined;
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1359)]).then(__webpack_require__.bind(__webpack_require__, 63740));
    const path = policyPath.startsWith('/') ? (0,posix_.relative)(cwd, policyPath) : policyPath;
    return loadPolicy(path, (0,repository_files.createRepositoryReader)(cwd, limits/* MAX_POLICY_BYTES */.mk, 'POLICY_INVALID'));
};
// A policy file names the signers; identity inputs beside it narrow them further.
const identityOf = ({ identity, trust }, { serverUrl }, policy) => {
    if (trust.signer !== 'sigstore')
        return undefined;
    const { denySelfHostedRunners, ...named } = identity;
    const isEmpty = Object.keys(named).length === 0 && denySelfHostedRunners !== true;
    return policy && isEmpty ? 'policy-file' : (0,identity_policy/* buildIdentityPolicy */.z)(identity, serverUrl);
};
const NOBODY = { trust: { kind: 'key', keys: [] } };
const signerOf = async (run, subject) => {
    const { identity, policy } = run;
    if (policy) {
        const { ruleFor } = await __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895));
        const rule = subject && ruleFor(policy, subject);
        // Without a rule nobody is trusted, and no trusted root is fetched.
        if (rule === undefined)
            return NOBODY;
        if (rule.signer.kind === 'key' && rule.signer.pem !== undefined) {
            const { loadVerifyingKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 72522));
            return { trust: { kind: 'key', keys: [loadVerifyingKey(rule.signer.pem)] } };
        }
    }
    const { trust } = await run.trust();
    return { trust, ...(identity === undefined ? {} : { identity }) };
};
const policyOptions = async (run, subject) => {
    const { policy, host } = run;
    if (policy === undefined)
        return {};
    const { evaluatePolicy } = await __webpack_require__.e(/* import() */ 6684).then(__webpack_require__.bind(__webpack_require__, 16684));
    const { pathFrom, ruleFor } = await __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895));
    const { now, serverUrl, cwd } = host;
    // One subject for both: the rule that names the signer is the rule that is evaluated.
    const matched = { name: subject.name, path: pathFrom(cwd, subject.path) };
    const vsa = ruleFor(policy, matched)?.vsa;
    return {
        signer: await signerOf(run, matched),
        ...(vsa === undefined ? {} : { vsa: { ...vsa, now } }),
        evaluate: (report) => evaluatePolicy(policy, { ...report, ...matched }, { now, serverUrl }),
    };
};
/** How a model on disk is read, where its bundles are, and who must have signed it. */
const prepareModel = async (path, shownPath, run) => {
    const { inputs } = run;
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    return {
        sources,
        shownPath,
        target: { kind: 'path', path, scan: { ignorePaths, symlinks: inputs.symlinks } },
        options: await policyOptions(run, { name: lastComponent(path), path: shownPath }),
    };
};
/** A model whose large files are Git LFS pointers: recorded digests in place of bytes. */
const preparePointers = async (path, shownPath, run) => {
    const { inputs, host } = run;
    const { listPointers } = await __webpack_require__.e(/* import() */ 5558).then(__webpack_require__.bind(__webpack_require__, 95558));
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    const scan = { ignorePaths, symlinks: inputs.symlinks };
    const { name, files } = await listPointers(path, scan, (0,live.createHashPorts)(host.hashWorkerPath));
    return {
        sources,
        shownPath,
        target: { kind: 'listing', name, files },
        options: await policyOptions(run, { name, path: shownPath }),
    };
};
const prepareListing = async (run) => {
    const { digestsPath } = run.inputs;
    if (digestsPath === undefined)
        return undefined;
    const { readListing } = await __webpack_require__.e(/* import() */ 7658).then(__webpack_require__.bind(__webpack_require__, 77658));
    const listing = await readListing(digestsPath, { ...(0,live.createHashPorts)(run.host.hashWorkerPath), reporter: run.host.reporter }, { ignorePaths: ['.git', ...run.inputs.ignorePaths], symlinks: run.inputs.symlinks });
    const { sources } = await bundlesOf(digestsPath, run);
    return {
        sources,
        target: { kind: 'listing', ...listing },
        options: await policyOptions(run, { name: listing.name, path: digestsPath }),
    };
};
const bundlesOf = (modelPath, { inputs, host, deadline }) => {
    const { githubToken, places, identity } = inputs;
    return findBundlesOfModel({
        modelPath,
        cwd: host.cwd,
        places,
        dockerConfigPath: host.dockerConfigPath,
        settings: {
            apiUrl: host.apiUrl,
            deadline,
            onRetry: (message) => host.reporter.info(message),
            ...(githubToken === undefined ? {} : { token: githubToken }),
        },
        ...(identity.repo === undefined ? {} : { repo: identity.repo }),
        ...(identity.owner === undefined ? {} : { owner: identity.owner }),
    });
};
const lastComponent = (path) => path.replaceAll('\\', '/').split('/').at(-1) ?? path;


/***/ }),

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _N: () => (/* binding */ bundlesOfListed),
/* harmony export */   aR: () => (/* binding */ isBundleName),
/* harmony export */   bundlesOf: () => (/* binding */ bundlesOf),
/* harmony export */   io: () => (/* binding */ mayHoldBundles),
/* harmony export */   vX: () => (/* binding */ createBundleList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// From files to bundles: which files of a folder, an archive or a release hold
// bundles, and which bundles are in one. Nothing of them is verified here, and
// nothing that claims to be a bundle is passed over.




/** How the media type of every Sigstore bundle begins, v0.1 to v0.3. */
const MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** By its name a bundle, whatever it holds: `.sig`, `.sigstore`, `.sigstore.json`, `.intoto.jsonl`. */
const BUNDLE_NAME = /\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl)$/;
/** By its name perhaps a bundle, perhaps the `config.json` of a model. */
const JSON_NAME = /\.jsonl?$/;
/** Whether a file is a bundle by its name, which no reader of models opens: `.sig`, `.sigstore`… */
const isBundleName = (name) => BUNDLE_NAME.test(name);
/** Whether a file of this name is to be read: a `.json` too large for a bundle is none. */
const mayHoldBundles = (name, sizeBytes) => isBundleName(name) || (JSON_NAME.test(name) && sizeBytes <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me);
/**
 * The bundles of a file that was found beside others. A `.json` or `.jsonl`
 * without any bundle is another file; with one, all of it must be bundles.
 * @throws BUNDLE_INVALID with the number of the line, BUNDLE_NONE, BUNDLE_TOO_LARGE
 */
const bundlesOfListed = ({ name, source }, content) => isBundleName(name) || claimsBundles(source, content) ? bundlesOf(source, content) : [];
/**
 * The bundles of a file: one JSON object, or one on each line that is not empty.
 * @throws BUNDLE_INVALID with the number of the line
 * @throws BUNDLE_NONE where there is no line
 * @throws BUNDLE_TOO_LARGE
 */
const bundlesOf = (source, content) => {
    const found = documentsOf(source, content).map(({ text }, index) => ({ source, index, content: text }));
    if (found.length > 0)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_NONE', `${source} holds no bundle`);
};
const createBundleList = () => {
    const bundles = [];
    let total = 0;
    return {
        bundles,
        add: (more) => {
            for (const bundle of more) {
                total += bundle.content.length;
                if (bundles.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
                if (total > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6} bytes of bundles`);
                bundles.push(bundle);
            }
        },
    };
};
const tooMany = (limit) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', `one source has more than ${limit}`);
const documentsOf = (source, content) => {
    const text = decodeText(source, content);
    const whole = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    return whole ? [{ text, value: whole }] : linesOf(source, text);
};
const linesOf = (source, text) => {
    const documents = [];
    let number = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length : end + 1;
        number += 1;
        // JSON's own white space: a byte order mark is none.
        if (/^[ \t\r]*$/.test(line))
            continue;
        const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        if (!value)
            throw invalid(`line ${number} of ${source} is not a JSON object`);
        if (documents.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
            throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
        documents.push({ text: line, value });
    }
    return documents;
};
const claimsBundles = (source, content) => {
    // Escaped differently it would not be found, and the file be left out: no reason to trust it.
    if (!node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.length).includes(MEDIA_TYPE_PREFIX))
        return false;
    // What mentions a bundle and cannot be read is a damaged one: this throws.
    return documentsOf(source, content).some(({ value }) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value)?.mediaType)?.startsWith(MEDIA_TYPE_PREFIX));
};
const decodeText = (source, content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me) {
        const message = `${source} has ${content.length} bytes, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw invalid(`${source} is not UTF-8 text`);
    }
};
const invalid = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_INVALID', message);


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryReader: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// Files of a checked-out repository, by their path in it. Links are followed
// only as far as the repository goes: what a policy extends must not be chosen
// by whoever can place a link.




/**
 * Reads UTF-8 text files of at most `maxBytes` below `rootPath`; every refusal has the given code.
 * @param rootPath absolute
 */
const createRepositoryReader = (rootPath, maxBytes, code) => async (path) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootPath, ...path.split('/'));
    const [root, file] = await Promise.all([rootPath, target].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(name))).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
    });
    if (root === undefined || file === undefined || !isInside(root, file)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `"${path}" leads out of the repository`);
    }
    return (0,_live_js__WEBPACK_IMPORTED_MODULE_3__.readTextFile)(file, maxBytes, code);
};
const isInside = (root, file) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return inside !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
};
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 29559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInModel: () => (/* binding */ nameInModel),
/* harmony export */   resolveIgnorePaths: () => (/* binding */ resolveIgnorePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// From paths as people type them (absolute, or relative to the working
// directory) to names inside a model. The Python client drops what does not
// fit; here it is an error, because the file would be signed against the
// user's wish.



/**
 * The names inside the model of paths that exist there.
 * @throws {IGNORE_PATH_NOT_FOUND} where nothing is there, or it lies outside the model
 * @throws {IGNORE_PATH_INVALID} for the model itself
 */
const resolveIgnorePaths = (paths, model) => Promise.all(paths.map(async (path) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)).catch(() => undefined);
    if (!found) {
        const message = `nothing is found at the ignored path "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    const name = await nameInModel(path, model);
    if (name === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `"${path}" is the model itself`);
    }
    if (name === undefined) {
        const message = `the ignored path "${path}" lies outside the model "${model.modelPath}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    return name;
}));
/**
 * The name of a path inside the model, whether or not it exists; empty for the
 * model itself, `undefined` outside. A link is named by its own place.
 */
const nameInModel = async (path, { modelPath, cwd }) => {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute).catch(() => absolute)) === root)
        return '';
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute)));
    if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) === name)
        return undefined;
    return name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
};


/***/ }),

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openTrust)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// Whom a verification trusts, read from files or from TUF. With `offline`
// nothing here, and nothing that is made from it, opens a connection.


/** @throws KEY_INVALID, CERTIFICATE_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE */
const openTrust = async (settings, { now, ...services }) => {
    switch (settings.signer) {
        case 'key': {
            const { loadVerifyingKey } = await __webpack_require__.e(/* import() */ 2522).then(__webpack_require__.bind(__webpack_require__, 72522));
            const pem = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.readTextFile)(settings.publicKeyPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PEM_BYTES */ .kb, 'KEY_INVALID');
            return { trust: { kind: 'key', keys: [loadVerifyingKey(pem)] } };
        }
        case 'certificate-chain': {
            const { parseCertificates } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(8557)]).then(__webpack_require__.bind(__webpack_require__, 40938));
            const path = settings.certificateChainPath;
            const pem = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.readTextFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PEM_BYTES */ .kb, 'CERTIFICATE_INVALID');
            return { trust: { kind: 'certificate-chain', given: parseCertificates(pem), at: now } };
        }
        case 'sigstore': {
            const roots = await loadRoots(settings, services);
            const from = settings.trustedRootPath === undefined ? 'tuf' : 'file';
            const trustedRoot = { newest: newestStart(roots, now), from };
            return { trust: { kind: 'sigstore', roots }, trustedRoot };
        }
    }
};
const loadRoots = async (settings, services) => {
    const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(2481)]).then(__webpack_require__.bind(__webpack_require__, 22481));
    const { trustedRootPath, publicGood } = settings;
    const { deadline, onNotice } = services;
    const options = {
        deadline,
        cacheDir: settings.tufCacheDir ?? services.tufCacheDir,
        ...(onNotice === undefined ? {} : { onRetry: onNotice, onUnwritable: onNotice }),
    };
    if (trustedRootPath !== undefined) {
        return loadTrustedRoots({ kind: 'file', path: trustedRootPath }, options);
    }
    const sources = [
        { kind: 'tuf-github' },
        ...(publicGood ? [{ kind: 'tuf-public-good' }] : []),
    ];
    return (await Promise.all(sources.map((source) => loadTrustedRoots(source, options)))).flat();
};
// What begins in the future was announced before it, and says nothing of the present.
const newestStart = (roots, now) => {
    const starts = roots.flatMap((root) => [
        ...root.certificateAuthorities.map(({ validFor }) => validFor?.start),
        ...root.timestampAuthorities.map(({ validFor }) => validFor?.start),
        ...[...root.tlogs, ...root.ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
    ]);
    const times = starts.map((start) => start?.getTime() ?? 0).filter((ms) => ms <= now.getTime());
    return new Date(Math.max(0, ...times));
};


/***/ }),

/***/ 27503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   NH: () => (/* binding */ registryUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   zx: () => (/* binding */ servingHost)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// References to content of a registry, by digest only: a tag names another
// thing tomorrow.
// Grammar: https://github.com/distribution/reference/blob/v0.6.0/reference.go



const REGISTRY = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[::1\])(?::\d{1,5})?$/;
const NAME = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
const TAG = /:\w[\w.-]{0,127}$/;
const MAX_CHARS = 512;
/** Docker Hub is named by one host and served by another. */
const SERVED_BY = {
    'docker.io': 'registry-1.docker.io',
    'index.docker.io': 'registry-1.docker.io',
};
/**
 * Reads `registry/name@sha256:<hex>`, with or without `oci://` and a tag, which the digest outdoes.
 * @throws INPUT_INVALID
 */
const parseOciReference = (text) => {
    const [path = '', digest = '', ...rest] = text.replace(/^oci:\/\//, '').split('@');
    const slash = path.indexOf('/');
    const registry = path.slice(0, Math.max(0, slash)).toLowerCase();
    const name = path.slice(slash + 1).replace(TAG, '');
    const isValid = text.length <= MAX_CHARS &&
        rest.length === 0 &&
        REGISTRY.test(registry) &&
        // Without a dot or a port it would be the first part of a name (§ domain).
        /[.:]|^localhost$/.test(registry) &&
        NAME.test(name) &&
        digest.startsWith('sha256:') &&
        (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest.slice('sha256:'.length));
    if (isValid)
        return { registry: servingHost(registry), name, digest };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)} is not registry/name@sha256:<64 hex>`, {
        hint: 'Name the content by its digest: a tag may name something else by now.',
    });
};
/** The host that serves what a name's host names. @param host with or without port, lowercase */
const servingHost = (host) => SERVED_BY[host] ?? host;
/** Encrypted, but for a registry on this machine. */
const registryUrl = (registry) => `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
/** @param registry host, with or without port */
const isLoopback = (registry) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);


/***/ }),

/***/ 74670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   Z: () => (/* binding */ deadlineOnFirstUse),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// One retry for every outside service: exponential delay with full jitter,
// until a deadline that all services of a run share.


const deadlineIn = (durationMs) => {
    const end = performance.now() + durationMs;
    return { remainingMs: () => Math.max(0, end - performance.now()) };
};
/** A deadline whose time starts with the first look at it: hashing does not use it up. */
const deadlineOnFirstUse = (durationMs) => {
    let started;
    return {
        remainingMs: () => {
            started ??= deadlineIn(durationMs);
            return started.remainingMs();
        },
    };
};
/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * After the deadline the last failure is thrown with the number of attempts.
 */
const retry = async (operation, options) => {
    const { deadline, isTransient, retryAfterMs, onRetry } = options;
    const { baseDelayMs = 500, maxDelayMs = 30_000 } = options;
    let before;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            // An attempt that the deadline cut short says less than the one before it.
            if (before !== undefined && deadline.remainingMs() <= 0)
                throw afterAttempts(before, attempt);
            if (!isTransient(error))
                throw error;
            before = error;
            const jitterMs = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** attempt);
            const delayMs = Math.max(jitterMs, retryAfterMs?.(error) ?? 0);
            if (delayMs >= deadline.remainingMs())
                throw afterAttempts(error, attempt);
            onRetry?.(error, delayMs);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs);
        }
    }
};
const afterAttempts = (error, attempts) => {
    const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toProvenanceError */ .FH)(error, 'SERVICE_FAILED');
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(code, `${message} (gave up after ${tries})`, { cause: error, hint });
};


/***/ })

};

