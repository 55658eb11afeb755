export const id = 3716;
export const ids = [3716];
export const modules = {

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

/***/ 43716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assetName: () => (/* binding */ assetName),
/* harmony export */   createReleaseAssetPublisher: () => (/* binding */ createReleaseAssetPublisher)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _github_releases_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55563);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98212);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11391);
/* harmony import */ var _sink_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16178);
/* harmony import */ var _stored_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32155);
// SPDX-License-Identifier: Apache-2.0
//
// Files as assets of a release that exists. Everything that can be refused is
// refused before the first upload, so that a release is not left half done.
// Assets are public: GitHub rewrites odd names, so ours are rewritten first.






const MAX_TRIES = 3;
const createReleaseAssetPublisher = (settings) => ({
    id: 'release',
    publish: async (models) => {
        const api = (0,_github_releases_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createReleasesApi */ .L)((0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o)(settings), settings.run.repository);
        try {
            const release = await findRelease(api, settings);
            const files = nameAssets(await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listStoredFiles */ .P)(models));
            const { overwrite } = settings.storage;
            return await attach({ api, release, files, overwrite });
        }
        catch (error) {
            const what = 'the release could not take the files';
            throw (0,_sink_error_js__WEBPACK_IMPORTED_MODULE_4__/* .toSinkError */ .Z)(error, { what, permission: 'contents: write', run: settings.run });
        }
    },
});
const findRelease = (api, { run, storage }) => {
    if (storage.releaseTag !== undefined)
        return api.findByTag(storage.releaseTag);
    if (run.release !== undefined)
        return api.getById(run.release.id);
    const message = `no release is named, and ${run.eventName || 'this'} is not a release event`;
    return Promise.reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('RELEASE_NOT_FOUND', message, {
        hint: 'Set `release-tag` to the tag of an existing release; a draft is enough.',
    }));
};
const attach = async (job) => {
    const { api, release, files } = job;
    const before = await api.listAssets(release);
    const missing = files.filter((file) => !isStored(file, find(file, before)));
    if (missing.length > 0)
        refuseBeforeUpload(job, missing, before);
    const locations = [];
    for (const file of files) {
        const asset = missing.includes(file)
            ? await store(job, file, find(file, before))
            : find(file, before);
        if (asset)
            locations.push({ id: String(asset.id), url: asset.url });
    }
    return { status: missing.length > 0 ? 'stored' : 'unchanged', locations };
};
const find = ({ name }, assets) => assets.find((asset) => asset.name === name);
const isStored = ({ digest }, asset) => asset?.isComplete === true && asset.digest === `sha256:${digest}`;
const refuseBeforeUpload = ({ release, overwrite }, missing, before) => {
    if (release.isImmutable) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('RELEASE_IMMUTABLE', `the release ${release.tag} is immutable and lacks ${missing.map(({ name }) => name).join(', ')}`);
    }
    // What is left of an upload that was cut off is nobody's file.
    const taken = missing.filter((file) => find(file, before)?.isComplete);
    if (taken.length > 0 && !overwrite)
        throw conflict(taken.map(({ name }) => name).join(', '));
};
const conflict = (names) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_CONFLICT', `the release has other content under ${names}`);
// An answer may get lost, and another job may be faster: a name that turns
// out to be taken is looked at again.
const store = async (job, file, before) => {
    const { api, release } = job;
    let existing = before;
    for (let attempt = 1;; attempt += 1) {
        if (existing && isStored(file, existing))
            return existing;
        if (existing?.isComplete && !job.overwrite)
            throw conflict(file.name);
        try {
            if (existing)
                await api.deleteAsset(existing);
            return checkUpload(file, await api.upload(release, file.name, await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readStoredFile */ .Q)(file.path)));
        }
        catch (error) {
            if (isImmutable(error)) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('RELEASE_IMMUTABLE', `the release ${release.tag} is immutable`, {
                    cause: error,
                });
            }
            if (!isTaken(error) || attempt === MAX_TRIES)
                throw error;
            existing = find(file, await api.listAssets(release));
        }
    }
};
const checkUpload = (file, asset) => {
    if (asset.digest === undefined || asset.digest === `sha256:${file.digest}`)
        return asset;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_FAILED', `the release holds ${file.name} as ${asset.digest}, not sha256:${file.digest}`);
};
const isTaken = (error) => error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7 && error.status === 422 && error.reasons.includes('already_exists');
const isImmutable = (error) => error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7 && error.status === 422 && /immutable/i.test(error.message);
/** The name that GitHub gives to an asset uploaded under `name`. */
const assetName = (name) => {
    const plain = name.replace(/[^\w.+@~-]+/g, '.').replace(/\.{2,}/g, '.');
    return plain.startsWith('.') ? `default${plain}` : plain;
};
const nameAssets = (files) => {
    const named = files.map((file) => ({ ...file, name: assetName(file.name) }));
    const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) !== index);
    if (twice === undefined)
        return named;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_CONFLICT', `two files would become the asset "${twice.name}"`, {
        hint: 'Name the models so that their names differ in letters and digits: `name=path`.',
    });
};


/***/ }),

/***/ 32155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listStoredFiles),
/* harmony export */   Q: () => (/* binding */ readStoredFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53871);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0




/** The files of all models with their digests, one in memory at a time. @throws BUNDLE_NOT_FOUND, BUNDLE_TOO_LARGE */
const listStoredFiles = async (models) => {
    const files = [];
    for (const path of models.flatMap((model) => model.files)) {
        const content = await readStoredFile(path);
        files.push({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), path, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(content), sizeBytes: content.length });
    }
    return files;
};
const readStoredFile = (path) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me, {
    notFound: 'BUNDLE_NOT_FOUND',
    tooLarge: 'BUNDLE_TOO_LARGE',
});


/***/ })

};

