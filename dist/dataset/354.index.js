export const id = 354;
export const ids = [354];
export const modules = {

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// UNUSED EXPORTS: USER_AGENT

// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(1204);
;// CONCATENATED MODULE: ./lib/core/version.js
// SPDX-License-Identifier: Apache-2.0
/** The version of the release; a test holds it to package.json. */
const VERSION = '1.0.0';

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/core/secret-shapes.js
// SPDX-License-Identifier: Apache-2.0
//
// What a secret looks like, where nobody said that it is one. Neither list is
// complete: what must stay secret does not belong into what is signed.
/**
 * Tokens by their shape: JSON web tokens, GitHub, GitLab, Hugging Face, cloud and model providers,
 * private keys, passwords in addresses. What begins like one is taken whole, also cut off, so that
 * a hostile text costs no more than its length.
 */
const SECRET_SHAPES = [
    /\beyJ[\w-]{10,}(?:\.[\w-]*){0,2}/g,
    /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
    /\bglpat-[\w-]{16,}/g,
    /\bhf_[A-Za-z0-9]{16,}/g,
    /\bsk-[\w-]{16,}/g,
    /\bxox[a-z]-[\w-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[\w-]{30,}/g,
    /\bpypi-[\w-]{16,}/g,
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,30}-----)?/g,
    /(?<=:\/\/)[^\s/?#@"']{1,500}@/g,
    /(?<=\bBearer )[\w.~+/=-]{8,}/gi,
];
/** The text with each of `SECRET_SHAPES` and each of `known` as `***`. */
const hideSecrets = (text, known = []) => {
    let clean = text;
    for (const secret of known)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    for (const shape of SECRET_SHAPES)
        clean = clean.replace(shape, '***');
    return clean;
};
const SECRET_WORDS = new Set([
    'apikey',
    'auth',
    'authorization',
    'credential',
    'credentials',
    'passphrase',
    'passwd',
    'password',
    'pat',
    'secret',
    'secrets',
]);
/** Before `key`, a key is no key of a table. */
const KEY_WORDS = new Set([
    'access',
    'api',
    'account',
    'encryption',
    'license',
    'private',
    'signing',
]);
/** `token` at the end names a secret, unless it is one of the words that a tokenizer uses. */
const TOKENIZER_WORDS = new Set([
    'bos',
    'cls',
    'end',
    'eos',
    'image',
    'mask',
    'of',
    'pad',
    'per',
    'sep',
    'special',
    'start',
    'stop',
    'unk',
]);
/** Whether a name says that its value is a secret: `HF_TOKEN`, `wandbApiKey`, but not `eos_token`, `max_tokens`. */
const isSecretName = (name) => {
    const words = name
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    return words.some((word, index) => {
        const before = words[index - 1] ?? '';
        if (word === 'key')
            return KEY_WORDS.has(before);
        if (word === 'token' && index === words.length - 1)
            return !TOKENIZER_WORDS.has(before);
        return SECRET_WORDS.has(word);
    });
};

;// CONCATENATED MODULE: ./lib/io/redaction.js
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
    clean = hideSecrets(clean, secrets.map((secret) => secret.reveal()));
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

// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(8212);
;// CONCATENATED MODULE: ./lib/io/http-attempt.js
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
        const message = await http_attempt_open(exchange);
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
const http_attempt_open = async (exchange) => {
    const { request, url, signal, timeoutMs, userAgent } = exchange;
    const client = new lib/* HttpClient */.Qq(userAgent, [abortedBy(signal)], {
        allowRedirects: false,
        // The library's own timer sees only the silence before the headers; it comes second.
        socketTimeout: timeoutMs + 1_000,
    });
    const data = typeof request.body === 'string' ? external_node_buffer_.Buffer.from(request.body, 'utf8') : request.body;
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
            : await client.request('POST', url, external_node_stream_.Readable.from([data], { objectMode: false }), headers);
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
        const proxyOptions = (0,parse/* asObject */.eB)((0,parse/* asObject */.eB)(options.agent)?.proxyOptions);
        if (proxyOptions)
            Object.assign(proxyOptions, { signal });
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('not used')),
});
const readBody = async (message, exchange) => {
    const limit = exchange.request.maxResponseBytes ?? limits/* MAX_RESPONSE_BYTES */.nB;
    const tooLarge = () => {
        message.destroy();
        const text = `${describe(exchange)} answered with more than ${limit} bytes`;
        return new service_error/* ServiceError */._7('RESPONSE_TOO_LARGE', text, { isTransient: false });
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
                return { bytes: external_node_buffer_.Buffer.concat(chunks), isComplete: false };
        }
    }
    catch (error) {
        throw networkError(error, exchange);
    }
    return { bytes: external_node_buffer_.Buffer.concat(chunks), isComplete: true };
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
    const said = redact((0,service_error/* serviceMessage */.XK)(text), secretsOf(exchange.request));
    const isRedirect = status >= 300 && status < 400;
    const tail = isRedirect ? ', a redirect that is not followed' : said === '' ? '' : `: ${said}`;
    const wait = (0,service_error/* parseRetryAfter */.mu)(headers, Date.now());
    const challenge = status === 401 ? headers['www-authenticate'] : undefined;
    const location = status === 409 ? headers.location : undefined;
    return new service_error/* ServiceError */._7('SERVICE_FAILED', `${describe(exchange)} answered ${status}${tail}`, {
        status,
        isTransient: (0,service_error/* isTransientStatus */.Dm)(status, headers),
        reasons: (0,service_error/* serviceReasons */.B0)(text),
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
        return new service_error/* ServiceError */._7('TIMEOUT', `${what} did not finish within ${seconds} s`, {
            isTransient: true,
        });
    }
    const { code, message } = error instanceof Error ? error : {};
    const detail = redact(message || code || String(error), secretsOf(exchange.request));
    const isUntrusted = /CERT|UNABLE_TO|ERR_TLS/.test(code ?? '');
    return new service_error/* ServiceError */._7('SERVICE_FAILED', `${what} failed: ${detail}`, {
        isTransient: !isUntrusted,
        ...(isUntrusted
            ? {
                hint: 'If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate authority.',
            }
            : {}),
    });
};
const secretsOf = ({ token, secrets = [] }) => token ? [token, ...secrets] : secrets;
const describe = ({ request, url }) => `${request.method ?? 'GET'} ${displayUrl(url)}`;
const parseUrl = (url) => {
    if (URL.canParse(url) && /^https?:/.test(url))
        return new URL(url);
    throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `${displayUrl(url)} is not an http(s) address`);
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/io/retry.js
// SPDX-License-Identifier: Apache-2.0
//
// One retry for every outside service: exponential delay with full jitter,
// until a deadline that all services of a run share.


const deadlineIn = (durationMs) => {
    const end = performance.now() + durationMs;
    return { remainingMs: () => Math.max(0, end - performance.now()) };
};
/** A deadline whose time starts with the first look at it: hashing does not use it up. */
const deadlineOnFirstUse = (durationMs) => {
    let started;
    return {
        remainingMs: () => {
            started ??= deadlineIn(durationMs);
            return started.remainingMs();
        },
    };
};
/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * After the deadline the last failure is thrown with the number of attempts.
 */
const retry = async (operation, options) => {
    const { deadline, isTransient, retryAfterMs, onRetry } = options;
    const { baseDelayMs = 500, maxDelayMs = 30_000 } = options;
    let before;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            // An attempt that the deadline cut short says less than the one before it.
            if (before !== undefined && deadline.remainingMs() <= 0)
                throw afterAttempts(before, attempt);
            if (!isTransient(error))
                throw error;
            before = error;
            const jitterMs = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** attempt);
            const delayMs = Math.max(jitterMs, retryAfterMs?.(error) ?? 0);
            if (delayMs >= deadline.remainingMs())
                throw afterAttempts(error, attempt);
            onRetry?.(error, delayMs);
            await (0,promises_.setTimeout)(delayMs);
        }
    }
};
const afterAttempts = (error, attempts) => {
    const { code, message, hint } = (0,errors/* toProvenanceError */.FH)(error, 'SERVICE_FAILED');
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    return new errors/* ProvenanceError */.CG(code, `${message} (gave up after ${tries})`, { cause: error, hint });
};

;// CONCATENATED MODULE: ./lib/io/http.js
// SPDX-License-Identifier: Apache-2.0
//
// The one way in which this program speaks HTTP itself. Built on
// @actions/http-client, which honours http(s)_proxy and no_proxy; certificate
// authorities come from NODE_EXTRA_CA_CERTS. Added here: a time limit that
// also covers a body that never ends, a size limit while reading, no redirects
// unless asked for, errors without secrets, and retries until a deadline.






const USER_AGENT = `ml-provenance-action/${VERSION}`;
const ATTEMPT_TIMEOUT_MS = 30_000;
const createHttp = ({ deadline, onRetry, baseDelayMs }) => {
    const retryOptions = {
        deadline,
        isTransient: service_error/* isTransient */.dg,
        retryAfterMs: service_error/* retryAfterMs */.Vs,
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
        ...(onRetry === undefined
            ? {}
            : { onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs) }),
    };
    return (request) => retry(() => sendOnce(request, deadline), retryOptions);
};
const sendOnce = async (request, deadline) => {
    const leftMs = deadline.remainingMs();
    if (leftMs <= 0) {
        const what = `${request.method ?? 'GET'} ${displayUrl(request.url)}`;
        throw new service_error/* ServiceError */._7('TIMEOUT', `no time is left for ${what}`, { isTransient: false });
    }
    const timeoutMs = Math.ceil(Math.min(request.timeoutMs ?? ATTEMPT_TIMEOUT_MS, leftMs));
    const answer = await attempt(request, { timeoutMs, userAgent: USER_AGENT });
    if (request.expect === 'bytes' || answer.body.length === 0)
        return { ...answer, json: undefined };
    const json = (0,parse/* parseJson */.qF)(answer.body.toString('utf8'));
    if (json === undefined) {
        const what = `${request.method ?? 'GET'} ${displayUrl(request.url)}`;
        throw new service_error/* ServiceError */._7('SERVICE_FAILED', `${what} answered something that is not JSON`, {
            isTransient: true,
        });
    }
    return { ...answer, json };
};
const messageOf = (error) => (error instanceof Error ? error.message : 'failed');


/***/ }),

/***/ 8212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ serviceReasons),
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   XK: () => (/* binding */ serviceMessage),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* unused harmony export statusOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1204);
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

