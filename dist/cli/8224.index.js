export const id = 8224;
export const ids = [8224];
export const modules = {

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Order of two names by Unicode code point, which is the order of their UTF-8
 * bytes. JavaScript's `<` compares UTF-16 units and differs beyond U+FFFF.
 */
const compareNames = (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return codePointRank(left) - codePointRank(right);
    }
    return a.length - b.length;
};
// Surrogates (D800–DFFF) stand for code points above U+FFFF: they rank after E000–FFFF.
const codePointRank = (unit) => unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;


/***/ }),

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ }),

/***/ 45817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FILE_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** What can be found of any file, whatever its format. */
const FILE_FINDINGS = {
    'file.other-format': {
        kind: 'broken',
        explains: 'The name of the file promises another format than its content has: loaders that go by the content do something else than the name says.',
    },
    'file.too-much-to-read': {
        kind: 'code',
        explains: 'More bytes would have to be read to describe the file than the limit allows: what it holds is not known.',
    },
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

/***/ 98224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TG: () => (/* binding */ FINDINGS),
  Zc: () => (/* binding */ findReader),
  Nw: () => (/* binding */ findReaderByEnd),
  PT: () => (/* binding */ promisedReader)
});

// UNUSED EXPORTS: READERS

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/model/archives/uint64.js
// SPDX-License-Identifier: Apache-2.0
/** A little-endian 64-bit size or offset; Infinity where no number is exact, which is outside of any file. */
const readUint64 = (bytes, at) => {
    const value = Number(bytes.readBigUInt64LE(at));
    return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
};

;// CONCATENATED MODULE: ./lib/model/archives/zip-ends.js
// SPDX-License-Identifier: Apache-2.0
//
// Where the directory of a zip archive is. Readers differ: some take the
// offset of the end record, others count back from it; some follow the zip64
// locator, others look right before it. Every place is returned where one of
// them finds a directory, so that no reader sees a member that is not seen here.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3.14–4.3.16


const END = external_node_buffer_.Buffer.from('PK\u0005\u0006');
const ZIP64_END = external_node_buffer_.Buffer.from('PK\u0006\u0006');
const ZIP64_LOCATOR = external_node_buffer_.Buffer.from('PK\u0006\u0007');
const CENTRAL_HEADER = external_node_buffer_.Buffer.from('PK\u0001\u0002');
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
    const tail = external_node_buffer_.Buffer.from(await source.read(tailAt, tailBytes));
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
    const locator = external_node_buffer_.Buffer.from(await source.read(locatorAt, LOCATOR_BYTES));
    if (!locator.subarray(0, 4).equals(ZIP64_LOCATOR))
        return { records: [], extents: [] };
    const extents = [{ from: locatorAt, to: endAt, what: 'the zip64 locator' }];
    const given = readUint64(locator, 8);
    const before = locatorAt - ZIP64_END_BYTES;
    const records = [];
    for (const at of new Set([given, before])) {
        if (at < 0 || at + ZIP64_END_BYTES > locatorAt)
            continue;
        const record = external_node_buffer_.Buffer.from(await source.read(at, ZIP64_END_BYTES));
        if (!record.subarray(0, 4).equals(ZIP64_END))
            continue;
        const sizes = {
            count: readUint64(record, 32),
            sizeBytes: readUint64(record, 40),
            offset: readUint64(record, 48),
        };
        records.push({ at, sizes });
        const to = at + 12 + readUint64(record, 4);
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

;// CONCATENATED MODULE: ./lib/model/archives/zip-findings.js
// SPDX-License-Identifier: Apache-2.0
//
// What a zip archive can have that its user should know. `broken` where the
// content was read all the same; `code` where some of it could not be.
const ZIP_FINDINGS = {
    'zip.no-directory': { kind: 'code', explains: 'The archive has no directory that can be read.' },
    'zip.several-directories': {
        kind: 'broken',
        explains: 'Readers find different directories in the same bytes; all were read.',
    },
    'zip.several-ends': {
        kind: 'broken',
        explains: 'There are several end records, and readers differ in which one they take.',
    },
    'zip.comment-length': { kind: 'broken', explains: 'The comment is longer than the file.' },
    'zip.trailing-data': { kind: 'broken', explains: 'Bytes follow the end of the archive.' },
    'zip.prepended-data': { kind: 'broken', explains: 'Bytes come before the first member.' },
    'zip.gap': { kind: 'broken', explains: 'Bytes between members belong to none of them.' },
    'zip.unlisted-member': {
        kind: 'code',
        explains: 'A member is not in the directory: readers that go from member to member see it, and here it was not read.',
    },
    'zip.overlap': { kind: 'broken', explains: 'Two parts of the archive share bytes.' },
    'zip.zip64': { kind: 'broken', explains: 'Zip64 records and what they extend disagree.' },
    'zip.several-parts': { kind: 'code', explains: 'Other parts of the archive are elsewhere.' },
    'zip.entry-count': {
        kind: 'broken',
        explains: 'The directory has another number of entries than it says.',
    },
    'zip.directory-damaged': { kind: 'code', explains: 'The directory cannot be read to its end.' },
    'zip.too-large': {
        kind: 'code',
        explains: 'The archive is above a limit and was not read whole.',
    },
    'zip.outside': { kind: 'code', explains: 'A member is not inside the file.' },
    'zip.no-local-header': {
        kind: 'code',
        explains: 'A member has no header where it should begin.',
    },
    'zip.local-name': { kind: 'broken', explains: 'A member has two names.' },
    'zip.local-method': {
        kind: 'code',
        explains: 'A member has two compression methods: it was read by that of the directory, and by the other it is something else.',
    },
    'zip.local-flags': { kind: 'broken', explains: 'A member has two sets of flags.' },
    'zip.local-size': {
        kind: 'code',
        explains: 'A member has two sizes: it was read by that of the directory, and by the other it has another end.',
    },
    'zip.local-checksum': { kind: 'broken', explains: 'A member has two checksums.' },
    'zip.descriptor': {
        kind: 'broken',
        explains: 'What follows a member disagrees with its size and checksum.',
    },
    'zip.encrypted': {
        kind: 'code',
        explains: 'A member says that it is encrypted; it was read as if it were not.',
    },
    'zip.unknown-method': { kind: 'code', explains: 'A member is packed in a way that is not read.' },
    'zip.unsafe-name': {
        kind: 'broken',
        explains: 'A name leads out of the folder it is unpacked to.',
    },
    'zip.nul-in-name': { kind: 'broken', explains: 'A name holds a NUL, where some readers cut it.' },
    'zip.name-encoding': { kind: 'broken', explains: 'A name is not in the encoding that it says.' },
    'zip.unicode-path': { kind: 'broken', explains: 'An extra field gives a member another name.' },
    'zip.duplicate-name': {
        kind: 'broken',
        explains: 'A name is there twice, and readers differ in which one they take.',
    },
    'zip.case-twin': {
        kind: 'notice',
        explains: 'Two names differ only in case, and some readers do not tell them apart.',
    },
    'zip.link': { kind: 'notice', explains: 'A member is a symbolic link.' },
    'zip.folder-content': { kind: 'broken', explains: 'A folder has content.' },
    'zip.nested-archive': { kind: 'code', explains: 'A member is an archive, which is not read.' },
    'zip.bad-checksum': { kind: 'broken', explains: 'The content of a member has another checksum.' },
    'zip.size': { kind: 'broken', explains: 'The content of a member has another size.' },
    'zip.slack': { kind: 'broken', explains: 'Bytes follow the packed content of a member.' },
    'zip.damaged': { kind: 'code', explains: 'A member cannot be unpacked to its end.' },
    'zip.cut': { kind: 'code', explains: 'A member is larger than the limit and was read in part.' },
};

// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
;// CONCATENATED MODULE: ./lib/model/formats/code-file.js
// SPDX-License-Identifier: Apache-2.0
//
// Programs in a model: loaders of a hub import `*.py` of a repository where
// `trust_remote_code` is set, and libraries are native code.


const CODE_FILE_FINDINGS = {
    'code-file.python': {
        kind: 'code',
        explains: 'The model has a file of Python, which loaders run where `trust_remote_code` is set.',
    },
    'code-file.native': {
        kind: 'code',
        explains: 'The model has native code: a library or a program.',
    },
    'code-file.script': { kind: 'code', explains: 'The model has a script of a shell.' },
};
/** ELF, and Mach-O in its orders and as a universal file. */
const MAGICS = ['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'].map((hex) => external_node_buffer_.Buffer.from(hex, 'hex'));
const PYTHON = ['.py', '.pyc', '.pyw', '.pyz'];
const SCRIPTS = ['.sh', '.bat', '.cmd', '.ps1'];
const NATIVE = ['.so', '.dylib', '.dll', '.pyd', '.exe'];
const codeFileReader = {
    id: 'code-file',
    endings: [...PYTHON, ...SCRIPTS, ...NATIVE],
    matches: (head) => MAGICS.some((magic) => magic.equals(head.subarray(0, magic.byteLength))),
    describe: async (_source, { name }) => {
        const found = (0,finding_list/* findingList */.Q)(CODE_FILE_FINDINGS);
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

// EXTERNAL MODULE: ./lib/model/formats/file-findings.js
var file_findings = __webpack_require__(45817);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/model/formats/byte-cursor.js
// SPDX-License-Identifier: Apache-2.0
//
// Reading forwards through the bytes of a source: what is wanted next is made
// ready in large pieces, and then taken without waiting. A header with a
// million small values would otherwise be a million promises.

const CHUNK_BYTES = 256 * 1024;
const byteCursor = (source) => {
    let chunk = external_node_buffer_.Buffer.alloc(0);
    /** Of the chunk in the source, and of the next byte in the source. */
    let start = 0;
    let at = 0;
    const readyBytes = () => Math.max(0, start + chunk.byteLength - at);
    return {
        offset: () => at,
        readyBytes,
        ready: async (count) => {
            if (readyBytes() >= count)
                return true;
            if (at + count > source.sizeBytes)
                return false;
            const length = Math.min(Math.max(count, CHUNK_BYTES), source.sizeBytes - at);
            const bytes = await source.read(at, length);
            chunk = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            start = at;
            return true;
        },
        take: (count) => {
            if (readyBytes() < count)
                throw new RangeError(`${count} bytes are not ready`);
            const taken = chunk.subarray(at - start, at - start + count);
            at += count;
            return taken;
        },
        skip: (count) => {
            at += count;
        },
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/model/formats/chat-template.js
// SPDX-License-Identifier: Apache-2.0
//
// Chat templates are Jinja programs that runtimes execute for every prompt.
// They are not judged here: the digest tells one from another, and the names
// with which programs have left the sandbox are pointed at.

// CVE-2024-34359 and its kin: attributes of Python's objects, also put together by filters.
const REACHING = /__[a-z]+__|\bmro\b|\|\s*attr\s*\(|\bf_globals\b|\bgi_frame\b|\bcycler\b|\bjoiner\b/;
/** The caller has bounded the length; time is linear in it. */
const describeTemplate = (bytes) => {
    const [reachesOut] = REACHING.exec(new TextDecoder().decode(bytes)) ?? [];
    const digest = `sha256:${(0,external_node_crypto_.hash)('sha256', bytes)}`;
    return reachesOut === undefined ? { digest } : { digest, reachesOut };
};

;// CONCATENATED MODULE: ./lib/model/formats/gguf-findings.js
// SPDX-License-Identifier: Apache-2.0
const GGUF_FINDINGS = {
    'gguf.cut-off': {
        kind: 'broken',
        explains: 'The file ends inside of its header, or a length in it reaches beyond the end.',
    },
    'gguf.unknown-version': {
        kind: 'broken',
        explains: 'The version is none of 1 to 3: the header was not read.',
    },
    'gguf.header-too-large': {
        kind: 'broken',
        explains: 'Keys and tensors need more than the 50,000,000 bytes that are read.',
    },
    'gguf.too-many-keys': { kind: 'broken', explains: 'There are more than 100,000 keys.' },
    'gguf.too-many-tensors': {
        kind: 'broken',
        explains: 'There are more tensors than are read (100,000).',
    },
    'gguf.key-invalid': {
        kind: 'broken',
        explains: 'A key is empty, not printable ASCII, or longer than 65,535 bytes.',
    },
    'gguf.duplicate-key': {
        kind: 'broken',
        explains: 'A key stands twice: readers disagree on which value counts.',
    },
    'gguf.value-type-unknown': { kind: 'broken', explains: 'A value has a type above 12.' },
    'gguf.bool-invalid': { kind: 'broken', explains: 'A boolean is neither 0 nor 1.' },
    'gguf.string-too-long': { kind: 'broken', explains: 'A text has more than 10,000,000 bytes.' },
    'gguf.array-too-long': { kind: 'broken', explains: 'A list has more than 1,000,000 entries.' },
    'gguf.nested-too-deep': { kind: 'broken', explains: 'Lists are nested more than four levels.' },
    'gguf.alignment-invalid': {
        kind: 'broken',
        explains: '`general.alignment` is not a positive multiple of 8.',
    },
    'gguf.tensor-name-invalid': {
        kind: 'broken',
        explains: 'The name of a tensor is empty or longer than 64 bytes.',
    },
    'gguf.duplicate-tensor': { kind: 'broken', explains: 'Two tensors have one name.' },
    'gguf.too-many-dimensions': {
        kind: 'broken',
        explains: 'A tensor has more than four dimensions.',
    },
    'gguf.size-overflow': {
        kind: 'broken',
        explains: 'The shape or the offset of a tensor is beyond what any file can hold.',
    },
    'gguf.unknown-type': {
        kind: 'broken',
        explains: 'The type of a tensor is none of ggml, as of gguf 0.19: its size is not known.',
    },
    'gguf.block-mismatch': {
        kind: 'broken',
        explains: 'The rows of a quantized tensor are no whole number of blocks.',
    },
    'gguf.misaligned': {
        kind: 'broken',
        explains: 'A tensor does not begin at a multiple of the alignment.',
    },
    'gguf.overlap': { kind: 'broken', explains: 'Two tensors share bytes.' },
    'gguf.hole': {
        kind: 'notice',
        explains: 'Bytes between tensors belong to none, beyond what the alignment needs.',
    },
    'gguf.data-cut-off': {
        kind: 'broken',
        explains: 'Tensors reach beyond the end of the file: fetch it again.',
    },
    'gguf.trailing-data': {
        kind: 'notice',
        explains: 'Bytes after the last tensor belong to none: something else may be hidden there.',
    },
    'gguf.chat-template': {
        kind: 'notice',
        explains: 'The file has a chat template, a Jinja program that runtimes execute for every prompt: its digest is recorded.',
    },
    'gguf.chat-template-reaches-out': {
        kind: 'code',
        explains: 'The chat template names attributes with which Jinja programs leave their sandbox, such as `__class__`.',
    },
};

;// CONCATENATED MODULE: ./lib/model/formats/fact-text.js
// SPDX-License-Identifier: Apache-2.0
/** UTF-16 units; a description is held for every file of a model. */
const MAX_FACT_CHARS = 1_000;
/** A text of a file as a fact: whole, or cut with an ellipsis. */
const factText = (text) => (text.length > MAX_FACT_CHARS ? `${text.slice(0, MAX_FACT_CHARS)}…` : text).toWellFormed();
/** A number as a fact: JSON has no infinite ones, so those are texts. */
const wholeFact = (value) => Number.isFinite(value) ? value : String(value);

;// CONCATENATED MODULE: ./lib/model/formats/gguf-keys.js
// SPDX-License-Identifier: Apache-2.0
//
// What the keys of a GGUF file say of the model.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md#general-metadata

/** Keys of `general.base_model.N` and the like: no model has more parents. */
const MAX_NUMBERED = 100;
/** Fact → key. */
const SHOWN_KEYS = [
    ['architecture', 'general.architecture'],
    ['name', 'general.name'],
    ['basename', 'general.basename'],
    ['modelVersion', 'general.version'],
    ['finetune', 'general.finetune'],
    ['sizeLabel', 'general.size_label'],
    ['author', 'general.author'],
    ['organization', 'general.organization'],
    ['quantizedBy', 'general.quantized_by'],
    ['fileType', 'general.file_type'],
    ['quantizationVersion', 'general.quantization_version'],
    ['sourceUrl', 'general.source.url'],
    ['sourceRepository', 'general.source.repo_url'],
    ['uuid', 'general.uuid'],
    ['tags', 'general.tags'],
    ['tokenizer', 'tokenizer.ggml.model'],
    ['split', 'split.no'],
    ['splits', 'split.count'],
];
/** Whether a key is held; all else of a header is passed over. */
const isWantedKey = (key) => key.startsWith('general.') ||
    key.startsWith('split.') ||
    key === 'tokenizer.ggml.model' ||
    isTemplateKey(key);
/** A model may have several templates, each by its name. */
const isTemplateKey = (key) => /^tokenizer\.chat_template(\.|$)/.test(key);
const factsOfKeys = (keys) => {
    const facts = {};
    for (const [fact, key] of SHOWN_KEYS) {
        const value = keys.get(key);
        if (value !== undefined)
            facts[fact] = typeof value === 'string' ? factText(value) : value;
    }
    return facts;
};
const metadataOfKeys = (keys) => {
    const licenses = [...texts(keys, 'general.license')];
    const baseModels = numbered(keys, 'general.base_model');
    const datasets = [...texts(keys, 'general.datasets'), ...numbered(keys, 'general.dataset')];
    return {
        ...(licenses.length > 0 ? { licenses } : {}),
        ...(baseModels.length > 0 ? { baseModels } : {}),
        ...(datasets.length > 0 ? { datasets } : {}),
    };
};
const texts = (keys, key) => {
    const value = keys.get(key);
    const all = Array.isArray(value) ? value : [value ?? ''];
    return all
        .filter((text) => typeof text === 'string')
        .filter((text) => text !== '')
        .map(factText);
};
/** The address of each, or else its organization and name. */
const numbered = (keys, prefix) => {
    const found = [];
    for (let index = 0; index < MAX_NUMBERED; index += 1) {
        const [url] = texts(keys, `${prefix}.${index}.repo_url`);
        const [name] = texts(keys, `${prefix}.${index}.name`);
        const [organization] = texts(keys, `${prefix}.${index}.organization`);
        const label = organization === undefined ? name : `${organization}/${name ?? ''}`;
        const value = url ?? label;
        if (value !== undefined)
            found.push(value);
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/model/formats/tensor-layout.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether the tensors of a file lie one after the other: bytes that belong to
// two of them, or to none, are how a file means different things to different
// readers.
/**
 * Looks for bytes that two tensors share, and for bytes between tensors beyond what the alignment needs.
 * @returns where the last tensor ends
 */
const checkLayout = (ranges, alignment, report) => {
    const inOrder = ranges.toSorted((a, b) => a.begin - b.begin || a.end - b.end);
    let end = 0;
    for (const { name, begin, end: next } of inOrder) {
        const expected = Math.ceil(end / alignment) * alignment;
        if (begin < end) {
            const message = `begins at ${begin}, before the one in front of it ends at ${end}`;
            report({ kind: 'overlap', name, message });
        }
        else if (begin > expected) {
            report({ kind: 'hole', name, message: `begins at ${begin}, where ${expected} is expected` });
        }
        end = Math.max(end, next);
    }
    return end;
};
/**
 * Number of elements of a shape of non-negative integers; `undefined` where a step of the
 * multiplication is beyond 2^53 - 1, which no file can hold.
 */
const countElements = (shape) => {
    let count = 1;
    for (const length of shape) {
        count *= length;
        if (!Number.isSafeInteger(count))
            return undefined;
    }
    return count;
};

;// CONCATENATED MODULE: ./lib/model/formats/gguf-tensors.js
// SPDX-License-Identifier: Apache-2.0
//
// The tensors that a GGUF header lists: where each lies, and whether type and
// shape need the bytes that are there.
// Sizes: https://github.com/ggml-org/llama.cpp, gguf-py 0.19.0 constants.py

const MAX_NAME_BYTES = 64;
const MAX_DIMENSIONS = 4;
/** Above this the count is no longer believed, and reading ends. */
const MAX_READ_DIMENSIONS = 8;
/** Number of the type → name, elements of a block, bytes of a block. */
const TYPES = new Map([
    [0, ['F32', 1, 4]],
    [1, ['F16', 1, 2]],
    [2, ['Q4_0', 32, 18]],
    [3, ['Q4_1', 32, 20]],
    [6, ['Q5_0', 32, 22]],
    [7, ['Q5_1', 32, 24]],
    [8, ['Q8_0', 32, 34]],
    [9, ['Q8_1', 32, 36]],
    [10, ['Q2_K', 256, 84]],
    [11, ['Q3_K', 256, 110]],
    [12, ['Q4_K', 256, 144]],
    [13, ['Q5_K', 256, 176]],
    [14, ['Q6_K', 256, 210]],
    [15, ['Q8_K', 256, 292]],
    [16, ['IQ2_XXS', 256, 66]],
    [17, ['IQ2_XS', 256, 74]],
    [18, ['IQ3_XXS', 256, 98]],
    [19, ['IQ1_S', 256, 50]],
    [20, ['IQ4_NL', 32, 18]],
    [21, ['IQ3_S', 256, 110]],
    [22, ['IQ2_S', 256, 82]],
    [23, ['IQ4_XS', 256, 136]],
    [24, ['I8', 1, 1]],
    [25, ['I16', 1, 2]],
    [26, ['I32', 1, 4]],
    [27, ['I64', 1, 8]],
    [28, ['F64', 1, 8]],
    [29, ['IQ1_M', 256, 56]],
    [30, ['BF16', 1, 2]],
    [34, ['TQ1_0', 256, 54]],
    [35, ['TQ2_0', 256, 66]],
    [39, ['MXFP4', 32, 17]],
    [40, ['NVFP4', 64, 36]],
    [41, ['Q1_0', 128, 18]],
]);
/** Reads `count` entries, as many as there are. */
const readTensors = async (reader, count, alignment, found) => {
    const names = new Set();
    const ranges = [];
    const types = new Map();
    let parameters = 0;
    for (let index = 0; index < count; index += 1) {
        const { name, shape, type, offset } = await readEntry(reader, index, found);
        if (names.has(name))
            found.add('gguf.duplicate-tensor', 'the name stands twice', name);
        names.add(name);
        if (offset % alignment !== 0) {
            found.add('gguf.misaligned', `offset ${offset}, alignment ${alignment}`, name);
        }
        const known = TYPES.get(type);
        if (known === undefined)
            found.add('gguf.unknown-type', `type ${type}`, name);
        const [label, blockElements, blockBytes] = known ?? [`type ${type}`, 1, 1];
        types.set(label, (types.get(label) ?? 0) + 1);
        const elements = countElements(shape);
        const end = offset + ((elements ?? Number.NaN) / blockElements) * blockBytes;
        if (elements === undefined || end > Number.MAX_SAFE_INTEGER) {
            found.add('gguf.size-overflow', `shape [${shape.join(', ')}], offset ${offset}`, name);
            continue;
        }
        parameters += elements;
        if ((shape[0] ?? 1) % blockElements !== 0) {
            const message = `rows of ${shape[0]} elements, blocks of ${blockElements}`;
            found.add('gguf.block-mismatch', message, name);
        }
        else if (known !== undefined)
            ranges.push({ name, begin: offset, end });
    }
    return { ranges, isComplete: ranges.length === count, types, parameters };
};
const readEntry = async (reader, index, found) => {
    const at = `tensor ${index}`;
    const bytes = await reader.string(MAX_NAME_BYTES);
    if (bytes === undefined || bytes.byteLength === 0) {
        found.add('gguf.tensor-name-invalid', bytes ? 'it is empty' : 'it is too long', at);
    }
    const name = bytes?.toString('utf8') ?? at;
    const dimensions = await reader.u32();
    if (dimensions > MAX_READ_DIMENSIONS) {
        found.stop('gguf.too-many-dimensions', `${dimensions} dimensions`, name);
    }
    if (dimensions > MAX_DIMENSIONS) {
        found.add('gguf.too-many-dimensions', `${dimensions} dimensions`, name);
    }
    const shape = [];
    for (let dimension = 0; dimension < dimensions; dimension += 1)
        shape.push(await reader.size());
    return { name, shape, type: await reader.u32(), offset: await reader.u64() };
};

;// CONCATENATED MODULE: ./lib/model/formats/gguf-values.js
// SPDX-License-Identifier: Apache-2.0
//
// The values of a GGUF header. What nobody asks for is walked over by its
// lengths; what is asked for is bounded before it is held.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md
/** @huggingface/gguf has the same bounds. */
const MAX_STRING_BYTES = 10_000_000;
const MAX_ARRAY_LENGTH = 1_000_000;
const MAX_NESTING = 4;
/** Lists inside of lists, in a whole header; llama.cpp reads none. */
const MAX_INNER_ARRAYS = 10_000;
const MAX_HEADER_BYTES = 50_000_000;
/** Entries of a list that are kept. */
const MAX_KEPT_ENTRIES = 100;
/** A list of texts that is kept holds no longer ones. */
const MAX_KEPT_TEXT_BYTES = 1_000;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
/** Bytes of the other types. */
const SIZES = new Map([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 4],
    [5, 4],
    [6, 4],
    [BOOL, 1],
    [10, 8],
    [11, 8],
    [12, 8],
]);
const ggufReader = (cursor, { version, littleEndian }, found) => {
    const take = async (count) => {
        if (cursor.offset() + count > MAX_HEADER_BYTES) {
            found.stop('gguf.header-too-large', `more than ${MAX_HEADER_BYTES} bytes`);
        }
        if (!(await cursor.ready(count))) {
            found.stop('gguf.cut-off', `${count} bytes are missing`, `offset ${cursor.offset()}`);
        }
        return cursor.take(count);
    };
    const toU32 = (bytes) => littleEndian ? bytes.readUInt32LE() : bytes.readUInt32BE();
    const toU64 = (bytes) => Number(littleEndian ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE());
    const sizeBytes = version === 1 ? 4 : 8;
    const toSize = version === 1 ? toU32 : toU64;
    const size = async () => toSize(await take(sizeBytes));
    const string = async (maxBytes, at) => {
        const length = await size();
        if (length > MAX_STRING_BYTES)
            found.stop('gguf.string-too-long', `${length} bytes`, at);
        if (length <= maxBytes)
            return take(length);
        cursor.skip(length);
        return undefined;
    };
    /** Walks over texts without a promise for each. */
    const skipStrings = async (count, at) => {
        for (let index = 0; index < count; index += 1) {
            const length = toSize(cursor.readyBytes() >= sizeBytes ? cursor.take(sizeBytes) : await take(sizeBytes));
            if (length > MAX_STRING_BYTES)
                found.stop('gguf.string-too-long', `${length} bytes`, at);
            cursor.skip(length);
        }
    };
    const skipBools = async (count, at) => {
        const bytes = await take(count);
        const wrong = bytes.findIndex((byte) => byte > 1);
        if (wrong >= 0)
            found.add('gguf.bool-invalid', `the value is ${bytes[wrong]}`, at);
    };
    let innerArrays = 0;
    const array = async (at, isWanted, depth) => {
        if (depth > MAX_NESTING)
            found.stop('gguf.nested-too-deep', `more than ${MAX_NESTING} levels`, at);
        const type = toU32(await take(4));
        const length = await size();
        if (length > MAX_ARRAY_LENGTH)
            found.stop('gguf.array-too-long', `${length} entries`, at);
        if (isWanted && type === STRING && length <= MAX_KEPT_ENTRIES) {
            const texts = [];
            for (let index = 0; index < length; index += 1) {
                const text = await string(MAX_KEPT_TEXT_BYTES, at);
                if (text !== undefined)
                    texts.push(text.toString('utf8'));
            }
            return texts;
        }
        if (type === STRING)
            await skipStrings(length, at);
        else if (type === BOOL)
            await skipBools(length, at);
        else if (type === ARRAY) {
            innerArrays += length;
            if (innerArrays > MAX_INNER_ARRAYS) {
                found.stop('gguf.array-too-long', `${innerArrays} lists in lists`, at);
            }
            for (let index = 0; index < length; index += 1)
                await array(at, false, depth + 1);
        }
        else
            cursor.skip(length * (SIZES.get(type) ?? unknownType(type, at)));
        return undefined;
    };
    const unknownType = (type, at) => found.stop('gguf.value-type-unknown', `type ${type}`, at);
    return {
        u32: async () => toU32(await take(4)),
        u64: async () => toU64(await take(8)),
        size,
        string,
        value: async (type, at, isWanted) => {
            if (type === STRING)
                return string(isWanted ? MAX_STRING_BYTES : 0, at);
            if (type === ARRAY)
                return array(at, isWanted, 1);
            const bytes = await take(SIZES.get(type) ?? unknownType(type, at));
            const value = scalar(type, bytes, littleEndian);
            if (type === BOOL && bytes.readUInt8() > 1) {
                found.add('gguf.bool-invalid', `the value is ${bytes.readUInt8()}`, at);
            }
            return value;
        },
    };
};
const scalar = (type, bytes, littleEndian) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    switch (type) {
        case 0:
            return view.getUint8(0);
        case 1:
            return view.getInt8(0);
        case 2:
            return view.getUint16(0, littleEndian);
        case 3:
            return view.getInt16(0, littleEndian);
        case 4:
            return view.getUint32(0, littleEndian);
        case 5:
            return view.getInt32(0, littleEndian);
        case 6:
            return exact(view.getFloat32(0, littleEndian));
        case 10:
            return exact(Number(view.getBigUint64(0, littleEndian)));
        case 11:
            return exact(Number(view.getBigInt64(0, littleEndian)));
        case 12:
            return exact(view.getFloat64(0, littleEndian));
        default:
            return view.getUint8(0) === 1;
    }
};
// Facts are JSON, which has no NaN; an integer that is not exact is text, so that nobody computes with it.
const exact = (value) => {
    const isWhole = Number.isInteger(value);
    return Number.isFinite(value) && (!isWhole || Number.isSafeInteger(value)) ? value : String(value);
};

;// CONCATENATED MODULE: ./lib/model/formats/gguf.js
// SPDX-License-Identifier: Apache-2.0
//
// GGUF, versions 1 to 3 in both byte orders: keys with values, then a list of
// tensors, then their bytes.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md










const MAGIC = external_node_buffer_.Buffer.from('GGUF');
/** @huggingface/gguf has the same bound. */
const MAX_KEYS = 100_000;
/** Keys whose values are held, and chat templates that are named. */
const MAX_HELD_KEYS = 1_000;
const MAX_HELD_TEXT_BYTES = 64 * 1024;
const MAX_TEMPLATES = 100;
const MAX_KEY_BYTES = 65_535;
const DEFAULT_ALIGNMENT = 32;
const ggufFormatReader = {
    id: 'gguf',
    endings: ['.gguf'],
    matches: (head) => MAGIC.equals(head.subarray(0, MAGIC.byteLength)),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(GGUF_FINDINGS);
        const contents = {
            keyCount: 0,
            tensorCount: 0,
            keys: new Map(),
            templates: new Map(),
        };
        await (0,finding_list/* untilStopped */.s)(() => read(source, contents, found));
        return {
            format: 'gguf',
            facts: factsOf(contents),
            metadata: metadataOfKeys(contents.keys),
            findings: found.list(),
        };
    },
};
const read = async (source, contents, found) => {
    const cursor = byteCursor(source);
    const layout = await readLayout(cursor, found);
    const reader = ggufReader(cursor, layout, found);
    contents.layout = layout;
    contents.tensorCount = await reader.size();
    contents.keyCount = await reader.size();
    if (contents.keyCount > MAX_KEYS)
        found.stop('gguf.too-many-keys', `${contents.keyCount} keys`);
    if (contents.tensorCount > limits/* MAX_TENSORS */.am) {
        found.stop('gguf.too-many-tensors', `${contents.tensorCount} tensors`);
    }
    await readKeys(reader, contents, found);
    const alignment = alignmentOf(contents, found);
    const tensors = await readTensors(reader, contents.tensorCount, alignment, found);
    contents.tensors = tensors;
    const dataStart = Math.ceil(cursor.offset() / alignment) * alignment;
    checkData(tensors, source.sizeBytes - dataStart, alignment, found);
};
const readLayout = async (cursor, found) => {
    if (!(await cursor.ready(8)))
        found.stop('gguf.cut-off', 'the file has no version');
    const magic = cursor.take(MAGIC.byteLength);
    if (!magic.equals(MAGIC))
        found.stop('gguf.unknown-version', 'the file does not begin with GGUF');
    const bytes = cursor.take(4);
    // The order of a file is that in which its version is one of the known.
    for (const littleEndian of [true, false]) {
        const version = littleEndian ? bytes.readUInt32LE() : bytes.readUInt32BE();
        if (version >= 1 && version <= 3)
            return { version, littleEndian };
    }
    return found.stop('gguf.unknown-version', `version ${bytes.readUInt32LE()}`);
};
const readKeys = async (reader, contents, found) => {
    const seen = new Set();
    for (let index = 0; index < contents.keyCount; index += 1) {
        const bytes = await reader.string(MAX_KEY_BYTES);
        const key = bytes?.toString('latin1') ?? `key ${index}`;
        if (bytes === undefined || !/^[!-~]+$/.test(key)) {
            const message = bytes === undefined ? 'it is too long' : 'it is not printable ASCII';
            found.add('gguf.key-invalid', message, `key ${index}`);
        }
        if (seen.has(key))
            found.add('gguf.duplicate-key', 'the key stands twice', key);
        seen.add(key);
        const value = await reader.value(await reader.u32(), key, isWantedKey(key));
        if (!isWantedKey(key) || value === undefined)
            continue;
        if (value instanceof Uint8Array && isTemplateKey(key)) {
            const digest = readTemplate(value, key, found);
            if (contents.templates.size < MAX_TEMPLATES)
                contents.templates.set(key, digest);
        }
        else if (contents.keys.size < MAX_HELD_KEYS)
            holdValue(contents, key, value);
    }
};
const holdValue = (contents, key, value) => {
    if (!(value instanceof Uint8Array))
        contents.keys.set(key, value);
    else if (value.byteLength <= MAX_HELD_TEXT_BYTES) {
        contents.keys.set(key, external_node_buffer_.Buffer.from(value).toString('utf8'));
    }
};
const readTemplate = (bytes, key, found) => {
    const { digest, reachesOut } = describeTemplate(bytes);
    found.add('gguf.chat-template', `${bytes.byteLength} bytes, ${digest}`, key);
    if (reachesOut !== undefined) {
        found.add('gguf.chat-template-reaches-out', `it names ${reachesOut}`, key);
    }
    return digest;
};
const alignmentOf = ({ keys }, found) => {
    const alignment = keys.get('general.alignment') ?? DEFAULT_ALIGNMENT;
    if (typeof alignment === 'number' && alignment > 0 && alignment % 8 === 0)
        return alignment;
    found.add('gguf.alignment-invalid', `the alignment is ${JSON.stringify(alignment)}`);
    return DEFAULT_ALIGNMENT;
};
const checkData = ({ ranges, isComplete }, dataBytes, alignment, found) => {
    const end = checkLayout(ranges, alignment, ({ kind, name, message }) => {
        if (kind === 'overlap' || isComplete)
            found.add(`gguf.${kind}`, message, name);
    });
    const message = `the tensors end at ${end}, and ${Math.max(0, dataBytes)} bytes are there for them`;
    if (end > Math.max(0, dataBytes))
        found.add('gguf.data-cut-off', message);
    // The last tensor may be padded as those before it are.
    const paddedEnd = Math.ceil(end / alignment) * alignment;
    if (isComplete && dataBytes > paddedEnd)
        found.add('gguf.trailing-data', message);
};
const factsOf = ({ layout, keyCount, tensorCount, keys, templates, tensors }) => {
    const types = [...(tensors?.types ?? [])].sort(([, a], [, b]) => b - a);
    const facts = {
        ...(layout
            ? { version: layout.version, byteOrder: layout.littleEndian ? 'little' : 'big' }
            : {}),
        tensors: tensorCount,
        ...(tensors ? { parameters: tensors.parameters } : {}),
        types: Object.fromEntries(types),
        ...factsOfKeys(keys),
        keys: keyCount,
    };
    return templates.size > 0 ? { ...facts, chatTemplates: Object.fromEntries(templates) } : facts;
};

;// CONCATENATED MODULE: ./lib/model/formats/hdf5.js
// SPDX-License-Identifier: Apache-2.0
//
// HDF5, by its superblock only. A model that Keras 2 saved is such a file, and
// may have a Lambda layer in one of its attributes: that nobody looked is said.
// Spec: https://docs.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html (II.A)



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
const hdf5_MAGIC = external_node_buffer_.Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
/** Where a superblock may be: 0, 512, and twice as far each time; the first two are in a head. */
const PLACES = [0, 512];
const SUPERBLOCK_BYTES = 64;
/** Offset of the address of the end of the file, by version of the superblock, for addresses of 8 bytes. */
const END_AT = [40, 44, 28, 28];
const hdf5Reader = {
    id: 'hdf5',
    endings: ['.h5', '.hdf5'],
    matches: (head) => placeOf(head) !== undefined,
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(HDF5_FINDINGS);
        const headBytes = Math.min(PLACES[1] + SUPERBLOCK_BYTES, source.sizeBytes);
        const head = external_node_buffer_.Buffer.from(await source.read(0, headBytes));
        const place = placeOf(head) ?? 0;
        if (place > 0)
            found.add('hdf5.user-block', `the superblock is at offset ${place}`);
        const superblock = external_node_buffer_.Buffer.alloc(SUPERBLOCK_BYTES);
        head.copy(superblock, 0, place);
        const version = superblock.readUInt8(8);
        const endAt = END_AT[version];
        if (endAt === undefined)
            found.add('hdf5.unknown-version', `version ${version}`);
        const offsetBytes = superblock.readUInt8(version < 2 ? 13 : 9);
        if (endAt !== undefined && offsetBytes === 8) {
            // Counted from the start of the file, whatever the base address is.
            const end = readUint64(superblock, endAt);
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
const placeOf = (head) => PLACES.find((at) => hdf5_MAGIC.equals(head.subarray(at, at + hdf5_MAGIC.length)));

;// CONCATENATED MODULE: ./lib/core/json-members.js
// SPDX-License-Identifier: Apache-2.0
//
// The members of a large JSON object, one after the other, each value as its
// text: a header with a hundred thousand tensors is looked through without
// ever being there as a tree. Keys that stand twice are both given.
// Grammar: RFC 8259 §4
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/**
 * The caller has bounded the length of `text`; time is linear in it.
 * @throws what `refuse` throws, where the text is no JSON object
 */
function* jsonMembers(text, refuse) {
    let at = skipSpace(text, 0);
    if (text[at] !== '{')
        refuse('it is no JSON object');
    at = skipSpace(text, at + 1);
    if (text[at] !== '}') {
        for (;;) {
            if (text[at] !== '"')
                refuse(`no key stands at ${at}`);
            const keyEnd = endOfString(text, at);
            const key = parseKey(text.slice(at, keyEnd)) ?? refuse(`the key at ${at} is no JSON text`);
            at = skipSpace(text, keyEnd);
            if (text[at] !== ':')
                refuse(`no colon stands at ${at}`);
            at = skipSpace(text, at + 1);
            const end = endOfValue(text, at);
            yield { key, text: text.slice(at, end) };
            at = skipSpace(text, end);
            if (text[at] === '}')
                break;
            if (text[at] !== ',')
                refuse(`no comma stands at ${at}`);
            at = skipSpace(text, at + 1);
        }
    }
    if (skipSpace(text, at + 1) < text.length)
        refuse('something follows the object');
}
const skipSpace = (text, from) => {
    let at = from;
    for (;;) {
        const unit = text.charCodeAt(at);
        if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)
            return at;
        at += 1;
    }
};
/** Index after the closing quote, or after the text where there is none. */
const endOfString = (text, start) => {
    for (let at = start + 1; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === BACKSLASH)
            at += 1;
        else if (unit === QUOTE)
            return at + 1;
    }
    return text.length;
};
/** Index after a value: of a list or object after its last bracket, of a scalar before what ends it. */
const endOfValue = (text, start) => {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === QUOTE)
            at = endOfString(text, at) - 1;
        else if (unit === OPEN_LIST || unit === OPEN_OBJECT)
            depth += 1;
        else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
            if (depth === 0)
                return at;
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
        else if (unit === COMMA && depth === 0)
            return at;
    }
    return text.length;
};
// Of a key without escapes, the text between the quotes is the key.
const parseKey = (quoted) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a text
    if (/^"[^"\\\u0000-\u001f]*"$/.test(quoted))
        return quoted.slice(1, -1);
    try {
        const key = JSON.parse(quoted);
        return typeof key === 'string' ? key : undefined;
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/core/strict-json.js
var strict_json = __webpack_require__(66613);
;// CONCATENATED MODULE: ./lib/model/formats/hub-config.js
// SPDX-License-Identifier: Apache-2.0
//
// The JSON files with which the libraries of a hub build a model: which
// classes, and whether code of the repository, or of another, is imported.
// Sources: transformers 4.57 dynamic_module_utils.py, peft 0.18 config.py,
//   sentence-transformers 5.1 SentenceTransformer.py, diffusers 0.35 model_index.json









const HUB_CONFIG_FINDINGS = {
    'hub-config.too-large': {
        kind: 'broken',
        explains: 'The file is larger than is read (12 MiB, 10,000 keys, a value 1 MiB): whether it names code is not known.',
    },
    'hub-config.not-json': { kind: 'broken', explains: 'The file is not JSON in UTF-8.' },
    'hub-config.ambiguous': {
        kind: 'broken',
        explains: 'A key stands twice or the levels are too many: readers disagree on what the file says.',
    },
    'hub-config.imports-code': {
        kind: 'code',
        explains: 'The file names classes of the repository, which loaders import where `trust_remote_code` is set.',
    },
    'hub-config.imports-other-repository': {
        kind: 'code',
        explains: 'The file names classes of another repository (`owner/name--module.Class`): its code is not part of what is signed.',
    },
    'hub-config.imports-library': {
        kind: 'code',
        explains: 'The file names a Python module that the loader imports.',
    },
    'hub-config.chat-template': {
        kind: 'notice',
        explains: 'The file has a chat template, a Jinja program that runtimes execute for every prompt: its digest is recorded.',
    },
    'hub-config.chat-template-reaches-out': {
        kind: 'code',
        explains: 'The chat template names attributes with which Jinja programs leave their sandbox, such as `__class__`.',
    },
};
/** Names of the files, in any folder of the model. */
const NAMES = [
    'config.json',
    'generation_config.json',
    'adapter_config.json',
    'tokenizer_config.json',
    'preprocessor_config.json',
    'processor_config.json',
    'video_preprocessor_config.json',
    'image_processor_config.json',
    'feature_extractor_config.json',
    'chat_template.json',
    'model_index.json',
    'modules.json',
    'config_sentence_transformers.json',
];
/** Text of a value that is used; chat templates have some ten thousand characters. */
const MAX_PART_CHARS = 1024 * 1024;
/** A value that is not used is looked at up to this; a tokenizer's added tokens may have a megabyte. */
const MAX_CHECKED_CHARS = 64 * 1024;
const MAX_MEMBERS = 10_000;
/** Facts that are shown where they are scalars or lists of texts. */
const SHOWN_FIELDS = [
    'architectures',
    'model_type',
    'torch_dtype',
    'dtype',
    '_name_or_path',
    'transformers_version',
    '_diffusers_version',
    'tokenizer_class',
    'peft_type',
    'task_type',
    'base_model_name_or_path',
];
const USED_FIELDS = new Set([
    ...SHOWN_FIELDS,
    'auto_map',
    'custom_pipelines',
    'auto_mapping',
    'chat_template',
    '_class_name',
    'peft_version',
    '__version__',
]);
const hubConfigReader = {
    id: 'hub-config',
    // JSON like any other: only the name says what it is for.
    matches: (_head, name) => NAMES.includes(name.slice(name.lastIndexOf('/') + 1)),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(HUB_CONFIG_FINDINGS);
        let facts = {};
        let metadata = {};
        await (0,finding_list/* untilStopped */.s)(async () => {
            const json = await readText(source, found);
            if (/^\s*\[/.test(json))
                return checkModules(parsePart(json, 'the list', found), found);
            const config = readConfig(json, found);
            checkImports(config, found);
            facts = { ...hub_config_factsOf(config), ...readTemplates(config.chat_template, found) };
            metadata = metadataOf(config);
        });
        return { format: 'hub-config', facts, metadata, findings: found.list() };
    },
};
const readText = async (source, found) => {
    if (source.sizeBytes > limits/* MAX_MODEL_HEADER_BYTES */.hu) {
        found.stop('hub-config.too-large', `the file has ${source.sizeBytes} bytes`);
    }
    const bytes = await source.read(0, source.sizeBytes);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        found.stop('hub-config.not-json', 'the file is not UTF-8');
    return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
};
/** Member by member, so that a large file is never there as one tree. */
const readConfig = (json, found) => {
    const config = new Map();
    const seen = new Set();
    for (const { key, text } of jsonMembers(json, (what) => found.stop('hub-config.not-json', what))) {
        if (seen.has(key))
            found.add('hub-config.ambiguous', 'the key stands twice', key);
        seen.add(key);
        if (seen.size > MAX_MEMBERS)
            found.stop('hub-config.too-large', `more than ${MAX_MEMBERS} keys`);
        if (USED_FIELDS.has(key))
            config.set(key, parsePart(text, key, found));
        else if (text.length <= MAX_CHECKED_CHARS)
            parsePart(text, key, found);
    }
    return Object.fromEntries(config);
};
const parsePart = (text, at, found) => {
    if (text.length > MAX_PART_CHARS) {
        found.add('hub-config.too-large', `a value of ${text.length} characters`, at);
        return undefined;
    }
    if ((0,parse/* parseJson */.qF)(text) === undefined)
        found.stop('hub-config.not-json', 'a value is not JSON', at);
    return (0,strict_json/* parseStrictJson */.R)(text, (what) => found.stop('hub-config.ambiguous', what, at));
};
/** `auto_map`: { AutoClass: "module.Class" or "owner/name--module.Class", or a list of them }. */
const checkImports = (config, found) => {
    const mapped = { ...(0,parse/* asObject */.eB)(config.auto_map), ...customPipelines(config) };
    for (const [key, value] of Object.entries(mapped)) {
        for (const reference of (0,parse/* asArray */._j)(value) ?? [value]) {
            if (reference === null)
                continue;
            const isElsewhere = typeof reference === 'string' && reference.includes('--');
            const code = isElsewhere ? 'hub-config.imports-other-repository' : 'hub-config.imports-code';
            found.add(code, (0,shown/* shown */.S)(reference), `auto_map.${key}`);
        }
    }
    if ('auto_map' in config && (0,parse/* asObject */.eB)(config.auto_map) === undefined && config.auto_map !== null) {
        found.add('hub-config.imports-code', (0,shown/* shown */.S)(config.auto_map), 'auto_map');
    }
    // A pipeline of diffusers that is not one of its own: [module, class].
    if ((0,parse/* asArray */._j)(config._class_name)) {
        found.add('hub-config.imports-code', `_class_name is a list`, '_class_name');
    }
    // peft imports this with importlib when the class of the base model is not known.
    const library = (0,parse/* asObject */.eB)(config.auto_mapping)?.parent_library;
    if (typeof library === 'string') {
        found.add('hub-config.imports-library', (0,shown/* shown */.S)(library), 'auto_mapping.parent_library');
    }
};
/** `custom_pipelines`: { task: { impl: "module.Class" } }. */
const customPipelines = (config) => Object.fromEntries(Object.entries((0,parse/* asObject */.eB)(config.custom_pipelines) ?? {}).map(([task, pipeline]) => [
    task,
    (0,parse/* asObject */.eB)(pipeline)?.impl ?? pipeline,
]));
/** `modules.json`: a list of { type: "package.module.Class" }. */
const checkModules = (modules, found) => {
    for (const [index, module] of ((0,parse/* asArray */._j)(modules) ?? []).entries()) {
        const type = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(module)?.type);
        if (type !== undefined && !type.startsWith('sentence_transformers.')) {
            found.add('hub-config.imports-library', (0,shown/* shown */.S)(type), `[${index}].type`);
        }
    }
};
/** A text, or a list of { name, template }. */
const readTemplates = (value, found) => {
    const templates = new Map();
    if (typeof value === 'string')
        templates.set('default', value);
    for (const entry of (0,parse/* asArray */._j)(value) ?? []) {
        const template = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(entry)?.template);
        const name = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(entry)?.name) ?? 'default';
        if (template !== undefined)
            templates.set(name, template);
    }
    const digests = {};
    for (const [name, template] of templates) {
        const { digest, reachesOut } = describeTemplate(external_node_buffer_.Buffer.from(template));
        digests[name] = digest;
        found.add('hub-config.chat-template', digest, `chat_template ${name}`);
        if (reachesOut !== undefined) {
            const code = 'hub-config.chat-template-reaches-out';
            found.add(code, `it names ${reachesOut}`, `chat_template ${name}`);
        }
    }
    return templates.size > 0 ? { chatTemplates: digests } : {};
};
const hub_config_factsOf = (config) => {
    const facts = {};
    for (const field of SHOWN_FIELDS) {
        const value = config[field];
        const texts = (0,parse/* asArray */._j)(value)
            ?.filter((item) => typeof item === 'string')
            .slice(0, 20);
        if (texts && texts.length > 0)
            facts[field] = texts.map(factText);
        else if (typeof value === 'string')
            facts[field] = factText(value);
    }
    return facts;
};
const metadataOf = (config) => {
    const base = (0,parse/* asString */.oJ)(config.base_model_name_or_path);
    const frameworks = {};
    const versions = {
        transformers: config.transformers_version,
        diffusers: config._diffusers_version,
        peft: config.peft_version,
        ...(0,parse/* asObject */.eB)(config.__version__),
    };
    for (const [name, version] of Object.entries(versions)) {
        if (typeof version === 'string')
            frameworks[normalized(name)] = factText(version);
    }
    return {
        ...(base === undefined || base === '' ? {} : { baseModels: [factText(base)] }),
        ...(Object.keys(frameworks).length > 0 ? { frameworks } : {}),
    };
};
/** PEP 503. */
const normalized = (name) => factText(name.toLowerCase().replace(/[-_.]+/g, '-'));

;// CONCATENATED MODULE: ./lib/model/archives/archive-magic.js
// SPDX-License-Identifier: Apache-2.0
//
// Archives and compressed streams by their first bytes: what is in them is
// hidden from whoever looks at the bytes of a file.

const archive_magic_MAGICS = [
    ['zip', 0, '504b0304'],
    ['zip', 0, '504b0506'],
    ['zip', 0, '504b0708'],
    ['7z', 0, '377abcaf271c'],
    ['rar', 0, '526172211a07'],
    ['tar', 257, '7573746172'],
    ['gzip', 0, '1f8b08'],
    ['bzip2', 4, '314159265359'],
    ['xz', 0, 'fd377a585a00'],
    ['zstd', 0, '28b52ffd'],
    ['lz4', 0, '04224d18'],
    ['cab', 0, '4d534346'],
    ['ar', 0, '213c617263683e0a'],
];
/** First bytes that tell every kind; fewer tell all but tar. */
const ARCHIVE_HEAD_BYTES = 262;
const PATTERNS = archive_magic_MAGICS.map(([kind, at, hex]) => ({ kind, at, magic: external_node_buffer_.Buffer.from(hex, 'hex') }));
/** Which archive or compressed stream begins with `head`; `undefined` for what is none of them. */
const archiveKindOf = (head) => {
    const bytes = external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    // The first byte alone spares the slice, of which a large archive would need a million.
    const found = PATTERNS.find(({ at, magic }) => bytes[at] === magic[0] && bytes.subarray(at, at + magic.length).equals(magic));
    if (found)
        return found.kind;
    return isLzma(bytes) ? 'lzma' : undefined;
};
/** LZMA alone has no magic: properties 0x5d, a dictionary of a power of two, and a size below 1 TiB or none. */
const isLzma = (bytes) => {
    if (bytes.length < 13 || bytes[0] !== 0x5d)
        return false;
    const dictionary = bytes.readUInt32LE(1);
    const isPower = dictionary >= 4096 && (dictionary & (dictionary - 1)) === 0;
    const size = bytes.readBigUInt64LE(5);
    return isPower && (size === 0xffffffffffffffffn || size < 1n << 40n);
};

;// CONCATENATED MODULE: ./lib/core/read-ahead.js
// SPDX-License-Identifier: Apache-2.0
/**
 * The same bytes, where small reads that follow each other cost one read of `windowBytes`.
 * It keeps one window, so callers go forward through the source.
 */
const readAhead = (source, windowBytes) => {
    let start = 0;
    let window = new Uint8Array();
    return {
        sizeBytes: source.sizeBytes,
        read: async (offset, lengthBytes) => {
            const isHeld = offset >= start && offset + lengthBytes <= start + window.length;
            if (!isHeld) {
                const held = Math.min(windowBytes, source.sizeBytes - offset);
                if (lengthBytes >= held)
                    return source.read(offset, lengthBytes);
                window = await source.read(offset, held);
                start = offset;
            }
            return window.subarray(offset - start, offset - start + lengthBytes);
        },
    };
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/core/byte-sources.js
var byte_sources = __webpack_require__(34818);
;// CONCATENATED MODULE: ./lib/model/archives/inflate.js
// SPDX-License-Identifier: Apache-2.0
//
// Deflated bytes, as far as they can be unpacked. A loader that reads a stream
// runs what comes before the damage, so that is what counts; the synchronous
// call of zlib gives nothing then, and a stream loses what its last write gave.


const inflate_CHUNK_BYTES = 64 * 1024;
/** Packed bytes that are read beyond those unpacked: empty blocks have no content, and no end. */
const MAX_EXTRA_BYTES = 1024 * 1024;
/** How much shorter the writes are when damage is approached again. */
const STEP = 16;
/** RFC 1951. At most `maxBytes` from the start, in about as much memory and reading. */
const inflate = async (packed, maxBytes) => {
    let attempt = await inflateOnce(packed, maxBytes, () => inflate_CHUNK_BYTES);
    for (let step = inflate_CHUNK_BYTES / STEP; step >= 1 && attempt.damagedAt !== undefined; step /= STEP) {
        const near = attempt.damagedAt;
        const chunkAt = (at) => (at < near ? Math.min(inflate_CHUNK_BYTES, near - at) : step);
        attempt = await inflateOnce(packed, maxBytes, chunkAt);
    }
    return attempt;
};
const inflateOnce = async (packed, maxBytes, chunkAt) => {
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: inflate_CHUNK_BYTES });
    const parts = [];
    let sizeBytes = 0;
    let writingAt;
    const maxPackedBytes = Math.min(packed.sizeBytes, maxBytes + MAX_EXTRA_BYTES);
    const ended = new Promise((resolve) => {
        inflater.on('data', (part) => {
            parts.push(part);
            sizeBytes += part.length;
            if (sizeBytes > maxBytes)
                resolve('cut');
        });
        inflater.on('end', () => resolve('whole'));
        inflater.on('error', () => resolve('damaged'));
    });
    // Never ends where the packed content does before its bytes do: then `ended` has.
    const feed = async () => {
        for (let at = 0; at < maxPackedBytes && !inflater.destroyed;) {
            const lengthBytes = Math.min(chunkAt(at), maxPackedBytes - at);
            const chunk = await packed.read(at, lengthBytes);
            writingAt = at;
            await new Promise((resolve) => inflater.write(chunk, () => resolve()));
            if (inflater.destroyed)
                return;
            writingAt = undefined;
            at += lengthBytes;
        }
        inflater.end();
    };
    try {
        const end = await Promise.race([ended, feed().then(() => ended)]);
        const bytes = external_node_buffer_.Buffer.concat(parts, Math.min(sizeBytes, maxBytes));
        const damagedAt = end === 'damaged' ? writingAt : undefined;
        // What ends too early because the rest was not read is not damaged.
        const isCut = end === 'damaged' && damagedAt === undefined && maxPackedBytes < packed.sizeBytes;
        return { bytes, end: isCut ? 'cut' : end, usedBytes: inflater.bytesWritten, damagedAt };
    }
    finally {
        inflater.destroy();
    }
};

;// CONCATENATED MODULE: ./lib/model/archives/zip-content.js
// SPDX-License-Identifier: Apache-2.0
//
// The content of a member. Flags of encryption and checksums do not keep it
// from being read: a loader may ignore them (CVE-2025-1945, CVE-2025-10156),
// so what is there is given, and what is wrong with it is a finding.



const STORED = 0;
const DEFLATED = 8;
/** First packed bytes that a head is unpacked of; fewer where they unpack to more than MAX_HEAD_BYTES. */
const HEAD_PACKED_BYTES = [512, 256, 128, 64, 32];
const MAX_HEAD_BYTES = 32 * 1024;
/**
 * The member where it lies unpacked in the file, of any size, at no cost; its checksum is not looked at.
 * `undefined` where it is packed or not in the file.
 */
const openMember = (source, entry) => entry.method === STORED && entry.dataAt !== undefined
    ? (0,byte_sources/* partOf */.BU)(source, entry.dataAt, entry.packedBytes)
    : undefined;
/**
 * At most `maxBytes` of the member from its start, which is also about the memory that it takes. A member that
 * is damaged gives what comes before the damage. What keeps the content from being whole is added to `found`.
 * @throws only what `source` throws
 */
const readMember = async (source, entry, { maxBytes, found }) => {
    const { dataAt, method, packedBytes } = entry;
    const place = entry.name;
    if (dataAt === undefined || !isKnownMethod(method)) {
        return { bytes: new Uint8Array(), isComplete: false };
    }
    const { bytes, end, usedBytes } = method === STORED
        ? await readStored((0,byte_sources/* partOf */.BU)(source, dataAt, packedBytes), maxBytes)
        : await inflate((0,byte_sources/* partOf */.BU)(source, dataAt, packedBytes), maxBytes);
    if (end === 'cut')
        found.add('zip.cut', `only its first ${maxBytes} bytes were read`, place);
    if (end === 'damaged') {
        found.add('zip.damaged', `it could be unpacked to byte ${bytes.length}`, place);
    }
    if (end !== 'whole')
        return { bytes, isComplete: false };
    if (usedBytes < packedBytes) {
        found.add('zip.slack', `${packedBytes - usedBytes} bytes follow its packed content`, place);
    }
    if (bytes.length !== entry.sizeBytes) {
        found.add('zip.size', `it has ${bytes.length} bytes and says ${entry.sizeBytes}`, place);
    }
    const checksum = (0,external_node_zlib_.crc32)(bytes);
    if (checksum !== entry.checksum) {
        const message = `its checksum is ${checksum.toString(16)}, not ${entry.checksum.toString(16)}`;
        found.add('zip.bad-checksum', message, place);
    }
    return { bytes, isComplete: true };
};
const isKnownMethod = (method) => method === STORED || method === DEFLATED;
/**
 * Some of the first bytes of the member, at most `lengthBytes`, to tell what it is; fewer where they cannot
 * be had at little cost.
 */
const readMemberHead = async (source, entry, lengthBytes) => {
    const { dataAt, method, packedBytes } = entry;
    if (dataAt === undefined || !isKnownMethod(method))
        return new Uint8Array();
    if (method === STORED)
        return source.read(dataAt, Math.min(lengthBytes, packedBytes));
    const packed = await source.read(dataAt, Math.min(HEAD_PACKED_BYTES[0], packedBytes));
    for (const packedLength of HEAD_PACKED_BYTES) {
        const head = inflateStart(packed.subarray(0, packedLength));
        if (head !== undefined)
            return head.subarray(0, lengthBytes);
    }
    return new Uint8Array();
};
const inflateStart = (packed) => {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, {
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            maxOutputLength: MAX_HEAD_BYTES,
        });
    }
    catch {
        return undefined;
    }
};
const readStored = async (packed, maxBytes) => {
    const usedBytes = Math.min(packed.sizeBytes, maxBytes);
    const bytes = await packed.read(0, usedBytes);
    return { bytes, end: usedBytes < packed.sizeBytes ? 'cut' : 'whole', usedBytes };
};

;// CONCATENATED MODULE: ./lib/model/archives/zip-directory.js
// SPDX-License-Identifier: Apache-2.0
//
// The entries of one directory of a zip archive, to its last byte: some
// readers stop after the number of entries, others after the number of bytes.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3.12, §4.5.3




/** A checkpoint has a member for each tensor; the largest have some ten thousand. */
const MAX_ZIP_ENTRIES = 50_000;
/** 50,000 entries of 160 bytes: 46 of header, a name and a zip64 field. */
const MAX_ZIP_DIRECTORY_BYTES = 8 * 1024 * 1024;
const zip_directory_CENTRAL_HEADER = 0x02014b50;
const CENTRAL_HEADER_BYTES = 46;
const zip_directory_FULL_32 = 0xffffffff;
const ZIP64_FIELD = 0x0001;
const UNICODE_PATH_FIELD = 0x7075;
const UTF8_FLAG = 0x800;
const MADE_BY_UNIX = 3;
const LINK_MODE = 0o120000;
const readDirectory = async (source, place, found) => {
    const there = Math.min(place.sizeBytes, source.sizeBytes - place.at);
    const lengthBytes = Math.min(there, MAX_ZIP_DIRECTORY_BYTES);
    if (lengthBytes < there) {
        const message = `the directory has ${there} bytes, the limit is ${MAX_ZIP_DIRECTORY_BYTES}`;
        found.add('zip.too-large', message);
    }
    const read = await source.read(place.at, lengthBytes);
    const bytes = external_node_buffer_.Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    const entries = [];
    let at = 0;
    while (at < bytes.length && entries.length < MAX_ZIP_ENTRIES) {
        const end = endOfEntry(bytes, at);
        if (end === undefined)
            break;
        entries.push(zip_directory_readEntry(bytes.subarray(at, end), place.base, found));
        at = end;
    }
    if (entries.length === MAX_ZIP_ENTRIES && at < bytes.length) {
        found.add('zip.too-large', `the directory has more than ${MAX_ZIP_ENTRIES} entries`);
    }
    else if (at < bytes.length || there < place.sizeBytes) {
        const message = `no entry at byte ${at} of a directory of ${place.sizeBytes}`;
        found.add('zip.directory-damaged', message, `offset ${place.at}`);
    }
    else if (entries.length !== place.count) {
        const message = `the directory has ${entries.length} entries and says ${place.count}`;
        found.add('zip.entry-count', message, `offset ${place.at}`);
    }
    return entries;
};
const endOfEntry = (bytes, at) => {
    if (at + CENTRAL_HEADER_BYTES > bytes.length)
        return undefined;
    if (bytes.readUInt32LE(at) !== zip_directory_CENTRAL_HEADER)
        return undefined;
    const variable = bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const end = at + CENTRAL_HEADER_BYTES + variable;
    return end <= bytes.length ? end : undefined;
};
const zip_directory_readEntry = (header, base, found) => {
    const flags = header.readUInt16LE(8);
    const nameEnd = CENTRAL_HEADER_BYTES + header.readUInt16LE(28);
    const nameBytes = header.subarray(CENTRAL_HEADER_BYTES, nameEnd);
    const name = decodeName(nameBytes);
    if ((flags & UTF8_FLAG) !== 0 && !(0,external_node_buffer_.isUtf8)(nameBytes)) {
        found.add('zip.name-encoding', 'the name is not UTF-8, as its flag says', name);
    }
    if (header.readUInt16LE(34) !== 0 && header.readUInt16LE(34) !== 0xffff) {
        found.add('zip.several-parts', 'the member is in another part', name);
    }
    const mode = header.readUInt32LE(38) >>> 16;
    if (header.readUInt8(5) === MADE_BY_UNIX && (mode & 0o170000) === LINK_MODE) {
        found.add('zip.link', 'the member is a symbolic link', name);
    }
    const extra = header.subarray(nameEnd, nameEnd + header.readUInt16LE(30));
    checkUnicodePath(extra, { name, nameBytes }, found);
    const small = [header.readUInt32LE(24), header.readUInt32LE(20), header.readUInt32LE(42)];
    const [sizeBytes, packedBytes, offset] = extendSizes(small, extra) ?? small;
    if (small.includes(zip_directory_FULL_32) && extendSizes(small, extra) === undefined) {
        found.add('zip.zip64', 'the zip64 field that holds its sizes is missing or cut', name);
    }
    return {
        name,
        nameBytes,
        flags,
        method: header.readUInt16LE(10),
        checksum: header.readUInt32LE(16),
        packedBytes: packedBytes ?? zip_directory_FULL_32,
        sizeBytes: sizeBytes ?? zip_directory_FULL_32,
        headerAt: (offset ?? zip_directory_FULL_32) + base,
    };
};
/**
 * §4.5.3: the 64-bit values of those fields that are all ones, in their order.
 * @returns `undefined` where the zip64 field is missing or too short
 */
const extendSizes = (small, extra) => {
    const field = findField(extra, ZIP64_FIELD);
    if (!small.includes(zip_directory_FULL_32))
        return small;
    if (field === undefined)
        return undefined;
    let at = 0;
    const sizes = [];
    for (const value of small) {
        if (value !== zip_directory_FULL_32) {
            sizes.push(value);
            continue;
        }
        if (at + 8 > field.length)
            return undefined;
        sizes.push(readUint64(field, at));
        at += 8;
    }
    return sizes;
};
/** §4.5.1: pairs of id and length; `undefined` where there is no such field before the first that is cut. */
const findField = (extra, id) => {
    let at = 0;
    while (at + 4 <= extra.length) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) === id && end <= extra.length)
            return extra.subarray(at + 4, end);
        at = end;
    }
    return undefined;
};
/** §4.6.9: readers that know the field take its name in place of the header's. */
const checkUnicodePath = (extra, { name, nameBytes }, found) => {
    const field = findField(extra, UNICODE_PATH_FIELD);
    if (field === undefined || field.length < 5)
        return;
    const other = decodeName(field.subarray(5));
    const isUsed = field.readUInt32LE(1) === (0,external_node_zlib_.crc32)(nameBytes);
    if (isUsed && other !== name) {
        found.add('zip.unicode-path', `an extra field names it ${(0,shown/* shown */.S)(other)}`, name);
    }
};
/** UTF-8 where it is that, whatever the flag says; else byte by byte, so that two names stay two. */
const decodeName = (bytes) => bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1');

;// CONCATENATED MODULE: ./lib/model/archives/zip-layout.js
// SPDX-License-Identifier: Apache-2.0
//
// Each byte of an archive belongs to exactly one part of it: a member, the
// directory, an end record. What belongs to two hides one of them, what
// belongs to none is hidden itself.


const LOCAL_HEADER = external_node_buffer_.Buffer.from('PK\u0003\u0004');
/** `extents` in any order; their ends are not before their starts. */
const zip_layout_checkLayout = async (source, extents, found) => {
    const sorted = [...extents].sort((a, b) => a.from - b.from || a.to - b.to);
    let reached = { from: 0, to: 0, what: 'the start' };
    for (const extent of sorted) {
        if (extent.from < reached.to && extent.to > extent.from) {
            found.add('zip.overlap', `it shares bytes with ${(0,shown/* shown */.S)(reached.what)}`, extent.what);
        }
        else if (extent.from > reached.to) {
            await reportGap(source, { from: reached.to, to: extent.from }, found);
        }
        if (extent.to > reached.to)
            reached = extent;
    }
};
const reportGap = async (source, { from, to }, found) => {
    const headBytes = Math.min(LOCAL_HEADER.length, to - from);
    const isMember = LOCAL_HEADER.equals(await source.read(from, headBytes));
    const code = from === 0 ? 'zip.prepended-data' : 'zip.gap';
    const at = `offset ${from}`;
    found.add(code, `${to - from} bytes belong to no member`, at);
    if (isMember)
        found.add('zip.unlisted-member', 'a member begins that is not listed', at);
};

;// CONCATENATED MODULE: ./lib/model/archives/zip-local-headers.js
// SPDX-License-Identifier: Apache-2.0
//
// The header in front of a member, compared with its entry in the directory.
// Some readers believe the one, some the other, and some refuse: each
// disagreement hides a member from somebody.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3.7, §4.3.9




const zip_local_headers_LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
const DESCRIPTOR_FLAG = 0x8;
/** `undefined` where the member is not in the file. */
const readLocalHeader = async (source, entry, found) => {
    const { headerAt } = entry;
    const place = entry.name;
    if (headerAt < 0 || headerAt + LOCAL_HEADER_BYTES > source.sizeBytes) {
        found.add('zip.outside', `its header would be at offset ${headerAt}`, place);
        return undefined;
    }
    const header = external_node_buffer_.Buffer.from(await source.read(headerAt, LOCAL_HEADER_BYTES));
    if (header.readUInt32LE(0) !== zip_local_headers_LOCAL_HEADER) {
        found.add('zip.no-local-header', `no header at offset ${headerAt}`, place);
        return undefined;
    }
    const nameBytes = header.readUInt16LE(26);
    const variableBytes = nameBytes + header.readUInt16LE(28);
    const dataAt = headerAt + LOCAL_HEADER_BYTES + variableBytes;
    const packedEnd = dataAt + entry.packedBytes;
    if (packedEnd > source.sizeBytes) {
        found.add('zip.outside', `its ${entry.packedBytes} bytes reach beyond the file`, place);
        return undefined;
    }
    const variable = external_node_buffer_.Buffer.from(await source.read(dataAt - variableBytes, variableBytes));
    compare(entry, { header, nameBytes, variable }, found);
    const flags = header.readUInt16LE(6) | entry.flags;
    if ((flags & DESCRIPTOR_FLAG) === 0)
        return { dataAt, endAt: packedEnd };
    const descriptorBytes = await readDescriptor(source, packedEnd, entry);
    if (descriptorBytes === undefined) {
        found.add('zip.descriptor', 'no data descriptor with its size and checksum follows', place);
    }
    return { dataAt, endAt: packedEnd + (descriptorBytes ?? 0) };
};
const compare = (entry, local, found) => {
    const { header, nameBytes, variable } = local;
    const place = entry.name;
    const differ = (code, ours, theirs) => found.add(code, `${ours} in front of it, ${theirs} in the directory`, place);
    const name = variable.subarray(0, nameBytes);
    if (!name.equals(entry.nameBytes)) {
        differ('zip.local-name', (0,shown/* shown */.S)(decodeName(name)), (0,shown/* shown */.S)(entry.name));
    }
    const flags = header.readUInt16LE(6);
    if (flags !== entry.flags)
        differ('zip.local-flags', hex(flags), hex(entry.flags));
    const method = header.readUInt16LE(8);
    if (method !== entry.method)
        differ('zip.local-method', method, entry.method);
    // §4.4.4 bit 3: zeros, where the values were not known yet; the descriptor has them.
    const mayBeZero = (flags & DESCRIPTOR_FLAG) !== 0;
    const isSame = (ours, theirs) => ours === theirs || (mayBeZero && ours === 0);
    const checksum = header.readUInt32LE(14);
    if (!isSame(checksum, entry.checksum)) {
        differ('zip.local-checksum', hex(checksum), hex(entry.checksum));
    }
    const small = [header.readUInt32LE(22), header.readUInt32LE(18)];
    const [size, packed] = extendSizes(small, variable.subarray(nameBytes)) ?? small;
    if (!isSame(size ?? 0, entry.sizeBytes))
        differ('zip.local-size', size ?? 0, entry.sizeBytes);
    else if (!isSame(packed ?? 0, entry.packedBytes)) {
        differ('zip.local-size', `${packed} packed`, entry.packedBytes);
    }
};
/** §4.3.9: with or without its signature, with sizes of 4 or 8 bytes. Its length, where one form fits. */
const readDescriptor = async (source, at, { checksum, packedBytes, sizeBytes }) => {
    const lengthBytes = Math.min(24, source.sizeBytes - at);
    const bytes = external_node_buffer_.Buffer.alloc(24);
    bytes.set(await source.read(at, lengthBytes));
    for (const start of bytes.readUInt32LE(0) === DESCRIPTOR ? [4, 0] : [0]) {
        if (bytes.readUInt32LE(start) !== checksum)
            continue;
        // The longer form first: of an empty member it begins with the shorter one.
        const isLarge = start + 20 <= lengthBytes &&
            readUint64(bytes, start + 4) === packedBytes &&
            readUint64(bytes, start + 12) === sizeBytes;
        if (isLarge)
            return start + 20;
        const small = [bytes.readUInt32LE(start + 4), bytes.readUInt32LE(start + 8)];
        if (small[0] === packedBytes && small[1] === sizeBytes && start + 12 <= lengthBytes) {
            return start + 12;
        }
    }
    return undefined;
};
const hex = (value) => `0x${value.toString(16)}`;

;// CONCATENATED MODULE: ./lib/model/archives/zip-names.js
// SPDX-License-Identifier: Apache-2.0
//
// Names of members that readers do not agree on, or that lead out of a folder.

const checkNames = (names, found) => {
    const seen = new Set();
    /** Lower forms of those that have another. */
    const folded = new Set();
    for (const name of names) {
        const unsafe = whyUnsafe(name);
        if (unsafe !== undefined)
            found.add('zip.unsafe-name', unsafe, name);
        if (name.includes('\0')) {
            found.add('zip.nul-in-name', `some readers see ${(0,shown/* shown */.S)(name.split('\0')[0])}`, name);
        }
        // ASCII only, as the reader of PyTorch compares.
        const lower = /[A-Z]/.test(name) ? name.replace(/[A-Z]+/g, (part) => part.toLowerCase()) : name;
        if (seen.has(name))
            found.add('zip.duplicate-name', 'the name is there twice', name);
        else if (seen.has(lower) || folded.has(lower)) {
            found.add('zip.case-twin', 'another name differs from it only in case', name);
        }
        seen.add(name);
        if (lower !== name)
            folded.add(lower);
    }
};
const whyUnsafe = (name) => {
    if (name === '')
        return 'the name is empty';
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
        return 'the name is absolute';
    if (name.includes('\\'))
        return 'the name has a backslash, a separator to some';
    return /(^|\/)\.\.(\/|$)/.test(name) ? 'the name has ".."' : undefined;
};

;// CONCATENATED MODULE: ./lib/model/archives/zip.js
// SPDX-License-Identifier: Apache-2.0
//
// The members of a zip archive of any size, and everything in which two
// readers of it could see two archives. A scanner is bypassed where it sees
// less than the loader: so every directory and every header is read that some
// reader takes, and each disagreement is a finding, never an exception.
// Only headers and first bytes are read here; zip-content.ts reads members.
// Archives that this program asks for itself have a reader that refuses all of
// this (src/io/zip): there an unusual form is an error, here it is the answer.










/** Bit 0: encrypted; bit 6: strong encryption; bit 13: masked headers. */
const ENCRYPTION_FLAGS = 0x2041;
/** A header, a name and the first bytes of a member, in one read. */
const WINDOW_BYTES = 4096;
/** A file for two readers has two; each takes up to MAX_ZIP_DIRECTORY_BYTES of memory. */
const MAX_DIRECTORIES = 4;
/** Packed members whose first bytes are unpacked to see what they are. */
const MAX_PACKED_HEADS = 4096;
/** @throws only what `source` throws */
const readZip = async (source) => {
    const found = (0,finding_list/* findingList */.Q)(ZIP_FINDINGS);
    const { places, extents: ends } = await readEnds(source, found);
    if (places.length === 0)
        found.add('zip.no-directory', 'no directory was found');
    const directories = [];
    const centrals = [];
    if (places.length > MAX_DIRECTORIES) {
        found.add('zip.too-large', `${places.length} directories, the limit is ${MAX_DIRECTORIES}`);
    }
    for (const place of places.slice(0, MAX_DIRECTORIES)) {
        centrals.push(await readDirectory(source, place, found));
        const to = Math.min(place.at + place.sizeBytes, source.sizeBytes);
        directories.push({ from: place.at, to, what: 'the directory' });
    }
    const { entries, extents } = await readMembers(source, distinct(centrals, found), found);
    await zip_layout_checkLayout(source, [...extents, ...directories, ...ends], found);
    checkNames(entries.map(({ name }) => name), found);
    return { entries, findings: found.list() };
};
/** Two directories may list one member in the same way. */
const distinct = (directories, found) => {
    const [only = [], ...others] = directories;
    if (others.length === 0)
        return only;
    const byIdentity = new Map();
    for (const entry of directories.flat()) {
        const { name, headerAt, method, packedBytes, sizeBytes, checksum } = entry;
        byIdentity.set(JSON.stringify([headerAt, method, packedBytes, sizeBytes, checksum, name]), entry);
    }
    if (byIdentity.size > MAX_ZIP_ENTRIES) {
        found.add('zip.too-large', `the directories have more than ${MAX_ZIP_ENTRIES} entries`);
    }
    return [...byIdentity.values()].slice(0, MAX_ZIP_ENTRIES);
};
const readMembers = async (source, centrals, found) => {
    const window = readAhead(source, WINDOW_BYTES);
    const members = new Map();
    const extents = [];
    let packedHeads = 0;
    // In the order of the file, so that the window is read once.
    for (const central of [...centrals].sort((a, b) => a.headerAt - b.headerAt)) {
        const { name, method, checksum, packedBytes, sizeBytes, headerAt } = central;
        const local = await readLocalHeader(window, central, found);
        if (local)
            extents.push({ from: headerAt, to: local.endAt, what: name });
        const entry = { name, method, checksum, packedBytes, sizeBytes, dataAt: local?.dataAt };
        checkEntry(entry, central.flags, found);
        if (method !== 0)
            packedHeads += 1;
        const archive = packedHeads > MAX_PACKED_HEADS ? undefined : await archiveIn(window, entry);
        if (archive !== undefined) {
            found.add('zip.nested-archive', `it is a ${archive} archive`, name);
        }
        members.set(central, archive === undefined ? entry : { ...entry, archive });
    }
    if (packedHeads > MAX_PACKED_HEADS) {
        found.add('zip.too-large', `only the first ${MAX_PACKED_HEADS} packed members were looked into`);
    }
    const entries = centrals.flatMap((central) => members.get(central) ?? []);
    return { entries, extents };
};
const checkEntry = (entry, flags, found) => {
    const { name, method, packedBytes, sizeBytes } = entry;
    if ((flags & ENCRYPTION_FLAGS) !== 0) {
        found.add('zip.encrypted', `its flags are 0x${flags.toString(16)}`, name);
    }
    if (!isKnownMethod(method)) {
        found.add('zip.unknown-method', `it is packed with method ${method}`, name);
    }
    if (method === 0 && packedBytes !== sizeBytes) {
        found.add('zip.size', `it is stored in ${packedBytes} bytes and says ${sizeBytes}`, name);
    }
    if (name.endsWith('/') && packedBytes > 0 && sizeBytes > 0) {
        found.add('zip.folder-content', `the folder has ${sizeBytes} bytes`, name);
    }
};
const archiveIn = async (source, entry) => archiveKindOf(await readMemberHead(source, entry, ARCHIVE_HEAD_BYTES));

;// CONCATENATED MODULE: ./lib/model/formats/keras-tree.js
// SPDX-License-Identifier: Apache-2.0


/**
 * Lists, objects and keys of one configuration, of which the largest applications of Keras have
 * 63,000. Each takes up to 300 bytes of memory, and as text no more than two.
 */
const MAX_PARTS = 128_000;
class Refused extends Error {
}
/** The value of a configuration, of which each object and text was shown; `undefined` where it was refused. */
const parseConfigTree = (text, visitor) => {
    const parts = countParts(text);
    if (parts > MAX_PARTS) {
        visitor.refuse(`it has ${parts} lists, objects and keys; the limit is ${MAX_PARTS}`);
        return undefined;
    }
    let root;
    try {
        root = (0,strict_json/* parseStrictJson */.R)(text, (what) => {
            throw new Refused(what);
        });
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        visitor.refuse(error.message);
        return undefined;
    }
    const keys = [];
    const path = () => keys.join('.');
    // Strict JSON has at most MAX_JSON_DEPTH levels.
    const visit = (value) => {
        const items = (0,parse/* asArray */._j)(value);
        const object = (0,parse/* asObject */.eB)(value) ?? {};
        if (typeof value === 'string')
            visitor.text?.(value, path);
        if ((0,parse/* asObject */.eB)(value))
            visitor.object(object, path);
        for (const key of items?.keys() ?? Object.keys(object)) {
            keys.push(String(key));
            visit(typeof key === 'number' ? items?.[key] : object[key]);
            keys.pop();
        }
    };
    visit(root);
    return root;
};
/** At most this many; brackets and colons of texts are counted as well. */
const countParts = (text) => {
    let parts = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '{' || char === '[' || char === ':')
            parts += 1;
    }
    return parts;
};

// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/model/formats/tally.js
// SPDX-License-Identifier: Apache-2.0

const MAX_NAMES = 500;
const MAX_NAME_CHARS = 200;
const tally = () => {
    const byName = new Map();
    let others = 0;
    return {
        add: (name) => {
            const short = name.slice(0, MAX_NAME_CHARS);
            const count = byName.get(short);
            if (count === undefined && byName.size === MAX_NAMES)
                others += 1;
            else
                byName.set(short, (count ?? 0) + 1);
        },
        counts: () => {
            const sorted = [...byName].sort(([a], [b]) => (0,paths/* compareNames */.MP)(a, b));
            return Object.fromEntries(others === 0 ? sorted : [...sorted, ['(others)', others]]);
        },
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/keras-config.js
// SPDX-License-Identifier: Apache-2.0
//
// The configuration of a Keras model: a tree of objects, each with the module
// and class that the loader imports and calls. What is not plainly a part of
// Keras is a finding; `safe_mode` of the loader did not keep all of it out.
// Source: keras 3.15.1, src/saving/serialization_lib.py




/** A marshalled code object in base64: `c`, alone or with the flag of a reference, and its number of arguments. */
const MARSHALLED_CODE = /^[4Y]w[A-Za-z0-9+/]AAAA/;
const KERAS = /^keras(\.|$)/;
const LAYERS = /^keras(\.src)?\.layers(\.|$)/;
/** Of which functions are given by name. */
const FUNCTION_MODULES = /^keras(\.src)?\.(activations|losses|metrics|initializers|regularizers|constraints)(\.|$)/;
const UNUSUAL_MODULES = /^keras(\.src)?\.(utils|saving|export|datasets|applications|callbacks|backend|legacy|tree|trainers|testing)(\.|$)/;
const KERAS_PACKAGE = /^keras(\.[\w.]+)?>/;
/** `text`: of bounded length. Each finding is at the path of its object. */
const readKerasConfig = (text, found) => {
    const layers = tally();
    const root = parseConfigTree(text, {
        refuse: (what) => found.add('keras.config-unread', what),
        object: (object, path) => {
            const className = (0,parse/* asString */.oJ)(object.class_name);
            if (className === undefined)
                return;
            if (isLayer(object, className))
                layers.add(className);
            checkCode(object, className, { found, path });
            checkOrigin(object, className, { found, path });
        },
        text: (value, path) => {
            if (!MARSHALLED_CODE.test(value))
                return;
            found.add('keras.function-blob', `a text of ${value.length} characters is code`, path());
        },
    });
    return { className: (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(root)?.class_name), layers };
};
/** Of Keras, or of the program that saved the model, which have no module. */
const isLayer = ({ module }, className) => !className.startsWith('__') && (typeof module === 'string' ? LAYERS.test(module) : true);
const checkCode = (object, className, { found, path }) => {
    if (className === 'Lambda')
        found.add('keras.lambda', 'the layer is a Lambda', path());
    if (className === '__lambda__')
        found.add('keras.function-blob', 'a function is code', path());
    const vocabulary = (0,parse/* asObject */.eB)(object.config)?.vocabulary;
    if (typeof vocabulary === 'string') {
        found.add('keras.external-file', `the vocabulary is at ${(0,shown/* shown */.S)(vocabulary)}`, path());
    }
};
const checkOrigin = (object, className, { found, path }) => {
    const module = (0,parse/* asString */.oJ)(object.module);
    if (module !== undefined && !KERAS.test(module)) {
        found.add('keras.foreign-module', `${(0,shown/* shown */.S)(className)} of ${(0,shown/* shown */.S)(module)}`, path());
        return;
    }
    if (module !== undefined && isUnusual(module, className)) {
        const what = (0,shown/* shown */.S)(className === 'function' ? object.config : className);
        found.add('keras.unusual-object', `${what} of ${(0,shown/* shown */.S)(module)}`, path());
    }
    const registered = object.registered_name ?? className;
    const isOfKeras = typeof registered === 'string' && KERAS_PACKAGE.test(registered);
    if (registered !== className && !isOfKeras) {
        found.add('keras.custom-object', `${(0,shown/* shown */.S)(className)} is ${(0,shown/* shown */.S)(registered)}`, path());
    }
};
const isUnusual = (module, className) => UNUSUAL_MODULES.test(module) || (className === 'function' && !FUNCTION_MODULES.test(module));

;// CONCATENATED MODULE: ./lib/model/formats/keras-findings.js
// SPDX-License-Identifier: Apache-2.0

const KERAS_CONFIG_FINDINGS = {
    'keras.lambda': {
        kind: 'code',
        explains: 'A Lambda layer is a Python function, which runs when the model is loaded or used.',
    },
    'keras.function-blob': {
        kind: 'code',
        explains: 'The configuration holds compiled Python, as the loader unpacks and runs it.',
    },
    'keras.foreign-module': {
        kind: 'code',
        explains: 'The configuration names a Python module outside of Keras, which the loader may import (CVE-2025-1550).',
    },
    'keras.custom-object': {
        kind: 'code',
        explains: 'The configuration names an object that is registered by code beside the model.',
    },
    'keras.unusual-object': {
        kind: 'code',
        explains: 'The configuration names a function or class of Keras that no model needs and that the loader may call (CVE-2025-8747).',
    },
    'keras.external-file': {
        kind: 'code',
        explains: 'A layer takes its vocabulary from a path or an address, and not from the model (CVE-2025-12058).',
    },
    'keras.config-unread': {
        kind: 'code',
        explains: 'The configuration could not be read, so what it makes the loader do is not known.',
    },
};
const KERAS_FINDINGS = {
    ...ZIP_FINDINGS,
    ...KERAS_CONFIG_FINDINGS,
    'keras.no-config': { kind: 'broken', explains: 'The archive has no `config.json`.' },
    'keras.metadata-unread': { kind: 'broken', explains: '`metadata.json` could not be read.' },
    'keras.unknown-member': {
        kind: 'notice',
        explains: 'The archive has a file that Keras does not write.',
    },
};

// EXTERNAL MODULE: ./lib/model/formats/pickle/allow-list.js
var allow_list = __webpack_require__(85865);
;// CONCATENATED MODULE: ./lib/model/formats/pickle/findings.js
// SPDX-License-Identifier: Apache-2.0
/** What can be found of the pickles in a file. None of these words says that a pickle is safe. */
const PICKLE_FINDINGS = {
    'pickle.outside-allow-list': {
        kind: 'code',
        explains: 'Loading the file imports something that is not on the allow-list: imports outside the allow-list can run any code.',
    },
    'pickle.incomplete': {
        kind: 'code',
        explains: 'A pickle could not be read to the end: it may import more than is listed.',
    },
    'pickle.computed-import': {
        kind: 'code',
        explains: 'The name of an import is not a constant of the pickle, so nobody can tell what it is.',
    },
    'pickle.computed-call': {
        kind: 'code',
        explains: 'Something is called that is not an import of the pickle but what another step gave.',
    },
    'pickle.changed-import': {
        kind: 'code',
        explains: 'The pickle changes something that it imports, and so what other code does.',
    },
    'pickle.extension-code': {
        kind: 'code',
        explains: 'An import is named by a number that only the registry of the loading program (copyreg) can resolve.',
    },
    'pickle.persistent-id': {
        kind: 'code',
        explains: 'An object is named by an identifier that the loading program resolves in its own way.',
    },
    'pickle.nested': {
        kind: 'code',
        explains: 'Bytes inside a pickle are a pickle themselves; its imports are listed with the others.',
    },
    'pickle.loader-dependent': {
        kind: 'code',
        explains: 'The bytes of an array can be read as opcodes too: joblib and pickle load different things from the same file.',
    },
    'pickle.dotted-name': {
        kind: 'code',
        explains: 'An import reaches through attributes of a module (`module`, `a.b`), which no name on the built-in allow-list does.',
    },
    'pickle.outside-buffer': {
        kind: 'notice',
        explains: 'The pickle needs buffers that are not in it, and that its loader has to bring.',
    },
    'pickle.frame': {
        kind: 'broken',
        explains: 'A frame is longer or shorter than it says: loaders differ in what they make of it.',
    },
    'pickle.late-protocol': {
        kind: 'broken',
        explains: 'The protocol is named again in the middle of a pickle, which no pickler writes.',
    },
    'pickle.several': {
        kind: 'notice',
        explains: 'More than one pickle stands in the file: a loader that stops at the first sees less.',
    },
    'pickle.trailing-data': {
        kind: 'broken',
        explains: 'Bytes follow the last pickle that are no pickle.',
    },
    'pickle.compressed': {
        kind: 'code',
        explains: 'The file is packed in a way that is not read here: what it holds is not known.',
    },
    'pickle.other-files': {
        kind: 'notice',
        explains: 'Arrays of the pickle are in files beside it.',
    },
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle-log.js
// SPDX-License-Identifier: Apache-2.0
//
// What the pickles of one file import and what is found of them, however many
// there are and wherever they stand in it.




/** Different imports of one file; a large model has a few dozen. */
const MAX_IMPORTS = 10_000;
/** Characters of their names together. */
const MAX_IMPORT_CHARS = 2 * 1024 * 1024;
/** Opcodes of all pickles of one file: two seconds of work. */
const MAX_OPCODES = 8_000_000;
/** Imports that a finding names; all are in the facts. */
const MAX_NAMED = 10;
/** Findings of one file before those of one code are counted together. */
const MAX_ENTRIES = 1_000;
class PickleLog {
    #imports = new Map();
    #entries = [];
    #importChars = 0;
    /** Put before offsets in findings: the name of a member. */
    place = '';
    opcodesLeft = MAX_OPCODES;
    count = 0;
    protocol = 0;
    isComplete = true;
    /** Arrays of joblib were seen. */
    hasArrays = false;
    persistentIds = 0;
    /** Imports, calls and the like: what a pickle that does nothing has none of. */
    activities = 0;
    calls = 0;
    add(code, message, offset) {
        if (this.#entries.length >= MAX_ENTRIES)
            return;
        const offsetText = offset === undefined ? '' : `offset ${offset}`;
        const at = [this.place, offsetText].filter((text) => text !== '').join(', ');
        this.#entries.push({ code, message, ...(at === '' ? {} : { at }) });
    }
    /** The words of an end that was not reached. */
    addIncomplete(reason, offset) {
        this.isComplete = false;
        this.add('pickle.incomplete', `could not be read to the end: ${reason}`, offset);
    }
    /** Something that may hold pickles is packed, and was not looked into. */
    addUnread(packing) {
        this.isComplete = false;
        this.add('pickle.compressed', `could not be read: it is packed (${packing})`);
    }
    /** For pickles of which the loader is not known to resolve identifiers. */
    addPersistentIds() {
        if (this.persistentIds === 0)
            return;
        this.add('pickle.persistent-id', `${this.persistentIds} objects are named by identifiers`);
    }
    /** `undefined` where there are too many others already. */
    import(module, name) {
        const key = `${module}\n${name}`;
        const known = this.#imports.get(key);
        if (known !== undefined)
            return known;
        this.#importChars += key.length;
        if (this.#imports.size >= MAX_IMPORTS || this.#importChars > MAX_IMPORT_CHARS)
            return undefined;
        const path = `${module}.${name}`.toWellFormed();
        const found = { kind: 'import', path, module, name };
        this.#imports.set(key, found);
        return found;
    }
    get imports() {
        return [...this.#imports.values()];
    }
    /** Takes over what a pickle inside of another imports. */
    absorb(other) {
        for (const { module, name } of other.imports) {
            if (this.import(module, name) === undefined)
                this.addIncomplete('more imports than are listed');
        }
        this.protocol = Math.max(this.protocol, other.protocol);
        this.count += other.count;
        this.activities += other.activities;
        this.calls += other.calls;
        this.persistentIds += other.persistentIds;
        this.hasArrays ||= other.hasArrays;
        this.isComplete &&= other.isComplete;
        this.#entries.push(...other.#entries.slice(0, MAX_ENTRIES - this.#entries.length));
    }
    /** A log for bytes that may turn out to be no pickle; `absorb` takes it over. */
    trial() {
        const log = new PickleLog();
        log.place = this.place;
        log.opcodesLeft = this.opcodesLeft;
        return log;
    }
    facts(allowList) {
        return {
            count: this.count,
            protocol: this.protocol,
            imports: sortedPaths(this.imports),
            outsideAllowList: sortedPaths(this.imports.filter((found) => !(0,allow_list/* isAllowed */.Jr)(found, allowList))),
            complete: this.isComplete,
        };
    }
    /** What was found, with the imports outside of the allow-list first. */
    findings(allowList) {
        const outside = this.facts(allowList).outsideAllowList;
        const found = (0,finding_list/* findingList */.Q)(PICKLE_FINDINGS);
        if (outside.length > 0) {
            const rest = outside.length > MAX_NAMED ? ` and ${outside.length - MAX_NAMED} more` : '';
            const named = outside.slice(0, MAX_NAMED).join(', ');
            found.add('pickle.outside-allow-list', `imports outside the allow-list: ${named}${rest}`);
        }
        for (const { path, name } of this.imports) {
            if (name.includes('.'))
                found.add('pickle.dotted-name', `imports ${path} by attributes`);
        }
        for (const { code, message, at } of this.#entries)
            found.add(code, message, at);
        return found.list();
    }
}
/** By UTF-8 bytes, which is the order of code points, without duplicates. */
const sortedPaths = (imports) => [...new Set(imports.map(({ path }) => path))].sort((left, right) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(left), external_node_buffer_.Buffer.from(right)));

// EXTERNAL MODULE: ./lib/model/formats/format.js
var format = __webpack_require__(6767);
;// CONCATENATED MODULE: ./lib/model/formats/npy-dtype.js
// SPDX-License-Identifier: Apache-2.0
//
// The dtype of an array as the header of a .npy file gives it: bytes of one
// element, and whether elements are Python objects, which are kept as a pickle.
// Source: https://github.com/numpy/numpy/blob/v2.4.0/numpy/lib/_format_impl.py

const MAX_FIELDS = 1_000;
/** Byte order, kind, number, and the unit of a time. */
const TYPE = /^[<>=|]?([?bBiufcmMOSaUV])([0-9]{0,9})(?:\[[0-9A-Za-z/]{1,20}\])?$/;
/** Bytes of each character: a text counts characters of UTF-32, a bit is a byte. */
const SCALE = { U: 4 };
/** Where no number follows. */
const DEFAULT_BYTES = {
    '?': 1,
    b: 1,
    B: 1,
    O: 8,
    S: 0,
    a: 0,
    U: 0,
    V: 0,
};
/** `undefined` where it is no dtype of a .npy file. */
const parseDtype = (literal) => {
    if (literal.kind === 'text')
        return parseType(literal.value);
    if (literal.kind !== 'sequence')
        return undefined;
    return literal.isTuple ? parseSubarray(literal.items) : parseRecord(literal.items);
};
const parseType = (text) => {
    const [, kind = '', digits = ''] = TYPE.exec(text) ?? [];
    const count = digits === '' ? DEFAULT_BYTES[kind] : Number(digits);
    if (kind === '' || count === undefined)
        return undefined;
    const itemBytes = count * (SCALE[kind] ?? 1);
    return { itemBytes, holdsObjects: kind === 'O', text };
};
/** A list of fields: (name, dtype) or (name, dtype, shape). */
const parseRecord = (fields) => {
    if (fields.length > MAX_FIELDS)
        return undefined;
    let itemBytes = 0;
    let holdsObjects = false;
    const texts = [];
    for (const field of fields) {
        if (field.kind !== 'sequence')
            return undefined;
        const [name, dtype, shape] = field.items;
        if (name === undefined || dtype === undefined || field.items.length > 3)
            return undefined;
        const parsed = shape === undefined ? parseDtype(dtype) : parseSubarray([dtype, shape]);
        if (parsed === undefined)
            return undefined;
        itemBytes += parsed.itemBytes;
        holdsObjects ||= parsed.holdsObjects;
        texts.push(`${name.kind === 'text' ? name.value : '(title)'}: ${parsed.text}`);
    }
    return { itemBytes, holdsObjects, text: `[${texts.join(', ')}]` };
};
/** (dtype, shape): each element is an array itself. */
const parseSubarray = (items) => {
    const [dtype, shape] = items;
    if (dtype === undefined || shape === undefined || items.length !== 2)
        return undefined;
    const parsed = parseDtype(dtype);
    const lengths = shape.kind === 'integer' ? [shape.value] : parseShape(shape);
    const count = lengths && countElements(lengths);
    if (parsed === undefined || count === undefined)
        return undefined;
    const itemBytes = parsed.itemBytes * count;
    return { ...parsed, itemBytes, text: `${parsed.text}(${lengths?.join(', ')})` };
};
/** `undefined` where it is no tuple of non-negative integers. */
const parseShape = (literal) => {
    if (literal.kind !== 'sequence')
        return undefined;
    const lengths = [];
    for (const item of literal.items) {
        if (item.kind !== 'integer' || item.value < 0)
            return undefined;
        lengths.push(item.value);
    }
    return lengths;
};

;// CONCATENATED MODULE: ./lib/model/formats/python-literal.js
// SPDX-License-Identifier: Apache-2.0
//
// The literals of Python that stand in the header of a .npy file: texts,
// integers, booleans, None, tuples, lists and dictionaries with texts as keys.
// Grammar: https://docs.python.org/3.13/reference/lexical_analysis.html#literals
const MAX_DEPTH = 32;
// Without a prefix: what is written with \N, \x and the like is refused.
const TEXT = /'((?:[^'\\\n]|\\['"\\])*)'|"((?:[^"\\\n]|\\['"\\])*)"/y;
// NumPy of Python 2 wrote long integers with an L.
const INTEGER = /-?(?:0|[1-9][0-9]*)L?/y;
const WORD = /True|False|None/y;
/**
 * The value of a whole text. The caller has bounded its length.
 * @throws what `refuse` throws, for all else
 */
const parsePythonLiteral = (text, refuse) => {
    let at = 0;
    const peek = () => {
        while (/\s/.test(text[at] ?? '.'))
            at += 1;
        return text[at] ?? '';
    };
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found)
            at += found[0].length;
        return found;
    };
    const unexpected = () => refuse(`no literal of Python stands at ${at}`);
    const parseValue = (depth) => {
        if (depth > MAX_DEPTH)
            refuse(`it is more than ${MAX_DEPTH} levels deep`);
        const char = peek();
        if (char === '{')
            return parseDict(depth);
        if (char === '(' || char === '[')
            return parseSequence(char === '(', depth);
        if (char === "'" || char === '"')
            return { kind: 'text', value: parseText() };
        const [integer] = match(INTEGER) ?? [];
        if (integer !== undefined)
            return { kind: 'integer', value: Number(integer.replace('L', '')) };
        const [word] = match(WORD) ?? [];
        if (word === 'None')
            return { kind: 'none' };
        return word === undefined ? unexpected() : { kind: 'bool', value: word === 'True' };
    };
    const parseText = () => {
        const [, single, double] = match(TEXT) ?? unexpected();
        return (single ?? double ?? '').replace(/\\(.)/g, '$1');
    };
    const parseSequence = (isTuple, depth) => {
        const close = isTuple ? ')' : ']';
        const items = [];
        at += 1;
        while (peek() !== close) {
            items.push(parseValue(depth + 1));
            if (peek() === ',')
                at += 1;
            else if (peek() !== close)
                unexpected();
            // In brackets without a comma stands the value itself.
            else if (isTuple && items.length === 1 && text[at - 1] !== ',') {
                at += 1;
                return items[0] ?? unexpected();
            }
        }
        at += 1;
        return { kind: 'sequence', isTuple, items };
    };
    const parseDict = (depth) => {
        const items = [];
        at += 1;
        while (peek() !== '}') {
            if (peek() !== "'" && peek() !== '"')
                unexpected();
            const key = parseText();
            if (peek() !== ':')
                unexpected();
            at += 1;
            items.push([key, parseValue(depth + 1)]);
            if (peek() === ',')
                at += 1;
            else if (peek() !== '}')
                unexpected();
        }
        at += 1;
        return { kind: 'dict', items };
    };
    const value = parseValue(0);
    return peek() === '' ? value : refuse(`something follows the value at ${at}`);
};

;// CONCATENATED MODULE: ./lib/model/formats/npy-header.js
// SPDX-License-Identifier: Apache-2.0
//
// The header of an array of NumPy, versions 1 to 3: magic, version, length,
// and a dictionary of Python.
// Spec: https://numpy.org/doc/2.4/reference/generated/numpy.lib.format.html






const NPY_FINDINGS = {
    'npy.cut-off': {
        kind: 'broken',
        explains: 'The file ends before its header or its array does: fetch it again.',
    },
    'npy.unknown-version': {
        kind: 'broken',
        explains: 'The version is none of 1.0, 2.0 and 3.0: the header was not read.',
    },
    'npy.header-too-large': {
        kind: 'broken',
        explains: 'The header is longer than the 10,000 bytes that NumPy reads of a file that is not trusted.',
    },
    'npy.header-invalid': {
        kind: 'broken',
        explains: 'The header is not a dictionary of Python with `descr`, `fortran_order` and `shape`.',
    },
    'npy.duplicate-key': { kind: 'broken', explains: 'A key of the header stands twice.' },
    'npy.unknown-dtype': { kind: 'broken', explains: 'The dtype is none that a .npy file can have.' },
    'npy.too-many-dimensions': {
        kind: 'broken',
        explains: 'The array has more than the 64 dimensions that NumPy knows.',
    },
    'npy.size-overflow': {
        kind: 'broken',
        explains: 'The shape has more elements than any file can hold.',
    },
    'npy.trailing-data': {
        kind: 'notice',
        explains: 'Bytes follow the array: something else may be hidden there.',
    },
    'npy.object-array': {
        kind: 'code',
        explains: 'The array holds Python objects as a pickle: loading it (`allow_pickle=True`) can run code. See what the pickle imports.',
    },
    'npy.may-hold-objects': {
        kind: 'code',
        explains: 'The header is not understood here, and NumPy may understand it as that of an array of objects: loading it (`allow_pickle=True`) can run code. What follows was read as a pickle.',
    },
};
const NPY_MAGIC = external_node_buffer_.Buffer.from('\x93NUMPY', 'latin1');
/** max_header_size of numpy.lib.format. */
const npy_header_MAX_HEADER_BYTES = 10_000;
/** NPY_MAXDIMS of NumPy 2. */
const npy_header_MAX_DIMENSIONS = 64;
/** Reads the header. @throws what `found.stop` throws where it is not one */
const readNpyHeader = async (source, found) => {
    if (source.sizeBytes < 10)
        found.stop('npy.cut-off', `${source.sizeBytes} bytes`);
    const start = external_node_buffer_.Buffer.from(await source.read(0, Math.min(12, source.sizeBytes)));
    if (!start.subarray(0, NPY_MAGIC.byteLength).equals(NPY_MAGIC)) {
        found.stop('npy.header-invalid', 'it does not begin with the magic of NumPy');
    }
    const [version = 0, minor = 0] = start.subarray(6, 8);
    if (version < 1 || version > 3 || minor !== 0) {
        found.stop('npy.unknown-version', `version ${version}.${minor}`);
    }
    const textStart = version === 1 ? 10 : 12;
    if (start.byteLength < textStart)
        found.stop('npy.cut-off', `${source.sizeBytes} bytes`);
    const textBytes = version === 1 ? start.readUInt16LE(8) : start.readUInt32LE(8);
    const dataStart = textStart + textBytes;
    const isTooLarge = textBytes > npy_header_MAX_HEADER_BYTES;
    if (isTooLarge) {
        found.add('npy.header-too-large', `the header is said to have ${textBytes} bytes`);
    }
    if (dataStart > source.sizeBytes) {
        const message = `a header of ${textBytes} bytes in a file of ${source.sizeBytes}`;
        found.stop('npy.cut-off', message);
    }
    // With allow_pickle, NumPy reads it nevertheless.
    if (isTooLarge)
        return { version, dataStart, array: undefined };
    const bytes = external_node_buffer_.Buffer.from(await source.read(textStart, textBytes));
    const text = bytes.toString(version === 3 ? 'utf8' : 'latin1');
    let array;
    await (0,finding_list/* untilStopped */.s)(async () => {
        array = readFields(text, found);
    });
    return { version, dataStart, array };
};
/** Says what makes the array a matter of pickles; `undefined` where it holds none. */
const objectsIn = ({ array, }) => {
    if (array === undefined) {
        return { code: 'npy.may-hold-objects', message: 'the header is not understood' };
    }
    if (!array.dtype.holdsObjects)
        return undefined;
    return { code: 'npy.object-array', message: `dtype ${array.dtype.text}` };
};
const readFields = (text, found) => {
    const refuse = (what) => found.stop('npy.header-invalid', what);
    const literal = parsePythonLiteral(text, refuse);
    const items = literal.kind === 'dict' ? literal.items : refuse('it is no dictionary');
    const fields = new Map();
    for (const [key, value] of items) {
        if (fields.has(key))
            found.add('npy.duplicate-key', `the key ${(0,shown/* shown */.S)(key)} stands twice`);
        fields.set(key, value);
    }
    const descr = fields.get('descr') ?? refuse('it has no descr');
    const order = fields.get('fortran_order');
    const shape = parseShape(fields.get('shape') ?? refuse('it has no shape'));
    if (order?.kind !== 'bool')
        return refuse('its fortran_order is not a boolean');
    if (fields.size > 3)
        refuse(`it has ${fields.size} keys`);
    if (shape === undefined)
        return refuse('its shape is not a tuple of non-negative integers');
    if (shape.length > npy_header_MAX_DIMENSIONS) {
        found.stop('npy.too-many-dimensions', `${shape.length} dimensions`);
    }
    const dtype = parseDtype(descr) ?? found.stop('npy.unknown-dtype', 'the descr is no dtype');
    const elements = countElements(shape);
    if (elements === undefined || !Number.isSafeInteger(elements * dtype.itemBytes)) {
        return found.stop('npy.size-overflow', `shape (${shape.join(', ')}) of ${dtype.text}`);
    }
    return { dtype, shape, elements, fortranOrder: order.value };
};
/** Compares the bytes after the header with what the array needs. */
const checkNpyData = ({ array, dataStart }, sizeBytes, found) => {
    if (array === undefined)
        return;
    const { dtype, elements } = array;
    const needed = elements * dtype.itemBytes;
    const there = sizeBytes - dataStart;
    const message = `the array needs ${needed} bytes, ${there} follow the header`;
    if (there < needed)
        found.add('npy.cut-off', message);
    if (there > needed)
        found.add('npy.trailing-data', message);
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle-input.js
// SPDX-License-Identifier: Apache-2.0
//
// Bytes that are read once, from the front: a window that is filled when it
// runs short, and skips what nobody looks at without reading it.

/** Read behind what was skipped: between the arrays of a large file there is little of interest. */
const FIRST_FILL_BYTES = 4 * 1024;
const MAX_FILL_BYTES = 128 * 1024;
/** Bytes `[0, endOffset)` of a source, as often as they are wanted. */
const readSequentially = (source, endOffset = source.sizeBytes) => async (offset, maxBytes) => offset >= endOffset
    ? new Uint8Array()
    : source.read(offset, Math.min(maxBytes, endOffset - offset));
class PickleInput {
    #read;
    #window;
    /** Offset of the window's first byte. */
    #windowAt;
    #offset;
    #isEnded = false;
    #limit = Number.POSITIVE_INFINITY;
    #fillBytes = FIRST_FILL_BYTES;
    /** `head`: bytes from `offset` that are there already. */
    constructor(read, offset, head = new Uint8Array()) {
        this.#read = read;
        this.#window = external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
        this.#windowAt = offset;
        this.#offset = offset;
    }
    /** Of the next byte; greater than the end of the data where a length said so. */
    get offset() {
        return this.#offset;
    }
    /** Nothing is seen from here on. */
    get limit() {
        return this.#limit;
    }
    set limit(offset) {
        this.#limit = offset;
    }
    /** Bytes in the window, from the next one. */
    get available() {
        const end = Math.min(this.#windowAt + this.#window.length, this.#limit);
        return Math.max(0, end - this.#offset);
    }
    /** No byte is left beyond those in the window. */
    get isEnded() {
        const windowEnd = this.#windowAt + this.#window.length;
        return this.#isEnded || windowEnd >= this.#limit || this.#offset >= this.#limit;
    }
    /** A byte in the window, counted from the next one. */
    peek(at) {
        return this.#window[this.#offset - this.#windowAt + at] ?? 0;
    }
    /** Bytes in the window, counted from the next one; valid until `fill`. */
    view(at, length) {
        const start = this.#offset - this.#windowAt + at;
        return this.#window.subarray(start, start + length);
    }
    /** A short text in the window, counted from the next byte. */
    text(at, length, encoding) {
        const start = this.#offset - this.#windowAt + at;
        return this.#window.toString(encoding, start, start + length);
    }
    /** Length up to the next line feed, `at` bytes from here; -1 where the window has none. */
    lineLength(at) {
        const start = this.#offset - this.#windowAt;
        const found = this.#window.indexOf(0x0a, start + at);
        return found < 0 || found >= start + this.available ? -1 : found - start - at;
    }
    /** Goes on, over bytes in the window or beyond it. */
    advance(lengthBytes) {
        this.#offset += lengthBytes;
    }
    /** Goes to an offset that is not before the window, and so not before where it was last filled. */
    seek(offset) {
        this.#offset = offset;
    }
    /** Has `length` bytes in the window, or as many as there are. */
    async need(length) {
        while (this.available < length && !this.isEnded)
            await this.fill();
    }
    /** Makes more bytes available, if there are any: the window then begins at the next byte. */
    async fill() {
        const start = this.#offset - this.#windowAt;
        const hasSkipped = start > this.#window.length;
        this.#fillBytes = hasSkipped ? FIRST_FILL_BYTES : Math.min(2 * this.#fillBytes, MAX_FILL_BYTES);
        const kept = this.#window.subarray(Math.min(start, this.#window.length));
        const more = await this.#read(this.#offset + kept.length, this.#fillBytes);
        this.#window = external_node_buffer_.Buffer.concat([kept, more]);
        this.#windowAt = this.#offset;
        if (more.length === 0)
            this.#isEnded = true;
    }
}

;// CONCATENATED MODULE: ./lib/model/formats/pickle/values.js
// SPDX-License-Identifier: Apache-2.0
//
// What the interpreter knows of a value that a pickle makes: texts and whole
// numbers that stand in it as constants, where an object came from, and the
// items of small tuples and dictionaries. Nothing else is ever made.
const NONE = { kind: 'none' };
const BYTES = { kind: 'bytes' };
const SCALAR = { kind: 'scalar' };
const LIST = { kind: 'list' };
const UNKNOWN = { kind: 'unknown' };
const COMPUTED_TEXT = { kind: 'computed-text' };
const MAX_KEPT_ITEMS = 16;
const items = (kind, values) => ({
    kind,
    items: values.slice(0, MAX_KEPT_ITEMS),
    isWhole: values.length <= MAX_KEPT_ITEMS,
});
/** What a value is, or `constant` for texts and numbers. */
const kindOf = (value) => typeof value === 'object' ? value.kind : 'constant';

;// CONCATENATED MODULE: ./lib/model/formats/pickle/joblib-array.js
// SPDX-License-Identifier: Apache-2.0
//
// The arrays of joblib: behind the wrapper that stands for an array come its
// bytes, between two opcodes of the pickle.
// Source: joblib 1.6.0, numpy_pickle.py and numpy_pickle_compat.py.

const MODULES = ['joblib.numpy_pickle', 'sklearn.externals.joblib.numpy_pickle'];
const COMPAT = ['joblib.numpy_pickle_compat', 'sklearn.externals.joblib.numpy_pickle_compat'];
/** Bytes of the array follow in the same file. */
const ARRAY_WRAPPERS = new Set(MODULES.map((module) => `${module}.NumpyArrayWrapper`));
/** The array is in a file beside it (joblib before 0.10). */
const SIDE_FILE_WRAPPERS = new Set([...MODULES, ...COMPAT].flatMap((module) => [
    `${module}.NDArrayWrapper`,
    `${module}.ZNDArrayWrapper`,
]));
/** Names of what a wrapper holds, and of no module. */
const WRAPPER_ATTRIBUTES = new Set([
    ...['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes'],
]);
const unknown = (reason) => ({ kind: 'unknown', reason });
/** What follows the wrapper; `unknown` where a value that decides it is not a plain constant. */
const arrayBytesOf = (wrapper) => {
    const state = attributesOf(wrapper);
    if (state === undefined)
        return unknown('the state of an array is not a plain dictionary');
    const type = typeOf(state.get('dtype'));
    if (type === undefined)
        return unknown('the type of an array is not a plain constant');
    if (type.hasObjects)
        return { kind: 'pickle' };
    const shape = state.get('shape');
    if (typeof shape !== 'object' || shape.kind !== 'tuple' || !shape.isWhole) {
        return unknown('the shape of an array is not a plain constant');
    }
    let lengthBytes = type.itemBytes;
    for (const length of shape.items) {
        if (typeof length !== 'number' || length < 0) {
            return unknown('the shape of an array is not a plain constant');
        }
        lengthBytes *= length;
    }
    if (!Number.isSafeInteger(lengthBytes))
        return unknown('an array is larger than any file');
    const alignment = state.get('numpy_array_alignment_bytes');
    const isPadded = alignment !== undefined && !(typeof alignment === 'object' && alignment.kind === 'none');
    return { kind: 'raw', lengthBytes, isPadded };
};
/** What `__new__` without arguments and BUILD gave it; `undefined` where something else may have. */
const attributesOf = ({ args, states }) => {
    const isBare = typeof args === 'object' && args.kind === 'tuple' && args.isWhole;
    if (!isBare || args.items.length > 0 || states.length > MAX_KEPT_ITEMS)
        return undefined;
    const attributes = new Map();
    for (const state of states) {
        if (typeof state !== 'object' || state.kind !== 'dict' || !state.isWhole)
            return undefined;
        for (let index = 0; index + 1 < state.items.length; index += 2) {
            const key = state.items[index];
            const value = state.items[index + 1];
            if (typeof key !== 'string' || value === undefined)
                return undefined;
            attributes.set(key, value);
        }
    }
    return attributes;
};
/** One letter and a size in bytes: no objects, and no size of its own in the state. */
const FIXED = /^[?biufcmM](1|2|4|8|16|32)$/;
const FLEXIBLE = /^[SUV]\d{1,9}$/;
const HAS_OBJECTS = 0x01; // NPY_ITEM_HASOBJECT
/** `numpy.dtype.__reduce__`: version, order, subtype, names, fields, size, alignment, flags. */
const [SIZE, FLAGS] = [5, 7];
const typeOf = (value) => {
    if (typeof value !== 'object' || value.kind !== 'instance')
        return undefined;
    if (value.of.path !== 'numpy.dtype' || value.states.length > 1)
        return undefined;
    const { args } = value;
    const [code] = typeof args === 'object' && args.kind === 'tuple' ? args.items : [];
    if (typeof code !== 'string')
        return undefined;
    const [state] = value.states;
    if (state === undefined)
        return FIXED.test(code) ? fixedType(code) : undefined;
    if (typeof state !== 'object' || state.kind !== 'tuple' || !state.isWhole)
        return undefined;
    const flags = state.items[FLAGS] ?? 0;
    if (typeof flags !== 'number')
        return undefined;
    if (/^O\d*$/.test(code) || (flags & HAS_OBJECTS) !== 0)
        return { hasObjects: true, itemBytes: 0 };
    if (FIXED.test(code))
        return fixedType(code);
    const size = state.items[SIZE];
    return FLEXIBLE.test(code) && typeof size === 'number' && size >= 0
        ? { hasObjects: false, itemBytes: size }
        : undefined;
};
const fixedType = (code) => ({ hasObjects: false, itemBytes: Number(code.slice(1)) });

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle-machine.js
// SPDX-License-Identifier: Apache-2.0
//
// Stack, marks and memo of one pickle, as CPython's unpickler has them, with
// what is known of each value. What an unpickler refuses is a fault; where
// that is not the end of the bytes, reading goes on, so that nothing behind it
// stays unseen.


/** Values on the stack. */
const MAX_STACK = 1 << 19;
/** Characters of texts on the stack. */
const MAX_STACK_CHARS = 8 * 1024 * 1024;
/** Highest index of the memo and one. */
const MAX_MEMO = 1 << 20;
/** What is kept of values in the memo and in collections, as an estimate of the memory that it takes. */
const MAX_KEPT_BYTES = 24 * 1024 * 1024;
const COLLECTION_BYTES = 300;
const TEXT_BYTES = 32;
/** Collections of which nothing is kept: there would be no room. */
const FORGOTTEN = {
    tuple: { kind: 'tuple', items: [], isWhole: false },
    dict: { kind: 'dict', items: [], isWhole: false },
};
class PickleMachine {
    log;
    #options;
    #stack = [];
    #marks = [];
    #memo = [];
    #memoCount = 0;
    #stackChars = 0;
    #keptBytes = 0;
    /** Offset of the opcode that is executed. */
    offset = 0;
    opcodeCount = 0;
    protocol = 0;
    /** Where the current frame ends; undefined outside of frames. */
    frameEnd;
    fault;
    isOver = false;
    /** A limit of this reader ended the reading. */
    isExceeded = false;
    /** What STOP returned. */
    result;
    /** An array whose bytes follow in the file (joblib). */
    array;
    /** Values that were added to lists and sets. */
    appended = 0;
    constructor(log, options) {
        this.log = log;
        this.#options = options;
    }
    /** An unpickler would refuse this. */
    refuse(reason) {
        if (this.isOver)
            return;
        this.fault ??= { reason, offset: this.offset };
        if (this.#options.isStrict)
            this.isOver = true;
    }
    /** Nothing behind this can be read. */
    end(reason) {
        this.refuse(reason);
        this.isOver = true;
    }
    /** One more opcode; false where it is one too many. */
    count() {
        if (this.log.opcodesLeft <= 0)
            this.exceed('it has more opcodes than are read');
        this.log.opcodesLeft -= 1;
        this.opcodeCount += 1;
        return !this.isOver;
    }
    /** An unpickler would read on, and this does not. */
    exceed(reason) {
        this.isExceeded ||= !this.isOver;
        this.end(reason);
    }
    push(value) {
        if (this.#stack.length >= MAX_STACK || this.#stackChars > MAX_STACK_CHARS) {
            this.exceed('more values on the stack than are read');
            return;
        }
        if (typeof value === 'string')
            this.#stackChars += value.length;
        this.#stack.push(value);
    }
    pop() {
        const value = this.#stack.length > this.#fence ? this.#stack.pop() : undefined;
        if (value === undefined) {
            this.refuse('a value is taken from an empty stack');
            return UNKNOWN;
        }
        if (typeof value === 'string')
            this.#stackChars -= value.length;
        return value;
    }
    top() {
        const value = this.#stack.length > this.#fence ? this.#stack.at(-1) : undefined;
        if (value === undefined) {
            this.refuse('a value is read from an empty stack');
            return UNKNOWN;
        }
        return value;
    }
    mark() {
        if (this.#marks.length >= MAX_STACK)
            this.exceed('more marks than are read');
        else
            this.#marks.push(this.#stack.length);
    }
    /** What was pushed since the last mark. */
    popMark() {
        const at = this.#marks.pop();
        if (at === undefined) {
            this.refuse('there is no mark');
            return [];
        }
        const values = this.#stack.splice(at);
        for (const value of values)
            if (typeof value === 'string')
                this.#stackChars -= value.length;
        return values;
    }
    /** POP: a value, or a mark where that is the last thing on the stack. */
    popAny() {
        if (this.#marks.at(-1) === this.#stack.length)
            this.#marks.pop();
        else
            this.pop();
    }
    /** Index in the memo; `undefined` for one that is no number. */
    put(index) {
        const value = this.top();
        if (index === undefined || index < 0)
            this.refuse('the memo is written at no index');
        else if (index >= MAX_MEMO)
            this.exceed('more values in the memo than are read');
        else {
            if (this.#memo[index] === undefined)
                this.#memoCount += 1;
            while (this.#memo.length < index)
                this.#memo.push(undefined);
            this.#memo[index] = this.#keepText(value);
        }
    }
    /** MEMOIZE: the index is the number of values in the memo, whatever their indices. */
    memoize() {
        this.put(this.#memoCount);
    }
    get(index) {
        const value = index === undefined ? undefined : this.#memo[index];
        if (value === undefined)
            this.refuse('the memo is read where nothing was written');
        this.push(value ?? UNKNOWN);
    }
    /** Records an import and pushes it. */
    pushImport(module, name) {
        const found = this.addImport(module, name);
        this.push(found ?? UNKNOWN);
    }
    addImport(module, name) {
        this.log.activities += 1;
        // behind a fault bytes may be taken for opcodes that are none
        if (this.fault !== undefined && !isPlausibleImport(module, name))
            return undefined;
        const found = this.log.import(module, name);
        if (found === undefined)
            this.exceed('more imports than are listed');
        return found;
    }
    /** What an identifier stands for is known for the classes of torch: `('module', class, file, source)`. */
    pushPersistentId(id = UNKNOWN) {
        this.log.persistentIds += 1;
        const [kind, target] = typeof id === 'object' && id.kind === 'tuple' ? id.items : [];
        const isClass = this.#options.isTorch === true && kind === 'module';
        this.push(isClass && target !== undefined ? target : UNKNOWN);
    }
    /** A tuple or dictionary, with its items as long as there is room to keep them. */
    collect(kind, values) {
        return this.#hasRoom(COLLECTION_BYTES) ? items(kind, values) : FORGOTTEN[kind];
    }
    /** Adds keys and values to the dictionary on top. */
    addItems(values) {
        const target = this.top();
        if (typeof target !== 'object' || target.kind !== 'dict' || !target.isWhole)
            return;
        const room = MAX_KEPT_ITEMS - target.items.length;
        target.items.push(...values.slice(0, room));
        if (values.length > room)
            target.isWhole = false;
    }
    /** What a call of `callee` gives. */
    call(callee, args) {
        if (this.fault === undefined)
            this.log.calls += 1;
        this.log.activities += 1;
        if (typeof callee !== 'object' || callee.kind !== 'import') {
            this.log.add('pickle.computed-call', 'what is called is no import', this.offset);
            return UNKNOWN;
        }
        if (this.#hasRoom(COLLECTION_BYTES))
            return { kind: 'instance', of: callee, args, states: [] };
        if (ARRAY_WRAPPERS.has(callee.path))
            this.exceed('more objects than are followed');
        return UNKNOWN;
    }
    get #fence() {
        return this.#marks.at(-1) ?? 0;
    }
    #keepText(value) {
        if (typeof value !== 'string')
            return value;
        return this.#hasRoom(TEXT_BYTES + value.length) ? value : COMPUTED_TEXT;
    }
    #hasRoom(bytes) {
        if (this.#keptBytes + bytes > MAX_KEPT_BYTES)
            return false;
        this.#keptBytes += bytes;
        return true;
    }
}
/** Names as programs have them; folders of models add hyphens and segments that begin with a digit. */
const isPlausibleImport = (module, name) => PLAUSIBLE.test(module) && PLAUSIBLE.test(name);
const PLAUSIBLE = /^[\p{L}\p{N}_<>-]+(\.[\p{L}\p{N}_<>-]+)*$/u;

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle-names.js
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

;// CONCATENATED MODULE: ./lib/model/formats/pickle/argument.js
// SPDX-License-Identifier: Apache-2.0
/**
 * What stands behind the byte of an opcode. There are millions of them, so one object is filled
 * again and again; its bytes are in the input's window until the input goes on.
 */
class Argument {
    #input;
    /** The opcode and its argument; where bytes have a size, up to the first of them. */
    sizeBytes = 1;
    /** A number, or the size of the bytes that follow. */
    number = 0;
    /** Length of a line, or of the first MAX_SEEN_BYTES of the bytes. */
    length = 0;
    /** Length of the second of two lines. */
    secondLength = 0;
    /** Bytes that follow and belong to the argument. */
    followingBytes = 0;
    #at = 1;
    constructor(input) {
        this.#input = input;
    }
    /** The line or the bytes. */
    bytes() {
        return this.#input.view(this.#at, this.length);
    }
    text(encoding) {
        return this.#input.text(this.#at, this.length, encoding);
    }
    secondText(encoding) {
        return this.#input.text(this.#at + this.length + 1, this.secondLength, encoding);
    }
    /** False where the input does not have enough bytes in its window. */
    read(form) {
        this.followingBytes = 0;
        switch (form) {
            case 'none':
                this.sizeBytes = 1;
                return true;
            case 'float64':
                this.sizeBytes = 9;
                return this.#input.available >= 9;
            case 'uint8':
                return this.#readNumber(1);
            case 'uint16':
                return this.#readNumber(2);
            case 'uint32':
                return this.#readNumber(4);
            case 'int32': {
                const isThere = this.#readNumber(4);
                this.number |= 0;
                return isThere;
            }
            case 'uint64':
                return this.#readNumber(8);
            case 'line':
                return this.#readLines(1);
            case 'two-lines':
                return this.#readLines(2);
            case 'size8':
                return this.#readSized(1);
            case 'size32':
                return this.#readSized(4);
            case 'size64':
                return this.#readSized(8);
        }
    }
    #readNumber(lengthBytes) {
        if (this.#input.available <= lengthBytes)
            return false;
        let number = 0;
        for (let at = lengthBytes; at > 0; at -= 1)
            number = number * 256 + this.#input.peek(at);
        this.number = number;
        this.sizeBytes = 1 + lengthBytes;
        return true;
    }
    #readLines(count) {
        this.#at = 1;
        this.length = this.#input.lineLength(1);
        if (this.length < 0)
            return false;
        this.sizeBytes = this.length + 2;
        if (count === 1)
            return true;
        this.secondLength = this.#input.lineLength(this.sizeBytes);
        this.sizeBytes += this.secondLength + 1;
        return this.secondLength >= 0;
    }
    #readSized(lengthBytes) {
        if (!this.#readNumber(lengthBytes))
            return false;
        this.#at = this.sizeBytes;
        this.length = Math.min(this.number, MAX_SEEN_BYTES);
        this.followingBytes = this.number;
        return this.#input.available >= this.sizeBytes + this.length;
    }
}
/** Of a text or of bytes, this much is looked at; longer ones are no names. */
const MAX_SEEN_BYTES = 1_024;

;// CONCATENATED MODULE: ./lib/model/formats/pickle/opcodes.js
// SPDX-License-Identifier: Apache-2.0
//
// Every opcode of the pickle protocols 0 to 5: its byte, how its argument is
// written, and what it does.
// Source: CPython 3.14 Lib/pickle.py and Lib/pickletools.py.
/** Byte, name, argument, effect. */
const ROWS = [
    [0x28, 'MARK', 'none', 'mark'],
    [0x29, 'EMPTY_TUPLE', 'none', 'tuple-0'],
    [0x2e, 'STOP', 'none', 'stop'],
    [0x30, 'POP', 'none', 'pop'],
    [0x31, 'POP_MARK', 'none', 'pop-mark'],
    [0x32, 'DUP', 'none', 'duplicate'],
    [0x42, 'BINBYTES', 'size32', 'bytes'],
    [0x43, 'SHORT_BINBYTES', 'size8', 'bytes'],
    [0x46, 'FLOAT', 'line', 'float'],
    [0x47, 'BINFLOAT', 'float64', 'scalar'],
    [0x49, 'INT', 'line', 'integer-text'],
    [0x4a, 'BININT', 'int32', 'integer'],
    [0x4b, 'BININT1', 'uint8', 'integer'],
    [0x4c, 'LONG', 'line', 'integer-text'],
    [0x4d, 'BININT2', 'uint16', 'integer'],
    [0x4e, 'NONE', 'none', 'none'],
    [0x50, 'PERSID', 'line', 'persistent-id'],
    [0x51, 'BINPERSID', 'none', 'persistent-id-of-stack'],
    [0x52, 'REDUCE', 'none', 'reduce'],
    [0x53, 'STRING', 'line', 'quoted-text'],
    [0x54, 'BINSTRING', 'size32', 'old-text'],
    [0x55, 'SHORT_BINSTRING', 'size8', 'old-text'],
    [0x56, 'UNICODE', 'line', 'text-line'],
    [0x58, 'BINUNICODE', 'size32', 'text'],
    [0x5d, 'EMPTY_LIST', 'none', 'list'],
    [0x61, 'APPEND', 'none', 'append'],
    [0x62, 'BUILD', 'none', 'build'],
    [0x63, 'GLOBAL', 'two-lines', 'global'],
    [0x64, 'DICT', 'none', 'dict-of-mark'],
    [0x65, 'APPENDS', 'none', 'append-items'],
    [0x67, 'GET', 'line', 'get-text'],
    [0x68, 'BINGET', 'uint8', 'get'],
    [0x69, 'INST', 'two-lines', 'inst'],
    [0x6a, 'LONG_BINGET', 'uint32', 'get'],
    [0x6c, 'LIST', 'none', 'list-of-mark'],
    [0x6f, 'OBJ', 'none', 'object'],
    [0x70, 'PUT', 'line', 'put-text'],
    [0x71, 'BINPUT', 'uint8', 'put'],
    [0x72, 'LONG_BINPUT', 'uint32', 'put'],
    [0x73, 'SETITEM', 'none', 'set-item'],
    [0x74, 'TUPLE', 'none', 'tuple-of-mark'],
    [0x75, 'SETITEMS', 'none', 'set-items'],
    [0x7d, 'EMPTY_DICT', 'none', 'dict'],
    [0x80, 'PROTO', 'uint8', 'protocol'],
    [0x81, 'NEWOBJ', 'none', 'new-object'],
    [0x82, 'EXT1', 'uint8', 'extension'],
    [0x83, 'EXT2', 'uint16', 'extension'],
    [0x84, 'EXT4', 'int32', 'extension'],
    [0x85, 'TUPLE1', 'none', 'tuple-1'],
    [0x86, 'TUPLE2', 'none', 'tuple-2'],
    [0x87, 'TUPLE3', 'none', 'tuple-3'],
    [0x88, 'NEWTRUE', 'none', 'scalar'],
    [0x89, 'NEWFALSE', 'none', 'scalar'],
    [0x8a, 'LONG1', 'size8', 'long'],
    [0x8b, 'LONG4', 'size32', 'long'],
    [0x8c, 'SHORT_BINUNICODE', 'size8', 'text'],
    [0x8d, 'BINUNICODE8', 'size64', 'text'],
    [0x8e, 'BINBYTES8', 'size64', 'bytes'],
    [0x8f, 'EMPTY_SET', 'none', 'list'],
    [0x90, 'ADDITEMS', 'none', 'append-items'],
    [0x91, 'FROZENSET', 'none', 'list-of-mark'],
    [0x92, 'NEWOBJ_EX', 'none', 'new-object-with-keywords'],
    [0x93, 'STACK_GLOBAL', 'none', 'stack-global'],
    [0x94, 'MEMOIZE', 'none', 'memoize'],
    [0x95, 'FRAME', 'uint64', 'frame'],
    [0x96, 'BYTEARRAY8', 'size64', 'bytes'],
    [0x97, 'NEXT_BUFFER', 'none', 'buffer'],
    [0x98, 'READONLY_BUFFER', 'none', 'readonly-buffer'],
];
/** By the byte; `undefined` for a byte that is no opcode. */
const OPCODES = (() => {
    const table = new Array(256).fill(undefined);
    for (const [byte, name, argument, effect] of ROWS)
        table[byte] = { name, argument, effect };
    return table;
})();
/** The highest protocol that is known. */
const HIGHEST_PROTOCOL = 5;

;// CONCATENATED MODULE: ./lib/model/formats/pickle/python-text.js
// SPDX-License-Identifier: Apache-2.0
//
// The text forms of protocol 0, as CPython reads them.
// Source: CPython 3.14 Lib/pickle.py, Objects/bytesobject.c (_PyBytes_DecodeEscape),
// Objects/unicodeobject.c (raw-unicode-escape).

const latin1 = (bytes) => external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
/** CPython's C unpickler reads numbers as C strings: what is behind a NUL does not count. */
const numberText = (line) => latin1(line)
    .replace(/\0[\s\S]*$/, '')
    .trim();
/**
 * A whole number in base 10, as either of CPython's unpicklers takes it: space around, a sign, `_` between
 * digits. `undefined` for what both refuse.
 */
const parsePythonInteger = (line) => {
    const text = numberText(line);
    return /^[+-]?\d+(_\d+)*$/.test(text)
        ? BigInt(text.replaceAll('_', '').replace('+', ''))
        : undefined;
};
const BASE_0 = /^[+-]?(0x_?[\da-f]+(_[\da-f]+)*|0o_?[0-7]+(_[0-7]+)*|0b_?[01]+(_[01]+)*|\d+(_\d+)*)$/i;
/** Whether INT or LONG take it: also in the prefixes of Python, and in C's octal. */
const isPythonInteger = (line) => BASE_0.test(numberText(line));
const FLOAT = /^[+-]?((\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[+-]?\d[\d_]*)?|inf(inity)?|nan)$/i;
/** `float(text)`, of which only the form is of interest. */
const isPythonFloat = (line) => FLOAT.test(numberText(line));
/** raw-unicode-escape: Latin-1, with \uXXXX and \UXXXXXXXX after an odd number of backslashes. */
const parseRawUnicode = (line) => {
    let isBroken = false;
    const text = latin1(line).replace(/(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([uU]))?/g, (all, slashes, short, long, bare) => {
        if (slashes.length % 2 === 0)
            return all;
        const code = Number.parseInt(short ?? long ?? '', 16);
        if (bare !== undefined || code > 0x10ffff)
            isBroken = true;
        if (Number.isNaN(code) || code > 0x10ffff)
            return all;
        return slashes.slice(1) + String.fromCodePoint(code);
    });
    return isBroken ? undefined : text;
};
const SIMPLE_ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** A `repr` of Python 2's str: quotes, and the escapes of a bytes literal. `undefined` for what is none. */
const parseQuoted = (line) => {
    const text = latin1(line);
    const quote = text[0];
    if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote))
        return undefined;
    let isBroken = false;
    const content = text
        .slice(1, -1)
        .replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S])|$)/g, (all, hex, octal, other) => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (other === undefined || other === 'x')
            isBroken = true;
        return SIMPLE_ESCAPES[other ?? ''] ?? all;
    });
    return isBroken ? undefined : content;
};
/** A little-endian two's complement number of at most 32 bytes. */
const parseLong = (bytes) => bytes.length === 0
    ? 0n
    : BigInt.asIntN(bytes.length * 8, bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n));

;// CONCATENATED MODULE: ./lib/model/formats/pickle/effects.js
// SPDX-License-Identifier: Apache-2.0
//
// What each opcode does to the stack, the memo and the list of imports.





/** The magic number of torch has ten bytes, and is all that its pickle holds. */
const MAX_LONG_BYTES = 10;
const MAX_SAFE_LONG_BYTES = 6;
const EFFECTS = {
    // ---- constants
    none: (m) => m.push(NONE),
    scalar: (m) => m.push(SCALAR),
    integer: (m, { number }) => m.push(number),
    'integer-text': (m, argument) => pushInteger(m, argument.bytes()),
    float: (m, argument) => {
        if (!isPythonFloat(argument.bytes()))
            m.refuse('a number is no number');
        m.push(SCALAR);
    },
    long: (m, argument) => {
        const isKept = argument.followingBytes <= (isAlone(m) ? MAX_LONG_BYTES : MAX_SAFE_LONG_BYTES);
        m.push(isKept ? narrow(m, parseLong(argument.bytes())) : SCALAR);
    },
    bytes: (m) => m.push(BYTES),
    text: (m, argument) => {
        const text = textOf(argument, 'utf8');
        if (typeof text === 'string' && isPickleAsText(text)) {
            m.log.add('pickle.nested', 'a text has the form of a pickle', m.offset);
        }
        m.push(text);
    },
    'old-text': (m, argument) => m.push(textOf(argument, 'latin1')),
    'text-line': (m, argument) => pushText(m, argument, parseRawUnicode(argument.bytes())),
    'quoted-text': (m, argument) => pushText(m, argument, parseQuoted(trimmed(argument.bytes()))),
    buffer: (m) => {
        m.log.add('pickle.outside-buffer', 'needs a buffer that is not in the file', m.offset);
        m.push(BYTES);
    },
    'readonly-buffer': (m) => void m.top(),
    // ---- collections
    list: (m) => m.push(LIST),
    'list-of-mark': (m) => {
        m.appended += m.popMark().length;
        m.push(LIST);
    },
    append: (m) => {
        m.appended += 1;
        m.pop();
        change(m);
    },
    'append-items': (m) => {
        m.appended += m.popMark().length;
        change(m);
    },
    'tuple-0': (m) => m.push(m.collect('tuple', [])),
    'tuple-1': (m) => pushTuple(m, 1),
    'tuple-2': (m) => pushTuple(m, 2),
    'tuple-3': (m) => pushTuple(m, 3),
    'tuple-of-mark': (m) => m.push(m.collect('tuple', m.popMark())),
    dict: (m) => m.push(m.collect('dict', [])),
    'dict-of-mark': (m) => m.push(m.collect('dict', m.popMark())),
    'set-item': (m) => {
        const value = m.pop();
        const key = m.pop();
        m.addItems([key, value]);
        change(m);
    },
    'set-items': (m) => {
        m.addItems(m.popMark());
        change(m);
    },
    // ---- stack and memo
    mark: (m) => m.mark(),
    pop: (m) => m.popAny(),
    'pop-mark': (m) => void m.popMark(),
    duplicate: (m) => m.push(m.top()),
    memoize: (m) => m.memoize(),
    put: (m, { number }) => m.put(number),
    'put-text': (m, argument) => m.put(indexOf(argument.bytes())),
    get: (m, { number }) => m.get(number),
    'get-text': (m, argument) => m.get(indexOf(argument.bytes())),
    // ---- imports and calls
    global: (m, argument) => m.pushImport(argument.text('utf8'), argument.secondText('utf8')),
    'stack-global': (m) => {
        const name = m.pop();
        const module = m.pop();
        if (typeof name === 'string' && typeof module === 'string')
            m.pushImport(module, name);
        else {
            m.log.activities += 1;
            m.log.add('pickle.computed-import', 'the name of an import is not a constant', m.offset);
            m.push(UNKNOWN);
        }
    },
    extension: (m, { number }) => {
        m.log.activities += 1;
        m.log.add('pickle.extension-code', `imports extension code ${number}`, m.offset);
        m.push(UNKNOWN);
    },
    inst: (m, argument) => {
        const args = m.collect('tuple', m.popMark());
        const callee = m.addImport(argument.text('utf8'), argument.secondText('utf8')) ?? UNKNOWN;
        m.push(m.call(callee, args));
    },
    object: (m) => {
        const [callee, ...args] = m.popMark();
        if (callee === undefined)
            m.refuse('an object has no class');
        m.push(m.call(callee ?? UNKNOWN, m.collect('tuple', args)));
    },
    reduce: (m) => {
        const args = m.pop();
        m.push(m.call(m.pop(), args));
    },
    'new-object': (m) => {
        const args = m.pop();
        m.push(m.call(m.pop(), args));
    },
    'new-object-with-keywords': (m) => {
        m.pop();
        const args = m.pop();
        m.push(m.call(m.pop(), args));
    },
    build: (m) => {
        const state = m.pop();
        const target = m.top();
        change(m);
        if (typeof target !== 'object' || target.kind !== 'instance')
            return;
        keepState(target, state);
        if (ARRAY_WRAPPERS.has(target.of.path))
            m.array = target;
        if (SIDE_FILE_WRAPPERS.has(target.of.path)) {
            m.log.add('pickle.other-files', `an array is in a file beside this one`, m.offset);
        }
    },
    'persistent-id': (m) => m.pushPersistentId(),
    'persistent-id-of-stack': (m) => m.pushPersistentId(m.pop()),
    // ---- the pickle itself
    protocol: (m, { number }) => {
        if (number > HIGHEST_PROTOCOL)
            m.refuse(`protocol ${number} is not known`);
        else
            m.protocol = Math.max(m.protocol, number);
        if (m.opcodeCount > 1) {
            m.log.add('pickle.late-protocol', `protocol ${number} is named inside a pickle`, m.offset);
        }
    },
    // compared with where opcodes end by whoever reads the bytes
    frame: () => { },
    stop: (m) => {
        m.result = m.pop();
        m.isOver = true;
    },
};
/** Bytes as protocol 2 writes them, for `_codecs.encode`: PROTO at the start, STOP at the end. */
const isPickleAsText = (text) => text.charCodeAt(0) === 0x80 && text.charCodeAt(1) <= HIGHEST_PROTOCOL && text.endsWith('.');
const textOf = (argument, encoding) => argument.followingBytes > MAX_SEEN_BYTES ? COMPUTED_TEXT : argument.text(encoding);
const pushText = (m, { length }, text) => {
    if (text === undefined)
        m.refuse('a text is no text');
    m.push(text === undefined || length > MAX_SEEN_BYTES ? COMPUTED_TEXT : text);
};
const MAX_INTEGER_CHARS = 4_300; // more are not looked at
const pushInteger = (m, line) => {
    if (line.length > MAX_INTEGER_CHARS) {
        m.push(SCALAR);
        return;
    }
    const digits = line.at(-1) === LETTER_L ? line.subarray(0, -1) : line;
    if (!isPythonInteger(digits))
        m.refuse('a number is no number');
    // 010 is eight for one of CPython's unpicklers
    const isKept = digits[0] !== DIGIT_0 && digits.length <= MAX_KEPT_DIGITS;
    const value = isKept ? parsePythonInteger(digits) : undefined;
    m.push(value === undefined ? SCALAR : narrow(m, value));
};
/** More digits are no length, no version and no magic number. */
const MAX_KEPT_DIGITS = 30;
const LETTER_L = 0x4c;
const DIGIT_0 = 0x30;
/** A whole number as it is kept: exact, and a large one only where it is the first value. */
const narrow = (m, value) => {
    const number = Number(value);
    if (Number.isSafeInteger(number))
        return number;
    return isAlone(m) ? value : SCALAR;
};
/** Behind PROTO and FRAME at most. */
const isAlone = (m) => m.opcodeCount <= 3;
const indexOf = (line) => {
    const value = parsePythonInteger(line.subarray(0, MAX_INTEGER_CHARS));
    return value === undefined ? undefined : Number(value);
};
const SPACE = /^[\t\v\f\r ]$/;
/** STRING may have spaces behind its last quote (CPython strips them). */
const trimmed = (line) => {
    let end = line.length;
    while (end > 0 && SPACE.test(String.fromCharCode(line[end - 1] ?? 0)))
        end -= 1;
    return line.subarray(0, end);
};
const pushTuple = (m, length) => {
    const values = [];
    for (let index = 0; index < length; index += 1)
        values.unshift(m.pop());
    m.push(m.collect('tuple', values));
};
/** As it is now: a dictionary may be changed behind BUILD, which does not change the object. */
const keepState = ({ states }, state) => {
    if (states.length > MAX_KEPT_ITEMS)
        return;
    const isDict = typeof state === 'object' && state.kind === 'dict';
    states.push(isDict ? { ...state, items: [...state.items] } : state);
};
/** Something is added to the value on top, or its state is set. */
const change = (m) => {
    const target = m.top();
    if (typeof target === 'object' && target.kind === 'import') {
        m.log.add('pickle.changed-import', `changes ${target.path} itself`, m.offset);
    }
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/run-buffered.js
// SPDX-License-Identifier: Apache-2.0



/** Longest line that is looked at. */
const MAX_LINE_BYTES = 64 * 1024;
/** Executes opcodes as long as their bytes are in the window. */
const runBuffered = (machine, input) => {
    const argument = new Argument(input);
    while (!machine.isOver) {
        if (input.available === 0 && !input.isEnded)
            return 'fill';
        machine.offset = input.offset;
        if (input.available === 0) {
            machine.end('it ends before its STOP');
            return 'over';
        }
        const opcode = OPCODES[input.peek(0)];
        if (opcode === undefined) {
            machine.end(`byte 0x${input.peek(0).toString(16).padStart(2, '0')} is no opcode`);
            return 'over';
        }
        if (!argument.read(opcode.argument)) {
            if (opcode.argument === 'line' && input.available > MAX_LINE_BYTES) {
                return { longLineOf: opcode.effect };
            }
            if (!input.isEnded && input.available <= 2 * MAX_LINE_BYTES)
                return 'fill';
            machine.end(input.isEnded ? `${opcode.name} has no end` : `${opcode.name} is too long`);
            return 'over';
        }
        if (!machine.count())
            return 'over';
        const { effect } = opcode;
        if (machine.frameEnd !== undefined || effect === 'frame')
            checkFrame(machine, effect, argument);
        EFFECTS[effect](machine, argument);
        const mayBePickle = (effect === 'bytes' || effect === 'old-text') && isPickleHead(argument);
        input.advance(argument.sizeBytes);
        if (argument.followingBytes > 0 && !machine.isOver) {
            if (mayBePickle)
                return { nestedBytes: argument.followingBytes };
            input.advance(argument.followingBytes);
        }
        if (machine.array !== undefined)
            return 'array';
    }
    return 'over';
};
const isPickleHead = (argument) => {
    const [first, second] = argument.length > 3 ? argument.bytes() : [];
    return first === 0x80 && second !== undefined && second <= HIGHEST_PROTOCOL;
};
/**
 * Frames are hints for reading: what ends at another place than its frame is read differently by
 * CPython's two unpicklers.
 */
const checkFrame = (machine, effect, argument) => {
    const end = machine.offset + argument.sizeBytes + argument.followingBytes;
    const { frameEnd } = machine;
    if (frameEnd !== undefined) {
        if (end > frameEnd) {
            machine.log.add('pickle.frame', 'an opcode crosses the end of its frame', machine.offset);
        }
        else if (effect === 'frame' || (effect === 'stop' && end < frameEnd)) {
            machine.log.add('pickle.frame', `${effect} stands inside a frame`, machine.offset);
        }
        if (end >= frameEnd)
            machine.frameEnd = undefined;
    }
    if (effect === 'frame')
        machine.frameEnd = end + argument.number;
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/read-pickle.js
// SPDX-License-Identifier: Apache-2.0
//
// One pickle, from its first opcode to STOP or to where it cannot be read on.




/** Pickles inside the bytes of pickles are followed this deep. */
const read_pickle_MAX_NESTING = 4;
/** To begin one costs as much as this many opcodes. */
const NESTED_OPCODES = 50;
/** Reads on from the input's offset; what is found goes to the log. @throws only what the source throws */
const readPickle = async (input, log, options, depth = 0) => {
    const machine = new PickleMachine(log, options);
    for (;;) {
        const pause = runBuffered(machine, input);
        if (pause === 'over')
            break;
        if (pause === 'fill')
            await input.fill();
        else if (pause === 'array')
            await readArray(machine, input, options, depth);
        else if ('longLineOf' in pause)
            await skipLine(machine, input, pause.longLineOf);
        else
            await readNested(machine, input, pause.nestedBytes, depth);
    }
    log.protocol = Math.max(log.protocol, machine.protocol);
    return machine;
};
/**
 * Whether what was read as a trial is a pickle: it imports something and ends well, or it has done so
 * before an unpickler would refuse it. Words in lines have the form of imports: without a magic
 * number, something has to be called too, unless the name says that the file is loaded.
 */
const isPickle = (machine, isLoaded) => {
    const { log, result, fault, protocol, isExceeded } = machine;
    if (isExceeded)
        return true;
    if (log.activities === 0)
        return false;
    if (result !== undefined && fault === undefined)
        return true;
    const isPlausible = log.imports.some(({ module, name }) => isPlausibleImport(module, name));
    return isPlausible && (isLoaded || protocol > 1 || log.calls > 0);
};
/** A line of this length is a large text or number, and no name. */
const skipLine = async (machine, input, effect) => {
    if (!machine.count())
        return;
    if (effect === 'text-line' || effect === 'quoted-text')
        machine.push(COMPUTED_TEXT);
    else if (effect === 'integer-text' || effect === 'float')
        machine.push(SCALAR);
    else if (effect === 'persistent-id')
        machine.pushPersistentId();
    else if (effect === 'put-text' || effect === 'get-text')
        machine.exceed('an index is too long');
    else
        machine.end('a name is longer than a line may be');
    while (input.lineLength(0) < 0) {
        input.advance(input.available);
        if (input.isEnded) {
            machine.end('a line has no end');
            return;
        }
        await input.fill();
    }
    input.advance(input.lineLength(0) + 1);
};
/** Reads bytes that begin like a pickle as one, and goes to their end. */
const readNested = async ({ log }, input, lengthBytes, depth) => {
    const { offset, limit } = input;
    const end = offset + lengthBytes;
    if (depth < read_pickle_MAX_NESTING) {
        input.limit = Math.min(end, limit);
        log.opcodesLeft -= NESTED_OPCODES;
        const trial = log.trial();
        const machine = await readPickle(input, trial, { isStrict: true, hasArrays: false }, depth + 1);
        log.opcodesLeft = trial.opcodesLeft;
        if (isPickle(machine, true)) {
            trial.count += 1;
            log.absorb(trial);
            log.add('pickle.nested', 'bytes inside a pickle are a pickle', offset);
            const { fault } = machine;
            if (fault !== undefined)
                log.addIncomplete(`a pickle inside, ${fault.reason}`, fault.offset);
        }
        input.limit = limit;
    }
    else {
        log.activities += 1;
        log.addIncomplete(`more than ${read_pickle_MAX_NESTING} pickles are inside each other`, offset);
    }
    input.seek(end);
};
/** Goes over the bytes of an array, as joblib does. */
const readArray = async (machine, input, options, depth) => {
    const wrapper = machine.array;
    machine.array = undefined;
    machine.log.hasArrays = true;
    if (wrapper === undefined || !options.hasArrays)
        return;
    machine.pop();
    machine.push(UNKNOWN);
    const bytes = arrayBytesOf(wrapper);
    if (bytes.kind === 'unknown')
        machine.end(bytes.reason);
    else if (bytes.kind === 'pickle') {
        if (depth >= read_pickle_MAX_NESTING) {
            machine.exceed('arrays of objects are inside each other');
            return;
        }
        const inner = { ...options, hasArrays: false };
        const { fault } = await readPickle(input, machine.log, inner, depth + 1);
        machine.log.count += 1;
        if (fault !== undefined)
            machine.end(`objects of an array, ${fault.reason}`);
    }
    else {
        await input.need(1);
        if (bytes.isPadded)
            input.advance(1 + (input.available > 0 ? input.peek(0) : 0));
        await input.need(4);
        const mayBePickle = input.available >= 4 && input.peek(0) === 0x80 && input.peek(1) <= 5;
        if (mayBePickle)
            await readNested(machine, input, bytes.lengthBytes, depth);
        else
            input.advance(bytes.lengthBytes);
    }
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle-head.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether bytes are pickles, by what they do: protocols 0 and 1 have no magic
// number, and the two bytes of a later one are soon found in arrays too.






const nothingMore = async () => new Uint8Array();
const inputOf = (head, isWhole) => {
    const input = new PickleInput(nothingMore, 0, head);
    if (isWhole)
        input.limit = head.length;
    return input;
};
/**
 * Reads the head as pickles: `true` where one imports something, or where nothing in it speaks
 * against pickles and more follows. Pickles that import nothing do nothing when they are loaded.
 * @param isWhole nothing follows the head
 * @param name of the file or member
 */
const mayBePickle = (head, isWhole, name) => {
    const input = inputOf(head, isWhole);
    while (input.available > 0) {
        const machine = new PickleMachine(new PickleLog(), { isStrict: true });
        if (runBuffered(machine, input) !== 'over')
            return true;
        if (isPickle(machine, suggestsPickle(name)))
            return true;
        if (machine.result === undefined || machine.fault !== undefined)
            return false;
    }
    return !isWhole && head.length > 0;
};
/** What the first pickle of the head makes; `undefined` where it does not end in the head. */
const firstResult = (head) => {
    const machine = new PickleMachine(new PickleLog(), { isStrict: true });
    runBuffered(machine, inputOf(head, false));
    return machine.result;
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/scan-pickles.js
// SPDX-License-Identifier: Apache-2.0
//
// The pickles that follow each other in a file or in a part of one.




/** More pickles than this in one file are not read. */
const MAX_PICKLES = 10_000;
/** The first pickles say what a file is. */
const MAX_KEPT = 8;
/**
 * Reads all pickles from `offset` on, and returns the first of them.
 * @param open gives the bytes from the front, as often as it is called
 * @throws only what reading throws
 */
const scanPickles = async (open, log, options) => {
    const { hasArrays, expected = Number.POSITIVE_INFINITY } = options;
    const input = new PickleInput(open(), options.offset);
    const first = await readPickle(input, log, options);
    const machines = [first];
    log.count += 1;
    if (first.fault)
        log.addIncomplete(first.fault.reason, first.fault.offset);
    let count = 1;
    while (count < expected && first.result !== undefined) {
        await input.need(1);
        if (input.available === 0)
            break;
        if (count >= MAX_PICKLES) {
            log.addIncomplete(`more than ${MAX_PICKLES} pickles follow each other`, input.offset);
            break;
        }
        const at = input.offset;
        const trial = log.trial();
        const machine = await readPickle(input, trial, { ...options, isStrict: true });
        log.opcodesLeft = trial.opcodesLeft;
        const isWhole = machine.result !== undefined && machine.fault === undefined;
        if (!isWhole && !isPickle(machine, true)) {
            if (expected === Number.POSITIVE_INFINITY) {
                log.add('pickle.trailing-data', 'bytes follow that are no pickle', at);
            }
            else
                log.addIncomplete(`pickle ${count + 1} of ${expected} is none`, at);
            break;
        }
        count += 1;
        trial.count += 1;
        log.absorb(trial);
        if (machines.length < MAX_KEPT)
            machines.push(machine);
        if (machine.fault !== undefined) {
            log.addIncomplete(machine.fault.reason, machine.fault.offset);
            break;
        }
    }
    if (count > 1 && expected === Number.POSITIVE_INFINITY) {
        log.add('pickle.several', `${count} pickles follow each other`);
    }
    if (hasArrays && log.hasArrays)
        await compareLoaders(open(), log, options.offset);
    return machines;
};
/**
 * `pickle` knows nothing of the arrays of joblib, and takes their bytes for opcodes: what it would
 * import before it fails is found by reading as it does.
 */
const compareLoaders = async (read, log, offset) => {
    const trial = log.trial();
    await readPickle(new PickleInput(read, offset), trial, { isStrict: true, hasArrays: false });
    log.opcodesLeft = trial.opcodesLeft;
    const known = new Set(log.imports.map(({ path }) => path));
    for (const { path, module, name } of trial.imports) {
        const isOfMemo = WRAPPER_ATTRIBUTES.has(module); // read with an index of another memo
        if (known.has(path) || isOfMemo || !isPlausibleImport(module, name))
            continue;
        log.import(module, name);
        log.add('pickle.loader-dependent', `pickle imports ${path}, and joblib does not`);
    }
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/scan-candidate.js
// SPDX-License-Identifier: Apache-2.0



/**
 * Reads what looks like pickles by its first bytes. They are some where one of them imports something
 * before an unpickler would refuse it, or where they are too long to tell; then what follows a
 * refusal is read too. `undefined`, with nothing in the log, where they are none.
 */
const scanCandidate = async (open, log, { name, ...options }) => {
    const strict = log.trial();
    const machines = await scanPickles(open, strict, { ...options, isStrict: true });
    log.opcodesLeft = strict.opcodesLeft;
    const isFirst = machines.slice(0, 1).some((one) => isPickle(one, suggestsPickle(name)));
    // those behind the first are there only where they are pickles
    const isLater = strict.count > 1 && (strict.activities > 0 || !strict.isComplete);
    if (!isFirst && !isLater)
        return undefined;
    if (!strict.isComplete && strict.opcodesLeft > 0) {
        return scanPickles(open, log, { ...options, isStrict: false });
    }
    log.absorb(strict);
    return machines;
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/scan-members.js
// SPDX-License-Identifier: Apache-2.0
//
// The pickles among the members of a zip archive: each is looked at, whatever
// its name, its flags and its checksum say.











/** A packed member is unpacked to at most this much; larger pickles lie unpacked in what torch writes. */
const MAX_MEMBER_BYTES = 32 * 1024 * 1024;
/** Of all packed members of one archive, about a second of work. */
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;
/** Members that are pickles; TorchScript has one for each file of code. */
const MAX_PICKLED_MEMBERS = 2_048;
/** @throws only what `source` throws */
const scanMembers = async (source, { entries }, log) => {
    const pickles = new Map();
    const found = (0,finding_list/* findingList */.Q)(ZIP_FINDINGS);
    const { place } = log;
    let unpackedBytes = 0;
    let readMembers = 0;
    for (const entry of entries) {
        log.place = place === '' ? entry.name : `${place}, ${entry.name}`;
        const head = await headOf(source, entry);
        const form = formOf(entry, head);
        if (form === undefined || (form === 'array' && (await isArrayOfNumbers(head))))
            continue;
        if (unpackedBytes > MAX_UNPACKED_BYTES || readMembers >= MAX_PICKLED_MEMBERS) {
            log.addIncomplete('members that are pickles are too many, or unpack to too much');
            break;
        }
        readMembers += 1;
        const opened = await openWhole(source, entry, found);
        if (entry.method !== 0)
            unpackedBytes += opened.content.sizeBytes;
        const machines = form === 'array'
            ? await scanArray(opened.content, log)
            : await scanMember(opened.content, log, entry.name);
        if (machines === undefined)
            continue;
        if (!opened.isComplete)
            log.addIncomplete('only a part of the member could be read');
        pickles.set(entry.name, machines);
    }
    log.place = place;
    return { pickles, found };
};
/** What a member has to be read as; `undefined` for what is neither a pickle nor an array. */
const formOf = ({ name, method }, head) => {
    if (NPY_MAGIC.equals(head.subarray(0, NPY_MAGIC.length)))
        return 'array';
    if (promisesPickle(name) && head.length > 0)
        return 'promised';
    const isWhole = method === 0 && head.length < format/* HEAD_BYTES */.L;
    return mayBePickle(head, isWhole, name) ? 'candidate' : undefined;
};
/** By the header, which is in the head of all but structured arrays: then nothing else is read. */
const isArrayOfNumbers = async (head) => {
    let holdsNumbers = false;
    await (0,finding_list/* untilStopped */.s)(async () => {
        const header = await readNpyHeader((0,byte_sources/* memorySource */.Pq)(head), (0,finding_list/* findingList */.Q)(NPY_FINDINGS));
        holdsNumbers = objectsIn(header) === undefined;
    });
    return holdsNumbers;
};
/** The first bytes; of a packed member at some cost where they are not to be had without. */
const headOf = async (source, entry) => {
    const head = await readMemberHead(source, entry, format/* HEAD_BYTES */.L);
    if (head.length > 0 || entry.packedBytes === 0)
        return head;
    const found = (0,finding_list/* findingList */.Q)(ZIP_FINDINGS); // of a part, which says nothing of the whole
    return (await readMember(source, entry, { maxBytes: format/* HEAD_BYTES */.L, found })).bytes;
};
/** The member in memory, with its checksum compared, or where it lies if it is large. */
const openWhole = async (source, entry, found) => {
    const member = openMember(source, entry);
    if (member !== undefined && member.sizeBytes > MAX_MEMBER_BYTES) {
        return { content: member, isComplete: true };
    }
    const options = { maxBytes: MAX_MEMBER_BYTES, found };
    const { bytes, isComplete } = await readMember(source, entry, options);
    return { content: (0,byte_sources/* memorySource */.Pq)(bytes), isComplete };
};
const scanMember = async (content, log, name) => {
    const open = () => readSequentially(content);
    const options = { offset: 0, hasArrays: true };
    return promisesPickle(name)
        ? scanPickles(open, log, { ...options, isStrict: false })
        : scanCandidate(open, log, { ...options, name });
};
/** An array of objects is a pickle behind a header. */
const scanArray = async (content, log) => {
    let machines;
    await (0,finding_list/* untilStopped */.s)(async () => {
        const header = await readNpyHeader(content, (0,finding_list/* findingList */.Q)(NPY_FINDINGS));
        if (objectsIn(header) === undefined)
            return;
        const options = { offset: header.dataStart, hasArrays: false, isStrict: false };
        machines = await scanPickles(() => readSequentially(content), log, options);
    });
    return machines;
};

;// CONCATENATED MODULE: ./lib/model/formats/keras.js
// SPDX-License-Identifier: Apache-2.0
//
// What Keras 3 saves: a zip archive with its version, its configuration and
// its weights. The weights are HDF5 and are not looked into.
// Source: keras 3.15.1, src/saving/saving_lib.py











/** Configurations of the largest models have a mebibyte; parsed, text takes up to ten times its size. */
const MAX_CONFIG_BYTES = 2 * 1024 * 1024;
const MAX_METADATA_BYTES = 64 * 1024;
const CONFIG = 'config.json';
const METADATA = 'metadata.json';
const KNOWN_MEMBER = /^(model\.weights\.(h5|npz|json)|model_\d+\.weights\.h5|_?assets\/.*)$/;
/** Where the local header of a zip has the name. */
const NAME_AT = 30;
const kerasReader = {
    id: 'keras',
    endings: ['.keras'],
    matches: (head, name) => archiveKindOf(head) === 'zip' && (name.toLowerCase().endsWith('.keras') || isFirst(head)),
    describe: async (source, { allowedImports }) => {
        const archive = await readZip(source);
        const found = (0,finding_list/* findingList */.Q)(KERAS_FINDINGS);
        const metadata = await readMetadata(source, archive, found);
        const config = await keras_readConfig(source, archive, found);
        for (const { name } of archive.entries) {
            if (name !== CONFIG && name !== METADATA && !KNOWN_MEMBER.test(name)) {
                found.add('keras.unknown-member', 'the file is not one of Keras', name);
            }
        }
        // A member that a loader of another format would take for a pickle is one here as well.
        const log = new PickleLog();
        const scan = await scanMembers(source, archive, log);
        if (log.count > 0)
            log.addPersistentIds();
        const version = metadata.kerasVersion;
        return {
            format: 'keras',
            facts: { ...metadata, ...keras_factsOf(config), members: archive.entries.length },
            metadata: typeof version === 'string' ? { frameworks: { keras: version } } : {},
            ...(log.count === 0 ? {} : { pickle: log.facts(allowedImports) }),
            findings: [
                ...archive.findings,
                ...found.list(),
                ...scan.found.list(),
                ...log.findings(allowedImports),
            ],
        };
    },
};
const isFirst = (head) => [CONFIG, METADATA].some((name) => external_node_buffer_.Buffer.from(name).equals(head.subarray(NAME_AT, NAME_AT + name.length)));
/** Every member of the name: where there are two, readers differ in which one counts. */
const readTexts = async (source, { entries }, wanted) => {
    const texts = [];
    for (const entry of entries) {
        if (entry.name !== wanted.name)
            continue;
        const { bytes, isComplete } = await readMember(source, entry, wanted);
        if (isComplete)
            texts.push(external_node_buffer_.Buffer.from(bytes).toString('utf8'));
        else if (wanted.name === CONFIG) {
            wanted.found.add('keras.config-unread', 'it could not be read whole', CONFIG);
        }
    }
    return texts;
};
const keras_readConfig = async (source, archive, found) => {
    const wanted = { name: CONFIG, maxBytes: MAX_CONFIG_BYTES, found };
    const texts = await readTexts(source, archive, wanted);
    if (!archive.entries.some(({ name }) => name === CONFIG)) {
        found.add('keras.no-config', `the archive has no ${CONFIG}`);
    }
    return texts.map((text) => readKerasConfig(text, found)).at(-1);
};
const readMetadata = async (source, archive, found) => {
    const wanted = { name: METADATA, maxBytes: MAX_METADATA_BYTES, found };
    const [text] = (await readTexts(source, archive, wanted)).slice(-1);
    const metadata = text === undefined ? undefined : (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    const version = (0,parse/* asString */.oJ)(metadata?.keras_version);
    const date = (0,parse/* asString */.oJ)(metadata?.date_saved);
    if (version === undefined) {
        found.add('keras.metadata-unread', `${METADATA} names no keras_version`);
    }
    return {
        ...(version === undefined ? {} : { kerasVersion: factText(version) }),
        ...(date === undefined ? {} : { dateSaved: factText(date) }),
    };
};
const keras_factsOf = (config) => ({
    ...(config?.className === undefined ? {} : { model: factText(config.className) }),
    ...(config === undefined ? {} : { layers: config.layers.counts() }),
});

;// CONCATENATED MODULE: ./lib/model/protobuf.js
// SPDX-License-Identifier: Apache-2.0
//
// The wire format of protobuf, walked by offset in a file: what is not asked
// for is skipped by its length, so gigabytes of tensors cost nothing. Nothing
// is known of messages here; their readers know fields by number.
// Spec: https://protobuf.dev/programming-guides/encoding/

const PROTOBUF_FINDINGS = {
    'protobuf.truncated': { kind: 'broken', explains: 'A field reaches beyond its message.' },
    'protobuf.varint': { kind: 'broken', explains: 'A number has more than 64 bits.' },
    'protobuf.field-number': { kind: 'broken', explains: 'A field has a number that none can have.' },
    'protobuf.wire-type': {
        kind: 'broken',
        explains: 'A field is a group, or of a type that does not exist.',
    },
    'protobuf.too-deep': {
        kind: 'code',
        explains: 'Messages are nested too deep and were not read.',
    },
    'protobuf.too-many': {
        kind: 'code',
        explains: 'There are more fields than the limit; the rest was not read.',
    },
};
/** Of one file. The largest graphs have 50,000 nodes of some twenty fields. */
const protobuf_MAX_FIELDS = 2_000_000;
/** The limit of protobuf's own readers. */
const protobuf_MAX_DEPTH = 100;
/** Fields that follow each other come in one read; a tensor that is skipped costs one. */
const protobuf_WINDOW_BYTES = 16 * 1024;
/** A key and a length, each a varint. */
const protobuf_MAX_HEADER_BYTES = 20;
const MAX_VARINT_BYTES = 10;
const MAX_FIELD_NUMBER = 2 ** 29 - 1;
/** Keys are 32-bit numbers. */
const MAX_KEY = 2 ** 32 - 1;
/** UTF-8, with U+FFFD for what is not; what is beyond `maxBytes` is left out. */
const textField = (take, maxBytes = 1024) => bytesField((bytes) => take(bytes.toString('utf8')), maxBytes);
const bytesField = (take, maxBytes) => ({
    kind: 'bytes',
    maxBytes,
    take,
});
const messageField = (visit, end = () => { }) => ({
    kind: 'message',
    visit,
    end,
});
/**
 * Walks a file that is one message, and those in it for which `visit` says so. Where a field is wrong, the
 * rest of its message is not read; what is wrong is a finding.
 * @throws only what `source` throws
 */
const walkProtobuf = async (source, visit, found) => {
    let window = external_node_buffer_.Buffer.alloc(0);
    let windowAt = 0;
    const isHeld = (from, lengthBytes) => from >= windowAt && from + lengthBytes <= windowAt + window.length;
    const load = async (from, lengthBytes) => {
        const held = Math.min(Math.max(lengthBytes, protobuf_WINDOW_BYTES), source.sizeBytes - from);
        window = asBuffer(await source.read(from, held));
        windowAt = from;
    };
    const held = (from, lengthBytes) => window.subarray(from - windowAt, from - windowAt + lengthBytes);
    const open = [{ to: source.sizeBytes, visit, end: () => { } }];
    let fields = 0;
    let at = 0;
    for (let message = open.at(-1); message !== undefined; message = open.at(-1)) {
        if (at >= message.to || fields > protobuf_MAX_FIELDS) {
            open.pop();
            message.end();
            continue;
        }
        fields += 1;
        if (fields > protobuf_MAX_FIELDS) {
            found.add('protobuf.too-many', `more than ${protobuf_MAX_FIELDS} fields`, `offset ${at}`);
            continue;
        }
        const headerBytes = Math.min(protobuf_MAX_HEADER_BYTES, message.to - at);
        // Only what is not there is waited for: a promise for each field would cost more than the field.
        if (!isHeld(at, headerBytes))
            await load(at, headerBytes);
        const field = decodeField(held(at, headerBytes), at, message.to);
        if ('code' in field) {
            found.add(field.code, field.message, `offset ${at}`);
            at = message.to;
            continue;
        }
        const step = message.visit(field);
        at = field.to;
        if (step === undefined || field.kind !== 'bytes')
            continue;
        const lengthBytes = field.to - field.from;
        if (step.kind === 'bytes') {
            const wanted = Math.min(step.maxBytes, lengthBytes);
            if (!isHeld(field.from, wanted))
                await load(field.from, wanted);
            step.take(held(field.from, wanted));
        }
        else if (open.length > protobuf_MAX_DEPTH) {
            found.add('protobuf.too-deep', `more than ${protobuf_MAX_DEPTH} levels`, `offset ${field.from}`);
            step.end();
        }
        else {
            open.push({ to: field.to, visit: step.visit, end: step.end });
            at = field.from;
        }
    }
};
const asBuffer = (bytes) => external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** `header`: the first bytes of the field, which begins at `at` and is inside a message that ends at `end`. */
const decodeField = (header, at, end) => {
    const key = decodeVarint(header, 0);
    if (key === undefined)
        return wrongVarint(header);
    const number = Math.floor(key.value / 8);
    if (number < 1 || number > MAX_FIELD_NUMBER || key.value > MAX_KEY) {
        return { code: 'protobuf.field-number', message: `a field has the number ${number}` };
    }
    const start = at + key.lengthBytes;
    const wireType = key.value % 8;
    if (wireType === 0 || wireType === 2) {
        const varint = decodeVarint(header, key.lengthBytes);
        if (varint === undefined)
            return wrongVarint(header.subarray(key.lengthBytes));
        const { value } = varint;
        const from = start + varint.lengthBytes;
        if (wireType === 0)
            return { number, kind: 'varint', value, from: start, to: from };
        if (value < 0 || from + value > end)
            return cutOff(number, value, end - from);
        return { number, kind: 'bytes', value: 0, from, to: from + value };
    }
    if (wireType !== 1 && wireType !== 5) {
        return { code: 'protobuf.wire-type', message: `field ${number} has the type ${wireType}` };
    }
    const lengthBytes = wireType === 1 ? 8 : 4;
    if (start + lengthBytes > end)
        return cutOff(number, lengthBytes, end - start);
    const kind = wireType === 1 ? 'fixed64' : 'fixed32';
    return { number, kind, value: 0, from: start, to: start + lengthBytes };
};
const cutOff = (number, lengthBytes, there) => ({
    code: 'protobuf.truncated',
    message: `field ${number} has ${lengthBytes} bytes, ${there} are left`,
});
/** Either the bytes end inside of it, or it is too long. */
const wrongVarint = (bytes) => bytes.length < MAX_VARINT_BYTES
    ? { code: 'protobuf.truncated', message: 'the message ends inside a number' }
    : { code: 'protobuf.varint', message: 'a number has more than 64 bits' };
/** `undefined` where the bytes end inside of it or it has more than 64 bits. */
const decodeVarint = (bytes, at) => {
    let value = 0;
    for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
        const byte = bytes[at + index];
        if (byte === undefined)
            return undefined;
        // Below 2^49 a number is exact; above, the bytes are taken again as what they are.
        if (index < 7)
            value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80) {
            if (index < 7)
                return { value, lengthBytes: index + 1 };
            if (index === MAX_VARINT_BYTES - 1 && byte > 1)
                return undefined;
            return { value: decodeLong(bytes, at, index + 1), lengthBytes: index + 1 };
        }
    }
    return undefined;
};
const decodeLong = (bytes, at, lengthBytes) => {
    let long = 0n;
    for (let index = lengthBytes - 1; index >= 0; index -= 1) {
        long = (long << 7n) | BigInt((bytes[at + index] ?? 0) & 0x7f);
    }
    const value = Number(BigInt.asIntN(64, long));
    return Number.isSafeInteger(value) ? value : Math.sign(value) * Number.POSITIVE_INFINITY;
};

;// CONCATENATED MODULE: ./lib/model/formats/keras-metadata.js
// SPDX-License-Identifier: Apache-2.0
//
// `keras_metadata.pb` beside a SavedModel of Keras 2: for each object of the
// model its configuration, from which the loader makes Lambda layers again.
// Source: keras 2.15.0, src/protobuf/saved_metadata.proto



const KERAS_METADATA_FINDINGS = {
    ...PROTOBUF_FINDINGS,
    'keras-metadata.lambda': {
        kind: 'code',
        explains: 'A Lambda layer is a Python function, which runs when the model is loaded or used.',
    },
    'keras-metadata.unread': {
        kind: 'code',
        explains: 'The configuration of an object could not be read: what it makes is not known.',
    },
};
/** The configuration of a whole model is in that of its root. */
const MAX_OBJECT_BYTES = 2 * 1024 * 1024;
const MAX_ALL_BYTES = 8 * 1024 * 1024;
const NODES = 1;
const keras_metadata_METADATA = 5;
const kerasMetadataReader = {
    id: 'keras-metadata',
    // A message like any other: only the name tells.
    matches: (_head, name) => /(^|\/)keras_metadata\.pb$/.test(name),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(KERAS_METADATA_FINDINGS);
        let objects = 0;
        let readBytes = 0;
        const check = (text) => {
            parseConfigTree(text, {
                refuse: (what) => found.add('keras-metadata.unread', what),
                object: (object, path) => {
                    if (object.class_name !== 'Lambda')
                        return;
                    found.add('keras-metadata.lambda', `object ${objects} has a Lambda`, path());
                },
            });
        };
        await walkProtobuf(source, ({ number }) => {
            if (number !== NODES)
                return undefined;
            objects += 1;
            return messageField((field) => {
                if (field.number !== keras_metadata_METADATA)
                    return undefined;
                const lengthBytes = field.to - field.from;
                readBytes += lengthBytes;
                if (lengthBytes > MAX_OBJECT_BYTES || readBytes > MAX_ALL_BYTES) {
                    found.add('keras-metadata.unread', `${lengthBytes} bytes are above the limit`);
                    return undefined;
                }
                return textField(check, MAX_OBJECT_BYTES);
            });
        }, found);
        return { format: 'keras-metadata', facts: { objects }, metadata: {}, findings: found.list() };
    },
};

// EXTERNAL MODULE: ./lib/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(68822);
;// CONCATENATED MODULE: ./lib/model/formats/lfs-pointer.js
// SPDX-License-Identifier: Apache-2.0
//
// A Git LFS pointer in the place of a file: nothing of the file is here.




const LFS_POINTER_FINDINGS = {
    'lfs-pointer.not-the-file': {
        kind: 'broken',
        explains: 'The file is a Git LFS pointer: what it stands for is not here. Check out with `lfs: true`, or run `git lfs pull`.',
    },
};
const lfsPointerReader = {
    id: 'lfs-pointer',
    matches: (head) => head.byteLength < limits/* MAX_LFS_POINTER_BYTES */.Xe && (0,lfs_pointer/* isLfsPointer */.N)(head),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(LFS_POINTER_FINDINGS);
        const content = await source.read(0, Math.min(source.sizeBytes, limits/* MAX_LFS_POINTER_BYTES */.Xe));
        const pointer = (0,lfs_pointer/* parseLfsPointer */.y)(external_node_buffer_.Buffer.from(content));
        found.add('lfs-pointer.not-the-file', pointer === undefined
            ? 'a Git LFS pointer stands in the place of the file'
            : `a Git LFS pointer stands in the place of ${pointer.sizeBytes} bytes`);
        return {
            format: 'lfs-pointer',
            facts: pointer === undefined ? {} : { sha256: pointer.digest, sizeBytes: pointer.sizeBytes },
            metadata: {},
            findings: found.list(),
        };
    },
};

;// CONCATENATED MODULE: ./lib/model/formats/model-card.js
// SPDX-License-Identifier: Apache-2.0
//
// The front matter of a model card: YAML of which a few keys are of interest.
// Those are read where they have a plain form, line by line; whatever else
// YAML allows is said not to have been read, and never guessed.
// Source: https://github.com/huggingface/hub-docs/blob/main/modelcard.md




const MODEL_CARD_FINDINGS = {
    'model-card.not-utf8': { kind: 'broken', explains: 'The model card is not UTF-8.' },
    'model-card.open-front-matter': {
        kind: 'broken',
        explains: 'The front matter does not end with a line `---` in the first mebibyte.',
    },
    'model-card.duplicate-key': {
        kind: 'broken',
        explains: 'A key of the front matter stands twice: readers disagree on which counts.',
    },
    'model-card.not-read': {
        kind: 'notice',
        explains: 'A value of the front matter has a form that is not read here (plain texts and lists of them are): what it says was not compared.',
    },
};
const KEYS = [
    'license',
    'license_name',
    'base_model',
    'base_model_relation',
    'datasets',
    'library_name',
    'pipeline_tag',
    'language',
    'tags',
];
const isKey = (key) => KEYS.some((known) => known === key);
/** Entries of one list. */
const model_card_MAX_ENTRIES = 1_000;
const modelCardReader = {
    id: 'model-card',
    matches: (_head, name) => /^(?:.*\/)?readme\.md$/i.test(name),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(MODEL_CARD_FINDINGS);
        let values = new Map();
        await (0,finding_list/* untilStopped */.s)(async () => {
            const bytes = await source.read(0, Math.min(source.sizeBytes, limits/* MAX_FRONT_MATTER_BYTES */.Rf));
            const isWhole = bytes.byteLength === source.sizeBytes;
            // A character may be cut where the card is.
            if (isWhole && !(0,external_node_buffer_.isUtf8)(bytes))
                found.stop('model-card.not-utf8', 'the file is not UTF-8');
            values = readValues(frontMatter(external_node_buffer_.Buffer.from(bytes).toString('utf8'), found), found);
        });
        return {
            format: 'model-card',
            facts: model_card_factsOf(values),
            metadata: model_card_metadataOf(values),
            findings: found.list(),
        };
    },
};
/** The lines between the first line `---` and the next; none where there is no front matter. */
const frontMatter = (text, found) => {
    const [first, ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
    if (first?.trimEnd() !== '---')
        return [];
    const end = lines.findIndex((line) => line.trimEnd() === '---');
    if (end < 0)
        found.stop('model-card.open-front-matter', 'no line --- ends the front matter');
    return lines.slice(0, end);
};
const TOP_LEVEL = /^(?:([A-Za-z_][\w-]*)|"([^"\\]*)"|'([^']*)')\s*:(?:\s+(.*))?$/;
const readValues = (lines, found) => {
    const values = new Map();
    const seen = new Set();
    for (const [index, line] of lines.entries()) {
        const [, plain, double, single, rest = ''] = TOP_LEVEL.exec(line) ?? [];
        const key = plain ?? double ?? single;
        if (key === undefined)
            continue;
        const isTwice = seen.has(key);
        if (isTwice)
            found.add('model-card.duplicate-key', 'the key stands twice', key);
        seen.add(key);
        if (isTwice || !isKey(key))
            continue;
        const value = readValue(rest, lines, index + 1);
        if (value)
            values.set(key, value);
        else
            found.add('model-card.not-read', 'neither a plain text nor a list of plain texts', key);
    }
    return values;
};
/** The texts of a value: what stands behind the key, or the list below it; `undefined` for other forms. */
const readValue = (rest, lines, next) => {
    const below = [];
    for (let index = next; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (/^\s*(?:#.*)?$/.test(line))
            continue;
        if (!/^(?:\s|- |-$)/.test(line))
            break;
        below.push(line);
        if (below.length > model_card_MAX_ENTRIES)
            return undefined;
    }
    const inline = withoutComment(rest);
    if (inline !== '') {
        if (below.length > 0)
            return undefined;
        const flow = /^\[(.*)\]$/.exec(inline)?.[1];
        if (flow === undefined)
            return allTexts([inline]);
        return flow.trim() === '' ? [] : allTexts(flow.replace(/,\s*$/, '').split(','));
    }
    const indents = new Set(below.map((line) => line.length - line.trimStart().length));
    const items = below.map((line) => /^\s*-(?:\s+(.*))?$/.exec(line)?.[1]);
    if (indents.size > 1 || items.some((item) => item === undefined))
        return undefined;
    return allTexts(items.map((item) => withoutComment(item ?? '')));
};
const withoutComment = (text) => /^['"]/.test(text)
    ? text.replace(/(['"])\s+#.*$/, '$1').trim()
    : text.replace(/(^|\s)#.*$/, '').trim();
const allTexts = (items) => {
    const texts = [];
    for (const item of items) {
        const text = parseScalar(item.trim());
        if (text === undefined)
            return undefined;
        if (text !== '')
            texts.push(factText(text));
    }
    return texts;
};
/** A text without what YAML would read as more than a text; null is an empty text. */
const parseScalar = (item) => {
    if (/^(?:~|null|Null|NULL)$/.test(item))
        return '';
    const quoted = /^"([^"\\]*)"$|^'((?:[^']|'')*)'$/.exec(item);
    if (quoted)
        return quoted[1] ?? quoted[2]?.replaceAll("''", "'");
    const isPlain = !/^[-?:,[\]{}#&*!|>'"%@`]/.test(item) && !/:\s|:$|\s#|[{}[\]]/.test(item);
    return isPlain ? item : undefined;
};
const model_card_factsOf = (values) => Object.fromEntries(KEYS.flatMap((key) => {
    const texts = values.get(key) ?? [];
    const [only] = texts;
    if (only === undefined)
        return [];
    return [[key, texts.length === 1 ? only : texts]];
}));
const model_card_metadataOf = (values) => {
    // `license: other` is explained by its name.
    const given = values.get('license') ?? [];
    const named = values.get('license_name') ?? [];
    const licenses = given.includes('other') && named.length > 0 ? named : given;
    const baseModels = values.get('base_model') ?? [];
    const datasets = values.get('datasets') ?? [];
    return {
        ...(licenses.length > 0 ? { licenses } : {}),
        ...(baseModels.length > 0 ? { baseModels } : {}),
        ...(datasets.length > 0 ? { datasets } : {}),
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/describe-pickle.js
// SPDX-License-Identifier: Apache-2.0



/**
 * The pickle that a file of another format holds from `offset` on, as an array of objects does.
 * What follows its STOP is looked at too. @throws only what `source` throws
 */
const describePickle = async (source, offset, { allowedImports }) => {
    const log = new PickleLog();
    const options = { offset, hasArrays: false, isStrict: false };
    await scanPickles(() => readSequentially(source), log, options);
    log.addPersistentIds();
    return { pickle: log.facts(allowedImports), findings: log.findings(allowedImports) };
};

;// CONCATENATED MODULE: ./lib/model/formats/npy.js
// SPDX-License-Identifier: Apache-2.0
//
// An array of NumPy in a file of its own.



const npyReader = {
    id: 'npy',
    endings: ['.npy'],
    matches: (head) => NPY_MAGIC.equals(head.subarray(0, NPY_MAGIC.byteLength)),
    describe: async (source, context) => {
        const found = (0,finding_list/* findingList */.Q)(NPY_FINDINGS);
        let facts = {};
        let objects;
        await (0,finding_list/* untilStopped */.s)(async () => {
            const header = await readNpyHeader(source, found);
            facts = npy_factsOf(header);
            const held = objectsIn(header);
            if (held !== undefined) {
                found.add(held.code, held.message);
                objects = await describePickle(source, header.dataStart, context);
            }
            else
                checkNpyData(header, source.sizeBytes, found);
        });
        return {
            format: 'npy',
            facts,
            metadata: {},
            ...(objects === undefined ? {} : { pickle: objects.pickle }),
            findings: [...found.list(), ...(objects?.findings ?? [])],
        };
    },
};
const npy_factsOf = ({ version, array }) => {
    if (array === undefined)
        return { version };
    const { dtype, shape, elements, fortranOrder } = array;
    return { version, dtype: dtype.text, shape, elements, fortranOrder };
};

;// CONCATENATED MODULE: ./lib/model/formats/npz.js
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
    endings: ['.npz'],
    // Without the name it is any zip archive, and is read as one.
    matches: (head, name) => archiveKindOf(head) === 'zip' && name.toLowerCase().endsWith('.npz'),
    describe: async (source, { allowedImports }) => {
        const archive = await readZip(source);
        const log = new PickleLog();
        const scan = await scanMembers(source, archive, log);
        log.addPersistentIds();
        const found = (0,finding_list/* findingList */.Q)(NPY_FINDINGS);
        const arrays = new Map();
        const members = archive.entries.filter(({ name }) => name.endsWith('.npy')).slice(0, MAX_ARRAYS);
        for (const entry of members) {
            await (0,finding_list/* untilStopped */.s)(() => npz_readArray(source, entry, arrays, atMember(found, entry.name)));
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
const npz_readArray = async (source, entry, arrays, found) => {
    const header = await readNpyHeader(await startOf(source, entry), found);
    const { array } = header;
    const held = objectsIn(header);
    if (array !== undefined) {
        const { dtype, shape } = array;
        arrays.set(factText(entry.name), `${factText(dtype.text)} (${shape.join(', ')})`);
    }
    if (held !== undefined)
        found.add(held.code, held.message);
    else
        checkNpyData(header, entry.sizeBytes, found);
};
/** As much of a member as a header can take. */
const startOf = async (source, entry) => {
    const opened = openMember(source, entry);
    if (opened !== undefined)
        return opened;
    // Of a part, which says nothing of the whole: what is wrong with that was found before.
    const found = (0,finding_list/* findingList */.Q)(ZIP_FINDINGS);
    return (0,byte_sources/* memorySource */.Pq)((await readMember(source, entry, { maxBytes: HEADER_BYTES, found })).bytes);
};
/** The same list, with the name of a member as the place. */
const atMember = (found, name) => ({
    add: (code, message) => found.add(code, message, name),
    stop: (code, message) => found.stop(code, message, name),
    list: found.list,
});

;// CONCATENATED MODULE: ./lib/model/formats/onnx-findings.js
// SPDX-License-Identifier: Apache-2.0

const ONNX_FINDINGS = {
    ...PROTOBUF_FINDINGS,
    'onnx.no-graph': { kind: 'broken', explains: 'There is no graph.' },
    'onnx.no-version': { kind: 'broken', explains: 'The version of the format is missing.' },
    'onnx.no-opset': { kind: 'broken', explains: 'The version of the operators is missing.' },
    'onnx.custom-operator': {
        kind: 'code',
        explains: 'An operator is of no known domain: it needs native code beside the model.',
    },
    'onnx.python-operator': { kind: 'code', explains: 'An operator runs Python.' },
    'onnx.vendor-operator': {
        kind: 'notice',
        explains: 'An operator is not of the standard, and built into one runtime.',
    },
    'onnx.dimensions': { kind: 'broken', explains: 'A tensor has dimensions that none can have.' },
    'onnx.tensor-size': {
        kind: 'broken',
        explains: 'A tensor has another number of bytes than its dimensions need.',
    },
    'onnx.external-outside': {
        kind: 'code',
        explains: 'A tensor is read from a path that leads out of the model.',
    },
    'onnx.external-missing': {
        kind: 'broken',
        explains: 'A tensor is read from a file that the model does not have.',
    },
    'onnx.external-range': {
        kind: 'broken',
        explains: 'A tensor is read from beyond the end of its file.',
    },
    'onnx.external-invalid': {
        kind: 'broken',
        explains: 'What says where a tensor is read from cannot be understood.',
    },
    'onnx.too-many': { kind: 'code', explains: 'There is more of something than the limit.' },
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/model/formats/onnx-tensor.js
// SPDX-License-Identifier: Apache-2.0
//
// A tensor of an ONNX model: what it is and where its bytes are, never the
// bytes. Those may be in another file: only one of the model itself will do,
// because only those are signed (CVE-2022-25882, CVE-2024-27318 read others).
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3 (TensorProto),
//   https://github.com/onnx/onnx/blob/v1.19.0/docs/ExternalData.md




/** Of what says where a tensor is; the format has four. */
const onnx_tensor_MAX_ENTRIES = 16;
const MAX_PATH_BYTES = 4096;
const onnx_tensor_MAX_DIMENSIONS = 64;
const EXTERNAL = 1;
/** TensorProto.DataType: name and bits of one element; 0 where they are not fixed. */
const DATA_TYPES = [
    ['undefined', 0],
    ['float32', 32],
    ['uint8', 8],
    ['int8', 8],
    ['uint16', 16],
    ['int16', 16],
    ['int32', 32],
    ['int64', 64],
    ['string', 0],
    ['bool', 8],
    ['float16', 16],
    ['float64', 64],
    ['uint32', 32],
    ['uint64', 64],
    ['complex64', 64],
    ['complex128', 128],
    ['bfloat16', 16],
    ['float8e4m3fn', 8],
    ['float8e4m3fnuz', 8],
    ['float8e5m2', 8],
    ['float8e5m2fnuz', 8],
    ['uint4', 4],
    ['int4', 4],
    ['float4e2m1', 4],
];
/** TensorProto; `take` is given the tensor once. */
const tensorField = (scope, take) => {
    const raw = {
        name: '',
        dims: [],
        dataType: 0,
        rawBytes: undefined,
        isExternal: false,
        external: new Map(),
    };
    return messageField((field) => visitTensor(field, raw, scope), () => take(checkTensor(raw, scope)));
};
const visitTensor = (field, raw, { found }) => {
    const { number, kind, value } = field;
    if (number === 1 && kind === 'bytes') {
        return bytesField((packed) => addDimensions(raw, unpack(packed)), onnx_tensor_MAX_DIMENSIONS * 10);
    }
    if (number === 1)
        addDimensions(raw, [value]);
    else if (number === 2)
        raw.dataType = value;
    else if (number === 9)
        raw.rawBytes = field.to - field.from;
    else if (number === 14)
        raw.isExternal = value === EXTERNAL;
    if (number === 8) {
        return textField((name) => {
            raw.name = name;
        });
    }
    if (number !== 13)
        return undefined;
    return entryField((key, said) => {
        if (raw.external.has(key)) {
            found.add('onnx.external-invalid', `${(0,shown/* shown */.S)(key)} is there twice`, raw.name);
        }
        // The last one counts for the library of ONNX.
        if (raw.external.size < onnx_tensor_MAX_ENTRIES)
            raw.external.set(key, said);
    });
};
/** StringStringEntryProto. */
const entryField = (take) => {
    const texts = ['', ''];
    const visit = ({ number }) => number === 1 || number === 2
        ? textField((text) => {
            texts[number - 1] = text;
        }, MAX_PATH_BYTES)
        : undefined;
    return messageField(visit, () => take(texts[0] ?? '', texts[1] ?? ''));
};
const checkTensor = (raw, scope) => {
    const [dataType, bits] = DATA_TYPES[raw.dataType] ?? [`type ${raw.dataType}`, 0];
    const { name } = raw;
    const elements = raw.dims.every((size) => size >= 0) ? countElements(raw.dims) : undefined;
    if (elements === undefined || !Number.isSafeInteger(elements * Math.max(bits, 1))) {
        scope.found.add('onnx.dimensions', `the dimensions are ${raw.dims.join(' × ')}`, name);
        return { name, dataType, elements: undefined };
    }
    const needed = bits === 0 ? undefined : Math.ceil((elements * bits) / 8);
    if (!raw.isExternal) {
        checkSize(raw.rawBytes, needed, { name, found: scope.found });
        return { name, dataType, elements };
    }
    const externalFile = checkExternal(raw, needed, scope);
    return { name, dataType, elements, ...(externalFile === undefined ? {} : { externalFile }) };
};
const addDimensions = (raw, dims) => {
    raw.dims.push(...dims.slice(0, onnx_tensor_MAX_DIMENSIONS - raw.dims.length));
};
const unpack = (packed) => {
    const values = [];
    for (let at = 0; at < packed.length;) {
        const varint = decodeVarint(packed, at);
        if (varint === undefined)
            return [...values, Number.NaN];
        values.push(varint.value);
        at += varint.lengthBytes;
    }
    return values;
};
const checkSize = (bytes, needed, { name, found }) => {
    if (bytes === undefined || needed === undefined || bytes === needed)
        return;
    found.add('onnx.tensor-size', `it has ${bytes} bytes and needs ${needed}`, name);
};
const checkExternal = ({ name, external }, needed, { context, found }) => {
    const location = external.get('location');
    const offset = parseSize(external.get('offset') ?? '0');
    const given = external.get('length');
    const length = given === undefined ? needed : parseSize(given);
    if (location === undefined ||
        offset === undefined ||
        (given !== undefined && length === undefined)) {
        const said = [...external].map(([key, value]) => `${key} ${(0,shown/* shown */.S)(value)}`).join(', ');
        found.add('onnx.external-invalid', said === '' ? 'nothing is said' : said, name);
    }
    if (location === undefined)
        return undefined;
    const file = resolveLocation(location, context.name);
    if (file === undefined) {
        found.add('onnx.external-outside', `its file is ${(0,shown/* shown */.S)(location)}`, name);
        return undefined;
    }
    const sizeBytes = context.sizeOf(file);
    if (sizeBytes === undefined) {
        found.add('onnx.external-missing', `the model has no ${(0,shown/* shown */.S)(file)}`, name);
        return undefined;
    }
    if (given !== undefined)
        checkSize(length, needed, { name, found });
    const end = (offset ?? 0) + (length ?? 0);
    if (end > sizeBytes) {
        const message = `it ends at byte ${end} of ${(0,shown/* shown */.S)(file)}, which has ${sizeBytes}`;
        found.add('onnx.external-range', message, name);
    }
    return file;
};
const parseSize = (text) => {
    const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : undefined;
};
/** Relative to the folder of the ONNX file; `undefined` where it is not plainly inside the model. */
const resolveLocation = (location, modelFile) => {
    if (/^[A-Za-z]:|^\/|[\\\0]/.test(location))
        return undefined;
    const parts = location.split('/').filter((part) => part !== '.');
    if (parts.some((part) => part === '..' || part === ''))
        return undefined;
    return (0,posix_.join)((0,posix_.dirname)(modelFile), ...parts);
};

;// CONCATENATED MODULE: ./lib/model/formats/onnx-graph.js
// SPDX-License-Identifier: Apache-2.0
//
// The graphs of an ONNX model, those in attributes of nodes and in functions
// included: their operators, and the tensors that are in them.
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3




/** Of functions, and of operators outside the standard; exporters define some hundred. */
const MAX_OPERATORS = 10_000;
const MAX_FILES = 1_000;
const MAX_PORTS = 100;
const MAX_PORT_BYTES = 200;
/** Of the standard, by opset_import; the empty one is `ai.onnx`. */
const STANDARD = /^$|^ai\.onnx(\.|$)/;
/** Built into ONNX Runtime. */
const VENDOR = /^com\.microsoft(\.|$)|^com\.ms\.internal\.nhwc$/;
/** ONNX Runtime Training and Extensions: the node names Python that is called. */
const PYTHON_OPERATORS = ['PythonOp', 'PythonOpGrad', 'PyOp', 'PyCustomOp'];
const emptyGraphs = () => ({
    nodes: 0,
    tensors: 0,
    parameters: 0,
    operators: tally(),
    dataTypes: tally(),
    functions: new Set(),
    foreign: new Map(),
    externalFiles: new Set(),
    inputs: [],
    outputs: [],
});
/** GraphProto. `isMain`: its inputs and outputs are those of the model. */
const graphField = (scope, { isMain }) => messageField(({ number }) => {
    const { graphs } = scope;
    if (number === 1)
        return nodeField(scope);
    if (number === 5)
        return initializerField(scope);
    if (number === 15)
        return sparseField(scope);
    if (isMain && number === 11)
        return portField(graphs.inputs);
    return isMain && number === 12 ? portField(graphs.outputs) : undefined;
});
/** FunctionProto. */
const functionField = (scope) => {
    const operator = { domain: '', type: '' };
    const visit = ({ number }) => {
        if (number === 1)
            return nameField(operator, 'type');
        if (number === 10)
            return nameField(operator, 'domain');
        if (number === 7)
            return nodeField(scope);
        return number === 11 ? attributeField(scope) : undefined;
    };
    return messageField(visit, () => {
        const { functions } = scope.graphs;
        if (functions.size < MAX_OPERATORS)
            functions.add(operatorKey(operator));
        else
            scope.found.add('onnx.too-many', `more than ${MAX_OPERATORS} functions`, operator.type);
    });
};
/** Once everything is read, since functions may stand after the nodes that call them. */
const checkOperators = ({ graphs, found }) => {
    for (const [key, operator] of graphs.foreign) {
        const message = `operator ${(0,shown/* shown */.S)(operator.type)} of ${(0,shown/* shown */.S)(operator.domain)}`;
        if (PYTHON_OPERATORS.includes(operator.type))
            found.add('onnx.python-operator', message);
        else if (graphs.functions.has(key))
            continue;
        else if (VENDOR.test(operator.domain))
            found.add('onnx.vendor-operator', message);
        else
            found.add('onnx.custom-operator', message);
    }
};
/** Both are foreign texts: joined by a separator, two pairs could become one. */
const operatorKey = ({ domain, type }) => JSON.stringify([domain, type]);
/** NodeProto. */
const nodeField = (scope) => {
    const operator = { domain: '', type: '' };
    const visit = ({ number }) => {
        if (number === 4)
            return nameField(operator, 'type');
        if (number === 7)
            return nameField(operator, 'domain');
        return number === 5 ? attributeField(scope) : undefined;
    };
    return messageField(visit, () => addNode(scope, operator));
};
/** The domain and the type of an operator, as two fields of a message. */
const nameField = (name, key) => textField((text) => {
    name[key] = text;
});
const addNode = ({ graphs, found }, operator) => {
    const { domain, type } = operator;
    graphs.nodes += 1;
    graphs.operators.add(STANDARD.test(domain) ? type : `${domain}::${type}`);
    if (STANDARD.test(domain) && !PYTHON_OPERATORS.includes(type))
        return;
    const key = operatorKey(operator);
    if (graphs.foreign.size < MAX_OPERATORS)
        graphs.foreign.set(key, operator);
    else if (!graphs.foreign.has(key)) {
        found.add('onnx.too-many', `more than ${MAX_OPERATORS} foreign operators`, type);
    }
};
/** AttributeProto: graphs and tensors, alone or in lists. */
const attributeField = (scope) => messageField(({ number }) => {
    if (number === 6 || number === 11)
        return graphField(scope, { isMain: false });
    if (number === 5 || number === 10)
        return anyTensorField(scope);
    return number === 22 || number === 23 ? sparseField(scope) : undefined;
});
/** SparseTensorProto: values and indices. */
const sparseField = (scope) => messageField(({ number }) => (number === 1 || number === 2 ? anyTensorField(scope) : undefined));
const initializerField = (scope) => anyTensorField(scope, ({ elements, dataType }) => {
    const { graphs } = scope;
    graphs.tensors += 1;
    graphs.parameters += elements ?? Number.NaN;
    graphs.dataTypes.add(dataType);
});
const anyTensorField = (scope, take = () => { }) => tensorField(scope, (tensor) => {
    const { externalFiles } = scope.graphs;
    const { name, externalFile } = tensor;
    if (externalFile !== undefined) {
        if (externalFiles.size < MAX_FILES)
            externalFiles.add(externalFile);
        else if (!externalFiles.has(externalFile)) {
            scope.found.add('onnx.too-many', `more than ${MAX_FILES} files with tensors`, name);
        }
    }
    take(tensor);
});
/** The name of a ValueInfoProto. */
const portField = (names) => names.length >= MAX_PORTS
    ? undefined
    : messageField(({ number }) => number === 1 ? textField((name) => names.push(name), MAX_PORT_BYTES) : undefined);

;// CONCATENATED MODULE: ./lib/model/formats/onnx.js
// SPDX-License-Identifier: Apache-2.0
//
// ONNX: one protobuf message, of which everything but the bytes of tensors is
// walked, in the file and not in memory.
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3 (ModelProto)








const MAX_OPSETS = 100;
const MAX_PROPERTIES = 200;
const onnxReader = {
    id: 'onnx',
    endings: ['.onnx'],
    matches: (head) => isOnnx(external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength)),
    describe: async (source, context) => {
        const found = (0,finding_list/* findingList */.Q)(ONNX_FINDINGS);
        const scope = { context, found, graphs: emptyGraphs() };
        const model = {
            irVersion: 0,
            modelVersion: 0,
            texts: new Map(),
            opsets: new Map(),
            properties: new Map(),
            hasGraph: false,
        };
        await walkProtobuf(source, visitModel(scope, model), found);
        checkOperators(scope);
        if (model.irVersion < 1)
            found.add('onnx.no-version', `ir_version is ${model.irVersion}`);
        if (!model.hasGraph)
            found.add('onnx.no-graph', 'the file has no graph');
        if (model.hasGraph && model.opsets.size === 0)
            found.add('onnx.no-opset', 'no opset_import');
        return {
            format: 'onnx',
            facts: onnx_factsOf(model, scope.graphs),
            metadata: onnx_metadataOf(model),
            findings: found.list(),
        };
    },
};
/**
 * There is no magic. A model begins with its IR version, 3 to 31, and goes on with the name of a producer,
 * the graph or the operators; Core ML and SavedModel begin alike, but go on with messages or a lower version.
 */
const isOnnx = (head) => {
    const [tag, version = 0, next = 0, length = 0] = head;
    if (tag !== 0x08 || version < 3 || version > 31)
        return false;
    if (next !== 0x12)
        return next === 0x3a || next === 0x42;
    const producer = head.subarray(4, 4 + length).toString('latin1');
    return length > 0 && /^[\x20-\x7e]+$/.test(producer);
};
const visitModel = (scope, model) => ({ number, value }) => {
    if (number === 1)
        model.irVersion = value;
    else if (number === 5)
        model.modelVersion = value;
    if (number >= 2 && number <= 4)
        return textField((text) => model.texts.set(number, text));
    if (number === 7) {
        model.hasGraph = true;
        return graphField(scope, { isMain: true });
    }
    if (number === 8)
        return opsetField(model.opsets);
    if (number === 14 && model.properties.size < MAX_PROPERTIES) {
        return entryField((key, property) => model.properties.set(key, property));
    }
    if (number === 20)
        return trainingField(scope);
    return number === 25 ? functionField(scope) : undefined;
};
/** OperatorSetIdProto. */
const opsetField = (opsets) => {
    let domain = '';
    let version = 0;
    const visit = ({ number, value }) => {
        if (number === 2)
            version = value;
        if (number !== 1)
            return undefined;
        return textField((text) => {
            domain = text;
        });
    };
    return messageField(visit, () => {
        if (opsets.size < MAX_OPSETS)
            opsets.set(domain === '' ? 'ai.onnx' : domain, version);
    });
};
/** TrainingInfoProto: two graphs that initialize and train. */
const trainingField = (scope) => messageField(({ number }) => number === 1 || number === 2 ? graphField(scope, { isMain: false }) : undefined);
const onnx_factsOf = (model, graphs) => {
    const facts = { irVersion: wholeFact(model.irVersion) };
    const names = ['producerName', 'producerVersion', 'domain'];
    for (const [index, name] of names.entries()) {
        const text = model.texts.get(index + 2);
        if (text !== undefined && text !== '')
            facts[name] = factText(text);
    }
    if (model.modelVersion !== 0)
        facts.modelVersion = wholeFact(model.modelVersion);
    facts.opsets = toRecord(model.opsets);
    facts.nodes = graphs.nodes;
    facts.operators = graphs.operators.counts();
    facts.tensors = graphs.tensors;
    if (Number.isSafeInteger(graphs.parameters))
        facts.parameters = graphs.parameters;
    facts.dataTypes = graphs.dataTypes.counts();
    if (graphs.functions.size > 0)
        facts.functions = graphs.functions.size;
    if (graphs.externalFiles.size > 0)
        facts.externalFiles = [...graphs.externalFiles].sort();
    facts.inputs = graphs.inputs;
    facts.outputs = graphs.outputs;
    if (model.properties.size > 0)
        facts.properties = toRecord(model.properties);
    return facts;
};
const toRecord = (values) => Object.fromEntries((0,paths/* sortByName */.VV)([...values].map(([name, value]) => ({ name, value }))).map(({ name, value }) => [
    factText(name),
    typeof value === 'string' ? factText(value) : value,
]));
/** PyTorch exports as `pytorch`, its package is `torch`; other producers have the name of their package. */
const onnx_metadataOf = ({ texts, properties }) => {
    const producer = texts.get(2)?.toLowerCase() ?? '';
    const version = texts.get(3) ?? '';
    const license = properties.get('license') ?? properties.get('licenses');
    const isPackage = /^[a-z0-9][a-z0-9._-]*$/.test(producer) && /^[0-9]/.test(version);
    const name = producer === 'pytorch' ? 'torch' : producer;
    return {
        ...(isPackage ? { frameworks: { [name]: factText(version) } } : {}),
        ...(license === undefined || license === '' ? {} : { licenses: [factText(license)] }),
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/packed.js
// SPDX-License-Identifier: Apache-2.0
//
// Archives and compressed streams that are not read: what they hold is not
// known, and so never said to be nothing.



/** What has a reader of its own. */
const READ = new Set(['zip', 'tar']);
/** Whether bytes begin an archive or a stream that has no reader here. */
const isPacked = (head) => {
    const kind = archiveKindOf(head);
    return kind !== undefined && !READ.has(kind);
};
const packedReader = {
    id: 'packed',
    matches: isPacked,
    describe: async (source, { allowedImports }) => {
        const head = await source.read(0, Math.min(source.sizeBytes, format/* HEAD_BYTES */.L));
        const packing = archiveKindOf(head) ?? 'unknown';
        const log = new PickleLog();
        log.addUnread(packing);
        return {
            format: 'packed',
            facts: { packing },
            metadata: {},
            findings: log.findings(allowedImports),
        };
    },
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/inflate-sequentially.js
// SPDX-License-Identifier: Apache-2.0
//
// A compressed stream as bytes that are read from the front, unpacked as they
// are asked for and never held.


const inflate_sequentially_CHUNK_BYTES = 64 * 1024;
/** zlib (RFC 1950) or gzip (RFC 1952), at most `maxBytes` of what they unpack to. */
const inflateSequentially = (source, maxBytes) => {
    const unzip = (0,external_node_zlib_.createUnzip)({ chunkSize: inflate_sequentially_CHUNK_BYTES });
    const parts = unzip[Symbol.asyncIterator]();
    let unreadable;
    let problem;
    /** What was unpacked and not read, and its offset. */
    let rest = external_node_buffer_.Buffer.alloc(0);
    let restAt = 0;
    const feed = async () => {
        for (let at = 0; at < source.sizeBytes && !unzip.destroyed; at += inflate_sequentially_CHUNK_BYTES) {
            const chunk = await source.read(at, Math.min(inflate_sequentially_CHUNK_BYTES, source.sizeBytes - at));
            await new Promise((resolve) => {
                unzip.once('close', resolve);
                unzip.write(chunk, () => {
                    unzip.off('close', resolve);
                    resolve();
                });
            });
        }
        if (!unzip.destroyed)
            unzip.end();
    };
    const fed = feed().catch((error) => {
        unreadable = error;
        unzip.destroy();
    });
    const next = async () => {
        try {
            const { value, done } = await parts.next();
            if (!done) {
                restAt += rest.length;
                rest = external_node_buffer_.Buffer.from(value);
                return true;
            }
        }
        catch {
            problem ??= 'it cannot be unpacked to its end';
        }
        if (unreadable !== undefined)
            throw unreadable;
        return false;
    };
    return {
        read: async (offset, length) => {
            while (offset >= restAt + rest.length) {
                if (restAt + rest.length >= maxBytes) {
                    problem = `it unpacks to more than ${maxBytes} bytes`;
                    return new Uint8Array();
                }
                if (!(await next()))
                    return new Uint8Array();
            }
            return rest.subarray(offset - restAt, offset - restAt + length);
        },
        problem: () => problem,
        close: () => {
            unzip.destroy();
            void fed;
        },
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickled-object.js
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

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle-facts.js
// SPDX-License-Identifier: Apache-2.0

const WRITERS = [
    [/^(sklearn\.externals\.)?joblib\./, 'joblib'],
    [/^dill\./, 'dill'],
    [/^cloudpickle\./, 'cloudpickle'],
];
/** What the first pickle makes, protocol, number of imports, and what wrote it where its imports say so. */
const pickleFacts = (log, machines) => {
    const writer = WRITERS.find(([pattern]) => log.imports.some(({ path }) => pattern.test(path)));
    return {
        ...pickledObjectFacts(machines[0]?.result, 'any'),
        protocol: log.protocol,
        imports: log.imports.length,
        ...(writer === undefined ? {} : { writer: writer[1] }),
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/packed-pickle.js
// SPDX-License-Identifier: Apache-2.0
//
// A pickle that joblib or its user compressed: zlib and gzip are unpacked as
// they are read. What is packed otherwise is said to be unread.










/** A compressed pickle unpacks to at most this much, about a second of work. */
const packed_pickle_MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/** Of 1,024 bytes zlib makes at most this much. */
const packed_pickle_MAX_HEAD_BYTES = 2 * 1024 * 1024;
/** zlib or gzip that unpacks to a pickle, or anything packed that has the name of one. */
const isPackedPickle = (head, name) => {
    const unpacked = unpackHead(head);
    if (unpacked !== undefined && mayBePickle(unpacked, false, name))
        return true;
    return promisesPickle(name) && (unpacked !== undefined || isPacked(head));
};
const describePackedPickle = async (source, { allowedImports }) => {
    const log = new PickleLog();
    const head = await source.read(0, Math.min(source.sizeBytes, format/* HEAD_BYTES */.L));
    const isReadable = unpackHead(head) !== undefined;
    if (!isReadable)
        log.addUnread(archiveKindOf(head) ?? 'unknown');
    const facts = isReadable ? await scanUnpacked(source, log) : {};
    const packing = head[0] === ZLIB_FIRST_BYTE ? 'zlib' : (archiveKindOf(head) ?? 'unknown');
    return {
        format: 'packed-pickle',
        facts: { packing, ...facts },
        metadata: {},
        pickle: log.facts(allowedImports),
        findings: log.findings(allowedImports),
    };
};
/** Deflate with a window of 32 KiB, which all but deliberate choice gives. */
const ZLIB_FIRST_BYTE = 0x78;
const scanUnpacked = async (source, log) => {
    const opened = [];
    const open = () => {
        const inflated = inflateSequentially(source, packed_pickle_MAX_UNPACKED_BYTES);
        opened.push(inflated);
        return inflated.read;
    };
    try {
        const options = { offset: 0, hasArrays: true, isStrict: false };
        const machines = await scanPickles(open, log, options);
        const problem = opened[0]?.problem();
        if (problem !== undefined)
            log.addIncomplete(problem);
        log.addPersistentIds();
        return pickleFacts(log, machines);
    }
    finally {
        for (const inflated of opened)
            inflated.close();
    }
};
/** What the head unpacks to; `undefined` where it is neither zlib nor gzip. */
const unpackHead = (head) => {
    const [first = 0, second = 0] = head;
    const isZlib = (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
    if (!isZlib && !(first === 0x1f && second === 0x8b))
        return undefined;
    try {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: packed_pickle_MAX_HEAD_BYTES };
        return (0,external_node_zlib_.unzipSync)(head, options);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pytorch-legacy.js
// SPDX-License-Identifier: Apache-2.0
//
// What torch.save wrote before 1.6: five pickles (magic number, protocol
// version, system, object, keys of storages), then the bytes of the storages.
// Source: torch 2.15.0 serialization.py, _legacy_save.





const MAGIC_NUMBER = 0x1950a86a20f9469cfc6cn;
const PICKLES = 5;
const [OBJECT, pytorch_legacy_KEYS] = [3, 4];
const isPytorchLegacy = (head) => firstResult(head) === MAGIC_NUMBER;
const describePytorchLegacy = async (source, { allowedImports }) => {
    const log = new PickleLog();
    const machines = await scanPickles(() => readSequentially(source), log, {
        ...{ offset: 0, expected: PICKLES },
        ...{ isStrict: false, isTorch: true, hasArrays: false },
    });
    if (machines.length < PICKLES)
        log.addIncomplete(`it has ${machines.length} pickles of five`);
    const version = machines[1]?.result;
    return {
        format: 'pytorch-legacy',
        facts: {
            ...pickledObjectFacts(machines[OBJECT]?.result, 'torch'),
            ...(typeof version === 'number' ? { version } : {}),
            protocol: log.protocol,
            imports: log.imports.length,
            storages: machines[pytorch_legacy_KEYS]?.appended ?? 0,
        },
        metadata: {},
        pickle: log.facts(allowedImports),
        findings: log.findings(allowedImports),
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/pickle.js
// SPDX-License-Identifier: Apache-2.0
//
// A file that is one pickle or several, compressed or not: of pickle, dill,
// cloudpickle, joblib, or of torch before 1.6.










const pickleReader = {
    id: 'pickle',
    endings: [...PICKLE_ENDINGS, ...PACKED_PICKLE_ENDINGS],
    matches: (head, name) => mayBePickle(head, head.length < format/* HEAD_BYTES */.L, name) ||
        isPytorchLegacy(head) ||
        isPackedPickle(head, name),
    describe: async (source, context) => {
        const head = await source.read(0, Math.min(source.sizeBytes, format/* HEAD_BYTES */.L));
        if (isPytorchLegacy(head))
            return describePytorchLegacy(source, context);
        if (isPackedPickle(head, context.name))
            return describePackedPickle(source, context);
        return describePlainPickle(source, context);
    },
};
const describePlainPickle = async (source, { name, allowedImports }) => {
    const log = new PickleLog();
    const open = () => readSequentially(source);
    const options = { offset: 0, hasArrays: true };
    const machines = promisesPickle(name)
        ? await scanPickles(open, log, { ...options, isStrict: false })
        : await scanCandidate(open, log, { ...options, name });
    if (machines === undefined)
        return { format: 'unknown', facts: {}, metadata: {}, findings: [] };
    log.addPersistentIds();
    return {
        format: log.hasArrays ? 'joblib' : 'pickle',
        facts: pickleFacts(log, machines),
        metadata: {},
        pickle: log.facts(allowedImports),
        findings: log.findings(allowedImports),
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/tar-of-pickles.js
// SPDX-License-Identifier: Apache-2.0
//
// A tar archive: what torch.save wrote before 0.1.10, or anything else. Its
// members are looked at like those of a zip archive.
// Spec: POSIX.1-2017, pax, "ustar Interchange Format".










const BLOCK_BYTES = 512;
/** The archives of torch have four members. */
const tar_of_pickles_MAX_MEMBERS = 10_000;
/** Pickles and the bytes of storages in turn, which are not told apart here. */
const INTERLEAVED = new Set(['storages', 'tensors']);
const CHECKSUM = { start: 148, end: 156 };
/** By its magic, or by the checksum of its first header: older archives have no magic, and are loaded too. */
const isTar = (head) => {
    if (archiveKindOf(head) === 'tar')
        return true;
    if (head.length < BLOCK_BYTES || head[0] === 0)
        return false;
    const header = external_node_buffer_.Buffer.from(head.subarray(0, BLOCK_BYTES));
    const expected = octalOf(header, CHECKSUM);
    header.fill(' ', CHECKSUM.start, CHECKSUM.end);
    return expected !== undefined && header.reduce((sum, byte) => sum + byte, 0) === expected;
};
const tarOfPicklesReader = {
    id: 'tar',
    matches: isTar,
    describe: async (source, { allowedImports }) => {
        const log = new PickleLog();
        const names = await scanTar(source, log);
        log.place = '';
        const isTorch = names.includes('pickle') && names.includes('storages');
        if (!isTorch)
            log.addPersistentIds();
        return {
            format: isTorch ? 'pytorch-tar' : 'tar',
            facts: { members: names.length, protocol: log.protocol, imports: log.imports.length },
            metadata: {},
            pickle: log.facts(allowedImports),
            findings: log.findings(allowedImports),
        };
    },
};
const scanTar = async (source, log) => {
    const names = [];
    let at = 0;
    while (at + BLOCK_BYTES <= source.sizeBytes) {
        log.place = '';
        const header = external_node_buffer_.Buffer.from(await source.read(at, BLOCK_BYTES));
        if (header.every((byte) => byte === 0))
            break;
        const size = octalOf(header, tar_of_pickles_SIZE);
        const start = at + BLOCK_BYTES;
        if (size === undefined || start + size > source.sizeBytes || names.length >= tar_of_pickles_MAX_MEMBERS) {
            log.addIncomplete('the archive cannot be followed', at);
            break;
        }
        const name = header
            .toString('utf8', 0, 100)
            .replace(/\0[\s\S]*$/, '')
            .replace(/^\.\//, '');
        names.push(name);
        log.place = name;
        await tar_of_pickles_scanMember((0,byte_sources/* partOf */.BU)(source, start, size), name, log);
        at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
    }
    return names;
};
const tar_of_pickles_SIZE = { start: 124, end: 136 };
/** Octal digits; larger sizes, of other writers, are not followed. */
const octalOf = (header, field) => {
    const text = header
        .toString('latin1', field.start, field.end)
        .replace(/[\0 ]+$/, '')
        .trim();
    return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined;
};
const tar_of_pickles_scanMember = async (content, name, log) => {
    const head = await content.read(0, Math.min(format/* HEAD_BYTES */.L, content.sizeBytes));
    const options = { offset: 0, hasArrays: true };
    const open = () => readSequentially(content);
    if (INTERLEAVED.has(name)) {
        log.addIncomplete('pickles between the bytes of storages are not read');
    }
    if (promisesPickle(name) || name === 'pickle') {
        await scanPickles(open, log, { ...options, isStrict: false });
    }
    else if (mayBePickle(head, head.length < format/* HEAD_BYTES */.L, name)) {
        await scanCandidate(open, log, { ...options, name });
    }
    const kind = archiveKindOf(head);
    if (kind !== undefined)
        log.addUnread(kind);
};

;// CONCATENATED MODULE: ./lib/model/formats/pickle/zip-of-pickles.js
// SPDX-License-Identifier: Apache-2.0
//
// What torch.save and torch.jit.save write, and any other zip archive: the
// pickles in it are what a loader may load.
// Source: torch 2.15.0 serialization.py and caffe2/serialize/inline_container.h.








const PYTORCH_FINDINGS = {
    'pytorch.torchscript': {
        kind: 'code',
        explains: 'The file is TorchScript: it holds code, which runs when the model is used.',
    },
};
/** Small members with one line of text. */
const MAX_LINE_MEMBER_BYTES = 64;
const zipOfPicklesReader = {
    id: 'zip',
    matches: (head) => archiveKindOf(head) === 'zip',
    describe: async (source, { allowedImports }) => {
        const archive = await readZip(source);
        const log = new PickleLog();
        const scan = await scanMembers(source, archive, log);
        const torch = await torchFacts(source, archive, scan);
        if (torch === undefined)
            log.addPersistentIds();
        const found = (0,finding_list/* findingList */.Q)(PYTORCH_FINDINGS);
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
            : pickledObjectFacts(pickles.get(main)?.[0]?.result, 'torch')),
        ...(version === undefined ? {} : { version }),
        ...(byteOrder === undefined ? {} : { byteOrder }),
        storages: own.filter((name) => /^(data|tensors)\/\d+$/.test(name)).length,
    };
};
const readLine = async (source, { entries }, name, found) => {
    const entry = entries.find((other) => other.name === name);
    if (entry === undefined)
        return undefined;
    const { bytes } = await readMember(source, entry, { maxBytes: MAX_LINE_MEMBER_BYTES, found });
    return external_node_buffer_.Buffer.from(bytes).toString('utf8').trim();
};

;// CONCATENATED MODULE: ./lib/model/formats/safetensors-findings.js
// SPDX-License-Identifier: Apache-2.0
const SAFETENSORS_FINDINGS = {
    'safetensors.cut-off': {
        kind: 'broken',
        explains: 'The file ends before its header does: fetch it again.',
    },
    'safetensors.header-too-large': {
        kind: 'broken',
        explains: 'The header is longer than the 100,000,000 bytes that the format allows.',
    },
    'safetensors.header-not-read': {
        kind: 'broken',
        explains: 'The header is longer than this tool reads (12 MiB): what the file holds was not looked at.',
    },
    'safetensors.too-many-entries': {
        kind: 'broken',
        explains: 'There are more tensors than are read (100,000), or more entries of `__metadata__` (10,000).',
    },
    'safetensors.header-not-utf8': { kind: 'broken', explains: 'The header is not UTF-8.' },
    'safetensors.header-not-json': {
        kind: 'broken',
        explains: 'The header is not a JSON object that begins with its first byte.',
    },
    'safetensors.duplicate-key': {
        kind: 'broken',
        explains: 'A key stands twice: readers disagree on which of the two tensors counts.',
    },
    'safetensors.metadata-invalid': {
        kind: 'broken',
        explains: '`__metadata__` is not an object of texts.',
    },
    'safetensors.tensor-invalid': {
        kind: 'broken',
        explains: 'The entry of a tensor lacks its dtype, shape or offsets, or they are of no valid form.',
    },
    'safetensors.unknown-field': {
        kind: 'notice',
        explains: 'The entry of a tensor has a field that the format does not know.',
    },
    'safetensors.unknown-dtype': {
        kind: 'broken',
        explains: 'The dtype is none of the format, as of safetensors 0.8.0.',
    },
    'safetensors.size-overflow': {
        kind: 'broken',
        explains: 'The shape has more elements than any file can hold.',
    },
    'safetensors.size-mismatch': {
        kind: 'broken',
        explains: 'Shape and dtype need another number of bytes than the offsets give.',
    },
    'safetensors.overlap': { kind: 'broken', explains: 'Two tensors share bytes.' },
    'safetensors.hole': { kind: 'broken', explains: 'Bytes in front of a tensor belong to none.' },
    'safetensors.data-cut-off': {
        kind: 'broken',
        explains: 'Tensors reach beyond the end of the file: fetch it again.',
    },
    'safetensors.trailing-data': {
        kind: 'broken',
        explains: 'Bytes after the last tensor belong to none: something else may be hidden there.',
    },
};

;// CONCATENATED MODULE: ./lib/model/formats/safetensors-tensor.js
// SPDX-License-Identifier: Apache-2.0
//
// The entry of one tensor in the header of a safetensors file.




/** Text of one entry; a real one has about 100 characters. */
const MAX_ENTRY_CHARS = 16 * 1024;
/** Bits of one element. */
const DTYPE_BITS = new Map([
    ['F4', 4],
    ['F6_E2M3', 6],
    ['F6_E3M2', 6],
    ...['BOOL', 'U8', 'I8'].map((dtype) => [dtype, 8]),
    ...['F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map((dtype) => [dtype, 8]),
    ...['I16', 'U16', 'F16', 'BF16'].map((dtype) => [dtype, 16]),
    ...['I32', 'U32', 'F32'].map((dtype) => [dtype, 32]),
    ...['C64', 'F64', 'I64', 'U64'].map((dtype) => [dtype, 64]),
]);
const FIELDS = new Set(['dtype', 'shape', 'data_offsets']);
/** Reads one entry; `undefined` where it names no bytes. What is wrong with it is found. */
const readTensorEntry = (name, text, found) => {
    const invalid = (message) => {
        found.add('safetensors.tensor-invalid', message, name);
        return undefined;
    };
    if (text.length > MAX_ENTRY_CHARS)
        return invalid(`its entry has ${text.length} characters`);
    if (!text.startsWith('{'))
        return invalid('its entry is not an object');
    const fields = safetensors_tensor_readFields(name, text, found);
    const dtype = (0,parse/* parseJson */.qF)(fields.get('dtype') ?? '');
    if (typeof dtype !== 'string')
        return invalid('it has no dtype');
    const shape = parseIntegers(fields.get('shape'));
    if (shape === undefined)
        return invalid('its shape is not a list of non-negative integers');
    const [begin, end, ...more] = parseIntegers(fields.get('data_offsets')) ?? [];
    if (begin === undefined || end === undefined || more.length > 0 || begin > end) {
        return invalid('its offsets are not two non-negative integers in order');
    }
    const bits = DTYPE_BITS.get(dtype);
    const elements = countElements(shape);
    const numbers = [...shape, begin, end, (elements ?? Number.NaN) * (bits ?? 1)];
    if (elements === undefined || !numbers.every(Number.isSafeInteger)) {
        const message = `a number beyond 2^53: shape [${shape.join(', ')}], offsets ${begin} to ${end}`;
        found.add('safetensors.size-overflow', message, name);
        return undefined;
    }
    if (bits === undefined)
        found.add('safetensors.unknown-dtype', `dtype ${(0,shown/* shown */.S)(dtype)}`, name);
    else if (elements * bits !== (end - begin) * 8) {
        const message = `${elements} elements of ${dtype} in ${end - begin} bytes`;
        found.add('safetensors.size-mismatch', message, name);
    }
    return { name, dtype, elements, begin, end };
};
const safetensors_tensor_readFields = (name, text, found) => {
    const fields = new Map();
    const refuse = (what) => found.stop('safetensors.header-not-json', what, name);
    for (const field of jsonMembers(text, refuse)) {
        if ((0,parse/* parseJson */.qF)(field.text) === undefined)
            refuse(`the value of ${(0,shown/* shown */.S)(field.key)} is not JSON`);
        if (fields.has(field.key)) {
            found.add('safetensors.duplicate-key', `${(0,shown/* shown */.S)(field.key)} stands twice`, name);
        }
        if (!FIELDS.has(field.key))
            found.add('safetensors.unknown-field', (0,shown/* shown */.S)(field.key), name);
        fields.set(field.key, field.text);
    }
    return fields;
};
// By their text: 1.0 and 1e3 are integers to some readers of JSON and not to others.
const INTEGERS = /^\[\s*(?:(?:0|[1-9][0-9]*)\s*(?:,\s*(?:0|[1-9][0-9]*)\s*)*)?\]$/;
const parseIntegers = (text) => text !== undefined && INTEGERS.test(text) ? (text.match(/[0-9]+/g) ?? []).map(Number) : undefined;

;// CONCATENATED MODULE: ./lib/model/formats/safetensors.js
// SPDX-License-Identifier: Apache-2.0
//
// safetensors: the length of a JSON header, the header, and the bytes of the
// tensors without a gap. All that the reference implementation refuses is a
// finding, and so are keys that stand twice, of which it keeps the last.
// Source: https://github.com/huggingface/safetensors/blob/v0.8.0/safetensors/src/tensor.rs










/** MAX_HEADER_SIZE of the reference implementation. */
const FORMAT_HEADER_BYTES = 100_000_000;
const LENGTH_BYTES = 8;
/** Entries of `__metadata__` that are shown; training scripts put megabytes there. */
const MAX_SHOWN_METADATA = 100;
/** Entries of `__metadata__` that are read. */
const MAX_METADATA = 10_000;
const safetensorsReader = {
    id: 'safetensors',
    endings: ['.safetensors'],
    // A length below the limit, an object, and in it a key or nothing: no magic, but nothing else begins so.
    matches: (head) => head.byteLength > LENGTH_BYTES + 1 &&
        headerLength(head) <= FORMAT_HEADER_BYTES &&
        /^\{[ \t\n\r]*["}]/.test(external_node_buffer_.Buffer.from(head.subarray(LENGTH_BYTES, 64)).toString('latin1')),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(SAFETENSORS_FINDINGS);
        const contents = {
            tensors: [],
            dtypes: new Map(),
            parameters: 0,
            metadata: new Map(),
        };
        await (0,finding_list/* untilStopped */.s)(async () => {
            const { header, dataBytes } = await readHeader(source, found);
            safetensors_readTensors(header, contents, found);
            safetensors_checkData(contents.tensors, dataBytes, found);
        });
        return {
            format: 'safetensors',
            facts: safetensors_factsOf(contents),
            metadata: safetensors_metadataOf(contents.metadata),
            findings: found.list(),
        };
    },
};
// Beyond 2^53 the number is not exact, and far beyond every limit.
const headerLength = (head) => Number(external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength).readBigUInt64LE(0));
const readHeader = async (source, found) => {
    if (source.sizeBytes < LENGTH_BYTES) {
        found.stop('safetensors.cut-off', `the file has ${source.sizeBytes} bytes`);
    }
    const headerBytes = headerLength(await source.read(0, LENGTH_BYTES));
    if (headerBytes > FORMAT_HEADER_BYTES) {
        found.stop('safetensors.header-too-large', `the header is said to have ${headerBytes} bytes`);
    }
    const dataBytes = source.sizeBytes - LENGTH_BYTES - headerBytes;
    if (dataBytes < 0) {
        const message = `the header is said to have ${headerBytes} bytes, the file has ${source.sizeBytes}`;
        found.stop('safetensors.cut-off', message);
    }
    if (headerBytes > limits/* MAX_MODEL_HEADER_BYTES */.hu) {
        found.stop('safetensors.header-not-read', `the header has ${headerBytes} bytes`);
    }
    const bytes = await source.read(LENGTH_BYTES, headerBytes);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        found.stop('safetensors.header-not-utf8', 'the header is not UTF-8');
    const header = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (header[0] !== '{') {
        found.stop('safetensors.header-not-json', `the header begins with ${(0,shown/* shown */.S)(header.slice(0, 10))}`);
    }
    return { header, dataBytes };
};
const safetensors_readTensors = (header, contents, found) => {
    const names = new Set();
    for (const { key, text } of jsonMembers(header, (what) => refuseJson(what, found))) {
        if (names.has(key))
            found.add('safetensors.duplicate-key', 'the key stands twice', key);
        names.add(key);
        if (names.size > limits/* MAX_TENSORS */.am) {
            found.stop('safetensors.too-many-entries', `more than ${limits/* MAX_TENSORS */.am} tensors`);
        }
        if (key === '__metadata__')
            safetensors_readMetadata(text, contents.metadata, found);
        else {
            const tensor = readTensorEntry(key, text, found);
            if (tensor === undefined)
                continue;
            const { dtype, elements } = tensor;
            contents.tensors.push(tensor);
            contents.dtypes.set(dtype, (contents.dtypes.get(dtype) ?? 0) + 1);
            contents.parameters += elements;
        }
    }
};
const refuseJson = (what, found, at) => found.stop('safetensors.header-not-json', what, at);
const safetensors_readMetadata = (text, metadata, found) => {
    if (text === 'null')
        return;
    if (!text.startsWith('{')) {
        found.add('safetensors.metadata-invalid', 'it is not an object', '__metadata__');
        return;
    }
    for (const entry of jsonMembers(text, (what) => refuseJson(what, found, '__metadata__'))) {
        if (metadata.size === MAX_METADATA) {
            found.stop('safetensors.too-many-entries', `more than ${MAX_METADATA}`, '__metadata__');
        }
        const at = `__metadata__.${entry.key}`;
        const value = (0,parse/* parseJson */.qF)(entry.text);
        if (value === undefined)
            refuseJson('the value is not JSON', found, at);
        if (metadata.has(entry.key))
            found.add('safetensors.duplicate-key', 'the key stands twice', at);
        if (typeof value === 'string')
            metadata.set(entry.key, value);
        else
            found.add('safetensors.metadata-invalid', `the value is ${(0,shown/* shown */.S)(value)}`, at);
    }
};
const safetensors_checkData = (tensors, dataBytes, found) => {
    const end = checkLayout(tensors, 1, ({ kind, name, message }) => found.add(`safetensors.${kind}`, message, name));
    const message = `the tensors have ${end} bytes, the file has ${dataBytes} for them`;
    if (end > dataBytes)
        found.add('safetensors.data-cut-off', message);
    if (end < dataBytes)
        found.add('safetensors.trailing-data', message);
};
const safetensors_factsOf = ({ tensors, dtypes, parameters, metadata }) => {
    const sorted = [...dtypes].sort(([, a], [, b]) => b - a);
    const facts = {
        tensors: tensors.length,
        parameters,
        dtypes: Object.fromEntries(sorted.slice(0, MAX_SHOWN_METADATA)),
    };
    const entries = [...metadata].slice(0, MAX_SHOWN_METADATA);
    if (entries.length === 0)
        return facts;
    return {
        ...facts,
        metadata: Object.fromEntries(entries.map(([key, text]) => [factText(key), factText(text)])),
        ...(metadata.size > entries.length ? { metadataEntries: metadata.size } : {}),
    };
};
/** Keys of `__metadata__` by convention; `modelspec.*` is https://github.com/Stability-AI/ModelSpec. */
const safetensors_metadataOf = (metadata) => {
    const values = (...keys) => keys
        .map((key) => metadata.get(key) ?? '')
        .filter((value) => value !== '')
        .map(factText);
    const licenses = values('license', 'modelspec.license');
    const baseModels = values('base_model', 'ss_sd_model_name');
    const datasets = values('dataset', 'datasets');
    return {
        ...(licenses.length > 0 ? { licenses } : {}),
        ...(baseModels.length > 0 ? { baseModels } : {}),
        ...(datasets.length > 0 ? { datasets } : {}),
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/saved-model-findings.js
// SPDX-License-Identifier: Apache-2.0

const SAVED_MODEL_FINDINGS = {
    ...PROTOBUF_FINDINGS,
    'saved-model.python-operator': {
        kind: 'code',
        explains: 'An operator calls a Python function of the program that loads the model.',
    },
    'saved-model.file-operator': {
        kind: 'code',
        explains: 'An operator reads or writes files of whoever runs the model.',
    },
    'saved-model.unknown-version': {
        kind: 'broken',
        explains: 'The version of the schema is not 1, the only one that there is.',
    },
    'saved-model.no-graph': { kind: 'broken', explains: 'There is no graph.' },
    'saved-model.not-read': {
        kind: 'code',
        explains: 'The model is saved as text or in pieces, which are not read: its operators are not known.',
    },
};

;// CONCATENATED MODULE: ./lib/model/formats/saved-model.js
// SPDX-License-Identifier: Apache-2.0
//
// The graph of a TensorFlow SavedModel: one protobuf message, walked in the
// file. Operators come from the registry of whoever loads it, so that one is
// not of TensorFlow cannot be told; those that reach out of it can.
// Source: tensorflow 2.20.0, core/protobuf/{saved_model,meta_graph}.proto, core/framework/{graph,function,node_def}.proto







const FILE_NAME = /(^|\/)saved_model\.(pb|pbtxt|cpb)$/;
const MAX_TEXTS = 100;
const MAX_TEXT_BYTES = 200;
const saved_model_PYTHON_OPERATORS = /^(Eager)?PyFunc(Stateless)?$|^GeneratorDataset$/;
/** Those of checkpoints (`SaveV2`, `RestoreV2`, `MergeV2Checkpoints`) are in every SavedModel and are left out. */
const FILE_OPERATORS = /^(ReadFile|WriteFile|MatchingFiles|MatchingFilesDataset|WholeFileReader(V2)?|TextLineReader(V2)?|TextLineDataset|TFRecordReader(V2)?|TFRecordDataset(V2)?|FixedLengthRecordReader(V2)?|FixedLengthRecordDataset(V2)?|(Save|Load)Dataset(V2)?|DatasetToTFRecord|CreateSummaryFileWriter|CreateSummaryDbWriter|DebugIdentity(V[23])?|PrintV2)$/;
const savedModelReader = {
    id: 'saved-model',
    // A damaged one is still one by its name, and a text or a part of one has no other sign.
    matches: (head, name) => FILE_NAME.test(name) || isSavedModel(external_node_buffer_.Buffer.from(head)),
    describe: async (source, { name }) => {
        const found = (0,finding_list/* findingList */.Q)(SAVED_MODEL_FINDINGS);
        const contents = {
            schemaVersion: 0,
            metaGraphs: 0,
            nodes: 0,
            functions: 0,
            operators: tally(),
            tags: new Set(),
            versions: new Set(),
            signatures: new Set(),
        };
        if (/\.(pbtxt|cpb)$/i.test(name)) {
            found.add('saved-model.not-read', 'only the form of saved_model.pb is read');
            return { format: 'saved-model', facts: {}, metadata: {}, findings: found.list() };
        }
        await walkProtobuf(source, saved_model_visitModel(contents, found), found);
        const { schemaVersion, metaGraphs, nodes, functions } = contents;
        if (schemaVersion !== 1)
            found.add('saved-model.unknown-version', `version ${schemaVersion}`);
        if (metaGraphs === 0)
            found.add('saved-model.no-graph', 'the file has no graph');
        const [version] = contents.versions;
        return {
            format: 'saved-model',
            facts: {
                schemaVersion: wholeFact(schemaVersion),
                tensorflowVersions: [...contents.versions],
                tags: [...contents.tags],
                signatures: [...contents.signatures],
                metaGraphs,
                functions,
                nodes,
                operators: contents.operators.counts(),
            },
            metadata: version === undefined ? {} : { frameworks: { tensorflow: version } },
            findings: found.list(),
        };
    },
};
/** Version 1 of the schema, then a graph that begins with its description. */
const isSavedModel = (head) => {
    if (!head.subarray(0, 3).equals(external_node_buffer_.Buffer.from([0x08, 0x01, 0x12])))
        return false;
    const length = decodeVarint(head, 3);
    return length !== undefined && head[3 + length.lengthBytes] === 0x0a;
};
const addText = (texts) => textField((text) => {
    if (texts.size < MAX_TEXTS && text !== '')
        texts.add(factText(text));
}, MAX_TEXT_BYTES);
/** SavedModel */
const saved_model_visitModel = (contents, found) => ({ number, value }) => {
    if (number === 1)
        contents.schemaVersion = value;
    if (number !== 2)
        return undefined;
    contents.metaGraphs += 1;
    return messageField(visitMetaGraph(contents, found));
};
/** MetaGraphDef: meta_info_def, graph_def, signature_def. */
const visitMetaGraph = (contents, found) => ({ number }) => {
    if (number === 1)
        return messageField(visitInfo(contents, found));
    if (number === 2)
        return messageField(visitGraph(contents, found));
    if (number !== 5)
        return undefined;
    return messageField((field) => (field.number === 1 ? addText(contents.signatures) : undefined));
};
/** MetaInfoDef: stripped_op_list names every operator that the graph needs; tags, tensorflow_version. */
const visitInfo = (contents, found) => ({ number }) => {
    if (number === 4)
        return addText(contents.tags);
    if (number === 5)
        return addText(contents.versions);
    if (number !== 2)
        return undefined;
    return messageField((list) => list.number === 1
        ? messageField((operator) => operator.number === 1
            ? textField((name) => checkOperator(name, found), MAX_TEXT_BYTES)
            : undefined)
        : undefined);
};
/** GraphDef: nodes, and a library of functions with nodes of their own (FunctionDef 3). */
const visitGraph = (contents, found) => ({ number }) => {
    if (number === 1)
        return saved_model_nodeField(contents, found);
    if (number !== 2)
        return undefined;
    return messageField((library) => {
        if (library.number !== 1)
            return undefined;
        contents.functions += 1;
        return messageField((field) => (field.number === 3 ? saved_model_nodeField(contents, found) : undefined));
    });
};
/** NodeDef: its operator. */
const saved_model_nodeField = (contents, found) => {
    contents.nodes += 1;
    return messageField(({ number }) => number === 2
        ? textField((operator) => {
            contents.operators.add(operator);
            checkOperator(operator, found);
        }, MAX_TEXT_BYTES)
        : undefined);
};
const checkOperator = (operator, found) => {
    if (saved_model_PYTHON_OPERATORS.test(operator)) {
        found.add('saved-model.python-operator', `operator ${(0,shown/* shown */.S)(operator)}`);
    }
    else if (FILE_OPERATORS.test(operator)) {
        found.add('saved-model.file-operator', `operator ${(0,shown/* shown */.S)(operator)}`);
    }
};

;// CONCATENATED MODULE: ./lib/model/formats/saved-model-fingerprint.js
// SPDX-License-Identifier: Apache-2.0
//
// `fingerprint.pb` beside a SavedModel: five hashes of TensorFlow, which are
// no digests, and an identifier of the model.
// Source: tensorflow 2.20.0, core/protobuf/fingerprint.proto



const FINGERPRINT_FINDINGS = PROTOBUF_FINDINGS;
const UUID = 7;
const MAX_UUID_BYTES = 100;
const savedModelFingerprintReader = {
    id: 'saved-model-fingerprint',
    // Five numbers of 64 bits are like any other message: only the name tells.
    matches: (_head, name) => /(^|\/)fingerprint\.pb$/.test(name),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(FINGERPRINT_FINDINGS);
        const facts = {};
        const takeUuid = textField((uuid) => {
            facts.uuid = factText(uuid);
        }, MAX_UUID_BYTES);
        const visit = ({ number }) => number === UUID ? takeUuid : undefined;
        await walkProtobuf(source, visit, found);
        return { format: 'saved-model-fingerprint', facts, metadata: {}, findings: found.list() };
    },
};

;// CONCATENATED MODULE: ./lib/model/formats/shard-index.js
// SPDX-License-Identifier: Apache-2.0
//
// The index of a checkpoint in several files: which tensor is in which file.
// A loader opens every name that stands here, so none may lead out of the model.
// Source: https://github.com/huggingface/huggingface_hub/blob/v1.1.0/src/huggingface_hub/serialization






const SHARD_INDEX_FINDINGS = {
    'shard-index.too-large': {
        kind: 'broken',
        explains: 'The index is larger than is read (24 MiB, 200,000 tensors): what it names was not looked at.',
    },
    'shard-index.not-json': {
        kind: 'broken',
        explains: 'The index is not a JSON object with a `weight_map` of texts.',
    },
    'shard-index.duplicate-key': {
        kind: 'broken',
        explains: 'A key stands twice: readers disagree on which file holds the tensor.',
    },
    'shard-index.escape': {
        kind: 'broken',
        explains: 'The index names a file that is not beside it or below: a loader would read outside of the model.',
    },
    'shard-index.shard-missing': {
        kind: 'broken',
        explains: 'The index names a file that the model does not have: fetch the model again.',
    },
    'shard-index.total-size': {
        kind: 'notice',
        explains: '`metadata.total_size` is no number, or more bytes than the files have together.',
    },
};
const shardIndexReader = {
    id: 'shard-index',
    endings: ['.safetensors.index.json', '.bin.index.json'],
    // JSON like any other: only the name tells.
    matches: () => false,
    describe: async (source, context) => {
        const found = (0,finding_list/* findingList */.Q)(SHARD_INDEX_FINDINGS);
        const contents = { tensors: 0, shards: new Set() };
        await (0,finding_list/* untilStopped */.s)(async () => {
            if (source.sizeBytes > limits/* MAX_SHARD_INDEX_BYTES */.J8) {
                found.stop('shard-index.too-large', `the index has ${source.sizeBytes} bytes`);
            }
            const bytes = await source.read(0, source.sizeBytes);
            if (!(0,external_node_buffer_.isUtf8)(bytes))
                found.stop('shard-index.not-json', 'the index is not UTF-8');
            readIndex(external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(), contents, found);
        });
        checkShards(contents, context, found);
        const { tensors, shards, totalSize } = contents;
        return {
            format: 'shard-index',
            facts: {
                tensors,
                shards: shards.size,
                ...(typeof totalSize === 'number' ? { totalSize } : {}),
            },
            metadata: {},
            findings: found.list(),
        };
    },
};
const readIndex = (text, contents, found) => {
    const keys = new Set();
    for (const { key, text: value } of members(text, found)) {
        if (keys.has(key))
            found.add('shard-index.duplicate-key', 'the key stands twice', key);
        keys.add(key);
        if (key === 'weight_map')
            readWeightMap(value, contents, found);
        else {
            const parsed = (0,parse/* parseJson */.qF)(value);
            if (parsed === undefined)
                found.stop('shard-index.not-json', 'the value is not JSON', key);
            if (key === 'metadata')
                contents.totalSize = (0,parse/* asObject */.eB)(parsed)?.total_size;
        }
    }
    if (!keys.has('weight_map'))
        found.stop('shard-index.not-json', 'it has no weight_map');
};
const readWeightMap = (text, contents, found) => {
    const tensors = new Set();
    for (const { key, text: value } of members(text, found)) {
        const shard = (0,parse/* parseJson */.qF)(value);
        if (tensors.has(key))
            found.add('shard-index.duplicate-key', 'the tensor stands twice', key);
        tensors.add(key);
        if (tensors.size > limits/* MAX_INDEXED_TENSORS */._1) {
            found.stop('shard-index.too-large', `more than ${limits/* MAX_INDEXED_TENSORS */._1} tensors`);
        }
        if (typeof shard === 'string')
            contents.shards.add(shard);
        else
            found.stop('shard-index.not-json', `its file is ${(0,shown/* shown */.S)(shard)}`, key);
    }
    contents.tensors = tensors.size;
};
const members = (text, found) => jsonMembers(text, (what) => found.stop('shard-index.not-json', what));
const checkShards = ({ shards, totalSize }, context, found) => {
    const folder = context.name.slice(0, context.name.lastIndexOf('/') + 1);
    let presentBytes = 0;
    let isComplete = true;
    for (const shard of shards) {
        const sizeBytes = isInside(shard) ? context.sizeOf(folder + shard) : undefined;
        if (!isInside(shard))
            found.add('shard-index.escape', 'the name leads out of the model', shard);
        else if (sizeBytes === undefined) {
            found.add('shard-index.shard-missing', 'the file is not in the model', shard);
        }
        presentBytes += sizeBytes ?? 0;
        isComplete &&= sizeBytes !== undefined;
    }
    if (totalSize === undefined)
        return;
    if (typeof totalSize !== 'number' || !(totalSize >= 0)) {
        found.add('shard-index.total-size', `total_size is ${(0,shown/* shown */.S)(totalSize)}`);
    }
    else if (isComplete && totalSize > presentBytes) {
        const message = `total_size is ${totalSize}, the files have ${presentBytes} bytes`;
        found.add('shard-index.total-size', message);
    }
};
/** A relative name of plain parts: no system reads it as a place outside. */
const isInside = (name) => name !== '' &&
    !/[\\\0:]/.test(name) &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

;// CONCATENATED MODULE: ./lib/model/formats/tflite.js
// SPDX-License-Identifier: Apache-2.0
//
// TensorFlow Lite: a FlatBuffer, of which the version, the description and the
// operators are read. A custom operator needs native code beside the model.
// Spec: https://github.com/tensorflow/tensorflow/blob/v2.20.0/tensorflow/compiler/mlir/lite/schema/schema.fbs,
//   https://flatbuffers.dev/internals/






const TFLITE_FINDINGS = {
    'tflite.custom-operator': {
        kind: 'code',
        explains: 'An operator is not of TensorFlow Lite: it needs native code beside the model.',
    },
    'tflite.cut-off': { kind: 'broken', explains: 'An offset in the file leads out of it.' },
    'tflite.unknown-version': { kind: 'broken', explains: 'The version of the schema is not 3.' },
    'tflite.too-many': { kind: 'code', explains: 'There are more operators than are read.' },
};
const IDENTIFIER = external_node_buffer_.Buffer.from('TFL3');
const tflite_MAX_OPERATORS = 10_000;
const tflite_MAX_TEXT_BYTES = 1_000;
const tflite_WINDOW_BYTES = 4096;
const CUSTOM = 32;
/** Custom ones that the runtime brings along (register.cc). */
const BUILT_IN = ['TFLite_Detection_PostProcess', 'AudioSpectrogram', 'Mfcc'];
const tfliteReader = {
    id: 'tflite',
    endings: ['.tflite'],
    matches: (head) => IDENTIFIER.equals(head.subarray(4, 8)),
    describe: async (source) => {
        const found = (0,finding_list/* findingList */.Q)(TFLITE_FINDINGS);
        const facts = {};
        await (0,finding_list/* untilStopped */.s)(() => readModel(flatBuffer(source, found), facts, found));
        return { format: 'tflite', facts, metadata: {}, findings: found.list() };
    },
};
/** Fields of Model: 0 version, 1 operator_codes, 3 description. */
const readModel = async (buffer, facts, found) => {
    const root = await buffer.uint32(0);
    const versionAt = await buffer.field(root, 0);
    const version = versionAt === undefined ? 0 : await buffer.uint32(versionAt);
    if (version !== 3)
        found.add('tflite.unknown-version', `version ${version}`);
    facts.version = version;
    const description = await buffer.text(root, 3);
    if (description !== undefined)
        facts.description = factText(description);
    const vectorAt = await buffer.field(root, 1);
    if (vectorAt === undefined)
        return;
    const vector = vectorAt + (await buffer.uint32(vectorAt));
    const count = await buffer.uint32(vector);
    facts.operatorCodes = count;
    if (count > tflite_MAX_OPERATORS) {
        found.add('tflite.too-many', `${count} operators, the limit is ${tflite_MAX_OPERATORS}`);
    }
    const custom = tally();
    for (let index = 0; index < Math.min(count, tflite_MAX_OPERATORS); index += 1) {
        const at = vector + 4 + 4 * index;
        const name = await readCustom(buffer, at + (await buffer.uint32(at)));
        if (name === undefined)
            continue;
        custom.add(name);
        if (!BUILT_IN.includes(name))
            found.add('tflite.custom-operator', `operator ${(0,shown/* shown */.S)(name)}`);
    }
    facts.customOperators = custom.counts();
};
/** Fields of OperatorCode: 0 deprecated_builtin_code, 1 custom_code, 3 builtin_code; the larger code counts. */
const readCustom = async (buffer, table) => {
    const oldAt = await buffer.field(table, 0);
    const newAt = await buffer.field(table, 3);
    const old = oldAt === undefined ? 0 : (await buffer.uint32(oldAt, 1)) & 0xff;
    const code = Math.max(old, newAt === undefined ? 0 : await buffer.uint32(newAt));
    const name = await buffer.text(table, 1);
    return code === CUSTOM ? (name ?? '') : name;
};
/** Each offset that leads out of the file is a finding, and stops. */
const flatBuffer = (source, found) => {
    const window = readAhead(source, tflite_WINDOW_BYTES);
    const read = async (at, lengthBytes) => {
        if (at < 0 || at + lengthBytes > source.sizeBytes) {
            found.stop('tflite.cut-off', `an offset leads to byte ${at} of ${source.sizeBytes}`);
        }
        return external_node_buffer_.Buffer.from(await window.read(at, lengthBytes));
    };
    const uint32 = async (at, lengthBytes = 4) => (await read(at, lengthBytes)).readUIntLE(0, lengthBytes);
    const field = async (table, index) => {
        const vtable = table - (await read(table, 4)).readInt32LE(0);
        const vtableBytes = await uint32(vtable, 2);
        const entry = 4 + 2 * index;
        if (entry + 2 > vtableBytes)
            return undefined;
        const offset = await uint32(vtable + entry, 2);
        return offset === 0 ? undefined : table + offset;
    };
    return {
        uint32,
        field,
        text: async (table, index) => {
            const at = await field(table, index);
            if (at === undefined)
                return undefined;
            const text = at + (await uint32(at));
            const lengthBytes = await uint32(text);
            const bytes = await read(text + 4, Math.min(lengthBytes, tflite_MAX_TEXT_BYTES));
            return bytes.toString('utf8');
        },
    };
};

;// CONCATENATED MODULE: ./lib/model/formats/index.js
// SPDX-License-Identifier: Apache-2.0
//
// The formats of models that are known here: a reader is one file and one row,
// and so are its findings. Those that content tells stand first; where two
// could match, the one that looks closer stands before the other.































const READERS = [
    lfsPointerReader,
    ggufFormatReader,
    npyReader,
    onnxReader,
    npzReader,
    kerasReader,
    zipOfPicklesReader,
    tarOfPicklesReader,
    pickleReader,
    packedReader,
    // After pickles, which can have the magics of these in their first text.
    savedModelReader,
    tfliteReader,
    hdf5Reader,
    codeFileReader,
    safetensorsReader,
    shardIndexReader,
    hubConfigReader,
    modelCardReader,
    kerasMetadataReader,
    savedModelFingerprintReader,
];
/** Every code that a description of a file can have. */
const FINDINGS = {
    ...file_findings/* FILE_FINDINGS */.c,
    ...LFS_POINTER_FINDINGS,
    ...GGUF_FINDINGS,
    ...NPY_FINDINGS,
    ...ONNX_FINDINGS,
    ...SAVED_MODEL_FINDINGS,
    ...KERAS_FINDINGS,
    ...PICKLE_FINDINGS,
    ...PYTORCH_FINDINGS,
    ...TFLITE_FINDINGS,
    ...HDF5_FINDINGS,
    ...CODE_FILE_FINDINGS,
    ...SAFETENSORS_FINDINGS,
    ...SHARD_INDEX_FINDINGS,
    ...HUB_CONFIG_FINDINGS,
    ...MODEL_CARD_FINDINGS,
    ...KERAS_METADATA_FINDINGS,
};
/**
 * The reader of a file: the one that its name promises, if the content matches it; or else the first
 * that the content matches; or else the promised one. Lengths at the start of a safetensors file look like
 * other formats (6 % of them like a pickle), so its name has to count where its content agrees.
 * @param head the first HEAD_BYTES of the file, or all of a smaller one
 */
const findReader = (head, name) => {
    const promised = promisedReader(name);
    if (promised?.matches(head, name))
        return promised;
    return READERS.find((reader) => reader.matches(head, name)) ?? promised;
};
/**
 * The reader of a file that neither its first bytes nor its name tell. A zip archive is found from
 * its end: torch.jit.load and Keras load one after whatever stands before it.
 */
const findReaderByEnd = async (source) => {
    const { places } = await readEnds(source, (0,finding_list/* findingList */.Q)(ZIP_FINDINGS));
    return places.length > 0 ? zipOfPicklesReader : undefined;
};
/** The reader of the format that a name promises by its ending. */
const promisedReader = (name) => {
    const lower = name.toLowerCase();
    return READERS.find(({ endings }) => endings?.some((ending) => lower.endsWith(ending)));
};


/***/ }),

/***/ 85865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   MU: () => (/* binding */ allowListDigest),
/* harmony export */   X0: () => (/* binding */ ALLOW_LIST_NAME)
/* harmony export */ });
/* unused harmony export BUILT_IN_ALLOW_LIST */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
// SPDX-License-Identifier: Apache-2.0
//
// The imports that a pickle of tensors and arrays needs. A list of what is
// expected, not of what is harmless: what is done with an import is not judged.

const names = (module, list) => list
    .trim()
    .split(/\s+/)
    .map((name) => `${module}.${name}`);
const STORAGES = 'BFloat16 Bool Byte Char ComplexDouble ComplexFloat Double Float Half Int Long Short';
const QUANTIZED_STORAGES = 'QInt32 QInt8 QUInt2x4 QUInt4x2 QUInt8';
const TENSORS = 'BFloat16 Bool Byte Char Double Float Half Int Long Short';
const SPARSE_TENSORS = 'BFloat16 Byte Char Double Float Half Int Long Short';
const suffixed = (kinds, suffix) => kinds
    .split(' ')
    .map((kind) => `${kind}${suffix}`)
    .join(' ');
/** What `torch.load(weights_only=True)` allows by itself. Source: torch 2.15.0, _weights_only_unpickler.py. */
const TORCH_WEIGHTS_ONLY = [
    ...names('collections', 'Counter OrderedDict'),
    ...names('_codecs', 'encode'),
    ...names('builtins', 'bytearray complex set'),
    ...names('torch', 'Size Tensor device'),
    ...names('torch.nn.parameter', 'Parameter'),
    ...names('torch.serialization', '_get_layout'),
    ...names('torch._tensor', '_rebuild_from_type_v2'),
    ...names('torch._utils', `_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_tensor
     _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage
     _rebuild_wrapper_subclass _rebuild_device_tensor_from_numpy
     _rebuild_device_tensor_from_cpu_tensor`),
    ...names('torch', `float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 bool complex128 complex64
     qint8 qint32 quint8 quint4x2 quint2x4 float8_e5m2 float8_e4m3fn float8_e5m2fnuz
     float8_e4m3fnuz float8_e8m0fnu float4_e2m1fn_x2 bits8 bits16 bits1x8 bits2x4 bits4x2
     complex32 bcomplex32 uint16 uint32 uint64 uint1 uint2 uint3 uint4 uint5 uint6 uint7
     int1 int2 int3 int4 int5 int6 int7`),
    ...names('torch', `per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric
     per_channel_affine_float_qparams`),
    ...names('torch.storage', 'TypedStorage UntypedStorage'),
    ...names('torch', suffixed(`${STORAGES} ${QUANTIZED_STORAGES}`, 'Storage')),
    ...names('torch.cuda', suffixed(STORAGES, 'Storage')),
    ...names('torch', suffixed(TENSORS, 'Tensor')),
    ...names('torch.cuda', suffixed(TENSORS, 'Tensor')),
    ...names('torch.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
    ...names('torch.cuda.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
];
/** What arrays, scalars and types of NumPy are made with. Source: numpy 1.26.4 and 2.4.6, `__reduce__` of each. */
const NUMPY = [
    ...names('numpy', 'dtype ndarray'),
    ...['numpy.core', 'numpy._core'].flatMap((core) => [
        ...names(`${core}.multiarray`, '_reconstruct scalar'),
        ...names(`${core}.numeric`, '_frombuffer'),
    ]),
];
/** The names that Python 3 gives to those of Python 2 in protocols 0 to 2 (Lib/_compat_pickle.py). */
const PYTHON_2 = names('__builtin__', 'bytearray complex set');
/** In the order of their sources; `module.name`, where the name has no dot. */
const BUILT_IN_ALLOW_LIST = [...TORCH_WEIGHTS_ONLY, ...NUMPY, ...PYTHON_2];
const BUILT_IN = new Set(BUILT_IN_ALLOW_LIST);
/** What a record of a model calls the built-in list; its digest says which one it was. */
const ALLOW_LIST_NAME = 'torch-weights-only-and-numpy';
/** SHA-256 of the names of the built-in list, sorted, each followed by a line end. */
const allowListDigest = () => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(...[...BUILT_IN].sort().map((path) => `${path}\n`));
/**
 * Whether an import is on the allow-list. A name with a dot reaches through attributes, and is not
 * what the built-in list means even where the whole reads the same.
 */
const isAllowed = ({ path, module, name }, allowed) => (BUILT_IN.has(path) && module !== '' && name !== '' && !name.includes('.')) ||
    allowed.includes(path);


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).



/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** The order of files in everything that is signed. */

/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.name, b.name));
/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
const isCanonicalName = (name) => name.length > 0 &&
    name.isWellFormed() &&
    !name.includes('\0') &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
const isIgnored = (name, ignorePaths) => ignorePaths.some((path) => name === path || name.startsWith(`${path}/`));
/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
const canonicalIgnorePaths = (paths) => {
    for (const path of paths) {
        if (!isCanonicalName(path) || /[*?[]/.test(path)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`);
        }
    }
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ })

};

