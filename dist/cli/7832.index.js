export const id = 7832;
export const ids = [7832];
export const modules = {

/***/ 76338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ LICENSE_ATTRIBUTE),
/* harmony export */   bJ: () => (/* binding */ commitmentSubjects),
/* harmony export */   bX: () => (/* binding */ commitmentDependencies),
/* harmony export */   j6: () => (/* binding */ buildDatasetReport),
/* harmony export */   p0: () => (/* binding */ DATASET_SUBJECT_PREFIX),
/* harmony export */   zE: () => (/* binding */ ABSENT_ATTRIBUTE)
/* harmony export */ });
/* harmony import */ var _dataset_commitment_v1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24265);
// SPDX-License-Identifier: Apache-2.0
//
// What is stated of a dataset, as attributes of SCAI: what the publisher
// declares, that there is a commitment, and which lists were proved absent.
// The names and their conditions are described in docs/dataset-claims.md.

/** In front of the dataset's name: this subject is no file of the model. */
const DATASET_SUBJECT_PREFIX = 'dataset-commitment:';
const LICENSE_ATTRIBUTE = 'dataset-license';
const ABSENT_ATTRIBUTE = 'dataset-list-absent';
const descriptor = ({ name, sha256 }) => ({
    name,
    digest: { sha256 },
});
/** The commitment as a dependency of the model. `annotations.type` tells it from other files. */
const commitmentDependencies = (claims) => {
    const { commitment } = claims;
    if (commitment === undefined)
        return [];
    const { suite, records } = commitment.value;
    const annotations = { type: _dataset_commitment_v1_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMITMENT_TYPE */ .Z6, suite, records: String(records.total) };
    return commitmentSubjects(claims).map((subject) => ({ ...subject, annotations }));
};
/** The commitment as a subject of the statement about the dataset. */
const commitmentSubjects = ({ name, commitment }) => commitment === undefined
    ? []
    : [
        {
            name: `${DATASET_SUBJECT_PREFIX}${name}`,
            digest: { sha256: commitment.file.sha256 },
        },
    ];
const buildDatasetReport = (claims) => {
    const { commitment, description, absentLists } = claims;
    const target = commitment === undefined ? undefined : descriptor(commitment.file);
    const evidence = description === undefined ? undefined : descriptor(description.file);
    const attributes = [
        ...(commitment === undefined ? [] : [committed(claims.name, commitment.value)]),
        ...(description === undefined ? [] : declared(claims, description.value)).map(
        // The file that says so is all the evidence there is, unless a claim has its own.
        (attribute) => ({ ...(evidence === undefined ? {} : { evidence }), ...attribute })),
        ...absentLists.map(absent),
    ];
    return {
        attributes: attributes.map((attribute) => ({
            ...attribute,
            ...(target === undefined ? {} : { target }),
        })),
    };
};
const committed = (dataset, value) => ({
    attribute: 'dataset-committed',
    conditions: {
        dataset,
        suite: value.suite,
        records: value.records,
        recordModel: value.recordModel,
        ...(value.classes === undefined ? {} : { classes: value.classes }),
    },
});
const absent = ({ list, proof, view, records }) => ({
    attribute: ABSENT_ATTRIBUTE,
    conditions: { list: descriptor(list), view, records },
    evidence: descriptor(proof),
});
const declared = ({ name: dataset, absentLists }, value) => [
    claim('dataset-described', {
        dataset,
        name: value.name,
        ...(value.description === undefined ? {} : { description: value.description }),
    }),
    ...value.licenses.map((license) => claim(LICENSE_ATTRIBUTE, license.kind === 'expression' ? { expression: license.expression } : { name: license.name })),
    ...value.sources.map(sourceClaim),
    ...(value.consent === undefined ? [] : [claim('dataset-consent-basis', value.consent)]),
    ...(value.personalData === undefined ? [] : [claim('dataset-personal-data', value.personalData)]),
    ...value.sensitiveInformation.map((kind) => claim('dataset-sensitive-information', { kind })),
    ...(value.jurisdictions.length === 0
        ? []
        : [claim('dataset-jurisdictions', { codes: value.jurisdictions })]),
    ...value.optOut.map((list) => optOutClaim(list, absentLists)),
    ...(value.dateRange === undefined ? [] : [claim('dataset-date-range', { ...value.dateRange })]),
];
const claim = (attribute, conditions) => ({
    attribute,
    conditions,
});
const sourceClaim = ({ name, uri, sha256, collected }) => claim('dataset-source', {
    source: {
        name,
        ...(uri === undefined ? {} : { uri }),
        ...(sha256 === undefined ? {} : { digest: { sha256 } }),
    },
    ...(collected === undefined ? {} : { collected }),
});
// A proof that was verified is better evidence than one that is named.
const optOutClaim = ({ name, sha256, date, proofSha256 }, absentLists) => {
    const proved = absentLists.find(({ list }) => list.sha256 === sha256);
    const named = proofSha256 === undefined ? {} : { evidence: { digest: { sha256: proofSha256 } } };
    return {
        ...claim('dataset-opt-out', { list: { name, digest: { sha256 } }, date }),
        ...(proved === undefined ? named : { evidence: descriptor(proved.proof) }),
    };
};


/***/ }),

/***/ 98823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseBase64url),
/* harmony export */   z: () => (/* binding */ toBase64url)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Base64url without padding (RFC 4648 §5), for places that run without Node.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const toBase64url = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 3) {
        const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        for (let index = 0; index < Math.min(bytes.length - at, 3) + 1; index += 1) {
            text += ALPHABET[(group >> (18 - 6 * index)) & 63];
        }
    }
    return text;
};
/** `undefined` for any other text than the one that `toBase64url` writes for some bytes. */
const parseBase64url = (text) => {
    const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const char of text) {
        const value = ALPHABET.indexOf(char);
        if (value < 0)
            return undefined;
        bits = (bits << 6) | value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes[at] = (bits >> held) & 0xff;
            at += 1;
            bits &= (1 << held) - 1;
        }
    }
    // What is left over has to be less than a character, and zero: one text for each value.
    return held < 6 && bits === 0 ? bytes : undefined;
};


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * A JSON value as RFC 8785 (JCS) writes it: keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two values are equal exactly where their texts are.
 * @throws RangeError for what JCS cannot write: a number that is not finite, a lone surrogate, no JSON value
 */
const canonicalJson = (value) => {
    switch (typeof value) {
        case 'string':
            return canonicalString(value);
        case 'number':
            if (!Number.isFinite(value))
                throw new RangeError(`${value} is no JSON number`);
            return JSON.stringify(value);
        case 'boolean':
            return String(value);
        case 'object':
            return value === null ? 'null' : canonicalObject(value);
        default:
            throw new RangeError(`${typeof value} is no JSON value`);
    }
};
const canonicalString = (text) => {
    if (!text.isWellFormed())
        throw new RangeError('a lone surrogate is no text');
    return JSON.stringify(text);
};
const canonicalObject = (value) => {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        // Without a comparison function, sort goes by UTF-16 code units, as RFC 8785 §3.2.3 wants.
        .map(([key, member]) => [key, member])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`;
};


/***/ }),

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Order of two names by Unicode code point, which is the order of their UTF-8
 * bytes. JavaScript's `<` compares UTF-16 units and differs beyond U+FFFF.
 */
const compareNames = (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return codePointRank(left) - codePointRank(right);
    }
    return a.length - b.length;
};
// Surrogates (D800–DFFF) stand for code points above U+FFFF: they rank after E000–FFFF.
const codePointRank = (unit) => unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;


/***/ }),

/***/ 46231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concatAll),
/* harmony export */   x: () => (/* binding */ concat)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The bytes one after the other; a copy. */
const concat = (...parts) => concatAll(parts);
/** The same for more parts than a call can take. */
const concatAll = (parts) => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
};


/***/ }),

/***/ 14636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TYPE_NAMESPACE)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Types that the project defines itself begin with this; each has a page in docs/spec. */
const TYPE_NAMESPACE = 'https://github.com/org/ml-provenance-action/spec';


/***/ }),

/***/ 24265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ parseCommitment),
/* harmony export */   J3: () => (/* binding */ SUITE),
/* harmony export */   Z6: () => (/* binding */ COMMITMENT_TYPE),
/* harmony export */   aM: () => (/* binding */ serializeCommitment),
/* harmony export */   zC: () => (/* binding */ commitmentBytes)
/* harmony export */ });
/* harmony import */ var _core_base64url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98823);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6992);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14636);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
/* harmony import */ var _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88886);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// commitment.json, version 1: what a publisher signs with a model. It has one
// form for each value, RFC 8785, so that its SHA-256 is that of the file.
// docs/spec/dataset-commitment-v1.md §8. Experimental: not yet reviewed by a
// cryptographer.










const COMMITMENT_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_4__/* .TYPE_NAMESPACE */ .v}/dataset-commitment/v1`;
const SUITE = 'poprf-p256-sha256-critbit/v1';
/** The one text of a commitment; its SHA-256 is the commitment's digest. */
const serializeCommitment = (commitment) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(commitment);
/** @throws COMMITMENT_INVALID */
const commitmentBytes = (commitment) => ({
    context: bytes(commitment.context, 'context', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
    publicKey: bytes(commitment.publicKey, 'publicKey', _scheme_primitives_js__WEBPACK_IMPORTED_MODULE_6__/* .POINT_BYTES */ .j),
    root: bytes(commitment.root, 'root', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA),
    sums: Uint8Array.from((commitment.classes?.counts ?? []).flatMap((count) => [...(0,_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .eightBytes */ .x3)(BigInt(count))])),
});
/**
 * Law: parse(serialize(c)) = c, and no other text gives c.
 * @throws COMMITMENT_INVALID
 */
const parseCommitment = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB) {
        refuse(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITMENT_BYTES */ .JB} characters`);
    }
    const value = object((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, refuse), 'the commitment');
    const commitment = readCommitment(value);
    if (serializeCommitment(commitment) !== text) {
        refuse('it is not in the form of RFC 8785, or has fields that are not known');
    }
    return commitment;
};
const readCommitment = (value) => {
    const type = exact(value.type, 'type', COMMITMENT_TYPE);
    const suite = exact(value.suite, 'suite', SUITE);
    const records = object(value.records, 'records');
    const recordModel = object(value.recordModel, 'recordModel');
    const views = texts(recordModel.views, 'recordModel.views', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VIEWS */ .L5);
    if (views.length === 0 || new Set(views).size < views.length) {
        refuse('recordModel.views names none, or one twice');
    }
    const commitment = {
        type,
        suite,
        context: text(value.context, 'context'),
        publicKey: text(value.publicKey, 'publicKey'),
        root: text(value.root, 'root'),
        records: {
            total: count(records.total, 'records.total'),
            distinct: count(records.distinct, 'records.distinct'),
        },
        recordModel: {
            form: text(recordModel.form, 'recordModel.form'),
            canonicaliser: text(recordModel.canonicaliser, 'recordModel.canonicaliser'),
            views,
            ...(recordModel.columns === undefined ? {} : { columns: readColumns(recordModel.columns) }),
        },
        ...(value.classes === undefined ? {} : { classes: readClasses(value.classes) }),
        ...(value.sources === undefined ? {} : { sources: readSources(value.sources) }),
    };
    commitmentBytes(commitment);
    return commitment;
};
const readColumns = (value) => {
    const columns = texts(value, 'recordModel.columns', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMITTED_COLUMNS */ .eW);
    const isPlain = columns.length > 0 && new Set(columns).size === columns.length;
    return isPlain ? columns : refuse('recordModel.columns names none, or one twice');
};
const readClasses = (value) => {
    const classes = object(value, 'classes');
    const names = texts(classes.names, 'classes.names', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    const counts = texts(classes.counts, 'classes.counts', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CLASSES */ .sw);
    if (names.length !== counts.length)
        refuse('classes.names and classes.counts differ in length');
    if (new Set(names).size < names.length)
        refuse('classes.names has a name twice');
    for (const decimal of counts) {
        if (!/^(0|[1-9][0-9]{0,19})$/.test(decimal) || BigInt(decimal) >= 2n ** 64n) {
            refuse(`a count of classes.counts is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(decimal)}`);
        }
    }
    return { attribute: text(classes.attribute, 'classes.attribute'), names, counts };
};
const readSources = (value) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('sources is no list')).map((item, index) => {
    const field = `sources[${index}]`;
    const source = object(item, field);
    const sha256 = text(object(source.digest, `${field}.digest`).sha256, `${field}.digest.sha256`);
    if (!/^[0-9a-f]{64}$/.test(sha256))
        refuse(`${field}.digest.sha256 is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(sha256)}`);
    return {
        name: text(source.name, `${field}.name`),
        digest: { sha256 },
        sizeBytes: count(source.sizeBytes, `${field}.sizeBytes`),
    };
});
// ---- values ---------------------------------------------------------------------------
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('COMMITMENT_INVALID', `this is no commitment: ${what}`);
};
const object = (value, field) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected an object`);
/** Names that stand in hashes have at most 255 bytes. */
const text = (value, field) => {
    const found = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a text`);
    const isName = found !== '' && new TextEncoder().encode(found).length <= 255;
    return isName ? found : refuse(`${field} has no characters, or more than 255 bytes`);
};
const texts = (value, field, most) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a list`);
    if (list.length > most)
        refuse(`${field} has ${list.length} entries, at most ${most}`);
    return list.map((item, index) => text(item, `${field}[${index}]`));
};
const count = (value, field) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected a whole number`);
const exact = (value, field, expected) => value === expected ? expected : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${expected}`);
const bytes = (value, field, length) => {
    const found = (0,_core_base64url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBase64url */ .S)(value);
    return found?.length === length
        ? found
        : refuse(`${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(value)}, expected ${length} bytes in base64url`);
};


/***/ }),

/***/ 88886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ POINT_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What the verifier needs of cryptography. Two implementations agree bit by
// bit: one in plain JavaScript that runs anywhere, one that leaves the heavy
// part to OpenSSL.
/** A compressed point, SEC 1 §2.3.3. Here and not beside the curve: what only checks lengths loads no curve. */
const POINT_BYTES = 33;


/***/ }),

/***/ 28813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   IA: () => (/* binding */ leafValue),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   ON: () => (/* binding */ emptyTreeHash),
/* harmony export */   Pi: () => (/* binding */ HASH_TAGS),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   kZ: () => (/* binding */ attributesHash),
/* harmony export */   qq: () => (/* binding */ recordInput),
/* harmony export */   x3: () => (/* binding */ eightBytes),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* harmony import */ var _core_concat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46231);
// SPDX-License-Identifier: Apache-2.0
//
// Everything that the scheme hashes begins with one byte that says what it is,
// so that nothing can be taken for anything else. docs/spec/dataset-commitment-v1.md §3.

const HASH_TAGS = {
    leaf: 0x00,
    node: 0x01,
    label: 0x02,
    value: 0x03,
    emptyTree: 0x04,
    record: 0x05,
    attributes: 0x06,
    salt: 0x07,
};
const HASH_BYTES = 32;
const utf8 = new TextEncoder();
/** What is evaluated for a record: the digest of its canonical bytes, bound to how they were made. */
const recordInput = (record, sha256) => sha256((0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(recordPrefix(record), record.digest));
/** What stands before the digest of a record where it is hashed. */
const recordPrefix = ({ canonicaliser, view, }) => join(HASH_TAGS.record, shortText(canonicaliser), shortText(view));
const shortText = (text) => {
    const bytes = utf8.encode(text);
    if (bytes.length > 255)
        throw new RangeError(`${bytes.length} bytes of a name, at most 255`);
    return join(bytes.length, bytes);
};
/** The place of a record in the tree: pseudorandom for whoever has no proof of it. */
const labelOf = (context, input, gamma, sha256) => hashOf(sha256, HASH_TAGS.label, context, input, gamma);
/** What a leaf commits to, hidden by its salt until it is opened. */
const leafValue = (salt, count, attributesDigest, sha256) => hashOf(sha256, HASH_TAGS.value, salt, eightBytes(count), attributesDigest);
/** What a leaf says of its record beside the count: hidden by a salt of its own, so that it can stay closed. */
const attributesHash = (salt, text, sha256) => hashOf(sha256, HASH_TAGS.attributes, salt, utf8.encode(text));
const emptyTreeHash = (sha256) => hashOf(sha256, HASH_TAGS.emptyTree);
const leafHash = (label, value, sums, sha256) => hashOf(sha256, HASH_TAGS.leaf, label, value, sums);
/** `bit` in [0, 255]: the first in which the labels below differ, 0 the most significant. */
const nodeHash = (node, sha256) => hashOf(sha256, HASH_TAGS.node, Uint8Array.of(0, node.bit), node.left, node.right, node.sums);
const eightBytes = (value) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value);
    return bytes;
};
/** Most inputs fit in here: what is hashed at once needs no memory of its own. */
const scratch = new Uint8Array(512);
const hashOf = (sha256, first, ...parts) => {
    const length = parts.reduce((sum, part) => sum + part.length, 1);
    if (length > scratch.length)
        return sha256(join(first, ...parts));
    scratch[0] = first;
    let at = 1;
    for (const part of parts) {
        scratch.set(part, at);
        at += part.length;
    }
    return sha256(scratch.subarray(0, length));
};
const join = (first, ...parts) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(first), ...parts);


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).



/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
/** The order of files in everything that is signed. */

/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.name, b.name));
/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
const isCanonicalName = (name) => name.length > 0 &&
    name.isWellFormed() &&
    !name.includes('\0') &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
const isIgnored = (name, ignorePaths) => ignorePaths.some((path) => name === path || name.startsWith(`${path}/`));
/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
const canonicalIgnorePaths = (paths) => {
    for (const path of paths) {
        if (!isCanonicalName(path) || /[*?[]/.test(path)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`);
        }
    }
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ })

};

