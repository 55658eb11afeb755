export const id = 4120;
export const ids = [4120,4768];
export const modules = {

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
const readBounded = async (path, maxBytes, codes) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch((cause) => {
        throw unreadable(path, codes, cause);
    });
    try {
        return await readHandle(handle, path, maxBytes, codes);
    }
    catch (error) {
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG ? error : unreadable(path, codes, error);
    }
    finally {
        await handle.close();
    }
};
const readHandle = async (handle, path, maxBytes, codes) => {
    const stats = await handle.stat();
    if (!stats.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" is not a regular file`);
    }
    if (stats.size > maxBytes)
        throw tooLarge(path, stats.size, maxBytes, codes);
    // One byte more than expected shows whether the file has grown since.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" grew while it was read`);
};
const tooLarge = (path, sizeBytes, maxBytes, codes) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.tooLarge, `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`);
const unreadable = (path, codes, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 39414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isSafeServiceUrl),
  $: () => (/* binding */ readRunContext)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/policy/github-host.js
var github_host = __webpack_require__(16750);
;// CONCATENATED MODULE: ./lib/io/github/event-facts.js
// SPDX-License-Identifier: Apache-2.0
//
// The few facts that matter from the webhook payload of the triggering event.
// Absent fields are absent facts; a field of the wrong type is an error.
// Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads


/** @throws CONTEXT_INVALID naming the field */
const readEventFacts = (eventName, payload) => {
    const event = (0,parse/* asObject */.eB)(payload) ?? refuse('payload');
    const repository = readObject(event, 'repository');
    return {
        isForkPullRequest: isForkPullRequest(eventName, event, repository),
        workflowInputs: eventName === 'workflow_dispatch' ? readInputs(event) : undefined,
        pullRequest: readPullRequest(event),
        release: eventName === 'release' ? readRelease(event) : undefined,
        ownerType: readOwnerType(repository && readObject(repository, 'owner', 'repository.owner')),
        visibility: repository && readVisibility(repository),
    };
};
// `pull_request_target` runs in the base repository, with its permissions.
const isForkPullRequest = (eventName, event, repository) => {
    if (!/^pull_request(_review(_comment)?)?$/.test(eventName))
        return false;
    const pullRequest = readObject(event, 'pull_request') ?? {};
    const head = readObject(pullRequest, 'head', 'pull_request.head') ?? {};
    // `null` where the fork has been deleted since.
    const source = readObject(head, 'repo', 'pull_request.head.repo');
    return source?.full_name !== repository?.full_name;
};
const readPullRequest = (event) => {
    const pullRequest = readObject(event, 'pull_request');
    const { number } = pullRequest ?? {};
    if (pullRequest === undefined || number === undefined)
        return undefined;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) {
        return refuse('pull_request.number');
    }
    const head = (0,parse/* asString */.oJ)(readObject(pullRequest, 'head', 'pull_request.head')?.sha);
    return { number, head: head || refuse('pull_request.head.sha') };
};
const readInputs = (event) => {
    const inputs = Object.create(null);
    for (const [name, value] of Object.entries(readObject(event, 'inputs') ?? {})) {
        if (typeof value === 'object' && value !== null)
            refuse(`inputs.${name}`);
        inputs[name] = value === null ? '' : String(value);
    }
    return { ...inputs };
};
const readRelease = (event) => {
    const release = readObject(event, 'release') ?? refuse('release');
    const { id, tag_name: tagName, draft } = release;
    return {
        id: typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : refuse('release.id'),
        tag: (0,parse/* asString */.oJ)(tagName) || refuse('release.tag_name'),
        isDraft: draft === true,
    };
};
const readOwnerType = (owner) => {
    const type = owner?.type;
    return type === 'User' || type === 'Organization' ? type : undefined;
};
const readVisibility = ({ visibility, private: isPrivate, }) => {
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
        return visibility;
    }
    // Older servers only say whether it is private; an unknown word is no fact.
    if (visibility !== undefined || typeof isPrivate !== 'boolean')
        return undefined;
    return isPrivate ? 'private' : 'public';
};
const readObject = (parent, key, field = key) => {
    const value = parent[key];
    return value === undefined || value === null ? undefined : ((0,parse/* asObject */.eB)(value) ?? refuse(field));
};
const refuse = (field) => {
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `the event's ${field} is missing or of the wrong type`);
};

;// CONCATENATED MODULE: ./lib/io/github/run-context.js
// SPDX-License-Identifier: Apache-2.0
//
// What the runner says about this run, read once and typed. Only convenience
// and routing depend on it: provenance comes from the OIDC token's claims.
// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables





/** @throws CONTEXT_INVALID naming the variable or the field of the event */
const readRunContext = async (env, readFile) => {
    const serverUrl = readOrigin(env, 'GITHUB_SERVER_URL', 'https://github.com');
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    return {
        ...readEventFacts(eventName, await readPayload(env.GITHUB_EVENT_PATH, readFile)),
        serverUrl,
        host: (0,github_host/* gitHubHostOf */.j1)(serverUrl),
        apiUrl: readUrl(env, 'GITHUB_API_URL', defaultApiUrl(serverUrl)),
        repository: readMatching(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
        eventName,
        runId: readMatching(env, 'GITHUB_RUN_ID', /^\d+$/),
        runAttempt: readMatching(env, 'GITHUB_RUN_ATTEMPT', /^\d+$/, '1'),
        job: readMatching(env, 'GITHUB_JOB', /^[\w-]+$/, 'job'),
        tempDir: env.RUNNER_TEMP || undefined,
        hasRuntimeToken: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    };
};
const defaultApiUrl = (serverUrl) => (0,github_host/* gitHubHostOf */.j1)(serverUrl) === 'ghes'
    ? `${serverUrl}/api/v3`
    : serverUrl.replace('https://', 'https://api.');
/** Whether a token may travel there: encrypted, or within this machine. */
const isSafeServiceUrl = (url) => {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname, username, password } = new URL(url);
    if (username !== '' || password !== '')
        return false;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLoopback);
};
const readUrl = (env, variable, fallback) => {
    const url = env[variable] || fallback;
    if (!isSafeServiceUrl(url) || /[?#]/.test(url)) {
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is not an https address`);
    }
    return url.replace(/\/+$/, '');
};
// Provenance puts it in front of names that the token vouches for: a path would be a part of them.
const readOrigin = (env, variable, fallback) => {
    const { origin, href } = new URL(readUrl(env, variable, fallback));
    if (href === `${origin}/`)
        return origin;
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is more than the address of a server`);
};
const readMatching = (env, variable, form, fallback = '') => {
    const value = env[variable] || fallback;
    if (form.test(value))
        return value;
    const seen = value === '' ? 'not set' : `${JSON.stringify(value.slice(0, 100))}`;
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is ${seen}`);
};
const readPayload = async (path, readFile) => {
    if (!path)
        return {};
    let bytes;
    try {
        bytes = await readFile(path, limits/* MAX_EVENT_BYTES */.Au);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `the event of this run cannot be read: ${reason}`;
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', message, { cause });
    }
    const payload = (0,parse/* parseJson */.qF)(new TextDecoder().decode(bytes));
    if (payload === undefined) {
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', 'the event of this run (GITHUB_EVENT_PATH) is not JSON');
    }
    return payload;
};


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createServiceHttp: () => (/* binding */ createServiceHttp),
/* harmony export */   missingToken: () => (/* binding */ missingToken),
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   reportRetry: () => (/* binding */ reportRetry),
/* harmony export */   tokenEndpoint: () => (/* binding */ tokenEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44768);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39414);
// SPDX-License-Identifier: Apache-2.0
//
// The surroundings of a run that attests, as values, and the services of the
// runner that signing and provenance both ask.




/** Reads the surroundings of a step. @throws CONTEXT_INVALID */
const readRun = (env) => (0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunContext */ .$)(env, (path, maxBytes) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__.readBounded)(path, maxBytes, { notFound: 'CONTEXT_INVALID', tooLarge: 'CONTEXT_INVALID' }));
/** Where this job gets tokens. @throws TOKEN_UNAVAILABLE with the reason */
const tokenEndpoint = async (env, run) => {
    const { findIdTokenEndpoint } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 12921));
    const token = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    return findIdTokenEndpoint({
        requestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL,
        requestToken: token === undefined ? undefined : new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
        eventName: run?.eventName ?? '',
        isForkPullRequest: run?.isForkPullRequest ?? false,
    });
};
/** Whether a job has tokens: the reason if it has none. Other errors are thrown. */
const missingToken = async (env, run) => {
    try {
        await tokenEndpoint(env, run);
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG && error.code === 'TOKEN_UNAVAILABLE')
            return error;
        throw error;
    }
};
/** HTTP with the run's deadline, which tells the log of each retry. */
const createServiceHttp = async ({ reporter }, deadline) => {
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3970)]).then(__webpack_require__.bind(__webpack_require__, 63970));
    return createHttp({ deadline, onRetry: reportRetry(reporter) });
};
const reportRetry = (reporter) => (message, delayMs) => reporter.info(`${message}; trying again in ${(delayMs / 1000).toFixed(1)} s`);


/***/ }),

/***/ 16750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   Yu: () => (/* binding */ oidcIssuerOf),
/* harmony export */   j1: () => (/* binding */ gitHubHostOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Which GitHub this is: the public one, a company's own part of it
// (GHE.com, data residency), or GitHub Enterprise Server.
/** @param serverUrl e.g. `https://github.com`, as in GITHUB_SERVER_URL */
const gitHubHostOf = (serverUrl) => {
    const { host } = new URL(serverUrl); // with the port: on another one it is another server
    if (host === 'github.com')
        return 'github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(host) ? 'ghe.com' : 'ghes';
};
/**
 * Issuer of the OIDC tokens of GitHub Actions, without enterprise slug;
 * `undefined` for a server whose issuer no public Sigstore knows.
 */
const oidcIssuerOf = (serverUrl) => {
    switch (gitHubHostOf(serverUrl)) {
        case 'github.com':
            return 'https://token.actions.githubusercontent.com';
        case 'ghe.com':
            return `https://token.actions.${new URL(serverUrl).hostname}`;
        case 'ghes':
            return undefined;
    }
};
/**
 * Origins that a token for `apiUrl` may be sent to: the API, and the host that takes release assets.
 * On GitHub Enterprise Server both are one (`https://host/api/v3`, `https://host/api/uploads`).
 */
const apiOrigins = (apiUrl) => {
    const { origin, hostname } = new URL(apiUrl);
    const isDotCom = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return isDotCom ? [origin, origin.replace('https://api.', 'https://uploads.')] : [origin];
};


/***/ })

};

