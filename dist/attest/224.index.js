export const id = 224;
export const ids = [224,3970];
export const modules = {

/***/ 18655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _policy_github_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16750);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31317);
// SPDX-License-Identifier: Apache-2.0
//
// Octokit for the words of GitHub's REST API (paths, parameters, pages), with
// our own HTTP underneath: its limits, proxies, retries and errors. Octokit
// never sees the token; the transport adds it, and only for GitHub's origins.




const API_VERSION = '2022-11-28';
const UPLOAD_BASE_MS = 30_000;
const SLOW_LINE_BYTES_PER_MS = 128; // the time limit of an upload grows with its size
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Its calls reject with the errors of `Http`, never with Octokit's own. */
const createGitHubClient = (options) => {
    const { apiUrl, http } = options;
    const origins = (0,_policy_github_host_js__WEBPACK_IMPORTED_MODULE_3__/* .apiOrigins */ .G$)(apiUrl);
    const fetch = async (url, init) => {
        // Upload addresses and next pages come from answers: they are checked like anyone's.
        if (!origins.includes(new URL(url).origin)) {
            const message = `the API leads to ${(0,_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .displayUrl */ .Q)(url)}, which is not GitHub: the token was not sent`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('SERVICE_FAILED', message);
        }
        return toResponse(await http(toRequest(url, init, options)));
    };
    const client = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)('added-by-transport', {
        baseUrl: apiUrl,
        log: SILENT,
        request: { fetch },
    });
    client.hook.error('request', (error) => {
        throw error.cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG ? error.cause : error;
    });
    return client;
};
const toRequest = (url, { method, headers, body }, { token, maxResponseBytes }) => {
    const { authorization: _placeholder, 'user-agent': _agent, ...rest } = headers;
    return {
        method: parseMethod(method),
        url,
        ...(token === undefined ? {} : { token }),
        ...(maxResponseBytes === undefined ? {} : { maxResponseBytes }),
        headers: { ...rest, 'x-github-api-version': API_VERSION },
        ...(body === undefined
            ? {}
            : { body, timeoutMs: UPLOAD_BASE_MS + body.length / SLOW_LINE_BYTES_PER_MS }),
    };
};
const parseMethod = (method) => {
    if (method === 'GET' || method === 'POST' || method === 'DELETE')
        return method;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INTERNAL', `the client uses the method ${method}`);
};
// Only what Octokit needs: the parsed body's type, and the address of the next page.
const toResponse = ({ status, headers, body }) => {
    const kept = { 'content-type': 'application/json' };
    if (typeof headers.link === 'string')
        kept.link = headers.link;
    return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers: kept });
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

/***/ 11391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _github_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18655);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63970);
// SPDX-License-Identifier: Apache-2.0



/** A client for the repository's own API. @throws SINK_UNAUTHORIZED without `github-token` */
const openGitHub = ({ run, storage, ...retry }) => {
    const token = storage.githubToken;
    if (token === undefined || token.reveal() === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_UNAUTHORIZED', 'there is no token for the GitHub API', {
            hint: 'Leave the input `github-token` at its default, the token of the job.',
        });
    }
    return (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHubClient */ .L)({ apiUrl: run.apiUrl, token, http: (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.createHttp)(retry) });
};


/***/ }),

/***/ 16178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toSinkError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// From the failure of a service to the words that help: which permission is
// missing, or how to store again without signing again.


/** Codes that a sink may report as they are; everything else is SINK_FAILED. */
const KEPT = /^(SINK|RELEASE|BUNDLE|PAYLOAD|INPUT)_/;
/** Codes whose hint is worse than "the bundle is on disk". */
const GENERIC = [
    'SERVICE_FAILED',
    'RESPONSE_TOO_LARGE',
    'TIMEOUT',
    'INTERNAL',
];
/** The error of a sink; printing its whole chain shows no secret. */
const toSinkError = (error, options) => {
    const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProvenanceError */ .FH)(error);
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG && KEPT.test(code))
        return error;
    const status = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const text = `${options.what}: ${message}`;
    if (status === 401 || status === 403) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_UNAUTHORIZED', text, {
            cause: error,
            hint: status === 401 ? INVALID_TOKEN : permissionHint(options),
        });
    }
    if (status === 404) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_FAILED', text, {
            cause: error,
            hint: `GitHub also answers 404 to a token that may not see the repository: check \`github-token\` and \`permissions: ${options.permission}\`.`,
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_FAILED', text, {
        cause: error,
        ...(GENERIC.includes(code) ? {} : { hint }),
    });
};
const INVALID_TOKEN = 'The token is not valid, or no longer: leave the input `github-token` at its default, the token of the job.';
const permissionHint = ({ permission, run }) => run.isForkPullRequest
    ? 'Pull requests from forks get a read-only token: store after the merge.'
    : `Add \`permissions: ${permission}\` to the job, or give a \`github-token\` that has it.`;


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


/***/ })

};

