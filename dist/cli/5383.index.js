export const id = 5383;
export const ids = [5383,6186];
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

/***/ 34818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Pq: () => (/* binding */ memorySource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Byte sources made of other bytes: of memory, and of a part of another source.

/** Bytes that are in memory already; what is read are views of them. */
const memorySource = (bytes) => ({
    sizeBytes: bytes.length,
    read: async (offset, lengthBytes) => {
        requireInside(offset, lengthBytes, bytes.length);
        return bytes.subarray(offset, offset + lengthBytes);
    },
});
/**
 * `lengthBytes` of `source` from `offset`, as a source of their own: what is outside cannot be read.
 * @throws MODEL_UNREADABLE where the part is not inside the source
 */
const partOf = (source, offset, lengthBytes) => {
    requireInside(offset, lengthBytes, source.sizeBytes);
    return {
        sizeBytes: lengthBytes,
        read: async (at, length) => {
            requireInside(at, length, lengthBytes);
            return source.read(offset + at, length);
        },
    };
};
/** What every source asks of its caller. @throws MODEL_UNREADABLE for bytes that are not all inside */
const requireInside = (offset, lengthBytes, sizeBytes) => {
    const isInside = offset >= 0 && lengthBytes >= 0 && offset + lengthBytes <= sizeBytes;
    if (isInside && Number.isSafeInteger(offset) && Number.isSafeInteger(lengthBytes))
        return;
    const message = `bytes ${offset} to ${offset + lengthBytes} were asked of ${sizeBytes}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', message);
};


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

/***/ 49878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicyCase: () => (/* binding */ runPolicyCase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_policy_file_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38949);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// A policy against recorded reports: what it would decide today, compared with
// what its author expects. Nothing is verified here.



/**
 * Evaluates the policy over one recorded report. Checks that an earlier policy
 * left in the record do not count; all others do.
 * @throws {REPORT_INVALID} where nothing says when the report is looked at
 */
const runPolicyCase = async ({ name, report, expected }, policy, { serverUrl }) => {
    const now = expected.now ?? report.verifiedAt;
    if (now === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('REPORT_INVALID', `${name}: neither verifiedAt nor now is given`);
    }
    const subjects = await Promise.all(report.subjects.map(async (recorded) => {
        const checks = recorded.checks.filter(({ id }) => !id.startsWith('policy.'));
        const subject = { ...recorded, checks };
        const added = await (0,_policy_policy_file_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluatePolicy)(policy, subject, { now, serverUrl });
        return { ...subject, checks: [...checks, ...added] };
    }));
    const failedChecks = subjects.flatMap(({ checks }) => checks).filter(({ passed }) => !passed);
    const failing = [...new Set(failedChecks.map(({ id }) => id))].sort();
    const verdict = (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_2__.isPassed)({ subjects }) ? 'pass' : 'fail';
    return {
        name,
        expected: { verdict: expected.verdict, failing: expected.failing },
        verdict,
        failing,
        failedChecks,
        asExpected: verdict === expected.verdict && isSameSet(failing, expected.failing),
    };
};
const isSameSet = (a, b) => a.length === b.length && a.every((id) => b.includes(id));


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
const isSound = ({ verified, checks }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
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


/***/ })

};

