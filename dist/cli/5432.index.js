export const id = 5432;
export const ids = [5432,4768];
export const modules = {

/***/ 29438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createFileDigester),
  warmUpDigester: () => (/* binding */ warmUpDigester)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(68822);
// EXTERNAL MODULE: ./lib/io/fs/file-error.js
var file_error = __webpack_require__(96637);
// EXTERNAL MODULE: ./lib/io/fs/file-stamp.js
var file_stamp = __webpack_require__(38320);
;// CONCATENATED MODULE: ./lib/io/fs/hash-file.js
// SPDX-License-Identifier: Apache-2.0
//
// The digest of one file, for the worker threads and the calling thread alike;
// loads nothing but Node's own modules, so that a worker is ready at once.
//
// Reads are synchronous into one small buffer: the kernel reads ahead anyway,
// and bytes that are hashed on the core that read them are still in its cache.
// Reading on a second thread was measured to be slower at every buffer size.






/** Size of the buffer that one thread reuses for all its files: fits in a core's own cache. */
const READ_BUFFER_BYTES = 256 * 1024;
/**
 * The digest of a file that is, before and after, what its stamp says; hex, lowercase.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE, MODEL_LFS_POINTER
 */
const hashFileWith = (algorithm) => async (file, buffer, onBytes) => {
    try {
        const fd = (0,external_node_fs_.openSync)(file.path, file_stamp/* MODEL_FILE_FLAGS */.fF);
        try {
            const isSmall = file.stamp.sizeBytes <= buffer.byteLength;
            // The stamp is the state before; of a small file, the look afterwards is enough.
            if (!isSmall)
                (0,file_stamp/* checkStamp */.Ii)(file, fd, 'hashed');
            const digest = isSmall
                ? (0,external_node_crypto_.hash)(algorithm, readSmall(file, fd, buffer))
                : await hashLarge((0,external_node_crypto_.createHash)(algorithm), { file, fd, buffer, onBytes });
            const pause = isSmall ? onBytes(file.stamp.sizeBytes) : undefined;
            if (pause !== undefined)
                await pause;
            // At most the stamped size was hashed, so that growth shows here too.
            (0,file_stamp/* checkStamp */.Ii)(file, fd, 'hashed');
            return digest;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (error) {
        throw (0,file_error/* codeOf */.$)(error) === undefined ? error : (0,file_error/* fileError */.z)(file.path, error);
    }
};
/** The digest that identifies a file of a model. @throws as `hashFileWith` */
const hashFile = hashFileWith('sha256');
/** Hashes files one after the other, through one buffer. */
const hashFiles = async (files, buffer, onBytes) => {
    const digests = [];
    for (const file of files)
        digests.push(await hashFile(file, buffer, onBytes));
    return digests;
};
// In one piece: neither a hash object nor a promise per file, of which there may be many.
const readSmall = (file, fd, buffer) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const count = (0,external_node_fs_.readSync)(fd, buffer, done, sizeBytes - done, null);
        if (count === 0)
            throw endedEarly(file, done);
        done += count;
    }
    const content = buffer.subarray(0, sizeBytes);
    if ((0,lfs_pointer/* isLfsPointer */.N)(content)) {
        throw new errors/* ProvenanceError */.CG('MODEL_LFS_POINTER', `"${file.path}" is a Git LFS pointer, not the file it stands for`);
    }
    return content;
};
const hashLarge = async (digest, { file, fd, buffer, onBytes }) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const wanted = Math.min(buffer.byteLength, sizeBytes - done);
        const count = (0,external_node_fs_.readSync)(fd, buffer, 0, wanted, null);
        if (count === 0)
            throw endedEarly(file, done);
        digest.update(count === buffer.byteLength ? buffer : buffer.subarray(0, count));
        done += count;
        const pause = onBytes(count);
        if (pause !== undefined)
            await pause;
    }
    return digest.digest('hex');
};
const endedEarly = (file, done) => (0,file_stamp/* changedFile */.Ne)(file, 'hashed', `ended after ${done} of ${file.stamp.sizeBytes} bytes`);

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/io/fs/hash-lane.js
// SPDX-License-Identifier: Apache-2.0
//
// A lane hashes one batch of files after the other: in this thread, or in a
// worker thread. This file holds both, and what they say to each other.




/** A lane in the calling thread, which looks at its other work after every `turnMs`. */
const openLocalLane = (turnMs) => {
    const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
    let hasEnded = false;
    let turnEndsMs = performance.now() + turnMs;
    const nextTurn = async () => {
        await (0,promises_.setImmediate)();
        if (hasEnded)
            throw new errors/* ProvenanceError */.CG('INTERNAL', 'the hash lane was ended');
        turnEndsMs = performance.now() + turnMs;
    };
    return {
        hash: (files, onBytes) => hashFiles(files, buffer, (count) => {
            onBytes(count);
            return performance.now() < turnEndsMs ? undefined : nextTurn();
        }),
        end: async () => {
            hasEnded = true;
        },
    };
};
/** A lane in a worker thread of its own, which keeps the process alive only while it hashes. */
const openWorkerLane = (workerPath) => {
    // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
    const worker = new external_node_worker_threads_.Worker(workerPath, { env: {}, execArgv: [] });
    let batch;
    let failure;
    const fail = (message, cause) => {
        failure ??= new errors/* ProvenanceError */.CG('INTERNAL', message, { cause });
        batch?.reject(failure);
    };
    worker.on('message', (reply) => {
        switch (reply.kind) {
            case 'bytes':
                return batch?.onBytes(reply.count);
            case 'digests':
                return batch?.resolve(reply.digests);
            case 'error':
                return batch?.reject(new errors/* ProvenanceError */.CG(reply.code, reply.message));
        }
    });
    worker.on('error', (cause) => fail(`a hash worker failed: ${cause}`, cause));
    worker.on('exit', () => fail('a hash worker ended'));
    // After the listeners, which would keep the process alive again.
    worker.unref();
    return {
        hash: async (files, onBytes) => {
            if (failure !== undefined)
                throw failure;
            batch = { ...Promise.withResolvers(), onBytes };
            worker.ref();
            worker.postMessage(files);
            return batch.promise.finally(() => worker.unref());
        },
        end: async () => {
            await worker.terminate();
        },
    };
};

;// CONCATENATED MODULE: ./lib/io/fs/digest-files.js
// SPDX-License-Identifier: Apache-2.0
//
// Digests of all files of a model. A SHA-256 cannot be split, so that files
// are what runs in parallel: the calling thread and a bounded number of worker
// threads each take the next batch until none is left. The calling thread
// takes part because it is at work before a worker has started, and because a
// model of one file then needs no worker at all.




// One thread hashes 1.5 GB/s or more; beyond 16 of them the disk is the limit.
const MAX_WORKERS = 15;
// Up to here, hashing is done before a worker has started (about 50 ms).
const QUICK_BYTES = 32 * 1024 * 1024;
const QUICK_FILES = 1_000;
// A batch is long enough to pay for its messages, short enough to share the end evenly.
const BATCH_BYTES = 16 * 1024 * 1024;
const BATCH_FILES = 512;
// How long the calling thread hashes before it looks whether a worker waits for a batch, or,
// where there is none, whether anything else is to be done.
const SHORT_TURN_MS = 2;
const LONG_TURN_MS = 50;
/** Shortest time between two calls of the progress callback, but for the last. */
const PROGRESS_INTERVAL_MS = 100;
/** A digester for the files of this machine. Worker count and file order never change a digest. */
const createFileDigester = (options) => ({
    digestFiles: async (files, onProgress) => {
        const batches = planBatches(files);
        const progress = trackProgress(files, onProgress);
        const most = options.workers ?? Math.min((0,external_node_os_.availableParallelism)() - 1, MAX_WORKERS);
        const workers = isQuick(files) ? 0 : Math.min(most, batches.length - 1);
        const lanes = [];
        const queue = batches.values();
        const entries = [];
        const drain = async (lane) => {
            for (const batch of queue) {
                const digests = await lane.hash(batch, progress.addBytes);
                for (const [i, file] of batch.entries())
                    entries.push(toEntry(file, digests[i]));
                progress.addFiles(batch.length);
            }
        };
        try {
            for (let i = 0; i < workers; i += 1)
                lanes.push(takeWorkerLane(options.workerPath));
            lanes.push(openLocalLane(workers === 0 ? LONG_TURN_MS : SHORT_TURN_MS));
            await Promise.all(lanes.map(drain));
            return entries;
        }
        finally {
            await Promise.all(lanes.map((lane) => lane.end()));
        }
    },
    digestFile: async (file, algorithm, onProgress) => {
        const progress = trackProgress([file], onProgress);
        const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
        const digest = await hashFileWith(algorithm)(file, buffer, (count) => {
            progress.addBytes(count);
            return undefined;
        });
        progress.addFiles(1);
        return digest;
    },
});
let spareLane;
/**
 * Starts one worker ahead of its use, while the calling thread still loads and
 * reads: it takes about 50 ms. The next `digestFiles` takes it; unused, it ends
 * with the process. Does nothing on a machine with one core.
 */
const warmUpDigester = (workerPath) => {
    if ((0,external_node_os_.availableParallelism)() === 1)
        return;
    spareLane ??= { workerPath, lane: openWorkerLane(workerPath) };
};
const takeWorkerLane = (workerPath) => {
    if (spareLane?.workerPath !== workerPath)
        return openWorkerLane(workerPath);
    const { lane } = spareLane;
    spareLane = undefined;
    return lane;
};
const toEntry = ({ name, stamp }, digest) => {
    if (digest === undefined)
        throw new errors/* ProvenanceError */.CG('INTERNAL', `no digest of "${name}"`);
    return { name, digest, sizeBytes: stamp.sizeBytes };
};
const isQuick = (files) => files.length <= QUICK_FILES && totalBytesOf(files) <= QUICK_BYTES;
const totalBytesOf = (files) => files.reduce((total, file) => total + file.stamp.sizeBytes, 0);
/** Large files alone, the largest first, so that none is left for the end; then the others, in order. */
const planBatches = (files) => {
    const isLarge = (file) => file.stamp.sizeBytes >= BATCH_BYTES;
    const large = files
        .filter(isLarge)
        .sort((a, b) => b.stamp.sizeBytes - a.stamp.sizeBytes)
        .map((file) => [file]);
    const small = [];
    let room = 0;
    for (const file of files) {
        if (isLarge(file))
            continue;
        const last = small.at(-1);
        if (last === undefined || last.length === BATCH_FILES || room < file.stamp.sizeBytes) {
            small.push([file]);
            room = BATCH_BYTES - file.stamp.sizeBytes;
        }
        else {
            last.push(file);
            room -= file.stamp.sizeBytes;
        }
    }
    return [...large, ...small];
};
const trackProgress = (files, onProgress) => {
    const totalFiles = files.length;
    const totalBytes = totalBytesOf(files);
    let doneFiles = 0;
    let doneBytes = 0;
    let reportedAtMs = performance.now();
    const report = () => {
        const nowMs = performance.now();
        if (doneFiles < totalFiles && nowMs - reportedAtMs < PROGRESS_INTERVAL_MS)
            return;
        reportedAtMs = nowMs;
        onProgress({ doneBytes, totalBytes, doneFiles, totalFiles });
    };
    return {
        addBytes: (count) => {
            doneBytes += count;
            report();
        },
        addFiles: (count) => {
            doneFiles += count;
            report();
        },
    };
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

// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
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
            const file = { name: manifest/* SINGLE_FILE_NAME */.c6, path: root.realPath, stamp };
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


/***/ }),

/***/ 75432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHashPorts: () => (/* binding */ createHashPorts),
/* harmony export */   readTextFile: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _fs_digest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29438);
/* harmony import */ var _fs_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79077);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// The real ports for hashing, and the reading of small files; shared by the
// actions and the CLI. Nothing here loads more than Node's own modules.




const createHashPorts = (hashWorkerPath) => ({
    tree: (0,_fs_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileTree */ .L)(),
    digester: (0,_fs_digest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFileDigester */ .o)({ workerPath: hashWorkerPath }),
});
/** A text file of at most `maxBytes`; every refusal has the given code. */
const readTextFile = async (path, maxBytes, code) => {
    const bytes = await (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__.readBounded)(path, maxBytes, { notFound: code, tooLarge: code });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG(code, `"${path}" is not UTF-8 text`, { cause });
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

