export const id = 25;
export const ids = [25];
export const modules = {

/***/ 28025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTrustedRoots: () => (/* binding */ loadTrustedRoots)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/attestation/trusted-root.js
// SPDX-License-Identifier: Apache-2.0
//
// Trusted roots as they come in files: one JSON document, one per line (as
// `gh attestation trusted-root` writes them), or inside a client trust config.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_trustroot.proto






const TRUSTED_ROOT_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
const CLIENT_TRUST_TYPE = /^application\/vnd\.dev\.sigstore\.clienttrustconfig(\+json;version=0\.1|\.v0\.1\+json)$/;
/**
 * At least one trusted root, each with at least one certificate authority.
 * @throws TRUST_ROOT_INVALID
 */
const parseTrustedRoots = (text) => {
    if (external_node_buffer_.Buffer.byteLength(text) > limits/* MAX_TRUST_BYTES */.SS)
        refuse(`it is larger than ${limits/* MAX_TRUST_BYTES */.SS} bytes`);
    const whole = (0,parse/* parseJson */.qF)(text);
    const values = whole === undefined
        ? text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(parse/* parseJson */.qF)
        : [whole];
    if (values.length === 0)
        refuse('it is empty');
    return values.map(parseTrustedRoot);
};
const parseTrustedRoot = (value) => {
    const object = (0,parse/* asObject */.eB)(value) ?? refuse('it is not a JSON object');
    const mediaType = (0,parse/* asString */.oJ)(object.mediaType) ?? '';
    if (CLIENT_TRUST_TYPE.test(mediaType))
        return parseTrustedRoot(object.trustedRoot);
    if (!TRUSTED_ROOT_TYPE.test(mediaType))
        refuse(`unknown media type "${mediaType}"`);
    try {
        const root = dist.TrustedRoot.fromJSON(object);
        // Parses each certificate and key, so that a broken one is found here.
        if ((0,verify_dist.toTrustMaterial)(root).certificateAuthorities.length > 0)
            return root;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* ProvenanceError */.CG('TRUST_ROOT_INVALID', `trusted root refused: ${reason}`, {
            cause: error,
        });
    }
    return refuse('it has no certificate authority');
};
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('TRUST_ROOT_INVALID', `trusted root refused: ${what}`);
};

// EXTERNAL MODULE: ./lib/io/live.js + 8 modules
var live = __webpack_require__(29160);
;// CONCATENATED MODULE: ./lib/io/sigstore/trusted-root.js
// SPDX-License-Identifier: Apache-2.0
//
// The trusted roots that an instance's bundles verify under: from a file, or
// from the TUF repository of the instance.



/**
 * At least one trusted root.
 * @throws TRUST_ROOT_INVALID for a file or an answer that is none
 * @throws TRUST_ROOT_UNAVAILABLE where the TUF repository cannot be read
 */
const loadTrustedRoots = async (source, options) => parseTrustedRoots(await loadText(source, options));
const loadText = async (source, options) => {
    if (source.kind === 'file') {
        return (0,live/* readTextFile */.G)(source.path, limits/* MAX_TRUST_BYTES */.SS, 'TRUST_ROOT_INVALID');
    }
    // The TUF client is half of the time that verifying a bundle takes: only for those who need it.
    const { fetchTufTarget, GITHUB_TUF, PUBLIC_GOOD_TUF } = await Promise.all(/* import() */[__webpack_require__.e(267), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 49181));
    return source.kind === 'tuf-public-good'
        ? fetchTufTarget(PUBLIC_GOOD_TUF, 'trusted_root.json', options)
        : fetchTufTarget(GITHUB_TUF, githubTarget(source.trustDomain), options);
};
// A tenant of ghe.com has a root of its own in the same repository, as `gh` finds it.
const githubTarget = (trustDomain) => trustDomain === undefined ? 'trusted_root.json' : `${trustDomain}.trusted_root.json`;


/***/ })

};

