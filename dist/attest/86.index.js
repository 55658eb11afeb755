export const id = 86;
export const ids = [86];
export const modules = {

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDescriptorSource: () => (/* binding */ createDescriptorSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99703);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15870);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29160);
// SPDX-License-Identifier: Apache-2.0
//
// One input line → resource descriptors of in-toto. A line names a file or
// folder, which is hashed now, or something elsewhere together with its
// digest. A name without a digest is no evidence, and is refused.
//
//   [name=]path or glob
//   [name=]uri@sha256:<64 hex>      also container images: ghcr.io/org/image:tag@sha256:…
//   [name=]uri@<40 hex>             a git commit







const createDescriptorSource = (options) => ({
    describe: async (line) => {
        const { name, target } = splitName(line.trim());
        const reference = (0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target);
        if (reference !== undefined)
            return [{ ...(name === undefined ? {} : { name }), ...reference }];
        const paths = await expand(target, options.tree);
        if (name !== undefined && paths.length > 1) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${name}" names ${paths.length} files at once: "${target}"`);
        }
        const descriptors = [];
        for (const path of paths)
            descriptors.push(await describePath(path, name, options));
        return descriptors;
    },
    readJson: async (line, maxBytes) => {
        const { name, target } = splitName(line.trim());
        if ((0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target) !== undefined)
            return [];
        const paths = (await expand(target, options.tree)).filter((path) => /\.json$/i.test(path));
        return Promise.all(paths.map(async (path) => ({
            name: name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, options.cwd),
            text: await (0,_live_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .G)(path, maxBytes, 'METRICS_INVALID'),
        })));
    },
});
// `name=` has no separator in it, so that a URI with a query is not taken apart.
const splitName = (line) => {
    const [, name, target = ''] = /^([^=/\\@:?#*]+)=(.*)$/s.exec(line) ?? [];
    if (name === undefined)
        return { name, target: line };
    return { name: name.trim(), target: target.trim() };
};
const expand = async (target, tree) => {
    if (target === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', 'a line names nothing');
    try {
        return await tree.expand(target);
    }
    catch (cause) {
        if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG) || cause.code !== 'MODEL_NOT_FOUND')
            throw cause;
        const message = `"${target}" is neither on disk nor given with a digest`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', message, { cause });
    }
};
const describePath = async (path, name, { tree, digester, reporter, cwd }) => {
    const scan = { ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP, symlinks: 'refuse' };
    const { kind, files } = await tree.scan(path, scan);
    const entries = await digester.digestFiles(files, (progress) => reporter.progress(progress));
    const shown = name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, cwd);
    const [only] = entries;
    if (kind === 'file' && only)
        return { name: shown, digest: { sha256: only.digest } };
    const { root, dirHash1 } = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .buildManifest */ .u1)({
        name: shown,
        baseName: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path),
        files: entries,
        ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP,
    });
    // The slash tells a folder from a file: its sha256 is the OMS root (spec §6.5.1).
    return { name: `${shown.replace(/\/+$/, '')}/`, digest: { sha256: root, dirHash1 } };
};


/***/ })

};

