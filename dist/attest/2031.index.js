export const id = 2031;
export const ids = [2031];
export const modules = {

/***/ 32031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVulnerabilities: () => (/* binding */ checkVulnerabilities)
});

// EXTERNAL MODULE: ./lib/attestation/predicates/sbom.js
var sbom = __webpack_require__(73304);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/vulnerabilities/bom-packages.js
var bom_packages = __webpack_require__(62844);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/vulnerabilities/python-version.js + 5 modules
var python_version = __webpack_require__(47846);
;// CONCATENATED MODULE: ./lib/vulnerabilities/affected-version.js
// SPDX-License-Identifier: Apache-2.0
//
// Whether a version is affected, by the algorithm of the OSV schema: it is
// listed, or it lies in a range. A question that cannot be answered is told
// apart from a "no": it must not pass for one.
// Spec: https://github.com/ossf/osv-schema/blob/v1.7.4/docs/schema.md#evaluation


/** The answer of one entry of `affected`, which is about the package of that version. */
const answerAffected = (version, affected, parse) => {
    const ranges = affected.ranges.filter(({ type }) => type !== 'GIT');
    const answers = ranges.map((range) => answerRange(version, range, parse));
    const fixedVersions = answers.flatMap((answer) => answer.kind === 'affected' ? answer.fixedVersions : []);
    const isListed = affected.versions.some((listed) => isSameVersion(version, listed, parse));
    if (isListed || answers.some(({ kind }) => kind === 'affected')) {
        return { kind: 'affected', fixedVersions: [...new Set(fixedVersions)] };
    }
    const unanswered = answers.find(({ kind }) => kind === 'unanswered');
    if (unanswered)
        return unanswered;
    if (ranges.length > 0)
        return { kind: 'not-affected' };
    if (affected.versions.length === 0) {
        const what = affected.ranges.length > 0 ? 'only git commits' : 'no versions';
        return { kind: 'unanswered', reason: `the record names ${what}` };
    }
    return version.parsed === undefined ? noVersion(version) : { kind: 'not-affected' };
};
const noVersion = ({ text }) => ({
    kind: 'unanswered',
    reason: text === '' ? 'the package has no version' : `${(0,shown/* shown */.S)(text)} is no version`,
});
const isSameVersion = ({ text, parsed }, listed, parse) => listed === text || (parsed && parse(listed)?.publicPart === parsed.publicPart) === true;
const answerRange = (version, { events }, parse) => {
    if (isEverything(events))
        return { kind: 'affected', fixedVersions: [] };
    const { parsed } = version;
    if (parsed === undefined)
        return noVersion(version);
    const places = [];
    for (const event of events) {
        const place = placeOf(event, parse);
        if (place === undefined) {
            return {
                kind: 'unanswered',
                reason: `${event.kind} ${(0,shown/* shown */.S)(event.version)} of the record is no version`,
            };
        }
        places.push(place);
    }
    if (!isBeforeLimits(parsed, places) || !isInside(parsed, places))
        return { kind: 'not-affected' };
    return { kind: 'affected', fixedVersions: nextFix(parsed, places) };
};
/** Begins before every version, and never ends: no version has to be understood. */
const isEverything = (events) => events.every(({ kind, version }) => kind === 'introduced' || isNoLimit(kind, version)) &&
    events.some(({ kind, version }) => kind === 'introduced' && version === '0');
const isNoLimit = (kind, version) => kind === 'limit' && version === '*';
const placeOf = (event, parse) => {
    if (event.kind === 'introduced' && event.version === '0')
        return { event, at: 'start' };
    if (isNoLimit(event.kind, event.version))
        return { event, at: 'end' };
    const at = parse(event.version);
    return at === undefined ? undefined : { event, at };
};
const comparePlaces = (a, b) => {
    if (a === b)
        return 0;
    if (a === 'start' || b === 'end')
        return -1;
    if (b === 'start' || a === 'end')
        return 1;
    return (0,python_version/* comparePythonVersions */.p)(a, b);
};
/** One limit that is not reached is enough; none at all is no limit. */
const isBeforeLimits = (version, places) => {
    const limits = places.filter(({ event }) => event.kind === 'limit');
    return limits.length === 0 || limits.some(({ at }) => comparePlaces(version, at) < 0);
};
/**
 * The state after all events up to the version. Where one version both opens
 * and closes, which the specification leaves open, what was open stays open:
 * a second range begins there; what was closed is open for that version alone
 * with `last_affected`, and not at all with `fixed`.
 */
const isInside = (version, places) => {
    const line = places
        .filter(({ event, at }) => event.kind !== 'limit' && comparePlaces(at, version) <= 0)
        .sort((a, b) => comparePlaces(a.at, b.at));
    let open = false;
    for (let index = 0; index < line.length;) {
        const at = line[index]?.at ?? version;
        let opens = false;
        let closes = false;
        for (; index < line.length; index += 1) {
            const place = line[index];
            if (place === undefined || comparePlaces(place.at, at) !== 0)
                break;
            const { kind } = place.event;
            if (kind === 'introduced')
                opens = true;
            else if (kind === 'fixed' || comparePlaces(version, at) > 0)
                closes = true;
        }
        if (opens !== closes)
            open = opens;
    }
    return open;
};
const nextFix = (version, places) => places
    .filter(({ event, at }) => event.kind === 'fixed' && comparePlaces(at, version) > 0)
    .sort((a, b) => comparePlaces(a.at, b.at))
    .slice(0, 1)
    .map(({ event }) => event.version);

;// CONCATENATED MODULE: ./lib/vulnerabilities/aliases.js
// SPDX-License-Identifier: Apache-2.0
//
// One flaw has one record in each database: GHSA, PYSEC, CVE. Aliases are
// symmetric and transitive, so that the records of one flaw form a group.
// Spec: https://github.com/ossf/osv-schema/blob/v1.7.4/docs/schema.md#aliases-field
/** Whose record names the group: those that rate and describe come first. */
const PREFERRED = ['GHSA-', 'PYSEC-', 'CVE-'];
/** Groups of records that speak of one flaw; in each the record that names it is first. */
const groupAliases = (records) => {
    const parents = new Map();
    const rootOf = (name) => {
        let root = name;
        for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
            root = parent;
        }
        if (root !== name)
            parents.set(name, root);
        return root;
    };
    for (const { id, aliases } of records) {
        for (const alias of aliases) {
            const [a, b] = [rootOf(id), rootOf(alias)];
            if (a !== b)
                parents.set(a, b);
        }
    }
    const groups = new Map();
    for (const record of [...records].sort(comparePreference)) {
        const root = rootOf(record.id);
        const group = groups.get(root);
        if (group)
            group.push(record);
        else
            groups.set(root, [record]);
    }
    return [...groups.values()];
};
const comparePreference = (a, b) => {
    const [left, right] = [preferenceOf(a.id), preferenceOf(b.id)];
    if (left !== right)
        return left - right;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
const preferenceOf = (id) => {
    const index = PREFERRED.findIndex((prefix) => id.startsWith(prefix));
    return index < 0 ? PREFERRED.length : index;
};

;// CONCATENATED MODULE: ./lib/vulnerabilities/cvss.js
// SPDX-License-Identifier: Apache-2.0
//
// Base scores of CVSS vectors, versions 2 and 3. Version 4 scores by a table of
// 270 expert judgements; whoever publishes such vectors rates in words as well,
// and those are used (docs/vulnerabilities.md).
// Specs: https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations
// https://www.first.org/cvss/v2/guide#3-2-1-Base-Equation
const V3_WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const V3_PRIVILEGES = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
const V2_WEIGHTS = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: { N: 0, P: 0.275, C: 0.66 },
    I: { N: 0, P: 0.275, C: 0.66 },
    A: { N: 0, P: 0.275, C: 0.66 },
};
/**
 * The base score, 0.0 to 10.0 in tenths, of a vector of CVSS 3.0, 3.1 or 2;
 * `undefined` for another version and for a vector that is not of its form.
 * Temporal and environmental metrics are passed over.
 */
const cvssBaseScore = (vector) => {
    const version3 = /^CVSS:3\.[01]\/(.+)$/.exec(vector)?.[1];
    const metrics = parseMetrics(version3 ?? vector.replace(/^\((.*)\)$/, '$1'));
    if (metrics === undefined || vector.startsWith('CVSS:4'))
        return undefined;
    return version3 === undefined ? scoreV2(metrics) : scoreV3(metrics);
};
/** `undefined` where a part is no metric, or a metric stands twice. */
const parseMetrics = (text) => {
    const metrics = new Map();
    for (const part of text.split('/')) {
        const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(part) ?? [];
        if (name === undefined || value === undefined || metrics.has(name))
            return undefined;
        metrics.set(name, value);
    }
    return metrics;
};
const weightsOf = (table, metrics) => {
    const entries = [];
    for (const [name, weights] of Object.entries(table)) {
        const value = metrics.get(name);
        const weight = value !== undefined && Object.hasOwn(weights, value) ? weights[value] : undefined;
        if (weight === undefined)
            return undefined;
        entries.push([name, weight]);
    }
    return Object.fromEntries(entries);
};
const scoreV3 = (metrics) => {
    const weights = weightsOf(V3_WEIGHTS, metrics);
    const scope = metrics.get('S');
    if (weights === undefined || (scope !== 'U' && scope !== 'C'))
        return undefined;
    const privileges = weightsOf({ PR: V3_PRIVILEGES[scope] }, metrics);
    if (privileges === undefined)
        return undefined;
    const { AV, AC, UI, C, I, A } = weights;
    const subscore = 1 - (1 - C) * (1 - I) * (1 - A);
    const impact = scope === 'U' ? 6.42 * subscore : 7.52 * (subscore - 0.029) - 3.25 * (subscore - 0.02) ** 15;
    if (impact <= 0)
        return 0;
    const exploitability = 8.22 * AV * AC * privileges.PR * UI;
    return roundUp(Math.min(10, (scope === 'U' ? 1 : 1.08) * (impact + exploitability)));
};
/** Appendix A of 3.1: up to the next tenth, without the errors of floating point. */
const roundUp = (score) => {
    const hundredThousandths = Math.round(score * 100_000);
    return hundredThousandths % 10_000 === 0
        ? hundredThousandths / 100_000
        : (Math.floor(hundredThousandths / 10_000) + 1) / 10;
};
const scoreV2 = (metrics) => {
    const weights = weightsOf(V2_WEIGHTS, metrics);
    if (weights === undefined)
        return undefined;
    const { AV, AC, Au, C, I, A } = weights;
    const impact = 10.41 * (1 - (1 - C) * (1 - I) * (1 - A));
    const exploitability = 20 * AC * Au * AV;
    const factor = impact === 0 ? 0 : 1.176;
    return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10;
};

// EXTERNAL MODULE: ./lib/vulnerabilities/severity.js
var vulnerabilities_severity = __webpack_require__(41575);
;// CONCATENATED MODULE: ./lib/vulnerabilities/rate.js
// SPDX-License-Identifier: Apache-2.0
//
// How bad a flaw is, by everyone who rated it: the worst of them counts. A
// vector that is not understood is kept for the reader; alone it is no rating.


/** Records of https://github.com/ossf/malicious-packages, which nobody rates. */
const isMalicious = (id) => id.startsWith('MAL-');
/** The ratings of one record, each once. */
const rate = (id, given) => {
    const ratings = new Map();
    if (isMalicious(id))
        ratings.set('malicious', { method: 'malicious', severity: 'critical' });
    for (const { method, value } of given)
        ratings.set(`${method} ${value}`, toRating(method, value));
    return [...ratings.values()];
};
const toRating = (method, value) => {
    const word = (0,vulnerabilities_severity/* severityOfWord */.Zx)(value);
    if (word !== undefined)
        return { method, severity: word };
    const score = cvssBaseScore(value);
    return score === undefined
        ? { method, severity: 'unknown', vector: value }
        : { method, severity: (0,vulnerabilities_severity/* severityOfScore */.FL)(score), score, vector: value };
};
/** The worst of what is known; `unknown` where nothing is. */
const worstOf = (ratings) => ratings
    .map(({ severity }) => severity)
    .filter((severity) => severity !== 'unknown')
    .reduce((worst, severity) => worst === undefined || (0,vulnerabilities_severity/* severityRank */.qs)(severity) > (0,vulnerabilities_severity/* severityRank */.qs)(worst) ? severity : worst, undefined) ?? 'unknown';

;// CONCATENATED MODULE: ./lib/vulnerabilities/evaluate.js
// SPDX-License-Identifier: Apache-2.0
//
// Packages and a database → what is known to be wrong with them, one result
// for each flaw of each package. Pure: `verify` asks it again of a signed bill
// of materials, with a newer database.






/**
 * Results, the worst first; those of one severity by package and id.
 * @throws INTERNAL for a package that the database was not opened for: it would know nothing of it
 */
const evaluateVulnerabilities = (packages, { records, unreadable, names }) => {
    const stranger = packages.find(({ name }) => !names.has(name));
    if (stranger) {
        throw new errors/* ProvenanceError */.CG('INTERNAL', `the database was not opened for ${stranger.name}`);
    }
    const parse = rememberVersions();
    const byName = indexByName(records);
    const results = groupPackages(packages, parse).flatMap((subject) => [
        ...resultsOf(subject, byName.get(subject.name) ?? [], parse),
        ...unreadable
            .filter(({ names }) => names?.has(subject.name))
            .map((record) => unreadableResult(record, subject.purls)),
    ]);
    const anywhere = unreadable
        .filter(({ names }) => names === undefined)
        .map((record) => unreadableResult(record, []));
    return [...results, ...anywhere].sort(compareResults);
};
const compareResults = (a, b) => {
    const worse = (0,vulnerabilities_severity/* severityRank */.qs)(b.severity) - (0,vulnerabilities_severity/* severityRank */.qs)(a.severity);
    if (worse !== 0)
        return worse;
    const [left, right] = [a, b].map(({ purls, id }) => `${purls[0] ?? ''} ${id}`);
    return (left ?? '') < (right ?? '') ? -1 : 1;
};
/** Databases repeat the versions of a package in each of its records. */
const rememberVersions = () => {
    const known = new Map();
    return (text) => {
        if (!known.has(text))
            known.set(text, (0,python_version/* parsePythonVersion */.y)(text));
        return known.get(text);
    };
};
const groupPackages = (packages, parse) => {
    const subjects = new Map();
    for (const { name, version: text, purl, ecosystem } of packages) {
        const parsed = parse(text);
        const key = `${name}@${parsed?.publicPart ?? `?${text}`}`;
        const before = subjects.get(key);
        subjects.set(key, {
            name,
            version: before?.version ?? { text, parsed },
            purls: [...(before?.purls ?? []), purl].sort(),
            isFromPypi: ecosystem === 'pypi' || before?.isFromPypi === true,
        });
    }
    return [...subjects.values()];
};
// ---- records ---------------------------------------------------------------------
const indexByName = (records) => {
    const byName = new Map();
    for (const record of records) {
        for (const name of new Set(record.affected.map(({ name }) => name))) {
            const list = byName.get(name);
            if (list)
                list.push(record);
            else
                byName.set(name, [record]);
        }
    }
    return byName;
};
const resultsOf = (subject, records, parse) => {
    const findings = records
        // What was uploaded to PyPI to harm is not what conda built under that name.
        .filter(({ id }) => subject.isFromPypi || !isMalicious(id))
        .flatMap((record) => findingOf(subject, record, parse));
    return groupAliases(findings).map((group) => toResult(group, subject.purls, parse));
};
const findingOf = ({ name, version }, record, parse) => {
    const entries = record.affected.filter((affected) => affected.name === name);
    const answer = entries
        .map((affected) => answerAffected(version, affected, parse))
        .reduce(strongerAnswer);
    if (answer.kind === 'not-affected')
        return [];
    const { id, aliases } = record;
    return [{ id, aliases, record, answer, ratings: rate(id, ratingsOf(record, entries)) }];
};
/** Any entry that says so is enough. */
const strongerAnswer = (a, b) => {
    if (a.kind === 'affected' && b.kind === 'affected') {
        return { kind: 'affected', fixedVersions: [...a.fixedVersions, ...b.fixedVersions] };
    }
    const order = ['affected', 'unanswered', 'not-affected'];
    return order.indexOf(a.kind) <= order.indexOf(b.kind) ? a : b;
};
const ratingsOf = (record, entries) => [
    ...record.ratings,
    ...entries.flatMap(({ ratings }) => ratings),
];
// ---- results ---------------------------------------------------------------------
const toResult = (group, purls, parse) => {
    const affected = group.filter(({ answer }) => answer.kind === 'affected');
    const [first] = affected.length > 0 ? affected : group;
    const { id, record, answer } = first ?? group[0];
    const names = new Set(group.flatMap((finding) => [finding.id, ...finding.aliases]));
    names.delete(id);
    const ratings = uniqueRatings(group.flatMap((finding) => finding.ratings));
    const fixedVersion = latest(affected.flatMap(({ answer }) => (answer.kind === 'affected' ? answer.fixedVersions : [])), parse);
    return {
        id,
        aliases: [...names].sort(),
        outcome: answer.kind,
        ...(answer.kind === 'unanswered' ? { reason: answer.reason } : {}),
        purls,
        ...(fixedVersion === undefined ? {} : { fixedVersion }),
        severity: worstOf(ratings),
        ratings,
        ...(record.summary === undefined ? {} : { summary: record.summary }),
    };
};
const uniqueRatings = (ratings) => [
    ...new Map(ratings.map((rating) => [JSON.stringify(rating), rating])).values(),
];
/** Where several ranges hold the version, only the last of their fixes is free of all. */
const latest = (versions, parse) => {
    let last;
    for (const text of versions) {
        const parsed = parse(text);
        if (parsed === undefined)
            continue;
        if (last === undefined || (0,python_version/* comparePythonVersions */.p)(parsed, last.parsed) > 0)
            last = { text, parsed };
    }
    return last?.text;
};
const unreadableResult = ({ id, reason }, purls) => ({
    id,
    aliases: [],
    outcome: 'unanswered',
    reason: `the record cannot be read: ${reason}`,
    purls,
    severity: 'unknown',
    ratings: [],
});

// EXTERNAL MODULE: ./lib/vulnerabilities/package-in-question.js + 1 modules
var package_in_question = __webpack_require__(55876);
// EXTERNAL MODULE: ./lib/policy/report.js
var report = __webpack_require__(96186);
// EXTERNAL MODULE: ./lib/vulnerabilities/openvex.js
var openvex = __webpack_require__(59373);
;// CONCATENATED MODULE: ./lib/policy/vulnerabilities/decide.js
// SPDX-License-Identifier: Apache-2.0
//
// What of the results counts against a model, and whether that is too much.
// Nothing is taken out of the results: what is accepted says by whose word.


/** `never` looks and decides nothing. */
const FAIL_ON_SEVERITIES = (/* unused pure expression or super */ null && (['low', 'medium', 'high', 'critical', 'never']));
const acceptResults = (results, acceptance) => results.map((result) => decide(result, acceptance));
const decide = (result, { ignore, vex, productPurl, nowMs }) => {
    const names = [result.id, ...result.aliases];
    const entries = ignore.filter(({ id, purl }) => names.includes(id) && (purl === undefined || isOnly(result, purl)));
    const entry = entries.find(({ expiresMs }) => expiresMs === undefined || nowMs < expiresMs);
    if (entry)
        return { ...result, accepted: accepted('ignore-list', entry.reason) };
    const statement = (0,openvex/* decidingStatement */.z0)(vex, {
        names,
        purls: result.purls,
        ...(productPurl === undefined ? {} : { productPurl }),
    });
    if (statement && (0,openvex/* takesAway */.P3)(statement)) {
        return { ...result, accepted: accepted('vex', `${statement.author}: ${statement.reason}`) };
    }
    return entries.length > 0 ? { ...result, expired: true } : result;
};
/** A package under two purls is one; the entry may name either. */
const isOnly = ({ purls }, purl) => purls.includes(purl);
const accepted = (by, reason) => ({
    by,
    reason,
    word: 'self-asserted',
});
/** Those that are too much. An unknown severity counts as worse than every limit. */
const resultsBeyond = (results, limit) => results.filter(({ accepted, severity }) => accepted === undefined && severityRank(severity) >= severityRank(limit));

// EXTERNAL MODULE: ./lib/policy/policy-file/policy-rule.js
var policy_rule = __webpack_require__(55517);
;// CONCATENATED MODULE: ./lib/policy/policy-file/vulnerability-rules.js
// SPDX-License-Identifier: Apache-2.0
//
// What a rule asks about known vulnerabilities, where the verifier brings a
// database: every signed bill of materials is looked up in it here and now.
// That a bill lists everything is the signer's word; what the database says of
// what it lists is verified.









/** @throws VULNERABILITY_DATABASE_INVALID; what is wrong with a bill of materials is a failed check */
const checkVulnerabilities = async (rule, accepted, { evidence, now }) => {
    if (rule.vulnerabilities === undefined)
        return [];
    const { maxSeverity } = rule.vulnerabilities;
    const facts = {
        id: 'policy.vulnerabilities',
        title: 'known vulnerabilities',
        expected: `at most ${maxSeverity}, in the packages of the signed bill of materials`,
    };
    const location = (0,policy_rule/* locationOf */.h)(rule, 'vulnerabilities');
    const fail = (found) => [
        {
            ...(0,report/* failedCheck */.WU)({ ...facts, found }, { code: 'POLICY_VIOLATION', word: 'unknown' }),
            location,
        },
    ];
    const documents = accepted.flatMap(({ statement }) => statement?.predicateType === sbom/* CYCLONEDX_TYPE */.b ? [statement.predicate ?? {}] : []);
    if (documents.length === 0)
        return fail('no accepted CycloneDX statement');
    let lists;
    try {
        lists = documents.map(listOf);
    }
    catch (error) {
        return fail((0,errors/* toProvenanceError */.FH)(error, 'PACKAGES_INVALID').message);
    }
    const packages = lists.flatMap((list) => list.packages);
    if (packages.length === 0)
        return fail('no package that can be looked up');
    const database = await evidence.open(new Set(packages.map(({ name }) => name)));
    const results = lists.flatMap(({ packages, productPurl }) => acceptResults(evaluateVulnerabilities(packages, database), {
        ...evidence.acceptance,
        nowMs: now.getTime(),
        ...(productPurl === undefined ? {} : { productPurl }),
    }));
    const beyond = beyondLimit(results, maxSeverity);
    const [worst] = beyond;
    if (worst !== undefined) {
        const found = describe(worst, beyond.length);
        const refusal = {
            code: 'VULNERABILITY_FOUND',
            word: 'verified',
            hint: adviceOn(worst),
        };
        return [{ ...(0,report/* failedCheck */.WU)({ ...facts, found }, refusal), location }];
    }
    const skipped = lists.reduce((sum, { notLookedUp }) => sum + notLookedUp.length, 0);
    const rest = skipped === 0 ? '' : `; ${skipped} others cannot be looked up`;
    const found = `none worse in ${packages.length} packages${rest}; newest record ${database.lastModified}`;
    return [(0,report/* passedCheck */.Fd)({ ...facts, found }, 'verified')];
};
const listOf = (document) => {
    const { productPurl, packages } = (0,bom_packages/* packagesOfBom */.V)(document);
    return { ...(0,package_in_question/* questionsOf */.P)(packages), ...(productPurl === undefined ? {} : { productPurl }) };
};
/** The worst first. An unknown severity is beyond every limit. */
const beyondLimit = (results, limit) => results
    .filter(({ accepted, severity }) => accepted === undefined && (0,vulnerabilities_severity/* severityRank */.qs)(severity) > (0,vulnerabilities_severity/* severityRank */.qs)(limit))
    .sort((a, b) => (0,vulnerabilities_severity/* severityRank */.qs)(b.severity) - (0,vulnerabilities_severity/* severityRank */.qs)(a.severity));
const describe = (worst, count) => {
    const { id, severity, purls, outcome, reason } = worst;
    const where = purls[0] ?? 'packages that the record does not tell';
    const unanswered = outcome === 'unanswered' ? ` (could not be evaluated: ${reason})` : '';
    const more = count === 1 ? '' : ` and ${count - 1} more`;
    return `${severity}: ${id} in ${where}${unanswered}${more}`;
};
const adviceOn = ({ fixedVersion }) => `${fixedVersion === undefined ? 'No version without it is known' : `Fixed in ${fixedVersion}`}. Train again without it, or accept it with a reason in the list of \`vulnerability-ignore\`.`;


/***/ }),

/***/ 59373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ parseOpenVex),
/* harmony export */   P3: () => (/* binding */ takesAway),
/* harmony export */   z0: () => (/* binding */ decidingStatement)
/* harmony export */ });
/* unused harmony export VEX_STATUSES */
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _core_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59502);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
//
// What somebody says about whether a known flaw matters in a product: OpenVEX.
// Read strictly, since it takes results away: an unknown version, a status
// without its reason or a time that cannot be compared is refused.
// Spec: https://github.com/openvex/spec/blob/v0.2.0/OPENVEX-SPEC.md





const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
const JUSTIFICATIONS = [
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
];
/** `https://openvex.dev/ns` is the context of 0.2.0 before it had a number. */
const CONTEXTS = ['https://openvex.dev/ns', 'https://openvex.dev/ns/v0.2.0'];
/**
 * The statements of a document, in its order. The caller has bounded the length of the text.
 * @throws VEX_INVALID naming the field
 */
const parseOpenVex = (content, source) => {
    const refuse = (what) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('VEX_INVALID', `${source} refused: ${what}`);
    };
    const document = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(content, refuse)) ?? refuse('it is not an object');
    if (!CONTEXTS.includes((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(document['@context']) ?? '')) {
        refuse(`@context is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(document['@context'])}`);
    }
    const author = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(document.author) || refuse('author is missing');
    const documentTime = document.timestamp;
    return ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(document.statements) ?? refuse('statements is no list')).map((item, index) => parseStatement((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(item) ?? {}, { author, documentTime }, (what) => refuse(`statements[${index}]: ${what}`)));
};
const parseStatement = (statement, { author, documentTime }, refuse) => {
    const vulnerability = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(statement.vulnerability) ?? refuse('vulnerability is no object');
    const name = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(vulnerability.name) || refuse('vulnerability.name is missing');
    const aliases = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(vulnerability.aliases ?? []) ?? refuse('aliases is no list')).map((alias) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(alias) ?? refuse(`an alias is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(alias)}`));
    const status = VEX_STATUSES.find((known) => known === statement.status) ??
        refuse(`status is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(statement.status)}`);
    const products = ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(statement.products) ?? refuse('products is no list')).map((product) => parseProduct(product, refuse));
    if (products.length === 0)
        refuse('products is empty');
    return {
        names: [name, ...aliases],
        status,
        reason: status === 'not_affected' ? reasonOf(statement, refuse) : status,
        timeMs: timeOf(statement.last_updated ?? statement.timestamp ?? documentTime, refuse),
        products,
        author,
    };
};
const reasonOf = ({ justification, impact_statement: impact }, refuse) => {
    if (justification === undefined) {
        return (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(impact) || refuse('not_affected has no justification');
    }
    return (JUSTIFICATIONS.find((known) => known === justification) ??
        refuse(`justification is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(justification)}`));
};
/** RFC 3339 §5.6 */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const timeOf = (value, refuse) => {
    const text = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(value) ?? '';
    const timeMs = Date.parse(text);
    return TIME.test(text) && !Number.isNaN(timeMs) ? timeMs : refuse(`timestamp is ${(0,_core_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}`);
};
const parseProduct = (value, refuse) => {
    const product = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value) ?? refuse('a product is no object');
    const subcomponents = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(product.subcomponents ?? []) ?? refuse('subcomponents is no list');
    return {
        purls: purlsOf(product),
        subcomponents: subcomponents.map((component) => purlsOf((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(component) ?? refuse('a subcomponent is no object'))),
    };
};
/** Products may be named in other ways, which match nothing here. */
const purlsOf = ({ '@id': id, identifiers }) => [id, (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(identifiers)?.purl]
    .map((text) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(text) ?? '')
    .filter((text) => text.startsWith('pkg:'));
/**
 * The statement that decides: the latest one about this flaw in this package; of
 * several at one time, one that takes nothing away. `undefined` where none is about it.
 */
const decidingStatement = (statements, question) => statements
    .filter((statement) => isAbout(statement, question))
    .reduce((last, statement) => {
    if (last === undefined || statement.timeMs > last.timeMs)
        return statement;
    return statement.timeMs === last.timeMs && !takesAway(statement) ? statement : last;
}, undefined);
/** Whether by this statement the flaw is none here. */
const takesAway = ({ status }) => status === 'not_affected' || status === 'fixed';
const isAbout = ({ names, products }, { names: flaw, purls, productPurl }) => {
    if (!names.some((name) => flaw.includes(name)))
        return false;
    const isPackage = (named) => named.some((purl) => purls.some((listed) => covers(purl, listed)));
    return products.some((product) => {
        if (product.subcomponents.length === 0 && isPackage(product.purls))
            return true;
        const isProduct = productPurl !== undefined && product.purls.some((purl) => covers(purl, productPurl));
        if (!isProduct)
            return false;
        return product.subcomponents.length === 0 || product.subcomponents.some(isPackage);
    });
};
/** Whether `named` is `listed`, or all its versions; what it says in addition has to be the same. */
const covers = (named, listed) => {
    const [a, b] = [parsePurl(named), parsePurl(listed)];
    if (a === undefined || b === undefined)
        return false;
    return (a.type === b.type &&
        (a.namespace ?? '') === (b.namespace ?? '') &&
        a.name === b.name &&
        (a.version ?? b.version) === b.version &&
        Object.entries(a.qualifiers ?? {}).every(([key, value]) => b.qualifiers?.[key] === value));
};
const parsePurl = (text) => {
    try {
        return packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
};


/***/ })

};

