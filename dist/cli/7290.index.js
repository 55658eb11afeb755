export const id = 7290;
export const ids = [7290];
export const modules = {

/***/ 57447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createLeafBatch)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28813);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73548);
// SPDX-License-Identifier: Apache-2.0
//
// Entries → hashes of their leaves, for a whole tree: what `leafOfRecord` and
// `leafHash` say, in buffers that are made once. A test holds them together.




const createLeafBatch = (secret, table) => {
    const sumsBytes = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .sumsBytesOf */ .nL)(table);
    const tagged = (tag, length) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([tag]), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(length)]);
    const salt = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.salt, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    salt.set(secret.saltKey, 1);
    const attributesOf = (text) => {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text);
        const attributes = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.attributes, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + bytes.length);
        attributes.set(bytes, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        return attributes;
    };
    const noAttributes = attributesOf(_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_ATTRIBUTES */ .AY);
    const noSums = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(sumsBytes);
    const value = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.value, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 8 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    const leaf = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.leaf, 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + sumsBytes);
    const digest = (input, into, at) => {
        into.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', input, 'binary'), at, 'latin1');
    };
    return (entries) => {
        const most = entries.length / _state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_BYTES */ .nC;
        const hashes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(most * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const values = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(most * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const sums = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(most * sumsBytes);
        let leaves = 0;
        for (let at = 0; at < entries.length;) {
            const end = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .endOfLabel */ .LE)(entries, at);
            const isPlain = end === at + _state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_BYTES */ .nC && (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .classAt */ .ux)(entries, at) === _state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_CLASS */ .vf;
            // Most records: one entry without a class needs no text made of it.
            const record = isPlain ? undefined : (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(entries.subarray(at, end), table);
            const attributes = record ? attributesOf(record.attributes) : noAttributes;
            const into = leaves * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA;
            entries.copy(salt, 2 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, at, at + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            entries.copy(leaf, 1, at, at + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            salt[1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA] = 1;
            digest(salt, attributes, 1);
            salt[1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA] = 0;
            digest(salt, value, 1);
            value.writeBigUInt64BE(record?.count ?? BigInt((0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .countAt */ .$v)(entries, at)), 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            digest(attributes, value, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 8);
            digest(value, values, into);
            values.copy(leaf, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, into, into + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            if (sumsBytes > 0) {
                const own = record?.sums ?? noSums;
                leaf.set(own, 1 + 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
                sums.set(own, leaves * sumsBytes);
            }
            digest(leaf, hashes, into);
            leaves += 1;
            at = end;
        }
        return {
            hashes: hashes.subarray(0, leaves * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA),
            values: values.subarray(0, leaves * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA),
            sums: sums.subarray(0, leaves * sumsBytes),
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
const FIRST_ROWS = 1_024;
/** Bytes of a node in an index: numbers of 8 bytes each, then hashes and sums of the left and right child. */
const rowBytesOf = (sumsBytes) => HASHES_AT + 2 * (tagged_hash/* HASH_BYTES */.FA + sumsBytes);
/**
 * Collects the upper nodes during a fold: its `onNode`, with `listenAbove: bucketLeaves`.
 * All of them are in one piece of memory, which is what is kept of them on disk.
 */
class TreeIndex {
    sumsBytes;
    bucketLeaves;
    #rowBytes;
    #rows;
    #nodes;
    #pending = [];
    /** @param rows what `bytes` gave of an index of the same kind */
    constructor(sumsBytes, bucketLeaves, rows = external_node_buffer_.Buffer.alloc(0)) {
        this.sumsBytes = sumsBytes;
        this.bucketLeaves = bucketLeaves;
        this.#rowBytes = rowBytesOf(sumsBytes);
        this.#rows = rows;
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
    add = (node) => {
        const right = node.rightLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        const left = node.leftLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        this.#pending.push(this.#nodes);
        const at = this.#nodes * this.#rowBytes;
        if (at === this.#rows.length)
            this.#grow();
        const rows = this.#rows;
        rows.writeDoubleBE(node.bit, at + COLUMN.bit);
        rows.writeDoubleBE(node.leftLeaves, at + COLUMN.leaves);
        rows.writeDoubleBE(node.rightLeaves, at + COLUMN.leaves + 8);
        rows.writeDoubleBE(node.firstLeaf, at + COLUMN.firstLeaf);
        rows.writeDoubleBE(left, at + COLUMN.node);
        rows.writeDoubleBE(right, at + COLUMN.node + 8);
        rows.set(node.leftHash, at + HASHES_AT);
        rows.set(node.rightHash, at + HASHES_AT + tagged_hash/* HASH_BYTES */.FA);
        rows.set(node.leftSums, at + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA);
        rows.set(node.rightSums, at + HASHES_AT + 2 * tagged_hash/* HASH_BYTES */.FA + this.sumsBytes);
        this.#nodes += 1;
    };
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
        return this.#rows.readDoubleBE(this.#at(node) + column);
    }
    #grow() {
        const rows = Math.max(FIRST_ROWS, 2 * this.#nodes);
        const grown = external_node_buffer_.Buffer.allocUnsafeSlow(rows * this.#rowBytes);
        grown.set(this.#rows);
        this.#rows = grown;
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

/***/ 73548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   AY: () => (/* binding */ NO_ATTRIBUTES),
/* harmony export */   H$: () => (/* binding */ MAX_COUNT),
/* harmony export */   LE: () => (/* binding */ endOfLabel),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   nL: () => (/* binding */ sumsBytesOf),
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
    into.writeUInt16BE(classIndex, at + CLASS_AT);
    into.writeUInt16BE(0, at + CLASS_AT + 2);
};
/** One entry a label, of a record that was met once. */
const entriesOf = (labels, classes) => {
    const count = labels.length / _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA;
    const entries = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(count * ENTRY_BYTES);
    for (let index = 0; index < count; index += 1) {
        const label = labels.subarray(index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, (index + 1) * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA);
        const classIndex = classes?.[index] ?? NO_CLASS;
        writeEntry(entries, index * ENTRY_BYTES, label, { count: 1, classIndex });
    }
    return entries;
};
const countAt = (entries, at) => entries.readUInt32BE(at + COUNT_AT);
const classAt = (entries, at) => entries.readUInt16BE(at + CLASS_AT);
/** By label, then by class; offsets in bytes. */
const compareEntries = (a, atA, b, atB) => a.compare(b, atB, atB + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, atA, atA + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA) || classAt(a, atA) - classAt(b, atB);
const isSameLabel = (a, atA, b, atB) => a[atA] === b[atB] && a.compare(b, atB, atB + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, atA, atA + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA) === 0;
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
    hashLeaves: async (entries, table) => {
        const reply = await pool.run({ kind: 'leaves', entries, table });
        return reply.kind === 'leaves' ? reply.leaves : wrongReply();
    },
});
const bytesOf = (reply) => reply.kind === 'bytes' ? reply.bytes : wrongReply();
const wrongReply = () => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INTERNAL', 'a dataset worker answered another task');
};


/***/ }),

/***/ 37158:
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
// EXTERNAL MODULE: ./lib/dataset/leaf-batch.js
var leaf_batch = __webpack_require__(57447);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/dataset/scheme/evaluate.js
var evaluate = __webpack_require__(40991);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
// EXTERNAL MODULE: ./lib/dataset/scheme/scalar.js
var scheme_scalar = __webpack_require__(67072);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/label-batch.js
// SPDX-License-Identifier: Apache-2.0
//
// Digests of records → labels, as fast as one core goes: 1,024 at a time, so
// that one inversion serves them all, in buffers that are made once. What it
// computes is that of `recordInput`, `tweakOf` and `labelOf`, which say it
// plainly; a test holds the two together.





const BATCH = 1_024;
const ASCII_INFO = external_node_buffer_.Buffer.from('Info', 'latin1');
const HASH_BLOCK_BYTES = 64;
const POINT_BYTES = 33;
/** One caller at a time: the buffers are shared between calls. */
const createLabelBatch = (options) => {
    const { privateKey, randomScalar } = options;
    const prefix = (0,tagged_hash/* recordPrefix */.Kg)(options);
    const record = external_node_buffer_.Buffer.concat([prefix, external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA)]);
    const label = external_node_buffer_.Buffer.concat([
        external_node_buffer_.Buffer.from([tagged_hash/* HASH_TAGS */.Pi.label]),
        options.context,
        external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA + POINT_BYTES),
    ]);
    const tweak = createTweak();
    const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
    const scalarBytes = external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA);
    const inputs = external_node_buffer_.Buffer.alloc(BATCH * tagged_hash/* HASH_BYTES */.FA);
    const inputAt = (index) => inputs.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA);
    const evaluate = (digests, labels) => {
        const count = digests.length / tagged_hash/* HASH_BYTES */.FA;
        const tweaked = [];
        for (let index = 0; index < count; index += 1) {
            record.set(digests.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA), prefix.length);
            inputs.write((0,external_node_crypto_.hash)('sha256', record, 'binary'), index * tagged_hash/* HASH_BYTES */.FA, 'latin1');
            const value = (privateKey + tweak(inputAt(index))) % scheme_scalar/* ORDER */.ND;
            if (value === 0n)
                throw new RangeError('the function has no value here');
            tweaked.push(value);
        }
        for (const [index, scalar] of (0,scheme_scalar/* invertAll */.K_)(tweaked, randomScalar()).entries()) {
            (0,scheme_scalar/* toScalarBytes */.tP)(scalar, scalarBytes);
            ecdh.setPrivateKey(scalarBytes);
            label.set(inputAt(index), 1 + tagged_hash/* HASH_BYTES */.FA);
            label.set(ecdh.getPublicKey(null, 'compressed'), 1 + 2 * tagged_hash/* HASH_BYTES */.FA);
            labels.write((0,external_node_crypto_.hash)('sha256', label, 'binary'), index * tagged_hash/* HASH_BYTES */.FA, 'latin1');
        }
    };
    return (digests, labels) => {
        const into = external_node_buffer_.Buffer.from(labels.buffer, labels.byteOffset, labels.byteLength);
        const step = BATCH * tagged_hash/* HASH_BYTES */.FA;
        for (let at = 0; at < digests.length; at += step) {
            evaluate(digests.subarray(at, at + step), into.subarray(at, at + step));
        }
    };
};
// HashToScalar("Info" ‖ 0x0020 ‖ input) for inputs of 32 bytes, in buffers that hold all but the input.
const createTweak = () => {
    const tag = external_node_buffer_.Buffer.concat([poprf/* HASH_TO_SCALAR_TAG */.Ti, external_node_buffer_.Buffer.from([poprf/* HASH_TO_SCALAR_TAG */.Ti.length])]);
    const head = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(HASH_BLOCK_BYTES), ASCII_INFO, external_node_buffer_.Buffer.from([0, 32])]);
    const first = external_node_buffer_.Buffer.concat([head, external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA), external_node_buffer_.Buffer.from([0, 48, 0]), tag]);
    const next = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA + 1), tag]);
    const b0 = external_node_buffer_.Buffer.alloc(tagged_hash/* HASH_BYTES */.FA);
    const out = external_node_buffer_.Buffer.alloc(2 * tagged_hash/* HASH_BYTES */.FA);
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    return (input) => {
        first.set(input, head.length);
        b0.write((0,external_node_crypto_.hash)('sha256', first, 'binary'), 'latin1');
        next.set(b0);
        next[tagged_hash/* HASH_BYTES */.FA] = 1;
        out.write((0,external_node_crypto_.hash)('sha256', next, 'binary'), 'latin1');
        for (let at = 0; at < tagged_hash/* HASH_BYTES */.FA; at += 1)
            next[at] = (b0[at] ?? 0) ^ (out[at] ?? 0);
        next[tagged_hash/* HASH_BYTES */.FA] = 2;
        out.write((0,external_node_crypto_.hash)('sha256', next, 'binary'), tagged_hash/* HASH_BYTES */.FA, 'latin1');
        let value = 0n;
        for (let at = 0; at < 48; at += 8)
            value = (value << 64n) | view.getBigUint64(at);
        return (0,scheme_scalar/* mod */.zi)(value);
    };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/dataset/scheme/primitives.js
var primitives = __webpack_require__(88886);
// EXTERNAL MODULE: ./lib/dataset/state-entry.js
var state_entry = __webpack_require__(73548);
;// CONCATENATED MODULE: ./lib/io/dataset/dataset-tasks.js
// SPDX-License-Identifier: Apache-2.0
//
// What takes the time of a commitment, as tasks on bytes: the same functions
// run in this thread or in a worker.









/** @throws RangeError where a task needs what the setting has not */
const createTaskRunner = (setting) => {
    const randomScalar = (0,evaluate/* randomScalarFrom */.sy)((0,evaluate/* inLargeDraws */.i6)(external_node_crypto_.randomBytes));
    const labelBatches = new Map();
    let leafBatch;
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
    const leafBatchOf = (table) => {
        const key = JSON.stringify(table);
        if (leafBatch?.key !== key)
            leafBatch = { key, run: (0,leaf_batch/* createLeafBatch */.J)(secret(), table) };
        return leafBatch.run;
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
            case 'leaves': {
                const { buffer, byteOffset, byteLength } = task.entries;
                const entries = Buffer.from(buffer, byteOffset, byteLength);
                return { kind: 'leaves', leaves: leafBatchOf(task.table)(entries) };
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
// Tasks of a commitment on all cores. The first ones are done in the calling
// thread: a small dataset is finished before a worker has started.




const MAX_WORKERS = 16;
/** Bytes of tasks that the calling thread does itself: 2,000 records or so, which take as long as a worker's start. */
const LOCAL_BYTES = 64 * 1024;
/** A view takes the whole of the buffer below it to another thread: here it gets one of its own size. */
const withOwnBytes = (task) => {
    const own = (bytes) => bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
    switch (task.kind) {
        case 'leaves':
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
    const { workerPath, setting } = options;
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
        const { length } = task.kind === 'leaves' ? task.entries : task.digests;
        localBytes += length;
        return workers.length === 0 && localBytes <= LOCAL_BYTES;
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

