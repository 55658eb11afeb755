export const id = 6730;
export const ids = [6730];
export const modules = {

/***/ 46730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAttestPorts: () => (/* binding */ createAttestPorts)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
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

// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/io/live.js + 4 modules
var live = __webpack_require__(41275);
// EXTERNAL MODULE: ./lib/io/live-config.js
var live_config = __webpack_require__(1739);
// EXTERNAL MODULE: ./lib/io/live-signer.js
var live_signer = __webpack_require__(23515);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
;// CONCATENATED MODULE: ./lib/io/live-attest.js
// SPDX-License-Identifier: Apache-2.0
//
// The real ports for attesting, made from given values. What only signing or
// storing needs is imported when it is needed, so that hashing starts at once.








/** @throws what can be told before hashing: a wrong key, an incomplete instance, no place for the output */
const createAttestPorts = async (config) => {
    (0,output_store/* refuseUnwritable */.G)(config.store.dir);
    const hashPorts = (0,live.createHashPorts)(config.hashWorkerPath);
    const signingDeadline = (0,retry/* deadlineOnFirstUse */.Zm)(config.timeoutMs);
    const storingDeadline = (0,retry/* deadlineOnFirstUse */.Zm)(config.timeoutMs);
    return {
        ...hashPorts,
        reporter: config.reporter,
        store: config.store,
        descriptors: {
            describe: async (line) => {
                const { createDescriptorSource } = await __webpack_require__.e(/* import() */ 5640).then(__webpack_require__.bind(__webpack_require__, 65640));
                return createDescriptorSource({ ...hashPorts, ...config }).describe(line);
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
    return (await (0,live_config/* missingToken */.kh)(env, run))?.message;
};
const readRunFacts = async (config, deadline) => {
    const { env, run } = config;
    if (run === undefined)
        throw new errors/* ProvenanceError */.CG('TOKEN_UNAVAILABLE', NOT_A_JOB);
    const claims = config.unsignedReason === undefined
        ? await verifiedClaims(config, run, deadline)
        : unsignedClaims(env);
    if (claims === undefined)
        throw new errors/* ProvenanceError */.CG('TOKEN_UNAVAILABLE', NOT_A_JOB);
    const { serverUrl, workflowInputs } = run;
    return { claims, serverUrl, ...(workflowInputs === undefined ? {} : { workflowInputs }) };
};
const verifiedClaims = async (config, run, deadline) => {
    const { createClaimsSource } = await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.bind(__webpack_require__, 89040));
    const source = createClaimsSource({
        endpoint: await (0,live_config/* tokenEndpoint */.lN)(config.env, run),
        serverUrl: run.serverUrl,
        http: await (0,live_config/* createServiceHttp */.or)(config, deadline),
        mask: config.mask,
    });
    const claims = await source.workflowClaims();
    compareClaims(claims, config.env);
    return claims;
};
const publisherConfig = (config, deadline) => {
    const { run, storage, reporter } = config;
    if (run === undefined) {
        throw new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', 'sinks are reached from GitHub Actions only');
    }
    return { run, storage, deadline, onRetry: (0,live_config/* reportRetry */.vo)(reporter) };
};


/***/ })

};

