export const id = 394;
export const ids = [394];
export const modules = {

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


/***/ })

};

