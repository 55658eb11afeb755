export const id = 5948;
export const ids = [5948];
export const modules = {

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.


/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = endOfString(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
/** Index of the closing quote of the string that opens at `start`. */
const endOfString = (text, start) => {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

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
/* harmony import */ var _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48429);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28813);
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
const EVALUATION_BYTES = _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .POINT_BYTES */ .j + _scheme_poprf_js__WEBPACK_IMPORTED_MODULE_2__/* .PROOF_BYTES */ .Ht;
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
    for (let at = 0; at < _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};
/** SHA-256 of the list, by which a proof names it. */
const listDigest = ({ digests }, { sha256 }) => sha256(digests);
const digestAt = ({ digests }, index) => digests.subarray(index * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, (index + 1) * _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA);
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
    const commitment = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, 'the digest of the commitment');
    const list = take(_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, 'the digest of the list');
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

/***/ 57873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ criticalBit),
/* harmony export */   Iq: () => (/* binding */ LABEL_BITS),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   nP: () => (/* binding */ bitOf)
/* harmony export */ });
/* harmony import */ var _tagged_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// Bits of labels and sums of classes: what prover and verifier compute alike.
// docs/spec/dataset-commitment-v1.md §5.

const LABEL_BITS = 256;
/** The first bit in which two labels differ, 0 the most significant; LABEL_BITS where none does. */
const criticalBit = (a, b) => {
    for (let at = 0; at < _tagged_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BYTES */ .FA; at += 1) {
        const difference = (a[at] ?? 0) ^ (b[at] ?? 0);
        if (difference !== 0)
            return at * 8 + Math.clz32(difference) - 24;
    }
    return LABEL_BITS;
};
/** 0 or 1; `bit` in [0, 255]. */
const bitOf = (label, bit) => (((label[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1 ? 1 : 0;
/** Adds lists of big-endian 64-bit counts. @throws RangeError where a sum passes 2^64 − 1 */
const addSums = (left, right, into) => {
    const a = new DataView(left.buffer, left.byteOffset, left.byteLength);
    const b = new DataView(right.buffer, right.byteOffset, right.byteLength);
    const out = new DataView(into.buffer, into.byteOffset, into.byteLength);
    for (let at = 0; at < into.byteLength; at += 8) {
        const sum = a.getBigUint64(at) + b.getBigUint64(at);
        if (sum > 0xffffffffffffffffn)
            throw new RangeError('a sum of counts passes 64 bits');
        out.setBigUint64(at, sum);
    }
};


/***/ }),

/***/ 44157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ tweakOf),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   Qh: () => (/* binding */ derivePrivateKey),
/* harmony export */   R_: () => (/* binding */ serializeProof),
/* harmony export */   Ti: () => (/* binding */ HASH_TO_SCALAR_TAG),
/* harmony export */   lZ: () => (/* binding */ isEvaluation),
/* harmony export */   p1: () => (/* binding */ challengeOf),
/* harmony export */   tV: () => (/* binding */ compositeFactor)
/* harmony export */ });
/* unused harmony export hashToScalar */
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
/** I2OSP(value, 2), RFC 8017 §4.1. */
const twoBytes = (value) => Uint8Array.of(value >> 8, value & 0xff);
const withLength = (bytes) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(twoBytes(bytes.length), bytes);
const SCALAR_HASH_BYTES = 48; // L of P-256, RFC 9380 §8.2
const HASH_BLOCK_BYTES = 64;
/**
 * expand_message_xmd with SHA-256 (RFC 9380 §5.3.1) to 48 bytes, modulo the order:
 * HashToScalar of the suite (RFC 9497 §4.3).
 */
const hashToScalar = (message, sha256, tag = HASH_TO_SCALAR_TAG) => {
    const tagPrime = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(tag, Uint8Array.of(tag.length));
    const zeroPad = new Uint8Array(HASH_BLOCK_BYTES);
    const length = twoBytes(SCALAR_HASH_BYTES);
    const b0 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(zeroPad, message, length, Uint8Array.of(0), tagPrime));
    const b1 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b0, Uint8Array.of(1), tagPrime));
    const mixed = b0.map((byte, index) => byte ^ (b1[index] ?? 0));
    const b2 = sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(mixed, Uint8Array.of(2), tagPrime));
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toInteger */ .yJ)((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(b1, b2).subarray(0, SCALAR_HASH_BYTES)) % _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .ORDER */ .ND;
};
/** m of an evaluation: HashToScalar("Info" ‖ I2OSP(len(info), 2) ‖ info), RFC 9497 §3.3.3. */
const tweakOf = (info, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(ascii('Info'), withLength(info)), sha256);
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
    const transcript = (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(withLength(seed), twoBytes(0), withLength(gamma), withLength(generator), ascii('Composite'));
    return hashToScalar(transcript, sha256);
};
/** c of GenerateProof and VerifyProof (§2.2.1, §2.2.2); each element 33 bytes. */
const challengeOf = (elements, sha256) => hashToScalar((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(...elements.map(withLength), ascii('Challenge')), sha256);
/**
 * Whether `proof` shows that `gamma` is the value of the function with this public key at `info`.
 * The tweaked key is computed here: one that comes with the proof would be the prover's choice.
 * False for anything of another length, off the curve, the identity, or a scalar out of range.
 */
const isEvaluation = (evaluation, primitives) => {
    const { sha256, multiply, multiplyBase, parsePoint } = primitives;
    const publicKey = parsePoint(evaluation.publicKey);
    const gamma = parsePoint(evaluation.gamma);
    const { proof } = evaluation;
    const c = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
    const s = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScalar */ .Qj)(proof.subarray(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_BYTES */ .lQ));
    // No honest prover meets 0: it has a probability of 2⁻²⁵⁶.
    if (!publicKey || !gamma || !c || !s)
        return false;
    const tweakedKey = publicKey.add(multiplyBase(tweakOf(evaluation.info, sha256)));
    // x + m = 0: no evaluation exists (§3.3.3, InvalidInputError).
    if (tweakedKey.is0())
        return false;
    const encodedKey = tweakedKey.toBytes(true);
    const d = compositeFactor(encodedKey, evaluation.gamma, multiplyBase(1n).toBytes(true), sha256);
    const m = multiply(d, gamma);
    const z = multiplyBase(d);
    const t2 = multiplyBase(s).add(multiply(c, tweakedKey));
    // s·M + c·Z, with M = d·gamma and Z = d·G
    const t3 = multiply((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(s * d), gamma).add(multiplyBase((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .mod */ .zi)(c * d)));
    if ([m, z, t2, t3].some((point) => point.is0()))
        return false;
    return challengeOf([encodedKey, encode(m), encode(z), encode(t2), encode(t3)], sha256) === c;
};
const encode = (point) => point.toBytes(true);
/** c ‖ s. */
const serializeProof = (c, s) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)((0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(c), (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .toScalarBytes */ .tP)(s));


/***/ }),

/***/ 67072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ invert),
/* harmony export */   ND: () => (/* binding */ ORDER),
/* harmony export */   Qj: () => (/* binding */ parseScalar),
/* harmony export */   lQ: () => (/* binding */ SCALAR_BYTES),
/* harmony export */   tP: () => (/* binding */ toScalarBytes),
/* harmony export */   yJ: () => (/* binding */ toInteger),
/* harmony export */   zi: () => (/* binding */ mod)
/* harmony export */ });
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
const toScalarBytes = (scalar, into = new Uint8Array(SCALAR_BYTES)) => {
    const view = new DataView(into.buffer, into.byteOffset, SCALAR_BYTES);
    view.setBigUint64(0, scalar >> 192n);
    view.setBigUint64(8, (scalar >> 128n) & LOW_64);
    view.setBigUint64(16, (scalar >> 64n) & LOW_64);
    view.setBigUint64(24, scalar & LOW_64);
    return into;
};
/** A scalar in [0, ORDER) from 32 bytes; `undefined` for any other number (RFC 9497 §4.3 DeserializeScalar). */
const parseScalar = (bytes) => {
    if (bytes.length !== SCALAR_BYTES)
        return undefined;
    const value = toInteger(bytes);
    return value < ORDER ? value : undefined;
};


/***/ }),

/***/ 15939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QT: () => (/* binding */ commitmentDigest),
  Ft: () => (/* binding */ isSame),
  TR: () => (/* binding */ refuse),
  SY: () => (/* binding */ serializeAttributes),
  Gr: () => (/* binding */ verifyProof)
});

// UNUSED EXPORTS: evaluatedLabel

// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/dataset/commitment-v1.js
var commitment_v1 = __webpack_require__(24265);
// EXTERNAL MODULE: ./lib/dataset/scheme/label-bits.js
var label_bits = __webpack_require__(57873);
// EXTERNAL MODULE: ./lib/dataset/scheme/tagged-hash.js
var tagged_hash = __webpack_require__(28813);
;// CONCATENATED MODULE: ./lib/dataset/scheme/path-proof.js
// SPDX-License-Identifier: Apache-2.0
//
// The way from the root to the one leaf that a label leads to. It is the same
// proof for both answers: the leaf has the label, or another one. The node
// hashes fix bit, left and right, so that a root and a label allow one way
// only, whoever made the tree. docs/spec/dataset-commitment-v1.md §6.


/**
 * The root that the way of `label` ends in; `undefined` where it is no way of that label: bits that do
 * not increase, sums of another length or beyond 64 bits, a leaf on another side of a node.
 */
const rootOfPath = (label, { steps, leaf }, sha256) => {
    let root = (0,tagged_hash/* leafHash */.Jq)(leaf.label, leaf.value, leaf.sums, sha256);
    let sums = leaf.sums;
    let below = label_bits/* LABEL_BITS */.Iq;
    for (const { bit, sibling, siblingSums } of steps.toReversed()) {
        if (!Number.isInteger(bit) || bit < 0 || bit >= below)
            return undefined;
        if (siblingSums.length !== sums.length)
            return undefined;
        const side = (0,label_bits/* bitOf */.nP)(label, bit);
        if ((0,label_bits/* bitOf */.nP)(leaf.label, bit) !== side)
            return undefined;
        const total = new Uint8Array(sums.length);
        try {
            (0,label_bits/* addSums */.MT)(sums, siblingSums, total);
        }
        catch {
            return undefined;
        }
        const [left, right] = side === 0 ? [root, sibling] : [sibling, root];
        root = (0,tagged_hash/* nodeHash */.zB)({ bit, left, right, sums: total }, sha256);
        sums = total;
        below = bit;
    }
    return { root, sums };
};

// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(44157);
;// CONCATENATED MODULE: ./lib/dataset/verify-proof.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether a record is in a committed dataset. Pure, without a key, without
// Node: a commitment, a proof and the digest of a record's canonical bytes
// give an answer or an error. What it shows is said in
// docs/spec/dataset-commitment-v1.md §10, and nothing more.






/** SHA-256 of the text of a commitment. */
const commitmentDigest = (commitment, { sha256 }) => sha256(new TextEncoder().encode((0,commitment_v1/* serializeCommitment */.aM)(commitment)));
/**
 * @throws PROOF_INVALID where the proof shows nothing: another commitment, view or record; a value that
 *   is not the function's; a way that does not end in the root; an opening of something else
 * @throws COMMITMENT_INVALID
 */
const verifyProof = (commitment, proof, record, primitives) => {
    const { sha256 } = primitives;
    const committed = (0,commitment_v1/* commitmentBytes */.zC)(commitment);
    if (!isSame(proof.commitment, commitmentDigest(commitment, primitives))) {
        refuse('it is about another commitment');
    }
    if (proof.view !== record.view)
        refuse(`it is about the view "${proof.view}"`);
    if (!isSame(proof.record, record.digest))
        refuse('it is about another record');
    const { gamma, evaluation } = proof;
    const label = evaluatedLabel(commitment, committed, { ...record, gamma, evaluation }, primitives);
    const leaf = leafOf(label, proof, { ...committed, distinct: commitment.records.distinct }, sha256);
    const answer = leaf !== undefined && isSame(leaf.label, label) ? 'member' : 'non-member';
    if (proof.opening === undefined)
        return { answer };
    if (answer === 'non-member' || leaf === undefined)
        refuse('it opens what is another record');
    else
        openLeaf(leaf, proof.opening, sha256);
    const { count, attributes } = proof.opening;
    // A record is counted once, by its first view.
    const counted = proof.view === commitment.recordModel.views[0] ? count : 0n;
    if (commitment.classes && leaf && countOf(leaf.sums) !== counted) {
        refuse('its counts do not add up to the record’s');
    }
    if (attributes.kind === 'open' && leaf && counted > 0n) {
        if (!isCountedAs(attributes.text, leaf.sums, commitment)) {
            refuse('its attributes are not those that it is counted by');
        }
    }
    return {
        answer,
        opened: { count, ...(attributes.kind === 'open' ? { attributes: attributes.text } : {}) },
    };
};
/** The label of a record. @throws PROOF_INVALID where the view is none of the commitment, or the value is not proved */
const evaluatedLabel = ({ recordModel }, { context, publicKey }, asked, primitives) => {
    const { view, digest, gamma, evaluation } = asked;
    const { canonicaliser, views } = recordModel;
    if (!views.includes(view))
        refuse(`the commitment has no view "${view}"`);
    const info = (0,tagged_hash/* recordInput */.qq)({ canonicaliser, view, digest }, primitives.sha256);
    if (!(0,poprf/* isEvaluation */.lZ)({ publicKey, gamma, info, proof: evaluation }, primitives)) {
        refuse('the value of the record is not that of the key');
    }
    return (0,tagged_hash/* labelOf */.Wy)(context, info, gamma, primitives.sha256);
};
const leafOf = (label, { path }, { root, sums, distinct }, sha256) => {
    if (path === undefined) {
        const isEmpty = distinct === 0 && isSame(root, (0,tagged_hash/* emptyTreeHash */.ON)(sha256));
        return isEmpty ? undefined : refuse('it has no way through a tree that is not empty');
    }
    const found = rootOfPath(label, path, sha256);
    if (found === undefined)
        refuse('its way is none of this label');
    else if (!isSame(found.root, root))
        refuse('its way does not end in the root');
    else if (!isSame(found.sums, sums))
        refuse('its counts do not add up to those of the commitment');
    return path.leaf;
};
const openLeaf = (leaf, { count, salt, attributes }, sha256) => {
    const digest = attributes.kind === 'closed'
        ? attributes.digest
        : (0,tagged_hash/* attributesHash */.kZ)(attributes.salt, attributes.text, sha256);
    if (!isSame((0,tagged_hash/* leafValue */.IA)(salt, count, digest, sha256), leaf.value)) {
        refuse('its opening is not that of the leaf');
    }
};
const countsOf = (sums) => {
    const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength);
    return Array.from({ length: sums.length / 8 }, (_, index) => view.getBigUint64(8 * index));
};
const countOf = (sums) => countsOf(sums).reduce((total, count) => total + count, 0n);
// Without this, a record could show one licence and be counted by another.
const isCountedAs = (attributes, sums, { classes }) => {
    if (classes === undefined)
        return true;
    const counts = countsOf(sums);
    const named = classes.names.flatMap((name, index) => counts[index] === 0n ? [] : [[name, Number(counts[index])]]);
    return attributes === serializeAttributes({ [classes.attribute]: Object.fromEntries(named) });
};
const isSame = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('PROOF_INVALID', `the proof shows nothing: ${what}`);
};
/** The one text of attributes: names to the values that the record was seen with, and how often. */
const serializeAttributes = (attributes) => (0,canonical_json/* canonicalJson */.d)(attributes);


/***/ })

};

