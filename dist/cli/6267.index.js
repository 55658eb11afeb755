export const id = 6267;
export const ids = [6267];
export const modules = {

/***/ 39484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ GGUF_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const GGUF_FINDINGS = {
    'gguf.cut-off': {
        kind: 'broken',
        explains: 'The file ends inside of its header, or a length in it reaches beyond the end.',
    },
    'gguf.unknown-version': {
        kind: 'broken',
        explains: 'The version is none of 1 to 3: the header was not read.',
    },
    'gguf.header-too-large': {
        kind: 'broken',
        explains: 'Keys and tensors need more than the 50,000,000 bytes that are read.',
    },
    'gguf.too-many-keys': { kind: 'broken', explains: 'There are more than 100,000 keys.' },
    'gguf.too-many-tensors': {
        kind: 'broken',
        explains: 'There are more tensors than are read (100,000).',
    },
    'gguf.key-invalid': {
        kind: 'broken',
        explains: 'A key is empty, not printable ASCII, or longer than 65,535 bytes.',
    },
    'gguf.duplicate-key': {
        kind: 'broken',
        explains: 'A key stands twice: readers disagree on which value counts.',
    },
    'gguf.value-type-unknown': { kind: 'broken', explains: 'A value has a type above 12.' },
    'gguf.bool-invalid': { kind: 'broken', explains: 'A boolean is neither 0 nor 1.' },
    'gguf.string-too-long': { kind: 'broken', explains: 'A text has more than 10,000,000 bytes.' },
    'gguf.array-too-long': { kind: 'broken', explains: 'A list has more than 1,000,000 entries.' },
    'gguf.nested-too-deep': { kind: 'broken', explains: 'Lists are nested more than four levels.' },
    'gguf.alignment-invalid': {
        kind: 'broken',
        explains: '`general.alignment` is not a positive multiple of 8.',
    },
    'gguf.tensor-name-invalid': {
        kind: 'broken',
        explains: 'The name of a tensor is empty or longer than 64 bytes.',
    },
    'gguf.duplicate-tensor': { kind: 'broken', explains: 'Two tensors have one name.' },
    'gguf.too-many-dimensions': {
        kind: 'broken',
        explains: 'A tensor has more than four dimensions.',
    },
    'gguf.size-overflow': {
        kind: 'broken',
        explains: 'The shape or the offset of a tensor is beyond what any file can hold.',
    },
    'gguf.unknown-type': {
        kind: 'broken',
        explains: 'The type of a tensor is none of ggml, as of gguf 0.19: its size is not known.',
    },
    'gguf.block-mismatch': {
        kind: 'broken',
        explains: 'The rows of a quantized tensor are no whole number of blocks.',
    },
    'gguf.misaligned': {
        kind: 'broken',
        explains: 'A tensor does not begin at a multiple of the alignment.',
    },
    'gguf.overlap': { kind: 'broken', explains: 'Two tensors share bytes.' },
    'gguf.hole': {
        kind: 'notice',
        explains: 'Bytes between tensors belong to none, beyond what the alignment needs.',
    },
    'gguf.data-cut-off': {
        kind: 'broken',
        explains: 'Tensors reach beyond the end of the file: fetch it again.',
    },
    'gguf.trailing-data': {
        kind: 'notice',
        explains: 'Bytes after the last tensor belong to none: something else may be hidden there.',
    },
    'gguf.chat-template': {
        kind: 'notice',
        explains: 'The file has a chat template, a Jinja program that runtimes execute for every prompt: its digest is recorded.',
    },
    'gguf.chat-template-reaches-out': {
        kind: 'code',
        explains: 'The chat template names attributes with which Jinja programs leave their sandbox, such as `__class__`.',
    },
};


/***/ }),

/***/ 42872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ HDF5_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const HDF5_FINDINGS = {
    'hdf5.not-read': {
        kind: 'code',
        explains: 'Only the superblock was read. A model that Keras saved in this format can hold Python, and nobody looked for it.',
    },
    'hdf5.cut-off': { kind: 'broken', explains: 'The file is shorter than its superblock says.' },
    'hdf5.unknown-version': { kind: 'broken', explains: 'The superblock is of no known version.' },
    'hdf5.user-block': {
        kind: 'notice',
        explains: 'Other bytes come before the superblock, where another format has room.',
    },
};


/***/ }),

/***/ 20639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ HUB_CONFIG_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const HUB_CONFIG_FINDINGS = {
    'hub-config.too-large': {
        kind: 'broken',
        explains: 'The file is larger than is read (12 MiB, 10,000 keys, a value 1 MiB): whether it names code is not known.',
    },
    'hub-config.not-json': { kind: 'broken', explains: 'The file is not JSON in UTF-8.' },
    'hub-config.ambiguous': {
        kind: 'broken',
        explains: 'A key stands twice or the levels are too many: readers disagree on what the file says.',
    },
    'hub-config.imports-code': {
        kind: 'code',
        explains: 'The file names classes of the repository, which loaders import where `trust_remote_code` is set.',
    },
    'hub-config.imports-other-repository': {
        kind: 'code',
        explains: 'The file names classes of another repository (`owner/name--module.Class`): its code is not part of what is signed.',
    },
    'hub-config.imports-library': {
        kind: 'code',
        explains: 'The file names a Python module that the loader imports.',
    },
    'hub-config.chat-template': {
        kind: 'notice',
        explains: 'The file has a chat template, a Jinja program that runtimes execute for every prompt: its digest is recorded.',
    },
    'hub-config.chat-template-reaches-out': {
        kind: 'code',
        explains: 'The chat template names attributes with which Jinja programs leave their sandbox, such as `__class__`.',
    },
};


/***/ }),

/***/ 32867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KERAS_FINDINGS)
/* harmony export */ });
/* unused harmony export KERAS_CONFIG_FINDINGS */
/* harmony import */ var _archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96901);
// SPDX-License-Identifier: Apache-2.0

const KERAS_CONFIG_FINDINGS = {
    'keras.lambda': {
        kind: 'code',
        explains: 'A Lambda layer is a Python function, which runs when the model is loaded or used.',
    },
    'keras.function-blob': {
        kind: 'code',
        explains: 'The configuration holds compiled Python, as the loader unpacks and runs it.',
    },
    'keras.foreign-module': {
        kind: 'code',
        explains: 'The configuration names a Python module outside of Keras, which the loader may import (CVE-2025-1550).',
    },
    'keras.custom-object': {
        kind: 'code',
        explains: 'The configuration names an object that is registered by code beside the model.',
    },
    'keras.unusual-object': {
        kind: 'code',
        explains: 'The configuration names a function or class of Keras that no model needs and that the loader may call (CVE-2025-8747).',
    },
    'keras.external-file': {
        kind: 'code',
        explains: 'A layer takes its vocabulary from a path or an address, and not from the model (CVE-2025-12058).',
    },
    'keras.config-unread': {
        kind: 'code',
        explains: 'The configuration could not be read, so what it makes the loader do is not known.',
    },
};
const KERAS_FINDINGS = {
    ..._archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP_FINDINGS */ .l,
    ...KERAS_CONFIG_FINDINGS,
    'keras.no-config': { kind: 'broken', explains: 'The archive has no `config.json`.' },
    'keras.metadata-unread': { kind: 'broken', explains: '`metadata.json` could not be read.' },
    'keras.unknown-member': {
        kind: 'notice',
        explains: 'The archive has a file that Keras does not write.',
    },
};


/***/ }),

/***/ 53935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ KERAS_METADATA_FINDINGS)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49130);
// SPDX-License-Identifier: Apache-2.0

const KERAS_METADATA_FINDINGS = {
    ..._protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOBUF_FINDINGS */ .jR,
    'keras-metadata.lambda': {
        kind: 'code',
        explains: 'A Lambda layer is a Python function, which runs when the model is loaded or used.',
    },
    'keras-metadata.unread': {
        kind: 'code',
        explains: 'The configuration of an object could not be read: what it makes is not known.',
    },
};


/***/ }),

/***/ 78348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LFS_POINTER_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const LFS_POINTER_FINDINGS = {
    'lfs-pointer.not-the-file': {
        kind: 'broken',
        explains: 'The file is a Git LFS pointer: what it stands for is not here. Check out with `lfs: true`, or run `git lfs pull`.',
    },
};


/***/ }),

/***/ 77613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MODEL_CARD_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MODEL_CARD_FINDINGS = {
    'model-card.not-utf8': { kind: 'broken', explains: 'The model card is not UTF-8.' },
    'model-card.open-front-matter': {
        kind: 'broken',
        explains: 'The front matter does not end with a line `---` in the first mebibyte.',
    },
    'model-card.duplicate-key': {
        kind: 'broken',
        explains: 'A key of the front matter stands twice: readers disagree on which counts.',
    },
    'model-card.not-read': {
        kind: 'notice',
        explains: 'A value of the front matter has a form that is not read here (plain texts and lists of them are): what it says was not compared.',
    },
};


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

/***/ 16082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ONNX_FINDINGS)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49130);
// SPDX-License-Identifier: Apache-2.0

const ONNX_FINDINGS = {
    ..._protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOBUF_FINDINGS */ .jR,
    'onnx.no-graph': { kind: 'broken', explains: 'There is no graph.' },
    'onnx.no-version': { kind: 'broken', explains: 'The version of the format is missing.' },
    'onnx.no-opset': { kind: 'broken', explains: 'The version of the operators is missing.' },
    'onnx.custom-operator': {
        kind: 'code',
        explains: 'An operator is of no known domain: it needs native code beside the model.',
    },
    'onnx.python-operator': { kind: 'code', explains: 'An operator runs Python.' },
    'onnx.vendor-operator': {
        kind: 'notice',
        explains: 'An operator is not of the standard, and built into one runtime.',
    },
    'onnx.dimensions': { kind: 'broken', explains: 'A tensor has dimensions that none can have.' },
    'onnx.tensor-size': {
        kind: 'broken',
        explains: 'A tensor has another number of bytes than its dimensions need.',
    },
    'onnx.external-outside': {
        kind: 'code',
        explains: 'A tensor is read from a path that leads out of the model.',
    },
    'onnx.external-missing': {
        kind: 'broken',
        explains: 'A tensor is read from a file that the model does not have.',
    },
    'onnx.external-range': {
        kind: 'broken',
        explains: 'A tensor is read from beyond the end of its file.',
    },
    'onnx.external-invalid': {
        kind: 'broken',
        explains: 'What says where a tensor is read from cannot be understood.',
    },
    'onnx.too-many': { kind: 'code', explains: 'There is more of something than the limit.' },
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

/***/ 13117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PYTORCH_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const PYTORCH_FINDINGS = {
    'pytorch.torchscript': {
        kind: 'code',
        explains: 'The file is TorchScript: it holds code, which runs when the model is used.',
    },
};


/***/ }),

/***/ 38966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SAFETENSORS_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const SAFETENSORS_FINDINGS = {
    'safetensors.cut-off': {
        kind: 'broken',
        explains: 'The file ends before its header does: fetch it again.',
    },
    'safetensors.header-too-large': {
        kind: 'broken',
        explains: 'The header is longer than the 100,000,000 bytes that the format allows.',
    },
    'safetensors.header-not-read': {
        kind: 'broken',
        explains: 'The header is longer than this tool reads (12 MiB): what the file holds was not looked at.',
    },
    'safetensors.too-many-entries': {
        kind: 'broken',
        explains: 'There are more tensors than are read (100,000), or more entries of `__metadata__` (10,000).',
    },
    'safetensors.header-not-utf8': { kind: 'broken', explains: 'The header is not UTF-8.' },
    'safetensors.header-not-json': {
        kind: 'broken',
        explains: 'The header is not a JSON object that begins with its first byte.',
    },
    'safetensors.duplicate-key': {
        kind: 'broken',
        explains: 'A key stands twice: readers disagree on which of the two tensors counts.',
    },
    'safetensors.metadata-invalid': {
        kind: 'broken',
        explains: '`__metadata__` is not an object of texts.',
    },
    'safetensors.tensor-invalid': {
        kind: 'broken',
        explains: 'The entry of a tensor lacks its dtype, shape or offsets, or they are of no valid form.',
    },
    'safetensors.unknown-field': {
        kind: 'notice',
        explains: 'The entry of a tensor has a field that the format does not know.',
    },
    'safetensors.unknown-dtype': {
        kind: 'broken',
        explains: 'The dtype is none of the format, as of safetensors 0.8.0.',
    },
    'safetensors.size-overflow': {
        kind: 'broken',
        explains: 'The shape has more elements than any file can hold.',
    },
    'safetensors.size-mismatch': {
        kind: 'broken',
        explains: 'Shape and dtype need another number of bytes than the offsets give.',
    },
    'safetensors.overlap': { kind: 'broken', explains: 'Two tensors share bytes.' },
    'safetensors.hole': { kind: 'broken', explains: 'Bytes in front of a tensor belong to none.' },
    'safetensors.data-cut-off': {
        kind: 'broken',
        explains: 'Tensors reach beyond the end of the file: fetch it again.',
    },
    'safetensors.trailing-data': {
        kind: 'broken',
        explains: 'Bytes after the last tensor belong to none: something else may be hidden there.',
    },
};


/***/ }),

/***/ 46348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SAVED_MODEL_FINDINGS)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49130);
// SPDX-License-Identifier: Apache-2.0

const SAVED_MODEL_FINDINGS = {
    ..._protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOBUF_FINDINGS */ .jR,
    'saved-model.python-operator': {
        kind: 'code',
        explains: 'An operator calls a Python function of the program that loads the model.',
    },
    'saved-model.file-operator': {
        kind: 'code',
        explains: 'An operator reads or writes files of whoever runs the model.',
    },
    'saved-model.unknown-version': {
        kind: 'broken',
        explains: 'The version of the schema is not 1, the only one that there is.',
    },
    'saved-model.no-graph': { kind: 'broken', explains: 'There is no graph.' },
    'saved-model.not-read': {
        kind: 'code',
        explains: 'The model is saved as text or in pieces, which are not read: its operators are not known.',
    },
};


/***/ }),

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SHARD_INDEX_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const SHARD_INDEX_FINDINGS = {
    'shard-index.too-large': {
        kind: 'broken',
        explains: 'The index is larger than is read (24 MiB, 200,000 tensors): what it names was not looked at.',
    },
    'shard-index.not-json': {
        kind: 'broken',
        explains: 'The index is not a JSON object with a `weight_map` of texts.',
    },
    'shard-index.duplicate-key': {
        kind: 'broken',
        explains: 'A key stands twice: readers disagree on which file holds the tensor.',
    },
    'shard-index.escape': {
        kind: 'broken',
        explains: 'The index names a file that is not beside it or below: a loader would read outside of the model.',
    },
    'shard-index.shard-missing': {
        kind: 'broken',
        explains: 'The index names a file that the model does not have: fetch the model again.',
    },
    'shard-index.total-size': {
        kind: 'notice',
        explains: '`metadata.total_size` is no number, or more bytes than the files have together.',
    },
};


/***/ }),

/***/ 79937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ TFLITE_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const TFLITE_FINDINGS = {
    'tflite.custom-operator': {
        kind: 'code',
        explains: 'An operator is not of TensorFlow Lite: it needs native code beside the model.',
    },
    'tflite.cut-off': { kind: 'broken', explains: 'An offset in the file leads out of it.' },
    'tflite.unknown-version': { kind: 'broken', explains: 'The version of the schema is not 3.' },
    'tflite.too-many': { kind: 'code', explains: 'There are more operators than are read.' },
};


/***/ }),

/***/ 49130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ walkProtobuf),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ae: () => (/* binding */ bytesField),
/* harmony export */   iO: () => (/* binding */ messageField),
/* harmony export */   jR: () => (/* binding */ PROTOBUF_FINDINGS),
/* harmony export */   nN: () => (/* binding */ decodeVarint)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// SPDX-License-Identifier: Apache-2.0
//
// The wire format of protobuf, walked by offset in a file: what is not asked
// for is skipped by its length, so gigabytes of tensors cost nothing. Nothing
// is known of messages here; their readers know fields by number.
// Spec: https://protobuf.dev/programming-guides/encoding/

const PROTOBUF_FINDINGS = {
    'protobuf.truncated': { kind: 'broken', explains: 'A field reaches beyond its message.' },
    'protobuf.varint': { kind: 'broken', explains: 'A number has more than 64 bits.' },
    'protobuf.field-number': { kind: 'broken', explains: 'A field has a number that none can have.' },
    'protobuf.wire-type': {
        kind: 'broken',
        explains: 'A field is a group, or of a type that does not exist.',
    },
    'protobuf.too-deep': {
        kind: 'code',
        explains: 'Messages are nested too deep and were not read.',
    },
    'protobuf.too-many': {
        kind: 'code',
        explains: 'There are more fields than the limit; the rest was not read.',
    },
};
/** Of one file. The largest graphs have 50,000 nodes of some twenty fields. */
const MAX_FIELDS = 2_000_000;
/** The limit of protobuf's own readers. */
const MAX_DEPTH = 100;
/** Fields that follow each other come in one read; a tensor that is skipped costs one. */
const WINDOW_BYTES = 16 * 1024;
/** A key and a length, each a varint. */
const MAX_HEADER_BYTES = 20;
const MAX_VARINT_BYTES = 10;
const MAX_FIELD_NUMBER = 2 ** 29 - 1;
/** Keys are 32-bit numbers. */
const MAX_KEY = 2 ** 32 - 1;
/** UTF-8, with U+FFFD for what is not; what is beyond `maxBytes` is left out. */
const textField = (take, maxBytes = 1024) => bytesField((bytes) => take(bytes.toString('utf8')), maxBytes);
const bytesField = (take, maxBytes) => ({
    kind: 'bytes',
    maxBytes,
    take,
});
const messageField = (visit, end = () => { }) => ({
    kind: 'message',
    visit,
    end,
});
/**
 * Walks a file that is one message, and those in it for which `visit` says so. Where a field is wrong, the
 * rest of its message is not read; what is wrong is a finding.
 * @throws only what `source` throws
 */
const walkProtobuf = async (source, visit, found) => {
    let window = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    let windowAt = 0;
    const isHeld = (from, lengthBytes) => from >= windowAt && from + lengthBytes <= windowAt + window.length;
    const load = async (from, lengthBytes) => {
        const held = Math.min(Math.max(lengthBytes, WINDOW_BYTES), source.sizeBytes - from);
        window = asBuffer(await source.read(from, held));
        windowAt = from;
    };
    const held = (from, lengthBytes) => window.subarray(from - windowAt, from - windowAt + lengthBytes);
    const open = [{ to: source.sizeBytes, visit, end: () => { } }];
    let fields = 0;
    let at = 0;
    for (let message = open.at(-1); message !== undefined; message = open.at(-1)) {
        if (at >= message.to || fields > MAX_FIELDS) {
            open.pop();
            message.end();
            continue;
        }
        fields += 1;
        if (fields > MAX_FIELDS) {
            found.add('protobuf.too-many', `more than ${MAX_FIELDS} fields`, `offset ${at}`);
            continue;
        }
        const headerBytes = Math.min(MAX_HEADER_BYTES, message.to - at);
        // Only what is not there is waited for: a promise for each field would cost more than the field.
        if (!isHeld(at, headerBytes))
            await load(at, headerBytes);
        const field = decodeField(held(at, headerBytes), at, message.to);
        if ('code' in field) {
            found.add(field.code, field.message, `offset ${at}`);
            at = message.to;
            continue;
        }
        const step = message.visit(field);
        at = field.to;
        if (step === undefined || field.kind !== 'bytes')
            continue;
        const lengthBytes = field.to - field.from;
        if (step.kind === 'bytes') {
            const wanted = Math.min(step.maxBytes, lengthBytes);
            if (!isHeld(field.from, wanted))
                await load(field.from, wanted);
            step.take(held(field.from, wanted));
        }
        else if (open.length > MAX_DEPTH) {
            found.add('protobuf.too-deep', `more than ${MAX_DEPTH} levels`, `offset ${field.from}`);
            step.end();
        }
        else {
            open.push({ to: field.to, visit: step.visit, end: step.end });
            at = field.from;
        }
    }
};
const asBuffer = (bytes) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** `header`: the first bytes of the field, which begins at `at` and is inside a message that ends at `end`. */
const decodeField = (header, at, end) => {
    const key = decodeVarint(header, 0);
    if (key === undefined)
        return wrongVarint(header);
    const number = Math.floor(key.value / 8);
    if (number < 1 || number > MAX_FIELD_NUMBER || key.value > MAX_KEY) {
        return { code: 'protobuf.field-number', message: `a field has the number ${number}` };
    }
    const start = at + key.lengthBytes;
    const wireType = key.value % 8;
    if (wireType === 0 || wireType === 2) {
        const varint = decodeVarint(header, key.lengthBytes);
        if (varint === undefined)
            return wrongVarint(header.subarray(key.lengthBytes));
        const { value } = varint;
        const from = start + varint.lengthBytes;
        if (wireType === 0)
            return { number, kind: 'varint', value, from: start, to: from };
        if (value < 0 || from + value > end)
            return cutOff(number, value, end - from);
        return { number, kind: 'bytes', value: 0, from, to: from + value };
    }
    if (wireType !== 1 && wireType !== 5) {
        return { code: 'protobuf.wire-type', message: `field ${number} has the type ${wireType}` };
    }
    const lengthBytes = wireType === 1 ? 8 : 4;
    if (start + lengthBytes > end)
        return cutOff(number, lengthBytes, end - start);
    const kind = wireType === 1 ? 'fixed64' : 'fixed32';
    return { number, kind, value: 0, from: start, to: start + lengthBytes };
};
const cutOff = (number, lengthBytes, there) => ({
    code: 'protobuf.truncated',
    message: `field ${number} has ${lengthBytes} bytes, ${there} are left`,
});
/** Either the bytes end inside of it, or it is too long. */
const wrongVarint = (bytes) => bytes.length < MAX_VARINT_BYTES
    ? { code: 'protobuf.truncated', message: 'the message ends inside a number' }
    : { code: 'protobuf.varint', message: 'a number has more than 64 bits' };
/** `undefined` where the bytes end inside of it or it has more than 64 bits. */
const decodeVarint = (bytes, at) => {
    let value = 0;
    for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
        const byte = bytes[at + index];
        if (byte === undefined)
            return undefined;
        // Below 2^49 a number is exact; above, the bytes are taken again as what they are.
        if (index < 7)
            value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80) {
            if (index < 7)
                return { value, lengthBytes: index + 1 };
            if (index === MAX_VARINT_BYTES - 1 && byte > 1)
                return undefined;
            return { value: decodeLong(bytes, at, index + 1), lengthBytes: index + 1 };
        }
    }
    return undefined;
};
const decodeLong = (bytes, at, lengthBytes) => {
    let long = 0n;
    for (let index = lengthBytes - 1; index >= 0; index -= 1) {
        long = (long << 7n) | BigInt((bytes[at + index] ?? 0) & 0x7f);
    }
    const value = Number(BigInt.asIntN(64, long));
    return Number.isSafeInteger(value) ? value : Math.sign(value) * Number.POSITIVE_INFINITY;
};


/***/ })

};

