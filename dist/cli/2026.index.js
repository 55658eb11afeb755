export const id = 2026;
export const ids = [2026];
export const modules = {

/***/ 39645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datasetWorkerBeside: () => (/* binding */ datasetWorkerBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/** The entry of the dataset workers, which lies beside that of the hash worker: in src, lib and dist alike. */
const datasetWorkerBeside = (hashWorkerPath) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(hashWorkerPath), '..', 'dataset-worker', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(hashWorkerPath));


/***/ })

};

