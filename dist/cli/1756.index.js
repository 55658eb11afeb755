export const id = 1756;
export const ids = [1756,6186];
export const modules = {

/***/ 38787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people, in powers of 1000: `1.5 MB`. */
const formatBytes = (bytes) => {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
};


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   JX: () => (/* binding */ isSubjectPassed),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   isPassed: () => (/* binding */ isPassed)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.
/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'];
/** The verdict on one subject: something was checked, and all of it passed. */
const isSubjectPassed = ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed);
/** The verdict: at least one subject, and each passed. */
const isPassed = ({ subjects }) => subjects.length > 0 && subjects.every(isSubjectPassed);
/** A bundle that is verified, and of which nothing that was asked of it alone failed. */
const isSound = ({ verified, checks, }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
/** A check that passed, with the word that its finding deserves. */
const passedCheck = (facts, word) => ({
    ...facts,
    word,
    passed: true,
});
/** A check that did not pass. */
const failedCheck = (facts, failure) => ({
    ...facts,
    word: failure.word ?? 'unknown',
    passed: false,
    code: failure.code,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
});


/***/ }),

/***/ 49372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
/* unused harmony export MAX_FOREIGN_CHARS */
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0

/** Longest text from outside that a report shows; the whole is in the JSON report. */
const MAX_FOREIGN_CHARS = 1_000;
/**
 * A text from outside on one line: nothing in it steers a terminal or a log, it is cut to
 * MAX_FOREIGN_CHARS, and it is well-formed Unicode.
 */
const foreignText = (text) => {
    // UTF-16 units; half a character at the cut becomes U+FFFD.
    const short = text.length > MAX_FOREIGN_CHARS ? `${text.slice(0, MAX_FOREIGN_CHARS - 1)}…` : text;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(short.toWellFormed());
};


/***/ }),

/***/ 87197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatTime)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** A time in UTC, without a fraction where that is zero; `undefined` for an invalid date. */
const formatTime = (time) => Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace('.000Z', 'Z');


/***/ }),

/***/ 90236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   Xb: () => (/* binding */ describeContent),
/* harmony export */   Xj: () => (/* binding */ countSubjects),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   jM: () => (/* binding */ describeTrustedRoot),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   ws: () => (/* binding */ ownChecks),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38787);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96186);
/* harmony import */ var _rfc3339_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
// SPDX-License-Identifier: Apache-2.0
//
// The sentences about a subject that the terminal and the summary share. They
// still hold foreign text: each renderer escapes in its own way.




/** Names of one list of files that are shown before the rest is counted. */
const MAX_NAMES = 50;
/** `2 files, 1.5 MB`, and whether the bytes were read. */
const describeContent = ({ fileCount, sizeBytes, bytesRead }) => {
    const count = fileCount === 1 ? '1 file' : `${fileCount} files`;
    const size = sizeBytes === undefined ? '' : `, ${(0,_core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(sizeBytes)}`;
    return `${count}${size}${bytesRead ? '' : '; recorded digests only, the bytes were not read'}`;
};
const describeSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return `${signer.identity.subjectAlternativeName}, vouched for by ${signer.identity.issuer ?? 'no issuer'}`;
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
    }
};
/** `2026-01-02T03:04:05Z, Tlog https://…` for each time of signing. */
const describeTimes = ({ timestamps = [] }) => timestamps.map(({ type, uri, time }) => {
    const text = (0,_rfc3339_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .f)(time) ?? 'no time';
    return uri === '' ? `${text}, ${type}` : `${text}, ${type} ${uri}`;
});
const DAY_MS = 86_400_000;
/** `2026-01-02T03:04:05Z, 3 days old`: its newest entry, at the time of the verification. */
const describeTrustedRoot = (trustedRootDate, { verifiedAt }) => {
    const days = Math.floor((Date.parse(verifiedAt) - Date.parse(trustedRootDate)) / DAY_MS);
    if (Number.isNaN(days))
        return trustedRootDate;
    return `${trustedRootDate}, ${days === 1 ? '1 day' : `${days} days`} old`;
};
/** `1 of 3 checks failed`; a subject without checks was not verified. */
const countChecks = ({ checks }) => {
    const failed = checks.filter(({ passed }) => !passed).length;
    const all = checks.length === 1 ? '1 check' : `${checks.length} checks`;
    if (checks.length === 0)
        return 'nothing was checked';
    return failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
};
/** `1 of 2 verified`, where there is not exactly one. */
const countSubjects = ({ subjects }) => {
    if (subjects.length === 0)
        return 'nothing was verified';
    return `${subjects.filter(_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isSubjectPassed */ .JX).length} of ${subjects.length} verified`;
};
/** The checks of a bundle that its subject does not show already. */
const ownChecks = (bundle, subject) => {
    const shown = new Set(subject.checks.map(keyOf));
    return bundle.checks.filter((check) => !shown.has(keyOf(check)));
};
const keyOf = ({ id, expected, found, passed }) => JSON.stringify([id, expected, found, passed]);
/** Code of a failed check, and what to do about it. */
const refusal = ({ code = 'INTERNAL', hint }) => `${code}: ${hint ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr[code].hint}`;


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVulnerabilities: () => (/* binding */ renderVulnerabilities)
/* harmony export */ });
/* harmony import */ var _policy_vulnerabilities_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67975);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49372);
/* harmony import */ var _subject_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90236);
// SPDX-License-Identifier: Apache-2.0
//
// Known vulnerabilities in a terminal: the verdict, what was asked of what,
// then one line for each flaw of each package, and what nobody looked up.



/** Plain text, each line ended; begins with the verdict. */
const renderVulnerabilities = (report) => {
    const { results, database, notLookedUp } = report;
    const open = results.filter(({ accepted }) => accepted === undefined);
    const closed = results.filter(({ accepted }) => accepted !== undefined);
    const lines = [
        row(VERDICTS[report.verdict], summaryOf(report)),
        ...sourceRows(report.source),
        row('database', `${database.digest}, ${plural(database.recordCount, 'record')}`),
        row('', `newest of ${database.lastModified}`),
        ...(database.uri === undefined ? [] : [row('', database.uri)]),
        ...(open.length === 0 ? [] : ['', ...table(open)]),
        ...(closed.length === 0 ? [] : ['', 'accepted, self-asserted:', ...closed.map(acceptedLine)]),
        ...(notLookedUp.length === 0 ? [] : ['', ...notLookedUpLines(report)]),
    ];
    return `${lines.join('\n')}\n`;
};
const VERDICTS = { passed: 'passed', refused: 'REFUSED', undecided: 'undecided' };
const LABEL_CHARS = 9;
const row = (label, text) => `${label.padEnd(LABEL_CHARS)} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(text)}`;
const summaryOf = ({ results, packageCount, failOnSeverity }) => {
    const found = `${plural(results.length, 'known vulnerability', 'known vulnerabilities')} in ${plural(packageCount, 'package')}`;
    if (failOnSeverity === 'never')
        return `${found}; nothing was to be decided`;
    const beyond = (0,_policy_vulnerabilities_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsBeyond */ ._)(results, failOnSeverity).length;
    return `${found}; ${beyond} of severity ${failOnSeverity} or worse and not accepted`;
};
const sourceRows = (source) => {
    switch (source.kind) {
        case 'environment':
            return [row('packages', `${source.path}: a captured environment (self-asserted)`)];
        case 'bom':
            return [row('packages', `${source.path}: a bill of materials, unsigned (self-asserted)`)];
        case 'signed-bom':
            return [
                row('packages', `${source.path}: a bill of materials (self-asserted by its signer)`),
                row('signer', `${(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSigner */ .cg)(source.signer)} (verified)`),
                ...source.subjects.map(({ name, digest }) => row('about', `${name} ${digestOf(digest)}`)),
            ];
    }
};
const digestOf = (digest) => {
    const [first] = Object.entries(digest);
    return first === undefined ? '' : first.join(':');
};
// ---- results ---------------------------------------------------------------------
const table = (results) => {
    const rows = [['severity', 'package', 'id', 'fixed in', ''], ...results.map(cells)];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((cellsOfRow) => cellsOfRow[column]?.length ?? 0)));
    return rows.map((cellsOfRow) => `  ${cellsOfRow.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
};
const MAX_SUMMARY_CHARS = 100;
const cells = (result) => [
    result.severity,
    packageOf(result),
    idOf(result),
    result.fixedVersion ?? '-',
    noteOf(result).slice(0, MAX_SUMMARY_CHARS),
].map(_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q);
const noteOf = ({ outcome, reason, expired, summary = '' }) => {
    const note = outcome === 'unanswered' ? `could not be evaluated: ${reason}` : summary;
    return expired ? `accepted until a day that is over; ${note}` : note;
};
const packageOf = ({ purls }) => purls.length === 0 ? 'any package' : purls.map((purl) => purl.replace(/^pkg:/, '')).join(', ');
/** With the name that the world knows it by. */
const idOf = ({ id, aliases }) => {
    const cve = aliases.find((alias) => alias.startsWith('CVE-'));
    return cve === undefined ? id : `${id} (${cve})`;
};
const BY = { 'ignore-list': 'ignore list', vex: 'VEX' };
const acceptedLine = (result) => {
    const { accepted, severity } = result;
    const by = accepted === undefined ? '' : `${BY[accepted.by]}: ${accepted.reason}`;
    return `  ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(`${severity}  ${packageOf(result)}  ${idOf(result)}  ${by}`)}`;
};
const MAX_NAMES = 20;
const notLookedUpLines = ({ notLookedUp }) => {
    const more = notLookedUp.length - MAX_NAMES;
    return [
        `not looked up: ${notLookedUp.length}`,
        ...notLookedUp
            .slice(0, MAX_NAMES)
            .map(({ name, reason }) => `  ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(`${name}: ${reason}`)}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ];
};
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ })

};

