export const id = 5043;
export const ids = [5043];
export const modules = {

/***/ 79830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LEGACY_PREDICATE_TYPE),
/* harmony export */   m: () => (/* binding */ readSignedModel)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66613);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36597);
/* harmony import */ var _predicates_oms_signature_v1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15837);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81759);
// SPDX-License-Identifier: Apache-2.0
//
// What a model signature says: the strict reading of an OMS statement. Every
// "MUST" of the spec is an error here, unknown forms are refused, and the root
// is recomputed. The one older layout that is read, `Digests/v0.1` of v0.2.0,
// is known by its predicate type.
// Spec: OMS 1.0 §5, §6, §8.3 (ossf/model-signing-spec a0c91e2).










/** The predicate type of v0.2.0: digests stand in the subjects, and nothing else is said. */
const LEGACY_PREDICATE_TYPE = 'https://model_signing/Digests/v0.1';
/**
 * Reads the statement of a verified payload.
 * @throws {OMS_INVALID} naming the field or rule
 * @throws {OMS_UNSORTED} {OMS_SHARDS} {OMS_SYMLINKS} {OMS_UNSUPPORTED} {OMS_ROOT_MISMATCH}
 */
const readSignedModel = (verified, options) => {
    const value = (0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(decodeUtf8(verified.payload), (what) => refuse(what));
    const statement = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse('not a JSON object');
    allowFields(statement, 'statement', ['_type', 'subject', 'predicateType', 'predicate']);
    if (statement._type !== _statement_js__WEBPACK_IMPORTED_MODULE_7__/* .STATEMENT_TYPE */ .zG)
        refuse(`_type is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(statement._type)}`);
    if (statement.predicateType === LEGACY_PREDICATE_TYPE)
        return readLegacy(statement);
    if (statement.predicateType !== _predicates_oms_signature_v1_js__WEBPACK_IMPORTED_MODULE_6__/* .OMS_SIGNATURE_TYPE */ .i || verified.encoding === 'legacy') {
        refuse(`predicateType is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(statement.predicateType)}`);
    }
    return readV1(statement, options);
};
const readV1 = (statement, options) => {
    const { name, root } = readSubject(statement.subject);
    const predicate = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(statement.predicate) ?? refuse('predicate is missing');
    allowFields(predicate, 'predicate', ['resources', 'serialization']);
    const ignorePaths = readSerialization(predicate.serialization, options);
    const files = readFiles(predicate.resources, 'resources', readResource);
    checkNames(files);
    if (!options.acceptUnsortedUnsafe)
        checkOrder(files);
    const ignored = new Set(ignorePaths);
    const hidden = files.find(({ name }) => [name, ...parentsOf(name)].some((p) => ignored.has(p)));
    if (hidden)
        refuse(`resource ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(hidden.name)} lies under an ignored path`);
    const computed = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .computeRoot */ .aN)(files.map((file) => file.digest));
    if (computed !== root) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('OMS_ROOT_MISMATCH', `the signed root is sha256:${root}, its resources give sha256:${computed}`);
    }
    return { layout: 'v1.0', name, root, files, ignorePaths };
};
const readSubject = (value) => {
    const subjects = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('subject is not a list');
    if (subjects.length !== 1)
        refuse(`${subjects.length} subjects, expected 1`);
    const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subjects[0]) ?? refuse('subject[0] is not an object');
    const root = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subject.digest)?.sha256;
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(root))
        return refuse(`subject[0].digest.sha256 is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(root)}`);
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(subject.name) || refuse('subject[0].name is empty'), root };
};
// §5.2.2. What is refused here names the option or the reason: it may be a sound signature.
const readSerialization = (value, options) => {
    const serialization = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse('serialization is missing');
    const fields = ['method', 'hash_type', 'allow_symlinks', 'ignore_paths', 'shard_size'];
    allowFields(serialization, 'serialization', fields);
    const { method, hash_type, allow_symlinks, ignore_paths, shard_size } = serialization;
    if (method === 'shards')
        refuse('the model was signed in shards', 'OMS_SHARDS');
    if (method !== 'files')
        refuse(`serialization.method is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(method)}`);
    if (shard_size !== undefined)
        refuse('serialization.shard_size goes with shards only');
    if (hash_type === 'blake2b' || hash_type === 'blake3') {
        refuse(`the files were hashed with ${hash_type}, only sha256 is supported`, 'OMS_UNSUPPORTED');
    }
    if (hash_type !== 'sha256')
        refuse(`serialization.hash_type is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(hash_type)}`);
    if (typeof allow_symlinks !== 'boolean')
        refuse('serialization.allow_symlinks is not a boolean');
    if (allow_symlinks && !options.acceptSymlinks) {
        refuse('the signer followed symbolic links', 'OMS_SYMLINKS');
    }
    return ignore_paths === undefined ? undefined : readIgnorePaths(ignore_paths);
};
// §6.2.1. A path inside another one would let the list look longer than it is.
const readIgnorePaths = (value) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse('serialization.ignore_paths is not a list');
    if (list.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_IGNORE_PATHS */ .je)
        refuse(`${list.length} ignored paths`);
    const paths = list.map((item) => {
        const path = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(item);
        if (path === undefined || !(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonicalName */ .A0)(path) || /[*?[]/.test(path)) {
            return refuse(`ignored path ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(item)} is not canonical`);
        }
        return path;
    });
    const unique = new Set(paths);
    if (unique.size !== paths.length)
        refuse('an ignored path is listed twice');
    const nested = paths.find((path) => parentsOf(path).some((parent) => unique.has(parent)));
    if (nested !== undefined)
        refuse(`ignored path ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(nested)} lies inside another one`);
    return paths;
};
const readResource = (value, field) => {
    const resource = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is not an object`);
    if (resource.algorithm !== 'sha256')
        refuse(`${field}.algorithm is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(resource.algorithm)}`);
    return readFile(resource.name, resource.digest, field);
};
// v0.2.0: one subject per file, `annotations` says how it was hashed.
const readLegacy = (statement) => {
    const files = readFiles(statement.subject, 'subject', (value, field) => {
        const subject = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(value) ?? refuse(`${field} is not an object`);
        const algorithm = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subject.annotations)?.actual_hash_algorithm;
        if (algorithm !== 'file-sha256') {
            refuse(`${field} was hashed with ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(algorithm)}`, 'OMS_UNSUPPORTED');
        }
        return readFile(subject.name, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .eB)(subject.digest)?.sha256, field);
    });
    checkNames(files);
    const sorted = [...files].sort((a, b) => (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareNames */ .MP)(a.name, b.name));
    return {
        layout: 'v0.2',
        name: '',
        root: (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .computeRoot */ .aN)(sorted.map((file) => file.digest)),
        files,
        ignorePaths: undefined,
    };
};
const readFiles = (value, field, read) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asArray */ ._j)(value) ?? refuse(`${field} is not a list`);
    if (list.length === 0)
        refuse(`${field} is empty: nothing was signed`);
    if (list.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_FILES */ .Nj)
        refuse(`${list.length} files, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_FILES */ .Nj}`);
    return list.map((item, index) => read(item, `${field}[${index}]`));
};
const readFile = (name, digest, field) => {
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest))
        return refuse(`${field} has digest ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(digest)}`);
    return { name: (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .asString */ .oJ)(name) ?? refuse(`${field} has no name`), digest };
};
// §6.1.2; `.` is what Python clients call a model that is one file.
const checkNames = (files) => {
    if (files.length === 1 && files[0]?.name === _model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .SINGLE_FILE_NAME */ .c6)
        return;
    const odd = files.find(({ name }) => !(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonicalName */ .A0)(name) || name.split('/').length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TREE_DEPTH */ .is);
    if (odd)
        refuse(`resource name ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(odd.name)} is not canonical`);
    const names = new Set(files.map((file) => file.name));
    if (names.size !== files.length)
        refuse('a resource is listed twice');
    const nested = files.find(({ name }) => parentsOf(name).some((parent) => names.has(parent)));
    if (nested)
        refuse(`resource ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(nested.name)} lies inside another file`);
};
const checkOrder = (files) => {
    for (const [index, file] of files.entries()) {
        const next = files[index + 1];
        if (next && (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareNames */ .MP)(file.name, next.name) >= 0) {
            refuse(`${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(next.name)} stands after ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(file.name)}`, 'OMS_UNSORTED');
        }
    }
};
// `a/b/c` → `a/b`, `a`
const parentsOf = (name) => {
    const parents = [];
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        parents.push(name.slice(0, end));
    }
    return parents;
};
const decodeUtf8 = (payload) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    }
    catch {
        return refuse('not UTF-8');
    }
};
const allowFields = (value, where, names) => {
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined)
        refuse(`unknown field ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .S)(unknown)} in ${where}`);
};
const refuse = (what, code = 'OMS_INVALID') => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(code, code === 'OMS_INVALID' ? `model signature refused: ${what}` : what);
};


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

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ MAX_SEALED_SEED_BYTES),
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   BK: () => (/* binding */ MAX_DOWNLOADED_DATABASE_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   D5: () => (/* binding */ MAX_CLAIMED_DATASETS),
/* harmony export */   D7: () => (/* binding */ MAX_MODEL_RECORD_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   Fl: () => (/* binding */ MAX_KEPT_HYPER_PARAMETER_BYTES),
/* harmony export */   Fx: () => (/* binding */ MAX_METADATA_BYTES),
/* harmony export */   G5: () => (/* binding */ MAX_OSV_RECORD_BYTES),
/* harmony export */   GE: () => (/* binding */ MAX_RECORD_LIST_BYTES),
/* harmony export */   I1: () => (/* binding */ MAX_SAMPLE_MEMBERS),
/* harmony export */   J8: () => (/* binding */ MAX_SHARD_INDEX_BYTES),
/* harmony export */   JB: () => (/* binding */ MAX_COMMITMENT_BYTES),
/* harmony export */   Jv: () => (/* binding */ MAX_ENVIRONMENT_BYTES),
/* harmony export */   Jz: () => (/* binding */ MAX_DATASET_SOURCES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   L5: () => (/* binding */ MAX_VIEWS),
/* harmony export */   LD: () => (/* binding */ MAX_DOCKER_CONFIG_BYTES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nb: () => (/* binding */ MAX_MULTIPROOF_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Nw: () => (/* binding */ MAX_ATTRIBUTE_VALUES),
/* harmony export */   Oe: () => (/* binding */ MAX_SMALL_FILE_BYTES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   RW: () => (/* binding */ MAX_DECLARED_SOURCES),
/* harmony export */   Rf: () => (/* binding */ MAX_FRONT_MATTER_BYTES),
/* harmony export */   Rp: () => (/* binding */ MAX_YAML_CHARS),
/* harmony export */   SK: () => (/* binding */ MAX_PARSED_LOCK_FILE_CHARS),
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   TA: () => (/* binding */ MAX_ASKED_RECORDS),
/* harmony export */   UL: () => (/* binding */ MAX_DESCRIBED_FILE_BYTES),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   XQ: () => (/* binding */ MAX_PACKAGES_BYTES),
/* harmony export */   Xe: () => (/* binding */ MAX_LFS_POINTER_BYTES),
/* harmony export */   YU: () => (/* binding */ MAX_SITE_ENTRIES),
/* harmony export */   ZF: () => (/* binding */ MAX_METRICS),
/* harmony export */   _1: () => (/* binding */ MAX_INDEXED_TENSORS),
/* harmony export */   am: () => (/* binding */ MAX_TENSORS),
/* harmony export */   cr: () => (/* binding */ MAX_DESCRIPTION_BYTES),
/* harmony export */   dZ: () => (/* binding */ MAX_CONDA_RECORD_BYTES),
/* harmony export */   df: () => (/* binding */ MAX_RECORDS_FILE_BYTES),
/* harmony export */   dn: () => (/* binding */ MAX_METRICS_BYTES),
/* harmony export */   eF: () => (/* binding */ MAX_THRESHOLDS),
/* harmony export */   eW: () => (/* binding */ MAX_COMMITTED_COLUMNS),
/* harmony export */   hu: () => (/* binding */ MAX_MODEL_HEADER_BYTES),
/* harmony export */   "if": () => (/* binding */ MAX_DATABASE_RECORDS),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   ju: () => (/* binding */ MAX_DATABASE_BYTES),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   l1: () => (/* binding */ MAX_RECORDED_LIST),
/* harmony export */   mZ: () => (/* binding */ MAX_ROW_GROUP_ROWS),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o1: () => (/* binding */ MAX_LOCKED_PACKAGES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pY: () => (/* binding */ MAX_LOCK_FILES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qG: () => (/* binding */ MAX_PARQUET_FOOTER_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   rG: () => (/* binding */ MAX_INSTALL_RECORD_BYTES),
/* harmony export */   rc: () => (/* binding */ MAX_DESCRIBED_MODEL_BYTES),
/* harmony export */   sO: () => (/* binding */ MAX_DATASET_RECORD_BYTES),
/* harmony export */   st: () => (/* binding */ MAX_CAPTURE_WARNINGS),
/* harmony export */   sw: () => (/* binding */ MAX_CLASSES),
/* harmony export */   tR: () => (/* binding */ MAX_DATABASE_DIRECTORY_BYTES),
/* harmony export */   tn: () => (/* binding */ MAX_ALLOWED_IMPORTS),
/* harmony export */   uF: () => (/* binding */ MAX_ROW_GROUP_BYTES),
/* harmony export */   uc: () => (/* binding */ MAX_PROOF_BYTES),
/* harmony export */   vg: () => (/* binding */ MAX_RECORDED_IMPORTS),
/* harmony export */   vi: () => (/* binding */ MAX_TAR_HEADER_BYTES),
/* harmony export */   vk: () => (/* binding */ MAX_PACKAGES),
/* harmony export */   w7: () => (/* binding */ MAX_HYPER_PARAMETER_BYTES),
/* harmony export */   wB: () => (/* binding */ MAX_FILE_SUBJECTS),
/* harmony export */   wf: () => (/* binding */ MAX_CAPTURED_PACKAGES),
/* harmony export */   y6: () => (/* binding */ MAX_LOCK_FILE_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// The bounds that untrusted bytes meet before they meet memory, in one place.
const MIB = 1024 * 1024;
/** A predicate given by the user; the attestations API refuses larger ones (actions/attest 4.2.2). */
const MAX_PREDICATE_BYTES = 16 * MIB;
/** A bundle file; OMS needs about 160 B per file, base64 adds a third: room for 500,000 files. */
const MAX_BUNDLE_BYTES = 128 * MIB;
/** What is signed at once: base64 adds a third, the rest of a bundle is left a mebibyte. */
const MAX_PAYLOAD_BYTES = 95 * MIB;
/** A bundle for the attestations API: a predicate of 16 MiB and its subjects, in base64. */
const MAX_ATTESTATION_BYTES = 24 * MIB;
/** Bundles that one source may give. */
const MAX_FOUND_BUNDLES = 10_000;
/** Bundles of one source together, in memory. */
const MAX_FOUND_BYTES = 256 * MIB;
/** A workflow artifact with bundles, as the archive that is downloaded. */
const MAX_ARTIFACT_BYTES = 256 * MIB;
/** A checksums file (actions/attest 4.2.2 stops at 512 KiB; 50,000 lines need about 8 MiB). */
const MAX_CHECKSUMS_BYTES = 32 * MIB;
/** A PEM file with a key or a certificate chain. */
const MAX_PEM_BYTES = MIB;
/** A `config.json` of Docker; with a login for each of a hundred registries about 20 KiB. */
const MAX_DOCKER_CONFIG_BYTES = MIB;
/** A trusted root or a signing config. */
const MAX_TRUST_BYTES = 8 * MIB;
/** A JSON answer of a service, where nothing larger is expected. */
const MAX_RESPONSE_BYTES = 4 * MIB;
/** Fulcio's answer: the chain of a new certificate; three certificates have about 6 KiB. */
const MAX_CERTIFICATE_ANSWER_BYTES = 64 * 1024;
/** An entry of a log: digests, a signature, a certificate and at most 64 hashes, never the payload. */
const MAX_LOG_ENTRY_BYTES = MIB;
/** An RFC 3161 timestamp; with the authority's certificates about 6 KiB. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;
/** The payload of the triggering event; GitHub caps webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 32 * MIB;
/** An OIDC token; GitHub's are about 2 KiB. */
const MAX_TOKEN_BYTES = 64 * 1024;
/** Files of one model. */
const MAX_MODEL_FILES = 500_000;
/** Above this many files the SHA256SUMS file replaces the file subjects (decision 2; GitHub's own limit is 1,024). */
const MAX_FILE_SUBJECTS = 1_000;
/** Subjects of one statement made from subject-* inputs (actions/attest 4.2.2). */
const MAX_SUBJECTS = 1_024;
/** A Git LFS pointer is smaller than this (git-lfs spec: "must be less than 1024 bytes"). */
const MAX_LFS_POINTER_BYTES = 1_024;
/** Ignored paths of one signature: each file is compared with each of them. */
const MAX_IGNORE_PATHS = 1_000;
/** Levels of lists and objects in signed JSON; statements of the field have about ten. */
const MAX_JSON_DEPTH = 200;
/** A header that is held as a whole: the JSON of a safetensors file has about 100 bytes a tensor. */
const MAX_MODEL_HEADER_BYTES = 12 * MIB;
/** The start of a model card, where its front matter stands; evaluation results there may have 600 KiB. */
const MAX_FRONT_MATTER_BYTES = MIB;
/** Tensors of one file, each with its name: real files have some thousand. */
const MAX_TENSORS = 100_000;
/** The index of a checkpoint in several files; 140,000 tensors need 15 MiB. */
const MAX_SHARD_INDEX_BYTES = 24 * MIB;
/** Tensors that an index names. */
const MAX_INDEXED_TENSORS = 200_000;
/** Bytes of one file that its description may ask for: seconds of a slow disk. */
const MAX_DESCRIBED_FILE_BYTES = 512 * MIB;
/** Bytes that the descriptions of all files of a model may ask for. */
const MAX_DESCRIBED_MODEL_BYTES = 8 * 1024 * MIB;
/** A model record: as much as the attestations API takes of a predicate. */
const MAX_MODEL_RECORD_BYTES = MAX_PREDICATE_BYTES;
/** Imports that a user allows beside the built-in list. */
const MAX_ALLOWED_IMPORTS = 1_000;
/** Imports of one file in a model record: as many as the reader of pickles lists. */
const MAX_RECORDED_IMPORTS = 10_000;
/** Findings, licences, base models or datasets of one file in a model record. */
const MAX_RECORDED_LIST = 10_000;
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A captured environment; 1,000 packages have about 400 KiB. */
const MAX_ENVIRONMENT_BYTES = 16 * MIB;
/** A dataset's commitment: sources and classes are listed in it, records are not. */
const MAX_COMMITMENT_BYTES = MIB;
/** What is declared of a dataset: Croissant files of the largest hubs have about 500 KiB. */
const MAX_DESCRIPTION_BYTES = 4 * MIB;
/** Sources that a description declares: each stands in the signed statement. */
const MAX_DECLARED_SOURCES = 1_000;
/** Commitments, descriptions and proofs of one run, each. */
const MAX_CLAIMED_DATASETS = 100;
/** A sealed seed has about 500 bytes. */
const MAX_SEALED_SEED_BYTES = 4_096;
/** Classes whose records a commitment counts: eight bytes each in every step of a proof. */
const MAX_CLASSES = 64;
/** Views of a record. */
const MAX_VIEWS = 16;
/** Columns that are chosen of a table; each is named in the commitment. */
const MAX_COMMITTED_COLUMNS = 1_000;
/** A record that somebody asks about, as a file; a line of a dataset. */
const MAX_DATASET_RECORD_BYTES = 64 * MIB;
/** Files of a dataset that a commitment lists; about 150 bytes each. */
const MAX_DATASET_SOURCES = 1_000;
/** Values of an attribute that is recorded with each record: a number of 16 bits, one of them for none. */
const MAX_ATTRIBUTE_VALUES = 65_535;
/** A name in a tar archive, or what pax says of a member. */
const MAX_TAR_HEADER_BYTES = MIB;
/** Files of one sample of a WebDataset; real ones have two to ten. */
const MAX_SAMPLE_MEMBERS = 1_000;
/** The description at the end of a Parquet file; one of 10,000 row groups and 100 columns has about 100 MB. */
const MAX_PARQUET_FOOTER_BYTES = 128 * MIB;
/** Rows of a Parquet file that are decoded together, as their file says it of them. */
const MAX_ROW_GROUP_BYTES = 512 * MIB;
/** The same in rows; older writers put 64 Mi into a group. */
const MAX_ROW_GROUP_ROWS = 2 ** 26;
/** Records of one proof about many; their evaluations take about 100 MB. */
const MAX_ASKED_RECORDS = 1_000_000;
/** A list of digests: 72 bytes each, a million of them. */
const MAX_RECORD_LIST_BYTES = 128 * MIB;
/** A proof about many records: at most about 600 bytes each. */
const MAX_MULTIPROOF_BYTES = 640 * MIB;
/** A proof about one record; with 64 classes and 256 steps about 230 KiB. */
const MAX_PROOF_BYTES = MIB;
/** Entries of one folder of Python packages that are looked at. */
const MAX_SITE_ENTRIES = 100_000;
/** Packages of one environment; the largest images have about 1,500. */
const MAX_CAPTURED_PACKAGES = 5_000;
/** Warnings of one capture. */
const MAX_CAPTURE_WARNINGS = 1_000;
/** Packages of one lock file that are listed. */
const MAX_LOCKED_PACKAGES = 10_000;
/** Lock files of one capture. */
const MAX_LOCK_FILES = 100;
/** Headers of METADATA; a licence text in them has up to 60 KiB. */
const MAX_METADATA_BYTES = MIB;
/** A RECORD, which has about 100 bytes a file; that of tensorflow has 3 MiB. */
const MAX_INSTALL_RECORD_BYTES = 64 * MIB;
/** A record of conda lists the files of its package. */
const MAX_CONDA_RECORD_BYTES = 32 * MIB;
/** A file that is small by its nature: INSTALLER, direct_url.json, pyvenv.cfg, os-release. */
const MAX_SMALL_FILE_BYTES = 64 * 1024;
/** A lock file of a package manager; conda-lock.yml for four platforms has about 4 MiB. */
const MAX_LOCK_FILE_BYTES = 32 * MIB;
/** A lock file that is parsed, in characters; a larger one is hashed only. */
const MAX_PARSED_LOCK_FILE_CHARS = 8 * MIB;
/** Any YAML of a captured environment; the worst of it costs a second and 200 MiB. */
const MAX_YAML_CHARS = 128 * 1024;
/** A file of metrics; what is evaluated has a few KiB. */
const MAX_METRICS_BYTES = MIB;
/** Numbers of one file of metrics: more are a log. */
const MAX_METRICS = 1_000;
/** Thresholds of one evaluation. */
const MAX_THRESHOLDS = 1_000;
/** A file of hyper-parameters, whose digest is taken. */
const MAX_HYPER_PARAMETER_BYTES = 16 * MIB;
/** Content of a file of hyper-parameters that is kept in the document. */
const MAX_KEPT_HYPER_PARAMETER_BYTES = 64 * 1024;
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = 128 * 1024;
/** A recorded report, for tests of a policy. */
const MAX_REPORT_BYTES = 64 * MIB;
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
const MAX_LISTING_BYTES = 64 * MIB;
/** A database of vulnerabilities as a file: read in parts, so that this bounds time and not memory. */
const MAX_DATABASE_BYTES = 4_096 * MIB;
/** A database that is downloaded, in memory; the dump of PyPI has about 30 MiB. */
const MAX_DOWNLOADED_DATABASE_BYTES = 128 * MIB;
/** Records of one database; PyPI has about 20,000, all ecosystems together about 400,000. */
const MAX_DATABASE_RECORDS = 1_000_000;
/** The directory of a zip dump: about 80 bytes a record. */
const MAX_DATABASE_DIRECTORY_BYTES = 64 * MIB;
/** One record of a database; the largest list a few thousand versions. */
const MAX_OSV_RECORD_BYTES = 8 * MIB;
/** A JSON file with several records, a VEX document, or an ignore list. */
const MAX_RECORDS_FILE_BYTES = 32 * MIB;
/** A bill of materials; a component has about 1 KiB. */
const MAX_PACKAGES_BYTES = 32 * MIB;
/** Packages that one evaluation is about. */
const MAX_PACKAGES = 20_000;
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB;


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 50969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVerifyInputs: () => (/* binding */ readVerifyInputs)
});

// EXTERNAL MODULE: ./lib/attestation/predicates/vsa-v1.js
var vsa_v1 = __webpack_require__(39893);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/policy/coverage.js + 2 modules
var coverage = __webpack_require__(62875);
;// CONCATENATED MODULE: ./lib/inputs/bundle-places.js
// SPDX-License-Identifier: Apache-2.0
//
// Inputs of verify that say where bundles are, and how a registry is asked.


/** @throws INPUT_CONFLICT, INPUT_MISSING, INPUT_INVALID */
const readBundlePlaces = (input, offline) => {
    const release = input.text('bundle-from-release');
    const run = input.text('bundle-from-run');
    const oci = input.text('bundle-from-oci');
    const attestations = input.flag('bundle-from-attestations');
    const remote = [release, run, oci, attestations || undefined];
    if (offline && remote.some((place) => place !== undefined)) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'offline is set, but bundles are to be fetched', {
            hint: 'Give the bundles as files: `bundle`.',
        });
    }
    const repo = input.text('repo');
    if (repo === undefined && (release ?? run) !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'bundle-from-release and bundle-from-run need repo');
    }
    if (run !== undefined && !/^\d{1,18}$/.test(run)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `bundle-from-run is "${run}"; it takes the ID of a run`);
    }
    return {
        files: input.lines('bundle'),
        attestations,
        ...(attestations ? { attestationsWaitMs: attestationsWaitMs(input) } : {}),
        ...(release === undefined ? {} : { release }),
        ...(run === undefined ? {} : { run }),
        ...(oci === undefined ? {} : { oci }),
        ...readRegistryLogin(input, oci),
    };
};
// Without a token GitHub counts few questions an hour: they are not spent on waiting.
const attestationsWaitMs = (input) => {
    const hasToken = input.text('github-token') !== undefined;
    const seconds = input.integer('attestations-wait-seconds', 0, 600);
    return (seconds ?? (hasToken ? 10 : 0)) * 1_000;
};
const readRegistryLogin = (input, oci) => {
    const username = input.text('registry-username');
    const password = input.text('registry-password');
    if (username === undefined && password === undefined)
        return {};
    if (username === undefined || password === undefined) {
        const missing = username === undefined ? 'registry-username' : 'registry-password';
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', `a login of a registry lacks ${missing}`, {
            hint: 'Set `registry-username` and `registry-password` (on the command line, `MLPROV_REGISTRY_PASSWORD` in the environment).',
        });
    }
    if (oci === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'registry-username needs bundle-from-oci', {
            hint: 'Name the image whose referrers are bundles: `bundle-from-oci`.',
        });
    }
    // RFC 7617 §2: the first colon ends the name.
    if (username.includes(':')) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', 'registry-username holds a colon', {
            hint: 'Give the name of the account alone.',
        });
    }
    return { registryLogin: { username, password: new secret/* Secret */.z(password) } };
};

;// CONCATENATED MODULE: ./lib/inputs/expected-vsa-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// What a verification summary has to say, to be taken in place of its inputs.

const DIGEST = /^sha256:([0-9a-f]{64})$/;
/**
 * `undefined` where no summary is expected. A verifier is believed about one
 * resource, so neither is left open.
 * @throws INPUT_INVALID, INPUT_MISSING, INPUT_CONFLICT beside a policy
 */
const readExpectedVsa = (input) => {
    const verifierId = input.text('expect-vsa-verifier-id');
    const resourceUri = input.text('expect-vsa-resource-uri');
    const levels = input.lines('expect-vsa-levels');
    const policy = input.text('expect-vsa-policy-digest');
    const maxAgeDays = input.integer('expect-vsa-max-age-days', 1, 36_500);
    const given = [verifierId, resourceUri, ...levels, policy, maxAgeDays];
    if (given.every((value) => value === undefined))
        return undefined;
    if (verifierId === undefined || resourceUri === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'a summary is expected, but not of whom about what', {
            hint: 'Give both `expect-vsa-verifier-id` and `expect-vsa-resource-uri`.',
        });
    }
    if (input.text('policy') !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'policy and expect-vsa-… are given at once', {
            hint: 'Say what is expected of a summary in the rule of the policy: `vsa`.',
        });
    }
    const [, policyDigest] = DIGEST.exec(policy ?? '') ?? [];
    if (policy !== undefined && policyDigest === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `expect-vsa-policy-digest is "${policy.slice(0, 120)}"; it takes sha256:<64 hex, lower case>`);
    }
    return {
        verifierId,
        resourceUri,
        levels,
        ...(policyDigest === undefined ? {} : { policyDigest }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    };
};

;// CONCATENATED MODULE: ./lib/inputs/verify-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// Inputs of verify → typed options; everything is checked before a byte of the
// model is read.








/** @throws INPUT_… */
const readVerifyInputs = (input) => {
    const patterns = input.lines('model-path');
    const digestsPath = input.text('digests');
    if (patterns.length > 0 && digestsPath !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'model-path and digests are given at once', {
            hint: 'Give `model-path` to read the bytes, or `digests` to compare recorded digests.',
        });
    }
    const mode = input.choice('mode', ['models', 'pull-request']);
    if (mode === 'pull-request' && (patterns.length > 0 || digestsPath !== undefined)) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'mode is pull-request, but models are named', {
            hint: 'In this mode the models are found; remove `model-path` and `digests`.',
        });
    }
    if (mode === 'models' && patterns.length === 0 && digestsPath === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'neither model-path nor digests is given', {
            hint: 'Set `model-path` to the folder or file to verify.',
        });
    }
    const token = input.text('github-token');
    const reportDir = input.text('report-dir');
    const trust = readTrust(input);
    const policyPath = input.text('policy');
    const expectedVsa = readExpectedVsa(input);
    const predicateTypes = input.lines('predicate-type');
    const datasets = readDatasetFiles(input, policyPath);
    const vulnerabilities = readVulnerabilityFiles(input, policyPath);
    return {
        mode,
        patterns,
        ...(digestsPath === undefined ? {} : { digestsPath }),
        ignorePaths: input.lines('ignore-paths'),
        symlinks: input.choice('allow-symlinks', ['never', 'within-model']) === 'never'
            ? 'refuse'
            : 'within-model',
        unsignedFiles: input.flag('ignore-unsigned-files') ? 'ignore' : 'refuse',
        subjectNames: input.choice('subject-names', coverage/* SUBJECT_NAMES */.A),
        inspect: input.flag('inspect'),
        acceptUnsortedUnsafe: input.flag('accept-unsorted-unsafe'),
        // Beside other statements it would otherwise be enough that one of those passes.
        predicateTypes: expectedVsa ? [...new Set([...predicateTypes, vsa_v1/* VSA_TYPE */.gs])] : predicateTypes,
        identity: readIdentity(input, trust),
        ...(policyPath === undefined ? {} : { policyPath }),
        ...(datasets === undefined ? {} : { datasets }),
        ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
        ...(expectedVsa === undefined ? {} : { expectedVsa }),
        trust,
        places: readBundlePlaces(input, trust.offline),
        ...(token === undefined ? {} : { githubToken: new secret/* Secret */.z(token) }),
        timeoutMs: (input.integer('timeout-minutes', 1, 360) ?? 5) * 60_000,
        ...(reportDir === undefined ? {} : { reportDir }),
        showSummary: input.flag('show-summary'),
    };
};
const readDatasetFiles = (input, policyPath) => {
    const commitments = input.lines('dataset-commitment');
    const proofs = input.lines('dataset-proof');
    if (commitments.length + proofs.length === 0)
        return undefined;
    if (policyPath === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'dataset-commitment or dataset-proof is given without policy: nothing asks for them', { hint: 'Name the lists in `blocklists` of a rule, and give the policy.' });
    }
    if (proofs.length > limits/* MAX_CLAIMED_DATASETS */.D5 || commitments.length > limits/* MAX_CLAIMED_DATASETS */.D5) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `dataset-commitment and dataset-proof take ${limits/* MAX_CLAIMED_DATASETS */.D5} lines each`);
    }
    return { commitments, proofs };
};
const verify_inputs_DIGEST = /^sha256:[0-9a-f]{64}$/;
const readVulnerabilityFiles = (input, policyPath) => {
    const database = input.text('vulnerability-database');
    const digest = input.text('vulnerability-database-digest');
    const ignore = input.text('vulnerability-ignore');
    const vex = input.lines('vulnerability-vex');
    if (database === undefined) {
        if (digest === undefined && ignore === undefined && vex.length === 0)
            return undefined;
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'inputs about vulnerabilities are given without vulnerability-database', { hint: 'Give the OSV records that they are about.' });
    }
    if (policyPath === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'vulnerability-database is given without policy: nothing sets a limit', { hint: 'Set `vulnerabilities: { max-severity: … }` in a rule, and give the policy.' });
    }
    if (digest !== undefined && !verify_inputs_DIGEST.test(digest)) {
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `vulnerability-database-digest is ${(0,shown/* shown */.S)(digest)}, which is no digest`, { hint: 'Give `sha256:` and 64 hex digits, lowercase.' });
    }
    return {
        database,
        ...(digest === undefined ? {} : { digest }),
        ...(ignore === undefined ? {} : { ignore }),
        vex,
    };
};
/** Input of gh's name → field. */
const IDENTITY_INPUTS = {
    repo: 'repo',
    owner: 'owner',
    'signer-workflow': 'signerWorkflow',
    'signer-repo': 'signerRepo',
    'signer-digest': 'signerDigest',
    'source-ref': 'sourceRef',
    'source-digest': 'sourceDigest',
    'cert-identity': 'certIdentity',
    'cert-identity-regex': 'certIdentityRegex',
    'cert-oidc-issuer': 'certOidcIssuer',
};
const readIdentity = (input, trust) => {
    const request = {};
    for (const [name, field] of Object.entries(IDENTITY_INPUTS)) {
        const value = input.text(name);
        if (value !== undefined)
            request[field] = value;
    }
    const denySelfHostedRunners = input.flag('deny-self-hosted-runners');
    // `repo` and `owner` also say where bundles are; the others speak of a certificate that is not there.
    const unused = Object.keys(request).filter((field) => field !== 'repo' && field !== 'owner');
    if (trust.signer !== 'sigstore' && (unused.length > 0 || denySelfHostedRunners)) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'a key or a certificate chain and an identity are given', {
            hint: 'Keys and chains name the signer themselves; an identity needs a certificate of Sigstore.',
        });
    }
    return { ...request, denySelfHostedRunners };
};
const readTrust = (input) => {
    const publicKeyPath = input.text('public-key');
    const certificateChainPath = input.text('certificate-chain');
    const trustedRootPath = input.text('custom-trusted-root');
    const offline = input.flag('offline');
    const tufCacheDir = input.text('tuf-cache');
    const maxAgeDays = input.integer('max-trusted-root-age-days', 1, 36_500);
    if (publicKeyPath !== undefined && certificateChainPath !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'public-key and certificate-chain are given at once', {
            hint: 'Give one of them.',
        });
    }
    if (publicKeyPath !== undefined)
        return { signer: 'key', publicKeyPath, offline };
    if (certificateChainPath !== undefined) {
        return { signer: 'certificate-chain', certificateChainPath, offline };
    }
    if (offline && trustedRootPath === undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'offline is set without custom-trusted-root', {
            hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
        });
    }
    return {
        signer: 'sigstore',
        offline,
        publicGood: !input.flag('no-public-good'),
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
        ...(tufCacheDir === undefined ? {} : { tufCacheDir }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    };
};


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ })

};

