export const id = 2921;
export const ids = [2921];
export const modules = {

/***/ 12921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findIdTokenEndpoint: () => (/* binding */ findIdTokenEndpoint),
/* harmony export */   requestIdToken: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58563);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98212);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39414);
// SPDX-License-Identifier: Apache-2.0
//
// Identity tokens of the running job. The runner offers them to jobs with
// `permissions: id-token: write`, through two environment variables.
// Source: https://docs.github.com/en/actions/reference/security/oidc






/**
 * Where to ask for tokens.
 * @throws TOKEN_UNAVAILABLE whose message says why there is none
 */
const findIdTokenEndpoint = (offer) => {
    const { requestUrl, requestToken, eventName, isForkPullRequest } = offer;
    if (requestUrl && requestToken && requestToken.reveal() !== '') {
        if ((0,_run_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafeServiceUrl */ .G)(requestUrl))
            return { requestUrl, requestToken };
        const message = 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('TOKEN_UNAVAILABLE', message, {
            hint: 'No step may overwrite the ACTIONS_* variables.',
        });
    }
    if (isForkPullRequest) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('TOKEN_UNAVAILABLE', 'pull requests from forks get no OIDC token from GitHub', {
            hint: 'Sign after the merge; for the pull request set `on-missing-token: skip`, or `unsigned` to write the statement without a signature.',
        });
    }
    const where = eventName === '' ? 'this environment' : `this ${eventName} job`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('TOKEN_UNAVAILABLE', `${where} has no OIDC token: the permission \`id-token: write\` is missing`);
};
/** A fresh token, valid for about five minutes. @throws TOKEN_REQUEST_FAILED */
const requestIdToken = async ({ requestUrl, requestToken }, audience, { http, mask }) => {
    const url = new URL(requestUrl);
    url.searchParams.set('audience', audience);
    const request = { url: url.href, token: requestToken, maxResponseBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TOKEN_BYTES */ .DA };
    const { json } = await http(request).catch((cause) => {
        throw requestFailed(cause);
    });
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(json)?.value);
    // Three base64url parts: RFC 7519 §3.1.
    if (!value || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('TOKEN_REQUEST_FAILED', 'the token service answered without a token');
    }
    mask(value);
    return new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
};
const requestFailed = (cause) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const isRefused = [401, 403].includes((0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(cause) ?? 0);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('TOKEN_REQUEST_FAILED', `the token service gave no token: ${reason}`, isRefused
        ? {
            cause,
            hint: 'The runner refused its own request token: it expires with the job; run the job again.',
        }
        : { cause });
};


/***/ })

};

