export const id = 7254;
export const ids = [7254];
export const modules = {

/***/ 86532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ buildModelRecordPredicate),
/* harmony export */   r: () => (/* binding */ MODEL_RECORD_TYPE)
/* harmony export */ });
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14636);
// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model are, as their headers showed when it was signed:
// formats, what they say of themselves, what their pickles import, and what
// was found. Whoever verifies reads the headers again and compares.
// Spec: docs/spec/model-record-v1.md

const MODEL_RECORD_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NAMESPACE */ .v}/model-record/v1`;
/** Law: `parseModelRecord(buildModelRecordPredicate(x))` equals x. */
const buildModelRecordPredicate = (record) => ({
    reader: { name: 'mlprov', version: record.readerVersion },
    allowList: {
        name: record.allowList.name,
        digest: { sha256: record.allowList.sha256 },
        additions: record.allowList.additions,
    },
    ...(record.declared.license === undefined
        ? {}
        : { declared: { license: record.declared.license } }),
    formats: record.formats,
    listed: record.listed,
    files: record.files.map(toEntry),
});
const toEntry = ({ name, sha256, format, facts, metadata, pickle, findings }) => ({
    name,
    digest: { sha256 },
    format,
    ...(isEmpty(facts) ? {} : { facts }),
    ...(isEmpty(metadata) ? {} : { metadata }),
    ...(pickle === undefined ? {} : { pickle }),
    ...(findings.length === 0 ? {} : { findings }),
});
const isEmpty = (value) => Object.keys(value).length === 0;


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

/***/ 30421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ countFormats),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   kD: () => (/* binding */ toRecorded),
/* harmony export */   p6: () => (/* binding */ recordModel)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18067);
/* harmony import */ var _model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85865);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86532);
// SPDX-License-Identifier: Apache-2.0
//
// What readers described → the record of it that is signed. A record has to
// fit into a statement: of many files it keeps what is worth comparing, and
// says that it did.







/** Facts of one file, and characters of a text among them. */
const MAX_FACTS = 32;
const MAX_FACT_CHARS = 200;
/** As the parser takes them. */
const MAX_TEXT_CHARS = 4_096;
/**
 * @param digestOf SHA-256 of a described file by its name, hex
 * @throws MODEL_RECORD_TOO_LARGE where not even the notable files fit
 */
const recordModel = (described, digestOf, { allowedImports, license, maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_RECORD_BYTES */ .D7 }) => {
    const all = described.map(({ name, description }) => toRecorded(name, digestOf(name), description));
    const known = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(all.filter((file) => file.format !== 'unknown' || isNotable(file)));
    const record = {
        readerVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
        allowList: {
            name: _model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_LIST_NAME */ .X0,
            sha256: (0,_model_formats_pickle_allow_list_js__WEBPACK_IMPORTED_MODULE_3__/* .allowListDigest */ .MU)(),
            additions: [...new Set(allowedImports)].sort(),
        },
        declared: license === undefined ? {} : { license },
        formats: countFormats(all),
        listed: 'known',
        files: known,
    };
    if (bytesOf(record) <= maxBytes)
        return record;
    const files = known.filter(isNotable).map((file) => ({ ...file, facts: {} }));
    const shorter = { ...record, listed: 'notable', files };
    const sizeBytes = bytesOf(shorter);
    if (sizeBytes <= maxBytes)
        return shorter;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_RECORD_TOO_LARGE', `the record of ${files.length} files has ${sizeBytes} bytes, more than ${maxBytes}`);
};
/** What a record says of one file. */
const toRecorded = (name, sha256, { format, facts, metadata, pickle, findings }) => ({
    name,
    sha256,
    format,
    facts: shortFacts(facts),
    metadata: shortMetadata(metadata),
    ...(pickle === undefined ? {} : { pickle: shortPickle(pickle) }),
    findings: findings.map(({ code, at }) => ({ code, ...(at === undefined ? {} : { at }) })),
});
/** Whether there is more to say of a file than its format. */
const isNotable = ({ metadata, pickle, findings }) => pickle !== undefined || findings.length > 0 || Object.keys(metadata).length > 0;
/** Number of files of each format, by its name. */
const countFormats = (files) => {
    const counts = new Map();
    for (const { format } of files)
        counts.set(format, (counts.get(format) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};
const bytesOf = (record) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(JSON.stringify((0,_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_6__/* .buildModelRecordPredicate */ .O)(record)));
// Lists and objects are left to `mlprov inspect`, which reads them again.
const shortFacts = (facts) => Object.fromEntries(Object.entries(facts)
    .flatMap(([name, value]) => {
    const isText = typeof value === 'string' && value.length <= MAX_FACT_CHARS;
    const isScalar = isText || typeof value === 'number' || typeof value === 'boolean';
    return isScalar && name !== '' ? [[name, value]] : [];
})
    .slice(0, MAX_FACTS));
const shortPickle = (pickle) => ({
    ...pickle,
    imports: pickle.imports.map(cut),
    outsideAllowList: pickle.outsideAllowList.map(cut),
});
const shortMetadata = (metadata) => {
    const { licenses, baseModels, datasets, frameworks } = metadata;
    return {
        ...(licenses === undefined ? {} : { licenses: licenses.map(cut) }),
        ...(baseModels === undefined ? {} : { baseModels: baseModels.map(cut) }),
        ...(datasets === undefined ? {} : { datasets: datasets.map(cut) }),
        ...(frameworks === undefined
            ? {}
            : {
                frameworks: Object.fromEntries(Object.entries(frameworks).map(([name, version]) => [cut(name), cut(version)])),
            }),
    };
};
const cut = (text) => text.slice(0, MAX_TEXT_CHARS).toWellFormed();


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
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6992);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_namespace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14636);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
/* harmony import */ var _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48429);
/* harmony import */ var _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28813);
// SPDX-License-Identifier: Apache-2.0
//
// commitment.json, version 1: what a publisher signs with a model. It has one
// form for each value, RFC 8785, so that its SHA-256 is that of the file.
// docs/spec/dataset-commitment-v1.md §8. Experimental: not yet reviewed by a
// cryptographer.










const COMMITMENT_TYPE = `${_core_namespace_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPE_NAMESPACE */ .v}/dataset-commitment/v1`;
const SUITE = 'poprf-p256-sha256-critbit/v1';
/** The one text of a commitment; its SHA-256 is the commitment's digest. */
const serializeCommitment = (commitment) => (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(commitment);
/** @throws COMMITMENT_INVALID */
const commitmentBytes = (commitment) => ({
    context: bytes(commitment.context, 'context', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA),
    publicKey: bytes(commitment.publicKey, 'publicKey', _scheme_pure_primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .POINT_BYTES */ .j),
    root: bytes(commitment.root, 'root', _scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA),
    sums: Uint8Array.from((commitment.classes?.counts ?? []).flatMap((count) => [...(0,_scheme_tagged_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .eightBytes */ .x3)(BigInt(count))])),
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

/***/ 48429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ POINT_BYTES),
/* harmony export */   l: () => (/* binding */ purePrimitives)
/* harmony export */ });
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90534);
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65108);
// SPDX-License-Identifier: Apache-2.0
//
// The primitives in plain JavaScript: no Node, no Web Crypto, any browser.


const POINT_BYTES = 33;
const purePrimitives = {
    sha256: _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    parsePoint: (bytes) => {
        // The identity has another length, and fromBytes refuses what is not on the curve.
        if (bytes.length !== POINT_BYTES)
            return undefined;
        try {
            return _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9.Point.fromBytes(bytes);
        }
        catch {
            return undefined;
        }
    },
    multiplyBase: (scalar) => _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9.Point.BASE.multiplyUnsafe(scalar),
    multiply: (scalar, point) => point.multiplyUnsafe(scalar),
};


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
const labelOf = (context, input, gamma, sha256) => sha256(join(HASH_TAGS.label, context, input, gamma));
/** What a leaf commits to, hidden by its salt until it is opened. */
const leafValue = (salt, count, attributesDigest, sha256) => sha256(join(HASH_TAGS.value, salt, eightBytes(count), attributesDigest));
/** What a leaf says of its record beside the count: hidden by a salt of its own, so that it can stay closed. */
const attributesHash = (salt, text, sha256) => sha256(join(HASH_TAGS.attributes, salt, utf8.encode(text)));
const emptyTreeHash = (sha256) => sha256(join(HASH_TAGS.emptyTree));
const leafHash = (label, value, sums, sha256) => sha256(join(HASH_TAGS.leaf, label, value, sums));
/** `bit` in [0, 255]: the first in which the labels below differ, 0 the most significant. */
const nodeHash = (node, sha256) => sha256(join(HASH_TAGS.node, Uint8Array.of(0, node.bit), node.left, node.right, node.sums));
const eightBytes = (value) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value);
    return bytes;
};
const join = (first, ...parts) => (0,_core_concat_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .x)(Uint8Array.of(first), ...parts);


/***/ })

};

