export const id = 6834;
export const ids = [6834,4453];
export const modules = {

/***/ 26834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printDigest: () => (/* binding */ printDigest),
  readCertificates: () => (/* binding */ readCertificates),
  k: () => (/* binding */ signAndWrite),
  signWithCertificate: () => (/* binding */ signWithCertificate),
  signWithKey: () => (/* binding */ signWithKey)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(58563);
// EXTERNAL MODULE: ./lib/io/fs/output-store.js
var output_store = __webpack_require__(42273);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: ./lib/io/key-signer.js
var key_signer = __webpack_require__(31198);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/attestation/predicates/oms-signature-v1.js
var oms_signature_v1 = __webpack_require__(15837);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/pipelines/sign-model.js
// SPDX-License-Identifier: Apache-2.0
//
// One model → one OMS signature: discover, hash, state, sign.





/**
 * The manifest of the one model at `path`.
 * @throws all of discovery and hashing
 */
const digestModel = async (path, options, { tree, digester, reporter }) => {
    const ignorePaths = (0,paths/* canonicalIgnorePaths */.py)(options.ignorePaths);
    const scanned = await tree.scan(path, { ...options, ignorePaths });
    const files = await digester.digestFiles(scanned.files, reporter.progress);
    const baseName = (0,posix_.basename)(scanned.rootPath.replaceAll('\\', '/'));
    return (0,manifest/* buildManifest */.u1)({ name: baseName, baseName, files, ignorePaths });
};
/** @throws all of discovery, hashing and signing */
const signModel = async (path, options, ports) => {
    const manifest = await digestModel(path, options, ports);
    const payload = (0,statement/* serializeStatement */.US)((0,oms_signature_v1/* buildOmsStatement */.N)(manifest));
    return { manifest, bundle: await ports.signer.signStatement(payload) };
};

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/cli/commands/model-signing-flags.js
var model_signing_flags = __webpack_require__(75524);
// EXTERNAL MODULE: ./lib/cli/commands/model-signing-report.js
var model_signing_report = __webpack_require__(13241);
;// CONCATENATED MODULE: ./lib/cli/commands/model-signing-sign.js
// SPDX-License-Identifier: Apache-2.0












const signWithKey = async (modelPath, flags, context) => {
    const signer = (0,key_signer.createKeySigner)(await readKey(flags, context));
    await signAndWrite(modelPath, flags, signer, context);
};
const signWithCertificate = async (modelPath, flags, context) => {
    const { createCertificateSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9314)]).then(__webpack_require__.bind(__webpack_require__, 59314));
    const paths = [flags.signingCertificate, ...flags.certificateChain];
    const signer = createCertificateSigner({
        ...(await readKey(flags, context)),
        certificates: await Promise.all(paths.map((path) => readCertificates(path, context))),
        now: () => new Date(),
    });
    await signAndWrite(modelPath, flags, signer, context);
};
/** Hashes the model, signs it, writes the signature and tells of it. */
const signAndWrite = async (modelPath, flags, signer, context) => {
    refuseUnignoredGitPaths(flags);
    const signaturePath = (0,external_node_path_.resolve)(context.cwd, flags.signature);
    const options = await (0,model_signing_flags/* scanOptionsOf */.hL)(modelPath, flags, context);
    const signed = await signModel((0,external_node_path_.resolve)(context.cwd, modelPath), options, {
        ...(0,live.createHashPorts)(context.hashWorkerPath),
        reporter: context.reporter,
        signer,
    });
    const store = (0,output_store.createOutputStore)((0,external_node_path_.dirname)(signaturePath));
    const written = await store.write((0,external_node_path_.basename)(signaturePath), signed.bundle.json);
    context.out((0,model_signing_report/* renderSigned */.P)(signed, written, flags.json === true));
};
const printDigest = async (modelPath, flags, context) => {
    refuseUnignoredGitPaths(flags);
    const options = await (0,model_signing_flags/* scanOptionsOf */.hL)(modelPath, flags, context);
    const { root, files, sizeBytes } = await digestModel((0,external_node_path_.resolve)(context.cwd, modelPath), options, {
        ...(0,live.createHashPorts)(context.hashWorkerPath),
        reporter: context.reporter,
    });
    const digest = `sha256:${root}`;
    context.out(flags.json ? (0,json_text.jsonText)({ digest, files: files.length, sizeBytes }) : `${digest}\n`);
};
/** @throws {CERTIFICATE_INVALID} where the file cannot be read */
const readCertificates = async (path, { cwd }) => {
    const codes = { notFound: 'CERTIFICATE_INVALID', tooLarge: 'CERTIFICATE_INVALID' };
    return (await (0,read_bounded.readBounded)((0,external_node_path_.resolve)(cwd, path), limits/* MAX_PEM_BYTES */.kb, codes)).toString('utf8');
};
const readKey = async (flags, { cwd }) => {
    const codes = { notFound: 'KEY_INVALID', tooLarge: 'KEY_INVALID' };
    const pem = await (0,read_bounded.readBounded)((0,external_node_path_.resolve)(cwd, flags.privateKey), limits/* MAX_PEM_BYTES */.kb, codes);
    return {
        privateKey: new secret/* Secret */.z(pem.toString('utf8')),
        ...(flags.password === undefined ? {} : { password: new secret/* Secret */.z(flags.password) }),
    };
};
// Without them recorded, other clients would report the repository's files as extra.
const refuseUnignoredGitPaths = ({ ignoreGitPaths }) => {
    if (ignoreGitPaths)
        return;
    throw new errors/* ProvenanceError */.CG('INPUT_NOT_SUPPORTED', '--no-ignore-git-paths: signatures leave out .git, .gitattributes, .github and .gitignore', { hint: 'OMS 1.0 §6.2 wants these names left out; copy the model elsewhere to sign them.' });
};


/***/ }),

/***/ 58563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
// What `util.inspect` and `console.log` call; the registered symbol needs no import.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must never be printed: a token, a key, a password.
 *
 * Every implicit conversion yields `***`; only `reveal()` gives the value, so
 * that a search for that word finds each place where a secret leaves the object.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return '***';
    }
}


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

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeySigner: () => (/* binding */ createKeySigner)
/* harmony export */ });
/* harmony import */ var _attestation_dsse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87293);
/* harmony import */ var _attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72522);
/* harmony import */ var _attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81686);
/* harmony import */ var _attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(846);
/* harmony import */ var _attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50574);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81759);
/* harmony import */ var _self_verification_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18006);
// SPDX-License-Identifier: Apache-2.0
//
// The OMS `key` method: signing with a key that the user holds, without a
// network, a log or a certificate.







/**
 * A signer that is ready: the key is read now, so that a wrong one is found before hashing.
 * @throws {KEY_INVALID} {KEY_PASSWORD}
 */
const createKeySigner = (options) => {
    const key = (0,_attestation_ec_key_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSigningKey */ .f)(options.privateKey, options.password);
    const { hint } = key.publicKey;
    return {
        signStatement: async (payload) => {
            const signature = (0,_attestation_key_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signBytes */ .b)(key, (0,_attestation_dsse_js__WEBPACK_IMPORTED_MODULE_0__/* .preAuthParts */ .q)(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PAYLOAD_TYPE */ .Uc, payload));
            // Before it is written out: reading a large bundle back would double the memory.
            const material = { method: 'key', hint };
            (0,_self_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyOwn */ .e)(() => (0,_attestation_oms_verify_key_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyKeySignature */ .D)({ material, payload, signature }, key.publicKey));
            const json = (0,_attestation_oms_model_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeModelBundle */ .c)(payload, signature, { publicKey: { hint } });
            return { json, identity: { kind: 'key', hint } };
        },
    };
};


/***/ }),

/***/ 18006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ verifyOwn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/**
 * Runs a verification of what was just signed.
 * @throws {SELF_VERIFICATION_FAILED} with its refusal
 */
const verifyOwn = (verification) => {
    try {
        verification();
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `the new signature does not verify: ${reason}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('SELF_VERIFICATION_FAILED', message, { cause });
    }
};


/***/ })

};

