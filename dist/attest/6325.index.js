export const id = 6325;
export const ids = [6325];
export const modules = {

/***/ 56325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptBundles: () => (/* binding */ acceptBundles)
/* harmony export */ });
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(873);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96186);
/* harmony import */ var _suggested_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89252);
/* harmony import */ var _name_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91014);
/* harmony import */ var _policy_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55517);
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
    let accepted = bundles.filter(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isSound */ .gH);
    for (const stage of stagesOf(rule, context)) {
        const { id, title, expected, find, accepts, field } = stage;
        const narrowed = accepted.filter(accepts);
        const found = describe((narrowed.length > 0 ? narrowed : accepted).map(find), accepted.length);
        const facts = { id, title, expected, found };
        if (narrowed.length === 0) {
            const word = accepted.some((bundle) => find(bundle) !== undefined) ? 'verified' : 'unknown';
            const advice = stage.advise?.(accepted);
            const failed = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(facts, {
                code: 'POLICY_VIOLATION',
                word,
                ...(advice === undefined ? {} : { hint: advice }),
            });
            return {
                checks: [...checks, { ...failed, location: (0,_policy_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .h)(rule, field) }],
                accepted: [],
            };
        }
        checks.push((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .passedCheck */ .Fd)(facts, 'verified'));
        accepted = narrowed;
    }
    return { checks, accepted };
};
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
            const policies = signer.anyOf.map((request) => (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIdentityPolicy */ .z)(request, serverUrl));
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
                    return policies.some((policy) => (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .checkIdentity */ .Z)(policy, identity).every(({ passed }) => passed));
                },
                advise: (refused) => {
                    const identity = refused.map(certificateOf).find((found) => found !== undefined);
                    const request = identity && (0,_suggested_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestPolicy */ .R)(identity, serverUrl);
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
            return ref !== undefined && globs.some((glob) => (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .kt)(glob, ref));
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


/***/ })

};

