export const id = 4694;
export const ids = [4694];
export const modules = {

/***/ 83903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ buildScaiPredicate),
/* harmony export */   mH: () => (/* binding */ SCAI_TYPE)
/* harmony export */ });
/* unused harmony export parseScai */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Attributes of an artifact, each with the evidence for it, if there is any.
// Spec: https://github.com/in-toto/attestation/blob/main/spec/predicates/scai.md


const SCAI_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
/** Law: `parseScai(buildScaiPredicate(x))` equals x. */
const buildScaiPredicate = ({ attributes, producer }) => ({
    attributes: attributes.map(({ attribute, target, conditions, evidence }) => ({
        attribute,
        ...(target === undefined ? {} : { target }),
        ...(conditions === undefined ? {} : { conditions }),
        ...(evidence === undefined ? {} : { evidence }),
    })),
    ...(producer === undefined ? {} : { producer }),
});
/** Unknown fields are passed over, as the framework wants. @throws STATEMENT_INVALID naming the field */
const parseScai = (predicate) => {
    const attributes = asArray(predicate?.attributes) ?? refuse('attributes');
    if (attributes.length === 0)
        refuse('attributes');
    const producer = predicate?.producer;
    return {
        attributes: attributes.map(parseAttribute),
        ...(producer === undefined ? {} : { producer: parseDescriptor('producer', producer) }),
    };
};
const parseAttribute = (value, index) => {
    const at = `attributes[${index}]`;
    const { attribute, target, conditions, evidence } = asObject(value) ?? refuse(at);
    return {
        attribute: asString(attribute) || refuse(`${at}.attribute`),
        ...(target === undefined ? {} : { target: parseDescriptor(`${at}.target`, target) }),
        ...(conditions === undefined
            ? {}
            : { conditions: asObject(conditions) ?? refuse(`${at}.conditions`) }),
        ...(evidence === undefined ? {} : { evidence: parseDescriptor(`${at}.evidence`, evidence) }),
    };
};
const TEXT_FIELDS = (/* unused pure expression or super */ null && (['name', 'uri', 'mediaType', 'downloadLocation']));
const parseDescriptor = (field, value) => {
    const object = asObject(value) ?? refuse(field);
    const texts = TEXT_FIELDS.filter((name) => object[name] !== undefined).map((name) => [name, asString(object[name]) ?? refuse(`${field}.${name}`)]);
    return {
        ...Object.fromEntries(texts),
        ...(object.digest === undefined
            ? {}
            : { digest: parseTexts(`${field}.digest`, object.digest) }),
        ...(object.annotations === undefined
            ? {}
            : { annotations: parseTexts(`${field}.annotations`, object.annotations) }),
    };
};
const parseTexts = (field, value) => Object.fromEntries(Object.entries(asObject(value) ?? refuse(field)).map(([name, text]) => [
    name,
    asString(text) ?? refuse(`${field}.${name}`),
]));
const refuse = (field) => {
    throw new ProvenanceError('STATEMENT_INVALID', `the report's ${field} is missing or not of its form`);
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


/***/ })

};

