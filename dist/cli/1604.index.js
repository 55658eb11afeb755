export const id = 1604;
export const ids = [1604];
export const modules = {

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ addIdentityOptions),
/* harmony export */   S_: () => (/* binding */ addTrustOptions),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
// SPDX-License-Identifier: Apache-2.0
//
// The options that the lock commands share; the words are those of
// `gh attestation verify`.

const addTrustOptions = (command) => {
    command
        .option('--lock-file <path>', 'the lock file', 'models.lock')
        .option('--trusted-root, --custom-trusted-root <path>', 'trusted root, in place of TUF')
        .option('--offline', 'make no connection')
        .option('--no-public-good', 'do not trust the public-good instance')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--allow-symlinks <mode>', 'whether links inside the model are followed')
        .choices(['never', 'within-model'])
        .default('never'))
        .option('--json', 'print the report as JSON');
};
const addIdentityOptions = (command) => {
    command
        .option('-R, --repo <owner/name>', 'source repository')
        .option('--owner <name>', 'owner of the source repository')
        .option('--signer-workflow <workflow>', 'owner/name/path.yml of the workflow, with or without @ref')
        .option('--signer-repo <owner/name>', 'repository of the workflow that signed')
        .option('--signer-digest <commit>', 'commit of the workflow that signed')
        .option('--source-ref <ref>', 'ref of the source repository')
        .option('--source-digest <commit>', 'commit of the source repository')
        .option('--cert-identity <name>', 'subject alternative name of the certificate')
        .option('--cert-identity-regex <regex>', 'must match that name as a whole; pinned as found')
        .option('--cert-oidc-issuer <url>', 'issuer of the identity')
        .option('--deny-self-hosted-runners', 'refuse signatures of self-hosted runners')
        .option('--public-key <path>', 'PEM file, below the folder of models.lock; in place of an identity');
};
const IDENTITY_NAMES = [
    'repo',
    'owner',
    'signerWorkflow',
    'signerRepo',
    'signerDigest',
    'sourceRef',
    'sourceDigest',
    'certIdentity',
    'certIdentityRegex',
    'certOidcIssuer',
];
/** What was asked of the signer; `undefined` where nothing was. */
const identityOf = (flags) => {
    const request = {};
    for (const name of IDENTITY_NAMES) {
        const value = flags[name];
        if (value !== undefined)
            request[name] = value;
    }
    if (flags.denySelfHostedRunners)
        request.denySelfHostedRunners = true;
    return Object.keys(request).length === 0 ? undefined : request;
};


/***/ }),

/***/ 75524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ addVerifyFlags),
/* harmony export */   Ud: () => (/* binding */ addSignatureFlag),
/* harmony export */   Wl: () => (/* binding */ acceptUnderscores),
/* harmony export */   e_: () => (/* binding */ addModelFlags),
/* harmony export */   hL: () => (/* binding */ scanOptionsOf),
/* harmony export */   lI: () => (/* binding */ collectList)
/* harmony export */ });
/* unused harmony export collect */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
// SPDX-License-Identifier: Apache-2.0
//
// The flags that the methods of `mlprov model-signing` share.


const addModelFlags = (command) => command
    .option('--ignore-paths <path>', 'path to leave out, from the working directory (repeatable)', collect, [])
    .option('--ignore-git-paths', 'leave out .git and its like (the default)', true)
    .option('--no-ignore-git-paths', 'verify: only leave out what the signature records')
    .option('--allow-symlinks', 'follow links whose target stays inside the model')
    .option('--json', 'print JSON');
const addSignatureFlag = (command) => command.option('--signature <path>', 'the signature file', 'model.sig');
const addVerifyFlags = (command) => addSignatureFlag(command)
    .option('--ignore-unsigned-files', 'accept files that were not signed')
    .option('--no-ignore-unsigned-files', 'refuse files that were not signed (the default)')
    .option('--accept-unsorted-unsafe', 'accept resources out of order, as older Python clients wrote');
const collect = (value, previous) => [
    ...previous,
    value,
];
const collectList = (value, previous) => [
    ...previous,
    ...value.split(',').filter((part) => part !== ''),
];
/** Lets a command take its own flags with underscores too: `--private_key` is `--private-key`. */
const acceptUnderscores = (command) => {
    const parseOptions = command.parseOptions.bind(command);
    // Values are left alone: only a word that names one of the command's flags changes.
    const hyphenate = (word) => {
        const [flag = '', ...value] = word.split('=');
        const long = flag.replaceAll('_', '-');
        const isFlag = command.options.some((option) => option.long === long);
        return isFlag ? [long, ...value].join('=') : word;
    };
    command.parseOptions = (argv) => parseOptions(argv.map(hyphenate));
    return command;
};
/**
 * What to leave out, as names inside the model: the given paths, and the
 * signature where it lies in the model (OMS 1.0 §6.2).
 * @throws {IGNORE_PATH_NOT_FOUND} {IGNORE_PATH_INVALID} {USAGE}
 */
const scanOptionsOf = async (modelPath, flags, { cwd }) => {
    const { nameInModel, resolveIgnorePaths } = await __webpack_require__.e(/* import() */ 9559).then(__webpack_require__.bind(__webpack_require__, 29559));
    const model = { modelPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, modelPath), cwd };
    const given = await resolveIgnorePaths(flags.ignorePaths, model);
    const signature = flags.signature && (await nameInModel(flags.signature, model));
    if (signature === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('USAGE', `the signature "${flags.signature}" is the model itself`);
    }
    return {
        ignorePaths: signature === undefined ? given : [...given, signature],
        symlinks: flags.allowSymlinks ? 'within-model' : 'refuse',
    };
};


/***/ }),

/***/ 11604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// UNUSED EXPORTS: createProgram

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(18067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
;// CONCATENATED MODULE: ./lib/inputs/input-row.js
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
    list(row(MODEL, 'model-path', 'Folder, file or glob of the trained model; several, one per line; `name=path` names one. Each match of a glob is one model.')),
    row(MODEL, 'allow-symlinks', '`never` refuses symbolic links; `within-model` follows those whose target stays inside the model (hub cache layout).', 'never'),
    list(row(MODEL, 'ignore-paths', 'Paths inside the model to leave out, one per line, no globs. They are recorded in the signature. `.git`, `.gitattributes`, `.github` and `.gitignore` at the top are always left out.')),
    list(row(SUBJECT, 'subject-path', 'Path, glob or list of files to attest as single subjects. Give exactly one of model-path, subject-path, subject-digest and subject-checksums.')),
    row(SUBJECT, 'subject-digest', 'Digest of one subject, `sha256:<hex>`; needs subject-name.'),
    row(SUBJECT, 'subject-name', 'Name of the subject in the attestation.'),
    row(SUBJECT, 'subject-checksums', 'Checksums as `sha256sum` writes them: the path of a file, or the lines themselves.'),
    row(SUBJECT, 'sbom-path', 'SPDX or CycloneDX document in JSON. Beside a model it is one more statement; with subject-* it is the statement.'),
    row(SUBJECT, 'predicate-type', 'URI of the type of a predicate of your own.'),
    row(SUBJECT, 'predicate', 'The predicate as JSON, at most 16 MB; give either predicate or predicate-path.'),
    row(SUBJECT, 'predicate-path', 'File that holds the predicate, at most 16 MB.'),
    list(row(FACTS, 'base-models', 'Models that training started from, one per line: `[name=]path`, `[name=]uri@sha256:<hex>` or `[name=]uri@<git commit>`. They become resolvedDependencies.')),
    list(row(FACTS, 'datasets', 'Datasets that training read; same form as base-models.')),
    list(row(FACTS, 'lock-files', 'Lock files of the training environment; same form as base-models.')),
    list(row(FACTS, 'container-images', 'Images that training ran in, `registry/name@sha256:<hex>`, one per line.')),
    list(row(FACTS, 'metrics', 'Files with metrics, one per line; they become byproducts.')),
    list(row(FACTS, 'logs', 'Log files, one per line; they become byproducts.')),
    row(SIGN, 'sigstore', '`auto`, `public-good`, `github` or `custom`. `auto` chooses by server and repository visibility, see the table in the README.', 'auto'),
    row(SIGN, 'allow-public-transparency', 'Consent to publish the names of a private repository, its workflow and commit in a public log, for ever.', 'false'),
    row(SIGN, 'signing-config', 'Sigstore signing config (JSON file) of a custom instance.'),
    row(SIGN, 'trusted-root', 'Sigstore trusted root (file, JSON or JSON Lines). Needed for custom; with the other instances it takes the place of TUF.'),
    row(SIGN, 'fulcio-url', 'Certificate authority of a custom instance, in place of signing-config.'),
    row(SIGN, 'rekor-url', 'Transparency log of a custom instance.'),
    row(SIGN, 'rekor-version', 'API version of rekor-url: `1` or `2`.', '1'),
    row(SIGN, 'tsa-url', 'RFC 3161 timestamp authority of a custom instance.'),
    row(SIGN, 'private-key', 'Sign with a key instead of Sigstore: EC private key (P-256, P-384, P-521), as PEM text from a secret or as a path.'),
    row(SIGN, 'private-key-password', 'Password of an encrypted private key.'),
    row(SIGN, 'certificate-chain', 'PEM file with the signing certificate and its chain, leaf first; turns the key method into the certificate method.'),
    row(SIGN, 'on-missing-token', 'Where the job has no OIDC token (pull requests from forks): `fail`, `unsigned` writes unsigned statements and says so, `skip` does nothing.', 'fail'),
    row(SIGN, 'timeout-minutes', 'How long services are retried, 1 to 360.', '15'),
    row(STORE, 'output-dir', 'Folder for bundles and result; they are written there before anything is uploaded. Default: a folder of the step in the runner’s temporary directory.'),
    list(row(STORE, 'sinks', 'Where to store: `artifact`, `release`, `attestations`, separated by commas or lines, or `none`. Default: `artifact` for models, `attestations` for subject-*.')),
    row(STORE, 'fail-on', 'Fail the step when `any` sink fails, only when `all` do, or when `none` matters.', 'any'),
    row(STORE, 'resume-from', 'output-dir of an earlier run: store its bundles again, without hashing or signing.'),
    row(STORE, 'artifact-name', 'Name of the workflow artifact. Default: a name that does not collide in a matrix or a rerun.'),
    row(STORE, 'artifact-retention-days', 'Days to keep the artifact; default: the repository’s.'),
    row(STORE, 'release-tag', 'Tag of the release (a draft is found too). Default: the release that triggered the workflow.'),
    row(STORE, 'overwrite', 'Replace an artifact or release asset of the same name.', 'false'),
    row(STORE, 'github-token', 'Token for the release and attestations sinks.', 
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    '${{ github.token }}'),
    row(STORE, 'show-summary', 'Write the job summary.', 'true'),
    row(REFUSED, 'push-to-registry', 'Only `false`: pushing to a registry is not built.', 'false'),
    row(REFUSED, 'create-storage-record', 'Only `false`: storage records belong to registry pushes, which are not built.', 'false'),
    row(REFUSED, 'subject-version', 'Only empty: it belongs to storage records.'),
    row(REFUSED, 'private-signing', 'Only `false`: say `sigstore: github`.', 'false'),
];

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/cli/input-options.js
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
    const option = new commander/* Option */.c$(`--${row.name} ${isFlag ? '[value]' : '<value>'}`, row.description);
    if (row.isList) {
        option.argParser((value, previous) => typeof previous === 'string' ? `${previous}\n${value}` : value);
    }
    return option;
};
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

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
    addInputOptions(command, ATTEST_INPUTS, ACTION_ONLY);
    command.action((models, options) => runAttest(models, options, context));
};
const runAttest = async (models, options, context) => {
    const [{ readAttestInputs }, { createInputReader }, { readTextFile }, { createAttestPorts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8414).then(__webpack_require__.bind(__webpack_require__, 58414)),
        __webpack_require__.e(/* import() */ 5121).then(__webpack_require__.bind(__webpack_require__, 25121)),
        __webpack_require__.e(/* import() */ 1275).then(__webpack_require__.bind(__webpack_require__, 41275)),
        Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(6808), __webpack_require__.e(6730)]).then(__webpack_require__.bind(__webpack_require__, 46730)),
    ]);
    const { createOutputStore } = await __webpack_require__.e(/* import() */ 2273).then(__webpack_require__.bind(__webpack_require__, 42273));
    const { readRun } = await __webpack_require__.e(/* import() */ 1739).then(__webpack_require__.bind(__webpack_require__, 1739));
    const given = (name) => {
        if (name === 'model-path' && models.length > 0)
            return models.join('\n');
        return inputOptionValue(options, name) || (name === 'sinks' ? 'none' : '');
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

// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
;// CONCATENATED MODULE: ./lib/cli/commands/hash.js
// SPDX-License-Identifier: Apache-2.0




/** `mlprov hash PATH…`: the digests of models, without signing anything. */
const addHashCommand = (program, context) => {
    program
        .command('hash')
        .description('print the OMS root digest of models, or the digest of each of their files')
        .argument('<path...>', 'folders, files or globs; each match is one model')
        .option('--ignore-path <path>', 'path inside the model to leave out (repeatable)', collect, [])
        .option('--allow-symlinks <mode>', 'never, or within-model', 'never')
        .option('--sums', 'print a SHA256SUMS listing, for `sha256sum -c`')
        .option('--json', 'print JSON')
        .action(async (paths, options) => {
        if (options.allowSymlinks !== 'never' && options.allowSymlinks !== 'within-model') {
            throw new errors/* ProvenanceError */.CG('USAGE', `--allow-symlinks is "${options.allowSymlinks}"; it takes never or within-model`);
        }
        const { hashModels } = await __webpack_require__.e(/* import() */ 8070).then(__webpack_require__.bind(__webpack_require__, 78070));
        const { createHashPorts } = await __webpack_require__.e(/* import() */ 1275).then(__webpack_require__.bind(__webpack_require__, 41275));
        const models = await hashModels(paths.map((path) => ({ path })), {
            ignorePaths: options.ignorePath,
            symlinks: options.allowSymlinks === 'never' ? 'refuse' : 'within-model',
        }, { ...createHashPorts(context.hashWorkerPath), reporter: context.reporter });
        context.out(render(models.map(({ manifest }) => manifest), options));
    });
};
const render = (manifests, options) => {
    if (options.json)
        return (0,json_text/* jsonText */.s$)(manifests.map(toJson));
    if (options.sums)
        return manifests.map(({ files }) => (0,manifest/* formatSha256Sums */.li)(files)).join('');
    return manifests.map(({ root, name }) => `sha256:${root}  ${(0,one_line/* oneLine */.T)(name)}\n`).join('');
};
const toJson = ({ name, root, dirHash1, sizeBytes, ignorePaths, files }) => ({
    name,
    digest: `sha256:${root}`,
    dirHash1,
    sizeBytes,
    ignorePaths,
    files,
});
const collect = (value, previous) => [
    ...previous,
    value,
];

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/cli/commands/inspect.js
// SPDX-License-Identifier: Apache-2.0




const NOT_VERIFIED = 'NOT VERIFIED: this is what the file says; nothing of it has been checked.';
/** `mlprov inspect BUNDLE…`: what bundles say. */
const addInspectCommand = (program, context) => {
    program
        .command('inspect')
        .description('print what bundles say, without verifying anything')
        .argument('<bundle...>', 'bundles, JSON Lines of bundles, or unsigned statements')
        .option('--json', 'print JSON')
        .action(async (paths, options) => {
        const { readBounded } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 44768));
        const { describeBundles } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(6515)]).then(__webpack_require__.bind(__webpack_require__, 56515));
        const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' };
        const found = [];
        for (const path of paths) {
            const content = await readBounded((0,external_node_path_.resolve)(context.cwd, path), limits/* MAX_BUNDLE_BYTES */.Me, codes);
            for (const bundle of describeBundles(content))
                found.push({ file: path, ...bundle });
        }
        context.out(options.json
            ? (0,json_text/* jsonText */.s$)({ verified: false, bundles: found })
            : `${NOT_VERIFIED}\n${found.map(inspect_render).join('')}`);
    });
};
/** Subjects that are printed before the rest is counted. */
const MAX_SUBJECTS = 20;
const inspect_render = (bundle) => {
    const { file, kind, mediaType, statement, messageDigest, signer, logEntries, timestamps } = bundle;
    const rows = [
        ['file', file],
        ['kind', kind === 'statement' ? 'statement without a signature' : `${kind} (${mediaType})`],
        ...(messageDigest === undefined ? [] : [['digest', messageDigest]]),
        ...(statement
            ? [
                ['statement', statement.type],
                ['predicate', statement.predicateType],
                ...subjects(statement.subjects),
                ...Object.entries(statement.predicate).map(([path, text]) => ['', `${path} = ${text}`]),
            ]
            : []),
        ...signerLines(signer),
        ...logEntries.map(({ logIndex, kind: entry, integratedTime = 'no time' }) => [
            'log entry',
            `${logIndex} (${entry}, ${integratedTime})`,
        ]),
        ...timestamps.map((time) => ['timestamp', time]),
    ];
    return `\n${rows.map(([label, text]) => `${label.padEnd(10)} ${(0,one_line/* oneLine */.T)(text)}\n`).join('')}`;
};
const subjects = (all) => {
    const shown = all
        .slice(0, MAX_SUBJECTS)
        .map(({ name, digest }) => ['subject', `${digest}  ${name}`]);
    const more = all.length - shown.length;
    return more > 0 ? [...shown, ['subject', `… and ${more} more`]] : shown;
};
const signerLines = (signer) => {
    switch (signer?.kind) {
        case undefined:
            return [];
        case 'key':
            return [['signer', `key ${signer.hint}`]];
        case 'certificate':
            return [
                ['signer', signer.identity?.subjectAlternativeName ?? signer.subject],
                ['valid', `${signer.validFrom} to ${signer.validTo}`],
                ...Object.entries(signer.identity ?? {})
                    .filter(([name]) => name !== 'subjectAlternativeName')
                    .map(([name, text]) => ['', `${name} = ${text}`]),
            ];
    }
};

// EXTERNAL MODULE: ./lib/cli/commands/lock-flags.js
var lock_flags = __webpack_require__(84412);
;// CONCATENATED MODULE: ./lib/cli/commands/lock.js
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov lock add|update|verify|diff`: models.lock, as package managers have it.



const addLockCommand = (program, context) => {
    const lock = program
        .command('lock')
        .description('pin models that a repository consumes in models.lock, and verify them');
    addAdd(lock, context);
    addUpdate(lock, context);
    addVerify(lock, context);
    addDiff(lock, context);
};
const addAdd = (lock, context) => {
    const command = lock
        .command('add')
        .description('verify a model and pin what was verified')
        .argument('<name>', 'how the model is called in models.lock')
        .argument('<path>', 'folder or file, below the folder of models.lock')
        .option('--bundle <path or url>', 'file with its bundles, below the folder of models.lock, or an https URL (repeatable)', lock_collect, []);
    addPinOptions(command);
    command.action((name, path, flags) => runPin('add', name, { ...flags, path }, context));
};
const addUpdate = (lock, context) => {
    const command = lock
        .command('update')
        .description('verify a model and replace what is pinned; the same signer, unless one is named')
        .argument('<name>', 'how the model is called in models.lock')
        .option('--path <path>', 'folder or file, where it has moved')
        .option('--bundle <path or url>', 'file with its bundles, where it is another one (repeatable)', lock_collect, []);
    addPinOptions(command);
    command.action((name, flags) => runPin('update', name, flags, context));
};
const addPinOptions = (command) => {
    command
        .option('--source <uri>', 'where the model is from, for readers')
        .option('--predicate-type <uri>', 'what has to be stated about the model (repeatable); default: all that is', lock_collect, [])
        .option('--no-files', 'leave the list of files out');
    (0,lock_flags/* addIdentityOptions */.QP)(command);
    (0,lock_flags/* addTrustOptions */.S_)(command);
};
const addVerify = (lock, context) => {
    const command = lock
        .command('verify')
        .description('verify that the models are the ones that models.lock pins')
        .argument('[name...]', 'names in models.lock; default: all')
        .option('--digests', 'compare the digests in Git LFS pointers, without the files themselves');
    (0,lock_flags/* addTrustOptions */.S_)(command);
    command.action(async (names, flags) => {
        const { runLockVerify } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(281), __webpack_require__.e(7737), __webpack_require__.e(5994)]).then(__webpack_require__.bind(__webpack_require__, 85994));
        await runLockVerify(names, flags, context);
    });
};
const addDiff = (lock, context) => {
    lock
        .command('diff')
        .description('show what changed between two lock files, without verifying anything')
        .argument('<old>', 'lock file')
        .argument('<new>', 'lock file')
        .option('--json', 'print JSON')
        .option('--markdown', 'print Markdown')
        .action(async (before, after, flags) => {
        if (flags.json && flags.markdown) {
            throw new errors/* ProvenanceError */.CG('USAGE', '--json and --markdown are given at once');
        }
        const { createLockFiles } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(7251)]).then(__webpack_require__.bind(__webpack_require__, 17251));
        const { parseLock } = await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 97354));
        const { diffLocks } = await __webpack_require__.e(/* import() */ 8921).then(__webpack_require__.bind(__webpack_require__, 68921));
        const renderers = await __webpack_require__.e(/* import() */ 4823).then(__webpack_require__.bind(__webpack_require__, 84823));
        const read = async (path) => {
            const text = await createLockFiles((0,external_node_path_.resolve)(context.cwd, path), undefined).readLock();
            if (text !== undefined)
                return parseLock(text);
            throw new errors/* ProvenanceError */.CG('LOCK_INVALID', `there is no file "${path}"`);
        };
        const changes = diffLocks(await read(before), await read(after));
        const { renderLockChanges, renderLockChangesJson, lockChangesMarkdown } = renderers;
        if (flags.json)
            context.out(renderLockChangesJson(changes));
        else
            context.out((flags.markdown ? lockChangesMarkdown : renderLockChanges)(changes));
    });
};
const runPin = async (mode, name, flags, context) => {
    const { runLockPin } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(281), __webpack_require__.e(7737), __webpack_require__.e(5994)]).then(__webpack_require__.bind(__webpack_require__, 85994));
    await runLockPin(mode, name, flags, context);
};
const lock_collect = (value, previous) => [
    ...previous,
    value,
];

// EXTERNAL MODULE: ./lib/cli/commands/model-signing-flags.js
var model_signing_flags = __webpack_require__(75524);
;// CONCATENATED MODULE: ./lib/cli/commands/model-signing.js
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov model-signing`: the command line of the Python client
// `model_signing` (1.1.1 and its unreleased head), so that scripts move over by
// changing one word. Flags are taken with hyphens and with underscores.


const addModelSigningCommand = (program, context) => {
    const group = program
        .command('model-signing')
        .description('sign and verify models with the flags of `model_signing`')
        .option('--log-level <level>', 'accepted for compatibility; there is one level');
    (0,model_signing_flags/* acceptUnderscores */.Wl)(group);
    addSignCommands(group.command('sign').description('sign a model (default method: sigstore)'), context);
    addVerifyCommands(group.command('verify').description('verify a model (default method: sigstore)'), context);
    addMethod(group, 'digest', 'print the OMS root digest of a model').action(async (modelPath, options) => {
        const { printDigest } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 26834));
        await printDigest(modelPath, options, context);
    });
};
const addSignCommands = (sign, context) => {
    (0,model_signing_flags/* addSignatureFlag */.Ud)(addMethod(sign, 'key', 'sign with a private key'))
        .requiredOption('--private-key <path>', 'EC private key in PEM')
        .option('--password <password>', 'password of the private key')
        .action(async (modelPath, options) => {
        const { signWithKey } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 26834));
        await signWithKey(modelPath, options, context);
    });
    (0,model_signing_flags/* addSignatureFlag */.Ud)(addMethod(sign, 'certificate', 'sign with a key and its certificate'))
        .requiredOption('--private-key <path>', 'EC private key in PEM')
        .option('--password <password>', 'password of the private key')
        .requiredOption('--signing-certificate <path>', 'certificate of the key in PEM')
        .option('--certificate-chain <path>', 'its issuers in order (repeatable, or a comma list)', model_signing_flags/* collectList */.lI, [])
        .action(async (modelPath, options) => {
        const { signWithCertificate } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 26834));
        await signWithCertificate(modelPath, options, context);
    });
    (0,model_signing_flags/* addSignatureFlag */.Ud)(addMethod(sign, 'sigstore', 'sign with Sigstore and an OIDC token', true))
        .option('--use-ambient-credentials', 'take the token from the CI environment')
        .option('--identity-token <token>', 'the token itself')
        .option('--trust-config <path>', 'client trust config: signing config and trusted root')
        .option('--allow-public-transparency', 'publish a private repository in the public log, for ever')
        .option('--use-staging', 'not supported')
        .option('--oauth-force-oob', 'not supported: there is no browser login')
        .option('--client-id <id>', 'not supported: there is no browser login')
        .option('--client-secret <secret>', 'not supported: there is no browser login')
        .action(async (modelPath, options) => {
        const { signKeyless } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(6808), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 32081));
        await signKeyless(modelPath, options, context);
    });
    for (const method of ['pkcs11-key', 'pkcs11-certificate']) {
        sign
            .command(`${method} [arguments...]`)
            .description('not supported: hardware keys need a native library')
            .allowUnknownOption()
            .action(() => {
            throw new errors/* ProvenanceError */.CG('INPUT_NOT_SUPPORTED', `sign ${method}: PKCS#11 needs a native library, which this tool does not load`, { hint: 'Sign with `key`, `certificate` or `sigstore`.' });
        });
    }
};
const addVerifyCommands = (verify, context) => {
    (0,model_signing_flags/* addVerifyFlags */.AH)(addMethod(verify, 'key', 'verify with a public key'))
        .requiredOption('--public-key <path>', 'EC public key in PEM')
        .action(async (modelPath, options) => {
        const { verifyWithKey } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 90394));
        await verifyWithKey(modelPath, options, context);
    });
    (0,model_signing_flags/* addVerifyFlags */.AH)(addMethod(verify, 'certificate', 'verify with the root of a certificate chain'))
        .option('--certificate-chain <path>', 'root, and intermediates (repeatable, or a comma list)', model_signing_flags/* collectList */.lI, [])
        .option('--log-fingerprints', 'print the SHA-256 fingerprints of the certificates')
        .action(async (modelPath, options) => {
        const { verifyWithCertificate } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 90394));
        await verifyWithCertificate(modelPath, options, context);
    });
    (0,model_signing_flags/* addVerifyFlags */.AH)(addMethod(verify, 'sigstore', 'verify with the identity of the signer', true))
        .requiredOption('--identity <identity>', 'who must have signed, exactly: an address or a workflow')
        .requiredOption('--identity-provider <url>', 'who vouched for the identity, exactly')
        .option('--trust-config <path>', 'client trust config or trusted root; without it, that of public-good')
        .option('--use-staging', 'not supported')
        .action(async (modelPath, options) => {
        const { verifyKeyless } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(6808), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 32081));
        await verifyKeyless(modelPath, options, context);
    });
};
const addMethod = (parent, name, description, isDefault = false) => {
    const command = parent
        .command(name, { isDefault })
        .description(description)
        .argument('<model_path>', 'folder or file');
    return (0,model_signing_flags/* addModelFlags */.e_)((0,model_signing_flags/* acceptUnderscores */.Wl)(command));
};

;// CONCATENATED MODULE: ./lib/cli/commands/policy.js
// SPDX-License-Identifier: Apache-2.0




const DEFAULT_POLICY = 'mlprov.policy.yaml';
/** `mlprov policy check` and `mlprov policy test`: policies without a verification. */
const addPolicyCommand = (program, context) => {
    const policy = program.command('policy').description('check and test policy files');
    policy
        .command('check')
        .description('read policies with all that they extend, and say what is wrong with them')
        .argument('[file...]', 'policy files', [DEFAULT_POLICY])
        .option('--root <dir>', 'root of the repository; nothing outside it is read', '.')
        .action((files, flags) => check(files, flags, context));
    policy
        .command('test')
        .description('evaluate a policy over recorded reports, and compare with what is expected')
        .argument('<case...>', 'NAME.report.json with NAME.expect.json or .yaml beside it, or folders of these')
        .option('--policy <file>', 'the policy', DEFAULT_POLICY)
        .option('--root <dir>', 'root of the repository; nothing outside it is read', '.')
        .option('--server-url <url>', 'GitHub server whose identities are meant', 'https://github.com')
        .option('--json', 'print JSON')
        .action((paths, flags) => test(paths, flags, context));
};
const check = async (files, { root }, context) => {
    for (const file of files) {
        const { rules, files: read } = await load(file, root, context);
        context.out(`${(0,one_line/* oneLine */.T)(file)}: ${count(rules.length, 'rule')} in ${count(read.length, 'file')}\n`);
    }
};
const test = async (paths, flags, context) => {
    const { runPolicyCase } = await __webpack_require__.e(/* import() */ 9878).then(__webpack_require__.bind(__webpack_require__, 49878));
    const { readPolicyCases } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1275), __webpack_require__.e(3195)]).then(__webpack_require__.bind(__webpack_require__, 53195));
    const policy = await load(flags.policy, flags.root, context);
    const serverUrl = flags.serverUrl.replace(/\/+$/, '');
    const results = [];
    for (const recorded of await readPolicyCases(paths, context.cwd)) {
        results.push(await runPolicyCase(recorded, policy, { serverUrl }));
    }
    context.out(flags.json ? `${JSON.stringify(results, null, 2)}\n` : policy_render(results));
    if (!results.every(({ asExpected }) => asExpected))
        context.setExitCode(1);
};
/** A policy by its path, as the user gave it. @throws {POLICY_INVALID} {KEY_INVALID} */
const load = async (file, root, { cwd }) => {
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 36142));
    const { createRepositoryReader } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(2246)]).then(__webpack_require__.bind(__webpack_require__, 82246));
    const rootPath = (0,external_node_path_.resolve)(cwd, root);
    const path = (0,external_node_path_.relative)(rootPath, (0,external_node_path_.resolve)(cwd, file));
    if (path === '' || (0,external_node_path_.isAbsolute)(path) || path.split(external_node_path_.sep)[0] === '..') {
        throw new errors/* ProvenanceError */.CG('POLICY_INVALID', `"${file}" is not below the root "${root}"`, {
            hint: 'Give the root of the repository that holds the policy: `--root`.',
        });
    }
    const read = createRepositoryReader(rootPath, limits/* MAX_POLICY_BYTES */.mk, 'POLICY_INVALID');
    return loadPolicy(path.split(external_node_path_.sep).join('/'), read);
};
// ---- the table ---------------------------------------------------------------------
const policy_render = (results) => {
    const rows = [
        ['', 'case', 'expected', 'found'],
        ...results.map(({ name, expected, verdict, failing, asExpected }) => [
            asExpected ? 'ok' : 'NOT OK',
            (0,one_line/* oneLine */.T)(name),
            outcome(expected.verdict, [...expected.failing].sort()),
            outcome(verdict, failing),
        ]),
    ];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const table = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    const wrong = results.filter(({ asExpected }) => !asExpected);
    return [
        ...table,
        ...wrong.flatMap(explain),
        `${results.length - wrong.length} of ${count(results.length, 'case')} as expected`,
        '',
    ].join('\n');
};
const outcome = (verdict, failing) => failing.length === 0 ? verdict : `${verdict}: ${failing.join(', ')}`;
const explain = ({ name, failedChecks }) => [
    '',
    `${(0,one_line/* oneLine */.T)(name)}:`,
    ...(failedChecks.length === 0
        ? ['  every check passes']
        : failedChecks.map(({ id, expected, found }) => `  ${id}: expected ${(0,one_line/* oneLine */.T)(expected)}, found ${(0,one_line/* oneLine */.T)(found)}`)),
];
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./lib/inputs/verify-input-table.js
// SPDX-License-Identifier: Apache-2.0
//
// Every input of the verify action, one row each; the names of those about
// identity are the flags of `gh attestation verify`.

const verify_input_table_MODEL = 'Model';
const WHERE = 'Where the bundles are';
const WHO = 'Who must have signed';
const TRUST = 'Trust';
const REPORT = 'Report';
const VERIFY_INPUTS = [
    row(verify_input_table_MODEL, 'mode', '`models` verifies what `model-path` or `digests` names; `pull-request` finds the models that the pull request of the event touches, and shows what changed.', 'models'),
    list(row(verify_input_table_MODEL, 'model-path', 'Folder, file or glob to verify; several, one per line. A file is verified by its digest.')),
    row(verify_input_table_MODEL, 'digests', 'Verify recorded digests in place of a model that was never downloaded: a SHA256SUMS file, a manifest, a hub index with LFS digests, or a folder of Git LFS pointers. The bytes are not read, and the report says so.'),
    list(row(verify_input_table_MODEL, 'ignore-paths', 'Paths inside the model to leave out, one per line; a signed file cannot be left out.')),
    row(verify_input_table_MODEL, 'allow-symlinks', '`never` refuses symbolic links; `within-model` follows those whose target stays inside the model.', 'never'),
    row(verify_input_table_MODEL, 'ignore-unsigned-files', 'Accept files that nobody signed; they are listed in the report.', 'false'),
    row(verify_input_table_MODEL, 'accept-unsorted-unsafe', 'Accept OMS signatures whose files are out of order, as older Python clients wrote them.', 'false'),
    list(row(WHERE, 'bundle', 'Bundle files, folders or globs, one per line. Default: `<model>.sig`, `<model>.intoto.jsonl` beside the model and `model.sig` inside it.')),
    row(WHERE, 'bundle-from-attestations', 'Ask the attestations API of `repo` or `owner`; no token is needed for public repositories.', 'false'),
    row(WHERE, 'bundle-from-release', 'Tag of a release of `repo` whose assets are bundles.'),
    row(WHERE, 'bundle-from-run', 'ID of a workflow run of `repo` whose artifacts hold bundles.'),
    row(WHERE, 'bundle-from-oci', 'Image `registry/name@sha256:<hex>` whose referrers are bundles.'),
    row(WHO, 'repo', 'Source repository, `owner/name`.'),
    row(WHO, 'owner', 'Owner of the source repository.'),
    row(WHO, 'signer-workflow', 'Workflow that signed, `owner/name/path.yml[@ref]`; without `@ref` any ref of exactly that workflow.'),
    row(WHO, 'signer-repo', 'Repository whose workflow signed, `owner/name`.'),
    row(WHO, 'signer-digest', 'Commit of the workflow that signed.'),
    row(WHO, 'source-ref', 'Ref of the source, e.g. `refs/heads/main`.'),
    row(WHO, 'source-digest', 'Commit of the source.'),
    row(WHO, 'cert-identity', 'Subject alternative name of the certificate, exact.'),
    row(WHO, 'cert-identity-regex', 'Regular expression that must match the whole subject alternative name.'),
    row(WHO, 'cert-oidc-issuer', 'Issuer of the identity. Default: GitHub Actions of this server.'),
    row(WHO, 'deny-self-hosted-runners', 'Refuse what a self-hosted runner signed.', 'false'),
    list(row(WHO, 'predicate-type', 'Types that must be stated, one per line. Default: any one statement about the files.')),
    row(WHO, 'policy', 'Policy file (`mlprov.policy.yaml`): rules per model of who must have signed and what must be true. A model without a rule is refused.'),
    row(WHO, 'public-key', 'PEM file of the key that must have signed, in place of an identity.'),
    row(WHO, 'certificate-chain', 'PEM file of the roots that the signing certificate must lead to, in place of an identity.'),
    row(TRUST, 'custom-trusted-root', 'Sigstore trusted root (file, JSON or JSON Lines) in place of TUF.'),
    row(TRUST, 'no-public-good', 'Do not trust the public-good instance, only GitHub’s.', 'false'),
    row(TRUST, 'offline', 'Make no connection at all; needs custom-trusted-root, a key or a certificate chain.', 'false'),
    row(TRUST, 'max-trusted-root-age-days', 'Refuse a trusted root whose newest entry is older than this.'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    row(TRUST, 'github-token', 'Token for private repositories.', '${{ github.token }}'),
    row(TRUST, 'timeout-minutes', 'How long services are retried, 1 to 360.', '5'),
    row(REPORT, 'report-dir', 'Folder for the report files; default: a folder of the step.'),
    row(REPORT, 'show-summary', 'Write the job summary.', 'true'),
];

;// CONCATENATED MODULE: ./lib/cli/commands/verify.js
// SPDX-License-Identifier: Apache-2.0




/** Inputs that mean nothing outside of a step. */
const verify_ACTION_ONLY = ['show-summary', 'github-token', 'report-dir'];
const FORMATS = ['text', 'json', 'gh', 'sarif', 'junit', 'markdown'];
/** `mlprov verify MODEL…`: what the verify action does, with its inputs as options. */
const addVerifyCommand = (program, context) => {
    const command = program
        .command('verify')
        .description('verify models or files against their bundles and who must have signed')
        .argument('[model...]', 'folders, files or globs')
        .option('--trusted-root <file>', 'the same as --custom-trusted-root')
        .addOption(new commander/* Option */.c$('--format <format>', 'form of the report').choices(FORMATS).default('text'))
        .option('--json', 'the same as --format json');
    addInputOptions(command, VERIFY_INPUTS, verify_ACTION_ONLY);
    command.action((models, flags) => runVerifyCommand(models, flags, context));
};
const runVerifyCommand = async (models, flags, context) => {
    const [{ createInputReader }, { readVerifyInputs }, { runVerify }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5121).then(__webpack_require__.bind(__webpack_require__, 25121)),
        __webpack_require__.e(/* import() */ 3984).then(__webpack_require__.bind(__webpack_require__, 43984)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(1275), __webpack_require__.e(3113), __webpack_require__.e(281), __webpack_require__.e(7737), __webpack_require__.e(3311)]).then(__webpack_require__.bind(__webpack_require__, 43311)),
    ]);
    if (models.length > 0 && flags.modelPath !== undefined) {
        throw new errors/* ProvenanceError */.CG('USAGE', 'models are given as arguments and by --model-path');
    }
    const { env } = context;
    const token = env.GH_TOKEN ?? env.GITHUB_TOKEN;
    const given = (name) => {
        if (name === 'model-path' && models.length > 0)
            return models.join('\n');
        if (name === 'custom-trusted-root' && flags.trustedRoot !== undefined)
            return flags.trustedRoot;
        if (name === 'github-token')
            return token ?? '';
        // A person waits less than a job.
        if (name === 'timeout-minutes')
            return inputOptionValue(flags, name) || '1';
        return inputOptionValue(flags, name);
    };
    const inputs = readVerifyInputs(createInputReader(VERIFY_INPUTS, given));
    const report = await runVerify(inputs, {
        cwd: context.cwd,
        hashWorkerPath: context.hashWorkerPath,
        reporter: context.reporter,
        now: new Date(),
        serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
        apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    });
    const { REPORT_FORMATS } = await __webpack_require__.e(/* import() */ 7712).then(__webpack_require__.bind(__webpack_require__, 17712));
    const { isPassed } = await __webpack_require__.e(/* import() */ 6186).then(__webpack_require__.bind(__webpack_require__, 96186));
    context.out(REPORT_FORMATS[flags.json ? 'json' : flags.format](report, { workspacePath: context.cwd }));
    context.setExitCode(isPassed(report) ? 0 : 1);
};

;// CONCATENATED MODULE: ./lib/cli/commands/verify-bundle.js
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov verify-bundle`: one artifact and its bundle, with cosign's flag names
// (`cosign verify-blob`, `cosign verify-blob-attestation`).




const verify_bundle_FORMATS = ['text', 'json', 'gh'];
const addVerifyBundleCommand = (program, context) => {
    program
        .command('verify-bundle')
        .description('verify any Sigstore bundle about one file, with the flags of `cosign verify-blob`')
        .argument('<artifact>', 'a file, or its digest: `sha256:<hex>`')
        .requiredOption('--bundle <file>', 'the bundle, or JSON Lines of bundles')
        .option('--certificate-identity <name>', 'subject alternative name of the signer, exact')
        .option('--certificate-identity-regexp <pattern>', 'must match the whole of that name')
        .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exact')
        .option('--key <file>', 'public key (EC, PEM) that must have signed, in place of an identity')
        .option('--trusted-root <file>', 'trusted root in place of TUF; with --key, an entry in one of its logs is asked for')
        .option('--offline', 'make no connection at all')
        .option('--type <type>', 'predicate type of the statement: a URI, or one of cosign’s names')
        .addOption(new commander/* Option */.c$('--format <format>', 'form of the report').choices(verify_bundle_FORMATS).default('text'))
        .option('--json', 'the same as --format json')
        .action((artifact, flags) => verifyAndReport(artifact, flags, context));
};
const verifyAndReport = async (artifactText, flags, context) => {
    const { cwd, reporter } = context;
    const now = new Date();
    const predicateType = flags.type === undefined ? undefined : toPredicateType(flags.type);
    const { openArtifactTrust } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(4346)]).then(__webpack_require__.bind(__webpack_require__, 44346));
    const { trust, trustedRootDate } = await openArtifactTrust(flags, cwd, now);
    const { readBounded } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 44768));
    const { bundlesOf } = await __webpack_require__.e(/* import() */ 8998).then(__webpack_require__.bind(__webpack_require__, 98998));
    const { openArtifact } = await __webpack_require__.e(/* import() */ 4356).then(__webpack_require__.bind(__webpack_require__, 74356));
    const { verifyArtifactBundles } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3113), __webpack_require__.e(281), __webpack_require__.e(7737), __webpack_require__.e(1724)]).then(__webpack_require__.bind(__webpack_require__, 81724));
    const { REPORT_FORMATS } = await __webpack_require__.e(/* import() */ 7712).then(__webpack_require__.bind(__webpack_require__, 17712));
    const { isPassed } = await __webpack_require__.e(/* import() */ 6186).then(__webpack_require__.bind(__webpack_require__, 96186));
    const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' };
    const content = await readBounded((0,external_node_path_.resolve)(cwd, flags.bundle), limits/* MAX_BUNDLE_BYTES */.Me, codes);
    const artifact = await openArtifact(artifactText, cwd, (doneBytes, totalBytes) => reporter.progress({ doneBytes, totalBytes, doneFiles: 0, totalFiles: 1 }));
    const subject = await verifyArtifactBundles({
        bundles: bundlesOf(flags.bundle, content),
        artifact,
        trust,
        ...(predicateType === undefined ? {} : { predicateType }),
    });
    const report = {
        version: 1,
        verifiedAt: now.toISOString(),
        ...(trustedRootDate === undefined ? {} : { trustedRootDate: trustedRootDate.toISOString() }),
        subjects: [subject],
    };
    context.out(REPORT_FORMATS[flags.json ? 'json' : flags.format](report));
    context.setExitCode(isPassed(report) ? 0 : 1);
};
/** Names of `cosign verify-blob-attestation --type` (cosign 3.0). */
const PREDICATE_TYPES = {
    custom: 'https://cosign.sigstore.dev/attestation/v1',
    cyclonedx: 'https://cyclonedx.org/bom',
    link: 'https://in-toto.io/Link/v1',
    openvex: 'https://openvex.dev/ns',
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    spdx: 'https://spdx.dev/Document',
    spdxjson: 'https://spdx.dev/Document',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
};
const toPredicateType = (type) => {
    const uri = Object.hasOwn(PREDICATE_TYPES, type) ? PREDICATE_TYPES[type] : type;
    if (uri !== undefined && URL.canParse(uri))
        return uri;
    throw new errors/* ProvenanceError */.CG('USAGE', `--type is "${type}", which is no URI`, {
        hint: `Give a URI, or one of ${Object.keys(PREDICATE_TYPES).join(', ')}.`,
    });
};

// EXTERNAL MODULE: ./lib/cli/terminal.js + 1 modules
var terminal = __webpack_require__(53728);
;// CONCATENATED MODULE: ./lib/cli/run.js
// SPDX-License-Identifier: Apache-2.0












/** Runs one command line and returns its exit code (docs/reference/cli.md). The one boundary of the CLI. */
const run = async (argv, host) => {
    let exitCode = 0;
    const context = {
        env: host.env,
        cwd: host.cwd,
        out: (text) => void host.stdout.write(text),
        err: (text) => void host.stderr.write(text),
        reporter: (0,terminal/* createTerminalReporter */.E)(host.stderr),
        hashWorkerPath: host.hashWorkerPath,
        setExitCode: (code) => {
            exitCode = code;
        },
    };
    try {
        await createProgram(context).parseAsync([...argv], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : errors/* ERRORS */.Sr.USAGE.exit;
        const failure = (0,errors/* toProvenanceError */.FH)(error);
        context.err((0,terminal/* formatError */.W)(failure));
        return failure.exit;
    }
};
/** The whole command line as data: `docs/reference/cli.md` is made from it. */
const createProgram = (context) => {
    const program = new commander/* Command */.uB('mlprov')
        .description('A supply chain for machine-learning models: sign, attest, inspect and verify.')
        .version(version/* VERSION */.x, '-V, --version', 'print the version')
        .exitOverride()
        .configureOutput({ writeOut: context.out, writeErr: context.err })
        .showHelpAfterError('hint: run with --help for the options');
    addHashCommand(program, context);
    addAttestCommand(program, context);
    addInspectCommand(program, context);
    addVerifyCommand(program, context);
    addVerifyBundleCommand(program, context);
    addModelSigningCommand(program, context);
    addLockCommand(program, context);
    addPolicyCommand(program, context);
    return program;
};


/***/ }),

/***/ 53728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createTerminalReporter),
  W: () => (/* binding */ formatError)
});

// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
;// CONCATENATED MODULE: ./lib/core/progress.js
// SPDX-License-Identifier: Apache-2.0
const GB = 1e9;
/** One line on long work: GB done, GB/s and the time left, from `elapsedMs` since the start. */
const formatProgress = (progress, elapsedMs) => {
    const { doneBytes, totalBytes, doneFiles, totalFiles } = progress;
    const gbPerSecond = elapsedMs > 0 ? doneBytes / GB / (elapsedMs / 1000) : 0;
    const left = gbPerSecond > 0 ? (totalBytes - doneBytes) / GB / gbPerSecond : undefined;
    const size = `${(doneBytes / GB).toFixed(2)} of ${(totalBytes / GB).toFixed(2)} GB`;
    const time = left === undefined ? '' : `, ${formatSeconds(left)} left`;
    return `hashed ${size} (${doneFiles} of ${totalFiles} files), ${gbPerSecond.toFixed(2)} GB/s${time}`;
};
const formatSeconds = (seconds) => {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60
        ? `${minutes} min ${whole % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

;// CONCATENATED MODULE: ./lib/cli/terminal.js
// SPDX-License-Identifier: Apache-2.0
//
// The rules of the terminal, in one place:
// - standard output carries the result and nothing else, so that it can be piped;
// - standard error carries progress, warnings and errors;
// - an error is `error CODE: what happened`, then `hint: what to do next`;
// - no colour, so that logs and screen readers read the same text;
// - a progress bar only where standard error is a terminal, else a line every few seconds.


/** Every line of the hint has the label, so that none can pass for a line of ours. */
const formatError = ({ code, message, hint }) => `error ${code}: ${(0,one_line/* oneLine */.T)(message)}\n${hint
    .split('\n')
    .map((line) => `hint: ${(0,one_line/* oneLine */.T)(line)}\n`)
    .join('')}`;
const LINE_EVERY_MS = 5_000;
const BAR_EVERY_MS = 100;
const BAR_CELLS = 24;
/** Reports to `stream`; `now` gives milliseconds. */
const createTerminalReporter = (stream, now = () => performance.now()) => {
    const started = now();
    let next = started + (stream.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS);
    let barShown = false;
    const clear = () => {
        if (barShown)
            stream.write('\r\u001b[K');
        barShown = false;
    };
    return {
        info: (message) => {
            clear();
            stream.write(`${(0,one_line/* oneLine */.T)(message)}\n`);
        },
        warning: (message) => {
            clear();
            stream.write(`warning: ${(0,one_line/* oneLine */.T)(message)}\n`);
        },
        progress: (progress) => {
            const time = now();
            if (progress.doneBytes >= progress.totalBytes)
                clear();
            if (time < next)
                return;
            const line = formatProgress(progress, time - started);
            if (stream.isTTY) {
                stream.write(`\r\u001b[K${bar(progress)} ${line}`);
                barShown = true;
                next = time + BAR_EVERY_MS;
            }
            else {
                stream.write(`${line}\n`);
                next = time + LINE_EVERY_MS;
            }
        },
    };
};
const bar = ({ doneBytes, totalBytes }) => {
    const full = totalBytes === 0 ? BAR_CELLS : Math.floor((BAR_CELLS * doneBytes) / totalBytes);
    return `[${'#'.repeat(full)}${'.'.repeat(BAR_CELLS - full)}]`;
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

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ProvenanceError),
/* harmony export */   FH: () => (/* binding */ toProvenanceError),
/* harmony export */   Sr: () => (/* binding */ ERRORS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Every way in which the program can refuse or fail, as one table. A code is
// part of the public interface: tests and users match on it, never on text.
// `exit` is the process exit code, `hint` the next action for the reader.
const table = (rows) => Object.freeze(rows);
const ERRORS = table({
    // ---- inputs -------------------------------------------------------------
    INPUT_INVALID: { exit: 2, hint: 'See docs/reference/inputs.md for the accepted values.' },
    INPUT_CONFLICT: {
        exit: 2,
        hint: 'Give exactly one of model-path, subject-path, subject-digest or subject-checksums.',
    },
    INPUT_MISSING: {
        exit: 2,
        hint: 'Set `model-path` to the folder, file or glob of the trained model.',
    },
    INPUT_NOT_SUPPORTED: {
        exit: 2,
        hint: 'Remove the input; it is recognised so that it is never silently ignored.',
    },
    PREDICATE_INVALID: { exit: 2, hint: 'Give a JSON object of at most 16 MB.' },
    SBOM_INVALID: { exit: 2, hint: 'Give an SPDX or CycloneDX document in JSON, at most 16 MB.' },
    PROVENANCE_MISSING: {
        exit: 2,
        hint: 'Give the job `permissions: id-token: write`, or remove base-models, datasets, lock-files, container-images, metrics and logs.',
    },
    CHECKSUMS_INVALID: {
        exit: 2,
        hint: 'Give lines as `sha256sum` writes them: digest, two spaces, name.',
    },
    LISTING_INVALID: {
        exit: 2,
        hint: 'Give a SHA256SUMS file, the output of `mlprov hash --json`, the file index of a hub, or a folder of Git LFS pointers.',
    },
    DEPENDENCY_INVALID: {
        exit: 2,
        hint: 'Give a path, `uri@sha256:<64 hex>` or `uri@<40 hex git commit>`; put `name=` in front to name it.',
    },
    USAGE: { exit: 2, hint: 'Run `mlprov --help`.' },
    // ---- model --------------------------------------------------------------
    MODEL_NOT_FOUND: { exit: 2, hint: 'Check the path against the output of the training step.' },
    MODEL_EMPTY: { exit: 2, hint: 'A model needs at least one file that is not ignored.' },
    MODEL_NAME_TAKEN: { exit: 2, hint: 'Name the models: one `name=path` per line.' },
    MODEL_SYMLINK: {
        exit: 2,
        hint: 'Copy the files, or set `allow-symlinks: within-model` if every target stays inside the model.',
    },
    MODEL_SYMLINK_ESCAPES: {
        exit: 2,
        hint: 'Copy the target into the model; a link out of the model is never followed.',
    },
    MODEL_SYMLINK_BROKEN: {
        exit: 2,
        hint: 'Remove the link: it leads to nothing, or back to a folder that contains it.',
    },
    MODEL_SPECIAL_FILE: {
        exit: 2,
        hint: 'A model holds regular files only: remove the socket, pipe or device.',
    },
    MODEL_NAME_NOT_UTF8: { exit: 2, hint: 'Rename the file: OMS records names as UTF-8.' },
    MODEL_LFS_POINTER: {
        exit: 2,
        hint: 'Check out with `lfs: true` (actions/checkout), or run `git lfs pull`.',
    },
    MODEL_CHANGED: {
        exit: 2,
        hint: 'Wait until training has closed its files; nothing may write to the model while it is attested.',
    },
    MODEL_UNREADABLE: { exit: 2, hint: 'Check the permissions of the file and the disk.' },
    MODEL_TOO_DEEP: { exit: 2, hint: 'Flatten the folders of the model.' },
    MODEL_TOO_MANY_FILES: { exit: 2, hint: 'Split the model, or pack its small files together.' },
    IGNORE_PATH_INVALID: {
        exit: 2,
        hint: 'Give a path inside the model, without globs; `.` and `..` are refused.',
    },
    IGNORE_PATH_NOT_FOUND: {
        exit: 2,
        hint: 'Paths are absolute or relative to the working directory; remove the entry if the file is gone.',
    },
    // ---- statement and bundle ------------------------------------------------
    STATEMENT_INVALID: {
        exit: 1,
        hint: 'The bundle does not hold an in-toto statement of a known form.',
    },
    BUNDLE_NOT_FOUND: { exit: 2, hint: 'Check the path of the signature or bundle.' },
    BUNDLE_TOO_LARGE: { exit: 1, hint: 'The file is larger than any bundle that this tool reads.' },
    BUNDLE_INVALID: {
        exit: 1,
        hint: 'The file is not a Sigstore bundle; check that it is the right one.',
    },
    OMS_INVALID: {
        exit: 1,
        hint: 'The signature does not follow the OMS specification; sign the model again.',
    },
    OMS_UNSORTED: {
        exit: 1,
        hint: 'OMS 1.0 §5.2.1 wants code-point order; `--accept-unsorted-unsafe` accepts what older Python clients wrote.',
    },
    OMS_SHARDS: {
        exit: 1,
        hint: 'Sign the model with the `files` method, which every OMS client verifies.',
    },
    OMS_SYMLINKS: {
        exit: 1,
        hint: '`--allow-symlinks` accepts it, if every link stays inside the model.',
    },
    OMS_UNSUPPORTED: {
        exit: 1,
        hint: 'Sign the model with SHA-256, which every OMS client verifies.',
    },
    OMS_ROOT_MISMATCH: { exit: 1, hint: 'The signature contradicts itself; do not use it.' },
    // ---- verification --------------------------------------------------------
    SIGNATURE_INVALID: {
        exit: 1,
        hint: 'The signature was not made by the expected key over these bytes.',
    },
    IDENTITY_MISMATCH: {
        exit: 1,
        hint: 'Check who signed, and compare with the identity that you expect.',
    },
    CERTIFICATE_UNTRUSTED: { exit: 1, hint: 'Give the root that issued the certificate.' },
    TIMESTAMP_INVALID: {
        exit: 1,
        hint: 'The time of signing is not proved by a trusted log or timestamp authority.',
    },
    LOG_ENTRY_INVALID: {
        exit: 1,
        hint: 'No trusted transparency log vouches for this signature; do not use it.',
    },
    POLICY_EMPTY: {
        exit: 2,
        hint: 'Say who may have signed: `repo`, `owner`, `signer-workflow`, `signer-repo`, `cert-identity` or `cert-identity-regex`, or give a key or a policy file.',
    },
    POLICY_INVALID: {
        exit: 2,
        hint: 'See docs/policy.md for the form of a policy; `mlprov policy check FILE` reads it.',
    },
    POLICY_NO_RULE: {
        exit: 1,
        hint: 'No rule of the policy speaks of this; add a rule whose `match` names it.',
    },
    POLICY_VIOLATION: {
        exit: 1,
        hint: 'What was found is not what the policy asks for; see expected and found.',
    },
    REPORT_INVALID: {
        exit: 2,
        hint: 'Give a report as `mlprov verify --json` prints it, and what is expected of it; see docs/policy.md.',
    },
    BUNDLE_NONE: {
        exit: 1,
        hint: 'Name where the bundles are (`bundle`), or let the model be attested first.',
    },
    PREDICATE_TYPE_MISMATCH: {
        exit: 1,
        hint: 'No bundle states what was asked for; check `predicate-type`.',
    },
    PROVENANCE_CONTRADICTS: {
        exit: 1,
        hint: 'The statement says something else than the certificate of its signer; do not use it.',
    },
    ARTIFACT_NOT_FOUND: {
        exit: 2,
        hint: 'Give the path of a file, or its digest as `sha256:<64 hex>`.',
    },
    SUBJECT_MISMATCH: { exit: 1, hint: 'The bundle speaks of other bytes than these.' },
    MODEL_MISMATCH: {
        exit: 1,
        hint: 'The files are not the ones that were signed; fetch the model again.',
    },
    DIGEST_UNKNOWN: {
        exit: 1,
        hint: 'The listing has no SHA-256 of these files: fetch and verify them, or set `ignore-unsigned-files` to do without.',
    },
    VSA_MISMATCH: {
        exit: 1,
        hint: 'The verification summary is not the one that is expected; verify its inputs, or ask its verifier.',
    },
    // ---- models.lock and pull requests -------------------------------------------
    LOCK_INVALID: {
        exit: 2,
        hint: 'See docs/spec/models-lock-v1.md; `mlprov lock add` writes the file.',
    },
    LOCK_ENTRY_TAKEN: {
        exit: 2,
        hint: 'Run `mlprov lock update` to replace what is pinned.',
    },
    LOCK_ENTRY_UNKNOWN: { exit: 2, hint: 'Run `mlprov lock add` to pin the model.' },
    LOCK_MISMATCH: {
        exit: 1,
        hint: 'Fetch what models.lock pins; if the change is wanted, run `mlprov lock update` and review it.',
    },
    CHANGES_UNREADABLE: {
        exit: 2,
        hint: 'Check the repository out with its history (`fetch-depth: 0`), and give the commits of base and head.',
    },
    CHANGES_TOO_LARGE: {
        exit: 2,
        hint: 'Split the pull request, or let git compare the commits (`fetch-depth: 0`).',
    },
    // ---- keys and certificates -------------------------------------------------
    KEY_INVALID: { exit: 2, hint: 'Give an EC private key (P-256, P-384 or P-521) in PEM.' },
    KEY_PASSWORD: { exit: 2, hint: 'Give the password of the encrypted key.' },
    CERTIFICATE_INVALID: {
        exit: 2,
        hint: 'Give PEM certificates, the leaf first, and the key that belongs to it.',
    },
    // ---- identity --------------------------------------------------------------
    TOKEN_UNAVAILABLE: {
        exit: 2,
        hint: 'Add `permissions: id-token: write` to the job. Pull requests from forks never get a token: see `on-missing-token`.',
    },
    TOKEN_REQUEST_FAILED: {
        exit: 3,
        hint: 'The token service of the runner did not answer; run the job again.',
    },
    TOKEN_INVALID: {
        exit: 3,
        hint: 'The token does not carry a valid GitHub Actions identity; see the message.',
    },
    CLAIM_MISMATCH: {
        exit: 2,
        hint: 'The environment contradicts the OIDC token: no step may overwrite the GITHUB_* variables.',
    },
    CONTEXT_INVALID: {
        exit: 2,
        hint: 'Run this as a step of a GitHub Actions job; no step may overwrite the GITHUB_* variables.',
    },
    // ---- sigstore ----------------------------------------------------------------
    INSTANCE_UNKNOWN: {
        exit: 2,
        hint: 'Set `sigstore` to public-good, github or custom, or sign with a key.',
    },
    INSTANCE_NEEDS_CONSENT: {
        exit: 2,
        hint: 'Set `allow-public-transparency: true` to publish repository, workflow and commit for ever, or choose `sigstore: github`, `custom`, or a key.',
    },
    INSTANCE_INCOMPLETE: {
        exit: 2,
        hint: 'Give `signing-config` and `trusted-root`, or `fulcio-url` with `rekor-url` or `tsa-url` and `trusted-root`.',
    },
    TRUST_ROOT_INVALID: { exit: 2, hint: 'Give a Sigstore trusted root (JSON, or one per line).' },
    TRUST_ROOT_OLD: {
        exit: 1,
        hint: 'Fetch the trusted root again, or raise `max-trusted-root-age-days`.',
    },
    TRUST_ROOT_UNAVAILABLE: {
        exit: 3,
        hint: 'The TUF repository could not be read; give `trusted-root` to do without it.',
    },
    FULCIO_FAILED: {
        exit: 3,
        hint: 'The certificate authority did not issue a certificate; run the job again.',
    },
    REKOR_FAILED: {
        exit: 3,
        hint: 'The transparency log did not take the entry; run the job again.',
    },
    TSA_FAILED: { exit: 3, hint: 'The timestamp authority did not answer; run the job again.' },
    SELF_VERIFICATION_FAILED: {
        exit: 3,
        hint: 'A bundle that was just signed does not verify; nothing was stored. Check that `trusted-root` belongs to the instance.',
    },
    PAYLOAD_TOO_LARGE: {
        exit: 2,
        hint: 'Make the predicate smaller, or reference the data by digest.',
    },
    // ---- storing -------------------------------------------------------------------
    OUTPUT_UNWRITABLE: { exit: 2, hint: 'Set `output-dir` to a folder that the job can write.' },
    OUTPUT_INSIDE_MODEL: {
        exit: 2,
        hint: 'Set `output-dir` to a folder outside the model: what lies inside would count as part of it.',
    },
    RESUME_INVALID: { exit: 2, hint: 'Give the `output-dir` of an earlier attest run, unchanged.' },
    SINK_UNAVAILABLE: { exit: 2, hint: 'Choose another sink for this place; see the message.' },
    SINK_UNAUTHORIZED: {
        exit: 2,
        hint: 'Grant the permission that the sink needs; see the message.',
    },
    SINK_CONFLICT: { exit: 2, hint: 'Set `overwrite: true` to replace what is there.' },
    SINK_FAILED: {
        exit: 3,
        hint: 'The bundle is on disk: run again with `resume-from` to store it without signing again.',
    },
    RELEASE_NOT_FOUND: {
        exit: 2,
        hint: 'Create the release (a draft is enough) before this step, or set `release-tag`.',
    },
    RELEASE_IMMUTABLE: {
        exit: 2,
        hint: 'Attach to a draft and publish it afterwards: draft, attach, publish. An immutable release takes no asset.',
    },
    // ---- finding bundles ------------------------------------------------------------
    SOURCE_UNAUTHORIZED: {
        exit: 2,
        hint: 'Give a token that may read there; bundles of a public repository need none.',
    },
    // ---- services --------------------------------------------------------------------
    SERVICE_FAILED: { exit: 3, hint: 'The service did not answer as documented; run again later.' },
    RESPONSE_TOO_LARGE: { exit: 3, hint: 'The service answered with more than this tool reads.' },
    TIMEOUT: {
        exit: 3,
        hint: 'Raise `timeout-minutes`, or run again when the service has recovered.',
    },
    INTERNAL: { exit: 3, hint: 'This is a defect: please report it with the message above.' },
});
/**
 * The one error class of the program.
 *
 * `message` says what happened and which value was seen: lowercase, no final
 * period, no secret. `hint` says what to do next; it comes from the table
 * unless the thrower knows better.
 */
class ProvenanceError extends Error {
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ProvenanceError';
        this.code = code;
        this.hint = options.hint ?? ERRORS[code].hint;
    }
    get exit() {
        return ERRORS[this.code].exit;
    }
}
/** Gives any thrown value the form of a ProvenanceError; unknown ones become `code`. */
const toProvenanceError = (error, code = 'INTERNAL') => error instanceof ProvenanceError
    ? error
    : new ProvenanceError(code, error instanceof Error ? error.message : String(error), {
        cause: error,
    });


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

/***/ 71738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Control characters, line separators, and what changes the reading direction. */
const STEERING = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/**
 * A foreign text that cannot steer what shows it, each replaced character as U+FFFD: neither a
 * terminal, nor the runner of GitHub Actions, which obeys `##[command]` anywhere in a line
 * (actions/runner v2.330.0 ActionCommand.cs).
 */
const oneLine = (text) => text.replace(STEERING, '\ufffd').replaceAll('##[', '#\ufffd[');


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

