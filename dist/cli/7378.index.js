export const id = 7378;
export const ids = [7378,5340];
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

/***/ 77378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTraceJson: () => (/* binding */ renderTraceJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);
// SPDX-License-Identifier: Apache-2.0

/** The graph as data; `to` counts in the list of models, whose first is the one that was asked about. */
const renderTraceJson = ({ models }, isWhole) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({
    version: 1,
    verified: isWhole,
    models: models.map(({ bundle, ...model }) => ({
        ...model,
        bundle: bundle && {
            source: bundle.source,
            index: bundle.index,
            digest: bundle.digest,
            predicateType: bundle.predicateType,
            signer: bundle.signer,
        },
    })),
});


/***/ })

};

