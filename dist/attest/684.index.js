export const id = 684;
export const ids = [684];
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

/***/ 49684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createKeylessSigner: () => (/* binding */ createKeylessSigner)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/@sigstore/sign/dist/index.js
var dist = __webpack_require__(15179);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/attestation/bundle.js
// SPDX-License-Identifier: Apache-2.0
//
// Sigstore bundles v0.1 to v0.3, in and out. The message types and the checks
// of required fields are @sigstore/bundle's; this file adds what they leave
// open: unknown versions, lenient base64, numbers that are not numbers, size.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_bundle.proto






const MEDIA_TYPES = new Set([
    bundle_dist.BUNDLE_V01_MEDIA_TYPE,
    bundle_dist.BUNDLE_V02_MEDIA_TYPE,
    bundle_dist.BUNDLE_V03_LEGACY_MEDIA_TYPE,
    bundle_dist.BUNDLE_V03_MEDIA_TYPE,
]);
/** Fields of type `bytes`; protobuf's own reader skips characters that are not base64. */
const BYTES_FIELDS = new Set([
    'canonicalizedBody',
    'digest',
    'hashes',
    'keyId',
    'payload',
    'rawBytes',
    'rootHash',
    'sig',
    'signature',
    'signedEntryTimestamp',
    'signedTimestamp',
]);
/** Fields of type `int64`, which JSON writes as strings. */
const NUMBER_FIELDS = new Set(['integratedTime', 'logIndex', 'treeSize']);
/** The alternatives of `verificationMaterial.content`. */
const KEY_FIELDS = ['certificate', 'publicKey', 'x509CertificateChain'];
/** A bundle is seven levels deep. */
const MAX_DEPTH = 10;
/**
 * Reads one bundle from a file's content: UTF-8 without a byte order mark.
 * @throws BUNDLE_TOO_LARGE above MAX_BUNDLE_BYTES
 * @throws BUNDLE_INVALID naming what is wrong
 */
const parseBundle = (content) => {
    const value = (0,parse/* parseJson */.qF)(decodeText(content));
    if (value === undefined)
        refuse('it is not JSON');
    return bundleFromValue(value);
};
/**
 * Reads JSON Lines: one bundle on each line that is not empty; at least one.
 * @throws BUNDLE_TOO_LARGE, BUNDLE_INVALID with the number of the line
 */
const parseBundles = (content) => {
    const bundles = [];
    for (const [index, line] of decodeText(content).split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const value = parseJson(line);
        if (value === undefined)
            refuse(`line ${index + 1} is not JSON`);
        bundles.push(bundleFromValue(value));
    }
    if (bundles.length === 0)
        refuse('it holds no bundle');
    return bundles;
};
/**
 * Reads a bundle that is JSON already.
 * @throws BUNDLE_INVALID naming what is wrong
 */
const bundleFromValue = (value) => {
    const mediaType = (0,parse/* asObject */.eB)(value)?.mediaType;
    if (!MEDIA_TYPES.has(mediaType))
        refuse(`unknown media type ${(0,shown/* shown */.S)(mediaType)}`);
    checkScalars(value, 'bundle', 0);
    checkOneOf(value, ['dsseEnvelope', 'messageSignature']);
    checkOneOf((0,parse/* asObject */.eB)(value)?.verificationMaterial, KEY_FIELDS);
    try {
        return (0,bundle_dist.bundleFromJSON)(value);
    }
    catch (error) {
        const fields = error instanceof bundle_dist.ValidationError ? `: ${error.fields.join(', ')}` : '';
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `missing or misplaced fields in bundle${fields}`, {
            cause: error,
        });
    }
};
/**
 * One line of compact JSON without a newline.
 *
 * Protobuf leaves out what is empty or zero; readers want some of it all the
 * same: `tlogEntries` (model_signing), index and hashes of the first entry of
 * a log (sigstore-python), `keyid` (in-toto clients). Law: parse(serialize(b)) = b.
 */
const serializeBundle = (bundle) => {
    const { mediaType, verificationMaterial: material, dsseEnvelope, ...other } = (0,bundle_dist.bundleToJSON)(bundle);
    const tlogEntries = (material.tlogEntries ?? []).map(withZeros);
    return JSON.stringify({
        mediaType,
        verificationMaterial: { ...material, tlogEntries },
        ...(dsseEnvelope ? { dsseEnvelope: withKeyId(dsseEnvelope) } : other),
    });
};
const withZeros = ({ inclusionProof, ...entry }) => ({
    ...entry,
    logIndex: entry.logIndex ?? '0',
    ...(inclusionProof && {
        inclusionProof: {
            ...inclusionProof,
            logIndex: inclusionProof.logIndex ?? '0',
            hashes: inclusionProof.hashes ?? [],
        },
    }),
});
/** @throws BUNDLE_INVALID where the bundle signs a file directly, without an envelope */
const envelopeOf = (bundle) => {
    if (!(0,bundle_dist.isBundleWithDsseEnvelope)(bundle))
        return refuse('it holds no DSSE envelope');
    const { payloadType, payload, signatures } = bundle.content.dsseEnvelope;
    const [signature, ...others] = signatures;
    if (!signature || others.length > 0)
        return refuse(`${signatures.length} signatures, expected 1`);
    return { payloadType, payload, signature: signature.sig };
};
/** Decimal index of the first transparency log entry; `undefined` where there is none. */
const logIndexOf = (bundle) => bundle.verificationMaterial.tlogEntries[0]?.logIndex;
/** DER of the signing certificate; `undefined` where a key signed. */
const certificateOf = (bundle) => {
    const { content } = bundle.verificationMaterial;
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
};
const decodeText = (content) => {
    const sizeBytes = typeof content === 'string' ? external_node_buffer_.Buffer.byteLength(content) : content.length;
    if (sizeBytes > limits/* MAX_BUNDLE_BYTES */.Me) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_TOO_LARGE', `bundle of ${sizeBytes} bytes, the limit is ${limits/* MAX_BUNDLE_BYTES */.Me}`);
    }
    if (typeof content === 'string')
        return content;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return refuse('it is not UTF-8');
    }
};
const checkScalars = (value, path, depth) => {
    if (depth > MAX_DEPTH)
        refuse(`${path} is nested too deep`);
    for (const item of (0,parse/* asArray */._j)(value) ?? [])
        checkScalars(item, `${path}[]`, depth + 1);
    for (const [name, field] of Object.entries((0,parse/* asObject */.eB)(value) ?? {})) {
        const fieldPath = `${path}.${name}`;
        if (NUMBER_FIELDS.has(name))
            checkNumber(field, fieldPath);
        if (BYTES_FIELDS.has(name)) {
            for (const text of (0,parse/* asArray */._j)(field) ?? [field])
                checkBase64(text, fieldPath);
        }
        else
            checkScalars(field, fieldPath, depth + 1);
    }
};
// Readers differ in which of two alternatives they take, so only one may be there.
const checkOneOf = (value, names) => {
    const present = names.filter((name) => (0,parse/* asObject */.eB)(value)?.[name] !== undefined);
    if (present.length !== 1)
        refuse(`it needs exactly one of ${names.join(', ')}`);
};
const checkBase64 = (value, path) => {
    const text = (0,parse/* asString */.oJ)(value);
    if (text === undefined || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
        refuse(`${path} is not base64`);
    }
};
const checkNumber = (value, path) => {
    if (!/^\d{1,19}$/.test(String(value)))
        refuse(`${path} is not a decimal number`);
};
const withKeyId = (envelope) => ({
    ...envelope,
    signatures: envelope.signatures.map((signature) => ({
        ...signature,
        keyid: signature.keyid ?? '',
    })),
});
const refuse = (what) => {
    throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `bundle refused: ${what}`);
};

;// CONCATENATED MODULE: ./lib/attestation/signature-trust.js
// SPDX-License-Identifier: Apache-2.0
//
// Whom a verification trusts, and how much proof it asks for.
/**
 * What a certificate under this root has to come with, as `gh` decides it: at
 * least one observed time always; an SCT and a log entry where the root lists
 * such logs (public-good does). A root without logs (GitHub's) knows only
 * timestamp authorities, so there the observed time is a signed timestamp.
 */
const thresholdsOf = (root) => ({
    sct: root.ctlogs.length > 0 ? 1 : 0,
    tlog: root.tlogs.length > 0 ? 1 : 0,
    timestamp: 1,
});

// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
;// CONCATENATED MODULE: ./lib/attestation/certificate-identity.js
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
        const extensions = readExtensions(core_dist.X509Certificate.parse(external_node_buffer_.Buffer.from(der)));
        const issuer = readDer(extensions, 8) ?? readRaw(extensions, 1);
        return {
            certificateIssuer: new external_node_crypto_.X509Certificate(der).issuer.split('\n').reverse().join(','),
            subjectAlternativeName: readSubject(extensions),
            ...(issuer === undefined ? {} : { issuer }),
            ...collect(RAW_EXTENSIONS, (number) => readRaw(extensions, number)),
            ...collect(DER_EXTENSIONS, (number) => readDer(extensions, number)),
        };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `signing certificate cannot be read: ${reason}`, {
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
    const parsed = core_dist.ASN1Obj.parseBuffer(external_node_buffer_.Buffer.from(value));
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
        throw new errors/* ProvenanceError */.CG('IDENTITY_MISMATCH', `${part} is ${value === undefined ? 'missing' : `"${value}"`}, expected ${describe(match)}`);
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
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `not a regular expression: ${match.pattern}`, {
            cause: error,
        });
    }
};

;// CONCATENATED MODULE: ./lib/attestation/log-entry.js
// SPDX-License-Identifier: Apache-2.0
//
// Which certificate or key a transparency log entry was made for.
// @sigstore/verify compares an entry's signature and digest with the bundle,
// but not its verifier: another key can be found under which the same
// signature verifies, and then the log would show a name that is not the
// signer's. Whoever watches the log must see who signed.
// Spec: https://github.com/sigstore/rekor/tree/v1.4.2/pkg/types




/**
 * Checks that an entry names the key or certificate of the bundle.
 * @param verifier DER of the certificate, or of the public key (SPKI)
 * @throws LOG_ENTRY_INVALID
 */
const verifyEntryNamesSigner = (entry, verifier) => {
    const { kind, version } = entry.kindVersion;
    const body = (0,parse/* parseJson */.qF)(entry.canonicalizedBody.toString('utf8'));
    const found = readVerifier(`${kind}/${version}`, get(body, 'spec'));
    if (found === undefined || !found.equals(verifier)) {
        throw new errors/* ProvenanceError */.CG('LOG_ENTRY_INVALID', `log entry ${entry.logIndex} (${kind}/${version}) was not made for the certificate or key of the bundle`);
    }
};
const readVerifier = (kind, spec) => {
    switch (kind) {
        case 'dsse/0.0.1':
            return fromPem(get(spec, 'signatures', 0, 'verifier'));
        case 'intoto/0.0.2':
            return fromPem(get(spec, 'content', 'envelope', 'signatures', 0, 'publicKey'));
        case 'hashedrekord/0.0.1':
            return fromPem(get(spec, 'signature', 'publicKey', 'content'));
        case 'dsse/0.0.2':
            return fromVerifier(get(spec, 'dsseV002', 'signatures', 0, 'verifier'));
        case 'hashedrekord/0.0.2':
            return fromVerifier(get(spec, 'hashedRekordV002', 'signature', 'verifier'));
        default:
            return undefined;
    }
};
// Rekor v1: base64 of a PEM certificate or public key.
const fromPem = (value) => {
    const text = (0,parse/* asString */.oJ)(value);
    return text === undefined ? undefined : core_dist.pem.toDER(external_node_buffer_.Buffer.from(text, 'base64').toString('latin1'));
};
// Rekor v2: base64 of DER.
const fromVerifier = (value) => {
    const text = (0,parse/* asString */.oJ)(get(value, 'x509Certificate', 'rawBytes')) ??
        (0,parse/* asString */.oJ)(get(value, 'publicKey', 'rawBytes'));
    return text === undefined ? undefined : external_node_buffer_.Buffer.from(text, 'base64');
};
const get = (value, ...path) => path.reduce((inner, step) => (typeof step === 'number' ? (0,parse/* asArray */._j)(inner)?.[step] : (0,parse/* asObject */.eB)(inner)?.[step]), value);

;// CONCATENATED MODULE: ./lib/attestation/verified-timestamp.js
// SPDX-License-Identifier: Apache-2.0


/** The times that a bundle's observers state; true only once the bundle is verified under the root. */
const timestampsOf = (entity, root) => entity.timestamps
    .map((timestamp) => toTimestamp(timestamp, root))
    .filter((timestamp) => timestamp !== undefined);
const toTimestamp = (timestamp, root) => {
    switch (timestamp.$case) {
        case 'timestamp-authority': {
            const { signerIssuer, signingTime } = timestamp.timestamp;
            const authority = root.timestampAuthorities.find(({ certChain }) => {
                const leaf = certChain?.certificates[0];
                return leaf && core_dist.X509Certificate.parse(external_node_buffer_.Buffer.from(leaf.rawBytes)).issuer.equals(signerIssuer);
            });
            return { type: 'TimestampAuthority', uri: authority?.uri ?? '', time: signingTime };
        }
        case 'transparency-log': {
            const { inclusionPromise, integratedTime, logId } = timestamp.tlogEntry;
            // Only the promise signs the time.
            if (!inclusionPromise)
                return undefined;
            const log = root.tlogs.find((tlog) => tlog.logId?.keyId.equals(logId.keyId));
            const time = new Date(Number(integratedTime) * 1000);
            return { type: 'Tlog', uri: log?.baseUrl ?? '', time };
        }
    }
};

;// CONCATENATED MODULE: ./lib/attestation/verify-bundle.js
// SPDX-License-Identifier: Apache-2.0
//
// Bundle + trust → verified statement. The cryptography is @sigstore/verify's;
// this file picks the trusted root, checks what the library leaves out (key
// usage, roots inside a chain, the signer's name in the log entry), and
// matches the identity exactly: the library's own policy for names is an
// unanchored regular expression.













const VERIFIED = Symbol('verified');
/**
 * Verifies an in-toto statement in a DSSE envelope.
 *
 * @throws CERTIFICATE_UNTRUSTED, TIMESTAMP_INVALID, LOG_ENTRY_INVALID,
 *   SIGNATURE_INVALID, IDENTITY_MISMATCH: the proof that failed
 * @throws BUNDLE_INVALID, STATEMENT_INVALID where there is nothing to verify
 */
const verifyBundle = (bundle, trust) => {
    const { payload, payloadType } = envelopeOf(bundle);
    const signature = verifySignature(bundle, toEntity(bundle), trust);
    if (payloadType !== statement/* PAYLOAD_TYPE */.Uc) {
        throw new errors/* ProvenanceError */.CG('STATEMENT_INVALID', `payload type "${payloadType}" is not in-toto`);
    }
    return { ...signature, payload, statement: (0,statement/* parseStatement */.By)(payload), [VERIFIED]: true };
};
/**
 * Verifies that a bundle speaks of these bytes: it signs them directly, or a
 * subject of its statement has their SHA-256 or SHA-512.
 * @throws as `verifyBundle`
 */
const verifyArtifact = (bundle, artifact, trust) => {
    if (isBundleWithMessageSignature(bundle)) {
        return verifySignature(bundle, toEntity(bundle, artifact), trust);
    }
    const verified = verifyBundle(bundle, trust);
    const sha256 = createHash('sha256').update(artifact).digest('hex');
    const sha512 = createHash('sha512').update(artifact).digest('hex');
    const isSubject = verified.statement.subject.some(({ digest }) => digest.sha256 === sha256 || digest.sha512 === sha512);
    if (!isSubject) {
        throw new ProvenanceError('SIGNATURE_INVALID', `no subject has the digest sha256:${sha256}`);
    }
    return verified;
};
/**
 * Verifies a message signature by the digest of what it signs, which has to be
 * of the algorithm that the bundle names.
 * @throws as `verifyBundle`
 */
const verifyMessageDigest = (bundle, digest, trust, isSigned) => {
    if (!isBundleWithMessageSignature(bundle)) {
        throw new ProvenanceError('BUNDLE_INVALID', 'bundle refused: it holds no message signature');
    }
    const { signature } = bundle.content.messageSignature;
    const equals = (own) => (other) => Buffer.from(own).equals(other);
    const content = {
        signature,
        compareSignature: equals(signature),
        compareDigest: equals(digest),
        compareSignedDigest: equals(digest),
        verifySignature: (key) => isSigned(key, digest, signature),
    };
    return verifySignature(bundle, { ...toEntity(bundle), signature: content }, trust);
};
const toEntity = (bundle, artifact) => coded(() => (0,verify_dist.toSignedEntity)(bundle, artifact && external_node_buffer_.Buffer.from(artifact)));
const verifySignature = (bundle, entity, trust) => {
    switch (trust.kind) {
        case 'certificate':
            return verifyCertified(bundle, entity, trust);
        case 'key':
            return verifyKeyed(bundle, entity, trust);
    }
};
const verifyCertified = (bundle, entity, trust) => {
    const der = certificateOf(bundle);
    if (!der) {
        throw new errors/* ProvenanceError */.CG('CERTIFICATE_UNTRUSTED', 'a key signed, expected a certificate', {
            hint: 'Verify with the public key.',
        });
    }
    const identity = parseCertificateIdentity(der);
    checkCertificate(bundle, der);
    const timestamps = verifyUnderOneOf(rootsThatKnow(der, trust.roots), entity, der, trust);
    if (!timestamps) {
        throw new errors/* ProvenanceError */.CG('CERTIFICATE_UNTRUSTED', `certificate issued by "${identity.certificateIssuer}", which none of ${trust.roots.length} trusted roots knows`);
    }
    if (trust.identity !== 'policy-follows')
        matchIdentity(identity, trust.identity);
    return { signer: { kind: 'certificate', identity }, timestamps };
};
// The first root that accepts, or the last one's refusal; `undefined` without a root.
const verifyUnderOneOf = (roots, entity, der, trust) => {
    let refusal;
    for (const root of roots) {
        try {
            return verifyUnderRoot(entity, root, der, (trust.thresholds ?? thresholdsOf)(root));
        }
        catch (error) {
            refusal = error;
        }
    }
    if (refusal !== undefined)
        throw refusal;
    return undefined;
};
const verifyUnderRoot = (entity, root, verifier, thresholds, publicKey) => {
    coded(() => new verify_dist.Verifier((0,verify_dist.toTrustMaterial)(root, publicKey), {
        ctlogThreshold: thresholds.sct,
        tlogThreshold: thresholds.tlog,
        timestampThreshold: thresholds.timestamp,
    }).verify(entity));
    for (const entry of entity.tlogEntries)
        verifyEntryNamesSigner(entry, verifier);
    return timestampsOf(entity, root);
};
const verifyKeyed = (bundle, entity, trust) => {
    const { content } = bundle.verificationMaterial;
    const hint = content.$case === 'publicKey' ? content.publicKey.hint : undefined;
    const key = hint === undefined ? undefined : trust.publicKey(hint);
    if (hint === undefined || !key) {
        const found = hint === undefined ? 'a certificate' : `an unknown key with hint "${hint}"`;
        throw new errors/* ProvenanceError */.CG('SIGNATURE_INVALID', `the bundle was signed by ${found}`);
    }
    const root = trust.root ?? protobuf_specs_dist.TrustedRoot.fromJSON({});
    const timestamps = verifyUnderRoot(entity, root, key.export({ type: 'spki', format: 'der' }), { sct: 0, tlog: root.tlogs.length > 0 ? 1 : 0, timestamp: 0 }, () => ({ publicKey: key, validFor: () => true }));
    return { signer: { kind: 'key', hint }, timestamps };
};
const EKU_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
// https://github.com/sigstore/fulcio/blob/v1.8.8/docs/certificate-specification.md
const checkCertificate = (bundle, der) => {
    const leaf = new external_node_crypto_.X509Certificate(der);
    if (leaf.ca || !leaf.keyUsage?.includes(EKU_CODE_SIGNING)) {
        refuseCertificate('the signing certificate is not for signing code');
    }
    // A root comes from the trusted root; in a bundle it can only mislead.
    if ((0,bundle_dist.isBundleWithCertificateChain)(bundle)) {
        for (const { rawBytes } of bundle.verificationMaterial.content.x509CertificateChain
            .certificates) {
            const certificate = coded(() => new external_node_crypto_.X509Certificate(rawBytes));
            if (certificate.subject === certificate.issuer) {
                refuseCertificate(`the bundle carries the root "${oneLine(certificate.subject)}"`);
            }
        }
    }
};
const rootsThatKnow = (der, roots) => {
    const { issuer } = core_dist.X509Certificate.parse(external_node_buffer_.Buffer.from(der));
    return roots.filter((root) => root.certificateAuthorities.some((authority) => authority.certChain?.certificates.some(({ rawBytes }) => core_dist.X509Certificate.parse(external_node_buffer_.Buffer.from(rawBytes)).subject.equals(issuer))));
};
/** How the library's codes read here. */
const CODES = {
    CERTIFICATE_ERROR: 'CERTIFICATE_UNTRUSTED',
    PUBLIC_KEY_ERROR: 'SIGNATURE_INVALID',
    SIGNATURE_ERROR: 'SIGNATURE_INVALID',
    TIMESTAMP_ERROR: 'TIMESTAMP_INVALID',
    TLOG_BODY_ERROR: 'LOG_ENTRY_INVALID',
    TLOG_ERROR: 'LOG_ENTRY_INVALID',
    TLOG_INCLUSION_PROMISE_ERROR: 'LOG_ENTRY_INVALID',
    TLOG_INCLUSION_PROOF_ERROR: 'LOG_ENTRY_INVALID',
    TLOG_MISSING_INCLUSION_ERROR: 'LOG_ENTRY_INVALID',
};
// Anything that is no verdict of the library came from bytes that it could not read.
const coded = (operation) => {
    try {
        return operation();
    }
    catch (error) {
        const code = error instanceof verify_dist.VerificationError ? CODES[error.code] : undefined;
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* ProvenanceError */.CG(code ?? 'BUNDLE_INVALID', `bundle does not verify: ${reason}`, {
            cause: error,
        });
    }
};
const oneLine = (name) => name.split('\n').reverse().join(',');
const refuseCertificate = (what) => {
    throw new errors/* ProvenanceError */.CG('CERTIFICATE_UNTRUSTED', what);
};

// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/io/service-error.js
var service_error = __webpack_require__(98212);
// EXTERNAL MODULE: ./lib/io/token-claims.js
var token_claims = __webpack_require__(18191);
// EXTERNAL MODULE: ./lib/io/sigstore/service-call.js
var service_call = __webpack_require__(50097);
;// CONCATENATED MODULE: ./lib/io/sigstore/certified-signer.js
// SPDX-License-Identifier: Apache-2.0
//
// A fresh key and a Fulcio certificate for it, for one signature. The identity
// token is asked for in the last moment, once for each attempt: it lives for
// minutes only.






/** @throws FULCIO_FAILED, TOKEN_INVALID, and what `identityToken` throws */
const createCertifiedSigner = (options) => ({
    sign: (data) => (0,service_call/* callService */.c)(options.call, async ({ timeoutMs, hide }) => {
        const token = await options.identityToken();
        hide(token);
        checkToken(token);
        const signer = new dist.FulcioSigner({
            fulcioBaseURL: options.call.url,
            identityProvider: { getToken: async () => token.reveal() },
            retry: false,
            timeout: timeoutMs,
        });
        const signature = await signer.sign(data);
        certified_signer_checkCertificate(signature, data);
        options.onToken(token);
        return signature;
    }),
});
// The library would put the whole token into the message of its error.
const checkToken = (token) => {
    const { sub, email } = (0,token_claims/* readTokenClaims */.v)(token) ?? {};
    if ((0,parse/* asString */.oJ)(sub) === undefined && (0,parse/* asString */.oJ)(email) === undefined) {
        throw new errors/* ProvenanceError */.CG('TOKEN_INVALID', 'the identity token is no JWT with a subject');
    }
};
// Whatever else the answer holds, it has to be a certificate for our key.
const certified_signer_checkCertificate = ({ key, signature }, data) => {
    try {
        const pem = key.$case === 'x509Certificate' ? key.certificate : '';
        if ((0,external_node_crypto_.verify)('sha256', data, new external_node_crypto_.X509Certificate(pem).publicKey, signature))
            return;
    }
    catch {
        // Not a certificate at all: the same answer to the caller.
    }
    throw new Error('the answer holds no certificate for our key');
};

;// CONCATENATED MODULE: ./lib/io/sigstore/rekor-v1-witness.js
// SPDX-License-Identifier: Apache-2.0


/**
 * Logs the envelope in a Rekor v1 log, as a `dsse` entry.
 *
 * An entry that is there already (409), because an earlier answer was lost, is
 * fetched. A 409 that does not say where is final here: the caller signs anew.
 * @throws REKOR_FAILED
 */
const createRekorV1Witness = (call) => ({
    testify: (content, publicKey) => (0,service_call/* callService */.c)(call, ({ timeoutMs }) => new dist.RekorWitness({
        rekorBaseURL: call.url,
        majorApiVersion: 1,
        entryType: 'dsse',
        fetchOnConflict: true,
        retry: false,
        timeout: timeoutMs,
    }).testify(content, publicKey)),
});

// EXTERNAL MODULE: ./lib/attestation/dsse.js
var dsse = __webpack_require__(87293);
// EXTERNAL MODULE: ./lib/io/http.js + 1 modules
var http = __webpack_require__(44602);
// EXTERNAL MODULE: ./lib/io/http-attempt.js
var http_attempt = __webpack_require__(58166);
;// CONCATENATED MODULE: ./lib/io/sigstore/rekor-v2-witness.js
// SPDX-License-Identifier: Apache-2.0
//
// Logs a DSSE envelope in a Rekor v2 log as hashedrekord/0.0.2: the digest of
// the bytes that were signed (the PAE), the signature and the certificate.
// @sigstore/sign 5.1.0 still sends the `dsse` kind, which current logs refuse.
// API: https://github.com/sigstore/rekor-tiles/blob/v2.3.0/api/proto/rekor/v2/rekor_service.proto









/** @throws REKOR_FAILED; INTERNAL for content that is no DSSE envelope */
const createRekorV2Witness = (call) => ({
    testify: async (content, certificate) => {
        const body = JSON.stringify(entryRequest(content, certificate));
        const entry = await (0,service_call/* callService */.c)(call, async ({ timeoutMs }) => {
            const request = {
                method: 'POST',
                url: `${call.url}/api/v2/log/entries`,
                headers: { 'content-type': 'application/json' },
                body,
            };
            const answer = await (0,http_attempt/* attempt */.C)(request, { timeoutMs, userAgent: http/* USER_AGENT */._ });
            return parseEntry(answer.body.toString('utf8'));
        });
        return { tlogEntries: [entry] };
    },
});
const entryRequest = (content, certificate) => {
    const [signature] = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures : [];
    if (content.$case !== 'dsseEnvelope' || !signature) {
        throw new errors/* ProvenanceError */.CG('INTERNAL', 'only DSSE envelopes are logged');
    }
    const { payload, payloadType } = content.dsseEnvelope;
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,dsse/* preAuthEncoding */.J)(payloadType, payload)).digest();
    return {
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: {
                content: signature.sig.toString('base64'),
                verifier: {
                    // FulcioSigner makes P-256 keys only.
                    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                    x509Certificate: { rawBytes: core_dist.pem.toDER(certificate).toString('base64') },
                },
            },
        },
    };
};
const parseEntry = (text) => {
    const value = (0,parse/* parseJson */.qF)(text);
    const { logId, kindVersion, ...entry } = value === undefined ? protobuf_specs_dist.TransparencyLogEntry.fromJSON({}) : protobuf_specs_dist.TransparencyLogEntry.fromJSON(value);
    if (!logId || !kindVersion || !entry.inclusionProof?.checkpoint) {
        throw new Error('the answer is no log entry');
    }
    return { ...entry, logId, kindVersion };
};

;// CONCATENATED MODULE: ./lib/io/sigstore/timestamp-witness.js
// SPDX-License-Identifier: Apache-2.0




/** Has the signature timestamped (RFC 3161). @throws TSA_FAILED */
const createTimestampWitness = (call) => ({
    testify: (content) => (0,service_call/* callService */.c)(call, async ({ timeoutMs }) => {
        const witness = new dist.TSAWitness({ tsaBaseURL: call.url, retry: false, timeout: timeoutMs });
        const material = await witness.testify(content);
        // What cannot be read is worth another attempt: @sigstore/core 4.0.1 reads fractions of a
        // second with three digits only, and DER drops zeros. What it says is verified later.
        for (const { signedTimestamp } of material.rfc3161Timestamps) {
            core_dist.RFC3161Timestamp.parse(external_node_buffer_.Buffer.from(signedTimestamp)).signingTime.toISOString();
        }
        return material;
    }),
});

;// CONCATENATED MODULE: ./lib/io/sigstore/token-identity.js
// SPDX-License-Identifier: Apache-2.0
//
// Whom a certificate has to name, going by the identity token that it was
// issued for. An instance that certifies somebody else is not to be used.
// Rules: https://github.com/sigstore/fulcio/blob/v1.8.8/docs/oidc.md


/**
 * How the certificate contradicts the token; `undefined` where it does not.
 * The subject is compared for GitHub Actions and e-mail tokens; for others each
 * Fulcio has rules of its own.
 */
const contradiction = (token, identity) => {
    const claims = (0,token_claims/* readTokenClaims */.v)(token) ?? {};
    const { subjectAlternativeName: subject, issuer = '' } = identity;
    // Dex, in front of the public identity providers, names the real one here.
    const tokenIssuer = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(claims.federated_claims)?.connector_id) ?? (0,parse/* asString */.oJ)(claims.iss);
    if (issuer !== tokenIssuer)
        return `issuer "${issuer}", the token is from "${tokenIssuer}"`;
    const workflow = (0,parse/* asString */.oJ)(claims.job_workflow_ref);
    const email = (0,parse/* asString */.oJ)(claims.email);
    const isNamed = workflow === undefined
        ? email === undefined || subject === email
        : /^https:\/\/[^/]+\//.test(subject) && subject.replace(/^https:\/\/[^/]+\//, '') === workflow;
    return isNamed ? undefined : `"${subject}", the token is for "${workflow ?? email}"`;
};

;// CONCATENATED MODULE: ./lib/io/sigstore/keyless-signer.js
// SPDX-License-Identifier: Apache-2.0
//
// Keyless signing: a fresh key, a certificate for the job's identity, a
// timestamp, a log entry, and then the whole bundle verified as anyone else
// would verify it. What each service does when it fails is in its own file.














/** Rekor v2 answers once its tree is published, which takes seconds. */
const ATTEMPT_TIMEOUT_MS = 20_000;
/** Fulcio's certificates live ten minutes; log entry and timestamp have to fall within. */
const CERTIFICATE_LIFETIME_MS = 8 * 60_000;
/** How often a log may say that it holds an entry which it does not show. */
const MAX_CONFLICTS = 3;
/**
 * Signs with certificates of a Sigstore instance.
 *
 * `signStatement` throws FULCIO_FAILED, REKOR_FAILED, TSA_FAILED or
 * PAYLOAD_TOO_LARGE with what the service said, TOKEN_… as `identityToken`
 * does, and SELF_VERIFICATION_FAILED for a bundle that does not hold.
 */
const createKeylessSigner = (options) => ({
    signStatement: async (payload) => {
        for (let conflicts = 0;;) {
            const issued = {};
            try {
                return await signOnce(payload, options, issued);
            }
            catch (error) {
                const isConflict = (0,service_error/* statusOf */.c2)(error) === 409;
                if (isConflict)
                    conflicts += 1;
                if (isConflict ? conflicts >= MAX_CONFLICTS : !hasOutlived(error, issued, options)) {
                    throw error;
                }
            }
        }
    },
});
// An outage may outlive the certificate, and the run still have time for another one.
const hasOutlived = (error, issued, { deadline }) => error instanceof errors/* ProvenanceError */.CG &&
    (0,service_error/* isTransient */.dg)(error.cause) &&
    issued.life !== undefined &&
    issued.life.remainingMs() < deadline.remainingMs();
const signOnce = async (payload, options, issued) => {
    const { instance, deadline, identityToken, timing } = options;
    const signer = createCertifiedSigner({
        call: serviceCall(options, 'Fulcio', instance.fulcioUrl, 'FULCIO_FAILED', deadline),
        identityToken,
        onToken: (token) => {
            issued.token = token;
            issued.life = (0,retry/* deadlineIn */._5)(timing?.certificateLifetimeMs ?? CERTIFICATE_LIFETIME_MS);
        },
    });
    const witnessDeadline = {
        remainingMs: () => Math.min(deadline.remainingMs(), issued.life?.remainingMs() ?? Number.POSITIVE_INFINITY),
    };
    const witnesses = [oneByOne(createWitnesses(options, witnessDeadline))];
    const bundle = await new dist.DSSEBundleBuilder({ signer, witnesses }).create({
        data: external_node_buffer_.Buffer.from(payload),
        type: statement/* PAYLOAD_TYPE */.Uc,
    });
    const json = serializeBundle(bundle);
    const { subjectAlternativeName, issuer = '' } = verifyOwn(json, payload, options, issued);
    const logIndex = logIndexOf(bundle);
    return {
        json,
        identity: { kind: 'certificate', subject: subjectAlternativeName, issuer },
        ...(instance.rekor && logIndex !== undefined && { logIndex, logUrl: instance.rekor.url }),
    };
};
// The timestamp first: a log entry is for ever, so nothing that can fail comes after it.
const createWitnesses = (options, deadline) => {
    const { tsaUrl, rekor } = options.instance;
    const witnesses = [];
    if (tsaUrl !== undefined) {
        const call = serviceCall(options, 'timestamp authority', tsaUrl, 'TSA_FAILED', deadline);
        witnesses.push(createTimestampWitness(call));
    }
    if (rekor !== undefined) {
        const call = serviceCall(options, 'Rekor', rekor.url, 'REKOR_FAILED', deadline);
        witnesses.push(rekor.majorVersion === 2 ? createRekorV2Witness(call) : createRekorV1Witness(call));
    }
    return witnesses;
};
// The builder would ask all witnesses at once.
const oneByOne = (witnesses) => ({
    testify: async (content, publicKey) => {
        const material = {};
        for (const witness of witnesses) {
            Object.assign(material, await witness.testify(content, publicKey));
        }
        return material;
    },
});
const serviceCall = ({ onRetry, timing }, service, url, code, deadline) => ({
    service,
    url,
    code,
    deadline,
    timeoutMs: timing?.attemptTimeoutMs ?? ATTEMPT_TIMEOUT_MS,
    ...(onRetry && { onRetry }),
    ...(timing?.baseDelayMs === undefined ? {} : { baseDelayMs: timing.baseDelayMs }),
});
// As a stranger would verify it, and then as only the signer can.
const verifyOwn = (json, payload, { instance, trustedRoots }, { token }) => {
    try {
        const { signer, ...verified } = verifyBundle(parseBundle(json), {
            kind: 'certificate',
            roots: trustedRoots,
            identity: 'policy-follows',
            // The root may list logs that this instance does not write to.
            thresholds: (root) => ({
                ...thresholdsOf(root),
                ...(instance.hasTransparencyLog ? {} : { tlog: 0 }),
            }),
        });
        if (signer.kind !== 'certificate' || !token)
            throw new Error('it holds no certificate');
        if (!external_node_buffer_.Buffer.from(payload).equals(verified.payload))
            throw new Error('it holds another payload');
        const otherIdentity = contradiction(token, signer.identity);
        if (otherIdentity !== undefined)
            throw new Error(`it names ${otherIdentity}`);
        return signer.identity;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* ProvenanceError */.CG('SELF_VERIFICATION_FAILED', `the new bundle is refused: ${reason}`, {
            cause: error,
        });
    }
};


/***/ })

};

