export const id = 5328;
export const ids = [5328];
export const modules = {

/***/ 84448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wholeFact),
/* harmony export */   w: () => (/* binding */ factText)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** UTF-16 units; a description is held for every file of a model. */
const MAX_FACT_CHARS = 1_000;
/** A text of a file as a fact: whole, or cut with an ellipsis. */
const factText = (text) => (text.length > MAX_FACT_CHARS ? `${text.slice(0, MAX_FACT_CHARS)}…` : text).toWellFormed();
/** A number as a fact: JSON has no infinite ones, so those are texts. */
const wholeFact = (value) => Number.isFinite(value) ? value : String(value);


/***/ }),

/***/ 57934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NPY_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const NPY_FINDINGS = {
    'npy.cut-off': {
        kind: 'broken',
        explains: 'The file ends before its header or its array does: fetch it again.',
    },
    'npy.unknown-version': {
        kind: 'broken',
        explains: 'The version is none of 1.0, 2.0 and 3.0: the header was not read.',
    },
    'npy.header-too-large': {
        kind: 'broken',
        explains: 'The header is longer than the 10,000 bytes that NumPy reads of a file that is not trusted.',
    },
    'npy.header-invalid': {
        kind: 'broken',
        explains: 'The header is not a dictionary of Python with `descr`, `fortran_order` and `shape`.',
    },
    'npy.duplicate-key': { kind: 'broken', explains: 'A key of the header stands twice.' },
    'npy.unknown-dtype': { kind: 'broken', explains: 'The dtype is none that a .npy file can have.' },
    'npy.too-many-dimensions': {
        kind: 'broken',
        explains: 'The array has more than the 64 dimensions that NumPy knows.',
    },
    'npy.size-overflow': {
        kind: 'broken',
        explains: 'The shape has more elements than any file can hold.',
    },
    'npy.trailing-data': {
        kind: 'notice',
        explains: 'Bytes follow the array: something else may be hidden there.',
    },
    'npy.object-array': {
        kind: 'code',
        explains: 'The array holds Python objects as a pickle: loading it (`allow_pickle=True`) can run code. See what the pickle imports.',
    },
    'npy.may-hold-objects': {
        kind: 'code',
        explains: 'The header is not understood here, and NumPy may understand it as that of an array of objects: loading it (`allow_pickle=True`) can run code. What follows was read as a pickle.',
    },
};


/***/ }),

/***/ 20810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npzReader: () => (/* binding */ npzReader)
/* harmony export */ });
/* harmony import */ var _core_byte_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34818);
/* harmony import */ var _archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8105);
/* harmony import */ var _archives_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34840);
/* harmony import */ var _archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4624);
/* harmony import */ var _archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96901);
/* harmony import */ var _fact_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84448);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99072);
/* harmony import */ var _npy_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57934);
/* harmony import */ var _npy_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98184);
/* harmony import */ var _pickle_pickle_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58256);
/* harmony import */ var _pickle_scan_members_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63534);
// SPDX-License-Identifier: Apache-2.0
//
// Arrays of NumPy in a zip archive: the headers of its members, and like in
// any archive the pickles in them, whatever their names are.











/** Members whose headers are read; an archive of arrays has some hundreds. */
const MAX_ARRAYS = 10_000;
/** Arrays that are shown. */
const MAX_SHOWN_ARRAYS = 100;
/** The longest header that NumPy reads, and what stands before it. */
const HEADER_BYTES = 10_012;
const npzReader = {
    id: 'npz',
    // Without the name it is any zip archive, and is read as one.
    matches: (head, name) => (0,_archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveKindOf */ .i)(head) === 'zip' && name.toLowerCase().endsWith('.npz'),
    describe: async (source, { allowedImports }) => {
        const archive = await (0,_archives_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .readZip */ .u)(source);
        const log = new _pickle_pickle_log_js__WEBPACK_IMPORTED_MODULE_7__/* .PickleLog */ .B5();
        const scan = await (0,_pickle_scan_members_js__WEBPACK_IMPORTED_MODULE_8__/* .scanMembers */ .D)(source, archive, log);
        log.addPersistentIds();
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_9__/* .findingList */ .Q)(_npy_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .NPY_FINDINGS */ .h);
        const arrays = new Map();
        const members = archive.entries.filter(({ name }) => name.endsWith('.npy')).slice(0, MAX_ARRAYS);
        for (const entry of members) {
            await (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_9__/* .untilStopped */ .s)(() => readArray(source, entry, arrays, atMember(found, entry.name)));
        }
        return {
            format: 'npz',
            facts: {
                arrays: members.length,
                shapes: Object.fromEntries([...arrays].slice(0, MAX_SHOWN_ARRAYS)),
            },
            metadata: {},
            ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
            findings: [
                ...found.list(),
                ...log.findings(allowedImports),
                ...archive.findings,
                ...scan.found.list(),
            ],
        };
    },
};
const readArray = async (source, entry, arrays, found) => {
    const header = await (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_6__/* .readNpyHeader */ .nq)(await startOf(source, entry), found);
    const { array } = header;
    const held = (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(header);
    if (array !== undefined) {
        const { dtype, shape } = array;
        arrays.set((0,_fact_text_js__WEBPACK_IMPORTED_MODULE_10__/* .factText */ .w)(entry.name), `${(0,_fact_text_js__WEBPACK_IMPORTED_MODULE_10__/* .factText */ .w)(dtype.text)} (${shape.join(', ')})`);
    }
    if (held !== undefined)
        found.add(held.code, held.message);
    else
        (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_6__/* .checkNpyData */ .yS)(header, entry.sizeBytes, found);
};
/** As much of a member as a header can take. */
const startOf = async (source, entry) => {
    const opened = (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__/* .openMember */ .Ly)(source, entry);
    if (opened !== undefined)
        return opened;
    // Of a part, which says nothing of the whole: what is wrong with that was found before.
    const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_9__/* .findingList */ .Q)(_archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .ZIP_FINDINGS */ .l);
    return (0,_core_byte_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .memorySource */ .Pq)((await (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__/* .readMember */ .hd)(source, entry, { maxBytes: HEADER_BYTES, found })).bytes);
};
/** The same list, with the name of a member as the place. */
const atMember = (found, name) => ({
    add: (code, message) => found.add(code, message, name),
    stop: (code, message) => found.stop(code, message, name),
    list: found.list,
});


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


/***/ })

};

