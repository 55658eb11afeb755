export const id = 3392;
export const ids = [3392];
export const modules = {

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

/***/ 48466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseResult),
/* harmony export */   FX: () => (/* binding */ RESULT_FILE),
/* harmony export */   Rr: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// What a run of attest leaves behind. It is written beside the bundles, so
// that a later run can store them again without signing again.



/** File in the output folder that holds the result; `resume-from` reads it. */
const RESULT_FILE = 'mlprov-attest.json';
const RESULT_VERSION = 1;
/**
 * Reads a result back. Law: parseResult(JSON.stringify(result)) equals result.
 * The names are used as file names, so they are held to that form.
 * @throws RESUME_INVALID
 */
const parseResult = (text) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text)) ?? refuse('is not a JSON object');
    if (value.version !== RESULT_VERSION)
        refuse(`has version ${String(value.version)}`);
    const files = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value.files) ?? refuse('has no files');
    for (const [name, digest] of Object.entries(files)) {
        if (!isPlainFileName(name) || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P)(digest))
            refuse(`names "${name}" in a wrong form`);
    }
    for (const model of (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value.models) ?? refuse('has no models')) {
        const { omsFile, attestationsFile, checksumsFile } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(model) ?? refuse('has no models');
        for (const name of [omsFile, attestationsFile, checksumsFile]) {
            if (name !== undefined && !(typeof name === 'string' && name in files)) {
                refuse(`does not list the file "${String(name)}"`);
            }
        }
    }
    if ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value.outcomes) === undefined)
        refuse('has no outcomes');
    return value;
};
const isPlainFileName = (name) => /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(name);
const refuse = (reason) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('RESUME_INVALID', `${RESULT_FILE} ${reason}`);
};


/***/ }),

/***/ 23392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ publishAll),
/* harmony export */   resumeAttest: () => (/* binding */ resumeAttest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
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
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(await ports.store.read(name)) !== digest) {
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

