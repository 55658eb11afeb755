export const id = 4994;
export const ids = [4994];
export const modules = {

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateVulnerabilities: () => (/* binding */ evaluateVulnerabilities)
});

// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
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


/***/ }),

/***/ 47846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ comparePythonVersions),
  y: () => (/* binding */ parsePythonVersion)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js










;// CONCATENATED MODULE: ./lib/vulnerabilities/python-version.js
// SPDX-License-Identifier: Apache-2.0
//
// Versions of Python packages. Advisories speak of what was released, so that
// the local part of a version (`+cu121`) is no part of the question: compared
// with it, torch 2.3.0+cu121 would be newer than the 2.3.0 that it is.
// Spec: https://packaging.python.org/en/latest/specifications/version-specifiers/

const MAX_VERSION_CHARS = 200;
/** A longer number would be rounded, and then equal to others. */
const TOO_LONG_NUMBER = /[0-9]{16}/;
/** `undefined` where the text is no version by PEP 440. */
const parsePythonVersion = (text) => {
    const trimmed = text.trim();
    if (trimmed.length > MAX_VERSION_CHARS || TOO_LONG_NUMBER.test(trimmed))
        return undefined;
    const parsed = version_parse(trimmed);
    if (parsed === null)
        return undefined;
    const { epoch, release, pre, post, dev } = parsed;
    const numbers = [...release];
    while (numbers.length > 1 && numbers.at(-1) === 0)
        numbers.pop();
    const parts = [
        epoch === 0 ? '' : `${epoch}!`,
        numbers.join('.'),
        ...(pre ?? []),
        ...[post, dev].flatMap((part) => (part === null ? [] : ['.', ...part])),
    ];
    return { publicPart: parts.join('') };
};
/** Negative, zero or positive, as `a` is older than, equal to or newer than `b`. */
const comparePythonVersions = (a, b) => a.publicPart === b.publicPart ? 0 : compare(a.publicPart, b.publicPart);


/***/ })

};

