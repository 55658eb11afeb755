export const id = 1198;
export const ids = [1198];
export const modules = {

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


/***/ })

};

