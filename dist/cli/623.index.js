export const id = 623;
export const ids = [623];
export const modules = {

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony export createProgram */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18067);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32832);
// SPDX-License-Identifier: Apache-2.0




/** Runs one command line and returns its exit code (docs/reference/cli.md). The one boundary of the CLI. */
const run = async (argv, host) => {
    let exitCode = 0;
    const context = {
        env: host.env,
        cwd: host.cwd,
        out: (text) => void host.stdout.write(text),
        err: (text) => void host.stderr.write(text),
        reporter: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .createTerminalReporter */ .E)(host.stderr),
        hashWorkerPath: host.hashWorkerPath,
        setExitCode: (code) => {
            exitCode = code;
        },
    };
    try {
        const program = await createProgram(context, argv[0]);
        await program.parseAsync([...argv], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ERRORS */ .Sr.USAGE.exit;
        const failure = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toProvenanceError */ .FH)(error);
        context.err((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .formatError */ .W)(failure));
        return failure.exit;
    }
};
// Each is loaded when it is asked for: together they take as long as hashing a small model.
const COMMANDS = {
    capture: async () => (await __webpack_require__.e(/* import() */ 8881).then(__webpack_require__.bind(__webpack_require__, 18881))).addCaptureCommand,
    hash: async () => (await __webpack_require__.e(/* import() */ 4325).then(__webpack_require__.bind(__webpack_require__, 44325))).addHashCommand,
    attest: async () => (await __webpack_require__.e(/* import() */ 4512).then(__webpack_require__.bind(__webpack_require__, 64512))).addAttestCommand,
    inspect: async () => (await __webpack_require__.e(/* import() */ 8885).then(__webpack_require__.bind(__webpack_require__, 88885))).addInspectCommand,
    verify: async () => (await __webpack_require__.e(/* import() */ 6388).then(__webpack_require__.bind(__webpack_require__, 46388))).addVerifyCommand,
    'verify-bundle': async () => (await __webpack_require__.e(/* import() */ 1217).then(__webpack_require__.bind(__webpack_require__, 81217))).addVerifyBundleCommand,
    'model-signing': async () => (await __webpack_require__.e(/* import() */ 7066).then(__webpack_require__.bind(__webpack_require__, 57066))).addModelSigningCommand,
    lock: async () => (await __webpack_require__.e(/* import() */ 7922).then(__webpack_require__.bind(__webpack_require__, 57922))).addLockCommand,
    trace: async () => (await __webpack_require__.e(/* import() */ 4048).then(__webpack_require__.bind(__webpack_require__, 84048))).addTraceCommand,
    dataset: async () => (await __webpack_require__.e(/* import() */ 2649).then(__webpack_require__.bind(__webpack_require__, 22649))).addDatasetCommand,
    policy: async () => (await __webpack_require__.e(/* import() */ 4463).then(__webpack_require__.bind(__webpack_require__, 84463))).addPolicyCommand,
    vulnerabilities: async () => (await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(3535)]).then(__webpack_require__.bind(__webpack_require__, 23535))).addVulnerabilitiesCommand,
};
/** The command line as data, with one command or all of them: `docs/reference/cli.md` is made from it. */
const createProgram = async (context, only) => {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('mlprov')
        .description('A supply chain for machine-learning models: sign, attest, inspect and verify.')
        .version(_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, '-V, --version', 'print the version')
        .exitOverride()
        .configureOutput({ writeOut: context.out, writeErr: context.err })
        .showHelpAfterError('hint: run with --help for the options');
    const isCommand = only !== undefined && Object.hasOwn(COMMANDS, only);
    for (const [name, load] of Object.entries(COMMANDS)) {
        if (!isCommand || name === only)
            (await load())(program, context);
    }
    return program;
};


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createTerminalReporter),
/* harmony export */   W: () => (/* binding */ formatError)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71738);
/* harmony import */ var _core_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86264);
// SPDX-License-Identifier: Apache-2.0
//
// The rules of the terminal, in one place:
// - standard output carries the result and nothing else, so that it can be piped;
// - standard error carries progress, warnings and errors;
// - an error is `error CODE: what happened`, then `hint: what to do next`;
// - no colour, so that logs and screen readers read the same text;
// - a progress bar only where standard error is a terminal, else a line every few seconds.


/** Every line of the hint has the label, so that none can pass for a line of ours. */
const formatError = ({ code, message, hint }) => `error ${code}: ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(message)}\n${hint
    .split('\n')
    .map((line) => `hint: ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(line)}\n`)
    .join('')}`;
const LINE_EVERY_MS = 5_000;
const BAR_EVERY_MS = 100;
const BAR_CELLS = 24;
/** Reports to `stream`; `now` gives milliseconds. */
const createTerminalReporter = (stream, now = () => performance.now()) => {
    const started = now();
    let next = started + (stream.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS);
    let barShown = false;
    const clear = () => {
        if (barShown)
            stream.write('\r\u001b[K');
        barShown = false;
    };
    return {
        info: (message) => {
            clear();
            stream.write(`${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(message)}\n`);
        },
        warning: (message) => {
            clear();
            stream.write(`warning: ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(message)}\n`);
        },
        progress: (progress) => {
            const time = now();
            if (progress.doneBytes >= progress.totalBytes)
                clear();
            if (time < next)
                return;
            const line = (0,_core_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProgress */ .V)(progress, time - started);
            if (stream.isTTY) {
                stream.write(`\r\u001b[K${bar(progress)} ${line}`);
                barShown = true;
                next = time + BAR_EVERY_MS;
            }
            else {
                stream.write(`${line}\n`);
                next = time + LINE_EVERY_MS;
            }
        },
    };
};
const bar = ({ doneBytes, totalBytes }) => {
    const full = totalBytes === 0 ? BAR_CELLS : Math.floor((BAR_CELLS * doneBytes) / totalBytes);
    return `[${'#'.repeat(full)}${'.'.repeat(BAR_CELLS - full)}]`;
};


/***/ }),

/***/ 60713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sr: () => (/* binding */ ERRORS),
  CG: () => (/* binding */ ProvenanceError),
  FH: () => (/* binding */ toProvenanceError)
});

;// CONCATENATED MODULE: ./lib/core/input-errors.js
// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with what the user gives: inputs, models, datasets, locks.
// Rows of the table of errors (errors.ts).
const INPUT_ERRORS = {
    // ---- inputs -------------------------------------------------------------
    INPUT_INVALID: { exit: 2, hint: 'See docs/reference/inputs.md for the accepted values.' },
    INPUT_CONFLICT: {
        exit: 2,
        hint: 'Give exactly one of model-path, subject-path, subject-digest or subject-checksums.',
    },
    INPUT_MISSING: {
        exit: 2,
        hint: 'Set `model-path` to the folder, file or glob of the trained model.',
    },
    INPUT_NOT_SUPPORTED: {
        exit: 2,
        hint: 'Remove the input; it is recognised so that it is never silently ignored.',
    },
    PREDICATE_INVALID: { exit: 2, hint: 'Give a JSON object of at most 16 MB.' },
    SBOM_INVALID: { exit: 2, hint: 'Give an SPDX or CycloneDX document in JSON, at most 16 MB.' },
    PROVENANCE_MISSING: {
        exit: 2,
        hint: 'Give the job `permissions: id-token: write`, or remove base-models, datasets, lock-files, container-images, metrics and logs; with `bom: true` only metrics and logs.',
    },
    CHECKSUMS_INVALID: {
        exit: 2,
        hint: 'Give lines as `sha256sum` writes them: digest, two spaces, name.',
    },
    PACKAGES_INVALID: {
        exit: 2,
        hint: 'Give an environment.json of the capture step, a CycloneDX document in JSON, or the bundle of a signed one.',
    },
    VULNERABILITY_DATABASE_INVALID: {
        exit: 2,
        hint: 'Give OSV records of PyPI: a zip dump with one JSON file for each, a folder of these, or one JSON file.',
    },
    VULNERABILITY_DATABASE_OLD: {
        exit: 2,
        hint: 'Fetch the database again, or raise `--max-database-age-days`.',
    },
    IGNORE_LIST_INVALID: {
        exit: 2,
        hint: 'Give `version: 1` and a list `ignore` of entries with id, reason and, if need be, expires; see docs/vulnerabilities.md.',
    },
    VEX_INVALID: {
        exit: 2,
        hint: 'Give an OpenVEX document of version 0.2.0 in JSON; a statement of not_affected needs a justification.',
    },
    LISTING_INVALID: {
        exit: 2,
        hint: 'Give a SHA256SUMS file, the output of `mlprov hash --json`, the file index of a hub, or a folder of Git LFS pointers.',
    },
    BASE_MODEL_UNVERIFIED: {
        exit: 1,
        hint: 'The base model is not what its signer, models.lock or the given digest says: do not train from it.',
    },
    DEPENDENCY_INVALID: {
        exit: 2,
        hint: 'Give a path, `uri@sha256:<64 hex>` or `uri@<40 hex git commit>`; put `name=` in front to name it.',
    },
    ENVIRONMENT_INVALID: {
        exit: 2,
        hint: 'Give the environment.json that `mlprov capture` or the capture action wrote; see docs/spec/environment-v1.md.',
    },
    METRICS_INVALID: {
        exit: 2,
        hint: 'Give an object in JSON, at most 1 MiB, with numbers at the top or in nested objects; JSON has no NaN.',
    },
    THRESHOLD_UNKNOWN: {
        exit: 2,
        hint: 'Name a number of the evaluation file; in nested objects, keys are joined by dots.',
    },
    THRESHOLD_MISSED: {
        exit: 1,
        hint: 'Nothing was signed. Train again, or set `fail-on-threshold: false` to sign the result FAILED.',
    },
    USAGE: { exit: 2, hint: 'Run `mlprov --help`.' },
    // ---- model --------------------------------------------------------------
    MODEL_NOT_FOUND: { exit: 2, hint: 'Check the path against the output of the training step.' },
    MODEL_EMPTY: { exit: 2, hint: 'A model needs at least one file that is not ignored.' },
    MODEL_NAME_TAKEN: { exit: 2, hint: 'Name the models: one `name=path` per line.' },
    MODEL_SYMLINK: {
        exit: 2,
        hint: 'Copy the files, or set `allow-symlinks: within-model` if every target stays inside the model.',
    },
    MODEL_SYMLINK_ESCAPES: {
        exit: 2,
        hint: 'Copy the target into the model; a link out of the model is never followed.',
    },
    MODEL_SYMLINK_BROKEN: {
        exit: 2,
        hint: 'Remove the link: it leads to nothing, or back to a folder that contains it.',
    },
    MODEL_SPECIAL_FILE: {
        exit: 2,
        hint: 'A model holds regular files only: remove the socket, pipe or device.',
    },
    MODEL_NAME_NOT_UTF8: { exit: 2, hint: 'Rename the file: OMS records names as UTF-8.' },
    MODEL_LFS_POINTER: {
        exit: 2,
        hint: 'Check out with `lfs: true` (actions/checkout), or run `git lfs pull`.',
    },
    MODEL_CHANGED: {
        exit: 2,
        hint: 'Wait until training has closed its files; nothing may write to the model while it is attested.',
    },
    MODEL_UNREADABLE: { exit: 2, hint: 'Check the permissions of the file and the disk.' },
    MODEL_TOO_DEEP: { exit: 2, hint: 'Flatten the folders of the model.' },
    MODEL_TOO_MANY_FILES: { exit: 2, hint: 'Split the model, or pack its small files together.' },
    MODEL_RECORD_TOO_LARGE: {
        exit: 2,
        hint: 'Set `model-record: false`, or pack the files of the model together.',
    },
    MODEL_FINDINGS: {
        exit: 1,
        hint: 'Mend the model, or leave the kind out of `fail-on-findings`; docs/reference/findings.md explains each code.',
    },
    IGNORE_PATH_INVALID: {
        exit: 2,
        hint: 'Give a path inside the model, without globs; `.` and `..` are refused.',
    },
    IGNORE_PATH_NOT_FOUND: {
        exit: 2,
        hint: 'Paths are absolute or relative to the working directory; remove the entry if the file is gone.',
    },
    // ---- datasets -------------------------------------------------------------
    DATASET_INVALID: {
        exit: 2,
        hint: 'Mend or leave out what the message names, then commit again; nothing was written.',
    },
    DATASET_STATE_INVALID: {
        exit: 2,
        hint: 'Give the folder that `mlprov dataset commit` wrote, whole, and the seed that it was made with.',
    },
    SEED_INVALID: {
        exit: 2,
        hint: 'Give 32 random bytes as 64 hex digits or base64 in DATASET_SEED, e.g. of `openssl rand -hex 32`; or commit with a seed that is sealed for a public key (`seed-public-key`).',
    },
    COMMITMENT_INVALID: {
        exit: 2,
        hint: 'Give a commitment.json as `mlprov dataset commit` wrote it, byte by byte.',
    },
    DATASET_DESCRIPTION_INVALID: {
        exit: 2,
        hint: 'Give a dataset.yaml (docs/schema/dataset-v1.schema.json), or a Croissant 1.0 or 1.1 file in JSON.',
    },
    DATASET_LISTED: {
        exit: 1,
        hint: 'Take these records out of the dataset and commit again, or do not claim that none of the list is in it.',
    },
    SEALED_SEED_INVALID: {
        exit: 2,
        hint: 'Give seed.sealed.json as it was written, byte by byte, and the private key that belongs to seed-public-key.',
    },
    PROOF_INVALID: {
        exit: 1,
        hint: 'The proof shows nothing about this record and this commitment; ask the publisher for another.',
    },
    // ---- models.lock and pull requests -------------------------------------------
    LOCK_INVALID: {
        exit: 2,
        hint: 'See docs/spec/models-lock-v1.md; `mlprov lock add` writes the file.',
    },
    LOCK_ENTRY_TAKEN: {
        exit: 2,
        hint: 'Run `mlprov lock update` to replace what is pinned.',
    },
    LOCK_ENTRY_UNKNOWN: { exit: 2, hint: 'Run `mlprov lock add` to pin the model.' },
    LOCK_MISMATCH: {
        exit: 1,
        hint: 'Fetch what models.lock pins; if the change is wanted, run `mlprov lock update` and review it.',
    },
    CHANGES_UNREADABLE: {
        exit: 2,
        hint: 'Check the repository out with its history (`fetch-depth: 0`), and give the commits of base and head.',
    },
    CHANGES_TOO_LARGE: {
        exit: 2,
        hint: 'Split the pull request, or let git compare the commits (`fetch-depth: 0`).',
    },
};

;// CONCATENATED MODULE: ./lib/core/trust-errors.js
// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with signatures, identities, and the services that make and keep them.
// Rows of the table of errors (errors.ts).
const TRUST_ERRORS = {
    // ---- statement and bundle ------------------------------------------------
    STATEMENT_INVALID: {
        exit: 1,
        hint: 'The bundle does not hold an in-toto statement of a known form.',
    },
    BUNDLE_NOT_FOUND: { exit: 2, hint: 'Check the path of the signature or bundle.' },
    BUNDLE_TOO_LARGE: { exit: 1, hint: 'The file is larger than any bundle that this tool reads.' },
    BUNDLE_INVALID: {
        exit: 1,
        hint: 'The file is not a Sigstore bundle; check that it is the right one.',
    },
    OMS_INVALID: {
        exit: 1,
        hint: 'The signature does not follow the OMS specification; sign the model again.',
    },
    OMS_UNSORTED: {
        exit: 1,
        hint: 'OMS 1.0 §5.2.1 wants code-point order; `--accept-unsorted-unsafe` accepts what older Python clients wrote.',
    },
    OMS_SHARDS: {
        exit: 1,
        hint: 'Sign the model with the `files` method, which every OMS client verifies.',
    },
    OMS_SYMLINKS: {
        exit: 1,
        hint: '`--allow-symlinks` accepts it, if every link stays inside the model.',
    },
    OMS_UNSUPPORTED: {
        exit: 1,
        hint: 'Sign the model with SHA-256, which every OMS client verifies.',
    },
    OMS_ROOT_MISMATCH: { exit: 1, hint: 'The signature contradicts itself; do not use it.' },
    // ---- verification --------------------------------------------------------
    SIGNATURE_INVALID: {
        exit: 1,
        hint: 'The signature was not made by the expected key over these bytes.',
    },
    IDENTITY_MISMATCH: {
        exit: 1,
        hint: 'Check who signed, and compare with the identity that you expect.',
    },
    CERTIFICATE_UNTRUSTED: { exit: 1, hint: 'Give the root that issued the certificate.' },
    TIMESTAMP_INVALID: {
        exit: 1,
        hint: 'The time of signing is not proved by a trusted log or timestamp authority.',
    },
    LOG_ENTRY_INVALID: {
        exit: 1,
        hint: 'No trusted transparency log vouches for this signature; do not use it.',
    },
    POLICY_EMPTY: {
        exit: 2,
        hint: 'Say who may have signed: `repo`, `owner`, `signer-workflow`, `signer-repo`, `cert-identity` or `cert-identity-regex`, or give a key or a policy file.',
    },
    POLICY_INVALID: {
        exit: 2,
        hint: 'See docs/policy.md for the form of a policy; `mlprov policy check FILE` reads it.',
    },
    POLICY_NO_RULE: {
        exit: 1,
        hint: 'No rule of the policy speaks of this; add a rule whose `match` names it.',
    },
    POLICY_VIOLATION: {
        exit: 1,
        hint: 'What was found is not what the policy asks for; see expected and found.',
    },
    REPORT_INVALID: {
        exit: 2,
        hint: 'Give a report as `mlprov verify --json` prints it, and what is expected of it; see docs/policy.md.',
    },
    BUNDLE_NONE: {
        exit: 1,
        hint: 'Name where the bundles are (`bundle`), or let the model be attested first.',
    },
    PREDICATE_TYPE_MISMATCH: {
        exit: 1,
        hint: 'No bundle states what was asked for; check `predicate-type`.',
    },
    PROVENANCE_CONTRADICTS: {
        exit: 1,
        hint: 'The statement says something else than the certificate of its signer; do not use it.',
    },
    ARTIFACT_NOT_FOUND: {
        exit: 2,
        hint: 'Give the path of a file, or its digest as `sha256:<64 hex>`.',
    },
    SUBJECT_MISMATCH: { exit: 1, hint: 'The bundle speaks of other bytes than these.' },
    MODEL_MISMATCH: {
        exit: 1,
        hint: 'The files are not the ones that were signed; fetch the model again.',
    },
    RECORD_MISMATCH: {
        exit: 1,
        hint: 'The signed record says other things of the files than their headers show; do not trust what it says, and ask its signer.',
    },
    DIGEST_UNKNOWN: {
        exit: 1,
        hint: 'The listing has no SHA-256 of these files: fetch and verify them, or set `ignore-unsigned-files` to do without.',
    },
    VULNERABILITY_FOUND: {
        exit: 1,
        hint: 'Train with a fixed version, or accept the flaw with a reason: an ignore list or a VEX document (docs/vulnerabilities.md).',
    },
    VSA_MISMATCH: {
        exit: 1,
        hint: 'The verification summary is not the one that is expected; verify its inputs, or ask its verifier.',
    },
    VSA_UNEXPECTED: {
        exit: 1,
        hint: 'A verification summary stands in for its inputs only where it is asked for: give `expect-vsa-verifier-id` and `expect-vsa-resource-uri`, or `vsa` in the rule of a policy.',
    },
    // ---- keys and certificates -------------------------------------------------
    KEY_INVALID: { exit: 2, hint: 'Give an EC private key (P-256, P-384 or P-521) in PEM.' },
    KEY_PASSWORD: { exit: 2, hint: 'Give the password of the encrypted key.' },
    CERTIFICATE_INVALID: {
        exit: 2,
        hint: 'Give PEM certificates, the leaf first, and the key that belongs to it.',
    },
    // ---- identity --------------------------------------------------------------
    TOKEN_UNAVAILABLE: {
        exit: 2,
        hint: 'Add `permissions: id-token: write` to the job. Pull requests from forks never get a token: see `on-missing-token`.',
    },
    TOKEN_REQUEST_FAILED: {
        exit: 3,
        hint: 'The token service of the runner did not answer; run the job again.',
    },
    TOKEN_INVALID: {
        exit: 3,
        hint: 'The token does not carry a valid GitHub Actions identity; see the message.',
    },
    CLAIM_MISMATCH: {
        exit: 2,
        hint: 'The environment contradicts the OIDC token: no step may overwrite the GITHUB_* variables.',
    },
    CONTEXT_INVALID: {
        exit: 2,
        hint: 'Run this as a step of a GitHub Actions job; no step may overwrite the GITHUB_* variables.',
    },
    // ---- sigstore ----------------------------------------------------------------
    INSTANCE_UNKNOWN: {
        exit: 2,
        hint: 'Set `sigstore` to public-good, github or custom, or sign with a key.',
    },
    INSTANCE_NEEDS_CONSENT: {
        exit: 2,
        hint: 'Set `allow-public-transparency: true` to publish repository, workflow and commit for ever, or choose `sigstore: github`, `custom`, or a key.',
    },
    INSTANCE_INCOMPLETE: {
        exit: 2,
        hint: 'Give `signing-config` and `trusted-root`, or `fulcio-url` with `rekor-url` or `tsa-url` and `trusted-root`.',
    },
    TRUST_ROOT_INVALID: { exit: 2, hint: 'Give a Sigstore trusted root (JSON, or one per line).' },
    TRUST_ROOT_OLD: {
        exit: 1,
        hint: 'Fetch the trusted root again, or raise `max-trusted-root-age-days`.',
    },
    TRUST_ROOT_UNAVAILABLE: {
        exit: 3,
        hint: 'The TUF repository could not be read; give `trusted-root` to do without it.',
    },
    FULCIO_FAILED: {
        exit: 3,
        hint: 'The certificate authority did not issue a certificate; run the job again.',
    },
    REKOR_FAILED: {
        exit: 3,
        hint: 'The transparency log did not take the entry; run the job again.',
    },
    TSA_FAILED: { exit: 3, hint: 'The timestamp authority did not answer; run the job again.' },
    SELF_VERIFICATION_FAILED: {
        exit: 3,
        hint: 'A bundle that was just signed does not verify; nothing was stored. Check that `trusted-root` belongs to the instance.',
    },
    PAYLOAD_TOO_LARGE: {
        exit: 2,
        hint: 'Make the predicate smaller, or reference the data by digest.',
    },
    // ---- storing -------------------------------------------------------------------
    OUTPUT_UNWRITABLE: { exit: 2, hint: 'Set `output-dir` to a folder that the job can write.' },
    OUTPUT_INSIDE_MODEL: {
        exit: 2,
        hint: 'Set `output-dir` to a folder outside the model: what lies inside would count as part of it.',
    },
    RESUME_INVALID: { exit: 2, hint: 'Give the `output-dir` of an earlier attest run, unchanged.' },
    SINK_UNAVAILABLE: { exit: 2, hint: 'Choose another sink for this place; see the message.' },
    SINK_UNAUTHORIZED: {
        exit: 2,
        hint: 'Grant the permission that the sink needs; see the message.',
    },
    SINK_CONFLICT: { exit: 2, hint: 'Set `overwrite: true` to replace what is there.' },
    SINK_FAILED: {
        exit: 3,
        hint: 'The bundle is on disk: run again with `resume-from` to store it without signing again.',
    },
    RELEASE_NOT_FOUND: {
        exit: 2,
        hint: 'Create the release (a draft is enough) before this step, or set `release-tag`.',
    },
    RELEASE_IMMUTABLE: {
        exit: 2,
        hint: 'Attach to a draft and publish it afterwards: draft, attach, publish. An immutable release takes no asset.',
    },
    // ---- finding bundles ------------------------------------------------------------
    SOURCE_UNAUTHORIZED: {
        exit: 2,
        hint: 'Give a token that may read there; bundles of a public repository need none.',
    },
    // ---- services --------------------------------------------------------------------
    SERVICE_FAILED: { exit: 3, hint: 'The service did not answer as documented; run again later.' },
    RESPONSE_TOO_LARGE: { exit: 3, hint: 'The service answered with more than this tool reads.' },
    TIMEOUT: {
        exit: 3,
        hint: 'Raise `timeout-minutes`, or run again when the service has recovered.',
    },
    INTERNAL: { exit: 3, hint: 'This is a defect: please report it with the message above.' },
};

;// CONCATENATED MODULE: ./lib/core/errors.js
// SPDX-License-Identifier: Apache-2.0
//
// Every way in which the program can refuse or fail, as one table. A code is
// part of the public interface: tests and users match on it, never on text.
// `exit` is the process exit code, `hint` the next action for the reader.


const ERRORS = Object.freeze({
    ...INPUT_ERRORS,
    ...TRUST_ERRORS,
});
/**
 * The one error class of the program.
 *
 * `message` says what happened and which value was seen: lowercase, no final
 * period, no secret. `hint` says what to do next; it comes from the table
 * unless the thrower knows better.
 */
class ProvenanceError extends Error {
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ProvenanceError';
        this.code = code;
        this.hint = options.hint ?? ERRORS[code].hint;
    }
    get exit() {
        return ERRORS[this.code].exit;
    }
}
/** Gives any thrown value the form of a ProvenanceError; unknown ones become `code`. */
const toProvenanceError = (error, code = 'INTERNAL') => error instanceof ProvenanceError
    ? error
    : new ProvenanceError(code, error instanceof Error ? error.message : String(error), {
        cause: error,
    });


/***/ }),

/***/ 71738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Control characters, line separators, and what changes the reading direction. */
const STEERING = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/**
 * A foreign text that cannot steer what shows it, each replaced character as U+FFFD: neither a
 * terminal, nor the runner of GitHub Actions, which obeys `##[command]` anywhere in a line
 * (actions/runner v2.330.0 ActionCommand.cs).
 */
const oneLine = (text) => text.replace(STEERING, '\ufffd').replaceAll('##[', '#\ufffd[');


/***/ }),

/***/ 86264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProgress),
/* harmony export */   X: () => (/* binding */ formatSeconds)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const GB = 1e9;
/** One line on long work: GB done, GB/s and the time left, from `elapsedMs` since the start. */
const formatProgress = (progress, elapsedMs) => {
    const { doneBytes, totalBytes, doneFiles, totalFiles } = progress;
    const gbPerSecond = elapsedMs > 0 ? doneBytes / GB / (elapsedMs / 1000) : 0;
    const left = gbPerSecond > 0 ? (totalBytes - doneBytes) / GB / gbPerSecond : undefined;
    const size = `${(doneBytes / GB).toFixed(2)} of ${(totalBytes / GB).toFixed(2)} GB`;
    const time = left === undefined ? '' : `, ${formatSeconds(left)} left`;
    return `hashed ${size} (${doneFiles} of ${totalFiles} files), ${gbPerSecond.toFixed(2)} GB/s${time}`;
};
/** Rounded up: `12 s`, `3 min 4 s`, `1 h 2 min`. */
const formatSeconds = (seconds) => {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60
        ? `${minutes} min ${whole % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};


/***/ })

};

