export const id = 8080;
export const ids = [8080];
export const modules = {

/***/ 78080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOciReferrerSource: () => (/* binding */ createOciReferrerSource)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/io/live.js + 8 modules
var live = __webpack_require__(8360);
// EXTERNAL MODULE: ./lib/io/oci/reference.js
var oci_reference = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/io/oci/docker-login.js
// SPDX-License-Identifier: Apache-2.0
//
// What `docker login` left in `config.json`. Only what stands in the file is
// read: a credential helper is a program, and is not run.
// Form: https://docs.docker.com/reference/cli/docker/login/ (docker/cli v28.0.0, cli/config/types)







/**
 * The login for exactly this registry; `undefined` where the file or an entry for it is missing.
 * @param registry host and port that are spoken to, lowercase
 * @throws INPUT_INVALID for a file that is no config of Docker
 */
const readDockerLogin = async (configPath, registry) => {
    const exists = await (0,promises_.stat)(configPath).then(() => true, () => false);
    if (!exists)
        return undefined;
    const text = await (0,live/* readTextFile */.G)(configPath, limits/* MAX_DOCKER_CONFIG_BYTES */.LD, 'INPUT_INVALID');
    const config = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text)) ?? refuse(configPath);
    const auths = config.auths === undefined ? {} : ((0,parse/* asObject */.eB)(config.auths) ?? refuse(configPath));
    for (const [key, value] of Object.entries(auths)) {
        if (registryOf(key) !== registry)
            continue;
        const login = readEntry((0,parse/* asObject */.eB)(value) ?? refuse(configPath));
        if (login !== undefined)
            return { registry, ...login };
    }
    return undefined;
};
// `ghcr.io`, or an address as older clients wrote it. A key with a path of its own is for a part of
// a registry: it is for no registry as a whole.
const registryOf = (key) => {
    const [, host = ''] = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/i.exec(key) ?? [];
    return host === '' ? undefined : (0,oci_reference/* servingHost */.zx)(host.toLowerCase());
};
// Empty where a credential helper keeps the login.
const readEntry = (entry) => {
    const decoded = Buffer.from((0,parse/* asString */.oJ)(entry.auth) ?? '', 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    const username = (0,parse/* asString */.oJ)(entry.username) ?? decoded.slice(0, Math.max(0, colon));
    const password = (0,parse/* asString */.oJ)(entry.password) ?? (colon < 0 ? '' : decoded.slice(colon + 1));
    return username === '' || password === ''
        ? undefined
        : { username, password: new secret/* Secret */.z(password) };
};
const refuse = (path) => {
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `"${path}" is not a config of Docker`, {
        hint: 'Log in again (`docker login`), or give `registry-username` and `registry-password`.',
    });
};

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/transfer-timeout.js
var transfer_timeout = __webpack_require__(83439);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/io/redaction.js + 1 modules
var redaction = __webpack_require__(91296);
;// CONCATENATED MODULE: ./lib/io/oci/registry-token.js
// SPDX-License-Identifier: Apache-2.0
//
// How a registry gives access: it refuses, names a token service, and that one
// gives a token for this repository and nothing but reading. Credentials come
// from the caller for one registry. They go to that host, compared as a whole,
// and to the token service that it names, over TLS.
// Spec: https://github.com/distribution/distribution/blob/v3.0.0/docs/content/spec/auth/token.md







/** What to send, or `undefined` where nothing can be sent. @throws SERVICE_FAILED */
const requestAccess = async (request) => {
    const { challenge = '', credentials, reference } = request;
    const basic = credentials && isFor(credentials, reference) ? basicAccess(credentials) : undefined;
    if (/^basic\b/i.test(challenge))
        return basic;
    if (!/^bearer\b/i.test(challenge))
        return registry_token_refuse(reference, 'asks for an unknown authentication');
    const url = tokenUrl(challenge, reference);
    const { json } = await request.http({
        url: url.href,
        maxResponseBytes: limits/* MAX_TOKEN_BYTES */.DA,
        ...(basic && { headers: { authorization: basic.authorization }, secrets: basic.secrets }),
    });
    const { token, access_token: accessToken } = (0,parse/* asObject */.eB)(json) ?? {};
    const value = (0,parse/* asString */.oJ)(token) ?? (0,parse/* asString */.oJ)(accessToken) ?? '';
    // RFC 6750 §2.1: what may stand in the header.
    if (!/^[\w~+/.-]+=*$/.test(value))
        registry_token_refuse(reference, 'has a token service that gave no token');
    return { authorization: `Bearer ${value}`, secrets: [new secret/* Secret */.z(value)] };
};
const isFor = (credentials, { registry }) => credentials.registry.toLowerCase() === registry;
const basicAccess = ({ username, password }) => {
    const encoded = external_node_buffer_.Buffer.from(`${username}:${password.reveal()}`).toString('base64');
    return { authorization: `Basic ${encoded}`, secrets: [password, new secret/* Secret */.z(encoded)] };
};
const tokenUrl = (challenge, reference) => {
    const parameters = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
    const realm = parameters.get('realm') ?? '';
    if (!URL.canParse(realm))
        registry_token_refuse(reference, 'names no token service');
    const url = new URL(realm);
    // A registry of this machine may have a token service beside it; any other needs TLS.
    const isLocal = (0,oci_reference/* isLoopback */.U9)(reference.registry) && (0,oci_reference/* isLoopback */.U9)(url.host);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
    if (!isSafe || url.username !== '' || url.password !== '') {
        registry_token_refuse(reference, `names the token service ${(0,redaction/* displayUrl */.Q)(realm)}, which is not safe`);
    }
    const service = parameters.get('service');
    if (service !== undefined)
        url.searchParams.set('service', service);
    // Our own words, whatever the registry proposes: reading, and this repository only.
    url.searchParams.set('scope', `repository:${reference.name}:pull`);
    return url;
};
const registry_token_refuse = ({ registry }, what) => {
    throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `the registry ${registry} ${what}`);
};

;// CONCATENATED MODULE: ./lib/io/oci/registry.js
// SPDX-License-Identifier: Apache-2.0
//
// Reading from an OCI registry what refers to some content. Everything that is
// named by a digest is compared with it; the list of referrers has none, and
// nothing follows from it but what to read next.
// Spec: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md









const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
/** What clients may push at most (§ Pushing Manifests). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
const MAX_PAGES = 10;
/** How registries without the referrers API answer; some lead to a page for people. */
const UNSUPPORTED = [301, 302, 303, 307, 308, 400, 404, 405, 406];
const openRegistry = ({ reference, credentials, http }) => {
    const base = `${(0,oci_reference/* registryUrl */.NH)(reference.registry)}/v2/${reference.name}`;
    let access;
    const send = (request) => http({
        ...request,
        expect: 'bytes',
        headers: {
            accept: request.accept,
            ...(access && { authorization: access.authorization }),
        },
        ...(access && { secrets: access.secrets }),
    });
    const get = async (request) => {
        try {
            return await send(request);
        }
        catch (refusal) {
            if (!(refusal instanceof service_error/* ServiceError */._7) || refusal.status !== 401 || access)
                throw refusal;
            const { challenge } = refusal;
            access = await requestAccess({ reference, challenge, credentials, http });
            if (access === undefined)
                throw refusal;
            return send(request);
        }
    };
    const getExactly = async (url, accept, { digest, sizeBytes }) => {
        const { body } = await get({
            url,
            accept,
            redirects: 'follow',
            maxResponseBytes: sizeBytes,
            timeoutMs: (0,transfer_timeout/* transferTimeoutMs */.L)(sizeBytes),
        });
        if (digest === `sha256:${(0,core_digest/* sha256 */.sc)(body)}`)
            return body;
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `${url} has other bytes than its digest says`);
    };
    return {
        referrers: async () => (await listReferrers(get, base, reference)) ?? listTagged(get, base, reference),
        layers: async (manifest) => {
            checkSize(manifest, MAX_MANIFEST_BYTES);
            const url = `${base}/manifests/${manifest.digest}`;
            const body = await getExactly(url, IMAGE_MANIFEST, manifest);
            return descriptorsOf(parseDocument(body, url).layers, url);
        },
        blob: async (descriptor) => {
            checkSize(descriptor, limits/* MAX_BUNDLE_BYTES */.Me);
            return getExactly(`${base}/blobs/${descriptor.digest}`, '*/*', descriptor);
        },
    };
};
/** § Listing Referrers; `undefined` where the registry has no such API. */
const listReferrers = async (get, base, { digest }) => {
    const found = [];
    let url = `${base}/referrers/${digest}`;
    for (let page = 0; url !== undefined && page < MAX_PAGES; page += 1) {
        const answer = await getIndex(get, url);
        if (answer === undefined) {
            if (page === 0)
                return undefined;
            throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `${base} ends its list of referrers early`);
        }
        found.push(...descriptorsOf(parseDocument(answer.body, url).manifests, url));
        url = nextPage(answer, url);
    }
    return found;
};
/** § Referrers Tag Schema: an index under the tag `sha256-<hex>`. */
const listTagged = async (get, base, { digest }) => {
    const url = `${base}/manifests/${digest.replace(':', '-')}`;
    try {
        const { body } = await get({ url, accept: IMAGE_INDEX, maxResponseBytes: MAX_MANIFEST_BYTES });
        return descriptorsOf(parseDocument(body, url).manifests, url);
    }
    catch (error) {
        if ((0,service_error/* statusOf */.c2)(error) === 404)
            return [];
        throw error;
    }
};
const getIndex = async (get, url) => {
    try {
        const answer = await get({ url, accept: IMAGE_INDEX, maxResponseBytes: MAX_MANIFEST_BYTES });
        return answer.headers['content-type']?.startsWith(IMAGE_INDEX) ? answer : undefined;
    }
    catch (error) {
        if (UNSUPPORTED.includes((0,service_error/* statusOf */.c2)(error) ?? 0))
            return undefined;
        throw error;
    }
};
/** RFC 8288; the next page is the registry's own, or none. @throws SERVICE_FAILED */
const nextPage = ({ headers }, url) => {
    const link = [headers.link ?? []].flat().join(',');
    const target = /<([^<>]+)>\s*;\s*rel="?next"?/i.exec(link)?.[1];
    if (target === undefined)
        return undefined;
    if (URL.canParse(target, url) && new URL(target, url).origin === new URL(url).origin) {
        return new URL(target, url).href;
    }
    throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `the referrers of ${url} go on elsewhere`);
};
const parseDocument = (body, url) => (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(body.toString('utf8'))) ?? registry_refuse(url, 'is not a JSON object');
const descriptorsOf = (value, url) => ((0,parse/* asArray */._j)(value) ?? registry_refuse(url, 'has no list of descriptors')).map((item) => {
    const { mediaType, digest, size, artifactType } = (0,parse/* asObject */.eB)(item) ?? {};
    return {
        mediaType: (0,parse/* asString */.oJ)(mediaType) ?? registry_refuse(url, 'has a descriptor without a media type'),
        digest: (0,parse/* asString */.oJ)(digest) ?? registry_refuse(url, 'has a descriptor without a digest'),
        sizeBytes: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
            ? size
            : registry_refuse(url, `has a descriptor of the size ${(0,shown/* shown */.S)(size)}`),
        artifactType: (0,parse/* asString */.oJ)(artifactType),
    };
});
const checkSize = ({ digest, sizeBytes }, maxBytes) => {
    // Also what goes into the address is only this.
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `the digest ${(0,shown/* shown */.S)(digest)} is not SHA-256`);
    }
    if (sizeBytes <= maxBytes)
        return;
    const message = `${digest} has ${sizeBytes} bytes, the limit is ${maxBytes}`;
    throw new errors/* ProvenanceError */.CG('BUNDLE_TOO_LARGE', message);
};
const registry_refuse = (url, what) => {
    throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `${url} ${what}`);
};

// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
// EXTERNAL MODULE: ./lib/io/bundle-sources/settings.js + 1 modules
var bundle_sources_settings = __webpack_require__(506);
// EXTERNAL MODULE: ./lib/io/bundle-sources/source-error.js
var source_error = __webpack_require__(95334);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/oci-referrer.js
// SPDX-License-Identifier: Apache-2.0
//
// Bundles that refer to some content of an OCI registry, as cosign and
// actions/attest push them: a manifest of that artifact type, its layer the bundle.








const LOGIN_HINT = 'Give `registry-username` and `registry-password` of an account that may pull, or log in by `docker login`; credential helpers are not run.';
const BUNDLE_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.\d\+json|\+json;version=0\.\d)$/;
/** @throws on `find`: INPUT_INVALID, BUNDLE_INVALID, BUNDLE_TOO_LARGE, SOURCE_UNAUTHORIZED, SERVICE_FAILED… */
const createOciReferrerSource = ({ reference: text, credentials: given, dockerConfigPath }, settings) => ({
    find: async () => {
        const reference = (0,oci_reference/* parseOciReference */.KN)(text);
        const credentials = given ??
            (dockerConfigPath === undefined
                ? undefined
                : await readDockerLogin(dockerConfigPath, reference.registry));
        const registry = openRegistry({
            reference,
            http: (0,bundle_sources_settings/* openHttp */.fb)(settings),
            ...(credentials === undefined ? {} : { credentials }),
        });
        const place = `${reference.registry}/${reference.name}`;
        const list = (0,bundle_files/* createBundleList */.vX)();
        try {
            for (const manifest of bundlesAmong(await registry.referrers())) {
                const layers = (await registry.layers(manifest)).filter(({ mediaType }) => BUNDLE_TYPE.test(mediaType));
                if (layers.length === 0) {
                    throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `${place}@${manifest.digest} holds no bundle`);
                }
                for (const layer of layers) {
                    list.add((0,bundle_files/* bundlesOf */.nA)(`${place}@${layer.digest}`, await registry.blob(layer)));
                }
            }
        }
        catch (error) {
            throw (0,source_error/* toSourceError */.D)(error, { what: place, permission: 'pull', hint: LOGIN_HINT });
        }
        return list.bundles;
    },
});
const bundlesAmong = (referrers) => referrers
    .filter(({ artifactType }) => artifactType !== undefined && BUNDLE_TYPE.test(artifactType))
    .slice(0, limits/* MAX_FOUND_BUNDLES */.qW);


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

