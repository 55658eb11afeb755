export const id = 3924;
export const ids = [3924];
export const modules = {

/***/ 34818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Pq: () => (/* binding */ memorySource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Byte sources made of other bytes: of memory, and of a part of another source.

/** Bytes that are in memory already; what is read are views of them. */
const memorySource = (bytes) => ({
    sizeBytes: bytes.length,
    read: async (offset, lengthBytes) => {
        requireInside(offset, lengthBytes, bytes.length);
        return bytes.subarray(offset, offset + lengthBytes);
    },
});
/**
 * `lengthBytes` of `source` from `offset`, as a source of their own: what is outside cannot be read.
 * @throws MODEL_UNREADABLE where the part is not inside the source
 */
const partOf = (source, offset, lengthBytes) => {
    requireInside(offset, lengthBytes, source.sizeBytes);
    return {
        sizeBytes: lengthBytes,
        read: async (at, length) => {
            requireInside(at, length, lengthBytes);
            return source.read(offset + at, length);
        },
    };
};
/** What every source asks of its caller. @throws MODEL_UNREADABLE for bytes that are not all inside */
const requireInside = (offset, lengthBytes, sizeBytes) => {
    const isInside = offset >= 0 && lengthBytes >= 0 && offset + lengthBytes <= sizeBytes;
    if (isInside && Number.isSafeInteger(offset) && Number.isSafeInteger(lengthBytes))
        return;
    const message = `bytes ${offset} to ${offset + lengthBytes} were asked of ${sizeBytes}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', message);
};


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

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayHoldBundles: () => (/* binding */ mayHoldBundles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98224);
// SPDX-License-Identifier: Apache-2.0



const HEAD_BYTES = 1_024;
/**
 * Whether what stands at `path` is to be read as bundles: a file that begins as a JSON object and that
 * no format of models claims by its name. True where nothing can be read, so that reading says why.
 */
const mayHoldBundles = (path) => {
    let fd;
    try {
        // Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return true;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (stats.isDirectory())
            return false;
        if (!stats.isFile())
            return true;
        const head = Buffer.alloc(HEAD_BYTES);
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, head, 0, HEAD_BYTES, 0);
        const isObject = /^[\ufeff\s]*\{/.test(head.toString('utf8', 0, count));
        return isObject && (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findReader */ .Zc)(head.subarray(0, count), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) === undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
};


/***/ }),

/***/ 68822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// A checkout without Git LFS leaves small text files where the weights should
// be. Source: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md


// The two version lines that git-lfs itself reads; the second is from before its 1.0.
const VERSION_LINES = [
    'version https://git-lfs.github.com/spec/v1\n',
    'version https://hawser.github.com/spec/v1\n',
].map((line) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(line));
const OID_LINE = /\noid sha256:[0-9a-f]{64}\n/;
const SIZE_LINE = /\nsize [0-9]+\n/;
/** Whether a whole file is a Git LFS pointer: a known version line first, then oid and size. */
const isLfsPointer = (content) => {
    if (content.byteLength >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LFS_POINTER_BYTES */ .Xe)
        return false;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (!VERSION_LINES.some((line) => bytes.subarray(0, line.length).equals(line)))
        return false;
    const text = bytes.toString('latin1');
    return OID_LINE.test(text) && SIZE_LINE.test(text);
};
// The canonical form and nothing else: what git-lfs itself writes.
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
/**
 * The digest and size in a pointer of the canonical form; `undefined` for all else.
 *
 * Stricter than `isLfsPointer`, because the digest is compared instead of the bytes: a second
 * `oid` could be read differently, and with an extension (`ext-…` lines) the oid is not the
 * digest of the file that a checkout puts there.
 */
const parseLfsPointer = (content) => {
    if (!isLfsPointer(content))
        return undefined;
    const [, digest, size] = CANONICAL.exec(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content).toString('latin1')) ?? [];
    const sizeBytes = Number(size);
    if (digest === undefined || !Number.isSafeInteger(sizeBytes))
        return undefined;
    return { digest: digest, sizeBytes };
};


/***/ })

};

