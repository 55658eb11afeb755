export const id = 1251;
export const ids = [1251,8998];
export const modules = {

/***/ 34307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyBundle: () => (/* binding */ runVerifyBundle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/io/fs/file-error.js
var file_error = __webpack_require__(96637);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
;// CONCATENATED MODULE: ./lib/io/artifact.js
// SPDX-License-Identifier: Apache-2.0
//
// One artifact: a file of any size, or a digest of one that is elsewhere.










// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const CHUNK_BYTES = 1024 * 1024;
/**
 * @param text `sha256:<hex>` (sha384, sha512), or a path from `cwd`
 * @throws ARTIFACT_NOT_FOUND; later, from `digest`, MODEL_CHANGED for a large file that is written to
 */
const openArtifact = async (text, cwd, onBytes) => {
    const given = parseDigest(text);
    if (given !== undefined) {
        const digest = async (algorithm) => algorithm === given.algorithm ? given.hex : undefined;
        return { name: text, digest };
    }
    const path = (0,external_node_path_.resolve)(cwd, text);
    const sizeBytes = await withFile(path, async (handle) => (await handle.stat()).size);
    return sizeBytes > limits/* MAX_ARTIFACT_IN_MEMORY_BYTES */.EZ
        ? { name: text, sizeBytes, digest: largeDigest(path, onBytes) }
        : readArtifact(text, path);
};
/** `undefined` for a path. */
const parseDigest = (text) => {
    const [, name = '', hex = ''] = /^(sha\d+):(.*)$/s.exec(text) ?? [];
    if (name === '')
        return undefined;
    const algorithm = digest/* DIGEST_ALGORITHMS */.MF.find((known) => known === name);
    if (algorithm === undefined || !HEX[algorithm].test(hex)) {
        throw new errors/* ProvenanceError */.CG('ARTIFACT_NOT_FOUND', `${(0,shown/* shown */.S)(text)} is no digest`);
    }
    return { algorithm, hex: hex.toLowerCase() };
};
const HEX = { sha256: /^[0-9a-f]{64}$/i, sha384: /^[0-9a-f]{96}$/i, sha512: /^[0-9a-f]{128}$/i };
const readArtifact = async (name, path) => {
    const codes = { notFound: 'ARTIFACT_NOT_FOUND', tooLarge: 'ARTIFACT_NOT_FOUND' };
    const content = await (0,read_bounded.readBounded)(path, limits/* MAX_ARTIFACT_IN_MEMORY_BYTES */.EZ, codes);
    const digest = async (algorithm) => (0,external_node_crypto_.createHash)(algorithm).update(content).digest('hex');
    return { name, sizeBytes: content.length, content, digest };
};
/** Reads the file once for each algorithm. */
const largeDigest = (path, onBytes) => {
    const known = new Map();
    return (algorithm) => {
        const digest = known.get(algorithm) ??
            withFile(path, (handle) => hashHandle(handle, algorithm, path, onBytes));
        known.set(algorithm, digest);
        return digest;
    };
};
const hashHandle = async (handle, algorithm, path, onBytes) => {
    const before = await handle.stat({ bigint: true });
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let done = 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES);
        if (bytesRead === 0)
            break;
        hash.update(buffer.subarray(0, bytesRead));
        done += bytesRead;
        onBytes(done, Number(before.size));
    }
    const after = await handle.stat({ bigint: true });
    if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) {
        throw new errors/* ProvenanceError */.CG('MODEL_CHANGED', `"${path}" was written to while it was read`, {
            hint: 'Verify the file again when nothing writes to it.',
        });
    }
    return hash.digest('hex');
};
/** @throws ARTIFACT_NOT_FOUND for what is no readable regular file */
const withFile = async (path, use) => {
    let handle;
    try {
        handle = await (0,promises_.open)(path, FLAGS);
        if (!(await handle.stat()).isFile()) {
            throw new errors/* ProvenanceError */.CG('ARTIFACT_NOT_FOUND', `"${path}" is not a regular file`);
        }
        return await use(handle);
    }
    catch (cause) {
        const code = (0,file_error/* codeOf */.$)(cause);
        if (code === undefined)
            throw cause;
        throw new errors/* ProvenanceError */.CG('ARTIFACT_NOT_FOUND', `cannot read "${path}" (${code})`, { cause });
    }
    finally {
        await handle?.close();
    }
};

// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
// EXTERNAL MODULE: ./lib/pipelines/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(81724);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/report/formats.js + 7 modules
var formats = __webpack_require__(25786);
// EXTERNAL MODULE: ./lib/cli/commands/verify-bundle-trust.js
var verify_bundle_trust = __webpack_require__(44346);
;// CONCATENATED MODULE: ./lib/cli/commands/verify-bundle-run.js
// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov verify-bundle` does: trust, bundles and artifact are opened, and
// one report is printed.










/** @throws USAGE, POLICY_EMPTY, INPUT_CONFLICT, KEY_INVALID, TRUST_ROOT_…, BUNDLE_…, MODEL_… */
const runVerifyBundle = async (artifactText, flags, context) => {
    const { cwd, reporter } = context;
    const now = new Date();
    const predicateType = flags.type === undefined ? undefined : toPredicateType(flags.type);
    const { trust, trustedRoot } = await (0,verify_bundle_trust.openArtifactTrust)(flags, context, now);
    const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' };
    const content = await (0,read_bounded.readBounded)((0,external_node_path_.resolve)(cwd, flags.bundle), limits/* MAX_BUNDLE_BYTES */.Me, codes);
    const artifact = await openArtifact(artifactText, cwd, (doneBytes, totalBytes) => reporter.progress({ doneBytes, totalBytes, doneFiles: 0, totalFiles: 1 }));
    const subject = await (0,verify_bundle/* verifyArtifactBundles */.Z)({
        bundles: (0,bundle_files.bundlesOf)(flags.bundle, content),
        artifact,
        trust,
        ...(predicateType === undefined ? {} : { predicateType }),
    });
    const report = {
        version: 1,
        verifiedAt: now.toISOString(),
        ...(trustedRoot && { trustedRootDate: trustedRoot.newest.toISOString() }),
        subjects: [subject],
    };
    context.out(formats.REPORT_FORMATS[flags.json ? 'json' : flags.format](report));
    context.setExitCode((0,policy_report.isPassed)(report) ? 0 : 1);
};
/** Names of `cosign verify-blob-attestation --type` (cosign 3.0). */
const PREDICATE_TYPES = {
    custom: 'https://cosign.sigstore.dev/attestation/v1',
    cyclonedx: 'https://cyclonedx.org/bom',
    link: 'https://in-toto.io/Link/v1',
    openvex: 'https://openvex.dev/ns',
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    spdx: 'https://spdx.dev/Document',
    spdxjson: 'https://spdx.dev/Document',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
};
const toPredicateType = (type) => {
    const uri = Object.hasOwn(PREDICATE_TYPES, type) ? PREDICATE_TYPES[type] : type;
    if (uri !== undefined && URL.canParse(uri))
        return uri;
    throw new errors/* ProvenanceError */.CG('USAGE', `--type is "${type}", which is no URI`, {
        hint: `Give a URI, or one of ${Object.keys(PREDICATE_TYPES).join(', ')}.`,
    });
};


/***/ }),

/***/ 44346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifactTrust: () => (/* binding */ openArtifactTrust)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _io_live_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93408);
/* harmony import */ var _io_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74670);
/* harmony import */ var _io_tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67378);
/* harmony import */ var _policy_identity_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(873);
/* harmony import */ var _trusted_root_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1674);
// SPDX-License-Identifier: Apache-2.0
//
// Whom `mlprov verify-bundle` trusts, by cosign's flags: an identity and its
// issuer, both always, or a key.







const TRUST_ROOT_TIMEOUT_MS = 60_000;
/** Only names the issuer where none is given, and here one is. */
const SERVER_URL = 'https://github.com';
/** @throws USAGE, POLICY_EMPTY, INPUT_CONFLICT, KEY_INVALID, TRUST_ROOT_… */
const openArtifactTrust = async (flags, { cwd, env }, now) => {
    const tufCache = flags.tufCache === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.tufCache);
    const services = {
        deadline: (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_3__.deadlineIn)(TRUST_ROOT_TIMEOUT_MS),
        now,
        tufCacheDir: tufCache ?? (0,_io_tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .tufCacheDir */ .$)(env, process.platform),
    };
    (0,_trusted_root_option_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseTwoRoots */ .I)(flags);
    const givenRoot = flags.trustedRoot ?? flags.customTrustedRoot;
    const rootPath = givenRoot === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, givenRoot);
    if (flags.key !== undefined) {
        refuseIdentity(flags);
        const settings = {
            signer: 'key',
            publicKeyPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.key),
            offline: true,
        };
        const { trust } = await (0,_io_live_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .openTrust */ .N)(settings, services);
        const [verifyingKey] = trust.kind === 'key' ? trust.keys : [];
        if (verifyingKey === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('KEY_INVALID', 'no key is given');
        const { key } = verifyingKey;
        if (rootPath === undefined)
            return { trust: { kind: 'key', key, roots: [] } };
        const { roots, ...opened } = await openRoots(rootPath, services);
        return { ...opened, trust: { kind: 'key', key, roots } };
    }
    const identity = identityOf(flags);
    if (flags.offline && rootPath === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('USAGE', '--offline needs --trusted-root, or --key', {
            hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
        });
    }
    const { roots, ...opened } = await openRoots(rootPath, services);
    return { ...opened, trust: { kind: 'sigstore', roots, identity } };
};
const identityOf = (flags) => {
    const { certificateIdentity: certIdentity, certificateIdentityRegexp: certIdentityRegex, certificateOidcIssuer: certOidcIssuer, } = flags;
    if ((certIdentity ?? certIdentityRegex) === undefined || certOidcIssuer === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('POLICY_EMPTY', 'nothing says who may have signed', {
            hint: 'Give --certificate-identity (or --certificate-identity-regexp) and --certificate-oidc-issuer, or --key.',
        });
    }
    return (0,_policy_identity_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .buildIdentityPolicy */ .z)({
        certOidcIssuer,
        ...(certIdentity === undefined ? {} : { certIdentity }),
        ...(certIdentityRegex === undefined ? {} : { certIdentityRegex }),
    }, SERVER_URL);
};
const refuseIdentity = (flags) => {
    const { certificateIdentity, certificateIdentityRegexp, certificateOidcIssuer } = flags;
    const given = certificateIdentity ?? certificateIdentityRegexp ?? certificateOidcIssuer;
    if (given === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('USAGE', '--key and an identity are given', {
        hint: 'Give one of them: a key names the signer itself.',
    });
};
const openRoots = async (trustedRootPath, services) => {
    const settings = {
        signer: 'sigstore',
        offline: trustedRootPath !== undefined,
        publicGood: true,
    };
    const { trust, ...opened } = await (0,_io_live_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .openTrust */ .N)(trustedRootPath === undefined ? settings : { ...settings, trustedRootPath }, services);
    return { ...opened, roots: trust.kind === 'sigstore' ? trust.roots : [] };
};


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseTwoRoots)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** One option with two names, gh's and cosign's: which one would win is not guessed. @throws USAGE */
const refuseTwoRoots = (flags) => {
    if (flags.trustedRoot === undefined || flags.customTrustedRoot === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('USAGE', '--trusted-root and --custom-trusted-root are given', {
        hint: 'They are one option with two names: give it once.',
    });
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

/***/ 81724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ verifyArtifactBundles),
  g: () => (/* binding */ verifyStatements)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/attestation/bundle.js
var attestation_bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
;// CONCATENATED MODULE: ./lib/attestation/message-digest.js
// SPDX-License-Identifier: Apache-2.0



const ALGORITHMS = {
    [protobuf_specs_dist.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_dist.HashAlgorithm.SHA2_384]: 'sha384',
    [protobuf_specs_dist.HashAlgorithm.SHA2_512]: 'sha512',
};
/**
 * What a message signature says that it signs; nobody vouches for it. `undefined` for a DSSE envelope.
 * @throws BUNDLE_INVALID for another algorithm
 */
const messageDigestOf = (bundle) => {
    if (!(0,dist.isBundleWithMessageSignature)(bundle))
        return undefined;
    const { algorithm, digest } = bundle.content.messageSignature.messageDigest;
    const name = ALGORITHMS[algorithm];
    if (name === undefined) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `bundle refused: its message digest is of an unknown algorithm (${algorithm})`);
    }
    return { algorithm: name, hex: digest.toString('hex') };
};

// EXTERNAL MODULE: ./lib/attestation/predicates/vsa-v1.js
var vsa_v1 = __webpack_require__(39893);
// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(40281);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/policy/attempt.js
var attempt = __webpack_require__(33403);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/provenance-consistency.js
var provenance_consistency = __webpack_require__(43110);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/suggested-policy.js
var suggested_policy = __webpack_require__(89252);
// EXTERNAL MODULE: ./lib/policy/vsa-policy.js
var vsa_policy = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/pipelines/artifact.js
// SPDX-License-Identifier: Apache-2.0
//
// The one thing that a bundle is asked about, and whether its digest is the
// one that the bundle speaks of.


/** Whether a message signature signs the artifact. */
const checkMessageDigest = async (signed, artifact) => {
    const hex = await artifact.digest(signed.algorithm);
    return artifactCheck(artifact, hex === signed.hex, {
        expected: `${signed.algorithm}:${signed.hex}`,
        found: hex === undefined ? `no ${signed.algorithm} is given` : `${signed.algorithm}:${hex}`,
    });
};
/** Whether a statement has the artifact as a subject: by any algorithm, as in-toto digest_set.md has it. */
const checkSubjects = async ({ subject }, artifact) => {
    const stated = digest/* DIGEST_ALGORITHMS */.MF.filter((name) => subject.some(({ digest }) => digest[name]));
    let found = `no digest that the subjects have: ${stated.join(', ') || 'none of SHA-2'}`;
    let isSubject = false;
    for (const algorithm of stated) {
        const hex = await artifact.digest(algorithm);
        if (hex === undefined)
            continue;
        found = `${algorithm}:${hex}`;
        isSubject = subject.some(({ digest }) => digest[algorithm] === hex);
        if (isSubject)
            break;
    }
    const expected = subject.length === 1 ? 'the subject' : `one of ${subject.length} subjects`;
    return artifactCheck(artifact, isSubject, { expected, found });
};
const artifactCheck = ({ sizeBytes }, isSigned, findings) => {
    const facts = { id: 'files', title: 'digest of the artifact', ...findings };
    return isSigned
        ? (0,report/* passedCheck */.Fd)(facts, sizeBytes === undefined ? 'self-asserted' : 'verified')
        : (0,report/* failedCheck */.WU)(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' });
};
/** The first digest that is known. */
const firstDigest = async (artifact) => {
    for (const algorithm of digest/* DIGEST_ALGORITHMS */.MF) {
        const hex = await artifact.digest(algorithm);
        if (hex !== undefined)
            return { algorithm, hex };
    }
    return undefined;
};

// EXTERNAL MODULE: ./lib/pipelines/examine-bundle.js + 2 modules
var examine_bundle = __webpack_require__(49647);
// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var verify = __webpack_require__(53349);
;// CONCATENATED MODULE: ./lib/pipelines/verify-bundle.js
// SPDX-License-Identifier: Apache-2.0
//
// Any Sigstore bundle and the one artifact that it is asked about → a report.
// A message signature signs the artifact itself, a statement names its digest;
// no other question is asked of it (a model is verified by verify.ts).
















/** Verifies one artifact. What is wrong with bundles or signers is in the report. */
const verifyArtifactBundles = async (request) => {
    const { artifact } = request;
    const bundles = [];
    for (const found of request.bundles)
        bundles.push(await examine(found, request));
    const named = await firstDigest(artifact);
    const bytesRead = artifact.sizeBytes !== undefined;
    return {
        name: artifact.name,
        ...(named === undefined ? {} : { digest: `${named.algorithm}:${named.hex}` }),
        fileCount: 1,
        ...(artifact.sizeBytes === undefined ? {} : { sizeBytes: artifact.sizeBytes }),
        bytesRead,
        checks: (0,verify/* closest */.kp)(bundles)?.checks ?? [noBundle()],
        bundles,
    };
};
const noBundle = () => (0,report/* failedCheck */.WU)({ id: 'bundle', title: 'bundle', expected: 'at least one', found: 'none' }, { code: 'BUNDLE_NONE' });
/**
 * Bundles of statements, whatever they are about: the caller asks for the subject. A message
 * signature states nothing and is refused.
 */
const verifyStatements = (request) => request.bundles.map((found) => {
    const { value: bundle, check } = attemptSignature(() => (0,attestation_bundle/* parseBundle */.QN)(found.content));
    return verify_bundle_report(found, bundle ? examineSigned(bundle, request) : refused(check));
});
const examine = async (found, request) => {
    const parsed = attemptSignature(() => {
        const bundle = (0,attestation_bundle/* parseBundle */.QN)(found.content);
        return { bundle, message: messageDigestOf(bundle) };
    });
    const examined = parsed.value
        ? await examineParsed(parsed.value.bundle, parsed.value.message, request)
        : refused(parsed.check);
    return verify_bundle_report(found, examined);
};
const verify_bundle_report = ({ source, index, content }, examined) => ({
    source,
    index,
    digest: `sha256:${(0,digest/* sha256 */.sc)(content.trim())}`,
    bundle: (0,parse/* parseJson */.qF)(content),
    ...examined,
});
const examineParsed = async (bundle, message, request) => {
    if (hasUnknownLog(bundle, request.trust))
        return refused(unknownLog());
    return message === undefined
        ? examineStatement(bundle, request)
        : examineMessage(bundle, message, request);
};
// What the bundle brings as a proof is checked, or the bundle is not used.
const hasUnknownLog = (bundle, trust) => trust.kind === 'key' &&
    trust.roots.length === 0 &&
    bundle.verificationMaterial.tlogEntries.length > 0;
const unknownLog = () => (0,report/* failedCheck */.WU)({
    ...SIGNATURE,
    expected: 'a trusted root for the log entry of the bundle',
    found: 'no trusted root',
}, { code: 'LOG_ENTRY_INVALID', hint: 'Give the trusted root of the log: `--trusted-root`.' });
const examineMessage = async (bundle, message, request) => {
    const digestCheck = await checkMessageDigest(message, request.artifact);
    // Over other bytes there is nothing to verify.
    if (!digestCheck.passed)
        return refused(digestCheck);
    const verify = await messageVerifier(bundle, message, request.artifact);
    const signature = attemptSignature(() => firstAccepted(request.trust, verify));
    if (signature.value === undefined)
        return refused(signature.check);
    return verifiedBundle(signature.value, [
        ...signerChecks(signature.value, request.trust),
        ...checkType(undefined, request),
        digestCheck,
    ]);
};
const examineStatement = async (bundle, request) => {
    const { value: verified, check } = attemptStatement(bundle, request);
    if (verified === undefined)
        return refused(check);
    const { statement } = verified;
    return verifiedStatement(verified, [
        ...statementChecks(verified, request),
        await checkSubjects(statement, request.artifact),
    ]);
};
/** All but what it is about. */
const examineSigned = (bundle, request) => {
    if (hasUnknownLog(bundle, request.trust))
        return refused(unknownLog());
    const { value: verified, check } = attemptStatement(bundle, request);
    return verified === undefined
        ? refused(check)
        : verifiedStatement(verified, statementChecks(verified, request));
};
const attemptStatement = (bundle, { trust }) => attemptSignature(() => firstAccepted(trust, (candidate) => (0,verify_bundle/* verifyBundle */.IF)(bundle, candidate)));
const statementChecks = (verified, request) => {
    const { statement, signer } = verified;
    return [
        ...signerChecks(verified, request.trust),
        ...(signer.kind === 'certificate' ? (0,provenance_consistency/* checkProvenance */.c)(statement, signer.identity) : []),
        ...(0,vsa_policy/* checkVsa */.j)(statement, request.predicateType === vsa_v1/* VSA_TYPE */.gs ? 'verdict-only' : undefined),
        ...checkType(statement, request),
    ];
};
const verifiedStatement = (verified, checks) => {
    const { statement } = verified;
    return { ...verifiedBundle(verified, checks), statement, predicateType: statement.predicateType };
};
const refused = (check) => ({ verified: false, checks: [check] });
const SIGNATURE = {
    id: 'signature',
    title: 'signature',
    expected: 'a signature that verifies',
};
const attemptSignature = (operation) => (0,attempt/* attempt */.C)(SIGNATURE.id, SIGNATURE.title, SIGNATURE.expected, operation);
const verifiedBundle = ({ signer, timestamps }, checks) => {
    const isOther = checks.some(({ id, passed }) => id.startsWith('identity.') && !passed);
    const suggestion = signer.kind === 'certificate' && isOther ? (0,suggested_policy/* suggestArtifactPolicy */.P)(signer.identity) : undefined;
    return {
        verified: true,
        signer,
        timestamps,
        checks,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
};
// ---- who signed -----------------------------------------------------------------
/** @throws the refusal under the last one */
const firstAccepted = (trust, verify) => {
    let refusal;
    for (const candidate of toTrusts(trust)) {
        try {
            return verify(candidate);
        }
        catch (error) {
            refusal = error;
        }
    }
    throw refusal;
};
/** At least one. */
const toTrusts = (trust) => {
    switch (trust.kind) {
        case 'sigstore':
            return [{ kind: 'certificate', roots: trust.roots, identity: 'policy-follows' }];
        case 'key': {
            // The hint is the signer's; the key is the user's choice, whatever it is called.
            const keyed = { kind: 'key', publicKey: () => trust.key };
            return trust.roots.length === 0 ? [keyed] : trust.roots.map((root) => ({ ...keyed, root }));
        }
    }
};
const signerChecks = ({ signer }, trust) => [
    (0,report/* passedCheck */.Fd)({ ...SIGNATURE, found: (0,examine_bundle/* describeSigner */.c)(signer) }, 'verified'),
    ...(trust.kind === 'sigstore' && signer.kind === 'certificate'
        ? (0,identity_policy/* checkIdentity */.Z)(trust.identity, signer.identity)
        : []),
];
// ---- what was signed --------------------------------------------------------------
/** In memory by OpenSSL; of what is too large, or not here, by its digest. */
const messageVerifier = async (bundle, { hex }, { content }) => {
    if (content !== undefined)
        return (trust) => (0,verify_bundle/* verifyArtifact */.oc)(bundle, content, trust);
    const { isDigestSignedBy } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(7815)]).then(__webpack_require__.bind(__webpack_require__, 47815));
    const digest = external_node_buffer_.Buffer.from(hex, 'hex');
    return (trust) => (0,verify_bundle/* verifyMessageDigest */.RT)(bundle, digest, trust, isDigestSignedBy);
};
const checkType = (statement, { predicateType: expected }) => {
    if (expected === undefined)
        return [];
    const found = statement?.predicateType ?? 'a signature of the artifact, which states nothing';
    const facts = { id: 'statement.predicate-type', title: 'predicate type', expected, found };
    return [
        statement?.predicateType === expected
            ? (0,report/* passedCheck */.Fd)(facts, 'verified')
            : (0,report/* failedCheck */.WU)(facts, { code: 'PREDICATE_TYPE_MISMATCH', word: 'verified' }),
    ];
};


/***/ })

};

