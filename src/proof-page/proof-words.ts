// SPDX-License-Identifier: Apache-2.0
//
// What a valid proof shows, in words, and what it does not show. The second
// list is as long as the first on purpose.

import { toHex } from '../core/hex.ts'
import type { DatasetCommitment } from '../dataset/commitment-v1.ts'
import type { ProvedList } from '../dataset/verify-multiproof.ts'
import type { ProvedAnswer } from '../dataset/verify-proof.ts'
import { foreignText } from '../report/foreign-text.ts'
import type { Finding } from './finding.ts'

export interface ProofContext {
  readonly commitment: DatasetCommitment
  readonly view: string
  /** SHA-256 of the commitment, hex. */
  readonly named: string
}

/** Members of a list that the page names. */
const MAX_NAMED_MEMBERS = 200

export const recordFinding = (
  { answer, opened }: ProvedAnswer,
  context: ProofContext & { readonly digest: string },
): Finding => {
  const { view, digest } = context
  const isMember = answer === 'member'
  return {
    tone: 'proved',
    title: isMember
      ? 'Proved: the record is in the committed dataset'
      : 'Proved: the record is not in the committed dataset',
    summary: `For the commitment below, no proof of the opposite can exist unless the cryptography is broken, whoever made it.`,
    lists: [
      {
        heading: 'What is proved',
        lines: [
          isMember
            ? `A record with exactly these bytes (view ${quoted(view)}) is in the set that the commitment fixes.`
            : `No record with exactly these bytes (view ${quoted(view)}) is in the set that the commitment fixes.`,
          ...(opened === undefined
            ? []
            : [
                `When the commitment was made, its publisher recorded it as standing ${times(opened.count)} in the dataset.`,
              ]),
        ],
      },
      notProved(context),
    ],
    facts: [
      ['Record, SHA-256', digest],
      ...(opened?.attributes === undefined
        ? []
        : [['Recorded with it', foreignText(opened.attributes)] as const]),
      ...factsOf(context),
    ],
  }
}

export const listFinding = (
  { members, nonMembers }: ProvedList,
  context: ProofContext,
): Finding => {
  const total = members.length + nonMembers
  const named = members.slice(0, MAX_NAMED_MEMBERS).map(toHex)
  const more = members.length - named.length
  return {
    tone: 'proved',
    title:
      members.length === 0
        ? `Proved: none of the ${total} records is in the committed dataset`
        : `Proved: ${members.length} of the ${total} records ${members.length === 1 ? 'is' : 'are'} in the committed dataset`,
    summary:
      'For the commitment below, no proof of another answer can exist unless the cryptography is broken, whoever made it.',
    lists: [
      {
        heading: 'What is proved',
        lines: [
          `Of the list, ${nonMembers} records with exactly these bytes (view ${quoted(context.view)}) are not in the set that the commitment fixes, and ${members.length} are.`,
        ],
      },
      ...(members.length === 0
        ? []
        : [
            {
              heading: 'In the dataset, by SHA-256',
              lines: [...named, ...(more > 0 ? [`… and ${more} more`] : [])],
            },
          ]),
      notProved(context),
    ],
    facts: factsOf(context),
  }
}

const notProved = ({ named }: ProofContext): Finding['lists'][number] => ({
  heading: 'What is not proved',
  lines: [
    `Who made the commitment. That takes a verified signature over a statement that names sha256:${named}.`,
    'That the committed set is what a model was trained on. It links to training only as far as whoever signed says so.',
    'Anything about a record that differs in a single byte: a near copy, another spacing or encoding is another record.',
    'How many records there are, and anything else that the commitment says of itself: these are statements of its publisher.',
  ],
})

const factsOf = ({ commitment, view, named }: ProofContext): Finding['facts'] => {
  const { records, recordModel, classes, sources } = commitment
  return [
    ['Commitment, SHA-256', named],
    ['View', foreignText(view)],
    ['Canonical bytes', foreignText(recordModel.canonicaliser)],
    ['Records (self-asserted)', `${records.total} in all, ${records.distinct} different`],
    ...(classes === undefined
      ? []
      : [
          [
            `Counts by ${foreignText(classes.attribute)} (labels self-asserted)`,
            classes.names
              .map((name, index) => `${foreignText(name)}: ${classes.counts[index] ?? ''}`)
              .join(', '),
          ] as const,
        ]),
    ...(sources === undefined
      ? []
      : [
          [
            'Sources (self-asserted)',
            foreignText(sources.map(({ name }) => name).join(', ')),
          ] as const,
        ]),
    ['Scheme', `${commitment.suite}, experimental: not yet reviewed by a cryptographer`],
  ]
}

const quoted = (text: string): string => `“${foreignText(text)}”`

const times = (count: bigint): string => (count === 1n ? 'once' : `${count} times`)
