export const id = 1811;
export const ids = [1811];
export const modules = {

/***/ 39484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ GGUF_FINDINGS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const GGUF_FINDINGS = {
    'gguf.cut-off': {
        kind: 'broken',
        explains: 'The file ends inside of its header, or a length in it reaches beyond the end.',
    },
    'gguf.unknown-version': {
        kind: 'broken',
        explains: 'The version is none of 1 to 3: the header was not read.',
    },
    'gguf.header-too-large': {
        kind: 'broken',
        explains: 'Keys and tensors need more than the 50,000,000 bytes that are read.',
    },
    'gguf.too-many-keys': { kind: 'broken', explains: 'There are more than 100,000 keys.' },
    'gguf.too-many-tensors': {
        kind: 'broken',
        explains: 'There are more tensors than are read (100,000).',
    },
    'gguf.key-invalid': {
        kind: 'broken',
        explains: 'A key is empty, not printable ASCII, or longer than 65,535 bytes.',
    },
    'gguf.duplicate-key': {
        kind: 'broken',
        explains: 'A key stands twice: readers disagree on which value counts.',
    },
    'gguf.value-type-unknown': { kind: 'broken', explains: 'A value has a type above 12.' },
    'gguf.bool-invalid': { kind: 'broken', explains: 'A boolean is neither 0 nor 1.' },
    'gguf.string-too-long': { kind: 'broken', explains: 'A text has more than 10,000,000 bytes.' },
    'gguf.array-too-long': { kind: 'broken', explains: 'A list has more than 1,000,000 entries.' },
    'gguf.nested-too-deep': { kind: 'broken', explains: 'Lists are nested more than four levels.' },
    'gguf.alignment-invalid': {
        kind: 'broken',
        explains: '`general.alignment` is not a positive multiple of 8.',
    },
    'gguf.tensor-name-invalid': {
        kind: 'broken',
        explains: 'The name of a tensor is empty or longer than 64 bytes.',
    },
    'gguf.duplicate-tensor': { kind: 'broken', explains: 'Two tensors have one name.' },
    'gguf.too-many-dimensions': {
        kind: 'broken',
        explains: 'A tensor has more than four dimensions.',
    },
    'gguf.size-overflow': {
        kind: 'broken',
        explains: 'The shape or the offset of a tensor is beyond what any file can hold.',
    },
    'gguf.unknown-type': {
        kind: 'broken',
        explains: 'The type of a tensor is none of ggml, as of gguf 0.19: its size is not known.',
    },
    'gguf.block-mismatch': {
        kind: 'broken',
        explains: 'The rows of a quantized tensor are no whole number of blocks.',
    },
    'gguf.misaligned': {
        kind: 'broken',
        explains: 'A tensor does not begin at a multiple of the alignment.',
    },
    'gguf.overlap': { kind: 'broken', explains: 'Two tensors share bytes.' },
    'gguf.hole': {
        kind: 'notice',
        explains: 'Bytes between tensors belong to none, beyond what the alignment needs.',
    },
    'gguf.data-cut-off': {
        kind: 'broken',
        explains: 'Tensors reach beyond the end of the file: fetch it again.',
    },
    'gguf.trailing-data': {
        kind: 'notice',
        explains: 'Bytes after the last tensor belong to none: something else may be hidden there.',
    },
    'gguf.chat-template': {
        kind: 'notice',
        explains: 'The file has a chat template, a Jinja program that runtimes execute for every prompt: its digest is recorded.',
    },
    'gguf.chat-template-reaches-out': {
        kind: 'code',
        explains: 'The chat template names attributes with which Jinja programs leave their sandbox, such as `__class__`.',
    },
};


/***/ }),

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkLayout),
/* harmony export */   x: () => (/* binding */ countElements)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Whether the tensors of a file lie one after the other: bytes that belong to
// two of them, or to none, are how a file means different things to different
// readers.
/**
 * Looks for bytes that two tensors share, and for bytes between tensors beyond what the alignment needs.
 * @returns where the last tensor ends
 */
const checkLayout = (ranges, alignment, report) => {
    const inOrder = ranges.toSorted((a, b) => a.begin - b.begin || a.end - b.end);
    let end = 0;
    for (const { name, begin, end: next } of inOrder) {
        const expected = Math.ceil(end / alignment) * alignment;
        if (begin < end) {
            const message = `begins at ${begin}, before the one in front of it ends at ${end}`;
            report({ kind: 'overlap', name, message });
        }
        else if (begin > expected) {
            report({ kind: 'hole', name, message: `begins at ${begin}, where ${expected} is expected` });
        }
        end = Math.max(end, next);
    }
    return end;
};
/**
 * Number of elements of a shape of non-negative integers; `undefined` where a step of the
 * multiplication is beyond 2^53 - 1, which no file can hold.
 */
const countElements = (shape) => {
    let count = 1;
    for (const length of shape) {
        count *= length;
        if (!Number.isSafeInteger(count))
            return undefined;
    }
    return count;
};


/***/ })

};

