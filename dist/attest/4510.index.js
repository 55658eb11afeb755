export const id = 4510;
export const ids = [4510];
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

/***/ 94510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRequirements: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38167);
// SPDX-License-Identifier: Apache-2.0
//
// `requirements.txt` as pip reads it, as far as names, exact pins and digests
// go: options and files that are included are not followed.
// Format: https://pip.pypa.io/en/stable/reference/requirements-file-format/

const readRequirements = (text) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)(logicalLines(text).map(readRequirement));
// A backslash at the end continues a line; a comment begins a line or follows space.
const logicalLines = (text) => text
    .replace(/^\ufeff/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|[ \t])#.*$/, '').trim());
const readRequirement = (line) => {
    if (line === '' || line.startsWith('-'))
        return undefined;
    const [, name, rest = ''] = /^([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[[^\]]*\])?[ \t]*(.*)$/.exec(line) ?? [];
    // `===` compares texts; `==2.8.*` is a range.
    const [, version] = /^\(?[ \t]*={2,3}[ \t]*([^\s;,*)]+)[ \t]*\)?(?=[ \t;]|$)/.exec(rest) ?? [];
    return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .lockedPackage */ .N)('pypi', name, version, /[ \t]--hash[=: \t]/.test(rest));
};


/***/ })

};

