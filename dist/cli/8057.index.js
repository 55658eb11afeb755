export const id = 8057;
export const ids = [8057];
export const modules = {

/***/ 42872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ HDF5_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const HDF5_FINDINGS = {
    'hdf5.not-read': {
        kind: 'code',
        explains: 'Only the superblock was read. A model that Keras saved in this format can hold Python, and nobody looked for it.',
    },
    'hdf5.cut-off': { kind: 'broken', explains: 'The file is shorter than its superblock says.' },
    'hdf5.unknown-version': { kind: 'broken', explains: 'The superblock is of no known version.' },
    'hdf5.user-block': {
        kind: 'notice',
        explains: 'Other bytes come before the superblock, where another format has room.',
    },
};


/***/ }),

/***/ 48057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hdf5Reader: () => (/* binding */ hdf5Reader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _archives_uint64_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48007);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99072);
/* harmony import */ var _hdf5_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42872);
// SPDX-License-Identifier: Apache-2.0
//
// HDF5, by its superblock only. A model that Keras 2 saved is such a file, and
// may have a Lambda layer in one of its attributes: that nobody looked is said.
// Spec: https://docs.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html (II.A)




const MAGIC = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
/** Where a superblock may be: 0, 512, and twice as far each time; the first two are in a head. */
const PLACES = [0, 512];
const SUPERBLOCK_BYTES = 64;
/** Offset of the address of the end of the file, by version of the superblock, for addresses of 8 bytes. */
const END_AT = [40, 44, 28, 28];
const hdf5Reader = {
    id: 'hdf5',
    matches: (head) => placeOf(head) !== undefined,
    describe: async (source) => {
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .findingList */ .Q)(_hdf5_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .HDF5_FINDINGS */ .h);
        const headBytes = Math.min(PLACES[1] + SUPERBLOCK_BYTES, source.sizeBytes);
        const head = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(await source.read(0, headBytes));
        const place = placeOf(head) ?? 0;
        if (place > 0)
            found.add('hdf5.user-block', `the superblock is at offset ${place}`);
        const superblock = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(SUPERBLOCK_BYTES);
        head.copy(superblock, 0, place);
        const version = superblock.readUInt8(8);
        const endAt = END_AT[version];
        if (endAt === undefined)
            found.add('hdf5.unknown-version', `version ${version}`);
        const offsetBytes = superblock.readUInt8(version < 2 ? 13 : 9);
        if (endAt !== undefined && offsetBytes === 8) {
            // Counted from the start of the file, whatever the base address is.
            const end = (0,_archives_uint64_js__WEBPACK_IMPORTED_MODULE_3__/* .readUint64 */ .V)(superblock, endAt);
            if (end > source.sizeBytes) {
                found.add('hdf5.cut-off', `it has ${source.sizeBytes} bytes of ${end}`);
            }
        }
        found.add('hdf5.not-read', 'only its superblock was read');
        return {
            format: 'hdf5',
            facts: { superblockVersion: version },
            metadata: {},
            findings: found.list(),
        };
    },
};
const placeOf = (head) => PLACES.find((at) => MAGIC.equals(head.subarray(at, at + MAGIC.length)));


/***/ })

};

