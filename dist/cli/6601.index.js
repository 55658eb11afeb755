export const id = 6601;
export const ids = [6601];
export const modules = {

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ }),

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
    const store = (0,output_store.createOutputStore)((0,external_node_path_.join)(cacheDir, repositoryFolder(mirrorUrl)));
    let isWritable = true;
    return {
        read: async (name, maxBytes) => {
            const codes = { notFound: 'TRUST_ROOT_UNAVAILABLE', tooLarge: 'TRUST_ROOT_INVALID' };
            return (0,read_bounded.readBounded)((0,external_node_path_.join)(store.dir, name), maxBytes, codes).catch(() => undefined);
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
        const content = await (0,retry/* retry */.L)(() => readTarget(repository, target, { cachePath: temporary, ...(rootPath && { rootPath }) }), {
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

