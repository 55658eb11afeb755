export const id = 3535;
export const ids = [3535];
export const modules = {

/***/ 23535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addVulnerabilitiesCommand: () => (/* binding */ addVulnerabilitiesCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67375);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18067);
/* harmony import */ var _policy_vulnerabilities_decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67975);
// SPDX-License-Identifier: Apache-2.0
//
// `mlprov vulnerabilities`: what is known to be wrong with the packages that a
// model was trained with, by a database that the user chose.






const addVulnerabilitiesCommand = (program, context) => {
    program
        .command('vulnerabilities')
        .description('look up known vulnerabilities of the packages that a model was trained with')
        .argument('<file>', 'environment.json of a capture, a CycloneDX document, or the bundle of a signed one')
        .option('--database <path>', 'OSV records: a zip dump, a folder, or a JSON file')
        .option('--database-url <url>', 'download the database from there')
        .option('--database-digest <digest>', '`sha256:<hex>` that the database must have')
        .option('--max-database-age-days <days>', 'refuse a database whose newest record is older')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--fail-on-severity <level>', 'exit with 1 from this severity on')
        .choices(_policy_vulnerabilities_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON_SEVERITIES */ .V)
        .default('low'))
        .option('--ignore <file>', 'list of flaws that are accepted, each with a reason')
        .option('--vex <file...>', 'OpenVEX documents, taken at their word')
        .option('--output <file>', 'write an in-toto `vulns` predicate there')
        .option('--certificate-identity <name>', 'subject alternative name of the signer, exact')
        .option('--certificate-identity-regexp <pattern>', 'must match the whole of that name')
        .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exact')
        .option('--key <file>', 'public key (EC, PEM) that must have signed, in place of an identity')
        .option('--trusted-root <file>', 'trusted root in place of TUF')
        .option('--subject-digest <digest>', '`sha256:<hex>` of the model that it must be about')
        .option('--offline', 'make no connection at all')
        .option('--json', 'print JSON')
        .action((path, flags) => evaluateAndReport(path, flags, context));
};
const evaluateAndReport = async (path, flags, context) => {
    const startedAt = new Date();
    checkFlags(flags);
    const { readAcceptance } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3038), __webpack_require__.e(1965)]).then(__webpack_require__.bind(__webpack_require__, 82086));
    const acceptance = await readAcceptance(flags, context.cwd);
    const listed = await readPackages(path, flags, context, startedAt);
    const database = await readDatabase(listed, flags, context, startedAt);
    const { evaluateVulnerabilities } = await __webpack_require__.e(/* import() */ 4994).then(__webpack_require__.bind(__webpack_require__, 4994));
    const { acceptResults } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67975));
    const { verdictOf } = await __webpack_require__.e(/* import() */ 4936).then(__webpack_require__.bind(__webpack_require__, 54936));
    const { productPurl } = listed;
    const found = evaluateVulnerabilities(listed.packages, database);
    const results = acceptResults(found, {
        ...acceptance,
        nowMs: startedAt.getTime(),
        ...(productPurl === undefined ? {} : { productPurl }),
    });
    const { digest, lastModified, recordCount, uri } = database;
    const report = {
        version: 1,
        verdict: verdictOf(results, flags.failOnSeverity),
        failOnSeverity: flags.failOnSeverity,
        evaluatedAt: startedAt.toISOString(),
        source: listed.source,
        database: { digest, lastModified, recordCount, ...(uri === undefined ? {} : { uri }) },
        unreadableRecords: database.unreadable.map(({ id, reason }) => ({ id, reason })),
        packageCount: listed.packages.length,
        notLookedUp: listed.notLookedUp,
        results,
    };
    if (flags.output !== undefined) {
        const { buildVulnsPredicate } = await __webpack_require__.e(/* import() */ 8040).then(__webpack_require__.bind(__webpack_require__, 8040));
        const predicate = buildVulnsPredicate({
            scannerVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
            database,
            results,
            startedAt,
            finishedAt: new Date(),
        });
        await writeOutput((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, flags.output), predicate);
    }
    const { renderVulnerabilities } = await __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 1756));
    context.out(flags.json ? `${JSON.stringify(report, null, 2)}\n` : renderVulnerabilities(report));
    context.setExitCode(report.verdict === 'refused' ? 1 : 0);
};
// ---- flags -----------------------------------------------------------------------
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const checkFlags = (flags) => {
    if ((flags.database === undefined) === (flags.databaseUrl === undefined)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('USAGE', 'give exactly one of --database and --database-url', {
            hint: 'A dump of the records of PyPI is published by OSV; docs/vulnerabilities.md says where.',
        });
    }
    if (flags.offline && flags.databaseUrl !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('USAGE', '--offline and --database-url are given');
    }
    for (const name of ['databaseDigest', 'subjectDigest']) {
        const value = flags[name];
        if (value === undefined || DIGEST.test(value))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('USAGE', `"${value}" is no digest`, {
            hint: 'Give `sha256:` and 64 hex digits, lowercase.',
        });
    }
    const { maxDatabaseAgeDays: days } = flags;
    if (days !== undefined && !/^[1-9][0-9]{0,4}$/.test(days)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('USAGE', `--max-database-age-days is "${days}"`, {
            hint: 'Give a number of days, from 1.',
        });
    }
};
const hasTrust = (flags) => [
    flags.certificateIdentity,
    flags.certificateIdentityRegexp,
    flags.certificateOidcIssuer,
    flags.key,
].some((flag) => flag !== undefined);
// ---- reading ---------------------------------------------------------------------
const readPackages = async (path, flags, context, now) => {
    const { cwd } = context;
    const { readBounded } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 44768));
    const { bundlesOf } = await __webpack_require__.e(/* import() */ 8998).then(__webpack_require__.bind(__webpack_require__, 98998));
    const { listPackages } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(3113), __webpack_require__.e(7832), __webpack_require__.e(6267), __webpack_require__.e(281), __webpack_require__.e(7223), __webpack_require__.e(6106), __webpack_require__.e(318), __webpack_require__.e(9111)]).then(__webpack_require__.bind(__webpack_require__, 39111));
    const codes = { notFound: 'PACKAGES_INVALID', tooLarge: 'PACKAGES_INVALID' };
    const content = await readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me, codes);
    const { subjectDigest } = flags;
    const trusted = hasTrust(flags)
        ? await (await Promise.all(/* import() */[__webpack_require__.e(4018), __webpack_require__.e(8147), __webpack_require__.e(7344)]).then(__webpack_require__.bind(__webpack_require__, 44346))).openArtifactTrust(flags, context, now)
        : undefined;
    return listPackages({
        path,
        content: content.toString('utf8'),
        bundles: () => bundlesOf(path, content),
        ...(trusted === undefined ? {} : { trust: trusted.trust }),
        ...(subjectDigest === undefined ? {} : { subjectDigest }),
    });
};
const DOWNLOAD_TIMEOUT_MS = 600_000;
const DAY_MS = 86_400_000;
const readDatabase = async ({ packages }, flags, { cwd, reporter }, now) => {
    const { openDatabase } = await Promise.all(/* import() */[__webpack_require__.e(3038), __webpack_require__.e(9503)]).then(__webpack_require__.bind(__webpack_require__, 23038));
    const { databaseDigest: digest, maxDatabaseAgeDays } = flags;
    const database = await openDatabase({
        place: await placeOf(flags, cwd, (message) => reporter.info(message)),
        names: new Set(packages.map(({ name }) => name)),
        ...(digest === undefined ? {} : { digest }),
    });
    const ageDays = (now.getTime() - Date.parse(database.lastModified)) / DAY_MS;
    if (maxDatabaseAgeDays !== undefined && !(ageDays <= Number(maxDatabaseAgeDays))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvenanceError */ .CG('VULNERABILITY_DATABASE_OLD', `the newest record of the database is of ${database.lastModified}`);
    }
    return database;
};
const placeOf = async ({ database, databaseUrl }, cwd, inform) => {
    if (database !== undefined)
        return { kind: 'path', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, database) };
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3970)]).then(__webpack_require__.bind(__webpack_require__, 63970));
    const { deadlineIn } = await __webpack_require__.e(/* import() */ 4670).then(__webpack_require__.bind(__webpack_require__, 74670));
    const http = createHttp({ deadline: deadlineIn(DOWNLOAD_TIMEOUT_MS), onRetry: inform });
    return { kind: 'url', url: databaseUrl ?? '', http };
};
const writeOutput = async (path, predicate) => {
    const { createOutputStore } = await __webpack_require__.e(/* import() */ 2273).then(__webpack_require__.bind(__webpack_require__, 42273));
    await createOutputStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)).write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), `${JSON.stringify(predicate, null, 2)}\n`);
};


/***/ }),

/***/ 88591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ closingQuote)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/**
 * Index of the quote that closes the JSON string opened at `start`; -1 where none does. Over all
 * strings of a text, time is linear: no backslash is looked at for two quotes.
 * Grammar: RFC 8259 §7
 */
const closingQuote = (text, start) => {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return at;
    }
    return -1;
};


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ MAX_SEALED_SEED_BYTES),
/* harmony export */   Au: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   BK: () => (/* binding */ MAX_DOWNLOADED_DATABASE_BYTES),
/* harmony export */   C0: () => (/* binding */ MAX_CERTIFICATE_ANSWER_BYTES),
/* harmony export */   D5: () => (/* binding */ MAX_CLAIMED_DATASETS),
/* harmony export */   D7: () => (/* binding */ MAX_MODEL_RECORD_BYTES),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   EZ: () => (/* binding */ MAX_ARTIFACT_IN_MEMORY_BYTES),
/* harmony export */   Fl: () => (/* binding */ MAX_KEPT_HYPER_PARAMETER_BYTES),
/* harmony export */   Fx: () => (/* binding */ MAX_METADATA_BYTES),
/* harmony export */   G5: () => (/* binding */ MAX_OSV_RECORD_BYTES),
/* harmony export */   GE: () => (/* binding */ MAX_RECORD_LIST_BYTES),
/* harmony export */   I1: () => (/* binding */ MAX_SAMPLE_MEMBERS),
/* harmony export */   J8: () => (/* binding */ MAX_SHARD_INDEX_BYTES),
/* harmony export */   JB: () => (/* binding */ MAX_COMMITMENT_BYTES),
/* harmony export */   Jv: () => (/* binding */ MAX_ENVIRONMENT_BYTES),
/* harmony export */   Jz: () => (/* binding */ MAX_DATASET_SOURCES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   L5: () => (/* binding */ MAX_VIEWS),
/* harmony export */   LD: () => (/* binding */ MAX_DOCKER_CONFIG_BYTES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   Nb: () => (/* binding */ MAX_MULTIPROOF_BYTES),
/* harmony export */   Nj: () => (/* binding */ MAX_MODEL_FILES),
/* harmony export */   Nw: () => (/* binding */ MAX_ATTRIBUTE_VALUES),
/* harmony export */   Oe: () => (/* binding */ MAX_SMALL_FILE_BYTES),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   RW: () => (/* binding */ MAX_DECLARED_SOURCES),
/* harmony export */   Rf: () => (/* binding */ MAX_FRONT_MATTER_BYTES),
/* harmony export */   Rp: () => (/* binding */ MAX_YAML_CHARS),
/* harmony export */   SK: () => (/* binding */ MAX_PARSED_LOCK_FILE_CHARS),
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   TA: () => (/* binding */ MAX_ASKED_RECORDS),
/* harmony export */   UL: () => (/* binding */ MAX_DESCRIBED_FILE_BYTES),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   XQ: () => (/* binding */ MAX_PACKAGES_BYTES),
/* harmony export */   Xe: () => (/* binding */ MAX_LFS_POINTER_BYTES),
/* harmony export */   YU: () => (/* binding */ MAX_SITE_ENTRIES),
/* harmony export */   ZF: () => (/* binding */ MAX_METRICS),
/* harmony export */   _1: () => (/* binding */ MAX_INDEXED_TENSORS),
/* harmony export */   am: () => (/* binding */ MAX_TENSORS),
/* harmony export */   cr: () => (/* binding */ MAX_DESCRIPTION_BYTES),
/* harmony export */   dZ: () => (/* binding */ MAX_CONDA_RECORD_BYTES),
/* harmony export */   df: () => (/* binding */ MAX_RECORDS_FILE_BYTES),
/* harmony export */   dn: () => (/* binding */ MAX_METRICS_BYTES),
/* harmony export */   eF: () => (/* binding */ MAX_THRESHOLDS),
/* harmony export */   eW: () => (/* binding */ MAX_COMMITTED_COLUMNS),
/* harmony export */   hu: () => (/* binding */ MAX_MODEL_HEADER_BYTES),
/* harmony export */   "if": () => (/* binding */ MAX_DATABASE_RECORDS),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jY: () => (/* binding */ MAX_LOG_ENTRY_BYTES),
/* harmony export */   je: () => (/* binding */ MAX_IGNORE_PATHS),
/* harmony export */   ju: () => (/* binding */ MAX_DATABASE_BYTES),
/* harmony export */   kb: () => (/* binding */ MAX_PEM_BYTES),
/* harmony export */   l1: () => (/* binding */ MAX_RECORDED_LIST),
/* harmony export */   mZ: () => (/* binding */ MAX_ROW_GROUP_ROWS),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   mq: () => (/* binding */ MAX_ATTESTATION_BYTES),
/* harmony export */   nB: () => (/* binding */ MAX_RESPONSE_BYTES),
/* harmony export */   o1: () => (/* binding */ MAX_LOCKED_PACKAGES),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   pB: () => (/* binding */ MAX_PREDICATE_BYTES),
/* harmony export */   pY: () => (/* binding */ MAX_LOCK_FILES),
/* harmony export */   pe: () => (/* binding */ MAX_LOCK_BYTES),
/* harmony export */   qG: () => (/* binding */ MAX_PARQUET_FOOTER_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   qY: () => (/* binding */ MAX_PAYLOAD_BYTES),
/* harmony export */   rG: () => (/* binding */ MAX_INSTALL_RECORD_BYTES),
/* harmony export */   rc: () => (/* binding */ MAX_DESCRIBED_MODEL_BYTES),
/* harmony export */   sO: () => (/* binding */ MAX_DATASET_RECORD_BYTES),
/* harmony export */   st: () => (/* binding */ MAX_CAPTURE_WARNINGS),
/* harmony export */   sw: () => (/* binding */ MAX_CLASSES),
/* harmony export */   tR: () => (/* binding */ MAX_DATABASE_DIRECTORY_BYTES),
/* harmony export */   tn: () => (/* binding */ MAX_ALLOWED_IMPORTS),
/* harmony export */   uF: () => (/* binding */ MAX_ROW_GROUP_BYTES),
/* harmony export */   uc: () => (/* binding */ MAX_PROOF_BYTES),
/* harmony export */   vg: () => (/* binding */ MAX_RECORDED_IMPORTS),
/* harmony export */   vi: () => (/* binding */ MAX_TAR_HEADER_BYTES),
/* harmony export */   vk: () => (/* binding */ MAX_PACKAGES),
/* harmony export */   w7: () => (/* binding */ MAX_HYPER_PARAMETER_BYTES),
/* harmony export */   wB: () => (/* binding */ MAX_FILE_SUBJECTS),
/* harmony export */   wf: () => (/* binding */ MAX_CAPTURED_PACKAGES),
/* harmony export */   y6: () => (/* binding */ MAX_LOCK_FILE_BYTES)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// The bounds that untrusted bytes meet before they meet memory, in one place.
const MIB = 1024 * 1024;
/** A predicate given by the user; the attestations API refuses larger ones (actions/attest 4.2.2). */
const MAX_PREDICATE_BYTES = 16 * MIB;
/** A bundle file; OMS needs about 160 B per file, base64 adds a third: room for 500,000 files. */
const MAX_BUNDLE_BYTES = 128 * MIB;
/** What is signed at once: base64 adds a third, the rest of a bundle is left a mebibyte. */
const MAX_PAYLOAD_BYTES = 95 * MIB;
/** A bundle for the attestations API: a predicate of 16 MiB and its subjects, in base64. */
const MAX_ATTESTATION_BYTES = 24 * MIB;
/** Bundles that one source may give. */
const MAX_FOUND_BUNDLES = 10_000;
/** Bundles of one source together, in memory. */
const MAX_FOUND_BYTES = 256 * MIB;
/** A workflow artifact with bundles, as the archive that is downloaded. */
const MAX_ARTIFACT_BYTES = 256 * MIB;
/** A checksums file (actions/attest 4.2.2 stops at 512 KiB; 50,000 lines need about 8 MiB). */
const MAX_CHECKSUMS_BYTES = 32 * MIB;
/** A PEM file with a key or a certificate chain. */
const MAX_PEM_BYTES = MIB;
/** A `config.json` of Docker; with a login for each of a hundred registries about 20 KiB. */
const MAX_DOCKER_CONFIG_BYTES = MIB;
/** A trusted root or a signing config. */
const MAX_TRUST_BYTES = 8 * MIB;
/** A JSON answer of a service, where nothing larger is expected. */
const MAX_RESPONSE_BYTES = 4 * MIB;
/** Fulcio's answer: the chain of a new certificate; three certificates have about 6 KiB. */
const MAX_CERTIFICATE_ANSWER_BYTES = 64 * 1024;
/** An entry of a log: digests, a signature, a certificate and at most 64 hashes, never the payload. */
const MAX_LOG_ENTRY_BYTES = MIB;
/** An RFC 3161 timestamp; with the authority's certificates about 6 KiB. */
const MAX_TIMESTAMP_BYTES = 64 * 1024;
/** The payload of the triggering event; GitHub caps webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 32 * MIB;
/** An OIDC token; GitHub's are about 2 KiB. */
const MAX_TOKEN_BYTES = 64 * 1024;
/** Files of one model. */
const MAX_MODEL_FILES = 500_000;
/** Above this many files the SHA256SUMS file replaces the file subjects (decision 2; GitHub's own limit is 1,024). */
const MAX_FILE_SUBJECTS = 1_000;
/** Subjects of one statement made from subject-* inputs (actions/attest 4.2.2). */
const MAX_SUBJECTS = 1_024;
/** A Git LFS pointer is smaller than this (git-lfs spec: "must be less than 1024 bytes"). */
const MAX_LFS_POINTER_BYTES = 1_024;
/** Ignored paths of one signature: each file is compared with each of them. */
const MAX_IGNORE_PATHS = 1_000;
/** Levels of lists and objects in signed JSON; statements of the field have about ten. */
const MAX_JSON_DEPTH = 200;
/** A header that is held as a whole: the JSON of a safetensors file has about 100 bytes a tensor. */
const MAX_MODEL_HEADER_BYTES = 12 * MIB;
/** The start of a model card, where its front matter stands; evaluation results there may have 600 KiB. */
const MAX_FRONT_MATTER_BYTES = MIB;
/** Tensors of one file, each with its name: real files have some thousand. */
const MAX_TENSORS = 100_000;
/** The index of a checkpoint in several files; 140,000 tensors need 15 MiB. */
const MAX_SHARD_INDEX_BYTES = 24 * MIB;
/** Tensors that an index names. */
const MAX_INDEXED_TENSORS = 200_000;
/** Bytes of one file that its description may ask for: seconds of a slow disk. */
const MAX_DESCRIBED_FILE_BYTES = 512 * MIB;
/** Bytes that the descriptions of all files of a model may ask for. */
const MAX_DESCRIBED_MODEL_BYTES = 8 * 1024 * MIB;
/** A model record: as much as the attestations API takes of a predicate. */
const MAX_MODEL_RECORD_BYTES = MAX_PREDICATE_BYTES;
/** Imports that a user allows beside the built-in list. */
const MAX_ALLOWED_IMPORTS = 1_000;
/** Imports of one file in a model record: as many as the reader of pickles lists. */
const MAX_RECORDED_IMPORTS = 10_000;
/** Findings, licences, base models or datasets of one file in a model record. */
const MAX_RECORDED_LIST = 10_000;
/** Depth of folders below the model root. */
const MAX_TREE_DEPTH = 64;
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
const MAX_LOCK_BYTES = 16 * MIB;
/** A captured environment; 1,000 packages have about 400 KiB. */
const MAX_ENVIRONMENT_BYTES = 16 * MIB;
/** A dataset's commitment: sources and classes are listed in it, records are not. */
const MAX_COMMITMENT_BYTES = MIB;
/** What is declared of a dataset: Croissant files of the largest hubs have about 500 KiB. */
const MAX_DESCRIPTION_BYTES = 4 * MIB;
/** Sources that a description declares: each stands in the signed statement. */
const MAX_DECLARED_SOURCES = 1_000;
/** Commitments, descriptions and proofs of one run, each. */
const MAX_CLAIMED_DATASETS = 100;
/** A sealed seed has about 500 bytes. */
const MAX_SEALED_SEED_BYTES = 4_096;
/** Classes whose records a commitment counts: eight bytes each in every step of a proof. */
const MAX_CLASSES = 64;
/** Views of a record. */
const MAX_VIEWS = 16;
/** Columns that are chosen of a table; each is named in the commitment. */
const MAX_COMMITTED_COLUMNS = 1_000;
/** A record that somebody asks about, as a file; a line of a dataset. */
const MAX_DATASET_RECORD_BYTES = 64 * MIB;
/** Files of a dataset that a commitment lists; about 150 bytes each. */
const MAX_DATASET_SOURCES = 1_000;
/** Values of an attribute that is recorded with each record: a number of 16 bits, one of them for none. */
const MAX_ATTRIBUTE_VALUES = 65_535;
/** A name in a tar archive, or what pax says of a member. */
const MAX_TAR_HEADER_BYTES = MIB;
/** Files of one sample of a WebDataset; real ones have two to ten. */
const MAX_SAMPLE_MEMBERS = 1_000;
/** The description at the end of a Parquet file; one of 10,000 row groups and 100 columns has about 100 MB. */
const MAX_PARQUET_FOOTER_BYTES = 128 * MIB;
/** Rows of a Parquet file that are decoded together, as their file says it of them. */
const MAX_ROW_GROUP_BYTES = 512 * MIB;
/** The same in rows; older writers put 64 Mi into a group. */
const MAX_ROW_GROUP_ROWS = 2 ** 26;
/** Records of one proof about many; their evaluations take about 100 MB. */
const MAX_ASKED_RECORDS = 1_000_000;
/** A list of digests: 72 bytes each, a million of them. */
const MAX_RECORD_LIST_BYTES = 128 * MIB;
/** A proof about many records: at most about 600 bytes each. */
const MAX_MULTIPROOF_BYTES = 640 * MIB;
/** A proof about one record; with 64 classes and 256 steps about 230 KiB. */
const MAX_PROOF_BYTES = MIB;
/** Entries of one folder of Python packages that are looked at. */
const MAX_SITE_ENTRIES = 100_000;
/** Packages of one environment; the largest images have about 1,500. */
const MAX_CAPTURED_PACKAGES = 5_000;
/** Warnings of one capture. */
const MAX_CAPTURE_WARNINGS = 1_000;
/** Packages of one lock file that are listed. */
const MAX_LOCKED_PACKAGES = 10_000;
/** Lock files of one capture. */
const MAX_LOCK_FILES = 100;
/** Headers of METADATA; a licence text in them has up to 60 KiB. */
const MAX_METADATA_BYTES = MIB;
/** A RECORD, which has about 100 bytes a file; that of tensorflow has 3 MiB. */
const MAX_INSTALL_RECORD_BYTES = 64 * MIB;
/** A record of conda lists the files of its package. */
const MAX_CONDA_RECORD_BYTES = 32 * MIB;
/** A file that is small by its nature: INSTALLER, direct_url.json, pyvenv.cfg, os-release. */
const MAX_SMALL_FILE_BYTES = 64 * 1024;
/** A lock file of a package manager; conda-lock.yml for four platforms has about 4 MiB. */
const MAX_LOCK_FILE_BYTES = 32 * MIB;
/** A lock file that is parsed, in characters; a larger one is hashed only. */
const MAX_PARSED_LOCK_FILE_CHARS = 8 * MIB;
/** Any YAML of a captured environment; the worst of it costs a second and 200 MiB. */
const MAX_YAML_CHARS = 128 * 1024;
/** A file of metrics; what is evaluated has a few KiB. */
const MAX_METRICS_BYTES = MIB;
/** Numbers of one file of metrics: more are a log. */
const MAX_METRICS = 1_000;
/** Thresholds of one evaluation. */
const MAX_THRESHOLDS = 1_000;
/** A file of hyper-parameters, whose digest is taken. */
const MAX_HYPER_PARAMETER_BYTES = 16 * MIB;
/** Content of a file of hyper-parameters that is kept in the document. */
const MAX_KEPT_HYPER_PARAMETER_BYTES = 64 * 1024;
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
const MAX_POLICY_BYTES = 128 * 1024;
/** A recorded report, for tests of a policy. */
const MAX_REPORT_BYTES = 64 * MIB;
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
const MAX_LISTING_BYTES = 64 * MIB;
/** A database of vulnerabilities as a file: read in parts, so that this bounds time and not memory. */
const MAX_DATABASE_BYTES = 4_096 * MIB;
/** A database that is downloaded, in memory; the dump of PyPI has about 30 MiB. */
const MAX_DOWNLOADED_DATABASE_BYTES = 128 * MIB;
/** Records of one database; PyPI has about 20,000, all ecosystems together about 400,000. */
const MAX_DATABASE_RECORDS = 1_000_000;
/** The directory of a zip dump: about 80 bytes a record. */
const MAX_DATABASE_DIRECTORY_BYTES = 64 * MIB;
/** One record of a database; the largest list a few thousand versions. */
const MAX_OSV_RECORD_BYTES = 8 * MIB;
/** A JSON file with several records, a VEX document, or an ignore list. */
const MAX_RECORDS_FILE_BYTES = 32 * MIB;
/** A bill of materials; a component has about 1 KiB. */
const MAX_PACKAGES_BYTES = 32 * MIB;
/** Packages that one evaluation is about. */
const MAX_PACKAGES = 20_000;
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB;


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
const MAX_SHOWN_CHARS = 120;
/**
 * A foreign value for an error message: a text in quotes, cut to 120 characters; other scalars as they are;
 * of lists and objects only what they are, since writing one out may be endless.
 */
const shown = (value) => {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN_CHARS)) : String(value);
};


/***/ }),

/***/ 66613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _json_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88591);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.



/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
const parseStrictJson = (text, refuse) => {
    const value = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return refuse('it is not JSON');
    const ambiguity = findAmbiguity(text);
    return ambiguity === undefined ? value : refuse(ambiguity);
};
// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text) => {
    /** One for each level that is open: the keys so far, `undefined` in a list. */
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = (0,_json_string_js__WEBPACK_IMPORTED_MODULE_2__/* .closingQuote */ .m)(text, at);
            if (isKey) {
                const key = readKey(text, at, end);
                if (levels.at(-1)?.has(key))
                    return `the key ${JSON.stringify(shorten(key))} stands twice`;
                levels.at(-1)?.add(key);
                isKey = false;
            }
            at = end;
        }
        else if (char === '{' || char === '[') {
            if (levels.length === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX)
                return `it is more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX} levels deep`;
            levels.push(char === '{' ? new Set() : undefined);
            isKey = char === '{';
        }
        else if (char === '}' || char === ']') {
            levels.pop();
            isKey = false;
        }
        else if (char === ',')
            isKey = levels.at(-1) !== undefined;
    }
    return undefined;
};
// `"a"` and `"\u0061"` are one key.
const readKey = (text, start, end) => {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
};
const shorten = (key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);


/***/ }),

/***/ 67975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ FAIL_ON_SEVERITIES),
/* harmony export */   _: () => (/* binding */ resultsBeyond),
/* harmony export */   acceptResults: () => (/* binding */ acceptResults)
/* harmony export */ });
/* harmony import */ var _vulnerabilities_openvex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59373);
/* harmony import */ var _vulnerabilities_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41575);
// SPDX-License-Identifier: Apache-2.0
//
// What of the results counts against a model, and whether that is too much.
// Nothing is taken out of the results: what is accepted says by whose word.


/** `never` looks and decides nothing. */
const FAIL_ON_SEVERITIES = ['low', 'medium', 'high', 'critical', 'never'];
const acceptResults = (results, acceptance) => results.map((result) => decide(result, acceptance));
const decide = (result, { ignore, vex, productPurl, nowMs }) => {
    const names = [result.id, ...result.aliases];
    const entries = ignore.filter(({ id, purl }) => names.includes(id) && (purl === undefined || isOnly(result, purl)));
    const entry = entries.find(({ expiresMs }) => expiresMs === undefined || nowMs < expiresMs);
    if (entry)
        return { ...result, accepted: accepted('ignore-list', entry.reason) };
    const statement = (0,_vulnerabilities_openvex_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingStatement */ .z0)(vex, {
        names,
        purls: result.purls,
        ...(productPurl === undefined ? {} : { productPurl }),
    });
    if (statement && (0,_vulnerabilities_openvex_js__WEBPACK_IMPORTED_MODULE_0__/* .takesAway */ .P3)(statement)) {
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
const resultsBeyond = (results, limit) => results.filter(({ accepted, severity }) => accepted === undefined && (0,_vulnerabilities_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(severity) >= (0,_vulnerabilities_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(limit));


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

