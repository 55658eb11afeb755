export const id = 9189;
export const ids = [9189];
export const modules = {

/***/ 26617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ parseArtifactsList),
/* harmony export */   Ky: () => (/* binding */ parseSubjectDigest),
/* harmony export */   Q4: () => (/* binding */ refuseTooMany),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
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

/***/ 73304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CYCLONEDX_TYPE),
/* harmony export */   r: () => (/* binding */ parseSbom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials as a predicate, with the types that actions/attest and
// `gh attestation verify --predicate-type` use.


/** Of a CycloneDX document of any version. */
const CYCLONEDX_TYPE = 'https://cyclonedx.org/bom';
/**
 * SPDX (`spdxVersion: "SPDX-2.3"`) or CycloneDX (`bomFormat: "CycloneDX"`) in JSON.
 * @throws SBOM_INVALID
 */
const parseSbom = (text) => {
    const document = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    if (!document)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SBOM_INVALID', 'the SBOM is not a JSON object');
    const spdxVersion = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(document.spdxVersion);
    if (spdxVersion !== undefined && document.SPDXID !== undefined) {
        const version = /^SPDX-(\d+\.\d+)$/.exec(spdxVersion)?.[1];
        if (version === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SBOM_INVALID', `spdxVersion is "${spdxVersion}"`);
        }
        return { predicateType: `https://spdx.dev/Document/v${version}`, predicate: document };
    }
    if (document.bomFormat === 'CycloneDX' && (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(document.specVersion) !== undefined) {
        return { predicateType: CYCLONEDX_TYPE, predicate: document };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SBOM_INVALID', 'the SBOM has neither spdxVersion and SPDXID (SPDX) nor bomFormat and specVersion (CycloneDX)');
};


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
/* harmony export */   C8: () => (/* binding */ recordedCount),
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
/** Number of files that the record is about, those that it does not list too. */
const recordedCount = ({ formats }) => Object.values(formats).reduce((sum, count) => sum + count, 0);
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

/***/ 99703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// References to things elsewhere, each with the digest that makes it evidence.
// Container images become package URLs:
// https://github.com/package-url/purl-spec/blob/1.0/types-doc/oci-definition.md

// An image may look like a scheme (`debian:12`), and so may a drive (`C:`): these are the URIs.
const URI = /^(?:[a-z][a-z0-9+.-]+:\/\/|(?:pkg|urn|doi|swh):)/i;
const WITH_SHA256 = /^(.+)@sha256:([0-9a-f]{64})$/s;
const WITH_COMMIT = /^(.+)@([0-9a-f]{40})$/s;
/** host[:port]/path[:tag], lowercase as registries want it. */
const IMAGE = /^(?<repository>[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*)(?::(?<tag>\w[\w.-]{0,127}))?$/;
/**
 * The descriptor of a URI or container image with its digest; `undefined`
 * where the text has the form of a path.
 * @throws DEPENDENCY_INVALID for a URI without a digest, or with one that is not well formed
 */
const parseReference = (text) => {
    const [, target = '', sha256] = WITH_SHA256.exec(text) ?? [];
    if (sha256 !== undefined) {
        if (!URI.test(target) || target.startsWith('docker:'))
            return parseImage(target, sha256);
        return { uri: checkUri(target), digest: { sha256 } };
    }
    if (text.includes('@sha256:'))
        refuse(text, 'has a digest that is not 64 lowercase hex digits');
    const [, repository = '', gitCommit] = WITH_COMMIT.exec(text) ?? [];
    if (gitCommit !== undefined && URI.test(repository)) {
        // The version is a part of a package URL, and no part of an address.
        const uri = repository.startsWith('pkg:') ? text : repository;
        return { uri: checkUri(uri), digest: { gitCommit } };
    }
    if (URI.test(text))
        refuse(text, 'has no digest');
    return undefined;
};
const parseImage = (reference, sha256) => {
    const image = reference.replace(/^docker:\/\//, '');
    const { repository, tag } = IMAGE.exec(image)?.groups ?? {};
    if (repository === undefined)
        return refuse(image, 'is neither a URI nor a container image');
    const repositoryUrl = qualify(repository);
    const name = repositoryUrl.slice(repositoryUrl.lastIndexOf('/') + 1);
    const query = new URLSearchParams({ repository_url: repositoryUrl, ...(tag ? { tag } : {}) });
    return {
        // Package URLs keep slashes and colons in qualifiers, and escape the colon of a version.
        uri: `pkg:oci/${name}@sha256%3A${sha256}?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`,
        digest: { sha256 },
    };
};
// As docker does: what has no host is on Docker Hub, and what has no owner there is `library`.
const qualify = (repository) => {
    const [first = '', ...rest] = repository.split('/');
    if (rest.length === 0)
        return `docker.io/library/${repository}`;
    return /[.:]/.test(first) || first === 'localhost' ? repository : `docker.io/${repository}`;
};
// A statement is public for ever: what looks like a credential does not enter it.
const checkUri = (uri) => {
    if (/[\s\p{Cc}]/u.test(uri))
        return refuse('', 'is a URI with a space');
    const [, user] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(uri) ?? [];
    const isGitUser = /^(git\+)?ssh:/i.test(uri) && user !== undefined && !user.includes(':');
    if (user === undefined || isGitUser)
        return uri;
    return refuse('', 'is a URI with a user or password, which would be published');
};
const refuse = (text, why) => {
    const what = text === '' ? 'a dependency' : `"${text.replace(/\/\/[^/?#]*@/, '//***@')}"`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `${what} ${why}`);
};


/***/ }),

/***/ 46103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMetrics)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
//
// The numbers of a file of metrics: those in nested objects by their path,
// `eval.accuracy`. Lists are histories, and left out.




/**
 * The metrics of a JSON text, in the order of the file.
 * @throws METRICS_INVALID naming `file`: no JSON, no object, a name that stands for two numbers, more than MAX_METRICS
 */
const parseMetrics = (text, file) => {
    const refuse = (what) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('METRICS_INVALID', `"${file}" refused: ${what}`);
    };
    const document = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, refuse)) ?? refuse('its top level is not an object');
    const found = new Map();
    for (const { name, value } of numbersIn(document, [])) {
        if (found.has(name))
            refuse(`the name ${JSON.stringify(name)} stands for two numbers`);
        found.set(name, value);
        if (found.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_METRICS */ .ZF)
            refuse(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_METRICS */ .ZF} numbers`);
    }
    return [...found].map(([name, value]) => ({ name, value }));
};
function* numbersIn(object, path) {
    for (const [key, value] of Object.entries(object)) {
        const names = [...path, key];
        const below = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value);
        if (below !== undefined)
            yield* numbersIn(below, names);
        // A number that JSON can write and no double holds is none of a metric.
        else if (typeof value === 'number' && Number.isFinite(value)) {
            yield { name: names.join('.'), value };
        }
    }
}


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

/***/ 73303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSpdxExpression),
/* harmony export */   O: () => (/* binding */ isLicenseAllowed)
/* harmony export */ });
/* harmony import */ var _spdx_license_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64633);
// SPDX-License-Identifier: Apache-2.0
//
// Licence expressions of SPDX, of the licences that its list has.
// Grammar: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/

/** Characters of an expression; longer ones name no licence that people read. */
const MAX_EXPRESSION_CHARS = 1_000;
/** `LicenseRef-…`, also of another document: a licence that the list does not have. */
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const EXCEPTION = /^[A-Za-z0-9.-]+$/;
const parseExpression = (text) => {
    if (text.length > MAX_EXPRESSION_CHARS)
        return undefined;
    const words = text.match(/[()]|[^\s()]+/g) ?? [];
    const written = [];
    const takes = (word) => {
        if (words[written.length] !== word)
            return false;
        written.push(word);
        return true;
    };
    // WITH binds closest, then AND.
    const joined = (kind, operator, next) => () => {
        const parts = [];
        do {
            const part = next();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (takes(operator));
        const [only] = parts;
        return parts.length === 1 ? only : { kind, parts };
    };
    const single = () => {
        if (takes('(')) {
            const inner = either();
            return takes(')') ? inner : undefined;
        }
        const license = canonicalLicense(words[written.length] ?? '');
        if (license === undefined)
            return undefined;
        written.push(license);
        if (!takes('WITH'))
            return { kind: 'license', id: license };
        const exception = words[written.length] ?? '';
        if (!EXCEPTION.test(exception))
            return undefined;
        written.push(exception);
        return { kind: 'license', id: `${license} WITH ${exception}` };
    };
    const either = joined('or', 'OR', joined('and', 'AND', single));
    const tree = either();
    if (tree === undefined || written.length < words.length)
        return undefined;
    return { tree, written: written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')') };
};
const canonicalLicense = (word) => {
    if (REFERENCE.test(word))
        return word;
    const listed = (0,_spdx_license_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxLicenseId */ .M)(word);
    if (listed !== undefined || !word.endsWith('+'))
        return listed;
    // "This version or a later one": the list itself has only some of these.
    const id = (0,_spdx_license_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxLicenseId */ .M)(word.slice(0, -1));
    return id === undefined ? undefined : `${id}+`;
};
/**
 * The expression with identifiers as the list writes them and one space between words.
 * `undefined`: it is no SPDX expression, or names a licence that is not on the list.
 */
const parseSpdxExpression = (text) => parseExpression(text)?.written;
/**
 * Whether the allowed licences are enough: an OR leaves the choice, an AND wants both, and
 * `X WITH E` is another licence than `X`. False for a text that is no expression.
 * @param allowed licences as `parseSpdxExpression` writes them
 */
const isLicenseAllowed = (expression, allowed) => {
    const covers = (tree) => {
        switch (tree.kind) {
            case 'license':
                return allowed.includes(tree.id);
            case 'and':
                return tree.parts.every(covers);
            case 'or':
                return tree.parts.some(covers);
        }
    };
    const parsed = parseExpression(expression);
    return parsed !== undefined && covers(parsed.tree);
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

/***/ 64633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ spdxLicenseId)
/* harmony export */ });
/* unused harmony export SPDX_LICENSE_IDS */
// SPDX-License-Identifier: Apache-2.0
//
// The identifiers of the SPDX licence list, version 3.28.0, which is the one
// that CycloneDX 1.6 and 1.7 accept in `license.id`; a test holds it to the
// schema. Source: https://spdx.org/licenses/
const IDS = `
0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-1.0-only
AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib
AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1
APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc
Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary
Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0 App-s2p Arphic-1999 Artistic-1.0
Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause
BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent
BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer BSD-3-Clause
BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-LBNL
BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI
BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause
BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection
BSD-Source-Code BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works BSL-1.0 BUSL-1.1
Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera
BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause
Brian-Gladman-3-Clause Buddy C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou
CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU
CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0
CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0
CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0
CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT
CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0
CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1
CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0
CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python
CNRI-Python-GPL-Compatible COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera
Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0 Condor-1.1
Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause
DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema
DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0
ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0
EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa ErlPL-1.1 Eurosym FBM FDK-AAC FSFAP
FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair
Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1
GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only
GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only
GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only
GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0+
GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later
GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0 GPL-3.0+ GPL-3.0-only
GPL-3.0-or-later GPL-3.0-with-GCC-exception GPL-3.0-with-autoconf-exception
Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989
HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney
HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US
HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify
HPND-export2-US HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr
HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev
HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1 IBM-pibs ICU
IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0 ISC ISC-Veillard ISO-permission ImageMagick
Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON Jam
JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0 LGPL-2.0+ LGPL-2.0-only
LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+
LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1
LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Latex2e
Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para
Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival
MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh
MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1 MPL-2.0
MPL-2.0-no-copyleft-exception MS-LPL MS-PL MS-RL MTLL Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MirOS
Motosoto MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0
NCL NCSA NGPL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0
NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Naumen Net-SNMP NetCDF Newsletr Nokia
Noweb Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN
OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0
OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0
OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6
OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0
OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone
OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0
Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL
Python-2.0 Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0
RSA-MD RSCPL Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL
SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0
SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport Sendmail
Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94
Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL
TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0
TekHVC TermReadKey ThirdEye TrustedQSL UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0
UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense
Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C W3C-19980720
W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11
X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat
Xdebug-1.03 Xerox Xfig Xnet YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0
Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules bcrypt-Solar-Designer blessing
bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou
diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook
hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff
libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep
pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule
threeparttable ulem w3m wwl wxWindows xinetd xkeyboard-config-Zinoviev xlock xpp xzoom
zlib-acknowledgement
`;
const CANONICAL = new Map(IDS.trim()
    .split(/\s+/)
    .map((id) => [id.toLowerCase(), id]));
/** The identifier as the list writes it; case does not matter (SPDX 2.3 annex D.2). `undefined`: it is not on the list. */
const spdxLicenseId = (text) => CANONICAL.get(text.toLowerCase());
/** Every identifier, in the order of the list. */
const SPDX_LICENSE_IDS = [...CANONICAL.values()];


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

/***/ 96901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ZIP_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a zip archive can have that its user should know. `broken` where the
// content was read all the same; `code` where some of it could not be.
const ZIP_FINDINGS = {
    'zip.no-directory': { kind: 'code', explains: 'The archive has no directory that can be read.' },
    'zip.several-directories': {
        kind: 'broken',
        explains: 'Readers find different directories in the same bytes; all were read.',
    },
    'zip.several-ends': {
        kind: 'broken',
        explains: 'There are several end records, and readers differ in which one they take.',
    },
    'zip.comment-length': { kind: 'broken', explains: 'The comment is longer than the file.' },
    'zip.trailing-data': { kind: 'broken', explains: 'Bytes follow the end of the archive.' },
    'zip.prepended-data': { kind: 'broken', explains: 'Bytes come before the first member.' },
    'zip.gap': { kind: 'broken', explains: 'Bytes between members belong to none of them.' },
    'zip.unlisted-member': {
        kind: 'code',
        explains: 'A member is not in the directory: readers that go from member to member see it, and here it was not read.',
    },
    'zip.overlap': { kind: 'broken', explains: 'Two parts of the archive share bytes.' },
    'zip.zip64': { kind: 'broken', explains: 'Zip64 records and what they extend disagree.' },
    'zip.several-parts': { kind: 'code', explains: 'Other parts of the archive are elsewhere.' },
    'zip.entry-count': {
        kind: 'broken',
        explains: 'The directory has another number of entries than it says.',
    },
    'zip.directory-damaged': { kind: 'code', explains: 'The directory cannot be read to its end.' },
    'zip.too-large': {
        kind: 'code',
        explains: 'The archive is above a limit and was not read whole.',
    },
    'zip.outside': { kind: 'code', explains: 'A member is not inside the file.' },
    'zip.no-local-header': {
        kind: 'code',
        explains: 'A member has no header where it should begin.',
    },
    'zip.local-name': { kind: 'broken', explains: 'A member has two names.' },
    'zip.local-method': {
        kind: 'code',
        explains: 'A member has two compression methods: it was read by that of the directory, and by the other it is something else.',
    },
    'zip.local-flags': { kind: 'broken', explains: 'A member has two sets of flags.' },
    'zip.local-size': {
        kind: 'code',
        explains: 'A member has two sizes: it was read by that of the directory, and by the other it has another end.',
    },
    'zip.local-checksum': { kind: 'broken', explains: 'A member has two checksums.' },
    'zip.descriptor': {
        kind: 'broken',
        explains: 'What follows a member disagrees with its size and checksum.',
    },
    'zip.encrypted': {
        kind: 'code',
        explains: 'A member says that it is encrypted; it was read as if it were not.',
    },
    'zip.unknown-method': { kind: 'code', explains: 'A member is packed in a way that is not read.' },
    'zip.unsafe-name': {
        kind: 'broken',
        explains: 'A name leads out of the folder it is unpacked to.',
    },
    'zip.nul-in-name': { kind: 'broken', explains: 'A name holds a NUL, where some readers cut it.' },
    'zip.name-encoding': { kind: 'broken', explains: 'A name is not in the encoding that it says.' },
    'zip.unicode-path': { kind: 'broken', explains: 'An extra field gives a member another name.' },
    'zip.duplicate-name': {
        kind: 'broken',
        explains: 'A name is there twice, and readers differ in which one they take.',
    },
    'zip.case-twin': {
        kind: 'notice',
        explains: 'Two names differ only in case, and some readers do not tell them apart.',
    },
    'zip.link': { kind: 'notice', explains: 'A member is a symbolic link.' },
    'zip.folder-content': { kind: 'broken', explains: 'A folder has content.' },
    'zip.nested-archive': { kind: 'code', explains: 'A member is an archive, which is not read.' },
    'zip.bad-checksum': { kind: 'broken', explains: 'The content of a member has another checksum.' },
    'zip.size': { kind: 'broken', explains: 'The content of a member has another size.' },
    'zip.slack': { kind: 'broken', explains: 'Bytes follow the packed content of a member.' },
    'zip.damaged': { kind: 'code', explains: 'A member cannot be unpacked to its end.' },
    'zip.cut': { kind: 'code', explains: 'A member is larger than the limit and was read in part.' },
};


/***/ }),

/***/ 41115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CODE_FILE_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const CODE_FILE_FINDINGS = {
    'code-file.python': {
        kind: 'code',
        explains: 'The model has a file of Python, which loaders run where `trust_remote_code` is set.',
    },
    'code-file.native': {
        kind: 'code',
        explains: 'The model has native code: a library or a program.',
    },
    'code-file.script': { kind: 'code', explains: 'The model has a script of a shell.' },
};


/***/ }),

/***/ 45817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FILE_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** What can be found of any file, whatever its format. */
const FILE_FINDINGS = {
    'file.other-format': {
        kind: 'broken',
        explains: 'The name of the file promises another format than its content has: loaders that go by the content do something else than the name says.',
    },
    'file.too-much-to-read': {
        kind: 'code',
        explains: 'More bytes would have to be read to describe the file than the limit allows: what it holds is not known.',
    },
};


/***/ }),

/***/ 85865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   MU: () => (/* binding */ allowListDigest),
/* harmony export */   X0: () => (/* binding */ ALLOW_LIST_NAME)
/* harmony export */ });
/* unused harmony export BUILT_IN_ALLOW_LIST */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
// SPDX-License-Identifier: Apache-2.0
//
// The imports that a pickle of tensors and arrays needs. A list of what is
// expected, not of what is harmless: what is done with an import is not judged.

const names = (module, list) => list
    .trim()
    .split(/\s+/)
    .map((name) => `${module}.${name}`);
const STORAGES = 'BFloat16 Bool Byte Char ComplexDouble ComplexFloat Double Float Half Int Long Short';
const QUANTIZED_STORAGES = 'QInt32 QInt8 QUInt2x4 QUInt4x2 QUInt8';
const TENSORS = 'BFloat16 Bool Byte Char Double Float Half Int Long Short';
const SPARSE_TENSORS = 'BFloat16 Byte Char Double Float Half Int Long Short';
const suffixed = (kinds, suffix) => kinds
    .split(' ')
    .map((kind) => `${kind}${suffix}`)
    .join(' ');
/** What `torch.load(weights_only=True)` allows by itself. Source: torch 2.15.0, _weights_only_unpickler.py. */
const TORCH_WEIGHTS_ONLY = [
    ...names('collections', 'Counter OrderedDict'),
    ...names('_codecs', 'encode'),
    ...names('builtins', 'bytearray complex set'),
    ...names('torch', 'Size Tensor device'),
    ...names('torch.nn.parameter', 'Parameter'),
    ...names('torch.serialization', '_get_layout'),
    ...names('torch._tensor', '_rebuild_from_type_v2'),
    ...names('torch._utils', `_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_tensor
     _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage
     _rebuild_wrapper_subclass _rebuild_device_tensor_from_numpy
     _rebuild_device_tensor_from_cpu_tensor`),
    ...names('torch', `float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 bool complex128 complex64
     qint8 qint32 quint8 quint4x2 quint2x4 float8_e5m2 float8_e4m3fn float8_e5m2fnuz
     float8_e4m3fnuz float8_e8m0fnu float4_e2m1fn_x2 bits8 bits16 bits1x8 bits2x4 bits4x2
     complex32 bcomplex32 uint16 uint32 uint64 uint1 uint2 uint3 uint4 uint5 uint6 uint7
     int1 int2 int3 int4 int5 int6 int7`),
    ...names('torch', `per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric
     per_channel_affine_float_qparams`),
    ...names('torch.storage', 'TypedStorage UntypedStorage'),
    ...names('torch', suffixed(`${STORAGES} ${QUANTIZED_STORAGES}`, 'Storage')),
    ...names('torch.cuda', suffixed(STORAGES, 'Storage')),
    ...names('torch', suffixed(TENSORS, 'Tensor')),
    ...names('torch.cuda', suffixed(TENSORS, 'Tensor')),
    ...names('torch.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
    ...names('torch.cuda.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
];
/** What arrays, scalars and types of NumPy are made with. Source: numpy 1.26.4 and 2.4.6, `__reduce__` of each. */
const NUMPY = [
    ...names('numpy', 'dtype ndarray'),
    ...['numpy.core', 'numpy._core'].flatMap((core) => [
        ...names(`${core}.multiarray`, '_reconstruct scalar'),
        ...names(`${core}.numeric`, '_frombuffer'),
    ]),
];
/** The names that Python 3 gives to those of Python 2 in protocols 0 to 2 (Lib/_compat_pickle.py). */
const PYTHON_2 = names('__builtin__', 'bytearray complex set');
/** In the order of their sources; `module.name`, where the name has no dot. */
const BUILT_IN_ALLOW_LIST = [...TORCH_WEIGHTS_ONLY, ...NUMPY, ...PYTHON_2];
const BUILT_IN = new Set(BUILT_IN_ALLOW_LIST);
/** What a record of a model calls the built-in list; its digest says which one it was. */
const ALLOW_LIST_NAME = 'torch-weights-only-and-numpy';
/** SHA-256 of the names of the built-in list, sorted, each followed by a line end. */
const allowListDigest = () => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(...[...BUILT_IN].sort().map((path) => `${path}\n`));
/**
 * Whether an import is on the allow-list. A name with a dot reaches through attributes, and is not
 * what the built-in list means even where the whole reads the same.
 */
const isAllowed = ({ path, module, name }, allowed) => (BUILT_IN.has(path) && module !== '' && name !== '' && !name.includes('.')) ||
    allowed.includes(path);


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

/***/ 51901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gL: () => (/* binding */ stateContents),
/* harmony export */   r0: () => (/* binding */ readContents),
/* harmony export */   wm: () => (/* binding */ FAIL_ON_FINDINGS)
/* harmony export */ });
/* harmony import */ var _attestation_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86532);
/* harmony import */ var _attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84328);
/* harmony import */ var _attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36597);
/* harmony import */ var _policy_model_record_attested_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29722);
/* harmony import */ var _policy_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18780);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77619);
// SPDX-License-Identifier: Apache-2.0
//
// What the headers of hashed models show, before anything is signed: what is
// found can end it, what the files say is held against what will be stated,
// and the record of all of it becomes a statement. Digests do not depend on it.








/** What can end attesting: findings of a kind, or files that say other things than are attested. */
const FAIL_ON_FINDINGS = ['broken', 'code', 'metadata'];
/** Findings of one model that a result keeps; the files have all of them. */
const MAX_FINDINGS = 100;
const MAX_SHOWN = 5;
/**
 * Reads the headers of each unit that is a model.
 * @throws MODEL_FINDINGS where a kind is found that `failOn` names; MODEL_CHANGED, MODEL_UNREADABLE
 */
const readContents = async (units, { allowedImports, failOn }, { sources }) => {
    const contents = new Map();
    for (const unit of units) {
        if (unit.tree === undefined)
            continue;
        const files = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_5__.inspectModel)(unit.tree, { allowedImports }, { sources });
        const found = files.flatMap(({ name, description }) => description.findings
            .filter(({ kind }) => kind !== 'notice')
            .map(({ kind, code, message }) => ({ kind, code, message: `${name}: ${message}` })));
        const refused = found.filter(({ kind }) => failOn.some((one) => one === kind));
        if (refused.length > 0)
            refuse(unit, refused);
        const findings = found.map(({ code, message }) => ({ code, message }));
        contents.set(unit, { files, findings });
    }
    return contents;
};
/**
 * Holds what the files of each unit say against what is going to be stated of it, and tells.
 * @throws MODEL_FINDINGS where they differ and `failOn` has `metadata`
 */
const stateContents = (contents, { options, build, stated }, { reporter }) => {
    if (contents === undefined || options === undefined) {
        return { recordOf: () => [], findingsOf: () => [] };
    }
    const recordOf = (unit) => {
        const read = contents.get(unit);
        return options.record && read !== undefined ? [stateRecord(unit, read, options)] : [];
    };
    const provenance = build
        ? [{ predicateType: _attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_6__/* .SLSA_PROVENANCE_TYPE */ .L$, predicate: (0,_attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_6__/* .buildSlsaProvenance */ .hj)(build) }]
        : [];
    const found = new Map();
    for (const [unit, { files, findings }] of contents) {
        const attested = (0,_policy_model_record_attested_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .attestedFacts */ .W)([...provenance, ...stated(unit), ...recordOf(unit)]);
        const differing = differencesOf(files, attested);
        if (differing.length > 0 && options.failOn.includes('metadata'))
            refuse(unit, differing);
        const first = [...differing, ...findings].slice(0, MAX_FINDINGS);
        for (const { code, message } of first) {
            reporter.warning(`${unit.name}: ${code}: ${message}`);
        }
        found.set(unit, first);
    }
    return { recordOf, findingsOf: (unit) => found.get(unit) ?? [] };
};
/** Of what nothing is attested there is no difference. */
const differencesOf = (files, attested) => (0,_policy_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .compareMetadata */ .HZ)(files.map(({ name, description: { metadata } }) => ({ name, metadata })), attested)
    .filter((finding) => finding.attested !== undefined)
    .map((finding) => ({ code: finding.code, message: (0,_policy_model_record_metadata_agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMetadata */ .lY)(finding) }));
const stateRecord = (unit, { files }, { allowedImports, license }) => {
    const digests = new Map(unit.manifest?.files.map(({ name, digest }) => [name, digest]));
    const digestOf = (name) => digests.get(name) ?? digests.get(_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SINGLE_FILE_NAME */ .c6) ?? unknownFile(name);
    const record = (0,_attestation_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .recordModel */ .p6)(files, digestOf, {
        allowedImports,
        ...(license === undefined ? {} : { license }),
    });
    return { predicateType: _attestation_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_7__/* .MODEL_RECORD_TYPE */ .r, predicate: (0,_attestation_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_7__/* .buildModelRecordPredicate */ .O)(record) };
};
const unknownFile = (name) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INTERNAL', `no digest of ${name}`);
};
const refuse = ({ name }, findings) => {
    const shown = findings.slice(0, MAX_SHOWN).map(({ code, message }) => `${code} (${message})`);
    const more = findings.length - shown.length;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_FINDINGS', `nothing is signed: in ${name} there is ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`);
};


/***/ }),

/***/ 29722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ attestedFacts)
/* harmony export */ });
/* harmony import */ var _attestation_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86532);
/* harmony import */ var _attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84328);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _vulnerabilities_bom_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62844);
/* harmony import */ var _vulnerabilities_package_in_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55876);
// SPDX-License-Identifier: Apache-2.0
//
// What statements say of the things that files speak of too: licence, what
// training started from and read, and the packages that it ran with.






const BOM_TYPE = 'https://cyclonedx.org/bom';
/** What all of the statements say together. */
const attestedFacts = (statements) => {
    const ofType = (type) => statements.flatMap(({ predicateType, predicate }) => {
        const object = predicateType === type ? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(predicate) : undefined;
        return object === undefined ? [] : [object];
    });
    const boms = ofType(BOM_TYPE);
    const provenances = ofType(_attestation_predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .SLSA_PROVENANCE_TYPE */ .L$);
    const packages = new Map();
    for (const { name, version } of boms.flatMap(packagesIn)) {
        packages.set(name, [...(packages.get(name) ?? []), version]);
    }
    return {
        licenses: [
            ...ofType(_attestation_predicates_model_record_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .MODEL_RECORD_TYPE */ .r).flatMap((record) => texts([(0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(record.declared)?.license])),
            ...boms.flatMap(modelLicenses),
        ],
        ...(provenances.length === 0 ? {} : { dependencies: provenances.flatMap(dependenciesOf) }),
        ...(packages.size === 0 ? {} : { packages }),
    };
};
const dependenciesOf = (predicate) => ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(predicate.buildDefinition)?.resolvedDependencies) ?? []).flatMap((item) => {
    const { name, uri } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item) ?? {};
    const found = texts([name, uri]);
    // A bare name says less than an address beside it, and would stand for that of anybody.
    const whole = found.filter((text) => text.includes('/'));
    return whole.length > 0 ? whole : found;
});
// A bill of materials that cannot be read attests nothing.
const packagesIn = (bom) => {
    try {
        return (0,_vulnerabilities_package_in_question_js__WEBPACK_IMPORTED_MODULE_2__/* .questionsOf */ .P)((0,_vulnerabilities_bom_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesOfBom */ .V)(bom).packages).packages;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG))
            throw error;
        return [];
    }
};
const modelLicenses = (bom) => {
    const component = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(bom.metadata)?.component);
    if (component?.type !== 'machine-learning-model')
        return [];
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(component.licenses) ?? []).flatMap((item) => {
        const { license, expression } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item) ?? {};
        const { id, name } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(license) ?? {};
        return texts([expression, id ?? name]);
    });
};
const texts = (values) => values.flatMap((value) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(value) || []);


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


/***/ }),

/***/ 62844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ packagesOfBom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// What a CycloneDX document lists, as far as vulnerabilities are concerned:
// its components at every depth, and the model that it is about.
// Spec: https://cyclonedx.org/docs/1.7/json/#components



/** Types of components that are no software: nothing is looked up for them. */
const NO_SOFTWARE = ['data', 'machine-learning-model', 'file', 'device', 'cryptographic-asset'];
const MAX_DEPTH = 32;
/** @throws PACKAGES_INVALID naming the field */
const packagesOfBom = (document) => {
    if (document.bomFormat !== 'CycloneDX')
        refuse(`bomFormat is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(document.bomFormat)}`);
    const version = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(document.specVersion) ?? '';
    if (!/^1\.[0-9]+$/.test(version))
        refuse(`specVersion is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(document.specVersion)}`);
    const product = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(document.metadata)?.component);
    const productPurl = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(product?.purl);
    return {
        ...(productPurl === undefined ? {} : { productPurl }),
        packages: [
            ...componentsOf('components', document.components, 0),
            ...componentsOf('metadata.component.components', product?.components, 0),
        ],
    };
};
const componentsOf = (field, value, depth) => {
    if (value === undefined)
        return [];
    if (depth > MAX_DEPTH)
        return refuse(`${field} is more than ${MAX_DEPTH} levels deep`);
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(value) ?? refuse(`${field} is no list`)).flatMap((item) => {
        const component = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item) ?? refuse(`${field} holds ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(item)}`);
        const name = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(component.name) ?? refuse(`a name in ${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(component.name)}`);
        const type = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(component.type) ?? refuse(`a type in ${field} is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(component.type)}`);
        const { purl } = component;
        if (purl !== undefined && (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(purl) === undefined)
            refuse(`a purl is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(purl)}`);
        const below = componentsOf('components', component.components, depth + 1);
        if (purl === undefined && NO_SOFTWARE.includes(type))
            return below;
        return [{ name, ...((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(purl) === undefined ? {} : { purl: String(purl) }) }, ...below];
    });
};
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('PACKAGES_INVALID', `bill of materials refused: ${what}`);
};


/***/ }),

/***/ 55876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ questionsOf)
});

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/python-name.js
var python_name = __webpack_require__(47977);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/vulnerabilities/conda-name.js
// SPDX-License-Identifier: Apache-2.0
//
// Packages of conda under the names of PyPI: no advisory database has an
// ecosystem for conda. Most have one name in both; these are the frameworks
// of the field that do not (docs/vulnerabilities.md).

const PYPI_NAMES = new Map([
    ['libtorch', 'torch'],
    ['pytorch', 'torch'],
    ['pytorch-cpu', 'torch'],
    ['pytorch-gpu', 'torch'],
    ['tensorflow-base', 'tensorflow'],
    ['tensorflow-cpu', 'tensorflow'],
    ['tensorflow-gpu', 'tensorflow'],
    ['libtensorflow', 'tensorflow'],
    ['libtensorflow-cc', 'tensorflow'],
    ['opencv', 'opencv-python'],
    ['libopencv', 'opencv-python'],
    ['py-opencv', 'opencv-python'],
    ['matplotlib-base', 'matplotlib'],
    ['msgpack-python', 'msgpack'],
    ['py-xgboost', 'xgboost'],
    ['pytables', 'tables'],
    ['ray-core', 'ray'],
]);
/** The name on PyPI, in normal form, of a package of conda. */
const pypiNameOfConda = (name) => PYPI_NAMES.get(name.toLowerCase()) ?? (0,python_name/* normalizePythonName */.L)(name);

;// CONCATENATED MODULE: ./lib/vulnerabilities/package-in-question.js
// SPDX-License-Identifier: Apache-2.0
//
// From what an environment or a bill of materials lists to packages that a
// database can be asked about. What cannot be asked about is kept and counted:
// nobody shall take "not looked up" for "nothing found".
// Spec: https://github.com/package-url/purl-spec






/**
 * Sorts what is listed into what can be looked up and what cannot.
 * @throws PACKAGES_INVALID where a package that could be looked up has a purl that cannot be read
 */
const questionsOf = (listed) => {
    if (listed.length > limits/* MAX_PACKAGES */.vk) {
        throw invalid(`${listed.length} packages are listed, the limit is ${limits/* MAX_PACKAGES */.vk}`);
    }
    const packages = new Map();
    const notLookedUp = [];
    for (const { name, purl } of listed) {
        const question = purl === undefined ? 'it has no purl' : packageOf(purl);
        if (typeof question === 'string')
            notLookedUp.push({ name: purl ?? name, reason: question });
        else
            packages.set(question.purl, question);
    }
    const sorted = [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
    return { packages: sorted, notLookedUp };
};
/** The package that a purl names, or why it cannot be looked up. */
const packageOf = (purl) => {
    let parsed;
    try {
        parsed = packageurl_js.PackageURL.fromString(purl);
    }
    catch {
        if (/^pkg:\/*(?:pypi|conda)\b/i.test(purl))
            throw invalid(`no purl: ${(0,shown/* shown */.S)(purl)}`);
        return 'its purl cannot be read';
    }
    const { type, name, version = '' } = parsed;
    switch (type) {
        case 'pypi':
            return { purl, ecosystem: 'pypi', name: (0,python_name/* normalizePythonName */.L)(name), version: version ?? '' };
        case 'conda':
            return { purl, ecosystem: 'conda', name: pypiNameOfConda(name), version: version ?? '' };
        default:
            return `no database is read for packages of the type ${type}`;
    }
};
const invalid = (what) => new errors/* ProvenanceError */.CG('PACKAGES_INVALID', `packages refused: ${what}`);


/***/ })

};

