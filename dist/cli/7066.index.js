export const id = 7066;
export const ids = [7066];
export const modules = {

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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _repeatable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47239);
// SPDX-License-Identifier: Apache-2.0
//
// The flags that the methods of `mlprov model-signing` share.



const addModelFlags = (command) => command
    .option('--ignore-paths <path>', 'path to leave out, from the working directory (repeatable)', _repeatable_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .F, [])
    .option('--ignore-git-paths', 'leave out .git and its like (the default)', true)
    .option('--no-ignore-git-paths', 'verify: only leave out what the signature records')
    .option('--allow-symlinks', 'follow links whose target stays inside the model')
    .option('--json', 'print JSON');
const addSignatureFlag = (command) => command.option('--signature <path>', 'the signature file', 'model.sig');
const addVerifyFlags = (command) => addSignatureFlag(command)
    .option('--ignore-unsigned-files', 'accept files that were not signed')
    .option('--no-ignore-unsigned-files', 'refuse files that were not signed (the default)')
    .option('--accept-unsorted-unsafe', 'accept resources out of order, as older Python clients wrote');
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

/***/ 57066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addModelSigningCommand: () => (/* binding */ addModelSigningCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75524);
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
    (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptUnderscores */ .Wl)(group);
    addSignCommands(group.command('sign').description('sign a model (default method: sigstore)'), context);
    addVerifyCommands(group.command('verify').description('verify a model (default method: sigstore)'), context);
    addMethod(group, 'digest', 'print the OMS root digest of a model').action(async (modelPath, options) => {
        const { printDigest } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(4398), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 26834));
        await printDigest(modelPath, options, context);
    });
};
const addSignCommands = (sign, context) => {
    (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .addSignatureFlag */ .Ud)(addMethod(sign, 'key', 'sign with a private key'))
        .requiredOption('--private-key <path>', 'EC private key in PEM')
        .option('--password <password>', 'password of the private key')
        .action(async (modelPath, options) => {
        const { signWithKey } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(4398), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 26834));
        await signWithKey(modelPath, options, context);
    });
    (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .addSignatureFlag */ .Ud)(addMethod(sign, 'certificate', 'sign with a key and its certificate'))
        .requiredOption('--private-key <path>', 'EC private key in PEM')
        .option('--password <password>', 'password of the private key')
        .requiredOption('--signing-certificate <path>', 'certificate of the key in PEM')
        .option('--certificate-chain <path>', 'its issuers in order (repeatable, or a comma list)', _model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .collectList */ .lI, [])
        .action(async (modelPath, options) => {
        const { signWithCertificate } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(4398), __webpack_require__.e(6834)]).then(__webpack_require__.bind(__webpack_require__, 26834));
        await signWithCertificate(modelPath, options, context);
    });
    (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .addSignatureFlag */ .Ud)(addMethod(sign, 'sigstore', 'sign with Sigstore and an OIDC token', true))
        .option('--use-ambient-credentials', 'take the token from the CI environment')
        .option('--identity-token <token>', 'the token itself')
        .option('--trust-config <path>', 'client trust config: signing config and trusted root')
        .option('--allow-public-transparency', 'publish a private repository in the public log, for ever')
        .option('--use-staging', 'not supported')
        .option('--oauth-force-oob', 'not supported: there is no browser login')
        .option('--client-id <id>', 'not supported: there is no browser login')
        .option('--client-secret <secret>', 'not supported: there is no browser login')
        .action(async (modelPath, options) => {
        const { signKeyless } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(4398), __webpack_require__.e(6808), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 32081));
        await signKeyless(modelPath, options, context);
    });
    for (const method of ['pkcs11-key', 'pkcs11-certificate']) {
        sign
            .command(`${method} [arguments...]`)
            .description('not supported: hardware keys need a native library')
            .allowUnknownOption()
            .action(() => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_NOT_SUPPORTED', `sign ${method}: PKCS#11 needs a native library, which this tool does not load`, { hint: 'Sign with `key`, `certificate` or `sigstore`.' });
        });
    }
};
const addVerifyCommands = (verify, context) => {
    (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .addVerifyFlags */ .AH)(addMethod(verify, 'key', 'verify with a public key'))
        .requiredOption('--public-key <path>', 'EC public key in PEM')
        .action(async (modelPath, options) => {
        const { verifyWithKey } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(4398), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 90394));
        await verifyWithKey(modelPath, options, context);
    });
    (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .addVerifyFlags */ .AH)(addMethod(verify, 'certificate', 'verify with the root of a certificate chain'))
        .option('--certificate-chain <path>', 'root, and intermediates (repeatable, or a comma list)', _model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .collectList */ .lI, [])
        .option('--log-fingerprints', 'print the SHA-256 fingerprints of the certificates')
        .action(async (modelPath, options) => {
        const { verifyWithCertificate } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(4398), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 90394));
        await verifyWithCertificate(modelPath, options, context);
    });
    (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .addVerifyFlags */ .AH)(addMethod(verify, 'sigstore', 'verify with the identity of the signer', true))
        .requiredOption('--identity <identity>', 'who must have signed, exactly: an address or a workflow')
        .requiredOption('--identity-provider <url>', 'who vouched for the identity, exactly')
        .option('--trust-config <path>', 'client trust config or trusted root; without it, that of public-good')
        .option('--use-staging', 'not supported')
        .action(async (modelPath, options) => {
        const { verifyKeyless } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(4398), __webpack_require__.e(6808), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 32081));
        await verifyKeyless(modelPath, options, context);
    });
};
const addMethod = (parent, name, description, isDefault = false) => {
    const command = parent
        .command(name, { isDefault })
        .description(description)
        .argument('<model_path>', 'folder or file');
    return (0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .addModelFlags */ .e_)((0,_model_signing_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptUnderscores */ .Wl)(command));
};


/***/ }),

/***/ 47239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** For an option that may be given several times, with the default `[]`: all its values, in order. */
const collect = (value, previous) => [
    ...previous,
    value,
];


/***/ })

};

