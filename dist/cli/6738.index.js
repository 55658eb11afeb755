export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 86738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0
//
// The command with which anyone can verify what was just attested.


/**
 * A shell command for one model: `mlprov model-signing verify` over the whole
 * folder where an OMS signature was made, else `gh attestation verify` for one
 * file. Empty where nothing was signed, and for statements that a key signed
 * about something other than a model: no tool verifies these. `dir` is the folder that holds the bundles.
 */
const verifyCommand = (model, result, dir) => {
    if (result.signing === 'unsigned')
        return '';
    return model.omsFile === undefined
        ? ghCommand(model, result, dir)
        : modelSigningCommand(model, model.omsFile, result, dir);
};
const modelSigningCommand = ({ path, identity }, omsFile, { trustedRootPath }, dir) => {
    const target = [operand(path ?? '.'), '--signature', `${dir}/${omsFile}`];
    const verify = ['mlprov', 'model-signing', 'verify'];
    switch (identity?.kind) {
        case 'certificate':
            return shell([
                ...verify,
                'sigstore',
                ...target,
                '--identity',
                identity.subject,
                '--identity-provider',
                identity.issuer,
                ...(trustedRootPath === undefined ? [] : ['--trust-config', trustedRootPath]),
            ]);
        case 'certificate-chain':
            return shell([...verify, 'certificate', ...target, '--certificate-chain', 'ROOT.pem']);
        case 'key':
        case undefined:
            return shell([...verify, 'key', ...target, '--public-key', 'PUBLIC_KEY.pem']);
    }
};
const ghCommand = ({ name, exampleFile, attestationsFile, statements }, { repository, signing, trustedRootPath }, dir) => {
    if (attestationsFile === undefined || repository === undefined)
        return '';
    if (signing === 'key' || signing === 'certificate')
        return '';
    const [statement] = statements;
    return shell([
        'gh',
        'attestation',
        'verify',
        operand(exampleFile ?? name),
        '--repo',
        repository,
        '--bundle',
        `${dir}/${attestationsFile}`,
        ...(statement ? ['--predicate-type', statement.predicateType] : []),
        ...(trustedRootPath === undefined ? [] : ['--custom-trusted-root', trustedRootPath]),
    ]);
};
// A name that begins with a hyphen is no option.
const operand = (path) => (path.startsWith('-') ? `./${path}` : path);
const shell = (words) => words.map(quote).join(' ');
const quote = (word) => {
    if (/^[\w@%+:,./-]+$/.test(word))
        return word;
    if (word === (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(word))
        return `'${word.replaceAll("'", "'\\''")}'`;
    // What would steer the reader's terminal is spelled out: bash, zsh, POSIX.1-2024 §2.2.4.
    return `$'${word.replace(/[^\w @%+=:,./-]+/g, toEscapes)}'`;
};
const toEscapes = (text) => [...node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');


/***/ })

};

