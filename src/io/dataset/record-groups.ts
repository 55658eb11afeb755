// SPDX-License-Identifier: Apache-2.0
//
// Records → groups of digests for the engine, one list a view, and the class of
// each record by one of its attributes.

import { hash } from 'node:crypto'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_ATTRIBUTE_VALUES, MAX_CLASSES } from '../../core/limits.ts'
import type { RecordGroup } from '../../dataset/record-source.ts'
import {
  type RecordContent,
  type RefuseRecord,
  textOf,
} from '../../dataset/records/record-content.ts'
import { type ViewRule, viewBytes } from '../../dataset/records/views.ts'
import { HASH_BYTES } from '../../dataset/scheme/tagged-hash.ts'
import { NO_CLASS } from '../../dataset/state-entry.ts'

/** Records that go to a worker together: 64 KiB of digests a view, about 30 ms. */
export const GROUP_RECORDS = 2_048
/** Class of the records without the attribute where classes are counted: each record has one then. */
export const UNNAMED_CLASS = '(none)'

export interface AttributeRule {
  readonly name: string
  readonly isCounted: boolean
}

export interface ViewRules {
  /** Names in the commitment and what they mean; the first is the record itself. */
  readonly views: readonly (readonly [string, ViewRule])[]
  readonly attribute?: AttributeRule
}

export interface RecordGroups {
  /** Gives the class of a record its number, where it has one. */
  note(record: RecordContent): void
  /** @param digest of the record itself, where it is known; `latin1` */
  add(record: RecordContent, digest?: string): void
  readonly isFull: boolean
  /** What was added since; `undefined` where that is nothing. */
  take(): RecordGroup | undefined
  classNames(): readonly string[]
}

/** @throws DATASET_INVALID, about a record through `refuse` */
export const createRecordGroups = (
  { views, attribute }: ViewRules,
  refuse: RefuseRecord,
): RecordGroups => {
  const classes = new Map<string, number>()
  const lists = views.map(([view, rule]) => ({ view, rule, digests: emptyDigests(), count: 0 }))
  let numbers = new Uint16Array(GROUP_RECORDS)
  let records = 0

  const classOf = (record: RecordContent, { name, isCounted }: AttributeRule): number => {
    const bytes = record.field(name)
    const value = bytes === undefined || bytes.length === 0 ? undefined : textOf(bytes, refuse)
    const known = value ?? (isCounted ? UNNAMED_CLASS : undefined)
    if (known === undefined) return NO_CLASS
    if (bytes !== undefined && bytes.length > 255) refuse(`"${name}" has more than 255 bytes`)
    const found = classes.get(known)
    if (found !== undefined) return found
    refuseTooMany(name, isCounted, classes.size)
    classes.set(known, classes.size)
    return classes.size - 1
  }
  return {
    note: (record) => {
      if (attribute !== undefined) classOf(record, attribute)
    },
    add: (record, digest) => {
      for (const list of lists) {
        const known = list.rule.kind === 'record' ? digest : undefined
        const bytes = known === undefined ? viewBytes(list.rule, record, refuse) : undefined
        const found = known ?? (bytes && hash('sha256', bytes, 'binary'))
        if (found === undefined) continue
        list.digests.write(found, list.count * HASH_BYTES, 'latin1')
        list.count += 1
      }
      if (attribute !== undefined) numbers[records] = classOf(record, attribute)
      records += 1
    },
    get isFull() {
      return records === GROUP_RECORDS
    },
    take: () => {
      if (records === 0) return undefined
      const group: RecordGroup = {
        records,
        views: lists
          .filter(({ count }) => count > 0)
          .map(({ view, rule, digests, count }) => ({
            view,
            digests: digests.subarray(0, count * HASH_BYTES),
            // Other views of a record are not counted: a record is counted once.
            ...(attribute !== undefined && rule.kind === 'record'
              ? { classes: numbers.subarray(0, count) }
              : {}),
          })),
      }
      for (const list of lists) {
        list.digests = emptyDigests()
        list.count = 0
      }
      numbers = new Uint16Array(GROUP_RECORDS)
      records = 0
      return group
    },
    classNames: () => [...classes.keys()],
  }
}

const emptyDigests = (): Buffer => Buffer.allocUnsafeSlow(GROUP_RECORDS * HASH_BYTES)

const refuseTooMany = (name: string, isCounted: boolean, count: number): void => {
  const most = isCounted ? MAX_CLASSES : MAX_ATTRIBUTE_VALUES
  if (count < most) return
  throw new ProvenanceError(
    'DATASET_INVALID',
    `"${name}" has more than ${most} values, which is all that are ${isCounted ? 'counted' : 'recorded'}`,
    {
      hint: isCounted
        ? 'Leave out --count-classes, or choose an attribute with fewer values.'
        : 'Choose an attribute with fewer values.',
    },
  )
}
