export const id = 4936;
export const ids = [4936];
export const modules = {

/***/ 54936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdictOf: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67975);
// SPDX-License-Identifier: Apache-2.0
//
// What a look at a database found, as data: printed as it is with `--json`.

const verdictOf = (results, failOn) => {
    if (failOn === 'never')
        return 'undecided';
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsBeyond */ ._)(results, failOn).length === 0 ? 'passed' : 'refused';
};


/***/ })

};

