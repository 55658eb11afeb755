export const id = 2649;
export const ids = [2649];
export const modules = {

/***/ 22649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addDatasetCommand: () => (/* binding */ addDatasetCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _repeatable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47239);
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov dataset`: commit to the records of a dataset, prove what was and was
// not in it, and verify such proofs.


const addDatasetCommand = (program, context) => {
    const dataset = program
        .command('dataset')
        .description('commit to training data, and prove what was and was not in it (experimental)');
    addCommit(dataset, context);
    addSlices(dataset, context);
    addProve(dataset, context);
    addVerifyProof(dataset, context);
    addUnseal(dataset, context);
};
const addCommit = (dataset, context) => {
    dataset
        .command('commit')
        .description('write commitment.json, and the state that proofs are made from')
        .argument('<data...>', 'files and folders of the dataset')
        .requiredOption('--output-dir <dir>', 'folder for commitment.json and state')
        .option('--form <form>', 'jsonl, jsonl-jcs, csv, parquet, webdataset or files; default: by the names of the files')
        .option('--view <view>', 'what else of a record is committed to: text, text:FIELD, field:FIELD, source-domain or source-domain:FIELD (repeatable)', _repeatable_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .F, [])
        .option('--text-field <field>', 'field that the view text is of; default: the whole record')
        .option('--attribute <field>', 'field whose value is recorded with each record, e.g. license')
        .option('--count-classes', 'make the counts of records by the attribute public')
        .option('--column <name>', 'column of Parquet to read; default: all (repeatable)', _repeatable_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .F, [])
        .option('--no-csv-header', 'the first row of CSV is a record')
        .option('--memory <size>', 'what may be used of memory, e.g. 2GiB; default: 512MiB')
        .option('--slice <i/n>', 'only every n-th record from the i-th on, for `dataset merge`')
        .option('--seed-public-key <file>', 'X25519 public key, PEM: without DATASET_SEED, draw a seed and write it only sealed for this key')
        .option('--context <hex>', '32 public bytes that all slices share (`dataset context`)')
        .action(async (data, flags) => {
        const { runDatasetCommit } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(5294), __webpack_require__.e(7577), __webpack_require__.e(8861), __webpack_require__.e(6920)]).then(__webpack_require__.bind(__webpack_require__, 6920));
        await runDatasetCommit(data, flags, context);
    });
};
const addSlices = (dataset, context) => {
    dataset
        .command('context')
        .description('print 32 random bytes, public, that all slices of a dataset share')
        .action(async () => {
        const { randomBytes } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
        context.out(`${randomBytes(32).toString('hex')}\n`);
    });
    dataset
        .command('merge')
        .description('write the commitment of a dataset out of all its slices')
        .argument('<slice...>', 'folders that `dataset commit --slice` wrote')
        .requiredOption('--output-dir <dir>', 'folder for commitment.json and state')
        .action(async (slices, flags) => {
        const { runDatasetMerge } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(5294), __webpack_require__.e(7577), __webpack_require__.e(8861), __webpack_require__.e(6920)]).then(__webpack_require__.bind(__webpack_require__, 6920));
        await runDatasetMerge(slices, flags, context);
    });
};
const addProve = (dataset, context) => {
    const prove = dataset
        .command('prove')
        .description('prove that a record is, or is not, in the committed dataset')
        .requiredOption('--dir <dir>', 'folder that `dataset commit` wrote')
        .requiredOption('--output <file>', 'where the proof is written');
    addQuestionOptions(prove);
    prove
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--reveal <what>', 'what a membership opens').choices(['count', 'attributes']))
        .action(async (flags) => {
        const { runDatasetProve } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(5294), __webpack_require__.e(7577), __webpack_require__.e(8861), __webpack_require__.e(3874)]).then(__webpack_require__.bind(__webpack_require__, 13874));
        await runDatasetProve(flags, context);
    });
};
const addVerifyProof = (dataset, context) => {
    const verifyProof = dataset
        .command('verify-proof')
        .description('verify a proof: exit 0 for a valid proof of either answer, 1 for an invalid one')
        .requiredOption('--commitment <file>', 'commitment.json')
        .requiredOption('--proof <file>', 'the proof');
    addQuestionOptions(verifyProof);
    verifyProof
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--expect <answer>', 'the other answer exits 1').choices(['member', 'non-member']))
        .option('--json', 'print JSON')
        .action(async (flags) => {
        const { runDatasetVerifyProof } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(5294), __webpack_require__.e(7577), __webpack_require__.e(8861), __webpack_require__.e(3874)]).then(__webpack_require__.bind(__webpack_require__, 13874));
        await runDatasetVerifyProof(flags, context);
    });
};
/** What is asked of a dataset: a record, or a list. */
const addQuestionOptions = (command) => {
    command
        .option('--record-file <file>', 'the record in the form of the dataset, as docs/datasets.md says')
        .option('--view-value <value>', 'value of the view: a text, the value of a field, a domain')
        .option('--record-digest <digest>', 'sha256:<hex> of its canonical bytes')
        .option('--blocklist <file>', 'one digest a line: all of them in one proof')
        .option('--view <view>', 'view of the record; default: the record itself');
};
const addUnseal = (dataset, context) => {
    dataset
        .command('unseal')
        .description('open a sealed seed, into a file that only you can read')
        .argument('<sealed>', 'seed.sealed.json')
        .requiredOption('--private-key <file>', 'X25519 private key, PEM')
        .requiredOption('--output <file>', 'where the seed is written, as 64 hex digits; a new file')
        .action(async (sealed, flags) => {
        const { runDatasetUnseal } = await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(7577), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 85840));
        await runDatasetUnseal(sealed, flags, context);
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

