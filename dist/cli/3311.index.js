export const id = 3311;
export const ids = [3311,9559];
export const modules = {

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   Xe: () => (/* binding */ MAX_LFS_POINTER_BYTES),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   wB: () => (/* binding */ MAX_FILE_SUBJECTS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// The bounds that untrusted bytes meet before they meet memory, in one place.
const MIB = 1024 * 1024;
/** A predicate given by the user; the attestations API refuses larger ones (actions/attest 4.2.2). */
const MAX_PREDICATE_BYTES = 16 * MIB;
/** A bundle file; OMS needs about 160 B per file, base64 adds a third: room for 500,000 files. */
const MAX_BUNDLE_BYTES = 128 * MIB;
/** What is signed at once: base64 adds a third, the rest of a bundle is left a mebibyte. */
const MAX_PAYLOAD_BYTES = 95 * MIB;
/** A bundle for the attestations API: a predicate of 16 MiB and its subjects, in base64. */
const MAX_ATTESTATION_BYTES = 24 * MIB;
/** Bundles that one source may give. */
const MAX_FOUND_BUNDLES = 10_000;
/** Bundles of one source together, in memory. */
const MAX_FOUND_BYTES = 256 * MIB;
/** A workflow artifact with bundles, as the archive that is downloaded. */
const MAX_ARTIFACT_BYTES = 256 * MIB;
/** A checksums file (actions/attest 4.2.2 stops at 512 KiB; 50,000 lines need about 8 MiB). */
const MAX_CHECKSUMS_BYTES = 32 * MIB;
/** A PEM file with a key or a certificate chain. */
const MAX_PEM_BYTES = MIB;
/** A trusted root or a signing config. */
const MAX_TRUST_BYTES = 8 * MIB;
/** A JSON answer of a service, where nothing larger is expected. */
const MAX_RESPONSE_BYTES = 4 * MIB;
/** Fulcio's answer: the chain of a new certificate; three certificates have about 6 KiB. */
const MAX_CERTIFICATE_ANSWER_BYTES = 64 * 1024;
/** An entry of a log: digests, a signature, a certificate and at most 64 hashes, never the payload. */
const MAX_LOG_ENTRY_BYTES = MIB;
/** An RFC 3161 timestamp; with the authority's certificates about 6 KiB. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;
/** The payload of the triggering event; GitHub caps webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 32 * MIB;
/** An OIDC token; GitHub's are about 2 KiB. */
const MAX_TOKEN_BYTES = 64 * 1024;
/** Files of one model. */
const MAX_MODEL_FILES = 500_000;
/** Above this many files the SHA256SUMS file replaces the file subjects (decision 2; GitHub's own limit is 1,024). */
const MAX_FILE_SUBJECTS = 1_000;
/** Subjects of one statement made from subject-* inputs (actions/attest 4.2.2). */
const MAX_SUBJECTS = 1_024;
/** A Git LFS pointer is smaller than this (git-lfs spec: "must be less than 1024 bytes"). */
const MAX_LFS_POINTER_BYTES = 1_024;
/** Ignored paths of one signature: each file is compared with each of them. */
const MAX_IGNORE_PATHS = 1_000;
/** Levels of lists and objects in signed JSON; statements of the field have about ten. */
const MAX_JSON_DEPTH = 200;
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = 128 * 1024;
/** A recorded report, for tests of a policy. */
const MAX_REPORT_BYTES = 64 * MIB;
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
const MAX_LISTING_BYTES = 64 * MIB;
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB;


/***/ }),

/***/ 43311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareModel: () => (/* binding */ prepareModel),
  preparePointers: () => (/* binding */ preparePointers),
  runVerify: () => (/* binding */ runVerify),
  settleVerify: () => (/* binding */ settleVerify),
  verifyModels: () => (/* binding */ verifyModels)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/index.js
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles come from, one row each. Each is loaded when it is used: only
// those that need the network load what speaks to it.
const SOURCES = {
    files: async (location) => (await __webpack_require__.e(/* import() */ 5421).then(__webpack_require__.bind(__webpack_require__, 15421))).createFilesSource(location),
    artifact: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(8387), __webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__, 88645))).createWorkflowArtifactSource(location, settings),
    release: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(8387), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 69162))).createReleaseAssetSource(location, settings),
    attestations: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(8387), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 5218))).createAttestationsSource(location, settings),
    oci: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(8387), __webpack_require__.e(2452)]).then(__webpack_require__.bind(__webpack_require__, 22452))).createOciReferrerSource(location, settings),
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
    const named = places.files.length > 0 ? places.files : await usualPaths(modelPath);
    const files = named.length === 0
        ? []
        : await createBundleSource({ kind: 'files', paths: named }, settings).find([]);
    // By its name a bundle, not by its content alone: a `config.json` that poses as
    // one is a file of the model, and nobody signed it.
    const paths = new Set(files.map(({ source }) => source).filter((p) => (0,bundle_files/* isBundleName */.aR)((0,external_node_path_.basename)(p))));
    const inside = await Promise.all([...paths].map((path) => (0,ignored_paths.nameInModel)(path, { modelPath, cwd })));
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

// EXTERNAL MODULE: ./lib/io/fs/repository-files.js
var repository_files = __webpack_require__(82246);
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

// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var pipelines_verify = __webpack_require__(16854);
;// CONCATENATED MODULE: ./lib/pipelines/verify-all.js
// SPDX-License-Identifier: Apache-2.0
//
// Everything that one call of verify is asked about → one report.



/** What may match anything but itself names no file that could be shown. */
const GLOB = /[*?[]/;
/** @throws MODEL_NOT_FOUND where a pattern names nothing, and what `verifyTarget` throws */
const verifyAll = async (request, ports) => {
    const subjects = [];
    const verify = async (prepared, shownPath) => {
        const { target, sources } = prepared;
        const options = {
            ...request.options,
            ...prepared.options,
            ...(shownPath === undefined ? {} : { shownPath }),
        };
        const subject = await (0,pipelines_verify/* verifyTarget */.f)(target, options, { ...ports, sources });
        subjects.push(withTrustAge(subject, request));
    };
    for (const one of request.prepared)
        await verify(one, one.shownPath);
    for (const pattern of request.patterns) {
        const paths = await ports.tree.expand(pattern);
        for (const path of paths) {
            const shownPath = GLOB.test(pattern) ? path : pattern;
            await verify(await ports.prepare(path, shownPath), shownPath);
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
    const run = await settleVerify(inputs, host);
    const listing = await prepareListing(run);
    return verifyModels(run, { patterns: inputs.patterns, prepared: listing ? [listing] : [] });
};
/** Verifies models of a run that is settled. @throws as `runVerify` */
const verifyModels = async (run, { patterns, prepared }) => {
    const { inputs, host } = run;
    const { now, reporter } = host;
    const hashPorts = (0,live.createHashPorts)(host.hashWorkerPath);
    const maxAge = inputs.trust.signer === 'sigstore' ? inputs.trust.maxAgeDays : undefined;
    const opened = run.policy && maxAge === undefined ? undefined : await run.trust();
    const trustedRootDate = opened?.trustedRootDate;
    return verifyAll({
        patterns,
        prepared,
        options: {
            signer: await signerOf(run, undefined),
            predicateTypes: inputs.predicateTypes,
            unsignedFiles: inputs.unsignedFiles,
            acceptUnsortedUnsafe: inputs.acceptUnsortedUnsafe,
            acceptSymlinks: inputs.symlinks === 'within-model',
        },
        ...(trustedRootDate === undefined ? {} : { trustedRootDate }),
        ...(maxAge === undefined ? {} : { maxTrustedRootAgeDays: maxAge }),
        now,
    }, {
        ...hashPorts,
        reporter,
        prepare: (path, shownPath) => prepareModel(path, shownPath, run),
    });
};
/** @throws what is wrong with policy and identity, before anything is read */
const settleVerify = async (inputs, host) => {
    (0,paths/* canonicalIgnorePaths */.py)(inputs.ignorePaths);
    const policy = await readPolicy(inputs, host);
    const deadline = (0,retry/* deadlineIn */._5)(inputs.timeoutMs);
    let opened;
    return {
        inputs,
        host,
        deadline,
        policy,
        identity: identityOf(inputs, host, policy),
        trust: () => {
            opened ??= (0,live_verify/* openTrust */.N)(inputs.trust, {
                deadline,
                now: host.now,
                onRetry: (message) => host.reporter.info(message),
            });
            return opened;
        },
    };
};
const readPolicy = async ({ policyPath }, { cwd }) => {
    if (policyPath === undefined)
        return undefined;
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__, 36142));
    const path = policyPath.startsWith('/') ? (0,posix_.relative)(cwd, policyPath) : policyPath;
    return loadPolicy(path, (0,repository_files.createRepositoryReader)(cwd, limits/* MAX_POLICY_BYTES */.mk, 'POLICY_INVALID'));
};
// A policy file names the signers; identity inputs beside it narrow them further.
const identityOf = ({ identity, trust }, { serverUrl }, policy) => {
    if (trust.signer !== 'sigstore')
        return undefined;
    const { denySelfHostedRunners, ...named } = identity;
    const isEmpty = Object.keys(named).length === 0 && denySelfHostedRunners !== true;
    return policy && isEmpty ? 'policy-file' : (0,identity_policy/* buildIdentityPolicy */.zA)(identity, serverUrl);
};
const NOBODY = { trust: { kind: 'key', keys: [] } };
const signerOf = async (run, subject) => {
    const { identity, policy } = run;
    if (policy) {
        const { ruleFor } = await __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895));
        const rule = subject && ruleFor(policy, subject);
        // Without a rule nobody is trusted, and no trusted root is fetched.
        if (rule === undefined)
            return NOBODY;
        if (rule.signer.kind === 'key' && rule.signer.pem !== undefined) {
            const { loadVerifyingKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 72522));
            return { trust: { kind: 'key', keys: [loadVerifyingKey(rule.signer.pem)] } };
        }
    }
    const { trust } = await run.trust();
    return { trust, ...(identity === undefined ? {} : { identity }) };
};
const policyOptions = async (run, subject) => {
    const { policy, host } = run;
    if (policy === undefined)
        return {};
    const { evaluatePolicy } = await __webpack_require__.e(/* import() */ 6684).then(__webpack_require__.bind(__webpack_require__, 16684));
    const { now, serverUrl } = host;
    return {
        signer: await signerOf(run, subject),
        evaluate: (report) => evaluatePolicy(policy, report, { now, serverUrl }),
    };
};
/** How a model on disk is read, where its bundles are, and who must have signed it. */
const prepareModel = async (path, shownPath, run) => {
    const { inputs } = run;
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    return {
        sources,
        shownPath,
        target: { kind: 'path', path, scan: { ignorePaths, symlinks: inputs.symlinks } },
        options: await policyOptions(run, { name: lastComponent(path), path: shownPath }),
    };
};
/** A model whose large files are Git LFS pointers: recorded digests in place of bytes. */
const preparePointers = async (path, shownPath, run) => {
    const { inputs, host } = run;
    const { listPointers } = await __webpack_require__.e(/* import() */ 5558).then(__webpack_require__.bind(__webpack_require__, 95558));
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    const scan = { ignorePaths, symlinks: inputs.symlinks };
    const { name, files } = await listPointers(path, scan, (0,live.createHashPorts)(host.hashWorkerPath));
    return {
        sources,
        shownPath,
        target: { kind: 'listing', name, files },
        options: await policyOptions(run, { name, path: shownPath }),
    };
};
const prepareListing = async (run) => {
    const { digestsPath } = run.inputs;
    if (digestsPath === undefined)
        return undefined;
    const { readListing } = await __webpack_require__.e(/* import() */ 7658).then(__webpack_require__.bind(__webpack_require__, 77658));
    const listing = await readListing(digestsPath, { ...(0,live.createHashPorts)(run.host.hashWorkerPath), reporter: run.host.reporter }, { ignorePaths: ['.git', ...run.inputs.ignorePaths], symlinks: run.inputs.symlinks });
    const { sources } = await bundlesOf(digestsPath, run);
    return {
        sources,
        target: { kind: 'listing', ...listing },
        options: await policyOptions(run, { name: listing.name, path: digestsPath }),
    };
};
const bundlesOf = (modelPath, { inputs, host, deadline }) => {
    const { githubToken, places, identity } = inputs;
    return findBundlesOfModel({
        modelPath,
        cwd: host.cwd,
        places,
        settings: {
            apiUrl: host.apiUrl,
            deadline,
            onRetry: (message) => host.reporter.info(message),
            ...(githubToken === undefined ? {} : { token: githubToken }),
        },
        ...(identity.repo === undefined ? {} : { repo: identity.repo }),
        ...(identity.owner === undefined ? {} : { owner: identity.owner }),
    });
};
const lastComponent = (path) => path.replaceAll('\\', '/').split('/').at(-1) ?? path;


/***/ }),

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _N: () => (/* binding */ bundlesOfListed),
/* harmony export */   aR: () => (/* binding */ isBundleName),
/* harmony export */   bundlesOf: () => (/* binding */ bundlesOf),
/* harmony export */   io: () => (/* binding */ mayHoldBundles),
/* harmony export */   vX: () => (/* binding */ createBundleList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// From files to bundles: which files of a folder, an archive or a release hold
// bundles, and which bundles are in one. Nothing of them is verified here, and
// nothing that claims to be a bundle is passed over.




/** How the media type of every Sigstore bundle begins, v0.1 to v0.3. */
const MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** By its name a bundle, whatever it holds: `.sig`, `.sigstore`, `.sigstore.json`, `.intoto.jsonl`. */
const BUNDLE_NAME = /\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl)$/;
/** By its name perhaps a bundle, perhaps the `config.json` of a model. */
const JSON_NAME = /\.jsonl?$/;
/** Whether a file is a bundle by its name, which no reader of models opens: `.sig`, `.sigstore`… */
const isBundleName = (name) => BUNDLE_NAME.test(name);
/** Whether a file of this name is to be read: a `.json` too large for a bundle is none. */
const mayHoldBundles = (name, sizeBytes) => isBundleName(name) || (JSON_NAME.test(name) && sizeBytes <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me);
/**
 * The bundles of a file that was found beside others. A `.json` or `.jsonl`
 * without any bundle is another file; with one, all of it must be bundles.
 * @throws BUNDLE_INVALID with the number of the line, BUNDLE_NONE, BUNDLE_TOO_LARGE
 */
const bundlesOfListed = ({ name, source }, content) => isBundleName(name) || claimsBundles(source, content) ? bundlesOf(source, content) : [];
/**
 * The bundles of a file: one JSON object, or one on each line that is not empty.
 * @throws BUNDLE_INVALID with the number of the line
 * @throws BUNDLE_NONE where there is no line
 * @throws BUNDLE_TOO_LARGE
 */
const bundlesOf = (source, content) => {
    const found = documentsOf(source, content).map(({ text }, index) => ({ source, index, content: text }));
    if (found.length > 0)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_NONE', `${source} holds no bundle`);
};
const createBundleList = () => {
    const bundles = [];
    let total = 0;
    return {
        bundles,
        add: (more) => {
            for (const bundle of more) {
                total += bundle.content.length;
                if (bundles.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
                if (total > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6} bytes of bundles`);
                bundles.push(bundle);
            }
        },
    };
};
const tooMany = (limit) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', `one source has more than ${limit}`);
const documentsOf = (source, content) => {
    const text = decodeText(source, content);
    const whole = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    return whole ? [{ text, value: whole }] : linesOf(source, text);
};
const linesOf = (source, text) => {
    const documents = [];
    let number = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length : end + 1;
        number += 1;
        // JSON's own white space: a byte order mark is none.
        if (/^[ \t\r]*$/.test(line))
            continue;
        const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        if (!value)
            throw invalid(`line ${number} of ${source} is not a JSON object`);
        if (documents.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
            throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
        documents.push({ text: line, value });
    }
    return documents;
};
const claimsBundles = (source, content) => {
    // Escaped differently it would not be found, and the file be left out: no reason to trust it.
    if (!node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.length).includes(MEDIA_TYPE_PREFIX))
        return false;
    // What mentions a bundle and cannot be read is a damaged one: this throws.
    return documentsOf(source, content).some(({ value }) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value)?.mediaType)?.startsWith(MEDIA_TYPE_PREFIX));
};
const decodeText = (source, content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me) {
        const message = `${source} has ${content.length} bytes, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw invalid(`${source} is not UTF-8 text`);
    }
};
const invalid = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_INVALID', message);


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryReader: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41275);
// SPDX-License-Identifier: Apache-2.0
//
// Files of a checked-out repository, by their path in it. Links are followed
// only as far as the repository goes: what a policy extends must not be chosen
// by whoever can place a link.




/**
 * Reads UTF-8 text files of at most `maxBytes` below `rootPath`; every refusal has the given code.
 * @param rootPath absolute
 */
const createRepositoryReader = (rootPath, maxBytes, code) => async (path) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootPath, ...path.split('/'));
    const [root, file] = await Promise.all([rootPath, target].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(name))).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
    });
    if (root === undefined || file === undefined || !isInside(root, file)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `"${path}" leads out of the repository`);
    }
    return (0,_live_js__WEBPACK_IMPORTED_MODULE_3__.readTextFile)(file, maxBytes, code);
};
const isInside = (root, file) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return inside !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
};
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


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


/***/ }),

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openTrust)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41275);
// SPDX-License-Identifier: Apache-2.0
//
// Whom a verification trusts, read from files or from TUF. With `offline`
// nothing here, and nothing that is made from it, opens a connection.


/** @throws KEY_INVALID, CERTIFICATE_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE */
const openTrust = async (settings, { now, ...services }) => {
    switch (settings.signer) {
        case 'key': {
            const { loadVerifyingKey } = await __webpack_require__.e(/* import() */ 2522).then(__webpack_require__.bind(__webpack_require__, 72522));
            const pem = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.readTextFile)(settings.publicKeyPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PEM_BYTES */ .kb, 'KEY_INVALID');
            return { trust: { kind: 'key', keys: [loadVerifyingKey(pem)] } };
        }
        case 'certificate-chain': {
            const { parseCertificates } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(8557)]).then(__webpack_require__.bind(__webpack_require__, 40938));
            const path = settings.certificateChainPath;
            const pem = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.readTextFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PEM_BYTES */ .kb, 'CERTIFICATE_INVALID');
            return { trust: { kind: 'certificate-chain', given: parseCertificates(pem), at: now } };
        }
        case 'sigstore': {
            const roots = await loadRoots(settings, services);
            return { trust: { kind: 'sigstore', roots }, trustedRootDate: newestStart(roots) };
        }
    }
};
const loadRoots = async (settings, services) => {
    const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(2481)]).then(__webpack_require__.bind(__webpack_require__, 22481));
    const { trustedRootPath, publicGood } = settings;
    if (trustedRootPath !== undefined) {
        return loadTrustedRoots({ kind: 'file', path: trustedRootPath }, services);
    }
    const sources = [
        { kind: 'tuf-github' },
        ...(publicGood ? [{ kind: 'tuf-public-good' }] : []),
    ];
    return (await Promise.all(sources.map((source) => loadTrustedRoots(source, services)))).flat();
};
const newestStart = (roots) => {
    const starts = roots.flatMap((root) => [
        ...root.certificateAuthorities.map(({ validFor }) => validFor?.start),
        ...root.timestampAuthorities.map(({ validFor }) => validFor?.start),
        ...[...root.tlogs, ...root.ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
    ]);
    const times = starts.map((start) => start?.getTime() ?? 0);
    return new Date(Math.max(0, ...times));
};


/***/ }),

/***/ 74670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Zm: () => (/* binding */ deadlineOnFirstUse),
/* harmony export */   _5: () => (/* binding */ deadlineIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
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


/***/ })

};

