export const id = 3874;
export const ids = [3874,1277];
export const modules = {

/***/ 13874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDatasetProve: () => (/* binding */ runDatasetProve),
  runDatasetVerifyProof: () => (/* binding */ runDatasetVerifyProof)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/core/base64url.js
var base64url = __webpack_require__(98823);
// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/concat.js
var concat = __webpack_require__(46231);
// EXTERNAL MODULE: ./lib/core/hex.js
var hex = __webpack_require__(62486);
// EXTERNAL MODULE: ./lib/core/namespace.js
var namespace = __webpack_require__(14636);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/core/strict-json.js
var strict_json = __webpack_require__(66613);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
// EXTERNAL MODULE: ./lib/dataset/scheme/primitives.js
var primitives = __webpack_require__(88886);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/proof-v1.js
// SPDX-License-Identifier: Apache-2.0
//
// proof.json, version 1: one record, and where the way of its label ends.
// `answer` is for readers; the verifier finds its own.
// docs/spec/dataset-commitment-v1.md §9.














const PROOF_TYPE = `${namespace/* TYPE_NAMESPACE */.v}/dataset-proof/v1`;
const ANSWERS = ['member', 'non-member'];
const serializeProofJson = (proof) => {
    const { path, opening } = proof;
    return (0,canonical_json/* canonicalJson */.d)({
        type: PROOF_TYPE,
        commitment: { sha256: (0,hex/* toHex */.n)(proof.commitment) },
        view: proof.view,
        record: { sha256: (0,hex/* toHex */.n)(proof.record) },
        answer: proof.answer,
        gamma: (0,base64url/* toBase64url */.z)(proof.gamma),
        evaluation: (0,base64url/* toBase64url */.z)(proof.evaluation),
        ...(path === undefined ? {} : pathJson(path)),
        ...(opening === undefined ? {} : { opening: openingJson(opening) }),
    });
};
const pathJson = ({ steps, leaf }) => {
    const sums = (0,concat/* concat */.x)(...steps.map(({ siblingSums }) => siblingSums));
    return {
        path: {
            bits: steps.map(({ bit }) => bit),
            siblings: (0,base64url/* toBase64url */.z)((0,concat/* concat */.x)(...steps.map(({ sibling }) => sibling))),
            ...(leaf.sums.length === 0 ? {} : { sums: (0,base64url/* toBase64url */.z)(sums) }),
        },
        leaf: {
            label: (0,base64url/* toBase64url */.z)(leaf.label),
            value: (0,base64url/* toBase64url */.z)(leaf.value),
            ...(leaf.sums.length === 0 ? {} : { sums: (0,base64url/* toBase64url */.z)(leaf.sums) }),
        },
    };
};
const openingJson = ({ count, salt, attributes }) => ({
    count: String(count),
    salt: (0,base64url/* toBase64url */.z)(salt),
    ...(attributes.kind === 'closed'
        ? { attributesDigest: (0,base64url/* toBase64url */.z)(attributes.digest) }
        : { attributes: attributes.text, attributesSalt: (0,base64url/* toBase64url */.z)(attributes.salt) }),
});
/** @throws PROOF_INVALID */
const parseProofJson = (text) => {
    if (text.length > limits/* MAX_PROOF_BYTES */.uc)
        refuse(`it has more than ${limits/* MAX_PROOF_BYTES */.uc} characters`);
    const value = object((0,strict_json/* parseStrictJson */.R)(text, refuse), 'the proof');
    if (value.type !== PROOF_TYPE)
        refuse(`type is ${(0,shown/* shown */.S)(value.type)}, expected ${PROOF_TYPE}`);
    const answer = ANSWERS.find((known) => known === value.answer);
    const { path, leaf } = value;
    if ((path === undefined) !== (leaf === undefined))
        refuse('of path and leaf, one is missing');
    return {
        commitment: fromHex(object(value.commitment, 'commitment').sha256, 'commitment.sha256'),
        view: (0,parse/* asString */.oJ)(value.view) ?? refuse(`view is ${(0,shown/* shown */.S)(value.view)}`),
        record: fromHex(object(value.record, 'record').sha256, 'record.sha256'),
        answer: answer ?? refuse(`answer is ${(0,shown/* shown */.S)(value.answer)}`),
        gamma: bytes(value.gamma, 'gamma', primitives/* POINT_BYTES */.j),
        evaluation: bytes(value.evaluation, 'evaluation', poprf/* PROOF_BYTES */.Ht),
        ...(path === undefined ? {} : { path: readPath(object(path, 'path'), object(leaf, 'leaf')) }),
        ...(value.opening === undefined
            ? {}
            : { opening: readOpening(object(value.opening, 'opening')) }),
    };
};
const readPath = (path, leaf) => {
    const bits = ((0,parse/* asArray */._j)(path.bits) ?? refuse('path.bits is no list')).map((bit) => typeof bit === 'number' && Number.isInteger(bit) && bit >= 0 && bit < label_bits/* LABEL_BITS */.Iq
        ? bit
        : refuse(`a bit of path.bits is ${(0,shown/* shown */.S)(bit)}`));
    if (bits.length > label_bits/* LABEL_BITS */.Iq)
        refuse(`path.bits has ${bits.length} entries`);
    const leafSums = leaf.sums === undefined ? new Uint8Array() : bytes(leaf.sums, 'leaf.sums');
    if (leafSums.length % 8 !== 0)
        refuse(`leaf.sums has ${leafSums.length} bytes`);
    const sumsBytes = leafSums.length;
    const siblings = bytes(path.siblings, 'path.siblings', bits.length * tagged_hash/* HASH_BYTES */.FA);
    const sums = path.sums === undefined
        ? new Uint8Array()
        : bytes(path.sums, 'path.sums', bits.length * sumsBytes);
    if (sums.length !== bits.length * sumsBytes)
        refuse('of leaf.sums and path.sums, one is missing');
    return {
        steps: bits.map((bit, at) => ({
            bit,
            sibling: siblings.subarray(at * tagged_hash/* HASH_BYTES */.FA, (at + 1) * tagged_hash/* HASH_BYTES */.FA),
            siblingSums: sums.subarray(at * sumsBytes, (at + 1) * sumsBytes),
        })),
        leaf: {
            label: bytes(leaf.label, 'leaf.label', tagged_hash/* HASH_BYTES */.FA),
            value: bytes(leaf.value, 'leaf.value', tagged_hash/* HASH_BYTES */.FA),
            sums: leafSums,
        },
    };
};
const readOpening = (value) => {
    const decimal = (0,parse/* asString */.oJ)(value.count) ?? refuse(`opening.count is ${(0,shown/* shown */.S)(value.count)}`);
    if (!/^[1-9][0-9]{0,19}$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
        refuse(`opening.count is ${(0,shown/* shown */.S)(decimal)}`);
    }
    const text = (0,parse/* asString */.oJ)(value.attributes);
    if ((text === undefined) === (value.attributesDigest === undefined)) {
        refuse('opening has both or none of attributes and attributesDigest');
    }
    return {
        count: BigInt(decimal),
        salt: bytes(value.salt, 'opening.salt', tagged_hash/* HASH_BYTES */.FA),
        attributes: text === undefined
            ? {
                kind: 'closed',
                digest: bytes(value.attributesDigest, 'opening.attributesDigest', tagged_hash/* HASH_BYTES */.FA),
            }
            : {
                kind: 'open',
                text,
                salt: bytes(value.attributesSalt, 'opening.attributesSalt', tagged_hash/* HASH_BYTES */.FA),
            },
    };
};
// ---- values ---------------------------------------------------------------------------
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('PROOF_INVALID', `this is no proof: ${what}`);
};
const object = (value, field) => (0,parse/* asObject */.eB)(value) ?? refuse(`${field} is ${(0,shown/* shown */.S)(value)}, expected an object`);
const bytes = (value, field, length) => {
    const found = (0,base64url/* parseBase64url */.S)((0,parse/* asString */.oJ)(value) ?? refuse(`${field} is ${(0,shown/* shown */.S)(value)}`));
    return found !== undefined && (length === undefined || found.length === length)
        ? found
        : refuse(`${field} is not ${length ?? 'a number of'} bytes in base64url`);
};
const fromHex = (value, field) => {
    const text = (0,parse/* asString */.oJ)(value) ?? refuse(`${field} is ${(0,shown/* shown */.S)(value)}`);
    const found = (0,hex/* parseHex */.j)(text);
    return found?.length === tagged_hash/* HASH_BYTES */.FA
        ? found
        : refuse(`${field} is ${(0,shown/* shown */.S)(text)}, expected 64 hex digits`);
};

// EXTERNAL MODULE: ./lib/dataset/scheme/native-primitives.js + 1 modules
var native_primitives = __webpack_require__(67183);
// EXTERNAL MODULE: ./lib/dataset/verify-proof.js + 1 modules
var verify_proof = __webpack_require__(15939);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/dataset/records/record-list.js
var record_list = __webpack_require__(27817);
// EXTERNAL MODULE: ./lib/dataset/records/views.js
var views = __webpack_require__(23987);
// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __webpack_require__(1659);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/dataset/records/csv-row.js
var csv_row = __webpack_require__(47908);
// EXTERNAL MODULE: ./lib/dataset/records/json-line.js
var json_line = __webpack_require__(82110);
// EXTERNAL MODULE: ./lib/dataset/records/record-content.js
var record_content = __webpack_require__(72728);
// EXTERNAL MODULE: ./lib/dataset/records/table-row.js
var table_row = __webpack_require__(14616);
// EXTERNAL MODULE: ./lib/dataset/records/tar-sample.js
var tar_sample = __webpack_require__(65093);
;// CONCATENATED MODULE: ./lib/dataset/records/canonicalisers.js
// SPDX-License-Identifier: Apache-2.0
//
// How a record is read, by the name that stands in the commitment: whoever
// commits, asks or verifies uses the same. One row each. Runs without Node.







const CANONICALISERS = {
    /** A line of JSON Lines as it stands, without LF or CR LF. */
    'jsonl-raw-v1': (bytes, _, refuse) => (0,json_line/* rawLine */.LA)((0,json_line/* withoutLineEnd */.oI)(bytes), refuse),
    /** RFC 8785 of the value of a line. */
    'jsonl-jcs-v1': (bytes, _, refuse) => (0,json_line/* jcsLine */.f9)(bytes, refuse),
    /** RFC 8785 of the list of fields of a row; two rows are a header and a row. */
    'csv-v1': (bytes, _, refuse) => readCsvRecord(bytes, refuse),
    /** RFC 8785 of an object of columns; as a file it is JSON. */
    'parquet-v1': (bytes, { columns }, refuse) => (0,table_row/* tableRow */.j)((0,parse/* asObject */.eB)((0,json_line/* parseJsonLine */.wz)(bytes, refuse)) ?? refuse('it is no JSON object'), columns, refuse),
    /** A file as it is. */
    'files-raw-v1': (bytes, _, refuse) => ({
        canonical: () => bytes,
        text: () => (0,record_content/* textOf */.b6)(bytes, refuse),
        field: () => undefined,
    }),
    /** RFC 8785 of extensions and the SHA-256 of their files; as a file it is that list. */
    'webdataset-v1': (bytes, _, refuse) => (0,tar_sample/* parseSampleList */.q5)(bytes, refuse),
};
const rowEnd = (bytes) => {
    let isQuoted = false;
    for (let at = 0; at < bytes.length; at += 1) {
        if (bytes[at] === 0x22)
            isQuoted = !isQuoted;
        else if (bytes[at] === 0x0a && !isQuoted)
            return at + 1;
    }
    return bytes.length;
};
const readCsvRecord = (bytes, refuse) => {
    const first = bytes.subarray(0, rowEnd(bytes));
    const rest = bytes.subarray(first.length);
    if (rest.length === 0)
        return (0,csv_row/* csvRow */.r)(first, undefined, refuse);
    if (rowEnd(rest) < rest.length)
        refuse('it has more rows than a header and a row');
    return (0,csv_row/* csvRow */.r)(rest, (0,csv_row/* parseCsvRow */.g)(first, refuse), refuse);
};
const refuseAsked = (what) => {
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `the record cannot be read: ${what}`);
};
/**
 * The record in the bytes of a file, for somebody who asks about it.
 * @throws COMMITMENT_INVALID for a canonicaliser that this version does not know
 * @throws what `refuse` throws, INPUT_INVALID by default; some only when a part of the record is asked for
 */
const readRecord = (bytes, { canonicaliser, columns }, refuse = refuseAsked) => {
    const known = Object.hasOwn(CANONICALISERS, canonicaliser)
        ? CANONICALISERS[canonicaliser]
        : undefined;
    if (known)
        return known(bytes, columns === undefined ? {} : { columns }, refuse);
    throw new errors/* ProvenanceError */.CG('COMMITMENT_INVALID', `records are made by "${canonicaliser}", which is not known`);
};

// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: ./lib/io/dataset/dataset-files.js
var dataset_files = __webpack_require__(99041);
;// CONCATENATED MODULE: ./lib/io/dataset/record-file.js
// SPDX-License-Identifier: Apache-2.0
//
// The record that somebody asks about, as a file: one record in the form of the
// dataset. Of a WebDataset it may be a folder with the files of one sample, of
// which only the extensions count.










const CODES = { notFound: 'INPUT_INVALID', tooLarge: 'INPUT_INVALID' };
const record_file_refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `the record cannot be read: ${what}`);
};
/**
 * @param path absolute
 * @throws INPUT_INVALID, COMMITMENT_INVALID for a canonicaliser that this version does not know
 */
const readRecordFile = async (path, model) => {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() && model.canonicaliser === 'webdataset-v1') {
        return { content: await readSampleFolder(path) };
    }
    const isLarge = stats !== undefined && stats.size > limits/* MAX_DATASET_RECORD_BYTES */.sO;
    if (model.canonicaliser === 'files-raw-v1' && isLarge && stats.isFile()) {
        const content = readRecord(new Uint8Array(), model, () => tooLarge(path));
        return { content: { ...content, text: () => tooLarge(path) }, digest: await hashFile(path) };
    }
    const bytes = await (0,read_bounded.readBounded)(path, limits/* MAX_DATASET_RECORD_BYTES */.sO, CODES);
    return { content: readRecord(bytes, model) };
};
const tooLarge = (path) => record_file_refuse(`"${(0,external_node_path_.basename)(path)}" has more than ${limits/* MAX_DATASET_RECORD_BYTES */.sO} bytes`);
const hashFile = async (path) => {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const handle = await (0,promises_.open)(path, 'r');
    for await (const chunk of handle.createReadStream())
        whole.update(chunk);
    return whole.digest();
};
const readSampleFolder = async (path) => {
    const members = new Map();
    let base;
    for (const file of (0,dataset_files/* walkFiles */.Fv)([path])) {
        const name = file.name.slice((0,external_node_path_.basename)(path).length + 1);
        const split = (0,tar_sample/* splitSampleName */.eZ)(name);
        if (split === undefined)
            return record_file_refuse(`"${name}" has no extension`);
        base ??= split.base;
        if (split.base !== base)
            record_file_refuse(`the folder holds "${base}" and "${split.base}": two samples`);
        const bytes = await (0,read_bounded.readBounded)(file.path, limits/* MAX_DATASET_RECORD_BYTES */.sO, CODES);
        members.set(split.extension, {
            sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
            bytes,
        });
    }
    return members.size === 0 ? record_file_refuse('the folder is empty') : (0,tar_sample/* tarSample */.IW)(members, record_file_refuse);
};

;// CONCATENATED MODULE: ./lib/inputs/asked-record.js
// SPDX-License-Identifier: Apache-2.0
//
// What somebody asks about, as it is given: a record as a file, by the value of
// one view of it, or by the digest of its canonical bytes; or a list of digests.








const asked_record_refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `the record cannot be read: ${what}`);
};
/** The view that is asked about: that of the record itself where none is named. */
const askedView = (view, { views }) => view ?? views[0] ?? '';
const LIST_CODES = { notFound: 'INPUT_INVALID', tooLarge: 'INPUT_INVALID' };
/** @throws INPUT_INVALID for a file that is not there, too large, or no list */
const readAskedList = async (path, cwd) => {
    const bytes = await (0,read_bounded.readBounded)((0,posix_.resolve)(cwd, path), limits/* MAX_RECORD_LIST_BYTES */.GE, LIST_CODES);
    return (0,record_list/* parseRecordList */.h)(bytes.toString('utf8'));
};
/** @throws USAGE; INPUT_INVALID where the record has not this view; COMMITMENT_INVALID */
const readAskedRecord = async ({ recordFile, recordDigest, view: asked, viewValue }, { recordModel }, cwd) => {
    const view = askedView(asked, recordModel);
    if ([recordFile, recordDigest, viewValue].filter((flag) => flag !== undefined).length !== 1) {
        throw new errors/* ProvenanceError */.CG('USAGE', 'give exactly one of --record-file, --record-digest and --view-value');
    }
    if (recordDigest !== undefined)
        return { view, digest: parseRecordDigest(recordDigest) };
    if (!recordModel.views.includes(view)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `the commitment has no view "${view}"; it has ${recordModel.views.join(', ')}`);
    }
    const rule = (0,views/* parseView */.RE)(view);
    if (viewValue !== undefined) {
        return { view, digest: (0,native_sha256/* nativeSha256 */.n)((0,views/* viewBytesOfValue */.B3)(rule, viewValue, asked_record_refuse)) };
    }
    const { content, digest } = await readRecordFile((0,posix_.resolve)(cwd, recordFile ?? ''), recordModel);
    if (rule.kind === 'record' && digest !== undefined)
        return { view, digest };
    const bytes = (0,views/* viewBytes */.j)(rule, content, asked_record_refuse);
    return { view, digest: (0,native_sha256/* nativeSha256 */.n)(bytes ?? asked_record_refuse(`it has no view "${view}"`)) };
};
/** @throws USAGE */
const parseRecordDigest = (text) => {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? [];
    if (hex === undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', `"${text.slice(0, 80)}" is no digest; it takes sha256:<64 hex>`);
    }
    return Buffer.from(hex, 'hex');
};

// EXTERNAL MODULE: ./lib/inputs/dataset-list.js + 4 modules
var dataset_list = __webpack_require__(91277);
// EXTERNAL MODULE: ./lib/dataset/dataset-secret.js
var dataset_secret = __webpack_require__(86301);
// EXTERNAL MODULE: ./lib/dataset/leaf-batch.js
var leaf_batch = __webpack_require__(57447);
;// CONCATENATED MODULE: ./lib/dataset/committed-leaf.js
// SPDX-License-Identifier: Apache-2.0
//
// A record of the dataset as a leaf of the tree, and what opens it.



const leafOfRecord = (record, secret) => {
    const { label, count, sums } = record;
    const digest = attributesDigest(record, secret);
    return { label, value: leafValue(saltOf(secret, label, 'value'), count, digest, sha256), sums };
};
const attributesDigest = ({ label, attributes }, secret) => (0,tagged_hash/* attributesHash */.kZ)((0,dataset_secret/* saltOf */.um)(secret, label, 'attributes'), attributes, native_sha256/* nativeSha256 */.n);
/** Opens the count, and the attributes only where `reveal` says so. */
const openRecord = (record, secret, reveal) => ({
    count: record.count,
    salt: (0,dataset_secret/* saltOf */.um)(secret, record.label, 'value'),
    attributes: reveal === 'attributes'
        ? {
            kind: 'open',
            salt: (0,dataset_secret/* saltOf */.um)(secret, record.label, 'attributes'),
            text: record.attributes,
        }
        : { kind: 'closed', digest: attributesDigest(record, secret) },
});

// EXTERNAL MODULE: ./lib/dataset/scheme/evaluate.js
var evaluate = __webpack_require__(40991);
// EXTERNAL MODULE: ./lib/dataset/scheme/indexed-tree.js + 1 modules
var indexed_tree = __webpack_require__(21273);
;// CONCATENATED MODULE: ./lib/dataset/prove-record.js
// SPDX-License-Identifier: Apache-2.0
//
// One record of which somebody asks → its proof.







/** Value and proof of a record, and its place in the tree. */
const evaluateRecord = ({ view, digest }, { commitment, secret, randomScalar }) => {
    const { canonicaliser } = commitment.recordModel;
    const info = (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, native_sha256/* nativeSha256 */.n);
    const { gamma, proof } = (0,evaluate/* evaluate */._3)(secret.privateKey, info, randomScalar);
    const { context } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    return { gamma, evaluation: proof, label: (0,tagged_hash/* labelOf */.Wy)(context, info, gamma, native_sha256/* nativeSha256 */.n) };
};
/**
 * Law: `verifyProof` of it gives its answer.
 * @param reveal what a membership opens; `undefined`: nothing
 */
const proveRecord = (asked, dataset, reveal) => {
    const { commitment, secret, tree, recordAt } = dataset;
    const { gamma, evaluation, label } = evaluateRecord(asked, dataset);
    const path = (0,indexed_tree/* pathTo */.vs)(label, tree, native_sha256/* nativeSha256 */.n);
    const isMember = path !== undefined && (0,verify_proof/* isSame */.Ft)(path.leaf.label, label);
    const record = isMember && reveal !== undefined ? recordAt(label) : undefined;
    return {
        commitment: (0,native_sha256/* nativeSha256 */.n)(new TextEncoder().encode((0,commitment_v1/* serializeCommitment */.aM)(commitment))),
        view: asked.view,
        record: asked.digest,
        answer: isMember ? 'member' : 'non-member',
        gamma,
        evaluation,
        ...(path === undefined ? {} : { path }),
        ...(record === undefined || reveal === undefined
            ? {}
            : { opening: openRecord(record, secret, reveal) }),
    };
};

// EXTERNAL MODULE: ./lib/dataset/state-entry.js
var state_entry = __webpack_require__(73548);
// EXTERNAL MODULE: ./lib/io/dataset/state-file.js
var state_file = __webpack_require__(22857);
// EXTERNAL MODULE: ./lib/inputs/dataset-commit.js + 5 modules
var dataset_commit = __webpack_require__(89216);
;// CONCATENATED MODULE: ./lib/inputs/dataset-prove.js
// SPDX-License-Identifier: Apache-2.0
//
// From the folder of a commitment and the seed to proofs, without the dataset.

















/** @throws COMMITMENT_INVALID */
const readCommitment = async (path) => {
    const codes = { notFound: 'COMMITMENT_INVALID', tooLarge: 'COMMITMENT_INVALID' };
    const bytes = await (0,read_bounded.readBounded)(path, limits/* MAX_COMMITMENT_BYTES */.JB, codes);
    return (0,commitment_v1/* parseCommitment */.Dz)(bytes.toString('utf8'));
};
/**
 * What `commitDataset` wrote, and the key that belongs to it.
 * @throws COMMITMENT_INVALID, DATASET_STATE_INVALID, SEED_INVALID
 */
const openDataset = async (dir, seed, randomBytes) => {
    const commitment = await readCommitment((0,posix_.join)(dir, dataset_commit/* COMMITMENT_FILE */.fA));
    const { context, publicKey, root, sums } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const secret = (0,dataset_secret/* deriveDatasetSecret */.yF)((0,dataset_commit/* parseSeed */.dS)(seed.reveal()), context);
    if (!(0,verify_proof/* isSame */.Ft)((0,evaluate/* multiplyGenerator */.MO)(secret.privateKey), publicKey)) {
        throw new errors/* ProvenanceError */.CG('SEED_INVALID', 'the commitment was made with another seed');
    }
    const state = (0,state_file/* openState */.G)((0,posix_.join)(dir, dataset_commit/* STATE_FILE */.bv));
    const { header, index } = state;
    if (header.commitment !== (0,core_digest/* sha256 */.sc)((0,commitment_v1/* serializeCommitment */.aM)(commitment))) {
        state.close();
        throw new errors/* ProvenanceError */.CG('DATASET_STATE_INVALID', 'the state is that of another commitment');
    }
    const tree = { root, sums, leaves: header.leaves, index, readLeaves: leafReader(state, secret) };
    return {
        commitment,
        secret,
        tree,
        randomScalar: (0,evaluate/* randomScalarFrom */.sy)(randomBytes),
        recordAt: (label) => {
            const path = (0,indexed_tree/* pathTo */.vs)(label, tree, native_primitives/* nativePrimitives */.O.sha256);
            if (path === undefined || !(0,verify_proof/* isSame */.Ft)(path.leaf.label, label))
                return undefined;
            return recordWith(label, state);
        },
        close: state.close,
    };
};
const leafReader = (state, secret) => {
    const { extraEntries, table } = state.header;
    const entryOf = (leaf) => leaf + countBelow(extraEntries, leaf);
    const hashLeaves = (0,leaf_batch/* createLeafBatch */.J)(secret, table);
    const sumsBytes = (0,state_entry/* sumsBytesOf */.nL)(table);
    return (first, count) => {
        const from = entryOf(first);
        const entries = state.readEntries(from, entryOf(first + count) - from);
        const { hashes, values, sums, starts } = hashLeaves(entries);
        return Array.from({ length: count }, (_, leaf) => {
            const at = starts[leaf] ?? 0;
            return {
                label: entries.subarray(at, at + tagged_hash/* HASH_BYTES */.FA),
                hash: hashes.subarray(leaf * tagged_hash/* HASH_BYTES */.FA, (leaf + 1) * tagged_hash/* HASH_BYTES */.FA),
                value: values.subarray(leaf * tagged_hash/* HASH_BYTES */.FA, (leaf + 1) * tagged_hash/* HASH_BYTES */.FA),
                sums: sums.subarray(leaf * sumsBytes, (leaf + 1) * sumsBytes),
            };
        });
    };
};
/** Numbers of the ascending list that are less than `limit`. */
const countBelow = (sorted, limit) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
/** By bisection over the entries. */
const recordWith = (label, state) => {
    const { entries, table } = state.header;
    const labelAt = (entry) => state.readEntries(entry, 1).subarray(0, 32);
    let low = 0;
    let high = entries;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (Buffer.compare(labelAt(middle), label) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < entries && (0,verify_proof/* isSame */.Ft)(labelAt(end), label))
        end += 1;
    return (0,state_entry/* recordsOf */.M$)(state.readEntries(low, end - low), table)[0];
};
/**
 * A proof, verified before it is given: a state that was damaged makes none.
 * @throws DATASET_STATE_INVALID
 */
const proveAsked = (asked, dataset, reveal) => {
    const { views } = dataset.commitment.recordModel;
    if (!views.includes(asked.view)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `the commitment has no view "${asked.view}"; it has ${views.join(', ')}`);
    }
    try {
        const proof = proveRecord(asked, dataset, reveal);
        (0,verify_proof/* verifyProof */.Gr)(dataset.commitment, proof, asked, native_primitives/* nativePrimitives */.O);
        return proof;
    }
    catch (cause) {
        throw new errors/* ProvenanceError */.CG('DATASET_STATE_INVALID', 'the state gives no proof that verifies', {
            cause,
        });
    }
};

// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/cli/commands/dataset-surroundings.js
var dataset_surroundings = __webpack_require__(78329);
;// CONCATENATED MODULE: ./lib/cli/commands/dataset-run.js
// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov dataset prove` and `verify-proof` do.


















const PROOF_CODES = { notFound: 'INPUT_INVALID', tooLarge: 'PROOF_INVALID' };
const listHost = (context) => ({
    datasetWorkerPath: (0,dataset_surroundings/* workerPathOf */.L)(context),
});
const runDatasetProve = async (flags, context) => {
    const { cwd } = context;
    const { blocklist, reveal } = flags;
    const output = (0,external_node_path_.resolve)(cwd, flags.output);
    const store = (0,output_store.createOutputStore)((0,external_node_path_.dirname)(output));
    refuseTwoQuestions(flags);
    const dataset = await openDataset((0,external_node_path_.resolve)(cwd, flags.dir), (0,dataset_surroundings/* seedOf */.n)(context), external_node_crypto_.randomBytes);
    try {
        if (blocklist !== undefined) {
            const list = await readAskedList(blocklist, context.cwd);
            const view = askedView(flags.view, dataset.commitment.recordModel);
            const { proof, found } = await (0,dataset_list/* proveAskedList */.v)(list, view, dataset, listHost(context));
            await store.write((0,external_node_path_.basename)(output), (0,multiproof_v1/* serializeMultiproof */.IL)(proof));
            context.out(wordsOfList(found, dataset.commitment));
            return;
        }
        const asked = await readAskedRecord(flags, dataset.commitment, cwd);
        const proof = proveAsked(asked, dataset, reveal);
        await store.write((0,external_node_path_.basename)(output), serializeProofJson(proof));
        context.out(`${proof.answer}\n`);
    }
    finally {
        dataset.close();
    }
};
const refuseTwoQuestions = ({ blocklist, recordFile, recordDigest, viewValue, reveal, }) => {
    if (blocklist === undefined)
        return;
    if ([recordFile, recordDigest, viewValue, reveal].every((flag) => flag === undefined))
        return;
    throw new errors/* ProvenanceError */.CG('USAGE', 'give --blocklist alone: without --record-file, --record-digest, --view-value and --reveal');
};
const runDatasetVerifyProof = async (flags, context) => {
    refuseTwoQuestions(flags);
    const commitment = await readCommitment((0,external_node_path_.resolve)(context.cwd, flags.commitment));
    const { answer, facts, words } = flags.blocklist === undefined
        ? await verifyOne(flags, commitment, context)
        : await verifyList(flags.blocklist, flags, commitment, context);
    const digest = `sha256:${(0,core_digest/* sha256 */.sc)((0,commitment_v1/* serializeCommitment */.aM)(commitment))}`;
    context.out(flags.json ? (0,json_text.jsonText)({ answer, ...facts, commitment: digest }) : words);
    if (flags.expect !== undefined && flags.expect !== answer)
        context.setExitCode(1);
};
const verifyOne = async (flags, commitment, { cwd }) => {
    const asked = await readAskedRecord(flags, commitment, cwd);
    const text = await (0,read_bounded.readBounded)((0,external_node_path_.resolve)(cwd, flags.proof), limits/* MAX_PROOF_BYTES */.uc, PROOF_CODES);
    const { answer, opened } = (0,verify_proof/* verifyProof */.Gr)(commitment, parseProofJson(text.toString('utf8')), asked, native_primitives/* nativePrimitives */.O);
    const { count, attributes } = opened ?? {};
    return {
        answer,
        facts: {
            view: asked.view,
            record: hexDigest(asked.digest),
            ...(count === undefined ? {} : { count: String(count) }),
            ...(attributes === undefined ? {} : { attributes: (0,parse/* parseJson */.qF)(attributes) ?? attributes }),
        },
        words: wordsOf(answer, asked.view),
    };
};
/** A list is a member where any of its records is. */
const verifyList = async (blocklist, flags, commitment, context) => {
    const list = await readAskedList(blocklist, context.cwd);
    const view = askedView(flags.view, commitment.recordModel);
    const path = (0,external_node_path_.resolve)(context.cwd, flags.proof);
    const proof = (0,multiproof_v1/* parseMultiproof */.br)(await (0,read_bounded.readBounded)(path, limits/* MAX_MULTIPROOF_BYTES */.Nb, PROOF_CODES));
    const found = await (0,dataset_list.verifyAskedList)(commitment, proof, { list, view }, listHost(context));
    const { members, nonMembers } = found;
    return {
        answer: members.length > 0 ? 'member' : 'non-member',
        facts: { view, members: members.map(hexDigest), nonMembers },
        words: wordsOfList(found, commitment),
    };
};
const hexDigest = (digest) => `sha256:${Buffer.from(digest).toString('hex')}`;
/** Records of a list that are named in words; JSON has them all. */
const MAX_NAMED_MEMBERS = 20;
const wordsOfList = ({ members, nonMembers }, { recordModel }) => {
    const named = members.slice(0, MAX_NAMED_MEMBERS).map((digest) => `  ${hexDigest(digest)}\n`);
    const more = members.length - named.length;
    return [
        `proved: ${members.length} of the ${members.length + nonMembers} records of the list are in the committed dataset, ${nonMembers} are not\n`,
        ...named,
        ...(more > 0 ? [`  … and ${more} more\n`] : []),
        `This holds for digests of canonical bytes (${recordModel.canonicaliser}): another digest of a record is found nowhere.\n`,
    ].join('');
};
// A proof says what it says and no more: exact bytes, of the committed set.
const wordsOf = (answer, view) => answer === 'member'
    ? `member: proved: a record with exactly these bytes (view ${view}) is in the committed dataset\n`
    : `non-member: proved: no record with exactly these bytes (view ${view}) is in the committed dataset\n` +
        'A record that differs in one byte would be another one; nothing is said of it.\n';


/***/ }),

/***/ 62486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseHex),
/* harmony export */   n: () => (/* binding */ toHex)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Lowercase. */
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
/** `undefined` for any other text than the one that `toHex` writes for some bytes. */
const parseHex = (text) => /^(?:[0-9a-f]{2})*$/.test(text)
    ? Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16))
    : undefined;


/***/ }),

/***/ 27817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseRecordList)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_hex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62486);
/* harmony import */ var _multiproof_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8381);
// SPDX-License-Identifier: Apache-2.0
//
// A blocklist or opt-out list as a file: one SHA-256 a line, with or without
// `sha256:` in front, or as `sha256sum` writes it. Empty lines and lines that
// begin with `#` say nothing.



const LINE = /^(?:sha256:)?([0-9a-f]{64})(?: [ *].*)?$/;
/** @throws INPUT_INVALID naming the line, and as `buildRecordList` */
const parseRecordList = (text) => {
    const digests = [];
    for (const [index, line] of text.split('\n').entries()) {
        const content = line.trimEnd();
        if (content === '' || content.startsWith('#'))
            continue;
        const digest = (0,_core_hex_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHex */ .j)(LINE.exec(content)?.[1] ?? '-');
        if (digest === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `line ${index + 1} of the list is ${JSON.stringify(content.slice(0, 80))}, no SHA-256`, {
                hint: 'Give one digest a line: 64 hex digits in lower case, with or without sha256: in front.',
            });
        }
        digests.push(digest);
    }
    return (0,_multiproof_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRecordList */ .W$)(digests);
};


/***/ }),

/***/ 67183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ nativePrimitives)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(90895);
// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/dataset/scheme/primitives.js
var primitives = __webpack_require__(88886);
// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/curve.js
var curve = __webpack_require__(32148);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
;// CONCATENATED MODULE: ./lib/dataset/scheme/pure-primitives.js
// SPDX-License-Identifier: Apache-2.0
//
// The primitives in plain JavaScript: no Node, no Web Crypto, any browser.




const purePrimitives = {
    sha256: sha2/* sha256 */.sc,
    parsePoint: (bytes) => {
        // The identity has another length, and fromBytes refuses what is not on the curve.
        if (bytes.length !== primitives/* POINT_BYTES */.j)
            return undefined;
        try {
            return nist/* p256 */.s9.Point.fromBytes(bytes);
        }
        catch {
            return undefined;
        }
    },
    multiplyBase: (scalar) => nist/* p256 */.s9.Point.BASE.multiplyUnsafe(scalar),
    normalize: (points) => (0,curve/* normalizeZ */.Ak)(nist/* p256 */.s9.Point, [...points]),
    multiply: (scalar, point) => point.multiplyUnsafe(scalar),
};

// EXTERNAL MODULE: ./lib/dataset/scheme/scalar.js
var scheme_scalar = __webpack_require__(67072);
;// CONCATENATED MODULE: ./lib/dataset/scheme/native-primitives.js
// SPDX-License-Identifier: Apache-2.0
//
// The same primitives with the multiplications left to OpenSSL, through ECDH.
// ECDH tells only x of k·P; y follows from asking for x of (k+1)·P too, by the
// formula that adds P.







const CURVE = 'prime256v1';
const FIELD = nist/* p256 */.s9.Point.Fp.ORDER;
const fieldMod = (value) => {
    const rest = value % FIELD;
    return rest < 0n ? rest + FIELD : rest;
};
/** Uncompressed → point; the bytes come from OpenSSL, which has checked that they are on the curve. */
const fromUncompressed = (bytes) => nist/* p256 */.s9.Point.fromAffine({ x: (0,scheme_scalar/* toInteger */.yJ)(bytes.subarray(1, 33)), y: (0,scheme_scalar/* toInteger */.yJ)(bytes.subarray(33)) });
const decompress = (bytes) => external_node_crypto_.ECDH.convertKey(external_node_buffer_.Buffer.from(bytes), CURVE, undefined, undefined, 'uncompressed');
const ecdh = (0,external_node_crypto_.createECDH)(CURVE);
/** Coefficients of y² = x³ + ax + b (SP 800-186 §3.2.1.3). */
const { a: A, b: B } = nist/* p256 */.s9.Point.CURVE();
const multiply = (scalar, point) => {
    // Where k, k+1 or the result are degenerate, nobody is in a hurry.
    if (scalar < 2n || scalar > scheme_scalar/* ORDER */.ND - 3n || point.is0()) {
        return purePrimitives.multiply(scalar, point);
    }
    const bytes = external_node_buffer_.Buffer.from(point.toBytes(false));
    ecdh.setPrivateKey(external_node_buffer_.Buffer.from((0,scheme_scalar/* toScalarBytes */.tP)(scalar)));
    const x = (0,scheme_scalar/* toInteger */.yJ)(ecdh.computeSecret(bytes));
    ecdh.setPrivateKey(external_node_buffer_.Buffer.from((0,scheme_scalar/* toScalarBytes */.tP)(scalar + 1n)));
    const nextX = (0,scheme_scalar/* toInteger */.yJ)(ecdh.computeSecret(bytes));
    const { x: px, y: py } = point.toAffine();
    const dx = fieldMod(x - px);
    if (dx === 0n)
        return purePrimitives.multiply(scalar, point);
    // nextX + px + x = ((y − py)/dx)², and y² is that of the curve: what is left is linear in y.
    const square = fieldMod((fieldMod(x * x) + A) * x + B);
    const difference = fieldMod(fieldMod(nextX + px + x) * fieldMod(dx * dx));
    const numerator = fieldMod(square + py * py - difference);
    const denominator = fieldMod(2n * py);
    return new nist/* p256 */.s9.Point(fieldMod(x * denominator), numerator, denominator);
};
const nativePrimitives = {
    sha256: native_sha256/* nativeSha256 */.n,
    parsePoint: (bytes) => {
        if (bytes.length !== primitives/* POINT_BYTES */.j || (bytes[0] !== 2 && bytes[0] !== 3))
            return undefined;
        try {
            return fromUncompressed(decompress(bytes));
        }
        catch {
            return undefined;
        }
    },
    multiplyBase: (scalar) => {
        if (scalar === 0n)
            return nist/* p256 */.s9.Point.ZERO;
        ecdh.setPrivateKey(external_node_buffer_.Buffer.from((0,scheme_scalar/* toScalarBytes */.tP)(scalar)));
        return fromUncompressed(ecdh.getPublicKey());
    },
    normalize: purePrimitives.normalize,
    multiply,
};


/***/ }),

/***/ 91277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAskedList),
  verifyAskedList: () => (/* binding */ verifyAskedList)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/core/concat.js
var concat = __webpack_require__(46231);
// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/dataset/scheme/primitives.js
var scheme_primitives = __webpack_require__(88886);
// EXTERNAL MODULE: ./lib/dataset/scheme/indexed-tree.js + 1 modules
var indexed_tree = __webpack_require__(21273);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
;// CONCATENATED MODULE: ./lib/dataset/scheme/prune-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// From a whole tree to what the ways of some labels need of it.
// docs/spec/dataset-commitment-v1.md §7.


/** What the ways of `labels` need of a tree; `undefined` for the empty tree. */
const pruneTree = (labels, tree, sha256) => {
    const prune = (at, wanted) => {
        if (wanted.length === 0)
            return { kind: 'pruned', hash: at.hash, sums: at.sums };
        if (at.node === undefined)
            return pruneSmall((0,indexed_tree/* openBucket */.xB)(at, tree.readLeaves, sha256), wanted);
        const bit = tree.index.bitOf(at.node);
        const [toLeft, toRight] = divide(wanted, bit);
        const left = prune(tree.index.child(at.node, 0), toLeft);
        return { kind: 'node', bit, left, right: prune(tree.index.child(at.node, 1), toRight) };
    };
    return tree.leaves === 0 ? undefined : prune((0,indexed_tree/* topOf */.HX)(tree), labels);
};
const pruneSmall = (tree, wanted) => {
    if (wanted.length === 0)
        return { kind: 'pruned', hash: tree.hash, sums: tree.sums };
    if (tree.kind === 'leaf')
        return { kind: 'leaf', leaf: tree.leaf };
    const [toLeft, toRight] = divide(wanted, tree.bit);
    const left = pruneSmall(tree.left, toLeft);
    return { kind: 'node', bit: tree.bit, left, right: pruneSmall(tree.right, toRight) };
};
const divide = (labels, bit) => [
    labels.filter((label) => (0,label_bits/* bitOf */.nP)(label, bit) === 0),
    labels.filter((label) => (0,label_bits/* bitOf */.nP)(label, bit) === 1),
];

// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/pruned-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// A tree of which only the ways of some labels are kept: what a proof of many
// answers carries. What no way needs is its hash.
// docs/spec/dataset-commitment-v1.md §7.



const TOKENS = { pruned: 0, node: 1, leaf: 2 };
/** The leaf that a label leads to; `undefined` where its way was pruned, or leads to a leaf on another side. */
const leafFor = (label, tree) => {
    const bits = [];
    let at = tree;
    while (at.kind === 'node') {
        bits.push(at.bit);
        at = (0,label_bits/* bitOf */.nP)(label, at.bit) === 0 ? at.left : at.right;
    }
    if (at.kind === 'pruned')
        return undefined;
    const { leaf } = at;
    return bits.every((bit) => (0,label_bits/* bitOf */.nP)(leaf.label, bit) === (0,label_bits/* bitOf */.nP)(label, bit)) ? leaf : undefined;
};
/** Root and sums; `undefined` where the sums pass 64 bits. */
const rootOfPruned = (tree, sha256) => {
    switch (tree.kind) {
        case 'pruned':
            return { root: tree.hash, sums: tree.sums };
        case 'leaf': {
            const { label, value, sums } = tree.leaf;
            return { root: (0,tagged_hash/* leafHash */.Jq)(label, value, sums, sha256), sums };
        }
        case 'node': {
            const left = rootOfPruned(tree.left, sha256);
            const right = rootOfPruned(tree.right, sha256);
            if (!left || !right)
                return undefined;
            const sums = new Uint8Array(left.sums.length);
            try {
                (0,label_bits/* addSums */.MT)(left.sums, right.sums, sums);
            }
            catch {
                return undefined;
            }
            const node = { bit: tree.bit, left: left.root, right: right.root, sums };
            return { root: (0,tagged_hash/* nodeHash */.zB)(node, sha256), sums };
        }
    }
};
// ---- bytes --------------------------------------------------------------------------
/** In preorder: a byte that says what follows, then it. */
const serializePruned = (tree) => {
    const parts = [];
    const write = (at) => {
        switch (at.kind) {
            case 'pruned':
                parts.push(Uint8Array.of(TOKENS.pruned), at.hash, at.sums);
                return;
            case 'leaf':
                parts.push(Uint8Array.of(TOKENS.leaf), at.leaf.label, at.leaf.value, at.leaf.sums);
                return;
            case 'node':
                parts.push(Uint8Array.of(TOKENS.node, at.bit));
                write(at.left);
                write(at.right);
        }
    };
    write(tree);
    return (0,concat/* concatAll */.K)(parts);
};
/**
 * A tree that takes all of the bytes. Bits strictly increase on every way down, so that nothing is deeper than 256.
 * `undefined` for anything else. Law: parse(serialize(t)) = t.
 */
const parsePruned = (bytes, sumsBytes) => {
    let at = 0;
    const take = (length) => {
        if (bytes.length - at < length)
            return undefined;
        at += length;
        return bytes.subarray(at - length, at);
    };
    const read = (above) => {
        switch (take(1)?.[0]) {
            case TOKENS.pruned: {
                const hash = take(tagged_hash/* HASH_BYTES */.FA);
                const sums = take(sumsBytes);
                return hash && sums && { kind: 'pruned', hash, sums };
            }
            case TOKENS.leaf: {
                const label = take(tagged_hash/* HASH_BYTES */.FA);
                const value = take(tagged_hash/* HASH_BYTES */.FA);
                const sums = take(sumsBytes);
                return label && value && sums && { kind: 'leaf', leaf: { label, value, sums } };
            }
            case TOKENS.node: {
                const bit = take(1)?.[0];
                if (bit === undefined || bit <= above || bit >= label_bits/* LABEL_BITS */.Iq)
                    return undefined;
                const left = read(bit);
                const right = left && read(bit);
                return right && { kind: 'node', bit, left, right };
            }
            default:
                return undefined;
        }
    };
    const tree = read(-1);
    return at === bytes.length ? tree : undefined;
};

;// CONCATENATED MODULE: ./lib/dataset/prove-list.js
// SPDX-License-Identifier: Apache-2.0
//
// Many records of which somebody asks → one proof. Their evaluations are made
// elsewhere, on all cores; here they are put together.








/**
 * Law: `verifyMultiproof` of it finds exactly the records of the list that are in the dataset.
 * @param evaluations EVALUATION_BYTES for each record of the list, in its order
 */
const proveList = (list, view, evaluations, { commitment, tree }) => {
    const { context } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const { canonicaliser } = commitment.recordModel;
    const labels = Array.from({ length: list.count }, (_, index) => {
        const gamma = evaluations.subarray(index * multiproof_v1/* EVALUATION_BYTES */.no).subarray(0, scheme_primitives/* POINT_BYTES */.j);
        const info = (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest: (0,multiproof_v1/* digestAt */.mw)(list, index) }, native_sha256/* nativeSha256 */.n);
        return (0,tagged_hash/* labelOf */.Wy)(context, info, gamma, native_sha256/* nativeSha256 */.n);
    });
    const pruned = pruneTree(labels, tree, native_sha256/* nativeSha256 */.n);
    return {
        commitment: (0,native_sha256/* nativeSha256 */.n)(new TextEncoder().encode((0,commitment_v1/* serializeCommitment */.aM)(commitment))),
        list: (0,multiproof_v1/* listDigest */.ZC)(list, { sha256: native_sha256/* nativeSha256 */.n }),
        view,
        evaluations,
        tree: pruned === undefined ? (0,concat/* concat */.x)() : serializePruned(pruned),
    };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/native-primitives.js + 1 modules
var native_primitives = __webpack_require__(67183);
// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
// EXTERNAL MODULE: ./lib/dataset/verify-proof.js + 1 modules
var verify_proof = __webpack_require__(15939);
;// CONCATENATED MODULE: ./lib/dataset/verify-multiproof.js
// SPDX-License-Identifier: Apache-2.0
//
// Which records of a list are in a committed dataset. As `verifyProof`, for
// many at once; the evaluations may be verified elsewhere, on all cores.







/**
 * @param verifyEvaluations default: `evaluationsHere`
 * @throws PROOF_INVALID where the proof shows nothing about this list and this commitment
 * @throws COMMITMENT_INVALID
 */
const verifyMultiproof = async (commitment, proof, asked, primitives, verifyEvaluations = evaluationsHere(commitment, primitives)) => {
    const { sha256 } = primitives;
    const { list, view } = asked;
    const committed = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    if (!(0,verify_proof/* isSame */.Ft)(proof.commitment, (0,verify_proof/* commitmentDigest */.QT)(commitment, primitives))) {
        (0,verify_proof/* refuse */.TR)('it is about another commitment');
    }
    if (proof.view !== view)
        (0,verify_proof/* refuse */.TR)(`it is about the view "${proof.view}"`);
    if (!commitment.recordModel.views.includes(view))
        (0,verify_proof/* refuse */.TR)(`the commitment has no view "${view}"`);
    const isOfList = (0,verify_proof/* isSame */.Ft)(proof.list, (0,multiproof_v1/* listDigest */.ZC)(list, primitives)) &&
        proof.evaluations.length === list.count * multiproof_v1/* EVALUATION_BYTES */.no;
    if (!isOfList)
        (0,verify_proof/* refuse */.TR)('it is about another list');
    const tree = readTree(proof, { ...committed, distinct: commitment.records.distinct }, sha256);
    const holds = await verifyEvaluations(list, view, proof.evaluations);
    if (holds.length !== list.count || holds.some((byte) => byte !== 1)) {
        (0,verify_proof/* refuse */.TR)('the value of a record is not that of the key');
    }
    const members = [];
    for (let index = 0; index < list.count; index += 1) {
        const digest = (0,multiproof_v1/* digestAt */.mw)(list, index);
        const info = inputOf(commitment, view, digest, sha256);
        const label = (0,tagged_hash/* labelOf */.Wy)(committed.context, info, gammaAt(proof.evaluations, index), sha256);
        if (tree === undefined)
            continue;
        const leaf = leafFor(label, tree);
        if (leaf === undefined)
            (0,verify_proof/* refuse */.TR)('it lacks the way of a record');
        else if ((0,verify_proof/* isSame */.Ft)(leaf.label, label))
            members.push(digest);
    }
    return { members, nonMembers: list.count - members.length };
};
const readTree = ({ tree }, { root, sums, distinct }, sha256) => {
    if (tree.length === 0) {
        const isEmpty = distinct === 0 && (0,verify_proof/* isSame */.Ft)(root, (0,tagged_hash/* emptyTreeHash */.ON)(sha256));
        return isEmpty ? undefined : (0,verify_proof/* refuse */.TR)('it has no tree, and the dataset is not empty');
    }
    const parsed = parsePruned(tree, sums.length);
    if (parsed === undefined)
        return (0,verify_proof/* refuse */.TR)('its tree cannot be read');
    const found = rootOfPruned(parsed, sha256);
    if (found === undefined || !(0,verify_proof/* isSame */.Ft)(found.root, root))
        (0,verify_proof/* refuse */.TR)('its tree does not have the root');
    else if (!(0,verify_proof/* isSame */.Ft)(found.sums, sums))
        (0,verify_proof/* refuse */.TR)('its counts are not those of the commitment');
    return parsed;
};
const inputOf = ({ recordModel: { canonicaliser } }, view, digest, sha256) => (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, sha256);
const gammaAt = (evaluations, index) => evaluations.subarray(index * multiproof_v1/* EVALUATION_BYTES */.no).subarray(0, scheme_primitives/* POINT_BYTES */.j);
/**
 * One after the other, in this thread.
 * @param afterEach called with the number of records done; what it returns is awaited, so that others get a turn
 */
const evaluationsHere = (commitment, primitives, afterEach) => async (list, view, evaluations) => {
    const { publicKey } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const isValid = (0,poprf/* createEvaluationCheck */.Z0)(publicKey, primitives);
    const holds = new Uint8Array(list.count);
    for (let index = 0; index < list.count; index += 1) {
        const info = inputOf(commitment, view, (0,multiproof_v1/* digestAt */.mw)(list, index), primitives.sha256);
        const at = index * multiproof_v1/* EVALUATION_BYTES */.no;
        const proof = evaluations.subarray(at + scheme_primitives/* POINT_BYTES */.j, at + multiproof_v1/* EVALUATION_BYTES */.no);
        const gamma = gammaAt(evaluations, index);
        holds[index] = isValid({ gamma, info, proof }) ? 1 : 0;
        await afterEach?.(index + 1);
    }
    return holds;
};

// EXTERNAL MODULE: ./lib/io/dataset/engine.js
var engine = __webpack_require__(72277);
// EXTERNAL MODULE: ./lib/io/dataset/worker-pool.js + 5 modules
var worker_pool = __webpack_require__(40538);
;// CONCATENATED MODULE: ./lib/inputs/dataset-list.js
// SPDX-License-Identifier: Apache-2.0
//
// Proofs about whole lists, made and verified on all cores.









/** Evaluations of one task: about 60 ms of work. */
const TASK_RECORDS = 512;
const poolOptions = ({ datasetWorkerPath, workers }) => ({
    workerPath: datasetWorkerPath,
    ...(workers === undefined ? {} : { workers }),
});
/** Whole answers of tasks over parts of the list, in its order. */
const overParts = async ({ count }, run, bytesEach) => {
    const whole = new Uint8Array(count * bytesEach);
    const parts = Array.from({ length: Math.ceil(count / TASK_RECORDS) }, async (_, part) => {
        const first = part * TASK_RECORDS;
        whole.set(await run(first, Math.min(count, first + TASK_RECORDS)), first * bytesEach);
    });
    await Promise.all(parts);
    return whole;
};
const digestsOf = ({ digests }, first, end) => digests.subarray(first * tagged_hash/* HASH_BYTES */.FA, end * tagged_hash/* HASH_BYTES */.FA);
/**
 * A proof, verified before it is given, apart from its evaluations, which were just made.
 * @throws INPUT_INVALID for a view that the commitment has not, DATASET_STATE_INVALID
 */
const proveAskedList = async (list, view, dataset, host) => {
    const { commitment, secret } = dataset;
    const { canonicaliser, views } = commitment.recordModel;
    if (!views.includes(view)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `the commitment has no view "${view}"; it has ${views.join(', ')}`);
    }
    const { context } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const pool = (0,worker_pool/* openDatasetPool */.Z)({
        ...poolOptions(host),
        setting: { canonicaliser, context, secret },
    });
    try {
        const evaluations = await overParts(list, async (first, end) => (0,engine/* bytesOf */.$)(await pool.run({ kind: 'evaluate', view, digests: digestsOf(list, first, end) })), multiproof_v1/* EVALUATION_BYTES */.no);
        const proof = proveList(list, view, evaluations, dataset);
        const trusted = async () => new Uint8Array(list.count).fill(1);
        const asked = { list, view };
        const found = await verifyMultiproof(commitment, proof, asked, native_primitives/* nativePrimitives */.O, trusted);
        return { proof, found };
    }
    catch (cause) {
        throw new errors/* ProvenanceError */.CG('DATASET_STATE_INVALID', 'the state gives no proof that verifies', {
            cause,
        });
    }
    finally {
        await pool.end();
    }
};
/** @throws PROOF_INVALID, COMMITMENT_INVALID */
const verifyAskedList = async (commitment, proof, asked, host) => {
    const { context, publicKey } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const { canonicaliser } = commitment.recordModel;
    const pool = (0,worker_pool/* openDatasetPool */.Z)({
        ...poolOptions(host),
        setting: { canonicaliser, context, publicKey },
    });
    try {
        const verify = inPool(pool);
        return await verifyMultiproof(commitment, proof, asked, native_primitives/* nativePrimitives */.O, verify);
    }
    finally {
        await pool.end();
    }
};
const inPool = (pool) => (list, view, evaluations) => overParts(list, async (first, end) => (0,engine/* bytesOf */.$)(await pool.run({
    kind: 'verify',
    view,
    digests: digestsOf(list, first, end),
    evaluations: evaluations.subarray(first * multiproof_v1/* EVALUATION_BYTES */.no, end * multiproof_v1/* EVALUATION_BYTES */.no),
})), 1);


/***/ })

};

