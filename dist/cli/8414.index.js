export const id = 8414;
export const ids = [8414,2834];
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

/***/ 58414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAttestInputs: () => (/* binding */ readAttestInputs)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
;// CONCATENATED MODULE: ./lib/io/attest-settings.js
// SPDX-License-Identifier: Apache-2.0
//
// The choices of a run that concern the outside world, as plain values. The
// action and the CLI both fill this in; `live.ts` makes ports from it.
const REQUESTED_INSTANCES = ['auto', 'public-good', 'github', 'custom'];
const ON_MISSING_TOKEN = ['fail', 'unsigned', 'skip'];

// EXTERNAL MODULE: ./lib/io/publishers/artifact-name.js
var artifact_name = __webpack_require__(87994);
// EXTERNAL MODULE: ./lib/policy/sink-policy.js
var sink_policy = __webpack_require__(42834);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/attestation/predicates/custom.js
// SPDX-License-Identifier: Apache-2.0


/**
 * A predicate of the user's own: an absolute URI as its type, a JSON object as its content.
 * @throws PREDICATE_INVALID
 */
const parseCustomPredicate = (predicateType, text) => {
    if (!URL.canParse(predicateType)) {
        throw new errors/* ProvenanceError */.CG('PREDICATE_INVALID', `predicate-type "${predicateType}" is not a URI`, { hint: 'Give the type as an absolute URI: `https://example.com/evaluation/v1`.' });
    }
    const predicate = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    if (!predicate)
        throw new errors/* ProvenanceError */.CG('PREDICATE_INVALID', 'the predicate is not a JSON object');
    return { predicateType, predicate };
};

;// CONCATENATED MODULE: ./lib/attestation/predicates/sbom.js
// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials as a predicate, with the types that actions/attest and
// `gh attestation verify --predicate-type` use.


/**
 * SPDX (`spdxVersion: "SPDX-2.3"`) or CycloneDX (`bomFormat: "CycloneDX"`) in JSON.
 * @throws SBOM_INVALID
 */
const parseSbom = (text) => {
    const document = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    if (!document)
        throw new errors/* ProvenanceError */.CG('SBOM_INVALID', 'the SBOM is not a JSON object');
    const spdxVersion = (0,parse/* asString */.oJ)(document.spdxVersion);
    if (spdxVersion !== undefined && document.SPDXID !== undefined) {
        const version = /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1];
        if (version === undefined) {
            throw new errors/* ProvenanceError */.CG('SBOM_INVALID', `spdxVersion is "${spdxVersion}"`);
        }
        return { predicateType: `https://spdx.dev/Document/v${version}`, predicate: document };
    }
    if (document.bomFormat === 'CycloneDX' && (0,parse/* asString */.oJ)(document.specVersion) !== undefined) {
        return { predicateType: 'https://cyclonedx.org/bom', predicate: document };
    }
    throw new errors/* ProvenanceError */.CG('SBOM_INVALID', 'the SBOM has neither spdxVersion and SPDXID (SPDX) nor bomFormat and specVersion (CycloneDX)');
};

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/inputs/predicate-inputs.js
// SPDX-License-Identifier: Apache-2.0




/** Statements beside provenance: a bill of materials, a predicate of the user's. @throws SBOM_INVALID, PREDICATE_INVALID */
const readPredicates = async (input, readText) => {
    const sbomPath = input.text('sbom-path');
    const sbom = sbomPath === undefined
        ? []
        : [parseSbom(await readText(sbomPath, limits/* MAX_PREDICATE_BYTES */.pB, 'SBOM_INVALID'))];
    return [...sbom, ...(await readCustomPredicate(input, readText))];
};
const readCustomPredicate = async (input, readText) => {
    const type = input.text('predicate-type');
    const inline = input.text('predicate');
    const path = input.text('predicate-path');
    if (type === undefined) {
        if (inline === undefined && path === undefined)
            return [];
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'a predicate is given without predicate-type', {
            hint: 'Set `predicate-type` to the URI of its type.',
        });
    }
    if ((inline === undefined) === (path === undefined)) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', path === undefined
            ? 'predicate-type is given without a predicate'
            : 'predicate and predicate-path are both given', {
            hint: 'Give exactly one of `predicate` and `predicate-path`.',
        });
    }
    if (path !== undefined) {
        return [
            parseCustomPredicate(type, await readText(path, limits/* MAX_PREDICATE_BYTES */.pB, 'PREDICATE_INVALID')),
        ];
    }
    if (Buffer.byteLength(inline ?? '') > limits/* MAX_PREDICATE_BYTES */.pB) {
        throw new errors/* ProvenanceError */.CG('PREDICATE_INVALID', 'the predicate is larger than 16 MB');
    }
    return [parseCustomPredicate(type, inline ?? '')];
};

;// CONCATENATED MODULE: ./lib/inputs/signing-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// How to sign: with a key, a certificate, or an instance of Sigstore.




/** @throws INPUT_…, KEY_INVALID, CERTIFICATE_INVALID */
const readSigning = async (input, readText) => {
    const key = input.text('private-key');
    const chain = input.text('certificate-chain');
    if (key === undefined) {
        if (chain !== undefined) {
            throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'certificate-chain is given without private-key', {
                hint: 'Set `private-key` to the key of the first certificate.',
            });
        }
        return readSigstore(input);
    }
    const password = input.text('private-key-password');
    const pem = key.includes('-----BEGIN ') ? key : await readKeyFile(key, readText);
    return {
        method: chain === undefined ? 'key' : 'certificate',
        privateKeyPem: new secret/* Secret */.z(pem),
        ...(password === undefined ? {} : { password: new secret/* Secret */.z(password) }),
        ...(chain === undefined
            ? {}
            : { certificateChainPem: await readText(chain, limits/* MAX_PEM_BYTES */.kb, 'CERTIFICATE_INVALID') }),
    };
};
// What is not PEM may still be a key, in a form that is not read: unless it is
// certainly a path (no encoding of a key has a dot), it must not become a message.
const readKeyFile = async (path, readText) => {
    try {
        return await readText(path, limits/* MAX_PEM_BYTES */.kb, 'KEY_INVALID');
    }
    catch (error) {
        if (/^[\w./\\ :-]+\.\w{1,5}$/.test(path))
            throw error;
        throw new errors/* ProvenanceError */.CG('KEY_INVALID', 'private-key is neither PEM nor a file to be read');
    }
};
const readSigstore = (input) => {
    const requested = input.choice('sigstore', REQUESTED_INSTANCES);
    const urls = {
        fulcioUrl: input.url('fulcio-url'),
        rekorUrl: input.url('rekor-url'),
        tsaUrl: input.url('tsa-url'),
        signingConfigPath: input.text('signing-config'),
    };
    const given = Object.entries(urls).filter(([, value]) => value !== undefined);
    if (requested !== 'custom' && given.length > 0) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', `sigstore is ${requested}, but the address of another instance is given`, { hint: 'Set `sigstore: custom`, or remove the address.' });
    }
    const trustedRootPath = input.text('trusted-root');
    return {
        method: 'sigstore',
        requested,
        allowPublicTransparency: input.flag('allow-public-transparency'),
        rekorVersion: input.choice('rekor-version', ['1', '2']) === '2' ? 2 : 1,
        ...Object.fromEntries(given),
        ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
    };
};

// EXTERNAL MODULE: ./lib/attestation/given-subjects.js
var given_subjects = __webpack_require__(26617);
;// CONCATENATED MODULE: ./lib/inputs/subject-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// What the statements are about: models, or the subjects of actions/attest.



/** The inputs that name what is attested; exactly one is given. */
const SOURCES = [
    'model-path',
    'subject-path',
    'subject-digest',
    'subject-checksums',
];
/** @throws INPUT_…, CHECKSUMS_INVALID */
const readSource = async (input, readText) => {
    const given = SOURCES.filter((name) => input.text(name) !== undefined);
    const [source, ...others] = given;
    if (source === undefined) {
        const subjects = await readArtifactsList(input, readText);
        if (subjects.length > 0)
            return { kind: 'digests', subjects };
        throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'neither model-path nor a subject-* input is given');
    }
    if (others.length > 0) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', `${given.join(' and ')} are given at once`);
    }
    const name = input.text('subject-name');
    switch (source) {
        case 'model-path':
            if (name !== undefined) {
                throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'subject-name is given beside model-path', {
                    hint: 'Name a model in model-path: `name=path`.',
                });
            }
            return {
                kind: 'models',
                specs: input.lines('model-path').map(parseModelSpec),
                scan: {
                    ignorePaths: input.lines('ignore-paths'),
                    symlinks: input.choice('allow-symlinks', ['never', 'within-model']) === 'never'
                        ? 'refuse'
                        : 'within-model',
                },
            };
        case 'subject-path':
            return {
                kind: 'files',
                patterns: input.list('subject-path'),
                ...(name === undefined ? {} : { name }),
            };
        case 'subject-digest': {
            if (name === undefined) {
                throw new errors/* ProvenanceError */.CG('INPUT_MISSING', 'subject-digest is given without subject-name', {
                    hint: 'Set `subject-name` to the name that the attestation should carry.',
                });
            }
            const digest = (0,given_subjects/* parseSubjectDigest */.Ky)(input.text('subject-digest') ?? '');
            return { kind: 'digests', subjects: [{ name, digest }] };
        }
        case 'subject-checksums':
            return { kind: 'digests', subjects: (0,given_subjects/* parseChecksums */.yk)(await readChecksums(input, readText)) };
    }
};
const readArtifactsList = async ({ artifactsListPath }, readText) => artifactsListPath === undefined
    ? []
    : (0,given_subjects/* parseArtifactsList */.F5)(await readText(artifactsListPath, limits/* MAX_CHECKSUMS_BYTES */.Qw, 'CHECKSUMS_INVALID'));
/** A path or the lines themselves: text that looks like a line of checksums is one. */
const readChecksums = async (input, readText) => {
    const value = input.text('subject-checksums') ?? '';
    return /^[0-9a-fA-F]{64,128} /.test(value) || value.includes('\n')
        ? value
        : readText(value, limits/* MAX_CHECKSUMS_BYTES */.Qw, 'CHECKSUMS_INVALID');
};
/** `name=path` or a path. Law: a name is plain, so that a path with `=` stays a path unless it looks named. */
const parseModelSpec = (line) => {
    const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)=(.+)$/.exec(line);
    const [, name, path] = match ?? [];
    return name !== undefined && path !== undefined ? { name, path } : { path: line };
};

;// CONCATENATED MODULE: ./lib/inputs/attest-inputs.js
// SPDX-License-Identifier: Apache-2.0
//
// Inputs → typed options. Everything is checked here, before the first byte of
// the model is read.









/** @throws INPUT_…, PREDICATE_INVALID, SBOM_INVALID, CHECKSUMS_INVALID, KEY_INVALID, CERTIFICATE_INVALID */
const readAttestInputs = async (input, readText) => {
    refuseUnbuilt(input);
    const resumeFrom = input.text('resume-from');
    const signing = await readSigning(input, readText);
    const options = resumeFrom === undefined
        ? await readOptions(input, readText, signing)
        : refuseSubjectsOnResume(input);
    const outputDir = input.text('output-dir');
    return {
        ...(options ? { options } : {}),
        signing,
        onMissingToken: input.choice('on-missing-token', ON_MISSING_TOKEN),
        timeoutMs: (input.integer('timeout-minutes', 1, 360) ?? 15) * 60_000,
        ...(outputDir === undefined ? {} : { outputDir }),
        ...(resumeFrom === undefined ? {} : { resumeFrom }),
        storage: readStorage(input, options?.source.kind ?? 'models'),
        failOn: input.choice('fail-on', sink_policy/* FAIL_ON */.d),
        showSummary: input.flag('show-summary'),
    };
};
const refuseUnbuilt = (input) => {
    const flags = ['push-to-registry', 'create-storage-record', 'private-signing'];
    for (const name of flags) {
        if (input.flag(name)) {
            const hint = name === 'private-signing' ? 'Say `sigstore: github` instead.' : undefined;
            throw new errors/* ProvenanceError */.CG('INPUT_NOT_SUPPORTED', `${name} is true, which is not built`, {
                ...(hint === undefined ? {} : { hint }),
            });
        }
    }
    if (input.text('subject-version') !== undefined) {
        throw new errors/* ProvenanceError */.CG('INPUT_NOT_SUPPORTED', 'subject-version is set, but storage records are not built');
    }
};
const refuseSubjectsOnResume = (input) => {
    const given = SOURCES.filter((name) => input.text(name) !== undefined);
    if (given.length > 0) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', `resume-from and ${given.join(', ')} are given`, {
            hint: 'resume-from stores what an earlier run signed: give no subject beside it.',
        });
    }
    return undefined;
};
const readOptions = async (input, readText, signing) => {
    const source = await readSource(input, readText);
    const predicates = await readPredicates(input, readText);
    if (source.kind !== 'models' && predicates.length > 1) {
        throw new errors/* ProvenanceError */.CG('INPUT_CONFLICT', 'sbom-path and predicate-type are both given', {
            hint: 'Give one of them; each is a statement of its own.',
        });
    }
    const isReplaced = source.kind !== 'models' && predicates.length > 0;
    return {
        source,
        predicates,
        dependencies: [
            ...input.lines('base-models'),
            ...input.lines('datasets'),
            ...input.lines('lock-files'),
            ...input.lines('container-images'),
        ],
        byproducts: [...input.lines('metrics'), ...input.lines('logs')],
        // The instance is chosen by the token's claims, so Sigstore always reads them.
        provenance: signing.method === 'sigstore' || !isReplaced,
    };
};
const readStorage = (input, kind) => {
    const token = input.text('github-token');
    const artifactName = input.text('artifact-name');
    const retentionDays = input.integer('artifact-retention-days', 1, 400);
    const releaseTag = input.text('release-tag');
    return {
        sinks: readSinks(input, kind),
        overwrite: input.flag('overwrite'),
        ...(token === undefined ? {} : { githubToken: new secret/* Secret */.z(token) }),
        ...(artifactName === undefined ? {} : { artifactName: (0,artifact_name/* checkArtifactName */.CN)(artifactName) }),
        ...(retentionDays === undefined ? {} : { artifactRetentionDays: retentionDays }),
        ...(releaseTag === undefined ? {} : { releaseTag }),
    };
};
const readSinks = (input, kind) => {
    const names = input.list('sinks');
    if (names.length === 0)
        return kind === 'models' ? ['artifact'] : ['attestations'];
    if (names.length === 1 && names[0] === 'none')
        return [];
    return [...new Set(names)].map((name) => {
        const sink = ports/* SINKS */.x.find((id) => id === name);
        if (sink === undefined) {
            throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `sinks names "${name}"; it takes ${ports/* SINKS */.x.join(', ')} or none`);
        }
        return sink;
    });
};


/***/ }),

/***/ 87994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   N1: () => (/* binding */ isDefaultArtifactName),
/* harmony export */   jh: () => (/* binding */ artifactNames)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
// SPDX-License-Identifier: Apache-2.0
//
// Names of workflow artifacts are unique in a run. The default name carries
// job, attempt and a digest of the content, so that neither the jobs of a
// matrix, nor two steps of a job, nor a rerun collide; equal content has an
// equal name.


const MAX_BASE_CHARS = 80;
/** The names to try, in order. @throws INPUT_INVALID for a name that GitHub refuses */
const artifactNames = ({ run, storage, models, files, }) => {
    const { artifactName } = storage;
    if (artifactName !== undefined)
        return [checkArtifactName(artifactName)];
    const [model] = models;
    const base = models.length === 1 && model ? model.name : 'models';
    const content = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(files.map(({ digest, name }) => `${digest}  ${name}\n`).join(''));
    const name = `${plain(base)}-attestation-${run.job}-${run.runAttempt}-${content.slice(0, 12)}`;
    return [name, `${name}-2`, `${name}-3`];
};
/** Whether an artifact of a run has the default name of bundles that this action stored. */
const isDefaultArtifactName = (name) => /-attestation-[\w-]+-\d+-[0-9a-f]{12}(?:-[23])?$/.test(name);
const plain = (base) => base
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, MAX_BASE_CHARS) || 'model';
/**
 * A name that the artifact service takes (actions/toolkit, artifact 6.2.1).
 * @throws INPUT_INVALID naming the character
 */
const checkArtifactName = (name) => {
    const found = /["<>|*?:\\/\r\n]/.exec(name)?.[0];
    if (found === undefined && name !== '' && name.length <= 255)
        return name;
    const seen = found === undefined ? `${name.length} characters` : JSON.stringify(found);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `artifact-name has ${seen}`, {
        hint: 'An artifact name is 1 to 255 characters without `" : < > | * ? \\ /` and line breaks.',
    });
};


/***/ }),

/***/ 42834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON),
/* harmony export */   sinkFailure: () => (/* binding */ sinkFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
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

