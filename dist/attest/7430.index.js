export const id = 7430;
export const ids = [7430];
export const modules = {

/***/ 57430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCondaLock: () => (/* binding */ readCondaLock)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38167);
// SPDX-License-Identifier: Apache-2.0
//
// `conda-lock.yml`, line by line in the form in which conda-lock writes it: it
// has megabytes, for which a parser of all of YAML takes seconds and gigabytes.

/** The list under `package:`. One package stands once for each platform. */
const readCondaLock = (text) => {
    const lines = text.split(/\r?\n/);
    const start = lines.indexOf('package:');
    if (start < 0)
        return undefined;
    const packages = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)(entriesOf(lines.slice(start + 1)).map(readEntry));
    const unique = new Map(packages.map((entry) => [JSON.stringify(entry), entry]));
    return [...unique.values()];
};
const readEntry = (entry) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .lockedPackage */ .N)(entry.get('manager') === 'pip' ? 'pypi' : 'conda', entry.get('name'), entry.get('version'), entry.has('hash.sha256'));
// An entry begins with `- name: …`; its fields stand two columns further in, those of `hash:` four.
const entriesOf = (lines) => {
    const entries = [];
    let column = 0;
    let parent = '';
    for (const line of lines) {
        const [, lead = '', key, value = ''] = /^([ -]*)(\w+):(?: (.*))?$/.exec(line) ?? [];
        if (key === undefined)
            continue;
        if (lead === '')
            break;
        if (/^ *- $/.test(lead) && (entries.length === 0 || lead.length === column)) {
            entries.push(new Map());
            column = lead.length;
        }
        if (lead.length === column) {
            parent = key;
            entries.at(-1)?.set(key, unquote(value));
        }
        else if (lead.trim() === '')
            entries.at(-1)?.set(`${parent}.${key}`, unquote(value));
    }
    return entries;
};
const unquote = (text) => /^(['"])(.*)\1$/.exec(text.trim())?.[2] ?? text.trim();


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


/***/ })

};

