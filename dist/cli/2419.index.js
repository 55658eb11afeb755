export const id = 2419;
export const ids = [2419];
export const modules = {

/***/ 34818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Pq: () => (/* binding */ memorySource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Byte sources made of other bytes: of memory, and of a part of another source.

/** Bytes that are in memory already; what is read are views of them. */
const memorySource = (bytes) => ({
    sizeBytes: bytes.length,
    read: async (offset, lengthBytes) => {
        requireInside(offset, lengthBytes, bytes.length);
        return bytes.subarray(offset, offset + lengthBytes);
    },
});
/**
 * `lengthBytes` of `source` from `offset`, as a source of their own: what is outside cannot be read.
 * @throws MODEL_UNREADABLE where the part is not inside the source
 */
const partOf = (source, offset, lengthBytes) => {
    requireInside(offset, lengthBytes, source.sizeBytes);
    return {
        sizeBytes: lengthBytes,
        read: async (at, length) => {
            requireInside(at, length, lengthBytes);
            return source.read(offset + at, length);
        },
    };
};
/** What every source asks of its caller. @throws MODEL_UNREADABLE for bytes that are not all inside */
const requireInside = (offset, lengthBytes, sizeBytes) => {
    const isInside = offset >= 0 && lengthBytes >= 0 && offset + lengthBytes <= sizeBytes;
    if (isInside && Number.isSafeInteger(offset) && Number.isSafeInteger(lengthBytes))
        return;
    const message = `bytes ${offset} to ${offset + lengthBytes} were asked of ${sizeBytes}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', message);
};


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.


/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = endOfString(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
/** Index of the closing quote of the string that opens at `start`. */
const endOfString = (text, start) => {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

/***/ 68822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// A checkout without Git LFS leaves small text files where the weights should
// be. Source: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md


// The two version lines that git-lfs itself reads; the second is from before its 1.0.
const VERSION_LINES = [
    'version https://git-lfs.github.com/spec/v1\n',
    'version https://hawser.github.com/spec/v1\n',
].map((line) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(line));
const OID_LINE = /\noid sha256:[0-9a-f]{64}\n/;
const SIZE_LINE = /\nsize [0-9]+\n/;
/** Whether a whole file is a Git LFS pointer: a known version line first, then oid and size. */
const isLfsPointer = (content) => {
    if (content.byteLength >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LFS_POINTER_BYTES */ .Xe)
        return false;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (!VERSION_LINES.some((line) => bytes.subarray(0, line.length).equals(line)))
        return false;
    const text = bytes.toString('latin1');
    return OID_LINE.test(text) && SIZE_LINE.test(text);
};
// The canonical form and nothing else: what git-lfs itself writes.
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
/**
 * The digest and size in a pointer of the canonical form; `undefined` for all else.
 *
 * Stricter than `isLfsPointer`, because the digest is compared instead of the bytes: a second
 * `oid` could be read differently, and with an extension (`ext-…` lines) the oid is not the
 * digest of the file that a checkout puts there.
 */
const parseLfsPointer = (content) => {
    if (!isLfsPointer(content))
        return undefined;
    const [, digest, size] = CANONICAL.exec(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content).toString('latin1')) ?? [];
    const sizeBytes = Number(size);
    if (digest === undefined || !Number.isSafeInteger(sizeBytes))
        return undefined;
    return { digest: digest, sizeBytes };
};


/***/ }),

/***/ 81724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyArtifactBundles: () => (/* binding */ verifyArtifactBundles),
  g: () => (/* binding */ verifyStatements)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/attestation/bundle.js
var attestation_bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
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

// EXTERNAL MODULE: ./lib/attestation/predicates/vsa-v1.js
var vsa_v1 = __webpack_require__(39893);
// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(40281);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
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
// EXTERNAL MODULE: ./lib/policy/suggested-policy.js
var suggested_policy = __webpack_require__(89252);
// EXTERNAL MODULE: ./lib/policy/vsa-policy.js
var vsa_policy = __webpack_require__(2291);
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
    const stated = digest/* DIGEST_ALGORITHMS */.MF.filter((name) => subject.some(({ digest }) => digest[name]));
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
    for (const algorithm of digest/* DIGEST_ALGORITHMS */.MF) {
        const hex = await artifact.digest(algorithm);
        if (hex !== undefined)
            return { algorithm, hex };
    }
    return undefined;
};

// EXTERNAL MODULE: ./lib/pipelines/examine-bundle.js + 2 modules
var examine_bundle = __webpack_require__(49647);
// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var verify = __webpack_require__(53349);
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
        checks: (0,verify/* closest */.kp)(bundles)?.checks ?? [noBundle()],
        bundles,
    };
};
const noBundle = () => (0,report/* failedCheck */.WU)({ id: 'bundle', title: 'bundle', expected: 'at least one', found: 'none' }, { code: 'BUNDLE_NONE' });
/**
 * Bundles of statements, whatever they are about: the caller asks for the subject. A message
 * signature states nothing and is refused.
 */
const verifyStatements = (request) => request.bundles.map((found) => {
    const { value: bundle, check } = attemptSignature(() => (0,attestation_bundle/* parseBundle */.QN)(found.content));
    return verify_bundle_report(found, bundle ? examineSigned(bundle, request) : refused(check));
});
const examine = async (found, request) => {
    const parsed = attemptSignature(() => {
        const bundle = (0,attestation_bundle/* parseBundle */.QN)(found.content);
        return { bundle, message: messageDigestOf(bundle) };
    });
    const examined = parsed.value
        ? await examineParsed(parsed.value.bundle, parsed.value.message, request)
        : refused(parsed.check);
    return verify_bundle_report(found, examined);
};
const verify_bundle_report = ({ source, index, content }, examined) => ({
    source,
    index,
    digest: `sha256:${(0,digest/* sha256 */.sc)(content.trim())}`,
    bundle: (0,parse/* parseJson */.qF)(content),
    ...examined,
});
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
    const { value: verified, check } = attemptStatement(bundle, request);
    if (verified === undefined)
        return refused(check);
    const { statement } = verified;
    return verifiedStatement(verified, [
        ...statementChecks(verified, request),
        await checkSubjects(statement, request.artifact),
    ]);
};
/** All but what it is about. */
const examineSigned = (bundle, request) => {
    if (hasUnknownLog(bundle, request.trust))
        return refused(unknownLog());
    const { value: verified, check } = attemptStatement(bundle, request);
    return verified === undefined
        ? refused(check)
        : verifiedStatement(verified, statementChecks(verified, request));
};
const attemptStatement = (bundle, { trust }) => attemptSignature(() => firstAccepted(trust, (candidate) => (0,verify_bundle/* verifyBundle */.IF)(bundle, candidate)));
const statementChecks = (verified, request) => {
    const { statement, signer } = verified;
    return [
        ...signerChecks(verified, request.trust),
        ...(signer.kind === 'certificate' ? (0,provenance_consistency/* checkProvenance */.c)(statement, signer.identity) : []),
        ...(0,vsa_policy/* checkVsa */.j)(statement, request.predicateType === vsa_v1/* VSA_TYPE */.gs ? 'verdict-only' : undefined),
        ...checkType(statement, request),
    ];
};
const verifiedStatement = (verified, checks) => {
    const { statement } = verified;
    return { ...verifiedBundle(verified, checks), statement, predicateType: statement.predicateType };
};
const refused = (check) => ({ verified: false, checks: [check] });
const SIGNATURE = {
    id: 'signature',
    title: 'signature',
    expected: 'a signature that verifies',
};
const attemptSignature = (operation) => (0,attempt/* attempt */.C)(SIGNATURE.id, SIGNATURE.title, SIGNATURE.expected, operation);
const verifiedBundle = ({ signer, timestamps }, checks) => {
    const isOther = checks.some(({ id, passed }) => id.startsWith('identity.') && !passed);
    const suggestion = signer.kind === 'certificate' && isOther ? (0,suggested_policy/* suggestArtifactPolicy */.P)(signer.identity) : undefined;
    return {
        verified: true,
        signer,
        timestamps,
        checks,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
};
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
        ? (0,identity_policy/* checkIdentity */.Z)(trust.identity, signer.identity)
        : []),
];
// ---- what was signed --------------------------------------------------------------
/** In memory by OpenSSL; of what is too large, or not here, by its digest. */
const messageVerifier = async (bundle, { hex }, { content }) => {
    if (content !== undefined)
        return (trust) => (0,verify_bundle/* verifyArtifact */.oc)(bundle, content, trust);
    const { isDigestSignedBy } = await __webpack_require__.e(/* import() */ 7815).then(__webpack_require__.bind(__webpack_require__, 47815));
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

