export const id = 1217;
export const ids = [1217];
export const modules = {

/***/ 81217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addVerifyBundleCommand: () => (/* binding */ addVerifyBundleCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67375);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov verify-bundle`: one artifact and its bundle, with cosign's flag names
// (`cosign verify-blob`, `cosign verify-blob-attestation`).




const FORMATS = ['text', 'json', 'gh'];
const addVerifyBundleCommand = (program, context) => {
    program
        .command('verify-bundle')
        .description('verify any Sigstore bundle about one file, with the flags of `cosign verify-blob`')
        .argument('<artifact>', 'a file, or its digest: `sha256:<hex>`')
        .requiredOption('--bundle <file>', 'the bundle, or JSON Lines of bundles')
        .option('--certificate-identity <name>', 'subject alternative name of the signer, exact')
        .option('--certificate-identity-regexp <pattern>', 'must match the whole of that name')
        .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exact')
        .option('--key <file>', 'public key (EC, PEM) that must have signed, in place of an identity')
        .option('--trusted-root <file>', 'trusted root in place of TUF; with --key, an entry in one of its logs is asked for')
        .option('--offline', 'make no connection at all')
        .option('--type <type>', 'predicate type of the statement: a URI, or one of cosign’s names')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--format <format>', 'form of the report').choices(FORMATS).default('text'))
        .option('--json', 'the same as --format json')
        .action((artifact, flags) => verifyAndReport(artifact, flags, context));
};
const verifyAndReport = async (artifactText, flags, context) => {
    const { cwd, reporter } = context;
    const now = new Date();
    const predicateType = flags.type === undefined ? undefined : toPredicateType(flags.type);
    const { openArtifactTrust } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(9839)]).then(__webpack_require__.bind(__webpack_require__, 44346));
    const { trust, trustedRootDate } = await openArtifactTrust(flags, cwd, now);
    const { readBounded } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 44768));
    const { bundlesOf } = await __webpack_require__.e(/* import() */ 8998).then(__webpack_require__.bind(__webpack_require__, 98998));
    const { openArtifact } = await __webpack_require__.e(/* import() */ 4356).then(__webpack_require__.bind(__webpack_require__, 74356));
    const { verifyArtifactBundles } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3113), __webpack_require__.e(281), __webpack_require__.e(7737), __webpack_require__.e(1724)]).then(__webpack_require__.bind(__webpack_require__, 81724));
    const { REPORT_FORMATS } = await __webpack_require__.e(/* import() */ 7712).then(__webpack_require__.bind(__webpack_require__, 17712));
    const { isPassed } = await __webpack_require__.e(/* import() */ 6186).then(__webpack_require__.bind(__webpack_require__, 96186));
    const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' };
    const content = await readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.bundle), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, codes);
    const artifact = await openArtifact(artifactText, cwd, (doneBytes, totalBytes) => reporter.progress({ doneBytes, totalBytes, doneFiles: 0, totalFiles: 1 }));
    const subject = await verifyArtifactBundles({
        bundles: bundlesOf(flags.bundle, content),
        artifact,
        trust,
        ...(predicateType === undefined ? {} : { predicateType }),
    });
    const report = {
        version: 1,
        verifiedAt: now.toISOString(),
        ...(trustedRootDate === undefined ? {} : { trustedRootDate: trustedRootDate.toISOString() }),
        subjects: [subject],
    };
    context.out(REPORT_FORMATS[flags.json ? 'json' : flags.format](report));
    context.setExitCode(isPassed(report) ? 0 : 1);
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('USAGE', `--type is "${type}", which is no URI`, {
        hint: `Give a URI, or one of ${Object.keys(PREDICATE_TYPES).join(', ')}.`,
    });
};


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   Xe: () => (/* binding */ MAX_LFS_POINTER_BYTES),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   wB: () => (/* binding */ MAX_FILE_SUBJECTS)
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
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = 128 * 1024;
/** A recorded report, for tests of a policy. */
const MAX_REPORT_BYTES = 64 * MIB;
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
const MAX_LISTING_BYTES = 64 * MIB;
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB;


/***/ })

};

