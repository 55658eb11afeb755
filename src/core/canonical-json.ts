// SPDX-License-Identifier: Apache-2.0

/**
 * A JSON value as RFC 8785 (JCS) writes it: keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two values are equal exactly where their texts are.
 * @throws RangeError for what JCS cannot write: a number that is not finite, a lone surrogate, no JSON value
 */
export const canonicalJson = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return canonicalString(value)
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`${value} is no JSON number`)
      return JSON.stringify(value)
    case 'boolean':
      return String(value)
    case 'object':
      return value === null ? 'null' : canonicalObject(value)
    default:
      throw new RangeError(`${typeof value} is no JSON value`)
  }
}

const canonicalString = (text: string): string => {
  if (!text.isWellFormed()) throw new RangeError('a lone surrogate is no text')
  return JSON.stringify(text)
}

const canonicalObject = (value: object): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // Without a comparison function, sort goes by UTF-16 code units, as RFC 8785 §3.2.3 wants.
    .map(([key, member]) => [key, member] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`
}
