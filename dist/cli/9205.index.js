export const id = 9205;
export const ids = [9205,1004,8623,3257];
export const modules = {

/***/ 34818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Pq: () => (/* binding */ memorySource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Byte sources made of other bytes: of memory, and of a part of another source.

/** Bytes that are in memory already; what is read are views of them. */
const memorySource = (bytes) => ({
    sizeBytes: bytes.length,
    read: async (offset, lengthBytes) => {
        requireInside(offset, lengthBytes, bytes.length);
        return bytes.subarray(offset, offset + lengthBytes);
    },
});
/**
 * `lengthBytes` of `source` from `offset`, as a source of their own: what is outside cannot be read.
 * @throws MODEL_UNREADABLE where the part is not inside the source
 */
const partOf = (source, offset, lengthBytes) => {
    requireInside(offset, lengthBytes, source.sizeBytes);
    return {
        sizeBytes: lengthBytes,
        read: async (at, length) => {
            requireInside(at, length, lengthBytes);
            return source.read(offset + at, length);
        },
    };
};
/** What every source asks of its caller. @throws MODEL_UNREADABLE for bytes that are not all inside */
const requireInside = (offset, lengthBytes, sizeBytes) => {
    const isInside = offset >= 0 && lengthBytes >= 0 && offset + lengthBytes <= sizeBytes;
    if (isInside && Number.isSafeInteger(offset) && Number.isSafeInteger(lengthBytes))
        return;
    const message = `bytes ${offset} to ${offset + lengthBytes} were asked of ${sizeBytes}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', message);
};


/***/ }),

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Order of two names by Unicode code point, which is the order of their UTF-8
 * bytes. JavaScript's `<` compares UTF-16 units and differs beyond U+FFFF.
 */
const compareNames = (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return codePointRank(left) - codePointRank(right);
    }
    return a.length - b.length;
};
// Surrogates (D800–DFFF) stand for code points above U+FFFF: they rank after E000–FFFF.
const codePointRank = (unit) => unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;


/***/ }),

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

/***/ 63122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createFileSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_byte_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34818);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96637);
/* harmony import */ var _file_stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38320);
// SPDX-License-Identifier: Apache-2.0
//
// Bytes of files that are read where they are needed. Headers are read in many
// small pieces: pages that were read are kept, so that these cost few calls.




const PAGE_BYTES = 64 * 1024;
/** Pages of one file that are kept: a directory at the end, and what it points to. */
const MAX_PAGES = 16;
/** The files of this machine. Reads are synchronous, for the reason in hash-file.ts. */
const createFileSources = () => ({
    withSource: async (file, use) => {
        try {
            const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.path, _file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .MODEL_FILE_FLAGS */ .fF);
            try {
                (0,_file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .checkStamp */ .Ii)(file, fd, 'read');
                const result = await use(createSource(file, fd));
                (0,_file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .checkStamp */ .Ii)(file, fd, 'read');
                return result;
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            }
        }
        catch (error) {
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) === undefined ? error : (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .z)(file.path, error);
        }
    },
});
const createSource = (file, fd) => {
    const { sizeBytes } = file.stamp;
    /** By number, the one used last at the end. */
    const pages = new Map();
    const readExactly = (offset, lengthBytes) => {
        const bytes = Buffer.allocUnsafeSlow(lengthBytes);
        for (let done = 0; done < lengthBytes;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, done, lengthBytes - done, offset + done);
            if (count === 0)
                throw (0,_file_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .changedFile */ .Ne)(file, 'read', `ended after ${offset + done} bytes`);
            done += count;
        }
        return bytes;
    };
    const pageAt = (number) => {
        const start = number * PAGE_BYTES;
        const page = pages.get(number) ?? readExactly(start, Math.min(PAGE_BYTES, sizeBytes - start));
        pages.delete(number);
        pages.set(number, page);
        const [oldest] = pages.keys();
        if (pages.size > MAX_PAGES && oldest !== undefined)
            pages.delete(oldest);
        return page;
    };
    return {
        sizeBytes,
        read: async (offset, lengthBytes) => {
            (0,_core_byte_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .requireInside */ .Ab)(offset, lengthBytes, sizeBytes);
            if (lengthBytes === 0)
                return new Uint8Array();
            const first = Math.floor(offset / PAGE_BYTES);
            const last = Math.floor((offset + lengthBytes - 1) / PAGE_BYTES);
            // Two pages at most: a longer run of bytes is read once and not again.
            if (last - first > 1)
                return readExactly(offset, lengthBytes);
            const start = offset - first * PAGE_BYTES;
            const page = pageAt(first);
            if (last === first)
                return page.subarray(start, start + lengthBytes);
            const head = page.subarray(start);
            return Buffer.concat([head, pageAt(last).subarray(0, lengthBytes - head.byteLength)]);
        },
    };
};


/***/ }),

/***/ 93203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAttestPorts: () => (/* binding */ createAttestPorts)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
;// CONCATENATED MODULE: ./lib/policy/unsigned-claims.js
// SPDX-License-Identifier: Apache-2.0
/**
 * What the environment says in place of a token, for statements that nobody
 * signs. The environment does not know the called workflow of a reusable one,
 * so the caller's stands in. `undefined` outside of GitHub Actions.
 */
const unsignedClaims = (env) => {
    const claims = {
        iss: 'unsigned',
        ref: env.GITHUB_REF,
        sha: env.GITHUB_SHA,
        repository: env.GITHUB_REPOSITORY,
        event_name: env.GITHUB_EVENT_NAME,
        job_workflow_ref: env.GITHUB_WORKFLOW_REF,
        workflow_ref: env.GITHUB_WORKFLOW_REF,
        repository_id: env.GITHUB_REPOSITORY_ID,
        repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID,
        runner_environment: env.RUNNER_ENVIRONMENT,
        run_id: env.GITHUB_RUN_ID,
        run_attempt: env.GITHUB_RUN_ATTEMPT,
    };
    return isComplete(claims) ? claims : undefined;
};
const isComplete = (draft) => Object.values(draft).every((value) => value !== undefined && value !== '');

// EXTERNAL MODULE: ./lib/io/fs/file-source.js
var file_source = __webpack_require__(63122);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/io/live-config.js
var live_config = __webpack_require__(1739);
// EXTERNAL MODULE: ./lib/io/live-signer.js
var live_signer = __webpack_require__(23515);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/verified-claims.js + 1 modules
var verified_claims = __webpack_require__(63257);
;// CONCATENATED MODULE: ./lib/io/live-attest.js
// SPDX-License-Identifier: Apache-2.0
//
// The real ports for attesting, made from given values. What only signing or
// storing needs is imported when it is needed, so that hashing starts at once.









/** @throws what can be told before hashing: a wrong key, an incomplete instance, no place for the output */
const createAttestPorts = async (config) => {
    (0,output_store/* refuseUnwritable */.G)(config.store.dir);
    const hashPorts = (0,live.createHashPorts)(config.hashWorkerPath);
    const signingDeadline = (0,retry/* deadlineOnFirstUse */.Z)(config.timeoutMs);
    const storingDeadline = (0,retry/* deadlineOnFirstUse */.Z)(config.timeoutMs);
    return {
        ...hashPorts,
        reporter: config.reporter,
        store: config.store,
        sources: (0,file_source/* createFileSources */.r)(),
        clock: () => new Date(),
        descriptors: {
            describe: async (line) => {
                const { createDescriptorSource } = await __webpack_require__.e(/* import() */ 5086).then(__webpack_require__.bind(__webpack_require__, 5086));
                return createDescriptorSource({ ...hashPorts, ...config }).describe(line);
            },
            readJson: async (line, maxBytes) => {
                const { createDescriptorSource } = await __webpack_require__.e(/* import() */ 5086).then(__webpack_require__.bind(__webpack_require__, 5086));
                return createDescriptorSource({ ...hashPorts, ...config }).readJson(line, maxBytes);
            },
        },
        provenanceAbsence: () => provenanceAbsence(config),
        runFacts: () => readRunFacts(config, signingDeadline),
        openSigner: await (0,live_signer/* prepareSigner */.g)(config, signingDeadline),
        publishers: config.storage.sinks.map((id) => ({
            id,
            publish: async (models) => {
                const { createPublisher } = await __webpack_require__.e(/* import() */ 624).then(__webpack_require__.bind(__webpack_require__, 50624));
                return createPublisher(id, publisherConfig(config, storingDeadline)).publish(models);
            },
        })),
    };
};
const NOT_A_JOB = 'this is not a GitHub Actions job';
const provenanceAbsence = async (config) => {
    const { env, run, signing, identityToken, unsignedReason } = config;
    if (run === undefined)
        return NOT_A_JOB;
    if (unsignedReason !== undefined)
        return unsignedClaims(env) ? undefined : NOT_A_JOB;
    // Only keyless signing with the job's own token cannot do without that token.
    if (signing.method === 'sigstore' && identityToken === undefined)
        return undefined;
    if (run.host === 'ghes')
        return 'tokens of GitHub Enterprise Server cannot be verified';
    return (await (0,live_config.missingToken)(env, run))?.message;
};
const readRunFacts = async (config, deadline) => {
    const { env, run } = config;
    if (run === undefined)
        throw new errors/* ProvenanceError */.CG('TOKEN_UNAVAILABLE', NOT_A_JOB);
    const claims = config.unsignedReason === undefined
        ? await (0,verified_claims.verifiedClaims)(config, run, deadline)
        : unsignedClaims(env);
    if (claims === undefined)
        throw new errors/* ProvenanceError */.CG('TOKEN_UNAVAILABLE', NOT_A_JOB);
    const { serverUrl, workflowInputs } = run;
    return { claims, serverUrl, ...(workflowInputs === undefined ? {} : { workflowInputs }) };
};
const publisherConfig = (config, deadline) => {
    const { run, storage, reporter } = config;
    if (run === undefined) {
        throw new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', 'sinks are reached from GitHub Actions only');
    }
    return { run, storage, deadline, onRetry: (0,live_config.reportRetry)(reporter) };
};


/***/ }),

/***/ 67378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tufCacheDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/**
 * Where trusted roots are kept between runs, unless the user names a folder: with
 * the tools of a runner, which outlive its jobs where the machine does, or where
 * the system keeps the caches of a user. `undefined` where neither is known.
 */
const tufCacheDir = (env, platform) => {
    const runner = absolute(env.RUNNER_TOOL_CACHE) ?? absolute(env.RUNNER_TEMP);
    if (runner !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner, 'ml-provenance', 'tuf');
    const user = userCacheDir(env, platform);
    return user === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'mlprov', 'tuf');
};
const userCacheDir = (env, platform) => {
    if (platform === 'win32')
        return absolute(env.LOCALAPPDATA);
    const home = absolute(env.HOME);
    const usual = platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('Library', 'Caches') : '.cache';
    // XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
    return absolute(env.XDG_CACHE_HOME) ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, usual));
};
const absolute = (path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : undefined;


/***/ }),

/***/ 63257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifiedClaims: () => (/* binding */ verifiedClaims)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
;// CONCATENATED MODULE: ./lib/policy/claim-consistency.js
// SPDX-License-Identifier: Apache-2.0
//
// The OIDC token and the runner's environment must tell the same story. The
// provenance is made from the token; a difference means that a step has
// tampered with the environment, and is never settled by choosing one.

const SAME_FACTS = {
    GITHUB_REPOSITORY: 'repository',
    GITHUB_REPOSITORY_ID: 'repository_id',
    GITHUB_REPOSITORY_OWNER_ID: 'repository_owner_id',
    GITHUB_REF: 'ref',
    GITHUB_SHA: 'sha',
    GITHUB_EVENT_NAME: 'event_name',
    GITHUB_RUN_ID: 'run_id',
    GITHUB_RUN_ATTEMPT: 'run_attempt',
    GITHUB_WORKFLOW_REF: 'workflow_ref',
    RUNNER_ENVIRONMENT: 'runner_environment',
};
/** The environment variables that are compared; one that is absent or empty says nothing. */
const COMPARED_VARIABLES = Object.keys(SAME_FACTS);
/** @throws CLAIM_MISMATCH naming the variable and both values */
const compareClaims = (claims, env) => {
    for (const [variable, claim] of Object.entries(SAME_FACTS)) {
        const seen = env[variable];
        if (seen === undefined || seen === '' || seen === claims[claim])
            continue;
        const values = `${JSON.stringify(seen)}, but the OIDC token's ${claim} is ${JSON.stringify(claims[claim])}`;
        throw new errors/* ProvenanceError */.CG('CLAIM_MISMATCH', `${variable} is ${values}`);
    }
};

// EXTERNAL MODULE: ./lib/io/live-config.js
var live_config = __webpack_require__(1739);
;// CONCATENATED MODULE: ./lib/io/verified-claims.js
// SPDX-License-Identifier: Apache-2.0
//
// What the job's token says of the run, once its signature is verified and the
// environment agrees with it.


/** @throws TOKEN_…, CLAIM_MISMATCH */
const verifiedClaims = async (config, run, deadline) => {
    const { createClaimsSource } = await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.bind(__webpack_require__, 89040));
    const source = createClaimsSource({
        endpoint: await (0,live_config.tokenEndpoint)(config.env, run),
        serverUrl: run.serverUrl,
        http: await (0,live_config.createServiceHttp)(config, deadline),
        mask: config.mask,
    });
    const claims = await source.workflowClaims();
    compareClaims(claims, config.env);
    return claims;
};


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).



/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** The order of files in everything that is signed. */

/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.name, b.name));
/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
const isCanonicalName = (name) => name.length > 0 &&
    name.isWellFormed() &&
    !name.includes('\0') &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
const isIgnored = (name, ignorePaths) => ignorePaths.some((path) => name === path || name.startsWith(`${path}/`));
/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
const canonicalIgnorePaths = (paths) => {
    for (const path of paths) {
        if (!isCanonicalName(path) || /[*?[]/.test(path)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`);
        }
    }
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ })

};

