export const id = 3743;
export const ids = [3743];
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

/***/ 13743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPoetryLock: () => (/* binding */ readPoetryLock),
/* harmony export */   readPylock: () => (/* binding */ readPylock),
/* harmony export */   readUvLock: () => (/* binding */ readUvLock)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38167);
// SPDX-License-Identifier: Apache-2.0
//
// The lock files in TOML: those of uv, Poetry and PDM, and PEP 751's pylock.



/** `[[package]]` with `sdist` and `wheels`, each with its hash; the project itself has neither. */
const readUvLock = (text) => packagesOf(text, 'package', ({ name, version, sdist, wheels }) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackage */ .N)('pypi', name, version, hasDigests([sdist, ...((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(wheels) ?? [])], 'hash')));
/** `[[package]]` with `files`; Poetry before 1.3 has them in `[metadata.files]`. PDM has the same form. */
const readPoetryLock = (text) => {
    const metadata = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text))?.metadata);
    const files = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(metadata?.files);
    return packagesOf(text, 'package', (entry) => {
        const listed = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(entry.files) ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(files?.[String(entry.name)]) ?? [];
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackage */ .N)('pypi', entry.name, entry.version, hasDigests(listed, 'hash'));
    });
};
/** PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with `hashes`. */
const readPylock = (text) => packagesOf(text, 'packages', ({ name, version, sdist, archive, wheels }) => {
    const files = [sdist, archive, ...((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(wheels) ?? [])];
    return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackage */ .N)('pypi', name, version, hasDigests(files, 'hashes'));
});
const packagesOf = (text, key, read) => {
    const entries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text))?.[key]);
    return entries && (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .o)(entries.map((entry) => read((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry) ?? {})));
};
const hasDigests = (files, field) => files.some((file) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(file)?.[field] !== undefined);


/***/ })

};

