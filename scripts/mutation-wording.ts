// SPDX-License-Identifier: Apache-2.0
//
// What StrykerJS leaves as it is: texts, but for those that something is compared
// with, and all of what an error says. That an error is thrown, with which code,
// and whether a check passes, it changes.
// API: https://stryker-mutator.io/docs/stryker-js/disable-mutants/#using-an-ignore-plugin

/** What is used of a NodePath of Babel. */
interface NodePath {
  readonly listKey?: string
  readonly key: string | number | null
  readonly node: {
    readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } }
  }
  readonly parentPath: NodePath | null
  isNewExpression(): boolean
  isStringLiteral(): boolean
  isTemplateLiteral(): boolean
  isBinaryExpression(): boolean
  isSwitchCase(): boolean
  isCallExpression(): boolean
}

const COMPARISONS: ReadonlySet<string | undefined> = new Set([
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'has',
  'split',
])

const isCompared = ({ parentPath, listKey }: NodePath): boolean =>
  parentPath?.isBinaryExpression() === true ||
  parentPath?.isSwitchCase() === true ||
  (parentPath?.isCallExpression() === true &&
    listKey === 'arguments' &&
    COMPARISONS.has(parentPath.node.callee?.property?.name))

const isMessageOfError = ({ listKey, key, parentPath }: NodePath): boolean =>
  listKey === 'arguments' &&
  Number(key) > 0 &&
  parentPath?.isNewExpression() === true &&
  parentPath.node.callee?.name === 'ProvenanceError'

const shouldIgnore = (path: NodePath): string | undefined => {
  if (isMessageOfError(path)) return 'what an error says'
  const isText = path.isStringLiteral() || path.isTemplateLiteral()
  return isText && !isCompared(path) ? 'a text that nothing is compared with' : undefined
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'wording', value: { shouldIgnore } }]
