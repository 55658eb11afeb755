export const id = 8837;
export const ids = [8837];
export const modules = {

/***/ 90361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ isBaseModel),
/* harmony export */   Ee: () => (/* binding */ describeBaseModel),
/* harmony export */   rZ: () => (/* binding */ statedBaseModels)
/* harmony export */ });
/* unused harmony export baseModelsAmong */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84328);
// SPDX-License-Identifier: Apache-2.0
//
// A base model as provenance names it: one of the resolved dependencies, told
// from datasets and lock files by an annotation, and with what was found when
// it was verified, so that a reader can follow the chain to its bundle.
// Spec: docs/base-models.md; resource_descriptor.md (in-toto/attestation v1.1.0)



const ROLE = 'base-model';
/** The descriptor with what is known of it; without evidence it is self-asserted. */
const describeBaseModel = (descriptor, evidence) => ({
    ...descriptor,
    annotations: {
        ...descriptor.annotations,
        role: ROLE,
        established: evidence === undefined ? 'self-asserted' : 'verified',
        ...(evidence && {
            verifiedBy: evidence.by,
            bytesRead: String(evidence.bytesRead),
            ...(evidence.bundleSha256 === undefined ? {} : { bundleSha256: evidence.bundleSha256 }),
            ...(evidence.signer === undefined ? {} : { signer: evidence.signer }),
        }),
    },
});
/** The base models that SLSA provenance names; none for any other statement. */
const statedBaseModels = (statement) => {
    if (statement.predicateType !== _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_TYPE */ .L$)
        return [];
    const definition = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(statement.predicate?.buildDefinition);
    const entries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(definition?.resolvedDependencies) ?? [];
    return baseModelsAmong(entries);
};
/** The base models in a list of resolved dependencies. */
const baseModelsAmong = (entries) => entries.flatMap((entry, index) => isBaseModel(entry)
    ? [toStated(entry, `/predicate/buildDefinition/resolvedDependencies/${index}`)]
    : []);
/** Whether an entry of resolvedDependencies says that it is a base model. */
const isBaseModel = (entry) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry)?.annotations)?.role === ROLE;
const toStated = (entry, pointer) => {
    const { name, uri, digest, annotations } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry) ?? {};
    const facts = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(annotations) ?? {};
    const digests = Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest) ?? {}).flatMap(([algorithm, value]) => typeof value === 'string' ? [`${algorithm}:${value}`] : []);
    const sha256 = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest)?.sha256;
    const bundle = facts.bundleSha256;
    const signer = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(facts.signer);
    const stated = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(name);
    return {
        pointer,
        name: stated ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(uri) ?? digests[0] ?? 'without a name',
        shape: shapeOf(stated, uri),
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(sha256) ? { sha256 } : {}),
        digests: digests.sort(),
        established: facts.established === 'verified' ? 'verified' : 'self-asserted',
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(bundle) ? { bundleSha256: bundle } : {}),
        ...(signer === undefined ? {} : { signer }),
    };
};
// A folder's name ends in a slash (io/descriptors.ts); an address tells nothing of what is there.
const shapeOf = (name, uri) => {
    if (name === undefined || uri !== undefined)
        return 'either';
    return name.endsWith('/') ? 'folder' : 'file';
};


/***/ }),

/***/ 99703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// References to things elsewhere, each with the digest that makes it evidence.
// Container images become package URLs:
// https://github.com/package-url/purl-spec/blob/1.0/types-doc/oci-definition.md

// An image may look like a scheme (`debian:12`), and so may a drive (`C:`): these are the URIs.
const URI = /^(?:[a-z][a-z0-9+.-]+:\/\/|(?:pkg|urn|doi|swh):)/i;
const WITH_SHA256 = /^(.+)@sha256:([0-9a-f]{64})$/s;
const WITH_COMMIT = /^(.+)@([0-9a-f]{40})$/s;
/** host[:port]/path[:tag], lowercase as registries want it. */
const IMAGE = /^(?<repository>[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*)(?::(?<tag>\w[\w.-]{0,127}))?$/;
/**
 * The descriptor of a URI or container image with its digest; `undefined`
 * where the text has the form of a path.
 * @throws DEPENDENCY_INVALID for a URI without a digest, or with one that is not well formed
 */
const parseReference = (text) => {
    const [, target = '', sha256] = WITH_SHA256.exec(text) ?? [];
    if (sha256 !== undefined) {
        if (!URI.test(target) || target.startsWith('docker:'))
            return parseImage(target, sha256);
        return { uri: checkUri(target), digest: { sha256 } };
    }
    if (text.includes('@sha256:'))
        refuse(text, 'has a digest that is not 64 lowercase hex digits');
    const [, repository = '', gitCommit] = WITH_COMMIT.exec(text) ?? [];
    if (gitCommit !== undefined && URI.test(repository)) {
        // The version is a part of a package URL, and no part of an address.
        const uri = repository.startsWith('pkg:') ? text : repository;
        return { uri: checkUri(uri), digest: { gitCommit } };
    }
    if (URI.test(text))
        refuse(text, 'has no digest');
    return undefined;
};
const parseImage = (reference, sha256) => {
    const image = reference.replace(/^docker:\/\//, '');
    const { repository, tag } = IMAGE.exec(image)?.groups ?? {};
    if (repository === undefined)
        return refuse(image, 'is neither a URI nor a container image');
    const repositoryUrl = qualify(repository);
    const name = repositoryUrl.slice(repositoryUrl.lastIndexOf('/') + 1);
    const query = new URLSearchParams({ repository_url: repositoryUrl, ...(tag ? { tag } : {}) });
    return {
        // Package URLs keep slashes and colons in qualifiers, and escape the colon of a version.
        uri: `pkg:oci/${name}@sha256%3A${sha256}?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`,
        digest: { sha256 },
    };
};
// As docker does: what has no host is on Docker Hub, and what has no owner there is `library`.
const qualify = (repository) => {
    const [first = '', ...rest] = repository.split('/');
    if (rest.length === 0)
        return `docker.io/library/${repository}`;
    return /[.:]/.test(first) || first === 'localhost' ? repository : `docker.io/${repository}`;
};
// A statement is public for ever: what looks like a credential does not enter it.
const checkUri = (uri) => {
    if (/[\s\p{Cc}]/u.test(uri))
        return refuse('', 'is a URI with a space');
    const [, user] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(uri) ?? [];
    const isGitUser = /^(git\+)?ssh:/i.test(uri) && user !== undefined && !user.includes(':');
    if (user === undefined || isGitUser)
        return uri;
    return refuse('', 'is a URI with a user or password, which would be published');
};
const refuse = (text, why) => {
    const what = text === '' ? 'a dependency' : `"${text.replace(/\/\/[^/?#]*@/, '//***@')}"`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `${what} ${why}`);
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

/***/ 90488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseBaseModelLine),
/* harmony export */   s: () => (/* binding */ readBaseModelInputs)
/* harmony export */ });
/* harmony import */ var _attestation_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99703);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _io_descriptors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);
// SPDX-License-Identifier: Apache-2.0
//
// Inputs that say how base models are verified, and the forms of their lines.




/** Reads how base models are verified. */
const readBaseModelInputs = (input, signing) => {
    const policyPath = input.text('base-model-policy');
    const signingRoot = signing.method === 'sigstore' ? signing.trustedRootPath : undefined;
    const trustedRootPath = input.text('base-model-trusted-root') ?? signingRoot;
    return {
        ...(policyPath === undefined ? {} : { policyPath }),
        lockPath: input.text('base-model-lock') ?? 'models.lock',
        bundles: input.lines('base-model-bundles'),
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
        unverified: input.flag('require-verified-base-models') ? 'refuse' : 'accept',
    };
};
/** @throws DEPENDENCY_INVALID */
const parseBaseModelLine = (line) => {
    const { name, target } = (0,_io_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .splitName */ .W)(line.trim());
    const named = name === undefined ? {} : { name };
    if (target.startsWith('lock:')) {
        const entry = target.slice('lock:'.length).trim();
        if (entry !== '')
            return { ...named, kind: 'lock', entry };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${target}" names no entry of models.lock`);
    }
    const at = target.lastIndexOf('#sha256:');
    if (at < 0) {
        const descriptor = (0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F)(target);
        return descriptor === undefined
            ? { ...named, kind: 'path', pattern: target }
            : { ...named, kind: 'reference', descriptor: { ...named, ...descriptor } };
    }
    const sha256 = target.slice(at + '#sha256:'.length);
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256Hex */ .P4)(sha256))
        return { ...named, kind: 'path', pattern: target.slice(0, at), sha256 };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${target}" has a digest that is not 64 lowercase hex digits`);
};


/***/ }),

/***/ 38837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBaseModelSource: () => (/* binding */ createBaseModelSource)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/attestation/base-model.js
var base_model = __webpack_require__(90361);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/descriptors.js
var io_descriptors = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/io/fs/display-path.js
var display_path = __webpack_require__(15870);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/lock/parse-lock.js
var parse_lock = __webpack_require__(97354);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/pipelines/lock-verify.js
var lock_verify = __webpack_require__(18300);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/inputs/base-model-inputs.js
var base_model_inputs = __webpack_require__(90488);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
// EXTERNAL MODULE: ./lib/report/subject-facts.js
var subject_facts = __webpack_require__(90236);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/inputs/base-model-verdict.js
// SPDX-License-Identifier: Apache-2.0
//
// From the report on a base model to what provenance says of it, or to the end
// of the run.






/** The descriptor with its evidence. @throws BASE_MODEL_UNVERIFIED where the report did not pass */
const statedBaseModel = (descriptor, { by, report, accepted }, host) => {
    const name = descriptor.name ?? descriptor.uri ?? '';
    // Provenance leads on to what that model was made from.
    const bundle = accepted.find(({ predicateType }) => predicateType === slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$) ?? accepted[0];
    if (!(0,policy_report/* isSubjectPassed */.JX)(report) || bundle?.digest === undefined) {
        return refuseBaseModel(name, report, host);
    }
    const signer = bundle.signer && (0,subject_facts/* describeSigner */.cg)(bundle.signer);
    host.reporter.info(`base model ${name} is verified: ${signer ?? 'signed'}, ${bundle.digest}`);
    return (0,base_model/* describeBaseModel */.Ee)(descriptor, {
        by,
        bundleSha256: bundle.digest.slice('sha256:'.length),
        ...(signer === undefined ? {} : { signer }),
        bytesRead: report.bytesRead,
    });
};
/** Tells the log of every check. @throws BASE_MODEL_UNVERIFIED with the first that failed */
const refuseBaseModel = (name, report, { reporter, now }) => {
    const text = (0,report_text/* renderText */.S)({ version: 1, verifiedAt: now.toISOString(), subjects: [report] });
    for (const line of text.trimEnd().split('\n'))
        reporter.info(line);
    const failed = report.checks.find(({ passed }) => !passed);
    throw unverifiedBaseModel(name, failed ? `${failed.title}: ${failed.found} (${failed.code})` : 'nothing was checked', failed?.hint);
};
const unverifiedBaseModel = (name, why, hint) => new errors/* ProvenanceError */.CG('BASE_MODEL_UNVERIFIED', `base model "${name}" is not verified: ${why}`, hint === undefined ? {} : { hint });

// EXTERNAL MODULE: ./lib/inputs/lock-file.js + 1 modules
var lock_file = __webpack_require__(85061);
// EXTERNAL MODULE: ./lib/inputs/verify-one.js
var verify_one = __webpack_require__(79345);
// EXTERNAL MODULE: ./lib/inputs/verify-run.js + 5 modules
var verify_run = __webpack_require__(20321);
;// CONCATENATED MODULE: ./lib/inputs/base-model-source.js
// SPDX-License-Identifier: Apache-2.0
//
// Base models as resource descriptors, each verified first as far as the user
// asked: with its bundles under a policy, as an entry of models.lock, or by a
// given digest. The verifiers are those of verify and of the lock.
















/**
 * @param plain describes what nobody asked to verify
 * @throws on `describe`: BASE_MODEL_UNVERIFIED, DEPENDENCY_INVALID, and what verification throws
 */
const createBaseModelSource = (inputs, plain, host) => {
    let settled;
    const settle = () => {
        settled ??= (0,verify_run.settleVerify)(toVerifyInputs(inputs), host);
        return settled;
    };
    const run = inputs.policyPath === undefined ? undefined : settle;
    const asked = { inputs, host, plain, run };
    return {
        describe: async (text) => {
            const line = (0,base_model_inputs/* parseBaseModelLine */.Q)(text);
            switch (line.kind) {
                case 'lock':
                    return [await describeEntry(line, asked)];
                case 'reference':
                    return [await describeReference(line, asked)];
                case 'path':
                    return describePaths(line, asked);
            }
        },
    };
};
// ---- models.lock ------------------------------------------------------------------
const describeEntry = async ({ name, entry }, { inputs, host }) => {
    const { files, ports } = (0,lock_file/* openLockFile */.u)({
        path: (0,posix_.resolve)(host.cwd, inputs.lockPath),
        symlinks: 'refuse',
        offline: false,
        trust: () => trustOf(inputs),
    }, host);
    const text = await files.readLock();
    if (text === undefined) {
        throw new errors/* ProvenanceError */.CG('LOCK_INVALID', `there is no file "${inputs.lockPath}"`);
    }
    const lock = (0,parse_lock.parseLock)(text);
    const [report] = await (0,lock_verify/* verifyLock */.P)(lock, { names: [entry], read: 'bytes' }, ports);
    const pinned = lock.entries.find((one) => one.name === entry);
    // verifyLock throws for a name that is not pinned, and reports once a name.
    if (report === undefined || pinned === undefined) {
        throw unverifiedBaseModel(entry, 'it is not pinned');
    }
    if (!(0,policy_report/* isSubjectPassed */.JX)(report))
        return refuseBaseModel(entry, report, host);
    const shown = pinned.kind === 'folder' ? `${name ?? entry}/` : (name ?? entry);
    const accepted = report.bundles.filter(policy_report/* isSound */.gH);
    const descriptor = { name: shown, digest: { sha256: pinned.digest.slice('sha256:'.length) } };
    return statedBaseModel(descriptor, { by: 'lock', report, accepted }, host);
};
// ---- a policy, a digest -------------------------------------------------------------
const describeReference = async ({ descriptor }, { inputs, run, host }) => {
    const name = descriptor.name ?? descriptor.uri ?? '';
    const digest = descriptor.digest?.sha256;
    if (run === undefined)
        return selfAsserted(descriptor, inputs);
    if (!(0,core_digest/* isSha256Hex */.P4)(digest)) {
        throw unverifiedBaseModel(name, 'it is named by a commit, which no bundle states');
    }
    const settled = await run();
    const known = { name, sha256: digest, shape: 'either' };
    const prepared = await (0,verify_run.prepareDigest)(known, await (0,verify_run.namedSources)(settled), settled);
    const { report, accepted } = await (0,verify_one/* verifyOne */.A)(prepared, settled);
    return statedBaseModel(descriptor, { by: 'bundle', report, accepted }, host);
};
const describePaths = async (line, asked) => {
    const { name, pattern, sha256: expected } = line;
    const { run, host, plain, inputs } = asked;
    if (run === undefined) {
        const text = name === undefined ? pattern : `${name}=${pattern}`;
        const described = await plain.describe(text);
        if (expected === undefined)
            return described.map((one) => selfAsserted(one, inputs));
        for (const one of described)
            compareDigest(one, expected);
        return described.map((one) => (0,base_model/* describeBaseModel */.Ee)(one, { by: 'digest', bytesRead: true }));
    }
    const paths = await (0,io_descriptors/* expandDependency */.M)(pattern, (0,live.createHashPorts)(host.hashWorkerPath).tree);
    if (name !== undefined && paths.length > 1) {
        throw new errors/* ProvenanceError */.CG('DEPENDENCY_INVALID', `"${name}" names ${paths.length} files at once`);
    }
    const settled = await run();
    const descriptors = [];
    for (const path of paths) {
        const shown = (0,display_path/* displayPath */.G)(path, host.cwd);
        const prepared = await (0,verify_run.prepareModel)(path, shown, settled);
        const { report, accepted, content } = await (0,verify_one/* verifyOne */.A)(prepared, settled);
        const descriptor = describeContent(name ?? shown, content, report);
        if (expected !== undefined)
            compareDigest(descriptor, expected);
        descriptors.push(statedBaseModel(descriptor, { by: 'bundle', report, accepted }, host));
    }
    return descriptors;
};
const compareDigest = ({ name = '', digest }, expected) => {
    if (digest?.sha256 === expected)
        return;
    throw unverifiedBaseModel(name, `it is sha256:${digest?.sha256}, not sha256:${expected}`);
};
const selfAsserted = (descriptor, { unverified: mode }) => {
    if (mode === 'accept')
        return (0,base_model/* describeBaseModel */.Ee)(descriptor);
    const name = descriptor.name ?? descriptor.uri ?? '';
    throw unverifiedBaseModel(name, 'nothing says who must have signed it', 'Give `base-model-policy`, or name it as `lock:<entry>` or `path#sha256:<hex>`.');
};
// The files that the signature vouches for: their digest is the one in it.
const describeContent = (shown, { kind, files }, report) => {
    const [only] = files;
    if (kind === 'file' && only !== undefined) {
        return { name: shown, digest: { sha256: only.digest } };
    }
    const leftOut = new Set([...(report.files?.ignored ?? []), ...(report.files?.unsigned ?? [])]);
    const signed = files.filter(({ name }) => !leftOut.has(name));
    return {
        name: `${shown.replace(/\/+$/, '')}/`,
        digest: {
            sha256: (0,manifest/* computeRoot */.aN)(signed.map(({ digest }) => digest)),
            dirHash1: (0,core_digest/* sha256 */.sc)((0,manifest/* formatSha256Sums */.li)(signed)),
        },
    };
};
// ---- settings -------------------------------------------------------------------------
const TIMEOUT_MS = 5 * 60_000;
const trustOf = ({ trustedRootPath }) => ({
    signer: 'sigstore',
    offline: false,
    publicGood: true,
    ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
});
const toVerifyInputs = (inputs) => ({
    mode: 'models',
    patterns: [],
    ignorePaths: [],
    symlinks: 'refuse',
    unsignedFiles: 'refuse',
    subjectNames: 'in-folders',
    acceptUnsortedUnsafe: false,
    inspect: false,
    predicateTypes: [],
    identity: {},
    ...(inputs.policyPath === undefined ? {} : { policyPath: inputs.policyPath }),
    trust: trustOf(inputs),
    places: { files: inputs.bundles, attestations: false },
    timeoutMs: TIMEOUT_MS,
    showSummary: false,
});


/***/ }),

/***/ 79345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyOne)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
/* harmony import */ var _verify_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20321);
// SPDX-License-Identifier: Apache-2.0
//
// One model for a caller that goes on with what was found: the files that were
// compared, and the bundles that the verdict rests on.



/** @throws what reading and the sources of bundles throw; what is wrong with the model is in the report */
const verifyOne = async (prepared, run) => {
    const seen = [];
    const host = {
        ...run.host,
        onVerified: ({ content }) => void seen.push(content),
    };
    const { subjects } = await (0,_verify_run_js__WEBPACK_IMPORTED_MODULE_1__.verifyModels)({ ...run, host }, { patterns: [], prepared: [prepared] });
    const [report] = subjects;
    const [content] = seen;
    if (report === undefined || content === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INTERNAL', 'a verification without a subject');
    }
    return { report, content, accepted: await acceptedBundles(report, prepared, run) };
};
const acceptedBundles = async (report, { target, shownPath }, { policy, host }) => {
    if (!(0,_policy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isSubjectPassed */ .JX)(report))
        return [];
    if (policy === undefined)
        return report.bundles.filter(_policy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isSound */ .gH);
    const [{ pathFrom, ruleFor }, { acceptBundles }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895)),
        __webpack_require__.e(/* import() */ 6325).then(__webpack_require__.bind(__webpack_require__, 56325)),
    ]);
    // The same subject as in policyOptions: the rule that was evaluated names the signer.
    const name = target.kind === 'path' ? (0,_verify_run_js__WEBPACK_IMPORTED_MODULE_1__.lastComponent)(target.path) : target.name;
    const rule = ruleFor(policy, { name, path: pathFrom(host.cwd, shownPath) });
    return rule === undefined ? [] : acceptBundles(rule, report.bundles, host).accepted;
};


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ expandDependency),
/* harmony export */   W: () => (/* binding */ splitName),
/* harmony export */   createDescriptorSource: () => (/* binding */ createDescriptorSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99703);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15870);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// One input line → resource descriptors of in-toto. A line names a file or
// folder, which is hashed now, or something elsewhere together with its
// digest. A name without a digest is no evidence, and is refused.
//
//   [name=]path or glob
//   [name=]uri@sha256:<64 hex>      also container images: ghcr.io/org/image:tag@sha256:…
//   [name=]uri@<40 hex>             a git commit







const createDescriptorSource = (options) => ({
    describe: async (line) => {
        const { name, target } = splitName(line.trim());
        const reference = (0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target);
        if (reference !== undefined)
            return [{ ...(name === undefined ? {} : { name }), ...reference }];
        const paths = await expandDependency(target, options.tree);
        if (name !== undefined && paths.length > 1) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${name}" names ${paths.length} files at once: "${target}"`);
        }
        const descriptors = [];
        for (const path of paths)
            descriptors.push(await describePath(path, name, options));
        return descriptors;
    },
    readJson: async (line, maxBytes) => {
        const { name, target } = splitName(line.trim());
        if ((0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target) !== undefined)
            return [];
        const paths = (await expandDependency(target, options.tree)).filter((path) => /\.json$/i.test(path));
        return Promise.all(paths.map(async (path) => ({
            name: name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, options.cwd),
            text: await (0,_live_js__WEBPACK_IMPORTED_MODULE_6__.readTextFile)(path, maxBytes, 'METRICS_INVALID'),
        })));
    },
});
/** `name=` has no separator in it, so that a URI with a query is not taken apart. */
const splitName = (line) => {
    const [, name, target = ''] = /^([^=/\\@:?#*]+)=(.*)$/s.exec(line) ?? [];
    if (name === undefined)
        return { name, target: line };
    return { name: name.trim(), target: target.trim() };
};
/** The paths that a line names. @throws DEPENDENCY_INVALID */
const expandDependency = async (target, tree) => {
    if (target === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', 'a line names nothing');
    try {
        return await tree.expand(target);
    }
    catch (cause) {
        if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG) || cause.code !== 'MODEL_NOT_FOUND')
            throw cause;
        const message = `"${target}" is neither on disk nor given with a digest`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', message, { cause });
    }
};
const describePath = async (path, name, { tree, digester, reporter, cwd }) => {
    const scan = { ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP, symlinks: 'refuse' };
    const { kind, files } = await tree.scan(path, scan);
    const entries = await digester.digestFiles(files, (progress) => reporter.progress(progress));
    const shown = name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, cwd);
    const [only] = entries;
    if (kind === 'file' && only)
        return { name: shown, digest: { sha256: only.digest } };
    const { root, dirHash1 } = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .buildManifest */ .u1)({
        name: shown,
        baseName: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path),
        files: entries,
        ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP,
    });
    // The slash tells a folder from a file: its sha256 is the OMS root (spec §6.5.1).
    return { name: `${shown.replace(/\/+$/, '')}/`, digest: { sha256: root, dirHash1 } };
};


/***/ }),

/***/ 15870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/** How a file is named in what is signed: relative to `cwd` with `/` where it lies in it, else its own name. */
const displayPath = (path, cwd) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path);
    const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
    return isInside ? inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
};


/***/ }),

/***/ 49542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ contentFindings)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** What was found in the files of a subject: what can run code first, then in the order of the files. */
const contentFindings = ({ contents = [], }) => {
    const found = contents.flatMap(({ name, word, findings = [] }) => findings.map((finding) => ({ ...finding, file: name, word: word ?? 'unknown' })));
    return [
        ...found.filter(({ kind }) => kind === 'code'),
        ...found.filter(({ kind }) => kind === 'broken'),
        ...found.filter(({ kind }) => kind === 'notice'),
    ];
};


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
/* harmony import */ var _content_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49542);
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
    ...findingLines(subject),
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
const findingLines = (subject) => {
    const texts = (0,_content_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .contentFindings */ .c)(subject).map(({ code, file, message, word }) => `${code} in ${file}: ${message} (${word})`);
    return texts.length === 0 ? [] : ['', ...names('finding', texts)];
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

