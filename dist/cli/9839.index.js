export const id = 9839;
export const ids = [9839,5432,609,4768,6186,4670];
export const modules = {

/***/ 44346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifactTrust: () => (/* binding */ openArtifactTrust)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _io_live_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93408);
/* harmony import */ var _io_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74670);
/* harmony import */ var _io_tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67378);
/* harmony import */ var _policy_identity_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(873);
/* harmony import */ var _trusted_root_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1674);
// SPDX-License-Identifier: Apache-2.0
//
// Whom `mlprov verify-bundle` trusts, by cosign's flags: an identity and its
// issuer, both always, or a key.







const TRUST_ROOT_TIMEOUT_MS = 60_000;
/** Only names the issuer where none is given, and here one is. */
const SERVER_URL = 'https://github.com';
/** @throws USAGE, POLICY_EMPTY, INPUT_CONFLICT, KEY_INVALID, TRUST_ROOT_… */
const openArtifactTrust = async (flags, { cwd, env }, now) => {
    const tufCache = flags.tufCache === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.tufCache);
    const services = {
        deadline: (0,_io_retry_js__WEBPACK_IMPORTED_MODULE_3__.deadlineIn)(TRUST_ROOT_TIMEOUT_MS),
        now,
        tufCacheDir: tufCache ?? (0,_io_tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .tufCacheDir */ .$)(env, process.platform),
    };
    (0,_trusted_root_option_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseTwoRoots */ .I)(flags);
    const givenRoot = flags.trustedRoot ?? flags.customTrustedRoot;
    const rootPath = givenRoot === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, givenRoot);
    if (flags.key !== undefined) {
        refuseIdentity(flags);
        const settings = {
            signer: 'key',
            publicKeyPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.key),
            offline: true,
        };
        const { trust } = await (0,_io_live_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .openTrust */ .N)(settings, services);
        const [verifyingKey] = trust.kind === 'key' ? trust.keys : [];
        if (verifyingKey === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('KEY_INVALID', 'no key is given');
        const { key } = verifyingKey;
        if (rootPath === undefined)
            return { trust: { kind: 'key', key, roots: [] } };
        const { roots, ...opened } = await openRoots(rootPath, services);
        return { ...opened, trust: { kind: 'key', key, roots } };
    }
    const identity = identityOf(flags);
    if (flags.offline && rootPath === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('USAGE', '--offline needs --trusted-root, or --key', {
            hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
        });
    }
    const { roots, ...opened } = await openRoots(rootPath, services);
    return { ...opened, trust: { kind: 'sigstore', roots, identity } };
};
const identityOf = (flags) => {
    const { certificateIdentity: certIdentity, certificateIdentityRegexp: certIdentityRegex, certificateOidcIssuer: certOidcIssuer, } = flags;
    if ((certIdentity ?? certIdentityRegex) === undefined || certOidcIssuer === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('POLICY_EMPTY', 'nothing says who may have signed', {
            hint: 'Give --certificate-identity (or --certificate-identity-regexp) and --certificate-oidc-issuer, or --key.',
        });
    }
    return (0,_policy_identity_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .buildIdentityPolicy */ .z)({
        certOidcIssuer,
        ...(certIdentity === undefined ? {} : { certIdentity }),
        ...(certIdentityRegex === undefined ? {} : { certIdentityRegex }),
    }, SERVER_URL);
};
const refuseIdentity = (flags) => {
    const { certificateIdentity, certificateIdentityRegexp, certificateOidcIssuer } = flags;
    const given = certificateIdentity ?? certificateIdentityRegexp ?? certificateOidcIssuer;
    if (given === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('USAGE', '--key and an identity are given', {
        hint: 'Give one of them: a key names the signer itself.',
    });
};
const openRoots = async (trustedRootPath, services) => {
    const settings = {
        signer: 'sigstore',
        offline: trustedRootPath !== undefined,
        publicGood: true,
    };
    const { trust, ...opened } = await (0,_io_live_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .openTrust */ .N)(trustedRootPath === undefined ? settings : { ...settings, trustedRootPath }, services);
    return { ...opened, roots: trust.kind === 'sigstore' ? trust.roots : [] };
};


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseTwoRoots)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** One option with two names, gh's and cosign's: which one would win is not guessed. @throws USAGE */
const refuseTwoRoots = (flags) => {
    if (flags.trustedRoot === undefined || flags.customTrustedRoot === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('USAGE', '--trusted-root and --custom-trusted-root are given', {
        hint: 'They are one option with two names: give it once.',
    });
};


/***/ }),

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Order of two names by Unicode code point, which is the order of their UTF-8
 * bytes. JavaScript's `<` compares UTF-16 units and differs beyond U+FFFF.
 */
const compareNames = (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return codePointRank(left) - codePointRank(right);
    }
    return a.length - b.length;
};
// Surrogates (D800–DFFF) stand for code points above U+FFFF: they rank after E000–FFFF.
const codePointRank = (unit) => unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;


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

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openTrust)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// Whom a verification trusts, read from files or from TUF. With `offline`
// nothing here, and nothing that is made from it, opens a connection.


/** @throws KEY_INVALID, CERTIFICATE_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE */
const openTrust = async (settings, { now, ...services }) => {
    switch (settings.signer) {
        case 'key': {
            const { loadVerifyingKey } = await __webpack_require__.e(/* import() */ 2522).then(__webpack_require__.bind(__webpack_require__, 72522));
            const pem = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.readTextFile)(settings.publicKeyPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PEM_BYTES */ .kb, 'KEY_INVALID');
            return { trust: { kind: 'key', keys: [loadVerifyingKey(pem)] } };
        }
        case 'certificate-chain': {
            const { parseCertificates } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(8557)]).then(__webpack_require__.bind(__webpack_require__, 40938));
            const path = settings.certificateChainPath;
            const pem = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.readTextFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PEM_BYTES */ .kb, 'CERTIFICATE_INVALID');
            return { trust: { kind: 'certificate-chain', given: parseCertificates(pem), at: now } };
        }
        case 'sigstore': {
            const roots = await loadRoots(settings, services);
            const from = settings.trustedRootPath === undefined ? 'tuf' : 'file';
            const trustedRoot = { newest: newestStart(roots, now), from };
            return { trust: { kind: 'sigstore', roots }, trustedRoot };
        }
    }
};
const loadRoots = async (settings, services) => {
    const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(2481)]).then(__webpack_require__.bind(__webpack_require__, 22481));
    const { trustedRootPath, publicGood } = settings;
    const { deadline, onNotice } = services;
    const options = {
        deadline,
        cacheDir: settings.tufCacheDir ?? services.tufCacheDir,
        ...(onNotice === undefined ? {} : { onRetry: onNotice, onUnwritable: onNotice }),
    };
    if (trustedRootPath !== undefined) {
        return loadTrustedRoots({ kind: 'file', path: trustedRootPath }, options);
    }
    const sources = [
        { kind: 'tuf-github' },
        ...(publicGood ? [{ kind: 'tuf-public-good' }] : []),
    ];
    return (await Promise.all(sources.map((source) => loadTrustedRoots(source, options)))).flat();
};
// What begins in the future was announced before it, and says nothing of the present.
const newestStart = (roots, now) => {
    const starts = roots.flatMap((root) => [
        ...root.certificateAuthorities.map(({ validFor }) => validFor?.start),
        ...root.timestampAuthorities.map(({ validFor }) => validFor?.start),
        ...[...root.tlogs, ...root.ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
    ]);
    const times = starts.map((start) => start?.getTime() ?? 0).filter((ms) => ms <= now.getTime());
    return new Date(Math.max(0, ...times));
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

/***/ 74670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   Z: () => (/* binding */ deadlineOnFirstUse),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// One retry for every outside service: exponential delay with full jitter,
// until a deadline that all services of a run share.


const deadlineIn = (durationMs) => {
    const end = performance.now() + durationMs;
    return { remainingMs: () => Math.max(0, end - performance.now()) };
};
/** A deadline whose time starts with the first look at it: hashing does not use it up. */
const deadlineOnFirstUse = (durationMs) => {
    let started;
    return {
        remainingMs: () => {
            started ??= deadlineIn(durationMs);
            return started.remainingMs();
        },
    };
};
/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * After the deadline the last failure is thrown with the number of attempts.
 */
const retry = async (operation, options) => {
    const { deadline, isTransient, retryAfterMs, onRetry } = options;
    const { baseDelayMs = 500, maxDelayMs = 30_000 } = options;
    let before;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            // An attempt that the deadline cut short says less than the one before it.
            if (before !== undefined && deadline.remainingMs() <= 0)
                throw afterAttempts(before, attempt);
            if (!isTransient(error))
                throw error;
            before = error;
            const jitterMs = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** attempt);
            const delayMs = Math.max(jitterMs, retryAfterMs?.(error) ?? 0);
            if (delayMs >= deadline.remainingMs())
                throw afterAttempts(error, attempt);
            onRetry?.(error, delayMs);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs);
        }
    }
};
const afterAttempts = (error, attempts) => {
    const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toProvenanceError */ .FH)(error, 'SERVICE_FAILED');
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(code, `${message} (gave up after ${tries})`, { cause: error, hint });
};


/***/ }),

/***/ 67378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tufCacheDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/**
 * Where trusted roots are kept between runs, unless the user names a folder: with
 * the tools of a runner, which outlive its jobs where the machine does, or where
 * the system keeps the caches of a user. `undefined` where neither is known.
 */
const tufCacheDir = (env, platform) => {
    const runner = absolute(env.RUNNER_TOOL_CACHE) ?? absolute(env.RUNNER_TEMP);
    if (runner !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner, 'ml-provenance', 'tuf');
    const user = userCacheDir(env, platform);
    return user === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'mlprov', 'tuf');
};
const userCacheDir = (env, platform) => {
    if (platform === 'win32')
        return absolute(env.LOCALAPPDATA);
    const home = absolute(env.HOME);
    const usual = platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('Library', 'Caches') : '.cache';
    // XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
    return absolute(env.XDG_CACHE_HOME) ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, usual));
};
const absolute = (path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : undefined;


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

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).



/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** The order of files in everything that is signed. */

/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.name, b.name));
/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
const isCanonicalName = (name) => name.length > 0 &&
    name.isWellFormed() &&
    !name.includes('\0') &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
const isIgnored = (name, ignorePaths) => ignorePaths.some((path) => name === path || name.startsWith(`${path}/`));
/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
const canonicalIgnorePaths = (paths) => {
    for (const path of paths) {
        if (!isCanonicalName(path) || /[*?[]/.test(path)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`);
        }
    }
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ }),

/***/ 16750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   Yu: () => (/* binding */ oidcIssuerOf),
/* harmony export */   j1: () => (/* binding */ gitHubHostOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Which GitHub this is: the public one, a company's own part of it
// (GHE.com, data residency), or GitHub Enterprise Server.
/** @param serverUrl e.g. `https://github.com`, as in GITHUB_SERVER_URL */
const gitHubHostOf = (serverUrl) => {
    const { host } = new URL(serverUrl); // with the port: on another one it is another server
    if (host === 'github.com')
        return 'github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(host) ? 'ghe.com' : 'ghes';
};
/**
 * Issuer of the OIDC tokens of GitHub Actions, without enterprise slug;
 * `undefined` for a server whose issuer no public Sigstore knows.
 */
const oidcIssuerOf = (serverUrl) => {
    switch (gitHubHostOf(serverUrl)) {
        case 'github.com':
            return 'https://token.actions.githubusercontent.com';
        case 'ghe.com':
            return `https://token.actions.${new URL(serverUrl).hostname}`;
        case 'ghes':
            return undefined;
    }
};
/**
 * Origins that a token for `apiUrl` may be sent to: the API, and the host that takes release assets.
 * On GitHub Enterprise Server both are one (`https://host/api/v3`, `https://host/api/uploads`).
 */
const apiOrigins = (apiUrl) => {
    const { origin, hostname } = new URL(apiUrl);
    const isDotCom = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return isDotCom ? [origin, origin.replace('https://api.', 'https://uploads.')] : [origin];
};


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkIdentity),
/* harmony export */   z: () => (/* binding */ buildIdentityPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16750);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Who may have signed, in the words of `gh attestation verify`. Every match is
// exact and covers the whole value; an empty policy cannot be built.
// Source: gh's flags, peers' table of Fulcio extensions (oid-info.md).



/**
 * @param serverUrl e.g. `https://github.com`
 * @throws POLICY_EMPTY where nothing says who may have signed
 * @throws INPUT_INVALID, INPUT_CONFLICT for values that cannot be meant
 */
const buildIdentityPolicy = (request, serverUrl) => {
    const signer = signerRules(request, serverUrl);
    const [first] = signer;
    if (first === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_EMPTY', 'nothing says who may have signed');
    }
    return {
        rules: [first, ...signer.slice(1), issuerRule(request, serverUrl), ...sourceRules(request)],
        serverUrl,
    };
};
/** Every rule compared with a verified certificate: one check each. */
const checkIdentity = (policy, identity) => policy.rules.map(({ id, title, expected, find, accepts }) => {
    const found = find(identity);
    const facts = { id, title, expected, found: found ?? 'not in the certificate' };
    return found !== undefined && accepts(found)
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .passedCheck */ .Fd)(facts, 'verified')
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)(facts, { code: 'IDENTITY_MISMATCH', word: 'verified' });
});
const signerRules = (request, serverUrl) => {
    const { repo, owner, certIdentity, certIdentityRegex, signerRepo, signerWorkflow } = request;
    if (certIdentity !== undefined && certIdentityRegex !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'cert-identity and cert-identity-regex are given', {
            hint: 'Give one of them.',
        });
    }
    return [
        ...(repo === undefined ? [] : [sourceRepositoryRule(repo, serverUrl)]),
        ...(owner === undefined ? [] : [ownerRule(owner, serverUrl)]),
        ...(signerRepo === undefined ? [] : [signerRepoRule(signerRepo, serverUrl)]),
        ...(signerWorkflow === undefined ? [] : [signerWorkflowRule(signerWorkflow, serverUrl)]),
        ...ownWorkflowRule(request, serverUrl),
        ...(certIdentity === undefined
            ? []
            : [subjectRule(certIdentity, (found) => found === certIdentity)]),
        ...(certIdentityRegex === undefined
            ? []
            : [subjectRule(`a match of /${certIdentityRegex}/`, wholeMatch(certIdentityRegex))]),
    ];
};
// As gh: where nothing is said of the workflow, it is one of the repository's (or owner's) own. A
// reusable workflow of another repository has to be named.
const ownWorkflowRule = (request, serverUrl) => {
    const { repo, owner, signerRepo, signerWorkflow, certIdentity, certIdentityRegex } = request;
    if ((signerRepo ?? signerWorkflow ?? certIdentity ?? certIdentityRegex) !== undefined)
        return [];
    if (repo !== undefined)
        return [signerRepoRule(repo, serverUrl)];
    return owner === undefined ? [] : [signerPrefixRule(`${serverUrl}/${owner}/`)];
};
// GitHub's names of owners and repositories have no case.
const sameText = (expected) => (found) => found.toLowerCase() === expected.toLowerCase();
const sourceRepositoryRule = (repo, serverUrl) => {
    const expected = `${serverUrl}/${repositoryName('repo', repo)}`;
    return {
        id: 'identity.source-repository',
        title: 'source repository',
        expected,
        find: (identity) => identity.sourceRepositoryURI,
        accepts: sameText(expected),
    };
};
const ownerRule = (owner, serverUrl) => {
    if (!/^[\w.-]+$/.test(owner)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `owner is "${owner}"; it takes one name`);
    }
    const expected = `${serverUrl}/${owner}`;
    return {
        id: 'identity.source-owner',
        title: 'owner of the source repository',
        expected,
        find: (identity) => identity.sourceRepositoryOwnerURI,
        accepts: sameText(expected),
    };
};
const signerRepoRule = (repo, serverUrl) => {
    return signerPrefixRule(`${serverUrl}/${repositoryName('signer-repo', repo)}/`);
};
/** @param prefix ends in a slash, so that no longer name of another repository begins with it */
const signerPrefixRule = (prefix) => ({
    id: 'identity.signer-repository',
    title: 'repository of the workflow that signed',
    expected: `${prefix}…`,
    find: (identity) => identity.subjectAlternativeName,
    accepts: (found) => found.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase(),
});
const signerWorkflowRule = (workflow, serverUrl) => {
    const [path = '', ref, ...rest] = workflow.split('@');
    const { host } = new URL(serverUrl);
    const withHost = path.startsWith(`${host}/`) ? path : `${host}/${path}`;
    const isWorkflow = /^[^/]+\/[\w.-]+\/[\w.-]+\/.+\.ya?ml$/.test(withHost);
    if (!isWorkflow || ref === '' || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `signer-workflow is "${workflow}"; it takes owner/name/path.yml, with or without @ref`);
    }
    const expected = `https://${withHost}`;
    return {
        id: 'identity.signer-workflow',
        title: 'workflow that signed',
        expected: ref === undefined ? `${expected}@(any ref)` : `${expected}@${ref}`,
        find: (identity) => identity.subjectAlternativeName,
        accepts: (found) => {
            const at = found.indexOf('@');
            const [foundPath, foundRef] = at < 0 ? [found, ''] : [found.slice(0, at), found.slice(at + 1)];
            return foundPath === expected && foundRef !== '' && (ref === undefined || foundRef === ref);
        },
    };
};
const subjectRule = (expected, accepts) => ({
    id: 'identity.certificate',
    title: 'certificate identity',
    expected,
    find: (identity) => identity.subjectAlternativeName,
    accepts,
});
const wholeMatch = (pattern) => {
    try {
        // The group keeps alternatives inside the anchors.
        const regex = new RegExp(`^(?:${pattern})$`, 'u');
        return (found) => regex.test(found);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `cert-identity-regex is no regular expression`, {
            cause,
        });
    }
};
const issuerRule = ({ certOidcIssuer }, serverUrl) => {
    const expected = certOidcIssuer ?? (0,_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .oidcIssuerOf */ .Yu)(serverUrl);
    if (expected === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', `the issuer of ${serverUrl} is not known`, {
            hint: 'Give `cert-oidc-issuer`.',
        });
    }
    return {
        id: 'identity.issuer',
        title: 'issuer of the identity',
        expected,
        find: (identity) => identity.issuer,
        accepts: (found) => found === expected,
    };
};
const sourceRules = (request) => {
    const exact = (id, title, expected, find) => expected === undefined
        ? []
        : [{ id: `identity.${id}`, title, expected, find, accepts: (found) => found === expected }];
    return [
        ...exact('signer-digest', 'commit of the workflow that signed', request.signerDigest, (i) => i.buildSignerDigest),
        ...exact('source-ref', 'source ref', request.sourceRef, (i) => i.sourceRepositoryRef),
        ...exact('source-digest', 'source commit', request.sourceDigest, (i) => i.sourceRepositoryDigest),
        ...exact('runner', 'runner environment', request.denySelfHostedRunners ? 'github-hosted' : undefined, (i) => i.runnerEnvironment),
    ];
};
const repositoryName = (input, text) => {
    if (/^[\w.-]+\/[\w.-]+$/.test(text))
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${input} is "${text}"; it takes owner/name`);
};


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   JX: () => (/* binding */ isSubjectPassed),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   isPassed: () => (/* binding */ isPassed)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.
/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'];
/** The verdict on one subject: something was checked, and all of it passed. */
const isSubjectPassed = ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed);
/** The verdict: at least one subject, and each passed. */
const isPassed = ({ subjects }) => subjects.length > 0 && subjects.every(isSubjectPassed);
/** A bundle that is verified, and of which nothing that was asked of it alone failed. */
const isSound = ({ verified, checks }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
/** A check that passed, with the word that its finding deserves. */
const passedCheck = (facts, word) => ({
    ...facts,
    word,
    passed: true,
});
/** A check that did not pass. */
const failedCheck = (facts, failure) => ({
    ...facts,
    word: failure.word ?? 'unknown',
    passed: false,
    code: failure.code,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
});


/***/ })

};

