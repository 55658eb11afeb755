export const id = 5977;
export const ids = [5977];
export const modules = {

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

/***/ 65977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCaptureInputs: () => (/* binding */ readCaptureInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40060);
// SPDX-License-Identifier: Apache-2.0
//
// Inputs of capture → typed options; everything is checked before anything is
// read.


/** @throws INPUT_INVALID */
const readCaptureInputs = (input) => {
    const container = readContainer(input.text('container-image'));
    const compareWith = input.text('compare-with');
    const outputDir = input.text('output-dir');
    return {
        options: {
            pythonEnvironments: input.lines('python-environment'),
            lockFiles: input.lines('lock-files'),
            variables: readVariables(input),
            ...(container === undefined ? {} : { container }),
            gpus: input.choice('gpu', ['auto', 'off']) === 'auto' ? 'ask-driver' : 'leave-out',
            training: readTraining(input),
        },
        ...(compareWith === undefined ? {} : { compareWith }),
        ...(outputDir === undefined ? {} : { outputDir }),
        showSummary: input.flag('show-summary'),
    };
};
const readVariables = (input) => {
    const names = input.lines('variables');
    const refused = names.find((name) => !(0,_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableName */ .KL)(name));
    if (refused === undefined)
        return names;
    throw invalid('variables', refused, 'it takes names of variables that hold no secret');
};
const IMAGE = /^(?:docker:\/\/)?([A-Za-z0-9][\w.:/-]{0,255})(?:@(sha256:[0-9a-f]{64}))?$/;
const readContainer = (text) => {
    if (text === undefined)
        return undefined;
    const [, image, digest] = IMAGE.exec(text) ?? [];
    if (image === undefined) {
        throw invalid('container-image', text, 'it takes name:tag@sha256:<64 hex>');
    }
    return { image, ...(digest === undefined ? {} : { digest }) };
};
const readTraining = (input) => {
    const command = input.text('command');
    const startedAt = readTime(input, 'training-started-at');
    const endedAt = readTime(input, 'training-ended-at');
    const gpuHours = readAmount(input, 'gpu-hours');
    const energyKwh = readAmount(input, 'energy-kwh');
    if (startedAt !== undefined && endedAt !== undefined) {
        if (Date.parse(endedAt) < Date.parse(startedAt)) {
            throw invalid('training-ended-at', endedAt, `training started at ${startedAt}`);
        }
    }
    return {
        hyperParameters: input.lines('hyper-parameters'),
        ...(command === undefined ? {} : { command }),
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(endedAt === undefined ? {} : { endedAt }),
        ...(gpuHours === undefined ? {} : { gpuHours }),
        ...(energyKwh === undefined ? {} : { energyKwh }),
    };
};
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const readTime = (input, name) => {
    const text = input.text(name);
    if (text === undefined || (RFC_3339.test(text) && !Number.isNaN(Date.parse(text))))
        return text;
    throw invalid(name, text, 'it takes a time such as 2026-03-01T12:00:00Z');
};
const readAmount = (input, name) => {
    const text = input.text(name);
    if (text === undefined)
        return undefined;
    if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text))
        return Number(text);
    throw invalid(name, text, 'it takes a number such as 12.5');
};
const invalid = (name, value, expected) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${name} is "${value.slice(0, 120)}"; ${expected}`, {
    hint: 'See docs/reference/capture.md for the accepted values.',
});


/***/ })

};

