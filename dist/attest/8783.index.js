export const id = 8783;
export const ids = [8783];
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


/***/ })

};

