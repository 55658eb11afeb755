// SPDX-License-Identifier: Apache-2.0
//
// The bounds that untrusted bytes meet before they meet memory, in one place.

const MIB = 1024 * 1024

/** A predicate given by the user; the attestations API refuses larger ones (actions/attest 4.2.2). */
export const MAX_PREDICATE_BYTES = 16 * MIB
/** A bundle file; OMS needs about 160 B per file, base64 adds a third: room for 500,000 files. */
export const MAX_BUNDLE_BYTES = 128 * MIB
/** What is signed at once: base64 adds a third, the rest of a bundle is left a mebibyte. */
export const MAX_PAYLOAD_BYTES = 95 * MIB
/** A bundle for the attestations API: a predicate of 16 MiB and its subjects, in base64. */
export const MAX_ATTESTATION_BYTES = 24 * MIB
/** Bundles that one source may give. */
export const MAX_FOUND_BUNDLES = 10_000
/** Bundles of one source together, in memory. */
export const MAX_FOUND_BYTES = 256 * MIB
/** A workflow artifact with bundles, as the archive that is downloaded. */
export const MAX_ARTIFACT_BYTES = 256 * MIB
/** A checksums file (actions/attest 4.2.2 stops at 512 KiB; 50,000 lines need about 8 MiB). */
export const MAX_CHECKSUMS_BYTES = 32 * MIB
/** A PEM file with a key or a certificate chain. */
export const MAX_PEM_BYTES = MIB
/** A `config.json` of Docker; with a login for each of a hundred registries about 20 KiB. */
export const MAX_DOCKER_CONFIG_BYTES = MIB
/** A trusted root or a signing config. */
export const MAX_TRUST_BYTES = 8 * MIB
/** A JSON answer of a service, where nothing larger is expected. */
export const MAX_RESPONSE_BYTES = 4 * MIB
/** Fulcio's answer: the chain of a new certificate; three certificates have about 6 KiB. */
export const MAX_CERTIFICATE_ANSWER_BYTES = 64 * 1024
/** An entry of a log: digests, a signature, a certificate and at most 64 hashes, never the payload. */
export const MAX_LOG_ENTRY_BYTES = MIB
/** An RFC 3161 timestamp; with the authority's certificates about 6 KiB. */
export const MAX_TIMESTAMP_BYTES = 64 * 1024
/** The payload of the triggering event; GitHub caps webhook payloads at 25 MB. */
export const MAX_EVENT_BYTES = 32 * MIB
/** An OIDC token; GitHub's are about 2 KiB. */
export const MAX_TOKEN_BYTES = 64 * 1024
/** Files of one model. */
export const MAX_MODEL_FILES = 500_000
/** Above this many files the SHA256SUMS file replaces the file subjects (decision 2; GitHub's own limit is 1,024). */
export const MAX_FILE_SUBJECTS = 1_000
/** Subjects of one statement made from subject-* inputs (actions/attest 4.2.2). */
export const MAX_SUBJECTS = 1_024
/** A Git LFS pointer is smaller than this (git-lfs spec: "must be less than 1024 bytes"). */
export const MAX_LFS_POINTER_BYTES = 1_024
/** Ignored paths of one signature: each file is compared with each of them. */
export const MAX_IGNORE_PATHS = 1_000
/** Levels of lists and objects in signed JSON; statements of the field have about ten. */
export const MAX_JSON_DEPTH = 200
/** A header that is held as a whole: the JSON of a safetensors file has about 100 bytes a tensor. */
export const MAX_MODEL_HEADER_BYTES = 12 * MIB
/** The start of a model card, where its front matter stands; evaluation results there may have 600 KiB. */
export const MAX_FRONT_MATTER_BYTES = MIB
/** Tensors of one file, each with its name: real files have some thousand. */
export const MAX_TENSORS = 100_000
/** The index of a checkpoint in several files; 140,000 tensors need 15 MiB. */
export const MAX_SHARD_INDEX_BYTES = 24 * MIB
/** Tensors that an index names. */
export const MAX_INDEXED_TENSORS = 200_000
/** Bytes of one file that its description may ask for: seconds of a slow disk. */
export const MAX_DESCRIBED_FILE_BYTES = 512 * MIB
/** Bytes that the descriptions of all files of a model may ask for. */
export const MAX_DESCRIBED_MODEL_BYTES = 8 * 1024 * MIB
/** A model record: as much as the attestations API takes of a predicate. */
export const MAX_MODEL_RECORD_BYTES = MAX_PREDICATE_BYTES
/** Imports that a user allows beside the built-in list. */
export const MAX_ALLOWED_IMPORTS = 1_000
/** Imports of one file in a model record: as many as the reader of pickles lists. */
export const MAX_RECORDED_IMPORTS = 10_000
/** Findings, licences, base models or datasets of one file in a model record. */
export const MAX_RECORDED_LIST = 10_000
/** Depth of folders below the model root. */
export const MAX_TREE_DEPTH = 64
/** A models.lock; 100 models with 1,000 files each need about 12 MiB. */
export const MAX_LOCK_BYTES = 16 * MIB
/** A captured environment; 1,000 packages have about 400 KiB. */
export const MAX_ENVIRONMENT_BYTES = 16 * MIB
/** A dataset's commitment: sources and classes are listed in it, records are not. */
export const MAX_COMMITMENT_BYTES = MIB
/** What is declared of a dataset: Croissant files of the largest hubs have about 500 KiB. */
export const MAX_DESCRIPTION_BYTES = 4 * MIB
/** Sources that a description declares: each stands in the signed statement. */
export const MAX_DECLARED_SOURCES = 1_000
/** Commitments, descriptions and proofs of one run, each. */
export const MAX_CLAIMED_DATASETS = 100
/** A sealed seed has about 500 bytes. */
export const MAX_SEALED_SEED_BYTES = 4_096
/** Classes whose records a commitment counts: eight bytes each in every step of a proof. */
export const MAX_CLASSES = 64
/** Views of a record. */
export const MAX_VIEWS = 16
/** Columns that are chosen of a table; each is named in the commitment. */
export const MAX_COMMITTED_COLUMNS = 1_000
/** A record that somebody asks about, as a file; a line of a dataset. */
export const MAX_DATASET_RECORD_BYTES = 64 * MIB
/** Files of a dataset that a commitment lists; about 150 bytes each. */
export const MAX_DATASET_SOURCES = 1_000
/** Values of an attribute that is recorded with each record: a number of 16 bits, one of them for none. */
export const MAX_ATTRIBUTE_VALUES = 65_535
/** A name in a tar archive, or what pax says of a member. */
export const MAX_TAR_HEADER_BYTES = MIB
/** Files of one sample of a WebDataset; real ones have two to ten. */
export const MAX_SAMPLE_MEMBERS = 1_000
/** The description at the end of a Parquet file; one of 10,000 row groups and 100 columns has about 100 MB. */
export const MAX_PARQUET_FOOTER_BYTES = 128 * MIB
/** Rows of a Parquet file that are decoded together, as their file says it of them. */
export const MAX_ROW_GROUP_BYTES = 512 * MIB
/** The same in rows; older writers put 64 Mi into a group. */
export const MAX_ROW_GROUP_ROWS = 2 ** 26
/** Records of one proof about many; their evaluations take about 100 MB. */
export const MAX_ASKED_RECORDS = 1_000_000
/** A list of digests: 72 bytes each, a million of them. */
export const MAX_RECORD_LIST_BYTES = 128 * MIB
/** A proof about many records: at most about 600 bytes each. */
export const MAX_MULTIPROOF_BYTES = 640 * MIB
/** A proof about one record; with 64 classes and 256 steps about 230 KiB. */
export const MAX_PROOF_BYTES = MIB
/** Entries of one folder of Python packages that are looked at. */
export const MAX_SITE_ENTRIES = 100_000
/** Packages of one environment; the largest images have about 1,500. */
export const MAX_CAPTURED_PACKAGES = 5_000
/** Warnings of one capture. */
export const MAX_CAPTURE_WARNINGS = 1_000
/** Packages of one lock file that are listed. */
export const MAX_LOCKED_PACKAGES = 10_000
/** Lock files of one capture. */
export const MAX_LOCK_FILES = 100
/** Headers of METADATA; a licence text in them has up to 60 KiB. */
export const MAX_METADATA_BYTES = MIB
/** A RECORD, which has about 100 bytes a file; that of tensorflow has 3 MiB. */
export const MAX_INSTALL_RECORD_BYTES = 64 * MIB
/** A record of conda lists the files of its package. */
export const MAX_CONDA_RECORD_BYTES = 32 * MIB
/** A file that is small by its nature: INSTALLER, direct_url.json, pyvenv.cfg, os-release. */
export const MAX_SMALL_FILE_BYTES = 64 * 1024
/** A lock file of a package manager; conda-lock.yml for four platforms has about 4 MiB. */
export const MAX_LOCK_FILE_BYTES = 32 * MIB
/** A lock file that is parsed, in characters; a larger one is hashed only. */
export const MAX_PARSED_LOCK_FILE_CHARS = 8 * MIB
/** Any YAML of a captured environment; the worst of it costs a second and 200 MiB. */
export const MAX_YAML_CHARS = 128 * 1024
/** A file of metrics; what is evaluated has a few KiB. */
export const MAX_METRICS_BYTES = MIB
/** Numbers of one file of metrics: more are a log. */
export const MAX_METRICS = 1_000
/** Thresholds of one evaluation. */
export const MAX_THRESHOLDS = 1_000
/** A file of hyper-parameters, whose digest is taken. */
export const MAX_HYPER_PARAMETER_BYTES = 16 * MIB
/** Content of a file of hyper-parameters that is kept in the document. */
export const MAX_KEPT_HYPER_PARAMETER_BYTES = 64 * 1024
/** A policy file; parsing takes at most a second for this much of the worst YAML. */
export const MAX_POLICY_BYTES = 128 * 1024
/** A recorded report, for tests of a policy. */
export const MAX_REPORT_BYTES = 64 * MIB
/** A listing of a model's files; a hub's index has about 300 bytes a file: room for 200,000. */
export const MAX_LISTING_BYTES = 64 * MIB
/** A database of vulnerabilities as a file: read in parts, so that this bounds time and not memory. */
export const MAX_DATABASE_BYTES = 4_096 * MIB
/** A database that is downloaded, in memory; the dump of PyPI has about 30 MiB. */
export const MAX_DOWNLOADED_DATABASE_BYTES = 128 * MIB
/** Records of one database; PyPI has about 20,000, all ecosystems together about 400,000. */
export const MAX_DATABASE_RECORDS = 1_000_000
/** The directory of a zip dump: about 80 bytes a record. */
export const MAX_DATABASE_DIRECTORY_BYTES = 64 * MIB
/** One record of a database; the largest list a few thousand versions. */
export const MAX_OSV_RECORD_BYTES = 8 * MIB
/** A JSON file with several records, a VEX document, or an ignore list. */
export const MAX_RECORDS_FILE_BYTES = 32 * MIB
/** A bill of materials; a component has about 1 KiB. */
export const MAX_PACKAGES_BYTES = 32 * MIB
/** Packages that one evaluation is about. */
export const MAX_PACKAGES = 20_000
/** A file that is verified from memory; a larger one is read in parts, and verified by its digest. */
export const MAX_ARTIFACT_IN_MEMORY_BYTES = 64 * MIB
