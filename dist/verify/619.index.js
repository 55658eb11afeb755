export const id = 619;
export const ids = [619];
export const modules = {

/***/ 77619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectModel: () => (/* binding */ inspectModel)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _model_formats_file_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45817);
/* harmony import */ var _model_formats_finding_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99072);
/* harmony import */ var _model_formats_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6767);
/* harmony import */ var _model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98224);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, by their headers: nothing runs, nothing is
// verified, and no digest depends on it. One file after the other, so that one
// header at a time is in memory.






/** A file of no known format. */
const UNKNOWN = { format: 'unknown', facts: {}, metadata: {}, findings: [] };
/**
 * Describes every file of a model, in the order of the tree.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE; never for what a file holds
 */
const inspectModel = async (tree, options, { sources }) => {
    const { maxFileBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DESCRIBED_FILE_BYTES */ .UL, maxModelBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DESCRIBED_MODEL_BYTES */ .rc } = options;
    const sizes = new Map(tree.files.map(({ name, stamp }) => [name, stamp.sizeBytes]));
    const inspected = [];
    let budget = maxModelBytes;
    for (const file of tree.files) {
        const name = file.name === _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .SINGLE_FILE_NAME */ .c6 ? baseName(tree.rootPath) : file.name;
        const context = {
            name,
            sizeOf: (other) => sizes.get(other),
            allowedImports: options.allowedImports,
        };
        const limit = Math.min(budget, maxFileBytes);
        const { description, readBytes } = await sources.withSource(file, (source) => describeWithin(source, context, limit));
        budget -= readBytes;
        inspected.push({ name, sizeBytes: file.stamp.sizeBytes, description });
    }
    return inspected;
};
class TooMuchToRead extends Error {
}
const describeWithin = async (source, context, limitBytes) => {
    let readBytes = 0;
    const counted = {
        sizeBytes: source.sizeBytes,
        read: async (offset, lengthBytes) => {
            if (readBytes + lengthBytes > limitBytes)
                throw new TooMuchToRead();
            readBytes += lengthBytes;
            return source.read(offset, lengthBytes);
        },
    };
    let format = UNKNOWN.format;
    try {
        const head = await counted.read(0, Math.min(_model_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_BYTES */ .L, source.sizeBytes));
        const reader = (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findReader */ .Zc)(head, context.name) ?? (await (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findReaderByEnd */ .Nw)(counted));
        if (reader === undefined)
            return { description: UNKNOWN, readBytes };
        format = reader.id;
        const description = await reader.describe(counted, context);
        return { description: withPromise(description, reader.id, context.name), readBytes };
    }
    catch (error) {
        if (!(error instanceof TooMuchToRead))
            throw error;
        const found = (0,_model_formats_finding_list_js__WEBPACK_IMPORTED_MODULE_5__/* .findingList */ .Q)(_model_formats_file_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_FINDINGS */ .c);
        found.add('file.too-much-to-read', `the limit is ${limitBytes} bytes`);
        return { description: { ...UNKNOWN, format, findings: found.list() }, readBytes };
    }
};
/** Adds what is found where the name promises another format than the content has. */
const withPromise = (description, id, name) => {
    const promised = (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .promisedReader */ .PT)(name);
    // Of a pointer, the format of the file that it stands for is not known.
    if (promised === undefined || promised.id === id || id === 'lfs-pointer')
        return description;
    const found = (0,_model_formats_finding_list_js__WEBPACK_IMPORTED_MODULE_5__/* .findingList */ .Q)(_model_formats_file_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_FINDINGS */ .c);
    found.add('file.other-format', `the name promises ${promised.id}, the content is ${id}`);
    return { ...description, findings: [...found.list(), ...description.findings] };
};
const baseName = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);


/***/ })

};

