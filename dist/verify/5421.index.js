export const id = 5421;
export const ids = [5421];
export const modules = {

/***/ 15421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFilesSource: () => (/* binding */ createFilesSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _fs_file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96637);
/* harmony import */ var _fs_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80266);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44768);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98998);
// SPDX-License-Identifier: Apache-2.0
//
// Bundles on this machine: files, folders (their top level only) and globs.
// Opens no connection.









/** @throws on `find`: BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID, BUNDLE_TOO_LARGE */
const createFilesSource = ({ paths }) => ({
    find: async () => {
        if (paths.length === 0)
            throw none('no file with bundles is named');
        const expanded = [];
        for (const path of paths)
            expanded.push(...(await expand(path)));
        const list = (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .createBundleList */ .vX)();
        // A file that two patterns match is one file.
        const seen = new Set();
        for (const path of expanded) {
            if (seen.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)))
                continue;
            seen.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
            list.add(await readPath(path));
        }
        return list.bundles;
    },
});
const expand = async (path) => {
    if (!(0,_fs_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(path))
        return [path];
    // A file that is called like the pattern never stands for all that it matches.
    const literal = (await statOf(path)) === undefined ? [] : [path];
    const matches = [...literal, ...(await (0,_fs_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .expandGlob */ .hT)(path))];
    return matches.length > 0 ? matches : Promise.reject(none(`nothing matches "${path}"`));
};
const readPath = async (path) => {
    const stats = await statOf(path);
    if (stats?.isDirectory())
        return readFolder(path);
    return (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .bundlesOf */ .nA)(path, await readFile(path));
};
const readFolder = async (folder) => {
    const list = (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .createBundleList */ .vX)();
    for (const name of await listFolder(folder)) {
        const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const stats = await statOf(source);
        if (stats?.isDirectory() || !(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .mayHoldBundles */ .io)(name, stats?.size ?? 0))
            continue;
        list.add((0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .bundlesOfListed */ ._N)({ name, source }, await readFile(source)));
    }
    if (list.bundles.length > 0)
        return list.bundles;
    throw none(`the folder "${folder}" holds no bundle`);
};
/** Names that a bundle may have, sorted. */
const listFolder = async (folder) => {
    const names = [];
    try {
        for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (!(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_8__/* .mayHoldBundles */ .io)(name, 0))
                continue;
            names.push(name);
            if (names.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FOUND_BUNDLES */ .qW)
                break;
        }
    }
    catch (cause) {
        throw unreadable(folder, cause);
    }
    if (names.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FOUND_BUNDLES */ .qW)
        return names.sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNames */ .MP);
    const message = `the folder "${folder}" has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FOUND_BUNDLES */ .qW} files that may be bundles`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
};
const readFile = (path) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_7__/* .readBounded */ .C)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, {
    notFound: 'BUNDLE_NOT_FOUND',
    tooLarge: 'BUNDLE_TOO_LARGE',
});
/** `undefined` where nothing is there; links are followed. */
const statOf = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        const code = (0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unreadable(path, cause);
    }
};
const unreadable = (path, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_NOT_FOUND', `cannot read "${path}" (${(0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(cause) ?? cause})`, {
    cause,
});
const none = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_NONE', message);


/***/ })

};

