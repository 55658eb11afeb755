export const id = 9237;
export const ids = [9237,7080];
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

