export const id = 7216;
export const ids = [7216,8070];
export const modules = {

/***/ 15837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ buildOmsStatement),
/* harmony export */   i: () => (/* binding */ OMS_SIGNATURE_TYPE)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);
// SPDX-License-Identifier: Apache-2.0
//
// The OMS 1.0 predicate in the form that every OMS client accepts: the
// `files` method, SHA-256, no symlinks, code-point order.
// Spec: OMS 1.0 §5 and §6 (ossf/model-signing-spec a0c91e2). The schema
// forbids additional fields, so nothing of ours goes inside.

const OMS_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** The whole statement: OMS fixes the subject too (§6.5). */
const buildOmsStatement = (manifest) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .buildStatement */ .Y5)([{ name: manifest.baseName, digest: { sha256: manifest.root } }], OMS_SIGNATURE_TYPE, {
    serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ignore_paths: manifest.ignorePaths,
    },
    resources: manifest.files.map(({ name, digest }) => ({ name, algorithm: 'sha256', digest })),
});


/***/ }),

/***/ 83903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ buildScaiPredicate),
/* harmony export */   mH: () => (/* binding */ SCAI_TYPE)
/* harmony export */ });
/* unused harmony export parseScai */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Attributes of an artifact, each with the evidence for it, if there is any.
// Spec: https://github.com/in-toto/attestation/blob/main/spec/predicates/scai.md


const SCAI_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
/** Law: `parseScai(buildScaiPredicate(x))` equals x. */
const buildScaiPredicate = ({ attributes, producer }) => ({
    attributes: attributes.map(({ attribute, target, conditions, evidence }) => ({
        attribute,
        ...(target === undefined ? {} : { target }),
        ...(conditions === undefined ? {} : { conditions }),
        ...(evidence === undefined ? {} : { evidence }),
    })),
    ...(producer === undefined ? {} : { producer }),
});
/** Unknown fields are passed over, as the framework wants. @throws STATEMENT_INVALID naming the field */
const parseScai = (predicate) => {
    const attributes = asArray(predicate?.attributes) ?? refuse('attributes');
    if (attributes.length === 0)
        refuse('attributes');
    const producer = predicate?.producer;
    return {
        attributes: attributes.map(parseAttribute),
        ...(producer === undefined ? {} : { producer: parseDescriptor('producer', producer) }),
    };
};
const parseAttribute = (value, index) => {
    const at = `attributes[${index}]`;
    const { attribute, target, conditions, evidence } = asObject(value) ?? refuse(at);
    return {
        attribute: asString(attribute) || refuse(`${at}.attribute`),
        ...(target === undefined ? {} : { target: parseDescriptor(`${at}.target`, target) }),
        ...(conditions === undefined
            ? {}
            : { conditions: asObject(conditions) ?? refuse(`${at}.conditions`) }),
        ...(evidence === undefined ? {} : { evidence: parseDescriptor(`${at}.evidence`, evidence) }),
    };
};
const TEXT_FIELDS = (/* unused pure expression or super */ null && (['name', 'uri', 'mediaType', 'downloadLocation']));
const parseDescriptor = (field, value) => {
    const object = asObject(value) ?? refuse(field);
    const texts = TEXT_FIELDS.filter((name) => object[name] !== undefined).map((name) => [name, asString(object[name]) ?? refuse(`${field}.${name}`)]);
    return {
        ...Object.fromEntries(texts),
        ...(object.digest === undefined
            ? {}
            : { digest: parseTexts(`${field}.digest`, object.digest) }),
        ...(object.annotations === undefined
            ? {}
            : { annotations: parseTexts(`${field}.annotations`, object.annotations) }),
    };
};
const parseTexts = (field, value) => Object.fromEntries(Object.entries(asObject(value) ?? refuse(field)).map(([name, text]) => [
    name,
    asString(text) ?? refuse(`${field}.${name}`),
]));
const refuse = (field) => {
    throw new ProvenanceError('STATEMENT_INVALID', `the report's ${field} is missing or not of its form`);
};


/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   US: () => (/* binding */ serializeStatement),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
// in-toto Statement v1: https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const buildStatement = (subject, predicateType, predicate) => ({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
/**
 * The payload bytes: compact JSON, UTF-8, no byte order mark. They travel in the bundle as they are.
 * @throws PAYLOAD_TOO_LARGE for a statement whose bundle no reader would take
 */
const serializeStatement = (statement) => {
    const payload = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify(statement), 'utf8');
    if (payload.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD_BYTES */ .qY) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('PAYLOAD_TOO_LARGE', `the ${statement.predicateType} statement has ${payload.length} bytes, more than the ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD_BYTES */ .qY} that are signed`, { hint: 'Pack the small files of the model together, or make the predicate smaller.' });
    }
    return payload;
};
/** @throws STATEMENT_INVALID naming the field, or why readers could disagree on what it says */
const parseStatement = (payload) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(decodeUtf8(payload), refusePayload)) ??
        refusePayload('it is not an object');
    const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(value._type) ?? refuse('_type');
    if (type !== STATEMENT_TYPE && type !== 'https://in-toto.io/Statement/v0.1')
        refuse('_type');
    const subject = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asArray */ ._j)(value.subject) ?? refuse('subject')).map(parseSubject);
    if (subject.length === 0)
        refuse('subject');
    const predicateType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(value.predicateType) ?? refuse('predicateType');
    return { type, subject, predicateType, predicate: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value.predicate) };
};
const parseSubject = (value, index) => {
    const field = `subject[${index}]`;
    const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value) ?? refuse(field);
    const digest = {};
    for (const [algorithm, hex] of Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(subject.digest) ?? refuse(`${field}.digest`))) {
        digest[algorithm] = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(hex) ?? refuse(`${field}.digest.${algorithm}`);
    }
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(subject.name) ?? '', digest };
};
const decodeUtf8 = (payload) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    }
    catch {
        return refusePayload('it is not UTF-8');
    }
};
const refusePayload = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the payload is no statement: ${what}`);
};
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the statement's ${field} is missing or unknown`);
};


/***/ }),

/***/ 49601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildModelSubjects),
/* harmony export */   g: () => (/* binding */ ROOT_PREFIX)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// The subjects of statements about a model. The OMS root stands for the whole,
// so that an added, removed or renamed file shows; each file is a subject too,
// so that `gh attestation verify FILE` works. Above a thousand files the
// SHA256SUMS listing takes their place: its own digest is in-toto's dirHash1.



/** In front of the model's name, because the root is not the digest of any file of that name. */
const ROOT_PREFIX = 'oms-root:';
/** `checksumsName` is the file name under which the listing is stored. Subject names are unique. */
const buildModelSubjects = (manifest, checksumsName) => {
    const root = {
        name: `${ROOT_PREFIX}${manifest.name}`,
        digest: { sha256: manifest.root },
    };
    if (manifest.files.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SUBJECTS */ .wB) {
        return {
            subjects: [root, { name: checksumsName, digest: { sha256: manifest.dirHash1 } }],
            checksums: (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSha256Sums */ .li)(manifest.files),
        };
    }
    const files = manifest.files.map(({ name, digest }) => ({
        name: name === _model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SINGLE_FILE_NAME */ .c6 ? manifest.baseName : name,
        digest: { sha256: digest },
    }));
    return { subjects: [root, ...files.filter(({ name }) => name !== root.name)] };
};


/***/ }),

/***/ 48466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseResult),
/* harmony export */   FX: () => (/* binding */ RESULT_FILE),
/* harmony export */   Rr: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59502);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30391);
// SPDX-License-Identifier: Apache-2.0
//
// What a run of attest leaves behind. It is written beside the bundles, so
// that a later run can store them again without signing again.





/** File in the output folder that holds the result; `resume-from` reads it. */
const RESULT_FILE = 'mlprov-attest.json';
const RESULT_VERSION = 1;
/**
 * Reads a result back. Law: parseResult(JSON.stringify(result)) equals result.
 * The file may have passed through other hands: every field that is used later
 * is held to its form, and file names to those that a signing run writes.
 * @throws RESUME_INVALID
 */
const parseResult = (text) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text)) ?? refuse('is not a JSON object');
    if (value.version !== RESULT_VERSION)
        refuse(`has the version ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value.version)}`);
    checkOneOf(value, 'signing', SIGNING_KINDS);
    checkStrings(value, [], ['unsignedReason', 'trustedRootPath', 'repository']);
    const files = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value.files) ?? refuse('has no files');
    for (const [name, digest] of Object.entries(files)) {
        if (!isPlainFileName(name) || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest))
            refuse(`names ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(name)} in a wrong form`);
    }
    for (const model of listOf(value, 'models'))
        checkModel(model, files);
    for (const outcome of listOf(value, 'outcomes'))
        checkOutcome(outcome);
    return value;
};
const SIGNING_KINDS = [
    'public-good',
    'github',
    'custom',
    'key',
    'certificate',
    'unsigned',
];
/** Each kind of file by its ending: an unsigned statement passes for none of them. */
const ENDINGS = [
    ['omsFile', '.sig'],
    ['attestationsFile', '.intoto.jsonl'],
    ['checksumsFile', '.SHA256SUMS'],
];
const checkModel = (model, files) => {
    checkStrings(model, ['name', 'digest'], ['path', 'dirHash1', 'exampleFile', 'omsAbsence']);
    for (const field of ['fileCount', 'sizeBytes', 'subjectCount']) {
        if (!Number.isSafeInteger(model[field]))
            refuse(`has the ${field} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(model[field])}`);
    }
    for (const [field, ending] of ENDINGS) {
        const name = model[field];
        const isListed = typeof name === 'string' && name.endsWith(ending) && Object.hasOwn(files, name);
        if (name !== undefined && !isListed)
            refuse(`has the ${field} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(name)}`);
    }
    for (const statement of listOf(model, 'statements')) {
        checkStrings(statement, ['predicateType', 'file'], ['logIndex', 'logUrl']);
    }
    if (model.findings !== undefined) {
        for (const finding of listOf(model, 'findings'))
            checkStrings(finding, ['code', 'message']);
    }
    if (model.identity !== undefined)
        checkIdentity((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(model.identity) ?? refuse('has no identity'));
};
const checkIdentity = (identity) => {
    checkOneOf(identity, 'kind', ['certificate', 'certificate-chain', 'key']);
    checkStrings(identity, identity.kind === 'key' ? ['hint'] : ['subject']);
    if (identity.kind === 'certificate')
        checkStrings(identity, ['issuer']);
};
const checkOutcome = (outcome) => {
    checkOneOf(outcome, 'sink', _ports_js__WEBPACK_IMPORTED_MODULE_4__/* .SINKS */ .x);
    checkOneOf(outcome, 'status', ['stored', 'unchanged', 'failed']);
    if (outcome.status === 'failed') {
        checkStrings(outcome, ['code', 'message', 'hint']);
    }
    else {
        for (const location of listOf(outcome, 'locations'))
            checkStrings(location, ['id', 'url']);
    }
};
const checkOneOf = (value, field, choices) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value[field]);
    if (text === undefined || !choices.includes(text))
        refuse(`has the ${field} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value[field])}`);
};
const checkStrings = (value, required, optional = []) => {
    const wrong = required.find((field) => typeof value[field] !== 'string') ??
        optional.find((field) => value[field] !== undefined && typeof value[field] !== 'string');
    if (wrong !== undefined)
        refuse(`has the ${wrong} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value[wrong])}`);
};
const listOf = (value, field) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value[field]) ?? refuse(`has no ${field}`)).map((item) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item) ?? refuse(`has ${field} of which one is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(item)}`));
const isPlainFileName = (name) => /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(name);
const refuse = (reason) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('RESUME_INVALID', `${RESULT_FILE} ${reason}`);
};


/***/ }),

/***/ 97216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./lib/attestation/dataset-claims.js
var dataset_claims = __webpack_require__(76338);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/attestation/reference.js
var reference = __webpack_require__(99703);
;// CONCATENATED MODULE: ./lib/pipelines/attest-materials.js
// SPDX-License-Identifier: Apache-2.0
//
// What went into a model and what came out beside it, by kind: from the lines
// of the inputs and from the captured environment, each thing once.

/** Base models come first. @throws BASE_MODEL_UNVERIFIED, DEPENDENCY_INVALID, and all of hashing */
const describeMaterials = async (lines, environment, { baseModels, descriptors: source }) => ({
    baseModels: await describeAll(lines.baseModels, baseModels),
    datasets: await describeAll(lines.datasets, source),
    lockFiles: withoutTwins(await describeAll(lines.lockFiles, source), lockFilesOf(environment)),
    containerImages: withoutTwins(await describeAll(lines.containerImages, source), imagesOf(environment)),
});
/** In the order in which provenance lists them. */
const allMaterials = (materials) => [
    ...materials.baseModels,
    ...materials.datasets,
    ...materials.lockFiles,
    ...materials.containerImages,
];
const describeAll = async (lines, source) => {
    const descriptors = [];
    for (const line of lines)
        descriptors.push(...(await source.describe(line)));
    return descriptors;
};
/** `given`, and those of `found` whose SHA-256 none of `given` has. */
const withoutTwins = (given, found) => {
    const digests = new Set(given.map(({ digest }) => digest?.sha256));
    return [...given, ...found.filter(({ digest }) => !digests.has(digest?.sha256))];
};
const lockFilesOf = (environment) => (environment?.lockFiles ?? []).map(({ path, sha256, gitBlob }) => ({
    name: path,
    digest: { sha256, gitBlob },
}));
// A name without a digest is no evidence, and the document has a warning about it.
const imagesOf = (environment) => {
    const { image, digest } = environment?.container ?? {};
    if (image === undefined || digest === undefined)
        return [];
    const descriptor = (0,reference/* parseReference */.F)(`${image}@${digest}`);
    return descriptor === undefined ? [] : [descriptor];
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/attestation/given-subjects.js
var given_subjects = __webpack_require__(26617);
// EXTERNAL MODULE: ./lib/attestation/subjects.js
var subjects = __webpack_require__(49601);
// EXTERNAL MODULE: ./lib/model/paths.js
var model_paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/pipelines/file-names.js
var file_names = __webpack_require__(72928);
// EXTERNAL MODULE: ./lib/pipelines/hash-models.js
var hash_models = __webpack_require__(78070);
;// CONCATENATED MODULE: ./lib/pipelines/attest-units.js
// SPDX-License-Identifier: Apache-2.0
//
// A unit is what one set of statements speaks of: a hashed model, or the
// subjects that the user named.






const gatherUnits = async (source, outputDir, ports) => {
    switch (source.kind) {
        case 'models': {
            const models = await (0,hash_models.hashModels)(source.specs, { ...source.scan, outputDir }, ports);
            const units = models.map(modelUnit);
            (0,file_names/* refuseSameFileNames */.B)(units);
            return units;
        }
        case 'files':
            return [subjectUnit(await hashSubjectFiles(source.patterns, source.name, ports))];
        case 'digests':
            return [subjectUnit(source.subjects)];
    }
};
const modelUnit = ({ manifest, path, tree }) => {
    const fileName = (0,file_names/* toFileName */.h)(manifest.name);
    return {
        name: manifest.name,
        fileName,
        manifest,
        path,
        tree,
        ...(0,subjects/* buildModelSubjects */.F)(manifest, `${fileName}.SHA256SUMS`),
    };
};
const subjectUnit = (subjects) => {
    const [first] = subjects;
    const name = subjects.length === 1 && first ? first.name : 'attestation';
    return { name, fileName: (0,file_names/* toFileName */.h)((0,posix_.basename)(name)), subjects };
};
// As actions/attest names them: by base name. Where two files of one base name
// differ, in-toto's unique names want the path.
const hashSubjectFiles = async (patterns, name, ports) => {
    const paths = await ports.tree.expandFiles(patterns);
    (0,given_subjects/* refuseTooMany */.Q4)(paths.length);
    const files = new Map();
    for (const path of paths) {
        const tree = await ports.tree.scan(path, { ignorePaths: [], symlinks: 'refuse' });
        for (const file of tree.files)
            files.set(file.path, { ...file, name: file.path });
    }
    const digests = await ports.digester.digestFiles([...files.values()], ports.reporter.progress);
    // The first subject names the result, so the order must not be that in which threads finish.
    const entries = (0,model_paths/* sortByName */.VV)(digests);
    const baseNames = new Map();
    for (const { name: path, digest } of entries) {
        const base = (0,posix_.basename)(path);
        baseNames.set(base, (baseNames.get(base) ?? new Set()).add(digest));
    }
    const subjects = new Map();
    for (const { name: path, digest } of entries) {
        const base = (0,posix_.basename)(path);
        const subjectName = name ?? ((baseNames.get(base)?.size ?? 0) > 1 ? path : base);
        subjects.set(`${subjectName} ${digest}`, { name: subjectName, digest: { sha256: digest } });
    }
    return [...subjects.values()];
};
/** The largest file of a model, as `gh attestation verify` can be shown with it. */
const exampleFile = ({ manifest, path }) => {
    if (!manifest || path === undefined)
        return undefined;
    const [largest] = manifest.files.toSorted((a, b) => b.sizeBytes - a.sizeBytes);
    if (!largest)
        return undefined;
    return largest.name === model_paths/* SINGLE_FILE_NAME */.c6 ? path : `${path}/${largest.name}`;
};

// EXTERNAL MODULE: ./lib/attestation/predicates/scai-v0.3.js
var scai_v0_3 = __webpack_require__(83903);
;// CONCATENATED MODULE: ./lib/pipelines/dataset-statement.js
// SPDX-License-Identifier: Apache-2.0
//
// What is stated of a dataset: a statement of its own, about the model and the
// commitment, and a component of the model's bill of materials.


const stateDataset = (claims) => ({
    predicateType: scai_v0_3/* SCAI_TYPE */.mH,
    predicate: (0,scai_v0_3/* buildScaiPredicate */._6)((0,dataset_claims/* buildDatasetReport */.j6)(claims)),
    moreSubjects: (0,dataset_claims/* commitmentSubjects */.bJ)(claims),
});
/** The dataset as the bill of materials has it. A commitment is no digest of the data, and stands in a property. */
const dataFacts = ({ name, commitment, description, absentLists, }) => {
    const declared = {
        ...(commitment === undefined ? {} : { commitment: `sha256:${commitment.file.sha256}` }),
        ...(description === undefined ? {} : declaredOf(description.value)),
        ...(description === undefined
            ? {}
            : { 'description-file': `sha256:${description.file.sha256}` }),
        ...Object.fromEntries(absentLists.map(({ list, proof }) => [
            `list-absent:${list.name}`,
            `list sha256:${list.sha256}, proof sha256:${proof.sha256}`,
        ])),
    };
    if (description === undefined)
        return { name, declared };
    const { value } = description;
    return {
        name,
        ...(value.description === undefined ? {} : { description: value.description }),
        licenses: value.licenses.map((license) => license.kind === 'expression' ? license.expression : license.name),
        sources: value.sources.map(({ name: source, uri, sha256 }) => ({
            name: source,
            ...(uri === undefined ? {} : { uri }),
            ...(sha256 === undefined ? {} : { digest: { sha256 } }),
        })),
        sensitiveData: [
            ...(value.personalData?.state === 'present' ? ['personal data'] : []),
            ...value.sensitiveInformation,
        ],
        declared,
    };
};
const declaredOf = (value) => {
    const { consent, personalData, jurisdictions, optOut, dateRange } = value;
    return {
        ...(consent === undefined ? {} : { 'consent-basis': consent.basis }),
        ...(personalData === undefined
            ? {}
            : {
                'personal-data': personalData.state === 'anonymised'
                    ? `anonymised: ${personalData.method}`
                    : personalData.state,
            }),
        ...(jurisdictions.length === 0 ? {} : { jurisdictions: jurisdictions.join(', ') }),
        ...Object.fromEntries(optOut.map((list) => [`opt-out:${list.name}`, `sha256:${list.sha256}, ${list.date}`])),
        ...(dateRange === undefined ? {} : { 'date-range': `${dateRange.from}/${dateRange.to}` }),
    };
};

;// CONCATENATED MODULE: ./lib/attestation/predicates/test-result-v0.1.js
// SPDX-License-Identifier: Apache-2.0
//
// The result of tests, here of thresholds on the numbers of an evaluation.
// Spec: https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/test-result.md
const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const buildTestResult = (test) => ({
    result: test.result,
    configuration: test.configuration,
    passedTests: test.passed,
    warnedTests: test.warned,
    failedTests: test.failed,
});

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
;// CONCATENATED MODULE: ./lib/pipelines/evaluation.js
// SPDX-License-Identifier: Apache-2.0
//
// Thresholds that were held against the numbers of an evaluation, as the
// statement of a test result.




/** Descriptors of the evaluated files, in order. @throws METRICS_INVALID where one is no longer what was evaluated */
const describeEvaluated = async ({ files }, source) => {
    const descriptors = [];
    for (const { path, digest } of files) {
        const described = await describeAll([path], source);
        if (described.length !== 1 || described[0]?.digest?.sha256 !== digest) {
            throw new errors/* ProvenanceError */.CG('METRICS_INVALID', `"${path}" is not the text that was evaluated: it changed, or begins with a byte order mark`);
        }
        descriptors.push(...described);
    }
    return descriptors;
};
/** `descriptors` as `describeEvaluated` gives them. */
const stateEvaluation = (evaluation, descriptors) => {
    const { result, passed, warned, failed, files } = evaluation;
    const tested = [...passed, ...warned, ...failed];
    const names = (thresholds) => thresholds.map(({ name }) => name);
    const asked = tested.map(({ name, onMiss }) => [name, onMiss]);
    const predicate = buildTestResult({
        result,
        configuration: [
            {
                name: 'thresholds',
                digest: { sha256: (0,digest/* sha256 */.sc)(asked.map(([name, onMiss]) => `${onMiss}: ${name}\n`).join('')) },
                annotations: Object.fromEntries(asked),
            },
            ...descriptors.map((descriptor, index) => ({
                ...descriptor,
                annotations: valuesOf(tested, files[index]?.path),
            })),
        ],
        passed: names(passed),
        warned: names(warned),
        failed: names(failed),
    });
    return { predicateType: TEST_RESULT_TYPE, predicate };
};
/** What was measured, by metric. */
const valuesOf = (tested, path) => Object.fromEntries(tested
    .filter((threshold) => threshold.path === path)
    .map(({ metric, value }) => [metric, String(value)]));

// EXTERNAL MODULE: ./lib/attestation/predicates/sbom.js
var sbom = __webpack_require__(73304);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
;// CONCATENATED MODULE: ./lib/bom/component.js
// SPDX-License-Identifier: Apache-2.0
//
// The parts that every component of a CycloneDX document is put together from.
// Spec: https://cyclonedx.org/docs/1.7/json/#components
/** Of names that CycloneDX has no field for. */
const PROPERTY_PREFIX = 'mlprov:';
/** A property in our namespace; `undefined` where there is no value. */
const property = (name, value) => value === undefined || value === ''
    ? []
    : [{ name: `${PROPERTY_PREFIX}${name}`, value: String(value) }];
/** The members that are there: neither `undefined` nor an empty list. */
const present = (members) => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
const component = (type, ref, name, members) => ({ type, 'bom-ref': ref, name, ...present(members) });
/** Algorithms of in-toto that CycloneDX has a name for, and what they are the digest of: bytes. */
const ALGORITHMS = {
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
const hashesOf = (digest) => Object.entries(digest).flatMap(([algorithm, content]) => {
    const alg = Object.hasOwn(ALGORITHMS, algorithm) ? ALGORITHMS[algorithm] : undefined;
    return alg === undefined ? [] : [{ alg, content }];
});
/** Digests that are of no bytes: a commit, a listing. */
const otherDigests = (digest) => Object.entries(digest).flatMap(([algorithm, value]) => Object.hasOwn(ALGORITHMS, algorithm) ? [] : property(`digest:${algorithm}`, value));
/** Gives each component of a document a reference of its own, close to the one that is wanted. */
const createRefs = () => {
    const taken = new Set();
    return (wanted) => {
        let ref = wanted;
        for (let number = 2; taken.has(ref); number += 1)
            ref = `${wanted}#${number}`;
        taken.add(ref);
        return ref;
    };
};

;// CONCATENATED MODULE: ./lib/bom/environment-properties.js
// SPDX-License-Identifier: Apache-2.0
//
// The environment as properties of the document. All of it is self-asserted,
// and says so.

/** Changes that are written out; all are counted. */
const MAX_CHANGES = 100;
const environmentProperties = ({ document, digest, changes, }) => [
    ...property('environment', 'self-asserted'),
    ...property('environment:sha256', digest),
    ...property('environment:capturedAt', document.capturedAt),
    ...property('environment:warnings', document.warnings.length),
    ...changeProperties(changes),
    ...placeProperties(document),
    ...document.frameworks.flatMap(({ name, version }) => property(`framework:${name}`, version)),
    ...Object.entries(document.variables).flatMap(([name, value]) => property(`variable:${name}`, value)),
];
/** Of the training itself: what CycloneDX has no field for. */
const trainingProperties = ({ gpus, training = {}, }) => [
    ...property('training:command', training.command),
    ...property('training:startedAt', training.startedAt),
    ...property('training:endedAt', training.endedAt),
    ...property('training:gpuHours', training.gpuHours),
    ...gpus.flatMap((gpu) => property('training:gpu', describeGpu(gpu))),
];
const placeProperties = ({ python, system, runner = {}, container, }) => [
    ...property('python', words(python?.implementation, python?.version)),
    ...property('system', words(system.distribution ?? system.platform, system.architecture)),
    ...property('system:kernel', system.kernel),
    ...property('system:nvidiaDriver', system.nvidiaDriver),
    ...property('runner:environment', runner.environment),
    ...property('runner:image', words(runner.imageOs, runner.imageVersion)),
    // A container with a digest is a component.
    ...property('container', container?.digest === undefined ? container?.image : undefined),
];
const changeProperties = (changes) => [
    ...property('environment:changes', changes?.length ?? 'not compared'),
    ...(changes ?? [])
        .slice(0, MAX_CHANGES)
        .flatMap((change) => property('environment:change', describeChange(change))),
];
const describeChange = ({ area, name, kind, before, after }) => [
    `${area} ${name} ${kind}`,
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(after === undefined ? [] : [`after: ${after}`]),
].join('\n');
const describeGpu = ({ name, driver, memoryMib, vbios }) => [
    name,
    ...(memoryMib === undefined ? [] : [`${memoryMib} MiB`]),
    ...(driver === undefined ? [] : [`driver ${driver}`]),
    ...(vbios === undefined ? [] : [`VBIOS ${vbios}`]),
].join(', ');
const words = (...parts) => parts.filter((part) => part !== undefined).join(' ');

// EXTERNAL MODULE: ./lib/core/license-expression.js
var license_expression = __webpack_require__(73303);
// EXTERNAL MODULE: ./lib/core/spdx-license-ids.js
var spdx_license_ids = __webpack_require__(64633);
;// CONCATENATED MODULE: ./lib/bom/license-choice.js
// SPDX-License-Identifier: Apache-2.0
//
// Licences as CycloneDX writes them. An identifier of SPDX's list, an
// expression and any other name stand in three different fields, and the
// schema refuses a name in the first.
// Spec: https://cyclonedx.org/docs/1.7/json/#tab-pane_components_items_licenses


const DECLARED = { acknowledgement: 'declared' };
/** The `licenses` of a component: one entry for what is one licence or one expression. */
const licensesOf = (texts) => {
    const [only, ...others] = texts;
    if (only === undefined)
        return [];
    // An expression stands alone (`licenses` is a list of licences, or one expression).
    return others.length === 0 ? [toEntry(only)] : texts.map(toLicense);
};
const toEntry = (text) => {
    const expression = (0,license_expression/* parseSpdxExpression */.D)(text);
    if (expression === undefined || (0,spdx_license_ids/* spdxLicenseId */.M)(expression) !== undefined)
        return toLicense(text);
    return { expression, ...DECLARED };
};
const toLicense = (text) => {
    const id = (0,spdx_license_ids/* spdxLicenseId */.M)(text);
    return { license: { ...(id === undefined ? { name: text } : { id }), ...DECLARED } };
};

;// CONCATENATED MODULE: ./lib/bom/library-components.js
// SPDX-License-Identifier: Apache-2.0
//
// Packages of the environment as libraries, and what else computes there.


/** One component for each captured package, in the same order. */
const libraryComponents = ({ packages }, ref) => packages.map((entry) => libraryComponent(entry, ref));
const libraryComponent = (entry, ref) => {
    const { name, version, purl, license, archiveDigest, recordDigest, directUrl } = entry;
    return component('library', ref(purl), name, {
        version,
        hashes: archiveDigest === undefined ? [] : hashesOf({ sha256: hexOf(archiveDigest) }),
        licenses: license === undefined ? [] : licensesOf([license.value]),
        purl,
        externalReferences: directUrl === undefined ? [] : [originOf(directUrl)],
        properties: [
            // The digest of a list of installed files: `hashes` would say that it is the package's.
            ...property('python:record', recordDigest),
            ...property('python:installer', entry.installer),
            ...property('python:requested', entry.requested && 'true'),
            ...property('python:editable', entry.editable && 'true'),
            ...property('python:commit', directUrl?.commit),
            ...property('python:subdirectory', directUrl?.subdirectory),
        ],
    });
};
const originOf = ({ url, vcs }) => ({
    type: vcs === undefined ? 'distribution' : 'vcs',
    url: URL.canParse(url) ? new URL(url).href : encodeURI(url.toWellFormed()),
});
/** CUDA and the like that no package brought. */
const frameworkComponents = ({ frameworks }, ref) => frameworks
    .filter(({ source }) => !source.startsWith('pkg:'))
    .map(({ name, version, source }) => component('framework', ref(`framework:${name}@${version}`), name, {
    version,
    properties: property('source', source),
}));
const hexOf = (digest) => digest.replace(/^sha256:/, '');

;// CONCATENATED MODULE: ./lib/bom/linked-components.js
// SPDX-License-Identifier: Apache-2.0
//
// What went into the model and lies elsewhere: datasets, base models, images,
// lock files, files of hyper-parameters.


const datasetComponent = (facts, ref) => {
    const { description, classification, sensitiveData = [], owners = [] } = facts;
    const { licenses = [], sources = [], declared = {} } = facts;
    const name = nameOf(facts);
    const { externalReferences, properties, ...linked } = linkedMembers(facts);
    const data = present({
        type: 'dataset',
        name,
        classification,
        sensitiveData,
        governance: owners.length === 0
            ? undefined
            : { owners: owners.map((owner) => ({ organization: { name: owner } })) },
    });
    return component('data', ref(`data:${name}`), name, {
        description,
        licenses: licensesOf(licenses),
        ...linked,
        externalReferences: [...externalReferences, ...sources.flatMap(sourceReference)],
        properties: [
            ...properties,
            ...Object.entries(declared).flatMap(([key, value]) => property(`dataset:${key}`, value)),
        ],
        data: [data],
    });
};
const baseModelComponent = (facts, ref) => linkedComponent('machine-learning-model', facts, ref);
const containerComponent = (facts, ref) => linkedComponent('container', facts, ref);
const lockFileComponent = (facts, ref) => linkedComponent('file', facts, ref);
const hyperParameterComponent = ({ path, sha256 }, ref) => component('data', ref(`data:${path}`), path, {
    hashes: hashesOf({ sha256 }),
    data: [{ type: 'configuration', name: path }],
});
const linkedComponent = (type, facts, ref) => {
    const name = nameOf(facts);
    return component(type, ref(facts.uri ?? `${type}:${name}`), name, linkedMembers(facts));
};
const sourceReference = ({ name, uri, digest = {} }) => uri === undefined
    ? []
    : [
        present({
            type: 'distribution',
            url: addressOf(uri),
            comment: name,
            hashes: hashesOf(digest),
        }),
    ];
const linkedMembers = ({ name = '', uri, digest = {} }) => {
    const isPurl = uri?.startsWith('pkg:') === true;
    return {
        hashes: hashesOf(digest),
        purl: isPurl ? uri : undefined,
        externalReferences: uri === undefined || isPurl ? [] : [{ type: 'distribution', url: addressOf(uri) }],
        properties: [
            ...otherDigests(digest),
            ...(name.endsWith('/') ? property('digest:kind', 'oms-root') : []),
        ],
    };
};
const nameOf = ({ name, uri }) => name ?? uri ?? 'unnamed';
const addressOf = (uri) => encodeURI(decoded(uri.toWellFormed()));
// An address may have escapes already; one that cannot be decoded is escaped as it is.
const decoded = (uri) => {
    try {
        return decodeURI(uri);
    }
    catch {
        return uri;
    }
};

;// CONCATENATED MODULE: ./lib/bom/model-card.js
// SPDX-License-Identifier: Apache-2.0
//
// The modelCard of a CycloneDX document: what the model is for, how it was
// measured, what its training took.
// Spec: https://cyclonedx.org/docs/1.7/json/#components_items_modelCard


/** `datasets` are references of components of the document. */
const modelCard = ({ model, metrics, environment }, datasets) => {
    const { task, architecture, architectureFamily } = model;
    return {
        modelParameters: present({
            task,
            architectureFamily,
            modelArchitecture: architecture,
            datasets: datasets.map((ref) => ({ ref })),
        }),
        ...(metrics.length === 0
            ? {}
            : {
                quantitativeAnalysis: {
                    performanceMetrics: metrics.map(({ name, value }) => ({
                        type: name,
                        value: String(value),
                    })),
                },
            }),
        ...considerations(environment),
    };
};
const considerations = (environment) => {
    if (environment === undefined)
        return {};
    const energyKwh = environment.document.training?.energyKwh;
    const environmental = present({
        energyConsumptions: energyKwh === undefined
            ? []
            : [
                {
                    activity: 'training',
                    // The schema wants the list; nobody said who provides the energy.
                    energyProviders: [],
                    activityEnergyCost: { value: energyKwh, unit: 'kWh' },
                },
            ],
        properties: trainingProperties(environment.document),
    });
    return Object.keys(environmental).length === 0
        ? {}
        : { considerations: { environmentalConsiderations: environmental } };
};

;// CONCATENATED MODULE: ./lib/bom/cyclonedx-v1.js
// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials of one model in CycloneDX: the model with its card and
// files, the data, base models and software that it was made with, and one
// graph of what depends on what. The same facts give the same document.
// Specs: https://cyclonedx.org/docs/1.6/json/, https://cyclonedx.org/docs/1.7/json/










/** Builds the document; JSON values only. */
const buildModelBom = (facts) => {
    const ref = createRefs();
    const modelRef = ref('model');
    const { environment } = facts;
    const datasets = facts.datasets.map((entry) => datasetComponent(entry, ref));
    const components = [
        ...datasets,
        ...facts.baseModels.map((entry) => baseModelComponent(entry, ref)),
        ...facts.containers.map((entry) => containerComponent(entry, ref)),
        ...facts.lockFiles.map((entry) => lockFileComponent(entry, ref)),
        ...(environment === undefined
            ? []
            : [
                ...(environment.document.training?.hyperParameters ?? []).map((file) => hyperParameterComponent(file, ref)),
                ...frameworkComponents(environment.document, ref),
                ...libraryComponents(environment.document, ref),
            ]),
    ];
    const model = modelComponent(facts, modelRef, refsOf(datasets), ref);
    const content = {
        version: 1,
        metadata: present({
            timestamp: facts.timestamp,
            tools: {
                components: [{ type: 'application', name: 'ml-provenance-action', version: version/* VERSION */.x }],
            },
            component: model,
            properties: environment === undefined ? [] : environmentProperties(environment),
        }),
        components,
        dependencies: [{ ref: modelRef, dependsOn: refsOf(components) }],
    };
    const { specVersion } = facts;
    return { bomFormat: 'CycloneDX', specVersion, serialNumber: serialNumber(content), ...content };
};
const modelComponent = (facts, modelRef, datasets, ref) => {
    const { model, source } = facts;
    const { manifest, licenses } = model;
    return component('machine-learning-model', modelRef, manifest.name, {
        hashes: hashesOf({ sha256: manifest.root }),
        licenses: licensesOf(licenses),
        externalReferences: source === undefined
            ? []
            : [{ type: 'vcs', url: `git+${source.repository}@${source.commit}` }],
        components: fileComponents(manifest, ref),
        modelCard: modelCard(facts, datasets),
        // The root is the digest of no file: it is over the digests of all files.
        properties: [
            ...property('digest:kind', 'oms-root'),
            ...property('digest:dirHash1', manifest.dirHash1),
        ],
    });
};
/** Above MAX_FILE_SUBJECTS files the SHA256SUMS listing stands for them, as in the subjects. */
const fileComponents = ({ name, baseName, files, dirHash1 }, ref) => {
    const listed = files.length > limits/* MAX_FILE_SUBJECTS */.wB
        ? [{ name: `${name}.SHA256SUMS`, digest: dirHash1 }]
        : files.map((file) => ({
            name: file.name === model_paths/* SINGLE_FILE_NAME */.c6 ? baseName : file.name,
            digest: file.digest,
        }));
    return listed.map((file) => component('file', ref(`file:${file.name}`), file.name, {
        hashes: hashesOf({ sha256: file.digest }),
    }));
};
const refsOf = (components) => components.map((entry) => entry['bom-ref']);
/** A UUID of version 8 (RFC 9562 §5.8) out of the content: one document has one number. */
const serialNumber = (content) => {
    const hex = (0,digest/* sha256 */.sc)(JSON.stringify(content)).slice(0, 32);
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20),
    ];
    return `urn:uuid:${parts.join('-')}`;
};

// EXTERNAL MODULE: ./lib/bom/metrics.js
var bom_metrics = __webpack_require__(46103);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/pipelines/inspect.js
var inspect = __webpack_require__(77619);
;// CONCATENATED MODULE: ./lib/pipelines/model-bom.js
// SPDX-License-Identifier: Apache-2.0
//
// From a hashed model and what is known of its training to the statement of
// its bill of materials. What the model says of itself is read from its files,
// which are still those that were hashed.








/** @throws MODEL_CHANGED, MODEL_UNREADABLE */
const stateBom = async (model, context, ports) => {
    const { options, materials, datasets, metrics, environment, source } = context;
    const predicate = buildModelBom({
        specVersion: options.specVersion,
        timestamp: ports.clock().toISOString(),
        model: { manifest: model.manifest, ...(await describeModel(model.tree, options, ports)) },
        datasets: [...materials.datasets, ...datasets.map(dataFacts)],
        baseModels: materials.baseModels,
        lockFiles: materials.lockFiles,
        containers: materials.containerImages,
        metrics,
        ...(environment === undefined ? {} : { environment }),
        ...(source === undefined ? {} : { source }),
    });
    return { predicateType: sbom/* CYCLONEDX_TYPE */.b, predicate };
};
/** Files at the top of a model that say what it is. */
const TELLING = /^(?:config\.json|readme\.md|[^/]+\.gguf|\.)$/i;
const describeModel = async (tree, options, { sources, reporter }) => {
    const files = tree.files.filter(({ name }) => TELLING.test(name));
    const described = await (0,inspect.inspectModel)({ ...tree, files }, { allowedImports: [] }, { sources });
    const fact = (...names) => firstFact(described, names);
    const read = {
        task: fact('pipeline_tag'),
        architecture: fact('architectures', 'architecture'),
        architectureFamily: fact('model_type'),
    };
    for (const name of ['task', 'architecture']) {
        const [given, own] = [options[name], read[name]];
        if (given !== undefined && own !== undefined && given !== own) {
            reporter.warning(`${name} is "${given}", the model says "${own}", which is recorded`);
        }
    }
    const task = read.task ?? options.task;
    const architecture = read.architecture ?? options.architecture;
    return {
        licenses: options.license === undefined
            ? described.flatMap(({ description }) => description.metadata.licenses ?? [])
            : [options.license],
        ...(task === undefined ? {} : { task }),
        ...(architecture === undefined ? {} : { architecture }),
        ...(read.architectureFamily === undefined
            ? {}
            : { architectureFamily: read.architectureFamily }),
    };
};
/** The first text that a file has under one of these names. */
const firstFact = (files, names) => {
    for (const { description } of files) {
        for (const name of names) {
            const value = description.facts[name];
            const text = (0,parse/* asString */.oJ)(value) ?? (0,parse/* asString */.oJ)((0,parse/* asArray */._j)(value)?.[0]);
            if (text !== undefined && text !== '')
                return text;
        }
    }
    return undefined;
};
/** The numbers of files of metrics in JSON. What cannot be read is told and left out: its digest is stated anyway. */
const readMetrics = async (lines, source, reporter) => {
    const metrics = [];
    for (const line of lines) {
        try {
            for (const { name, text } of await source.readJson(line, limits/* MAX_METRICS_BYTES */.dn)) {
                metrics.push(...(0,bom_metrics/* parseMetrics */.B)(text, name));
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ProvenanceError */.CG) || error.code !== 'METRICS_INVALID')
                throw error;
            reporter.warning(`metrics are left out of the bill of materials: ${error.message}`);
        }
    }
    // One file may be named by a glob and as an evaluation.
    const lasting = new Map(metrics.map((metric) => [JSON.stringify(metric), metric]));
    return [...lasting.values()];
};

// EXTERNAL MODULE: ./lib/pipelines/model-contents.js
var model_contents = __webpack_require__(51901);
// EXTERNAL MODULE: ./lib/pipelines/publish.js
var publish = __webpack_require__(23392);
// EXTERNAL MODULE: ./lib/attestation/predicates/oms-signature-v1.js
var oms_signature_v1 = __webpack_require__(15837);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/pipelines/attest-result.js
var attest_result = __webpack_require__(48466);
;// CONCATENATED MODULE: ./lib/pipelines/sign-units.js
// SPDX-License-Identifier: Apache-2.0
//
// From units to bundles on disk. Each bundle is written as soon as it is
// signed: an outage in the middle loses nothing that was made before.







/** Everything but the sinks' outcomes. */
const signUnits = async (units, plan, ports) => {
    const files = {};
    const write = async (name, content) => {
        await ports.store.write(name, content);
        files[name] = (0,digest/* sha256 */.sc)(content);
    };
    const models = [];
    for (const unit of units)
        models.push(await signUnit(unit, plan, { ...ports, write }));
    const { opened } = plan;
    return {
        version: attest_result/* RESULT_VERSION */.Rr,
        signing: opened.kind,
        ...(opened.kind === 'unsigned'
            ? { unsignedReason: opened.reason }
            : optional('trustedRootPath', opened.trustedRootPath)),
        models,
        files,
        outcomes: [],
    };
};
const signUnit = async (unit, plan, ports) => {
    const checksumsFile = unit.checksums === undefined ? undefined : `${unit.fileName}.SHA256SUMS`;
    if (checksumsFile !== undefined)
        await ports.write(checksumsFile, unit.checksums ?? '');
    const oms = unit.manifest && omsAbsence(plan) === undefined ? [(0,oms_signature_v1/* buildOmsStatement */.N)(unit.manifest)] : [];
    const others = buildOtherStatements(unit, plan);
    if (oms.length + others.length === 0) {
        throw new errors/* ProvenanceError */.CG('TOKEN_UNAVAILABLE', `nothing can be stated of "${unit.name}"`);
    }
    const made = plan.opened.kind === 'unsigned'
        ? await writeUnsigned(unit, [...oms, ...others], ports.write)
        : await signAll(unit, { oms, others, signer: plan.opened.signer }, ports);
    const findings = plan.findingsOf(unit);
    return {
        ...describeUnit(unit),
        ...optional('checksumsFile', checksumsFile),
        ...made,
        ...absence(unit, plan),
        ...(findings.length === 0 ? {} : { findings }),
    };
};
const omsAbsence = ({ opened }) => opened.kind === 'unsigned' ? undefined : opened.omsAbsence;
const absence = (unit, plan) => {
    const reason = unit.manifest ? omsAbsence(plan) : undefined;
    return optional('omsAbsence', reason);
};
// For given subjects a predicate of the user's takes provenance's place, as in
// actions/attest; beside a model it is one more statement.
const buildOtherStatements = (unit, { build, predicates, stated }) => {
    const provenance = build && (unit.manifest || predicates.length === 0)
        ? [(0,attestation_statement/* buildStatement */.Y5)(unit.subjects, slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$, (0,slsa_provenance_v1/* buildSlsaProvenance */.hj)(build))]
        : [];
    const added = stated(unit).map(({ predicateType, predicate, moreSubjects = [] }) => (0,attestation_statement/* buildStatement */.Y5)([...unit.subjects, ...moreSubjects], predicateType, predicate));
    const given = predicates.map(({ predicateType, predicate }) => (0,attestation_statement/* buildStatement */.Y5)(unit.subjects, predicateType, predicate));
    return [...provenance, ...added, ...given];
};
const describeUnit = (unit) => {
    const { manifest, subjects } = unit;
    const [algorithm, hex] = Object.entries(subjects[0]?.digest ?? {})[0] ?? ['sha256', ''];
    return {
        name: unit.name,
        digest: manifest ? `sha256:${manifest.root}` : `${algorithm}:${hex}`,
        fileCount: manifest?.files.length ?? subjects.length,
        sizeBytes: manifest?.sizeBytes ?? 0,
        subjectCount: subjects.length,
        ...optional('path', unit.path),
        ...optional('dirHash1', manifest?.dirHash1),
        ...optional('exampleFile', exampleFile(unit)),
    };
};
const signAll = async (unit, work, ports) => {
    const statements = [];
    const sign = async (statement, file) => {
        const signed = await work.signer.signStatement((0,attestation_statement/* serializeStatement */.US)(statement));
        const { predicateType } = statement;
        statements.push({
            predicateType,
            file,
            ...optional('logIndex', signed.logIndex),
            ...optional('logUrl', signed.logUrl),
        });
        ports.reporter.info(`signed ${predicateType} for ${unit.name}`);
        return signed;
    };
    let last;
    const omsFile = `${unit.fileName}.sig`;
    for (const statement of work.oms) {
        last = await sign(statement, omsFile);
        await ports.write(omsFile, last.json);
    }
    const attestationsFile = `${unit.fileName}.intoto.jsonl`;
    let lines = '';
    for (const statement of work.others) {
        last = await sign(statement, attestationsFile);
        // Each line ends in a newline: gh drops an unterminated last one.
        lines += `${last.json}\n`;
        await ports.write(attestationsFile, lines);
    }
    return {
        statements,
        ...optional('omsFile', work.oms.length > 0 ? omsFile : undefined),
        ...optional('attestationsFile', lines === '' ? undefined : attestationsFile),
        ...optional('identity', last?.identity),
    };
};
const writeUnsigned = async (unit, statements, write) => {
    const file = `${unit.fileName}.unsigned.jsonl`;
    await write(file, statements.map((statement) => `${JSON.stringify(statement)}\n`).join(''));
    return { statements: statements.map(({ predicateType }) => ({ predicateType, file })) };
};
const optional = (key, value) => value === undefined ? {} : { [key]: value };

;// CONCATENATED MODULE: ./lib/pipelines/attest.js
// SPDX-License-Identifier: Apache-2.0
//
// The main job, one step a line: hash, ask who we are, state, sign, store,
// publish. Hashing comes first because GitHub's tokens live five minutes and a
// large model hashes longer; storing comes before publishing so that no
// service can lose a bundle.










const attest = async (options, ports) => {
    const absence = options.provenance
        ? await ports.provenanceAbsence()
        : 'the given predicate takes its place';
    if (absence !== undefined)
        refuseLostFacts(options, absence);
    const { environment, evaluation } = options;
    if (evaluation !== undefined)
        await refuseSharedEvaluation(options.source, ports.tree);
    // A base model that does not verify is refused before hours of hashing.
    const materials = await describeMaterials(options.dependencies, environment?.document, ports);
    const units = await gatherUnits(options.source, ports.store.dir, ports);
    const shown = options.contents && (await (0,model_contents/* readContents */.r0)(units, options.contents, ports));
    const results = evaluation ? await describeEvaluated(evaluation, ports.descriptors) : [];
    const tested = evaluation ? [stateEvaluation(evaluation, results)] : [];
    const datasets = options.datasets ?? [];
    const given = await describeAll([...options.metrics, ...options.logs], ports.descriptors);
    const facts = absence === undefined ? await ports.runFacts() : undefined;
    const opened = await ports.openSigner(facts?.claims);
    const build = facts && {
        ...facts,
        dependencies: [...allMaterials(materials), ...datasets.flatMap(dataset_claims/* commitmentDependencies */.bX)],
        byproducts: withoutTwins(given, results),
    };
    const boms = await stateBoms(units, { options, materials, build }, ports);
    const { predicates } = options;
    const others = (unit) => [...boms(unit), ...tested, ...datasets.map(stateDataset)];
    const contents = (0,model_contents/* stateContents */.gL)(shown, { options: options.contents, build, stated: (unit) => [...predicates, ...others(unit)] }, ports);
    const stated = (unit) => [...others(unit), ...contents.recordOf(unit)];
    const { findingsOf } = contents;
    const signed = await signUnits(units, { opened, build, predicates, stated, findingsOf }, ports);
    return (0,publish/* publishAll */.V)({ ...signed, ...(facts ? { repository: facts.claims.repository } : {}) }, ports);
};
// A bill of materials has what went into a model; what came out is in the provenance or nowhere.
const refuseLostFacts = ({ bom, dependencies, metrics, logs }, absence) => {
    const inputs = bom === undefined ? Object.values(dependencies).flat() : [];
    const { length } = [...inputs, ...metrics, ...logs];
    if (length === 0)
        return;
    throw new errors/* ProvenanceError */.CG('PROVENANCE_MISSING', `${length} dependencies or byproducts are given, but no provenance is made: ${absence}`);
};
// The numbers of one model would pass for those of another.
const refuseSharedEvaluation = async (source, tree) => {
    const specs = source.kind === 'models' ? source.specs : [];
    const paths = (await Promise.all(specs.map(({ path }) => tree.expand(path)))).flat();
    if (paths.length === 1)
        return;
    const message = `evaluation is of one model, and there are ${paths.join(', ')}`;
    throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', message, {
        hint: 'Attest each model in a step of its own, with its own evaluation.',
    });
};
/** The bill of materials of each unit that is a model, where they are asked for. */
const stateBoms = async (units, { options, materials, build }, ports) => {
    const { bom, metrics, evaluation, environment } = options;
    const boms = new Map();
    if (bom === undefined)
        return () => [];
    const lines = [...metrics, ...(evaluation?.files ?? []).map(({ path }) => path)];
    // Whose numbers these are is known where there is one model.
    const isOfOne = units.length === 1;
    const context = {
        options: bom,
        materials,
        datasets: options.datasets ?? [],
        metrics: isOfOne
            ? await readMetrics([...new Set(lines)], ports.descriptors, ports.reporter)
            : [],
        environment,
        source: build && {
            repository: `${build.serverUrl}/${build.claims.repository}`,
            commit: build.claims.sha,
        },
    };
    for (const unit of units) {
        const { manifest, tree } = unit;
        if (manifest && tree)
            boms.set(unit, await stateBom({ manifest, tree }, context, ports));
    }
    return (unit) => {
        const stated = boms.get(unit);
        return stated === undefined ? [] : [stated];
    };
};


/***/ }),

/***/ 72928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSameFileNames),
/* harmony export */   h: () => (/* binding */ toFileName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Names of the files that are made for models, from the names of the models.

// File systems take 255: room is left for what is appended to tell the files apart.
const MAX_FILE_NAME_CHARS = 200;
/** Portable and valid for artifacts and release assets; GitHub would rewrite other characters itself. */
const toFileName = (name) => name
    .replace(/[^A-Za-z0-9._+-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MAX_FILE_NAME_CHARS) || 'model';
/** @throws MODEL_NAME_TAKEN where two would be one file, also without regard to case */
const refuseSameFileNames = (units) => {
    const seen = new Map();
    for (const { name, fileName } of units) {
        const key = fileName.toLowerCase();
        const other = seen.get(key);
        if (other !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `the bundles of "${other}" and "${name}" would both be called "${fileName}"`);
        }
        seen.set(key, name);
    }
};


/***/ }),

/***/ 78070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashModels: () => (/* binding */ hashModels)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// From the lines of `model-path` to manifests: expand, discover, hash.




/**
 * Manifests of all models that the specs name, in order.
 * @throws MODEL_NAME_TAKEN if two models would have one name, and all of discovery and hashing
 */
const hashModels = async (specs, options, ports) => {
    const ignorePaths = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalIgnorePaths */ .py)(options.ignorePaths);
    const found = await discoverModels(specs, { ...options, ignorePaths }, ports.tree);
    refuseTakenNames(found);
    await refuseOutputInside(found, options.outputDir, ports.tree);
    const models = [];
    for (const { name, baseName, path, tree } of found) {
        const files = await ports.digester.digestFiles(tree.files, ports.reporter.progress);
        models.push({ manifest: (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .buildManifest */ .u1)({ name, baseName, files, ignorePaths }), path, tree });
    }
    return models;
};
const discoverModels = async (specs, options, tree) => {
    const found = [];
    for (const spec of specs) {
        const paths = await tree.expand(spec.path);
        if (spec.name !== undefined && paths.length > 1) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `"${spec.name}=${spec.path}" names ${paths.length} models at once`);
        }
        for (const path of paths) {
            const scanned = await tree.scan(path, options);
            const baseName = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(scanned.rootPath.replaceAll('\\', '/'));
            // As the user wrote it, unless a glob did: shorter in commands to copy.
            const isGlob = /[*?[]/.test(spec.path);
            const shown = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(spec.path) === baseName && !isGlob ? spec.path.replace(/\/+$/, '') : path;
            found.push({ name: spec.name ?? baseName, baseName, path: shown, tree: scanned });
        }
    }
    return found;
};
const refuseTakenNames = (models) => {
    const seen = new Map();
    for (const { name, tree } of models) {
        const other = seen.get(name);
        if (other !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `"${other}" and "${tree.rootPath}" would both be called "${name}"`);
        }
        seen.set(name, tree.rootPath);
    }
};
// Bundles inside a signed folder would be files that nobody signed.
const refuseOutputInside = async (models, outputDir, files) => {
    if (outputDir === undefined)
        return;
    for (const { tree } of models) {
        if (tree.kind === 'folder' && (await files.holds(tree.rootPath, outputDir))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('OUTPUT_INSIDE_MODEL', `the output folder "${outputDir}" lies in the model "${tree.rootPath}"`);
        }
    }
};


/***/ }),

/***/ 23392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ publishAll),
/* harmony export */   m: () => (/* binding */ publishTo),
/* harmony export */   resumeAttest: () => (/* binding */ resumeAttest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _attest_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48466);
// SPDX-License-Identifier: Apache-2.0
//
// From bundles on disk to the sinks. The result is on disk before the first
// sink is asked and again after the last one answered, so that a run that is
// cut off can be resumed from its folder.



/** Gives the stored files to every sink; each fails or succeeds alone. */
const publishAll = async (result, ports) => {
    await writeResult(result, ports.store);
    // An unsigned statement is no evidence: it stays on disk.
    if (result.signing === 'unsigned')
        return result;
    const models = await Promise.all(result.models.map((model) => toStored(model, ports.store)));
    const outcomes = await Promise.all(ports.publishers.map((publisher) => publishTo(publisher, models, ports.reporter)));
    const published = { ...result, outcomes: mergeOutcomes(result.outcomes, outcomes) };
    await writeResult(published, ports.store);
    return published;
};
/**
 * Stores again what an earlier run left in the folder; sinks that have
 * everything are not asked again. Nothing is hashed or signed.
 * @throws RESUME_INVALID if the folder is not as that run left it
 */
const resumeAttest = async (ports) => {
    const result = (0,_attest_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResult */ .F)(await ports.store.read(_attest_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_FILE */ .FX));
    for (const [name, digest] of Object.entries(result.files)) {
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(await ports.store.read(name)) !== digest) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${name}" is not the file that was written`);
        }
    }
    const done = new Set(result.outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink));
    const publishers = ports.publishers.filter(({ id }) => !done.has(id));
    return publishAll(result, { ...ports, publishers });
};
const writeResult = (result, store) => store.write(_attest_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_FILE */ .FX, `${JSON.stringify(result, null, 2)}\n`);
const toStored = async (model, store) => {
    const names = [model.omsFile, model.attestationsFile, model.checksumsFile];
    const lines = model.attestationsFile ? await store.read(model.attestationsFile) : '';
    return {
        name: model.name,
        digest: model.digest,
        files: names.filter((name) => name !== undefined).map((name) => `${store.dir}/${name}`),
        attestations: lines.split('\n').filter((line) => line !== ''),
    };
};
/** Never throws: what went wrong is the outcome. */
const publishTo = async (publisher, models, reporter) => {
    try {
        const stored = await publisher.publish(models);
        reporter.info(`${publisher.id}: ${stored.status}`);
        return { sink: publisher.id, ...stored };
    }
    catch (error) {
        const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toProvenanceError */ .FH)(error);
        reporter.warning(`${publisher.id}: not stored: ${message}`);
        return { sink: publisher.id, status: 'failed', code, message, hint };
    }
};
const mergeOutcomes = (before, now) => [
    ...before.filter(({ sink }) => now.every((outcome) => outcome.sink !== sink)),
    ...now,
];


/***/ })

};

