export const id = 3826;
export const ids = [3826];
export const modules = {

/***/ 93826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTrustedRoots: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// Trusted roots as they come in files: one JSON document, one per line (as
// `gh attestation trusted-root` writes them), or inside a client trust config.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_trustroot.proto






const TRUSTED_ROOT_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
const CLIENT_TRUST_TYPE = /^application\/vnd\.dev\.sigstore\.clienttrustconfig(\+json;version=0\.1|\.v0\.1\+json)$/;
/**
 * At least one trusted root, each with at least one certificate authority.
 * @throws TRUST_ROOT_INVALID
 */
const parseTrustedRoots = (text) => {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TRUST_BYTES */ .SS)
        refuse(`it is larger than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TRUST_BYTES */ .SS} bytes`);
    const whole = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text);
    const values = whole === undefined
        ? text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)
        : [whole];
    if (values.length === 0)
        refuse('it is empty');
    return values.map(parseTrustedRoot);
};
const parseTrustedRoot = (value) => {
    const object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value) ?? refuse('it is not a JSON object');
    const mediaType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(object.mediaType) ?? '';
    if (CLIENT_TRUST_TYPE.test(mediaType))
        return parseTrustedRoot(object.trustedRoot);
    if (!TRUSTED_ROOT_TYPE.test(mediaType))
        refuse(`unknown media type "${mediaType}"`);
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(object);
        // Parses each certificate and key, so that a broken one is found here.
        if ((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.toTrustMaterial)(root).certificateAuthorities.length > 0)
            return root;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('TRUST_ROOT_INVALID', `trusted root refused: ${reason}`, {
            cause: error,
        });
    }
    return refuse('it has no certificate authority');
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('TRUST_ROOT_INVALID', `trusted root refused: ${what}`);
};


/***/ })

};

