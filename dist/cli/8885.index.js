export const id = 8885;
export const ids = [8885];
export const modules = {

/***/ 88885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addInspectCommand: () => (/* binding */ addInspectCommand)
/* harmony export */ });
/* harmony import */ var _repeatable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47239);
// SPDX-License-Identifier: Apache-2.0

/** `mlprov inspect PATH…`: what bundles say, and what the files of models are. */
const addInspectCommand = (program, context) => {
    program
        .command('inspect')
        .description('print what models are and what bundles say, without verifying anything')
        .argument('<path...>', 'models (folders or files), bundles, JSON Lines of bundles, statements')
        .option('--ignore-path <path>', 'path inside the model to leave out (repeatable)', _repeatable_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .F, [])
        .option('--allow-symlinks <mode>', 'never, or within-model', 'never')
        .option('--allow-import <name>', 'import of pickles to allow (repeatable)', _repeatable_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .F, [])
        .option('--fail-on <kinds>', 'exit 1 on findings of these kinds: broken, code, notice')
        .option('--json', 'print JSON')
        .action(async (paths, options) => {
        const { runInspect } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(7619), __webpack_require__.e(6506)]).then(__webpack_require__.bind(__webpack_require__, 94452));
        await runInspect(paths, options, context);
    });
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

