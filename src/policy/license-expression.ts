// SPDX-License-Identifier: Apache-2.0
//
// Licence expressions against a list of licences. Only what can be read is
// judged: a text that is no expression stands for itself as one name.
// Spec: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/

const MAX_TOKENS = 100

/**
 * Whether the licences of the list are enough for an expression: each side of AND, one side of OR.
 * Names are compared without regard to case; `A WITH B` has to be on the list as a whole.
 */
export const isLicenseAccepted = (expression: string, accepted: readonly string[]): boolean => {
  const names = new Set(accepted.map(normalName))
  const isOn = (name: string): boolean => names.has(normalName(name))
  const tokens = tokensOf(expression)
  if (isOn(expression) || tokens === undefined) return isOn(expression)
  let at = 0
  const take = (word: string): boolean => {
    if (tokens[at]?.toUpperCase() !== word) return false
    at += 1
    return true
  }
  // Each returns `undefined` where the text is no expression.
  const readSingle = (): boolean | undefined => {
    if (take('(')) {
      const inside = readAny()
      return take(')') ? inside : undefined
    }
    const name = tokens[at]
    if (name === undefined || /^(?:AND|OR|WITH|\(|\))$/i.test(name)) return undefined
    at += 1
    if (!take('WITH')) return isOn(name)
    const exception = tokens[at]
    at += 1
    return exception === undefined ? undefined : isOn(`${name} WITH ${exception}`)
  }
  const readList = (word: 'AND' | 'OR', read: () => boolean | undefined): boolean | undefined => {
    let result = read()
    while (result !== undefined && take(word)) {
      const next = read()
      if (next === undefined) return undefined
      result = word === 'AND' ? result && next : result || next
    }
    return result
  }
  const readAll = (): boolean | undefined => readList('AND', readSingle)
  const readAny = (): boolean | undefined => readList('OR', readAll)
  const result = readAny()
  return at === tokens.length && result === true
}

/** The names of licences in an expression, in normal form; of another text, the text. */
export const licensesOf = (expression: string): ReadonlySet<string> => {
  const names = (tokensOf(expression) ?? []).filter(
    (token, index, all) =>
      !/^(?:AND|OR|WITH|\(|\))$/i.test(token) && all[index - 1]?.toUpperCase() !== 'WITH',
  )
  return new Set([normalName(expression), ...names.map(normalName)])
}

const tokensOf = (expression: string): readonly string[] | undefined => {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  return tokens.length === 0 || tokens.length > MAX_TOKENS ? undefined : tokens
}

const normalName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
