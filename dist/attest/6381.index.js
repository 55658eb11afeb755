export const id = 6381;
export const ids = [6381];
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

/***/ 76381:
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
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/dataset/records/record-list.js + 1 modules
var record_list = __webpack_require__(65266);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/attestation/predicates/scai-v0.3.js
var scai_v0_3 = __webpack_require__(83903);
// EXTERNAL MODULE: ./lib/core/license-expression.js
var license_expression = __webpack_require__(73303);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/model-record/metadata-agreement.js
var metadata_agreement = __webpack_require__(18780);
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
const unprovedWord = (0,shape/* choice */.Yq)('how far it must be established (there are no proofs of it)', [
    'self-asserted',
    'verified',
]);
const signersWord = (0,shape/* choice */.Yq)('nothing above the signer’s word: no proof shows what a model was trained on, and `blocklists` asks for what proofs do show of the records', ['self-asserted']);
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
    pickle: (0,shape/* choice */.Yq)('whether files may hold pickles; `allow-listed`: such as import what is expected alone', ['allow', 'deny', 'allow-listed']),
    'allowed-imports': (0,shape/* list */.p_)('imports that are expected beside the built-in list, `module.name`', (0,shape/* text */.Qq)('an import', /^[^\s.]+(?:\.[^\s.]+)+$/)),
    findings: (0,shape/* record */.g1)('findings that no file may have', {
        deny: (0,shape/* list */.p_)('kinds (`broken`, `code`) or codes of findings', (0,shape/* text */.Qq)('a kind or a code', /^(?:broken|code|notice|[a-z0-9-]+\.[a-z0-9-]+)$/)),
    }, { accept: (0,shape/* list */.p_)('codes that are accepted', (0,shape/* text */.Qq)('a code', /^[a-z0-9-]+\.[a-z0-9-]+$/)) }),
    license: (0,shape/* oneOrMany */.Pl)('licences that are accepted, declared and in files', (0,shape/* text */.Qq)('an SPDX id')),
    metadata: (0,shape/* oneOrMany */.Pl)('what the files say of the model and has to be as attested', (0,shape/* choice */.Yq)('`agree`: all of them', ['agree', ...metadata_agreement/* METADATA_KINDS */.ms])),
    evaluation: (0,shape/* choice */.Yq)('`passed`: every signed test result has to be', ['passed']),
    vsa,
    claims: (0,shape/* list */.p_)('claims that must hold', claim),
    'dataset-commitments': (0,shape/* list */.p_)('dataset commitments that the provenance must name', (0,shape/* record */.g1)('a dataset commitment', {
        digest: (0,shape/* text */.Qq)('sha256:<hex> of the commitment, or `any`', /^(?:sha256:[0-9a-f]{64}|any)$/),
    }, { word: signersWord })),
    blocklists: (0,shape/* list */.p_)('lists of which no record may be in a committed dataset; each needs a proof', (0,shape/* record */.g1)('a list of records', { list: (0,shape/* text */.Qq)('file with one SHA-256 a line, relative to this policy') }, { view: (0,shape/* text */.Qq)('view that the digests are of; default: the first of the commitment') })),
    'dataset-licenses': (0,shape/* oneOrMany */.Pl)('licences that datasets may have', (0,shape/* text */.Qq)('SPDX identifier, also `X WITH E`')),
    'base-models': (0,shape/* record */.g1)('what is asked of the base models that the provenance names', {}, {
        required: (0,shape/* flag */.Jt)('whether at least one must be named'),
        digests: (0,shape/* list */.p_)('base models that are accepted without their bundle', (0,shape/* text */.Qq)('sha256:<hex> of the base model', SHA256)),
        word: unprovedWord,
    }),
    vulnerabilities: (0,shape/* record */.g1)('limits on what a `vulns` statement may list', { 'max-severity': (0,shape/* choice */.Yq)('the worst severity that is accepted', severity/* SEVERITIES */.oC) }, { word: unprovedWord }),
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
    const tree = (0,yaml_tree/* parseYamlTree */.N)(text, refuseLineOf(path));
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
        refusePolicy(place, `${(0,shown/* shown */.S)(other)} is not a relative path inside the repository`);
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
        findings: value.findings && { deny: value.findings.deny, accept: value.findings.accept ?? [] },
        licenses: value.license,
        metadata: value.metadata?.flatMap((kind) => (kind === 'agree' ? metadata_agreement/* METADATA_KINDS */.ms : [kind])),
        evaluation: value.evaluation,
        vsa: value.vsa && toVsaDemand(value.vsa),
        datasetLicenses: value['dataset-licenses']?.map((license) => toLicense(license, { file, line: lines.get('dataset-licenses') ?? line })),
        baseModels: value['base-models'] && {
            named: value['base-models'].required === true ? 'required' : 'optional',
            digests: (value['base-models'].digests ?? []).map((one) => one.slice('sha256:'.length)),
            word: value['base-models'].word ?? 'verified',
        },
        vulnerabilities: value.vulnerabilities && {
            maxSeverity: value.vulnerabilities['max-severity'],
            word: value.vulnerabilities.word ?? 'self-asserted',
        },
    }),
    allowedImports: value['allowed-imports'] ?? [],
    claims: (value.claims ?? []).map((claim) => toClaim(claim, value.blocklists !== undefined, { file, line: lines.get('claims') ?? line })),
    datasetCommitments: (value['dataset-commitments'] ?? []).map(({ digest }) => ({
        sha256: digest === 'any' ? 'any' : digest.slice('sha256:'.length),
    })),
    blocklists: (value.blocklists ?? []).map(({ list, view }) => ({
        path: resolveInside(file, list, { file, line: lines.get('blocklists') ?? line }),
        ...(view === undefined ? {} : { view }),
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
// A name that no expression can hold would allow nothing, and look as if it did.
const toLicense = (license, place) => {
    const written = (0,license_expression/* parseSpdxExpression */.D)(license);
    if (written !== undefined && (0,license_expression/* isLicenseAllowed */.O)(license, [written]))
        return written;
    return refusePolicy(place, `dataset-licenses has ${(0,shown/* shown */.S)(license)}, which is no licence of SPDX’s list`);
};
const toClaim = (claim, hasLists, place) => {
    if (claim.word === 'proved')
        checkProvable(claim, hasLists, place);
    return {
        predicateType: claim['predicate-type'],
        pointer: (0,json_path/* parsePointer */.vp)(claim.pointer),
        condition: conditionOf(claim),
        word: claim.word ?? 'self-asserted',
    };
};
// A demand that nothing can meet looks like a strict policy, and is a mistake in one.
const checkProvable = (claim, hasLists, place) => {
    const { 'predicate-type': type, pointer } = claim;
    if (type !== scai_v0_3/* SCAI_TYPE */.mH || !pointer.startsWith('/predicate/attributes/')) {
        refusePolicy(place, `claims asks that ${pointer} of ${(0,shown/* shown */.S)(type)} is proved; only attributes of ${scai_v0_3/* SCAI_TYPE */.mH} can be (\`/predicate/attributes/…\`): ask for \`verified\` or \`self-asserted\``);
    }
    if (!hasLists) {
        refusePolicy(place, `claims asks that ${pointer} is proved; what proofs show is that no record of a list is in a dataset, and the rule has no \`blocklists\``);
    }
};
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
            rules.push(await resolveFiles(rule, readText));
    }
    const [first, ...others] = rules;
    if (first === undefined)
        return refusePolicy({ file: path }, 'there is no rule');
    await checkExpressions(rules);
    const [text = '', ...extended] = texts;
    const isWhole = extended.length === 0 && !files.some(namesFile);
    return {
        rules: [first, ...others],
        files: files.map((file) => file.path),
        ...(isWhole ? { digest: (0,digest/* sha256 */.sc)(text) } : {}),
    };
};
const namesFile = ({ rules }) => rules.some(({ signer, blocklists }) => signer.kind === 'key-file' || blocklists.length > 0);
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
const resolveFiles = async (rule, readText) => ({
    ...rule,
    signer: await resolveKey(rule, readText),
    blocklists: await Promise.all(rule.blocklists.map((file) => resolveList(rule, file, readText))),
});
const resolveList = async (rule, file, readText) => {
    const content = await readText(file.path, limits/* MAX_RECORD_LIST_BYTES */.GE);
    try {
        return { ...file, sha256: (0,digest/* sha256 */.sc)(content), list: (0,record_list/* parseRecordList */.h)(content) };
    }
    catch (cause) {
        if (!(cause instanceof errors/* ProvenanceError */.CG))
            throw cause;
        return refusePolicy((0,policy_rule/* locationOf */.h)(rule, 'blocklists'), `list ${file.path}: ${cause.message}`, cause);
    }
};
const resolveKey = async (rule, readText) => {
    const { signer } = rule;
    if (signer.kind !== 'key-file')
        return signer;
    const pem = await readText(signer.path);
    try {
        return { kind: 'key', hint: (0,ec_key.loadVerifyingKey)(pem).hint, pem };
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
    const { compileExpression } = await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(4654)]).then(__webpack_require__.bind(__webpack_require__, 64654));
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

