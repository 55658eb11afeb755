export const id = 1618;
export const ids = [1618,7080];
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

