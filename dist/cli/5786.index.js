export const id = 5786;
export const ids = [5786,5340,8585];
export const modules = {

/***/ 90361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ isBaseModel),
/* harmony export */   Ee: () => (/* binding */ describeBaseModel),
/* harmony export */   rZ: () => (/* binding */ statedBaseModels)
/* harmony export */ });
/* unused harmony export baseModelsAmong */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84328);
// SPDX-License-Identifier: Apache-2.0
//
// A base model as provenance names it: one of the resolved dependencies, told
// from datasets and lock files by an annotation, and with what was found when
// it was verified, so that a reader can follow the chain to its bundle.
// Spec: docs/base-models.md; resource_descriptor.md (in-toto/attestation v1.1.0)



const ROLE = 'base-model';
/** The descriptor with what is known of it; without evidence it is self-asserted. */
const describeBaseModel = (descriptor, evidence) => ({
    ...descriptor,
    annotations: {
        ...descriptor.annotations,
        role: ROLE,
        established: evidence === undefined ? 'self-asserted' : 'verified',
        ...(evidence && {
            verifiedBy: evidence.by,
            bytesRead: String(evidence.bytesRead),
            ...(evidence.bundleSha256 === undefined ? {} : { bundleSha256: evidence.bundleSha256 }),
            ...(evidence.signer === undefined ? {} : { signer: evidence.signer }),
        }),
    },
});
/** The base models that SLSA provenance names; none for any other statement. */
const statedBaseModels = (statement) => {
    if (statement.predicateType !== _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_TYPE */ .L$)
        return [];
    const definition = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(statement.predicate?.buildDefinition);
    const entries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(definition?.resolvedDependencies) ?? [];
    return baseModelsAmong(entries);
};
/** The base models in a list of resolved dependencies. */
const baseModelsAmong = (entries) => entries.flatMap((entry, index) => isBaseModel(entry)
    ? [toStated(entry, `/predicate/buildDefinition/resolvedDependencies/${index}`)]
    : []);
/** Whether an entry of resolvedDependencies says that it is a base model. */
const isBaseModel = (entry) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry)?.annotations)?.role === ROLE;
const toStated = (entry, pointer) => {
    const { name, uri, digest, annotations } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry) ?? {};
    const facts = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(annotations) ?? {};
    const digests = Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest) ?? {}).flatMap(([algorithm, value]) => typeof value === 'string' ? [`${algorithm}:${value}`] : []);
    const sha256 = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest)?.sha256;
    const bundle = facts.bundleSha256;
    const signer = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(facts.signer);
    const stated = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(name);
    return {
        pointer,
        name: stated ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(uri) ?? digests[0] ?? 'without a name',
        shape: shapeOf(stated, uri),
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(sha256) ? { sha256 } : {}),
        digests: digests.sort(),
        established: facts.established === 'verified' ? 'verified' : 'self-asserted',
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(bundle) ? { bundleSha256: bundle } : {}),
        ...(signer === undefined ? {} : { signer }),
    };
};
// A folder's name ends in a slash (io/descriptors.ts); an address tells nothing of what is there.
const shapeOf = (name, uri) => {
    if (name === undefined || uri !== undefined)
        return 'either';
    return name.endsWith('/') ? 'folder' : 'file';
};


/***/ }),

/***/ 38787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people, in powers of 1000: `1.5 MB`. */
const formatBytes = (bytes) => {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
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

/***/ 49542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ contentFindings)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** What was found in the files of a subject: what can run code first, then in the order of the files. */
const contentFindings = ({ contents = [], }) => {
    const found = contents.flatMap(({ name, word, findings = [] }) => findings.map((finding) => ({ ...finding, file: name, word: word ?? 'unknown' })));
    return [
        ...found.filter(({ kind }) => kind === 'code'),
        ...found.filter(({ kind }) => kind === 'broken'),
        ...found.filter(({ kind }) => kind === 'notice'),
    ];
};


/***/ }),

/***/ 49372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
/* unused harmony export MAX_FOREIGN_CHARS */
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0

/** Longest text from outside that a report shows; the whole is in the JSON report. */
const MAX_FOREIGN_CHARS = 1_000;
/**
 * A text from outside on one line: nothing in it steers a terminal or a log, it is cut to
 * MAX_FOREIGN_CHARS, and it is well-formed Unicode.
 */
const foreignText = (text) => {
    // UTF-16 units; half a character at the cut becomes U+FFFD.
    const short = text.length > MAX_FOREIGN_CHARS ? `${text.slice(0, MAX_FOREIGN_CHARS - 1)}…` : text;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(short.toWellFormed());
};


/***/ }),

/***/ 25786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/report/rfc3339.js
var rfc3339 = __webpack_require__(87197);
;// CONCATENATED MODULE: ./lib/report/gh-json.js
// SPDX-License-Identifier: Apache-2.0
//
// What `gh attestation verify --format json` prints, field by field, for tools
// that read it. Readers take an entry for a success, so that a report that is
// not passed as a whole gives none.
// Shape: https://github.com/sigstore/sigstore-go/blob/v1.1.0/pkg/verify/signed_entity.go




const RESULT_TYPE = 'application/vnd.dev.sigstore.verificationresult+json;version=0.1';
/** One entry for each bundle all of whose checks passed; `[]` where the verdict is a refusal. */
const renderGhJson = (report) => {
    const bundles = (0,policy_report.isPassed)(report) ? report.subjects.flatMap((subject) => subject.bundles) : [];
    return (0,json_text.jsonText)(bundles.filter((bundle) => bundle.verified && (0,policy_report/* isSubjectPassed */.JX)(bundle)).map(toEntry));
};
const toEntry = (bundle) => ({
    attestation: { bundle: (0,json_text/* foreignValue */.W)(bundle.bundle), bundle_url: '', initiator: '' },
    verificationResult: {
        mediaType: RESULT_TYPE,
        signature: toSignature(bundle),
        verifiedTimestamps: (bundle.timestamps ?? []).map(({ type, uri, time }) => ({
            type,
            uri,
            timestamp: (0,rfc3339/* formatTime */.f)(time),
        })),
        ...toVerifiedIdentity(bundle),
        ...(bundle.statement === undefined ? {} : { statement: toStatement(bundle.statement) }),
    },
});
const toSignature = ({ signer }) => {
    switch (signer?.kind) {
        case 'certificate':
            return { certificate: toSummary(signer.identity) };
        case 'key':
            return { publicKeyId: external_node_buffer_.Buffer.from(signer.hint, 'utf8').toString('base64') };
        // gh has no word for these: the name in such a certificate is not one that Fulcio vouches for.
        case 'certificate-chain':
        case undefined:
            return {};
    }
};
/** Fields and order of certificate.Summary. */
const SUMMARY_FIELDS = [
    'certificateIssuer',
    'subjectAlternativeName',
    'issuer',
    'githubWorkflowTrigger',
    'githubWorkflowSHA',
    'githubWorkflowName',
    'githubWorkflowRepository',
    'githubWorkflowRef',
    'buildSignerURI',
    'buildSignerDigest',
    'runnerEnvironment',
    'sourceRepositoryURI',
    'sourceRepositoryDigest',
    'sourceRepositoryRef',
    'sourceRepositoryIdentifier',
    'sourceRepositoryOwnerURI',
    'sourceRepositoryOwnerIdentifier',
    'buildConfigURI',
    'buildConfigDigest',
    'buildTrigger',
    'runInvocationURI',
    'sourceRepositoryVisibilityAtSigning',
];
const toSummary = (identity) => Object.fromEntries(SUMMARY_FIELDS.flatMap((field) => identity[field] === undefined ? [] : [[field, identity[field]]]));
/** Extensions that a check of the identity policy compared, in gh's order. */
const COMPARED_FIELDS = {
    'identity.signer-digest': 'buildSignerDigest',
    'identity.runner': 'runnerEnvironment',
    'identity.source-repository': 'sourceRepositoryURI',
    'identity.source-digest': 'sourceRepositoryDigest',
    'identity.source-ref': 'sourceRepositoryRef',
    'identity.source-owner': 'sourceRepositoryOwnerURI',
};
// What was compared and held: gh's name matcher and issuer matcher, then extensions.
const toVerifiedIdentity = ({ signer, checks }) => {
    if (signer?.kind !== 'certificate')
        return {};
    const { subjectAlternativeName, issuer = '' } = signer.identity;
    const compared = Object.entries(COMPARED_FIELDS).flatMap(([id, field]) => {
        const value = signer.identity[field];
        return value !== undefined && checks.some((check) => check.id === id) ? [[field, value]] : [];
    });
    return {
        verifiedIdentity: {
            subjectAlternativeName: { subjectAlternativeName },
            issuer: { issuer },
            ...Object.fromEntries(compared),
        },
    };
};
const toStatement = ({ type, subject, predicateType, predicate }) => ({
    _type: type,
    subject: subject.map(({ name, digest }) => ({ name, digest })),
    predicateType,
    ...(predicate === undefined ? {} : { predicate: (0,json_text/* foreignValue */.W)(predicate) }),
});

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/report/foreign-text.js
var foreign_text = __webpack_require__(49372);
;// CONCATENATED MODULE: ./lib/report/junit.js
// SPDX-License-Identifier: Apache-2.0
//
// JUnit XML, as test reporters of CI systems read it: a suite for each model,
// a case for each check.


/** A document in which nothing failed if and only if the verdict is a pass. */
const renderJunit = (report) => {
    const suites = report.subjects.map((subject) => toSuite(subject, report.verifiedAt));
    const all = suites.length > 0 ? suites : [emptySuite(report.verifiedAt)];
    const total = (key) => all.reduce((sum, suite) => sum + suite[key], 0);
    const counts = attributes({ tests: total('tests'), failures: total('failures'), errors: 0 });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="mlprov verify"${counts}>`,
        ...all.map(({ xml }) => xml),
        '</testsuites>',
        '',
    ].join('\n');
};
const toSuite = (subject, verifiedAt) => {
    const { name, path, digest, checks, bytesRead } = subject;
    const properties = { path, digest, bytesRead: String(bytesRead) };
    const cases = checks.map((check) => toCase(check, name));
    // Nothing checked is a refusal, and must not look like a suite without a failure.
    return checks.length === 0
        ? buildSuite(name, verifiedAt, properties, [nothingCase(name, 'nothing was checked')], 1)
        : buildSuite(name, verifiedAt, properties, cases, checks.filter(({ passed }) => !passed).length);
};
const emptySuite = (verifiedAt) => buildSuite('verdict', verifiedAt, {}, [nothingCase('verdict', 'nothing was verified')], 1);
const buildSuite = (name, timestamp, properties, cases, failures) => {
    const counts = { tests: cases.length, failures, errors: 0, skipped: 0, time: 0 };
    const rows = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`      <property${attributes({ name: key, value })}/>`]);
    const xml = [
        `  <testsuite${attributes({ name, ...counts, timestamp })}>`,
        ...(rows.length === 0 ? [] : ['    <properties>', ...rows, '    </properties>']),
        ...cases,
        '  </testsuite>',
    ].join('\n');
    return { tests: cases.length, failures, xml };
};
const toCase = (check, classname) => {
    const { id, title, expected, found, word, passed, code = 'INTERNAL' } = check;
    const open = `    <testcase${attributes({ classname, name: `${title} (${id})`, time: 0 })}>`;
    const facts = [`expected: ${(0,foreign_text/* foreignText */.q)(expected)}`, `found: ${(0,foreign_text/* foreignText */.q)(found)} (${word})`];
    if (passed) {
        return `${open}<system-out>${escapeXml(facts.join('\n'))}</system-out></testcase>`;
    }
    const text = [...facts, `hint: ${(0,foreign_text/* foreignText */.q)(check.hint ?? errors/* ERRORS */.Sr[code].hint)}`].join('\n');
    const failure = attributes({ type: code, message: `found ${found}` });
    return `${open}<failure${failure}>${escapeXml(text)}</failure></testcase>`;
};
const nothingCase = (classname, message) => `    <testcase${attributes({ classname, name: 'verdict', time: 0 })}><failure${attributes({
    type: 'BUNDLE_NONE',
    message,
})}/></testcase>`;
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml((0,foreign_text/* foreignText */.q)(String(value)))}"`)
    .join('');
// XML 1.0 §2.2: U+FFFE and U+FFFF are no characters, not even as references; controls are gone already.
const escapeXml = (text) => text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: ./lib/report/content-findings.js
var content_findings = __webpack_require__(49542);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/report/repository-path.js
// SPDX-License-Identifier: Apache-2.0
//
// Annotations and SARIF name files relative to the repository; a path outside
// it, or an absolute one, would show the machine and match no file.

/** POSIX path relative to the repository; `undefined` for the repository itself and all outside it. */
const repositoryPath = (path, { workspacePath } = {}) => {
    const given = normalizeFolder(path);
    const root = workspacePath === undefined ? undefined : normalizeFolder(workspacePath);
    const inside = root !== undefined && given.startsWith(root) ? given.slice(root.length) : given;
    const isOutside = isAbsolute(inside) || inside.startsWith('../');
    return isOutside || inside === './' || inside === '' ? undefined : inside.slice(0, -1);
};
/** Path of a file of a subject; the name of a subject that is one file is `.` or its last component. */
const filePath = ({ path, fileCount }, name, options) => {
    if (path === undefined)
        return undefined;
    const isFile = name === '.' || (fileCount === 1 && toPosix(path).split('/').at(-1) === name);
    return repositoryPath(isFile ? path : (0,posix_.join)(toPosix(path), name), options);
};
// With a slash at the end, so that `/work` is no prefix of `/workspace`.
const normalizeFolder = (path) => (0,posix_.normalize)(`${toPosix(path)}/`);
const DRIVE = /^[A-Za-z]:[\\/]/;
const isAbsolute = (path) => path.startsWith('/') || DRIVE.test(path);
// A backslash is part of a name on POSIX: only a path with a drive is surely Windows'.
const toPosix = (path) => (DRIVE.test(path) ? path.replaceAll('\\', '/') : path);

;// CONCATENATED MODULE: ./lib/report/findings.js
// SPDX-License-Identifier: Apache-2.0
//
// What a reviewer has to look at, as a flat list: annotations and SARIF are
// written from it. Errors are there if and only if the verdict is a refusal.





/** Everything that did not pass, checks before files, and what passed on weaker grounds. */
const listFindings = (report, options) => report.subjects.length === 0
    ? [nothing('nothing was verified')]
    : report.subjects.flatMap((subject) => subjectFindings(subject, options));
const subjectFindings = (subject, options) => [
    ...(subject.checks.length === 0 ? [nothing('nothing was checked', subject.name)] : []),
    ...subject.checks
        .filter(({ passed }) => !passed)
        .map((check) => checkFinding(check, subject, options)),
    ...fileFindings(subject, options),
    ...(0,content_findings/* contentFindings */.c)(subject).map((found) => contentFinding(found, subject, options)),
    ...(subject.bytesRead ? [] : [bytesUnread(subject, options)]),
];
const nothing = (message, subject = '') => ({
    level: 'error',
    id: 'verdict',
    title: 'verdict',
    subject: (0,foreign_text/* foreignText */.q)(subject),
    message,
    help: errors/* ERRORS */.Sr.BUNDLE_NONE.hint,
});
const checkFinding = (check, subject, options) => {
    const { id, title, expected, found, code = 'INTERNAL', hint = errors/* ERRORS */.Sr[code].hint, location, } = check;
    const file = location === undefined
        ? subject.path && repositoryPath(subject.path, options)
        : repositoryPath(location.file, options);
    const isLine = location !== undefined && Number.isSafeInteger(location.line) && location.line > 0;
    const text = `expected ${(0,foreign_text/* foreignText */.q)(expected)}, found ${(0,foreign_text/* foreignText */.q)(found)}`;
    return {
        level: 'error',
        id: (0,foreign_text/* foreignText */.q)(id),
        title: (0,foreign_text/* foreignText */.q)(title),
        subject: (0,foreign_text/* foreignText */.q)(subject.name),
        message: `${text}. ${(0,foreign_text/* foreignText */.q)(hint)}`,
        help: errors/* ERRORS */.Sr[code].hint,
        ...(file ? { file } : {}),
        ...(file && isLine ? { line: location.line } : {}),
    };
};
const FILE_LISTS = [
    { list: 'changed', title: 'file changed', message: 'does not have the digest that was signed' },
    { list: 'missing', title: 'file missing', message: 'was signed and is not here' },
    { list: 'extra', title: 'file not signed', message: 'is here and was not signed' },
    {
        list: 'unsigned',
        title: 'unsigned file accepted',
        message: 'was not signed; it is accepted because the options say so',
    },
];
const fileFindings = (subject, options) => {
    const { files, name: model } = subject;
    if (files === undefined)
        return [];
    return FILE_LISTS.flatMap(({ list, title, message }) => files[list].map((name) => {
        const file = filePath(subject, name, options);
        return {
            level: list === 'unsigned' || (0,policy_report/* isSubjectPassed */.JX)(subject) ? 'warning' : 'error',
            id: `files.${list}`,
            title,
            subject: (0,foreign_text/* foreignText */.q)(model),
            message: `${(0,foreign_text/* foreignText */.q)(name)} ${message}`,
            help: errors/* ERRORS */.Sr.MODEL_MISMATCH.hint,
            ...(file === undefined ? {} : { file }),
        };
    }));
};
/** Ids of what was found in files begin so; it refuses nothing by itself. */
const CONTENT_PREFIX = 'contents.';
const contentFinding = ({ code, kind, file: name, message, word }, subject, options) => {
    const file = filePath(subject, name, options);
    return {
        level: kind === 'notice' ? 'notice' : 'warning',
        id: `${CONTENT_PREFIX}${(0,foreign_text/* foreignText */.q)(code)}`,
        title: 'found in a file',
        subject: (0,foreign_text/* foreignText */.q)(subject.name),
        message: `${(0,foreign_text/* foreignText */.q)(name)}: ${(0,foreign_text/* foreignText */.q)(code)}: ${(0,foreign_text/* foreignText */.q)(message)} (${word})`,
        help: 'docs/reference/findings.md says what each code means; `findings` of a policy refuses.',
        ...(file === undefined ? {} : { file }),
    };
};
const bytesUnread = (subject, options) => {
    const file = subject.path && repositoryPath(subject.path, options);
    return {
        level: 'notice',
        id: 'files.unread',
        title: 'bytes not read',
        subject: (0,foreign_text/* foreignText */.q)(subject.name),
        message: 'only recorded digests were compared; the bytes of the files were not read',
        help: 'Fetch the files and verify again to have their bytes hashed.',
        ...(file ? { file } : {}),
    };
};

;// CONCATENATED MODULE: ./lib/report/sarif.js
// SPDX-License-Identifier: Apache-2.0
//
// SARIF 2.1.0, the part that GitHub code scanning reads: one result for each
// thing that did not pass, a rule for each kind of it.
// Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html




/** GitHub shows the first 5,000 results of a run. */
const MAX_SARIF_RESULTS = 5_000;
/** The errors of a report, and what was found in files, as a SARIF log of one run. */
const renderSarif = (report, options) => {
    const results = listFindings(report, options).filter(({ level, id }) => level === 'error' || id.startsWith(CONTENT_PREFIX));
    const shown = results.slice(0, MAX_SARIF_RESULTS);
    const rules = [...new Map(shown.map((finding) => [finding.id, finding])).values()];
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprint = createFingerprints();
    return (0,json_text.jsonText)({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'mlprov', semanticVersion: version/* VERSION */.x, rules: rules.map(toRule) } },
                columnKind: 'utf16CodeUnits',
                results: shown.map((finding) => ({
                    ruleId: finding.id,
                    ruleIndex: ruleIndexes.get(finding.id),
                    level: LEVELS[finding.level],
                    message: { text: messageText(finding) },
                    locations: [toLocation(finding)],
                    partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
                })),
                properties: { omittedResults: results.length - shown.length },
            },
        ],
    });
};
/** §3.27.10. */
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const toRule = ({ id, title, help, level }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: `Verification of a model: ${title}` },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[level] },
    properties: { tags: ['security', 'supply-chain'] },
});
// §3.11.6: `[text](target)` in a message is a link; a name must not make one.
const messageText = ({ subject, title, message }) => [...(subject === '' ? [] : [subject]), title, message].join(': ').replaceAll('](', '] (');
// Code scanning refuses a result without a location, so the model's name stands in for a path.
const toLocation = ({ file, line, subject }) => ({
    physicalLocation: {
        artifactLocation: { uri: toUri(file ?? subject) || 'model' },
        region: { startLine: line ?? 1 },
    },
    ...(subject === '' ? {} : { logicalLocations: [{ name: subject, kind: 'resource' }] }),
});
// RFC 3986 §4.2: no scheme, no leading slash; each segment is encoded.
const toUri = (path) => path
    .toWellFormed()
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeURIComponent)
    .join('/');
/** The same thing has the same fingerprint in the next run, wherever its line has moved. */
const createFingerprints = () => {
    const seen = new Map();
    return ({ id, subject, file }) => {
        const hash = (0,digest/* sha256 */.sc)(JSON.stringify([id, subject, file ?? '']));
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    };
};

// EXTERNAL MODULE: ./lib/attestation/base-model.js
var base_model = __webpack_require__(90361);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/trace-mermaid.js
var trace_mermaid = __webpack_require__(68585);
;// CONCATENATED MODULE: ./lib/report/base-models.js
// SPDX-License-Identifier: Apache-2.0
//
// The base models that a model's provenance names, as a chart for a summary:
// one step of the chain that `mlprov trace` follows.


/** Names that the table shows. */
const MAX_SHOWN = 50;
/** Markdown, each line ended; empty where no base model is named. */
const baseModelsMarkdown = ({ model, bases, verified }) => {
    if (bases.length === 0)
        return '';
    const wordOf = ({ established }) => verified === 'here' ? established : 'self-asserted';
    const links = bases.map((base, index) => ({
        to: index + 1,
        name: base.name,
        word: wordOf(base),
        isCircular: false,
    }));
    const chart = (0,trace_mermaid.renderTraceMermaid)({
        models: [
            { ...model, bytesRead: true, links },
            ...bases.map((base) => ({
                name: base.name,
                ...(base.sha256 === undefined ? {} : { digest: `sha256:${base.sha256}` }),
                word: wordOf(base),
                bytesRead: false,
            })),
        ],
    });
    const rows = bases
        .slice(0, MAX_SHOWN)
        .map((base) => [(0,markdown/* code */.aY)(base.name), (0,markdown/* code */.aY)(base.digests.join(', ')), evidenceOf(base), wordOf(base)]);
    const left = bases.length - rows.length;
    return [
        '```mermaid',
        `${chart}\`\`\``,
        '',
        ...(0,markdown/* table */.tp)(['Made from', 'Digest', 'Verified by its signer', 'Established'], rows),
        ...(left === 0 ? [] : ['', `… and ${left} more.`]),
        '',
    ].join('\n');
};
const evidenceOf = ({ established, signer, bundleSha256 }) => {
    if (established !== 'verified')
        return 'no';
    if (bundleSha256 === undefined)
        return 'by its digest';
    return `${signer === undefined ? '' : `${(0,markdown/* code */.aY)(signer)}, `}bundle ${(0,markdown/* code */.aY)(`sha256:${bundleSha256}`)}`;
};

// EXTERNAL MODULE: ./lib/report/subject-facts.js
var subject_facts = __webpack_require__(90236);
;// CONCATENATED MODULE: ./lib/report/summary.js
// SPDX-License-Identifier: Apache-2.0
//
// The report in the job's summary, for a reviewer who has not read the
// documentation. Everything foreign is escaped; GitHub drops a summary of more
// than 1 MiB, so that what does not fit is counted instead.







/** Below GitHub's 1 MiB for the summaries of a step. */
const MAX_SUMMARY_BYTES = 900_000;
const WORD_MEANINGS = {
    verified: 'a signature or a digest that was checked here says so.',
    proved: 'a mathematical proof that was checked here says so.',
    'self-asserted': 'the signer says so, and nobody else.',
    unknown: 'nothing says so.',
};
/** Text of the job summary, in GitHub's Markdown, at most MAX_SUMMARY_BYTES. */
const renderSummary = (report) => {
    // What was refused comes first, so that it is never what does not fit.
    const subjects = [
        ...report.subjects.filter((subject) => !(0,policy_report/* isSubjectPassed */.JX)(subject)),
        ...report.subjects.filter(policy_report/* isSubjectPassed */.JX),
    ];
    const words = policy_report/* CLAIM_WORDS */.d0.map((word) => `- **${word}**: ${WORD_MEANINGS[word]}`);
    const root = report.trustedRootDate;
    const parts = [
        `### ${title(report)}`,
        ...(subjects.length === 0 ? [] : [overview(subjects)]),
        ...sections(subjects),
        `How far a finding is established:\n\n${words.join('\n')}`,
        ...(root === undefined ? [] : [`Trusted root of ${(0,markdown/* code */.aY)((0,subject_facts/* describeTrustedRoot */.jM)(root, report))}.`]),
    ];
    return `${parts.join('\n\n')}\n`;
};
const title = (report) => {
    const [only] = report.subjects;
    const what = report.subjects.length === 1 && only ? (0,markdown/* code */.aY)(only.name) : (0,markdown/* escapeText */.X1)((0,subject_facts/* countSubjects */.Xj)(report));
    return `${(0,policy_report.isPassed)(report) ? 'Verified' : 'REFUSED'}: ${what}`;
};
const verdict = (subject) => (0,policy_report/* isSubjectPassed */.JX)(subject) ? 'verified' : 'REFUSED';
const overview = (subjects) => {
    const lines = (0,markdown/* table */.tp)(['Subject', 'Verdict', 'Checks', 'Digest', 'Content'], subjects.map((subject) => [
        (0,markdown/* code */.aY)(subject.name),
        (0,policy_report/* isSubjectPassed */.JX)(subject) ? 'verified' : '**REFUSED**',
        (0,subject_facts/* countChecks */.ls)(subject),
        subject.digest === undefined ? '' : (0,markdown/* code */.aY)(subject.digest),
        (0,markdown/* escapeText */.X1)((0,subject_facts/* describeContent */.Xb)(subject)),
    ]));
    const shown = fitting(lines, MAX_SUMMARY_BYTES / 3);
    return [...shown, ...omitted(lines.length - shown.length)].join('\n');
};
const sections = (subjects) => {
    const texts = subjects.map(section);
    const shown = fitting(texts, MAX_SUMMARY_BYTES / 2);
    return [...shown, ...omitted(texts.length - shown.length)];
};
const fitting = (texts, maxBytes) => {
    let room = maxBytes;
    const end = texts.findIndex((text) => {
        room -= external_node_buffer_.Buffer.byteLength(text) + 2;
        return room < 0;
    });
    return end < 0 ? texts : texts.slice(0, end);
};
const omitted = (count) => count === 0 ? [] : [`\n… and ${count} more that do not fit here: see the report as JSON.`];
const section = (subject) => {
    const parts = [
        ...(subject.checks.length === 0 ? [] : [checkTable(subject.checks)]),
        ...advice(subject.checks),
        ...fileTable(subject.files),
        ...basesPart(subject),
        ...findingTable(subject),
        ...subject.bundles.map((bundle) => bundlePart(bundle, subject)),
    ];
    const heading = `<strong>${verdict(subject)}</strong> ${(0,markdown/* code */.aY)(subject.name)}: ${(0,subject_facts/* countChecks */.ls)(subject)}`;
    // The blank lines end the HTML block, so that what stands between is Markdown.
    return [
        `<details${(0,policy_report/* isSubjectPassed */.JX)(subject) ? '' : ' open'}>`,
        `<summary>${heading}</summary>`,
        '',
        ...parts.flatMap((part) => [part, '']),
        '</details>',
    ].join('\n');
};
const checkTable = (checks) => (0,markdown/* table */.tp)(['', 'Check', 'Expected', 'Found', 'Established'], checks.map(({ title: name, expected, found, word, passed }) => [
    passed ? 'ok' : '**NO**',
    (0,markdown/* escapeText */.X1)(name),
    (0,markdown/* code */.aY)(expected),
    (0,markdown/* code */.aY)(found),
    word,
])).join('\n');
const advice = (checks) => {
    const lines = checks
        .filter(({ passed }) => !passed)
        .map((check) => `- ${(0,markdown/* escapeText */.X1)(check.title)}: ${(0,markdown/* escapeText */.X1)((0,subject_facts/* refusal */.x5)(check))}`);
    return lines.length === 0 ? [] : [[...new Set(lines)].join('\n')];
};
const FILE_ROWS = [
    ['changed', '**changed**'],
    ['missing', '**missing**'],
    ['extra', '**not signed**'],
    ['ignored', 'left out by the signature: nothing vouches for it'],
    ['unsigned', 'not signed, accepted by the options'],
];
const fileTable = (files) => {
    if (files === undefined)
        return [];
    const rows = FILE_ROWS.flatMap(([list, label]) => {
        const names = files[list].slice(0, subject_facts/* MAX_NAMES */.oA).map((name) => [(0,markdown/* code */.aY)(name), label]);
        const more = files[list].length - names.length;
        return more > 0 ? [...names, [`… and ${more} more`, label]] : names;
    });
    return rows.length === 0 ? [] : [(0,markdown/* table */.tp)(['File', 'What became of it'], rows).join('\n')];
};
// Of sound bundles alone: a name in any other was written by anybody.
const basesPart = (subject) => {
    const { name, digest, bundles } = subject;
    if (!(0,policy_report/* isSubjectPassed */.JX)(subject))
        return [];
    const stated = bundles
        .filter(policy_report/* isSound */.gH)
        .flatMap(({ statement }) => (statement ? (0,base_model/* statedBaseModels */.rZ)(statement) : []));
    const bases = [...new Map(stated.map((base) => [base.digests.join() + base.name, base])).values()];
    const model = { name, word: 'verified', ...(digest === undefined ? {} : { digest }) };
    const text = baseModelsMarkdown({ model, bases, verified: 'stated' });
    return text === '' ? [] : [text.trimEnd()];
};
const findingTable = (subject) => {
    const found = (0,content_findings/* contentFindings */.c)(subject);
    if (found.length === 0)
        return [];
    const rows = found
        .slice(0, subject_facts/* MAX_NAMES */.oA)
        .map(({ code: id, file, message, word }) => [(0,markdown/* code */.aY)(id), (0,markdown/* code */.aY)(file), (0,markdown/* escapeText */.X1)(message), word]);
    const more = found.length - rows.length;
    const rest = more > 0 ? [[`… and ${more} more`, '', '', '']] : [];
    const lines = (0,markdown/* table */.tp)(['Finding', 'File', 'What was seen', 'Established'], [...rows, ...rest]);
    return [lines.join('\n')];
};
const bundlePart = (bundle, subject) => {
    const { source, index, verified, predicateType, signer, suggestion } = bundle;
    const rows = [
        ['Bundle', (0,markdown/* code */.aY)(`${source} #${index}`)],
        ['Signature', verified ? 'verified' : '**NOT VERIFIED**'],
        ...(predicateType === undefined ? [] : [['States', (0,markdown/* code */.aY)(predicateType)]]),
        ...(signer === undefined ? [] : [['Signer', (0,markdown/* code */.aY)((0,subject_facts/* describeSigner */.cg)(signer))]]),
        ...(0,subject_facts/* describeTimes */.UM)(bundle).map((time) => ['Time of signing', (0,markdown/* code */.aY)(time)]),
        ...(suggestion === undefined
            ? []
            : [['Unverified advice', `this signer would be accepted by ${(0,markdown/* code */.aY)(suggestion)}`]]),
    ];
    const own = (0,subject_facts/* ownChecks */.ws)(bundle, subject);
    return [
        (0,markdown/* table */.tp)(['', ''], rows).join('\n'),
        ...(own.length === 0 ? [] : [checkTable(own)]),
        ...advice(own),
    ].join('\n\n');
};

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/formats.js
// SPDX-License-Identifier: Apache-2.0






/** Every form in which a report can be written, by its name on the command line. */
const REPORT_FORMATS = {
    text: report_text/* renderText */.S,
    json: json/* renderJson */.h,
    gh: renderGhJson,
    sarif: renderSarif,
    junit: renderJunit,
    markdown: renderSummary,
};


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ foreignValue),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export MAX_SHOWN_DEPTH */
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON that is safe to print: the same values, but what could steer a terminal
// or the runner is written as an escape.

/** Levels of lists and objects; statements of the field have about ten. */
const MAX_SHOWN_DEPTH = 200;
/** JSON, indented by two spaces, with a final newline. Law: `JSON.parse(jsonText(x))` equals x. */
const jsonText = (value) => 
// Beyond ASCII, and for `##[`, these characters stand in strings only: an escape means the same.
`${JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replaceAll('##[', '#\\u0023[')}\n`;
const escapeUnit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A foreign value as it is, or a note in its place where it is deeper than MAX_SHOWN_DEPTH. */
const foreignValue = (value) => isDeep(value) ? `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)` : value;
// Level by level, so that no depth can exhaust the stack.
const isDeep = (value) => {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_SHOWN_DEPTH)
            return true;
        level = level.flatMap(children);
    }
    return false;
};
const children = (value) => Array.isArray(value) ? value : Object.values((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {});


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);
/* harmony import */ var _rfc3339_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
// SPDX-License-Identifier: Apache-2.0
//
// The report as data: keys in one order, absent where nothing is known. The
// bundles themselves are left out; `source` and `index` say where they are.



/** The report and its verdicts as JSON; a predicate keeps the order that was signed. */
const renderJson = (report) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(toReport(report));
// Fields that are undefined leave no key in JSON.
const toReport = (report) => ({
    version: report.version,
    verified: (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__.isPassed)(report),
    verifiedAt: report.verifiedAt,
    trustedRootDate: report.trustedRootDate,
    subjects: report.subjects.map(toSubject),
});
const toSubject = (subject) => ({
    name: subject.name,
    verified: (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubjectPassed */ .JX)(subject),
    path: subject.path,
    digest: subject.digest,
    fileCount: subject.fileCount,
    sizeBytes: subject.sizeBytes,
    bytesRead: subject.bytesRead,
    files: subject.files && toFiles(subject.files),
    contents: subject.contents?.map(toFile),
    checks: subject.checks.map(toCheck),
    bundles: subject.bundles.map(toBundle),
});
const toFile = ({ name, format, holdsPickle, word, pickle, metadata, findings }) => ({
    name,
    format,
    holdsPickle,
    word,
    pickle: pickle && {
        count: pickle.count,
        protocol: pickle.protocol,
        imports: pickle.imports,
        outsideAllowList: pickle.outsideAllowList,
        complete: pickle.complete,
    },
    metadata: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignValue */ .W)(metadata),
    findings: findings?.map(({ code, kind, message, at }) => ({ code, kind, message, at })),
});
const toFiles = ({ changed, missing, extra, ignored, unsigned, }) => ({ changed, missing, extra, ignored, unsigned });
const toCheck = (check) => ({
    id: check.id,
    title: check.title,
    expected: check.expected,
    found: check.found,
    word: check.word,
    passed: check.passed,
    code: check.code,
    hint: check.hint,
    location: check.location && { file: check.location.file, line: check.location.line },
});
const toBundle = (bundle) => ({
    source: bundle.source,
    index: bundle.index,
    verified: bundle.verified,
    predicateType: bundle.predicateType,
    signer: bundle.signer && toSigner(bundle.signer),
    timestamps: bundle.timestamps?.map(({ type, uri, time }) => ({
        type,
        uri,
        time: (0,_rfc3339_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .f)(time),
    })),
    checks: bundle.checks.map(toCheck),
    suggestion: bundle.suggestion,
    established: bundle.established?.map(({ pointer, word }) => ({ pointer, word })),
    statement: bundle.statement && toStatement(bundle.statement),
});
const toSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return { kind: signer.kind, identity: signer.identity };
        case 'key':
            return { kind: signer.kind, hint: signer.hint };
        case 'certificate-chain':
            return { kind: signer.kind, subject: signer.subject };
    }
};
const toStatement = (statement) => ({
    type: statement.type,
    subject: statement.subject.map(({ name, digest }) => ({ name, digest })),
    predicateType: statement.predicateType,
    predicate: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignValue */ .W)(statement.predicate),
});


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export link */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// Text from outside, as GitHub's Markdown shows it: on one line, and never a
// mark, a tag, a cell's end or a formula.

/**
 * Text that is shown as it is.
 * CommonMark 0.31 §2.5: a character reference is never a mark, in HTML or in Markdown.
 */
const escapeText = (text) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(text.replace(/[\r\n]+/g, ' ')).replace(/[&<>\\`*_[\]|~#!$]/g, (char) => `&#${char.charCodeAt(0)};`);
/** Text in the type of code, where GitHub neither links, mentions nor draws emoji. */
const code = (text) => `<code>${escapeText(text)}</code>`;
/** A link to an http(s) address; anything else stays text. */
const link = (url) => {
    const safe = /^https?:\/\/[^\s<>()|"]+$/.test(url) && url === foreignText(url);
    return safe ? `[${escapeText(url)}](${url})` : escapeText(url);
};
/** A table; the cells are Markdown already. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);


/***/ }),

/***/ 87197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatTime)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** A time in UTC, without a fraction where that is zero; `undefined` for an invalid date. */
const formatTime = (time) => Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace('.000Z', 'Z');


/***/ }),

/***/ 90236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   Xb: () => (/* binding */ describeContent),
/* harmony export */   Xj: () => (/* binding */ countSubjects),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   jM: () => (/* binding */ describeTrustedRoot),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   ws: () => (/* binding */ ownChecks),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38787);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96186);
/* harmony import */ var _rfc3339_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
// SPDX-License-Identifier: Apache-2.0
//
// The sentences about a subject that the terminal and the summary share. They
// still hold foreign text: each renderer escapes in its own way.




/** Names of one list of files that are shown before the rest is counted. */
const MAX_NAMES = 50;
/** `2 files, 1.5 MB`, and whether the bytes were read. */
const describeContent = ({ fileCount, sizeBytes, bytesRead }) => {
    const count = fileCount === 1 ? '1 file' : `${fileCount} files`;
    const size = sizeBytes === undefined ? '' : `, ${(0,_core_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(sizeBytes)}`;
    return `${count}${size}${bytesRead ? '' : '; recorded digests only, the bytes were not read'}`;
};
const describeSigner = (signer) => {
    switch (signer.kind) {
        case 'certificate':
            return `${signer.identity.subjectAlternativeName}, vouched for by ${signer.identity.issuer ?? 'no issuer'}`;
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
    }
};
/** `2026-01-02T03:04:05Z, Tlog https://…` for each time of signing. */
const describeTimes = ({ timestamps = [] }) => timestamps.map(({ type, uri, time }) => {
    const text = (0,_rfc3339_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .f)(time) ?? 'no time';
    return uri === '' ? `${text}, ${type}` : `${text}, ${type} ${uri}`;
});
const DAY_MS = 86_400_000;
/** `2026-01-02T03:04:05Z, 3 days old`: its newest entry, at the time of the verification. */
const describeTrustedRoot = (trustedRootDate, { verifiedAt }) => {
    const days = Math.floor((Date.parse(verifiedAt) - Date.parse(trustedRootDate)) / DAY_MS);
    if (Number.isNaN(days))
        return trustedRootDate;
    return `${trustedRootDate}, ${days === 1 ? '1 day' : `${days} days`} old`;
};
/** `1 of 3 checks failed`; a subject without checks was not verified. */
const countChecks = ({ checks }) => {
    const failed = checks.filter(({ passed }) => !passed).length;
    const all = checks.length === 1 ? '1 check' : `${checks.length} checks`;
    if (checks.length === 0)
        return 'nothing was checked';
    return failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
};
/** `1 of 2 verified`, where there is not exactly one. */
const countSubjects = ({ subjects }) => {
    if (subjects.length === 0)
        return 'nothing was verified';
    return `${subjects.filter(_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isSubjectPassed */ .JX).length} of ${subjects.length} verified`;
};
/** The checks of a bundle that its subject does not show already. */
const ownChecks = (bundle, subject) => {
    const shown = new Set(subject.checks.map(keyOf));
    return bundle.checks.filter((check) => !shown.has(keyOf(check)));
};
const keyOf = ({ id, expected, found, passed }) => JSON.stringify([id, expected, found, passed]);
/** Code of a failed check, and what to do about it. */
const refusal = ({ code = 'INTERNAL', hint }) => `${code}: ${hint ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr[code].hint}`;


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
/* harmony import */ var _content_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49542);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49372);
/* harmony import */ var _subject_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90236);
// SPDX-License-Identifier: Apache-2.0
//
// The report in a terminal: the verdict first, then every check with what was
// found. No colour, one line a fact, so that logs and screen readers read the
// same text.




/** Plain text, each line ended; begins with `verified` if and only if the verdict is a pass. */
const renderText = (report) => {
    const { subjects, trustedRootDate } = report;
    const isSingle = subjects.length === 1;
    const lines = [
        ...(isSingle ? [] : [row(verdict((0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__.isPassed)(report)), (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .countSubjects */ .Xj)(report)), '']),
        ...subjects.flatMap((subject) => [...subjectLines(subject), '']),
        ...(trustedRootDate === undefined
            ? []
            : [row('trust', `trusted root of ${(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTrustedRoot */ .jM)(trustedRootDate, report)}`)]),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
};
const verdict = (passed) => (passed ? 'verified' : 'REFUSED');
const subjectLines = (subject) => [
    row(verdict((0,_policy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubjectPassed */ .JX)(subject)), `${subject.name}: ${(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .countChecks */ .ls)(subject)}`),
    ...(subject.path === undefined ? [] : [row('path', subject.path)]),
    ...(subject.digest === undefined ? [] : [row('digest', subject.digest)]),
    row('content', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeContent */ .Xb)(subject)),
    ...(subject.checks.length === 0 ? [] : ['', ...checkLines(subject.checks)]),
    ...fileLines(subject),
    ...findingLines(subject),
    ...subject.bundles.flatMap((bundle) => ['', ...bundleLines(bundle, subject)]),
];
const LABEL_CHARS = 9;
const row = (label, text) => `${label.padEnd(LABEL_CHARS)} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(text)}`;
const MAX_TITLE_CHARS = 44;
const WORD_CHARS = 'self-asserted'.length;
// Three aligned columns, then what was found; what was expected stands right below it.
const checkLines = (checks) => {
    const width = Math.min(MAX_TITLE_CHARS, Math.max(...checks.map(({ title }) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(title).length), 'expected'.length));
    const columns = (mark, title, word, text) => `  ${mark}  ${title.padEnd(width)}  ${word.padEnd(WORD_CHARS)}  ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(text)}`;
    return checks.flatMap((check) => {
        const { title, word, passed, expected, found } = check;
        return [
            columns(passed ? 'ok' : 'NO', (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(title), word, found),
            ...(expected === found ? [] : [columns('  ', '', 'expected', expected)]),
            ...(passed ? [] : [columns('  ', '', 'hint', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(check))]),
        ];
    });
};
const fileLines = ({ files }) => {
    if (files === undefined)
        return [];
    const { changed, missing, extra, ignored, unsigned } = files;
    const lines = [
        ...names('changed', changed),
        ...names('missing', missing),
        ...names('extra', extra),
        // Nothing vouches for these, so a reader has to see them.
        ...names('ignored', ignored),
        ...names('unsigned', unsigned),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
};
const findingLines = (subject) => {
    const texts = (0,_content_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .contentFindings */ .c)(subject).map(({ code, file, message, word }) => `${code} in ${file}: ${message} (${word})`);
    return texts.length === 0 ? [] : ['', ...names('finding', texts)];
};
const names = (label, values) => {
    const shown = values.slice(0, _subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMES */ .oA);
    const more = values.length - shown.length;
    return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].map((text) => row(label, text));
};
const bundleLines = (bundle, subject) => {
    const { source, index, verified, predicateType, signer, suggestion } = bundle;
    const state = verified ? 'signature verified' : 'NOT VERIFIED';
    const checks = (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ownChecks */ .ws)(bundle, subject);
    return [
        row('bundle', `${source} #${index}: ${state}`),
        ...(predicateType === undefined ? [] : [row('  states', predicateType)]),
        ...(signer === undefined ? [] : [row('  signer', (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSigner */ .cg)(signer))]),
        ...(0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTimes */ .UM)(bundle).map((time) => row('  time', time)),
        ...checkLines(checks),
        ...(suggestion === undefined ? [] : [row('  advice', `unverified advice: ${suggestion}`)]),
    ];
};


/***/ }),

/***/ 68585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTraceMermaid: () => (/* binding */ renderTraceMermaid)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// A chain of models as a Mermaid flowchart, which GitHub draws. Names are
// foreign: in a quoted label every character that Mermaid or HTML gives a
// meaning is written as Mermaid's entity (#35; is #).
// Syntax: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters

const MAX_NAME_CHARS = 80;
/** Mermaid draws no more than 500 edges and 50,000 characters unless it is told to. */
const MAX_DRAWN = 100;
/** The chart, each line ended; arrows lead from a base to what was made from it. */
const renderTraceMermaid = ({ models }) => {
    const drawn = models.slice(0, MAX_DRAWN);
    const left = models.length - drawn.length;
    const edges = drawn.flatMap(({ links = [] }, at) => links.filter(({ to }) => to < drawn.length).map((link) => edge(link, at)));
    const lines = [
        'flowchart BT',
        ...drawn.map((model, at) => `  m${at}["${label(model)}"]:::${classOf(model)}`),
        ...edges.slice(0, MAX_DRAWN * 4).map((line) => `  ${line}`),
        ...(left === 0 ? [] : [`  more["and ${left} more models"]:::unknown`]),
        '  classDef verified stroke:#1a7f37,stroke-width:2px',
        '  classDef asserted stroke:#9a6700,stroke-dasharray:4 3',
        '  classDef unknown stroke:#6e7781,stroke-dasharray:1 3',
    ];
    return `${lines.join('\n')}\n`;
};
const CLASSES = {
    verified: 'verified',
    'self-asserted': 'asserted',
};
const classOf = ({ word }) => CLASSES[word] ?? 'unknown';
const label = ({ name, digest, word }) => {
    const short = digest === undefined ? '' : `<br/>${escapeLabel(digest.slice(0, 19))}…`;
    return `${escapeLabel(shorten(name))}${short}<br/>${word}`;
};
const edge = ({ to, word, isCircular }, at) => {
    const text = isCircular ? `${word}, circular` : word;
    return word === 'verified' && !isCircular
        ? `m${to} -->|${text}| m${at}`
        : `m${to} -.->|${text}| m${at}`;
};
const shorten = (name) => name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS - 1)}…` : name;
/** Letters, digits and what never means anything stay; all else becomes an entity. */
const escapeLabel = (text) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(text).replace(/[^\p{L}\p{N} ._/:,…-]/gu, (char) => `#${char.codePointAt(0)};`);


/***/ })

};

