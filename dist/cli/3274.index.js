export const id = 3274;
export const ids = [3274];
export const modules = {

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
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

/***/ 98184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mH: () => (/* binding */ NPY_MAGIC),
  yS: () => (/* binding */ checkNpyData),
  Qv: () => (/* binding */ objectsIn),
  nq: () => (/* binding */ readNpyHeader)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/formats/tensor-layout.js
var tensor_layout = __webpack_require__(27080);
;// CONCATENATED MODULE: ./lib/model/formats/npy-dtype.js
// SPDX-License-Identifier: Apache-2.0
//
// The dtype of an array as the header of a .npy file gives it: bytes of one
// element, and whether elements are Python objects, which are kept as a pickle.
// Source: https://github.com/numpy/numpy/blob/v2.4.0/numpy/lib/_format_impl.py

const MAX_FIELDS = 1_000;
/** Byte order, kind, number, and the unit of a time. */
const TYPE = /^[<>=|]?([?bBiufcmMOSaUV])([0-9]{0,9})(?:\[[0-9A-Za-z/]{1,20}\])?$/;
/** Bytes of each character: a text counts characters of UTF-32, a bit is a byte. */
const SCALE = { U: 4 };
/** Where no number follows. */
const DEFAULT_BYTES = {
    '?': 1,
    b: 1,
    B: 1,
    O: 8,
    S: 0,
    a: 0,
    U: 0,
    V: 0,
};
/** `undefined` where it is no dtype of a .npy file. */
const parseDtype = (literal) => {
    if (literal.kind === 'text')
        return parseType(literal.value);
    if (literal.kind !== 'sequence')
        return undefined;
    return literal.isTuple ? parseSubarray(literal.items) : parseRecord(literal.items);
};
const parseType = (text) => {
    const [, kind = '', digits = ''] = TYPE.exec(text) ?? [];
    const count = digits === '' ? DEFAULT_BYTES[kind] : Number(digits);
    if (kind === '' || count === undefined)
        return undefined;
    const itemBytes = count * (SCALE[kind] ?? 1);
    return { itemBytes, holdsObjects: kind === 'O', text };
};
/** A list of fields: (name, dtype) or (name, dtype, shape). */
const parseRecord = (fields) => {
    if (fields.length > MAX_FIELDS)
        return undefined;
    let itemBytes = 0;
    let holdsObjects = false;
    const texts = [];
    for (const field of fields) {
        if (field.kind !== 'sequence')
            return undefined;
        const [name, dtype, shape] = field.items;
        if (name === undefined || dtype === undefined || field.items.length > 3)
            return undefined;
        const parsed = shape === undefined ? parseDtype(dtype) : parseSubarray([dtype, shape]);
        if (parsed === undefined)
            return undefined;
        itemBytes += parsed.itemBytes;
        holdsObjects ||= parsed.holdsObjects;
        texts.push(`${name.kind === 'text' ? name.value : '(title)'}: ${parsed.text}`);
    }
    return { itemBytes, holdsObjects, text: `[${texts.join(', ')}]` };
};
/** (dtype, shape): each element is an array itself. */
const parseSubarray = (items) => {
    const [dtype, shape] = items;
    if (dtype === undefined || shape === undefined || items.length !== 2)
        return undefined;
    const parsed = parseDtype(dtype);
    const lengths = shape.kind === 'integer' ? [shape.value] : parseShape(shape);
    const count = lengths && (0,tensor_layout/* countElements */.x)(lengths);
    if (parsed === undefined || count === undefined)
        return undefined;
    const itemBytes = parsed.itemBytes * count;
    return { ...parsed, itemBytes, text: `${parsed.text}(${lengths?.join(', ')})` };
};
/** `undefined` where it is no tuple of non-negative integers. */
const parseShape = (literal) => {
    if (literal.kind !== 'sequence')
        return undefined;
    const lengths = [];
    for (const item of literal.items) {
        if (item.kind !== 'integer' || item.value < 0)
            return undefined;
        lengths.push(item.value);
    }
    return lengths;
};

;// CONCATENATED MODULE: ./lib/model/formats/python-literal.js
// SPDX-License-Identifier: Apache-2.0
//
// The literals of Python that stand in the header of a .npy file: texts,
// integers, booleans, None, tuples, lists and dictionaries with texts as keys.
// Grammar: https://docs.python.org/3.13/reference/lexical_analysis.html#literals
const MAX_DEPTH = 32;
// Without a prefix: what is written with \N, \x and the like is refused.
const TEXT = /'((?:[^'\\\n]|\\['"\\])*)'|"((?:[^"\\\n]|\\['"\\])*)"/y;
// NumPy of Python 2 wrote long integers with an L.
const INTEGER = /-?(?:0|[1-9][0-9]*)L?/y;
const WORD = /True|False|None/y;
/**
 * The value of a whole text. The caller has bounded its length.
 * @throws what `refuse` throws, for all else
 */
const parsePythonLiteral = (text, refuse) => {
    let at = 0;
    const peek = () => {
        while (/\s/.test(text[at] ?? '.'))
            at += 1;
        return text[at] ?? '';
    };
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found)
            at += found[0].length;
        return found;
    };
    const unexpected = () => refuse(`no literal of Python stands at ${at}`);
    const parseValue = (depth) => {
        if (depth > MAX_DEPTH)
            refuse(`it is more than ${MAX_DEPTH} levels deep`);
        const char = peek();
        if (char === '{')
            return parseDict(depth);
        if (char === '(' || char === '[')
            return parseSequence(char === '(', depth);
        if (char === "'" || char === '"')
            return { kind: 'text', value: parseText() };
        const [integer] = match(INTEGER) ?? [];
        if (integer !== undefined)
            return { kind: 'integer', value: Number(integer.replace('L', '')) };
        const [word] = match(WORD) ?? [];
        if (word === 'None')
            return { kind: 'none' };
        return word === undefined ? unexpected() : { kind: 'bool', value: word === 'True' };
    };
    const parseText = () => {
        const [, single, double] = match(TEXT) ?? unexpected();
        return (single ?? double ?? '').replace(/\\(.)/g, '$1');
    };
    const parseSequence = (isTuple, depth) => {
        const close = isTuple ? ')' : ']';
        const items = [];
        at += 1;
        while (peek() !== close) {
            items.push(parseValue(depth + 1));
            if (peek() === ',')
                at += 1;
            else if (peek() !== close)
                unexpected();
            // In brackets without a comma stands the value itself.
            else if (isTuple && items.length === 1 && text[at - 1] !== ',') {
                at += 1;
                return items[0] ?? unexpected();
            }
        }
        at += 1;
        return { kind: 'sequence', isTuple, items };
    };
    const parseDict = (depth) => {
        const items = [];
        at += 1;
        while (peek() !== '}') {
            if (peek() !== "'" && peek() !== '"')
                unexpected();
            const key = parseText();
            if (peek() !== ':')
                unexpected();
            at += 1;
            items.push([key, parseValue(depth + 1)]);
            if (peek() === ',')
                at += 1;
            else if (peek() !== '}')
                unexpected();
        }
        at += 1;
        return { kind: 'dict', items };
    };
    const value = parseValue(0);
    return peek() === '' ? value : refuse(`something follows the value at ${at}`);
};

;// CONCATENATED MODULE: ./lib/model/formats/npy-header.js
// SPDX-License-Identifier: Apache-2.0
//
// The header of an array of NumPy, versions 1 to 3: magic, version, length,
// and a dictionary of Python.
// Spec: https://numpy.org/doc/2.4/reference/generated/numpy.lib.format.html






const NPY_MAGIC = external_node_buffer_.Buffer.from('\x93NUMPY', 'latin1');
/** max_header_size of numpy.lib.format. */
const MAX_HEADER_BYTES = 10_000;
/** NPY_MAXDIMS of NumPy 2. */
const MAX_DIMENSIONS = 64;
/** Reads the header. @throws what `found.stop` throws where it is not one */
const readNpyHeader = async (source, found) => {
    if (source.sizeBytes < 10)
        found.stop('npy.cut-off', `${source.sizeBytes} bytes`);
    const start = external_node_buffer_.Buffer.from(await source.read(0, Math.min(12, source.sizeBytes)));
    if (!start.subarray(0, NPY_MAGIC.byteLength).equals(NPY_MAGIC)) {
        found.stop('npy.header-invalid', 'it does not begin with the magic of NumPy');
    }
    const [version = 0, minor = 0] = start.subarray(6, 8);
    if (version < 1 || version > 3 || minor !== 0) {
        found.stop('npy.unknown-version', `version ${version}.${minor}`);
    }
    const textStart = version === 1 ? 10 : 12;
    if (start.byteLength < textStart)
        found.stop('npy.cut-off', `${source.sizeBytes} bytes`);
    const textBytes = version === 1 ? start.readUInt16LE(8) : start.readUInt32LE(8);
    const dataStart = textStart + textBytes;
    const isTooLarge = textBytes > MAX_HEADER_BYTES;
    if (isTooLarge) {
        found.add('npy.header-too-large', `the header is said to have ${textBytes} bytes`);
    }
    if (dataStart > source.sizeBytes) {
        const message = `a header of ${textBytes} bytes in a file of ${source.sizeBytes}`;
        found.stop('npy.cut-off', message);
    }
    // With allow_pickle, NumPy reads it nevertheless.
    if (isTooLarge)
        return { version, dataStart, array: undefined };
    const bytes = external_node_buffer_.Buffer.from(await source.read(textStart, textBytes));
    const text = bytes.toString(version === 3 ? 'utf8' : 'latin1');
    let array;
    await (0,finding_list/* untilStopped */.s)(async () => {
        array = readFields(text, found);
    });
    return { version, dataStart, array };
};
/** Says what makes the array a matter of pickles; `undefined` where it holds none. */
const objectsIn = ({ array, }) => {
    if (array === undefined) {
        return { code: 'npy.may-hold-objects', message: 'the header is not understood' };
    }
    if (!array.dtype.holdsObjects)
        return undefined;
    return { code: 'npy.object-array', message: `dtype ${array.dtype.text}` };
};
const readFields = (text, found) => {
    const refuse = (what) => found.stop('npy.header-invalid', what);
    const literal = parsePythonLiteral(text, refuse);
    const items = literal.kind === 'dict' ? literal.items : refuse('it is no dictionary');
    const fields = new Map();
    for (const [key, value] of items) {
        if (fields.has(key))
            found.add('npy.duplicate-key', `the key ${(0,shown/* shown */.S)(key)} stands twice`);
        fields.set(key, value);
    }
    const descr = fields.get('descr') ?? refuse('it has no descr');
    const order = fields.get('fortran_order');
    const shape = parseShape(fields.get('shape') ?? refuse('it has no shape'));
    if (order?.kind !== 'bool')
        return refuse('its fortran_order is not a boolean');
    if (fields.size > 3)
        refuse(`it has ${fields.size} keys`);
    if (shape === undefined)
        return refuse('its shape is not a tuple of non-negative integers');
    if (shape.length > MAX_DIMENSIONS) {
        found.stop('npy.too-many-dimensions', `${shape.length} dimensions`);
    }
    const dtype = parseDtype(descr) ?? found.stop('npy.unknown-dtype', 'the descr is no dtype');
    const elements = (0,tensor_layout/* countElements */.x)(shape);
    if (elements === undefined || !Number.isSafeInteger(elements * dtype.itemBytes)) {
        return found.stop('npy.size-overflow', `shape (${shape.join(', ')}) of ${dtype.text}`);
    }
    return { dtype, shape, elements, fortranOrder: order.value };
};
/** Compares the bytes after the header with what the array needs. */
const checkNpyData = ({ array, dataStart }, sizeBytes, found) => {
    if (array === undefined)
        return;
    const { dtype, elements } = array;
    const needed = elements * dtype.itemBytes;
    const there = sizeBytes - dataStart;
    const message = `the array needs ${needed} bytes, ${there} follow the header`;
    if (there < needed)
        found.add('npy.cut-off', message);
    if (there > needed)
        found.add('npy.trailing-data', message);
};


/***/ }),

/***/ 38167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npyReader: () => (/* binding */ npyReader)
});

// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/formats/npy-findings.js
var npy_findings = __webpack_require__(57934);
// EXTERNAL MODULE: ./lib/model/formats/npy-header.js + 2 modules
var npy_header = __webpack_require__(98184);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-input.js
var pickle_input = __webpack_require__(32082);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-log.js
var pickle_log = __webpack_require__(58256);
// EXTERNAL MODULE: ./lib/model/formats/pickle/scan-pickles.js
var scan_pickles = __webpack_require__(71578);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/describe-pickle.js
// SPDX-License-Identifier: Apache-2.0



/**
 * The pickle that a file of another format holds from `offset` on, as an array of objects does.
 * What follows its STOP is looked at too. @throws only what `source` throws
 */
const describePickle = async (source, offset, { allowedImports }) => {
    const log = new pickle_log/* PickleLog */.B5();
    const options = { offset, hasArrays: false, isStrict: false };
    await (0,scan_pickles/* scanPickles */.D)(() => (0,pickle_input/* readSequentially */.P)(source), log, options);
    log.addPersistentIds();
    return { pickle: log.facts(allowedImports), findings: log.findings(allowedImports) };
};

;// CONCATENATED MODULE: ./lib/model/formats/npy.js
// SPDX-License-Identifier: Apache-2.0
//
// An array of NumPy in a file of its own.




const npyReader = {
    id: 'npy',
    matches: (head) => npy_header/* NPY_MAGIC */.mH.equals(head.subarray(0, npy_header/* NPY_MAGIC */.mH.byteLength)),
    describe: async (source, context) => {
        const found = (0,finding_list/* findingList */.Q)(npy_findings/* NPY_FINDINGS */.h);
        let facts = {};
        let objects;
        await (0,finding_list/* untilStopped */.s)(async () => {
            const header = await (0,npy_header/* readNpyHeader */.nq)(source, found);
            facts = factsOf(header);
            const held = (0,npy_header/* objectsIn */.Qv)(header);
            if (held !== undefined) {
                found.add(held.code, held.message);
                objects = await describePickle(source, header.dataStart, context);
            }
            else
                (0,npy_header/* checkNpyData */.yS)(header, source.sizeBytes, found);
        });
        return {
            format: 'npy',
            facts,
            metadata: {},
            ...(objects === undefined ? {} : { pickle: objects.pickle }),
            findings: [...found.list(), ...(objects?.findings ?? [])],
        };
    },
};
const factsOf = ({ version, array }) => {
    if (array === undefined)
        return { version };
    const { dtype, shape, elements, fortranOrder } = array;
    return { version, dtype: dtype.text, shape, elements, fortranOrder };
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

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkLayout),
/* harmony export */   x: () => (/* binding */ countElements)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Whether the tensors of a file lie one after the other: bytes that belong to
// two of them, or to none, are how a file means different things to different
// readers.
/**
 * Looks for bytes that two tensors share, and for bytes between tensors beyond what the alignment needs.
 * @returns where the last tensor ends
 */
const checkLayout = (ranges, alignment, report) => {
    const inOrder = ranges.toSorted((a, b) => a.begin - b.begin || a.end - b.end);
    let end = 0;
    for (const { name, begin, end: next } of inOrder) {
        const expected = Math.ceil(end / alignment) * alignment;
        if (begin < end) {
            const message = `begins at ${begin}, before the one in front of it ends at ${end}`;
            report({ kind: 'overlap', name, message });
        }
        else if (begin > expected) {
            report({ kind: 'hole', name, message: `begins at ${begin}, where ${expected} is expected` });
        }
        end = Math.max(end, next);
    }
    return end;
};
/**
 * Number of elements of a shape of non-negative integers; `undefined` where a step of the
 * multiplication is beyond 2^53 - 1, which no file can hold.
 */
const countElements = (shape) => {
    let count = 1;
    for (const length of shape) {
        count *= length;
        if (!Number.isSafeInteger(count))
            return undefined;
    }
    return count;
};


/***/ })

};

