export const id = 5842;
export const ids = [5842];
export const modules = {

/***/ 38167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lockedPackage),
/* harmony export */   o: () => (/* binding */ compact)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9_])?$/;
const VERSION = /^[!-~]{1,100}$/;
/** One line of a lock file, as far as it has the form of one; `undefined` where it names nothing. */
const lockedPackage = (ecosystem, name, version, hashed) => {
    if (typeof name !== 'string' || !NAME.test(name))
        return undefined;
    const isExact = typeof version === 'string' && VERSION.test(version);
    return { ecosystem, name, ...(isExact ? { version } : {}), hashed };
};
/** Without what names nothing. */
const compact = (packages) => packages.filter((entry) => entry !== undefined);


/***/ }),

/***/ 45842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPipfileLock: () => (/* binding */ readPipfileLock)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38167);
// SPDX-License-Identifier: Apache-2.0
//
// `Pipfile.lock`: JSON, a section for each group of packages.


const readPipfileLock = (text) => {
    const sections = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text));
    if ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(sections?._meta) === undefined)
        return undefined;
    return Object.entries(sections ?? {})
        .filter(([group]) => group !== '_meta')
        .flatMap(([, section]) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .o)(Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(section) ?? {}).map(([name, entry]) => {
        const fields = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(entry);
        const version = /^==(.+)$/.exec((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(fields?.version) ?? '')?.[1];
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackage */ .N)('pypi', name, version, ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(fields?.hashes) ?? []).length > 0);
    })));
};


/***/ })

};

