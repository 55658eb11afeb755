export const id = 3263;
export const ids = [3263,8057,8783,4664];
export const modules = {

/***/ 44407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jsonMembers)
/* harmony export */ });
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88591);
// SPDX-License-Identifier: Apache-2.0
//
// The members of a large JSON object, one after the other, each value as its
// text: a header with a hundred thousand tensors is looked through without
// ever being there as a tree. Keys that stand twice are both given.
// Grammar: RFC 8259 §4

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/**
 * The caller has bounded the length of `text`; time is linear in it.
 * @throws what `refuse` throws, where the text is no JSON object
 */
function* jsonMembers(text, refuse) {
    let at = skipSpace(text, 0);
    if (text[at] !== '{')
        refuse('it is no JSON object');
    at = skipSpace(text, at + 1);
    if (text[at] !== '}') {
        for (;;) {
            if (text[at] !== '"')
                refuse(`no key stands at ${at}`);
            const keyEnd = endOfString(text, at);
            const key = parseKey(text.slice(at, keyEnd)) ?? refuse(`the key at ${at} is no JSON text`);
            at = skipSpace(text, keyEnd);
            if (text[at] !== ':')
                refuse(`no colon stands at ${at}`);
            at = skipSpace(text, at + 1);
            const end = endOfValue(text, at);
            yield { key, text: text.slice(at, end) };
            at = skipSpace(text, end);
            if (text[at] === '}')
                break;
            if (text[at] !== ',')
                refuse(`no comma stands at ${at}`);
            at = skipSpace(text, at + 1);
        }
    }
    if (skipSpace(text, at + 1) < text.length)
        refuse('something follows the object');
}
const skipSpace = (text, from) => {
    let at = from;
    for (;;) {
        const unit = text.charCodeAt(at);
        if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)
            return at;
        at += 1;
    }
};
/** Index after the closing quote, or after the text where there is none. */
const endOfString = (text, start) => {
    const quote = (0,_json_string_js__WEBPACK_IMPORTED_MODULE_0__/* .closingQuote */ .m)(text, start);
    return quote < 0 ? text.length : quote + 1;
};
/** Index after a value: of a list or object after its last bracket, of a scalar before what ends it. */
const endOfValue = (text, start) => {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === QUOTE)
            at = endOfString(text, at) - 1;
        else if (unit === OPEN_LIST || unit === OPEN_OBJECT)
            depth += 1;
        else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
            if (depth === 0)
                return at;
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
        else if (unit === COMMA && depth === 0)
            return at;
    }
    return text.length;
};
// Of a key without escapes, the text between the quotes is the key.
const parseKey = (quoted) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a text
    if (/^"[^"\\\u0000-\u001f]*"$/.test(quoted))
        return quoted.slice(1, -1);
    try {
        const key = JSON.parse(quoted);
        return typeof key === 'string' ? key : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 48057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hdf5Reader: () => (/* binding */ hdf5Reader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _archives_uint64_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48007);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99072);
/* harmony import */ var _hdf5_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42872);
// SPDX-License-Identifier: Apache-2.0
//
// HDF5, by its superblock only. A model that Keras 2 saved is such a file, and
// may have a Lambda layer in one of its attributes: that nobody looked is said.
// Spec: https://docs.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html (II.A)




const MAGIC = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
/** Where a superblock may be: 0, 512, and twice as far each time; the first two are in a head. */
const PLACES = [0, 512];
const SUPERBLOCK_BYTES = 64;
/** Offset of the address of the end of the file, by version of the superblock, for addresses of 8 bytes. */
const END_AT = [40, 44, 28, 28];
const hdf5Reader = {
    id: 'hdf5',
    matches: (head) => placeOf(head) !== undefined,
    describe: async (source) => {
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .findingList */ .Q)(_hdf5_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .HDF5_FINDINGS */ .h);
        const headBytes = Math.min(PLACES[1] + SUPERBLOCK_BYTES, source.sizeBytes);
        const head = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(await source.read(0, headBytes));
        const place = placeOf(head) ?? 0;
        if (place > 0)
            found.add('hdf5.user-block', `the superblock is at offset ${place}`);
        const superblock = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(SUPERBLOCK_BYTES);
        head.copy(superblock, 0, place);
        const version = superblock.readUInt8(8);
        const endAt = END_AT[version];
        if (endAt === undefined)
            found.add('hdf5.unknown-version', `version ${version}`);
        const offsetBytes = superblock.readUInt8(version < 2 ? 13 : 9);
        if (endAt !== undefined && offsetBytes === 8) {
            // Counted from the start of the file, whatever the base address is.
            const end = (0,_archives_uint64_js__WEBPACK_IMPORTED_MODULE_3__/* .readUint64 */ .V)(superblock, endAt);
            if (end > source.sizeBytes) {
                found.add('hdf5.cut-off', `it has ${source.sizeBytes} bytes of ${end}`);
            }
        }
        found.add('hdf5.not-read', 'only its superblock was read');
        return {
            format: 'hdf5',
            facts: { superblockVersion: version },
            metadata: {},
            findings: found.list(),
        };
    },
};
const placeOf = (head) => PLACES.find((at) => MAGIC.equals(head.subarray(at, at + MAGIC.length)));


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

/***/ 60548:
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

/***/ 81618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onnxReader: () => (/* binding */ onnxReader)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/model/protobuf.js
var protobuf = __webpack_require__(49130);
// EXTERNAL MODULE: ./lib/model/formats/fact-text.js
var fact_text = __webpack_require__(84448);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/formats/onnx-findings.js
var onnx_findings = __webpack_require__(16082);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/model/formats/tensor-layout.js
var tensor_layout = __webpack_require__(27080);
;// CONCATENATED MODULE: ./lib/model/formats/onnx-tensor.js
// SPDX-License-Identifier: Apache-2.0
//
// A tensor of an ONNX model: what it is and where its bytes are, never the
// bytes. Those may be in another file: only one of the model itself will do,
// because only those are signed (CVE-2022-25882, CVE-2024-27318 read others).
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3 (TensorProto),
//   https://github.com/onnx/onnx/blob/v1.19.0/docs/ExternalData.md




/** Of what says where a tensor is; the format has four. */
const MAX_ENTRIES = 16;
const MAX_PATH_BYTES = 4096;
const MAX_DIMENSIONS = 64;
const EXTERNAL = 1;
/** TensorProto.DataType: name and bits of one element; 0 where they are not fixed. */
const DATA_TYPES = [
    ['undefined', 0],
    ['float32', 32],
    ['uint8', 8],
    ['int8', 8],
    ['uint16', 16],
    ['int16', 16],
    ['int32', 32],
    ['int64', 64],
    ['string', 0],
    ['bool', 8],
    ['float16', 16],
    ['float64', 64],
    ['uint32', 32],
    ['uint64', 64],
    ['complex64', 64],
    ['complex128', 128],
    ['bfloat16', 16],
    ['float8e4m3fn', 8],
    ['float8e4m3fnuz', 8],
    ['float8e5m2', 8],
    ['float8e5m2fnuz', 8],
    ['uint4', 4],
    ['int4', 4],
    ['float4e2m1', 4],
];
/** TensorProto; `take` is given the tensor once. */
const tensorField = (scope, take) => {
    const raw = {
        name: '',
        dims: [],
        dataType: 0,
        rawBytes: undefined,
        isExternal: false,
        external: new Map(),
    };
    return (0,protobuf/* messageField */.iO)((field) => visitTensor(field, raw, scope), () => take(checkTensor(raw, scope)));
};
const visitTensor = (field, raw, { found }) => {
    const { number, kind, value } = field;
    if (number === 1 && kind === 'bytes') {
        return (0,protobuf/* bytesField */.ae)((packed) => addDimensions(raw, unpack(packed)), MAX_DIMENSIONS * 10);
    }
    if (number === 1)
        addDimensions(raw, [value]);
    else if (number === 2)
        raw.dataType = value;
    else if (number === 9)
        raw.rawBytes = field.to - field.from;
    else if (number === 14)
        raw.isExternal = value === EXTERNAL;
    if (number === 8) {
        return (0,protobuf/* textField */.M8)((name) => {
            raw.name = name;
        });
    }
    if (number !== 13)
        return undefined;
    return entryField((key, said) => {
        if (raw.external.has(key)) {
            found.add('onnx.external-invalid', `${(0,shown/* shown */.S)(key)} is there twice`, raw.name);
        }
        // The last one counts for the library of ONNX.
        if (raw.external.size < MAX_ENTRIES)
            raw.external.set(key, said);
    });
};
/** StringStringEntryProto. */
const entryField = (take) => {
    const texts = ['', ''];
    const visit = ({ number }) => number === 1 || number === 2
        ? (0,protobuf/* textField */.M8)((text) => {
            texts[number - 1] = text;
        }, MAX_PATH_BYTES)
        : undefined;
    return (0,protobuf/* messageField */.iO)(visit, () => take(texts[0] ?? '', texts[1] ?? ''));
};
const checkTensor = (raw, scope) => {
    const [dataType, bits] = DATA_TYPES[raw.dataType] ?? [`type ${raw.dataType}`, 0];
    const { name } = raw;
    const elements = raw.dims.every((size) => size >= 0) ? (0,tensor_layout/* countElements */.x)(raw.dims) : undefined;
    if (elements === undefined || !Number.isSafeInteger(elements * Math.max(bits, 1))) {
        scope.found.add('onnx.dimensions', `the dimensions are ${raw.dims.join(' × ')}`, name);
        return { name, dataType, elements: undefined };
    }
    const needed = bits === 0 ? undefined : Math.ceil((elements * bits) / 8);
    if (!raw.isExternal) {
        checkSize(raw.rawBytes, needed, { name, found: scope.found });
        return { name, dataType, elements };
    }
    const externalFile = checkExternal(raw, needed, scope);
    return { name, dataType, elements, ...(externalFile === undefined ? {} : { externalFile }) };
};
const addDimensions = (raw, dims) => {
    raw.dims.push(...dims.slice(0, MAX_DIMENSIONS - raw.dims.length));
};
const unpack = (packed) => {
    const values = [];
    for (let at = 0; at < packed.length;) {
        const varint = (0,protobuf/* decodeVarint */.nN)(packed, at);
        if (varint === undefined)
            return [...values, Number.NaN];
        values.push(varint.value);
        at += varint.lengthBytes;
    }
    return values;
};
const checkSize = (bytes, needed, { name, found }) => {
    if (bytes === undefined || needed === undefined || bytes === needed)
        return;
    found.add('onnx.tensor-size', `it has ${bytes} bytes and needs ${needed}`, name);
};
const checkExternal = ({ name, external }, needed, { context, found }) => {
    const location = external.get('location');
    const offset = parseSize(external.get('offset') ?? '0');
    const given = external.get('length');
    const length = given === undefined ? needed : parseSize(given);
    if (location === undefined ||
        offset === undefined ||
        (given !== undefined && length === undefined)) {
        const said = [...external].map(([key, value]) => `${key} ${(0,shown/* shown */.S)(value)}`).join(', ');
        found.add('onnx.external-invalid', said === '' ? 'nothing is said' : said, name);
    }
    if (location === undefined)
        return undefined;
    const file = resolveLocation(location, context.name);
    if (file === undefined) {
        found.add('onnx.external-outside', `its file is ${(0,shown/* shown */.S)(location)}`, name);
        return undefined;
    }
    const sizeBytes = context.sizeOf(file);
    if (sizeBytes === undefined) {
        found.add('onnx.external-missing', `the model has no ${(0,shown/* shown */.S)(file)}`, name);
        return undefined;
    }
    if (given !== undefined)
        checkSize(length, needed, { name, found });
    const end = (offset ?? 0) + (length ?? 0);
    if (end > sizeBytes) {
        const message = `it ends at byte ${end} of ${(0,shown/* shown */.S)(file)}, which has ${sizeBytes}`;
        found.add('onnx.external-range', message, name);
    }
    return file;
};
const parseSize = (text) => {
    const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : undefined;
};
/** Relative to the folder of the ONNX file; `undefined` where it is not plainly inside the model. */
const resolveLocation = (location, modelFile) => {
    if (/^[A-Za-z]:|^\/|[\\\0]/.test(location))
        return undefined;
    const parts = location.split('/').filter((part) => part !== '.');
    if (parts.some((part) => part === '..' || part === ''))
        return undefined;
    return (0,posix_.join)((0,posix_.dirname)(modelFile), ...parts);
};

// EXTERNAL MODULE: ./lib/model/formats/tally.js
var tally = __webpack_require__(50224);
;// CONCATENATED MODULE: ./lib/model/formats/onnx-graph.js
// SPDX-License-Identifier: Apache-2.0
//
// The graphs of an ONNX model, those in attributes of nodes and in functions
// included: their operators, and the tensors that are in them.
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3




/** Of functions, and of operators outside the standard; exporters define some hundred. */
const MAX_OPERATORS = 10_000;
const MAX_FILES = 1_000;
const MAX_PORTS = 100;
const MAX_PORT_BYTES = 200;
/** Of the standard, by opset_import; the empty one is `ai.onnx`. */
const STANDARD = /^$|^ai\.onnx(\.|$)/;
/** Built into ONNX Runtime. */
const VENDOR = /^com\.microsoft(\.|$)|^com\.ms\.internal\.nhwc$/;
/** ONNX Runtime Training and Extensions: the node names Python that is called. */
const PYTHON_OPERATORS = ['PythonOp', 'PythonOpGrad', 'PyOp', 'PyCustomOp'];
const emptyGraphs = () => ({
    nodes: 0,
    tensors: 0,
    parameters: 0,
    operators: (0,tally/* tally */.N)(),
    dataTypes: (0,tally/* tally */.N)(),
    functions: new Set(),
    foreign: new Map(),
    externalFiles: new Set(),
    inputs: [],
    outputs: [],
});
/** GraphProto. `isMain`: its inputs and outputs are those of the model. */
const graphField = (scope, { isMain }) => (0,protobuf/* messageField */.iO)(({ number }) => {
    const { graphs } = scope;
    if (number === 1)
        return nodeField(scope);
    if (number === 5)
        return initializerField(scope);
    if (number === 15)
        return sparseField(scope);
    if (isMain && number === 11)
        return portField(graphs.inputs);
    return isMain && number === 12 ? portField(graphs.outputs) : undefined;
});
/** FunctionProto. */
const functionField = (scope) => {
    const operator = { domain: '', type: '' };
    const visit = ({ number }) => {
        if (number === 1)
            return nameField(operator, 'type');
        if (number === 10)
            return nameField(operator, 'domain');
        if (number === 7)
            return nodeField(scope);
        return number === 11 ? attributeField(scope) : undefined;
    };
    return (0,protobuf/* messageField */.iO)(visit, () => {
        const { functions } = scope.graphs;
        if (functions.size < MAX_OPERATORS)
            functions.add(operatorKey(operator));
        else
            scope.found.add('onnx.too-many', `more than ${MAX_OPERATORS} functions`, operator.type);
    });
};
/** Once everything is read, since functions may stand after the nodes that call them. */
const checkOperators = ({ graphs, found }) => {
    for (const [key, operator] of graphs.foreign) {
        const message = `operator ${(0,shown/* shown */.S)(operator.type)} of ${(0,shown/* shown */.S)(operator.domain)}`;
        if (PYTHON_OPERATORS.includes(operator.type))
            found.add('onnx.python-operator', message);
        else if (graphs.functions.has(key))
            continue;
        else if (VENDOR.test(operator.domain))
            found.add('onnx.vendor-operator', message);
        else
            found.add('onnx.custom-operator', message);
    }
};
/** Both are foreign texts: joined by a separator, two pairs could become one. */
const operatorKey = ({ domain, type }) => JSON.stringify([domain, type]);
/** NodeProto. */
const nodeField = (scope) => {
    const operator = { domain: '', type: '' };
    const visit = ({ number }) => {
        if (number === 4)
            return nameField(operator, 'type');
        if (number === 7)
            return nameField(operator, 'domain');
        return number === 5 ? attributeField(scope) : undefined;
    };
    return (0,protobuf/* messageField */.iO)(visit, () => addNode(scope, operator));
};
/** The domain and the type of an operator, as two fields of a message. */
const nameField = (name, key) => (0,protobuf/* textField */.M8)((text) => {
    name[key] = text;
});
const addNode = ({ graphs, found }, operator) => {
    const { domain, type } = operator;
    graphs.nodes += 1;
    graphs.operators.add(STANDARD.test(domain) ? type : `${domain}::${type}`);
    if (STANDARD.test(domain) && !PYTHON_OPERATORS.includes(type))
        return;
    const key = operatorKey(operator);
    if (graphs.foreign.size < MAX_OPERATORS)
        graphs.foreign.set(key, operator);
    else if (!graphs.foreign.has(key)) {
        found.add('onnx.too-many', `more than ${MAX_OPERATORS} foreign operators`, type);
    }
};
/** AttributeProto: graphs and tensors, alone or in lists. */
const attributeField = (scope) => (0,protobuf/* messageField */.iO)(({ number }) => {
    if (number === 6 || number === 11)
        return graphField(scope, { isMain: false });
    if (number === 5 || number === 10)
        return anyTensorField(scope);
    return number === 22 || number === 23 ? sparseField(scope) : undefined;
});
/** SparseTensorProto: values and indices. */
const sparseField = (scope) => (0,protobuf/* messageField */.iO)(({ number }) => (number === 1 || number === 2 ? anyTensorField(scope) : undefined));
const initializerField = (scope) => anyTensorField(scope, ({ elements, dataType }) => {
    const { graphs } = scope;
    graphs.tensors += 1;
    graphs.parameters += elements ?? Number.NaN;
    graphs.dataTypes.add(dataType);
});
const anyTensorField = (scope, take = () => { }) => tensorField(scope, (tensor) => {
    const { externalFiles } = scope.graphs;
    const { name, externalFile } = tensor;
    if (externalFile !== undefined) {
        if (externalFiles.size < MAX_FILES)
            externalFiles.add(externalFile);
        else if (!externalFiles.has(externalFile)) {
            scope.found.add('onnx.too-many', `more than ${MAX_FILES} files with tensors`, name);
        }
    }
    take(tensor);
});
/** The name of a ValueInfoProto. */
const portField = (names) => names.length >= MAX_PORTS
    ? undefined
    : (0,protobuf/* messageField */.iO)(({ number }) => number === 1 ? (0,protobuf/* textField */.M8)((name) => names.push(name), MAX_PORT_BYTES) : undefined);

;// CONCATENATED MODULE: ./lib/model/formats/onnx.js
// SPDX-License-Identifier: Apache-2.0
//
// ONNX: one protobuf message, of which everything but the bytes of tensors is
// walked, in the file and not in memory.
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3 (ModelProto)








const MAX_OPSETS = 100;
const MAX_PROPERTIES = 200;
const onnxReader = {
    id: 'onnx',
    matches: (head) => isOnnx(external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength)),
    describe: async (source, context) => {
        const found = (0,finding_list/* findingList */.Q)(onnx_findings/* ONNX_FINDINGS */.l);
        const scope = { context, found, graphs: emptyGraphs() };
        const model = {
            irVersion: 0,
            modelVersion: 0,
            texts: new Map(),
            opsets: new Map(),
            properties: new Map(),
            hasGraph: false,
        };
        await (0,protobuf/* walkProtobuf */.Jt)(source, visitModel(scope, model), found);
        checkOperators(scope);
        if (model.irVersion < 1)
            found.add('onnx.no-version', `ir_version is ${model.irVersion}`);
        if (!model.hasGraph)
            found.add('onnx.no-graph', 'the file has no graph');
        if (model.hasGraph && model.opsets.size === 0)
            found.add('onnx.no-opset', 'no opset_import');
        return {
            format: 'onnx',
            facts: factsOf(model, scope.graphs),
            metadata: metadataOf(model),
            findings: found.list(),
        };
    },
};
/**
 * There is no magic. A model begins with its IR version, 3 to 31, and goes on with the name of a producer,
 * the graph or the operators; Core ML and SavedModel begin alike, but go on with messages or a lower version.
 */
const isOnnx = (head) => {
    const [tag, version = 0, next = 0, length = 0] = head;
    if (tag !== 0x08 || version < 3 || version > 31)
        return false;
    if (next !== 0x12)
        return next === 0x3a || next === 0x42;
    const producer = head.subarray(4, 4 + length).toString('latin1');
    return length > 0 && /^[\x20-\x7e]+$/.test(producer);
};
const visitModel = (scope, model) => ({ number, value }) => {
    if (number === 1)
        model.irVersion = value;
    else if (number === 5)
        model.modelVersion = value;
    if (number >= 2 && number <= 4)
        return (0,protobuf/* textField */.M8)((text) => model.texts.set(number, text));
    if (number === 7) {
        model.hasGraph = true;
        return graphField(scope, { isMain: true });
    }
    if (number === 8)
        return opsetField(model.opsets);
    if (number === 14 && model.properties.size < MAX_PROPERTIES) {
        return entryField((key, property) => model.properties.set(key, property));
    }
    if (number === 20)
        return trainingField(scope);
    return number === 25 ? functionField(scope) : undefined;
};
/** OperatorSetIdProto. */
const opsetField = (opsets) => {
    let domain = '';
    let version = 0;
    const visit = ({ number, value }) => {
        if (number === 2)
            version = value;
        if (number !== 1)
            return undefined;
        return (0,protobuf/* textField */.M8)((text) => {
            domain = text;
        });
    };
    return (0,protobuf/* messageField */.iO)(visit, () => {
        if (opsets.size < MAX_OPSETS)
            opsets.set(domain === '' ? 'ai.onnx' : domain, version);
    });
};
/** TrainingInfoProto: two graphs that initialize and train. */
const trainingField = (scope) => (0,protobuf/* messageField */.iO)(({ number }) => number === 1 || number === 2 ? graphField(scope, { isMain: false }) : undefined);
const factsOf = (model, graphs) => {
    const facts = { irVersion: (0,fact_text/* wholeFact */.e)(model.irVersion) };
    const names = ['producerName', 'producerVersion', 'domain'];
    for (const [index, name] of names.entries()) {
        const text = model.texts.get(index + 2);
        if (text !== undefined && text !== '')
            facts[name] = (0,fact_text/* factText */.w)(text);
    }
    if (model.modelVersion !== 0)
        facts.modelVersion = (0,fact_text/* wholeFact */.e)(model.modelVersion);
    facts.opsets = toRecord(model.opsets);
    facts.nodes = graphs.nodes;
    facts.operators = graphs.operators.counts();
    facts.tensors = graphs.tensors;
    if (Number.isSafeInteger(graphs.parameters))
        facts.parameters = graphs.parameters;
    facts.dataTypes = graphs.dataTypes.counts();
    if (graphs.functions.size > 0)
        facts.functions = graphs.functions.size;
    if (graphs.externalFiles.size > 0)
        facts.externalFiles = [...graphs.externalFiles].sort();
    facts.inputs = graphs.inputs;
    facts.outputs = graphs.outputs;
    if (model.properties.size > 0)
        facts.properties = toRecord(model.properties);
    return facts;
};
const toRecord = (values) => Object.fromEntries((0,paths/* sortByName */.VV)([...values].map(([name, value]) => ({ name, value }))).map(({ name, value }) => [
    (0,fact_text/* factText */.w)(name),
    typeof value === 'string' ? (0,fact_text/* factText */.w)(value) : value,
]));
/** PyTorch exports as `pytorch`, its package is `torch`; other producers have the name of their package. */
const metadataOf = ({ texts, properties }) => {
    const producer = texts.get(2)?.toLowerCase() ?? '';
    const version = texts.get(3) ?? '';
    const license = properties.get('license') ?? properties.get('licenses');
    const isPackage = /^[a-z0-9][a-z0-9._-]*$/.test(producer) && /^[0-9]/.test(version);
    const name = producer === 'pytorch' ? 'torch' : producer;
    return {
        ...(isPackage ? { frameworks: { [name]: (0,fact_text/* factText */.w)(version) } } : {}),
        ...(license === undefined || license === '' ? {} : { licenses: [(0,fact_text/* factText */.w)(license)] }),
    };
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

/***/ 64664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zipOfPicklesReader: () => (/* binding */ zipOfPicklesReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8105);
/* harmony import */ var _archives_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34840);
/* harmony import */ var _archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4624);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99072);
/* harmony import */ var _pickle_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58256);
/* harmony import */ var _pickled_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54515);
/* harmony import */ var _pytorch_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13117);
/* harmony import */ var _scan_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63534);
// SPDX-License-Identifier: Apache-2.0
//
// What torch.save and torch.jit.save write, and any other zip archive: the
// pickles in it are what a loader may load.
// Source: torch 2.15.0 serialization.py and caffe2/serialize/inline_container.h.









/** Small members with one line of text. */
const MAX_LINE_MEMBER_BYTES = 64;
const zipOfPicklesReader = {
    id: 'zip',
    matches: (head) => (0,_archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveKindOf */ .i)(head) === 'zip',
    describe: async (source, { allowedImports }) => {
        const archive = await (0,_archives_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .readZip */ .u)(source);
        const log = new _pickle_log_js__WEBPACK_IMPORTED_MODULE_4__/* .PickleLog */ .B5();
        const scan = await (0,_scan_members_js__WEBPACK_IMPORTED_MODULE_6__/* .scanMembers */ .D)(source, archive, log);
        const torch = await torchFacts(source, archive, scan);
        if (torch === undefined)
            log.addPersistentIds();
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_7__/* .findingList */ .Q)(_pytorch_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .PYTORCH_FINDINGS */ .B);
        if (torch?.kind === 'torchscript') {
            found.add('pytorch.torchscript', `holds ${torch.codeFiles} files of code`);
        }
        const zipFindings = [...archive.findings, ...scan.found.list()];
        return {
            format: torch === undefined ? 'zip' : 'pytorch-zip',
            facts: {
                ...(torch ?? { members: archive.entries.length }),
                ...(log.count === 0 ? {} : { protocol: log.protocol, imports: log.imports.length }),
            },
            metadata: {},
            ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
            findings: [...log.findings(allowedImports), ...found.list(), ...zipFindings],
        };
    },
};
/** What torch has written; `undefined` where the archive has no `data.pkl` where torch looks for it. */
const torchFacts = async (source, archive, { pickles, found }) => {
    const names = archive.entries.map(({ name }) => name);
    const main = names.find((name) => /^[^/]+\/data\.pkl$/.test(name));
    if (main === undefined)
        return undefined;
    const prefix = main.slice(0, -'data.pkl'.length);
    const own = names.filter((name) => name.startsWith(prefix)).map((n) => n.slice(prefix.length));
    const isScript = own.some((name) => name === 'constants.pkl' || name.startsWith('code/'));
    const version = await readLine(source, archive, `${prefix}version`, found);
    const byteOrder = await readLine(source, archive, `${prefix}byteorder`, found);
    return {
        ...(isScript
            ? { kind: 'torchscript', codeFiles: own.filter((name) => /^code\/.*\.py$/.test(name)).length }
            : (0,_pickled_object_js__WEBPACK_IMPORTED_MODULE_8__/* .pickledObjectFacts */ .R)(pickles.get(main)?.[0]?.result, 'torch')),
        ...(version === undefined ? {} : { version }),
        ...(byteOrder === undefined ? {} : { byteOrder }),
        storages: own.filter((name) => /^(data|tensors)\/\d+$/.test(name)).length,
    };
};
const readLine = async (source, { entries }, name, found) => {
    const entry = entries.find((other) => other.name === name);
    if (entry === undefined)
        return undefined;
    const { bytes } = await (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__/* .readMember */ .hd)(source, entry, { maxBytes: MAX_LINE_MEMBER_BYTES, found });
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString('utf8').trim();
};


/***/ }),

/***/ 3263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  READERS: () => (/* binding */ READERS)
});

// EXTERNAL MODULE: ./lib/model/formats/code-file.js
var code_file = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/model/formats/gguf.js + 4 modules
var gguf = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/model/formats/hdf5.js
var hdf5 = __webpack_require__(48057);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/json-members.js
var json_members = __webpack_require__(44407);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/core/strict-json.js
var strict_json = __webpack_require__(66613);
// EXTERNAL MODULE: ./lib/model/formats/chat-template.js
var chat_template = __webpack_require__(47417);
// EXTERNAL MODULE: ./lib/model/formats/fact-text.js
var fact_text = __webpack_require__(84448);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/formats/hub-config-findings.js
var hub_config_findings = __webpack_require__(20639);
;// CONCATENATED MODULE: ./lib/model/formats/hub-config.js
// SPDX-License-Identifier: Apache-2.0
//
// The JSON files with which the libraries of a hub build a model: which
// classes, and whether code of the repository, or of another, is imported.
// Sources: transformers 4.57 dynamic_module_utils.py, peft 0.18 config.py,
//   sentence-transformers 5.1 SentenceTransformer.py, diffusers 0.35 model_index.json










/** Names of the files, in any folder of the model. */
const NAMES = [
    'config.json',
    'generation_config.json',
    'adapter_config.json',
    'tokenizer_config.json',
    'preprocessor_config.json',
    'processor_config.json',
    'video_preprocessor_config.json',
    'image_processor_config.json',
    'feature_extractor_config.json',
    'chat_template.json',
    'model_index.json',
    'modules.json',
    'config_sentence_transformers.json',
];
/** Text of a value that is used; chat templates have some ten thousand characters. */
const MAX_PART_CHARS = 1024 * 1024;
/** A value that is not used is looked at up to this; a tokenizer's added tokens may have a megabyte. */
const MAX_CHECKED_CHARS = 64 * 1024;
const MAX_MEMBERS = 10_000;
/** Facts that are shown where they are scalars or lists of texts. */
const SHOWN_FIELDS = [
    'architectures',
    'model_type',
    'torch_dtype',
    'dtype',
    '_name_or_path',
    'transformers_version',
    '_diffusers_version',
    'tokenizer_class',
    'peft_type',
    'task_type',
    'base_model_name_or_path',
];
const USED_FIELDS = new Set([
    ...SHOWN_FIELDS,
    'auto_map',
    'custom_pipelines',
    'auto_mapping',
    'chat_template',
    '_class_name',
    'peft_version',
    '__version__',
]);
const hubConfigReader = {
    id: 'hub-config',
    // JSON like any other: only the name says what it is for.
    matches: (_head, name) => NAMES.includes(name.slice(name.lastIndexOf('/') + 1)),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(hub_config_findings/* HUB_CONFIG_FINDINGS */.M);
        let facts = {};
        let metadata = {};
        await (0,finding_list/* untilStopped */.s)(async () => {
            const json = await readText(source, found);
            if (/^\s*\[/.test(json))
                return checkModules(parsePart(json, 'the list', found), found);
            const config = readConfig(json, found);
            checkImports(config, found);
            facts = { ...factsOf(config), ...readTemplates(config.chat_template, found) };
            metadata = metadataOf(config);
        });
        return { format: 'hub-config', facts, metadata, findings: found.list() };
    },
};
const readText = async (source, found) => {
    if (source.sizeBytes > limits/* MAX_MODEL_HEADER_BYTES */.hu) {
        found.stop('hub-config.too-large', `the file has ${source.sizeBytes} bytes`);
    }
    const bytes = await source.read(0, source.sizeBytes);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        found.stop('hub-config.not-json', 'the file is not UTF-8');
    return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
};
/** Member by member, so that a large file is never there as one tree. */
const readConfig = (json, found) => {
    const config = new Map();
    const seen = new Set();
    for (const { key, text } of (0,json_members/* jsonMembers */.U)(json, (what) => found.stop('hub-config.not-json', what))) {
        if (seen.has(key))
            found.add('hub-config.ambiguous', 'the key stands twice', key);
        seen.add(key);
        if (seen.size > MAX_MEMBERS)
            found.stop('hub-config.too-large', `more than ${MAX_MEMBERS} keys`);
        if (USED_FIELDS.has(key))
            config.set(key, parsePart(text, key, found));
        else if (text.length <= MAX_CHECKED_CHARS)
            parsePart(text, key, found);
    }
    return Object.fromEntries(config);
};
const parsePart = (text, at, found) => {
    if (text.length > MAX_PART_CHARS) {
        found.add('hub-config.too-large', `a value of ${text.length} characters`, at);
        return undefined;
    }
    if ((0,parse/* parseJson */.qF)(text) === undefined)
        found.stop('hub-config.not-json', 'a value is not JSON', at);
    return (0,strict_json/* parseStrictJson */.R)(text, (what) => found.stop('hub-config.ambiguous', what, at));
};
/** `auto_map`: { AutoClass: "module.Class" or "owner/name--module.Class", or a list of them }. */
const checkImports = (config, found) => {
    const mapped = { ...(0,parse/* asObject */.eB)(config.auto_map), ...customPipelines(config) };
    for (const [key, value] of Object.entries(mapped)) {
        for (const reference of (0,parse/* asArray */._j)(value) ?? [value]) {
            if (reference === null)
                continue;
            const isElsewhere = typeof reference === 'string' && reference.includes('--');
            const code = isElsewhere ? 'hub-config.imports-other-repository' : 'hub-config.imports-code';
            found.add(code, (0,shown/* shown */.S)(reference), `auto_map.${key}`);
        }
    }
    if ('auto_map' in config && (0,parse/* asObject */.eB)(config.auto_map) === undefined && config.auto_map !== null) {
        found.add('hub-config.imports-code', (0,shown/* shown */.S)(config.auto_map), 'auto_map');
    }
    // A pipeline of diffusers that is not one of its own: [module, class].
    if ((0,parse/* asArray */._j)(config._class_name)) {
        found.add('hub-config.imports-code', `_class_name is a list`, '_class_name');
    }
    // peft imports this with importlib when the class of the base model is not known.
    const library = (0,parse/* asObject */.eB)(config.auto_mapping)?.parent_library;
    if (typeof library === 'string') {
        found.add('hub-config.imports-library', (0,shown/* shown */.S)(library), 'auto_mapping.parent_library');
    }
};
/** `custom_pipelines`: { task: { impl: "module.Class" } }. */
const customPipelines = (config) => Object.fromEntries(Object.entries((0,parse/* asObject */.eB)(config.custom_pipelines) ?? {}).map(([task, pipeline]) => [
    task,
    (0,parse/* asObject */.eB)(pipeline)?.impl ?? pipeline,
]));
/** `modules.json`: a list of { type: "package.module.Class" }. */
const checkModules = (modules, found) => {
    for (const [index, module] of ((0,parse/* asArray */._j)(modules) ?? []).entries()) {
        const type = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(module)?.type);
        if (type !== undefined && !type.startsWith('sentence_transformers.')) {
            found.add('hub-config.imports-library', (0,shown/* shown */.S)(type), `[${index}].type`);
        }
    }
};
/** A text, or a list of { name, template }. */
const readTemplates = (value, found) => {
    const templates = new Map();
    if (typeof value === 'string')
        templates.set('default', value);
    for (const entry of (0,parse/* asArray */._j)(value) ?? []) {
        const template = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(entry)?.template);
        const name = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(entry)?.name) ?? 'default';
        if (template !== undefined)
            templates.set(name, template);
    }
    const digests = {};
    for (const [name, template] of templates) {
        const { digest, reachesOut } = (0,chat_template/* describeTemplate */.i)(external_node_buffer_.Buffer.from(template));
        digests[name] = digest;
        found.add('hub-config.chat-template', digest, `chat_template ${name}`);
        if (reachesOut !== undefined) {
            const code = 'hub-config.chat-template-reaches-out';
            found.add(code, `it names ${reachesOut}`, `chat_template ${name}`);
        }
    }
    return templates.size > 0 ? { chatTemplates: digests } : {};
};
const factsOf = (config) => {
    const facts = {};
    for (const field of SHOWN_FIELDS) {
        const value = config[field];
        const texts = (0,parse/* asArray */._j)(value)
            ?.filter((item) => typeof item === 'string')
            .slice(0, 20);
        if (texts && texts.length > 0)
            facts[field] = texts.map(fact_text/* factText */.w);
        else if (typeof value === 'string')
            facts[field] = (0,fact_text/* factText */.w)(value);
    }
    return facts;
};
const metadataOf = (config) => {
    const base = (0,parse/* asString */.oJ)(config.base_model_name_or_path);
    const frameworks = {};
    const versions = {
        transformers: config.transformers_version,
        diffusers: config._diffusers_version,
        peft: config.peft_version,
        ...(0,parse/* asObject */.eB)(config.__version__),
    };
    for (const [name, version] of Object.entries(versions)) {
        if (typeof version === 'string')
            frameworks[normalized(name)] = (0,fact_text/* factText */.w)(version);
    }
    return {
        ...(base === undefined || base === '' ? {} : { baseModels: [(0,fact_text/* factText */.w)(base)] }),
        ...(Object.keys(frameworks).length > 0 ? { frameworks } : {}),
    };
};
/** PEP 503. */
const normalized = (name) => (0,fact_text/* factText */.w)(name.toLowerCase().replace(/[-_.]+/g, '-'));

// EXTERNAL MODULE: ./lib/model/formats/keras.js + 1 modules
var keras = __webpack_require__(74850);
// EXTERNAL MODULE: ./lib/model/protobuf.js
var protobuf = __webpack_require__(49130);
// EXTERNAL MODULE: ./lib/model/formats/keras-metadata-findings.js
var keras_metadata_findings = __webpack_require__(53935);
// EXTERNAL MODULE: ./lib/model/formats/keras-tree.js
var keras_tree = __webpack_require__(50725);
;// CONCATENATED MODULE: ./lib/model/formats/keras-metadata.js
// SPDX-License-Identifier: Apache-2.0
//
// `keras_metadata.pb` beside a SavedModel of Keras 2: for each object of the
// model its configuration, from which the loader makes Lambda layers again.
// Source: keras 2.15.0, src/protobuf/saved_metadata.proto




/** The configuration of a whole model is in that of its root. */
const MAX_OBJECT_BYTES = 2 * 1024 * 1024;
const MAX_ALL_BYTES = 8 * 1024 * 1024;
const NODES = 1;
const METADATA = 5;
const kerasMetadataReader = {
    id: 'keras-metadata',
    // A message like any other: only the name tells.
    matches: (_head, name) => /(^|\/)keras_metadata\.pb$/.test(name),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(keras_metadata_findings/* KERAS_METADATA_FINDINGS */.O);
        let objects = 0;
        let readBytes = 0;
        const check = (text) => {
            (0,keras_tree/* parseConfigTree */.K)(text, {
                refuse: (what) => found.add('keras-metadata.unread', what),
                object: (object, path) => {
                    if (object.class_name !== 'Lambda')
                        return;
                    found.add('keras-metadata.lambda', `object ${objects} has a Lambda`, path());
                },
            });
        };
        await (0,protobuf/* walkProtobuf */.Jt)(source, ({ number }) => {
            if (number !== NODES)
                return undefined;
            objects += 1;
            return (0,protobuf/* messageField */.iO)((field) => {
                if (field.number !== METADATA)
                    return undefined;
                const lengthBytes = field.to - field.from;
                readBytes += lengthBytes;
                if (lengthBytes > MAX_OBJECT_BYTES || readBytes > MAX_ALL_BYTES) {
                    found.add('keras-metadata.unread', `${lengthBytes} bytes are above the limit`);
                    return undefined;
                }
                return (0,protobuf/* textField */.M8)(check, MAX_OBJECT_BYTES);
            });
        }, found);
        return { format: 'keras-metadata', facts: { objects }, metadata: {}, findings: found.list() };
    },
};

// EXTERNAL MODULE: ./lib/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(68822);
// EXTERNAL MODULE: ./lib/model/formats/lfs-pointer-findings.js
var lfs_pointer_findings = __webpack_require__(78348);
;// CONCATENATED MODULE: ./lib/model/formats/lfs-pointer.js
// SPDX-License-Identifier: Apache-2.0
//
// A Git LFS pointer in the place of a file: nothing of the file is here.





const lfsPointerReader = {
    id: 'lfs-pointer',
    matches: (head) => head.byteLength < limits/* MAX_LFS_POINTER_BYTES */.Xe && (0,lfs_pointer/* isLfsPointer */.N)(head),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(lfs_pointer_findings/* LFS_POINTER_FINDINGS */.t);
        const content = await source.read(0, Math.min(source.sizeBytes, limits/* MAX_LFS_POINTER_BYTES */.Xe));
        const pointer = (0,lfs_pointer/* parseLfsPointer */.y)(external_node_buffer_.Buffer.from(content));
        found.add('lfs-pointer.not-the-file', pointer === undefined
            ? 'a Git LFS pointer stands in the place of the file'
            : `a Git LFS pointer stands in the place of ${pointer.sizeBytes} bytes`);
        return {
            format: 'lfs-pointer',
            facts: pointer === undefined ? {} : { sha256: pointer.digest, sizeBytes: pointer.sizeBytes },
            metadata: {},
            findings: found.list(),
        };
    },
};

// EXTERNAL MODULE: ./lib/model/formats/model-card-findings.js
var model_card_findings = __webpack_require__(77613);
;// CONCATENATED MODULE: ./lib/model/formats/model-card.js
// SPDX-License-Identifier: Apache-2.0
//
// The front matter of a model card: YAML of which a few keys are of interest.
// Those are read where they have a plain form, line by line; whatever else
// YAML allows is said not to have been read, and never guessed.
// Source: https://github.com/huggingface/hub-docs/blob/main/modelcard.md





const KEYS = [
    'license',
    'license_name',
    'base_model',
    'base_model_relation',
    'datasets',
    'library_name',
    'pipeline_tag',
    'language',
    'tags',
];
const isKey = (key) => KEYS.some((known) => known === key);
/** Entries of one list. */
const MAX_ENTRIES = 1_000;
const modelCardReader = {
    id: 'model-card',
    matches: (_head, name) => /^(?:.*\/)?readme\.md$/i.test(name),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(model_card_findings/* MODEL_CARD_FINDINGS */.e);
        let values = new Map();
        await (0,finding_list/* untilStopped */.s)(async () => {
            const bytes = await source.read(0, Math.min(source.sizeBytes, limits/* MAX_FRONT_MATTER_BYTES */.Rf));
            const isWhole = bytes.byteLength === source.sizeBytes;
            // A character may be cut where the card is.
            if (isWhole && !(0,external_node_buffer_.isUtf8)(bytes))
                found.stop('model-card.not-utf8', 'the file is not UTF-8');
            values = readValues(frontMatter(external_node_buffer_.Buffer.from(bytes).toString('utf8'), found), found);
        });
        return {
            format: 'model-card',
            facts: model_card_factsOf(values),
            metadata: model_card_metadataOf(values),
            findings: found.list(),
        };
    },
};
/** The lines between the first line `---` and the next; none where there is no front matter. */
const frontMatter = (text, found) => {
    const [first, ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
    if (first?.trimEnd() !== '---')
        return [];
    const end = lines.findIndex((line) => line.trimEnd() === '---');
    if (end < 0)
        found.stop('model-card.open-front-matter', 'no line --- ends the front matter');
    return lines.slice(0, end);
};
const TOP_LEVEL = /^(?:([A-Za-z_][\w-]*)|"([^"\\]*)"|'([^']*)')\s*:(?:\s+(.*))?$/;
const readValues = (lines, found) => {
    const values = new Map();
    const seen = new Set();
    for (const [index, line] of lines.entries()) {
        const [, plain, double, single, rest = ''] = TOP_LEVEL.exec(line) ?? [];
        const key = plain ?? double ?? single;
        if (key === undefined)
            continue;
        const isTwice = seen.has(key);
        if (isTwice)
            found.add('model-card.duplicate-key', 'the key stands twice', key);
        seen.add(key);
        if (isTwice || !isKey(key))
            continue;
        const value = readValue(rest, lines, index + 1);
        if (value)
            values.set(key, value);
        else
            found.add('model-card.not-read', 'neither a plain text nor a list of plain texts', key);
    }
    return values;
};
/** The texts of a value: what stands behind the key, or the list below it; `undefined` for other forms. */
const readValue = (rest, lines, next) => {
    const below = [];
    for (let index = next; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (/^\s*(?:#.*)?$/.test(line))
            continue;
        if (!/^(?:\s|- |-$)/.test(line))
            break;
        below.push(line);
        if (below.length > MAX_ENTRIES)
            return undefined;
    }
    const inline = withoutComment(rest);
    if (inline !== '') {
        if (below.length > 0)
            return undefined;
        const flow = /^\[(.*)\]$/.exec(inline)?.[1];
        if (flow === undefined)
            return allTexts([inline]);
        return flow.trim() === '' ? [] : allTexts(flow.replace(/,\s*$/, '').split(','));
    }
    const indents = new Set(below.map((line) => line.length - line.trimStart().length));
    const items = below.map((line) => /^\s*-(?:\s+(.*))?$/.exec(line)?.[1]);
    if (indents.size > 1 || items.some((item) => item === undefined))
        return undefined;
    return allTexts(items.map((item) => withoutComment(item ?? '')));
};
const withoutComment = (text) => /^['"]/.test(text)
    ? text.replace(/(['"])\s+#.*$/, '$1').trim()
    : text.replace(/(^|\s)#.*$/, '').trim();
const allTexts = (items) => {
    const texts = [];
    for (const item of items) {
        const text = parseScalar(item.trim());
        if (text === undefined)
            return undefined;
        if (text !== '')
            texts.push((0,fact_text/* factText */.w)(text));
    }
    return texts;
};
/** A text without what YAML would read as more than a text; null is an empty text. */
const parseScalar = (item) => {
    if (/^(?:~|null|Null|NULL)$/.test(item))
        return '';
    const quoted = /^"([^"\\]*)"$|^'((?:[^']|'')*)'$/.exec(item);
    if (quoted)
        return quoted[1] ?? quoted[2]?.replaceAll("''", "'");
    const isPlain = !/^[-?:,[\]{}#&*!|>'"%@`]/.test(item) && !/:\s|:$|\s#|[{}[\]]/.test(item);
    return isPlain ? item : undefined;
};
const model_card_factsOf = (values) => Object.fromEntries(KEYS.flatMap((key) => {
    const texts = values.get(key) ?? [];
    const [only] = texts;
    if (only === undefined)
        return [];
    return [[key, texts.length === 1 ? only : texts]];
}));
const model_card_metadataOf = (values) => {
    // `license: other` is explained by its name.
    const given = values.get('license') ?? [];
    const named = values.get('license_name') ?? [];
    const licenses = given.includes('other') && named.length > 0 ? named : given;
    const baseModels = values.get('base_model') ?? [];
    const datasets = values.get('datasets') ?? [];
    return {
        ...(licenses.length > 0 ? { licenses } : {}),
        ...(baseModels.length > 0 ? { baseModels } : {}),
        ...(datasets.length > 0 ? { datasets } : {}),
    };
};

// EXTERNAL MODULE: ./lib/model/formats/npy.js + 1 modules
var npy = __webpack_require__(60548);
// EXTERNAL MODULE: ./lib/model/formats/npz.js
var npz = __webpack_require__(20810);
// EXTERNAL MODULE: ./lib/model/formats/onnx.js + 2 modules
var onnx = __webpack_require__(81618);
// EXTERNAL MODULE: ./lib/model/formats/pickle/packed.js
var packed = __webpack_require__(58769);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle.js + 4 modules
var pickle = __webpack_require__(12194);
// EXTERNAL MODULE: ./lib/core/byte-sources.js
var byte_sources = __webpack_require__(34818);
// EXTERNAL MODULE: ./lib/model/archives/archive-magic.js
var archive_magic = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/model/formats/format.js
var format = __webpack_require__(6767);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-head.js
var pickle_head = __webpack_require__(51754);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-input.js
var pickle_input = __webpack_require__(32082);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-log.js
var pickle_log = __webpack_require__(58256);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pickle-names.js
var pickle_names = __webpack_require__(89762);
// EXTERNAL MODULE: ./lib/model/formats/pickle/scan-candidate.js
var scan_candidate = __webpack_require__(95232);
// EXTERNAL MODULE: ./lib/model/formats/pickle/scan-pickles.js
var scan_pickles = __webpack_require__(71578);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/tar-of-pickles.js
// SPDX-License-Identifier: Apache-2.0
//
// A tar archive: what torch.save wrote before 0.1.10, or anything else. Its
// members are looked at like those of a zip archive.
// Spec: POSIX.1-2017, pax, "ustar Interchange Format".










const BLOCK_BYTES = 512;
/** The archives of torch have four members. */
const tar_of_pickles_MAX_MEMBERS = 10_000;
/** Pickles and the bytes of storages in turn, which are not told apart here. */
const INTERLEAVED = new Set(['storages', 'tensors']);
const CHECKSUM = { start: 148, end: 156 };
/** By its magic, or by the checksum of its first header: older archives have no magic, and are loaded too. */
const isTar = (head) => {
    if ((0,archive_magic/* archiveKindOf */.i)(head) === 'tar')
        return true;
    if (head.length < BLOCK_BYTES || head[0] === 0)
        return false;
    const header = external_node_buffer_.Buffer.from(head.subarray(0, BLOCK_BYTES));
    const expected = octalOf(header, CHECKSUM);
    header.fill(' ', CHECKSUM.start, CHECKSUM.end);
    return expected !== undefined && header.reduce((sum, byte) => sum + byte, 0) === expected;
};
const tarOfPicklesReader = {
    id: 'tar',
    matches: isTar,
    describe: async (source, { allowedImports }) => {
        const log = new pickle_log/* PickleLog */.B5();
        const names = await scanTar(source, log);
        log.place = '';
        const isTorch = names.includes('pickle') && names.includes('storages');
        if (!isTorch)
            log.addPersistentIds();
        return {
            format: isTorch ? 'pytorch-tar' : 'tar',
            facts: { members: names.length, protocol: log.protocol, imports: log.imports.length },
            metadata: {},
            pickle: log.facts(allowedImports),
            findings: log.findings(allowedImports),
        };
    },
};
const scanTar = async (source, log) => {
    const names = [];
    let at = 0;
    while (at + BLOCK_BYTES <= source.sizeBytes) {
        log.place = '';
        const header = external_node_buffer_.Buffer.from(await source.read(at, BLOCK_BYTES));
        if (header.every((byte) => byte === 0))
            break;
        const size = octalOf(header, SIZE);
        const start = at + BLOCK_BYTES;
        if (size === undefined || start + size > source.sizeBytes || names.length >= tar_of_pickles_MAX_MEMBERS) {
            log.addIncomplete('the archive cannot be followed', at);
            break;
        }
        const name = header
            .toString('utf8', 0, 100)
            .replace(/\0[\s\S]*$/, '')
            .replace(/^\.\//, '');
        names.push(name);
        log.place = name;
        await scanMember((0,byte_sources/* partOf */.BU)(source, start, size), name, log);
        at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
    }
    return names;
};
const SIZE = { start: 124, end: 136 };
/** Octal digits; larger sizes, of other writers, are not followed. */
const octalOf = (header, field) => {
    const text = header
        .toString('latin1', field.start, field.end)
        .replace(/[\0 ]+$/, '')
        .trim();
    return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined;
};
const scanMember = async (content, name, log) => {
    const head = await content.read(0, Math.min(format/* HEAD_BYTES */.L, content.sizeBytes));
    const options = { offset: 0, hasArrays: true };
    const open = () => (0,pickle_input/* readSequentially */.P)(content);
    if (INTERLEAVED.has(name)) {
        log.addIncomplete('pickles between the bytes of storages are not read');
    }
    if ((0,pickle_names/* promisesPickle */.dy)(name) || name === 'pickle') {
        await (0,scan_pickles/* scanPickles */.D)(open, log, { ...options, isStrict: false });
    }
    else if ((0,pickle_head/* mayBePickle */.v)(head, head.length < format/* HEAD_BYTES */.L, name)) {
        await (0,scan_candidate/* scanCandidate */.H)(open, log, { ...options, name });
    }
    const kind = (0,archive_magic/* archiveKindOf */.i)(head);
    if (kind !== undefined)
        log.addUnread(kind);
};

// EXTERNAL MODULE: ./lib/model/formats/pickle/zip-of-pickles.js
var zip_of_pickles = __webpack_require__(64664);
// EXTERNAL MODULE: ./lib/model/formats/safetensors.js + 1 modules
var safetensors = __webpack_require__(49237);
// EXTERNAL MODULE: ./lib/model/formats/saved-model-findings.js
var saved_model_findings = __webpack_require__(46348);
// EXTERNAL MODULE: ./lib/model/formats/tally.js
var tally = __webpack_require__(50224);
;// CONCATENATED MODULE: ./lib/model/formats/saved-model.js
// SPDX-License-Identifier: Apache-2.0
//
// The graph of a TensorFlow SavedModel: one protobuf message, walked in the
// file. Operators come from the registry of whoever loads it, so that one is
// not of TensorFlow cannot be told; those that reach out of it can.
// Source: tensorflow 2.20.0, core/protobuf/{saved_model,meta_graph}.proto, core/framework/{graph,function,node_def}.proto







const FILE_NAME = /(^|\/)saved_model\.(pb|pbtxt|cpb)$/;
const MAX_TEXTS = 100;
const MAX_TEXT_BYTES = 200;
const PYTHON_OPERATORS = /^(Eager)?PyFunc(Stateless)?$|^GeneratorDataset$/;
/** Those of checkpoints (`SaveV2`, `RestoreV2`, `MergeV2Checkpoints`) are in every SavedModel and are left out. */
const FILE_OPERATORS = /^(ReadFile|WriteFile|MatchingFiles|MatchingFilesDataset|WholeFileReader(V2)?|TextLineReader(V2)?|TextLineDataset|TFRecordReader(V2)?|TFRecordDataset(V2)?|FixedLengthRecordReader(V2)?|FixedLengthRecordDataset(V2)?|(Save|Load)Dataset(V2)?|DatasetToTFRecord|CreateSummaryFileWriter|CreateSummaryDbWriter|DebugIdentity(V[23])?|PrintV2)$/;
const savedModelReader = {
    id: 'saved-model',
    // A damaged one is still one by its name, and a text or a part of one has no other sign.
    matches: (head, name) => FILE_NAME.test(name) || isSavedModel(external_node_buffer_.Buffer.from(head)),
    describe: async (source, { name }) => {
        const found = (0,finding_list/* findingList */.Q)(saved_model_findings/* SAVED_MODEL_FINDINGS */.B);
        const contents = {
            schemaVersion: 0,
            metaGraphs: 0,
            nodes: 0,
            functions: 0,
            operators: (0,tally/* tally */.N)(),
            tags: new Set(),
            versions: new Set(),
            signatures: new Set(),
        };
        if (/\.(pbtxt|cpb)$/i.test(name)) {
            found.add('saved-model.not-read', 'only the form of saved_model.pb is read');
            return { format: 'saved-model', facts: {}, metadata: {}, findings: found.list() };
        }
        await (0,protobuf/* walkProtobuf */.Jt)(source, visitModel(contents, found), found);
        const { schemaVersion, metaGraphs, nodes, functions } = contents;
        if (schemaVersion !== 1)
            found.add('saved-model.unknown-version', `version ${schemaVersion}`);
        if (metaGraphs === 0)
            found.add('saved-model.no-graph', 'the file has no graph');
        const [version] = contents.versions;
        return {
            format: 'saved-model',
            facts: {
                schemaVersion: (0,fact_text/* wholeFact */.e)(schemaVersion),
                tensorflowVersions: [...contents.versions],
                tags: [...contents.tags],
                signatures: [...contents.signatures],
                metaGraphs,
                functions,
                nodes,
                operators: contents.operators.counts(),
            },
            metadata: version === undefined ? {} : { frameworks: { tensorflow: version } },
            findings: found.list(),
        };
    },
};
/** Version 1 of the schema, then a graph that begins with its description. */
const isSavedModel = (head) => {
    if (!head.subarray(0, 3).equals(external_node_buffer_.Buffer.from([0x08, 0x01, 0x12])))
        return false;
    const length = (0,protobuf/* decodeVarint */.nN)(head, 3);
    return length !== undefined && head[3 + length.lengthBytes] === 0x0a;
};
const addText = (texts) => (0,protobuf/* textField */.M8)((text) => {
    if (texts.size < MAX_TEXTS && text !== '')
        texts.add((0,fact_text/* factText */.w)(text));
}, MAX_TEXT_BYTES);
/** SavedModel */
const visitModel = (contents, found) => ({ number, value }) => {
    if (number === 1)
        contents.schemaVersion = value;
    if (number !== 2)
        return undefined;
    contents.metaGraphs += 1;
    return (0,protobuf/* messageField */.iO)(visitMetaGraph(contents, found));
};
/** MetaGraphDef: meta_info_def, graph_def, signature_def. */
const visitMetaGraph = (contents, found) => ({ number }) => {
    if (number === 1)
        return (0,protobuf/* messageField */.iO)(visitInfo(contents, found));
    if (number === 2)
        return (0,protobuf/* messageField */.iO)(visitGraph(contents, found));
    if (number !== 5)
        return undefined;
    return (0,protobuf/* messageField */.iO)((field) => (field.number === 1 ? addText(contents.signatures) : undefined));
};
/** MetaInfoDef: stripped_op_list names every operator that the graph needs; tags, tensorflow_version. */
const visitInfo = (contents, found) => ({ number }) => {
    if (number === 4)
        return addText(contents.tags);
    if (number === 5)
        return addText(contents.versions);
    if (number !== 2)
        return undefined;
    return (0,protobuf/* messageField */.iO)((list) => list.number === 1
        ? (0,protobuf/* messageField */.iO)((operator) => operator.number === 1
            ? (0,protobuf/* textField */.M8)((name) => checkOperator(name, found), MAX_TEXT_BYTES)
            : undefined)
        : undefined);
};
/** GraphDef: nodes, and a library of functions with nodes of their own (FunctionDef 3). */
const visitGraph = (contents, found) => ({ number }) => {
    if (number === 1)
        return nodeField(contents, found);
    if (number !== 2)
        return undefined;
    return (0,protobuf/* messageField */.iO)((library) => {
        if (library.number !== 1)
            return undefined;
        contents.functions += 1;
        return (0,protobuf/* messageField */.iO)((field) => (field.number === 3 ? nodeField(contents, found) : undefined));
    });
};
/** NodeDef: its operator. */
const nodeField = (contents, found) => {
    contents.nodes += 1;
    return (0,protobuf/* messageField */.iO)(({ number }) => number === 2
        ? (0,protobuf/* textField */.M8)((operator) => {
            contents.operators.add(operator);
            checkOperator(operator, found);
        }, MAX_TEXT_BYTES)
        : undefined);
};
const checkOperator = (operator, found) => {
    if (PYTHON_OPERATORS.test(operator)) {
        found.add('saved-model.python-operator', `operator ${(0,shown/* shown */.S)(operator)}`);
    }
    else if (FILE_OPERATORS.test(operator)) {
        found.add('saved-model.file-operator', `operator ${(0,shown/* shown */.S)(operator)}`);
    }
};

;// CONCATENATED MODULE: ./lib/model/formats/saved-model-fingerprint.js
// SPDX-License-Identifier: Apache-2.0
//
// `fingerprint.pb` beside a SavedModel: five hashes of TensorFlow, which are
// no digests, and an identifier of the model.
// Source: tensorflow 2.20.0, core/protobuf/fingerprint.proto



const FINGERPRINT_FINDINGS = protobuf/* PROTOBUF_FINDINGS */.jR;
const UUID = 7;
const MAX_UUID_BYTES = 100;
const savedModelFingerprintReader = {
    id: 'saved-model-fingerprint',
    // Five numbers of 64 bits are like any other message: only the name tells.
    matches: (_head, name) => /(^|\/)fingerprint\.pb$/.test(name),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(FINGERPRINT_FINDINGS);
        const facts = {};
        const takeUuid = (0,protobuf/* textField */.M8)((uuid) => {
            facts.uuid = (0,fact_text/* factText */.w)(uuid);
        }, MAX_UUID_BYTES);
        const visit = ({ number }) => number === UUID ? takeUuid : undefined;
        await (0,protobuf/* walkProtobuf */.Jt)(source, visit, found);
        return { format: 'saved-model-fingerprint', facts, metadata: {}, findings: found.list() };
    },
};

// EXTERNAL MODULE: ./lib/model/formats/shard-index.js
var shard_index = __webpack_require__(38783);
// EXTERNAL MODULE: ./lib/model/formats/tflite.js
var tflite = __webpack_require__(24226);
;// CONCATENATED MODULE: ./lib/model/formats/readers.js
// SPDX-License-Identifier: Apache-2.0
//
// The readers of all formats. Those that content tells stand first; where two
// could match, the one that looks closer stands before the other. Loaded where
// the name of a file does not settle what it is (index.ts).




















const READERS = [
    lfsPointerReader,
    gguf.ggufFormatReader,
    npy.npyReader,
    onnx.onnxReader,
    npz.npzReader,
    keras.kerasReader,
    zip_of_pickles.zipOfPicklesReader,
    tarOfPicklesReader,
    pickle.pickleReader,
    packed/* packedReader */._,
    // After pickles, which can have the magics of these in their first text.
    savedModelReader,
    tflite.tfliteReader,
    hdf5.hdf5Reader,
    code_file/* codeFileReader */.x,
    safetensors.safetensorsReader,
    shard_index.shardIndexReader,
    hubConfigReader,
    modelCardReader,
    kerasMetadataReader,
    savedModelFingerprintReader,
];


/***/ }),

/***/ 49237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  safetensorsReader: () => (/* binding */ safetensorsReader)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/json-members.js
var json_members = __webpack_require__(44407);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/model/formats/fact-text.js
var fact_text = __webpack_require__(84448);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/formats/safetensors-findings.js
var safetensors_findings = __webpack_require__(38966);
// EXTERNAL MODULE: ./lib/model/formats/tensor-layout.js
var tensor_layout = __webpack_require__(27080);
;// CONCATENATED MODULE: ./lib/model/formats/safetensors-tensor.js
// SPDX-License-Identifier: Apache-2.0
//
// The entry of one tensor in the header of a safetensors file.




/** Text of one entry; a real one has about 100 characters. */
const MAX_ENTRY_CHARS = 16 * 1024;
/** Bits of one element. */
const DTYPE_BITS = new Map([
    ['F4', 4],
    ['F6_E2M3', 6],
    ['F6_E3M2', 6],
    ...['BOOL', 'U8', 'I8'].map((dtype) => [dtype, 8]),
    ...['F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map((dtype) => [dtype, 8]),
    ...['I16', 'U16', 'F16', 'BF16'].map((dtype) => [dtype, 16]),
    ...['I32', 'U32', 'F32'].map((dtype) => [dtype, 32]),
    ...['C64', 'F64', 'I64', 'U64'].map((dtype) => [dtype, 64]),
]);
const INTEGER = '(?:0|[1-9][0-9]*)';
const INTEGER_LIST = `\\[(?:${INTEGER}(?:,${INTEGER})*)?\\]`;
/** An entry as the reference implementation writes it; nearly all are so, and are split at once. */
const AS_WRITTEN = new RegExp(`^\\{"dtype":("[A-Z0-9_]+"),"shape":(${INTEGER_LIST}),"data_offsets":(${INTEGER_LIST})\\}$`);
const FIELDS = new Set(['dtype', 'shape', 'data_offsets']);
/** Reads one entry; `undefined` where it names no bytes. What is wrong with it is found. */
const readTensorEntry = (name, text, found) => {
    const invalid = (message) => {
        found.add('safetensors.tensor-invalid', message, name);
        return undefined;
    };
    if (text.length > MAX_ENTRY_CHARS)
        return invalid(`its entry has ${text.length} characters`);
    if (!text.startsWith('{'))
        return invalid('its entry is not an object');
    const fields = readFields(name, text, found);
    const dtype = (0,parse/* parseJson */.qF)(fields.get('dtype') ?? '');
    if (typeof dtype !== 'string')
        return invalid('it has no dtype');
    const shape = parseIntegers(fields.get('shape'));
    if (shape === undefined)
        return invalid('its shape is not a list of non-negative integers');
    const [begin, end, ...more] = parseIntegers(fields.get('data_offsets')) ?? [];
    if (begin === undefined || end === undefined || more.length > 0 || begin > end) {
        return invalid('its offsets are not two non-negative integers in order');
    }
    const bits = DTYPE_BITS.get(dtype);
    const elements = (0,tensor_layout/* countElements */.x)(shape);
    const numbers = [...shape, begin, end, (elements ?? Number.NaN) * (bits ?? 1)];
    if (elements === undefined || !numbers.every(Number.isSafeInteger)) {
        const message = `a number beyond 2^53: shape [${shape.join(', ')}], offsets ${begin} to ${end}`;
        found.add('safetensors.size-overflow', message, name);
        return undefined;
    }
    if (bits === undefined)
        found.add('safetensors.unknown-dtype', `dtype ${(0,shown/* shown */.S)(dtype)}`, name);
    else if (elements * bits !== (end - begin) * 8) {
        const message = `${elements} elements of ${dtype} in ${end - begin} bytes`;
        found.add('safetensors.size-mismatch', message, name);
    }
    return { name, dtype, elements, begin, end };
};
const readFields = (name, text, found) => {
    const [, dtype, shape, offsets] = AS_WRITTEN.exec(text) ?? [];
    if (dtype !== undefined && shape !== undefined && offsets !== undefined) {
        return new Map([
            ['dtype', dtype],
            ['shape', shape],
            ['data_offsets', offsets],
        ]);
    }
    const fields = new Map();
    const refuse = (what) => found.stop('safetensors.header-not-json', what, name);
    for (const field of (0,json_members/* jsonMembers */.U)(text, refuse)) {
        if ((0,parse/* parseJson */.qF)(field.text) === undefined)
            refuse(`the value of ${(0,shown/* shown */.S)(field.key)} is not JSON`);
        if (fields.has(field.key)) {
            found.add('safetensors.duplicate-key', `${(0,shown/* shown */.S)(field.key)} stands twice`, name);
        }
        if (!FIELDS.has(field.key))
            found.add('safetensors.unknown-field', (0,shown/* shown */.S)(field.key), name);
        fields.set(field.key, field.text);
    }
    return fields;
};
// By their text: 1.0 and 1e3 are integers to some readers of JSON and not to others.
const INTEGERS = /^\[\s*(?:(?:0|[1-9][0-9]*)\s*(?:,\s*(?:0|[1-9][0-9]*)\s*)*)?\]$/;
const parseIntegers = (text) => text !== undefined && INTEGERS.test(text) ? (text.match(/[0-9]+/g) ?? []).map(Number) : undefined;

;// CONCATENATED MODULE: ./lib/model/formats/safetensors.js
// SPDX-License-Identifier: Apache-2.0
//
// safetensors: the length of a JSON header, the header, and the bytes of the
// tensors without a gap. All that the reference implementation refuses is a
// finding, and so are keys that stand twice, of which it keeps the last.
// Source: https://github.com/huggingface/safetensors/blob/v0.8.0/safetensors/src/tensor.rs










/** MAX_HEADER_SIZE of the reference implementation. */
const FORMAT_HEADER_BYTES = 100_000_000;
const LENGTH_BYTES = 8;
/** Entries of `__metadata__` that are shown; training scripts put megabytes there. */
const MAX_SHOWN_METADATA = 100;
/** Entries of `__metadata__` that are read. */
const MAX_METADATA = 10_000;
const safetensorsReader = {
    id: 'safetensors',
    // A length below the limit, an object, and in it a key or nothing: no magic, but nothing else begins so.
    matches: (head) => head.byteLength > LENGTH_BYTES + 1 &&
        headerLength(head) <= FORMAT_HEADER_BYTES &&
        /^\{[ \t\n\r]*["}]/.test(external_node_buffer_.Buffer.from(head.subarray(LENGTH_BYTES, 64)).toString('latin1')),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(safetensors_findings/* SAFETENSORS_FINDINGS */.n);
        const contents = {
            tensors: [],
            dtypes: new Map(),
            parameters: 0,
            metadata: new Map(),
        };
        await (0,finding_list/* untilStopped */.s)(async () => {
            const { header, dataBytes } = await readHeader(source, found);
            readTensors(header, contents, found);
            checkData(contents.tensors, dataBytes, found);
        });
        return {
            format: 'safetensors',
            facts: factsOf(contents),
            metadata: metadataOf(contents.metadata),
            findings: found.list(),
        };
    },
};
// Beyond 2^53 the number is not exact, and far beyond every limit.
const headerLength = (head) => Number(external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength).readBigUInt64LE(0));
const readHeader = async (source, found) => {
    if (source.sizeBytes < LENGTH_BYTES) {
        found.stop('safetensors.cut-off', `the file has ${source.sizeBytes} bytes`);
    }
    const headerBytes = headerLength(await source.read(0, LENGTH_BYTES));
    if (headerBytes > FORMAT_HEADER_BYTES) {
        found.stop('safetensors.header-too-large', `the header is said to have ${headerBytes} bytes`);
    }
    const dataBytes = source.sizeBytes - LENGTH_BYTES - headerBytes;
    if (dataBytes < 0) {
        const message = `the header is said to have ${headerBytes} bytes, the file has ${source.sizeBytes}`;
        found.stop('safetensors.cut-off', message);
    }
    if (headerBytes > limits/* MAX_MODEL_HEADER_BYTES */.hu) {
        found.stop('safetensors.header-not-read', `the header has ${headerBytes} bytes`);
    }
    const bytes = await source.read(LENGTH_BYTES, headerBytes);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        found.stop('safetensors.header-not-utf8', 'the header is not UTF-8');
    const header = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (header[0] !== '{') {
        found.stop('safetensors.header-not-json', `the header begins with ${(0,shown/* shown */.S)(header.slice(0, 10))}`);
    }
    return { header, dataBytes };
};
const readTensors = (header, contents, found) => {
    const names = new Set();
    for (const { key, text } of (0,json_members/* jsonMembers */.U)(header, (what) => refuseJson(what, found))) {
        if (names.has(key))
            found.add('safetensors.duplicate-key', 'the key stands twice', key);
        names.add(key);
        if (names.size > limits/* MAX_TENSORS */.am) {
            found.stop('safetensors.too-many-entries', `more than ${limits/* MAX_TENSORS */.am} tensors`);
        }
        if (key === '__metadata__')
            readMetadata(text, contents.metadata, found);
        else {
            const tensor = readTensorEntry(key, text, found);
            if (tensor === undefined)
                continue;
            const { dtype, elements } = tensor;
            contents.tensors.push(tensor);
            contents.dtypes.set(dtype, (contents.dtypes.get(dtype) ?? 0) + 1);
            contents.parameters += elements;
        }
    }
};
const refuseJson = (what, found, at) => found.stop('safetensors.header-not-json', what, at);
const readMetadata = (text, metadata, found) => {
    if (text === 'null')
        return;
    if (!text.startsWith('{')) {
        found.add('safetensors.metadata-invalid', 'it is not an object', '__metadata__');
        return;
    }
    for (const entry of (0,json_members/* jsonMembers */.U)(text, (what) => refuseJson(what, found, '__metadata__'))) {
        if (metadata.size === MAX_METADATA) {
            found.stop('safetensors.too-many-entries', `more than ${MAX_METADATA}`, '__metadata__');
        }
        const at = `__metadata__.${entry.key}`;
        const value = (0,parse/* parseJson */.qF)(entry.text);
        if (value === undefined)
            refuseJson('the value is not JSON', found, at);
        if (metadata.has(entry.key))
            found.add('safetensors.duplicate-key', 'the key stands twice', at);
        if (typeof value === 'string')
            metadata.set(entry.key, value);
        else
            found.add('safetensors.metadata-invalid', `the value is ${(0,shown/* shown */.S)(value)}`, at);
    }
};
const checkData = (tensors, dataBytes, found) => {
    const end = (0,tensor_layout/* checkLayout */.H)(tensors, 1, ({ kind, name, message }) => found.add(`safetensors.${kind}`, message, name));
    const message = `the tensors have ${end} bytes, the file has ${dataBytes} for them`;
    if (end > dataBytes)
        found.add('safetensors.data-cut-off', message);
    if (end < dataBytes)
        found.add('safetensors.trailing-data', message);
};
const factsOf = ({ tensors, dtypes, parameters, metadata }) => {
    const sorted = [...dtypes].sort(([, a], [, b]) => b - a);
    const facts = {
        tensors: tensors.length,
        parameters,
        dtypes: Object.fromEntries(sorted.slice(0, MAX_SHOWN_METADATA)),
    };
    const entries = [...metadata].slice(0, MAX_SHOWN_METADATA);
    if (entries.length === 0)
        return facts;
    return {
        ...facts,
        metadata: Object.fromEntries(entries.map(([key, text]) => [(0,fact_text/* factText */.w)(key), (0,fact_text/* factText */.w)(text)])),
        ...(metadata.size > entries.length ? { metadataEntries: metadata.size } : {}),
    };
};
/** Keys of `__metadata__` by convention; `modelspec.*` is https://github.com/Stability-AI/ModelSpec. */
const metadataOf = (metadata) => {
    const values = (...keys) => keys
        .map((key) => metadata.get(key) ?? '')
        .filter((value) => value !== '')
        .map(fact_text/* factText */.w);
    const licenses = values('license', 'modelspec.license');
    const baseModels = values('base_model', 'ss_sd_model_name');
    const datasets = values('dataset', 'datasets');
    return {
        ...(licenses.length > 0 ? { licenses } : {}),
        ...(baseModels.length > 0 ? { baseModels } : {}),
        ...(datasets.length > 0 ? { datasets } : {}),
    };
};


/***/ }),

/***/ 38783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shardIndexReader: () => (/* binding */ shardIndexReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_json_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44407);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59502);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99072);
/* harmony import */ var _shard_index_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4310);
// SPDX-License-Identifier: Apache-2.0
//
// The index of a checkpoint in several files: which tensor is in which file.
// A loader opens every name that stands here, so none may lead out of the model.
// Source: https://github.com/huggingface/huggingface_hub/blob/v1.1.0/src/huggingface_hub/serialization







const shardIndexReader = {
    id: 'shard-index',
    // JSON like any other: only the name tells.
    matches: () => false,
    describe: async (source, context) => {
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_3__/* .findingList */ .Q)(_shard_index_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARD_INDEX_FINDINGS */ .t);
        const contents = { tensors: 0, shards: new Set() };
        await (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_3__/* .untilStopped */ .s)(async () => {
            if (source.sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARD_INDEX_BYTES */ .J8) {
                found.stop('shard-index.too-large', `the index has ${source.sizeBytes} bytes`);
            }
            const bytes = await source.read(0, source.sizeBytes);
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                found.stop('shard-index.not-json', 'the index is not UTF-8');
            readIndex(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(), contents, found);
        });
        checkShards(contents, context, found);
        const { tensors, shards, totalSize } = contents;
        return {
            format: 'shard-index',
            facts: {
                tensors,
                shards: shards.size,
                ...(typeof totalSize === 'number' ? { totalSize } : {}),
            },
            metadata: {},
            findings: found.list(),
        };
    },
};
const readIndex = (text, contents, found) => {
    const keys = new Set();
    for (const { key, text: value } of members(text, found)) {
        if (keys.has(key))
            found.add('shard-index.duplicate-key', 'the key stands twice', key);
        keys.add(key);
        if (key === 'weight_map')
            readWeightMap(value, contents, found);
        else {
            const parsed = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(value);
            if (parsed === undefined)
                found.stop('shard-index.not-json', 'the value is not JSON', key);
            if (key === 'metadata')
                contents.totalSize = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(parsed)?.total_size;
        }
    }
    if (!keys.has('weight_map'))
        found.stop('shard-index.not-json', 'it has no weight_map');
};
const readWeightMap = (text, contents, found) => {
    const tensors = new Set();
    for (const { key, text: value } of members(text, found)) {
        const shard = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(value);
        if (tensors.has(key))
            found.add('shard-index.duplicate-key', 'the tensor stands twice', key);
        tensors.add(key);
        if (tensors.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INDEXED_TENSORS */ ._1) {
            found.stop('shard-index.too-large', `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INDEXED_TENSORS */ ._1} tensors`);
        }
        if (typeof shard === 'string')
            contents.shards.add(shard);
        else
            found.stop('shard-index.not-json', `its file is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(shard)}`, key);
    }
    contents.tensors = tensors.size;
};
const members = (text, found) => (0,_core_json_members_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonMembers */ .U)(text, (what) => found.stop('shard-index.not-json', what));
const checkShards = ({ shards, totalSize }, context, found) => {
    const folder = context.name.slice(0, context.name.lastIndexOf('/') + 1);
    let presentBytes = 0;
    let isComplete = true;
    for (const shard of shards) {
        const sizeBytes = isInside(shard) ? context.sizeOf(folder + shard) : undefined;
        if (!isInside(shard))
            found.add('shard-index.escape', 'the name leads out of the model', shard);
        else if (sizeBytes === undefined) {
            found.add('shard-index.shard-missing', 'the file is not in the model', shard);
        }
        presentBytes += sizeBytes ?? 0;
        isComplete &&= sizeBytes !== undefined;
    }
    if (totalSize === undefined)
        return;
    if (typeof totalSize !== 'number' || !(totalSize >= 0)) {
        found.add('shard-index.total-size', `total_size is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(totalSize)}`);
    }
    else if (isComplete && totalSize > presentBytes) {
        const message = `total_size is ${totalSize}, the files have ${presentBytes} bytes`;
        found.add('shard-index.total-size', message);
    }
};
/** A relative name of plain parts: no system reads it as a place outside. */
const isInside = (name) => name !== '' &&
    !/[\\\0:]/.test(name) &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');


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


/***/ }),

/***/ 24226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tfliteReader: () => (/* binding */ tfliteReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_read_ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73751);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59502);
/* harmony import */ var _fact_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84448);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99072);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50224);
/* harmony import */ var _tflite_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79937);
// SPDX-License-Identifier: Apache-2.0
//
// TensorFlow Lite: a FlatBuffer, of which the version, the description and the
// operators are read. A custom operator needs native code beside the model.
// Spec: https://github.com/tensorflow/tensorflow/blob/v2.20.0/tensorflow/compiler/mlir/lite/schema/schema.fbs,
//   https://flatbuffers.dev/internals/







const IDENTIFIER = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('TFL3');
const MAX_OPERATORS = 10_000;
const MAX_TEXT_BYTES = 1_000;
const WINDOW_BYTES = 4096;
const CUSTOM = 32;
/** Custom ones that the runtime brings along (register.cc). */
const BUILT_IN = ['TFLite_Detection_PostProcess', 'AudioSpectrogram', 'Mfcc'];
const tfliteReader = {
    id: 'tflite',
    matches: (head) => IDENTIFIER.equals(head.subarray(4, 8)),
    describe: async (source) => {
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_3__/* .findingList */ .Q)(_tflite_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .TFLITE_FINDINGS */ .S);
        const facts = {};
        await (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_3__/* .untilStopped */ .s)(() => readModel(flatBuffer(source, found), facts, found));
        return { format: 'tflite', facts, metadata: {}, findings: found.list() };
    },
};
/** Fields of Model: 0 version, 1 operator_codes, 3 description. */
const readModel = async (buffer, facts, found) => {
    const root = await buffer.uint32(0);
    const versionAt = await buffer.field(root, 0);
    const version = versionAt === undefined ? 0 : await buffer.uint32(versionAt);
    if (version !== 3)
        found.add('tflite.unknown-version', `version ${version}`);
    facts.version = version;
    const description = await buffer.text(root, 3);
    if (description !== undefined)
        facts.description = (0,_fact_text_js__WEBPACK_IMPORTED_MODULE_4__/* .factText */ .w)(description);
    const vectorAt = await buffer.field(root, 1);
    if (vectorAt === undefined)
        return;
    const vector = vectorAt + (await buffer.uint32(vectorAt));
    const count = await buffer.uint32(vector);
    facts.operatorCodes = count;
    if (count > MAX_OPERATORS) {
        found.add('tflite.too-many', `${count} operators, the limit is ${MAX_OPERATORS}`);
    }
    const custom = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)();
    for (let index = 0; index < Math.min(count, MAX_OPERATORS); index += 1) {
        const at = vector + 4 + 4 * index;
        const name = await readCustom(buffer, at + (await buffer.uint32(at)));
        if (name === undefined)
            continue;
        custom.add(name);
        if (!BUILT_IN.includes(name))
            found.add('tflite.custom-operator', `operator ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(name)}`);
    }
    facts.customOperators = custom.counts();
};
/** Fields of OperatorCode: 0 deprecated_builtin_code, 1 custom_code, 3 builtin_code; the larger code counts. */
const readCustom = async (buffer, table) => {
    const oldAt = await buffer.field(table, 0);
    const newAt = await buffer.field(table, 3);
    const old = oldAt === undefined ? 0 : (await buffer.uint32(oldAt, 1)) & 0xff;
    const code = Math.max(old, newAt === undefined ? 0 : await buffer.uint32(newAt));
    const name = await buffer.text(table, 1);
    return code === CUSTOM ? (name ?? '') : name;
};
/** Each offset that leads out of the file is a finding, and stops. */
const flatBuffer = (source, found) => {
    const window = (0,_core_read_ahead_js__WEBPACK_IMPORTED_MODULE_6__/* .readAhead */ .E)(source, WINDOW_BYTES);
    const read = async (at, lengthBytes) => {
        if (at < 0 || at + lengthBytes > source.sizeBytes) {
            found.stop('tflite.cut-off', `an offset leads to byte ${at} of ${source.sizeBytes}`);
        }
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(await window.read(at, lengthBytes));
    };
    const uint32 = async (at, lengthBytes = 4) => (await read(at, lengthBytes)).readUIntLE(0, lengthBytes);
    const field = async (table, index) => {
        const vtable = table - (await read(table, 4)).readInt32LE(0);
        const vtableBytes = await uint32(vtable, 2);
        const entry = 4 + 2 * index;
        if (entry + 2 > vtableBytes)
            return undefined;
        const offset = await uint32(vtable + entry, 2);
        return offset === 0 ? undefined : table + offset;
    };
    return {
        uint32,
        field,
        text: async (table, index) => {
            const at = await field(table, index);
            if (at === undefined)
                return undefined;
            const text = at + (await uint32(at));
            const lengthBytes = await uint32(text);
            const bytes = await read(text + 4, Math.min(lengthBytes, MAX_TEXT_BYTES));
            return bytes.toString('utf8');
        },
    };
};


/***/ })

};

