export const id = 3392;
export const ids = [3392];
export const modules = {

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


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ SINKS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Every effect that the program can have, as small interfaces. The pipelines
// see only these; `io/` implements them; tests give in-memory ones.
const SINKS = ['artifact', 'release', 'attestations'];


/***/ })

};

