export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 84463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPolicyCommand: () => (/* binding */ addPolicyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71738);
// SPDX-License-Identifier: Apache-2.0




const DEFAULT_POLICY = 'mlprov.policy.yaml';
/** `mlprov policy check` and `mlprov policy test`: policies without a verification. */
const addPolicyCommand = (program, context) => {
    const policy = program.command('policy').description('check and test policy files');
    policy
        .command('check')
        .description('read policies with all that they extend, and say what is wrong with them')
        .argument('[file...]', 'policy files', [DEFAULT_POLICY])
        .option('--root <dir>', 'root of the repository; nothing outside it is read', '.')
        .action((files, flags) => check(files, flags, context));
    policy
        .command('test')
        .description('evaluate a policy over recorded reports, and compare with what is expected')
        .argument('<case...>', 'NAME.report.json with NAME.expect.json or .yaml beside it, or folders of these')
        .option('--policy <file>', 'the policy', DEFAULT_POLICY)
        .option('--root <dir>', 'root of the repository; nothing outside it is read', '.')
        .option('--server-url <url>', 'GitHub server whose identities are meant', 'https://github.com')
        .option('--json', 'print JSON')
        .action((paths, flags) => test(paths, flags, context));
};
const check = async (files, { root }, context) => {
    for (const file of files) {
        const { rules, files: read } = await load(file, root, context);
        context.out(`${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(file)}: ${count(rules.length, 'rule')} in ${count(read.length, 'file')}\n`);
    }
};
const test = async (paths, flags, context) => {
    const { runPolicyCase } = await __webpack_require__.e(/* import() */ 9878).then(__webpack_require__.bind(__webpack_require__, 49878));
    const { readPolicyCases } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1275), __webpack_require__.e(1810)]).then(__webpack_require__.bind(__webpack_require__, 53195));
    const policy = await load(flags.policy, flags.root, context);
    const serverUrl = flags.serverUrl.replace(/\/+$/, '');
    const results = [];
    for (const recorded of await readPolicyCases(paths, context.cwd)) {
        results.push(await runPolicyCase(recorded, policy, { serverUrl }));
    }
    context.out(flags.json ? `${JSON.stringify(results, null, 2)}\n` : render(results));
    if (!results.every(({ asExpected }) => asExpected))
        context.setExitCode(1);
};
/** A policy by its path, as the user gave it. @throws {POLICY_INVALID} {KEY_INVALID} */
const load = async (file, root, { cwd }) => {
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 36142));
    const { createRepositoryReader } = await Promise.all(/* import() */[__webpack_require__.e(1275), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 82246));
    const rootPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, root);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(rootPath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file));
    if (path === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === '..') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('POLICY_INVALID', `"${file}" is not below the root "${root}"`, {
            hint: 'Give the root of the repository that holds the policy: `--root`.',
        });
    }
    const read = createRepositoryReader(rootPath, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_POLICY_BYTES */ .mk, 'POLICY_INVALID');
    return loadPolicy(path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), read);
};
// ---- the table ---------------------------------------------------------------------
const render = (results) => {
    const rows = [
        ['', 'case', 'expected', 'found'],
        ...results.map(({ name, expected, verdict, failing, asExpected }) => [
            asExpected ? 'ok' : 'NOT OK',
            (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name),
            outcome(expected.verdict, [...expected.failing].sort()),
            outcome(verdict, failing),
        ]),
    ];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const table = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    const wrong = results.filter(({ asExpected }) => !asExpected);
    return [
        ...table,
        ...wrong.flatMap(explain),
        `${results.length - wrong.length} of ${count(results.length, 'case')} as expected`,
        '',
    ].join('\n');
};
const outcome = (verdict, failing) => failing.length === 0 ? verdict : `${verdict}: ${failing.join(', ')}`;
const explain = ({ name, failedChecks }) => [
    '',
    `${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name)}:`,
    ...(failedChecks.length === 0
        ? ['  every check passes']
        : failedChecks.map(({ id, expected, found }) => `  ${id}: expected ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(expected)}, found ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(found)}`)),
];
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   Xe: () => (/* binding */ MAX_LFS_POINTER_BYTES),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   wB: () => (/* binding */ MAX_FILE_SUBJECTS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// The bounds that untrusted bytes meet before they meet memory, in one place.
const MIB = 1024 * 1024;
/** A predicate given by the user; the attestations API refuses larger ones (actions/attest 4.2.2). */
const MAX_PREDICATE_BYTES = 16 * MIB;
/** A bundle file; OMS needs about 160 B per file, base64 adds a third: room for 500,000 files. */
const MAX_BUNDLE_BYTES = 128 * MIB;
/** What is signed at once: base64 adds a third, the rest of a bundle is left a mebibyte. */
const MAX_PAYLOAD_BYTES = 95 * MIB;
/** A bundle for the attestations API: a predicate of 16 MiB and its subjects, in base64. */
const MAX_ATTESTATION_BYTES = 24 * MIB;
/** Bundles that one source may give. */
const MAX_FOUND_BUNDLES = 10_000;
/** Bundles of one source together, in memory. */
const MAX_FOUND_BYTES = 256 * MIB;
/** A workflow artifact with bundles, as the archive that is downloaded. */
const MAX_ARTIFACT_BYTES = 256 * MIB;
/** A checksums file (actions/attest 4.2.2 stops at 512 KiB; 50,000 lines need about 8 MiB). */
const MAX_CHECKSUMS_BYTES = 32 * MIB;
/** A PEM file with a key or a certificate chain. */
const MAX_PEM_BYTES = MIB;
/** A trusted root or a signing config. */
const MAX_TRUST_BYTES = 8 * MIB;
/** A JSON answer of a service, where nothing larger is expected. */
const MAX_RESPONSE_BYTES = 4 * MIB;
/** Fulcio's answer: the chain of a new certificate; three certificates have about 6 KiB. */
const MAX_CERTIFICATE_ANSWER_BYTES = 64 * 1024;
/** An entry of a log: digests, a signature, a certificate and at most 64 hashes, never the payload. */
const MAX_LOG_ENTRY_BYTES = MIB;
/** An RFC 3161 timestamp; with the authority's certificates about 6 KiB. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;
/** The payload of the triggering event; GitHub caps webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 32 * MIB;
/** An OIDC token; GitHub's are about 2 KiB. */
const MAX_TOKEN_BYTES = 64 * 1024;
/** Files of one model. */
const MAX_MODEL_FILES = 500_000;
/** Above this many files the SHA256SUMS file replaces the file subjects (decision 2; GitHub's own limit is 1,024). */
const MAX_FILE_SUBJECTS = 1_000;
/** Subjects of one statement made from subject-* inputs (actions/attest 4.2.2). */
const MAX_SUBJECTS = 1_024;
/** A Git LFS pointer is smaller than this (git-lfs spec: "must be less than 1024 bytes"). */
const MAX_LFS_POINTER_BYTES = 1_024;
/** Ignored paths of one signature: each file is compared with each of them. */
const MAX_IGNORE_PATHS = 1_000;
/** Levels of lists and objects in signed JSON; statements of the field have about ten. */
const MAX_JSON_DEPTH = 200;
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = 128 * 1024;
/** A recorded report, for tests of a policy. */
const MAX_REPORT_BYTES = 64 * MIB;
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
const MAX_LISTING_BYTES = 64 * MIB;
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB;


/***/ })

};

