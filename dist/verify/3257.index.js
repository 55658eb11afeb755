export const id = 3257;
export const ids = [3257];
export const modules = {

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
        endpoint: await (0,live_config/* tokenEndpoint */.lN)(config.env, run),
        serverUrl: run.serverUrl,
        http: await (0,live_config/* createServiceHttp */.or)(config, deadline),
        mask: config.mask,
    });
    const claims = await source.workflowClaims();
    compareClaims(claims, config.env);
    return claims;
};


/***/ })

};

