export const id = 5294;
export const ids = [5294];
export const modules = {

/***/ 46952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ MAX_RUN_ENTRIES),
/* harmony export */   ez: () => (/* binding */ sortRun),
/* harmony export */   pl: () => (/* binding */ addCount)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// A run: entries in order, equal ones counted together.



/** Entries of one run at most: an index of 20 bits fits beside 33 bits of a label into a number. */
const MAX_RUN_ENTRIES = 2 ** 20;
const INDEX_RANGE = 2 ** 20;
/** What is left of the 53 bits of a number. */
const HEAD_BITS = 33;
/** @param entries at most MAX_RUN_ENTRIES of 40 bytes, in any order. @throws DATASET_INVALID for a count beyond 32 bits */
const sortRun = (entries) => {
    // A numeric sort of labels' beginnings with their index is several times as fast as one that compares.
    const keys = keysOf(entries);
    keys.sort();
    const sorted = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(entries.length);
    return sorted.subarray(0, copyInOrder(keys, entries, sorted));
};
const keysOf = (entries) => {
    const keys = new Float64Array(entries.length / _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC);
    for (let index = 0; index < keys.length; index += 1) {
        keys[index] = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .beginningAt */ .np)(entries, index * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, HEAD_BITS) * INDEX_RANGE + index;
    }
    return keys;
};
/** Returns how many bytes that came to. */
const copyInOrder = (keys, entries, sorted) => {
    const sortedWords = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(sorted);
    const words = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(entries);
    let length = 0;
    for (let start = 0; start < keys.length;) {
        const end = endOfTies(keys, start);
        if (end === start + 1) {
            (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .copyWords */ .rb)(sortedWords, length, words, indexOf(keys, start) * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC);
            length += _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
        }
        else
            length = copyTies(sorted, length, entries, indicesOf(keys, start, end));
        start = end;
    }
    return length;
};
const endOfTies = (keys, start) => {
    const head = headOf(keys, start);
    let end = start + 1;
    while (end < keys.length && headOf(keys, end) === head)
        end += 1;
    return end;
};
const headOf = (keys, position) => Math.floor((keys[position] ?? 0) / INDEX_RANGE);
const indexOf = (keys, position) => (keys[position] ?? 0) - headOf(keys, position) * INDEX_RANGE;
const indicesOf = (keys, start, end) => Uint32Array.from({ length: end - start }, (_, offset) => indexOf(keys, start + offset));
/** Labels that begin alike are few, unless records repeat. */
const copyTies = (sorted, start, entries, ties) => {
    ties.sort((a, b) => (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .compareEntries */ .wD)(entries, a * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, entries, b * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC));
    let length = start;
    for (const index of ties) {
        const from = index * _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC;
        if (length > start && isEqual(sorted, length - _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, entries, from)) {
            addCount(sorted, length - _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC, (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(entries, from));
        }
        else
            length += entries.copy(sorted, length, from, from + _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .nC);
    }
    return length;
};
const isEqual = (a, atA, b, atB) => (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(a, atA) === (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .classAt */ .ux)(b, atB) && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .zi)(a, atA, b, atB);
/** @throws DATASET_INVALID */
const addCount = (entries, at, more) => {
    const count = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(entries, at) + more;
    if (count > _state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H$) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('DATASET_INVALID', `one record stands more than ${_state_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H$} times`);
    }
    entries.writeUInt32BE(count, at + 32);
};


/***/ }),

/***/ 57447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createLeafBatch)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46231);
/* harmony import */ var _scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31755);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// Entries → hashes of their leaves, for a whole tree: what `leafOfRecord` and
// `leafHash` say, hashed in lanes. A test holds them together.






const BATCH = 1_024;
const ZEROS = new Uint8Array(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
const COUNT_BYTES = 8;
/** One caller at a time: the memory is shared between calls. */
const createLeafBatch = (secret, table) => {
    const sumsBytes = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .sumsBytesOf */ .nL)(table);
    const lanes = (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .createLanes */ .k3)();
    const tagged = (tag, ...parts) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(Uint8Array.of(tag), ...parts);
    const saltPrefix = (kind) => tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_TAGS */ .Pi.salt, secret.saltKey, Uint8Array.of(kind));
    const attributesWith = (salt, text) => tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_TAGS */ .Pi.attributes, salt, node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text));
    const valueSalts = lanes.table(BATCH, (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(saltPrefix(0), ZEROS));
    const attributeSalts = lanes.table(BATCH, (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(saltPrefix(1), ZEROS));
    const attributes = lanes.table(BATCH, attributesWith(ZEROS, _state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ATTRIBUTES */ .AY));
    const values = lanes.table(BATCH, tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_TAGS */ .Pi.value, ZEROS, new Uint8Array(COUNT_BYTES), ZEROS));
    const leaves = lanes.table(BATCH, tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_TAGS */ .Pi.leaf, ZEROS, ZEROS, new Uint8Array(sumsBytes)));
    const labels = lanes.digests(BATCH);
    const valueDigests = lanes.digests(BATCH);
    const digests = lanes.digests(BATCH);
    const { memory } = lanes;
    const memoryWords = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(memory);
    const view = new DataView(memory.buffer);
    const saltedLabels = saltPrefix(0).length;
    const attributeSaltAt = (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(attributes, 1);
    const attributesAt = (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(values, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA + COUNT_BYTES);
    const leafValueAt = (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(leaves, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
    /** Lays out the leaf whose entries are at `at`; returns where they end. */
    const write = ({ entries, words }, at, index, classed) => {
        const end = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .endOfLabel */ .LE)(entries, at);
        const isPlain = end === at + _state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .classAt */ .ux)(entries, at) === _state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_CLASS */ .vf;
        // Most records: one entry without a class needs no text made of it.
        const record = isPlain ? undefined : (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(entries.subarray(at, end), table);
        const labelTo = labels.offset + index * labels.stride;
        (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .copyWords */ .rb)(memoryWords, labelTo, words, at, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
        const countTo = values.offset + index * values.stride + 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA;
        if (record === undefined) {
            view.setUint32(countTo, 0);
            view.setUint32(countTo + 4, (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .countAt */ .$v)(entries, at));
        }
        else {
            view.setBigUint64(countTo, record.count);
            if (record.attributes !== _state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ATTRIBUTES */ .AY)
                classed.set(index, record.attributes);
        }
        if (sumsBytes > 0) {
            const sumsAt = leaves.offset + index * leaves.stride + 1 + 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA;
            if (record)
                memory.set(record.sums, sumsAt);
            else
                memory.fill(0, sumsAt, sumsAt + sumsBytes);
        }
        return end;
    };
    const hashAll = (count, classed) => {
        lanes.copy(count, labels, (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(valueSalts, saltedLabels));
        lanes.copy(count, labels, (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(attributeSalts, saltedLabels));
        lanes.copy(count, labels, (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(leaves, 1));
        lanes.hash(count, valueSalts, (0,_scheme_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(values, 1));
        lanes.hash(count, attributeSalts, attributeSaltAt);
        lanes.hash(count, attributes, attributesAt);
        // Their texts have lengths of their own.
        for (const [index, text] of classed) {
            const saltAt = attributeSaltAt.offset + index * attributeSaltAt.stride;
            const salt = memory.subarray(saltAt, saltAt + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
            const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', attributesWith(salt, text), 'buffer');
            memory.set(digest, attributesAt.offset + index * attributesAt.stride);
        }
        lanes.hash(count, values, leafValueAt);
        lanes.copy(count, leafValueAt, valueDigests);
        lanes.hash(count, leaves, digests);
    };
    return (entries) => {
        const most = entries.length / _state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC;
        const made = {
            hashes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(most * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
            values: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(most * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
            sums: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(most * sumsBytes),
        };
        const words = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(entries);
        const starts = new Uint32Array(most);
        let total = 0;
        for (let at = 0; at < entries.length;) {
            const classed = new Map();
            let count = 0;
            for (; count < BATCH && at < entries.length; count += 1) {
                starts[total + count] = at;
                at = write({ entries, words }, at, count, classed);
            }
            hashAll(count, classed);
            const take = ({ offset }, into) => memory.copy(into, total * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, offset, offset + count * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
            take(digests, made.hashes);
            take(valueDigests, made.values);
            for (let index = 0; sumsBytes > 0 && index < count; index += 1) {
                const sumsAt = leafValueAt.offset + index * leafValueAt.stride + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA;
                memory.copy(made.sums, (total + index) * sumsBytes, sumsAt, sumsAt + sumsBytes);
            }
            total += count;
        }
        return {
            hashes: made.hashes.subarray(0, total * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
            values: made.values.subarray(0, total * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
            sums: made.sums.subarray(0, total * sumsBytes),
            starts: starts.subarray(0, total),
        };
    };
};


/***/ }),

/***/ 40991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ multiplyGenerator),
/* harmony export */   RC: () => (/* binding */ evaluateAll),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   i6: () => (/* binding */ inLargeDraws),
/* harmony export */   sy: () => (/* binding */ randomScalarFrom)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _native_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);
/* harmony import */ var _poprf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44157);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67072);
// SPDX-License-Identifier: Apache-2.0
//
// The secret half of the function: values and proofs. Every multiplication is
// one of the fixed base, because the prover knows the scalars, and so is done
// by OpenSSL in constant time.





const ecdh = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createECDH)('prime256v1');
/** scalar·G, 33 bytes, compressed; scalar in [1, ORDER). */
const multiplyGenerator = (scalar) => {
    ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toScalarBytes */ .tP)(scalar)));
    return ecdh.getPublicKey(null, 'compressed');
};
/** A random function out of a source of random bytes, by rejection. */
const randomScalarFrom = (randomBytes) => () => {
    for (;;) {
        const value = BigInt(`0x${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(randomBytes(32)).toString('hex')}`);
        if (value > 0n && value < _scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .ORDER */ .ND)
            return value;
    }
};
const DRAW_BYTES = 4_096;
/** The same source in larger draws, each of which is a call of the system. What was given is not kept. */
const inLargeDraws = (randomBytes) => {
    let drawn = new Uint8Array();
    let at = 0;
    return (length) => {
        if (at + length > drawn.length) {
            drawn = Uint8Array.from(randomBytes(Math.max(DRAW_BYTES, length)));
            at = 0;
        }
        const bytes = drawn.slice(at, at + length);
        drawn.fill(0, at, at + length);
        at += length;
        return bytes;
    };
};
/**
 * The value at `info` and its proof (RFC 9497 §3.3.3 BlindEvaluate of G, §2.2.1 GenerateProof).
 * Law: `isEvaluation` holds for it.
 * @throws RangeError where x + m = 0, which nobody can bring about
 */
const evaluate = (privateKey, info, randomScalar) => {
    const tweaked = tweak(privateKey, info);
    const [inverse = 0n] = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .invertAll */ .K_)([tweaked], randomScalar());
    return proveTweaked(tweaked, inverse, randomScalar);
};
/** The same for many, in their order, with one inversion. @throws RangeError */
const evaluateAll = (privateKey, infos, randomScalar) => {
    const tweaked = infos.map((info) => tweak(privateKey, info));
    const inverses = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .invertAll */ .K_)(tweaked, randomScalar());
    return tweaked.map((value, index) => proveTweaked(value, inverses[index] ?? 0n, randomScalar));
};
/** x + m */
const tweak = (privateKey, info) => {
    const tweaked = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .mod */ .zi)(privateKey + (0,_poprf_js__WEBPACK_IMPORTED_MODULE_3__/* .tweakOf */ .GX)(info, _native_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .nativeSha256 */ .n));
    if (tweaked === 0n)
        throw new RangeError('the function has no value here');
    return tweaked;
};
const proveTweaked = (tweaked, inverse, randomScalar) => {
    const gamma = multiplyGenerator(inverse);
    const tweakedKey = multiplyGenerator(tweaked);
    const d = (0,_poprf_js__WEBPACK_IMPORTED_MODULE_3__/* .compositeFactor */ .tV)(tweakedKey, gamma, _poprf_js__WEBPACK_IMPORTED_MODULE_3__/* .GENERATOR */ ._d, _native_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .nativeSha256 */ .n);
    const r = randomScalar();
    const m = multiplyGenerator((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .mod */ .zi)(d * inverse));
    const t3 = multiplyGenerator((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .mod */ .zi)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .mod */ .zi)(r * d) * inverse));
    const c = (0,_poprf_js__WEBPACK_IMPORTED_MODULE_3__/* .challengeOf */ .p1)([tweakedKey, m, multiplyGenerator(d), multiplyGenerator(r), t3], _native_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .nativeSha256 */ .n);
    return { gamma, proof: (0,_poprf_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeProof */ .R_)(c, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .mod */ .zi)(r - c * tweaked)) };
};


/***/ }),

/***/ 21273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Np: () => (/* binding */ TreeIndex),
  A8: () => (/* binding */ bucketLeavesFor),
  xB: () => (/* binding */ openBucket),
  vs: () => (/* binding */ pathTo),
  HX: () => (/* binding */ topOf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/small-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// The same tree over the few leaves of a bucket, held as a whole.


/** @param leaves at least one, ascending by label; each level of the tree is one of the stack */
const buildSmallTree = (leaves, sha256) => {
    const [first] = leaves;
    const last = leaves.at(-1);
    if (first === undefined || last === undefined)
        throw new RangeError('a tree of no leaves');
    if (first === last) {
        const { label, value, sums, hash } = first;
        return { kind: 'leaf', leaf: { label, value, sums }, hash, sums };
    }
    const bit = (0,label_bits/* criticalBit */.D6)(first.label, last.label);
    const split = leaves.findIndex(({ label }) => (0,label_bits/* bitOf */.nP)(label, bit) === 1);
    const left = buildSmallTree(leaves.slice(0, split), sha256);
    const right = buildSmallTree(leaves.slice(split), sha256);
    const sums = new Uint8Array(left.sums.length);
    (0,label_bits/* addSums */.MT)(left.sums, right.sums, sums);
    const hash = (0,tagged_hash/* nodeHash */.zB)({ bit, left: left.hash, right: right.hash, sums }, sha256);
    return { kind: 'node', bit, left, right, hash, sums };
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/indexed-tree.js
// SPDX-License-Identifier: Apache-2.0
//
// A tree of which only the upper part is held: every node with more leaves than
// a bucket, and the hashes of what hangs below it. A proof reads
// one bucket of leaves and hashes it again; the rest is at hand. For 10⁸
// leaves that is about a gigabyte less than all nodes would take.




/**
 * Leaves that hang below one place of the index at most. A larger tree has larger buckets, so that its
 * index stays within some tens of megabytes; the price is that a proof hashes the leaves of one again.
 */
const bucketLeavesFor = (mostLeaves) => {
    if (mostLeaves <= 2 ** 20)
        return 8;
    return mostLeaves <= 2 ** 25 ? 256 : 1_024;
};
/** bit, leaves left and right, first leaf, nodes of the left and right child (−1 for a bucket). */
const NUMBERS = 6;
const COLUMN = { bit: 0, leaves: 8, firstLeaf: 24, node: 32 };
const HASHES_AT = 8 * NUMBERS;
/** Bytes of a node in an index: numbers of 8 bytes each, then hashes and sums of the left and right child. */
const rowBytesOf = (sumsBytes) => HASHES_AT + 2 * (tagged_hash/* HASH_BYTES */.FA + sumsBytes);
const viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
/**
 * Collects the upper nodes during a fold: its `onNode`, with `listenAbove: bucketLeaves`.
 * All of them are in one piece of memory, which is what is kept of them on disk.
 */
class TreeIndex {
    sumsBytes;
    bucketLeaves;
    #rowBytes;
    #rows;
    #view;
    #nodes;
    #pending = [];
    /** @param rows what `bytes` gave of an index of the same kind */
    constructor(sumsBytes, bucketLeaves, rows = external_node_buffer_.Buffer.alloc(0)) {
        this.sumsBytes = sumsBytes;
        this.bucketLeaves = bucketLeaves;
        this.#rowBytes = rowBytesOf(sumsBytes);
        this.#rows = rows;
        this.#view = viewOf(rows);
        this.#nodes = rows.length / this.#rowBytes;
    }
    get nodes() {
        return this.#nodes;
    }
    /** Valid until the next node is added. */
    get bytes() {
        return this.#rows.subarray(0, this.#nodes * this.#rowBytes);
    }
    /** Bytes of an index of so many nodes. */
    static sizeOf(sumsBytes, nodes) {
        return nodes * rowBytesOf(sumsBytes);
    }
    add(node) {
        const right = node.rightLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        const left = node.leftLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        this.#pending.push(this.#nodes);
        const at = this.#nodes * this.#rowBytes;
        this.#reserve(this.#rowBytes);
        const rows = this.#rows;
        const view = this.#view;
        view.setFloat64(at + COLUMN.bit, node.bit);
        view.setFloat64(at + COLUMN.leaves, node.leftLeaves);
        view.setFloat64(at + COLUMN.leaves + 8, node.rightLeaves);
        view.setFloat64(at + COLUMN.firstLeaf, node.firstLeaf);
        view.setFloat64(at + COLUMN.node, left);
        view.setFloat64(at + COLUMN.node + 8, right);
        rows.set(node.leftHash, at + HASHES_AT);
        rows.set(node.rightHash, at + HASHES_AT + tagged_hash/* HASH_BYTES */.FA);
        rows.set(node.leftSums, at + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA);
        rows.set(node.rightSums, at + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA + this.sumsBytes);
        this.#nodes += 1;
    }
    /**
     * Takes the index of a subtree whose first leaf is number `firstLeaf` of the whole; its top is then
     * the last node, as if all of its nodes had been added one by one.
     */
    append(rows, firstLeaf) {
        if (rows.length === 0)
            return;
        const start = this.bytes.length;
        const first = this.#nodes;
        this.#reserve(rows.length);
        this.#rows.set(rows, start);
        this.#nodes += rows.length / this.#rowBytes;
        for (let at = start; at < this.bytes.length; at += this.#rowBytes) {
            this.#shift(at + COLUMN.firstLeaf, firstLeaf);
            this.#shift(at + COLUMN.node, first);
            this.#shift(at + COLUMN.node + 8, first);
        }
        this.#pending.push(this.#nodes - 1);
    }
    bitOf(node) {
        return this.#number(node, COLUMN.bit);
    }
    child(node, side) {
        const hashAt = this.#at(node) + HASHES_AT + side * tagged_hash/* HASH_BYTES */.FA;
        const sumsAt = this.#at(node) + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA + side * this.sumsBytes;
        const before = side === 0 ? 0 : this.#number(node, COLUMN.leaves);
        const childNode = this.#number(node, COLUMN.node + 8 * side);
        // Children come first: whatever the bytes say, a way down ends.
        if (childNode >= node)
            throw new RangeError(`node ${childNode} is below ${node}`);
        return {
            hash: this.#rows.subarray(hashAt, hashAt + tagged_hash/* HASH_BYTES */.FA),
            sums: this.#rows.subarray(sumsAt, sumsAt + this.sumsBytes),
            leaves: this.#number(node, COLUMN.leaves + 8 * side),
            firstLeaf: this.#number(node, COLUMN.firstLeaf) + before,
            ...(childNode < 0 ? {} : { node: childNode }),
        };
    }
    #at(node) {
        if (node < 0 || node >= this.#nodes)
            throw new RangeError(`there is no node ${node}`);
        return node * this.#rowBytes;
    }
    #number(node, column) {
        return this.#view.getFloat64(this.#at(node) + column);
    }
    /** A bucket, −1, stays one. */
    #shift(at, by) {
        const value = this.#view.getFloat64(at);
        if (value >= 0)
            this.#view.setFloat64(at, value + by);
    }
    #reserve(bytes) {
        const needed = this.#nodes * this.#rowBytes + bytes;
        if (needed <= this.#rows.length)
            return;
        const grown = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#rows.length));
        grown.set(this.#rows);
        this.#rows = grown;
        this.#view = viewOf(grown);
    }
}
/** The whole tree as a subtree. */
const topOf = ({ root, sums, leaves, index }) => ({
    hash: root,
    sums,
    leaves,
    firstLeaf: 0,
    ...(index.nodes === 0 ? {} : { node: index.nodes - 1 }),
});
/** The leaves of a bucket as a tree. */
const openBucket = ({ firstLeaf, leaves }, readLeaves, sha256) => buildSmallTree(readLeaves(firstLeaf, leaves), sha256);
/** The way of a label; `undefined` in the empty tree, where there is none. Law: `rootOfPath` of it is the root. */
const pathTo = (label, tree, sha256) => {
    if (tree.leaves === 0)
        return undefined;
    const steps = [];
    let at = topOf(tree);
    while (at.node !== undefined) {
        const bit = tree.index.bitOf(at.node);
        const side = (0,label_bits/* bitOf */.nP)(label, bit);
        const other = tree.index.child(at.node, side === 0 ? 1 : 0);
        steps.push({ bit, sibling: other.hash, siblingSums: other.sums });
        at = tree.index.child(at.node, side);
    }
    let small = openBucket(at, tree.readLeaves, sha256);
    while (small.kind === 'node') {
        const { bit, left, right } = small;
        const [next, other] = (0,label_bits/* bitOf */.nP)(label, bit) === 0 ? [left, right] : [right, left];
        steps.push({ bit, sibling: other.hash, siblingSums: other.sums });
        small = next;
    }
    return { steps, leaf: small.leaf };
};


/***/ }),

/***/ 57873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ criticalBit),
/* harmony export */   Iq: () => (/* binding */ LABEL_BITS),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   nP: () => (/* binding */ bitOf)
/* harmony export */ });
/* harmony import */ var _tagged_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// Bits of labels and sums of classes: what prover and verifier compute alike.
// docs/spec/dataset-commitment-v1.md §5.

const LABEL_BITS = 256;
/** The first bit in which two labels differ, 0 the most significant; LABEL_BITS where none does. */
const criticalBit = (a, b) => {
    for (let at = 0; at < _tagged_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) ^ (b[at] ?? 0);
        if (difference !== 0)
            return at * 8 + Math.clz32(difference) - 24;
    }
    return LABEL_BITS;
};
/** 0 or 1; `bit` in [0, 255]. */
const bitOf = (label, bit) => (((label[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1 ? 1 : 0;
/** Adds lists of big-endian 64-bit counts. @throws RangeError where a sum passes 2^64 − 1 */
const addSums = (left, right, into) => {
    if (into.length === 0)
        return;
    const a = new DataView(left.buffer, left.byteOffset, left.byteLength);
    const b = new DataView(right.buffer, right.byteOffset, right.byteLength);
    const out = new DataView(into.buffer, into.byteOffset, into.byteLength);
    for (let at = 0; at < into.byteLength; at += 8) {
        const sum = a.getBigUint64(at) + b.getBigUint64(at);
        if (sum > 0xffffffffffffffffn)
            throw new RangeError('a sum of counts passes 64 bits');
        out.setBigUint64(at, sum);
    }
};


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nativeSha256)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0


/** 32 bytes. A string costs no memory of its own outside the heap: twice as fast as asking for a buffer. */
const nativeSha256 = (bytes) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'binary'), 'latin1');


/***/ }),

/***/ 31755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ci: () => (/* binding */ LANES),
  k3: () => (/* binding */ createLanes),
  ux: () => (/* binding */ within)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/dataset/scheme/wasm-code.js
// SPDX-License-Identifier: Apache-2.0
//
// As much of WebAssembly 2.0 (its binary format, §5) as one module needs. An
// expression is code that leaves its value on WebAssembly's stack.
const flatten = (code, into = []) => {
    if (typeof code === 'number')
        into.push(code);
    else
        for (const part of code)
            flatten(part, into);
    return into;
};
/** LEB128 (§5.2.2), of a number that is not negative. */
const unsigned = (value) => value < 128 ? value : [(value & 127) | 128, unsigned(value >> 7)];
const signed = (value) => value < 64 ? value : [(value & 127) | 128, signed(value >> 7)];
const list = (...items) => [unsigned(items.length), items];
const sized = (content) => {
    const bytes = flatten(content);
    return [unsigned(bytes.length), bytes];
};
const section = (id, ...items) => [id, sized(list(...items))];
const wasm_code_name = (text) => list(...Array.from(text, (char) => char.charCodeAt(0)));
const I32 = 0x7f;
const V128 = 0x7b;
const get = (local) => [0x20, local];
const set = (local, value) => [value, 0x21, local];
const constant = (value) => [0x41, signed(value)];
const sum = (a, b) => [a, b, 0x6a];
const product = (a, b) => [a, b, 0x6c];
/** Adds to a local. */
const advance = (local, by) => set(local, sum(get(local), by));
/** The word at a place, which is aligned. */
const loadWord = (at) => [at, 0x28, 2, 0];
/** Runs the body, subtracts 1 from the local, and again until that is 0. */
const countDown = (local, ...body) => [
    [0x03, 0x40],
    body,
    set(local, [get(local), constant(1), 0x6b]),
    [get(local), 0x0d, 0x00, 0x0b],
];
const vector = (opcode, ...operands) => [
    operands,
    0xfd,
    unsigned(opcode),
];
const add = (first, ...rest) => rest.reduce((total, one) => vector(0xae, total, one), first);
const xor = (a, b) => vector(0x51, a, b);
const shiftRight = (a, bits) => vector(0xad, a, constant(bits));
const rotateRight = (a, bits) => vector(0x50, shiftRight(a, bits), vector(0xab, a, constant(32 - bits)));
/** Bits of `a` where `mask` has 1, of `b` elsewhere. */
const choose = (mask, a, b) => vector(0x52, a, b, mask);
const shuffle = (a, b, lanes) => [vector(0x0d, a, b), lanes];
const load = (at, offset) => [vector(0x00, at), 0, unsigned(offset)];
/** One word of memory in all lanes. */
const loadSplat = (at, offset) => [vector(0x09, at), 2, unsigned(offset)];
const store = (at, offset, value) => [
    vector(0x0b, at, value),
    0,
    unsigned(offset),
];
/** 0 to `count` − 1. */
const upTo = (count) => Array.from({ length: count }, (_, index) => index);

;// CONCATENATED MODULE: ./lib/dataset/scheme/sha256-module.js
// SPDX-License-Identifier: Apache-2.0
//
// A WebAssembly module, written out here in full: SHA-256 (FIPS 180-4 §6.2.2)
// of four messages at a time, one in each lane of a vector of 4 × 32 bits; and
// what moves digests to where the next message has them.
// Why it is here: docs/adr/0023-hashing-in-lanes.md.

/** Where the 64 words of constants stand in the memory that is imported. */
const CONSTANTS_AT = 0;
// ---- FIPS 180-4 §4.2.2, §5.3.3 -----------------------------------------------------------
/** First 32 bits of the fraction of the nth root of a prime. */
const fractionOfRoot = (prime, n) => {
    const radicand = BigInt(prime) << (32n * n);
    let root = BigInt(Math.floor(prime ** (1 / Number(n)) * 2 ** 32));
    while (root ** n > radicand)
        root -= 1n;
    while ((root + 1n) ** n <= radicand)
        root += 1n;
    return Number(root & 0xffffffffn);
};
const firstPrimes = (count) => {
    const primes = [];
    for (let number = 2; primes.length < count; number += 1) {
        if (primes.every((prime) => number % prime !== 0))
            primes.push(number);
    }
    return primes;
};
const roundConstants = () => firstPrimes(64).map((prime) => fractionOfRoot(prime, 3n));
const initialState = () => firstPrimes(8).map((prime) => fractionOfRoot(prime, 2n));
// ---- SHA-256 -----------------------------------------------------------------------------
const [MESSAGES, GROUPS, BLOCKS, STATE, DIGESTS, STRIDE] = [0, 1, 2, 3, 4, 5];
const [MESSAGE_BYTES, BLOCKS_LEFT, ROUNDS_LEFT, ROUND_CONSTANTS] = [6, 7, 8, 9];
const NUMBERS_LOCAL = 4;
const locals = (first, count) => upTo(count).map((index) => first + index);
/** a to h; the state between blocks; the message schedule; temporary values. */
const WORKING = locals(10, 8);
const HASH = locals(18, 8);
const SCHEDULE = locals(26, 16);
const TEMPORARY = locals(42, 4);
const VECTORS_LOCAL = 36;
const at = (of, index) => get(of[index % of.length] ?? 0);
const setAt = (of, index, value) => set(of[index % of.length] ?? 0, value);
/** From words of four messages to four messages of a word each, or back. */
const transpose = (of) => {
    const low = [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23];
    const high = low.map((lane) => lane + 8);
    const lowHalves = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];
    const highHalves = lowHalves.map((lane) => lane + 8);
    return [
        setAt(TEMPORARY, 0, shuffle(at(of, 0), at(of, 1), low)),
        setAt(TEMPORARY, 1, shuffle(at(of, 2), at(of, 3), low)),
        setAt(TEMPORARY, 2, shuffle(at(of, 0), at(of, 1), high)),
        setAt(TEMPORARY, 3, shuffle(at(of, 2), at(of, 3), high)),
        setAt(of, 0, shuffle(at(TEMPORARY, 0), at(TEMPORARY, 1), lowHalves)),
        setAt(of, 1, shuffle(at(TEMPORARY, 0), at(TEMPORARY, 1), highHalves)),
        setAt(of, 2, shuffle(at(TEMPORARY, 2), at(TEMPORARY, 3), lowHalves)),
        setAt(of, 3, shuffle(at(TEMPORARY, 2), at(TEMPORARY, 3), highHalves)),
    ];
};
const BIG_ENDIAN = [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12];
// Lanes of the second operand are 16 and up: none is taken.
const swapBytes = (value) => shuffle(value, at(TEMPORARY, 0), BIG_ENDIAN);
/** One block of each of four messages into the schedule. */
const loadBlock = () => upTo(4).map((quarter) => {
    const words = SCHEDULE.slice(4 * quarter, 4 * quarter + 4);
    const rows = upTo(4).map((lane) => {
        const message = sum(get(MESSAGES), product(get(MESSAGE_BYTES), constant(lane)));
        return setAt(words, lane, swapBytes(load(message, 16 * quarter)));
    });
    return [rows, transpose(words)];
});
/** §6.2.2 step 1: the word 16 rounds on takes the place of this one. */
const extendSchedule = (round) => {
    const [early, late] = [at(SCHEDULE, round + 1), at(SCHEDULE, round + 14)];
    const sigma0 = xor(xor(rotateRight(early, 7), rotateRight(early, 18)), shiftRight(early, 3));
    const sigma1 = xor(xor(rotateRight(late, 17), rotateRight(late, 19)), shiftRight(late, 10));
    const next = add(at(SCHEDULE, round), at(SCHEDULE, round + 9), sigma0, sigma1);
    return setAt(SCHEDULE, round, next);
};
/** §6.2.2 step 3. The names of the variables move, not their values: after 8 rounds they are back. */
const doRound = (round) => {
    const place = (letter) => letter + 8 * 8 - round;
    const [a, b, c, e, f, g, h] = [0, 1, 2, 4, 5, 6, 7].map((letter) => at(WORKING, place(letter)));
    if (!a || !b || !c || !e || !f || !g || !h)
        return [];
    const sigma1 = xor(xor(rotateRight(e, 6), rotateRight(e, 11)), rotateRight(e, 25));
    const sigma0 = xor(xor(rotateRight(a, 2), rotateRight(a, 13)), rotateRight(a, 22));
    const scheduled = add(loadSplat(get(ROUND_CONSTANTS), 4 * round), at(SCHEDULE, round));
    const majority = choose(xor(a, b), c, b);
    return [
        setAt(TEMPORARY, 0, add(h, scheduled, choose(e, f, g), sigma1)),
        setAt(WORKING, place(3), add(at(WORKING, place(3)), at(TEMPORARY, 0))),
        setAt(WORKING, place(7), add(at(TEMPORARY, 0), sigma0, majority)),
    ];
};
const hashBlock = () => [
    loadBlock(),
    upTo(8).map((word) => setAt(WORKING, word, at(HASH, word))),
    set(ROUND_CONSTANTS, constant(CONSTANTS_AT)),
    set(ROUNDS_LEFT, constant(4)),
    // The last 16 words that are scheduled are not used: a case of their own would be more code.
    countDown(ROUNDS_LEFT, upTo(16).map((round) => [doRound(round), extendSchedule(round)]), advance(ROUND_CONSTANTS, constant(64))),
    upTo(8).map((word) => setAt(HASH, word, add(at(HASH, word), at(WORKING, word)))),
    advance(MESSAGES, constant(64)),
];
const storeDigests = () => [HASH.slice(0, 4), HASH.slice(4)].map((words, half) => [
    transpose(words),
    upTo(4).map((lane) => {
        const digest = sum(get(DIGESTS), product(get(STRIDE), constant(lane)));
        return store(digest, 16 * half, swapBytes(at(words, lane)));
    }),
]);
const hash = () => [
    list([NUMBERS_LOCAL, I32], [VECTORS_LOCAL, V128]),
    set(MESSAGE_BYTES, product(get(BLOCKS), constant(64))),
    countDown(GROUPS, upTo(8).map((word) => setAt(HASH, word, loadSplat(get(STATE), 4 * word))), set(BLOCKS_LEFT, get(BLOCKS)), countDown(BLOCKS_LEFT, hashBlock()), storeDigests(), advance(MESSAGES, product(get(MESSAGE_BYTES), constant(3))), advance(DIGESTS, product(get(STRIDE), constant(4)))),
    0x0b,
];
// ---- what moves digests ------------------------------------------------------------------
const xorDigests = () => {
    const [a, aStride, b, bStride, to, toStride, count] = [0, 1, 2, 3, 4, 5, 6];
    return [
        list(),
        countDown(count, [0, 16].map((half) => store(get(to), half, xor(load(get(a), half), load(get(b), half)))), advance(a, get(aStride)), advance(b, get(bStride)), advance(to, get(toStride))),
        0x0b,
    ];
};
const scatterDigests = () => {
    const [from, places, count] = [0, 1, 2];
    const place = loadWord(get(places));
    return [
        list(),
        countDown(count, [0, 16].map((half) => store(place, half, load(get(from), half))), advance(from, constant(32)), advance(places, constant(4))),
        0x0b,
    ];
};
/** The module: it imports `env.memory` and exports `LaneFunctions`. */
const sha256Module = () => {
    const typeOf = (parameters) => [0x60, list(...upTo(parameters).map(() => I32)), 0];
    return Uint8Array.from(flatten([
        [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        section(1, typeOf(6), typeOf(7), typeOf(3)),
        section(2, [wasm_code_name('env'), wasm_code_name('memory'), 2, 0, 1]),
        section(3, 0, 1, 2),
        section(7, [wasm_code_name('hash'), 0, 0], [wasm_code_name('xor'), 0, 1], [wasm_code_name('scatter'), 0, 2]),
        section(10, sized(hash()), sized(xorDigests()), sized(scatterDigests())),
    ]));
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/sha256-lanes.js
// SPDX-License-Identifier: Apache-2.0
//
// SHA-256 of many messages that differ in a few places only: a table of them is
// laid out once, padded, and then only what differs is written. A digest can be
// written straight to where the next message has it. Offsets are in bytes and
// not checked: they come from the functions here, plus a place in a message.
// Only who commits uses this; a verifier never does. docs/adr/0023-hashing-in-lanes.md.



const BLOCK_BYTES = 64;
const PAGE_BYTES = 65_536;
/** Messages that are hashed at a time. */
const LANES = 4;
const STATE_BYTES = 32;
/** A place of 32 bytes in each message of a table. */
const within = ({ offset, stride }, at) => ({
    offset: offset + at,
    stride,
});
const roundUp = (value, step) => Math.ceil(value / step) * step;
/** Padding of FIPS 180-4 §5.1.1, for a message with so many bytes before it. */
const padded = (message, before) => {
    const bytes = external_node_buffer_.Buffer.alloc(roundUp(message.length + 9, BLOCK_BYTES));
    bytes.set(message);
    bytes[message.length] = 0x80;
    bytes.writeBigUInt64BE(8n * BigInt(before + message.length), bytes.length - 8);
    return bytes;
};
/** @throws Error where this machine's WebAssembly does not hash as OpenSSL does */
const createLanes = () => {
    const lanes = layLanes();
    isTried ||= isRight(lanes);
    if (!isTried)
        throw new Error('WebAssembly does not hash as OpenSSL does');
    return lanes;
};
/** In this thread. */
let isTried = false;
const isRight = (lanes) => {
    const message = external_node_buffer_.Buffer.from('what is wrong here would be wrong in every commitment');
    const table = lanes.table(1, message, new Uint8Array(BLOCK_BYTES));
    const { offset } = lanes.digests(1);
    lanes.hash(1, table, { offset, stride: STATE_BYTES });
    const expected = (0,external_node_crypto_.hash)('sha256', external_node_buffer_.Buffer.concat([new Uint8Array(BLOCK_BYTES), message]), 'buffer');
    return lanes.memory.subarray(offset, offset + STATE_BYTES).equals(expected);
};
const layLanes = () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const functions = instantiate(memory);
    let buffer = external_node_buffer_.Buffer.from(memory.buffer);
    let end = CONSTANTS_AT;
    const allocate = (bytes) => {
        const offset = end;
        end = roundUp(offset + bytes, BLOCK_BYTES);
        const missing = end - buffer.length;
        if (missing > 0) {
            memory.grow(Math.ceil(missing / PAGE_BYTES));
            buffer = external_node_buffer_.Buffer.from(memory.buffer);
        }
        return offset;
    };
    const words = (values) => {
        const offset = allocate(4 * values.length);
        for (const [index, value] of values.entries())
            buffer.writeUInt32LE(value, offset + 4 * index);
        return offset;
    };
    words(roundConstants());
    const initial = words(initialState());
    const zeros = { offset: allocate(STATE_BYTES), stride: 0 };
    const xor = (count, a, b, to) => {
        if (count === 0)
            return;
        functions.xor(a.offset, a.stride, b.offset, b.stride, to.offset, to.stride, count);
    };
    /** The state after whole blocks: what the function writes is that, big-endian. */
    const stateAfter = (before) => {
        const blocks = before.length / BLOCK_BYTES;
        const offset = allocate(LANES * before.length);
        buffer.set(before, offset);
        const state = allocate(LANES * STATE_BYTES);
        functions.hash(offset, 1, blocks, initial, state, STATE_BYTES);
        buffer.subarray(state, state + STATE_BYTES).swap32();
        return state;
    };
    return {
        get memory() {
            return buffer;
        },
        table: (count, message, before) => {
            const state = before === undefined ? initial : stateAfter(before);
            const bytes = padded(message, before?.length ?? 0);
            const stride = bytes.length;
            const slots = roundUp(count, LANES);
            const offset = allocate(slots * stride);
            for (let slot = 0; slot < slots; slot += 1)
                buffer.set(bytes, offset + slot * stride);
            return { offset, stride, state };
        },
        digests: (count) => ({
            offset: allocate(roundUp(count, LANES) * STATE_BYTES),
            stride: STATE_BYTES,
        }),
        words: (count) => allocate(4 * count),
        hash: (count, { offset, stride, state }, to) => {
            if (count === 0)
                return;
            const groups = Math.ceil(count / LANES);
            functions.hash(offset, groups, stride / BLOCK_BYTES, state, to.offset, to.stride);
        },
        copy: (count, from, to) => xor(count, from, zeros, to),
        xor,
        scatter: (count, from, places) => {
            if (count > 0)
                functions.scatter(from, places, count);
        },
    };
};
/** Compiled once in a thread. */
let compiled;
const instantiate = (memory) => {
    compiled ??= new WebAssembly.Module(sha256Module());
    return new WebAssembly.Instance(compiled, { env: { memory } }).exports;
};


/***/ }),

/***/ 73548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   AJ: () => (/* binding */ writeClass),
/* harmony export */   AY: () => (/* binding */ NO_ATTRIBUTES),
/* harmony export */   H$: () => (/* binding */ MAX_COUNT),
/* harmony export */   IF: () => (/* binding */ finalClassAt),
/* harmony export */   LE: () => (/* binding */ endOfLabel),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   nL: () => (/* binding */ sumsBytesOf),
/* harmony export */   np: () => (/* binding */ beginningAt),
/* harmony export */   rb: () => (/* binding */ copyWords),
/* harmony export */   ux: () => (/* binding */ classAt),
/* harmony export */   vf: () => (/* binding */ NO_CLASS),
/* harmony export */   wD: () => (/* binding */ compareEntries),
/* harmony export */   zi: () => (/* binding */ isSameLabel),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28813);
/* harmony import */ var _verify_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15939);
// SPDX-License-Identifier: Apache-2.0
//
// How a publisher keeps a committed record: 40 bytes, in the order of labels.
//
//   label 32 ‖ count 4, big-endian ‖ class 2, big-endian ‖ 0 0
//
// A record that was seen with several classes has several entries, one after
// the other; together they are one leaf.



const ENTRY_BYTES = 40;
/** The class of a record that has none. */
const NO_CLASS = 0xffff;
const MAX_COUNT = 0xffffffff;
const COUNT_AT = _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA;
const CLASS_AT = _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA + 4;
/** Writes one entry; `at` in bytes. */
const writeEntry = (into, at, label, { count, classIndex }) => {
    into.set(label, at);
    into.writeUInt32BE(count, at + COUNT_AT);
    writeClass(into, at, classIndex);
    into.writeUInt16BE(0, at + CLASS_AT + 2);
};
/** The same bytes by fours, to be copied. @throws RangeError where they do not begin at a multiple of four */
const wordsOf = ({ buffer, byteOffset, length }) => new Uint32Array(buffer, byteOffset, length / 4);
/** Offsets in bytes, both multiples of four. For so few a loop is faster than `set`. */
const copyWords = (into, at, from, fromAt, bytes) => {
    const start = at >> 2;
    const fromStart = fromAt >> 2;
    for (let word = 0; word < bytes >> 2; word += 1)
        into[start + word] = from[fromStart + word] ?? 0;
};
/** One entry a label, of a record that was met once. */
const entriesOf = (labels, classes) => {
    const count = labels.length / _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA;
    const entries = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(count * ENTRY_BYTES);
    const view = new DataView(entries.buffer, entries.byteOffset);
    const labelWords = wordsOf(labels);
    const words = wordsOf(entries);
    for (let index = 0; index < count; index += 1) {
        const at = index * ENTRY_BYTES;
        copyWords(words, at, labelWords, index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA);
        view.setUint32(at + COUNT_AT, 1);
        view.setUint16(at + CLASS_AT, classes?.[index] ?? NO_CLASS);
    }
    return entries;
};
/** 16 bits, big-endian. Where it is read for each entry, `readUInt16BE` takes V8 long to compile. */
const shortAt = (bytes, at) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const countAt = (entries, at) => shortAt(entries, at + COUNT_AT) * 2 ** 16 + shortAt(entries, at + COUNT_AT + 2);
const classAt = (entries, at) => shortAt(entries, at + CLASS_AT);
/** The first `bits` bits of a label, at most 48, as a number. */
const beginningAt = (entries, at, bits) => Math.floor((shortAt(entries, at) * 2 ** 32 +
    shortAt(entries, at + 2) * 2 ** 16 +
    shortAt(entries, at + 4)) /
    2 ** (48 - bits));
/** The class of an entry in the whole. @param classes for each class of its run its number there */
const finalClassAt = (entries, at, classes) => {
    const own = classAt(entries, at);
    return own === NO_CLASS ? NO_CLASS : (classes[own] ?? NO_CLASS);
};
const writeClass = (entries, at, classIndex) => {
    entries.writeUInt16BE(classIndex, at + CLASS_AT);
};
/** By label, then by class; offsets in bytes. */
const compareEntries = (a, atA, b, atB) => a.compare(b, atB, atB + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, atA, atA + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA) || classAt(a, atA) - classAt(b, atB);
const isSameLabel = (a, atA, b, atB) => {
    // Labels that are not the same differ in one of the first bytes.
    for (let offset = 0; offset < _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA; offset += 1) {
        if (a[atA + offset] !== b[atB + offset])
            return false;
    }
    return true;
};
const sumsBytesOf = ({ names, counted }) => counted ? 8 * names.length : 0;
/** Records out of whole entries: those of one label stand in one piece. */
const recordsOf = (entries, table) => {
    const records = [];
    let at = 0;
    while (at < entries.length) {
        const end = endOfLabel(entries, at);
        records.push(recordOf(entries.subarray(at, end), table));
        at = end;
    }
    return records;
};
/** Where the entries of the label at `at` end. */
const endOfLabel = (entries, at) => {
    let end = at + ENTRY_BYTES;
    while (end < entries.length && isSameLabel(entries, at, entries, end))
        end += ENTRY_BYTES;
    return end;
};
/** Attributes of a record of which nothing was recorded. */
const NO_ATTRIBUTES = '{}';
/** One record out of all entries of its label. */
const recordOf = (entries, table) => {
    const { attribute, names } = table;
    const sums = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(sumsBytesOf(table));
    const counts = [];
    let total = 0n;
    for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
        const count = countAt(entries, at);
        const classIndex = classAt(entries, at);
        total += BigInt(count);
        const name = names[classIndex];
        if (name === undefined)
            continue;
        counts.push([name, count]);
        if (sums.length > 0)
            sums.writeBigUInt64BE(BigInt(count), 8 * classIndex);
    }
    const isClassed = attribute !== undefined && counts.length > 0;
    return {
        label: entries.subarray(0, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA),
        count: total,
        attributes: isClassed
            ? (0,_verify_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeAttributes */ .SY)({ [attribute]: Object.fromEntries(counts) })
            : NO_ATTRIBUTES,
        sums,
    };
};


/***/ }),

/***/ 15939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QT: () => (/* binding */ commitmentDigest),
  Ft: () => (/* binding */ isSame),
  TR: () => (/* binding */ refuse),
  SY: () => (/* binding */ serializeAttributes),
  Gr: () => (/* binding */ verifyProof)
});

// UNUSED EXPORTS: evaluatedLabel

// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/path-proof.js
// SPDX-License-Identifier: Apache-2.0
//
// The way from the root to the one leaf that a label leads to. It is the same
// proof for both answers: the leaf has the label, or another one. The node
// hashes fix bit, left and right, so that a root and a label allow one way
// only, whoever made the tree. docs/spec/dataset-commitment-v1.md §6.


/**
 * The root that the way of `label` ends in; `undefined` where it is no way of that label: bits that do
 * not increase, sums of another length or beyond 64 bits, a leaf on another side of a node.
 */
const rootOfPath = (label, { steps, leaf }, sha256) => {
    let root = (0,tagged_hash/* leafHash */.Jq)(leaf.label, leaf.value, leaf.sums, sha256);
    let sums = leaf.sums;
    let below = label_bits/* LABEL_BITS */.Iq;
    for (const { bit, sibling, siblingSums } of steps.toReversed()) {
        if (!Number.isInteger(bit) || bit < 0 || bit >= below)
            return undefined;
        if (siblingSums.length !== sums.length)
            return undefined;
        const side = (0,label_bits/* bitOf */.nP)(label, bit);
        if ((0,label_bits/* bitOf */.nP)(leaf.label, bit) !== side)
            return undefined;
        const total = new Uint8Array(sums.length);
        try {
            (0,label_bits/* addSums */.MT)(sums, siblingSums, total);
        }
        catch {
            return undefined;
        }
        const [left, right] = side === 0 ? [root, sibling] : [sibling, root];
        root = (0,tagged_hash/* nodeHash */.zB)({ bit, left, right, sums: total }, sha256);
        sums = total;
        below = bit;
    }
    return { root, sums };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
;// CONCATENATED MODULE: ./lib/dataset/verify-proof.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether a record is in a committed dataset. Pure, without a key, without
// Node: a commitment, a proof and the digest of a record's canonical bytes
// give an answer or an error. What it shows is said in
// docs/spec/dataset-commitment-v1.md §10, and nothing more.






/** SHA-256 of the text of a commitment. */
const commitmentDigest = (commitment, { sha256 }) => sha256(new TextEncoder().encode((0,commitment_v1/* serializeCommitment */.aM)(commitment)));
/**
 * @throws PROOF_INVALID where the proof shows nothing: another commitment, view or record; a value that
 *   is not the function's; a way that does not end in the root; an opening of something else
 * @throws COMMITMENT_INVALID
 */
const verifyProof = (commitment, proof, record, primitives) => {
    const { sha256 } = primitives;
    const committed = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    if (!isSame(proof.commitment, commitmentDigest(commitment, primitives))) {
        refuse('it is about another commitment');
    }
    if (proof.view !== record.view)
        refuse(`it is about the view "${proof.view}"`);
    if (!isSame(proof.record, record.digest))
        refuse('it is about another record');
    const { gamma, evaluation } = proof;
    const label = evaluatedLabel(commitment, committed, { ...record, gamma, evaluation }, primitives);
    const leaf = leafOf(label, proof, { ...committed, distinct: commitment.records.distinct }, sha256);
    const answer = leaf !== undefined && isSame(leaf.label, label) ? 'member' : 'non-member';
    if (proof.opening === undefined)
        return { answer };
    if (answer === 'non-member' || leaf === undefined)
        refuse('it opens what is another record');
    else
        openLeaf(leaf, proof.opening, sha256);
    const { count, attributes } = proof.opening;
    // A record is counted once, by its first view.
    const counted = proof.view === commitment.recordModel.views[0] ? count : 0n;
    if (commitment.classes && leaf && countOf(leaf.sums) !== counted) {
        refuse('its counts do not add up to the record’s');
    }
    if (attributes.kind === 'open' && leaf && counted > 0n) {
        if (!isCountedAs(attributes.text, leaf.sums, commitment)) {
            refuse('its attributes are not those that it is counted by');
        }
    }
    return {
        answer,
        opened: { count, ...(attributes.kind === 'open' ? { attributes: attributes.text } : {}) },
    };
};
/** The label of a record. @throws PROOF_INVALID where the view is none of the commitment, or the value is not proved */
const evaluatedLabel = ({ recordModel }, { context, publicKey }, asked, primitives) => {
    const { view, digest, gamma, evaluation } = asked;
    const { canonicaliser, views } = recordModel;
    if (!views.includes(view))
        refuse(`the commitment has no view "${view}"`);
    const info = (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, primitives.sha256);
    if (!(0,poprf/* isEvaluation */.lZ)({ publicKey, gamma, info, proof: evaluation }, primitives)) {
        refuse('the value of the record is not that of the key');
    }
    return (0,tagged_hash/* labelOf */.Wy)(context, info, gamma, primitives.sha256);
};
const leafOf = (label, { path }, { root, sums, distinct }, sha256) => {
    if (path === undefined) {
        const isEmpty = distinct === 0 && isSame(root, (0,tagged_hash/* emptyTreeHash */.ON)(sha256));
        return isEmpty ? undefined : refuse('it has no way through a tree that is not empty');
    }
    const found = rootOfPath(label, path, sha256);
    if (found === undefined)
        refuse('its way is none of this label');
    else if (!isSame(found.root, root))
        refuse('its way does not end in the root');
    else if (!isSame(found.sums, sums))
        refuse('its counts do not add up to those of the commitment');
    return path.leaf;
};
const openLeaf = (leaf, { count, salt, attributes }, sha256) => {
    const digest = attributes.kind === 'closed'
        ? attributes.digest
        : (0,tagged_hash/* attributesHash */.kZ)(attributes.salt, attributes.text, sha256);
    if (!isSame((0,tagged_hash/* leafValue */.IA)(salt, count, digest, sha256), leaf.value)) {
        refuse('its opening is not that of the leaf');
    }
};
const countsOf = (sums) => {
    const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength);
    return Array.from({ length: sums.length / 8 }, (_, index) => view.getBigUint64(8 * index));
};
const countOf = (sums) => countsOf(sums).reduce((total, count) => total + count, 0n);
// Without this, a record could show one licence and be counted by another.
const isCountedAs = (attributes, sums, { classes }) => {
    if (classes === undefined)
        return true;
    const counts = countsOf(sums);
    const named = classes.names.flatMap((name, index) => counts[index] === 0n ? [] : [[name, Number(counts[index])]]);
    return attributes === serializeAttributes({ [classes.attribute]: Object.fromEntries(named) });
};
const isSame = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('PROOF_INVALID', `the proof shows nothing: ${what}`);
};
/** The one text of attributes: names to the values that the record was seen with, and how often. */
const serializeAttributes = (attributes) => (0,canonical_json/* canonicalJson */.d)(attributes);


/***/ }),

/***/ 72277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   d: () => (/* binding */ createDatasetEngine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

const createDatasetEngine = (pool) => ({
    lanes: pool.lanes,
    label: async (records) => bytesOf(await pool.run({ kind: 'label', ...records })),
    foldRange: async (entries, table, bucketLeaves) => {
        const reply = await pool.run({ kind: 'fold', entries, table, bucketLeaves });
        return reply.kind === 'range' ? reply.range : wrongReply();
    },
});
const bytesOf = (reply) => reply.kind === 'bytes' ? reply.bytes : wrongReply();
const wrongReply = () => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INTERNAL', 'a dataset worker answered another task');
};


/***/ }),

/***/ 40538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openDatasetPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/dataset/entry-run.js
var entry_run = __webpack_require__(46952);
// EXTERNAL MODULE: ./lib/dataset/leaf-batch.js
var leaf_batch = __webpack_require__(57447);
// EXTERNAL MODULE: ./lib/dataset/scheme/indexed-tree.js + 1 modules
var indexed_tree = __webpack_require__(21273);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
// EXTERNAL MODULE: ./lib/dataset/scheme/sha256-lanes.js + 2 modules
var sha256_lanes = __webpack_require__(31755);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/tree-shape.js
// SPDX-License-Identifier: Apache-2.0
//
// Sorted labels → the shape of their tree, without a hash. The arrays are made
// once and used again, and no function is made in a call: what V8 has compiled
// for one range of labels serves the next.


/** On a way down each node has a bit of its own. */
const MAX_HEIGHT = label_bits/* LABEL_BITS */.Iq;
/**
 * Leaves have the numbers from 0 to `leaves` − 1, and then come the nodes, children first. Arrays of
 * nodes begin with the first node.
 */
class TreeShape {
    leaves = 0;
    nodes = 0;
    bits;
    /** Numbers of the children. */
    left;
    right;
    firstLeaf;
    /** Of leaves and nodes. */
    leafCounts;
    /** Of each node its place when they are ordered by height. */
    slots;
    /** Where the slots of each height end; nodes above leaves have height 1. */
    levelEnds = new Uint32Array(MAX_HEIGHT + 2);
    levels = 0;
    #heights;
    // Nodes that are open, with their left subtree; what is in hand is the right one of the innermost.
    #openBits = new Uint8Array(label_bits/* LABEL_BITS */.Iq);
    #openLeft = new Uint32Array(label_bits/* LABEL_BITS */.Iq);
    #open = 0;
    #inHand = 0;
    /** @param capacity leaves at most */
    constructor(capacity) {
        this.bits = new Uint8Array(capacity);
        this.left = new Uint32Array(capacity);
        this.right = new Uint32Array(capacity);
        this.firstLeaf = new Uint32Array(capacity);
        this.leafCounts = new Uint32Array(2 * capacity);
        this.slots = new Uint32Array(capacity);
        this.#heights = new Uint16Array(2 * capacity);
    }
    /**
     * @param labels 32 bytes each, at the places in `starts`; at least one
     * @throws RangeError where they do not ascend
     */
    build(labels, starts) {
        const leaves = starts.length;
        this.leaves = leaves;
        this.nodes = 0;
        this.leafCounts.fill(1, 0, leaves);
        this.#heights.fill(0, 0, leaves);
        this.#open = 0;
        this.#inHand = 0;
        for (let leaf = 1; leaf < leaves; leaf += 1) {
            const bit = ascendingBit(labels, starts[leaf - 1] ?? 0, starts[leaf] ?? 0);
            this.#closeDownTo(bit, leaf);
            this.#openBits[this.#open] = bit;
            this.#openLeft[this.#open] = this.#inHand;
            this.#open += 1;
            this.#inHand = leaf;
        }
        this.#closeDownTo(-1, leaves);
        this.#orderByHeight();
    }
    #closeDownTo(bit, end) {
        while (this.#open > 0 && (this.#openBits[this.#open - 1] ?? 0) > bit) {
            this.#open -= 1;
            const node = this.nodes;
            const number = this.leaves + node;
            const left = this.#openLeft[this.#open] ?? 0;
            const right = this.#inHand;
            const count = (this.leafCounts[left] ?? 0) + (this.leafCounts[right] ?? 0);
            this.bits[node] = this.#openBits[this.#open] ?? 0;
            this.left[node] = left;
            this.right[node] = right;
            this.firstLeaf[node] = end - count;
            this.leafCounts[number] = count;
            this.#heights[number] = 1 + Math.max(this.#heights[left] ?? 0, this.#heights[right] ?? 0);
            this.#inHand = number;
            this.nodes = node + 1;
        }
    }
    /** Counting sort. */
    #orderByHeight() {
        const { nodes, leaves, levelEnds } = this;
        levelEnds.fill(0);
        for (let node = 0; node < nodes; node += 1) {
            const height = this.#heights[leaves + node] ?? 0;
            levelEnds[height] = (levelEnds[height] ?? 0) + 1;
        }
        let total = 0;
        let level = 1;
        for (; total < nodes; level += 1) {
            const size = levelEnds[level] ?? 0;
            levelEnds[level] = total;
            total += size;
        }
        this.levels = level - 1;
        // What began as the start of each level has become its end when all have their slots.
        for (let node = 0; node < nodes; node += 1) {
            const height = this.#heights[leaves + node] ?? 0;
            const slot = levelEnds[height] ?? 0;
            this.slots[node] = slot;
            levelEnds[height] = slot + 1;
        }
    }
}
/** The first bit in which two labels differ, of which the second is the greater. */
const ascendingBit = (labels, atA, atB) => {
    for (let offset = 0; offset < tagged_hash/* HASH_BYTES */.FA; offset += 1) {
        const a = labels[atA + offset] ?? 0;
        const b = labels[atB + offset] ?? 0;
        if (a === b)
            continue;
        if (a > b)
            break;
        return 8 * offset + Math.clz32(a ^ b) - 24;
    }
    throw new RangeError('labels have to ascend');
};

;// CONCATENATED MODULE: ./lib/dataset/scheme/level-fold.js
// SPDX-License-Identifier: Apache-2.0
//
// Leaves in ascending order → their tree, as `TreeFold` makes it, but hashed
// level by level: all nodes of a height at once, in lanes. A test holds the two
// together.




/** tag ‖ 0 ‖ bit ‖ left ‖ right ‖ sums */
const BIT_AT = 2;
const LEFT_AT = 3;
const RIGHT_AT = LEFT_AT + tagged_hash/* HASH_BYTES */.FA;
const SUMS_AT = RIGHT_AT + tagged_hash/* HASH_BYTES */.FA;
/** One caller at a time: the memory is shared between calls. */
const createLevelFold = (sumsBytes) => {
    let bench = createBench(0, sumsBytes);
    return (leaves, index) => {
        const count = leaves.starts.length;
        if (count > bench.capacity)
            bench = createBench(2 * count, sumsBytes);
        const { shape, bytes, digests } = bench;
        shape.build(leaves.labels, leaves.starts);
        const top = shape.nodes - 1;
        if (top < 0) {
            const [root, sums] = [Uint8Array.from(leaves.hashes), Uint8Array.from(leaves.sums)];
            return { root, sums, leaves: count, bit: label_bits/* LABEL_BITS */.Iq };
        }
        if (sumsBytes > 0)
            addUp(bench, leaves.sums);
        layOut(bench, leaves.hashes);
        hashLevels(bench);
        addToIndex(bench, index);
        // The top is the last node, and the only one of its height.
        const rootAt = digests.offset + top * tagged_hash/* HASH_BYTES */.FA;
        return {
            root: bytes.slice(rootAt, rootAt + tagged_hash/* HASH_BYTES */.FA),
            sums: Uint8Array.from(sumsOf(bench, count + top)),
            leaves: count,
            bit: shape.bits[top] ?? 0,
        };
    };
};
const createBench = (capacity, sumsBytes) => {
    const lanes = (0,sha256_lanes/* createLanes */.k3)();
    const message = new Uint8Array(SUMS_AT + sumsBytes);
    message[0] = tagged_hash/* HASH_TAGS */.Pi.node;
    // A level may begin anywhere, and four messages are hashed at a time.
    const messages = lanes.table(capacity + sha256_lanes/* LANES */.Ci, message);
    const digests = lanes.digests(capacity + sha256_lanes/* LANES */.Ci);
    const leafHashes = lanes.digests(capacity);
    const leafWords = lanes.words(capacity);
    const nodeWords = lanes.words(capacity);
    const { buffer } = lanes.memory;
    return {
        capacity,
        shape: new TreeShape(capacity),
        lanes,
        bytes: new Uint8Array(buffer),
        messages,
        digests,
        leafHashes,
        leafPlaces: new Uint32Array(buffer, leafWords, capacity),
        nodePlaces: new Uint32Array(buffer, nodeWords, capacity),
        sumsBytes,
        sums: new Uint8Array(2 * capacity * sumsBytes),
    };
};
const messageAt = ({ shape, messages }, node) => messages.offset + (shape.slots[node] ?? 0) * messages.stride;
/** Writes what is known of each node, and where its children's hashes go. */
const layOut = (bench, hashes) => {
    const { shape, lanes, bytes, messages, leafHashes, leafPlaces, nodePlaces } = bench;
    const { leaves, nodes, bits, left, right, slots } = shape;
    const { offset, stride } = messages;
    for (let node = 0; node < nodes; node += 1) {
        const at = offset + (slots[node] ?? 0) * stride;
        bytes[at + BIT_AT] = bits[node] ?? 0;
        const l = left[node] ?? 0;
        const r = right[node] ?? 0;
        if (l < leaves)
            leafPlaces[l] = at + LEFT_AT;
        else
            nodePlaces[slots[l - leaves] ?? 0] = at + LEFT_AT;
        if (r < leaves)
            leafPlaces[r] = at + RIGHT_AT;
        else
            nodePlaces[slots[r - leaves] ?? 0] = at + RIGHT_AT;
    }
    bytes.set(hashes, leafHashes.offset);
    lanes.scatter(leaves, leafHashes.offset, leafPlaces.byteOffset);
};
const hashLevels = ({ shape, lanes, messages, digests, nodePlaces }) => {
    let start = 0;
    for (let level = 1; level <= shape.levels; level += 1) {
        const end = shape.levelEnds[level] ?? 0;
        const to = digests.offset + start * tagged_hash/* HASH_BYTES */.FA;
        const offset = messages.offset + start * messages.stride;
        lanes.hash(end - start, { ...messages, offset }, { ...digests, offset: to });
        // The top has no place above it.
        const children = Math.min(end, shape.nodes - 1) - start;
        lanes.scatter(children, to, nodePlaces.byteOffset + 4 * start);
        start = end;
    }
};
const NONE = new Uint8Array();
const sumsOf = ({ sums, sumsBytes }, number) => sumsBytes === 0 ? NONE : sums.subarray(number * sumsBytes, (number + 1) * sumsBytes);
const addUp = (bench, leafSums) => {
    const { shape, bytes, sums } = bench;
    sums.set(leafSums);
    for (let node = 0; node < shape.nodes; node += 1) {
        const own = sumsOf(bench, shape.leaves + node);
        (0,label_bits/* addSums */.MT)(sumsOf(bench, shape.left[node] ?? 0), sumsOf(bench, shape.right[node] ?? 0), own);
        bytes.set(own, messageAt(bench, node) + SUMS_AT);
    }
};
const addToIndex = (bench, index) => {
    const { shape, bytes } = bench;
    const { leaves, leafCounts } = shape;
    for (let node = 0; node < shape.nodes; node += 1) {
        if ((leafCounts[leaves + node] ?? 0) <= index.bucketLeaves)
            continue;
        const left = shape.left[node] ?? 0;
        const right = shape.right[node] ?? 0;
        const at = messageAt(bench, node);
        index.add({
            bit: shape.bits[node] ?? 0,
            leftLeaves: leafCounts[left] ?? 0,
            rightLeaves: leafCounts[right] ?? 0,
            firstLeaf: shape.firstLeaf[node] ?? 0,
            leftHash: bytes.subarray(at + LEFT_AT, at + RIGHT_AT),
            rightHash: bytes.subarray(at + RIGHT_AT, at + SUMS_AT),
            leftSums: sumsOf(bench, left),
            rightSums: sumsOf(bench, right),
        });
    }
};

// EXTERNAL MODULE: ./lib/dataset/state-entry.js
var state_entry = __webpack_require__(73548);
;// CONCATENATED MODULE: ./lib/dataset/fold-range.js
// SPDX-License-Identifier: Apache-2.0
//
// The entries of one range of labels → their subtree. It needs nothing of the
// other ranges, so that each can be made on a thread of its own.






const createFoldRange = (secret, table) => {
    const sumsBytes = (0,state_entry/* sumsBytesOf */.nL)(table);
    const hashLeaves = (0,leaf_batch/* createLeafBatch */.J)(secret, table);
    const fold = createLevelFold(sumsBytes);
    return (unsorted, bucketLeaves) => {
        const entries = (0,entry_run/* sortRun */.ez)(unsorted);
        const leaves = hashLeaves(entries);
        const index = new indexed_tree/* TreeIndex */.Np(sumsBytes, bucketLeaves);
        const folded = fold({ ...leaves, labels: entries }, index);
        const lastAt = entries.length - state_entry/* ENTRY_BYTES */.nC;
        return {
            ...folded,
            firstLabel: Uint8Array.from(entries.subarray(0, tagged_hash/* HASH_BYTES */.FA)),
            lastLabel: Uint8Array.from(entries.subarray(lastAt, lastAt + tagged_hash/* HASH_BYTES */.FA)),
            entries,
            nodes: Uint8Array.from(index.bytes),
            extraEntries: extraEntriesOf(leaves.starts, entries.length),
        };
    };
};
const extraEntriesOf = (starts, end) => {
    const extra = [];
    if (end === starts.length * state_entry/* ENTRY_BYTES */.nC)
        return extra;
    for (let leaf = 0; leaf < starts.length; leaf += 1) {
        const next = starts[leaf + 1] ?? end;
        for (let at = (starts[leaf] ?? 0) + state_entry/* ENTRY_BYTES */.nC; at < next; at += state_entry/* ENTRY_BYTES */.nC)
            extra.push(leaf);
    }
    return extra;
};

// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/dataset/scheme/evaluate.js
var evaluate = __webpack_require__(40991);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/concat.js
var concat = __webpack_require__(46231);
// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
// EXTERNAL MODULE: ./lib/dataset/scheme/primitives.js
var primitives = __webpack_require__(88886);
// EXTERNAL MODULE: ./lib/dataset/scheme/scalar.js
var scalar = __webpack_require__(67072);
;// CONCATENATED MODULE: ./lib/dataset/scheme/label-batch.js
// SPDX-License-Identifier: Apache-2.0
//
// Digests of records → labels, as fast as one core goes: 1,024 at a time, so
// that one inversion serves them all, hashed in lanes. What it computes is that
// of `recordInput`, `tweakOf` and `labelOf`, which say it plainly; a test holds
// the two together.








const BATCH = 1_024;
/** "Info" ‖ I2OSP(32, 2), RFC 9497 §3.3.3. */
const INFO = external_node_buffer_.Buffer.from('Info\x00\x20', 'latin1');
const ZEROS = new Uint8Array(tagged_hash/* HASH_BYTES */.FA);
/** One caller at a time: the memory is shared between calls. */
const createLabelBatch = (options) => {
    const { privateKey, randomScalar } = options;
    const prefix = (0,tagged_hash/* recordPrefix */.Kg)(options);
    const labelPrefix = (0,concat/* concat */.x)(Uint8Array.of(tagged_hash/* HASH_TAGS */.Pi.label), options.context);
    const lanes = (0,sha256_lanes/* createLanes */.k3)();
    const records = lanes.table(BATCH, (0,concat/* concat */.x)(prefix, ZEROS));
    // HashToScalar("Info" ‖ 0x0020 ‖ input): b0, b1 and b2 of expand_message_xmd.
    const first = lanes.table(BATCH, (0,concat/* concat */.x)(INFO, ZEROS, poprf/* TO_SCALAR_ENDS */.mK[0]), poprf/* ZERO_PAD */.dK);
    const second = lanes.table(BATCH, (0,concat/* concat */.x)(ZEROS, poprf/* TO_SCALAR_ENDS */.mK[1]));
    const third = lanes.table(BATCH, (0,concat/* concat */.x)(ZEROS, poprf/* TO_SCALAR_ENDS */.mK[2]));
    const named = lanes.table(BATCH, (0,concat/* concat */.x)(labelPrefix, ZEROS, new Uint8Array(primitives/* POINT_BYTES */.j)));
    const given = lanes.digests(BATCH);
    const b1 = lanes.digests(BATCH);
    const b2 = lanes.digests(BATCH);
    const { memory } = lanes;
    const view = new DataView(memory.buffer);
    const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
    const scalarBytes = external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA);
    const scalarView = new DataView(scalarBytes.buffer, scalarBytes.byteOffset, tagged_hash/* HASH_BYTES */.FA);
    const inputAt = (0,sha256_lanes/* within */.ux)(first, INFO.length);
    const gammaAt = (0,sha256_lanes/* within */.ux)(named, labelPrefix.length + tagged_hash/* HASH_BYTES */.FA);
    const hashInputs = (digests, start, count) => {
        digests.copy(memory, given.offset, start, start + count * tagged_hash/* HASH_BYTES */.FA);
        lanes.copy(count, given, (0,sha256_lanes/* within */.ux)(records, prefix.length));
        lanes.hash(count, records, inputAt);
        lanes.copy(count, inputAt, (0,sha256_lanes/* within */.ux)(named, labelPrefix.length));
        lanes.hash(count, first, (0,sha256_lanes/* within */.ux)(second, 0));
        lanes.hash(count, second, b1);
        lanes.xor(count, (0,sha256_lanes/* within */.ux)(second, 0), b1, (0,sha256_lanes/* within */.ux)(third, 0));
        lanes.hash(count, third, b2);
    };
    /** x + m, not yet modulo the order: m is b1 and the first half of b2. */
    const tweakedKey = (index) => {
        const high = b1.offset + index * b1.stride;
        const low = b2.offset + index * b2.stride;
        let value = 0n;
        for (let at = 0; at < 32; at += 8)
            value = (value << 64n) | view.getBigUint64(high + at);
        for (let at = 0; at < 16; at += 8)
            value = (value << 64n) | view.getBigUint64(low + at);
        return privateKey + value;
    };
    const evaluate = (digests, start, count, labels) => {
        hashInputs(digests, start, count);
        const tweaked = [];
        for (let index = 0; index < count; index += 1) {
            const value = tweakedKey(index) % scalar/* ORDER */.ND;
            if (value === 0n)
                throw new RangeError('the function has no value here');
            tweaked.push(value);
        }
        const scalars = (0,scalar/* invertAll */.K_)(tweaked, randomScalar());
        for (let index = 0; index < count; index += 1) {
            (0,scalar/* writeScalar */.gN)(scalars[index] ?? 0n, scalarView);
            ecdh.setPrivateKey(scalarBytes);
            memory.set(ecdh.getPublicKey(null, 'compressed'), gammaAt.offset + index * gammaAt.stride);
        }
        lanes.hash(count, named, b1);
        memory.copy(labels, start, b1.offset, b1.offset + count * tagged_hash/* HASH_BYTES */.FA);
    };
    return (digests, labels) => {
        const from = external_node_buffer_.Buffer.from(digests.buffer, digests.byteOffset, digests.byteLength);
        const into = external_node_buffer_.Buffer.from(labels.buffer, labels.byteOffset, labels.byteLength);
        const step = BATCH * tagged_hash/* HASH_BYTES */.FA;
        for (let start = 0; start < from.length; start += step) {
            evaluate(from, start, Math.min(step, from.length - start) / tagged_hash/* HASH_BYTES */.FA, into);
        }
    };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __webpack_require__(1659);
;// CONCATENATED MODULE: ./lib/io/dataset/dataset-tasks.js
// SPDX-License-Identifier: Apache-2.0
//
// What takes the time of a commitment, as tasks on bytes: the same functions
// run in this thread or in a worker.









/** @throws RangeError where a task needs what the setting has not */
const createTaskRunner = (setting) => {
    const randomScalar = (0,evaluate/* randomScalarFrom */.sy)((0,evaluate/* inLargeDraws */.i6)(external_node_crypto_.randomBytes));
    const labelBatches = new Map();
    let foldRange;
    const { canonicaliser, context, publicKey } = setting;
    const secret = () => {
        if (setting.secret === undefined)
            throw new RangeError('the task needs the secret key');
        return setting.secret;
    };
    const labelBatchOf = (view) => {
        const { privateKey } = secret();
        const known = labelBatches.get(view);
        if (known)
            return known;
        const made = createLabelBatch({ privateKey, context, canonicaliser, view, randomScalar });
        labelBatches.set(view, made);
        return made;
    };
    const foldRangeOf = (table) => {
        const key = JSON.stringify(table);
        if (foldRange?.key !== key)
            foldRange = { key, run: createFoldRange(secret(), table) };
        return foldRange.run;
    };
    /** For each digest of a record what is evaluated for it. */
    const inputsOf = (view, digests) => Array.from({ length: digests.length / tagged_hash/* HASH_BYTES */.FA }, (_, index) => {
        const digest = digests.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA);
        return (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, native_sha256/* nativeSha256 */.n);
    });
    return async (task) => {
        switch (task.kind) {
            case 'label': {
                const labels = new Uint8Array(task.digests.length);
                labelBatchOf(task.view)(task.digests, labels);
                return { kind: 'bytes', bytes: (0,state_entry/* entriesOf */.Mc)(labels, task.classes) };
            }
            case 'fold': {
                const { buffer, byteOffset, byteLength } = task.entries;
                const entries = Buffer.from(buffer, byteOffset, byteLength);
                return { kind: 'range', range: foldRangeOf(task.table)(entries, task.bucketLeaves) };
            }
            case 'evaluate': {
                const inputs = inputsOf(task.view, task.digests);
                const bytes = new Uint8Array(inputs.length * multiproof_v1/* EVALUATION_BYTES */.no);
                const evaluations = (0,evaluate/* evaluateAll */.RC)(secret().privateKey, inputs, randomScalar);
                for (const [index, { gamma, proof }] of evaluations.entries()) {
                    bytes.set(gamma, index * multiproof_v1/* EVALUATION_BYTES */.no);
                    bytes.set(proof, index * multiproof_v1/* EVALUATION_BYTES */.no + primitives/* POINT_BYTES */.j);
                }
                return { kind: 'bytes', bytes };
            }
            case 'verify': {
                if (publicKey === undefined)
                    throw new RangeError('the task needs the public key');
                // Curves in JavaScript take 30 ms to load, which no commitment needs.
                const { checkEvaluations } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(3365)]).then(__webpack_require__.bind(__webpack_require__, 3365));
                const inputs = inputsOf(task.view, task.digests);
                return { kind: 'bytes', bytes: checkEvaluations(inputs, task.evaluations, publicKey) };
            }
        }
    };
};

;// CONCATENATED MODULE: ./lib/io/dataset/worker-pool.js
// SPDX-License-Identifier: Apache-2.0
//
// Tasks of a commitment on all cores. Unless there is much to do, the first ones
// are done in the calling thread: a small dataset is finished before a worker
// has started.




const MAX_WORKERS = 16;
/** Bytes of tasks that the calling thread does itself: 2,000 records or so, which take as long as a worker's start. */
const LOCAL_BYTES = 64 * 1024;
/** A view takes the whole of the buffer below it to another thread: here it gets one of its own size. */
const withOwnBytes = (task) => {
    const own = (bytes) => bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
    switch (task.kind) {
        case 'fold':
            return { ...task, entries: own(task.entries) };
        case 'verify':
            return { ...task, digests: own(task.digests), evaluations: own(task.evaluations) };
        case 'label': {
            const { classes } = task;
            return { ...task, digests: own(task.digests), ...(classes && { classes: classes.slice() }) };
        }
        case 'evaluate':
            return { ...task, digests: own(task.digests) };
    }
};
const openDatasetPool = (options) => {
    const { workerPath, setting, isLarge = false } = options;
    const size = options.workers ?? Math.min((0,external_node_os_.availableParallelism)(), MAX_WORKERS);
    const runLocally = createTaskRunner(setting);
    const waiting = [];
    const idle = [];
    const workers = [];
    const current = new Map();
    let localBytes = 0;
    let failure;
    const fail = (message, cause) => {
        failure ??= new errors/* ProvenanceError */.CG('INTERNAL', message, { cause });
        for (const { answer } of [...current.values(), ...waiting.splice(0)])
            answer.reject(failure);
        current.clear();
    };
    const give = (worker, job) => {
        current.set(worker, job);
        worker.ref();
        worker.postMessage(withOwnBytes(job.task));
    };
    const settle = (worker, message) => {
        const job = current.get(worker);
        current.delete(worker);
        if (message.kind === 'done')
            job?.answer.resolve(message.reply);
        else
            job?.answer.reject(new errors/* ProvenanceError */.CG(message.code, message.message));
        const next = waiting.shift();
        if (next)
            give(worker, next);
        else {
            worker.unref();
            idle.push(worker);
        }
    };
    const start = () => {
        // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
        const worker = new external_node_worker_threads_.Worker(workerPath, { env: {}, execArgv: [], workerData: setting });
        worker.on('message', (message) => settle(worker, message));
        worker.on('error', (cause) => fail(`a dataset worker failed: ${cause}`, cause));
        worker.on('exit', () => fail('a dataset worker ended'));
        workers.push(worker);
        return worker;
    };
    const isSmall = (task) => {
        const { length } = task.kind === 'fold' ? task.entries : task.digests;
        localBytes += length;
        return !isLarge && workers.length === 0 && localBytes <= LOCAL_BYTES;
    };
    return {
        lanes: 2 * size,
        run: async (task) => {
            if (failure)
                throw failure;
            if (size === 0 || isSmall(task))
                return runLocally(task);
            const job = { task, answer: Promise.withResolvers() };
            const worker = idle.pop() ?? (workers.length < size ? start() : undefined);
            if (worker)
                give(worker, job);
            else
                waiting.push(job);
            return job.answer.promise;
        },
        end: async () => {
            failure ??= new errors/* ProvenanceError */.CG('INTERNAL', 'the pool was ended');
            await Promise.all(workers.map((worker) => worker.terminate()));
        },
    };
};


/***/ })

};

