export const id = 2727;
export const ids = [2727];
export const modules = {

/***/ 42727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEnvironmentChanges: () => (/* binding */ renderEnvironmentChanges)
/* harmony export */ });
/* unused harmony export environmentChangesMarkdown */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// What changed between the capture before training and one made later, for
// people: before and after, by area.



const UNCHANGED = 'The environment is the one that was captured.';
/** Changes that are shown before the rest is counted. */
const MAX_CHANGES = 200;
const MARKS = { added: '+', removed: '-', changed: '~' };
/** Plain text, each line ended. */
const renderEnvironmentChanges = (changes) => {
    if (changes.length === 0)
        return `${UNCHANGED}\n`;
    const lines = changes
        .slice(0, MAX_CHANGES)
        .flatMap(({ kind, area, name, before, after }) => [
        `${MARKS[kind]} ${area} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(name)}`,
        ...sides('-', before),
        ...sides('+', after),
    ]);
    return `${[...lines, ...more(changes)].join('\n')}\n`;
};
/** GitHub's Markdown for the summary of a job. */
const environmentChangesMarkdown = (changes) => {
    if (changes.length === 0)
        return `${UNCHANGED}\n`;
    const shown = changes.slice(0, MAX_CHANGES);
    const sections = ENVIRONMENT_AREAS.flatMap((area) => {
        const rows = shown
            .filter((change) => change.area === area)
            .map(({ kind, name, before, after }) => [kind, code(name), cell(before), cell(after)]);
        return rows.length === 0
            ? []
            : [`#### Changed: ${area}`, '', ...table(['', 'Name', 'Captured', 'Now'], rows), ''];
    });
    return `${[...sections, ...more(changes)].join('\n').trimEnd()}\n`;
};
const more = (changes) => changes.length > MAX_CHANGES ? [`… and ${changes.length - MAX_CHANGES} more changes`] : [];
// A value may be a list, one item a line.
const sides = (mark, value) => (value?.split('\n') ?? []).map((item) => `    ${mark} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(item)}`);
const cell = (value) => (value?.split('\n') ?? []).map((item) => code(item)).join('<br>');


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

