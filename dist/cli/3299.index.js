export const id = 3299;
export const ids = [3299,4768];
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
    const value = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.value, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 8 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
    const leaf = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.leaf, 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + sumsBytes);
    const digest = (input, into, at) => {
        into.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', input, 'binary'), at, 'latin1');
    };
    return (entries) => {
        const records = (0,_state_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M$)(entries, table);
        const hashes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const labels = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const values = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
        const sums = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(records.length * sumsBytes);
        for (const [index, record] of records.entries()) {
            const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(record.attributes);
            const attributes = tagged(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_TAGS */ .Pi.attributes, _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + text.length);
            attributes.set(text, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            salt.set(record.label, 2 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            salt[1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA] = 1;
            digest(salt, attributes, 1);
            salt[1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA] = 0;
            digest(salt, value, 1);
            value.writeBigUInt64BE(record.count, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            digest(attributes, value, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA + 8);
            leaf.set(record.label, 1);
            digest(value, leaf, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            leaf.copy(values, index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, 1 + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, 1 + 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            leaf.set(record.sums, 1 + 2 * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            digest(leaf, hashes, index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            labels.set(record.label, index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
            sums.set(record.sums, index * sumsBytes);
        }
        return { hashes, labels, values, sums };
    };
};


/***/ }),

/***/ 40991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ multiplyGenerator),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   sy: () => (/* binding */ randomScalarFrom)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67072);
// SPDX-License-Identifier: Apache-2.0
//
// The secret half of the function: values and proofs. Every multiplication is
// one of the fixed base, because the prover knows the scalars, and so is done
// by OpenSSL in constant time.




const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'buffer');
const ecdh = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createECDH)('prime256v1');
/** scalar·G, 33 bytes, compressed; scalar in [1, ORDER). */
const multiplyGenerator = (scalar) => {
    ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .toScalarBytes */ .tP)(scalar)));
    return ecdh.getPublicKey(null, 'compressed');
};
const GENERATOR = multiplyGenerator(1n);
/** A random function out of a source of random bytes, by rejection. */
const randomScalarFrom = (randomBytes) => () => {
    for (;;) {
        const value = BigInt(`0x${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(randomBytes(32)).toString('hex')}`);
        if (value > 0n && value < _scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .ORDER */ .ND)
            return value;
    }
};
/** (x + m)⁻¹; the inverse is taken of a blinded value, since it is not constant time. */
const invertTweaked = (tweaked, randomScalar) => {
    const blind = randomScalar();
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .invert */ .B8)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(tweaked * blind)) * blind);
};
/**
 * The value at `info` and its proof (RFC 9497 §3.3.3 BlindEvaluate of G, §2.2.1 GenerateProof).
 * Law: `isEvaluation` holds for it.
 * @throws RangeError where x + m = 0, which nobody can bring about
 */
const evaluate = (privateKey, info, randomScalar) => {
    const tweaked = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(privateKey + (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .tweakOf */ .GX)(info, sha256));
    if (tweaked === 0n)
        throw new RangeError('the function has no value here');
    const inverse = invertTweaked(tweaked, randomScalar);
    const gamma = multiplyGenerator(inverse);
    const tweakedKey = multiplyGenerator(tweaked);
    const d = (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .compositeFactor */ .tV)(tweakedKey, gamma, GENERATOR, sha256);
    const r = randomScalar();
    const m = multiplyGenerator((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(d * inverse));
    const t3 = multiplyGenerator((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(r * d) * inverse));
    const c = (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .challengeOf */ .p1)([tweakedKey, m, multiplyGenerator(d), multiplyGenerator(r), t3], sha256);
    return { gamma, proof: (0,_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeProof */ .R_)(c, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .mod */ .zi)(r - c * tweaked)) };
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
        const { label, value, sums } = first;
        return { kind: 'leaf', leaf: first, hash: (0,tagged_hash/* leafHash */.Jq)(label, value, sums, sha256), sums };
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
 * index stays within some tens of megabytes: a proof takes 0.2 ms to hash 32 leaves again, 6 ms for 1,024.
 */
const bucketLeavesFor = (mostLeaves) => {
    if (mostLeaves <= 2 ** 20)
        return 32;
    return mostLeaves <= 2 ** 25 ? 256 : 1_024;
};
/** Collects the upper nodes during a fold: its `onNode`, with `listenAbove: bucketLeaves`. */
class TreeIndex {
    sumsBytes;
    bucketLeaves;
    #rows = [];
    #pending = [];
    constructor(sumsBytes, bucketLeaves) {
        this.sumsBytes = sumsBytes;
        this.bucketLeaves = bucketLeaves;
    }
    get nodes() {
        return this.#rows.length;
    }
    add = (node) => {
        const right = node.rightLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        const left = node.leftLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1;
        this.#pending.push(this.nodes);
        const { sumsBytes } = this;
        const hashes = new Uint8Array(2 * (tagged_hash/* HASH_BYTES */.FA + sumsBytes));
        hashes.set(node.leftHash, 0);
        hashes.set(node.rightHash, tagged_hash/* HASH_BYTES */.FA);
        hashes.set(node.leftSums, 2 * tagged_hash/* HASH_BYTES */.FA);
        hashes.set(node.rightSums, 2 * tagged_hash/* HASH_BYTES */.FA + sumsBytes);
        const { bit, leftLeaves, rightLeaves, firstLeaf } = node;
        this.addRow({ numbers: [bit, leftLeaves, rightLeaves, firstLeaf, left, right], hashes });
    };
    /** A node that was kept; its children come before it. */
    addRow(row) {
        this.#rows.push(row);
    }
    row(node) {
        const row = this.#rows[node];
        if (row === undefined)
            throw new RangeError(`there is no node ${node}`);
        return row;
    }
    bitOf(node) {
        return this.row(node).numbers[0] ?? 0;
    }
    child(node, side) {
        const { numbers, hashes } = this.row(node);
        const column = (index) => numbers[index] ?? 0;
        const sumsAt = 2 * tagged_hash/* HASH_BYTES */.FA + side * this.sumsBytes;
        const childNode = column(4 + side);
        return {
            hash: hashes.subarray(side * tagged_hash/* HASH_BYTES */.FA, (side + 1) * tagged_hash/* HASH_BYTES */.FA),
            sums: hashes.subarray(sumsAt, sumsAt + this.sumsBytes),
            leaves: column(1 + side),
            firstLeaf: column(3) + (side === 0 ? 0 : column(1)),
            ...(childNode < 0 ? {} : { node: childNode }),
        };
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

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nativePrimitives)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90534);
/* harmony import */ var _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48429);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67072);
// SPDX-License-Identifier: Apache-2.0
//
// The same primitives with the multiplications left to OpenSSL, through ECDH.
// ECDH tells only x of k·P; its sign is found by asking for x of (k+1)·P too:
// of the two candidates for k·P, one gives that x when P is added to it.





const CURVE = 'prime256v1';
const FIELD = _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__/* .p256 */ .s9.Point.Fp.ORDER;
const fieldMod = (value) => {
    const rest = value % FIELD;
    return rest < 0n ? rest + FIELD : rest;
};
/** Uncompressed → point; the bytes come from OpenSSL, which has checked that they are on the curve. */
const fromUncompressed = (bytes) => _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__/* .p256 */ .s9.Point.fromAffine({ x: (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toInteger */ .yJ)(bytes.subarray(1, 33)), y: (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toInteger */ .yJ)(bytes.subarray(33)) });
const decompress = (bytes) => node_crypto__WEBPACK_IMPORTED_MODULE_1__.ECDH.convertKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes), CURVE, undefined, undefined, 'uncompressed');
const ecdh = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createECDH)(CURVE);
const multiply = (scalar, point) => {
    // Where k, k+1 or the result are degenerate, nobody is in a hurry.
    if (scalar < 2n || scalar > _scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .ORDER */ .ND - 3n || point.is0()) {
        return _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .purePrimitives */ .l.multiply(scalar, point);
    }
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(point.toBytes(false));
    ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toScalarBytes */ .tP)(scalar)));
    const x = ecdh.computeSecret(bytes);
    ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toScalarBytes */ .tP)(scalar + 1n)));
    const nextX = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toInteger */ .yJ)(ecdh.computeSecret(bytes));
    const candidate = fromUncompressed(decompress(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([2]), x])));
    const { x: px, y: py } = point.toAffine();
    const { x: qx, y: qy } = candidate.toAffine();
    const dx = fieldMod(qx - px);
    if (dx === 0n)
        return _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .purePrimitives */ .l.multiply(scalar, point);
    // x of candidate + P is (dy/dx)² − px − qx: compared without the division.
    const dy = fieldMod(qy - py);
    const isCandidate = fieldMod(dy * dy) === fieldMod((nextX + px + qx) * fieldMod(dx * dx));
    return isCandidate ? candidate : candidate.negate();
};
const nativePrimitives = {
    sha256: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', bytes, 'buffer'),
    parsePoint: (bytes) => {
        if (bytes.length !== _pure_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .POINT_BYTES */ .j || (bytes[0] !== 2 && bytes[0] !== 3))
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
            return _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_3__/* .p256 */ .s9.Point.ZERO;
        ecdh.setPrivateKey(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .toScalarBytes */ .tP)(scalar)));
        return fromUncompressed(ecdh.getPublicKey());
    },
    multiply,
};


/***/ }),

/***/ 73548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   H$: () => (/* binding */ MAX_COUNT),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   nL: () => (/* binding */ sumsBytesOf),
/* harmony export */   ux: () => (/* binding */ classAt),
/* harmony export */   vf: () => (/* binding */ NO_CLASS),
/* harmony export */   wD: () => (/* binding */ compareEntries),
/* harmony export */   zi: () => (/* binding */ isSameLabel)
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
const countAt = (entries, at) => entries.readUInt32BE(at + COUNT_AT);
const classAt = (entries, at) => entries.readUInt16BE(at + CLASS_AT);
/** By label, then by class; offsets in bytes. */
const compareEntries = (a, atA, b, atB) => a.compare(b, atB, atB + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, atA, atA + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA) || classAt(a, atA) - classAt(b, atB);
const isSameLabel = (a, atA, b, atB) => a.compare(b, atB, atB + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, atA, atA + _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA) === 0;
const sumsBytesOf = ({ names, counted }) => counted ? 8 * names.length : 0;
/** Records out of whole entries: those of one label stand in one piece. */
const recordsOf = (entries, table) => {
    const records = [];
    let at = 0;
    while (at < entries.length) {
        let end = at + ENTRY_BYTES;
        while (end < entries.length && isSameLabel(entries, at, entries, end))
            end += ENTRY_BYTES;
        records.push(recordOf(entries.subarray(at, end), table));
        at = end;
    }
    return records;
};
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
        attributes: isClassed ? (0,_verify_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeAttributes */ .SY)({ [attribute]: Object.fromEntries(counts) }) : '{}',
        sums,
    };
};


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
    label: async (view, digests) => bytesOf(await pool.run({ kind: 'label', view, digests })),
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
    const tweaked = new Array(BATCH).fill(0n);
    const products = new Array(BATCH).fill(0n);
    const inputAt = (index) => inputs.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA);
    const evaluate = (digests, labels) => {
        const count = digests.length / tagged_hash/* HASH_BYTES */.FA;
        // The product of all is blinded before it is inverted: that takes time that tells of its value.
        const blind = randomScalar();
        let product = blind;
        for (let index = 0; index < count; index += 1) {
            record.set(digests.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA), prefix.length);
            inputs.write((0,external_node_crypto_.hash)('sha256', record, 'binary'), index * tagged_hash/* HASH_BYTES */.FA, 'latin1');
            const value = (privateKey + tweak(inputAt(index))) % scheme_scalar/* ORDER */.ND;
            if (value === 0n)
                throw new RangeError('the function has no value here');
            tweaked[index] = value;
            products[index] = product;
            product = (product * value) % scheme_scalar/* ORDER */.ND;
        }
        let inverse = (0,scheme_scalar/* invert */.B8)(product);
        for (let index = count - 1; index >= 0; index -= 1) {
            const scalar = (inverse * (products[index] ?? 0n)) % scheme_scalar/* ORDER */.ND;
            inverse = (inverse * (tweaked[index] ?? 0n)) % scheme_scalar/* ORDER */.ND;
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

// EXTERNAL MODULE: ./lib/dataset/scheme/native-primitives.js
var native_primitives = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/dataset/scheme/pure-primitives.js
var pure_primitives = __webpack_require__(48429);
;// CONCATENATED MODULE: ./lib/io/dataset/dataset-tasks.js
// SPDX-License-Identifier: Apache-2.0
//
// What takes the time of a commitment, as tasks on bytes: the same functions
// run in this thread or in a worker.









/** @throws RangeError where a task needs what the setting has not */
const createTaskRunner = (setting) => {
    const randomScalar = (0,evaluate/* randomScalarFrom */.sy)(external_node_crypto_.randomBytes);
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
    const inputOf = (view, digests, index) => (0,tagged_hash/* recordInput */.qq)({
        canonicaliser,
        view,
        digest: digests.subarray(index * tagged_hash/* HASH_BYTES */.FA, (index + 1) * tagged_hash/* HASH_BYTES */.FA),
    }, native_primitives/* nativePrimitives */.O.sha256);
    return (task) => {
        switch (task.kind) {
            case 'label': {
                const bytes = new Uint8Array(task.digests.length);
                labelBatchOf(task.view)(task.digests, bytes);
                return { kind: 'bytes', bytes };
            }
            case 'leaves': {
                const { buffer, byteOffset, byteLength } = task.entries;
                const entries = Buffer.from(buffer, byteOffset, byteLength);
                return { kind: 'leaves', leaves: leafBatchOf(task.table)(entries) };
            }
            case 'evaluate': {
                const count = task.digests.length / tagged_hash/* HASH_BYTES */.FA;
                const bytes = new Uint8Array(count * multiproof_v1/* EVALUATION_BYTES */.no);
                for (let index = 0; index < count; index += 1) {
                    const info = inputOf(task.view, task.digests, index);
                    const { gamma, proof } = (0,evaluate/* evaluate */._3)(secret().privateKey, info, randomScalar);
                    bytes.set(gamma, index * multiproof_v1/* EVALUATION_BYTES */.no);
                    bytes.set(proof, index * multiproof_v1/* EVALUATION_BYTES */.no + pure_primitives/* POINT_BYTES */.j);
                }
                return { kind: 'bytes', bytes };
            }
            case 'verify': {
                const count = task.digests.length / tagged_hash/* HASH_BYTES */.FA;
                if (publicKey === undefined)
                    throw new RangeError('the task needs the public key');
                const bytes = new Uint8Array(count);
                for (let index = 0; index < count; index += 1) {
                    const info = inputOf(task.view, task.digests, index);
                    const at = index * multiproof_v1/* EVALUATION_BYTES */.no;
                    const gamma = task.evaluations.subarray(at, at + pure_primitives/* POINT_BYTES */.j);
                    const proof = task.evaluations.subarray(at + pure_primitives/* POINT_BYTES */.j, at + multiproof_v1/* EVALUATION_BYTES */.no);
                    const holds = (0,poprf/* isEvaluation */.lZ)({ publicKey, gamma, info, proof }, native_primitives/* nativePrimitives */.O);
                    bytes[index] = holds ? 1 : 0;
                }
                return { kind: 'bytes', bytes };
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
        worker.postMessage(job.task);
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


/***/ }),

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
const readBounded = async (path, maxBytes, codes) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch((cause) => {
        throw unreadable(path, codes, cause);
    });
    try {
        return await readHandle(handle, path, maxBytes, codes);
    }
    catch (error) {
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG ? error : unreadable(path, codes, error);
    }
    finally {
        await handle.close();
    }
};
const readHandle = async (handle, path, maxBytes, codes) => {
    const stats = await handle.stat();
    if (!stats.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" is not a regular file`);
    }
    if (stats.size > maxBytes)
        throw tooLarge(path, stats.size, maxBytes, codes);
    // One byte more than expected shows whether the file has grown since.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" grew while it was read`);
};
const tooLarge = (path, sizeBytes, maxBytes, codes) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.tooLarge, `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`);
const unreadable = (path, codes, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ })

};

