export const id = 874;
export const ids = [874];
export const modules = {

/***/ 87293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding),
/* harmony export */   q: () => (/* binding */ preAuthParts)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// SPDX-License-Identifier: Apache-2.0
// DSSE v1: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md

/** Pre-authentication encoding; lengths count bytes. These are the bytes that are signed. */
const preAuthEncoding = (payloadType, payload) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(preAuthParts(payloadType, payload));
/** The same bytes in two parts, so that a large payload need not be copied. */
const preAuthParts = (payloadType, payload) => [
    node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`DSSEv1 ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
];


/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   US: () => (/* binding */ serializeStatement),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
// in-toto Statement v1: https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const buildStatement = (subject, predicateType, predicate) => ({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
/**
 * The payload bytes: compact JSON, UTF-8, no byte order mark. They travel in the bundle as they are.
 * @throws PAYLOAD_TOO_LARGE for a statement whose bundle no reader would take
 */
const serializeStatement = (statement) => {
    const payload = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify(statement), 'utf8');
    if (payload.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD_BYTES */ .qY) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('PAYLOAD_TOO_LARGE', `the ${statement.predicateType} statement has ${payload.length} bytes, more than the ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD_BYTES */ .qY} that are signed`, { hint: 'Pack the small files of the model together, or make the predicate smaller.' });
    }
    return payload;
};
/** @throws STATEMENT_INVALID naming the field, or why readers could disagree on what it says */
const parseStatement = (payload) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(decodeUtf8(payload), refusePayload)) ??
        refusePayload('it is not an object');
    const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(value._type) ?? refuse('_type');
    if (type !== STATEMENT_TYPE && type !== 'https://in-toto.io/Statement/v0.1')
        refuse('_type');
    const subject = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asArray */ ._j)(value.subject) ?? refuse('subject')).map(parseSubject);
    if (subject.length === 0)
        refuse('subject');
    const predicateType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(value.predicateType) ?? refuse('predicateType');
    return { type, subject, predicateType, predicate: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value.predicate) };
};
const parseSubject = (value, index) => {
    const field = `subject[${index}]`;
    const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value) ?? refuse(field);
    const digest = {};
    for (const [algorithm, hex] of Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(subject.digest) ?? refuse(`${field}.digest`))) {
        digest[algorithm] = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(hex) ?? refuse(`${field}.digest.${algorithm}`);
    }
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(subject.name) ?? '', digest };
};
const decodeUtf8 = (payload) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    }
    catch {
        return refusePayload('it is not UTF-8');
    }
};
const refusePayload = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the payload is no statement: ${what}`);
};
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the statement's ${field} is missing or unknown`);
};


/***/ }),

/***/ 88591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ closingQuote)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Index of the quote that closes the JSON string opened at `start`; -1 where none does. Over all
 * strings of a text, time is linear: no backslash is looked at for two quotes.
 * Grammar: RFC 8259 §7
 */
const closingQuote = (text, start) => {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return at;
    }
    return -1;
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
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88591);
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
            const end = (0,_json_string_js__WEBPACK_IMPORTED_MODULE_2__/* .closingQuote */ .m)(text, at);
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
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

/***/ 56591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createKeylessSigner: () => (/* binding */ createKeylessSigner)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/@sigstore/sign/dist/index.js
var dist = __webpack_require__(15179);
// EXTERNAL MODULE: ./lib/attestation/bundle.js
var attestation_bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./lib/attestation/signature-trust.js
var signature_trust = __webpack_require__(76603);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(40281);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/io/token-claims.js
var token_claims = __webpack_require__(18191);
// EXTERNAL MODULE: ./lib/io/sigstore/service-call.js
var service_call = __webpack_require__(50097);
;// CONCATENATED MODULE: ./lib/io/sigstore/certified-signer.js
// SPDX-License-Identifier: Apache-2.0
//
// A fresh key and a Fulcio certificate for it, for one signature. The identity
// token is asked for in the last moment, once for each attempt: it lives for
// minutes only.
// API: https://github.com/sigstore/fulcio/blob/v1.8.8/fulcio.proto







/** Signs with ECDSA P-256 and SHA-256. @throws FULCIO_FAILED, TOKEN_INVALID, and what `identityToken` throws */
const createCertifiedSigner = ({ call, identityToken, onToken, }) => ({
    sign: (data) => (0,service_call/* callService */.c)(call, async (send) => {
        const token = await identityToken();
        const key = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
        const answer = await send(certificateRequest(call.url, token, key));
        const certificate = parseCertificate(answer.body.toString('utf8'));
        if (!certificate.checkPrivateKey(key.privateKey)) {
            throw new Error('the answer holds no certificate for our key');
        }
        onToken(token);
        return {
            signature: (0,external_node_crypto_.sign)('sha256', data, key.privateKey),
            key: { $case: 'x509Certificate', certificate: certificate.toString() },
        };
    }),
});
const certificateRequest = (fulcioUrl, token, { privateKey, publicKey }) => ({
    method: 'POST',
    url: `${fulcioUrl}/api/v2/signingCert`,
    headers: { 'content-type': 'application/json' },
    secrets: [token],
    maxResponseBytes: limits/* MAX_CERTIFICATE_ANSWER_BYTES */.C0,
    body: JSON.stringify({
        credentials: { oidcIdentityToken: token.reveal() },
        publicKeyRequest: {
            publicKey: {
                algorithm: 'ECDSA',
                content: publicKey.export({ type: 'spki', format: 'pem' }),
            },
            // Proves to the authority that whoever holds the token holds the key.
            proofOfPossession: (0,external_node_crypto_.sign)('sha256', subjectOf(token), privateKey).toString('base64'),
        },
    }),
});
// The claim that Fulcio takes for the token's holder: of e-mail tokens the address.
const subjectOf = (token) => {
    const { sub, email, email_verified: isVerified } = (0,token_claims/* readTokenClaims */.v)(token) ?? {};
    const address = (0,parse/* asString */.oJ)(email) ?? '';
    const subject = address === '' ? ((0,parse/* asString */.oJ)(sub) ?? '') : address;
    if (subject === '') {
        throw new errors/* ProvenanceError */.CG('TOKEN_INVALID', 'the identity token is no JWT with a subject');
    }
    // Some providers write the fact as a string.
    if (address !== '' && isVerified !== true && isVerified !== 'true') {
        throw new errors/* ProvenanceError */.CG('TOKEN_INVALID', 'the identity token holds an e-mail address that its issuer has not verified');
    }
    return external_node_buffer_.Buffer.from(subject, 'utf8');
};
// SigningCertificate: the leaf comes first; its issuers are in the trust root.
const parseCertificate = (text) => {
    const answer = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    const issued = (0,parse/* asObject */.eB)(answer?.signedCertificateEmbeddedSct ?? answer?.signedCertificateDetachedSct);
    const leaf = (0,parse/* asString */.oJ)((0,parse/* asArray */._j)((0,parse/* asObject */.eB)(issued?.chain)?.certificates)?.[0]);
    if (leaf === undefined)
        throw new Error('the answer is no certificate chain');
    try {
        return new external_node_crypto_.X509Certificate(leaf);
    }
    catch {
        throw new Error('the answer holds no X.509 certificate');
    }
};

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
;// CONCATENATED MODULE: ./lib/io/sigstore/rekor-v1-entry.js
// SPDX-License-Identifier: Apache-2.0
//
// The answer of a Rekor v1 log, in the form in which bundles hold it. Only the
// form is checked here; that the entry is ours, and logged, is verified with
// the whole bundle.
// Form: https://github.com/sigstore/rekor/blob/v1.4.2/openapi.yaml (LogEntry)


/**
 * The one entry of an answer `{<uuid>: entry}`.
 * @throws Error that names the field which is not of the form
 */
const parseRekorV1Entry = (text) => {
    const [value, ...others] = Object.values((0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text)) ?? {});
    const entry = (0,parse/* asObject */.eB)(value);
    if (entry === undefined || others.length > 0)
        throw new Error('the answer is no log entry');
    const verification = (0,parse/* asObject */.eB)(entry.verification) ?? {};
    const { signedEntryTimestamp: promise } = verification;
    const canonicalizedBody = base64(entry.body, 'body');
    return {
        logIndex: count(entry.logIndex, 'logIndex'),
        logId: { keyId: sha256(entry.logID, 'logID') },
        kindVersion: kindOf(canonicalizedBody),
        integratedTime: count(entry.integratedTime, 'integratedTime'),
        inclusionPromise: promise === undefined
            ? undefined
            : { signedEntryTimestamp: base64(promise, 'signedEntryTimestamp') },
        inclusionProof: proofOf((0,parse/* asObject */.eB)(verification.inclusionProof) ?? refuse('inclusionProof')),
        canonicalizedBody,
    };
};
const kindOf = (body) => {
    const { kind, apiVersion } = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(body.toString('utf8'))) ?? {};
    return {
        kind: (0,parse/* asString */.oJ)(kind) ?? refuse('kind'),
        version: (0,parse/* asString */.oJ)(apiVersion) ?? refuse('apiVersion'),
    };
};
const proofOf = (proof) => ({
    logIndex: count(proof.logIndex, 'inclusionProof.logIndex'),
    treeSize: count(proof.treeSize, 'inclusionProof.treeSize'),
    rootHash: sha256(proof.rootHash, 'inclusionProof.rootHash'),
    hashes: ((0,parse/* asArray */._j)(proof.hashes) ?? refuse('inclusionProof.hashes')).map((hash) => sha256(hash, 'inclusionProof.hashes')),
    checkpoint: {
        envelope: (0,parse/* asString */.oJ)(proof.checkpoint) ?? refuse('inclusionProof.checkpoint'),
    },
});
// 64-bit integers are strings in bundles.
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? String(value)
    : refuse(field);
const sha256 = (value, field) => {
    const text = (0,parse/* asString */.oJ)(value) ?? '';
    return /^[0-9a-f]{64}$/i.test(text) ? external_node_buffer_.Buffer.from(text, 'hex') : refuse(field);
};
const base64 = (value, field) => {
    const text = (0,parse/* asString */.oJ)(value) ?? '';
    const bytes = external_node_buffer_.Buffer.from(text, 'base64');
    return text !== '' && bytes.toString('base64') === text ? bytes : refuse(field);
};
const refuse = (field) => {
    throw new Error(`the answer is no log entry: "${field}" is missing or malformed`);
};

;// CONCATENATED MODULE: ./lib/io/sigstore/signed-envelope.js
// SPDX-License-Identifier: Apache-2.0

/** What a witness is asked to see. @throws INTERNAL for content that is no signed DSSE envelope */
const signedEnvelope = (content) => {
    const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : undefined;
    const signature = envelope?.signatures[0]?.sig;
    if (envelope === undefined || signature === undefined) {
        throw new errors/* ProvenanceError */.CG('INTERNAL', 'only signed DSSE envelopes are witnessed');
    }
    return { envelope, signature };
};

;// CONCATENATED MODULE: ./lib/io/sigstore/rekor-v1-witness.js
// SPDX-License-Identifier: Apache-2.0
//
// Logs a DSSE envelope in a Rekor v1 log, as a `dsse` entry. An entry that is
// there already (409), because an earlier answer was lost, is fetched.
// API: https://github.com/sigstore/rekor/blob/v1.4.2/openapi.yaml







/**
 * A 409 that does not say where the entry is, is final here: the caller signs anew.
 * @throws REKOR_FAILED; INTERNAL for content that is no DSSE envelope
 */
const createRekorV1Witness = (call) => ({
    testify: async (content, certificate) => {
        const proposed = JSON.stringify(proposedEntry(signedEnvelope(content).envelope, certificate));
        const url = `${call.url}/api/v1/log/entries`;
        const entry = await (0,service_call/* callService */.c)(call, async (send) => {
            const { body } = await createOrFetch(send, url, proposed);
            return parseRekorV1Entry(body.toString('utf8'));
        });
        return { tlogEntries: [entry] };
    },
});
const proposedEntry = (envelope, certificate) => ({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
        proposedContent: {
            envelope: JSON.stringify((0,bundle_dist.envelopeToJSON)(envelope)),
            verifiers: [external_node_buffer_.Buffer.from(certificate, 'utf8').toString('base64')],
        },
    },
});
const createOrFetch = async (send, url, body) => {
    try {
        return await send({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/json' },
            body,
            maxResponseBytes: limits/* MAX_LOG_ENTRY_BYTES */.jY,
        });
    }
    catch (error) {
        const uuid = existingUuid(error);
        if (uuid === undefined)
            throw error;
        return await fetchExisting(send, `${url}/${uuid}`);
    }
};
// Of the address only the name is taken: which host is asked is not the answer's choice.
const existingUuid = (conflict) => {
    const location = conflict instanceof service_error/* ServiceError */._7 ? conflict.location : undefined;
    return /\/((?:[0-9a-f]{64}|[0-9a-f]{80}))$/i.exec(location ?? '')?.[1];
};
const fetchExisting = async (send, url) => {
    try {
        return await send({ url, maxResponseBytes: limits/* MAX_LOG_ENTRY_BYTES */.jY });
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || error.status !== 404)
            throw error;
        // The log has said that it holds the entry: it will show it in a moment.
        throw new service_error/* ServiceError */._7(error.code, error.message, { status: 404, isTransient: true });
    }
};

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/attestation/dsse.js
var dsse = __webpack_require__(87293);
;// CONCATENATED MODULE: ./lib/io/sigstore/rekor-v2-witness.js
// SPDX-License-Identifier: Apache-2.0
//
// Logs a DSSE envelope in a Rekor v2 log as hashedrekord/0.0.2: the digest of
// the bytes that were signed (the PAE), the signature and the certificate.
// @sigstore/sign 5.1.0 still sends the `dsse` kind, which current logs refuse.
// API: https://github.com/sigstore/rekor-tiles/blob/v2.3.0/api/proto/rekor/v2/rekor_service.proto








/** @throws REKOR_FAILED; INTERNAL for content that is no DSSE envelope */
const createRekorV2Witness = (call) => ({
    testify: async (content, certificate) => {
        const request = JSON.stringify(entryRequest(signedEnvelope(content), certificate));
        const entry = await (0,service_call/* callService */.c)(call, async (send) => {
            const { body } = await send({
                method: 'POST',
                url: `${call.url}/api/v2/log/entries`,
                headers: { 'content-type': 'application/json' },
                body: request,
                maxResponseBytes: limits/* MAX_LOG_ENTRY_BYTES */.jY,
            });
            return parseEntry(body.toString('utf8'));
        });
        return { tlogEntries: [entry] };
    },
});
const entryRequest = ({ envelope, signature }, certificate) => {
    const { payload, payloadType } = envelope;
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,dsse/* preAuthEncoding */.J)(payloadType, payload)).digest();
    return {
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: {
                content: signature.toString('base64'),
                verifier: {
                    // createCertifiedSigner makes P-256 keys only.
                    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                    x509Certificate: { rawBytes: core_dist.pem.toDER(certificate).toString('base64') },
                },
            },
        },
    };
};
const parseEntry = (text) => {
    const value = (0,parse/* parseJson */.qF)(text);
    const { logId, kindVersion, ...entry } = value === undefined ? protobuf_specs_dist.TransparencyLogEntry.fromJSON({}) : protobuf_specs_dist.TransparencyLogEntry.fromJSON(value);
    if (!logId || !kindVersion || !entry.inclusionProof?.checkpoint) {
        throw new Error('the answer is no log entry');
    }
    return { ...entry, logId, kindVersion };
};

;// CONCATENATED MODULE: ./lib/io/sigstore/timestamp-witness.js
// SPDX-License-Identifier: Apache-2.0
//
// RFC 3161 timestamps, asked for in JSON as Sigstore's authorities take it.
// API: https://github.com/sigstore/timestamp-authority/blob/v2.1.5/openapi.yaml






/** Has the signature timestamped. @throws TSA_FAILED; INTERNAL for content that is no DSSE envelope */
const createTimestampWitness = (call) => ({
    testify: async (content) => {
        const { signature } = signedEnvelope(content);
        const artifactHash = (0,external_node_crypto_.createHash)('sha256').update(signature).digest('base64');
        const signedTimestamp = await (0,service_call/* callService */.c)(call, async (send) => {
            const { body } = await send({
                method: 'POST',
                url: endpointOf(call.url),
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ artifactHash, hashAlgorithm: 'sha256' }),
                expect: 'bytes',
                maxResponseBytes: limits/* MAX_TIMESTAMP_BYTES */.Ui,
            });
            checkReadable(body);
            return body;
        });
        return { rfc3161Timestamps: [{ signedTimestamp }] };
    },
});
// A signing config names the whole address.
const endpointOf = (url) => new URL(url).pathname === '/' ? new URL('/api/v1/timestamp', url).href : url;
// What cannot be read is worth another attempt: @sigstore/core 4.0.1 reads fractions of a
// second with three digits only, and DER drops zeros. What it says is verified later.
const checkReadable = (der) => {
    try {
        core_dist.RFC3161Timestamp.parse(external_node_buffer_.Buffer.from(der)).signingTime.toISOString();
    }
    catch {
        throw new Error('the answer is no timestamp');
    }
};

;// CONCATENATED MODULE: ./lib/io/sigstore/token-identity.js
// SPDX-License-Identifier: Apache-2.0
//
// Whom a certificate has to name, going by the identity token that it was
// issued for. An instance that certifies somebody else is not to be used.
// Rules: https://github.com/sigstore/fulcio/blob/v1.8.8/docs/oidc.md


/**
 * How the certificate contradicts the token; `undefined` where it does not.
 * The subject is compared for GitHub Actions and e-mail tokens; for others each
 * Fulcio has rules of its own.
 */
const contradiction = (token, identity) => {
    const claims = (0,token_claims/* readTokenClaims */.v)(token) ?? {};
    const { subjectAlternativeName: subject, issuer = '' } = identity;
    // Dex, in front of the public identity providers, names the real one here.
    const tokenIssuer = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(claims.federated_claims)?.connector_id) ?? (0,parse/* asString */.oJ)(claims.iss);
    if (issuer !== tokenIssuer)
        return `issuer "${issuer}", the token is from "${tokenIssuer}"`;
    const workflow = (0,parse/* asString */.oJ)(claims.job_workflow_ref);
    const email = (0,parse/* asString */.oJ)(claims.email);
    const isNamed = workflow === undefined
        ? email === undefined || subject === email
        : /^https:\/\/[^/]+\//.test(subject) && subject.replace(/^https:\/\/[^/]+\//, '') === workflow;
    return isNamed ? undefined : `"${subject}", the token is for "${workflow ?? email}"`;
};

;// CONCATENATED MODULE: ./lib/io/sigstore/keyless-signer.js
// SPDX-License-Identifier: Apache-2.0
//
// Keyless signing: a fresh key, a certificate for the job's identity, a
// timestamp, a log entry, and then the whole bundle verified as anyone else
// would verify it. What each service does when it fails is in its own file.














/** Rekor v2 answers once its tree is published, which takes seconds. */
const ATTEMPT_TIMEOUT_MS = 20_000;
/** Fulcio's certificates live ten minutes; log entry and timestamp have to fall within. */
const CERTIFICATE_LIFETIME_MS = 8 * 60_000;
/** How often a log may say that it holds an entry which it does not show. */
const MAX_CONFLICTS = 3;
/**
 * Signs with certificates of a Sigstore instance.
 *
 * `signStatement` throws FULCIO_FAILED, REKOR_FAILED, TSA_FAILED or
 * PAYLOAD_TOO_LARGE with what the service said, TOKEN_… as `identityToken`
 * does, and SELF_VERIFICATION_FAILED for a bundle that does not hold.
 */
const createKeylessSigner = (options) => ({
    signStatement: async (payload) => {
        for (let conflicts = 0;;) {
            const issued = {};
            try {
                return await signOnce(payload, options, issued);
            }
            catch (error) {
                const isConflict = (0,service_error/* statusOf */.c2)(error) === 409;
                if (isConflict)
                    conflicts += 1;
                if (isConflict ? conflicts >= MAX_CONFLICTS : !hasOutlived(error, issued, options)) {
                    throw error;
                }
            }
        }
    },
});
// An outage may outlive the certificate, and the run still have time for another one.
const hasOutlived = (error, issued, { deadline }) => error instanceof errors/* ProvenanceError */.CG &&
    (0,service_error/* isTransient */.dg)(error.cause) &&
    issued.life !== undefined &&
    issued.life.remainingMs() < deadline.remainingMs();
const signOnce = async (payload, options, issued) => {
    const { instance, deadline, identityToken, timing } = options;
    const signer = createCertifiedSigner({
        call: serviceCall(options, 'Fulcio', instance.fulcioUrl, 'FULCIO_FAILED', deadline),
        identityToken,
        onToken: (token) => {
            issued.token = token;
            issued.life = (0,retry.deadlineIn)(timing?.certificateLifetimeMs ?? CERTIFICATE_LIFETIME_MS);
        },
    });
    const witnessDeadline = {
        remainingMs: () => Math.min(deadline.remainingMs(), issued.life?.remainingMs() ?? Number.POSITIVE_INFINITY),
    };
    const witnesses = [oneByOne(createWitnesses(options, witnessDeadline))];
    const bundle = await new dist.DSSEBundleBuilder({ signer, witnesses }).create({
        data: external_node_buffer_.Buffer.from(payload),
        type: statement/* PAYLOAD_TYPE */.Uc,
    });
    const json = (0,attestation_bundle/* serializeBundle */.fP)(bundle);
    const { subjectAlternativeName, issuer = '' } = verifyOwn(json, payload, options, issued);
    const logIndex = (0,attestation_bundle/* logIndexOf */.Or)(bundle);
    return {
        json,
        identity: { kind: 'certificate', subject: subjectAlternativeName, issuer },
        ...(instance.rekor && logIndex !== undefined && { logIndex, logUrl: instance.rekor.url }),
    };
};
// The timestamp first: a log entry is for ever, so nothing that can fail comes after it.
const createWitnesses = (options, deadline) => {
    const { tsaUrl, rekor } = options.instance;
    const witnesses = [];
    if (tsaUrl !== undefined) {
        const call = serviceCall(options, 'timestamp authority', tsaUrl, 'TSA_FAILED', deadline);
        witnesses.push(createTimestampWitness(call));
    }
    if (rekor !== undefined) {
        const call = serviceCall(options, 'Rekor', rekor.url, 'REKOR_FAILED', deadline);
        witnesses.push(rekor.majorVersion === 2 ? createRekorV2Witness(call) : createRekorV1Witness(call));
    }
    return witnesses;
};
// The builder would ask all witnesses at once.
const oneByOne = (witnesses) => ({
    testify: async (content, publicKey) => {
        const material = {};
        for (const witness of witnesses) {
            Object.assign(material, await witness.testify(content, publicKey));
        }
        return material;
    },
});
const serviceCall = ({ onRetry, timing }, service, url, code, deadline) => ({
    service,
    url,
    code,
    deadline,
    timeoutMs: timing?.attemptTimeoutMs ?? ATTEMPT_TIMEOUT_MS,
    ...(onRetry && { onRetry }),
    ...(timing?.baseDelayMs === undefined ? {} : { baseDelayMs: timing.baseDelayMs }),
});
// As a stranger would verify it, and then as only the signer can.
const verifyOwn = (json, payload, { instance, trustedRoots }, { token }) => {
    try {
        const { signer, ...verified } = (0,verify_bundle/* verifyBundle */.IF)((0,attestation_bundle/* parseBundle */.QN)(json), {
            kind: 'certificate',
            roots: trustedRoots,
            identity: 'policy-follows',
            // The root may list logs that this instance does not write to.
            thresholds: (root) => ({
                ...(0,signature_trust/* thresholdsOf */.W)(root),
                ...(instance.hasTransparencyLog ? {} : { tlog: 0 }),
            }),
        });
        if (signer.kind !== 'certificate' || !token)
            throw new Error('it holds no certificate');
        if (!external_node_buffer_.Buffer.from(payload).equals(verified.payload))
            throw new Error('it holds another payload');
        const otherIdentity = contradiction(token, signer.identity);
        if (otherIdentity !== undefined)
            throw new Error(`it names ${otherIdentity}`);
        return signer.identity;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* ProvenanceError */.CG('SELF_VERIFICATION_FAILED', `the new bundle is refused: ${reason}`, {
            cause: error,
        });
    }
};


/***/ })

};

