export const id = 8980;
export const ids = [8980,8006,4510];
export const modules = {

/***/ 38980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCondaEnvironment: () => (/* binding */ readCondaEnvironment)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78006);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38167);
/* harmony import */ var _requirements_txt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94510);
// SPDX-License-Identifier: Apache-2.0
//
// `environment.yml` of conda, which asks for packages and may pin them.




/** `dependencies`: texts for conda, and `pip` with lines as in requirements.txt. */
const readCondaEnvironment = (text) => {
    const entries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text))?.dependencies);
    return entries?.flatMap((entry) => typeof entry === 'string'
        ? (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .o)([readSpec(entry)])
        : ((0,_requirements_txt_js__WEBPACK_IMPORTED_MODULE_3__.readRequirements)(((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(entry)?.pip) ?? []).map((line) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(line) ?? '').join('\n')) ?? []));
};
// `channel::name=version=build`; `==` is exact, and so is `=` with a build.
const readSpec = (spec) => {
    const plain = spec.replace(/^[^\s=<>]*::/, '').trim();
    const [, name, rest = ''] = /^([A-Za-z0-9_][\w.-]*)[ \t]*(.*)$/.exec(plain) ?? [];
    const [, version] = /^(?:==[ \t]*|=(?=[^=*]+=))([^=\s,|<>*]+)(?:=[^=\s]+)?$/.exec(rest) ?? [];
    return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedPackage */ .N)('conda', name, version, false);
};


/***/ }),

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


/***/ }),

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

