export const id = 9711;
export const ids = [9711];
export const modules = {

/***/ 43689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ markVerified)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const markVerified = (value) => value;


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

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeySigner: () => (/* binding */ createKeySigner)
/* harmony export */ });
/* harmony import */ var _attestation_dsse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87293);
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72522);
/* harmony import */ var _attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81686);
/* harmony import */ var _attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(846);
/* harmony import */ var _attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50574);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81759);
/* harmony import */ var _self_verification_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18006);
// SPDX-License-Identifier: Apache-2.0
//
// The OMS `key` method: signing with a key that the user holds, without a
// network, a log or a certificate.







/**
 * A signer that is ready: the key is read now, so that a wrong one is found before hashing.
 * @throws {KEY_INVALID} {KEY_PASSWORD}
 */
const createKeySigner = (options) => {
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSigningKey */ .f)(options.privateKey, options.password);
    const { hint } = key.publicKey;
    return {
        signStatement: async (payload) => {
            const signature = (0,_attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signBytes */ .b)(key, (0,_attestation_dsse_js__WEBPACK_IMPORTED_MODULE_0__/* .preAuthParts */ .q)(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PAYLOAD_TYPE */ .Uc, payload));
            // Before it is written out: reading a large bundle back would double the memory.
            const material = { method: 'key', hint };
            (0,_self_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyOwn */ .e)(() => (0,_attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyKeySignature */ .D)({ material, payload, signature }, key.publicKey));
            const json = (0,_attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeModelBundle */ .c)(payload, signature, { publicKey: { hint } });
            return { json, identity: { kind: 'key', hint } };
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

