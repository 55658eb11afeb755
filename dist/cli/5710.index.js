export const id = 5710;
export const ids = [5710,8070,1004,3392,2883];
export const modules = {

/***/ 26617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ parseArtifactsList),
/* harmony export */   Ky: () => (/* binding */ parseSubjectDigest),
/* harmony export */   Q4: () => (/* binding */ refuseTooMany),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// Subjects given as digests, in the forms of actions/attest 4.2.2:
// `subject-digest` with `subject-name`, and `subject-checksums`.



/** Digest name → number of hex digits (in-toto digest_set.md). */
const HEX_DIGITS = {
    sha224: 56,
    sha256: 64,
    sha384: 96,
    sha512: 128,
    sha512_224: 56,
    sha512_256: 64,
};
/** `sha256:<hex>` → a digest set; hex is lowered. @throws INPUT_INVALID */
const parseSubjectDigest = (text) => {
    const [algorithm = '', hex = ''] = splitOnce(text.trim(), ':');
    const digits = HEX_DIGITS[algorithm];
    if (digits === undefined || hex.length !== digits || !/^[0-9a-fA-F]+$/.test(hex)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `subject-digest is "${text}", which is not of the form algorithm:hex`, { hint: `Give one of ${Object.keys(HEX_DIGITS).join(', ')} with its hex digits.` });
    }
    return { [algorithm]: hex.toLowerCase() };
};
/**
 * Lines of `sha256sum` or `sha512sum`: digest, a space, a space or `*`, name.
 * Blank lines are passed over; any other line that is not of the form is refused.
 * @throws CHECKSUMS_INVALID
 */
const parseChecksums = (text) => {
    const subjects = new Map();
    const lines = text.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const subject = parseChecksumLine(line, index + 1);
        subjects.set(JSON.stringify(subject), subject);
    }
    if (subjects.size === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('CHECKSUMS_INVALID', 'subject-checksums has no line with a digest');
    }
    return limitSubjects([...subjects.values()]);
};
const parseChecksumLine = (line, number) => {
    const match = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{128}) [ *]?(.+)$/.exec(line);
    const [, hex, name] = match ?? [];
    if (hex === undefined || name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('CHECKSUMS_INVALID', `line ${number} of subject-checksums is not "digest  name": "${line.slice(0, 80)}"`);
    }
    return { name, digest: { [hex.length === 64 ? 'sha256' : 'sha512']: hex.toLowerCase() } };
};
/**
 * The list of a run's artifacts that GITHUB_ARTIFACTS_LIST names (actions/attest 4.2):
 * `{"version":1,"subjects":[{"name":…,"digest":"sha256:…","kind":"file"|"oci"}]}`.
 * @throws CHECKSUMS_INVALID
 */
const parseArtifactsList = (text) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    if (list?.version !== 1)
        throw invalidList('is not of version 1');
    const subjects = new Map();
    for (const item of (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(list.subjects) ?? []) {
        const { name, digest, kind } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item) ?? {};
        const hex = /^sha256:([0-9a-f]{64})$/.exec((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(digest) ?? '')?.[1];
        if (typeof name !== 'string' || name === '' || hex === undefined) {
            throw invalidList('has a subject without name or sha256 digest');
        }
        if (kind !== 'file' && kind !== 'oci')
            throw invalidList(`has "${name}" of an unknown kind`);
        const other = subjects.get(name);
        if (other && other.digest.sha256 !== hex)
            throw invalidList(`has "${name}" with two digests`);
        subjects.set(name, { name, digest: { sha256: hex } });
    }
    return limitSubjects([...subjects.values()]);
};
const invalidList = (what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('CHECKSUMS_INVALID', `the list of artifacts of this run ${what}`, {
    hint: 'Name the subject: `model-path`, `subject-path`, `subject-digest` or `subject-checksums`.',
});
/** @throws INPUT_INVALID above 1,024 subjects, which is GitHub's limit for one statement */
const refuseTooMany = (count) => {
    if (count <= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${count} subjects were given; one statement takes at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn}`, { hint: 'Use `model-path` for a folder: it has no such limit.' });
};
const limitSubjects = (subjects) => {
    refuseTooMany(subjects.length);
    return subjects;
};
const splitOnce = (text, separator) => {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
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
        name: name === _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .SINGLE_FILE_NAME */ .c6 ? manifest.baseName : name,
        digest: { sha256: digest },
    }));
    return { subjects: [root, ...files.filter(({ name }) => name !== root.name)] };
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

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   Xe: () => (/* binding */ MAX_LFS_POINTER_BYTES),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   wB: () => (/* binding */ MAX_FILE_SUBJECTS)
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
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = 128 * 1024;
/** A recorded report, for tests of a policy. */
const MAX_REPORT_BYTES = 64 * MIB;
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
const MAX_LISTING_BYTES = 64 * MIB;
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB;


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
            const end = endOfString(text, at);
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
/** Index of the closing quote of the string that opens at `start`. */
const endOfString = (text, start) => {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
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
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).


/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
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
/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => compareNames(a.name, b.name));
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
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(compareNames);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
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

/***/ 35710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/attestation/given-subjects.js
var given_subjects = __webpack_require__(26617);
// EXTERNAL MODULE: ./lib/attestation/subjects.js
var subjects = __webpack_require__(49601);
// EXTERNAL MODULE: ./lib/model/manifest.js
var model_manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/model/paths.js
var model_paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/pipelines/hash-models.js
var hash_models = __webpack_require__(78070);
;// CONCATENATED MODULE: ./lib/pipelines/attest-units.js
// SPDX-License-Identifier: Apache-2.0
//
// A unit is what one set of statements speaks of: a hashed model, or the
// subjects that the user named.







const gatherUnits = async (source, outputDir, ports) => {
    switch (source.kind) {
        case 'models': {
            const models = await (0,hash_models.hashModels)(source.specs, { ...source.scan, outputDir }, ports);
            const units = models.map(({ manifest, path }) => modelUnit(manifest, path));
            refuseSameFileName(units);
            return units;
        }
        case 'files':
            return [subjectUnit(await hashSubjectFiles(source.patterns, source.name, ports))];
        case 'digests':
            return [subjectUnit(source.subjects)];
    }
};
const modelUnit = (manifest, path) => {
    const fileName = toFileName(manifest.name);
    return {
        name: manifest.name,
        fileName,
        manifest,
        path,
        ...(0,subjects/* buildModelSubjects */.F)(manifest, `${fileName}.SHA256SUMS`),
    };
};
const subjectUnit = (subjects) => {
    const [first] = subjects;
    const name = subjects.length === 1 && first ? first.name : 'attestation';
    return { name, fileName: toFileName((0,posix_.basename)(name)), subjects };
};
// File systems take 255: room is left for what is appended to tell the files apart.
const MAX_FILE_NAME_CHARS = 200;
/** Portable and valid for artifacts and release assets; GitHub would rewrite other characters itself. */
const toFileName = (name) => name
    .replace(/[^A-Za-z0-9._+-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MAX_FILE_NAME_CHARS) || 'model';
const refuseSameFileName = (units) => {
    const seen = new Map();
    for (const { name, fileName } of units) {
        const key = fileName.toLowerCase();
        const other = seen.get(key);
        if (other !== undefined) {
            throw new errors/* ProvenanceError */.CG('MODEL_NAME_TAKEN', `the bundles of "${other}" and "${name}" would both be called "${fileName}"`);
        }
        seen.set(key, name);
    }
};
// As actions/attest names them: by base name. Where two files of one base name
// differ, in-toto's unique names want the path.
const hashSubjectFiles = async (patterns, name, ports) => {
    const paths = await ports.tree.expandFiles(patterns);
    (0,given_subjects/* refuseTooMany */.Q4)(paths.length);
    const files = new Map();
    for (const path of paths) {
        const tree = await ports.tree.scan(path, { ignorePaths: [], symlinks: 'refuse' });
        for (const file of tree.files)
            files.set(file.path, { ...file, name: file.path });
    }
    const digests = await ports.digester.digestFiles([...files.values()], ports.reporter.progress);
    // The first subject names the result, so the order must not be that in which threads finish.
    const entries = (0,model_paths/* sortByName */.VV)(digests);
    const baseNames = new Map();
    for (const { name: path, digest } of entries) {
        const base = (0,posix_.basename)(path);
        baseNames.set(base, (baseNames.get(base) ?? new Set()).add(digest));
    }
    const subjects = new Map();
    for (const { name: path, digest } of entries) {
        const base = (0,posix_.basename)(path);
        const subjectName = name ?? ((baseNames.get(base)?.size ?? 0) > 1 ? path : base);
        subjects.set(`${subjectName} ${digest}`, { name: subjectName, digest: { sha256: digest } });
    }
    return [...subjects.values()];
};
/** The largest file of a model, as `gh attestation verify` can be shown with it. */
const exampleFile = ({ manifest, path }) => {
    if (!manifest || path === undefined)
        return undefined;
    const [largest] = manifest.files.toSorted((a, b) => b.sizeBytes - a.sizeBytes);
    if (!largest)
        return undefined;
    return largest.name === model_manifest/* SINGLE_FILE_NAME */.c6 ? path : `${path}/${largest.name}`;
};

// EXTERNAL MODULE: ./lib/pipelines/publish.js
var publish = __webpack_require__(23392);
// EXTERNAL MODULE: ./lib/attestation/predicates/oms-signature-v1.js
var oms_signature_v1 = __webpack_require__(15837);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/pipelines/attest-result.js
var attest_result = __webpack_require__(48466);
;// CONCATENATED MODULE: ./lib/pipelines/sign-units.js
// SPDX-License-Identifier: Apache-2.0
//
// From units to bundles on disk. Each bundle is written as soon as it is
// signed: an outage in the middle loses nothing that was made before.







/** Everything but the sinks' outcomes. */
const signUnits = async (units, plan, ports) => {
    const files = {};
    const write = async (name, content) => {
        await ports.store.write(name, content);
        files[name] = (0,digest/* sha256 */.sc)(content);
    };
    const models = [];
    for (const unit of units)
        models.push(await signUnit(unit, plan, { ...ports, write }));
    const { opened } = plan;
    return {
        version: attest_result/* RESULT_VERSION */.Rr,
        signing: opened.kind,
        ...(opened.kind === 'unsigned'
            ? { unsignedReason: opened.reason }
            : optional('trustedRootPath', opened.trustedRootPath)),
        models,
        files,
        outcomes: [],
    };
};
const signUnit = async (unit, plan, ports) => {
    const checksumsFile = unit.checksums === undefined ? undefined : `${unit.fileName}.SHA256SUMS`;
    if (checksumsFile !== undefined)
        await ports.write(checksumsFile, unit.checksums ?? '');
    const oms = unit.manifest && omsAbsence(plan) === undefined ? [(0,oms_signature_v1/* buildOmsStatement */.N)(unit.manifest)] : [];
    const others = buildOtherStatements(unit, plan);
    if (oms.length + others.length === 0) {
        throw new errors/* ProvenanceError */.CG('TOKEN_UNAVAILABLE', `nothing can be stated of "${unit.name}"`);
    }
    const made = plan.opened.kind === 'unsigned'
        ? await writeUnsigned(unit, [...oms, ...others], ports.write)
        : await signAll(unit, { oms, others, signer: plan.opened.signer }, ports);
    return {
        ...describeUnit(unit),
        ...optional('checksumsFile', checksumsFile),
        ...made,
        ...absence(unit, plan),
    };
};
const omsAbsence = ({ opened }) => opened.kind === 'unsigned' ? undefined : opened.omsAbsence;
const absence = (unit, plan) => {
    const reason = unit.manifest ? omsAbsence(plan) : undefined;
    return optional('omsAbsence', reason);
};
// For given subjects a predicate of the user's takes provenance's place, as in
// actions/attest; beside a model it is one more statement.
const buildOtherStatements = (unit, { build, predicates }) => {
    const provenance = build && (unit.manifest || predicates.length === 0)
        ? [(0,attestation_statement/* buildStatement */.Y5)(unit.subjects, slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$, (0,slsa_provenance_v1/* buildSlsaProvenance */.hj)(build))]
        : [];
    const given = predicates.map(({ predicateType, predicate }) => (0,attestation_statement/* buildStatement */.Y5)(unit.subjects, predicateType, predicate));
    return [...provenance, ...given];
};
const describeUnit = (unit) => {
    const { manifest, subjects } = unit;
    const [algorithm, hex] = Object.entries(subjects[0]?.digest ?? {})[0] ?? ['sha256', ''];
    return {
        name: unit.name,
        digest: manifest ? `sha256:${manifest.root}` : `${algorithm}:${hex}`,
        fileCount: manifest?.files.length ?? subjects.length,
        sizeBytes: manifest?.sizeBytes ?? 0,
        subjectCount: subjects.length,
        ...optional('path', unit.path),
        ...optional('dirHash1', manifest?.dirHash1),
        ...optional('exampleFile', exampleFile(unit)),
    };
};
const signAll = async (unit, work, ports) => {
    const statements = [];
    const sign = async (statement, file) => {
        const signed = await work.signer.signStatement((0,attestation_statement/* serializeStatement */.US)(statement));
        const { predicateType } = statement;
        statements.push({
            predicateType,
            file,
            ...optional('logIndex', signed.logIndex),
            ...optional('logUrl', signed.logUrl),
        });
        ports.reporter.info(`signed ${predicateType} for ${unit.name}`);
        return signed;
    };
    let last;
    const omsFile = `${unit.fileName}.sig`;
    for (const statement of work.oms) {
        last = await sign(statement, omsFile);
        await ports.write(omsFile, last.json);
    }
    const attestationsFile = `${unit.fileName}.intoto.jsonl`;
    let lines = '';
    for (const statement of work.others) {
        last = await sign(statement, attestationsFile);
        // Each line ends in a newline: gh drops an unterminated last one.
        lines += `${last.json}\n`;
        await ports.write(attestationsFile, lines);
    }
    return {
        statements,
        ...optional('omsFile', work.oms.length > 0 ? omsFile : undefined),
        ...optional('attestationsFile', lines === '' ? undefined : attestationsFile),
        ...optional('identity', last?.identity),
    };
};
const writeUnsigned = async (unit, statements, write) => {
    const file = `${unit.fileName}.unsigned.jsonl`;
    await write(file, statements.map((statement) => `${JSON.stringify(statement)}\n`).join(''));
    return { statements: statements.map(({ predicateType }) => ({ predicateType, file })) };
};
const optional = (key, value) => value === undefined ? {} : { [key]: value };

;// CONCATENATED MODULE: ./lib/pipelines/attest.js
// SPDX-License-Identifier: Apache-2.0
//
// The main job, one step a line: hash, ask who we are, state, sign, store,
// publish. Hashing comes first because GitHub's tokens live five minutes and a
// large model hashes longer; storing comes before publishing so that no
// service can lose a bundle.




const attest = async (options, ports) => {
    const absence = options.provenance
        ? await ports.provenanceAbsence()
        : 'the given predicate takes its place';
    if (absence !== undefined)
        refuseLostFacts(options, absence);
    const units = await gatherUnits(options.source, ports.store.dir, ports);
    const dependencies = await describeAll(options.dependencies, ports.descriptors);
    const byproducts = await describeAll(options.byproducts, ports.descriptors);
    const facts = absence === undefined ? await ports.runFacts() : undefined;
    const opened = await ports.openSigner(facts?.claims);
    const build = facts && { ...facts, dependencies, byproducts };
    const signed = await signUnits(units, { opened, build, predicates: options.predicates }, ports);
    return (0,publish/* publishAll */.V)({ ...signed, ...(facts ? { repository: facts.claims.repository } : {}) }, ports);
};
// What went into the model is stated in the provenance and nowhere else.
const refuseLostFacts = ({ dependencies, byproducts }, absence) => {
    const count = dependencies.length + byproducts.length;
    if (count === 0)
        return;
    throw new errors/* ProvenanceError */.CG('PROVENANCE_MISSING', `${count} dependencies or byproducts are given, but no provenance is made: ${absence}`);
};
const describeAll = async (lines, source) => {
    const descriptors = [];
    for (const line of lines)
        descriptors.push(...(await source.describe(line)));
    return descriptors;
};


/***/ }),

/***/ 78070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashModels: () => (/* binding */ hashModels)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// From the lines of `model-path` to manifests: expand, discover, hash.




/**
 * Manifests of all models that the specs name, in order.
 * @throws MODEL_NAME_TAKEN if two models would have one name, and all of discovery and hashing
 */
const hashModels = async (specs, options, ports) => {
    const ignorePaths = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalIgnorePaths */ .py)(options.ignorePaths);
    const found = await discoverModels(specs, { ...options, ignorePaths }, ports.tree);
    refuseTakenNames(found);
    await refuseOutputInside(found, options.outputDir, ports.tree);
    const models = [];
    for (const { name, baseName, path, tree } of found) {
        const files = await ports.digester.digestFiles(tree.files, ports.reporter.progress);
        models.push({ manifest: (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .buildManifest */ .u1)({ name, baseName, files, ignorePaths }), path });
    }
    return models;
};
const discoverModels = async (specs, options, tree) => {
    const found = [];
    for (const spec of specs) {
        const paths = await tree.expand(spec.path);
        if (spec.name !== undefined && paths.length > 1) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `"${spec.name}=${spec.path}" names ${paths.length} models at once`);
        }
        for (const path of paths) {
            const scanned = await tree.scan(path, options);
            const baseName = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(scanned.rootPath.replaceAll('\\', '/'));
            // As the user wrote it, unless a glob did: shorter in commands to copy.
            const isGlob = /[*?[]/.test(spec.path);
            const shown = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(spec.path) === baseName && !isGlob ? spec.path.replace(/\/+$/, '') : path;
            found.push({ name: spec.name ?? baseName, baseName, path: shown, tree: scanned });
        }
    }
    return found;
};
const refuseTakenNames = (models) => {
    const seen = new Map();
    for (const { name, tree } of models) {
        const other = seen.get(name);
        if (other !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_NAME_TAKEN', `"${other}" and "${tree.rootPath}" would both be called "${name}"`);
        }
        seen.set(name, tree.rootPath);
    }
};
// Bundles inside a signed folder would be files that nobody signed.
const refuseOutputInside = async (models, outputDir, files) => {
    if (outputDir === undefined)
        return;
    for (const { tree } of models) {
        if (tree.kind === 'folder' && (await files.holds(tree.rootPath, outputDir))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('OUTPUT_INSIDE_MODEL', `the output folder "${outputDir}" lies in the model "${tree.rootPath}"`);
        }
    }
};


/***/ }),

/***/ 23392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ publishAll),
/* harmony export */   resumeAttest: () => (/* binding */ resumeAttest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
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

