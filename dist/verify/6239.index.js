export const id = 6239;
export const ids = [6239];
export const modules = {

/***/ 46239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asksForContents: () => (/* binding */ asksForContents),
  h: () => (/* binding */ checkContents)
});

// EXTERNAL MODULE: ./lib/policy/license-expression.js
var license_expression = __webpack_require__(19140);
// EXTERNAL MODULE: ./lib/attestation/predicates/model-record-v1.js
var model_record_v1 = __webpack_require__(86532);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/vulnerabilities/bom-packages.js
var bom_packages = __webpack_require__(62844);
// EXTERNAL MODULE: ./lib/vulnerabilities/package-in-question.js + 1 modules
var package_in_question = __webpack_require__(55876);
;// CONCATENATED MODULE: ./lib/policy/model-record/attested-facts.js
// SPDX-License-Identifier: Apache-2.0
//
// What statements say of the things that files speak of too: licence, what
// training started from and read, and the packages that it ran with.






const BOM_TYPE = 'https://cyclonedx.org/bom';
/** What all of the statements say together. */
const attestedFacts = (statements) => {
    const ofType = (type) => statements.flatMap(({ predicateType, predicate }) => {
        const object = predicateType === type ? (0,parse/* asObject */.eB)(predicate) : undefined;
        return object === undefined ? [] : [object];
    });
    const boms = ofType(BOM_TYPE);
    const provenances = ofType(slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$);
    const packages = new Map();
    for (const { name, version } of boms.flatMap(packagesIn)) {
        packages.set(name, [...(packages.get(name) ?? []), version]);
    }
    return {
        licenses: [
            ...ofType(model_record_v1/* MODEL_RECORD_TYPE */.r).flatMap((record) => texts([(0,parse/* asObject */.eB)(record.declared)?.license])),
            ...boms.flatMap(modelLicenses),
        ],
        ...(provenances.length === 0 ? {} : { dependencies: provenances.flatMap(dependenciesOf) }),
        ...(packages.size === 0 ? {} : { packages }),
    };
};
const dependenciesOf = (predicate) => ((0,parse/* asArray */._j)((0,parse/* asObject */.eB)(predicate.buildDefinition)?.resolvedDependencies) ?? []).flatMap((item) => {
    const { name, uri } = (0,parse/* asObject */.eB)(item) ?? {};
    const found = texts([name, uri]);
    // A bare name says less than an address beside it, and would stand for that of anybody.
    const whole = found.filter((text) => text.includes('/'));
    return whole.length > 0 ? whole : found;
});
// A bill of materials that cannot be read attests nothing.
const packagesIn = (bom) => {
    try {
        return (0,package_in_question/* questionsOf */.P)((0,bom_packages/* packagesOfBom */.V)(bom).packages).packages;
    }
    catch (error) {
        if (!(error instanceof errors/* ProvenanceError */.CG))
            throw error;
        return [];
    }
};
const modelLicenses = (bom) => {
    const component = (0,parse/* asObject */.eB)((0,parse/* asObject */.eB)(bom.metadata)?.component);
    if (component?.type !== 'machine-learning-model')
        return [];
    return ((0,parse/* asArray */._j)(component.licenses) ?? []).flatMap((item) => {
        const { license, expression } = (0,parse/* asObject */.eB)(item) ?? {};
        const { id, name } = (0,parse/* asObject */.eB)(license) ?? {};
        return texts([expression, id ?? name]);
    });
};
const texts = (values) => values.flatMap((value) => (0,parse/* asString */.oJ)(value) || []);

// EXTERNAL MODULE: ./lib/policy/model-record/metadata-agreement.js
var metadata_agreement = __webpack_require__(18780);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/policy-file/file-question.js
var file_question = __webpack_require__(70687);
// EXTERNAL MODULE: ./lib/policy/policy-file/policy-rule.js
var policy_rule = __webpack_require__(55517);
;// CONCATENATED MODULE: ./lib/policy/policy-file/content-rules.js
// SPDX-License-Identifier: Apache-2.0
//
// Rules about what headers show: findings, imports of pickles, licences, and
// whether what files say of the model is what was attested. There is nothing
// to go by in a name here: a file at which nobody looked does not pass.






const MAX_SHOWN = 3;
/** Whether headers have to be read for a rule; CEL may speak of them as `subject.contents`. */
const asksForContents = (rule) => (rule.pickle !== undefined && rule.pickle !== 'allow') ||
    [rule.formats, rule.findings, rule.licenses, rule.metadata].some((field) => field !== undefined) ||
    rule.cel.some(({ expression }) => /\bcontents\b/.test(expression));
/** One check for each field of the rule that is about content. */
const checkContents = (rule, report, accepted) => {
    const { findings, licenses, metadata } = rule;
    if (rule.pickle !== 'allow-listed' && !findings && !licenses && !metadata)
        return [];
    const attested = attestedFacts(accepted.flatMap(({ statement }) => (statement === undefined ? [] : [statement])));
    return [
        ...(rule.pickle === 'allow-listed' ? [checkImports(rule, report)] : []),
        ...(findings === undefined ? [] : [checkFindings(rule, findings, report)]),
        ...(licenses === undefined ? [] : [checkLicenses(rule, licenses, report, attested)]),
        ...(metadata === undefined ? [] : [checkMetadata(rule, metadata, report, attested)]),
    ];
};
// ---- pickles ------------------------------------------------------------------
const checkImports = (rule, report) => (0,file_question/* checkEachFile */.y)(rule, report, {
    id: 'policy.pickle',
    title: 'imports of pickles',
    field: 'pickle',
    expected: rule.allowedImports.length === 0
        ? 'imports of the built-in allow-list alone'
        : `imports of the built-in allow-list, and ${rule.allowedImports.join(', ')}`,
    judge: ({ word, holdsPickle, pickle, findings = [] }) => {
        if (word === undefined || holdsPickle === undefined)
            return { ok: undefined, word: 'unknown' };
        if (!holdsPickle)
            return { ok: true, word };
        if (pickle === undefined)
            return { ok: undefined, word: 'unknown' };
        const outside = pickle.outsideAllowList.filter((path) => !rule.allowedImports.includes(path));
        const others = findings.filter(({ code, kind }) => kind === 'code' && code !== OUTSIDE);
        const why = [
            ...(outside.length > 0 ? [`imports ${named(outside)}`] : []),
            ...(pickle.complete ? [] : ['could not be read to the end']),
            ...(others.length > 0 ? [named(others.map(({ code }) => code))] : []),
        ];
        return why.length === 0 ? { ok: true, word } : { ok: false, word, why: why.join('; ') };
    },
});
/** What it says is told by the imports themselves. */
const OUTSIDE = 'pickle.outside-allow-list';
// ---- findings -----------------------------------------------------------------
const checkFindings = (rule, findings, report) => (0,file_question/* checkEachFile */.y)(rule, report, {
    id: 'policy.findings',
    title: 'findings in the files',
    field: 'findings',
    expected: `none of ${findings.deny.join(', ')}`,
    judge: ({ word, pickle, findings: found }) => {
        if (word === undefined || found === undefined)
            return { ok: undefined, word: 'unknown' };
        const isAllowed = pickle?.outsideAllowList.every((path) => rule.allowedImports.includes(path));
        const denied = found
            .filter((finding) => isDenied(findings, finding))
            .filter(({ code }) => code !== OUTSIDE || isAllowed !== true);
        const codes = [...new Set(denied.map(({ code }) => code))];
        return codes.length === 0 ? { ok: true, word } : { ok: false, word, why: named(codes) };
    },
});
const isDenied = ({ deny, accept }, { code, kind }) => (deny.includes(code) || deny.includes(kind)) && !accept.includes(code);
// ---- licences -----------------------------------------------------------------
const checkLicenses = (rule, accepted, report, attested) => {
    const ask = question(rule, {
        id: 'policy.license',
        title: 'licence',
        field: 'license',
        expected: accepted.join(' or '),
    });
    const files = readFiles(report);
    if (attested.licenses.length === 0)
        return ask.fail('no statement declares one', 'unknown');
    const refused = attested.licenses.find((text) => !(0,license_expression/* isLicenseAccepted */.f)(text, accepted));
    if (refused !== undefined)
        return ask.fail(`${refused} is declared`, 'self-asserted');
    if (files === undefined)
        return ask.fail('what the files say is not known', 'unknown');
    const wrong = files.flatMap(({ name, metadata }) => (metadata?.licenses ?? [])
        .filter((text) => !(0,license_expression/* isLicenseAccepted */.f)(text, accepted))
        .map((text) => `${name} says ${text}`));
    if (wrong.length > 0)
        return ask.fail(named(wrong), 'self-asserted');
    return ask.pass(named([...new Set(attested.licenses)]));
};
// ---- agreement ----------------------------------------------------------------
const checkMetadata = (rule, kinds, report, attested) => {
    const ask = question(rule, {
        id: 'policy.metadata',
        title: 'what the files say of the model',
        field: 'metadata',
        expected: `as attested: ${kinds.join(', ')}`,
    });
    const files = readFiles(report);
    if (files === undefined)
        return ask.fail('what the files say is not known', 'unknown');
    const found = (0,metadata_agreement/* compareMetadata */.HZ)(files, attested).filter(({ code }) => kinds.some((kind) => code === `metadata.${kind}`));
    const differing = found.filter((finding) => finding.attested !== undefined);
    if (differing.length > 0)
        return ask.fail(named(differing.map(metadata_agreement/* describeMetadata */.lY)), 'self-asserted');
    if (found.length > 0)
        return ask.fail(named(found.map(metadata_agreement/* describeMetadata */.lY)), 'unknown');
    return ask.pass('nothing else than what is attested');
};
/** Every file, where somebody looked at each. */
const readFiles = (report) => {
    const files = (0,file_question/* filesOf */.R)(report);
    return files?.every(({ word }) => word !== undefined) ? files : undefined;
};
/** Claims on both sides: what passes is the word of its signer. */
const question = (rule, { field, ...facts }) => ({
    pass: (found) => (0,report/* passedCheck */.Fd)({ ...facts, found }, 'self-asserted'),
    fail: (found, word) => ({
        ...(0,report/* failedCheck */.WU)({ ...facts, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,policy_rule/* locationOf */.h)(rule, field),
    }),
});
const named = (texts) => {
    const more = texts.length - MAX_SHOWN;
    return `${texts.slice(0, MAX_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};


/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   y: () => (/* binding */ checkEachFile)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96186);
/* harmony import */ var _policy_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55517);
// SPDX-License-Identifier: Apache-2.0


const MAX_SHOWN = 5;
/** One check: what is not known of a file does not pass. */
const checkEachFile = (rule, report, question) => {
    const { id, title, field, expected, judge } = question;
    const fail = (found, word) => ({
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,_policy_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .h)(rule, field),
    });
    const files = filesOf(report);
    if (files === undefined)
        return fail('the files are not known', 'unknown');
    const judged = files.map((file) => ({ name: file.name, ...judge(file) }));
    const refused = judged.filter(({ ok }) => ok === false);
    if (refused.length > 0)
        return fail(names(refused), weakest(refused));
    const unknown = judged.filter(({ ok }) => ok === undefined);
    if (unknown.length > 0)
        return fail(`not known of ${names(unknown)}`, 'unknown');
    const found = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .passedCheck */ .Fd)({ id, title, expected, found }, weakest(judged));
};
/** Every file; `undefined` for fewer facts than files: a forgotten one must not look like an answer. */
const filesOf = ({ name, contents, fileCount, }) => {
    if (contents === undefined || contents.length === 0 || contents.length < fileCount) {
        return undefined;
    }
    return contents.map((file) => (file.name === '.' ? { ...file, name } : file));
};
const weakest = (judged) => judged.every(({ word }) => word === 'verified') ? 'verified' : 'self-asserted';
const names = (files) => {
    const shown = files
        .slice(0, MAX_SHOWN)
        .map(({ name, why }) => (why === undefined ? name : `${name} (${why})`));
    const more = files.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};


/***/ }),

/***/ 62844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ packagesOfBom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// What a CycloneDX document lists, as far as vulnerabilities are concerned:
// its components at every depth, and the model that it is about.
// Spec: https://cyclonedx.org/docs/1.7/json/#components



/** Types of components that are no software: nothing is looked up for them. */
const NO_SOFTWARE = ['data', 'machine-learning-model', 'file', 'device', 'cryptographic-asset'];
const MAX_DEPTH = 32;
/** @throws PACKAGES_INVALID naming the field */
const packagesOfBom = (document) => {
    if (document.bomFormat !== 'CycloneDX')
        refuse(`bomFormat is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(document.bomFormat)}`);
    const version = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(document.specVersion) ?? '';
    if (!/^1\.[0-9]+$/.test(version))
        refuse(`specVersion is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(document.specVersion)}`);
    const product = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(document.metadata)?.component);
    const productPurl = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(product?.purl);
    return {
        ...(productPurl === undefined ? {} : { productPurl }),
        packages: [
            ...componentsOf('components', document.components, 0),
            ...componentsOf('metadata.component.components', product?.components, 0),
        ],
    };
};
const componentsOf = (field, value, depth) => {
    if (value === undefined)
        return [];
    if (depth > MAX_DEPTH)
        return refuse(`${field} is more than ${MAX_DEPTH} levels deep`);
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value) ?? refuse(`${field} is no list`)).flatMap((item) => {
        const component = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item) ?? refuse(`${field} holds ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(item)}`);
        const name = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(component.name) ?? refuse(`a name in ${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(component.name)}`);
        const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(component.type) ?? refuse(`a type in ${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(component.type)}`);
        const { purl } = component;
        if (purl !== undefined && (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(purl) === undefined)
            refuse(`a purl is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(purl)}`);
        const below = componentsOf('components', component.components, depth + 1);
        if (purl === undefined && NO_SOFTWARE.includes(type))
            return below;
        return [{ name, ...((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(purl) === undefined ? {} : { purl: String(purl) }) }, ...below];
    });
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('PACKAGES_INVALID', `bill of materials refused: ${what}`);
};


/***/ }),

/***/ 55876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ questionsOf)
});

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/python-name.js
var python_name = __webpack_require__(47977);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/vulnerabilities/conda-name.js
// SPDX-License-Identifier: Apache-2.0
//
// Packages of conda under the names of PyPI: no advisory database has an
// ecosystem for conda. Most have one name in both; these are the frameworks
// of the field that do not (docs/vulnerabilities.md).

const PYPI_NAMES = new Map([
    ['libtorch', 'torch'],
    ['pytorch', 'torch'],
    ['pytorch-cpu', 'torch'],
    ['pytorch-gpu', 'torch'],
    ['tensorflow-base', 'tensorflow'],
    ['tensorflow-cpu', 'tensorflow'],
    ['tensorflow-gpu', 'tensorflow'],
    ['libtensorflow', 'tensorflow'],
    ['libtensorflow-cc', 'tensorflow'],
    ['opencv', 'opencv-python'],
    ['libopencv', 'opencv-python'],
    ['py-opencv', 'opencv-python'],
    ['matplotlib-base', 'matplotlib'],
    ['msgpack-python', 'msgpack'],
    ['py-xgboost', 'xgboost'],
    ['pytables', 'tables'],
    ['ray-core', 'ray'],
]);
/** The name on PyPI, in normal form, of a package of conda. */
const pypiNameOfConda = (name) => PYPI_NAMES.get(name.toLowerCase()) ?? (0,python_name/* normalizePythonName */.L)(name);

;// CONCATENATED MODULE: ./lib/vulnerabilities/package-in-question.js
// SPDX-License-Identifier: Apache-2.0
//
// From what an environment or a bill of materials lists to packages that a
// database can be asked about. What cannot be asked about is kept and counted:
// nobody shall take "not looked up" for "nothing found".
// Spec: https://github.com/package-url/purl-spec






/**
 * Sorts what is listed into what can be looked up and what cannot.
 * @throws PACKAGES_INVALID where a package that could be looked up has a purl that cannot be read
 */
const questionsOf = (listed) => {
    if (listed.length > limits/* MAX_PACKAGES */.vk) {
        throw invalid(`${listed.length} packages are listed, the limit is ${limits/* MAX_PACKAGES */.vk}`);
    }
    const packages = new Map();
    const notLookedUp = [];
    for (const { name, purl } of listed) {
        const question = purl === undefined ? 'it has no purl' : packageOf(purl);
        if (typeof question === 'string')
            notLookedUp.push({ name: purl ?? name, reason: question });
        else
            packages.set(question.purl, question);
    }
    const sorted = [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
    return { packages: sorted, notLookedUp };
};
/** The package that a purl names, or why it cannot be looked up. */
const packageOf = (purl) => {
    let parsed;
    try {
        parsed = packageurl_js.PackageURL.fromString(purl);
    }
    catch {
        if (/^pkg:\/*(?:pypi|conda)\b/i.test(purl))
            throw invalid(`no purl: ${(0,shown/* shown */.S)(purl)}`);
        return 'its purl cannot be read';
    }
    const { type, name, version = '' } = parsed;
    switch (type) {
        case 'pypi':
            return { purl, ecosystem: 'pypi', name: (0,python_name/* normalizePythonName */.L)(name), version: version ?? '' };
        case 'conda':
            return { purl, ecosystem: 'conda', name: pypiNameOfConda(name), version: version ?? '' };
        default:
            return `no database is read for packages of the type ${type}`;
    }
};
const invalid = (what) => new errors/* ProvenanceError */.CG('PACKAGES_INVALID', `packages refused: ${what}`);


/***/ })

};

