export const id = 9492;
export const ids = [9492];
export const modules = {

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAttestationsPublisher: () => (/* binding */ createAttestationsPublisher)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/io/github/attestations-api.js
// SPDX-License-Identifier: Apache-2.0
//
// GitHub's store of attestations, which `gh attestation verify` reads.
// API: https://docs.github.com/en/rest/repos/attestations (2022-11-28)


const createAttestationsApi = (client, repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        create: async (bundleJson) => {
            const { data } = await client.request({
                method: 'POST',
                url: '/repos/{owner}/{repo}/attestations',
                owner,
                repo,
                // The text travels as it was signed and stored: nothing is parsed and written anew.
                data: `{"bundle":${bundleJson}}`,
                headers: { 'content-type': 'application/json' },
            });
            const id = (0,parse/* asObject */.eB)(data)?.id;
            if (typeof id === 'number' && Number.isSafeInteger(id))
                return String(id);
            throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', "GitHub's answer has no valid attestation id");
        },
    };
};

// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/publishers/settings.js
var publishers_settings = __webpack_require__(11391);
// EXTERNAL MODULE: ./lib/io/publishers/sink-error.js
var sink_error = __webpack_require__(16178);
;// CONCATENATED MODULE: ./lib/io/publishers/attestations-api.js
// SPDX-License-Identifier: Apache-2.0
//
// Bundles into GitHub's attestations API. The API keeps every bundle that it
// is given and never returns the id of one that it has: storing the same
// bundle again, also after an answer that was lost, leaves a second, equal
// attestation, which changes nothing for a verifier.








const createAttestationsPublisher = (settings) => ({
    id: 'attestations',
    publish: async (models) => {
        const { run } = settings;
        refuseUnavailable(run);
        const bundles = models.flatMap(({ attestations }) => attestations);
        for (const bundle of bundles)
            checkBundle(bundle);
        const api = createAttestationsApi((0,publishers_settings/* openGitHub */.o)(settings), run.repository);
        const locations = [];
        for (const bundle of bundles) {
            try {
                const id = await api.create(bundle);
                locations.push({ id, url: `${run.serverUrl}/${run.repository}/attestations/${id}` });
            }
            catch (error) {
                throw refusal(error, run, `attestation ${locations.length + 1} of ${bundles.length}`);
            }
        }
        return { status: locations.length > 0 ? 'stored' : 'unchanged', locations };
    },
});
const NEEDS_PLAN = 'Private repositories need GitHub Enterprise Cloud for this: store in `sinks: artifact` or `release` instead.';
const refuseUnavailable = ({ host, ownerType, visibility }) => {
    if (host === 'ghes') {
        const message = 'the attestations API does not exist on GitHub Enterprise Server';
        throw new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', message, { hint: 'Use `sinks: release`.' });
    }
    if (ownerType === 'User' && visibility === 'private') {
        const message = 'the attestations API is not available to private repositories of a user';
        throw new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', message, { hint: NEEDS_PLAN });
    }
};
const checkBundle = (bundle) => {
    const size = external_node_buffer_.Buffer.byteLength(bundle);
    if (size > limits/* MAX_ATTESTATION_BYTES */.mq)
        throw tooLarge(`${size} bytes`);
    if (!(0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(bundle))) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', 'a bundle for the attestations API is not an object');
    }
};
const refusal = (error, run, what) => {
    const message = error instanceof Error ? error.message : '';
    if (/not available|upgrade|not enabled/i.test(message) &&
        [403, 422].includes((0,service_error/* statusOf */.c2)(error) ?? 0)) {
        return new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', `${what}: ${message}`, {
            cause: error,
            hint: NEEDS_PLAN,
        });
    }
    if ((0,service_error/* statusOf */.c2)(error) === 413 ||
        ((0,service_error/* statusOf */.c2)(error) === 422 && /too (large|big)|size/i.test(message))) {
        return tooLarge(message, error);
    }
    return (0,sink_error/* toSinkError */.Z)(error, { what, permission: 'attestations: write', run });
};
const tooLarge = (detail, cause) => new errors/* ProvenanceError */.CG('PAYLOAD_TOO_LARGE', `a bundle is too large for the attestations API: ${detail}`, cause === undefined ? {} : { cause });


/***/ })

};

