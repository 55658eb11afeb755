export const id = 9559;
export const ids = [9559];
export const modules = {

/***/ 29559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInModel: () => (/* binding */ nameInModel),
/* harmony export */   resolveIgnorePaths: () => (/* binding */ resolveIgnorePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// From paths as people type them (absolute, or relative to the working
// directory) to names inside a model. The Python client drops what does not
// fit; here it is an error, because the file would be signed against the
// user's wish.



/**
 * The names inside the model of paths that exist there.
 * @throws {IGNORE_PATH_NOT_FOUND} where nothing is there, or it lies outside the model
 * @throws {IGNORE_PATH_INVALID} for the model itself
 */
const resolveIgnorePaths = (paths, model) => Promise.all(paths.map(async (path) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)).catch(() => undefined);
    if (!found) {
        const message = `nothing is found at the ignored path "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    const name = await nameInModel(path, model);
    if (name === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `"${path}" is the model itself`);
    }
    if (name === undefined) {
        const message = `the ignored path "${path}" lies outside the model "${model.modelPath}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    return name;
}));
/**
 * The name of a path inside the model, whether or not it exists; empty for the
 * model itself, `undefined` outside. A link is named by its own place.
 */
const nameInModel = async (path, { modelPath, cwd }) => {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute).catch(() => absolute)) === root)
        return '';
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute)));
    if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) === name)
        return undefined;
    return name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
};


/***/ })

};

