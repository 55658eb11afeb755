export const id = 3645;
export const ids = [3645];
export const modules = {

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

/***/ 53645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVulnerabilityEvidence: () => (/* binding */ readVulnerabilityEvidence)
});

// UNUSED EXPORTS: readAcceptance

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/shape.js
var shape = __webpack_require__(49214);
// EXTERNAL MODULE: ./lib/policy/policy-file/yaml-tree.js
var yaml_tree = __webpack_require__(57856);
;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/ignore-list.js
// SPDX-License-Identifier: Apache-2.0
//
// Flaws that somebody decided to live with, each with a reason, most for a
// time. The form is published as docs/schema/mlprov.ignore.schema.json.



const MAX_REASON_CHARS = 1_000;
const DATE = /^\d{4}-\d\d-\d\d$/;
const IGNORE_LIST = (0,shape/* record */.g1)('flaws that are accepted', {
    version: (0,shape/* choice */.Yq)('version of this form', [1]),
    ignore: (0,shape/* list */.p_)('what is accepted', (0,shape/* record */.g1)('a flaw that is accepted', {
        id: (0,shape/* text */.Qq)('id of the flaw: of GHSA, PYSEC, CVE, or of the record', /^\S{1,200}$/),
        reason: (0,shape/* shortText */.os)('why it is accepted', MAX_REASON_CHARS),
    }, {
        expires: (0,shape/* text */.Qq)('the last day on which it is accepted, UTC, as `2026-12-31`', DATE),
        purl: (0,shape/* text */.Qq)('the package, as it is listed', /^pkg:\S+$/),
    })),
}, {});
/** JSON Schema of an ignore list. */
const ignoreListSchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Ignore list of mlprov vulnerabilities, version 1',
    ...IGNORE_LIST.schema,
});
const DAY_MS = 86_400_000;
/**
 * Parses an ignore list (YAML or JSON) of at most MAX_POLICY_BYTES characters.
 * @throws IGNORE_LIST_INVALID naming the line: an entry without a reason, a day that does not exist
 */
const parseIgnoreList = (content, file) => {
    const code = 'IGNORE_LIST_INVALID';
    const refuse = (line, what) => new errors/* ProvenanceError */.CG(code, `${file}:${line}: ${what}`);
    const tree = (0,yaml_tree/* parseYamlTree */.N)(content, refuse);
    const { ignore } = IGNORE_LIST.read(tree, { refuse, path: '' });
    return ignore.map(({ id, reason, expires, purl }) => {
        if (reason.trim() === '')
            throw new errors/* ProvenanceError */.CG(code, `${file}: ${id} has no reason`);
        const lastDayMs = expires === undefined ? undefined : Date.parse(`${expires}T00:00:00Z`);
        // `2026-02-30` parses as no time, or as a day of March.
        if (lastDayMs !== undefined && !isDay(lastDayMs, expires)) {
            throw new errors/* ProvenanceError */.CG(code, `${file}: ${id} expires on "${expires}", which is no day`);
        }
        return {
            id,
            reason,
            ...(lastDayMs === undefined ? {} : { expiresMs: lastDayMs + DAY_MS }),
            ...(purl === undefined ? {} : { purl }),
        };
    });
};
const isDay = (timeMs, expires) => !Number.isNaN(timeMs) && new Date(timeMs).toISOString().slice(0, 10) === expires;

// EXTERNAL MODULE: ./lib/vulnerabilities/openvex.js
var openvex = __webpack_require__(59373);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/byte-sources.js
var byte_sources = __webpack_require__(34818);
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
// EXTERNAL MODULE: ./lib/io/fs/young-generation.js + 1 modules
var young_generation = __webpack_require__(45750);
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
        const record = await (0,read_bounded/* readBounded */.C)((0,external_node_path_.join)(folder, path), limits/* MAX_OSV_RECORD_BYTES */.G5, DATABASE_CODES);
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
    const content = await (0,read_bounded/* readBounded */.C)(path, limits/* MAX_RECORDS_FILE_BYTES */.df, DATABASE_CODES);
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

;// CONCATENATED MODULE: ./lib/io/vulnerabilities/evidence.js
// SPDX-License-Identifier: Apache-2.0
//
// Files about vulnerabilities → what signed bills of materials are looked up
// in, and what is accepted. The database is opened when a bill is there: which
// of its records are kept depends on what the bill lists.






/** @throws IGNORE_LIST_INVALID, VEX_INVALID */
const readVulnerabilityEvidence = async (files, cwd) => {
    const { database, digest } = files;
    return {
        acceptance: await readAcceptance(files, cwd),
        open: (names) => openDatabase({
            place: { kind: 'path', path: (0,external_node_path_.resolve)(cwd, database) },
            names,
            ...(digest === undefined ? {} : { digest }),
        }),
    };
};
/** @throws IGNORE_LIST_INVALID, VEX_INVALID */
const readAcceptance = async ({ ignore, vex = [] }, cwd) => {
    const read = async (path, maxBytes, code) => String(await (0,read_bounded/* readBounded */.C)((0,external_node_path_.resolve)(cwd, path), maxBytes, { notFound: code, tooLarge: code }));
    const statements = [];
    for (const path of vex) {
        statements.push(...(0,openvex/* parseOpenVex */.HG)(await read(path, limits/* MAX_RECORDS_FILE_BYTES */.df, 'VEX_INVALID'), path));
    }
    return {
        ignore: ignore === undefined
            ? []
            : parseIgnoreList(await read(ignore, limits/* MAX_POLICY_BYTES */.mk, 'IGNORE_LIST_INVALID'), ignore),
        vex: statements,
    };
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


/***/ }),

/***/ 57856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// The part of YAML that has one meaning: mappings, lists and scalars of the
// core schema. Aliases, tags, merge keys, directives and keys that stand twice
// are refused, because readers disagree on them or they grow without bound.
// Grammar: https://yaml.org/spec/1.2.2/


/** Levels of mappings and lists; a policy needs seven. */
const MAX_DEPTH = 16;
/**
 * Parses one YAML (or JSON) document into values that know their line.
 * @throws what `refuse` makes
 */
const parseYamlTree = (text, refuse) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk)
        throw refuse(1, `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk} characters`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        schema: 'core',
        // The library compares each key with each other one; `convertMap` needs one look.
        uniqueKeys: false,
    });
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem)
        throw refuse(lineAt(problem.pos[0]), firstLine(problem.message));
    const { explicit } = document.directives.yaml;
    if (explicit || Object.keys(document.directives.tags).length > 1) {
        throw refuse(1, 'directives are not read; leave out the lines that begin with %');
    }
    const convert = (node, line, depth) => {
        if (depth > MAX_DEPTH)
            throw refuse(line, `more than ${MAX_DEPTH} levels`);
        if (node === null || node === undefined)
            return { kind: 'scalar', line, value: null };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            throw refuse(line, 'aliases (*) are not read; write the value out');
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            throw refuse(line, 'not a value');
        if (node.tag !== undefined)
            throw refuse(line, 'tags (!) are not read; leave them out');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const members = new Map();
            for (const { key, value } of node.items) {
                const keyLine = lineOf(key, line);
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.tag === undefined ? key.value : undefined;
                if (typeof name !== 'string') {
                    throw refuse(keyLine, 'a key that is not a text');
                }
                if (members.has(name)) {
                    throw refuse(keyLine, `the key ${JSON.stringify(name)} stands twice`);
                }
                members.set(name, convert(value, lineOf(value, keyLine), depth + 1));
            }
            return { kind: 'object', line, members };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item) => convert(item, lineOf(item, line), depth + 1));
            return { kind: 'array', line, items };
        }
        return { kind: 'scalar', line, value: scalarOf(node.value, line, refuse) };
    };
    const lineOf = (node, fallback) => {
        const start = node?.range?.[0];
        return start === undefined ? fallback : lineAt(start);
    };
    return convert(document.contents, lineOf(document.contents, 1), 0);
};
const scalarOf = (value, line, refuse) => {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'string' && value.isWellFormed() && !value.includes('\0'))
        return value;
    if (typeof value === 'number' && Number.isFinite(value)) {
        // Beyond 2^53 another number than the one that was written would be compared.
        if (!Number.isInteger(value) || Number.isSafeInteger(value))
            return value;
    }
    throw refuse(line, 'a scalar that is no text of Unicode, finite number, boolean or null');
};
const firstLine = (message) => {
    const line = message.split('\n', 1)[0] ?? '';
    return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/\.$/, '')}`;
};


/***/ }),

/***/ 59373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ parseOpenVex),
/* harmony export */   P3: () => (/* binding */ takesAway),
/* harmony export */   z0: () => (/* binding */ decidingStatement)
/* harmony export */ });
/* unused harmony export VEX_STATUSES */
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
//
// What somebody says about whether a known flaw matters in a product: OpenVEX.
// Read strictly, since it takes results away: an unknown version, a status
// without its reason or a time that cannot be compared is refused.
// Spec: https://github.com/openvex/spec/blob/v0.2.0/OPENVEX-SPEC.md





const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
const JUSTIFICATIONS = [
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
];
/** `https://openvex.dev/ns` is the context of 0.2.0 before it had a number. */
const CONTEXTS = ['https://openvex.dev/ns', 'https://openvex.dev/ns/v0.2.0'];
/**
 * The statements of a document, in its order. The caller has bounded the length of the text.
 * @throws VEX_INVALID naming the field
 */
const parseOpenVex = (content, source) => {
    const refuse = (what) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('VEX_INVALID', `${source} refused: ${what}`);
    };
    const document = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(content, refuse)) ?? refuse('it is not an object');
    if (!CONTEXTS.includes((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(document['@context']) ?? '')) {
        refuse(`@context is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(document['@context'])}`);
    }
    const author = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(document.author) || refuse('author is missing');
    const documentTime = document.timestamp;
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(document.statements) ?? refuse('statements is no list')).map((item, index) => parseStatement((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item) ?? {}, { author, documentTime }, (what) => refuse(`statements[${index}]: ${what}`)));
};
const parseStatement = (statement, { author, documentTime }, refuse) => {
    const vulnerability = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(statement.vulnerability) ?? refuse('vulnerability is no object');
    const name = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(vulnerability.name) || refuse('vulnerability.name is missing');
    const aliases = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(vulnerability.aliases ?? []) ?? refuse('aliases is no list')).map((alias) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(alias) ?? refuse(`an alias is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(alias)}`));
    const status = VEX_STATUSES.find((known) => known === statement.status) ??
        refuse(`status is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(statement.status)}`);
    const products = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(statement.products) ?? refuse('products is no list')).map((product) => parseProduct(product, refuse));
    if (products.length === 0)
        refuse('products is empty');
    return {
        names: [name, ...aliases],
        status,
        reason: status === 'not_affected' ? reasonOf(statement, refuse) : status,
        timeMs: timeOf(statement.last_updated ?? statement.timestamp ?? documentTime, refuse),
        products,
        author,
    };
};
const reasonOf = ({ justification, impact_statement: impact }, refuse) => {
    if (justification === undefined) {
        return (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(impact) || refuse('not_affected has no justification');
    }
    return (JUSTIFICATIONS.find((known) => known === justification) ??
        refuse(`justification is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(justification)}`));
};
/** RFC 3339 §5.6 */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const timeOf = (value, refuse) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(value) ?? '';
    const timeMs = Date.parse(text);
    return TIME.test(text) && !Number.isNaN(timeMs) ? timeMs : refuse(`timestamp is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}`);
};
const parseProduct = (value, refuse) => {
    const product = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value) ?? refuse('a product is no object');
    const subcomponents = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(product.subcomponents ?? []) ?? refuse('subcomponents is no list');
    return {
        purls: purlsOf(product),
        subcomponents: subcomponents.map((component) => purlsOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(component) ?? refuse('a subcomponent is no object'))),
    };
};
/** Products may be named in other ways, which match nothing here. */
const purlsOf = ({ '@id': id, identifiers }) => [id, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(identifiers)?.purl]
    .map((text) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(text) ?? '')
    .filter((text) => text.startsWith('pkg:'));
/**
 * The statement that decides: the latest one about this flaw in this package; of
 * several at one time, one that takes nothing away. `undefined` where none is about it.
 */
const decidingStatement = (statements, question) => statements
    .filter((statement) => isAbout(statement, question))
    .reduce((last, statement) => {
    if (last === undefined || statement.timeMs > last.timeMs)
        return statement;
    return statement.timeMs === last.timeMs && !takesAway(statement) ? statement : last;
}, undefined);
/** Whether by this statement the flaw is none here. */
const takesAway = ({ status }) => status === 'not_affected' || status === 'fixed';
const isAbout = ({ names, products }, { names: flaw, purls, productPurl }) => {
    if (!names.some((name) => flaw.includes(name)))
        return false;
    const isPackage = (named) => named.some((purl) => purls.some((listed) => covers(purl, listed)));
    return products.some((product) => {
        if (product.subcomponents.length === 0 && isPackage(product.purls))
            return true;
        const isProduct = productPurl !== undefined && product.purls.some((purl) => covers(purl, productPurl));
        if (!isProduct)
            return false;
        return product.subcomponents.length === 0 || product.subcomponents.some(isPackage);
    });
};
/** Whether `named` is `listed`, or all its versions; what it says in addition has to be the same. */
const covers = (named, listed) => {
    const [a, b] = [parsePurl(named), parsePurl(listed)];
    if (a === undefined || b === undefined)
        return false;
    return (a.type === b.type &&
        (a.namespace ?? '') === (b.namespace ?? '') &&
        a.name === b.name &&
        (a.version ?? b.version) === b.version &&
        Object.entries(a.qualifiers ?? {}).every(([key, value]) => b.qualifiers?.[key] === value));
};
const parsePurl = (text) => {
    try {
        return packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
};


/***/ })

};

