export const id = 6601;
export const ids = [6601,3970];
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


/***/ }),

/***/ 56601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GITHUB_TUF: () => (/* binding */ GITHUB_TUF),
  PUBLIC_GOOD_TUF: () => (/* binding */ PUBLIC_GOOD_TUF),
  fetchTufTarget: () => (/* binding */ fetchTufTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/dist/index.js
var dist = __webpack_require__(84423);
// EXTERNAL MODULE: ./node_modules/sigstore/dist/index.js
var sigstore_dist = __webpack_require__(94267);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/io/redaction.js
var redaction = __webpack_require__(31317);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/sigstore/service-call.js
var service_call = __webpack_require__(50097);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
;// CONCATENATED MODULE: ./lib/io/sigstore/tuf-cache.js
// SPDX-License-Identifier: Apache-2.0
//
// What is kept of a TUF repository between runs: signed metadata, and targets
// by the digest that it names. A client never works in the kept folder itself,
// where others write at the same time and may write anything: it gets copies,
// within limits, checks them from the pinned root on, and what it fetched is
// put back file by file, each of them whole.





/**
 * The kept files of one repository.
 * @param onUnwritable told once why nothing is kept
 */
const openTufCache = (cacheDir, mirrorUrl, onUnwritable = () => { }) => {
    const store = (0,output_store/* createOutputStore */.B)((0,external_node_path_.join)(cacheDir, repositoryFolder(mirrorUrl)));
    let isWritable = true;
    return {
        read: async (name, maxBytes) => {
            const codes = { notFound: 'TRUST_ROOT_UNAVAILABLE', tooLarge: 'TRUST_ROOT_INVALID' };
            return (0,read_bounded/* readBounded */.C)((0,external_node_path_.join)(store.dir, name), maxBytes, codes).catch(() => undefined);
        },
        write: async (name, content) => {
            if (!isWritable)
                return;
            await store.write(name, content).catch((error) => {
                isWritable = false;
                onUnwritable(`trusted roots are not kept: ${error instanceof Error ? error.message : error}`);
            });
        },
    };
};
/** Name of a repository's folder in a cache, as `@sigstore/tuf` gives it. */
const repositoryFolder = (mirrorUrl) => {
    const { host, pathname } = new URL(mirrorUrl);
    return encodeURIComponent(host + pathname.replace(/\/$/, ''));
};
// As tuf-js limits what it downloads. Its `root.json` is not among them: trust
// starts from the pinned root each time.
const METADATA = [
    { name: 'timestamp.json', path: 'timestamp.json', maxBytes: 16_384 },
    { name: 'snapshot.json', path: 'snapshot.json', maxBytes: 2_000_000 },
    { name: 'targets.json', path: 'targets.json', maxBytes: 5_000_000 },
];
const filesOf = (target) => {
    const name = encodeURIComponent(target);
    const path = (0,external_node_path_.join)('targets', name);
    return [...METADATA, { name: `target.${name}`, path, maxBytes: limits/* MAX_TRUST_BYTES */.SS }];
};
/** Copies what is kept about a target into the folder of a client. */
const restoreClient = async (cache, clientDir, target) => {
    await (0,promises_.mkdir)((0,external_node_path_.join)(clientDir, 'targets'), { recursive: true });
    for (const { name, path, maxBytes } of filesOf(target)) {
        const kept = await cache.read(name, maxBytes);
        if (kept !== undefined)
            await (0,promises_.writeFile)((0,external_node_path_.join)(clientDir, path), kept);
    }
};
/** Keeps what a client has, after it has checked it all. */
const keepClient = async (cache, clientDir, target) => {
    for (const { name, path, maxBytes } of filesOf(target)) {
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(clientDir, path));
        const kept = await cache.read(name, maxBytes);
        if (kept === undefined || !content.equals(kept))
            await cache.write(name, content);
    }
};

;// CONCATENATED MODULE: ./lib/io/sigstore/tuf-target.js
// SPDX-License-Identifier: Apache-2.0
//
// A file from a TUF repository. Every run starts from a root that is pinned in
// code: the library's seed, or a SHA-256. What a cache holds is never trusted
// more than that (tuf-cache.ts), it saves downloads and remembers versions.
// Spec: https://theupdateframework.github.io/specification/v1.0.33/














const PUBLIC_GOOD_TUF = { mirrorUrl: dist.DEFAULT_MIRROR_URL };
/** The root that `gh` carries (cli/cli pkg/cmd/attestation/verification/embed/tuf-repo.github.com). */
const GITHUB_TUF = {
    mirrorUrl: 'https://tuf-repo.github.com',
    root: {
        version: 3,
        sha256: '98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d',
    },
};
const ATTEMPT_TIMEOUT_MS = 20_000;
/** As tuf-js limits root.json. */
const MAX_ROOT_BYTES = 512_000;
/**
 * The content of a target, verified from the repository's pinned root.
 * @throws TRUST_ROOT_UNAVAILABLE, TRUST_ROOT_INVALID
 */
const fetchTufTarget = async (repository, target, options) => {
    const { deadline, cacheDir, onRetry, onUnwritable, baseDelayMs } = options;
    const { mirrorUrl } = repository;
    const cache = cacheDir === undefined ? undefined : openTufCache(cacheDir, mirrorUrl, onUnwritable);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlprov-tuf-'));
    try {
        const rootPath = repository.root && (0,external_node_path_.join)(temporary, 'pinned-root.json');
        if (rootPath)
            await (0,promises_.writeFile)(rootPath, await readPinnedRoot(repository, cache, options));
        const clientDir = (0,external_node_path_.join)(temporary, repositoryFolder(mirrorUrl));
        if (cache)
            await restoreClient(cache, clientDir, target);
        const content = await (0,retry/* retry */.L5)(() => readTarget(repository, target, { cachePath: temporary, ...(rootPath && { rootPath }) }), {
            deadline,
            isTransient: service_error/* isTransient */.dg,
            ...(onRetry && {
                onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs),
            }),
            ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
        });
        if (cache)
            await keepClient(cache, clientDir, target);
        return content;
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
};
const readPinnedRoot = async (repository, cache, options) => {
    const name = `${repository.root?.version}.root.json`;
    const kept = await cache?.read(name, MAX_ROOT_BYTES);
    if (kept !== undefined && (0,core_digest/* sha256 */.sc)(kept) === repository.root?.sha256)
        return kept;
    const root = await fetchPinnedRoot(repository, options);
    await cache?.write(name, root);
    return root;
};
const fetchPinnedRoot = async ({ mirrorUrl, root }, options) => {
    const url = `${mirrorUrl}/${root?.version}.root.json`;
    const call = {
        service: 'TUF repository',
        url,
        code: 'TRUST_ROOT_UNAVAILABLE',
        timeoutMs: ATTEMPT_TIMEOUT_MS,
        ...options,
    };
    const { body } = await (0,service_call/* callService */.c)(call, (send) => send({ url, expect: 'bytes', maxResponseBytes: MAX_ROOT_BYTES }));
    const digest = (0,core_digest/* sha256 */.sc)(body);
    if (digest !== root?.sha256) {
        throw new errors/* ProvenanceError */.CG('TRUST_ROOT_INVALID', `${url} has the SHA-256 ${digest}, pinned is ${root?.sha256}`, { hint: 'Do not go on with this root: find out who changed it, or give `trusted-root`.' });
    }
    return body;
};
const readTarget = async ({ mirrorUrl }, target, paths) => {
    let restoreProxy;
    try {
        // tuf-js calls fetch(), which knows proxies only when told.
        restoreProxy = (0,external_node_http_.setGlobalProxyFromEnv)();
        const tuf = await (0,dist.initTUF)({
            mirrorURL: mirrorUrl,
            forceInit: true,
            retry: false,
            timeout: ATTEMPT_TIMEOUT_MS,
            ...paths,
        });
        return await tuf.getTarget(target);
    }
    catch (error) {
        throw unavailable(error, `${mirrorUrl}/targets/${target}`);
    }
    finally {
        restoreProxy?.();
    }
};
const unavailable = (error, url) => {
    const causes = causesOf(error);
    const said = (0,redaction/* redact */.E)(causes.map(messageOf).join(': '));
    return new service_error/* ServiceError */._7('TRUST_ROOT_UNAVAILABLE', `${url} cannot be read: ${said}`, {
        isTransient: causes.some(isNetworkFailure),
        ...(error instanceof sigstore_dist/* TUFError */.ss &&
            error.code === 'TUF_FIND_TARGET_ERROR' && {
            hint: 'The TUF repository has no trusted root of this name: give `trusted-root`.',
        }),
    });
};
const causesOf = (error) => {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined ? [error] : [error, ...causesOf(cause)];
};
// tuf-js tells a failed download from failed metadata only in words.
const isNetworkFailure = (error) => {
    const status = (0,parse/* asObject */.eB)(error)?.statusCode;
    if (typeof status === 'number')
        return status >= 500 || status === 429;
    return /fetch failed|terminated|timeout|ECONN/.test(messageOf(error));
};
const messageOf = (error) => error instanceof Error ? error.message : String(error);


/***/ })

};

