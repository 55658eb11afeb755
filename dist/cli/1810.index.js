export const id = 1810;
export const ids = [1810,1004,6186,8623];
export const modules = {

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Order of two names by Unicode code point, which is the order of their UTF-8
 * bytes. JavaScript's `<` compares UTF-16 units and differs beyond U+FFFF.
 */
const compareNames = (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return codePointRank(left) - codePointRank(right);
    }
    return a.length - b.length;
};
// Surrogates (D800–DFFF) stand for code points above U+FFFF: they rank after E000–FFFF.
const codePointRank = (unit) => unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;


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

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


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

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 53195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicyCases: () => (/* binding */ readPolicyCases)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/shape.js
var shape = __webpack_require__(49214);
// EXTERNAL MODULE: ./lib/policy/policy-file/policy-error.js
var policy_error = __webpack_require__(39637);
// EXTERNAL MODULE: ./lib/core/parse.js
var core_parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
;// CONCATENATED MODULE: ./lib/policy/policy-file/recorded-report.js
// SPDX-License-Identifier: Apache-2.0
//
// A report as `mlprov verify --json` printed it, read back for tests of a
// policy. It proves nothing: whoever wrote the file could have written
// `verified`. Law: parse(renderJson(report)) is the report without its bundles' JSON.




/** Parses a report, or one subject of it. @throws {REPORT_INVALID} naming the field */
const parseRecordedReport = (text) => {
    const value = (0,core_parse/* asObject */.eB)((0,core_parse/* parseJson */.qF)(text)) ?? refuse('the report', undefined, 'a JSON object');
    if (value.subjects === undefined)
        return { subjects: [parseSubject(value, 'the report')] };
    if (value.version !== 1)
        refuse('version', value.version, '1');
    const [first, ...others] = each(value, 'subjects', '', parseSubject);
    if (first === undefined)
        return refuse('subjects', value.subjects, 'at least one');
    return { verifiedAt: parseTime(value.verifiedAt, 'verifiedAt'), subjects: [first, ...others] };
};
const parseSubject = (value, field) => {
    const at = within(field);
    return {
        name: recorded_report_text(value.name, at('name')),
        ...given('path', value.path, (path) => recorded_report_text(path, at('path'))),
        ...given('digest', value.digest, (digest) => recorded_report_text(digest, at('digest'))),
        fileCount: count(value.fileCount, at('fileCount')),
        ...given('sizeBytes', value.sizeBytes, (size) => count(size, at('sizeBytes'))),
        bytesRead: flag(value.bytesRead, at('bytesRead')),
        ...given('files', value.files, (files) => parseFiles(files, at('files'))),
        ...given('contents', value.contents, () => each(value, 'contents', field, parseFact)),
        checks: each(value, 'checks', field, parseCheck),
        bundles: each(value, 'bundles', field, parseBundle),
    };
};
const parseFiles = (value, field) => {
    const table = (0,core_parse/* asObject */.eB)(value) ?? refuse(field, value, 'an object');
    const names = (key) => ((0,core_parse/* asArray */._j)(table[key]) ?? refuse(`${field}.${key}`, table[key], 'a list')).map((name) => recorded_report_text(name, `${field}.${key}`));
    return {
        changed: names('changed'),
        missing: names('missing'),
        extra: names('extra'),
        ignored: names('ignored'),
        unsigned: names('unsigned'),
    };
};
const parseFact = (value, field) => ({
    name: recorded_report_text(value.name, `${field}.name`),
    ...given('format', value.format, (format) => recorded_report_text(format, `${field}.format`)),
    ...given('holdsPickle', value.holdsPickle, (holds) => flag(holds, `${field}.holdsPickle`)),
});
const parseCheck = (value, field) => {
    const at = within(field);
    return {
        id: recorded_report_text(value.id, at('id')),
        title: recorded_report_text(value.title, at('title')),
        expected: recorded_report_text(value.expected, at('expected')),
        found: recorded_report_text(value.found, at('found')),
        word: word(value.word, at('word')),
        passed: flag(value.passed, at('passed')),
        ...given('code', value.code, (code) => parseCode(code, at('code'))),
        ...given('hint', value.hint, (hint) => recorded_report_text(hint, at('hint'))),
    };
};
const parseBundle = (value, field) => {
    const at = within(field);
    return {
        source: recorded_report_text(value.source, at('source')),
        index: count(value.index, at('index')),
        verified: flag(value.verified, at('verified')),
        ...given('statement', value.statement, (child) => parseStatement(child, at('statement'))),
        ...given('predicateType', value.predicateType, (type) => recorded_report_text(type, at('predicateType'))),
        ...given('signer', value.signer, (signer) => parseSigner(signer, at('signer'))),
        ...given('timestamps', value.timestamps, () => each(value, 'timestamps', field, parseTimestamp)),
        ...given('established', value.established, () => each(value, 'established', field, parseEstablished)),
        bundle: undefined,
        checks: each(value, 'checks', field, parseCheck),
    };
};
const parseStatement = (value, field) => {
    const statement = (0,core_parse/* asObject */.eB)(value) ?? refuse(field, value, 'an object');
    return {
        type: recorded_report_text(statement.type, `${field}.type`),
        subject: each(statement, 'subject', field, (subject, place) => {
            const digest = (0,core_parse/* asObject */.eB)(subject.digest) ?? refuse(`${place}.digest`, subject.digest, 'an object');
            const entries = Object.entries(digest).map(([name, hex]) => [
                name,
                recorded_report_text(hex, `${place}.digest`),
            ]);
            return { name: recorded_report_text(subject.name, `${place}.name`), digest: Object.fromEntries(entries) };
        }),
        predicateType: recorded_report_text(statement.predicateType, `${field}.predicateType`),
        predicate: (0,core_parse/* asObject */.eB)(statement.predicate),
    };
};
const parseSigner = (value, field) => {
    const signer = (0,core_parse/* asObject */.eB)(value) ?? refuse(field, value, 'an object');
    switch (signer.kind) {
        case 'key':
            return { kind: 'key', hint: recorded_report_text(signer.hint, `${field}.hint`) };
        case 'certificate-chain':
            return { kind: 'certificate-chain', subject: recorded_report_text(signer.subject, `${field}.subject`) };
        case 'certificate':
            return { kind: 'certificate', identity: parseIdentity(signer.identity, `${field}.identity`) };
        default:
            return refuse(`${field}.kind`, signer.kind, 'key, certificate or certificate-chain');
    }
};
const parseIdentity = (value, field) => {
    const identity = (0,core_parse/* asObject */.eB)(value) ?? refuse(field, value, 'an object');
    const fields = Object.entries(identity).map(([name, child]) => [
        name,
        recorded_report_text(child, `${field}.${name}`),
    ]);
    return {
        ...Object.fromEntries(fields),
        certificateIssuer: recorded_report_text(identity.certificateIssuer, `${field}.certificateIssuer`),
        subjectAlternativeName: recorded_report_text(identity.subjectAlternativeName, `${field}.subjectAlternativeName`),
    };
};
const parseTimestamp = (value, field) => {
    const { type } = value;
    if (type !== 'Tlog' && type !== 'TimestampAuthority') {
        return refuse(`${field}.type`, type, 'Tlog or TimestampAuthority');
    }
    return {
        type,
        uri: recorded_report_text(value.uri, `${field}.uri`),
        time: parseTime(value.time, `${field}.time`),
    };
};
const parseEstablished = (value, field) => {
    const found = word(value.word, `${field}.word`);
    if (found !== 'verified' && found !== 'proved') {
        return refuse(`${field}.word`, found, 'verified or proved');
    }
    return { pointer: recorded_report_text(value.pointer, `${field}.pointer`), word: found };
};
// ---- values -----------------------------------------------------------------------
const within = (field) => (key) => `${field}.${key}`;
const given = (key, value, parse) => (value === undefined ? {} : { [key]: parse(value) });
const each = (owner, key, field, parse) => {
    const name = field === '' ? key : `${field}.${key}`;
    return ((0,core_parse/* asArray */._j)(owner[key]) ?? refuse(name, owner[key], 'a list')).map((item, index) => {
        const place = `${name}[${index}]`;
        return parse((0,core_parse/* asObject */.eB)(item) ?? refuse(place, item, 'an object'), place);
    });
};
const recorded_report_text = (value, field) => (0,core_parse/* asString */.oJ)(value) ?? refuse(field, value, 'a text');
const flag = (value, field) => typeof value === 'boolean' ? value : refuse(field, value, 'true or false');
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(field, value, 'a whole number');
const word = (value, field) => report/* CLAIM_WORDS */.d0.find((known) => known === value) ?? refuse(field, value, report/* CLAIM_WORDS */.d0.join(', '));
const parseCode = (value, field) => {
    const code = Object.keys(errors/* ERRORS */.Sr).find((known) => known === value);
    return code === undefined ? refuse(field, value, 'a code of an error') : code;
};
/** @throws {REPORT_INVALID} where it is no RFC 3339 time */
const parseTime = (value, field) => {
    const time = (0,core_parse/* asString */.oJ)(value);
    const isTime = time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(time);
    const date = new Date(isTime ? time : Number.NaN);
    return Number.isNaN(date.getTime()) ? refuse(field, value, 'an RFC 3339 time') : date;
};
const refuse = (field, value, expected) => {
    throw new errors/* ProvenanceError */.CG('REPORT_INVALID', `${field} is ${(0,shown/* shown */.S)(value)}, expected ${expected}`);
};

// EXTERNAL MODULE: ./lib/policy/policy-file/yaml-tree.js
var yaml_tree = __webpack_require__(57856);
;// CONCATENATED MODULE: ./lib/policy/policy-file/policy-expectation.js
// SPDX-License-Identifier: Apache-2.0




const EXPECTATION_SHAPE = (0,shape/* record */.g1)('what is expected of a report', { verdict: (0,shape/* choice */.Yq)('the verdict', ['pass', 'fail']) }, {
    failing: (0,shape/* list */.p_)('ids of the checks that fail', (0,shape/* text */.Qq)('id of a check', /^[a-z0-9.-]+$/)),
    now: (0,shape/* text */.Qq)('time of the evaluation, RFC 3339'),
});
/** Parses an expectation (JSON or YAML). @throws {POLICY_INVALID} {REPORT_INVALID} */
const parseExpectation = (content, file) => {
    const tree = (0,yaml_tree/* parseYamlTree */.N)(content, (0,policy_error/* refuseLineOf */.S)(file));
    const { verdict, failing = [], now, } = EXPECTATION_SHAPE.read(tree, {
        refuse: (0,policy_error/* refuseLineOf */.S)(file),
        path: '',
    });
    if (verdict === 'fail' && failing.length === 0) {
        (0,policy_error/* refusePolicy */.x)({ file }, 'a case that fails says which checks: failing');
    }
    if (verdict === 'pass' && failing.length > 0) {
        (0,policy_error/* refusePolicy */.x)({ file }, 'a case that passes has no failing checks');
    }
    return {
        verdict,
        failing: [...new Set(failing)],
        ...(now === undefined ? {} : { now: parseTime(now, `${file}: now`) }),
    };
};

// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
;// CONCATENATED MODULE: ./lib/io/fs/policy-cases.js
// SPDX-License-Identifier: Apache-2.0
//
// Cases of a policy on disk: `NAME.report.json`, and beside it what is expected
// of it, `NAME.expect.json` or `NAME.expect.yaml`.







const REPORT_ENDING = '.report.json';
const EXPECT_ENDINGS = ['.expect.json', '.expect.yaml'];
/**
 * The cases that paths name: a report, or a folder with at least one. Sorted within a folder.
 * @throws {REPORT_INVALID} {POLICY_INVALID}
 */
const readPolicyCases = async (paths, cwd) => {
    const reports = (await Promise.all(paths.map((path) => reportsIn(path, cwd)))).flat();
    return Promise.all(reports.map((path) => readCase(path, cwd)));
};
const reportsIn = async (path, cwd) => {
    const full = (0,external_node_path_.resolve)(cwd, path);
    const unreadable = (cause) => {
        throw new errors/* ProvenanceError */.CG('REPORT_INVALID', `cannot read "${path}"`, { cause });
    };
    const isFolder = (await (0,promises_.stat)(full).catch(unreadable)).isDirectory();
    const names = isFolder ? (await (0,promises_.readdir)(full).catch(unreadable)).sort() : [path];
    const reports = names.filter((name) => name.endsWith(REPORT_ENDING));
    if (reports.length === 0) {
        const what = isFolder ? 'holds no file that ends' : 'does not end';
        throw new errors/* ProvenanceError */.CG('REPORT_INVALID', `"${path}" ${what} in ${REPORT_ENDING}`);
    }
    return isFolder ? reports.map((name) => (0,external_node_path_.join)(path, name)) : reports;
};
const readCase = async (path, cwd) => {
    const name = path.slice(0, -REPORT_ENDING.length);
    try {
        const report = await (0,live.readTextFile)((0,external_node_path_.resolve)(cwd, path), limits/* MAX_REPORT_BYTES */.WA, 'REPORT_INVALID');
        const expectPath = await expectationBeside(name, cwd);
        const expected = await (0,live.readTextFile)((0,external_node_path_.resolve)(cwd, expectPath), limits/* MAX_POLICY_BYTES */.mk, 'REPORT_INVALID');
        return {
            name,
            report: parseRecordedReport(report),
            expected: parseExpectation(expected, expectPath),
        };
    }
    catch (cause) {
        if (!(cause instanceof errors/* ProvenanceError */.CG) || cause.code !== 'REPORT_INVALID')
            throw cause;
        const { message, hint } = cause;
        throw new errors/* ProvenanceError */.CG('REPORT_INVALID', `case ${name}: ${message}`, { cause, hint });
    }
};
const expectationBeside = async (name, cwd) => {
    for (const path of EXPECT_ENDINGS.map((ending) => `${name}${ending}`)) {
        const found = await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined);
        if (found)
            return path;
    }
    throw new errors/* ProvenanceError */.CG('REPORT_INVALID', `neither ${EXPECT_ENDINGS.join(' nor ')} is beside it`);
};


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).



/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** The order of files in everything that is signed. */

/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.name, b.name));
/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
const isCanonicalName = (name) => name.length > 0 &&
    name.isWellFormed() &&
    !name.includes('\0') &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
const isIgnored = (name, ignorePaths) => ignorePaths.some((path) => name === path || name.startsWith(`${path}/`));
/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
const canonicalIgnorePaths = (paths) => {
    for (const path of paths) {
        if (!isCanonicalName(path) || /[*?[]/.test(path)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`);
        }
    }
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ }),

/***/ 39637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ refuseLineOf),
/* harmony export */   x: () => (/* binding */ refusePolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** `file:line: what` */
const policyError = ({ file, line }, what, cause) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_INVALID', `${place}: ${what}`, {
        ...(cause === undefined ? {} : { cause }),
    });
};
/** @throws {POLICY_INVALID} always: `file:line: what` */
const refusePolicy = (place, what, cause) => {
    throw policyError(place, what, cause);
};
/** For shapes that read this file: what is wrong, with its line. */
const refuseLineOf = (file) => (line, what) => policyError({ file, line }, what);


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


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   JX: () => (/* binding */ isSubjectPassed),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS),
/* harmony export */   isPassed: () => (/* binding */ isPassed)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.
/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'];
/** The verdict on one subject: something was checked, and all of it passed. */
const isSubjectPassed = ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed);
/** The verdict: at least one subject, and each passed. */
const isPassed = ({ subjects }) => subjects.length > 0 && subjects.every(isSubjectPassed);
/** A check that passed, with the word that its finding deserves. */
const passedCheck = (facts, word) => ({
    ...facts,
    word,
    passed: true,
});
/** A check that did not pass. */
const failedCheck = (facts, failure) => ({
    ...facts,
    word: failure.word ?? 'unknown',
    passed: false,
    code: failure.code,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
});


/***/ })

};

