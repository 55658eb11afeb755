// SPDX-License-Identifier: Apache-2.0
//
// What StrykerJS leaves as it is: the words of an error and of a check. That an
// error is thrown, with which code, and whether a check passes, it changes.
// API: https://stryker-mutator.io/docs/stryker-js/disable-mutants/#using-an-ignore-plugin

/** What is used of a NodePath of Babel. */
interface NodePath {
  readonly listKey?: string
  readonly key: string | number | null
  readonly node: {
    readonly callee?: { readonly name?: string }
    readonly key?: { readonly name?: string }
  }
  readonly parentPath: NodePath | null
  isNewExpression(): boolean
  isStringLiteral(): boolean
  isTemplateLiteral(): boolean
  isConditionalExpression(): boolean
  isLogicalExpression(): boolean
  isObjectProperty(): boolean
}

const WORDS_OF_A_CHECK: ReadonlySet<string | undefined> = new Set([
  'id',
  'title',
  'expected',
  'found',
  'hint',
])

const isMessageOfError = ({ listKey, key, parentPath }: NodePath): boolean =>
  listKey === 'arguments' &&
  Number(key) > 0 &&
  parentPath?.isNewExpression() === true &&
  parentPath.node.callee?.name === 'ProvenanceError'

const isWordOfCheck = (path: NodePath): boolean => {
  if (!path.isStringLiteral() && !path.isTemplateLiteral()) return false
  let at = path.parentPath
  while (at?.isConditionalExpression() || at?.isLogicalExpression()) at = at.parentPath
  return at?.isObjectProperty() === true && WORDS_OF_A_CHECK.has(at.node.key?.name)
}

const shouldIgnore = (path: NodePath): string | undefined =>
  isMessageOfError(path) || isWordOfCheck(path) ? 'the words of an error or a check' : undefined

export const strykerPlugins = [{ kind: 'Ignore', name: 'wording', value: { shouldIgnore } }]
