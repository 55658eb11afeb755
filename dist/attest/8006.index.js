export const id = 8006;
export const ids = [8006];
export const modules = {

/***/ 78006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// YAML as data. The worst texts take a second and 200 MiB for each 128 KiB.


/** Aliases that a document may resolve: without a bound, ten lines become a billion values. */
const MAX_ALIASES = 100;
/**
 * The value of a text in YAML 1.2's core schema; of a key that stands twice, the last counts.
 * @throws what the library throws where it is none; more than MAX_YAML_CHARS characters
 */
const parseYaml = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_CHARS */ .Rp)
        throw new RangeError(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_CHARS */ .Rp} characters`);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'core',
        // The library compares each key with each other one.
        uniqueKeys: false,
        logLevel: 'silent',
    });
    const [problem] = document.errors;
    if (problem)
        throw problem;
    return document.toJS({ maxAliasCount: MAX_ALIASES });
};


/***/ })

};

