export const id = 4226;
export const ids = [4226];
export const modules = {

/***/ 73751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readAhead)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * The same bytes, where small reads that follow each other cost one read of `windowBytes`.
 * It keeps one window, so callers go forward through the source.
 */
const readAhead = (source, windowBytes) => {
    let start = 0;
    let window = new Uint8Array();
    return {
        sizeBytes: source.sizeBytes,
        read: async (offset, lengthBytes) => {
            const isHeld = offset >= start && offset + lengthBytes <= start + window.length;
            if (!isHeld) {
                const held = Math.min(windowBytes, source.sizeBytes - offset);
                if (lengthBytes >= held)
                    return source.read(offset, lengthBytes);
                window = await source.read(offset, held);
                start = offset;
            }
            return window.subarray(offset - start, offset - start + lengthBytes);
        },
    };
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

