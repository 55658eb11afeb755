export const id = 1965;
export const ids = [1965,4768,9503];
export const modules = {

/***/ 34818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Pq: () => (/* binding */ memorySource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Byte sources made of other bytes: of memory, and of a part of another source.

/** Bytes that are in memory already; what is read are views of them. */
const memorySource = (bytes) => ({
    sizeBytes: bytes.length,
    read: async (offset, lengthBytes) => {
        requireInside(offset, lengthBytes, bytes.length);
        return bytes.subarray(offset, offset + lengthBytes);
    },
});
/**
 * `lengthBytes` of `source` from `offset`, as a source of their own: what is outside cannot be read.
 * @throws MODEL_UNREADABLE where the part is not inside the source
 */
const partOf = (source, offset, lengthBytes) => {
    requireInside(offset, lengthBytes, source.sizeBytes);
    return {
        sizeBytes: lengthBytes,
        read: async (at, length) => {
            requireInside(at, length, lengthBytes);
            return source.read(offset + at, length);
        },
    };
};
/** What every source asks of its caller. @throws MODEL_UNREADABLE for bytes that are not all inside */
const requireInside = (offset, lengthBytes, sizeBytes) => {
    const isInside = offset >= 0 && lengthBytes >= 0 && offset + lengthBytes <= sizeBytes;
    if (isInside && Number.isSafeInteger(offset) && Number.isSafeInteger(lengthBytes))
        return;
    const message = `bytes ${offset} to ${offset + lengthBytes} were asked of ${sizeBytes}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', message);
};


/***/ }),

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ }),

/***/ 49214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// The form of a document, said once: each shape reads a parsed value and
// writes its own JSON Schema, so that the parser and the schema that editors
// use cannot disagree. Spec: JSON Schema draft 2020-12.

/** Text that matches `pattern` as a whole; `what` describes it. */
const text = (what, pattern) => ({
    schema: {
        type: 'string',
        description: what,
        minLength: 1,
        ...(pattern === undefined ? {} : { pattern: pattern.source }),
    },
    read: (node, at) => {
        const value = scalarOf(node);
        if (typeof value === 'string' && value !== '' && (pattern?.test(value) ?? true))
            return value;
        return refuse(node, at, what);
    },
});
/** Text of at most `maxLength` UTF-16 units. */
const shortText = (what, maxLength) => {
    const { schema, read } = text(what);
    return {
        schema: { ...schema, maxLength },
        read: (node, at) => {
            const value = read(node, at);
            if (value.length <= maxLength)
                return value;
            return refuseAt(node, at, `has ${value.length} characters, more than ${maxLength}`);
        },
    };
};
const choice = (what, values) => ({
    schema: { description: what, enum: values },
    read: (node, at) => values.find((value) => value === scalarOf(node)) ??
        refuse(node, at, `${what}: ${values.join(', ')}`),
});
const flag = (what) => ({
    schema: { type: 'boolean', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'boolean' ? value : refuse(node, at, `${what}: true or false`);
    },
});
const number = (what) => ({
    schema: { type: 'number', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'number' ? value : refuse(node, at, what);
    },
});
/** A text, number or boolean. */
const scalar = (what) => ({
    schema: { type: ['string', 'number', 'boolean'], description: what },
    read: (node, at) => scalarOf(node) ?? refuse(node, at, what),
});
/** At least one item, or `minItems`. */
const list = (what, item, minItems = 1) => ({
    schema: { type: 'array', description: what, minItems, items: item.schema },
    read: (node, at) => {
        if (node.kind !== 'array' || node.items.length < minItems)
            return refuse(node, at, what);
        return node.items.map((child, index) => item.read(child, { ...at, path: `${at.path}[${index}]` }));
    },
});
/** One item, or a list of them. */
const oneOrMany = (what, item) => {
    const many = list(what, item);
    return {
        schema: { description: what, oneOf: [item.schema, many.schema] },
        read: (node, at) => (node.kind === 'array' ? many.read(node, at) : [item.read(node, at)]),
    };
};
/** A mapping with these keys and no other. */
const record = (what, required, optional, { one, some } = {}) => {
    const fields = { ...required, ...optional };
    const requiring = (keys) => keys.map((key) => ({ required: [key] }));
    return {
        schema: {
            type: 'object',
            description: what,
            additionalProperties: false,
            properties: Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema])),
            ...(Object.keys(required).length === 0 ? {} : { required: Object.keys(required) }),
            ...(one === undefined ? {} : { oneOf: requiring(one) }),
            ...(some === undefined ? {} : { anyOf: requiring(some) }),
        },
        read: (node, at) => {
            if (node.kind !== 'object')
                return refuse(node, at, what);
            const { members } = node;
            const values = {};
            for (const [key, child] of members) {
                const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
                if (!shape) {
                    const known = Object.keys(fields).join(', ');
                    return refuseAt(child, at, `has the unknown key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(key)}; it takes ${known}`);
                }
                values[key] = shape.read(child, { ...at, path: joinPath(at.path, key) });
            }
            const missing = Object.keys(required).find((key) => !members.has(key));
            if (missing !== undefined)
                refuseAt(node, at, `lacks ${missing}`);
            const here = (keys) => keys.filter((key) => members.has(key)).length;
            if (one && here(one) !== 1)
                refuseAt(node, at, `needs exactly one of ${one.join(', ')}`);
            if (some && here(some) === 0)
                refuseAt(node, at, `needs one of ${some.join(', ')}`);
            return values;
        },
    };
};
/** A mapping of any keys that match `key` as a whole. */
const dictionary = (what, key, value) => ({
    schema: {
        type: 'object',
        description: what,
        propertyNames: { pattern: key.source },
        additionalProperties: value.schema,
    },
    read: (node, at) => {
        if (node.kind !== 'object')
            return refuse(node, at, what);
        const entries = [...node.members].map(([name, child]) => {
            if (!key.test(name))
                refuseAt(child, at, `has the key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}; it takes ${what}`);
            return [name, value.read(child, { ...at, path: joinPath(at.path, name) })];
        });
        return Object.fromEntries(entries);
    },
});
/** Any value. */
const anything = (what) => ({
    schema: { description: what },
    read: (node) => toValue(node),
});
/** `special` where the mapping has the key, else `usual`; no value is both. */
const variant = (key, special, usual) => ({
    schema: { oneOf: [special.schema, usual.schema] },
    read: (node, at) => (node.kind === 'object' && node.members.has(key) ? special : usual).read(node, at),
});
const located = ({ schema, read }) => ({
    schema,
    read: (node, at) => ({
        value: read(node, at),
        line: node.line,
        lines: new Map(node.kind === 'object' ? [...node.members].map(([key, { line }]) => [key, line]) : []),
    }),
});
const scalarOf = (node) => node.kind === 'scalar' && node.value !== null ? node.value : undefined;
const toValue = (node) => {
    switch (node.kind) {
        case 'object':
            // Own properties, also for a key such as `__proto__`.
            return Object.fromEntries([...node.members].map(([key, child]) => [key, toValue(child)]));
        case 'array':
            return node.items.map(toValue);
        case 'scalar':
            return node.value;
    }
};
const joinPath = (path, key) => (path === '' ? key : `${path}.${key}`);
const refuseAt = (node, { refuse, path }, what) => {
    throw refuse(node.line, `${path === '' ? 'the document' : path} ${what}`);
};
const refuse = (node, at, expected) => refuseAt(node, at, `is ${shownNode(node)}; it takes ${expected}`);
const shownNode = (node) => {
    switch (node.kind) {
        case 'object':
            return 'a mapping';
        case 'array':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'scalar':
            return node.value === null ? 'empty' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(node.value);
    }
};


/***/ }),

/***/ 96637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** The code of a failed system call, such as `ENOENT`; `undefined` for any other error. */
const codeOf = (error) => error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
// What says that a name is gone (ENOENT, ENOTDIR, ESTALE) or is now a link (ELOOP), a pipe
// without a writer (EAGAIN), a socket (ENXIO) or a folder (EISDIR).
const CHANGED = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ELOOP', 'EAGAIN', 'ENXIO', 'EISDIR']);
/** A failed call on a file that the walk had found: MODEL_CHANGED if it is another thing now, else MODEL_UNREADABLE. */
const fileError = (path, cause) => {
    const code = codeOf(cause);
    return code !== undefined && CHANGED.has(code)
        ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_CHANGED', `"${path}" was removed or replaced (${code})`, { cause })
        : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause });
};


/***/ }),

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
const readBounded = async (path, maxBytes, codes) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch((cause) => {
        throw unreadable(path, codes, cause);
    });
    try {
        return await readHandle(handle, path, maxBytes, codes);
    }
    catch (error) {
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG ? error : unreadable(path, codes, error);
    }
    finally {
        await handle.close();
    }
};
const readHandle = async (handle, path, maxBytes, codes) => {
    const stats = await handle.stat();
    if (!stats.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" is not a regular file`);
    }
    if (stats.size > maxBytes)
        throw tooLarge(path, stats.size, maxBytes, codes);
    // One byte more than expected shows whether the file has grown since.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" grew while it was read`);
};
const tooLarge = (path, sizeBytes, maxBytes, codes) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.tooLarge, `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`);
const unreadable = (path, codes, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 22473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepYoungGenerationSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
// SPDX-License-Identifier: Apache-2.0
//
// V8 doubles the memory for young objects, up to 32 MiB, while a list of files
// grows, although nearly all of it is garbage: `stat` results and short names.
// Kept small, 20,000 files are signed in 105 MiB instead of 130, and as fast
// (benchmarks/hash.ts). The flag is read whenever V8 thinks of doubling.

/**
 * Stops the growth of the young generation, for this process and for good.
 * Best called late: what Node loads of itself afterwards misses its code cache.
 */
const keepYoungGenerationSmall = () => {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
};


/***/ }),

/***/ 82086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAcceptance: () => (/* binding */ readAcceptance),
  readVulnerabilityEvidence: () => (/* binding */ readVulnerabilityEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/shape.js
var shape = __webpack_require__(49214);
// EXTERNAL MODULE: ./lib/policy/policy-file/yaml-tree.js
var yaml_tree = __webpack_require__(57856);
;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/ignore-list.js
// SPDX-License-Identifier: Apache-2.0
//
// Flaws that somebody decided to live with, each with a reason, most for a
// time. The form is published as docs/schema/mlprov.ignore.schema.json.



const MAX_REASON_CHARS = 1_000;
const DATE = /^\d{4}-\d\d-\d\d$/;
const IGNORE_LIST = (0,shape/* record */.g1)('flaws that are accepted', {
    version: (0,shape/* choice */.Yq)('version of this form', [1]),
    ignore: (0,shape/* list */.p_)('what is accepted', (0,shape/* record */.g1)('a flaw that is accepted', {
        id: (0,shape/* text */.Qq)('id of the flaw: of GHSA, PYSEC, CVE, or of the record', /^\S{1,200}$/),
        reason: (0,shape/* shortText */.os)('why it is accepted', MAX_REASON_CHARS),
    }, {
        expires: (0,shape/* text */.Qq)('the last day on which it is accepted, UTC, as `2026-12-31`', DATE),
        purl: (0,shape/* text */.Qq)('the package, as it is listed', /^pkg:\S+$/),
    })),
}, {});
/** JSON Schema of an ignore list. */
const ignoreListSchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Ignore list of mlprov vulnerabilities, version 1',
    ...IGNORE_LIST.schema,
});
const DAY_MS = 86_400_000;
/**
 * Parses an ignore list (YAML or JSON) of at most MAX_POLICY_BYTES characters.
 * @throws IGNORE_LIST_INVALID naming the line: an entry without a reason, a day that does not exist
 */
const parseIgnoreList = (content, file) => {
    const code = 'IGNORE_LIST_INVALID';
    const refuse = (line, what) => new errors/* ProvenanceError */.CG(code, `${file}:${line}: ${what}`);
    const tree = (0,yaml_tree/* parseYamlTree */.N)(content, refuse);
    const { ignore } = IGNORE_LIST.read(tree, { refuse, path: '' });
    return ignore.map(({ id, reason, expires, purl }) => {
        if (reason.trim() === '')
            throw new errors/* ProvenanceError */.CG(code, `${file}: ${id} has no reason`);
        const lastDayMs = expires === undefined ? undefined : Date.parse(`${expires}T00:00:00Z`);
        // `2026-02-30` parses as no time, or as a day of March.
        if (lastDayMs !== undefined && !isDay(lastDayMs, expires)) {
            throw new errors/* ProvenanceError */.CG(code, `${file}: ${id} expires on "${expires}", which is no day`);
        }
        return {
            id,
            reason,
            ...(lastDayMs === undefined ? {} : { expiresMs: lastDayMs + DAY_MS }),
            ...(purl === undefined ? {} : { purl }),
        };
    });
};
const isDay = (timeMs, expires) => !Number.isNaN(timeMs) && new Date(timeMs).toISOString().slice(0, 10) === expires;

// EXTERNAL MODULE: ./lib/vulnerabilities/openvex.js
var openvex = __webpack_require__(59373);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: ./lib/io/vulnerabilities/open-database.js + 5 modules
var open_database = __webpack_require__(23038);
;// CONCATENATED MODULE: ./lib/io/vulnerabilities/evidence.js
// SPDX-License-Identifier: Apache-2.0
//
// Files about vulnerabilities → what signed bills of materials are looked up
// in, and what is accepted. The database is opened when a bill is there: which
// of its records are kept depends on what the bill lists.






/** @throws IGNORE_LIST_INVALID, VEX_INVALID */
const readVulnerabilityEvidence = async (files, cwd) => {
    const { database, digest } = files;
    return {
        acceptance: await readAcceptance(files, cwd),
        open: (names) => (0,open_database.openDatabase)({
            place: { kind: 'path', path: (0,external_node_path_.resolve)(cwd, database) },
            names,
            ...(digest === undefined ? {} : { digest }),
        }),
    };
};
/** @throws IGNORE_LIST_INVALID, VEX_INVALID */
const readAcceptance = async ({ ignore, vex = [] }, cwd) => {
    const read = async (path, maxBytes, code) => String(await (0,read_bounded.readBounded)((0,external_node_path_.resolve)(cwd, path), maxBytes, { notFound: code, tooLarge: code }));
    const statements = [];
    for (const path of vex) {
        statements.push(...(0,openvex/* parseOpenVex */.HG)(await read(path, limits/* MAX_RECORDS_FILE_BYTES */.df, 'VEX_INVALID'), path));
    }
    return {
        ignore: ignore === undefined
            ? []
            : parseIgnoreList(await read(ignore, limits/* MAX_POLICY_BYTES */.mk, 'IGNORE_LIST_INVALID'), ignore),
        vex: statements,
    };
};


/***/ }),

/***/ 57856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// The part of YAML that has one meaning: mappings, lists and scalars of the
// core schema. Aliases, tags, merge keys, directives and keys that stand twice
// are refused, because readers disagree on them or they grow without bound.
// Grammar: https://yaml.org/spec/1.2.2/


/** Levels of mappings and lists; a policy needs seven. */
const MAX_DEPTH = 16;
/**
 * Parses one YAML (or JSON) document into values that know their line.
 * @throws what `refuse` makes
 */
const parseYamlTree = (text, refuse) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk)
        throw refuse(1, `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk} characters`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        schema: 'core',
        // The library compares each key with each other one; `convertMap` needs one look.
        uniqueKeys: false,
    });
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem)
        throw refuse(lineAt(problem.pos[0]), firstLine(problem.message));
    const { explicit } = document.directives.yaml;
    if (explicit || Object.keys(document.directives.tags).length > 1) {
        throw refuse(1, 'directives are not read; leave out the lines that begin with %');
    }
    const convert = (node, line, depth) => {
        if (depth > MAX_DEPTH)
            throw refuse(line, `more than ${MAX_DEPTH} levels`);
        if (node === null || node === undefined)
            return { kind: 'scalar', line, value: null };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            throw refuse(line, 'aliases (*) are not read; write the value out');
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            throw refuse(line, 'not a value');
        if (node.tag !== undefined)
            throw refuse(line, 'tags (!) are not read; leave them out');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const members = new Map();
            for (const { key, value } of node.items) {
                const keyLine = lineOf(key, line);
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.tag === undefined ? key.value : undefined;
                if (typeof name !== 'string') {
                    throw refuse(keyLine, 'a key that is not a text');
                }
                if (members.has(name)) {
                    throw refuse(keyLine, `the key ${JSON.stringify(name)} stands twice`);
                }
                members.set(name, convert(value, lineOf(value, keyLine), depth + 1));
            }
            return { kind: 'object', line, members };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item) => convert(item, lineOf(item, line), depth + 1));
            return { kind: 'array', line, items };
        }
        return { kind: 'scalar', line, value: scalarOf(node.value, line, refuse) };
    };
    const lineOf = (node, fallback) => {
        const start = node?.range?.[0];
        return start === undefined ? fallback : lineAt(start);
    };
    return convert(document.contents, lineOf(document.contents, 1), 0);
};
const scalarOf = (value, line, refuse) => {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'string' && value.isWellFormed() && !value.includes('\0'))
        return value;
    if (typeof value === 'number' && Number.isFinite(value)) {
        // Beyond 2^53 another number than the one that was written would be compared.
        if (!Number.isInteger(value) || Number.isSafeInteger(value))
            return value;
    }
    throw refuse(line, 'a scalar that is no text of Unicode, finite number, boolean or null');
};
const firstLine = (message) => {
    const line = message.split('\n', 1)[0] ?? '';
    return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/\.$/, '')}`;
};


/***/ })

};

