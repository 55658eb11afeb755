export const id = 321;
export const ids = [321,2026,9559];
export const modules = {

/***/ 91277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAskedList),
  u: () => (/* binding */ verifyAskedList)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/concat.js
var concat = __webpack_require__(46231);
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

// EXTERNAL MODULE: ./lib/dataset/scheme/pure-primitives.js
var pure_primitives = __webpack_require__(48429);
;// CONCATENATED MODULE: ./lib/dataset/prove-list.js
// SPDX-License-Identifier: Apache-2.0
//
// Many records of which somebody asks → one proof. Their evaluations are made
// elsewhere, on all cores; here they are put together.








const sha256 = (bytes) => (0,external_node_crypto_.hash)('sha256', bytes, 'buffer');
/**
 * Law: `verifyMultiproof` of it finds exactly the records of the list that are in the dataset.
 * @param evaluations EVALUATION_BYTES for each record of the list, in its order
 */
const proveList = (list, view, evaluations, { commitment, tree }) => {
    const { context } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const { canonicaliser } = commitment.recordModel;
    const labels = Array.from({ length: list.count }, (_, index) => {
        const gamma = evaluations.subarray(index * multiproof_v1/* EVALUATION_BYTES */.no).subarray(0, pure_primitives/* POINT_BYTES */.j);
        const info = (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest: (0,multiproof_v1/* digestAt */.mw)(list, index) }, sha256);
        return (0,tagged_hash/* labelOf */.Wy)(context, info, gamma, sha256);
    });
    const pruned = pruneTree(labels, tree, sha256);
    return {
        commitment: sha256(new TextEncoder().encode((0,commitment_v1/* serializeCommitment */.aM)(commitment))),
        list: (0,multiproof_v1/* listDigest */.ZC)(list, { sha256 }),
        view,
        evaluations,
        tree: pruned === undefined ? (0,concat/* concat */.x)() : serializePruned(pruned),
    };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/native-primitives.js
var native_primitives = __webpack_require__(2018);
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
const gammaAt = (evaluations, index) => evaluations.subarray(index * multiproof_v1/* EVALUATION_BYTES */.no).subarray(0, pure_primitives/* POINT_BYTES */.j);
/**
 * One after the other, in this thread.
 * @param afterEach called with the number of records done; what it returns is awaited, so that others get a turn
 */
const evaluationsHere = (commitment, primitives, afterEach) => async (list, view, evaluations) => {
    const { publicKey } = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    const holds = new Uint8Array(list.count);
    for (let index = 0; index < list.count; index += 1) {
        const info = inputOf(commitment, view, (0,multiproof_v1/* digestAt */.mw)(list, index), primitives.sha256);
        const at = index * multiproof_v1/* EVALUATION_BYTES */.no;
        const proof = evaluations.subarray(at + pure_primitives/* POINT_BYTES */.j, at + multiproof_v1/* EVALUATION_BYTES */.no);
        const gamma = gammaAt(evaluations, index);
        holds[index] = (0,poprf/* isEvaluation */.lZ)({ publicKey, gamma, info, proof }, primitives) ? 1 : 0;
        await afterEach?.(index + 1);
    }
    return holds;
};

// EXTERNAL MODULE: ./lib/io/dataset/engine.js
var engine = __webpack_require__(72277);
// EXTERNAL MODULE: ./lib/io/dataset/worker-pool.js + 2 modules
var worker_pool = __webpack_require__(37158);
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
const digestsOf = ({ digests }, first, end) => digests.slice(first * tagged_hash/* HASH_BYTES */.FA, end * tagged_hash/* HASH_BYTES */.FA);
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
    evaluations: evaluations.slice(first * multiproof_v1/* EVALUATION_BYTES */.no, end * multiproof_v1/* EVALUATION_BYTES */.no),
})), 1);


/***/ }),

/***/ 20321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lastComponent: () => (/* binding */ lastComponent),
  namedSources: () => (/* binding */ namedSources),
  prepareDigest: () => (/* binding */ prepareDigest),
  prepareModel: () => (/* binding */ prepareModel),
  preparePointers: () => (/* binding */ preparePointers),
  runVerify: () => (/* binding */ runVerify),
  settleVerify: () => (/* binding */ settleVerify),
  verifyModels: () => (/* binding */ verifyModels)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/index.js
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles come from, one row each. Each is loaded when it is used: only
// those that need the network load what speaks to it.
const SOURCES = {
    files: async (location) => (await __webpack_require__.e(/* import() */ 5421).then(__webpack_require__.bind(__webpack_require__, 15421))).createFilesSource(location),
    artifact: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__, 88645))).createWorkflowArtifactSource(location, settings),
    release: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 69162))).createReleaseAssetSource(location, settings),
    attestations: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 5218))).createAttestationsSource(location, settings),
    oci: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(8080)]).then(__webpack_require__.bind(__webpack_require__, 78080))).createOciReferrerSource(location, settings),
};
/** The source for a location; `id` is its kind. Opens nothing before `find`. */
const createBundleSource = (location, settings) => ({
    id: location.kind,
    find: async (digests) => (await openSource(location, settings)).find(digests),
});
const openSource = (location, settings) => SOURCES[location.kind](location, settings);

// EXTERNAL MODULE: ./lib/io/ignored-paths.js
var ignored_paths = __webpack_require__(29559);
// EXTERNAL MODULE: ./lib/io/oci/reference.js
var oci_reference = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/io/bundles-of-model.js
// SPDX-License-Identifier: Apache-2.0
//
// Where the bundles of one model are: named by the user, or beside the model
// under the names that signers give them. Files are read first, because those
// that lie inside the model are no part of it.







/** @throws BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID for named files */
const findBundlesOfModel = async (request) => {
    const { modelPath, cwd, places, settings } = request;
    const usual = modelPath === undefined ? [] : await usualPaths(modelPath);
    const named = places.files.length > 0 ? places.files : usual;
    const files = named.length === 0
        ? []
        : await createBundleSource({ kind: 'files', paths: named }, settings).find([]);
    // By its name a bundle, not by its content alone: a `config.json` that poses as
    // one is a file of the model, and nobody signed it.
    const paths = new Set(files.map(({ source }) => source).filter((p) => (0,bundle_files/* isBundleName */.aR)((0,external_node_path_.basename)(p))));
    const inside = modelPath === undefined
        ? []
        : await Promise.all([...paths].map((path) => (0,ignored_paths.nameInModel)(path, { modelPath, cwd })));
    return {
        sources: [
            { id: 'files', find: async () => files },
            ...remoteLocations(request).map((location) => createBundleSource(location, settings)),
        ],
        insideModel: inside.flatMap((name) => (name ? [name] : [])),
    };
};
/** Names that attest, `mlprov model-signing` and other signers use; those that exist. */
const usualPaths = async (modelPath) => {
    const name = (0,external_node_path_.basename)(modelPath);
    const candidates = [
        ...['.sig', '.intoto.jsonl', '.sigstore.json', '.sigstore'].map((end) => modelPath + end),
        ...['model.sig', `${name}.sig`, `${name}.intoto.jsonl`].map((file) => (0,external_node_path_.join)(modelPath, file)),
    ];
    const found = await Promise.all(candidates.map(async (path) => ((await isFile(path)) ? [path] : [])));
    return found.flat();
};
const isFile = async (path) => (0,promises_.stat)(path).then((stats) => stats.isFile(), () => false);
const remoteLocations = ({ places, repo, owner, dockerConfigPath, }) => {
    const { attestations, attestationsWaitMs: waitMs = 0, release, run, oci } = places;
    const repository = repo ?? owner;
    if (attestations && repository === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'bundle-from-attestations needs repo or owner');
    }
    return [
        ...(attestations && repository ? [{ kind: 'attestations', repository, waitMs }] : []),
        ...(release && repo ? [{ kind: 'release', repository: repo, tag: release }] : []),
        ...(run && repo ? [{ kind: 'artifact', repository: repo, runId: run }] : []),
        ...(oci ? [ociLocation(oci, places, dockerConfigPath)] : []),
    ];
};
const ociLocation = (reference, { registryLogin }, dockerConfigPath) => ({
    kind: 'oci',
    reference,
    ...(registryLogin && {
        credentials: { registry: (0,oci_reference/* parseOciReference */.KN)(reference).registry, ...registryLogin },
    }),
    ...(dockerConfigPath === undefined ? {} : { dockerConfigPath }),
});

// EXTERNAL MODULE: ./lib/io/fs/repository-files.js
var repository_files = __webpack_require__(82246);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/io/live-verify.js
var live_verify = __webpack_require__(93408);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
;// CONCATENATED MODULE: ./lib/policy/trust-age.js
// SPDX-License-Identifier: Apache-2.0

const DAY_MS = 86_400_000;
/**
 * Whether the trusted root is young enough. A root that is kept in a file
 * misses what was revoked or added since; only its own newest entry tells how
 * old it is at most. One that came through TUF is as new as there is.
 */
const checkTrustAge = (root, maxAgeDays, now) => {
    const days = Math.floor((now.getTime() - root.newest.getTime()) / DAY_MS);
    const facts = {
        id: 'trust.age',
        title: 'age of the trusted root',
        expected: `at most ${maxAgeDays} days`,
        found: root.from === 'tuf' ? 'fetched through TUF in this run' : `${days} days`,
    };
    if (root.from === 'tuf')
        return (0,report/* passedCheck */.Fd)(facts, 'verified');
    return days <= maxAgeDays
        ? (0,report/* passedCheck */.Fd)(facts, 'verified')
        : (0,report/* failedCheck */.WU)(facts, { code: 'TRUST_ROOT_OLD', word: 'verified' });
};

// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var pipelines_verify = __webpack_require__(53349);
// EXTERNAL MODULE: ./lib/pipelines/verify-content.js
var verify_content = __webpack_require__(37246);
;// CONCATENATED MODULE: ./lib/pipelines/verify-all.js
// SPDX-License-Identifier: Apache-2.0
//
// Everything that one call of verify is asked about → one report.




/** What may match anything but itself names no file that could be shown. */
const GLOB = /[*?[]/;
/** @throws MODEL_NOT_FOUND where a pattern names nothing, and what reading and the sources of bundles throw */
const verifyAll = async (request, ports) => {
    const subjects = [];
    const verify = async (prepared, shownPath) => {
        const { target, sources } = prepared;
        const options = {
            ...request.options,
            ...prepared.options,
            ...(shownPath === undefined ? {} : { shownPath }),
        };
        const content = await (0,verify_content/* readContent */.c)(target, ports);
        const subject = withTrustAge(await (0,pipelines_verify/* verifyContent */.fv)(content, options, sources), request);
        subjects.push(subject);
        ports.onVerified?.(subject, content);
    };
    for (const one of request.prepared)
        await verify(one, one.shownPath);
    for (const pattern of request.patterns) {
        const paths = await ports.tree.expand(pattern);
        for (const path of paths) {
            const shownPath = GLOB.test(pattern) ? path : pattern;
            await verify(await ports.prepare(path, shownPath), shownPath);
        }
    }
    if (subjects.length === 0)
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'nothing is to be verified');
    const { trustedRoot, now } = request;
    return {
        version: 1,
        verifiedAt: now.toISOString(),
        ...(trustedRoot && { trustedRootDate: trustedRoot.newest.toISOString() }),
        subjects,
    };
};
const withTrustAge = (subject, { trustedRoot, maxTrustedRootAgeDays, now }) => {
    if (trustedRoot === undefined || maxTrustedRootAgeDays === undefined)
        return subject;
    const check = checkTrustAge(trustedRoot, maxTrustedRootAgeDays, now);
    return { ...subject, checks: [...subject.checks, check] };
};

// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/io/dataset/worker-path.js
var worker_path = __webpack_require__(39645);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: ./lib/inputs/dataset-list.js + 4 modules
var dataset_list = __webpack_require__(91277);
;// CONCATENATED MODULE: ./lib/inputs/dataset-evidence.js
// SPDX-License-Identifier: Apache-2.0
//
// Files of commitments and proofs → what a policy's rules about datasets are
// held against. Proofs are verified on all cores, when a rule asks.







/** @throws COMMITMENT_INVALID, PROOF_INVALID, INPUT_INVALID; all proofs together have at most MAX_MULTIPROOF_BYTES */
const readDatasetEvidence = async ({ commitments, proofs }, { hashWorkerPath }) => {
    const host = { datasetWorkerPath: (0,worker_path.datasetWorkerBeside)(hashWorkerPath) };
    const given = [];
    let left = limits/* MAX_MULTIPROOF_BYTES */.Nb;
    for (const path of proofs) {
        const codes = { notFound: 'INPUT_INVALID', tooLarge: 'PROOF_INVALID' };
        const bytes = await (0,read_bounded.readBounded)(path, left, codes);
        left -= bytes.length;
        given.push(fileOf(path, bytes, (0,multiproof_v1/* parseMultiproof */.br)(bytes)));
    }
    return {
        commitments: await Promise.all(commitments.map(async (path) => {
            const codes = { notFound: 'COMMITMENT_INVALID', tooLarge: 'COMMITMENT_INVALID' };
            const bytes = await (0,read_bounded.readBounded)(path, limits/* MAX_COMMITMENT_BYTES */.JB, codes);
            return fileOf(path, bytes, (0,commitment_v1/* parseCommitment */.Dz)(bytes.toString('utf8')));
        })),
        proofs: given,
        verifyList: (commitment, proof, asked) => (0,dataset_list/* verifyAskedList */.u)(commitment, proof, asked, host),
    };
};
const fileOf = (source, bytes, value) => ({
    source,
    sha256: (0,digest/* sha256 */.sc)(bytes),
    value,
});

;// CONCATENATED MODULE: ./lib/inputs/verify-run.js
// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to its report: the one composition that the action
// and the command share. What the policy needs is settled before anything is
// read or fetched.











/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the report */
const runVerify = async (inputs, host) => {
    const run = await settleVerify(inputs, host);
    const listing = await prepareListing(run);
    return verifyModels(run, { patterns: inputs.patterns, prepared: listing ? [listing] : [] });
};
/** Verifies models of a run that is settled. @throws as `runVerify` */
const verifyModels = async (run, { patterns, prepared }) => {
    const { inputs, host } = run;
    const { now, reporter } = host;
    const hashPorts = (0,live.createHashPorts)(host.hashWorkerPath);
    const maxAge = inputs.trust.signer === 'sigstore' ? inputs.trust.maxAgeDays : undefined;
    const opened = run.policy && maxAge === undefined ? undefined : await run.trust();
    const trustedRoot = opened?.trustedRoot;
    return verifyAll({
        patterns,
        prepared,
        options: {
            signer: await signerOf(run, undefined),
            predicateTypes: inputs.predicateTypes,
            unsignedFiles: inputs.unsignedFiles,
            subjectNames: inputs.subjectNames,
            acceptUnsortedUnsafe: inputs.acceptUnsortedUnsafe,
            acceptSymlinks: inputs.symlinks === 'within-model',
            ...(inputs.inspect ? { headers: { allowedImports: [] } } : {}),
            ...(inputs.expectedVsa === undefined ? {} : { vsa: { ...inputs.expectedVsa, now } }),
        },
        ...(trustedRoot && { trustedRoot }),
        ...(maxAge === undefined ? {} : { maxTrustedRootAgeDays: maxAge }),
        now,
    }, {
        ...hashPorts,
        reporter,
        prepare: (path, shownPath) => prepareModel(path, shownPath, run),
        onVerified: (subject, content) => host.onVerified?.({
            subject,
            content,
            ...(run.policy?.digest === undefined ? {} : { policyDigest: run.policy.digest }),
        }),
    });
};
/** @throws what is wrong with policy and identity, before anything is read */
const settleVerify = async (inputs, host) => {
    (0,paths/* canonicalIgnorePaths */.py)(inputs.ignorePaths);
    const policy = await readPolicy(inputs, host);
    const datasets = inputs.datasets && (await readDatasetEvidence(inputs.datasets, host));
    const vulnerabilities = await readVulnerabilities(inputs, host);
    const deadline = (0,retry.deadlineIn)(inputs.timeoutMs);
    let opened;
    return {
        inputs,
        host,
        deadline,
        policy,
        datasets,
        vulnerabilities,
        identity: identityOf(inputs, host, policy),
        trust: () => {
            opened ??= (0,live_verify/* openTrust */.N)(inputs.trust, {
                deadline,
                now: host.now,
                tufCacheDir: host.tufCacheDir,
                onNotice: (message) => host.reporter.info(message),
            });
            return opened;
        },
    };
};
const readVulnerabilities = async ({ vulnerabilities }, { cwd }) => {
    if (vulnerabilities === undefined)
        return undefined;
    const { readVulnerabilityEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8815), __webpack_require__.e(3038), __webpack_require__.e(2086)]).then(__webpack_require__.bind(__webpack_require__, 82086));
    return readVulnerabilityEvidence(vulnerabilities, cwd);
};
const readPolicy = async ({ policyPath }, { cwd }) => {
    if (policyPath === undefined)
        return undefined;
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8780), __webpack_require__.e(3740)]).then(__webpack_require__.bind(__webpack_require__, 63740));
    const path = policyPath.startsWith('/') ? (0,posix_.relative)(cwd, policyPath) : policyPath;
    return loadPolicy(path, (0,repository_files.createRepositoryReader)(cwd, limits/* MAX_POLICY_BYTES */.mk, 'POLICY_INVALID'));
};
// A policy file names the signers; identity inputs beside it narrow them further.
const identityOf = ({ identity, trust }, { serverUrl }, policy) => {
    if (trust.signer !== 'sigstore')
        return undefined;
    const { denySelfHostedRunners, ...named } = identity;
    const isEmpty = Object.keys(named).length === 0 && denySelfHostedRunners !== true;
    return policy && isEmpty ? 'policy-file' : (0,identity_policy/* buildIdentityPolicy */.z)(identity, serverUrl);
};
const NOBODY = { trust: { kind: 'key', keys: [] } };
const signerOf = async (run, subject) => {
    const { identity, policy } = run;
    if (policy) {
        const { ruleFor } = await __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895));
        const rule = subject && ruleFor(policy, subject);
        // Without a rule nobody is trusted, and no trusted root is fetched.
        if (rule === undefined)
            return NOBODY;
        if (rule.signer.kind === 'key' && rule.signer.pem !== undefined) {
            const { loadVerifyingKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 72522));
            return { trust: { kind: 'key', keys: [loadVerifyingKey(rule.signer.pem)] } };
        }
    }
    const { trust } = await run.trust();
    return { trust, ...(identity === undefined ? {} : { identity }) };
};
const policyOptions = async (run, subject) => {
    const { policy, host, datasets, vulnerabilities } = run;
    if (policy === undefined)
        return {};
    const { evaluatePolicy } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8780), __webpack_require__.e(8949)]).then(__webpack_require__.bind(__webpack_require__, 38949));
    const { pathFrom, ruleFor } = await __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895));
    const { asksForContents } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8780), __webpack_require__.e(9489)]).then(__webpack_require__.bind(__webpack_require__, 79489));
    const { now, serverUrl, cwd } = host;
    // One subject for both: the rule that names the signer is the rule that is evaluated.
    const matched = { name: subject.name, path: pathFrom(cwd, subject.path) };
    const rule = ruleFor(policy, matched);
    const { vsa, blocklists = [] } = rule ?? {};
    const context = {
        now,
        serverUrl,
        ...(datasets === undefined ? {} : { datasets }),
        ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
    };
    const { establishAbsence } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 54694));
    return {
        signer: await signerOf(run, matched),
        ...(vsa === undefined ? {} : { vsa: { ...vsa, now } }),
        ...(rule && asksForContents(rule) ? { headers: { allowedImports: rule.allowedImports } } : {}),
        ...(datasets === undefined
            ? {}
            : { establish: (bundle) => establishAbsence(bundle, blocklists, datasets) }),
        evaluate: (report) => evaluatePolicy(policy, { ...report, ...matched }, context),
    };
};
/** How a model on disk is read, where its bundles are, and who must have signed it. */
const prepareModel = async (path, shownPath, run) => {
    const { inputs } = run;
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    return {
        sources,
        shownPath,
        target: { kind: 'path', path, scan: { ignorePaths, symlinks: inputs.symlinks } },
        options: await policyOptions(run, { name: lastComponent(path), path: shownPath }),
    };
};
/** A model whose large files are Git LFS pointers: recorded digests in place of bytes. */
const preparePointers = async (path, shownPath, run) => {
    const { inputs, host } = run;
    const { listPointers } = await __webpack_require__.e(/* import() */ 5558).then(__webpack_require__.bind(__webpack_require__, 95558));
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    const scan = { ignorePaths, symlinks: inputs.symlinks };
    const { name, files } = await listPointers(path, scan, (0,live.createHashPorts)(host.hashWorkerPath));
    return {
        sources,
        shownPath,
        target: { kind: 'listing', name, files },
        options: await policyOptions(run, { name, path: shownPath }),
    };
};
const prepareListing = async (run) => {
    const { digestsPath } = run.inputs;
    if (digestsPath === undefined)
        return undefined;
    const { readListing } = await __webpack_require__.e(/* import() */ 7658).then(__webpack_require__.bind(__webpack_require__, 77658));
    const listing = await readListing(digestsPath, { ...(0,live.createHashPorts)(run.host.hashWorkerPath), reporter: run.host.reporter }, { ignorePaths: ['.git', ...run.inputs.ignorePaths], symlinks: run.inputs.symlinks });
    const { sources } = await bundlesOf(digestsPath, run);
    return {
        sources,
        target: { kind: 'listing', ...listing },
        options: await policyOptions(run, { name: listing.name, path: digestsPath }),
    };
};
/** A digest in place of a model: its bundles are where the user says, never beside a file. */
const prepareDigest = async ({ name, sha256, shape }, sources, run) => {
    const shownPath = name.replace(/\/+$/, '');
    const subject = { name: lastComponent(shownPath), path: shownPath };
    return {
        sources,
        shownPath,
        target: { kind: 'digest', name: subject.name, sha256, shape },
        options: await policyOptions(run, subject),
    };
};
/** The places that the user names, without a model; a source that a place needs is opened later. */
const namedSources = async (run) => (await bundlesOf(undefined, run)).sources;
const bundlesOf = (modelPath, { inputs, host, deadline }) => {
    const { githubToken, places, identity } = inputs;
    return findBundlesOfModel({
        ...(modelPath === undefined ? {} : { modelPath }),
        cwd: host.cwd,
        places,
        dockerConfigPath: host.dockerConfigPath,
        settings: {
            apiUrl: host.apiUrl,
            deadline,
            onRetry: (message) => host.reporter.info(message),
            ...(githubToken === undefined ? {} : { token: githubToken }),
        },
        ...(identity.repo === undefined ? {} : { repo: identity.repo }),
        ...(identity.owner === undefined ? {} : { owner: identity.owner }),
    });
};
const lastComponent = (path) => path.replaceAll('\\', '/').split('/').at(-1) ?? path;


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

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryReader: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// Files of a checked-out repository, by their path in it. Links are followed
// only as far as the repository goes: what a policy extends must not be chosen
// by whoever can place a link.




/**
 * Reads UTF-8 text files of at most `maxBytes` below `rootPath`; every refusal has the given code.
 * A single call may ask for another limit.
 * @param rootPath absolute
 */
const createRepositoryReader = (rootPath, maxBytes, code) => async (path, most = maxBytes) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootPath, ...path.split('/'));
    const [root, file] = await Promise.all([rootPath, target].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(name))).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
    });
    if (root === undefined || file === undefined || !isInside(root, file)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `"${path}" leads out of the repository`);
    }
    return (0,_live_js__WEBPACK_IMPORTED_MODULE_3__.readTextFile)(file, most, code);
};
const isInside = (root, file) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return inside !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
};
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 29559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInModel: () => (/* binding */ nameInModel),
/* harmony export */   resolveIgnorePaths: () => (/* binding */ resolveIgnorePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// From paths as people type them (absolute, or relative to the working
// directory) to names inside a model. The Python client drops what does not
// fit; here it is an error, because the file would be signed against the
// user's wish.



/**
 * The names inside the model of paths that exist there.
 * @throws {IGNORE_PATH_NOT_FOUND} where nothing is there, or it lies outside the model
 * @throws {IGNORE_PATH_INVALID} for the model itself
 */
const resolveIgnorePaths = (paths, model) => Promise.all(paths.map(async (path) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)).catch(() => undefined);
    if (!found) {
        const message = `nothing is found at the ignored path "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    const name = await nameInModel(path, model);
    if (name === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `"${path}" is the model itself`);
    }
    if (name === undefined) {
        const message = `the ignored path "${path}" lies outside the model "${model.modelPath}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    return name;
}));
/**
 * The name of a path inside the model, whether or not it exists; empty for the
 * model itself, `undefined` outside. A link is named by its own place.
 */
const nameInModel = async (path, { modelPath, cwd }) => {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute).catch(() => absolute)) === root)
        return '';
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute)));
    if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) === name)
        return undefined;
    return name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
};


/***/ }),

/***/ 27503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   NH: () => (/* binding */ registryUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   zx: () => (/* binding */ servingHost)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// References to content of a registry, by digest only: a tag names another
// thing tomorrow.
// Grammar: https://github.com/distribution/reference/blob/v0.6.0/reference.go



const REGISTRY = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[::1\])(?::\d{1,5})?$/;
const NAME = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
const TAG = /:\w[\w.-]{0,127}$/;
const MAX_CHARS = 512;
/** Docker Hub is named by one host and served by another. */
const SERVED_BY = {
    'docker.io': 'registry-1.docker.io',
    'index.docker.io': 'registry-1.docker.io',
};
/**
 * Reads `registry/name@sha256:<hex>`, with or without `oci://` and a tag, which the digest outdoes.
 * @throws INPUT_INVALID
 */
const parseOciReference = (text) => {
    const [path = '', digest = '', ...rest] = text.replace(/^oci:\/\//, '').split('@');
    const slash = path.indexOf('/');
    const registry = path.slice(0, Math.max(0, slash)).toLowerCase();
    const name = path.slice(slash + 1).replace(TAG, '');
    const isValid = text.length <= MAX_CHARS &&
        rest.length === 0 &&
        REGISTRY.test(registry) &&
        // Without a dot or a port it would be the first part of a name (§ domain).
        /[.:]|^localhost$/.test(registry) &&
        NAME.test(name) &&
        digest.startsWith('sha256:') &&
        (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest.slice('sha256:'.length));
    if (isValid)
        return { registry: servingHost(registry), name, digest };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)} is not registry/name@sha256:<64 hex>`, {
        hint: 'Name the content by its digest: a tag may name something else by now.',
    });
};
/** The host that serves what a name's host names. @param host with or without port, lowercase */
const servingHost = (host) => SERVED_BY[host] ?? host;
/** Encrypted, but for a registry on this machine. */
const registryUrl = (registry) => `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
/** @param registry host, with or without port */
const isLoopback = (registry) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);


/***/ })

};

