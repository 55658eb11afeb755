export const id = 727;
export const ids = [727,9314,938];
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

/***/ 59314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCertificateSigner: () => (/* binding */ createCertificateSigner)
/* harmony export */ });
/* harmony import */ var _attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40938);
/* harmony import */ var _attestation_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87293);
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72522);
/* harmony import */ var _attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81686);
/* harmony import */ var _attestation_oms_envelope_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31327);
/* harmony import */ var _attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(846);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81759);
/* harmony import */ var _self_verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18006);
// SPDX-License-Identifier: Apache-2.0
//
// The OMS `certificate` method: signing with a key for which an authority of
// the user's own issued a certificate.








/**
 * A signer that is ready: key and chain are read and held together now.
 * @throws {KEY_INVALID} {KEY_PASSWORD} {CERTIFICATE_INVALID}
 */
const createCertificateSigner = (options) => {
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSigningKey */ .f)(options.privateKey, options.password);
    const chain = options.certificates.flatMap(_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__.parseCertificates);
    const [leaf] = chain;
    (0,_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSigningChain */ .H)(chain, key, options.now());
    const certificates = chain.map(({ raw }) => raw);
    const subject = leaf ? (0,_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__.subjectOf)(leaf) : '';
    return {
        signStatement: async (payload) => {
            // Hashing may have taken hours: the leaf must be valid when it signs.
            (0,_attestation_certificate_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSigningChain */ .H)(chain, key, options.now());
            const signature = (0,_attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signBytes */ .b)(key, (0,_attestation_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .preAuthParts */ .q)(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .PAYLOAD_TYPE */ .Uc, payload));
            const { publicKey } = key;
            (0,_self_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyOwn */ .e)(() => (0,_attestation_oms_envelope_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkEnvelopeSignature */ .R)({ payload, signature }, publicKey, publicKey.hash));
            const json = (0,_attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeModelBundle */ .c)(payload, signature, { certificates });
            return { json, identity: { kind: 'certificate-chain', subject } };
        },
    };
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

