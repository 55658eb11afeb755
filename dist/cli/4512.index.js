export const id = 4512;
export const ids = [4512,3952,5340];
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
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/environment/environment-v1.js
var environment_v1 = __webpack_require__(43952);
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
const CONTENT = 'What the files hold';
const BOM = 'Bill of materials and evaluation';
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
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'base-models', 'Models that training started from, one per line: `[name=]path`, `[name=]path#sha256:<hex>`, `[name=]lock:<entry of models.lock>`, `[name=]uri@sha256:<hex>` or `[name=]uri@<git commit>`. They become resolvedDependencies, each marked as verified or self-asserted (docs/base-models.md).')),
    (0,input_row/* row */.n)(FACTS, 'base-model-policy', 'Policy file that says who must have signed the base models: each is verified with its bundles before anything is hashed or signed. A base model without a rule is refused.'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'base-model-bundles', 'Bundle files, folders or globs about the base models, one per line. Default: beside each of them, as verify finds them.')),
    (0,input_row/* row */.n)(FACTS, 'base-model-lock', 'Lock file whose entries `base-models` names as `lock:<entry>`.', 'models.lock'),
    (0,input_row/* row */.n)(FACTS, 'base-model-trusted-root', 'Sigstore trusted root for the signatures of base models. Default: trusted-root, else TUF.'),
    (0,input_row/* row */.n)(FACTS, 'require-verified-base-models', 'Refuse a base model that nothing verifies: neither the policy, nor models.lock, nor a given digest.', 'false'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'datasets', 'Datasets that training read, one per line: `[name=]path`, `[name=]uri@sha256:<hex>` or `[name=]uri@<git commit>`.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'dataset-commitment', 'commitment.json of a dataset that training read (`mlprov dataset commit`); several, one per line, as `name=path`. It becomes one of resolvedDependencies, and the subject of a SCAI statement about the dataset.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'dataset-description', 'What you declare of a dataset: dataset.yaml (docs/schema/dataset-v1.schema.json) or a Croissant 1.0 or 1.1 file; several, as `name=path` with the name of the commitment. It is signed as your word, and stands in the bill of materials.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'dataset-proofs', 'Lists of which no record is in a committed dataset, each with its proof (`mlprov dataset prove --blocklist`), one `list=proof` per line. A proof that shows anything else fails the step.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'lock-files', 'Lock files of the training environment; same form as datasets.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'container-images', 'Images that training ran in, `registry/name@sha256:<hex>`, one per line.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'metrics', 'Files with metrics, one per line; they become byproducts.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(FACTS, 'logs', 'Log files, one per line; they become byproducts.')),
    (0,input_row/* row */.n)(BOM, 'environment', 'Path of the environment.json that the capture step wrote; `none` for no environment. Default: what a capture step of this job wrote.'),
    (0,input_row/* row */.n)(BOM, 'compare-environment', 'Capture the environment again now, and show what changed since training. `false` where this job runs on another machine than the training.', 'true'),
    (0,input_row/* row */.n)(BOM, 'bom', '`true` makes a CycloneDX bill of materials of each model, as a signed statement; `auto` does so with an environment, license, task or architecture.', 'auto'),
    (0,input_row/* row */.n)(BOM, 'bom-version', 'Version of CycloneDX: `1.7` or `1.6`.', '1.7'),
    (0,input_row/* row */.n)(BOM, 'license', 'Licence of the model, an SPDX expression; default: what the front matter of its README says.'),
    (0,input_row/* row */.n)(BOM, 'task', 'What the model is for, e.g. `text-classification`, where the front matter of its README does not say it.'),
    (0,input_row/* row */.n)(BOM, 'architecture', 'Architecture of the model, e.g. `BertForSequenceClassification`, where its config.json does not say it.'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(BOM, 'evaluation', 'JSON files with the numbers of an evaluation, one path per line; with thresholds they become a signed test result.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(BOM, 'thresholds', 'What the evaluation has to reach, one per line: `accuracy>=0.9`, with >=, <=, >, < or ==; `eval.f1` for nested objects; `warn: latency_ms<=20` does not fail.')),
    (0,input_row/* row */.n)(BOM, 'fail-on-threshold', '`true` signs nothing where a threshold is missed, and fails the step; `false` signs the result FAILED.', 'true'),
    (0,input_row/* row */.n)(CONTENT, 'model-record', 'Read the headers of the model’s files and sign what they show as a statement of its own: formats, what the files say of the model, what pickles import, and what was found. Verification reads them again and compares.', 'false'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(CONTENT, 'allowed-imports', 'Imports of pickles that count as expected beside the built-in list, `module.name`, one per line. They stand in the record.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(CONTENT, 'fail-on-findings', 'Sign nothing where the headers show this: `broken`, `code` (findings of that kind), `metadata` (files that say something else than is attested), separated by commas or lines, or `none`.', 'none')),
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
        Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(4018), __webpack_require__.e(8780), __webpack_require__.e(7619), __webpack_require__.e(9189), __webpack_require__.e(1928)]).then(__webpack_require__.bind(__webpack_require__, 41928)),
        __webpack_require__.e(/* import() */ 5121).then(__webpack_require__.bind(__webpack_require__, 25121)),
        Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(4894)]).then(__webpack_require__.bind(__webpack_require__, 75432)),
        Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(6808), __webpack_require__.e(1354)]).then(__webpack_require__.bind(__webpack_require__, 93203)),
    ]);
    const { createOutputStore } = await __webpack_require__.e(/* import() */ 2273).then(__webpack_require__.bind(__webpack_require__, 42273));
    const { datasetWorkerBeside } = await __webpack_require__.e(/* import() */ 2026).then(__webpack_require__.bind(__webpack_require__, 39645));
    const { readRun } = await __webpack_require__.e(/* import() */ 4120).then(__webpack_require__.bind(__webpack_require__, 1739));
    const given = (name) => {
        if (name === 'model-path' && models.length > 0)
            return models.join('\n');
        return (0,input_options/* inputOptionValue */.R)(options, name) || (name === 'sinks' ? 'none' : '');
    };
    if (models.length > 0 && options.modelPath !== undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', 'models are given as arguments and by --model-path');
    }
    const { [environment_v1/* ENVIRONMENT_VARIABLE */.JH]: environmentPath } = context.env;
    const reader = createInputReader(ATTEST_INPUTS, given, environmentPath ? { environmentPath } : {});
    const inputs = await readAttestInputs(reader, readTextFile, {
        datasetWorkerPath: datasetWorkerBeside(context.hashWorkerPath),
    });
    const token = options.identityToken ?? context.env.SIGSTORE_ID_TOKEN;
    const dir = (0,external_node_path_.resolve)(context.cwd, inputs.resumeFrom ?? inputs.outputDir ?? '.');
    const run = context.env.GITHUB_ACTIONS === 'true' ? await readRun(context.env) : undefined;
    const githubToken = context.env.GH_TOKEN ?? context.env.GITHUB_TOKEN;
    const live = await createAttestPorts({
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
    const { createBaseModelSource } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(7832), __webpack_require__.e(6267), __webpack_require__.e(281), __webpack_require__.e(7223), __webpack_require__.e(6106), __webpack_require__.e(318), __webpack_require__.e(8147), __webpack_require__.e(3380), __webpack_require__.e(321), __webpack_require__.e(8837)]).then(__webpack_require__.bind(__webpack_require__, 38837));
    const { verifyHostOf } = await __webpack_require__.e(/* import() */ 9428).then(__webpack_require__.bind(__webpack_require__, 9428));
    const host = verifyHostOf(context, new Date(), process.platform);
    const baseModels = createBaseModelSource(inputs.baseModels, live.descriptors, host);
    const ports = { ...live, baseModels };
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(7832), __webpack_require__.e(8780), __webpack_require__.e(7619), __webpack_require__.e(9189), __webpack_require__.e(7216)]).then(__webpack_require__.bind(__webpack_require__, 97216));
    const { resumeAttest } = await __webpack_require__.e(/* import() */ 3392).then(__webpack_require__.bind(__webpack_require__, 23392));
    const { withEnvironmentChanges } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(1025), __webpack_require__.e(7513)]).then(__webpack_require__.bind(__webpack_require__, 1978));
    const { env, cwd, reporter } = context;
    const work = await withEnvironmentChanges(inputs, { env, cwd, now: new Date() }, reporter);
    const result = work ? await attest(work, ports) : await resumeAttest(ports);
    context.out(options.json ? (0,json_text.jsonText)({ dir, ...result }) : await renderText(result, dir));
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


/***/ })

};

