export const id = 1928;
export const ids = [1928,5432,4894,2834,4768];
export const modules = {

/***/ 98823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseBase64url),
/* harmony export */   z: () => (/* binding */ toBase64url)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Base64url without padding (RFC 4648 §5), for places that run without Node.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const toBase64url = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 3) {
        const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        for (let index = 0; index < Math.min(bytes.length - at, 3) + 1; index += 1) {
            text += ALPHABET[(group >> (18 - 6 * index)) & 63];
        }
    }
    return text;
};
/** `undefined` for any other text than the one that `toBase64url` writes for some bytes. */
const parseBase64url = (text) => {
    const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const char of text) {
        const value = ALPHABET.indexOf(char);
        if (value < 0)
            return undefined;
        bits = (bits << 6) | value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes[at] = (bits >> held) & 0xff;
            at += 1;
            bits &= (1 << held) - 1;
        }
    }
    // What is left over has to be less than a character, and zero: one text for each value.
    return held < 6 && bits === 0 ? bytes : undefined;
};


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * A JSON value as RFC 8785 (JCS) writes it: keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two values are equal exactly where their texts are.
 * @throws RangeError for what JCS cannot write: a number that is not finite, a lone surrogate, no JSON value
 */
const canonicalJson = (value) => {
    switch (typeof value) {
        case 'string':
            return canonicalString(value);
        case 'number':
            if (!Number.isFinite(value))
                throw new RangeError(`${value} is no JSON number`);
            return JSON.stringify(value);
        case 'boolean':
            return String(value);
        case 'object':
            return value === null ? 'null' : canonicalObject(value);
        default:
            throw new RangeError(`${typeof value} is no JSON value`);
    }
};
const canonicalString = (text) => {
    if (!text.isWellFormed())
        throw new RangeError('a lone surrogate is no text');
    return JSON.stringify(text);
};
const canonicalObject = (value) => {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        // Without a comparison function, sort goes by UTF-16 code units, as RFC 8785 §3.2.3 wants.
        .map(([key, member]) => [key, member])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`;
};


/***/ }),

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

/***/ 46231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concatAll),
/* harmony export */   x: () => (/* binding */ concat)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The bytes one after the other; a copy. */
const concat = (...parts) => concatAll(parts);
/** The same for more parts than a call can take. */
const concatAll = (parts) => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
};


/***/ }),

/***/ 62486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseHex),
/* harmony export */   n: () => (/* binding */ toHex)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Lowercase. */
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
/** `undefined` for any other text than the one that `toHex` writes for some bytes. */
const parseHex = (text) => /^(?:[0-9a-f]{2})*$/.test(text)
    ? Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16))
    : undefined;


/***/ }),

/***/ 63582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// JSON for files that people edit and reviewers trust: each value knows its
// line, a key that stands twice is refused (readers disagree on which one
// counts), and nothing is deeper than it has to be.
// Grammar: RFC 8259.
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Levels of lists and objects, where the caller needs no other number. */
const DEFAULT_DEPTH = 16;
/**
 * Parses a whole text. The caller has bounded its length.
 * @throws what `refuse` makes: bad syntax, a key that stands twice, text that is no Unicode, too many levels
 */
const parseJsonTree = (text, refuse, maxDepth = DEFAULT_DEPTH) => {
    let at = 0;
    let line = 1;
    /** Skips white space; the next character, empty at the end. */
    const peek = () => {
        for (;;) {
            const char = text[at] ?? '';
            if (char === '\n')
                line += 1;
            else if (char !== ' ' && char !== '\t' && char !== '\r')
                return char;
            at += 1;
        }
    };
    const unexpected = (wanted) => refuse(line, at < text.length ? `expected ${wanted}` : `the text ends, expected ${wanted}`);
    const take = (char) => {
        if (peek() !== char)
            return false;
        at += 1;
        return true;
    };
    const parseText = () => {
        const start = at;
        at += 1;
        while (at < text.length && text[at] !== '"')
            at += text[at] === '\\' ? 2 : 1;
        at += 1;
        let value;
        try {
            value = JSON.parse(text.slice(start, at));
        }
        catch {
            throw refuse(line, 'a text that is cut or holds a character that JSON refuses');
        }
        if (typeof value === 'string' && value.isWellFormed())
            return value;
        throw refuse(line, 'a text that is not Unicode');
    };
    const parseObject = (depth) => {
        const members = new Map();
        if (take('}'))
            return members;
        do {
            if (peek() !== '"')
                throw unexpected('a key');
            const key = parseText();
            if (members.has(key))
                throw refuse(line, `the key ${JSON.stringify(key)} stands twice`);
            if (!take(':'))
                throw unexpected('":"');
            members.set(key, parseValue(depth));
        } while (take(','));
        if (!take('}'))
            throw unexpected('"," or "}"');
        return members;
    };
    const parseArray = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(parseValue(depth));
        while (take(','));
        if (!take(']'))
            throw unexpected('"," or "]"');
        return items;
    };
    const parseScalar = () => {
        if (text[at] === '"')
            return parseText();
        for (const [word, value] of WORDS) {
            if (!text.startsWith(word, at))
                continue;
            at += word.length;
            return value;
        }
        NUMBER.lastIndex = at;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw unexpected('a value');
        at += digits.length;
        return Number(digits);
    };
    const parseValue = (depth) => {
        const char = peek();
        const start = line;
        if (char !== '{' && char !== '[')
            return { kind: 'scalar', line: start, value: parseScalar() };
        if (depth === maxDepth)
            throw refuse(line, `more than ${maxDepth} levels`);
        at += 1;
        return char === '{'
            ? { kind: 'object', line: start, members: parseObject(depth + 1) }
            : { kind: 'array', line: start, items: parseArray(depth + 1) };
    };
    const root = parseValue(0);
    if (peek() !== '')
        throw refuse(line, 'something follows the value');
    return root;
};


/***/ }),

/***/ 14636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TYPE_NAMESPACE)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Types that the project defines itself begin with this; each has a page in docs/spec. */
const TYPE_NAMESPACE = 'https://github.com/org/ml-provenance-action/spec';


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

/***/ 24265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ parseCommitment),
/* harmony export */   J3: () => (/* binding */ SUITE),
/* harmony export */   Z6: () => (/* binding */ COMMITMENT_TYPE),
/* harmony export */   aM: () => (/* binding */ serializeCommitment),
/* harmony export */   zC: () => (/* binding */ commitmentBytes)
/* harmony export */ });
/* harmony import */ var _core_base64url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98823);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6992);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14636);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
/* harmony import */ var _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88886);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// commitment.json, version 1: what a publisher signs with a model. It has one
// form for each value, RFC 8785, so that its SHA-256 is that of the file.
// docs/spec/dataset-commitment-v1.md §8. Experimental: not yet reviewed by a
// cryptographer.










const COMMITMENT_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_4__/* .TYPE_NAMESPACE */ .v}/dataset-commitment/v1`;
const SUITE = 'poprf-p256-sha256-critbit/v1';
/** The one text of a commitment; its SHA-256 is the commitment's digest. */
const serializeCommitment = (commitment) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(commitment);
/** @throws COMMITMENT_INVALID */
const commitmentBytes = (commitment) => ({
    context: bytes(commitment.context, 'context', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
    publicKey: bytes(commitment.publicKey, 'publicKey', _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_6__/* .POINT_BYTES */ .j),
    root: bytes(commitment.root, 'root', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
    sums: Uint8Array.from((commitment.classes?.counts ?? []).flatMap((count) => [...(0,_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .eightBytes */ .x3)(BigInt(count))])),
});
/**
 * Law: parse(serialize(c)) = c, and no other text gives c.
 * @throws COMMITMENT_INVALID
 */
const parseCommitment = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB) {
        refuse(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB} characters`);
    }
    const value = object((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, refuse), 'the commitment');
    const commitment = readCommitment(value);
    if (serializeCommitment(commitment) !== text) {
        refuse('it is not in the form of RFC 8785, or has fields that are not known');
    }
    return commitment;
};
const readCommitment = (value) => {
    const type = exact(value.type, 'type', COMMITMENT_TYPE);
    const suite = exact(value.suite, 'suite', SUITE);
    const records = object(value.records, 'records');
    const recordModel = object(value.recordModel, 'recordModel');
    const views = texts(recordModel.views, 'recordModel.views', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VIEWS */ .L5);
    if (views.length === 0 || new Set(views).size < views.length) {
        refuse('recordModel.views names none, or one twice');
    }
    const commitment = {
        type,
        suite,
        context: text(value.context, 'context'),
        publicKey: text(value.publicKey, 'publicKey'),
        root: text(value.root, 'root'),
        records: {
            total: count(records.total, 'records.total'),
            distinct: count(records.distinct, 'records.distinct'),
        },
        recordModel: {
            form: text(recordModel.form, 'recordModel.form'),
            canonicaliser: text(recordModel.canonicaliser, 'recordModel.canonicaliser'),
            views,
            ...(recordModel.columns === undefined ? {} : { columns: readColumns(recordModel.columns) }),
        },
        ...(value.classes === undefined ? {} : { classes: readClasses(value.classes) }),
        ...(value.sources === undefined ? {} : { sources: readSources(value.sources) }),
    };
    commitmentBytes(commitment);
    return commitment;
};
const readColumns = (value) => {
    const columns = texts(value, 'recordModel.columns', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITTED_COLUMNS */ .eW);
    const isPlain = columns.length > 0 && new Set(columns).size === columns.length;
    return isPlain ? columns : refuse('recordModel.columns names none, or one twice');
};
const readClasses = (value) => {
    const classes = object(value, 'classes');
    const names = texts(classes.names, 'classes.names', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    const counts = texts(classes.counts, 'classes.counts', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    if (names.length !== counts.length)
        refuse('classes.names and classes.counts differ in length');
    if (new Set(names).size < names.length)
        refuse('classes.names has a name twice');
    for (const decimal of counts) {
        if (!/^(0|[1-9][0-9]{0,19})$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
            refuse(`a count of classes.counts is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(decimal)}`);
        }
    }
    return { attribute: text(classes.attribute, 'classes.attribute'), names, counts };
};
const readSources = (value) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('sources is no list')).map((item, index) => {
    const field = `sources[${index}]`;
    const source = object(item, field);
    const sha256 = text(object(source.digest, `${field}.digest`).sha256, `${field}.digest.sha256`);
    if (!/^[0-9a-f]{64}$/.test(sha256))
        refuse(`${field}.digest.sha256 is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(sha256)}`);
    return {
        name: text(source.name, `${field}.name`),
        digest: { sha256 },
        sizeBytes: count(source.sizeBytes, `${field}.sizeBytes`),
    };
});
// ---- values ---------------------------------------------------------------------------
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('COMMITMENT_INVALID', `this is no commitment: ${what}`);
};
const object = (value, field) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected an object`);
/** Names that stand in hashes have at most 255 bytes. */
const text = (value, field) => {
    const found = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a text`);
    const isName = found !== '' && new TextEncoder().encode(found).length <= 255;
    return isName ? found : refuse(`${field} has no characters, or more than 255 bytes`);
};
const texts = (value, field, most) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a list`);
    if (list.length > most)
        refuse(`${field} has ${list.length} entries, at most ${most}`);
    return list.map((item, index) => text(item, `${field}[${index}]`));
};
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a whole number`);
const exact = (value, field, expected) => value === expected ? expected : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${expected}`);
const bytes = (value, field, length) => {
    const found = (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBase64url */ .S)(value);
    return found?.length === length
        ? found
        : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${length} bytes in base64url`);
};


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ serializeMultiproof),
/* harmony export */   W$: () => (/* binding */ buildRecordList),
/* harmony export */   ZC: () => (/* binding */ listDigest),
/* harmony export */   br: () => (/* binding */ parseMultiproof),
/* harmony export */   mw: () => (/* binding */ digestAt),
/* harmony export */   no: () => (/* binding */ EVALUATION_BYTES)
/* harmony export */ });
/* unused harmony export isMultiproof */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46231);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88886);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// A proof about many records at once, version 1, as bytes: the ways share what
// they have in common. The list is not in it; whoever verifies has it.
// docs/spec/dataset-commitment-v1.md §11.
//
//   MAGIC ‖ commitment 32 ‖ list 32 ‖ length of the view 1 ‖ view ‖ count 4
//   ‖ count × (gamma 33 ‖ evaluation 64) ‖ pruned tree
//
// Evaluations stand in the ascending order of the records' digests. `list` is
// SHA-256 of all digests in that order, so that a proof names its list.






const MAGIC = Uint8Array.from('mlprov multiproof v1\n', (char) => char.charCodeAt(0));
/** gamma ‖ evaluation. */
const EVALUATION_BYTES = _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__/* .POINT_BYTES */ .j + _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .PROOF_BYTES */ .Ht;
/** @param digests 32 bytes each, in any order. @throws INPUT_INVALID for none, or more than MAX_ASKED_RECORDS */
const buildRecordList = (digests) => {
    if (digests.length === 0 || digests.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `the list has ${digests.length} digests; it takes 1 to ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA}`);
    }
    const sorted = digests.toSorted(compareBytes);
    const distinct = sorted.filter((digest, at) => at === 0 || compareBytes(digest, sorted[at - 1]) !== 0);
    return { digests: (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concatAll */ .K)(distinct), count: distinct.length };
};
const compareBytes = (a, b) => {
    if (b === undefined)
        return 1;
    for (let at = 0; at < _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};
/** SHA-256 of the list, by which a proof names it. */
const listDigest = ({ digests }, { sha256 }) => sha256(digests);
const digestAt = ({ digests }, index) => digests.subarray(index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, (index + 1) * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
const serializeMultiproof = (proof) => {
    const view = new TextEncoder().encode(proof.view);
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, proof.evaluations.length / EVALUATION_BYTES);
    return (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(MAGIC, proof.commitment, proof.list, Uint8Array.of(view.length), view, count, proof.evaluations, proof.tree);
};
/** Whether these bytes say that they are a multiproof. */
const isMultiproof = (bytes) => MAGIC.every((byte, index) => byte === bytes[index]);
/** Law: parse(serialize(p)) = p. @throws PROOF_INVALID */
const parseMultiproof = (bytes) => {
    let at = 0;
    const take = (length, what) => {
        if (bytes.length - at < length)
            refuse(`it ends in ${what}`);
        at += length;
        return bytes.subarray(at - length, at);
    };
    if (!isMultiproof(take(MAGIC.length, 'its first line')))
        refuse('it begins with other bytes');
    const commitment = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, 'the digest of the commitment');
    const list = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, 'the digest of the list');
    const view = readText(take(take(1, 'the view')[0] ?? 0, 'the view'));
    const countBytes = take(4, 'the count');
    const count = new DataView(countBytes.buffer, countBytes.byteOffset, 4).getUint32(0);
    if (count === 0 || count > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA)
        refuse(`it is about ${count} records`);
    const evaluations = take(count * EVALUATION_BYTES, 'the evaluations');
    return { commitment, list, view, evaluations, tree: bytes.subarray(at) };
};
const readText = (bytes) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return refuse('its view is no UTF-8');
    }
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('PROOF_INVALID', `this is no multiproof: ${what}`);
};


/***/ }),

/***/ 27817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseRecordList)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_hex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62486);
/* harmony import */ var _multiproof_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8381);
// SPDX-License-Identifier: Apache-2.0
//
// A blocklist or opt-out list as a file: one SHA-256 a line, with or without
// `sha256:` in front, or as `sha256sum` writes it. Empty lines and lines that
// begin with `#` say nothing.



const LINE = /^(?:sha256:)?([0-9a-f]{64})(?: [ *].*)?$/;
/** @throws INPUT_INVALID naming the line, and as `buildRecordList` */
const parseRecordList = (text) => {
    const digests = [];
    for (const [index, line] of text.split('\n').entries()) {
        const content = line.trimEnd();
        if (content === '' || content.startsWith('#'))
            continue;
        const digest = (0,_core_hex_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHex */ .j)(LINE.exec(content)?.[1] ?? '-');
        if (digest === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `line ${index + 1} of the list is ${JSON.stringify(content.slice(0, 80))}, no SHA-256`, {
                hint: 'Give one digest a line: 64 hex digits in lower case, with or without sha256: in front.',
            });
        }
        digests.push(digest);
    }
    return (0,_multiproof_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRecordList */ .W$)(digests);
};


/***/ }),

/***/ 44157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ tweakOf),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   Qh: () => (/* binding */ derivePrivateKey),
/* harmony export */   R_: () => (/* binding */ serializeProof),
/* harmony export */   Z0: () => (/* binding */ createEvaluationCheck),
/* harmony export */   _d: () => (/* binding */ GENERATOR),
/* harmony export */   dK: () => (/* binding */ ZERO_PAD),
/* harmony export */   lZ: () => (/* binding */ isEvaluation),
/* harmony export */   mK: () => (/* binding */ TO_SCALAR_ENDS),
/* harmony export */   p1: () => (/* binding */ challengeOf),
/* harmony export */   tV: () => (/* binding */ compositeFactor)
/* harmony export */ });
/* unused harmony exports HASH_TO_SCALAR_TAG, hashToScalar */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67072);
// SPDX-License-Identifier: Apache-2.0
//
// RFC 9497, POPRF(P-256, SHA-256), used as a verifiable random function: the
// server's evaluation of one constant element, the generator G, where `info`
// is what is evaluated. gamma = (x + m)⁻¹·G with m = HashToScalar of info, and
// the proof is RFC 9497's own, that (G, T = (x+m)·G; gamma, G) have one
// logarithm. P-256 has prime order, so T fixes gamma for any public key, also
// for one that was chosen by a cheat.


const ascii = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));
/** CreateContextString(modePOPRF, "P256-SHA256"), RFC 9497 §3.1. */
const CONTEXT = ascii('OPRFV1-\x02-P256-SHA256');
/** DST of HashToScalar, RFC 9497 §4.3. */
const HASH_TO_SCALAR_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('HashToScalar-'), CONTEXT);
const SEED_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('Seed-'), CONTEXT);
const DERIVE_KEY_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('DeriveKeyPair'), CONTEXT);
const INFO = ascii('Info');
const COMPOSITE = ascii('Composite');
const CHALLENGE = ascii('Challenge');
/** G, compressed (SP 800-186 §3.2.1.3). */
const GENERATOR = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(3), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n));
/** I2OSP(value, 2), RFC 8017 §4.1. */
const twoBytes = (value) => Uint8Array.of(value >> 8, value & 0xff);
const withLength = (bytes) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(bytes.length), bytes);
const SCALAR_HASH_BYTES = 48; // L of P-256, RFC 9380 §8.2
/** What expand_message_xmd begins with: one block of SHA-256. */
const ZERO_PAD = new Uint8Array(64);
/** What stands behind the message, b0 and b0 xor b1 where expand_message_xmd hashes them. */
const endsWith = (tag) => {
    const tagPrime = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(tag, Uint8Array.of(tag.length));
    return [
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(SCALAR_HASH_BYTES), Uint8Array.of(0), tagPrime),
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(1), tagPrime),
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(2), tagPrime),
    ];
};
/** Of HashToScalar. */
const TO_SCALAR_ENDS = endsWith(HASH_TO_SCALAR_TAG);
/**
 * expand_message_xmd with SHA-256 (RFC 9380 §5.3.1) to 48 bytes, modulo the order:
 * HashToScalar of the suite (RFC 9497 §4.3).
 */
const hashToScalar = (message, sha256, tag = HASH_TO_SCALAR_TAG) => {
    const ends = tag === HASH_TO_SCALAR_TAG ? TO_SCALAR_ENDS : endsWith(tag);
    const b0 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ZERO_PAD, message, ends[0]));
    const b1 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b0, ends[1]));
    const mixed = b0.map((byte, index) => byte ^ (b1[index] ?? 0));
    const b2 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(mixed, ends[2]));
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toInteger */ .yJ)((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b1, b2).subarray(0, SCALAR_HASH_BYTES)) % _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .ORDER */ .ND;
};
/** m of an evaluation: HashToScalar("Info" ‖ I2OSP(len(info), 2) ‖ info), RFC 9497 §3.3.3. */
const tweakOf = (info, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(INFO, withLength(info)), sha256);
/**
 * DeriveKeyPair (RFC 9497 §3.2.1): the private key, in [1, ORDER).
 * @param seed 32 secret bytes
 * @param info at most 65,535 public bytes
 */
const derivePrivateKey = (seed, info, sha256) => {
    const input = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(seed, withLength(info));
    for (let counter = 0; counter < 256; counter += 1) {
        const key = hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(input, Uint8Array.of(counter)), sha256, DERIVE_KEY_TAG);
        if (key !== 0n)
            return key;
    }
    // Each try fails with a probability of 2⁻²⁵⁶.
    throw new RangeError('no key follows from this seed');
};
// ---- the proof (RFC 9497 §2.2) -------------------------------------------------
const PROOF_BYTES = 2 * _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ;
/** d of ComputeComposites (§2.2.1) for one pair, with B = T, C = gamma, D = G. */
const compositeFactor = (tweakedKey, gamma, generator, sha256) => {
    const seed = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(tweakedKey), withLength(SEED_TAG)));
    const transcript = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(seed), twoBytes(0), withLength(gamma), withLength(generator), COMPOSITE);
    return hashToScalar(transcript, sha256);
};
/** c of GenerateProof and VerifyProof (§2.2.1, §2.2.2), of the tweaked key, M, Z, t2 and t3; each 33 bytes. */
const challengeOf = (elements, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(...elements.map(withLength), CHALLENGE), sha256);
/**
 * Whether `proof` shows that `gamma` is the value of the function with this public key at `info`.
 * The tweaked key is computed here: one that comes with the proof would be the prover's choice.
 * False for anything of another length, off the curve, the identity, or a scalar out of range.
 */
const isEvaluation = ({ publicKey, ...claim }, primitives) => createEvaluationCheck(publicKey, primitives)(claim);
/** The same for many under one key, 33 bytes. */
const createEvaluationCheck = (publicKeyBytes, primitives) => {
    const { sha256, multiply, multiplyBase, normalize, parsePoint } = primitives;
    const publicKey = parsePoint(publicKeyBytes);
    return ({ gamma: gammaBytes, info, proof }) => {
        const gamma = parsePoint(gammaBytes);
        const c = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
        const s = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
        // No honest prover meets 0: it has a probability of 2⁻²⁵⁶.
        if (!publicKey || !gamma || !c || !s)
            return false;
        const [tweakedKey] = normalize([publicKey.add(multiplyBase(tweakOf(info, sha256)))]);
        // x + m = 0: no evaluation exists (§3.3.3, InvalidInputError).
        if (tweakedKey === undefined || tweakedKey.is0())
            return false;
        const encodedKey = encode(tweakedKey);
        const d = compositeFactor(encodedKey, gammaBytes, GENERATOR, sha256);
        const m = multiply(d, gamma);
        const z = multiplyBase(d);
        const t2 = multiplyBase(s).add(multiply(c, tweakedKey));
        // s·M + c·Z, with M = d·gamma and Z = d·G
        const t3 = multiply((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(s * d), gamma).add(multiplyBase((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(c * d)));
        const points = [m, z, t2, t3];
        if (points.some((point) => point.is0()))
            return false;
        return challengeOf([encodedKey, ...normalize(points).map(encode)], sha256) === c;
    };
};
const encode = (point) => point.toBytes(true);
/** c ‖ s. */
const serializeProof = (c, s) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(c), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(s));


/***/ }),

/***/ 88886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ POINT_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What the verifier needs of cryptography. Two implementations agree bit by
// bit: one in plain JavaScript that runs anywhere, one that leaves the heavy
// part to OpenSSL.
/** A compressed point, SEC 1 §2.3.3. Here and not beside the curve: what only checks lengths loads no curve. */
const POINT_BYTES = 33;


/***/ }),

/***/ 67072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ invertAll),
/* harmony export */   ND: () => (/* binding */ ORDER),
/* harmony export */   Qj: () => (/* binding */ parseScalar),
/* harmony export */   gN: () => (/* binding */ writeScalar),
/* harmony export */   lQ: () => (/* binding */ SCALAR_BYTES),
/* harmony export */   tP: () => (/* binding */ toScalarBytes),
/* harmony export */   yJ: () => (/* binding */ toInteger),
/* harmony export */   zi: () => (/* binding */ mod)
/* harmony export */ });
/* unused harmony export invert */
// SPDX-License-Identifier: Apache-2.0
//
// Scalars of P-256: integers modulo the order of the group. Secret ones are
// multiplied in constant time by OpenSSL only; what is done to them here is
// blinded by its caller where it takes time that depends on the value.
/** Order of P-256 (SP 800-186 §3.2.1.3). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SCALAR_BYTES = 32;
/** In [0, ORDER). */
const mod = (value) => {
    const rest = value % ORDER;
    return rest < 0n ? rest + ORDER : rest;
};
/**
 * The inverse of a scalar in [1, ORDER), by the extended Euclidean algorithm.
 * Its time depends on the value: blind a secret one first.
 */
const invert = (scalar) => {
    let [a, b, u, v] = [scalar, ORDER, 1n, 0n];
    while (a !== 0n) {
        const quotient = b / a;
        [a, b] = [b - quotient * a, a];
        [u, v] = [v - quotient * u, u];
    }
    return mod(v);
};
/**
 * The inverses of scalars in [1, ORDER), with one inversion for all of them.
 * @param blind random: the product of all and it is what is inverted, and its time tells of that alone
 */
const invertAll = (scalars, blind) => {
    const before = [];
    let product = blind;
    for (const scalar of scalars) {
        before.push(product);
        product = (product * scalar) % ORDER;
    }
    let inverse = invert(product);
    const inverses = new Array(scalars.length);
    for (let index = scalars.length - 1; index >= 0; index -= 1) {
        inverses[index] = (inverse * (before[index] ?? 0n)) % ORDER;
        inverse = (inverse * (scalars[index] ?? 0n)) % ORDER;
    }
    return inverses;
};
/** Big-endian (SEC 1 §2.3.6), without a check of its range; any length. */
const toInteger = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let value = 0n;
    let at = 0;
    for (; at + 8 <= bytes.length; at += 8)
        value = (value << 64n) | view.getBigUint64(at);
    for (; at < bytes.length; at += 1)
        value = (value << 8n) | BigInt(view.getUint8(at));
    return value;
};
const LOW_64 = 0xffffffffffffffffn;
/** 32 bytes, big-endian; `scalar` in [0, 2^256). */
const toScalarBytes = (scalar) => {
    const bytes = new Uint8Array(SCALAR_BYTES);
    writeScalar(scalar, new DataView(bytes.buffer));
    return bytes;
};
/** The same into 32 bytes that are there. */
const writeScalar = (scalar, into) => {
    into.setBigUint64(0, scalar >> 192n);
    into.setBigUint64(8, (scalar >> 128n) & LOW_64);
    into.setBigUint64(16, (scalar >> 64n) & LOW_64);
    into.setBigUint64(24, scalar & LOW_64);
};
/** A scalar in [0, ORDER) from 32 bytes; `undefined` for any other number (RFC 9497 §4.3 DeserializeScalar). */
const parseScalar = (bytes) => {
    if (bytes.length !== SCALAR_BYTES)
        return undefined;
    const value = toInteger(bytes);
    return value < ORDER ? value : undefined;
};


/***/ }),

/***/ 28813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   IA: () => (/* binding */ leafValue),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   ON: () => (/* binding */ emptyTreeHash),
/* harmony export */   Pi: () => (/* binding */ HASH_TAGS),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   kZ: () => (/* binding */ attributesHash),
/* harmony export */   qq: () => (/* binding */ recordInput),
/* harmony export */   x3: () => (/* binding */ eightBytes),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
// SPDX-License-Identifier: Apache-2.0
//
// Everything that the scheme hashes begins with one byte that says what it is,
// so that nothing can be taken for anything else. docs/spec/dataset-commitment-v1.md §3.

const HASH_TAGS = {
    leaf: 0x00,
    node: 0x01,
    label: 0x02,
    value: 0x03,
    emptyTree: 0x04,
    record: 0x05,
    attributes: 0x06,
    salt: 0x07,
};
const HASH_BYTES = 32;
const utf8 = new TextEncoder();
/** What is evaluated for a record: the digest of its canonical bytes, bound to how they were made. */
const recordInput = (record, sha256) => sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(recordPrefix(record), record.digest));
/** What stands before the digest of a record where it is hashed. */
const recordPrefix = ({ canonicaliser, view, }) => join(HASH_TAGS.record, shortText(canonicaliser), shortText(view));
const shortText = (text) => {
    const bytes = utf8.encode(text);
    if (bytes.length > 255)
        throw new RangeError(`${bytes.length} bytes of a name, at most 255`);
    return join(bytes.length, bytes);
};
/** The place of a record in the tree: pseudorandom for whoever has no proof of it. */
const labelOf = (context, input, gamma, sha256) => hashOf(sha256, HASH_TAGS.label, context, input, gamma);
/** What a leaf commits to, hidden by its salt until it is opened. */
const leafValue = (salt, count, attributesDigest, sha256) => hashOf(sha256, HASH_TAGS.value, salt, eightBytes(count), attributesDigest);
/** What a leaf says of its record beside the count: hidden by a salt of its own, so that it can stay closed. */
const attributesHash = (salt, text, sha256) => hashOf(sha256, HASH_TAGS.attributes, salt, utf8.encode(text));
const emptyTreeHash = (sha256) => hashOf(sha256, HASH_TAGS.emptyTree);
const leafHash = (label, value, sums, sha256) => hashOf(sha256, HASH_TAGS.leaf, label, value, sums);
/** `bit` in [0, 255]: the first in which the labels below differ, 0 the most significant. */
const nodeHash = (node, sha256) => hashOf(sha256, HASH_TAGS.node, Uint8Array.of(0, node.bit), node.left, node.right, node.sums);
const eightBytes = (value) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value);
    return bytes;
};
/** Most inputs fit in here: what is hashed at once needs no memory of its own. */
const scratch = new Uint8Array(512);
const hashOf = (sha256, first, ...parts) => {
    const length = parts.reduce((sum, part) => sum + part.length, 1);
    if (length > scratch.length)
        return sha256(join(first, ...parts));
    scratch[0] = first;
    let at = 1;
    for (const part of parts) {
        scratch.set(part, at);
        at += part.length;
    }
    return sha256(scratch.subarray(0, length));
};
const join = (first, ...parts) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(first), ...parts);


/***/ }),

/***/ 31298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseEnvironment)
/* harmony export */ });
/* unused harmony export environmentSchema */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_json_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63582);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49214);
/* harmony import */ var _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43952);
// SPDX-License-Identifier: Apache-2.0
//
// Text → a captured environment, or a refusal with its line. A step of the
// job wrote the text, and whatever ran between may have written it anew:
// nothing is read that this version does not know.





const time = (what) => (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(what, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/);
const digest = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('`sha256:` and 64 hex digits', /^sha256:[0-9a-f]{64}$/);
const sha256 = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('SHA-256, 64 hex digits', /^[0-9a-f]{64}$/);
const amount = (what) => {
    const { schema, read } = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(what);
    return {
        schema: { ...schema, minimum: 0 },
        read: (node, at) => {
            const value = read(node, at);
            if (value >= 0 && Number.isFinite(value))
                return value;
            throw at.refuse(node.line, `${at.path} is ${value}; it takes a number that is not negative`);
        },
    };
};
/** A text that may be empty. */
const anyText = {
    schema: { type: 'string' },
    read: (node, at) => {
        if (node.kind === 'scalar' && typeof node.value === 'string')
            return node.value;
        throw at.refuse(node.line, `${at.path} is no text`);
    },
};
const itIs = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('true, or not there', [true]);
const PACKAGE = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a package', {
    ecosystem: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the ecosystem', _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .ECOSYSTEMS */ .SQ),
    name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name, as the package writes it'),
    version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version'),
    purl: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a package URL', /^pkg:(?:pypi|conda)\/[!-~]+$/),
}, {
    license: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the licence', {
        kind: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('SPDX expression or any name', ['expression', 'name']),
        value: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the licence'),
    }, {}),
    recordDigest: digest,
    archiveDigest: digest,
    directUrl: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('where it came from, where that is no index', { url: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('an address without credentials') }, {
        vcs: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version control system'),
        commit: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the commit, hex', /^[0-9a-f]{1,64}$/),
        subdirectory: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the folder in the repository'),
    }),
    installer: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('what installed it'),
    requested: itIs,
    editable: itIs,
});
const LOCK_FILE = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a lock file', {
    path: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the path'),
    format: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the format', _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FORMATS */ .zl),
    sizeBytes: amount('bytes'),
    sha256,
    gitBlob: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('id of the blob in git, 40 hex digits', /^[0-9a-f]{40}$/),
    packages: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('what it locks', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a locked package', {
        ecosystem: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the ecosystem', _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .ECOSYSTEMS */ .SQ),
        name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name'),
        hashed: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('whether the file has its digest', [true, false]),
    }, { version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the exact version') }), 0),
}, {});
const TRAINING = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('what the trainer says of the run', {}, {
    command: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the command line'),
    hyperParameters: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('files of hyper-parameters', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a file', { path: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the path'), sha256, sizeBytes: amount('bytes') }, { content: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8)('what the file says') })),
    startedAt: time('start of training, RFC 3339'),
    endedAt: time('end of training, RFC 3339'),
    gpuHours: amount('hours, times graphics cards'),
    energyKwh: amount('kilowatt-hours'),
});
const WARNING = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a warning', {
    code: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the code', Object.keys(_environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPTURE_WARNINGS */ .jw)),
    message: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('what was seen'),
}, { at: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the file or folder') });
const ENVIRONMENT = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a captured environment', {
    environmentVersion: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the version of the format', [_environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVIRONMENT_VERSION */ .ZO]),
    capturedAt: time('when it was captured, RFC 3339'),
    packages: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the packages', PACKAGE, 0),
    frameworks: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the frameworks', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a framework', {
        name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name'),
        version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version'),
        source: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('what says so: a purl or a path'),
    }, {}), 0),
    gpus: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the graphics cards', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a graphics card', { name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name') }, {
        driver: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('version of the driver'),
        memoryMib: amount('memory, MiB'),
        vbios: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('version of the firmware'),
    }), 0),
    system: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the system', { platform: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the platform'), architecture: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the architecture') }, {
        kernel: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('release of the kernel'),
        distribution: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('PRETTY_NAME of os-release'),
        distributionId: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('ID of os-release'),
        distributionVersion: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('VERSION_ID of os-release'),
        nvidiaDriver: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('version of the loaded driver'),
    }),
    variables: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)('names of variables', /^[A-Za-z_][A-Za-z0-9_]*$/, anyText),
    lockFiles: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the lock files', LOCK_FILE, 0),
    warnings: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the warnings', WARNING, 0),
}, {
    python: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the Python whose packages are listed', {
        foundBy: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('how it was found'),
        folders: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the folders that were read', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a path'), 0),
    }, { implementation: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the implementation'), version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version') }),
    runner: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the runner', {}, {
        name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_NAME'),
        os: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_OS'),
        architecture: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_ARCH'),
        environment: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_ENVIRONMENT'),
        imageOs: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('ImageOS'),
        imageVersion: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('ImageVersion'),
    }),
    container: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the container', { image: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the image') }, { digest }),
    training: TRAINING,
});
/** The JSON Schema of the document. */
const environmentSchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Captured environment, version 1',
    ...ENVIRONMENT.schema,
});
/**
 * Parses a document of at most MAX_ENVIRONMENT_BYTES characters.
 * @throws {ENVIRONMENT_INVALID} naming the line: bad JSON, a key that stands twice or is unknown, a value of
 *   another form, another version
 */
const parseEnvironment = (content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENVIRONMENT_BYTES */ .Jv) {
        throw invalid(1, `${content.length} characters, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENVIRONMENT_BYTES */ .Jv}`);
    }
    const tree = (0,_core_json_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonTree */ .U)(content, invalid, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX);
    const { environmentVersion: _, ...environment } = ENVIRONMENT.read(tree, {
        refuse: invalid,
        path: '',
    });
    return environment;
};
const invalid = (line, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('ENVIRONMENT_INVALID', `captured environment refused: line ${line}: ${what}`);


/***/ }),

/***/ 41928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAttestInputs: () => (/* binding */ readAttestInputs)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/io/attest-settings.js
var attest_settings = __webpack_require__(47685);
// EXTERNAL MODULE: ./lib/io/publishers/artifact-name.js
var artifact_name = __webpack_require__(87994);
// EXTERNAL MODULE: ./lib/policy/sink-policy.js
var sink_policy = __webpack_require__(42834);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
// EXTERNAL MODULE: ./lib/inputs/base-model-inputs.js
var base_model_inputs = __webpack_require__(90488);
;// CONCATENATED MODULE: ./lib/bom/model-bom-facts.js
// SPDX-License-Identifier: Apache-2.0
//
// What a bill of materials of a model is made from. Everything is known when
// the model is attested; nothing is looked up.
/** Versions of CycloneDX that are written, the usual one first. */
const BOM_VERSIONS = ['1.7', '1.6'];

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/license-expression.js
var license_expression = __webpack_require__(73303);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/environment/parse-environment.js
var parse_environment = __webpack_require__(31298);
;// CONCATENATED MODULE: ./lib/inputs/bom-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// Inputs of the bill of materials, and of the environment that it is about.







/** Inputs about a model, which mean nothing of a single subject. */
const OF_MODELS = [
    'environment',
    'license',
    'task',
    'architecture',
    'allowed-imports',
    'evaluation',
    'thresholds',
    'dataset-commitment',
    'dataset-description',
    'dataset-proofs',
];
/** @throws INPUT_CONFLICT */
const refuseWithoutModel = (input, kind) => {
    if (kind === 'models')
        return;
    const given = [
        ...OF_MODELS.filter((name) => input.text(name) !== undefined),
        ...(readChoice(input) === 'true' ? ['bom'] : []),
        ...(input.flag('model-record') ? ['model-record'] : []),
        ...(input.text('fail-on-findings') === 'none' ? [] : ['fail-on-findings']),
    ];
    if (given.length === 0)
        return;
    throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', `${given.join(', ')}: only a model has this, and subject-* is given`, { hint: 'Name the model in `model-path`.' });
};
const readChoice = (input) => input.choice('bom', ['auto', 'true', 'false']);
/** @throws ENVIRONMENT_INVALID */
const readGivenEnvironment = async (input, readText) => {
    const path = input.text('environment') ?? input.environmentPath;
    if (path === undefined || path === 'none')
        return {};
    const text = await readText(path, limits/* MAX_ENVIRONMENT_BYTES */.Jv, 'ENVIRONMENT_INVALID');
    return { environment: { document: (0,parse_environment/* parseEnvironment */.N)(text), digest: (0,digest/* sha256 */.sc)(text) } };
};
/** @throws INPUT_INVALID, INPUT_CONFLICT */
const readBom = (input, { environment }) => {
    const choice = readChoice(input);
    const specVersion = input.choice('bom-version', BOM_VERSIONS);
    const license = readLicense(input);
    const task = input.text('task');
    const architecture = input.text('architecture');
    const said = Object.entries({ license, task, architecture }).filter(([, value]) => value !== undefined);
    if (choice === 'false') {
        if (said.length === 0)
            return {};
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', `${said.map(([name]) => name).join(', ')} is given, and bom is false`, { hint: 'Only the bill of materials says it: leave out `bom: false`.' });
    }
    if (choice === 'auto' && environment === undefined && said.length === 0)
        return {};
    return { bom: { specVersion, ...Object.fromEntries(said) } };
};
const readLicense = (input) => {
    const text = input.text('license');
    if (text === undefined)
        return undefined;
    const expression = (0,license_expression/* parseSpdxExpression */.D)(text);
    if (expression !== undefined)
        return expression;
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `license is ${(0,shown/* shown */.S)(text)}; it takes an SPDX expression`, {
        hint: 'E.g. `Apache-2.0` or `MIT OR Apache-2.0`; write a licence that SPDX does not list as `LicenseRef-<name>`.',
    });
};

// EXTERNAL MODULE: ./lib/pipelines/model-contents.js
var model_contents = __webpack_require__(51901);
;// CONCATENATED MODULE: ./lib/inputs/content-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// Inputs about what the headers of a model's files show.




/** Nothing where the headers are not looked at. @throws INPUT_INVALID, INPUT_CONFLICT */
const readContentOptions = (input, { bom }) => {
    const record = input.flag('model-record');
    const failOn = readFailOn(input);
    const allowedImports = readAllowedImports(input);
    if (!record && failOn.length === 0) {
        if (allowedImports.length === 0)
            return {};
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'allowed-imports is given, and nothing is read', {
            hint: 'Set `model-record: true`, or name what must not be found in `fail-on-findings`.',
        });
    }
    const license = bom?.license;
    return {
        contents: { record, allowedImports, failOn, ...(license === undefined ? {} : { license }) },
    };
};
const readFailOn = (input) => {
    const names = input.list('fail-on-findings');
    if (names.length === 1 && names[0] === 'none')
        return [];
    return names.map((name) => {
        const known = model_contents/* FAIL_ON_FINDINGS */.wm.find((one) => one === name);
        if (known !== undefined)
            return known;
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `fail-on-findings names ${(0,shown/* shown */.S)(name)}; it takes ${model_contents/* FAIL_ON_FINDINGS */.wm.join(', ')} or none`);
    });
};
const readAllowedImports = (input) => {
    const imports = input.lines('allowed-imports');
    const wrong = imports.find((path) => !/^[^\s.]+(?:\.[^\s.]+)+$/.test(path));
    if (wrong !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `allowed-imports has ${(0,shown/* shown */.S)(wrong)}; it takes names such as \`module.name\``);
    }
    if (imports.length <= limits/* MAX_ALLOWED_IMPORTS */.tn)
        return imports;
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `allowed-imports has ${imports.length} lines, more than ${limits/* MAX_ALLOWED_IMPORTS */.tn}`);
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/dataset/records/record-list.js
var record_list = __webpack_require__(27817);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
;// CONCATENATED MODULE: ./lib/inputs/dataset-claims.js
// SPDX-License-Identifier: Apache-2.0
//
// What is going to be stated of the datasets of a model. Each proof is
// verified here, before the model is read: nothing is signed that a proof
// does not show.








/**
 * Empty where no input speaks of a dataset.
 * @throws INPUT_INVALID, COMMITMENT_INVALID, DATASET_DESCRIPTION_INVALID, PROOF_INVALID; DATASET_LISTED
 *   where a record of a list is in the dataset
 */
const readDatasetClaims = async (input, host) => {
    const commitments = await readNamed(input, 'dataset-commitment', readCommitmentFile);
    const descriptions = await readNamed(input, 'dataset-description', readDescriptionFile);
    const absent = await readProofs(input, commitments, host);
    const names = [...new Set([...commitments.keys(), ...descriptions.keys()])];
    return names.map((name) => {
        const commitment = commitments.get(name);
        const description = descriptions.get(name);
        return {
            name: name || (description?.value.name ?? 'dataset'),
            ...(commitment === undefined ? {} : { commitment }),
            ...(description === undefined ? {} : { description }),
            absentLists: absent
                .filter(({ commitment: digest }) => digest === commitment?.file.sha256)
                .map(({ list }) => list),
        };
    });
};
/** `name=path`, or a path. */
const splitLine = (line) => {
    const [, name = '', path = line] = /^([^=/\\]+)=(.+)$/s.exec(line) ?? [];
    return { name: name.trim(), path: path.trim() };
};
/** The files of an input by the names that their lines give. */
const readNamed = async (input, inputName, read) => {
    const found = new Map();
    const lines = input.lines(inputName);
    refuseMany(inputName, lines.length);
    for (const line of lines) {
        const { name, path } = splitLine(line);
        if (found.has(name)) {
            throw new errors/* ProvenanceError */.CG('INPUT_INVALID', name === ''
                ? `${inputName} has ${lines.length} lines, and not each has a name`
                : `${inputName} names ${name} twice`, { hint: 'Put `name=` in front of each path, the same for commitment and description.' });
        }
        found.set(name, await read(path));
    }
    return found;
};
const refuseMany = (inputName, count) => {
    if (count <= limits/* MAX_CLAIMED_DATASETS */.D5)
        return;
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `${inputName} has ${count} lines, the limit is ${limits/* MAX_CLAIMED_DATASETS */.D5}`);
};
const fileOf = (path, bytes) => ({
    name: (0,posix_.basename)(path.replaceAll('\\', '/')),
    sha256: (0,digest/* sha256 */.sc)(bytes),
});
const readCommitmentFile = async (path) => {
    const codes = { notFound: 'COMMITMENT_INVALID', tooLarge: 'COMMITMENT_INVALID' };
    const bytes = await (0,read_bounded.readBounded)(path, limits/* MAX_COMMITMENT_BYTES */.JB, codes);
    return { file: fileOf(path, bytes), value: (0,commitment_v1/* parseCommitment */.Dz)(bytes.toString('utf8')) };
};
const readDescriptionFile = async (path) => {
    const code = 'DATASET_DESCRIPTION_INVALID';
    const codes = { notFound: code, tooLarge: code };
    const bytes = await (0,read_bounded.readBounded)(path, limits/* MAX_DESCRIPTION_BYTES */.cr, codes);
    const file = fileOf(path, bytes);
    const { parseDatasetDescription } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3808)]).then(__webpack_require__.bind(__webpack_require__, 53808));
    return { file, value: parseDatasetDescription(bytes.toString('utf8'), path) };
};
/** Members that are named; more are counted. */
const MAX_NAMED_MEMBERS = 5;
const readProofs = async (input, commitments, host) => {
    const lines = input.lines('dataset-proofs');
    refuseMany('dataset-proofs', lines.length);
    const found = [];
    for (const line of lines)
        found.push(await readProof(line, commitments, host));
    return found;
};
const readProof = async (line, commitments, host) => {
    const [, listPath, proofPath] = /^([^=]+)=([^=]+)$/s.exec(line)?.map((part) => part.trim()) ?? [];
    if (!listPath || !proofPath) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `dataset-proofs has the line "${line.slice(0, 120)}"; it takes \`list=proof\`, two paths`);
    }
    const codes = { notFound: 'INPUT_INVALID', tooLarge: 'INPUT_INVALID' };
    const listBytes = await (0,read_bounded.readBounded)(listPath, limits/* MAX_RECORD_LIST_BYTES */.GE, codes);
    const proofBytes = await (0,read_bounded.readBounded)(proofPath, limits/* MAX_MULTIPROOF_BYTES */.Nb, codes);
    const proof = (0,multiproof_v1/* parseMultiproof */.br)(proofBytes);
    const commitment = Buffer.from(proof.commitment).toString('hex');
    const committed = [...commitments.values()].find(({ file }) => file.sha256 === commitment);
    if (committed === undefined) {
        throw new errors/* ProvenanceError */.CG('PROOF_INVALID', `"${proofPath}" is about the commitment sha256:${commitment}, which dataset-commitment does not name`);
    }
    const list = (0,record_list/* parseRecordList */.h)(listBytes.toString('utf8'));
    const { view } = proof;
    const { verifyAskedList } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(5294), __webpack_require__.e(1277)]).then(__webpack_require__.bind(__webpack_require__, 91277));
    const { members } = await verifyAskedList(committed.value, proof, { list, view }, host);
    if (members.length > 0) {
        const named = members
            .slice(0, MAX_NAMED_MEMBERS)
            .map((digest) => `sha256:${Buffer.from(digest).toString('hex')}`);
        throw new errors/* ProvenanceError */.CG('DATASET_LISTED', `${members.length} of the ${list.count} records of "${listPath}" are in the dataset: ${named.join(', ')}`);
    }
    const files = { list: fileOf(listPath, listBytes), proof: fileOf(proofPath, proofBytes) };
    return { commitment, list: { ...files, view, records: list.count } };
};

// EXTERNAL MODULE: ./lib/bom/metrics.js
var metrics = __webpack_require__(46103);
;// CONCATENATED MODULE: ./lib/policy/thresholds.js
// SPDX-License-Identifier: Apache-2.0
//
// Demands on the numbers of an evaluation: `accuracy>=0.9` has to hold,
// `warn: latency_ms<=20` is only told. A number that is not there meets none.


const HOLDS = {
    '>=': (value, limit) => value >= limit,
    '<=': (value, limit) => value <= limit,
    '>': (value, limit) => value > limit,
    '<': (value, limit) => value < limit,
    '==': (value, limit) => value === limit,
};
const isOperator = (text) => Object.hasOwn(HOLDS, text);
/** Characters of one line. */
const MAX_LINE_CHARS = 1_000;
const LINE = /^(?:(warn|fail):\s*)?([^<>=]+?)\s*(>=|<=|==|>|<)\s*([+-]?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)$/;
/** @throws INPUT_INVALID */
const parseThreshold = (line) => {
    const [, onMiss, metric = '', operator = '', text = ''] = (line.length <= MAX_LINE_CHARS && LINE.exec(line)) || [];
    const limit = Number(text);
    if (!isOperator(operator) || !Number.isFinite(limit)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `thresholds has the line ${(0,shown/* shown */.S)(line)}`, {
            hint: 'Write one threshold a line: `accuracy>=0.9`, with >=, <=, >, < or ==; `warn: accuracy>=0.95` does not fail.',
        });
    }
    const name = `${metric}${operator}${limit}`;
    return { name, metric, operator, limit, onMiss: onMiss === 'warn' ? 'warn' : 'fail' };
};
/**
 * Holds every threshold against the files.
 * @throws THRESHOLD_UNKNOWN for a metric that no file has, or that several have
 */
const evaluateThresholds = (thresholds, files) => {
    const tested = thresholds.map((threshold) => ({ ...threshold, ...findMetric(threshold, files) }));
    const isMet = ({ operator, value, limit }) => HOLDS[operator](value, limit);
    const missed = tested.filter((threshold) => !isMet(threshold));
    const passed = tested.filter(isMet);
    const warned = missed.filter(({ onMiss }) => onMiss === 'warn');
    const failed = missed.filter(({ onMiss }) => onMiss === 'fail');
    const isPassed = tested.length > 0 && passed.length === tested.length;
    const isWarned = tested.length > 0 && failed.length === 0;
    return { result: isPassed ? 'PASSED' : isWarned ? 'WARNED' : 'FAILED', passed, warned, failed };
};
const findMetric = ({ metric }, files) => {
    const found = files.flatMap(({ path, metrics }) => metrics.filter(({ name }) => name === metric).map(({ value }) => ({ value, path })));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const names = files.flatMap(({ metrics }) => metrics.map(({ name }) => name));
    const known = names.length === 0 ? 'there is none' : `there are ${names.slice(0, 10).join(', ')}`;
    throw new errors/* ProvenanceError */.CG('THRESHOLD_UNKNOWN', only === undefined
        ? `no evaluation file has the number ${(0,shown/* shown */.S)(metric)}; ${known}`
        : `${(0,shown/* shown */.S)(metric)} stands in ${found.map(({ path }) => path).join(' and ')}`);
};
/** For a message: `accuracy>=0.9 (0.87)`. */
const describeTested = ({ name, value }) => `${name} (${value})`;

;// CONCATENATED MODULE: ./lib/inputs/evaluation-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// The evaluation: its files are read and its thresholds held against them
// before anything is hashed, so that nothing is signed that was not to be.





/** @throws INPUT_INVALID, INPUT_MISSING, METRICS_INVALID, THRESHOLD_UNKNOWN; THRESHOLD_MISSED unless that is to be signed */
const readEvaluation = async (input, readText) => {
    const paths = [...new Set(input.lines('evaluation'))];
    const thresholds = input.lines('thresholds').map(parseThreshold);
    const failsOnMiss = input.flag('fail-on-threshold');
    if (paths.length === 0 && thresholds.length === 0)
        return {};
    refuseHalf(paths.length, thresholds.length);
    const names = thresholds.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `thresholds names ${twice} twice`, {
            hint: 'Keep one of the two lines.',
        });
    }
    const read = await Promise.all(paths.map(async (path) => {
        const text = await readText(path, limits/* MAX_METRICS_BYTES */.dn, 'METRICS_INVALID');
        return { path, digest: (0,digest/* sha256 */.sc)(text), metrics: (0,metrics/* parseMetrics */.B)(text, path) };
    }));
    const evaluation = evaluateThresholds(thresholds, read);
    if (evaluation.result === 'FAILED' && failsOnMiss) {
        const missed = evaluation.failed.map(describeTested).join(', ');
        throw new errors/* ProvenanceError */.CG('THRESHOLD_MISSED', `the evaluation misses ${missed}`);
    }
    return {
        evaluation: { ...evaluation, files: read.map(({ path, digest }) => ({ path, digest })) },
    };
};
// A result of no test would be a claim about nothing.
const refuseHalf = (files, thresholds) => {
    if (files === 0) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'thresholds is given without evaluation', {
            hint: 'Set `evaluation` to the JSON file that has the numbers.',
        });
    }
    if (thresholds === 0) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'evaluation is given without thresholds', {
            hint: 'Set `thresholds`, e.g. `accuracy>=0.9`; numbers without a demand belong in `metrics`.',
        });
    }
    if (thresholds > limits/* MAX_THRESHOLDS */.eF) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `thresholds has ${thresholds} lines, the limit is ${limits/* MAX_THRESHOLDS */.eF}`);
    }
};

// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/attestation/predicates/custom.js
// SPDX-License-Identifier: Apache-2.0


/**
 * A predicate of the user's own: an absolute URI as its type, a JSON object as its content.
 * @throws PREDICATE_INVALID
 */
const parseCustomPredicate = (predicateType, text) => {
    if (!URL.canParse(predicateType)) {
        throw new errors/* ProvenanceError */.CG('PREDICATE_INVALID', `predicate-type "${predicateType}" is not a URI`, { hint: 'Give the type as an absolute URI: `https://example.com/evaluation/v1`.' });
    }
    const predicate = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    if (!predicate)
        throw new errors/* ProvenanceError */.CG('PREDICATE_INVALID', 'the predicate is not a JSON object');
    return { predicateType, predicate };
};

// EXTERNAL MODULE: ./lib/attestation/predicates/sbom.js
var predicates_sbom = __webpack_require__(73304);
;// CONCATENATED MODULE: ./lib/inputs/predicate-inputs.js
// SPDX-License-Identifier: Apache-2.0




/** Statements beside provenance: a bill of materials, a predicate of the user's. @throws SBOM_INVALID, PREDICATE_INVALID */
const readPredicates = async (input, readText) => {
    const sbomPath = input.text('sbom-path');
    const sbom = sbomPath === undefined
        ? []
        : [(0,predicates_sbom/* parseSbom */.r)(await readText(sbomPath, limits/* MAX_PREDICATE_BYTES */.pB, 'SBOM_INVALID'))];
    return [...sbom, ...(await readCustomPredicate(input, readText))];
};
const readCustomPredicate = async (input, readText) => {
    const type = input.text('predicate-type');
    const inline = input.text('predicate');
    const path = input.text('predicate-path');
    if (type === undefined) {
        if (inline === undefined && path === undefined)
            return [];
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'a predicate is given without predicate-type', {
            hint: 'Set `predicate-type` to the URI of its type.',
        });
    }
    if ((inline === undefined) === (path === undefined)) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', path === undefined
            ? 'predicate-type is given without a predicate'
            : 'predicate and predicate-path are both given', {
            hint: 'Give exactly one of `predicate` and `predicate-path`.',
        });
    }
    if (path !== undefined) {
        return [
            parseCustomPredicate(type, await readText(path, limits/* MAX_PREDICATE_BYTES */.pB, 'PREDICATE_INVALID')),
        ];
    }
    if (Buffer.byteLength(inline ?? '') > limits/* MAX_PREDICATE_BYTES */.pB) {
        throw new errors/* ProvenanceError */.CG('PREDICATE_INVALID', 'the predicate is larger than 16 MB');
    }
    return [parseCustomPredicate(type, inline ?? '')];
};

// EXTERNAL MODULE: ./lib/inputs/signing-inputs.js
var signing_inputs = __webpack_require__(41718);
// EXTERNAL MODULE: ./lib/attestation/given-subjects.js
var given_subjects = __webpack_require__(26617);
;// CONCATENATED MODULE: ./lib/inputs/subject-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// What the statements are about: models, or the subjects of actions/attest.



/** The inputs that name what is attested; exactly one is given. */
const SOURCES = [
    'model-path',
    'subject-path',
    'subject-digest',
    'subject-checksums',
];
/** @throws INPUT_…, CHECKSUMS_INVALID */
const readSource = async (input, readText) => {
    const given = SOURCES.filter((name) => input.text(name) !== undefined);
    const [source, ...others] = given;
    if (source === undefined) {
        const subjects = await readArtifactsList(input, readText);
        if (subjects.length > 0)
            return { kind: 'digests', subjects };
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'neither model-path nor a subject-* input is given');
    }
    if (others.length > 0) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', `${given.join(' and ')} are given at once`);
    }
    const name = input.text('subject-name');
    switch (source) {
        case 'model-path':
            if (name !== undefined) {
                throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'subject-name is given beside model-path', {
                    hint: 'Name a model in model-path: `name=path`.',
                });
            }
            return {
                kind: 'models',
                specs: input.lines('model-path').map(parseModelSpec),
                scan: {
                    ignorePaths: input.lines('ignore-paths'),
                    symlinks: input.choice('allow-symlinks', ['never', 'within-model']) === 'never'
                        ? 'refuse'
                        : 'within-model',
                },
            };
        case 'subject-path':
            return {
                kind: 'files',
                patterns: input.list('subject-path'),
                ...(name === undefined ? {} : { name }),
            };
        case 'subject-digest': {
            if (name === undefined) {
                throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'subject-digest is given without subject-name', {
                    hint: 'Set `subject-name` to the name that the attestation should carry.',
                });
            }
            const digest = (0,given_subjects/* parseSubjectDigest */.Ky)(input.text('subject-digest') ?? '');
            return { kind: 'digests', subjects: [{ name, digest }] };
        }
        case 'subject-checksums':
            return { kind: 'digests', subjects: (0,given_subjects/* parseChecksums */.yk)(await readChecksums(input, readText)) };
    }
};
const readArtifactsList = async ({ artifactsListPath }, readText) => artifactsListPath === undefined
    ? []
    : (0,given_subjects/* parseArtifactsList */.F5)(await readText(artifactsListPath, limits/* MAX_CHECKSUMS_BYTES */.Qw, 'CHECKSUMS_INVALID'));
/** A path or the lines themselves: text that looks like a line of checksums is one. */
const readChecksums = async (input, readText) => {
    const value = input.text('subject-checksums') ?? '';
    return /^[0-9a-fA-F]{64,128} /.test(value) || value.includes('\n')
        ? value
        : readText(value, limits/* MAX_CHECKSUMS_BYTES */.Qw, 'CHECKSUMS_INVALID');
};
/** `name=path` or a path. Law: a name is plain, so that a path with `=` stays a path unless it looks named. */
const parseModelSpec = (line) => {
    const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)=(.+)$/.exec(line);
    const [, name, path] = match ?? [];
    return name !== undefined && path !== undefined ? { name, path } : { path: line };
};

;// CONCATENATED MODULE: ./lib/inputs/attest-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// Inputs → typed options. Everything is checked here, before the first byte of
// the model is read.














/** @throws INPUT_…, PREDICATE_INVALID, SBOM_INVALID, CHECKSUMS_INVALID, KEY_INVALID, CERTIFICATE_INVALID, ENVIRONMENT_INVALID, METRICS_INVALID, THRESHOLD_…, and as `readDatasetClaims` */
const readAttestInputs = async (input, readText, host) => {
    refuseUnbuilt(input);
    const resumeFrom = input.text('resume-from');
    const signing = await (0,signing_inputs/* readSigning */.a)(input, readText);
    const options = resumeFrom === undefined
        ? await readOptions(input, { readText, host, signing })
        : refuseSubjectsOnResume(input);
    const outputDir = input.text('output-dir');
    return {
        ...(options ? { options } : {}),
        baseModels: (0,base_model_inputs/* readBaseModelInputs */.s)(input, signing),
        signing,
        onMissingToken: input.choice('on-missing-token', attest_settings/* ON_MISSING_TOKEN */.D),
        timeoutMs: (input.integer('timeout-minutes', 1, 360) ?? 15) * 60_000,
        ...(outputDir === undefined ? {} : { outputDir }),
        ...(resumeFrom === undefined ? {} : { resumeFrom }),
        storage: readStorage(input, options?.source.kind ?? 'models'),
        failOn: input.choice('fail-on', sink_policy/* FAIL_ON */.d),
        compareEnvironment: input.flag('compare-environment'),
        showSummary: input.flag('show-summary'),
    };
};
const refuseUnbuilt = (input) => {
    const flags = ['push-to-registry', 'create-storage-record', 'private-signing'];
    for (const name of flags) {
        if (input.flag(name)) {
            const hint = name === 'private-signing' ? 'Say `sigstore: github` instead.' : undefined;
            throw new errors/* ProvenanceError */.CG('INPUT_NOT_SUPPORTED', `${name} is true, which is not built`, {
                ...(hint === undefined ? {} : { hint }),
            });
        }
    }
    if (input.text('subject-version') !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_NOT_SUPPORTED', 'subject-version is set, but storage records are not built');
    }
};
const refuseSubjectsOnResume = (input) => {
    const given = SOURCES.filter((name) => input.text(name) !== undefined);
    if (given.length > 0) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', `resume-from and ${given.join(', ')} are given`, {
            hint: 'resume-from stores what an earlier run signed: give no subject beside it.',
        });
    }
    return undefined;
};
const readOptions = async (input, { readText, host, signing }) => {
    const source = await readSource(input, readText);
    const predicates = await readPredicates(input, readText);
    if (source.kind !== 'models' && predicates.length > 1) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'sbom-path and predicate-type are both given', {
            hint: 'Give one of them; each is a statement of its own.',
        });
    }
    refuseWithoutModel(input, source.kind);
    const ofModels = source.kind === 'models' ? await readOfModels(input, readText, host) : {};
    const isReplaced = source.kind !== 'models' && predicates.length > 0;
    return {
        source,
        predicates,
        dependencies: {
            baseModels: input.lines('base-models'),
            datasets: input.lines('datasets'),
            lockFiles: input.lines('lock-files'),
            containerImages: input.lines('container-images'),
        },
        metrics: input.lines('metrics'),
        logs: input.lines('logs'),
        ...ofModels,
        // The instance is chosen by the token's claims, so Sigstore always reads them.
        provenance: signing.method === 'sigstore' || !isReplaced,
    };
};
const readOfModels = async (input, readText, host) => {
    const environment = await readGivenEnvironment(input, readText);
    const claims = await readDatasetClaims(input, host);
    const bom = readBom(input, environment);
    return {
        ...environment,
        ...bom,
        ...(await readEvaluation(input, readText)),
        ...(claims.length === 0 ? {} : { datasets: claims }),
        ...readContentOptions(input, bom),
    };
};
const readStorage = (input, kind) => {
    const token = input.text('github-token');
    const artifactName = input.text('artifact-name');
    const retentionDays = input.integer('artifact-retention-days', 1, 400);
    const releaseTag = input.text('release-tag');
    return {
        sinks: readSinks(input, kind),
        overwrite: input.flag('overwrite'),
        ...(token === undefined ? {} : { githubToken: new secret/* Secret */.z(token) }),
        ...(artifactName === undefined ? {} : { artifactName: (0,artifact_name/* checkArtifactName */.CN)(artifactName) }),
        ...(retentionDays === undefined ? {} : { artifactRetentionDays: retentionDays }),
        ...(releaseTag === undefined ? {} : { releaseTag }),
    };
};
const readSinks = (input, kind) => {
    const names = input.list('sinks');
    if (names.length === 0)
        return kind === 'models' ? ['artifact'] : ['attestations'];
    if (names.length === 1 && names[0] === 'none')
        return [];
    return [...new Set(names)].map((name) => {
        const sink = ports/* SINKS */.x.find((id) => id === name);
        if (sink === undefined) {
            throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `sinks names "${name}"; it takes ${ports/* SINKS */.x.join(', ')} or none`);
        }
        return sink;
    });
};


/***/ }),

/***/ 90488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseBaseModelLine),
/* harmony export */   s: () => (/* binding */ readBaseModelInputs)
/* harmony export */ });
/* harmony import */ var _attestation_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99703);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _io_descriptors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);
// SPDX-License-Identifier: Apache-2.0
//
// Inputs that say how base models are verified, and the forms of their lines.




/** Reads how base models are verified. */
const readBaseModelInputs = (input, signing) => {
    const policyPath = input.text('base-model-policy');
    const signingRoot = signing.method === 'sigstore' ? signing.trustedRootPath : undefined;
    const trustedRootPath = input.text('base-model-trusted-root') ?? signingRoot;
    return {
        ...(policyPath === undefined ? {} : { policyPath }),
        lockPath: input.text('base-model-lock') ?? 'models.lock',
        bundles: input.lines('base-model-bundles'),
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
        unverified: input.flag('require-verified-base-models') ? 'refuse' : 'accept',
    };
};
/** @throws DEPENDENCY_INVALID */
const parseBaseModelLine = (line) => {
    const { name, target } = (0,_io_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .splitName */ .W)(line.trim());
    const named = name === undefined ? {} : { name };
    if (target.startsWith('lock:')) {
        const entry = target.slice('lock:'.length).trim();
        if (entry !== '')
            return { ...named, kind: 'lock', entry };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${target}" names no entry of models.lock`);
    }
    const at = target.lastIndexOf('#sha256:');
    if (at < 0) {
        const descriptor = (0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F)(target);
        return descriptor === undefined
            ? { ...named, kind: 'path', pattern: target }
            : { ...named, kind: 'reference', descriptor: { ...named, ...descriptor } };
    }
    const sha256 = target.slice(at + '#sha256:'.length);
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256Hex */ .P4)(sha256))
        return { ...named, kind: 'path', pattern: target.slice(0, at), sha256 };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${target}" has a digest that is not 64 lowercase hex digits`);
};


/***/ }),

/***/ 41718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSigning)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58563);
/* harmony import */ var _io_attest_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47685);
// SPDX-License-Identifier: Apache-2.0
//
// How to sign: with a key, a certificate, or an instance of Sigstore.




/** `prefix`: what stands in front of the names, for messages. @throws INPUT_…, KEY_INVALID, CERTIFICATE_INVALID */
const readSigning = async (input, readText, prefix = '') => {
    const key = input.text('private-key');
    const chain = input.text('certificate-chain');
    if (key === undefined) {
        if (chain !== undefined) {
            const names = [`${prefix}certificate-chain`, `${prefix}private-key`];
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', `${names[0]} is given without ${names[1]}`, {
                hint: `Set \`${names[1]}\` to the key of the first certificate.`,
            });
        }
        return readSigstore(input, prefix);
    }
    const password = input.text('private-key-password');
    const pem = key.includes('-----BEGIN ') ? key : await readKeyFile(key, readText, prefix);
    return {
        method: chain === undefined ? 'key' : 'certificate',
        privateKeyPem: new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(pem),
        ...(password === undefined ? {} : { password: new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(password) }),
        ...(chain === undefined
            ? {}
            : { certificateChainPem: await readText(chain, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PEM_BYTES */ .kb, 'CERTIFICATE_INVALID') }),
    };
};
// What is not PEM may still be a key, in a form that is not read: unless it is
// certainly a path (no encoding of a key has a dot), it must not become a message.
const readKeyFile = async (path, readText, prefix) => {
    try {
        return await readText(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PEM_BYTES */ .kb, 'KEY_INVALID');
    }
    catch (error) {
        if (/^[\w./\\ :-]+\.\w{1,5}$/.test(path))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('KEY_INVALID', `${prefix}private-key is neither PEM nor a file to be read`);
    }
};
const readSigstore = (input, prefix) => {
    const requested = input.choice('sigstore', _io_attest_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUESTED_INSTANCES */ .G);
    const urls = {
        fulcioUrl: input.url('fulcio-url'),
        rekorUrl: input.url('rekor-url'),
        tsaUrl: input.url('tsa-url'),
        signingConfigPath: input.text('signing-config'),
    };
    const given = Object.entries(urls).filter(([, value]) => value !== undefined);
    if (requested !== 'custom' && given.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', `${prefix}sigstore is ${requested}, but the address of another instance is given`, { hint: `Set \`${prefix}sigstore: custom\`, or remove the address.` });
    }
    const trustedRootPath = input.text('trusted-root');
    return {
        method: 'sigstore',
        requested,
        allowPublicTransparency: input.flag('allow-public-transparency'),
        rekorVersion: input.choice('rekor-version', ['1', '2']) === '2' ? 2 : 1,
        ...Object.fromEntries(given),
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
    };
};


/***/ }),

/***/ 47685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ON_MISSING_TOKEN),
/* harmony export */   G: () => (/* binding */ REQUESTED_INSTANCES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// The choices of a run that concern the outside world, as plain values. The
// action and the CLI both fill this in; `live.ts` makes ports from it.
const REQUESTED_INSTANCES = ['auto', 'public-good', 'github', 'custom'];
const ON_MISSING_TOKEN = ['fail', 'unsigned', 'skip'];


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ expandDependency),
/* harmony export */   W: () => (/* binding */ splitName),
/* harmony export */   createDescriptorSource: () => (/* binding */ createDescriptorSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99703);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15870);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// One input line → resource descriptors of in-toto. A line names a file or
// folder, which is hashed now, or something elsewhere together with its
// digest. A name without a digest is no evidence, and is refused.
//
//   [name=]path or glob
//   [name=]uri@sha256:<64 hex>      also container images: ghcr.io/org/image:tag@sha256:…
//   [name=]uri@<40 hex>             a git commit







const createDescriptorSource = (options) => ({
    describe: async (line) => {
        const { name, target } = splitName(line.trim());
        const reference = (0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target);
        if (reference !== undefined)
            return [{ ...(name === undefined ? {} : { name }), ...reference }];
        const paths = await expandDependency(target, options.tree);
        if (name !== undefined && paths.length > 1) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${name}" names ${paths.length} files at once: "${target}"`);
        }
        const descriptors = [];
        for (const path of paths)
            descriptors.push(await describePath(path, name, options));
        return descriptors;
    },
    readJson: async (line, maxBytes) => {
        const { name, target } = splitName(line.trim());
        if ((0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target) !== undefined)
            return [];
        const paths = (await expandDependency(target, options.tree)).filter((path) => /\.json$/i.test(path));
        return Promise.all(paths.map(async (path) => ({
            name: name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, options.cwd),
            text: await (0,_live_js__WEBPACK_IMPORTED_MODULE_6__.readTextFile)(path, maxBytes, 'METRICS_INVALID'),
        })));
    },
});
/** `name=` has no separator in it, so that a URI with a query is not taken apart. */
const splitName = (line) => {
    const [, name, target = ''] = /^([^=/\\@:?#*]+)=(.*)$/s.exec(line) ?? [];
    if (name === undefined)
        return { name, target: line };
    return { name: name.trim(), target: target.trim() };
};
/** The paths that a line names. @throws DEPENDENCY_INVALID */
const expandDependency = async (target, tree) => {
    if (target === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', 'a line names nothing');
    try {
        return await tree.expand(target);
    }
    catch (cause) {
        if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG) || cause.code !== 'MODEL_NOT_FOUND')
            throw cause;
        const message = `"${target}" is neither on disk nor given with a digest`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', message, { cause });
    }
};
const describePath = async (path, name, { tree, digester, reporter, cwd }) => {
    const scan = { ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP, symlinks: 'refuse' };
    const { kind, files } = await tree.scan(path, scan);
    const entries = await digester.digestFiles(files, (progress) => reporter.progress(progress));
    const shown = name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, cwd);
    const [only] = entries;
    if (kind === 'file' && only)
        return { name: shown, digest: { sha256: only.digest } };
    const { root, dirHash1 } = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .buildManifest */ .u1)({
        name: shown,
        baseName: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path),
        files: entries,
        ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP,
    });
    // The slash tells a folder from a file: its sha256 is the OMS root (spec §6.5.1).
    return { name: `${shown.replace(/\/+$/, '')}/`, digest: { sha256: root, dirHash1 } };
};


/***/ }),

/***/ 29438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createFileDigester),
  warmUpDigester: () => (/* binding */ warmUpDigester)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(68822);
// EXTERNAL MODULE: ./lib/io/fs/file-error.js
var file_error = __webpack_require__(96637);
// EXTERNAL MODULE: ./lib/io/fs/file-stamp.js
var file_stamp = __webpack_require__(38320);
;// CONCATENATED MODULE: ./lib/io/fs/hash-file.js
// SPDX-License-Identifier: Apache-2.0
//
// The digest of one file, for the worker threads and the calling thread alike;
// loads nothing but Node's own modules, so that a worker is ready at once.
//
// Reads are synchronous into one small buffer: the kernel reads ahead anyway,
// and bytes that are hashed on the core that read them are still in its cache.
// Reading on a second thread was measured to be slower at every buffer size.






/** Size of the buffer that one thread reuses for all its files: fits in a core's own cache. */
const READ_BUFFER_BYTES = 256 * 1024;
/**
 * The digest of a file that is, before and after, what its stamp says; hex, lowercase.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE, MODEL_LFS_POINTER
 */
const hashFileWith = (algorithm) => async (file, buffer, onBytes) => {
    try {
        const fd = (0,external_node_fs_.openSync)(file.path, file_stamp/* MODEL_FILE_FLAGS */.fF);
        try {
            const isSmall = file.stamp.sizeBytes <= buffer.byteLength;
            // The stamp is the state before; of a small file, the look afterwards is enough.
            if (!isSmall)
                (0,file_stamp/* checkStamp */.Ii)(file, fd, 'hashed');
            const digest = isSmall
                ? (0,external_node_crypto_.hash)(algorithm, readSmall(file, fd, buffer))
                : await hashLarge((0,external_node_crypto_.createHash)(algorithm), { file, fd, buffer, onBytes });
            const pause = isSmall ? onBytes(file.stamp.sizeBytes) : undefined;
            if (pause !== undefined)
                await pause;
            // At most the stamped size was hashed, so that growth shows here too.
            (0,file_stamp/* checkStamp */.Ii)(file, fd, 'hashed');
            return digest;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (error) {
        throw (0,file_error/* codeOf */.$)(error) === undefined ? error : (0,file_error/* fileError */.z)(file.path, error);
    }
};
/** The digest that identifies a file of a model. @throws as `hashFileWith` */
const hashFile = hashFileWith('sha256');
/** Hashes files one after the other, through one buffer. */
const hashFiles = async (files, buffer, onBytes) => {
    const digests = [];
    for (const file of files)
        digests.push(await hashFile(file, buffer, onBytes));
    return digests;
};
// In one piece: neither a hash object nor a promise per file, of which there may be many.
const readSmall = (file, fd, buffer) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const count = (0,external_node_fs_.readSync)(fd, buffer, done, sizeBytes - done, null);
        if (count === 0)
            throw endedEarly(file, done);
        done += count;
    }
    const content = buffer.subarray(0, sizeBytes);
    if ((0,lfs_pointer/* isLfsPointer */.N)(content)) {
        throw new errors/* ProvenanceError */.CG('MODEL_LFS_POINTER', `"${file.path}" is a Git LFS pointer, not the file it stands for`);
    }
    return content;
};
const hashLarge = async (digest, { file, fd, buffer, onBytes }) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const wanted = Math.min(buffer.byteLength, sizeBytes - done);
        const count = (0,external_node_fs_.readSync)(fd, buffer, 0, wanted, null);
        if (count === 0)
            throw endedEarly(file, done);
        digest.update(count === buffer.byteLength ? buffer : buffer.subarray(0, count));
        done += count;
        const pause = onBytes(count);
        if (pause !== undefined)
            await pause;
    }
    return digest.digest('hex');
};
const endedEarly = (file, done) => (0,file_stamp/* changedFile */.Ne)(file, 'hashed', `ended after ${done} of ${file.stamp.sizeBytes} bytes`);

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/io/fs/hash-lane.js
// SPDX-License-Identifier: Apache-2.0
//
// A lane hashes one batch of files after the other: in this thread, or in a
// worker thread. This file holds both, and what they say to each other.




/** A lane in the calling thread, which looks at its other work after every `turnMs`. */
const openLocalLane = (turnMs) => {
    const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
    let hasEnded = false;
    let turnEndsMs = performance.now() + turnMs;
    const nextTurn = async () => {
        await (0,promises_.setImmediate)();
        if (hasEnded)
            throw new errors/* ProvenanceError */.CG('INTERNAL', 'the hash lane was ended');
        turnEndsMs = performance.now() + turnMs;
    };
    return {
        hash: (files, onBytes) => hashFiles(files, buffer, (count) => {
            onBytes(count);
            return performance.now() < turnEndsMs ? undefined : nextTurn();
        }),
        end: async () => {
            hasEnded = true;
        },
    };
};
/** A lane in a worker thread of its own, which keeps the process alive only while it hashes. */
const openWorkerLane = (workerPath) => {
    // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
    const worker = new external_node_worker_threads_.Worker(workerPath, { env: {}, execArgv: [] });
    let batch;
    let failure;
    const fail = (message, cause) => {
        failure ??= new errors/* ProvenanceError */.CG('INTERNAL', message, { cause });
        batch?.reject(failure);
    };
    worker.on('message', (reply) => {
        switch (reply.kind) {
            case 'bytes':
                return batch?.onBytes(reply.count);
            case 'digests':
                return batch?.resolve(reply.digests);
            case 'error':
                return batch?.reject(new errors/* ProvenanceError */.CG(reply.code, reply.message));
        }
    });
    worker.on('error', (cause) => fail(`a hash worker failed: ${cause}`, cause));
    worker.on('exit', () => fail('a hash worker ended'));
    // After the listeners, which would keep the process alive again.
    worker.unref();
    return {
        hash: async (files, onBytes) => {
            if (failure !== undefined)
                throw failure;
            batch = { ...Promise.withResolvers(), onBytes };
            worker.ref();
            worker.postMessage(files);
            return batch.promise.finally(() => worker.unref());
        },
        end: async () => {
            await worker.terminate();
        },
    };
};

;// CONCATENATED MODULE: ./lib/io/fs/digest-files.js
// SPDX-License-Identifier: Apache-2.0
//
// Digests of all files of a model. A SHA-256 cannot be split, so that files
// are what runs in parallel: the calling thread and a bounded number of worker
// threads each take the next batch until none is left. The calling thread
// takes part because it is at work before a worker has started, and because a
// model of one file then needs no worker at all.




// One thread hashes 1.5 GB/s or more; beyond 16 of them the disk is the limit.
const MAX_WORKERS = 15;
// Up to here, hashing is done before a worker has started (about 50 ms).
const QUICK_BYTES = 32 * 1024 * 1024;
const QUICK_FILES = 1_000;
// A batch is long enough to pay for its messages, short enough to share the end evenly.
const BATCH_BYTES = 16 * 1024 * 1024;
const BATCH_FILES = 512;
// How long the calling thread hashes before it looks whether a worker waits for a batch, or,
// where there is none, whether anything else is to be done.
const SHORT_TURN_MS = 2;
const LONG_TURN_MS = 50;
/** Shortest time between two calls of the progress callback, but for the last. */
const PROGRESS_INTERVAL_MS = 100;
/** A digester for the files of this machine. Worker count and file order never change a digest. */
const createFileDigester = (options) => ({
    digestFiles: async (files, onProgress) => {
        const batches = planBatches(files);
        const progress = trackProgress(files, onProgress);
        const most = options.workers ?? Math.min((0,external_node_os_.availableParallelism)() - 1, MAX_WORKERS);
        const workers = isQuick(files) ? 0 : Math.min(most, batches.length - 1);
        const lanes = [];
        const queue = batches.values();
        const entries = [];
        const drain = async (lane) => {
            for (const batch of queue) {
                const digests = await lane.hash(batch, progress.addBytes);
                for (const [i, file] of batch.entries())
                    entries.push(toEntry(file, digests[i]));
                progress.addFiles(batch.length);
            }
        };
        try {
            for (let i = 0; i < workers; i += 1)
                lanes.push(takeWorkerLane(options.workerPath));
            lanes.push(openLocalLane(workers === 0 ? LONG_TURN_MS : SHORT_TURN_MS));
            await Promise.all(lanes.map(drain));
            return entries;
        }
        finally {
            await Promise.all(lanes.map((lane) => lane.end()));
        }
    },
    digestFile: async (file, algorithm, onProgress) => {
        const progress = trackProgress([file], onProgress);
        const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
        const digest = await hashFileWith(algorithm)(file, buffer, (count) => {
            progress.addBytes(count);
            return undefined;
        });
        progress.addFiles(1);
        return digest;
    },
});
let spareLane;
/**
 * Starts one worker ahead of its use, while the calling thread still loads and
 * reads: it takes about 50 ms. The next `digestFiles` takes it; unused, it ends
 * with the process. Does nothing on a machine with one core.
 */
const warmUpDigester = (workerPath) => {
    if ((0,external_node_os_.availableParallelism)() === 1)
        return;
    spareLane ??= { workerPath, lane: openWorkerLane(workerPath) };
};
const takeWorkerLane = (workerPath) => {
    if (spareLane?.workerPath !== workerPath)
        return openWorkerLane(workerPath);
    const { lane } = spareLane;
    spareLane = undefined;
    return lane;
};
const toEntry = ({ name, stamp }, digest) => {
    if (digest === undefined)
        throw new errors/* ProvenanceError */.CG('INTERNAL', `no digest of "${name}"`);
    return { name, digest, sizeBytes: stamp.sizeBytes };
};
const isQuick = (files) => files.length <= QUICK_FILES && totalBytesOf(files) <= QUICK_BYTES;
const totalBytesOf = (files) => files.reduce((total, file) => total + file.stamp.sizeBytes, 0);
/** Large files alone, the largest first, so that none is left for the end; then the others, in order. */
const planBatches = (files) => {
    const isLarge = (file) => file.stamp.sizeBytes >= BATCH_BYTES;
    const large = files
        .filter(isLarge)
        .sort((a, b) => b.stamp.sizeBytes - a.stamp.sizeBytes)
        .map((file) => [file]);
    const small = [];
    let room = 0;
    for (const file of files) {
        if (isLarge(file))
            continue;
        const last = small.at(-1);
        if (last === undefined || last.length === BATCH_FILES || room < file.stamp.sizeBytes) {
            small.push([file]);
            room = BATCH_BYTES - file.stamp.sizeBytes;
        }
        else {
            last.push(file);
            room -= file.stamp.sizeBytes;
        }
    }
    return [...large, ...small];
};
const trackProgress = (files, onProgress) => {
    const totalFiles = files.length;
    const totalBytes = totalBytesOf(files);
    let doneFiles = 0;
    let doneBytes = 0;
    let reportedAtMs = performance.now();
    const report = () => {
        const nowMs = performance.now();
        if (doneFiles < totalFiles && nowMs - reportedAtMs < PROGRESS_INTERVAL_MS)
            return;
        reportedAtMs = nowMs;
        onProgress({ doneBytes, totalBytes, doneFiles, totalFiles });
    };
    return {
        addBytes: (count) => {
            doneBytes += count;
            report();
        },
        addFiles: (count) => {
            doneFiles += count;
            report();
        },
    };
};


/***/ }),

/***/ 15870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/** How a file is named in what is signed: relative to `cwd` with `/` where it lies in it, else its own name. */
const displayPath = (path, cwd) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path);
    const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
    return isInside ? inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
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

/***/ 75432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHashPorts: () => (/* binding */ createHashPorts),
/* harmony export */   readTextFile: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _fs_digest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29438);
/* harmony import */ var _fs_file_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63122);
/* harmony import */ var _fs_file_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79077);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// The real ports for hashing, and the reading of small files; shared by the
// actions and the CLI. Nothing here loads more than Node's own modules.





const createHashPorts = (hashWorkerPath) => ({
    tree: (0,_fs_file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileTree */ .L)(),
    headers: (0,_fs_file_source_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileSources */ .r)(),
    digester: (0,_fs_digest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFileDigester */ .o)({ workerPath: hashWorkerPath }),
});
/** A text file of at most `maxBytes`; every refusal has the given code. */
const readTextFile = async (path, maxBytes, code) => {
    const bytes = await (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.readBounded)(path, maxBytes, { notFound: code, tooLarge: code });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG(code, `"${path}" is not UTF-8 text`, { cause });
    }
};


/***/ }),

/***/ 87994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   N1: () => (/* binding */ isDefaultArtifactName),
/* harmony export */   jh: () => (/* binding */ artifactNames)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Names of workflow artifacts are unique in a run. The default name carries
// job, attempt and a digest of the content, so that neither the jobs of a
// matrix, nor two steps of a job, nor a rerun collide; equal content has an
// equal name.


const MAX_BASE_CHARS = 80;
/** The names to try, in order. @throws INPUT_INVALID for a name that GitHub refuses */
const artifactNames = ({ run, storage, models, files, }) => {
    const { artifactName } = storage;
    if (artifactName !== undefined)
        return [checkArtifactName(artifactName)];
    const [model] = models;
    const base = models.length === 1 && model ? model.name : 'models';
    const content = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(files.map(({ digest, name }) => `${digest}  ${name}\n`).join(''));
    const name = `${plain(base)}-attestation-${run.job}-${run.runAttempt}-${content.slice(0, 12)}`;
    return [name, `${name}-2`, `${name}-3`];
};
/** Whether an artifact of a run has the default name of bundles that this action stored. */
const isDefaultArtifactName = (name) => /-attestation-[\w-]+-\d+-[0-9a-f]{12}(?:-[23])?$/.test(name);
const plain = (base) => base
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, MAX_BASE_CHARS) || 'model';
/**
 * A name that the artifact service takes (actions/toolkit, artifact 6.2.1).
 * @throws INPUT_INVALID naming the character
 */
const checkArtifactName = (name) => {
    const found = /["<>|*?:\\/\r\n]/.exec(name)?.[0];
    if (found === undefined && name !== '' && name.length <= 255)
        return name;
    const seen = found === undefined ? `${name.length} characters` : JSON.stringify(found);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `artifact-name has ${seen}`, {
        hint: 'An artifact name is 1 to 255 characters without `" : < > | * ? \\ /` and line breaks.',
    });
};


/***/ }),

/***/ 68822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// A checkout without Git LFS leaves small text files where the weights should
// be. Source: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md


// The two version lines that git-lfs itself reads; the second is from before its 1.0.
const VERSION_LINES = [
    'version https://git-lfs.github.com/spec/v1\n',
    'version https://hawser.github.com/spec/v1\n',
].map((line) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(line));
const OID_LINE = /\noid sha256:[0-9a-f]{64}\n/;
const SIZE_LINE = /\nsize [0-9]+\n/;
/** Whether a whole file is a Git LFS pointer: a known version line first, then oid and size. */
const isLfsPointer = (content) => {
    if (content.byteLength >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LFS_POINTER_BYTES */ .Xe)
        return false;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (!VERSION_LINES.some((line) => bytes.subarray(0, line.length).equals(line)))
        return false;
    const text = bytes.toString('latin1');
    return OID_LINE.test(text) && SIZE_LINE.test(text);
};
// The canonical form and nothing else: what git-lfs itself writes.
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
/**
 * The digest and size in a pointer of the canonical form; `undefined` for all else.
 *
 * Stricter than `isLfsPointer`, because the digest is compared instead of the bytes: a second
 * `oid` could be read differently, and with an extension (`ext-…` lines) the oid is not the
 * digest of the file that a checkout puts there.
 */
const parseLfsPointer = (content) => {
    if (!isLfsPointer(content))
        return undefined;
    const [, digest, size] = CANONICAL.exec(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content).toString('latin1')) ?? [];
    const sizeBytes = Number(size);
    if (digest === undefined || !Number.isSafeInteger(sizeBytes))
        return undefined;
    return { digest: digest, sizeBytes };
};


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
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
/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
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

/***/ 42834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON),
/* harmony export */   sinkFailure: () => (/* binding */ sinkFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** `any` failed sink fails the run; only when `all` failed; or `none` does. */
const FAIL_ON = ['any', 'all', 'none'];
/**
 * The error that the sinks' outcomes amount to, or `undefined`; no sink at all is no failure.
 * Its hint says what to do for each sink, and how to store again.
 */
const sinkFailure = (outcomes, failOn) => {
    const failed = outcomes.filter(({ status }) => status === 'failed');
    if (failed.length === 0 || failOn === 'none')
        return undefined;
    if (failOn === 'all' && failed.length < outcomes.length)
        return undefined;
    const stored = outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink);
    const what = failed.map(({ sink, code, message }) => code === 'SINK_FAILED' ? `${sink} (${message})` : `${sink} (${code}: ${message})`);
    const rest = stored.length > 0 ? `; stored in ${stored.join(', ')}` : '';
    const hints = new Set([...failed.map(({ hint = '' }) => hint), _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr.SINK_FAILED.hint]);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_FAILED', `not stored in ${what.join('; ')}${rest}`, {
        hint: [...hints].filter((hint) => hint !== '').join('\n'),
    });
};


/***/ })

};

