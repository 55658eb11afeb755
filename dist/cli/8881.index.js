export const id = 8881;
export const ids = [8881];
export const modules = {

/***/ 18881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCaptureCommand: () => (/* binding */ addCaptureCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/inputs/input-row.js
var input_row = __webpack_require__(89760);
;// CONCATENATED MODULE: ./lib/inputs/capture-input-table.js
// SPDX-License-Identifier: Apache-2.0
//
// Every input of the capture action, one row each.

const WHERE = 'What is captured';
const TRAINING = 'What you say of the training';
const RESULT = 'Result';
const CAPTURE_INPUTS = [
    (0,input_row/* list */.p)((0,input_row/* row */.n)(WHERE, 'python-environment', 'Virtual environment, conda environment, Python installation or `site-packages` folder that trains; several, one per line. Default: the first of `VIRTUAL_ENV`, `CONDA_PREFIX`, `pythonLocation` (setup-python), `.venv`, the `python3` of `PATH`, the only Python of the tool cache.')),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(WHERE, 'lock-files', 'Lock files, paths or globs, one per line. Default: those with a known name in the working directory.')),
    (0,input_row/* row */.n)(WHERE, 'container-image', 'Image that the job runs in, as the workflow names it, best with `@sha256:<digest>`: a step cannot find out by itself.'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(WHERE, 'variables', 'Names of environment variables to record beside the built-in list, one per line; names of secrets are refused.')),
    (0,input_row/* row */.n)(WHERE, 'gpu', '`auto` runs `nvidia-smi` of the driver where there is one, for at most 5 s; `off` runs nothing.', 'auto'),
    (0,input_row/* row */.n)(TRAINING, 'command', 'Command line of the training.'),
    (0,input_row/* list */.p)((0,input_row/* row */.n)(TRAINING, 'hyper-parameters', 'Files of hyper-parameters, one per line. The digest is recorded, and the content of JSON and YAML of at most 64 KiB.')),
    (0,input_row/* row */.n)(TRAINING, 'training-started-at', 'Start of the training, RFC 3339.'),
    (0,input_row/* row */.n)(TRAINING, 'training-ended-at', 'End of the training, RFC 3339.'),
    (0,input_row/* row */.n)(TRAINING, 'gpu-hours', 'Hours of training times the number of graphics cards.'),
    (0,input_row/* row */.n)(TRAINING, 'energy-kwh', 'Energy that the training took, in kWh.'),
    (0,input_row/* row */.n)(RESULT, 'compare-with', 'A document that was captured before; what changed since then is shown.'),
    (0,input_row/* row */.n)(RESULT, 'output-dir', 'Folder for `environment.json`; default: a folder of the step in `RUNNER_TEMP`.'),
    (0,input_row/* row */.n)(RESULT, 'show-summary', 'Write the job summary.', 'true'),
];

// EXTERNAL MODULE: ./lib/cli/input-options.js
var input_options = __webpack_require__(94977);
;// CONCATENATED MODULE: ./lib/cli/commands/capture.js
// SPDX-License-Identifier: Apache-2.0



/** Inputs that mean nothing outside of a step. */
const ACTION_ONLY = ['show-summary'];
/** `mlprov capture`: what the capture action does, with its inputs as options. */
const addCaptureCommand = (program, context) => {
    const command = program
        .command('capture')
        .description('capture the training environment, without running anything of it')
        .option('--json', 'print the document');
    (0,input_options/* addInputOptions */.S)(command, CAPTURE_INPUTS, ACTION_ONLY);
    command.action((flags) => runCaptureCommand(flags, context));
};
const runCaptureCommand = async (flags, context) => {
    const [{ createInputReader }, { readCaptureInputs }, { runCapture }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5121).then(__webpack_require__.bind(__webpack_require__, 25121)),
        __webpack_require__.e(/* import() */ 5977).then(__webpack_require__.bind(__webpack_require__, 65977)),
        Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(4018), __webpack_require__.e(1025), __webpack_require__.e(1474)]).then(__webpack_require__.bind(__webpack_require__, 87393)),
    ]);
    const inputs = readCaptureInputs(createInputReader(CAPTURE_INPUTS, (name) => (0,input_options/* inputOptionValue */.R)(flags, name)));
    const { env, cwd } = context;
    const { environment, text, changes } = await runCapture(inputs, { env, cwd, now: new Date() });
    if (inputs.outputDir !== undefined) {
        const { createOutputStore } = await __webpack_require__.e(/* import() */ 4654).then(__webpack_require__.bind(__webpack_require__, 42273));
        const { ENVIRONMENT_FILE_NAME } = await __webpack_require__.e(/* import() */ 3952).then(__webpack_require__.bind(__webpack_require__, 43952));
        const store = createOutputStore((0,external_node_path_.resolve)(cwd, inputs.outputDir));
        context.err(`written to ${await store.write(ENVIRONMENT_FILE_NAME, text)}\n`);
    }
    if (flags.json) {
        const { jsonText } = await __webpack_require__.e(/* import() */ 5340).then(__webpack_require__.bind(__webpack_require__, 85340));
        context.out(jsonText(JSON.parse(text)));
        return;
    }
    const { renderEnvironment } = await __webpack_require__.e(/* import() */ 119).then(__webpack_require__.bind(__webpack_require__, 80119));
    context.out(renderEnvironment(environment));
    if (changes === undefined)
        return;
    const { renderEnvironmentChanges } = await __webpack_require__.e(/* import() */ 2727).then(__webpack_require__.bind(__webpack_require__, 42727));
    context.out(`\n${renderEnvironmentChanges(changes)}`);
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

