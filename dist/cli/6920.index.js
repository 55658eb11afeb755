export const id = 6920;
export const ids = [6920];
export const modules = {

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDatasetCommit: () => (/* binding */ runDatasetCommit),
  runDatasetMerge: () => (/* binding */ runDatasetMerge)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/inputs/dataset-commit.js + 5 modules
var dataset_commit = __webpack_require__(89216);
// EXTERNAL MODULE: ./lib/dataset/entry-run.js
var entry_run = __webpack_require__(46952);
// EXTERNAL MODULE: ./lib/dataset/state-entry.js
var state_entry = __webpack_require__(73548);
;// CONCATENATED MODULE: ./lib/inputs/dataset-memory.js
// SPDX-License-Identifier: Apache-2.0
//
// A budget of memory → how many entries are sorted at once. What a commitment
// takes beside them does not grow with the dataset.



const MIB = 1024 * 1024;
const DEFAULT_MEMORY_BYTES = 512 * MIB;
/** Node, two workers and what is on its way between them: about 180 MiB. */
const BASE_BYTES = 192 * MIB;
/** An entry in a bucket, which may be half empty, and its sorted copy. */
const BYTES_PER_ENTRY = 2 * state_entry/* ENTRY_BYTES */.nC + state_entry/* ENTRY_BYTES */.nC;
const MIN_MEMORY_BYTES = 256 * MIB;
const UNITS = { MiB: MIB, GiB: 1024 * MIB };
/**
 * @param memory e.g. `512MiB` or `2GiB`; default: 512 MiB
 * @throws USAGE for anything else, or less than 256 MiB
 */
const runEntriesOf = (memory) => {
    const bytes = memory === undefined ? DEFAULT_MEMORY_BYTES : parseMemory(memory);
    return Math.min(entry_run/* MAX_RUN_ENTRIES */.Gg, Math.floor((bytes - BASE_BYTES) / BYTES_PER_ENTRY));
};
const parseMemory = (text) => {
    const [, digits, unit = ''] = /^([1-9][0-9]{0,6}) ?(MiB|GiB)$/.exec(text) ?? [];
    const bytes = Number(digits) * (UNITS[unit] ?? Number.NaN);
    if (bytes >= MIN_MEMORY_BYTES)
        return bytes;
    throw new errors/* ProvenanceError */.CG('USAGE', `--memory is "${text.slice(0, 40)}"; it takes at least 256MiB, e.g. 512MiB or 2GiB`);
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/dataset/dataset-secret.js
var dataset_secret = __webpack_require__(86301);
// EXTERNAL MODULE: ./lib/dataset/label-ranges.js
var label_ranges = __webpack_require__(55581);
// EXTERNAL MODULE: ./lib/dataset/merge-runs.js
var merge_runs = __webpack_require__(28715);
// EXTERNAL MODULE: ./lib/dataset/scheme/evaluate.js
var evaluate = __webpack_require__(40991);
// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/dataset/slice-v1.js
// SPDX-License-Identifier: Apache-2.0
//
// slice.json, version 1: what one of several jobs says of its part. It travels
// between jobs of one workflow run, inside what they trust; the entries beside
// it hold no record and no key.




const serializeSlice = (slice) => (0,canonical_json/* canonicalJson */.d)(slice);
/** @throws DATASET_STATE_INVALID */
const parseSlice = (text) => {
    const value = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    const slice = (0,parse/* asObject */.eB)(value?.slice);
    const model = (0,parse/* asObject */.eB)(value?.model);
    const sources = (0,parse/* asArray */._j)(value?.sources);
    if (value?.version !== 1 || !slice || !model || !sources)
        return refuse('slice.json cannot be read');
    const of = count(slice.of, 'slice.of');
    const index = count(slice.index, 'slice.index');
    if (index < 1 || index > of)
        refuse(`slice.json is of slice ${index}/${of}`);
    const attribute = model.attribute;
    return {
        version: 1,
        slice: { index, of },
        context: hex(value.context, 'context', 64),
        publicKey: hex(value.publicKey, 'publicKey', 66),
        model: {
            form: textOf(model.form, 'model.form'),
            canonicaliser: textOf(model.canonicaliser, 'model.canonicaliser'),
            views: texts(model.views, 'model.views'),
            ...(model.columns === undefined ? {} : { columns: texts(model.columns, 'model.columns') }),
            ...(attribute === undefined ? {} : { attribute: textOf(attribute, 'model.attribute') }),
        },
        countClasses: value.countClasses === true,
        classNames: texts(value.classNames, 'classNames'),
        records: count(value.records, 'records'),
        entries: count(value.entries, 'entries'),
        sources: sources.map((source) => readSource((0,parse/* asObject */.eB)(source) ?? refuse('a source is no object'))),
    };
};
const readSource = (source) => ({
    name: textOf(source.name, 'sources.name'),
    digest: { sha256: hex((0,parse/* asObject */.eB)(source.digest)?.sha256, 'sources.digest.sha256', 64) },
    sizeBytes: count(source.sizeBytes, 'sources.sizeBytes'),
});
/** What all slices say alike: their parts put together are the dataset. */
const COMMON = ['context', 'publicKey', 'model', 'countClasses', 'sources'];
/** The first slice, where all are there. @throws DATASET_STATE_INVALID naming what is missing, twice or different */
const refuseIncomplete = (slices) => {
    const [first, ...others] = slices.toSorted((a, b) => a.slice.index - b.slice.index);
    if (first === undefined)
        return refuse('there is no slice');
    const { of } = first.slice;
    for (const { slice, ...other } of others) {
        if (slice.of !== of)
            refuse(`one slice is of ${of} and one of ${slice.of}`);
        for (const name of COMMON) {
            if ((0,canonical_json/* canonicalJson */.d)(other[name]) !== (0,canonical_json/* canonicalJson */.d)(first[name])) {
                refuse(`${name} of slice ${slice.index}/${of} is another than that of slice ${first.slice.index}/${of}`);
            }
        }
    }
    for (let index = 1; index <= of; index += 1) {
        const found = slices.filter(({ slice }) => slice.index === index).length;
        if (found !== 1)
            refuse(`slice ${index}/${of} is there ${found} times`);
    }
    return first;
};
// ---- values ---------------------------------------------------------------------------
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('DATASET_STATE_INVALID', what, {
        hint: 'Give the folders of all slices of one commitment, each once, as their jobs wrote them.',
    });
};
const textOf = (value, field) => (0,parse/* asString */.oJ)(value) ?? refuse(`${field} of slice.json is ${(0,shown/* shown */.S)(value)}`);
const texts = (value, field) => ((0,parse/* asArray */._j)(value) ?? refuse(`${field} of slice.json is ${(0,shown/* shown */.S)(value)}`)).map((item) => textOf(item, field));
const hex = (value, field, length) => {
    const found = textOf(value, field);
    return /^[0-9a-f]+$/.test(found) && found.length === length
        ? found
        : refuse(`${field} of slice.json is ${(0,shown/* shown */.S)(found)}`);
};
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} of slice.json is ${(0,shown/* shown */.S)(value)}`);

// EXTERNAL MODULE: ./lib/dataset/verify-proof.js + 1 modules
var verify_proof = __webpack_require__(15939);
// EXTERNAL MODULE: ./lib/io/dataset/engine.js
var engine = __webpack_require__(72277);
// EXTERNAL MODULE: ./lib/io/dataset/run-file.js
var run_file = __webpack_require__(84369);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
;// CONCATENATED MODULE: ./lib/inputs/dataset-slices.js
// SPDX-License-Identifier: Apache-2.0
//
// A dataset in slices: parallel jobs each commit to their part of the records,
// and a small one merges what they made. The root is that of one machine.













const SLICE_FILE = 'slice.json';
const RUN_FILE = 'slice.run';
const MAX_SLICE_BYTES = 64 * 1024 * 1024;
/**
 * Records of one slice → `slice.json` and `slice.run` in the folder.
 * @throws as `commitDataset`; INPUT_MISSING without a context, which all slices share
 */
const commitSlice = (request, host) => {
    const { slice, context } = request;
    if (context === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'a slice needs the context that all slices share', {
            hint: 'Draw one in a first job with `mlprov dataset context`, and give it to all.',
        });
    }
    return (0,dataset_commit/* withCollected */.CC)(request, host, async ({ identity, parts, outputDir, removeRuns }) => {
        const names = [...parts.classNames];
        const cursors = parts.open((name) => names.indexOf(name));
        const sorted = (0,merge_runs/* mergeRuns */.rV)(cursors, (0,label_ranges/* rangeBitsFor */.R)(parts.entries));
        const entries = await (0,run_file/* writeRun */.bp)((0,posix_.join)(outputDir, RUN_FILE), sorted);
        const record = {
            version: 1,
            slice,
            context: Buffer.from(identity.context).toString('hex'),
            publicKey: Buffer.from(identity.publicKey).toString('hex'),
            model: identity.model,
            countClasses: identity.countClasses,
            classNames: names,
            records: parts.records,
            entries,
            sources: parts.sources,
        };
        await (0,output_store.createOutputStore)(outputDir).write(SLICE_FILE, serializeSlice(record));
        removeRuns();
        return record;
    });
};
/**
 * Folders of all slices → the commitment, as one call over the whole dataset gives it.
 * @throws DATASET_STATE_INVALID where a slice is missing, twice, damaged or of another dataset; SEED_INVALID
 */
const mergeSlices = async (dirs, request, host) => {
    const slices = await Promise.all(dirs.map(readSlice));
    const first = refuseIncomplete(slices);
    const context = Buffer.from(first.context, 'hex');
    const publicKey = Buffer.from(first.publicKey, 'hex');
    const secret = (0,dataset_secret/* deriveDatasetSecret */.yF)((0,dataset_commit/* parseSeed */.dS)(request.seed.reveal()), context);
    if (!(0,verify_proof/* isSame */.Ft)((0,evaluate/* multiplyGenerator */.MO)(secret.privateKey), publicKey)) {
        throw new errors/* ProvenanceError */.CG('SEED_INVALID', 'the slices were made with another seed');
    }
    const { model, countClasses } = first;
    const opened = [];
    const setting = { canonicaliser: model.canonicaliser, context, secret };
    const pool = (0,dataset_commit/* openPool */.x5)(setting, host, false);
    try {
        return await (0,dataset_commit/* writeCommitment */.B0)({ context, publicKey, model, countClasses }, {
            open: (numberOf) => {
                for (const { dir, classNames } of slices) {
                    opened.push((0,run_file/* openRunFile */.e6)((0,posix_.join)(dir, RUN_FILE), classNames.map(numberOf)));
                }
                return opened;
            },
            classNames: slices.flatMap(({ classNames }) => classNames),
            records: slices.reduce((sum, { records }) => sum + records, 0),
            entries: slices.reduce((sum, { entries }) => sum + entries, 0),
            sources: first.sources,
        }, { engine: (0,engine/* createDatasetEngine */.d)(pool), outputDir: request.outputDir, ...host });
    }
    finally {
        for (const cursor of opened)
            cursor.close();
        await pool.end();
    }
};
const readSlice = async (dir) => {
    const codes = { notFound: 'DATASET_STATE_INVALID', tooLarge: 'DATASET_STATE_INVALID' };
    const bytes = await (0,read_bounded.readBounded)((0,posix_.join)(dir, SLICE_FILE), MAX_SLICE_BYTES, codes);
    return { ...parseSlice(bytes.toString('utf8')), dir };
};

// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/dataset/sealed-seed-v1.js
var sealed_seed_v1 = __webpack_require__(5462);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/io/fs/has-files.js
// SPDX-License-Identifier: Apache-2.0


/** Whether each of the names is there in the folder, whatever it is. */
const hasFiles = (directory, names) => names.every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, name)));

;// CONCATENATED MODULE: ./lib/inputs/draw-seed.js
// SPDX-License-Identifier: Apache-2.0
//
// A seed for one commitment, where no secret is set: drawn here, and written
// down only sealed for a key whose private half is elsewhere.









const SEALED_SEED_FILE = 'seed.sealed.json';
const MAX_PEM_BYTES = 16 * 1024;
/**
 * The sealed seed is on disk before anything is made with it: nothing is ever
 * bound to a seed that is lost.
 * @param publicKeyPath X25519, PEM
 * @throws SEALED_SEED_INVALID for another key; OUTPUT_UNWRITABLE, also where the
 *   folder has a commitment whose seed would be written over
 */
const drawSealedSeed = async (publicKeyPath, { cwd, outputDir, randomBytes, mask }) => {
    if (hasFiles(outputDir, [SEALED_SEED_FILE, dataset_commit/* COMMITMENT_FILE */.fA])) {
        throw new errors/* ProvenanceError */.CG('OUTPUT_UNWRITABLE', `"${outputDir}" has a commitment, and the only copy of its seed`, {
            hint: 'Give another folder: without its seed, nothing more can be proved of a commitment.',
        });
    }
    const codes = { notFound: 'SEALED_SEED_INVALID', tooLarge: 'SEALED_SEED_INVALID' };
    const pem = await (0,read_bounded.readBounded)((0,posix_.resolve)(cwd, publicKeyPath), MAX_PEM_BYTES, codes);
    const bytes = randomBytes(dataset_secret/* SEED_BYTES */.ER);
    const seed = new secret/* Secret */.z(Buffer.from(bytes).toString('hex'));
    mask(seed);
    const sealed = (0,sealed_seed_v1/* sealSeed */.T7)(bytes, pem.toString('utf8'), randomBytes);
    return {
        seed,
        sealedSeedPath: await (0,output_store.createOutputStore)(outputDir).write(SEALED_SEED_FILE, sealed),
    };
};

// EXTERNAL MODULE: ./lib/io/dataset/dataset-files.js
var dataset_files = __webpack_require__(99041);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/dataset/records/record-content.js
var record_content = __webpack_require__(72728);
// EXTERNAL MODULE: ./lib/dataset/records/views.js
var records_views = __webpack_require__(23987);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/io/dataset/dataset-error.js
var dataset_error = __webpack_require__(72004);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/io/dataset/decompress.js
// SPDX-License-Identifier: Apache-2.0
//
// gzip (RFC 1952) and zstd (RFC 8878), recognised by their first bytes, as a
// stream of what they hold; members or frames that follow each other are one
// content. A stream that is cut, or followed by something else, is an error.


/** Of the first four bytes or more. */
const compressionOf = (start) => {
    if (start.length >= 3 && start.readUIntBE(0, 3) === 0x1f8b08)
        return 'gzip';
    return start.length >= 4 && start.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : undefined;
};
const createDecoder = (compression) => compression === 'gzip' ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)();
/** @throws what zlib throws */
async function* decompress(compression, chunks) {
    let rest;
    for (;;) {
        const chunk = rest ?? (await nextOf(chunks));
        if (chunk === undefined)
            return;
        const decoder = createDecoder(compression);
        const fed = feed(decoder, chunk, chunks);
        // It is awaited below; until then a failure, which the decoder reports too, must not count as unhandled.
        fed.catch(() => undefined);
        try {
            for await (const part of decoder)
                yield asBuffer(part);
        }
        finally {
            decoder.destroy();
        }
        rest = await fed;
    }
}
const nextOf = async (chunks) => {
    const { value, done } = await chunks.next();
    return done ? undefined : value;
};
const asBuffer = (part) => external_node_buffer_.Buffer.isBuffer(part) ? part : external_node_buffer_.Buffer.from(String(part));
/**
 * Writes chunks until a member or frame has ended. What is left of the last one: Node's zstd stops after
 * a frame that ends inside of a chunk, and its gzip before what is no member.
 */
const feed = async (decoder, first, chunks) => {
    for (let chunk = first; chunk; chunk = await nextOf(chunks)) {
        const before = decoder.bytesWritten;
        await write(decoder, chunk);
        const taken = decoder.bytesWritten - before;
        if (taken < chunk.length)
            return chunk.subarray(taken);
    }
    decoder.end();
    return undefined;
};
const write = (decoder, chunk) => new Promise((resolve, reject) => {
    decoder.write(chunk, (error) => (error ? reject(error) : resolve()));
});

;// CONCATENATED MODULE: ./lib/io/dataset/byte-stream.js
// SPDX-License-Identifier: Apache-2.0
//
// A file of a dataset from front to back: its content, decompressed, and on the
// way the digest of the file as it lies there.





const READ_BYTES = 1024 * 1024;
/** @param content `stored`: as the file lies there */
const openByteStream = (file, content = 'decompressed') => {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    let readBytes = 0;
    async function* stored() {
        const handle = await openFile(file);
        try {
            // A small file takes a small buffer, with a byte more to see its end.
            const readBytesEach = Math.min(READ_BYTES, file.sizeBytes + 1);
            for (;;) {
                const buffer = external_node_buffer_.Buffer.allocUnsafeSlow(readBytesEach);
                const { bytesRead } = await handle.read(buffer, 0, readBytesEach);
                if (bytesRead === 0)
                    return;
                const chunk = buffer.subarray(0, bytesRead);
                whole.update(chunk);
                readBytes += bytesRead;
                yield chunk;
            }
        }
        catch (cause) {
            throw (0,dataset_error/* unreadable */.O$)(file.name, cause);
        }
        finally {
            await handle.close();
        }
    }
    return {
        chunks: content === 'stored' ? stored() : decompressed(file, stored()),
        get readBytes() {
            return readBytes;
        },
        source: () => ({
            name: file.name,
            digest: { sha256: whole.copy().digest('hex') },
            sizeBytes: readBytes,
        }),
    };
};
const openFile = async ({ path, name }) => {
    try {
        return await (0,promises_.open)(path, 'r');
    }
    catch (cause) {
        throw (0,dataset_error/* unreadable */.O$)(name, cause);
    }
};
async function* decompressed({ name }, stored) {
    try {
        const first = await stored.next();
        if (first.done)
            return;
        const compression = compressionOf(first.value);
        const chunks = startingWith(first.value, stored);
        if (compression === undefined)
            return yield* chunks;
        try {
            yield* decompress(compression, chunks);
        }
        catch (cause) {
            if (!(cause instanceof Error && 'code' in cause))
                throw cause;
            throw (0,dataset_error/* datasetError */.T_)(name, `its ${compression} is damaged or cut: ${cause.message}`, cause);
        }
    }
    finally {
        await stored.return(undefined);
    }
}
async function* startingWith(first, rest) {
    yield first;
    yield* rest;
}

;// CONCATENATED MODULE: ./lib/io/dataset/choose-records.js
// SPDX-License-Identifier: Apache-2.0
/** Asked for each record in turn, over all files. */
const chooseRecords = ({ index, of }, skip) => {
    let number = 0;
    let left = skip;
    return () => {
        number = number === of ? 1 : number + 1;
        if (number !== index)
            return 'of another slice';
        if (left === 0)
            return 'take';
        left -= 1;
        return 'done before';
    };
};

;// CONCATENATED MODULE: ./lib/io/dataset/dataset-sources.js
// SPDX-License-Identifier: Apache-2.0
//
// What a commitment says in public of the files that were read.


const noSources = () => ({ add: () => undefined, all: () => [] });
/** Each file, or where there are too many to list, one for all: the digest of their SHA256SUMS. */
const createSources = (count) => {
    const sources = [];
    const listing = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    return {
        add: (source) => {
            if (count <= limits/* MAX_DATASET_SOURCES */.Jz)
                sources.push(source);
            listing.update(`${source.digest.sha256}  ${source.name}\n`);
            sizeBytes += source.sizeBytes;
        },
        all: () => count <= limits/* MAX_DATASET_SOURCES */.Jz
            ? sources
            : [{ name: 'SHA256SUMS', digest: { sha256: listing.copy().digest('hex') }, sizeBytes }],
    };
};

;// CONCATENATED MODULE: ./lib/dataset/records/byte-lines.js
// SPDX-License-Identifier: Apache-2.0
//
// A stream of bytes → its lines, or its rows of CSV, where a line end inside of
// quotes ends nothing. Bytes are copied only where a line goes over the edge of
// a chunk.


const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
/**
 * @param quotes `csv`: quotes keep a line end inside
 * @throws what `refuse` throws: a line of more than MAX_DATASET_RECORD_BYTES, quotes that do not end
 */
const createLineSplitter = (quotes, refuse) => {
    /** Beginning of a line whose end is not there yet. */
    let held = [];
    let heldBytes = 0;
    let isQuoted = false;
    // A doubled quote turns it twice, which is as good as not at all.
    const countQuotes = (chunk, from, to) => {
        if (quotes === 'none')
            return;
        for (let at = chunk.indexOf(QUOTE, from); at >= 0 && at < to;) {
            isQuoted = !isQuoted;
            at = chunk.indexOf(QUOTE, at + 1);
        }
    };
    const whole = (last) => {
        const line = heldBytes === 0 ? last : external_node_buffer_.Buffer.concat([...held, last]);
        held = [];
        heldBytes = 0;
        return line.at(-1) === CR ? line.subarray(0, -1) : line;
    };
    return {
        *push(chunk) {
            let start = 0;
            let scanned = 0;
            for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, scanned)) {
                countQuotes(chunk, scanned, at);
                scanned = at + 1;
                if (isQuoted)
                    continue;
                const line = whole(chunk.subarray(start, at));
                start = scanned;
                if (line.length > limits/* MAX_DATASET_RECORD_BYTES */.sO)
                    tooLarge(refuse);
                if (line.length > 0)
                    yield line;
            }
            countQuotes(chunk, scanned, chunk.length);
            if (start === chunk.length)
                return;
            held.push(chunk.subarray(start));
            heldBytes += chunk.length - start;
            if (heldBytes > limits/* MAX_DATASET_RECORD_BYTES */.sO)
                tooLarge(refuse);
        },
        *end() {
            if (isQuoted)
                refuse('its quotes do not end');
            const line = whole(external_node_buffer_.Buffer.alloc(0));
            if (line.length > 0)
                yield line;
        },
    };
};
const tooLarge = (refuse) => refuse(`it has more than ${limits/* MAX_DATASET_RECORD_BYTES */.sO} bytes`);

// EXTERNAL MODULE: ./lib/dataset/records/csv-row.js
var csv_row = __webpack_require__(47908);
// EXTERNAL MODULE: ./lib/dataset/records/json-line.js
var json_line = __webpack_require__(82110);
;// CONCATENATED MODULE: ./lib/dataset/records/tar-header.js
// SPDX-License-Identifier: Apache-2.0
//
// One block of a tar archive that heads a member, and the records of pax.
// Spec: POSIX.1-2017 pax, "ustar Interchange Format" and "pax Extended Header";
// names of more than 100 bytes and numbers in base 256 as GNU tar writes them.
const TAR_BLOCK_BYTES = 512;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;
const SPACE = 0x20;
/** @throws what `refuse` throws; `undefined` for a block of zeros, which ends an archive */
const parseTarHeader = (block, refuse) => {
    if (block.every((byte) => byte === 0))
        return undefined;
    let sum = 0;
    for (const [at, byte] of block.entries()) {
        sum += at >= CHECKSUM_AT && at < CHECKSUM_AT + CHECKSUM_BYTES ? SPACE : byte;
    }
    if (numberAt(block, CHECKSUM_AT, CHECKSUM_BYTES, refuse) !== sum) {
        refuse('the header of a member has a wrong checksum');
    }
    const type = String.fromCharCode(block[156] ?? 0);
    const isUstar = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? textAt(block, 345, 155) : '';
    const name = textAt(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        sizeBytes: numberAt(block, 124, 12, refuse),
        // Before POSIX a file had type NUL; `7` is a file that asks for contiguous storage.
        type: type === '\0' || type === '7' ? '0' : type,
    };
};
const textAt = (block, at, length) => {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? length : end);
};
const numberAt = (block, at, length, refuse) => {
    const first = block[at] ?? 0;
    if (first === 0x80) {
        // The last six bytes are all that a number of JavaScript can hold.
        const isSmall = block.subarray(at + 1, at + length - 6).every((byte) => byte === 0);
        return isSmall ? block.readUIntBE(at + length - 6, 6) : refuse('a member is too large');
    }
    const digits = block
        .toString('latin1', at, at + length)
        .replace(/[\0 ]+$/, '')
        .trimStart();
    if (!/^[0-7]{0,12}$/.test(digits))
        refuse('a number in the header of a member is none');
    return Number.parseInt(digits === '' ? '0' : digits, 8);
};
/** Records of the form `LENGTH KEY=VALUE\n`. @throws what `refuse` throws */
const parsePax = (bytes, refuse) => {
    const found = {};
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const digits = bytes.toString('latin1', at, Math.max(at, space));
        const length = /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : refuse('pax cannot be read');
        const record = bytes.toString('utf8', space + 1, at + length);
        const equals = record.indexOf('=');
        if (at + length > bytes.length || equals < 0 || !record.endsWith('\n')) {
            refuse('pax cannot be read');
        }
        const key = record.slice(0, equals);
        const value = record.slice(equals + 1, -1);
        if (key.startsWith('GNU.sparse'))
            refuse('a member is sparse, which is not read');
        if (key === 'path')
            found.path = value;
        if (key === 'size') {
            found.sizeBytes = /^[0-9]{1,15}$/.test(value) ? Number(value) : refuse('pax has a wrong size');
        }
        at += length;
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/dataset/records/tar-members.js
// SPDX-License-Identifier: Apache-2.0
//
// A stream of bytes → the files of a tar archive, each as its name and then its
// bytes in parts. Nothing is unpacked; a link, a device or a sparse file is
// refused, and so is an archive without its end.



const HEADER = { kind: 'header', type: '', sizeBytes: TAR_BLOCK_BYTES };
const createTarReader = (refuse) => {
    let state = HEADER;
    /** Bytes that are still to come: of what is collected, or of a file. */
    let left = TAR_BLOCK_BYTES;
    /** Zeros after a member, up to the next block. */
    let padding = 0;
    let held = [];
    let longName;
    let pax = {};
    const begin = (next, sizeBytes) => {
        state = next;
        left = sizeBytes;
        padding = next.kind === 'header' ? 0 : (TAR_BLOCK_BYTES - (sizeBytes % TAR_BLOCK_BYTES)) % 512;
    };
    const beginMember = function* (block) {
        const header = parseTarHeader(block, refuse);
        if (header === undefined) {
            state = { kind: 'ended' };
            return;
        }
        const { type } = header;
        if ('xgLK'.includes(type)) {
            if (header.sizeBytes > limits/* MAX_TAR_HEADER_BYTES */.vi)
                refuse('the name of a member is too long');
            begin({ kind: 'extension', type, sizeBytes: header.sizeBytes }, header.sizeBytes);
            return;
        }
        const sizeBytes = pax.sizeBytes ?? header.sizeBytes;
        const name = pax.path ?? longName ?? header.name;
        pax = {};
        longName = undefined;
        if (type === '5')
            return begin({ kind: 'skip' }, sizeBytes);
        if (type !== '0')
            refuse(`"${name}" is no file but of the type ${JSON.stringify(type)}`);
        begin({ kind: 'file' }, sizeBytes);
        yield { kind: 'file', name, sizeBytes };
    };
    const endExtension = (type, bytes) => {
        // `g` is about all members that follow; what it can say of them is of no use here.
        if (type === 'x')
            pax = parsePax(bytes, refuse);
        if (type === 'L')
            longName = bytes.toString('utf8').replace(/\0+$/, '');
    };
    /** What is complete now: header, name or file. */
    const complete = function* () {
        const done = state;
        const bytes = held.length === 1 && held[0] ? held[0] : external_node_buffer_.Buffer.concat(held);
        held = [];
        if (done.kind === 'header')
            return yield* beginMember(bytes);
        if (done.kind === 'extension')
            endExtension(done.type, bytes);
        if (done.kind === 'file')
            yield { kind: 'end of file' };
        begin(HEADER, TAR_BLOCK_BYTES);
    };
    return {
        *push(chunk) {
            let at = 0;
            for (;;) {
                if (state.kind === 'ended') {
                    if (chunk.subarray(at).some((byte) => byte !== 0))
                        refuse('something follows its end');
                    return;
                }
                const part = chunk.subarray(at, at + left);
                at += part.length;
                left -= part.length;
                if (state.kind === 'file' && part.length > 0)
                    yield { kind: 'bytes', bytes: part };
                else if (state.kind === 'header' || state.kind === 'extension')
                    held.push(part);
                if (left > 0)
                    return;
                const zeros = Math.min(padding, chunk.length - at);
                at += zeros;
                padding -= zeros;
                if (padding > 0)
                    return;
                yield* complete();
            }
        },
        end() {
            if (state.kind !== 'ended')
                refuse('the archive is cut: it has no end');
        },
    };
};

// EXTERNAL MODULE: ./lib/dataset/records/tar-sample.js
var tar_sample = __webpack_require__(65093);
;// CONCATENATED MODULE: ./lib/dataset/records/tar-samples.js
// SPDX-License-Identifier: Apache-2.0
//
// Files of a tar archive → samples: files that follow each other and have one
// base name. Each is hashed as it passes; only what a view asks for is held.





/**
 * @param holds whether the bytes of members with this extension are needed
 * @param refuse about a sample that was given (`record`), and about the one that is being read (`next`)
 * @throws what it throws: a name without an extension, an extension that stands twice, a sample too large
 */
const createSampleCollector = (holds, refuse) => {
    let base;
    let members = new Map();
    let heldBytes = 0;
    let file;
    const finish = () => {
        const done = members;
        members = new Map();
        heldBytes = 0;
        return done.size === 0 ? undefined : (0,tar_sample/* tarSample */.IW)(done, refuse.record);
    };
    const begin = (name) => {
        const split = (0,tar_sample/* splitSampleName */.eZ)(name);
        if (split === undefined)
            return refuse.next(`the name "${name}" has no extension`);
        const before = split.base === base ? undefined : finish();
        base = split.base;
        const { extension } = split;
        if (members.has(extension))
            refuse.next(`"${name}" stands twice`);
        if (members.size === limits/* MAX_SAMPLE_MEMBERS */.I1)
            refuse.next(`it has more than ${limits/* MAX_SAMPLE_MEMBERS */.I1} files`);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        file = holds(extension) ? { extension, hash, parts: [] } : { extension, hash };
        return before;
    };
    return {
        take: (event) => {
            if (event.kind === 'file')
                return begin(event.name);
            if (file === undefined)
                return undefined;
            const { extension, hash, parts } = file;
            if (event.kind === 'bytes') {
                hash.update(event.bytes);
                if (parts === undefined)
                    return undefined;
                heldBytes += event.bytes.length;
                if (heldBytes > limits/* MAX_DATASET_RECORD_BYTES */.sO)
                    tooLarge(refuse.next);
                parts.push(event.bytes);
                return undefined;
            }
            const sha256 = hash.digest('hex');
            members.set(extension, parts ? { sha256, bytes: external_node_buffer_.Buffer.concat(parts) } : { sha256 });
            return undefined;
        },
        end: finish,
    };
};

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(24317);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: ./lib/dataset/records/table-row.js
var table_row = __webpack_require__(14616);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(28286);
// EXTERNAL MODULE: ./lib/core/base64url.js
var base64url = __webpack_require__(98823);
;// CONCATENATED MODULE: ./lib/io/dataset/parquet-times.js
// SPDX-License-Identifier: Apache-2.0
//
// Dates and times of Parquet by ISO 8601, with as many digits as their unit
// has: three for milliseconds, six for microseconds, nine for nanoseconds.
const MILLIS = { perSecond: 1000n, digits: 3 };
const MICROS = { perSecond: 1000000n, digits: 6 };
const NANOS = { perSecond: 1000000000n, digits: 9 };
const unitOf = ({ converted_type: converted, logical_type: logical }) => {
    const unit = logical?.type === 'TIME' || logical?.type === 'TIMESTAMP' ? logical.unit : undefined;
    if (unit === 'NANOS')
        return NANOS;
    return unit === 'MICROS' || (unit === undefined && converted?.endsWith('_MICROS'))
        ? MICROS
        : MILLIS;
};
/** Converted types are in UTC; of logical ones the file says it. */
const zoneOf = ({ logical_type: logical }) => (logical?.type === 'TIME' || logical?.type === 'TIMESTAMP') && !logical.isAdjustedToUTC ? '' : 'Z';
const timestampToJson = (element, refuse) => {
    const unit = unitOf(element);
    const zone = zoneOf(element);
    return (value) => isoInstant(BigInt(String(value)), unit, zone, refuse);
};
const timeToJson = (element) => {
    const { perSecond, digits } = unitOf(element);
    return (value) => {
        const units = BigInt(String(value));
        const seconds = Number(units / perSecond);
        const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.trunc(part)).padStart(2, '0'));
        return `${clock.join(':')}.${String(units % perSecond).padStart(digits, '0')}${zoneOf(element)}`;
    };
};
const isoInstant = (units, { perSecond, digits }, zone, refuse) => {
    const fraction = ((units % perSecond) + perSecond) % perSecond;
    const whole = isoDate(((units - fraction) / perSecond) * 1000n, refuse).slice(0, -5);
    return `${whole}.${String(fraction).padStart(digits, '0')}${zone}`;
};
/** Of milliseconds, as ECMAScript writes it: `…T00:00:00.000Z`. */
const isoDate = (millis, refuse) => {
    const date = new Date(Number(millis));
    return Number.isNaN(date.getTime()) ? refuse('a time is out of range') : date.toISOString();
};
/** Days since 1970-01-01. */
const dateToJson = (refuse) => (days) => isoDate(BigInt(String(days)) * 86400000n, refuse).slice(0, -14);
/** Nanoseconds, as the decoder gives INT96. */
const int96ToJson = (refuse) => (nanos) => isoInstant(BigInt(String(nanos)), NANOS, 'Z', refuse);

;// CONCATENATED MODULE: ./lib/io/dataset/parquet-values.js
// SPDX-License-Identifier: Apache-2.0
//
// Values of Parquet as JSON, without loss, the same whichever library wrote
// them: numbers of 64 bits and decimals as texts, bytes as base64url, dates and
// times by ISO 8601 with as many digits as their unit has.
// Spec: https://github.com/apache/parquet-format/blob/apache-parquet-format-2.12.0/LogicalTypes.md




/** Leaves that the decoder may give their meaning to, losslessly. */
const isText = ({ converted_type: type, logical_type: logical }) => ['UTF8', 'ENUM', 'JSON'].includes(type ?? '') ||
    ['STRING', 'ENUM', 'JSON'].includes(logical?.type ?? '');
/** The schema as the decoder gets it: all is given as it is stored, but for keys of maps, which have to be texts. */
const plainElements = (elements, tree) => {
    const keys = new Set();
    const visit = (node) => {
        const [key] = node.children[0]?.children ?? [];
        if (key !== undefined && (0,schema/* isMapLike */.ES)(node))
            keys.add(key.element);
        for (const child of node.children)
            visit(child);
    };
    visit(tree);
    return elements.map((element) => {
        if ((element.num_children ?? 0) > 0 || keys.has(element))
            return element;
        const { converted_type: _, logical_type: logical, ...plain } = element;
        return logical?.type === 'FLOAT16' ? { ...plain, logical_type: logical } : plain;
    });
};
/** @throws what `refuse.file` throws for a type that is not read; the function, what `refuse.record` throws */
const toJsonOf = (node, refuse) => {
    const { element } = node;
    const isRepeated = element.repetition_type === 'REPEATED';
    const one = orNull(isRepeated ? elementToJson(node, refuse) : groupToJson(node, refuse));
    return isRepeated ? listOf(one) : one;
};
const groupToJson = (node, refuse) => {
    const [first] = node.children;
    if (first !== undefined && (0,schema/* isListLike */.wq)(node)) {
        const [inner] = first.children;
        return listOf(orNull(elementToJson(first.children.length === 1 && inner ? inner : first, refuse)));
    }
    if (first !== undefined && (0,schema/* isMapLike */.ES)(node))
        return mapToJson(first, refuse);
    return elementToJson(node, refuse);
};
/** A struct or a leaf, whether or not it is repeated. */
const elementToJson = (node, refuse) => {
    const { element, children } = node;
    if (children.length === 0)
        return leafToJson(element, refuse);
    if (element.repetition_type !== 'REPEATED' && ((0,schema/* isListLike */.wq)(node) || (0,schema/* isMapLike */.ES)(node))) {
        return groupToJson(node, refuse);
    }
    if (element.logical_type?.type === 'VARIANT')
        return refuseType(element, refuse);
    const members = children.map((child) => [child.element.name, toJsonOf(child, refuse)]);
    return (value) => Object.fromEntries(members.map(([name, toJson]) => [name, toJson(Reflect.get(Object(value), name))]));
};
const mapToJson = (pairs, refuse) => {
    const [key, value] = pairs.children;
    if (key === undefined || value === undefined)
        return refuseType(pairs.element, refuse);
    if (!isText(key.element))
        refuse.file(`column "${key.path[0]}" is a map whose keys are no texts`);
    const toJson = toJsonOf(value, refuse);
    return (map) => Object.fromEntries(Object.entries(Object(map)).map(([name, one]) => [name, toJson(one)]));
};
const orNull = (toJson) => (value) => value === null || value === undefined ? null : toJson(value);
const listOf = (toJson) => (values) => Array.isArray(values) || ArrayBuffer.isView(values)
    ? Array.from(values, toJson)
    : null;
const refuseType = (element, refuse) => refuse.file(`column "${element.name}" has the type ${element.logical_type?.type ?? element.converted_type ?? element.type}, which is not read`);
// ---- leaves -------------------------------------------------------------------------
const leafToJson = (element, refuse) => {
    const { type, converted_type: converted, logical_type: logical } = element;
    if (isText(element))
        return (value) => (0,record_content/* textOf */.b6)(bytesOf(value), refuse.record);
    const kind = logical?.type ?? converted;
    switch (kind) {
        case 'DECIMAL': {
            const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
            return (value) => decimalText(integerOf(value), scale);
        }
        case 'UUID':
            return (value) => uuidText(bytesOf(value));
        case 'DATE':
            return dateToJson(refuse.record);
        case 'TIME':
        case 'TIME_MILLIS':
        case 'TIME_MICROS':
            return timeToJson(element);
        case 'TIMESTAMP':
        case 'TIMESTAMP_MILLIS':
        case 'TIMESTAMP_MICROS':
            return timestampToJson(element, refuse.record);
        case 'BSON':
        case 'INTERVAL':
        case 'GEOMETRY':
        case 'GEOGRAPHY':
        case 'FILE':
            return refuseType(element, refuse);
    }
    const isUnsigned = converted?.startsWith('UINT_') || (logical?.type === 'INTEGER' && !logical.isSigned);
    switch (type) {
        case 'INT32':
            return (value) => (isUnsigned ? Number(value) >>> 0 : value);
        case 'INT64':
            return (value) => isUnsigned ? String(BigInt.asUintN(64, BigInt(String(value)))) : String(value);
        case 'INT96':
            return int96ToJson(refuse.record);
        case 'BYTE_ARRAY':
            return (value) => (0,base64url/* toBase64url */.z)(bytesOf(value));
        case 'FIXED_LEN_BYTE_ARRAY':
            return (value) => (kind === 'FLOAT16' ? floatJson(value) : (0,base64url/* toBase64url */.z)(bytesOf(value)));
        case 'FLOAT':
        case 'DOUBLE':
            return floatJson;
        case 'BOOLEAN':
            return (value) => Boolean(value);
    }
    return refuseType(element, refuse);
};
/** JSON has no other numbers; as in the JSON of Protocol Buffers, these are texts. */
const floatJson = (value) => (Number.isFinite(value) ? value : String(value));
const bytesOf = (value) => value instanceof Uint8Array ? value : new Uint8Array();
/** A number, or two's complement in bytes, most significant first. */
const integerOf = (value) => {
    if (!(value instanceof Uint8Array))
        return BigInt(String(value));
    if (value.length === 0)
        return 0n;
    const hex = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex');
    return BigInt.asIntN(8 * value.length, BigInt(`0x${hex}`));
};
const decimalText = (unscaled, scale) => {
    const sign = unscaled < 0n ? '-' : '';
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
    return scale === 0
        ? `${sign}${digits}`
        : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
};
const uuidText = (bytes) => Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

;// CONCATENATED MODULE: ./lib/io/dataset/parquet-rows.js
// SPDX-License-Identifier: Apache-2.0
//
// A Parquet file → its rows, one row group after the other: the memory is that
// of a row group, whatever the file has. Pages are decompressed by Node where it
// knows the codec, to the length that their header announces and no further.
// Spec: https://github.com/apache/parquet-format/tree/apache-parquet-format-2.12.0









/** Magic, length of the footer, magic. */
const FRAME_BYTES = 12;
/**
 * @param refuse about a record
 * @throws DATASET_INVALID about the file
 */
async function* readParquetRows(file, { columns, onRowCount }, refuse) {
    const handle = await (0,promises_.open)(file.path, 'r');
    try {
        const source = asyncBufferOf(handle, file);
        await refuseFooter(source, file);
        const refuseFile = (what) => {
            throw (0,dataset_error/* datasetError */.T_)(file.name, what);
        };
        const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(source, { geoparquet: false });
        const plan = planOf(metadata, columns, { file: refuseFile, record: refuse });
        onRowCount(Number(metadata.num_rows));
        let rowStart = 0;
        for (const [index, group] of metadata.row_groups.entries()) {
            const rows = Number(group.num_rows);
            const name = `row group ${index + 1}`;
            const bytes = group.columns.reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
            if (!(rows >= 0 && rows <= limits/* MAX_ROW_GROUP_ROWS */.mZ) || bytes > limits/* MAX_ROW_GROUP_BYTES */.uF) {
                throw (0,dataset_error/* datasetError */.T_)(file.name, `${name} has ${rows} rows of ${bytes} bytes; at most ${limits/* MAX_ROW_GROUP_BYTES */.uF} bytes are read at once`);
            }
            const range = { file: source, rowStart, rowEnd: rowStart + rows };
            const values = rows === 0 ? new Map() : await readGroup(range, plan, refuseFile);
            for (const column of plan.names) {
                if (rows > 0 && values.get(column)?.length !== rows) {
                    throw (0,dataset_error/* datasetError */.T_)(file.name, `${name} is damaged: column "${column}" has not ${rows} values`);
                }
            }
            yield rowsOf(plan, values, rows, refuse);
            rowStart += rows;
        }
    }
    catch (cause) {
        if (cause instanceof errors/* ProvenanceError */.CG)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw (0,dataset_error/* datasetError */.T_)(file.name, `cannot be read as Parquet: ${reason}`, cause);
    }
    finally {
        await handle.close();
    }
}
const planOf = (metadata, columns, refuse) => {
    const tree = (0,src_metadata/* parquetSchema */.YR)(metadata);
    const all = tree.children.map(({ element }) => element.name);
    if (new Set(all).size < all.length)
        refuse.file('two of its columns have one name');
    for (const column of columns ?? [])
        if (!all.includes(column))
            refuse.file(`it has no column "${column}"`);
    const names = columns ?? all;
    const toJson = tree.children
        .filter(({ element }) => names.includes(element.name))
        .map((node) => [node.element.name, toJsonOf(node, refuse)]);
    return {
        metadata: { ...metadata, schema: plainElements(metadata.schema, tree) },
        names,
        toJson: new Map(toJson),
    };
};
const readGroup = async (range, { metadata, names }, refuse) => {
    const parts = new Map();
    await (0,read/* parquetRead */.bA)({
        ...range,
        metadata,
        columns: [...names],
        compressors: COMPRESSORS,
        parsers: plainParsers(refuse),
        utf8: false,
        geoparquet: false,
        onChunk: ({ columnName, columnData }) => {
            const values = parts.get(columnName) ?? [];
            for (let at = 0; at < columnData.length; at += 1)
                values.push(columnData[at]);
            parts.set(columnName, values);
        },
    });
    return parts;
};
function* rowsOf({ names, toJson }, values, rows, refuse) {
    for (let index = 0; index < rows; index += 1) {
        let made;
        const row = () => {
            made ??= (0,table_row/* tableRow */.j)(Object.fromEntries(names.map((name) => [name, toJson.get(name)?.(values.get(name)?.[index]) ?? null])), undefined, refuse);
            return made;
        };
        yield {
            canonical: () => {
                const bytes = row().canonical();
                return bytes.length <= limits/* MAX_DATASET_RECORD_BYTES */.sO ? bytes : refuse('it is too large');
            },
            text: () => row().text(),
            field: (name) => row().field(name),
        };
    }
}
const asyncBufferOf = (handle, { sizeBytes }) => ({
    byteLength: sizeBytes,
    slice: async (start, end = sizeBytes) => {
        const length = end - start;
        if (!(start >= 0 && length >= 0 && end <= sizeBytes && length <= 2 * limits/* MAX_ROW_GROUP_BYTES */.uF)) {
            throw new RangeError(`it speaks of bytes ${start} to ${end}, and has ${sizeBytes}`);
        }
        const bytes = new Uint8Array(length);
        let read = 0;
        while (read < length) {
            const { bytesRead } = await handle.read(bytes, read, length - read, start + read);
            if (bytesRead === 0)
                throw new RangeError('it became shorter while it was read');
            read += bytesRead;
        }
        return bytes.buffer;
    },
});
const refuseFooter = async (source, { name, sizeBytes }) => {
    const end = sizeBytes < FRAME_BYTES ? undefined : Buffer.from(await source.slice(sizeBytes - 8));
    if (end?.toString('latin1', 4) !== 'PAR1') {
        throw (0,dataset_error/* datasetError */.T_)(name, 'is cut, or no Parquet file: it does not end as one does');
    }
    const length = end.readUInt32LE(0);
    if (length > limits/* MAX_PARQUET_FOOTER_BYTES */.qG || length > sizeBytes - FRAME_BYTES) {
        throw (0,dataset_error/* datasetError */.T_)(name, `its description has ${length} bytes, more than are read`);
    }
};
const COMPRESSORS = {
    GZIP: (page, length) => (0,external_node_zlib_.gunzipSync)(page, { maxOutputLength: bounded(length) + 1 }),
    ZSTD: (page, length) => (0,external_node_zlib_.zstdDecompressSync)(page, { maxOutputLength: bounded(length) + 1 }),
    BROTLI: (page, length) => (0,external_node_zlib_.brotliDecompressSync)(page, { maxOutputLength: bounded(length) + 1 }),
    SNAPPY: (page, length) => {
        const out = new Uint8Array(bounded(length));
        (0,snappy/* snappyUncompress */.t)(page, out);
        return out;
    },
};
/** What a page announces; the decoder compares it with what comes out. */
const bounded = (length) => {
    if (length >= 0 && length <= limits/* MAX_ROW_GROUP_BYTES */.uF)
        return length;
    throw new RangeError(`a page announces ${length} bytes`);
};
/** Texts, which are keys of maps, are decoded strictly; INT96 would lose its nanoseconds. */
const plainParsers = (refuse) => ({
    stringFromBytes: (bytes) => (bytes === undefined ? undefined : (0,record_content/* textOf */.b6)(bytes, refuse)),
    timestampFromNanoseconds: (nanos) => nanos,
});

;// CONCATENATED MODULE: ./lib/io/dataset/record-batches.js
// SPDX-License-Identifier: Apache-2.0
//
// A file of records → its records, in batches that are worked off one after the
// other: one function a form. A record costs its parsing when it is asked for.








const openRecordBatches = (file, form, options, refuse) => {
    switch (form) {
        case 'jsonl':
            return ofStream(file, (stream) => lines(stream, (line) => (0,json_line/* rawLine */.LA)(line, refuse.record), refuse));
        case 'jsonl-jcs':
            return ofStream(file, (stream) => lines(stream, (line) => (0,json_line/* jcsLine */.f9)(line, refuse.record), refuse));
        case 'csv':
            return ofStream(file, (stream) => rows(stream, file, options, refuse));
        case 'webdataset':
            return ofStream(file, (stream) => samples(stream, options, refuse));
        case 'parquet':
            return parquet(file, options, refuse);
    }
};
const ofStream = (file, read) => {
    const stream = openByteStream(file);
    return {
        batches: read(stream),
        get readBytes() {
            return stream.readBytes;
        },
        source: stream.source,
    };
};
function* each(items, change) {
    for (const item of items)
        yield change(item);
}
async function* lines({ chunks }, open, refuse) {
    const splitter = createLineSplitter('none', refuse.next);
    for await (const chunk of chunks)
        yield each(splitter.push(chunk), open);
    yield each(splitter.end(), open);
}
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
async function* rows({ chunks }, { name }, { hasCsvHeader, checkHeader }, refuse) {
    const splitter = createLineSplitter('csv', refuse.next);
    let header;
    let isFirst = true;
    function* contents(found) {
        for (const line of found) {
            const isMarked = isFirst && line.subarray(0, 3).equals(BYTE_ORDER_MARK);
            const row = isMarked ? line.subarray(3) : line;
            if (isFirst && hasCsvHeader) {
                header = (0,csv_row/* parseCsvRow */.g)(row, (what) => {
                    throw (0,dataset_error/* datasetError */.T_)(name, `the header: ${what}`);
                });
                checkHeader(header, name);
            }
            else
                yield (0,csv_row/* csvRow */.r)(row, header, refuse.record);
            isFirst = false;
        }
    }
    for await (const chunk of chunks)
        yield contents(splitter.push(chunk));
    yield contents(splitter.end());
}
async function* samples({ chunks }, { fields }, refuse) {
    const tar = createTarReader(refuse.next);
    const isHeld = (extension) => fields.includes(extension) || (extension === 'json' && fields.length > 0);
    const collector = createSampleCollector(isHeld, refuse);
    function* contents(chunk) {
        for (const event of tar.push(chunk)) {
            const sample = collector.take(event);
            if (sample !== undefined)
                yield sample;
        }
    }
    for await (const chunk of chunks)
        yield contents(chunk);
    tar.end();
    const last = collector.end();
    if (last !== undefined)
        yield [last];
}
/** The file is read once for its digest, as a whole, and then by its columns: what was read is told by its rows. */
const parquet = (file, { columns }, refuse) => {
    const stream = openByteStream(file, 'stored');
    let rowsDone = 0;
    let rowCount = 0;
    const counted = (row) => {
        rowsDone += 1;
        return row;
    };
    async function* batches() {
        for await (const _ of stream.chunks)
            ;
        const onRowCount = (rows) => {
            rowCount = rows;
        };
        const options = { onRowCount, ...(columns && { columns }) };
        for await (const rows of readParquetRows(file, options, refuse.record)) {
            yield each(rows, counted);
        }
    }
    return {
        batches: batches(),
        get readBytes() {
            return rowCount > 0 ? Math.floor((file.sizeBytes * rowsDone) / rowCount) : 0;
        },
        source: stream.source,
    };
};

;// CONCATENATED MODULE: ./lib/io/dataset/record-form.js
// SPDX-License-Identifier: Apache-2.0
//
// Which form a dataset has: by the names of its files, by the first bytes of a
// file whose name says nothing, or as its publisher says.



/** What `--form` takes, and how it stands in the commitment. */
const RECORD_FORMS = {
    jsonl: { form: 'jsonl', canonicaliser: 'jsonl-raw-v1' },
    'jsonl-jcs': { form: 'jsonl', canonicaliser: 'jsonl-jcs-v1' },
    csv: { form: 'csv', canonicaliser: 'csv-v1' },
    parquet: { form: 'parquet', canonicaliser: 'parquet-v1' },
    webdataset: { form: 'webdataset', canonicaliser: 'webdataset-v1' },
    files: { form: 'files', canonicaliser: 'files-raw-v1' },
};
const RECORD_FORM_NAMES = Object.keys(RECORD_FORMS);
const SUFFIXES = [
    [/\.(jsonl|ndjson)(\.gz|\.zst)?$/i, 'jsonl'],
    [/\.csv(\.gz|\.zst)?$/i, 'csv'],
    [/\.parquet$/i, 'parquet'],
    [/\.(tar(\.gz|\.zst)?|tgz)$/i, 'webdataset'],
];
const SNIFFED_BYTES = 512;
/** @throws INPUT_INVALID */
const parseRecordForm = (name) => {
    const isForm = (text) => Object.hasOwn(RECORD_FORMS, text);
    if (isForm(name))
        return name;
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `"${name.slice(0, 40)}" is no form of records; there are ${RECORD_FORM_NAMES.join(', ')}`);
};
const createFormDetector = () => {
    /** A file of each form. */
    const seen = new Map();
    return {
        visit: (file) => {
            const [, named] = SUFFIXES.find(([suffix]) => suffix.test(file.name)) ?? [];
            const form = named ?? (file.isFound ? 'none' : sniff(file)) ?? 'none';
            if (!seen.has(form))
                seen.set(form, file);
        },
        form: () => {
            const [[form, file] = [], [otherForm, other] = []] = seen;
            if (form === undefined || file === undefined)
                throw new RangeError('no file was visited');
            if (otherForm !== undefined && other !== undefined) {
                throw mixed([file, form], [other, otherForm]);
            }
            if (form !== 'none')
                return form;
            // A folder whose files say nothing is a folder of files, one record each.
            if (file.isFound)
                return 'files';
            throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `"${file.name}" has no form that is known`, {
                hint: `Name it with --form: ${RECORD_FORM_NAMES.join(', ')}.`,
            });
        },
    };
};
const mixed = ([file, form], [other, otherForm]) => {
    const wordsOf = (name) => (name === 'none' ? 'of no known form' : name);
    return new errors/* ProvenanceError */.CG('DATASET_INVALID', `"${file.name}" is ${wordsOf(form)}, and "${other.name}" ${wordsOf(otherForm)}`, {
        hint: 'Name the files of one form only, or say with --form how all of them are read (`files`: each file is one record).',
    });
};
const sniff = (file) => {
    const start = firstBytes(file);
    if (start.toString('latin1', 0, 4) === 'PAR1')
        return 'parquet';
    return start.toString('latin1', 257, 262) === 'ustar' ? 'webdataset' : undefined;
};
const firstBytes = ({ path, name }) => {
    try {
        const handle = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const buffer = Buffer.alloc(SNIFFED_BYTES);
            return buffer.subarray(0, (0,external_node_fs_.readSync)(handle, buffer, 0, SNIFFED_BYTES, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch (cause) {
        throw (0,dataset_error/* unreadable */.O$)(name, cause);
    }
};
/** @throws DATASET_INVALID where a file that is read as text begins as a table or archive does */
const refuseOtherContent = (file, form) => {
    if (form === 'files')
        return;
    const found = sniff(file);
    if (found !== undefined && found !== form) {
        throw (0,dataset_error/* datasetError */.T_)(file.name, `begins as ${found} does, and is read as ${form}`);
    }
};

// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/io/dataset/record-groups.js
// SPDX-License-Identifier: Apache-2.0
//
// Records → groups of digests for the engine, one list a view, and the class of
// each record by one of its attributes.







/** Records that go to a worker together: 64 KiB of digests a view, about 30 ms. */
const GROUP_RECORDS = 2_048;
/** Class of the records without the attribute where classes are counted: each record has one then. */
const UNNAMED_CLASS = '(none)';
/** @throws DATASET_INVALID, about a record through `refuse` */
const createRecordGroups = ({ views, attribute }, refuse) => {
    const classes = new Map();
    const lists = views.map(([view, rule]) => ({ view, rule, digests: emptyDigests(), count: 0 }));
    let numbers = new Uint16Array(GROUP_RECORDS);
    let records = 0;
    const classOf = (record, { name, isCounted }) => {
        const bytes = record.field(name);
        const value = bytes === undefined || bytes.length === 0 ? undefined : (0,record_content/* textOf */.b6)(bytes, refuse);
        const known = value ?? (isCounted ? UNNAMED_CLASS : undefined);
        if (known === undefined)
            return state_entry/* NO_CLASS */.vf;
        if (bytes !== undefined && bytes.length > 255)
            refuse(`"${name}" has more than 255 bytes`);
        const found = classes.get(known);
        if (found !== undefined)
            return found;
        refuseTooMany(name, isCounted, classes.size);
        classes.set(known, classes.size);
        return classes.size - 1;
    };
    return {
        note: (record) => {
            if (attribute !== undefined)
                classOf(record, attribute);
        },
        add: (record, digest) => {
            for (const list of lists) {
                const known = list.rule.kind === 'record' ? digest : undefined;
                const bytes = known === undefined ? (0,records_views/* viewBytes */.j)(list.rule, record, refuse) : undefined;
                const found = known ?? (bytes && (0,external_node_crypto_.hash)('sha256', bytes, 'binary'));
                if (found === undefined)
                    continue;
                list.digests.write(found, list.count * tagged_hash/* HASH_BYTES */.FA, 'latin1');
                list.count += 1;
            }
            if (attribute !== undefined)
                numbers[records] = classOf(record, attribute);
            records += 1;
        },
        get isFull() {
            return records === GROUP_RECORDS;
        },
        take: () => {
            if (records === 0)
                return undefined;
            const group = {
                records,
                views: lists
                    .filter(({ count }) => count > 0)
                    .map(({ view, rule, digests, count }) => ({
                    view,
                    digests: digests.subarray(0, count * tagged_hash/* HASH_BYTES */.FA),
                    // Other views of a record are not counted: a record is counted once.
                    ...(attribute !== undefined && rule.kind === 'record'
                        ? { classes: numbers.subarray(0, count) }
                        : {}),
                })),
            };
            for (const list of lists) {
                list.digests = emptyDigests();
                list.count = 0;
            }
            numbers = new Uint16Array(GROUP_RECORDS);
            records = 0;
            return group;
        },
        classNames: () => [...classes.keys()],
    };
};
const emptyDigests = () => Buffer.allocUnsafeSlow(GROUP_RECORDS * tagged_hash/* HASH_BYTES */.FA);
const refuseTooMany = (name, isCounted, count) => {
    const most = isCounted ? limits/* MAX_CLASSES */.sw : limits/* MAX_ATTRIBUTE_VALUES */.Nw;
    if (count < most)
        return;
    throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `"${name}" has more than ${most} values, which is all that are ${isCounted ? 'counted' : 'recorded'}`, {
        hint: isCounted
            ? 'Leave out --count-classes, or choose an attribute with fewer values.'
            : 'Choose an attribute with fewer values.',
    });
};

;// CONCATENATED MODULE: ./lib/io/dataset/dataset-reader.js
// SPDX-License-Identifier: Apache-2.0
//
// Files and folders → the records of a dataset, whatever their form: the same
// ones in the same order at each reading. The dataset is never in memory.












/** @throws DATASET_INVALID, INPUT_INVALID for what records of this form have not */
const createDatasetReader = (paths, options = {}) => {
    const detector = createFormDetector();
    const summary = (0,dataset_files/* summarizeFiles */.Ll)(paths, options.form === undefined ? detector.visit : () => undefined);
    const form = options.form ?? detector.form();
    const views = [...new Set([records_views/* RECORD_VIEW */.iw, ...(options.views ?? [])])];
    const rules = views.map((view) => [view, (0,records_views/* parseView */.RE)(view)]);
    refuseUnfit(form, rules, options);
    const { attribute, columns, slice = { index: 1, of: 1 } } = options;
    const model = {
        ...RECORD_FORMS[form],
        views,
        ...(columns === undefined ? {} : { columns }),
        ...(attribute === undefined ? {} : { attribute: attribute.name }),
    };
    let groups;
    // Of single files the digest is that of a record: nothing may be said of it in public.
    const sources = form === 'files' ? noSources() : createSources(summary.count);
    const state = { number: 0, name: '' };
    const refuse = {
        record: (0,dataset_error/* refuseRecordOf */.nV)(state, 0),
        next: (0,dataset_error/* refuseRecordOf */.nV)(state, 1),
    };
    const batchOptions = createBatchOptions(rules, options);
    async function* readFile(file, choose, into, before) {
        if (form === 'files') {
            state.number = 1;
            yield* readWholeFile(file, choose(), into, needsBytes(rules), refuse.record);
            return;
        }
        refuseOtherContent(file, form);
        const opened = openRecordBatches(file, form, batchOptions, refuse);
        for await (const batch of opened.batches) {
            for (const record of batch) {
                state.number += 1;
                const choice = choose();
                if (choice === 'take')
                    into.add(record);
                else if (choice === 'done before')
                    into.note(record);
                if (into.isFull)
                    yield* taken(into, before + opened.readBytes);
            }
        }
        sources.add(opened.source());
    }
    return {
        model,
        totalBytes: summary.totalBytes,
        fingerprint: summary.fingerprint,
        classNames: () => groups?.classNames() ?? [],
        sources: async () => sources.all(),
        read: async function* (skip) {
            const choose = chooseRecords(slice, skip);
            groups = createRecordGroups({ views: rules, ...(attribute && { attribute }) }, refuse.record);
            let doneBytes = 0;
            for (const file of (0,dataset_files/* walkFiles */.Fv)(paths)) {
                state.name = file.name;
                state.number = 0;
                yield* readFile(file, choose, groups, doneBytes);
                doneBytes += file.sizeBytes;
            }
            yield* taken(groups, doneBytes);
        },
    };
};
function* taken(groups, doneBytes) {
    const group = groups.take();
    if (group !== undefined)
        yield { ...group, doneBytes };
}
const fieldsOf = (rules, attribute) => [
    ...rules.flatMap(([, rule]) => ('field' in rule && rule.field !== undefined ? [rule.field] : [])),
    ...(attribute === undefined ? [] : [attribute.name]),
];
/** Forms whose record is text as a whole. */
const TEXT_FORMS = ['jsonl', 'files'];
const refuseUnfit = (form, rules, { attribute, columns, csvHeader }) => {
    const refuse = (what) => {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', what);
    };
    const fields = fieldsOf(rules, attribute);
    if (rules.length > limits/* MAX_VIEWS */.L5)
        refuse(`${rules.length} views are asked for, at most ${limits/* MAX_VIEWS */.L5}`);
    for (const [view, rule] of rules) {
        if (Buffer.byteLength(view) > 255)
            refuse(`the view "${view.slice(0, 40)}…" is too long`);
        if (rule.kind === 'text' && rule.field === undefined && !TEXT_FORMS.includes(form)) {
            refuse(`a record of ${form} is no text; name a field of it, as in text:FIELD`);
        }
    }
    if (fields.length > 0 && form === 'files')
        refuse('a file has no fields');
    if (fields.length > 0 && form === 'csv' && csvHeader === 'none') {
        refuse('without a header the columns of CSV have no names');
    }
    if (columns === undefined)
        return;
    if (form !== 'parquet')
        refuse(`columns are chosen of Parquet, and this is ${form}`);
    for (const field of fields) {
        if (!columns.includes(field))
            refuse(`"${field}" is none of the columns that are read`);
    }
};
const createBatchOptions = (rules, { attribute, columns, csvHeader }) => {
    const fields = fieldsOf(rules, attribute);
    let first;
    return {
        fields,
        ...(columns === undefined ? {} : { columns }),
        hasCsvHeader: csvHeader !== 'none',
        checkHeader: (header, name) => {
            first ??= header;
            if (JSON.stringify(header) !== JSON.stringify(first)) {
                throw (0,dataset_error/* datasetError */.T_)(name, 'its header is another than that of the first file');
            }
            const missing = fields.find((field) => !header.includes(field));
            if (missing !== undefined)
                throw (0,dataset_error/* datasetError */.T_)(name, `it has no column "${missing}"`);
        },
    };
};
// ---- a file as a record -------------------------------------------------------------
/** Whether something beside the digest is asked of a file. */
const needsBytes = (rules) => rules.some(([, { kind }]) => kind !== 'record');
async function* readWholeFile(file, choice, into, holds, refuse) {
    if (choice !== 'take')
        return;
    const stream = openByteStream(file, 'stored');
    const parts = [];
    for await (const chunk of stream.chunks) {
        if (!holds)
            continue;
        if (stream.readBytes > limits/* MAX_DATASET_RECORD_BYTES */.sO) {
            refuse(`it has more than ${limits/* MAX_DATASET_RECORD_BYTES */.sO} bytes, and a view needs all of them`);
        }
        parts.push(chunk);
    }
    const content = {
        canonical: () => Buffer.concat(parts),
        text: () => (0,record_content/* textOf */.b6)(Buffer.concat(parts), refuse),
        field: () => undefined,
    };
    into.add(content, Buffer.from(stream.source().digest.sha256, 'hex').toString('latin1'));
    if (into.isFull)
        yield* taken(into, 0);
}

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/core/progress.js
var progress = __webpack_require__(86264);
;// CONCATENATED MODULE: ./lib/cli/commands/dataset-progress.js
// SPDX-License-Identifier: Apache-2.0
//
// How far a commitment is, as a line every few seconds.

const LINE_EVERY_MS = 5_000;
/** @param now milliseconds */
const createCommitProgress = (reporter, now = () => performance.now()) => {
    let stage;
    let next = now() + LINE_EVERY_MS;
    /** Where this stage began: a run that goes on has done some before. */
    let start = { time: now(), doneBytes: 0 };
    return (progress) => {
        const time = now();
        if (progress.stage !== stage) {
            stage = progress.stage;
            start = { time, doneBytes: progress.doneBytes };
        }
        if (time < next)
            return;
        next = time + LINE_EVERY_MS;
        reporter.info(formatCommitProgress(progress, start, time));
    };
};
const formatCommitProgress = ({ stage, records, doneBytes, totalBytes }, start, time) => {
    const share = totalBytes === 0 ? 1 : Math.min(1, doneBytes / totalBytes);
    const done = doneBytes - start.doneBytes;
    const left = done > 0 ? ((totalBytes - doneBytes) / done) * (time - start.time) : undefined;
    const what = stage === 'records' ? 'read' : 'hashed';
    const estimate = left === undefined ? '' : `, ${(0,progress/* formatSeconds */.X)(Math.max(0, left) / 1_000)} left`;
    return `${what} ${records.toLocaleString('en')} records (${Math.floor(100 * share)} %)${estimate}`;
};

// EXTERNAL MODULE: ./lib/cli/commands/dataset-surroundings.js
var dataset_surroundings = __webpack_require__(78329);
;// CONCATENATED MODULE: ./lib/cli/commands/dataset-commit-run.js
// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov dataset commit` and `merge` do.















const runDatasetCommit = async (data, flags, context) => {
    const { cwd } = context;
    const slice = flags.slice === undefined ? undefined : parseSliceFlag(flags.slice);
    const shared = flags.context === undefined ? undefined : parseContext(flags.context);
    const paths = data.map((path) => (0,external_node_path_.resolve)(cwd, path));
    const outputDir = (0,external_node_path_.resolve)(cwd, flags.outputDir);
    if ((0,dataset_files/* isWithin */.UO)(outputDir, paths)) {
        throw new errors/* ProvenanceError */.CG('USAGE', `--output-dir "${flags.outputDir}" lies in the dataset`);
    }
    const host = { ...hostOf(context), runEntries: runEntriesOf(flags.memory) };
    const reader = createDatasetReader(paths, {
        ...readerOptions(flags),
        ...(slice === undefined ? {} : { slice }),
    });
    const { seed, sealedSeedPath } = await takeSeed(flags, outputDir, context);
    const request = {
        reader,
        dataKey: JSON.stringify([paths, slice, reader.fingerprint, flags.csvHeader]),
        seed,
        countClasses: flags.countClasses === true,
        outputDir,
        ...(shared === undefined ? {} : { context: shared }),
    };
    if (slice === undefined) {
        context.out(describe(await (0,dataset_commit/* commitDataset */.C0)(request, host), sealedSeedPath));
        return;
    }
    const { records, entries } = await commitSlice({ ...request, slice }, host);
    context.out((0,json_text.jsonText)({ slice: flags.slice, records, entries }));
};
/** @throws USAGE, INPUT_INVALID */
const readerOptions = (flags) => {
    const { form, attribute, countClasses, column, csvHeader } = flags;
    if (countClasses && attribute === undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', '--count-classes counts by an attribute: give --attribute');
    }
    return {
        ...(form === undefined ? {} : { form: parseRecordForm(form) }),
        views: viewsOf(flags),
        ...(attribute === undefined
            ? {}
            : { attribute: { name: attribute, isCounted: countClasses === true } }),
        ...(column.length === 0 ? {} : { columns: [...new Set(column)].sort() }),
        csvHeader: csvHeader ? 'first-row' : 'none',
    };
};
const viewsOf = ({ view, textField }) => {
    if (textField === undefined)
        return view;
    if (!view.includes('text')) {
        throw new errors/* ProvenanceError */.CG('USAGE', '--text-field is for the view text: give --view text');
    }
    return view.map((name) => (name === 'text' ? `text:${textField}` : name));
};
const runDatasetMerge = async (slices, { outputDir }, context) => {
    const dirs = slices.map((dir) => (0,external_node_path_.resolve)(context.cwd, dir));
    const request = { seed: (0,dataset_surroundings/* seedOf */.n)(context), outputDir: (0,external_node_path_.resolve)(context.cwd, outputDir) };
    context.out(describe(await mergeSlices(dirs, request, hostOf(context))));
};
/** @throws USAGE where it is open which seed is meant; SEED_INVALID, SEALED_SEED_INVALID, OUTPUT_UNWRITABLE */
const takeSeed = async ({ seedPublicKey, slice }, outputDir, context) => {
    if (seedPublicKey === undefined)
        return { seed: (0,dataset_surroundings/* seedOf */.n)(context) };
    if (slice !== undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', '--seed-public-key draws a seed, and slices share one');
    }
    if ((context.env.DATASET_SEED ?? '') !== '') {
        throw new errors/* ProvenanceError */.CG('USAGE', '--seed-public-key draws a seed, and DATASET_SEED is one');
    }
    const { cwd } = context;
    // Nothing of a command is logged by others, so that nobody has to be told what to hide.
    return drawSealedSeed(seedPublicKey, { cwd, outputDir, randomBytes: external_node_crypto_.randomBytes, mask: () => { } });
};
const hostOf = (context) => ({
    datasetWorkerPath: (0,dataset_surroundings/* workerPathOf */.L)(context),
    randomBytes: external_node_crypto_.randomBytes,
    onProgress: createCommitProgress(context.reporter),
});
const describe = (commitment, sealedSeedPath) => (0,json_text.jsonText)({
    digest: `sha256:${(0,digest/* sha256 */.sc)((0,commitment_v1/* serializeCommitment */.aM)(commitment))}`,
    root: commitment.root,
    records: commitment.records,
    ...(sealedSeedPath === undefined ? {} : { sealedSeed: sealedSeedPath }),
});
/** More jobs than a matrix of GitHub has. */
const MAX_SLICES = 1_024;
const parseSliceFlag = (text) => {
    const [, index, of] = /^([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/.exec(text) ?? [];
    const slice = { index: Number(index), of: Number(of) };
    if (slice.index >= 1 && slice.index <= slice.of && slice.of <= MAX_SLICES)
        return slice;
    throw new errors/* ProvenanceError */.CG('USAGE', `--slice is "${text.slice(0, 40)}"; it takes i/n, e.g. 3/16`);
};
const parseContext = (text) => {
    if (/^[0-9a-f]{64}$/.test(text))
        return Buffer.from(text, 'hex');
    throw new errors/* ProvenanceError */.CG('USAGE', `--context is "${text.slice(0, 80)}"; it takes 64 hex digits, as \`mlprov dataset context\` prints them`);
};


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ sealSeed),
/* harmony export */   cQ: () => (/* binding */ unsealSeed)
/* harmony export */ });
/* unused harmony export SEALED_SEED_TYPE */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_base64url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98823);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6992);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14636);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66613);
/* harmony import */ var _dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86301);
// SPDX-License-Identifier: Apache-2.0
//
// A seed that only the holder of a private key can open: X25519 with a fresh
// key, HKDF-SHA256, AES-256-GCM. One text for each value. The format is in
// docs/dataset-claims.md.











const SEALED_SEED_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPE_NAMESPACE */ .v}/sealed-dataset-seed/v1`;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_INFO = 'mlprov sealed dataset seed v1';
/**
 * @param recipientPem SPKI PEM of an X25519 public key
 * @param randomBytes for the nonce
 * @throws SEALED_SEED_INVALID where the key is none, a private one, or of low order
 */
const sealSeed = (seed, recipientPem, randomBytes) => {
    // A public key would be made of it; but whoever has the private key here could open the seed here.
    if (recipientPem.includes('PRIVATE KEY-----')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('SEALED_SEED_INVALID', 'a private key is given, where the public key belongs', { hint: 'Keep it elsewhere, and give what `openssl pkey -in KEY -pubout` makes of it.' });
    }
    const recipient = readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)(recipientPem), 'public key');
    const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.generateKeyPairSync)('x25519');
    const recipientKey = rawPublicKey(recipient);
    const ephemeralKey = rawPublicKey(publicKey);
    const key = deriveKey({ privateKey, publicKey: recipient, ephemeralKey, recipientKey });
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createCipheriv)('aes-256-gcm', key, nonce).setAAD(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(SEALED_SEED_TYPE));
    const ciphertext = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([cipher.update(seed), cipher.final(), cipher.getAuthTag()]);
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)({
        type: SEALED_SEED_TYPE,
        recipient: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', recipientKey, 'buffer')),
        ephemeralKey: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(ephemeralKey),
        nonce: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(nonce),
        ciphertext: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(ciphertext),
    });
};
/**
 * Law: `unsealSeed(sealSeed(seed, public), private)` is the seed.
 * @param privatePem PKCS #8 PEM of the X25519 private key
 * @throws SEALED_SEED_INVALID for another key, another form, a byte that was changed
 */
const unsealSeed = (text, privatePem) => {
    const privateKey = readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPrivateKey)(privatePem), 'private key');
    const sealed = parseSealed(text);
    const recipientKey = rawPublicKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)(privateKey));
    if ((0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', recipientKey, 'buffer')) !== sealed.recipient) {
        return refuse('it was sealed for another key');
    }
    const publicKey = importPublicKey(sealed.ephemeralKey);
    const { ephemeralKey, nonce, ciphertext } = sealed;
    const key = deriveKey({ privateKey, publicKey, ephemeralKey, recipientKey });
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createDecipheriv)('aes-256-gcm', key, nonce)
        .setAAD(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(SEALED_SEED_TYPE))
        .setAuthTag(ciphertext.subarray(_dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .SEED_BYTES */ .ER));
    try {
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([decipher.update(ciphertext.subarray(0, _dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .SEED_BYTES */ .ER)), decipher.final()]);
    }
    catch {
        return refuse('its bytes were changed');
    }
};
const deriveKey = ({ privateKey, publicKey, ephemeralKey, recipientKey }) => {
    const shared = agree(privateKey, publicKey);
    const salt = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([ephemeralKey, recipientKey]);
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hkdfSync)('sha256', shared, salt, KEY_INFO, KEY_BYTES));
};
// RFC 7748 §6.1: a point of low order gives zero, whatever the private key is.
const agree = (privateKey, publicKey) => {
    let shared;
    try {
        shared = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.diffieHellman)({ privateKey, publicKey });
    }
    catch {
        shared = undefined;
    }
    return shared?.some((byte) => byte !== 0) ? shared : refuse('a key is of low order');
};
const readKey = (read, what) => {
    let key;
    try {
        key = read();
    }
    catch {
        key = undefined;
    }
    return key?.asymmetricKeyType === 'x25519' ? key : refuse(`the ${what} is no X25519 key in PEM`);
};
const rawPublicKey = (key) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
const importPublicKey = (raw) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(raw) } });
const parseSealed = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SEALED_SEED_BYTES */ .Ae)
        refuse(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SEALED_SEED_BYTES */ .Ae} characters`);
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStrictJson */ .R)(text, refuse)) ?? refuse('it is no object');
    if (value.type !== SEALED_SEED_TYPE)
        refuse(`type is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_10__/* .shown */ .S)(value.type)}`);
    const bytes = (field, length) => {
        const found = (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .parseBase64url */ .S)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .asString */ .oJ)(value[field]) ?? '');
        return found?.length === length ? found : refuse(`${field} is not ${length} bytes in base64url`);
    };
    const sealed = {
        recipient: (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64url */ .z)(bytes('recipient', 32)),
        ephemeralKey: bytes('ephemeralKey', KEY_BYTES),
        nonce: bytes('nonce', NONCE_BYTES),
        ciphertext: bytes('ciphertext', _dataset_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .SEED_BYTES */ .ER + TAG_BYTES),
    };
    if (Object.keys(value).length !== 5)
        refuse('it has a field that is not known');
    return sealed;
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('SEALED_SEED_INVALID', `the sealed seed is refused: ${what}`);
};


/***/ })

};

