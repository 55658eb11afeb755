export const id = 7799;
export const ids = [7799,2834];
export const modules = {

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

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.


/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = endOfString(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
/** Index of the closing quote of the string that opens at `start`. */
const endOfString = (text, start) => {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


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

/***/ 9435:
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
// EXTERNAL MODULE: ./lib/bom/license-choice.js + 1 modules
var license_choice = __webpack_require__(91009);
;// CONCATENATED MODULE: ./lib/bom/model-bom-facts.js
// SPDX-License-Identifier: Apache-2.0
//
// What a bill of materials of a model is made from. Everything is known when
// the model is attested; nothing is looked up.
/** Versions of CycloneDX that are written, the usual one first. */
const BOM_VERSIONS = ['1.7', '1.6'];

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
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
    'evaluation',
    'thresholds',
];
/** @throws INPUT_CONFLICT */
const refuseWithoutModel = (input, kind) => {
    if (kind === 'models')
        return;
    const given = [
        ...OF_MODELS.filter((name) => input.text(name) !== undefined),
        ...(readChoice(input) === 'true' ? ['bom'] : []),
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
    const expression = (0,license_choice/* parseSpdxExpression */.D)(text);
    if (expression !== undefined)
        return expression;
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `license is ${(0,shown/* shown */.S)(text)}; it takes an SPDX expression`, {
        hint: 'E.g. `Apache-2.0` or `MIT OR Apache-2.0`; write a licence that SPDX does not list as `LicenseRef-<name>`.',
    });
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

;// CONCATENATED MODULE: ./lib/attestation/predicates/sbom.js
// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials as a predicate, with the types that actions/attest and
// `gh attestation verify --predicate-type` use.


/**
 * SPDX (`spdxVersion: "SPDX-2.3"`) or CycloneDX (`bomFormat: "CycloneDX"`) in JSON.
 * @throws SBOM_INVALID
 */
const parseSbom = (text) => {
    const document = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    if (!document)
        throw new errors/* ProvenanceError */.CG('SBOM_INVALID', 'the SBOM is not a JSON object');
    const spdxVersion = (0,parse/* asString */.oJ)(document.spdxVersion);
    if (spdxVersion !== undefined && document.SPDXID !== undefined) {
        const version = /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1];
        if (version === undefined) {
            throw new errors/* ProvenanceError */.CG('SBOM_INVALID', `spdxVersion is "${spdxVersion}"`);
        }
        return { predicateType: `https://spdx.dev/Document/v${version}`, predicate: document };
    }
    if (document.bomFormat === 'CycloneDX' && (0,parse/* asString */.oJ)(document.specVersion) !== undefined) {
        return { predicateType: 'https://cyclonedx.org/bom', predicate: document };
    }
    throw new errors/* ProvenanceError */.CG('SBOM_INVALID', 'the SBOM has neither spdxVersion and SPDXID (SPDX) nor bomFormat and specVersion (CycloneDX)');
};

;// CONCATENATED MODULE: ./lib/inputs/predicate-inputs.js
// SPDX-License-Identifier: Apache-2.0




/** Statements beside provenance: a bill of materials, a predicate of the user's. @throws SBOM_INVALID, PREDICATE_INVALID */
const readPredicates = async (input, readText) => {
    const sbomPath = input.text('sbom-path');
    const sbom = sbomPath === undefined
        ? []
        : [parseSbom(await readText(sbomPath, limits/* MAX_PREDICATE_BYTES */.pB, 'SBOM_INVALID'))];
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











/** @throws INPUT_…, PREDICATE_INVALID, SBOM_INVALID, CHECKSUMS_INVALID, KEY_INVALID, CERTIFICATE_INVALID, ENVIRONMENT_INVALID, METRICS_INVALID, THRESHOLD_… */
const readAttestInputs = async (input, readText) => {
    refuseUnbuilt(input);
    const resumeFrom = input.text('resume-from');
    const signing = await (0,signing_inputs/* readSigning */.a)(input, readText);
    const options = resumeFrom === undefined
        ? await readOptions(input, readText, signing)
        : refuseSubjectsOnResume(input);
    const outputDir = input.text('output-dir');
    return {
        ...(options ? { options } : {}),
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
const readOptions = async (input, readText, signing) => {
    const source = await readSource(input, readText);
    const predicates = await readPredicates(input, readText);
    if (source.kind !== 'models' && predicates.length > 1) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'sbom-path and predicate-type are both given', {
            hint: 'Give one of them; each is a statement of its own.',
        });
    }
    refuseWithoutModel(input, source.kind);
    const ofModels = source.kind === 'models' ? await readOfModels(input, readText) : {};
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
const readOfModels = async (input, readText) => {
    const environment = await readGivenEnvironment(input, readText);
    return {
        ...environment,
        ...readBom(input, environment),
        ...(await readEvaluation(input, readText)),
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

