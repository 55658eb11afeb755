export const id = 9538;
export const ids = [9538];
export const modules = {

/***/ 29538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectInstance: () => (/* binding */ selectInstance)
/* harmony export */ });
/* unused harmony exports INSTANCE_TABLE, PUBLISHED_FACTS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Which Sigstore instance signs. `auto` is a table and nothing else; a name
// that would be published for ever is never published by a guess.

/** What `auto` does; the first row that fits. The documentation prints it. */
const INSTANCE_TABLE = [
    { server: 'github.com', visibility: 'public', instance: 'public-good' },
    { server: 'github.com', visibility: 'private', instance: 'github' },
    { server: 'github.com', visibility: 'internal', instance: 'github' },
    { server: 'github.com', visibility: 'unknown', instance: 'refused' },
    { server: '<tenant>.ghe.com', visibility: 'any', instance: 'github' },
    { server: 'any other', visibility: 'any', instance: 'refused' },
];
/** What a certificate in a public log tells everyone, for ever. */
const PUBLISHED_FACTS = [
    'repository',
    'owner',
    'workflow',
    'ref',
    'commit',
    'run URL',
    'event',
];
/**
 * @throws INSTANCE_UNKNOWN where the table has no answer
 * @throws INSTANCE_NEEDS_CONSENT before a name that may be private is published
 * @throws INSTANCE_INCOMPLETE, INPUT_INVALID, INPUT_CONFLICT for services that do not make an instance
 */
const selectInstance = (request) => {
    const host = hostOf(request.serverUrl);
    const id = request.requested === 'auto' ? autoInstance(host, request.visibility) : request.requested;
    if (id !== 'custom' && Object.values(request.custom ?? {}).some((url) => url !== undefined)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', `addresses of services given for "${id}"`, {
            hint: 'Set `sigstore: custom` to use your own services, or remove their addresses.',
        });
    }
    switch (id) {
        case 'public-good':
            return publicGoodInstance(host, request);
        case 'github':
            return githubInstance(host, request);
        case 'custom':
            return customInstance(request);
    }
};
const autoInstance = (host, visibility) => {
    const kind = hostKind(host);
    const row = INSTANCE_TABLE.find((candidate) => candidate.server === kind &&
        (candidate.visibility === 'any' || candidate.visibility === (visibility ?? 'unknown')));
    if (row === undefined || row.instance === 'refused') {
        const seen = `a repository of ${visibility ?? 'unknown'} visibility on ${host}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INSTANCE_UNKNOWN', `no Sigstore instance is known for ${seen}`);
    }
    return row.instance;
};
const publicGoodInstance = (host, request) => {
    // "Public" on another server means public inside an organization.
    const isPublic = host === 'github.com' && request.visibility === 'public';
    if (!isPublic && !request.allowPublicTransparency) {
        const seen = `a repository of ${request.visibility ?? 'unknown'} visibility on ${host}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INSTANCE_NEEDS_CONSENT', `public-good would publish of ${seen}, for ever: ${PUBLISHED_FACTS.join(', ')}`);
    }
    return {
        id: 'public-good',
        fulcioUrl: 'https://fulcio.sigstore.dev',
        rekor: { url: 'https://rekor.sigstore.dev', majorVersion: 1 },
        trustedRoot: rootSource(request, { kind: 'tuf-public-good' }),
        hasTransparencyLog: true,
    };
};
// Addresses as actions/toolkit packages/attest derives them.
const githubInstance = (host, request) => {
    const kind = hostKind(host);
    if (kind === 'any other') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INSTANCE_UNKNOWN', `GitHub runs no Sigstore instance for ${host}`);
    }
    const domain = kind === 'github.com' ? 'githubapp.com' : host;
    const source = kind === 'github.com'
        ? { kind: 'tuf-github' }
        : { kind: 'tuf-github', trustDomain: host.replace('.ghe.com', '') };
    return {
        id: 'github',
        fulcioUrl: `https://fulcio.${domain}`,
        tsaUrl: `https://timestamp.${domain}`,
        trustedRoot: rootSource(request, source),
        hasTransparencyLog: false,
    };
};
const customInstance = ({ custom = {}, trustedRootPath }) => {
    const { fulcioUrl, rekor, tsaUrl } = custom;
    if (fulcioUrl === undefined)
        return incomplete('no certificate authority (fulcio-url)');
    if (trustedRootPath === undefined)
        return incomplete('no trusted-root');
    if (rekor === undefined && tsaUrl === undefined) {
        return incomplete('neither a transparency log (rekor-url) nor a timestamp authority (tsa-url)');
    }
    if (rekor?.majorVersion === 2 && tsaUrl === undefined) {
        return incomplete('Rekor v2 signs no time, so it needs a timestamp authority (tsa-url)');
    }
    return {
        id: 'custom',
        fulcioUrl: serviceUrl('fulcio-url', fulcioUrl),
        ...(rekor && { rekor: { ...rekor, url: serviceUrl('rekor-url', rekor.url) } }),
        ...(tsaUrl !== undefined && { tsaUrl: serviceUrl('tsa-url', tsaUrl) }),
        trustedRoot: { kind: 'file', path: trustedRootPath },
        hasTransparencyLog: rekor !== undefined,
    };
};
const incomplete = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INSTANCE_INCOMPLETE', `custom Sigstore instance: ${what}`);
};
const rootSource = (request, otherwise) => request.trustedRootPath === undefined
    ? otherwise
    : { kind: 'file', path: request.trustedRootPath };
const hostKind = (host) => {
    if (host === 'github.com')
        return 'github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(host) ? '<tenant>.ghe.com' : 'any other';
};
const hostOf = (serverUrl) => {
    if (!URL.canParse(serverUrl)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INSTANCE_UNKNOWN', `"${serverUrl}" is not the address of a server`);
    }
    return new URL(serverUrl).host;
};
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
// Without TLS the identity token would travel in the clear.
const serviceUrl = (input, text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
    if (!url || !isSafe || url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${input} is not a plain https address`, {
            hint: 'Give `https://host[:port][/path]` without user, query or fragment.',
        });
    }
    return url.href.replace(/\/+$/, '');
};


/***/ })

};

