export const id = 9743;
export const ids = [9743,6186];
export const modules = {

/***/ 39893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ buildVsaPredicate),
/* harmony export */   Gj: () => (/* binding */ parseVsa),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// A verification summary (VSA): a verifier's signed verdict, so that others
// need neither the inputs nor the policy (docs/spec/vsa.md).
// Spec: https://slsa.dev/spec/v1.0/verification_summary


const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const SLSA_VERSION = '1.0';
/** Law: `parseVsa(buildVsaPredicate(x))` equals x, times in whole milliseconds. */
const buildVsaPredicate = (vsa) => ({
    verifier: vsa.verifier,
    timeVerified: vsa.timeVerified.toISOString(),
    resourceUri: vsa.resourceUri,
    policy: vsa.policy,
    inputAttestations: vsa.inputAttestations,
    verificationResult: vsa.verificationResult,
    verifiedLevels: vsa.verifiedLevels,
    slsaVersion: SLSA_VERSION,
});
/** Unknown fields are passed over, as the specification wants. @throws STATEMENT_INVALID naming the field */
const parseVsa = (predicate) => {
    const { verifier, policy, verificationResult } = predicate ?? {};
    const version = optional('verifier.version', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(verifier)?.version, parseTexts);
    const digest = optional('policy.digest', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(policy)?.digest, parseTexts);
    if (verificationResult !== 'PASSED' && verificationResult !== 'FAILED') {
        return refuse('verificationResult');
    }
    return {
        verifier: {
            id: parseText('verifier.id', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(verifier)?.id),
            ...(version === undefined ? {} : { version }),
        },
        timeVerified: parseTime(predicate?.timeVerified),
        resourceUri: parseText('resourceUri', predicate?.resourceUri),
        policy: {
            uri: parseText('policy.uri', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(policy)?.uri),
            ...(digest === undefined ? {} : { digest }),
        },
        inputAttestations: parseInputs(predicate?.inputAttestations),
        verificationResult,
        verifiedLevels: ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(predicate?.verifiedLevels) ?? refuse('verifiedLevels')).map((level) => parseText('verifiedLevels', level)),
    };
};
const parseInputs = (value) => (optional('inputAttestations', value, (_, list) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(list)) ?? []).map((item) => {
    const { uri, name, digest } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(item) ?? {};
    return {
        ...(uri === undefined ? {} : { uri: parseText('inputAttestations.uri', uri) }),
        ...(name === undefined ? {} : { name: parseText('inputAttestations.name', name) }),
        digest: parseTexts('inputAttestations.digest', digest),
    };
});
const parseText = (field, value) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) || refuse(field);
const parseTexts = (field, value) => Object.fromEntries(Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value) ?? refuse(field)).map(([name, text]) => [
    name,
    parseText(field, text),
]));
// RFC 3339 §5.6, in UTC as in-toto's field_types.md asks for it.
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const parseTime = (value) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) ?? '';
    const time = new Date(text);
    return TIME.test(text) && !Number.isNaN(time.getTime()) ? time : refuse('timeVerified');
};
const optional = (field, value, parse) => (value === undefined ? undefined : (parse(field, value) ?? refuse(field)));
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the summary's ${field} is missing or not of its form`);
};


/***/ }),

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ }),

/***/ 88591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ closingQuote)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Index of the quote that closes the JSON string opened at `start`; -1 where none does. Over all
 * strings of a text, time is linear: no backslash is looked at for two quotes.
 * Grammar: RFC 8259 §7
 */
const closingQuote = (text, start) => {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return at;
    }
    return -1;
};


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

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
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88591);
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
            const end = (0,_json_string_js__WEBPACK_IMPORTED_MODULE_2__/* .closingQuote */ .m)(text, at);
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

/***/ 49878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicyCase: () => (/* binding */ runPolicyCase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_policy_file_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38949);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// A policy against recorded reports: what it would decide today, compared with
// what its author expects. Nothing is verified here.



/**
 * Evaluates the policy over one recorded report. Checks that an earlier policy
 * left in the record do not count; all others do.
 * @throws {REPORT_INVALID} where nothing says when the report is looked at
 */
const runPolicyCase = async ({ name, report, expected }, policy, { serverUrl }) => {
    const now = expected.now ?? report.verifiedAt;
    if (now === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('REPORT_INVALID', `${name}: neither verifiedAt nor now is given`);
    }
    const subjects = await Promise.all(report.subjects.map(async (recorded) => {
        const checks = recorded.checks.filter(({ id }) => !id.startsWith('policy.'));
        const subject = { ...recorded, checks };
        const added = await (0,_policy_policy_file_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluatePolicy)(policy, subject, { now, serverUrl });
        return { ...subject, checks: [...checks, ...added] };
    }));
    const failedChecks = subjects.flatMap(({ checks }) => checks).filter(({ passed }) => !passed);
    const failing = [...new Set(failedChecks.map(({ id }) => id))].sort();
    const verdict = (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_2__.isPassed)({ subjects }) ? 'pass' : 'fail';
    return {
        name,
        expected: { verdict: expected.verdict, failing: expected.failing },
        verdict,
        failing,
        failedChecks,
        asExpected: verdict === expected.verdict && isSameSet(failing, expected.failing),
    };
};
const isSameSet = (a, b) => a.length === b.length && a.every((id) => b.includes(id));


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   JX: () => (/* binding */ isSubjectPassed),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   isPassed: () => (/* binding */ isPassed)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.
/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'];
/** The verdict on one subject: something was checked, and all of it passed. */
const isSubjectPassed = ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed);
/** The verdict: at least one subject, and each passed. */
const isPassed = ({ subjects }) => subjects.length > 0 && subjects.every(isSubjectPassed);
/** A bundle that is verified, and of which nothing that was asked of it alone failed. */
const isSound = ({ verified, checks, }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
/** A check that passed, with the word that its finding deserves. */
const passedCheck = (facts, word) => ({
    ...facts,
    word,
    passed: true,
});
/** A check that did not pass. */
const failedCheck = (facts, failure) => ({
    ...facts,
    word: failure.word ?? 'unknown',
    passed: false,
    code: failure.code,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
});


/***/ })

};

