export const id = 5582;
export const ids = [5582,7619];
export const modules = {

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasFinding: () => (/* binding */ hasFinding),
/* harmony export */   inspectPath: () => (/* binding */ inspectPath),
/* harmony export */   parseFailOn: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _io_fs_file_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63122);
/* harmony import */ var _io_fs_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79077);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36597);
/* harmony import */ var _pipelines_inspect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77619);
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov inspect` of a folder, or of a file that is no bundle.





/** @throws MODEL_…, USAGE */
const inspectPath = async (path, options) => {
    if (options.allowSymlinks !== 'never' && options.allowSymlinks !== 'within-model') {
        const message = `--allow-symlinks is "${options.allowSymlinks}"; it takes never or within-model`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('USAGE', message);
    }
    const tree = await (0,_io_fs_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileTree */ .L)().scan(path, {
        ignorePaths: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalIgnorePaths */ .py)(options.ignorePath),
        symlinks: options.allowSymlinks === 'never' ? 'refuse' : 'within-model',
    });
    const ports = { sources: (0,_io_fs_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .createFileSources */ .r)() };
    return { path, files: await (0,_pipelines_inspect_js__WEBPACK_IMPORTED_MODULE_4__.inspectModel)(tree, { allowedImports: options.allowImport }, ports) };
};
const KINDS = ['broken', 'code', 'notice'];
/** The kinds of `--fail-on broken,code`. @throws USAGE */
const parseFailOn = (text) => (text?.split(',') ?? []).map((word) => {
    const kind = KINDS.find((known) => known === word.trim());
    if (kind !== undefined)
        return kind;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('USAGE', `--fail-on names "${word}"; it takes ${KINDS.join(', ')}`);
});
const hasFinding = (files, kinds) => files.some(({ description }) => description.findings.some(({ kind }) => kinds.includes(kind)));


/***/ }),

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.


/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = endOfString(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
/** Index of the closing quote of the string that opens at `start`. */
const endOfString = (text, start) => {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ }),

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

