export const id = 8645;
export const ids = [8645];
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

/***/ 88645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorkflowArtifactSource: () => (/* binding */ createWorkflowArtifactSource)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var github_pages = __webpack_require__(90890);
;// CONCATENATED MODULE: ./lib/io/github/artifacts-api.js
// SPDX-License-Identifier: Apache-2.0
//
// Artifacts of workflow runs, this one or another, as the REST API lists them.
// API: https://docs.github.com/en/rest/actions/artifacts (2022-11-28)



const PER_PAGE = 100;
const MAX_PAGES = 10;
/** At most 1,000 artifacts; rejects with the errors of `Http`, 404 included. @throws SERVICE_FAILED */
const listRunArtifacts = async (client, { repository, runId, name }) => {
    const [owner = '', repo = ''] = repository.split('/');
    const pages = (0,github_pages/* pagesOf */.E)(client, '/repos/{owner}/{repo}/actions/runs/{runId}/artifacts', {
        owner,
        repo,
        runId,
        per_page: PER_PAGE,
        maxPages: MAX_PAGES,
        ...(name === undefined ? {} : { name }),
    });
    const artifacts = [];
    for await (const data of pages) {
        const items = (0,parse/* asArray */._j)((0,parse/* asObject */.eB)(data)?.artifacts) ?? refuse('list of artifacts');
        artifacts.push(...items.map(parseArtifact));
    }
    return artifacts;
};
const parseArtifact = (value) => {
    const artifact = (0,parse/* asObject */.eB)(value) ?? refuse('artifact');
    return {
        id: parseCount(artifact.id, 'artifact.id'),
        name: (0,parse/* asString */.oJ)(artifact.name) ?? refuse('artifact.name'),
        sizeBytes: parseCount(artifact.size_in_bytes, 'artifact.size_in_bytes'),
        isExpired: artifact.expired === true,
        digest: (0,parse/* asString */.oJ)(artifact.digest),
    };
};
const parseCount = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse(field);
const refuse = (field) => {
    throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `GitHub's answer has no valid ${field}`);
};

// EXTERNAL MODULE: ./lib/io/publishers/artifact-name.js
var artifact_name = __webpack_require__(87994);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/zip/zip-directory.js
var zip_directory = __webpack_require__(38189);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
// EXTERNAL MODULE: ./lib/io/bundle-sources/download.js
var download = __webpack_require__(7820);
// EXTERNAL MODULE: ./lib/io/bundle-sources/settings.js + 1 modules
var bundle_sources_settings = __webpack_require__(506);
// EXTERNAL MODULE: ./lib/io/bundle-sources/source-error.js
var source_error = __webpack_require__(95334);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/zip-archive.js
// SPDX-License-Identifier: Apache-2.0
//
// The files of a zip archive in memory, as the artifacts of a workflow run come.
// Sizes meet a limit before anything is inflated. Refused beside what every
// archive is refused for (zip-directory.ts): folders.




const MAX_ENTRIES = 10_000;
/**
 * The wanted files, in the order of the archive.
 * @throws BUNDLE_INVALID where the archive is damaged or of a refused form
 * @throws BUNDLE_TOO_LARGE
 */
const readZip = (zip, { wants, maxBytes }) => {
    const { at, sizeBytes, count } = (0,zip_directory/* findDirectory */.te)(zip, zip_archive_refuse);
    if (count > MAX_ENTRIES)
        zip_archive_refuse(`it has ${count} files, the limit is ${MAX_ENTRIES}`);
    const entries = (0,zip_directory/* readEntries */.$2)(slice(zip, at, sizeBytes), count, zip_archive_refuse);
    for (const { name } of entries)
        checkName(name);
    const wanted = entries.filter(({ name, sizeBytes }) => wants(name, sizeBytes));
    const total = wanted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (total > maxBytes) {
        const message = `the archive unpacks to ${total} bytes, the limit is ${maxBytes}`;
        throw new errors/* ProvenanceError */.CG('BUNDLE_TOO_LARGE', message);
    }
    return wanted.map((entry) => ({ name: entry.name, content: unpack(zip, entry) }));
};
// Nothing is written to disk; but a bundle has no business in a folder.
const checkName = (name) => {
    if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) {
        zip_archive_refuse(`the name ${(0,shown/* shown */.S)(name)} is not that of a file at its top level`);
    }
};
const unpack = (zip, entry) => {
    const { name, method, checksum, packedBytes, sizeBytes, headerAt } = entry;
    const member = slice(zip, headerAt, zip.length - headerAt);
    const packed = slice(member, (0,zip_directory/* contentStart */.Eq)(member, entry, zip_archive_refuse), packedBytes);
    const content = method === zip_directory/* STORED */.SD ? packed : inflate(packed, entry);
    if (content.length !== sizeBytes || (0,external_node_zlib_.crc32)(content) !== checksum) {
        zip_archive_refuse(`${(0,shown/* shown */.S)(name)} is damaged`);
    }
    return content;
};
const inflate = (packed, { name, method, sizeBytes }) => {
    if (method !== zip_directory/* DEFLATED */.aE)
        zip_archive_refuse(`${(0,shown/* shown */.S)(name)} is packed with method ${method}`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, sizeBytes) });
    }
    catch {
        return zip_archive_refuse(`${(0,shown/* shown */.S)(name)} does not unpack to the ${sizeBytes} bytes that it announces`);
    }
};
const slice = (bytes, at, length) => length >= 0 && at + length <= bytes.length
    ? bytes.subarray(at, at + length)
    : zip_archive_refuse('it is cut off');
const zip_archive_refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `archive refused: ${what}`);
};

;// CONCATENATED MODULE: ./lib/io/bundle-sources/workflow-artifact.js
// SPDX-License-Identifier: Apache-2.0
//
// Bundles in the artifacts of a workflow run, this one or another. GitHub wants
// a token for them in every repository, and answers with an address elsewhere.












/** @throws on `find`: INPUT_INVALID, BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID, SOURCE_UNAUTHORIZED… */
const createWorkflowArtifactSource = (location, settings) => ({
    find: async () => {
        (0,bundle_sources_settings/* parseRepository */.SU)(location.repository);
        if (!/^\d{1,15}$/.test(location.runId)) {
            throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `${(0,shown/* shown */.S)(location.runId)} is not the id of a run`);
        }
        const what = `workflow run ${location.runId} of ${location.repository}`;
        const github = (0,bundle_sources_settings/* openGitHub */.o6)(settings);
        const list = (0,bundle_files/* createBundleList */.vX)();
        try {
            for (const artifact of await findArtifacts(github, location, what)) {
                list.add(await readArtifact(github, settings, location.repository, artifact));
            }
        }
        catch (error) {
            throw (0,source_error/* toSourceError */.D)(error, { what, permission: 'actions: read' });
        }
        if (list.bundles.length > 0)
            return list.bundles;
        throw new errors/* ProvenanceError */.CG('BUNDLE_NONE', `the artifacts of ${what} hold no bundle`);
    },
});
const findArtifacts = async ({ client }, location, what) => {
    const { name } = location;
    const all = await listRunArtifacts(client, location).catch((cause) => {
        if ((0,service_error/* statusOf */.c2)(cause) !== 404)
            throw cause;
        throw notFound(`${what} does not exist, or the token may not see it`, cause);
    });
    const artifacts = all.filter((artifact) => name === undefined ? (0,artifact_name/* isDefaultArtifactName */.N1)(artifact.name) : artifact.name === name);
    const kept = artifacts.filter(({ isExpired }) => !isExpired);
    if (kept.length > 0)
        return kept;
    const sought = name === undefined ? 'artifact with bundles' : `artifact ${(0,shown/* shown */.S)(name)}`;
    throw notFound(`${what} has no ${sought}${artifacts.length > 0 ? ' that has not expired' : ''}`);
};
const readArtifact = async ({ http }, { apiUrl, token }, repository, { id, name, sizeBytes, digest }) => {
    const url = `${apiUrl}/repos/${repository}/actions/artifacts/${id}`;
    const body = await (0,download/* download */.R)(http, {
        what: `the artifact ${(0,shown/* shown */.S)(name)}`,
        url: `${url}/zip`,
        token,
        sizeBytes,
        maxBytes: limits/* MAX_ARTIFACT_BYTES */.o9,
        digest,
    });
    // A file that was uploaded as it is comes without an archive around it.
    const files = (0,zip_directory/* isZip */.K0)(body)
        ? readZip(body, { wants: bundle_files/* mayHoldBundles */.io, maxBytes: limits/* MAX_FOUND_BYTES */.M6 })
        : [{ name, content: body }].filter(() => (0,bundle_files/* mayHoldBundles */.io)(name, body.length));
    return files.flatMap(({ name: file, content }) => (0,bundle_files/* bundlesOfListed */._N)({ name: file, source: `${url}/${file}` }, content));
};
const notFound = (message, cause) => new errors/* ProvenanceError */.CG('BUNDLE_NOT_FOUND', message, {
    cause,
    hint: 'Check repository, run and name on the page of the workflow run.',
});


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

/***/ 87994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ isDefaultArtifactName),
/* harmony export */   jh: () => (/* binding */ artifactNames)
/* harmony export */ });
/* unused harmony export checkArtifactName */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Names of workflow artifacts are unique in a run. The default name carries
// job, attempt and a digest of the content, so that neither the jobs of a
// matrix, nor two steps of a job, nor a rerun collide; equal content has an
// equal name.


const MAX_BASE_CHARS = 80;
/** The names to try, in order. @throws INPUT_INVALID for a name that GitHub refuses */
const artifactNames = ({ run, storage, models, files, }) => {
    const { artifactName } = storage;
    if (artifactName !== undefined)
        return [checkArtifactName(artifactName)];
    const [model] = models;
    const base = models.length === 1 && model ? model.name : 'models';
    const content = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(files.map(({ digest, name }) => `${digest}  ${name}\n`).join(''));
    const name = `${plain(base)}-attestation-${run.job}-${run.runAttempt}-${content.slice(0, 12)}`;
    return [name, `${name}-2`, `${name}-3`];
};
/** Whether an artifact of a run has the default name of bundles that this action stored. */
const isDefaultArtifactName = (name) => /-attestation-[\w-]+-\d+-[0-9a-f]{12}(?:-[23])?$/.test(name);
const plain = (base) => base
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, MAX_BASE_CHARS) || 'model';
/**
 * A name that the artifact service takes (actions/toolkit, artifact 6.2.1).
 * @throws INPUT_INVALID naming the character
 */
const checkArtifactName = (name) => {
    const found = /["<>|*?:\\/\r\n]/.exec(name)?.[0];
    if (found === undefined && name !== '' && name.length <= 255)
        return name;
    const seen = found === undefined ? `${name.length} characters` : JSON.stringify(found);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `artifact-name has ${seen}`, {
        hint: 'An artifact name is 1 to 255 characters without `" : < > | * ? \\ /` and line breaks.',
    });
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


/***/ }),

/***/ 38189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Eq: () => (/* binding */ contentStart),
/* harmony export */   K0: () => (/* binding */ isZip),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   VR: () => (/* binding */ ZIP_TAIL_BYTES),
/* harmony export */   aE: () => (/* binding */ DEFLATED),
/* harmony export */   te: () => (/* binding */ findDirectory),
/* harmony export */   zo: () => (/* binding */ MAX_LOCAL_HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// The directory of a zip archive, read strictly: what two readers could take
// for two archives is refused. Everything is taken from the directory and
// compared with the local headers. Refused: encryption, parts on other disks.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3


const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_BYTES = 56;
const MAX_COMMENT_BYTES = 0xffff;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
/** Bit 0: encrypted; bit 6: strong encryption; bit 13: masked headers. */
const ENCRYPTION_FLAGS = 0x2041;
const STORED = 0;
const DEFLATED = 8;
/** The last bytes of an archive, as many as `findDirectory` may need. */
const ZIP_TAIL_BYTES = MAX_COMMENT_BYTES + END_BYTES + ZIP64_LOCATOR_BYTES + ZIP64_END_BYTES;
/** Whether the bytes begin as a zip archive does, an empty one included. */
const isZip = (bytes) => bytes.length >= END_BYTES && [LOCAL_HEADER, END_OF_DIRECTORY].includes(bytes.readUInt32LE(0));
/**
 * Where the directory is; `tail` holds the last bytes of the archive, ZIP_TAIL_BYTES or all.
 * @throws what `refuse` throws
 */
const findDirectory = (tail, refuse) => {
    const endAt = findEnd(tail, refuse);
    const end = tail.subarray(endAt);
    const count = end.readUInt16LE(10);
    if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(8) !== count)
        refuse('it has several parts');
    const sizeBytes = end.readUInt32LE(12);
    const at = end.readUInt32LE(16);
    const isPlain = count !== FULL_16 && sizeBytes !== FULL_32 && at !== FULL_32;
    return isPlain ? { at, sizeBytes, count } : findZip64Directory(tail, endAt, refuse);
};
/** §4.3.16: the last record, with a comment that reaches exactly to the end. */
const findEnd = (tail, refuse) => {
    const first = Math.max(0, tail.length - END_BYTES - MAX_COMMENT_BYTES);
    for (let at = tail.length - END_BYTES; at >= first; at -= 1) {
        if (tail.readUInt32LE(at) !== END_OF_DIRECTORY)
            continue;
        if (tail.readUInt16LE(at + 20) === tail.length - at - END_BYTES)
            return at;
    }
    return refuse('it has no end record');
};
/** §4.3.14: of more than 65,534 files; the record stands right before its locator. */
const findZip64Directory = (tail, endAt, refuse) => {
    const locatorAt = endAt - ZIP64_LOCATOR_BYTES;
    const recordAt = locatorAt - ZIP64_END_BYTES;
    const isThere = recordAt >= 0 &&
        tail.readUInt32LE(locatorAt) === ZIP64_LOCATOR &&
        tail.readUInt32LE(recordAt) === ZIP64_END;
    if (!isThere)
        return refuse('its zip64 record is missing');
    const [count, sizeBytes, at] = [32, 40, 48].map((field) => {
        const value = tail.readBigUInt64LE(recordAt + field);
        return value <= Number.MAX_SAFE_INTEGER ? Number(value) : refuse('its zip64 record is damaged');
    });
    return { count: count ?? 0, sizeBytes: sizeBytes ?? 0, at: at ?? 0 };
};
/**
 * The entries of a directory, in its order.
 * @throws what `refuse` throws: damage, encryption, a name that stands twice or is not UTF-8
 */
const readEntries = (directory, count, refuse) => {
    const entries = [];
    const names = new Set();
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        const { entry, lengthBytes } = readEntry(directory.subarray(at), refuse);
        if (names.has(entry.name))
            refuse('a name is there twice');
        names.add(entry.name);
        entries.push(entry);
        at += lengthBytes;
    }
    if (at !== directory.length)
        refuse('its directory has another length than it says');
    return entries;
};
/** §4.3.12 */
const readEntry = (rest, refuse) => {
    if (rest.length < CENTRAL_HEADER_BYTES)
        refuse('it is cut off');
    if (rest.readUInt32LE(0) !== CENTRAL_HEADER)
        refuse('its directory is damaged');
    if ((rest.readUInt16LE(8) & ENCRYPTION_FLAGS) !== 0)
        refuse('it is encrypted');
    const nameBytes = rest.readUInt16LE(28);
    const extraBytes = rest.readUInt16LE(30) + rest.readUInt16LE(32);
    const nameEnd = CENTRAL_HEADER_BYTES + nameBytes;
    if (nameEnd + extraBytes > rest.length)
        refuse('it is cut off');
    const entry = {
        name: readName(rest.subarray(CENTRAL_HEADER_BYTES, nameEnd), refuse),
        method: rest.readUInt16LE(10),
        checksum: rest.readUInt32LE(16),
        packedBytes: rest.readUInt32LE(20),
        sizeBytes: rest.readUInt32LE(24),
        headerAt: rest.readUInt32LE(42),
    };
    const { packedBytes, sizeBytes, headerAt } = entry;
    if ([packedBytes, sizeBytes, headerAt].includes(FULL_32)) {
        refuse(`${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry.name)} is of 4 GiB or more`);
    }
    return { entry, lengthBytes: nameEnd + extraBytes };
};
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const readName = (bytes, refuse) => {
    try {
        return UTF8.decode(bytes);
    }
    catch {
        return refuse('a name is not UTF-8');
    }
};
/**
 * Index of the packed content in `bytes`, which begin with the local header of the entry.
 * @throws what `refuse` throws where header and directory disagree, or the content is cut off
 */
const contentStart = (bytes, entry, refuse) => {
    if (bytes.length < LOCAL_HEADER_BYTES)
        return refuse('it is cut off');
    const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    const isSame = bytes.readUInt32LE(0) === LOCAL_HEADER &&
        bytes.readUInt16LE(8) === entry.method &&
        bytes.subarray(LOCAL_HEADER_BYTES, nameEnd).equals(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(entry.name));
    if (!isSame)
        refuse(`${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry.name)} is described in two ways`);
    const start = nameEnd + bytes.readUInt16LE(28);
    return start + entry.packedBytes <= bytes.length ? start : refuse('it is cut off');
};
/** What a local header and its fields take at most, beside the packed content. */
const MAX_LOCAL_HEADER_BYTES = LOCAL_HEADER_BYTES + FULL_16 + FULL_16;


/***/ })

};

