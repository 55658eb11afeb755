export const id = 318;
export const ids = [318,938,5830];
export const modules = {

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isBundleV01 = exports.assertBundleV02 = exports.assertBundleV01 = exports.assertBundleLatest = exports.assertBundle = exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = exports.ValidationError = exports.isBundleWithPublicKey = exports.isBundleWithMessageSignature = exports.isBundleWithDsseEnvelope = exports.isBundleWithCertificateChain = exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = exports.toMessageSignatureBundle = exports.toDSSEBundle = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(18456);
Object.defineProperty(exports, "toDSSEBundle", ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } }));
Object.defineProperty(exports, "toMessageSignatureBundle", ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } }));
var bundle_1 = __webpack_require__(37742);
Object.defineProperty(exports, "BUNDLE_V01_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V02_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V03_LEGACY_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V03_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } }));
Object.defineProperty(exports, "isBundleWithCertificateChain", ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } }));
Object.defineProperty(exports, "isBundleWithDsseEnvelope", ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } }));
Object.defineProperty(exports, "isBundleWithMessageSignature", ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } }));
Object.defineProperty(exports, "isBundleWithPublicKey", ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } }));
var error_1 = __webpack_require__(47714);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "bundleFromJSON", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
Object.defineProperty(exports, "bundleToJSON", ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } }));
Object.defineProperty(exports, "envelopeFromJSON", ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } }));
Object.defineProperty(exports, "envelopeToJSON", ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } }));
var validate_1 = __webpack_require__(9352);
Object.defineProperty(exports, "assertBundle", ({ enumerable: true, get: function () { return validate_1.assertBundle; } }));
Object.defineProperty(exports, "assertBundleLatest", ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } }));
Object.defineProperty(exports, "assertBundleV01", ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } }));
Object.defineProperty(exports, "assertBundleV02", ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } }));
Object.defineProperty(exports, "isBundleV01", ({ enumerable: true, get: function () { return validate_1.isBundleV01; } }));


/***/ }),

/***/ 23404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


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

/***/ 43689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ markVerified)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const markVerified = (value) => value;


/***/ }),

/***/ 45830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCertificateSignature: () => (/* binding */ verifyCertificateSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _certificate_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40938);
/* harmony import */ var _envelope_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31327);
/* harmony import */ var _verified_payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43689);
// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `certificate` (ossf/model-signing-spec a0c91e2).





/**
 * Verifies that the leaf of a chain to a given root signed the bundle.
 * @throws {CERTIFICATE_UNTRUSTED}
 * @throws {SIGNATURE_INVALID} also where the bundle is of another method
 */
const verifyCertificateSignature = (bundle, { given, at }) => {
    if (bundle.material.method !== 'certificate')
        throw (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .otherMethod */ .S)(bundle, 'certificate');
    const chain = bundle.material.certificates.map(parseDer);
    const { leaf, key } = (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyCertificateChain */ .MV)({ chain, given, at });
    return (0,_verified_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .markVerified */ .S)({
        payload: bundle.payload,
        signer: { kind: 'certificate-chain', subject: (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_2__.subjectOf)(leaf) },
        // v0.2.0 hashed with SHA-256, whatever the curve, when it signed with certificates.
        encoding: (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEnvelopeSignature */ .R)(bundle, key, 'sha256'),
    });
};
const parseDer = (der, index) => {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
    }
    catch (cause) {
        const message = `signature refused: certificate ${index + 1} cannot be read`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_INVALID', message, { cause });
    }
};


/***/ }),

/***/ 50574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ verifyKeySignature)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _ec_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72522);
/* harmony import */ var _envelope_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31327);
/* harmony import */ var _verified_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43689);
// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `key` (ossf/model-signing-spec a0c91e2).




/**
 * Verifies that `key` signed the bundle, and that the bundle names this key.
 * @throws {SIGNATURE_INVALID} also where the bundle names another key or method
 */
const verifyKeySignature = (bundle, key) => {
    const { material } = bundle;
    if (material.method !== 'key')
        throw (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .otherMethod */ .S)(bundle, 'key');
    const named = material.hint ?? hintOfPem(material.publicKeyPem);
    if (named !== key.hint) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SIGNATURE_INVALID', `signed with key ${named.slice(0, 64)}, the given key is ${key.hint}`);
    }
    return (0,_verified_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .markVerified */ .S)({
        payload: bundle.payload,
        signer: { kind: 'key', hint: key.hint },
        encoding: (0,_envelope_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEnvelopeSignature */ .R)(bundle, key, key.hash),
    });
};
const hintOfPem = (pem) => {
    try {
        return (0,_ec_key_js__WEBPACK_IMPORTED_MODULE_1__.loadVerifyingKey)(pem).hint;
    }
    catch (cause) {
        const message = 'signature refused: publicKey.rawBytes holds no EC key';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('BUNDLE_INVALID', message, { cause });
    }
};


/***/ }),

/***/ 73304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CYCLONEDX_TYPE),
/* harmony export */   r: () => (/* binding */ parseSbom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials as a predicate, with the types that actions/attest and
// `gh attestation verify --predicate-type` use.


/** Of a CycloneDX document of any version. */
const CYCLONEDX_TYPE = 'https://cyclonedx.org/bom';
/**
 * SPDX (`spdxVersion: "SPDX-2.3"`) or CycloneDX (`bomFormat: "CycloneDX"`) in JSON.
 * @throws SBOM_INVALID
 */
const parseSbom = (text) => {
    const document = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    if (!document)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SBOM_INVALID', 'the SBOM is not a JSON object');
    const spdxVersion = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(document.spdxVersion);
    if (spdxVersion !== undefined && document.SPDXID !== undefined) {
        const version = /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1];
        if (version === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SBOM_INVALID', `spdxVersion is "${spdxVersion}"`);
        }
        return { predicateType: `https://spdx.dev/Document/v${version}`, predicate: document };
    }
    if (document.bomFormat === 'CycloneDX' && (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(document.specVersion) !== undefined) {
        return { predicateType: CYCLONEDX_TYPE, predicate: document };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SBOM_INVALID', 'the SBOM has neither spdxVersion and SPDXID (SPDX) nor bomFormat and specVersion (CycloneDX)');
};


/***/ }),

/***/ 49647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ describeSigner),
  M: () => (/* binding */ examineBundle)
});

// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/attestation/bundle.js
var attestation_bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./lib/attestation/oms/model-bundle.js
var model_bundle = __webpack_require__(846);
// EXTERNAL MODULE: ./lib/attestation/oms/verify-certificate-signature.js
var verify_certificate_signature = __webpack_require__(45830);
// EXTERNAL MODULE: ./lib/attestation/oms/verify-key-signature.js
var verify_key_signature = __webpack_require__(50574);
// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(40281);
;// CONCATENATED MODULE: ./lib/attestation/verify-envelope.js
// SPDX-License-Identifier: Apache-2.0
//
// One door to the three ways of signing a statement: keyless, with a key, with
// a certificate chain. What comes out was signed; by whom that was is for the
// policy to judge.






const mark = (value) => value;
/**
 * Verifies the signature of one bundle, given as JSON text.
 * @throws BUNDLE_INVALID, SIGNATURE_INVALID, CERTIFICATE_UNTRUSTED,
 *   TIMESTAMP_INVALID, LOG_ENTRY_INVALID, STATEMENT_INVALID
 */
const verifyEnvelope = (content, trust) => {
    switch (trust.kind) {
        case 'sigstore': {
            const bundle = (0,attestation_bundle/* parseBundle */.QN)(content);
            const verified = (0,verify_bundle/* verifyBundle */.IF)(bundle, {
                kind: 'certificate',
                roots: trust.roots,
                identity: 'policy-follows',
            });
            const isLogged = (0,attestation_bundle/* logIndexOf */.Or)(bundle) !== undefined;
            return mark({ ...verified, isLogged, encoding: 'dsse' });
        }
        case 'key':
            return verifyByKey(content, trust.keys);
        case 'certificate-chain': {
            const bundle = (0,model_bundle/* parseModelBundle */.F)(new TextEncoder().encode(content));
            const { payload, signer, encoding } = (0,verify_certificate_signature.verifyCertificateSignature)(bundle, trust);
            const subject = signer.kind === 'certificate-chain' ? signer.subject : '';
            const chain = { kind: 'certificate-chain', subject };
            return mark({ payload, signer: chain, timestamps: [], isLogged: false, encoding });
        }
    }
};
const verifyByKey = (content, keys) => {
    const bundle = (0,model_bundle/* parseModelBundle */.F)(new TextEncoder().encode(content));
    let refusal;
    for (const key of keys) {
        try {
            const { payload, encoding } = (0,verify_key_signature/* verifyKeySignature */.D)(bundle, key);
            const signer = { kind: 'key', hint: key.hint };
            return mark({ payload, signer, timestamps: [], isLogged: false, encoding });
        }
        catch (error) {
            refusal = error;
        }
    }
    throw refusal ?? new errors/* ProvenanceError */.CG('KEY_INVALID', 'no public key is given');
};

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/policy/attempt.js
var attempt = __webpack_require__(33403);
// EXTERNAL MODULE: ./lib/attestation/predicates/sbom.js
var sbom = __webpack_require__(73304);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/policy/bom-files.js
// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials says digests of the model and of its files. Those that
// are the digests of what was read here are more than its signer's word.



const MODEL = '/predicate/metadata/component';
/** The `hashes` of the model and of its file components that hold here; none where no bytes were read. */
const establishedByFiles = ({ predicateType, predicate }, content) => {
    if (predicateType !== sbom/* CYCLONEDX_TYPE */.b || !content.bytesRead)
        return [];
    const model = (0,parse/* asObject */.eB)((0,parse/* asObject */.eB)(predicate?.metadata)?.component);
    if (model === undefined)
        return [];
    const digests = new Map(content.files.map(({ name, digest }) => [
        name === paths/* SINGLE_FILE_NAME */.c6 ? content.baseName : name,
        digest,
    ]));
    const files = ((0,parse/* asArray */._j)(model.components) ?? []).flatMap((item, index) => {
        const component = (0,parse/* asObject */.eB)(item);
        const digest = typeof component?.name === 'string' ? digests.get(component.name) : undefined;
        return component?.type === 'file' && isOnlyHash(component, digest)
            ? [verified(`${MODEL}/components/${index}/hashes`)]
            : [];
    });
    return isOnlyHash(model, content.root) ? [verified(`${MODEL}/hashes`), ...files] : files;
};
const verified = (pointer) => ({ pointer, word: 'verified' });
// Beside it, a digest of another kind would pass for checked.
const isOnlyHash = ({ hashes }, digest) => {
    const [only, ...others] = (0,parse/* asArray */._j)(hashes) ?? [];
    const hash = (0,parse/* asObject */.eB)(only);
    return (digest !== undefined &&
        others.length === 0 &&
        hash?.alg === 'SHA-256' &&
        hash.content === digest);
};

// EXTERNAL MODULE: ./lib/policy/coverage.js + 2 modules
var policy_coverage = __webpack_require__(62875);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/provenance-consistency.js
var provenance_consistency = __webpack_require__(43110);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/subject-coverage.js
var subject_coverage = __webpack_require__(74205);
// EXTERNAL MODULE: ./lib/policy/suggested-policy.js
var suggested_policy = __webpack_require__(89252);
// EXTERNAL MODULE: ./lib/policy/vsa-policy.js
var vsa_policy = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/pipelines/examine-bundle.js
// SPDX-License-Identifier: Apache-2.0
//
// One bundle against one model: every question is asked in order, and each
// answer becomes a check. The first refusal of the signature ends it, because
// nothing in the bundle means anything then.













/** Never throws for what a bundle holds: that is a failed check. @throws MODEL_… for a file that changes */
const examineBundle = async (found, content, options) => {
    const origin = {
        source: found.source,
        index: found.index,
        digest: `sha256:${(0,digest/* sha256 */.sc)(found.content.trim())}`,
        bundle: (0,parse/* parseJson */.qF)(found.content),
    };
    const signature = (0,attempt/* attempt */.C)('signature', 'signature', 'a signature that verifies', () => verifyEnvelope(found.content, options.signer.trust));
    if (signature.value === undefined) {
        return { ...origin, verified: false, checks: [signature.check] };
    }
    return { ...origin, ...(await examineVerified(signature.value, content, options)) };
};
const examineVerified = async (envelope, content, options) => {
    const { signer, timestamps } = envelope;
    const checks = [
        (0,report/* passedCheck */.Fd)({
            id: 'signature',
            title: 'signature',
            expected: 'a signature that verifies',
            found: describeSigner(signer),
        }, 'verified'),
        ...checkSigner(signer, options.signer),
    ];
    const suggestion = suggestionFor(signer, options.signer, checks);
    const common = {
        verified: true,
        signer,
        timestamps,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
    const parsed = (0,attempt/* attempt */.C)('statement', 'statement', 'an in-toto statement', () => (0,attestation_statement/* parseStatement */.By)(envelope.payload));
    if (parsed.value === undefined)
        return { ...common, checks: [...checks, parsed.check] };
    const statement = parsed.value;
    const established = establishedByFiles(statement, content);
    const stated = {
        ...common,
        statement,
        predicateType: statement.predicateType,
        ...(established.length === 0 ? {} : { established }),
    };
    if (signer.kind === 'certificate')
        checks.push(...(0,provenance_consistency/* checkProvenance */.c)(statement, signer.identity));
    checks.push(...(0,vsa_policy/* checkVsa */.j)(statement, options.vsa));
    const known = await withStatedDigests(content, statement);
    const coverage = (0,attempt/* attempt */.C)('files', 'files of the model', 'a statement about these files', () => (0,policy_coverage/* checkCoverage */.x)(envelope, statement, known, options));
    if (coverage.value === undefined)
        return { ...stated, checks: [...checks, coverage.check] };
    const { files } = coverage.value;
    checks.push(...coverage.value.checks);
    return { ...stated, checks, ...(files === undefined ? {} : { files }) };
};
// npm states SHA-512 alone. One more pass over the file, for a statement whose signature holds.
const withStatedDigests = async ({ digestOf, ...content }, statement) => {
    if (digestOf === undefined)
        return content;
    const algorithms = (0,subject_coverage/* algorithmsBesideSha256 */._z)(statement);
    const digests = await Promise.all(algorithms.map(digestOf));
    const otherDigests = Object.fromEntries(algorithms.map((name, i) => [name, digests[i] ?? '']));
    return { ...content, otherDigests };
};
// A key or a chain is trusted by being given; a certificate of Sigstore names anyone.
const checkSigner = (signer, { trust, identity }) => {
    if (trust.kind !== 'sigstore' || identity === 'policy-file')
        return [];
    if (signer.kind === 'certificate' && identity)
        return (0,identity_policy/* checkIdentity */.Z)(identity, signer.identity);
    const facts = { id: 'identity', title: 'identity', expected: 'an expected signer', found: 'none' };
    return [(0,report/* failedCheck */.WU)(facts, { code: 'POLICY_EMPTY' })];
};
const suggestionFor = (signer, { identity }, checks) => signer.kind === 'certificate' &&
    identity !== undefined &&
    identity !== 'policy-file' &&
    checks.some(({ passed }) => !passed)
    ? (0,suggested_policy/* suggestPolicy */.R)(signer.identity, identity.serverUrl)
    : undefined;
/** For the finding of a signature check. */
const describeSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return `by ${signer.identity.subjectAlternativeName}`;
        case 'key':
            return `by key ${signer.hint}`;
        case 'certificate-chain':
            return `by certificate ${signer.subject}`;
    }
};


/***/ }),

/***/ 37246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What is verified: a model on disk, hashed now; or the digests that a listing
// recorded of it, which says nothing about bytes that nobody read.



/** @throws MODEL_…: nothing there, links, special files, files that change, LFS pointers */
const readContent = async (target, { tree, digester, headers, reporter }) => {
    switch (target.kind) {
        case 'path': {
            const found = await tree.scan(target.path, target.scan);
            const { kind, rootPath, files } = found;
            const describe = describer(found, headers);
            const entries = await digester.digestFiles(files, reporter.progress);
            const baseName = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(rootPath.replaceAll('\\', '/'));
            const manifest = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .buildManifest */ .u1)({ name: baseName, baseName, files: entries, ignorePaths: [] });
            const [only] = files;
            if (kind === 'folder' || only === undefined)
                return { ...manifest, kind, bytesRead: true, describe };
            const known = new Map();
            const digestOf = (algorithm) => {
                const digest = known.get(algorithm) ?? digester.digestFile(only, algorithm, reporter.progress);
                known.set(algorithm, digest);
                return digest;
            };
            return { ...manifest, kind, bytesRead: true, digestOf, describe };
        }
        case 'listing': {
            const files = target.files.map((file) => ({ sizeBytes: 0, ...file }));
            const manifest = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .buildManifest */ .u1)({
                name: target.name,
                baseName: target.name,
                files,
                ignorePaths: [],
            });
            const [only] = files;
            const { sizeBytes, ...unsized } = manifest;
            return {
                ...unsized,
                ...(target.files.every((file) => file.sizeBytes !== undefined) ? { sizeBytes } : {}),
                kind: only?.name === _model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SINGLE_FILE_NAME */ .c6 ? 'file' : 'folder',
                bytesRead: false,
                notComparable: target.notComparable ?? [],
            };
        }
        case 'digest':
            return {
                kind: 'folder',
                known: target.shape,
                baseName: target.name,
                files: [],
                root: target.sha256,
                dirHash1: target.sha256,
                bytesRead: false,
            };
    }
};
// Once for each allow-list. The order of a manifest is that of its names.
const describer = (tree, sources) => {
    const known = new Map();
    return (allowedImports) => {
        const key = [...new Set(allowedImports)].sort().join('\n');
        const described = known.get(key) ?? describeSorted(tree, allowedImports, sources);
        known.set(key, described);
        return described;
    };
};
const describeSorted = async (tree, allowedImports, sources) => {
    // Readers of formats are loaded where they are needed.
    const { inspectModel } = await __webpack_require__.e(/* import() */ 7619).then(__webpack_require__.bind(__webpack_require__, 77619));
    return (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByName */ .VV)(await inspectModel(tree, { allowedImports }, { sources }));
};


/***/ }),

/***/ 53349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kp: () => (/* binding */ closest),
  fv: () => (/* binding */ verifyContent),
  ft: () => (/* binding */ verifyTarget)
});

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/policy/model-record/file-fact.js + 2 modules
var file_fact = __webpack_require__(66689);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/attestation/predicates/model-record-v1.js
var model_record_v1 = __webpack_require__(86532);
// EXTERNAL MODULE: ./lib/attestation/predicates/parse-model-record.js
var parse_model_record = __webpack_require__(53918);
// EXTERNAL MODULE: ./lib/policy/attempt.js
var attempt = __webpack_require__(33403);
// EXTERNAL MODULE: ./lib/policy/model-record/compare-record.js
var compare_record = __webpack_require__(10583);
;// CONCATENATED MODULE: ./lib/pipelines/check-records.js
// SPDX-License-Identifier: Apache-2.0
//
// The model records among the bundles, each against the files: what a signer
// said of their headers is compared with what they show. Records that no
// signature carries are not looked at.





/**
 * A check for each bundle that holds a record and passes its own checks.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE
 */
const checkRecords = async (examined, content) => {
    const checks = new Map();
    for (const bundle of examined) {
        const { predicateType, statement } = bundle;
        if (predicateType !== model_record_v1/* MODEL_RECORD_TYPE */.r || !(0,policy_report/* isSound */.gH)(bundle))
            continue;
        const parsed = (0,attempt/* attempt */.C)(compare_record/* RECORD_CHECK_ID */.b, 'model record', 'a model record', () => (0,parse_model_record/* parseModelRecord */.K)(statement?.predicate));
        checks.set(bundle, parsed.check ?? (await checkOne(parsed.value, bundle, content)));
    }
    return checks;
};
const checkOne = async (record, { files: table }, content) => {
    const described = await content.describe?.(record.allowList.additions);
    const unsigned = new Set([...(table?.ignored ?? []), ...(table?.unsigned ?? [])]);
    const files = content.files.flatMap(({ name, digest }, index) => {
        const file = described?.[index];
        if (unsigned.has(name))
            return [];
        return [
            { name: file?.name ?? name, digest, ...(file === undefined ? {} : { described: file }) },
        ];
    });
    return (0,compare_record/* checkRecord */.E)(record, { kind: content.kind, files });
};

// EXTERNAL MODULE: ./lib/pipelines/examine-bundle.js + 2 modules
var examine_bundle = __webpack_require__(49647);
// EXTERNAL MODULE: ./lib/pipelines/verify-content.js
var verify_content = __webpack_require__(37246);
;// CONCATENATED MODULE: ./lib/pipelines/verify.js
// SPDX-License-Identifier: Apache-2.0
//
// One model and the bundles that speak of it → a report. The verdict is
// computed from the report's checks alone (policy/report.ts): no bundle, no
// statement of the required type, no check, each is a failed check here.






/** Services are asked for bundles about the whole model, and about this many of its files. */
const MAX_FILE_LOOKUPS = 98;
/**
 * Verifies one model. What is wrong with bundles, signers or files is in the report.
 * @throws MODEL_… where the files cannot be read, and what the sources of bundles throw
 */
const verifyTarget = async (target, options, ports) => {
    const content = await (0,verify_content/* readContent */.c)(target, ports);
    return verifyContent(content, options, ports.sources);
};
/** Verifies files that were read already. @throws what the sources of bundles throw */
const verifyContent = async (content, options, sources) => {
    const found = await findBundles(content, sources);
    const examined = [];
    for (const bundle of found) {
        const looked = await (0,examine_bundle/* examineBundle */.M)(bundle, content, options);
        examined.push({ ...looked, ...(await establishedIn(looked, options)) });
    }
    const decisive = decide(examined, options.predicateTypes);
    const records = await checkRecords(examined, content);
    const bundles = examined.map((bundle) => withCheck(bundle, records.get(bundle)));
    const contents = await factsOf(content, options, records.size > 0);
    const report = toReport(content, { bundles, contents }, decisive, options);
    const isLeft = options.signer.identity === 'policy-file';
    const added = (await options.evaluate?.(report)) ?? [];
    if (added.length === 0 && isLeft)
        return withoutPolicy(report);
    // Whose record counts is then said by the rule, which looks at the bundles.
    const recordChecks = isLeft ? [] : [...records.values()];
    return { ...report, checks: [...report.checks, ...recordChecks, ...added] };
};
const withCheck = (bundle, check) => check === undefined ? bundle : { ...bundle, checks: [...bundle.checks, check] };
const factsOf = async (content, { headers }, hasRecord) => {
    const isNeeded = headers !== undefined || hasRecord;
    const described = isNeeded ? await content.describe?.(headers?.allowedImports ?? []) : undefined;
    return content.files.map(({ name }, index) => {
        const shown = content.kind === 'file' ? content.baseName : name;
        const file = described?.[index];
        return file === undefined ? { name: shown } : (0,file_fact/* readFact */.ni)(shown, file);
    });
};
const establishedIn = async (bundle, { establish }) => {
    const established = (0,policy_report/* isSound */.gH)(bundle) ? await establish?.(bundle) : undefined;
    return established === undefined || established.length === 0 ? {} : { established };
};
// Signers were left to a policy that says nothing: nobody has judged them.
const withoutPolicy = (report) => {
    const facts = { id: 'identity', title: 'identity', expected: 'a policy', found: 'none' };
    return { ...report, checks: [...report.checks, (0,policy_report/* failedCheck */.WU)(facts, { code: 'POLICY_EMPTY' })] };
};
const findBundles = async (content, sources) => {
    const whole = content.kind === 'file' ? [] : [content.root, content.dirHash1];
    const files = content.files.slice(0, MAX_FILE_LOOKUPS).map(({ digest }) => digest);
    const digests = [...whole, ...files].filter(digest/* isSha256Hex */.P4).map((hex) => `sha256:${hex}`);
    const found = await Promise.all(sources.map((source) => source.find([...new Set(digests)])));
    return found.flat();
};
const decide = (examined, predicateTypes) => {
    if (examined.length === 0)
        return { checks: [noBundle(predicateTypes)] };
    if (predicateTypes.length === 0) {
        const best = closest(examined);
        return best ? { checks: best.checks, best } : { checks: [noBundle(predicateTypes)] };
    }
    const bests = predicateTypes.map((type) => ({
        type,
        best: closest(examined.filter(({ predicateType }) => predicateType === type)),
    }));
    const [first] = bests;
    return {
        checks: bests.flatMap(({ type, best }) => best?.checks ?? [noStatement(type, examined)]),
        ...(first?.best === undefined ? {} : { best: first.best }),
    };
};
// One bundle that passes is enough; else the one that came closest explains most.
const closest = (examined) => {
    const passing = examined.find(({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed));
    const rank = ({ checks }) => checks.filter(({ passed }) => passed).length;
    return passing ?? examined.toSorted((a, b) => rank(b) - rank(a))[0];
};
const noBundle = (predicateTypes) => (0,policy_report/* failedCheck */.WU)({
    id: 'bundle',
    title: 'bundle',
    expected: predicateTypes.length === 0 ? 'at least one' : predicateTypes.join(', '),
    found: 'none',
}, { code: 'BUNDLE_NONE' });
// An unverified bundle tells nothing of its type, so its own failed checks are shown as well.
const noStatement = (type, examined) => {
    const types = examined.map(({ predicateType }) => predicateType ?? 'unverified');
    return (0,policy_report/* failedCheck */.WU)({
        id: 'statement.predicate-type',
        title: 'predicate type',
        expected: type,
        found: [...new Set(types)].join(', '),
    }, examined.every(({ verified }) => !verified)
        ? firstFailure(examined)
        : { code: 'PREDICATE_TYPE_MISMATCH' });
};
const firstFailure = (examined) => {
    const failed = examined.flatMap(({ checks }) => checks).find(({ passed }) => !passed);
    return {
        code: failed?.code ?? 'PREDICATE_TYPE_MISMATCH',
        ...(failed?.hint === undefined ? {} : { hint: failed.hint }),
    };
};
const toReport = (content, { bundles, contents, }, { checks, best }, { shownPath }) => {
    const [only] = content.files;
    // Over a part of the files there is no digest of the whole.
    const isWhole = (content.notComparable ?? []).length === 0;
    const root = isWhole ? content.root : undefined;
    const digest = content.kind === 'file' ? only?.digest : root;
    return {
        name: content.baseName,
        ...(shownPath === undefined ? {} : { path: shownPath }),
        ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
        fileCount: content.files.length,
        ...(content.sizeBytes === undefined ? {} : { sizeBytes: content.sizeBytes }),
        bytesRead: content.bytesRead,
        ...(best?.files === undefined ? {} : { files: best.files }),
        contents,
        checks,
        bundles: bundles.map(({ files: _, ...bundle }) => bundle),
    };
};


/***/ }),

/***/ 43110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkProvenance)
/* harmony export */ });
/* harmony import */ var _attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84328);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Provenance is written by the workflow, its certificate by the certificate
// authority. Where both speak of the same thing they have to agree: what the
// statement says of builder and source is then as good as the certificate.



/**
 * One check for each fact that both name, and for builder and source also where the statement does
 * not; none for other predicates, build types and signers.
 */
const checkProvenance = ({ predicateType, predicate }, identity) => {
    const definition = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(predicate?.buildDefinition);
    if (predicateType !== _attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_TYPE */ .L$ || definition?.buildType !== _attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOW_BUILD_TYPE */ .gf) {
        return [];
    }
    const workflow = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(definition.externalParameters)?.workflow);
    const [source] = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(definition.resolvedDependencies) ?? [];
    const builder = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(predicate?.runDetails)?.builder);
    const github = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(definition.internalParameters)?.github);
    const metadata = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(predicate?.runDetails)?.metadata);
    const required = [
        ['builder', 'builder', identity.buildSignerURI, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(builder?.id)],
        [
            'source-repository',
            'source repository',
            identity.sourceRepositoryURI,
            (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(workflow?.repository),
        ],
        ['source-ref', 'source ref', identity.sourceRepositoryRef, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(workflow?.ref)],
        [
            'source-digest',
            'source commit',
            identity.sourceRepositoryDigest,
            (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(source)?.digest)?.gitCommit),
        ],
    ];
    const optional = [
        ['workflow', 'workflow', workflowPathOf(identity), (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(workflow?.path)],
        ['invocation', 'run', identity.runInvocationURI, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(metadata?.invocationId)],
        ['event', 'event', identity.buildTrigger, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(github?.event_name)],
        ['runner', 'runner', identity.runnerEnvironment, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(github?.runner_environment)],
        [
            'repository-id',
            'id of the source repository',
            identity.sourceRepositoryIdentifier,
            (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(github?.repository_id),
        ],
    ];
    const rows = [...required, ...optional.filter(([, , , found]) => found !== undefined)];
    return rows.flatMap(([id, title, expected, found]) => {
        if (expected === undefined)
            return [];
        const facts = {
            id: `provenance.${id}`,
            title: `${title} in the provenance`,
            expected,
            found: found ?? 'missing',
        };
        return [
            found === expected
                ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)(facts, 'verified')
                : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(facts, { code: 'PROVENANCE_CONTRADICTS', word: 'self-asserted' }),
        ];
    });
};
// `https://github.com/o/r/.github/workflows/x.yml@refs/…` → `.github/workflows/x.yml`; a workflow
// of another repository, which rules of an organisation can require, has no path in this one.
const workflowPathOf = (identity) => {
    const prefix = `${identity.sourceRepositoryURI ?? ''}/`;
    const uri = identity.buildConfigURI;
    return uri?.startsWith(prefix) ? uri.slice(prefix.length).split('@', 1)[0] : undefined;
};


/***/ })

};

