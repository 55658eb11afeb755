export const id = 4512;
export const ids = [4512];
export const modules = {

/***/ 64512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addAttestCommand: () => (/* binding */ addAttestCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/inputs/input-row.js
var input_row = __webpack_require__(89760);
;// CONCATENATED MODULE: ./lib/inputs/input-table.js
// SPDX-License-Identifier: Apache-2.0
//
// Every input of the attest action, one row each. `action.yml`, the README and
// docs/reference/inputs.md are checked against this table.

const MODEL = 'Model';
const SUBJECT = 'Subjects as in actions/attest';
const FACTS = 'What went into the model';
const SIGN = 'Signing';
const STORE = 'Storing';
const REFUSED = 'Recognised and refused';
const ATTEST_INPUTS = [
    (0,input_row/* list */.p)((0,input_row/* row */.n)(MODEL, 'model-path', 'Folder, file or glob of the trained model; several, one per line; `name=path` names one. Each match of a glob is one model.')),
    (0,input_row/* row */.n)(MODEL, 'allow-symlinks', '`never` refuses symbolic links; `within-model` follows those whose target stays inside the model (hub cache layout).', 'never'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(MODEL, 'ignore-paths', 'Paths inside the model to leave out, one per line, no globs. They are recorded in the signature. `.git`, `.gitattributes`, `.github` and `.gitignore` at the top are always left out.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(SUBJECT, 'subject-path', 'Path, glob or list of files to attest as single subjects. Give exactly one of model-path, subject-path, subject-digest and subject-checksums.')),
    (0,input_row/* row */.n)(SUBJECT, 'subject-digest', 'Digest of one subject, `sha256:<hex>`; needs subject-name.'),
    (0,input_row/* row */.n)(SUBJECT, 'subject-name', 'Name of the subject in the attestation.'),
    (0,input_row/* row */.n)(SUBJECT, 'subject-checksums', 'Checksums as `sha256sum` writes them: the path of a file, or the lines themselves.'),
    (0,input_row/* row */.n)(SUBJECT, 'sbom-path', 'SPDX or CycloneDX document in JSON. Beside a model it is one more statement; with subject-* it is the statement.'),
    (0,input_row/* row */.n)(SUBJECT, 'predicate-type', 'URI of the type of a predicate of your own.'),
    (0,input_row/* row */.n)(SUBJECT, 'predicate', 'The predicate as JSON, at most 16 MB; give either predicate or predicate-path.'),
    (0,input_row/* row */.n)(SUBJECT, 'predicate-path', 'File that holds the predicate, at most 16 MB.'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'base-models', 'Models that training started from, one per line: `[name=]path`, `[name=]uri@sha256:<hex>` or `[name=]uri@<git commit>`. They become resolvedDependencies.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'datasets', 'Datasets that training read; same form as base-models.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'lock-files', 'Lock files of the training environment; same form as base-models.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'container-images', 'Images that training ran in, `registry/name@sha256:<hex>`, one per line.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'metrics', 'Files with metrics, one per line; they become byproducts.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'logs', 'Log files, one per line; they become byproducts.')),
    (0,input_row/* row */.n)(SIGN, 'sigstore', '`auto`, `public-good`, `github` or `custom`. `auto` chooses by server and repository visibility, see the table in the README.', 'auto'),
    (0,input_row/* row */.n)(SIGN, 'allow-public-transparency', 'Consent to publish the names of a private repository, its workflow and commit in a public log, for ever.', 'false'),
    (0,input_row/* row */.n)(SIGN, 'signing-config', 'Sigstore signing config (JSON file) of a custom instance.'),
    (0,input_row/* row */.n)(SIGN, 'trusted-root', 'Sigstore trusted root (file, JSON or JSON Lines). Needed for custom; with the other instances it takes the place of TUF.'),
    (0,input_row/* row */.n)(SIGN, 'fulcio-url', 'Certificate authority of a custom instance, in place of signing-config.'),
    (0,input_row/* row */.n)(SIGN, 'rekor-url', 'Transparency log of a custom instance.'),
    (0,input_row/* row */.n)(SIGN, 'rekor-version', 'API version of rekor-url: `1` or `2`.', '1'),
    (0,input_row/* row */.n)(SIGN, 'tsa-url', 'RFC 3161 timestamp authority of a custom instance.'),
    (0,input_row/* row */.n)(SIGN, 'private-key', 'Sign with a key instead of Sigstore: EC private key (P-256, P-384, P-521), as PEM text from a secret or as a path.'),
    (0,input_row/* row */.n)(SIGN, 'private-key-password', 'Password of an encrypted private key.'),
    (0,input_row/* row */.n)(SIGN, 'certificate-chain', 'PEM file with the signing certificate and its chain, leaf first; turns the key method into the certificate method.'),
    (0,input_row/* row */.n)(SIGN, 'on-missing-token', 'Where the job has no OIDC token (pull requests from forks): `fail`, `unsigned` writes unsigned statements and says so, `skip` does nothing.', 'fail'),
    (0,input_row/* row */.n)(SIGN, 'timeout-minutes', 'How long services are retried, 1 to 360.', '15'),
    (0,input_row/* row */.n)(STORE, 'output-dir', 'Folder for bundles and result; they are written there before anything is uploaded. Default: a folder of the step in the runner’s temporary directory.'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(STORE, 'sinks', 'Where to store: `artifact`, `release`, `attestations`, separated by commas or lines, or `none`. Default: `artifact` for models, `attestations` for subject-*.')),
    (0,input_row/* row */.n)(STORE, 'fail-on', 'Fail the step when `any` sink fails, only when `all` do, or when `none` matters.', 'any'),
    (0,input_row/* row */.n)(STORE, 'resume-from', 'output-dir of an earlier run: store its bundles again, without hashing or signing.'),
    (0,input_row/* row */.n)(STORE, 'artifact-name', 'Name of the workflow artifact. Default: a name that does not collide in a matrix or a rerun.'),
    (0,input_row/* row */.n)(STORE, 'artifact-retention-days', 'Days to keep the artifact; default: the repository’s.'),
    (0,input_row/* row */.n)(STORE, 'release-tag', 'Tag of the release (a draft is found too). Default: the release that triggered the workflow.'),
    (0,input_row/* row */.n)(STORE, 'overwrite', 'Replace an artifact or release asset of the same name.', 'false'),
    (0,input_row/* row */.n)(STORE, 'github-token', 'Token for the release and attestations sinks.', 
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    '${{ github.token }}'),
    (0,input_row/* row */.n)(STORE, 'show-summary', 'Write the job summary.', 'true'),
    (0,input_row/* row */.n)(REFUSED, 'push-to-registry', 'Only `false`: pushing to a registry is not built.', 'false'),
    (0,input_row/* row */.n)(REFUSED, 'create-storage-record', 'Only `false`: storage records belong to registry pushes, which are not built.', 'false'),
    (0,input_row/* row */.n)(REFUSED, 'subject-version', 'Only empty: it belongs to storage records.'),
    (0,input_row/* row */.n)(REFUSED, 'private-signing', 'Only `false`: say `sigstore: github`.', 'false'),
];

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/cli/input-options.js
var input_options = __webpack_require__(94977);
;// CONCATENATED MODULE: ./lib/cli/commands/attest.js
// SPDX-License-Identifier: Apache-2.0







/** Inputs that mean nothing outside of a step. */
const ACTION_ONLY = ['show-summary', 'github-token', 'on-missing-token'];
/** `mlprov attest MODEL…`: what the action does, with the action's inputs as options. */
const addAttestCommand = (program, context) => {
    const command = program
        .command('attest')
        .description('sign models and write the bundles, as the action does')
        .argument('[model...]', 'folders, files or globs, `name=path` names one')
        .option('--identity-token <token>', 'OIDC token for Sigstore (or SIGSTORE_ID_TOKEN); default: the job’s own')
        .option('--json', 'print the result as JSON');
    (0,input_options/* addInputOptions */.S)(command, ATTEST_INPUTS, ACTION_ONLY);
    command.action((models, options) => runAttest(models, options, context));
};
const runAttest = async (models, options, context) => {
    const [{ readAttestInputs }, { createInputReader }, { readTextFile }, { createAttestPorts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8414).then(__webpack_require__.bind(__webpack_require__, 58414)),
        __webpack_require__.e(/* import() */ 5121).then(__webpack_require__.bind(__webpack_require__, 25121)),
        Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(1004)]).then(__webpack_require__.bind(__webpack_require__, 41275)),
        Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(6808), __webpack_require__.e(7647)]).then(__webpack_require__.bind(__webpack_require__, 46730)),
    ]);
    const { createOutputStore } = await __webpack_require__.e(/* import() */ 2273).then(__webpack_require__.bind(__webpack_require__, 42273));
    const { readRun } = await __webpack_require__.e(/* import() */ 1739).then(__webpack_require__.bind(__webpack_require__, 1739));
    const given = (name) => {
        if (name === 'model-path' && models.length > 0)
            return models.join('\n');
        return (0,input_options/* inputOptionValue */.R)(options, name) || (name === 'sinks' ? 'none' : '');
    };
    if (models.length > 0 && options.modelPath !== undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', 'models are given as arguments and by --model-path');
    }
    const inputs = await readAttestInputs(createInputReader(ATTEST_INPUTS, given), readTextFile);
    const token = options.identityToken ?? context.env.SIGSTORE_ID_TOKEN;
    const dir = (0,external_node_path_.resolve)(context.cwd, inputs.resumeFrom ?? inputs.outputDir ?? '.');
    const run = context.env.GITHUB_ACTIONS === 'true' ? await readRun(context.env) : undefined;
    const githubToken = context.env.GH_TOKEN ?? context.env.GITHUB_TOKEN;
    const ports = await createAttestPorts({
        env: context.env,
        cwd: context.cwd,
        hashWorkerPath: context.hashWorkerPath,
        reporter: context.reporter,
        store: createOutputStore(dir),
        signing: inputs.signing,
        storage: {
            ...inputs.storage,
            ...(githubToken ? { githubToken: new secret/* Secret */.z(githubToken) } : {}),
        },
        timeoutMs: inputs.timeoutMs,
        // Nothing prints a token here, and there is no log that could hide one.
        mask: () => { },
        ...(run === undefined ? {} : { run }),
        ...(token ? { identityToken: new secret/* Secret */.z(token) } : {}),
    });
    const { attest } = await __webpack_require__.e(/* import() */ 5710).then(__webpack_require__.bind(__webpack_require__, 35710));
    const { resumeAttest } = await __webpack_require__.e(/* import() */ 3392).then(__webpack_require__.bind(__webpack_require__, 23392));
    const result = inputs.options ? await attest(inputs.options, ports) : await resumeAttest(ports);
    context.out(options.json ? (0,json_text/* jsonText */.s$)({ dir, ...result }) : await renderText(result, dir));
    const { sinkFailure } = await __webpack_require__.e(/* import() */ 2834).then(__webpack_require__.bind(__webpack_require__, 42834));
    const failure = sinkFailure(result.outcomes, inputs.failOn);
    if (failure)
        throw failure;
};
const renderText = async (result, dir) => {
    const { verifyCommand } = await __webpack_require__.e(/* import() */ 6738).then(__webpack_require__.bind(__webpack_require__, 86738));
    const lines = result.models.flatMap((model) => [
        `${model.digest}  ${model.name}`,
        ...model.statements.map(({ predicateType, file }) => `  ${dir}/${file}  ${predicateType}`),
        ...(model.omsAbsence === undefined ? [] : [`  no OMS signature: ${model.omsAbsence}`]),
        `  verify: ${verifyCommand(model, result, dir)}`,
    ]);
    return lines.map((line) => `${(0,one_line/* oneLine */.T)(line)}\n`).join('');
};


/***/ }),

/***/ 94977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inputOptionValue),
/* harmony export */   S: () => (/* binding */ addInputOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
// SPDX-License-Identifier: Apache-2.0
//
// The inputs of an action as options of a command.

/** One option for each row, but those that mean nothing on a command line. */
const addInputOptions = (command, rows, leftOut) => {
    for (const row of rows)
        if (!leftOut.includes(row.name))
            command.addOption(toOption(row));
};
/** What the user gave for an input; empty for nothing. */
const inputOptionValue = (options, name) => {
    const value = options[camelCase(name)];
    return value === undefined ? '' : String(value);
};
const toOption = (row) => {
    const isFlag = row.default === 'true' || row.default === 'false';
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${row.name} ${isFlag ? '[value]' : '<value>'}`, row.description);
    if (row.isList) {
        option.argParser((value, previous) => typeof previous === 'string' ? `${previous}\n${value}` : value);
    }
    return option;
};
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());


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

/***/ 58563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
// What `util.inspect` and `console.log` call; the registered symbol needs no import.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must never be printed: a token, a key, a password.
 *
 * Every implicit conversion yields `***`; only `reveal()` gives the value, so
 * that a search for that word finds each place where a secret leaves the object.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return '***';
    }
}


/***/ }),

/***/ 89760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ row),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The same row with several values. */
const list = (one) => ({
    ...one,
    isList: true,
});
/** A row of a table of inputs. */
const row = (group, name, description, fallback) => ({
    name,
    group,
    description,
    ...(fallback === undefined ? {} : { default: fallback }),
});


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ foreignValue),
/* harmony export */   s$: () => (/* binding */ jsonText)
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


/***/ })

};

