export const id = 8070;
export const ids = [8070];
export const modules = {

/***/ 78070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashModels: () => (/* binding */ hashModels)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// From the lines of `model-path` to manifests: expand, discover, hash.




/**
 * Manifests of all models that the specs name, in order.
 * @throws MODEL_NAME_TAKEN if two models would have one name, and all of discovery and hashing
 */
const hashModels = async (specs, options, ports) => {
    const ignorePaths = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalIgnorePaths */ .py)(options.ignorePaths);
    const found = await discoverModels(specs, { ...options, ignorePaths }, ports.tree);
    refuseTakenNames(found);
    await refuseOutputInside(found, options.outputDir, ports.tree);
    const models = [];
    for (const { name, baseName, path, tree } of found) {
        const files = await ports.digester.digestFiles(tree.files, ports.reporter.progress);
        models.push({ manifest: (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .buildManifest */ .u1)({ name, baseName, files, ignorePaths }), path, tree });
    }
    return models;
};
const discoverModels = async (specs, options, tree) => {
    const found = [];
    for (const spec of specs) {
        const paths = await tree.expand(spec.path);
        if (spec.name !== undefined && paths.length > 1) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `"${spec.name}=${spec.path}" names ${paths.length} models at once`);
        }
        for (const path of paths) {
            const scanned = await tree.scan(path, options);
            const baseName = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(scanned.rootPath.replaceAll('\\', '/'));
            // As the user wrote it, unless a glob did: shorter in commands to copy.
            const isGlob = /[*?[]/.test(spec.path);
            const shown = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(spec.path) === baseName && !isGlob ? spec.path.replace(/\/+$/, '') : path;
            found.push({ name: spec.name ?? baseName, baseName, path: shown, tree: scanned });
        }
    }
    return found;
};
const refuseTakenNames = (models) => {
    const seen = new Map();
    for (const { name, tree } of models) {
        const other = seen.get(name);
        if (other !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `"${other}" and "${tree.rootPath}" would both be called "${name}"`);
        }
        seen.set(name, tree.rootPath);
    }
};
// Bundles inside a signed folder would be files that nobody signed.
const refuseOutputInside = async (models, outputDir, files) => {
    if (outputDir === undefined)
        return;
    for (const { tree } of models) {
        if (tree.kind === 'folder' && (await files.holds(tree.rootPath, outputDir))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('OUTPUT_INSIDE_MODEL', `the output folder "${outputDir}" lies in the model "${tree.rootPath}"`);
        }
    }
};


/***/ })

};

