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

