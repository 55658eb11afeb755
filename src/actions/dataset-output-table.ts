// SPDX-License-Identifier: Apache-2.0
//
// Every output of the dataset action, one row each.

import type { DatasetResult } from '../inputs/dataset-run.ts'

interface DatasetOutputRow {
  readonly name: string
  readonly description: string
  readonly value: (result: DatasetResult) => string
}

const row = (
  name: string,
  description: string,
  value: (result: DatasetResult) => string | undefined,
): DatasetOutputRow => ({ name, description, value: (result) => value(result) ?? '' })

export const DATASET_OUTPUTS: readonly DatasetOutputRow[] = [
  row('commitment-path', 'Path of commitment.json.', ({ commitmentPath }) => commitmentPath),
  row(
    'commitment-digest',
    '`sha256:<hex>` of the commitment that was made, or that was asked.',
    ({ commitmentDigest }) => commitmentDigest,
  ),
  row('state-path', 'Path of the state that proofs are made from.', ({ statePath }) => statePath),
  row('slice-path', 'Folder of a slice, for `merge`.', ({ slicePath }) => slicePath),
  row(
    'sealed-seed-path',
    'Path of the sealed seed, where one was drawn; keep it with the state.',
    ({ sealedSeedPath }) => sealedSeedPath,
  ),
  row('proof-path', 'Path of the proof.', ({ proofPath }) => proofPath),
  row(
    'answer',
    '`member` or `non-member`; of a list, `member` where any of its records is in the dataset.',
    ({ answer }) => answer,
  ),
  row(
    'members',
    'Records of a list that are in the dataset, `sha256:<hex>`, one a line.',
    ({ members }) => members?.join('\n'),
  ),
]
