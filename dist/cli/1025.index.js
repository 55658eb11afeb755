export const id = 1025;
export const ids = [1025,4768];
export const modules = {

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareNames)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
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


/***/ }),

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

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ normalizePythonName)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The normal form of a package name. https://packaging.python.org/en/latest/specifications/name-normalization/ */
const normalizePythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* unused harmony export SECRET_SHAPES */
// SPDX-License-Identifier: Apache-2.0
//
// What a secret looks like, where nobody said that it is one. Neither list is
// complete: what must stay secret does not belong into what is signed.
/**
 * Tokens by their shape: JSON web tokens, GitHub, GitLab, Hugging Face, cloud and model providers,
 * private keys, passwords in addresses. What begins like one is taken whole, also cut off, so that
 * a hostile text costs no more than its length.
 */
const SECRET_SHAPES = [
    /\beyJ[\w-]{10,}(?:\.[\w-]*){0,2}/g,
    /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
    /\bglpat-[\w-]{16,}/g,
    /\bhf_[A-Za-z0-9]{16,}/g,
    /\bsk-[\w-]{16,}/g,
    /\bxox[a-z]-[\w-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[\w-]{30,}/g,
    /\bpypi-[\w-]{16,}/g,
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,30}-----)?/g,
    /(?<=:\/\/)[^\s/?#@"']{1,500}@/g,
    /(?<=\bBearer )[\w.~+/=-]{8,}/gi,
];
/** The text with each of `SECRET_SHAPES` and each of `known` as `***`. */
const hideSecrets = (text, known = []) => {
    let clean = text;
    for (const secret of known)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    for (const shape of SECRET_SHAPES)
        clean = clean.replace(shape, '***');
    return clean;
};
const SECRET_WORDS = new Set([
    'apikey',
    'auth',
    'authorization',
    'credential',
    'credentials',
    'passphrase',
    'passwd',
    'password',
    'pat',
    'secret',
    'secrets',
]);
/** Before `key`, a key is no key of a table. */
const KEY_WORDS = new Set([
    'access',
    'api',
    'account',
    'encryption',
    'license',
    'private',
    'signing',
]);
/** `token` at the end names a secret, unless it is one of the words that a tokenizer uses. */
const TOKENIZER_WORDS = new Set([
    'bos',
    'cls',
    'end',
    'eos',
    'image',
    'mask',
    'of',
    'pad',
    'per',
    'sep',
    'special',
    'start',
    'stop',
    'unk',
]);
/** Whether a name says that its value is a secret: `HF_TOKEN`, `wandbApiKey`, but not `eos_token`, `max_tokens`. */
const isSecretName = (name) => {
    const words = name
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    return words.some((word, index) => {
        const before = words[index - 1] ?? '';
        if (word === 'key')
            return KEY_WORDS.has(before);
        if (word === 'token' && index === words.length - 1)
            return !TOKENIZER_WORDS.has(before);
        return SECRET_WORDS.has(word);
    });
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

/***/ 92053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareEnvironments)
/* harmony export */ });
/* unused harmony export ENVIRONMENT_AREAS */
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20029);
/* harmony import */ var _core_python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47977);
// SPDX-License-Identifier: Apache-2.0
//
// What changed between two captures: before training and when its result is
// attested. Whoever installs a package in between has trained with something
// else than was captured.


const ENVIRONMENT_AREAS = [
    'python',
    'package',
    'framework',
    'gpu',
    'system',
    'runner',
    'container',
    'variable',
    'lock file',
];
/**
 * Facts that differ, by area and name; empty if and only if the two describe the same environment.
 * Times, warnings and what the trainer says of the run are not compared.
 */
const compareEnvironments = (before, after) => {
    const old = factsOf(before);
    const current = factsOf(after);
    return ENVIRONMENT_AREAS.flatMap((area) => {
        const [left, right] = [old[area], current[area]];
        const names = [...new Set([...left.keys(), ...right.keys()])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .M);
        return names.flatMap((name) => changeOf(area, name, left.get(name), right.get(name)));
    });
};
const changeOf = (area, name, before, after) => {
    if (before === after)
        return [];
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [
        {
            area,
            name,
            kind,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
        },
    ];
};
const factsOf = (environment) => ({
    python: fieldsOf(environment.python),
    package: packageFacts(environment.packages),
    // Those of packages are compared as packages.
    framework: joined(environment.frameworks
        .filter(({ source }) => !source.startsWith('pkg:'))
        .map(({ name, version, source }) => [name, `${version} (${source})`])),
    gpu: gpuFacts(environment.gpus),
    system: fieldsOf(environment.system),
    runner: fieldsOf(environment.runner),
    container: fieldsOf(environment.container),
    variable: new Map(Object.entries(environment.variables)),
    'lock file': new Map(environment.lockFiles.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
});
const packageFacts = (packages) => joined(packages.map((entry) => [packageKey(entry), describePackage(entry)]));
const packageKey = ({ ecosystem, name }) => {
    const normal = {
        pypi: (0,_core_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePythonName */ .L)(name),
        conda: `${name} (conda)`,
    };
    return normal[ecosystem];
};
// The version alone does not tell one build, or one commit, from another.
const describePackage = (entry) => {
    const { version, purl, directUrl, recordDigest, editable } = entry;
    const build = /[?&]build=([^&#]+)/.exec(purl)?.[1];
    return [
        version,
        ...(build === undefined ? [] : [`build ${decodeURIComponent(build)}`]),
        ...(directUrl === undefined
            ? []
            : [`from ${directUrl.url}${directUrl.commit === undefined ? '' : `@${directUrl.commit}`}`]),
        ...(editable ? ['editable'] : []),
        ...(recordDigest === undefined ? [] : [`RECORD ${recordDigest}`]),
    ].join(', ');
};
const gpuFacts = (gpus) => new Map(gpus.map(({ name, driver, memoryMib, vbios }, index) => [
    String(index),
    [
        name,
        ...(driver === undefined ? [] : [`driver ${driver}`]),
        ...(memoryMib === undefined ? [] : [`${memoryMib} MiB`]),
        ...(vbios === undefined ? [] : [`VBIOS ${vbios}`]),
    ].join(', '),
]));
const fieldsOf = (fields) => new Map(Object.entries(fields ?? {}).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join('\n') : String(value),
]));
/** Several values of one name, one a line. */
const joined = (pairs) => {
    const facts = new Map();
    for (const [name, value] of pairs) {
        const others = facts.get(name);
        facts.set(name, others === undefined ? value : `${others}\n${value}`);
    }
    return facts;
};


/***/ }),

/***/ 40060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   Ys: () => (/* binding */ selectVariables)
/* harmony export */ });
/* harmony import */ var _core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
// SPDX-License-Identifier: Apache-2.0
//
// Environment variables that change training, by a list of what is allowed. A
// job's environment is full of secrets: what is not on the list is neither
// written nor named, and what looks like a secret is left out all the same.

const NAMES = new Set([
    'CUBLAS_WORKSPACE_CONFIG',
    'GOMP_CPU_AFFINITY',
    'HF_DATASETS_OFFLINE',
    'HF_HUB_OFFLINE',
    'HIP_VISIBLE_DEVICES',
    'HSA_OVERRIDE_GFX_VERSION',
    'LD_PRELOAD',
    'LOCAL_RANK',
    'LOCAL_WORLD_SIZE',
    'MKL_CBWR',
    'MKL_NUM_THREADS',
    'NUMEXPR_NUM_THREADS',
    'NVIDIA_TF32_OVERRIDE',
    'NVIDIA_VISIBLE_DEVICES',
    'OPENBLAS_NUM_THREADS',
    'PL_GLOBAL_SEED',
    'PYTHONHASHSEED',
    'PYTHONNOUSERSITE',
    'PYTHONOPTIMIZE',
    'PYTHONPATH',
    'RANK',
    'ROCR_VISIBLE_DEVICES',
    'SEED',
    'TF_CUDNN_DETERMINISTIC',
    'TF_DETERMINISTIC_OPS',
    'TF_ENABLE_ONEDNN_OPTS',
    'TF_FORCE_GPU_ALLOW_GROWTH',
    'TF_GPU_ALLOCATOR',
    'TF_XLA_FLAGS',
    'TOKENIZERS_PARALLELISM',
    'TRANSFORMERS_OFFLINE',
    'WORLD_SIZE',
    'XLA_FLAGS',
]);
/** Not `TF_` or `HF_`: others put passwords there (`TF_VAR_…`, `HF_TOKEN`). */
const PREFIXES = [
    'ACCELERATE_',
    'CUDA_',
    'CUDNN_',
    'JAX_',
    'KMP_',
    'MIOPEN_',
    'NCCL_',
    'OMP_',
    'PYTORCH_',
    'TORCH_',
    'XLA_',
];
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,199}$/;
const MAX_VALUE_CHARS = 4_096;
/** Whether the user may add a variable of this name to the list. */
const isVariableName = (name) => NAME.test(name) && !(0,_core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name);
/** Values that must not be written anywhere: those of variables whose name says that they are secret. */
const secretValues = (environment) => Object.entries(environment)
    .filter(([name]) => (0,_core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name))
    .map(([, value = '']) => value)
    // A shorter one, such as `true`, would take other texts apart.
    .filter((value) => value.length >= 8)
    .sort((a, b) => b.length - a.length);
/** The allowed variables that are set, by name, and what was left out of them. */
const selectVariables = (environment, alsoAllowed) => {
    const known = secretValues(environment);
    const variables = {};
    const warnings = [];
    for (const name of Object.keys(environment).sort()) {
        const value = environment[name]?.toWellFormed();
        if (value === undefined || !isAllowed(name, alsoAllowed))
            continue;
        if (value.length > MAX_VALUE_CHARS) {
            const message = `${name} has more than ${MAX_VALUE_CHARS} characters`;
            warnings.push({ code: 'variable-too-long', message });
        }
        else if ((0,_core_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(value, known) !== value || value.includes('***')) {
            warnings.push({ code: 'variable-secret', message: `${name} holds what looks like a secret` });
        }
        else
            variables[name] = withoutDeviceIds(value);
    }
    return { variables, warnings };
};
const isAllowed = (name, alsoAllowed) => isVariableName(name) &&
    (NAMES.has(name) ||
        PREFIXES.some((prefix) => name.startsWith(prefix)) ||
        alsoAllowed.includes(name));
// CUDA_VISIBLE_DEVICES may hold UUIDs, which tell one card from all others.
const withoutDeviceIds = (value) => value.replace(/\b(GPU|MIG)-[0-9a-fA-F][0-9a-fA-F/-]{6,}/g, '$1-…');


/***/ }),

/***/ 91737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ captureEnvironment)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/core/secret-shapes.js
var secret_shapes = __webpack_require__(83014);
// EXTERNAL MODULE: ./lib/core/compare-names.js
var compare_names = __webpack_require__(20029);
// EXTERNAL MODULE: ./lib/core/python-name.js
var python_name = __webpack_require__(47977);
;// CONCATENATED MODULE: ./lib/environment/frameworks.js
// SPDX-License-Identifier: Apache-2.0
//
// The frameworks among the packages, and the libraries that they compute with.
// What a wheel brings is more reliable than what lies in /usr/local: torch
// never looks there.


/** Package in normal form → name of the framework. */
const FRAMEWORKS = {
    accelerate: 'accelerate',
    datasets: 'datasets',
    deepspeed: 'deepspeed',
    diffusers: 'diffusers',
    flax: 'flax',
    jax: 'jax',
    jaxlib: 'jaxlib',
    keras: 'keras',
    lightgbm: 'lightgbm',
    lightning: 'lightning',
    mxnet: 'mxnet',
    numpy: 'numpy',
    onnx: 'onnx',
    onnxruntime: 'onnxruntime',
    'onnxruntime-gpu': 'onnxruntime',
    paddlepaddle: 'paddlepaddle',
    'paddlepaddle-gpu': 'paddlepaddle',
    peft: 'peft',
    pytorch: 'torch',
    'pytorch-lightning': 'lightning',
    ray: 'ray',
    safetensors: 'safetensors',
    'scikit-learn': 'scikit-learn',
    scipy: 'scipy',
    'sentence-transformers': 'sentence-transformers',
    tensorflow: 'tensorflow',
    'tensorflow-cpu': 'tensorflow',
    'tensorflow-gpu': 'tensorflow',
    tokenizers: 'tokenizers',
    torch: 'torch',
    torchaudio: 'torchaudio',
    torchvision: 'torchvision',
    transformers: 'transformers',
    triton: 'triton',
    trl: 'trl',
    unsloth: 'unsloth',
    vllm: 'vllm',
    xgboost: 'xgboost',
};
/** NVIDIA's wheels have the CUDA version as a suffix: `nvidia-cudnn-cu12`. Conda's packages have none. */
const NVIDIA_LIBRARIES = {
    'cuda-runtime': 'cuda',
    'cuda-version': 'cuda',
    cudatoolkit: 'cuda',
    cudnn: 'cudnn',
    nccl: 'nccl',
    'nvidia-cublas': 'cublas',
    'nvidia-cuda-runtime': 'cuda',
    'nvidia-cudnn': 'cudnn',
    'nvidia-nccl': 'nccl',
};
/** Sorted by name; one line for each different version, with the first that says so. */
const findFrameworks = (packages, ofSystem) => {
    const found = new Map();
    for (const framework of [...packages.flatMap(frameworksOf), ...ofSystem]) {
        const key = `${framework.name}@${framework.version}`;
        if (!found.has(key))
            found.set(key, framework);
    }
    return [...found.values()].sort((a, b) => (0,compare_names/* compareNames */.M)(a.name, b.name) || (0,compare_names/* compareNames */.M)(a.version, b.version));
};
const frameworksOf = ({ name, version, purl }) => {
    const normal = (0,python_name/* normalizePythonName */.L)(name);
    const library = normal.replace(/-cu\d+$/, '');
    const framework = own(FRAMEWORKS, normal) ?? own(NVIDIA_LIBRARIES, library);
    return [
        ...(framework === undefined ? [] : [{ name: framework, version, source: purl }]),
        ...localVersion(version).map((local) => ({ ...local, source: purl })),
    ];
};
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
// torch's wheels: `2.8.0+cu128` is CUDA 12.8, `2.8.0+rocm6.3` is ROCm 6.3.
const localVersion = (version) => {
    const [, major, minor] = /\+cu(\d{2})(\d)$/.exec(version) ?? [];
    if (major !== undefined && minor !== undefined) {
        return [{ name: 'cuda', version: `${major}.${minor}` }];
    }
    const [, rocm] = /\+rocm(\d+(?:\.\d+)*)$/.exec(version) ?? [];
    return rocm === undefined ? [] : [{ name: 'rocm', version: rocm }];
};

;// CONCATENATED MODULE: ./lib/environment/python-version.js
// SPDX-License-Identifier: Apache-2.0
//
// Which Python an environment is for, from files and names alone.
/** Reads `key = value` lines; never throws. */
const parseVenvConfig = (text) => {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const at = line.indexOf('=');
        if (at > 0)
            values.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
    }
    const home = values.get('home');
    const version = pythonVersion(values.get('version') ?? values.get('version_info') ?? '');
    const implementation = implementationName(values.get('implementation') ?? '');
    return {
        ...(home ? { home } : {}),
        ...(version === undefined ? {} : { version }),
        ...(implementation === undefined ? {} : { implementation }),
        seesSystemPackages: values.get('include-system-site-packages')?.toLowerCase() === 'true',
    };
};
/** `3.12.4` of `3.12.4.final.0`; `undefined` where the text begins with no version. */
const pythonVersion = (text) => /^\d{1,2}\.\d{1,3}(?:\.\d{1,3}(?:(?:a|b|rc)\d{1,2})?)?/.exec(text)?.[0];
const implementationName = (text) => /^[A-Za-z]{1,30}$/.test(text) ? text.toLowerCase() : undefined;
/** What a folder such as `python3.12`, `python3.13t` or `pypy3.10` is for. */
const pythonOfFolder = (name) => {
    const [, kind, version] = /^(python|pypy)(\d{1,2}\.\d{1,3})t?$/.exec(name) ?? [];
    if (kind === undefined || version === undefined)
        return undefined;
    return { implementation: kind === 'pypy' ? 'pypy' : 'cpython', version };
};

// EXTERNAL MODULE: ./lib/environment/variables.js
var environment_variables = __webpack_require__(40060);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/io/fs/file-error.js
var file_error = __webpack_require__(96637);
;// CONCATENATED MODULE: ./lib/io/environment/list-folder.js
// SPDX-License-Identifier: Apache-2.0



/** Names in a folder, at most MAX_SITE_ENTRIES of them; `undefined` where there is no such folder. Never throws. */
const listFolder = (path) => {
    try {
        const names = (0,external_node_fs_.readdirSync)(path).sort();
        if (names.length <= limits/* MAX_SITE_ENTRIES */.YU)
            return { names };
        const problem = `${names.length} entries, of which ${limits/* MAX_SITE_ENTRIES */.YU} are read`;
        return { names: names.slice(0, limits/* MAX_SITE_ENTRIES */.YU), problem };
    }
    catch (error) {
        const code = (0,file_error/* codeOf */.$)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        return { names: [], problem: code ?? 'it cannot be read' };
    }
};
/** Whether there is a folder, behind links too. Never throws. */
const isFolder = (path) => {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/io/environment/small-file.js
// SPDX-License-Identifier: Apache-2.0
//
// The many small files of an environment. Synchronous on purpose: 300 packages
// have about 1,000 of them, and a round trip through the thread pool costs
// more than such a read.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Files of /proc say that they are empty. */
const PROC_BYTES = 4_096;
/** The first `maxBytes` of a regular file; links are followed. Never throws. */
const readSmallFile = (path, maxBytes) => {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, FLAGS);
    }
    catch (error) {
        return failure(error);
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { kind: 'unreadable', reason: 'it is not a regular file' };
        const buffer = external_node_buffer_.Buffer.allocUnsafe(Math.min(maxBytes, stats.size || PROC_BYTES));
        let length = 0;
        while (length < buffer.byteLength) {
            const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.byteLength - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return { kind: 'read', bytes: buffer.subarray(0, length), isWhole: stats.size <= maxBytes };
    }
    catch (error) {
        return failure(error);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
};
/** The text of a file that is read whole; `undefined` where there is none. */
const readSmallText = (path, maxBytes) => {
    const file = readSmallFile(path, maxBytes);
    return file.kind === 'read' && file.isWhole ? file.bytes.toString('utf8') : undefined;
};
const failure = (error) => {
    const code = (0,file_error/* codeOf */.$)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    return { kind: 'unreadable', reason: code ?? 'it cannot be read' };
};

;// CONCATENATED MODULE: ./lib/io/environment/python-prefix.js
// SPDX-License-Identifier: Apache-2.0
//
// From the folder of a Python installation or virtual environment to the
// folders of its packages. Only names and pyvenv.cfg are read.
// Layouts: PEP 405, Python's module `sysconfig`, Debian's python policy §2.





/** `undefined` where `prefix` holds no Python environment. Never throws. @param version `3.12`, where it is known */
const readPythonPrefix = (prefix, version) => {
    const config = readSmallText((0,external_node_path_.join)(prefix, 'pyvenv.cfg'), limits/* MAX_SMALL_FILE_BYTES */.Oe);
    if (config === undefined)
        return readInstallation(prefix, version);
    const { home, seesSystemPackages, ...named } = parseVenvConfig(config);
    const own = readInstallation(prefix, version);
    const base = seesSystemPackages && home !== undefined
        ? readInstallation((0,external_node_path_.basename)(home) === 'bin' ? (0,external_node_path_.dirname)(home) : home, own?.version)
        : undefined;
    return {
        ...own,
        ...named,
        folders: [...(own?.folders ?? []), ...(base?.folders ?? [])],
        isIsolated: !seesSystemPackages,
        otherVersions: own?.otherVersions ?? [],
    };
};
const readInstallation = (prefix, wanted) => {
    const conda = (0,external_node_path_.join)(prefix, 'conda-meta');
    const condaFolder = isFolder(conda) ? { condaFolder: conda } : {};
    const windows = (0,external_node_path_.join)(prefix, 'Lib', 'site-packages');
    const all = pythonsIn(prefix);
    const pythons = all.filter(({ version }) => wanted === undefined || version === wanted);
    const [first] = pythons;
    if (first === undefined) {
        const isWindows = process.platform === 'win32' && isFolder(windows);
        if (!isWindows && condaFolder.condaFolder === undefined)
            return undefined;
        return {
            folders: isWindows ? [windows] : [],
            ...condaFolder,
            isIsolated: false,
            otherVersions: [],
        };
    }
    const { implementation, version } = first;
    return {
        implementation,
        version,
        folders: first.folders,
        ...condaFolder,
        isIsolated: false,
        otherVersions: pythons.slice(1).map((other) => other.version),
    };
};
/** The newest first; those without packages last. */
const pythonsIn = (prefix) => {
    const names = ['lib', 'lib64'].flatMap((lib) => (listFolder((0,external_node_path_.join)(prefix, lib))?.names ?? []).map((name) => ({ lib, name })));
    const found = new Map();
    for (const { lib, name } of names) {
        const python = pythonOfFolder(name);
        if (python === undefined)
            continue;
        const key = `${python.implementation} ${python.version}`;
        const folders = ['site-packages', 'dist-packages']
            .map((kind) => (0,external_node_path_.join)(prefix, lib, name, kind))
            .filter(isFolder);
        found.set(key, { ...python, folders: [...(found.get(key)?.folders ?? []), ...folders] });
    }
    const debian = debianFolder(prefix);
    return [...found.values()]
        .map((python) => ({
        ...python,
        folders: [...debianLocal(prefix, python.version), ...debian, ...python.folders],
    }))
        .sort((a, b) => Math.sign(b.folders.length) - Math.sign(a.folders.length) || newest(a, b));
};
// Debian: what its own packages install is one folder for all of Python 3 …
const debianFolder = (prefix) => [(0,external_node_path_.join)(prefix, 'lib', 'python3', 'dist-packages')].filter(isFolder);
// … and what pip installs goes to /usr/local, which /usr/bin/python3 sees first.
const debianLocal = (prefix, version) => (0,external_node_path_.basename)(prefix) === 'usr'
    ? [(0,external_node_path_.join)(prefix, 'local', 'lib', `python${version}`, 'dist-packages')].filter(isFolder)
    : [];
const newest = (a, b) => minor(b.version) - minor(a.version);
const minor = (version) => Number(version.split('.')[1] ?? 0);

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
;// CONCATENATED MODULE: ./lib/environment/short-text.js
// SPDX-License-Identifier: Apache-2.0

const MAX_CHARS = 200;
/** A foreign text for the document: on one line, without edges, cut to 200 characters; `undefined` where nothing is left. */
const shortText = (text) => {
    const clean = (0,one_line/* oneLine */.T)(text.slice(0, MAX_CHARS).toWellFormed()).trim();
    return clean === '' ? undefined : clean;
};

;// CONCATENATED MODULE: ./lib/environment/direct-url.js
// SPDX-License-Identifier: Apache-2.0
//
// `direct_url.json`: where a package came from that came from no index.
// Addresses carry passwords more often than one would think; what is kept of
// them is scheme, host and path.
// Spec: PEP 610, https://packaging.python.org/en/latest/specifications/direct-url-data-structure/




/** `undefined` where the text is not of the form. Never throws. */
const parseDirectUrl = (text) => {
    const value = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    const url = withoutCredentials((0,parse/* asString */.oJ)(value?.url) ?? '');
    if (value === undefined || url === undefined)
        return undefined;
    const vcsInfo = (0,parse/* asObject */.eB)(value.vcs_info);
    const archive = (0,parse/* asObject */.eB)(value.archive_info);
    const vcs = shortText((0,parse/* asString */.oJ)(vcsInfo?.vcs) ?? '');
    const commit = (0,parse/* asString */.oJ)(vcsInfo?.commit_id) ?? '';
    const subdirectory = shortText((0,parse/* asString */.oJ)(value.subdirectory) ?? '');
    const sha256 = (0,parse/* asString */.oJ)((0,parse/* asObject */.eB)(archive?.hashes)?.sha256) ??
        // Before PEP 610's `hashes` there was one field, `sha256=<hex>`.
        (0,parse/* asString */.oJ)(archive?.hash)?.replace(/^sha256=/, '');
    return {
        directUrl: {
            url,
            ...(vcs === undefined ? {} : { vcs }),
            ...(/^[0-9a-f]{1,64}$/.test(commit) ? { commit } : {}),
            ...(subdirectory === undefined ? {} : { subdirectory }),
        },
        editable: (0,parse/* asObject */.eB)(value.dir_info)?.editable === true,
        ...((0,digest/* isSha256Hex */.P4)(sha256) ? { archiveDigest: `sha256:${sha256}` } : {}),
    };
};
/** An address as far as it may be shown; `undefined` where it is none. */
const withoutCredentials = (address) => {
    // `git@host:path` of SSH is no URL, and has no password.
    const [, sshHost, sshPath] = /^[\w.-]+@([\w.-]+):([^?#\s]+)$/.exec(address) ?? [];
    if (sshHost !== undefined)
        return shortText(`${sshHost}:${sshPath}`);
    if (!URL.canParse(address))
        return undefined;
    const { protocol, host, pathname } = new URL(address);
    const slashes = address.startsWith(`${protocol}//`) ? '//' : '';
    return shortText((0,secret_shapes/* hideSecrets */.s0)(`${protocol}${slashes}${host}${pathname}`));
};

;// CONCATENATED MODULE: ./lib/environment/license.js
// SPDX-License-Identifier: Apache-2.0
//
// The licence that a package names. Authors write it in three places; a whole
// licence text in the old field is no name of one.

/** Characters of an SPDX expression; whether each identifier exists is not asked. */
const EXPRESSION = /^[A-Za-z0-9.+:() -]{1,200}$/;
const MAX_NAME_CHARS = 100;
/** The licence by `License-Expression` (PEP 639), `License`, or the classifiers. */
const readLicense = ({ get }) => {
    const [expression = ''] = get('license-expression');
    if (EXPRESSION.test(expression))
        return { kind: 'expression', value: expression };
    const [license = ''] = get('license');
    if (isName(license))
        return named(license);
    const classified = get('classifier')
        .filter((classifier) => classifier.startsWith('License :: '))
        .map((classifier) => classifier.split(' :: ').at(-1) ?? '')
        .filter((name) => name !== 'OSI Approved' && isName(name));
    return named(classified.join(' / '));
};
const isName = (text) => text !== '' && text.length <= MAX_NAME_CHARS && !text.includes('\n') && !/^unknown$/i.test(text);
const named = (text) => {
    const value = shortText(text);
    return value === undefined ? undefined : { kind: 'name', value };
};

;// CONCATENATED MODULE: ./lib/environment/metadata-headers.js
// SPDX-License-Identifier: Apache-2.0
//
// The headers of METADATA and PKG-INFO: lines `Name: value` until the first
// empty line, continued by lines that begin with space. What follows is the
// description of the package, which is never read.
// Spec: https://packaging.python.org/en/latest/specifications/core-metadata/

/** Reads headers from bytes of any kind; never throws. Time is linear in their number. */
const parseMetadataHeaders = (bytes) => {
    const headers = bytes.subarray(0, endOfHeaders(bytes) ?? bytes.byteLength);
    const fields = new Map();
    let last;
    // TextDecoder drops a byte order mark, and puts U+FFFD for what is no UTF-8.
    for (const line of new TextDecoder().decode(headers).split(/\r?\n/)) {
        if (line === '')
            break;
        if (line[0] === ' ' || line[0] === '\t') {
            last?.push(`${last.pop() ?? ''}\n${line.trim()}`);
            continue;
        }
        const colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const name = line.slice(0, colon).toLowerCase();
        last = fields.get(name) ?? [];
        last.push(line.slice(colon + 1).trim());
        fields.set(name, last);
    }
    return { get: (name) => fields.get(name) ?? [], isDamaged: !(0,external_node_buffer_.isUtf8)(headers) };
};
/** Whether bytes hold the empty line that ends the headers. */
const holdsAllHeaders = (bytes) => endOfHeaders(bytes) !== undefined;
const endOfHeaders = (bytes) => {
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, at + 1)) {
        if (buffer[at + 1] === 10 || (buffer[at + 1] === 13 && buffer[at + 2] === 10))
            return at;
    }
    return undefined;
};

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./lib/environment/package-url.js
// SPDX-License-Identifier: Apache-2.0
//
// Package URLs of what is installed.
// Spec: https://github.com/package-url/purl-spec


/** `pkg:pypi/…` of a name that PEP 508 allows. */
const pypiPurl = (name, version) => encode(new packageurl_js.PackageURL('pypi', undefined, (0,python_name/* normalizePythonName */.L)(name), version));
/** `pkg:conda/…` with what is known of build, channel and platform. */
const condaPurl = ({ name, version, build, channel, subdir }) => encode(new packageurl_js.PackageURL('conda', undefined, name, version, {
    ...(build === undefined ? {} : { build }),
    ...(channel === undefined ? {} : { channel }),
    ...(subdir === undefined ? {} : { subdir }),
}));
// The library leaves what `encodeURIComponent` does; the spec allows only letters, digits and `.-_~` as they are.
const encode = (purl) => purl
    .toString()
    .replace(/[!'()*+]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

;// CONCATENATED MODULE: ./lib/environment/distribution.js
// SPDX-License-Identifier: Apache-2.0
//
// One installed Python distribution, from the files beside its code. Nothing
// of it is run or imported. A part that cannot be read is a warning, and so is
// a distribution without a name.
// Spec: https://packaging.python.org/en/latest/specifications/recording-installed-packages/






/** PEP 508. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?$/;
/** PEP 440 needs less; older packages have more. */
const VERSION = /^[!-~]{1,100}$/;
const INSTALLER = /^[\w.+-]{1,50}$/;
/** Reads a distribution from bytes of any kind; never throws. */
const parseDistribution = (files) => {
    const warnings = [];
    const warn = (code, message) => {
        warnings.push({ code, message, at: files.path });
    };
    const headers = parseMetadataHeaders(files.metadata);
    const [name = '', version = ''] = [headers.get('name')[0], headers.get('version')[0]];
    if (!NAME.test(name) || !VERSION.test(version)) {
        const field = NAME.test(name) ? `Version is ${(0,shown/* shown */.S)(version)}` : `Name is ${(0,shown/* shown */.S)(name)}`;
        warn('package-unreadable', field);
        return { warnings };
    }
    if (headers.isDamaged)
        warn('package-incomplete', 'METADATA is not UTF-8');
    const origin = readOrigin(files.directUrl, warn);
    const installer = readInstaller(files.installer, warn);
    return {
        package: {
            ecosystem: 'pypi',
            name,
            version,
            purl: pypiPurl(name, version),
            ...licenseOf(headers),
            ...(files.record === undefined ? {} : { recordDigest: `sha256:${(0,digest/* sha256 */.sc)(files.record)}` }),
            ...(origin?.archiveDigest === undefined ? {} : { archiveDigest: origin.archiveDigest }),
            ...(origin === undefined ? {} : { directUrl: origin.directUrl }),
            ...(installer === undefined ? {} : { installer }),
            ...(files.isRequested ? { requested: true } : {}),
            ...(origin?.editable ? { editable: true } : {}),
        },
        warnings,
    };
};
const licenseOf = (headers) => {
    const license = readLicense(headers);
    return license === undefined ? {} : { license };
};
const readOrigin = (bytes, warn) => {
    if (bytes === undefined)
        return undefined;
    const origin = parseDirectUrl(new TextDecoder().decode(bytes));
    if (origin === undefined)
        warn('package-incomplete', 'direct_url.json is not of its form');
    return origin;
};
const readInstaller = (bytes, warn) => {
    const text = new TextDecoder().decode(bytes ?? new Uint8Array()).trim();
    if (text === '' || INSTALLER.test(text))
        return text === '' ? undefined : text;
    warn('package-incomplete', `INSTALLER is ${(0,shown/* shown */.S)(text)}`);
    return undefined;
};

;// CONCATENATED MODULE: ./lib/io/environment/read-distribution.js
// SPDX-License-Identifier: Apache-2.0
//
// The files of one Python distribution, each within its limit.






/** Nearly all headers end within this; the description behind them may have megabytes. */
const FIRST_METADATA_BYTES = 16 * 1024;
/** Whether a name in a folder of packages is that of a distribution. */
const isDistributionName = (name) => /\.(?:dist-info|egg-info|egg)$/.test(name);
/** Reads the distribution at `path`. Never throws. */
const readDistribution = (path) => {
    // An old `.egg-info` is a file, a `.egg` holds its records in a folder.
    if (path.endsWith('.egg'))
        return readRecords((0,external_node_path_.join)(path, 'EGG-INFO'), 'PKG-INFO', path);
    return readRecords(path, path.endsWith('.dist-info') ? 'METADATA' : 'PKG-INFO', path);
};
const readRecords = (folder, metadataName, path) => {
    const warnings = [];
    const listing = listFolder(folder);
    const names = new Set(listing?.names ?? []);
    const metadata = readMetadata(listing === undefined ? folder : (0,external_node_path_.join)(folder, metadataName));
    if (typeof metadata === 'string') {
        return { warnings: [{ code: 'package-unreadable', message: metadata, at: path }] };
    }
    const part = (name, maxBytes) => {
        if (!names.has(name))
            return undefined;
        const file = readSmallFile((0,external_node_path_.join)(folder, name), maxBytes);
        if (file.kind === 'read' && file.isWhole)
            return file.bytes;
        const reason = file.kind === 'unreadable' ? file.reason : `it has more than ${maxBytes} bytes`;
        warnings.push({ code: 'package-incomplete', message: `${name}: ${reason}`, at: path });
        return undefined;
    };
    const [record, installer, directUrl] = [
        part('RECORD', limits/* MAX_INSTALL_RECORD_BYTES */.rG),
        part('INSTALLER', limits/* MAX_SMALL_FILE_BYTES */.Oe),
        part('direct_url.json', limits/* MAX_SMALL_FILE_BYTES */.Oe),
    ];
    const parsed = parseDistribution({
        path,
        metadata,
        ...(record === undefined ? {} : { record }),
        ...(installer === undefined ? {} : { installer }),
        ...(directUrl === undefined ? {} : { directUrl }),
        isRequested: names.has('REQUESTED'),
    });
    return { ...parsed, warnings: [...warnings, ...parsed.warnings] };
};
/** At least the headers, or why there are none. */
const readMetadata = (path) => {
    const first = readSmallFile(path, FIRST_METADATA_BYTES);
    const file = first.kind === 'read' && !first.isWhole && !holdsAllHeaders(first.bytes)
        ? readSmallFile(path, limits/* MAX_METADATA_BYTES */.Fx)
        : first;
    switch (file.kind) {
        case 'missing':
            return 'METADATA is missing';
        case 'unreadable':
            return `METADATA: ${file.reason}`;
        case 'read':
            if (file.isWhole || holdsAllHeaders(file.bytes))
                return file.bytes;
            return `METADATA has more than ${limits/* MAX_METADATA_BYTES */.Fx} bytes of headers`;
    }
};

;// CONCATENATED MODULE: ./lib/io/environment/find-python.js
// SPDX-License-Identifier: Apache-2.0
//
// Which Python trains: what the caller names, or else the first of the places
// that a job's own `python` would come from. Nothing is run to find out.








/**
 * @throws {INPUT_INVALID} where a given path holds no Python environment
 */
const findPython = (options) => {
    if (options.given.length > 0)
        return { python: readGiven(options), warnings: [] };
    const found = placesOf(options).flatMap((place) => {
        const prefix = readPythonPrefix(place.prefix, place.version);
        return prefix === undefined ? [] : [{ place, prefix }];
    });
    const [first] = found;
    if (first === undefined) {
        const message = 'no Python environment was found';
        return { warnings: [{ code: 'python-not-found', message }] };
    }
    const { place, prefix } = first;
    const { condaFolder, isIsolated, otherVersions, ...facts } = prefix;
    return {
        python: {
            ...facts,
            foundBy: place.foundBy,
            folders: [
                ...pythonPath(options),
                ...(isIsolated ? [] : userFolders(options, prefix.version)),
                ...prefix.folders,
            ],
            condaFolders: condaFolder === undefined ? [] : [condaFolder],
        },
        warnings: [
            ...otherVersions.slice(0, 1).map((version) => ({
                code: 'python-ambiguous',
                message: `there are packages of Python ${prefix.version} and of ${version}`,
                at: place.prefix,
            })),
            ...unread(options, place),
        ],
    };
};
// What a tool such as uv would use without activating it, and what was read instead.
const unread = ({ cwd }, { prefix }) => {
    const venv = (0,external_node_path_.join)(cwd, '.venv');
    if (readPythonPrefix(venv) === undefined || real(venv) === real(prefix))
        return [];
    return [{ code: 'python-ambiguous', message: `"${prefix}" was read instead of it`, at: venv }];
};
const readGiven = (options) => {
    const prefixes = options.given.map((path) => {
        const full = (0,external_node_path_.resolve)(options.cwd, path);
        const prefix = readPythonPrefix(full) ?? readFolder(full);
        if (prefix !== undefined)
            return prefix;
        throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `"${path}" holds no Python environment`, {
            hint: 'Give the folder of a virtual environment, of a conda environment or of a Python installation, or its site-packages.',
        });
    });
    const { implementation, version } = prefixes.find((prefix) => prefix.version !== undefined) ?? {};
    return {
        ...(implementation === undefined ? {} : { implementation }),
        ...(version === undefined ? {} : { version }),
        foundBy: 'input',
        folders: prefixes.flatMap(({ folders }) => folders),
        condaFolders: prefixes.flatMap(({ condaFolder }) => condaFolder ?? []),
    };
};
/** A folder of packages itself. */
const readFolder = (path) => {
    const isSite = isFolder(path) &&
        (/^(?:site|dist)-packages$/.test((0,external_node_path_.basename)(path)) ||
            (listFolder(path)?.names ?? []).some(isDistributionName));
    return isSite ? { folders: [path], isIsolated: true, otherVersions: [] } : undefined;
};
const placesOf = (options) => {
    const { env, cwd, rootPath } = options;
    const named = ['VIRTUAL_ENV', 'CONDA_PREFIX', 'pythonLocation'].flatMap((name) => {
        const prefix = env[name];
        return prefix ? [{ foundBy: name, prefix: (0,external_node_path_.resolve)(cwd, prefix) }] : [];
    });
    const onPath = interpreterOnPath(options);
    return [
        ...named,
        { foundBy: '.venv', prefix: (0,external_node_path_.join)(cwd, '.venv') },
        ...(onPath === undefined ? [] : [{ foundBy: 'PATH', ...onPath }]),
        ...toolCache(rootPath),
    ];
};
/** Installation of the first `python3` or `python` of PATH, told by names alone. */
const interpreterOnPath = (options) => {
    const { env, cwd } = options;
    for (const folder of (env.PATH ?? '').split(external_node_path_.delimiter).filter((entry) => entry !== '')) {
        for (const name of ['python3', 'python', 'python.exe']) {
            const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), name);
            const target = real(path);
            if (target === undefined)
                continue;
            // A virtual environment is where its link stands, not where that leads.
            const prefix = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path));
            if (readSmallText((0,external_node_path_.join)(prefix, 'pyvenv.cfg'), limits/* MAX_SMALL_FILE_BYTES */.Oe) !== undefined) {
                return { prefix };
            }
            if ((0,external_node_path_.basename)(folder) === 'shims')
                return pyenvVersion(prefix, env);
            const version = /^(?:python|pypy)(\d+\.\d+)$/.exec((0,external_node_path_.basename)(target))?.[1];
            const binFolder = (0,external_node_path_.dirname)(target);
            return {
                prefix: (0,external_node_path_.basename)(binFolder) === 'bin' ? (0,external_node_path_.dirname)(binFolder) : binFolder,
                ...(version === undefined ? {} : { version }),
            };
        }
    }
    return undefined;
};
// The shims of pyenv are scripts; the version that they choose is named in a file.
const pyenvVersion = (root, env) => {
    const chosen = env.PYENV_VERSION ?? readSmallText((0,external_node_path_.join)(root, 'version'), limits/* MAX_SMALL_FILE_BYTES */.Oe);
    const name = chosen?.trim().split(/[\s:]+/)[0] ?? '';
    return /^[\w.-]+$/.test(name) && !/^\.+$/.test(name)
        ? { prefix: (0,external_node_path_.join)(root, 'versions', name) }
        : undefined;
};
// Where setup-python keeps what a hosted runner has; of several, nobody knows which one trains.
const toolCache = (rootPath) => {
    const folder = (0,external_node_path_.join)(rootPath, 'opt', 'hostedtoolcache', 'Python');
    const prefixes = (listFolder(folder)?.names ?? []).flatMap((version) => (listFolder((0,external_node_path_.join)(folder, version))?.names ?? [])
        .map((architecture) => (0,external_node_path_.join)(folder, version, architecture))
        .filter(isFolder));
    return prefixes.length === 1 ? prefixes.map((prefix) => ({ foundBy: 'tool cache', prefix })) : [];
};
const pythonPath = ({ env, cwd }) => (env.PYTHONPATH ?? '')
    .split(external_node_path_.delimiter)
    .filter((entry) => entry !== '')
    .map((entry) => (0,external_node_path_.resolve)(cwd, entry))
    .filter(isFolder);
// `pip install` without the right to write elsewhere puts packages here (PEP 370).
const userFolders = ({ env }, version) => {
    const home = env.HOME ?? '';
    const base = env.PYTHONUSERBASE || (home === '' ? '' : (0,external_node_path_.join)(home, '.local'));
    if (base === '' || env.PYTHONNOUSERSITE || version === undefined)
        return [];
    const short = version.split('.').slice(0, 2).join('.');
    return [(0,external_node_path_.join)(base, 'lib', `python${short}`, 'site-packages')].filter(isFolder);
};
const real = (path) => {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/environment/accelerator-files.js
// SPDX-License-Identifier: Apache-2.0
//
// What the files of CUDA, cuDNN, ROCm and the NVIDIA driver say of their
// versions, and what `nvidia-smi` answers. Each reader takes any text.


const accelerator_files_VERSION = /^\d{1,6}(?:\.\d{1,6}){0,4}(?:[-+.][\w.+-]{1,40})?$/;
const version = (text) => text !== undefined && accelerator_files_VERSION.test(text) ? text : undefined;
/** `/usr/local/cuda/version.json`. */
const parseCudaVersion = (text) => version((0,parse/* asString */.oJ)((0,parse/* asObject */.eB)((0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text))?.cuda)?.version));
/** `cudnn_version.h`. */
const parseCudnnVersion = (text) => {
    const parts = ['MAJOR', 'MINOR', 'PATCHLEVEL'].map((part) => new RegExp(`^#define CUDNN_${part}[ \\t]+(\\d{1,4})\\b`, 'm').exec(text)?.[1]);
    return parts.every((part) => part !== undefined) ? parts.join('.') : undefined;
};
/** `/opt/rocm/.info/version`: `6.3.1-48`. */
const parseRocmVersion = (text) => version(text.trim());
/** `/proc/driver/nvidia/version`: `NVRM version: NVIDIA UNIX x86_64 Kernel Module  570.124.06  …`. */
const parseNvidiaDriver = (text) => /^NVRM version:[^\n]*?[ \t](\d{2,5}(?:\.\d{1,6}){1,3})(?:[ \t]|$)/m.exec(text)?.[1];
/** What is asked of `nvidia-smi`: neither UUIDs nor serial numbers. */
const NVIDIA_SMI_ARGUMENTS = [
    '--query-gpu=name,driver_version,memory.total,vbios_version',
    '--format=csv,noheader,nounits',
];
const MAX_GPUS = 1_024;
/** The answer to NVIDIA_SMI_ARGUMENTS; `undefined` where a line is not of the form. */
const parseNvidiaSmi = (text) => {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length > MAX_GPUS)
        return undefined;
    const gpus = [];
    for (const line of lines) {
        const fields = line.split(',').map((field) => field.trim());
        const name = shortText(fields[0] ?? '');
        if (fields.length !== 4 || name === undefined)
            return undefined;
        // `[N/A]`, `[Not Supported]`.
        const [driver, memory, vbios] = fields
            .slice(1)
            .map((field) => /^[\w.-]{1,50}$/.exec(field)?.[0]);
        gpus.push({
            name,
            ...(driver === undefined ? {} : { driver }),
            ...(memory !== undefined && /^\d{1,9}$/.test(memory) ? { memoryMib: Number(memory) } : {}),
            ...(vbios === undefined ? {} : { vbios }),
        });
    }
    return gpus;
};

;// CONCATENATED MODULE: ./lib/io/environment/read-gpus.js
// SPDX-License-Identifier: Apache-2.0
//
// The graphics cards, as the NVIDIA driver lists them. `nvidia-smi` is the one
// program that a capture runs: from the places where the driver puts it, never
// from PATH, which a step before may have changed; without the job's
// environment, which holds tokens; for at most five seconds.




const PLACES = [
    ['usr', 'bin', 'nvidia-smi'],
    ['usr', 'local', 'nvidia', 'bin', 'nvidia-smi'],
    ['usr', 'lib', 'wsl', 'lib', 'nvidia-smi'],
    ['Windows', 'System32', 'nvidia-smi.exe'],
];
const TIMEOUT_MS = 5_000;
const MAX_ANSWER_BYTES = 256 * 1024;
/** Asks the driver; no driver, no cards. Never throws. @param rootPath `/`, or what stands for it */
const readGpus = async (rootPath, timeoutMs = TIMEOUT_MS) => {
    const program = PLACES.map((place) => (0,external_node_path_.join)(rootPath, ...place)).find((path) => (0,external_node_fs_.existsSync)(path));
    if (program === undefined)
        return { gpus: [], warnings: [] };
    const answer = await run(program, timeoutMs);
    const gpus = typeof answer === 'string' ? parseNvidiaSmi(answer) : undefined;
    if (gpus !== undefined)
        return { gpus, warnings: [] };
    const message = typeof answer === 'string' ? 'its answer has another form' : answer.reason;
    return { gpus: [], warnings: [{ code: 'gpu-unreadable', message, at: program }] };
};
const run = (program, timeoutMs) => new Promise((done) => {
    (0,external_node_child_process_.execFile)(program, NVIDIA_SMI_ARGUMENTS, {
        env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_ANSWER_BYTES,
        windowsHide: true,
    }, (error, stdout) => {
        if (error === null)
            done(stdout);
        else
            done({ reason: error.killed ? 'it did not end in time' : read_gpus_failure(error) });
    });
});
// Neither the message nor what it printed: both are of another program.
const read_gpus_failure = ({ code }) => `it ended with ${typeof code === 'number' || typeof code === 'string' ? code : 'an error'}`;

;// CONCATENATED MODULE: ./lib/environment/hyper-parameters.js
// SPDX-License-Identifier: Apache-2.0
//
// A file of hyper-parameters as data. Its digest is of the file as it is; what
// looks like a secret is not repeated in the document.


const MAX_DEPTH = 32;
const HIDDEN = '***';
/** Whether the content of a file of this name is kept. */
const isHyperParameterFormat = (fileName) => /\.(?:json|ya?ml)$/i.test(fileName);
/**
 * The content of a JSON or YAML file; `undefined` where it is none, or more than 32 levels deep.
 * @param known values that must not be repeated
 */
const parseHyperParameters = async (text, fileName, known) => {
    let value;
    try {
        value = /\.json$/i.test(fileName)
            ? (0,parse/* parseJson */.qF)(text)
            : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8006)]).then(__webpack_require__.bind(__webpack_require__, 78006))).parseYaml(text);
    }
    catch {
        return undefined;
    }
    if (value === undefined || isDeep(value))
        return undefined;
    let hasSecrets = false;
    const clean = (item, name) => {
        if (typeof item === 'string') {
            const shown = (0,secret_shapes/* isSecretName */.eh)(name) && isOpaque(item) ? HIDDEN : (0,secret_shapes/* hideSecrets */.s0)(item.toWellFormed(), known);
            hasSecrets ||= shown !== item;
            return shown;
        }
        if (typeof item === 'number')
            return Number.isFinite(item) ? item : String(item);
        if (typeof item === 'boolean' || item === null)
            return item;
        const items = (0,parse/* asArray */._j)(item);
        if (items)
            return items.map((child) => clean(child, name));
        const fields = (0,parse/* asObject */.eB)(item);
        // What YAML has beyond JSON, such as a date or bytes.
        if (fields === undefined || Object.getPrototypeOf(item) !== Object.prototype)
            return String(item);
        return Object.fromEntries(Object.entries(fields).map(([key, child]) => [key.toWellFormed(), clean(child, key)]));
    };
    return { content: clean(value, ''), hasSecrets };
};
// `<|end_of_text|>` is no secret, whatever its name; neither is a short word.
const isOpaque = (text) => text.length >= 8 && !/[<>\s]/.test(text);
const isDeep = (value) => {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_DEPTH)
            return true;
        level = level.flatMap((item) => (0,parse/* asArray */._j)(item) ?? Object.values((0,parse/* asObject */.eB)(item) ?? {}));
    }
    return false;
};

// EXTERNAL MODULE: ./lib/io/fs/display-path.js
var display_path = __webpack_require__(15870);
// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
;// CONCATENATED MODULE: ./lib/io/environment/read-hyper-parameters.js
// SPDX-License-Identifier: Apache-2.0







/**
 * The files that the caller names, with the content of small JSON and YAML.
 * @param known values that must not be repeated
 * @throws {INPUT_INVALID} where one cannot be read
 */
const readHyperParameters = async (paths, cwd, known) => {
    const files = [];
    const warnings = [];
    for (const path of paths) {
        const full = (0,external_node_path_.resolve)(cwd, path);
        const bytes = await (0,read_bounded.readBounded)(full, limits/* MAX_HYPER_PARAMETER_BYTES */.w7, {
            notFound: 'INPUT_INVALID',
            tooLarge: 'INPUT_INVALID',
        }).catch((cause) => {
            if (!(cause instanceof errors/* ProvenanceError */.CG))
                throw cause;
            throw new errors/* ProvenanceError */.CG('INPUT_INVALID', `hyper-parameters: ${cause.message}`, {
                cause,
                hint: 'Give files of at most 16 MiB, relative to the working directory.',
            });
        });
        const shown = (0,display_path/* displayPath */.G)(full, cwd);
        const file = { path: shown, sha256: (0,digest/* sha256 */.sc)(bytes), sizeBytes: bytes.byteLength };
        const isKept = isHyperParameterFormat((0,external_node_path_.basename)(full)) && bytes.byteLength <= limits/* MAX_KEPT_HYPER_PARAMETER_BYTES */.Fl;
        const parsed = isKept
            ? await parseHyperParameters(bytes.toString('utf8'), (0,external_node_path_.basename)(full), known)
            : undefined;
        if (isKept && parsed === undefined) {
            const message = 'it is neither JSON nor YAML, or too deep';
            warnings.push({ code: 'hyper-parameters-unreadable', message, at: shown });
        }
        if (parsed?.hasSecrets) {
            const message = 'values that look like secrets are left out';
            warnings.push({ code: 'text-secret', message, at: shown });
        }
        files.push(parsed === undefined ? file : { ...file, content: parsed.content });
    }
    return { files, warnings };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/environment/lock-files/lock-file.js
// SPDX-License-Identifier: Apache-2.0
//
// Which lock file is which, and who reads it. A file is read for what it
// locks, no further: markers, extras and sources are not evaluated, so that a
// list may hold packages of other platforms.
// Each is loaded when there is such a file: the parsers of TOML and YAML take longer than they run.
const FORMATS = [
    {
        format: 'requirements.txt',
        name: /^(?:requirements|constraints)(?:[-_.][\w.-]{1,60})?\.txt$/,
        load: async () => (await __webpack_require__.e(/* import() */ 4510).then(__webpack_require__.bind(__webpack_require__, 94510))).readRequirements,
    },
    {
        format: 'uv.lock',
        name: /^uv\.lock$/,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3743)]).then(__webpack_require__.bind(__webpack_require__, 13743))).readUvLock,
    },
    {
        format: 'poetry.lock',
        name: /^poetry\.lock$/,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3743)]).then(__webpack_require__.bind(__webpack_require__, 13743))).readPoetryLock,
    },
    {
        format: 'pdm.lock',
        name: /^pdm\.lock$/,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3743)]).then(__webpack_require__.bind(__webpack_require__, 13743))).readPoetryLock,
    },
    {
        format: 'pylock.toml',
        name: /^pylock(?:\.[\w-]{1,60})?\.toml$/,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3743)]).then(__webpack_require__.bind(__webpack_require__, 13743))).readPylock,
    },
    {
        format: 'Pipfile.lock',
        name: /^Pipfile\.lock$/,
        load: async () => (await __webpack_require__.e(/* import() */ 5842).then(__webpack_require__.bind(__webpack_require__, 45842))).readPipfileLock,
    },
    {
        format: 'conda-lock.yml',
        name: /^(?:conda-lock|[\w.-]{1,60}\.conda-lock)\.ya?ml$/,
        load: async () => (await __webpack_require__.e(/* import() */ 7430).then(__webpack_require__.bind(__webpack_require__, 57430))).readCondaLock,
    },
    {
        format: 'environment.yml',
        name: /^environment\.ya?ml$/,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8980)]).then(__webpack_require__.bind(__webpack_require__, 38980))).readCondaEnvironment,
    },
];
/** The format of a file by its name; `other` is hashed and not read. */
const lockFormatOf = (fileName) => FORMATS.find(({ name }) => name.test(fileName))?.format ?? 'other';
/** What a file of this format locks; `undefined` where the text is not of the format. Never throws. */
const parseLockFile = async (format, text) => {
    const row = FORMATS.find((candidate) => candidate.format === format);
    if (row === undefined)
        return [];
    const read = await row.load();
    try {
        return read(text);
    }
    catch {
        // The libraries for TOML and YAML throw what they like; each means the same here.
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/io/fs/glob.js
var glob = __webpack_require__(80266);
;// CONCATENATED MODULE: ./lib/io/environment/read-lock-files.js
// SPDX-License-Identifier: Apache-2.0
//
// Lock files: the ones that are named, or those at the top of the working
// directory that have a known name.











/**
 * @param patterns paths or globs; empty: look for known names in `cwd`
 * @throws {INPUT_INVALID} where a named file is not there, or there are too many
 */
const readLockFiles = async (patterns, cwd) => {
    const paths = patterns.length > 0 ? await namedFiles(patterns, cwd) : knownFiles(cwd);
    const lockFiles = [];
    const warnings = [];
    for (const path of paths) {
        const shown = (0,display_path/* displayPath */.G)(path, cwd);
        const file = readSmallFile(path, limits/* MAX_LOCK_FILE_BYTES */.y6);
        if (file.kind !== 'read' || !file.isWhole) {
            const reason = file.kind === 'read' ? `more than ${limits/* MAX_LOCK_FILE_BYTES */.y6} bytes` : read_lock_files_failure(file);
            if (patterns.length > 0)
                throw unreadable(shown, reason);
            warnings.push({ code: 'lock-file-unreadable', message: reason, at: shown });
            continue;
        }
        const { packages, problem } = await lockedPackages((0,external_node_path_.basename)(path), file.bytes.toString('utf8'));
        if (problem !== undefined) {
            warnings.push({ code: 'lock-file-unreadable', message: problem, at: shown });
        }
        lockFiles.push({
            path: shown,
            format: lockFormatOf((0,external_node_path_.basename)(path)),
            sizeBytes: file.bytes.byteLength,
            sha256: (0,digest/* sha256 */.sc)(file.bytes),
            gitBlob: gitBlob(file.bytes),
            packages,
        });
    }
    return { lockFiles: lockFiles.sort((a, b) => (0,compare_names/* compareNames */.M)(a.path, b.path)), warnings };
};
const namedFiles = async (patterns, cwd) => {
    const isPath = (pattern) => !(0,glob/* isGlob */.fg)(pattern) && !pattern.startsWith('!');
    const globs = patterns
        .filter((pattern) => !isPath(pattern))
        .map((pattern) => pattern.replace(/^(!?)(.*)$/s, (_, not, glob) => not + (0,external_node_path_.resolve)(cwd, glob)));
    const paths = [
        ...patterns.filter(isPath).map((pattern) => (0,external_node_path_.resolve)(cwd, pattern)),
        ...(globs.length === 0 ? [] : await (0,glob/* expandGlobFiles */.a3)(globs)),
    ];
    if (paths.length === 0)
        throw unreadable(patterns.join(', '), 'there is no such file');
    if (paths.length > limits/* MAX_LOCK_FILES */.pY) {
        throw unreadable(patterns.join(', '), `${paths.length} files, the limit is ${limits/* MAX_LOCK_FILES */.pY}`);
    }
    return [...new Set(paths)];
};
const knownFiles = (cwd) => (listFolder(cwd)?.names ?? [])
    .filter((name) => lockFormatOf(name) !== 'other')
    .slice(0, limits/* MAX_LOCK_FILES */.pY)
    .map((name) => (0,external_node_path_.join)(cwd, name));
const lockedPackages = async (name, text) => {
    if (text.length > limits/* MAX_PARSED_LOCK_FILE_CHARS */.SK) {
        return { packages: [], problem: `more than ${limits/* MAX_PARSED_LOCK_FILE_CHARS */.SK} characters` };
    }
    const format = lockFormatOf(name);
    const packages = await parseLockFile(format, text);
    if (packages === undefined)
        return { packages: [], problem: `it is not of the form of ${format}` };
    if (packages.length <= limits/* MAX_LOCKED_PACKAGES */.o1)
        return { packages };
    return {
        packages: packages.slice(0, limits/* MAX_LOCKED_PACKAGES */.o1),
        problem: `${packages.length} packages, of which ${limits/* MAX_LOCKED_PACKAGES */.o1} are listed`,
    };
};
/** As `git hash-object` computes it. */
const gitBlob = (bytes) => (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
const read_lock_files_failure = (file) => file.kind === 'missing' ? 'there is no such file' : file.reason;
const unreadable = (what, reason) => new errors/* ProvenanceError */.CG('INPUT_INVALID', `lock file "${what}" cannot be read: ${reason}`, {
    hint: 'Check the path; it is relative to the working directory.',
});

;// CONCATENATED MODULE: ./lib/environment/conda-record.js
// SPDX-License-Identifier: Apache-2.0
//
// One package of conda, from its record in `conda-meta`.





const conda_record_NAME = /^[a-z0-9_.][a-z0-9_.-]{0,199}$/;
const conda_record_VERSION = /^[!-~]{1,100}$/;
const WORD = /^[\w.!+-]{1,100}$/;
/** Reads a record; never throws. `path` is for warnings. */
const parseCondaRecord = (text, path) => {
    const value = (0,parse/* asObject */.eB)((0,parse/* parseJson */.qF)(text));
    const [name, version] = [(0,parse/* asString */.oJ)(value?.name) ?? '', (0,parse/* asString */.oJ)(value?.version) ?? ''];
    if (value === undefined || !conda_record_NAME.test(name) || !conda_record_VERSION.test(version)) {
        const message = value === undefined ? 'it is not JSON' : `it names ${(0,shown/* shown */.S)(name)} ${(0,shown/* shown */.S)(version)}`;
        return { warnings: [{ code: 'package-unreadable', message, at: path }] };
    }
    const { sha256 } = value;
    const license = shortText((0,parse/* asString */.oJ)(value.license) ?? '');
    const [build, subdir] = [word(value.build), word(value.subdir)];
    const channel = channelName((0,parse/* asString */.oJ)(value.channel) ?? '', subdir);
    return {
        package: {
            ecosystem: 'conda',
            name,
            version,
            purl: condaPurl({
                name,
                version,
                ...(build === undefined ? {} : { build }),
                ...(channel === undefined ? {} : { channel }),
                ...(subdir === undefined ? {} : { subdir }),
            }),
            ...(license === undefined ? {} : { license: { kind: 'name', value: license } }),
            ...((0,digest/* isSha256Hex */.P4)(sha256) ? { archiveDigest: `sha256:${sha256}` } : {}),
            // What the user typed; empty for what was needed by something else.
            ...(isAsked(value.requested_spec) ? { requested: true } : {}),
        },
        warnings: [],
    };
};
const word = (value) => {
    const text = (0,parse/* asString */.oJ)(value) ?? '';
    return WORD.test(text) ? text : undefined;
};
const isAsked = (spec) => typeof spec === 'string' && spec !== '' && spec !== 'None';
// A name, or an address that may carry a token (`/t/<token>/`) and ends with the platform.
const channelName = (channel, subdir) => {
    if (!channel.includes('://'))
        return word(channel);
    if (!URL.canParse(channel))
        return undefined;
    const parts = new URL(channel).pathname
        .split('/')
        .filter((part) => part !== '' && part !== subdir);
    if (parts[0] === 't')
        parts.splice(0, 2);
    return parts.every((part) => WORD.test(part)) ? shortText(parts.slice(-2).join('/')) : undefined;
};

;// CONCATENATED MODULE: ./lib/io/environment/read-conda-folder.js
// SPDX-License-Identifier: Apache-2.0





/** The packages of `conda-meta`, a record each. Never throws. */
const readCondaFolder = (folder) => {
    const packages = [];
    const warnings = [];
    const { names = [], problem } = listFolder(folder) ?? {};
    if (problem !== undefined) {
        warnings.push({ code: 'python-unreadable', message: problem, at: folder });
    }
    for (const name of names.filter((entry) => entry.endsWith('.json'))) {
        if (packages.length === limits/* MAX_CAPTURED_PACKAGES */.wf) {
            const message = `${limits/* MAX_CAPTURED_PACKAGES */.wf} packages are listed, and there are more`;
            warnings.push({ code: 'package-limit', message, at: folder });
            break;
        }
        const path = (0,external_node_path_.join)(folder, name);
        const file = readSmallFile(path, limits/* MAX_CONDA_RECORD_BYTES */.dZ);
        if (file.kind === 'read' && file.isWhole) {
            const parsed = parseCondaRecord(file.bytes.toString('utf8'), path);
            warnings.push(...parsed.warnings);
            if (parsed.package !== undefined)
                packages.push(parsed.package);
            continue;
        }
        const reason = file.kind === 'unreadable' ? file.reason : `it has more than ${limits/* MAX_CONDA_RECORD_BYTES */.dZ} bytes`;
        warnings.push({ code: 'package-unreadable', message: reason, at: path });
    }
    return { packages, warnings };
};

;// CONCATENATED MODULE: ./lib/io/environment/read-site-folder.js
// SPDX-License-Identifier: Apache-2.0
//
// One folder of Python packages: what is installed in it, and which folders it
// adds to Python's search.






/** Reads a folder, at most `maxPackages` of it; `undefined` where there is none. Never throws. */
const readSiteFolder = (folder, maxPackages) => {
    const listing = listFolder(folder);
    if (listing === undefined)
        return undefined;
    const warnings = [];
    const warn = (code, message, at) => {
        warnings.push({ code, message, at });
    };
    if (listing.problem !== undefined)
        warn('python-unreadable', listing.problem, folder);
    const packages = [];
    const byName = new Map();
    for (const name of listing.names.filter(isDistributionName)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (packages.length === maxPackages) {
            warn('package-limit', `${maxPackages} packages are listed, and there are more`, folder);
            break;
        }
        // pip renames what it removes to `~name`, and leaves it behind when it is interrupted.
        if (name.startsWith('~')) {
            warn('package-unreadable', 'it is left over from an installation', path);
            continue;
        }
        const { package: found, warnings: others } = readDistribution(path);
        warnings.push(...others);
        if (found === undefined)
            continue;
        const twin = byName.get((0,python_name/* normalizePythonName */.L)(found.name));
        if (twin !== undefined) {
            warn('package-duplicate', `${twin.name} ${twin.version} is installed beside it`, path);
            if (twin.version === found.version)
                continue;
        }
        byName.set((0,python_name/* normalizePythonName */.L)(found.name), found);
        packages.push(found);
    }
    const addedFolders = listing.names
        .filter((name) => name.endsWith('.pth'))
        .flatMap((name) => foldersOfPth(folder, name));
    return { packages, addedFolders, warnings };
};
// Lines that begin with `import` are run by Python, and not by us; others are paths (Python's module `site`).
const foldersOfPth = (folder, name) => (readSmallText((0,external_node_path_.join)(folder, name), limits/* MAX_SMALL_FILE_BYTES */.Oe) ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^#|^import[ \t]|\0/.test(line))
    .map((line) => (0,external_node_path_.resolve)(folder, line))
    .filter(isFolder);

;// CONCATENATED MODULE: ./lib/io/environment/read-packages.js
// SPDX-License-Identifier: Apache-2.0
//
// The packages of an environment, folder by folder in the order of Python's
// search: what an earlier folder has, a later one does not show.






/** Folders of one search, with those that `.pth` files add. */
const MAX_FOLDERS = 200;
/**
 * Reads what is installed in folders of Python packages, and in `conda-meta`. Never throws.
 * @param folders in the order of Python's search
 */
const readPackages = (folders, condaFolders) => {
    const packages = [];
    const warnings = [];
    const read = [];
    const shadowed = new Set();
    const seen = new Set();
    const queue = [...folders];
    while (read.length < MAX_FOLDERS) {
        const folder = queue.shift();
        if (folder === undefined)
            break;
        const real = realFolder(folder);
        if (real === undefined || seen.has(real))
            continue;
        seen.add(real);
        const site = readSiteFolder(folder, limits/* MAX_CAPTURED_PACKAGES */.wf - packages.length);
        if (site === undefined)
            continue;
        read.push(folder);
        warnings.push(...site.warnings);
        const visible = site.packages.filter(({ name }) => !shadowed.has((0,python_name/* normalizePythonName */.L)(name)));
        packages.push(...visible);
        for (const { name } of visible)
            shadowed.add((0,python_name/* normalizePythonName */.L)(name));
        queue.push(...site.addedFolders);
    }
    for (const conda of condaFolders.map(readCondaFolder)) {
        packages.push(...conda.packages);
        warnings.push(...conda.warnings);
    }
    return { packages: packages.sort(comparePackages), folders: read, warnings };
};
/** Behind all links; `undefined` where there is nothing. */
const realFolder = (path) => {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
};
const comparePackages = (a, b) => (0,compare_names/* compareNames */.M)(a.ecosystem, b.ecosystem) ||
    (0,compare_names/* compareNames */.M)(a.name, b.name) ||
    (0,compare_names/* compareNames */.M)(a.version, b.version) ||
    (0,compare_names/* compareNames */.M)(a.purl, b.purl);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/environment/os-release.js
// SPDX-License-Identifier: Apache-2.0

const FIELDS = [
    ['PRETTY_NAME', 'distribution'],
    ['ID', 'distributionId'],
    ['VERSION_ID', 'distributionVersion'],
];
/** What os-release(5) says; never throws, of several lines of one name the last counts. */
const parseOsRelease = (text) => {
    const values = new Map();
    for (const line of text.split('\n')) {
        const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line.trimEnd()) ?? [];
        if (name !== undefined && value !== undefined)
            values.set(name, unquote(value));
    }
    return Object.fromEntries(FIELDS.flatMap(([name, field]) => {
        const value = shortText(values.get(name) ?? '');
        return value === undefined ? [] : [[field, value]];
    }));
};
const unquote = (text) => /^(["']).*\1$/.test(text) && text.length > 1
    ? text.slice(1, -1).replace(/\\([$"'`\\])/g, '$1')
    : text;

;// CONCATENATED MODULE: ./lib/io/environment/read-system.js
// SPDX-License-Identifier: Apache-2.0
//
// The system, the runner and the versions that stand in files of the machine.








/** Facts about the machine that this runs on. Never throws. @param rootPath `/`, or what stands for it */
const readSystem = (rootPath) => {
    const text = (...path) => readSmallText((0,external_node_path_.join)(rootPath, ...path), limits/* MAX_SMALL_FILE_BYTES */.Oe);
    const osRelease = text('etc', 'os-release') ?? text('usr', 'lib', 'os-release') ?? '';
    const kernel = shortText((0,external_node_os_.release)());
    const driver = parseNvidiaDriver(text('proc', 'driver', 'nvidia', 'version') ?? '');
    return {
        platform: process.platform,
        architecture: process.arch,
        ...(kernel === undefined ? {} : { kernel }),
        ...parseOsRelease(osRelease),
        ...(driver === undefined ? {} : { nvidiaDriver: driver }),
    };
};
const VERSION_FILES = [
    { name: 'cuda', path: ['usr', 'local', 'cuda', 'version.json'], parse: parseCudaVersion },
    { name: 'cudnn', path: ['usr', 'include', 'cudnn_version.h'], parse: parseCudnnVersion },
    { name: 'rocm', path: ['opt', 'rocm', '.info', 'version'], parse: parseRocmVersion },
];
/** Libraries that are installed for the whole machine. Never throws. */
const readSystemLibraries = (rootPath) => VERSION_FILES.flatMap(({ name, path, parse }) => {
    const version = parse(readSmallText((0,external_node_path_.join)(rootPath, ...path), limits/* MAX_SMALL_FILE_BYTES */.Oe) ?? '');
    return version === undefined ? [] : [{ name, version, source: `/${path.join('/')}` }];
});
const RUNNER_VARIABLES = [
    ['name', 'RUNNER_NAME'],
    ['os', 'RUNNER_OS'],
    ['architecture', 'RUNNER_ARCH'],
    ['environment', 'RUNNER_ENVIRONMENT'],
    ['imageOs', 'ImageOS'],
    ['imageVersion', 'ImageVersion'],
];
/** What the runner says of itself; `undefined` outside of one. */
const readRunner = (env) => {
    const fields = RUNNER_VARIABLES.flatMap(([field, name]) => {
        const value = shortText(env[name] ?? '');
        return value === undefined ? [] : [[field, value]];
    });
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
};
/** Whether this runs in a container of Docker or Podman. */
const isInContainer = (rootPath) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(rootPath, '.dockerenv')) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(rootPath, 'run', '.containerenv'));

;// CONCATENATED MODULE: ./lib/io/environment/capture-environment.js
// SPDX-License-Identifier: Apache-2.0
//
// The whole capture: what a job can see of the place where it trains. Nothing
// of that place is run or imported, but the driver's `nvidia-smi`.











/**
 * Captures the environment. What is found by itself and cannot be read is a warning of the document.
 * @throws {INPUT_INVALID} for what the caller names and is not there
 */
const captureEnvironment = async (options) => {
    const { env, cwd, now, rootPath = '/' } = options;
    const { python, warnings } = findPython({ env, cwd, given: options.pythonEnvironments, rootPath });
    const installed = readPackages(python?.folders ?? [], python?.condaFolders ?? []);
    const { lockFiles, warnings: lockWarnings } = await readLockFiles(options.lockFiles, cwd);
    const { gpus, warnings: gpuWarnings } = options.gpus === 'leave-out' ? { gpus: [], warnings: [] } : await readGpus(rootPath);
    const { variables, warnings: variableWarnings } = (0,environment_variables/* selectVariables */.Ys)(env, options.variables);
    const { training, warnings: trainingWarnings } = await readTraining(options);
    const runner = readRunner(env);
    return {
        capturedAt: now.toISOString(),
        ...(python === undefined
            ? {}
            : { python: describePython(python, installed.folders, installed.packages) }),
        packages: installed.packages,
        frameworks: findFrameworks(installed.packages, readSystemLibraries(rootPath)),
        gpus,
        system: readSystem(rootPath),
        ...(runner === undefined ? {} : { runner }),
        ...(options.container === undefined ? {} : { container: options.container }),
        variables,
        lockFiles,
        ...(training === undefined ? {} : { training }),
        warnings: limitWarnings([
            ...warnings,
            ...installed.warnings,
            ...lockWarnings,
            ...gpuWarnings,
            ...variableWarnings,
            ...trainingWarnings,
            ...containerWarnings(options.container, rootPath),
        ]),
    };
};
const describePython = ({ implementation, version, foundBy, folders: [first = ''] }, folders, packages) => {
    const exact = exactVersion(version, first, packages);
    return {
        ...(implementation === undefined ? {} : { implementation }),
        ...(exact === undefined ? {} : { version: exact }),
        foundBy,
        folders,
    };
};
// Names of folders say `3.12`; conda's own record, setup-python and pyenv say `3.12.4`.
const exactVersion = (version, folder, packages) => {
    const conda = packages.find(({ ecosystem, name }) => ecosystem === 'conda' && name === 'python');
    if (conda !== undefined)
        return conda.version;
    const parts = folder.split(/[/\\]/).map((part) => (pythonVersion(part) === part ? part : ''));
    return parts.find((part) => version !== undefined && part.startsWith(`${version}.`)) ?? version;
};
const readTraining = async ({ env, cwd, training, }) => {
    const known = (0,environment_variables/* secretValues */.VX)(env);
    const { hyperParameters: paths, command: given, ...facts } = training;
    const { files, warnings } = await readHyperParameters(paths, cwd, known);
    const command = given === undefined ? undefined : (0,secret_shapes/* hideSecrets */.s0)(given.toWellFormed(), known);
    const claims = {
        ...(command === undefined ? {} : { command }),
        ...(files.length === 0 ? {} : { hyperParameters: files }),
        ...facts,
    };
    const secret = {
        code: 'text-secret',
        message: 'what looks like a secret is left out of the command line',
    };
    return {
        ...(Object.keys(claims).length === 0 ? {} : { training: claims }),
        warnings: command === given ? warnings : [...warnings, secret],
    };
};
const containerWarnings = (container, rootPath) => {
    if (container?.digest !== undefined)
        return [];
    if (container !== undefined) {
        const message = `${container.image} is named without a digest`;
        return [{ code: 'container-not-pinned', message }];
    }
    return isInContainer(rootPath)
        ? [{ code: 'container-unknown', message: 'this is a container, and nobody named its image' }]
        : [];
};
const limitWarnings = (warnings) => {
    if (warnings.length <= limits/* MAX_CAPTURE_WARNINGS */.st)
        return warnings;
    const message = `${warnings.length} warnings, of which the first are listed`;
    return [...warnings.slice(0, limits/* MAX_CAPTURE_WARNINGS */.st - 1), { code: 'warning-limit', message }];
};


/***/ }),

/***/ 15870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/** How a file is named in what is signed: relative to `cwd` with `/` where it lies in it, else its own name. */
const displayPath = (path, cwd) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path);
    const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
    return isInside ? inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
};


/***/ }),

/***/ 44768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.



// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
const readBounded = async (path, maxBytes, codes) => {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS).catch((cause) => {
        throw unreadable(path, codes, cause);
    });
    try {
        return await readHandle(handle, path, maxBytes, codes);
    }
    catch (error) {
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG ? error : unreadable(path, codes, error);
    }
    finally {
        await handle.close();
    }
};
const readHandle = async (handle, path, maxBytes, codes) => {
    const stats = await handle.stat();
    if (!stats.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" is not a regular file`);
    }
    if (stats.size > maxBytes)
        throw tooLarge(path, stats.size, maxBytes, codes);
    // One byte more than expected shows whether the file has grown since.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < buffer.byteLength) {
        const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        length += bytesRead;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `"${path}" grew while it was read`);
};
const tooLarge = (path, sizeBytes, maxBytes, codes) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.tooLarge, `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`);
const unreadable = (path, codes, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause });
const reasonOf = (cause) => cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isCanonicalName),
/* harmony export */   MP: () => (/* reexport safe */ _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   VV: () => (/* binding */ sortByName),
/* harmony export */   c6: () => (/* binding */ SINGLE_FILE_NAME),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   py: () => (/* binding */ canonicalIgnorePaths),
/* harmony export */   zP: () => (/* binding */ GIT_IGNORE_PATHS)
/* harmony export */ });
/* harmony import */ var _core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20029);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).



/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
const SINGLE_FILE_NAME = '.';
/** The order of files in everything that is signed. */

/** A copy in the order of `compareNames`. */
const sortByName = (items) => [...items].sort((a, b) => (0,_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M)(a.name, b.name));
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
    const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(_core_compare_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNames */ .M);
    if (unique.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
            hint: `A signature records at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IGNORE_PATHS */ .je}: ignore a folder instead of its files.`,
        });
    }
    return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)));
};


/***/ })

};

