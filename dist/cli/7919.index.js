export const id = 7919;
export const ids = [7919,5340];
export const modules = {

/***/ 13343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLockPin: () => (/* binding */ runLockPin),
  runLockVerify: () => (/* binding */ runLockVerify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/inputs/lock-file.js + 1 modules
var lock_file = __webpack_require__(85061);
// EXTERNAL MODULE: ./lib/io/tuf-cache-dir.js
var tuf_cache_dir = __webpack_require__(67378);
// EXTERNAL MODULE: ./lib/lock/models-lock-v1.js
var models_lock_v1 = __webpack_require__(46783);
// EXTERNAL MODULE: ./lib/lock/parse-lock.js
var parse_lock = __webpack_require__(97354);
// EXTERNAL MODULE: ./lib/pipelines/lock-add.js
var lock_add = __webpack_require__(66398);
;// CONCATENATED MODULE: ./lib/pipelines/lock-location.js
// SPDX-License-Identifier: Apache-2.0
/** Points each failed check of a pinned model to the entry that asked for it. */
const locateChecks = (report, file, line) => {
    if (line === undefined)
        return report;
    const checks = report.checks.map((check) => check.passed || check.location ? check : { ...check, location: { file, line } });
    return { ...report, checks };
};

// EXTERNAL MODULE: ./lib/pipelines/lock-verify.js
var lock_verify = __webpack_require__(18300);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
// EXTERNAL MODULE: ./lib/cli/commands/lock-flags.js
var lock_flags = __webpack_require__(84412);
;// CONCATENATED MODULE: ./lib/cli/commands/lock-run.js
// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov lock add`, `update` and `verify` do: the real ports, one
// pipeline, one report.














/** Pins one model, and writes the lock file only if it was verified. */
const runLockPin = async (mode, name, flags, context) => {
    const opened = openLock(flags, context);
    const { files, ports } = opened;
    const text = await files.readLock();
    const lock = text === undefined ? models_lock_v1/* EMPTY_LOCK */.U5 : (0,parse_lock.parseLock)(text);
    const request = readRequest(name, flags, files, context);
    const result = mode === 'update'
        ? await (0,lock_add/* updateLock */.tn)(lock, request, ports)
        : await (0,lock_add/* addToLock */.qT)(lock, completed(request), ports);
    if (result.kind === 'pinned')
        await files.writeLock((0,models_lock_v1/* serializeLock */.go)(result.lock));
    print([result.report], opened, flags, context);
};
/** Verifies pinned models; exit code 1 where one of them is not what is pinned. */
const runLockVerify = async (names, flags, context) => {
    const opened = openLock(flags, context);
    const text = await opened.files.readLock();
    if (text === undefined) {
        throw new errors/* ProvenanceError */.CG('LOCK_INVALID', `there is no file "${flags.lockFile}"`);
    }
    const lock = (0,parse_lock.parseLock)(text);
    const read = flags.digests ? 'digests' : 'bytes';
    const reports = await (0,lock_verify/* verifyLock */.P)(lock, { names, read }, opened.ports);
    const lines = (0,parse_lock/* locateEntries */.tk)(text);
    print(reports.map((report) => locateChecks(report, flags.lockFile, lines.get(report.name))), opened, flags, context);
};
const openLock = (flags, context) => (0,lock_file/* openLockFile */.u)({
    path: (0,external_node_path_.resolve)(context.cwd, flags.lockFile),
    symlinks: flags.allowSymlinks === 'never' ? 'refuse' : 'within-model',
    offline: flags.offline === true,
    trust: () => trustSettings(flags, context.cwd),
}, {
    hashWorkerPath: context.hashWorkerPath,
    reporter: context.reporter,
    now: new Date(),
    serverUrl: serverUrlOf(context),
    tufCacheDir: (0,tuf_cache_dir/* tufCacheDir */.$)(context.env, process.platform),
});
const serverUrlOf = ({ env }) => env.GITHUB_SERVER_URL ?? (env.GH_HOST ? `https://${env.GH_HOST}` : 'https://github.com');
const trustSettings = (flags, cwd) => {
    const offline = flags.offline === true;
    const { customTrustedRoot, tufCache } = flags;
    if (offline && customTrustedRoot === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'offline is set without custom-trusted-root', {
            hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
        });
    }
    return {
        signer: 'sigstore',
        offline,
        publicGood: flags.publicGood,
        ...(tufCache === undefined ? {} : { tufCacheDir: (0,external_node_path_.resolve)(cwd, tufCache) }),
        ...(customTrustedRoot === undefined
            ? {}
            : { trustedRootPath: (0,external_node_path_.resolve)(cwd, customTrustedRoot) }),
    };
};
const readRequest = (name, flags, files, { cwd, ...context }) => {
    if (!(0,parse_lock/* isLockName */.HV)(name)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `"${name}" is no name for a model`, {
            hint: 'Use ASCII letters, digits and . _ - / @ +, at most 200.',
        });
    }
    if (flags.source !== undefined && !(0,parse_lock/* isSource */.__)(flags.source)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', 'the source is no URI without a password', {
            hint: 'Give printable ASCII without spaces and without user:password.',
        });
    }
    const pathInLock = (path) => {
        const inLock = (0,external_node_path_.relative)(files.dir, (0,external_node_path_.resolve)(cwd, path)).replaceAll('\\', '/');
        if ((0,parse_lock/* isLockPath */.L1)(inLock) && !inLock.startsWith('../'))
            return inLock;
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `"${path}" is not below "${files.dir}"`, {
            hint: 'What models.lock pins stands below its own folder.',
        });
    };
    const location = (text) => (0,parse_lock/* isBundleUrl */.OR)(text) ? { kind: 'url', value: text } : { kind: 'path', value: pathInLock(text) };
    const signer = signerOf(flags, pathInLock);
    return {
        name,
        serverUrl: serverUrlOf({ ...context, cwd }),
        listFiles: flags.files ? 'small' : 'never',
        ...(flags.path === undefined ? {} : { path: pathInLock(flags.path) }),
        ...(flags.source === undefined ? {} : { source: flags.source }),
        ...(flags.bundle.length === 0 ? {} : { bundles: flags.bundle.map(location) }),
        ...(flags.predicateType.length === 0 ? {} : { predicateTypes: flags.predicateType }),
        ...(signer === undefined ? {} : { signer }),
    };
};
const signerOf = (flags, pathInLock) => {
    const identity = (0,lock_flags/* identityOf */.cu)(flags);
    if (flags.publicKey === undefined) {
        return identity === undefined ? undefined : { kind: 'identity', identity };
    }
    if (identity !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'a key and an identity are given', {
            hint: 'A key names the signer itself; an identity needs a certificate of Sigstore.',
        });
    }
    return { kind: 'key', path: pathInLock(flags.publicKey) };
};
const completed = (request) => {
    const { path, bundles, signer, predicateTypes = [] } = request;
    if (signer === undefined) {
        throw new errors/* ProvenanceError */.CG('POLICY_EMPTY', 'nothing says who may have signed', {
            hint: 'Say who may have signed: --repo, --owner, --signer-workflow, --cert-identity or --public-key.',
        });
    }
    if (path === undefined || bundles === undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', 'a path and a bundle are needed');
    }
    return { ...request, path, bundles, signer, predicateTypes };
};
const print = (subjects, { trustedRootDate }, flags, context) => {
    const date = trustedRootDate();
    const report = {
        version: 1,
        verifiedAt: new Date().toISOString(),
        ...(date === undefined ? {} : { trustedRootDate: date.toISOString() }),
        subjects,
    };
    context.out(flags.json ? (0,json/* renderJson */.h)(report) : (0,report_text/* renderText */.S)(report));
    if ((0,policy_report.isPassed)(report))
        return;
    const failed = subjects.flatMap(({ checks }) => checks).find(({ passed }) => !passed);
    context.err((0,terminal/* formatError */.W)(new errors/* ProvenanceError */.CG(failed?.code ?? 'LOCK_MISMATCH', failed ? `${failed.title}: ${failed.found}` : 'nothing was checked', failed?.hint === undefined ? {} : { hint: failed.hint })));
    // A file that is missing is wrong use elsewhere; here it is not what is pinned.
    context.setExitCode(1);
};


/***/ }),

/***/ 38787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people, in powers of 1000: `1.5 MB`. */
const formatBytes = (bytes) => {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
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

/***/ 67378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tufCacheDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/**
 * Where trusted roots are kept between runs, unless the user names a folder: with
 * the tools of a runner, which outlive its jobs where the machine does, or where
 * the system keeps the caches of a user. `undefined` where neither is known.
 */
const tufCacheDir = (env, platform) => {
    const runner = absolute(env.RUNNER_TOOL_CACHE) ?? absolute(env.RUNNER_TEMP);
    if (runner !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner, 'ml-provenance', 'tuf');
    const user = userCacheDir(env, platform);
    return user === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'mlprov', 'tuf');
};
const userCacheDir = (env, platform) => {
    if (platform === 'win32')
        return absolute(env.LOCALAPPDATA);
    const home = absolute(env.HOME);
    const usual = platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('Library', 'Caches') : '.cache';
    // XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
    return absolute(env.XDG_CACHE_HOME) ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, usual));
};
const absolute = (path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : undefined;


/***/ }),

/***/ 49542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ contentFindings)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** What was found in the files of a subject: what can run code first, then in the order of the files. */
const contentFindings = ({ contents = [], }) => {
    const found = contents.flatMap(({ name, word, findings = [] }) => findings.map((finding) => ({ ...finding, file: name, word: word ?? 'unknown' })));
    return [
        ...found.filter(({ kind }) => kind === 'code'),
        ...found.filter(({ kind }) => kind === 'broken'),
        ...found.filter(({ kind }) => kind === 'notice'),
    ];
};


/***/ }),

/***/ 49372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
/* unused harmony export MAX_FOREIGN_CHARS */
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0

/** Longest text from outside that a report shows; the whole is in the JSON report. */
const MAX_FOREIGN_CHARS = 1_000;
/**
 * A text from outside on one line: nothing in it steers a terminal or a log, it is cut to
 * MAX_FOREIGN_CHARS, and it is well-formed Unicode.
 */
const foreignText = (text) => {
    // UTF-16 units; half a character at the cut becomes U+FFFD.
    const short = text.length > MAX_FOREIGN_CHARS ? `${text.slice(0, MAX_FOREIGN_CHARS - 1)}…` : text;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(short.toWellFormed());
};


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


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);
/* harmony import */ var _rfc3339_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
// SPDX-License-Identifier: Apache-2.0
//
// The report as data: keys in one order, absent where nothing is known. The
// bundles themselves are left out; `source` and `index` say where they are.



/** The report and its verdicts as JSON; a predicate keeps the order that was signed. */
const renderJson = (report) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(toReport(report));
// Fields that are undefined leave no key in JSON.
const toReport = (report) => ({
    version: report.version,
    verified: (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__.isPassed)(report),
    verifiedAt: report.verifiedAt,
    trustedRootDate: report.trustedRootDate,
    subjects: report.subjects.map(toSubject),
});
const toSubject = (subject) => ({
    name: subject.name,
    verified: (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubjectPassed */ .JX)(subject),
    path: subject.path,
    digest: subject.digest,
    fileCount: subject.fileCount,
    sizeBytes: subject.sizeBytes,
    bytesRead: subject.bytesRead,
    files: subject.files && toFiles(subject.files),
    contents: subject.contents?.map(toFile),
    checks: subject.checks.map(toCheck),
    bundles: subject.bundles.map(toBundle),
});
const toFile = ({ name, format, holdsPickle, word, pickle, metadata, findings }) => ({
    name,
    format,
    holdsPickle,
    word,
    pickle: pickle && {
        count: pickle.count,
        protocol: pickle.protocol,
        imports: pickle.imports,
        outsideAllowList: pickle.outsideAllowList,
        complete: pickle.complete,
    },
    metadata: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignValue */ .W)(metadata),
    findings: findings?.map(({ code, kind, message, at }) => ({ code, kind, message, at })),
});
const toFiles = ({ changed, missing, extra, ignored, unsigned, }) => ({ changed, missing, extra, ignored, unsigned });
const toCheck = (check) => ({
    id: check.id,
    title: check.title,
    expected: check.expected,
    found: check.found,
    word: check.word,
    passed: check.passed,
    code: check.code,
    hint: check.hint,
    location: check.location && { file: check.location.file, line: check.location.line },
});
const toBundle = (bundle) => ({
    source: bundle.source,
    index: bundle.index,
    verified: bundle.verified,
    predicateType: bundle.predicateType,
    signer: bundle.signer && toSigner(bundle.signer),
    timestamps: bundle.timestamps?.map(({ type, uri, time }) => ({
        type,
        uri,
        time: (0,_rfc3339_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .f)(time),
    })),
    checks: bundle.checks.map(toCheck),
    suggestion: bundle.suggestion,
    established: bundle.established?.map(({ pointer, word }) => ({ pointer, word })),
    statement: bundle.statement && toStatement(bundle.statement),
});
const toSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return { kind: signer.kind, identity: signer.identity };
        case 'key':
            return { kind: signer.kind, hint: signer.hint };
        case 'certificate-chain':
            return { kind: signer.kind, subject: signer.subject };
    }
};
const toStatement = (statement) => ({
    type: statement.type,
    subject: statement.subject.map(({ name, digest }) => ({ name, digest })),
    predicateType: statement.predicateType,
    predicate: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignValue */ .W)(statement.predicate),
});


/***/ }),

/***/ 87197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatTime)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** A time in UTC, without a fraction where that is zero; `undefined` for an invalid date. */
const formatTime = (time) => Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace('.000Z', 'Z');


/***/ }),

/***/ 90236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   Xb: () => (/* binding */ describeContent),
/* harmony export */   Xj: () => (/* binding */ countSubjects),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   jM: () => (/* binding */ describeTrustedRoot),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   ws: () => (/* binding */ ownChecks),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38787);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96186);
/* harmony import */ var _rfc3339_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
// SPDX-License-Identifier: Apache-2.0
//
// The sentences about a subject that the terminal and the summary share. They
// still hold foreign text: each renderer escapes in its own way.




/** Names of one list of files that are shown before the rest is counted. */
const MAX_NAMES = 50;
/** `2 files, 1.5 MB`, and whether the bytes were read. */
const describeContent = ({ fileCount, sizeBytes, bytesRead }) => {
    const count = fileCount === 1 ? '1 file' : `${fileCount} files`;
    const size = sizeBytes === undefined ? '' : `, ${(0,_core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(sizeBytes)}`;
    return `${count}${size}${bytesRead ? '' : '; recorded digests only, the bytes were not read'}`;
};
const describeSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return `${signer.identity.subjectAlternativeName}, vouched for by ${signer.identity.issuer ?? 'no issuer'}`;
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
    }
};
/** `2026-01-02T03:04:05Z, Tlog https://…` for each time of signing. */
const describeTimes = ({ timestamps = [] }) => timestamps.map(({ type, uri, time }) => {
    const text = (0,_rfc3339_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .f)(time) ?? 'no time';
    return uri === '' ? `${text}, ${type}` : `${text}, ${type} ${uri}`;
});
const DAY_MS = 86_400_000;
/** `2026-01-02T03:04:05Z, 3 days old`: its newest entry, at the time of the verification. */
const describeTrustedRoot = (trustedRootDate, { verifiedAt }) => {
    const days = Math.floor((Date.parse(verifiedAt) - Date.parse(trustedRootDate)) / DAY_MS);
    if (Number.isNaN(days))
        return trustedRootDate;
    return `${trustedRootDate}, ${days === 1 ? '1 day' : `${days} days`} old`;
};
/** `1 of 3 checks failed`; a subject without checks was not verified. */
const countChecks = ({ checks }) => {
    const failed = checks.filter(({ passed }) => !passed).length;
    const all = checks.length === 1 ? '1 check' : `${checks.length} checks`;
    if (checks.length === 0)
        return 'nothing was checked';
    return failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
};
/** `1 of 2 verified`, where there is not exactly one. */
const countSubjects = ({ subjects }) => {
    if (subjects.length === 0)
        return 'nothing was verified';
    return `${subjects.filter(_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isSubjectPassed */ .JX).length} of ${subjects.length} verified`;
};
/** The checks of a bundle that its subject does not show already. */
const ownChecks = (bundle, subject) => {
    const shown = new Set(subject.checks.map(keyOf));
    return bundle.checks.filter((check) => !shown.has(keyOf(check)));
};
const keyOf = ({ id, expected, found, passed }) => JSON.stringify([id, expected, found, passed]);
/** Code of a failed check, and what to do about it. */
const refusal = ({ code = 'INTERNAL', hint }) => `${code}: ${hint ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr[code].hint}`;


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
/* harmony import */ var _content_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49542);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49372);
/* harmony import */ var _subject_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90236);
// SPDX-License-Identifier: Apache-2.0
//
// The report in a terminal: the verdict first, then every check with what was
// found. No colour, one line a fact, so that logs and screen readers read the
// same text.




/** Plain text, each line ended; begins with `verified` if and only if the verdict is a pass. */
const renderText = (report) => {
    const { subjects, trustedRootDate } = report;
    const isSingle = subjects.length === 1;
    const lines = [
        ...(isSingle ? [] : [row(verdict((0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__.isPassed)(report)), (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .countSubjects */ .Xj)(report)), '']),
        ...subjects.flatMap((subject) => [...subjectLines(subject), '']),
        ...(trustedRootDate === undefined
            ? []
            : [row('trust', `trusted root of ${(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTrustedRoot */ .jM)(trustedRootDate, report)}`)]),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
};
const verdict = (passed) => (passed ? 'verified' : 'REFUSED');
const subjectLines = (subject) => [
    row(verdict((0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubjectPassed */ .JX)(subject)), `${subject.name}: ${(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .countChecks */ .ls)(subject)}`),
    ...(subject.path === undefined ? [] : [row('path', subject.path)]),
    ...(subject.digest === undefined ? [] : [row('digest', subject.digest)]),
    row('content', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeContent */ .Xb)(subject)),
    ...(subject.checks.length === 0 ? [] : ['', ...checkLines(subject.checks)]),
    ...fileLines(subject),
    ...findingLines(subject),
    ...subject.bundles.flatMap((bundle) => ['', ...bundleLines(bundle, subject)]),
];
const LABEL_CHARS = 9;
const row = (label, text) => `${label.padEnd(LABEL_CHARS)} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(text)}`;
const MAX_TITLE_CHARS = 44;
const WORD_CHARS = 'self-asserted'.length;
// Three aligned columns, then what was found; what was expected stands right below it.
const checkLines = (checks) => {
    const width = Math.min(MAX_TITLE_CHARS, Math.max(...checks.map(({ title }) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(title).length), 'expected'.length));
    const columns = (mark, title, word, text) => `  ${mark}  ${title.padEnd(width)}  ${word.padEnd(WORD_CHARS)}  ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(text)}`;
    return checks.flatMap((check) => {
        const { title, word, passed, expected, found } = check;
        return [
            columns(passed ? 'ok' : 'NO', (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(title), word, found),
            ...(expected === found ? [] : [columns('  ', '', 'expected', expected)]),
            ...(passed ? [] : [columns('  ', '', 'hint', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(check))]),
        ];
    });
};
const fileLines = ({ files }) => {
    if (files === undefined)
        return [];
    const { changed, missing, extra, ignored, unsigned } = files;
    const lines = [
        ...names('changed', changed),
        ...names('missing', missing),
        ...names('extra', extra),
        // Nothing vouches for these, so a reader has to see them.
        ...names('ignored', ignored),
        ...names('unsigned', unsigned),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
};
const findingLines = (subject) => {
    const texts = (0,_content_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .contentFindings */ .c)(subject).map(({ code, file, message, word }) => `${code} in ${file}: ${message} (${word})`);
    return texts.length === 0 ? [] : ['', ...names('finding', texts)];
};
const names = (label, values) => {
    const shown = values.slice(0, _subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMES */ .oA);
    const more = values.length - shown.length;
    return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].map((text) => row(label, text));
};
const bundleLines = (bundle, subject) => {
    const { source, index, verified, predicateType, signer, suggestion } = bundle;
    const state = verified ? 'signature verified' : 'NOT VERIFIED';
    const checks = (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ownChecks */ .ws)(bundle, subject);
    return [
        row('bundle', `${source} #${index}: ${state}`),
        ...(predicateType === undefined ? [] : [row('  states', predicateType)]),
        ...(signer === undefined ? [] : [row('  signer', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSigner */ .cg)(signer))]),
        ...(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTimes */ .UM)(bundle).map((time) => row('  time', time)),
        ...checkLines(checks),
        ...(suggestion === undefined ? [] : [row('  advice', `unverified advice: ${suggestion}`)]),
    ];
};


/***/ })

};

