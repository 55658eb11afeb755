export const id = 8585;
export const ids = [8585];
export const modules = {

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

/***/ 68585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTraceMermaid: () => (/* binding */ renderTraceMermaid)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// A chain of models as a Mermaid flowchart, which GitHub draws. Names are
// foreign: in a quoted label every character that Mermaid or HTML gives a
// meaning is written as Mermaid's entity (#35; is #).
// Syntax: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters

const MAX_NAME_CHARS = 80;
/** Mermaid draws no more than 500 edges and 50,000 characters unless it is told to. */
const MAX_DRAWN = 100;
/** The chart, each line ended; arrows lead from a base to what was made from it. */
const renderTraceMermaid = ({ models }) => {
    const drawn = models.slice(0, MAX_DRAWN);
    const left = models.length - drawn.length;
    const edges = drawn.flatMap(({ links = [] }, at) => links.filter(({ to }) => to < drawn.length).map((link) => edge(link, at)));
    const lines = [
        'flowchart BT',
        ...drawn.map((model, at) => `  m${at}["${label(model)}"]:::${classOf(model)}`),
        ...edges.slice(0, MAX_DRAWN * 4).map((line) => `  ${line}`),
        ...(left === 0 ? [] : [`  more["and ${left} more models"]:::unknown`]),
        '  classDef verified stroke:#1a7f37,stroke-width:2px',
        '  classDef asserted stroke:#9a6700,stroke-dasharray:4 3',
        '  classDef unknown stroke:#6e7781,stroke-dasharray:1 3',
    ];
    return `${lines.join('\n')}\n`;
};
const CLASSES = {
    verified: 'verified',
    'self-asserted': 'asserted',
};
const classOf = ({ word }) => CLASSES[word] ?? 'unknown';
const label = ({ name, digest, word }) => {
    const short = digest === undefined ? '' : `<br/>${escapeLabel(digest.slice(0, 19))}…`;
    return `${escapeLabel(shorten(name))}${short}<br/>${word}`;
};
const edge = ({ to, word, isCircular }, at) => {
    const text = isCircular ? `${word}, circular` : word;
    return word === 'verified' && !isCircular
        ? `m${to} -->|${text}| m${at}`
        : `m${to} -.->|${text}| m${at}`;
};
const shorten = (name) => name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS - 1)}…` : name;
/** Letters, digits and what never means anything stay; all else becomes an entity. */
const escapeLabel = (text) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(text).replace(/[^\p{L}\p{N} ._/:,…-]/gu, (char) => `#${char.codePointAt(0)};`);


/***/ })

};

