export const id = 2086;
export const ids = [2086];
export const modules = {

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


/***/ }),

/***/ 59373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ parseOpenVex),
/* harmony export */   P3: () => (/* binding */ takesAway),
/* harmony export */   z0: () => (/* binding */ decidingStatement)
/* harmony export */ });
/* unused harmony export VEX_STATUSES */
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
//
// What somebody says about whether a known flaw matters in a product: OpenVEX.
// Read strictly, since it takes results away: an unknown version, a status
// without its reason or a time that cannot be compared is refused.
// Spec: https://github.com/openvex/spec/blob/v0.2.0/OPENVEX-SPEC.md





const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
const JUSTIFICATIONS = [
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
];
/** `https://openvex.dev/ns` is the context of 0.2.0 before it had a number. */
const CONTEXTS = ['https://openvex.dev/ns', 'https://openvex.dev/ns/v0.2.0'];
/**
 * The statements of a document, in its order. The caller has bounded the length of the text.
 * @throws VEX_INVALID naming the field
 */
const parseOpenVex = (content, source) => {
    const refuse = (what) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('VEX_INVALID', `${source} refused: ${what}`);
    };
    const document = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(content, refuse)) ?? refuse('it is not an object');
    if (!CONTEXTS.includes((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(document['@context']) ?? '')) {
        refuse(`@context is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(document['@context'])}`);
    }
    const author = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(document.author) || refuse('author is missing');
    const documentTime = document.timestamp;
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(document.statements) ?? refuse('statements is no list')).map((item, index) => parseStatement((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item) ?? {}, { author, documentTime }, (what) => refuse(`statements[${index}]: ${what}`)));
};
const parseStatement = (statement, { author, documentTime }, refuse) => {
    const vulnerability = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(statement.vulnerability) ?? refuse('vulnerability is no object');
    const name = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(vulnerability.name) || refuse('vulnerability.name is missing');
    const aliases = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(vulnerability.aliases ?? []) ?? refuse('aliases is no list')).map((alias) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(alias) ?? refuse(`an alias is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(alias)}`));
    const status = VEX_STATUSES.find((known) => known === statement.status) ??
        refuse(`status is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(statement.status)}`);
    const products = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(statement.products) ?? refuse('products is no list')).map((product) => parseProduct(product, refuse));
    if (products.length === 0)
        refuse('products is empty');
    return {
        names: [name, ...aliases],
        status,
        reason: status === 'not_affected' ? reasonOf(statement, refuse) : status,
        timeMs: timeOf(statement.last_updated ?? statement.timestamp ?? documentTime, refuse),
        products,
        author,
    };
};
const reasonOf = ({ justification, impact_statement: impact }, refuse) => {
    if (justification === undefined) {
        return (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(impact) || refuse('not_affected has no justification');
    }
    return (JUSTIFICATIONS.find((known) => known === justification) ??
        refuse(`justification is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(justification)}`));
};
/** RFC 3339 §5.6 */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const timeOf = (value, refuse) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(value) ?? '';
    const timeMs = Date.parse(text);
    return TIME.test(text) && !Number.isNaN(timeMs) ? timeMs : refuse(`timestamp is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}`);
};
const parseProduct = (value, refuse) => {
    const product = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value) ?? refuse('a product is no object');
    const subcomponents = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(product.subcomponents ?? []) ?? refuse('subcomponents is no list');
    return {
        purls: purlsOf(product),
        subcomponents: subcomponents.map((component) => purlsOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(component) ?? refuse('a subcomponent is no object'))),
    };
};
/** Products may be named in other ways, which match nothing here. */
const purlsOf = ({ '@id': id, identifiers }) => [id, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(identifiers)?.purl]
    .map((text) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(text) ?? '')
    .filter((text) => text.startsWith('pkg:'));
/**
 * The statement that decides: the latest one about this flaw in this package; of
 * several at one time, one that takes nothing away. `undefined` where none is about it.
 */
const decidingStatement = (statements, question) => statements
    .filter((statement) => isAbout(statement, question))
    .reduce((last, statement) => {
    if (last === undefined || statement.timeMs > last.timeMs)
        return statement;
    return statement.timeMs === last.timeMs && !takesAway(statement) ? statement : last;
}, undefined);
/** Whether by this statement the flaw is none here. */
const takesAway = ({ status }) => status === 'not_affected' || status === 'fixed';
const isAbout = ({ names, products }, { names: flaw, purls, productPurl }) => {
    if (!names.some((name) => flaw.includes(name)))
        return false;
    const isPackage = (named) => named.some((purl) => purls.some((listed) => covers(purl, listed)));
    return products.some((product) => {
        if (product.subcomponents.length === 0 && isPackage(product.purls))
            return true;
        const isProduct = productPurl !== undefined && product.purls.some((purl) => covers(purl, productPurl));
        if (!isProduct)
            return false;
        return product.subcomponents.length === 0 || product.subcomponents.some(isPackage);
    });
};
/** Whether `named` is `listed`, or all its versions; what it says in addition has to be the same. */
const covers = (named, listed) => {
    const [a, b] = [parsePurl(named), parsePurl(listed)];
    if (a === undefined || b === undefined)
        return false;
    return (a.type === b.type &&
        (a.namespace ?? '') === (b.namespace ?? '') &&
        a.name === b.name &&
        (a.version ?? b.version) === b.version &&
        Object.entries(a.qualifiers ?? {}).every(([key, value]) => b.qualifiers?.[key] === value));
};
const parsePurl = (text) => {
    try {
        return packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
};


/***/ })

};

