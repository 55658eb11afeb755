export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 86738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// The command with which anyone can verify what was just attested.
/**
 * A shell command for one model: `mlprov model-signing verify` over the whole
 * folder where an OMS signature was made, else `gh attestation verify` for one
 * file. Empty where nothing was signed.
 */
const verifyCommand = (model, result, context) => {
    if (result.signing === 'unsigned')
        return '';
    return model.omsFile === undefined
        ? ghCommand(model, result, context)
        : modelSigningCommand(model, model.omsFile, context);
};
const modelSigningCommand = ({ path, identity }, omsFile, { dir, trustedRootPath }) => {
    const target = [path ?? '.', '--signature', `${dir}/${omsFile}`];
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
const ghCommand = ({ name, exampleFile, attestationsFile, statements }, { repository }, { dir, trustedRootPath }) => {
    if (attestationsFile === undefined || repository === undefined)
        return '';
    const [statement] = statements;
    return shell([
        'gh',
        'attestation',
        'verify',
        exampleFile ?? name,
        '--repo',
        repository,
        '--bundle',
        `${dir}/${attestationsFile}`,
        ...(statement ? ['--predicate-type', statement.predicateType] : []),
        ...(trustedRootPath === undefined ? [] : ['--custom-trusted-root', trustedRootPath]),
    ]);
};
const shell = (words) => words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');


/***/ })

};

