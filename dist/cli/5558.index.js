export const id = 5558;
export const ids = [5558];
export const modules = {

/***/ 95558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPointers: () => (/* binding */ listPointers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68822);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// A model of which only Git LFS pointers were fetched: a pointer's digest
// stands for its file, every other file is hashed.






/**
 * Lists a model without what its pointers stand for.
 * @throws MODEL_… of scanning and hashing
 * @throws MODEL_LFS_POINTER for a pointer that is not canonical, or has extensions
 */
const listPointers = async (path, options, { tree, digester }) => {
    const { kind, rootPath, files } = await tree.scan(path, options);
    const listed = [];
    const plain = [];
    for (const file of files) {
        const entry = await readPointer(file);
        if (entry === undefined)
            plain.push(file);
        else
            listed.push(entry);
    }
    const pointers = listed.map(({ name }) => name).sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNames */ .MP);
    const hashed = await digester.digestFiles(plain, () => { });
    return {
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(rootPath),
        kind,
        files: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)([...listed, ...hashed]),
        pointers,
    };
};
const readPointer = async (file) => {
    if (file.stamp.sizeBytes >= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LFS_POINTER_BYTES */ .Xe)
        return undefined;
    const codes = { notFound: 'MODEL_CHANGED', tooLarge: 'MODEL_CHANGED' };
    const content = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__.readBounded)(file.path, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LFS_POINTER_BYTES */ .Xe, codes);
    const pointer = (0,_model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLfsPointer */ .y)(content);
    if (pointer !== undefined)
        return { name: file.name, ...pointer };
    if (!(0,_model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsPointer */ .N)(content))
        return undefined;
    const name = file.name === _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .SINGLE_FILE_NAME */ .c6 ? file.path : file.name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_LFS_POINTER', `the pointer "${name}" does not say what its file will be`, { hint: 'Fetch the file (`git lfs pull`), and verify its bytes.' });
};


/***/ })

};

