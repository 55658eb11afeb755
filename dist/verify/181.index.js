export const id = 181;
export const ids = [181];
export const modules = {

/***/ 49181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GITHUB_TUF: () => (/* binding */ GITHUB_TUF),
  PUBLIC_GOOD_TUF: () => (/* binding */ PUBLIC_GOOD_TUF),
  fetchTufTarget: () => (/* binding */ fetchTufTarget)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/io/redaction.js
var redaction = __webpack_require__(31317);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/http.js
var http = __webpack_require__(63970);
// EXTERNAL MODULE: ./lib/io/http-attempt.js
var http_attempt = __webpack_require__(58166);
;// CONCATENATED MODULE: ./lib/io/sigstore/service-call.js
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
            return await operation((request) => (0,http_attempt/* attempt */.C)(request, { timeoutMs, userAgent: http/* USER_AGENT */._ }));
        }
        catch (error) {
            last = toServiceError(error, call);
            throw last;
        }
    };
    return (0,retry/* retry */.L5)(attemptOnce, {
        deadline,
        isTransient: service_error/* isTransient */.dg,
        retryAfterMs: service_error/* retryAfterMs */.Vs,
        ...(onRetry && {
            onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs),
        }),
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
    });
};
// What the service said last is worth more than that time is up.
const outOfTime = (call, last) => {
    const what = last === undefined ? `no time is left for ${nameOf(call)}` : messageOf(last);
    return new errors/* ProvenanceError */.CG(call.code, `${what} (gave up at the deadline)`, { cause: last });
};
const toServiceError = (error, call) => {
    if (error instanceof service_error/* ServiceError */._7)
        return ofService(error, call);
    if (error instanceof errors/* ProvenanceError */.CG)
        return error;
    // Parsers of libraries take fields for granted, and say so in the words of the engine.
    const said = error instanceof TypeError ? 'not of the documented form' : messageOf(error);
    return new service_error/* ServiceError */._7(call.code, `${nameOf(call)} answered what cannot be read (${(0,redaction/* redact */.E)(said)})`, { isTransient: true });
};
const ofService = (error, call) => {
    const { status, isTransient, hint } = error;
    const waitMs = (0,service_error/* retryAfterMs */.Vs)(error);
    // 413: the statement is larger than the service takes.
    const code = status === 413 ? 'PAYLOAD_TOO_LARGE' : call.code;
    // The hint for this service says more than the one for any service.
    const isGeneric = hint === errors/* ERRORS */.Sr[error.code].hint;
    return new service_error/* ServiceError */._7(code, `${call.service}: ${error.message}`, {
        isTransient,
        ...(status === undefined ? {} : { status }),
        ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
        ...(isGeneric ? {} : { hint }),
    });
};
const messageOf = (error) => (error instanceof Error ? error.message : 'failed');
const nameOf = ({ service, url }) => `${service} at ${(0,redaction/* displayUrl */.Q)(url)}`;

;// CONCATENATED MODULE: ./lib/io/sigstore/tuf-target.js
// SPDX-License-Identifier: Apache-2.0
//
// A file from a TUF repository. Every run starts from a root that is pinned in
// code: the library's seed, or a SHA-256. What a cache folder holds is never
// trusted, it only saves downloads and remembers versions.
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
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlprov-tuf-'));
    try {
        const rootPath = repository.root && (0,external_node_path_.join)(temporary, 'pinned-root.json');
        if (rootPath)
            await (0,promises_.writeFile)(rootPath, await fetchPinnedRoot(repository, options));
        const cachePath = options.cacheDir ?? (0,external_node_path_.join)(temporary, 'cache');
        await (0,promises_.mkdir)(cachePath, { recursive: true });
        const { deadline, onRetry, baseDelayMs } = options;
        return await (0,retry/* retry */.L5)(() => readTarget(repository, target, { cachePath, ...(rootPath && { rootPath }) }), {
            deadline,
            isTransient: service_error/* isTransient */.dg,
            ...(onRetry && {
                onRetry: (error, delayMs) => onRetry(tuf_target_messageOf(error), delayMs),
            }),
            ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
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
    const { body } = await callService(call, (send) => send({ url, expect: 'bytes', maxResponseBytes: MAX_ROOT_BYTES }));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
    if (sha256 !== root?.sha256) {
        throw new errors/* ProvenanceError */.CG('TRUST_ROOT_INVALID', `${url} has the SHA-256 ${sha256}, pinned is ${root?.sha256}`, { hint: 'Do not go on with this root: find out who changed it, or give `trusted-root`.' });
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
    const said = (0,redaction/* redact */.E)(causes.map(tuf_target_messageOf).join(': '));
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
    return /fetch failed|terminated|timeout|ECONN/.test(tuf_target_messageOf(error));
};
const tuf_target_messageOf = (error) => error instanceof Error ? error.message : String(error);


/***/ })

};

