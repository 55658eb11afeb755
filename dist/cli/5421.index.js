export const id = 5421;
export const ids = [5421];
export const modules = {

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _N: () => (/* binding */ bundlesOfListed),
/* harmony export */   io: () => (/* binding */ mayHoldBundles),
/* harmony export */   nA: () => (/* binding */ bundlesOf),
/* harmony export */   vX: () => (/* binding */ createBundleList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// From files to bundles: which files of a folder, an archive or a release hold
// bundles, and which bundles are in one. Nothing of them is verified here, and
// nothing that claims to be a bundle is passed over.




/** How the media type of every Sigstore bundle begins, v0.1 to v0.3. */
const MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** By its name a bundle, whatever it holds: `.sig`, `.sigstore`, `.sigstore.json`, `.intoto.jsonl`. */
const BUNDLE_NAME = /\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl)$/;
/** By its name perhaps a bundle, perhaps the `config.json` of a model. */
const JSON_NAME = /\.jsonl?$/;
/** Whether a file of this name is to be read: a `.json` too large for a bundle is none. */
const mayHoldBundles = (name, sizeBytes) => BUNDLE_NAME.test(name) || (JSON_NAME.test(name) && sizeBytes <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me);
/**
 * The bundles of a file that was found beside others. A `.json` or `.jsonl`
 * without any bundle is another file; with one, all of it must be bundles.
 * @throws BUNDLE_INVALID with the number of the line, BUNDLE_NONE, BUNDLE_TOO_LARGE
 */
const bundlesOfListed = ({ name, source }, content) => BUNDLE_NAME.test(name) || claimsBundles(source, content) ? bundlesOf(source, content) : [];
/**
 * The bundles of a file: one JSON object, or one on each line that is not empty.
 * @throws BUNDLE_INVALID with the number of the line
 * @throws BUNDLE_NONE where there is no line
 * @throws BUNDLE_TOO_LARGE
 */
const bundlesOf = (source, content) => {
    const found = documentsOf(source, content).map(({ text }, index) => ({ source, index, content: text }));
    if (found.length > 0)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_NONE', `${source} holds no bundle`);
};
const createBundleList = () => {
    const bundles = [];
    let total = 0;
    return {
        bundles,
        add: (more) => {
            for (const bundle of more) {
                total += bundle.content.length;
                if (bundles.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
                if (total > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6} bytes of bundles`);
                bundles.push(bundle);
            }
        },
    };
};
const tooMany = (limit) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', `one source has more than ${limit}`);
const documentsOf = (source, content) => {
    const text = decodeText(source, content);
    const whole = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    return whole ? [{ text, value: whole }] : linesOf(source, text);
};
const linesOf = (source, text) => {
    const documents = [];
    let number = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length : end + 1;
        number += 1;
        // JSON's own white space: a byte order mark is none.
        if (/^[ \t\r]*$/.test(line))
            continue;
        const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        if (!value)
            throw invalid(`line ${number} of ${source} is not a JSON object`);
        if (documents.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
            throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
        documents.push({ text: line, value });
    }
    return documents;
};
const claimsBundles = (source, content) => {
    // Escaped differently it would not be found, and the file be left out: no reason to trust it.
    if (!node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.length).includes(MEDIA_TYPE_PREFIX))
        return false;
    // What mentions a bundle and cannot be read is a damaged one: this throws.
    return documentsOf(source, content).some(({ value }) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value)?.mediaType)?.startsWith(MEDIA_TYPE_PREFIX));
};
const decodeText = (source, content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me) {
        const message = `${source} has ${content.length} bytes, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw invalid(`${source} is not UTF-8 text`);
    }
};
const invalid = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_INVALID', message);


/***/ }),

/***/ 15421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFilesSource: () => (/* binding */ createFilesSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
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
    if (!(0,_fs_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .f)(path))
        return [path];
    // A file that is called like the pattern never stands for all that it matches.
    const literal = (await statOf(path)) === undefined ? [] : [path];
    const matches = [...literal, ...(await (0,_fs_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .expandGlob */ .h)(path))];
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
const readFile = (path) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_7__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, {
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

