export const id = 2081;
export const ids = [2081,2023,6095,1198,6834];
export const modules = {

/***/ 43689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ markVerified)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const markVerified = (value) => value;


/***/ }),

/***/ 50574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ verifyKeySignature)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _ec_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72522);
/* harmony import */ var _envelope_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31327);
/* harmony import */ var _verified_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43689);
// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `key` (ossf/model-signing-spec a0c91e2).




/**
 * Verifies that `key` signed the bundle, and that the bundle names this key.
 * @throws {SIGNATURE_INVALID} also where the bundle names another key or method
 */
const verifyKeySignature = (bundle, key) => {
    const { material } = bundle;
    if (material.method !== 'key')
        throw (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .otherMethod */ .S)(bundle, 'key');
    const named = material.hint ?? hintOfPem(material.publicKeyPem);
    if (named !== key.hint) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SIGNATURE_INVALID', `signed with key ${named.slice(0, 64)}, the given key is ${key.hint}`);
    }
    return (0,_verified_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .markVerified */ .S)({
        payload: bundle.payload,
        signer: { kind: 'key', hint: key.hint },
        encoding: (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEnvelopeSignature */ .R)(bundle, key, key.hash),
    });
};
const hintOfPem = (pem) => {
    try {
        return (0,_ec_key_js__WEBPACK_IMPORTED_MODULE_1__/* .loadVerifyingKey */ .pz)(pem).hint;
    }
    catch (cause) {
        const message = 'signature refused: publicKey.rawBytes holds no EC key';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('BUNDLE_INVALID', message, { cause });
    }
};


/***/ }),

/***/ 32081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signKeyless: () => (/* binding */ signKeyless),
/* harmony export */   verifyKeyless: () => (/* binding */ verifyKeyless)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31204);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58563);
/* harmony import */ var _io_live_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1739);
/* harmony import */ var _io_live_signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23515);
/* harmony import */ var _io_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74670);
/* harmony import */ var _model_signing_sign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26834);
/* harmony import */ var _model_signing_verify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90394);
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
    await (0,_model_signing_sign_js__WEBPACK_IMPORTED_MODULE_7__/* .signAndWrite */ .k)(modelPath, flags, signer, context);
};
const verifyKeyless = (modelPath, flags, context) => (0,_model_signing_verify_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyAndReport */ .d)(modelPath, flags, context, async () => {
    refuseStaging(flags);
    const { verifyKeylessSignature } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(281), __webpack_require__.e(3434)]).then(__webpack_require__.bind(__webpack_require__, 66911));
    const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(4942), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4690), __webpack_require__.e(4267), __webpack_require__.e(6932)]).then(__webpack_require__.bind(__webpack_require__, 36932));
    const roots = await loadTrustedRoots(flags.trustConfig === undefined
        ? { kind: 'tuf-public-good' }
        : { kind: 'file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.cwd, flags.trustConfig) }, { deadline: (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .deadlineIn */ ._5)(TRUST_ROOT_TIMEOUT_MS) });
    const identity = { subject: flags.identity, issuer: flags.identityProvider };
    return (bundle) => verifyKeylessSignature(bundle, { roots, identity });
});
// The instance is settled and its files are read before hashing; a token that
// signs is asked for afterwards, because it lives five minutes.
const prepareKeylessSigner = async (flags, context) => {
    const deadline = (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .deadlineOnFirstUse */ .Zm)(SIGNING_TIMEOUT_MS);
    const config = await signerConfig(flags, context);
    const claims = await tokenClaims(config, (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .deadlineIn */ ._5)(TRUST_ROOT_TIMEOUT_MS));
    const visibility = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .asString */ .oJ)(claims.repository_visibility);
    const open = await (0,_io_live_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareSigner */ .g)(
    // A token that speaks of no repository publishes the identity that it was chosen for.
    claims.repository === undefined ? withConsent(config) : config, deadline);
    return {
        signStatement: async (payload) => {
            const opened = await open(visibility === undefined ? {} : { repository_visibility: visibility });
            if (opened.kind === 'unsigned' || opened.omsAbsence !== undefined) {
                const reason = opened.kind === 'unsigned' ? opened.reason : opened.omsAbsence;
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('INSTANCE_INCOMPLETE', `no model signature can be made: ${reason}`);
            }
            return opened.signer.signStatement(payload);
        },
    };
};
const signerConfig = async (flags, { env, cwd, reporter }) => {
    const hasAmbient = env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
    if (flags.identityToken === undefined && !flags.useAmbientCredentials && !hasAmbient) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('TOKEN_UNAVAILABLE', 'there is no identity token', {
            hint: 'Give --identity-token, or run in a GitHub Actions job with `id-token: write`; there is no browser login.',
        });
    }
    const trustConfig = flags.trustConfig && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, flags.trustConfig);
    const isAction = env.GITHUB_ACTIONS === 'true';
    return {
        env,
        reporter,
        mask: () => { }, // nothing is printed that could hold it
        ...(isAction ? { run: await (0,_io_live_config_js__WEBPACK_IMPORTED_MODULE_4__.readRun)(env) } : {}),
        ...(flags.identityToken === undefined
            ? {}
            : { identityToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(flags.identityToken) }),
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
    const payload = token.reveal().split('.')[1] ?? '';
    const claims = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(payload, 'base64url').toString('utf8')));
    if (claims)
        return claims;
    const code = config.identityToken ? 'USAGE' : 'TOKEN_INVALID';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, 'the identity token is not a JSON Web Token', {
        hint: 'Give a token with the audience `sigstore`, as the identity provider issued it.',
    });
};
const ambientToken = async (config, deadline) => {
    const { requestIdToken } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 12921));
    const endpoint = await (0,_io_live_config_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenEndpoint */ .lN)(config.env, config.run);
    const http = await (0,_io_live_config_js__WEBPACK_IMPORTED_MODULE_4__/* .createServiceHttp */ .or)(config, deadline);
    return requestIdToken(endpoint, 'sigstore', { http, mask: config.mask });
};
const withConsent = (config) => config.signing.method === 'sigstore'
    ? { ...config, signing: { ...config.signing, allowPublicTransparency: true } }
    : config;
const refuseBrowserLogin = (flags) => {
    const names = ['oauthForceOob', 'clientId', 'clientSecret'];
    if (names.every((name) => flags[name] === undefined))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('INPUT_NOT_SUPPORTED', '--oauth-force-oob, --client-id and --client-secret belong to the browser login, which this tool does not have', { hint: 'Give --identity-token, or --use-ambient-credentials in a CI job.' });
};
const refuseStaging = ({ useStaging }) => {
    if (!useStaging)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('INPUT_NOT_SUPPORTED', "--use-staging: the trust root of Sigstore's staging instance is not built in", { hint: 'Give its client trust config: `--trust-config staging.json`.' });
};


/***/ }),

/***/ 13241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderSigned),
/* harmony export */   Y: () => (/* binding */ renderVerification)
/* harmony export */ });
/* harmony import */ var _pipelines_verify_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67842);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53728);
// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov model-signing` prints: a few aligned lines, or JSON.


/** Names of one kind that are printed before the rest is counted. */
const MAX_NAMES = 50;
const renderSigned = ({ manifest, bundle }, path, json) => {
    const { baseName, root, files, sizeBytes, ignorePaths } = manifest;
    if (json) {
        return `${JSON.stringify({
            model: baseName,
            digest: `sha256:${root}`,
            files: files.length,
            sizeBytes,
            ignorePaths,
            signer: bundle.identity,
            ...(bundle.logIndex === undefined ? {} : { logIndex: bundle.logIndex }),
            signature: path,
        })}\n`;
    }
    return lines([
        ['signed', `${baseName}  (${countFiles(files.length)}, ${sizeBytes} bytes)`],
        ['digest', `sha256:${root}`],
        ['signer', describe(bundle.identity)],
        ...(bundle.logIndex === undefined ? [] : [['log index', bundle.logIndex]]),
        ['signature', path],
    ]);
};
const renderVerification = (result, json) => {
    const { signed, signer, checks, changed, missing, extra, ignored, unsigned } = result;
    const verified = (0,_pipelines_verify_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(result);
    if (json) {
        return `${JSON.stringify({
            verified,
            model: signed.name,
            digest: `sha256:${signed.root}`,
            files: signed.files.length,
            layout: signed.layout,
            signer,
            checks,
            changed,
            missing,
            extra,
            ignored,
            unsigned,
        })}\n`;
    }
    const name = signed.name === '' ? 'model without a name' : signed.name;
    return lines([
        [verified ? 'verified' : 'REFUSED', `${name}  (${countFiles(signed.files.length)} signed)`],
        ['digest', `sha256:${signed.root}`],
        ['signer', describe(signer)],
        ...names('changed', changed),
        ...names('missing', missing),
        ...names('extra', extra),
        // Nothing vouches for these, so a reader has to see them.
        ...names('ignored', ignored),
        ...names('unsigned', unsigned),
    ]);
};
const names = (label, values) => {
    const shown = values.slice(0, MAX_NAMES).map((value) => [label, value]);
    const more = values.length - shown.length;
    return more > 0 ? [...shown, [label, `… and ${more} more`]] : shown;
};
const lines = (rows) => rows.map(([label, text]) => `${label.padEnd(10)} ${oneLine(text)}\n`).join('');
// A name with a newline must not look like a line of ours.
const oneLine = (text) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).replaceAll(/[\n\t]/g, '\ufffd');
const countFiles = (count) => (count === 1 ? '1 file' : `${count} files`);
const describe = (signer) => {
    switch (signer.kind) {
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
        case 'certificate':
            return `${signer.subject}, vouched for by ${signer.issuer}`;
    }
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
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
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
// EXTERNAL MODULE: ./lib/io/live.js + 9 modules
var live = __webpack_require__(21260);
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
    const { createCertificateSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(6933)]).then(__webpack_require__.bind(__webpack_require__, 59314));
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
    context.out(flags.json ? `${JSON.stringify({ digest, files: files.length, sizeBytes })}\n` : `${digest}\n`);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _io_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44768);
/* harmony import */ var _io_live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21260);
/* harmony import */ var _pipelines_verify_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67842);
/* harmony import */ var _model_signing_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75524);
/* harmony import */ var _model_signing_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13241);
// SPDX-License-Identifier: Apache-2.0










const verifyWithKey = (modelPath, flags, context) => verifyAndReport(modelPath, flags, context, async () => {
    const codes = { notFound: 'KEY_INVALID', tooLarge: 'KEY_INVALID' };
    const pem = await (0,_io_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, flags.publicKey), _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PEM_BYTES */ .kb, codes);
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__/* .loadVerifyingKey */ .pz)(pem.toString('utf8'));
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
    const { readCertificates } = await __webpack_require__.e(/* import() */ 6834).then(__webpack_require__.bind(__webpack_require__, 26834));
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
            context.out(`${JSON.stringify({ verified: false, error: { code, message, hint } })}\n`);
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

/***/ 42273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOutputStore: () => (/* binding */ createOutputStore)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97535);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44768);
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
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory);
    return {
        dir,
        write: async (fileName, content) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, { recursive: true });
                await writeAtomically(dir, path, content);
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
                    cause,
                });
            }
            return path;
        },
        read: async (fileName) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, plainName(fileName, 'RESUME_INVALID'));
            const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_BYTES */ .Me, {
                notFound: 'RESUME_INVALID',
                tooLarge: 'RESUME_INVALID',
            });
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${path}" is not UTF-8`);
            return bytes.toString('utf8');
        },
    };
};
const writeAtomically = async (folder, path, content) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.mlprov-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(9).toString('hex')}.tmp`);
    // `wx` refuses a name that exists, a link planted there included.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', FILE_MODE);
    try {
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProvenanceError */ .CG(code, `"${name}" is not a plain file name`);
};


/***/ }),

/***/ 39414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isSafeServiceUrl),
  $: () => (/* binding */ readRunContext)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/policy/github-host.js
var github_host = __webpack_require__(16750);
;// CONCATENATED MODULE: ./lib/io/github/event-facts.js
// SPDX-License-Identifier: Apache-2.0
//
// The few facts that matter from the webhook payload of the triggering event.
// Absent fields are absent facts; a field of the wrong type is an error.
// Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads


/** @throws CONTEXT_INVALID naming the field */
const readEventFacts = (eventName, payload) => {
    const event = (0,parse/* asObject */.eB)(payload) ?? refuse('payload');
    const repository = readObject(event, 'repository');
    return {
        isForkPullRequest: isForkPullRequest(eventName, event, repository),
        workflowInputs: eventName === 'workflow_dispatch' ? readInputs(event) : undefined,
        release: eventName === 'release' ? readRelease(event) : undefined,
        ownerType: readOwnerType(repository && readObject(repository, 'owner', 'repository.owner')),
        visibility: repository && readVisibility(repository),
    };
};
// `pull_request_target` runs in the base repository, with its permissions.
const isForkPullRequest = (eventName, event, repository) => {
    if (!/^pull_request(_review(_comment)?)?$/.test(eventName))
        return false;
    const pullRequest = readObject(event, 'pull_request') ?? {};
    const head = readObject(pullRequest, 'head', 'pull_request.head') ?? {};
    // `null` where the fork has been deleted since.
    const source = readObject(head, 'repo', 'pull_request.head.repo');
    return source?.full_name !== repository?.full_name;
};
const readInputs = (event) => {
    const inputs = Object.create(null);
    for (const [name, value] of Object.entries(readObject(event, 'inputs') ?? {})) {
        if (typeof value === 'object' && value !== null)
            refuse(`inputs.${name}`);
        inputs[name] = value === null ? '' : String(value);
    }
    return { ...inputs };
};
const readRelease = (event) => {
    const release = readObject(event, 'release') ?? refuse('release');
    const { id, tag_name: tagName, draft } = release;
    return {
        id: typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : refuse('release.id'),
        tag: (0,parse/* asString */.oJ)(tagName) || refuse('release.tag_name'),
        isDraft: draft === true,
    };
};
const readOwnerType = (owner) => {
    const type = owner?.type;
    return type === 'User' || type === 'Organization' ? type : undefined;
};
const readVisibility = ({ visibility, private: isPrivate, }) => {
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
        return visibility;
    }
    // Older servers only say whether it is private; an unknown word is no fact.
    if (visibility !== undefined || typeof isPrivate !== 'boolean')
        return undefined;
    return isPrivate ? 'private' : 'public';
};
const readObject = (parent, key, field = key) => {
    const value = parent[key];
    return value === undefined || value === null ? undefined : ((0,parse/* asObject */.eB)(value) ?? refuse(field));
};
const refuse = (field) => {
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `the event's ${field} is missing or of the wrong type`);
};

;// CONCATENATED MODULE: ./lib/io/github/run-context.js
// SPDX-License-Identifier: Apache-2.0
//
// What the runner says about this run, read once and typed. Only convenience
// and routing depend on it: provenance comes from the OIDC token's claims.
// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables





/** @throws CONTEXT_INVALID naming the variable or the field of the event */
const readRunContext = async (env, readFile) => {
    const serverUrl = readUrl(env, 'GITHUB_SERVER_URL', 'https://github.com');
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    return {
        ...readEventFacts(eventName, await readPayload(env.GITHUB_EVENT_PATH, readFile)),
        serverUrl,
        host: (0,github_host/* gitHubHostOf */.j1)(serverUrl),
        apiUrl: readUrl(env, 'GITHUB_API_URL', defaultApiUrl(serverUrl)),
        repository: readMatching(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
        eventName,
        runId: readMatching(env, 'GITHUB_RUN_ID', /^\d+$/),
        runAttempt: readMatching(env, 'GITHUB_RUN_ATTEMPT', /^\d+$/, '1'),
        job: readMatching(env, 'GITHUB_JOB', /^[\w-]+$/, 'job'),
        tempDir: env.RUNNER_TEMP || undefined,
        hasRuntimeToken: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    };
};
const defaultApiUrl = (serverUrl) => (0,github_host/* gitHubHostOf */.j1)(serverUrl) === 'ghes'
    ? `${serverUrl}/api/v3`
    : serverUrl.replace('https://', 'https://api.');
/** Whether a token may travel there: encrypted, or within this machine. */
const isSafeServiceUrl = (url) => {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname, username, password } = new URL(url);
    if (username !== '' || password !== '')
        return false;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLoopback);
};
const readUrl = (env, variable, fallback) => {
    const url = env[variable] || fallback;
    if (!isSafeServiceUrl(url) || /[?#]/.test(url)) {
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is not an https address`);
    }
    return url.replace(/\/+$/, '');
};
const readMatching = (env, variable, form, fallback = '') => {
    const value = env[variable] || fallback;
    if (form.test(value))
        return value;
    const seen = value === '' ? 'not set' : `${JSON.stringify(value.slice(0, 100))}`;
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is ${seen}`);
};
const readPayload = async (path, readFile) => {
    if (!path)
        return {};
    let bytes;
    try {
        bytes = await readFile(path, limits/* MAX_EVENT_BYTES */.Au);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `the event of this run cannot be read: ${reason}`;
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', message, { cause });
    }
    const payload = (0,parse/* parseJson */.qF)(new TextDecoder().decode(bytes));
    if (payload === undefined) {
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', 'the event of this run (GITHUB_EVENT_PATH) is not JSON');
    }
    return payload;
};


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
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSigningKey */ .fm)(options.privateKey, options.password);
    const { hint } = key.publicKey;
    return {
        signStatement: async (payload) => {
            const signature = (0,_attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signBytes */ .b)(key, (0,_attestation_dsse_js__WEBPACK_IMPORTED_MODULE_0__/* .preAuthEncoding */ .J)(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PAYLOAD_TYPE */ .Uc, payload));
            const json = (0,_attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeModelBundle */ .c)(payload, signature, { publicKey: { hint } });
            (0,_self_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyOwn */ .e)(() => (0,_attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyKeySignature */ .D)((0,_attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModelBundle */ .F)(Buffer.from(json)), key.publicKey));
            return { json, identity: { kind: 'key', hint } };
        },
    };
};


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kh: () => (/* binding */ missingToken),
/* harmony export */   lN: () => (/* binding */ tokenEndpoint),
/* harmony export */   or: () => (/* binding */ createServiceHttp),
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   vo: () => (/* binding */ reportRetry)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44768);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39414);
// SPDX-License-Identifier: Apache-2.0
//
// The surroundings of a run that attests, as values, and the services of the
// runner that signing and provenance both ask.




/** Reads the surroundings of a step. @throws CONTEXT_INVALID */
const readRun = (env) => (0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunContext */ .$)(env, (path, maxBytes) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__.readBounded)(path, maxBytes, { notFound: 'CONTEXT_INVALID', tooLarge: 'CONTEXT_INVALID' }));
/** Where this job gets tokens. @throws TOKEN_UNAVAILABLE with the reason */
const tokenEndpoint = async (env, run) => {
    const { findIdTokenEndpoint } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 12921));
    const token = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    return findIdTokenEndpoint({
        requestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL,
        requestToken: token === undefined ? undefined : new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
        eventName: run?.eventName ?? '',
        isForkPullRequest: run?.isForkPullRequest ?? false,
    });
};
/** Whether a job has tokens: the reason if it has none. Other errors are thrown. */
const missingToken = async (env, run) => {
    try {
        await tokenEndpoint(env, run);
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG && error.code === 'TOKEN_UNAVAILABLE')
            return error;
        throw error;
    }
};
/** HTTP with the run's deadline, which tells the log of each retry. */
const createServiceHttp = async ({ reporter }, deadline) => {
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3970)]).then(__webpack_require__.bind(__webpack_require__, 63970));
    return createHttp({ deadline, onRetry: reportRetry(reporter) });
};
const reportRetry = (reporter) => (message, delayMs) => reporter.info(`${message}; trying again in ${(delayMs / 1000).toFixed(1)} s`);


/***/ }),

/***/ 23515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prepareSigner)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21260);
/* harmony import */ var _live_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1739);
// SPDX-License-Identifier: Apache-2.0
//
// From settings and verified claims to the signer of this run. Files are read
// and checked when the run starts, before hours of hashing; services are asked
// when there is something to sign.




const NO_LOG = 'this Sigstore instance has no transparency log, without which OMS knows no keyless signature (spec §4.1); ' +
    'to get one, set `sigstore: public-good` with `allow-public-transparency: true`, use a custom instance with a log, or sign with `private-key`';
/** @throws KEY_…, CERTIFICATE_INVALID, TRUST_ROOT_INVALID, INSTANCE_… for what can be told now */
const prepareSigner = async (config, deadline) => {
    const { unsignedReason, signing } = config;
    if (unsignedReason !== undefined)
        return async () => ({ kind: 'unsigned', reason: unsignedReason });
    if (signing.method === 'sigstore')
        return prepareKeyless(config, signing, deadline);
    const opened = await openKeySigner(signing);
    return async () => opened;
};
const openKeySigner = async (settings) => {
    const key = {
        privateKey: settings.privateKeyPem,
        ...(settings.password === undefined ? {} : { password: settings.password }),
    };
    if (settings.method === 'key') {
        const { createKeySigner } = await Promise.all(/* import() */[__webpack_require__.e(3113), __webpack_require__.e(1198)]).then(__webpack_require__.bind(__webpack_require__, 31198));
        return { kind: 'key', signer: createKeySigner(key) };
    }
    const { createCertificateSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3113), __webpack_require__.e(9314)]).then(__webpack_require__.bind(__webpack_require__, 59314));
    const certificates = [settings.certificateChainPem ?? ''];
    const signer = createCertificateSigner({ ...key, certificates, now: () => new Date() });
    return { kind: 'certificate', signer };
};
const prepareKeyless = async (config, settings, deadline) => {
    const custom = await customServices(settings);
    const { trustedRootPath, requested } = settings;
    if (trustedRootPath !== undefined) {
        const { parseTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3826)]).then(__webpack_require__.bind(__webpack_require__, 93826));
        parseTrustedRoots(await (0,_live_js__WEBPACK_IMPORTED_MODULE_2__.readTextFile)(trustedRootPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TRUST_BYTES */ .SS, 'TRUST_ROOT_INVALID'));
    }
    const { selectInstance } = await __webpack_require__.e(/* import() */ 9538).then(__webpack_require__.bind(__webpack_require__, 29538));
    const request = (visibility) => ({
        requested,
        serverUrl: config.run?.serverUrl ?? 'https://github.com',
        visibility,
        allowPublicTransparency: settings.allowPublicTransparency,
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
        ...(custom === undefined ? {} : { custom }),
    });
    if (requested === 'custom')
        selectInstance(request(undefined));
    return async (claims) => {
        const instance = selectInstance(request(visibilityOf(claims)));
        const { createKeylessSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(4942), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4690), __webpack_require__.e(4267), __webpack_require__.e(281), __webpack_require__.e(5084)]).then(__webpack_require__.bind(__webpack_require__, 65084));
        const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(4942), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4690), __webpack_require__.e(4267), __webpack_require__.e(6932)]).then(__webpack_require__.bind(__webpack_require__, 36932));
        const signer = createKeylessSigner({
            instance,
            trustedRoots: await loadTrustedRoots(instance.trustedRoot, { deadline }),
            identityToken: await tokenSource(config, deadline),
            deadline,
            onRetry: (0,_live_config_js__WEBPACK_IMPORTED_MODULE_3__/* .reportRetry */ .vo)(config.reporter),
        });
        return {
            kind: instance.id,
            signer,
            ...(instance.hasTransparencyLog ? {} : { omsAbsence: NO_LOG }),
        };
    };
};
const visibilityOf = (claims) => {
    const visibility = claims?.repository_visibility;
    return visibility === 'public' || visibility === 'private' || visibility === 'internal'
        ? visibility
        : undefined;
};
const customServices = async (settings) => {
    const { signingConfigPath, fulcioUrl, rekorUrl, rekorVersion, tsaUrl } = settings;
    if (signingConfigPath !== undefined) {
        if (fulcioUrl ?? rekorUrl ?? tsaUrl) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'signing-config and service addresses are given', {
                hint: 'Give either `signing-config`, or `fulcio-url` with `rekor-url` or `tsa-url`.',
            });
        }
        const { parseSigningConfig } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8687)]).then(__webpack_require__.bind(__webpack_require__, 68687));
        const text = await (0,_live_js__WEBPACK_IMPORTED_MODULE_2__.readTextFile)(signingConfigPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TRUST_BYTES */ .SS, 'TRUST_ROOT_INVALID');
        return parseSigningConfig(text, new Date());
    }
    if (settings.requested !== 'custom')
        return undefined;
    return {
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        ...(rekorUrl === undefined ? {} : { rekor: { url: rekorUrl, majorVersion: rekorVersion } }),
        ...(tsaUrl === undefined ? {} : { tsaUrl }),
    };
};
const SIGSTORE_AUDIENCE = 'sigstore';
// A fresh token for each signature: it lives five minutes.
const tokenSource = async (config, deadline) => {
    const { identityToken, env, run, mask } = config;
    if (identityToken !== undefined)
        return async () => identityToken;
    const { requestIdToken } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 12921));
    const endpoint = await (0,_live_config_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenEndpoint */ .lN)(env, run);
    const http = await (0,_live_config_js__WEBPACK_IMPORTED_MODULE_3__/* .createServiceHttp */ .or)(config, deadline);
    return () => requestIdToken(endpoint, SIGSTORE_AUDIENCE, { http, mask });
};


/***/ }),

/***/ 74670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Zm: () => (/* binding */ deadlineOnFirstUse),
/* harmony export */   _5: () => (/* binding */ deadlineIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
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
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            if (!isTransient(error))
                throw error;
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


/***/ }),

/***/ 18006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ verifyOwn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
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

/***/ 67842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ isVerified),
  H: () => (/* binding */ verifyModel)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/attestation/oms/model-bundle.js
var model_bundle = __webpack_require__(846);
// EXTERNAL MODULE: ./lib/attestation/oms/signed-model.js
var signed_model = __webpack_require__(79830);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/model/compare.js
// SPDX-License-Identifier: Apache-2.0
//
// What differs between the files that were signed and the files that are here.

/** Compares by name and digest; names are unique on both sides, their order is of no matter. */
const compareFiles = (signed, found) => {
    const foundDigests = new Map(found.map((file) => [file.name, file.digest]));
    const signedNames = new Set(signed.map((file) => file.name));
    const sortedNames = (files) => files.map((file) => file.name).sort(paths/* compareNames */.MP);
    return {
        changed: sortedNames(signed.filter(({ name, digest }) => foundDigests.has(name) && foundDigests.get(name) !== digest)),
        missing: sortedNames(signed.filter((file) => !foundDigests.has(file.name))),
        extra: sortedNames(found.filter((file) => !signedNames.has(file.name))),
    };
};
/** Whether the files are exactly the signed ones. */
const isSameModel = (difference) => difference.changed.length + difference.missing.length + difference.extra.length === 0;

// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
;// CONCATENATED MODULE: ./lib/pipelines/verify-model.js
// SPDX-License-Identifier: Apache-2.0
//
// One model and its OMS signature → a verdict. The signature is verified
// first; what it covers is then compared with the whole tree, so that added
// and removed files show as well as changed ones.
// Spec: OMS 1.0 §8 (ossf/model-signing-spec a0c91e2).







/** The verdict: something was checked, and all of it passed. */
const isVerified = ({ checks }) => checks.length > 0 && checks.every((check) => check.passed);
/**
 * Verifies a model. Files that differ are a verdict; all else that is wrong is an error.
 * @throws all of parsing, signature verification, discovery and hashing
 * @throws {IGNORE_PATH_INVALID} where a path to ignore covers a signed file
 */
const verifyModel = async (options, ports) => {
    const verified = options.verifySignature((0,model_bundle/* parseModelBundle */.F)(options.bundle));
    const signed = (0,signed_model/* readSignedModel */.m)(verified, {
        acceptUnsortedUnsafe: options.acceptUnsortedUnsafe,
        acceptSymlinks: options.symlinks === 'within-model',
    });
    const tree = await ports.tree.scan(options.path, {
        ignorePaths: effectiveIgnorePaths(signed, options),
        symlinks: options.symlinks,
    });
    const { difference, unsigned } = await compareWithTree(signed, tree, options, ports);
    return {
        ...difference,
        signer: verified.signer,
        signed,
        ignored: tree.ignored,
        unsigned,
        checks: [
            { name: 'signature', passed: true, detail: describeSigner(verified.signer) },
            {
                name: 'statement',
                passed: true,
                detail: `OMS ${signed.layout}, root sha256:${signed.root}`,
            },
            { name: 'files', passed: isSameModel(difference), detail: describeDifference(difference) },
        ],
    };
};
// The default names apply unless they cover a signed file: that one is checked.
const effectiveIgnorePaths = ({ files, ignorePaths }, options) => {
    const covers = (path) => files.some(({ name }) => (0,paths/* isIgnored */.pi)(name, [path]));
    const covering = options.ignorePaths.find(covers);
    if (covering !== undefined) {
        throw new errors/* ProvenanceError */.CG('IGNORE_PATH_INVALID', `"${covering}" is signed, so it is checked`, {
            hint: 'Remove the path from --ignore-paths; what is signed cannot be left out.',
        });
    }
    const defaults = options.ignoreDefaults === 'git' ? paths/* GIT_IGNORE_PATHS */.zP : [];
    return [
        ...(ignorePaths ?? []),
        ...defaults.filter((path) => !covers(path)),
        ...options.ignorePaths,
    ];
};
// Only signed files are hashed: the others differ by being there.
const compareWithTree = async (signed, tree, { unsignedFiles }, { digester, reporter }) => {
    const signedNames = new Set(signed.files.map((file) => file.name));
    const files = tree.kind === 'file' ? nameSingleFile(tree, signedNames) : tree.files;
    const known = files.filter((file) => signedNames.has(file.name));
    const unknown = files.filter((file) => !signedNames.has(file.name)).map((file) => file.name);
    const digests = await digester.digestFiles(known, reporter.progress);
    const difference = compareFiles(signed.files, digests);
    return unsignedFiles === 'ignore'
        ? { difference, unsigned: unknown }
        : { difference: { ...difference, extra: unknown }, unsigned: [] };
};
// A model that is one file is `.` to Python clients, its own name to the spec (§6.1.2).
const nameSingleFile = (tree, signed) => {
    if (signed.has(manifest/* SINGLE_FILE_NAME */.c6))
        return tree.files;
    const name = (0,posix_.basename)(tree.rootPath.replaceAll('\\', '/'));
    return tree.files.map((file) => ({ ...file, name }));
};
const describeSigner = (signer) => {
    switch (signer.kind) {
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
        case 'certificate':
            return `${signer.subject} (${signer.issuer})`;
    }
};
const describeDifference = ({ changed, missing, extra }) => `${changed.length} changed, ${missing.length} missing, ${extra.length} extra`;


/***/ }),

/***/ 16750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   Yu: () => (/* binding */ oidcIssuerOf),
/* harmony export */   j1: () => (/* binding */ gitHubHostOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Which GitHub this is: the public one, a company's own part of it
// (GHE.com, data residency), or GitHub Enterprise Server.
/** @param serverUrl e.g. `https://github.com`, as in GITHUB_SERVER_URL */
const gitHubHostOf = (serverUrl) => {
    const { hostname } = new URL(serverUrl);
    if (hostname === 'github.com')
        return 'github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(hostname) ? 'ghe.com' : 'ghes';
};
/**
 * Issuer of the OIDC tokens of GitHub Actions, without enterprise slug;
 * `undefined` for a server whose issuer no public Sigstore knows.
 */
const oidcIssuerOf = (serverUrl) => {
    switch (gitHubHostOf(serverUrl)) {
        case 'github.com':
            return 'https://token.actions.githubusercontent.com';
        case 'ghe.com':
            return `https://token.actions.${new URL(serverUrl).hostname}`;
        case 'ghes':
            return undefined;
    }
};
/**
 * Origins that a token for `apiUrl` may be sent to: the API, and the host that takes release assets.
 * On GitHub Enterprise Server both are one (`https://host/api/v3`, `https://host/api/uploads`).
 */
const apiOrigins = (apiUrl) => {
    const { origin, hostname } = new URL(apiUrl);
    const isDotCom = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return isDotCom ? [origin, origin.replace('https://api.', 'https://uploads.')] : [origin];
};


/***/ })

};

