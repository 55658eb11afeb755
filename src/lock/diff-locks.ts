// SPDX-License-Identifier: Apache-2.0
//
// What changed between two lock files, in the words of a reviewer: which
// models, which bytes, and above all whether someone else signs them now.

import { compareFiles } from '../model/compare.ts'
import { compareNames } from '../model/paths.ts'
import {
  IDENTITY_FIELDS,
  type LockEntry,
  type ModelsLock,
  type PinnedSigner,
} from './models-lock-v1.ts'

/** One value of an entry, as text; absent on the side that does not have it. */
export interface FieldChange {
  /** A key of the format; those of an identity as `identity.repo`. */
  readonly field: string
  readonly before?: string
  readonly after?: string
}

export interface EntryChange {
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Fields that differ, never empty; all fields of an entry that was added or removed. */
  readonly fields: readonly FieldChange[]
  /** Whether someone else, or another key, has to have signed. */
  readonly isSignerChanged: boolean
}

/** Entries that differ, sorted by name; empty if and only if the two say the same. */
export const diffLocks = (before: ModelsLock, after: ModelsLock): readonly EntryChange[] => {
  const old = byName(before)
  const current = byName(after)
  const names = [...new Set([...old.keys(), ...current.keys()])].sort(compareNames)
  return names.flatMap((name): readonly EntryChange[] => {
    const [left, right] = [old.get(name), current.get(name)]
    const fields = diffEntries(left, right)
    if (fields.length === 0) return []
    const kind = left === undefined ? 'added' : right === undefined ? 'removed' : 'changed'
    const isSignerChanged = kind === 'changed' && fields.some(({ field }) => isSignerField(field))
    return [{ name, kind, fields, isSignerChanged }]
  })
}

const byName = ({ entries }: ModelsLock): ReadonlyMap<string, LockEntry> =>
  new Map(entries.map((entry) => [entry.name, entry]))

/** The commit moves with each training; who trained does not. */
const isSignerField = (field: string): boolean =>
  (field.startsWith('identity.') && field !== 'identity.source-digest') || field.startsWith('key.')

const diffEntries = (
  before: LockEntry | undefined,
  after: LockEntry | undefined,
): readonly FieldChange[] => {
  const old = fieldsOf(before)
  const current = fieldsOf(after)
  const changes: FieldChange[] = []
  for (const field of new Set([...old.keys(), ...current.keys()])) {
    const [left, right] = [old.get(field), current.get(field)]
    if (left === right) continue
    changes.push({
      field,
      ...(left === undefined ? {} : { before: left }),
      ...(right === undefined ? {} : { after: right }),
    })
  }
  return [...changes, ...diffFiles(before, after)]
}

const fieldsOf = (entry: LockEntry | undefined): ReadonlyMap<string, string> => {
  if (entry === undefined) return new Map()
  const { path, kind, source, digest, signer, bundles, predicateTypes } = entry
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['path', path],
    ['kind', kind],
    ['source', source],
    ['digest', digest],
    ...signerFields(signer),
    ['bundles', bundles.map((bundle) => `${bundle.location.value} ${bundle.digest}`).join('\n')],
    ['predicateTypes', predicateTypes.join('\n')],
  ]
  return new Map(lines.filter((line): line is [string, string] => line[1] !== undefined))
}

const signerFields = (signer: PinnedSigner): readonly (readonly [string, string | undefined])[] => {
  switch (signer.kind) {
    case 'identity':
      return IDENTITY_FIELDS.map(([key, name]) => {
        const value = signer.identity[name]
        return [`identity.${key}`, value === undefined ? undefined : String(value)]
      })
    case 'key':
      return [
        ['key.path', signer.path],
        ['key.hint', signer.hint],
      ]
  }
}

// One line for each file that differs; a list that appears or goes says nothing by itself.
const diffFiles = (
  before: LockEntry | undefined,
  after: LockEntry | undefined,
): readonly FieldChange[] => {
  if (before?.files === undefined || after?.files === undefined) {
    const [left, right] = [count(before), count(after)]
    if (left === right) return []
    return [{ field: 'files', ...(left && { before: left }), ...(right && { after: right }) }]
  }
  const old = new Map(before.files.map(({ name, digest }) => [name, digest]))
  const current = new Map(after.files.map(({ name, digest }) => [name, digest]))
  const { changed, missing, extra } = compareFiles(before.files, after.files)
  return [...changed, ...missing, ...extra].sort(compareNames).map((name) => {
    const [left, right] = [old.get(name), current.get(name)]
    return {
      field: `files.${name}`,
      ...(left && { before: `sha256:${left}` }),
      ...(right && { after: `sha256:${right}` }),
    }
  })
}

const count = (entry: LockEntry | undefined): string | undefined =>
  entry?.files === undefined ? undefined : `${entry.files.length} listed`
