export const id = 3808;
export const ids = [3808];
export const modules = {

/***/ 53808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDatasetDescription: () => (/* binding */ parseDatasetDescription)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/strict-json.js
var strict_json = __webpack_require__(66613);
// EXTERNAL MODULE: ./lib/core/license-expression.js
var license_expression = __webpack_require__(73303);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
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
const digest = (what) => (0,shape/* text */.Qq)(`sha256:<hex> of ${what}`, SHA256);
const range = (what) => checked((0,shape/* record */.g1)(what, { from: day('the first day'), to: day('the last day') }, {}), 'a first day that is not after the last', ({ from, to }) => from <= to);
const license = checked((0,shape/* shortText */.os)('SPDX licence expression; `LicenseRef-…` for a licence that SPDX does not list', 1_000), 'an SPDX licence expression, as `CC-BY-4.0`', (expression) => (0,license_expression/* parseSpdxExpression */.D)(expression) !== undefined);
const jurisdiction = checked((0,shape/* text */.Qq)('ISO 3166-1 alpha-2 code, or ISO 3166-2 of a part', /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/), 'a code of ISO 3166, as `DE` or `US-CA`', (code) => isCountryCode(code.slice(0, 2)));
const source = (0,shape/* record */.g1)('where records come from', { name: (0,shape/* shortText */.os)('name of the source', MAX_TEXT_CHARS) }, {
    uri: (0,shape/* shortText */.os)('its address', MAX_TEXT_CHARS),
    digest: digest('what was fetched'),
    collected: range('when it was collected'),
});
const optOut = (0,shape/* record */.g1)('a list of opt-outs that was honoured', {
    name: (0,shape/* shortText */.os)('name of the list', MAX_TEXT_CHARS),
    digest: digest('the file of the list'),
    date: day('when it was honoured'),
}, { proof: digest('a proof that none of its records is in the dataset') });
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

