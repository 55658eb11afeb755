export const id = 7251;
export const ids = [7251];
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

/***/ 42273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseUnwritable),
/* harmony export */   createOutputStore: () => (/* binding */ createOutputStore)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97535);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96637);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44768);
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
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory);
    return {
        dir,
        write: async (fileName, content) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(dir, { recursive: true });
                await writeAtomically(dir, path, content);
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
                    cause,
                });
            }
            return path;
        },
        read: async (fileName) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'RESUME_INVALID'));
            const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_8__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me, {
                notFound: 'RESUME_INVALID',
                tooLarge: 'RESUME_INVALID',
            });
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${path}" is not UTF-8`);
            return bytes.toString('utf8');
        },
    };
};
/**
 * Refuses a folder that cannot be written or made, without making it: a signature
 * that is logged for ever must have a place on disk.
 * @throws OUTPUT_UNWRITABLE
 */
const refuseUnwritable = (directory) => {
    const existing = nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory));
    let isFolder;
    try {
        isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(existing).isDirectory();
        if (isFolder)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
    }
    catch (cause) {
        const message = `"${existing}" cannot be written (${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(cause)})`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', message, { cause });
    }
    if (!isFolder)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `"${existing}" is not a folder`);
};
const nearestExisting = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path);
        return path;
    }
    catch (error) {
        const isMissing = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOENT' || (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOTDIR';
        return isMissing && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path) !== path ? nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)) : path;
    }
};
const writeAtomically = async (folder, path, content) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `.mlprov-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(9).toString('hex')}.tmp`);
    // `wx` refuses a name that exists, a link planted there included.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(temporary, 'wx', FILE_MODE);
    try {
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(temporary, { force: true });
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG(code, `"${name}" is not a plain file name`);
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
/* harmony import */ var _fs_file_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63122);
/* harmony import */ var _fs_file_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79077);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// The real ports for hashing, and the reading of small files; shared by the
// actions and the CLI. Nothing here loads more than Node's own modules.





const createHashPorts = (hashWorkerPath) => ({
    tree: (0,_fs_file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileTree */ .L)(),
    headers: (0,_fs_file_source_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileSources */ .r)(),
    digester: (0,_fs_digest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFileDigester */ .o)({ workerPath: hashWorkerPath }),
});
/** A text file of at most `maxBytes`; every refusal has the given code. */
const readTextFile = async (path, maxBytes, code) => {
    const bytes = await (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.readBounded)(path, maxBytes, { notFound: code, tooLarge: code });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG(code, `"${path}" is not UTF-8 text`, { cause });
    }
};


/***/ }),

/***/ 17251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLockFiles: () => (/* binding */ createLockFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96637);
/* harmony import */ var _fs_output_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42273);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44768);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// The lock file itself, and what it points to: bundles and keys below its
// folder, bundles at https addresses.








/** @param openHttp how addresses are fetched; absent where no connection may be made */
const createLockFiles = (lockPath, openHttp) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(lockPath);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return {
        dir,
        readLock: async () => (await statOf(path)) === undefined
            ? undefined
            : (0,_live_js__WEBPACK_IMPORTED_MODULE_7__.readTextFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOCK_BYTES */ .pe, 'LOCK_INVALID'),
        writeLock: async (text) => void (await (0,_fs_output_store_js__WEBPACK_IMPORTED_MODULE_5__.createOutputStore)(dir).write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), text)),
        readBundle: ({ kind, value }) => {
            switch (kind) {
                case 'path':
                    return (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, value), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, {
                        notFound: 'BUNDLE_NOT_FOUND',
                        tooLarge: 'BUNDLE_TOO_LARGE',
                    });
                case 'url':
                    return fetchBundle(value, openHttp);
            }
        },
        readKey: (keyPath) => (0,_live_js__WEBPACK_IMPORTED_MODULE_7__.readTextFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, keyPath), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PEM_BYTES */ .kb, 'KEY_INVALID'),
    };
};
const statOf = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        if ((0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause) === 'ENOENT')
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('LOCK_INVALID', `cannot read "${path}" (${(0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause)})`, { cause });
    }
};
// Whoever wrote the lock chose the address: nothing secret goes there.
const fetchBundle = async (url, openHttp) => {
    if (openHttp === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_NOT_FOUND', `offline: ${url} is not fetched`, {
            hint: 'Keep the bundle beside the lock file, and pin its path.',
        });
    }
    const http = await openHttp();
    const { body } = await http({
        url,
        expect: 'bytes',
        redirects: 'follow',
        maxResponseBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me,
    });
    return body;
};


/***/ })

};

