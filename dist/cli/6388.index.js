export const id = 6388;
export const ids = [6388,9428];
export const modules = {

/***/ 46388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addVerifyCommand: () => (/* binding */ addVerifyCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58563);
/* harmony import */ var _inputs_verify_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9428);
/* harmony import */ var _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42868);
/* harmony import */ var _input_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94977);
/* harmony import */ var _trusted_root_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1674);
// SPDX-License-Identifier: Apache-2.0







/** Inputs that mean nothing outside of a step, and secrets, which a command line would show. */
const ACTION_ONLY = [
    'show-summary',
    'github-token',
    'registry-password',
    'report-dir',
];
const FORMATS = ['text', 'json', 'gh', 'sarif', 'junit', 'markdown'];
/** `mlprov verify MODEL…`: what the verify action does, with its inputs as options. */
const addVerifyCommand = (program, context) => {
    const command = program
        .command('verify')
        .description('verify models or files against their bundles and who must have signed')
        .argument('[model...]', 'folders, files or globs')
        .option('--trusted-root <file>', 'the same as --custom-trusted-root')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'form of the report').choices(FORMATS).default('text'))
        .option('--json', 'the same as --format json')
        .option('--identity-token <token>', 'OIDC token that signs for --vsa (or SIGSTORE_ID_TOKEN); default: the job’s own');
    (0,_input_options_js__WEBPACK_IMPORTED_MODULE_5__/* .addInputOptions */ .S)(command, _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_INPUTS */ .U, ACTION_ONLY);
    command.action((models, flags) => runVerifyCommand(models, flags, context));
};
const runVerifyCommand = async (models, flags, context) => {
    const [{ createInputReader }, { readVerifyInputs }, { runVerify }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5121).then(__webpack_require__.bind(__webpack_require__, 25121)),
        Promise.all(/* import() */[__webpack_require__.e(7832), __webpack_require__.e(7223), __webpack_require__.e(5043)]).then(__webpack_require__.bind(__webpack_require__, 50969)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(7832), __webpack_require__.e(6267), __webpack_require__.e(281), __webpack_require__.e(7223), __webpack_require__.e(6106), __webpack_require__.e(318), __webpack_require__.e(8147), __webpack_require__.e(321), __webpack_require__.e(2085)]).then(__webpack_require__.bind(__webpack_require__, 20321)),
    ]);
    (0,_trusted_root_option_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseTwoRoots */ .I)(flags);
    if (models.length > 0 && flags.modelPath !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('USAGE', 'models are given as arguments and by --model-path');
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
        // It may be set for all calls: without a name it is for none.
        if (name === 'registry-password') {
            return flags.registryUsername === undefined ? '' : (env.MLPROV_REGISTRY_PASSWORD ?? '');
        }
        // A person waits less than a job.
        if (name === 'timeout-minutes')
            return (0,_input_options_js__WEBPACK_IMPORTED_MODULE_5__/* .inputOptionValue */ .R)(flags, name) || '1';
        return (0,_input_options_js__WEBPACK_IMPORTED_MODULE_5__/* .inputOptionValue */ .R)(flags, name);
    };
    const reader = createInputReader(_inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_INPUTS */ .U, given);
    const inputs = readVerifyInputs(reader);
    const host = (0,_inputs_verify_host_js__WEBPACK_IMPORTED_MODULE_3__.verifyHostOf)(context, new Date(), process.platform);
    const vsa = reader.flag('vsa')
        ? await openVsa(reader, { flags, inputs, host }, context)
        : undefined;
    const report = await runVerify(inputs, { ...host, ...(vsa && { onVerified: vsa.onVerified }) });
    const signed = await vsa?.sign();
    const { REPORT_FORMATS } = await Promise.all(/* import() */[__webpack_require__.e(5786), __webpack_require__.e(8309)]).then(__webpack_require__.bind(__webpack_require__, 25786));
    const { isPassed } = await __webpack_require__.e(/* import() */ 6186).then(__webpack_require__.bind(__webpack_require__, 96186));
    context.out(REPORT_FORMATS[flags.json ? 'json' : flags.format](report, { workspacePath: context.cwd }));
    context.setExitCode(isPassed(report) ? 0 : 1);
    if (signed === undefined || signed.status === 'signed')
        return;
    if (signed.status === 'failed' && isPassed(report))
        throw signed.error;
    const { describeVsa } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(6808), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 22709));
    context.reporter.warning(describeVsa(signed));
};
const openVsa = async (reader, given, { env, cwd, reporter }) => {
    const [{ readVsaInputs }, { prepareVsa }, { readTextFile }, { readRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6413).then(__webpack_require__.bind(__webpack_require__, 66413)),
        Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(6808), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 22709)),
        Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(2513)]).then(__webpack_require__.bind(__webpack_require__, 75432)),
        __webpack_require__.e(/* import() */ 1739).then(__webpack_require__.bind(__webpack_require__, 1739)),
    ]);
    const { flags, inputs, host } = given;
    const run = env.GITHUB_ACTIONS === 'true' ? await readRun(env) : undefined;
    const token = flags.identityToken ?? env.SIGSTORE_ID_TOKEN;
    const vsaInputs = await readVsaInputs(reader, readTextFile, {
        serverUrl: host.serverUrl,
        workflowRef: env.GITHUB_WORKFLOW_REF,
        workflowSha: env.GITHUB_WORKFLOW_SHA,
    });
    return (vsaInputs &&
        prepareVsa(vsaInputs, {
            env,
            cwd,
            defaultDir: cwd,
            reporter,
            now: host.now,
            // Nothing prints a token here, and there is no log that could hide one.
            mask: () => { },
            ...(run === undefined ? {} : { run }),
            ...(token ? { identityToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token) } : {}),
            ...(inputs.githubToken === undefined ? {} : { githubToken: inputs.githubToken }),
        }));
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

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseTwoRoots)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** One option with two names, gh's and cosign's: which one would win is not guessed. @throws USAGE */
const refuseTwoRoots = (flags) => {
    if (flags.trustedRoot === undefined || flags.customTrustedRoot === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('USAGE', '--trusted-root and --custom-trusted-root are given', {
        hint: 'They are one option with two names: give it once.',
    });
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

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyHostOf: () => (/* binding */ verifyHostOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/io/docker-config-path.js
// SPDX-License-Identifier: Apache-2.0

/** Where `docker login` keeps what it is told; `undefined` for a user without a home. */
const dockerConfigPath = (env) => {
    if (env.DOCKER_CONFIG)
        return (0,external_node_path_.join)(env.DOCKER_CONFIG, 'config.json');
    const home = env.HOME || env.USERPROFILE;
    return home && (0,external_node_path_.isAbsolute)(home) ? (0,external_node_path_.join)(home, '.docker', 'config.json') : undefined;
};

// EXTERNAL MODULE: ./lib/io/tuf-cache-dir.js
var tuf_cache_dir = __webpack_require__(67378);
;// CONCATENATED MODULE: ./lib/inputs/verify-host.js
// SPDX-License-Identifier: Apache-2.0


/** What a verification may use of its surroundings, at a time, on a platform. */
const verifyHostOf = ({ env, cwd, hashWorkerPath, reporter }, now, platform) => ({
    cwd,
    hashWorkerPath,
    reporter,
    now,
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    tufCacheDir: (0,tuf_cache_dir/* tufCacheDir */.$)(env, platform),
    dockerConfigPath: dockerConfigPath(env),
});


/***/ }),

/***/ 42868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ VERIFY_INPUTS)
/* harmony export */ });
/* harmony import */ var _input_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89760);
// SPDX-License-Identifier: Apache-2.0
//
// Every input of the verify action, one row each; the names of those about
// identity are the flags of `gh attestation verify`.

const MODEL = 'Model';
const WHERE = 'Where the bundles are';
const WHO = 'Who must have signed';
const EXPECTED_VSA = 'A verification summary in place of its inputs';
const TRUST = 'Trust';
const VSA = 'Signing the verdict: a verification summary (VSA)';
const REPORT = 'Report';
const VERIFY_INPUTS = [
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'mode', '`models` verifies what `model-path` or `digests` names; `pull-request` finds the models that the pull request of the event touches, and shows what changed.', 'models'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'model-path', 'Folder, file or glob to verify; several, one per line. A file is verified by its digest.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'digests', 'Verify recorded digests in place of a model that was never downloaded: a SHA256SUMS file, a manifest, a hub index with LFS digests, or a folder of Git LFS pointers. The bytes are not read, and the report says so.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'ignore-paths', 'Paths inside the model to leave out, one per line; a signed file cannot be left out.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'allow-symlinks', '`never` refuses symbolic links; `within-model` follows those whose target stays inside the model.', 'never'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'ignore-unsigned-files', 'Accept files that nobody signed; they are listed in the report.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'subject-names', 'Whether files must be called what a statement that does not list the model (provenance of others) calls them: `in-folders` by the last part of the path at least, and a single file is compared by its digest alone, as `gh` does it; `always` by the whole path, and a single file by its name; `never-unsafe` compares digests alone.', 'in-folders'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'accept-unsorted-unsafe', 'Accept OMS signatures whose files are out of order, as older Python clients wrote them.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(MODEL, 'inspect', 'Read the headers of the files and report their formats, what pickles import, and what was found, also where no policy asks for it. Findings alone refuse nothing: a policy does.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'bundle', 'Bundle files, folders or globs, one per line. Default: `<model>.sig`, `<model>.intoto.jsonl` beside the model and `model.sig` inside it.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'bundle-from-attestations', 'Ask the attestations API of `repo` or `owner`; no token is needed for public repositories.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'attestations-wait-seconds', 'How long the attestations API is asked again while it finds nothing, 0 to 600: what was just stored is not found at once. Default: 10 with a token, 0 without.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'bundle-from-release', 'Tag of a release of `repo` whose assets are bundles.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'bundle-from-run', 'ID of a workflow run of `repo` whose artifacts hold bundles.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'bundle-from-oci', 'Image `registry/name@sha256:<hex>` whose referrers are bundles.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'registry-username', 'Account for the registry of `bundle-from-oci`, and for no other. Default: what `docker login` left in `config.json` for exactly that registry; what is public needs none.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHERE, 'registry-password', 'Password or token of that account. On the command line: `MLPROV_REGISTRY_PASSWORD` in the environment.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'repo', 'Source repository, `owner/name`.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'owner', 'Owner of the source repository.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'signer-workflow', 'Workflow that signed, `owner/name/path.yml[@ref]`; without `@ref` any ref of exactly that workflow.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'signer-repo', 'Repository whose workflow signed, `owner/name`.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'signer-digest', 'Commit of the workflow that signed.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'source-ref', 'Ref of the source, e.g. `refs/heads/main`.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'source-digest', 'Commit of the source.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'cert-identity', 'Subject alternative name of the certificate, exact.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'cert-identity-regex', 'Regular expression that must match the whole subject alternative name.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'cert-oidc-issuer', 'Issuer of the identity. Default: GitHub Actions of this server.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'deny-self-hosted-runners', 'Refuse what a self-hosted runner signed.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'predicate-type', 'Types that must be stated, one per line. Default: any one statement about the files.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'policy', 'Policy file (`mlprov.policy.yaml`): rules per model of who must have signed and what must be true. A model without a rule is refused.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'dataset-commitment', 'commitment.json of datasets that the model was trained on, one path per line: what rules of the policy about datasets are held against. It counts where the provenance names its digest.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'dataset-proof', 'Proofs about the `blocklists` of the policy (`mlprov dataset prove --blocklist`), one path per line; they are verified here.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'vulnerability-database', 'OSV records (zip dump, folder or JSON file) in which the signed bill of materials is looked up now, for `vulnerabilities` of the policy; in place of a signed `vulns` statement.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'vulnerability-database-digest', 'Digest that the database must have, `sha256:<hex>`.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'vulnerability-ignore', 'List of flaws that you accept, each with a reason (docs/vulnerabilities.md).'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'vulnerability-vex', 'OpenVEX documents, one path per line; they are taken at their word.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'public-key', 'PEM file of the key that must have signed, in place of an identity.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(WHO, 'certificate-chain', 'PEM file of the roots that the signing certificate must lead to, in place of an identity.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(EXPECTED_VSA, 'expect-vsa-verifier-id', 'Accept a verification summary (VSA), signed by who must have signed, if it is of exactly this verifier (URI). Needs `expect-vsa-resource-uri`; a summary is then demanded.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(EXPECTED_VSA, 'expect-vsa-resource-uri', 'The resource that the summary must be about (URI).'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(EXPECTED_VSA, 'expect-vsa-levels', 'Levels that the summary must state, one per line, e.g. `SLSA_BUILD_LEVEL_2`; a higher one of the track is enough.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(EXPECTED_VSA, 'expect-vsa-policy-digest', 'Digest of the policy that the verifier must have applied, `sha256:<hex>`.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(EXPECTED_VSA, 'expect-vsa-max-age-days', 'Refuse a summary whose verification is older than this.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(TRUST, 'custom-trusted-root', 'Sigstore trusted root (file, JSON or JSON Lines) in place of TUF.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(TRUST, 'tuf-cache', 'Folder for what TUF gave, kept between runs; what it holds is checked again each time. Default: a folder of the runner’s tool cache, or of the user’s caches.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(TRUST, 'no-public-good', 'Do not trust the public-good instance, only GitHub’s.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(TRUST, 'offline', 'Make no connection at all; needs custom-trusted-root, a key or a certificate chain.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(TRUST, 'max-trusted-root-age-days', 'Refuse a trusted root whose newest entry is older than this.'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(TRUST, 'github-token', 'Token for private repositories.', '${{ github.token }}'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(TRUST, 'timeout-minutes', 'How long services are retried, 1 to 360.', '5'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa', 'Sign the verdict on each model as a verification summary, PASSED or FAILED, if the job has a token or a key is given. The verdict itself does not depend on it.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-resource-uri', 'URI of what the models are verified as; consumers expect exactly this. Needed for `vsa`.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-verifier-id', 'URI of who verifies; consumers expect exactly this. Default: the address of the workflow that runs, without a ref.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-policy-uri', 'URI of the policy. Default without `policy`: the workflow that runs, at its commit, as the inputs of the step stand there.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-levels', 'Levels to state, one per line, in place of the SLSA build level that the report shows by itself (at most 2). `FAILED` takes their place for a refusal.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-output-dir', 'Folder for the summaries, `<model>.vsa.sigstore.json`. Default: `report-dir`; for the command, the working directory.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)((0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-sinks', 'Where to store the summaries too: `artifact`, `attestations`, separated by commas or lines.')),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-sigstore', 'Instance of Sigstore that signs: `auto`, `public-good`, `github` or `custom`, as `sigstore` of the attest action.', 'auto'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-allow-public-transparency', 'Consent to publish the names of a private repository, its workflow and commit in a public log, for ever.', 'false'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-signing-config', 'Sigstore signing config (JSON file) of a custom instance.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-trusted-root', 'Trusted root of the instance that signs. Needed for custom; what is verified is trusted by `custom-trusted-root` alone.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-fulcio-url', 'Certificate authority of a custom instance.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-rekor-url', 'Transparency log of a custom instance.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-rekor-version', 'API version of vsa-rekor-url: `1` or `2`.', '1'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-tsa-url', 'RFC 3161 timestamp authority of a custom instance.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-private-key', 'Sign the summaries with a key instead of Sigstore: EC private key, as PEM text from a secret or as a path. No token is needed then.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-private-key-password', 'Password of an encrypted vsa-private-key.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(VSA, 'vsa-certificate-chain', 'PEM file with the certificate of vsa-private-key and its chain, leaf first. (`certificate-chain` is what verified signatures must lead to.)'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(REPORT, 'report-dir', 'Folder for the report files; default: a folder of the step.'),
    (0,_input_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .n)(REPORT, 'show-summary', 'Write the job summary.', 'true'),
];


/***/ }),

/***/ 67378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tufCacheDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/**
 * Where trusted roots are kept between runs, unless the user names a folder: with
 * the tools of a runner, which outlive its jobs where the machine does, or where
 * the system keeps the caches of a user. `undefined` where neither is known.
 */
const tufCacheDir = (env, platform) => {
    const runner = absolute(env.RUNNER_TOOL_CACHE) ?? absolute(env.RUNNER_TEMP);
    if (runner !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner, 'ml-provenance', 'tuf');
    const user = userCacheDir(env, platform);
    return user === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'mlprov', 'tuf');
};
const userCacheDir = (env, platform) => {
    if (platform === 'win32')
        return absolute(env.LOCALAPPDATA);
    const home = absolute(env.HOME);
    const usual = platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('Library', 'Caches') : '.cache';
    // XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
    return absolute(env.XDG_CACHE_HOME) ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, usual));
};
const absolute = (path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : undefined;


/***/ })

};

