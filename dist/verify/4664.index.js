export const id = 4664;
export const ids = [4664];
export const modules = {

/***/ 54515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pickledObjectFacts)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * What a pickle makes, as facts: `kind`, and the `class` of an object. A file of torch is a `state_dict`, a
 * `tensor` or a `pickled module`; any other pickle a `dictionary`, a `list`, an `object` or `other`.
 */
const pickledObjectFacts = (result, writer) => {
    const isTorch = writer === 'torch';
    if (typeof result !== 'object')
        return { kind: 'other' };
    if (result.kind === 'dict')
        return { kind: isTorch ? 'state_dict' : 'dictionary' };
    if (result.kind === 'list')
        return { kind: 'list' };
    if (result.kind !== 'instance')
        return { kind: 'other' };
    const { path } = result.of;
    if (path === 'collections.OrderedDict')
        return { kind: isTorch ? 'state_dict' : 'dictionary' };
    if (path.startsWith('torch._utils._rebuild_'))
        return { kind: 'tensor' };
    return { kind: isTorch ? 'pickled module' : 'object', class: path };
};


/***/ }),

/***/ 64664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zipOfPicklesReader: () => (/* binding */ zipOfPicklesReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8105);
/* harmony import */ var _archives_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34840);
/* harmony import */ var _archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4624);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99072);
/* harmony import */ var _pickle_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58256);
/* harmony import */ var _pickled_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54515);
/* harmony import */ var _pytorch_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13117);
/* harmony import */ var _scan_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63534);
// SPDX-License-Identifier: Apache-2.0
//
// What torch.save and torch.jit.save write, and any other zip archive: the
// pickles in it are what a loader may load.
// Source: torch 2.15.0 serialization.py and caffe2/serialize/inline_container.h.









/** Small members with one line of text. */
const MAX_LINE_MEMBER_BYTES = 64;
const zipOfPicklesReader = {
    id: 'zip',
    matches: (head) => (0,_archives_archive_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveKindOf */ .i)(head) === 'zip',
    describe: async (source, { allowedImports }) => {
        const archive = await (0,_archives_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .readZip */ .u)(source);
        const log = new _pickle_log_js__WEBPACK_IMPORTED_MODULE_4__/* .PickleLog */ .B5();
        const scan = await (0,_scan_members_js__WEBPACK_IMPORTED_MODULE_6__/* .scanMembers */ .D)(source, archive, log);
        const torch = await torchFacts(source, archive, scan);
        if (torch === undefined)
            log.addPersistentIds();
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_7__/* .findingList */ .Q)(_pytorch_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .PYTORCH_FINDINGS */ .B);
        if (torch?.kind === 'torchscript') {
            found.add('pytorch.torchscript', `holds ${torch.codeFiles} files of code`);
        }
        const zipFindings = [...archive.findings, ...scan.found.list()];
        return {
            format: torch === undefined ? 'zip' : 'pytorch-zip',
            facts: {
                ...(torch ?? { members: archive.entries.length }),
                ...(log.count === 0 ? {} : { protocol: log.protocol, imports: log.imports.length }),
            },
            metadata: {},
            ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
            findings: [...log.findings(allowedImports), ...found.list(), ...zipFindings],
        };
    },
};
/** What torch has written; `undefined` where the archive has no `data.pkl` where torch looks for it. */
const torchFacts = async (source, archive, { pickles, found }) => {
    const names = archive.entries.map(({ name }) => name);
    const main = names.find((name) => /^[^/]+\/data\.pkl$/.test(name));
    if (main === undefined)
        return undefined;
    const prefix = main.slice(0, -'data.pkl'.length);
    const own = names.filter((name) => name.startsWith(prefix)).map((n) => n.slice(prefix.length));
    const isScript = own.some((name) => name === 'constants.pkl' || name.startsWith('code/'));
    const version = await readLine(source, archive, `${prefix}version`, found);
    const byteOrder = await readLine(source, archive, `${prefix}byteorder`, found);
    return {
        ...(isScript
            ? { kind: 'torchscript', codeFiles: own.filter((name) => /^code\/.*\.py$/.test(name)).length }
            : (0,_pickled_object_js__WEBPACK_IMPORTED_MODULE_8__/* .pickledObjectFacts */ .R)(pickles.get(main)?.[0]?.result, 'torch')),
        ...(version === undefined ? {} : { version }),
        ...(byteOrder === undefined ? {} : { byteOrder }),
        storages: own.filter((name) => /^(data|tensors)\/\d+$/.test(name)).length,
    };
};
const readLine = async (source, { entries }, name, found) => {
    const entry = entries.find((other) => other.name === name);
    if (entry === undefined)
        return undefined;
    const { bytes } = await (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_3__/* .readMember */ .hd)(source, entry, { maxBytes: MAX_LINE_MEMBER_BYTES, found });
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString('utf8').trim();
};


/***/ })

};

