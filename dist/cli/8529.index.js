export const id = 8529;
export const ids = [8529];
export const modules = {

/***/ 28529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addVerifyCommand: () => (/* binding */ addVerifyCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/inputs/input-row.js
var input_row = __webpack_require__(89760);
;// CONCATENATED MODULE: ./lib/inputs/verify-input-table.js
// SPDX-License-Identifier: Apache-2.0
//
// Every input of the verify action, one row each; the names of those about
// identity are the flags of `gh attestation verify`.

const MODEL = 'Model';
const WHERE = 'Where the bundles are';
const WHO = 'Who must have signed';
const TRUST = 'Trust';
const REPORT = 'Report';
const VERIFY_INPUTS = [
    (0,input_row/* row */.n)(MODEL, 'mode', '`models` verifies what `model-path` or `digests` names; `pull-request` finds the models that the pull request of the event touches, and shows what changed.', 'models'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(MODEL, 'model-path', 'Folder, file or glob to verify; several, one per line. A file is verified by its digest.')),
    (0,input_row/* row */.n)(MODEL, 'digests', 'Verify recorded digests in place of a model that was never downloaded: a SHA256SUMS file, a manifest, a hub index with LFS digests, or a folder of Git LFS pointers. The bytes are not read, and the report says so.'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(MODEL, 'ignore-paths', 'Paths inside the model to leave out, one per line; a signed file cannot be left out.')),
    (0,input_row/* row */.n)(MODEL, 'allow-symlinks', '`never` refuses symbolic links; `within-model` follows those whose target stays inside the model.', 'never'),
    (0,input_row/* row */.n)(MODEL, 'ignore-unsigned-files', 'Accept files that nobody signed; they are listed in the report.', 'false'),
    (0,input_row/* row */.n)(MODEL, 'accept-unsorted-unsafe', 'Accept OMS signatures whose files are out of order, as older Python clients wrote them.', 'false'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(WHERE, 'bundle', 'Bundle files, folders or globs, one per line. Default: `<model>.sig`, `<model>.intoto.jsonl` beside the model and `model.sig` inside it.')),
    (0,input_row/* row */.n)(WHERE, 'bundle-from-attestations', 'Ask the attestations API of `repo` or `owner`; no token is needed for public repositories.', 'false'),
    (0,input_row/* row */.n)(WHERE, 'bundle-from-release', 'Tag of a release of `repo` whose assets are bundles.'),
    (0,input_row/* row */.n)(WHERE, 'bundle-from-run', 'ID of a workflow run of `repo` whose artifacts hold bundles.'),
    (0,input_row/* row */.n)(WHERE, 'bundle-from-oci', 'Image `registry/name@sha256:<hex>` whose referrers are bundles.'),
    (0,input_row/* row */.n)(WHO, 'repo', 'Source repository, `owner/name`.'),
    (0,input_row/* row */.n)(WHO, 'owner', 'Owner of the source repository.'),
    (0,input_row/* row */.n)(WHO, 'signer-workflow', 'Workflow that signed, `owner/name/path.yml[@ref]`; without `@ref` any ref of exactly that workflow.'),
    (0,input_row/* row */.n)(WHO, 'signer-repo', 'Repository whose workflow signed, `owner/name`.'),
    (0,input_row/* row */.n)(WHO, 'signer-digest', 'Commit of the workflow that signed.'),
    (0,input_row/* row */.n)(WHO, 'source-ref', 'Ref of the source, e.g. `refs/heads/main`.'),
    (0,input_row/* row */.n)(WHO, 'source-digest', 'Commit of the source.'),
    (0,input_row/* row */.n)(WHO, 'cert-identity', 'Subject alternative name of the certificate, exact.'),
    (0,input_row/* row */.n)(WHO, 'cert-identity-regex', 'Regular expression that must match the whole subject alternative name.'),
    (0,input_row/* row */.n)(WHO, 'cert-oidc-issuer', 'Issuer of the identity. Default: GitHub Actions of this server.'),
    (0,input_row/* row */.n)(WHO, 'deny-self-hosted-runners', 'Refuse what a self-hosted runner signed.', 'false'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(WHO, 'predicate-type', 'Types that must be stated, one per line. Default: any one statement about the files.')),
    (0,input_row/* row */.n)(WHO, 'policy', 'Policy file (`mlprov.policy.yaml`): rules per model of who must have signed and what must be true. A model without a rule is refused.'),
    (0,input_row/* row */.n)(WHO, 'public-key', 'PEM file of the key that must have signed, in place of an identity.'),
    (0,input_row/* row */.n)(WHO, 'certificate-chain', 'PEM file of the roots that the signing certificate must lead to, in place of an identity.'),
    (0,input_row/* row */.n)(TRUST, 'custom-trusted-root', 'Sigstore trusted root (file, JSON or JSON Lines) in place of TUF.'),
    (0,input_row/* row */.n)(TRUST, 'no-public-good', 'Do not trust the public-good instance, only GitHub’s.', 'false'),
    (0,input_row/* row */.n)(TRUST, 'offline', 'Make no connection at all; needs custom-trusted-root, a key or a certificate chain.', 'false'),
    (0,input_row/* row */.n)(TRUST, 'max-trusted-root-age-days', 'Refuse a trusted root whose newest entry is older than this.'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    (0,input_row/* row */.n)(TRUST, 'github-token', 'Token for private repositories.', '${{ github.token }}'),
    (0,input_row/* row */.n)(TRUST, 'timeout-minutes', 'How long services are retried, 1 to 360.', '5'),
    (0,input_row/* row */.n)(REPORT, 'report-dir', 'Folder for the report files; default: a folder of the step.'),
    (0,input_row/* row */.n)(REPORT, 'show-summary', 'Write the job summary.', 'true'),
];

// EXTERNAL MODULE: ./lib/cli/input-options.js
var input_options = __webpack_require__(94977);
;// CONCATENATED MODULE: ./lib/cli/commands/verify.js
// SPDX-License-Identifier: Apache-2.0




/** Inputs that mean nothing outside of a step. */
const ACTION_ONLY = ['show-summary', 'github-token', 'report-dir'];
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
    (0,input_options/* addInputOptions */.S)(command, VERIFY_INPUTS, ACTION_ONLY);
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
            return (0,input_options/* inputOptionValue */.R)(flags, name) || '1';
        return (0,input_options/* inputOptionValue */.R)(flags, name);
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


/***/ })

};

