export const id = 5086;
export const ids = [5086];
export const modules = {

/***/ 99703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// References to things elsewhere, each with the digest that makes it evidence.
// Container images become package URLs:
// https://github.com/package-url/purl-spec/blob/1.0/types-doc/oci-definition.md

// An image may look like a scheme (`debian:12`), and so may a drive (`C:`): these are the URIs.
const URI = /^(?:[a-z][a-z0-9+.-]+:\/\/|(?:pkg|urn|doi|swh):)/i;
const WITH_SHA256 = /^(.+)@sha256:([0-9a-f]{64})$/s;
const WITH_COMMIT = /^(.+)@([0-9a-f]{40})$/s;
/** host[:port]/path[:tag], lowercase as registries want it. */
const IMAGE = /^(?<repository>[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*)(?::(?<tag>\w[\w.-]{0,127}))?$/;
/**
 * The descriptor of a URI or container image with its digest; `undefined`
 * where the text has the form of a path.
 * @throws DEPENDENCY_INVALID for a URI without a digest, or with one that is not well formed
 */
const parseReference = (text) => {
    const [, target = '', sha256] = WITH_SHA256.exec(text) ?? [];
    if (sha256 !== undefined) {
        if (!URI.test(target) || target.startsWith('docker:'))
            return parseImage(target, sha256);
        return { uri: checkUri(target), digest: { sha256 } };
    }
    if (text.includes('@sha256:'))
        refuse(text, 'has a digest that is not 64 lowercase hex digits');
    const [, repository = '', gitCommit] = WITH_COMMIT.exec(text) ?? [];
    if (gitCommit !== undefined && URI.test(repository)) {
        // The version is a part of a package URL, and no part of an address.
        const uri = repository.startsWith('pkg:') ? text : repository;
        return { uri: checkUri(uri), digest: { gitCommit } };
    }
    if (URI.test(text))
        refuse(text, 'has no digest');
    return undefined;
};
const parseImage = (reference, sha256) => {
    const image = reference.replace(/^docker:\/\//, '');
    const { repository, tag } = IMAGE.exec(image)?.groups ?? {};
    if (repository === undefined)
        return refuse(image, 'is neither a URI nor a container image');
    const repositoryUrl = qualify(repository);
    const name = repositoryUrl.slice(repositoryUrl.lastIndexOf('/') + 1);
    const query = new URLSearchParams({ repository_url: repositoryUrl, ...(tag ? { tag } : {}) });
    return {
        // Package URLs keep slashes and colons in qualifiers, and escape the colon of a version.
        uri: `pkg:oci/${name}@sha256%3A${sha256}?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`,
        digest: { sha256 },
    };
};
// As docker does: what has no host is on Docker Hub, and what has no owner there is `library`.
const qualify = (repository) => {
    const [first = '', ...rest] = repository.split('/');
    if (rest.length === 0)
        return `docker.io/library/${repository}`;
    return /[.:]/.test(first) || first === 'localhost' ? repository : `docker.io/${repository}`;
};
// A statement is public for ever: what looks like a credential does not enter it.
const checkUri = (uri) => {
    if (/[\s\p{Cc}]/u.test(uri))
        return refuse('', 'is a URI with a space');
    const [, user] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(uri) ?? [];
    const isGitUser = /^(git\+)?ssh:/i.test(uri) && user !== undefined && !user.includes(':');
    if (user === undefined || isGitUser)
        return uri;
    return refuse('', 'is a URI with a user or password, which would be published');
};
const refuse = (text, why) => {
    const what = text === '' ? 'a dependency' : `"${text.replace(/\/\/[^/?#]*@/, '//***@')}"`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `${what} ${why}`);
};


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

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ expandDependency),
/* harmony export */   W: () => (/* binding */ splitName),
/* harmony export */   createDescriptorSource: () => (/* binding */ createDescriptorSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99703);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15870);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75432);
// SPDX-License-Identifier: Apache-2.0
//
// One input line → resource descriptors of in-toto. A line names a file or
// folder, which is hashed now, or something elsewhere together with its
// digest. A name without a digest is no evidence, and is refused.
//
//   [name=]path or glob
//   [name=]uri@sha256:<64 hex>      also container images: ghcr.io/org/image:tag@sha256:…
//   [name=]uri@<40 hex>             a git commit







const createDescriptorSource = (options) => ({
    describe: async (line) => {
        const { name, target } = splitName(line.trim());
        const reference = (0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target);
        if (reference !== undefined)
            return [{ ...(name === undefined ? {} : { name }), ...reference }];
        const paths = await expandDependency(target, options.tree);
        if (name !== undefined && paths.length > 1) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', `"${name}" names ${paths.length} files at once: "${target}"`);
        }
        const descriptors = [];
        for (const path of paths)
            descriptors.push(await describePath(path, name, options));
        return descriptors;
    },
    readJson: async (line, maxBytes) => {
        const { name, target } = splitName(line.trim());
        if ((0,_attestation_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(target) !== undefined)
            return [];
        const paths = (await expandDependency(target, options.tree)).filter((path) => /\.json$/i.test(path));
        return Promise.all(paths.map(async (path) => ({
            name: name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, options.cwd),
            text: await (0,_live_js__WEBPACK_IMPORTED_MODULE_6__.readTextFile)(path, maxBytes, 'METRICS_INVALID'),
        })));
    },
});
/** `name=` has no separator in it, so that a URI with a query is not taken apart. */
const splitName = (line) => {
    const [, name, target = ''] = /^([^=/\\@:?#*]+)=(.*)$/s.exec(line) ?? [];
    if (name === undefined)
        return { name, target: line };
    return { name: name.trim(), target: target.trim() };
};
/** The paths that a line names. @throws DEPENDENCY_INVALID */
const expandDependency = async (target, tree) => {
    if (target === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', 'a line names nothing');
    try {
        return await tree.expand(target);
    }
    catch (cause) {
        if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG) || cause.code !== 'MODEL_NOT_FOUND')
            throw cause;
        const message = `"${target}" is neither on disk nor given with a digest`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('DEPENDENCY_INVALID', message, { cause });
    }
};
const describePath = async (path, name, { tree, digester, reporter, cwd }) => {
    const scan = { ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP, symlinks: 'refuse' };
    const { kind, files } = await tree.scan(path, scan);
    const entries = await digester.digestFiles(files, (progress) => reporter.progress(progress));
    const shown = name ?? (0,_fs_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(path, cwd);
    const [only] = entries;
    if (kind === 'file' && only)
        return { name: shown, digest: { sha256: only.digest } };
    const { root, dirHash1 } = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .buildManifest */ .u1)({
        name: shown,
        baseName: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path),
        files: entries,
        ignorePaths: _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .GIT_IGNORE_PATHS */ .zP,
    });
    // The slash tells a folder from a file: its sha256 is the OMS root (spec §6.5.1).
    return { name: `${shown.replace(/\/+$/, '')}/`, digest: { sha256: root, dirHash1 } };
};


/***/ }),

/***/ 15870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// SPDX-License-Identifier: Apache-2.0

/** How a file is named in what is signed: relative to `cwd` with `/` where it lies in it, else its own name. */
const displayPath = (path, cwd) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path);
    const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
    return isInside ? inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
};


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ computeRoot),
/* harmony export */   li: () => (/* binding */ formatSha256Sums),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53871);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
// SPDX-License-Identifier: Apache-2.0
//
// What a model is: a sorted list of named files with their digests, and the
// two digests of the whole. The OMS root identifies the model in every
// statement; the SHA256SUMS listing lets `sha256sum -c` check it.
//
// Laws: the order of discovery never matters; moving the tree keeps both
// digests; changing one byte or one name changes both.





/** SHA-256 over the concatenated raw digests in the given order (OMS 1.0 §6.5.1). */
const computeRoot = (digests) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    for (const digest of digests)
        hash.update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digest, 'hex'));
    return hash.digest('hex');
};
/**
 * The listing as `sha256sum` prints it, one `<hex>  <name>` line per file in
 * order. Names with a backslash or a newline are escaped as coreutils does.
 */
const formatSha256Sums = (files) => files.map(({ name, digest }) => sumsLine(digest, name)).join('');
const sumsLine = (digest, name) => {
    if (!/[\\\n\r]/.test(name))
        return `${digest}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${digest}  ${escaped}\n`;
};
/**
 * Orders hashed files into a manifest.
 * @throws MODEL_EMPTY if there is no file
 */
const buildManifest = (input) => {
    if (input.files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvenanceError */ .CG('MODEL_EMPTY', `model "${input.name}" has no file`);
    }
    const files = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByName */ .VV)(input.files);
    return {
        name: input.name,
        baseName: input.baseName,
        files,
        ignorePaths: input.ignorePaths,
        root: computeRoot(files.map((file) => file.digest)),
        dirHash1: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(formatSha256Sums(files)),
        sizeBytes: files.reduce((total, file) => total + file.sizeBytes, 0),
    };
};


/***/ })

};

