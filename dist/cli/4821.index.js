export const id = 4821;
export const ids = [4821];
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
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
/** @throws STATEMENT_INVALID naming the field */
const parseStatement = (payload) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(payload).toString('utf8')));
    if (!value)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', 'the payload is not a JSON object');
    const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(value._type) ?? refuse('_type');
    if (type !== STATEMENT_TYPE && type !== 'https://in-toto.io/Statement/v0.1')
        refuse('_type');
    const subject = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(value.subject) ?? refuse('subject')).map(parseSubject);
    if (subject.length === 0)
        refuse('subject');
    const predicateType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(value.predicateType) ?? refuse('predicateType');
    return { type, subject, predicateType, predicate: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value.predicate) };
};
const parseSubject = (value, index) => {
    const field = `subject[${index}]`;
    const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value) ?? refuse(field);
    const digest = {};
    for (const [algorithm, hex] of Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(subject.digest) ?? refuse(`${field}.digest`))) {
        digest[algorithm] = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(hex) ?? refuse(`${field}.digest.${algorithm}`);
    }
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(subject.name) ?? '', digest };
};
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the statement's ${field} is missing or unknown`);
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

/***/ 65084:
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
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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






/** @throws FULCIO_FAILED, TOKEN_INVALID, and what `identityToken` throws */
const createCertifiedSigner = (options) => ({
    sign: (data) => (0,service_call/* callService */.c)(options.call, async ({ timeoutMs, hide }) => {
        const token = await options.identityToken();
        hide(token);
        checkToken(token);
        const signer = new dist.FulcioSigner({
            fulcioBaseURL: options.call.url,
            identityProvider: { getToken: async () => token.reveal() },
            retry: false,
            timeout: timeoutMs,
        });
        const signature = await signer.sign(data);
        checkCertificate(signature, data);
        options.onToken(token);
        return signature;
    }),
});
// The library would put the whole token into the message of its error.
const checkToken = (token) => {
    const { sub, email } = (0,token_claims/* readTokenClaims */.v)(token) ?? {};
    if ((0,parse/* asString */.oJ)(sub) === undefined && (0,parse/* asString */.oJ)(email) === undefined) {
        throw new errors/* ProvenanceError */.CG('TOKEN_INVALID', 'the identity token is no JWT with a subject');
    }
};
// Whatever else the answer holds, it has to be a certificate for our key.
const checkCertificate = ({ key, signature }, data) => {
    try {
        const pem = key.$case === 'x509Certificate' ? key.certificate : '';
        if ((0,external_node_crypto_.verify)('sha256', data, new external_node_crypto_.X509Certificate(pem).publicKey, signature))
            return;
    }
    catch {
        // Not a certificate at all: the same answer to the caller.
    }
    throw new Error('the answer holds no certificate for our key');
};

;// CONCATENATED MODULE: ./lib/io/sigstore/rekor-v1-witness.js
// SPDX-License-Identifier: Apache-2.0


/**
 * Logs the envelope in a Rekor v1 log, as a `dsse` entry.
 *
 * An entry that is there already (409), because an earlier answer was lost, is
 * fetched. A 409 that does not say where is final here: the caller signs anew.
 * @throws REKOR_FAILED
 */
const createRekorV1Witness = (call) => ({
    testify: (content, publicKey) => (0,service_call/* callService */.c)(call, ({ timeoutMs }) => new dist.RekorWitness({
        rekorBaseURL: call.url,
        majorApiVersion: 1,
        entryType: 'dsse',
        fetchOnConflict: true,
        retry: false,
        timeout: timeoutMs,
    }).testify(content, publicKey)),
});

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/attestation/dsse.js
var dsse = __webpack_require__(87293);
// EXTERNAL MODULE: ./lib/io/http.js
var http = __webpack_require__(63970);
// EXTERNAL MODULE: ./lib/io/http-attempt.js
var http_attempt = __webpack_require__(58166);
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
        const body = JSON.stringify(entryRequest(content, certificate));
        const entry = await (0,service_call/* callService */.c)(call, async ({ timeoutMs }) => {
            const request = {
                method: 'POST',
                url: `${call.url}/api/v2/log/entries`,
                headers: { 'content-type': 'application/json' },
                body,
            };
            const answer = await (0,http_attempt/* attempt */.C)(request, { timeoutMs, userAgent: http/* USER_AGENT */._ });
            return parseEntry(answer.body.toString('utf8'));
        });
        return { tlogEntries: [entry] };
    },
});
const entryRequest = (content, certificate) => {
    const [signature] = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : [];
    if (content.$case !== 'dsseEnvelope' || !signature) {
        throw new errors/* ProvenanceError */.CG('INTERNAL', 'only DSSE envelopes are logged');
    }
    const { payload, payloadType } = content.dsseEnvelope;
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,dsse/* preAuthEncoding */.J)(payloadType, payload)).digest();
    return {
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: {
                content: signature.sig.toString('base64'),
                verifier: {
                    // FulcioSigner makes P-256 keys only.
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




/** Has the signature timestamped (RFC 3161). @throws TSA_FAILED */
const createTimestampWitness = (call) => ({
    testify: (content) => (0,service_call/* callService */.c)(call, async ({ timeoutMs }) => {
        const witness = new dist.TSAWitness({ tsaBaseURL: call.url, retry: false, timeout: timeoutMs });
        const material = await witness.testify(content);
        // What cannot be read is worth another attempt: @sigstore/core 4.0.1 reads fractions of a
        // second with three digits only, and DER drops zeros. What it says is verified later.
        for (const { signedTimestamp } of material.rfc3161Timestamps) {
            core_dist.RFC3161Timestamp.parse(external_node_buffer_.Buffer.from(signedTimestamp)).signingTime.toISOString();
        }
        return material;
    }),
});

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
            issued.life = (0,retry/* deadlineIn */._5)(timing?.certificateLifetimeMs ?? CERTIFICATE_LIFETIME_MS);
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

