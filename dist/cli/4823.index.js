export const id = 4823;
export const ids = [4823,5340];
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

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ foreignValue),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export MAX_SHOWN_DEPTH */
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON that is safe to print: the same values, but what could steer a terminal
// or the runner is written as an escape.

/** Levels of lists and objects; statements of the field have about ten. */
const MAX_SHOWN_DEPTH = 200;
/** JSON, indented by two spaces, with a final newline. Law: `JSON.parse(jsonText(x))` equals x. */
const jsonText = (value) => 
// Beyond ASCII, and for `##[`, these characters stand in strings only: an escape means the same.
`${JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replaceAll('##[', '#\\u0023[')}\n`;
const escapeUnit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A foreign value as it is, or a note in its place where it is deeper than MAX_SHOWN_DEPTH. */
const foreignValue = (value) => isDeep(value) ? `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)` : value;
// Level by level, so that no depth can exhaust the stack.
const isDeep = (value) => {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_SHOWN_DEPTH)
            return true;
        level = level.flatMap(children);
    }
    return false;
};
const children = (value) => Array.isArray(value) ? value : Object.values((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {});


/***/ }),

/***/ 84823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockChangesMarkdown: () => (/* binding */ lockChangesMarkdown),
/* harmony export */   renderLockChanges: () => (/* binding */ renderLockChanges),
/* harmony export */   renderLockChangesJson: () => (/* binding */ renderLockChangesJson)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85340);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);
// SPDX-License-Identifier: Apache-2.0
//
// What changed between two lock files, for the reviewer of a pull request: a
// changed signer stands out, everything else is before and after.



/** Fields of one model that are shown before the rest is counted. */
const MAX_FIELDS = 50;
const MARKS = { added: '+', removed: '-', changed: '~' };
const SIGNER_CHANGED = 'the signer changed';
const NOTHING = 'models.lock pins the same models.';
/** Plain text, each line ended. */
const renderLockChanges = (changes) => {
    if (changes.length === 0)
        return `${NOTHING}\n`;
    const lines = changes.flatMap((change) => [
        `${MARKS[change.kind]} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(change.name)}${change.isSignerChanged ? `  (${SIGNER_CHANGED})` : ''}`,
        ...shownFields(change).flatMap(({ field, before, after }) => [
            `    ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(field)}`,
            ...sides('-', before),
            ...sides('+', after),
        ]),
        ...more(change).map((text) => `    ${text}`),
    ]);
    return `${lines.join('\n')}\n`;
};
/** GitHub's Markdown for a comment or a job summary. */
const lockChangesMarkdown = (changes) => {
    if (changes.length === 0)
        return `${NOTHING}\n`;
    const sections = changes.map((change) => {
        const note = change.isSignerChanged ? ` – **${SIGNER_CHANGED}**` : '';
        const rows = shownFields(change).map(({ field, before, after }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(field),
            cell(before),
            cell(after),
        ]);
        const lines = [
            `#### ${change.kind}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.name)}${note}`,
            '',
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Field', 'Before', 'After'], rows),
            ...more(change).flatMap((text) => ['', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(text)]),
        ];
        return lines.join('\n');
    });
    return `${sections.join('\n\n')}\n`;
};
/** The changes as JSON. */
const renderLockChangesJson = (changes) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)({
    changes: changes.map(({ name, kind, isSignerChanged, fields }) => ({
        name,
        kind,
        isSignerChanged,
        fields: fields.map(({ field, before, after }) => ({ field, before, after })),
    })),
});
const shownFields = ({ fields }) => fields.slice(0, MAX_FIELDS);
const more = ({ fields }) => fields.length > MAX_FIELDS ? [`… and ${fields.length - MAX_FIELDS} more`] : [];
// A value may be a list, one item a line.
const sides = (mark, value) => (value?.split('\n') ?? []).map((item) => `      ${mark} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(item)}`);
const cell = (value) => (value?.split('\n') ?? []).map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item)).join('<br>');


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export link */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// Text from outside, as GitHub's Markdown shows it: on one line, and never a
// mark, a tag, a cell's end or a formula.

/**
 * Text that is shown as it is.
 * CommonMark 0.31 §2.5: a character reference is never a mark, in HTML or in Markdown.
 */
const escapeText = (text) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(text.replace(/[\r\n]+/g, ' ')).replace(/[&<>\\`*_[\]|~#!$]/g, (char) => `&#${char.charCodeAt(0)};`);
/** Text in the type of code, where GitHub neither links, mentions nor draws emoji. */
const code = (text) => `<code>${escapeText(text)}</code>`;
/** A link to an http(s) address; anything else stays text. */
const link = (url) => {
    const safe = /^https?:\/\/[^\s<>()|"]+$/.test(url) && url === foreignText(url);
    return safe ? `[${escapeText(url)}](${url})` : escapeText(url);
};
/** A table; the cells are Markdown already. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);


/***/ })

};

