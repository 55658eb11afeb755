export const id = 2522;
export const ids = [2522];
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


/***/ })

};

