// SPDX-License-Identifier: Apache-2.0
//
// Every input of the dataset action, one row each.

import { list, row } from './input-row.ts'

const WORK = 'What is done'
const COMMIT = 'Committing'
const ASK = 'Proving and verifying'
const KEY = 'The secret'
const RESULT = 'Result'

export const DATASET_INPUTS = [
  row(
    WORK,
    'mode',
    '`commit` to the records of a dataset, `merge` the slices of parallel jobs, `prove` what is or is not in it, or `verify` a proof.',
    'commit',
  ),
  list(row(COMMIT, 'data', 'Files or folders of the dataset, one per line.')),
  row(
    COMMIT,
    'form',
    'Form of the records, as `--form` of `mlprov dataset commit`; default: by the names of the files.',
  ),
  list(row(COMMIT, 'views', 'Views of a record beside the record itself, one per line.')),
  row(COMMIT, 'attribute', 'Field that is recorded with each record, e.g. `license`.'),
  row(COMMIT, 'count-classes', 'Whether records are counted by the attribute, in public.', 'false'),
  list(row(COMMIT, 'columns', 'Columns of Parquet, one per line; default: all.')),
  row(COMMIT, 'memory', 'Memory for sorting, e.g. `2GiB`; default: 512MiB.'),
  row(COMMIT, 'slice', 'Only every n-th record from the i-th on, `i/n`: one job of a matrix.'),
  row(
    COMMIT,
    'context',
    '64 hex digits, public, that all slices share (`mlprov dataset context`).',
  ),
  list(
    row(COMMIT, 'slices', 'Folders that the jobs of the slices wrote, one per line, for `merge`.'),
  ),
  row(ASK, 'dir', 'Folder with commitment.json and state, for `prove`.'),
  row(ASK, 'record-file', 'File with the bytes of the record.'),
  row(ASK, 'record-digest', '`sha256:<hex>` of its canonical bytes.'),
  row(ASK, 'view-value', 'Value of the view: a text, a field’s value, a domain.'),
  row(ASK, 'blocklist', 'File with one digest a line: all of them in one proof.'),
  row(ASK, 'view', 'View of the record; default: the record itself.'),
  row(ASK, 'reveal', 'What a membership opens: `none`, `count` or `attributes`.', 'none'),
  row(ASK, 'commitment', 'commitment.json, for `verify`.'),
  row(ASK, 'proof', 'The proof, for `verify`.'),
  row(
    ASK,
    'expect',
    '`member` or `non-member`: the other answer fails the step. `either` accepts both.',
    'either',
  ),
  row(
    KEY,
    'dataset-seed',
    '32 random bytes in hex or base64, from a secret. It is masked. Not needed to verify.',
  ),
  row(
    KEY,
    'seed-public-key',
    'X25519 public key (PEM file). Without dataset-seed, a seed is drawn and written only sealed for this key (docs/dataset-claims.md).',
  ),
  row(RESULT, 'output-dir', 'Folder for what is written. Default: a folder of the step.'),
] as const

export type DatasetInputName = (typeof DATASET_INPUTS)[number]['name']
