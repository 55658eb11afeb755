export const id = 8998;
export const ids = [8998];
export const modules = {

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _N: () => (/* binding */ bundlesOfListed),
/* harmony export */   aR: () => (/* binding */ isBundleName),
/* harmony export */   bundlesOf: () => (/* binding */ bundlesOf),
/* harmony export */   io: () => (/* binding */ mayHoldBundles),
/* harmony export */   vX: () => (/* binding */ createBundleList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
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
/** Whether a file is a bundle by its name, which no reader of models opens: `.sig`, `.sigstore`… */
const isBundleName = (name) => BUNDLE_NAME.test(name);
/** Whether a file of this name is to be read: a `.json` too large for a bundle is none. */
const mayHoldBundles = (name, sizeBytes) => isBundleName(name) || (JSON_NAME.test(name) && sizeBytes <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me);
/**
 * The bundles of a file that was found beside others. A `.json` or `.jsonl`
 * without any bundle is another file; with one, all of it must be bundles.
 * @throws BUNDLE_INVALID with the number of the line, BUNDLE_NONE, BUNDLE_TOO_LARGE
 */
const bundlesOfListed = ({ name, source }, content) => isBundleName(name) || claimsBundles(source, content) ? bundlesOf(source, content) : [];
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


/***/ })

};

