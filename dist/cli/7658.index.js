export const id = 7658;
export const ids = [7658];
export const modules = {

/***/ 63582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// JSON for files that people edit and reviewers trust: each value knows its
// line, a key that stands twice is refused (readers disagree on which one
// counts), and nothing is deeper than it has to be.
// Grammar: RFC 8259.
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Levels of lists and objects, where the caller needs no other number. */
const DEFAULT_DEPTH = 16;
/**
 * Parses a whole text. The caller has bounded its length.
 * @throws what `refuse` makes: bad syntax, a key that stands twice, text that is no Unicode, too many levels
 */
const parseJsonTree = (text, refuse, maxDepth = DEFAULT_DEPTH) => {
    let at = 0;
    let line = 1;
    /** Skips white space; the next character, empty at the end. */
    const peek = () => {
        for (;;) {
            const char = text[at] ?? '';
            if (char === '\n')
                line += 1;
            else if (char !== ' ' && char !== '\t' && char !== '\r')
                return char;
            at += 1;
        }
    };
    const unexpected = (wanted) => refuse(line, at < text.length ? `expected ${wanted}` : `the text ends, expected ${wanted}`);
    const take = (char) => {
        if (peek() !== char)
            return false;
        at += 1;
        return true;
    };
    const parseText = () => {
        const start = at;
        at += 1;
        while (at < text.length && text[at] !== '"')
            at += text[at] === '\\' ? 2 : 1;
        at += 1;
        let value;
        try {
            value = JSON.parse(text.slice(start, at));
        }
        catch {
            throw refuse(line, 'a text that is cut or holds a character that JSON refuses');
        }
        if (typeof value === 'string' && value.isWellFormed())
            return value;
        throw refuse(line, 'a text that is not Unicode');
    };
    const parseObject = (depth) => {
        const members = new Map();
        if (take('}'))
            return members;
        do {
            if (peek() !== '"')
                throw unexpected('a key');
            const key = parseText();
            if (members.has(key))
                throw refuse(line, `the key ${JSON.stringify(key)} stands twice`);
            if (!take(':'))
                throw unexpected('":"');
            members.set(key, parseValue(depth));
        } while (take(','));
        if (!take('}'))
            throw unexpected('"," or "}"');
        return members;
    };
    const parseArray = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(parseValue(depth));
        while (take(','));
        if (!take(']'))
            throw unexpected('"," or "]"');
        return items;
    };
    const parseScalar = () => {
        if (text[at] === '"')
            return parseText();
        for (const [word, value] of WORDS) {
            if (!text.startsWith(word, at))
                continue;
            at += word.length;
            return value;
        }
        NUMBER.lastIndex = at;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw unexpected('a value');
        at += digits.length;
        return Number(digits);
    };
    const parseValue = (depth) => {
        const char = peek();
        const start = line;
        if (char !== '{' && char !== '[')
            return { kind: 'scalar', line: start, value: parseScalar() };
        if (depth === maxDepth)
            throw refuse(line, `more than ${maxDepth} levels`);
        at += 1;
        return char === '{'
            ? { kind: 'object', line: start, members: parseObject(depth + 1) }
            : { kind: 'array', line: start, items: parseArray(depth + 1) };
    };
    const root = parseValue(0);
    if (peek() !== '')
        throw refuse(line, 'something follows the value');
    return root;
};


/***/ }),

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readListing: () => (/* binding */ readListing)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js + 2 modules
var errors = __webpack_require__(60713);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(97535);
// EXTERNAL MODULE: ./lib/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(68822);
// EXTERNAL MODULE: ./lib/core/shown.js
var shown = __webpack_require__(59502);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/model/listings/listing.js
// SPDX-License-Identifier: Apache-2.0
//
// What a listing says of a model that is not here: names and digests that
// somebody recorded. Names come from outside and stand for files, so they are
// held to what a folder could hold on any system.




/**
 * Holds the names to canonical form, and to one file each: also on a system
 * that folds case or Unicode forms, and none inside another.
 * @throws LISTING_INVALID
 */
const buildListing = (files, notComparable = [], name) => {
    if (files.length === 0) {
        const found = notComparable.length === 0 ? 'it has no file' : 'it has no SHA-256 of any file';
        throw invalidListing(found);
    }
    const names = [...files.map((file) => file.name), ...notComparable];
    if (names.length > limits/* MAX_MODEL_FILES */.Nj) {
        throw invalidListing(`it has ${names.length} files, the limit is ${limits/* MAX_MODEL_FILES */.Nj}`);
    }
    checkNames(names);
    return {
        ...(name === undefined ? {} : { name }),
        files: (0,paths/* sortByName */.VV)(files),
        notComparable: notComparable.toSorted(paths/* compareNames */.MP),
    };
};
const checkNames = (names) => {
    const seen = new Map();
    for (const name of names) {
        if (!(0,paths/* isCanonicalName */.A0)(name))
            throw invalidListing(`${(0,shown/* shown */.S)(name)} is no name inside a model`);
        const key = fold(name);
        const other = seen.get(key);
        if (other !== undefined) {
            throw invalidListing(other === name
                ? `${(0,shown/* shown */.S)(name)} stands twice`
                : `${(0,shown/* shown */.S)(name)} and ${(0,shown/* shown */.S)(other)} are one name on some systems`);
        }
        seen.set(key, name);
    }
    for (const name of names) {
        for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
            const file = seen.get(fold(name.slice(0, at)));
            if (file !== undefined)
                throw invalidListing(`${(0,shown/* shown */.S)(file)} is a file and a folder`);
        }
    }
};
// Upper case first turns ß into SS, as file systems that fold case do; what only looks alike in
// its compatibility form (full-width letters, ligatures) is the same here.
const fold = (name) => name.normalize('NFKC').toUpperCase().toLowerCase();
/** The error for a listing that cannot be meant. */
const invalidListing = (what) => new errors/* ProvenanceError */.CG('LISTING_INVALID', `listing refused: ${what}`);

// EXTERNAL MODULE: ./lib/core/json-tree.js
var json_tree = __webpack_require__(63582);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/parse.js
var parse = __webpack_require__(31204);
;// CONCATENATED MODULE: ./lib/model/listings/hub-index.js
// SPDX-License-Identifier: Apache-2.0
//
// The index of a model hub: large files are in Git LFS and carry their
// SHA-256; the others are known by their git blob id only, which is a SHA-1
// over other bytes and says nothing about the file that was signed.
// Source: Hugging Face Hub API, `/api/models/<id>/tree/<revision>?recursive=true`
// and `/api/models/<id>?blobs=true`.




/** Whether a JSON value has one of the two forms. */
const isHubIndex = (value) => {
    const [first] = (0,parse/* asArray */._j)(value) ?? [];
    return (0,parse/* asArray */._j)((0,parse/* asObject */.eB)(value)?.siblings) !== undefined || (0,parse/* asObject */.eB)(first)?.type !== undefined;
};
/**
 * Files in LFS with their digests; all others as not comparable.
 * @throws LISTING_INVALID also for a tree whose folders were not listed
 */
const parseHubIndex = (value) => {
    const info = (0,parse/* asObject */.eB)(value);
    const entries = info === undefined ? parseTree((0,parse/* asArray */._j)(value) ?? []) : parseSiblings(info.siblings);
    const files = entries.flatMap(({ name, file }) => (file ? [{ name, ...file }] : []));
    const others = entries.flatMap(({ name, file }) => (file ? [] : [name]));
    return buildListing(files, others, (0,parse/* asString */.oJ)(info?.id)?.split('/').at(-1));
};
const parseTree = (items) => {
    const entries = [];
    const folders = [];
    const entered = new Set();
    for (const item of items) {
        const { type, path, size, lfs } = (0,parse/* asObject */.eB)(item) ?? {};
        const name = asName(path);
        if (type === 'directory') {
            folders.push(name);
            continue;
        }
        if (type !== 'file')
            throw invalidListing(`${(0,shown/* shown */.S)(name)} is of the type ${(0,shown/* shown */.S)(type)}`);
        entries.push(toEntry(name, size, lfs, 'oid'));
        for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
            entered.add(name.slice(0, at));
        }
    }
    // Git has no empty folders: the contents of this one were left out.
    const closed = folders.find((folder) => !entered.has(folder));
    if (closed === undefined)
        return entries;
    throw invalidListing(`it lists no file in ${(0,shown/* shown */.S)(closed)}; ask for it with recursive=true`);
};
const parseSiblings = (siblings) => ((0,parse/* asArray */._j)(siblings) ?? []).map((item) => {
    const { rfilename, size, lfs } = (0,parse/* asObject */.eB)(item) ?? {};
    if (size === undefined) {
        throw invalidListing(`${(0,shown/* shown */.S)(rfilename)} has no size; ask for the index with blobs=true`);
    }
    return toEntry(asName(rfilename), size, lfs, 'sha256');
});
const asName = (value) => {
    if (typeof value === 'string')
        return value;
    throw invalidListing(`an entry has the name ${(0,shown/* shown */.S)(value)}`);
};
const toEntry = (name, size, lfs, field) => {
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
        throw invalidListing(`${(0,shown/* shown */.S)(name)} has the size ${(0,shown/* shown */.S)(size)}`);
    }
    if (lfs === undefined || lfs === null)
        return { name };
    const pointer = (0,parse/* asObject */.eB)(lfs) ?? {};
    const digest = pointer[field];
    if (!(0,core_digest/* isSha256Hex */.P4)(digest)) {
        throw invalidListing(`${(0,shown/* shown */.S)(name)} has the LFS digest ${(0,shown/* shown */.S)(digest)}`);
    }
    if (pointer.size !== size) {
        throw invalidListing(`${(0,shown/* shown */.S)(name)} has ${size} and, in LFS, ${(0,shown/* shown */.S)(pointer.size)} bytes`);
    }
    return { name, file: { digest, sizeBytes: size } };
};

// EXTERNAL MODULE: ./lib/model/manifest.js
var model_manifest = __webpack_require__(51004);
;// CONCATENATED MODULE: ./lib/model/listings/manifest-json.js
// SPDX-License-Identifier: Apache-2.0
//
// A manifest in JSON: what `mlprov hash --json` prints, or any
// `{"files":[{"name":…,"digest":…}]}`.






/** Whether a JSON value has the form of a manifest. */
const isManifest = (value) => (0,parse/* asObject */.eB)(value)?.files !== undefined || (0,parse/* asObject */.eB)((0,parse/* asArray */._j)(value)?.[0])?.files !== undefined;
/**
 * One manifest, or a list with one. Totals that stand in it (`digest`, the OMS
 * root, and `dirHash1`) have to be those of its files.
 * @throws LISTING_INVALID
 */
const parseManifest = (value) => {
    const list = (0,parse/* asArray */._j)(value) ?? [value];
    if (list.length !== 1)
        throw invalidListing(`it has ${list.length} models, expected 1`);
    const manifest = (0,parse/* asObject */.eB)(list[0]) ?? {};
    const files = (0,parse/* asArray */._j)(manifest.files);
    if (files === undefined)
        throw invalidListing('its `files` is no list');
    const listing = toListing(files.map(parseFile), (0,parse/* asString */.oJ)(manifest.name));
    checkTotals(manifest, listing);
    return listing;
};
// The one name of a model that is a single file is none of a file in a folder.
const toListing = (files, name) => {
    const [only] = files;
    const isSingleFile = files.length === 1 && only?.name === paths/* SINGLE_FILE_NAME */.c6;
    if (!isSingleFile)
        return buildListing(files, [], name);
    return { ...(name === undefined ? {} : { name }), files, notComparable: [] };
};
const parseFile = (value, index) => {
    const { name, digest, sizeBytes } = (0,parse/* asObject */.eB)(value) ?? {};
    const text = (0,parse/* asString */.oJ)(digest)?.replace(/^sha256:/, '');
    if (typeof name !== 'string' || !(0,core_digest/* isSha256Hex */.P4)(text)) {
        throw invalidListing(`file ${index + 1} (${(0,shown/* shown */.S)(name)}) has no name or no SHA-256: ${(0,shown/* shown */.S)(digest)}`);
    }
    return { name, digest: text, ...(sizeBytes === undefined ? {} : sizeOf(name, sizeBytes)) };
};
const sizeOf = (name, size) => {
    if (typeof size === 'number' && Number.isSafeInteger(size) && size >= 0)
        return { sizeBytes: size };
    throw invalidListing(`${(0,shown/* shown */.S)(name)} has the size ${(0,shown/* shown */.S)(size)}`);
};
const checkTotals = (manifest, { files }) => {
    const totals = [
        ['digest', manifest.digest, `sha256:${(0,model_manifest/* computeRoot */.aN)(files.map(({ digest }) => digest))}`],
        ['dirHash1', manifest.dirHash1, (0,core_digest/* sha256 */.sc)((0,model_manifest/* formatSha256Sums */.li)(files))],
    ];
    for (const [field, found, expected] of totals) {
        if (found === undefined || found === expected)
            continue;
        throw invalidListing(`its ${field} ${(0,shown/* shown */.S)(found)} is not that of its files`);
    }
};

;// CONCATENATED MODULE: ./lib/model/listings/sha256-sums.js
// SPDX-License-Identifier: Apache-2.0
//
// SHA256SUMS: what `sha256sum` prints and `sha256sum -c` reads.
// Source: GNU coreutils 9.5 manual, "md5sum invocation".



/** A mark of escapes, the digest, a space, then a space (text) or `*` (binary), the name. */
const LINE = /^(\\?)([0-9a-fA-F]{64}) [ *](.+)$/s;
/**
 * Law: `parseSha256Sums(formatSha256Sums(files))` has the files' names and digests.
 *
 * A name may begin with `./`, as `find` prints it. Empty lines and comments (`#`) are passed over.
 * @throws CHECKSUMS_INVALID with the number of the line
 * @throws LISTING_INVALID for names that no model can have
 */
const parseSha256Sums = (text) => {
    const files = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '' || line.startsWith('#'))
            continue;
        files.push(parseLine(line, index + 1));
    }
    return buildListing(files);
};
const parseLine = (line, number) => {
    const [, escapes, digest, written] = LINE.exec(line) ?? [];
    const name = escapes === '\\' ? unescapeName(written) : written;
    if (digest === undefined || name === undefined) {
        throw new errors/* ProvenanceError */.CG('CHECKSUMS_INVALID', `line ${number} of the checksums is not "digest  name": ${(0,shown/* shown */.S)(line)}`);
    }
    return { name: name.replace(/^\.\//, ''), digest: digest.toLowerCase() };
};
const UNESCAPED = { '\\': '\\', n: '\n', r: '\r' };
/** `undefined` for an escape that coreutils does not write. */
const unescapeName = (written) => {
    if (written === undefined || !/^(?:[^\\]|\\[\\nr])*$/s.test(written))
        return undefined;
    return written.replace(/\\(.)/g, (_, char) => UNESCAPED[char] ?? '');
};

;// CONCATENATED MODULE: ./lib/model/listings/parse-listing.js
// SPDX-License-Identifier: Apache-2.0





/**
 * Reads a listing, whose form its content tells: JSON begins with a bracket, which no digest does.
 * The caller has bounded its length.
 * @throws LISTING_INVALID, CHECKSUMS_INVALID
 */
const parseListing = (text) => {
    if (!/^\s*[[{]/.test(text))
        return parseSha256Sums(text);
    // Readers disagree on a key that stands twice, so that none may.
    (0,json_tree/* parseJsonTree */.U)(text, (line, what) => invalidListing(`line ${line}: ${what}`));
    const value = JSON.parse(text);
    if (isManifest(value))
        return parseManifest(value);
    if (isHubIndex(value))
        return parseHubIndex(value);
    throw invalidListing('its JSON is neither a manifest nor the index of a hub');
};

// EXTERNAL MODULE: ./lib/io/fs/read-bounded.js
var read_bounded = __webpack_require__(44768);
// EXTERNAL MODULE: ./lib/io/live.js
var live = __webpack_require__(75432);
;// CONCATENATED MODULE: ./lib/io/listing-reader.js
// SPDX-License-Identifier: Apache-2.0
//
// A listing in place of a model: a file with recorded digests, or a checkout
// without Git LFS, whose pointers hold the digests of what was not fetched.









/**
 * Reads a listing from a file, or makes it of a folder.
 *
 * In a folder, Git LFS pointers stand for their files, all else is hashed.
 * @param scan applies to a folder only
 * @throws LISTING_INVALID, CHECKSUMS_INVALID; MODEL_… for what a folder holds
 */
const readListing = async (path, ports, scan) => {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), (cause) => {
        throw new errors/* ProvenanceError */.CG('MODEL_NOT_FOUND', `nothing is found at "${path}"`, { cause });
    });
    const listing = isFolder ? await readFolder(path, ports, scan) : await readFile(path);
    return { ...listing, name: listing.name ?? nameOf(path) };
};
const readFile = async (path) => parseListing(await (0,live.readTextFile)(path, limits/* MAX_LISTING_BYTES */.qH, 'LISTING_INVALID'));
// `digits.SHA256SUMS` lists the model `digits`.
const nameOf = (path) => {
    const name = (0,external_node_path_.basename)(path).replace(/\.(?:SHA256SUMS|sha256|json|txt)$/, '');
    return name === '' ? 'model' : name;
};
const readFolder = async (path, { tree, digester, reporter }, scan) => {
    const { files } = await tree.scan(path, scan);
    const pointers = [];
    const others = [];
    for (const file of files) {
        const pointer = await readPointer(file);
        if (pointer === undefined)
            others.push(file);
        else
            pointers.push({ name: file.name, ...pointer });
    }
    const hashed = await digester.digestFiles(others, reporter.progress);
    return buildListing([...pointers, ...hashed]);
};
/** `undefined` for a file that is no pointer. */
const readPointer = async ({ name, path, stamp }) => {
    if (stamp.sizeBytes >= limits/* MAX_LFS_POINTER_BYTES */.Xe)
        return undefined;
    const codes = { notFound: 'MODEL_CHANGED', tooLarge: 'MODEL_CHANGED' };
    const content = await (0,read_bounded.readBounded)(path, limits/* MAX_LFS_POINTER_BYTES */.Xe, codes);
    if (!(0,lfs_pointer/* isLfsPointer */.N)(content))
        return undefined;
    const pointer = (0,lfs_pointer/* parseLfsPointer */.y)(content);
    if (pointer === undefined)
        throw invalidListing(`the Git LFS pointer "${name}" is not canonical`);
    return pointer;
};


/***/ })

};

