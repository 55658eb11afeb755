export const id = 9503;
export const ids = [9503,4768];
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


/***/ }),

/***/ 22473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepYoungGenerationSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
// SPDX-License-Identifier: Apache-2.0
//
// V8 doubles the memory for young objects, up to 32 MiB, while a list of files
// grows, although nearly all of it is garbage: `stat` results and short names.
// Kept small, 20,000 files are signed in 105 MiB instead of 130, and as fast
// (benchmarks/hash.ts). The flag is read whenever V8 thinks of doubling.

/**
 * Stops the growth of the young generation, for this process and for good.
 * Best called late: what Node loads of itself afterwards misses its code cache.
 */
const keepYoungGenerationSmall = () => {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
};


/***/ })

};

