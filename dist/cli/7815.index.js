export const id = 7815;
export const ids = [7815];
export const modules = {

/***/ 47815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDigestSignedBy: () => (/* binding */ isDigestSignedBy)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90895);
// SPDX-License-Identifier: Apache-2.0
//
// ECDSA over a digest. Node and Web Crypto hash what they verify, so that they
// need the bytes; where only their digest is at hand, this does the arithmetic
// (docs/adr/0013). Nothing secret is involved.


const CURVES = { 'P-256': _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9, 'P-384': _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p384 */ .sL, 'P-521': _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p521 */ .Bt };
/**
 * Whether `key` made a DER `signature` over what has this digest; false for any key that is not
 * EC on P-256, P-384 or P-521. Law: agrees with `crypto.verify` over the bytes.
 */
const isDigestSignedBy = (key, digest, signature) => {
    if (key.asymmetricKeyType !== 'ec')
        return false;
    const { crv, x, y } = key.export({ format: 'jwk' });
    const curve = Object.entries(CURVES).find(([name]) => name === crv)?.[1];
    if (curve === undefined || x === undefined || y === undefined)
        return false;
    const point = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([0x04]), // SEC 1 §2.3.3: uncompressed
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(x, 'base64url'),
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(y, 'base64url'),
    ]);
    // X9.62 takes either half of s; only other protocols want the lower one.
    const options = { prehash: false, lowS: false, format: 'der' };
    try {
        return curve.verify(signature, digest, point, options);
    }
    catch {
        return false; // not DER
    }
};


/***/ })

};

