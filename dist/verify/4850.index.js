export const id = 4850;
export const ids = [4850];
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

