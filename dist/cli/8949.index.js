export const id = 8949;
export const ids = [8949];
export const modules = {

/***/ 90361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ isBaseModel),
/* harmony export */   Ee: () => (/* binding */ describeBaseModel),
/* harmony export */   rZ: () => (/* binding */ statedBaseModels)
/* harmony export */ });
/* unused harmony export baseModelsAmong */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84328);
// SPDX-License-Identifier: Apache-2.0
//
// A base model as provenance names it: one of the resolved dependencies, told
// from datasets and lock files by an annotation, and with what was found when
// it was verified, so that a reader can follow the chain to its bundle.
// Spec: docs/base-models.md; resource_descriptor.md (in-toto/attestation v1.1.0)



const ROLE = 'base-model';
/** The descriptor with what is known of it; without evidence it is self-asserted. */
const describeBaseModel = (descriptor, evidence) => ({
    ...descriptor,
    annotations: {
        ...descriptor.annotations,
        role: ROLE,
        established: evidence === undefined ? 'self-asserted' : 'verified',
        ...(evidence && {
            verifiedBy: evidence.by,
            bytesRead: String(evidence.bytesRead),
            ...(evidence.bundleSha256 === undefined ? {} : { bundleSha256: evidence.bundleSha256 }),
            ...(evidence.signer === undefined ? {} : { signer: evidence.signer }),
        }),
    },
});
/** The base models that SLSA provenance names; none for any other statement. */
const statedBaseModels = (statement) => {
    if (statement.predicateType !== _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_TYPE */ .L$)
        return [];
    const definition = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(statement.predicate?.buildDefinition);
    const entries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(definition?.resolvedDependencies) ?? [];
    return baseModelsAmong(entries);
};
/** The base models in a list of resolved dependencies. */
const baseModelsAmong = (entries) => entries.flatMap((entry, index) => isBaseModel(entry)
    ? [toStated(entry, `/predicate/buildDefinition/resolvedDependencies/${index}`)]
    : []);
/** Whether an entry of resolvedDependencies says that it is a base model. */
const isBaseModel = (entry) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry)?.annotations)?.role === ROLE;
const toStated = (entry, pointer) => {
    const { name, uri, digest, annotations } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry) ?? {};
    const facts = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(annotations) ?? {};
    const digests = Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest) ?? {}).flatMap(([algorithm, value]) => typeof value === 'string' ? [`${algorithm}:${value}`] : []);
    const sha256 = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest)?.sha256;
    const bundle = facts.bundleSha256;
    const signer = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(facts.signer);
    const stated = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(name);
    return {
        pointer,
        name: stated ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(uri) ?? digests[0] ?? 'without a name',
        shape: shapeOf(stated, uri),
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(sha256) ? { sha256 } : {}),
        digests: digests.sort(),
        established: facts.established === 'verified' ? 'verified' : 'self-asserted',
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(bundle) ? { bundleSha256: bundle } : {}),
        ...(signer === undefined ? {} : { signer }),
    };
};
// A folder's name ends in a slash (io/descriptors.ts); an address tells nothing of what is there.
const shapeOf = (name, uri) => {
    if (name === undefined || uri !== undefined)
        return 'either';
    return name.endsWith('/') ? 'folder' : 'file';
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

/***/ 54694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ askProofs),
/* harmony export */   Z: () => (/* binding */ hexOf),
/* harmony export */   establishAbsence: () => (/* binding */ establishAbsence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _attestation_dataset_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76338);
/* harmony import */ var _attestation_predicates_scai_v0_3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31204);
/* harmony import */ var _dataset_multiproof_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8381);
/* harmony import */ var _dataset_verify_proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15939);
// SPDX-License-Identifier: Apache-2.0
//
// What whoever verifies holds of datasets: commitments and proofs, as files.
// Nobody vouches for them; a commitment counts where a statement names its
// digest, a proof where it verifies against the commitment and the list.







const hashBytes = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'buffer');
/** Asks the given proofs that are about this commitment, list and view; the first that verifies answers. */
const askProofs = async (commitment, asked, { proofs, verifyList }) => {
    const digest = (0,_dataset_multiproof_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .listDigest */ .ZC)(asked.list, { sha256: hashBytes });
    let answer = { kind: 'no-proof' };
    for (const { source, value } of proofs) {
        const isAbout = hexOf(value.commitment) === commitment.sha256 &&
            (0,_dataset_verify_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .isSame */ .Ft)(value.list, digest) &&
            value.view === asked.view;
        if (!isAbout)
            continue;
        try {
            return { kind: 'proved', found: await verifyList(commitment.value, value, asked) };
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG))
                throw error;
            answer = { kind: 'refused', reason: `${source}: ${error.message}` };
        }
    }
    return answer;
};
/** Lowercase hex. */
const hexOf = (bytes) => Buffer.from(bytes).toString('hex');
/**
 * Claims of a verified statement that no record of a list is in the dataset, where a given proof
 * about that very list shows it here too.
 */
const establishAbsence = async ({ statement }, lists, evidence) => {
    if (statement?.predicateType !== _attestation_predicates_scai_v0_3_js__WEBPACK_IMPORTED_MODULE_2__/* .SCAI_TYPE */ .mH)
        return [];
    const established = [];
    const attributes = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asArray */ ._j)(statement.predicate?.attributes) ?? [];
    for (const [index, value] of attributes.entries()) {
        if (await isAbsenceProved((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(value) ?? {}, lists, evidence)) {
            established.push({ pointer: `/predicate/attributes/${index}`, word: 'proved' });
        }
    }
    return established;
};
const isAbsenceProved = async ({ attribute, target, conditions, evidence: stated, }, lists, { commitments, proofs, verifyList }) => {
    if (attribute !== _attestation_dataset_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT_ATTRIBUTE */ .zE)
        return false;
    const list = lists.find(({ sha256 }) => sha256 === sha256Of((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(conditions)?.list));
    const commitment = commitments.find(({ sha256 }) => sha256 === sha256Of(target));
    const proof = proofs.find(({ sha256 }) => sha256 === sha256Of(stated));
    const view = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(conditions)?.view);
    if (!list || !commitment || !proof || view === undefined)
        return false;
    const asked = { list: list.list, view };
    const answer = await askProofs(commitment, asked, { proofs: [proof], verifyList });
    return answer.kind === 'proved' && answer.found.members.length === 0;
};
/** Of a resource descriptor, as it stands in a statement. */
const sha256Of = (descriptor) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)(descriptor)?.digest)?.sha256);


/***/ }),

/***/ 29722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ attestedFacts)
/* harmony export */ });
/* harmony import */ var _attestation_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86532);
/* harmony import */ var _attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84328);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _vulnerabilities_bom_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62844);
/* harmony import */ var _vulnerabilities_package_in_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55876);
// SPDX-License-Identifier: Apache-2.0
//
// What statements say of the things that files speak of too: licence, what
// training started from and read, and the packages that it ran with.






const BOM_TYPE = 'https://cyclonedx.org/bom';
/** What all of the statements say together. */
const attestedFacts = (statements) => {
    const ofType = (type) => statements.flatMap(({ predicateType, predicate }) => {
        const object = predicateType === type ? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(predicate) : undefined;
        return object === undefined ? [] : [object];
    });
    const boms = ofType(BOM_TYPE);
    const provenances = ofType(_attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .SLSA_PROVENANCE_TYPE */ .L$);
    const packages = new Map();
    for (const { name, version } of boms.flatMap(packagesIn)) {
        packages.set(name, [...(packages.get(name) ?? []), version]);
    }
    return {
        licenses: [
            ...ofType(_attestation_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .MODEL_RECORD_TYPE */ .r).flatMap((record) => texts([(0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(record.declared)?.license])),
            ...boms.flatMap(modelLicenses),
        ],
        ...(provenances.length === 0 ? {} : { dependencies: provenances.flatMap(dependenciesOf) }),
        ...(packages.size === 0 ? {} : { packages }),
    };
};
const dependenciesOf = (predicate) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(predicate.buildDefinition)?.resolvedDependencies) ?? []).flatMap((item) => {
    const { name, uri } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item) ?? {};
    const found = texts([name, uri]);
    // A bare name says less than an address beside it, and would stand for that of anybody.
    const whole = found.filter((text) => text.includes('/'));
    return whole.length > 0 ? whole : found;
});
// A bill of materials that cannot be read attests nothing.
const packagesIn = (bom) => {
    try {
        return (0,_vulnerabilities_package_in_question_js__WEBPACK_IMPORTED_MODULE_2__/* .questionsOf */ .P)((0,_vulnerabilities_bom_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesOfBom */ .V)(bom).packages).packages;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG))
            throw error;
        return [];
    }
};
const modelLicenses = (bom) => {
    const component = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(bom.metadata)?.component);
    if (component?.type !== 'machine-learning-model')
        return [];
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(component.licenses) ?? []).flatMap((item) => {
        const { license, expression } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item) ?? {};
        const { id, name } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(license) ?? {};
        return texts([expression, id ?? name]);
    });
};
const texts = (values) => values.flatMap((value) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(value) || []);


/***/ }),

/***/ 56325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptBundles: () => (/* binding */ acceptBundles)
/* harmony export */ });
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(873);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
/* harmony import */ var _suggested_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89252);
/* harmony import */ var _name_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91014);
/* harmony import */ var _policy_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55517);
// SPDX-License-Identifier: Apache-2.0
//
// Which bundles a rule listens to. Every condition on the signature narrows the
// same set, so that no two bundles can each satisfy half of a rule; statements
// of any other signer do not exist for what follows.





/** Clocks differ; a signature may be this much younger than now. */
const CLOCK_SKEW_MS = 5 * 60_000;
const MAX_SHOWN = 3;
/** @throws INPUT_MISSING where the server's issuer is not known and the rule does not name it */
const acceptBundles = (rule, bundles, context) => {
    const checks = [];
    let accepted = bundles.filter(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isSound */ .gH);
    for (const stage of stagesOf(rule, context)) {
        const { id, title, expected, find, accepts, field } = stage;
        const narrowed = accepted.filter(accepts);
        const found = describe((narrowed.length > 0 ? narrowed : accepted).map(find), accepted.length);
        const facts = { id, title, expected, found };
        if (narrowed.length === 0) {
            const word = accepted.some((bundle) => find(bundle) !== undefined) ? 'verified' : 'unknown';
            const advice = stage.advise?.(accepted);
            const failed = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(facts, {
                code: 'POLICY_VIOLATION',
                word,
                ...(advice === undefined ? {} : { hint: advice }),
            });
            return {
                checks: [...checks, { ...failed, location: (0,_policy_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .h)(rule, field) }],
                accepted: [],
            };
        }
        checks.push((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)(facts, 'verified'));
        accepted = narrowed;
    }
    return { checks, accepted };
};
const stagesOf = (rule, context) => [
    signerStage(rule, context),
    ...(rule.sourceRefs === undefined ? [] : [sourceRefStage(rule.sourceRefs)]),
    ...(rule.runner === undefined ? [] : [runnerStage(rule.runner)]),
    ...(rule.maxAge === undefined ? [] : [ageStage(rule.maxAge, context.now)]),
];
const signerStage = ({ signer }, { serverUrl }) => {
    const common = { id: 'policy.signer', title: 'signer', find: describeSigner };
    switch (signer.kind) {
        case 'key':
            return {
                ...common,
                field: 'key',
                expected: `key ${signer.hint}`,
                accepts: (bundle) => bundle.signer?.kind === 'key' && bundle.signer.hint === signer.hint,
            };
        case 'identity': {
            const policies = signer.anyOf.map((request) => (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIdentityPolicy */ .z)(request, serverUrl));
            return {
                ...common,
                field: 'identity',
                expected: policies
                    .map(({ rules }) => rules.map(({ title, expected }) => `${title} ${expected}`).join(', '))
                    .join('; or '),
                accepts: (bundle) => {
                    if (bundle.signer?.kind !== 'certificate')
                        return false;
                    const { identity } = bundle.signer;
                    return policies.some((policy) => (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .checkIdentity */ .Z)(policy, identity).every(({ passed }) => passed));
                },
                advise: (refused) => {
                    const identity = refused.map(certificateOf).find((found) => found !== undefined);
                    const request = identity && (0,_suggested_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestPolicy */ .R)(identity, serverUrl);
                    return request === undefined
                        ? undefined
                        : `Unverified advice: this signer would be accepted by \`identity: { ${request} }\`.`;
                },
            };
        }
    }
};
const sourceRefStage = (globs) => {
    const find = (bundle) => certificateOf(bundle)?.sourceRepositoryRef;
    return {
        id: 'policy.source-ref',
        title: 'source ref',
        field: 'source-ref',
        expected: globs.join(' or '),
        find,
        accepts: (bundle) => {
            const ref = find(bundle);
            return ref !== undefined && globs.some((glob) => (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .kt)(glob, ref));
        },
    };
};
const runnerStage = (runner) => {
    const find = (bundle) => certificateOf(bundle)?.runnerEnvironment;
    return {
        id: 'policy.runner',
        title: 'runner environment',
        field: 'runner',
        expected: runner,
        find,
        accepts: (bundle) => find(bundle) === runner,
    };
};
// The earliest time counts: anyone can have an old signature stamped again today.
const ageStage = ({ text, ms }, now) => {
    const timeOf = ({ timestamps = [] }) => timestamps.length === 0 ? Number.NaN : Math.min(...timestamps.map(({ time }) => time.getTime()));
    return {
        id: 'policy.max-age',
        title: 'age of the signature',
        field: 'max-age',
        expected: `at most ${text} before ${now.toISOString()}`,
        find: (bundle) => {
            const time = timeOf(bundle);
            return Number.isNaN(time) ? undefined : `signed ${new Date(time).toISOString()}`;
        },
        accepts: (bundle) => {
            // Without a time this is NaN, which is within no bounds.
            const age = now.getTime() - timeOf(bundle);
            return age <= ms && age >= -CLOCK_SKEW_MS;
        },
    };
};
const certificateOf = ({ signer }) => signer?.kind === 'certificate' ? signer.identity : undefined;
const describeSigner = ({ signer }) => {
    switch (signer?.kind) {
        case undefined:
            return undefined;
        case 'certificate':
            return `${signer.identity.subjectAlternativeName} (issuer ${signer.identity.issuer ?? 'none'})`;
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
    }
};
const describe = (found, count) => {
    if (count === 0)
        return 'no bundle that passes its own checks';
    const unique = [...new Set(found.map((text) => text ?? 'not stated'))];
    const shown = unique.slice(0, MAX_SHOWN).join(', ');
    return unique.length > MAX_SHOWN ? `${shown} and ${unique.length - MAX_SHOWN} more` : shown;
};


/***/ }),

/***/ 79489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asksForContents: () => (/* binding */ asksForContents),
/* harmony export */   h: () => (/* binding */ checkContents)
/* harmony export */ });
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19140);
/* harmony import */ var _model_record_attested_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29722);
/* harmony import */ var _model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18780);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96186);
/* harmony import */ var _file_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);
/* harmony import */ var _policy_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55517);
// SPDX-License-Identifier: Apache-2.0
//
// Rules about what headers show: findings, imports of pickles, licences, and
// whether what files say of the model is what was attested. There is nothing
// to go by in a name here: a file at which nobody looked does not pass.






const MAX_SHOWN = 3;
/** Whether headers have to be read for a rule; CEL may speak of them as `subject.contents`. */
const asksForContents = (rule) => (rule.pickle !== undefined && rule.pickle !== 'allow') ||
    [rule.formats, rule.findings, rule.licenses, rule.metadata].some((field) => field !== undefined) ||
    rule.cel.some(({ expression }) => /\bcontents\b/.test(expression));
/** One check for each field of the rule that is about content. */
const checkContents = (rule, report, accepted) => {
    const { findings, licenses, metadata } = rule;
    if (rule.pickle !== 'allow-listed' && !findings && !licenses && !metadata)
        return [];
    const attested = (0,_model_record_attested_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .attestedFacts */ .W)(accepted.flatMap(({ statement }) => (statement === undefined ? [] : [statement])));
    return [
        ...(rule.pickle === 'allow-listed' ? [checkImports(rule, report)] : []),
        ...(findings === undefined ? [] : [checkFindings(rule, findings, report)]),
        ...(licenses === undefined ? [] : [checkLicenses(rule, licenses, report, attested)]),
        ...(metadata === undefined ? [] : [checkMetadata(rule, metadata, report, attested)]),
    ];
};
// ---- pickles ------------------------------------------------------------------
const checkImports = (rule, report) => (0,_file_question_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEachFile */ .y)(rule, report, {
    id: 'policy.pickle',
    title: 'imports of pickles',
    field: 'pickle',
    expected: rule.allowedImports.length === 0
        ? 'imports of the built-in allow-list alone'
        : `imports of the built-in allow-list, and ${rule.allowedImports.join(', ')}`,
    judge: ({ word, holdsPickle, pickle, findings = [] }) => {
        if (word === undefined || holdsPickle === undefined)
            return { ok: undefined, word: 'unknown' };
        if (!holdsPickle)
            return { ok: true, word };
        if (pickle === undefined)
            return { ok: undefined, word: 'unknown' };
        const outside = pickle.outsideAllowList.filter((path) => !rule.allowedImports.includes(path));
        const others = findings.filter(({ code, kind }) => kind === 'code' && code !== OUTSIDE);
        const why = [
            ...(outside.length > 0 ? [`imports ${named(outside)}`] : []),
            ...(pickle.complete ? [] : ['could not be read to the end']),
            ...(others.length > 0 ? [named(others.map(({ code }) => code))] : []),
        ];
        return why.length === 0 ? { ok: true, word } : { ok: false, word, why: why.join('; ') };
    },
});
/** What it says is told by the imports themselves. */
const OUTSIDE = 'pickle.outside-allow-list';
// ---- findings -----------------------------------------------------------------
const checkFindings = (rule, findings, report) => (0,_file_question_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEachFile */ .y)(rule, report, {
    id: 'policy.findings',
    title: 'findings in the files',
    field: 'findings',
    expected: `none of ${findings.deny.join(', ')}`,
    judge: ({ word, pickle, findings: found }) => {
        if (word === undefined || found === undefined)
            return { ok: undefined, word: 'unknown' };
        const isAllowed = pickle?.outsideAllowList.every((path) => rule.allowedImports.includes(path));
        const denied = found
            .filter((finding) => isDenied(findings, finding))
            .filter(({ code }) => code !== OUTSIDE || isAllowed !== true);
        const codes = [...new Set(denied.map(({ code }) => code))];
        return codes.length === 0 ? { ok: true, word } : { ok: false, word, why: named(codes) };
    },
});
const isDenied = ({ deny, accept }, { code, kind }) => (deny.includes(code) || deny.includes(kind)) && !accept.includes(code);
// ---- licences -----------------------------------------------------------------
const checkLicenses = (rule, accepted, report, attested) => {
    const ask = question(rule, {
        id: 'policy.license',
        title: 'licence',
        field: 'license',
        expected: accepted.join(' or '),
    });
    const files = readFiles(report);
    if (attested.licenses.length === 0)
        return ask.fail('no statement declares one', 'unknown');
    const refused = attested.licenses.find((text) => !(0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isLicenseAccepted */ .f)(text, accepted));
    if (refused !== undefined)
        return ask.fail(`${refused} is declared`, 'self-asserted');
    if (files === undefined)
        return ask.fail('what the files say is not known', 'unknown');
    const wrong = files.flatMap(({ name, metadata }) => (metadata?.licenses ?? [])
        .filter((text) => !(0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isLicenseAccepted */ .f)(text, accepted))
        .map((text) => `${name} says ${text}`));
    if (wrong.length > 0)
        return ask.fail(named(wrong), 'self-asserted');
    return ask.pass(named([...new Set(attested.licenses)]));
};
// ---- agreement ----------------------------------------------------------------
const checkMetadata = (rule, kinds, report, attested) => {
    const ask = question(rule, {
        id: 'policy.metadata',
        title: 'what the files say of the model',
        field: 'metadata',
        expected: `as attested: ${kinds.join(', ')}`,
    });
    const files = readFiles(report);
    if (files === undefined)
        return ask.fail('what the files say is not known', 'unknown');
    const found = (0,_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMetadata */ .HZ)(files, attested).filter(({ code }) => kinds.some((kind) => code === `metadata.${kind}`));
    const differing = found.filter((finding) => finding.attested !== undefined);
    if (differing.length > 0)
        return ask.fail(named(differing.map(_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMetadata */ .lY)), 'self-asserted');
    if (found.length > 0)
        return ask.fail(named(found.map(_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMetadata */ .lY)), 'unknown');
    return ask.pass('nothing else than what is attested');
};
/** Every file, where somebody looked at each. */
const readFiles = (report) => {
    const files = (0,_file_question_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(report);
    return files?.every(({ word }) => word !== undefined) ? files : undefined;
};
/** Claims on both sides: what passes is the word of its signer. */
const question = (rule, { field, ...facts }) => ({
    pass: (found) => (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .passedCheck */ .Fd)({ ...facts, found }, 'self-asserted'),
    fail: (found, word) => ({
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .failedCheck */ .WU)({ ...facts, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,_policy_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .h)(rule, field),
    }),
});
const named = (texts) => {
    const more = texts.length - MAX_SHOWN;
    return `${texts.slice(0, MAX_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};


/***/ }),

/***/ 38949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePolicy: () => (/* binding */ evaluatePolicy)
});

// UNUSED EXPORTS: evaluateRule, noRuleCheck

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/policy/model-record/compare-record.js
var compare_record = __webpack_require__(10583);
// EXTERNAL MODULE: ./lib/attestation/predicates/model-record-v1.js
var model_record_v1 = __webpack_require__(86532);
// EXTERNAL MODULE: ./lib/attestation/predicates/parse-model-record.js
var parse_model_record = __webpack_require__(53918);
// EXTERNAL MODULE: ./lib/attestation/record-model.js
var record_model = __webpack_require__(30421);
// EXTERNAL MODULE: ./lib/policy/attempt.js
var attempt = __webpack_require__(33403);
// EXTERNAL MODULE: ./lib/policy/model-record/file-fact.js + 2 modules
var file_fact = __webpack_require__(66689);
;// CONCATENATED MODULE: ./lib/policy/model-record/recorded-facts.js
// SPDX-License-Identifier: Apache-2.0
//
// Where nobody read the files here, what a signed record says of them stands
// in, as the word of its signer. What was read here is never replaced.





/**
 * The report with what records say of files at which nobody looked here. Records that contradict each
 * other of a file say nothing of it.
 * @param accepted bundles whose signer counts
 */
const withRecordedFacts = (report, accepted) => {
    const { contents } = report;
    if (contents === undefined || contents.every(({ word }) => word !== undefined))
        return report;
    const records = accepted.flatMap(recordOf).map((record) => lookUpIn(record, report));
    if (records.length === 0)
        return report;
    return { ...report, contents: contents.map((file) => factOf(file, records)) };
};
const recordOf = ({ statement }) => {
    if (statement?.predicateType !== model_record_v1/* MODEL_RECORD_TYPE */.r)
        return [];
    const { value } = (0,attempt/* attempt */.C)('model-record', 'model record', 'a model record', () => (0,parse_model_record/* parseModelRecord */.K)(statement.predicate));
    return value === undefined ? [] : [value];
};
const factOf = (file, records) => {
    if (file.word !== undefined)
        return file;
    const facts = records.map((lookUp) => lookUp(file.name));
    const [first] = facts;
    const isOne = facts.every((fact) => JSON.stringify(fact) === JSON.stringify(first));
    return isOne && first !== undefined ? first : file;
};
const lookUpIn = (record, { digest, fileCount, contents = [] }) => {
    const { files, listed } = record;
    const byName = new Map(files.map((file) => [file.name, file]));
    const sha256 = digest?.slice('sha256:'.length);
    // A single file goes by its digest, whatever it is called here.
    const single = fileCount === 1 ? files.find((file) => file.sha256 === sha256) : undefined;
    // What is not listed is of no known format only where all that is listed is here.
    const names = new Set(contents.map(({ name }) => name));
    const isWhole = (0,record_model/* recordedCount */.C8)(record) === fileCount;
    const isAll = listed === 'known' && isWhole && files.every(({ name }) => names.has(name));
    return (name) => {
        const found = byName.get(name) ?? single;
        if (found !== undefined)
            return (0,file_fact/* recordedFact */.ZB)(name, found);
        return isAll ? (0,file_fact/* unlistedFact */.xQ)(name) : undefined;
    };
};

// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/vsa-policy.js
var vsa_policy = __webpack_require__(2291);
// EXTERNAL MODULE: ./lib/policy/policy-file/accepted-bundles.js
var accepted_bundles = __webpack_require__(56325);
// EXTERNAL MODULE: ./lib/attestation/base-model.js
var base_model = __webpack_require__(90361);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/policy/policy-file/json-path.js
var json_path = __webpack_require__(10820);
;// CONCATENATED MODULE: ./lib/policy/policy-file/claims.js
// SPDX-License-Identifier: Apache-2.0
//
// What statements must say. Builder, dataset commitments, vulnerabilities and
// claims of the user are one mechanism: values at a path in statements of a
// type, a condition on them, and how far they must be established. Each
// accepted statement of the type has to agree, so that one cannot outvote another.




const RANK = {
    unknown: 0,
    'self-asserted': 1,
    verified: 2,
    proved: 3,
};
const MAX_SHOWN = 3;
/** One check over the statements of accepted bundles. */
const checkClaim = (demand, accepted) => {
    const { id, title, places, word: required, location } = demand;
    const expected = `${demand.expected} (${required})`;
    const fail = (found, word) => ({
        ...(0,report/* failedCheck */.WU)({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
        location,
    });
    const answers = accepted.flatMap((bundle) => places
        .filter(({ predicateType }) => predicateType === bundle.statement?.predicateType)
        .map(({ path }) => answer(demand, bundle, path)));
    if (answers.length === 0) {
        const types = [...new Set(places.map(({ predicateType }) => predicateType))];
        return fail(`no accepted statement of the type ${types.join(' or ')}`, 'unknown');
    }
    const refused = answers.find(({ agrees }) => !agrees);
    if (refused)
        return fail(refused.found, refused.word);
    const weakest = answers.reduce((a, b) => (RANK[b.word] < RANK[a.word] ? b : a));
    if (RANK[weakest.word] < RANK[required]) {
        return fail(`${weakest.found}, only ${weakest.word}`, weakest.word);
    }
    return (0,report/* passedCheck */.Fd)({ id, title, expected, found: weakest.found }, weakest.word);
};
const answer = ({ quantifier, accepts }, bundle, path) => {
    const values = (0,json_path/* valuesAt */.I0)(statementOf(bundle), path);
    const isAccepted = ({ value }) => value !== undefined && accepts(value);
    const good = values.filter(isAccepted);
    const bad = values.filter((value) => !isAccepted(value));
    const agrees = quantifier === 'each' ? bad.length === 0 : good.length > 0;
    const deciding = agrees ? good : bad;
    if (deciding.length === 0) {
        return { agrees, found: 'an empty list', word: agrees ? 'self-asserted' : 'unknown' };
    }
    const words = deciding.map((value) => wordOf(bundle, value));
    const best = quantifier === 'some' && agrees;
    const word = words.reduce((a, b) => (RANK[a] < RANK[b] === best ? b : a));
    return { agrees, found: describe(deciding), word };
};
/** The statement as in-toto has it. */
const statementOf = ({ statement }) => ({
    _type: statement?.type,
    subject: statement?.subject,
    predicateType: statement?.predicateType,
    predicate: statement?.predicate,
});
const describe = (values) => {
    const unique = [...new Set(values.map(({ value }) => (0,shown/* shown */.S)(value)))];
    const text = unique.slice(0, MAX_SHOWN).join(', ');
    return unique.length > MAX_SHOWN ? `${text} and ${unique.length - MAX_SHOWN} more` : text;
};
// ---- how far a value is established ---------------------------------------------
const wordOf = (bundle, { pointer, value }) => {
    if (value === undefined)
        return 'unknown';
    const words = (bundle.established ?? [])
        .filter((claim) => pointer === claim.pointer || pointer.startsWith(`${claim.pointer}/`))
        .map(({ word }) => word);
    if (isCertified(bundle, pointer, value))
        words.push('verified');
    return words.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'self-asserted');
};
// What the certificate authority wrote into the certificate from the verified token.
const CERTIFIED = {
    '/predicate/runDetails/builder/id': 'buildSignerURI',
    '/predicate/runDetails/metadata/invocationId': 'runInvocationURI',
    '/predicate/buildDefinition/externalParameters/workflow/repository': 'sourceRepositoryURI',
    '/predicate/buildDefinition/externalParameters/workflow/ref': 'sourceRepositoryRef',
    '/predicate/buildDefinition/internalParameters/github/event_name': 'buildTrigger',
    '/predicate/buildDefinition/internalParameters/github/repository_id': 'sourceRepositoryIdentifier',
    '/predicate/buildDefinition/internalParameters/github/repository_owner_id': 'sourceRepositoryOwnerIdentifier',
    '/predicate/buildDefinition/internalParameters/github/runner_environment': 'runnerEnvironment',
    '/predicate/buildDefinition/resolvedDependencies/0/digest/gitCommit': 'sourceRepositoryDigest',
};
const isCertified = (bundle, pointer, value) => {
    if (bundle.statement?.predicateType !== slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$)
        return false;
    if (bundle.signer?.kind !== 'certificate' || !Object.hasOwn(CERTIFIED, pointer))
        return false;
    const field = CERTIFIED[pointer];
    return field !== undefined && bundle.signer.identity[field] === value;
};

// EXTERNAL MODULE: ./lib/policy/policy-file/policy-rule.js
var policy_rule = __webpack_require__(55517);
;// CONCATENATED MODULE: ./lib/policy/policy-file/base-models.js
// SPDX-License-Identifier: Apache-2.0
//
// What the base models in accepted provenance must be. One is established where
// the bundle that it names is at hand, verified, and states its digest, or where
// the policy lists its digest; the rest is a claim like any other. Who signed
// that bundle was for the signer of the provenance to judge, and is for
// `mlprov trace` to judge anew.







const LIST = ['predicate', 'buildDefinition', 'resolvedDependencies'];
/** @param atHand every bundle of the report, also those that are about other things than its subject */
const checkBaseModels = (rule, accepted, atHand) => {
    const { baseModels: asked } = rule;
    if (asked === undefined)
        return [];
    const holds = (base) => base.sha256 !== undefined &&
        (asked.digests.includes(base.sha256) || atHand.some((bundle) => vouchesFor(bundle, base)));
    const provenance = accepted.filter(({ statement }) => statement?.predicateType === slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$);
    const naming = provenance.map((bundle) => onlyBaseModels(bundle, holds)).filter(namesAny);
    const facts = { id: 'policy.base-models', title: 'base models in the provenance' };
    const location = (0,policy_rule/* locationOf */.h)(rule, 'base-models');
    if (naming.length > 0) {
        const demand = {
            ...facts,
            expected: 'each as it was verified',
            places: [{ predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$, path: [...LIST, json_path/* EACH */.We] }],
            quantifier: 'each',
            accepts: base_model/* isBaseModel */.Bw,
            word: asked.word,
            location,
        };
        const check = checkClaim(demand, naming);
        const bases = naming.flatMap(({ statement }) => (statement ? (0,base_model/* statedBaseModels */.rZ)(statement) : []));
        const lacking = check.passed ? [] : bases.filter((base) => !holds(base));
        const names = namesOf(lacking.length > 0 ? lacking : bases);
        return [{ ...check, found: check.passed ? names : `${names}, only ${check.word}` }];
    }
    const isMissing = provenance.length === 0 || asked.named === 'required';
    const found = provenance.length === 0 ? 'no accepted provenance' : 'none is named';
    const expected = asked.named === 'required' ? 'at least one' : 'none, or each as it was verified';
    return isMissing
        ? [{ ...(0,report/* failedCheck */.WU)({ ...facts, expected, found }, { code: 'POLICY_VIOLATION' }), location }]
        : [(0,report/* passedCheck */.Fd)({ ...facts, expected, found }, 'self-asserted')];
};
const base_models_MAX_SHOWN = 3;
const namesOf = (bases) => {
    const texts = [...new Set(bases.map(({ name, digests }) => `${name} ${digests[0] ?? ''}`.trim()))];
    const more = texts.length - base_models_MAX_SHOWN;
    return `${texts.slice(0, base_models_MAX_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const vouchesFor = (bundle, { sha256, bundleSha256 }) => bundle.verified &&
    bundleSha256 !== undefined &&
    bundle.digest === `sha256:${bundleSha256}` &&
    bundle.statement?.subject.some(({ digest }) => digest.sha256 === sha256) === true;
/** The bundle with nothing but base models in its list, and what holds of them. */
const onlyBaseModels = (bundle, holds) => {
    const { statement } = bundle;
    if (statement === undefined)
        return bundle;
    const entries = baseEntries(bundle);
    const bases = (0,base_model/* statedBaseModels */.rZ)(statement);
    return {
        ...bundle,
        statement: {
            ...statement,
            predicate: { buildDefinition: { resolvedDependencies: entries } },
        },
        established: bases.flatMap((base, index) => holds(base) ? [{ pointer: `/${LIST.join('/')}/${index}`, word: 'verified' }] : []),
    };
};
const baseEntries = ({ statement }) => {
    const definition = (0,parse/* asObject */.eB)(statement?.predicate?.buildDefinition);
    return ((0,parse/* asArray */._j)(definition?.resolvedDependencies) ?? []).filter(base_model/* isBaseModel */.Bw);
};
const namesAny = (bundle) => baseEntries(bundle).length > 0;

// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/vulnerabilities/severity.js
var vulnerabilities_severity = __webpack_require__(41575);
;// CONCATENATED MODULE: ./lib/policy/policy-file/claim-demands.js
// SPDX-License-Identifier: Apache-2.0
//
// The fields of a rule that are claims, as demands on statements.
// Specs: https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance,
// https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/vuln.md,
// https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/test-result.md





const BUILDER_PLACES = [
    { predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$, path: ['predicate', 'runDetails', 'builder', 'id'] },
    { predicateType: 'https://slsa.dev/provenance/v0.2', path: ['predicate', 'builder', 'id'] },
];
const DEPENDENCY_DIGESTS = {
    predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$,
    path: ['predicate', 'buildDefinition', 'resolvedDependencies', json_path/* EACH */.We, 'digest', 'sha256'],
};
const DEPENDENCY_TYPES = {
    predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$,
    path: ['predicate', 'buildDefinition', 'resolvedDependencies', json_path/* EACH */.We, 'annotations', 'type'],
};
const SEVERITY_PLACES = ['v0.1', 'v0.2'].map((version) => ({
    predicateType: `https://in-toto.io/attestation/vulns/${version}`,
    path: ['predicate', 'scanner', 'result', json_path/* EACH */.We, 'severity', json_path/* EACH */.We, 'score'],
}));
const TEST_RESULT = {
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    path: ['predicate', 'result'],
};
/** One demand for each thing that the rule wants stated. */
const claimDemandsOf = (rule) => [
    ...builderDemand(rule),
    ...datasetDemands(rule),
    ...vulnerabilityDemand(rule),
    ...evaluationDemand(rule),
    ...rule.claims.map((claim) => claimDemand(rule, claim)),
];
const builderDemand = (rule) => {
    const { builders } = rule;
    if (builders === undefined)
        return [];
    return [
        {
            id: 'policy.builder',
            title: 'builder in the provenance',
            expected: builders.join(' or '),
            places: BUILDER_PLACES,
            quantifier: 'each',
            accepts: (value) => builders.some((builder) => builder === value),
            word: 'self-asserted',
            location: (0,policy_rule/* locationOf */.h)(rule, 'builder'),
        },
    ];
};
const datasetDemands = (rule) => rule.datasetCommitments.map(({ sha256 }) => ({
    id: 'policy.dataset-commitments',
    title: 'dataset commitment in the provenance',
    expected: sha256 === 'any' ? 'any' : `sha256:${sha256}`,
    places: [sha256 === 'any' ? DEPENDENCY_TYPES : DEPENDENCY_DIGESTS],
    quantifier: 'some',
    accepts: (value) => value === (sha256 === 'any' ? commitment_v1/* COMMITMENT_TYPE */.Z6 : sha256),
    word: 'self-asserted',
    location: (0,policy_rule/* locationOf */.h)(rule, 'dataset-commitments'),
}));
const vulnerabilityDemand = (rule) => {
    if (rule.vulnerabilities === undefined)
        return [];
    const { maxSeverity, word } = rule.vulnerabilities;
    return [
        {
            id: 'policy.vulnerabilities',
            title: 'severity of known vulnerabilities',
            expected: `at most ${maxSeverity}`,
            places: SEVERITY_PLACES,
            quantifier: 'each',
            accepts: (value) => {
                const severity = severityOf(value);
                return severity !== undefined && (0,vulnerabilities_severity/* severityRank */.qs)(severity) <= (0,vulnerabilities_severity/* severityRank */.qs)(maxSeverity);
            },
            word,
            location: (0,policy_rule/* locationOf */.h)(rule, 'vulnerabilities'),
        },
    ];
};
const evaluationDemand = (rule) => rule.evaluation === undefined
    ? []
    : [
        {
            id: 'policy.evaluation',
            title: 'result of the evaluation',
            expected: 'PASSED',
            places: [TEST_RESULT],
            quantifier: 'each',
            accepts: (value) => value === 'PASSED',
            word: 'self-asserted',
            location: (0,policy_rule/* locationOf */.h)(rule, 'evaluation'),
        },
    ];
const claimDemand = (rule, { predicateType, pointer, condition, word }) => ({
    id: 'policy.claims',
    title: `claim ${(0,json_path/* formatPath */.jV)(pointer)}`,
    expected: describeCondition(condition),
    places: [{ predicateType, path: pointer }],
    quantifier: 'each',
    accepts: (value) => holds(condition, value),
    word,
    location: (0,policy_rule/* locationOf */.h)(rule, 'claims'),
});
const holds = (condition, value) => {
    switch (condition.kind) {
        case 'equals':
            return condition.values.some((expected) => expected === value);
        case 'at-least':
            return typeof value === 'number' && value >= condition.bound;
        case 'at-most':
            return typeof value === 'number' && value <= condition.bound;
    }
};
const describeCondition = (condition) => {
    switch (condition.kind) {
        case 'equals':
            return condition.values.map((value) => JSON.stringify(value)).join(' or ');
        case 'at-least':
            return `at least ${condition.bound}`;
        case 'at-most':
            return `at most ${condition.bound}`;
    }
};
/** A severity as scanners write it: a word, or a CVSS score from 0 to 10. */
const severityOf = (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string')
        return undefined;
    const named = (0,vulnerabilities_severity/* severityOfWord */.Zx)(text);
    if (named !== undefined)
        return named;
    return /^(?:\d(?:\.\d{1,2})?|10(?:\.0{1,2})?)$/.test(text)
        ? (0,vulnerabilities_severity/* severityOfScore */.FL)(Number(text))
        : undefined;
};

// EXTERNAL MODULE: ./lib/policy/policy-file/content-rules.js
var content_rules = __webpack_require__(79489);
// EXTERNAL MODULE: ./lib/attestation/dataset-claims.js
var dataset_claims = __webpack_require__(76338);
// EXTERNAL MODULE: ./lib/attestation/predicates/scai-v0.3.js
var scai_v0_3 = __webpack_require__(83903);
// EXTERNAL MODULE: ./lib/core/license-expression.js
var license_expression = __webpack_require__(73303);
// EXTERNAL MODULE: ./lib/policy/dataset-evidence.js
var dataset_evidence = __webpack_require__(54694);
;// CONCATENATED MODULE: ./lib/policy/policy-file/dataset-rules.js
// SPDX-License-Identifier: Apache-2.0
//
// What a rule asks of the datasets of a model: that no record of a list is in
// any that was committed to, and that their licences are allowed ones. The
// first is proved here, the second is the signer's word.










/** Records or licences that are named; more are counted. */
const MAX_NAMED = 5;
/** @throws nothing for what proofs hold: that is a failed check */
const checkDatasets = async (rule, accepted, evidence) => {
    const checks = [];
    for (const blocklist of rule.blocklists) {
        checks.push(await checkBlocklist(rule, blocklist, { accepted, evidence }));
    }
    if (rule.datasetLicenses) {
        checks.push(checkLicenses(rule, rule.datasetLicenses, { accepted, evidence }));
    }
    return checks;
};
/** Digests of the commitments that accepted statements name, hex, each once. */
const committedIn = (accepted) => {
    const digests = accepted.flatMap(({ statement }) => {
        if (statement?.predicateType === slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$) {
            const { resolvedDependencies } = (0,parse/* asObject */.eB)(statement.predicate?.buildDefinition) ?? {};
            return ((0,parse/* asArray */._j)(resolvedDependencies) ?? [])
                .map((item) => (0,parse/* asObject */.eB)(item) ?? {})
                .filter(({ annotations }) => (0,parse/* asObject */.eB)(annotations)?.type === commitment_v1/* COMMITMENT_TYPE */.Z6)
                .map(({ digest }) => (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(digest)?.sha256) ?? '');
        }
        return statement?.predicateType === scai_v0_3/* SCAI_TYPE */.mH ? commitmentsOf(statement.subject) : [];
    });
    return [...new Set(digests)];
};
const commitmentsOf = (subjects) => subjects
    .filter(({ name }) => name.startsWith(dataset_claims/* DATASET_SUBJECT_PREFIX */.p0))
    .map(({ digest }) => digest.sha256 ?? '');
// ---- blocklists -------------------------------------------------------------------
const checkBlocklist = async (rule, { path, list, view }, { accepted, evidence }) => {
    const facts = {
        id: 'policy.blocklists',
        title: `records of ${path}`,
        expected: `none of ${list.count} in a committed dataset (proved)`,
    };
    const fail = (found, word, hint) => ({
        ...(0,report/* failedCheck */.WU)({ ...facts, found }, { code: 'POLICY_VIOLATION', word, ...(hint === undefined ? {} : { hint }) }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'blocklists'),
    });
    const committed = committedIn(accepted);
    if (committed.length === 0) {
        return fail('no accepted statement names the commitment of a dataset', 'unknown');
    }
    const shownViews = [];
    for (const digest of committed) {
        const commitment = evidence?.commitments.find(({ sha256 }) => sha256 === digest);
        if (evidence === undefined || commitment === undefined) {
            return fail(`no file of the commitment sha256:${digest}`, 'unknown', 'Give the commitment.json of the publisher in `dataset-commitment`.');
        }
        const asked = { list, view: view ?? commitment.value.recordModel.views[0] ?? '' };
        const answer = await (0,dataset_evidence/* askProofs */.F)(commitment, asked, evidence);
        switch (answer.kind) {
            case 'no-proof':
                return fail(`no proof about this list, view ${asked.view}, and the commitment sha256:${digest}`, 'unknown', 'Ask the publisher to run `mlprov dataset prove --blocklist` on this very list, and give the proof in `dataset-proof`. A proof about an earlier list is none about this one.');
            case 'refused':
                return fail(answer.reason, 'unknown');
            case 'proved': {
                const members = answer.found.members.map((member) => `sha256:${(0,dataset_evidence/* hexOf */.Z)(member)}`);
                if (members.length === 0)
                    break;
                return fail(`${members.length} in sha256:${digest}, view ${asked.view}: ${dataset_rules_namesOf(members)}`, 'proved', 'The model was trained on a dataset with these records: do not use it, or take them off the list.');
            }
        }
        shownViews.push(`sha256:${digest}, view ${asked.view}`);
    }
    return (0,report/* passedCheck */.Fd)({ ...facts, found: `none in ${dataset_rules_namesOf(shownViews)}` }, 'proved');
};
const dataset_rules_namesOf = (names) => {
    const shownNames = names.slice(0, MAX_NAMED).join(', ');
    return names.length > MAX_NAMED
        ? `${shownNames} and ${names.length - MAX_NAMED} more`
        : shownNames;
};
// ---- licences ----------------------------------------------------------------------
const checkLicenses = (rule, allowed, { accepted, evidence }) => {
    const facts = {
        id: 'policy.dataset-licenses',
        title: 'licences of the datasets',
        expected: `${allowed.join(', ')} (self-asserted)`,
    };
    const fail = (found, word) => ({
        ...(0,report/* failedCheck */.WU)({ ...facts, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'dataset-licenses'),
    });
    const declared = accepted.flatMap(({ statement }) => statement?.predicateType === scai_v0_3/* SCAI_TYPE */.mH ? [declaredIn(statement)] : []);
    if (declared.length === 0)
        return fail('no accepted statement declares a licence', 'unknown');
    const silent = committedIn(accepted).find((digest) => declared.every(({ commitments, licenses }) => !commitments.includes(digest) || licenses.length === 0));
    if (silent !== undefined || declared.some(({ licenses }) => licenses.length === 0)) {
        return fail(`no licence is declared of ${silent ? `sha256:${silent}` : 'a dataset'}`, 'unknown');
    }
    const licenses = declared.flatMap((dataset) => dataset.licenses);
    const others = licenses.filter((license) => !(0,license_expression/* isLicenseAllowed */.O)(license, allowed));
    if (others.length > 0)
        return fail(dataset_rules_namesOf(others.map(shown/* shown */.S)), 'self-asserted');
    const classes = committedIn(accepted).flatMap((digest) => classesOf(digest, evidence));
    const labelled = classes.filter(({ name, count }) => count !== '0' && !(0,license_expression/* isLicenseAllowed */.O)(name, allowed));
    if (labelled.length > 0) {
        const named = labelled.map(({ name, count }) => `${count} records labelled ${(0,shown/* shown */.S)(name)}`);
        return fail(dataset_rules_namesOf(named), 'self-asserted');
    }
    const counted = classes.length === 0 ? '' : '; so are the labels that the commitment counts';
    return (0,report/* passedCheck */.Fd)({ ...facts, found: `${dataset_rules_namesOf([...new Set(licenses)])}${counted}` }, 'self-asserted');
};
const declaredIn = ({ subject, predicate }) => ({
    commitments: commitmentsOf(subject),
    licenses: ((0,parse/* asArray */._j)(predicate?.attributes) ?? [])
        .map((item) => (0,parse/* asObject */.eB)(item) ?? {})
        .filter(({ attribute }) => attribute === dataset_claims/* LICENSE_ATTRIBUTE */.VZ)
        .map(({ conditions }) => {
        const { expression, name } = (0,parse/* asObject */.eB)(conditions) ?? {};
        return (0,parse/* asString */.oJ)(expression) ?? (0,parse/* asString */.oJ)(name) ?? '';
    }),
});
// The counts bind whoever opens a record; that the labels are true is the publisher's word.
const classesOf = (digest, evidence) => {
    const classes = evidence?.commitments.find(({ sha256 }) => sha256 === digest)?.value.classes;
    if (classes?.attribute !== 'license')
        return [];
    return classes.names.map((name, index) => ({ name, count: classes.counts[index] ?? '0' }));
};

// EXTERNAL MODULE: ./lib/policy/policy-file/file-question.js
var file_question = __webpack_require__(70687);
// EXTERNAL MODULE: ./lib/policy/policy-file/name-glob.js
var name_glob = __webpack_require__(91014);
;// CONCATENATED MODULE: ./lib/policy/policy-file/file-rules.js
// SPDX-License-Identifier: Apache-2.0
//
// Rules about the files themselves. What a reader found inside a file counts
// first; without that, the ending of its name; what neither tells is unknown,
// and a rule that needs to know does not pass.


/** Endings under which loaders of the field expect a pickle. */
const PICKLE_ENDINGS = new Set([
    'bin',
    'ckpt',
    'dill',
    'joblib',
    'mar',
    'p',
    'pickle',
    'pkl',
    'pt',
    'pt2',
    'pth',
]);
/** Endings under which no loader of the field expects one. */
const OTHER_ENDINGS = new Set([
    'csv',
    'gguf',
    'gitattributes',
    'gitignore',
    'jinja',
    'jpeg',
    'jpg',
    'json',
    'jsonl',
    'md',
    'onnx',
    'onnx_data',
    'pdf',
    'png',
    'rst',
    'safetensors',
    'sha256sums',
    'sig',
    'sigstore',
    'svg',
    'tflite',
    'toml',
    'txt',
    'yaml',
    'yml',
]);
const OTHER_NAMES = new Set(['LICENSE', 'LICENCE', 'NOTICE', 'README']);
/** Formats of texts that have no word of their own: `json` and `md` go by the ending. */
const TEXT_FORMATS = new Set(['hub-config', 'model-card', 'shard-index']);
/** One check for each field of the rule that is about files. */
const checkFiles = (rule, report) => [
    ...(rule.formats === undefined ? [] : [checkFormats(rule, rule.formats, report)]),
    ...(rule.pickle === 'deny' ? [checkPickle(rule, report)] : []),
];
const checkFormats = (rule, formats, report) => (0,file_question/* checkEachFile */.y)(rule, report, {
    id: 'policy.formats',
    title: 'formats of the files',
    field: 'formats',
    expected: formats.join(', '),
    judge: (file) => ({
        ok: formats.some((format) => isOfFormat(file, format)),
        word: file.format === undefined ? 'self-asserted' : file_rules_wordOf(file),
    }),
});
/** Reports of before the word was written were made of what was read. */
const file_rules_wordOf = ({ word }) => word ?? 'verified';
/** A plain word is a format; anything else is a glob of names, or of paths where it has a slash. */
const isOfFormat = (file, format) => {
    if (/^[\w-]+$/.test(format)) {
        const isText = file.format === undefined || TEXT_FORMATS.has(file.format);
        return file.format === format || (isText && endingOf(file.name) === format);
    }
    return (0,name_glob/* matchesGlob */.kt)(format, (0,name_glob/* isPathGlob */.a_)(format) ? file.name : baseOf(file.name));
};
const checkPickle = (rule, report) => (0,file_question/* checkEachFile */.y)(rule, report, {
    id: 'policy.pickle',
    title: 'pickles',
    field: 'pickle',
    expected: 'no file that holds a pickle',
    judge: (file) => {
        // Who looked and could not tell knows more than a name.
        const holds = file.holdsPickle ?? (file.word ? undefined : isPickleName(file.name));
        return {
            ok: holds === undefined ? undefined : !holds,
            word: file.holdsPickle === undefined ? 'self-asserted' : file_rules_wordOf(file),
        };
    },
});
const isPickleName = (name) => {
    const ending = endingOf(name);
    if (PICKLE_ENDINGS.has(ending))
        return true;
    return OTHER_ENDINGS.has(ending) || OTHER_NAMES.has(baseOf(name)) ? false : undefined;
};
const baseOf = (name) => name.slice(name.lastIndexOf('/') + 1);
// Lowercase; empty without a dot. `.gitignore` is all ending.
const endingOf = (name) => {
    const base = baseOf(name);
    const dot = base.lastIndexOf('.');
    return dot < 0 ? '' : base.slice(dot + 1).toLowerCase();
};

// EXTERNAL MODULE: ./lib/policy/policy-file/match.js
var match = __webpack_require__(93895);
;// CONCATENATED MODULE: ./lib/policy/policy-file/evaluate.js
// SPDX-License-Identifier: Apache-2.0
//
// A policy over the report of one subject → more checks. Deny by default: a
// subject without a rule gets a failed check, and so does everything that a
// rule asks for and the report does not tell.














/** The rule that matches the subject, over its report; non-empty. @throws INPUT_MISSING as `acceptBundles` */
const evaluatePolicy = async (policy, report, context) => {
    const rule = (0,match.ruleFor)(policy, report);
    return rule === undefined ? [noRuleCheck(policy, report)] : evaluateRule(rule, report, context);
};
/** What becomes of a subject that no rule speaks of. */
const noRuleCheck = (policy, { name, path }) => (0,report/* failedCheck */.WU)({
    id: 'policy.no-rule',
    title: 'rule of the policy',
    expected: `a rule that matches, in ${policy.files.join(', ')}`,
    found: `none for ${path ?? name}`,
}, { code: 'POLICY_NO_RULE' });
/**
 * One check for each thing that the rule asks for; non-empty.
 * What is asked of statements is asked of those that the rule's signer signed.
 * @throws INPUT_MISSING as `acceptBundles`
 */
const evaluateRule = async (rule, report, context) => {
    const { checks: signerChecks, accepted: signed } = (0,accepted_bundles.acceptBundles)(rule, report.bundles.map(withoutRecordCheck), context);
    const { accepted, checks: recordChecks } = withoutContradicted(rule, signed, report);
    const known = withRecordedFacts(report, accepted);
    const checks = [
        ...signerChecks,
        ...recordChecks,
        // Without an accepted bundle the rule has failed; that nothing is stated would only repeat it.
        ...(accepted.length === 0 ? [] : checkStatements(rule, accepted, context)),
        ...(accepted.length === 0 ? [] : await checkDatasets(rule, accepted, context.datasets)),
        ...(accepted.length === 0 ? [] : await lookUpVulnerabilities(rule, accepted, context)),
        ...checkFiles(rule, known),
        ...(0,content_rules/* checkContents */.h)(rule, known, accepted),
        ...(accepted.length === 0 ? [] : checkBaseModels(rule, accepted, report.bundles)),
    ];
    return [...checks, ...(await checkExpressions(rule, known, accepted, checks))];
};
// A record that contradicts the files is no reason to pass over its signer: it is one to refuse.
const withoutRecordCheck = (bundle) => ({
    ...bundle,
    checks: bundle.checks.filter((check) => check.passed || check.id !== compare_record/* RECORD_CHECK_ID */.b),
});
const withoutContradicted = (rule, signed, { bundles }) => {
    const failed = bundles.flatMap(({ source, index, checks }) => checks
        .filter((check) => !check.passed && check.id === compare_record/* RECORD_CHECK_ID */.b)
        .map((check) => ({ source, index, check })));
    const failureOf = ({ source, index }) => failed.find((one) => one.source === source && one.index === index)?.check;
    return {
        accepted: signed.filter((bundle) => failureOf(bundle) === undefined),
        checks: signed
            .flatMap((bundle) => failureOf(bundle) ?? [])
            .map((check) => ({ ...check, id: 'policy.model-record', location: rule.location })),
    };
};
const checkStatements = (rule, accepted, { now, vulnerabilities }) => [
    ...(rule.predicateTypes === undefined
        ? []
        : [checkPredicateTypes(rule, rule.predicateTypes, accepted)]),
    ...(rule.vsa === undefined ? [] : [checkSummary(rule, { ...rule.vsa, now }, accepted)]),
    ...claimDemandsOf(rule)
        // What is looked up here takes the place of what a signer says to have looked up.
        .filter(({ id }) => vulnerabilities === undefined || id !== 'policy.vulnerabilities')
        .map((demand) => checkClaim(demand, accepted)),
];
const lookUpVulnerabilities = async (rule, accepted, { now, vulnerabilities: evidence }) => {
    if (evidence === undefined)
        return [];
    const { checkVulnerabilities } = await __webpack_require__.e(/* import() */ 4698).then(__webpack_require__.bind(__webpack_require__, 84698));
    return checkVulnerabilities(rule, accepted, { evidence, now });
};
// Asked again here, so that a rule holds over recorded reports too.
const checkSummary = (rule, expected, accepted) => {
    const summaries = accepted
        .map(({ statement }) => (statement === undefined ? [] : (0,vsa_policy/* checkVsa */.j)(statement, expected)))
        .filter((checks) => checks.length > 0);
    const isMet = summaries.some((checks) => checks.every(({ passed }) => passed));
    const failed = summaries.flat().find(({ passed }) => !passed);
    const facts = {
        id: 'policy.vsa',
        title: 'verification summary',
        expected: `of ${expected.verifierId} about ${expected.resourceUri}`,
        found: isMet ? 'one that is as expected' : failed ? `${failed.title}: ${failed.found}` : 'none',
    };
    if (isMet)
        return (0,report/* passedCheck */.Fd)(facts, 'self-asserted');
    const word = failed ? 'self-asserted' : 'unknown';
    return {
        ...(0,report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'vsa'),
    };
};
const checkPredicateTypes = (rule, required, accepted) => {
    const stated = new Set(accepted.map(({ statement }) => statement?.predicateType ?? 'no statement'));
    const facts = {
        id: 'policy.predicate-types',
        title: 'predicate types',
        expected: required.join(', '),
        found: [...stated].join(', '),
    };
    if (required.every((type) => stated.has(type)))
        return (0,report/* passedCheck */.Fd)(facts, 'verified');
    return {
        ...(0,report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word: 'verified' }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'predicate-types'),
    };
};
// ---- CEL --------------------------------------------------------------------------
const checkExpressions = async (rule, report, accepted, policyChecks) => {
    if (rule.cel.length === 0)
        return [];
    const { compileExpression, celVariables } = await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(9416)]).then(__webpack_require__.bind(__webpack_require__, 64654));
    const { bundles: _, checks, ...subject } = report;
    let variables;
    try {
        variables = celVariables({
            subject,
            // Without the bundle's own JSON: nothing in it was verified but what stands beside it.
            bundles: accepted.map(({ bundle: _bundle, ...verified }) => verified),
            checks: [...checks, ...policyChecks],
        });
    }
    catch (error) {
        const { message } = (0,errors/* toProvenanceError */.FH)(error, 'POLICY_VIOLATION');
        return rule.cel.map((expression) => celCheck(rule, expression, `unknown: ${message}`));
    }
    return rule.cel.map((expression) => {
        const result = compileExpression(expression.expression)(variables);
        return celCheck(rule, expression, result.kind === 'error' ? `unknown: ${result.message}` : result.kind);
    });
};
const celCheck = (rule, { id, expression, message }, found) => {
    const facts = { id: `policy.cel.${id}`, title: message, expected: expression, found };
    // An expression may speak of anything in the report, so its truth is worth the least of it.
    if (found === 'true')
        return (0,report/* passedCheck */.Fd)(facts, 'self-asserted');
    const word = found === 'false' ? 'self-asserted' : 'unknown';
    return {
        ...(0,report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word, hint: message }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'cel'),
    };
};


/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   y: () => (/* binding */ checkEachFile)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96186);
/* harmony import */ var _policy_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55517);
// SPDX-License-Identifier: Apache-2.0


const MAX_SHOWN = 5;
/** One check: what is not known of a file does not pass. */
const checkEachFile = (rule, report, question) => {
    const { id, title, field, expected, judge } = question;
    const fail = (found, word) => ({
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,_policy_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .h)(rule, field),
    });
    const files = filesOf(report);
    if (files === undefined)
        return fail('the files are not known', 'unknown');
    const judged = files.map((file) => ({ name: file.name, ...judge(file) }));
    const refused = judged.filter(({ ok }) => ok === false);
    if (refused.length > 0)
        return fail(names(refused), weakest(refused));
    const unknown = judged.filter(({ ok }) => ok === undefined);
    if (unknown.length > 0)
        return fail(`not known of ${names(unknown)}`, 'unknown');
    const found = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .passedCheck */ .Fd)({ id, title, expected, found }, weakest(judged));
};
/** Every file; `undefined` for fewer facts than files: a forgotten one must not look like an answer. */
const filesOf = ({ name, contents, fileCount, }) => {
    if (contents === undefined || contents.length === 0 || contents.length < fileCount) {
        return undefined;
    }
    return contents.map((file) => (file.name === '.' ? { ...file, name } : file));
};
const weakest = (judged) => judged.every(({ word }) => word === 'verified') ? 'verified' : 'self-asserted';
const names = (files) => {
    const shown = files
        .slice(0, MAX_SHOWN)
        .map(({ name, why }) => (why === undefined ? name : `${name} (${why})`));
    const more = files.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};


/***/ }),

/***/ 93895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identitiesOf: () => (/* binding */ identitiesOf),
/* harmony export */   pathFrom: () => (/* binding */ pathFrom),
/* harmony export */   ruleFor: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _name_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91014);
// SPDX-License-Identifier: Apache-2.0

/**
 * The first rule that matches; `undefined`: nothing may pass. A glob with a
 * slash is compared with the path, one without with the name, `**` with anything.
 */
const ruleFor = (policy, { name, path }) => {
    const relative = path === undefined ? undefined : relativePath(path);
    return policy.rules.find(({ match }) => match.some((glob) => {
        if (glob === '**')
            return true;
        if (!(0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathGlob */ .a_)(glob))
            return (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, name);
        return relative !== undefined && (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, relative);
    }));
};
/** Who may have signed under a rule, in the words that verification takes; one of them is enough. */
const identitiesOf = ({ signer }) => signer.kind === 'identity' ? signer.anyOf : [];
/**
 * A path as globs mean it: an absolute one below `root` starts at `root`. By its text alone,
 * so that one with `..` stays as it is, and matches no glob of paths.
 * @param root absolute
 */
const pathFrom = (root, path) => {
    const folder = root.endsWith('/') ? root : `${root}/`;
    const isBelow = path.startsWith(folder) && !path.split('/').includes('..');
    return isBelow ? path.slice(folder.length) : path;
};
// `./models/x/` is `models/x`; absolute paths and `..` are nothing that a glob could mean.
const relativePath = (path) => {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const isOutside = path.startsWith('/') || parts.includes('..') || parts.length === 0;
    return isOutside ? undefined : parts.join('/');
};


/***/ }),

/***/ 62844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ packagesOfBom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// What a CycloneDX document lists, as far as vulnerabilities are concerned:
// its components at every depth, and the model that it is about.
// Spec: https://cyclonedx.org/docs/1.7/json/#components



/** Types of components that are no software: nothing is looked up for them. */
const NO_SOFTWARE = ['data', 'machine-learning-model', 'file', 'device', 'cryptographic-asset'];
const MAX_DEPTH = 32;
/** @throws PACKAGES_INVALID naming the field */
const packagesOfBom = (document) => {
    if (document.bomFormat !== 'CycloneDX')
        refuse(`bomFormat is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(document.bomFormat)}`);
    const version = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(document.specVersion) ?? '';
    if (!/^1\.[0-9]+$/.test(version))
        refuse(`specVersion is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(document.specVersion)}`);
    const product = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(document.metadata)?.component);
    const productPurl = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(product?.purl);
    return {
        ...(productPurl === undefined ? {} : { productPurl }),
        packages: [
            ...componentsOf('components', document.components, 0),
            ...componentsOf('metadata.component.components', product?.components, 0),
        ],
    };
};
const componentsOf = (field, value, depth) => {
    if (value === undefined)
        return [];
    if (depth > MAX_DEPTH)
        return refuse(`${field} is more than ${MAX_DEPTH} levels deep`);
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value) ?? refuse(`${field} is no list`)).flatMap((item) => {
        const component = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item) ?? refuse(`${field} holds ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(item)}`);
        const name = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(component.name) ?? refuse(`a name in ${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(component.name)}`);
        const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(component.type) ?? refuse(`a type in ${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(component.type)}`);
        const { purl } = component;
        if (purl !== undefined && (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(purl) === undefined)
            refuse(`a purl is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(purl)}`);
        const below = componentsOf('components', component.components, depth + 1);
        if (purl === undefined && NO_SOFTWARE.includes(type))
            return below;
        return [{ name, ...((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(purl) === undefined ? {} : { purl: String(purl) }) }, ...below];
    });
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('PACKAGES_INVALID', `bill of materials refused: ${what}`);
};


/***/ }),

/***/ 55876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ questionsOf)
});

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/python-name.js
var python_name = __webpack_require__(47977);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/vulnerabilities/conda-name.js
// SPDX-License-Identifier: Apache-2.0
//
// Packages of conda under the names of PyPI: no advisory database has an
// ecosystem for conda. Most have one name in both; these are the frameworks
// of the field that do not (docs/vulnerabilities.md).

const PYPI_NAMES = new Map([
    ['libtorch', 'torch'],
    ['pytorch', 'torch'],
    ['pytorch-cpu', 'torch'],
    ['pytorch-gpu', 'torch'],
    ['tensorflow-base', 'tensorflow'],
    ['tensorflow-cpu', 'tensorflow'],
    ['tensorflow-gpu', 'tensorflow'],
    ['libtensorflow', 'tensorflow'],
    ['libtensorflow-cc', 'tensorflow'],
    ['opencv', 'opencv-python'],
    ['libopencv', 'opencv-python'],
    ['py-opencv', 'opencv-python'],
    ['matplotlib-base', 'matplotlib'],
    ['msgpack-python', 'msgpack'],
    ['py-xgboost', 'xgboost'],
    ['pytables', 'tables'],
    ['ray-core', 'ray'],
]);
/** The name on PyPI, in normal form, of a package of conda. */
const pypiNameOfConda = (name) => PYPI_NAMES.get(name.toLowerCase()) ?? (0,python_name/* normalizePythonName */.L)(name);

;// CONCATENATED MODULE: ./lib/vulnerabilities/package-in-question.js
// SPDX-License-Identifier: Apache-2.0
//
// From what an environment or a bill of materials lists to packages that a
// database can be asked about. What cannot be asked about is kept and counted:
// nobody shall take "not looked up" for "nothing found".
// Spec: https://github.com/package-url/purl-spec






/**
 * Sorts what is listed into what can be looked up and what cannot.
 * @throws PACKAGES_INVALID where a package that could be looked up has a purl that cannot be read
 */
const questionsOf = (listed) => {
    if (listed.length > limits/* MAX_PACKAGES */.vk) {
        throw invalid(`${listed.length} packages are listed, the limit is ${limits/* MAX_PACKAGES */.vk}`);
    }
    const packages = new Map();
    const notLookedUp = [];
    for (const { name, purl } of listed) {
        const question = purl === undefined ? 'it has no purl' : packageOf(purl);
        if (typeof question === 'string')
            notLookedUp.push({ name: purl ?? name, reason: question });
        else
            packages.set(question.purl, question);
    }
    const sorted = [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
    return { packages: sorted, notLookedUp };
};
/** The package that a purl names, or why it cannot be looked up. */
const packageOf = (purl) => {
    let parsed;
    try {
        parsed = packageurl_js.PackageURL.fromString(purl);
    }
    catch {
        if (/^pkg:\/*(?:pypi|conda)\b/i.test(purl))
            throw invalid(`no purl: ${(0,shown/* shown */.S)(purl)}`);
        return 'its purl cannot be read';
    }
    const { type, name, version = '' } = parsed;
    switch (type) {
        case 'pypi':
            return { purl, ecosystem: 'pypi', name: (0,python_name/* normalizePythonName */.L)(name), version: version ?? '' };
        case 'conda':
            return { purl, ecosystem: 'conda', name: pypiNameOfConda(name), version: version ?? '' };
        default:
            return `no database is read for packages of the type ${type}`;
    }
};
const invalid = (what) => new errors/* ProvenanceError */.CG('PACKAGES_INVALID', `packages refused: ${what}`);


/***/ })

};

