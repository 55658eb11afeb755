export const id = 9878;
export const ids = [9878,6186,3895,6684];
export const modules = {

/***/ 84328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ SLSA_PROVENANCE_TYPE),
/* harmony export */   gf: () => (/* binding */ WORKFLOW_BUILD_TYPE),
/* harmony export */   hj: () => (/* binding */ buildSlsaProvenance)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// SLSA provenance v1 in the exact shape that GitHub emits, so that `gh`,
// cosign and strict parsers take it. Additions go into added entries of
// resolvedDependencies and byproducts, and into external parameters; no
// unknown key stands elsewhere.
// Spec: https://slsa.dev/spec/v1.0/provenance
// Build type: https://actions.github.io/buildtypes/workflow/v1
const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const WORKFLOW_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Every value comes from a verified claim; `serverUrl` is the only fact from elsewhere. */
const buildSlsaProvenance = (context) => {
    const { claims, serverUrl, workflowInputs, dependencies, byproducts } = context;
    const repository = `${serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType: WORKFLOW_BUILD_TYPE,
            externalParameters: {
                workflow: { ref: claims.ref, repository, path: workflowPath(claims) },
                ...(workflowInputs && Object.keys(workflowInputs).length > 0
                    ? { inputs: workflowInputs }
                    : {}),
            },
            internalParameters: {
                github: {
                    event_name: claims.event_name,
                    repository_id: claims.repository_id,
                    repository_owner_id: claims.repository_owner_id,
                    runner_environment: claims.runner_environment,
                },
            },
            // Entry 0 is the source repository: verifiers read it by position.
            resolvedDependencies: [
                { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                ...dependencies,
            ],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
            metadata: {
                invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
            },
            ...(byproducts.length > 0 ? { byproducts } : {}),
        },
    };
};
// `owner/repo/.github/workflows/x.yml@refs/heads/main` → `.github/workflows/x.yml`
const workflowPath = ({ workflow_ref, repository }) => workflow_ref.replace(`${repository}/`, '').split('@', 1)[0] ?? '';


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

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 49878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicyCase: () => (/* binding */ runPolicyCase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _policy_policy_file_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16684);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// A policy against recorded reports: what it would decide today, compared with
// what its author expects. Nothing is verified here.



/**
 * Evaluates the policy over one recorded report. Checks that an earlier policy
 * left in the record do not count; all others do.
 * @throws {REPORT_INVALID} where nothing says when the report is looked at
 */
const runPolicyCase = async ({ name, report, expected }, policy, { serverUrl }) => {
    const now = expected.now ?? report.verifiedAt;
    if (now === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('REPORT_INVALID', `${name}: neither verifiedAt nor now is given`);
    }
    const subjects = await Promise.all(report.subjects.map(async (recorded) => {
        const checks = recorded.checks.filter(({ id }) => !id.startsWith('policy.'));
        const subject = { ...recorded, checks };
        const added = await (0,_policy_policy_file_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluatePolicy)(policy, subject, { now, serverUrl });
        return { ...subject, checks: [...checks, ...added] };
    }));
    const failedChecks = subjects.flatMap(({ checks }) => checks).filter(({ passed }) => !passed);
    const failing = [...new Set(failedChecks.map(({ id }) => id))].sort();
    const verdict = (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_2__.isPassed)({ subjects }) ? 'pass' : 'fail';
    return {
        name,
        expected: { verdict: expected.verdict, failing: expected.failing },
        verdict,
        failing,
        failedChecks,
        asExpected: verdict === expected.verdict && isSameSet(failing, expected.failing),
    };
};
const isSameSet = (a, b) => a.length === b.length && a.every((id) => b.includes(id));


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


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ suggestPolicy),
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   zA: () => (/* binding */ buildIdentityPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16750);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Who may have signed, in the words of `gh attestation verify`. Every match is
// exact and covers the whole value; an empty policy cannot be built.
// Source: gh's flags, peers' table of Fulcio extensions (oid-info.md).



/**
 * @param serverUrl e.g. `https://github.com`
 * @throws POLICY_EMPTY where nothing says who may have signed
 * @throws INPUT_INVALID, INPUT_CONFLICT for values that cannot be meant
 */
const buildIdentityPolicy = (request, serverUrl) => {
    const signer = signerRules(request, serverUrl);
    const [first] = signer;
    if (first === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_EMPTY', 'nothing says who may have signed');
    }
    return {
        rules: [first, ...signer.slice(1), issuerRule(request, serverUrl), ...sourceRules(request)],
    };
};
/** Every rule compared with a verified certificate: one check each. */
const checkIdentity = (policy, identity) => policy.rules.map(({ id, title, expected, find, accepts }) => {
    const found = find(identity);
    const facts = { id, title, expected, found: found ?? 'not in the certificate' };
    return found !== undefined && accepts(found)
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .passedCheck */ .Fd)(facts, 'verified')
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)(facts, { code: 'IDENTITY_MISMATCH', word: 'verified' });
});
/** The strictest options that would accept a signer: advice about an unverified wish, never a verdict. */
const suggestPolicy = (identity) => {
    const repo = stripHost(identity.sourceRepositoryURI);
    const workflow = stripScheme(identity.buildSignerURI);
    if (repo !== undefined && workflow !== undefined) {
        return `repo: ${repo}, signer-workflow: ${workflow}`;
    }
    const issuer = identity.issuer ?? '(no issuer)';
    return `cert-identity: ${identity.subjectAlternativeName}, cert-oidc-issuer: ${issuer}`;
};
const signerRules = (request, serverUrl) => {
    const { repo, owner, certIdentity, certIdentityRegex, signerRepo, signerWorkflow } = request;
    if (certIdentity !== undefined && certIdentityRegex !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'cert-identity and cert-identity-regex are given', {
            hint: 'Give one of them.',
        });
    }
    return [
        ...(repo === undefined ? [] : [sourceRepositoryRule(repo, serverUrl)]),
        ...(owner === undefined ? [] : [ownerRule(owner, serverUrl)]),
        ...(signerRepo === undefined ? [] : [signerRepoRule(signerRepo, serverUrl)]),
        ...(signerWorkflow === undefined ? [] : [signerWorkflowRule(signerWorkflow, serverUrl)]),
        ...ownWorkflowRule(request, serverUrl),
        ...(certIdentity === undefined
            ? []
            : [subjectRule(certIdentity, (found) => found === certIdentity)]),
        ...(certIdentityRegex === undefined
            ? []
            : [subjectRule(`a match of /${certIdentityRegex}/`, wholeMatch(certIdentityRegex))]),
    ];
};
// As gh: where nothing is said of the workflow, it is one of the repository's (or owner's) own. A
// reusable workflow of another repository has to be named.
const ownWorkflowRule = (request, serverUrl) => {
    const { repo, owner, signerRepo, signerWorkflow, certIdentity, certIdentityRegex } = request;
    if ((signerRepo ?? signerWorkflow ?? certIdentity ?? certIdentityRegex) !== undefined)
        return [];
    if (repo !== undefined)
        return [signerRepoRule(repo, serverUrl)];
    return owner === undefined ? [] : [signerPrefixRule(`${serverUrl}/${owner}/`)];
};
// GitHub's names of owners and repositories have no case.
const sameText = (expected) => (found) => found.toLowerCase() === expected.toLowerCase();
const sourceRepositoryRule = (repo, serverUrl) => {
    const expected = `${serverUrl}/${repositoryName('repo', repo)}`;
    return {
        id: 'identity.source-repository',
        title: 'source repository',
        expected,
        find: (identity) => identity.sourceRepositoryURI,
        accepts: sameText(expected),
    };
};
const ownerRule = (owner, serverUrl) => {
    if (!/^[\w.-]+$/.test(owner)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `owner is "${owner}"; it takes one name`);
    }
    const expected = `${serverUrl}/${owner}`;
    return {
        id: 'identity.source-owner',
        title: 'owner of the source repository',
        expected,
        find: (identity) => identity.sourceRepositoryOwnerURI,
        accepts: sameText(expected),
    };
};
const signerRepoRule = (repo, serverUrl) => {
    return signerPrefixRule(`${serverUrl}/${repositoryName('signer-repo', repo)}/`);
};
/** @param prefix ends in a slash, so that no longer name of another repository begins with it */
const signerPrefixRule = (prefix) => ({
    id: 'identity.signer-repository',
    title: 'repository of the workflow that signed',
    expected: `${prefix}…`,
    find: (identity) => identity.subjectAlternativeName,
    accepts: (found) => found.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase(),
});
const signerWorkflowRule = (workflow, serverUrl) => {
    const [path = '', ref, ...rest] = workflow.split('@');
    const { host } = new URL(serverUrl);
    const withHost = path.startsWith(`${host}/`) ? path : `${host}/${path}`;
    const isWorkflow = /^[^/]+\/[\w.-]+\/[\w.-]+\/.+\.ya?ml$/.test(withHost);
    if (!isWorkflow || ref === '' || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `signer-workflow is "${workflow}"; it takes owner/name/path.yml, with or without @ref`);
    }
    const expected = `https://${withHost}`;
    return {
        id: 'identity.signer-workflow',
        title: 'workflow that signed',
        expected: ref === undefined ? `${expected}@(any ref)` : `${expected}@${ref}`,
        find: (identity) => identity.subjectAlternativeName,
        accepts: (found) => {
            const at = found.indexOf('@');
            const [foundPath, foundRef] = at < 0 ? [found, ''] : [found.slice(0, at), found.slice(at + 1)];
            return foundPath === expected && foundRef !== '' && (ref === undefined || foundRef === ref);
        },
    };
};
const subjectRule = (expected, accepts) => ({
    id: 'identity.certificate',
    title: 'certificate identity',
    expected,
    find: (identity) => identity.subjectAlternativeName,
    accepts,
});
const wholeMatch = (pattern) => {
    try {
        // The group keeps alternatives inside the anchors.
        const regex = new RegExp(`^(?:${pattern})$`, 'u');
        return (found) => regex.test(found);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `cert-identity-regex is no regular expression`, {
            cause,
        });
    }
};
const issuerRule = ({ certOidcIssuer }, serverUrl) => {
    const expected = certOidcIssuer ?? (0,_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .oidcIssuerOf */ .Yu)(serverUrl);
    if (expected === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', `the issuer of ${serverUrl} is not known`, {
            hint: 'Give `cert-oidc-issuer`.',
        });
    }
    return {
        id: 'identity.issuer',
        title: 'issuer of the identity',
        expected,
        find: (identity) => identity.issuer,
        accepts: (found) => found === expected,
    };
};
const sourceRules = (request) => {
    const exact = (id, title, expected, find) => expected === undefined
        ? []
        : [{ id: `identity.${id}`, title, expected, find, accepts: (found) => found === expected }];
    return [
        ...exact('signer-digest', 'commit of the workflow that signed', request.signerDigest, (i) => i.buildSignerDigest),
        ...exact('source-ref', 'source ref', request.sourceRef, (i) => i.sourceRepositoryRef),
        ...exact('source-digest', 'source commit', request.sourceDigest, (i) => i.sourceRepositoryDigest),
        ...exact('runner', 'runner environment', request.denySelfHostedRunners ? 'github-hosted' : undefined, (i) => i.runnerEnvironment),
    ];
};
const repositoryName = (input, text) => {
    if (/^[\w.-]+\/[\w.-]+$/.test(text))
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${input} is "${text}"; it takes owner/name`);
};
const stripScheme = (url) => url?.replace(/^https:\/\//, '');
const stripHost = (url) => url?.replace(/^https:\/\/[^/]+\//, '');


/***/ }),

/***/ 16684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePolicy: () => (/* binding */ evaluatePolicy)
});

// UNUSED EXPORTS: evaluateRule, noRuleCheck

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/policy-file/name-glob.js
var name_glob = __webpack_require__(91014);
// EXTERNAL MODULE: ./lib/policy/policy-file/policy-rule.js
var policy_rule = __webpack_require__(55517);
;// CONCATENATED MODULE: ./lib/policy/policy-file/accepted-bundles.js
// SPDX-License-Identifier: Apache-2.0
//
// Which bundles a rule listens to. Every condition on the signature narrows the
// same set, so that no two bundles can each satisfy half of a rule; statements
// of any other signer do not exist for what follows.




/** Clocks differ; a signature may be this much younger than now. */
const CLOCK_SKEW_MS = 5 * 60_000;
const MAX_SHOWN = 3;
/** @throws INPUT_MISSING where the server's issuer is not known and the rule does not name it */
const acceptBundles = (rule, bundles, context) => {
    const checks = [];
    let accepted = bundles.filter(isSound);
    for (const stage of stagesOf(rule, context)) {
        const { id, title, expected, find, accepts, field } = stage;
        const narrowed = accepted.filter(accepts);
        const found = describe((narrowed.length > 0 ? narrowed : accepted).map(find), accepted.length);
        const facts = { id, title, expected, found };
        if (narrowed.length === 0) {
            const word = accepted.some((bundle) => find(bundle) !== undefined) ? 'verified' : 'unknown';
            const failed = (0,policy_report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word });
            return {
                checks: [...checks, { ...failed, location: (0,policy_rule/* locationOf */.h)(rule, field) }],
                accepted: [],
            };
        }
        checks.push((0,policy_report/* passedCheck */.Fd)(facts, 'verified'));
        accepted = narrowed;
    }
    return { checks, accepted };
};
/** Verified, and nothing that was asked of it alone failed. */
const isSound = ({ verified, checks }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
const stagesOf = (rule, context) => [
    signerStage(rule, context),
    ...(rule.sourceRefs === undefined ? [] : [sourceRefStage(rule.sourceRefs)]),
    ...(rule.runner === undefined ? [] : [runnerStage(rule.runner)]),
    ...(rule.maxAge === undefined ? [] : [ageStage(rule.maxAge, context.now)]),
];
const signerStage = ({ signer }, { serverUrl }) => {
    const common = { id: 'policy.signer', title: 'signer', find: describeSigner };
    switch (signer.kind) {
        case 'key':
            return {
                ...common,
                field: 'key',
                expected: `key ${signer.hint}`,
                accepts: (bundle) => bundle.signer?.kind === 'key' && bundle.signer.hint === signer.hint,
            };
        case 'identity': {
            const policies = signer.anyOf.map((request) => (0,identity_policy/* buildIdentityPolicy */.zA)(request, serverUrl));
            return {
                ...common,
                field: 'identity',
                expected: policies
                    .map(({ rules }) => rules.map(({ title, expected }) => `${title} ${expected}`).join(', '))
                    .join('; or '),
                accepts: (bundle) => {
                    if (bundle.signer?.kind !== 'certificate')
                        return false;
                    const { identity } = bundle.signer;
                    return policies.some((policy) => (0,identity_policy/* checkIdentity */.Z0)(policy, identity).every(({ passed }) => passed));
                },
            };
        }
    }
};
const sourceRefStage = (globs) => {
    const find = (bundle) => certificateOf(bundle)?.sourceRepositoryRef;
    return {
        id: 'policy.source-ref',
        title: 'source ref',
        field: 'source-ref',
        expected: globs.join(' or '),
        find,
        accepts: (bundle) => {
            const ref = find(bundle);
            return ref !== undefined && globs.some((glob) => (0,name_glob/* matchesGlob */.kt)(glob, ref));
        },
    };
};
const runnerStage = (runner) => {
    const find = (bundle) => certificateOf(bundle)?.runnerEnvironment;
    return {
        id: 'policy.runner',
        title: 'runner environment',
        field: 'runner',
        expected: runner,
        find,
        accepts: (bundle) => find(bundle) === runner,
    };
};
// The earliest time counts: anyone can have an old signature stamped again today.
const ageStage = ({ text, ms }, now) => {
    const timeOf = ({ timestamps = [] }) => timestamps.length === 0 ? Number.NaN : Math.min(...timestamps.map(({ time }) => time.getTime()));
    return {
        id: 'policy.max-age',
        title: 'age of the signature',
        field: 'max-age',
        expected: `at most ${text} before ${now.toISOString()}`,
        find: (bundle) => {
            const time = timeOf(bundle);
            return Number.isNaN(time) ? undefined : `signed ${new Date(time).toISOString()}`;
        },
        accepts: (bundle) => {
            // Without a time this is NaN, which is within no bounds.
            const age = now.getTime() - timeOf(bundle);
            return age <= ms && age >= -CLOCK_SKEW_MS;
        },
    };
};
const certificateOf = ({ signer }) => signer?.kind === 'certificate' ? signer.identity : undefined;
const describeSigner = ({ signer }) => {
    switch (signer?.kind) {
        case undefined:
            return undefined;
        case 'certificate':
            return `${signer.identity.subjectAlternativeName} (issuer ${signer.identity.issuer ?? 'none'})`;
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
    }
};
const describe = (found, count) => {
    if (count === 0)
        return 'no bundle that passes its own checks';
    const unique = [...new Set(found.map((text) => text ?? 'not stated'))];
    const shown = unique.slice(0, MAX_SHOWN).join(', ');
    return unique.length > MAX_SHOWN ? `${shown} and ${unique.length - MAX_SHOWN} more` : shown;
};

// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
// EXTERNAL MODULE: ./lib/policy/policy-file/json-path.js
var json_path = __webpack_require__(10820);
// EXTERNAL MODULE: ./lib/policy/policy-file/policy-shape.js
var policy_shape = __webpack_require__(66554);
;// CONCATENATED MODULE: ./lib/policy/policy-file/claim-demands.js
// SPDX-License-Identifier: Apache-2.0
//
// The fields of a rule that are claims, as demands on statements.
// Specs: https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance,
// https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/vuln.md




const BUILDER_PLACES = [
    { predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$, path: ['predicate', 'runDetails', 'builder', 'id'] },
    { predicateType: 'https://slsa.dev/provenance/v0.2', path: ['predicate', 'builder', 'id'] },
];
const DEPENDENCY_DIGESTS = {
    predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$,
    path: ['predicate', 'buildDefinition', 'resolvedDependencies', json_path/* EACH */.We, 'digest', 'sha256'],
};
const SEVERITY_PLACES = ['v0.1', 'v0.2'].map((version) => ({
    predicateType: `https://in-toto.io/attestation/vulns/${version}`,
    path: ['predicate', 'scanner', 'result', json_path/* EACH */.We, 'severity', json_path/* EACH */.We, 'score'],
}));
/** One demand for each thing that the rule wants stated. */
const claimDemandsOf = (rule) => [
    ...builderDemand(rule),
    ...datasetDemands(rule),
    ...vulnerabilityDemand(rule),
    ...rule.claims.map((claim) => claimDemand(rule, claim)),
];
const builderDemand = (rule) => {
    const { builders } = rule;
    if (builders === undefined)
        return [];
    return [
        {
            id: 'policy.builder',
            title: 'builder in the provenance',
            expected: builders.join(' or '),
            places: BUILDER_PLACES,
            quantifier: 'each',
            accepts: (value) => builders.some((builder) => builder === value),
            word: 'self-asserted',
            location: (0,policy_rule/* locationOf */.h)(rule, 'builder'),
        },
    ];
};
const datasetDemands = (rule) => rule.datasetCommitments.map(({ sha256, word }) => ({
    id: 'policy.dataset-commitments',
    title: 'dataset commitment in the provenance',
    expected: `sha256:${sha256}`,
    places: [DEPENDENCY_DIGESTS],
    quantifier: 'some',
    accepts: (value) => value === sha256,
    word,
    location: (0,policy_rule/* locationOf */.h)(rule, 'dataset-commitments'),
}));
const vulnerabilityDemand = (rule) => {
    if (rule.vulnerabilities === undefined)
        return [];
    const { maxSeverity, word } = rule.vulnerabilities;
    return [
        {
            id: 'policy.vulnerabilities',
            title: 'severity of known vulnerabilities',
            expected: `at most ${maxSeverity}`,
            places: SEVERITY_PLACES,
            quantifier: 'each',
            accepts: (value) => {
                const severity = severityOf(value);
                return severity !== undefined && rankOf(severity) <= rankOf(maxSeverity);
            },
            word,
            location: (0,policy_rule/* locationOf */.h)(rule, 'vulnerabilities'),
        },
    ];
};
const claimDemand = (rule, { predicateType, pointer, condition, word }) => ({
    id: 'policy.claims',
    title: `claim ${(0,json_path/* formatPath */.jV)(pointer)}`,
    expected: describeCondition(condition),
    places: [{ predicateType, path: pointer }],
    quantifier: 'each',
    accepts: (value) => holds(condition, value),
    word,
    location: (0,policy_rule/* locationOf */.h)(rule, 'claims'),
});
const holds = (condition, value) => {
    switch (condition.kind) {
        case 'equals':
            return condition.values.some((expected) => expected === value);
        case 'at-least':
            return typeof value === 'number' && value >= condition.bound;
        case 'at-most':
            return typeof value === 'number' && value <= condition.bound;
    }
};
const describeCondition = (condition) => {
    switch (condition.kind) {
        case 'equals':
            return condition.values.map((value) => JSON.stringify(value)).join(' or ');
        case 'at-least':
            return `at least ${condition.bound}`;
        case 'at-most':
            return `at most ${condition.bound}`;
    }
};
const rankOf = (severity) => policy_shape/* SEVERITIES */.oC.indexOf(severity);
/**
 * A severity as scanners write it: a word, or a CVSS score from 0 to 10.
 * https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale
 */
const severityOf = (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string')
        return undefined;
    const word = text.toLowerCase();
    if (word === 'moderate')
        return 'medium';
    const named = policy_shape/* SEVERITIES */.oC.find((severity) => severity === word);
    if (named !== undefined)
        return named;
    if (!/^(?:\d(?:\.\d{1,2})?|10(?:\.0{1,2})?)$/.test(text))
        return undefined;
    const score = Number(text);
    if (score === 0)
        return 'none';
    if (score < 4)
        return 'low';
    if (score < 7)
        return 'medium';
    return score < 9 ? 'high' : 'critical';
};

// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/policy/policy-file/claims.js
// SPDX-License-Identifier: Apache-2.0
//
// What statements must say. Builder, dataset commitments, vulnerabilities and
// claims of the user are one mechanism: values at a path in statements of a
// type, a condition on them, and how far they must be established. Each
// accepted statement of the type has to agree, so that one cannot outvote another.




const RANK = {
    unknown: 0,
    'self-asserted': 1,
    verified: 2,
    proved: 3,
};
const claims_MAX_SHOWN = 3;
/** One check over the statements of accepted bundles. */
const checkClaim = (demand, accepted) => {
    const { id, title, places, word: required, location } = demand;
    const expected = `${demand.expected} (${required})`;
    const fail = (found, word) => ({
        ...(0,policy_report/* failedCheck */.WU)({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
        location,
    });
    const answers = accepted.flatMap((bundle) => places
        .filter(({ predicateType }) => predicateType === bundle.statement?.predicateType)
        .map(({ path }) => answer(demand, bundle, path)));
    if (answers.length === 0) {
        const types = [...new Set(places.map(({ predicateType }) => predicateType))];
        return fail(`no accepted statement of the type ${types.join(' or ')}`, 'unknown');
    }
    const refused = answers.find(({ agrees }) => !agrees);
    if (refused)
        return fail(refused.found, refused.word);
    const weakest = answers.reduce((a, b) => (RANK[b.word] < RANK[a.word] ? b : a));
    if (RANK[weakest.word] < RANK[required]) {
        return fail(`${weakest.found}, only ${weakest.word}`, weakest.word);
    }
    return (0,policy_report/* passedCheck */.Fd)({ id, title, expected, found: weakest.found }, weakest.word);
};
const answer = ({ quantifier, accepts }, bundle, path) => {
    const values = (0,json_path/* valuesAt */.I0)(statementOf(bundle), path);
    const isAccepted = ({ value }) => value !== undefined && accepts(value);
    const good = values.filter(isAccepted);
    const bad = values.filter((value) => !isAccepted(value));
    const agrees = quantifier === 'each' ? bad.length === 0 : good.length > 0;
    const deciding = agrees ? good : bad;
    if (deciding.length === 0) {
        return { agrees, found: 'an empty list', word: agrees ? 'self-asserted' : 'unknown' };
    }
    const words = deciding.map((value) => wordOf(bundle, value));
    const best = quantifier === 'some' && agrees;
    const word = words.reduce((a, b) => (RANK[a] < RANK[b] === best ? b : a));
    return { agrees, found: claims_describe(deciding), word };
};
/** The statement as in-toto has it. */
const statementOf = ({ statement }) => ({
    _type: statement?.type,
    subject: statement?.subject,
    predicateType: statement?.predicateType,
    predicate: statement?.predicate,
});
const claims_describe = (values) => {
    const unique = [...new Set(values.map(({ value }) => (0,shown/* shown */.S)(value)))];
    const text = unique.slice(0, claims_MAX_SHOWN).join(', ');
    return unique.length > claims_MAX_SHOWN ? `${text} and ${unique.length - claims_MAX_SHOWN} more` : text;
};
// ---- how far a value is established ---------------------------------------------
const wordOf = (bundle, { pointer, value }) => {
    if (value === undefined)
        return 'unknown';
    const words = (bundle.established ?? [])
        .filter((claim) => pointer === claim.pointer || pointer.startsWith(`${claim.pointer}/`))
        .map(({ word }) => word);
    if (isCertified(bundle, pointer, value))
        words.push('verified');
    return words.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'self-asserted');
};
// What the certificate authority wrote into the certificate from the verified token.
const CERTIFIED = {
    '/predicate/runDetails/builder/id': 'buildSignerURI',
    '/predicate/runDetails/metadata/invocationId': 'runInvocationURI',
    '/predicate/buildDefinition/externalParameters/workflow/repository': 'sourceRepositoryURI',
    '/predicate/buildDefinition/externalParameters/workflow/ref': 'sourceRepositoryRef',
    '/predicate/buildDefinition/internalParameters/github/event_name': 'buildTrigger',
    '/predicate/buildDefinition/internalParameters/github/repository_id': 'sourceRepositoryIdentifier',
    '/predicate/buildDefinition/internalParameters/github/repository_owner_id': 'sourceRepositoryOwnerIdentifier',
    '/predicate/buildDefinition/internalParameters/github/runner_environment': 'runnerEnvironment',
    '/predicate/buildDefinition/resolvedDependencies/0/digest/gitCommit': 'sourceRepositoryDigest',
};
const isCertified = (bundle, pointer, value) => {
    if (bundle.statement?.predicateType !== slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$)
        return false;
    if (bundle.signer?.kind !== 'certificate' || !Object.hasOwn(CERTIFIED, pointer))
        return false;
    const field = CERTIFIED[pointer];
    return field !== undefined && bundle.signer.identity[field] === value;
};

;// CONCATENATED MODULE: ./lib/policy/policy-file/file-rules.js
// SPDX-License-Identifier: Apache-2.0
//
// Rules about the files themselves. What a reader found inside a file counts
// first; without that, the ending of its name; what neither tells is unknown,
// and a rule that needs to know does not pass.



/** Endings under which loaders of the field expect a pickle. */
const PICKLE_ENDINGS = new Set([
    'bin',
    'ckpt',
    'dill',
    'joblib',
    'mar',
    'p',
    'pickle',
    'pkl',
    'pt',
    'pt2',
    'pth',
]);
/** Endings under which no loader of the field expects one. */
const OTHER_ENDINGS = new Set([
    'csv',
    'gguf',
    'gitattributes',
    'gitignore',
    'jinja',
    'jpeg',
    'jpg',
    'json',
    'jsonl',
    'md',
    'onnx',
    'onnx_data',
    'pdf',
    'png',
    'rst',
    'safetensors',
    'sha256sums',
    'sig',
    'sigstore',
    'svg',
    'tflite',
    'toml',
    'txt',
    'yaml',
    'yml',
]);
const OTHER_NAMES = new Set(['LICENSE', 'LICENCE', 'NOTICE', 'README']);
const file_rules_MAX_SHOWN = 5;
/** One check for each field of the rule that is about files. */
const checkFiles = (rule, report) => [
    ...(rule.formats === undefined ? [] : [checkFormats(rule, rule.formats, report)]),
    ...(rule.pickle === 'deny' ? [checkPickle(rule, report)] : []),
];
const checkFormats = (rule, formats, report) => checkEach(rule, report, {
    id: 'policy.formats',
    title: 'formats of the files',
    field: 'formats',
    expected: formats.join(', '),
    judge: (file) => ({
        ok: formats.some((format) => isOfFormat(file, format)),
        word: file.format === undefined ? 'self-asserted' : 'verified',
    }),
});
/** A plain word is a format; anything else is a glob of names, or of paths where it has a slash. */
const isOfFormat = (file, format) => {
    if (/^[\w-]+$/.test(format))
        return (file.format ?? endingOf(file.name)) === format;
    return (0,name_glob/* matchesGlob */.kt)(format, (0,name_glob/* isPathGlob */.a_)(format) ? file.name : baseOf(file.name));
};
const checkPickle = (rule, report) => checkEach(rule, report, {
    id: 'policy.pickle',
    title: 'pickles',
    field: 'pickle',
    expected: 'no file that holds a pickle',
    judge: (file) => {
        const holds = file.holdsPickle ?? isPickleName(file.name);
        return {
            ok: holds === undefined ? undefined : !holds,
            word: file.holdsPickle === undefined ? 'self-asserted' : 'verified',
        };
    },
});
const isPickleName = (name) => {
    const ending = endingOf(name);
    if (PICKLE_ENDINGS.has(ending))
        return true;
    return OTHER_ENDINGS.has(ending) || OTHER_NAMES.has(baseOf(name)) ? false : undefined;
};
const checkEach = (rule, report, question) => {
    const { id, title, field, expected, judge } = question;
    const fail = (found, word) => ({
        ...(0,policy_report/* failedCheck */.WU)({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,policy_rule/* locationOf */.h)(rule, field),
    });
    const files = filesOf(report);
    if (files === undefined)
        return fail('the files are not known', 'unknown');
    const judged = files.map((file) => ({ name: file.name, ...judge(file) }));
    const refused = judged.filter(({ ok }) => ok === false);
    if (refused.length > 0)
        return fail(names(refused), weakest(refused));
    const unknown = judged.filter(({ ok }) => ok === undefined);
    if (unknown.length > 0)
        return fail(`not known of ${names(unknown)}`, 'unknown');
    const found = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
    return (0,policy_report/* passedCheck */.Fd)({ id, title, expected, found }, weakest(judged));
};
// Fewer facts than files: somebody forgot one, which must not look like an answer.
const filesOf = ({ name, contents, fileCount }) => {
    if (contents === undefined || contents.length === 0 || contents.length < fileCount) {
        return undefined;
    }
    return contents.map((file) => (file.name === '.' ? { ...file, name } : file));
};
const weakest = (judged) => judged.every(({ word }) => word === 'verified') ? 'verified' : 'self-asserted';
const names = (files) => {
    const shown = files.slice(0, file_rules_MAX_SHOWN).map(({ name }) => name);
    const more = files.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};
const baseOf = (name) => name.slice(name.lastIndexOf('/') + 1);
// Lowercase; empty without a dot. `.gitignore` is all ending.
const endingOf = (name) => {
    const base = baseOf(name);
    const dot = base.lastIndexOf('.');
    return dot < 0 ? '' : base.slice(dot + 1).toLowerCase();
};

// EXTERNAL MODULE: ./lib/policy/policy-file/match.js
var match = __webpack_require__(93895);
;// CONCATENATED MODULE: ./lib/policy/policy-file/evaluate.js
// SPDX-License-Identifier: Apache-2.0
//
// A policy over the report of one subject → more checks. Deny by default: a
// subject without a rule gets a failed check, and so does everything that a
// rule asks for and the report does not tell.








/** The rule that matches the subject, over its report; non-empty. @throws INPUT_MISSING as `acceptBundles` */
const evaluatePolicy = async (policy, report, context) => {
    const rule = (0,match.ruleFor)(policy, report);
    return rule === undefined ? [noRuleCheck(policy, report)] : evaluateRule(rule, report, context);
};
/** What becomes of a subject that no rule speaks of. */
const noRuleCheck = (policy, { name, path }) => (0,policy_report/* failedCheck */.WU)({
    id: 'policy.no-rule',
    title: 'rule of the policy',
    expected: `a rule that matches, in ${policy.files.join(', ')}`,
    found: `none for ${path ?? name}`,
}, { code: 'POLICY_NO_RULE' });
/**
 * One check for each thing that the rule asks for; non-empty.
 * What is asked of statements is asked of those that the rule's signer signed.
 * @throws INPUT_MISSING as `acceptBundles`
 */
const evaluateRule = async (rule, report, context) => {
    const { checks: signerChecks, accepted } = acceptBundles(rule, report.bundles, context);
    const checks = [
        ...signerChecks,
        // Without an accepted bundle the rule has failed; that nothing is stated would only repeat it.
        ...(accepted.length === 0 ? [] : checkStatements(rule, accepted)),
        ...checkFiles(rule, report),
    ];
    return [...checks, ...(await checkExpressions(rule, report, accepted, checks))];
};
const checkStatements = (rule, accepted) => [
    ...(rule.predicateTypes === undefined
        ? []
        : [checkPredicateTypes(rule, rule.predicateTypes, accepted)]),
    ...claimDemandsOf(rule).map((demand) => checkClaim(demand, accepted)),
];
const checkPredicateTypes = (rule, required, accepted) => {
    const stated = new Set(accepted.map(({ statement }) => statement?.predicateType ?? 'no statement'));
    const facts = {
        id: 'policy.predicate-types',
        title: 'predicate types',
        expected: required.join(', '),
        found: [...stated].join(', '),
    };
    if (required.every((type) => stated.has(type)))
        return (0,policy_report/* passedCheck */.Fd)(facts, 'verified');
    return {
        ...(0,policy_report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word: 'verified' }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'predicate-types'),
    };
};
// ---- CEL --------------------------------------------------------------------------
const checkExpressions = async (rule, report, accepted, policyChecks) => {
    if (rule.cel.length === 0)
        return [];
    const { compileExpression, celVariables } = await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(4654)]).then(__webpack_require__.bind(__webpack_require__, 64654));
    const { bundles: _, checks, ...subject } = report;
    let variables;
    try {
        variables = celVariables({
            subject,
            // Without the bundle's own JSON: nothing in it was verified but what stands beside it.
            bundles: accepted.map(({ bundle: _bundle, ...verified }) => verified),
            checks: [...checks, ...policyChecks],
        });
    }
    catch (error) {
        const { message } = (0,errors/* toProvenanceError */.FH)(error, 'POLICY_VIOLATION');
        return rule.cel.map((expression) => celCheck(rule, expression, `unknown: ${message}`));
    }
    return rule.cel.map((expression) => {
        const result = compileExpression(expression.expression)(variables);
        return celCheck(rule, expression, result.kind === 'error' ? `unknown: ${result.message}` : result.kind);
    });
};
const celCheck = (rule, { id, expression, message }, found) => {
    const facts = { id: `policy.cel.${id}`, title: message, expected: expression, found };
    // An expression may speak of anything in the report, so its truth is worth the least of it.
    if (found === 'true')
        return (0,policy_report/* passedCheck */.Fd)(facts, 'self-asserted');
    const word = found === 'false' ? 'self-asserted' : 'unknown';
    return {
        ...(0,policy_report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word, hint: message }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'cel'),
    };
};


/***/ }),

/***/ 10820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   We: () => (/* binding */ EACH),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON Pointer (RFC 6901), and a step that it does not have: every item of a
// list, for rules that are about each of many.

/** Every item of a list. */
const EACH = Symbol('each');
/** The steps of a JSON Pointer of at least one step, as `policy-shape.ts` accepts it. */
const parsePointer = (pointer) => pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
const formatPath = (path) => path.map(formatStep).join('');
/**
 * The values that a path leads to: one without `EACH`, else one an item. A list
 * that is empty gives none, but inside an item it counts as missing: an item
 * must not escape a rule by saying nothing.
 */
const valuesAt = (root, path) => {
    let found = [{ pointer: '', value: root }];
    let isInsideItem = false;
    for (const step of path) {
        if (step === EACH) {
            const mustHaveItems = isInsideItem;
            found = found.flatMap((place) => items(place, mustHaveItems));
            isInsideItem = true;
        }
        else {
            found = found.map(({ pointer, value }) => ({
                pointer: `${pointer}${formatStep(step)}`,
                value: member(value, step),
            }));
        }
    }
    return found;
};
const items = ({ pointer, value }, mustHaveItems) => {
    if (!Array.isArray(value) || (mustHaveItems && value.length === 0)) {
        return [{ pointer, value: undefined }];
    }
    return value.map((item, index) => ({ pointer: `${pointer}/${index}`, value: item }));
};
// RFC 6901 §4: an index has no leading zero. Only what the document itself holds.
const member = (value, step) => {
    if (Array.isArray(value))
        return /^(0|[1-9][0-9]{0,8})$/.test(step) ? value[Number(step)] : undefined;
    const object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value);
    return object && Object.hasOwn(object, step) ? object[step] : undefined;
};
const formatStep = (step) => step === EACH ? '/*' : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;


/***/ }),

/***/ 93895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleFor: () => (/* binding */ ruleFor)
/* harmony export */ });
/* unused harmony export identitiesOf */
/* harmony import */ var _name_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91014);
// SPDX-License-Identifier: Apache-2.0

/**
 * The first rule that matches; `undefined`: nothing may pass. A glob with a
 * slash is compared with the path, one without with the name, `**` with anything.
 */
const ruleFor = (policy, { name, path }) => {
    const relative = path === undefined ? undefined : relativePath(path);
    return policy.rules.find(({ match }) => match.some((glob) => {
        if (glob === '**')
            return true;
        if (!(0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathGlob */ .a_)(glob))
            return (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, name);
        return relative !== undefined && (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, relative);
    }));
};
/** Who may have signed under a rule, in the words that verification takes; one of them is enough. */
const identitiesOf = ({ signer }) => signer.kind === 'identity' ? signer.anyOf : [];
// `./models/x/` is `models/x`; absolute paths and `..` are nothing that a glob could mean.
const relativePath = (path) => {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const isOutside = path.startsWith('/') || parts.includes('..') || parts.length === 0;
    return isOutside ? undefined : parts.join('/');
};


/***/ }),

/***/ 91014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a_: () => (/* binding */ isPathGlob),
/* harmony export */   kC: () => (/* binding */ GLOB_PATTERN),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Globs of a policy: `*` and `?` inside one component, `**` for any number of
// components. A match covers the whole text, byte for byte, in linear space
// and without a regular expression, so that no name can make it slow. What
// other dialects add (`[…]`, `{…}`, `!`, `\`) is refused, never misread.
/** One or more components; a slash in front means the same as none, and makes it a glob of paths. */
const GLOB_PATTERN = /^(?!!)\/?(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+)(?:\/(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+))*$/;
/** Whether a glob speaks of paths; one without a slash speaks of names. */
const isPathGlob = (glob) => glob.includes('/');
/** Whether `glob` matches all of `text`, component by component. */
const matchesGlob = (glob, text) => {
    const patterns = glob.replace(/^\//, '').split('/');
    const components = text.split('/');
    // reachable[i]: the patterns so far match the first i components.
    let reachable = components.map(() => false);
    reachable.push(false);
    reachable[0] = true;
    for (const pattern of patterns) {
        const next = reachable.map(() => false);
        if (pattern === '**') {
            const first = reachable.indexOf(true);
            if (first >= 0)
                next.fill(true, first);
        }
        else {
            components.forEach((component, index) => {
                if (reachable[index] && matchesComponent(pattern, component))
                    next[index + 1] = true;
            });
        }
        reachable = next;
    }
    return reachable.at(-1) === true;
};
// Greedy, with one place to go back to: the last `*`.
const matchesComponent = (pattern, component) => {
    const wanted = [...pattern];
    const found = [...component];
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < found.length) {
        if (wanted[at] === '*') {
            star = at;
            resume = index;
            at += 1;
        }
        else if (wanted[at] === '?' || wanted[at] === found[index]) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            index = resume;
            at = star + 1;
        }
        else {
            return false;
        }
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
};


/***/ }),

/***/ 39637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusePolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
// SPDX-License-Identifier: Apache-2.0

/** @throws {POLICY_INVALID} always: `file:line: what` */
const refusePolicy = ({ file, line }, what, cause) => {
    const place = line === undefined ? file : `${file}:${line}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_INVALID', `${place}: ${what}`, {
        ...(cause === undefined ? {} : { cause }),
    });
};


/***/ }),

/***/ 55517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Where a field of a rule stands; the rule itself where it is not written out. */
const locationOf = ({ location, lines }, field) => ({
    file: location.file,
    line: lines.get(field) ?? location.line,
});


/***/ }),

/***/ 66554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nB: () => (/* binding */ POLICY_SHAPE),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony exports REQUIRED_WORDS, policySchema */
/* harmony import */ var _name_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91014);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40191);
// SPDX-License-Identifier: Apache-2.0
//
// The form of `mlprov.policy.yaml`, version 1. The parser reads with it, and
// docs/schema/mlprov.policy.schema.json is made from it.


/** From nothing to the worst. */
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];
/** What a policy can ask a claim to be, from the weakest to the strongest. */
const REQUIRED_WORDS = ['self-asserted', 'verified', 'proved'];
const MAX_EXPRESSION_CHARS = 4_096;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const glob = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a glob of `*`, `?` and `**`; with a slash it is matched with the path', _name_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_PATTERN */ .kC);
const word = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('how far the claim must be established', REQUIRED_WORDS);
const repository = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${what}, owner/name`, /^[\w.-]+\/[\w.-]+$/);
const identity = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('who may have signed, in the words of `gh attestation verify`', {}, {
    repo: repository('source repository'),
    owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('owner of the source repository', /^[\w.-]+$/),
    'signer-workflow': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('workflow that signed, owner/name/path.yml[@ref]'),
    'signer-repo': repository('repository whose workflow signed'),
    'signer-digest': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('commit of the workflow that signed', COMMIT),
    'source-ref': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ref of the source'),
    'source-digest': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('commit of the source', COMMIT),
    'cert-identity': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('subject alternative name of the certificate'),
    'cert-identity-regex': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('regular expression over the whole subject alternative name'),
    'cert-oidc-issuer': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('issuer of the identity'),
    'deny-self-hosted-runners': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('whether what self-hosted runners signed is refused'),
}, {
    some: [
        'repo',
        'owner',
        'signer-workflow',
        'signer-repo',
        'cert-identity',
        'cert-identity-regex',
    ],
});
const claim = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('a value that every accepted statement of a type has to hold', {
    'predicate-type': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('type of the statements'),
    pointer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('JSON Pointer (RFC 6901) into the statement', /^(?:\/(?:[^~/]|~[01])*)+$/),
}, {
    equals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('the value'),
    'one-of': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('the values that are accepted', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('a value')),
    'at-least': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('the least number that is accepted'),
    'at-most': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('the greatest number that is accepted'),
    word,
}, { one: ['equals', 'one-of', 'at-least', 'at-most'] });
const RULE_SHAPE = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('a rule', { match: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMany */ .Pl)('the subjects that the rule speaks of', glob) }, {
    identity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)('any-of', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('signers of which one is enough', { 'any-of': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('signers of which one is enough', identity) }, {}), identity),
    key: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('the public key that must have signed', {}, {
        path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('PEM file, relative to this policy'),
        hint: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('hex SHA-256 of the PEM file', /^[0-9a-f]{64}$/),
    }, { one: ['path', 'hint'] }),
    builder: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMany */ .Pl)('`builder.id` of the provenance', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('builder.id, exact')),
    'predicate-types': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('types that must be stated', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('predicate type')),
    'source-ref': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMany */ .Pl)('refs of the source', glob),
    'max-age': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('age of the signature: hours, days or weeks, as `90d`', /^[1-9][0-9]{0,4}[hdw]$/),
    runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('runner that signed', ['github-hosted']),
    formats: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('formats (`safetensors`) or globs of file names (`*.json`)', glob),
    pickle: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('whether files may hold pickles', ['allow', 'deny']),
    claims: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('claims that must hold', claim),
    'dataset-commitments': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('dataset commitments that the provenance must name', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('a dataset commitment', { digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('sha256:<hex> of the commitment', /^sha256:[0-9a-f]{64}$/) }, { word })),
    vulnerabilities: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('limits on what a `vulns` statement may list', { 'max-severity': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('the worst severity that is accepted', SEVERITIES) }, { word }),
    cel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('rules of your own', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('a rule in CEL over the report', {
        id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('name of the rule', /^[a-z0-9][a-z0-9-]{0,62}$/),
        expression: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortText */ .os)('CEL that must be true', MAX_EXPRESSION_CHARS),
        message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('what a reader should know when it is not'),
    }, {})),
}, { one: ['identity', 'key'] });
/** A whole policy file. */
const POLICY_SHAPE = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('a policy of mlprov', { version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('version of this form', [1]) }, {
    extends: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('policies whose rules follow these, relative to this file', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a path')),
    rules: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('rules; the first that matches decides', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4)(RULE_SHAPE)),
}, { some: ['extends', 'rules'] });
/** The JSON Schema of a policy file, for editors. */
const policySchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mlprov.policy.yaml',
    ...POLICY_SHAPE.schema,
});


/***/ }),

/***/ 40191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59502);
/* harmony import */ var _policy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39637);
// SPDX-License-Identifier: Apache-2.0
//
// The form of a document, said once: each shape reads a parsed value and
// writes its own JSON Schema, so that the parser and the schema that editors
// use cannot disagree. Spec: JSON Schema draft 2020-12.


/** Text that matches `pattern` as a whole; `what` describes it. */
const text = (what, pattern) => ({
    schema: {
        type: 'string',
        description: what,
        minLength: 1,
        ...(pattern === undefined ? {} : { pattern: pattern.source }),
    },
    read: (node, at) => {
        const value = scalarOf(node);
        if (typeof value === 'string' && value !== '' && (pattern?.test(value) ?? true))
            return value;
        return refuse(node, at, what);
    },
});
/** Text of at most `maxLength` UTF-16 units. */
const shortText = (what, maxLength) => {
    const { schema, read } = text(what);
    return {
        schema: { ...schema, maxLength },
        read: (node, at) => {
            const value = read(node, at);
            if (value.length <= maxLength)
                return value;
            return refuseAt(node, at, `has ${value.length} characters, more than ${maxLength}`);
        },
    };
};
const choice = (what, values) => ({
    schema: { description: what, enum: values },
    read: (node, at) => values.find((value) => value === scalarOf(node)) ??
        refuse(node, at, `${what}: ${values.join(', ')}`),
});
const flag = (what) => ({
    schema: { type: 'boolean', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'boolean' ? value : refuse(node, at, `${what}: true or false`);
    },
});
const number = (what) => ({
    schema: { type: 'number', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'number' ? value : refuse(node, at, what);
    },
});
/** A text, number or boolean. */
const scalar = (what) => ({
    schema: { type: ['string', 'number', 'boolean'], description: what },
    read: (node, at) => scalarOf(node) ?? refuse(node, at, what),
});
/** At least one item. */
const list = (what, item) => ({
    schema: { type: 'array', description: what, minItems: 1, items: item.schema },
    read: (node, at) => {
        if (node.kind !== 'array' || node.items.length === 0)
            return refuse(node, at, what);
        return node.items.map((child, index) => item.read(child, { ...at, path: `${at.path}[${index}]` }));
    },
});
/** One item, or a list of them. */
const oneOrMany = (what, item) => {
    const many = list(what, item);
    return {
        schema: { description: what, oneOf: [item.schema, many.schema] },
        read: (node, at) => (node.kind === 'array' ? many.read(node, at) : [item.read(node, at)]),
    };
};
/** A mapping with these keys and no other. */
const record = (what, required, optional, { one, some } = {}) => {
    const fields = { ...required, ...optional };
    const requiring = (keys) => keys.map((key) => ({ required: [key] }));
    return {
        schema: {
            type: 'object',
            description: what,
            additionalProperties: false,
            properties: Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema])),
            ...(Object.keys(required).length === 0 ? {} : { required: Object.keys(required) }),
            ...(one === undefined ? {} : { oneOf: requiring(one) }),
            ...(some === undefined ? {} : { anyOf: requiring(some) }),
        },
        read: (node, at) => {
            if (node.kind !== 'object')
                return refuse(node, at, what);
            const { members } = node;
            const values = {};
            for (const [key, child] of members) {
                const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
                if (!shape) {
                    const known = Object.keys(fields).join(', ');
                    return refuseAt(child, at, `has the unknown key ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)}; it takes ${known}`);
                }
                values[key] = shape.read(child, { ...at, path: joinPath(at.path, key) });
            }
            const missing = Object.keys(required).find((key) => !members.has(key));
            if (missing !== undefined)
                refuseAt(node, at, `lacks ${missing}`);
            const here = (keys) => keys.filter((key) => members.has(key)).length;
            if (one && here(one) !== 1)
                refuseAt(node, at, `needs exactly one of ${one.join(', ')}`);
            if (some && here(some) === 0)
                refuseAt(node, at, `needs one of ${some.join(', ')}`);
            return values;
        },
    };
};
/** `special` where the mapping has the key, else `usual`; no value is both. */
const variant = (key, special, usual) => ({
    schema: { oneOf: [special.schema, usual.schema] },
    read: (node, at) => (node.kind === 'object' && node.members.has(key) ? special : usual).read(node, at),
});
const located = ({ schema, read }) => ({
    schema,
    read: (node, at) => ({
        value: read(node, at),
        line: node.line,
        lines: new Map(node.kind === 'object' ? [...node.members].map(([key, { line }]) => [key, line]) : []),
    }),
});
const scalarOf = (node) => node.kind === 'scalar' && node.value !== null ? node.value : undefined;
const joinPath = (path, key) => (path === '' ? key : `${path}.${key}`);
const refuseAt = (node, { file, path }, what) => (0,_policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePolicy */ .x)({ file, line: node.line }, `${path === '' ? 'the document' : path} ${what}`);
const refuse = (node, at, expected) => refuseAt(node, at, `is ${shownNode(node)}; it takes ${expected}`);
const shownNode = (node) => {
    switch (node.kind) {
        case 'object':
            return 'a mapping';
        case 'array':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'scalar':
            return node.value === null ? 'empty' : (0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(node.value);
    }
};


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   JX: () => (/* binding */ isSubjectPassed),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS),
/* harmony export */   isPassed: () => (/* binding */ isPassed)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.
/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'];
/** The verdict on one subject: something was checked, and all of it passed. */
const isSubjectPassed = ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed);
/** The verdict: at least one subject, and each passed. */
const isPassed = ({ subjects }) => subjects.length > 0 && subjects.every(isSubjectPassed);
/** A check that passed, with the word that its finding deserves. */
const passedCheck = (facts, word) => ({
    ...facts,
    word,
    passed: true,
});
/** A check that did not pass. */
const failedCheck = (facts, failure) => ({
    ...facts,
    word: failure.word ?? 'unknown',
    passed: false,
    code: failure.code,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
});


/***/ })

};

