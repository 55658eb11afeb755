export const id = 6591;
export const ids = [6591,3970];
export const modules = {

/***/ 58166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44942);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31204);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31317);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// One attempt of one HTTP request, redirects included, under one time limit.








const MAX_REDIRECTS = 5;
/** Of a failed answer only the beginning is read: it becomes a message. */
const MAX_ERROR_BYTES = 64 * 1024;
/** Returns an answer of the 2xx range, complete. @throws SERVICE_FAILED, RESPONSE_TOO_LARGE, TIMEOUT */
const attempt = async (request, options) => {
    const signal = AbortSignal.timeout(options.timeoutMs);
    let url = parseUrl(request.url);
    let sendsToken = true;
    for (let hop = 0;; hop += 1) {
        const exchange = { request, url: url.href, signal, ...options, sendsToken };
        const message = await open(exchange);
        const status = message.statusCode ?? 0;
        if (status >= 200 && status < 300) {
            return { status, headers: message.headers, body: await readBody(message, exchange) };
        }
        const target = redirectTarget(message, exchange, hop);
        if (target === undefined)
            throw await failure(message, exchange);
        message.destroy();
        // Once dropped it stays dropped: the way back is a stranger's choice too.
        sendsToken &&= target.origin === url.origin;
        url = target;
    }
};
const open = async (exchange) => {
    const { request, url, signal, timeoutMs, userAgent } = exchange;
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__/* .HttpClient */ .Qq(userAgent, [abortedBy(signal)], {
        allowRedirects: false,
        // The library's own timer sees only the silence before the headers; it comes second.
        socketTimeout: timeoutMs + 1_000,
    });
    const data = typeof request.body === 'string' ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(request.body, 'utf8') : request.body;
    const headers = {};
    for (const [name, value] of Object.entries(request.headers ?? {})) {
        headers[name.toLowerCase()] = value;
    }
    if (request.expect !== 'bytes')
        headers.accept ??= 'application/json';
    if (data !== undefined)
        headers['content-length'] = data.length;
    if (!exchange.sendsToken)
        delete headers.authorization;
    else if (request.token)
        headers.authorization = `Bearer ${request.token.reveal()}`;
    try {
        const { message } = data === undefined
            ? await (request.method === 'DELETE' ? client.del(url, headers) : client.get(url, headers))
            : await client.request('POST', url, node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([data], { objectMode: false }), headers);
        return message;
    }
    catch (error) {
        throw networkError(error, exchange);
    }
};
// `http.request` takes a signal that ends headers and body alike. Behind a
// proxy there is a request before it, CONNECT, whose options are the agent's
// `proxyOptions`: without the signal, a proxy that never answers is waited for.
const abortedBy = (signal) => ({
    prepareRequest: (options) => {
        options.signal = signal;
        const proxyOptions = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(options.agent)?.proxyOptions);
        if (proxyOptions)
            Object.assign(proxyOptions, { signal });
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('not used')),
});
const readBody = async (message, exchange) => {
    const limit = exchange.request.maxResponseBytes ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_RESPONSE_BYTES */ .nB;
    const tooLarge = () => {
        message.destroy();
        const text = `${describe(exchange)} answered with more than ${limit} bytes`;
        return new _service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7('RESPONSE_TOO_LARGE', text, { isTransient: false });
    };
    if (Number(message.headers['content-length'] ?? 0) > limit)
        throw tooLarge();
    const { bytes, isComplete } = await readUpTo(message, limit, exchange);
    if (!isComplete)
        throw tooLarge();
    return bytes;
};
const readUpTo = async (message, limit, exchange) => {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of message) {
            chunks.push(chunk);
            size += chunk.length;
            // Leaving the loop destroys the connection.
            if (size > limit)
                return { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks), isComplete: false };
        }
    }
    catch (error) {
        throw networkError(error, exchange);
    }
    return { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks), isComplete: true };
};
const redirectTarget = (message, { request, url }, hop) => {
    const { location } = message.headers;
    const isRedirect = [301, 302, 303, 307, 308].includes(message.statusCode ?? 0);
    const isGet = (request.method ?? 'GET') === 'GET';
    if (!isRedirect || !isGet || request.redirects !== 'follow')
        return undefined;
    if (location === undefined || !URL.canParse(location, url) || hop >= MAX_REDIRECTS) {
        return undefined;
    }
    const target = new URL(location, url);
    const isDowngrade = url.startsWith('https:') && target.protocol !== 'https:';
    return isDowngrade || !/^https?:$/.test(target.protocol) ? undefined : target;
};
const failure = async (message, exchange) => {
    const { statusCode: status = 0, headers } = message;
    const text = (await readUpTo(message, MAX_ERROR_BYTES, exchange)).bytes.toString('utf8');
    const said = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)((0,_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceMessage */ .XK)(text), secretsOf(exchange.request));
    const isRedirect = status >= 300 && status < 400;
    const tail = isRedirect ? ', a redirect that is not followed' : said === '' ? '' : `: ${said}`;
    const wait = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRetryAfter */ .mu)(headers, Date.now());
    const challenge = status === 401 ? headers['www-authenticate'] : undefined;
    const location = status === 409 ? headers.location : undefined;
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7('SERVICE_FAILED', `${describe(exchange)} answered ${status}${tail}`, {
        status,
        isTransient: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isTransientStatus */ .Dm)(status, headers),
        reasons: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceReasons */ .B0)(text),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
        ...(challenge === undefined ? {} : { challenge }),
        ...(location === undefined ? {} : { location }),
    });
};
// The original error is not kept as the cause: a parser error carries raw bytes of the answer.
const networkError = (error, exchange) => {
    const what = describe(exchange);
    if (exchange.signal.aborted) {
        const seconds = (exchange.timeoutMs / 1000).toFixed(1);
        return new _service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7('TIMEOUT', `${what} did not finish within ${seconds} s`, {
            isTransient: true,
        });
    }
    const { code, message } = error instanceof Error ? error : {};
    const detail = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(message || code || String(error), secretsOf(exchange.request));
    const isUntrusted = /CERT|UNABLE_TO|ERR_TLS/.test(code ?? '');
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7('SERVICE_FAILED', `${what} failed: ${detail}`, {
        isTransient: !isUntrusted,
        ...(isUntrusted
            ? {
                hint: 'If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate authority.',
            }
            : {}),
    });
};
const secretsOf = ({ token, secrets = [] }) => token ? [token, ...secrets] : secrets;
const describe = ({ request, url }) => `${request.method ?? 'GET'} ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .displayUrl */ .Q)(url)}`;
const parseUrl = (url) => {
    if (URL.canParse(url) && /^https?:/.test(url))
        return new URL(url);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('SERVICE_FAILED', `${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .displayUrl */ .Q)(url)} is not an http(s) address`);
};


/***/ }),

/***/ 63970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18067);
/* harmony import */ var _http_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58166);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31317);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74670);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// The one way in which this program speaks HTTP itself. Built on
// @actions/http-client, which honours http(s)_proxy and no_proxy; certificate
// authorities come from NODE_EXTRA_CA_CERTS. Added here: a time limit that
// also covers a body that never ends, a size limit while reading, no redirects
// unless asked for, errors without secrets, and retries until a deadline.






const USER_AGENT = `ml-provenance-action/${_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}`;
const ATTEMPT_TIMEOUT_MS = 30_000;
const createHttp = ({ deadline, onRetry, baseDelayMs }) => {
    const retryOptions = {
        deadline,
        isTransient: _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg,
        retryAfterMs: _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs,
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
        ...(onRetry === undefined
            ? {}
            : { onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs) }),
    };
    return (request) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(() => sendOnce(request, deadline), retryOptions);
};
const sendOnce = async (request, deadline) => {
    const leftMs = deadline.remainingMs();
    if (leftMs <= 0) {
        const what = `${request.method ?? 'GET'} ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .displayUrl */ .Q)(request.url)}`;
        throw new _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7('TIMEOUT', `no time is left for ${what}`, { isTransient: false });
    }
    const timeoutMs = Math.ceil(Math.min(request.timeoutMs ?? ATTEMPT_TIMEOUT_MS, leftMs));
    const answer = await (0,_http_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(request, { timeoutMs, userAgent: USER_AGENT });
    if (request.expect === 'bytes' || answer.body.length === 0)
        return { ...answer, json: undefined };
    const json = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(answer.body.toString('utf8'));
    if (json === undefined) {
        const what = `${request.method ?? 'GET'} ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .displayUrl */ .Q)(request.url)}`;
        throw new _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7('SERVICE_FAILED', `${what} answered something that is not JSON`, {
            isTransient: true,
        });
    }
    return { ...answer, json };
};
const messageOf = (error) => (error instanceof Error ? error.message : 'failed');


/***/ }),

/***/ 31317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   Q: () => (/* binding */ displayUrl)
/* harmony export */ });
/* harmony import */ var _core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
// SPDX-License-Identifier: Apache-2.0
//
// What outsiders wrote, made fit for an error message: one line, short, and
// without the secrets that it may echo.

const MAX_QUOTED_CHARS = 300;
const URLS = /https?:\/\/[^\s"']*/g;
/** At most 300 characters of `text` on one line, secrets and URL queries replaced by `***`, no final period. */
const redact = (text, secrets = []) => {
    // First the control characters: a secret may be cut in two by them.
    let clean = text
        .replace(/\s+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]+/gu, '')
        .trim();
    clean = (0,_core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(clean, secrets.map((secret) => secret.reveal()));
    // Signed URLs carry their secret in the query.
    clean = clean.replace(URLS, (url) => url.replace(/\?.*/s, '***'));
    return clean.length <= MAX_QUOTED_CHARS
        ? clean.replace(/[.\s]+$/, '')
        : `${clean.slice(0, MAX_QUOTED_CHARS)}…`;
};
/** Origin and path of a URL: user, password, query and fragment may hold secrets. */
const displayUrl = (url) => {
    if (!URL.canParse(url))
        return 'an invalid URL';
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
};


/***/ }),

/***/ 98212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ serviceReasons),
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   XK: () => (/* binding */ serviceMessage),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// A failure of an outside service, with what a caller needs to decide: the
// HTTP status, whether it may pass by itself, and how long to wait.


/** Holds no request and no raw answer, so that printing the whole chain shows no secret. */
class ServiceError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG {
    status;
    isTransient;
    retryAfterMs;
    reasons;
    // Private, so that printing the error does not print what a server wrote there.
    #challenge;
    #location;
    constructor(code, message, options) {
        super(code, message, options.hint === undefined ? {} : { hint: options.hint });
        this.status = options.status;
        this.isTransient = options.isTransient;
        this.retryAfterMs = options.retryAfterMs;
        this.reasons = options.reasons ?? [];
        this.#challenge = options.challenge;
        this.#location = options.location;
    }
    get challenge() {
        return this.#challenge;
    }
    get location() {
        return this.#location;
    }
}
const isTransient = (error) => error instanceof ServiceError && error.isTransient;
/** Milliseconds that a service asked to wait before the next attempt. */
const retryAfterMs = (error) => error instanceof ServiceError ? error.retryAfterMs : undefined;
/** HTTP status of a final answer; `undefined` for a failure that was retried in vain, or had none. */
const statusOf = (error) => error instanceof ServiceError ? error.status : undefined;
/** RFC 9110 §10.2.3 and GitHub's rate-limit headers, as milliseconds from `nowMs`. */
const parseRetryAfter = (headers, nowMs) => {
    const after = headers['retry-after'];
    if (after !== undefined && /^\d{1,6}$/.test(after))
        return Number(after) * 1000;
    if (after !== undefined)
        return untilMs(Date.parse(after), nowMs);
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    return untilMs(Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000, nowMs);
};
const untilMs = (timeMs, nowMs) => Number.isFinite(timeMs) ? Math.max(0, timeMs - nowMs) : undefined;
/** Whether an answer with this status may be different the next time. */
const isTransientStatus = (status, headers) => status >= 500 ||
    status === 429 ||
    status === 408 ||
    // GitHub answers 403 for its rate limits, and says so in the headers.
    (status === 403 &&
        (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
/** What a service says of its own failure: GitHub's `message`, twirp's `msg`, or the text. */
const serviceMessage = (body) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body));
    if (!value)
        return /^\s*</.test(body) ? 'an HTML page' : body;
    const message = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value.message) ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value.msg) ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value.error);
    const details = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(value.errors) ?? []).map((error) => {
        const { message: text, code } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(error) ?? {};
        return (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(error) ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(text) ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(code);
    });
    const parts = [message, ...details].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join(': ') : body;
};
/** The `errors[].code` values of a GitHub answer. */
const serviceReasons = (body) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body))?.errors) ?? [])
    .map((error) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(error)?.code))
    .filter((code) => code !== undefined);


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
// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js + 3 modules
var verify_bundle = __webpack_require__(98648);
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


/***/ }),

/***/ 50097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ callService)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63970);
/* harmony import */ var _http_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58166);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31317);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74670);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// Calls of a Sigstore service under the rules of every call: a size limit for
// each answer, a time limit for each attempt, retries until the deadline, and
// errors that say which service said what.






/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * Any other error than a ProvenanceError is taken for an answer that cannot be
 * read, which may pass as a 5xx does; its message is shown.
 * @throws ServiceError with `call.code`, or PAYLOAD_TOO_LARGE; what `operation` throws as
 * ProvenanceError passes as it is
 */
const callService = (call, operation) => {
    const { deadline, onRetry, baseDelayMs } = call;
    let last;
    const attemptOnce = async () => {
        const leftMs = Math.ceil(deadline.remainingMs());
        if (leftMs === 0)
            throw outOfTime(call, last);
        const timeoutMs = Math.min(call.timeoutMs, leftMs);
        try {
            return await operation((request) => (0,_http_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(request, { timeoutMs, userAgent: _http_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_AGENT */ ._ }));
        }
        catch (error) {
            last = toServiceError(error, call);
            throw last;
        }
    };
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L5)(attemptOnce, {
        deadline,
        isTransient: _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransient */ .dg,
        retryAfterMs: _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .retryAfterMs */ .Vs,
        ...(onRetry && {
            onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs),
        }),
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
    });
};
// What the service said last is worth more than that time is up.
const outOfTime = (call, last) => {
    const what = last === undefined ? `no time is left for ${nameOf(call)}` : messageOf(last);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG(call.code, `${what} (gave up at the deadline)`, { cause: last });
};
const toServiceError = (error, call) => {
    if (error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7)
        return ofService(error, call);
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG)
        return error;
    // Parsers of libraries take fields for granted, and say so in the words of the engine.
    const said = error instanceof TypeError ? 'not of the documented form' : messageOf(error);
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7(call.code, `${nameOf(call)} answered what cannot be read (${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(said)})`, { isTransient: true });
};
const ofService = (error, call) => {
    const { status, isTransient, hint } = error;
    const waitMs = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .retryAfterMs */ .Vs)(error);
    // 413: the statement is larger than the service takes.
    const code = status === 413 ? 'PAYLOAD_TOO_LARGE' : call.code;
    // The hint for this service says more than the one for any service.
    const isGeneric = hint === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr[error.code].hint;
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7(code, `${call.service}: ${error.message}`, {
        isTransient,
        ...(status === undefined ? {} : { status }),
        ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
        ...(isGeneric ? {} : { hint }),
    });
};
const messageOf = (error) => (error instanceof Error ? error.message : 'failed');
const nameOf = ({ service, url }) => `${service} at ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .displayUrl */ .Q)(url)}`;


/***/ })

};

