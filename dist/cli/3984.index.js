export const id = 3984;
export const ids = [3984];
export const modules = {

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

/***/ 43984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVerifyInputs: () => (/* binding */ readVerifyInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
// SPDX-License-Identifier: Apache-2.0
//
// Inputs of verify → typed options; everything is checked before a byte of the
// model is read.


/** @throws INPUT_… */
const readVerifyInputs = (input) => {
    const patterns = input.lines('model-path');
    const digestsPath = input.text('digests');
    if (patterns.length > 0 && digestsPath !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'model-path and digests are given at once', {
            hint: 'Give `model-path` to read the bytes, or `digests` to compare recorded digests.',
        });
    }
    const mode = input.choice('mode', ['models', 'pull-request']);
    if (mode === 'pull-request' && (patterns.length > 0 || digestsPath !== undefined)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'mode is pull-request, but models are named', {
            hint: 'In this mode the models are found; remove `model-path` and `digests`.',
        });
    }
    if (mode === 'models' && patterns.length === 0 && digestsPath === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', 'neither model-path nor digests is given', {
            hint: 'Set `model-path` to the folder or file to verify.',
        });
    }
    const token = input.text('github-token');
    const reportDir = input.text('report-dir');
    const trust = readTrust(input);
    const policyPath = input.text('policy');
    return {
        mode,
        patterns,
        ...(digestsPath === undefined ? {} : { digestsPath }),
        ignorePaths: input.lines('ignore-paths'),
        symlinks: input.choice('allow-symlinks', ['never', 'within-model']) === 'never'
            ? 'refuse'
            : 'within-model',
        unsignedFiles: input.flag('ignore-unsigned-files') ? 'ignore' : 'refuse',
        acceptUnsortedUnsafe: input.flag('accept-unsorted-unsafe'),
        predicateTypes: input.lines('predicate-type'),
        identity: readIdentity(input, trust),
        ...(policyPath === undefined ? {} : { policyPath }),
        trust,
        places: readPlaces(input, trust.offline),
        ...(token === undefined ? {} : { githubToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token) }),
        timeoutMs: (input.integer('timeout-minutes', 1, 360) ?? 5) * 60_000,
        ...(reportDir === undefined ? {} : { reportDir }),
        showSummary: input.flag('show-summary'),
    };
};
/** Input of gh's name → field. */
const IDENTITY_INPUTS = {
    repo: 'repo',
    owner: 'owner',
    'signer-workflow': 'signerWorkflow',
    'signer-repo': 'signerRepo',
    'signer-digest': 'signerDigest',
    'source-ref': 'sourceRef',
    'source-digest': 'sourceDigest',
    'cert-identity': 'certIdentity',
    'cert-identity-regex': 'certIdentityRegex',
    'cert-oidc-issuer': 'certOidcIssuer',
};
const readIdentity = (input, trust) => {
    const request = {};
    for (const [name, field] of Object.entries(IDENTITY_INPUTS)) {
        const value = input.text(name);
        if (value !== undefined)
            request[field] = value;
    }
    const denySelfHostedRunners = input.flag('deny-self-hosted-runners');
    // `repo` and `owner` also say where bundles are; the others speak of a certificate that is not there.
    const unused = Object.keys(request).filter((field) => field !== 'repo' && field !== 'owner');
    if (trust.signer !== 'sigstore' && (unused.length > 0 || denySelfHostedRunners)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'a key or a certificate chain and an identity are given', {
            hint: 'Keys and chains name the signer themselves; an identity needs a certificate of Sigstore.',
        });
    }
    return { ...request, denySelfHostedRunners };
};
const readTrust = (input) => {
    const publicKeyPath = input.text('public-key');
    const certificateChainPath = input.text('certificate-chain');
    const trustedRootPath = input.text('custom-trusted-root');
    const offline = input.flag('offline');
    const maxAgeDays = input.integer('max-trusted-root-age-days', 1, 36_500);
    if (publicKeyPath !== undefined && certificateChainPath !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'public-key and certificate-chain are given at once', {
            hint: 'Give one of them.',
        });
    }
    if (publicKeyPath !== undefined)
        return { signer: 'key', publicKeyPath, offline };
    if (certificateChainPath !== undefined) {
        return { signer: 'certificate-chain', certificateChainPath, offline };
    }
    if (offline && trustedRootPath === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', 'offline is set without custom-trusted-root', {
            hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
        });
    }
    return {
        signer: 'sigstore',
        offline,
        publicGood: !input.flag('no-public-good'),
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    };
};
const readPlaces = (input, offline) => {
    const release = input.text('bundle-from-release');
    const run = input.text('bundle-from-run');
    const oci = input.text('bundle-from-oci');
    const attestations = input.flag('bundle-from-attestations');
    const remote = [release, run, oci, attestations || undefined];
    if (offline && remote.some((place) => place !== undefined)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'offline is set, but bundles are to be fetched', {
            hint: 'Give the bundles as files: `bundle`.',
        });
    }
    const repo = input.text('repo');
    if (repo === undefined && (release ?? run) !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', 'bundle-from-release and bundle-from-run need repo');
    }
    if (run !== undefined && !/^\d{1,18}$/.test(run)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `bundle-from-run is "${run}"; it takes the ID of a run`);
    }
    return {
        files: input.lines('bundle'),
        attestations,
        ...(release === undefined ? {} : { release }),
        ...(run === undefined ? {} : { run }),
        ...(oci === undefined ? {} : { oci }),
    };
};


/***/ })

};

