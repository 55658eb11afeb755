export const id = 3365;
export const ids = [3365];
export const modules = {

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkEvaluations: () => (/* binding */ checkEvaluations)
/* harmony export */ });
/* harmony import */ var _dataset_multiproof_v1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8381);
/* harmony import */ var _dataset_scheme_native_primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67183);
/* harmony import */ var _dataset_scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _dataset_scheme_primitives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88886);
// SPDX-License-Identifier: Apache-2.0




/** A byte for each input, 1 where its evaluation, gamma ‖ proof, holds under the public key. */
const checkEvaluations = (inputs, evaluations, publicKey) => {
    const isValid = (0,_dataset_scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .createEvaluationCheck */ .Z0)(publicKey, _dataset_scheme_native_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .nativePrimitives */ .O);
    return Uint8Array.from(inputs, (info, index) => {
        const at = index * _dataset_multiproof_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .EVALUATION_BYTES */ .no;
        const gamma = evaluations.subarray(at, at + _dataset_scheme_primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .POINT_BYTES */ .j);
        const proof = evaluations.subarray(at + _dataset_scheme_primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .POINT_BYTES */ .j, at + _dataset_multiproof_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .EVALUATION_BYTES */ .no);
        return isValid({ gamma, info, proof }) ? 1 : 0;
    });
};


/***/ })

};

