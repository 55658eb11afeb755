export const id = 5121;
export const ids = [5121];
export const modules = {

/***/ 25121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInputReader: () => (/* binding */ createInputReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// From the text of an input to a value. `core.getInput` trims all Unicode
// space, which has been a way around guards before; here only ASCII space and
// line ends at the edges are dropped, and everything else is validated.

/** Reads through `get`, which returns an input's raw text. An empty value means the table's default. */
const createInputReader = (table, get, fromJob = {}) => {
    const text = (name) => {
        const value = trim(get(name));
        return value === '' ? fallback(table, name) : value;
    };
    const split = (name, separator) => (text(name) ?? '')
        .split(separator)
        .map(trim)
        .filter((item) => item !== '');
    return {
        ...fromJob,
        text,
        lines: (name) => split(name, /\r?\n/),
        list: (name) => splitList(text(name) ?? ''),
        flag: (name) => {
            const value = text(name) ?? 'false';
            // The YAML 1.2 core schema, as core.getBooleanInput reads it.
            if (/^(true|True|TRUE)$/.test(value))
                return true;
            if (/^(false|False|FALSE)$/.test(value))
                return false;
            throw invalid(name, value, 'it takes true or false');
        },
        choice: (name, choices) => {
            const value = text(name) ?? '';
            const found = choices.find((choice) => choice === value);
            if (found === undefined)
                throw invalid(name, value, `it takes ${choices.join(', ')}`);
            return found;
        },
        integer: (name, min, max) => {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
            if (!(number >= min && number <= max)) {
                throw invalid(name, value, `it takes a whole number from ${min} to ${max}`);
            }
            return number;
        },
        url: (name) => {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const url = URL.canParse(value) ? new URL(value) : undefined;
            // Plain http only to this machine: a test instance.
            const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
            if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))) {
                throw invalid(name, value, 'it takes an https URL');
            }
            if (url.username !== '' || url.password !== '') {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${name} carries a user name or password`);
            }
            return value.replace(/\/+$/, '');
        },
    };
};
// An item that holds a comma stands in double quotes, as actions/attest reads lists.
const LIST_ITEM = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*(?=[,\r\n]|$)|([^,\r\n]+))[,\r\n]*/y;
const splitList = (text) => {
    const items = [];
    const pattern = new RegExp(LIST_ITEM);
    const start = /^[,\s]*/.exec(text)?.[0].length ?? 0;
    pattern.lastIndex = start;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        items.push(match[1] === undefined ? trim(match[2] ?? '') : match[1].replaceAll('""', '"'));
        if (pattern.lastIndex >= text.length)
            break;
    }
    return items.filter((item) => item !== '');
};
const SPACE = ' \t\r\n';
// Not by a regular expression, whose time for the end grows with the square of the space inside.
const trim = (text) => {
    let start = 0;
    let end = text.length;
    while (start < end && SPACE.includes(text.charAt(start)))
        start += 1;
    while (end > start && SPACE.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
};
// A default that is an expression has a value only inside a workflow.
const fallback = (table, name) => {
    const value = table.find((row) => row.name === name)?.default;
    return value?.startsWith('${{') ? undefined : value;
};
const invalid = (name, value, expected) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${name} is "${value.slice(0, 120)}"; ${expected}`);


/***/ })

};

