export const id = 321;
export const ids = [321,2026,9559];
export const modules = {

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ serializeMultiproof),
/* harmony export */   W$: () => (/* binding */ buildRecordList),
/* harmony export */   ZC: () => (/* binding */ listDigest),
/* harmony export */   br: () => (/* binding */ parseMultiproof),
/* harmony export */   mw: () => (/* binding */ digestAt),
/* harmony export */   no: () => (/* binding */ EVALUATION_BYTES)
/* harmony export */ });
/* unused harmony export isMultiproof */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46231);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44157);
/* harmony import */ var _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88886);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// A proof about many records at once, version 1, as bytes: the ways share what
// they have in common. The list is not in it; whoever verifies has it.
// docs/spec/dataset-commitment-v1.md §11.
//
//   MAGIC ‖ commitment 32 ‖ list 32 ‖ length of the view 1 ‖ view ‖ count 4
//   ‖ count × (gamma 33 ‖ evaluation 64) ‖ pruned tree
//
// Evaluations stand in the ascending order of the records' digests. `list` is
// SHA-256 of all digests in that order, so that a proof names its list.






const MAGIC = Uint8Array.from('mlprov multiproof v1\n', (char) => char.charCodeAt(0));
/** gamma ‖ evaluation. */
const EVALUATION_BYTES = _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_4__/* .POINT_BYTES */ .j + _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .PROOF_BYTES */ .Ht;
/** @param digests 32 bytes each, in any order. @throws INPUT_INVALID for none, or more than MAX_ASKED_RECORDS */
const buildRecordList = (digests) => {
    if (digests.length === 0 || digests.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `the list has ${digests.length} digests; it takes 1 to ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA}`);
    }
    const sorted = digests.toSorted(compareBytes);
    const distinct = sorted.filter((digest, at) => at === 0 || compareBytes(digest, sorted[at - 1]) !== 0);
    return { digests: (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concatAll */ .K)(distinct), count: distinct.length };
};
const compareBytes = (a, b) => {
    if (b === undefined)
        return 1;
    for (let at = 0; at < _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};
/** SHA-256 of the list, by which a proof names it. */
const listDigest = ({ digests }, { sha256 }) => sha256(digests);
const digestAt = ({ digests }, index) => digests.subarray(index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, (index + 1) * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
const serializeMultiproof = (proof) => {
    const view = new TextEncoder().encode(proof.view);
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, proof.evaluations.length / EVALUATION_BYTES);
    return (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .x)(MAGIC, proof.commitment, proof.list, Uint8Array.of(view.length), view, count, proof.evaluations, proof.tree);
};
/** Whether these bytes say that they are a multiproof. */
const isMultiproof = (bytes) => MAGIC.every((byte, index) => byte === bytes[index]);
/** Law: parse(serialize(p)) = p. @throws PROOF_INVALID */
const parseMultiproof = (bytes) => {
    let at = 0;
    const take = (length, what) => {
        if (bytes.length - at < length)
            refuse(`it ends in ${what}`);
        at += length;
        return bytes.subarray(at - length, at);
    };
    if (!isMultiproof(take(MAGIC.length, 'its first line')))
        refuse('it begins with other bytes');
    const commitment = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, 'the digest of the commitment');
    const list = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, 'the digest of the list');
    const view = readText(take(take(1, 'the view')[0] ?? 0, 'the view'));
    const countBytes = take(4, 'the count');
    const count = new DataView(countBytes.buffer, countBytes.byteOffset, 4).getUint32(0);
    if (count === 0 || count > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ASKED_RECORDS */ .TA)
        refuse(`it is about ${count} records`);
    const evaluations = take(count * EVALUATION_BYTES, 'the evaluations');
    return { commitment, list, view, evaluations, tree: bytes.subarray(at) };
};
const readText = (bytes) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return refuse('its view is no UTF-8');
    }
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('PROOF_INVALID', `this is no multiproof: ${what}`);
};


/***/ }),

/***/ 44157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ tweakOf),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   Qh: () => (/* binding */ derivePrivateKey),
/* harmony export */   R_: () => (/* binding */ serializeProof),
/* harmony export */   Z0: () => (/* binding */ createEvaluationCheck),
/* harmony export */   _d: () => (/* binding */ GENERATOR),
/* harmony export */   dK: () => (/* binding */ ZERO_PAD),
/* harmony export */   lZ: () => (/* binding */ isEvaluation),
/* harmony export */   mK: () => (/* binding */ TO_SCALAR_ENDS),
/* harmony export */   p1: () => (/* binding */ challengeOf),
/* harmony export */   tV: () => (/* binding */ compositeFactor)
/* harmony export */ });
/* unused harmony exports HASH_TO_SCALAR_TAG, hashToScalar */
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67072);
// SPDX-License-Identifier: Apache-2.0
//
// RFC 9497, POPRF(P-256, SHA-256), used as a verifiable random function: the
// server's evaluation of one constant element, the generator G, where `info`
// is what is evaluated. gamma = (x + m)⁻¹·G with m = HashToScalar of info, and
// the proof is RFC 9497's own, that (G, T = (x+m)·G; gamma, G) have one
// logarithm. P-256 has prime order, so T fixes gamma for any public key, also
// for one that was chosen by a cheat.


const ascii = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));
/** CreateContextString(modePOPRF, "P256-SHA256"), RFC 9497 §3.1. */
const CONTEXT = ascii('OPRFV1-\x02-P256-SHA256');
/** DST of HashToScalar, RFC 9497 §4.3. */
const HASH_TO_SCALAR_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('HashToScalar-'), CONTEXT);
const SEED_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('Seed-'), CONTEXT);
const DERIVE_KEY_TAG = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('DeriveKeyPair'), CONTEXT);
const INFO = ascii('Info');
const COMPOSITE = ascii('Composite');
const CHALLENGE = ascii('Challenge');
/** G, compressed (SP 800-186 §3.2.1.3). */
const GENERATOR = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(3), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n));
/** I2OSP(value, 2), RFC 8017 §4.1. */
const twoBytes = (value) => Uint8Array.of(value >> 8, value & 0xff);
const withLength = (bytes) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(bytes.length), bytes);
const SCALAR_HASH_BYTES = 48; // L of P-256, RFC 9380 §8.2
/** What expand_message_xmd begins with: one block of SHA-256. */
const ZERO_PAD = new Uint8Array(64);
/** What stands behind the message, b0 and b0 xor b1 where expand_message_xmd hashes them. */
const endsWith = (tag) => {
    const tagPrime = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(tag, Uint8Array.of(tag.length));
    return [
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(SCALAR_HASH_BYTES), Uint8Array.of(0), tagPrime),
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(1), tagPrime),
        (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(2), tagPrime),
    ];
};
/** Of HashToScalar. */
const TO_SCALAR_ENDS = endsWith(HASH_TO_SCALAR_TAG);
/**
 * expand_message_xmd with SHA-256 (RFC 9380 §5.3.1) to 48 bytes, modulo the order:
 * HashToScalar of the suite (RFC 9497 §4.3).
 */
const hashToScalar = (message, sha256, tag = HASH_TO_SCALAR_TAG) => {
    const ends = tag === HASH_TO_SCALAR_TAG ? TO_SCALAR_ENDS : endsWith(tag);
    const b0 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ZERO_PAD, message, ends[0]));
    const b1 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b0, ends[1]));
    const mixed = b0.map((byte, index) => byte ^ (b1[index] ?? 0));
    const b2 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(mixed, ends[2]));
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toInteger */ .yJ)((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b1, b2).subarray(0, SCALAR_HASH_BYTES)) % _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .ORDER */ .ND;
};
/** m of an evaluation: HashToScalar("Info" ‖ I2OSP(len(info), 2) ‖ info), RFC 9497 §3.3.3. */
const tweakOf = (info, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(INFO, withLength(info)), sha256);
/**
 * DeriveKeyPair (RFC 9497 §3.2.1): the private key, in [1, ORDER).
 * @param seed 32 secret bytes
 * @param info at most 65,535 public bytes
 */
const derivePrivateKey = (seed, info, sha256) => {
    const input = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(seed, withLength(info));
    for (let counter = 0; counter < 256; counter += 1) {
        const key = hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(input, Uint8Array.of(counter)), sha256, DERIVE_KEY_TAG);
        if (key !== 0n)
            return key;
    }
    // Each try fails with a probability of 2⁻²⁵⁶.
    throw new RangeError('no key follows from this seed');
};
// ---- the proof (RFC 9497 §2.2) -------------------------------------------------
const PROOF_BYTES = 2 * _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ;
/** d of ComputeComposites (§2.2.1) for one pair, with B = T, C = gamma, D = G. */
const compositeFactor = (tweakedKey, gamma, generator, sha256) => {
    const seed = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(tweakedKey), withLength(SEED_TAG)));
    const transcript = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(seed), twoBytes(0), withLength(gamma), withLength(generator), COMPOSITE);
    return hashToScalar(transcript, sha256);
};
/** c of GenerateProof and VerifyProof (§2.2.1, §2.2.2), of the tweaked key, M, Z, t2 and t3; each 33 bytes. */
const challengeOf = (elements, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(...elements.map(withLength), CHALLENGE), sha256);
/**
 * Whether `proof` shows that `gamma` is the value of the function with this public key at `info`.
 * The tweaked key is computed here: one that comes with the proof would be the prover's choice.
 * False for anything of another length, off the curve, the identity, or a scalar out of range.
 */
const isEvaluation = ({ publicKey, ...claim }, primitives) => createEvaluationCheck(publicKey, primitives)(claim);
/** The same for many under one key, 33 bytes. */
const createEvaluationCheck = (publicKeyBytes, primitives) => {
    const { sha256, multiply, multiplyBase, normalize, parsePoint } = primitives;
    const publicKey = parsePoint(publicKeyBytes);
    return ({ gamma: gammaBytes, info, proof }) => {
        const gamma = parsePoint(gammaBytes);
        const c = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
        const s = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
        // No honest prover meets 0: it has a probability of 2⁻²⁵⁶.
        if (!publicKey || !gamma || !c || !s)
            return false;
        const [tweakedKey] = normalize([publicKey.add(multiplyBase(tweakOf(info, sha256)))]);
        // x + m = 0: no evaluation exists (§3.3.3, InvalidInputError).
        if (tweakedKey === undefined || tweakedKey.is0())
            return false;
        const encodedKey = encode(tweakedKey);
        const d = compositeFactor(encodedKey, gammaBytes, GENERATOR, sha256);
        const m = multiply(d, gamma);
        const z = multiplyBase(d);
        const t2 = multiplyBase(s).add(multiply(c, tweakedKey));
        // s·M + c·Z, with M = d·gamma and Z = d·G
        const t3 = multiply((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(s * d), gamma).add(multiplyBase((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(c * d)));
        const points = [m, z, t2, t3];
        if (points.some((point) => point.is0()))
            return false;
        return challengeOf([encodedKey, ...normalize(points).map(encode)], sha256) === c;
    };
};
const encode = (point) => point.toBytes(true);
/** c ‖ s. */
const serializeProof = (c, s) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(c), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(s));


/***/ }),

/***/ 67072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ invertAll),
/* harmony export */   ND: () => (/* binding */ ORDER),
/* harmony export */   Qj: () => (/* binding */ parseScalar),
/* harmony export */   gN: () => (/* binding */ writeScalar),
/* harmony export */   lQ: () => (/* binding */ SCALAR_BYTES),
/* harmony export */   tP: () => (/* binding */ toScalarBytes),
/* harmony export */   yJ: () => (/* binding */ toInteger),
/* harmony export */   zi: () => (/* binding */ mod)
/* harmony export */ });
/* unused harmony export invert */
// SPDX-License-Identifier: Apache-2.0
//
// Scalars of P-256: integers modulo the order of the group. Secret ones are
// multiplied in constant time by OpenSSL only; what is done to them here is
// blinded by its caller where it takes time that depends on the value.
/** Order of P-256 (SP 800-186 §3.2.1.3). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SCALAR_BYTES = 32;
/** In [0, ORDER). */
const mod = (value) => {
    const rest = value % ORDER;
    return rest < 0n ? rest + ORDER : rest;
};
/**
 * The inverse of a scalar in [1, ORDER), by the extended Euclidean algorithm.
 * Its time depends on the value: blind a secret one first.
 */
const invert = (scalar) => {
    let [a, b, u, v] = [scalar, ORDER, 1n, 0n];
    while (a !== 0n) {
        const quotient = b / a;
        [a, b] = [b - quotient * a, a];
        [u, v] = [v - quotient * u, u];
    }
    return mod(v);
};
/**
 * The inverses of scalars in [1, ORDER), with one inversion for all of them.
 * @param blind random: the product of all and it is what is inverted, and its time tells of that alone
 */
const invertAll = (scalars, blind) => {
    const before = [];
    let product = blind;
    for (const scalar of scalars) {
        before.push(product);
        product = (product * scalar) % ORDER;
    }
    let inverse = invert(product);
    const inverses = new Array(scalars.length);
    for (let index = scalars.length - 1; index >= 0; index -= 1) {
        inverses[index] = (inverse * (before[index] ?? 0n)) % ORDER;
        inverse = (inverse * (scalars[index] ?? 0n)) % ORDER;
    }
    return inverses;
};
/** Big-endian (SEC 1 §2.3.6), without a check of its range; any length. */
const toInteger = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let value = 0n;
    let at = 0;
    for (; at + 8 <= bytes.length; at += 8)
        value = (value << 64n) | view.getBigUint64(at);
    for (; at < bytes.length; at += 1)
        value = (value << 8n) | BigInt(view.getUint8(at));
    return value;
};
const LOW_64 = 0xffffffffffffffffn;
/** 32 bytes, big-endian; `scalar` in [0, 2^256). */
const toScalarBytes = (scalar) => {
    const bytes = new Uint8Array(SCALAR_BYTES);
    writeScalar(scalar, new DataView(bytes.buffer));
    return bytes;
};
/** The same into 32 bytes that are there. */
const writeScalar = (scalar, into) => {
    into.setBigUint64(0, scalar >> 192n);
    into.setBigUint64(8, (scalar >> 128n) & LOW_64);
    into.setBigUint64(16, (scalar >> 64n) & LOW_64);
    into.setBigUint64(24, scalar & LOW_64);
};
/** A scalar in [0, ORDER) from 32 bytes; `undefined` for any other number (RFC 9497 §4.3 DeserializeScalar). */
const parseScalar = (bytes) => {
    if (bytes.length !== SCALAR_BYTES)
        return undefined;
    const value = toInteger(bytes);
    return value < ORDER ? value : undefined;
};


/***/ }),

/***/ 20321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lastComponent: () => (/* binding */ lastComponent),
  namedSources: () => (/* binding */ namedSources),
  prepareDigest: () => (/* binding */ prepareDigest),
  prepareModel: () => (/* binding */ prepareModel),
  preparePointers: () => (/* binding */ preparePointers),
  runVerify: () => (/* binding */ runVerify),
  settleVerify: () => (/* binding */ settleVerify),
  verifyModels: () => (/* binding */ verifyModels)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
;// CONCATENATED MODULE: ./lib/io/bundle-sources/index.js
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles come from, one row each. Each is loaded when it is used: only
// those that need the network load what speaks to it.
const SOURCES = {
    files: async (location) => (await __webpack_require__.e(/* import() */ 5421).then(__webpack_require__.bind(__webpack_require__, 15421))).createFilesSource(location),
    artifact: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__, 88645))).createWorkflowArtifactSource(location, settings),
    release: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 69162))).createReleaseAssetSource(location, settings),
    attestations: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 5218))).createAttestationsSource(location, settings),
    oci: async (location, settings) => (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(4748), __webpack_require__.e(8080)]).then(__webpack_require__.bind(__webpack_require__, 78080))).createOciReferrerSource(location, settings),
};
/** The source for a location; `id` is its kind. Opens nothing before `find`. */
const createBundleSource = (location, settings) => ({
    id: location.kind,
    find: async (digests) => (await openSource(location, settings)).find(digests),
});
const openSource = (location, settings) => SOURCES[location.kind](location, settings);

// EXTERNAL MODULE: ./lib/io/ignored-paths.js
var ignored_paths = __webpack_require__(29559);
// EXTERNAL MODULE: ./lib/io/oci/reference.js
var oci_reference = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/io/bundles-of-model.js
// SPDX-License-Identifier: Apache-2.0
//
// Where the bundles of one model are: named by the user, or beside the model
// under the names that signers give them. Files are read first, because those
// that lie inside the model are no part of it.







/** @throws BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID for named files */
const findBundlesOfModel = async (request) => {
    const { modelPath, cwd, places, settings } = request;
    const usual = modelPath === undefined ? [] : await usualPaths(modelPath);
    const named = places.files.length > 0 ? places.files : usual;
    const files = named.length === 0
        ? []
        : await createBundleSource({ kind: 'files', paths: named }, settings).find([]);
    // By its name a bundle, not by its content alone: a `config.json` that poses as
    // one is a file of the model, and nobody signed it.
    const paths = new Set(files.map(({ source }) => source).filter((p) => (0,bundle_files/* isBundleName */.aR)((0,external_node_path_.basename)(p))));
    const inside = modelPath === undefined
        ? []
        : await Promise.all([...paths].map((path) => (0,ignored_paths.nameInModel)(path, { modelPath, cwd })));
    return {
        sources: [
            { id: 'files', find: async () => files },
            ...remoteLocations(request).map((location) => createBundleSource(location, settings)),
        ],
        insideModel: inside.flatMap((name) => (name ? [name] : [])),
    };
};
/** Names that attest, `mlprov model-signing` and other signers use; those that exist. */
const usualPaths = async (modelPath) => {
    const name = (0,external_node_path_.basename)(modelPath);
    const candidates = [
        ...['.sig', '.intoto.jsonl', '.sigstore.json', '.sigstore'].map((end) => modelPath + end),
        ...['model.sig', `${name}.sig`, `${name}.intoto.jsonl`].map((file) => (0,external_node_path_.join)(modelPath, file)),
    ];
    const found = await Promise.all(candidates.map(async (path) => ((await isFile(path)) ? [path] : [])));
    return found.flat();
};
const isFile = async (path) => (0,promises_.stat)(path).then((stats) => stats.isFile(), () => false);
const remoteLocations = ({ places, repo, owner, dockerConfigPath, }) => {
    const { attestations, attestationsWaitMs: waitMs = 0, release, run, oci } = places;
    const repository = repo ?? owner;
    if (attestations && repository === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'bundle-from-attestations needs repo or owner');
    }
    return [
        ...(attestations && repository ? [{ kind: 'attestations', repository, waitMs }] : []),
        ...(release && repo ? [{ kind: 'release', repository: repo, tag: release }] : []),
        ...(run && repo ? [{ kind: 'artifact', repository: repo, runId: run }] : []),
        ...(oci ? [ociLocation(oci, places, dockerConfigPath)] : []),
    ];
};
const ociLocation = (reference, { registryLogin }, dockerConfigPath) => ({
    kind: 'oci',
    reference,
    ...(registryLogin && {
        credentials: { registry: (0,oci_reference/* parseOciReference */.KN)(reference).registry, ...registryLogin },
    }),
    ...(dockerConfigPath === undefined ? {} : { dockerConfigPath }),
});

// EXTERNAL MODULE: ./lib/io/fs/repository-files.js
var repository_files = __webpack_require__(82246);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/io/live-verify.js
var live_verify = __webpack_require__(93408);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
;// CONCATENATED MODULE: ./lib/policy/trust-age.js
// SPDX-License-Identifier: Apache-2.0

const DAY_MS = 86_400_000;
/**
 * Whether the trusted root is young enough. A root that is kept in a file
 * misses what was revoked or added since; only its own newest entry tells how
 * old it is at most. One that came through TUF is as new as there is.
 */
const checkTrustAge = (root, maxAgeDays, now) => {
    const days = Math.floor((now.getTime() - root.newest.getTime()) / DAY_MS);
    const facts = {
        id: 'trust.age',
        title: 'age of the trusted root',
        expected: `at most ${maxAgeDays} days`,
        found: root.from === 'tuf' ? 'fetched through TUF in this run' : `${days} days`,
    };
    if (root.from === 'tuf')
        return (0,report/* passedCheck */.Fd)(facts, 'verified');
    return days <= maxAgeDays
        ? (0,report/* passedCheck */.Fd)(facts, 'verified')
        : (0,report/* failedCheck */.WU)(facts, { code: 'TRUST_ROOT_OLD', word: 'verified' });
};

// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var pipelines_verify = __webpack_require__(53349);
// EXTERNAL MODULE: ./lib/pipelines/verify-content.js
var verify_content = __webpack_require__(37246);
;// CONCATENATED MODULE: ./lib/pipelines/verify-all.js
// SPDX-License-Identifier: Apache-2.0
//
// Everything that one call of verify is asked about → one report.




/** What may match anything but itself names no file that could be shown. */
const GLOB = /[*?[]/;
/** @throws MODEL_NOT_FOUND where a pattern names nothing, and what reading and the sources of bundles throw */
const verifyAll = async (request, ports) => {
    const subjects = [];
    const verify = async (prepared, shownPath) => {
        const { target, sources } = prepared;
        const options = {
            ...request.options,
            ...prepared.options,
            ...(shownPath === undefined ? {} : { shownPath }),
        };
        const content = await (0,verify_content/* readContent */.c)(target, ports);
        const subject = withTrustAge(await (0,pipelines_verify/* verifyContent */.fv)(content, options, sources), request);
        subjects.push(subject);
        ports.onVerified?.(subject, content);
    };
    for (const one of request.prepared)
        await verify(one, one.shownPath);
    for (const pattern of request.patterns) {
        const paths = await ports.tree.expand(pattern);
        for (const path of paths) {
            const shownPath = GLOB.test(pattern) ? path : pattern;
            await verify(await ports.prepare(path, shownPath), shownPath);
        }
    }
    if (subjects.length === 0)
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'nothing is to be verified');
    const { trustedRoot, now } = request;
    return {
        version: 1,
        verifiedAt: now.toISOString(),
        ...(trustedRoot && { trustedRootDate: trustedRoot.newest.toISOString() }),
        subjects,
    };
};
const withTrustAge = (subject, { trustedRoot, maxTrustedRootAgeDays, now }) => {
    if (trustedRoot === undefined || maxTrustedRootAgeDays === undefined)
        return subject;
    const check = checkTrustAge(trustedRoot, maxTrustedRootAgeDays, now);
    return { ...subject, checks: [...subject.checks, check] };
};

// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/io/dataset/worker-path.js
var worker_path = __webpack_require__(39645);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
;// CONCATENATED MODULE: ./lib/inputs/dataset-evidence.js
// SPDX-License-Identifier: Apache-2.0
//
// Files of commitments and proofs → what a policy's rules about datasets are
// held against. Proofs are verified on all cores, when a rule asks.






/** @throws COMMITMENT_INVALID, PROOF_INVALID, INPUT_INVALID; all proofs together have at most MAX_MULTIPROOF_BYTES */
const readDatasetEvidence = async ({ commitments, proofs }, { hashWorkerPath }) => {
    const host = { datasetWorkerPath: (0,worker_path.datasetWorkerBeside)(hashWorkerPath) };
    const given = [];
    let left = limits/* MAX_MULTIPROOF_BYTES */.Nb;
    for (const path of proofs) {
        const codes = { notFound: 'INPUT_INVALID', tooLarge: 'PROOF_INVALID' };
        const bytes = await (0,read_bounded.readBounded)(path, left, codes);
        left -= bytes.length;
        given.push(fileOf(path, bytes, (0,multiproof_v1/* parseMultiproof */.br)(bytes)));
    }
    return {
        commitments: await Promise.all(commitments.map(async (path) => {
            const codes = { notFound: 'COMMITMENT_INVALID', tooLarge: 'COMMITMENT_INVALID' };
            const bytes = await (0,read_bounded.readBounded)(path, limits/* MAX_COMMITMENT_BYTES */.JB, codes);
            return fileOf(path, bytes, (0,commitment_v1/* parseCommitment */.Dz)(bytes.toString('utf8')));
        })),
        proofs: given,
        verifyList: async (commitment, proof, asked) => {
            const { verifyAskedList } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(5294), __webpack_require__.e(1277)]).then(__webpack_require__.bind(__webpack_require__, 91277));
            return verifyAskedList(commitment, proof, asked, host);
        },
    };
};
const fileOf = (source, bytes, value) => ({
    source,
    sha256: (0,digest/* sha256 */.sc)(bytes),
    value,
});

;// CONCATENATED MODULE: ./lib/inputs/verify-run.js
// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to its report: the one composition that the action
// and the command share. What the policy needs is settled before anything is
// read or fetched.











/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the report */
const runVerify = async (inputs, host) => {
    const run = await settleVerify(inputs, host);
    const listing = await prepareListing(run);
    return verifyModels(run, { patterns: inputs.patterns, prepared: listing ? [listing] : [] });
};
/** Verifies models of a run that is settled. @throws as `runVerify` */
const verifyModels = async (run, { patterns, prepared }) => {
    const { inputs, host } = run;
    const { now, reporter } = host;
    const hashPorts = (0,live.createHashPorts)(host.hashWorkerPath);
    const maxAge = inputs.trust.signer === 'sigstore' ? inputs.trust.maxAgeDays : undefined;
    const opened = run.policy && maxAge === undefined ? undefined : await run.trust();
    const trustedRoot = opened?.trustedRoot;
    return verifyAll({
        patterns,
        prepared,
        options: {
            signer: await signerOf(run, undefined),
            predicateTypes: inputs.predicateTypes,
            unsignedFiles: inputs.unsignedFiles,
            subjectNames: inputs.subjectNames,
            acceptUnsortedUnsafe: inputs.acceptUnsortedUnsafe,
            acceptSymlinks: inputs.symlinks === 'within-model',
            ...(inputs.inspect ? { headers: { allowedImports: [] } } : {}),
            ...(inputs.expectedVsa === undefined ? {} : { vsa: { ...inputs.expectedVsa, now } }),
        },
        ...(trustedRoot && { trustedRoot }),
        ...(maxAge === undefined ? {} : { maxTrustedRootAgeDays: maxAge }),
        now,
    }, {
        ...hashPorts,
        reporter,
        prepare: (path, shownPath) => prepareModel(path, shownPath, run),
        onVerified: (subject, content) => host.onVerified?.({
            subject,
            content,
            ...(run.policy?.digest === undefined ? {} : { policyDigest: run.policy.digest }),
        }),
    });
};
/** @throws what is wrong with policy and identity, before anything is read */
const settleVerify = async (inputs, host) => {
    (0,paths/* canonicalIgnorePaths */.py)(inputs.ignorePaths);
    const policy = await readPolicy(inputs, host);
    const datasets = inputs.datasets && (await readDatasetEvidence(inputs.datasets, host));
    const vulnerabilities = await readVulnerabilities(inputs, host);
    const deadline = (0,retry.deadlineIn)(inputs.timeoutMs);
    let opened;
    return {
        inputs,
        host,
        deadline,
        policy,
        datasets,
        vulnerabilities,
        identity: identityOf(inputs, host, policy),
        trust: () => {
            opened ??= (0,live_verify/* openTrust */.N)(inputs.trust, {
                deadline,
                now: host.now,
                tufCacheDir: host.tufCacheDir,
                onNotice: (message) => host.reporter.info(message),
            });
            return opened;
        },
    };
};
const readVulnerabilities = async ({ vulnerabilities }, { cwd }) => {
    if (vulnerabilities === undefined)
        return undefined;
    const { readVulnerabilityEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8815), __webpack_require__.e(3038), __webpack_require__.e(2086)]).then(__webpack_require__.bind(__webpack_require__, 82086));
    return readVulnerabilityEvidence(vulnerabilities, cwd);
};
const readPolicy = async ({ policyPath }, { cwd }) => {
    if (policyPath === undefined)
        return undefined;
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8780), __webpack_require__.e(2409), __webpack_require__.e(3740)]).then(__webpack_require__.bind(__webpack_require__, 63740));
    const path = policyPath.startsWith('/') ? (0,posix_.relative)(cwd, policyPath) : policyPath;
    return loadPolicy(path, (0,repository_files.createRepositoryReader)(cwd, limits/* MAX_POLICY_BYTES */.mk, 'POLICY_INVALID'));
};
// A policy file names the signers; identity inputs beside it narrow them further.
const identityOf = ({ identity, trust }, { serverUrl }, policy) => {
    if (trust.signer !== 'sigstore')
        return undefined;
    const { denySelfHostedRunners, ...named } = identity;
    const isEmpty = Object.keys(named).length === 0 && denySelfHostedRunners !== true;
    return policy && isEmpty ? 'policy-file' : (0,identity_policy/* buildIdentityPolicy */.z)(identity, serverUrl);
};
const NOBODY = { trust: { kind: 'key', keys: [] } };
const signerOf = async (run, subject) => {
    const { identity, policy } = run;
    if (policy) {
        const { ruleFor } = await __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895));
        const rule = subject && ruleFor(policy, subject);
        // Without a rule nobody is trusted, and no trusted root is fetched.
        if (rule === undefined)
            return NOBODY;
        if (rule.signer.kind === 'key' && rule.signer.pem !== undefined) {
            const { loadVerifyingKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 72522));
            return { trust: { kind: 'key', keys: [loadVerifyingKey(rule.signer.pem)] } };
        }
    }
    const { trust } = await run.trust();
    return { trust, ...(identity === undefined ? {} : { identity }) };
};
const policyOptions = async (run, subject) => {
    const { policy, host, datasets, vulnerabilities } = run;
    if (policy === undefined)
        return {};
    const { evaluatePolicy } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8780), __webpack_require__.e(2409), __webpack_require__.e(8949)]).then(__webpack_require__.bind(__webpack_require__, 38949));
    const { pathFrom, ruleFor } = await __webpack_require__.e(/* import() */ 3895).then(__webpack_require__.bind(__webpack_require__, 93895));
    const { asksForContents } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8780), __webpack_require__.e(9489)]).then(__webpack_require__.bind(__webpack_require__, 79489));
    const { now, serverUrl, cwd } = host;
    // One subject for both: the rule that names the signer is the rule that is evaluated.
    const matched = { name: subject.name, path: pathFrom(cwd, subject.path) };
    const rule = ruleFor(policy, matched);
    const { vsa, blocklists = [] } = rule ?? {};
    const context = {
        now,
        serverUrl,
        ...(datasets === undefined ? {} : { datasets }),
        ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
    };
    const { establishAbsence } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 54694));
    return {
        signer: await signerOf(run, matched),
        ...(vsa === undefined ? {} : { vsa: { ...vsa, now } }),
        ...(rule && asksForContents(rule) ? { headers: { allowedImports: rule.allowedImports } } : {}),
        ...(datasets === undefined
            ? {}
            : { establish: (bundle) => establishAbsence(bundle, blocklists, datasets) }),
        evaluate: (report) => evaluatePolicy(policy, { ...report, ...matched }, context),
    };
};
/** How a model on disk is read, where its bundles are, and who must have signed it. */
const prepareModel = async (path, shownPath, run) => {
    const { inputs } = run;
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    return {
        sources,
        shownPath,
        target: { kind: 'path', path, scan: { ignorePaths, symlinks: inputs.symlinks } },
        options: await policyOptions(run, { name: lastComponent(path), path: shownPath }),
    };
};
/** A model whose large files are Git LFS pointers: recorded digests in place of bytes. */
const preparePointers = async (path, shownPath, run) => {
    const { inputs, host } = run;
    const { listPointers } = await __webpack_require__.e(/* import() */ 5558).then(__webpack_require__.bind(__webpack_require__, 95558));
    const { sources, insideModel } = await bundlesOf(path, run);
    const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel];
    const scan = { ignorePaths, symlinks: inputs.symlinks };
    const { name, files } = await listPointers(path, scan, (0,live.createHashPorts)(host.hashWorkerPath));
    return {
        sources,
        shownPath,
        target: { kind: 'listing', name, files },
        options: await policyOptions(run, { name, path: shownPath }),
    };
};
const prepareListing = async (run) => {
    const { digestsPath } = run.inputs;
    if (digestsPath === undefined)
        return undefined;
    const { readListing } = await __webpack_require__.e(/* import() */ 7658).then(__webpack_require__.bind(__webpack_require__, 77658));
    const listing = await readListing(digestsPath, { ...(0,live.createHashPorts)(run.host.hashWorkerPath), reporter: run.host.reporter }, { ignorePaths: ['.git', ...run.inputs.ignorePaths], symlinks: run.inputs.symlinks });
    const { sources } = await bundlesOf(digestsPath, run);
    return {
        sources,
        target: { kind: 'listing', ...listing },
        options: await policyOptions(run, { name: listing.name, path: digestsPath }),
    };
};
/** A digest in place of a model: its bundles are where the user says, never beside a file. */
const prepareDigest = async ({ name, sha256, shape }, sources, run) => {
    const shownPath = name.replace(/\/+$/, '');
    const subject = { name: lastComponent(shownPath), path: shownPath };
    return {
        sources,
        shownPath,
        target: { kind: 'digest', name: subject.name, sha256, shape },
        options: await policyOptions(run, subject),
    };
};
/** The places that the user names, without a model; a source that a place needs is opened later. */
const namedSources = async (run) => (await bundlesOf(undefined, run)).sources;
const bundlesOf = (modelPath, { inputs, host, deadline }) => {
    const { githubToken, places, identity } = inputs;
    return findBundlesOfModel({
        ...(modelPath === undefined ? {} : { modelPath }),
        cwd: host.cwd,
        places,
        dockerConfigPath: host.dockerConfigPath,
        settings: {
            apiUrl: host.apiUrl,
            deadline,
            onRetry: (message) => host.reporter.info(message),
            ...(githubToken === undefined ? {} : { token: githubToken }),
        },
        ...(identity.repo === undefined ? {} : { repo: identity.repo }),
        ...(identity.owner === undefined ? {} : { owner: identity.owner }),
    });
};
const lastComponent = (path) => path.replaceAll('\\', '/').split('/').at(-1) ?? path;


/***/ }),

/***/ 39645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datasetWorkerBeside: () => (/* binding */ datasetWorkerBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/** The entry of the dataset workers, which lies beside that of the hash worker: in src, lib and dist alike. */
const datasetWorkerBeside = (hashWorkerPath) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(hashWorkerPath), '..', 'dataset-worker', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(hashWorkerPath));


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryReader: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// Files of a checked-out repository, by their path in it. Links are followed
// only as far as the repository goes: what a policy extends must not be chosen
// by whoever can place a link.




/**
 * Reads UTF-8 text files of at most `maxBytes` below `rootPath`; every refusal has the given code.
 * A single call may ask for another limit.
 * @param rootPath absolute
 */
const createRepositoryReader = (rootPath, maxBytes, code) => async (path, most = maxBytes) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootPath, ...path.split('/'));
    const [root, file] = await Promise.all([rootPath, target].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(name))).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
    });
    if (root === undefined || file === undefined || !isInside(root, file)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(code, `"${path}" leads out of the repository`);
    }
    return (0,_live_js__WEBPACK_IMPORTED_MODULE_3__.readTextFile)(file, most, code);
};
const isInside = (root, file) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return inside !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
};
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 29559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameInModel: () => (/* binding */ nameInModel),
/* harmony export */   resolveIgnorePaths: () => (/* binding */ resolveIgnorePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// From paths as people type them (absolute, or relative to the working
// directory) to names inside a model. The Python client drops what does not
// fit; here it is an error, because the file would be signed against the
// user's wish.



/**
 * The names inside the model of paths that exist there.
 * @throws {IGNORE_PATH_NOT_FOUND} where nothing is there, or it lies outside the model
 * @throws {IGNORE_PATH_INVALID} for the model itself
 */
const resolveIgnorePaths = (paths, model) => Promise.all(paths.map(async (path) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)).catch(() => undefined);
    if (!found) {
        const message = `nothing is found at the ignored path "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(model.cwd, path)}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    const name = await nameInModel(path, model);
    if (name === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `"${path}" is the model itself`);
    }
    if (name === undefined) {
        const message = `the ignored path "${path}" lies outside the model "${model.modelPath}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('IGNORE_PATH_NOT_FOUND', message);
    }
    return name;
}));
/**
 * The name of a path inside the model, whether or not it exists; empty for the
 * model itself, `undefined` outside. A link is named by its own place.
 */
const nameInModel = async (path, { modelPath, cwd }) => {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, modelPath));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute).catch(() => absolute)) === root)
        return '';
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute)));
    if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) === name)
        return undefined;
    return name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
};


/***/ }),

/***/ 27503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   NH: () => (/* binding */ registryUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   zx: () => (/* binding */ servingHost)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// References to content of a registry, by digest only: a tag names another
// thing tomorrow.
// Grammar: https://github.com/distribution/reference/blob/v0.6.0/reference.go



const REGISTRY = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[::1\])(?::\d{1,5})?$/;
const NAME = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
const TAG = /:\w[\w.-]{0,127}$/;
const MAX_CHARS = 512;
/** Docker Hub is named by one host and served by another. */
const SERVED_BY = {
    'docker.io': 'registry-1.docker.io',
    'index.docker.io': 'registry-1.docker.io',
};
/**
 * Reads `registry/name@sha256:<hex>`, with or without `oci://` and a tag, which the digest outdoes.
 * @throws INPUT_INVALID
 */
const parseOciReference = (text) => {
    const [path = '', digest = '', ...rest] = text.replace(/^oci:\/\//, '').split('@');
    const slash = path.indexOf('/');
    const registry = path.slice(0, Math.max(0, slash)).toLowerCase();
    const name = path.slice(slash + 1).replace(TAG, '');
    const isValid = text.length <= MAX_CHARS &&
        rest.length === 0 &&
        REGISTRY.test(registry) &&
        // Without a dot or a port it would be the first part of a name (§ domain).
        /[.:]|^localhost$/.test(registry) &&
        NAME.test(name) &&
        digest.startsWith('sha256:') &&
        (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest.slice('sha256:'.length));
    if (isValid)
        return { registry: servingHost(registry), name, digest };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)} is not registry/name@sha256:<64 hex>`, {
        hint: 'Name the content by its digest: a tag may name something else by now.',
    });
};
/** The host that serves what a name's host names. @param host with or without port, lowercase */
const servingHost = (host) => SERVED_BY[host] ?? host;
/** Encrypted, but for a registry on this machine. */
const registryUrl = (registry) => `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
/** @param registry host, with or without port */
const isLoopback = (registry) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);


/***/ })

};

