export const id = 7223;
export const ids = [7223,6186];
export const modules = {

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

/***/ 19414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSameModel),
/* harmony export */   h: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What differs between the files that were signed and the files that are here.

/** Compares by name and digest; names are unique on both sides, their order is of no matter. */
const compareFiles = (signed, found) => {
    const foundDigests = new Map(found.map((file) => [file.name, file.digest]));
    const signedNames = new Set(signed.map((file) => file.name));
    const sortedNames = (files) => files.map((file) => file.name).sort(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP);
    return {
        changed: sortedNames(signed.filter(({ name, digest }) => foundDigests.has(name) && foundDigests.get(name) !== digest)),
        missing: sortedNames(signed.filter((file) => !foundDigests.has(file.name))),
        extra: sortedNames(found.filter((file) => !signedNames.has(file.name))),
    };
};
/** Whether the files are exactly the signed ones. */
const isSameModel = (difference) => difference.changed.length + difference.missing.length + difference.extra.length === 0;


/***/ }),

/***/ 62875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ SUBJECT_NAMES),
  x: () => (/* binding */ checkCoverage)
});

// EXTERNAL MODULE: ./lib/attestation/dataset-claims.js
var dataset_claims = __webpack_require__(76338);
// EXTERNAL MODULE: ./lib/attestation/oms/signed-model.js
var signed_model = __webpack_require__(79830);
// EXTERNAL MODULE: ./lib/attestation/predicates/oms-signature-v1.js
var oms_signature_v1 = __webpack_require__(15837);
// EXTERNAL MODULE: ./lib/attestation/subjects.js
var subjects = __webpack_require__(49601);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/model/compare.js
var compare = __webpack_require__(19414);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/model/weights.js
// SPDX-License-Identifier: Apache-2.0
/** Endings of files that hold weights, or that loaders execute: what a signer must not leave out. */
const WEIGHT_ENDINGS = [
    'bin',
    'ckpt',
    'gguf',
    'ggml',
    'h5',
    'hdf5',
    'joblib',
    'keras',
    'mlmodel',
    'msgpack',
    'npy',
    'npz',
    'onnx',
    'onnx_data',
    'params',
    'pb',
    'pickle',
    'pkl',
    'pt',
    'pt2',
    'pth',
    'pte',
    'py',
    'safetensors',
    'tflite',
    'weights',
];
const ENDINGS = new Set(WEIGHT_ENDINGS);
/** Whether a file of this name may hold weights or code, by its ending alone. */
const isWeightName = (name) => ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) && name.includes('.');

// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
;// CONCATENATED MODULE: ./lib/policy/digest-coverage.js
// SPDX-License-Identifier: Apache-2.0
//
// A statement about something of which only a digest is known: no file is
// here, so that nothing but what is stated can be compared with it. The root of
// a model and the digest of a file are kept apart where it is known which of
// them is meant: a root is the digest of a text that anybody can write.


/** @param signed what an OMS signature says; absent for any other statement */
const checkKnownDigest = (statement, signed, { known, root }) => {
    const { roots, files } = signed === undefined ? subjectDigests(statement) : omsDigests(signed);
    const stated = [...(known === 'file' ? [] : roots), ...(known === 'folder' ? [] : files)];
    const isStated = stated.includes(root);
    const facts = {
        id: 'files',
        title: 'digest',
        expected: `sha256:${root}`,
        found: isStated ? 'stated; the bytes were not read' : `not among the ${stated.length} stated`,
    };
    return {
        checks: [
            isStated
                ? (0,report/* passedCheck */.Fd)(facts, 'self-asserted')
                : (0,report/* failedCheck */.WU)(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' }),
        ],
    };
};
const omsDigests = ({ root, files }) => ({
    roots: [root],
    files: files.map(({ digest }) => digest),
});
const subjectDigests = ({ subject }) => {
    const isRoot = ({ name }) => name.startsWith(subjects/* ROOT_PREFIX */.g);
    return {
        roots: subject.filter(isRoot).map(({ digest }) => digest.sha256),
        files: subject.filter((one) => !isRoot(one)).map(({ digest }) => digest.sha256),
    };
};

// EXTERNAL MODULE: ./lib/policy/subject-coverage.js
var subject_coverage = __webpack_require__(74205);
// EXTERNAL MODULE: ./lib/policy/uncompared-files.js
var uncompared_files = __webpack_require__(31296);
;// CONCATENATED MODULE: ./lib/policy/coverage.js
// SPDX-License-Identifier: Apache-2.0
//
// Does a verified statement speak of exactly these files? Three kinds of
// statement are known: an OMS signature lists every file, provenance of this
// project names the OMS root and its files (or their SHA256SUMS listing), and
// any other in-toto statement has subjects (subject-coverage.ts).













/** When names are compared, of statements that do not list the model. */
const SUBJECT_NAMES = ['in-folders', 'always', 'never-unsafe'];
/** Compares a verified statement with the files; files that differ are a failed check. @throws OMS_… */
const checkCoverage = (envelope, statement, content, options) => {
    const signed = isOms(statement) ? readOms(envelope, options) : undefined;
    if (content.known !== undefined)
        return checkKnownDigest(statement, signed, content);
    if (signed !== undefined)
        return checkOms(signed, content, options);
    const root = statement.subject.find(({ name }) => name.startsWith(subjects/* ROOT_PREFIX */.g));
    // A single file is verified by its digest, as gh does it: it need not be the whole model.
    return root === undefined || content.kind === 'file'
        ? (0,subject_coverage/* checkSubjects */.GX)(statement, content, options)
        : checkNamedSubjects(statement, root, content, options);
};
const readOms = (envelope, options) => {
    // OMS 1.0 §4.1: a keyless signature has an entry in a log.
    if (envelope.signer.kind === 'certificate' && !envelope.isLogged) {
        throw new errors/* ProvenanceError */.CG('OMS_INVALID', 'model signature refused: no transparency log holds it');
    }
    return (0,signed_model/* readSignedModel */.m)(envelope, options);
};
// ---- OMS ----------------------------------------------------------------------
const isOms = ({ predicateType }) => predicateType === oms_signature_v1/* OMS_SIGNATURE_TYPE */.i || predicateType === signed_model/* LEGACY_PREDICATE_TYPE */.R;
const checkOms = (signed, content, options) => {
    const covers = (path) => signed.files.some(({ name }) => (0,paths/* isIgnored */.pi)(name, [path]));
    // The default names apply unless they cover a signed file: that one is checked.
    const ignorePaths = [
        ...(signed.ignorePaths ?? []),
        ...paths/* GIT_IGNORE_PATHS */.zP.filter((path) => !covers(path)),
    ];
    const found = renameSingleFile(content, new Set(signed.files.map(({ name }) => name)));
    const ignored = found.filter(({ name }) => (0,paths/* isIgnored */.pi)(name, ignorePaths)).map(({ name }) => name);
    const here = found.filter(({ name }) => !(0,paths/* isIgnored */.pi)(name, ignorePaths));
    const { checks, files } = compareAll(signed.files, { here, ignored, ignorePaths }, content, options);
    return { checks: [...checks, ...hiddenWeights(ignored)], files };
};
// The signer chooses what is ignored, so that it must not be what runs.
const hiddenWeights = (ignored) => {
    const weights = ignored.filter(isWeightName);
    if (weights.length === 0)
        return [];
    return [
        (0,report/* failedCheck */.WU)({
            id: 'files.ignored',
            title: 'files that the signature leaves out',
            expected: 'no file that holds weights',
            found: weights.slice(0, 5).join(', '),
        }, {
            code: 'MODEL_MISMATCH',
            word: 'verified',
            hint: 'The signature does not vouch for these files; remove them, or let the model be signed whole.',
        }),
    ];
};
// A model that is one file is `.` to Python clients, its own name to the spec (§6.1.2).
const renameSingleFile = ({ kind, files, baseName }, signed) => kind === 'file' && !signed.has(paths/* SINGLE_FILE_NAME */.c6)
    ? files.map((file) => ({ ...file, name: baseName }))
    : files;
const checkNamedSubjects = (statement, root, content, options) => {
    // A dataset's commitment is no file of the model; a file that takes its name is one too many.
    const others = statement.subject.filter((subject) => subject !== root && !subject.name.startsWith(dataset_claims/* DATASET_SUBJECT_PREFIX */.p0));
    const [only] = others;
    const isListing = others.length === 1 && only?.name.endsWith('.SHA256SUMS') === true;
    if (isListing)
        return checkListing(only, root, content);
    const expected = others.flatMap(toSignedFile);
    const found = renameSingleFile(content, new Set());
    const ignored = found.filter(isGitName).map(({ name }) => name);
    const here = found.filter((file) => !isGitName(file));
    if (expected.length !== others.length)
        return { checks: [mismatch(content, 'a subject without sha256')] };
    return compareAll(expected, { here, ignored, ignorePaths: paths/* GIT_IGNORE_PATHS */.zP }, content, options);
};
// The listing holds names and digests of all files, so that its digest is enough.
const checkListing = (listing, root, content) => {
    const isSame = listing?.digest.sha256 === content.dirHash1 && root.digest.sha256 === content.root;
    const uncompared = (0,uncompared_files/* uncomparedFiles */.q)(content, paths/* GIT_IGNORE_PATHS */.zP);
    const facts = {
        id: 'files',
        title: 'files of the model',
        expected: `sha256:${root.digest.sha256 ?? ''}`,
        found: `sha256:${content.root}`,
    };
    return {
        checks: [
            isSame
                ? (0,report/* passedCheck */.Fd)(facts, content.bytesRead ? 'verified' : 'self-asserted')
                : (0,report/* failedCheck */.WU)(facts, {
                    code: 'MODEL_MISMATCH',
                    word: 'verified',
                    hint: 'The statement has the digest of the whole only; the OMS signature, or the SHA256SUMS file, tells which file differs.',
                }),
            // The digest of the whole leaves no room for a file of unknown digest.
            ...(0,uncompared_files/* checkUncompared */.l)(uncompared, 0, 'refuse'),
        ],
    };
};
const toSignedFile = ({ name, digest }) => (0,core_digest/* isSha256Hex */.P4)(digest.sha256) ? [{ name, digest: digest.sha256 }] : [];
const isGitName = ({ name }) => (0,paths/* isIgnored */.pi)(name, paths/* GIT_IGNORE_PATHS */.zP);
const compareAll = (signed, { here, ignored, ignorePaths }, content, { unsignedFiles }) => {
    const uncompared = (0,uncompared_files/* uncomparedFiles */.q)(content, ignorePaths);
    const names = new Set(uncompared);
    const expected = signed.filter(({ name }) => !names.has(name));
    const difference = (0,compare/* compareFiles */.h)(expected, here);
    const table = unsignedFiles === 'ignore'
        ? { ...difference, extra: [], unsigned: [...difference.extra, ...uncompared], ignored }
        : { ...difference, unsigned: [], ignored };
    return {
        checks: [
            filesCheck(expected.length, table, content),
            ...(0,uncompared_files/* checkUncompared */.l)(uncompared, expected.length, unsignedFiles),
        ],
        files: table,
    };
};
const filesCheck = (count, table, content) => {
    const { changed, missing, extra } = table;
    const facts = {
        id: 'files',
        title: 'files of the model',
        expected: `${count} ${count === 1 ? 'file' : 'files'} as signed`,
        found: (0,compare/* isSameModel */.S)(table)
            ? content.bytesRead
                ? 'the same files'
                : 'the same digests; the bytes were not read'
            : `${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
    };
    return (0,compare/* isSameModel */.S)(table)
        ? (0,report/* passedCheck */.Fd)(facts, content.bytesRead ? 'verified' : 'self-asserted')
        : (0,report/* failedCheck */.WU)(facts, { code: 'MODEL_MISMATCH', word: 'verified' });
};
const mismatch = (content, found) => (0,report/* failedCheck */.WU)({ id: 'files', title: 'files of the model', expected: `sha256:${content.root}`, found }, { code: 'SUBJECT_MISMATCH' });


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

/***/ 74205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ checkSubjects),
/* harmony export */   _z: () => (/* binding */ algorithmsBesideSha256)
/* harmony export */ });
/* unused harmony export OTHER_ALGORITHMS */
/* harmony import */ var _attestation_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49601);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36597);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96186);
/* harmony import */ var _uncompared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31296);
// SPDX-License-Identifier: Apache-2.0
//
// A statement that does not list a model, such as provenance of others: its
// subjects are compared with the files by digest. What the subjects are called
// is compared too, as far as it can be: tools write a path, or its end.
// Spec: in-toto digest_set.md, resource_descriptor.md (in-toto/attestation v1.1.0)




/** Names that a check shows before it counts the rest. */
const MAX_SHOWN = 5;
/** What is compared where a subject has no SHA-256. */
const OTHER_ALGORITHMS = ['sha384', 'sha512'];
/** The algorithms without which a subject could not be compared at all. */
const algorithmsBesideSha256 = ({ subject, }) => {
    const others = subject.filter(({ digest }) => digest.sha256 === undefined);
    return OTHER_ALGORITHMS.filter((name) => others.some(({ digest }) => digest[name] !== undefined));
};
/** Compares subjects with files; what differs is a failed check. */
const checkSubjects = ({ subject }, content, options) => {
    // The root is the digest of a text of digests, which is a file that anybody can write.
    const subjects = subject.filter(({ name }) => !name.startsWith(_attestation_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT_PREFIX */ .g));
    const namesOf = nameFinder(subjects, content);
    const ignored = content.files.filter(isGitName).map(({ name }) => name);
    const here = content.files.filter((file) => !isGitName(file));
    const known = here.flatMap((file) => {
        const stated = namesOf(file);
        return stated === undefined ? [] : [{ file, stated }];
    });
    const unknown = here.filter((file) => namesOf(file) === undefined).map(({ name }) => name);
    const isAccepted = options.unsignedFiles === 'ignore' && known.length > 0;
    const uncompared = (0,_uncompared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .uncomparedFiles */ .q)(content, _model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_IGNORE_PATHS */ .zP);
    const files = {
        changed: [],
        missing: [],
        extra: isAccepted ? [] : unknown,
        ignored,
        unsigned: isAccepted ? [...unknown, ...uncompared] : [],
    };
    const facts = {
        id: 'files',
        title: content.kind === 'file' ? 'digest of the file' : 'digests of the files',
        expected: `one of ${subjects.length} subjects`,
        found: content.kind === 'file'
            ? foundDigest(subjects, content)
            : `${known.length} of ${here.length} files are subjects`,
    };
    const isCovered = here.length > 0 && files.extra.length === 0;
    return {
        files,
        checks: [
            isCovered
                ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .passedCheck */ .Fd)(facts, content.bytesRead ? 'verified' : 'self-asserted')
                : (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .failedCheck */ .WU)(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' }),
            ...(isCovered ? [checkNames(known, content, options)] : []),
            ...(0,_uncompared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .checkUncompared */ .l)(uncompared, known.length, options.unsignedFiles),
        ],
    };
};
const isGitName = ({ name }) => (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isIgnored */ .pi)(name, _model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_IGNORE_PATHS */ .zP);
// Gathered once: a model may have many files with one content, and a statement many subjects.
const nameFinder = (subjects, content) => {
    const bySha256 = new Map();
    for (const [sha256, group] of Map.groupBy(subjects, ({ digest }) => digest.sha256)) {
        if (sha256 !== undefined)
            bySha256.set(sha256, statedNames(group));
    }
    // Another digest is known of a single file only.
    const others = subjects.filter((subject) => isSubjectByOther(subject, content));
    const byOther = others.length === 0 ? undefined : statedNames(others);
    return ({ digest }) => bySha256.get(digest) ?? byOther;
};
const statedNames = (subjects) => {
    const paths = subjects.map(({ name }) => (name.startsWith('./') ? name.slice(2) : name));
    return { paths: new Set(paths), ends: new Set(paths.map(lastPart)) };
};
// Where a subject has a SHA-256, that one decides; else each of the others that is known here.
const isSubjectByOther = ({ digest }, { otherDigests = {} }) => {
    if (digest.sha256 !== undefined)
        return false;
    const stated = OTHER_ALGORITHMS.filter((name) => digest[name] !== undefined);
    return stated.length > 0 && stated.every((name) => digest[name] === otherDigests[name]);
};
const foundDigest = (subjects, { files, otherDigests = {} }) => {
    if (subjects.some(({ digest }) => digest.sha256 !== undefined)) {
        return `sha256:${files[0]?.digest ?? ''}`;
    }
    const others = OTHER_ALGORITHMS.flatMap((name) => otherDigests[name] === undefined ? [] : [`${name}:${otherDigests[name]}`]);
    return others.join(', ') || 'no digest that the subjects have';
};
const checkNames = (known, { kind, baseName, bytesRead }, { subjectNames }) => {
    const named = known.map(({ file, stated }) => {
        // A file alone has no folder to be in: the last part of a path is all of its name.
        if (kind === 'folder')
            return { name: file.name, naming: namingOf(file.name, stated) };
        return { name: baseName, naming: stated.ends.has(baseName) ? 'path' : 'other' };
    });
    const demand = demandOf(subjectNames, kind);
    const refused = named.filter(({ naming }) => !ACCEPTED[demand].includes(naming));
    const facts = {
        id: 'files.names',
        title: kind === 'file' ? 'name of the file' : 'names of the files',
        expected: EXPECTED[demand],
        found: describe(named, refused),
    };
    return refused.length > 0
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .failedCheck */ .WU)(facts, {
            code: 'SUBJECT_MISMATCH',
            word: 'verified',
            hint: 'The bytes were signed under other names: give the files the names of the statement, or accept any with `subject-names: never-unsafe`.',
        })
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .passedCheck */ .Fd)(facts, wordOf(named, bytesRead));
};
const demandOf = (subjectNames, kind) => {
    switch (subjectNames) {
        case 'always':
            return 'path';
        case 'in-folders':
            return kind === 'folder' ? 'end' : 'other';
        case 'never-unsafe':
            return 'other';
    }
};
const ACCEPTED = {
    path: ['path'],
    end: ['path', 'end'],
    other: ['path', 'end', 'other'],
};
const EXPECTED = {
    path: 'the paths that are stated',
    end: 'the last parts of the paths that are stated',
    other: 'any: only digests are compared',
};
/** Of a file in a folder. */
const namingOf = (name, { paths, ends }) => {
    if (paths.has(name))
        return 'path';
    return ends.has(lastPart(name)) ? 'end' : 'other';
};
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
// The weakest counts: where one file may be called anything, nothing says what they are called.
const wordOf = (named, bytesRead) => {
    if (named.some(({ naming }) => naming !== 'path'))
        return 'unknown';
    return bytesRead ? 'verified' : 'self-asserted';
};
const describe = (named, refused) => {
    const others = refused.length > 0 ? refused : named.filter(({ naming }) => naming === 'other');
    if (others.length > 0) {
        const names = others.slice(0, MAX_SHOWN).map(({ name }) => name);
        const more = others.length > MAX_SHOWN ? `, … (${others.length})` : '';
        return `not stated: ${names.join(', ')}${more}`;
    }
    const ends = named.filter(({ naming }) => naming === 'end');
    return ends.length === 0
        ? 'as stated'
        : `of ${ends.length} of ${named.length}, only the last part`;
};


/***/ }),

/***/ 31296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkUncompared),
/* harmony export */   q: () => (/* binding */ uncomparedFiles)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Files of a listing that has no SHA-256 of them: they are there, and nobody
// can say whether they are the signed ones. They fail the verdict, unless the
// user accepts files that nobody vouches for; then they are shown as such.


/** Names that a check shows before it counts the rest. */
const MAX_SHOWN = 5;
/** What is not comparable and not ignored. */
const uncomparedFiles = ({ notComparable = [] }, ignorePaths) => notComparable.filter((name) => !(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isIgnored */ .pi)(name, ignorePaths));
/**
 * No check where every file can be compared.
 * @param comparedCount signed files that were compared; none of them, and nothing is accepted
 */
const checkUncompared = (names, comparedCount, unsignedFiles) => {
    if (names.length === 0)
        return [];
    const more = names.length > MAX_SHOWN ? `, … (${names.length})` : '';
    const facts = {
        id: 'files.uncompared',
        title: 'files without a SHA-256 in the listing',
        expected: unsignedFiles === 'ignore' ? 'accepted without a comparison' : 'none',
        found: `${names.slice(0, MAX_SHOWN).join(', ')}${more}`,
    };
    return unsignedFiles === 'ignore' && comparedCount > 0
        ? [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .passedCheck */ .Fd)(facts, 'unknown')]
        : [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)(facts, { code: 'DIGEST_UNKNOWN' })];
};


/***/ })

};

