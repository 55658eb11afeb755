export const id = 8921;
export const ids = [8921];
export const modules = {

/***/ 68921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffLocks: () => (/* binding */ diffLocks)
/* harmony export */ });
/* harmony import */ var _model_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19414);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36597);
/* harmony import */ var _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46783);
// SPDX-License-Identifier: Apache-2.0
//
// What changed between two lock files, in the words of a reviewer: which
// models, which bytes, and above all whether someone else signs them now.



/** Entries that differ, sorted by name; empty if and only if the two say the same. */
const diffLocks = (before, after) => {
    const old = byName(before);
    const current = byName(after);
    const names = [...new Set([...old.keys(), ...current.keys()])].sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNames */ .MP);
    return names.flatMap((name) => {
        const [left, right] = [old.get(name), current.get(name)];
        const fields = diffEntries(left, right);
        if (fields.length === 0)
            return [];
        const kind = left === undefined ? 'added' : right === undefined ? 'removed' : 'changed';
        const isSignerChanged = kind === 'changed' && fields.some(({ field }) => isSignerField(field));
        return [{ name, kind, fields, isSignerChanged }];
    });
};
const byName = ({ entries }) => new Map(entries.map((entry) => [entry.name, entry]));
/** The commit moves with each training; who trained does not. */
const isSignerField = (field) => (field.startsWith('identity.') && field !== 'identity.source-digest') || field.startsWith('key.');
const diffEntries = (before, after) => {
    const old = fieldsOf(before);
    const current = fieldsOf(after);
    const changes = [];
    for (const field of new Set([...old.keys(), ...current.keys()])) {
        const [left, right] = [old.get(field), current.get(field)];
        if (left === right)
            continue;
        changes.push({
            field,
            ...(left === undefined ? {} : { before: left }),
            ...(right === undefined ? {} : { after: right }),
        });
    }
    return [...changes, ...diffFiles(before, after)];
};
const fieldsOf = (entry) => {
    if (entry === undefined)
        return new Map();
    const { path, kind, source, digest, signer, bundles, predicateTypes } = entry;
    const lines = [
        ['path', path],
        ['kind', kind],
        ['source', source],
        ['digest', digest],
        ...signerFields(signer),
        ['bundles', bundles.map((bundle) => `${bundle.location.value} ${bundle.digest}`).join('\n')],
        ['predicateTypes', predicateTypes.join('\n')],
    ];
    return new Map(lines.filter((line) => line[1] !== undefined));
};
const signerFields = (signer) => {
    switch (signer.kind) {
        case 'identity':
            return _models_lock_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_FIELDS */ .DL.map(([key, name]) => {
                const value = signer.identity[name];
                return [`identity.${key}`, value === undefined ? undefined : String(value)];
            });
        case 'key':
            return [
                ['key.path', signer.path],
                ['key.hint', signer.hint],
            ];
    }
};
// One line for each file that differs; a list that appears or goes says nothing by itself.
const diffFiles = (before, after) => {
    if (before?.files === undefined || after?.files === undefined) {
        const [left, right] = [count(before), count(after)];
        if (left === right)
            return [];
        return [{ field: 'files', ...(left && { before: left }), ...(right && { after: right }) }];
    }
    const old = new Map(before.files.map(({ name, digest }) => [name, digest]));
    const current = new Map(after.files.map(({ name, digest }) => [name, digest]));
    const { changed, missing, extra } = (0,_model_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .h)(before.files, after.files);
    return [...changed, ...missing, ...extra].sort(_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNames */ .MP).map((name) => {
        const [left, right] = [old.get(name), current.get(name)];
        return {
            field: `files.${name}`,
            ...(left && { before: `sha256:${left}` }),
            ...(right && { after: `sha256:${right}` }),
        };
    });
};
const count = (entry) => entry?.files === undefined ? undefined : `${entry.files.length} listed`;


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

/***/ 19414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSameModel),
/* harmony export */   h: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What differs between the files that were signed and the files that are here.

/** Compares by name and digest; names are unique on both sides, their order is of no matter. */
const compareFiles = (signed, found) => {
    const foundDigests = new Map(found.map((file) => [file.name, file.digest]));
    const signedNames = new Set(signed.map((file) => file.name));
    const sortedNames = (files) => files.map((file) => file.name).sort(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP);
    return {
        changed: sortedNames(signed.filter(({ name, digest }) => foundDigests.has(name) && foundDigests.get(name) !== digest)),
        missing: sortedNames(signed.filter((file) => !foundDigests.has(file.name))),
        extra: sortedNames(found.filter((file) => !signedNames.has(file.name))),
    };
};
/** Whether the files are exactly the signed ones. */
const isSameModel = (difference) => difference.changed.length + difference.missing.length + difference.extra.length === 0;


/***/ })

};

