export const id = 5473;
export const ids = [5473];
export const modules = {

/***/ 35451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ ARRAY_WRAPPERS),
/* harmony export */   Y5: () => (/* binding */ WRAPPER_ATTRIBUTES),
/* harmony export */   g6: () => (/* binding */ SIDE_FILE_WRAPPERS),
/* harmony export */   gp: () => (/* binding */ arrayBytesOf)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11515);
// SPDX-License-Identifier: Apache-2.0
//
// The arrays of joblib: behind the wrapper that stands for an array come its
// bytes, between two opcodes of the pickle.
// Source: joblib 1.6.0, numpy_pickle.py and numpy_pickle_compat.py.

const MODULES = ['joblib.numpy_pickle', 'sklearn.externals.joblib.numpy_pickle'];
const COMPAT = ['joblib.numpy_pickle_compat', 'sklearn.externals.joblib.numpy_pickle_compat'];
/** Bytes of the array follow in the same file. */
const ARRAY_WRAPPERS = new Set(MODULES.map((module) => `${module}.NumpyArrayWrapper`));
/** The array is in a file beside it (joblib before 0.10). */
const SIDE_FILE_WRAPPERS = new Set([...MODULES, ...COMPAT].flatMap((module) => [
    `${module}.NDArrayWrapper`,
    `${module}.ZNDArrayWrapper`,
]));
/** Names of what a wrapper holds, and of no module. */
const WRAPPER_ATTRIBUTES = new Set([
    ...['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes'],
]);
const unknown = (reason) => ({ kind: 'unknown', reason });
/** What follows the wrapper; `unknown` where a value that decides it is not a plain constant. */
const arrayBytesOf = (wrapper) => {
    const state = attributesOf(wrapper);
    if (state === undefined)
        return unknown('the state of an array is not a plain dictionary');
    const type = typeOf(state.get('dtype'));
    if (type === undefined)
        return unknown('the type of an array is not a plain constant');
    if (type.hasObjects)
        return { kind: 'pickle' };
    const shape = state.get('shape');
    if (typeof shape !== 'object' || shape.kind !== 'tuple' || !shape.isWhole) {
        return unknown('the shape of an array is not a plain constant');
    }
    let lengthBytes = type.itemBytes;
    for (const length of shape.items) {
        if (typeof length !== 'number' || length < 0) {
            return unknown('the shape of an array is not a plain constant');
        }
        lengthBytes *= length;
    }
    if (!Number.isSafeInteger(lengthBytes))
        return unknown('an array is larger than any file');
    const alignment = state.get('numpy_array_alignment_bytes');
    const isPadded = alignment !== undefined && !(typeof alignment === 'object' && alignment.kind === 'none');
    return { kind: 'raw', lengthBytes, isPadded };
};
/** What `__new__` without arguments and BUILD gave it; `undefined` where something else may have. */
const attributesOf = ({ args, states }) => {
    const isBare = typeof args === 'object' && args.kind === 'tuple' && args.isWhole;
    if (!isBare || args.items.length > 0 || states.length > _values_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEPT_ITEMS */ .VW)
        return undefined;
    const attributes = new Map();
    for (const state of states) {
        if (typeof state !== 'object' || state.kind !== 'dict' || !state.isWhole)
            return undefined;
        for (let index = 0; index + 1 < state.items.length; index += 2) {
            const key = state.items[index];
            const value = state.items[index + 1];
            if (typeof key !== 'string' || value === undefined)
                return undefined;
            attributes.set(key, value);
        }
    }
    return attributes;
};
/** One letter and a size in bytes: no objects, and no size of its own in the state. */
const FIXED = /^[?biufcmM](1|2|4|8|16|32)$/;
const FLEXIBLE = /^[SUV]\d{1,9}$/;
const HAS_OBJECTS = 0x01; // NPY_ITEM_HASOBJECT
/** `numpy.dtype.__reduce__`: version, order, subtype, names, fields, size, alignment, flags. */
const [SIZE, FLAGS] = [5, 7];
const typeOf = (value) => {
    if (typeof value !== 'object' || value.kind !== 'instance')
        return undefined;
    if (value.of.path !== 'numpy.dtype' || value.states.length > 1)
        return undefined;
    const { args } = value;
    const [code] = typeof args === 'object' && args.kind === 'tuple' ? args.items : [];
    if (typeof code !== 'string')
        return undefined;
    const [state] = value.states;
    if (state === undefined)
        return FIXED.test(code) ? fixedType(code) : undefined;
    if (typeof state !== 'object' || state.kind !== 'tuple' || !state.isWhole)
        return undefined;
    const flags = state.items[FLAGS] ?? 0;
    if (typeof flags !== 'number')
        return undefined;
    if (/^O\d*$/.test(code) || (flags & HAS_OBJECTS) !== 0)
        return { hasObjects: true, itemBytes: 0 };
    if (FIXED.test(code))
        return fixedType(code);
    const size = state.items[SIZE];
    return FLEXIBLE.test(code) && typeof size === 'number' && size >= 0
        ? { hasObjects: false, itemBytes: size }
        : undefined;
};
const fixedType = (code) => ({ hasObjects: false, itemBytes: Number(code.slice(1)) });


/***/ }),

/***/ 32082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readSequentially),
/* harmony export */   z: () => (/* binding */ PickleInput)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// SPDX-License-Identifier: Apache-2.0
//
// Bytes that are read once, from the front: a window that is filled when it
// runs short, and skips what nobody looks at without reading it.

/** Read behind what was skipped: between the arrays of a large file there is little of interest. */
const FIRST_FILL_BYTES = 4 * 1024;
const MAX_FILL_BYTES = 128 * 1024;
/** Bytes `[0, endOffset)` of a source, as often as they are wanted. */
const readSequentially = (source, endOffset = source.sizeBytes) => async (offset, maxBytes) => offset >= endOffset
    ? new Uint8Array()
    : source.read(offset, Math.min(maxBytes, endOffset - offset));
class PickleInput {
    #read;
    #window;
    /** Offset of the window's first byte. */
    #windowAt;
    #offset;
    #isEnded = false;
    #limit = Number.POSITIVE_INFINITY;
    #fillBytes = FIRST_FILL_BYTES;
    /** `head`: bytes from `offset` that are there already. */
    constructor(read, offset, head = new Uint8Array()) {
        this.#read = read;
        this.#window = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
        this.#windowAt = offset;
        this.#offset = offset;
    }
    /** Of the next byte; greater than the end of the data where a length said so. */
    get offset() {
        return this.#offset;
    }
    /** Nothing is seen from here on. */
    get limit() {
        return this.#limit;
    }
    set limit(offset) {
        this.#limit = offset;
    }
    /** Bytes in the window, from the next one. */
    get available() {
        const end = Math.min(this.#windowAt + this.#window.length, this.#limit);
        return Math.max(0, end - this.#offset);
    }
    /** No byte is left beyond those in the window. */
    get isEnded() {
        const windowEnd = this.#windowAt + this.#window.length;
        return this.#isEnded || windowEnd >= this.#limit || this.#offset >= this.#limit;
    }
    /** A byte in the window, counted from the next one. */
    peek(at) {
        return this.#window[this.#offset - this.#windowAt + at] ?? 0;
    }
    /** Bytes in the window, counted from the next one; valid until `fill`. */
    view(at, length) {
        const start = this.#offset - this.#windowAt + at;
        return this.#window.subarray(start, start + length);
    }
    /** A short text in the window, counted from the next byte. */
    text(at, length, encoding) {
        const start = this.#offset - this.#windowAt + at;
        return this.#window.toString(encoding, start, start + length);
    }
    /** Length up to the next line feed, `at` bytes from here; -1 where the window has none. */
    lineLength(at) {
        const start = this.#offset - this.#windowAt;
        const found = this.#window.indexOf(0x0a, start + at);
        return found < 0 || found >= start + this.available ? -1 : found - start - at;
    }
    /** Goes on, over bytes in the window or beyond it. */
    advance(lengthBytes) {
        this.#offset += lengthBytes;
    }
    /** Goes to an offset that is not before the window, and so not before where it was last filled. */
    seek(offset) {
        this.#offset = offset;
    }
    /** Has `length` bytes in the window, or as many as there are. */
    async need(length) {
        while (this.available < length && !this.isEnded)
            await this.fill();
    }
    /** Makes more bytes available, if there are any: the window then begins at the next byte. */
    async fill() {
        const start = this.#offset - this.#windowAt;
        const hasSkipped = start > this.#window.length;
        this.#fillBytes = hasSkipped ? FIRST_FILL_BYTES : Math.min(2 * this.#fillBytes, MAX_FILL_BYTES);
        const kept = this.#window.subarray(Math.min(start, this.#window.length));
        const more = await this.#read(this.#offset + kept.length, this.#fillBytes);
        this.#window = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([kept, more]);
        this.#windowAt = this.#offset;
        if (more.length === 0)
            this.#isEnded = true;
    }
}


/***/ }),

/***/ 58256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ PickleLog)
/* harmony export */ });
/* unused harmony exports MAX_IMPORTS, MAX_OPCODES */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99072);
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85865);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5371);
// SPDX-License-Identifier: Apache-2.0
//
// What the pickles of one file import and what is found of them, however many
// there are and wherever they stand in it.




/** Different imports of one file; a large model has a few dozen. */
const MAX_IMPORTS = 10_000;
/** Characters of their names together. */
const MAX_IMPORT_CHARS = 2 * 1024 * 1024;
/** Opcodes of all pickles of one file: two seconds of work. */
const MAX_OPCODES = 8_000_000;
/** Imports that a finding names; all are in the facts. */
const MAX_NAMED = 10;
/** Findings of one file before those of one code are counted together. */
const MAX_ENTRIES = 1_000;
class PickleLog {
    #imports = new Map();
    #entries = [];
    #importChars = 0;
    /** Put before offsets in findings: the name of a member. */
    place = '';
    opcodesLeft = MAX_OPCODES;
    count = 0;
    protocol = 0;
    isComplete = true;
    /** Arrays of joblib were seen. */
    hasArrays = false;
    persistentIds = 0;
    /** Imports, calls and the like: what a pickle that does nothing has none of. */
    activities = 0;
    calls = 0;
    add(code, message, offset) {
        if (this.#entries.length >= MAX_ENTRIES)
            return;
        const offsetText = offset === undefined ? '' : `offset ${offset}`;
        const at = [this.place, offsetText].filter((text) => text !== '').join(', ');
        this.#entries.push({ code, message, ...(at === '' ? {} : { at }) });
    }
    /** The words of an end that was not reached. */
    addIncomplete(reason, offset) {
        this.isComplete = false;
        this.add('pickle.incomplete', `could not be read to the end: ${reason}`, offset);
    }
    /** Something that may hold pickles is packed, and was not looked into. */
    addUnread(packing) {
        this.isComplete = false;
        this.add('pickle.compressed', `could not be read: it is packed (${packing})`);
    }
    /** For pickles of which the loader is not known to resolve identifiers. */
    addPersistentIds() {
        if (this.persistentIds === 0)
            return;
        this.add('pickle.persistent-id', `${this.persistentIds} objects are named by identifiers`);
    }
    /** `undefined` where there are too many others already. */
    import(module, name) {
        const key = `${module}\n${name}`;
        const known = this.#imports.get(key);
        if (known !== undefined)
            return known;
        this.#importChars += key.length;
        if (this.#imports.size >= MAX_IMPORTS || this.#importChars > MAX_IMPORT_CHARS)
            return undefined;
        const path = `${module}.${name}`.toWellFormed();
        const found = { kind: 'import', path, module, name };
        this.#imports.set(key, found);
        return found;
    }
    get imports() {
        return [...this.#imports.values()];
    }
    /** Takes over what a pickle inside of another imports. */
    absorb(other) {
        for (const { module, name } of other.imports) {
            if (this.import(module, name) === undefined)
                this.addIncomplete('more imports than are listed');
        }
        this.protocol = Math.max(this.protocol, other.protocol);
        this.count += other.count;
        this.activities += other.activities;
        this.calls += other.calls;
        this.persistentIds += other.persistentIds;
        this.hasArrays ||= other.hasArrays;
        this.isComplete &&= other.isComplete;
        this.#entries.push(...other.#entries.slice(0, MAX_ENTRIES - this.#entries.length));
    }
    /** A log for bytes that may turn out to be no pickle; `absorb` takes it over. */
    trial() {
        const log = new PickleLog();
        log.place = this.place;
        log.opcodesLeft = this.opcodesLeft;
        return log;
    }
    facts(allowList) {
        return {
            count: this.count,
            protocol: this.protocol,
            imports: sortedPaths(this.imports),
            outsideAllowList: sortedPaths(this.imports.filter((found) => !(0,_allow_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowed */ .Jr)(found, allowList))),
            complete: this.isComplete,
        };
    }
    /** What was found, with the imports outside of the allow-list first. */
    findings(allowList) {
        const outside = this.facts(allowList).outsideAllowList;
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_3__/* .findingList */ .Q)(_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .PICKLE_FINDINGS */ .I);
        if (outside.length > 0) {
            const rest = outside.length > MAX_NAMED ? ` and ${outside.length - MAX_NAMED} more` : '';
            const named = outside.slice(0, MAX_NAMED).join(', ');
            found.add('pickle.outside-allow-list', `imports outside the allow-list: ${named}${rest}`);
        }
        for (const { path, name } of this.imports) {
            if (name.includes('.'))
                found.add('pickle.dotted-name', `imports ${path} by attributes`);
        }
        for (const { code, message, at } of this.#entries)
            found.add(code, message, at);
        return found.list();
    }
}
/** By UTF-8 bytes, which is the order of code points, without duplicates. */
const sortedPaths = (imports) => [...new Set(imports.map(({ path }) => path))].sort((left, right) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(left), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(right)));


/***/ }),

/***/ 58551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PickleMachine),
/* harmony export */   Z: () => (/* binding */ isPlausibleImport)
/* harmony export */ });
/* harmony import */ var _joblib_array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35451);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11515);
// SPDX-License-Identifier: Apache-2.0
//
// Stack, marks and memo of one pickle, as CPython's unpickler has them, with
// what is known of each value. What an unpickler refuses is a fault; where
// that is not the end of the bytes, reading goes on, so that nothing behind it
// stays unseen.


/** Values on the stack. */
const MAX_STACK = 1 << 19;
/** Characters of texts on the stack. */
const MAX_STACK_CHARS = 8 * 1024 * 1024;
/** Highest index of the memo and one. */
const MAX_MEMO = 1 << 20;
/** What is kept of values in the memo and in collections, as an estimate of the memory that it takes. */
const MAX_KEPT_BYTES = 24 * 1024 * 1024;
const COLLECTION_BYTES = 300;
const TEXT_BYTES = 32;
/** Collections of which nothing is kept: there would be no room. */
const FORGOTTEN = {
    tuple: { kind: 'tuple', items: [], isWhole: false },
    dict: { kind: 'dict', items: [], isWhole: false },
};
class PickleMachine {
    log;
    #options;
    #stack = [];
    #marks = [];
    #memo = [];
    #memoCount = 0;
    #stackChars = 0;
    #keptBytes = 0;
    /** Offset of the opcode that is executed. */
    offset = 0;
    opcodeCount = 0;
    protocol = 0;
    /** Where the current frame ends; undefined outside of frames. */
    frameEnd;
    fault;
    isOver = false;
    /** A limit of this reader ended the reading. */
    isExceeded = false;
    /** What STOP returned. */
    result;
    /** An array whose bytes follow in the file (joblib). */
    array;
    /** Values that were added to lists and sets. */
    appended = 0;
    constructor(log, options) {
        this.log = log;
        this.#options = options;
    }
    /** An unpickler would refuse this. */
    refuse(reason) {
        if (this.isOver)
            return;
        this.fault ??= { reason, offset: this.offset };
        if (this.#options.isStrict)
            this.isOver = true;
    }
    /** Nothing behind this can be read. */
    end(reason) {
        this.refuse(reason);
        this.isOver = true;
    }
    /** One more opcode; false where it is one too many. */
    count() {
        if (this.log.opcodesLeft <= 0)
            this.exceed('it has more opcodes than are read');
        this.log.opcodesLeft -= 1;
        this.opcodeCount += 1;
        return !this.isOver;
    }
    /** An unpickler would read on, and this does not. */
    exceed(reason) {
        this.isExceeded ||= !this.isOver;
        this.end(reason);
    }
    push(value) {
        if (this.#stack.length >= MAX_STACK || this.#stackChars > MAX_STACK_CHARS) {
            this.exceed('more values on the stack than are read');
            return;
        }
        if (typeof value === 'string')
            this.#stackChars += value.length;
        this.#stack.push(value);
    }
    pop() {
        const value = this.#stack.length > this.#fence ? this.#stack.pop() : undefined;
        if (value === undefined) {
            this.refuse('a value is taken from an empty stack');
            return _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        }
        if (typeof value === 'string')
            this.#stackChars -= value.length;
        return value;
    }
    top() {
        const value = this.#stack.length > this.#fence ? this.#stack.at(-1) : undefined;
        if (value === undefined) {
            this.refuse('a value is read from an empty stack');
            return _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        }
        return value;
    }
    mark() {
        if (this.#marks.length >= MAX_STACK)
            this.exceed('more marks than are read');
        else
            this.#marks.push(this.#stack.length);
    }
    /** What was pushed since the last mark. */
    popMark() {
        const at = this.#marks.pop();
        if (at === undefined) {
            this.refuse('there is no mark');
            return [];
        }
        const values = this.#stack.splice(at);
        for (const value of values)
            if (typeof value === 'string')
                this.#stackChars -= value.length;
        return values;
    }
    /** POP: a value, or a mark where that is the last thing on the stack. */
    popAny() {
        if (this.#marks.at(-1) === this.#stack.length)
            this.#marks.pop();
        else
            this.pop();
    }
    /** Index in the memo; `undefined` for one that is no number. */
    put(index) {
        const value = this.top();
        if (index === undefined || index < 0)
            this.refuse('the memo is written at no index');
        else if (index >= MAX_MEMO)
            this.exceed('more values in the memo than are read');
        else {
            if (this.#memo[index] === undefined)
                this.#memoCount += 1;
            while (this.#memo.length < index)
                this.#memo.push(undefined);
            this.#memo[index] = this.#keepText(value);
        }
    }
    /** MEMOIZE: the index is the number of values in the memo, whatever their indices. */
    memoize() {
        this.put(this.#memoCount);
    }
    get(index) {
        const value = index === undefined ? undefined : this.#memo[index];
        if (value === undefined)
            this.refuse('the memo is read where nothing was written');
        this.push(value ?? _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV);
    }
    /** Records an import and pushes it. */
    pushImport(module, name) {
        const found = this.addImport(module, name);
        this.push(found ?? _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV);
    }
    addImport(module, name) {
        this.log.activities += 1;
        // behind a fault bytes may be taken for opcodes that are none
        if (this.fault !== undefined && !isPlausibleImport(module, name))
            return undefined;
        const found = this.log.import(module, name);
        if (found === undefined)
            this.exceed('more imports than are listed');
        return found;
    }
    /** What an identifier stands for is known for the classes of torch: `('module', class, file, source)`. */
    pushPersistentId(id = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) {
        this.log.persistentIds += 1;
        const [kind, target] = typeof id === 'object' && id.kind === 'tuple' ? id.items : [];
        const isClass = this.#options.isTorch === true && kind === 'module';
        this.push(isClass && target !== undefined ? target : _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV);
    }
    /** A tuple or dictionary, with its items as long as there is room to keep them. */
    collect(kind, values) {
        return this.#hasRoom(COLLECTION_BYTES) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(kind, values) : FORGOTTEN[kind];
    }
    /** Adds keys and values to the dictionary on top. */
    addItems(values) {
        const target = this.top();
        if (typeof target !== 'object' || target.kind !== 'dict' || !target.isWhole)
            return;
        const room = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_KEPT_ITEMS */ .VW - target.items.length;
        target.items.push(...values.slice(0, room));
        if (values.length > room)
            target.isWhole = false;
    }
    /** What a call of `callee` gives. */
    call(callee, args) {
        if (this.fault === undefined)
            this.log.calls += 1;
        this.log.activities += 1;
        if (typeof callee !== 'object' || callee.kind !== 'import') {
            this.log.add('pickle.computed-call', 'what is called is no import', this.offset);
            return _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        }
        if (this.#hasRoom(COLLECTION_BYTES))
            return { kind: 'instance', of: callee, args, states: [] };
        if (_joblib_array_js__WEBPACK_IMPORTED_MODULE_0__/* .ARRAY_WRAPPERS */ .Dg.has(callee.path))
            this.exceed('more objects than are followed');
        return _values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
    }
    get #fence() {
        return this.#marks.at(-1) ?? 0;
    }
    #keepText(value) {
        if (typeof value !== 'string')
            return value;
        return this.#hasRoom(TEXT_BYTES + value.length) ? value : _values_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPUTED_TEXT */ .S6;
    }
    #hasRoom(bytes) {
        if (this.#keptBytes + bytes > MAX_KEPT_BYTES)
            return false;
        this.#keptBytes += bytes;
        return true;
    }
}
/** Names as programs have them; folders of models add hyphens and segments that begin with a digit. */
const isPlausibleImport = (module, name) => PLAUSIBLE.test(module) && PLAUSIBLE.test(name);
const PLAUSIBLE = /^[\p{L}\p{N}_<>-]+(\.[\p{L}\p{N}_<>-]+)*$/u;


/***/ }),

/***/ 66676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPickle),
/* harmony export */   t: () => (/* binding */ readPickle)
/* harmony export */ });
/* harmony import */ var _joblib_array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35451);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58551);
/* harmony import */ var _run_buffered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60886);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11515);
// SPDX-License-Identifier: Apache-2.0
//
// One pickle, from its first opcode to STOP or to where it cannot be read on.




/** Pickles inside the bytes of pickles are followed this deep. */
const MAX_NESTING = 4;
/** To begin one costs as much as this many opcodes. */
const NESTED_OPCODES = 50;
/** Reads on from the input's offset; what is found goes to the log. @throws only what the source throws */
const readPickle = async (input, log, options, depth = 0) => {
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleMachine */ .E(log, options);
    for (;;) {
        const pause = (0,_run_buffered_js__WEBPACK_IMPORTED_MODULE_2__/* .runBuffered */ .r)(machine, input);
        if (pause === 'over')
            break;
        if (pause === 'fill')
            await input.fill();
        else if (pause === 'array')
            await readArray(machine, input, options, depth);
        else if ('longLineOf' in pause)
            await skipLine(machine, input, pause.longLineOf);
        else
            await readNested(machine, input, pause.nestedBytes, depth);
    }
    log.protocol = Math.max(log.protocol, machine.protocol);
    return machine;
};
/**
 * Whether what was read as a trial is a pickle: it imports something and ends well, or it has done so
 * before an unpickler would refuse it. Words in lines have the form of imports: without a magic
 * number, something has to be called too, unless the name says that the file is loaded.
 */
const isPickle = (machine, isLoaded) => {
    const { log, result, fault, protocol, isExceeded } = machine;
    if (isExceeded)
        return true;
    if (log.activities === 0)
        return false;
    if (result !== undefined && fault === undefined)
        return true;
    const isPlausible = log.imports.some(({ module, name }) => (0,_pickle_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlausibleImport */ .Z)(module, name));
    return isPlausible && (isLoaded || protocol > 1 || log.calls > 0);
};
/** A line of this length is a large text or number, and no name. */
const skipLine = async (machine, input, effect) => {
    if (!machine.count())
        return;
    if (effect === 'text-line' || effect === 'quoted-text')
        machine.push(_values_js__WEBPACK_IMPORTED_MODULE_3__/* .COMPUTED_TEXT */ .S6);
    else if (effect === 'integer-text' || effect === 'float')
        machine.push(_values_js__WEBPACK_IMPORTED_MODULE_3__/* .SCALAR */ .jf);
    else if (effect === 'persistent-id')
        machine.pushPersistentId();
    else if (effect === 'put-text' || effect === 'get-text')
        machine.exceed('an index is too long');
    else
        machine.end('a name is longer than a line may be');
    while (input.lineLength(0) < 0) {
        input.advance(input.available);
        if (input.isEnded) {
            machine.end('a line has no end');
            return;
        }
        await input.fill();
    }
    input.advance(input.lineLength(0) + 1);
};
/** Reads bytes that begin like a pickle as one, and goes to their end. */
const readNested = async ({ log }, input, lengthBytes, depth) => {
    const { offset, limit } = input;
    const end = offset + lengthBytes;
    if (depth < MAX_NESTING) {
        input.limit = Math.min(end, limit);
        log.opcodesLeft -= NESTED_OPCODES;
        const trial = log.trial();
        const machine = await readPickle(input, trial, { isStrict: true, hasArrays: false }, depth + 1);
        log.opcodesLeft = trial.opcodesLeft;
        if (isPickle(machine, true)) {
            trial.count += 1;
            log.absorb(trial);
            log.add('pickle.nested', 'bytes inside a pickle are a pickle', offset);
            const { fault } = machine;
            if (fault !== undefined)
                log.addIncomplete(`a pickle inside, ${fault.reason}`, fault.offset);
        }
        input.limit = limit;
    }
    else {
        log.activities += 1;
        log.addIncomplete(`more than ${MAX_NESTING} pickles are inside each other`, offset);
    }
    input.seek(end);
};
/** Goes over the bytes of an array, as joblib does. */
const readArray = async (machine, input, options, depth) => {
    const wrapper = machine.array;
    machine.array = undefined;
    machine.log.hasArrays = true;
    if (wrapper === undefined || !options.hasArrays)
        return;
    machine.pop();
    machine.push(_values_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV);
    const bytes = (0,_joblib_array_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayBytesOf */ .gp)(wrapper);
    if (bytes.kind === 'unknown')
        machine.end(bytes.reason);
    else if (bytes.kind === 'pickle') {
        if (depth >= MAX_NESTING) {
            machine.exceed('arrays of objects are inside each other');
            return;
        }
        const inner = { ...options, hasArrays: false };
        const { fault } = await readPickle(input, machine.log, inner, depth + 1);
        machine.log.count += 1;
        if (fault !== undefined)
            machine.end(`objects of an array, ${fault.reason}`);
    }
    else {
        await input.need(1);
        if (bytes.isPadded)
            input.advance(1 + (input.available > 0 ? input.peek(0) : 0));
        await input.need(4);
        const mayBePickle = input.available >= 4 && input.peek(0) === 0x80 && input.peek(1) <= 5;
        if (mayBePickle)
            await readNested(machine, input, bytes.lengthBytes, depth);
        else
            input.advance(bytes.lengthBytes);
    }
};


/***/ }),

/***/ 60886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runBuffered)
});

// UNUSED EXPORTS: MAX_LINE_BYTES

;// CONCATENATED MODULE: ./lib/model/formats/pickle/argument.js
// SPDX-License-Identifier: Apache-2.0
/**
 * What stands behind the byte of an opcode. There are millions of them, so one object is filled
 * again and again; its bytes are in the input's window until the input goes on.
 */
class Argument {
    #input;
    /** The opcode and its argument; where bytes have a size, up to the first of them. */
    sizeBytes = 1;
    /** A number, or the size of the bytes that follow. */
    number = 0;
    /** Length of a line, or of the first MAX_SEEN_BYTES of the bytes. */
    length = 0;
    /** Length of the second of two lines. */
    secondLength = 0;
    /** Bytes that follow and belong to the argument. */
    followingBytes = 0;
    #at = 1;
    constructor(input) {
        this.#input = input;
    }
    /** The line or the bytes. */
    bytes() {
        return this.#input.view(this.#at, this.length);
    }
    text(encoding) {
        return this.#input.text(this.#at, this.length, encoding);
    }
    secondText(encoding) {
        return this.#input.text(this.#at + this.length + 1, this.secondLength, encoding);
    }
    /** False where the input does not have enough bytes in its window. */
    read(form) {
        this.followingBytes = 0;
        switch (form) {
            case 'none':
                this.sizeBytes = 1;
                return true;
            case 'float64':
                this.sizeBytes = 9;
                return this.#input.available >= 9;
            case 'uint8':
                return this.#readNumber(1);
            case 'uint16':
                return this.#readNumber(2);
            case 'uint32':
                return this.#readNumber(4);
            case 'int32': {
                const isThere = this.#readNumber(4);
                this.number |= 0;
                return isThere;
            }
            case 'uint64':
                return this.#readNumber(8);
            case 'line':
                return this.#readLines(1);
            case 'two-lines':
                return this.#readLines(2);
            case 'size8':
                return this.#readSized(1);
            case 'size32':
                return this.#readSized(4);
            case 'size64':
                return this.#readSized(8);
        }
    }
    #readNumber(lengthBytes) {
        if (this.#input.available <= lengthBytes)
            return false;
        let number = 0;
        for (let at = lengthBytes; at > 0; at -= 1)
            number = number * 256 + this.#input.peek(at);
        this.number = number;
        this.sizeBytes = 1 + lengthBytes;
        return true;
    }
    #readLines(count) {
        this.#at = 1;
        this.length = this.#input.lineLength(1);
        if (this.length < 0)
            return false;
        this.sizeBytes = this.length + 2;
        if (count === 1)
            return true;
        this.secondLength = this.#input.lineLength(this.sizeBytes);
        this.sizeBytes += this.secondLength + 1;
        return this.secondLength >= 0;
    }
    #readSized(lengthBytes) {
        if (!this.#readNumber(lengthBytes))
            return false;
        this.#at = this.sizeBytes;
        this.length = Math.min(this.number, MAX_SEEN_BYTES);
        this.followingBytes = this.number;
        return this.#input.available >= this.sizeBytes + this.length;
    }
}
/** Of a text or of bytes, this much is looked at; longer ones are no names. */
const MAX_SEEN_BYTES = 1_024;

// EXTERNAL MODULE: ./lib/model/formats/pickle/joblib-array.js
var joblib_array = __webpack_require__(35451);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/opcodes.js
// SPDX-License-Identifier: Apache-2.0
//
// Every opcode of the pickle protocols 0 to 5: its byte, how its argument is
// written, and what it does.
// Source: CPython 3.14 Lib/pickle.py and Lib/pickletools.py.
/** Byte, name, argument, effect. */
const ROWS = [
    [0x28, 'MARK', 'none', 'mark'],
    [0x29, 'EMPTY_TUPLE', 'none', 'tuple-0'],
    [0x2e, 'STOP', 'none', 'stop'],
    [0x30, 'POP', 'none', 'pop'],
    [0x31, 'POP_MARK', 'none', 'pop-mark'],
    [0x32, 'DUP', 'none', 'duplicate'],
    [0x42, 'BINBYTES', 'size32', 'bytes'],
    [0x43, 'SHORT_BINBYTES', 'size8', 'bytes'],
    [0x46, 'FLOAT', 'line', 'float'],
    [0x47, 'BINFLOAT', 'float64', 'scalar'],
    [0x49, 'INT', 'line', 'integer-text'],
    [0x4a, 'BININT', 'int32', 'integer'],
    [0x4b, 'BININT1', 'uint8', 'integer'],
    [0x4c, 'LONG', 'line', 'integer-text'],
    [0x4d, 'BININT2', 'uint16', 'integer'],
    [0x4e, 'NONE', 'none', 'none'],
    [0x50, 'PERSID', 'line', 'persistent-id'],
    [0x51, 'BINPERSID', 'none', 'persistent-id-of-stack'],
    [0x52, 'REDUCE', 'none', 'reduce'],
    [0x53, 'STRING', 'line', 'quoted-text'],
    [0x54, 'BINSTRING', 'size32', 'old-text'],
    [0x55, 'SHORT_BINSTRING', 'size8', 'old-text'],
    [0x56, 'UNICODE', 'line', 'text-line'],
    [0x58, 'BINUNICODE', 'size32', 'text'],
    [0x5d, 'EMPTY_LIST', 'none', 'list'],
    [0x61, 'APPEND', 'none', 'append'],
    [0x62, 'BUILD', 'none', 'build'],
    [0x63, 'GLOBAL', 'two-lines', 'global'],
    [0x64, 'DICT', 'none', 'dict-of-mark'],
    [0x65, 'APPENDS', 'none', 'append-items'],
    [0x67, 'GET', 'line', 'get-text'],
    [0x68, 'BINGET', 'uint8', 'get'],
    [0x69, 'INST', 'two-lines', 'inst'],
    [0x6a, 'LONG_BINGET', 'uint32', 'get'],
    [0x6c, 'LIST', 'none', 'list-of-mark'],
    [0x6f, 'OBJ', 'none', 'object'],
    [0x70, 'PUT', 'line', 'put-text'],
    [0x71, 'BINPUT', 'uint8', 'put'],
    [0x72, 'LONG_BINPUT', 'uint32', 'put'],
    [0x73, 'SETITEM', 'none', 'set-item'],
    [0x74, 'TUPLE', 'none', 'tuple-of-mark'],
    [0x75, 'SETITEMS', 'none', 'set-items'],
    [0x7d, 'EMPTY_DICT', 'none', 'dict'],
    [0x80, 'PROTO', 'uint8', 'protocol'],
    [0x81, 'NEWOBJ', 'none', 'new-object'],
    [0x82, 'EXT1', 'uint8', 'extension'],
    [0x83, 'EXT2', 'uint16', 'extension'],
    [0x84, 'EXT4', 'int32', 'extension'],
    [0x85, 'TUPLE1', 'none', 'tuple-1'],
    [0x86, 'TUPLE2', 'none', 'tuple-2'],
    [0x87, 'TUPLE3', 'none', 'tuple-3'],
    [0x88, 'NEWTRUE', 'none', 'scalar'],
    [0x89, 'NEWFALSE', 'none', 'scalar'],
    [0x8a, 'LONG1', 'size8', 'long'],
    [0x8b, 'LONG4', 'size32', 'long'],
    [0x8c, 'SHORT_BINUNICODE', 'size8', 'text'],
    [0x8d, 'BINUNICODE8', 'size64', 'text'],
    [0x8e, 'BINBYTES8', 'size64', 'bytes'],
    [0x8f, 'EMPTY_SET', 'none', 'list'],
    [0x90, 'ADDITEMS', 'none', 'append-items'],
    [0x91, 'FROZENSET', 'none', 'list-of-mark'],
    [0x92, 'NEWOBJ_EX', 'none', 'new-object-with-keywords'],
    [0x93, 'STACK_GLOBAL', 'none', 'stack-global'],
    [0x94, 'MEMOIZE', 'none', 'memoize'],
    [0x95, 'FRAME', 'uint64', 'frame'],
    [0x96, 'BYTEARRAY8', 'size64', 'bytes'],
    [0x97, 'NEXT_BUFFER', 'none', 'buffer'],
    [0x98, 'READONLY_BUFFER', 'none', 'readonly-buffer'],
];
/** By the byte; `undefined` for a byte that is no opcode. */
const OPCODES = (() => {
    const table = new Array(256).fill(undefined);
    for (const [byte, name, argument, effect] of ROWS)
        table[byte] = { name, argument, effect };
    return table;
})();
/** The highest protocol that is known. */
const HIGHEST_PROTOCOL = 5;

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/python-text.js
// SPDX-License-Identifier: Apache-2.0
//
// The text forms of protocol 0, as CPython reads them.
// Source: CPython 3.14 Lib/pickle.py, Objects/bytesobject.c (_PyBytes_DecodeEscape),
// Objects/unicodeobject.c (raw-unicode-escape).

const latin1 = (bytes) => external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
/** CPython's C unpickler reads numbers as C strings: what is behind a NUL does not count. */
const numberText = (line) => latin1(line)
    .replace(/\0[\s\S]*$/, '')
    .trim();
/**
 * A whole number in base 10, as either of CPython's unpicklers takes it: space around, a sign, `_` between
 * digits. `undefined` for what both refuse.
 */
const parsePythonInteger = (line) => {
    const text = numberText(line);
    return /^[+-]?\d+(_\d+)*$/.test(text)
        ? BigInt(text.replaceAll('_', '').replace('+', ''))
        : undefined;
};
const BASE_0 = /^[+-]?(0x_?[\da-f]+(_[\da-f]+)*|0o_?[0-7]+(_[0-7]+)*|0b_?[01]+(_[01]+)*|\d+(_\d+)*)$/i;
/** Whether INT or LONG take it: also in the prefixes of Python, and in C's octal. */
const isPythonInteger = (line) => BASE_0.test(numberText(line));
const FLOAT = /^[+-]?((\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[+-]?\d[\d_]*)?|inf(inity)?|nan)$/i;
/** `float(text)`, of which only the form is of interest. */
const isPythonFloat = (line) => FLOAT.test(numberText(line));
/** raw-unicode-escape: Latin-1, with \uXXXX and \UXXXXXXXX after an odd number of backslashes. */
const parseRawUnicode = (line) => {
    let isBroken = false;
    const text = latin1(line).replace(/(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([uU]))?/g, (all, slashes, short, long, bare) => {
        if (slashes.length % 2 === 0)
            return all;
        const code = Number.parseInt(short ?? long ?? '', 16);
        if (bare !== undefined || code > 0x10ffff)
            isBroken = true;
        if (Number.isNaN(code) || code > 0x10ffff)
            return all;
        return slashes.slice(1) + String.fromCodePoint(code);
    });
    return isBroken ? undefined : text;
};
const SIMPLE_ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** A `repr` of Python 2's str: quotes, and the escapes of a bytes literal. `undefined` for what is none. */
const parseQuoted = (line) => {
    const text = latin1(line);
    const quote = text[0];
    if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote))
        return undefined;
    let isBroken = false;
    const content = text
        .slice(1, -1)
        .replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S])|$)/g, (all, hex, octal, other) => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (other === undefined || other === 'x')
            isBroken = true;
        return SIMPLE_ESCAPES[other ?? ''] ?? all;
    });
    return isBroken ? undefined : content;
};
/** A little-endian two's complement number of at most 32 bytes. */
const parseLong = (bytes) => bytes.length === 0
    ? 0n
    : BigInt.asIntN(bytes.length * 8, bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n));

// EXTERNAL MODULE: ./lib/model/formats/pickle/values.js
var values = __webpack_require__(11515);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/effects.js
// SPDX-License-Identifier: Apache-2.0
//
// What each opcode does to the stack, the memo and the list of imports.





/** The magic number of torch has ten bytes, and is all that its pickle holds. */
const MAX_LONG_BYTES = 10;
const MAX_SAFE_LONG_BYTES = 6;
const EFFECTS = {
    // ---- constants
    none: (m) => m.push(values/* NONE */.x3),
    scalar: (m) => m.push(values/* SCALAR */.jf),
    integer: (m, { number }) => m.push(number),
    'integer-text': (m, argument) => pushInteger(m, argument.bytes()),
    float: (m, argument) => {
        if (!isPythonFloat(argument.bytes()))
            m.refuse('a number is no number');
        m.push(values/* SCALAR */.jf);
    },
    long: (m, argument) => {
        const isKept = argument.followingBytes <= (isAlone(m) ? MAX_LONG_BYTES : MAX_SAFE_LONG_BYTES);
        m.push(isKept ? narrow(m, parseLong(argument.bytes())) : values/* SCALAR */.jf);
    },
    bytes: (m) => m.push(values/* BYTES */.E9),
    text: (m, argument) => {
        const text = textOf(argument, 'utf8');
        if (typeof text === 'string' && isPickleAsText(text)) {
            m.log.add('pickle.nested', 'a text has the form of a pickle', m.offset);
        }
        m.push(text);
    },
    'old-text': (m, argument) => m.push(textOf(argument, 'latin1')),
    'text-line': (m, argument) => pushText(m, argument, parseRawUnicode(argument.bytes())),
    'quoted-text': (m, argument) => pushText(m, argument, parseQuoted(trimmed(argument.bytes()))),
    buffer: (m) => {
        m.log.add('pickle.outside-buffer', 'needs a buffer that is not in the file', m.offset);
        m.push(values/* BYTES */.E9);
    },
    'readonly-buffer': (m) => void m.top(),
    // ---- collections
    list: (m) => m.push(values/* LIST */.rl),
    'list-of-mark': (m) => {
        m.appended += m.popMark().length;
        m.push(values/* LIST */.rl);
    },
    append: (m) => {
        m.appended += 1;
        m.pop();
        change(m);
    },
    'append-items': (m) => {
        m.appended += m.popMark().length;
        change(m);
    },
    'tuple-0': (m) => m.push(m.collect('tuple', [])),
    'tuple-1': (m) => pushTuple(m, 1),
    'tuple-2': (m) => pushTuple(m, 2),
    'tuple-3': (m) => pushTuple(m, 3),
    'tuple-of-mark': (m) => m.push(m.collect('tuple', m.popMark())),
    dict: (m) => m.push(m.collect('dict', [])),
    'dict-of-mark': (m) => m.push(m.collect('dict', m.popMark())),
    'set-item': (m) => {
        const value = m.pop();
        const key = m.pop();
        m.addItems([key, value]);
        change(m);
    },
    'set-items': (m) => {
        m.addItems(m.popMark());
        change(m);
    },
    // ---- stack and memo
    mark: (m) => m.mark(),
    pop: (m) => m.popAny(),
    'pop-mark': (m) => void m.popMark(),
    duplicate: (m) => m.push(m.top()),
    memoize: (m) => m.memoize(),
    put: (m, { number }) => m.put(number),
    'put-text': (m, argument) => m.put(indexOf(argument.bytes())),
    get: (m, { number }) => m.get(number),
    'get-text': (m, argument) => m.get(indexOf(argument.bytes())),
    // ---- imports and calls
    global: (m, argument) => m.pushImport(argument.text('utf8'), argument.secondText('utf8')),
    'stack-global': (m) => {
        const name = m.pop();
        const module = m.pop();
        if (typeof name === 'string' && typeof module === 'string')
            m.pushImport(module, name);
        else {
            m.log.activities += 1;
            m.log.add('pickle.computed-import', 'the name of an import is not a constant', m.offset);
            m.push(values/* UNKNOWN */.HV);
        }
    },
    extension: (m, { number }) => {
        m.log.activities += 1;
        m.log.add('pickle.extension-code', `imports extension code ${number}`, m.offset);
        m.push(values/* UNKNOWN */.HV);
    },
    inst: (m, argument) => {
        const args = m.collect('tuple', m.popMark());
        const callee = m.addImport(argument.text('utf8'), argument.secondText('utf8')) ?? values/* UNKNOWN */.HV;
        m.push(m.call(callee, args));
    },
    object: (m) => {
        const [callee, ...args] = m.popMark();
        if (callee === undefined)
            m.refuse('an object has no class');
        m.push(m.call(callee ?? values/* UNKNOWN */.HV, m.collect('tuple', args)));
    },
    reduce: (m) => {
        const args = m.pop();
        m.push(m.call(m.pop(), args));
    },
    'new-object': (m) => {
        const args = m.pop();
        m.push(m.call(m.pop(), args));
    },
    'new-object-with-keywords': (m) => {
        m.pop();
        const args = m.pop();
        m.push(m.call(m.pop(), args));
    },
    build: (m) => {
        const state = m.pop();
        const target = m.top();
        change(m);
        if (typeof target !== 'object' || target.kind !== 'instance')
            return;
        keepState(target, state);
        if (joblib_array/* ARRAY_WRAPPERS */.Dg.has(target.of.path))
            m.array = target;
        if (joblib_array/* SIDE_FILE_WRAPPERS */.g6.has(target.of.path)) {
            m.log.add('pickle.other-files', `an array is in a file beside this one`, m.offset);
        }
    },
    'persistent-id': (m) => m.pushPersistentId(),
    'persistent-id-of-stack': (m) => m.pushPersistentId(m.pop()),
    // ---- the pickle itself
    protocol: (m, { number }) => {
        if (number > HIGHEST_PROTOCOL)
            m.refuse(`protocol ${number} is not known`);
        else
            m.protocol = Math.max(m.protocol, number);
        if (m.opcodeCount > 1) {
            m.log.add('pickle.late-protocol', `protocol ${number} is named inside a pickle`, m.offset);
        }
    },
    // compared with where opcodes end by whoever reads the bytes
    frame: () => { },
    stop: (m) => {
        m.result = m.pop();
        m.isOver = true;
    },
};
/** Bytes as protocol 2 writes them, for `_codecs.encode`: PROTO at the start, STOP at the end. */
const isPickleAsText = (text) => text.charCodeAt(0) === 0x80 && text.charCodeAt(1) <= HIGHEST_PROTOCOL && text.endsWith('.');
const textOf = (argument, encoding) => argument.followingBytes > MAX_SEEN_BYTES ? values/* COMPUTED_TEXT */.S6 : argument.text(encoding);
const pushText = (m, { length }, text) => {
    if (text === undefined)
        m.refuse('a text is no text');
    m.push(text === undefined || length > MAX_SEEN_BYTES ? values/* COMPUTED_TEXT */.S6 : text);
};
const MAX_INTEGER_CHARS = 4_300; // more are not looked at
const pushInteger = (m, line) => {
    if (line.length > MAX_INTEGER_CHARS) {
        m.push(values/* SCALAR */.jf);
        return;
    }
    const digits = line.at(-1) === LETTER_L ? line.subarray(0, -1) : line;
    if (!isPythonInteger(digits))
        m.refuse('a number is no number');
    // 010 is eight for one of CPython's unpicklers
    const isKept = digits[0] !== DIGIT_0 && digits.length <= MAX_KEPT_DIGITS;
    const value = isKept ? parsePythonInteger(digits) : undefined;
    m.push(value === undefined ? values/* SCALAR */.jf : narrow(m, value));
};
/** More digits are no length, no version and no magic number. */
const MAX_KEPT_DIGITS = 30;
const LETTER_L = 0x4c;
const DIGIT_0 = 0x30;
/** A whole number as it is kept: exact, and a large one only where it is the first value. */
const narrow = (m, value) => {
    const number = Number(value);
    if (Number.isSafeInteger(number))
        return number;
    return isAlone(m) ? value : values/* SCALAR */.jf;
};
/** Behind PROTO and FRAME at most. */
const isAlone = (m) => m.opcodeCount <= 3;
const indexOf = (line) => {
    const value = parsePythonInteger(line.subarray(0, MAX_INTEGER_CHARS));
    return value === undefined ? undefined : Number(value);
};
const SPACE = /^[\t\v\f\r ]$/;
/** STRING may have spaces behind its last quote (CPython strips them). */
const trimmed = (line) => {
    let end = line.length;
    while (end > 0 && SPACE.test(String.fromCharCode(line[end - 1] ?? 0)))
        end -= 1;
    return line.subarray(0, end);
};
const pushTuple = (m, length) => {
    const values = [];
    for (let index = 0; index < length; index += 1)
        values.unshift(m.pop());
    m.push(m.collect('tuple', values));
};
/** As it is now: a dictionary may be changed behind BUILD, which does not change the object. */
const keepState = ({ states }, state) => {
    if (states.length > values/* MAX_KEPT_ITEMS */.VW)
        return;
    const isDict = typeof state === 'object' && state.kind === 'dict';
    states.push(isDict ? { ...state, items: [...state.items] } : state);
};
/** Something is added to the value on top, or its state is set. */
const change = (m) => {
    const target = m.top();
    if (typeof target === 'object' && target.kind === 'import') {
        m.log.add('pickle.changed-import', `changes ${target.path} itself`, m.offset);
    }
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/run-buffered.js
// SPDX-License-Identifier: Apache-2.0



/** Longest line that is looked at. */
const MAX_LINE_BYTES = 64 * 1024;
/** Executes opcodes as long as their bytes are in the window. */
const runBuffered = (machine, input) => {
    const argument = new Argument(input);
    while (!machine.isOver) {
        if (input.available === 0 && !input.isEnded)
            return 'fill';
        machine.offset = input.offset;
        if (input.available === 0) {
            machine.end('it ends before its STOP');
            return 'over';
        }
        const opcode = OPCODES[input.peek(0)];
        if (opcode === undefined) {
            machine.end(`byte 0x${input.peek(0).toString(16).padStart(2, '0')} is no opcode`);
            return 'over';
        }
        if (!argument.read(opcode.argument)) {
            if (opcode.argument === 'line' && input.available > MAX_LINE_BYTES) {
                return { longLineOf: opcode.effect };
            }
            if (!input.isEnded && input.available <= 2 * MAX_LINE_BYTES)
                return 'fill';
            machine.end(input.isEnded ? `${opcode.name} has no end` : `${opcode.name} is too long`);
            return 'over';
        }
        if (!machine.count())
            return 'over';
        const { effect } = opcode;
        if (machine.frameEnd !== undefined || effect === 'frame')
            checkFrame(machine, effect, argument);
        EFFECTS[effect](machine, argument);
        const mayBePickle = (effect === 'bytes' || effect === 'old-text') && isPickleHead(argument);
        input.advance(argument.sizeBytes);
        if (argument.followingBytes > 0 && !machine.isOver) {
            if (mayBePickle)
                return { nestedBytes: argument.followingBytes };
            input.advance(argument.followingBytes);
        }
        if (machine.array !== undefined)
            return 'array';
    }
    return 'over';
};
const isPickleHead = (argument) => {
    const [first, second] = argument.length > 3 ? argument.bytes() : [];
    return first === 0x80 && second !== undefined && second <= HIGHEST_PROTOCOL;
};
/**
 * Frames are hints for reading: what ends at another place than its frame is read differently by
 * CPython's two unpicklers.
 */
const checkFrame = (machine, effect, argument) => {
    const end = machine.offset + argument.sizeBytes + argument.followingBytes;
    const { frameEnd } = machine;
    if (frameEnd !== undefined) {
        if (end > frameEnd) {
            machine.log.add('pickle.frame', 'an opcode crosses the end of its frame', machine.offset);
        }
        else if (effect === 'frame' || (effect === 'stop' && end < frameEnd)) {
            machine.log.add('pickle.frame', `${effect} stands inside a frame`, machine.offset);
        }
        if (end >= frameEnd)
            machine.frameEnd = undefined;
    }
    if (effect === 'frame')
        machine.frameEnd = end + argument.number;
};


/***/ }),

/***/ 71578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanPickles)
/* harmony export */ });
/* harmony import */ var _joblib_array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35451);
/* harmony import */ var _pickle_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32082);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58551);
/* harmony import */ var _read_pickle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66676);
// SPDX-License-Identifier: Apache-2.0
//
// The pickles that follow each other in a file or in a part of one.




/** More pickles than this in one file are not read. */
const MAX_PICKLES = 10_000;
/** The first pickles say what a file is. */
const MAX_KEPT = 8;
/**
 * Reads all pickles from `offset` on, and returns the first of them.
 * @param open gives the bytes from the front, as often as it is called
 * @throws only what reading throws
 */
const scanPickles = async (open, log, options) => {
    const { hasArrays, expected = Number.POSITIVE_INFINITY } = options;
    const input = new _pickle_input_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleInput */ .z(open(), options.offset);
    const first = await (0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_3__/* .readPickle */ .t)(input, log, options);
    const machines = [first];
    log.count += 1;
    if (first.fault)
        log.addIncomplete(first.fault.reason, first.fault.offset);
    let count = 1;
    while (count < expected && first.result !== undefined) {
        await input.need(1);
        if (input.available === 0)
            break;
        if (count >= MAX_PICKLES) {
            log.addIncomplete(`more than ${MAX_PICKLES} pickles follow each other`, input.offset);
            break;
        }
        const at = input.offset;
        const trial = log.trial();
        const machine = await (0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_3__/* .readPickle */ .t)(input, trial, { ...options, isStrict: true });
        log.opcodesLeft = trial.opcodesLeft;
        const isWhole = machine.result !== undefined && machine.fault === undefined;
        if (!isWhole && !(0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_3__/* .isPickle */ .T)(machine, true)) {
            if (expected === Number.POSITIVE_INFINITY) {
                log.add('pickle.trailing-data', 'bytes follow that are no pickle', at);
            }
            else
                log.addIncomplete(`pickle ${count + 1} of ${expected} is none`, at);
            break;
        }
        count += 1;
        trial.count += 1;
        log.absorb(trial);
        if (machines.length < MAX_KEPT)
            machines.push(machine);
        if (machine.fault !== undefined) {
            log.addIncomplete(machine.fault.reason, machine.fault.offset);
            break;
        }
    }
    if (count > 1 && expected === Number.POSITIVE_INFINITY) {
        log.add('pickle.several', `${count} pickles follow each other`);
    }
    if (hasArrays && log.hasArrays)
        await compareLoaders(open(), log, options.offset);
    return machines;
};
/**
 * `pickle` knows nothing of the arrays of joblib, and takes their bytes for opcodes: what it would
 * import before it fails is found by reading as it does.
 */
const compareLoaders = async (read, log, offset) => {
    const trial = log.trial();
    await (0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_3__/* .readPickle */ .t)(new _pickle_input_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleInput */ .z(read, offset), trial, { isStrict: true, hasArrays: false });
    log.opcodesLeft = trial.opcodesLeft;
    const known = new Set(log.imports.map(({ path }) => path));
    for (const { path, module, name } of trial.imports) {
        const isOfMemo = _joblib_array_js__WEBPACK_IMPORTED_MODULE_0__/* .WRAPPER_ATTRIBUTES */ .Y5.has(module); // read with an index of another memo
        if (known.has(path) || isOfMemo || !(0,_pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlausibleImport */ .Z)(module, name))
            continue;
        log.import(module, name);
        log.add('pickle.loader-dependent', `pickle imports ${path}, and joblib does not`);
    }
};


/***/ }),

/***/ 11515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ BYTES),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   S6: () => (/* binding */ COMPUTED_TEXT),
/* harmony export */   VW: () => (/* binding */ MAX_KEPT_ITEMS),
/* harmony export */   jf: () => (/* binding */ SCALAR),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   rl: () => (/* binding */ LIST),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* unused harmony export kindOf */
// SPDX-License-Identifier: Apache-2.0
//
// What the interpreter knows of a value that a pickle makes: texts and whole
// numbers that stand in it as constants, where an object came from, and the
// items of small tuples and dictionaries. Nothing else is ever made.
const NONE = { kind: 'none' };
const BYTES = { kind: 'bytes' };
const SCALAR = { kind: 'scalar' };
const LIST = { kind: 'list' };
const UNKNOWN = { kind: 'unknown' };
const COMPUTED_TEXT = { kind: 'computed-text' };
const MAX_KEPT_ITEMS = 16;
const items = (kind, values) => ({
    kind,
    items: values.slice(0, MAX_KEPT_ITEMS),
    isWhole: values.length <= MAX_KEPT_ITEMS,
});
/** What a value is, or `constant` for texts and numbers. */
const kindOf = (value) => typeof value === 'object' ? value.kind : 'constant';


/***/ })

};

