export const id = 785;
export const ids = [785];
export const modules = {

/***/ 785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createKeySigner: () => (/* binding */ createKeySigner)
});

// EXTERNAL MODULE: ./lib/attestation/dsse.js
var dsse = __webpack_require__(87293);
// EXTERNAL MODULE: ./lib/attestation/ec-key.js
var ec_key = __webpack_require__(72522);
// EXTERNAL MODULE: ./lib/attestation/key-signature.js
var key_signature = __webpack_require__(81686);
// EXTERNAL MODULE: ./lib/attestation/oms/model-bundle.js
var model_bundle = __webpack_require__(846);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/attestation/oms/envelope-signature.js + 2 modules
var envelope_signature = __webpack_require__(50256);
;// CONCATENATED MODULE: ./lib/attestation/oms/verified-payload.js
// SPDX-License-Identifier: Apache-2.0
const markVerified = (value) => value;

;// CONCATENATED MODULE: ./lib/attestation/oms/verify-key-signature.js
// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `key` (ossf/model-signing-spec a0c91e2).




/**
 * Verifies that `key` signed the bundle, and that the bundle names this key.
 * @throws {SIGNATURE_INVALID} also where the bundle names another key or method
 */
const verifyKeySignature = (bundle, key) => {
    const { material } = bundle;
    if (material.method !== 'key')
        throw (0,envelope_signature/* otherMethod */.S)(bundle, 'key');
    const named = material.hint ?? hintOfPem(material.publicKeyPem);
    if (named !== key.hint) {
        throw new errors/* ProvenanceError */.CG('SIGNATURE_INVALID', `signed with key ${named.slice(0, 64)}, the given key is ${key.hint}`);
    }
    return markVerified({
        payload: bundle.payload,
        signer: { kind: 'key', hint: key.hint },
        encoding: (0,envelope_signature/* checkEnvelopeSignature */.R)(bundle, key, key.hash),
    });
};
const hintOfPem = (pem) => {
    try {
        return (0,ec_key/* loadVerifyingKey */.pz)(pem).hint;
    }
    catch (cause) {
        const message = 'signature refused: publicKey.rawBytes holds no EC key';
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', message, { cause });
    }
};

// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/io/self-verification.js
var self_verification = __webpack_require__(18006);
;// CONCATENATED MODULE: ./lib/io/key-signer.js
// SPDX-License-Identifier: Apache-2.0
//
// The OMS `key` method: signing with a key that the user holds, without a
// network, a log or a certificate.







/**
 * A signer that is ready: the key is read now, so that a wrong one is found before hashing.
 * @throws {KEY_INVALID} {KEY_PASSWORD}
 */
const createKeySigner = (options) => {
    const key = (0,ec_key/* loadSigningKey */.fm)(options.privateKey, options.password);
    const { hint } = key.publicKey;
    return {
        signStatement: async (payload) => {
            const signature = (0,key_signature/* signBytes */.b)(key, (0,dsse/* preAuthParts */.q)(statement/* PAYLOAD_TYPE */.Uc, payload));
            // Before it is written out: reading a large bundle back would double the memory.
            const material = { method: 'key', hint };
            (0,self_verification/* verifyOwn */.e)(() => verifyKeySignature({ material, payload, signature }, key.publicKey));
            const json = (0,model_bundle/* serializeModelBundle */.c)(payload, signature, { publicKey: { hint } });
            return { json, identity: { kind: 'key', hint } };
        },
    };
};


/***/ })

};

