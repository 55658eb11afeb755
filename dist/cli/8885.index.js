export const id = 8885;
export const ids = [8885];
export const modules = {

/***/ 88885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addInspectCommand: () => (/* binding */ addInspectCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71738);
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85340);
// SPDX-License-Identifier: Apache-2.0




const NOT_VERIFIED = 'NOT VERIFIED: this is what the file says; nothing of it has been checked.';
/** `mlprov inspect BUNDLE…`: what bundles say. */
const addInspectCommand = (program, context) => {
    program
        .command('inspect')
        .description('print what bundles say, without verifying anything')
        .argument('<bundle...>', 'bundles, JSON Lines of bundles, or unsigned statements')
        .option('--json', 'print JSON')
        .action(async (paths, options) => {
        const { readBounded } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 44768));
        const { describeBundles } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(6515)]).then(__webpack_require__.bind(__webpack_require__, 56515));
        const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' };
        const found = [];
        for (const path of paths) {
            const content = await readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, path), _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_BYTES */ .Me, codes);
            for (const bundle of describeBundles(content))
                found.push({ file: path, ...bundle });
        }
        context.out(options.json
            ? (0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ verified: false, bundles: found })
            : `${NOT_VERIFIED}\n${found.map(render).join('')}`);
    });
};
/** Subjects that are printed before the rest is counted. */
const MAX_SUBJECTS = 20;
const render = (bundle) => {
    const { file, kind, mediaType, statement, messageDigest, signer, logEntries, timestamps } = bundle;
    const rows = [
        ['file', file],
        ['kind', kind === 'statement' ? 'statement without a signature' : `${kind} (${mediaType})`],
        ...(messageDigest === undefined ? [] : [['digest', messageDigest]]),
        ...(statement
            ? [
                ['statement', statement.type],
                ['predicate', statement.predicateType],
                ...subjects(statement.subjects),
                ...Object.entries(statement.predicate).map(([path, text]) => ['', `${path} = ${text}`]),
            ]
            : []),
        ...signerLines(signer),
        ...logEntries.map(({ logIndex, kind: entry, integratedTime = 'no time' }) => [
            'log entry',
            `${logIndex} (${entry}, ${integratedTime})`,
        ]),
        ...timestamps.map((time) => ['timestamp', time]),
    ];
    return `\n${rows.map(([label, text]) => `${label.padEnd(10)} ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(text)}\n`).join('')}`;
};
const subjects = (all) => {
    const shown = all
        .slice(0, MAX_SUBJECTS)
        .map(({ name, digest }) => ['subject', `${digest}  ${name}`]);
    const more = all.length - shown.length;
    return more > 0 ? [...shown, ['subject', `… and ${more} more`]] : shown;
};
const signerLines = (signer) => {
    switch (signer?.kind) {
        case undefined:
            return [];
        case 'key':
            return [['signer', `key ${signer.hint}`]];
        case 'certificate':
            return [
                ['signer', signer.identity?.subjectAlternativeName ?? signer.subject],
                ['valid', `${signer.validFrom} to ${signer.validTo}`],
                ...Object.entries(signer.identity ?? {})
                    .filter(([name]) => name !== 'subjectAlternativeName')
                    .map(([name, text]) => ['', `${name} = ${text}`]),
            ];
    }
};


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


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ foreignValue),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export MAX_SHOWN_DEPTH */
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON that is safe to print: the same values, but what could steer a terminal
// or the runner is written as an escape.

/** Levels of lists and objects; statements of the field have about ten. */
const MAX_SHOWN_DEPTH = 200;
/** JSON, indented by two spaces, with a final newline. Law: `JSON.parse(jsonText(x))` equals x. */
const jsonText = (value) => 
// Beyond ASCII, and for `##[`, these characters stand in strings only: an escape means the same.
`${JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replaceAll('##[', '#\\u0023[')}\n`;
const escapeUnit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A foreign value as it is, or a note in its place where it is deeper than MAX_SHOWN_DEPTH. */
const foreignValue = (value) => isDeep(value) ? `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)` : value;
// Level by level, so that no depth can exhaust the stack.
const isDeep = (value) => {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_SHOWN_DEPTH)
            return true;
        level = level.flatMap(children);
    }
    return false;
};
const children = (value) => Array.isArray(value) ? value : Object.values((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {});


/***/ })

};

