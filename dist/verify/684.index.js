export const id = 684;
export const ids = [684,895];
export const modules = {

/***/ 16684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePolicy: () => (/* binding */ evaluatePolicy)
});

// UNUSED EXPORTS: evaluateRule, noRuleCheck

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/policy/report.js
var policy_report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/policy/vsa-policy.js
var vsa_policy = __webpack_require__(2291);
// EXTERNAL MODULE: ./lib/policy/identity-policy.js
var identity_policy = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/policy/suggested-policy.js
var suggested_policy = __webpack_require__(89252);
// EXTERNAL MODULE: ./lib/policy/policy-file/name-glob.js
var name_glob = __webpack_require__(91014);
// EXTERNAL MODULE: ./lib/policy/policy-file/policy-rule.js
var policy_rule = __webpack_require__(55517);
;// CONCATENATED MODULE: ./lib/policy/policy-file/accepted-bundles.js
// SPDX-License-Identifier: Apache-2.0
//
// Which bundles a rule listens to. Every condition on the signature narrows the
// same set, so that no two bundles can each satisfy half of a rule; statements
// of any other signer do not exist for what follows.





/** Clocks differ; a signature may be this much younger than now. */
const CLOCK_SKEW_MS = 5 * 60_000;
const MAX_SHOWN = 3;
/** @throws INPUT_MISSING where the server's issuer is not known and the rule does not name it */
const acceptBundles = (rule, bundles, context) => {
    const checks = [];
    let accepted = bundles.filter(isSound);
    for (const stage of stagesOf(rule, context)) {
        const { id, title, expected, find, accepts, field } = stage;
        const narrowed = accepted.filter(accepts);
        const found = describe((narrowed.length > 0 ? narrowed : accepted).map(find), accepted.length);
        const facts = { id, title, expected, found };
        if (narrowed.length === 0) {
            const word = accepted.some((bundle) => find(bundle) !== undefined) ? 'verified' : 'unknown';
            const advice = stage.advise?.(accepted);
            const failed = (0,policy_report/* failedCheck */.WU)(facts, {
                code: 'POLICY_VIOLATION',
                word,
                ...(advice === undefined ? {} : { hint: advice }),
            });
            return {
                checks: [...checks, { ...failed, location: (0,policy_rule/* locationOf */.h)(rule, field) }],
                accepted: [],
            };
        }
        checks.push((0,policy_report/* passedCheck */.Fd)(facts, 'verified'));
        accepted = narrowed;
    }
    return { checks, accepted };
};
/** Verified, and nothing that was asked of it alone failed. */
const isSound = ({ verified, checks }) => verified && checks.length > 0 && checks.every(({ passed }) => passed);
const stagesOf = (rule, context) => [
    signerStage(rule, context),
    ...(rule.sourceRefs === undefined ? [] : [sourceRefStage(rule.sourceRefs)]),
    ...(rule.runner === undefined ? [] : [runnerStage(rule.runner)]),
    ...(rule.maxAge === undefined ? [] : [ageStage(rule.maxAge, context.now)]),
];
const signerStage = ({ signer }, { serverUrl }) => {
    const common = { id: 'policy.signer', title: 'signer', find: describeSigner };
    switch (signer.kind) {
        case 'key':
            return {
                ...common,
                field: 'key',
                expected: `key ${signer.hint}`,
                accepts: (bundle) => bundle.signer?.kind === 'key' && bundle.signer.hint === signer.hint,
            };
        case 'identity': {
            const policies = signer.anyOf.map((request) => (0,identity_policy/* buildIdentityPolicy */.z)(request, serverUrl));
            return {
                ...common,
                field: 'identity',
                expected: policies
                    .map(({ rules }) => rules.map(({ title, expected }) => `${title} ${expected}`).join(', '))
                    .join('; or '),
                accepts: (bundle) => {
                    if (bundle.signer?.kind !== 'certificate')
                        return false;
                    const { identity } = bundle.signer;
                    return policies.some((policy) => (0,identity_policy/* checkIdentity */.Z)(policy, identity).every(({ passed }) => passed));
                },
                advise: (refused) => {
                    const identity = refused.map(certificateOf).find((found) => found !== undefined);
                    const request = identity && (0,suggested_policy/* suggestPolicy */.R)(identity, serverUrl);
                    return request === undefined
                        ? undefined
                        : `Unverified advice: this signer would be accepted by \`identity: { ${request} }\`.`;
                },
            };
        }
    }
};
const sourceRefStage = (globs) => {
    const find = (bundle) => certificateOf(bundle)?.sourceRepositoryRef;
    return {
        id: 'policy.source-ref',
        title: 'source ref',
        field: 'source-ref',
        expected: globs.join(' or '),
        find,
        accepts: (bundle) => {
            const ref = find(bundle);
            return ref !== undefined && globs.some((glob) => (0,name_glob/* matchesGlob */.kt)(glob, ref));
        },
    };
};
const runnerStage = (runner) => {
    const find = (bundle) => certificateOf(bundle)?.runnerEnvironment;
    return {
        id: 'policy.runner',
        title: 'runner environment',
        field: 'runner',
        expected: runner,
        find,
        accepts: (bundle) => find(bundle) === runner,
    };
};
// The earliest time counts: anyone can have an old signature stamped again today.
const ageStage = ({ text, ms }, now) => {
    const timeOf = ({ timestamps = [] }) => timestamps.length === 0 ? Number.NaN : Math.min(...timestamps.map(({ time }) => time.getTime()));
    return {
        id: 'policy.max-age',
        title: 'age of the signature',
        field: 'max-age',
        expected: `at most ${text} before ${now.toISOString()}`,
        find: (bundle) => {
            const time = timeOf(bundle);
            return Number.isNaN(time) ? undefined : `signed ${new Date(time).toISOString()}`;
        },
        accepts: (bundle) => {
            // Without a time this is NaN, which is within no bounds.
            const age = now.getTime() - timeOf(bundle);
            return age <= ms && age >= -CLOCK_SKEW_MS;
        },
    };
};
const certificateOf = ({ signer }) => signer?.kind === 'certificate' ? signer.identity : undefined;
const describeSigner = ({ signer }) => {
    switch (signer?.kind) {
        case undefined:
            return undefined;
        case 'certificate':
            return `${signer.identity.subjectAlternativeName} (issuer ${signer.identity.issuer ?? 'none'})`;
        case 'key':
            return `key ${signer.hint}`;
        case 'certificate-chain':
            return `certificate ${signer.subject}`;
    }
};
const describe = (found, count) => {
    if (count === 0)
        return 'no bundle that passes its own checks';
    const unique = [...new Set(found.map((text) => text ?? 'not stated'))];
    const shown = unique.slice(0, MAX_SHOWN).join(', ');
    return unique.length > MAX_SHOWN ? `${shown} and ${unique.length - MAX_SHOWN} more` : shown;
};

// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
// EXTERNAL MODULE: ./lib/vulnerabilities/severity.js
var vulnerabilities_severity = __webpack_require__(41575);
// EXTERNAL MODULE: ./lib/policy/policy-file/json-path.js
var json_path = __webpack_require__(10820);
;// CONCATENATED MODULE: ./lib/policy/policy-file/claim-demands.js
// SPDX-License-Identifier: Apache-2.0
//
// The fields of a rule that are claims, as demands on statements.
// Specs: https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance,
// https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/vuln.md




const BUILDER_PLACES = [
    { predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$, path: ['predicate', 'runDetails', 'builder', 'id'] },
    { predicateType: 'https://slsa.dev/provenance/v0.2', path: ['predicate', 'builder', 'id'] },
];
const DEPENDENCY_DIGESTS = {
    predicateType: slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$,
    path: ['predicate', 'buildDefinition', 'resolvedDependencies', json_path/* EACH */.We, 'digest', 'sha256'],
};
const SEVERITY_PLACES = ['v0.1', 'v0.2'].map((version) => ({
    predicateType: `https://in-toto.io/attestation/vulns/${version}`,
    path: ['predicate', 'scanner', 'result', json_path/* EACH */.We, 'severity', json_path/* EACH */.We, 'score'],
}));
/** One demand for each thing that the rule wants stated. */
const claimDemandsOf = (rule) => [
    ...builderDemand(rule),
    ...datasetDemands(rule),
    ...vulnerabilityDemand(rule),
    ...rule.claims.map((claim) => claimDemand(rule, claim)),
];
const builderDemand = (rule) => {
    const { builders } = rule;
    if (builders === undefined)
        return [];
    return [
        {
            id: 'policy.builder',
            title: 'builder in the provenance',
            expected: builders.join(' or '),
            places: BUILDER_PLACES,
            quantifier: 'each',
            accepts: (value) => builders.some((builder) => builder === value),
            word: 'self-asserted',
            location: (0,policy_rule/* locationOf */.h)(rule, 'builder'),
        },
    ];
};
const datasetDemands = (rule) => rule.datasetCommitments.map(({ sha256, word }) => ({
    id: 'policy.dataset-commitments',
    title: 'dataset commitment in the provenance',
    expected: `sha256:${sha256}`,
    places: [DEPENDENCY_DIGESTS],
    quantifier: 'some',
    accepts: (value) => value === sha256,
    word,
    location: (0,policy_rule/* locationOf */.h)(rule, 'dataset-commitments'),
}));
const vulnerabilityDemand = (rule) => {
    if (rule.vulnerabilities === undefined)
        return [];
    const { maxSeverity, word } = rule.vulnerabilities;
    return [
        {
            id: 'policy.vulnerabilities',
            title: 'severity of known vulnerabilities',
            expected: `at most ${maxSeverity}`,
            places: SEVERITY_PLACES,
            quantifier: 'each',
            accepts: (value) => {
                const severity = severityOf(value);
                return severity !== undefined && (0,vulnerabilities_severity/* severityRank */.qs)(severity) <= (0,vulnerabilities_severity/* severityRank */.qs)(maxSeverity);
            },
            word,
            location: (0,policy_rule/* locationOf */.h)(rule, 'vulnerabilities'),
        },
    ];
};
const claimDemand = (rule, { predicateType, pointer, condition, word }) => ({
    id: 'policy.claims',
    title: `claim ${(0,json_path/* formatPath */.jV)(pointer)}`,
    expected: describeCondition(condition),
    places: [{ predicateType, path: pointer }],
    quantifier: 'each',
    accepts: (value) => holds(condition, value),
    word,
    location: (0,policy_rule/* locationOf */.h)(rule, 'claims'),
});
const holds = (condition, value) => {
    switch (condition.kind) {
        case 'equals':
            return condition.values.some((expected) => expected === value);
        case 'at-least':
            return typeof value === 'number' && value >= condition.bound;
        case 'at-most':
            return typeof value === 'number' && value <= condition.bound;
    }
};
const describeCondition = (condition) => {
    switch (condition.kind) {
        case 'equals':
            return condition.values.map((value) => JSON.stringify(value)).join(' or ');
        case 'at-least':
            return `at least ${condition.bound}`;
        case 'at-most':
            return `at most ${condition.bound}`;
    }
};
/** A severity as scanners write it: a word, or a CVSS score from 0 to 10. */
const severityOf = (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string')
        return undefined;
    const named = (0,vulnerabilities_severity/* severityOfWord */.Zx)(text);
    if (named !== undefined)
        return named;
    return /^(?:\d(?:\.\d{1,2})?|10(?:\.0{1,2})?)$/.test(text)
        ? (0,vulnerabilities_severity/* severityOfScore */.FL)(Number(text))
        : undefined;
};

// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
;// CONCATENATED MODULE: ./lib/policy/policy-file/claims.js
// SPDX-License-Identifier: Apache-2.0
//
// What statements must say. Builder, dataset commitments, vulnerabilities and
// claims of the user are one mechanism: values at a path in statements of a
// type, a condition on them, and how far they must be established. Each
// accepted statement of the type has to agree, so that one cannot outvote another.




const RANK = {
    unknown: 0,
    'self-asserted': 1,
    verified: 2,
    proved: 3,
};
const claims_MAX_SHOWN = 3;
/** One check over the statements of accepted bundles. */
const checkClaim = (demand, accepted) => {
    const { id, title, places, word: required, location } = demand;
    const expected = `${demand.expected} (${required})`;
    const fail = (found, word) => ({
        ...(0,policy_report/* failedCheck */.WU)({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
        location,
    });
    const answers = accepted.flatMap((bundle) => places
        .filter(({ predicateType }) => predicateType === bundle.statement?.predicateType)
        .map(({ path }) => answer(demand, bundle, path)));
    if (answers.length === 0) {
        const types = [...new Set(places.map(({ predicateType }) => predicateType))];
        return fail(`no accepted statement of the type ${types.join(' or ')}`, 'unknown');
    }
    const refused = answers.find(({ agrees }) => !agrees);
    if (refused)
        return fail(refused.found, refused.word);
    const weakest = answers.reduce((a, b) => (RANK[b.word] < RANK[a.word] ? b : a));
    if (RANK[weakest.word] < RANK[required]) {
        return fail(`${weakest.found}, only ${weakest.word}`, weakest.word);
    }
    return (0,policy_report/* passedCheck */.Fd)({ id, title, expected, found: weakest.found }, weakest.word);
};
const answer = ({ quantifier, accepts }, bundle, path) => {
    const values = (0,json_path/* valuesAt */.I0)(statementOf(bundle), path);
    const isAccepted = ({ value }) => value !== undefined && accepts(value);
    const good = values.filter(isAccepted);
    const bad = values.filter((value) => !isAccepted(value));
    const agrees = quantifier === 'each' ? bad.length === 0 : good.length > 0;
    const deciding = agrees ? good : bad;
    if (deciding.length === 0) {
        return { agrees, found: 'an empty list', word: agrees ? 'self-asserted' : 'unknown' };
    }
    const words = deciding.map((value) => wordOf(bundle, value));
    const best = quantifier === 'some' && agrees;
    const word = words.reduce((a, b) => (RANK[a] < RANK[b] === best ? b : a));
    return { agrees, found: claims_describe(deciding), word };
};
/** The statement as in-toto has it. */
const statementOf = ({ statement }) => ({
    _type: statement?.type,
    subject: statement?.subject,
    predicateType: statement?.predicateType,
    predicate: statement?.predicate,
});
const claims_describe = (values) => {
    const unique = [...new Set(values.map(({ value }) => (0,shown/* shown */.S)(value)))];
    const text = unique.slice(0, claims_MAX_SHOWN).join(', ');
    return unique.length > claims_MAX_SHOWN ? `${text} and ${unique.length - claims_MAX_SHOWN} more` : text;
};
// ---- how far a value is established ---------------------------------------------
const wordOf = (bundle, { pointer, value }) => {
    if (value === undefined)
        return 'unknown';
    const words = (bundle.established ?? [])
        .filter((claim) => pointer === claim.pointer || pointer.startsWith(`${claim.pointer}/`))
        .map(({ word }) => word);
    if (isCertified(bundle, pointer, value))
        words.push('verified');
    return words.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'self-asserted');
};
// What the certificate authority wrote into the certificate from the verified token.
const CERTIFIED = {
    '/predicate/runDetails/builder/id': 'buildSignerURI',
    '/predicate/runDetails/metadata/invocationId': 'runInvocationURI',
    '/predicate/buildDefinition/externalParameters/workflow/repository': 'sourceRepositoryURI',
    '/predicate/buildDefinition/externalParameters/workflow/ref': 'sourceRepositoryRef',
    '/predicate/buildDefinition/internalParameters/github/event_name': 'buildTrigger',
    '/predicate/buildDefinition/internalParameters/github/repository_id': 'sourceRepositoryIdentifier',
    '/predicate/buildDefinition/internalParameters/github/repository_owner_id': 'sourceRepositoryOwnerIdentifier',
    '/predicate/buildDefinition/internalParameters/github/runner_environment': 'runnerEnvironment',
    '/predicate/buildDefinition/resolvedDependencies/0/digest/gitCommit': 'sourceRepositoryDigest',
};
const isCertified = (bundle, pointer, value) => {
    if (bundle.statement?.predicateType !== slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$)
        return false;
    if (bundle.signer?.kind !== 'certificate' || !Object.hasOwn(CERTIFIED, pointer))
        return false;
    const field = CERTIFIED[pointer];
    return field !== undefined && bundle.signer.identity[field] === value;
};

;// CONCATENATED MODULE: ./lib/policy/policy-file/file-rules.js
// SPDX-License-Identifier: Apache-2.0
//
// Rules about the files themselves. What a reader found inside a file counts
// first; without that, the ending of its name; what neither tells is unknown,
// and a rule that needs to know does not pass.



/** Endings under which loaders of the field expect a pickle. */
const PICKLE_ENDINGS = new Set([
    'bin',
    'ckpt',
    'dill',
    'joblib',
    'mar',
    'p',
    'pickle',
    'pkl',
    'pt',
    'pt2',
    'pth',
]);
/** Endings under which no loader of the field expects one. */
const OTHER_ENDINGS = new Set([
    'csv',
    'gguf',
    'gitattributes',
    'gitignore',
    'jinja',
    'jpeg',
    'jpg',
    'json',
    'jsonl',
    'md',
    'onnx',
    'onnx_data',
    'pdf',
    'png',
    'rst',
    'safetensors',
    'sha256sums',
    'sig',
    'sigstore',
    'svg',
    'tflite',
    'toml',
    'txt',
    'yaml',
    'yml',
]);
const OTHER_NAMES = new Set(['LICENSE', 'LICENCE', 'NOTICE', 'README']);
const file_rules_MAX_SHOWN = 5;
/** One check for each field of the rule that is about files. */
const checkFiles = (rule, report) => [
    ...(rule.formats === undefined ? [] : [checkFormats(rule, rule.formats, report)]),
    ...(rule.pickle === 'deny' ? [checkPickle(rule, report)] : []),
];
const checkFormats = (rule, formats, report) => checkEach(rule, report, {
    id: 'policy.formats',
    title: 'formats of the files',
    field: 'formats',
    expected: formats.join(', '),
    judge: (file) => ({
        ok: formats.some((format) => isOfFormat(file, format)),
        word: file.format === undefined ? 'self-asserted' : 'verified',
    }),
});
/** A plain word is a format; anything else is a glob of names, or of paths where it has a slash. */
const isOfFormat = (file, format) => {
    if (/^[\w-]+$/.test(format))
        return (file.format ?? endingOf(file.name)) === format;
    return (0,name_glob/* matchesGlob */.kt)(format, (0,name_glob/* isPathGlob */.a_)(format) ? file.name : baseOf(file.name));
};
const checkPickle = (rule, report) => checkEach(rule, report, {
    id: 'policy.pickle',
    title: 'pickles',
    field: 'pickle',
    expected: 'no file that holds a pickle',
    judge: (file) => {
        const holds = file.holdsPickle ?? isPickleName(file.name);
        return {
            ok: holds === undefined ? undefined : !holds,
            word: file.holdsPickle === undefined ? 'self-asserted' : 'verified',
        };
    },
});
const isPickleName = (name) => {
    const ending = endingOf(name);
    if (PICKLE_ENDINGS.has(ending))
        return true;
    return OTHER_ENDINGS.has(ending) || OTHER_NAMES.has(baseOf(name)) ? false : undefined;
};
const checkEach = (rule, report, question) => {
    const { id, title, field, expected, judge } = question;
    const fail = (found, word) => ({
        ...(0,policy_report/* failedCheck */.WU)({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
        location: (0,policy_rule/* locationOf */.h)(rule, field),
    });
    const files = filesOf(report);
    if (files === undefined)
        return fail('the files are not known', 'unknown');
    const judged = files.map((file) => ({ name: file.name, ...judge(file) }));
    const refused = judged.filter(({ ok }) => ok === false);
    if (refused.length > 0)
        return fail(names(refused), weakest(refused));
    const unknown = judged.filter(({ ok }) => ok === undefined);
    if (unknown.length > 0)
        return fail(`not known of ${names(unknown)}`, 'unknown');
    const found = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
    return (0,policy_report/* passedCheck */.Fd)({ id, title, expected, found }, weakest(judged));
};
// Fewer facts than files: somebody forgot one, which must not look like an answer.
const filesOf = ({ name, contents, fileCount }) => {
    if (contents === undefined || contents.length === 0 || contents.length < fileCount) {
        return undefined;
    }
    return contents.map((file) => (file.name === '.' ? { ...file, name } : file));
};
const weakest = (judged) => judged.every(({ word }) => word === 'verified') ? 'verified' : 'self-asserted';
const names = (files) => {
    const shown = files.slice(0, file_rules_MAX_SHOWN).map(({ name }) => name);
    const more = files.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};
const baseOf = (name) => name.slice(name.lastIndexOf('/') + 1);
// Lowercase; empty without a dot. `.gitignore` is all ending.
const endingOf = (name) => {
    const base = baseOf(name);
    const dot = base.lastIndexOf('.');
    return dot < 0 ? '' : base.slice(dot + 1).toLowerCase();
};

// EXTERNAL MODULE: ./lib/policy/policy-file/match.js
var match = __webpack_require__(93895);
;// CONCATENATED MODULE: ./lib/policy/policy-file/evaluate.js
// SPDX-License-Identifier: Apache-2.0
//
// A policy over the report of one subject → more checks. Deny by default: a
// subject without a rule gets a failed check, and so does everything that a
// rule asks for and the report does not tell.









/** The rule that matches the subject, over its report; non-empty. @throws INPUT_MISSING as `acceptBundles` */
const evaluatePolicy = async (policy, report, context) => {
    const rule = (0,match.ruleFor)(policy, report);
    return rule === undefined ? [noRuleCheck(policy, report)] : evaluateRule(rule, report, context);
};
/** What becomes of a subject that no rule speaks of. */
const noRuleCheck = (policy, { name, path }) => (0,policy_report/* failedCheck */.WU)({
    id: 'policy.no-rule',
    title: 'rule of the policy',
    expected: `a rule that matches, in ${policy.files.join(', ')}`,
    found: `none for ${path ?? name}`,
}, { code: 'POLICY_NO_RULE' });
/**
 * One check for each thing that the rule asks for; non-empty.
 * What is asked of statements is asked of those that the rule's signer signed.
 * @throws INPUT_MISSING as `acceptBundles`
 */
const evaluateRule = async (rule, report, context) => {
    const { checks: signerChecks, accepted } = acceptBundles(rule, report.bundles, context);
    const checks = [
        ...signerChecks,
        // Without an accepted bundle the rule has failed; that nothing is stated would only repeat it.
        ...(accepted.length === 0 ? [] : checkStatements(rule, accepted, context)),
        ...checkFiles(rule, report),
    ];
    return [...checks, ...(await checkExpressions(rule, report, accepted, checks))];
};
const checkStatements = (rule, accepted, { now }) => [
    ...(rule.predicateTypes === undefined
        ? []
        : [checkPredicateTypes(rule, rule.predicateTypes, accepted)]),
    ...(rule.vsa === undefined ? [] : [checkSummary(rule, { ...rule.vsa, now }, accepted)]),
    ...claimDemandsOf(rule).map((demand) => checkClaim(demand, accepted)),
];
// Asked again here, so that a rule holds over recorded reports too.
const checkSummary = (rule, expected, accepted) => {
    const summaries = accepted
        .map(({ statement }) => (statement === undefined ? [] : (0,vsa_policy/* checkVsa */.j)(statement, expected)))
        .filter((checks) => checks.length > 0);
    const isMet = summaries.some((checks) => checks.every(({ passed }) => passed));
    const failed = summaries.flat().find(({ passed }) => !passed);
    const facts = {
        id: 'policy.vsa',
        title: 'verification summary',
        expected: `of ${expected.verifierId} about ${expected.resourceUri}`,
        found: isMet ? 'one that is as expected' : failed ? `${failed.title}: ${failed.found}` : 'none',
    };
    if (isMet)
        return (0,policy_report/* passedCheck */.Fd)(facts, 'self-asserted');
    const word = failed ? 'self-asserted' : 'unknown';
    return {
        ...(0,policy_report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'vsa'),
    };
};
const checkPredicateTypes = (rule, required, accepted) => {
    const stated = new Set(accepted.map(({ statement }) => statement?.predicateType ?? 'no statement'));
    const facts = {
        id: 'policy.predicate-types',
        title: 'predicate types',
        expected: required.join(', '),
        found: [...stated].join(', '),
    };
    if (required.every((type) => stated.has(type)))
        return (0,policy_report/* passedCheck */.Fd)(facts, 'verified');
    return {
        ...(0,policy_report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word: 'verified' }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'predicate-types'),
    };
};
// ---- CEL --------------------------------------------------------------------------
const checkExpressions = async (rule, report, accepted, policyChecks) => {
    if (rule.cel.length === 0)
        return [];
    const { compileExpression, celVariables } = await Promise.all(/* import() */[__webpack_require__.e(408), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 64654));
    const { bundles: _, checks, ...subject } = report;
    let variables;
    try {
        variables = celVariables({
            subject,
            // Without the bundle's own JSON: nothing in it was verified but what stands beside it.
            bundles: accepted.map(({ bundle: _bundle, ...verified }) => verified),
            checks: [...checks, ...policyChecks],
        });
    }
    catch (error) {
        const { message } = (0,errors/* toProvenanceError */.FH)(error, 'POLICY_VIOLATION');
        return rule.cel.map((expression) => celCheck(rule, expression, `unknown: ${message}`));
    }
    return rule.cel.map((expression) => {
        const result = compileExpression(expression.expression)(variables);
        return celCheck(rule, expression, result.kind === 'error' ? `unknown: ${result.message}` : result.kind);
    });
};
const celCheck = (rule, { id, expression, message }, found) => {
    const facts = { id: `policy.cel.${id}`, title: message, expected: expression, found };
    // An expression may speak of anything in the report, so its truth is worth the least of it.
    if (found === 'true')
        return (0,policy_report/* passedCheck */.Fd)(facts, 'self-asserted');
    const word = found === 'false' ? 'self-asserted' : 'unknown';
    return {
        ...(0,policy_report/* failedCheck */.WU)(facts, { code: 'POLICY_VIOLATION', word, hint: message }),
        location: (0,policy_rule/* locationOf */.h)(rule, 'cel'),
    };
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

/***/ 93895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathFrom: () => (/* binding */ pathFrom),
/* harmony export */   ruleFor: () => (/* binding */ ruleFor)
/* harmony export */ });
/* unused harmony export identitiesOf */
/* harmony import */ var _name_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91014);
// SPDX-License-Identifier: Apache-2.0

/**
 * The first rule that matches; `undefined`: nothing may pass. A glob with a
 * slash is compared with the path, one without with the name, `**` with anything.
 */
const ruleFor = (policy, { name, path }) => {
    const relative = path === undefined ? undefined : relativePath(path);
    return policy.rules.find(({ match }) => match.some((glob) => {
        if (glob === '**')
            return true;
        if (!(0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathGlob */ .a_)(glob))
            return (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, name);
        return relative !== undefined && (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, relative);
    }));
};
/** Who may have signed under a rule, in the words that verification takes; one of them is enough. */
const identitiesOf = ({ signer }) => signer.kind === 'identity' ? signer.anyOf : [];
/**
 * A path as globs mean it: an absolute one below `root` starts at `root`. By its text alone,
 * so that one with `..` stays as it is, and matches no glob of paths.
 * @param root absolute
 */
const pathFrom = (root, path) => {
    const folder = root.endsWith('/') ? root : `${root}/`;
    const isBelow = path.startsWith(folder) && !path.split('/').includes('..');
    return isBelow ? path.slice(folder.length) : path;
};
// `./models/x/` is `models/x`; absolute paths and `..` are nothing that a glob could mean.
const relativePath = (path) => {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const isOutside = path.startsWith('/') || parts.includes('..') || parts.length === 0;
    return isOutside ? undefined : parts.join('/');
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

