export const id = 9162;
export const ids = [9162];
export const modules = {

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _transfer_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83439);
// SPDX-License-Identifier: Apache-2.0



/** @throws BUNDLE_TOO_LARGE, BUNDLE_INVALID for other bytes than announced, SERVICE_FAILED… */
const download = async (http, file) => {
    const { what, url, token, sizeBytes, maxBytes, digest } = file;
    if (sizeBytes > maxBytes) {
        const message = `${what} has ${sizeBytes} bytes, the limit is ${maxBytes}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
    }
    const { body } = await http({
        url,
        headers: { accept: 'application/octet-stream' },
        expect: 'bytes',
        redirects: 'follow',
        maxResponseBytes: maxBytes,
        timeoutMs: (0,_transfer_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .transferTimeoutMs */ .L)(sizeBytes || maxBytes),
        ...(token === undefined ? {} : { token }),
    });
    if (digest === undefined || digest === `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}`)
        return body;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_INVALID', `${what} has other bytes than ${digest}`);
};


/***/ }),

/***/ 69162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReleaseAssetSource: () => (/* binding */ createReleaseAssetSource)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59502);
/* harmony import */ var _github_releases_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55563);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98212);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98998);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7820);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(506);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95334);
// SPDX-License-Identifier: Apache-2.0
//
// Bundles among the assets of a release. What a public repository has
// published is read without a token.
// API: https://docs.github.com/en/rest/releases/assets (2022-11-28)









/** @throws on `find`: INPUT_INVALID, RELEASE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID, BUNDLE_TOO_LARGE… */
const createReleaseAssetSource = ({ repository, tag }, settings) => ({
    find: async () => {
        (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRepository */ .SU)(repository);
        const what = `the release ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .S)(tag)} of ${repository}`;
        const { client, http } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .openGitHub */ .o6)(settings);
        const api = (0,_github_releases_api_js__WEBPACK_IMPORTED_MODULE_2__/* .createReleasesApi */ .L)(client, repository);
        const list = (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_4__/* .createBundleList */ .vX)();
        try {
            for (const asset of await listAssets(api, tag, what)) {
                if (!asset.isComplete || !(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHoldBundles */ .io)(asset.name, asset.sizeBytes ?? 0))
                    continue;
                const content = await readAsset(http, settings, repository, asset);
                list.add((0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_4__/* .bundlesOfListed */ ._N)({ name: asset.name, source: asset.url }, content));
            }
        }
        catch (error) {
            throw (0,_source_error_js__WEBPACK_IMPORTED_MODULE_7__/* .toSourceError */ .D)(error, { what, permission: 'contents: read' });
        }
        if (list.bundles.length > 0)
            return list.bundles;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('BUNDLE_NONE', `${what} holds no bundle`);
    },
});
const listAssets = async (api, tag, what) => {
    try {
        return await api.listAssets(await api.findByTag(tag));
    }
    catch (cause) {
        if ((0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(cause) !== 404)
            throw cause;
        const message = `${what} is not found: there is no such repository, or a token is needed to see it`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('RELEASE_NOT_FOUND', message, {
            cause,
            hint: 'Check the repository, or give a token that allows `contents: read`.',
        });
    }
};
const readAsset = (http, { apiUrl, token }, repository, { id, name, sizeBytes = 0, digest }) => (0,_download_js__WEBPACK_IMPORTED_MODULE_5__/* .download */ .R)(http, {
    what: `the asset ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .S)(name)}`,
    url: `${apiUrl}/repos/${repository}/releases/assets/${id}`,
    token,
    sizeBytes,
    maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_BYTES */ .Me,
    digest,
});


/***/ }),

/***/ 95334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSourceError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98212);
// SPDX-License-Identifier: Apache-2.0
//
// From the failure of a service to the words that help: where bundles were
// looked for, and what is missing.


/** Codes of services, whose messages know an address and not what it is for. */
const SERVICE_CODES = ['SERVICE_FAILED', 'RESPONSE_TOO_LARGE', 'TIMEOUT'];
/** The error of a source: a refused credential as SOURCE_UNAUTHORIZED, everything else with its code. */
const toSourceError = (error, { what, permission, hint }) => {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG) || !SERVICE_CODES.includes(error.code))
        return error;
    const message = `${what} cannot be read: ${error.message}`;
    const isRefused = [401, 403].includes((0,_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0);
    return isRefused
        ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SOURCE_UNAUTHORIZED', message, {
            cause: error,
            hint: hint ??
                `Give a credential that allows \`${permission}\`; what is public can be read without any.`,
        })
        : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG(error.code, message, { cause: error, hint: error.hint });
};


/***/ }),

/***/ 90890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Lists of GitHub's REST API, page after page. Octokit has the same, but takes
// a refusal with 409 for an empty list, and breaks on an answer that is no object.
/** Bodies of at most `maxPages` answers to a GET `route`, in order. Rejects with the errors of `Http`. */
async function* pagesOf(client, route, { maxPages, ...parameters }) {
    let { url } = client.request.endpoint(`GET ${route}`, parameters);
    for (let page = 0; page < maxPages; page += 1) {
        const { data, headers } = await client.request({ method: 'GET', url });
        yield data;
        const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
        if (next === undefined)
            return;
        url = next;
    }
}


/***/ }),

/***/ 55563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createReleasesApi)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98212);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90890);
// SPDX-License-Identifier: Apache-2.0
//
// Releases and their assets. Nothing here creates or changes a release: its
// author decides when it is published.
// API: https://docs.github.com/en/rest/releases (2022-11-28)




const PER_PAGE = 100;
/** 1,000 releases or assets: GitHub allows no more assets on one release. */
const MAX_PAGES = 10;
const createReleasesApi = (client, repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    const { repos } = client.rest;
    const list = (route, id, parse) => {
        const parameters = { owner, repo, per_page: PER_PAGE, maxPages: MAX_PAGES };
        return collect((0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(client, route, { ...parameters, ...(id && { id }) }), parse);
    };
    return {
        getById: async (id) => {
            const request = repos.getRelease({ owner, repo, release_id: id });
            return parseRelease((await notFoundAs(request, `the release with id ${id}`)).data);
        },
        findByTag: async (tag) => {
            try {
                return parseRelease((await repos.getReleaseByTag({ owner, repo, tag })).data);
            }
            catch (error) {
                if ((0,_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
                    throw error;
            }
            // The API finds a draft by its id only.
            const all = await list('/repos/{owner}/{repo}/releases', undefined, parseRelease);
            const drafts = all.filter((release) => release.isDraft && release.tag === tag);
            const [draft, second] = drafts;
            if (draft !== undefined && second === undefined)
                return draft;
            const what = second ? `${drafts.length} drafts have` : 'no release, published or draft, has';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('RELEASE_NOT_FOUND', `${what} the tag "${tag}" in ${repository}`, {
                hint: second
                    ? 'Delete the drafts that are not wanted.'
                    : 'Create the release before this step; a draft is only visible with `permissions: contents: write`.',
            });
        },
        listAssets: ({ id }) => list('/repos/{owner}/{repo}/releases/{id}/assets', id, parseAsset),
        upload: async ({ uploadUrl }, name, content) => {
            const { data } = await client.request({
                method: 'POST',
                url: uploadUrl,
                name,
                data: content,
                headers: { 'content-type': 'application/octet-stream' },
            });
            return parseAsset(data);
        },
        deleteAsset: async ({ id }) => {
            try {
                await repos.deleteReleaseAsset({ owner, repo, asset_id: id });
            }
            catch (error) {
                if ((0,_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
                    throw error;
            }
        },
    };
};
const notFoundAs = async (request, what) => {
    try {
        return await request;
    }
    catch (error) {
        if ((0,_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('RELEASE_NOT_FOUND', `${what} does not exist any more`, {
            cause: error,
        });
    }
};
const collect = async (pages, parse) => {
    const items = [];
    for await (const data of pages)
        items.push(...((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(data) ?? refuse('list')).map(parse));
    return items;
};
const parseRelease = (value) => {
    const release = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value) ?? refuse('release');
    return {
        id: parseId(release.id, 'release.id'),
        tag: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(release.tag_name) ?? refuse('release.tag_name'),
        isDraft: release.draft === true,
        isImmutable: release.immutable === true,
        uploadUrl: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(release.upload_url) ?? refuse('release.upload_url'),
    };
};
const parseAsset = (value) => {
    const asset = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value) ?? refuse('asset');
    return {
        id: parseId(asset.id, 'asset.id'),
        name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(asset.name) ?? refuse('asset.name'),
        isComplete: asset.state === 'uploaded',
        digest: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(asset.digest),
        sizeBytes: typeof asset.size === 'number' ? asset.size : undefined,
        url: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(asset.browser_download_url) ?? refuse('asset.browser_download_url'),
    };
};
const parseId = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse(field);
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SERVICE_FAILED', `GitHub's answer has no valid ${field}`);
};


/***/ }),

/***/ 83439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ transferTimeoutMs)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const BASE_MS = 30_000;
const SLOW_LINE_BYTES_PER_MS = 128;
/** Time limit of one transfer in milliseconds: it grows with the size, so that a slow line is no failure. */
const transferTimeoutMs = (sizeBytes) => BASE_MS + sizeBytes / SLOW_LINE_BYTES_PER_MS;


/***/ })

};

