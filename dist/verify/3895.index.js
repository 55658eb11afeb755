export const id = 3895;
export const ids = [3895];
export const modules = {

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


/***/ })

};

