export const id = 9437;
export const ids = [9437,6186];
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

/***/ 39893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ buildVsaPredicate),
/* harmony export */   Gj: () => (/* binding */ parseVsa),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// A verification summary (VSA): a verifier's signed verdict, so that others
// need neither the inputs nor the policy (docs/spec/vsa.md).
// Spec: https://slsa.dev/spec/v1.0/verification_summary


const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const SLSA_VERSION = '1.0';
/** Law: `parseVsa(buildVsaPredicate(x))` equals x, times in whole milliseconds. */
const buildVsaPredicate = (vsa) => ({
    verifier: vsa.verifier,
    timeVerified: vsa.timeVerified.toISOString(),
    resourceUri: vsa.resourceUri,
    policy: vsa.policy,
    inputAttestations: vsa.inputAttestations,
    verificationResult: vsa.verificationResult,
    verifiedLevels: vsa.verifiedLevels,
    slsaVersion: SLSA_VERSION,
});
/** Unknown fields are passed over, as the specification wants. @throws STATEMENT_INVALID naming the field */
const parseVsa = (predicate) => {
    const { verifier, policy, verificationResult } = predicate ?? {};
    const version = optional('verifier.version', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(verifier)?.version, parseTexts);
    const digest = optional('policy.digest', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(policy)?.digest, parseTexts);
    if (verificationResult !== 'PASSED' && verificationResult !== 'FAILED') {
        return refuse('verificationResult');
    }
    return {
        verifier: {
            id: parseText('verifier.id', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(verifier)?.id),
            ...(version === undefined ? {} : { version }),
        },
        timeVerified: parseTime(predicate?.timeVerified),
        resourceUri: parseText('resourceUri', predicate?.resourceUri),
        policy: {
            uri: parseText('policy.uri', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(policy)?.uri),
            ...(digest === undefined ? {} : { digest }),
        },
        inputAttestations: parseInputs(predicate?.inputAttestations),
        verificationResult,
        verifiedLevels: ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(predicate?.verifiedLevels) ?? refuse('verifiedLevels')).map((level) => parseText('verifiedLevels', level)),
    };
};
const parseInputs = (value) => (optional('inputAttestations', value, (_, list) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(list)) ?? []).map((item) => {
    const { uri, name, digest } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(item) ?? {};
    return {
        ...(uri === undefined ? {} : { uri: parseText('inputAttestations.uri', uri) }),
        ...(name === undefined ? {} : { name: parseText('inputAttestations.name', name) }),
        digest: parseTexts('inputAttestations.digest', digest),
    };
});
const parseText = (field, value) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) || refuse(field);
const parseTexts = (field, value) => Object.fromEntries(Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value) ?? refuse(field)).map(([name, text]) => [
    name,
    parseText(field, text),
]));
// RFC 3339 §5.6, in UTC as in-toto's field_types.md asks for it.
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const parseTime = (value) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) ?? '';
    const time = new Date(text);
    return TIME.test(text) && !Number.isNaN(time.getTime()) ? time : refuse('timeVerified');
};
const optional = (field, value, parse) => (value === undefined ? undefined : (parse(field, value) ?? refuse(field)));
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the summary's ${field} is missing or not of its form`);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
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

/***/ 33403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0


/**
 * The value of an operation, or its refusal as a failed check. Only refusals become checks: a defect
 * of the program is not a verdict on a bundle.
 */
const attempt = (id, title, expected, operation) => {
    try {
        return { value: operation() };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG) || error.code === 'INTERNAL')
            throw error;
        const { code, message, hint } = error;
        return { check: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)({ id, title, expected, found: message }, { code, hint }) };
    }
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


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkIdentity),
/* harmony export */   z: () => (/* binding */ buildIdentityPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
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
        serverUrl,
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


/***/ }),

/***/ 89252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ suggestArtifactPolicy),
/* harmony export */   R: () => (/* binding */ suggestPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
// SPDX-License-Identifier: Apache-2.0
//
// What would have accepted the signer who was found, for somebody who wonders
// why a signature was refused. Nobody has verified that the signer is the right
// one, and every form that prints it says so.


/**
 * The strictest options, in gh's words, that accept this signer: `repo: a/b, signer-workflow: …`.
 * `undefined` where none do, as for a certificate without an issuer.
 * @param serverUrl E.g. `https://github.com`, no trailing slash.
 */
const suggestPolicy = (identity, serverUrl) => {
    const request = requestsFor(identity).find((candidate) => accepts(candidate, identity, serverUrl));
    return request && inWords(request);
};
/** The same in cosign's words. */
const suggestArtifactPolicy = ({ subjectAlternativeName, issuer, }) => issuer === undefined
    ? undefined
    : `certificate-identity: ${quoted(subjectAlternativeName)}, certificate-oidc-issuer: ${quoted(issuer)}`;
const OPTIONS = {
    repo: 'repo',
    signerWorkflow: 'signer-workflow',
    certIdentity: 'cert-identity',
    certOidcIssuer: 'cert-oidc-issuer',
};
const requestsFor = (identity) => {
    const { issuer, subjectAlternativeName, sourceRepositoryURI } = identity;
    if (issuer === undefined)
        return [];
    const repo = sourceRepositoryURI?.replace(/^https:\/\/[^/]+\//, '');
    const signerWorkflow = subjectAlternativeName.replace(/^https:\/\//, '');
    const workflow = repo === undefined ? [] : [{ repo, signerWorkflow }];
    return [
        ...workflow,
        ...workflow.map((request) => ({ ...request, certOidcIssuer: issuer })),
        { certIdentity: subjectAlternativeName, certOidcIssuer: issuer },
    ];
};
const accepts = (request, identity, serverUrl) => {
    try {
        const policy = (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .buildIdentityPolicy */ .z)(request, serverUrl);
        return (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIdentity */ .Z)(policy, identity).every(({ passed }) => passed);
    }
    catch (error) {
        // What cannot be asked for is no advice: a name with `@`, a server without a known issuer.
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG)
            return false;
        throw error;
    }
};
const inWords = (request) => Object.entries(OPTIONS)
    .flatMap(([field, option]) => {
    const value = request[field];
    return value === undefined ? [] : [`${option}: ${quoted(value)}`];
})
    .join(', ');
// A name is foreign text: it must not look like a further option, here or in a policy file.
const quoted = (value) => /^[\w./@:+-]+$/.test(value) ? value : JSON.stringify(value);


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkVsa)
/* harmony export */ });
/* harmony import */ var _attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39893);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33403);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Whether a verification summary may stand in for its inputs. A verifier is
// believed only as the pair of who signed (the identity policy) and what it
// calls itself; a verdict about another resource, or another policy, is none
// about this one. All of it is what the signer says.
// Spec: https://slsa.dev/spec/v1.0/verification_summary



const DAY_MS = 86_400_000;
/** How far the clocks of two machines may be apart. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** How the types of all versions of a summary begin. */
const VSA_FAMILY = 'https://slsa.dev/verification_summary';
const SUMMARY = { id: 'vsa', title: 'verification summary' };
/**
 * The checks of a summary; none for any other statement. A verdict other than
 * PASSED never passes, and one that nobody expects is no statement about files.
 * `verdict-only`: the summary was asked for by its type, and nothing else of it.
 */
const checkVsa = ({ predicateType, predicate }, expected) => {
    if (!predicateType.startsWith(VSA_FAMILY))
        return [];
    if (predicateType !== _attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .VSA_TYPE */ .gs)
        return [checkVersion(predicateType)];
    const parsed = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(SUMMARY.id, SUMMARY.title, 'a summary of the form of SLSA', () => (0,_attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVsa */ .Gj)(predicate));
    if (parsed.value === undefined)
        return [parsed.check];
    const vsa = parsed.value;
    if (expected === 'verdict-only')
        return [checkResult(vsa)];
    return [checkResult(vsa), ...(expected ? checkExpectations(vsa, expected) : [unexpected(vsa)])];
};
// Read as any other statement, a version that is not known would pass whatever its verdict.
const checkVersion = (found) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)({ ...SUMMARY, expected: _attestation_predicates_vsa_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .VSA_TYPE */ .gs, found }, { code: 'STATEMENT_INVALID' });
const unexpected = ({ verifier, resourceUri }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)({
    id: 'vsa.expected',
    title: 'what is expected of a summary',
    expected: 'a verifier and a resource',
    found: `nothing; it is of ${verifier.id} about ${resourceUri}`,
}, { code: 'VSA_UNEXPECTED', word: 'self-asserted' });
const checkResult = ({ verificationResult, verifiedLevels }) => toCheck('result', 'verdict of the verifier', {
    expected: 'PASSED',
    found: verifiedLevels.includes('FAILED') ? 'FAILED' : verificationResult,
});
const checkExpectations = (vsa, expected) => [
    toCheck('verifier', 'verifier', { expected: expected.verifierId, found: vsa.verifier.id }),
    toCheck('resource', 'resource that was verified', {
        expected: expected.resourceUri,
        found: vsa.resourceUri,
    }),
    ...expected.levels.map((level) => toCheck('level', 'verified level', { expected: level, found: vsa.verifiedLevels.join(', ') || 'none' }, vsa.verifiedLevels.some((verified) => meets(verified, level)))),
    ...(expected.policyDigest === undefined
        ? []
        : [
            toCheck('policy', 'policy of the verifier', {
                expected: `sha256:${expected.policyDigest}`,
                found: `sha256:${vsa.policy.digest?.sha256 ?? ' (none)'}`,
            }),
        ]),
    checkAge(vsa, expected),
];
const checkAge = ({ timeVerified }, { maxAgeDays, now }) => {
    const ageMs = now.getTime() - timeVerified.getTime();
    const isRecent = maxAgeDays === undefined || ageMs <= maxAgeDays * DAY_MS;
    return toCheck('age', 'time of the verification', {
        expected: maxAgeDays === undefined ? 'in the past' : `in the last ${maxAgeDays} days`,
        found: timeVerified.toISOString(),
    }, ageMs >= -CLOCK_SKEW_MS && isRecent);
};
const LEVEL = /^(SLSA_[A-Z]+_LEVEL_)([0-9])$/;
/** Equal, or a higher level of the same track of SLSA. */
const meets = (verified, level) => {
    const [, track, number] = LEVEL.exec(level) ?? [];
    const [, verifiedTrack, verifiedNumber] = LEVEL.exec(verified) ?? [];
    if (track === undefined || verifiedTrack === undefined)
        return verified === level;
    return verifiedTrack === track && Number(verifiedNumber) >= Number(number);
};
const toCheck = (id, title, findings, passes = findings.expected === findings.found) => {
    const facts = { id: `vsa.${id}`, title, ...findings };
    return passes
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)(facts, 'self-asserted')
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(facts, { code: 'VSA_MISMATCH', word: 'self-asserted' });
};


/***/ })

};

