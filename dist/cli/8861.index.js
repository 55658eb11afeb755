export const id = 8861;
export const ids = [8861,2026];
export const modules = {

/***/ 78329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workerPathOf),
/* harmony export */   n: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
/* harmony import */ var _io_dataset_worker_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39645);
// SPDX-License-Identifier: Apache-2.0



/** The seed, from the environment only: a command line is visible to every process. @throws SEED_INVALID */
const seedOf = ({ env }) => {
    const text = env.DATASET_SEED;
    if (text === undefined || text === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SEED_INVALID', 'DATASET_SEED is not set');
    }
    return new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text);
};
const workerPathOf = ({ hashWorkerPath }) => (0,_io_dataset_worker_path_js__WEBPACK_IMPORTED_MODULE_2__.datasetWorkerBeside)(hashWorkerPath);


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

/***/ 58563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
// What `util.inspect` and `console.log` call; the registered symbol needs no import.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must never be printed: a token, a key, a password.
 *
 * Every implicit conversion yields `***`; only `reveal()` gives the value, so
 * that a search for that word finds each place where a secret leaves the object.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return '***';
    }
}


/***/ }),

/***/ 24265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ parseCommitment),
/* harmony export */   J3: () => (/* binding */ SUITE),
/* harmony export */   Z6: () => (/* binding */ COMMITMENT_TYPE),
/* harmony export */   aM: () => (/* binding */ serializeCommitment),
/* harmony export */   zC: () => (/* binding */ commitmentBytes)
/* harmony export */ });
/* harmony import */ var _core_base64url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98823);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6992);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14636);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
/* harmony import */ var _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88886);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// commitment.json, version 1: what a publisher signs with a model. It has one
// form for each value, RFC 8785, so that its SHA-256 is that of the file.
// docs/spec/dataset-commitment-v1.md §8. Experimental: not yet reviewed by a
// cryptographer.










const COMMITMENT_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_4__/* .TYPE_NAMESPACE */ .v}/dataset-commitment/v1`;
const SUITE = 'poprf-p256-sha256-critbit/v1';
/** The one text of a commitment; its SHA-256 is the commitment's digest. */
const serializeCommitment = (commitment) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(commitment);
/** @throws COMMITMENT_INVALID */
const commitmentBytes = (commitment) => ({
    context: bytes(commitment.context, 'context', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
    publicKey: bytes(commitment.publicKey, 'publicKey', _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_6__/* .POINT_BYTES */ .j),
    root: bytes(commitment.root, 'root', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
    sums: Uint8Array.from((commitment.classes?.counts ?? []).flatMap((count) => [...(0,_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .eightBytes */ .x3)(BigInt(count))])),
});
/**
 * Law: parse(serialize(c)) = c, and no other text gives c.
 * @throws COMMITMENT_INVALID
 */
const parseCommitment = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB) {
        refuse(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB} characters`);
    }
    const value = object((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, refuse), 'the commitment');
    const commitment = readCommitment(value);
    if (serializeCommitment(commitment) !== text) {
        refuse('it is not in the form of RFC 8785, or has fields that are not known');
    }
    return commitment;
};
const readCommitment = (value) => {
    const type = exact(value.type, 'type', COMMITMENT_TYPE);
    const suite = exact(value.suite, 'suite', SUITE);
    const records = object(value.records, 'records');
    const recordModel = object(value.recordModel, 'recordModel');
    const views = texts(recordModel.views, 'recordModel.views', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VIEWS */ .L5);
    if (views.length === 0 || new Set(views).size < views.length) {
        refuse('recordModel.views names none, or one twice');
    }
    const commitment = {
        type,
        suite,
        context: text(value.context, 'context'),
        publicKey: text(value.publicKey, 'publicKey'),
        root: text(value.root, 'root'),
        records: {
            total: count(records.total, 'records.total'),
            distinct: count(records.distinct, 'records.distinct'),
        },
        recordModel: {
            form: text(recordModel.form, 'recordModel.form'),
            canonicaliser: text(recordModel.canonicaliser, 'recordModel.canonicaliser'),
            views,
            ...(recordModel.columns === undefined ? {} : { columns: readColumns(recordModel.columns) }),
        },
        ...(value.classes === undefined ? {} : { classes: readClasses(value.classes) }),
        ...(value.sources === undefined ? {} : { sources: readSources(value.sources) }),
    };
    commitmentBytes(commitment);
    return commitment;
};
const readColumns = (value) => {
    const columns = texts(value, 'recordModel.columns', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITTED_COLUMNS */ .eW);
    const isPlain = columns.length > 0 && new Set(columns).size === columns.length;
    return isPlain ? columns : refuse('recordModel.columns names none, or one twice');
};
const readClasses = (value) => {
    const classes = object(value, 'classes');
    const names = texts(classes.names, 'classes.names', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    const counts = texts(classes.counts, 'classes.counts', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    if (names.length !== counts.length)
        refuse('classes.names and classes.counts differ in length');
    if (new Set(names).size < names.length)
        refuse('classes.names has a name twice');
    for (const decimal of counts) {
        if (!/^(0|[1-9][0-9]{0,19})$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
            refuse(`a count of classes.counts is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(decimal)}`);
        }
    }
    return { attribute: text(classes.attribute, 'classes.attribute'), names, counts };
};
const readSources = (value) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('sources is no list')).map((item, index) => {
    const field = `sources[${index}]`;
    const source = object(item, field);
    const sha256 = text(object(source.digest, `${field}.digest`).sha256, `${field}.digest.sha256`);
    if (!/^[0-9a-f]{64}$/.test(sha256))
        refuse(`${field}.digest.sha256 is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(sha256)}`);
    return {
        name: text(source.name, `${field}.name`),
        digest: { sha256 },
        sizeBytes: count(source.sizeBytes, `${field}.sizeBytes`),
    };
});
// ---- values ---------------------------------------------------------------------------
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('COMMITMENT_INVALID', `this is no commitment: ${what}`);
};
const object = (value, field) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected an object`);
/** Names that stand in hashes have at most 255 bytes. */
const text = (value, field) => {
    const found = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a text`);
    const isName = found !== '' && new TextEncoder().encode(found).length <= 255;
    return isName ? found : refuse(`${field} has no characters, or more than 255 bytes`);
};
const texts = (value, field, most) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a list`);
    if (list.length > most)
        refuse(`${field} has ${list.length} entries, at most ${most}`);
    return list.map((item, index) => text(item, `${field}[${index}]`));
};
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a whole number`);
const exact = (value, field, expected) => value === expected ? expected : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${expected}`);
const bytes = (value, field, length) => {
    const found = (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBase64url */ .S)(value);
    return found?.length === length
        ? found
        : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${length} bytes in base64url`);
};


/***/ }),

/***/ 55581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rangeBitsFor)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Ranges of labels: all labels that begin with the same bits are one subtree,
// which can be sorted, hashed and folded apart from all others. Labels are
// pseudorandom, so that ranges are about as large as each other.
/** Entries of a range, about: enough that handing it to a thread costs little. */
const RANGE_ENTRIES = 4_096;
const MAX_RANGE_BITS = 16;
/** First bits that the labels of a range have in common, for so many entries in all. */
const rangeBitsFor = (entries) => Math.min(MAX_RANGE_BITS, Math.max(0, Math.round(Math.log2(entries / RANGE_ENTRIES))));


/***/ }),

/***/ 28715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ createMemoryCursor),
/* harmony export */   rV: () => (/* binding */ mergeRuns),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _entry_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46952);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// Runs → one sequence of entries, in batches of a range of labels each. The
// classes of each run are numbered as it met them; here they get the numbers
// of the whole.



/** @param buckets are sorted, and emptied, when the first entry is asked for */
const createMemoryCursor = (buckets, classes) => {
    let run;
    let at = -_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
    const sorted = () => {
        run ??= buckets.takeSorted();
        return run;
    };
    return {
        get buffer() {
            return sorted();
        },
        classes,
        buckets,
        get at() {
            return at;
        },
        advance: () => {
            at += _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
            return at < sorted().length;
        },
    };
};
/**
 * All entries of one range of labels after the other, the ranges ascending. Within a range they are in
 * any order, and equal ones may stand apart: who folds it sorts it, on a thread of its own.
 * A range is the receiver's to keep.
 * @throws as `mergeRuns`
 */
function* rangesOf(cursors, bits) {
    const [first] = cursors;
    if (first?.buckets === undefined || cursors.length > 1)
        yield* mergeRuns(cursors, bits);
    else
        yield* first.buckets.ranges(bits, first.classes);
}
const BATCH_ENTRIES = 1_024;
/**
 * Entries of all runs in order of labels, equal ones counted together; each batch is a range.
 * A batch is the receiver's to keep.
 * @throws DATASET_INVALID for a count beyond 32 bits, and what cursors throw
 */
function* mergeRuns(cursors, bits) {
    const heap = createHeap(cursors.filter((cursor) => cursor.advance()));
    let batch = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(BATCH_ENTRIES * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC);
    let length = 0;
    /** Where the entries of the last label begin. */
    let labelAt = 0;
    for (let cursor = heap.top(); cursor !== undefined; cursor = heap.top()) {
        const isNew = length === 0 || !(0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .zi)(batch, labelAt, cursor.buffer, cursor.at);
        if (isNew) {
            if (length > 0 &&
                (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .beginningAt */ .np)(batch, 0, bits) !== (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .beginningAt */ .np)(cursor.buffer, cursor.at, bits)) {
                yield batch.subarray(0, length);
                batch = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(batch.length);
                length = 0;
            }
            labelAt = length;
        }
        if (length + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC > batch.length)
            batch = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([batch], 2 * batch.length);
        length = insert(batch, labelAt, length, cursor);
        if (cursor.advance())
            heap.sink();
        else
            heap.remove();
    }
    if (length > 0)
        yield batch.subarray(0, length);
}
/** Puts the cursor's entry among those of its label, by class; returns where they end now. */
const insert = (batch, labelAt, length, cursor) => {
    const { buffer, at, classes } = cursor;
    const count = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(buffer, at);
    const classIndex = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .finalClassAt */ .IF)(buffer, at, classes);
    let place = length;
    while (place > labelAt && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(batch, place - _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC) >= classIndex)
        place -= _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
    if (place < length && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(batch, place) === classIndex) {
        (0,_entry_run_js__WEBPACK_IMPORTED_MODULE_1__/* .addCount */ .pl)(batch, place, count);
        return length;
    }
    batch.copyWithin(place + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, place, length);
    (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEntry */ .cD)(batch, place, buffer.subarray(at, at + 32), { count, classIndex });
    return length + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
};
/** A binary heap of cursors, the least entry on top. */
const createHeap = (cursors) => {
    const heap = [...cursors];
    const isLess = (a, b) => (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .compareEntries */ .wD)(a.buffer, a.at, b.buffer, b.at) < 0;
    const sinkFrom = (start) => {
        let at = start;
        for (;;) {
            let least = at;
            for (const child of [2 * at + 1, 2 * at + 2]) {
                const candidate = heap[child];
                const best = heap[least];
                if (candidate && best && isLess(candidate, best))
                    least = child;
            }
            const [a, b] = [heap[at], heap[least]];
            if (least === at || !a || !b)
                return;
            heap[at] = b;
            heap[least] = a;
            at = least;
        }
    };
    for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1)
        sinkFrom(at);
    return {
        top: () => heap[0],
        /** After the entry of the top has changed. */
        sink: () => sinkFrom(0),
        /** Takes the top away. */
        remove: () => {
            const last = heap.pop();
            if (last && heap.length > 0) {
                heap[0] = last;
                sinkFrom(0);
            }
        },
    };
};


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ serializeMultiproof),
/* harmony export */   W$: () => (/* binding */ buildRecordList),
/* harmony export */   ZC: () => (/* binding */ listDigest),
/* harmony export */   br: () => (/* binding */ parseMultiproof),
/* harmony export */   mw: () => (/* binding */ digestAt),
/* harmony export */   no: () => (/* binding */ EVALUATION_BYTES)
/* harmony export */ });
/* unused harmony export isMultiproof */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46231);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88886);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// A proof about many records at once, version 1, as bytes: the ways share what
// they have in common. The list is not in it; whoever verifies has it.
// docs/spec/dataset-commitment-v1.md §11.
//
//   MAGIC ‖ commitment 32 ‖ list 32 ‖ length of the view 1 ‖ view ‖ count 4
//   ‖ count × (gamma 33 ‖ evaluation 64) ‖ pruned tree
//
// Evaluations stand in the ascending order of the records' digests. `list` is
// SHA-256 of all digests in that order, so that a proof names its list.






const MAGIC = Uint8Array.from('mlprov multiproof v1\n', (char) => char.charCodeAt(0));
/** gamma ‖ evaluation. */
const EVALUATION_BYTES = _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__/* .POINT_BYTES */ .j + _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .PROOF_BYTES */ .Ht;
/** @param digests 32 bytes each, in any order. @throws INPUT_INVALID for none, or more than MAX_ASKED_RECORDS */
const buildRecordList = (digests) => {
    if (digests.length === 0 || digests.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `the list has ${digests.length} digests; it takes 1 to ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA}`);
    }
    const sorted = digests.toSorted(compareBytes);
    const distinct = sorted.filter((digest, at) => at === 0 || compareBytes(digest, sorted[at - 1]) !== 0);
    return { digests: (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concatAll */ .K)(distinct), count: distinct.length };
};
const compareBytes = (a, b) => {
    if (b === undefined)
        return 1;
    for (let at = 0; at < _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};
/** SHA-256 of the list, by which a proof names it. */
const listDigest = ({ digests }, { sha256 }) => sha256(digests);
const digestAt = ({ digests }, index) => digests.subarray(index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, (index + 1) * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
const serializeMultiproof = (proof) => {
    const view = new TextEncoder().encode(proof.view);
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, proof.evaluations.length / EVALUATION_BYTES);
    return (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(MAGIC, proof.commitment, proof.list, Uint8Array.of(view.length), view, count, proof.evaluations, proof.tree);
};
/** Whether these bytes say that they are a multiproof. */
const isMultiproof = (bytes) => MAGIC.every((byte, index) => byte === bytes[index]);
/** Law: parse(serialize(p)) = p. @throws PROOF_INVALID */
const parseMultiproof = (bytes) => {
    let at = 0;
    const take = (length, what) => {
        if (bytes.length - at < length)
            refuse(`it ends in ${what}`);
        at += length;
        return bytes.subarray(at - length, at);
    };
    if (!isMultiproof(take(MAGIC.length, 'its first line')))
        refuse('it begins with other bytes');
    const commitment = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, 'the digest of the commitment');
    const list = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, 'the digest of the list');
    const view = readText(take(take(1, 'the view')[0] ?? 0, 'the view'));
    const countBytes = take(4, 'the count');
    const count = new DataView(countBytes.buffer, countBytes.byteOffset, 4).getUint32(0);
    if (count === 0 || count > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA)
        refuse(`it is about ${count} records`);
    const evaluations = take(count * EVALUATION_BYTES, 'the evaluations');
    return { commitment, list, view, evaluations, tree: bytes.subarray(at) };
};
const readText = (bytes) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return refuse('its view is no UTF-8');
    }
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('PROOF_INVALID', `this is no multiproof: ${what}`);
};


/***/ }),

/***/ 47908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseCsvRow),
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
/* harmony import */ var _json_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82110);
/* harmony import */ var _record_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72728);
// SPDX-License-Identifier: Apache-2.0
//
// A row of CSV (RFC 4180) → its fields. What is hashed is the list of fields as
// RFC 8785 writes it, so that quotes and line ends do not matter; a line end
// inside of quotes is part of its field.


/** @throws what `refuse` throws: no UTF-8, quotes where RFC 4180 §2 has none */
const parseCsvRow = (row, refuse) => {
    const text = (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLineEnd */ .oI)(row), refuse);
    if (!text.includes('"')) {
        if (/[\r\n]/.test(text))
            refuse('a line end stands outside of quotes');
        return text.split(',');
    }
    const fields = [];
    for (let at = 0;; at += 1) {
        const { field, end } = text[at] === '"' ? quoted(text, at, refuse) : plain(text, at, refuse);
        fields.push(field);
        at = end;
        if (at === text.length)
            return fields;
        if (text[at] !== ',')
            refuse(`after the quotes of field ${fields.length} no comma stands`);
    }
};
// §2.5, §2.7: `""` inside of quotes is one quote.
const quoted = (text, start, refuse) => {
    for (let at = start + 1;; at += 2) {
        at = text.indexOf('"', at);
        if (at < 0)
            return refuse('its quotes do not end');
        if (text[at + 1] === '"')
            continue;
        return { field: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
    }
};
const plain = (text, start, refuse) => {
    const comma = text.indexOf(',', start);
    const end = comma < 0 ? text.length : comma;
    const field = text.slice(start, end);
    if (/["\r\n]/.test(field))
        refuse('a quote or a line end stands in a field without quotes');
    return { field, end };
};
/** @param header names of the columns; `undefined` where the file has none */
const csvRow = (row, header, refuse) => {
    let fields;
    const parsed = () => {
        fields ??= parseCsvRow(row, refuse);
        if (header !== undefined && fields.length !== header.length) {
            refuse(`it has ${fields.length} fields, and the header ${header.length}`);
        }
        return fields;
    };
    return {
        canonical: () => (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .Mr)(parsed(), refuse),
        text: () => refuse('a row is no text; name a column of it'),
        field: (name) => {
            if (header === undefined)
                return refuse('without a header its columns have no names');
            const index = header.indexOf(name);
            if (index !== header.lastIndexOf(name))
                refuse(`two columns are called "${name}"`);
            const field = index < 0 ? undefined : parsed()[index];
            return field === undefined ? undefined : (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfText */ .q$)(field, refuse);
        },
    };
};


/***/ }),

/***/ 82110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ rawLine),
/* harmony export */   f9: () => (/* binding */ jcsLine),
/* harmony export */   oI: () => (/* binding */ withoutLineEnd),
/* harmony export */   wz: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66613);
/* harmony import */ var _record_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72728);
// SPDX-License-Identifier: Apache-2.0
//
// A line of JSON Lines: as it stands, or as RFC 8785 writes its value, so that
// white space, escapes and the order of keys do not matter. Numbers are those
// of IEEE 754, as RFC 8785 §3.2.2.3 has it: beyond 2^53 neighbours are one.



const LF = 0x0a;
const CR = 0x0d;
/** The bytes without LF or CR LF at their end. */
const withoutLineEnd = (bytes) => {
    const withoutLf = bytes.at(-1) === LF ? bytes.subarray(0, -1) : bytes;
    return withoutLf.at(-1) === CR ? withoutLf.subarray(0, -1) : withoutLf;
};
/** @throws what `refuse` throws: no UTF-8, no JSON, a key that stands twice */
const parseJsonLine = (line, refuse) => (0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)((0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(line, refuse), refuse);
/** A line without its end, as it stands; it need not be JSON until a field is asked for. */
const rawLine = (line, refuse) => {
    let object;
    let isParsed = false;
    return {
        canonical: () => line,
        text: () => (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(line, refuse),
        field: (name) => {
            if (!isParsed)
                object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(parseJsonLine(line, refuse));
            isParsed = true;
            return (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .memberBytes */ .qZ)(object, name, refuse);
        },
    };
};
/** A line by its value. */
const jcsLine = (line, refuse) => {
    let value;
    const parsed = () => {
        value ??= parseJsonLine(line, refuse);
        return value;
    };
    return {
        canonical: () => (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .Mr)(parsed(), refuse),
        text: () => refuse('a value of JSON is no text; name a field of it'),
        field: (name) => (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .memberBytes */ .qZ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(parsed()), name, refuse),
    };
};


/***/ }),

/***/ 72728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ canonicalBytes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   q$: () => (/* binding */ bytesOfText),
/* harmony export */   qZ: () => (/* binding */ memberBytes)
/* harmony export */ });
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6992);
// SPDX-License-Identifier: Apache-2.0
//
// A record as it was read, whatever its form: what of it is hashed. What costs
// time is done when it is asked for. Runs without Node.

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
/** @throws what `refuse` throws, where the bytes are no UTF-8 */
const textOf = (bytes, refuse) => {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return refuse('it is not UTF-8');
    }
};
/** @throws what `refuse` throws, for a lone surrogate */
const bytesOfText = (text, refuse) => text.isWellFormed() ? encoder.encode(text) : refuse('a text of it is not Unicode');
/** @throws what `refuse` throws, for what RFC 8785 cannot write */
const canonicalBytes = (value, refuse) => {
    try {
        return encoder.encode((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value));
    }
    catch (error) {
        return refuse(error instanceof Error ? error.message : String(error));
    }
};
/** Bytes of a member of a JSON object; null counts as none. */
const memberBytes = (object, name, refuse) => {
    if (object === undefined || !Object.hasOwn(object, name))
        return undefined;
    const value = object[name];
    if (value === null || value === undefined)
        return undefined;
    return typeof value === 'string' ? bytesOfText(value, refuse) : canonicalBytes(value, refuse);
};


/***/ }),

/***/ 14616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/* harmony import */ var _record_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72728);
// SPDX-License-Identifier: Apache-2.0
//
// A row of a table with named columns, as a JSON object. What is hashed is the
// object as RFC 8785 writes it, with the chosen columns only; a column without
// a value is null.

const tableRow = (row, columns, refuse) => {
    const chosen = () => columns === undefined
        ? row
        : Object.fromEntries(columns.map((name) => [
            name,
            Object.hasOwn(row, name) ? row[name] : refuse(`it has no column "${name}"`),
        ]));
    return {
        canonical: () => (0,_record_content_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .Mr)(chosen(), refuse),
        text: () => refuse('a row is no text; name a column of it'),
        field: (name) => (0,_record_content_js__WEBPACK_IMPORTED_MODULE_0__/* .memberBytes */ .qZ)(row, name, refuse),
    };
};


/***/ }),

/***/ 65093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ tarSample),
/* harmony export */   eZ: () => (/* binding */ splitSampleName),
/* harmony export */   q5: () => (/* binding */ parseSampleList)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66613);
/* harmony import */ var _record_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72728);
// SPDX-License-Identifier: Apache-2.0
//
// A sample of a WebDataset: files of one base name. What is hashed is the list
// of its extensions with the SHA-256 of each file, as RFC 8785 writes it:
// {"cls":"<64 hex>","jpg":"<64 hex>"}. The base name is not part of it.



/** As the WebDataset library splits names: what follows the first dot of the last part is the extension. */
const splitSampleName = (name) => {
    const [, base, extension] = /^((?:.*\/)?[^./]+)\.([^/]+)$/s.exec(name) ?? [];
    return base === undefined || extension === undefined ? undefined : { base, extension };
};
/** A field is the member with that extension, or else a key of the member `json`. */
const tarSample = (members, refuse) => {
    let description;
    return {
        canonical: () => (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .Mr)(Object.fromEntries([...members].map(([extension, { sha256 }]) => [extension, sha256])), refuse),
        text: () => refuse('a sample is no text; name an extension of it'),
        field: (name) => {
            const member = members.get(name);
            if (member !== undefined) {
                return member.bytes ?? refuse(`the bytes of its member "${name}" are not at hand`);
            }
            const json = members.get('json');
            if (json === undefined)
                return undefined;
            const bytes = json.bytes ?? refuse('the bytes of its member "json" are not at hand');
            description ??= (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)((0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes, refuse), refuse)) ?? {};
            return (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .memberBytes */ .qZ)(description, name, refuse);
        },
    };
};
/** A sample as the list that is hashed. @throws what `refuse` throws */
const parseSampleList = (bytes, refuse) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)((0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes, refuse), refuse));
    const members = Object.entries(list ?? refuse('it is no object of extensions')).map(([extension, value]) => {
        const sha256 = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value) ?? '';
        return /^[0-9a-f]{64}$/.test(sha256)
            ? [extension, { sha256 }]
            : refuse(`"${extension}" has no SHA-256 in hex`);
    });
    if (members.length === 0)
        refuse('it has no member');
    return tarSample(new Map(members), refuse);
};


/***/ }),

/***/ 23987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ viewBytesOfValue),
/* harmony export */   RE: () => (/* binding */ parseView),
/* harmony export */   iw: () => (/* binding */ RECORD_VIEW),
/* harmony export */   j: () => (/* binding */ viewBytes)
/* harmony export */ });
/* unused harmony exports normalizeText, domainOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _record_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72728);
// SPDX-License-Identifier: Apache-2.0
//
// What of a record is committed to, by the name that stands in the commitment:
//
//   record                the record itself, by its canonical bytes
//   text, text:FIELD      the whole record, or a field, as normalised text
//   field:FIELD           a field as it is
//   source-domain[:FIELD] the host of the URL in a field, `url` by default
//
// Runs without Node.


const RECORD_VIEW = 'record';
const DEFAULT_URL_FIELD = 'url';
/** @throws INPUT_INVALID for a name that is no view's */
const parseView = (view) => {
    const [, kind, field] = /^(record|text|field|source-domain)(?::(.+))?$/s.exec(view) ?? [];
    switch (kind) {
        case 'record':
            if (field === undefined)
                return { kind };
            break;
        case 'text':
            return field === undefined ? { kind } : { kind, field };
        case 'field':
            if (field !== undefined)
                return { kind, field };
            break;
        case 'source-domain':
            return { kind, field: field ?? DEFAULT_URL_FIELD };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `"${view.slice(0, 80)}" is no view of a record`, {
        hint: 'Views are record, text, text:FIELD, field:FIELD, source-domain and source-domain:FIELD.',
    });
};
/** NFC, each run of white space one space, none at the ends. */
const normalizeText = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
/** Host of a URL as WHATWG reads it: lower case, IDNA in ASCII, no dot at its end; empty where there is none. */
const domainOf = (url) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return (parsed?.hostname ?? '').toLowerCase().replace(/\.$/, '');
};
/**
 * Bytes of a view of the record, whose SHA-256 is committed to; `undefined` where the record has none:
 * no such field, a text of white space only, a URL that is none.
 * @throws what `refuse` throws
 */
const viewBytes = (rule, record, refuse) => {
    switch (rule.kind) {
        case 'record':
            return record.canonical();
        case 'field':
            return record.field(rule.field);
        case 'text': {
            if (rule.field === undefined)
                return textBytes(record.text(), refuse);
            const field = record.field(rule.field);
            return field === undefined ? undefined : textBytes((0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(field, refuse), refuse);
        }
        case 'source-domain': {
            const field = record.field(rule.field);
            const domain = field === undefined ? '' : domainOf((0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(field, refuse));
            return domain === '' ? undefined : (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfText */ .q$)(domain, refuse);
        }
    }
};
/** Bytes of a view whose value is given by itself: a text, a field's value, a domain. */
const viewBytesOfValue = (rule, value, refuse) => {
    switch (rule.kind) {
        case 'record':
            return refuse('a record is given as a file or a digest, not as a value');
        case 'field':
            return (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfText */ .q$)(value, refuse);
        case 'text':
            return textBytes(value, refuse) ?? refuse('the text is white space only');
        case 'source-domain': {
            const domain = domainOf(`https://${value}`);
            const isDomain = domain !== '' && !/[/?#@:]/.test(value);
            return isDomain ? (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfText */ .q$)(domain, refuse) : refuse(`"${value}" is no domain`);
        }
    }
};
const textBytes = (text, refuse) => {
    const normalized = normalizeText(text);
    return normalized === '' ? undefined : (0,_record_content_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfText */ .q$)(normalized, refuse);
};


/***/ }),

/***/ 88886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ POINT_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What the verifier needs of cryptography. Two implementations agree bit by
// bit: one in plain JavaScript that runs anywhere, one that leaves the heavy
// part to OpenSSL.
/** A compressed point, SEC 1 §2.3.3. Here and not beside the curve: what only checks lengths loads no curve. */
const POINT_BYTES = 33;


/***/ }),

/***/ 89216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ COMMITMENT_FILE),
  bv: () => (/* binding */ STATE_FILE),
  C0: () => (/* binding */ commitDataset),
  x5: () => (/* binding */ openPool),
  dS: () => (/* binding */ parseSeed),
  CC: () => (/* binding */ withCollected),
  B0: () => (/* binding */ writeCommitment)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/dataset-secret.js
var dataset_secret = __webpack_require__(86301);
// EXTERNAL MODULE: ./lib/dataset/entry-run.js
var entry_run = __webpack_require__(46952);
// EXTERNAL MODULE: ./lib/dataset/scheme/evaluate.js
var evaluate = __webpack_require__(40991);
// EXTERNAL MODULE: ./lib/dataset/state-entry.js
var state_entry = __webpack_require__(73548);
// EXTERNAL MODULE: ./lib/io/dataset/engine.js
var dataset_engine = __webpack_require__(72277);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/dataset/merge-runs.js
var merge_runs = __webpack_require__(28715);
// EXTERNAL MODULE: ./lib/io/dataset/run-file.js
var run_file = __webpack_require__(84369);
;// CONCATENATED MODULE: ./lib/io/dataset/run-store.js
// SPDX-License-Identifier: Apache-2.0
//
// The runs of one commitment while it is made, and what an interrupted one
// left: a run counts once the journal names it, and the journal is replaced as
// a whole. Both are written to disk before the next record is read.








const JOURNAL = 'journal.json';
/** Context of what an interrupted call left in the folder. @throws DATASET_STATE_INVALID */
const interruptedContext = (dir) => {
    const journal = readJournal(dir);
    return journal === undefined ? undefined : Buffer.from(journal.context, 'hex');
};
/**
 * @param dir made when the first run comes
 * @param request text that is the same exactly where a run may go on
 * @throws DATASET_STATE_INVALID where what an interrupted run left cannot be used
 */
const openRunStore = (dir, request, context) => {
    const fresh = {
        version: 1,
        request,
        context: Buffer.from(context).toString('hex'),
        records: 0,
        classNames: [],
        runs: [],
    };
    const found = readJournal(dir);
    const isSame = found?.request === request && found.context === fresh.context;
    let journal = found !== undefined && isSame ? found : fresh;
    if (journal.runs.length === 0)
        (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
    const opened = [];
    return {
        get recordsDone() {
            return journal.records;
        },
        get classNames() {
            return journal.classNames;
        },
        get entries() {
            return journal.runs.reduce((sum, { entries }) => sum + entries, 0);
        },
        add: async (entries, { records, classNames }) => {
            (0,external_node_fs_.mkdirSync)(dir, { recursive: true });
            const file = `run-${journal.runs.length + 1}`;
            await (0,run_file/* writeRunFile */.XY)((0,external_node_path_.join)(dir, file), entries);
            const run = { file, entries: entries.length / state_entry/* ENTRY_BYTES */.nC };
            journal = { ...journal, records, classNames: [...classNames], runs: [...journal.runs, run] };
            await replaceFile((0,external_node_path_.join)(dir, JOURNAL), JSON.stringify(journal));
        },
        open: (rest, classNames, numberOf) => {
            const numbers = classNames.map(numberOf);
            for (const { file } of journal.runs)
                opened.push((0,run_file/* openRunFile */.e6)((0,external_node_path_.join)(dir, file), numbers));
            return [...opened, (0,merge_runs/* createMemoryCursor */.SG)(rest, numbers)];
        },
        remove: () => {
            for (const cursor of opened.splice(0))
                cursor.close();
            (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
        },
    };
};
const isHex = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const replaceFile = async (path, content) => {
    const handle = await (0,promises_.open)(`${path}.part`, 'w', 0o600);
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(`${path}.part`, path);
};
const readJournal = (dir) => {
    const path = (0,external_node_path_.join)(dir, JOURNAL);
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const value = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, 'utf8')));
    const runs = (0,parse/* asArray */._j)(value?.runs);
    const classNames = (0,parse/* asArray */._j)(value?.classNames);
    if (!value || !runs || !classNames || value.version !== 1 || !isHex(value.context)) {
        throw new errors/* ProvenanceError */.CG('DATASET_STATE_INVALID', `"${path}" cannot be read`, {
            hint: 'Remove the folder to begin anew.',
        });
    }
    return value;
};

// EXTERNAL MODULE: ./lib/io/dataset/state-file.js
var state_file = __webpack_require__(22857);
// EXTERNAL MODULE: ./lib/io/dataset/worker-pool.js + 5 modules
var worker_pool = __webpack_require__(40538);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/base64url.js
var base64url = __webpack_require__(98823);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/dataset/scheme/indexed-tree.js + 1 modules
var indexed_tree = __webpack_require__(21273);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
;// CONCATENATED MODULE: ./lib/dataset/scheme/tree-fold.js
// SPDX-License-Identifier: Apache-2.0
//
// The tree of a commitment: a radix tree over 256-bit labels in which a node
// stands only where labels differ, so that its shape follows from the set of
// labels alone. It is folded from sorted leaves in one pass, in memory that
// does not grow with their number; what an index keeps of it is up to its
// reader. docs/spec/dataset-commitment-v1.md §5.




/** Open nodes are at most one for each bit of a label, and a subtree in hand. */
const SLOTS = label_bits/* LABEL_BITS */.Iq + 2;
/** One pass over leaves in ascending order of their labels. */
class TreeFold {
    #options;
    #hashes = external_node_buffer_.Buffer.alloc(SLOTS * tagged_hash/* HASH_BYTES */.FA);
    #sums;
    /** For each open node its bit; its left subtree is in the slot of the same number. */
    #bits = new Uint16Array(SLOTS);
    #leaves = new Float64Array(SLOTS);
    #nodeInput;
    #lastLabel = external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA);
    /** Number of open nodes; slot `#open` holds the subtree in hand. */
    #open = 0;
    #total = 0;
    /** In which the labels of the last subtree first differ. */
    #lastBit = label_bits/* LABEL_BITS */.Iq;
    constructor(options) {
        this.#options = options;
        this.#sums = external_node_buffer_.Buffer.alloc(SLOTS * options.sumsBytes);
        this.#nodeInput = external_node_buffer_.Buffer.alloc(3 + 2 * tagged_hash/* HASH_BYTES */.FA + options.sumsBytes);
        this.#nodeInput[0] = tagged_hash/* HASH_TAGS */.Pi.node;
    }
    /**
     * @param subtree its labels greater than those before
     * @throws RangeError where the labels do not ascend, or some belong into the subtree before or after
     */
    push({ firstLabel, lastLabel, bit, root, sums, leaves }) {
        this.#branch(firstLabel, bit);
        this.#hashes.set(root, this.#open * tagged_hash/* HASH_BYTES */.FA);
        this.#sums.set(sums, this.#open * this.#options.sumsBytes);
        this.#leaves[this.#open] = leaves;
        this.#lastLabel.set(lastLabel);
        this.#lastBit = bit;
        this.#total += leaves;
    }
    /** The tree of all that was pushed; `undefined` where nothing was. */
    finish() {
        if (this.#total === 0)
            return undefined;
        // The outermost node that is open is the top.
        const bit = this.#open > 0 ? (this.#bits[0] ?? 0) : this.#lastBit;
        while (this.#open > 0)
            this.#close();
        return {
            root: Uint8Array.from(this.#hashAt(0)),
            sums: Uint8Array.from(this.#sumsAt(0)),
            leaves: this.#total,
            bit,
        };
    }
    /** Closes what cannot have this label below it, and opens the node that has. */
    #branch(label, topBit) {
        if (this.#total === 0)
            return;
        const bit = (0,label_bits/* criticalBit */.D6)(this.#lastLabel, label);
        if (bit === label_bits/* LABEL_BITS */.Iq || (0,label_bits/* bitOf */.nP)(label, bit) === 0) {
            throw new RangeError('labels have to ascend');
        }
        if (bit >= topBit || bit >= this.#lastBit) {
            throw new RangeError('a subtree lacks one of its leaves');
        }
        while (this.#open > 0 && (this.#bits[this.#open - 1] ?? 0) > bit)
            this.#close();
        this.#bits[this.#open] = bit;
        this.#open += 1;
    }
    // The innermost open node: its left subtree is one slot below the one in hand, its right.
    #close() {
        const right = this.#open;
        const left = right - 1;
        const bit = this.#bits[left] ?? 0;
        const leftLeaves = this.#leaves[left] ?? 0;
        const rightLeaves = this.#leaves[right] ?? 0;
        const { onNode, listenAbove = 0, sumsBytes } = this.#options;
        if (onNode && leftLeaves + rightLeaves > listenAbove) {
            onNode({
                bit,
                leftLeaves,
                rightLeaves,
                firstLeaf: this.#total - leftLeaves - rightLeaves,
                leftHash: this.#hashAt(left),
                rightHash: this.#hashAt(right),
                leftSums: this.#sumsAt(left),
                rightSums: this.#sumsAt(right),
            });
        }
        const input = this.#nodeInput;
        input[2] = bit;
        this.#hashes.copy(input, 3, left * tagged_hash/* HASH_BYTES */.FA, (right + 1) * tagged_hash/* HASH_BYTES */.FA);
        if (sumsBytes > 0) {
            (0,label_bits/* addSums */.MT)(this.#sumsAt(left), this.#sumsAt(right), this.#sumsAt(left));
            input.set(this.#sumsAt(left), 3 + 2 * tagged_hash/* HASH_BYTES */.FA);
        }
        // A string costs no allocation of a buffer: three times as fast.
        this.#hashes.write((0,external_node_crypto_.hash)('sha256', input, 'binary'), left * tagged_hash/* HASH_BYTES */.FA, 'latin1');
        this.#leaves[left] = leftLeaves + rightLeaves;
        this.#open = left;
    }
    #hashAt(slot) {
        return this.#hashes.subarray(slot * tagged_hash/* HASH_BYTES */.FA, (slot + 1) * tagged_hash/* HASH_BYTES */.FA);
    }
    #sumsAt(slot) {
        const { sumsBytes } = this.#options;
        return this.#sums.subarray(slot * sumsBytes, (slot + 1) * sumsBytes);
    }
}

;// CONCATENATED MODULE: ./lib/dataset/commit-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// Ranges of entries → the tree, as they come by: each becomes a subtree (in
// another thread, if there is one), which takes its place in the whole, and its
// entries are handed on to be kept.




/** @param ranges all entries of one range of labels after the other, ascending */
const commitTree = async (ranges, options) => {
    const { sumsBytes, lanes, foldRange, keep, onLeaves, sha256 } = options;
    const bucketLeaves = (0,indexed_tree/* bucketLeavesFor */.A8)(options.mostLeaves);
    const index = new indexed_tree/* TreeIndex */.Np(sumsBytes, bucketLeaves);
    const fold = new TreeFold({
        sumsBytes,
        onNode: (node) => index.add(node),
        listenAbove: bucketLeaves,
    });
    const extraEntries = [];
    const queue = [];
    let total = 0;
    const takeNext = async () => {
        const range = await queue.shift();
        if (range === undefined)
            return;
        fold.push(range);
        index.append(asBuffer(range.nodes), total);
        for (const leaf of range.extraEntries)
            extraEntries.push(total + leaf);
        total += range.leaves;
        await keep(asBuffer(range.entries));
        onLeaves?.(total);
    };
    for (const entries of ranges) {
        const range = foldRange(entries, bucketLeaves);
        // It is awaited in its turn; until then a failure must not count as unhandled.
        range.catch(() => undefined);
        queue.push(range);
        if (queue.length > lanes)
            await takeNext();
    }
    while (queue.length > 0)
        await takeNext();
    const folded = fold.finish();
    const root = folded?.root ?? (0,tagged_hash/* emptyTreeHash */.ON)(sha256);
    const sums = folded?.sums ?? new Uint8Array(sumsBytes);
    return { root, sums, leaves: total, index, extraEntries };
};
const asBuffer = ({ buffer, byteOffset, byteLength }) => external_node_buffer_.Buffer.from(buffer, byteOffset, byteLength);

;// CONCATENATED MODULE: ./lib/dataset/entry-buckets.js
// SPDX-License-Identifier: Apache-2.0
//
// Entries as they come, by the first byte of their labels: what is sorted and
// folded later is in pieces from the beginning. Labels are pseudorandom, so that
// the buckets are about as large as each other.



const BUCKET_BITS = 8;
const FIRST_BYTES = 32 * state_entry/* ENTRY_BYTES */.nC;
const createBucket = (bytes) => {
    const buffer = external_node_buffer_.Buffer.allocUnsafeSlow(bytes);
    return { buffer, words: (0,state_entry/* wordsOf */.Z9)(buffer), length: 0 };
};
const createEntryBuckets = () => {
    let buckets = [];
    let bytes = 0;
    const clear = () => {
        buckets = Array.from({ length: 2 ** BUCKET_BITS }, () => createBucket(0));
        bytes = 0;
    };
    clear();
    const filled = () => buckets.map(({ buffer, length }) => buffer.subarray(0, length));
    return {
        get bytes() {
            return bytes;
        },
        add: (entries) => {
            const words = (0,state_entry/* wordsOf */.Z9)(entries);
            for (let at = 0; at < entries.length; at += state_entry/* ENTRY_BYTES */.nC) {
                const bucket = buckets[entries[at] ?? 0];
                if (bucket === undefined)
                    continue;
                if (bucket.length === bucket.buffer.length)
                    grow(bucket);
                (0,state_entry/* copyWords */.rb)(bucket.words, bucket.length, words, at, state_entry/* ENTRY_BYTES */.nC);
                bucket.length += state_entry/* ENTRY_BYTES */.nC;
            }
            bytes += entries.length;
        },
        takeSorted: () => {
            const sorted = external_node_buffer_.Buffer.allocUnsafeSlow(bytes);
            let length = 0;
            for (const entries of filled())
                length += (0,entry_run/* sortRun */.ez)(entries).copy(sorted, length);
            clear();
            return sorted.subarray(0, length);
        },
        ranges: function* (bits, classes) {
            const parts = filled();
            const step = 2 ** (BUCKET_BITS - bits);
            for (let start = 0; start < parts.length; start += step) {
                const range = external_node_buffer_.Buffer.concat(parts.slice(start, start + step));
                renumber(range, classes);
                if (range.length > 0)
                    yield range;
            }
        },
    };
};
const renumber = (entries, classes) => {
    if (classes.length === 0)
        return;
    for (let at = 0; at < entries.length; at += state_entry/* ENTRY_BYTES */.nC) {
        if ((0,state_entry/* classAt */.ux)(entries, at) !== state_entry/* NO_CLASS */.vf)
            (0,state_entry/* writeClass */.AJ)(entries, at, (0,state_entry/* finalClassAt */.IF)(entries, at, classes));
    }
};
const grow = (bucket) => {
    const { buffer, words } = createBucket(Math.max(FIRST_BYTES, 2 * bucket.length));
    words.set(bucket.words);
    bucket.buffer = buffer;
    bucket.words = words;
};

// EXTERNAL MODULE: ./lib/dataset/label-ranges.js
var label_ranges = __webpack_require__(55581);
// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __webpack_require__(1659);
;// CONCATENATED MODULE: ./lib/pipelines/commit-dataset.js
// SPDX-License-Identifier: Apache-2.0
//
// A dataset → its commitment. Records are read as a stream, their labels are
// made on all cores and collected by how they begin; what is beyond the memory
// goes to sorted runs on disk, which are merged. Each range of labels is hashed
// into a subtree on a core of its own, and kept in the state from which proofs
// are made. The dataset itself is never in memory, and its order, its slices and
// the number of threads do not change the root.











/**
 * Records → sorted runs. Goes on behind the records that `runs` has already.
 * @throws what reader, engine and runs throw
 */
const collectRecords = async (reader, { engine, runs, runEntries, onProgress }) => {
    let records = runs.recordsDone;
    const rest = createEntryBuckets();
    const spill = async () => {
        if (rest.bytes === 0)
            return;
        await runs.add(rest.takeSorted(), { records, classNames: reader.classNames() });
    };
    const queue = [];
    const takeNext = async () => {
        const next = queue.shift();
        if (next === undefined)
            return;
        const views = await Promise.all(next.views);
        const bytes = views.reduce((sum, entries) => sum + entries.length, 0);
        // A group stays in one run, so that a run ends between records.
        if (rest.bytes + bytes > runEntries * state_entry/* ENTRY_BYTES */.nC)
            await spill();
        for (const entries of views)
            rest.add(entries);
        records += next.group.records;
        const { totalBytes } = reader;
        onProgress({ stage: 'records', records, doneBytes: next.group.doneBytes, totalBytes });
    };
    for await (const group of reader.read(records)) {
        const views = group.views.map(engine.label);
        // They are awaited in their turn; until then a failure must not count as unhandled.
        for (const one of views)
            one.catch(() => undefined);
        queue.push({ group, views });
        if (queue.length > engine.lanes)
            await takeNext();
    }
    while (queue.length > 0)
        await takeNext();
    return { records, classNames: reader.classNames(), rest };
};
/** @throws DATASET_INVALID for more classes than can be counted, or a count beyond 32 bits */
const buildCommitment = async (identity, parts, ports) => {
    const table = classTable(identity, parts.classNames);
    const numbers = new Map(table.names.map((name, index) => [name, index]));
    const cursors = parts.open((name) => numbers.get(name) ?? state_entry/* NO_CLASS */.vf);
    const tree = await commitTree((0,merge_runs/* rangesOf */.wA)(cursors, (0,label_ranges/* rangeBitsFor */.R)(parts.entries)), {
        sumsBytes: (0,state_entry/* sumsBytesOf */.nL)(table),
        mostLeaves: parts.entries,
        lanes: ports.engine.lanes,
        foldRange: (entries, bucketLeaves) => ports.engine.foldRange(entries, table, bucketLeaves),
        keep: (entries) => ports.state.append(entries),
        onLeaves: (records) => ports.onProgress({ stage: 'tree', records, doneBytes: records, totalBytes: parts.entries }),
        sha256: native_sha256/* nativeSha256 */.n,
    });
    const commitment = toCommitment(identity, parts, tree, table);
    await ports.state.finish(tree, table, commitment);
    return commitment;
};
const classTable = ({ model, countClasses }, classNames) => {
    const names = [...new Set(classNames)].sort((a, b) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b)));
    if (countClasses && names.length > limits/* MAX_CLASSES */.sw) {
        throw new errors/* ProvenanceError */.CG('DATASET_INVALID', `"${model.attribute}" has ${names.length} values; at most ${limits/* MAX_CLASSES */.sw} are counted`, { hint: 'Record the attribute without counting it, or choose one with fewer values.' });
    }
    if (model.attribute === undefined)
        return { names: [], counted: false };
    return { attribute: model.attribute, names, counted: countClasses };
};
const toCommitment = ({ context, publicKey, model }, { records, sources }, { root, sums, leaves }, { attribute, names, counted }) => {
    const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength);
    return {
        type: commitment_v1/* COMMITMENT_TYPE */.Z6,
        suite: commitment_v1/* SUITE */.J3,
        context: (0,base64url/* toBase64url */.z)(context),
        publicKey: (0,base64url/* toBase64url */.z)(publicKey),
        root: (0,base64url/* toBase64url */.z)(root),
        records: { total: records, distinct: leaves },
        recordModel: {
            form: model.form,
            canonicaliser: model.canonicaliser,
            views: model.views,
            ...(model.columns === undefined ? {} : { columns: model.columns }),
        },
        ...(attribute === undefined || !counted
            ? {}
            : {
                classes: {
                    attribute,
                    names,
                    counts: names.map((_, index) => String(view.getBigUint64(8 * index))),
                },
            }),
        ...(sources.length === 0 ? {} : { sources }),
    };
};

;// CONCATENATED MODULE: ./lib/inputs/dataset-commit.js
// SPDX-License-Identifier: Apache-2.0
//
// Data and a seed → commitment.json and state in a folder: the composition
// that the command and the action share.














const COMMITMENT_FILE = 'commitment.json';
const STATE_FILE = 'state';
const RUNS_FOLDER = '.runs';
/** A dataset of so many bytes has some thousand records at least, or its reading takes as long. */
const LARGE_BYTES = 1024 * 1024;
/** 32 bytes from 64 hex digits or base64. @throws SEED_INVALID, without what was given */
const parseSeed = (text) => {
    const trimmed = text.trim();
    const seed = /^[0-9a-fA-F]{64}$/.test(trimmed)
        ? Buffer.from(trimmed, 'hex')
        : Buffer.from(trimmed, 'base64');
    const isWhole = seed.length === dataset_secret/* SEED_BYTES */.ER && /^([0-9a-fA-F]{64}|[\w+/-]{43}=?)$/.test(trimmed);
    if (isWhole)
        return seed;
    throw new errors/* ProvenanceError */.CG('SEED_INVALID', `the seed has ${trimmed.length} characters and is not 32 bytes in hex or base64`);
};
/** @throws DATASET_INVALID, SEED_INVALID, OUTPUT_UNWRITABLE; nothing under a final name is left then */
const commitDataset = (request, host) => withCollected(request, host, async (collected) => {
    const { identity, engine, outputDir, parts } = collected;
    const commitment = await writeCommitment(identity, parts, { engine, outputDir, ...host });
    collected.removeRuns();
    return commitment;
});
const withCollected = async (request, host, work) => {
    const { reader, countClasses, outputDir } = request;
    const { model } = reader;
    const seed = parseSeed(request.seed.reveal());
    const runsDir = (0,posix_.join)(outputDir, RUNS_FOLDER);
    const context = request.context ?? interruptedContext(runsDir) ?? host.randomBytes(dataset_secret/* CONTEXT_BYTES */.UB);
    const secret = (0,dataset_secret/* deriveDatasetSecret */.yF)(seed, context);
    const publicKey = (0,evaluate/* multiplyGenerator */.MO)(secret.privateKey);
    const keyHex = publicKey.toString('hex');
    const runs = openRunStore(runsDir, (0,digest/* sha256 */.sc)(JSON.stringify([request.dataKey, model, keyHex])), context);
    const { onProgress, runEntries = entry_run/* MAX_RUN_ENTRIES */.Gg } = host;
    const setting = { canonicaliser: model.canonicaliser, context, secret };
    const pool = openPool(setting, host, reader.totalBytes >= LARGE_BYTES);
    try {
        const engine = (0,dataset_engine/* createDatasetEngine */.d)(pool);
        const collected = await collectRecords(reader, { engine, runs, runEntries, onProgress });
        const { rest, classNames, records } = collected;
        return await work({
            identity: { context, publicKey, model, countClasses },
            parts: {
                open: (numberOf) => runs.open(rest, classNames, numberOf),
                classNames,
                records,
                entries: runs.entries + rest.bytes / state_entry/* ENTRY_BYTES */.nC,
                sources: await reader.sources(),
            },
            engine,
            outputDir,
            removeRuns: runs.remove,
        });
    }
    finally {
        await pool.end();
    }
};
const openPool = (setting, host, isLarge) => (0,worker_pool/* openDatasetPool */.Z)({
    workerPath: host.datasetWorkerPath,
    setting,
    isLarge,
    ...(host.workers === undefined ? {} : { workers: host.workers }),
});
/** State and commitment of a folder, each whole or not there. */
const writeCommitment = async (identity, parts, host) => {
    const { engine, outputDir, onProgress } = host;
    const writer = await (0,state_file/* createStateWriter */.x)((0,posix_.join)(outputDir, STATE_FILE));
    try {
        const commitment = await buildCommitment(identity, parts, {
            engine,
            onProgress,
            state: {
                append: writer.append,
                finish: (tree, table, made) => writer.finish(tree, table, (0,digest/* sha256 */.sc)((0,commitment_v1/* serializeCommitment */.aM)(made))),
            },
        });
        await (0,output_store.createOutputStore)(outputDir).write(COMMITMENT_FILE, (0,commitment_v1/* serializeCommitment */.aM)(commitment));
        return commitment;
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
};


/***/ }),

/***/ 72004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   T_: () => (/* binding */ datasetError),
/* harmony export */   nV: () => (/* binding */ refuseRecordOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** An error about a file of the dataset. */
const datasetError = (name, what, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('DATASET_INVALID', `"${name}": ${what}`, cause === undefined ? {} : { cause });
/** What the system said of a file. */
const unreadable = (name, cause) => {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG)
        return cause;
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause;
    return datasetError(name, `cannot be read: ${String(reason)}`, cause);
};
/** Refuses the record that stands `ahead` of what was counted in its file, from 1. */
const refuseRecordOf = (at, ahead) => (what) => {
    throw datasetError(at.name, `record ${at.number + ahead}: ${what}`);
};


/***/ }),

/***/ 99041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   Ll: () => (/* binding */ summarizeFiles),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20029);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _dataset_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72004);
// SPDX-License-Identifier: Apache-2.0
//
// The files of a dataset, in an order that does not depend on the file system:
// as they were named, and within a folder by the bytes of their names. They are
// walked anew each time, so that a million of them are never in memory.






/** @throws DATASET_INVALID: nothing there, a symbolic link in a folder, what is neither file nor folder */
function* walkFiles(paths) {
    for (const path of paths) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
        const stats = statOf(path, name);
        // A link that was named is its user's choice; one that is found is not.
        if (stats.isDirectory())
            yield* walkFolder(path, name, 1);
        else if (stats.isFile())
            yield fileOf(path, name, stats, false);
        else
            throw (0,_dataset_error_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetError */ .T_)(name, 'is neither a file nor a folder');
    }
}
const statOf = (path, name) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
    }
    catch (cause) {
        throw (0,_dataset_error_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(name, cause);
    }
};
const fileOf = (path, name, stats, isFound) => ({
    path,
    name,
    sizeBytes: stats.size,
    modifiedMs: stats.mtimeMs,
    isFound,
});
function* walkFolder(path, name, depth) {
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TREE_DEPTH */ .is)
        throw (0,_dataset_error_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetError */ .T_)(name, `is more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TREE_DEPTH */ .is} folders deep`);
    for (const entry of entriesOf(path, name)) {
        const innerPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name);
        const innerName = `${name}/${entry.name}`;
        if (entry.isSymbolicLink())
            throw (0,_dataset_error_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetError */ .T_)(innerName, 'is a symbolic link');
        if (entry.isDirectory())
            yield* walkFolder(innerPath, innerName, depth + 1);
        else if (entry.isFile())
            yield fileOf(innerPath, innerName, statOf(innerPath, innerName), true);
        else
            throw (0,_dataset_error_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetError */ .T_)(innerName, 'is neither a file nor a folder');
    }
}
const entriesOf = (path, name) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }).sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_5__/* .compareNames */ .M)(a.name, b.name));
    }
    catch (cause) {
        throw (0,_dataset_error_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(name, cause);
    }
};
/** Calls `visit` with each file. @throws as `walkFiles`, and where there is none */
const summarizeFiles = (paths, visit) => {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let count = 0;
    let totalBytes = 0;
    for (const file of walkFiles(paths)) {
        visit(file);
        count += 1;
        totalBytes += file.sizeBytes;
        fingerprint.update(JSON.stringify([file.path, file.sizeBytes, file.modifiedMs]));
    }
    if (count === 0)
        throw (0,_dataset_error_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetError */ .T_)(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)).join(', '), 'has no file');
    return { count, totalBytes, fingerprint: fingerprint.digest('hex') };
};
/** Whether a path lies in one of the folders. */
const isWithin = (path, folders) => folders.some((folder) => `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));


/***/ }),

/***/ 84369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ writeRunFile),
/* harmony export */   bp: () => (/* binding */ writeRun),
/* harmony export */   e6: () => (/* binding */ openRunFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// Runs on disk, written once and read from front to back.





/** About 250 KiB: with 100 runs, 25 MiB. */
const READ_ENTRIES = 6_400;
/** Written and on disk when it resolves: what a killed run goes on from. */
const writeRunFile = async (path, entries) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600);
    try {
        await handle.writeFile(entries);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
};
/** A run that comes in parts. Returns the number of its entries. @throws OUTPUT_UNWRITABLE */
const writeRun = async (path, parts) => {
    let bytes = 0;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600);
        try {
            for (const part of parts) {
                await handle.writeFile(part);
                bytes += part.length;
            }
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause });
    }
    return bytes / _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC;
};
/** @throws DATASET_STATE_INVALID where the file is not of whole entries */
const openRunFile = (path, classes) => {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (size % _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC !== 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('DATASET_STATE_INVALID', `"${path}" is cut short: ${size} bytes`);
    }
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafeSlow(READ_ENTRIES * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC);
    let at = 0;
    let held = 0;
    let read = 0;
    return {
        buffer,
        classes,
        get at() {
            return at;
        },
        advance: () => {
            at = held === 0 ? 0 : at + _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC;
            if (at < held)
                return true;
            held = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, Math.min(buffer.length, size - read), read);
            read += held;
            at = 0;
            if (held % _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC !== 0 || (held === 0 && read < size)) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('DATASET_STATE_INVALID', `"${path}" changed while it was read`);
            }
            return held > 0;
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
};


/***/ }),

/***/ 22857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState),
/* harmony export */   x: () => (/* binding */ createStateWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31204);
/* harmony import */ var _dataset_scheme_indexed_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21273);
/* harmony import */ var _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// The publisher's state: all entries of a commitment in order, and the upper
// part of its tree. Not a wire format: only proofs and commitments travel, and
// each proof is verified before it leaves.
//
//   entries ‖ index ‖ JSON ‖ length of the JSON, 8 bytes ‖ MAGIC
//
// It holds labels and counts, no record and no key.







const MAGIC = Buffer.from('mlprov dataset state v1\n');
const TRAILER_BYTES = 8 + MAGIC.length;
/** A table of 65,534 names of 255 bytes, and a million records of several classes. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024;
const WRITE_BYTES = 1024 * 1024;
/** Writes beside `path`, under another name until it is whole. @throws OUTPUT_UNWRITABLE */
const createStateWriter = async (path) => {
    const temporary = `${path}.part`;
    const handle = await openForWriting(temporary);
    let entries = 0;
    let pending = [];
    let pendingBytes = 0;
    const flush = async () => {
        if (pendingBytes > 0)
            await handle.writeFile(Buffer.concat(pending, pendingBytes));
        pending = [];
        pendingBytes = 0;
    };
    const write = async (bytes) => {
        pending.push(bytes);
        pendingBytes += bytes.length;
        if (pendingBytes >= WRITE_BYTES)
            await flush();
    };
    return {
        append: async (batch) => {
            entries += batch.length / _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC;
            await write(batch);
        },
        finish: async ({ index, leaves, extraEntries }, table, commitment) => {
            await write(index.bytes);
            const { nodes, bucketLeaves } = index;
            const header = {
                commitment,
                leaves,
                entries,
                nodes,
                bucketLeaves,
                table,
                extraEntries,
            };
            const json = Buffer.from(JSON.stringify(header));
            const length = Buffer.alloc(8);
            length.writeBigUInt64BE(BigInt(json.length));
            await write(Buffer.concat([json, length, MAGIC]));
            await flush();
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        },
        discard: async () => {
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        },
    };
};
const openForWriting = async (path) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, { cause });
    }
};
/** @throws DATASET_STATE_INVALID */
const openState = (path) => {
    const refuse = (what, cause) => {
        const options = cause === undefined ? {} : { cause };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('DATASET_STATE_INVALID', `"${path}" ${what}`, options);
    };
    const file = (() => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        }
        catch (cause) {
            return refuse('cannot be read', cause);
        }
    })();
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    const readAt = (at, length) => {
        const bytes = Buffer.allocUnsafe(length);
        let done = 0;
        while (done < length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, length - done, at + done);
            if (count === 0)
                refuse('is cut short');
            done += count;
        }
        return bytes;
    };
    try {
        if (size < TRAILER_BYTES)
            refuse('is no state of a dataset');
        const trailer = readAt(size - TRAILER_BYTES, TRAILER_BYTES);
        if (!trailer.subarray(8).equals(MAGIC))
            refuse('is no state of a dataset, or is cut short');
        const length = Number(trailer.readBigUInt64BE());
        if (length > MAX_HEADER_BYTES || length > size - TRAILER_BYTES)
            refuse('has no sound end');
        const json = readAt(size - TRAILER_BYTES - length, length).toString('utf8');
        const header = readHeader((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(json)) ?? refuse('has no sound end');
        const sumsBytes = (0,_dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .sumsBytesOf */ .nL)(header.table);
        const entriesBytes = header.entries * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC;
        const indexBytes = _dataset_scheme_indexed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .TreeIndex */ .Np.sizeOf(sumsBytes, header.nodes);
        if (entriesBytes + indexBytes + length + TRAILER_BYTES !== size) {
            refuse('does not have the size that it says');
        }
        const rows = readAt(entriesBytes, indexBytes);
        const index = new _dataset_scheme_indexed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .TreeIndex */ .Np(sumsBytes, header.bucketLeaves, rows);
        return {
            header,
            index,
            readEntries: (first, count) => {
                if (first < 0 || count < 0 || first + count > header.entries)
                    refuse('lacks an entry');
                return readAt(first * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC, count * _dataset_state_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC);
            },
            close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
        };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw error;
    }
};
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const readHeader = (value) => {
    const header = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(value);
    const table = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(header?.table);
    const names = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asArray */ ._j)(table?.names);
    const extraEntries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asArray */ ._j)(header?.extraEntries);
    if (!header || !table || !names || !extraEntries)
        return undefined;
    const { commitment, leaves, entries, nodes, bucketLeaves } = header;
    const { attribute, counted } = table;
    if (typeof commitment !== 'string' || typeof counted !== 'boolean')
        return undefined;
    if (!isCount(leaves) || !isCount(entries) || !isCount(nodes))
        return undefined;
    if (!isCount(bucketLeaves) || bucketLeaves === 0)
        return undefined;
    if (!extraEntries.every(isCount))
        return undefined;
    if (!names.every((name) => typeof name === 'string'))
        return undefined;
    if (attribute !== undefined && typeof attribute !== 'string')
        return undefined;
    return {
        commitment,
        leaves,
        entries,
        nodes,
        bucketLeaves,
        extraEntries,
        table: { names, counted, ...(attribute === undefined ? {} : { attribute }) },
    };
};


/***/ }),

/***/ 39645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datasetWorkerBeside: () => (/* binding */ datasetWorkerBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/** The entry of the dataset workers, which lies beside that of the hash worker: in src, lib and dist alike. */
const datasetWorkerBeside = (hashWorkerPath) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(hashWorkerPath), '..', 'dataset-worker', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(hashWorkerPath));


/***/ }),

/***/ 96637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** The code of a failed system call, such as `ENOENT`; `undefined` for any other error. */
const codeOf = (error) => error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
// What says that a name is gone (ENOENT, ENOTDIR, ESTALE) or is now a link (ELOOP), a pipe
// without a writer (EAGAIN), a socket (ENXIO) or a folder (EISDIR).
const CHANGED = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ELOOP', 'EAGAIN', 'ENXIO', 'EISDIR']);
/** A failed call on a file that the walk had found: MODEL_CHANGED if it is another thing now, else MODEL_UNREADABLE. */
const fileError = (path, cause) => {
    const code = codeOf(cause);
    return code !== undefined && CHANGED.has(code)
        ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_CHANGED', `"${path}" was removed or replaced (${code})`, { cause })
        : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause });
};


/***/ }),

/***/ 42273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseUnwritable),
/* harmony export */   createOutputStore: () => (/* binding */ createOutputStore)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97535);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96637);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles land first. Each file is written under a temporary name in the
// same folder and then renamed, so that a reader sees all of it or nothing. No
// fsync: it guards against a power cut, after which the job is gone anyway.









/** Readable by everyone, as far as the umask allows: a bundle is public. */
const FILE_MODE = 0o644;
/** Longest name that the usual file systems take, in bytes. */
const MAX_NAME_BYTES = 255;
/** A store in the folder `directory`, which is made when the first file is written. */
const createOutputStore = (directory) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory);
    return {
        dir,
        write: async (fileName, content) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(dir, { recursive: true });
                await writeAtomically(dir, path, content);
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
                    cause,
                });
            }
            return path;
        },
        read: async (fileName) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'RESUME_INVALID'));
            const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_8__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me, {
                notFound: 'RESUME_INVALID',
                tooLarge: 'RESUME_INVALID',
            });
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${path}" is not UTF-8`);
            return bytes.toString('utf8');
        },
    };
};
/**
 * Refuses a folder that cannot be written or made, without making it: a signature
 * that is logged for ever must have a place on disk.
 * @throws OUTPUT_UNWRITABLE
 */
const refuseUnwritable = (directory) => {
    const existing = nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory));
    let isFolder;
    try {
        isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(existing).isDirectory();
        if (isFolder)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
    }
    catch (cause) {
        const message = `"${existing}" cannot be written (${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(cause)})`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', message, { cause });
    }
    if (!isFolder)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `"${existing}" is not a folder`);
};
const nearestExisting = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path);
        return path;
    }
    catch (error) {
        const isMissing = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOENT' || (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOTDIR';
        return isMissing && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path) !== path ? nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)) : path;
    }
};
const writeAtomically = async (folder, path, content) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `.mlprov-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(9).toString('hex')}.tmp`);
    // `wx` refuses a name that exists, a link planted there included.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(temporary, 'wx', FILE_MODE);
    try {
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(temporary, { force: true });
        throw error;
    }
};
// Names come from model names and from result files: none may leave the folder.
const plainName = (name, code) => {
    const isPlain = name !== '' &&
        name !== '.' &&
        name !== '..' &&
        name.isWellFormed() &&
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(name) <= MAX_NAME_BYTES &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
        !/[/\\\u0000-\u001f\u007f]/.test(name);
    if (isPlain)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG(code, `"${name}" is not a plain file name`);
};


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ foreignValue),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export MAX_SHOWN_DEPTH */
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON that is safe to print: the same values, but what could steer a terminal
// or the runner is written as an escape.

/** Levels of lists and objects; statements of the field have about ten. */
const MAX_SHOWN_DEPTH = 200;
/** JSON, indented by two spaces, with a final newline. Law: `JSON.parse(jsonText(x))` equals x. */
const jsonText = (value) => 
// Beyond ASCII, and for `##[`, these characters stand in strings only: an escape means the same.
`${JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replaceAll('##[', '#\\u0023[')}\n`;
const escapeUnit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A foreign value as it is, or a note in its place where it is deeper than MAX_SHOWN_DEPTH. */
const foreignValue = (value) => isDeep(value) ? `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)` : value;
// Level by level, so that no depth can exhaust the stack.
const isDeep = (value) => {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_SHOWN_DEPTH)
            return true;
        level = level.flatMap(children);
    }
    return false;
};
const children = (value) => Array.isArray(value) ? value : Object.values((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {});


/***/ })

};

