export const id = 3038;
export const ids = [3038];
export const modules = {

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ normalizePythonName)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The normal form of a package name. https://packaging.python.org/en/latest/specifications/name-normalization/ */
const normalizePythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* unused harmony export SECRET_SHAPES */
// SPDX-License-Identifier: Apache-2.0
//
// What a secret looks like, where nobody said that it is one. Neither list is
// complete: what must stay secret does not belong into what is signed.
/**
 * Tokens by their shape: JSON web tokens, GitHub, GitLab, Hugging Face, cloud and model providers,
 * private keys, passwords in addresses. What begins like one is taken whole, also cut off, so that
 * a hostile text costs no more than its length.
 */
const SECRET_SHAPES = [
    /\beyJ[\w-]{10,}(?:\.[\w-]*){0,2}/g,
    /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
    /\bglpat-[\w-]{16,}/g,
    /\bhf_[A-Za-z0-9]{16,}/g,
    /\bsk-[\w-]{16,}/g,
    /\bxox[a-z]-[\w-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[\w-]{30,}/g,
    /\bpypi-[\w-]{16,}/g,
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,30}-----)?/g,
    /(?<=:\/\/)[^\s/?#@"']{1,500}@/g,
    /(?<=\bBearer )[\w.~+/=-]{8,}/gi,
];
/** The text with each of `SECRET_SHAPES` and each of `known` as `***`. */
const hideSecrets = (text, known = []) => {
    let clean = text;
    for (const secret of known)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    for (const shape of SECRET_SHAPES)
        clean = clean.replace(shape, '***');
    return clean;
};
const SECRET_WORDS = new Set([
    'apikey',
    'auth',
    'authorization',
    'credential',
    'credentials',
    'passphrase',
    'passwd',
    'password',
    'pat',
    'secret',
    'secrets',
]);
/** Before `key`, a key is no key of a table. */
const KEY_WORDS = new Set([
    'access',
    'api',
    'account',
    'encryption',
    'license',
    'private',
    'signing',
]);
/** `token` at the end names a secret, unless it is one of the words that a tokenizer uses. */
const TOKENIZER_WORDS = new Set([
    'bos',
    'cls',
    'end',
    'eos',
    'image',
    'mask',
    'of',
    'pad',
    'per',
    'sep',
    'special',
    'start',
    'stop',
    'unk',
]);
/** Whether a name says that its value is a secret: `HF_TOKEN`, `wandbApiKey`, but not `eos_token`, `max_tokens`. */
const isSecretName = (name) => {
    const words = name
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    return words.some((word, index) => {
        const before = words[index - 1] ?? '';
        if (word === 'key')
            return KEY_WORDS.has(before);
        if (word === 'token' && index === words.length - 1)
            return !TOKENIZER_WORDS.has(before);
        return SECRET_WORDS.has(word);
    });
};


/***/ }),

/***/ 31317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   Q: () => (/* binding */ displayUrl)
/* harmony export */ });
/* harmony import */ var _core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
// SPDX-License-Identifier: Apache-2.0
//
// What outsiders wrote, made fit for an error message: one line, short, and
// without the secrets that it may echo.

const MAX_QUOTED_CHARS = 300;
const URLS = /https?:\/\/[^\s"']*/g;
/** At most 300 characters of `text` on one line, secrets and URL queries replaced by `***`, no final period. */
const redact = (text, secrets = []) => {
    // First the control characters: a secret may be cut in two by them.
    let clean = text
        .replace(/\s+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]+/gu, '')
        .trim();
    clean = (0,_core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(clean, secrets.map((secret) => secret.reveal()));
    // Signed URLs carry their secret in the query.
    clean = clean.replace(URLS, (url) => url.replace(/\?.*/s, '***'));
    return clean.length <= MAX_QUOTED_CHARS
        ? clean.replace(/[.\s]+$/, '')
        : `${clean.slice(0, MAX_QUOTED_CHARS)}…`;
};
/** Origin and path of a URL: user, password, query and fragment may hold secrets. */
const displayUrl = (url) => {
    if (!URL.canParse(url))
        return 'an invalid URL';
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
};


/***/ }),

/***/ 83439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ transferTimeoutMs)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const BASE_MS = 30_000;
const SLOW_LINE_BYTES_PER_MS = 128;
/** Time limit of one transfer in milliseconds: it grows with the size, so that a slow line is no failure. */
const transferTimeoutMs = (sizeBytes) => BASE_MS + sizeBytes / SLOW_LINE_BYTES_PER_MS;


/***/ }),

/***/ 23038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDatabase: () => (/* binding */ openDatabase)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/byte-sources.js
var byte_sources = __webpack_require__(34818);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var core_parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/python-name.js
var python_name = __webpack_require__(47977);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/vulnerabilities/osv-record.js
// SPDX-License-Identifier: Apache-2.0
//
// One record of a vulnerability database, as far as it speaks of Python
// packages. What is not of the form is refused, never guessed: a record that
// cannot be read must not look like one that names no version.
// Spec: https://github.com/ossf/osv-schema/blob/v1.7.4/docs/schema.md



/** The one ecosystem that is evaluated; the schema has none for conda. */
const PYPI_ECOSYSTEM = 'PyPI';
const OSV_RANGE_TYPES = ['ECOSYSTEM', 'SEMVER', 'GIT'];
const OSV_EVENT_KINDS = ['introduced', 'fixed', 'last_affected', 'limit'];
/**
 * A record, with what it says of the packages `names` (in normal form).
 * Fields that the schema leaves open are passed over, as it asks for.
 * @throws what `refuse` throws
 */
const parseOsvRecord = (value, names, refuse) => {
    const record = (0,core_parse/* asObject */.eB)(value) ?? refuse('it is not an object');
    const version = record.schema_version;
    if (version !== undefined && !/^1\.\d/.test((0,core_parse/* asString */.oJ)(version) ?? '')) {
        refuse(`its schema_version is ${(0,shown/* shown */.S)(version)}, only 1.x is known`);
    }
    const id = (0,core_parse/* asString */.oJ)(record.id) || refuse(`its id is ${(0,shown/* shown */.S)(record.id)}`);
    const { withdrawn } = record;
    if (withdrawn !== undefined && withdrawn !== null && (0,core_parse/* asString */.oJ)(withdrawn) === undefined) {
        refuse(`withdrawn is ${(0,shown/* shown */.S)(withdrawn)}`);
    }
    const summary = (0,core_parse/* asString */.oJ)(record.summary);
    return {
        id,
        aliases: texts('aliases', record.aliases, refuse),
        // An empty text is what some exporters write for "not withdrawn".
        isWithdrawn: typeof withdrawn === 'string' && withdrawn !== '',
        ...(summary === undefined || summary === '' ? {} : { summary }),
        ratings: ratingsOf(record, refuse),
        affected: list('affected', record.affected, refuse).flatMap((item) => parseAffected(item, names, refuse)),
    };
};
const parseAffected = (value, names, refuse) => {
    const affected = (0,core_parse/* asObject */.eB)(value) ?? refuse('affected holds something that is no object');
    // A record of a commit graph names no package at all.
    if (affected.package === undefined)
        return [];
    const { ecosystem, name } = (0,core_parse/* asObject */.eB)(affected.package) ?? refuse('affected.package is no object');
    const ecosystemName = (0,core_parse/* asString */.oJ)(ecosystem) ?? refuse(`the ecosystem is ${(0,shown/* shown */.S)(ecosystem)}`);
    const normalized = (0,python_name/* normalizePythonName */.L)((0,core_parse/* asString */.oJ)(name) ?? refuse(`a package is ${(0,shown/* shown */.S)(name)}`));
    if (ecosystemName !== PYPI_ECOSYSTEM || !names.has(normalized))
        return [];
    return [
        {
            name: normalized,
            ranges: list('ranges', affected.ranges, refuse).map((range) => parseRange(range, refuse)),
            versions: texts('versions', affected.versions, refuse),
            ratings: ratingsOf(affected, refuse),
        },
    ];
};
const parseRange = (value, refuse) => {
    const range = (0,core_parse/* asObject */.eB)(value) ?? refuse('ranges holds something that is no object');
    const type = OSV_RANGE_TYPES.find((known) => known === range.type) ??
        refuse(`a range has the type ${(0,shown/* shown */.S)(range.type)}`);
    const events = list('events', range.events, refuse).map((event) => parseEvent(event, refuse));
    if (!events.some(({ kind }) => kind === 'introduced'))
        refuse('a range begins nowhere');
    return { type, events };
};
const parseEvent = (value, refuse) => {
    const event = (0,core_parse/* asObject */.eB)(value) ?? refuse('events holds something that is no object');
    const kinds = OSV_EVENT_KINDS.filter((kind) => event[kind] !== undefined);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
        return refuse(`an event has ${kinds.length === 0 ? 'no known kind' : kinds.join(' and ')}`);
    }
    return { kind, version: (0,core_parse/* asString */.oJ)(event[kind]) ?? refuse(`${kind} is ${(0,shown/* shown */.S)(event[kind])}`) };
};
/** CVSS vectors of `severity`, and the word that GitHub's and other databases add. */
const ratingsOf = (holder, refuse) => {
    const vectors = list('severity', holder.severity, refuse).map((item) => {
        const { type, score } = (0,core_parse/* asObject */.eB)(item) ?? refuse('severity holds something that is no object');
        return {
            method: (0,core_parse/* asString */.oJ)(type) ?? refuse(`severity.type is ${(0,shown/* shown */.S)(type)}`),
            value: (0,core_parse/* asString */.oJ)(score) ?? refuse(`severity.score is ${(0,shown/* shown */.S)(score)}`),
        };
    });
    const word = (0,core_parse/* asString */.oJ)((0,core_parse/* asObject */.eB)(holder.database_specific)?.severity);
    return word === undefined ? vectors : [...vectors, { method: 'database', value: word }];
};
/** Empty where the field is not there; `null` is what some exporters write for that. */
const list = (field, value, refuse) => value === undefined || value === null
    ? []
    : ((0,core_parse/* asArray */._j)(value) ?? refuse(`${field} is ${(0,shown/* shown */.S)(value)}, no list`));
const texts = (field, value, refuse) => list(field, value, refuse).map((item) => (0,core_parse/* asString */.oJ)(item) ?? refuse(`${field} holds ${(0,shown/* shown */.S)(item)}`));

;// CONCATENATED MODULE: ./lib/vulnerabilities/record-filter.js
// SPDX-License-Identifier: Apache-2.0
//
// Which records of a database are worth parsing, from their bytes: of twenty
// thousand, a few thousand name a package in question. It may keep one too
// many; it never drops one that names a package.


const NAME_KEY = external_node_buffer_.Buffer.from('"name"');
/** Begins an escaped letter of `"name"`: the key itself may be spelled so. */
const ESCAPED_LETTER = external_node_buffer_.Buffer.from('\\u006');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
/** RFC 8259 §2 */
const WHITE_SPACE = [0x20, 0x09, 0x0a, 0x0d];
/** A filter for packages by their names in normal form. */
const createRecordFilter = (names) => ({
    namesIn: (record) => {
        if (record.includes(ESCAPED_LETTER))
            return undefined;
        const found = new Set();
        for (let at = record.indexOf(NAME_KEY); at >= 0; at = record.indexOf(NAME_KEY, at + 1)) {
            const start = startOfText(record, at + NAME_KEY.length);
            // The text "name" where no key is, or a value of another kind: no package is named here.
            if (start === undefined)
                continue;
            const end = record.indexOf(QUOTE, start);
            if (end < 0)
                return undefined;
            const raw = record.subarray(start, end);
            if (raw.includes(BACKSLASH))
                return undefined;
            const name = (0,python_name/* normalizePythonName */.L)(raw.toString('utf8'));
            if (names.has(name))
                found.add(name);
        }
        return found;
    },
});
/** Index after the opening quote of the text that follows the colon. */
const startOfText = (record, keyEnd) => {
    const colon = skipSpace(record, keyEnd);
    if (record[colon] !== COLON)
        return undefined;
    const quote = skipSpace(record, colon + 1);
    return record[quote] === QUOTE ? quote + 1 : undefined;
};
const skipSpace = (record, from) => {
    let at = from;
    while (WHITE_SPACE.includes(record[at] ?? -1))
        at += 1;
    return at;
};
/** Whether the bytes begin and end as a JSON object does: one that is cut off may have named anything. */
const looksWhole = (record) => {
    let last = record.length - 1;
    while (WHITE_SPACE.includes(record[last] ?? -1))
        last -= 1;
    return record[skipSpace(record, 0)] === 0x7b && record[last] === 0x7d;
};

;// CONCATENATED MODULE: ./lib/vulnerabilities/database.js
// SPDX-License-Identifier: Apache-2.0
//
// A database of vulnerabilities, as far as it speaks of the packages in
// question: records are given one by one, and most are dropped from their
// bytes alone, so that a dump of any size fits in little memory.






const PYPI = external_node_buffer_.Buffer.from('"PyPI"');
/** A database about the packages `names`, in normal form. */
const createDatabaseBuilder = (names) => {
    const filter = createRecordFilter(names);
    const records = [];
    const unreadable = [];
    let recordCount = 0;
    let lastModified = '';
    let isPypi = false;
    const parse = (source, bytes, integrity) => {
        const named = filter.namesIn(bytes);
        const report = (reason) => {
            unreadable.push({ id: idOf(source), names: named, reason });
        };
        const isWhole = looksWhole(bytes) &&
            (integrity === 'checked' || (0,core_parse/* parseJson */.qF)(bytes.toString('utf8')) !== undefined);
        if (!isWhole) {
            // What is missing may have named any package.
            unreadable.push({ id: idOf(source), names: undefined, reason: 'it is not a JSON object' });
            return;
        }
        if (named?.size === 0)
            return;
        const value = (0,core_parse/* parseJson */.qF)(bytes.toString('utf8'));
        if (value === undefined) {
            report('it is not JSON');
            return;
        }
        try {
            const record = parseOsvRecord(value, names, refuseRecord);
            if (!record.isWithdrawn && record.affected.length > 0)
                records.push(record);
        }
        catch (error) {
            if (!(error instanceof errors/* ProvenanceError */.CG))
                throw error;
            report(error.message);
        }
    };
    return {
        add: (source, bytes, integrity) => {
            recordCount += 1;
            if (recordCount > limits/* MAX_DATABASE_RECORDS */["if"]) {
                refuseDatabase(`it has more than ${limits/* MAX_DATABASE_RECORDS */["if"]} records`);
            }
            if (bytes.length > limits/* MAX_OSV_RECORD_BYTES */.G5) {
                refuseDatabase(`${source} has ${bytes.length} bytes, the limit is ${limits/* MAX_OSV_RECORD_BYTES */.G5}`);
            }
            const modified = modifiedOf(bytes);
            if (modified.slice(0, SECONDS) > lastModified.slice(0, SECONDS))
                lastModified = modified;
            isPypi ||= bytes.includes(PYPI);
            parse(source, bytes, integrity);
        },
        finish: (origin) => {
            if (recordCount === 0)
                refuseDatabase('it has no records');
            // The dump of another ecosystem would find nothing in any model.
            if (!isPypi)
                refuseDatabase(`none of its ${recordCount} records is about PyPI`);
            if (lastModified === '')
                refuseDatabase('no record says when it was modified');
            return { ...origin, lastModified, recordCount, names, records, unreadable };
        },
    };
};
const idOf = (source) => (source.split('/').at(-1) ?? '').replace(/\.json$/, '');
const MODIFIED = external_node_buffer_.Buffer.from('"modified"');
/** Length of `2026-11-28T00:00:00`, which sorts as it reads. */
const SECONDS = 19;
const TIME = /^"modified"\s{0,8}:\s{0,8}"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)"/;
const MAX_TIME_BYTES = 80;
/** Empty where there is none. It dates the database and decides nothing. */
const modifiedOf = (record) => {
    const at = record.indexOf(MODIFIED);
    if (at < 0)
        return '';
    return (0,core_parse/* asString */.oJ)(TIME.exec(record.toString('latin1', at, at + MAX_TIME_BYTES))?.[1]) ?? '';
};
const refuseRecord = (what) => {
    throw new errors/* ProvenanceError */.CG('VULNERABILITY_DATABASE_INVALID', what);
};
/** @throws VULNERABILITY_DATABASE_INVALID always */
const refuseDatabase = (what) => {
    throw new errors/* ProvenanceError */.CG('VULNERABILITY_DATABASE_INVALID', `database refused: ${what}`);
};

// EXTERNAL MODULE: ./lib/io/fs/file-error.js
var file_error = __webpack_require__(96637);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: ./lib/io/fs/young-generation.js
var young_generation = __webpack_require__(22473);
// EXTERNAL MODULE: ./lib/io/redaction.js
var redaction = __webpack_require__(31317);
// EXTERNAL MODULE: ./lib/io/transfer-timeout.js
var transfer_timeout = __webpack_require__(83439);
// EXTERNAL MODULE: ./lib/io/zip/zip-directory.js
var zip_directory = __webpack_require__(38189);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
;// CONCATENATED MODULE: ./lib/io/vulnerabilities/record-files.js
// SPDX-License-Identifier: Apache-2.0
//
// Databases that are no archive: a folder with one JSON file for each record,
// at any depth, and a single file with one record or several.











const DATABASE_CODES = {
    notFound: 'VULNERABILITY_DATABASE_INVALID',
    tooLarge: 'VULNERABILITY_DATABASE_INVALID',
};
/**
 * Gives the builder each `.json` file of the folder, and returns the digest of their listing:
 * lines as `sha256sum` writes them, sorted by path. Other files are passed over; links are refused.
 * @throws VULNERABILITY_DATABASE_INVALID
 */
const readRecordFolder = async (folder, builder) => {
    const listing = (0,external_node_crypto_.createHash)('sha256');
    for (const path of await listRecords(folder)) {
        const record = await (0,read_bounded.readBounded)((0,external_node_path_.join)(folder, path), limits/* MAX_OSV_RECORD_BYTES */.G5, DATABASE_CODES);
        listing.update(`${(0,digest/* sha256 */.sc)(record)}  ${path}\n`);
        builder.add(path, record, 'unchecked');
    }
    return `sha256:${listing.digest('hex')}`;
};
const listRecords = async (folder) => {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => refuseDatabase(`cannot read ${(0,shown/* shown */.S)(folder)} (${(0,file_error/* codeOf */.$)(cause) ?? cause})`));
    const paths = entries
        .filter((entry) => entry.name.endsWith('.json') && !entry.isDirectory())
        .map((entry) => {
        const path = (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
        return entry.isFile() ? path : refuseDatabase(`${(0,shown/* shown */.S)(path)} is not a regular file`);
    });
    if (paths.length > limits/* MAX_DATABASE_RECORDS */["if"]) {
        refuseDatabase(`it has ${paths.length} records, the limit is ${limits/* MAX_DATABASE_RECORDS */["if"]}`);
    }
    return paths.sort((a, b) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b)));
};
/**
 * Gives the builder the records of one JSON file: one record, a list of them, or the `vulns` of an answer
 * of OSV's API. Returns the digest of the file.
 * @throws VULNERABILITY_DATABASE_INVALID
 */
const readRecordFile = (name, content, builder) => {
    const value = (0,core_parse/* parseJson */.qF)(content.toString('utf8'));
    const records = (0,core_parse/* asArray */._j)(value) ?? (0,core_parse/* asArray */._j)((0,core_parse/* asObject */.eB)(value)?.vulns);
    if (records === undefined) {
        if ((0,core_parse/* asObject */.eB)(value)?.id === undefined)
            refuseDatabase(`${(0,shown/* shown */.S)(name)} holds no OSV record`);
        builder.add(name, content, 'checked');
    }
    else {
        for (const [index, record] of records.entries()) {
            builder.add(`${name}#${index}`, external_node_buffer_.Buffer.from(JSON.stringify(record)), 'checked');
        }
    }
    return `sha256:${(0,digest/* sha256 */.sc)(content)}`;
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/io/vulnerabilities/zip-dump.js
// SPDX-License-Identifier: Apache-2.0
//
// The records of a zip dump with one JSON file for each, in one pass over its
// bytes and in bounded memory. Twenty thousand small files take zlib a third
// longer one by one than together: a hundred or two at a time are given to it
// as one gzip stream of many members, and it checks each checksum as well.
// Spec of gzip: RFC 1952 §2.2







const CHUNK_BYTES = 1024 * 1024;
/** Unpacked bytes that are in memory at once, but for one record that is larger. */
const BATCH_BYTES = 512 * 1024;
/**
 * Gives the builder each record, and returns the digest of the whole file, `sha256:<hex>`.
 * @throws VULNERABILITY_DATABASE_INVALID where the archive is damaged, of a refused form or too large
 */
const readZipDump = async (source, builder) => {
    const entries = await readSortedEntries(source);
    const batch = createBatch(builder);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let next = 0;
    /** Bytes of the file from `start` that may still be needed. */
    let window = external_node_buffer_.Buffer.alloc(0);
    let start = 0;
    for (let at = 0; at < source.sizeBytes; at += CHUNK_BYTES) {
        const chunk = await source.read(at, Math.min(CHUNK_BYTES, source.sizeBytes - at));
        hash.update(chunk);
        window = external_node_buffer_.Buffer.concat([window, chunk]);
        const end = start + window.length;
        for (let entry = entries[next]; entry !== undefined; entry = entries[next]) {
            // Where more of the file follows, the header may be longer than it looks.
            if (entry.headerAt + zip_directory/* MAX_LOCAL_HEADER_BYTES */.zo + entry.packedBytes > end &&
                end < source.sizeBytes)
                break;
            const following = entries[next + 1]?.headerAt ?? source.sizeBytes;
            const packed = memberOf(window.subarray(entry.headerAt - start, following - start), entry);
            if (isRecord(entry))
                batch.add(entry, packed);
            next += 1;
        }
        const needed = entries[next]?.headerAt ?? end;
        window = window.subarray(Math.min(needed, end) - start);
        start = Math.min(needed, end);
    }
    batch.flush();
    return `sha256:${hash.digest('hex')}`;
};
/** In the order of the file. */
const readSortedEntries = async (source) => {
    if (source.sizeBytes > limits/* MAX_DATABASE_BYTES */.ju) {
        refuseDatabase(`it has ${source.sizeBytes} bytes, the limit is ${limits/* MAX_DATABASE_BYTES */.ju}`);
    }
    const tailBytes = Math.min(source.sizeBytes, zip_directory/* ZIP_TAIL_BYTES */.VR);
    const tail = toBuffer(await source.read(source.sizeBytes - tailBytes, tailBytes));
    const { at, sizeBytes, count } = (0,zip_directory/* findDirectory */.te)(tail, refuseDatabase);
    if (count > limits/* MAX_DATABASE_RECORDS */["if"] || sizeBytes > limits/* MAX_DATABASE_DIRECTORY_BYTES */.tR) {
        refuseDatabase(`it has ${count} files, the limit is ${limits/* MAX_DATABASE_RECORDS */["if"]}`);
    }
    if (at + sizeBytes > source.sizeBytes)
        refuseDatabase('it is cut off');
    const directory = toBuffer(await source.read(at, sizeBytes));
    return (0,zip_directory/* readEntries */.$2)(directory, count, refuseDatabase)
        .toSorted((a, b) => a.headerAt - b.headerAt)
        .map((entry) => (isRecord(entry) ? requireSmall(entry) : { ...entry, packedBytes: 0 }));
};
/** Other files are passed over; but each has to have the name in front of it that the directory says. */
const isRecord = ({ name }) => name.endsWith('.json');
const requireSmall = (entry) => {
    const { name, method, sizeBytes, packedBytes } = entry;
    if (method !== zip_directory/* STORED */.SD && method !== zip_directory/* DEFLATED */.aE) {
        refuseDatabase(`${(0,shown/* shown */.S)(name)} is packed with method ${method}`);
    }
    const largest = Math.max(sizeBytes, packedBytes);
    if (largest > limits/* MAX_OSV_RECORD_BYTES */.G5) {
        refuseDatabase(`${(0,shown/* shown */.S)(name)} has ${largest} bytes, the limit is ${limits/* MAX_OSV_RECORD_BYTES */.G5}`);
    }
    return entry;
};
/** The packed content; `bytes` reach to the next header, so that no two members share any. */
const memberOf = (bytes, entry) => {
    const start = (0,zip_directory/* contentStart */.Eq)(bytes, entry, refuseDatabase);
    return bytes.subarray(start, start + entry.packedBytes);
};
/** RFC 1952 §2.3: deflate, no flags, no time, no name. */
const GZIP_HEADER = external_node_buffer_.Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const createBatch = (builder) => {
    let entries = [];
    let parts = [];
    let sizeBytes = 0;
    const flush = () => {
        const unpacked = unpack(parts, entries, sizeBytes);
        let at = 0;
        for (const entry of entries) {
            builder.add(entry.name, unpacked.subarray(at, at + entry.sizeBytes), 'checked');
            at += entry.sizeBytes;
        }
        entries = [];
        parts = [];
        sizeBytes = 0;
    };
    return {
        flush,
        add: (entry, packed) => {
            if (entry.method === zip_directory/* STORED */.SD) {
                if (packed.length !== entry.sizeBytes || (0,external_node_zlib_.crc32)(packed) !== entry.checksum) {
                    refuseDatabase(`${(0,shown/* shown */.S)(entry.name)} is damaged`);
                }
                builder.add(entry.name, packed, 'checked');
                return;
            }
            // A copy: what it is a part of is read over by the next chunk.
            parts.push(GZIP_HEADER, packed, gzipTrailer(entry));
            entries.push(entry);
            sizeBytes += entry.sizeBytes;
            if (sizeBytes > BATCH_BYTES)
                flush();
        },
    };
};
/** RFC 1952 §2.3.1: zlib compares both with what it unpacks. */
const gzipTrailer = ({ checksum, sizeBytes }) => {
    const trailer = external_node_buffer_.Buffer.allocUnsafe(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(sizeBytes, 4);
    return trailer;
};
const unpack = (parts, entries, sizeBytes) => {
    if (entries.length === 0)
        return external_node_buffer_.Buffer.alloc(0);
    let unpacked;
    try {
        // One byte more: zlib otherwise asks for a further block of that size.
        const bytes = sizeBytes + 64;
        unpacked = (0,external_node_zlib_.gunzipSync)(external_node_buffer_.Buffer.concat(parts), { chunkSize: bytes, maxOutputLength: bytes });
    }
    catch {
        // said below
    }
    if (unpacked?.length === sizeBytes)
        return unpacked;
    const [first, last] = [entries[0], entries.at(-1)].map((entry) => (0,shown/* shown */.S)(entry?.name));
    return refuseDatabase(`a record between ${first} and ${last} is damaged`);
};
const toBuffer = (bytes) => external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

;// CONCATENATED MODULE: ./lib/io/vulnerabilities/open-database.js
// SPDX-License-Identifier: Apache-2.0
//
// A database of vulnerabilities from where the user says it is. There is no
// address that is asked by itself: what is looked up stays on this machine
// unless somebody decides otherwise.















/** @throws VULNERABILITY_DATABASE_INVALID, SERVICE_FAILED, RESPONSE_TOO_LARGE, TIMEOUT */
const openDatabase = async (request) => {
    const { place, names } = request;
    // Records come and go: 140 MiB instead of 170 for a dump of PyPI, and as fast (benchmarks/vulnerabilities.ts).
    (0,young_generation/* keepYoungGenerationSmall */.D)();
    const builder = createDatabaseBuilder(names);
    const digest = place.kind === 'path' ? await readPath(place.path, builder) : await readUrl(place, builder);
    if (request.digest !== undefined && request.digest !== digest) {
        refuseDatabase(`it is ${digest}, and ${request.digest} is expected`);
    }
    // A query or a password in the address is nothing to publish.
    const uri = place.kind === 'url' ? (0,redaction/* displayUrl */.Q)(place.url) : undefined;
    return builder.finish({ digest, ...(uri === undefined ? {} : { uri }) });
};
/** More than `isZip` looks at. */
const HEAD_BYTES = 64;
const readPath = async (path, builder) => {
    const stats = await (0,promises_.stat)(path).catch((cause) => refuseDatabase(`cannot read "${path}" (${(0,file_error/* codeOf */.$)(cause) ?? cause})`));
    if (stats.isDirectory())
        return readRecordFolder(path, builder);
    if (!stats.isFile())
        return refuseDatabase(`"${path}" is neither a file nor a folder`);
    const handle = await (0,promises_.open)(path);
    try {
        const source = {
            sizeBytes: stats.size,
            read: async (offset, lengthBytes) => {
                const bytes = external_node_buffer_.Buffer.allocUnsafe(lengthBytes);
                for (let at = 0; at < lengthBytes;) {
                    const { bytesRead } = await handle.read(bytes, at, lengthBytes - at, offset + at);
                    if (bytesRead === 0)
                        return refuseDatabase(`"${path}" was cut while it was read`);
                    at += bytesRead;
                }
                return bytes;
            },
        };
        const head = await source.read(0, Math.min(stats.size, HEAD_BYTES));
        if ((0,zip_directory/* isZip */.K0)(external_node_buffer_.Buffer.from(head)))
            return await readZipDump(source, builder);
    }
    finally {
        await handle.close();
    }
    const content = await (0,read_bounded.readBounded)(path, limits/* MAX_RECORDS_FILE_BYTES */.df, DATABASE_CODES);
    return readRecordFile((0,external_node_path_.basename)(path), content, builder);
};
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const readUrl = async ({ url, http }, builder) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const isSafe = parsed?.protocol === 'https:' || LOOPBACK.includes(parsed?.hostname ?? '');
    if (parsed === undefined || !isSafe) {
        throw new errors/* ProvenanceError */.CG('USAGE', 'the address of the database is not https:', {
            hint: 'Give an https: address, or download the file and give its path.',
        });
    }
    const { body } = await http({
        url,
        expect: 'bytes',
        redirects: 'follow',
        maxResponseBytes: limits/* MAX_DOWNLOADED_DATABASE_BYTES */.BK,
        timeoutMs: (0,transfer_timeout/* transferTimeoutMs */.L)(limits/* MAX_DOWNLOADED_DATABASE_BYTES */.BK),
    });
    return (0,zip_directory/* isZip */.K0)(body)
        ? readZipDump((0,byte_sources/* memorySource */.Pq)(body), builder)
        : readRecordFile((0,external_node_path_.basename)(parsed.pathname), body, builder);
};


/***/ }),

/***/ 38189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Eq: () => (/* binding */ contentStart),
/* harmony export */   K0: () => (/* binding */ isZip),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   VR: () => (/* binding */ ZIP_TAIL_BYTES),
/* harmony export */   aE: () => (/* binding */ DEFLATED),
/* harmony export */   te: () => (/* binding */ findDirectory),
/* harmony export */   zo: () => (/* binding */ MAX_LOCAL_HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// The directory of a zip archive, read strictly: what two readers could take
// for two archives is refused. Everything is taken from the directory and
// compared with the local headers. Refused: encryption, parts on other disks.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3


const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_BYTES = 56;
const MAX_COMMENT_BYTES = 0xffff;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
/** Bit 0: encrypted; bit 6: strong encryption; bit 13: masked headers. */
const ENCRYPTION_FLAGS = 0x2041;
const STORED = 0;
const DEFLATED = 8;
/** The last bytes of an archive, as many as `findDirectory` may need. */
const ZIP_TAIL_BYTES = MAX_COMMENT_BYTES + END_BYTES + ZIP64_LOCATOR_BYTES + ZIP64_END_BYTES;
/** Whether the bytes begin as a zip archive does, an empty one included. */
const isZip = (bytes) => bytes.length >= END_BYTES && [LOCAL_HEADER, END_OF_DIRECTORY].includes(bytes.readUInt32LE(0));
/**
 * Where the directory is; `tail` holds the last bytes of the archive, ZIP_TAIL_BYTES or all.
 * @throws what `refuse` throws
 */
const findDirectory = (tail, refuse) => {
    const endAt = findEnd(tail, refuse);
    const end = tail.subarray(endAt);
    const count = end.readUInt16LE(10);
    if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(8) !== count)
        refuse('it has several parts');
    const sizeBytes = end.readUInt32LE(12);
    const at = end.readUInt32LE(16);
    const isPlain = count !== FULL_16 && sizeBytes !== FULL_32 && at !== FULL_32;
    return isPlain ? { at, sizeBytes, count } : findZip64Directory(tail, endAt, refuse);
};
/** §4.3.16: the last record, with a comment that reaches exactly to the end. */
const findEnd = (tail, refuse) => {
    const first = Math.max(0, tail.length - END_BYTES - MAX_COMMENT_BYTES);
    for (let at = tail.length - END_BYTES; at >= first; at -= 1) {
        if (tail.readUInt32LE(at) !== END_OF_DIRECTORY)
            continue;
        if (tail.readUInt16LE(at + 20) === tail.length - at - END_BYTES)
            return at;
    }
    return refuse('it has no end record');
};
/** §4.3.14: of more than 65,534 files; the record stands right before its locator. */
const findZip64Directory = (tail, endAt, refuse) => {
    const locatorAt = endAt - ZIP64_LOCATOR_BYTES;
    const recordAt = locatorAt - ZIP64_END_BYTES;
    const isThere = recordAt >= 0 &&
        tail.readUInt32LE(locatorAt) === ZIP64_LOCATOR &&
        tail.readUInt32LE(recordAt) === ZIP64_END;
    if (!isThere)
        return refuse('its zip64 record is missing');
    const [count, sizeBytes, at] = [32, 40, 48].map((field) => {
        const value = tail.readBigUInt64LE(recordAt + field);
        return value <= Number.MAX_SAFE_INTEGER ? Number(value) : refuse('its zip64 record is damaged');
    });
    return { count: count ?? 0, sizeBytes: sizeBytes ?? 0, at: at ?? 0 };
};
/**
 * The entries of a directory, in its order.
 * @throws what `refuse` throws: damage, encryption, a name that stands twice or is not UTF-8
 */
const readEntries = (directory, count, refuse) => {
    const entries = [];
    const names = new Set();
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        const { entry, lengthBytes } = readEntry(directory.subarray(at), refuse);
        if (names.has(entry.name))
            refuse('a name is there twice');
        names.add(entry.name);
        entries.push(entry);
        at += lengthBytes;
    }
    if (at !== directory.length)
        refuse('its directory has another length than it says');
    return entries;
};
/** §4.3.12 */
const readEntry = (rest, refuse) => {
    if (rest.length < CENTRAL_HEADER_BYTES)
        refuse('it is cut off');
    if (rest.readUInt32LE(0) !== CENTRAL_HEADER)
        refuse('its directory is damaged');
    if ((rest.readUInt16LE(8) & ENCRYPTION_FLAGS) !== 0)
        refuse('it is encrypted');
    const nameBytes = rest.readUInt16LE(28);
    const extraBytes = rest.readUInt16LE(30) + rest.readUInt16LE(32);
    const nameEnd = CENTRAL_HEADER_BYTES + nameBytes;
    if (nameEnd + extraBytes > rest.length)
        refuse('it is cut off');
    const entry = {
        name: readName(rest.subarray(CENTRAL_HEADER_BYTES, nameEnd), refuse),
        method: rest.readUInt16LE(10),
        checksum: rest.readUInt32LE(16),
        packedBytes: rest.readUInt32LE(20),
        sizeBytes: rest.readUInt32LE(24),
        headerAt: rest.readUInt32LE(42),
    };
    const { packedBytes, sizeBytes, headerAt } = entry;
    if ([packedBytes, sizeBytes, headerAt].includes(FULL_32)) {
        refuse(`${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry.name)} is of 4 GiB or more`);
    }
    return { entry, lengthBytes: nameEnd + extraBytes };
};
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const readName = (bytes, refuse) => {
    try {
        return UTF8.decode(bytes);
    }
    catch {
        return refuse('a name is not UTF-8');
    }
};
/**
 * Index of the packed content in `bytes`, which begin with the local header of the entry.
 * @throws what `refuse` throws where header and directory disagree, or the content is cut off
 */
const contentStart = (bytes, entry, refuse) => {
    if (bytes.length < LOCAL_HEADER_BYTES)
        return refuse('it is cut off');
    const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    const isSame = bytes.readUInt32LE(0) === LOCAL_HEADER &&
        bytes.readUInt16LE(8) === entry.method &&
        bytes.subarray(LOCAL_HEADER_BYTES, nameEnd).equals(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(entry.name));
    if (!isSame)
        refuse(`${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry.name)} is described in two ways`);
    const start = nameEnd + bytes.readUInt16LE(28);
    return start + entry.packedBytes <= bytes.length ? start : refuse('it is cut off');
};
/** What a local header and its fields take at most, beside the packed content. */
const MAX_LOCAL_HEADER_BYTES = LOCAL_HEADER_BYTES + FULL_16 + FULL_16;


/***/ })

};

