export const id = 9108;
export const ids = [9108];
export const modules = {

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ARCHIVE_HEAD_BYTES),
/* harmony export */   i: () => (/* binding */ archiveKindOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// SPDX-License-Identifier: Apache-2.0
//
// Archives and compressed streams by their first bytes: what is in them is
// hidden from whoever looks at the bytes of a file.

const MAGICS = [
    ['zip', 0, '504b0304'],
    ['zip', 0, '504b0506'],
    ['zip', 0, '504b0708'],
    ['7z', 0, '377abcaf271c'],
    ['rar', 0, '526172211a07'],
    ['tar', 257, '7573746172'],
    ['gzip', 0, '1f8b08'],
    ['bzip2', 4, '314159265359'],
    ['xz', 0, 'fd377a585a00'],
    ['zstd', 0, '28b52ffd'],
    ['lz4', 0, '04224d18'],
    ['cab', 0, '4d534346'],
    ['ar', 0, '213c617263683e0a'],
];
/** First bytes that tell every kind; fewer tell all but tar. */
const ARCHIVE_HEAD_BYTES = 262;
const PATTERNS = MAGICS.map(([kind, at, hex]) => ({ kind, at, magic: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(hex, 'hex') }));
/** Which archive or compressed stream begins with `head`; `undefined` for what is none of them. */
const archiveKindOf = (head) => {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    // The first byte alone spares the slice, of which a large archive would need a million.
    const found = PATTERNS.find(({ at, magic }) => bytes[at] === magic[0] && bytes.subarray(at, at + magic.length).equals(magic));
    if (found)
        return found.kind;
    return isLzma(bytes) ? 'lzma' : undefined;
};
/** LZMA alone has no magic: properties 0x5d, a dictionary of a power of two, and a size below 1 TiB or none. */
const isLzma = (bytes) => {
    if (bytes.length < 13 || bytes[0] !== 0x5d)
        return false;
    const dictionary = bytes.readUInt32LE(1);
    const isPower = dictionary >= 4096 && (dictionary & (dictionary - 1)) === 0;
    const size = bytes.readBigUInt64LE(5);
    return isPower && (size === 0xffffffffffffffffn || size < 1n << 40n);
};


/***/ }),

/***/ 85865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   MU: () => (/* binding */ allowListDigest),
/* harmony export */   X0: () => (/* binding */ ALLOW_LIST_NAME)
/* harmony export */ });
/* unused harmony export BUILT_IN_ALLOW_LIST */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
// SPDX-License-Identifier: Apache-2.0
//
// The imports that a pickle of tensors and arrays needs. A list of what is
// expected, not of what is harmless: what is done with an import is not judged.

const names = (module, list) => list
    .trim()
    .split(/\s+/)
    .map((name) => `${module}.${name}`);
const STORAGES = 'BFloat16 Bool Byte Char ComplexDouble ComplexFloat Double Float Half Int Long Short';
const QUANTIZED_STORAGES = 'QInt32 QInt8 QUInt2x4 QUInt4x2 QUInt8';
const TENSORS = 'BFloat16 Bool Byte Char Double Float Half Int Long Short';
const SPARSE_TENSORS = 'BFloat16 Byte Char Double Float Half Int Long Short';
const suffixed = (kinds, suffix) => kinds
    .split(' ')
    .map((kind) => `${kind}${suffix}`)
    .join(' ');
/** What `torch.load(weights_only=True)` allows by itself. Source: torch 2.15.0, _weights_only_unpickler.py. */
const TORCH_WEIGHTS_ONLY = [
    ...names('collections', 'Counter OrderedDict'),
    ...names('_codecs', 'encode'),
    ...names('builtins', 'bytearray complex set'),
    ...names('torch', 'Size Tensor device'),
    ...names('torch.nn.parameter', 'Parameter'),
    ...names('torch.serialization', '_get_layout'),
    ...names('torch._tensor', '_rebuild_from_type_v2'),
    ...names('torch._utils', `_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_tensor
     _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage
     _rebuild_wrapper_subclass _rebuild_device_tensor_from_numpy
     _rebuild_device_tensor_from_cpu_tensor`),
    ...names('torch', `float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 bool complex128 complex64
     qint8 qint32 quint8 quint4x2 quint2x4 float8_e5m2 float8_e4m3fn float8_e5m2fnuz
     float8_e4m3fnuz float8_e8m0fnu float4_e2m1fn_x2 bits8 bits16 bits1x8 bits2x4 bits4x2
     complex32 bcomplex32 uint16 uint32 uint64 uint1 uint2 uint3 uint4 uint5 uint6 uint7
     int1 int2 int3 int4 int5 int6 int7`),
    ...names('torch', `per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric
     per_channel_affine_float_qparams`),
    ...names('torch.storage', 'TypedStorage UntypedStorage'),
    ...names('torch', suffixed(`${STORAGES} ${QUANTIZED_STORAGES}`, 'Storage')),
    ...names('torch.cuda', suffixed(STORAGES, 'Storage')),
    ...names('torch', suffixed(TENSORS, 'Tensor')),
    ...names('torch.cuda', suffixed(TENSORS, 'Tensor')),
    ...names('torch.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
    ...names('torch.cuda.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
];
/** What arrays, scalars and types of NumPy are made with. Source: numpy 1.26.4 and 2.4.6, `__reduce__` of each. */
const NUMPY = [
    ...names('numpy', 'dtype ndarray'),
    ...['numpy.core', 'numpy._core'].flatMap((core) => [
        ...names(`${core}.multiarray`, '_reconstruct scalar'),
        ...names(`${core}.numeric`, '_frombuffer'),
    ]),
];
/** The names that Python 3 gives to those of Python 2 in protocols 0 to 2 (Lib/_compat_pickle.py). */
const PYTHON_2 = names('__builtin__', 'bytearray complex set');
/** In the order of their sources; `module.name`, where the name has no dot. */
const BUILT_IN_ALLOW_LIST = [...TORCH_WEIGHTS_ONLY, ...NUMPY, ...PYTHON_2];
const BUILT_IN = new Set(BUILT_IN_ALLOW_LIST);
/** What a record of a model calls the built-in list; its digest says which one it was. */
const ALLOW_LIST_NAME = 'torch-weights-only-and-numpy';
/** SHA-256 of the names of the built-in list, sorted, each followed by a line end. */
const allowListDigest = () => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(...[...BUILT_IN].sort().map((path) => `${path}\n`));
/**
 * Whether an import is on the allow-list. A name with a dot reaches through attributes, and is not
 * what the built-in list means even where the whole reads the same.
 */
const isAllowed = ({ path, module, name }, allowed) => (BUILT_IN.has(path) && module !== '' && name !== '' && !name.includes('.')) ||
    allowed.includes(path);


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PICKLE_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** What can be found of the pickles in a file. None of these words says that a pickle is safe. */
const PICKLE_FINDINGS = {
    'pickle.outside-allow-list': {
        kind: 'code',
        explains: 'Loading the file imports something that is not on the allow-list: imports outside the allow-list can run any code.',
    },
    'pickle.incomplete': {
        kind: 'code',
        explains: 'A pickle could not be read to the end: it may import more than is listed.',
    },
    'pickle.computed-import': {
        kind: 'code',
        explains: 'The name of an import is not a constant of the pickle, so nobody can tell what it is.',
    },
    'pickle.computed-call': {
        kind: 'code',
        explains: 'Something is called that is not an import of the pickle but what another step gave.',
    },
    'pickle.changed-import': {
        kind: 'code',
        explains: 'The pickle changes something that it imports, and so what other code does.',
    },
    'pickle.extension-code': {
        kind: 'code',
        explains: 'An import is named by a number that only the registry of the loading program (copyreg) can resolve.',
    },
    'pickle.persistent-id': {
        kind: 'code',
        explains: 'An object is named by an identifier that the loading program resolves in its own way.',
    },
    'pickle.nested': {
        kind: 'code',
        explains: 'Bytes inside a pickle are a pickle themselves; its imports are listed with the others.',
    },
    'pickle.loader-dependent': {
        kind: 'code',
        explains: 'The bytes of an array can be read as opcodes too: joblib and pickle load different things from the same file.',
    },
    'pickle.dotted-name': {
        kind: 'code',
        explains: 'An import reaches through attributes of a module (`module`, `a.b`), which no name on the built-in allow-list does.',
    },
    'pickle.outside-buffer': {
        kind: 'notice',
        explains: 'The pickle needs buffers that are not in it, and that its loader has to bring.',
    },
    'pickle.frame': {
        kind: 'broken',
        explains: 'A frame is longer or shorter than it says: loaders differ in what they make of it.',
    },
    'pickle.late-protocol': {
        kind: 'broken',
        explains: 'The protocol is named again in the middle of a pickle, which no pickler writes.',
    },
    'pickle.several': {
        kind: 'notice',
        explains: 'More than one pickle stands in the file: a loader that stops at the first sees less.',
    },
    'pickle.trailing-data': {
        kind: 'broken',
        explains: 'Bytes follow the last pickle that are no pickle.',
    },
    'pickle.compressed': {
        kind: 'code',
        explains: 'The file is packed in a way that is not read here: what it holds is not known.',
    },
    'pickle.other-files': {
        kind: 'notice',
        explains: 'Arrays of the pickle are in files beside it.',
    },
};


/***/ }),

/***/ 58769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ packedReader),
/* harmony export */   l: () => (/* binding */ isPacked)
/* harmony export */ });
/* harmony import */ var _archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8105);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6767);
/* harmony import */ var _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58256);
// SPDX-License-Identifier: Apache-2.0
//
// Archives and compressed streams that are not read: what they hold is not
// known, and so never said to be nothing.



/** What has a reader of its own. */
const READ = new Set(['zip', 'tar']);
/** Whether bytes begin an archive or a stream that has no reader here. */
const isPacked = (head) => {
    const kind = (0,_archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveKindOf */ .i)(head);
    return kind !== undefined && !READ.has(kind);
};
const packedReader = {
    id: 'packed',
    matches: isPacked,
    describe: async (source, { allowedImports }) => {
        const head = await source.read(0, Math.min(source.sizeBytes, _format_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .L));
        const packing = (0,_archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveKindOf */ .i)(head) ?? 'unknown';
        const log = new _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleLog */ .B5();
        log.addUnread(packing);
        return {
            format: 'packed',
            facts: { packing },
            metadata: {},
            findings: log.findings(allowedImports),
        };
    },
};


/***/ }),

/***/ 51754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mayBePickle),
/* harmony export */   y: () => (/* binding */ firstResult)
/* harmony export */ });
/* harmony import */ var _pickle_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32082);
/* harmony import */ var _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58256);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58551);
/* harmony import */ var _pickle_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89762);
/* harmony import */ var _read_pickle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66676);
/* harmony import */ var _run_buffered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60886);
// SPDX-License-Identifier: Apache-2.0
//
// Whether bytes are pickles, by what they do: protocols 0 and 1 have no magic
// number, and the two bytes of a later one are soon found in arrays too.






const nothingMore = async () => new Uint8Array();
const inputOf = (head, isWhole) => {
    const input = new _pickle_input_js__WEBPACK_IMPORTED_MODULE_0__/* .PickleInput */ .z(nothingMore, 0, head);
    if (isWhole)
        input.limit = head.length;
    return input;
};
/**
 * Reads the head as pickles: `true` where one imports something, or where nothing in it speaks
 * against pickles and more follows. Pickles that import nothing do nothing when they are loaded.
 * @param isWhole nothing follows the head
 * @param name of the file or member
 */
const mayBePickle = (head, isWhole, name) => {
    const input = inputOf(head, isWhole);
    while (input.available > 0) {
        const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .E(new _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleLog */ .B5(), { isStrict: true });
        if ((0,_run_buffered_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuffered */ .r)(machine, input) !== 'over')
            return true;
        if ((0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_4__/* .isPickle */ .T)(machine, (0,_pickle_names_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestsPickle */ .Eh)(name)))
            return true;
        if (machine.result === undefined || machine.fault !== undefined)
            return false;
    }
    return !isWhole && head.length > 0;
};
/** What the first pickle of the head makes; `undefined` where it does not end in the head. */
const firstResult = (head) => {
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .E(new _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleLog */ .B5(), { isStrict: true });
    (0,_run_buffered_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuffered */ .r)(machine, inputOf(head, false));
    return machine.result;
};


/***/ }),

/***/ 12194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pickleReader: () => (/* binding */ pickleReader)
});

// EXTERNAL MODULE: ./lib/model/formats/format.js
var format = __webpack_require__(6767);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/model/archives/archive-magic.js
var archive_magic = __webpack_require__(8105);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/inflate-sequentially.js
// SPDX-License-Identifier: Apache-2.0
//
// A compressed stream as bytes that are read from the front, unpacked as they
// are asked for and never held.


const CHUNK_BYTES = 64 * 1024;
/** zlib (RFC 1950) or gzip (RFC 1952), at most `maxBytes` of what they unpack to. */
const inflateSequentially = (source, maxBytes) => {
    const unzip = (0,external_node_zlib_.createUnzip)({ chunkSize: CHUNK_BYTES });
    const parts = unzip[Symbol.asyncIterator]();
    let unreadable;
    let problem;
    /** What was unpacked and not read, and its offset. */
    let rest = external_node_buffer_.Buffer.alloc(0);
    let restAt = 0;
    const feed = async () => {
        for (let at = 0; at < source.sizeBytes && !unzip.destroyed; at += CHUNK_BYTES) {
            const chunk = await source.read(at, Math.min(CHUNK_BYTES, source.sizeBytes - at));
            await new Promise((resolve) => {
                unzip.once('close', resolve);
                unzip.write(chunk, () => {
                    unzip.off('close', resolve);
                    resolve();
                });
            });
        }
        if (!unzip.destroyed)
            unzip.end();
    };
    const fed = feed().catch((error) => {
        unreadable = error;
        unzip.destroy();
    });
    const next = async () => {
        try {
            const { value, done } = await parts.next();
            if (!done) {
                restAt += rest.length;
                rest = external_node_buffer_.Buffer.from(value);
                return true;
            }
        }
        catch {
            problem ??= 'it cannot be unpacked to its end';
        }
        if (unreadable !== undefined)
            throw unreadable;
        return false;
    };
    return {
        read: async (offset, length) => {
            while (offset >= restAt + rest.length) {
                if (restAt + rest.length >= maxBytes) {
                    problem = `it unpacks to more than ${maxBytes} bytes`;
                    return new Uint8Array();
                }
                if (!(await next()))
                    return new Uint8Array();
            }
            return rest.subarray(offset - restAt, offset - restAt + length);
        },
        problem: () => problem,
        close: () => {
            unzip.destroy();
            void fed;
        },
    };
};

// EXTERNAL MODULE: ./lib/model/formats/pickle/packed.js
var packed = __webpack_require__(58769);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickled-object.js
var pickled_object = __webpack_require__(54515);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle-facts.js
// SPDX-License-Identifier: Apache-2.0

const WRITERS = [
    [/^(sklearn\.externals\.)?joblib\./, 'joblib'],
    [/^dill\./, 'dill'],
    [/^cloudpickle\./, 'cloudpickle'],
];
/** What the first pickle makes, protocol, number of imports, and what wrote it where its imports say so. */
const pickleFacts = (log, machines) => {
    const writer = WRITERS.find(([pattern]) => log.imports.some(({ path }) => pattern.test(path)));
    return {
        ...(0,pickled_object/* pickledObjectFacts */.R)(machines[0]?.result, 'any'),
        protocol: log.protocol,
        imports: log.imports.length,
        ...(writer === undefined ? {} : { writer: writer[1] }),
    };
};

// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-head.js
var pickle_head = __webpack_require__(51754);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-log.js
var pickle_log = __webpack_require__(58256);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-names.js
var pickle_names = __webpack_require__(89762);
// EXTERNAL MODULE: ./lib/model/formats/pickle/scan-pickles.js
var scan_pickles = __webpack_require__(71578);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/packed-pickle.js
// SPDX-License-Identifier: Apache-2.0
//
// A pickle that joblib or its user compressed: zlib and gzip are unpacked as
// they are read. What is packed otherwise is said to be unread.










/** A compressed pickle unpacks to at most this much, about a second of work. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/** Of 1,024 bytes zlib makes at most this much. */
const MAX_HEAD_BYTES = 2 * 1024 * 1024;
/** zlib or gzip that unpacks to a pickle, or anything packed that has the name of one. */
const isPackedPickle = (head, name) => {
    const unpacked = unpackHead(head);
    if (unpacked !== undefined && (0,pickle_head/* mayBePickle */.v)(unpacked, false, name))
        return true;
    return (0,pickle_names/* promisesPickle */.dy)(name) && (unpacked !== undefined || (0,packed/* isPacked */.l)(head));
};
const describePackedPickle = async (source, { allowedImports }) => {
    const log = new pickle_log/* PickleLog */.B5();
    const head = await source.read(0, Math.min(source.sizeBytes, format/* HEAD_BYTES */.L));
    const isReadable = unpackHead(head) !== undefined;
    if (!isReadable)
        log.addUnread((0,archive_magic/* archiveKindOf */.i)(head) ?? 'unknown');
    const facts = isReadable ? await scanUnpacked(source, log) : {};
    const packing = head[0] === ZLIB_FIRST_BYTE ? 'zlib' : ((0,archive_magic/* archiveKindOf */.i)(head) ?? 'unknown');
    return {
        format: 'packed-pickle',
        facts: { packing, ...facts },
        metadata: {},
        pickle: log.facts(allowedImports),
        findings: log.findings(allowedImports),
    };
};
/** Deflate with a window of 32 KiB, which all but deliberate choice gives. */
const ZLIB_FIRST_BYTE = 0x78;
const scanUnpacked = async (source, log) => {
    const opened = [];
    const open = () => {
        const inflated = inflateSequentially(source, MAX_UNPACKED_BYTES);
        opened.push(inflated);
        return inflated.read;
    };
    try {
        const options = { offset: 0, hasArrays: true, isStrict: false };
        const machines = await (0,scan_pickles/* scanPickles */.D)(open, log, options);
        const problem = opened[0]?.problem();
        if (problem !== undefined)
            log.addIncomplete(problem);
        log.addPersistentIds();
        return pickleFacts(log, machines);
    }
    finally {
        for (const inflated of opened)
            inflated.close();
    }
};
/** What the head unpacks to; `undefined` where it is neither zlib nor gzip. */
const unpackHead = (head) => {
    const [first = 0, second = 0] = head;
    const isZlib = (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
    if (!isZlib && !(first === 0x1f && second === 0x8b))
        return undefined;
    try {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MAX_HEAD_BYTES };
        return (0,external_node_zlib_.unzipSync)(head, options);
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-input.js
var pickle_input = __webpack_require__(32082);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/pytorch-legacy.js
// SPDX-License-Identifier: Apache-2.0
//
// What torch.save wrote before 1.6: five pickles (magic number, protocol
// version, system, object, keys of storages), then the bytes of the storages.
// Source: torch 2.15.0 serialization.py, _legacy_save.





const MAGIC_NUMBER = 0x1950a86a20f9469cfc6cn;
const PICKLES = 5;
const [OBJECT, KEYS] = [3, 4];
const isPytorchLegacy = (head) => (0,pickle_head/* firstResult */.y)(head) === MAGIC_NUMBER;
const describePytorchLegacy = async (source, { allowedImports }) => {
    const log = new pickle_log/* PickleLog */.B5();
    const machines = await (0,scan_pickles/* scanPickles */.D)(() => (0,pickle_input/* readSequentially */.P)(source), log, {
        ...{ offset: 0, expected: PICKLES },
        ...{ isStrict: false, isTorch: true, hasArrays: false },
    });
    if (machines.length < PICKLES)
        log.addIncomplete(`it has ${machines.length} pickles of five`);
    const version = machines[1]?.result;
    return {
        format: 'pytorch-legacy',
        facts: {
            ...(0,pickled_object/* pickledObjectFacts */.R)(machines[OBJECT]?.result, 'torch'),
            ...(typeof version === 'number' ? { version } : {}),
            protocol: log.protocol,
            imports: log.imports.length,
            storages: machines[KEYS]?.appended ?? 0,
        },
        metadata: {},
        pickle: log.facts(allowedImports),
        findings: log.findings(allowedImports),
    };
};

// EXTERNAL MODULE: ./lib/model/formats/pickle/scan-candidate.js
var scan_candidate = __webpack_require__(95232);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle.js
// SPDX-License-Identifier: Apache-2.0
//
// A file that is one pickle or several, compressed or not: of pickle, dill,
// cloudpickle, joblib, or of torch before 1.6.










const pickleReader = {
    id: 'pickle',
    matches: (head, name) => (0,pickle_head/* mayBePickle */.v)(head, head.length < format/* HEAD_BYTES */.L, name) ||
        isPytorchLegacy(head) ||
        isPackedPickle(head, name),
    describe: async (source, context) => {
        const head = await source.read(0, Math.min(source.sizeBytes, format/* HEAD_BYTES */.L));
        if (isPytorchLegacy(head))
            return describePytorchLegacy(source, context);
        if (isPackedPickle(head, context.name))
            return describePackedPickle(source, context);
        return describePlainPickle(source, context);
    },
};
const describePlainPickle = async (source, { name, allowedImports }) => {
    const log = new pickle_log/* PickleLog */.B5();
    const open = () => (0,pickle_input/* readSequentially */.P)(source);
    const options = { offset: 0, hasArrays: true };
    const machines = (0,pickle_names/* promisesPickle */.dy)(name)
        ? await (0,scan_pickles/* scanPickles */.D)(open, log, { ...options, isStrict: false })
        : await (0,scan_candidate/* scanCandidate */.H)(open, log, { ...options, name });
    if (machines === undefined)
        return { format: 'unknown', facts: {}, metadata: {}, findings: [] };
    log.addPersistentIds();
    return {
        format: log.hasArrays ? 'joblib' : 'pickle',
        facts: pickleFacts(log, machines),
        metadata: {},
        pickle: log.facts(allowedImports),
        findings: log.findings(allowedImports),
    };
};


/***/ }),

/***/ 54515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pickledObjectFacts)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * What a pickle makes, as facts: `kind`, and the `class` of an object. A file of torch is a `state_dict`, a
 * `tensor` or a `pickled module`; any other pickle a `dictionary`, a `list`, an `object` or `other`.
 */
const pickledObjectFacts = (result, writer) => {
    const isTorch = writer === 'torch';
    if (typeof result !== 'object')
        return { kind: 'other' };
    if (result.kind === 'dict')
        return { kind: isTorch ? 'state_dict' : 'dictionary' };
    if (result.kind === 'list')
        return { kind: 'list' };
    if (result.kind !== 'instance')
        return { kind: 'other' };
    const { path } = result.of;
    if (path === 'collections.OrderedDict')
        return { kind: isTorch ? 'state_dict' : 'dictionary' };
    if (path.startsWith('torch._utils._rebuild_'))
        return { kind: 'tensor' };
    return { kind: isTorch ? 'pickled module' : 'object', class: path };
};


/***/ }),

/***/ 95232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ scanCandidate)
/* harmony export */ });
/* harmony import */ var _pickle_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89762);
/* harmony import */ var _read_pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66676);
/* harmony import */ var _scan_pickles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71578);
// SPDX-License-Identifier: Apache-2.0



/**
 * Reads what looks like pickles by its first bytes. They are some where one of them imports something
 * before an unpickler would refuse it, or where they are too long to tell; then what follows a
 * refusal is read too. `undefined`, with nothing in the log, where they are none.
 */
const scanCandidate = async (open, log, { name, ...options }) => {
    const strict = log.trial();
    const machines = await (0,_scan_pickles_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPickles */ .D)(open, strict, { ...options, isStrict: true });
    log.opcodesLeft = strict.opcodesLeft;
    const isFirst = machines.slice(0, 1).some((one) => (0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .isPickle */ .T)(one, (0,_pickle_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestsPickle */ .Eh)(name)));
    // those behind the first are there only where they are pickles
    const isLater = strict.count > 1 && (strict.activities > 0 || !strict.isComplete);
    if (!isFirst && !isLater)
        return undefined;
    if (!strict.isComplete && strict.opcodesLeft > 0) {
        return (0,_scan_pickles_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPickles */ .D)(open, log, { ...options, isStrict: false });
    }
    log.absorb(strict);
    return machines;
};


/***/ })

};

