export const id = 810;
export const ids = [810];
export const modules = {

/***/ 84448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wholeFact),
/* harmony export */   w: () => (/* binding */ factText)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** UTF-16 units; a description is held for every file of a model. */
const MAX_FACT_CHARS = 1_000;
/** A text of a file as a fact: whole, or cut with an ellipsis. */
const factText = (text) => (text.length > MAX_FACT_CHARS ? `${text.slice(0, MAX_FACT_CHARS)}…` : text).toWellFormed();
/** A number as a fact: JSON has no infinite ones, so those are texts. */
const wholeFact = (value) => Number.isFinite(value) ? value : String(value);


/***/ }),

/***/ 20810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npzReader: () => (/* binding */ npzReader)
/* harmony export */ });
/* harmony import */ var _core_byte_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34818);
/* harmony import */ var _archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8105);
/* harmony import */ var _archives_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34840);
/* harmony import */ var _archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4624);
/* harmony import */ var _archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96901);
/* harmony import */ var _fact_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84448);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99072);
/* harmony import */ var _npy_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57934);
/* harmony import */ var _npy_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98184);
/* harmony import */ var _pickle_pickle_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58256);
/* harmony import */ var _pickle_scan_members_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63534);
// SPDX-License-Identifier: Apache-2.0
//
// Arrays of NumPy in a zip archive: the headers of its members, and like in
// any archive the pickles in them, whatever their names are.











/** Members whose headers are read; an archive of arrays has some hundreds. */
const MAX_ARRAYS = 10_000;
/** Arrays that are shown. */
const MAX_SHOWN_ARRAYS = 100;
/** The longest header that NumPy reads, and what stands before it. */
const HEADER_BYTES = 10_012;
const npzReader = {
    id: 'npz',
    // Without the name it is any zip archive, and is read as one.
    matches: (head, name) => (0,_archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveKindOf */ .i)(head) === 'zip' && name.toLowerCase().endsWith('.npz'),
    describe: async (source, { allowedImports }) => {
        const archive = await (0,_archives_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .readZip */ .u)(source);
        const log = new _pickle_pickle_log_js__WEBPACK_IMPORTED_MODULE_7__/* .PickleLog */ .B5();
        const scan = await (0,_pickle_scan_members_js__WEBPACK_IMPORTED_MODULE_8__/* .scanMembers */ .D)(source, archive, log);
        log.addPersistentIds();
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_9__/* .findingList */ .Q)(_npy_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .NPY_FINDINGS */ .h);
        const arrays = new Map();
        const members = archive.entries.filter(({ name }) => name.endsWith('.npy')).slice(0, MAX_ARRAYS);
        for (const entry of members) {
            await (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_9__/* .untilStopped */ .s)(() => readArray(source, entry, arrays, atMember(found, entry.name)));
        }
        return {
            format: 'npz',
            facts: {
                arrays: members.length,
                shapes: Object.fromEntries([...arrays].slice(0, MAX_SHOWN_ARRAYS)),
            },
            metadata: {},
            ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
            findings: [
                ...found.list(),
                ...log.findings(allowedImports),
                ...archive.findings,
                ...scan.found.list(),
            ],
        };
    },
};
const readArray = async (source, entry, arrays, found) => {
    const header = await (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_6__/* .readNpyHeader */ .nq)(await startOf(source, entry), found);
    const { array } = header;
    const held = (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(header);
    if (array !== undefined) {
        const { dtype, shape } = array;
        arrays.set((0,_fact_text_js__WEBPACK_IMPORTED_MODULE_10__/* .factText */ .w)(entry.name), `${(0,_fact_text_js__WEBPACK_IMPORTED_MODULE_10__/* .factText */ .w)(dtype.text)} (${shape.join(', ')})`);
    }
    if (held !== undefined)
        found.add(held.code, held.message);
    else
        (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_6__/* .checkNpyData */ .yS)(header, entry.sizeBytes, found);
};
/** As much of a member as a header can take. */
const startOf = async (source, entry) => {
    const opened = (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__/* .openMember */ .Ly)(source, entry);
    if (opened !== undefined)
        return opened;
    // Of a part, which says nothing of the whole: what is wrong with that was found before.
    const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_9__/* .findingList */ .Q)(_archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .ZIP_FINDINGS */ .l);
    return (0,_core_byte_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .memorySource */ .Pq)((await (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__/* .readMember */ .hd)(source, entry, { maxBytes: HEADER_BYTES, found })).bytes);
};
/** The same list, with the name of a member as the place. */
const atMember = (found, name) => ({
    add: (code, message) => found.add(code, message, name),
    stop: (code, message) => found.stop(code, message, name),
    list: found.list,
});


/***/ })

};

