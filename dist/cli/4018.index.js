export const id = 4018;
export const ids = [4018];
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

/***/ 63122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createFileSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_byte_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34818);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96637);
/* harmony import */ var _file_stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38320);
// SPDX-License-Identifier: Apache-2.0
//
// Bytes of files that are read where they are needed. Headers are read in many
// small pieces: pages that were read are kept, so that these cost few calls.




const PAGE_BYTES = 64 * 1024;
/** Pages of one file that are kept: a directory at the end, and what it points to. */
const MAX_PAGES = 16;
/** The files of this machine. Reads are synchronous, for the reason in hash-file.ts. */
const createFileSources = () => ({
    withSource: async (file, use) => {
        try {
            const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.path, _file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .MODEL_FILE_FLAGS */ .fF);
            try {
                (0,_file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .checkStamp */ .Ii)(file, fd, 'read');
                const result = await use(createSource(file, fd));
                (0,_file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .checkStamp */ .Ii)(file, fd, 'read');
                return result;
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            }
        }
        catch (error) {
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) === undefined ? error : (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .z)(file.path, error);
        }
    },
});
const createSource = (file, fd) => {
    const { sizeBytes } = file.stamp;
    /** By number, the one used last at the end. */
    const pages = new Map();
    const readExactly = (offset, lengthBytes) => {
        const bytes = Buffer.allocUnsafeSlow(lengthBytes);
        for (let done = 0; done < lengthBytes;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, done, lengthBytes - done, offset + done);
            if (count === 0)
                throw (0,_file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .changedFile */ .Ne)(file, 'read', `ended after ${offset + done} bytes`);
            done += count;
        }
        return bytes;
    };
    const pageAt = (number) => {
        const start = number * PAGE_BYTES;
        const page = pages.get(number) ?? readExactly(start, Math.min(PAGE_BYTES, sizeBytes - start));
        pages.delete(number);
        pages.set(number, page);
        const [oldest] = pages.keys();
        if (pages.size > MAX_PAGES && oldest !== undefined)
            pages.delete(oldest);
        return page;
    };
    return {
        sizeBytes,
        read: async (offset, lengthBytes) => {
            (0,_core_byte_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .requireInside */ .Ab)(offset, lengthBytes, sizeBytes);
            if (lengthBytes === 0)
                return new Uint8Array();
            const first = Math.floor(offset / PAGE_BYTES);
            const last = Math.floor((offset + lengthBytes - 1) / PAGE_BYTES);
            // Two pages at most: a longer run of bytes is read once and not again.
            if (last - first > 1)
                return readExactly(offset, lengthBytes);
            const start = offset - first * PAGE_BYTES;
            const page = pageAt(first);
            if (last === first)
                return page.subarray(start, start + lengthBytes);
            const head = page.subarray(start);
            return Buffer.concat([head, pageAt(last).subarray(0, lengthBytes - head.byteLength)]);
        },
    };
};


/***/ }),

/***/ 38320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ checkStamp),
/* harmony export */   Ne: () => (/* binding */ changedFile),
/* harmony export */   fF: () => (/* binding */ MODEL_FILE_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Whether an open file is still the one that the walk found.


/** For `open`: what took the place of a file since the walk is not followed (a link) or waited for (a pipe). */
const MODEL_FILE_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Compares an open file with its stamp. A write that keeps the size and falls into the same tick
 * of the file system's clock (up to 10 ms) as the one before it cannot be seen.
 * @throws MODEL_CHANGED
 */
const checkStamp = (file, fd, use) => {
    const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, { bigint: true });
    const { sizeBytes, mtimeNs, inode } = file.stamp;
    if (now.ino !== inode)
        throw changedFile(file, use, 'was replaced by another file');
    if (Number(now.size) !== sizeBytes) {
        throw changedFile(file, use, `had ${sizeBytes} bytes and has ${now.size}`);
    }
    if (now.mtimeNs !== mtimeNs)
        throw changedFile(file, use, 'was written to');
};
const changedFile = (file, use, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_CHANGED', `"${file.path}" ${what} while the model was being ${use}`);


/***/ }),

/***/ 79077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createFileTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/model/paths.js
var model_paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/model/discover.js
// SPDX-License-Identifier: Apache-2.0
//
// Which files make up a model, and which trees are refused. The walk is here
// and pure; a FolderReader tells it what the file system holds. The walk asks
// for one folder at a time, so that an ignored folder is never even read.
// Source: OMS 1.0 §6.1 and §6.2 (ossf/model-signing-spec a0c91e2).
//
// A link that is followed becomes an ordinary file under the link's own name:
// the statement says `allow_symlinks: false`, because its verifiers compare
// contents and a copy without links is the same model.




/**
 * Walks the folder at `rootPath`, which must be a real path without links.
 *
 * Linear in the number of entries but for one sort; at most `MAX_MODEL_FILES`
 * files and folders, `MAX_TREE_DEPTH` levels deep.
 * @throws MODEL_EMPTY, MODEL_NAME_NOT_UTF8, MODEL_SYMLINK, MODEL_SYMLINK_ESCAPES,
 *   MODEL_SYMLINK_BROKEN, MODEL_SPECIAL_FILE, MODEL_TOO_DEEP, MODEL_TOO_MANY_FILES,
 *   and what the reader throws
 */
const discover = (rootPath, reader, options) => {
    const files = [];
    const ignored = [];
    const ignorePaths = new Set(options.ignorePaths);
    const root = { prefix: '', realPath: rootPath, depth: 0, parent: undefined };
    const pending = [root];
    let found = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const { byteName, kind } of reader.list(folder.realPath)) {
            const baseName = decodeName(folder, byteName);
            const name = folder.prefix + baseName;
            // An ignored folder is never entered, so its contents need no test.
            if (ignorePaths.has(name)) {
                ignored.push(name);
                continue;
            }
            found += 1;
            if (found > limits/* MAX_MODEL_FILES */.Nj)
                throw tooMany(rootPath);
            const path = joinPath(folder.realPath, baseName);
            const target = kind === 'symlink'
                ? followLink(name, options.symlinks, rootPath, () => reader.resolveLink(path))
                : { kind, realPath: path };
            if (target.kind === 'special')
                throw specialFile(name);
            if (target.kind === 'file') {
                files.push({ name, path: target.realPath, stamp: reader.stamp(target.realPath) });
            }
            else {
                if (kind === 'symlink')
                    refuseCycle(name, target.realPath, folder);
                pending.push(subfolder(name, target.realPath, folder));
            }
        }
    }
    if (files.length === 0)
        throw emptyModel(rootPath, ignored);
    return { files: (0,model_paths/* sortByName */.VV)(files), ignored: ignored.sort(model_paths/* compareNames */.MP) };
};
/** The refusal of a socket, a pipe or a device. */
const specialFile = (name) => new errors/* ProvenanceError */.CG('MODEL_SPECIAL_FILE', `"${name}" is neither a file nor a folder`);
/**
 * Where a link leads, if the option lets it be followed and it stays below `rootPath`.
 * @throws MODEL_SYMLINK, MODEL_SYMLINK_BROKEN, MODEL_SYMLINK_ESCAPES
 */
const followLink = (name, symlinks, rootPath, resolve) => {
    if (symlinks === 'refuse') {
        throw new errors/* ProvenanceError */.CG('MODEL_SYMLINK', `"${name}" is a symbolic link`);
    }
    const target = resolve();
    if (target.kind === 'missing' || target.kind === 'loop') {
        const end = target.kind === 'missing' ? 'to nothing' : 'back to itself';
        throw new errors/* ProvenanceError */.CG('MODEL_SYMLINK_BROKEN', `the link "${name}" leads ${end}`);
    }
    if (target.realPath !== rootPath && !target.realPath.startsWith(joinPath(rootPath, ''))) {
        throw new errors/* ProvenanceError */.CG('MODEL_SYMLINK_ESCAPES', `the link "${name}" leads out of the model, to "${target.realPath}"`);
    }
    return target;
};
// OMS 1.0 §6.1.1: a link that leads to a folder it was reached through is a cycle.
const refuseCycle = (name, realPath, from) => {
    for (let folder = from; folder !== undefined; folder = folder.parent) {
        if (folder.realPath !== realPath)
            continue;
        const ancestor = folder.prefix === '' ? 'the model itself' : `"${folder.prefix}"`;
        throw new errors/* ProvenanceError */.CG('MODEL_SYMLINK_BROKEN', `the link "${name}" leads to ${ancestor}`);
    }
};
const subfolder = (name, realPath, parent) => {
    const depth = parent.depth + 1;
    if (depth > limits/* MAX_TREE_DEPTH */.is) {
        throw new errors/* ProvenanceError */.CG('MODEL_TOO_DEEP', `folder "${name}" lies more than ${limits/* MAX_TREE_DEPTH */.is} levels deep`);
    }
    return { prefix: `${name}/`, realPath, depth, parent };
};
// OMS 1.0 §6.1.2: a name that is not UTF-8 is rejected; nothing is normalised.
const decodeName = (folder, byteName) => {
    if (/^[ -~]*$/.test(byteName))
        return byteName;
    const bytes = external_node_buffer_.Buffer.from(byteName, 'latin1');
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    const escaped = byteName.replace(/[^!-[\]-~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
    throw new errors/* ProvenanceError */.CG('MODEL_NAME_NOT_UTF8', `the name "${folder.prefix}${escaped}" is not UTF-8 (bytes written as \\xNN)`);
};
const joinPath = (folderPath, name) => folderPath.endsWith('/') ? folderPath + name : `${folderPath}/${name}`;
const tooMany = (rootPath) => new errors/* ProvenanceError */.CG('MODEL_TOO_MANY_FILES', `"${rootPath}" holds more than ${limits/* MAX_MODEL_FILES */.Nj} files and folders`);
const emptyModel = (rootPath, ignored) => new errors/* ProvenanceError */.CG('MODEL_EMPTY', ignored.length === 0
    ? `"${rootPath}" holds no file`
    : `"${rootPath}" holds no file besides the ignored ${ignored.join(', ')}`);

// EXTERNAL MODULE: ./lib/io/fs/file-error.js
var file_error = __webpack_require__(96637);
;// CONCATENATED MODULE: ./lib/io/fs/folder-reader.js
// SPDX-License-Identifier: Apache-2.0
//
// What the file system holds, for the walk in model/discover.ts. Synchronous on
// purpose: one thread-pool round trip per file costs twice the walk itself
// (50,000 files: 0.25 s like this, 0.5 s with 64 lstat calls in flight).




/** Reads the real file system and never follows a link, but in `resolveLink`. */
const folderReader = {
    list: (folderPath) => {
        try {
            return (0,external_node_fs_.readdirSync)(folderPath, { withFileTypes: true, encoding: 'latin1' }).map((entry) => ({
                byteName: entry.name,
                kind: kindOf(entry),
            }));
        }
        catch (cause) {
            throw (0,file_error/* fileError */.z)(folderPath, cause);
        }
    },
    stamp: (filePath) => {
        try {
            const stats = (0,external_node_fs_.lstatSync)(filePath, { bigint: true });
            if (stats.isFile())
                return stampOf(stats);
        }
        catch (cause) {
            throw (0,file_error/* fileError */.z)(filePath, cause);
        }
        throw new errors/* ProvenanceError */.CG('MODEL_CHANGED', `"${filePath}" stopped being a file`);
    },
    resolveLink: (linkPath) => {
        try {
            const realPath = withSlashes(external_node_fs_.realpathSync.native(linkPath));
            const kind = kindOf((0,external_node_fs_.lstatSync)(realPath));
            return kind === 'symlink' ? { kind: 'loop' } : { kind, realPath };
        }
        catch (cause) {
            const code = (0,file_error/* codeOf */.$)(cause);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return { kind: 'missing' };
            if (code === 'ELOOP')
                return { kind: 'loop' };
            throw (0,file_error/* fileError */.z)(linkPath, cause);
        }
    },
};
// The walk compares real paths by `/`, which every system takes.
const withSlashes = (path) => (external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/'));
/** What a directory entry, or the result of `lstat`, is. */
const kindOf = (entry) => {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
};
/** The fields of `fstat` or `lstat` that show a change. */
const stampOf = (stats) => ({
    sizeBytes: Number(stats.size),
    mtimeNs: stats.mtimeNs,
    inode: stats.ino,
});

// EXTERNAL MODULE: ./lib/io/fs/glob.js
var glob = __webpack_require__(80266);
// EXTERNAL MODULE: ./lib/io/fs/young-generation.js
var young_generation = __webpack_require__(22473);
;// CONCATENATED MODULE: ./lib/io/fs/file-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// The files behind a line of `model-path`: which paths it names, and what each
// of them holds.









/** The file tree of this machine; relative paths start at the working directory. */
const createFileTree = () => ({
    expand: async (pattern) => {
        const literal = kindAt((0,external_node_path_.resolve)(pattern)) === undefined ? [] : [(0,external_node_path_.resolve)(pattern)];
        // A file that is called like the pattern never stands for all that it matches.
        const matches = (0,glob/* isGlob */.fg)(pattern) ? await (0,glob/* expandGlob */.hT)(pattern) : [];
        const paths = [...new Set([...literal, ...matches])].sort(model_paths/* compareNames */.MP);
        if (paths.length > 0)
            return paths;
        throw new errors/* ProvenanceError */.CG('MODEL_NOT_FOUND', `nothing is found at "${pattern}"`);
    },
    expandFiles: async (patterns) => {
        const paths = await (0,glob/* expandGlobFiles */.a3)(patterns);
        if (paths.length > 0)
            return paths;
        throw new errors/* ProvenanceError */.CG('MODEL_NOT_FOUND', `no file is found at "${patterns.join('", "')}"`);
    },
    scan: async (path, options) => scan((0,external_node_path_.resolve)(path), options),
    holds: async (folderPath, path) => {
        const rest = (0,external_node_path_.relative)(landingOf((0,external_node_path_.resolve)(folderPath)), landingOf((0,external_node_path_.resolve)(path)));
        return rest !== '..' && !rest.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(rest);
    },
});
// The real path, with the system's own spelling; what does not exist yet keeps its name.
const landingOf = (path) => {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(landingOf(parent), (0,external_node_path_.basename)(path));
    }
};
const scan = (rootPath, options) => {
    (0,young_generation/* keepYoungGenerationSmall */.D)();
    const root = resolveRoot(rootPath, options);
    switch (root.kind) {
        case 'file': {
            const stamp = folderReader.stamp(root.realPath);
            const file = { name: model_paths/* SINGLE_FILE_NAME */.c6, path: root.realPath, stamp };
            return { rootPath, kind: 'file', files: [file], ignored: [] };
        }
        case 'folder':
            return { rootPath, kind: 'folder', ...discover(root.realPath, folderReader, options) };
        case 'special':
            throw specialFile(rootPath);
    }
};
/** @throws MODEL_NOT_FOUND, MODEL_SYMLINK where the root itself is a link and none is followed */
const resolveRoot = (rootPath, options) => {
    const kind = kindAt(rootPath);
    if (kind === 'symlink' && options.symlinks === 'refuse') {
        throw new errors/* ProvenanceError */.CG('MODEL_SYMLINK', `"${rootPath}" is a symbolic link`, {
            hint: 'Name the folder or file that the link leads to, or set `allow-symlinks: within-model`.',
        });
    }
    // Links above the root are the user's own; below it, paths must be real to be compared.
    const root = kind === undefined ? undefined : folderReader.resolveLink(rootPath);
    if (root === undefined || root.kind === 'missing' || root.kind === 'loop') {
        throw new errors/* ProvenanceError */.CG('MODEL_NOT_FOUND', `nothing is found at "${rootPath}"`);
    }
    return root;
};
const kindAt = (path) => {
    try {
        return kindOf((0,external_node_fs_.lstatSync)(path));
    }
    catch (cause) {
        const code = (0,file_error/* codeOf */.$)(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,file_error/* fileError */.z)(path, cause);
    }
};


/***/ }),

/***/ 80266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ expandGlobFiles),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   hT: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36597);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96637);
// SPDX-License-Identifier: Apache-2.0
//
// Globs as the actions of GitHub's tool kit read them: `*`, `?`, `[…]`, `**`.




/** Whether `pattern` can match anything but itself. */
const isGlob = (pattern) => /[*?[]/.test(pattern);
/**
 * Absolute paths that match, sorted by UTF-8 bytes; what lies inside a matched
 * folder belongs to it and is not named again. Links are matched, not followed.
 * @throws INPUT_INVALID, MODEL_UNREADABLE
 */
const expandGlob = async (pattern) => outermost(await glob([pattern], {
    implicitDescendants: false,
    followSymbolicLinks: false,
    omitBrokenSymbolicLinks: false,
}));
/**
 * Absolute paths of files that a list of patterns names together, sorted: also those inside a
 * matched folder; a pattern that begins with `!` takes its matches away.
 * @throws INPUT_INVALID, MODEL_UNREADABLE
 */
const expandGlobFiles = async (patterns) => [...new Set(await glob(patterns, { matchDirectories: false }))].sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .MP);
const glob = async (patterns, options) => {
    // Loaded only here: a plain path, the usual case, needs no glob library.
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1659), __webpack_require__.e(2377)]).then(__webpack_require__.bind(__webpack_require__, 42377));
    const text = patterns.join('\n');
    return withoutDebugLines(async () => {
        const globber = await create(text, options).catch((cause) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `"${text}" is not a glob: ${cause}`, { cause });
        });
        return globber.glob().catch((cause) => {
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .z)(text, cause);
        });
    });
};
const outermost = (paths) => {
    const all = new Set(paths);
    const isInside = (path) => {
        for (let end = path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep); end > 0; end = path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, end - 1)) {
            if (all.has(path.slice(0, end)))
                return true;
        }
        return false;
    };
    return [...all].filter((path) => !isInside(path)).sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .MP);
};
// @actions/glob writes `::debug::` lines to standard output without being asked.
// There they would mix with what `mlprov … --json` prints.
const withoutDebugLines = async (run) => {
    const { stdout } = process;
    const { write } = stdout;
    stdout.write = (chunk, second, third) => (typeof chunk === 'string' && chunk.startsWith('::debug::')) ||
        Reflect.apply(write, stdout, [chunk, second, third]);
    try {
        return await run();
    }
    finally {
        stdout.write = write;
    }
};


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

