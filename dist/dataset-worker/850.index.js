export const id = 850;
export const ids = [850];
export const modules = {

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEvaluations: () => (/* binding */ checkEvaluations)
});

// EXTERNAL MODULE: ./lib/dataset/multiproof-v1.js
var multiproof_v1 = __webpack_require__(381);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(895);
// EXTERNAL MODULE: ./lib/dataset/scheme/native-sha256.js
var native_sha256 = __webpack_require__(659);
// EXTERNAL MODULE: ./lib/dataset/scheme/primitives.js
var primitives = __webpack_require__(886);
// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/curve.js
var curve = __webpack_require__(148);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(108);
;// CONCATENATED MODULE: ./lib/dataset/scheme/pure-primitives.js
// SPDX-License-Identifier: Apache-2.0
//
// The primitives in plain JavaScript: no Node, no Web Crypto, any browser.




const purePrimitives = {
    sha256: sha2/* sha256 */.sc,
    parsePoint: (bytes) => {
        // The identity has another length, and fromBytes refuses what is not on the curve.
        if (bytes.length !== primitives/* POINT_BYTES */.j)
            return undefined;
        try {
            return nist/* p256 */.s9.Point.fromBytes(bytes);
        }
        catch {
            return undefined;
        }
    },
    multiplyBase: (scalar) => nist/* p256 */.s9.Point.BASE.multiplyUnsafe(scalar),
    normalize: (points) => (0,curve/* normalizeZ */.Ak)(nist/* p256 */.s9.Point, [...points]),
    multiply: (scalar, point) => point.multiplyUnsafe(scalar),
};

// EXTERNAL MODULE: ./lib/dataset/scheme/scalar.js
var scheme_scalar = __webpack_require__(72);
;// CONCATENATED MODULE: ./lib/dataset/scheme/native-primitives.js
// SPDX-License-Identifier: Apache-2.0
//
// The same primitives with the multiplications left to OpenSSL, through ECDH.
// ECDH tells only x of k·P; y follows from asking for x of (k+1)·P too, by the
// formula that adds P.







const CURVE = 'prime256v1';
const FIELD = nist/* p256 */.s9.Point.Fp.ORDER;
const fieldMod = (value) => {
    const rest = value % FIELD;
    return rest < 0n ? rest + FIELD : rest;
};
/** Uncompressed → point; the bytes come from OpenSSL, which has checked that they are on the curve. */
const fromUncompressed = (bytes) => nist/* p256 */.s9.Point.fromAffine({ x: (0,scheme_scalar/* toInteger */.yJ)(bytes.subarray(1, 33)), y: (0,scheme_scalar/* toInteger */.yJ)(bytes.subarray(33)) });
const decompress = (bytes) => external_node_crypto_.ECDH.convertKey(external_node_buffer_.Buffer.from(bytes), CURVE, undefined, undefined, 'uncompressed');
const ecdh = (0,external_node_crypto_.createECDH)(CURVE);
/** Coefficients of y² = x³ + ax + b (SP 800-186 §3.2.1.3). */
const { a: A, b: B } = nist/* p256 */.s9.Point.CURVE();
const multiply = (scalar, point) => {
    // Where k, k+1 or the result are degenerate, nobody is in a hurry.
    if (scalar < 2n || scalar > scheme_scalar/* ORDER */.ND - 3n || point.is0()) {
        return purePrimitives.multiply(scalar, point);
    }
    const bytes = external_node_buffer_.Buffer.from(point.toBytes(false));
    ecdh.setPrivateKey(external_node_buffer_.Buffer.from((0,scheme_scalar/* toScalarBytes */.tP)(scalar)));
    const x = (0,scheme_scalar/* toInteger */.yJ)(ecdh.computeSecret(bytes));
    ecdh.setPrivateKey(external_node_buffer_.Buffer.from((0,scheme_scalar/* toScalarBytes */.tP)(scalar + 1n)));
    const nextX = (0,scheme_scalar/* toInteger */.yJ)(ecdh.computeSecret(bytes));
    const { x: px, y: py } = point.toAffine();
    const dx = fieldMod(x - px);
    if (dx === 0n)
        return purePrimitives.multiply(scalar, point);
    // nextX + px + x = ((y − py)/dx)², and y² is that of the curve: what is left is linear in y.
    const square = fieldMod((fieldMod(x * x) + A) * x + B);
    const difference = fieldMod(fieldMod(nextX + px + x) * fieldMod(dx * dx));
    const numerator = fieldMod(square + py * py - difference);
    const denominator = fieldMod(2n * py);
    return new nist/* p256 */.s9.Point(fieldMod(x * denominator), numerator, denominator);
};
const nativePrimitives = {
    sha256: native_sha256/* nativeSha256 */.n,
    parsePoint: (bytes) => {
        if (bytes.length !== primitives/* POINT_BYTES */.j || (bytes[0] !== 2 && bytes[0] !== 3))
            return undefined;
        try {
            return fromUncompressed(decompress(bytes));
        }
        catch {
            return undefined;
        }
    },
    multiplyBase: (scalar) => {
        if (scalar === 0n)
            return nist/* p256 */.s9.Point.ZERO;
        ecdh.setPrivateKey(external_node_buffer_.Buffer.from((0,scheme_scalar/* toScalarBytes */.tP)(scalar)));
        return fromUncompressed(ecdh.getPublicKey());
    },
    normalize: purePrimitives.normalize,
    multiply,
};

// EXTERNAL MODULE: ./lib/dataset/scheme/poprf.js
var poprf = __webpack_require__(157);
;// CONCATENATED MODULE: ./lib/io/dataset/check-evaluations.js
// SPDX-License-Identifier: Apache-2.0




/** A byte for each input, 1 where its evaluation, gamma ‖ proof, holds under the public key. */
const checkEvaluations = (inputs, evaluations, publicKey) => {
    const isValid = (0,poprf/* createEvaluationCheck */.Z0)(publicKey, nativePrimitives);
    return Uint8Array.from(inputs, (info, index) => {
        const at = index * multiproof_v1/* EVALUATION_BYTES */.no;
        const gamma = evaluations.subarray(at, at + primitives/* POINT_BYTES */.j);
        const proof = evaluations.subarray(at + primitives/* POINT_BYTES */.j, at + multiproof_v1/* EVALUATION_BYTES */.no);
        return isValid({ gamma, info, proof }) ? 1 : 0;
    });
};


/***/ })

};

