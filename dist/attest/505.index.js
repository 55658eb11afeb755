export const id = 505;
export const ids = [505];
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
/* harmony export */   fm: () => (/* binding */ loadSigningKey),
/* harmony export */   pz: () => (/* binding */ loadVerifyingKey)
/* harmony export */ });
/* unused harmony export toVerifyingKey */
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

/***/ 50256:
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

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/strict-json.js
var strict_json = __webpack_require__(66613);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/attestation/predicates/oms-signature-v1.js
var oms_signature_v1 = __webpack_require__(15837);
;// CONCATENATED MODULE: ./lib/attestation/oms/signed-model.js
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
    const value = parseStrictJson(decodeUtf8(verified.payload), (what) => refuse(what));
    const statement = asObject(value) ?? refuse('not a JSON object');
    allowFields(statement, 'statement', ['_type', 'subject', 'predicateType', 'predicate']);
    if (statement._type !== STATEMENT_TYPE)
        refuse(`_type is ${shown(statement._type)}`);
    if (statement.predicateType === LEGACY_PREDICATE_TYPE)
        return readLegacy(statement);
    if (statement.predicateType !== OMS_SIGNATURE_TYPE || verified.encoding === 'legacy') {
        refuse(`predicateType is ${shown(statement.predicateType)}`);
    }
    return readV1(statement, options);
};
const readV1 = (statement, options) => {
    const { name, root } = readSubject(statement.subject);
    const predicate = asObject(statement.predicate) ?? refuse('predicate is missing');
    allowFields(predicate, 'predicate', ['resources', 'serialization']);
    const ignorePaths = readSerialization(predicate.serialization, options);
    const files = readFiles(predicate.resources, 'resources', readResource);
    checkNames(files);
    if (!options.acceptUnsortedUnsafe)
        checkOrder(files);
    const ignored = new Set(ignorePaths);
    const hidden = files.find(({ name }) => [name, ...parentsOf(name)].some((p) => ignored.has(p)));
    if (hidden)
        refuse(`resource ${shown(hidden.name)} lies under an ignored path`);
    const computed = computeRoot(files.map((file) => file.digest));
    if (computed !== root) {
        throw new ProvenanceError('OMS_ROOT_MISMATCH', `the signed root is sha256:${root}, its resources give sha256:${computed}`);
    }
    return { layout: 'v1.0', name, root, files, ignorePaths };
};
const readSubject = (value) => {
    const subjects = asArray(value) ?? refuse('subject is not a list');
    if (subjects.length !== 1)
        refuse(`${subjects.length} subjects, expected 1`);
    const subject = asObject(subjects[0]) ?? refuse('subject[0] is not an object');
    const root = asObject(subject.digest)?.sha256;
    if (!isSha256Hex(root))
        return refuse(`subject[0].digest.sha256 is ${shown(root)}`);
    return { name: asString(subject.name) || refuse('subject[0].name is empty'), root };
};
// §5.2.2. What is refused here names the option or the reason: it may be a sound signature.
const readSerialization = (value, options) => {
    const serialization = asObject(value) ?? refuse('serialization is missing');
    const fields = ['method', 'hash_type', 'allow_symlinks', 'ignore_paths', 'shard_size'];
    allowFields(serialization, 'serialization', fields);
    const { method, hash_type, allow_symlinks, ignore_paths, shard_size } = serialization;
    if (method === 'shards')
        refuse('the model was signed in shards', 'OMS_SHARDS');
    if (method !== 'files')
        refuse(`serialization.method is ${shown(method)}`);
    if (shard_size !== undefined)
        refuse('serialization.shard_size goes with shards only');
    if (hash_type === 'blake2b' || hash_type === 'blake3') {
        refuse(`the files were hashed with ${hash_type}, only sha256 is supported`, 'OMS_UNSUPPORTED');
    }
    if (hash_type !== 'sha256')
        refuse(`serialization.hash_type is ${shown(hash_type)}`);
    if (typeof allow_symlinks !== 'boolean')
        refuse('serialization.allow_symlinks is not a boolean');
    if (allow_symlinks && !options.acceptSymlinks) {
        refuse('the signer followed symbolic links', 'OMS_SYMLINKS');
    }
    return ignore_paths === undefined ? undefined : readIgnorePaths(ignore_paths);
};
// §6.2.1. A path inside another one would let the list look longer than it is.
const readIgnorePaths = (value) => {
    const list = asArray(value) ?? refuse('serialization.ignore_paths is not a list');
    if (list.length > MAX_IGNORE_PATHS)
        refuse(`${list.length} ignored paths`);
    const paths = list.map((item) => {
        const path = asString(item);
        if (path === undefined || !isCanonicalName(path) || /[*?[]/.test(path)) {
            return refuse(`ignored path ${shown(item)} is not canonical`);
        }
        return path;
    });
    const unique = new Set(paths);
    if (unique.size !== paths.length)
        refuse('an ignored path is listed twice');
    const nested = paths.find((path) => parentsOf(path).some((parent) => unique.has(parent)));
    if (nested !== undefined)
        refuse(`ignored path ${shown(nested)} lies inside another one`);
    return paths;
};
const readResource = (value, field) => {
    const resource = asObject(value) ?? refuse(`${field} is not an object`);
    if (resource.algorithm !== 'sha256')
        refuse(`${field}.algorithm is ${shown(resource.algorithm)}`);
    return readFile(resource.name, resource.digest, field);
};
// v0.2.0: one subject per file, `annotations` says how it was hashed.
const readLegacy = (statement) => {
    const files = readFiles(statement.subject, 'subject', (value, field) => {
        const subject = asObject(value) ?? refuse(`${field} is not an object`);
        const algorithm = asObject(subject.annotations)?.actual_hash_algorithm;
        if (algorithm !== 'file-sha256') {
            refuse(`${field} was hashed with ${shown(algorithm)}`, 'OMS_UNSUPPORTED');
        }
        return readFile(subject.name, asObject(subject.digest)?.sha256, field);
    });
    checkNames(files);
    const sorted = [...files].sort((a, b) => compareNames(a.name, b.name));
    return {
        layout: 'v0.2',
        name: '',
        root: computeRoot(sorted.map((file) => file.digest)),
        files,
        ignorePaths: undefined,
    };
};
const readFiles = (value, field, read) => {
    const list = asArray(value) ?? refuse(`${field} is not a list`);
    if (list.length === 0)
        refuse(`${field} is empty: nothing was signed`);
    if (list.length > MAX_MODEL_FILES)
        refuse(`${list.length} files, the limit is ${MAX_MODEL_FILES}`);
    return list.map((item, index) => read(item, `${field}[${index}]`));
};
const readFile = (name, digest, field) => {
    if (!isSha256Hex(digest))
        return refuse(`${field} has digest ${shown(digest)}`);
    return { name: asString(name) ?? refuse(`${field} has no name`), digest };
};
// §6.1.2; `.` is what Python clients call a model that is one file.
const checkNames = (files) => {
    if (files.length === 1 && files[0]?.name === SINGLE_FILE_NAME)
        return;
    const odd = files.find(({ name }) => !isCanonicalName(name) || name.split('/').length > MAX_TREE_DEPTH);
    if (odd)
        refuse(`resource name ${shown(odd.name)} is not canonical`);
    const names = new Set(files.map((file) => file.name));
    if (names.size !== files.length)
        refuse('a resource is listed twice');
    const nested = files.find(({ name }) => parentsOf(name).some((parent) => names.has(parent)));
    if (nested)
        refuse(`resource ${shown(nested.name)} lies inside another file`);
};
const checkOrder = (files) => {
    for (const [index, file] of files.entries()) {
        const next = files[index + 1];
        if (next && compareNames(file.name, next.name) >= 0) {
            refuse(`${shown(next.name)} stands after ${shown(file.name)}`, 'OMS_UNSORTED');
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
        refuse(`unknown field ${shown(unknown)} in ${where}`);
};
const refuse = (what, code = 'OMS_INVALID') => {
    throw new ProvenanceError(code, code === 'OMS_INVALID' ? `model signature refused: ${what}` : what);
};

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
        LEGACY_PREDICATE_TYPE &&
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
/* harmony export */   c: () => (/* binding */ serializeModelBundle)
/* harmony export */ });
/* unused harmony export parseModelBundle */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
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
    if (content.length > MAX_BUNDLE_BYTES) {
        const message = `signature of ${content.length} bytes, the limit is ${MAX_BUNDLE_BYTES}`;
        throw new ProvenanceError('BUNDLE_TOO_LARGE', message);
    }
    const bundle = asObject(parseStrictJson(decodeUtf8(content), refuse)) ?? refuse('it is not a JSON object');
    allowFields(bundle, 'bundle', ['mediaType', 'verificationMaterial', 'dsseEnvelope']);
    if (bundle.mediaType !== MEDIA_TYPE && bundle.mediaType !== MEDIA_TYPE_ALTERNATIVE) {
        refuse(`its media type is ${shown(bundle.mediaType)}`);
    }
    const envelope = asObject(bundle.dsseEnvelope) ?? refuse('dsseEnvelope is missing');
    allowFields(envelope, 'dsseEnvelope', ['payload', 'payloadType', 'signatures']);
    if (envelope.payloadType !== PAYLOAD_TYPE)
        refuse('dsseEnvelope.payloadType is unknown');
    return {
        material: parseMaterial(bundle.verificationMaterial),
        payload: bytesOf(envelope.payload, 'dsseEnvelope.payload'),
        signature: parseSignature(envelope.signatures),
        value: bundle,
    };
};
const parseMaterial = (value) => {
    const material = asObject(value) ?? refuse('verificationMaterial is missing');
    const methods = ['publicKey', 'x509CertificateChain', 'certificate'];
    const others = ['tlogEntries', 'timestampVerificationData'];
    allowFields(material, 'verificationMaterial', [...methods, ...others]);
    const [method, ...more] = methods.filter((name) => material[name] !== undefined);
    if (method === undefined || more.length > 0) {
        return refuse(`verificationMaterial needs exactly one of ${methods.join(', ')}`);
    }
    if (material.tlogEntries !== undefined && !asArray(material.tlogEntries)) {
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
    const { hint, rawBytes } = asObject(value) ?? refuse('publicKey is not an object');
    if (hint !== undefined) {
        if (rawBytes !== undefined)
            refuse('publicKey has both hint and rawBytes');
        return { method: 'key', hint: asString(hint) || refuse('publicKey.hint is empty') };
    }
    return { method: 'key', publicKeyPem: bytesOf(rawBytes, 'publicKey.rawBytes').toString('utf8') };
};
const parseChain = (value) => {
    const field = 'x509CertificateChain.certificates';
    const certificates = asArray(asObject(value)?.certificates) ?? refuse(`${field} is missing`);
    if (certificates.length === 0)
        refuse(`${field} is empty`);
    return {
        method: 'certificate',
        certificates: certificates.map((item, index) => bytesOf(asObject(item)?.rawBytes, `${field}[${index}].rawBytes`)),
    };
};
const parseSignature = (value) => {
    const signatures = asArray(value) ?? refuse('dsseEnvelope.signatures is not a list');
    if (signatures.length !== 1)
        refuse(`${signatures.length} signatures, expected 1`);
    const signature = asObject(signatures[0]) ?? refuse('the signature is not an object');
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
    const text = asString(value) || refuse(`${field} is missing`);
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
        refuse(`${field} is not base64`);
    }
    return Buffer.from(text, 'base64');
};
const allowFields = (value, where, names) => {
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined)
        refuse(`unknown field ${JSON.stringify(unknown.slice(0, 40))} in ${where}`);
};
const refuse = (what) => {
    throw new ProvenanceError('BUNDLE_INVALID', `signature refused: ${what}`);
};


/***/ }),

/***/ 18006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ verifyOwn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/**
 * Runs a verification of what was just signed.
 * @throws {SELF_VERIFICATION_FAILED} with its refusal
 */
const verifyOwn = (verification) => {
    try {
        verification();
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `the new signature does not verify: ${reason}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SELF_VERIFICATION_FAILED', message, { cause });
    }
};


/***/ })

};

