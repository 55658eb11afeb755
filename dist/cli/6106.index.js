export const id = 6106;
export const ids = [6106];
export const modules = {

/***/ 86532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ buildModelRecordPredicate),
/* harmony export */   r: () => (/* binding */ MODEL_RECORD_TYPE)
/* harmony export */ });
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14636);
// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, as their headers showed when it was signed:
// formats, what they say of themselves, what their pickles import, and what
// was found. Whoever verifies reads the headers again and compares.
// Spec: docs/spec/model-record-v1.md

const MODEL_RECORD_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NAMESPACE */ .v}/model-record/v1`;
/** Law: `parseModelRecord(buildModelRecordPredicate(x))` equals x. */
const buildModelRecordPredicate = (record) => ({
    reader: { name: 'mlprov', version: record.readerVersion },
    allowList: {
        name: record.allowList.name,
        digest: { sha256: record.allowList.sha256 },
        additions: record.allowList.additions,
    },
    ...(record.declared.license === undefined
        ? {}
        : { declared: { license: record.declared.license } }),
    formats: record.formats,
    listed: record.listed,
    files: record.files.map(toEntry),
});
const toEntry = ({ name, sha256, format, facts, metadata, pickle, findings }) => ({
    name,
    digest: { sha256 },
    format,
    ...(isEmpty(facts) ? {} : { facts }),
    ...(isEmpty(metadata) ? {} : { metadata }),
    ...(pickle === undefined ? {} : { pickle }),
    ...(findings.length === 0 ? {} : { findings }),
});
const isEmpty = (value) => Object.keys(value).length === 0;


/***/ }),

/***/ 53918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseModelRecord)
/* harmony export */ });
/* unused harmony export modelRecordSchema */
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49214);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// A predicate → a model record, or a refusal that names the field. Nothing is
// read that this version does not know: a field that is passed over could be
// what another reader decides by.
// Spec: docs/spec/model-record-v1.md





/** UTF-16 units; names of paths, tensors and imports. */
const MAX_TEXT_CHARS = 4_096;
const limited = ({ schema, read }, max) => ({
    schema: { ...schema, maxItems: max },
    read: (node, at) => {
        if (node.kind !== 'array' || node.items.length <= max)
            return read(node, at);
        throw at.refuse(node.line, `${at.path} has ${node.items.length} items, more than ${max}`);
    },
});
const count = (what) => {
    const { schema, read } = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(what);
    return {
        schema: { ...schema, type: 'integer', minimum: 0 },
        read: (node, at) => {
            const value = read(node, at);
            if (Number.isSafeInteger(value) && value >= 0)
                return value;
            throw at.refuse(node.line, `${at.path} is ${value}; it takes a whole number`);
        },
    };
};
/** A text that may be empty, as files have them. */
const anyText = {
    schema: { type: 'string', maxLength: MAX_TEXT_CHARS },
    read: (node, at) => {
        const value = node.kind === 'scalar' ? node.value : undefined;
        const isText = typeof value === 'string' && value.isWellFormed();
        if (isText && value.length <= MAX_TEXT_CHARS)
            return value;
        throw at.refuse(node.line, `${at.path} is no text of at most ${MAX_TEXT_CHARS} characters`);
    },
};
const texts = (what, max) => limited((0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(what, anyText, 0), max);
const sha256 = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('SHA-256, 64 hex digits', /^[0-9a-f]{64}$/);
const digest = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('a digest', { sha256 }, {});
const format = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the format', /^[a-z0-9][a-z0-9-]{0,62}$/);
const FACT = {
    schema: { type: ['string', 'number', 'boolean'] },
    read: (node, at) => {
        const isText = node.kind === 'scalar' && typeof node.value === 'string';
        return isText ? anyText.read(node, at) : (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)('a fact').read(node, at);
    },
};
const METADATA = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('what the file says of the model', {}, {
    licenses: texts('licences', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORDED_LIST */ .l1),
    baseModels: texts('models that training started from', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORDED_LIST */ .l1),
    datasets: texts('datasets', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORDED_LIST */ .l1),
    frameworks: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)('versions by name of the package', /^.{1,4096}$/su, anyText),
});
const PICKLE = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('what its pickles import', {
    count: count('number of pickles'),
    protocol: count('highest protocol'),
    imports: texts('`module.name`, sorted', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORDED_IMPORTS */ .vg),
    outsideAllowList: texts('those outside of the allow-list', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORDED_IMPORTS */ .vg),
    complete: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('whether the pickles were read to the end'),
}, {});
const FINDING = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('what was found', { code: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the code', /^[a-z0-9-]{1,63}\.[a-z0-9-]{1,63}$/) }, { at: anyText });
const FILE = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('a file', { name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)('the name', MAX_TEXT_CHARS), digest, format }, {
    facts: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)('facts', /^.{1,4096}$/su, FACT),
    metadata: METADATA,
    pickle: PICKLE,
    findings: limited((0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('what was found', FINDING, 0), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RECORDED_LIST */ .l1),
});
const MODEL_RECORD_SHAPE = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('a model record', {
    reader: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('the program that read the headers', { name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('its name', ['mlprov']), version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)('its version', 64) }, {}),
    allowList: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('which imports of pickles are expected', {
        name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)('the name of the list', 64),
        digest,
        additions: texts('what is allowed beside it, `module.name`', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALLOWED_IMPORTS */ .tn),
    }, {}),
    formats: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)('number of files of each format', /^[a-z0-9-]{1,63}$/, count('files')),
    listed: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('which files are listed', ['known', 'notable']),
    files: limited((0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('files, sorted by name', FILE, 0), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MODEL_FILES */ .Nj),
}, {
    declared: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('what the signer says', {}, { license: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)('licence', 256) }),
});
/** The JSON Schema of the predicate. */
const modelRecordSchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'model-record/v1',
    ...MODEL_RECORD_SHAPE.schema,
});
/** @throws {STATEMENT_INVALID} naming the field */
const parseModelRecord = (predicate) => {
    const read = MODEL_RECORD_SHAPE.read(toTree(predicate), { refuse: refuseField, path: '' });
    const { reader, allowList, declared = {}, formats, listed } = read;
    const files = read.files.map(toFile);
    for (const [index, { name }] of files.entries()) {
        const before = files[index - 1]?.name;
        if (before === undefined || (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNames */ .M)(before, name) < 0)
            continue;
        throw refuseField(1, `files has ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)} out of order, or twice`);
    }
    return {
        readerVersion: reader.version,
        allowList: {
            name: allowList.name,
            sha256: allowList.digest.sha256,
            additions: allowList.additions,
        },
        declared,
        formats,
        listed,
        files,
    };
};
const toFile = (entry) => ({
    name: entry.name,
    sha256: entry.digest.sha256,
    format: entry.format,
    facts: entry.facts ?? {},
    metadata: entry.metadata ?? {},
    ...(entry.pickle === undefined ? {} : { pickle: entry.pickle }),
    findings: entry.findings ?? [],
});
// The payload was parsed strictly already (statement.ts); it has no lines to name.
const toTree = (value) => {
    const line = 1;
    if (Array.isArray(value))
        return { kind: 'array', line, items: value.map(toTree) };
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).map(([key, child]) => [key, toTree(child)]);
        return { kind: 'object', line, members: new Map(members) };
    }
    return { kind: 'scalar', line, value: value === undefined ? null : toScalar(value) };
};
const toScalar = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
const refuseField = (_line, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `model record refused: ${what}`);


/***/ }),

/***/ 84328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ SLSA_PROVENANCE_TYPE),
/* harmony export */   gf: () => (/* binding */ WORKFLOW_BUILD_TYPE),
/* harmony export */   hj: () => (/* binding */ buildSlsaProvenance)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// SLSA provenance v1 in the exact shape that GitHub emits, so that `gh`,
// cosign and strict parsers take it. Additions go into added entries of
// resolvedDependencies and byproducts, and into external parameters; no
// unknown key stands elsewhere.
// Spec: https://slsa.dev/spec/v1.0/provenance
// Build type: https://actions.github.io/buildtypes/workflow/v1
const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const WORKFLOW_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Every value comes from a verified claim; `serverUrl` is the only fact from elsewhere. */
const buildSlsaProvenance = (context) => {
    const { claims, serverUrl, workflowInputs, dependencies, byproducts } = context;
    const repository = `${serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType: WORKFLOW_BUILD_TYPE,
            externalParameters: {
                workflow: { ref: claims.ref, repository, path: workflowPath(claims) },
                ...(workflowInputs && Object.keys(workflowInputs).length > 0
                    ? { inputs: workflowInputs }
                    : {}),
            },
            internalParameters: {
                github: {
                    event_name: claims.event_name,
                    repository_id: claims.repository_id,
                    repository_owner_id: claims.repository_owner_id,
                    runner_environment: claims.runner_environment,
                },
            },
            // Entry 0 is the source repository: verifiers read it by position.
            resolvedDependencies: [
                { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                ...dependencies,
            ],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
            metadata: {
                invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
            },
            ...(byproducts.length > 0 ? { byproducts } : {}),
        },
    };
};
// `owner/repo/.github/workflows/x.yml@refs/heads/main` → `.github/workflows/x.yml`
const workflowPath = ({ workflow_ref, repository }) => workflow_ref.replace(`${repository}/`, '').split('@', 1)[0] ?? '';


/***/ }),

/***/ 30421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ recordedCount),
/* harmony export */   MD: () => (/* binding */ countFormats),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   kD: () => (/* binding */ toRecorded),
/* harmony export */   p6: () => (/* binding */ recordModel)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18067);
/* harmony import */ var _model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85865);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86532);
// SPDX-License-Identifier: Apache-2.0
//
// What readers described → the record of it that is signed. A record has to
// fit into a statement: of many files it keeps what is worth comparing, and
// says that it did.







/** Facts of one file, and characters of a text among them. */
const MAX_FACTS = 32;
const MAX_FACT_CHARS = 200;
/** As the parser takes them. */
const MAX_TEXT_CHARS = 4_096;
/**
 * @param digestOf SHA-256 of a described file by its name, hex
 * @throws MODEL_RECORD_TOO_LARGE where not even the notable files fit
 */
const recordModel = (described, digestOf, { allowedImports, license, maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_RECORD_BYTES */ .D7 }) => {
    const all = described.map(({ name, description }) => toRecorded(name, digestOf(name), description));
    const known = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(all.filter((file) => file.format !== 'unknown' || isNotable(file)));
    const record = {
        readerVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
        allowList: {
            name: _model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_LIST_NAME */ .X0,
            sha256: (0,_model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .allowListDigest */ .MU)(),
            additions: [...new Set(allowedImports)].sort(),
        },
        declared: license === undefined ? {} : { license },
        formats: countFormats(all),
        listed: 'known',
        files: known,
    };
    if (bytesOf(record) <= maxBytes)
        return record;
    const files = known.filter(isNotable).map((file) => ({ ...file, facts: {} }));
    const shorter = { ...record, listed: 'notable', files };
    const sizeBytes = bytesOf(shorter);
    if (sizeBytes <= maxBytes)
        return shorter;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_RECORD_TOO_LARGE', `the record of ${files.length} files has ${sizeBytes} bytes, more than ${maxBytes}`);
};
/** What a record says of one file. */
const toRecorded = (name, sha256, { format, facts, metadata, pickle, findings }) => ({
    name,
    sha256,
    format,
    facts: shortFacts(facts),
    metadata: shortMetadata(metadata),
    ...(pickle === undefined ? {} : { pickle: shortPickle(pickle) }),
    findings: findings.map(({ code, at }) => ({ code, ...(at === undefined ? {} : { at }) })),
});
/** Whether there is more to say of a file than its format. */
const isNotable = ({ metadata, pickle, findings }) => pickle !== undefined || findings.length > 0 || Object.keys(metadata).length > 0;
/** Number of files of each format, by its name. */
const countFormats = (files) => {
    const counts = new Map();
    for (const { format } of files)
        counts.set(format, (counts.get(format) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};
/** Number of files that the record is about, those that it does not list too. */
const recordedCount = ({ formats }) => Object.values(formats).reduce((sum, count) => sum + count, 0);
const bytesOf = (record) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(JSON.stringify((0,_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_6__/* .buildModelRecordPredicate */ .O)(record)));
// Lists and objects are left to `mlprov inspect`, which reads them again.
const shortFacts = (facts) => Object.fromEntries(Object.entries(facts)
    .flatMap(([name, value]) => {
    const isText = typeof value === 'string' && value.length <= MAX_FACT_CHARS;
    const isScalar = isText || typeof value === 'number' || typeof value === 'boolean';
    return isScalar && name !== '' ? [[name, value]] : [];
})
    .slice(0, MAX_FACTS));
const shortPickle = (pickle) => ({
    ...pickle,
    imports: pickle.imports.map(cut),
    outsideAllowList: pickle.outsideAllowList.map(cut),
});
const shortMetadata = (metadata) => {
    const { licenses, baseModels, datasets, frameworks } = metadata;
    return {
        ...(licenses === undefined ? {} : { licenses: licenses.map(cut) }),
        ...(baseModels === undefined ? {} : { baseModels: baseModels.map(cut) }),
        ...(datasets === undefined ? {} : { datasets: datasets.map(cut) }),
        ...(frameworks === undefined
            ? {}
            : {
                frameworks: Object.fromEntries(Object.entries(frameworks).map(([name, version]) => [cut(name), cut(version)])),
            }),
    };
};
const cut = (text) => text.slice(0, MAX_TEXT_CHARS).toWellFormed();


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

/***/ 96901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ZIP_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a zip archive can have that its user should know. `broken` where the
// content was read all the same; `code` where some of it could not be.
const ZIP_FINDINGS = {
    'zip.no-directory': { kind: 'code', explains: 'The archive has no directory that can be read.' },
    'zip.several-directories': {
        kind: 'broken',
        explains: 'Readers find different directories in the same bytes; all were read.',
    },
    'zip.several-ends': {
        kind: 'broken',
        explains: 'There are several end records, and readers differ in which one they take.',
    },
    'zip.comment-length': { kind: 'broken', explains: 'The comment is longer than the file.' },
    'zip.trailing-data': { kind: 'broken', explains: 'Bytes follow the end of the archive.' },
    'zip.prepended-data': { kind: 'broken', explains: 'Bytes come before the first member.' },
    'zip.gap': { kind: 'broken', explains: 'Bytes between members belong to none of them.' },
    'zip.unlisted-member': {
        kind: 'code',
        explains: 'A member is not in the directory: readers that go from member to member see it, and here it was not read.',
    },
    'zip.overlap': { kind: 'broken', explains: 'Two parts of the archive share bytes.' },
    'zip.zip64': { kind: 'broken', explains: 'Zip64 records and what they extend disagree.' },
    'zip.several-parts': { kind: 'code', explains: 'Other parts of the archive are elsewhere.' },
    'zip.entry-count': {
        kind: 'broken',
        explains: 'The directory has another number of entries than it says.',
    },
    'zip.directory-damaged': { kind: 'code', explains: 'The directory cannot be read to its end.' },
    'zip.too-large': {
        kind: 'code',
        explains: 'The archive is above a limit and was not read whole.',
    },
    'zip.outside': { kind: 'code', explains: 'A member is not inside the file.' },
    'zip.no-local-header': {
        kind: 'code',
        explains: 'A member has no header where it should begin.',
    },
    'zip.local-name': { kind: 'broken', explains: 'A member has two names.' },
    'zip.local-method': {
        kind: 'code',
        explains: 'A member has two compression methods: it was read by that of the directory, and by the other it is something else.',
    },
    'zip.local-flags': { kind: 'broken', explains: 'A member has two sets of flags.' },
    'zip.local-size': {
        kind: 'code',
        explains: 'A member has two sizes: it was read by that of the directory, and by the other it has another end.',
    },
    'zip.local-checksum': { kind: 'broken', explains: 'A member has two checksums.' },
    'zip.descriptor': {
        kind: 'broken',
        explains: 'What follows a member disagrees with its size and checksum.',
    },
    'zip.encrypted': {
        kind: 'code',
        explains: 'A member says that it is encrypted; it was read as if it were not.',
    },
    'zip.unknown-method': { kind: 'code', explains: 'A member is packed in a way that is not read.' },
    'zip.unsafe-name': {
        kind: 'broken',
        explains: 'A name leads out of the folder it is unpacked to.',
    },
    'zip.nul-in-name': { kind: 'broken', explains: 'A name holds a NUL, where some readers cut it.' },
    'zip.name-encoding': { kind: 'broken', explains: 'A name is not in the encoding that it says.' },
    'zip.unicode-path': { kind: 'broken', explains: 'An extra field gives a member another name.' },
    'zip.duplicate-name': {
        kind: 'broken',
        explains: 'A name is there twice, and readers differ in which one they take.',
    },
    'zip.case-twin': {
        kind: 'notice',
        explains: 'Two names differ only in case, and some readers do not tell them apart.',
    },
    'zip.link': { kind: 'notice', explains: 'A member is a symbolic link.' },
    'zip.folder-content': { kind: 'broken', explains: 'A folder has content.' },
    'zip.nested-archive': { kind: 'code', explains: 'A member is an archive, which is not read.' },
    'zip.bad-checksum': { kind: 'broken', explains: 'The content of a member has another checksum.' },
    'zip.size': { kind: 'broken', explains: 'The content of a member has another size.' },
    'zip.slack': { kind: 'broken', explains: 'Bytes follow the packed content of a member.' },
    'zip.damaged': { kind: 'code', explains: 'A member cannot be unpacked to its end.' },
    'zip.cut': { kind: 'code', explains: 'A member is larger than the limit and was read in part.' },
};


/***/ }),

/***/ 41115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CODE_FILE_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const CODE_FILE_FINDINGS = {
    'code-file.python': {
        kind: 'code',
        explains: 'The model has a file of Python, which loaders run where `trust_remote_code` is set.',
    },
    'code-file.native': {
        kind: 'code',
        explains: 'The model has native code: a library or a program.',
    },
    'code-file.script': { kind: 'code', explains: 'The model has a script of a shell.' },
};


/***/ }),

/***/ 45817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FILE_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** What can be found of any file, whatever its format. */
const FILE_FINDINGS = {
    'file.other-format': {
        kind: 'broken',
        explains: 'The name of the file promises another format than its content has: loaders that go by the content do something else than the name says.',
    },
    'file.too-much-to-read': {
        kind: 'code',
        explains: 'More bytes would have to be read to describe the file than the limit allows: what it holds is not known.',
    },
};


/***/ }),

/***/ 33403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0


/**
 * The value of an operation, or its refusal as a failed check. Only refusals become checks: a defect
 * of the program is not a verdict on a bundle.
 */
const attempt = (id, title, expected, operation) => {
    try {
        return { value: operation() };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG) || error.code === 'INTERNAL')
            throw error;
        const { code, message, hint } = error;
        return { check: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)({ id, title, expected, found: message }, { code, hint }) };
    }
};


/***/ }),

/***/ 16750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   Yu: () => (/* binding */ oidcIssuerOf),
/* harmony export */   j1: () => (/* binding */ gitHubHostOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Which GitHub this is: the public one, a company's own part of it
// (GHE.com, data residency), or GitHub Enterprise Server.
/** @param serverUrl e.g. `https://github.com`, as in GITHUB_SERVER_URL */
const gitHubHostOf = (serverUrl) => {
    const { host } = new URL(serverUrl); // with the port: on another one it is another server
    if (host === 'github.com')
        return 'github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(host) ? 'ghe.com' : 'ghes';
};
/**
 * Issuer of the OIDC tokens of GitHub Actions, without enterprise slug;
 * `undefined` for a server whose issuer no public Sigstore knows.
 */
const oidcIssuerOf = (serverUrl) => {
    switch (gitHubHostOf(serverUrl)) {
        case 'github.com':
            return 'https://token.actions.githubusercontent.com';
        case 'ghe.com':
            return `https://token.actions.${new URL(serverUrl).hostname}`;
        case 'ghes':
            return undefined;
    }
};
/**
 * Origins that a token for `apiUrl` may be sent to: the API, and the host that takes release assets.
 * On GitHub Enterprise Server both are one (`https://host/api/v3`, `https://host/api/uploads`).
 */
const apiOrigins = (apiUrl) => {
    const { origin, hostname } = new URL(apiUrl);
    const isDotCom = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return isDotCom ? [origin, origin.replace('https://api.', 'https://uploads.')] : [origin];
};


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkIdentity),
/* harmony export */   z: () => (/* binding */ buildIdentityPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16750);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Who may have signed, in the words of `gh attestation verify`. Every match is
// exact and covers the whole value; an empty policy cannot be built.
// Source: gh's flags, peers' table of Fulcio extensions (oid-info.md).



/**
 * @param serverUrl e.g. `https://github.com`
 * @throws POLICY_EMPTY where nothing says who may have signed
 * @throws INPUT_INVALID, INPUT_CONFLICT for values that cannot be meant
 */
const buildIdentityPolicy = (request, serverUrl) => {
    const signer = signerRules(request, serverUrl);
    const [first] = signer;
    if (first === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_EMPTY', 'nothing says who may have signed');
    }
    return {
        rules: [first, ...signer.slice(1), issuerRule(request, serverUrl), ...sourceRules(request)],
        serverUrl,
    };
};
/** Every rule compared with a verified certificate: one check each. */
const checkIdentity = (policy, identity) => policy.rules.map(({ id, title, expected, find, accepts }) => {
    const found = find(identity);
    const facts = { id, title, expected, found: found ?? 'not in the certificate' };
    return found !== undefined && accepts(found)
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .passedCheck */ .Fd)(facts, 'verified')
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)(facts, { code: 'IDENTITY_MISMATCH', word: 'verified' });
});
const signerRules = (request, serverUrl) => {
    const { repo, owner, certIdentity, certIdentityRegex, signerRepo, signerWorkflow } = request;
    if (certIdentity !== undefined && certIdentityRegex !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'cert-identity and cert-identity-regex are given', {
            hint: 'Give one of them.',
        });
    }
    return [
        ...(repo === undefined ? [] : [sourceRepositoryRule(repo, serverUrl)]),
        ...(owner === undefined ? [] : [ownerRule(owner, serverUrl)]),
        ...(signerRepo === undefined ? [] : [signerRepoRule(signerRepo, serverUrl)]),
        ...(signerWorkflow === undefined ? [] : [signerWorkflowRule(signerWorkflow, serverUrl)]),
        ...ownWorkflowRule(request, serverUrl),
        ...(certIdentity === undefined
            ? []
            : [subjectRule(certIdentity, (found) => found === certIdentity)]),
        ...(certIdentityRegex === undefined
            ? []
            : [subjectRule(`a match of /${certIdentityRegex}/`, wholeMatch(certIdentityRegex))]),
    ];
};
// As gh: where nothing is said of the workflow, it is one of the repository's (or owner's) own. A
// reusable workflow of another repository has to be named.
const ownWorkflowRule = (request, serverUrl) => {
    const { repo, owner, signerRepo, signerWorkflow, certIdentity, certIdentityRegex } = request;
    if ((signerRepo ?? signerWorkflow ?? certIdentity ?? certIdentityRegex) !== undefined)
        return [];
    if (repo !== undefined)
        return [signerRepoRule(repo, serverUrl)];
    return owner === undefined ? [] : [signerPrefixRule(`${serverUrl}/${owner}/`)];
};
// GitHub's names of owners and repositories have no case.
const sameText = (expected) => (found) => found.toLowerCase() === expected.toLowerCase();
const sourceRepositoryRule = (repo, serverUrl) => {
    const expected = `${serverUrl}/${repositoryName('repo', repo)}`;
    return {
        id: 'identity.source-repository',
        title: 'source repository',
        expected,
        find: (identity) => identity.sourceRepositoryURI,
        accepts: sameText(expected),
    };
};
const ownerRule = (owner, serverUrl) => {
    if (!/^[\w.-]+$/.test(owner)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `owner is "${owner}"; it takes one name`);
    }
    const expected = `${serverUrl}/${owner}`;
    return {
        id: 'identity.source-owner',
        title: 'owner of the source repository',
        expected,
        find: (identity) => identity.sourceRepositoryOwnerURI,
        accepts: sameText(expected),
    };
};
const signerRepoRule = (repo, serverUrl) => {
    return signerPrefixRule(`${serverUrl}/${repositoryName('signer-repo', repo)}/`);
};
/** @param prefix ends in a slash, so that no longer name of another repository begins with it */
const signerPrefixRule = (prefix) => ({
    id: 'identity.signer-repository',
    title: 'repository of the workflow that signed',
    expected: `${prefix}…`,
    find: (identity) => identity.subjectAlternativeName,
    accepts: (found) => found.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase(),
});
const signerWorkflowRule = (workflow, serverUrl) => {
    const [path = '', ref, ...rest] = workflow.split('@');
    const { host } = new URL(serverUrl);
    const withHost = path.startsWith(`${host}/`) ? path : `${host}/${path}`;
    const isWorkflow = /^[^/]+\/[\w.-]+\/[\w.-]+\/.+\.ya?ml$/.test(withHost);
    if (!isWorkflow || ref === '' || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `signer-workflow is "${workflow}"; it takes owner/name/path.yml, with or without @ref`);
    }
    const expected = `https://${withHost}`;
    return {
        id: 'identity.signer-workflow',
        title: 'workflow that signed',
        expected: ref === undefined ? `${expected}@(any ref)` : `${expected}@${ref}`,
        find: (identity) => identity.subjectAlternativeName,
        accepts: (found) => {
            const at = found.indexOf('@');
            const [foundPath, foundRef] = at < 0 ? [found, ''] : [found.slice(0, at), found.slice(at + 1)];
            return foundPath === expected && foundRef !== '' && (ref === undefined || foundRef === ref);
        },
    };
};
const subjectRule = (expected, accepts) => ({
    id: 'identity.certificate',
    title: 'certificate identity',
    expected,
    find: (identity) => identity.subjectAlternativeName,
    accepts,
});
const wholeMatch = (pattern) => {
    try {
        // The group keeps alternatives inside the anchors.
        const regex = new RegExp(`^(?:${pattern})$`, 'u');
        return (found) => regex.test(found);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `cert-identity-regex is no regular expression`, {
            cause,
        });
    }
};
const issuerRule = ({ certOidcIssuer }, serverUrl) => {
    const expected = certOidcIssuer ?? (0,_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .oidcIssuerOf */ .Yu)(serverUrl);
    if (expected === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', `the issuer of ${serverUrl} is not known`, {
            hint: 'Give `cert-oidc-issuer`.',
        });
    }
    return {
        id: 'identity.issuer',
        title: 'issuer of the identity',
        expected,
        find: (identity) => identity.issuer,
        accepts: (found) => found === expected,
    };
};
const sourceRules = (request) => {
    const exact = (id, title, expected, find) => expected === undefined
        ? []
        : [{ id: `identity.${id}`, title, expected, find, accepts: (found) => found === expected }];
    return [
        ...exact('signer-digest', 'commit of the workflow that signed', request.signerDigest, (i) => i.buildSignerDigest),
        ...exact('source-ref', 'source ref', request.sourceRef, (i) => i.sourceRepositoryRef),
        ...exact('source-digest', 'source commit', request.sourceDigest, (i) => i.sourceRepositoryDigest),
        ...exact('runner', 'runner environment', request.denySelfHostedRunners ? 'github-hosted' : undefined, (i) => i.runnerEnvironment),
    ];
};
const repositoryName = (input, text) => {
    if (/^[\w.-]+\/[\w.-]+$/.test(text))
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${input} is "${text}"; it takes owner/name`);
};


/***/ }),

/***/ 10583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkRecord),
/* harmony export */   b: () => (/* binding */ RECORD_CHECK_ID)
/* harmony export */ });
/* harmony import */ var _attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30421);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6992);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18067);
/* harmony import */ var _model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85865);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// A signed record against the files that are here. Names and digests are
// compared always. What headers show is compared where the same version of the
// readers looked: another may see more, and that is no lie of the signer.





const RECORD_CHECK_ID = 'model-record';
const MAX_SHOWN = 3;
/** One check: whether the record says of the files what is known of them here. */
const checkRecord = (record, { kind, files }) => {
    const isPart = kind === 'file' && (0,_attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedCount */ .C8)(record) !== 1;
    const named = isPart ? [] : differingNames(record, files, kind);
    const shown = files.every(({ described }) => described !== undefined)
        ? differingHeaders(record, files, isPart)
        : undefined;
    const facts = {
        id: RECORD_CHECK_ID,
        title: 'model record',
        expected: 'a signed record that agrees with the files',
    };
    if (named.length > 0)
        return refused(facts, named);
    if (shown === undefined) {
        const found = 'the same digests; the headers were not read';
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)({ ...facts, found }, 'self-asserted');
    }
    if (shown.length === 0) {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)({ ...facts, found: 'the same as the headers show' }, 'verified');
    }
    if (record.readerVersion === _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x)
        return refused(facts, shown);
    // Judged is what was read here; the record of another version proves nothing against it.
    const found = `readers of version ${record.readerVersion} recorded other things than those of ${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}: ${listed(shown)}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)({ ...facts, found }, 'self-asserted');
};
const refused = (facts, differences) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)({ ...facts, found: listed(differences) }, { code: 'RECORD_MISMATCH', word: 'verified' });
const listed = (differences) => {
    const more = differences.length - MAX_SHOWN;
    return `${differences.slice(0, MAX_SHOWN).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
};
/** The one file of a model goes by its digest: it may be called anything here. */
const keyOf = (kind, { name }) => kind === 'file' ? '.' : name;
const differingNames = (record, files, kind) => {
    const here = new Map(files.map((file) => [keyOf(kind, file), file.digest]));
    const total = (0,_attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedCount */ .C8)(record);
    return [
        ...record.files.flatMap((file) => {
            const digest = here.get(keyOf(kind, file));
            if (digest === undefined)
                return [`${file.name} is recorded and not here`];
            return digest === file.sha256 ? [] : [`${file.name} is recorded with another digest`];
        }),
        ...(total === files.length ? [] : [`${total} files are recorded, ${files.length} are here`]),
    ];
};
const differingHeaders = (record, files, isPart) => {
    const recorded = new Map(record.files.map((file) => [file.sha256, file]));
    const byName = new Map(record.files.map((file) => [file.name, file]));
    const differences = files.flatMap(({ name, digest, described }) => {
        if (described === undefined)
            return [];
        const read = (0,_attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecorded */ .kD)(name, digest, described.description);
        const same = byName.get(name);
        const file = same?.sha256 === digest ? same : recorded.get(digest);
        if (file !== undefined)
            return differingFile(file, read, { isPart, listed: record.listed });
        const isListed = record.listed === 'known' && read.format !== 'unknown';
        const isExpected = isPart ? read.pickle !== undefined : isListed || (0,_attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotable */ ._r)(read);
        return isExpected ? [`${name} is ${read.format} and not recorded`] : [];
    });
    const formats = (0,_attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countFormats */ .MD)(files.flatMap(({ described }) => (described === undefined ? [] : [described.description])));
    const counts = isSame(record.formats, formats) ? [] : ['the numbers of formats are others'];
    const list = record.allowList.sha256 === (0,_model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_1__/* .allowListDigest */ .MU)() ? [] : ['the allow-list is another'];
    return isPart ? differences : [...differences, ...counts, ...list];
};
// Facts and findings may depend on the other files of a model.
const differingFile = (recorded, read, { isPart, listed }) => {
    const { name } = read;
    if (recorded.format !== read.format) {
        return [`${name} is recorded as ${recorded.format} and is ${read.format}`];
    }
    return [
        ...(isSame(recorded.pickle, read.pickle) ? [] : [`${name} holds other pickles`]),
        ...(isSame(recorded.metadata, read.metadata) ? [] : [`${name} says other things of the model`]),
        ...(isPart || isSame(recorded.findings, read.findings)
            ? []
            : [`in ${name} other things are found`]),
        ...(isPart || listed === 'notable' || isSame(recorded.facts, read.facts)
            ? []
            : [`${name} has other facts`]),
    ];
};
const isSame = (a, b) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(a ?? null) === (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(b ?? null);


/***/ }),

/***/ 66689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ni: () => (/* binding */ readFact),
  ZB: () => (/* binding */ recordedFact),
  xQ: () => (/* binding */ unlistedFact)
});

// EXTERNAL MODULE: ./lib/model/formats/code-file-findings.js
var code_file_findings = __webpack_require__(41115);
// EXTERNAL MODULE: ./lib/model/formats/file-findings.js
var file_findings = __webpack_require__(45817);
// EXTERNAL MODULE: ./lib/model/formats/gguf-findings.js
var gguf_findings = __webpack_require__(39484);
// EXTERNAL MODULE: ./lib/model/formats/hdf5-findings.js
var hdf5_findings = __webpack_require__(42872);
// EXTERNAL MODULE: ./lib/model/formats/hub-config-findings.js
var hub_config_findings = __webpack_require__(20639);
// EXTERNAL MODULE: ./lib/model/formats/keras-findings.js
var keras_findings = __webpack_require__(32867);
// EXTERNAL MODULE: ./lib/model/formats/keras-metadata-findings.js
var keras_metadata_findings = __webpack_require__(53935);
// EXTERNAL MODULE: ./lib/model/formats/lfs-pointer-findings.js
var lfs_pointer_findings = __webpack_require__(78348);
// EXTERNAL MODULE: ./lib/model/formats/model-card-findings.js
var model_card_findings = __webpack_require__(77613);
// EXTERNAL MODULE: ./lib/model/formats/npy-findings.js
var npy_findings = __webpack_require__(57934);
// EXTERNAL MODULE: ./lib/model/formats/onnx-findings.js
var onnx_findings = __webpack_require__(16082);
// EXTERNAL MODULE: ./lib/model/formats/pickle/findings.js
var findings = __webpack_require__(5371);
// EXTERNAL MODULE: ./lib/model/formats/pickle/pytorch-findings.js
var pytorch_findings = __webpack_require__(13117);
// EXTERNAL MODULE: ./lib/model/formats/safetensors-findings.js
var safetensors_findings = __webpack_require__(38966);
// EXTERNAL MODULE: ./lib/model/formats/saved-model-findings.js
var saved_model_findings = __webpack_require__(46348);
// EXTERNAL MODULE: ./lib/model/formats/shard-index-findings.js
var shard_index_findings = __webpack_require__(4310);
// EXTERNAL MODULE: ./lib/model/formats/tflite-findings.js
var tflite_findings = __webpack_require__(79937);
;// CONCATENATED MODULE: ./lib/model/formats/findings.js
// SPDX-License-Identifier: Apache-2.0
//
// What can be found in the files of models, apart from the readers: a report
// about a signed record explains codes without one.

















/** Every code that a description of a file can have. */
const FINDINGS = {
    ...file_findings/* FILE_FINDINGS */.c,
    ...lfs_pointer_findings/* LFS_POINTER_FINDINGS */.t,
    ...gguf_findings/* GGUF_FINDINGS */.R,
    ...npy_findings/* NPY_FINDINGS */.h,
    ...onnx_findings/* ONNX_FINDINGS */.l,
    ...saved_model_findings/* SAVED_MODEL_FINDINGS */.B,
    ...keras_findings/* KERAS_FINDINGS */.E,
    ...findings/* PICKLE_FINDINGS */.I,
    ...pytorch_findings/* PYTORCH_FINDINGS */.B,
    ...tflite_findings/* TFLITE_FINDINGS */.S,
    ...hdf5_findings/* HDF5_FINDINGS */.h,
    ...code_file_findings/* CODE_FILE_FINDINGS */.E,
    ...safetensors_findings/* SAFETENSORS_FINDINGS */.n,
    ...shard_index_findings/* SHARD_INDEX_FINDINGS */.t,
    ...hub_config_findings/* HUB_CONFIG_FINDINGS */.M,
    ...model_card_findings/* MODEL_CARD_FINDINGS */.e,
    ...keras_metadata_findings/* KERAS_METADATA_FINDINGS */.O,
};

;// CONCATENATED MODULE: ./lib/model/formats/unseen.js
// SPDX-License-Identifier: Apache-2.0
/** Codes after which nobody knows whether the file holds a pickle: a part of it was not looked at. */
const UNSEEN_CODES = new Set([
    'file.too-much-to-read',
    'pickle.compressed',
    'zip.no-directory',
    'zip.unlisted-member',
    'zip.several-parts',
    'zip.too-large',
    'zip.unknown-method',
    'zip.nested-archive',
]);

;// CONCATENATED MODULE: ./lib/policy/model-record/file-fact.js
// SPDX-License-Identifier: Apache-2.0
//
// What a report says of one file: as its header was read here, or as a signed
// record has it, which is worth what its signer is worth.


/** Of a file that was read here. @param name as the report calls the file */
const readFact = (name, { description }) => toFact(name, description, description.findings.map(toFinding), 'verified');
/** Of a file that only a signed record speaks of. @param name as the report calls the file */
const recordedFact = (name, file) => toFact(name, file, file.findings.map(explained), 'self-asserted');
/** Of a file that a record of all files of known formats leaves out. */
const unlistedFact = (name) => ({
    name,
    holdsPickle: false,
    word: 'self-asserted',
    findings: [],
});
const toFact = (name, { format, metadata, pickle }, findings, word) => {
    // By a code that is not known here, a later version may say that it did not look.
    const isUnseen = findings.some(({ code }) => UNSEEN_CODES.has(code) || !isKnown(code));
    return {
        name,
        ...(format === 'unknown' ? {} : { format }),
        ...(pickle !== undefined || !isUnseen ? { holdsPickle: pickle !== undefined } : {}),
        word,
        ...(pickle === undefined ? {} : { pickle }),
        ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
        findings,
    };
};
const toFinding = ({ code, kind, message, at }) => ({
    code,
    kind,
    message,
    ...(at === undefined ? {} : { at }),
});
const isKnown = (code) => Object.hasOwn(FINDINGS, code);
// A code that is not known here may mean anything: it counts as the worst kind.
const explained = ({ code, at }) => {
    const row = isKnown(code) ? FINDINGS[code] : undefined;
    return {
        code,
        kind: row?.kind ?? 'code',
        message: row?.explains ?? 'a finding that this version does not know',
        ...(at === undefined ? {} : { at }),
    };
};


/***/ }),

/***/ 89252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ suggestArtifactPolicy),
/* harmony export */   R: () => (/* binding */ suggestPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
// SPDX-License-Identifier: Apache-2.0
//
// What would have accepted the signer who was found, for somebody who wonders
// why a signature was refused. Nobody has verified that the signer is the right
// one, and every form that prints it says so.


/**
 * The strictest options, in gh's words, that accept this signer: `repo: a/b, signer-workflow: …`.
 * `undefined` where none do, as for a certificate without an issuer.
 * @param serverUrl E.g. `https://github.com`, no trailing slash.
 */
const suggestPolicy = (identity, serverUrl) => {
    const request = requestsFor(identity).find((candidate) => accepts(candidate, identity, serverUrl));
    return request && inWords(request);
};
/** The same in cosign's words. */
const suggestArtifactPolicy = ({ subjectAlternativeName, issuer, }) => issuer === undefined
    ? undefined
    : `certificate-identity: ${quoted(subjectAlternativeName)}, certificate-oidc-issuer: ${quoted(issuer)}`;
const OPTIONS = {
    repo: 'repo',
    signerWorkflow: 'signer-workflow',
    certIdentity: 'cert-identity',
    certOidcIssuer: 'cert-oidc-issuer',
};
const requestsFor = (identity) => {
    const { issuer, subjectAlternativeName, sourceRepositoryURI } = identity;
    if (issuer === undefined)
        return [];
    const repo = sourceRepositoryURI?.replace(/^https:\/\/[^/]+\//, '');
    const signerWorkflow = subjectAlternativeName.replace(/^https:\/\//, '');
    const workflow = repo === undefined ? [] : [{ repo, signerWorkflow }];
    return [
        ...workflow,
        ...workflow.map((request) => ({ ...request, certOidcIssuer: issuer })),
        { certIdentity: subjectAlternativeName, certOidcIssuer: issuer },
    ];
};
const accepts = (request, identity, serverUrl) => {
    try {
        const policy = (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .buildIdentityPolicy */ .z)(request, serverUrl);
        return (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIdentity */ .Z)(policy, identity).every(({ passed }) => passed);
    }
    catch (error) {
        // What cannot be asked for is no advice: a name with `@`, a server without a known issuer.
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG)
            return false;
        throw error;
    }
};
const inWords = (request) => Object.entries(OPTIONS)
    .flatMap(([field, option]) => {
    const value = request[field];
    return value === undefined ? [] : [`${option}: ${quoted(value)}`];
})
    .join(', ');
// A name is foreign text: it must not look like a further option, here or in a policy file.
const quoted = (value) => /^[\w./@:+-]+$/.test(value) ? value : JSON.stringify(value);


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkVsa)
/* harmony export */ });
/* harmony import */ var _attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39893);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33403);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Whether a verification summary may stand in for its inputs. A verifier is
// believed only as the pair of who signed (the identity policy) and what it
// calls itself; a verdict about another resource, or another policy, is none
// about this one. All of it is what the signer says.
// Spec: https://slsa.dev/spec/v1.0/verification_summary



const DAY_MS = 86_400_000;
/** How far the clocks of two machines may be apart. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** How the types of all versions of a summary begin. */
const VSA_FAMILY = 'https://slsa.dev/verification_summary';
const SUMMARY = { id: 'vsa', title: 'verification summary' };
/**
 * The checks of a summary; none for any other statement. A verdict other than
 * PASSED never passes, and one that nobody expects is no statement about files.
 * `verdict-only`: the summary was asked for by its type, and nothing else of it.
 */
const checkVsa = ({ predicateType, predicate }, expected) => {
    if (!predicateType.startsWith(VSA_FAMILY))
        return [];
    if (predicateType !== _attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .VSA_TYPE */ .gs)
        return [checkVersion(predicateType)];
    const parsed = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(SUMMARY.id, SUMMARY.title, 'a summary of the form of SLSA', () => (0,_attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVsa */ .Gj)(predicate));
    if (parsed.value === undefined)
        return [parsed.check];
    const vsa = parsed.value;
    if (expected === 'verdict-only')
        return [checkResult(vsa)];
    return [checkResult(vsa), ...(expected ? checkExpectations(vsa, expected) : [unexpected(vsa)])];
};
// Read as any other statement, a version that is not known would pass whatever its verdict.
const checkVersion = (found) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)({ ...SUMMARY, expected: _attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .VSA_TYPE */ .gs, found }, { code: 'STATEMENT_INVALID' });
const unexpected = ({ verifier, resourceUri }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)({
    id: 'vsa.expected',
    title: 'what is expected of a summary',
    expected: 'a verifier and a resource',
    found: `nothing; it is of ${verifier.id} about ${resourceUri}`,
}, { code: 'VSA_UNEXPECTED', word: 'self-asserted' });
const checkResult = ({ verificationResult, verifiedLevels }) => toCheck('result', 'verdict of the verifier', {
    expected: 'PASSED',
    found: verifiedLevels.includes('FAILED') ? 'FAILED' : verificationResult,
});
const checkExpectations = (vsa, expected) => [
    toCheck('verifier', 'verifier', { expected: expected.verifierId, found: vsa.verifier.id }),
    toCheck('resource', 'resource that was verified', {
        expected: expected.resourceUri,
        found: vsa.resourceUri,
    }),
    ...expected.levels.map((level) => toCheck('level', 'verified level', { expected: level, found: vsa.verifiedLevels.join(', ') || 'none' }, vsa.verifiedLevels.some((verified) => meets(verified, level)))),
    ...(expected.policyDigest === undefined
        ? []
        : [
            toCheck('policy', 'policy of the verifier', {
                expected: `sha256:${expected.policyDigest}`,
                found: `sha256:${vsa.policy.digest?.sha256 ?? ' (none)'}`,
            }),
        ]),
    checkAge(vsa, expected),
];
const checkAge = ({ timeVerified }, { maxAgeDays, now }) => {
    const ageMs = now.getTime() - timeVerified.getTime();
    const isRecent = maxAgeDays === undefined || ageMs <= maxAgeDays * DAY_MS;
    return toCheck('age', 'time of the verification', {
        expected: maxAgeDays === undefined ? 'in the past' : `in the last ${maxAgeDays} days`,
        found: timeVerified.toISOString(),
    }, ageMs >= -CLOCK_SKEW_MS && isRecent);
};
const LEVEL = /^(SLSA_[A-Z]+_LEVEL_)([0-9])$/;
/** Equal, or a higher level of the same track of SLSA. */
const meets = (verified, level) => {
    const [, track, number] = LEVEL.exec(level) ?? [];
    const [, verifiedTrack, verifiedNumber] = LEVEL.exec(verified) ?? [];
    if (track === undefined || verifiedTrack === undefined)
        return verified === level;
    return verifiedTrack === track && Number(verifiedNumber) >= Number(number);
};
const toCheck = (id, title, findings, passes = findings.expected === findings.found) => {
    const facts = { id: `vsa.${id}`, title, ...findings };
    return passes
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)(facts, 'self-asserted')
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(facts, { code: 'VSA_MISMATCH', word: 'self-asserted' });
};


/***/ })

};

