export const id = 5592;
export const ids = [5592];
export const modules = {

/***/ 87994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ isDefaultArtifactName),
/* harmony export */   jh: () => (/* binding */ artifactNames)
/* harmony export */ });
/* unused harmony export checkArtifactName */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Names of workflow artifacts are unique in a run. The default name carries
// job, attempt and a digest of the content, so that neither the jobs of a
// matrix, nor two steps of a job, nor a rerun collide; equal content has an
// equal name.


const MAX_BASE_CHARS = 80;
/** The names to try, in order. @throws INPUT_INVALID for a name that GitHub refuses */
const artifactNames = ({ run, storage, models, files, }) => {
    const { artifactName } = storage;
    if (artifactName !== undefined)
        return [checkArtifactName(artifactName)];
    const [model] = models;
    const base = models.length === 1 && model ? model.name : 'models';
    const content = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(files.map(({ digest, name }) => `${digest}  ${name}\n`).join(''));
    const name = `${plain(base)}-attestation-${run.job}-${run.runAttempt}-${content.slice(0, 12)}`;
    return [name, `${name}-2`, `${name}-3`];
};
/** Whether an artifact of a run has the default name of bundles that this action stored. */
const isDefaultArtifactName = (name) => /-attestation-[\w-]+-\d+-[0-9a-f]{12}(?:-[23])?$/.test(name);
const plain = (base) => base
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, MAX_BASE_CHARS) || 'model';
/**
 * A name that the artifact service takes (actions/toolkit, artifact 6.2.1).
 * @throws INPUT_INVALID naming the character
 */
const checkArtifactName = (name) => {
    const found = /["<>|*?:\\/\r\n]/.exec(name)?.[0];
    if (found === undefined && name !== '' && name.length <= 255)
        return name;
    const seen = found === undefined ? `${name.length} characters` : JSON.stringify(found);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `artifact-name has ${seen}`, {
        hint: 'An artifact name is 1 to 255 characters without `" : < > | * ? \\ /` and line breaks.',
    });
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

/***/ 32155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listStoredFiles),
/* harmony export */   Q: () => (/* binding */ readStoredFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53871);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0




/** The files of all models with their digests, one in memory at a time. @throws BUNDLE_NOT_FOUND, BUNDLE_TOO_LARGE */
const listStoredFiles = async (models) => {
    const files = [];
    for (const path of models.flatMap((model) => model.files)) {
        const content = await readStoredFile(path);
        files.push({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), path, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(content), sizeBytes: content.length });
    }
    return files;
};
const readStoredFile = (path) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me, {
    notFound: 'BUNDLE_NOT_FOUND',
    tooLarge: 'BUNDLE_TOO_LARGE',
});


/***/ }),

/***/ 35592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorkflowArtifactPublisher: () => (/* binding */ createWorkflowArtifactPublisher)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/redaction.js + 1 modules
var redaction = __webpack_require__(91296);
;// CONCATENATED MODULE: ./lib/io/publishers/artifact-error.js
// SPDX-License-Identifier: Apache-2.0
//
// Failures of @actions/artifact. The library tells them apart by text, so the
// text is read here and nowhere else. Originals are not kept as causes: those
// of the blob store carry signed URLs.



/** HTTP status in the library's messages, as `Failed request: (409) Conflict: …`. */
const statusIn = (error) => {
    const [, digits] = /Failed request: \((\d{3})\)/.exec(messageOf(error)) ?? [];
    return digits === undefined ? undefined : Number(digits);
};
const isNameTaken = (error) => statusIn(error) === 409;
/** No finished artifact has that name. */
const isNotFound = (error) => error instanceof Error && (error.name === 'ArtifactNotFoundError' || statusIn(error) === 404);
// After the library's own retries; anything else is a mistake that stays one.
const PASSING = /^Failed to \w+: Failed to make request after|stalled|timed? ?out|socket hang up|E[A-Z]{6,}/;
/** The error with a code; what may pass by itself is transient. */
const artifactError = (error) => {
    if (error instanceof errors/* ProvenanceError */.CG)
        return error;
    const text = (0,redaction/* redact */.E)(messageOf(error));
    const status = statusIn(error);
    if (status === 401 || status === 403) {
        return new errors/* ProvenanceError */.CG('SINK_UNAUTHORIZED', `the artifact service refuses the job: ${text}`, {
            hint: 'The runtime token belongs to this job and expires with it: run the job again.',
        });
    }
    const name = error instanceof Error ? error.name : '';
    if (name === 'InvalidTokenError' || text.includes('Failed to get backend IDs')) {
        return new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', 'ACTIONS_RUNTIME_TOKEN is not a runtime token', {
            hint: 'No step may overwrite the ACTIONS_* variables.',
        });
    }
    if (name === 'UsageError') {
        return new errors/* ProvenanceError */.CG('SINK_FAILED', 'the quota for artifacts is used up', {
            hint: 'Free storage or raise the budget, then store again with `resume-from`.',
        });
    }
    const isTransient = status === undefined
        ? name === 'NetworkError' || name === 'RestError' || PASSING.test(messageOf(error))
        : status >= 500 || status === 429;
    return new service_error/* ServiceError */._7('SINK_FAILED', `the artifact service failed: ${text}`, {
        isTransient,
        ...(status === undefined ? {} : { status }),
    });
};
const messageOf = (error) => error instanceof Error ? error.message : String(error);

// EXTERNAL MODULE: ./lib/io/publishers/artifact-name.js
var artifact_name = __webpack_require__(87994);
// EXTERNAL MODULE: ./lib/io/publishers/sink-error.js
var sink_error = __webpack_require__(16178);
// EXTERNAL MODULE: ./lib/io/publishers/stored-files.js
var stored_files = __webpack_require__(32155);
;// CONCATENATED MODULE: ./lib/io/publishers/workflow-artifact.js
// SPDX-License-Identifier: Apache-2.0
//
// Everything that one step made, as one artifact of the workflow run. The
// library is GitHub's own; it reads ACTIONS_RESULTS_URL and
// ACTIONS_RUNTIME_TOKEN from the environment, retries for half a minute by
// itself, and prints its progress to the log.











const MAX_ZIP_OVERHEAD_BYTES = 1024 * 1024; // names and headers; a larger artifact is not ours
const loadService = async () => new (await Promise.all(/* import() */[__webpack_require__.e(4690), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645))).DefaultArtifactClient();
const createWorkflowArtifactPublisher = (settings, open = loadService) => ({
    id: 'artifact',
    publish: async (models) => {
        refuseUnavailable(settings);
        const files = await (0,stored_files/* listStoredFiles */.P)(models);
        const names = (0,artifact_name/* artifactNames */.jh)({ ...settings, models, files });
        try {
            const upload = { settings, service: await open(), files, names };
            return await untilDeadline(settings, (failure) => store(upload, failure));
        }
        catch (error) {
            const what = `artifact "${names[0]}"`;
            // Artifacts take no permission of the workflow; the hint of a refusal is in the error.
            throw (0,sink_error/* toSinkError */.Z)(error, { what, permission: 'actions: write', run: settings.run });
        }
    },
});
const refuseUnavailable = ({ run }) => {
    if (run.host === 'ghes') {
        throw new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', 'workflow artifacts of this version do not exist on GitHub Enterprise Server', { hint: 'Use `sinks: release`, or keep the files of `output-dir` by other means.' });
    }
    if (!run.hasRuntimeToken) {
        throw new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', 'ACTIONS_RUNTIME_TOKEN is not set: this process has no access to workflow artifacts', { hint: 'Only steps with `uses:` get it: a `run:` step cannot store artifacts.' });
    }
};
// The library knows no deadline and cannot be stopped: the call is left behind.
const untilDeadline = async ({ deadline, onRetry, baseDelayMs }, operation) => {
    let timer;
    let last;
    const timeout = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            const reason = last === undefined ? '' : `; before that, ${last.message}`;
            const message = `the artifact service did not finish in time${reason}`;
            reject(new errors/* ProvenanceError */.CG('TIMEOUT', message));
        }, deadline.remainingMs());
    });
    const attempts = (0,retry/* retry */.L5)(() => operation(last), {
        deadline,
        isTransient: service_error/* isTransient */.dg,
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
        onRetry: (error, delayMs) => {
            last = (0,errors/* toProvenanceError */.FH)(error);
            onRetry?.(last.message, delayMs);
        },
    });
    try {
        return await Promise.race([attempts, timeout]);
    }
    finally {
        clearTimeout(timer);
    }
};
const store = async (upload, lastFailure) => {
    for (const name of upload.names) {
        try {
            return located('stored', await uploadAs(name, upload), upload.settings);
        }
        catch (error) {
            if (!isNameTaken(error))
                throw artifactError(error);
        }
        const existing = await findSame(name, upload);
        if (existing !== undefined)
            return located('unchanged', existing, upload.settings);
    }
    // It is our own uploads that were cut off: what cut them off is the reason.
    if (lastFailure !== undefined) {
        const { message, cause } = lastFailure;
        throw new errors/* ProvenanceError */.CG('SINK_FAILED', message, { cause });
    }
    throw new errors/* ProvenanceError */.CG('SINK_CONFLICT', `an unfinished upload blocks the artifact name "${upload.names[0]}"`, { hint: 'Choose another `artifact-name`, or leave it out: the default differs in each run.' });
};
const uploadAs = async (name, { settings, service, files }) => {
    const { overwrite, artifactRetentionDays: retentionDays } = settings.storage;
    if (overwrite) {
        await service.deleteArtifact(name).catch((error) => {
            if (!isNotFound(error))
                throw error;
        });
    }
    const paths = files.map(({ path }) => path);
    const { id } = await service.uploadArtifact(name, paths, commonFolder(paths), {
        ...(retentionDays === undefined ? {} : { retentionDays }),
    });
    if (id === undefined)
        throw new errors/* ProvenanceError */.CG('SINK_FAILED', 'the artifact service gave no id');
    return id;
};
// Two zips of equal files may differ: the files are compared.
const findSame = async (name, { service, files, settings }) => {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(settings.run.tempDir ?? (0,external_node_os_.tmpdir)(), 'mlprov-artifact-'));
    try {
        const { artifact } = await service.getArtifact(name);
        const ours = files.reduce((total, file) => total + file.sizeBytes, MAX_ZIP_OVERHEAD_BYTES);
        if (artifact.size <= ours) {
            await service.downloadArtifact(artifact.id, { path: dir });
            if (await holdsExactly(dir, files))
                return artifact.id;
        }
        throw new errors/* ProvenanceError */.CG('SINK_CONFLICT', `the run has an artifact "${name}" with other content`);
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw artifactError(error);
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
};
const holdsExactly = async (dir, files) => {
    const names = await (0,promises_.readdir)(dir);
    if (names.length !== files.length)
        return false;
    for (const { name, digest } of files) {
        if (!names.includes(name) || (0,core_digest/* sha256 */.sc)(await (0,stored_files/* readStoredFile */.Q)((0,external_node_path_.join)(dir, name))) !== digest) {
            return false;
        }
    }
    return true;
};
/** The files of one step lie in one folder; the artifact holds them without it. */
const commonFolder = (paths) => {
    const folders = new Set(paths.map((path) => (0,external_node_path_.dirname)(path)));
    const [folder] = folders;
    if (folder !== undefined && folders.size === 1)
        return folder;
    throw new errors/* ProvenanceError */.CG('SINK_FAILED', `${folders.size} folders hold the files of one artifact`);
};
const located = (status, id, { run }) => ({
    status,
    locations: [
        {
            id: String(id),
            url: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${id}`,
        },
    ],
});


/***/ })

};

