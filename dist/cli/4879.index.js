export const id = 4879;
export const ids = [4879];
export const modules = {

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayHoldBundles: () => (/* binding */ mayHoldBundles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35104);
// SPDX-License-Identifier: Apache-2.0



const HEAD_BYTES = 1_024;
/**
 * Whether what stands at `path` is to be read as bundles: a file that begins as a JSON object and that
 * no format of models claims by its name. True where nothing can be read, so that reading says why.
 */
const mayHoldBundles = (path) => {
    let fd;
    try {
        // Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return true;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (stats.isDirectory())
            return false;
        if (!stats.isFile())
            return true;
        const head = Buffer.alloc(HEAD_BYTES);
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, head, 0, HEAD_BYTES, 0);
        const isObject = /^[\ufeff\s]*\{/.test(head.toString('utf8', 0, count));
        return isObject && (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findReader */ .Zc)(head.subarray(0, count), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) === undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
};


/***/ })

};

