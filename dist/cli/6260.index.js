export const id = 6260;
export const ids = [6260];
export const modules = {

/***/ 85840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDatasetUnseal: () => (/* binding */ runDatasetUnseal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _dataset_sealed_seed_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5462);
/* harmony import */ var _io_live_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov dataset unseal` does.






const MAX_PEM_BYTES = 16 * 1024;
/** The seed is never printed: what is printed ends up in logs. */
const runDatasetUnseal = async (sealed, flags, { cwd, out }) => {
    const read = (path, maxBytes) => (0,_io_live_js__WEBPACK_IMPORTED_MODULE_5__.readTextFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), maxBytes, 'SEALED_SEED_INVALID');
    const pem = await read(flags.privateKey, MAX_PEM_BYTES);
    const seed = (0,_dataset_sealed_seed_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .unsealSeed */ .cQ)(await read(sealed, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SEALED_SEED_BYTES */ .Ae), pem);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, flags.output);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${Buffer.from(seed).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause });
    }
    out(`the seed is in ${path}\n`);
};


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nativeSha256)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0


/** 32 bytes. A string costs no memory of its own outside the heap: twice as fast as asking for a buffer. */
const nativeSha256 = (bytes) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'binary'), 'latin1');


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ sealSeed),
/* harmony export */   cQ: () => (/* binding */ unsealSeed)
/* harmony export */ });
/* unused harmony export SEALED_SEED_TYPE */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_base64url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98823);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6992);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14636);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66613);
/* harmony import */ var _dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86301);
// SPDX-License-Identifier: Apache-2.0
//
// A seed that only the holder of a private key can open: X25519 with a fresh
// key, HKDF-SHA256, AES-256-GCM. One text for each value. The format is in
// docs/dataset-claims.md.











const SEALED_SEED_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPE_NAMESPACE */ .v}/sealed-dataset-seed/v1`;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_INFO = 'mlprov sealed dataset seed v1';
/**
 * @param recipientPem SPKI PEM of an X25519 public key
 * @param randomBytes for the nonce
 * @throws SEALED_SEED_INVALID where the key is none, a private one, or of low order
 */
const sealSeed = (seed, recipientPem, randomBytes) => {
    // A public key would be made of it; but whoever has the private key here could open the seed here.
    if (recipientPem.includes('PRIVATE KEY-----')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('SEALED_SEED_INVALID', 'a private key is given, where the public key belongs', { hint: 'Keep it elsewhere, and give what `openssl pkey -in KEY -pubout` makes of it.' });
    }
    const recipient = readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)(recipientPem), 'public key');
    const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.generateKeyPairSync)('x25519');
    const recipientKey = rawPublicKey(recipient);
    const ephemeralKey = rawPublicKey(publicKey);
    const key = deriveKey({ privateKey, publicKey: recipient, ephemeralKey, recipientKey });
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createCipheriv)('aes-256-gcm', key, nonce).setAAD(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(SEALED_SEED_TYPE));
    const ciphertext = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([cipher.update(seed), cipher.final(), cipher.getAuthTag()]);
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)({
        type: SEALED_SEED_TYPE,
        recipient: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', recipientKey, 'buffer')),
        ephemeralKey: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(ephemeralKey),
        nonce: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(nonce),
        ciphertext: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(ciphertext),
    });
};
/**
 * Law: `unsealSeed(sealSeed(seed, public), private)` is the seed.
 * @param privatePem PKCS #8 PEM of the X25519 private key
 * @throws SEALED_SEED_INVALID for another key, another form, a byte that was changed
 */
const unsealSeed = (text, privatePem) => {
    const privateKey = readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPrivateKey)(privatePem), 'private key');
    const sealed = parseSealed(text);
    const recipientKey = rawPublicKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)(privateKey));
    if ((0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', recipientKey, 'buffer')) !== sealed.recipient) {
        return refuse('it was sealed for another key');
    }
    const publicKey = importPublicKey(sealed.ephemeralKey);
    const { ephemeralKey, nonce, ciphertext } = sealed;
    const key = deriveKey({ privateKey, publicKey, ephemeralKey, recipientKey });
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createDecipheriv)('aes-256-gcm', key, nonce)
        .setAAD(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(SEALED_SEED_TYPE))
        .setAuthTag(ciphertext.subarray(_dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .SEED_BYTES */ .ER));
    try {
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([decipher.update(ciphertext.subarray(0, _dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .SEED_BYTES */ .ER)), decipher.final()]);
    }
    catch {
        return refuse('its bytes were changed');
    }
};
const deriveKey = ({ privateKey, publicKey, ephemeralKey, recipientKey }) => {
    const shared = agree(privateKey, publicKey);
    const salt = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([ephemeralKey, recipientKey]);
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hkdfSync)('sha256', shared, salt, KEY_INFO, KEY_BYTES));
};
// RFC 7748 §6.1: a point of low order gives zero, whatever the private key is.
const agree = (privateKey, publicKey) => {
    let shared;
    try {
        shared = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.diffieHellman)({ privateKey, publicKey });
    }
    catch {
        shared = undefined;
    }
    return shared?.some((byte) => byte !== 0) ? shared : refuse('a key is of low order');
};
const readKey = (read, what) => {
    let key;
    try {
        key = read();
    }
    catch {
        key = undefined;
    }
    return key?.asymmetricKeyType === 'x25519' ? key : refuse(`the ${what} is no X25519 key in PEM`);
};
const rawPublicKey = (key) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
const importPublicKey = (raw) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(raw) } });
const parseSealed = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SEALED_SEED_BYTES */ .Ae)
        refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SEALED_SEED_BYTES */ .Ae} characters`);
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStrictJson */ .R)(text, refuse)) ?? refuse('it is no object');
    if (value.type !== SEALED_SEED_TYPE)
        refuse(`type is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_10__/* .shown */ .S)(value.type)}`);
    const bytes = (field, length) => {
        const found = (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .parseBase64url */ .S)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .asString */ .oJ)(value[field]) ?? '');
        return found?.length === length ? found : refuse(`${field} is not ${length} bytes in base64url`);
    };
    const sealed = {
        recipient: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(bytes('recipient', 32)),
        ephemeralKey: bytes('ephemeralKey', KEY_BYTES),
        nonce: bytes('nonce', NONCE_BYTES),
        ciphertext: bytes('ciphertext', _dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .SEED_BYTES */ .ER + TAG_BYTES),
    };
    if (Object.keys(value).length !== 5)
        refuse('it has a field that is not known');
    return sealed;
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('SEALED_SEED_INVALID', `the sealed seed is refused: ${what}`);
};


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


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
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
/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
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


/***/ })

};

