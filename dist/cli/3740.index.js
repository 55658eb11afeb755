export const id = 3740;
export const ids = [3740,6186,1359,2522];
export const modules = {

/***/ 72522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toVerifyingKey),
/* harmony export */   f: () => (/* binding */ loadSigningKey),
/* harmony export */   loadVerifyingKey: () => (/* binding */ loadVerifyingKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// The keys of the OMS `key` and `certificate` methods: EC on three NIST
// curves, each with the hash of its size, in PEM.
// Spec: OMS 1.0 algorithm registry (ossf/model-signing-spec a0c91e2).



const HASH_OF_CURVE = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
const PUBLIC_KEY_HINT = 'Give an EC public key (P-256, P-384 or P-521) in PEM.';
/**
 * Reads a private key: PKCS#8, SEC1, or either of them encrypted.
 * @throws {KEY_INVALID} naming the form, type or curve that was found
 * @throws {KEY_PASSWORD} without a password, or with one that does not open the key
 */
const loadSigningKey = (pem, password) => {
    const text = pem.reveal();
    const label = labelOf(text, 'PRIVATE KEY');
    if (label === undefined)
        throw keyInvalid(`found ${foundIn(text)}, expected a private key in PEM`);
    const isEncrypted = label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(text);
    if (isEncrypted && password === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('KEY_PASSWORD', 'the private key is encrypted, no password was given');
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
            key: text,
            ...(password === undefined ? {} : { passphrase: password.reveal() }),
        });
    }
    catch (cause) {
        // A wrong password can also surface as a parse error, so the two cannot be told apart.
        if (isEncrypted) {
            const message = 'the password does not open the private key, or the key is damaged';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('KEY_PASSWORD', message, { cause });
        }
        throw keyInvalid('the private key cannot be read', { cause });
    }
    hashOf(key);
    return { key, publicKey: toVerifyingKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)) };
};
/**
 * Reads a public key (SubjectPublicKeyInfo).
 * @throws {KEY_INVALID} naming the form, type or curve that was found
 */
const loadVerifyingKey = (pem) => {
    // A private key would be taken too, by deriving its public half.
    if (labelOf(pem, 'PUBLIC KEY') !== 'PUBLIC KEY' || labelOf(pem, 'PRIVATE KEY')) {
        throw keyInvalid(`found ${foundIn(pem)}, expected a public key in PEM`, {
            hint: PUBLIC_KEY_HINT,
        });
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (cause) {
        throw keyInvalid('the public key cannot be read', { cause, hint: PUBLIC_KEY_HINT });
    }
    return toVerifyingKey(key);
};
/**
 * The public half of a key or certificate.
 * @throws {KEY_INVALID} unless the key is EC on P-256, P-384 or P-521
 */
const toVerifyingKey = (key) => {
    const hash = hashOf(key);
    // Through JWK, because a key read with a compressed point would be written
    // with one, and every other client writes the whole point.
    const normalised = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' });
    return { key: normalised, hash, hint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(normalised.export({ type: 'spki', format: 'pem' })) };
};
const hashOf = (key) => {
    const type = key.asymmetricKeyType ?? 'unknown';
    if (type !== 'ec')
        throw keyInvalid(`${type.toUpperCase()} key, expected an EC key`);
    const curve = key.asymmetricKeyDetails?.namedCurve ?? 'with explicit parameters';
    const hash = HASH_OF_CURVE[curve];
    if (!hash)
        throw keyInvalid(`EC key on curve ${curve}, expected P-256, P-384 or P-521`);
    return hash;
};
// The label of the first PEM block whose label ends so.
const labelOf = (text, ending) => labels(text).find((label) => label.endsWith(ending));
// The labels are public; nothing else of the text may be shown.
const labels = (text) => [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]{1,40})-----\s*$/gm)].map((match) => match[1] ?? '');
const foundIn = (text) => labels(text)[0] ?? 'no PEM block';
const keyInvalid = (message, options = {}) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('KEY_INVALID', message, options);


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

/***/ 49214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59502);
// SPDX-License-Identifier: Apache-2.0
//
// The form of a document, said once: each shape reads a parsed value and
// writes its own JSON Schema, so that the parser and the schema that editors
// use cannot disagree. Spec: JSON Schema draft 2020-12.

/** Text that matches `pattern` as a whole; `what` describes it. */
const text = (what, pattern) => ({
    schema: {
        type: 'string',
        description: what,
        minLength: 1,
        ...(pattern === undefined ? {} : { pattern: pattern.source }),
    },
    read: (node, at) => {
        const value = scalarOf(node);
        if (typeof value === 'string' && value !== '' && (pattern?.test(value) ?? true))
            return value;
        return refuse(node, at, what);
    },
});
/** Text of at most `maxLength` UTF-16 units. */
const shortText = (what, maxLength) => {
    const { schema, read } = text(what);
    return {
        schema: { ...schema, maxLength },
        read: (node, at) => {
            const value = read(node, at);
            if (value.length <= maxLength)
                return value;
            return refuseAt(node, at, `has ${value.length} characters, more than ${maxLength}`);
        },
    };
};
const choice = (what, values) => ({
    schema: { description: what, enum: values },
    read: (node, at) => values.find((value) => value === scalarOf(node)) ??
        refuse(node, at, `${what}: ${values.join(', ')}`),
});
const flag = (what) => ({
    schema: { type: 'boolean', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'boolean' ? value : refuse(node, at, `${what}: true or false`);
    },
});
const number = (what) => ({
    schema: { type: 'number', description: what },
    read: (node, at) => {
        const value = scalarOf(node);
        return typeof value === 'number' ? value : refuse(node, at, what);
    },
});
/** A text, number or boolean. */
const scalar = (what) => ({
    schema: { type: ['string', 'number', 'boolean'], description: what },
    read: (node, at) => scalarOf(node) ?? refuse(node, at, what),
});
/** At least one item, or `minItems`. */
const list = (what, item, minItems = 1) => ({
    schema: { type: 'array', description: what, minItems, items: item.schema },
    read: (node, at) => {
        if (node.kind !== 'array' || node.items.length < minItems)
            return refuse(node, at, what);
        return node.items.map((child, index) => item.read(child, { ...at, path: `${at.path}[${index}]` }));
    },
});
/** One item, or a list of them. */
const oneOrMany = (what, item) => {
    const many = list(what, item);
    return {
        schema: { description: what, oneOf: [item.schema, many.schema] },
        read: (node, at) => (node.kind === 'array' ? many.read(node, at) : [item.read(node, at)]),
    };
};
/** A mapping with these keys and no other. */
const record = (what, required, optional, { one, some } = {}) => {
    const fields = { ...required, ...optional };
    const requiring = (keys) => keys.map((key) => ({ required: [key] }));
    return {
        schema: {
            type: 'object',
            description: what,
            additionalProperties: false,
            properties: Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema])),
            ...(Object.keys(required).length === 0 ? {} : { required: Object.keys(required) }),
            ...(one === undefined ? {} : { oneOf: requiring(one) }),
            ...(some === undefined ? {} : { anyOf: requiring(some) }),
        },
        read: (node, at) => {
            if (node.kind !== 'object')
                return refuse(node, at, what);
            const { members } = node;
            const values = {};
            for (const [key, child] of members) {
                const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
                if (!shape) {
                    const known = Object.keys(fields).join(', ');
                    return refuseAt(child, at, `has the unknown key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(key)}; it takes ${known}`);
                }
                values[key] = shape.read(child, { ...at, path: joinPath(at.path, key) });
            }
            const missing = Object.keys(required).find((key) => !members.has(key));
            if (missing !== undefined)
                refuseAt(node, at, `lacks ${missing}`);
            const here = (keys) => keys.filter((key) => members.has(key)).length;
            if (one && here(one) !== 1)
                refuseAt(node, at, `needs exactly one of ${one.join(', ')}`);
            if (some && here(some) === 0)
                refuseAt(node, at, `needs one of ${some.join(', ')}`);
            return values;
        },
    };
};
/** A mapping of any keys that match `key` as a whole. */
const dictionary = (what, key, value) => ({
    schema: {
        type: 'object',
        description: what,
        propertyNames: { pattern: key.source },
        additionalProperties: value.schema,
    },
    read: (node, at) => {
        if (node.kind !== 'object')
            return refuse(node, at, what);
        const entries = [...node.members].map(([name, child]) => {
            if (!key.test(name))
                refuseAt(child, at, `has the key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}; it takes ${what}`);
            return [name, value.read(child, { ...at, path: joinPath(at.path, name) })];
        });
        return Object.fromEntries(entries);
    },
});
/** Any value. */
const anything = (what) => ({
    schema: { description: what },
    read: (node) => toValue(node),
});
/** `special` where the mapping has the key, else `usual`; no value is both. */
const variant = (key, special, usual) => ({
    schema: { oneOf: [special.schema, usual.schema] },
    read: (node, at) => (node.kind === 'object' && node.members.has(key) ? special : usual).read(node, at),
});
const located = ({ schema, read }) => ({
    schema,
    read: (node, at) => ({
        value: read(node, at),
        line: node.line,
        lines: new Map(node.kind === 'object' ? [...node.members].map(([key, { line }]) => [key, line]) : []),
    }),
});
const scalarOf = (node) => node.kind === 'scalar' && node.value !== null ? node.value : undefined;
const toValue = (node) => {
    switch (node.kind) {
        case 'object':
            // Own properties, also for a key such as `__proto__`.
            return Object.fromEntries([...node.members].map(([key, child]) => [key, toValue(child)]));
        case 'array':
            return node.items.map(toValue);
        case 'scalar':
            return node.value;
    }
};
const joinPath = (path, key) => (path === '' ? key : `${path}.${key}`);
const refuseAt = (node, { refuse, path }, what) => {
    throw refuse(node.line, `${path === '' ? 'the document' : path} ${what}`);
};
const refuse = (node, at, expected) => refuseAt(node, at, `is ${shownNode(node)}; it takes ${expected}`);
const shownNode = (node) => {
    switch (node.kind) {
        case 'object':
            return 'a mapping';
        case 'array':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'scalar':
            return node.value === null ? 'empty' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(node.value);
    }
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

/***/ 16750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   Yu: () => (/* binding */ oidcIssuerOf),
/* harmony export */   j1: () => (/* binding */ gitHubHostOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Which GitHub this is: the public one, a company's own part of it
// (GHE.com, data residency), or GitHub Enterprise Server.
/** @param serverUrl e.g. `https://github.com`, as in GITHUB_SERVER_URL */
const gitHubHostOf = (serverUrl) => {
    const { host } = new URL(serverUrl); // with the port: on another one it is another server
    if (host === 'github.com')
        return 'github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(host) ? 'ghe.com' : 'ghes';
};
/**
 * Issuer of the OIDC tokens of GitHub Actions, without enterprise slug;
 * `undefined` for a server whose issuer no public Sigstore knows.
 */
const oidcIssuerOf = (serverUrl) => {
    switch (gitHubHostOf(serverUrl)) {
        case 'github.com':
            return 'https://token.actions.githubusercontent.com';
        case 'ghe.com':
            return `https://token.actions.${new URL(serverUrl).hostname}`;
        case 'ghes':
            return undefined;
    }
};
/**
 * Origins that a token for `apiUrl` may be sent to: the API, and the host that takes release assets.
 * On GitHub Enterprise Server both are one (`https://host/api/v3`, `https://host/api/uploads`).
 */
const apiOrigins = (apiUrl) => {
    const { origin, hostname } = new URL(apiUrl);
    const isDotCom = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return isDotCom ? [origin, origin.replace('https://api.', 'https://uploads.')] : [origin];
};


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkIdentity),
/* harmony export */   z: () => (/* binding */ buildIdentityPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16750);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96186);
// SPDX-License-Identifier: Apache-2.0
//
// Who may have signed, in the words of `gh attestation verify`. Every match is
// exact and covers the whole value; an empty policy cannot be built.
// Source: gh's flags, peers' table of Fulcio extensions (oid-info.md).



/**
 * @param serverUrl e.g. `https://github.com`
 * @throws POLICY_EMPTY where nothing says who may have signed
 * @throws INPUT_INVALID, INPUT_CONFLICT for values that cannot be meant
 */
const buildIdentityPolicy = (request, serverUrl) => {
    const signer = signerRules(request, serverUrl);
    const [first] = signer;
    if (first === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_EMPTY', 'nothing says who may have signed');
    }
    return {
        rules: [first, ...signer.slice(1), issuerRule(request, serverUrl), ...sourceRules(request)],
        serverUrl,
    };
};
/** Every rule compared with a verified certificate: one check each. */
const checkIdentity = (policy, identity) => policy.rules.map(({ id, title, expected, find, accepts }) => {
    const found = find(identity);
    const facts = { id, title, expected, found: found ?? 'not in the certificate' };
    return found !== undefined && accepts(found)
        ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .passedCheck */ .Fd)(facts, 'verified')
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCheck */ .WU)(facts, { code: 'IDENTITY_MISMATCH', word: 'verified' });
});
const signerRules = (request, serverUrl) => {
    const { repo, owner, certIdentity, certIdentityRegex, signerRepo, signerWorkflow } = request;
    if (certIdentity !== undefined && certIdentityRegex !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_CONFLICT', 'cert-identity and cert-identity-regex are given', {
            hint: 'Give one of them.',
        });
    }
    return [
        ...(repo === undefined ? [] : [sourceRepositoryRule(repo, serverUrl)]),
        ...(owner === undefined ? [] : [ownerRule(owner, serverUrl)]),
        ...(signerRepo === undefined ? [] : [signerRepoRule(signerRepo, serverUrl)]),
        ...(signerWorkflow === undefined ? [] : [signerWorkflowRule(signerWorkflow, serverUrl)]),
        ...ownWorkflowRule(request, serverUrl),
        ...(certIdentity === undefined
            ? []
            : [subjectRule(certIdentity, (found) => found === certIdentity)]),
        ...(certIdentityRegex === undefined
            ? []
            : [subjectRule(`a match of /${certIdentityRegex}/`, wholeMatch(certIdentityRegex))]),
    ];
};
// As gh: where nothing is said of the workflow, it is one of the repository's (or owner's) own. A
// reusable workflow of another repository has to be named.
const ownWorkflowRule = (request, serverUrl) => {
    const { repo, owner, signerRepo, signerWorkflow, certIdentity, certIdentityRegex } = request;
    if ((signerRepo ?? signerWorkflow ?? certIdentity ?? certIdentityRegex) !== undefined)
        return [];
    if (repo !== undefined)
        return [signerRepoRule(repo, serverUrl)];
    return owner === undefined ? [] : [signerPrefixRule(`${serverUrl}/${owner}/`)];
};
// GitHub's names of owners and repositories have no case.
const sameText = (expected) => (found) => found.toLowerCase() === expected.toLowerCase();
const sourceRepositoryRule = (repo, serverUrl) => {
    const expected = `${serverUrl}/${repositoryName('repo', repo)}`;
    return {
        id: 'identity.source-repository',
        title: 'source repository',
        expected,
        find: (identity) => identity.sourceRepositoryURI,
        accepts: sameText(expected),
    };
};
const ownerRule = (owner, serverUrl) => {
    if (!/^[\w.-]+$/.test(owner)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `owner is "${owner}"; it takes one name`);
    }
    const expected = `${serverUrl}/${owner}`;
    return {
        id: 'identity.source-owner',
        title: 'owner of the source repository',
        expected,
        find: (identity) => identity.sourceRepositoryOwnerURI,
        accepts: sameText(expected),
    };
};
const signerRepoRule = (repo, serverUrl) => {
    return signerPrefixRule(`${serverUrl}/${repositoryName('signer-repo', repo)}/`);
};
/** @param prefix ends in a slash, so that no longer name of another repository begins with it */
const signerPrefixRule = (prefix) => ({
    id: 'identity.signer-repository',
    title: 'repository of the workflow that signed',
    expected: `${prefix}…`,
    find: (identity) => identity.subjectAlternativeName,
    accepts: (found) => found.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase(),
});
const signerWorkflowRule = (workflow, serverUrl) => {
    const [path = '', ref, ...rest] = workflow.split('@');
    const { host } = new URL(serverUrl);
    const withHost = path.startsWith(`${host}/`) ? path : `${host}/${path}`;
    const isWorkflow = /^[^/]+\/[\w.-]+\/[\w.-]+\/.+\.ya?ml$/.test(withHost);
    if (!isWorkflow || ref === '' || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `signer-workflow is "${workflow}"; it takes owner/name/path.yml, with or without @ref`);
    }
    const expected = `https://${withHost}`;
    return {
        id: 'identity.signer-workflow',
        title: 'workflow that signed',
        expected: ref === undefined ? `${expected}@(any ref)` : `${expected}@${ref}`,
        find: (identity) => identity.subjectAlternativeName,
        accepts: (found) => {
            const at = found.indexOf('@');
            const [foundPath, foundRef] = at < 0 ? [found, ''] : [found.slice(0, at), found.slice(at + 1)];
            return foundPath === expected && foundRef !== '' && (ref === undefined || foundRef === ref);
        },
    };
};
const subjectRule = (expected, accepts) => ({
    id: 'identity.certificate',
    title: 'certificate identity',
    expected,
    find: (identity) => identity.subjectAlternativeName,
    accepts,
});
const wholeMatch = (pattern) => {
    try {
        // The group keeps alternatives inside the anchors.
        const regex = new RegExp(`^(?:${pattern})$`, 'u');
        return (found) => regex.test(found);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `cert-identity-regex is no regular expression`, {
            cause,
        });
    }
};
const issuerRule = ({ certOidcIssuer }, serverUrl) => {
    const expected = certOidcIssuer ?? (0,_github_host_js__WEBPACK_IMPORTED_MODULE_2__/* .oidcIssuerOf */ .Yu)(serverUrl);
    if (expected === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_MISSING', `the issuer of ${serverUrl} is not known`, {
            hint: 'Give `cert-oidc-issuer`.',
        });
    }
    return {
        id: 'identity.issuer',
        title: 'issuer of the identity',
        expected,
        find: (identity) => identity.issuer,
        accepts: (found) => found === expected,
    };
};
const sourceRules = (request) => {
    const exact = (id, title, expected, find) => expected === undefined
        ? []
        : [{ id: `identity.${id}`, title, expected, find, accepts: (found) => found === expected }];
    return [
        ...exact('signer-digest', 'commit of the workflow that signed', request.signerDigest, (i) => i.buildSignerDigest),
        ...exact('source-ref', 'source ref', request.sourceRef, (i) => i.sourceRepositoryRef),
        ...exact('source-digest', 'source commit', request.sourceDigest, (i) => i.sourceRepositoryDigest),
        ...exact('runner', 'runner environment', request.denySelfHostedRunners ? 'github-hosted' : undefined, (i) => i.runnerEnvironment),
    ];
};
const repositoryName = (input, text) => {
    if (/^[\w.-]+\/[\w.-]+$/.test(text))
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${input} is "${text}"; it takes owner/name`);
};


/***/ }),

/***/ 10820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   We: () => (/* binding */ EACH),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON Pointer (RFC 6901), and a step that it does not have: every item of a
// list, for rules that are about each of many.

/** Every item of a list. */
const EACH = Symbol('each');
/** The steps of a JSON Pointer of at least one step, as `policy-shape.ts` accepts it. */
const parsePointer = (pointer) => pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
const formatPath = (path) => path.map(formatStep).join('');
/**
 * The values that a path leads to: one without `EACH`, else one an item. A list
 * that is empty gives none, but inside an item it counts as missing: an item
 * must not escape a rule by saying nothing.
 */
const valuesAt = (root, path) => {
    let found = [{ pointer: '', value: root }];
    let isInsideItem = false;
    for (const step of path) {
        if (step === EACH) {
            const mustHaveItems = isInsideItem;
            found = found.flatMap((place) => items(place, mustHaveItems));
            isInsideItem = true;
        }
        else {
            found = found.map(({ pointer, value }) => ({
                pointer: `${pointer}${formatStep(step)}`,
                value: member(value, step),
            }));
        }
    }
    return found;
};
const items = ({ pointer, value }, mustHaveItems) => {
    if (!Array.isArray(value) || (mustHaveItems && value.length === 0)) {
        return [{ pointer, value: undefined }];
    }
    return value.map((item, index) => ({ pointer: `${pointer}/${index}`, value: item }));
};
// RFC 6901 §4: an index has no leading zero. Only what the document itself holds.
const member = (value, step) => {
    if (Array.isArray(value))
        return /^(0|[1-9][0-9]{0,8})$/.test(step) ? value[Number(step)] : undefined;
    const object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value);
    return object && Object.hasOwn(object, step) ? object[step] : undefined;
};
const formatStep = (step) => step === EACH ? '/*' : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;


/***/ }),

/***/ 63740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./lib/attestation/ec-key.js
var ec_key = __webpack_require__(72522);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/policy-file/json-path.js
var json_path = __webpack_require__(10820);
// EXTERNAL MODULE: ./lib/policy/policy-file/policy-error.js
var policy_error = __webpack_require__(39637);
// EXTERNAL MODULE: ./lib/core/shape.js
var shape = __webpack_require__(49214);
// EXTERNAL MODULE: ./lib/vulnerabilities/severity.js
var severity = __webpack_require__(41575);
// EXTERNAL MODULE: ./lib/policy/policy-file/name-glob.js
var name_glob = __webpack_require__(91014);
;// CONCATENATED MODULE: ./lib/policy/policy-file/policy-shape.js
// SPDX-License-Identifier: Apache-2.0
//
// The form of `mlprov.policy.yaml`, version 1. The parser reads with it, and
// docs/schema/mlprov.policy.schema.json is made from it.



/** What a policy can ask a claim to be, from the weakest to the strongest. */
const REQUIRED_WORDS = ['self-asserted', 'verified', 'proved'];
const MAX_EXPRESSION_CHARS = 4_096;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const glob = (0,shape/* text */.Qq)('a glob of `*`, `?` and `**`; with a slash it is matched with the path', name_glob/* GLOB_PATTERN */.kC);
const word = (0,shape/* choice */.Yq)('how far the claim must be established', REQUIRED_WORDS);
const repository = (what) => (0,shape/* text */.Qq)(`${what}, owner/name`, /^[\w.-]+\/[\w.-]+$/);
const identity = (0,shape/* record */.g1)('who may have signed, in the words of `gh attestation verify`', {}, {
    repo: repository('source repository'),
    owner: (0,shape/* text */.Qq)('owner of the source repository', /^[\w.-]+$/),
    'signer-workflow': (0,shape/* text */.Qq)('workflow that signed, owner/name/path.yml[@ref]'),
    'signer-repo': repository('repository whose workflow signed'),
    'signer-digest': (0,shape/* text */.Qq)('commit of the workflow that signed', COMMIT),
    'source-ref': (0,shape/* text */.Qq)('ref of the source'),
    'source-digest': (0,shape/* text */.Qq)('commit of the source', COMMIT),
    'cert-identity': (0,shape/* text */.Qq)('subject alternative name of the certificate'),
    'cert-identity-regex': (0,shape/* text */.Qq)('regular expression over the whole subject alternative name'),
    'cert-oidc-issuer': (0,shape/* text */.Qq)('issuer of the identity'),
    'deny-self-hosted-runners': (0,shape/* flag */.Jt)('whether what self-hosted runners signed is refused'),
}, {
    some: [
        'repo',
        'owner',
        'signer-workflow',
        'signer-repo',
        'cert-identity',
        'cert-identity-regex',
    ],
});
const age = (what) => (0,shape/* text */.Qq)(`${what}: hours, days or weeks, as \`90d\``, /^[1-9][0-9]{0,4}[hdw]$/);
const vsa = (0,shape/* record */.g1)('the verification summary (VSA) that must stand in for its inputs', {
    'verifier-id': (0,shape/* text */.Qq)('URI of the verifier, exact'),
    'resource-uri': (0,shape/* text */.Qq)('URI of what was verified, exact'),
}, {
    levels: (0,shape/* list */.p_)('levels that it must state, or higher ones', (0,shape/* text */.Qq)('e.g. SLSA_BUILD_LEVEL_2')),
    'policy-digest': (0,shape/* text */.Qq)('sha256:<hex> of the policy of the verifier', SHA256),
    'max-age': age('age of the verification'),
});
const claim = (0,shape/* record */.g1)('a value that every accepted statement of a type has to hold', {
    'predicate-type': (0,shape/* text */.Qq)('type of the statements'),
    pointer: (0,shape/* text */.Qq)('JSON Pointer (RFC 6901) into the statement', /^(?:\/(?:[^~/]|~[01])*)+$/),
}, {
    equals: (0,shape/* scalar */.d_)('the value'),
    'one-of': (0,shape/* list */.p_)('the values that are accepted', (0,shape/* scalar */.d_)('a value')),
    'at-least': (0,shape/* number */.ai)('the least number that is accepted'),
    'at-most': (0,shape/* number */.ai)('the greatest number that is accepted'),
    word,
}, { one: ['equals', 'one-of', 'at-least', 'at-most'] });
const RULE_SHAPE = (0,shape/* record */.g1)('a rule', { match: (0,shape/* oneOrMany */.Pl)('the subjects that the rule speaks of', glob) }, {
    identity: (0,shape/* variant */.Ox)('any-of', (0,shape/* record */.g1)('signers of which one is enough', { 'any-of': (0,shape/* list */.p_)('signers of which one is enough', identity) }, {}), identity),
    key: (0,shape/* record */.g1)('the public key that must have signed', {}, {
        path: (0,shape/* text */.Qq)('PEM file, relative to this policy'),
        hint: (0,shape/* text */.Qq)('hex SHA-256 of the PEM file', /^[0-9a-f]{64}$/),
    }, { one: ['path', 'hint'] }),
    builder: (0,shape/* oneOrMany */.Pl)('`builder.id` of the provenance', (0,shape/* text */.Qq)('builder.id, exact')),
    'predicate-types': (0,shape/* list */.p_)('types that must be stated', (0,shape/* text */.Qq)('predicate type')),
    'source-ref': (0,shape/* oneOrMany */.Pl)('refs of the source', glob),
    'max-age': age('age of the signature'),
    runner: (0,shape/* choice */.Yq)('runner that signed', ['github-hosted']),
    formats: (0,shape/* list */.p_)('formats (`safetensors`) or globs of file names (`*.json`)', glob),
    pickle: (0,shape/* choice */.Yq)('whether files may hold pickles', ['allow', 'deny']),
    vsa,
    claims: (0,shape/* list */.p_)('claims that must hold', claim),
    'dataset-commitments': (0,shape/* list */.p_)('dataset commitments that the provenance must name', (0,shape/* record */.g1)('a dataset commitment', { digest: (0,shape/* text */.Qq)('sha256:<hex> of the commitment', SHA256) }, { word })),
    vulnerabilities: (0,shape/* record */.g1)('limits on what a `vulns` statement may list', { 'max-severity': (0,shape/* choice */.Yq)('the worst severity that is accepted', severity/* SEVERITIES */.oC) }, { word }),
    cel: (0,shape/* list */.p_)('rules of your own', (0,shape/* record */.g1)('a rule in CEL over the report', {
        id: (0,shape/* text */.Qq)('name of the rule', /^[a-z0-9][a-z0-9-]{0,62}$/),
        expression: (0,shape/* shortText */.os)('CEL that must be true', MAX_EXPRESSION_CHARS),
        message: (0,shape/* text */.Qq)('what a reader should know when it is not'),
    }, {})),
}, { one: ['identity', 'key'] });
/** A whole policy file. */
const POLICY_SHAPE = (0,shape/* record */.g1)('a policy of mlprov', { version: (0,shape/* choice */.Yq)('version of this form', [1]) }, {
    extends: (0,shape/* list */.p_)('policies whose rules follow these, relative to this file', (0,shape/* text */.Qq)('a path')),
    rules: (0,shape/* list */.p_)('rules; the first that matches decides', (0,shape/* located */.t4)(RULE_SHAPE)),
}, { some: ['extends', 'rules'] });
/** The JSON Schema of a policy file, for editors. */
const policySchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mlprov.policy.yaml',
    ...POLICY_SHAPE.schema,
});

// EXTERNAL MODULE: ./lib/policy/policy-file/yaml-tree.js
var yaml_tree = __webpack_require__(57856);
;// CONCATENATED MODULE: ./lib/policy/policy-file/parse.js
// SPDX-License-Identifier: Apache-2.0
//
// One policy file → typed rules. What the form alone cannot tell is checked
// here too: whether an identity can be meant, and where the paths lead.








/**
 * Parses one policy file (YAML or JSON).
 * @param path relative to the root of the repository, `/`-separated
 * @throws {POLICY_INVALID} naming the line
 */
const parsePolicyFile = (text, path) => {
    const tree = (0,yaml_tree/* parseYamlTree */.N)(text, (0,policy_error/* refuseLineOf */.S)(path));
    const document = POLICY_SHAPE.read(tree, { refuse: (0,policy_error/* refuseLineOf */.S)(path), path: '' });
    const extendsLine = tree.kind === 'object' ? tree.members.get('extends')?.line : undefined;
    const place = { file: path, ...(extendsLine === undefined ? {} : { line: extendsLine }) };
    return {
        path,
        extends: (document.extends ?? []).map((other) => resolveInside(path, other, place)),
        rules: (document.rules ?? []).map((rule) => toRule(rule, path)),
    };
};
/** `other`, as written in the file `path`, from the root of the repository. @throws {POLICY_INVALID} where it leads out */
const resolveInside = (path, other, place) => {
    const resolved = (0,posix_.join)(path, '..', other);
    const leadsOut = (0,posix_.isAbsolute)(other) || resolved === '..' || resolved.startsWith('../');
    if (leadsOut || /[\\\0]|^[A-Za-z]:|^[\w+.-]+:\/\//.test(other)) {
        (0,policy_error/* refusePolicy */.x)(place, `${(0,shown/* shown */.S)(other)} is not a relative path inside the repository`);
    }
    return resolved;
};
const toRule = ({ value, line, lines }, file) => ({
    match: value.match,
    signer: signerOf(value, { file, line: lines.get('identity') ?? lines.get('key') ?? line }),
    ...optional({
        builders: value.builder,
        predicateTypes: value['predicate-types'],
        sourceRefs: value['source-ref'],
        maxAge: value['max-age'] === undefined ? undefined : parseAge(value['max-age']),
        runner: value.runner,
        formats: value.formats,
        pickle: value.pickle,
        vsa: value.vsa && toVsaDemand(value.vsa),
        vulnerabilities: value.vulnerabilities && {
            maxSeverity: value.vulnerabilities['max-severity'],
            word: value.vulnerabilities.word ?? 'self-asserted',
        },
    }),
    claims: (value.claims ?? []).map(toClaim),
    datasetCommitments: (value['dataset-commitments'] ?? []).map(({ digest, word }) => ({
        sha256: digest.slice('sha256:'.length),
        word: word ?? 'self-asserted',
    })),
    cel: uniqueIds(value.cel ?? [], { file, line: lines.get('cel') ?? line }),
    location: { file, line },
    lines,
});
const signerOf = ({ identity, key }, place) => {
    if (key?.hint !== undefined)
        return { kind: 'key', hint: key.hint };
    if (key?.path !== undefined) {
        return { kind: 'key-file', path: resolveInside(place.file, key.path, place) };
    }
    if (identity === undefined)
        return (0,policy_error/* refusePolicy */.x)(place, 'nothing says who may have signed');
    const [first, ...others] = ('any-of' in identity ? identity['any-of'] : [identity]).map((document) => toRequest(document, place));
    if (first === undefined)
        return (0,policy_error/* refusePolicy */.x)(place, 'nothing says who may have signed');
    return { kind: 'identity', anyOf: [first, ...others] };
};
const toRequest = (document, place) => {
    const request = optional({
        repo: document.repo,
        owner: document.owner,
        signerWorkflow: document['signer-workflow'],
        signerRepo: document['signer-repo'],
        signerDigest: document['signer-digest'],
        sourceRef: document['source-ref'],
        sourceDigest: document['source-digest'],
        certIdentity: document['cert-identity'],
        certIdentityRegex: document['cert-identity-regex'],
        certOidcIssuer: document['cert-oidc-issuer'],
        denySelfHostedRunners: document['deny-self-hosted-runners'],
    });
    try {
        // Only to be told now what verification would refuse; there the server is known.
        (0,identity_policy/* buildIdentityPolicy */.z)(request, 'https://github.com');
        return request;
    }
    catch (cause) {
        if (!(cause instanceof errors/* ProvenanceError */.CG))
            throw cause;
        return (0,policy_error/* refusePolicy */.x)(place, `identity cannot be meant: ${cause.message}`, cause);
    }
};
const toVsaDemand = (document) => {
    const { 'policy-digest': digest, 'max-age': age } = document;
    return {
        verifierId: document['verifier-id'],
        resourceUri: document['resource-uri'],
        levels: document.levels ?? [],
        ...optional({
            policyDigest: digest?.slice('sha256:'.length),
            maxAgeDays: age === undefined ? undefined : parseAge(age).ms / DAY_MS,
        }),
    };
};
const toClaim = (claim) => ({
    predicateType: claim['predicate-type'],
    pointer: (0,json_path/* parsePointer */.vp)(claim.pointer),
    condition: conditionOf(claim),
    word: claim.word ?? 'self-asserted',
});
// Exactly one of them is there: the form of the document says so.
const conditionOf = (claim) => {
    if (claim['at-least'] !== undefined)
        return { kind: 'at-least', bound: claim['at-least'] };
    if (claim['at-most'] !== undefined)
        return { kind: 'at-most', bound: claim['at-most'] };
    const values = claim['one-of'] ?? (claim.equals === undefined ? [] : [claim.equals]);
    return { kind: 'equals', values };
};
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNITS_MS = { h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS };
const parseAge = (text) => ({
    text,
    ms: Number.parseInt(text, 10) * (UNITS_MS[text.slice(-1)] ?? 0),
});
// The id is part of the id of the check, which has to name one rule.
const uniqueIds = (rules, place) => {
    const seen = new Set();
    for (const { id } of rules) {
        if (seen.has(id))
            (0,policy_error/* refusePolicy */.x)(place, `cel has two rules with the id ${id}`);
        seen.add(id);
    }
    return rules;
};
const optional = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

// EXTERNAL MODULE: ./lib/policy/policy-file/policy-rule.js
var policy_rule = __webpack_require__(55517);
;// CONCATENATED MODULE: ./lib/policy/policy-file/load.js
// SPDX-License-Identifier: Apache-2.0
//
// A policy with everything that it names: the files that it extends, the keys,
// and the expressions, so that what is wrong is said before anything is verified.






/** Files of one policy. */
const MAX_FILES = 32;
/** Files that extend each other, in a row. */
const MAX_EXTENDS_DEPTH = 8;
/**
 * Loads a policy and all that it extends: its own rules come first, then those
 * of each extended file in order. A file that is reached twice counts once.
 * @param path relative to the root of the repository, `/`-separated
 * @throws {POLICY_INVALID} {KEY_INVALID} and what `readText` throws
 */
const loadPolicy = async (path, readText) => {
    const texts = [];
    const files = await loadFiles(path, async (next) => {
        const text = await readText(next);
        texts.push(text);
        return text;
    });
    const rules = [];
    for (const file of files) {
        for (const rule of file.rules)
            rules.push(await resolveKey(rule, readText));
    }
    const [first, ...others] = rules;
    if (first === undefined)
        return (0,policy_error/* refusePolicy */.x)({ file: path }, 'there is no rule');
    await checkExpressions(rules);
    const [text = '', ...extended] = texts;
    const isWhole = extended.length === 0 && !files.some(namesKeyFile);
    return {
        rules: [first, ...others],
        files: files.map((file) => file.path),
        ...(isWhole ? { digest: (0,digest/* sha256 */.sc)(text) } : {}),
    };
};
const namesKeyFile = ({ rules }) => rules.some(({ signer }) => signer.kind === 'key-file');
const loadFiles = async (path, readText) => {
    const loaded = new Map();
    const load = async (next, chain) => {
        const parent = chain.at(-1) ?? next;
        if (chain.includes(next)) {
            (0,policy_error/* refusePolicy */.x)({ file: parent }, `extends goes in a circle: ${[...chain, next].join(' → ')}`);
        }
        if (loaded.has(next))
            return;
        if (chain.length > MAX_EXTENDS_DEPTH) {
            (0,policy_error/* refusePolicy */.x)({ file: parent }, `extends is more than ${MAX_EXTENDS_DEPTH} files deep`);
        }
        if (loaded.size === MAX_FILES)
            (0,policy_error/* refusePolicy */.x)({ file: path }, `more than ${MAX_FILES} files`);
        const file = parsePolicyFile(await readText(next), next);
        loaded.set(next, file);
        for (const other of file.extends)
            await load(other, [...chain, next]);
    };
    await load(path, []);
    return [...loaded.values()];
};
const resolveKey = async (rule, readText) => {
    const { signer } = rule;
    if (signer.kind !== 'key-file')
        return { ...rule, signer };
    const pem = await readText(signer.path);
    try {
        return { ...rule, signer: { kind: 'key', hint: (0,ec_key.loadVerifyingKey)(pem).hint, pem } };
    }
    catch (cause) {
        if (!(cause instanceof errors/* ProvenanceError */.CG))
            throw cause;
        return (0,policy_error/* refusePolicy */.x)((0,policy_rule/* locationOf */.h)(rule, 'key'), `key ${signer.path}: ${cause.message}`, cause);
    }
};
const checkExpressions = async (rules) => {
    if (rules.every(({ cel }) => cel.length === 0))
        return;
    // Loaded only for policies that use it.
    const { compileExpression } = await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(9416)]).then(__webpack_require__.bind(__webpack_require__, 64654));
    for (const rule of rules) {
        for (const { id, expression } of rule.cel) {
            try {
                compileExpression(expression);
            }
            catch (cause) {
                if (!(cause instanceof errors/* ProvenanceError */.CG))
                    throw cause;
                (0,policy_error/* refusePolicy */.x)((0,policy_rule/* locationOf */.h)(rule, 'cel'), `cel rule ${id}: ${cause.message}`, cause);
            }
        }
    }
};


/***/ }),

/***/ 91014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a_: () => (/* binding */ isPathGlob),
/* harmony export */   kC: () => (/* binding */ GLOB_PATTERN),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Globs of a policy: `*` and `?` inside one component, `**` for any number of
// components. A match covers the whole text, byte for byte, in linear space
// and without a regular expression, so that no name can make it slow. What
// other dialects add (`[…]`, `{…}`, `!`, `\`) is refused, never misread.
/** One or more components; a slash in front means the same as none, and makes it a glob of paths. */
const GLOB_PATTERN = /^(?!!)\/?(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+)(?:\/(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+))*$/;
/** Whether a glob speaks of paths; one without a slash speaks of names. */
const isPathGlob = (glob) => glob.includes('/');
/** Whether `glob` matches all of `text`, component by component. */
const matchesGlob = (glob, text) => {
    const patterns = glob.replace(/^\//, '').split('/');
    const components = text.split('/');
    // reachable[i]: the patterns so far match the first i components.
    let reachable = components.map(() => false);
    reachable.push(false);
    reachable[0] = true;
    for (const pattern of patterns) {
        const next = reachable.map(() => false);
        if (pattern === '**') {
            const first = reachable.indexOf(true);
            if (first >= 0)
                next.fill(true, first);
        }
        else {
            components.forEach((component, index) => {
                if (reachable[index] && matchesComponent(pattern, component))
                    next[index + 1] = true;
            });
        }
        reachable = next;
    }
    return reachable.at(-1) === true;
};
// Greedy, with one place to go back to: the last `*`.
const matchesComponent = (pattern, component) => {
    const wanted = [...pattern];
    const found = [...component];
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < found.length) {
        if (wanted[at] === '*') {
            star = at;
            resume = index;
            at += 1;
        }
        else if (wanted[at] === '?' || wanted[at] === found[index]) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            index = resume;
            at = star + 1;
        }
        else {
            return false;
        }
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
};


/***/ }),

/***/ 39637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ refuseLineOf),
/* harmony export */   x: () => (/* binding */ refusePolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0

/** `file:line: what` */
const policyError = ({ file, line }, what, cause) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_INVALID', `${place}: ${what}`, {
        ...(cause === undefined ? {} : { cause }),
    });
};
/** @throws {POLICY_INVALID} always: `file:line: what` */
const refusePolicy = (place, what, cause) => {
    throw policyError(place, what, cause);
};
/** For shapes that read this file: what is wrong, with its line. */
const refuseLineOf = (file) => (line, what) => policyError({ file, line }, what);


/***/ }),

/***/ 55517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Where a field of a rule stands; the rule itself where it is not written out. */
const locationOf = ({ location, lines }, field) => ({
    file: location.file,
    line: lines.get(field) ?? location.line,
});


/***/ }),

/***/ 57856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
// SPDX-License-Identifier: Apache-2.0
//
// The part of YAML that has one meaning: mappings, lists and scalars of the
// core schema. Aliases, tags, merge keys, directives and keys that stand twice
// are refused, because readers disagree on them or they grow without bound.
// Grammar: https://yaml.org/spec/1.2.2/


/** Levels of mappings and lists; a policy needs seven. */
const MAX_DEPTH = 16;
/**
 * Parses one YAML (or JSON) document into values that know their line.
 * @throws what `refuse` makes
 */
const parseYamlTree = (text, refuse) => {
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk)
        throw refuse(1, `more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk} characters`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        schema: 'core',
        // The library compares each key with each other one; `convertMap` needs one look.
        uniqueKeys: false,
    });
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem)
        throw refuse(lineAt(problem.pos[0]), firstLine(problem.message));
    const { explicit } = document.directives.yaml;
    if (explicit || Object.keys(document.directives.tags).length > 1) {
        throw refuse(1, 'directives are not read; leave out the lines that begin with %');
    }
    const convert = (node, line, depth) => {
        if (depth > MAX_DEPTH)
            throw refuse(line, `more than ${MAX_DEPTH} levels`);
        if (node === null || node === undefined)
            return { kind: 'scalar', line, value: null };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            throw refuse(line, 'aliases (*) are not read; write the value out');
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            throw refuse(line, 'not a value');
        if (node.tag !== undefined)
            throw refuse(line, 'tags (!) are not read; leave them out');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const members = new Map();
            for (const { key, value } of node.items) {
                const keyLine = lineOf(key, line);
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.tag === undefined ? key.value : undefined;
                if (typeof name !== 'string') {
                    throw refuse(keyLine, 'a key that is not a text');
                }
                if (members.has(name)) {
                    throw refuse(keyLine, `the key ${JSON.stringify(name)} stands twice`);
                }
                members.set(name, convert(value, lineOf(value, keyLine), depth + 1));
            }
            return { kind: 'object', line, members };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item) => convert(item, lineOf(item, line), depth + 1));
            return { kind: 'array', line, items };
        }
        return { kind: 'scalar', line, value: scalarOf(node.value, line, refuse) };
    };
    const lineOf = (node, fallback) => {
        const start = node?.range?.[0];
        return start === undefined ? fallback : lineAt(start);
    };
    return convert(document.contents, lineOf(document.contents, 1), 0);
};
const scalarOf = (value, line, refuse) => {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'string' && value.isWellFormed() && !value.includes('\0'))
        return value;
    if (typeof value === 'number' && Number.isFinite(value)) {
        // Beyond 2^53 another number than the one that was written would be compared.
        if (!Number.isInteger(value) || Number.isSafeInteger(value))
            return value;
    }
    throw refuse(line, 'a scalar that is no text of Unicode, finite number, boolean or null');
};
const firstLine = (message) => {
    const line = message.split('\n', 1)[0] ?? '';
    return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/\.$/, '')}`;
};


/***/ }),

/***/ 96186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   JX: () => (/* binding */ isSubjectPassed),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS),
/* harmony export */   isPassed: () => (/* binding */ isPassed)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.
/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'];
/** The verdict on one subject: something was checked, and all of it passed. */
const isSubjectPassed = ({ checks }) => checks.length > 0 && checks.every(({ passed }) => passed);
/** The verdict: at least one subject, and each passed. */
const isPassed = ({ subjects }) => subjects.length > 0 && subjects.every(isSubjectPassed);
/** A check that passed, with the word that its finding deserves. */
const passedCheck = (facts, word) => ({
    ...facts,
    word,
    passed: true,
});
/** A check that did not pass. */
const failedCheck = (facts, failure) => ({
    ...facts,
    word: failure.word ?? 'unknown',
    passed: false,
    code: failure.code,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
});


/***/ }),

/***/ 41575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** From harmless to worst. https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale */
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];
const severityRank = (severity) => severity === 'unknown' ? SEVERITIES.length : SEVERITIES.indexOf(severity);
/** The level of a CVSS score from 0 to 10, on the scale of CVSS 3 for every version, so that levels compare. */
const severityOfScore = (score) => {
    if (score === 0)
        return 'none';
    if (score < 4)
        return 'low';
    if (score < 7)
        return 'medium';
    return score < 9 ? 'high' : 'critical';
};
/** A level by its name in any case; advisories also write `MODERATE`. */
const severityOfWord = (text) => {
    const word = text.toLowerCase();
    return word === 'moderate' ? 'medium' : SEVERITIES.find((severity) => severity === word);
};


/***/ })

};

