// SPDX-License-Identifier: Apache-2.0
//
// What the verifier of bundles asks of `node:util`, without Node.

/** Of plain data, bytes and times, as the verifier compares them. */
export const isDeepStrictEqual = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime()
  }
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && isDeepStrictEqual(value, right.get(name)))
  )
}
