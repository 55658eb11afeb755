export const id = 5466;
export const ids = [5466];
export const modules = {

/***/ 38787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people, in powers of 1000: `1.5 MB`. */
const formatBytes = (bytes) => {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
};


/***/ }),

/***/ 49372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
/* unused harmony export MAX_FOREIGN_CHARS */
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0

/** Longest text from outside that a report shows; the whole is in the JSON report. */
const MAX_FOREIGN_CHARS = 1_000;
/**
 * A text from outside on one line: nothing in it steers a terminal or a log, it is cut to
 * MAX_FOREIGN_CHARS, and it is well-formed Unicode.
 */
const foreignText = (text) => {
    // UTF-16 units; half a character at the cut becomes U+FFFD.
    const short = text.length > MAX_FOREIGN_CHARS ? `${text.slice(0, MAX_FOREIGN_CHARS - 1)}…` : text;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(short.toWellFormed());
};


/***/ }),

/***/ 55466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderInspection: () => (/* binding */ renderInspection)
/* harmony export */ });
/* harmony import */ var _core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38787);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, as text for a terminal. All of it is what the
// files say: the words never go further than "this was found" and "this was not".


/** Rows and lines that are printed before the rest is counted; `--json` has all. */
const MAX_ROWS = 100;
const MAX_FINDINGS = 100;
const MAX_FACT_CHARS = 100;
const MAX_NAME_CHARS = 60;
const MAX_IMPORTS = 50;
const KINDS = {
    code: 'can run code, or nobody can tell',
    broken: 'not as its format says',
    notice: 'worth knowing',
};
const KIND_ORDER = ['code', 'broken', 'notice'];
/** The model as a table of its files, what they say of it, and what was found. */
const renderInspection = ({ path, files }) => {
    const known = files.filter(({ description }) => description.format !== 'unknown');
    const unknown = files.length - known.length;
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    const title = `${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(path)}: ${count(files.length, 'file')}, ${(0,_core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(sizeBytes)}`;
    return [
        title,
        '',
        ...table(known),
        ...(unknown > 0 ? [`${count(unknown, 'file')} of no format that is known here`] : []),
        ...section('The files say', metadataLines(files)),
        ...section('Pickles', pickleLines(files)),
        ...section('Findings', findingLines(files)),
        '',
    ].join('\n');
};
const count = (number, word) => `${grouped(number)} ${word}${number === 1 ? '' : 's'}`;
// By hand: loading the rules of languages takes longer than reading a header.
const grouped = (number) => Number.isInteger(number) ? String(number).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(number);
const table = (files) => {
    const rows = files.slice(0, MAX_ROWS).map(({ name, sizeBytes, description }) => ({
        format: description.format,
        size: (0,_core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(sizeBytes),
        name: short(name, MAX_NAME_CHARS),
        facts: factsLine(description.facts),
    }));
    const formatWidth = Math.max(0, ...rows.map(({ format }) => format.length));
    const nameWidth = Math.max(0, ...rows.map(({ name }) => name.length));
    const lines = rows.map(({ format, size, name, facts }) => `${format.padEnd(formatWidth)}  ${size.padStart(8)}  ${name.padEnd(nameWidth)}  ${facts}`.trimEnd());
    return files.length > rows.length
        ? [...lines, `… and ${count(files.length - rows.length, 'more file')}`]
        : lines;
};
/** Scalars and counts; lists and objects by their number of entries where they are long. */
const factsLine = (facts) => short(Object.entries(facts)
    .map(([name, value]) => `${name} ${factValue(value)}`)
    .join(', '), MAX_FACT_CHARS);
const factValue = (value) => {
    if (typeof value === 'number')
        return grouped(value);
    if (typeof value === 'string' || typeof value === 'boolean')
        return String(value);
    const entries = Array.isArray(value)
        ? value.map((item) => factValue(item))
        : Object.entries(value).map(([name, item]) => `${name} ${factValue(item)}`);
    return `(${entries.slice(0, 8).join(', ')}${entries.length > 8 ? ', …' : ''})`;
};
const section = (title, lines) => lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
const LISTS = [
    ['licenses', 'licence'],
    ['baseModels', 'base model'],
    ['datasets', 'dataset'],
];
/** One line for each value, with the files that say it. */
const metadataLines = (files) => {
    const saidBy = new Map();
    const add = (line, name) => {
        const names = saidBy.get(line);
        if (names)
            names.push(name);
        else
            saidBy.set(line, [name]);
    };
    for (const { name, description } of files) {
        for (const [key, label] of LISTS) {
            for (const value of description.metadata[key] ?? []) {
                add(`${label.padEnd(11)}${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(value)}`, name);
            }
        }
        for (const [framework, version] of Object.entries(description.metadata.frameworks ?? {})) {
            add(`${'framework'.padEnd(11)}${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(framework)} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(version)}`, name);
        }
    }
    const lines = [...saidBy].map(([line, [first = '', ...others]]) => {
        const more = others.length > 0 ? ` and ${count(others.length, 'more file')}` : '';
        return `${line}  (${short(first, MAX_NAME_CHARS)}${more})`;
    });
    return limited(lines, MAX_ROWS);
};
const pickleLines = (files) => {
    const lines = files.flatMap(({ name, description: { pickle } }) => {
        if (pickle === undefined)
            return [];
        const end = pickle.complete ? '' : ', could not be read to the end';
        const counts = `${count(pickle.count, 'pickle')}, ${count(pickle.imports.length, 'import')}`;
        const outside = `${grouped(pickle.outsideAllowList.length)} outside the allow-list`;
        const imports = pickle.outsideAllowList.map((text) => `  ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(text)}`);
        return [`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(name)}: ${counts}, ${outside}${end}`, ...limited(imports, MAX_IMPORTS)];
    });
    return limited(lines, MAX_ROWS);
};
const findingLines = (files) => {
    const all = files.flatMap(({ name, description }) => description.findings.map((finding) => ({ name, finding })));
    const lines = KIND_ORDER.flatMap((kind) => {
        const ofKind = all.filter(({ finding }) => finding.kind === kind);
        if (ofKind.length === 0)
            return [];
        return [
            `${kind}: ${KINDS[kind]}`,
            ...ofKind.map(({ name, finding }) => findingLine(name, finding)),
        ];
    });
    return limited(lines, MAX_FINDINGS);
};
const findingLine = (name, { code, message, at }) => {
    const place = at === undefined ? '' : ` at ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(at)}`;
    return `  ${code}  ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(name)}${place}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(message)}`;
};
const limited = (lines, max) => lines.length > max
    ? [...lines.slice(0, max), `… and ${lines.length - max} more; --json has all`]
    : lines;
const short = (text, maxChars) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(text.length > maxChars ? `${text.slice(0, maxChars - 1)}…` : text);


/***/ })

};

