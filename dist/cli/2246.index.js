export const id = 2246;
export const ids = [2246];
export const modules = {

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryReader: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41275);
// SPDX-License-Identifier: Apache-2.0
//
// Files of a checked-out repository, by their path in it. Links are followed
// only as far as the repository goes: what a policy extends must not be chosen
// by whoever can place a link.




/**
 * Reads UTF-8 text files of at most `maxBytes` below `rootPath`; every refusal has the given code.
 * @param rootPath absolute
 */
const createRepositoryReader = (rootPath, maxBytes, code) => async (path) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootPath, ...path.split('/'));
    const [root, file] = await Promise.all([rootPath, target].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(name))).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
    });
    if (root === undefined || file === undefined || !isInside(root, file)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `"${path}" leads out of the repository`);
    }
    return (0,_live_js__WEBPACK_IMPORTED_MODULE_3__.readTextFile)(file, maxBytes, code);
};
const isInside = (root, file) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return inside !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
};
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ })

};

