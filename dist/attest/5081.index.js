export const id = 5081;
export const ids = [5081,7080];
export const modules = {

/***/ 73751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readAhead)
/* harmony export */ });
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


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ARCHIVE_HEAD_BYTES),
/* harmony export */   i: () => (/* binding */ archiveKindOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// SPDX-License-Identifier: Apache-2.0
//
// Archives and compressed streams by their first bytes: what is in them is
// hidden from whoever looks at the bytes of a file.

const MAGICS = [
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
const PATTERNS = MAGICS.map(([kind, at, hex]) => ({ kind, at, magic: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(hex, 'hex') }));
/** Which archive or compressed stream begins with `head`; `undefined` for what is none of them. */
const archiveKindOf = (head) => {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
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


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ isKnownMethod),
  Ly: () => (/* binding */ openMember),
  hd: () => (/* binding */ readMember),
  r3: () => (/* binding */ readMemberHead)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/core/byte-sources.js
var byte_sources = __webpack_require__(34818);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/model/archives/inflate.js
// SPDX-License-Identifier: Apache-2.0
//
// Deflated bytes, as far as they can be unpacked. A loader that reads a stream
// runs what comes before the damage, so that is what counts; the synchronous
// call of zlib gives nothing then, and a stream loses what its last write gave.


const CHUNK_BYTES = 64 * 1024;
/** Packed bytes that are read beyond those unpacked: empty blocks have no content, and no end. */
const MAX_EXTRA_BYTES = 1024 * 1024;
/** How much shorter the writes are when damage is approached again. */
const STEP = 16;
/** RFC 1951. At most `maxBytes` from the start, in about as much memory and reading. */
const inflate = async (packed, maxBytes) => {
    let attempt = await inflateOnce(packed, maxBytes, () => CHUNK_BYTES);
    for (let step = CHUNK_BYTES / STEP; step >= 1 && attempt.damagedAt !== undefined; step /= STEP) {
        const near = attempt.damagedAt;
        const chunkAt = (at) => (at < near ? Math.min(CHUNK_BYTES, near - at) : step);
        attempt = await inflateOnce(packed, maxBytes, chunkAt);
    }
    return attempt;
};
const inflateOnce = async (packed, maxBytes, chunkAt) => {
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK_BYTES });
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


/***/ }),

/***/ 34840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readZip)
});

// EXTERNAL MODULE: ./lib/core/read-ahead.js
var read_ahead = __webpack_require__(73751);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/archives/archive-magic.js
var archive_magic = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/model/archives/zip-content.js + 1 modules
var zip_content = __webpack_require__(4624);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/model/archives/uint64.js
var uint64 = __webpack_require__(48007);
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
const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_HEADER_BYTES = 46;
const FULL_32 = 0xffffffff;
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
        entries.push(readEntry(bytes.subarray(at, end), place.base, found));
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
    if (bytes.readUInt32LE(at) !== CENTRAL_HEADER)
        return undefined;
    const variable = bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const end = at + CENTRAL_HEADER_BYTES + variable;
    return end <= bytes.length ? end : undefined;
};
const readEntry = (header, base, found) => {
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
    if (small.includes(FULL_32) && extendSizes(small, extra) === undefined) {
        found.add('zip.zip64', 'the zip64 field that holds its sizes is missing or cut', name);
    }
    return {
        name,
        nameBytes,
        flags,
        method: header.readUInt16LE(10),
        checksum: header.readUInt32LE(16),
        packedBytes: packedBytes ?? FULL_32,
        sizeBytes: sizeBytes ?? FULL_32,
        headerAt: (offset ?? FULL_32) + base,
    };
};
/**
 * §4.5.3: the 64-bit values of those fields that are all ones, in their order.
 * @returns `undefined` where the zip64 field is missing or too short
 */
const extendSizes = (small, extra) => {
    const field = findField(extra, ZIP64_FIELD);
    if (!small.includes(FULL_32))
        return small;
    if (field === undefined)
        return undefined;
    let at = 0;
    const sizes = [];
    for (const value of small) {
        if (value !== FULL_32) {
            sizes.push(value);
            continue;
        }
        if (at + 8 > field.length)
            return undefined;
        sizes.push((0,uint64/* readUint64 */.V)(field, at));
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

// EXTERNAL MODULE: ./lib/model/archives/zip-ends.js
var zip_ends = __webpack_require__(26461);
// EXTERNAL MODULE: ./lib/model/archives/zip-findings.js
var zip_findings = __webpack_require__(96901);
;// CONCATENATED MODULE: ./lib/model/archives/zip-layout.js
// SPDX-License-Identifier: Apache-2.0
//
// Each byte of an archive belongs to exactly one part of it: a member, the
// directory, an end record. What belongs to two hides one of them, what
// belongs to none is hidden itself.


const LOCAL_HEADER = external_node_buffer_.Buffer.from('PK\u0003\u0004');
/** `extents` in any order; their ends are not before their starts. */
const checkLayout = async (source, extents, found) => {
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
            (0,uint64/* readUint64 */.V)(bytes, start + 4) === packedBytes &&
            (0,uint64/* readUint64 */.V)(bytes, start + 12) === sizeBytes;
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
    const found = (0,finding_list/* findingList */.Q)(zip_findings/* ZIP_FINDINGS */.l);
    const { places, extents: ends } = await (0,zip_ends/* readEnds */.j)(source, found);
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
    await checkLayout(source, [...extents, ...directories, ...ends], found);
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
    const window = (0,read_ahead/* readAhead */.E)(source, WINDOW_BYTES);
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
    if (!(0,zip_content/* isKnownMethod */.dA)(method)) {
        found.add('zip.unknown-method', `it is packed with method ${method}`, name);
    }
    if (method === 0 && packedBytes !== sizeBytes) {
        found.add('zip.size', `it is stored in ${packedBytes} bytes and says ${sizeBytes}`, name);
    }
    if (name.endsWith('/') && packedBytes > 0 && sizeBytes > 0) {
        found.add('zip.folder-content', `the folder has ${sizeBytes} bytes`, name);
    }
};
const archiveIn = async (source, entry) => (0,archive_magic/* archiveKindOf */.i)(await (0,zip_content/* readMemberHead */.r3)(source, entry, archive_magic/* ARCHIVE_HEAD_BYTES */.O));


/***/ }),

/***/ 98184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mH: () => (/* binding */ NPY_MAGIC),
  yS: () => (/* binding */ checkNpyData),
  Qv: () => (/* binding */ objectsIn),
  nq: () => (/* binding */ readNpyHeader)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/model/formats/finding-list.js
var finding_list = __webpack_require__(99072);
// EXTERNAL MODULE: ./lib/model/formats/tensor-layout.js
var tensor_layout = __webpack_require__(27080);
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
    const count = lengths && (0,tensor_layout/* countElements */.x)(lengths);
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






const NPY_MAGIC = external_node_buffer_.Buffer.from('\x93NUMPY', 'latin1');
/** max_header_size of numpy.lib.format. */
const MAX_HEADER_BYTES = 10_000;
/** NPY_MAXDIMS of NumPy 2. */
const MAX_DIMENSIONS = 64;
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
    const isTooLarge = textBytes > MAX_HEADER_BYTES;
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
    if (shape.length > MAX_DIMENSIONS) {
        found.stop('npy.too-many-dimensions', `${shape.length} dimensions`);
    }
    const dtype = parseDtype(descr) ?? found.stop('npy.unknown-dtype', 'the descr is no dtype');
    const elements = (0,tensor_layout/* countElements */.x)(shape);
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


/***/ }),

/***/ 51754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mayBePickle),
/* harmony export */   y: () => (/* binding */ firstResult)
/* harmony export */ });
/* harmony import */ var _pickle_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32082);
/* harmony import */ var _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58256);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58551);
/* harmony import */ var _pickle_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89762);
/* harmony import */ var _read_pickle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66676);
/* harmony import */ var _run_buffered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60886);
// SPDX-License-Identifier: Apache-2.0
//
// Whether bytes are pickles, by what they do: protocols 0 and 1 have no magic
// number, and the two bytes of a later one are soon found in arrays too.






const nothingMore = async () => new Uint8Array();
const inputOf = (head, isWhole) => {
    const input = new _pickle_input_js__WEBPACK_IMPORTED_MODULE_0__/* .PickleInput */ .z(nothingMore, 0, head);
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
        const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .E(new _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleLog */ .B5(), { isStrict: true });
        if ((0,_run_buffered_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuffered */ .r)(machine, input) !== 'over')
            return true;
        if ((0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_4__/* .isPickle */ .T)(machine, (0,_pickle_names_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestsPickle */ .Eh)(name)))
            return true;
        if (machine.result === undefined || machine.fault !== undefined)
            return false;
    }
    return !isWhole && head.length > 0;
};
/** What the first pickle of the head makes; `undefined` where it does not end in the head. */
const firstResult = (head) => {
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .E(new _pickle_log_js__WEBPACK_IMPORTED_MODULE_1__/* .PickleLog */ .B5(), { isStrict: true });
    (0,_run_buffered_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuffered */ .r)(machine, inputOf(head, false));
    return machine.result;
};


/***/ }),

/***/ 95232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ scanCandidate)
/* harmony export */ });
/* harmony import */ var _pickle_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89762);
/* harmony import */ var _read_pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66676);
/* harmony import */ var _scan_pickles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71578);
// SPDX-License-Identifier: Apache-2.0



/**
 * Reads what looks like pickles by its first bytes. They are some where one of them imports something
 * before an unpickler would refuse it, or where they are too long to tell; then what follows a
 * refusal is read too. `undefined`, with nothing in the log, where they are none.
 */
const scanCandidate = async (open, log, { name, ...options }) => {
    const strict = log.trial();
    const machines = await (0,_scan_pickles_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPickles */ .D)(open, strict, { ...options, isStrict: true });
    log.opcodesLeft = strict.opcodesLeft;
    const isFirst = machines.slice(0, 1).some((one) => (0,_read_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .isPickle */ .T)(one, (0,_pickle_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestsPickle */ .Eh)(name)));
    // those behind the first are there only where they are pickles
    const isLater = strict.count > 1 && (strict.activities > 0 || !strict.isComplete);
    if (!isFirst && !isLater)
        return undefined;
    if (!strict.isComplete && strict.opcodesLeft > 0) {
        return (0,_scan_pickles_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPickles */ .D)(open, log, { ...options, isStrict: false });
    }
    log.absorb(strict);
    return machines;
};


/***/ }),

/***/ 63534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanMembers)
/* harmony export */ });
/* harmony import */ var _core_byte_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34818);
/* harmony import */ var _archives_zip_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96901);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99072);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6767);
/* harmony import */ var _npy_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57934);
/* harmony import */ var _npy_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98184);
/* harmony import */ var _pickle_head_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51754);
/* harmony import */ var _pickle_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32082);
/* harmony import */ var _pickle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89762);
/* harmony import */ var _scan_candidate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95232);
/* harmony import */ var _scan_pickles_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71578);
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
    const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_10__/* .findingList */ .Q)(_archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .ZIP_FINDINGS */ .l);
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
    if (_npy_header_js__WEBPACK_IMPORTED_MODULE_4__/* .NPY_MAGIC */ .mH.equals(head.subarray(0, _npy_header_js__WEBPACK_IMPORTED_MODULE_4__/* .NPY_MAGIC */ .mH.length)))
        return 'array';
    if ((0,_pickle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .promisesPickle */ .dy)(name) && head.length > 0)
        return 'promised';
    const isWhole = method === 0 && head.length < _format_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD_BYTES */ .L;
    return (0,_pickle_head_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBePickle */ .v)(head, isWhole, name) ? 'candidate' : undefined;
};
/** By the header, which is in the head of all but structured arrays: then nothing else is read. */
const isArrayOfNumbers = async (head) => {
    let holdsNumbers = false;
    await (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_10__/* .untilStopped */ .s)(async () => {
        const header = await (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_4__/* .readNpyHeader */ .nq)((0,_core_byte_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .memorySource */ .Pq)(head), (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_10__/* .findingList */ .Q)(_npy_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .NPY_FINDINGS */ .h));
        holdsNumbers = (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(header) === undefined;
    });
    return holdsNumbers;
};
/** The first bytes; of a packed member at some cost where they are not to be had without. */
const headOf = async (source, entry) => {
    const head = await (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemberHead */ .r3)(source, entry, _format_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD_BYTES */ .L);
    if (head.length > 0 || entry.packedBytes === 0)
        return head;
    const found = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_10__/* .findingList */ .Q)(_archives_zip_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .ZIP_FINDINGS */ .l); // of a part, which says nothing of the whole
    return (await (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_1__/* .readMember */ .hd)(source, entry, { maxBytes: _format_js__WEBPACK_IMPORTED_MODULE_11__/* .HEAD_BYTES */ .L, found })).bytes;
};
/** The member in memory, with its checksum compared, or where it lies if it is large. */
const openWhole = async (source, entry, found) => {
    const member = (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_1__/* .openMember */ .Ly)(source, entry);
    if (member !== undefined && member.sizeBytes > MAX_MEMBER_BYTES) {
        return { content: member, isComplete: true };
    }
    const options = { maxBytes: MAX_MEMBER_BYTES, found };
    const { bytes, isComplete } = await (0,_archives_zip_content_js__WEBPACK_IMPORTED_MODULE_1__/* .readMember */ .hd)(source, entry, options);
    return { content: (0,_core_byte_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .memorySource */ .Pq)(bytes), isComplete };
};
const scanMember = async (content, log, name) => {
    const open = () => (0,_pickle_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readSequentially */ .P)(content);
    const options = { offset: 0, hasArrays: true };
    return (0,_pickle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .promisesPickle */ .dy)(name)
        ? (0,_scan_pickles_js__WEBPACK_IMPORTED_MODULE_9__/* .scanPickles */ .D)(open, log, { ...options, isStrict: false })
        : (0,_scan_candidate_js__WEBPACK_IMPORTED_MODULE_8__/* .scanCandidate */ .H)(open, log, { ...options, name });
};
/** An array of objects is a pickle behind a header. */
const scanArray = async (content, log) => {
    let machines;
    await (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_10__/* .untilStopped */ .s)(async () => {
        const header = await (0,_npy_header_js__WEBPACK_IMPORTED_MODULE_4__/* .readNpyHeader */ .nq)(content, (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_10__/* .findingList */ .Q)(_npy_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .NPY_FINDINGS */ .h));
        if ((0,_npy_header_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(header) === undefined)
            return;
        const options = { offset: header.dataStart, hasArrays: false, isStrict: false };
        machines = await (0,_scan_pickles_js__WEBPACK_IMPORTED_MODULE_9__/* .scanPickles */ .D)(() => (0,_pickle_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readSequentially */ .P)(content), log, options);
    });
    return machines;
};


/***/ }),

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkLayout),
/* harmony export */   x: () => (/* binding */ countElements)
/* harmony export */ });
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


/***/ })

};

