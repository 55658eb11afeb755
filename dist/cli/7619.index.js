export const id = 7619;
export const ids = [7619];
export const modules = {

/***/ 48007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readUint64)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** A little-endian 64-bit size or offset; Infinity where no number is exact, which is outside of any file. */
const readUint64 = (bytes, at) => {
    const value = Number(bytes.readBigUInt64LE(at));
    return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
};


/***/ }),

/***/ 26461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEnds)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _uint64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48007);
// SPDX-License-Identifier: Apache-2.0
//
// Where the directory of a zip archive is. Readers differ: some take the
// offset of the end record, others count back from it; some follow the zip64
// locator, others look right before it. Every place is returned where one of
// them finds a directory, so that no reader sees a member that is not seen here.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3.14–4.3.16


const END = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('PK\u0005\u0006');
const ZIP64_END = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('PK\u0006\u0006');
const ZIP64_LOCATOR = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('PK\u0006\u0007');
const CENTRAL_HEADER = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from('PK\u0001\u0002');
const END_BYTES = 22;
const ZIP64_END_BYTES = 56;
const LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;
/** End records that are looked at, from the last one: a comment has room for thousands. */
const MAX_ENDS = 16;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const readEnds = async (source, found) => {
    const tailBytes = Math.min(source.sizeBytes, MAX_COMMENT_BYTES + END_BYTES);
    const tailAt = source.sizeBytes - tailBytes;
    const tail = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(await source.read(tailAt, tailBytes));
    const ends = findEnds(tail).map((at) => tailAt + at);
    const [last, ...others] = ends;
    if (last === undefined)
        return { places: [], extents: [] };
    checkComment(tail.subarray(last - tailAt), last, found);
    const main = await readEnd(source, tail.subarray(last - tailAt), last, found);
    const places = [...main.places];
    for (const at of others) {
        const other = await readEnd(source, tail.subarray(at - tailAt), at);
        if (other.places.length === 0)
            continue;
        found.add('zip.several-ends', `another end record stands before the last one`, `offset ${at}`);
        places.push(...other.places);
    }
    if (ends.length === MAX_ENDS) {
        found.add('zip.several-ends', `there are ${MAX_ENDS} end records or more`);
    }
    // An archive without members has no directory, only an end.
    const isEmpty = tail.readUInt16LE(last - tailAt + 10) === 0;
    if (places.length === 0 && isEmpty)
        places.push({ at: last, sizeBytes: 0, count: 0, base: 0 });
    const distinct = places.filter((place, index) => places.findIndex(({ at, base }) => at === place.at && base === place.base) === index);
    if (distinct.length > 1) {
        const where = distinct.map(({ at }) => at).join(', ');
        found.add('zip.several-directories', `directories are found at offsets ${where}`);
    }
    return { places: distinct, extents: main.extents };
};
/** Offsets of end records in the last bytes, from the last one. */
const findEnds = (tail) => {
    const ends = [];
    let at = tail.lastIndexOf(END, tail.length - END_BYTES);
    while (at >= 0 && tail.length >= END_BYTES && ends.length < MAX_ENDS) {
        ends.push(at);
        at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1);
    }
    return ends;
};
const checkComment = (end, at, found) => {
    const announced = end.readUInt16LE(20);
    const there = end.length - END_BYTES;
    if (announced > there) {
        const message = `the comment has ${announced} bytes, ${there} are there`;
        found.add('zip.comment-length', message, `offset ${at}`);
    }
    else if (announced < there) {
        found.add('zip.trailing-data', `${there - announced} bytes follow the archive`);
    }
};
/** `found` is absent for records that are only looked at because another reader might. */
const readEnd = async (source, end, at, found) => {
    const sizes = {
        count: end.readUInt16LE(10),
        sizeBytes: end.readUInt32LE(12),
        offset: end.readUInt32LE(16),
    };
    const disks = [end.readUInt16LE(4), end.readUInt16LE(6)];
    if (disks.some((disk) => disk !== 0 && disk !== FULL_16) || end.readUInt16LE(8) !== sizes.count) {
        found?.add('zip.several-parts', 'the end record speaks of several parts', `offset ${at}`);
    }
    const zip64 = await readZip64(source, at, sizes, found);
    const isFull = sizes.count === FULL_16 || sizes.sizeBytes === FULL_32 || sizes.offset === FULL_32;
    if (isFull && zip64.records.length === 0) {
        found?.add('zip.zip64', 'the end record points to a zip64 record that is not there');
    }
    const candidates = [
        ...zip64.records.flatMap((record) => placesOf(record.sizes, record.at)),
        ...placesOf(sizes, at),
    ];
    const places = [];
    for (const place of candidates)
        if (await isDirectory(source, place))
            places.push(place);
    const extents = [...zip64.extents, { from: at, to: at + END_BYTES, what: 'the end record' }];
    return { places, extents };
};
/** By the offset that is given, and by counting back from the record. */
const placesOf = (sizes, recordAt) => {
    const { count, sizeBytes, offset } = sizes;
    const back = recordAt - sizeBytes;
    return [
        { at: offset, sizeBytes, count, base: 0 },
        { at: back, sizeBytes, count, base: back - offset },
    ];
};
const isDirectory = async (source, place) => {
    const { at, sizeBytes } = place;
    if (sizeBytes === 0 || at < 0 || at + CENTRAL_HEADER.length > source.sizeBytes)
        return false;
    return CENTRAL_HEADER.equals(await source.read(at, CENTRAL_HEADER.length));
};
/** §4.3.14 and §4.3.15: the record that the locator gives, and the one right before the locator. */
const readZip64 = async (source, endAt, small, found) => {
    const locatorAt = endAt - LOCATOR_BYTES;
    if (locatorAt < 0)
        return { records: [], extents: [] };
    const locator = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(await source.read(locatorAt, LOCATOR_BYTES));
    if (!locator.subarray(0, 4).equals(ZIP64_LOCATOR))
        return { records: [], extents: [] };
    const extents = [{ from: locatorAt, to: endAt, what: 'the zip64 locator' }];
    const given = (0,_uint64_js__WEBPACK_IMPORTED_MODULE_1__/* .readUint64 */ .V)(locator, 8);
    const before = locatorAt - ZIP64_END_BYTES;
    const records = [];
    for (const at of new Set([given, before])) {
        if (at < 0 || at + ZIP64_END_BYTES > locatorAt)
            continue;
        const record = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(await source.read(at, ZIP64_END_BYTES));
        if (!record.subarray(0, 4).equals(ZIP64_END))
            continue;
        const sizes = {
            count: (0,_uint64_js__WEBPACK_IMPORTED_MODULE_1__/* .readUint64 */ .V)(record, 32),
            sizeBytes: (0,_uint64_js__WEBPACK_IMPORTED_MODULE_1__/* .readUint64 */ .V)(record, 40),
            offset: (0,_uint64_js__WEBPACK_IMPORTED_MODULE_1__/* .readUint64 */ .V)(record, 48),
        };
        records.push({ at, sizes });
        const to = at + 12 + (0,_uint64_js__WEBPACK_IMPORTED_MODULE_1__/* .readUint64 */ .V)(record, 4);
        if (to !== locatorAt) {
            found?.add('zip.zip64', `the zip64 record at ${at} does not reach to its locator`);
        }
        if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) {
            found?.add('zip.several-parts', 'the zip64 record speaks of several parts');
        }
        extents.push({ from: at, to: Math.min(to, locatorAt), what: 'the zip64 record' });
        if (!agree(small, sizes)) {
            found?.add('zip.zip64', `the zip64 record at ${at} and the end record disagree`);
        }
    }
    if (!records.some(({ at }) => at === given)) {
        found?.add('zip.zip64', 'the zip64 locator points to no zip64 record');
    }
    return { records, extents };
};
/** §4.4.1.4: a field of the end record is either that of zip64 or all ones. */
const agree = (small, large) => (small.count === FULL_16 || small.count === large.count) &&
    (small.sizeBytes === FULL_32 || small.sizeBytes === large.sizeBytes) &&
    (small.offset === FULL_32 || small.offset === large.offset);


/***/ }),

/***/ 58884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CODE_FILE_ENDINGS),
/* harmony export */   x: () => (/* binding */ codeFileReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _code_file_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41115);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99072);
// SPDX-License-Identifier: Apache-2.0
//
// Programs in a model: loaders of a hub import `*.py` of a repository where
// `trust_remote_code` is set, and libraries are native code.



/** ELF, and Mach-O in its orders and as a universal file. */
const MAGICS = ['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'].map((hex) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(hex, 'hex'));
const PYTHON = ['.py', '.pyc', '.pyw', '.pyz'];
const SCRIPTS = ['.sh', '.bat', '.cmd', '.ps1'];
const NATIVE = ['.so', '.dylib', '.dll', '.pyd', '.exe'];
/** Ends of names, in lower case, that promise a program. */
const CODE_FILE_ENDINGS = [...PYTHON, ...SCRIPTS, ...NATIVE];
const codeFileReader = {
    id: 'code-file',
    matches: (head) => MAGICS.some((magic) => magic.equals(head.subarray(0, magic.byteLength))),
    describe: async (_source, { name }) => {
        const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .findingList */ .Q)(_code_file_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_FILE_FINDINGS */ .E);
        const language = languageOf(name);
        found.add(`code-file.${language}`, `a file of ${language} code`);
        return { format: 'code-file', facts: { language }, metadata: {}, findings: found.list() };
    },
};
const languageOf = (name) => {
    const lower = name.toLowerCase();
    if (PYTHON.some((ending) => lower.endsWith(ending)))
        return 'python';
    return SCRIPTS.some((ending) => lower.endsWith(ending)) ? 'script' : 'native';
};


/***/ }),

/***/ 99072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList),
/* harmony export */   s: () => (/* binding */ untilStopped)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0
//
// Findings as a reader gathers them: with the kind of their table, on one
// line, and a bounded number of each code, since a hostile file can give a
// reason for one in every byte.

/** Of one code in one file; a person reads no more, and what is left out is counted. */
const MAX_FINDINGS_PER_CODE = 20;
const MAX_MESSAGE_CHARS = 500;
const MAX_PLACE_CHARS = 200;
class Stop extends Error {
}
/** Reads to the end, or until a list of findings says `stop`. @throws what `step` throws by itself */
const untilStopped = async (step) => {
    try {
        await step();
    }
    catch (error) {
        if (!(error instanceof Stop))
            throw error;
    }
};
const findingList = (table) => {
    const findings = [];
    const counts = new Map();
    const kindOf = (code) => table[code]?.kind ?? 'broken';
    const add = (code, message, at) => {
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        if (count > MAX_FINDINGS_PER_CODE)
            return;
        const finding = { code, kind: kindOf(code), message: cut(message, MAX_MESSAGE_CHARS) };
        findings.push(at === undefined ? finding : { ...finding, at: cut(at, MAX_PLACE_CHARS) });
    };
    return {
        add,
        stop: (code, message, at) => {
            add(code, message, at);
            throw new Stop();
        },
        list: () => {
            const rests = [...counts].filter(([, count]) => count > MAX_FINDINGS_PER_CODE);
            return [
                ...findings,
                ...rests.map(([code, count]) => ({
                    code,
                    kind: kindOf(code),
                    message: `and ${count - MAX_FINDINGS_PER_CODE} more`,
                })),
            ];
        },
    };
};
const cut = (text, maxChars) => (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text.length > maxChars ? `${text.slice(0, maxChars)}…` : text).toWellFormed();


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ HEAD_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What every reader of a model format answers. A reader looks at headers only,
// runs nothing, takes bounded memory, and never throws for what a file holds:
// a header that is not as its format says is a finding. Nothing here touches
// the digest of the file.
/** What `matches` is shown of a file: npy, zip, HDF5 and legacy tar tell themselves in this much. */
const HEAD_BYTES = 1_024;


/***/ }),

/***/ 27662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ findReaderByEnd),
/* harmony export */   Zc: () => (/* binding */ findReader),
/* harmony export */   f1: () => (/* binding */ promisedFormat)
/* harmony export */ });
/* unused harmony export PROMISED_FORMATS */
/* harmony import */ var _archives_zip_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26461);
/* harmony import */ var _archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96901);
/* harmony import */ var _code_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58884);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99072);
/* harmony import */ var _pickle_pickle_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89762);
// SPDX-License-Identifier: Apache-2.0
//
// How the reader of a file is found. Most files of a model are what their
// names promise: the reader is loaded with the first such file, and all of
// them (readers.ts), which take longer to load than a header to read, only
// where a name promises nothing or too much.





const PROMISED_FORMATS = [
    {
        id: 'safetensors',
        endings: ['.safetensors'],
        load: async () => (await __webpack_require__.e(/* import() */ 9237).then(__webpack_require__.bind(__webpack_require__, 49237))).safetensorsReader,
    },
    {
        id: 'gguf',
        endings: ['.gguf'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(1811)]).then(__webpack_require__.bind(__webpack_require__, 3155))).ggufFormatReader,
    },
    {
        id: 'pickle',
        endings: [..._pickle_pickle_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PICKLE_ENDINGS */ .Ql, ..._pickle_pickle_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PACKED_PICKLE_ENDINGS */ .dl],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6887), __webpack_require__.e(9108)]).then(__webpack_require__.bind(__webpack_require__, 12194))).pickleReader,
    },
    {
        id: 'onnx',
        endings: ['.onnx'],
        load: async () => (await __webpack_require__.e(/* import() */ 1618).then(__webpack_require__.bind(__webpack_require__, 81618))).onnxReader,
    },
    {
        id: 'keras',
        endings: ['.keras'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6887), __webpack_require__.e(5081), __webpack_require__.e(5879)]).then(__webpack_require__.bind(__webpack_require__, 74850))).kerasReader,
    },
    {
        id: 'hdf5',
        endings: ['.h5', '.hdf5'],
        load: async () => (await __webpack_require__.e(/* import() */ 8057).then(__webpack_require__.bind(__webpack_require__, 48057))).hdf5Reader,
    },
    {
        id: 'tflite',
        endings: ['.tflite'],
        load: async () => (await __webpack_require__.e(/* import() */ 4226).then(__webpack_require__.bind(__webpack_require__, 24226))).tfliteReader,
    },
    {
        id: 'npy',
        endings: ['.npy'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6887), __webpack_require__.e(3274)]).then(__webpack_require__.bind(__webpack_require__, 38167))).npyReader,
    },
    {
        id: 'npz',
        endings: ['.npz'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6887), __webpack_require__.e(5081), __webpack_require__.e(5328)]).then(__webpack_require__.bind(__webpack_require__, 20810))).npzReader,
    },
    {
        id: 'shard-index',
        endings: ['.safetensors.index.json', '.bin.index.json'],
        load: async () => (await __webpack_require__.e(/* import() */ 8783).then(__webpack_require__.bind(__webpack_require__, 38783))).shardIndexReader,
    },
    {
        id: 'code-file',
        endings: _code_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE_FILE_ENDINGS */ .W,
        load: async () => _code_file_js__WEBPACK_IMPORTED_MODULE_2__/* .codeFileReader */ .x,
    },
];
/** The format that a name promises by its ending. */
const promisedFormat = (name) => {
    const lower = name.toLowerCase();
    return PROMISED_FORMATS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
};
/**
 * The reader of a file: the one that its name promises, if the content matches it; or else the first
 * that the content matches; or else the promised one. Lengths at the start of a safetensors file look like
 * other formats (6 % of them like a pickle), so its name has to count where its content agrees.
 * @param head the first HEAD_BYTES of the file, or all of a smaller one
 */
const findReader = async (head, name) => {
    const promised = await promisedFormat(name)?.load();
    if (promised?.matches(head, name))
        return promised;
    const { READERS } = await Promise.all(/* import() */[__webpack_require__.e(6267), __webpack_require__.e(6887), __webpack_require__.e(5081), __webpack_require__.e(3155), __webpack_require__.e(3263)]).then(__webpack_require__.bind(__webpack_require__, 3263));
    return READERS.find((reader) => reader.matches(head, name)) ?? promised;
};
/**
 * The reader of a file that neither its first bytes nor its name tell. A zip archive is found from
 * its end: torch.jit.load and Keras load one after whatever stands before it.
 */
const findReaderByEnd = async (source) => {
    const { places } = await (0,_archives_zip_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnds */ .j)(source, (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_4__/* .findingList */ .Q)(_archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ZIP_FINDINGS */ .l));
    if (places.length === 0)
        return undefined;
    return (await Promise.all(/* import() */[__webpack_require__.e(6887), __webpack_require__.e(5081), __webpack_require__.e(9315)]).then(__webpack_require__.bind(__webpack_require__, 64664))).zipOfPicklesReader;
};


/***/ }),

/***/ 89762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ suggestsPickle),
/* harmony export */   Ql: () => (/* binding */ PICKLE_ENDINGS),
/* harmony export */   dl: () => (/* binding */ PACKED_PICKLE_ENDINGS),
/* harmony export */   dy: () => (/* binding */ promisesPickle)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Ends of names, in lower case, that promise a pickle. */
const PICKLE_ENDINGS = ['.pkl', '.pickle', '.joblib', '.dill'];
const PACKINGS = ['.gz', '.z', '.bz2', '.xz', '.lzma', '.lz4'];
/** Ends of names that promise a compressed pickle, as joblib writes it. */
const PACKED_PICKLE_ENDINGS = PICKLE_ENDINGS.flatMap((ending) => PACKINGS.map((packing) => `${ending}${packing}`));
/** Whether a file of this name should be a pickle, whatever it holds. */
const promisesPickle = (name) => {
    const lower = name.toLowerCase();
    return [...PICKLE_ENDINGS, ...PACKED_PICKLE_ENDINGS].some((ending) => lower.endsWith(ending));
};
const LOADED_ENDINGS = ['.bin', '.pt', '.pth', '.ckpt', '.dat', '.data', '.model', '.p'];
/** Whether files of this name are loaded as pickles, among other things. */
const suggestsPickle = (name) => promisesPickle(name) || LOADED_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));


/***/ }),

/***/ 77619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectModel: () => (/* binding */ inspectModel)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _model_formats_file_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45817);
/* harmony import */ var _model_formats_finding_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99072);
/* harmony import */ var _model_formats_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6767);
/* harmony import */ var _model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27662);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, by their headers: nothing runs, nothing is
// verified, and no digest depends on it. One file after the other, so that one
// header at a time is in memory.






/** A file of no known format. */
const UNKNOWN = { format: 'unknown', facts: {}, metadata: {}, findings: [] };
/**
 * Describes every file of a model, in the order of the tree.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE; never for what a file holds
 */
const inspectModel = async (tree, options, { sources }) => {
    const { maxFileBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DESCRIBED_FILE_BYTES */ .UL, maxModelBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DESCRIBED_MODEL_BYTES */ .rc } = options;
    const sizes = new Map(tree.files.map(({ name, stamp }) => [name, stamp.sizeBytes]));
    const inspected = [];
    let budget = maxModelBytes;
    for (const file of tree.files) {
        const name = file.name === _model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .SINGLE_FILE_NAME */ .c6 ? baseName(tree.rootPath) : file.name;
        const context = {
            name,
            sizeOf: (other) => sizes.get(other),
            allowedImports: options.allowedImports,
        };
        const limit = Math.min(budget, maxFileBytes);
        const { description, readBytes } = await sources.withSource(file, (source) => describeWithin(source, context, limit));
        budget -= readBytes;
        inspected.push({ name, sizeBytes: file.stamp.sizeBytes, description });
    }
    return inspected;
};
class TooMuchToRead extends Error {
}
const describeWithin = async (source, context, limitBytes) => {
    let readBytes = 0;
    const counted = {
        sizeBytes: source.sizeBytes,
        read: async (offset, lengthBytes) => {
            if (readBytes + lengthBytes > limitBytes)
                throw new TooMuchToRead();
            readBytes += lengthBytes;
            return source.read(offset, lengthBytes);
        },
    };
    let format = UNKNOWN.format;
    try {
        const head = await counted.read(0, Math.min(_model_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_BYTES */ .L, source.sizeBytes));
        const reader = (await (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findReader */ .Zc)(head, context.name)) ?? (await (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findReaderByEnd */ .Nw)(counted));
        if (reader === undefined)
            return { description: UNKNOWN, readBytes };
        format = reader.id;
        const description = await reader.describe(counted, context);
        return { description: withPromise(description, reader.id, context.name), readBytes };
    }
    catch (error) {
        if (!(error instanceof TooMuchToRead))
            throw error;
        const found = (0,_model_formats_finding_list_js__WEBPACK_IMPORTED_MODULE_5__/* .findingList */ .Q)(_model_formats_file_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_FINDINGS */ .c);
        found.add('file.too-much-to-read', `the limit is ${limitBytes} bytes`);
        return { description: { ...UNKNOWN, format, findings: found.list() }, readBytes };
    }
};
/** Adds what is found where the name promises another format than the content has. */
const withPromise = (description, id, name) => {
    const promised = (0,_model_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .promisedFormat */ .f1)(name);
    // Of a pointer, the format of the file that it stands for is not known.
    if (promised === undefined || promised.id === id || id === 'lfs-pointer')
        return description;
    const found = (0,_model_formats_finding_list_js__WEBPACK_IMPORTED_MODULE_5__/* .findingList */ .Q)(_model_formats_file_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_FINDINGS */ .c);
    found.add('file.other-format', `the name promises ${promised.id}, the content is ${id}`);
    return { ...description, findings: [...found.list(), ...description.findings] };
};
const baseName = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);


/***/ })

};

