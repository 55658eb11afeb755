// SPDX-License-Identifier: Apache-2.0

import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const MODEL_CARD_FINDINGS = {
  'model-card.not-utf8': { kind: 'broken', explains: 'The model card is not UTF-8.' },
  'model-card.open-front-matter': {
    kind: 'broken',
    explains: 'The front matter does not end with a line `---` in the first mebibyte.',
  },
  'model-card.duplicate-key': {
    kind: 'broken',
    explains: 'A key of the front matter stands twice: readers disagree on which counts.',
  },
  'model-card.not-read': {
    kind: 'notice',
    explains:
      'A value of the front matter has a form that is not read here (plain texts and lists of them are): what it says was not compared.',
  },
} satisfies FindingTable

export type ModelCardFound = FindingList<keyof typeof MODEL_CARD_FINDINGS>
