export const id = 5879;
export const ids = [5879];
export const modules = {

/***/ 88591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ closingQuote)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Index of the quote that closes the JSON string opened at `start`; -1 where none does. Over all
 * strings of a text, time is linear: no backslash is looked at for two quotes.
 * Grammar: RFC 8259 §7
 */
const closingQuote = (text, start) => {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return at;
    }
    return -1;
};


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88591);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.



/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = (0,_json_string_js__WEBPACK_IMPORTED_MODULE_2__/* .closingQuote */ .m)(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

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

/***/ 50725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseConfigTree)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0


/**
 * Lists, objects and keys of one configuration, of which the largest applications of Keras have
 * 63,000. Each takes up to 300 bytes of memory, and as text no more than two.
 */
const MAX_PARTS = 128_000;
class Refused extends Error {
}
/** The value of a configuration, of which each object and text was shown; `undefined` where it was refused. */
const parseConfigTree = (text, visitor) => {
    const parts = countParts(text);
    if (parts > MAX_PARTS) {
        visitor.refuse(`it has ${parts} lists, objects and keys; the limit is ${MAX_PARTS}`);
        return undefined;
    }
    let root;
    try {
        root = (0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(text, (what) => {
            throw new Refused(what);
        });
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        visitor.refuse(error.message);
        return undefined;
    }
    const keys = [];
    const path = () => keys.join('.');
    // Strict JSON has at most MAX_JSON_DEPTH levels.
    const visit = (value) => {
        const items = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(value);
        const object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value) ?? {};
        if (typeof value === 'string')
            visitor.text?.(value, path);
        if ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value))
            visitor.object(object, path);
        for (const key of items?.keys() ?? Object.keys(object)) {
            keys.push(String(key));
            visit(typeof key === 'number' ? items?.[key] : object[key]);
            keys.pop();
        }
    };
    visit(root);
    return root;
};
/** At most this many; brackets and colons of texts are counted as well. */
const countParts = (text) => {
    let parts = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '{' || char === '[' || char === ':')
            parts += 1;
    }
    return parts;
};


/***/ }),

/***/ 74850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kerasReader: () => (/* binding */ kerasReader)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/model/archives/archive-magic.js
var archive_magic = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/model/archives/zip.js + 4 modules
var zip = __webpack_require__(34840);
// EXTERNAL MODULE: ./lib/model/archives/zip-content.js + 1 modules
var zip_content = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/model/formats/fact-text.js
var fact_text = __webpack_require__(84448);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/model/formats/keras-tree.js
var keras_tree = __webpack_require__(50725);
// EXTERNAL MODULE: ./lib/model/formats/tally.js
var tally = __webpack_require__(50224);
;// CONCATENATED MODULE: ./lib/model/formats/keras-config.js
// SPDX-License-Identifier: Apache-2.0
//
// The configuration of a Keras model: a tree of objects, each with the module
// and class that the loader imports and calls. What is not plainly a part of
// Keras is a finding; `safe_mode` of the loader did not keep all of it out.
// Source: keras 3.15.1, src/saving/serialization_lib.py




/** A marshalled code object in base64: `c`, alone or with the flag of a reference, and its number of arguments. */
const MARSHALLED_CODE = /^[4Y]w[A-Za-z0-9+/]AAAA/;
const KERAS = /^keras(\.|$)/;
const LAYERS = /^keras(\.src)?\.layers(\.|$)/;
/** Of which functions are given by name. */
const FUNCTION_MODULES = /^keras(\.src)?\.(activations|losses|metrics|initializers|regularizers|constraints)(\.|$)/;
const UNUSUAL_MODULES = /^keras(\.src)?\.(utils|saving|export|datasets|applications|callbacks|backend|legacy|tree|trainers|testing)(\.|$)/;
const KERAS_PACKAGE = /^keras(\.[\w.]+)?>/;
/** `text`: of bounded length. Each finding is at the path of its object. */
const readKerasConfig = (text, found) => {
    const layers = (0,tally/* tally */.N)();
    const root = (0,keras_tree/* parseConfigTree */.K)(text, {
        refuse: (what) => found.add('keras.config-unread', what),
        object: (object, path) => {
            const className = (0,parse/* asString */.oJ)(object.class_name);
            if (className === undefined)
                return;
            if (isLayer(object, className))
                layers.add(className);
            checkCode(object, className, { found, path });
            checkOrigin(object, className, { found, path });
        },
        text: (value, path) => {
            if (!MARSHALLED_CODE.test(value))
                return;
            found.add('keras.function-blob', `a text of ${value.length} characters is code`, path());
        },
    });
    return { className: (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(root)?.class_name), layers };
};
/** Of Keras, or of the program that saved the model, which have no module. */
const isLayer = ({ module }, className) => !className.startsWith('__') && (typeof module === 'string' ? LAYERS.test(module) : true);
const checkCode = (object, className, { found, path }) => {
    if (className === 'Lambda')
        found.add('keras.lambda', 'the layer is a Lambda', path());
    if (className === '__lambda__')
        found.add('keras.function-blob', 'a function is code', path());
    const vocabulary = (0,parse/* asObject */.eB)(object.config)?.vocabulary;
    if (typeof vocabulary === 'string') {
        found.add('keras.external-file', `the vocabulary is at ${(0,shown/* shown */.S)(vocabulary)}`, path());
    }
};
const checkOrigin = (object, className, { found, path }) => {
    const module = (0,parse/* asString */.oJ)(object.module);
    if (module !== undefined && !KERAS.test(module)) {
        found.add('keras.foreign-module', `${(0,shown/* shown */.S)(className)} of ${(0,shown/* shown */.S)(module)}`, path());
        return;
    }
    if (module !== undefined && isUnusual(module, className)) {
        const what = (0,shown/* shown */.S)(className === 'function' ? object.config : className);
        found.add('keras.unusual-object', `${what} of ${(0,shown/* shown */.S)(module)}`, path());
    }
    const registered = object.registered_name ?? className;
    const isOfKeras = typeof registered === 'string' && KERAS_PACKAGE.test(registered);
    if (registered !== className && !isOfKeras) {
        found.add('keras.custom-object', `${(0,shown/* shown */.S)(className)} is ${(0,shown/* shown */.S)(registered)}`, path());
    }
};
const isUnusual = (module, className) => UNUSUAL_MODULES.test(module) || (className === 'function' && !FUNCTION_MODULES.test(module));

// EXTERNAL MODULE: ./lib/model/formats/keras-findings.js
var keras_findings = __webpack_require__(32867);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-log.js
var pickle_log = __webpack_require__(58256);
// EXTERNAL MODULE: ./lib/model/formats/pickle/scan-members.js
var scan_members = __webpack_require__(63534);
;// CONCATENATED MODULE: ./lib/model/formats/keras.js
// SPDX-License-Identifier: Apache-2.0
//
// What Keras 3 saves: a zip archive with its version, its configuration and
// its weights. The weights are HDF5 and are not looked into.
// Source: keras 3.15.1, src/saving/saving_lib.py











/** Configurations of the largest models have a mebibyte; parsed, text takes up to ten times its size. */
const MAX_CONFIG_BYTES = 2 * 1024 * 1024;
const MAX_METADATA_BYTES = 64 * 1024;
const CONFIG = 'config.json';
const METADATA = 'metadata.json';
const KNOWN_MEMBER = /^(model\.weights\.(h5|npz|json)|model_\d+\.weights\.h5|_?assets\/.*)$/;
/** Where the local header of a zip has the name. */
const NAME_AT = 30;
const kerasReader = {
    id: 'keras',
    matches: (head, name) => (0,archive_magic/* archiveKindOf */.i)(head) === 'zip' && (name.toLowerCase().endsWith('.keras') || isFirst(head)),
    describe: async (source, { allowedImports }) => {
        const archive = await (0,zip/* readZip */.u)(source);
        const found = (0,finding_list/* findingList */.Q)(keras_findings/* KERAS_FINDINGS */.E);
        const metadata = await readMetadata(source, archive, found);
        const config = await readConfig(source, archive, found);
        for (const { name } of archive.entries) {
            if (name !== CONFIG && name !== METADATA && !KNOWN_MEMBER.test(name)) {
                found.add('keras.unknown-member', 'the file is not one of Keras', name);
            }
        }
        // A member that a loader of another format would take for a pickle is one here as well.
        const log = new pickle_log/* PickleLog */.B5();
        const scan = await (0,scan_members/* scanMembers */.D)(source, archive, log);
        if (log.count > 0)
            log.addPersistentIds();
        const version = metadata.kerasVersion;
        return {
            format: 'keras',
            facts: { ...metadata, ...factsOf(config), members: archive.entries.length },
            metadata: typeof version === 'string' ? { frameworks: { keras: version } } : {},
            ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
            findings: [
                ...archive.findings,
                ...found.list(),
                ...scan.found.list(),
                ...log.findings(allowedImports),
            ],
        };
    },
};
const isFirst = (head) => [CONFIG, METADATA].some((name) => external_node_buffer_.Buffer.from(name).equals(head.subarray(NAME_AT, NAME_AT + name.length)));
/** Every member of the name: where there are two, readers differ in which one counts. */
const readTexts = async (source, { entries }, wanted) => {
    const texts = [];
    for (const entry of entries) {
        if (entry.name !== wanted.name)
            continue;
        const { bytes, isComplete } = await (0,zip_content/* readMember */.hd)(source, entry, wanted);
        if (isComplete)
            texts.push(external_node_buffer_.Buffer.from(bytes).toString('utf8'));
        else if (wanted.name === CONFIG) {
            wanted.found.add('keras.config-unread', 'it could not be read whole', CONFIG);
        }
    }
    return texts;
};
const readConfig = async (source, archive, found) => {
    const wanted = { name: CONFIG, maxBytes: MAX_CONFIG_BYTES, found };
    const texts = await readTexts(source, archive, wanted);
    if (!archive.entries.some(({ name }) => name === CONFIG)) {
        found.add('keras.no-config', `the archive has no ${CONFIG}`);
    }
    return texts.map((text) => readKerasConfig(text, found)).at(-1);
};
const readMetadata = async (source, archive, found) => {
    const wanted = { name: METADATA, maxBytes: MAX_METADATA_BYTES, found };
    const [text] = (await readTexts(source, archive, wanted)).slice(-1);
    const metadata = text === undefined ? undefined : (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    const version = (0,parse/* asString */.oJ)(metadata?.keras_version);
    const date = (0,parse/* asString */.oJ)(metadata?.date_saved);
    if (version === undefined) {
        found.add('keras.metadata-unread', `${METADATA} names no keras_version`);
    }
    return {
        ...(version === undefined ? {} : { kerasVersion: (0,fact_text/* factText */.w)(version) }),
        ...(date === undefined ? {} : { dateSaved: (0,fact_text/* factText */.w)(date) }),
    };
};
const factsOf = (config) => ({
    ...(config?.className === undefined ? {} : { model: (0,fact_text/* factText */.w)(config.className) }),
    ...(config === undefined ? {} : { layers: config.layers.counts() }),
});


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

/***/ 50224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0

const MAX_NAMES = 500;
const MAX_NAME_CHARS = 200;
const tally = () => {
    const byName = new Map();
    let others = 0;
    return {
        add: (name) => {
            const short = name.slice(0, MAX_NAME_CHARS);
            const count = byName.get(short);
            if (count === undefined && byName.size === MAX_NAMES)
                others += 1;
            else
                byName.set(short, (count ?? 0) + 1);
        },
        counts: () => {
            const sorted = [...byName].sort(([a], [b]) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP)(a, b));
            return Object.fromEntries(others === 0 ? sorted : [...sorted, ['(others)', others]]);
        },
    };
};


/***/ })

};

