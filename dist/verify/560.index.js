export const id = 560;
export const ids = [560];
export const modules = {

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

/***/ 89560:
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
var core_shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/policy-file/json-path.js
var json_path = __webpack_require__(10820);
;// CONCATENATED MODULE: ./lib/policy/policy-file/policy-error.js
// SPDX-License-Identifier: Apache-2.0

/** `file:line: what` */
const policyError = ({ file, line }, what, cause) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return new errors/* ProvenanceError */.CG('POLICY_INVALID', `${place}: ${what}`, {
        ...(cause === undefined ? {} : { cause }),
    });
};
/** @throws {POLICY_INVALID} always: `file:line: what` */
const refusePolicy = (place, what, cause) => {
    throw policyError(place, what, cause);
};
/** For shapes that read this file: what is wrong, with its line. */
const refuseLineOf = (file) => (line, what) => policyError({ file, line }, what);

;// CONCATENATED MODULE: ./lib/core/shape.js
// SPDX-License-Identifier: Apache-2.0
//
// The form of a document, said once: each shape reads a parsed value and
// writes its own JSON Schema, so that the parser and the schema that editors
// use cannot disagree. Spec: JSON Schema draft 2020-12.

/** Text that matches `pattern` as a whole; `what` describes it. */
const shape_text = (what, pattern) => ({
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
    const { schema, read } = shape_text(what);
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
                    return refuseAt(child, at, `has the unknown key ${(0,core_shown/* shown */.S)(key)}; it takes ${known}`);
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
                refuseAt(child, at, `has the key ${shown(name)}; it takes ${what}`);
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
            return node.value === null ? 'empty' : (0,core_shown/* shown */.S)(node.value);
    }
};

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
const glob = shape_text('a glob of `*`, `?` and `**`; with a slash it is matched with the path', name_glob/* GLOB_PATTERN */.kC);
const word = choice('how far the claim must be established', REQUIRED_WORDS);
const repository = (what) => shape_text(`${what}, owner/name`, /^[\w.-]+\/[\w.-]+$/);
const identity = record('who may have signed, in the words of `gh attestation verify`', {}, {
    repo: repository('source repository'),
    owner: shape_text('owner of the source repository', /^[\w.-]+$/),
    'signer-workflow': shape_text('workflow that signed, owner/name/path.yml[@ref]'),
    'signer-repo': repository('repository whose workflow signed'),
    'signer-digest': shape_text('commit of the workflow that signed', COMMIT),
    'source-ref': shape_text('ref of the source'),
    'source-digest': shape_text('commit of the source', COMMIT),
    'cert-identity': shape_text('subject alternative name of the certificate'),
    'cert-identity-regex': shape_text('regular expression over the whole subject alternative name'),
    'cert-oidc-issuer': shape_text('issuer of the identity'),
    'deny-self-hosted-runners': flag('whether what self-hosted runners signed is refused'),
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
const age = (what) => shape_text(`${what}: hours, days or weeks, as \`90d\``, /^[1-9][0-9]{0,4}[hdw]$/);
const vsa = record('the verification summary (VSA) that must stand in for its inputs', {
    'verifier-id': shape_text('URI of the verifier, exact'),
    'resource-uri': shape_text('URI of what was verified, exact'),
}, {
    levels: list('levels that it must state, or higher ones', shape_text('e.g. SLSA_BUILD_LEVEL_2')),
    'policy-digest': shape_text('sha256:<hex> of the policy of the verifier', SHA256),
    'max-age': age('age of the verification'),
});
const claim = record('a value that every accepted statement of a type has to hold', {
    'predicate-type': shape_text('type of the statements'),
    pointer: shape_text('JSON Pointer (RFC 6901) into the statement', /^(?:\/(?:[^~/]|~[01])*)+$/),
}, {
    equals: scalar('the value'),
    'one-of': list('the values that are accepted', scalar('a value')),
    'at-least': number('the least number that is accepted'),
    'at-most': number('the greatest number that is accepted'),
    word,
}, { one: ['equals', 'one-of', 'at-least', 'at-most'] });
const RULE_SHAPE = record('a rule', { match: oneOrMany('the subjects that the rule speaks of', glob) }, {
    identity: variant('any-of', record('signers of which one is enough', { 'any-of': list('signers of which one is enough', identity) }, {}), identity),
    key: record('the public key that must have signed', {}, {
        path: shape_text('PEM file, relative to this policy'),
        hint: shape_text('hex SHA-256 of the PEM file', /^[0-9a-f]{64}$/),
    }, { one: ['path', 'hint'] }),
    builder: oneOrMany('`builder.id` of the provenance', shape_text('builder.id, exact')),
    'predicate-types': list('types that must be stated', shape_text('predicate type')),
    'source-ref': oneOrMany('refs of the source', glob),
    'max-age': age('age of the signature'),
    runner: choice('runner that signed', ['github-hosted']),
    formats: list('formats (`safetensors`) or globs of file names (`*.json`)', glob),
    pickle: choice('whether files may hold pickles', ['allow', 'deny']),
    vsa,
    claims: list('claims that must hold', claim),
    'dataset-commitments': list('dataset commitments that the provenance must name', record('a dataset commitment', { digest: shape_text('sha256:<hex> of the commitment', SHA256) }, { word })),
    vulnerabilities: record('limits on what a `vulns` statement may list', { 'max-severity': choice('the worst severity that is accepted', severity/* SEVERITIES */.oC) }, { word }),
    cel: list('rules of your own', record('a rule in CEL over the report', {
        id: shape_text('name of the rule', /^[a-z0-9][a-z0-9-]{0,62}$/),
        expression: shortText('CEL that must be true', MAX_EXPRESSION_CHARS),
        message: shape_text('what a reader should know when it is not'),
    }, {})),
}, { one: ['identity', 'key'] });
/** A whole policy file. */
const POLICY_SHAPE = record('a policy of mlprov', { version: choice('version of this form', [1]) }, {
    extends: list('policies whose rules follow these, relative to this file', shape_text('a path')),
    rules: list('rules; the first that matches decides', located(RULE_SHAPE)),
}, { some: ['extends', 'rules'] });
/** The JSON Schema of a policy file, for editors. */
const policySchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mlprov.policy.yaml',
    ...POLICY_SHAPE.schema,
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
;// CONCATENATED MODULE: ./lib/policy/policy-file/yaml-tree.js
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
    if (text.length > limits/* MAX_POLICY_BYTES */.mk)
        throw refuse(1, `more than ${limits/* MAX_POLICY_BYTES */.mk} characters`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
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
        if ((0,dist/* isAlias */.Vj)(node))
            throw refuse(line, 'aliases (*) are not read; write the value out');
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isScalar */.jn)(node))
            throw refuse(line, 'not a value');
        if (node.tag !== undefined)
            throw refuse(line, 'tags (!) are not read; leave them out');
        if ((0,dist/* isMap */.jh)(node)) {
            const members = new Map();
            for (const { key, value } of node.items) {
                const keyLine = lineOf(key, line);
                const name = (0,dist/* isScalar */.jn)(key) && key.tag === undefined ? key.value : undefined;
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
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => convert(item, lineOf(item, line), depth + 1));
            return { kind: 'array', line, items };
        }
        return { kind: 'scalar', line, value: yaml_tree_scalarOf(node.value, line, refuse) };
    };
    const lineOf = (node, fallback) => {
        const start = node?.range?.[0];
        return start === undefined ? fallback : lineAt(start);
    };
    return convert(document.contents, lineOf(document.contents, 1), 0);
};
const yaml_tree_scalarOf = (value, line, refuse) => {
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
    const tree = parseYamlTree(text, refuseLineOf(path));
    const document = POLICY_SHAPE.read(tree, { refuse: refuseLineOf(path), path: '' });
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
        refusePolicy(place, `${(0,core_shown/* shown */.S)(other)} is not a relative path inside the repository`);
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
        return refusePolicy(place, 'nothing says who may have signed');
    const [first, ...others] = ('any-of' in identity ? identity['any-of'] : [identity]).map((document) => toRequest(document, place));
    if (first === undefined)
        return refusePolicy(place, 'nothing says who may have signed');
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
        return refusePolicy(place, `identity cannot be meant: ${cause.message}`, cause);
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
            refusePolicy(place, `cel has two rules with the id ${id}`);
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
        return refusePolicy({ file: path }, 'there is no rule');
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
            refusePolicy({ file: parent }, `extends goes in a circle: ${[...chain, next].join(' → ')}`);
        }
        if (loaded.has(next))
            return;
        if (chain.length > MAX_EXTENDS_DEPTH) {
            refusePolicy({ file: parent }, `extends is more than ${MAX_EXTENDS_DEPTH} files deep`);
        }
        if (loaded.size === MAX_FILES)
            refusePolicy({ file: path }, `more than ${MAX_FILES} files`);
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
        return refusePolicy((0,policy_rule/* locationOf */.h)(rule, 'key'), `key ${signer.path}: ${cause.message}`, cause);
    }
};
const checkExpressions = async (rules) => {
    if (rules.every(({ cel }) => cel.length === 0))
        return;
    // Loaded only for policies that use it.
    const { compileExpression } = await Promise.all(/* import() */[__webpack_require__.e(408), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 64654));
    for (const rule of rules) {
        for (const { id, expression } of rule.cel) {
            try {
                compileExpression(expression);
            }
            catch (cause) {
                if (!(cause instanceof errors/* ProvenanceError */.CG))
                    throw cause;
                refusePolicy((0,policy_rule/* locationOf */.h)(rule, 'cel'), `cel rule ${id}: ${cause.message}`, cause);
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

