export const id = 9428;
export const ids = [9428];
export const modules = {

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyHostOf: () => (/* binding */ verifyHostOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/io/docker-config-path.js
// SPDX-License-Identifier: Apache-2.0

/** Where `docker login` keeps what it is told; `undefined` for a user without a home. */
const dockerConfigPath = (env) => {
    if (env.DOCKER_CONFIG)
        return (0,external_node_path_.join)(env.DOCKER_CONFIG, 'config.json');
    const home = env.HOME || env.USERPROFILE;
    return home && (0,external_node_path_.isAbsolute)(home) ? (0,external_node_path_.join)(home, '.docker', 'config.json') : undefined;
};

// EXTERNAL MODULE: ./lib/io/tuf-cache-dir.js
var tuf_cache_dir = __webpack_require__(67378);
;// CONCATENATED MODULE: ./lib/inputs/verify-host.js
// SPDX-License-Identifier: Apache-2.0


/** What a verification may use of its surroundings, at a time, on a platform. */
const verifyHostOf = ({ env, cwd, hashWorkerPath, reporter }, now, platform) => ({
    cwd,
    hashWorkerPath,
    reporter,
    now,
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    tufCacheDir: (0,tuf_cache_dir/* tufCacheDir */.$)(env, platform),
    dockerConfigPath: dockerConfigPath(env),
});


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


/***/ })

};

