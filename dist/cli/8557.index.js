export const id = 8557;
export const ids = [8557,2522,938];
export const modules = {

/***/ 40938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ checkSigningChain),
  parseCertificates: () => (/* binding */ parseCertificates),
  subjectOf: () => (/* binding */ subjectOf),
  MV: () => (/* binding */ verifyCertificateChain)
});

// UNUSED EXPORTS: MAX_CHAIN_LENGTH

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./lib/attestation/certificate-usage.js
// SPDX-License-Identifier: Apache-2.0
//
// What a certificate may be used for: the extensions of RFC 5280 §4.2 that
// node:crypto does not show.


const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
/** OIDs of the extensions that may be critical; name and policy constraints are not among them. */
const PROCESSED = new Set([
    '2.5.29.15', // keyUsage
    '2.5.29.17', // subjectAltName: names nobody matches here
    '2.5.29.19', // basicConstraints
    '2.5.29.37', // extKeyUsage
]);
/** @throws {CERTIFICATE_UNTRUSTED} where the extensions cannot be read */
const usageOf = (certificate) => {
    try {
        return readUsage(certificate);
    }
    catch (cause) {
        const message = 'the extensions of a certificate cannot be read';
        throw new errors/* ProvenanceError */.CG('CERTIFICATE_UNTRUSTED', message, { cause });
    }
};
const readUsage = (certificate) => {
    const parsed = dist.X509Certificate.parse(certificate.raw);
    // Despite its name, this property of node:crypto lists the extended key usages.
    const extended = certificate.keyUsage;
    const pathLength = parsed.extBasicConstraints?.pathLenConstraint;
    return {
        digitalSignature: parsed.extKeyUsage?.digitalSignature,
        codeSigning: extended?.some((oid) => oid === CODE_SIGNING || oid === ANY_EXTENDED_KEY_USAGE),
        pathLength: pathLength === undefined ? undefined : Number(pathLength),
        unknownCritical: parsed.extensions.flatMap((extension) => {
            const oid = extension.subs[0]?.toOID() ?? 'unreadable';
            return parsed.extension(oid)?.critical && !PROCESSED.has(oid) ? [oid] : [];
        }),
    };
};
/**
 * Why the certificate may not sign a model; `undefined` if it may. KeyUsage and
 * ExtendedKeyUsage bind independently (RFC 5280 §4.2.1.12), and one must be there.
 */
const refusalToSign = ({ digitalSignature, codeSigning, }) => {
    if (digitalSignature === false)
        return 'its key usage lacks digitalSignature';
    if (codeSigning === false)
        return 'its extended key usage lacks codeSigning';
    if (digitalSignature === undefined && codeSigning === undefined) {
        return 'it has neither key usage digitalSignature nor extended key usage codeSigning';
    }
    return undefined;
};

// EXTERNAL MODULE: ./lib/attestation/ec-key.js
var ec_key = __webpack_require__(72522);
;// CONCATENATED MODULE: ./lib/attestation/certificate-chain.js
// SPDX-License-Identifier: Apache-2.0
//
// X.509 chains of the OMS `certificate` method: from the leaf that signed,
// through intermediates, to a root that the verifier gave.
// Spec: OMS 1.0 §8.2, RFC 5280 §6.1. Revocation is not checked: the method is
// made for sites without a network.




/** Certificates of one chain in a bundle; real ones have three. */
const MAX_CHAIN_LENGTH = 10;
/** What an issuer may have signed with: SHA-2 only. */
const SIGNATURE_ALGORITHMS = /^(ecdsa-with-SHA|sha)(256|384|512)(WithRSAEncryption)?$/;
const MIN_RSA_BITS = 2048;
/**
 * All certificates of a PEM file, in its order; at least one.
 * @throws {CERTIFICATE_INVALID} naming the block that cannot be read
 */
const parseCertificates = (pem) => {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0)
        throw invalid('no PEM certificate found');
    return blocks.map((block, index) => {
        try {
            return new external_node_crypto_.X509Certificate(block);
        }
        catch (cause) {
            throw invalid(`certificate ${index + 1} cannot be read`, cause);
        }
    });
};
/** The subject on one line, as people write it: `CN=…, O=…`. */
const subjectOf = (certificate) => (certificate.subject ?? '').split('\n').join(', ');
/**
 * Holds a chain to what verifiers will want of it, before anything is signed:
 * the leaf belongs to the key and may sign, each next one issued the one
 * before, all are valid at `at`.
 * @throws {CERTIFICATE_INVALID}
 */
const checkSigningChain = (chain, key, at) => {
    const [leaf] = chain;
    if (!leaf)
        throw invalid('the chain is empty');
    if (chain.length > MAX_CHAIN_LENGTH)
        throw invalid(`${chain.length} certificates in one chain`);
    if (!leaf.checkPrivateKey(key.key)) {
        throw invalid(`the first certificate (${subjectOf(leaf)}) does not belong to the private key`);
    }
    const refusal = refusalToSign(usageOf(leaf));
    if (refusal)
        throw invalid(`${subjectOf(leaf)} may not sign: ${refusal}`);
    for (const [index, certificate] of chain.entries()) {
        const time = refusalAt(certificate, at);
        if (time)
            throw invalid(`${subjectOf(certificate)} ${time}`);
        const issuer = chain[index + 1];
        if (issuer && !isIssuedBy(certificate, issuer)) {
            throw invalid(`certificate ${index + 2} (${subjectOf(issuer)}) did not issue certificate ${index + 1} (${subjectOf(certificate)})`);
        }
    }
};
/**
 * The leaf and its key, once a path to a trusted root is found.
 * @throws {CERTIFICATE_UNTRUSTED} with the reason
 */
const verifyCertificateChain = (input) => {
    const { chain, given, at } = input;
    const [leaf, ...intermediates] = chain;
    if (!leaf)
        throw untrusted('the bundle holds no certificate');
    if (chain.length > MAX_CHAIN_LENGTH)
        throw untrusted(`${chain.length} certificates in one chain`);
    const roots = given.filter((certificate) => isIssuedBy(certificate, certificate));
    if (roots.length === 0)
        throw untrusted('none of the given certificates is a self-signed root');
    const refusal = refusalAt(leaf, at) ?? refusalToSign(usageOf(leaf)) ?? refusalToTrust(leaf);
    if (refusal)
        throw untrusted(`${subjectOf(leaf)}: ${refusal}`);
    findPath(leaf, roots, [...intermediates, ...given], at);
    try {
        return { leaf, key: (0,ec_key/* toVerifyingKey */.a)(leaf.publicKey) };
    }
    catch (cause) {
        throw untrusted(`${subjectOf(leaf)}: its key is not of a supported type`, cause);
    }
};
// Breadth first, each certificate once: whether a root can be reached from a
// certificate does not depend on the way to it, and the shortest way is the
// most favourable to path lengths. So hostile chains cost no more than n².
const findPath = (leaf, roots, pool, at) => {
    const seen = new Set([leaf.fingerprint256]);
    const refusals = [];
    let level = [leaf];
    for (let authoritiesBelow = 0; level.length > 0; authoritiesBelow += 1) {
        const next = [];
        for (const certificate of level) {
            for (const issuer of [...roots, ...pool]) {
                if (seen.has(issuer.fingerprint256) || !isIssuedBy(certificate, issuer))
                    continue;
                seen.add(issuer.fingerprint256);
                const refusal = refusalAt(issuer, at) ?? refusalToIssue(issuer, authoritiesBelow);
                if (refusal)
                    refusals.push(`${subjectOf(issuer)}: ${refusal}`);
                else if (roots.includes(issuer))
                    return;
                else
                    next.push(issuer);
            }
        }
        level = next;
    }
    const reason = refusals.length > 0 ? ` (${refusals.join('; ')})` : '';
    throw untrusted(`no path from ${subjectOf(leaf)} to a given root${reason}`);
};
// checkIssued compares names and key identifiers, and wants keyCertSign where
// the issuer has a key usage; verify checks the signature.
const isIssuedBy = (certificate, issuer) => {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        return false; // a key that the signature cannot belong to
    }
};
const refusalAt = (certificate, at) => {
    const { validFromDate, validToDate } = certificate;
    if (at < validFromDate)
        return `is not valid before ${validFromDate.toISOString()}`;
    if (at > validToDate)
        return `expired at ${validToDate.toISOString()}`;
    return undefined;
};
const refusalToTrust = (certificate) => {
    const algorithm = certificate.signatureAlgorithm ?? certificate.signatureAlgorithmOid;
    if (!SIGNATURE_ALGORITHMS.test(algorithm))
        return `signed with ${algorithm}`;
    const { unknownCritical } = usageOf(certificate);
    if (unknownCritical.length > 0)
        return `unknown critical extension ${unknownCritical.join(', ')}`;
    return undefined;
};
const refusalToIssue = (issuer, authoritiesBelow) => {
    if (!issuer.ca)
        return 'is not a certificate authority';
    const { pathLength } = usageOf(issuer);
    if (pathLength !== undefined && authoritiesBelow > pathLength) {
        return `allows ${pathLength} authorities below it, found ${authoritiesBelow}`;
    }
    const bits = issuer.publicKey.asymmetricKeyDetails?.modulusLength;
    if (bits !== undefined && bits < MIN_RSA_BITS)
        return `RSA key of ${bits} bits`;
    return refusalToTrust(issuer);
};
const invalid = (message, cause) => new errors/* ProvenanceError */.CG('CERTIFICATE_INVALID', message, { cause });
const untrusted = (message, cause) => new errors/* ProvenanceError */.CG('CERTIFICATE_UNTRUSTED', message, { cause });


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

