export const id = 9489;
export const ids = [9489];
export const modules = {

/***/ 79489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asksForContents: () => (/* binding */ asksForContents),
/* harmony export */   h: () => (/* binding */ checkContents)
/* harmony export */ });
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19140);
/* harmony import */ var _model_record_attested_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29722);
/* harmony import */ var _model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18780);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96186);
/* harmony import */ var _file_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);
/* harmony import */ var _policy_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55517);
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
    const attested = (0,_model_record_attested_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .attestedFacts */ .W)(accepted.flatMap(({ statement }) => (statement === undefined ? [] : [statement])));
    return [
        ...(rule.pickle === 'allow-listed' ? [checkImports(rule, report)] : []),
        ...(findings === undefined ? [] : [checkFindings(rule, findings, report)]),
        ...(licenses === undefined ? [] : [checkLicenses(rule, licenses, report, attested)]),
        ...(metadata === undefined ? [] : [checkMetadata(rule, metadata, report, attested)]),
    ];
};
// ---- pickles ------------------------------------------------------------------
const checkImports = (rule, report) => (0,_file_question_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEachFile */ .y)(rule, report, {
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
const checkFindings = (rule, findings, report) => (0,_file_question_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEachFile */ .y)(rule, report, {
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
    const refused = attested.licenses.find((text) => !(0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isLicenseAccepted */ .f)(text, accepted));
    if (refused !== undefined)
        return ask.fail(`${refused} is declared`, 'self-asserted');
    if (files === undefined)
        return ask.fail('what the files say is not known', 'unknown');
    const wrong = files.flatMap(({ name, metadata }) => (metadata?.licenses ?? [])
        .filter((text) => !(0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isLicenseAccepted */ .f)(text, accepted))
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
    const found = (0,_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMetadata */ .HZ)(files, attested).filter(({ code }) => kinds.some((kind) => code === `metadata.${kind}`));
    const differing = found.filter((finding) => finding.attested !== undefined);
    if (differing.length > 0)
        return ask.fail(named(differing.map(_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMetadata */ .lY)), 'self-asserted');
    if (found.length > 0)
        return ask.fail(named(found.map(_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMetadata */ .lY)), 'unknown');
    return ask.pass('nothing else than what is attested');
};
/** Every file, where somebody looked at each. */
const readFiles = (report) => {
    const files = (0,_file_question_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(report);
    return files?.every(({ word }) => word !== undefined) ? files : undefined;
};
/** Claims on both sides: what passes is the word of its signer. */
const question = (rule, { field, ...facts }) => ({
    pass: (found) => (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .passedCheck */ .Fd)({ ...facts, found }, 'self-asserted'),
    fail: (found, word) => ({
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .failedCheck */ .WU)({ ...facts, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,_policy_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .h)(rule, field),
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

/***/ 55517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Where a field of a rule stands; the rule itself where it is not written out. */
const locationOf = ({ location, lines }, field) => ({
    file: location.file,
    line: lines.get(field) ?? location.line,
});


/***/ })

};

