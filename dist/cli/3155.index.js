export const id = 3155;
export const ids = [3155];
export const modules = {

/***/ 47417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ describeTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0
//
// Chat templates are Jinja programs that runtimes execute for every prompt.
// They are not judged here: the digest tells one from another, and the names
// with which programs have left the sandbox are pointed at.

// CVE-2024-34359 and its kin: attributes of Python's objects, also put together by filters.
const REACHING = /__[a-z]+__|\bmro\b|\|\s*attr\s*\(|\bf_globals\b|\bgi_frame\b|\bcycler\b|\bjoiner\b/;
/** The caller has bounded the length; time is linear in it. */
const describeTemplate = (bytes) => {
    const [reachesOut] = REACHING.exec(new TextDecoder().decode(bytes)) ?? [];
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes)}`;
    return reachesOut === undefined ? { digest } : { digest, reachesOut };
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

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ggufFormatReader: () => (/* binding */ ggufFormatReader)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/model/formats/byte-cursor.js
// SPDX-License-Identifier: Apache-2.0
//
// Reading forwards through the bytes of a source: what is wanted next is made
// ready in large pieces, and then taken without waiting. A header with a
// million small values would otherwise be a million promises.

const CHUNK_BYTES = 256 * 1024;
const byteCursor = (source) => {
    let chunk = external_node_buffer_.Buffer.alloc(0);
    /** Of the chunk in the source, and of the next byte in the source. */
    let start = 0;
    let at = 0;
    const readyBytes = () => Math.max(0, start + chunk.byteLength - at);
    return {
        offset: () => at,
        readyBytes,
        ready: async (count) => {
            if (readyBytes() >= count)
                return true;
            if (at + count > source.sizeBytes)
                return false;
            const length = Math.min(Math.max(count, CHUNK_BYTES), source.sizeBytes - at);
            const bytes = await source.read(at, length);
            chunk = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            start = at;
            return true;
        },
        take: (count) => {
            if (readyBytes() < count)
                throw new RangeError(`${count} bytes are not ready`);
            const taken = chunk.subarray(at - start, at - start + count);
            at += count;
            return taken;
        },
        skip: (count) => {
            at += count;
        },
    };
};

// EXTERNAL MODULE: ./lib/model/formats/chat-template.js
var chat_template = __webpack_require__(47417);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/formats/gguf-findings.js
var gguf_findings = __webpack_require__(39484);
// EXTERNAL MODULE: ./lib/model/formats/fact-text.js
var fact_text = __webpack_require__(84448);
;// CONCATENATED MODULE: ./lib/model/formats/gguf-keys.js
// SPDX-License-Identifier: Apache-2.0
//
// What the keys of a GGUF file say of the model.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md#general-metadata

/** Keys of `general.base_model.N` and the like: no model has more parents. */
const MAX_NUMBERED = 100;
/** Fact → key. */
const SHOWN_KEYS = [
    ['architecture', 'general.architecture'],
    ['name', 'general.name'],
    ['basename', 'general.basename'],
    ['modelVersion', 'general.version'],
    ['finetune', 'general.finetune'],
    ['sizeLabel', 'general.size_label'],
    ['author', 'general.author'],
    ['organization', 'general.organization'],
    ['quantizedBy', 'general.quantized_by'],
    ['fileType', 'general.file_type'],
    ['quantizationVersion', 'general.quantization_version'],
    ['sourceUrl', 'general.source.url'],
    ['sourceRepository', 'general.source.repo_url'],
    ['uuid', 'general.uuid'],
    ['tags', 'general.tags'],
    ['tokenizer', 'tokenizer.ggml.model'],
    ['split', 'split.no'],
    ['splits', 'split.count'],
];
/** Whether a key is held; all else of a header is passed over. */
const isWantedKey = (key) => key.startsWith('general.') ||
    key.startsWith('split.') ||
    key === 'tokenizer.ggml.model' ||
    isTemplateKey(key);
/** A model may have several templates, each by its name. */
const isTemplateKey = (key) => /^tokenizer\.chat_template(\.|$)/.test(key);
const factsOfKeys = (keys) => {
    const facts = {};
    for (const [fact, key] of SHOWN_KEYS) {
        const value = keys.get(key);
        if (value !== undefined)
            facts[fact] = typeof value === 'string' ? (0,fact_text/* factText */.w)(value) : value;
    }
    return facts;
};
const metadataOfKeys = (keys) => {
    const licenses = [...texts(keys, 'general.license')];
    const baseModels = numbered(keys, 'general.base_model');
    const datasets = [...texts(keys, 'general.datasets'), ...numbered(keys, 'general.dataset')];
    return {
        ...(licenses.length > 0 ? { licenses } : {}),
        ...(baseModels.length > 0 ? { baseModels } : {}),
        ...(datasets.length > 0 ? { datasets } : {}),
    };
};
const texts = (keys, key) => {
    const value = keys.get(key);
    const all = Array.isArray(value) ? value : [value ?? ''];
    return all
        .filter((text) => typeof text === 'string')
        .filter((text) => text !== '')
        .map(fact_text/* factText */.w);
};
/** The address of each, or else its organization and name. */
const numbered = (keys, prefix) => {
    const found = [];
    for (let index = 0; index < MAX_NUMBERED; index += 1) {
        const [url] = texts(keys, `${prefix}.${index}.repo_url`);
        const [name] = texts(keys, `${prefix}.${index}.name`);
        const [organization] = texts(keys, `${prefix}.${index}.organization`);
        const label = organization === undefined ? name : `${organization}/${name ?? ''}`;
        const value = url ?? label;
        if (value !== undefined)
            found.push(value);
    }
    return found;
};

// EXTERNAL MODULE: ./lib/model/formats/tensor-layout.js
var tensor_layout = __webpack_require__(27080);
;// CONCATENATED MODULE: ./lib/model/formats/gguf-tensors.js
// SPDX-License-Identifier: Apache-2.0
//
// The tensors that a GGUF header lists: where each lies, and whether type and
// shape need the bytes that are there.
// Sizes: https://github.com/ggml-org/llama.cpp, gguf-py 0.19.0 constants.py

const MAX_NAME_BYTES = 64;
const MAX_DIMENSIONS = 4;
/** Above this the count is no longer believed, and reading ends. */
const MAX_READ_DIMENSIONS = 8;
/** Number of the type → name, elements of a block, bytes of a block. */
const TYPES = new Map([
    [0, ['F32', 1, 4]],
    [1, ['F16', 1, 2]],
    [2, ['Q4_0', 32, 18]],
    [3, ['Q4_1', 32, 20]],
    [6, ['Q5_0', 32, 22]],
    [7, ['Q5_1', 32, 24]],
    [8, ['Q8_0', 32, 34]],
    [9, ['Q8_1', 32, 36]],
    [10, ['Q2_K', 256, 84]],
    [11, ['Q3_K', 256, 110]],
    [12, ['Q4_K', 256, 144]],
    [13, ['Q5_K', 256, 176]],
    [14, ['Q6_K', 256, 210]],
    [15, ['Q8_K', 256, 292]],
    [16, ['IQ2_XXS', 256, 66]],
    [17, ['IQ2_XS', 256, 74]],
    [18, ['IQ3_XXS', 256, 98]],
    [19, ['IQ1_S', 256, 50]],
    [20, ['IQ4_NL', 32, 18]],
    [21, ['IQ3_S', 256, 110]],
    [22, ['IQ2_S', 256, 82]],
    [23, ['IQ4_XS', 256, 136]],
    [24, ['I8', 1, 1]],
    [25, ['I16', 1, 2]],
    [26, ['I32', 1, 4]],
    [27, ['I64', 1, 8]],
    [28, ['F64', 1, 8]],
    [29, ['IQ1_M', 256, 56]],
    [30, ['BF16', 1, 2]],
    [34, ['TQ1_0', 256, 54]],
    [35, ['TQ2_0', 256, 66]],
    [39, ['MXFP4', 32, 17]],
    [40, ['NVFP4', 64, 36]],
    [41, ['Q1_0', 128, 18]],
]);
/** Reads `count` entries, as many as there are. */
const readTensors = async (reader, count, alignment, found) => {
    const names = new Set();
    const ranges = [];
    const types = new Map();
    let parameters = 0;
    for (let index = 0; index < count; index += 1) {
        const { name, shape, type, offset } = await readEntry(reader, index, found);
        if (names.has(name))
            found.add('gguf.duplicate-tensor', 'the name stands twice', name);
        names.add(name);
        if (offset % alignment !== 0) {
            found.add('gguf.misaligned', `offset ${offset}, alignment ${alignment}`, name);
        }
        const known = TYPES.get(type);
        if (known === undefined)
            found.add('gguf.unknown-type', `type ${type}`, name);
        const [label, blockElements, blockBytes] = known ?? [`type ${type}`, 1, 1];
        types.set(label, (types.get(label) ?? 0) + 1);
        const elements = (0,tensor_layout/* countElements */.x)(shape);
        const end = offset + ((elements ?? Number.NaN) / blockElements) * blockBytes;
        if (elements === undefined || end > Number.MAX_SAFE_INTEGER) {
            found.add('gguf.size-overflow', `shape [${shape.join(', ')}], offset ${offset}`, name);
            continue;
        }
        parameters += elements;
        if ((shape[0] ?? 1) % blockElements !== 0) {
            const message = `rows of ${shape[0]} elements, blocks of ${blockElements}`;
            found.add('gguf.block-mismatch', message, name);
        }
        else if (known !== undefined)
            ranges.push({ name, begin: offset, end });
    }
    return { ranges, isComplete: ranges.length === count, types, parameters };
};
const readEntry = async (reader, index, found) => {
    const at = `tensor ${index}`;
    const bytes = await reader.string(MAX_NAME_BYTES);
    if (bytes === undefined || bytes.byteLength === 0) {
        found.add('gguf.tensor-name-invalid', bytes ? 'it is empty' : 'it is too long', at);
    }
    const name = bytes?.toString('utf8') ?? at;
    const dimensions = await reader.u32();
    if (dimensions > MAX_READ_DIMENSIONS) {
        found.stop('gguf.too-many-dimensions', `${dimensions} dimensions`, name);
    }
    if (dimensions > MAX_DIMENSIONS) {
        found.add('gguf.too-many-dimensions', `${dimensions} dimensions`, name);
    }
    const shape = [];
    for (let dimension = 0; dimension < dimensions; dimension += 1)
        shape.push(await reader.size());
    return { name, shape, type: await reader.u32(), offset: await reader.u64() };
};

;// CONCATENATED MODULE: ./lib/model/formats/gguf-values.js
// SPDX-License-Identifier: Apache-2.0
//
// The values of a GGUF header. What nobody asks for is walked over by its
// lengths; what is asked for is bounded before it is held.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md
/** @huggingface/gguf has the same bounds. */
const MAX_STRING_BYTES = 10_000_000;
const MAX_ARRAY_LENGTH = 1_000_000;
const MAX_NESTING = 4;
/** Lists inside of lists, in a whole header; llama.cpp reads none. */
const MAX_INNER_ARRAYS = 10_000;
const MAX_HEADER_BYTES = 50_000_000;
/** Entries of a list that are kept. */
const MAX_KEPT_ENTRIES = 100;
/** A list of texts that is kept holds no longer ones. */
const MAX_KEPT_TEXT_BYTES = 1_000;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
/** Bytes of the other types. */
const SIZES = new Map([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 4],
    [5, 4],
    [6, 4],
    [BOOL, 1],
    [10, 8],
    [11, 8],
    [12, 8],
]);
const ggufReader = (cursor, { version, littleEndian }, found) => {
    const take = async (count) => {
        if (cursor.offset() + count > MAX_HEADER_BYTES) {
            found.stop('gguf.header-too-large', `more than ${MAX_HEADER_BYTES} bytes`);
        }
        if (!(await cursor.ready(count))) {
            found.stop('gguf.cut-off', `${count} bytes are missing`, `offset ${cursor.offset()}`);
        }
        return cursor.take(count);
    };
    const toU32 = (bytes) => littleEndian ? bytes.readUInt32LE() : bytes.readUInt32BE();
    const toU64 = (bytes) => Number(littleEndian ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE());
    const sizeBytes = version === 1 ? 4 : 8;
    const toSize = version === 1 ? toU32 : toU64;
    const size = async () => toSize(await take(sizeBytes));
    const string = async (maxBytes, at) => {
        const length = await size();
        if (length > MAX_STRING_BYTES)
            found.stop('gguf.string-too-long', `${length} bytes`, at);
        if (length <= maxBytes)
            return take(length);
        cursor.skip(length);
        return undefined;
    };
    /** Walks over texts without a promise for each. */
    const skipStrings = async (count, at) => {
        for (let index = 0; index < count; index += 1) {
            const length = toSize(cursor.readyBytes() >= sizeBytes ? cursor.take(sizeBytes) : await take(sizeBytes));
            if (length > MAX_STRING_BYTES)
                found.stop('gguf.string-too-long', `${length} bytes`, at);
            cursor.skip(length);
        }
    };
    const skipBools = async (count, at) => {
        const bytes = await take(count);
        const wrong = bytes.findIndex((byte) => byte > 1);
        if (wrong >= 0)
            found.add('gguf.bool-invalid', `the value is ${bytes[wrong]}`, at);
    };
    let innerArrays = 0;
    const array = async (at, isWanted, depth) => {
        if (depth > MAX_NESTING)
            found.stop('gguf.nested-too-deep', `more than ${MAX_NESTING} levels`, at);
        const type = toU32(await take(4));
        const length = await size();
        if (length > MAX_ARRAY_LENGTH)
            found.stop('gguf.array-too-long', `${length} entries`, at);
        if (isWanted && type === STRING && length <= MAX_KEPT_ENTRIES) {
            const texts = [];
            for (let index = 0; index < length; index += 1) {
                const text = await string(MAX_KEPT_TEXT_BYTES, at);
                if (text !== undefined)
                    texts.push(text.toString('utf8'));
            }
            return texts;
        }
        if (type === STRING)
            await skipStrings(length, at);
        else if (type === BOOL)
            await skipBools(length, at);
        else if (type === ARRAY) {
            innerArrays += length;
            if (innerArrays > MAX_INNER_ARRAYS) {
                found.stop('gguf.array-too-long', `${innerArrays} lists in lists`, at);
            }
            for (let index = 0; index < length; index += 1)
                await array(at, false, depth + 1);
        }
        else
            cursor.skip(length * (SIZES.get(type) ?? unknownType(type, at)));
        return undefined;
    };
    const unknownType = (type, at) => found.stop('gguf.value-type-unknown', `type ${type}`, at);
    return {
        u32: async () => toU32(await take(4)),
        u64: async () => toU64(await take(8)),
        size,
        string,
        value: async (type, at, isWanted) => {
            if (type === STRING)
                return string(isWanted ? MAX_STRING_BYTES : 0, at);
            if (type === ARRAY)
                return array(at, isWanted, 1);
            const bytes = await take(SIZES.get(type) ?? unknownType(type, at));
            const value = scalar(type, bytes, littleEndian);
            if (type === BOOL && bytes.readUInt8() > 1) {
                found.add('gguf.bool-invalid', `the value is ${bytes.readUInt8()}`, at);
            }
            return value;
        },
    };
};
const scalar = (type, bytes, littleEndian) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    switch (type) {
        case 0:
            return view.getUint8(0);
        case 1:
            return view.getInt8(0);
        case 2:
            return view.getUint16(0, littleEndian);
        case 3:
            return view.getInt16(0, littleEndian);
        case 4:
            return view.getUint32(0, littleEndian);
        case 5:
            return view.getInt32(0, littleEndian);
        case 6:
            return exact(view.getFloat32(0, littleEndian));
        case 10:
            return exact(Number(view.getBigUint64(0, littleEndian)));
        case 11:
            return exact(Number(view.getBigInt64(0, littleEndian)));
        case 12:
            return exact(view.getFloat64(0, littleEndian));
        default:
            return view.getUint8(0) === 1;
    }
};
// Facts are JSON, which has no NaN; an integer that is not exact is text, so that nobody computes with it.
const exact = (value) => {
    const isWhole = Number.isInteger(value);
    return Number.isFinite(value) && (!isWhole || Number.isSafeInteger(value)) ? value : String(value);
};

;// CONCATENATED MODULE: ./lib/model/formats/gguf.js
// SPDX-License-Identifier: Apache-2.0
//
// GGUF, versions 1 to 3 in both byte orders: keys with values, then a list of
// tensors, then their bytes.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md










const MAGIC = external_node_buffer_.Buffer.from('GGUF');
/** @huggingface/gguf has the same bound. */
const MAX_KEYS = 100_000;
/** Keys whose values are held, and chat templates that are named. */
const MAX_HELD_KEYS = 1_000;
const MAX_HELD_TEXT_BYTES = 64 * 1024;
const MAX_TEMPLATES = 100;
const MAX_KEY_BYTES = 65_535;
const DEFAULT_ALIGNMENT = 32;
const ggufFormatReader = {
    id: 'gguf',
    matches: (head) => MAGIC.equals(head.subarray(0, MAGIC.byteLength)),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(gguf_findings/* GGUF_FINDINGS */.R);
        const contents = {
            keyCount: 0,
            tensorCount: 0,
            keys: new Map(),
            templates: new Map(),
        };
        await (0,finding_list/* untilStopped */.s)(() => read(source, contents, found));
        return {
            format: 'gguf',
            facts: factsOf(contents),
            metadata: metadataOfKeys(contents.keys),
            findings: found.list(),
        };
    },
};
const read = async (source, contents, found) => {
    const cursor = byteCursor(source);
    const layout = await readLayout(cursor, found);
    const reader = ggufReader(cursor, layout, found);
    contents.layout = layout;
    contents.tensorCount = await reader.size();
    contents.keyCount = await reader.size();
    if (contents.keyCount > MAX_KEYS)
        found.stop('gguf.too-many-keys', `${contents.keyCount} keys`);
    if (contents.tensorCount > limits/* MAX_TENSORS */.am) {
        found.stop('gguf.too-many-tensors', `${contents.tensorCount} tensors`);
    }
    await readKeys(reader, contents, found);
    const alignment = alignmentOf(contents, found);
    const tensors = await readTensors(reader, contents.tensorCount, alignment, found);
    contents.tensors = tensors;
    const dataStart = Math.ceil(cursor.offset() / alignment) * alignment;
    checkData(tensors, source.sizeBytes - dataStart, alignment, found);
};
const readLayout = async (cursor, found) => {
    if (!(await cursor.ready(8)))
        found.stop('gguf.cut-off', 'the file has no version');
    const magic = cursor.take(MAGIC.byteLength);
    if (!magic.equals(MAGIC))
        found.stop('gguf.unknown-version', 'the file does not begin with GGUF');
    const bytes = cursor.take(4);
    // The order of a file is that in which its version is one of the known.
    for (const littleEndian of [true, false]) {
        const version = littleEndian ? bytes.readUInt32LE() : bytes.readUInt32BE();
        if (version >= 1 && version <= 3)
            return { version, littleEndian };
    }
    return found.stop('gguf.unknown-version', `version ${bytes.readUInt32LE()}`);
};
const readKeys = async (reader, contents, found) => {
    const seen = new Set();
    for (let index = 0; index < contents.keyCount; index += 1) {
        const bytes = await reader.string(MAX_KEY_BYTES);
        const key = bytes?.toString('latin1') ?? `key ${index}`;
        if (bytes === undefined || !/^[!-~]+$/.test(key)) {
            const message = bytes === undefined ? 'it is too long' : 'it is not printable ASCII';
            found.add('gguf.key-invalid', message, `key ${index}`);
        }
        if (seen.has(key))
            found.add('gguf.duplicate-key', 'the key stands twice', key);
        seen.add(key);
        const value = await reader.value(await reader.u32(), key, isWantedKey(key));
        if (!isWantedKey(key) || value === undefined)
            continue;
        if (value instanceof Uint8Array && isTemplateKey(key)) {
            const digest = readTemplate(value, key, found);
            if (contents.templates.size < MAX_TEMPLATES)
                contents.templates.set(key, digest);
        }
        else if (contents.keys.size < MAX_HELD_KEYS)
            holdValue(contents, key, value);
    }
};
const holdValue = (contents, key, value) => {
    if (!(value instanceof Uint8Array))
        contents.keys.set(key, value);
    else if (value.byteLength <= MAX_HELD_TEXT_BYTES) {
        contents.keys.set(key, external_node_buffer_.Buffer.from(value).toString('utf8'));
    }
};
const readTemplate = (bytes, key, found) => {
    const { digest, reachesOut } = (0,chat_template/* describeTemplate */.i)(bytes);
    found.add('gguf.chat-template', `${bytes.byteLength} bytes, ${digest}`, key);
    if (reachesOut !== undefined) {
        found.add('gguf.chat-template-reaches-out', `it names ${reachesOut}`, key);
    }
    return digest;
};
const alignmentOf = ({ keys }, found) => {
    const alignment = keys.get('general.alignment') ?? DEFAULT_ALIGNMENT;
    if (typeof alignment === 'number' && alignment > 0 && alignment % 8 === 0)
        return alignment;
    found.add('gguf.alignment-invalid', `the alignment is ${JSON.stringify(alignment)}`);
    return DEFAULT_ALIGNMENT;
};
const checkData = ({ ranges, isComplete }, dataBytes, alignment, found) => {
    const end = (0,tensor_layout/* checkLayout */.H)(ranges, alignment, ({ kind, name, message }) => {
        if (kind === 'overlap' || isComplete)
            found.add(`gguf.${kind}`, message, name);
    });
    const message = `the tensors end at ${end}, and ${Math.max(0, dataBytes)} bytes are there for them`;
    if (end > Math.max(0, dataBytes))
        found.add('gguf.data-cut-off', message);
    // The last tensor may be padded as those before it are.
    const paddedEnd = Math.ceil(end / alignment) * alignment;
    if (isComplete && dataBytes > paddedEnd)
        found.add('gguf.trailing-data', message);
};
const factsOf = ({ layout, keyCount, tensorCount, keys, templates, tensors }) => {
    const types = [...(tensors?.types ?? [])].sort(([, a], [, b]) => b - a);
    const facts = {
        ...(layout
            ? { version: layout.version, byteOrder: layout.littleEndian ? 'little' : 'big' }
            : {}),
        tensors: tensorCount,
        ...(tensors ? { parameters: tensors.parameters } : {}),
        types: Object.fromEntries(types),
        ...factsOfKeys(keys),
        keys: keyCount,
    };
    return templates.size > 0 ? { ...facts, chatTemplates: Object.fromEntries(templates) } : facts;
};


/***/ })

};

