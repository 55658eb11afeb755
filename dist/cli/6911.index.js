export const id = 6911;
export const ids = [6911];
export const modules = {

/***/ 66911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyKeylessSignature: () => (/* binding */ verifyKeylessSignature)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43880);
/* harmony import */ var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40281);
/* harmony import */ var _envelope_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31327);
/* harmony import */ var _verified_payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43689);
// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `sigstore` (ossf/model-signing-spec a0c91e2).





/**
 * Verifies that the expected identity signed, and that a transparency log holds the signature.
 * @throws {SIGNATURE_INVALID} {CERTIFICATE_UNTRUSTED} {IDENTITY_MISMATCH} and the others of verifyBundle
 * @throws {OMS_INVALID} without an entry in a log (§4.1)
 * @throws {TRUST_ROOT_INVALID} where no root knows a log
 */
const verifyKeylessSignature = (bundle, { roots, identity }) => {
    if (bundle.material.method !== 'sigstore')
        throw (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .otherMethod */ .S)(bundle, 'sigstore');
    const sigstoreBundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleFromValue */ .M0)(bundle.value);
    if ((0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .logIndexOf */ .Or)(sigstoreBundle) === undefined) {
        const message = 'model signature refused: no transparency log holds it';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('OMS_INVALID', message);
    }
    // Under a root without logs the entry would not be looked at.
    const rootsWithLogs = roots.filter((root) => root.tlogs.length > 0);
    if (rootsWithLogs.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('TRUST_ROOT_INVALID', 'the trusted root lists no transparency log');
    }
    const { payload, signer } = (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .IF)(sigstoreBundle, {
        kind: 'certificate',
        roots: rootsWithLogs,
        identity,
    });
    if (signer.kind !== 'certificate')
        throw (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .otherMethod */ .S)(bundle, 'sigstore');
    const { subjectAlternativeName, issuer = '' } = signer.identity;
    return (0,_verified_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .markVerified */ .S)({
        payload,
        signer: { kind: 'certificate', subject: subjectAlternativeName, issuer },
        encoding: 'dsse',
    });
};


/***/ })

};

