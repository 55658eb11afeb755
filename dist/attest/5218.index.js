export const id = 5218;
export const ids = [5218];
export const modules = {

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAttestationsSource: () => (/* binding */ createAttestationsSource)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/io/github/run-context.js + 1 modules
var run_context = __webpack_require__(39414);
// EXTERNAL MODULE: ./lib/io/redaction.js
var redaction = __webpack_require__(31317);
;// CONCATENATED MODULE: ./lib/io/snappy.js
// SPDX-License-Identifier: Apache-2.0
//
// Snappy, decoding only: the block format, in which GitHub stores bundles, and
// the framing format around it. The announced length meets the limit before
// memory is asked for. Checksums are passed over: a bundle carries a signature.
// Spec: https://github.com/google/snappy/blob/1.2.2/format_description.txt
// and framing_format.txt beside it.


/** Chunk type 0xff, length 6, `sNaPpY`: how every framed stream begins. */
const STREAM_IDENTIFIER = external_node_buffer_.Buffer.from('ff060000734e61507059', 'hex');
const COMPRESSED_CHUNK = 0x00;
const UNCOMPRESSED_CHUNK = 0x01;
const FIRST_SKIPPABLE_CHUNK = 0x80;
const CHUNK_HEADER_BYTES = 4;
const CHECKSUM_BYTES = 4;
/** Whether the bytes begin as the framing format does. */
const isFramedSnappy = (bytes) => STREAM_IDENTIFIER.equals(bytes.subarray(0, STREAM_IDENTIFIER.length));
/**
 * Decodes one block.
 * @throws BUNDLE_TOO_LARGE where it announces more than `maxBytes`
 * @throws BUNDLE_INVALID where it is no such block
 */
const decodeSnappyBlock = (block, maxBytes) => {
    const { length, start } = readLength(block);
    if (length > maxBytes)
        throw tooLarge(length, maxBytes);
    const out = external_node_buffer_.Buffer.alloc(length);
    let from = start;
    let to = 0;
    while (from < block.length) {
        const element = readElement(block, from);
        if (element.length > length - to)
            refuse('it holds more than it announces');
        if (element.kind === 'literal') {
            const end = element.next + element.length;
            if (end > block.length)
                refuse('it ends inside a literal');
            out.set(block.subarray(element.next, end), to);
            from = end;
        }
        else {
            if (element.offset === 0 || element.offset > to)
                refuse('it copies from before its start');
            // Byte by byte: a copy may run into what it writes itself.
            for (let i = 0; i < element.length; i += 1) {
                out[to + i] = out[to + i - element.offset] ?? 0;
            }
            from = element.next;
        }
        to += element.length;
    }
    if (to !== length)
        refuse(`it announces ${length} bytes and holds ${to}`);
    return out;
};
/**
 * Decodes a framed stream.
 * @throws BUNDLE_TOO_LARGE, BUNDLE_INVALID
 */
const decodeFramedSnappy = (stream, maxBytes) => {
    if (!isFramedSnappy(stream))
        refuse('it does not begin with the stream identifier');
    const parts = [];
    let total = 0;
    let from = STREAM_IDENTIFIER.length;
    while (from < stream.length) {
        const type = byteAt(stream, from);
        const length = readUint(stream, from + 1, 3);
        const body = stream.subarray(from + CHUNK_HEADER_BYTES, from + CHUNK_HEADER_BYTES + length);
        if (body.length < length)
            refuse('it ends inside a chunk');
        from += CHUNK_HEADER_BYTES + length;
        if (type >= FIRST_SKIPPABLE_CHUNK)
            continue;
        if (type !== COMPRESSED_CHUNK && type !== UNCOMPRESSED_CHUNK)
            refuse(`unknown chunk ${type}`);
        if (length < CHECKSUM_BYTES)
            refuse('a chunk lacks its checksum');
        const data = body.subarray(CHECKSUM_BYTES);
        const part = type === COMPRESSED_CHUNK ? decodeSnappyBlock(data, maxBytes - total) : data;
        total += part.length;
        if (total > maxBytes)
            throw tooLarge(total, maxBytes);
        parts.push(part);
    }
    return external_node_buffer_.Buffer.concat(parts);
};
/** §1: the length of the decoded data as a little-endian base-128 number below 2^32. */
const readLength = (block) => {
    let length = 0;
    for (let index = 0; index < 5; index += 1) {
        const byte = byteAt(block, index);
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80) {
            return length < 2 ** 32 ? { length, start: index + 1 } : refuse('its length is too large');
        }
    }
    return refuse('its length does not end');
};
/** §2: the tag's lower two bits are the kind of the element; `next` is behind tag and operands. */
const readElement = (block, at) => {
    const tag = byteAt(block, at);
    const upper = tag >>> 2;
    switch (tag & 3) {
        case 0: {
            const operandBytes = Math.max(0, upper - 59);
            const length = operandBytes === 0 ? upper + 1 : readUint(block, at + 1, operandBytes) + 1;
            return { kind: 'literal', length, next: at + 1 + operandBytes };
        }
        case 1: {
            const offset = (tag >>> 5) * 256 + byteAt(block, at + 1);
            return { kind: 'copy', length: (upper & 7) + 4, offset, next: at + 2 };
        }
        default: {
            const operandBytes = (tag & 3) === 2 ? 2 : 4;
            const offset = readUint(block, at + 1, operandBytes);
            return { kind: 'copy', length: upper + 1, offset, next: at + 1 + operandBytes };
        }
    }
};
const readUint = (bytes, at, count) => {
    let value = 0;
    for (let index = 0; index < count; index += 1) {
        value += byteAt(bytes, at + index) * 2 ** (8 * index);
    }
    return value;
};
const byteAt = (bytes, at) => bytes[at] ?? refuse('it ends inside an element');
const tooLarge = (length, maxBytes) => new errors/* ProvenanceError */.CG('BUNDLE_TOO_LARGE', `compressed bundle of at least ${length} bytes, the limit is ${maxBytes}`);
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `compressed bundle refused: ${what}`);
};

// EXTERNAL MODULE: ./lib/io/transfer-timeout.js
var transfer_timeout = __webpack_require__(83439);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/attestation-record.js
// SPDX-License-Identifier: Apache-2.0
//
// One entry of GitHub's attestations API: the bundle itself, or an address
// where it lies, usually compressed.









/** What GitHub states of the assets of an immutable release: about a tag, not about a build. */
const RELEASE_PREDICATE = 'https://in-toto.io/attestation/release/v0.2';
/** @throws SERVICE_FAILED */
const parseRecords = (value) => ((0,parse/* asArray */._j)(value) ?? attestation_record_refuse('is no list of attestations')).map((item) => {
    const record = (0,parse/* asObject */.eB)(item) ?? attestation_record_refuse('has an attestation that is no object');
    return {
        bundle: (0,parse/* asObject */.eB)(record.bundle),
        bundleUrl: (0,parse/* asString */.oJ)(record.bundle_url) || undefined,
        initiator: (0,parse/* asString */.oJ)(record.initiator),
        repositoryId: typeof record.repository_id === 'number' ? record.repository_id : undefined,
    };
});
/**
 * The bundles of a record. What it points to is fetched without any
 * credential, wherever that is: the address carries its own signature.
 * @throws SERVICE_FAILED, BUNDLE_INVALID, BUNDLE_TOO_LARGE
 */
const loadRecord = async ({ bundle, bundleUrl }, source, http) => {
    if (bundle)
        return [{ source, index: 0, content: JSON.stringify(bundle) }];
    if (bundleUrl === undefined)
        attestation_record_refuse('has an attestation without a bundle');
    if (bundleUrl === undefined || !(0,run_context/* isSafeServiceUrl */.G)(bundleUrl)) {
        return attestation_record_refuse('has a bundle_url that is not an https address');
    }
    const { body } = await http({
        url: bundleUrl,
        expect: 'bytes',
        maxResponseBytes: limits/* MAX_ATTESTATION_BYTES */.mq,
        timeoutMs: (0,transfer_timeout/* transferTimeoutMs */.L)(limits/* MAX_ATTESTATION_BYTES */.mq),
    }).catch((cause) => {
        // Not the API refuses here, and no token of the user would help.
        const { code, message, hint } = (0,errors/* toProvenanceError */.FH)(cause);
        throw new errors/* ProvenanceError */.CG(code, `a bundle cannot be fetched: ${message}`, { cause, hint });
    });
    return (0,bundle_files/* bundlesOf */.nA)((0,redaction/* displayUrl */.Q)(bundleUrl), unpack(body));
};
/** Whether GitHub made this bundle by itself for a release. */
const isReleaseAttestation = ({ initiator }, { content }) => {
    // The bulk list names no initiator.
    if (initiator !== undefined && initiator !== 'github')
        return false;
    const envelope = (0,parse/* asObject */.eB)((0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(content))?.dsseEnvelope);
    const payload = external_node_buffer_.Buffer.from((0,parse/* asString */.oJ)(envelope?.payload) ?? '', 'base64').toString('utf8');
    return (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(payload))?.predicateType === RELEASE_PREDICATE;
};
const unpack = (body) => {
    if (isFramedSnappy(body))
        return decodeFramedSnappy(body, limits/* MAX_ATTESTATION_BYTES */.mq);
    // A block that begins like JSON would decode to 123 bytes: too few for a bundle.
    return body[0] === 0x7b ? body : decodeSnappyBlock(body, limits/* MAX_ATTESTATION_BYTES */.mq);
};
const attestation_record_refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `GitHub's answer ${what}`);
};

// EXTERNAL MODULE: ./lib/io/bundle-sources/settings.js + 1 modules
var bundle_sources_settings = __webpack_require__(506);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/attestation-lookup.js
// SPDX-License-Identifier: Apache-2.0
//
// The calls of the attestations API: one list for each digest, in pages, or one
// bulk list for up to 100 digests, which GitHub gives to those with a token and
// for owners only. Where the bulk list is refused, each digest is asked for.
// API: https://docs.github.com/en/rest/orgs/attestations (2022-11-28)







const PER_PAGE = 100;
/** 1,000 attestations of one digest, the newest. */
const MAX_PAGES = 10;
/** What the clients of GitHub ask for at most; the server's own limit is not documented. */
const MAX_BULK_DIGESTS = 100;
/** @throws INPUT_INVALID where the location names no repository and no owner */
const createAttestationLookup = ({ repository, predicateType }, settings) => {
    const { owner, repo } = (0,bundle_sources_settings/* isName */.Eo)(repository)
        ? { owner: repository, repo: undefined }
        : (0,bundle_sources_settings/* parseRepository */.SU)(repository);
    const { client } = (0,bundle_sources_settings/* openGitHub */.o6)(settings, { maxResponseBytes: limits/* MAX_BUNDLE_BYTES */.Me });
    const scope = { client, apiUrl: settings.apiUrl, owner, repo, predicateType };
    const mayAskInBulk = settings.token !== undefined;
    return async function* (digests) {
        const found = mayAskInBulk && digests.length > 1 ? await bulkLookup(scope, digests) : undefined;
        if (found)
            yield* found;
        else
            for (const digest of digests)
                yield* lookUpOne(scope, digest);
    };
};
async function* lookUpOne(scope, digest) {
    for (const path of placesOf(scope)) {
        try {
            for await (const data of attestationPages(scope, path, digest)) {
                const source = `${scope.apiUrl}${path}/attestations/${digest}`;
                for (const record of parseRecords((0,parse/* asObject */.eB)(data)?.attestations))
                    yield { source, record };
            }
            return;
        }
        catch (error) {
            // 404 is how GitHub says that there is none, also where it is another kind of owner.
            if ((0,service_error/* statusOf */.c2)(error) !== 404)
                throw error;
        }
    }
}
const placesOf = ({ owner, repo }) => repo === undefined ? ownerPlaces(owner) : [`/repos/${owner}/${repo}`];
/** An organisation or a user: the name does not tell. */
const ownerPlaces = (owner) => [
    `/orgs/${owner}`,
    `/users/${owner}`,
];
const attestationPages = ({ client, predicateType }, path, digest) => (0,pages/* pagesOf */.E)(client, `${path}/attestations/{digest}`, {
    digest,
    per_page: PER_PAGE,
    maxPages: MAX_PAGES,
    ...(predicateType === undefined ? {} : { predicate_type: predicateType }),
});
/** `undefined` where the bulk list is not offered. */
const bulkLookup = async (scope, digests) => {
    for (const place of ownerPlaces(scope.owner)) {
        try {
            return await listInBulk(scope, place, digests);
        }
        catch (error) {
            const status = (0,service_error/* statusOf */.c2)(error) ?? 0;
            if (status < 400 || status >= 500)
                throw error;
        }
    }
    return undefined;
};
const listInBulk = async (scope, place, digests) => {
    const found = [];
    for (let start = 0; start < digests.length; start += MAX_BULK_DIGESTS) {
        const chunk = digests.slice(start, start + MAX_BULK_DIGESTS);
        found.push(...(await listChunk(scope, place, chunk)));
    }
    const id = await repositoryIdOf(scope);
    return found.filter(({ record }) => id === undefined || record.repositoryId === id);
};
// The bulk list knows owners, a repository only by its id.
const repositoryIdOf = async ({ client, owner, repo }) => {
    if (repo === undefined)
        return undefined;
    const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo });
    const { id } = (0,parse/* asObject */.eB)(data) ?? {};
    return typeof id === 'number' ? id : attestation_lookup_refuse('repository id');
};
const listChunk = async ({ client, apiUrl, predicateType }, place, digests) => {
    const source = `${apiUrl}${place}/attestations/bulk-list`;
    const found = [];
    let after;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const { data } = await client.request(`POST ${place}/attestations/bulk-list{?per_page,after}`, {
            per_page: PER_PAGE,
            subject_digests: digests,
            ...(after === undefined ? {} : { after }),
            ...(predicateType === undefined ? {} : { predicate_type: predicateType }),
        });
        const byDigest = (0,parse/* asObject */.eB)((0,parse/* asObject */.eB)(data)?.attestations_subject_digests) ?? attestation_lookup_refuse('bulk list');
        for (const digest of digests)
            found.push(...recordsOf(byDigest, digest, source));
        after = nextPage((0,parse/* asObject */.eB)((0,parse/* asObject */.eB)(data)?.page_info));
        if (after === undefined)
            break;
    }
    return found;
};
const recordsOf = (byDigest, digest, source) => {
    const records = Object.hasOwn(byDigest, digest) ? byDigest[digest] : null;
    return records === null ? [] : parseRecords(records).map((record) => ({ source, record }));
};
const nextPage = (pageInfo) => pageInfo?.has_next === true ? (0,parse/* asString */.oJ)(pageInfo.next) || undefined : undefined;
const attestation_lookup_refuse = (field) => {
    throw new errors/* ProvenanceError */.CG('SERVICE_FAILED', `GitHub's answer has no valid ${field}`);
};

// EXTERNAL MODULE: ./lib/io/bundle-sources/source-error.js
var source_error = __webpack_require__(95334);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/attestations-api.js
// SPDX-License-Identifier: Apache-2.0
//
// Bundles in GitHub's attestations API, found by the digest of what they speak
// of. What is public is read without a token; with one, many digests are looked
// up in one call. That nothing is found is an answer, a refusal is a failure.
// API: https://docs.github.com/en/rest/repos/attestations (2022-11-28)








/** @throws on `find`: INPUT_INVALID, SOURCE_UNAUTHORIZED, SERVICE_FAILED, BUNDLE_INVALID, BUNDLE_TOO_LARGE… */
const createAttestationsSource = (location, settings) => ({
    find: async (digests) => {
        const unique = [...new Set(digests)];
        for (const digest of unique)
            checkDigest(digest);
        const lookup = createAttestationLookup(location, settings);
        const find = () => findOnce(lookup, location, (0,bundle_sources_settings/* openHttp */.fb)(settings), unique);
        try {
            return await untilFound(find, location, settings);
        }
        catch (error) {
            const what = `the attestations of ${location.repository}`;
            throw (0,source_error/* toSourceError */.D)(error, { what, permission: 'attestations: read' });
        }
    },
});
const findOnce = async (lookup, location, http, digests) => {
    const list = (0,bundle_files/* createBundleList */.vX)();
    // One bundle with several subjects is found by each of them.
    const seen = new Set();
    for await (const { source, record } of lookup(digests)) {
        for (const bundle of await loadRecord(record, source, http)) {
            const isUnwanted = location.predicateType !== RELEASE_PREDICATE && isReleaseAttestation(record, bundle);
            if (isUnwanted || seen.has(bundle.content))
                continue;
            seen.add(bundle.content);
            list.add([bundle]);
        }
    }
    return list.bundles;
};
class NothingYet extends Error {
}
const untilFound = async (find, { waitMs = 0 }, { onRetry, baseDelayMs }) => {
    try {
        return await (0,retry/* retry */.L5)(async () => {
            const bundles = await find();
            if (bundles.length === 0)
                throw new NothingYet('nothing is found yet');
            return bundles;
        }, {
            deadline: (0,retry/* deadlineIn */._5)(waitMs),
            isTransient: (error) => error instanceof NothingYet,
            onRetry: (_, delayMs) => onRetry?.('no attestation is found yet', delayMs),
            ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
        });
    }
    catch (error) {
        if (error instanceof errors/* ProvenanceError */.CG && error.cause instanceof NothingYet)
            return [];
        throw error;
    }
};
const checkDigest = (digest) => {
    if (/^sha256:[0-9a-f]{64}$/.test(digest))
        return;
    throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `${(0,shown/* shown */.S)(digest)} is not sha256:<64 hex>`);
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


/***/ })

};

