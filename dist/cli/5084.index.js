export const id = 5084;
export const ids = [5084];
export const modules = {

/***/ 87293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// SPDX-License-Identifier: Apache-2.0
// DSSE v1: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md

/** Pre-authentication encoding; lengths count bytes. These are the bytes that are signed. */
const preAuthEncoding = (payloadType, payload) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([
    node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`DSSEv1 ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
]);


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
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
// in-toto Statement v1: https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const buildStatement = (subject, predicateType, predicate) => ({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
/** The payload bytes: compact JSON, UTF-8, no byte order mark. They travel in the bundle as they are. */
const serializeStatement = (statement) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify(statement), 'utf8');
/** @throws STATEMENT_INVALID naming the field */
const parseStatement = (payload) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(payload).toString('utf8')));
    if (!value)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', 'the payload is not a JSON object');
    const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value._type) ?? refuse('_type');
    if (type !== STATEMENT_TYPE && type !== 'https://in-toto.io/Statement/v0.1')
        refuse('_type');
    const subject = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value.subject) ?? refuse('subject')).map(parseSubject);
    if (subject.length === 0)
        refuse('subject');
    const predicateType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value.predicateType) ?? refuse('predicateType');
    return { type, subject, predicateType, predicate: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value.predicate) };
};
const parseSubject = (value, index) => {
    const field = `subject[${index}]`;
    const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value) ?? refuse(field);
    const digest = {};
    for (const [algorithm, hex] of Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(subject.digest) ?? refuse(`${field}.digest`))) {
        digest[algorithm] = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(hex) ?? refuse(`${field}.digest.${algorithm}`);
    }
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(subject.name) ?? '', digest };
};
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the statement's ${field} is missing or unknown`);
};


/***/ }),

/***/ 58166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44942);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31317);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// One attempt of one HTTP request, redirects included, under one time limit.







const MAX_REDIRECTS = 5;
/** Of a failed answer only the beginning is read: it becomes a message. */
const MAX_ERROR_BYTES = 64 * 1024;
/** Returns an answer of the 2xx range, complete. @throws SERVICE_FAILED, RESPONSE_TOO_LARGE, TIMEOUT */
const attempt = async (request, options) => {
    const signal = AbortSignal.timeout(options.timeoutMs);
    const origin = parseUrl(request.url).origin;
    let url = parseUrl(request.url);
    for (let hop = 0;; hop += 1) {
        const exchange = {
            request,
            url: url.href,
            signal,
            ...options,
            sendsToken: url.origin === origin,
        };
        const message = await open(exchange);
        const status = message.statusCode ?? 0;
        if (status >= 200 && status < 300) {
            return { status, headers: message.headers, body: await readBody(message, exchange) };
        }
        const target = redirectTarget(message, exchange, hop);
        if (target === undefined)
            throw await failure(message, exchange);
        message.destroy();
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
// `http.request` takes a signal that ends connection, headers and body alike.
const abortedBy = (signal) => ({
    prepareRequest: (options) => {
        options.signal = signal;
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('not used')),
});
const readBody = async (message, exchange) => {
    const limit = exchange.request.maxResponseBytes ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_RESPONSE_BYTES */ .nB;
    const tooLarge = () => {
        message.destroy();
        const text = `${describe(exchange)} answered with more than ${limit} bytes`;
        return new _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7('RESPONSE_TOO_LARGE', text, { isTransient: false });
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
    const said = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)((0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceMessage */ .XK)(text), secretsOf(exchange.request));
    const isRedirect = status >= 300 && status < 400;
    const tail = isRedirect ? ', a redirect that is not followed' : said === '' ? '' : `: ${said}`;
    const wait = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRetryAfter */ .mu)(headers, Date.now());
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7('SERVICE_FAILED', `${describe(exchange)} answered ${status}${tail}`, {
        status,
        isTransient: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransientStatus */ .Dm)(status, headers),
        reasons: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceReasons */ .B0)(text),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
    });
};
// The original error is not kept as the cause: a parser error carries raw bytes of the answer.
const networkError = (error, exchange) => {
    const what = describe(exchange);
    if (exchange.signal.aborted) {
        const seconds = (exchange.timeoutMs / 1000).toFixed(1);
        return new _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7('TIMEOUT', `${what} did not finish within ${seconds} s`, {
            isTransient: true,
        });
    }
    const { code, message } = error instanceof Error ? error : {};
    const detail = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(message || code || String(error), secretsOf(exchange.request));
    const isUntrusted = /CERT|UNABLE_TO|ERR_TLS/.test(code ?? '');
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7('SERVICE_FAILED', `${what} failed: ${detail}`, {
        isTransient: !isUntrusted,
        ...(isUntrusted
            ? {
                hint: 'If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate authority.',
            }
            : {}),
    });
};
const secretsOf = ({ token, secrets = [] }) => token ? [token, ...secrets] : secrets;
const describe = ({ request, url }) => `${request.method ?? 'GET'} ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_6__/* .displayUrl */ .Q)(url)}`;
const parseUrl = (url) => {
    if (URL.canParse(url) && /^https?:/.test(url))
        return new URL(url);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('SERVICE_FAILED', `${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_6__/* .displayUrl */ .Q)(url)} is not an http(s) address`);
};


/***/ }),

/***/ 63970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT),
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18067);
/* harmony import */ var _http_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58166);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31317);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74670);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// The one way in which this program speaks HTTP itself. Built on
// @actions/http-client, which honours http(s)_proxy and no_proxy; certificate
// authorities come from NODE_EXTRA_CA_CERTS. Added here: a time limit that
// also covers a body that never ends, a size limit while reading, no redirects
// unless asked for, errors without secrets, and retries until a deadline.






const USER_AGENT = `ml-provenance-action/${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`;
const ATTEMPT_TIMEOUT_MS = 30_000;
const createHttp = ({ deadline, onRetry, baseDelayMs }) => {
    const retryOptions = {
        deadline,
        isTransient: _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg,
        retryAfterMs: _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs,
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
        ...(onRetry === undefined
            ? {}
            : { onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs) }),
    };
    return (request) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => sendOnce(request, deadline), retryOptions);
};
const sendOnce = async (request, deadline) => {
    const leftMs = deadline.remainingMs();
    if (leftMs <= 0) {
        const what = `${request.method ?? 'GET'} ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .displayUrl */ .Q)(request.url)}`;
        throw new _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7('TIMEOUT', `no time is left for ${what}`, { isTransient: false });
    }
    const timeoutMs = Math.ceil(Math.min(request.timeoutMs ?? ATTEMPT_TIMEOUT_MS, leftMs));
    const answer = await (0,_http_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(request, { timeoutMs, userAgent: USER_AGENT });
    if (request.expect === 'bytes' || answer.body.length === 0)
        return { ...answer, json: undefined };
    const json = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(answer.body.toString('utf8'));
    if (json === undefined) {
        const what = `${request.method ?? 'GET'} ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .displayUrl */ .Q)(request.url)}`;
        throw new _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7('SERVICE_FAILED', `${what} answered something that is not JSON`, {
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
// SPDX-License-Identifier: Apache-2.0
//
// What outsiders wrote, made fit for an error message: one line, short, and
// without the secrets that it may echo.
const MAX_QUOTED_CHARS = 300;
// Shapes of secrets that we may not have sent ourselves: JSON web tokens and GitHub tokens.
const TOKEN_SHAPES = [
    /\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g,
    /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
    // Signed URLs carry their secret in the query.
    /(?<=https?:\/\/[^\s?"']+)\?[^\s"']*/g,
];
/** At most 300 characters of `text` on one line, secrets and URL queries replaced by `***`, no final period. */
const redact = (text, secrets = []) => {
    // First the control characters: a secret may be cut in two by them.
    let clean = text
        .replace(/\s+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]+/gu, '')
        .trim();
    for (const secret of secrets) {
        if (secret.reveal() !== '')
            clean = clean.replaceAll(secret.reveal(), '***');
    }
    for (const shape of TOKEN_SHAPES)
        clean = clean.replace(shape, '***');
    clean = clean.replace(/[.\s]+$/, '');
    return clean.length <= MAX_QUOTED_CHARS ? clean : `${clean.slice(0, MAX_QUOTED_CHARS)}…`;
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
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
    constructor(code, message, options) {
        super(code, message, options.hint === undefined ? {} : { hint: options.hint });
        this.status = options.status;
        this.isTransient = options.isTransient;
        this.retryAfterMs = options.retryAfterMs;
        this.reasons = options.reasons ?? [];
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
    const claims = external_node_buffer_.Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString('utf8');
    const { sub, email } = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(claims)) ?? {};
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
    throw new service_error/* ServiceError */._7('FULCIO_FAILED', 'the answer holds no certificate for our key', {
        isTransient: true,
    });
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
        throw new service_error/* ServiceError */._7('REKOR_FAILED', 'the answer is no log entry', { isTransient: true });
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
        // What cannot be read is worth another attempt; what it says is verified with the bundle.
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
    const payload = external_node_buffer_.Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString('utf8');
    const claims = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(payload)) ?? {};
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
        const { signer, ...verified } = (0,verify_bundle/* verifyBundle */.I)((0,attestation_bundle/* parseBundle */.QN)(json), {
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
/* harmony import */ var sigstore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94267);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31317);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74670);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// Calls that @sigstore/sign makes for us, under our rules: a time limit for
// each attempt, retries until the deadline, and errors that say which service
// said what. The library's errors are never passed on: they may carry the
// identity token, and raw answers.






/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * Anything that is not a clear refusal (4xx) may pass: also an answer that
 * cannot be read.
 * @throws ServiceError with `call.code`; what `operation` throws as ProvenanceError passes as it is
 */
const callService = (call, operation) => {
    const { deadline, onRetry, baseDelayMs } = call;
    let last;
    const attempt = async () => {
        const leftMs = Math.ceil(deadline.remainingMs());
        if (leftMs === 0)
            throw outOfTime(call, last);
        try {
            return await attemptOnce(call, Math.min(call.timeoutMs, leftMs), operation);
        }
        catch (error) {
            last = error;
            throw error;
        }
    };
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(attempt, {
        deadline,
        isTransient: _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg,
        ...(onRetry && {
            onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs),
        }),
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
    });
};
// What the service said last is worth more than that time is up.
const outOfTime = (call, last) => {
    const what = last === undefined ? `no time is left for ${nameOf(call)}` : messageOf(last);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(call.code, `${what} (gave up at the deadline)`, { cause: last });
};
const attemptOnce = async (call, timeoutMs, operation) => {
    const secrets = [];
    try {
        return await operation({ timeoutMs, hide: (secret) => secrets.push(secret) });
    }
    catch (error) {
        throw toServiceError(error, call, secrets);
    }
};
const toServiceError = (error, call, secrets) => {
    if (error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7) {
        const { status, isTransient, hint } = error;
        const message = `${call.service}: ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(error.message, secrets)}`;
        const options = { isTransient, ...(status === undefined ? {} : { status }) };
        return new _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(call.code, message, error.code === 'TIMEOUT' ? options : { ...options, hint });
    }
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG)
        return error;
    const status = httpStatus(error);
    return status === undefined
        ? unanswered(error, call, secrets)
        : answered(status, error, call, secrets);
};
const answered = (status, error, call, secrets) => {
    const said = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(rootMessage(error).replace(`(${status}) `, ''), secrets);
    // 413: the statement is larger than the service takes.
    const code = status === 413 ? 'PAYLOAD_TOO_LARGE' : call.code;
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(code, `${nameOf(call)} answered ${status}: ${said}`, {
        status,
        isTransient: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransientStatus */ .Dm)(status, {}) || isEntryAwaited(error),
    });
};
// The log has said that it holds the entry: it will show it in a moment.
const isEntryAwaited = (error) => error instanceof sigstore__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd && error.code === 'TLOG_FETCH_ENTRY_ERROR';
// No answer, or one that cannot be read.
const unanswered = (error, call, secrets) => {
    const isUntrusted = /CERT|UNABLE_TO|ERR_TLS/.test(String((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(rootCause(error))?.code ?? ''));
    const said = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(rootMessage(error), secrets);
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7(call.code, `${nameOf(call)} failed: ${said}`, {
        isTransient: !isUntrusted,
        ...(isUntrusted && {
            hint: 'If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate authority.',
        }),
    });
};
// The library wraps what it meets in an InternalError; its HTTPError is not exported.
const rootCause = (error) => error instanceof sigstore__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd && error.cause instanceof Error ? error.cause : error;
const httpStatus = (error) => {
    const status = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(rootCause(error))?.statusCode;
    return typeof status === 'number' ? status : undefined;
};
const rootMessage = (error) => {
    const cause = rootCause(error);
    return cause instanceof Error ? cause.message : String(cause);
};
const messageOf = (error) => (error instanceof Error ? error.message : 'failed');
const nameOf = ({ service, url }) => `${service} at ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .displayUrl */ .Q)(url)}`;


/***/ })

};

