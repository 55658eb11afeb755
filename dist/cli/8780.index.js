export const id = 8780;
export const ids = [8780];
export const modules = {

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ normalizePythonName)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** The normal form of a package name. https://packaging.python.org/en/latest/specifications/name-normalization/ */
const normalizePythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');


/***/ }),

/***/ 19140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ licensesOf),
/* harmony export */   f: () => (/* binding */ isLicenseAccepted)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Licence expressions against a list of licences. Only what can be read is
// judged: a text that is no expression stands for itself as one name.
// Spec: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
const MAX_TOKENS = 100;
/**
 * Whether the licences of the list are enough for an expression: each side of AND, one side of OR.
 * Names are compared without regard to case; `A WITH B` has to be on the list as a whole.
 */
const isLicenseAccepted = (expression, accepted) => {
    const names = new Set(accepted.map(normalName));
    const isOn = (name) => names.has(normalName(name));
    const tokens = tokensOf(expression);
    if (isOn(expression) || tokens === undefined)
        return isOn(expression);
    let at = 0;
    const take = (word) => {
        if (tokens[at]?.toUpperCase() !== word)
            return false;
        at += 1;
        return true;
    };
    // Each returns `undefined` where the text is no expression.
    const readSingle = () => {
        if (take('(')) {
            const inside = readAny();
            return take(')') ? inside : undefined;
        }
        const name = tokens[at];
        if (name === undefined || /^(?:AND|OR|WITH|\(|\))$/i.test(name))
            return undefined;
        at += 1;
        if (!take('WITH'))
            return isOn(name);
        const exception = tokens[at];
        at += 1;
        return exception === undefined ? undefined : isOn(`${name} WITH ${exception}`);
    };
    const readList = (word, read) => {
        let result = read();
        while (result !== undefined && take(word)) {
            const next = read();
            if (next === undefined)
                return undefined;
            result = word === 'AND' ? result && next : result || next;
        }
        return result;
    };
    const readAll = () => readList('AND', readSingle);
    const readAny = () => readList('OR', readAll);
    const result = readAny();
    return at === tokens.length && result === true;
};
/** The names of licences in an expression, in normal form; of another text, the text. */
const licensesOf = (expression) => {
    const names = (tokensOf(expression) ?? []).filter((token, index, all) => !/^(?:AND|OR|WITH|\(|\))$/i.test(token) && all[index - 1]?.toUpperCase() !== 'WITH');
    return new Set([normalName(expression), ...names.map(normalName)]);
};
const tokensOf = (expression) => {
    const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
    return tokens.length === 0 || tokens.length > MAX_TOKENS ? undefined : tokens;
};
const normalName = (name) => name.trim().replace(/\s+/g, ' ').toLowerCase();


/***/ }),

/***/ 18780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ compareMetadata),
/* harmony export */   lY: () => (/* binding */ describeMetadata),
/* harmony export */   ms: () => (/* binding */ METADATA_KINDS)
/* harmony export */ });
/* harmony import */ var _core_python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47977);
/* harmony import */ var _vulnerabilities_python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47846);
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19140);
// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model say of it against what is attested of it. Both are
// claims; where they differ, one of them is wrong.



/** What is compared, as policies name it. */
const METADATA_KINDS = ['license', 'base-model', 'dataset', 'framework'];
const MAX_NAMED = 5;
/**
 * Each thing that a file says and that is not attested so, in the order of the files. Where nothing
 * of its kind is attested, `attested` is absent: nobody knows whether it is true.
 */
const compareMetadata = (files, attested) => files.flatMap(({ name, metadata = {} }) => [
    ...licenseFindings(name, metadata, attested),
    ...resourceFindings('base-model', name, metadata.baseModels ?? [], attested),
    ...resourceFindings('dataset', name, metadata.datasets ?? [], attested),
    ...frameworkFindings(name, metadata.frameworks ?? {}, attested),
]);
/** `README.md says license mit, attested is Apache-2.0`. */
const describeMetadata = ({ code, file, embedded, attested }) => {
    const kind = code.slice('metadata.'.length).replace('-', ' ');
    return `${file} says ${kind} ${embedded}, attested is ${attested ?? 'nothing'}`;
};
const licenseFindings = (file, { licenses = [] }, attested) => {
    const declared = attested.licenses.map(_license_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .licensesOf */ .W);
    return licenses
        .filter((text) => {
        const names = [...(0,_license_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .licensesOf */ .W)(text)];
        // The whole text is one of its own names, and for an expression nobody's licence.
        const own = names.length > 1 ? names.slice(1) : names;
        return declared.length === 0 || !declared.every((known) => own.every((it) => known.has(it)));
    })
        .map((embedded) => ({
        code: 'metadata.license',
        file,
        embedded,
        attested: declared.length === 0 ? undefined : named(attested.licenses),
    }));
};
const resourceFindings = (kind, file, embedded, { dependencies }) => {
    const known = dependencies?.map(identifierOf);
    return embedded
        .filter((text) => !(known ?? []).some((other) => isSameResource(identifierOf(text), other)))
        .map((text) => ({
        code: `metadata.${kind}`,
        file,
        embedded: text,
        attested: known === undefined ? undefined : named(dependencies ?? []),
    }));
};
const frameworkFindings = (file, frameworks, { packages }) => Object.entries(frameworks).flatMap(([name, version]) => {
    const captured = packages?.get((0,_core_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePythonName */ .L)(name));
    if (captured?.some((other) => isSameVersion(version, other)))
        return [];
    return [
        {
            code: 'metadata.framework',
            file,
            embedded: `${name} ${version}`,
            attested: packages === undefined
                ? undefined
                : captured === undefined
                    ? `no ${name}`
                    : `${name} ${captured.join(', ')}`,
        },
    ];
});
// The local part (`+cu121`) says how it was built, not what it is.
const isSameVersion = (a, b) => {
    const left = (0,_vulnerabilities_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePythonVersion */ .y)(a)?.publicPart;
    const right = (0,_vulnerabilities_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePythonVersion */ .y)(b)?.publicPart;
    return left === undefined || right === undefined ? a === b : left === right;
};
/** `organization/name` or `name`, whatever address or revision is around it; lower case. */
const identifierOf = (text) => text
    .toLowerCase()
    // Of the web, the host is no part of it; of other addresses only the scheme is not.
    .replace(/^(?:git\+)?(?:https?|ssh):\/\/[^/]*\//, '')
    .replace(/^[a-z][a-z0-9+.-]*:/, '')
    .replace(/[?#].*/s, '')
    .replace(/@[^/]*$/, '')
    .replace(/\/(?:tree|resolve|blob)\/.*/s, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .slice(-2)
    .join('/');
// An address says who published it; a bare name does not, and is compared as it is.
const isSameResource = (a, b) => {
    if (a === '' || b === '')
        return false;
    if (a.includes('/') && b.includes('/'))
        return a === b;
    return a.slice(a.lastIndexOf('/') + 1) === b.slice(b.lastIndexOf('/') + 1);
};
const named = (texts) => {
    if (texts.length === 0)
        return 'none';
    const more = texts.length - MAX_NAMED;
    return `${texts.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};


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

