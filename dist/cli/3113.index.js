export const id = 3113;
export const ids = [3113,2522];
export const modules = {

/***/ 87293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding),
/* harmony export */   q: () => (/* binding */ preAuthParts)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// SPDX-License-Identifier: Apache-2.0
// DSSE v1: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md

/** Pre-authentication encoding; lengths count bytes. These are the bytes that are signed. */
const preAuthEncoding = (payloadType, payload) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(preAuthParts(payloadType, payload));
/** The same bytes in two parts, so that a large payload need not be copied. */
const preAuthParts = (payloadType, payload) => [
    node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`DSSEv1 ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
];


/***/ }),

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

/***/ 81686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ signBytes),
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0
//
// ECDSA signatures in DER, hashed by the size of the curve (OMS 1.0 §4.2).
// What is signed comes in parts, which count as one after another.

const signBytes = ({ key, publicKey }, parts) => {
    const signer = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSign)(publicKey.hash);
    for (const part of parts)
        signer.update(part);
    return signer.sign({ key, dsaEncoding: 'der' });
};
/** Whether `key` made `signature`; `hash` only where an old format fixed another one. */
const isSignedBy = ({ key, hash: hashOfCurve }, parts, signature, hash = hashOfCurve) => {
    const verifier = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(hash);
    for (const part of parts)
        verifier.update(part);
    return verifier.verify({ key, dsaEncoding: 'der' }, signature);
};


/***/ }),

/***/ 31327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkEnvelopeSignature),
  S: () => (/* binding */ otherMethod)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/attestation/dsse.js
var dsse = __webpack_require__(87293);
// EXTERNAL MODULE: ./lib/attestation/key-signature.js
var key_signature = __webpack_require__(81686);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/attestation/oms/legacy-encoding.js
// SPDX-License-Identifier: Apache-2.0
//
// What v0.2.0 of the Python client signed instead of the DSSE encoding: it
// wrote `DSSEV1`, and put the payload's Python representation (`b'…'`) where
// its bytes belong. Only to read signatures of that version.


/** Payload bytes that are encoded at once: a hostile payload is large, and grows fourfold. */
const CHUNK_BYTES = 64 * 1024;
/** The encoding in parts, which count as one after another. */
function* legacyEncoding(payload) {
    const bytes = external_node_buffer_.Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
    // CPython bytes.__repr__: single quotes, unless only single quotes occur inside.
    const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'";
    const escapes = Array.from({ length: 256 }, (_, byte) => representation(byte, quote));
    yield external_node_buffer_.Buffer.from(`DSSEV1 ${statement/* PAYLOAD_TYPE */.Uc.length} ${statement/* PAYLOAD_TYPE */.Uc} ${bytes.length} b${quote}`);
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
        let text = '';
        for (const byte of bytes.subarray(start, start + CHUNK_BYTES))
            text += escapes[byte];
        yield external_node_buffer_.Buffer.from(text);
    }
    yield external_node_buffer_.Buffer.from(quote);
}
const ESCAPES = {
    '\\': '\\\\',
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
};
const representation = (byte, quote) => {
    const char = String.fromCharCode(byte);
    if (char === quote)
        return `\\${char}`;
    if (ESCAPES[char] !== undefined)
        return ESCAPES[char];
    return byte >= 0x20 && byte <= 0x7e ? char : `\\x${byte.toString(16).padStart(2, '0')}`;
};

// EXTERNAL MODULE: ./lib/attestation/oms/signed-model.js
var signed_model = __webpack_require__(79830);
;// CONCATENATED MODULE: ./lib/attestation/oms/envelope-signature.js
// SPDX-License-Identifier: Apache-2.0
//
// The signature of the envelope by a known key: DSSE, or the encoding of
// v0.2.0 for the statements of that version alone.








/**
 * Checks that `key` made the signature, and says over which encoding.
 * @throws {SIGNATURE_INVALID}
 */
const checkEnvelopeSignature = ({ payload, signature }, key, legacyHash) => {
    if ((0,key_signature/* isSignedBy */.s)(key, (0,dsse/* preAuthParts */.q)(statement/* PAYLOAD_TYPE */.Uc, payload), signature))
        return 'dsse';
    if ((0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(external_node_buffer_.Buffer.from(payload).toString('utf8')))?.predicateType ===
        signed_model/* LEGACY_PREDICATE_TYPE */.R &&
        (0,key_signature/* isSignedBy */.s)(key, legacyEncoding(payload), signature, legacyHash)) {
        return 'legacy';
    }
    throw new errors/* ProvenanceError */.CG('SIGNATURE_INVALID', 'the signature does not fit the payload and key');
};
/** The error for a bundle that was signed by another method than the one asked for. */
const otherMethod = (bundle, wanted) => {
    const { method } = bundle.material;
    return new errors/* ProvenanceError */.CG('SIGNATURE_INVALID', `the model was signed with the ${method} method, not with ${wanted}`, { hint: `Verify with \`mlprov model-signing verify ${method}\`.` });
};


/***/ }),

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseModelBundle),
/* harmony export */   c: () => (/* binding */ serializeModelBundle)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66613);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81759);
// SPDX-License-Identifier: Apache-2.0
//
// The bundle file of a model signature, read and written by hand: the key and
// certificate methods use forms that the Sigstore libraries refuse in v0.3
// bundles, and signing with a key should not load them.
// Spec: OMS 1.0 §4 and §11 (ossf/model-signing-spec a0c91e2). Old forms that
// are read: `publicKey.rawBytes`, `keyid: null`, absent `tlogEntries`.







const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The same version in the spelling of its first months. */
const MEDIA_TYPE_ALTERNATIVE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
/**
 * Reads the content of a bundle file: UTF-8 without a byte order mark, one JSON document.
 * @throws {BUNDLE_TOO_LARGE} above MAX_BUNDLE_BYTES
 * @throws {BUNDLE_INVALID} naming the field
 */
const parseModelBundle = (content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me) {
        const message = `signature of ${content.length} bytes, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
    }
    const bundle = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(decodeUtf8(content), refuse)) ?? refuse('it is not a JSON object');
    allowFields(bundle, 'bundle', ['mediaType', 'verificationMaterial', 'dsseEnvelope']);
    if (bundle.mediaType !== MEDIA_TYPE && bundle.mediaType !== MEDIA_TYPE_ALTERNATIVE) {
        refuse(`its media type is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(bundle.mediaType)}`);
    }
    const envelope = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(bundle.dsseEnvelope) ?? refuse('dsseEnvelope is missing');
    allowFields(envelope, 'dsseEnvelope', ['payload', 'payloadType', 'signatures']);
    if (envelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .Uc)
        refuse('dsseEnvelope.payloadType is unknown');
    return {
        material: parseMaterial(bundle.verificationMaterial),
        payload: bytesOf(envelope.payload, 'dsseEnvelope.payload'),
        signature: parseSignature(envelope.signatures),
        value: bundle,
    };
};
const parseMaterial = (value) => {
    const material = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value) ?? refuse('verificationMaterial is missing');
    const methods = ['publicKey', 'x509CertificateChain', 'certificate'];
    const others = ['tlogEntries', 'timestampVerificationData'];
    allowFields(material, 'verificationMaterial', [...methods, ...others]);
    const [method, ...more] = methods.filter((name) => material[name] !== undefined);
    if (method === undefined || more.length > 0) {
        return refuse(`verificationMaterial needs exactly one of ${methods.join(', ')}`);
    }
    if (material.tlogEntries !== undefined && !(0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asArray */ ._j)(material.tlogEntries)) {
        refuse('tlogEntries is not a list');
    }
    switch (method) {
        case 'publicKey':
            return parsePublicKey(material.publicKey);
        case 'x509CertificateChain':
            return parseChain(material.x509CertificateChain);
        case 'certificate':
            return { method: 'sigstore' };
    }
};
const parsePublicKey = (value) => {
    const { hint, rawBytes } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value) ?? refuse('publicKey is not an object');
    if (hint !== undefined) {
        if (rawBytes !== undefined)
            refuse('publicKey has both hint and rawBytes');
        return { method: 'key', hint: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(hint) || refuse('publicKey.hint is empty') };
    }
    return { method: 'key', publicKeyPem: bytesOf(rawBytes, 'publicKey.rawBytes').toString('utf8') };
};
const parseChain = (value) => {
    const field = 'x509CertificateChain.certificates';
    const certificates = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value)?.certificates) ?? refuse(`${field} is missing`);
    if (certificates.length === 0)
        refuse(`${field} is empty`);
    return {
        method: 'certificate',
        certificates: certificates.map((item, index) => bytesOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(item)?.rawBytes, `${field}[${index}].rawBytes`)),
    };
};
const parseSignature = (value) => {
    const signatures = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asArray */ ._j)(value) ?? refuse('dsseEnvelope.signatures is not a list');
    if (signatures.length !== 1)
        refuse(`${signatures.length} signatures, expected 1`);
    const signature = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(signatures[0]) ?? refuse('the signature is not an object');
    allowFields(signature, 'signature', ['sig', 'keyid']);
    const { keyid } = signature;
    if (keyid !== undefined && keyid !== null && keyid !== '')
        refuse('signature.keyid is not empty');
    return bytesOf(signature.sig, 'signature.sig');
};
/** One line of compact JSON; `tlogEntries` and `keyid` are there for old readers, empty. */
const serializeModelBundle = (payload, signature, material) => JSON.stringify({
    mediaType: MEDIA_TYPE,
    verificationMaterial: {
        ...('publicKey' in material
            ? { publicKey: material.publicKey }
            : {
                x509CertificateChain: {
                    certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })),
                },
            }),
        tlogEntries: [],
    },
    dsseEnvelope: {
        payload: base64(payload),
        payloadType: _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .Uc,
        signatures: [{ sig: base64(signature), keyid: '' }],
    },
});
const base64 = ({ buffer, byteOffset, byteLength }) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(buffer, byteOffset, byteLength).toString('base64');
const decodeUtf8 = (content) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return refuse('it is not UTF-8');
    }
};
const bytesOf = (value, field) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(value) || refuse(`${field} is missing`);
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
        refuse(`${field} is not base64`);
    }
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
};
const allowFields = (value, where, names) => {
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined)
        refuse(`unknown field ${JSON.stringify(unknown.slice(0, 40))} in ${where}`);
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_INVALID', `signature refused: ${what}`);
};


/***/ }),

/***/ 79830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LEGACY_PREDICATE_TYPE),
/* harmony export */   m: () => (/* binding */ readSignedModel)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66613);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36597);
/* harmony import */ var _predicates_oms_signature_v1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15837);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81759);
// SPDX-License-Identifier: Apache-2.0
//
// What a model signature says: the strict reading of an OMS statement. Every
// "MUST" of the spec is an error here, unknown forms are refused, and the root
// is recomputed. The one older layout that is read, `Digests/v0.1` of v0.2.0,
// is known by its predicate type.
// Spec: OMS 1.0 §5, §6, §8.3 (ossf/model-signing-spec a0c91e2).










/** The predicate type of v0.2.0: digests stand in the subjects, and nothing else is said. */
const LEGACY_PREDICATE_TYPE = 'https://model_signing/Digests/v0.1';
/**
 * Reads the statement of a verified payload.
 * @throws {OMS_INVALID} naming the field or rule
 * @throws {OMS_UNSORTED} {OMS_SHARDS} {OMS_SYMLINKS} {OMS_UNSUPPORTED} {OMS_ROOT_MISMATCH}
 */
const readSignedModel = (verified, options) => {
    const value = (0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(decodeUtf8(verified.payload), (what) => refuse(what));
    const statement = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse('not a JSON object');
    allowFields(statement, 'statement', ['_type', 'subject', 'predicateType', 'predicate']);
    if (statement._type !== _statement_js__WEBPACK_IMPORTED_MODULE_7__/* .STATEMENT_TYPE */ .zG)
        refuse(`_type is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(statement._type)}`);
    if (statement.predicateType === LEGACY_PREDICATE_TYPE)
        return readLegacy(statement);
    if (statement.predicateType !== _predicates_oms_signature_v1_js__WEBPACK_IMPORTED_MODULE_6__/* .OMS_SIGNATURE_TYPE */ .i || verified.encoding === 'legacy') {
        refuse(`predicateType is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(statement.predicateType)}`);
    }
    return readV1(statement, options);
};
const readV1 = (statement, options) => {
    const { name, root } = readSubject(statement.subject);
    const predicate = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(statement.predicate) ?? refuse('predicate is missing');
    allowFields(predicate, 'predicate', ['resources', 'serialization']);
    const ignorePaths = readSerialization(predicate.serialization, options);
    const files = readFiles(predicate.resources, 'resources', readResource);
    checkNames(files);
    if (!options.acceptUnsortedUnsafe)
        checkOrder(files);
    const ignored = new Set(ignorePaths);
    const hidden = files.find(({ name }) => [name, ...parentsOf(name)].some((p) => ignored.has(p)));
    if (hidden)
        refuse(`resource ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(hidden.name)} lies under an ignored path`);
    const computed = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .computeRoot */ .aN)(files.map((file) => file.digest));
    if (computed !== root) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('OMS_ROOT_MISMATCH', `the signed root is sha256:${root}, its resources give sha256:${computed}`);
    }
    return { layout: 'v1.0', name, root, files, ignorePaths };
};
const readSubject = (value) => {
    const subjects = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('subject is not a list');
    if (subjects.length !== 1)
        refuse(`${subjects.length} subjects, expected 1`);
    const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subjects[0]) ?? refuse('subject[0] is not an object');
    const root = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subject.digest)?.sha256;
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(root))
        return refuse(`subject[0].digest.sha256 is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(root)}`);
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(subject.name) || refuse('subject[0].name is empty'), root };
};
// §5.2.2. What is refused here names the option or the reason: it may be a sound signature.
const readSerialization = (value, options) => {
    const serialization = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse('serialization is missing');
    const fields = ['method', 'hash_type', 'allow_symlinks', 'ignore_paths', 'shard_size'];
    allowFields(serialization, 'serialization', fields);
    const { method, hash_type, allow_symlinks, ignore_paths, shard_size } = serialization;
    if (method === 'shards')
        refuse('the model was signed in shards', 'OMS_SHARDS');
    if (method !== 'files')
        refuse(`serialization.method is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(method)}`);
    if (shard_size !== undefined)
        refuse('serialization.shard_size goes with shards only');
    if (hash_type === 'blake2b' || hash_type === 'blake3') {
        refuse(`the files were hashed with ${hash_type}, only sha256 is supported`, 'OMS_UNSUPPORTED');
    }
    if (hash_type !== 'sha256')
        refuse(`serialization.hash_type is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(hash_type)}`);
    if (typeof allow_symlinks !== 'boolean')
        refuse('serialization.allow_symlinks is not a boolean');
    if (allow_symlinks && !options.acceptSymlinks) {
        refuse('the signer followed symbolic links', 'OMS_SYMLINKS');
    }
    return ignore_paths === undefined ? undefined : readIgnorePaths(ignore_paths);
};
// §6.2.1. A path inside another one would let the list look longer than it is.
const readIgnorePaths = (value) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('serialization.ignore_paths is not a list');
    if (list.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_IGNORE_PATHS */ .je)
        refuse(`${list.length} ignored paths`);
    const paths = list.map((item) => {
        const path = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(item);
        if (path === undefined || !(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonicalName */ .A0)(path) || /[*?[]/.test(path)) {
            return refuse(`ignored path ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(item)} is not canonical`);
        }
        return path;
    });
    const unique = new Set(paths);
    if (unique.size !== paths.length)
        refuse('an ignored path is listed twice');
    const nested = paths.find((path) => parentsOf(path).some((parent) => unique.has(parent)));
    if (nested !== undefined)
        refuse(`ignored path ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(nested)} lies inside another one`);
    return paths;
};
const readResource = (value, field) => {
    const resource = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is not an object`);
    if (resource.algorithm !== 'sha256')
        refuse(`${field}.algorithm is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(resource.algorithm)}`);
    return readFile(resource.name, resource.digest, field);
};
// v0.2.0: one subject per file, `annotations` says how it was hashed.
const readLegacy = (statement) => {
    const files = readFiles(statement.subject, 'subject', (value, field) => {
        const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is not an object`);
        const algorithm = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subject.annotations)?.actual_hash_algorithm;
        if (algorithm !== 'file-sha256') {
            refuse(`${field} was hashed with ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(algorithm)}`, 'OMS_UNSUPPORTED');
        }
        return readFile(subject.name, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subject.digest)?.sha256, field);
    });
    checkNames(files);
    const sorted = [...files].sort((a, b) => (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareNames */ .MP)(a.name, b.name));
    return {
        layout: 'v0.2',
        name: '',
        root: (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .computeRoot */ .aN)(sorted.map((file) => file.digest)),
        files,
        ignorePaths: undefined,
    };
};
const readFiles = (value, field, read) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse(`${field} is not a list`);
    if (list.length === 0)
        refuse(`${field} is empty: nothing was signed`);
    if (list.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_FILES */ .Nj)
        refuse(`${list.length} files, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_FILES */ .Nj}`);
    return list.map((item, index) => read(item, `${field}[${index}]`));
};
const readFile = (name, digest, field) => {
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest))
        return refuse(`${field} has digest ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(digest)}`);
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(name) ?? refuse(`${field} has no name`), digest };
};
// §6.1.2; `.` is what Python clients call a model that is one file.
const checkNames = (files) => {
    if (files.length === 1 && files[0]?.name === _model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .SINGLE_FILE_NAME */ .c6)
        return;
    const odd = files.find(({ name }) => !(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonicalName */ .A0)(name) || name.split('/').length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TREE_DEPTH */ .is);
    if (odd)
        refuse(`resource name ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(odd.name)} is not canonical`);
    const names = new Set(files.map((file) => file.name));
    if (names.size !== files.length)
        refuse('a resource is listed twice');
    const nested = files.find(({ name }) => parentsOf(name).some((parent) => names.has(parent)));
    if (nested)
        refuse(`resource ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(nested.name)} lies inside another file`);
};
const checkOrder = (files) => {
    for (const [index, file] of files.entries()) {
        const next = files[index + 1];
        if (next && (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareNames */ .MP)(file.name, next.name) >= 0) {
            refuse(`${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(next.name)} stands after ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(file.name)}`, 'OMS_UNSORTED');
        }
    }
};
// `a/b/c` → `a/b`, `a`
const parentsOf = (name) => {
    const parents = [];
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        parents.push(name.slice(0, end));
    }
    return parents;
};
const decodeUtf8 = (payload) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    }
    catch {
        return refuse('not UTF-8');
    }
};
const allowFields = (value, where, names) => {
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined)
        refuse(`unknown field ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(unknown)} in ${where}`);
};
const refuse = (what, code = 'OMS_INVALID') => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(code, code === 'OMS_INVALID' ? `model signature refused: ${what}` : what);
};


/***/ }),

/***/ 15837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ buildOmsStatement),
/* harmony export */   i: () => (/* binding */ OMS_SIGNATURE_TYPE)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);
// SPDX-License-Identifier: Apache-2.0
//
// The OMS 1.0 predicate in the form that every OMS client accepts: the
// `files` method, SHA-256, no symlinks, code-point order.
// Spec: OMS 1.0 §5 and §6 (ossf/model-signing-spec a0c91e2). The schema
// forbids additional fields, so nothing of ours goes inside.

const OMS_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** The whole statement: OMS fixes the subject too (§6.5). */
const buildOmsStatement = (manifest) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .buildStatement */ .Y5)([{ name: manifest.baseName, digest: { sha256: manifest.root } }], OMS_SIGNATURE_TYPE, {
    serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ignore_paths: manifest.ignorePaths,
    },
    resources: manifest.files.map(({ name, digest }) => ({ name, algorithm: 'sha256', digest })),
});


/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   US: () => (/* binding */ serializeStatement),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
// in-toto Statement v1: https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const buildStatement = (subject, predicateType, predicate) => ({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
/**
 * The payload bytes: compact JSON, UTF-8, no byte order mark. They travel in the bundle as they are.
 * @throws PAYLOAD_TOO_LARGE for a statement whose bundle no reader would take
 */
const serializeStatement = (statement) => {
    const payload = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify(statement), 'utf8');
    if (payload.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD_BYTES */ .qY) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('PAYLOAD_TOO_LARGE', `the ${statement.predicateType} statement has ${payload.length} bytes, more than the ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD_BYTES */ .qY} that are signed`, { hint: 'Pack the small files of the model together, or make the predicate smaller.' });
    }
    return payload;
};
/** @throws STATEMENT_INVALID naming the field, or why readers could disagree on what it says */
const parseStatement = (payload) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(decodeUtf8(payload), refusePayload)) ??
        refusePayload('it is not an object');
    const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(value._type) ?? refuse('_type');
    if (type !== STATEMENT_TYPE && type !== 'https://in-toto.io/Statement/v0.1')
        refuse('_type');
    const subject = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asArray */ ._j)(value.subject) ?? refuse('subject')).map(parseSubject);
    if (subject.length === 0)
        refuse('subject');
    const predicateType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(value.predicateType) ?? refuse('predicateType');
    return { type, subject, predicateType, predicate: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value.predicate) };
};
const parseSubject = (value, index) => {
    const field = `subject[${index}]`;
    const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value) ?? refuse(field);
    const digest = {};
    for (const [algorithm, hex] of Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(subject.digest) ?? refuse(`${field}.digest`))) {
        digest[algorithm] = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(hex) ?? refuse(`${field}.digest.${algorithm}`);
    }
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(subject.name) ?? '', digest };
};
const decodeUtf8 = (payload) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    }
    catch {
        return refusePayload('it is not UTF-8');
    }
};
const refusePayload = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the payload is no statement: ${what}`);
};
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the statement's ${field} is missing or unknown`);
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

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ })

};

