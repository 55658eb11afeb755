// SPDX-License-Identifier: Apache-2.0
//
// Inputs of the dataset action → typed work; everything that can be told
// without the data is told here.

import { ProvenanceError } from '../core/errors.ts'
import { Secret } from '../core/secret.ts'
import type { Reveal } from '../dataset/committed-leaf.ts'
import { ANSWERS, type Answer } from '../dataset/proof-v1.ts'
import type { Slice } from '../dataset/record-source.ts'
import type { DatasetReaderOptions } from '../io/dataset/dataset-reader.ts'
import { parseRecordForm } from '../io/dataset/record-form.ts'
import type { RecordFlags } from './asked-record.ts'
import type { DatasetInputName } from './dataset-input-table.ts'
import { runEntriesOf } from './dataset-memory.ts'
import type { InputReader } from './input-reader.ts'

type Reader = InputReader<DatasetInputName>

/** Where the seed comes from. */
export type SeedSource =
  | { readonly kind: 'secret'; readonly seed: Secret }
  /** Drawn, and sealed for the key in this PEM file. */
  | { readonly kind: 'sealed'; readonly publicKeyPath: string }

/** What somebody asks about: one record, or a list. */
export interface Question extends RecordFlags {
  readonly blocklist?: string
}

export type DatasetWork =
  | {
      readonly mode: 'commit'
      readonly data: readonly string[]
      readonly reader: DatasetReaderOptions
      readonly runEntries: number
      /** 32 bytes. */
      readonly context?: Uint8Array
      readonly seed: SeedSource
    }
  | { readonly mode: 'merge'; readonly slices: readonly string[]; readonly seed: Secret }
  | {
      readonly mode: 'prove'
      readonly dir: string
      readonly question: Question
      readonly reveal?: Reveal
      readonly seed: Secret
    }
  | {
      readonly mode: 'verify'
      readonly commitment: string
      readonly proof: string
      readonly question: Question
      readonly expect?: Answer
    }

/** @throws INPUT_INVALID, INPUT_MISSING, INPUT_CONFLICT */
export const readDatasetWork = (input: Reader): DatasetWork => {
  const mode = input.choice('mode', ['commit', 'merge', 'prove', 'verify'])
  switch (mode) {
    case 'commit':
      return readCommit(input)
    case 'merge':
      return {
        mode,
        slices: needLines(input, 'slices', 'Name the folders that the jobs of the slices wrote.'),
        seed: needSeed(input),
      }
    case 'prove': {
      const reveal = input.choice('reveal', ['none', 'count', 'attributes'])
      const question = readQuestion(input)
      if (question.blocklist !== undefined && reveal !== 'none') {
        throw new ProvenanceError('INPUT_CONFLICT', 'reveal and blocklist are given', {
          hint: 'A proof about a list opens nothing: leave out `reveal`.',
        })
      }
      return {
        mode,
        dir: needText(input, 'dir', 'Name the folder with commitment.json and state.'),
        question,
        ...(reveal === 'none' ? {} : { reveal }),
        seed: needSeed(input),
      }
    }
    case 'verify': {
      const expect = input.choice('expect', ['either', ...ANSWERS])
      return {
        mode,
        commitment: needText(input, 'commitment', 'Name the commitment.json of the publisher.'),
        proof: needText(input, 'proof', 'Name the proof.'),
        question: readQuestion(input),
        ...(expect === 'either' ? {} : { expect }),
      }
    }
  }
}

const readCommit = (input: Reader): DatasetWork => {
  const slice = readSlice(input)
  const context = readContext(input)
  const seed = readSeedSource(input)
  if (slice !== undefined && (context === undefined || seed.kind === 'sealed')) {
    throw new ProvenanceError('INPUT_MISSING', 'a slice needs what all slices share', {
      hint: 'Give `context` (`mlprov dataset context` in a first job) and `dataset-seed` to each.',
    })
  }
  const form = input.text('form')
  const attribute = input.text('attribute')
  const isCounted = input.flag('count-classes')
  if (isCounted && attribute === undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'count-classes counts by an attribute', {
      hint: 'Set `attribute`, e.g. `license`.',
    })
  }
  const columns = [...new Set(input.lines('columns'))].sort()
  return {
    mode: 'commit',
    data: needLines(input, 'data', 'Name the files or folders of the dataset.'),
    reader: {
      ...(form === undefined ? {} : { form: parseRecordForm(form) }),
      views: input.lines('views'),
      ...(attribute === undefined ? {} : { attribute: { name: attribute, isCounted } }),
      ...(columns.length === 0 ? {} : { columns }),
      ...(slice === undefined ? {} : { slice }),
    },
    runEntries: runEntriesOf(input.text('memory')),
    ...(context === undefined ? {} : { context }),
    seed,
  }
}

const readQuestion = (input: Reader): Question => {
  const given = {
    recordFile: input.text('record-file'),
    recordDigest: input.text('record-digest'),
    viewValue: input.text('view-value'),
    blocklist: input.text('blocklist'),
  }
  const asked = Object.entries(given).filter(([, value]) => value !== undefined)
  if (asked.length !== 1) {
    throw new ProvenanceError(
      asked.length === 0 ? 'INPUT_MISSING' : 'INPUT_CONFLICT',
      `${asked.length} of record-file, record-digest, view-value and blocklist are given`,
      { hint: 'Give exactly one of them.' },
    )
  }
  const view = input.text('view')
  return { ...Object.fromEntries(asked), ...(view === undefined ? {} : { view }) }
}

const readSeedSource = (input: Reader): SeedSource => {
  const seed = input.text('dataset-seed')
  const publicKeyPath = input.text('seed-public-key')
  if (seed !== undefined) return { kind: 'secret', seed: new Secret(seed) }
  if (publicKeyPath !== undefined) return { kind: 'sealed', publicKeyPath }
  throw new ProvenanceError('INPUT_MISSING', 'neither dataset-seed nor seed-public-key is given', {
    hint: 'Set `dataset-seed` from a secret, or `seed-public-key`: a commitment whose key nobody keeps can never answer a question.',
  })
}

const needSeed = (input: Reader): Secret =>
  new Secret(
    needText(
      input,
      'dataset-seed',
      'Set it from a secret; open a sealed seed with `mlprov dataset unseal`.',
    ),
  )

const needText = (input: Reader, name: DatasetInputName, hint: string): string => {
  const value = input.text(name)
  if (value !== undefined) return value
  throw new ProvenanceError('INPUT_MISSING', `${name} is not set`, { hint })
}

const needLines = (input: Reader, name: DatasetInputName, hint: string): readonly string[] => {
  needText(input, name, hint)
  return input.lines(name)
}

/** More jobs than a matrix of GitHub has. */
const MAX_SLICES = 1_024

const readSlice = (input: Reader): Slice | undefined => {
  const text = input.text('slice')
  if (text === undefined) return undefined
  const [, index, of] = /^([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/.exec(text) ?? []
  const slice = { index: Number(index), of: Number(of) }
  if (slice.index >= 1 && slice.index <= slice.of && slice.of <= MAX_SLICES) return slice
  throw new ProvenanceError('INPUT_INVALID', `slice is "${text.slice(0, 40)}"; it takes i/n`)
}

const readContext = (input: Reader): Uint8Array | undefined => {
  const text = input.text('context')
  if (text === undefined) return undefined
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex')
  throw new ProvenanceError('INPUT_INVALID', 'context is not 64 hex digits')
}
