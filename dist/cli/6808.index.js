export const id = 6808;
export const ids = [6808,4670];
export const modules = {

/***/ 42273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseUnwritable),
/* harmony export */   createOutputStore: () => (/* binding */ createOutputStore)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97535);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96637);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles land first. Each file is written under a temporary name in the
// same folder and then renamed, so that a reader sees all of it or nothing. No
// fsync: it guards against a power cut, after which the job is gone anyway.









/** Readable by everyone, as far as the umask allows: a bundle is public. */
const FILE_MODE = 0o644;
/** Longest name that the usual file systems take, in bytes. */
const MAX_NAME_BYTES = 255;
/** A store in the folder `directory`, which is made when the first file is written. */
const createOutputStore = (directory) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory);
    return {
        dir,
        write: async (fileName, content) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(dir, { recursive: true });
                await writeAtomically(dir, path, content);
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
                    cause,
                });
            }
            return path;
        },
        read: async (fileName) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'RESUME_INVALID'));
            const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_8__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me, {
                notFound: 'RESUME_INVALID',
                tooLarge: 'RESUME_INVALID',
            });
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${path}" is not UTF-8`);
            return bytes.toString('utf8');
        },
    };
};
/**
 * Refuses a folder that cannot be written or made, without making it: a signature
 * that is logged for ever must have a place on disk.
 * @throws OUTPUT_UNWRITABLE
 */
const refuseUnwritable = (directory) => {
    const existing = nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory));
    let isFolder;
    try {
        isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(existing).isDirectory();
        if (isFolder)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
    }
    catch (cause) {
        const message = `"${existing}" cannot be written (${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(cause)})`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', message, { cause });
    }
    if (!isFolder)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `"${existing}" is not a folder`);
};
const nearestExisting = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path);
        return path;
    }
    catch (error) {
        const isMissing = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOENT' || (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOTDIR';
        return isMissing && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path) !== path ? nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)) : path;
    }
};
const writeAtomically = async (folder, path, content) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `.mlprov-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(9).toString('hex')}.tmp`);
    // `wx` refuses a name that exists, a link planted there included.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(temporary, 'wx', FILE_MODE);
    try {
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(temporary, { force: true });
        throw error;
    }
};
// Names come from model names and from result files: none may leave the folder.
const plainName = (name, code) => {
    const isPlain = name !== '' &&
        name !== '.' &&
        name !== '..' &&
        name.isWellFormed() &&
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(name) <= MAX_NAME_BYTES &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
        !/[/\\\u0000-\u001f\u007f]/.test(name);
    if (isPlain)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG(code, `"${name}" is not a plain file name`);
};


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

/***/ 23515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prepareSigner)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75432);
/* harmony import */ var _live_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1739);
/* harmony import */ var _token_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18191);
/* harmony import */ var _tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67378);
// SPDX-License-Identifier: Apache-2.0
//
// From settings and verified claims to the signer of this run. Files are read
// and checked when the run starts, before hours of hashing; services are asked
// when there is something to sign.






const NO_LOG = 'this Sigstore instance has no transparency log, without which OMS knows no keyless signature (spec §4.1); ' +
    'to get one, set `sigstore: public-good` with `allow-public-transparency: true`, use a custom instance with a log, or sign with `private-key`';
/** @throws KEY_…, CERTIFICATE_INVALID, TRUST_ROOT_INVALID, INSTANCE_… for what can be told now */
const prepareSigner = async (config, deadline) => {
    const { unsignedReason, signing } = config;
    if (unsignedReason !== undefined)
        return async () => ({ kind: 'unsigned', reason: unsignedReason });
    if (signing.method === 'sigstore')
        return prepareKeyless(config, signing, deadline);
    const opened = await openKeySigner(signing);
    return async () => opened;
};
const openKeySigner = async (settings) => {
    const key = {
        privateKey: settings.privateKeyPem,
        ...(settings.password === undefined ? {} : { password: settings.password }),
    };
    if (settings.method === 'key') {
        const { createKeySigner } = await Promise.all(/* import() */[__webpack_require__.e(3113), __webpack_require__.e(9711)]).then(__webpack_require__.bind(__webpack_require__, 31198));
        return { kind: 'key', signer: createKeySigner(key) };
    }
    const { createCertificateSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3113), __webpack_require__.e(727)]).then(__webpack_require__.bind(__webpack_require__, 59314));
    const certificates = [settings.certificateChainPem ?? ''];
    const signer = createCertificateSigner({ ...key, certificates, now: () => new Date() });
    return { kind: 'certificate', signer };
};
const prepareKeyless = async (config, settings, deadline) => {
    const custom = await customServices(settings);
    const { trustedRootPath, requested } = settings;
    if (trustedRootPath !== undefined) {
        const { parseTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3826)]).then(__webpack_require__.bind(__webpack_require__, 93826));
        parseTrustedRoots(await (0,_live_js__WEBPACK_IMPORTED_MODULE_2__.readTextFile)(trustedRootPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TRUST_BYTES */ .SS, 'TRUST_ROOT_INVALID'));
    }
    const { selectInstance } = await __webpack_require__.e(/* import() */ 9538).then(__webpack_require__.bind(__webpack_require__, 29538));
    const request = (visibility) => ({
        requested,
        serverUrl: config.run?.serverUrl ?? 'https://github.com',
        visibility,
        allowPublicTransparency: settings.allowPublicTransparency,
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
        ...(custom === undefined ? {} : { custom }),
    });
    if (requested === 'custom')
        selectInstance(request(undefined));
    return async (claims) => {
        // A token that was given may be of another repository than the one that runs.
        const token = config.identityToken;
        const published = token === undefined ? claims : (0,_token_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .readTokenClaims */ .v)(token);
        const instance = selectInstance(request(visibilityOf(published)));
        const { createKeylessSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(4942), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4690), __webpack_require__.e(5179), __webpack_require__.e(281), __webpack_require__.e(97), __webpack_require__.e(874)]).then(__webpack_require__.bind(__webpack_require__, 56591));
        const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(2481)]).then(__webpack_require__.bind(__webpack_require__, 22481));
        const signer = createKeylessSigner({
            instance,
            trustedRoots: await loadTrustedRoots(instance.trustedRoot, {
                deadline,
                cacheDir: (0,_tuf_cache_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .tufCacheDir */ .$)(config.env, process.platform),
            }),
            identityToken: await tokenSource(config, deadline),
            deadline,
            onRetry: (0,_live_config_js__WEBPACK_IMPORTED_MODULE_3__.reportRetry)(config.reporter),
        });
        return {
            kind: instance.id,
            signer,
            ...(instance.hasTransparencyLog ? {} : { omsAbsence: NO_LOG }),
            ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
        };
    };
};
const visibilityOf = (claims) => {
    const visibility = claims?.repository_visibility ?? claims?.project_visibility;
    return visibility === 'public' || visibility === 'private' || visibility === 'internal'
        ? visibility
        : undefined;
};
const customServices = async (settings) => {
    const { signingConfigPath, fulcioUrl, rekorUrl, rekorVersion, tsaUrl } = settings;
    if (signingConfigPath !== undefined) {
        if (fulcioUrl ?? rekorUrl ?? tsaUrl) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'signing-config and service addresses are given', {
                hint: 'Give either `signing-config`, or `fulcio-url` with `rekor-url` or `tsa-url`.',
            });
        }
        const { parseSigningConfig } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8687)]).then(__webpack_require__.bind(__webpack_require__, 68687));
        const text = await (0,_live_js__WEBPACK_IMPORTED_MODULE_2__.readTextFile)(signingConfigPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TRUST_BYTES */ .SS, 'INSTANCE_INCOMPLETE');
        return parseSigningConfig(text, new Date());
    }
    if (settings.requested !== 'custom')
        return undefined;
    return {
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        ...(rekorUrl === undefined ? {} : { rekor: { url: rekorUrl, majorVersion: rekorVersion } }),
        ...(tsaUrl === undefined ? {} : { tsaUrl }),
    };
};
const SIGSTORE_AUDIENCE = 'sigstore';
// A fresh token for each signature: it lives five minutes.
const tokenSource = async (config, deadline) => {
    const { identityToken, env, run, mask } = config;
    if (identityToken !== undefined)
        return async () => identityToken;
    const { requestIdToken } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 12921));
    const endpoint = await (0,_live_config_js__WEBPACK_IMPORTED_MODULE_3__.tokenEndpoint)(env, run);
    const http = await (0,_live_config_js__WEBPACK_IMPORTED_MODULE_3__.createServiceHttp)(config, deadline);
    return () => requestIdToken(endpoint, SIGSTORE_AUDIENCE, { http, mask });
};


/***/ }),

/***/ 74670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   Z: () => (/* binding */ deadlineOnFirstUse),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs);
        }
    }
};
const afterAttempts = (error, attempts) => {
    const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toProvenanceError */ .FH)(error, 'SERVICE_FAILED');
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(code, `${message} (gave up after ${tries})`, { cause: error, hint });
};


/***/ }),

/***/ 18191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTokenClaims)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0


/**
 * What a JSON Web Token says of itself, unverified: whoever it is sent to
 * verifies it. `undefined` for any other text.
 */
const readTokenClaims = (token) => {
    const payload = token.reveal().split('.')[1] ?? '';
    return (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(payload, 'base64url').toString('utf8')));
};


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

