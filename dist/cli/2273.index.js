export const id = 2273;
export const ids = [2273,4768];
export const modules = {

/***/ 42273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOutputStore: () => (/* binding */ createOutputStore)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97535);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles land first. Each file is written under a temporary name in the
// same folder and then renamed, so that a reader sees all of it or nothing. No
// fsync: it guards against a power cut, after which the job is gone anyway.







/** Readable by everyone, as far as the umask allows: a bundle is public. */
const FILE_MODE = 0o644;
/** Longest name that the usual file systems take, in bytes. */
const MAX_NAME_BYTES = 255;
/** A store in the folder `directory`, which is made when the first file is written. */
const createOutputStore = (directory) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory);
    return {
        dir,
        write: async (fileName, content) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, { recursive: true });
                await writeAtomically(dir, path, content);
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
                    cause,
                });
            }
            return path;
        },
        read: async (fileName) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, plainName(fileName, 'RESUME_INVALID'));
            const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_BYTES */ .Me, {
                notFound: 'RESUME_INVALID',
                tooLarge: 'RESUME_INVALID',
            });
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${path}" is not UTF-8`);
            return bytes.toString('utf8');
        },
    };
};
const writeAtomically = async (folder, path, content) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.mlprov-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(9).toString('hex')}.tmp`);
    // `wx` refuses a name that exists, a link planted there included.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', FILE_MODE);
    try {
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
};
// Names come from model names and from result files: none may leave the folder.
const plainName = (name, code) => {
    const isPlain = name !== '' &&
        name !== '.' &&
        name !== '..' &&
        name.isWellFormed() &&
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(name) <= MAX_NAME_BYTES &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
        !/[/\\\u0000-\u001f\u007f]/.test(name);
    if (isPlain)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProvenanceError */ .CG(code, `"${name}" is not a plain file name`);
};


/***/ }),

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
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

