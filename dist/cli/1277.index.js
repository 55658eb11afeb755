export const id = 1277;
export const ids = [1277];
export const modules = {

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

