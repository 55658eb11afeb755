export const id = 281;
export const ids = [281];
export const modules = {

/***/ 43880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ envelopeOf),
/* harmony export */   M0: () => (/* binding */ bundleFromValue),
/* harmony export */   Or: () => (/* binding */ logIndexOf),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   fP: () => (/* binding */ serializeBundle),
/* harmony export */   tq: () => (/* binding */ certificateOf)
/* harmony export */ });
/* unused harmony export parseBundles */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61040);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
//
// Sigstore bundles v0.1 to v0.3, in and out. The message types and the checks
// of required fields are @sigstore/bundle's; this file adds what they leave
// open: unknown versions, lenient base64, numbers that are not numbers, size.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_bundle.proto







const MEDIA_TYPES = new Set([
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.BUNDLE_V01_MEDIA_TYPE,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.BUNDLE_V02_MEDIA_TYPE,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.BUNDLE_V03_LEGACY_MEDIA_TYPE,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.BUNDLE_V03_MEDIA_TYPE,
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
    return bundleFromValue((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStrictJson */ .R)(decodeText(content), refuse));
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
        const value = parseStrictJson(line, (what) => refuse(`line ${index + 1}: ${what}`));
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
    const mediaType = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value)?.mediaType;
    if (!MEDIA_TYPES.has(mediaType))
        refuse(`unknown media type ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(mediaType)}`);
    checkScalars(value, 'bundle', 0);
    checkOneOf(value, ['dsseEnvelope', 'messageSignature']);
    checkOneOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value)?.verificationMaterial, KEY_FIELDS);
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.bundleFromJSON)(value);
    }
    catch (error) {
        const fields = error instanceof _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.ValidationError ? `: ${error.fields.join(', ')}` : '';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_INVALID', `missing or misplaced fields in bundle${fields}`, {
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
    const { mediaType, verificationMaterial: material, dsseEnvelope, ...other } = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.bundleToJSON)(bundle);
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
    if (!(0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.isBundleWithDsseEnvelope)(bundle))
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
    const sizeBytes = typeof content === 'string' ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(content) : content.length;
    if (sizeBytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', `bundle of ${sizeBytes} bytes, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me}`);
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
    for (const item of (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asArray */ ._j)(value) ?? [])
        checkScalars(item, `${path}[]`, depth + 1);
    for (const [name, field] of Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value) ?? {})) {
        const fieldPath = `${path}.${name}`;
        if (NUMBER_FIELDS.has(name))
            checkNumber(field, fieldPath);
        if (BYTES_FIELDS.has(name)) {
            for (const text of (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asArray */ ._j)(field) ?? [field])
                checkBase64(text, fieldPath);
        }
        else
            checkScalars(field, fieldPath, depth + 1);
    }
};
// Readers differ in which of two alternatives they take, so only one may be there.
const checkOneOf = (value, names) => {
    const present = names.filter((name) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value)?.[name] !== undefined);
    if (present.length !== 1)
        refuse(`it needs exactly one of ${names.join(', ')}`);
};
const checkBase64 = (value, path) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(value);
    if (text === undefined || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
        refuse(`${path} is not base64`);
    }
};
const checkNumber = (value, path) => {
    // `String` of ['7'] is '7', and of an object with its own `toString` it throws.
    const isScalar = typeof value === 'string' || typeof value === 'number';
    if (!isScalar || !/^\d{1,19}$/.test(String(value)))
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_INVALID', `bundle refused: ${what}`);
};


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

/***/ 76603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ thresholdsOf)
/* harmony export */ });
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


/***/ }),

/***/ 40281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oc: () => (/* binding */ verifyArtifact),
  IF: () => (/* binding */ verifyBundle),
  RT: () => (/* binding */ verifyMessageDigest)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/attestation/bundle.js
var attestation_bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./lib/attestation/certificate-identity.js
var certificate_identity = __webpack_require__(80536);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/attestation/log-entry.js
// SPDX-License-Identifier: Apache-2.0
//
// Which certificate or key a transparency log entry was made for, and in which
// tree it is included. @sigstore/verify compares an entry's signature and
// digest with the bundle, but not its verifier: another key can be found under
// which the same signature verifies, and then the log would show a name that
// is not the signer's. Whoever watches the log must see who signed.
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
/**
 * Checks that an inclusion proof names the tree of its checkpoint. Inclusion is
 * proved under the checkpoint alone, so that these fields could say anything.
 * @throws LOG_ENTRY_INVALID
 */
const verifyProofNamesCheckpoint = ({ logIndex, inclusionProof, }) => {
    if (inclusionProof === undefined)
        return;
    const { checkpoint, treeSize, rootHash } = inclusionProof;
    // https://github.com/C2SP/C2SP/blob/tlog-checkpoint/v1.0.0/tlog-checkpoint.md: origin, size, root
    const [, size, root = ''] = checkpoint?.envelope.split('\n') ?? [];
    if (size !== treeSize || !external_node_buffer_.Buffer.from(root, 'base64').equals(rootHash)) {
        throw new errors/* ProvenanceError */.CG('LOG_ENTRY_INVALID', `the inclusion proof of log entry ${logIndex} is for another tree than its checkpoint`);
    }
    if (!hasPlainSignatures(checkpoint?.envelope ?? '')) {
        throw new errors/* ProvenanceError */.CG('LOG_ENTRY_INVALID', `a signature line of the checkpoint of log entry ${logIndex} is malformed`);
    }
};
// https://github.com/C2SP/C2SP/blob/signed-note/v1.0.0/signed-note.md: `— name base64` in each line
// after the text. The library skips what is not base64, so that one checkpoint had many forms.
const hasPlainSignatures = (note) => {
    const lines = note.slice(note.lastIndexOf('\n\n') + 2).split('\n');
    return (lines.pop() === '' &&
        lines.every((line) => {
            const [dash, name = '', signature = '', ...rest] = line.split(' ');
            const isBase64 = external_node_buffer_.Buffer.from(signature, 'base64').toString('base64') === signature;
            return dash === '\u2014' && name !== '' && isBase64 && rest.length === 0;
        }));
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

// EXTERNAL MODULE: ./lib/attestation/signature-trust.js
var signature_trust = __webpack_require__(76603);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
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
    const { payload, payloadType } = (0,attestation_bundle/* envelopeOf */.Ge)(bundle);
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
    if ((0,dist.isBundleWithMessageSignature)(bundle)) {
        return verifySignature(bundle, toEntity(bundle, artifact), trust);
    }
    const verified = verifyBundle(bundle, trust);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(artifact).digest('hex');
    const sha512 = (0,external_node_crypto_.createHash)('sha512').update(artifact).digest('hex');
    const isSubject = verified.statement.subject.some(({ digest }) => digest.sha256 === sha256 || digest.sha512 === sha512);
    if (!isSubject) {
        throw new errors/* ProvenanceError */.CG('SIGNATURE_INVALID', `no subject has the digest sha256:${sha256}`);
    }
    return verified;
};
/**
 * Verifies a message signature by the digest of what it signs, which has to be
 * of the algorithm that the bundle names.
 * @throws as `verifyBundle`
 */
const verifyMessageDigest = (bundle, digest, trust, isSigned) => {
    if (!(0,dist.isBundleWithMessageSignature)(bundle)) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', 'bundle refused: it holds no message signature');
    }
    const { signature } = bundle.content.messageSignature;
    const equals = (own) => (other) => external_node_buffer_.Buffer.from(own).equals(other);
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
    const der = (0,attestation_bundle/* certificateOf */.tq)(bundle);
    if (!der) {
        throw new errors/* ProvenanceError */.CG('CERTIFICATE_UNTRUSTED', 'a key signed, expected a certificate', {
            hint: 'Verify with the public key.',
        });
    }
    const identity = (0,certificate_identity/* parseCertificateIdentity */.f)(der);
    checkCertificate(bundle, der);
    const timestamps = verifyUnderOneOf(rootsThatKnow(der, trust.roots), entity, der, trust);
    if (!timestamps) {
        throw new errors/* ProvenanceError */.CG('CERTIFICATE_UNTRUSTED', `certificate issued by "${identity.certificateIssuer}", which none of ${trust.roots.length} trusted roots knows`);
    }
    if (trust.identity !== 'policy-follows')
        (0,certificate_identity/* matchIdentity */.o)(identity, trust.identity);
    return { signer: { kind: 'certificate', identity }, timestamps };
};
// The first root that accepts, or the last one's refusal; `undefined` without a root.
const verifyUnderOneOf = (roots, entity, der, trust) => {
    let refusal;
    for (const root of roots) {
        try {
            return verifyUnderRoot(entity, root, der, (trust.thresholds ?? signature_trust/* thresholdsOf */.W)(root));
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
    for (const entry of entity.tlogEntries) {
        verifyEntryNamesSigner(entry, verifier);
        verifyProofNamesCheckpoint(entry);
    }
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
    if ((0,dist.isBundleWithCertificateChain)(bundle)) {
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


/***/ })

};

