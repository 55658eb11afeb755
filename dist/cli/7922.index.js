export const id = 7922;
export const ids = [7922];
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
        .option('--tuf-cache <dir>', 'where what TUF gave is kept; default: with the user’s caches')
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

/***/ 57922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addLockCommand: () => (/* binding */ addLockCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _repeatable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47239);
/* harmony import */ var _lock_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84412);
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
        .option('--bundle <path or url>', 'file with its bundles, below the folder of models.lock, or an https URL (repeatable)', _repeatable_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .F, []);
    addPinOptions(command);
    command.action((name, path, flags) => runPin('add', name, { ...flags, path }, context));
};
const addUpdate = (lock, context) => {
    const command = lock
        .command('update')
        .description('verify a model and replace what is pinned; the same signer, unless one is named')
        .argument('<name>', 'how the model is called in models.lock')
        .option('--path <path>', 'folder or file, where it has moved')
        .option('--bundle <path or url>', 'file with its bundles, where it is another one (repeatable)', _repeatable_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .F, []);
    addPinOptions(command);
    command.action((name, flags) => runPin('update', name, flags, context));
};
const addPinOptions = (command) => {
    command
        .option('--source <uri>', 'where the model is from, for readers')
        .option('--predicate-type <uri>', 'what has to be stated about the model (repeatable); default: all that is', _repeatable_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .F, [])
        .option('--no-files', 'leave the list of files out');
    (0,_lock_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .addIdentityOptions */ .QP)(command);
    (0,_lock_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .addTrustOptions */ .S_)(command);
};
const addVerify = (lock, context) => {
    const command = lock
        .command('verify')
        .description('verify that the models are the ones that models.lock pins')
        .argument('[name...]', 'names in models.lock; default: all')
        .option('--digests', 'compare the digests in Git LFS pointers, without the files themselves');
    (0,_lock_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .addTrustOptions */ .S_)(command);
    command.action(async (names, flags) => {
        const { runLockVerify } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(7832), __webpack_require__.e(6267), __webpack_require__.e(281), __webpack_require__.e(7223), __webpack_require__.e(6106), __webpack_require__.e(318), __webpack_require__.e(8147), __webpack_require__.e(3380), __webpack_require__.e(7919)]).then(__webpack_require__.bind(__webpack_require__, 13343));
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
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('USAGE', '--json and --markdown are given at once');
        }
        const { createLockFiles } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(1127)]).then(__webpack_require__.bind(__webpack_require__, 17251));
        const { parseLock } = await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 97354));
        const { diffLocks } = await __webpack_require__.e(/* import() */ 8921).then(__webpack_require__.bind(__webpack_require__, 68921));
        const renderers = await __webpack_require__.e(/* import() */ 4823).then(__webpack_require__.bind(__webpack_require__, 84823));
        const read = async (path) => {
            const text = await createLockFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, path), undefined).readLock();
            if (text !== undefined)
                return parseLock(text);
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_INVALID', `there is no file "${path}"`);
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
    const { runLockPin } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(7832), __webpack_require__.e(6267), __webpack_require__.e(281), __webpack_require__.e(7223), __webpack_require__.e(6106), __webpack_require__.e(318), __webpack_require__.e(8147), __webpack_require__.e(3380), __webpack_require__.e(7919)]).then(__webpack_require__.bind(__webpack_require__, 13343));
    await runLockPin(mode, name, flags, context);
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

