export const id = 6515;
export const ids = [6515,2522,8557,938];
export const modules = {

/***/ 56515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeBundles: () => (/* binding */ describeBundles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83917);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _certificate_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40938);
/* harmony import */ var _certificate_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80536);
/* harmony import */ var _predicates_oms_signature_v1_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15837);
/* harmony import */ var _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84328);
// SPDX-License-Identifier: Apache-2.0
//
// What a bundle says, without asking whether it is true: for people who look
// at a file. Tolerant where the verifiers are strict: what cannot be read is
// left out, so nothing of this may ever decide anything.










/**
 * Describes each bundle of a file: one JSON document, or one per line.
 * @throws {BUNDLE_TOO_LARGE} {BUNDLE_INVALID} where a document is neither a bundle nor a statement
 */
const describeBundles = (content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_BYTES */ .Me) {
        const message = `${content.length} bytes, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE_BYTES */ .Me}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
    }
    const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content).toString('utf8');
    const whole = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text);
    if (whole !== undefined)
        return [describe(whole)];
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('BUNDLE_INVALID', 'the file is empty');
    return lines.map((line) => describe((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(line)));
};
const describe = (value) => {
    const bundle = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value);
    if (bundle && (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(bundle._type) !== undefined) {
        const statement = describeStatement(bundle);
        return { kind: 'statement', ...optional({ statement }), logEntries: [], timestamps: [] };
    }
    const envelope = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(bundle?.dsseEnvelope);
    const message = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(bundle?.messageSignature);
    if (!bundle || (!envelope && !message)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('BUNDLE_INVALID', 'neither a Sigstore bundle nor a statement');
    }
    const material = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(bundle.verificationMaterial) ?? {};
    return {
        kind: envelope ? 'dsse' : 'message-signature',
        ...optional({
            mediaType: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(bundle.mediaType),
            statement: envelope && describeStatement((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(decode(envelope.payload)))),
            messageDigest: message && hexOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(message.messageDigest)?.digest),
            signer: describeSigner(material),
        }),
        logEntries: ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(material.tlogEntries) ?? []).map(describeLogEntry),
        timestamps: describeTimestamps(material),
    };
};
const describeStatement = (value) => {
    if (!value)
        return undefined;
    const predicateType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(value.predicateType) ?? '';
    return {
        type: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(value._type) ?? '',
        predicateType,
        subjects: ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value.subject) ?? []).map((item) => {
            const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(item);
            const [algorithm, hex] = Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subject?.digest) ?? {})[0] ?? [];
            return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(subject?.name) ?? '', digest: `${algorithm ?? ''}:${hex ?? ''}` };
        }),
        predicate: describePredicate(predicateType, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value.predicate)),
    };
};
const describePredicate = (type, predicate) => {
    if (type === _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_9__/* .SLSA_PROVENANCE_TYPE */ .L$)
        return scalarsOf(predicate);
    if (type !== _predicates_oms_signature_v1_js__WEBPACK_IMPORTED_MODULE_7__/* .OMS_SIGNATURE_TYPE */ .i)
        return {};
    const resources = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(predicate?.resources)?.length ?? 0;
    return { resources: String(resources), ...scalarsOf({ serialization: predicate?.serialization }) };
};
/** Fields of a predicate that are shown, and how deep they may stand. */
const MAX_FIELDS = 500;
const MAX_DEPTH = 10;
// Every string, number and boolean below a value, by its path: `a.b[0].c`.
const scalarsOf = (root) => {
    const found = {};
    let count = 0;
    const visit = (value, path, depth) => {
        if (depth > MAX_DEPTH || count >= MAX_FIELDS)
            return;
        for (const [index, item] of ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? []).slice(0, MAX_FIELDS).entries()) {
            visit(item, `${path}[${index}]`, depth + 1);
        }
        for (const [name, field] of Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? {})) {
            visit(field, path === '' ? name : `${path}.${name}`, depth + 1);
        }
        if (typeof value === 'object' || value === undefined)
            return;
        found[path] = String(value);
        count += 1;
    };
    visit(root, '', 0);
    return found;
};
const describeSigner = (material) => {
    const publicKey = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(material.publicKey);
    if (publicKey)
        return { kind: 'key', hint: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(publicKey.hint) ?? 'without a hint' };
    const chain = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(material.x509CertificateChain)?.certificates);
    const der = bytesOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(material.certificate ?? chain?.[0])?.rawBytes);
    const certificate = attempt(() => new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(der));
    if (!certificate)
        return undefined;
    return {
        kind: 'certificate',
        subject: (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_5__.subjectOf)(certificate),
        validFrom: certificate.validFromDate.toISOString(),
        validTo: certificate.validToDate.toISOString(),
        ...optional({ identity: attempt(() => (0,_certificate_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCertificateIdentity */ .f)(der)) }),
    };
};
const describeLogEntry = (value) => {
    const entry = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value);
    const { kind, version } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(entry?.kindVersion) ?? {};
    const seconds = Number(entry?.integratedTime ?? 0);
    return {
        logIndex: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(entry?.logIndex) ?? '',
        kind: `${(0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(kind) ?? ''} ${(0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(version) ?? ''}`.trim(),
        ...optional({
            // Rekor v2 leaves the time to the timestamp authority.
            integratedTime: seconds > 0 ? attempt(() => new Date(seconds * 1000).toISOString()) : undefined,
        }),
    };
};
const describeTimestamps = (material) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(material.timestampVerificationData)?.rfc3161Timestamps) ?? []).map((item) => attempt(() => _sigstore_core__WEBPACK_IMPORTED_MODULE_2__.RFC3161Timestamp.parse(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytesOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(item)?.signedTimestamp))).signingTime.toISOString()) ?? 'unreadable');
const bytesOf = (value) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(value) ?? '', 'base64');
const decode = (value) => bytesOf(value).toString('utf8');
const hexOf = (value) => bytesOf(value).toString('hex');
const attempt = (read) => {
    try {
        return read();
    }
    catch {
        return undefined;
    }
};
// Leaves out what is undefined.
const optional = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));


/***/ }),

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

/***/ 80536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseCertificateIdentity),
/* harmony export */   o: () => (/* binding */ matchIdentity)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83917);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// What a Fulcio certificate says about who signed, and whether that is who was
// expected. Names are decoded strictly: @sigstore/core drops the high bit of
// each byte, so that two names could look alike.
// Spec: https://github.com/sigstore/fulcio/blob/v1.8.8/docs/oid-info.md




const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** Raw strings; .1 is the issuer where .8 is missing. */
const RAW_EXTENSIONS = [
    [2, 'githubWorkflowTrigger'],
    [3, 'githubWorkflowSHA'],
    [4, 'githubWorkflowName'],
    [5, 'githubWorkflowRepository'],
    [6, 'githubWorkflowRef'],
];
/** DER UTF8String. The names are those that `gh attestation verify` prints. */
const DER_EXTENSIONS = [
    [9, 'buildSignerURI'],
    [10, 'buildSignerDigest'],
    [11, 'runnerEnvironment'],
    [12, 'sourceRepositoryURI'],
    [13, 'sourceRepositoryDigest'],
    [14, 'sourceRepositoryRef'],
    [15, 'sourceRepositoryIdentifier'],
    [16, 'sourceRepositoryOwnerURI'],
    [17, 'sourceRepositoryOwnerIdentifier'],
    [18, 'buildConfigURI'],
    [19, 'buildConfigDigest'],
    [20, 'buildTrigger'],
    [21, 'runInvocationURI'],
    [22, 'sourceRepositoryVisibilityAtSigning'],
    [23, 'deploymentEnvironment'],
    [24, 'tokenSubject'],
];
/** @throws BUNDLE_INVALID where the certificate cannot be read or names nobody */
const parseCertificateIdentity = (der) => {
    try {
        const extensions = readExtensions(_sigstore_core__WEBPACK_IMPORTED_MODULE_2__.X509Certificate.parse(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(der)));
        const issuer = readDer(extensions, 8) ?? readRaw(extensions, 1);
        return {
            certificateIssuer: new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(der).issuer.split('\n').reverse().join(','),
            subjectAlternativeName: readSubject(extensions),
            ...(issuer === undefined ? {} : { issuer }),
            ...collect(RAW_EXTENSIONS, (number) => readRaw(extensions, number)),
            ...collect(DER_EXTENSIONS, (number) => readDer(extensions, number)),
        };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('BUNDLE_INVALID', `signing certificate cannot be read: ${reason}`, {
            cause: error,
        });
    }
};
const readExtensions = (certificate) => {
    const extensions = new Map();
    for (const { subs } of certificate.extensions) {
        const oid = subs[0]?.toOID();
        const value = subs.at(-1)?.value;
        if (oid === undefined || value === undefined)
            throw new Error('malformed extension');
        // RFC 5280 §4.2: an extension appears once.
        if (extensions.has(oid))
            throw new Error(`extension ${oid} appears twice`);
        extensions.set(oid, value);
    }
    return extensions;
};
// RFC 5280 §4.2.1.6: [1] rfc822Name, [6] uniformResourceIdentifier, both IA5String.
const readSubject = (extensions) => {
    const value = extensions.get(SUBJECT_ALTERNATIVE_NAME);
    if (!value)
        throw new Error('no subject alternative name');
    const [name, ...others] = parseDer(value).subs;
    if (!name || others.length > 0)
        throw new Error('not exactly one subject alternative name');
    if (!name.tag.isContextSpecific(1) && !name.tag.isContextSpecific(6)) {
        throw new Error('the subject alternative name is neither a URI nor an e-mail address');
    }
    const text = decodeUtf8(name.value);
    if (!/^[\x21-\x7e]+$/.test(text))
        throw new Error('subject alternative name is not ASCII');
    return text;
};
const readRaw = (extensions, number) => {
    const value = extensions.get(`${FULCIO_ARC}.${number}`);
    return value && decodeUtf8(value);
};
const readDer = (extensions, number) => {
    const value = extensions.get(`${FULCIO_ARC}.${number}`);
    if (!value)
        return undefined;
    const { tag, value: text } = parseDer(value);
    if (!tag.isUniversal() || tag.number !== 0x0c)
        throw new Error(`.${number} is no UTF8String`);
    return decodeUtf8(text);
};
const parseDer = (value) => {
    const parsed = _sigstore_core__WEBPACK_IMPORTED_MODULE_2__.ASN1Obj.parseBuffer(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value));
    if (!parsed.toDER().equals(value))
        throw new Error('extension is not DER');
    return parsed;
};
const decodeUtf8 = (value) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
const collect = (table, read) => {
    const found = {};
    for (const [number, name] of table) {
        const value = read(number);
        if (value !== undefined)
            found[name] = value;
    }
    return found;
};
/**
 * Compares who signed with who was expected; both parts have to match.
 * @throws IDENTITY_MISMATCH saying what was found
 * @throws INPUT_INVALID for a pattern that is not a regular expression
 */
const matchIdentity = (found, expected) => {
    const check = (part, value, match) => {
        if (value !== undefined && matches(value, match))
            return;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('IDENTITY_MISMATCH', `${part} is ${value === undefined ? 'missing' : `"${value}"`}, expected ${describe(match)}`);
    };
    check('certificate identity', found.subjectAlternativeName, expected.subject);
    check('certificate issuer', found.issuer, expected.issuer);
};
const describe = (match) => typeof match === 'string' ? `"${match}"` : `a match of /${match.pattern}/`;
const matches = (value, match) => {
    if (typeof match === 'string')
        return value === match;
    try {
        // The group keeps alternatives inside the anchors.
        return new RegExp(`^(?:${match.pattern})$`, 'u').test(value);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('INPUT_INVALID', `not a regular expression: ${match.pattern}`, {
            cause: error,
        });
    }
};


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

/***/ 84328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ SLSA_PROVENANCE_TYPE),
/* harmony export */   gf: () => (/* binding */ WORKFLOW_BUILD_TYPE),
/* harmony export */   hj: () => (/* binding */ buildSlsaProvenance)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// SLSA provenance v1 in the exact shape that GitHub emits, so that `gh`,
// cosign and strict parsers take it. Additions go into added entries of
// resolvedDependencies and byproducts, and into external parameters; no
// unknown key stands elsewhere.
// Spec: https://slsa.dev/spec/v1.0/provenance
// Build type: https://actions.github.io/buildtypes/workflow/v1
const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const WORKFLOW_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Every value comes from a verified claim; `serverUrl` is the only fact from elsewhere. */
const buildSlsaProvenance = (context) => {
    const { claims, serverUrl, workflowInputs, dependencies, byproducts } = context;
    const repository = `${serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType: WORKFLOW_BUILD_TYPE,
            externalParameters: {
                workflow: { ref: claims.ref, repository, path: workflowPath(claims) },
                ...(workflowInputs && Object.keys(workflowInputs).length > 0
                    ? { inputs: workflowInputs }
                    : {}),
            },
            internalParameters: {
                github: {
                    event_name: claims.event_name,
                    repository_id: claims.repository_id,
                    repository_owner_id: claims.repository_owner_id,
                    runner_environment: claims.runner_environment,
                },
            },
            // Entry 0 is the source repository: verifiers read it by position.
            resolvedDependencies: [
                { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                ...dependencies,
            ],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
            metadata: {
                invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
            },
            ...(byproducts.length > 0 ? { byproducts } : {}),
        },
    };
};
// `owner/repo/.github/workflows/x.yml@refs/heads/main` → `.github/workflows/x.yml`
const workflowPath = ({ workflow_ref, repository }) => workflow_ref.replace(`${repository}/`, '').split('@', 1)[0] ?? '';


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


/***/ })

};

