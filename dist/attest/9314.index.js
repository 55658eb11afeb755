export const id = 9314;
export const ids = [9314];
export const modules = {

/***/ 59314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCertificateSigner: () => (/* binding */ createCertificateSigner)
/* harmony export */ });
/* harmony import */ var _attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40938);
/* harmony import */ var _attestation_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87293);
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72522);
/* harmony import */ var _attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81686);
/* harmony import */ var _attestation_oms_envelope_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31327);
/* harmony import */ var _attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(846);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81759);
/* harmony import */ var _self_verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18006);
// SPDX-License-Identifier: Apache-2.0
//
// The OMS `certificate` method: signing with a key for which an authority of
// the user's own issued a certificate.








/**
 * A signer that is ready: key and chain are read and held together now.
 * @throws {KEY_INVALID} {KEY_PASSWORD} {CERTIFICATE_INVALID}
 */
const createCertificateSigner = (options) => {
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSigningKey */ .f)(options.privateKey, options.password);
    const chain = options.certificates.flatMap(_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__.parseCertificates);
    const [leaf] = chain;
    (0,_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSigningChain */ .H)(chain, key, options.now());
    const certificates = chain.map(({ raw }) => raw);
    const subject = leaf ? (0,_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(leaf) : '';
    return {
        signStatement: async (payload) => {
            // Hashing may have taken hours: the leaf must be valid when it signs.
            (0,_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSigningChain */ .H)(chain, key, options.now());
            const signature = (0,_attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signBytes */ .b)(key, (0,_attestation_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .preAuthParts */ .q)(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .PAYLOAD_TYPE */ .Uc, payload));
            const { publicKey } = key;
            (0,_self_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyOwn */ .e)(() => (0,_attestation_oms_envelope_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkEnvelopeSignature */ .R)({ payload, signature }, publicKey, publicKey.hash));
            const json = (0,_attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeModelBundle */ .c)(payload, signature, { certificates });
            return { json, identity: { kind: 'certificate-chain', subject } };
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


/***/ })

};

