export const id = 119;
export const ids = [119];
export const modules = {

/***/ 80119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEnvironment: () => (/* binding */ renderEnvironment)
/* harmony export */ });
/* unused harmony export environmentMarkdown */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// A captured environment for people: in a terminal and in the summary of a
// job. The whole is in the document.


/** Warnings that are shown before the rest is counted. */
const MAX_WARNINGS = 20;
/** Plain text, each line ended. */
const renderEnvironment = (environment) => [...factsOf(environment), ...warningLines(environment)]
    .map(([label, text]) => `${label.padEnd(13)} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(text)}\n`)
    .join('');
/** GitHub's Markdown for the summary of a job. */
const environmentMarkdown = (environment) => [
    '### Training environment',
    '',
    ...table(['Self-asserted', ''], factsOf(environment).map(([label, text]) => [escapeText(label), escapeText(text)])),
    ...warningLines(environment).flatMap(([, text]) => ['', `⚠️ ${escapeText(text)}`]),
    '',
].join('\n');
const factsOf = (environment) => {
    const { python, packages, frameworks, gpus, system, container, lockFiles, training } = environment;
    const lines = [
        ['captured', environment.capturedAt],
        ['python', python && words(python.implementation, python.version, `(${python.foundBy})`)],
        ['packages', countPackages(packages)],
        ['frameworks', list(frameworks.map(({ name, version }) => `${name} ${version}`))],
        [
            'gpus',
            list(counted(gpus.map(({ name, driver }) => words(name, driver && `driver ${driver}`)))),
        ],
        ['system', words(system.distribution ?? system.platform, system.architecture, system.kernel)],
        [
            'runner',
            environment.runner && words(environment.runner.name, environment.runner.environment),
        ],
        ['image', runnerImage(environment)],
        ['container', container && words(container.image, container.digest ?? '(not pinned)')],
        [
            'variables',
            list(Object.entries(environment.variables).map(([name, value]) => `${name}=${value}`)),
        ],
        [
            'lock files',
            list(lockFiles.map(({ path, packages }) => `${path} (${packages.length} packages)`)),
        ],
        ['command', training?.command],
        ['parameters', list((training?.hyperParameters ?? []).map(({ path }) => path))],
        ['training', training && trainingText(training)],
    ];
    return lines.flatMap(([label, text]) => (text ? [[label, text]] : []));
};
const runnerImage = ({ runner }) => runner && words(runner.imageOs, runner.imageVersion);
const countPackages = (packages) => {
    const conda = packages.filter(({ ecosystem }) => ecosystem === 'conda').length;
    const pypi = packages.length - conda;
    return conda === 0 ? String(pypi) : `${pypi} of Python, ${conda} of conda`;
};
const trainingText = (training) => {
    const { startedAt, endedAt, gpuHours, energyKwh } = training;
    return words(startedAt && `from ${startedAt}`, endedAt && `to ${endedAt}`, gpuHours === undefined ? undefined : `${gpuHours} GPU-hours`, energyKwh === undefined ? undefined : `${energyKwh} kWh`);
};
const warningLines = ({ warnings }) => {
    const shown = warnings
        .slice(0, MAX_WARNINGS)
        .map(({ message, at }) => ['warning', at === undefined ? message : `${at}: ${message}`]);
    const more = warnings.length - shown.length;
    return more > 0 ? [...shown, ['warning', `… and ${more} more`]] : shown;
};
const words = (...parts) => parts.filter((part) => part !== undefined && part !== '').join(' ');
const list = (items) => items.join(', ');
const counted = (items) => [...new Set(items)].map((item) => {
    const count = items.filter((other) => other === item).length;
    return count === 1 ? item : `${count} × ${item}`;
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


/***/ })

};

