export const id = 3380;
export const ids = [3380,8998,5558];
export const modules = {

/***/ 88591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ closingQuote)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Index of the quote that closes the JSON string opened at `start`; -1 where none does. Over all
 * strings of a text, time is linear: no backslash is looked at for two quotes.
 * Grammar: RFC 8259 §7
 */
const closingQuote = (text, start) => {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return at;
    }
    return -1;
};


/***/ }),

/***/ 63582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// JSON for files that people edit and reviewers trust: each value knows its
// line, a key that stands twice is refused (readers disagree on which one
// counts), and nothing is deeper than it has to be.
// Grammar: RFC 8259.
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Levels of lists and objects, where the caller needs no other number. */
const DEFAULT_DEPTH = 16;
/**
 * Parses a whole text. The caller has bounded its length.
 * @throws what `refuse` makes: bad syntax, a key that stands twice, text that is no Unicode, too many levels
 */
const parseJsonTree = (text, refuse, maxDepth = DEFAULT_DEPTH) => {
    let at = 0;
    let line = 1;
    /** Skips white space; the next character, empty at the end. */
    const peek = () => {
        for (;;) {
            const char = text[at] ?? '';
            if (char === '\n')
                line += 1;
            else if (char !== ' ' && char !== '\t' && char !== '\r')
                return char;
            at += 1;
        }
    };
    const unexpected = (wanted) => refuse(line, at < text.length ? `expected ${wanted}` : `the text ends, expected ${wanted}`);
    const take = (char) => {
        if (peek() !== char)
            return false;
        at += 1;
        return true;
    };
    const parseText = () => {
        const start = at;
        at += 1;
        while (at < text.length && text[at] !== '"')
            at += text[at] === '\\' ? 2 : 1;
        at += 1;
        let value;
        try {
            value = JSON.parse(text.slice(start, at));
        }
        catch {
            throw refuse(line, 'a text that is cut or holds a character that JSON refuses');
        }
        if (typeof value === 'string' && value.isWellFormed())
            return value;
        throw refuse(line, 'a text that is not Unicode');
    };
    const parseObject = (depth) => {
        const members = new Map();
        if (take('}'))
            return members;
        do {
            if (peek() !== '"')
                throw unexpected('a key');
            const key = parseText();
            if (members.has(key))
                throw refuse(line, `the key ${JSON.stringify(key)} stands twice`);
            if (!take(':'))
                throw unexpected('":"');
            members.set(key, parseValue(depth));
        } while (take(','));
        if (!take('}'))
            throw unexpected('"," or "}"');
        return members;
    };
    const parseArray = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(parseValue(depth));
        while (take(','));
        if (!take(']'))
            throw unexpected('"," or "]"');
        return items;
    };
    const parseScalar = () => {
        if (text[at] === '"')
            return parseText();
        for (const [word, value] of WORDS) {
            if (!text.startsWith(word, at))
                continue;
            at += word.length;
            return value;
        }
        NUMBER.lastIndex = at;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw unexpected('a value');
        at += digits.length;
        return Number(digits);
    };
    const parseValue = (depth) => {
        const char = peek();
        const start = line;
        if (char !== '{' && char !== '[')
            return { kind: 'scalar', line: start, value: parseScalar() };
        if (depth === maxDepth)
            throw refuse(line, `more than ${maxDepth} levels`);
        at += 1;
        return char === '{'
            ? { kind: 'object', line: start, members: parseObject(depth + 1) }
            : { kind: 'array', line: start, items: parseArray(depth + 1) };
    };
    const root = parseValue(0);
    if (peek() !== '')
        throw refuse(line, 'something follows the value');
    return root;
};


/***/ }),

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88591);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.



/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = (0,_json_string_js__WEBPACK_IMPORTED_MODULE_2__/* .closingQuote */ .m)(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

/***/ 85061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openLockFile)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/io/bundle-sources/bundle-files.js
var bundle_files = __webpack_require__(98998);
// EXTERNAL MODULE: ./lib/io/fs/pointer-listing.js
var pointer_listing = __webpack_require__(95558);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: ./lib/io/live-config.js
var live_config = __webpack_require__(1739);
// EXTERNAL MODULE: ./lib/io/live-verify.js
var live_verify = __webpack_require__(93408);
// EXTERNAL MODULE: ./lib/io/lock-files.js
var lock_files = __webpack_require__(17251);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: ./lib/attestation/ec-key.js
var ec_key = __webpack_require__(72522);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/pipelines/verify.js + 1 modules
var verify = __webpack_require__(53349);
;// CONCATENATED MODULE: ./lib/pipelines/lock-target.js
// SPDX-License-Identifier: Apache-2.0
//
// The verification of one model for a lock: the usual one, over exactly the
// bundles that were compared with the lock, which also tells what it hashed.



/** What `LockPorts.verify` is. */
const createLockVerifier = (options, ports) => {
    let opened;
    const requirement = async (signer) => {
        if (signer.kind === 'key') {
            return { trust: { kind: 'key', keys: [(0,ec_key.loadVerifyingKey)(signer.pem)] } };
        }
        const identity = (0,identity_policy/* buildIdentityPolicy */.z)(signer.identity, options.serverUrl);
        opened ??= ports.openTrust();
        return { trust: await opened, identity };
    };
    return async ({ path, bundles, signer, predicateTypes, read }) => {
        const verifyOptions = {
            signer: await requirement(signer),
            predicateTypes,
            unsignedFiles: 'refuse',
            subjectNames: 'in-folders',
            acceptUnsortedUnsafe: false,
            acceptSymlinks: options.symlinks === 'within-model',
        };
        const find = async () => bundles.flatMap(({ location, content }) => ports.splitBundles(location.value, content));
        // A clone of a hub keeps its history there; nothing signs that.
        const scan = { ignorePaths: ['.git'], symlinks: options.symlinks };
        const located = ports.locate(path);
        const sources = [{ id: 'lock', find }];
        if (read === 'digests') {
            const { name, kind, files } = await ports.listPointers(located, scan);
            const target = { kind: 'listing', name, files };
            return {
                kind,
                files,
                report: await (0,verify/* verifyTarget */.ft)(target, verifyOptions, { ...ports, sources }),
            };
        }
        if (read !== 'bytes') {
            const { sha256, kind } = read;
            const target = { kind: 'digest', name: path, sha256, shape: kind };
            const report = await (0,verify/* verifyTarget */.ft)(target, verifyOptions, { ...ports, sources });
            return { kind, files: [], report };
        }
        const recorder = record(ports);
        const report = await (0,verify/* verifyTarget */.ft)({ kind: 'path', path: located, scan }, verifyOptions, {
            ...recorder.ports,
            sources,
        });
        return { ...recorder.found(), report };
    };
};
// The report holds one digest for all files; the lock wants theirs, without a second pass.
const record = (ports) => {
    let kind = 'folder';
    const files = [];
    const recording = {
        reporter: ports.reporter,
        headers: ports.headers,
        tree: {
            ...ports.tree,
            scan: async (path, options) => {
                const tree = await ports.tree.scan(path, options);
                kind = tree.kind;
                return tree;
            },
        },
        digester: {
            ...ports.digester,
            digestFiles: async (asked, onProgress) => {
                const entries = await ports.digester.digestFiles(asked, onProgress);
                files.push(...entries);
                return entries;
            },
        },
    };
    return { ports: recording, found: () => ({ kind, files }) };
};

;// CONCATENATED MODULE: ./lib/inputs/lock-file.js
// SPDX-License-Identifier: Apache-2.0
//
// A models.lock with the real ports: what the lock commands, attest and trace
// share.









const TIMEOUT_MS = 5 * 60_000;
/** Opens nothing before it is asked. */
const openLockFile = (settings, host) => {
    const { path, symlinks, offline } = settings;
    const { reporter, now, serverUrl } = host;
    const deadline = (0,retry/* deadlineOnFirstUse */.Z)(TIMEOUT_MS);
    const openHttp = offline ? undefined : () => (0,live_config.createServiceHttp)({ reporter }, deadline);
    const files = (0,lock_files.createLockFiles)(path, openHttp);
    const hashPorts = (0,live.createHashPorts)(host.hashWorkerPath);
    let trustedRootDate;
    const verify = createLockVerifier({ symlinks, serverUrl }, {
        ...hashPorts,
        reporter,
        locate: (inLock) => (0,posix_.resolve)(files.dir, inLock),
        splitBundles: bundle_files.bundlesOf,
        listPointers: (model, options) => (0,pointer_listing.listPointers)(model, options, hashPorts),
        openTrust: async () => {
            const { tufCacheDir } = host;
            const opened = await (0,live_verify/* openTrust */.N)(settings.trust(), {
                deadline: (0,retry.deadlineIn)(TIMEOUT_MS),
                now,
                tufCacheDir,
            });
            trustedRootDate = opened.trustedRoot?.newest;
            return opened.trust;
        },
    });
    return {
        files,
        ports: { verify, readBundle: files.readBundle, readKey: files.readKey },
        trustedRootDate: () => trustedRootDate,
    };
};


/***/ }),

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _N: () => (/* binding */ bundlesOfListed),
/* harmony export */   aR: () => (/* binding */ isBundleName),
/* harmony export */   bundlesOf: () => (/* binding */ bundlesOf),
/* harmony export */   io: () => (/* binding */ mayHoldBundles),
/* harmony export */   vX: () => (/* binding */ createBundleList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// From files to bundles: which files of a folder, an archive or a release hold
// bundles, and which bundles are in one. Nothing of them is verified here, and
// nothing that claims to be a bundle is passed over.




/** How the media type of every Sigstore bundle begins, v0.1 to v0.3. */
const MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** By its name a bundle, whatever it holds: `.sig`, `.sigstore`, `.sigstore.json`, `.intoto.jsonl`. */
const BUNDLE_NAME = /\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl)$/;
/** By its name perhaps a bundle, perhaps the `config.json` of a model. */
const JSON_NAME = /\.jsonl?$/;
/** Whether a file is a bundle by its name, which no reader of models opens: `.sig`, `.sigstore`… */
const isBundleName = (name) => BUNDLE_NAME.test(name);
/** Whether a file of this name is to be read: a `.json` too large for a bundle is none. */
const mayHoldBundles = (name, sizeBytes) => isBundleName(name) || (JSON_NAME.test(name) && sizeBytes <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me);
/**
 * The bundles of a file that was found beside others. A `.json` or `.jsonl`
 * without any bundle is another file; with one, all of it must be bundles.
 * @throws BUNDLE_INVALID with the number of the line, BUNDLE_NONE, BUNDLE_TOO_LARGE
 */
const bundlesOfListed = ({ name, source }, content) => isBundleName(name) || claimsBundles(source, content) ? bundlesOf(source, content) : [];
/**
 * The bundles of a file: one JSON object, or one on each line that is not empty.
 * @throws BUNDLE_INVALID with the number of the line
 * @throws BUNDLE_NONE where there is no line
 * @throws BUNDLE_TOO_LARGE
 */
const bundlesOf = (source, content) => {
    const found = documentsOf(source, content).map(({ text }, index) => ({ source, index, content: text }));
    if (found.length > 0)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_NONE', `${source} holds no bundle`);
};
const createBundleList = () => {
    const bundles = [];
    let total = 0;
    return {
        bundles,
        add: (more) => {
            for (const bundle of more) {
                total += bundle.content.length;
                if (bundles.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
                if (total > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6)
                    throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BYTES */ .M6} bytes of bundles`);
                bundles.push(bundle);
            }
        },
    };
};
const tooMany = (limit) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', `one source has more than ${limit}`);
const documentsOf = (source, content) => {
    const text = decodeText(source, content);
    const whole = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    return whole ? [{ text, value: whole }] : linesOf(source, text);
};
const linesOf = (source, text) => {
    const documents = [];
    let number = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length : end + 1;
        number += 1;
        // JSON's own white space: a byte order mark is none.
        if (/^[ \t\r]*$/.test(line))
            continue;
        const value = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line));
        if (!value)
            throw invalid(`line ${number} of ${source} is not a JSON object`);
        if (documents.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW)
            throw tooMany(`${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOUND_BUNDLES */ .qW} bundles`);
        documents.push({ text: line, value });
    }
    return documents;
};
const claimsBundles = (source, content) => {
    // Escaped differently it would not be found, and the file be left out: no reason to trust it.
    if (!node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.buffer, content.byteOffset, content.length).includes(MEDIA_TYPE_PREFIX))
        return false;
    // What mentions a bundle and cannot be read is a damaged one: this throws.
    return documentsOf(source, content).some(({ value }) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value)?.mediaType)?.startsWith(MEDIA_TYPE_PREFIX));
};
const decodeText = (source, content) => {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me) {
        const message = `${source} has ${content.length} bytes, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_TOO_LARGE', message);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw invalid(`${source} is not UTF-8 text`);
    }
};
const invalid = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('BUNDLE_INVALID', message);


/***/ }),

/***/ 42273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseUnwritable),
/* harmony export */   createOutputStore: () => (/* binding */ createOutputStore)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97535);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96637);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// Where bundles land first. Each file is written under a temporary name in the
// same folder and then renamed, so that a reader sees all of it or nothing. No
// fsync: it guards against a power cut, after which the job is gone anyway.









/** Readable by everyone, as far as the umask allows: a bundle is public. */
const FILE_MODE = 0o644;
/** Longest name that the usual file systems take, in bytes. */
const MAX_NAME_BYTES = 255;
/** A store in the folder `directory`, which is made when the first file is written. */
const createOutputStore = (directory) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory);
    return {
        dir,
        write: async (fileName, content) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'OUTPUT_UNWRITABLE'));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(dir, { recursive: true });
                await writeAtomically(dir, path, content);
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `cannot write "${path}": ${reason}`, {
                    cause,
                });
            }
            return path;
        },
        read: async (fileName) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, plainName(fileName, 'RESUME_INVALID'));
            const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_8__.readBounded)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me, {
                notFound: 'RESUME_INVALID',
                tooLarge: 'RESUME_INVALID',
            });
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('RESUME_INVALID', `"${path}" is not UTF-8`);
            return bytes.toString('utf8');
        },
    };
};
/**
 * Refuses a folder that cannot be written or made, without making it: a signature
 * that is logged for ever must have a place on disk.
 * @throws OUTPUT_UNWRITABLE
 */
const refuseUnwritable = (directory) => {
    const existing = nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(directory));
    let isFolder;
    try {
        isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(existing).isDirectory();
        if (isFolder)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
    }
    catch (cause) {
        const message = `"${existing}" cannot be written (${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(cause)})`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', message, { cause });
    }
    if (!isFolder)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG('OUTPUT_UNWRITABLE', `"${existing}" is not a folder`);
};
const nearestExisting = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path);
        return path;
    }
    catch (error) {
        const isMissing = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOENT' || (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(error) === 'ENOTDIR';
        return isMissing && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path) !== path ? nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)) : path;
    }
};
const writeAtomically = async (folder, path, content) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `.mlprov-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(9).toString('hex')}.tmp`);
    // `wx` refuses a name that exists, a link planted there included.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(temporary, 'wx', FILE_MODE);
    try {
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(temporary, { force: true });
        throw error;
    }
};
// Names come from model names and from result files: none may leave the folder.
const plainName = (name, code) => {
    const isPlain = name !== '' &&
        name !== '.' &&
        name !== '..' &&
        name.isWellFormed() &&
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(name) <= MAX_NAME_BYTES &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
        !/[/\\\u0000-\u001f\u007f]/.test(name);
    if (isPlain)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ProvenanceError */ .CG(code, `"${name}" is not a plain file name`);
};


/***/ }),

/***/ 95558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPointers: () => (/* binding */ listPointers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68822);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44768);
// SPDX-License-Identifier: Apache-2.0
//
// A model of which only Git LFS pointers were fetched: a pointer's digest
// stands for its file, every other file is hashed.






/**
 * Lists a model without what its pointers stand for.
 * @throws MODEL_… of scanning and hashing
 * @throws MODEL_LFS_POINTER for a pointer that is not canonical, or has extensions
 */
const listPointers = async (path, options, { tree, digester }) => {
    const { kind, rootPath, files } = await tree.scan(path, options);
    const listed = [];
    const plain = [];
    for (const file of files) {
        const entry = await readPointer(file);
        if (entry === undefined)
            plain.push(file);
        else
            listed.push(entry);
    }
    const pointers = listed.map(({ name }) => name).sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNames */ .MP);
    const hashed = await digester.digestFiles(plain, () => { });
    return {
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(rootPath),
        kind,
        files: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)([...listed, ...hashed]),
        pointers,
    };
};
const readPointer = async (file) => {
    if (file.stamp.sizeBytes >= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LFS_POINTER_BYTES */ .Xe)
        return undefined;
    const codes = { notFound: 'MODEL_CHANGED', tooLarge: 'MODEL_CHANGED' };
    const content = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__.readBounded)(file.path, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LFS_POINTER_BYTES */ .Xe, codes);
    const pointer = (0,_model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLfsPointer */ .y)(content);
    if (pointer !== undefined)
        return { name: file.name, ...pointer };
    if (!(0,_model_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsPointer */ .N)(content))
        return undefined;
    const name = file.name === _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .SINGLE_FILE_NAME */ .c6 ? file.path : file.name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_LFS_POINTER', `the pointer "${name}" does not say what its file will be`, { hint: 'Fetch the file (`git lfs pull`), and verify its bytes.' });
};


/***/ }),

/***/ 39414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isSafeServiceUrl),
  $: () => (/* binding */ readRunContext)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/policy/github-host.js
var github_host = __webpack_require__(16750);
;// CONCATENATED MODULE: ./lib/io/github/event-facts.js
// SPDX-License-Identifier: Apache-2.0
//
// The few facts that matter from the webhook payload of the triggering event.
// Absent fields are absent facts; a field of the wrong type is an error.
// Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads


/** @throws CONTEXT_INVALID naming the field */
const readEventFacts = (eventName, payload) => {
    const event = (0,parse/* asObject */.eB)(payload) ?? refuse('payload');
    const repository = readObject(event, 'repository');
    return {
        isForkPullRequest: isForkPullRequest(eventName, event, repository),
        workflowInputs: eventName === 'workflow_dispatch' ? readInputs(event) : undefined,
        pullRequest: readPullRequest(event),
        release: eventName === 'release' ? readRelease(event) : undefined,
        ownerType: readOwnerType(repository && readObject(repository, 'owner', 'repository.owner')),
        visibility: repository && readVisibility(repository),
    };
};
// `pull_request_target` runs in the base repository, with its permissions.
const isForkPullRequest = (eventName, event, repository) => {
    if (!/^pull_request(_review(_comment)?)?$/.test(eventName))
        return false;
    const pullRequest = readObject(event, 'pull_request') ?? {};
    const head = readObject(pullRequest, 'head', 'pull_request.head') ?? {};
    // `null` where the fork has been deleted since.
    const source = readObject(head, 'repo', 'pull_request.head.repo');
    return source?.full_name !== repository?.full_name;
};
const readPullRequest = (event) => {
    const pullRequest = readObject(event, 'pull_request');
    const { number } = pullRequest ?? {};
    if (pullRequest === undefined || number === undefined)
        return undefined;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) {
        return refuse('pull_request.number');
    }
    const head = (0,parse/* asString */.oJ)(readObject(pullRequest, 'head', 'pull_request.head')?.sha);
    return { number, head: head || refuse('pull_request.head.sha') };
};
const readInputs = (event) => {
    const inputs = Object.create(null);
    for (const [name, value] of Object.entries(readObject(event, 'inputs') ?? {})) {
        if (typeof value === 'object' && value !== null)
            refuse(`inputs.${name}`);
        inputs[name] = value === null ? '' : String(value);
    }
    return { ...inputs };
};
const readRelease = (event) => {
    const release = readObject(event, 'release') ?? refuse('release');
    const { id, tag_name: tagName, draft } = release;
    return {
        id: typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : refuse('release.id'),
        tag: (0,parse/* asString */.oJ)(tagName) || refuse('release.tag_name'),
        isDraft: draft === true,
    };
};
const readOwnerType = (owner) => {
    const type = owner?.type;
    return type === 'User' || type === 'Organization' ? type : undefined;
};
const readVisibility = ({ visibility, private: isPrivate, }) => {
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
        return visibility;
    }
    // Older servers only say whether it is private; an unknown word is no fact.
    if (visibility !== undefined || typeof isPrivate !== 'boolean')
        return undefined;
    return isPrivate ? 'private' : 'public';
};
const readObject = (parent, key, field = key) => {
    const value = parent[key];
    return value === undefined || value === null ? undefined : ((0,parse/* asObject */.eB)(value) ?? refuse(field));
};
const refuse = (field) => {
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `the event's ${field} is missing or of the wrong type`);
};

;// CONCATENATED MODULE: ./lib/io/github/run-context.js
// SPDX-License-Identifier: Apache-2.0
//
// What the runner says about this run, read once and typed. Only convenience
// and routing depend on it: provenance comes from the OIDC token's claims.
// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables





/** @throws CONTEXT_INVALID naming the variable or the field of the event */
const readRunContext = async (env, readFile) => {
    const serverUrl = readOrigin(env, 'GITHUB_SERVER_URL', 'https://github.com');
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    return {
        ...readEventFacts(eventName, await readPayload(env.GITHUB_EVENT_PATH, readFile)),
        serverUrl,
        host: (0,github_host/* gitHubHostOf */.j1)(serverUrl),
        apiUrl: readUrl(env, 'GITHUB_API_URL', defaultApiUrl(serverUrl)),
        repository: readMatching(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
        eventName,
        runId: readMatching(env, 'GITHUB_RUN_ID', /^\d+$/),
        runAttempt: readMatching(env, 'GITHUB_RUN_ATTEMPT', /^\d+$/, '1'),
        job: readMatching(env, 'GITHUB_JOB', /^[\w-]+$/, 'job'),
        tempDir: env.RUNNER_TEMP || undefined,
        hasRuntimeToken: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    };
};
const defaultApiUrl = (serverUrl) => (0,github_host/* gitHubHostOf */.j1)(serverUrl) === 'ghes'
    ? `${serverUrl}/api/v3`
    : serverUrl.replace('https://', 'https://api.');
/** Whether a token may travel there: encrypted, or within this machine. */
const isSafeServiceUrl = (url) => {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname, username, password } = new URL(url);
    if (username !== '' || password !== '')
        return false;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLoopback);
};
const readUrl = (env, variable, fallback) => {
    const url = env[variable] || fallback;
    if (!isSafeServiceUrl(url) || /[?#]/.test(url)) {
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is not an https address`);
    }
    return url.replace(/\/+$/, '');
};
// Provenance puts it in front of names that the token vouches for: a path would be a part of them.
const readOrigin = (env, variable, fallback) => {
    const { origin, href } = new URL(readUrl(env, variable, fallback));
    if (href === `${origin}/`)
        return origin;
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is more than the address of a server`);
};
const readMatching = (env, variable, form, fallback = '') => {
    const value = env[variable] || fallback;
    if (form.test(value))
        return value;
    const seen = value === '' ? 'not set' : `${JSON.stringify(value.slice(0, 100))}`;
    throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', `${variable} is ${seen}`);
};
const readPayload = async (path, readFile) => {
    if (!path)
        return {};
    let bytes;
    try {
        bytes = await readFile(path, limits/* MAX_EVENT_BYTES */.Au);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `the event of this run cannot be read: ${reason}`;
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', message, { cause });
    }
    const payload = (0,parse/* parseJson */.qF)(new TextDecoder().decode(bytes));
    if (payload === undefined) {
        throw new errors/* ProvenanceError */.CG('CONTEXT_INVALID', 'the event of this run (GITHUB_EVENT_PATH) is not JSON');
    }
    return payload;
};


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createServiceHttp: () => (/* binding */ createServiceHttp),
/* harmony export */   missingToken: () => (/* binding */ missingToken),
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   reportRetry: () => (/* binding */ reportRetry),
/* harmony export */   tokenEndpoint: () => (/* binding */ tokenEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44768);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39414);
// SPDX-License-Identifier: Apache-2.0
//
// The surroundings of a run that attests, as values, and the services of the
// runner that signing and provenance both ask.




/** Reads the surroundings of a step. @throws CONTEXT_INVALID */
const readRun = (env) => (0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunContext */ .$)(env, (path, maxBytes) => (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__.readBounded)(path, maxBytes, { notFound: 'CONTEXT_INVALID', tooLarge: 'CONTEXT_INVALID' }));
/** Where this job gets tokens. @throws TOKEN_UNAVAILABLE with the reason */
const tokenEndpoint = async (env, run) => {
    const { findIdTokenEndpoint } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 12921));
    const token = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    return findIdTokenEndpoint({
        requestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL,
        requestToken: token === undefined ? undefined : new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
        eventName: run?.eventName ?? '',
        isForkPullRequest: run?.isForkPullRequest ?? false,
    });
};
/** Whether a job has tokens: the reason if it has none. Other errors are thrown. */
const missingToken = async (env, run) => {
    try {
        await tokenEndpoint(env, run);
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG && error.code === 'TOKEN_UNAVAILABLE')
            return error;
        throw error;
    }
};
/** HTTP with the run's deadline, which tells the log of each retry. */
const createServiceHttp = async ({ reporter }, deadline) => {
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3970)]).then(__webpack_require__.bind(__webpack_require__, 63970));
    return createHttp({ deadline, onRetry: reportRetry(reporter) });
};
const reportRetry = (reporter) => (message, delayMs) => reporter.info(`${message}; trying again in ${(delayMs / 1000).toFixed(1)} s`);


/***/ }),

/***/ 17251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLockFiles: () => (/* binding */ createLockFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96637);
/* harmony import */ var _fs_output_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42273);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44768);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// The lock file itself, and what it points to: bundles and keys below its
// folder, bundles at https addresses.








/** @param openHttp how addresses are fetched; absent where no connection may be made */
const createLockFiles = (lockPath, openHttp) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(lockPath);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return {
        dir,
        readLock: async () => (await statOf(path)) === undefined
            ? undefined
            : (0,_live_js__WEBPACK_IMPORTED_MODULE_7__.readTextFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOCK_BYTES */ .pe, 'LOCK_INVALID'),
        writeLock: async (text) => void (await (0,_fs_output_store_js__WEBPACK_IMPORTED_MODULE_5__.createOutputStore)(dir).write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), text)),
        readBundle: ({ kind, value }) => {
            switch (kind) {
                case 'path':
                    return (0,_fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, value), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, {
                        notFound: 'BUNDLE_NOT_FOUND',
                        tooLarge: 'BUNDLE_TOO_LARGE',
                    });
                case 'url':
                    return fetchBundle(value, openHttp);
            }
        },
        readKey: (keyPath) => (0,_live_js__WEBPACK_IMPORTED_MODULE_7__.readTextFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, keyPath), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PEM_BYTES */ .kb, 'KEY_INVALID'),
    };
};
const statOf = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        if ((0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause) === 'ENOENT')
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('LOCK_INVALID', `cannot read "${path}" (${(0,_fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(cause)})`, { cause });
    }
};
// Whoever wrote the lock chose the address: nothing secret goes there.
const fetchBundle = async (url, openHttp) => {
    if (openHttp === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('BUNDLE_NOT_FOUND', `offline: ${url} is not fetched`, {
            hint: 'Keep the bundle beside the lock file, and pin its path.',
        });
    }
    const http = await openHttp();
    const { body } = await http({
        url,
        expect: 'bytes',
        redirects: 'follow',
        maxResponseBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me,
    });
    return body;
};


/***/ }),

/***/ 46783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ IDENTITY_FIELDS),
/* harmony export */   TL: () => (/* binding */ LOCK_VERSION),
/* harmony export */   U5: () => (/* binding */ EMPTY_LOCK),
/* harmony export */   go: () => (/* binding */ serializeLock),
/* harmony export */   lm: () => (/* binding */ SIGNER_FIELDS),
/* harmony export */   rM: () => (/* binding */ withEntry)
/* harmony export */ });
/* unused harmony export LOCK_FILE_NAME */
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// models.lock: which models a repository consumes, exactly which bytes, and
// who must have signed them. One text for one content, so that a reviewer sees
// in the diff what changes and nothing else.
// Spec: docs/spec/models-lock-v1.md

/** The name of the file in a repository. */
const LOCK_FILE_NAME = 'models.lock';
const LOCK_VERSION = 1;
/** How the fields of an identity are written, in the order in which they are. */
const IDENTITY_FIELDS = [
    ['repo', 'repo'],
    ['owner', 'owner'],
    ['signer-workflow', 'signerWorkflow'],
    ['signer-repo', 'signerRepo'],
    ['signer-digest', 'signerDigest'],
    ['source-ref', 'sourceRef'],
    ['source-digest', 'sourceDigest'],
    ['cert-identity', 'certIdentity'],
    ['cert-oidc-issuer', 'certOidcIssuer'],
    ['deny-self-hosted-runners', 'denySelfHostedRunners'],
];
/** One of these has to be there: all others narrow down what it says. */
const SIGNER_FIELDS = [
    'repo',
    'owner',
    'signer-workflow',
    'signer-repo',
    'cert-identity',
];
const EMPTY_LOCK = { entries: [] };
/** A lock with this entry in place of one of the same name, or added. */
const withEntry = ({ entries }, entry) => ({
    entries: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByName */ .VV)([...entries.filter(({ name }) => name !== entry.name), entry]),
});
/**
 * The one text of a lock: JSON, two spaces, keys in fixed order, a newline at the end.
 * Law: parseLock(serializeLock(lock)) = lock.
 */
const serializeLock = ({ entries }) => {
    const models = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByName */ .VV)(entries).map((entry) => [entry.name, entryMembers(entry)]);
    return `${write({
        members: [
            ['lockVersion', LOCK_VERSION],
            ['models', { members: models }],
        ],
    }, '')}\n`;
};
const entryMembers = (entry) => ({
    members: [
        ['path', entry.path],
        ['kind', entry.kind],
        ...optional('source', entry.source),
        ['digest', entry.digest],
        ...optional('files', entry.files && {
            members: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByName */ .VV)(entry.files).map(({ name, digest }) => [name, digest]),
        }),
        signerMember(entry.signer),
        [
            'bundles',
            entry.bundles.map(({ location, digest }) => ({
                members: [
                    [location.kind, location.value],
                    ['digest', digest],
                ],
            })),
        ],
        ['predicateTypes', [...entry.predicateTypes].sort()],
    ],
});
const signerMember = (signer) => {
    switch (signer.kind) {
        case 'identity':
            return [
                'identity',
                { members: IDENTITY_FIELDS.flatMap(([key, name]) => optional(key, signer.identity[name])) },
            ];
        case 'key':
            return [
                'key',
                {
                    members: [
                        ['path', signer.path],
                        ['hint', signer.hint],
                    ],
                },
            ];
    }
};
const optional = (key, value) => value === undefined ? [] : [[key, value]];
const write = (value, indent) => {
    if (typeof value !== 'object')
        return JSON.stringify(value);
    const inner = `${indent}  `;
    if ('members' in value) {
        const lines = value.members.map(([key, member]) => `${inner}${JSON.stringify(key)}: ${write(member, inner)}`);
        return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
    }
    const lines = value.map((item) => `${inner}${write(item, inner)}`);
    return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`;
};


/***/ }),

/***/ 97354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ isLockName),
/* harmony export */   L1: () => (/* binding */ isLockPath),
/* harmony export */   OR: () => (/* binding */ isBundleUrl),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   parseLock: () => (/* binding */ parseLock),
/* harmony export */   tk: () => (/* binding */ locateEntries)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_json_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63582);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97535);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59502);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46783);
// SPDX-License-Identifier: Apache-2.0
//
// Text → lock, or a refusal with its line. Whoever changes a pull request
// chooses this text: paths stay below the lock's folder, digests are whole,
// nothing is read that this version does not know.








/** ASCII, so that no two names look alike. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._@+/-]{0,199}$/;
/** Printable ASCII without spaces: everything else in a URI is percent-encoded. */
const URI_TEXT = /^[!-~]{1,2048}$/;
const VALUE = /^[ -~]{1,1024}$/;
/**
 * @throws LOCK_INVALID with the line: bad JSON, a key that stands twice or is unknown, a path that leaves the
 *   folder, a digest that is none, another version
 */
const parseLock = (text) => {
    const entries = [...modelsOf(text)].map(([name, node]) => parseEntry(name, node));
    const paths = new Map();
    for (const { name, path } of entries) {
        const other = paths.get(path);
        if (other !== undefined)
            throw invalid(`"${other}" and "${name}" both pin "${path}"`);
        paths.set(path, name);
    }
    return { entries: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(entries) };
};
/** The line, from 1, on which each entry begins, by its name. @throws LOCK_INVALID */
const locateEntries = (text) => new Map([...modelsOf(text)].map(([name, { line }]) => [name, line]));
/** Whether a text may be a path in a lock: canonical, the same on every system, and fit to be shown. */
const isLockPath = (path) => (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isCanonicalName */ .A0)(path) &&
    path.length <= 1024 &&
    // Backslashes and drive letters make another path on Windows; invisible characters mislead.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    !/[\\\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|^[A-Za-z]:/.test(path);
/** Whether a text may be the name of an entry. */
const isLockName = (name) => NAME.test(name);
/** Whether a text may say where a model is from: a path or URI without a password in it. */
const isSource = (text) => URI_TEXT.test(text) && !/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(text);
/** Whether a bundle may be fetched from there. */
const isBundleUrl = (text) => URL.canParse(text) && text.startsWith('https://') && isSource(text);
const modelsOf = (text) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOCK_BYTES */ .pe) {
        throw invalid(`${text.length} characters, the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOCK_BYTES */ .pe}`);
    }
    const root = asFields((0,_core_json_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJsonTree */ .U)(text, atLine), 'the lock', ['lockVersion', 'models']);
    const version = required(root, 'lockVersion');
    if (version.kind !== 'scalar' || version.value !== _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_VERSION */ .TL) {
        throw atLine(version.line, `lockVersion is ${shownNode(version)}, known is ${_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_VERSION */ .TL}`);
    }
    const models = required(root, 'models');
    if (models.kind !== 'object')
        throw atLine(models.line, 'models is not an object');
    return models.members;
};
const ENTRY_FIELDS = [
    'path',
    'kind',
    'source',
    'digest',
    'files',
    'identity',
    'key',
    'bundles',
    'predicateTypes',
];
const parseEntry = (name, value) => {
    if (!isLockName(name))
        throw atLine(value.line, `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(name)} is no name for a model`);
    const node = asFields(value, `model "${name}"`, ENTRY_FIELDS);
    const kind = textAt(node, 'kind', (text) => text === 'folder' || text === 'file');
    const files = node.members.get('files');
    const source = node.members.get('source');
    const entry = {
        name,
        path: textAt(node, 'path', isLockPath),
        kind: kind === 'file' ? 'file' : 'folder',
        ...(source === undefined ? {} : { source: textAt(node, 'source', isSource) }),
        digest: textAt(node, 'digest', isDigest),
        ...(files === undefined ? {} : { files: parseFiles(files) }),
        signer: parseSigner(node),
        bundles: parseBundles(node),
        predicateTypes: parsePredicateTypes(node),
    };
    if (files !== undefined)
        checkFiles(entry, files.line);
    return entry;
};
const checkFiles = ({ kind, files = [], digest }, line) => {
    if (kind === 'file')
        throw atLine(line, 'a model that is one file has no files');
    const root = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .computeRoot */ .aN)(files.map((file) => file.digest));
    if (digest !== `sha256:${root}`) {
        throw atLine(line, `the files make up sha256:${root}, which is not the digest`);
    }
};
const parseFiles = (node) => {
    if (node.kind !== 'object' || node.members.size === 0) {
        throw atLine(node.line, 'files is not an object with at least one file');
    }
    const files = [...node.members].map(([name, value]) => {
        if (!isLockPath(name))
            throw atLine(value.line, `${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(name)} is no name of a file`);
        if (value.kind === 'scalar' && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(value.value))
            return { name, digest: value.value };
        throw atLine(value.line, `the digest of ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(name)} is ${shownNode(value)}`);
    });
    return (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(files);
};
const parseSigner = (node) => {
    const { identity, key } = { identity: node.members.get('identity'), key: node.members.get('key') };
    if (identity !== undefined && key === undefined) {
        return { kind: 'identity', identity: parseIdentity(identity) };
    }
    if (key === undefined || identity !== undefined) {
        throw atLine(node.line, 'a model has either an identity or a key');
    }
    const fields = asFields(key, 'key', ['path', 'hint']);
    return {
        kind: 'key',
        path: textAt(fields, 'path', isLockPath),
        hint: textAt(fields, 'hint', _core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4),
    };
};
const parseIdentity = (value) => {
    const node = asFields(value, 'identity', _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .IDENTITY_FIELDS */ .DL.map(([key]) => key));
    if (!_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNER_FIELDS */ .lm.some((key) => node.members.has(key))) {
        throw atLine(node.line, `an identity has at least one of ${_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNER_FIELDS */ .lm.join(', ')}`);
    }
    const identity = {};
    for (const [key, name] of _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_5__/* .IDENTITY_FIELDS */ .DL) {
        const member = node.members.get(key);
        if (member === undefined)
            continue;
        if (name !== 'denySelfHostedRunners') {
            identity[name] = textAt(node, key, (text) => VALUE.test(text));
        }
        else if (member.kind === 'scalar' && member.value === true)
            identity[name] = true;
        else
            throw atLine(member.line, `${key} is ${shownNode(member)}; it is true or not there`);
    }
    return identity;
};
const parseBundles = (node) => {
    const places = new Set();
    return itemsAt(node, 'bundles').map((item) => {
        const bundle = parseBundle(item);
        if (places.has(bundle.location.value))
            throw atLine(item.line, 'a bundle stands twice');
        places.add(bundle.location.value);
        return bundle;
    });
};
const parseBundle = (value) => {
    const node = asFields(value, 'a bundle', ['path', 'url', 'digest']);
    const digest = textAt(node, 'digest', isDigest);
    if (node.members.has('path') === node.members.has('url')) {
        throw atLine(node.line, 'a bundle has either a path or a url');
    }
    const location = node.members.has('path')
        ? { kind: 'path', value: textAt(node, 'path', isLockPath) }
        : { kind: 'url', value: textAt(node, 'url', isBundleUrl) };
    return { location, digest };
};
const parsePredicateTypes = (node) => {
    const types = new Set();
    for (const item of itemsAt(node, 'predicateTypes')) {
        const type = item.kind === 'scalar' ? item.value : undefined;
        if (typeof type !== 'string' || !isSource(type) || types.has(type)) {
            throw atLine(item.line, `predicate type ${shownNode(item)}, which is none or stands twice`);
        }
        types.add(type);
    }
    return [...types].sort();
};
// ---- small steps ---------------------------------------------------------------
const asFields = (node, what, known) => {
    if (node.kind !== 'object')
        throw atLine(node.line, `${what} is not an object`);
    for (const [key, member] of node.members) {
        if (!known.includes(key))
            throw atLine(member.line, `unknown key ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(key)} in ${what}`);
    }
    return node;
};
const required = (node, key) => {
    const member = node.members.get(key);
    if (member === undefined)
        throw atLine(node.line, `${key} is missing`);
    return member;
};
const textAt = (node, key, isValid) => {
    const member = required(node, key);
    if (member.kind === 'scalar' && typeof member.value === 'string' && isValid(member.value)) {
        return member.value;
    }
    throw atLine(member.line, `${key} is ${shownNode(member)}`);
};
const itemsAt = (node, key) => {
    const member = required(node, key);
    if (member.kind !== 'array' || member.items.length === 0) {
        throw atLine(member.line, `${key} is not a list with at least one item`);
    }
    return member.items;
};
const isDigest = (text) => text.startsWith('sha256:') && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(text.slice('sha256:'.length));
const shownNode = (node) => node.kind === 'scalar' ? (0,_core_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(node.value) : node.kind === 'array' ? 'a list' : 'an object';
const invalid = (what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_INVALID', `models.lock refused: ${what}`);
const atLine = (line, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_INVALID', `models.lock refused: line ${line}: ${what}`);


/***/ }),

/***/ 66398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pr: () => (/* binding */ unknownEntry),
/* harmony export */   qT: () => (/* binding */ addToLock),
/* harmony export */   tn: () => (/* binding */ updateLock)
/* harmony export */ });
/* unused harmony export MAX_LISTED_FILES */
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _lock_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46783);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36597);
/* harmony import */ var _policy_identity_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(873);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96186);
/* harmony import */ var _lock_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96105);
// SPDX-License-Identifier: Apache-2.0
//
// A model that verifies → an entry of models.lock. Nothing is pinned that was
// not verified here, and what was asked for loosely is pinned as it was found:
// the next signer is compared with this one.







/** Above this, a list of files says nothing to a reviewer any more. */
const MAX_LISTED_FILES = 200;
/** @throws LOCK_ENTRY_TAKEN before anything is read, and what the ports throw */
const addToLock = async (lock, request, ports) => {
    const { entries } = lock;
    if (entries.some(({ name }) => name === request.name)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_ENTRY_TAKEN', `models.lock pins "${request.name}" already`);
    }
    const other = entries.find(({ path }) => path === request.path);
    if (other !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_ENTRY_TAKEN', `models.lock pins "${request.path}" already, as "${other.name}"`, { hint: `Run \`mlprov lock update ${other.name}\` to replace what is pinned.` });
    }
    return pin(lock, request, ports);
};
/**
 * Pins a model anew. Without another signer, the one that is pinned has to have
 * signed again, at any commit.
 * @throws LOCK_ENTRY_UNKNOWN, LOCK_ENTRY_TAKEN, and what the ports throw
 */
const updateLock = async (lock, request, ports) => {
    const entry = lock.entries.find(({ name }) => name === request.name);
    if (entry === undefined)
        throw unknownEntry(request.name);
    const others = { entries: lock.entries.filter((candidate) => candidate !== entry) };
    const { source } = { ...entry, ...request };
    const merged = {
        name: entry.name,
        path: request.path ?? entry.path,
        ...(source === undefined ? {} : { source }),
        bundles: request.bundles ?? entry.bundles.map(({ location }) => location),
        signer: request.signer ?? sameSigner(entry.signer),
        predicateTypes: request.predicateTypes ?? entry.predicateTypes,
        listFiles: request.listFiles,
        serverUrl: request.serverUrl,
    };
    return addToLock(others, merged, ports);
};
const unknownEntry = (name) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_ENTRY_UNKNOWN', `models.lock pins no model "${name}"`);
// A key is a key: a new one has to be named. A commit is another one each time.
const sameSigner = (signer) => {
    if (signer.kind === 'key')
        return signer;
    const { sourceDigest: _commit, signerDigest: _workflowCommit, ...identity } = signer.identity;
    return { kind: 'identity', identity };
};
const pin = async (lock, request, ports) => {
    const { name, path, source, predicateTypes } = request;
    const bundles = [];
    for (const location of request.bundles)
        bundles.push(await (0,_lock_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .loadBundle */ .p)(location, ports));
    const signer = await loadSigner(request.signer, ports);
    const verification = await ports.verify({
        path,
        bundles,
        signer: signer.kind === 'key' ? { kind: 'key', pem: signer.pem } : signer,
        predicateTypes,
        read: 'bytes',
    });
    const report = withUnusedBundles({ ...verification.report, name, path }, bundles);
    if (!(0,_policy_report_js__WEBPACK_IMPORTED_MODULE_6__/* .isSubjectPassed */ .JX)(report))
        return { kind: 'refused', report };
    const passing = report.bundles.filter(isBundlePassed);
    const entry = {
        name,
        path,
        kind: verification.kind,
        ...(source === undefined ? {} : { source }),
        ...listed(verification, request.listFiles),
        signer: signer.kind === 'key'
            ? { kind: 'key', path: signer.path, hint: signer.hint }
            : { kind: 'identity', identity: pinnedIdentity(request, signer.identity, passing) },
        bundles: bundles.map(({ location, digest }) => ({ location, digest })),
        predicateTypes: [
            ...new Set(predicateTypes.length > 0 ? predicateTypes : passing.flatMap(typeOf)),
        ].sort(),
    };
    return { kind: 'pinned', lock: (0,_lock_models_lock_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .withEntry */ .rM)(lock, entry), entry, report };
};
const isBundlePassed = ({ verified, checks }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
const typeOf = ({ predicateType }) => predicateType === undefined ? [] : [predicateType];
// One bundle that passes is enough for a verdict; to be pinned, each file has to hold one.
const withUnusedBundles = (report, bundles) => {
    const unused = bundles.filter(({ location }) => !report.bundles.some((bundle) => bundle.source === location.value && isBundlePassed(bundle)));
    const checks = unused.map(({ location }) => {
        const failed = report.bundles
            .filter(({ source }) => source === location.value)
            .flatMap((bundle) => bundle.checks)
            .find(({ passed }) => !passed);
        return (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_6__/* .failedCheck */ .WU)({
            id: 'lock.bundle',
            title: `bundle ${location.value}`,
            expected: 'a bundle that verifies',
            found: failed ? `${failed.title}: ${failed.found}` : 'none',
        }, { code: failed?.code ?? 'BUNDLE_NONE' });
    });
    return { ...report, checks: [...report.checks, ...checks] };
};
const listed = (verification, listFiles) => {
    const { digest, files } = (0,_lock_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContent */ ._)(verification);
    const isListed = listFiles === 'small' && files && files.length <= MAX_LISTED_FILES;
    return { digest, ...(isListed ? { files: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByName */ .VV)(files) } : {}) };
};
const loadSigner = async (signer, ports) => {
    if (signer.kind === 'identity')
        return signer;
    const { path } = signer;
    const pem = await ports.readKey(path);
    const { hint } = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_0__.loadVerifyingKey)(pem);
    if (signer.hint === undefined || signer.hint === hint)
        return { kind: 'key', path, pem, hint };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_MISMATCH', `the key at "${path}" is ${hint}, not the pinned one`, {
        hint: 'If the signer has a new key, name it: `mlprov lock update NAME --key PATH`.',
    });
};
/** @throws LOCK_INVALID where the bundles have no common signer */
const pinnedIdentity = ({ serverUrl }, asked, passing) => {
    const identities = passing.flatMap(({ signer }) => signer?.kind === 'certificate' ? [signer.identity] : []);
    const [first] = identities;
    const candidates = first === undefined ? [] : candidatesOf(asked, first, identities);
    const pinned = candidates.find((candidate) => {
        const policy = (0,_policy_identity_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .buildIdentityPolicy */ .z)(candidate, serverUrl);
        return identities.every((found) => (0,_policy_identity_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .checkIdentity */ .Z)(policy, found).every(({ passed }) => passed));
    });
    if (pinned !== undefined)
        return pinned;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_INVALID', 'the bundles have no common signer to be pinned', {
        hint: 'Pin the bundles of one signer; name it with `--signer-workflow` or `--cert-identity`.',
    });
};
// What was asked for stays; what was left open becomes what was found. Of the workflow the ref is
// pinned only where it was asked for: each release has another one. A signer that is no workflow
// of this server is pinned by its whole name.
const candidatesOf = ({ certIdentityRegex: _loose, denySelfHostedRunners, ...asked }, first, identities) => {
    const { subjectAlternativeName: subject, sourceRepositoryDigest: commit, issuer } = first;
    const isOneCommit = identities.every((found) => found.sourceRepositoryDigest === commit);
    const workflow = /^https:\/\/([^@]+\.ya?ml)@./.exec(subject)?.[1];
    const repo = /^https:\/\/[^/]+\/([^/]+\/[^/]+)$/.exec(first.sourceRepositoryURI ?? '')?.[1];
    const common = {
        ...(commit !== undefined && isOneCommit ? { sourceDigest: commit } : {}),
        ...(issuer === undefined ? {} : { certOidcIssuer: issuer }),
        ...asked,
        ...(denySelfHostedRunners === true ? { denySelfHostedRunners } : {}),
    };
    return [
        ...(workflow === undefined || repo === undefined
            ? []
            : [{ repo, signerWorkflow: workflow, ...common }]),
        { certIdentity: subject, ...common },
    ];
};


/***/ }),

/***/ 96105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pinnedContent),
/* harmony export */   p: () => (/* binding */ loadBundle)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97354);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
// SPDX-License-Identifier: Apache-2.0
//
// What the lock pipelines ask of the world: the bytes that a lock points to,
// and the verification of one model.




/** @throws what `readBundle` throws */
const loadBundle = async (location, ports) => {
    const content = await ports.readBundle(location);
    return { location, content, digest: `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content)}` };
};
/**
 * The files that the signature vouches for, and their digest: ignored and
 * unsigned ones left out, so that a folder's digest is the one in its signature.
 * @throws MODEL_EMPTY
 */
const pinnedContent = ({ report, kind, files }) => {
    const [only] = files;
    if (only === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('MODEL_EMPTY', 'the model has no file');
    if (kind === 'file')
        return { digest: `sha256:${only.digest}` };
    const { ignored = [], unsigned = [] } = report.files ?? {};
    const leftOut = new Set([...ignored, ...unsigned]);
    const signed = files.filter(({ name }) => !leftOut.has(name));
    const misnamed = signed.find(({ name, digest }) => !(0,_lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLockPath */ .L1)(name) || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(digest));
    if (misnamed !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('LOCK_INVALID', `the file "${misnamed.name}" cannot be pinned`, {
            hint: 'Rename it: backslashes and invisible characters are other names elsewhere.',
        });
    }
    const pinned = signed.map(({ name, digest }) => ({ name, digest }));
    return { digest: `sha256:${(0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .computeRoot */ .aN)(pinned.map((file) => file.digest))}`, files: pinned };
};


/***/ }),

/***/ 18300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ verifyLock)
/* harmony export */ });
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72522);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _model_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19414);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96186);
/* harmony import */ var _lock_add_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66398);
/* harmony import */ var _lock_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96105);
// SPDX-License-Identifier: Apache-2.0
//
// models.lock → one report for each entry: its bundles are the pinned ones,
// they verify for the pinned signer, and the model is the pinned one. What is
// missing is a failed check; only a service that fails is an error.







/**
 * Verifies entries in the order of the lock; never returns an empty list.
 * @throws LOCK_ENTRY_UNKNOWN where a name is not pinned, or nothing is
 * @throws SERVICE_FAILED… where a service that is needed does not answer
 */
const verifyLock = async ({ entries }, { names, read }, ports) => {
    const unknown = names.find((name) => !entries.some((entry) => entry.name === name));
    if (unknown !== undefined)
        throw (0,_lock_add_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownEntry */ .pr)(unknown);
    if (entries.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('LOCK_ENTRY_UNKNOWN', 'models.lock pins no model');
    }
    const wanted = entries.filter(({ name }) => names.length === 0 || names.includes(name));
    const reports = [];
    for (const entry of wanted)
        reports.push(await verifyEntry(entry, read, ports));
    return reports;
};
const verifyEntry = async (entry, read, ports) => {
    const { name, path, predicateTypes } = entry;
    const { bundles, checks } = await checkBundles(entry, ports);
    const signer = await checkSigner(entry, ports);
    const found = [...checks, ...signer.checks];
    if (signer.request === undefined || found.some(({ passed }) => !passed)) {
        // Other bundles or another key than the pinned ones prove nothing about this model.
        return { name, path, fileCount: 0, bytesRead: false, checks: found, bundles: [] };
    }
    const asked = read === 'nothing' ? pinnedDigest(entry) : read;
    const request = { path, bundles, signer: signer.request, predicateTypes, read: asked };
    const verification = await refusalAsCheck('lock.model', 'model', `"${path}"`, () => ports.verify(request));
    if (verification.value === undefined) {
        const all = [...found, verification.check];
        return { name, path, fileCount: 0, bytesRead: false, checks: all, bundles: [] };
    }
    const { report } = verification.value;
    return {
        ...report,
        name,
        path,
        checks: [
            ...found,
            ...(report.checks.length === 0 ? [NOTHING_CHECKED] : report.checks),
            ...(read === 'nothing' ? [] : checkContent(entry, verification.value)),
        ],
    };
};
const pinnedDigest = ({ digest, kind }) => {
    const sha256 = digest.slice('sha256:'.length);
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256Hex */ .P4)(sha256))
        return { sha256, kind };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('LOCK_INVALID', `"${digest}" is no digest`);
};
// The checks around it would pass on their own.
const NOTHING_CHECKED = (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_6__/* .failedCheck */ .WU)({ id: 'lock.model', title: 'model', expected: 'at least one check', found: 'none' }, { code: 'BUNDLE_NONE' });
const checkBundles = async (entry, ports) => {
    const bundles = [];
    const checks = [];
    for (const { location, digest } of entry.bundles) {
        const title = `bundle ${location.value}`;
        const loaded = await refusalAsCheck('lock.bundle', title, digest, () => (0,_lock_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .loadBundle */ .p)(location, ports));
        if (loaded.value === undefined)
            checks.push(loaded.check);
        else {
            bundles.push(loaded.value);
            const facts = { id: 'lock.bundle', title, expected: digest, found: loaded.value.digest };
            checks.push(compare(facts, 'verified'));
        }
    }
    return { bundles, checks };
};
const checkSigner = async ({ signer }, ports) => {
    if (signer.kind === 'identity')
        return { request: signer, checks: [] };
    const title = `key ${signer.path}`;
    const key = await refusalAsCheck('lock.key', title, signer.hint, async () => {
        const pem = await ports.readKey(signer.path);
        return { pem, hint: (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_0__.loadVerifyingKey)(pem).hint };
    });
    if (key.value === undefined)
        return { checks: [key.check] };
    const { pem, hint } = key.value;
    const facts = { id: 'lock.key', title, expected: signer.hint, found: hint };
    return { request: { kind: 'key', pem }, checks: [compare(facts, 'verified')] };
};
const checkContent = (entry, verification) => {
    const word = verification.report.bytesRead ? 'verified' : 'self-asserted';
    const { digest, files } = (0,_lock_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .pinnedContent */ ._)(verification);
    const checks = [
        compare({ id: 'lock.kind', title: 'kind of model', expected: entry.kind, found: verification.kind }, word),
        compare({ id: 'lock.digest', title: 'pinned digest', expected: entry.digest, found: digest }, word),
    ];
    if (entry.files === undefined)
        return checks;
    const difference = (0,_model_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .h)(entry.files, files ?? []);
    const { changed, missing, extra } = difference;
    const facts = {
        id: 'lock.files',
        title: 'pinned files',
        expected: `${entry.files.length} as pinned`,
        found: (0,_model_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameModel */ .S)(difference)
            ? `${entry.files.length} as pinned`
            : `${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
    };
    return [...checks, compare(facts, word)];
};
const compare = (facts, word) => facts.expected === facts.found
    ? (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_6__/* .passedCheck */ .Fd)(facts, word)
    : (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_6__/* .failedCheck */ .WU)(facts, { code: 'LOCK_MISMATCH', word });
// A service that does not answer says nothing about a model; neither does a defect.
const refusalAsCheck = async (id, title, expected, operation) => {
    try {
        return { value: await operation() };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG) || error.exit === 3)
            throw error;
        const { code, message, hint } = error;
        return { check: (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_6__/* .failedCheck */ .WU)({ id, title, expected, found: message }, { code, hint }) };
    }
};


/***/ })

};

