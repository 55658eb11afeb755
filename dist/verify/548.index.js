export const id = 548;
export const ids = [548,7080];
export const modules = {

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

