export const id = 2834;
export const ids = [2834];
export const modules = {

/***/ 42834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON),
/* harmony export */   sinkFailure: () => (/* binding */ sinkFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** `any` failed sink fails the run; only when `all` failed; or `none` does. */
const FAIL_ON = ['any', 'all', 'none'];
/**
 * The error that the sinks' outcomes amount to, or `undefined`; no sink at all is no failure.
 * Its hint says what to do for each sink, and how to store again.
 */
const sinkFailure = (outcomes, failOn) => {
    const failed = outcomes.filter(({ status }) => status === 'failed');
    if (failed.length === 0 || failOn === 'none')
        return undefined;
    if (failOn === 'all' && failed.length < outcomes.length)
        return undefined;
    const stored = outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink);
    const what = failed.map(({ sink, code, message }) => code === 'SINK_FAILED' ? `${sink} (${message})` : `${sink} (${code}: ${message})`);
    const rest = stored.length > 0 ? `; stored in ${stored.join(', ')}` : '';
    const hints = new Set([...failed.map(({ hint = '' }) => hint), _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr.SINK_FAILED.hint]);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_FAILED', `not stored in ${what.join('; ')}${rest}`, {
        hint: [...hints].filter((hint) => hint !== '').join('\n'),
    });
};


/***/ })

};

