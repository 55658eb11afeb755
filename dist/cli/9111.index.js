export const id = 9111;
export const ids = [9111];
export const modules = {

/***/ 63582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// JSON for files that people edit and reviewers trust: each value knows its
// line, a key that stands twice is refused (readers disagree on which one
// counts), and nothing is deeper than it has to be.
// Grammar: RFC 8259.
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Levels of lists and objects, where the caller needs no other number. */
const DEFAULT_DEPTH = 16;
/**
 * Parses a whole text. The caller has bounded its length.
 * @throws what `refuse` makes: bad syntax, a key that stands twice, text that is no Unicode, too many levels
 */
const parseJsonTree = (text, refuse, maxDepth = DEFAULT_DEPTH) => {
    let at = 0;
    let line = 1;
    /** Skips white space; the next character, empty at the end. */
    const peek = () => {
        for (;;) {
            const char = text[at] ?? '';
            if (char === '\n')
                line += 1;
            else if (char !== ' ' && char !== '\t' && char !== '\r')
                return char;
            at += 1;
        }
    };
    const unexpected = (wanted) => refuse(line, at < text.length ? `expected ${wanted}` : `the text ends, expected ${wanted}`);
    const take = (char) => {
        if (peek() !== char)
            return false;
        at += 1;
        return true;
    };
    const parseText = () => {
        const start = at;
        at += 1;
        while (at < text.length && text[at] !== '"')
            at += text[at] === '\\' ? 2 : 1;
        at += 1;
        let value;
        try {
            value = JSON.parse(text.slice(start, at));
        }
        catch {
            throw refuse(line, 'a text that is cut or holds a character that JSON refuses');
        }
        if (typeof value === 'string' && value.isWellFormed())
            return value;
        throw refuse(line, 'a text that is not Unicode');
    };
    const parseObject = (depth) => {
        const members = new Map();
        if (take('}'))
            return members;
        do {
            if (peek() !== '"')
                throw unexpected('a key');
            const key = parseText();
            if (members.has(key))
                throw refuse(line, `the key ${JSON.stringify(key)} stands twice`);
            if (!take(':'))
                throw unexpected('":"');
            members.set(key, parseValue(depth));
        } while (take(','));
        if (!take('}'))
            throw unexpected('"," or "}"');
        return members;
    };
    const parseArray = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(parseValue(depth));
        while (take(','));
        if (!take(']'))
            throw unexpected('"," or "]"');
        return items;
    };
    const parseScalar = () => {
        if (text[at] === '"')
            return parseText();
        for (const [word, value] of WORDS) {
            if (!text.startsWith(word, at))
                continue;
            at += word.length;
            return value;
        }
        NUMBER.lastIndex = at;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw unexpected('a value');
        at += digits.length;
        return Number(digits);
    };
    const parseValue = (depth) => {
        const char = peek();
        const start = line;
        if (char !== '{' && char !== '[')
            return { kind: 'scalar', line: start, value: parseScalar() };
        if (depth === maxDepth)
            throw refuse(line, `more than ${maxDepth} levels`);
        at += 1;
        return char === '{'
            ? { kind: 'object', line: start, members: parseObject(depth + 1) }
            : { kind: 'array', line: start, items: parseArray(depth + 1) };
    };
    const root = parseValue(0);
    if (peek() !== '')
        throw refuse(line, 'something follows the value');
    return root;
};


/***/ }),

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ normalizePythonName)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The normal form of a package name. https://packaging.python.org/en/latest/specifications/name-normalization/ */
const normalizePythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');


/***/ }),

/***/ 43952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENVIRONMENT_FILE_NAME: () => (/* binding */ ENVIRONMENT_FILE_NAME),
/* harmony export */   JH: () => (/* binding */ ENVIRONMENT_VARIABLE),
/* harmony export */   SQ: () => (/* binding */ ECOSYSTEMS),
/* harmony export */   ZO: () => (/* binding */ ENVIRONMENT_VERSION),
/* harmony export */   jw: () => (/* binding */ CAPTURE_WARNINGS),
/* harmony export */   qB: () => (/* binding */ serializeEnvironment),
/* harmony export */   zl: () => (/* binding */ LOCK_FORMATS)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Where a model is trained, as the job itself sees it: packages, frameworks,
// graphics cards, system, lock files, and what the trainer says of the run.
// All of it is self-asserted: no step of a job can prove what the job runs on.
// Spec: docs/spec/environment-v1.md



/** The name of the file that a capture writes. */
const ENVIRONMENT_FILE_NAME = 'environment.json';
/** The variable that later steps of a job find the document by. */
const ENVIRONMENT_VARIABLE = 'MLPROV_ENVIRONMENT';
const ENVIRONMENT_VERSION = 1;
const ECOSYSTEMS = ['conda', 'pypi'];
const LOCK_FORMATS = [
    'requirements.txt',
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'pylock.toml',
    'Pipfile.lock',
    'conda-lock.yml',
    'environment.yml',
    'other',
];
/** Every warning, and what it means; codes are part of the format. */
const CAPTURE_WARNINGS = {
    'python-not-found': 'No Python environment was found: no package is listed.',
    'python-ambiguous': 'There is more than one Python environment; one of them was read.',
    'python-unreadable': 'A folder of packages could not be read.',
    'package-unreadable': 'The record of a package could not be read; it is not listed.',
    'package-incomplete': 'A part of the record of a package could not be read; the rest is listed.',
    'package-duplicate': 'A package is installed twice in one folder; both are listed.',
    'package-limit': 'There are more packages than are listed.',
    'lock-file-unreadable': 'A lock file could not be parsed; its digest is there.',
    'variable-too-long': 'A variable has a longer value than is kept; it is left out.',
    'variable-secret': 'A variable has a value that looks like a secret; it is left out.',
    'text-secret': 'A text holds what looks like a secret; that part is left out.',
    'hyper-parameters-unreadable': 'A file could not be parsed; its digest is there.',
    'gpu-unreadable': 'The driver of the graphics cards did not answer as documented.',
    'container-unknown': 'The job runs in a container, and nobody named its image.',
    'container-not-pinned': 'The image of the container is named without a digest.',
    'warning-limit': 'There are more warnings than are listed.',
};
/**
 * JSON, two spaces of indentation, a newline at the end.
 * Law: parseEnvironment(serializeEnvironment(x)) = x.
 * @throws {ENVIRONMENT_INVALID} where the text would be larger than MAX_ENVIRONMENT_BYTES
 */
const serializeEnvironment = (environment) => {
    const document = { environmentVersion: ENVIRONMENT_VERSION, ...environment };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENVIRONMENT_BYTES */ .Jv)
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('ENVIRONMENT_INVALID', `the environment has ${text.length} characters, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENVIRONMENT_BYTES */ .Jv} bytes`, { hint: 'Name fewer lock files (`lock-files`), or the one Python environment that trains.' });
};


/***/ }),

/***/ 31298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseEnvironment)
/* harmony export */ });
/* unused harmony export environmentSchema */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_json_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63582);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49214);
/* harmony import */ var _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43952);
// SPDX-License-Identifier: Apache-2.0
//
// Text → a captured environment, or a refusal with its line. A step of the
// job wrote the text, and whatever ran between may have written it anew:
// nothing is read that this version does not know.





const time = (what) => (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(what, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/);
const digest = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('`sha256:` and 64 hex digits', /^sha256:[0-9a-f]{64}$/);
const sha256 = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('SHA-256, 64 hex digits', /^[0-9a-f]{64}$/);
const amount = (what) => {
    const { schema, read } = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(what);
    return {
        schema: { ...schema, minimum: 0 },
        read: (node, at) => {
            const value = read(node, at);
            if (value >= 0 && Number.isFinite(value))
                return value;
            throw at.refuse(node.line, `${at.path} is ${value}; it takes a number that is not negative`);
        },
    };
};
/** A text that may be empty. */
const anyText = {
    schema: { type: 'string' },
    read: (node, at) => {
        if (node.kind === 'scalar' && typeof node.value === 'string')
            return node.value;
        throw at.refuse(node.line, `${at.path} is no text`);
    },
};
const itIs = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('true, or not there', [true]);
const PACKAGE = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a package', {
    ecosystem: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the ecosystem', _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .ECOSYSTEMS */ .SQ),
    name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name, as the package writes it'),
    version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version'),
    purl: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a package URL', /^pkg:(?:pypi|conda)\/[!-~]+$/),
}, {
    license: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the licence', {
        kind: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('SPDX expression or any name', ['expression', 'name']),
        value: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the licence'),
    }, {}),
    recordDigest: digest,
    archiveDigest: digest,
    directUrl: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('where it came from, where that is no index', { url: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('an address without credentials') }, {
        vcs: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version control system'),
        commit: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the commit, hex', /^[0-9a-f]{1,64}$/),
        subdirectory: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the folder in the repository'),
    }),
    installer: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('what installed it'),
    requested: itIs,
    editable: itIs,
});
const LOCK_FILE = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a lock file', {
    path: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the path'),
    format: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the format', _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FORMATS */ .zl),
    sizeBytes: amount('bytes'),
    sha256,
    gitBlob: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('id of the blob in git, 40 hex digits', /^[0-9a-f]{40}$/),
    packages: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('what it locks', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a locked package', {
        ecosystem: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the ecosystem', _environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .ECOSYSTEMS */ .SQ),
        name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name'),
        hashed: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('whether the file has its digest', [true, false]),
    }, { version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the exact version') }), 0),
}, {});
const TRAINING = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('what the trainer says of the run', {}, {
    command: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the command line'),
    hyperParameters: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('files of hyper-parameters', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a file', { path: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the path'), sha256, sizeBytes: amount('bytes') }, { content: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8)('what the file says') })),
    startedAt: time('start of training, RFC 3339'),
    endedAt: time('end of training, RFC 3339'),
    gpuHours: amount('hours, times graphics cards'),
    energyKwh: amount('kilowatt-hours'),
});
const WARNING = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a warning', {
    code: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the code', Object.keys(_environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPTURE_WARNINGS */ .jw)),
    message: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('what was seen'),
}, { at: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the file or folder') });
const ENVIRONMENT = (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a captured environment', {
    environmentVersion: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('the version of the format', [_environment_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVIRONMENT_VERSION */ .ZO]),
    capturedAt: time('when it was captured, RFC 3339'),
    packages: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the packages', PACKAGE, 0),
    frameworks: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the frameworks', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a framework', {
        name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name'),
        version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version'),
        source: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('what says so: a purl or a path'),
    }, {}), 0),
    gpus: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the graphics cards', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('a graphics card', { name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the name') }, {
        driver: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('version of the driver'),
        memoryMib: amount('memory, MiB'),
        vbios: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('version of the firmware'),
    }), 0),
    system: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the system', { platform: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the platform'), architecture: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the architecture') }, {
        kernel: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('release of the kernel'),
        distribution: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('PRETTY_NAME of os-release'),
        distributionId: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('ID of os-release'),
        distributionVersion: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('VERSION_ID of os-release'),
        nvidiaDriver: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('version of the loaded driver'),
    }),
    variables: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)('names of variables', /^[A-Za-z_][A-Za-z0-9_]*$/, anyText),
    lockFiles: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the lock files', LOCK_FILE, 0),
    warnings: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the warnings', WARNING, 0),
}, {
    python: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the Python whose packages are listed', {
        foundBy: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('how it was found'),
        folders: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('the folders that were read', (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a path'), 0),
    }, { implementation: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the implementation'), version: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version') }),
    runner: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the runner', {}, {
        name: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_NAME'),
        os: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_OS'),
        architecture: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_ARCH'),
        environment: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('RUNNER_ENVIRONMENT'),
        imageOs: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('ImageOS'),
        imageVersion: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('ImageVersion'),
    }),
    container: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('the container', { image: (0,_core_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the image') }, { digest }),
    training: TRAINING,
});
/** The JSON Schema of the document. */
const environmentSchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Captured environment, version 1',
    ...ENVIRONMENT.schema,
});
/**
 * Parses a document of at most MAX_ENVIRONMENT_BYTES characters.
 * @throws {ENVIRONMENT_INVALID} naming the line: bad JSON, a key that stands twice or is unknown, a value of
 *   another form, another version
 */
const parseEnvironment = (content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENVIRONMENT_BYTES */ .Jv) {
        throw invalid(1, `${content.length} characters, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENVIRONMENT_BYTES */ .Jv}`);
    }
    const tree = (0,_core_json_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonTree */ .U)(content, invalid, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX);
    const { environmentVersion: _, ...environment } = ENVIRONMENT.read(tree, {
        refuse: invalid,
        path: '',
    });
    return environment;
};
const invalid = (line, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('ENVIRONMENT_INVALID', `captured environment refused: line ${line}: ${what}`);


/***/ }),

/***/ 39111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listPackages: () => (/* binding */ listPackages)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/strict-json.js
var strict_json = __webpack_require__(66613);
// EXTERNAL MODULE: ./lib/environment/parse-environment.js
var parse_environment = __webpack_require__(31298);
// EXTERNAL MODULE: ./lib/vulnerabilities/bom-packages.js
var bom_packages = __webpack_require__(62844);
// EXTERNAL MODULE: ./lib/vulnerabilities/package-in-question.js + 1 modules
var package_in_question = __webpack_require__(55876);
// EXTERNAL MODULE: ./lib/attestation/predicates/sbom.js
var sbom = __webpack_require__(73304);
// EXTERNAL MODULE: ./lib/pipelines/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(81724);
;// CONCATENATED MODULE: ./lib/pipelines/signed-bom.js
// SPDX-License-Identifier: Apache-2.0
//
// The bill of materials of a model out of its signed bundle, for a look at
// today's vulnerabilities without the bytes of the model. What was not signed
// by the expected signer is not looked at.



/**
 * The one bill of materials of the expected signer.
 * @throws the code of the first check that a bundle did not pass; BUNDLE_NONE, SUBJECT_MISMATCH, PACKAGES_INVALID
 */
const openSignedBom = (request) => {
    const { bundles, trust, subjectDigest } = request;
    const examined = (0,verify_bundle/* verifyStatements */.g)({ bundles, trust });
    const passed = examined.filter(({ verified, checks }) => verified && checks.length > 0 && checks.every((check) => check.passed));
    const boms = passed.flatMap(toSignedBom);
    if (boms.length === 0)
        refuseAll(examined);
    const wanted = boms.filter((bom) => subjectDigest === undefined || isAbout(bom, subjectDigest));
    const [bom] = wanted;
    if (bom === undefined) {
        throw new errors/* ProvenanceError */.CG('SUBJECT_MISMATCH', `no bill of materials is about ${subjectDigest}`);
    }
    if (wanted.length > 1) {
        throw new errors/* ProvenanceError */.CG('PACKAGES_INVALID', `${wanted.length} bills of materials are signed`, {
            hint: 'Give the bundle of one model, or say which with --subject-digest.',
        });
    }
    return bom;
};
const toSignedBom = (bundle) => {
    const { statement, signer, digest } = bundle;
    if (statement?.predicateType !== sbom/* CYCLONEDX_TYPE */.b || signer === undefined)
        return [];
    const { predicate, subject } = statement;
    if (predicate === undefined)
        return [];
    return [{ document: predicate, subjects: subject, signer, bundleDigest: digest ?? '' }];
};
const isAbout = ({ subjects }, digest) => subjects.some((subject) => `sha256:${subject.digest.sha256}` === digest);
const refuseAll = (examined) => {
    const failed = examined
        .flatMap(({ source, index, checks }) => checks.map((check) => ({ source, index, ...check })))
        .find(({ passed }) => !passed);
    if (failed === undefined) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_NONE', 'no bundle holds a CycloneDX bill of materials', {
            hint: `Give the bundle whose statement has the type ${sbom/* CYCLONEDX_TYPE */.b}.`,
        });
    }
    const { source, index, title, expected, found, code = 'SIGNATURE_INVALID', hint } = failed;
    throw new errors/* ProvenanceError */.CG(code, `${source} (bundle ${index + 1}): ${title}: expected ${expected}, found ${found}`, hint === undefined ? {} : { hint });
};

;// CONCATENATED MODULE: ./lib/pipelines/listed-packages.js
// SPDX-License-Identifier: Apache-2.0
//
// A file → the packages that it lists: an environment that a capture wrote, a
// CycloneDX document, or the bundle of a signed one, which is verified first.








/**
 * @throws PACKAGES_INVALID where nothing listed can be looked up, or the file is of no known form
 * @throws ENVIRONMENT_INVALID, and what `openSignedBom` throws
 */
const listPackages = (request) => {
    const listed = readList(request);
    if (listed.packages.length > 0)
        return listed;
    throw new errors/* ProvenanceError */.CG('PACKAGES_INVALID', `"${request.path}" lists no package of PyPI or conda; ${listed.notLookedUp.length} others cannot be looked up`);
};
const readList = (request) => {
    const { path, content, trust } = request;
    const document = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(content));
    const isUnsigned = document?.environmentVersion !== undefined || document?.bomFormat !== undefined;
    if (!isUnsigned)
        return readSigned(request);
    if (trust !== undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', `"${path}" is not signed, and a signer is expected`, {
            hint: 'Give the bundle of the signed bill of materials, or leave out the signer.',
        });
    }
    if (document.environmentVersion !== undefined) {
        return fromEnvironment((0,parse_environment/* parseEnvironment */.N)(content), path);
    }
    const refuse = (what) => {
        throw new errors/* ProvenanceError */.CG('PACKAGES_INVALID', `"${path}" refused: ${what}`);
    };
    if (content.length > limits/* MAX_PACKAGES_BYTES */.XQ) {
        refuse(`it has ${content.length} characters, the limit is ${limits/* MAX_PACKAGES_BYTES */.XQ}`);
    }
    // A list that stands twice would hide one of the two.
    (0,strict_json/* parseStrictJson */.R)(content, refuse);
    return fromBom(document, { kind: 'bom', path });
};
const readSigned = ({ path, bundles, trust, subjectDigest }) => {
    const found = bundles();
    if (trust === undefined) {
        throw new errors/* ProvenanceError */.CG('POLICY_EMPTY', `"${path}" is signed, and nothing says by whom`, {
            hint: 'Give --certificate-identity and --certificate-oidc-issuer, or --key.',
        });
    }
    const bom = openSignedBom({
        bundles: found,
        trust,
        ...(subjectDigest === undefined ? {} : { subjectDigest }),
    });
    const { document, signer, subjects, bundleDigest } = bom;
    return fromBom(document, { kind: 'signed-bom', path, signer, subjects, bundleDigest });
};
const fromBom = (document, source) => {
    const { productPurl, packages } = (0,bom_packages/* packagesOfBom */.V)(document);
    return {
        source,
        ...(0,package_in_question/* questionsOf */.P)(packages),
        ...(productPurl === undefined ? {} : { productPurl }),
    };
};
/** Where packages may be missing from the list. */
const INCOMPLETE = [
    'python-not-found',
    'python-ambiguous',
    'python-unreadable',
    'package-unreadable',
    'package-limit',
];
const fromEnvironment = (environment, path) => {
    const { packages, notLookedUp } = (0,package_in_question/* questionsOf */.P)(environment.packages);
    const missing = environment.warnings
        .filter(({ code }) => INCOMPLETE.includes(code))
        .map(({ at, message }) => ({ name: at ?? 'the environment', reason: message }));
    return {
        source: { kind: 'environment', path },
        packages,
        notLookedUp: [...notLookedUp, ...missing],
    };
};


/***/ }),

/***/ 81724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ verifyArtifactBundles),
  g: () => (/* binding */ verifyStatements)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/attestation/bundle.js
var attestation_bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
;// CONCATENATED MODULE: ./lib/attestation/message-digest.js
// SPDX-License-Identifier: Apache-2.0



const ALGORITHMS = {
    [protobuf_specs_dist.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_dist.HashAlgorithm.SHA2_384]: 'sha384',
    [protobuf_specs_dist.HashAlgorithm.SHA2_512]: 'sha512',
};
/**
 * What a message signature says that it signs; nobody vouches for it. `undefined` for a DSSE envelope.
 * @throws BUNDLE_INVALID for another algorithm
 */
const messageDigestOf = (bundle) => {
    if (!(0,dist.isBundleWithMessageSignature)(bundle))
        return undefined;
    const { algorithm, digest } = bundle.content.messageSignature.messageDigest;
    const name = ALGORITHMS[algorithm];
    if (name === undefined) {
        throw new errors/* ProvenanceError */.CG('BUNDLE_INVALID', `bundle refused: its message digest is of an unknown algorithm (${algorithm})`);
    }
    return { algorithm: name, hex: digest.toString('hex') };
};

// EXTERNAL MODULE: ./lib/attestation/predicates/vsa-v1.js
var vsa_v1 = __webpack_require__(39893);
// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(40281);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/policy/attempt.js
var attempt = __webpack_require__(33403);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/provenance-consistency.js
var provenance_consistency = __webpack_require__(43110);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/suggested-policy.js
var suggested_policy = __webpack_require__(89252);
// EXTERNAL MODULE: ./lib/policy/vsa-policy.js
var vsa_policy = __webpack_require__(2291);
;// CONCATENATED MODULE: ./lib/pipelines/artifact.js
// SPDX-License-Identifier: Apache-2.0
//
// The one thing that a bundle is asked about, and whether its digest is the
// one that the bundle speaks of.


/** Whether a message signature signs the artifact. */
const checkMessageDigest = async (signed, artifact) => {
    const hex = await artifact.digest(signed.algorithm);
    return artifactCheck(artifact, hex === signed.hex, {
        expected: `${signed.algorithm}:${signed.hex}`,
        found: hex === undefined ? `no ${signed.algorithm} is given` : `${signed.algorithm}:${hex}`,
    });
};
/** Whether a statement has the artifact as a subject: by any algorithm, as in-toto digest_set.md has it. */
const checkSubjects = async ({ subject }, artifact) => {
    const stated = digest/* DIGEST_ALGORITHMS */.MF.filter((name) => subject.some(({ digest }) => digest[name]));
    let found = `no digest that the subjects have: ${stated.join(', ') || 'none of SHA-2'}`;
    let isSubject = false;
    for (const algorithm of stated) {
        const hex = await artifact.digest(algorithm);
        if (hex === undefined)
            continue;
        found = `${algorithm}:${hex}`;
        isSubject = subject.some(({ digest }) => digest[algorithm] === hex);
        if (isSubject)
            break;
    }
    const expected = subject.length === 1 ? 'the subject' : `one of ${subject.length} subjects`;
    return artifactCheck(artifact, isSubject, { expected, found });
};
const artifactCheck = ({ sizeBytes }, isSigned, findings) => {
    const facts = { id: 'files', title: 'digest of the artifact', ...findings };
    return isSigned
        ? (0,report/* passedCheck */.Fd)(facts, sizeBytes === undefined ? 'self-asserted' : 'verified')
        : (0,report/* failedCheck */.WU)(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' });
};
/** The first digest that is known. */
const firstDigest = async (artifact) => {
    for (const algorithm of digest/* DIGEST_ALGORITHMS */.MF) {
        const hex = await artifact.digest(algorithm);
        if (hex !== undefined)
            return { algorithm, hex };
    }
    return undefined;
};

// EXTERNAL MODULE: ./lib/pipelines/examine-bundle.js + 2 modules
var examine_bundle = __webpack_require__(49647);
// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var verify = __webpack_require__(53349);
;// CONCATENATED MODULE: ./lib/pipelines/verify-bundle.js
// SPDX-License-Identifier: Apache-2.0
//
// Any Sigstore bundle and the one artifact that it is asked about → a report.
// A message signature signs the artifact itself, a statement names its digest;
// no other question is asked of it (a model is verified by verify.ts).
















/** Verifies one artifact. What is wrong with bundles or signers is in the report. */
const verifyArtifactBundles = async (request) => {
    const { artifact } = request;
    const bundles = [];
    for (const found of request.bundles)
        bundles.push(await examine(found, request));
    const named = await firstDigest(artifact);
    const bytesRead = artifact.sizeBytes !== undefined;
    return {
        name: artifact.name,
        ...(named === undefined ? {} : { digest: `${named.algorithm}:${named.hex}` }),
        fileCount: 1,
        ...(artifact.sizeBytes === undefined ? {} : { sizeBytes: artifact.sizeBytes }),
        bytesRead,
        checks: (0,verify/* closest */.kp)(bundles)?.checks ?? [noBundle()],
        bundles,
    };
};
const noBundle = () => (0,report/* failedCheck */.WU)({ id: 'bundle', title: 'bundle', expected: 'at least one', found: 'none' }, { code: 'BUNDLE_NONE' });
/**
 * Bundles of statements, whatever they are about: the caller asks for the subject. A message
 * signature states nothing and is refused.
 */
const verifyStatements = (request) => request.bundles.map((found) => {
    const { value: bundle, check } = attemptSignature(() => (0,attestation_bundle/* parseBundle */.QN)(found.content));
    return verify_bundle_report(found, bundle ? examineSigned(bundle, request) : refused(check));
});
const examine = async (found, request) => {
    const parsed = attemptSignature(() => {
        const bundle = (0,attestation_bundle/* parseBundle */.QN)(found.content);
        return { bundle, message: messageDigestOf(bundle) };
    });
    const examined = parsed.value
        ? await examineParsed(parsed.value.bundle, parsed.value.message, request)
        : refused(parsed.check);
    return verify_bundle_report(found, examined);
};
const verify_bundle_report = ({ source, index, content }, examined) => ({
    source,
    index,
    digest: `sha256:${(0,digest/* sha256 */.sc)(content.trim())}`,
    bundle: (0,parse/* parseJson */.qF)(content),
    ...examined,
});
const examineParsed = async (bundle, message, request) => {
    if (hasUnknownLog(bundle, request.trust))
        return refused(unknownLog());
    return message === undefined
        ? examineStatement(bundle, request)
        : examineMessage(bundle, message, request);
};
// What the bundle brings as a proof is checked, or the bundle is not used.
const hasUnknownLog = (bundle, trust) => trust.kind === 'key' &&
    trust.roots.length === 0 &&
    bundle.verificationMaterial.tlogEntries.length > 0;
const unknownLog = () => (0,report/* failedCheck */.WU)({
    ...SIGNATURE,
    expected: 'a trusted root for the log entry of the bundle',
    found: 'no trusted root',
}, { code: 'LOG_ENTRY_INVALID', hint: 'Give the trusted root of the log: `--trusted-root`.' });
const examineMessage = async (bundle, message, request) => {
    const digestCheck = await checkMessageDigest(message, request.artifact);
    // Over other bytes there is nothing to verify.
    if (!digestCheck.passed)
        return refused(digestCheck);
    const verify = await messageVerifier(bundle, message, request.artifact);
    const signature = attemptSignature(() => firstAccepted(request.trust, verify));
    if (signature.value === undefined)
        return refused(signature.check);
    return verifiedBundle(signature.value, [
        ...signerChecks(signature.value, request.trust),
        ...checkType(undefined, request),
        digestCheck,
    ]);
};
const examineStatement = async (bundle, request) => {
    const { value: verified, check } = attemptStatement(bundle, request);
    if (verified === undefined)
        return refused(check);
    const { statement } = verified;
    return verifiedStatement(verified, [
        ...statementChecks(verified, request),
        await checkSubjects(statement, request.artifact),
    ]);
};
/** All but what it is about. */
const examineSigned = (bundle, request) => {
    if (hasUnknownLog(bundle, request.trust))
        return refused(unknownLog());
    const { value: verified, check } = attemptStatement(bundle, request);
    return verified === undefined
        ? refused(check)
        : verifiedStatement(verified, statementChecks(verified, request));
};
const attemptStatement = (bundle, { trust }) => attemptSignature(() => firstAccepted(trust, (candidate) => (0,verify_bundle/* verifyBundle */.IF)(bundle, candidate)));
const statementChecks = (verified, request) => {
    const { statement, signer } = verified;
    return [
        ...signerChecks(verified, request.trust),
        ...(signer.kind === 'certificate' ? (0,provenance_consistency/* checkProvenance */.c)(statement, signer.identity) : []),
        ...(0,vsa_policy/* checkVsa */.j)(statement, request.predicateType === vsa_v1/* VSA_TYPE */.gs ? 'verdict-only' : undefined),
        ...checkType(statement, request),
    ];
};
const verifiedStatement = (verified, checks) => {
    const { statement } = verified;
    return { ...verifiedBundle(verified, checks), statement, predicateType: statement.predicateType };
};
const refused = (check) => ({ verified: false, checks: [check] });
const SIGNATURE = {
    id: 'signature',
    title: 'signature',
    expected: 'a signature that verifies',
};
const attemptSignature = (operation) => (0,attempt/* attempt */.C)(SIGNATURE.id, SIGNATURE.title, SIGNATURE.expected, operation);
const verifiedBundle = ({ signer, timestamps }, checks) => {
    const isOther = checks.some(({ id, passed }) => id.startsWith('identity.') && !passed);
    const suggestion = signer.kind === 'certificate' && isOther ? (0,suggested_policy/* suggestArtifactPolicy */.P)(signer.identity) : undefined;
    return {
        verified: true,
        signer,
        timestamps,
        checks,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
};
// ---- who signed -----------------------------------------------------------------
/** @throws the refusal under the last one */
const firstAccepted = (trust, verify) => {
    let refusal;
    for (const candidate of toTrusts(trust)) {
        try {
            return verify(candidate);
        }
        catch (error) {
            refusal = error;
        }
    }
    throw refusal;
};
/** At least one. */
const toTrusts = (trust) => {
    switch (trust.kind) {
        case 'sigstore':
            return [{ kind: 'certificate', roots: trust.roots, identity: 'policy-follows' }];
        case 'key': {
            // The hint is the signer's; the key is the user's choice, whatever it is called.
            const keyed = { kind: 'key', publicKey: () => trust.key };
            return trust.roots.length === 0 ? [keyed] : trust.roots.map((root) => ({ ...keyed, root }));
        }
    }
};
const signerChecks = ({ signer }, trust) => [
    (0,report/* passedCheck */.Fd)({ ...SIGNATURE, found: (0,examine_bundle/* describeSigner */.c)(signer) }, 'verified'),
    ...(trust.kind === 'sigstore' && signer.kind === 'certificate'
        ? (0,identity_policy/* checkIdentity */.Z)(trust.identity, signer.identity)
        : []),
];
// ---- what was signed --------------------------------------------------------------
/** In memory by OpenSSL; of what is too large, or not here, by its digest. */
const messageVerifier = async (bundle, { hex }, { content }) => {
    if (content !== undefined)
        return (trust) => (0,verify_bundle/* verifyArtifact */.oc)(bundle, content, trust);
    const { isDigestSignedBy } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(7815)]).then(__webpack_require__.bind(__webpack_require__, 47815));
    const digest = external_node_buffer_.Buffer.from(hex, 'hex');
    return (trust) => (0,verify_bundle/* verifyMessageDigest */.RT)(bundle, digest, trust, isDigestSignedBy);
};
const checkType = (statement, { predicateType: expected }) => {
    if (expected === undefined)
        return [];
    const found = statement?.predicateType ?? 'a signature of the artifact, which states nothing';
    const facts = { id: 'statement.predicate-type', title: 'predicate type', expected, found };
    return [
        statement?.predicateType === expected
            ? (0,report/* passedCheck */.Fd)(facts, 'verified')
            : (0,report/* failedCheck */.WU)(facts, { code: 'PREDICATE_TYPE_MISMATCH', word: 'verified' }),
    ];
};


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

