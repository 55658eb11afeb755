export const id = 6554;
export const ids = [6554,1004];
export const modules = {

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3828);
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

/***/ 17251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLockFiles: () => (/* binding */ createLockFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _fs_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96637);
/* harmony import */ var _fs_output_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42273);
/* harmony import */ var _fs_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44768);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41275);
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

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).


/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/**
 * Order of two names by Unicode code point, which is the order of their UTF-8
 * bytes. JavaScript's `<` compares UTF-16 units and differs beyond U+FFFF.
 */
const compareNames = (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return codePointRank(left) - codePointRank(right);
    }
    return a.length - b.length;
};
// Surrogates (D800–DFFF) stand for code points above U+FFFF: they rank after E000–FFFF.
const codePointRank = (unit) => unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => compareNames(a.name, b.name));
/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
const isCanonicalName = (name) => name.length > 0 &&
    name.isWellFormed() &&
    !name.includes('\0') &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
const isIgnored = (name, ignorePaths) => ignorePaths.some((path) => name === path || name.startsWith(`${path}/`));
/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
const canonicalIgnorePaths = (paths) => {
    for (const path of paths) {
        if (!isCanonicalName(path) || /[*?[]/.test(path)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`);
        }
    }
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(compareNames);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ })

};

