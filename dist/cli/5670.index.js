export const id = 5670;
export const ids = [5670,6186,2522];
export const modules = {

/***/ 72522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toVerifyingKey),
/* harmony export */   f: () => (/* binding */ loadSigningKey),
/* harmony export */   loadVerifyingKey: () => (/* binding */ loadVerifyingKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// The keys of the OMS `key` and `certificate` methods: EC on three NIST
// curves, each with the hash of its size, in PEM.
// Spec: OMS 1.0 algorithm registry (ossf/model-signing-spec a0c91e2).



const HASH_OF_CURVE = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
const PUBLIC_KEY_HINT = 'Give an EC public key (P-256, P-384 or P-521) in PEM.';
/**
 * Reads a private key: PKCS#8, SEC1, or either of them encrypted.
 * @throws {KEY_INVALID} naming the form, type or curve that was found
 * @throws {KEY_PASSWORD} without a password, or with one that does not open the key
 */
const loadSigningKey = (pem, password) => {
    const text = pem.reveal();
    const label = labelOf(text, 'PRIVATE KEY');
    if (label === undefined)
        throw keyInvalid(`found ${foundIn(text)}, expected a private key in PEM`);
    const isEncrypted = label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(text);
    if (isEncrypted && password === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('KEY_PASSWORD', 'the private key is encrypted, no password was given');
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
            key: text,
            ...(password === undefined ? {} : { passphrase: password.reveal() }),
        });
    }
    catch (cause) {
        // A wrong password can also surface as a parse error, so the two cannot be told apart.
        if (isEncrypted) {
            const message = 'the password does not open the private key, or the key is damaged';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('KEY_PASSWORD', message, { cause });
        }
        throw keyInvalid('the private key cannot be read', { cause });
    }
    hashOf(key);
    return { key, publicKey: toVerifyingKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)) };
};
/**
 * Reads a public key (SubjectPublicKeyInfo).
 * @throws {KEY_INVALID} naming the form, type or curve that was found
 */
const loadVerifyingKey = (pem) => {
    // A private key would be taken too, by deriving its public half.
    if (labelOf(pem, 'PUBLIC KEY') !== 'PUBLIC KEY' || labelOf(pem, 'PRIVATE KEY')) {
        throw keyInvalid(`found ${foundIn(pem)}, expected a public key in PEM`, {
            hint: PUBLIC_KEY_HINT,
        });
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (cause) {
        throw keyInvalid('the public key cannot be read', { cause, hint: PUBLIC_KEY_HINT });
    }
    return toVerifyingKey(key);
};
/**
 * The public half of a key or certificate.
 * @throws {KEY_INVALID} unless the key is EC on P-256, P-384 or P-521
 */
const toVerifyingKey = (key) => {
    const hash = hashOf(key);
    // Through JWK, because a key read with a compressed point would be written
    // with one, and every other client writes the whole point.
    const normalised = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' });
    return { key: normalised, hash, hint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(normalised.export({ type: 'spki', format: 'pem' })) };
};
const hashOf = (key) => {
    const type = key.asymmetricKeyType ?? 'unknown';
    if (type !== 'ec')
        throw keyInvalid(`${type.toUpperCase()} key, expected an EC key`);
    const curve = key.asymmetricKeyDetails?.namedCurve ?? 'with explicit parameters';
    const hash = HASH_OF_CURVE[curve];
    if (!hash)
        throw keyInvalid(`EC key on curve ${curve}, expected P-256, P-384 or P-521`);
    return hash;
};
// The label of the first PEM block whose label ends so.
const labelOf = (text, ending) => labels(text).find((label) => label.endsWith(ending));
// The labels are public; nothing else of the text may be shown.
const labels = (text) => [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]{1,40})-----\s*$/gm)].map((match) => match[1] ?? '');
const foundIn = (text) => labels(text)[0] ?? 'no PEM block';
const keyInvalid = (message, options = {}) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('KEY_INVALID', message, options);


/***/ }),

/***/ 46231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concatAll),
/* harmony export */   x: () => (/* binding */ concat)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The bytes one after the other; a copy. */
const concat = (...parts) => concatAll(parts);
/** The same for more parts than a call can take. */
const concatAll = (parts) => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
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

/***/ 49214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// The form of a document, said once: each shape reads a parsed value and
// writes its own JSON Schema, so that the parser and the schema that editors
// use cannot disagree. Spec: JSON Schema draft 2020-12.

/** Text that matches `pattern` as a whole; `what` describes it. */
const text = (what, pattern) => ({
    schema: {
        type: 'string',
        description: what,
        minLength: 1,
        ...(pattern === undefined ? {} : { pattern: pattern.source }),
    },
    read: (node, at) => {
        const value = scalarOf(node);
        if (typeof value === 'string' && value !== '' && (pattern?.test(value) ?? true))
            return value;
        return refuse(node, at, what);
    },
});
/** Text of at most `maxLength` UTF-16 units. */
const shortText = (what, maxLength) => {
    const { schema, read } = text(what);
    return {
        schema: { ...schema, maxLength },
        read: (node, at) => {
            const value = read(node, at);
            if (value.length <= maxLength)
                return value;
            return refuseAt(node, at, `has ${value.length} characters, more than ${maxLength}`);
        },
    };
};
const choice = (what, values) => ({
    schema: { description: what, enum: values },
    read: (node, at) => values.find((value) => value === scalarOf(node)) ??
        refuse(node, at, `${what}: ${values.join(', ')}`),
});
const flag = (what) => ({
    schema: { type: 'boolean', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'boolean' ? value : refuse(node, at, `${what}: true or false`);
    },
});
const number = (what) => ({
    schema: { type: 'number', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'number' ? value : refuse(node, at, what);
    },
});
/** A text, number or boolean. */
const scalar = (what) => ({
    schema: { type: ['string', 'number', 'boolean'], description: what },
    read: (node, at) => scalarOf(node) ?? refuse(node, at, what),
});
/** At least one item, or `minItems`. */
const list = (what, item, minItems = 1) => ({
    schema: { type: 'array', description: what, minItems, items: item.schema },
    read: (node, at) => {
        if (node.kind !== 'array' || node.items.length < minItems)
            return refuse(node, at, what);
        return node.items.map((child, index) => item.read(child, { ...at, path: `${at.path}[${index}]` }));
    },
});
/** One item, or a list of them. */
const oneOrMany = (what, item) => {
    const many = list(what, item);
    return {
        schema: { description: what, oneOf: [item.schema, many.schema] },
        read: (node, at) => (node.kind === 'array' ? many.read(node, at) : [item.read(node, at)]),
    };
};
/** A mapping with these keys and no other. */
const record = (what, required, optional, { one, some } = {}) => {
    const fields = { ...required, ...optional };
    const requiring = (keys) => keys.map((key) => ({ required: [key] }));
    return {
        schema: {
            type: 'object',
            description: what,
            additionalProperties: false,
            properties: Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema])),
            ...(Object.keys(required).length === 0 ? {} : { required: Object.keys(required) }),
            ...(one === undefined ? {} : { oneOf: requiring(one) }),
            ...(some === undefined ? {} : { anyOf: requiring(some) }),
        },
        read: (node, at) => {
            if (node.kind !== 'object')
                return refuse(node, at, what);
            const { members } = node;
            const values = {};
            for (const [key, child] of members) {
                const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
                if (!shape) {
                    const known = Object.keys(fields).join(', ');
                    return refuseAt(child, at, `has the unknown key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(key)}; it takes ${known}`);
                }
                values[key] = shape.read(child, { ...at, path: joinPath(at.path, key) });
            }
            const missing = Object.keys(required).find((key) => !members.has(key));
            if (missing !== undefined)
                refuseAt(node, at, `lacks ${missing}`);
            const here = (keys) => keys.filter((key) => members.has(key)).length;
            if (one && here(one) !== 1)
                refuseAt(node, at, `needs exactly one of ${one.join(', ')}`);
            if (some && here(some) === 0)
                refuseAt(node, at, `needs one of ${some.join(', ')}`);
            return values;
        },
    };
};
/** A mapping of any keys that match `key` as a whole. */
const dictionary = (what, key, value) => ({
    schema: {
        type: 'object',
        description: what,
        propertyNames: { pattern: key.source },
        additionalProperties: value.schema,
    },
    read: (node, at) => {
        if (node.kind !== 'object')
            return refuse(node, at, what);
        const entries = [...node.members].map(([name, child]) => {
            if (!key.test(name))
                refuseAt(child, at, `has the key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}; it takes ${what}`);
            return [name, value.read(child, { ...at, path: joinPath(at.path, name) })];
        });
        return Object.fromEntries(entries);
    },
});
/** Any value. */
const anything = (what) => ({
    schema: { description: what },
    read: (node) => toValue(node),
});
/** `special` where the mapping has the key, else `usual`; no value is both. */
const variant = (key, special, usual) => ({
    schema: { oneOf: [special.schema, usual.schema] },
    read: (node, at) => (node.kind === 'object' && node.members.has(key) ? special : usual).read(node, at),
});
const located = ({ schema, read }) => ({
    schema,
    read: (node, at) => ({
        value: read(node, at),
        line: node.line,
        lines: new Map(node.kind === 'object' ? [...node.members].map(([key, { line }]) => [key, line]) : []),
    }),
});
const scalarOf = (node) => node.kind === 'scalar' && node.value !== null ? node.value : undefined;
const toValue = (node) => {
    switch (node.kind) {
        case 'object':
            // Own properties, also for a key such as `__proto__`.
            return Object.fromEntries([...node.members].map(([key, child]) => [key, toValue(child)]));
        case 'array':
            return node.items.map(toValue);
        case 'scalar':
            return node.value;
    }
};
const joinPath = (path, key) => (path === '' ? key : `${path}.${key}`);
const refuseAt = (node, { refuse, path }, what) => {
    throw refuse(node.line, `${path === '' ? 'the document' : path} ${what}`);
};
const refuse = (node, at, expected) => refuseAt(node, at, `is ${shownNode(node)}; it takes ${expected}`);
const shownNode = (node) => {
    switch (node.kind) {
        case 'object':
            return 'a mapping';
        case 'array':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'scalar':
            return node.value === null ? 'empty' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(node.value);
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

/***/ 88886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ POINT_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What the verifier needs of cryptography. Two implementations agree bit by
// bit: one in plain JavaScript that runs anywhere, one that leaves the heavy
// part to OpenSSL.
/** A compressed point, SEC 1 §2.3.3. Here and not beside the curve: what only checks lengths loads no curve. */
const POINT_BYTES = 33;


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

/***/ 28813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   IA: () => (/* binding */ leafValue),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   ON: () => (/* binding */ emptyTreeHash),
/* harmony export */   Pi: () => (/* binding */ HASH_TAGS),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   kZ: () => (/* binding */ attributesHash),
/* harmony export */   qq: () => (/* binding */ recordInput),
/* harmony export */   x3: () => (/* binding */ eightBytes),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
// SPDX-License-Identifier: Apache-2.0
//
// Everything that the scheme hashes begins with one byte that says what it is,
// so that nothing can be taken for anything else. docs/spec/dataset-commitment-v1.md §3.

const HASH_TAGS = {
    leaf: 0x00,
    node: 0x01,
    label: 0x02,
    value: 0x03,
    emptyTree: 0x04,
    record: 0x05,
    attributes: 0x06,
    salt: 0x07,
};
const HASH_BYTES = 32;
const utf8 = new TextEncoder();
/** What is evaluated for a record: the digest of its canonical bytes, bound to how they were made. */
const recordInput = (record, sha256) => sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(recordPrefix(record), record.digest));
/** What stands before the digest of a record where it is hashed. */
const recordPrefix = ({ canonicaliser, view, }) => join(HASH_TAGS.record, shortText(canonicaliser), shortText(view));
const shortText = (text) => {
    const bytes = utf8.encode(text);
    if (bytes.length > 255)
        throw new RangeError(`${bytes.length} bytes of a name, at most 255`);
    return join(bytes.length, bytes);
};
/** The place of a record in the tree: pseudorandom for whoever has no proof of it. */
const labelOf = (context, input, gamma, sha256) => hashOf(sha256, HASH_TAGS.label, context, input, gamma);
/** What a leaf commits to, hidden by its salt until it is opened. */
const leafValue = (salt, count, attributesDigest, sha256) => hashOf(sha256, HASH_TAGS.value, salt, eightBytes(count), attributesDigest);
/** What a leaf says of its record beside the count: hidden by a salt of its own, so that it can stay closed. */
const attributesHash = (salt, text, sha256) => hashOf(sha256, HASH_TAGS.attributes, salt, utf8.encode(text));
const emptyTreeHash = (sha256) => hashOf(sha256, HASH_TAGS.emptyTree);
const leafHash = (label, value, sums, sha256) => hashOf(sha256, HASH_TAGS.leaf, label, value, sums);
/** `bit` in [0, 255]: the first in which the labels below differ, 0 the most significant. */
const nodeHash = (node, sha256) => hashOf(sha256, HASH_TAGS.node, Uint8Array.of(0, node.bit), node.left, node.right, node.sums);
const eightBytes = (value) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value);
    return bytes;
};
/** Most inputs fit in here: what is hashed at once needs no memory of its own. */
const scratch = new Uint8Array(512);
const hashOf = (sha256, first, ...parts) => {
    const length = parts.reduce((sum, part) => sum + part.length, 1);
    if (length > scratch.length)
        return sha256(join(first, ...parts));
    scratch[0] = first;
    let at = 1;
    for (const part of parts) {
        scratch.set(part, at);
        at += part.length;
    }
    return sha256(scratch.subarray(0, length));
};
const join = (first, ...parts) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(first), ...parts);


/***/ }),

/***/ 16750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   Yu: () => (/* binding */ oidcIssuerOf),
/* harmony export */   j1: () => (/* binding */ gitHubHostOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Which GitHub this is: the public one, a company's own part of it
// (GHE.com, data residency), or GitHub Enterprise Server.
/** @param serverUrl e.g. `https://github.com`, as in GITHUB_SERVER_URL */
const gitHubHostOf = (serverUrl) => {
    const { host } = new URL(serverUrl); // with the port: on another one it is another server
    if (host === 'github.com')
        return 'github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(host) ? 'ghe.com' : 'ghes';
};
/**
 * Issuer of the OIDC tokens of GitHub Actions, without enterprise slug;
 * `undefined` for a server whose issuer no public Sigstore knows.
 */
const oidcIssuerOf = (serverUrl) => {
    switch (gitHubHostOf(serverUrl)) {
        case 'github.com':
            return 'https://token.actions.githubusercontent.com';
        case 'ghe.com':
            return `https://token.actions.${new URL(serverUrl).hostname}`;
        case 'ghes':
            return undefined;
    }
};
/**
 * Origins that a token for `apiUrl` may be sent to: the API, and the host that takes release assets.
 * On GitHub Enterprise Server both are one (`https://host/api/v3`, `https://host/api/uploads`).
 */
const apiOrigins = (apiUrl) => {
    const { origin, hostname } = new URL(apiUrl);
    const isDotCom = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return isDotCom ? [origin, origin.replace('https://api.', 'https://uploads.')] : [origin];
};


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkIdentity),
/* harmony export */   z: () => (/* binding */ buildIdentityPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16750);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Who may have signed, in the words of `gh attestation verify`. Every match is
// exact and covers the whole value; an empty policy cannot be built.
// Source: gh's flags, peers' table of Fulcio extensions (oid-info.md).



/**
 * @param serverUrl e.g. `https://github.com`
 * @throws POLICY_EMPTY where nothing says who may have signed
 * @throws INPUT_INVALID, INPUT_CONFLICT for values that cannot be meant
 */
const buildIdentityPolicy = (request, serverUrl) => {
    const signer = signerRules(request, serverUrl);
    const [first] = signer;
    if (first === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_EMPTY', 'nothing says who may have signed');
    }
    return {
        rules: [first, ...signer.slice(1), issuerRule(request, serverUrl), ...sourceRules(request)],
        serverUrl,
    };
};
/** Every rule compared with a verified certificate: one check each. */
const checkIdentity = (policy, identity) => policy.rules.map(({ id, title, expected, find, accepts }) => {
    const found = find(identity);
    const facts = { id, title, expected, found: found ?? 'not in the certificate' };
    return found !== undefined && accepts(found)
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .passedCheck */ .Fd)(facts, 'verified')
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)(facts, { code: 'IDENTITY_MISMATCH', word: 'verified' });
});
const signerRules = (request, serverUrl) => {
    const { repo, owner, certIdentity, certIdentityRegex, signerRepo, signerWorkflow } = request;
    if (certIdentity !== undefined && certIdentityRegex !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'cert-identity and cert-identity-regex are given', {
            hint: 'Give one of them.',
        });
    }
    return [
        ...(repo === undefined ? [] : [sourceRepositoryRule(repo, serverUrl)]),
        ...(owner === undefined ? [] : [ownerRule(owner, serverUrl)]),
        ...(signerRepo === undefined ? [] : [signerRepoRule(signerRepo, serverUrl)]),
        ...(signerWorkflow === undefined ? [] : [signerWorkflowRule(signerWorkflow, serverUrl)]),
        ...ownWorkflowRule(request, serverUrl),
        ...(certIdentity === undefined
            ? []
            : [subjectRule(certIdentity, (found) => found === certIdentity)]),
        ...(certIdentityRegex === undefined
            ? []
            : [subjectRule(`a match of /${certIdentityRegex}/`, wholeMatch(certIdentityRegex))]),
    ];
};
// As gh: where nothing is said of the workflow, it is one of the repository's (or owner's) own. A
// reusable workflow of another repository has to be named.
const ownWorkflowRule = (request, serverUrl) => {
    const { repo, owner, signerRepo, signerWorkflow, certIdentity, certIdentityRegex } = request;
    if ((signerRepo ?? signerWorkflow ?? certIdentity ?? certIdentityRegex) !== undefined)
        return [];
    if (repo !== undefined)
        return [signerRepoRule(repo, serverUrl)];
    return owner === undefined ? [] : [signerPrefixRule(`${serverUrl}/${owner}/`)];
};
// GitHub's names of owners and repositories have no case.
const sameText = (expected) => (found) => found.toLowerCase() === expected.toLowerCase();
const sourceRepositoryRule = (repo, serverUrl) => {
    const expected = `${serverUrl}/${repositoryName('repo', repo)}`;
    return {
        id: 'identity.source-repository',
        title: 'source repository',
        expected,
        find: (identity) => identity.sourceRepositoryURI,
        accepts: sameText(expected),
    };
};
const ownerRule = (owner, serverUrl) => {
    if (!/^[\w.-]+$/.test(owner)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `owner is "${owner}"; it takes one name`);
    }
    const expected = `${serverUrl}/${owner}`;
    return {
        id: 'identity.source-owner',
        title: 'owner of the source repository',
        expected,
        find: (identity) => identity.sourceRepositoryOwnerURI,
        accepts: sameText(expected),
    };
};
const signerRepoRule = (repo, serverUrl) => {
    return signerPrefixRule(`${serverUrl}/${repositoryName('signer-repo', repo)}/`);
};
/** @param prefix ends in a slash, so that no longer name of another repository begins with it */
const signerPrefixRule = (prefix) => ({
    id: 'identity.signer-repository',
    title: 'repository of the workflow that signed',
    expected: `${prefix}…`,
    find: (identity) => identity.subjectAlternativeName,
    accepts: (found) => found.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase(),
});
const signerWorkflowRule = (workflow, serverUrl) => {
    const [path = '', ref, ...rest] = workflow.split('@');
    const { host } = new URL(serverUrl);
    const withHost = path.startsWith(`${host}/`) ? path : `${host}/${path}`;
    const isWorkflow = /^[^/]+\/[\w.-]+\/[\w.-]+\/.+\.ya?ml$/.test(withHost);
    if (!isWorkflow || ref === '' || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `signer-workflow is "${workflow}"; it takes owner/name/path.yml, with or without @ref`);
    }
    const expected = `https://${withHost}`;
    return {
        id: 'identity.signer-workflow',
        title: 'workflow that signed',
        expected: ref === undefined ? `${expected}@(any ref)` : `${expected}@${ref}`,
        find: (identity) => identity.subjectAlternativeName,
        accepts: (found) => {
            const at = found.indexOf('@');
            const [foundPath, foundRef] = at < 0 ? [found, ''] : [found.slice(0, at), found.slice(at + 1)];
            return foundPath === expected && foundRef !== '' && (ref === undefined || foundRef === ref);
        },
    };
};
const subjectRule = (expected, accepts) => ({
    id: 'identity.certificate',
    title: 'certificate identity',
    expected,
    find: (identity) => identity.subjectAlternativeName,
    accepts,
});
const wholeMatch = (pattern) => {
    try {
        // The group keeps alternatives inside the anchors.
        const regex = new RegExp(`^(?:${pattern})$`, 'u');
        return (found) => regex.test(found);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `cert-identity-regex is no regular expression`, {
            cause,
        });
    }
};
const issuerRule = ({ certOidcIssuer }, serverUrl) => {
    const expected = certOidcIssuer ?? (0,_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .oidcIssuerOf */ .Yu)(serverUrl);
    if (expected === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', `the issuer of ${serverUrl} is not known`, {
            hint: 'Give `cert-oidc-issuer`.',
        });
    }
    return {
        id: 'identity.issuer',
        title: 'issuer of the identity',
        expected,
        find: (identity) => identity.issuer,
        accepts: (found) => found === expected,
    };
};
const sourceRules = (request) => {
    const exact = (id, title, expected, find) => expected === undefined
        ? []
        : [{ id: `identity.${id}`, title, expected, find, accepts: (found) => found === expected }];
    return [
        ...exact('signer-digest', 'commit of the workflow that signed', request.signerDigest, (i) => i.buildSignerDigest),
        ...exact('source-ref', 'source ref', request.sourceRef, (i) => i.sourceRepositoryRef),
        ...exact('source-digest', 'source commit', request.sourceDigest, (i) => i.sourceRepositoryDigest),
        ...exact('runner', 'runner environment', request.denySelfHostedRunners ? 'github-hosted' : undefined, (i) => i.runnerEnvironment),
    ];
};
const repositoryName = (input, text) => {
    if (/^[\w.-]+\/[\w.-]+$/.test(text))
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${input} is "${text}"; it takes owner/name`);
};


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

