export const id = 7513;
export const ids = [7513,2727];
export const modules = {

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withEnvironmentChanges: () => (/* binding */ withEnvironmentChanges)
/* harmony export */ });
/* unused harmony export captureAgain */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _environment_compare_environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92053);
/* harmony import */ var _io_environment_capture_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91737);
/* harmony import */ var _report_environment_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42727);
// SPDX-License-Identifier: Apache-2.0
//
// The environment when its model is attested, beside the one that was captured
// before training. It looks where the first capture looked.




/** The options with what changed in the environment since it was captured, which is told. */
const withEnvironmentChanges = async ({ options, compareEnvironment }, host, reporter) => {
    const environment = options?.environment;
    if (options === undefined || environment === undefined || !compareEnvironment)
        return options;
    const changes = await captureAgain(environment.document, host);
    if (typeof changes === 'string') {
        reporter.warning(`the environment cannot be compared with what was captured: ${changes}`);
        return options;
    }
    const lines = (0,_report_environment_changes_js__WEBPACK_IMPORTED_MODULE_2__.renderEnvironmentChanges)(changes).trimEnd().split('\n');
    for (const line of lines)
        reporter.info(line);
    if (changes.length > 0) {
        reporter.warning(`the environment has ${changes.length} change(s) since it was captured`);
    }
    return { ...options, environment: { ...environment, changes } };
};
/** What changed since `before`; a text where it cannot be captured again. */
const captureAgain = async (before, host) => {
    try {
        const after = await (0,_io_environment_capture_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .captureEnvironment */ .e)({
            ...host,
            pythonEnvironments: givenEnvironments(before),
            lockFiles: before.lockFiles.map(({ path }) => path),
            variables: Object.keys(before.variables),
            ...(before.container === undefined ? {} : { container: before.container }),
            // Where the first capture left the cards out, they would seem to be new.
            gpus: before.gpus.length > 0 ? 'ask-driver' : 'leave-out',
            training: { hyperParameters: [] },
        });
        return (0,_environment_compare_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .compareEnvironments */ .O)(before, after);
    }
    catch (error) {
        // What was named to the first capture is gone.
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG && error.code === 'INPUT_INVALID')
            return error.message;
        throw error;
    }
};
const PACKAGES = /^(.+)[/\\](?:lib|lib64|Lib)(?:[/\\](?:python|pypy)[\d.]+)?[/\\](?:site|dist)-packages$/;
/** As they were given to the first capture; none where it looked for one itself. */
const givenEnvironments = ({ python }) => {
    if (python?.foundBy !== 'input')
        return [];
    // Of a folder of packages, no version is known.
    if (python.version === undefined)
        return python.folders;
    return [...new Set(python.folders.map((folder) => PACKAGES.exec(folder)?.[1] ?? folder))];
};


/***/ }),

/***/ 96637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** The code of a failed system call, such as `ENOENT`; `undefined` for any other error. */
const codeOf = (error) => error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
// What says that a name is gone (ENOENT, ENOTDIR, ESTALE) or is now a link (ELOOP), a pipe
// without a writer (EAGAIN), a socket (ENXIO) or a folder (EISDIR).
const CHANGED = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ELOOP', 'EAGAIN', 'ENXIO', 'EISDIR']);
/** A failed call on a file that the walk had found: MODEL_CHANGED if it is another thing now, else MODEL_UNREADABLE. */
const fileError = (path, cause) => {
    const code = codeOf(cause);
    return code !== undefined && CHANGED.has(code)
        ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_CHANGED', `"${path}" was removed or replaced (${code})`, { cause })
        : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('MODEL_UNREADABLE', `cannot read "${path}" (${code ?? cause})`, { cause });
};


/***/ }),

/***/ 80266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ expandGlobFiles),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   hT: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36597);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96637);
// SPDX-License-Identifier: Apache-2.0
//
// Globs as the actions of GitHub's tool kit read them: `*`, `?`, `[…]`, `**`.




/** Whether `pattern` can match anything but itself. */
const isGlob = (pattern) => /[*?[]/.test(pattern);
/**
 * Absolute paths that match, sorted by UTF-8 bytes; what lies inside a matched
 * folder belongs to it and is not named again. Links are matched, not followed.
 * @throws INPUT_INVALID, MODEL_UNREADABLE
 */
const expandGlob = async (pattern) => outermost(await glob([pattern], {
    implicitDescendants: false,
    followSymbolicLinks: false,
    omitBrokenSymbolicLinks: false,
}));
/**
 * Absolute paths of files that a list of patterns names together, sorted: also those inside a
 * matched folder; a pattern that begins with `!` takes its matches away.
 * @throws INPUT_INVALID, MODEL_UNREADABLE
 */
const expandGlobFiles = async (patterns) => [...new Set(await glob(patterns, { matchDirectories: false }))].sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .MP);
const glob = async (patterns, options) => {
    // Loaded only here: a plain path, the usual case, needs no glob library.
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1659), __webpack_require__.e(2377)]).then(__webpack_require__.bind(__webpack_require__, 42377));
    const text = patterns.join('\n');
    return withoutDebugLines(async () => {
        const globber = await create(text, options).catch((cause) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INPUT_INVALID', `"${text}" is not a glob: ${cause}`, { cause });
        });
        return globber.glob().catch((cause) => {
            throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .z)(text, cause);
        });
    });
};
const outermost = (paths) => {
    const all = new Set(paths);
    const isInside = (path) => {
        for (let end = path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep); end > 0; end = path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, end - 1)) {
            if (all.has(path.slice(0, end)))
                return true;
        }
        return false;
    };
    return [...all].filter((path) => !isInside(path)).sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .MP);
};
// @actions/glob writes `::debug::` lines to standard output without being asked.
// There they would mix with what `mlprov … --json` prints.
const withoutDebugLines = async (run) => {
    const { stdout } = process;
    const { write } = stdout;
    stdout.write = (chunk, second, third) => (typeof chunk === 'string' && chunk.startsWith('::debug::')) ||
        Reflect.apply(write, stdout, [chunk, second, third]);
    try {
        return await run();
    }
    finally {
        stdout.write = write;
    }
};


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEnvironmentChanges: () => (/* binding */ renderEnvironmentChanges)
/* harmony export */ });
/* unused harmony export environmentChangesMarkdown */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49372);
// SPDX-License-Identifier: Apache-2.0
//
// What changed between the capture before training and one made later, for
// people: before and after, by area.



const UNCHANGED = 'The environment is the one that was captured.';
/** Changes that are shown before the rest is counted. */
const MAX_CHANGES = 200;
const MARKS = { added: '+', removed: '-', changed: '~' };
/** Plain text, each line ended. */
const renderEnvironmentChanges = (changes) => {
    if (changes.length === 0)
        return `${UNCHANGED}\n`;
    const lines = changes
        .slice(0, MAX_CHANGES)
        .flatMap(({ kind, area, name, before, after }) => [
        `${MARKS[kind]} ${area} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(name)}`,
        ...sides('-', before),
        ...sides('+', after),
    ]);
    return `${[...lines, ...more(changes)].join('\n')}\n`;
};
/** GitHub's Markdown for the summary of a job. */
const environmentChangesMarkdown = (changes) => {
    if (changes.length === 0)
        return `${UNCHANGED}\n`;
    const shown = changes.slice(0, MAX_CHANGES);
    const sections = ENVIRONMENT_AREAS.flatMap((area) => {
        const rows = shown
            .filter((change) => change.area === area)
            .map(({ kind, name, before, after }) => [kind, code(name), cell(before), cell(after)]);
        return rows.length === 0
            ? []
            : [`#### Changed: ${area}`, '', ...table(['', 'Name', 'Captured', 'Now'], rows), ''];
    });
    return `${[...sections, ...more(changes)].join('\n').trimEnd()}\n`;
};
const more = (changes) => changes.length > MAX_CHANGES ? [`… and ${changes.length - MAX_CHANGES} more changes`] : [];
// A value may be a list, one item a line.
const sides = (mark, value) => (value?.split('\n') ?? []).map((item) => `    ${mark} ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(item)}`);
const cell = (value) => (value?.split('\n') ?? []).map((item) => code(item)).join('<br>');


/***/ }),

/***/ 49372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
/* unused harmony export MAX_FOREIGN_CHARS */
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0

/** Longest text from outside that a report shows; the whole is in the JSON report. */
const MAX_FOREIGN_CHARS = 1_000;
/**
 * A text from outside on one line: nothing in it steers a terminal or a log, it is cut to
 * MAX_FOREIGN_CHARS, and it is well-formed Unicode.
 */
const foreignText = (text) => {
    // UTF-16 units; half a character at the cut becomes U+FFFD.
    const short = text.length > MAX_FOREIGN_CHARS ? `${text.slice(0, MAX_FOREIGN_CHARS - 1)}…` : text;
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(short.toWellFormed());
};


/***/ })

};

