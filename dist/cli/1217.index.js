export const id = 1217;
export const ids = [1217];
export const modules = {

/***/ 81217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addVerifyBundleCommand: () => (/* binding */ addVerifyBundleCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov verify-bundle`: one artifact and its bundle, with cosign's flag names
// (`cosign verify-blob`, `cosign verify-blob-attestation`).

const FORMATS = ['text', 'json', 'gh'];
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
        .option('--custom-trusted-root <file>', 'the same as --trusted-root')
        .option('--tuf-cache <dir>', 'where what TUF gave is kept; default: with the user’s caches')
        .option('--offline', 'make no connection at all')
        .option('--type <type>', 'predicate type of the statement: a URI, or one of cosign’s names')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'form of the report').choices(FORMATS).default('text'))
        .option('--json', 'the same as --format json')
        .action(async (artifact, flags) => {
        const { runVerifyBundle } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(4018), __webpack_require__.e(3113), __webpack_require__.e(7832), __webpack_require__.e(6267), __webpack_require__.e(281), __webpack_require__.e(7223), __webpack_require__.e(6106), __webpack_require__.e(318), __webpack_require__.e(8147), __webpack_require__.e(5786), __webpack_require__.e(1251)]).then(__webpack_require__.bind(__webpack_require__, 34307));
        await runVerifyBundle(artifact, flags, context);
    });
};


/***/ })

};

