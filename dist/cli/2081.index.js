export const id = 2081;
export const ids = [2081,394];
export const modules = {

/***/ 32081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signKeyless: () => (/* binding */ signKeyless),
/* harmony export */   verifyKeyless: () => (/* binding */ verifyKeyless)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58563);
/* harmony import */ var _io_live_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1739);
/* harmony import */ var _io_live_signer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23515);
/* harmony import */ var _io_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74670);
/* harmony import */ var _io_token_claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18191);
/* harmony import */ var _io_tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67378);
/* harmony import */ var _model_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26834);
/* harmony import */ var _model_signing_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90394);
// SPDX-License-Identifier: Apache-2.0
//
// `model-signing sign sigstore` and `verify sigstore`. Without --trust-config
// the instance is public-good, as for the Python client.










const SIGNING_TIMEOUT_MS = 10 * 60_000;
const TRUST_ROOT_TIMEOUT_MS = 60_000;
const signKeyless = async (modelPath, flags, context) => {
    refuseBrowserLogin(flags);
    refuseStaging(flags);
    const signer = await prepareKeylessSigner(flags, context);
    await (0,_model_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__/* .signAndWrite */ .k)(modelPath, flags, signer, context);
};
const verifyKeyless = (modelPath, flags, context) => (0,_model_signing_verify_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyAndReport */ .d)(modelPath, flags, context, async () => {
    refuseStaging(flags);
    const { verifyKeylessSignature } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(281), __webpack_require__.e(3434)]).then(__webpack_require__.bind(__webpack_require__, 66911));
    const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(2481)]).then(__webpack_require__.bind(__webpack_require__, 22481));
    const roots = await loadTrustedRoots(flags.trustConfig === undefined
        ? { kind: 'tuf-public-good' }
        : { kind: 'file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, flags.trustConfig) }, {
        deadline: (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_5__.deadlineIn)(TRUST_ROOT_TIMEOUT_MS),
        cacheDir: (0,_io_tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .tufCacheDir */ .$)(context.env, process.platform),
    });
    const identity = { subject: flags.identity, issuer: flags.identityProvider };
    return (bundle) => verifyKeylessSignature(bundle, { roots, identity });
});
/** Where tokens of GitHub and GitLab name what a certificate would publish. */
const REPOSITORY_CLAIMS = ['repository', 'project_path'];
// The instance is settled and its files are read before hashing; a token that
// signs is asked for afterwards, because it lives five minutes.
const prepareKeylessSigner = async (flags, context) => {
    const deadline = (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .deadlineOnFirstUse */ .Z)(SIGNING_TIMEOUT_MS);
    const config = await signerConfig(flags, context);
    const claims = await tokenClaims(config, (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_5__.deadlineIn)(TRUST_ROOT_TIMEOUT_MS));
    const open = await (0,_io_live_signer_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareSigner */ .g)(
    // A token that speaks of no repository publishes the identity that it was chosen for.
    REPOSITORY_CLAIMS.every((name) => claims[name] === undefined) ? withConsent(config) : config, deadline);
    return {
        signStatement: async (payload) => {
            const opened = await open(claims);
            if (opened.kind === 'unsigned' || opened.omsAbsence !== undefined) {
                const reason = opened.kind === 'unsigned' ? opened.reason : opened.omsAbsence;
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INSTANCE_INCOMPLETE', `no model signature can be made: ${reason}`);
            }
            return opened.signer.signStatement(payload);
        },
    };
};
const signerConfig = async (flags, { env, cwd, reporter }) => {
    const hasAmbient = env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
    if (flags.identityToken === undefined && !flags.useAmbientCredentials && !hasAmbient) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('TOKEN_UNAVAILABLE', 'there is no identity token', {
            hint: 'Give --identity-token, or run in a GitHub Actions job with `id-token: write`; there is no browser login.',
        });
    }
    const trustConfig = flags.trustConfig && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.trustConfig);
    const isAction = env.GITHUB_ACTIONS === 'true';
    return {
        env,
        reporter,
        mask: () => { }, // nothing is printed that could hold it
        ...(isAction ? { run: await (0,_io_live_config_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(env) } : {}),
        ...(flags.identityToken === undefined
            ? {}
            : { identityToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(flags.identityToken) }),
        signing: {
            method: 'sigstore',
            rekorVersion: 1,
            allowPublicTransparency: flags.allowPublicTransparency === true,
            ...(trustConfig
                ? { requested: 'custom', signingConfigPath: trustConfig, trustedRootPath: trustConfig }
                : { requested: 'public-good' }),
        },
    };
};
// Unverified: the certificate authority verifies the token. Here it only tells
// whether a repository would be published.
const tokenClaims = async (config, deadline) => {
    const token = config.identityToken ?? (await ambientToken(config, deadline));
    const claims = (0,_io_token_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .readTokenClaims */ .v)(token);
    if (claims)
        return claims;
    const code = config.identityToken ? 'USAGE' : 'TOKEN_INVALID';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(code, 'the identity token is not a JSON Web Token', {
        hint: 'Give a token with the audience `sigstore`, as the identity provider issued it.',
    });
};
const ambientToken = async (config, deadline) => {
    const { requestIdToken } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 12921));
    const endpoint = await (0,_io_live_config_js__WEBPACK_IMPORTED_MODULE_3__.tokenEndpoint)(config.env, config.run);
    const http = await (0,_io_live_config_js__WEBPACK_IMPORTED_MODULE_3__.createServiceHttp)(config, deadline);
    return requestIdToken(endpoint, 'sigstore', { http, mask: config.mask });
};
const withConsent = (config) => config.signing.method === 'sigstore'
    ? { ...config, signing: { ...config.signing, allowPublicTransparency: true } }
    : config;
const refuseBrowserLogin = (flags) => {
    const names = ['oauthForceOob', 'clientId', 'clientSecret'];
    if (names.every((name) => flags[name] === undefined))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_NOT_SUPPORTED', '--oauth-force-oob, --client-id and --client-secret belong to the browser login, which this tool does not have', { hint: 'Give --identity-token, or --use-ambient-credentials in a CI job.' });
};
const refuseStaging = ({ useStaging }) => {
    if (!useStaging)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_NOT_SUPPORTED', "--use-staging: the trust root of Sigstore's staging instance is not built in", { hint: 'Give its client trust config: `--trust-config staging.json`.' });
};


/***/ }),

/***/ 26834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printDigest: () => (/* binding */ printDigest),
  readCertificates: () => (/* binding */ readCertificates),
  k: () => (/* binding */ signAndWrite),
  signWithCertificate: () => (/* binding */ signWithCertificate),
  signWithKey: () => (/* binding */ signWithKey)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: ./lib/io/key-signer.js
var key_signer = __webpack_require__(31198);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/attestation/predicates/oms-signature-v1.js
var oms_signature_v1 = __webpack_require__(15837);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/pipelines/sign-model.js
// SPDX-License-Identifier: Apache-2.0
//
// One model → one OMS signature: discover, hash, state, sign.





/**
 * The manifest of the one model at `path`.
 * @throws all of discovery and hashing
 */
const digestModel = async (path, options, { tree, digester, reporter }) => {
    const ignorePaths = (0,paths/* canonicalIgnorePaths */.py)(options.ignorePaths);
    const scanned = await tree.scan(path, { ...options, ignorePaths });
    const files = await digester.digestFiles(scanned.files, reporter.progress);
    const baseName = (0,posix_.basename)(scanned.rootPath.replaceAll('\\', '/'));
    return (0,manifest/* buildManifest */.u1)({ name: baseName, baseName, files, ignorePaths });
};
/** @throws all of discovery, hashing and signing */
const signModel = async (path, options, ports) => {
    const manifest = await digestModel(path, options, ports);
    const payload = (0,statement/* serializeStatement */.US)((0,oms_signature_v1/* buildOmsStatement */.N)(manifest));
    return { manifest, bundle: await ports.signer.signStatement(payload) };
};

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/cli/commands/model-signing-flags.js
var model_signing_flags = __webpack_require__(75524);
// EXTERNAL MODULE: ./lib/cli/commands/model-signing-report.js
var model_signing_report = __webpack_require__(13241);
;// CONCATENATED MODULE: ./lib/cli/commands/model-signing-sign.js
// SPDX-License-Identifier: Apache-2.0












const signWithKey = async (modelPath, flags, context) => {
    const signer = (0,key_signer.createKeySigner)(await readKey(flags, context));
    await signAndWrite(modelPath, flags, signer, context);
};
const signWithCertificate = async (modelPath, flags, context) => {
    const { createCertificateSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9314)]).then(__webpack_require__.bind(__webpack_require__, 59314));
    const paths = [flags.signingCertificate, ...flags.certificateChain];
    const signer = createCertificateSigner({
        ...(await readKey(flags, context)),
        certificates: await Promise.all(paths.map((path) => readCertificates(path, context))),
        now: () => new Date(),
    });
    await signAndWrite(modelPath, flags, signer, context);
};
/** Hashes the model, signs it, writes the signature and tells of it. */
const signAndWrite = async (modelPath, flags, signer, context) => {
    refuseUnignoredGitPaths(flags);
    const signaturePath = (0,external_node_path_.resolve)(context.cwd, flags.signature);
    const options = await (0,model_signing_flags/* scanOptionsOf */.hL)(modelPath, flags, context);
    const signed = await signModel((0,external_node_path_.resolve)(context.cwd, modelPath), options, {
        ...(0,live.createHashPorts)(context.hashWorkerPath),
        reporter: context.reporter,
        signer,
    });
    const store = (0,output_store.createOutputStore)((0,external_node_path_.dirname)(signaturePath));
    const written = await store.write((0,external_node_path_.basename)(signaturePath), signed.bundle.json);
    context.out((0,model_signing_report/* renderSigned */.P)(signed, written, flags.json === true));
};
const printDigest = async (modelPath, flags, context) => {
    refuseUnignoredGitPaths(flags);
    const options = await (0,model_signing_flags/* scanOptionsOf */.hL)(modelPath, flags, context);
    const { root, files, sizeBytes } = await digestModel((0,external_node_path_.resolve)(context.cwd, modelPath), options, {
        ...(0,live.createHashPorts)(context.hashWorkerPath),
        reporter: context.reporter,
    });
    const digest = `sha256:${root}`;
    context.out(flags.json ? (0,json_text.jsonText)({ digest, files: files.length, sizeBytes }) : `${digest}\n`);
};
/** @throws {CERTIFICATE_INVALID} where the file cannot be read */
const readCertificates = async (path, { cwd }) => {
    const codes = { notFound: 'CERTIFICATE_INVALID', tooLarge: 'CERTIFICATE_INVALID' };
    return (await (0,read_bounded.readBounded)((0,external_node_path_.resolve)(cwd, path), limits/* MAX_PEM_BYTES */.kb, codes)).toString('utf8');
};
const readKey = async (flags, { cwd }) => {
    const codes = { notFound: 'KEY_INVALID', tooLarge: 'KEY_INVALID' };
    const pem = await (0,read_bounded.readBounded)((0,external_node_path_.resolve)(cwd, flags.privateKey), limits/* MAX_PEM_BYTES */.kb, codes);
    return {
        privateKey: new secret/* Secret */.z(pem.toString('utf8')),
        ...(flags.password === undefined ? {} : { password: new secret/* Secret */.z(flags.password) }),
    };
};
// Without them recorded, other clients would report the repository's files as extra.
const refuseUnignoredGitPaths = ({ ignoreGitPaths }) => {
    if (ignoreGitPaths)
        return;
    throw new errors/* ProvenanceError */.CG('INPUT_NOT_SUPPORTED', '--no-ignore-git-paths: signatures leave out .git, .gitattributes, .github and .gitignore', { hint: 'OMS 1.0 §6.2 wants these names left out; copy the model elsewhere to sign them.' });
};


/***/ }),

/***/ 90394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ verifyAndReport),
/* harmony export */   verifyWithCertificate: () => (/* binding */ verifyWithCertificate),
/* harmony export */   verifyWithKey: () => (/* binding */ verifyWithKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72522);
/* harmony import */ var _attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50574);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _io_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44768);
/* harmony import */ var _io_live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75432);
/* harmony import */ var _pipelines_verify_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37950);
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85340);
/* harmony import */ var _model_signing_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75524);
/* harmony import */ var _model_signing_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13241);
// SPDX-License-Identifier: Apache-2.0











const verifyWithKey = (modelPath, flags, context) => verifyAndReport(modelPath, flags, context, async () => {
    const codes = { notFound: 'KEY_INVALID', tooLarge: 'KEY_INVALID' };
    const pem = await (0,_io_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, flags.publicKey), _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PEM_BYTES */ .kb, codes);
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__.loadVerifyingKey)(pem.toString('utf8'));
    return (bundle) => (0,_attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyKeySignature */ .D)(bundle, key);
});
const verifyWithCertificate = (modelPath, flags, context) => verifyAndReport(modelPath, flags, context, async () => {
    if (flags.certificateChain.length === 0) {
        // The Python client then trusts every authority of the web, for any name.
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('USAGE', 'verify certificate needs --certificate-chain', {
            hint: 'Give the root that issued the signing certificate: `--certificate-chain root.pem`.',
        });
    }
    const { parseCertificates, subjectOf } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 40938));
    const { verifyCertificateSignature } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(5830)]).then(__webpack_require__.bind(__webpack_require__, 45830));
    const { readCertificates } = await __webpack_require__.e(/* import() */ 4453).then(__webpack_require__.bind(__webpack_require__, 26834));
    const texts = flags.certificateChain.map((path) => readCertificates(path, context));
    const given = (await Promise.all(texts)).flatMap(parseCertificates);
    if (flags.logFingerprints) {
        for (const certificate of given) {
            context.reporter.info(`${certificate.fingerprint256}  ${subjectOf(certificate)}`);
        }
    }
    return (bundle) => verifyCertificateSignature(bundle, { given, at: new Date() });
});
/**
 * Verifies a model and reports the verdict; with `--json` also where it ends in an error.
 * @throws {MODEL_MISMATCH} after the report, where files differ
 */
const verifyAndReport = async (modelPath, flags, context, prepare) => {
    let result;
    try {
        result = await verify(modelPath, flags, context, await prepare());
    }
    catch (error) {
        const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toProvenanceError */ .FH)(error);
        if (flags.json) {
            context.out((0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_10__.jsonText)({ verified: false, error: { code, message, hint } }));
        }
        throw error;
    }
    context.out((0,_model_signing_report_js__WEBPACK_IMPORTED_MODULE_9__/* .renderVerification */ .Y)(result, flags.json === true));
    if ((0,_pipelines_verify_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isVerified */ .p)(result))
        return;
    const { changed, missing, extra } = result;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_MISMATCH', `the model differs from the signed one: ${changed.length} changed, ${missing.length} missing, ${extra.length} extra`);
};
const verify = async (modelPath, flags, context, verifySignature) => {
    const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, flags.signature);
    return (0,_pipelines_verify_model_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyModel */ .H)({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, modelPath),
        bundle: await (0,_io_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_BYTES */ .Me, codes),
        verifySignature,
        ...(await (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .scanOptionsOf */ .hL)(modelPath, flags, context)),
        ignoreDefaults: flags.ignoreGitPaths ? 'git' : 'recorded',
        unsignedFiles: flags.ignoreUnsignedFiles ? 'ignore' : 'refuse',
        acceptUnsortedUnsafe: flags.acceptUnsortedUnsafe === true,
    }, { ...(0,_io_live_js__WEBPACK_IMPORTED_MODULE_6__.createHashPorts)(context.hashWorkerPath), reporter: context.reporter });
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

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeySigner: () => (/* binding */ createKeySigner)
/* harmony export */ });
/* harmony import */ var _attestation_dsse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87293);
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72522);
/* harmony import */ var _attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81686);
/* harmony import */ var _attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(846);
/* harmony import */ var _attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50574);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81759);
/* harmony import */ var _self_verification_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18006);
// SPDX-License-Identifier: Apache-2.0
//
// The OMS `key` method: signing with a key that the user holds, without a
// network, a log or a certificate.







/**
 * A signer that is ready: the key is read now, so that a wrong one is found before hashing.
 * @throws {KEY_INVALID} {KEY_PASSWORD}
 */
const createKeySigner = (options) => {
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSigningKey */ .f)(options.privateKey, options.password);
    const { hint } = key.publicKey;
    return {
        signStatement: async (payload) => {
            const signature = (0,_attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signBytes */ .b)(key, (0,_attestation_dsse_js__WEBPACK_IMPORTED_MODULE_0__/* .preAuthParts */ .q)(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PAYLOAD_TYPE */ .Uc, payload));
            // Before it is written out: reading a large bundle back would double the memory.
            const material = { method: 'key', hint };
            (0,_self_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyOwn */ .e)(() => (0,_attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyKeySignature */ .D)({ material, payload, signature }, key.publicKey));
            const json = (0,_attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeModelBundle */ .c)(payload, signature, { publicKey: { hint } });
            return { json, identity: { kind: 'key', hint } };
        },
    };
};


/***/ }),

/***/ 18006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ verifyOwn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/**
 * Runs a verification of what was just signed.
 * @throws {SELF_VERIFICATION_FAILED} with its refusal
 */
const verifyOwn = (verification) => {
    try {
        verification();
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `the new signature does not verify: ${reason}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SELF_VERIFICATION_FAILED', message, { cause });
    }
};


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


/***/ })

};

