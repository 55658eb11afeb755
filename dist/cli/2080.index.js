export const id = 2080;
export const ids = [2080,2834];
export const modules = {

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

/***/ 52080:
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
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/strict-json.js
var strict_json = __webpack_require__(66613);
// EXTERNAL MODULE: ./lib/core/shape.js
var shape = __webpack_require__(49214);
;// CONCATENATED MODULE: ./lib/dataset/country-codes.js
// SPDX-License-Identifier: Apache-2.0
// ISO 3166-1 alpha-2, the 249 codes that are assigned.
const CODES = 'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS ' +
    'BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE ' +
    'EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
    'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC ' +
    'LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA ' +
    'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO ' +
    'TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';
const ASSIGNED = new Set(CODES.split(' '));
const isCountryCode = (code) => ASSIGNED.has(code);

;// CONCATENATED MODULE: ./lib/dataset/description-v1.js
// SPDX-License-Identifier: Apache-2.0
//
// What a publisher declares of a dataset: dataset.yaml, version 1, or what a
// Croissant file says of the same. Nobody but its signer vouches for any of it
// (docs/dataset-claims.md).




/** Bases of Art. 6 GDPR, and the two that are none. */
const CONSENT_BASES = [
    'consent',
    'contract',
    'legal-obligation',
    'vital-interests',
    'public-task',
    'legitimate-interests',
    'license',
    'not-applicable',
];
const MAX_TEXT_CHARS = 4_096;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
/** A shape whose values are looked at once more; `what` says what it takes. */
const checked = (shape, what, accepts) => ({
    schema: shape.schema,
    read: (node, at) => {
        const value = shape.read(node, at);
        if (accepts(value))
            return value;
        throw at.refuse(node.line, `${at.path} is ${JSON.stringify(value)}; it takes ${what}`);
    },
});
/** Whether a text `YYYY-MM-DD` is a day of the calendar. */
const isDay = (day) => {
    const time = new Date(`${day}T00:00:00Z`);
    return (/^\d{4}-\d\d-\d\d$/.test(day) &&
        !Number.isNaN(time.getTime()) &&
        time.toISOString().startsWith(day));
};
const day = (what) => checked((0,shape/* text */.Qq)(`${what}, as \`2026-01-31\``, /^\d{4}-\d\d-\d\d$/), 'a day of the calendar', isDay);
const description_v1_digest = (what) => (0,shape/* text */.Qq)(`sha256:<hex> of ${what}`, SHA256);
const range = (what) => checked((0,shape/* record */.g1)(what, { from: day('the first day'), to: day('the last day') }, {}), 'a first day that is not after the last', ({ from, to }) => from <= to);
const license = checked((0,shape/* shortText */.os)('SPDX licence expression; `LicenseRef-…` for a licence that SPDX does not list', 1_000), 'an SPDX licence expression, as `CC-BY-4.0`', (expression) => (0,license_expression/* parseSpdxExpression */.D)(expression) !== undefined);
const jurisdiction = checked((0,shape/* text */.Qq)('ISO 3166-1 alpha-2 code, or ISO 3166-2 of a part', /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/), 'a code of ISO 3166, as `DE` or `US-CA`', (code) => isCountryCode(code.slice(0, 2)));
const source = (0,shape/* record */.g1)('where records come from', { name: (0,shape/* shortText */.os)('name of the source', MAX_TEXT_CHARS) }, {
    uri: (0,shape/* shortText */.os)('its address', MAX_TEXT_CHARS),
    digest: description_v1_digest('what was fetched'),
    collected: range('when it was collected'),
});
const optOut = (0,shape/* record */.g1)('a list of opt-outs that was honoured', {
    name: (0,shape/* shortText */.os)('name of the list', MAX_TEXT_CHARS),
    digest: description_v1_digest('the file of the list'),
    date: day('when it was honoured'),
}, { proof: description_v1_digest('a proof that none of its records is in the dataset') });
const personalData = (0,shape/* variant */.Ox)('method', (0,shape/* record */.g1)('personal data that was made anonymous', {
    state: (0,shape/* choice */.Yq)('what was done', ['anonymised']),
    method: (0,shape/* shortText */.os)('how', MAX_TEXT_CHARS),
}, {}), (0,shape/* record */.g1)('personal data in it', { state: (0,shape/* choice */.Yq)('whether there is any; `anonymised` needs `method`', ['none', 'present']) }, {}));
const DESCRIPTION_SHAPE = (0,shape/* record */.g1)('what is declared of a dataset', {
    version: (0,shape/* choice */.Yq)('version of this form', [1]),
    name: (0,shape/* shortText */.os)('name of the dataset', MAX_TEXT_CHARS),
}, {
    description: (0,shape/* shortText */.os)('what it is', MAX_TEXT_CHARS),
    licenses: (0,shape/* oneOrMany */.Pl)('licences; several are all there', license),
    sources: checked((0,shape/* list */.p_)('where the records come from', source), `at most ${limits/* MAX_DECLARED_SOURCES */.RW} sources`, ({ length }) => length <= limits/* MAX_DECLARED_SOURCES */.RW),
    consent: (0,shape/* record */.g1)('on what basis the data are used', { basis: (0,shape/* choice */.Yq)('the basis', CONSENT_BASES) }, { note: (0,shape/* shortText */.os)('what a reader should know of it', MAX_TEXT_CHARS) }),
    'personal-data': personalData,
    'sensitive-information': (0,shape/* list */.p_)('kinds of it, in words', (0,shape/* shortText */.os)('a kind', MAX_TEXT_CHARS)),
    jurisdictions: (0,shape/* oneOrMany */.Pl)('where the data come from or are held', jurisdiction),
    'opt-out': (0,shape/* list */.p_)('lists of opt-outs that were honoured', optOut),
    'date-range': range('the time that the records are from'),
});
/** The JSON Schema of dataset.yaml, for editors. */
const descriptionSchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'dataset.yaml',
    ...DESCRIPTION_SHAPE.schema,
});
const hexOf = (text) => text.slice('sha256:'.length);
/** @throws what `refuse` makes, naming the line */
const readDescription = (tree, refuse) => {
    const document = DESCRIPTION_SHAPE.read(tree, { refuse, path: '' });
    const { description, consent } = document;
    const { 'personal-data': personal, 'date-range': dateRange } = document;
    return {
        name: document.name,
        licenses: (document.licenses ?? []).map((expression) => ({
            kind: 'expression',
            expression: (0,license_expression/* parseSpdxExpression */.D)(expression) ?? expression,
        })),
        sources: (document.sources ?? []).map(({ digest: stated, ...declared }) => ({
            ...declared,
            ...(stated === undefined ? {} : { sha256: hexOf(stated) }),
        })),
        sensitiveInformation: document['sensitive-information'] ?? [],
        jurisdictions: document.jurisdictions ?? [],
        optOut: (document['opt-out'] ?? []).map(({ name, digest: stated, date, proof }) => ({
            name,
            sha256: hexOf(stated),
            date,
            ...(proof === undefined ? {} : { proofSha256: hexOf(proof) }),
        })),
        ...(description === undefined ? {} : { description }),
        ...(consent === undefined ? {} : { consent }),
        ...(personal === undefined ? {} : { personalData: personal }),
        ...(dateRange === undefined ? {} : { dateRange }),
    };
};

;// CONCATENATED MODULE: ./lib/dataset/croissant.js
// SPDX-License-Identifier: Apache-2.0
//
// What a Croissant file says of a dataset, as far as it says the same as
// dataset.yaml. The rest of it is not read; its digest is signed.
// Specs: http://mlcommons.org/croissant/1.1, http://mlcommons.org/croissant/RAI/1.0





const VERSION = /^https?:\/\/mlcommons\.org\/croissant\/1\.[01]$/;
/** Whether a JSON value is a description in JSON-LD, and not a dataset.yaml written as JSON. */
const isJsonLd = (value) => (0,parse/* asObject */.eB)(value)?.['@context'] !== undefined;
/** @throws what `refuse` throws: no Croissant of a known version, a field of another form */
const readCroissant = (value, refuse) => {
    const document = (0,parse/* asObject */.eB)(value) ?? refuse('it is no object');
    const versions = manyOf(member(document, 'conformsTo', 'dct')).map((item) => (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(item)?.['@id']) ?? item);
    if (!versions.some((version) => typeof version === 'string' && VERSION.test(version))) {
        refuse(`conformsTo is ${(0,shown/* shown */.S)(versions[0])}, expected http://mlcommons.org/croissant/1.1 or 1.0`);
    }
    const text = (name, prefix) => {
        const found = member(document, name, prefix);
        return found === undefined ? undefined : ((0,parse/* asString */.oJ)(found) ?? refuse(`${name} is no text`));
    };
    const description = text('description', 'sc');
    const dateRange = rangeOf(document);
    return {
        name: text('name', 'sc') || refuse('it has no name'),
        ...(description ? { description } : {}),
        licenses: manyOf(member(document, 'license', 'sc')).map((item) => licenseOf(item, refuse)),
        sources: sourcesOf(document, refuse),
        sensitiveInformation: manyOf(member(document, 'personalSensitiveInformation', 'rai')).map((item) => (0,parse/* asString */.oJ)(item) || refuse('personalSensitiveInformation is no list of texts')),
        jurisdictions: [],
        optOut: [],
        ...(dateRange === undefined ? {} : { dateRange }),
    };
};
/** A member by its name, with or without the prefix of its vocabulary. */
const member = (object, name, prefix) => object[name] ?? object[`${prefix}:${name}`];
/** JSON-LD writes one value with or without a list around it. */
const manyOf = (value) => value === undefined || value === null ? [] : ((0,parse/* asArray */._j)(value) ?? [value]);
// ---- licences -------------------------------------------------------------------------
const SPDX_PAGE = /^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([A-Za-z0-9.+-]+?)(?:\.html|\.json)?$/;
const CC_PAGE = /^https?:\/\/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/([1-4]\.[05])(?:\/.*)?$/;
const CC0_PAGE = /^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/.*)?$/;
const licenseOf = (item, refuse) => {
    const object = (0,parse/* asObject */.eB)(item);
    const text = object === undefined
        ? (0,parse/* asString */.oJ)(item)
        : ((0,parse/* asString */.oJ)(object['@id']) ?? (0,parse/* asString */.oJ)(object.url) ?? (0,parse/* asString */.oJ)(object.name));
    if (!text)
        return refuse(`a license is ${(0,shown/* shown */.S)(item)}, expected a text or a CreativeWork`);
    const expression = expressionOf(text);
    return expression === undefined
        ? { kind: 'name', name: text }
        : { kind: 'expression', expression };
};
const expressionOf = (text) => {
    const [, spdx] = SPDX_PAGE.exec(text) ?? [];
    if (spdx !== undefined)
        return (0,license_expression/* parseSpdxExpression */.D)(spdx);
    if (CC0_PAGE.test(text))
        return 'CC0-1.0';
    const [, kind, version] = CC_PAGE.exec(text) ?? [];
    if (kind !== undefined)
        return (0,license_expression/* parseSpdxExpression */.D)(`CC-${kind}-${version}`);
    return (0,license_expression/* parseSpdxExpression */.D)(text);
};
// ---- distribution ---------------------------------------------------------------------
const sourcesOf = (document, refuse) => {
    const files = manyOf(member(document, 'distribution', 'sc')).map((item) => (0,parse/* asObject */.eB)(item) ?? refuse('distribution holds what is no object'));
    const objects = files.filter((file) => manyOf(file['@type']).some((type) => type === 'cr:FileObject' || type === 'FileObject'));
    if (objects.length > limits/* MAX_DECLARED_SOURCES */.RW) {
        refuse(`distribution has ${objects.length} files, at most ${limits/* MAX_DECLARED_SOURCES */.RW}`);
    }
    return objects.map((file) => {
        const name = (0,parse/* asString */.oJ)(member(file, 'name', 'sc')) || (0,parse/* asString */.oJ)(file['@id']);
        const uri = (0,parse/* asString */.oJ)(member(file, 'contentUrl', 'sc'));
        const sha256 = (0,parse/* asString */.oJ)(member(file, 'sha256', 'sc'))?.toLowerCase();
        return {
            name: name || refuse('a file of distribution has no name'),
            ...(uri ? { uri } : {}),
            // Hubs write an address of an explanation where they have no digest.
            ...(sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}),
        };
    });
};
// ---- time -----------------------------------------------------------------------------
const DAY_IN_TIME = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/;
/** Of two times; what is no pair of days in order is left out, as the specification leaves it free. */
const rangeOf = (document) => {
    const frame = manyOf(member(document, 'dataCollectionTimeframe', 'rai'));
    const coverage = (0,parse/* asString */.oJ)(member(document, 'temporalCoverage', 'sc'))?.split('/') ?? [];
    const [from, to] = (frame.length === 2 ? frame : coverage).map((item) => {
        const [, found = ''] = DAY_IN_TIME.exec((0,parse/* asString */.oJ)(item) ?? '') ?? [];
        return isDay(found) ? found : undefined;
    });
    return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
};

// EXTERNAL MODULE: ./lib/policy/policy-file/yaml-tree.js
var yaml_tree = __webpack_require__(57856);
;// CONCATENATED MODULE: ./lib/inputs/dataset-description.js
// SPDX-License-Identifier: Apache-2.0
//
// The text of a description → what it declares: dataset.yaml, or Croissant.







/** @throws DATASET_DESCRIPTION_INVALID naming the file, and the line or field */
const parseDatasetDescription = (text, file) => {
    const refuse = (what) => {
        throw new errors/* ProvenanceError */.CG('DATASET_DESCRIPTION_INVALID', `${file}: ${what}`);
    };
    if (text.length > limits/* MAX_DESCRIPTION_BYTES */.cr)
        refuse(`more than ${limits/* MAX_DESCRIPTION_BYTES */.cr} characters`);
    if (isJsonLd((0,parse/* parseJson */.qF)(text)))
        return readCroissant((0,strict_json/* parseStrictJson */.R)(text, refuse), refuse);
    const refuseLine = (line, what) => new errors/* ProvenanceError */.CG('DATASET_DESCRIPTION_INVALID', `${file}:${line}: ${what}`);
    return readDescription((0,yaml_tree/* parseYamlTree */.N)(text, refuseLine), refuseLine);
};

// EXTERNAL MODULE: ./lib/inputs/dataset-list.js + 4 modules
var dataset_list = __webpack_require__(91277);
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
    const { members } = await (0,dataset_list/* verifyAskedList */.u)(committed.value, proof, { list, view }, host);
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

/***/ 91277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAskedList),
  u: () => (/* binding */ verifyAskedList)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/concat.js
var concat = __webpack_require__(46231);
// EXTERNAL MODULE: ./lib/dataset/scheme/indexed-tree.js + 1 modules
var indexed_tree = __webpack_require__(21273);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
;// CONCATENATED MODULE: ./lib/dataset/scheme/prune-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// From a whole tree to what the ways of some labels need of it.
// docs/spec/dataset-commitment-v1.md §7.


/** What the ways of `labels` need of a tree; `undefined` for the empty tree. */
const pruneTree = (labels, tree, sha256) => {
    const prune = (at, wanted) => {
        if (wanted.length === 0)
            return { kind: 'pruned', hash: at.hash, sums: at.sums };
        if (at.node === undefined)
            return pruneSmall((0,indexed_tree/* openBucket */.xB)(at, tree.readLeaves, sha256), wanted);
        const bit = tree.index.bitOf(at.node);
        const [toLeft, toRight] = divide(wanted, bit);
        const left = prune(tree.index.child(at.node, 0), toLeft);
        return { kind: 'node', bit, left, right: prune(tree.index.child(at.node, 1), toRight) };
    };
    return tree.leaves === 0 ? undefined : prune((0,indexed_tree/* topOf */.HX)(tree), labels);
};
const pruneSmall = (tree, wanted) => {
    if (wanted.length === 0)
        return { kind: 'pruned', hash: tree.hash, sums: tree.sums };
    if (tree.kind === 'leaf')
        return { kind: 'leaf', leaf: tree.leaf };
    const [toLeft, toRight] = divide(wanted, tree.bit);
    const left = pruneSmall(tree.left, toLeft);
    return { kind: 'node', bit: tree.bit, left, right: pruneSmall(tree.right, toRight) };
};
const divide = (labels, bit) => [
    labels.filter((label) => (0,label_bits/* bitOf */.nP)(label, bit) === 0),
    labels.filter((label) => (0,label_bits/* bitOf */.nP)(label, bit) === 1),
];

// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/pruned-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// A tree of which only the ways of some labels are kept: what a proof of many
// answers carries. What no way needs is its hash.
// docs/spec/dataset-commitment-v1.md §7.



const TOKENS = { pruned: 0, node: 1, leaf: 2 };
/** The leaf that a label leads to; `undefined` where its way was pruned, or leads to a leaf on another side. */
const leafFor = (label, tree) => {
    const bits = [];
    let at = tree;
    while (at.kind === 'node') {
        bits.push(at.bit);
        at = (0,label_bits/* bitOf */.nP)(label, at.bit) === 0 ? at.left : at.right;
    }
    if (at.kind === 'pruned')
        return undefined;
    const { leaf } = at;
    return bits.every((bit) => (0,label_bits/* bitOf */.nP)(leaf.label, bit) === (0,label_bits/* bitOf */.nP)(label, bit)) ? leaf : undefined;
};
/** Root and sums; `undefined` where the sums pass 64 bits. */
const rootOfPruned = (tree, sha256) => {
    switch (tree.kind) {
        case 'pruned':
            return { root: tree.hash, sums: tree.sums };
        case 'leaf': {
            const { label, value, sums } = tree.leaf;
            return { root: (0,tagged_hash/* leafHash */.Jq)(label, value, sums, sha256), sums };
        }
        case 'node': {
            const left = rootOfPruned(tree.left, sha256);
            const right = rootOfPruned(tree.right, sha256);
            if (!left || !right)
                return undefined;
            const sums = new Uint8Array(left.sums.length);
            try {
                (0,label_bits/* addSums */.MT)(left.sums, right.sums, sums);
            }
            catch {
                return undefined;
            }
            const node = { bit: tree.bit, left: left.root, right: right.root, sums };
            return { root: (0,tagged_hash/* nodeHash */.zB)(node, sha256), sums };
        }
    }
};
// ---- bytes --------------------------------------------------------------------------
/** In preorder: a byte that says what follows, then it. */
const serializePruned = (tree) => {
    const parts = [];
    const write = (at) => {
        switch (at.kind) {
            case 'pruned':
                parts.push(Uint8Array.of(TOKENS.pruned), at.hash, at.sums);
                return;
            case 'leaf':
                parts.push(Uint8Array.of(TOKENS.leaf), at.leaf.label, at.leaf.value, at.leaf.sums);
                return;
            case 'node':
                parts.push(Uint8Array.of(TOKENS.node, at.bit));
                write(at.left);
                write(at.right);
        }
    };
    write(tree);
    return (0,concat/* concatAll */.K)(parts);
};
/**
 * A tree that takes all of the bytes. Bits strictly increase on every way down, so that nothing is deeper than 256.
 * `undefined` for anything else. Law: parse(serialize(t)) = t.
 */
const parsePruned = (bytes, sumsBytes) => {
    let at = 0;
    const take = (length) => {
        if (bytes.length - at < length)
            return undefined;
        at += length;
        return bytes.subarray(at - length, at);
    };
    const read = (above) => {
        switch (take(1)?.[0]) {
            case TOKENS.pruned: {
                const hash = take(tagged_hash/* HASH_BYTES */.FA);
                const sums = take(sumsBytes);
                return hash && sums && { kind: 'pruned', hash, sums };
            }
            case TOKENS.leaf: {
                const label = take(tagged_hash/* HASH_BYTES */.FA);
                const value = take(tagged_hash/* HASH_BYTES */.FA);
                const sums = take(sumsBytes);
                return label && value && sums && { kind: 'leaf', leaf: { label, value, sums } };
            }
            case TOKENS.node: {
                const bit = take(1)?.[0];
                if (bit === undefined || bit <= above || bit >= label_bits/* LABEL_BITS */.Iq)
                    return undefined;
                const left = read(bit);
                const right = left && read(bit);
                return right && { kind: 'node', bit, left, right };
            }
            default:
                return undefined;
        }
    };
    const tree = read(-1);
    return at === bytes.length ? tree : undefined;
};

// EXTERNAL MODULE: ./lib/dataset/scheme/pure-primitives.js
var pure_primitives = __webpack_require__(48429);
;// CONCATENATED MODULE: ./lib/dataset/prove-list.js
// SPDX-License-Identifier: Apache-2.0
//
// Many records of which somebody asks → one proof. Their evaluations are made
// elsewhere, on all cores; here they are put together.








const sha256 = (bytes) => (0,external_node_crypto_.hash)('sha256', bytes, 'buffer');
/**
 * Law: `verifyMultiproof` of it finds exactly the records of the list that are in the dataset.
 * @param evaluations EVALUATION_BYTES for each record of the list, in its order
 */
const proveList = (list, view, evaluations, { commitment, tree }) => {
    const { context } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const { canonicaliser } = commitment.recordModel;
    const labels = Array.from({ length: list.count }, (_, index) => {
        const gamma = evaluations.subarray(index * multiproof_v1/* EVALUATION_BYTES */.no).subarray(0, pure_primitives/* POINT_BYTES */.j);
        const info = (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest: (0,multiproof_v1/* digestAt */.mw)(list, index) }, sha256);
        return (0,tagged_hash/* labelOf */.Wy)(context, info, gamma, sha256);
    });
    const pruned = pruneTree(labels, tree, sha256);
    return {
        commitment: sha256(new TextEncoder().encode((0,commitment_v1/* serializeCommitment */.aM)(commitment))),
        list: (0,multiproof_v1/* listDigest */.ZC)(list, { sha256 }),
        view,
        evaluations,
        tree: pruned === undefined ? (0,concat/* concat */.x)() : serializePruned(pruned),
    };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/native-primitives.js
var native_primitives = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
// EXTERNAL MODULE: ./lib/dataset/verify-proof.js + 1 modules
var verify_proof = __webpack_require__(15939);
;// CONCATENATED MODULE: ./lib/dataset/verify-multiproof.js
// SPDX-License-Identifier: Apache-2.0
//
// Which records of a list are in a committed dataset. As `verifyProof`, for
// many at once; the evaluations may be verified elsewhere, on all cores.







/**
 * @param verifyEvaluations default: `evaluationsHere`
 * @throws PROOF_INVALID where the proof shows nothing about this list and this commitment
 * @throws COMMITMENT_INVALID
 */
const verifyMultiproof = async (commitment, proof, asked, primitives, verifyEvaluations = evaluationsHere(commitment, primitives)) => {
    const { sha256 } = primitives;
    const { list, view } = asked;
    const committed = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    if (!(0,verify_proof/* isSame */.Ft)(proof.commitment, (0,verify_proof/* commitmentDigest */.QT)(commitment, primitives))) {
        (0,verify_proof/* refuse */.TR)('it is about another commitment');
    }
    if (proof.view !== view)
        (0,verify_proof/* refuse */.TR)(`it is about the view "${proof.view}"`);
    if (!commitment.recordModel.views.includes(view))
        (0,verify_proof/* refuse */.TR)(`the commitment has no view "${view}"`);
    const isOfList = (0,verify_proof/* isSame */.Ft)(proof.list, (0,multiproof_v1/* listDigest */.ZC)(list, primitives)) &&
        proof.evaluations.length === list.count * multiproof_v1/* EVALUATION_BYTES */.no;
    if (!isOfList)
        (0,verify_proof/* refuse */.TR)('it is about another list');
    const tree = readTree(proof, { ...committed, distinct: commitment.records.distinct }, sha256);
    const holds = await verifyEvaluations(list, view, proof.evaluations);
    if (holds.length !== list.count || holds.some((byte) => byte !== 1)) {
        (0,verify_proof/* refuse */.TR)('the value of a record is not that of the key');
    }
    const members = [];
    for (let index = 0; index < list.count; index += 1) {
        const digest = (0,multiproof_v1/* digestAt */.mw)(list, index);
        const info = inputOf(commitment, view, digest, sha256);
        const label = (0,tagged_hash/* labelOf */.Wy)(committed.context, info, gammaAt(proof.evaluations, index), sha256);
        if (tree === undefined)
            continue;
        const leaf = leafFor(label, tree);
        if (leaf === undefined)
            (0,verify_proof/* refuse */.TR)('it lacks the way of a record');
        else if ((0,verify_proof/* isSame */.Ft)(leaf.label, label))
            members.push(digest);
    }
    return { members, nonMembers: list.count - members.length };
};
const readTree = ({ tree }, { root, sums, distinct }, sha256) => {
    if (tree.length === 0) {
        const isEmpty = distinct === 0 && (0,verify_proof/* isSame */.Ft)(root, (0,tagged_hash/* emptyTreeHash */.ON)(sha256));
        return isEmpty ? undefined : (0,verify_proof/* refuse */.TR)('it has no tree, and the dataset is not empty');
    }
    const parsed = parsePruned(tree, sums.length);
    if (parsed === undefined)
        return (0,verify_proof/* refuse */.TR)('its tree cannot be read');
    const found = rootOfPruned(parsed, sha256);
    if (found === undefined || !(0,verify_proof/* isSame */.Ft)(found.root, root))
        (0,verify_proof/* refuse */.TR)('its tree does not have the root');
    else if (!(0,verify_proof/* isSame */.Ft)(found.sums, sums))
        (0,verify_proof/* refuse */.TR)('its counts are not those of the commitment');
    return parsed;
};
const inputOf = ({ recordModel: { canonicaliser } }, view, digest, sha256) => (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, sha256);
const gammaAt = (evaluations, index) => evaluations.subarray(index * multiproof_v1/* EVALUATION_BYTES */.no).subarray(0, pure_primitives/* POINT_BYTES */.j);
/**
 * One after the other, in this thread.
 * @param afterEach called with the number of records done; what it returns is awaited, so that others get a turn
 */
const evaluationsHere = (commitment, primitives, afterEach) => async (list, view, evaluations) => {
    const { publicKey } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const holds = new Uint8Array(list.count);
    for (let index = 0; index < list.count; index += 1) {
        const info = inputOf(commitment, view, (0,multiproof_v1/* digestAt */.mw)(list, index), primitives.sha256);
        const at = index * multiproof_v1/* EVALUATION_BYTES */.no;
        const proof = evaluations.subarray(at + pure_primitives/* POINT_BYTES */.j, at + multiproof_v1/* EVALUATION_BYTES */.no);
        const gamma = gammaAt(evaluations, index);
        holds[index] = (0,poprf/* isEvaluation */.lZ)({ publicKey, gamma, info, proof }, primitives) ? 1 : 0;
        await afterEach?.(index + 1);
    }
    return holds;
};

// EXTERNAL MODULE: ./lib/io/dataset/engine.js
var engine = __webpack_require__(72277);
// EXTERNAL MODULE: ./lib/io/dataset/worker-pool.js + 2 modules
var worker_pool = __webpack_require__(37158);
;// CONCATENATED MODULE: ./lib/inputs/dataset-list.js
// SPDX-License-Identifier: Apache-2.0
//
// Proofs about whole lists, made and verified on all cores.









/** Evaluations of one task: about 60 ms of work. */
const TASK_RECORDS = 512;
const poolOptions = ({ datasetWorkerPath, workers }) => ({
    workerPath: datasetWorkerPath,
    ...(workers === undefined ? {} : { workers }),
});
/** Whole answers of tasks over parts of the list, in its order. */
const overParts = async ({ count }, run, bytesEach) => {
    const whole = new Uint8Array(count * bytesEach);
    const parts = Array.from({ length: Math.ceil(count / TASK_RECORDS) }, async (_, part) => {
        const first = part * TASK_RECORDS;
        whole.set(await run(first, Math.min(count, first + TASK_RECORDS)), first * bytesEach);
    });
    await Promise.all(parts);
    return whole;
};
const digestsOf = ({ digests }, first, end) => digests.slice(first * tagged_hash/* HASH_BYTES */.FA, end * tagged_hash/* HASH_BYTES */.FA);
/**
 * A proof, verified before it is given, apart from its evaluations, which were just made.
 * @throws INPUT_INVALID for a view that the commitment has not, DATASET_STATE_INVALID
 */
const proveAskedList = async (list, view, dataset, host) => {
    const { commitment, secret } = dataset;
    const { canonicaliser, views } = commitment.recordModel;
    if (!views.includes(view)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `the commitment has no view "${view}"; it has ${views.join(', ')}`);
    }
    const { context } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const pool = (0,worker_pool/* openDatasetPool */.Z)({
        ...poolOptions(host),
        setting: { canonicaliser, context, secret },
    });
    try {
        const evaluations = await overParts(list, async (first, end) => (0,engine/* bytesOf */.$)(await pool.run({ kind: 'evaluate', view, digests: digestsOf(list, first, end) })), multiproof_v1/* EVALUATION_BYTES */.no);
        const proof = proveList(list, view, evaluations, dataset);
        const trusted = async () => new Uint8Array(list.count).fill(1);
        const asked = { list, view };
        const found = await verifyMultiproof(commitment, proof, asked, native_primitives/* nativePrimitives */.O, trusted);
        return { proof, found };
    }
    catch (cause) {
        throw new errors/* ProvenanceError */.CG('DATASET_STATE_INVALID', 'the state gives no proof that verifies', {
            cause,
        });
    }
    finally {
        await pool.end();
    }
};
/** @throws PROOF_INVALID, COMMITMENT_INVALID */
const verifyAskedList = async (commitment, proof, asked, host) => {
    const { context, publicKey } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const { canonicaliser } = commitment.recordModel;
    const pool = (0,worker_pool/* openDatasetPool */.Z)({
        ...poolOptions(host),
        setting: { canonicaliser, context, publicKey },
    });
    try {
        const verify = inPool(pool);
        return await verifyMultiproof(commitment, proof, asked, native_primitives/* nativePrimitives */.O, verify);
    }
    finally {
        await pool.end();
    }
};
const inPool = (pool) => (list, view, evaluations) => overParts(list, async (first, end) => (0,engine/* bytesOf */.$)(await pool.run({
    kind: 'verify',
    view,
    digests: digestsOf(list, first, end),
    evaluations: evaluations.slice(first * multiproof_v1/* EVALUATION_BYTES */.no, end * multiproof_v1/* EVALUATION_BYTES */.no),
})), 1);


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

