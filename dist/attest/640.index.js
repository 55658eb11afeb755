export const id = 640;
export const ids = [640];
export const modules = {

/***/ 65640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDescriptorSource: () => (/* binding */ createDescriptorSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/attestation/reference.js
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
    throw new errors/* ProvenanceError */.CG('DEPENDENCY_INVALID', `${what} ${why}`);
};

// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/io/descriptors.js
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
        const reference = parseReference(target);
        if (reference !== undefined)
            return [{ ...(name === undefined ? {} : { name }), ...reference }];
        const paths = await expand(target, options.tree);
        if (name !== undefined && paths.length > 1) {
            throw new errors/* ProvenanceError */.CG('DEPENDENCY_INVALID', `"${name}" names ${paths.length} files at once: "${target}"`);
        }
        const descriptors = [];
        for (const path of paths)
            descriptors.push(await describePath(path, name, options));
        return descriptors;
    },
});
// `name=` has no separator in it, so that a URI with a query is not taken apart.
const splitName = (line) => {
    const [, name, target = ''] = /^([^=/\\@:?#*]+)=(.*)$/s.exec(line) ?? [];
    if (name === undefined)
        return { name, target: line };
    return { name: name.trim(), target: target.trim() };
};
const expand = async (target, tree) => {
    if (target === '')
        throw new errors/* ProvenanceError */.CG('DEPENDENCY_INVALID', 'a line names nothing');
    try {
        return await tree.expand(target);
    }
    catch (cause) {
        if (!(cause instanceof errors/* ProvenanceError */.CG) || cause.code !== 'MODEL_NOT_FOUND')
            throw cause;
        const message = `"${target}" is neither on disk nor given with a digest`;
        throw new errors/* ProvenanceError */.CG('DEPENDENCY_INVALID', message, { cause });
    }
};
const describePath = async (path, name, { tree, digester, reporter, cwd }) => {
    const scan = { ignorePaths: paths/* GIT_IGNORE_PATHS */.zP, symlinks: 'refuse' };
    const { kind, files } = await tree.scan(path, scan);
    const entries = await digester.digestFiles(files, (progress) => reporter.progress(progress));
    const shown = name ?? displayName(path, cwd);
    const [only] = entries;
    if (kind === 'file' && only)
        return { name: shown, digest: { sha256: only.digest } };
    const { root, dirHash1 } = (0,manifest/* buildManifest */.u1)({
        name: shown,
        baseName: (0,external_node_path_.basename)(path),
        files: entries,
        ignorePaths: paths/* GIT_IGNORE_PATHS */.zP,
    });
    // The slash tells a folder from a file: its sha256 is the OMS root (spec §6.5.1).
    return { name: `${shown.replace(/\/+$/, '')}/`, digest: { sha256: root, dirHash1 } };
};
const displayName = (path, cwd) => {
    const inside = (0,external_node_path_.relative)(cwd, path);
    const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`);
    return isInside ? inside.replaceAll(external_node_path_.sep, '/') : (0,external_node_path_.basename)(path);
};


/***/ })

};

