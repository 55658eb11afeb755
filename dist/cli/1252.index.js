export const id = 1252;
export const ids = [1252,5432,4894,3392,2834,8309,6186,2513,4768];
export const modules = {

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

/***/ 39893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ buildVsaPredicate),
/* harmony export */   Gj: () => (/* binding */ parseVsa),
/* harmony export */   gs: () => (/* binding */ VSA_TYPE)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// A verification summary (VSA): a verifier's signed verdict, so that others
// need neither the inputs nor the policy (docs/spec/vsa.md).
// Spec: https://slsa.dev/spec/v1.0/verification_summary


const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
const SLSA_VERSION = '1.0';
/** Law: `parseVsa(buildVsaPredicate(x))` equals x, times in whole milliseconds. */
const buildVsaPredicate = (vsa) => ({
    verifier: vsa.verifier,
    timeVerified: vsa.timeVerified.toISOString(),
    resourceUri: vsa.resourceUri,
    policy: vsa.policy,
    inputAttestations: vsa.inputAttestations,
    verificationResult: vsa.verificationResult,
    verifiedLevels: vsa.verifiedLevels,
    slsaVersion: SLSA_VERSION,
});
/** Unknown fields are passed over, as the specification wants. @throws STATEMENT_INVALID naming the field */
const parseVsa = (predicate) => {
    const { verifier, policy, verificationResult } = predicate ?? {};
    const version = optional('verifier.version', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(verifier)?.version, parseTexts);
    const digest = optional('policy.digest', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(policy)?.digest, parseTexts);
    if (verificationResult !== 'PASSED' && verificationResult !== 'FAILED') {
        return refuse('verificationResult');
    }
    return {
        verifier: {
            id: parseText('verifier.id', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(verifier)?.id),
            ...(version === undefined ? {} : { version }),
        },
        timeVerified: parseTime(predicate?.timeVerified),
        resourceUri: parseText('resourceUri', predicate?.resourceUri),
        policy: {
            uri: parseText('policy.uri', (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(policy)?.uri),
            ...(digest === undefined ? {} : { digest }),
        },
        inputAttestations: parseInputs(predicate?.inputAttestations),
        verificationResult,
        verifiedLevels: ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(predicate?.verifiedLevels) ?? refuse('verifiedLevels')).map((level) => parseText('verifiedLevels', level)),
    };
};
const parseInputs = (value) => (optional('inputAttestations', value, (_, list) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(list)) ?? []).map((item) => {
    const { uri, name, digest } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(item) ?? {};
    return {
        ...(uri === undefined ? {} : { uri: parseText('inputAttestations.uri', uri) }),
        ...(name === undefined ? {} : { name: parseText('inputAttestations.name', name) }),
        digest: parseTexts('inputAttestations.digest', digest),
    };
});
const parseText = (field, value) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) || refuse(field);
const parseTexts = (field, value) => Object.fromEntries(Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value) ?? refuse(field)).map(([name, text]) => [
    name,
    parseText(field, text),
]));
// RFC 3339 §5.6, in UTC as in-toto's field_types.md asks for it.
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const parseTime = (value) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) ?? '';
    const time = new Date(text);
    return TIME.test(text) && !Number.isNaN(time.getTime()) ? time : refuse('timeVerified');
};
const optional = (field, value, parse) => (value === undefined ? undefined : (parse(field, value) ?? refuse(field)));
const refuse = (field) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('STATEMENT_INVALID', `the summary's ${field} is missing or not of its form`);
};


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

/***/ 49601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildModelSubjects),
/* harmony export */   g: () => (/* binding */ ROOT_PREFIX)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// The subjects of statements about a model. The OMS root stands for the whole,
// so that an added, removed or renamed file shows; each file is a subject too,
// so that `gh attestation verify FILE` works. Above a thousand files the
// SHA256SUMS listing takes their place: its own digest is in-toto's dirHash1.



/** In front of the model's name, because the root is not the digest of any file of that name. */
const ROOT_PREFIX = 'oms-root:';
/** `checksumsName` is the file name under which the listing is stored. Subject names are unique. */
const buildModelSubjects = (manifest, checksumsName) => {
    const root = {
        name: `${ROOT_PREFIX}${manifest.name}`,
        digest: { sha256: manifest.root },
    };
    if (manifest.files.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SUBJECTS */ .wB) {
        return {
            subjects: [root, { name: checksumsName, digest: { sha256: manifest.dirHash1 } }],
            checksums: (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSha256Sums */ .li)(manifest.files),
        };
    }
    const files = manifest.files.map(({ name, digest }) => ({
        name: name === _model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SINGLE_FILE_NAME */ .c6 ? manifest.baseName : name,
        digest: { sha256: digest },
    }));
    return { subjects: [root, ...files.filter(({ name }) => name !== root.name)] };
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

/***/ 22709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeVsa: () => (/* binding */ describeVsa),
  prepareVsa: () => (/* binding */ prepareVsa)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/io/live-config.js
var live_config = __webpack_require__(1739);
// EXTERNAL MODULE: ./lib/io/live-signer.js
var live_signer = __webpack_require__(23515);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
;// CONCATENATED MODULE: ./lib/io/live-vsa.js
// SPDX-License-Identifier: Apache-2.0
//
// What signs a verification summary, and where it is stored. As in attesting,
// keys and addresses are read at once and services are asked when there is
// something to sign; a token's visibility chooses the instance.




/** @throws what can be told before hashing: a wrong key, an incomplete instance, no place to store */
const createVsaPorts = async (config) => {
    const signingDeadline = (0,retry/* deadlineOnFirstUse */.Z)(config.timeoutMs);
    const storingDeadline = (0,retry/* deadlineOnFirstUse */.Z)(config.timeoutMs);
    const missing = await missingTokenOf(config);
    const open = await (0,live_signer/* prepareSigner */.g)(missing === undefined ? config : { ...config, unsignedReason: missing.message }, signingDeadline);
    const { run, storage, reporter } = config;
    if (run === undefined && config.sinks.length > 0) {
        throw new errors/* ProvenanceError */.CG('SINK_UNAVAILABLE', 'sinks are reached from GitHub Actions only');
    }
    return {
        openSigner: async () => open(missing ? undefined : await claimsOf(config, signingDeadline)),
        publishers: config.sinks.flatMap((id) => run === undefined
            ? []
            : [
                {
                    id,
                    publish: async (models) => {
                        const { createPublisher } = await __webpack_require__.e(/* import() */ 624).then(__webpack_require__.bind(__webpack_require__, 50624));
                        const onRetry = (0,live_config.reportRetry)(reporter);
                        const settings = { run, storage, deadline: storingDeadline, onRetry };
                        return createPublisher(id, settings).publish(models);
                    },
                },
            ]),
    };
};
const missingTokenOf = ({ signing, identityToken, env, run, }) => signing.method === 'sigstore' && identityToken === undefined
    ? (0,live_config.missingToken)(env, run)
    : Promise.resolve(undefined);
// A custom instance publishes nothing by a guess; a token that was given speaks for itself.
const claimsOf = async (config, deadline) => {
    const { signing, run, identityToken } = config;
    if (signing.method !== 'sigstore' || signing.requested === 'custom')
        return undefined;
    if (run === undefined || run.host === 'ghes' || identityToken !== undefined)
        return undefined;
    const { verifiedClaims } = await __webpack_require__.e(/* import() */ 3257).then(__webpack_require__.bind(__webpack_require__, 63257));
    return verifiedClaims(config, run, deadline);
};

// EXTERNAL MODULE: ./lib/pipelines/publish.js
var publish = __webpack_require__(23392);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/pipelines/file-names.js
var file_names = __webpack_require__(72928);
// EXTERNAL MODULE: ./lib/attestation/predicates/vsa-v1.js
var vsa_v1 = __webpack_require__(39893);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/subjects.js
var attestation_subjects = __webpack_require__(49601);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
;// CONCATENATED MODULE: ./lib/policy/build-level.js
// SPDX-License-Identifier: Apache-2.0
//
// The level of SLSA's build track that a report establishes by itself.
// Spec: https://slsa.dev/spec/v1.0/levels


const PROVENANCE_TYPES = [
    slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$,
    'https://slsa.dev/provenance/v0.2',
];
/**
 * 0 without accepted provenance, 1 with it, 2 where a certificate vouches for
 * the builder that it names and for a runner of GitHub's own. Level 3 is a
 * property of the builder that no bundle shows.
 */
const buildLevelOf = (report) => {
    const provenance = report.bundles
        .filter(policy_report/* isSound */.gH)
        .filter(({ predicateType }) => PROVENANCE_TYPES.includes(predicateType));
    if (provenance.length === 0)
        return 0;
    return provenance.some(isHosted) ? 2 : 1;
};
const isHosted = ({ signer, checks }) => signer?.kind === 'certificate' &&
    signer.identity.runnerEnvironment === 'github-hosted' &&
    checks.some(({ id }) => id === 'provenance.builder');

;// CONCATENATED MODULE: ./lib/pipelines/vsa.js
// SPDX-License-Identifier: Apache-2.0
//
// From a report to a signed verification summary about the files that were
// verified, and no others.










/** @throws INPUT_INVALID for facts that the specification does not allow */
const buildVsa = (report, content, facts) => {
    checkVsaFacts(facts);
    const manifest = verifiedManifest(report, content);
    const { subjects, ...checksums } = (0,attestation_subjects/* buildModelSubjects */.F)(manifest, `${(0,file_names/* toFileName */.h)(manifest.baseName)}.SHA256SUMS`);
    const { verifierId, timeVerified, resourceUri, policy } = facts;
    const predicate = (0,vsa_v1/* buildVsaPredicate */.C4)({
        verifier: { id: verifierId, version: { mlprov: version/* VERSION */.x } },
        timeVerified,
        resourceUri,
        policy,
        inputAttestations: inputsOf(report),
        verificationResult: (0,policy_report/* isSubjectPassed */.JX)(report) ? 'PASSED' : 'FAILED',
        verifiedLevels: levelsOf(report, facts),
    });
    return { statement: (0,statement/* buildStatement */.Y5)(subjects, vsa_v1/* VSA_TYPE */.gs, predicate), ...checksums };
};
/** @throws INPUT_INVALID, and all of signing */
const signVsa = async (report, content, facts, signer) => {
    const built = buildVsa(report, content, facts);
    return { ...built, bundle: await signer.signStatement((0,statement/* serializeStatement */.US)(built.statement)) };
};
// What nobody signed was not verified, whatever the user accepted.
const verifiedManifest = (report, { baseName, files }) => {
    const { ignored = [], unsigned = [] } = report.files ?? {};
    const left = new Set([...ignored, ...unsigned]);
    return (0,manifest/* buildManifest */.u1)({
        name: baseName,
        baseName,
        files: files.filter(({ name }) => !left.has(name)).map((file) => ({ sizeBytes: 0, ...file })),
        ignorePaths: [],
    });
};
// All that a verdict rests on, or none: of a refusal, whatever was looked at.
const inputsOf = (report) => {
    const isPassed = (0,policy_report/* isSubjectPassed */.JX)(report);
    return report.bundles.filter((bundle) => !isPassed || (0,policy_report/* isSubjectPassed */.JX)(bundle)).flatMap(toInput);
};
// A path says nothing elsewhere, and may tell more of this machine than it should.
const toInput = ({ source, digest }) => {
    const [algorithm, hex] = digest?.split(':') ?? [];
    if (algorithm === undefined || hex === undefined)
        return [];
    const isAddress = /^(https|oci):\/\//.test(source);
    const where = isAddress ? { uri: source } : { name: (0,posix_.basename)(source.replaceAll('\\', '/')) };
    return [{ ...where, digest: { [algorithm]: hex } }];
};
const levelsOf = (report, { levels }) => {
    if (!(0,policy_report/* isSubjectPassed */.JX)(report))
        return ['FAILED'];
    return levels ?? [`SLSA_BUILD_LEVEL_${buildLevelOf(report)}`];
};
const TRACK = /^SLSA_([A-Z]+)_LEVEL_[0-9]$/;
/** @throws INPUT_INVALID for facts that the specification does not allow */
const checkVsaFacts = ({ verifierId, resourceUri, policy, levels = [] }) => {
    const uris = { 'verifier id': verifierId, 'resource URI': resourceUri, 'policy URI': policy.uri };
    for (const [name, uri] of Object.entries(uris)) {
        if (!URL.canParse(uri))
            throw invalid(`the ${name} of the summary is "${uri}", which is no URI`);
    }
    const tracks = new Set();
    for (const level of levels) {
        const track = TRACK.exec(level)?.[1];
        if (level === '' || level === 'FAILED' || (track === undefined && level.startsWith('SLSA_'))) {
            throw invalid(`"${level}" is no level that a summary can state`);
        }
        if (track === undefined)
            continue;
        if (tracks.has(track))
            throw invalid(`two levels of the track ${track} are given`);
        tracks.add(track);
    }
};
const invalid = (message) => new errors/* ProvenanceError */.CG('INPUT_INVALID', message);

;// CONCATENATED MODULE: ./lib/pipelines/sign-summaries.js
// SPDX-License-Identifier: Apache-2.0
//
// From verified models to signed summaries on disk. Each is written as soon as
// it is signed: an outage in the middle loses nothing that was made before.



/** One summary a model, in the same order. @throws MODEL_NAME_TAKEN, INPUT_INVALID, OUTPUT_UNWRITABLE, and all of signing */
const signSummaries = async (models, facts, { signer, store, reporter }) => {
    const named = models.map((model) => {
        const { baseName: name } = model.content;
        return { ...model, name, fileName: (0,file_names/* toFileName */.h)(name) };
    });
    (0,file_names/* refuseSameFileNames */.B)(named);
    const stored = [];
    for (const { name, fileName, subject, content, policyDigest } of named) {
        const { bundle, checksums } = await signVsa(subject, content, withPolicy(facts, policyDigest), signer);
        const path = await store.write(`${fileName}.vsa.sigstore.json`, `${bundle.json}\n`);
        const listing = checksums === undefined ? [] : [await store.write(`${fileName}.SHA256SUMS`, checksums)];
        reporter.info(`signed the summary that ${name} ${(0,policy_report/* isSubjectPassed */.JX)(subject) ? 'PASSED' : 'FAILED'}: ${path}`);
        stored.push({
            name,
            digest: subject.digest ?? `sha256:${content.root}`,
            files: [path, ...listing],
            attestations: [bundle.json],
        });
    }
    return stored;
};
const withPolicy = (facts, digest) => digest === undefined
    ? facts
    : { ...facts, policy: { ...facts.policy, digest: { sha256: digest } } };

// EXTERNAL MODULE: ./lib/policy/sink-policy.js
var sink_policy = __webpack_require__(42834);
;// CONCATENATED MODULE: ./lib/inputs/vsa-run.js
// SPDX-License-Identifier: Apache-2.0
//
// From the verdict on each model to signed summaries: what the action and the
// command share. The outcome never throws, because the verdict comes first.









/** @throws what can be told before a model is read: facts, key, instance, folder */
const prepareVsa = async (inputs, host) => {
    const facts = {
        verifierId: inputs.verifierId,
        timeVerified: host.now,
        resourceUri: inputs.resourceUri,
        policy: { uri: inputs.policyUri },
        ...(inputs.levels.length === 0 ? {} : { levels: inputs.levels }),
    };
    checkVsaFacts(facts);
    const { reporter, githubToken } = host;
    const store = (0,output_store.createOutputStore)((0,posix_.resolve)(host.cwd, inputs.outputDir ?? host.defaultDir));
    (0,output_store/* refuseUnwritable */.G)(store.dir);
    const storage = { overwrite: false, ...(githubToken === undefined ? {} : { githubToken }) };
    const ports = await named(() => createVsaPorts({ ...host, ...inputs, storage }));
    const models = [];
    const signAll = async () => {
        const opened = await named(ports.openSigner);
        if (opened.kind === 'unsigned')
            return { status: 'no-token', paths: [], reason: opened.reason };
        const stored = await signSummaries(models, facts, { signer: opened.signer, store, reporter });
        const outcomes = await Promise.all(ports.publishers.map((publisher) => (0,publish/* publishTo */.m)(publisher, stored, reporter)));
        const error = storingFailure(outcomes);
        const paths = stored.map(({ files: [path] }) => path);
        return error ? { status: 'failed', paths, error } : { status: 'signed', paths };
    };
    return {
        onVerified: (model) => void models.push(model),
        sign: () => signAll().catch((error) => ({
            status: 'failed',
            paths: [],
            error: (0,errors/* toProvenanceError */.FH)(error),
        })),
    };
};
/** Why there is no summary, or none where it should be; one line or two. */
const describeVsa = (outcome) => {
    if (outcome.status === 'no-token') {
        return `no summary is signed: ${outcome.reason}. The verdict does not depend on it.`;
    }
    const { code, message, hint } = outcome.error;
    const what = outcome.paths.length === 0 ? 'no summary is signed' : 'the summary is not stored';
    return `${what}: ${code}: ${(0,one_line/* oneLine */.T)(message)}\n${hint}`;
};
// Without the way of attest to store again.
const storingFailure = (outcomes) => {
    const failure = (0,sink_policy.sinkFailure)(outcomes, 'any');
    if (failure === undefined)
        return undefined;
    const hints = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.hint] : []));
    const hint = [
        ...new Set(hints.filter((text) => text !== errors/* ERRORS */.Sr.SINK_FAILED.hint)),
        'The summary is on disk: store it by a step of its own, or run this step again.',
    ].join('\n');
    return new errors/* ProvenanceError */.CG(failure.code, failure.message, { hint });
};
// What chooses an instance speaks of the inputs of attest.
const named = async (make) => {
    try {
        return await make();
    }
    catch (error) {
        const { code, message, hint, cause } = (0,errors/* toProvenanceError */.FH)(error);
        if (!/^(?:INPUT|INSTANCE)_/.test(code))
            throw error;
        throw new errors/* ProvenanceError */.CG(code, message, {
            hint: `${hint}\nInputs that are named here begin with \`vsa-\`.`,
            cause: cause ?? error,
        });
    }
};


/***/ }),

/***/ 29438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createFileDigester),
  warmUpDigester: () => (/* binding */ warmUpDigester)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(68822);
// EXTERNAL MODULE: ./lib/io/fs/file-error.js
var file_error = __webpack_require__(96637);
// EXTERNAL MODULE: ./lib/io/fs/file-stamp.js
var file_stamp = __webpack_require__(38320);
;// CONCATENATED MODULE: ./lib/io/fs/hash-file.js
// SPDX-License-Identifier: Apache-2.0
//
// The digest of one file, for the worker threads and the calling thread alike;
// loads nothing but Node's own modules, so that a worker is ready at once.
//
// Reads are synchronous into one small buffer: the kernel reads ahead anyway,
// and bytes that are hashed on the core that read them are still in its cache.
// Reading on a second thread was measured to be slower at every buffer size.






/** Size of the buffer that one thread reuses for all its files: fits in a core's own cache. */
const READ_BUFFER_BYTES = 256 * 1024;
/**
 * The digest of a file that is, before and after, what its stamp says; hex, lowercase.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE, MODEL_LFS_POINTER
 */
const hashFileWith = (algorithm) => async (file, buffer, onBytes) => {
    try {
        const fd = (0,external_node_fs_.openSync)(file.path, file_stamp/* MODEL_FILE_FLAGS */.fF);
        try {
            const isSmall = file.stamp.sizeBytes <= buffer.byteLength;
            // The stamp is the state before; of a small file, the look afterwards is enough.
            if (!isSmall)
                (0,file_stamp/* checkStamp */.Ii)(file, fd, 'hashed');
            const digest = isSmall
                ? (0,external_node_crypto_.hash)(algorithm, readSmall(file, fd, buffer))
                : await hashLarge((0,external_node_crypto_.createHash)(algorithm), { file, fd, buffer, onBytes });
            const pause = isSmall ? onBytes(file.stamp.sizeBytes) : undefined;
            if (pause !== undefined)
                await pause;
            // At most the stamped size was hashed, so that growth shows here too.
            (0,file_stamp/* checkStamp */.Ii)(file, fd, 'hashed');
            return digest;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (error) {
        throw (0,file_error/* codeOf */.$)(error) === undefined ? error : (0,file_error/* fileError */.z)(file.path, error);
    }
};
/** The digest that identifies a file of a model. @throws as `hashFileWith` */
const hashFile = hashFileWith('sha256');
/** Hashes files one after the other, through one buffer. */
const hashFiles = async (files, buffer, onBytes) => {
    const digests = [];
    for (const file of files)
        digests.push(await hashFile(file, buffer, onBytes));
    return digests;
};
// In one piece: neither a hash object nor a promise per file, of which there may be many.
const readSmall = (file, fd, buffer) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const count = (0,external_node_fs_.readSync)(fd, buffer, done, sizeBytes - done, null);
        if (count === 0)
            throw endedEarly(file, done);
        done += count;
    }
    const content = buffer.subarray(0, sizeBytes);
    if ((0,lfs_pointer/* isLfsPointer */.N)(content)) {
        throw new errors/* ProvenanceError */.CG('MODEL_LFS_POINTER', `"${file.path}" is a Git LFS pointer, not the file it stands for`);
    }
    return content;
};
const hashLarge = async (digest, { file, fd, buffer, onBytes }) => {
    const { sizeBytes } = file.stamp;
    for (let done = 0; done < sizeBytes;) {
        const wanted = Math.min(buffer.byteLength, sizeBytes - done);
        const count = (0,external_node_fs_.readSync)(fd, buffer, 0, wanted, null);
        if (count === 0)
            throw endedEarly(file, done);
        digest.update(count === buffer.byteLength ? buffer : buffer.subarray(0, count));
        done += count;
        const pause = onBytes(count);
        if (pause !== undefined)
            await pause;
    }
    return digest.digest('hex');
};
const endedEarly = (file, done) => (0,file_stamp/* changedFile */.Ne)(file, 'hashed', `ended after ${done} of ${file.stamp.sizeBytes} bytes`);

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/io/fs/hash-lane.js
// SPDX-License-Identifier: Apache-2.0
//
// A lane hashes one batch of files after the other: in this thread, or in a
// worker thread. This file holds both, and what they say to each other.




/** A lane in the calling thread, which looks at its other work after every `turnMs`. */
const openLocalLane = (turnMs) => {
    const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
    let hasEnded = false;
    let turnEndsMs = performance.now() + turnMs;
    const nextTurn = async () => {
        await (0,promises_.setImmediate)();
        if (hasEnded)
            throw new errors/* ProvenanceError */.CG('INTERNAL', 'the hash lane was ended');
        turnEndsMs = performance.now() + turnMs;
    };
    return {
        hash: (files, onBytes) => hashFiles(files, buffer, (count) => {
            onBytes(count);
            return performance.now() < turnEndsMs ? undefined : nextTurn();
        }),
        end: async () => {
            hasEnded = true;
        },
    };
};
/** A lane in a worker thread of its own, which keeps the process alive only while it hashes. */
const openWorkerLane = (workerPath) => {
    // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
    const worker = new external_node_worker_threads_.Worker(workerPath, { env: {}, execArgv: [] });
    let batch;
    let failure;
    const fail = (message, cause) => {
        failure ??= new errors/* ProvenanceError */.CG('INTERNAL', message, { cause });
        batch?.reject(failure);
    };
    worker.on('message', (reply) => {
        switch (reply.kind) {
            case 'bytes':
                return batch?.onBytes(reply.count);
            case 'digests':
                return batch?.resolve(reply.digests);
            case 'error':
                return batch?.reject(new errors/* ProvenanceError */.CG(reply.code, reply.message));
        }
    });
    worker.on('error', (cause) => fail(`a hash worker failed: ${cause}`, cause));
    worker.on('exit', () => fail('a hash worker ended'));
    // After the listeners, which would keep the process alive again.
    worker.unref();
    return {
        hash: async (files, onBytes) => {
            if (failure !== undefined)
                throw failure;
            batch = { ...Promise.withResolvers(), onBytes };
            worker.ref();
            worker.postMessage(files);
            return batch.promise.finally(() => worker.unref());
        },
        end: async () => {
            await worker.terminate();
        },
    };
};

;// CONCATENATED MODULE: ./lib/io/fs/digest-files.js
// SPDX-License-Identifier: Apache-2.0
//
// Digests of all files of a model. A SHA-256 cannot be split, so that files
// are what runs in parallel: the calling thread and a bounded number of worker
// threads each take the next batch until none is left. The calling thread
// takes part because it is at work before a worker has started, and because a
// model of one file then needs no worker at all.




// One thread hashes 1.5 GB/s or more; beyond 16 of them the disk is the limit.
const MAX_WORKERS = 15;
// Up to here, hashing is done before a worker has started (about 50 ms).
const QUICK_BYTES = 32 * 1024 * 1024;
const QUICK_FILES = 1_000;
// A batch is long enough to pay for its messages, short enough to share the end evenly.
const BATCH_BYTES = 16 * 1024 * 1024;
const BATCH_FILES = 512;
// How long the calling thread hashes before it looks whether a worker waits for a batch, or,
// where there is none, whether anything else is to be done.
const SHORT_TURN_MS = 2;
const LONG_TURN_MS = 50;
/** Shortest time between two calls of the progress callback, but for the last. */
const PROGRESS_INTERVAL_MS = 100;
/** A digester for the files of this machine. Worker count and file order never change a digest. */
const createFileDigester = (options) => ({
    digestFiles: async (files, onProgress) => {
        const batches = planBatches(files);
        const progress = trackProgress(files, onProgress);
        const most = options.workers ?? Math.min((0,external_node_os_.availableParallelism)() - 1, MAX_WORKERS);
        const workers = isQuick(files) ? 0 : Math.min(most, batches.length - 1);
        const lanes = [];
        const queue = batches.values();
        const entries = [];
        const drain = async (lane) => {
            for (const batch of queue) {
                const digests = await lane.hash(batch, progress.addBytes);
                for (const [i, file] of batch.entries())
                    entries.push(toEntry(file, digests[i]));
                progress.addFiles(batch.length);
            }
        };
        try {
            for (let i = 0; i < workers; i += 1)
                lanes.push(takeWorkerLane(options.workerPath));
            lanes.push(openLocalLane(workers === 0 ? LONG_TURN_MS : SHORT_TURN_MS));
            await Promise.all(lanes.map(drain));
            return entries;
        }
        finally {
            await Promise.all(lanes.map((lane) => lane.end()));
        }
    },
    digestFile: async (file, algorithm, onProgress) => {
        const progress = trackProgress([file], onProgress);
        const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
        const digest = await hashFileWith(algorithm)(file, buffer, (count) => {
            progress.addBytes(count);
            return undefined;
        });
        progress.addFiles(1);
        return digest;
    },
});
let spareLane;
/**
 * Starts one worker ahead of its use, while the calling thread still loads and
 * reads: it takes about 50 ms. The next `digestFiles` takes it; unused, it ends
 * with the process. Does nothing on a machine with one core.
 */
const warmUpDigester = (workerPath) => {
    if ((0,external_node_os_.availableParallelism)() === 1)
        return;
    spareLane ??= { workerPath, lane: openWorkerLane(workerPath) };
};
const takeWorkerLane = (workerPath) => {
    if (spareLane?.workerPath !== workerPath)
        return openWorkerLane(workerPath);
    const { lane } = spareLane;
    spareLane = undefined;
    return lane;
};
const toEntry = ({ name, stamp }, digest) => {
    if (digest === undefined)
        throw new errors/* ProvenanceError */.CG('INTERNAL', `no digest of "${name}"`);
    return { name, digest, sizeBytes: stamp.sizeBytes };
};
const isQuick = (files) => files.length <= QUICK_FILES && totalBytesOf(files) <= QUICK_BYTES;
const totalBytesOf = (files) => files.reduce((total, file) => total + file.stamp.sizeBytes, 0);
/** Large files alone, the largest first, so that none is left for the end; then the others, in order. */
const planBatches = (files) => {
    const isLarge = (file) => file.stamp.sizeBytes >= BATCH_BYTES;
    const large = files
        .filter(isLarge)
        .sort((a, b) => b.stamp.sizeBytes - a.stamp.sizeBytes)
        .map((file) => [file]);
    const small = [];
    let room = 0;
    for (const file of files) {
        if (isLarge(file))
            continue;
        const last = small.at(-1);
        if (last === undefined || last.length === BATCH_FILES || room < file.stamp.sizeBytes) {
            small.push([file]);
            room = BATCH_BYTES - file.stamp.sizeBytes;
        }
        else {
            last.push(file);
            room -= file.stamp.sizeBytes;
        }
    }
    return [...large, ...small];
};
const trackProgress = (files, onProgress) => {
    const totalFiles = files.length;
    const totalBytes = totalBytesOf(files);
    let doneFiles = 0;
    let doneBytes = 0;
    let reportedAtMs = performance.now();
    const report = () => {
        const nowMs = performance.now();
        if (doneFiles < totalFiles && nowMs - reportedAtMs < PROGRESS_INTERVAL_MS)
            return;
        reportedAtMs = nowMs;
        onProgress({ doneBytes, totalBytes, doneFiles, totalFiles });
    };
    return {
        addBytes: (count) => {
            doneBytes += count;
            report();
        },
        addFiles: (count) => {
            doneFiles += count;
            report();
        },
    };
};


/***/ }),

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
const readBounded = async (path, maxBytes, codes) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch((cause) => {
        throw unreadable(path, codes, cause);
    });
    try {
        return await readHandle(handle, path, maxBytes, codes);
    }
    catch (error) {
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG ? error : unreadable(path, codes, error);
    }
    finally {
        await handle.close();
    }
};
const readHandle = async (handle, path, maxBytes, codes) => {
    const stats = await handle.stat();
    if (!stats.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" is not a regular file`);
    }
    if (stats.size > maxBytes)
        throw tooLarge(path, stats.size, maxBytes, codes);
    // One byte more than expected shows whether the file has grown since.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" grew while it was read`);
};
const tooLarge = (path, sizeBytes, maxBytes, codes) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.tooLarge, `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`);
const unreadable = (path, codes, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 75432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHashPorts: () => (/* binding */ createHashPorts),
/* harmony export */   readTextFile: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _fs_digest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29438);
/* harmony import */ var _fs_file_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63122);
/* harmony import */ var _fs_file_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79077);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// The real ports for hashing, and the reading of small files; shared by the
// actions and the CLI. Nothing here loads more than Node's own modules.





const createHashPorts = (hashWorkerPath) => ({
    tree: (0,_fs_file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileTree */ .L)(),
    headers: (0,_fs_file_source_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileSources */ .r)(),
    digester: (0,_fs_digest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFileDigester */ .o)({ workerPath: hashWorkerPath }),
});
/** A text file of at most `maxBytes`; every refusal has the given code. */
const readTextFile = async (path, maxBytes, code) => {
    const bytes = await (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.readBounded)(path, maxBytes, { notFound: code, tooLarge: code });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG(code, `"${path}" is not UTF-8 text`, { cause });
    }
};


/***/ }),

/***/ 68822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// A checkout without Git LFS leaves small text files where the weights should
// be. Source: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md


// The two version lines that git-lfs itself reads; the second is from before its 1.0.
const VERSION_LINES = [
    'version https://git-lfs.github.com/spec/v1\n',
    'version https://hawser.github.com/spec/v1\n',
].map((line) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(line));
const OID_LINE = /\noid sha256:[0-9a-f]{64}\n/;
const SIZE_LINE = /\nsize [0-9]+\n/;
/** Whether a whole file is a Git LFS pointer: a known version line first, then oid and size. */
const isLfsPointer = (content) => {
    if (content.byteLength >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LFS_POINTER_BYTES */ .Xe)
        return false;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (!VERSION_LINES.some((line) => bytes.subarray(0, line.length).equals(line)))
        return false;
    const text = bytes.toString('latin1');
    return OID_LINE.test(text) && SIZE_LINE.test(text);
};
// The canonical form and nothing else: what git-lfs itself writes.
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
/**
 * The digest and size in a pointer of the canonical form; `undefined` for all else.
 *
 * Stricter than `isLfsPointer`, because the digest is compared instead of the bytes: a second
 * `oid` could be read differently, and with an extension (`ext-…` lines) the oid is not the
 * digest of the file that a checkout puts there.
 */
const parseLfsPointer = (content) => {
    if (!isLfsPointer(content))
        return undefined;
    const [, digest, size] = CANONICAL.exec(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content).toString('latin1')) ?? [];
    const sizeBytes = Number(size);
    if (digest === undefined || !Number.isSafeInteger(sizeBytes))
        return undefined;
    return { digest: digest, sizeBytes };
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


/***/ }),

/***/ 48466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseResult),
/* harmony export */   FX: () => (/* binding */ RESULT_FILE),
/* harmony export */   Rr: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59502);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30391);
// SPDX-License-Identifier: Apache-2.0
//
// What a run of attest leaves behind. It is written beside the bundles, so
// that a later run can store them again without signing again.





/** File in the output folder that holds the result; `resume-from` reads it. */
const RESULT_FILE = 'mlprov-attest.json';
const RESULT_VERSION = 1;
/**
 * Reads a result back. Law: parseResult(JSON.stringify(result)) equals result.
 * The file may have passed through other hands: every field that is used later
 * is held to its form, and file names to those that a signing run writes.
 * @throws RESUME_INVALID
 */
const parseResult = (text) => {
    const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text)) ?? refuse('is not a JSON object');
    if (value.version !== RESULT_VERSION)
        refuse(`has the version ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value.version)}`);
    checkOneOf(value, 'signing', SIGNING_KINDS);
    checkStrings(value, [], ['unsignedReason', 'trustedRootPath', 'repository']);
    const files = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value.files) ?? refuse('has no files');
    for (const [name, digest] of Object.entries(files)) {
        if (!isPlainFileName(name) || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest))
            refuse(`names ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(name)} in a wrong form`);
    }
    for (const model of listOf(value, 'models'))
        checkModel(model, files);
    for (const outcome of listOf(value, 'outcomes'))
        checkOutcome(outcome);
    return value;
};
const SIGNING_KINDS = [
    'public-good',
    'github',
    'custom',
    'key',
    'certificate',
    'unsigned',
];
/** Each kind of file by its ending: an unsigned statement passes for none of them. */
const ENDINGS = [
    ['omsFile', '.sig'],
    ['attestationsFile', '.intoto.jsonl'],
    ['checksumsFile', '.SHA256SUMS'],
];
const checkModel = (model, files) => {
    checkStrings(model, ['name', 'digest'], ['path', 'dirHash1', 'exampleFile', 'omsAbsence']);
    for (const field of ['fileCount', 'sizeBytes', 'subjectCount']) {
        if (!Number.isSafeInteger(model[field]))
            refuse(`has the ${field} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(model[field])}`);
    }
    for (const [field, ending] of ENDINGS) {
        const name = model[field];
        const isListed = typeof name === 'string' && name.endsWith(ending) && Object.hasOwn(files, name);
        if (name !== undefined && !isListed)
            refuse(`has the ${field} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(name)}`);
    }
    for (const statement of listOf(model, 'statements')) {
        checkStrings(statement, ['predicateType', 'file'], ['logIndex', 'logUrl']);
    }
    if (model.findings !== undefined) {
        for (const finding of listOf(model, 'findings'))
            checkStrings(finding, ['code', 'message']);
    }
    if (model.identity !== undefined)
        checkIdentity((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(model.identity) ?? refuse('has no identity'));
};
const checkIdentity = (identity) => {
    checkOneOf(identity, 'kind', ['certificate', 'certificate-chain', 'key']);
    checkStrings(identity, identity.kind === 'key' ? ['hint'] : ['subject']);
    if (identity.kind === 'certificate')
        checkStrings(identity, ['issuer']);
};
const checkOutcome = (outcome) => {
    checkOneOf(outcome, 'sink', _ports_js__WEBPACK_IMPORTED_MODULE_4__/* .SINKS */ .x);
    checkOneOf(outcome, 'status', ['stored', 'unchanged', 'failed']);
    if (outcome.status === 'failed') {
        checkStrings(outcome, ['code', 'message', 'hint']);
    }
    else {
        for (const location of listOf(outcome, 'locations'))
            checkStrings(location, ['id', 'url']);
    }
};
const checkOneOf = (value, field, choices) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value[field]);
    if (text === undefined || !choices.includes(text))
        refuse(`has the ${field} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value[field])}`);
};
const checkStrings = (value, required, optional = []) => {
    const wrong = required.find((field) => typeof value[field] !== 'string') ??
        optional.find((field) => value[field] !== undefined && typeof value[field] !== 'string');
    if (wrong !== undefined)
        refuse(`has the ${wrong} ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value[wrong])}`);
};
const listOf = (value, field) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value[field]) ?? refuse(`has no ${field}`)).map((item) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item) ?? refuse(`has ${field} of which one is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(item)}`));
const isPlainFileName = (name) => /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(name);
const refuse = (reason) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('RESUME_INVALID', `${RESULT_FILE} ${reason}`);
};


/***/ }),

/***/ 72928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSameFileNames),
/* harmony export */   h: () => (/* binding */ toFileName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Names of the files that are made for models, from the names of the models.

// File systems take 255: room is left for what is appended to tell the files apart.
const MAX_FILE_NAME_CHARS = 200;
/** Portable and valid for artifacts and release assets; GitHub would rewrite other characters itself. */
const toFileName = (name) => name
    .replace(/[^A-Za-z0-9._+-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MAX_FILE_NAME_CHARS) || 'model';
/** @throws MODEL_NAME_TAKEN where two would be one file, also without regard to case */
const refuseSameFileNames = (units) => {
    const seen = new Map();
    for (const { name, fileName } of units) {
        const key = fileName.toLowerCase();
        const other = seen.get(key);
        if (other !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `the bundles of "${other}" and "${name}" would both be called "${fileName}"`);
        }
        seen.set(key, name);
    }
};


/***/ }),

/***/ 23392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ publishAll),
/* harmony export */   m: () => (/* binding */ publishTo),
/* harmony export */   resumeAttest: () => (/* binding */ resumeAttest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _attest_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48466);
// SPDX-License-Identifier: Apache-2.0
//
// From bundles on disk to the sinks. The result is on disk before the first
// sink is asked and again after the last one answered, so that a run that is
// cut off can be resumed from its folder.



/** Gives the stored files to every sink; each fails or succeeds alone. */
const publishAll = async (result, ports) => {
    await writeResult(result, ports.store);
    // An unsigned statement is no evidence: it stays on disk.
    if (result.signing === 'unsigned')
        return result;
    const models = await Promise.all(result.models.map((model) => toStored(model, ports.store)));
    const outcomes = await Promise.all(ports.publishers.map((publisher) => publishTo(publisher, models, ports.reporter)));
    const published = { ...result, outcomes: mergeOutcomes(result.outcomes, outcomes) };
    await writeResult(published, ports.store);
    return published;
};
/**
 * Stores again what an earlier run left in the folder; sinks that have
 * everything are not asked again. Nothing is hashed or signed.
 * @throws RESUME_INVALID if the folder is not as that run left it
 */
const resumeAttest = async (ports) => {
    const result = (0,_attest_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResult */ .F)(await ports.store.read(_attest_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_FILE */ .FX));
    for (const [name, digest] of Object.entries(result.files)) {
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(await ports.store.read(name)) !== digest) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${name}" is not the file that was written`);
        }
    }
    const done = new Set(result.outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink));
    const publishers = ports.publishers.filter(({ id }) => !done.has(id));
    return publishAll(result, { ...ports, publishers });
};
const writeResult = (result, store) => store.write(_attest_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_FILE */ .FX, `${JSON.stringify(result, null, 2)}\n`);
const toStored = async (model, store) => {
    const names = [model.omsFile, model.attestationsFile, model.checksumsFile];
    const lines = model.attestationsFile ? await store.read(model.attestationsFile) : '';
    return {
        name: model.name,
        digest: model.digest,
        files: names.filter((name) => name !== undefined).map((name) => `${store.dir}/${name}`),
        attestations: lines.split('\n').filter((line) => line !== ''),
    };
};
/** Never throws: what went wrong is the outcome. */
const publishTo = async (publisher, models, reporter) => {
    try {
        const stored = await publisher.publish(models);
        reporter.info(`${publisher.id}: ${stored.status}`);
        return { sink: publisher.id, ...stored };
    }
    catch (error) {
        const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toProvenanceError */ .FH)(error);
        reporter.warning(`${publisher.id}: not stored: ${message}`);
        return { sink: publisher.id, status: 'failed', code, message, hint };
    }
};
const mergeOutcomes = (before, now) => [
    ...before.filter(({ sink }) => now.every((outcome) => outcome.sink !== sink)),
    ...now,
];


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   JX: () => (/* binding */ isSubjectPassed),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   isPassed: () => (/* binding */ isPassed)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.
/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'];
/** The verdict on one subject: something was checked, and all of it passed. */
const isSubjectPassed = ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed);
/** The verdict: at least one subject, and each passed. */
const isPassed = ({ subjects }) => subjects.length > 0 && subjects.every(isSubjectPassed);
/** A bundle that is verified, and of which nothing that was asked of it alone failed. */
const isSound = ({ verified, checks, }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
/** A check that passed, with the word that its finding deserves. */
const passedCheck = (facts, word) => ({
    ...facts,
    word,
    passed: true,
});
/** A check that did not pass. */
const failedCheck = (facts, failure) => ({
    ...facts,
    word: failure.word ?? 'unknown',
    passed: false,
    code: failure.code,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
});


/***/ }),

/***/ 42834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON),
/* harmony export */   sinkFailure: () => (/* binding */ sinkFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** `any` failed sink fails the run; only when `all` failed; or `none` does. */
const FAIL_ON = ['any', 'all', 'none'];
/**
 * The error that the sinks' outcomes amount to, or `undefined`; no sink at all is no failure.
 * Its hint says what to do for each sink, and how to store again.
 */
const sinkFailure = (outcomes, failOn) => {
    const failed = outcomes.filter(({ status }) => status === 'failed');
    if (failed.length === 0 || failOn === 'none')
        return undefined;
    if (failOn === 'all' && failed.length < outcomes.length)
        return undefined;
    const stored = outcomes.filter(({ status }) => status !== 'failed').map(({ sink }) => sink);
    const what = failed.map(({ sink, code, message }) => code === 'SINK_FAILED' ? `${sink} (${message})` : `${sink} (${code}: ${message})`);
    const rest = stored.length > 0 ? `; stored in ${stored.join(', ')}` : '';
    const hints = new Set([...failed.map(({ hint = '' }) => hint), _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr.SINK_FAILED.hint]);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SINK_FAILED', `not stored in ${what.join('; ')}${rest}`, {
        hint: [...hints].filter((hint) => hint !== '').join('\n'),
    });
};


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ SINKS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Every effect that the program can have, as small interfaces. The pipelines
// see only these; `io/` implements them; tests give in-memory ones.
const SINKS = ['artifact', 'release', 'attestations'];


/***/ })

};

