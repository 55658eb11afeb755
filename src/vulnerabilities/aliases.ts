// SPDX-License-Identifier: Apache-2.0
//
// One flaw has one record in each database: GHSA, PYSEC, CVE. Aliases are
// symmetric and transitive, so that the records of one flaw form a group.
// Spec: https://github.com/ossf/osv-schema/blob/v1.7.4/docs/schema.md#aliases-field

export interface AliasedRecord {
  readonly id: string
  readonly aliases: readonly string[]
}

/** Whose record names the group: those that rate and describe come first. */
const PREFERRED = ['GHSA-', 'PYSEC-', 'CVE-']

/** Groups of records that speak of one flaw; in each the record that names it is first. */
export const groupAliases = <T extends AliasedRecord>(
  records: readonly T[],
): readonly (readonly [T, ...T[]])[] => {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      root = parent
    }
    if (root !== name) parents.set(name, root)
    return root
  }
  for (const { id, aliases } of records) {
    for (const alias of aliases) {
      const [a, b] = [rootOf(id), rootOf(alias)]
      if (a !== b) parents.set(a, b)
    }
  }
  const groups = new Map<string, [T, ...T[]]>()
  for (const record of [...records].sort(comparePreference)) {
    const root = rootOf(record.id)
    const group = groups.get(root)
    if (group) group.push(record)
    else groups.set(root, [record])
  }
  return [...groups.values()]
}

const comparePreference = (a: AliasedRecord, b: AliasedRecord): number => {
  const [left, right] = [preferenceOf(a.id), preferenceOf(b.id)]
  if (left !== right) return left - right
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

const preferenceOf = (id: string): number => {
  const index = PREFERRED.findIndex((prefix) => id.startsWith(prefix))
  return index < 0 ? PREFERRED.length : index
}
