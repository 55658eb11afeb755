export const id = 6601;
export const ids = [6601];
export const modules = {

/***/ 50097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ callService)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63970);
/* harmony import */ var _http_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58166);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91296);
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
// EXTERNAL MODULE: ./lib/io/redaction.js + 1 modules
var redaction = __webpack_require__(91296);
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

