export const id = 9836;
export const ids = [9836];
export const modules = {

/***/ 19836:
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
// EXTERNAL MODULE: ./lib/inputs/dataset-commit.js + 3 modules
var dataset_commit = __webpack_require__(63194);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/dataset/dataset-secret.js
var dataset_secret = __webpack_require__(86301);
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
        const entries = await (0,run_file/* writeRun */.bp)((0,posix_.join)(outputDir, RUN_FILE), (0,merge_runs/* mergeRuns */.r)(cursors));
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
    const pool = (0,dataset_commit/* openPool */.x5)({ canonicaliser: model.canonicaliser, context, secret }, host);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/io/dataset/jsonl-reader.js
// SPDX-License-Identifier: Apache-2.0
//
// JSON Lines, read as bytes: a record is a line without its end (LF or CR LF),
// empty lines are none.





const READ_BYTES = 1024 * 1024;
/** Records that go to a worker together: 128 KiB of digests, about 60 ms. */
const GROUP_RECORDS = 4_096;
const LF = 0x0a;
const CR = 0x0d;
/** @param slice default: all records */
const createJsonlReader = async (paths, slice = { index: 1, of: 1 }) => {
    const sizes = await Promise.all(paths.map(sizeOf));
    const sources = [];
    return {
        model: { form: 'jsonl', canonicaliser: 'jsonl-raw-v1', views: ['record'] },
        totalBytes: sizes.reduce((sum, size) => sum + size, 0),
        classNames: () => [],
        sources: async () => sources,
        read: async function* (skip) {
            const choice = chooseRecords(slice, skip);
            let doneBytes = 0;
            for (const path of paths) {
                const file = await (0,promises_.open)(path, 'r');
                try {
                    const before = doneBytes;
                    for await (const group of readLines(file, path, choice, (end) => sources.push(end))) {
                        doneBytes = before + group.doneBytes;
                        if (group.records > 0)
                            yield { ...group, doneBytes };
                    }
                    doneBytes = before + (sources.at(-1)?.sizeBytes ?? 0);
                }
                finally {
                    await file.close();
                }
            }
        },
    };
};
const sizeOf = async (path) => {
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isFile())
            return found.size;
    }
    catch (cause) {
        throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `"${path}" cannot be read`, { cause });
    }
    throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `"${path}" is no file`);
};
/** Asked for each record in turn, over all files: whether it belongs here and was not read before. */
const chooseRecords = ({ index, of }, skip) => {
    let number = 0;
    let left = skip;
    return () => {
        number = number === of ? 1 : number + 1;
        if (number !== index)
            return false;
        if (left === 0)
            return true;
        left -= 1;
        return false;
    };
};
async function* readLines(file, path, isChosen, onEnd) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    let held = Buffer.alloc(0);
    let digests = Buffer.allocUnsafeSlow(GROUP_RECORDS * 32);
    let count = 0;
    let sizeBytes = 0;
    const take = (line) => {
        const end = line.at(-1) === CR ? line.length - 1 : line.length;
        if (end === 0)
            return;
        if (!isChosen())
            return;
        digests.write((0,external_node_crypto_.hash)('sha256', line.subarray(0, end), 'binary'), count * 32, 'latin1');
        count += 1;
    };
    const group = () => {
        const made = digests.subarray(0, count * 32);
        digests = Buffer.allocUnsafeSlow(GROUP_RECORDS * 32);
        const records = count;
        count = 0;
        return { records, views: [{ view: 'record', digests: made }], doneBytes: sizeBytes };
    };
    for (;;) {
        const chunk = Buffer.allocUnsafe(READ_BYTES);
        const { bytesRead } = await file.read(chunk, 0, READ_BYTES);
        const bytes = chunk.subarray(0, bytesRead);
        whole.update(bytes);
        sizeBytes += bytesRead;
        held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
        let from = 0;
        for (let at = held.indexOf(LF); at >= 0; at = held.indexOf(LF, from)) {
            take(held.subarray(from, at));
            from = at + 1;
            if (count === GROUP_RECORDS)
                yield group();
        }
        held = held.subarray(from);
        if (held.length > limits/* MAX_DATASET_RECORD_BYTES */.sO) {
            throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `a line of "${path}" has more than ${limits/* MAX_DATASET_RECORD_BYTES */.sO} bytes`);
        }
        if (bytesRead === 0)
            break;
    }
    take(held);
    onEnd({ name: (0,external_node_path_.basename)(path), digest: { sha256: whole.digest('hex') }, sizeBytes });
    yield group();
}

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
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
    const request = {
        reader: await createJsonlReader(paths, slice),
        dataKey: JSON.stringify([paths, slice]),
        seed: (0,dataset_surroundings/* seedOf */.n)(context),
        countClasses: false,
        outputDir: (0,external_node_path_.resolve)(cwd, flags.outputDir),
        ...(shared === undefined ? {} : { context: shared }),
    };
    if (slice === undefined) {
        context.out(describe(await (0,dataset_commit/* commitDataset */.C0)(request, hostOf(context))));
        return;
    }
    const { records, entries } = await commitSlice({ ...request, slice }, hostOf(context));
    context.out((0,json_text.jsonText)({ slice: flags.slice, records, entries }));
};
const runDatasetMerge = async (slices, { outputDir }, context) => {
    const dirs = slices.map((dir) => (0,external_node_path_.resolve)(context.cwd, dir));
    const request = { seed: (0,dataset_surroundings/* seedOf */.n)(context), outputDir: (0,external_node_path_.resolve)(context.cwd, outputDir) };
    context.out(describe(await mergeSlices(dirs, request, hostOf(context))));
};
const hostOf = (context) => ({
    datasetWorkerPath: (0,dataset_surroundings/* workerPathOf */.L)(context),
    randomBytes: external_node_crypto_.randomBytes,
    onProgress: () => undefined,
});
const describe = (commitment) => (0,json_text.jsonText)({
    digest: `sha256:${(0,digest/* sha256 */.sc)((0,commitment_v1/* serializeCommitment */.aM)(commitment))}`,
    root: commitment.root,
    records: commitment.records,
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


/***/ })

};

