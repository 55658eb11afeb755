export const id = 3311;
export const ids = [3311,9559];
export const modules = {

/***/ 43311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/index.js
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles come from, one row each. Each is loaded when it is used: only
// those that need the network load what speaks to it.
const SOURCES = {
    files: async (location) => (await __webpack_require__.e(/* import() */ 5421).then(__webpack_require__.bind(__webpack_require__, 15421))).createFilesSource(location),
    artifact: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(2404), __webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__, 88645))).createWorkflowArtifactSource(location, settings),
    release: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(2404), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 69162))).createReleaseAssetSource(location, settings),
    attestations: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(2404), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 5218))).createAttestationsSource(location, settings),
    oci: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(2404), __webpack_require__.e(2452)]).then(__webpack_require__.bind(__webpack_require__, 22452))).createOciReferrerSource(location, settings),
};
/** The source for a location; `id` is its kind. Opens nothing before `find`. */
const createBundleSource = (location, settings) => ({
    id: location.kind,
    find: async (digests) => (await openSource(location, settings)).find(digests),
});
const openSource = (location, settings) => SOURCES[location.kind](location, settings);

// EXTERNAL MODULE: ./lib/io/ignored-paths.js
var ignored_paths = __webpack_require__(29559);
;// CONCATENATED MODULE: ./lib/io/bundles-of-model.js
// SPDX-License-Identifier: Apache-2.0
//
// Where the bundles of one model are: named by the user, or beside the model
// under the names that signers give them. Files are read first, because those
// that lie inside the model are no part of it.





/** @throws BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID for named files */
const findBundlesOfModel = async (request) => {
    const { modelPath, cwd, places, settings } = request;
    const paths = places.files.length > 0 ? places.files : await usualPaths(modelPath);
    const files = paths.length === 0 ? [] : await createBundleSource({ kind: 'files', paths }, settings).find([]);
    const inside = await Promise.all([...new Set(files.map(({ source }) => source))].map((path) => (0,ignored_paths.nameInModel)(path, { modelPath, cwd })));
    return {
        sources: [
            { id: 'files', find: async () => files },
            ...remoteLocations(request).map((location) => createBundleSource(location, settings)),
        ],
        insideModel: inside.flatMap((name) => (name ? [name] : [])),
    };
};
/** Names that attest, `mlprov model-signing` and other signers use; those that exist. */
const usualPaths = async (modelPath) => {
    const name = (0,external_node_path_.basename)(modelPath);
    const candidates = [
        ...['.sig', '.intoto.jsonl', '.sigstore.json', '.sigstore'].map((end) => modelPath + end),
        ...['model.sig', `${name}.sig`, `${name}.intoto.jsonl`].map((file) => (0,external_node_path_.join)(modelPath, file)),
    ];
    const found = await Promise.all(candidates.map(async (path) => ((await isFile(path)) ? [path] : [])));
    return found.flat();
};
const isFile = async (path) => (0,promises_.stat)(path).then((stats) => stats.isFile(), () => false);
const remoteLocations = ({ places, repo, owner }) => {
    const { attestations, release, run, oci } = places;
    const repository = repo ?? owner;
    if (attestations && repository === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'bundle-from-attestations needs repo or owner');
    }
    return [
        ...(attestations && repository ? [{ kind: 'attestations', repository }] : []),
        ...(release && repo ? [{ kind: 'release', repository: repo, tag: release }] : []),
        ...(run && repo ? [{ kind: 'artifact', repository: repo, runId: run }] : []),
        ...(oci ? [{ kind: 'oci', reference: oci }] : []),
    ];
};

// EXTERNAL MODULE: ./lib/io/live.js + 4 modules
var live = __webpack_require__(41275);
// EXTERNAL MODULE: ./lib/io/live-verify.js
var live_verify = __webpack_require__(93408);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
;// CONCATENATED MODULE: ./lib/policy/trust-age.js
// SPDX-License-Identifier: Apache-2.0

const DAY_MS = 86_400_000;
/**
 * Whether the trusted root changed recently enough. A root that is kept in a
 * file misses what was revoked or added since; only its own newest entry
 * tells how old it is at most.
 */
const checkTrustAge = (newest, maxAgeDays, now) => {
    const days = Math.floor((now.getTime() - newest.getTime()) / DAY_MS);
    const facts = {
        id: 'trust.age',
        title: 'age of the trusted root',
        expected: `at most ${maxAgeDays} days`,
        found: `${days} days`,
    };
    return days <= maxAgeDays
        ? (0,report/* passedCheck */.Fd)(facts, 'verified')
        : (0,report/* failedCheck */.WU)(facts, { code: 'TRUST_ROOT_OLD', word: 'verified' });
};

// EXTERNAL MODULE: ./lib/pipelines/verify.js + 8 modules
var pipelines_verify = __webpack_require__(28401);
;// CONCATENATED MODULE: ./lib/pipelines/verify-all.js
// SPDX-License-Identifier: Apache-2.0
//
// Everything that one call of verify is asked about → one report.



/** @throws MODEL_NOT_FOUND where a pattern names nothing, and what `verifyTarget` throws */
const verifyAll = async (request, ports) => {
    const subjects = [];
    const verify = async (prepared, shownPath) => {
        const options = { ...request.options, ...(shownPath === undefined ? {} : { shownPath }) };
        const { target, sources } = prepared;
        const subject = await (0,pipelines_verify/* verifyTarget */.f)(target, options, { ...ports, sources });
        subjects.push(withTrustAge(subject, request));
    };
    if (request.listing)
        await verify(request.listing);
    for (const pattern of request.patterns) {
        const paths = await ports.tree.expand(pattern);
        for (const path of paths) {
            await verify(await ports.prepare(path), paths.length === 1 ? pattern : path);
        }
    }
    if (subjects.length === 0)
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'nothing is to be verified');
    const { trustedRootDate, now } = request;
    return {
        version: 1,
        verifiedAt: now.toISOString(),
        ...(trustedRootDate === undefined ? {} : { trustedRootDate: trustedRootDate.toISOString() }),
        subjects,
    };
};
const withTrustAge = (subject, { trustedRootDate, maxTrustedRootAgeDays, now }) => {
    if (trustedRootDate === undefined || maxTrustedRootAgeDays === undefined)
        return subject;
    const check = checkTrustAge(trustedRootDate, maxTrustedRootAgeDays, now);
    return { ...subject, checks: [...subject.checks, check] };
};

// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
;// CONCATENATED MODULE: ./lib/inputs/verify-run.js
// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to its report: the one composition that the action
// and the command share. What the policy needs is settled before anything is
// read or fetched.







/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the report */
const runVerify = async (inputs, host) => {
    const identity = inputs.trust.signer === 'sigstore'
        ? (0,identity_policy/* buildIdentityPolicy */.zA)(inputs.identity, host.serverUrl)
        : undefined;
    (0,paths/* canonicalIgnorePaths */.py)(inputs.ignorePaths);
    const deadline = (0,retry/* deadlineIn */._5)(inputs.timeoutMs);
    const { now, reporter } = host;
    const { trust, trustedRootDate } = await (0,live_verify/* openTrust */.N)(inputs.trust, {
        deadline,
        now,
        onRetry: (message) => reporter.info(message),
    });
    const maxAge = inputs.trust.signer === 'sigstore' ? inputs.trust.maxAgeDays : undefined;
    return verifyAll({
        patterns: inputs.patterns,
        options: {
            signer: { trust, ...(identity === undefined ? {} : { identity }) },
            predicateTypes: inputs.predicateTypes,
            unsignedFiles: inputs.unsignedFiles,
            acceptUnsortedUnsafe: inputs.acceptUnsortedUnsafe,
            acceptSymlinks: inputs.symlinks === 'within-model',
        },
        ...(trustedRootDate === undefined ? {} : { trustedRootDate }),
        ...(maxAge === undefined ? {} : { maxTrustedRootAgeDays: maxAge }),
        now,
    }, {
        ...(0,live.createHashPorts)(host.hashWorkerPath),
        reporter,
        prepare: (path) => prepareModel(path, inputs, host, deadline),
    });
};
const prepareModel = async (path, inputs, { cwd, apiUrl, reporter }, deadline) => {
    const { githubToken, places, identity } = inputs;
    const { sources, insideModel } = await findBundlesOfModel({
        modelPath: path,
        cwd,
        places,
        settings: {
            apiUrl,
            deadline,
            onRetry: (message) => reporter.info(message),
            ...(githubToken === undefined ? {} : { token: githubToken }),
        },
        ...(identity.repo === undefined ? {} : { repo: identity.repo }),
        ...(identity.owner === undefined ? {} : { owner: identity.owner }),
    });
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    return {
        sources,
        target: { kind: 'path', path, scan: { ignorePaths, symlinks: inputs.symlinks } },
    };
};


/***/ }),

/***/ 29559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInModel: () => (/* binding */ nameInModel),
/* harmony export */   resolveIgnorePaths: () => (/* binding */ resolveIgnorePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
// SPDX-License-Identifier: Apache-2.0
//
// From paths as people type them (absolute, or relative to the working
// directory) to names inside a model. The Python client drops what does not
// fit; here it is an error, because the file would be signed against the
// user's wish.



/**
 * The names inside the model of paths that exist there.
 * @throws {IGNORE_PATH_NOT_FOUND} where nothing is there, or it lies outside the model
 * @throws {IGNORE_PATH_INVALID} for the model itself
 */
const resolveIgnorePaths = (paths, model) => Promise.all(paths.map(async (path) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)).catch(() => undefined);
    if (!found) {
        const message = `nothing is found at the ignored path "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    const name = await nameInModel(path, model);
    if (name === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `"${path}" is the model itself`);
    }
    if (name === undefined) {
        const message = `the ignored path "${path}" lies outside the model "${model.modelPath}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    return name;
}));
/**
 * The name of a path inside the model, whether or not it exists; empty for the
 * model itself, `undefined` outside. A link is named by its own place.
 */
const nameInModel = async (path, { modelPath, cwd }) => {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute).catch(() => absolute)) === root)
        return '';
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute)));
    if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) === name)
        return undefined;
    return name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
};


/***/ })

};

