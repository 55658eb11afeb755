export const id = 1724;
export const ids = [1724];
export const modules = {

/***/ 81724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyArtifactBundles: () => (/* binding */ verifyArtifactBundles)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/attestation/bundle.js
var attestation_bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/attestation/message-digest.js
// SPDX-License-Identifier: Apache-2.0



const ALGORITHMS = {
    [protobuf_specs_dist.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_dist.HashAlgorithm.SHA2_384]: 'sha384',
    [protobuf_specs_dist.HashAlgorithm.SHA2_512]: 'sha512',
};
/**
 * What a message signature says that it signs; nobody vouches for it. `undefined` for a DSSE envelope.
 * @throws BUNDLE_INVALID for another algorithm
 */
const messageDigestOf = (bundle) => {
    if (!(0,dist.isBundleWithMessageSignature)(bundle))
        return undefined;
    const { algorithm, digest } = bundle.content.messageSignature.messageDigest;
    const name = ALGORITHMS[algorithm];
    if (name === undefined) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `bundle refused: its message digest is of an unknown algorithm (${algorithm})`);
    }
    return { algorithm: name, hex: digest.toString('hex') };
};

// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(40281);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/policy/attempt.js
var attempt = __webpack_require__(33403);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/provenance-consistency.js
var provenance_consistency = __webpack_require__(43110);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/vsa-policy.js + 1 modules
var vsa_policy = __webpack_require__(7429);
;// CONCATENATED MODULE: ./lib/pipelines/artifact.js
// SPDX-License-Identifier: Apache-2.0
//
// The one thing that a bundle is asked about, and whether its digest is the
// one that the bundle speaks of.


/** Whether a message signature signs the artifact. */
const checkMessageDigest = async (signed, artifact) => {
    const hex = await artifact.digest(signed.algorithm);
    return artifactCheck(artifact, hex === signed.hex, {
        expected: `${signed.algorithm}:${signed.hex}`,
        found: hex === undefined ? `no ${signed.algorithm} is given` : `${signed.algorithm}:${hex}`,
    });
};
/** Whether a statement has the artifact as a subject: by any algorithm, as in-toto digest_set.md has it. */
const checkSubjects = async ({ subject }, artifact) => {
    const stated = core_digest/* DIGEST_ALGORITHMS */.MF.filter((name) => subject.some(({ digest }) => digest[name]));
    let found = `no digest that the subjects have: ${stated.join(', ') || 'none of SHA-2'}`;
    let isSubject = false;
    for (const algorithm of stated) {
        const hex = await artifact.digest(algorithm);
        if (hex === undefined)
            continue;
        found = `${algorithm}:${hex}`;
        isSubject = subject.some(({ digest }) => digest[algorithm] === hex);
        if (isSubject)
            break;
    }
    const expected = subject.length === 1 ? 'the subject' : `one of ${subject.length} subjects`;
    return artifactCheck(artifact, isSubject, { expected, found });
};
const artifactCheck = ({ sizeBytes }, isSigned, findings) => {
    const facts = { id: 'files', title: 'digest of the artifact', ...findings };
    return isSigned
        ? (0,report/* passedCheck */.Fd)(facts, sizeBytes === undefined ? 'self-asserted' : 'verified')
        : (0,report/* failedCheck */.WU)(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' });
};
/** The first digest that is known. */
const firstDigest = async (artifact) => {
    for (const algorithm of core_digest/* DIGEST_ALGORITHMS */.MF) {
        const hex = await artifact.digest(algorithm);
        if (hex !== undefined)
            return { algorithm, hex };
    }
    return undefined;
};

// EXTERNAL MODULE: ./lib/pipelines/examine-bundle.js + 4 modules
var examine_bundle = __webpack_require__(91672);
// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var verify = __webpack_require__(16854);
;// CONCATENATED MODULE: ./lib/pipelines/verify-bundle.js
// SPDX-License-Identifier: Apache-2.0
//
// Any Sigstore bundle and the one artifact that it is asked about → a report.
// A message signature signs the artifact itself, a statement names its digest;
// no other question is asked of it (a model is verified by verify.ts).














/** Verifies one artifact. What is wrong with bundles or signers is in the report. */
const verifyArtifactBundles = async (request) => {
    const { artifact } = request;
    const bundles = [];
    for (const found of request.bundles)
        bundles.push(await examine(found, request));
    const named = await firstDigest(artifact);
    const bytesRead = artifact.sizeBytes !== undefined;
    return {
        name: artifact.name,
        ...(named === undefined ? {} : { digest: `${named.algorithm}:${named.hex}` }),
        fileCount: 1,
        ...(artifact.sizeBytes === undefined ? {} : { sizeBytes: artifact.sizeBytes }),
        bytesRead,
        checks: (0,verify/* closest */.k)(bundles)?.checks ?? [noBundle()],
        bundles,
    };
};
const noBundle = () => (0,report/* failedCheck */.WU)({ id: 'bundle', title: 'bundle', expected: 'at least one', found: 'none' }, { code: 'BUNDLE_NONE' });
const examine = async ({ source, index, content }, request) => {
    const parsed = attemptSignature(() => {
        const bundle = (0,attestation_bundle/* parseBundle */.QN)(content);
        return { bundle, message: messageDigestOf(bundle) };
    });
    const examined = parsed.value
        ? await examineParsed(parsed.value.bundle, parsed.value.message, request)
        : refused(parsed.check);
    const digest = `sha256:${(0,core_digest/* sha256 */.sc)(content.trim())}`;
    return { source, index, digest, bundle: (0,parse/* parseJson */.qF)(content), ...examined };
};
const examineParsed = async (bundle, message, request) => {
    if (hasUnknownLog(bundle, request.trust))
        return refused(unknownLog());
    return message === undefined
        ? examineStatement(bundle, request)
        : examineMessage(bundle, message, request);
};
// What the bundle brings as a proof is checked, or the bundle is not used.
const hasUnknownLog = (bundle, trust) => trust.kind === 'key' &&
    trust.roots.length === 0 &&
    bundle.verificationMaterial.tlogEntries.length > 0;
const unknownLog = () => (0,report/* failedCheck */.WU)({
    ...SIGNATURE,
    expected: 'a trusted root for the log entry of the bundle',
    found: 'no trusted root',
}, { code: 'LOG_ENTRY_INVALID', hint: 'Give the trusted root of the log: `--trusted-root`.' });
const examineMessage = async (bundle, message, request) => {
    const digestCheck = await checkMessageDigest(message, request.artifact);
    // Over other bytes there is nothing to verify.
    if (!digestCheck.passed)
        return refused(digestCheck);
    const verify = await messageVerifier(bundle, message, request.artifact);
    const signature = attemptSignature(() => firstAccepted(request.trust, verify));
    if (signature.value === undefined)
        return refused(signature.check);
    return verifiedBundle(signature.value, [
        ...signerChecks(signature.value, request.trust),
        ...checkType(undefined, request),
        digestCheck,
    ]);
};
const examineStatement = async (bundle, request) => {
    const { value: verified, check } = attemptSignature(() => firstAccepted(request.trust, (trust) => (0,verify_bundle/* verifyBundle */.IF)(bundle, trust)));
    if (verified === undefined)
        return refused(check);
    const { statement, signer } = verified;
    const checks = [
        ...signerChecks(verified, request.trust),
        ...(signer.kind === 'certificate' ? (0,provenance_consistency/* checkProvenance */.c)(statement, signer.identity) : []),
        ...(0,vsa_policy/* checkVsa */.j)(statement),
        ...checkType(statement, request),
        await checkSubjects(statement, request.artifact),
    ];
    const { predicateType } = statement;
    return { ...verifiedBundle(verified, checks), statement, predicateType };
};
const refused = (check) => ({ verified: false, checks: [check] });
const SIGNATURE = {
    id: 'signature',
    title: 'signature',
    expected: 'a signature that verifies',
};
const attemptSignature = (operation) => (0,attempt/* attempt */.C)(SIGNATURE.id, SIGNATURE.title, SIGNATURE.expected, operation);
const verifiedBundle = ({ signer, timestamps }, checks) => ({
    verified: true,
    signer,
    timestamps,
    checks,
    ...(signer.kind === 'certificate' && checks.some(({ passed }) => !passed)
        ? { suggestion: (0,identity_policy/* suggestPolicy */.Rl)(signer.identity) }
        : {}),
});
// ---- who signed -----------------------------------------------------------------
/** @throws the refusal under the last one */
const firstAccepted = (trust, verify) => {
    let refusal;
    for (const candidate of toTrusts(trust)) {
        try {
            return verify(candidate);
        }
        catch (error) {
            refusal = error;
        }
    }
    throw refusal;
};
/** At least one. */
const toTrusts = (trust) => {
    switch (trust.kind) {
        case 'sigstore':
            return [{ kind: 'certificate', roots: trust.roots, identity: 'policy-follows' }];
        case 'key': {
            // The hint is the signer's; the key is the user's choice, whatever it is called.
            const keyed = { kind: 'key', publicKey: () => trust.key };
            return trust.roots.length === 0 ? [keyed] : trust.roots.map((root) => ({ ...keyed, root }));
        }
    }
};
const signerChecks = ({ signer }, trust) => [
    (0,report/* passedCheck */.Fd)({ ...SIGNATURE, found: (0,examine_bundle/* describeSigner */.c)(signer) }, 'verified'),
    ...(trust.kind === 'sigstore' && signer.kind === 'certificate'
        ? (0,identity_policy/* checkIdentity */.Z0)(trust.identity, signer.identity)
        : []),
];
// ---- what was signed --------------------------------------------------------------
/** In memory by OpenSSL; of what is too large, or not here, by its digest. */
const messageVerifier = async (bundle, { hex }, { content }) => {
    if (content !== undefined)
        return (trust) => (0,verify_bundle/* verifyArtifact */.oc)(bundle, content, trust);
    const { isDigestSignedBy } = await Promise.all(/* import() */[__webpack_require__.e(3260), __webpack_require__.e(7815)]).then(__webpack_require__.bind(__webpack_require__, 47815));
    const digest = external_node_buffer_.Buffer.from(hex, 'hex');
    return (trust) => (0,verify_bundle/* verifyMessageDigest */.RT)(bundle, digest, trust, isDigestSignedBy);
};
const checkType = (statement, { predicateType: expected }) => {
    if (expected === undefined)
        return [];
    const found = statement?.predicateType ?? 'a signature of the artifact, which states nothing';
    const facts = { id: 'statement.predicate-type', title: 'predicate type', expected, found };
    return [
        statement?.predicateType === expected
            ? (0,report/* passedCheck */.Fd)(facts, 'verified')
            : (0,report/* failedCheck */.WU)(facts, { code: 'PREDICATE_TYPE_MISMATCH', word: 'verified' }),
    ];
};


/***/ })

};

