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
  /** Whether digests were given, and not records. */
  readonly isByDigest: boolean
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
    title: `Proved: ${isItself(context) ? 'the record' : 'this value'} is ${isMember ? '' : 'not '}in the committed dataset`,
    summary: `For the commitment below, no proof of the opposite can exist unless the cryptography is broken, whoever made it.`,
    lists: [
      {
        heading: 'What is proved',
        lines: [
          `${isMember ? 'A' : 'No'} record ${isItself(context) ? 'with' : 'whose view has'} exactly these bytes (view ${quoted(view)}) is in the set that the commitment fixes.`,
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
  const nouns = isItself(context) ? 'records' : 'values'
  const named = members.slice(0, MAX_NAMED_MEMBERS).map(toHex)
  const more = members.length - named.length
  return {
    tone: 'proved',
    title:
      members.length === 0
        ? `Proved: none of the ${total} ${nouns} is in the committed dataset`
        : `Proved: ${members.length} of the ${total} ${nouns} ${members.length === 1 ? 'is' : 'are'} in the committed dataset`,
    summary:
      'For the commitment below, no proof of another answer can exist unless the cryptography is broken, whoever made it.',
    lists: [
      {
        heading: 'What is proved',
        lines: [
          `Of the list, ${nonMembers} ${nouns} (view ${quoted(context.view)}, exact bytes) are not in the set that the commitment fixes, and ${members.length} are.`,
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

/** Whether the view is the record itself, and not something made of it. */
const isItself = ({ commitment, view }: ProofContext): boolean =>
  view === commitment.recordModel.views[0]

const notProved = (context: ProofContext): Finding['lists'][number] => {
  const { named, isByDigest, commitment } = context
  return {
    heading: 'What is not proved',
    lines: [
      ...(isByDigest
        ? [
            `That a SHA-256 which you gave is of canonical bytes (${foreignText(commitment.recordModel.canonicaliser)}). One that was made in another way is of no record of any dataset of this form.`,
          ]
        : []),
      ...(isItself(context)
        ? []
        : ['That the publisher made this view of every record as its name says.']),
      `Who made the commitment. That takes a verified signature over a statement that names sha256:${named}.`,
      'That the committed set is what a model was trained on. It links to training only as far as whoever signed says so.',
      'Anything about a record that differs in a single byte: a near copy, another spacing or encoding is another record.',
      'How many records there are, and anything else that the commitment says of itself: these are statements of its publisher.',
    ],
  }
}

const factsOf = ({ commitment, view, named }: ProofContext): Finding['facts'] => {
  const { records, recordModel, classes, sources } = commitment
  return [
    ['Commitment, SHA-256', named],
    ['View', foreignText(view)],
    ['Canonical bytes', foreignText(recordModel.canonicaliser)],
    [
      'Records (self-asserted)',
      `${records.total} read; ${records.distinct} leaves: different records, once for each view`,
    ],
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
