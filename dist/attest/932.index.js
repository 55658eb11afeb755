export const id = 932;
export const ids = [932,826];
export const modules = {

/***/ 93826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTrustedRoots: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// Trusted roots as they come in files: one JSON document, one per line (as
// `gh attestation trusted-root` writes them), or inside a client trust config.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_trustroot.proto






const TRUSTED_ROOT_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
const CLIENT_TRUST_TYPE = /^application\/vnd\.dev\.sigstore\.clienttrustconfig(\+json;version=0\.1|\.v0\.1\+json)$/;
/**
 * At least one trusted root, each with at least one certificate authority.
 * @throws TRUST_ROOT_INVALID
 */
const parseTrustedRoots = (text) => {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TRUST_BYTES */ .SS)
        refuse(`it is larger than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TRUST_BYTES */ .SS} bytes`);
    const whole = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text);
    const values = whole === undefined
        ? text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)
        : [whole];
    if (values.length === 0)
        refuse('it is empty');
    return values.map(parseTrustedRoot);
};
const parseTrustedRoot = (value) => {
    const object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value) ?? refuse('it is not a JSON object');
    const mediaType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(object.mediaType) ?? '';
    if (CLIENT_TRUST_TYPE.test(mediaType))
        return parseTrustedRoot(object.trustedRoot);
    if (!TRUSTED_ROOT_TYPE.test(mediaType))
        refuse(`unknown media type "${mediaType}"`);
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(object);
        // Parses each certificate and key, so that a broken one is found here.
        if ((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.toTrustMaterial)(root).certificateAuthorities.length > 0)
            return root;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('TRUST_ROOT_INVALID', `trusted root refused: ${reason}`, {
            cause: error,
        });
    }
    return refuse('it has no certificate authority');
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('TRUST_ROOT_INVALID', `trusted root refused: ${what}`);
};


/***/ }),

/***/ 36932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTrustedRoots: () => (/* binding */ loadTrustedRoots)
});

// EXTERNAL MODULE: ./lib/attestation/trusted-root.js
var trusted_root = __webpack_require__(93826);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/io/live.js + 10 modules
var live = __webpack_require__(97421);
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
// EXTERNAL MODULE: ./lib/io/http.js + 1 modules
var http = __webpack_require__(44602);
// EXTERNAL MODULE: ./lib/io/http-attempt.js
var http_attempt = __webpack_require__(58166);
// EXTERNAL MODULE: ./lib/io/redaction.js
var redaction = __webpack_require__(31317);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/sigstore/service-call.js
var service_call = __webpack_require__(50097);
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
                onRetry: (error, delayMs) => onRetry(messageOf(error), delayMs),
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
    const { body } = await (0,service_call/* callService */.c)(call, ({ timeoutMs }) => (0,http_attempt/* attempt */.C)({ url, expect: 'bytes', maxResponseBytes: MAX_ROOT_BYTES }, { timeoutMs, userAgent: http/* USER_AGENT */._ }));
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

;// CONCATENATED MODULE: ./lib/io/sigstore/trusted-root.js
// SPDX-License-Identifier: Apache-2.0
//
// The trusted roots that an instance's bundles verify under: from a file, or
// from the TUF repository of the instance.




/**
 * At least one trusted root.
 * @throws TRUST_ROOT_INVALID for a file or an answer that is none
 * @throws TRUST_ROOT_UNAVAILABLE where the TUF repository cannot be read
 */
const loadTrustedRoots = async (source, options) => (0,trusted_root.parseTrustedRoots)(await loadText(source, options));
const loadText = (source, options) => {
    switch (source.kind) {
        case 'file':
            return (0,live/* readTextFile */.G)(source.path, limits/* MAX_TRUST_BYTES */.SS, 'TRUST_ROOT_INVALID');
        case 'tuf-public-good':
            return fetchTufTarget(PUBLIC_GOOD_TUF, 'trusted_root.json', options);
        case 'tuf-github':
            return fetchTufTarget(GITHUB_TUF, githubTarget(source.trustDomain), options);
    }
};
// A tenant of ghe.com has a root of its own in the same repository, as `gh` finds it.
const githubTarget = (trustDomain) => trustDomain === undefined ? 'trusted_root.json' : `${trustDomain}.trusted_root.json`;


/***/ })

};

