export const id = 4356;
export const ids = [4356,4768];
export const modules = {

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


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

/***/ 74356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifact: () => (/* binding */ openArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97535);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59502);
/* harmony import */ var _fs_file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96637);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// One artifact: a file of any size, or a digest of one that is elsewhere.










// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
const CHUNK_BYTES = 1024 * 1024;
/**
 * @param text `sha256:<hex>` (sha384, sha512), or a path from `cwd`
 * @throws ARTIFACT_NOT_FOUND; later, from `digest`, MODEL_CHANGED for a large file that is written to
 */
const openArtifact = async (text, cwd, onBytes) => {
    const given = parseDigest(text);
    if (given !== undefined) {
        const digest = async (algorithm) => algorithm === given.algorithm ? given.hex : undefined;
        return { name: text, digest };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, text);
    const sizeBytes = await withFile(path, async (handle) => (await handle.stat()).size);
    return sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_ARTIFACT_IN_MEMORY_BYTES */ .EZ
        ? { name: text, sizeBytes, digest: largeDigest(path, onBytes) }
        : readArtifact(text, path);
};
/** `undefined` for a path. */
const parseDigest = (text) => {
    const [, name = '', hex = ''] = /^(sha\d+):(.*)$/s.exec(text) ?? [];
    if (name === '')
        return undefined;
    const algorithm = _core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_ALGORITHMS */ .MF.find((known) => known === name);
    if (algorithm === undefined || !HEX[algorithm].test(hex)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('ARTIFACT_NOT_FOUND', `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(text)} is no digest`);
    }
    return { algorithm, hex: hex.toLowerCase() };
};
const HEX = { sha256: /^[0-9a-f]{64}$/i, sha384: /^[0-9a-f]{96}$/i, sha512: /^[0-9a-f]{128}$/i };
const readArtifact = async (name, path) => {
    const codes = { notFound: 'ARTIFACT_NOT_FOUND', tooLarge: 'ARTIFACT_NOT_FOUND' };
    const content = await (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_8__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_ARTIFACT_IN_MEMORY_BYTES */ .EZ, codes);
    const digest = async (algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(content).digest('hex');
    return { name, sizeBytes: content.length, content, digest };
};
/** Reads the file once for each algorithm. */
const largeDigest = (path, onBytes) => {
    const known = new Map();
    return (algorithm) => {
        const digest = known.get(algorithm) ??
            withFile(path, (handle) => hashHandle(handle, algorithm, path, onBytes));
        known.set(algorithm, digest);
        return digest;
    };
};
const hashHandle = async (handle, algorithm, path, onBytes) => {
    const before = await handle.stat({ bigint: true });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let done = 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES);
        if (bytesRead === 0)
            break;
        hash.update(buffer.subarray(0, bytesRead));
        done += bytesRead;
        onBytes(done, Number(before.size));
    }
    const after = await handle.stat({ bigint: true });
    if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('MODEL_CHANGED', `"${path}" was written to while it was read`, {
            hint: 'Verify the file again when nothing writes to it.',
        });
    }
    return hash.digest('hex');
};
/** @throws ARTIFACT_NOT_FOUND for what is no readable regular file */
const withFile = async (path, use) => {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, FLAGS);
        if (!(await handle.stat()).isFile()) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('ARTIFACT_NOT_FOUND', `"${path}" is not a regular file`);
        }
        return await use(handle);
    }
    catch (cause) {
        const code = (0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(cause);
        if (code === undefined)
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('ARTIFACT_NOT_FOUND', `cannot read "${path}" (${code})`, { cause });
    }
    finally {
        await handle?.close();
    }
};


/***/ }),

/***/ 96637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** The code of a failed system call, such as `ENOENT`; `undefined` for any other error. */
const codeOf = (error) => error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
// What says that a name is gone (ENOENT, ENOTDIR, ESTALE) or is now a link (ELOOP), a pipe
// without a writer (EAGAIN), a socket (ENXIO) or a folder (EISDIR).
const CHANGED = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ELOOP', 'EAGAIN', 'ENXIO', 'EISDIR']);
/** A failed call on a file that the walk had found: MODEL_CHANGED if it is another thing now, else MODEL_UNREADABLE. */
const fileError = (path, cause) => {
    const code = codeOf(cause);
    return code !== undefined && CHANGED.has(code)
        ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_CHANGED', `"${path}" was removed or replaced (${code})`, { cause })
        : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause });
};


/***/ }),

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
const readBounded = async (path, maxBytes, codes) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch((cause) => {
        throw unreadable(path, codes, cause);
    });
    try {
        return await readHandle(handle, path, maxBytes, codes);
    }
    catch (error) {
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG ? error : unreadable(path, codes, error);
    }
    finally {
        await handle.close();
    }
};
const readHandle = async (handle, path, maxBytes, codes) => {
    const stats = await handle.stat();
    if (!stats.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" is not a regular file`);
    }
    if (stats.size > maxBytes)
        throw tooLarge(path, stats.size, maxBytes, codes);
    // One byte more than expected shows whether the file has grown since.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" grew while it was read`);
};
const tooLarge = (path, sizeBytes, maxBytes, codes) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.tooLarge, `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`);
const unreadable = (path, codes, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ })

};

