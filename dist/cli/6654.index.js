export const id = 6654;
export const ids = [6654,5340,8998,6617,4670,5558];
export const modules = {

/***/ 85994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLockPin: () => (/* binding */ runLockPin),
  runLockVerify: () => (/* binding */ runLockVerify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
// EXTERNAL MODULE: ./lib/io/fs/pointer-listing.js
var pointer_listing = __webpack_require__(95558);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/io/live-config.js
var live_config = __webpack_require__(1739);
// EXTERNAL MODULE: ./lib/io/live-verify.js
var live_verify = __webpack_require__(93408);
// EXTERNAL MODULE: ./lib/io/lock-files.js
var lock_files = __webpack_require__(17251);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/tuf-cache-dir.js
var tuf_cache_dir = __webpack_require__(67378);
// EXTERNAL MODULE: ./lib/lock/models-lock-v1.js
var models_lock_v1 = __webpack_require__(46783);
// EXTERNAL MODULE: ./lib/lock/parse-lock.js
var parse_lock = __webpack_require__(97354);
// EXTERNAL MODULE: ./lib/attestation/ec-key.js
var ec_key = __webpack_require__(72522);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
;// CONCATENATED MODULE: ./lib/pipelines/lock-ports.js
// SPDX-License-Identifier: Apache-2.0
//
// What the lock pipelines ask of the world: the bytes that a lock points to,
// and the verification of one model.




/** @throws what `readBundle` throws */
const loadBundle = async (location, ports) => {
    const content = await ports.readBundle(location);
    return { location, content, digest: `sha256:${(0,core_digest/* sha256 */.sc)(content)}` };
};
/**
 * The files that the signature vouches for, and their digest: ignored and
 * unsigned ones left out, so that a folder's digest is the one in its signature.
 * @throws MODEL_EMPTY
 */
const pinnedContent = ({ report, kind, files }) => {
    const [only] = files;
    if (only === undefined)
        throw new errors/* ProvenanceError */.CG('MODEL_EMPTY', 'the model has no file');
    if (kind === 'file')
        return { digest: `sha256:${only.digest}` };
    const { ignored = [], unsigned = [] } = report.files ?? {};
    const leftOut = new Set([...ignored, ...unsigned]);
    const signed = files.filter(({ name }) => !leftOut.has(name));
    const misnamed = signed.find(({ name, digest }) => !(0,parse_lock/* isLockPath */.L1)(name) || !(0,core_digest/* isSha256Hex */.P4)(digest));
    if (misnamed !== undefined) {
        throw new errors/* ProvenanceError */.CG('LOCK_INVALID', `the file "${misnamed.name}" cannot be pinned`, {
            hint: 'Rename it: backslashes and invisible characters are other names elsewhere.',
        });
    }
    const pinned = signed.map(({ name, digest }) => ({ name, digest }));
    return { digest: `sha256:${(0,manifest/* computeRoot */.aN)(pinned.map((file) => file.digest))}`, files: pinned };
};

;// CONCATENATED MODULE: ./lib/pipelines/lock-add.js
// SPDX-License-Identifier: Apache-2.0
//
// A model that verifies → an entry of models.lock. Nothing is pinned that was
// not verified here, and what was asked for loosely is pinned as it was found:
// the next signer is compared with this one.







/** Above this, a list of files says nothing to a reviewer any more. */
const MAX_LISTED_FILES = 200;
/** @throws LOCK_ENTRY_TAKEN before anything is read, and what the ports throw */
const addToLock = async (lock, request, ports) => {
    const { entries } = lock;
    if (entries.some(({ name }) => name === request.name)) {
        throw new errors/* ProvenanceError */.CG('LOCK_ENTRY_TAKEN', `models.lock pins "${request.name}" already`);
    }
    const other = entries.find(({ path }) => path === request.path);
    if (other !== undefined) {
        throw new errors/* ProvenanceError */.CG('LOCK_ENTRY_TAKEN', `models.lock pins "${request.path}" already, as "${other.name}"`, { hint: `Run \`mlprov lock update ${other.name}\` to replace what is pinned.` });
    }
    return pin(lock, request, ports);
};
/**
 * Pins a model anew. Without another signer, the one that is pinned has to have
 * signed again, at any commit.
 * @throws LOCK_ENTRY_UNKNOWN, LOCK_ENTRY_TAKEN, and what the ports throw
 */
const updateLock = async (lock, request, ports) => {
    const entry = lock.entries.find(({ name }) => name === request.name);
    if (entry === undefined)
        throw unknownEntry(request.name);
    const others = { entries: lock.entries.filter((candidate) => candidate !== entry) };
    const { source } = { ...entry, ...request };
    const merged = {
        name: entry.name,
        path: request.path ?? entry.path,
        ...(source === undefined ? {} : { source }),
        bundles: request.bundles ?? entry.bundles.map(({ location }) => location),
        signer: request.signer ?? sameSigner(entry.signer),
        predicateTypes: request.predicateTypes ?? entry.predicateTypes,
        listFiles: request.listFiles,
        serverUrl: request.serverUrl,
    };
    return addToLock(others, merged, ports);
};
const unknownEntry = (name) => new errors/* ProvenanceError */.CG('LOCK_ENTRY_UNKNOWN', `models.lock pins no model "${name}"`);
// A key is a key: a new one has to be named. A commit is another one each time.
const sameSigner = (signer) => {
    if (signer.kind === 'key')
        return signer;
    const { sourceDigest: _commit, signerDigest: _workflowCommit, ...identity } = signer.identity;
    return { kind: 'identity', identity };
};
const pin = async (lock, request, ports) => {
    const { name, path, source, predicateTypes } = request;
    const bundles = [];
    for (const location of request.bundles)
        bundles.push(await loadBundle(location, ports));
    const signer = await loadSigner(request.signer, ports);
    const verification = await ports.verify({
        path,
        bundles,
        signer: signer.kind === 'key' ? { kind: 'key', pem: signer.pem } : signer,
        predicateTypes,
        read: 'bytes',
    });
    const report = withUnusedBundles({ ...verification.report, name, path }, bundles);
    if (!(0,policy_report/* isSubjectPassed */.JX)(report))
        return { kind: 'refused', report };
    const passing = report.bundles.filter(isBundlePassed);
    const entry = {
        name,
        path,
        kind: verification.kind,
        ...(source === undefined ? {} : { source }),
        ...listed(verification, request.listFiles),
        signer: signer.kind === 'key'
            ? { kind: 'key', path: signer.path, hint: signer.hint }
            : { kind: 'identity', identity: pinnedIdentity(request, signer.identity, passing) },
        bundles: bundles.map(({ location, digest }) => ({ location, digest })),
        predicateTypes: [
            ...new Set(predicateTypes.length > 0 ? predicateTypes : passing.flatMap(typeOf)),
        ].sort(),
    };
    return { kind: 'pinned', lock: (0,models_lock_v1/* withEntry */.rM)(lock, entry), entry, report };
};
const isBundlePassed = ({ verified, checks }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
const typeOf = ({ predicateType }) => predicateType === undefined ? [] : [predicateType];
// One bundle that passes is enough for a verdict; to be pinned, each file has to hold one.
const withUnusedBundles = (report, bundles) => {
    const unused = bundles.filter(({ location }) => !report.bundles.some((bundle) => bundle.source === location.value && isBundlePassed(bundle)));
    const checks = unused.map(({ location }) => {
        const failed = report.bundles
            .filter(({ source }) => source === location.value)
            .flatMap((bundle) => bundle.checks)
            .find(({ passed }) => !passed);
        return (0,policy_report/* failedCheck */.WU)({
            id: 'lock.bundle',
            title: `bundle ${location.value}`,
            expected: 'a bundle that verifies',
            found: failed ? `${failed.title}: ${failed.found}` : 'none',
        }, { code: failed?.code ?? 'BUNDLE_NONE' });
    });
    return { ...report, checks: [...report.checks, ...checks] };
};
const listed = (verification, listFiles) => {
    const { digest, files } = pinnedContent(verification);
    const isListed = listFiles === 'small' && files && files.length <= MAX_LISTED_FILES;
    return { digest, ...(isListed ? { files: (0,paths/* sortByName */.VV)(files) } : {}) };
};
const loadSigner = async (signer, ports) => {
    if (signer.kind === 'identity')
        return signer;
    const { path } = signer;
    const pem = await ports.readKey(path);
    const { hint } = (0,ec_key.loadVerifyingKey)(pem);
    if (signer.hint === undefined || signer.hint === hint)
        return { kind: 'key', path, pem, hint };
    throw new errors/* ProvenanceError */.CG('LOCK_MISMATCH', `the key at "${path}" is ${hint}, not the pinned one`, {
        hint: 'If the signer has a new key, name it: `mlprov lock update NAME --key PATH`.',
    });
};
/** @throws LOCK_INVALID where the bundles have no common signer */
const pinnedIdentity = ({ serverUrl }, asked, passing) => {
    const identities = passing.flatMap(({ signer }) => signer?.kind === 'certificate' ? [signer.identity] : []);
    const [first] = identities;
    const candidates = first === undefined ? [] : candidatesOf(asked, first, identities);
    const pinned = candidates.find((candidate) => {
        const policy = (0,identity_policy/* buildIdentityPolicy */.z)(candidate, serverUrl);
        return identities.every((found) => (0,identity_policy/* checkIdentity */.Z)(policy, found).every(({ passed }) => passed));
    });
    if (pinned !== undefined)
        return pinned;
    throw new errors/* ProvenanceError */.CG('LOCK_INVALID', 'the bundles have no common signer to be pinned', {
        hint: 'Pin the bundles of one signer; name it with `--signer-workflow` or `--cert-identity`.',
    });
};
// What was asked for stays; what was left open becomes what was found. Of the workflow the ref is
// pinned only where it was asked for: each release has another one. A signer that is no workflow
// of this server is pinned by its whole name.
const candidatesOf = ({ certIdentityRegex: _loose, denySelfHostedRunners, ...asked }, first, identities) => {
    const { subjectAlternativeName: subject, sourceRepositoryDigest: commit, issuer } = first;
    const isOneCommit = identities.every((found) => found.sourceRepositoryDigest === commit);
    const workflow = /^https:\/\/([^@]+\.ya?ml)@./.exec(subject)?.[1];
    const repo = /^https:\/\/[^/]+\/([^/]+\/[^/]+)$/.exec(first.sourceRepositoryURI ?? '')?.[1];
    const common = {
        ...(commit !== undefined && isOneCommit ? { sourceDigest: commit } : {}),
        ...(issuer === undefined ? {} : { certOidcIssuer: issuer }),
        ...asked,
        ...(denySelfHostedRunners === true ? { denySelfHostedRunners } : {}),
    };
    return [
        ...(workflow === undefined || repo === undefined
            ? []
            : [{ repo, signerWorkflow: workflow, ...common }]),
        { certIdentity: subject, ...common },
    ];
};

;// CONCATENATED MODULE: ./lib/pipelines/lock-location.js
// SPDX-License-Identifier: Apache-2.0
/** Points each failed check of a pinned model to the entry that asked for it. */
const locateChecks = (report, file, line) => {
    if (line === undefined)
        return report;
    const checks = report.checks.map((check) => check.passed || check.location ? check : { ...check, location: { file, line } });
    return { ...report, checks };
};

// EXTERNAL MODULE: ./lib/pipelines/verify.js
var verify = __webpack_require__(74286);
;// CONCATENATED MODULE: ./lib/pipelines/lock-target.js
// SPDX-License-Identifier: Apache-2.0
//
// The verification of one model for a lock: the usual one, over exactly the
// bundles that were compared with the lock, which also tells what it hashed.



/** What `LockPorts.verify` is. */
const createLockVerifier = (options, ports) => {
    let opened;
    const requirement = async (signer) => {
        if (signer.kind === 'key') {
            return { trust: { kind: 'key', keys: [(0,ec_key.loadVerifyingKey)(signer.pem)] } };
        }
        const identity = (0,identity_policy/* buildIdentityPolicy */.z)(signer.identity, options.serverUrl);
        opened ??= ports.openTrust();
        return { trust: await opened, identity };
    };
    return async ({ path, bundles, signer, predicateTypes, read }) => {
        const verifyOptions = {
            signer: await requirement(signer),
            predicateTypes,
            unsignedFiles: 'refuse',
            subjectNames: 'in-folders',
            acceptUnsortedUnsafe: false,
            acceptSymlinks: options.symlinks === 'within-model',
        };
        const find = async () => bundles.flatMap(({ location, content }) => ports.splitBundles(location.value, content));
        // A clone of a hub keeps its history there; nothing signs that.
        const scan = { ignorePaths: ['.git'], symlinks: options.symlinks };
        const located = ports.locate(path);
        const sources = [{ id: 'lock', find }];
        if (read === 'digests') {
            const { name, kind, files } = await ports.listPointers(located, scan);
            const target = { kind: 'listing', name, files };
            return {
                kind,
                files,
                report: await (0,verify/* verifyTarget */.ft)(target, verifyOptions, { ...ports, sources }),
            };
        }
        const recorder = record(ports);
        const report = await (0,verify/* verifyTarget */.ft)({ kind: 'path', path: located, scan }, verifyOptions, {
            ...recorder.ports,
            sources,
        });
        return { ...recorder.found(), report };
    };
};
// The report holds one digest for all files; the lock wants theirs, without a second pass.
const record = (ports) => {
    let kind = 'folder';
    const files = [];
    const recording = {
        reporter: ports.reporter,
        tree: {
            ...ports.tree,
            scan: async (path, options) => {
                const tree = await ports.tree.scan(path, options);
                kind = tree.kind;
                return tree;
            },
        },
        digester: {
            ...ports.digester,
            digestFiles: async (asked, onProgress) => {
                const entries = await ports.digester.digestFiles(asked, onProgress);
                files.push(...entries);
                return entries;
            },
        },
    };
    return { ports: recording, found: () => ({ kind, files }) };
};

// EXTERNAL MODULE: ./lib/model/compare.js
var compare = __webpack_require__(19414);
;// CONCATENATED MODULE: ./lib/pipelines/lock-verify.js
// SPDX-License-Identifier: Apache-2.0
//
// models.lock → one report for each entry: its bundles are the pinned ones,
// they verify for the pinned signer, and the model is the pinned one. What is
// missing is a failed check; only a service that fails is an error.






/**
 * Verifies entries in the order of the lock; never returns an empty list.
 * @throws LOCK_ENTRY_UNKNOWN where a name is not pinned, or nothing is
 * @throws SERVICE_FAILED… where a service that is needed does not answer
 */
const verifyLock = async ({ entries }, { names, read }, ports) => {
    const unknown = names.find((name) => !entries.some((entry) => entry.name === name));
    if (unknown !== undefined)
        throw unknownEntry(unknown);
    if (entries.length === 0) {
        throw new errors/* ProvenanceError */.CG('LOCK_ENTRY_UNKNOWN', 'models.lock pins no model');
    }
    const wanted = entries.filter(({ name }) => names.length === 0 || names.includes(name));
    const reports = [];
    for (const entry of wanted)
        reports.push(await verifyEntry(entry, read, ports));
    return reports;
};
const verifyEntry = async (entry, read, ports) => {
    const { name, path, predicateTypes } = entry;
    const { bundles, checks } = await checkBundles(entry, ports);
    const signer = await checkSigner(entry, ports);
    const found = [...checks, ...signer.checks];
    if (signer.request === undefined || found.some(({ passed }) => !passed)) {
        // Other bundles or another key than the pinned ones prove nothing about this model.
        return { name, path, fileCount: 0, bytesRead: false, checks: found, bundles: [] };
    }
    const request = { path, bundles, signer: signer.request, predicateTypes, read };
    const verification = await refusalAsCheck('lock.model', 'model', `"${path}"`, () => ports.verify(request));
    if (verification.value === undefined) {
        const all = [...found, verification.check];
        return { name, path, fileCount: 0, bytesRead: false, checks: all, bundles: [] };
    }
    const { report } = verification.value;
    return {
        ...report,
        name,
        path,
        checks: [
            ...found,
            ...(report.checks.length === 0 ? [NOTHING_CHECKED] : report.checks),
            ...checkContent(entry, verification.value),
        ],
    };
};
// The checks around it would pass on their own.
const NOTHING_CHECKED = (0,policy_report/* failedCheck */.WU)({ id: 'lock.model', title: 'model', expected: 'at least one check', found: 'none' }, { code: 'BUNDLE_NONE' });
const checkBundles = async (entry, ports) => {
    const bundles = [];
    const checks = [];
    for (const { location, digest } of entry.bundles) {
        const title = `bundle ${location.value}`;
        const loaded = await refusalAsCheck('lock.bundle', title, digest, () => loadBundle(location, ports));
        if (loaded.value === undefined)
            checks.push(loaded.check);
        else {
            bundles.push(loaded.value);
            const facts = { id: 'lock.bundle', title, expected: digest, found: loaded.value.digest };
            checks.push(lock_verify_compare(facts, 'verified'));
        }
    }
    return { bundles, checks };
};
const checkSigner = async ({ signer }, ports) => {
    if (signer.kind === 'identity')
        return { request: signer, checks: [] };
    const title = `key ${signer.path}`;
    const key = await refusalAsCheck('lock.key', title, signer.hint, async () => {
        const pem = await ports.readKey(signer.path);
        return { pem, hint: (0,ec_key.loadVerifyingKey)(pem).hint };
    });
    if (key.value === undefined)
        return { checks: [key.check] };
    const { pem, hint } = key.value;
    const facts = { id: 'lock.key', title, expected: signer.hint, found: hint };
    return { request: { kind: 'key', pem }, checks: [lock_verify_compare(facts, 'verified')] };
};
const checkContent = (entry, verification) => {
    const word = verification.report.bytesRead ? 'verified' : 'self-asserted';
    const { digest, files } = pinnedContent(verification);
    const checks = [
        lock_verify_compare({ id: 'lock.kind', title: 'kind of model', expected: entry.kind, found: verification.kind }, word),
        lock_verify_compare({ id: 'lock.digest', title: 'pinned digest', expected: entry.digest, found: digest }, word),
    ];
    if (entry.files === undefined)
        return checks;
    const difference = (0,compare/* compareFiles */.h)(entry.files, files ?? []);
    const { changed, missing, extra } = difference;
    const facts = {
        id: 'lock.files',
        title: 'pinned files',
        expected: `${entry.files.length} as pinned`,
        found: (0,compare/* isSameModel */.S)(difference)
            ? `${entry.files.length} as pinned`
            : `${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
    };
    return [...checks, lock_verify_compare(facts, word)];
};
const lock_verify_compare = (facts, word) => facts.expected === facts.found
    ? (0,policy_report/* passedCheck */.Fd)(facts, word)
    : (0,policy_report/* failedCheck */.WU)(facts, { code: 'LOCK_MISMATCH', word });
// A service that does not answer says nothing about a model; neither does a defect.
const refusalAsCheck = async (id, title, expected, operation) => {
    try {
        return { value: await operation() };
    }
    catch (error) {
        if (!(error instanceof errors/* ProvenanceError */.CG) || error.exit === 3)
            throw error;
        const { code, message, hint } = error;
        return { check: (0,policy_report/* failedCheck */.WU)({ id, title, expected, found: message }, { code, hint }) };
    }
};

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/cli/terminal.js + 1 modules
var terminal = __webpack_require__(53728);
// EXTERNAL MODULE: ./lib/cli/commands/lock-flags.js
var lock_flags = __webpack_require__(84412);
;// CONCATENATED MODULE: ./lib/cli/commands/lock-run.js
// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov lock add`, `update` and `verify` do: the real ports, one
// pipeline, one report.





















const TIMEOUT_MS = 5 * 60_000;
/** Pins one model, and writes the lock file only if it was verified. */
const runLockPin = async (mode, name, flags, context) => {
    const opened = openLock(flags, context);
    const { files, ports } = opened;
    const text = await files.readLock();
    const lock = text === undefined ? models_lock_v1/* EMPTY_LOCK */.U5 : (0,parse_lock.parseLock)(text);
    const request = readRequest(name, flags, files, context);
    const result = mode === 'update'
        ? await updateLock(lock, request, ports)
        : await addToLock(lock, completed(request), ports);
    if (result.kind === 'pinned')
        await files.writeLock((0,models_lock_v1/* serializeLock */.go)(result.lock));
    print([result.report], opened, flags, context);
};
/** Verifies pinned models; exit code 1 where one of them is not what is pinned. */
const runLockVerify = async (names, flags, context) => {
    const opened = openLock(flags, context);
    const text = await opened.files.readLock();
    if (text === undefined) {
        throw new errors/* ProvenanceError */.CG('LOCK_INVALID', `there is no file "${flags.lockFile}"`);
    }
    const lock = (0,parse_lock.parseLock)(text);
    const read = flags.digests ? 'digests' : 'bytes';
    const reports = await verifyLock(lock, { names, read }, opened.ports);
    const lines = (0,parse_lock/* locateEntries */.tk)(text);
    print(reports.map((report) => locateChecks(report, flags.lockFile, lines.get(report.name))), opened, flags, context);
};
const openLock = (flags, context) => {
    const { cwd, reporter } = context;
    const deadline = (0,retry/* deadlineOnFirstUse */.Z)(TIMEOUT_MS);
    const openHttp = flags.offline ? undefined : () => (0,live_config.createServiceHttp)({ reporter }, deadline);
    const files = (0,lock_files.createLockFiles)((0,external_node_path_.resolve)(cwd, flags.lockFile), openHttp);
    const hashPorts = (0,live.createHashPorts)(context.hashWorkerPath);
    let trustedRootDate;
    const verify = createLockVerifier({
        symlinks: flags.allowSymlinks === 'never' ? 'refuse' : 'within-model',
        serverUrl: serverUrlOf(context),
    }, {
        ...hashPorts,
        reporter,
        locate: (path) => (0,external_node_path_.resolve)(files.dir, path),
        splitBundles: bundle_files.bundlesOf,
        listPointers: (path, options) => (0,pointer_listing.listPointers)(path, options, hashPorts),
        openTrust: async () => {
            const opened = await (0,live_verify/* openTrust */.N)(trustSettings(flags, cwd), {
                deadline: (0,retry.deadlineIn)(TIMEOUT_MS),
                now: new Date(),
                tufCacheDir: (0,tuf_cache_dir/* tufCacheDir */.$)(context.env, process.platform),
            });
            trustedRootDate = opened.trustedRoot?.newest;
            return opened.trust;
        },
    });
    return {
        files,
        ports: { verify, readBundle: files.readBundle, readKey: files.readKey },
        trustedRootDate: () => trustedRootDate,
    };
};
const serverUrlOf = ({ env }) => env.GITHUB_SERVER_URL ?? (env.GH_HOST ? `https://${env.GH_HOST}` : 'https://github.com');
const trustSettings = (flags, cwd) => {
    const offline = flags.offline === true;
    const { customTrustedRoot, tufCache } = flags;
    if (offline && customTrustedRoot === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'offline is set without custom-trusted-root', {
            hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
        });
    }
    return {
        signer: 'sigstore',
        offline,
        publicGood: flags.publicGood,
        ...(tufCache === undefined ? {} : { tufCacheDir: (0,external_node_path_.resolve)(cwd, tufCache) }),
        ...(customTrustedRoot === undefined
            ? {}
            : { trustedRootPath: (0,external_node_path_.resolve)(cwd, customTrustedRoot) }),
    };
};
const readRequest = (name, flags, files, { cwd, ...context }) => {
    if (!(0,parse_lock/* isLockName */.HV)(name)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `"${name}" is no name for a model`, {
            hint: 'Use ASCII letters, digits and . _ - / @ +, at most 200.',
        });
    }
    if (flags.source !== undefined && !(0,parse_lock/* isSource */.__)(flags.source)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', 'the source is no URI without a password', {
            hint: 'Give printable ASCII without spaces and without user:password.',
        });
    }
    const pathInLock = (path) => {
        const inLock = (0,external_node_path_.relative)(files.dir, (0,external_node_path_.resolve)(cwd, path)).replaceAll('\\', '/');
        if ((0,parse_lock/* isLockPath */.L1)(inLock) && !inLock.startsWith('../'))
            return inLock;
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `"${path}" is not below "${files.dir}"`, {
            hint: 'What models.lock pins stands below its own folder.',
        });
    };
    const location = (text) => (0,parse_lock/* isBundleUrl */.OR)(text) ? { kind: 'url', value: text } : { kind: 'path', value: pathInLock(text) };
    const signer = signerOf(flags, pathInLock);
    return {
        name,
        serverUrl: serverUrlOf({ ...context, cwd }),
        listFiles: flags.files ? 'small' : 'never',
        ...(flags.path === undefined ? {} : { path: pathInLock(flags.path) }),
        ...(flags.source === undefined ? {} : { source: flags.source }),
        ...(flags.bundle.length === 0 ? {} : { bundles: flags.bundle.map(location) }),
        ...(flags.predicateType.length === 0 ? {} : { predicateTypes: flags.predicateType }),
        ...(signer === undefined ? {} : { signer }),
    };
};
const signerOf = (flags, pathInLock) => {
    const identity = (0,lock_flags/* identityOf */.cu)(flags);
    if (flags.publicKey === undefined) {
        return identity === undefined ? undefined : { kind: 'identity', identity };
    }
    if (identity !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'a key and an identity are given', {
            hint: 'A key names the signer itself; an identity needs a certificate of Sigstore.',
        });
    }
    return { kind: 'key', path: pathInLock(flags.publicKey) };
};
const completed = (request) => {
    const { path, bundles, signer, predicateTypes = [] } = request;
    if (signer === undefined) {
        throw new errors/* ProvenanceError */.CG('POLICY_EMPTY', 'nothing says who may have signed', {
            hint: 'Say who may have signed: --repo, --owner, --signer-workflow, --cert-identity or --public-key.',
        });
    }
    if (path === undefined || bundles === undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', 'a path and a bundle are needed');
    }
    return { ...request, path, bundles, signer, predicateTypes };
};
const print = (subjects, { trustedRootDate }, flags, context) => {
    const date = trustedRootDate();
    const report = {
        version: 1,
        verifiedAt: new Date().toISOString(),
        ...(date === undefined ? {} : { trustedRootDate: date.toISOString() }),
        subjects,
    };
    context.out(flags.json ? (0,json/* renderJson */.h)(report) : (0,report_text/* renderText */.S)(report));
    if ((0,policy_report.isPassed)(report))
        return;
    const failed = subjects.flatMap(({ checks }) => checks).find(({ passed }) => !passed);
    context.err((0,terminal/* formatError */.W)(new errors/* ProvenanceError */.CG(failed?.code ?? 'LOCK_MISMATCH', failed ? `${failed.title}: ${failed.found}` : 'nothing was checked', failed?.hint === undefined ? {} : { hint: failed.hint })));
    // A file that is missing is wrong use elsewhere; here it is not what is pinned.
    context.setExitCode(1);
};


/***/ }),

/***/ 38787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people, in powers of 1000: `1.5 MB`. */
const formatBytes = (bytes) => {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
};


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 58563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
// What `util.inspect` and `console.log` call; the registered symbol needs no import.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must never be printed: a token, a key, a password.
 *
 * Every implicit conversion yields `***`; only `reveal()` gives the value, so
 * that a search for that word finds each place where a secret leaves the object.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return '***';
    }
}


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.


/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = endOfString(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
/** Index of the closing quote of the string that opens at `start`. */
const endOfString = (text, start) => {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
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

/***/ 95558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPointers: () => (/* binding */ listPointers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68822);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36597);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// A model of which only Git LFS pointers were fetched: a pointer's digest
// stands for its file, every other file is hashed.







/**
 * Lists a model without what its pointers stand for.
 * @throws MODEL_… of scanning and hashing
 * @throws MODEL_LFS_POINTER for a pointer that is not canonical, or has extensions
 */
const listPointers = async (path, options, { tree, digester }) => {
    const { kind, rootPath, files } = await tree.scan(path, options);
    const listed = [];
    const plain = [];
    for (const file of files) {
        const entry = await readPointer(file);
        if (entry === undefined)
            plain.push(file);
        else
            listed.push(entry);
    }
    const pointers = listed.map(({ name }) => name).sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareNames */ .MP);
    const hashed = await digester.digestFiles(plain, () => { });
    return {
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(rootPath),
        kind,
        files: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .sortByName */ .VV)([...listed, ...hashed]),
        pointers,
    };
};
const readPointer = async (file) => {
    if (file.stamp.sizeBytes >= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LFS_POINTER_BYTES */ .Xe)
        return undefined;
    const codes = { notFound: 'MODEL_CHANGED', tooLarge: 'MODEL_CHANGED' };
    const content = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__.readBounded)(file.path, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LFS_POINTER_BYTES */ .Xe, codes);
    const pointer = (0,_model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLfsPointer */ .y)(content);
    if (pointer !== undefined)
        return { name: file.name, ...pointer };
    if (!(0,_model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsPointer */ .N)(content))
        return undefined;
    const name = file.name === _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .SINGLE_FILE_NAME */ .c6 ? file.path : file.name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_LFS_POINTER', `the pointer "${name}" does not say what its file will be`, { hint: 'Fetch the file (`git lfs pull`), and verify its bytes.' });
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

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openTrust)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75432);
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
            const from = settings.trustedRootPath === undefined ? 'tuf' : 'file';
            const trustedRoot = { newest: newestStart(roots, now), from };
            return { trust: { kind: 'sigstore', roots }, trustedRoot };
        }
    }
};
const loadRoots = async (settings, services) => {
    const { loadTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(2481)]).then(__webpack_require__.bind(__webpack_require__, 22481));
    const { trustedRootPath, publicGood } = settings;
    const { deadline, onNotice } = services;
    const options = {
        deadline,
        cacheDir: settings.tufCacheDir ?? services.tufCacheDir,
        ...(onNotice === undefined ? {} : { onRetry: onNotice, onUnwritable: onNotice }),
    };
    if (trustedRootPath !== undefined) {
        return loadTrustedRoots({ kind: 'file', path: trustedRootPath }, options);
    }
    const sources = [
        { kind: 'tuf-github' },
        ...(publicGood ? [{ kind: 'tuf-public-good' }] : []),
    ];
    return (await Promise.all(sources.map((source) => loadTrustedRoots(source, options)))).flat();
};
// What begins in the future was announced before it, and says nothing of the present.
const newestStart = (roots, now) => {
    const starts = roots.flatMap((root) => [
        ...root.certificateAuthorities.map(({ validFor }) => validFor?.start),
        ...root.timestampAuthorities.map(({ validFor }) => validFor?.start),
        ...[...root.tlogs, ...root.ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
    ]);
    const times = starts.map((start) => start?.getTime() ?? 0).filter((ms) => ms <= now.getTime());
    return new Date(Math.max(0, ...times));
};


/***/ }),

/***/ 17251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLockFiles: () => (/* binding */ createLockFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96637);
/* harmony import */ var _fs_output_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42273);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44768);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// The lock file itself, and what it points to: bundles and keys below its
// folder, bundles at https addresses.








/** @param openHttp how addresses are fetched; absent where no connection may be made */
const createLockFiles = (lockPath, openHttp) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(lockPath);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return {
        dir,
        readLock: async () => (await statOf(path)) === undefined
            ? undefined
            : (0,_live_js__WEBPACK_IMPORTED_MODULE_7__.readTextFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOCK_BYTES */ .pe, 'LOCK_INVALID'),
        writeLock: async (text) => void (await (0,_fs_output_store_js__WEBPACK_IMPORTED_MODULE_5__.createOutputStore)(dir).write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), text)),
        readBundle: ({ kind, value }) => {
            switch (kind) {
                case 'path':
                    return (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, value), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, {
                        notFound: 'BUNDLE_NOT_FOUND',
                        tooLarge: 'BUNDLE_TOO_LARGE',
                    });
                case 'url':
                    return fetchBundle(value, openHttp);
            }
        },
        readKey: (keyPath) => (0,_live_js__WEBPACK_IMPORTED_MODULE_7__.readTextFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, keyPath), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PEM_BYTES */ .kb, 'KEY_INVALID'),
    };
};
const statOf = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        if ((0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause) === 'ENOENT')
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('LOCK_INVALID', `cannot read "${path}" (${(0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause)})`, { cause });
    }
};
// Whoever wrote the lock chose the address: nothing secret goes there.
const fetchBundle = async (url, openHttp) => {
    if (openHttp === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_NOT_FOUND', `offline: ${url} is not fetched`, {
            hint: 'Keep the bundle beside the lock file, and pin its path.',
        });
    }
    const http = await openHttp();
    const { body } = await http({
        url,
        expect: 'bytes',
        redirects: 'follow',
        maxResponseBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me,
    });
    return body;
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

/***/ 49372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
/* unused harmony export MAX_FOREIGN_CHARS */
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0

/** Longest text from outside that a report shows; the whole is in the JSON report. */
const MAX_FOREIGN_CHARS = 1_000;
/**
 * A text from outside on one line: nothing in it steers a terminal or a log, it is cut to
 * MAX_FOREIGN_CHARS, and it is well-formed Unicode.
 */
const foreignText = (text) => {
    // UTF-16 units; half a character at the cut becomes U+FFFD.
    const short = text.length > MAX_FOREIGN_CHARS ? `${text.slice(0, MAX_FOREIGN_CHARS - 1)}…` : text;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(short.toWellFormed());
};


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ foreignValue),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export MAX_SHOWN_DEPTH */
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON that is safe to print: the same values, but what could steer a terminal
// or the runner is written as an escape.

/** Levels of lists and objects; statements of the field have about ten. */
const MAX_SHOWN_DEPTH = 200;
/** JSON, indented by two spaces, with a final newline. Law: `JSON.parse(jsonText(x))` equals x. */
const jsonText = (value) => 
// Beyond ASCII, and for `##[`, these characters stand in strings only: an escape means the same.
`${JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replaceAll('##[', '#\\u0023[')}\n`;
const escapeUnit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A foreign value as it is, or a note in its place where it is deeper than MAX_SHOWN_DEPTH. */
const foreignValue = (value) => isDeep(value) ? `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)` : value;
// Level by level, so that no depth can exhaust the stack.
const isDeep = (value) => {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_SHOWN_DEPTH)
            return true;
        level = level.flatMap(children);
    }
    return false;
};
const children = (value) => Array.isArray(value) ? value : Object.values((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {});


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);
/* harmony import */ var _rfc3339_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
// SPDX-License-Identifier: Apache-2.0
//
// The report as data: keys in one order, absent where nothing is known. The
// bundles themselves are left out; `source` and `index` say where they are.



/** The report and its verdicts as JSON; a predicate keeps the order that was signed. */
const renderJson = (report) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(toReport(report));
// Fields that are undefined leave no key in JSON.
const toReport = (report) => ({
    version: report.version,
    verified: (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__.isPassed)(report),
    verifiedAt: report.verifiedAt,
    trustedRootDate: report.trustedRootDate,
    subjects: report.subjects.map(toSubject),
});
const toSubject = (subject) => ({
    name: subject.name,
    verified: (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubjectPassed */ .JX)(subject),
    path: subject.path,
    digest: subject.digest,
    fileCount: subject.fileCount,
    sizeBytes: subject.sizeBytes,
    bytesRead: subject.bytesRead,
    files: subject.files && toFiles(subject.files),
    contents: subject.contents?.map(({ name, format, holdsPickle }) => ({
        name,
        format,
        holdsPickle,
    })),
    checks: subject.checks.map(toCheck),
    bundles: subject.bundles.map(toBundle),
});
const toFiles = ({ changed, missing, extra, ignored, unsigned, }) => ({ changed, missing, extra, ignored, unsigned });
const toCheck = (check) => ({
    id: check.id,
    title: check.title,
    expected: check.expected,
    found: check.found,
    word: check.word,
    passed: check.passed,
    code: check.code,
    hint: check.hint,
    location: check.location && { file: check.location.file, line: check.location.line },
});
const toBundle = (bundle) => ({
    source: bundle.source,
    index: bundle.index,
    verified: bundle.verified,
    predicateType: bundle.predicateType,
    signer: bundle.signer && toSigner(bundle.signer),
    timestamps: bundle.timestamps?.map(({ type, uri, time }) => ({
        type,
        uri,
        time: (0,_rfc3339_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .f)(time),
    })),
    checks: bundle.checks.map(toCheck),
    suggestion: bundle.suggestion,
    established: bundle.established?.map(({ pointer, word }) => ({ pointer, word })),
    statement: bundle.statement && toStatement(bundle.statement),
});
const toSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return { kind: signer.kind, identity: signer.identity };
        case 'key':
            return { kind: signer.kind, hint: signer.hint };
        case 'certificate-chain':
            return { kind: signer.kind, subject: signer.subject };
    }
};
const toStatement = (statement) => ({
    type: statement.type,
    subject: statement.subject.map(({ name, digest }) => ({ name, digest })),
    predicateType: statement.predicateType,
    predicate: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignValue */ .W)(statement.predicate),
});


/***/ }),

/***/ 87197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatTime)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** A time in UTC, without a fraction where that is zero; `undefined` for an invalid date. */
const formatTime = (time) => Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace('.000Z', 'Z');


/***/ }),

/***/ 90236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   Xb: () => (/* binding */ describeContent),
/* harmony export */   Xj: () => (/* binding */ countSubjects),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   jM: () => (/* binding */ describeTrustedRoot),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   ws: () => (/* binding */ ownChecks),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38787);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96186);
/* harmony import */ var _rfc3339_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
// SPDX-License-Identifier: Apache-2.0
//
// The sentences about a subject that the terminal and the summary share. They
// still hold foreign text: each renderer escapes in its own way.




/** Names of one list of files that are shown before the rest is counted. */
const MAX_NAMES = 50;
/** `2 files, 1.5 MB`, and whether the bytes were read. */
const describeContent = ({ fileCount, sizeBytes, bytesRead }) => {
    const count = fileCount === 1 ? '1 file' : `${fileCount} files`;
    const size = sizeBytes === undefined ? '' : `, ${(0,_core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(sizeBytes)}`;
    return `${count}${size}${bytesRead ? '' : '; recorded digests only, the bytes were not read'}`;
};
const describeSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return `${signer.identity.subjectAlternativeName}, vouched for by ${signer.identity.issuer ?? 'no issuer'}`;
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
    }
};
/** `2026-01-02T03:04:05Z, Tlog https://…` for each time of signing. */
const describeTimes = ({ timestamps = [] }) => timestamps.map(({ type, uri, time }) => {
    const text = (0,_rfc3339_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .f)(time) ?? 'no time';
    return uri === '' ? `${text}, ${type}` : `${text}, ${type} ${uri}`;
});
const DAY_MS = 86_400_000;
/** `2026-01-02T03:04:05Z, 3 days old`: its newest entry, at the time of the verification. */
const describeTrustedRoot = (trustedRootDate, { verifiedAt }) => {
    const days = Math.floor((Date.parse(verifiedAt) - Date.parse(trustedRootDate)) / DAY_MS);
    if (Number.isNaN(days))
        return trustedRootDate;
    return `${trustedRootDate}, ${days === 1 ? '1 day' : `${days} days`} old`;
};
/** `1 of 3 checks failed`; a subject without checks was not verified. */
const countChecks = ({ checks }) => {
    const failed = checks.filter(({ passed }) => !passed).length;
    const all = checks.length === 1 ? '1 check' : `${checks.length} checks`;
    if (checks.length === 0)
        return 'nothing was checked';
    return failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
};
/** `1 of 2 verified`, where there is not exactly one. */
const countSubjects = ({ subjects }) => {
    if (subjects.length === 0)
        return 'nothing was verified';
    return `${subjects.filter(_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isSubjectPassed */ .JX).length} of ${subjects.length} verified`;
};
/** The checks of a bundle that its subject does not show already. */
const ownChecks = (bundle, subject) => {
    const shown = new Set(subject.checks.map(keyOf));
    return bundle.checks.filter((check) => !shown.has(keyOf(check)));
};
const keyOf = ({ id, expected, found, passed }) => JSON.stringify([id, expected, found, passed]);
/** Code of a failed check, and what to do about it. */
const refusal = ({ code = 'INTERNAL', hint }) => `${code}: ${hint ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr[code].hint}`;


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49372);
/* harmony import */ var _subject_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90236);
// SPDX-License-Identifier: Apache-2.0
//
// The report in a terminal: the verdict first, then every check with what was
// found. No colour, one line a fact, so that logs and screen readers read the
// same text.



/** Plain text, each line ended; begins with `verified` if and only if the verdict is a pass. */
const renderText = (report) => {
    const { subjects, trustedRootDate } = report;
    const isSingle = subjects.length === 1;
    const lines = [
        ...(isSingle ? [] : [row(verdict((0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__.isPassed)(report)), (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .countSubjects */ .Xj)(report)), '']),
        ...subjects.flatMap((subject) => [...subjectLines(subject), '']),
        ...(trustedRootDate === undefined
            ? []
            : [row('trust', `trusted root of ${(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTrustedRoot */ .jM)(trustedRootDate, report)}`)]),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
};
const verdict = (passed) => (passed ? 'verified' : 'REFUSED');
const subjectLines = (subject) => [
    row(verdict((0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubjectPassed */ .JX)(subject)), `${subject.name}: ${(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .countChecks */ .ls)(subject)}`),
    ...(subject.path === undefined ? [] : [row('path', subject.path)]),
    ...(subject.digest === undefined ? [] : [row('digest', subject.digest)]),
    row('content', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeContent */ .Xb)(subject)),
    ...(subject.checks.length === 0 ? [] : ['', ...checkLines(subject.checks)]),
    ...fileLines(subject),
    ...subject.bundles.flatMap((bundle) => ['', ...bundleLines(bundle, subject)]),
];
const LABEL_CHARS = 9;
const row = (label, text) => `${label.padEnd(LABEL_CHARS)} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(text)}`;
const MAX_TITLE_CHARS = 44;
const WORD_CHARS = 'self-asserted'.length;
// Three aligned columns, then what was found; what was expected stands right below it.
const checkLines = (checks) => {
    const width = Math.min(MAX_TITLE_CHARS, Math.max(...checks.map(({ title }) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(title).length), 'expected'.length));
    const columns = (mark, title, word, text) => `  ${mark}  ${title.padEnd(width)}  ${word.padEnd(WORD_CHARS)}  ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(text)}`;
    return checks.flatMap((check) => {
        const { title, word, passed, expected, found } = check;
        return [
            columns(passed ? 'ok' : 'NO', (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(title), word, found),
            ...(expected === found ? [] : [columns('  ', '', 'expected', expected)]),
            ...(passed ? [] : [columns('  ', '', 'hint', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(check))]),
        ];
    });
};
const fileLines = ({ files }) => {
    if (files === undefined)
        return [];
    const { changed, missing, extra, ignored, unsigned } = files;
    const lines = [
        ...names('changed', changed),
        ...names('missing', missing),
        ...names('extra', extra),
        // Nothing vouches for these, so a reader has to see them.
        ...names('ignored', ignored),
        ...names('unsigned', unsigned),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
};
const names = (label, values) => {
    const shown = values.slice(0, _subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMES */ .oA);
    const more = values.length - shown.length;
    return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].map((text) => row(label, text));
};
const bundleLines = (bundle, subject) => {
    const { source, index, verified, predicateType, signer, suggestion } = bundle;
    const state = verified ? 'signature verified' : 'NOT VERIFIED';
    const checks = (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ownChecks */ .ws)(bundle, subject);
    return [
        row('bundle', `${source} #${index}: ${state}`),
        ...(predicateType === undefined ? [] : [row('  states', predicateType)]),
        ...(signer === undefined ? [] : [row('  signer', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSigner */ .cg)(signer))]),
        ...(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTimes */ .UM)(bundle).map((time) => row('  time', time)),
        ...checkLines(checks),
        ...(suggestion === undefined ? [] : [row('  advice', `unverified advice: ${suggestion}`)]),
    ];
};


/***/ })

};

