// SPDX-License-Identifier: Apache-2.0
//
// A policy with everything that it names: the files that it extends, the keys,
// and the expressions, so that what is wrong is said before anything is verified.

import { loadVerifyingKey } from '../../attestation/ec-key.ts'
import { type Sha256Hex, sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_RECORD_LIST_BYTES } from '../../core/limits.ts'
import { parseRecordList } from '../../dataset/records/record-list.ts'
import { type PolicyFile, parsePolicyFile } from './parse.ts'
import { refusePolicy } from './policy-error.ts'
import {
  type BlocklistFile,
  type BlocklistRule,
  type FileRule,
  locationOf,
  type PolicyRule,
} from './policy-rule.ts'

/** At least one rule; the first that matches a subject decides. */
export interface Policy {
  readonly rules: readonly [PolicyRule, ...PolicyRule[]]
  /** The files that were read, the given one first. */
  readonly files: readonly string[]
  /** Of the file's text, where that is the whole policy: it extends none and names no file of a key or list. */
  readonly digest?: Sha256Hex
}

/**
 * Reads a file of the repository, by its path relative to the root, whole and bounded.
 * @param maxBytes default: those of a policy
 * @throws where it is not there, leads out of the repository, or is too large
 */
export type ReadRepositoryText = (path: string, maxBytes?: number) => Promise<string>

/** Files of one policy. */
const MAX_FILES = 32
/** Files that extend each other, in a row. */
const MAX_EXTENDS_DEPTH = 8

/**
 * Loads a policy and all that it extends: its own rules come first, then those
 * of each extended file in order. A file that is reached twice counts once.
 * @param path relative to the root of the repository, `/`-separated
 * @throws {POLICY_INVALID} {KEY_INVALID} and what `readText` throws
 */
export const loadPolicy = async (path: string, readText: ReadRepositoryText): Promise<Policy> => {
  const texts: string[] = []
  const files = await loadFiles(path, async (next) => {
    const text = await readText(next)
    texts.push(text)
    return text
  })
  const rules: PolicyRule[] = []
  for (const file of files) {
    for (const rule of file.rules) rules.push(await resolveFiles(rule, readText))
  }
  const [first, ...others] = rules
  if (first === undefined) return refusePolicy({ file: path }, 'there is no rule')
  await checkExpressions(rules)
  const [text = '', ...extended] = texts
  const isWhole = extended.length === 0 && !files.some(namesFile)
  return {
    rules: [first, ...others],
    files: files.map((file) => file.path),
    ...(isWhole ? { digest: sha256(text) } : {}),
  }
}

const namesFile = ({ rules }: PolicyFile): boolean =>
  rules.some(({ signer, blocklists }) => signer.kind === 'key-file' || blocklists.length > 0)

const loadFiles = async (
  path: string,
  readText: ReadRepositoryText,
): Promise<readonly PolicyFile[]> => {
  const loaded = new Map<string, PolicyFile>()
  const load = async (next: string, chain: readonly string[]): Promise<void> => {
    const parent = chain.at(-1) ?? next
    if (chain.includes(next)) {
      refusePolicy({ file: parent }, `extends goes in a circle: ${[...chain, next].join(' → ')}`)
    }
    if (loaded.has(next)) return
    if (chain.length > MAX_EXTENDS_DEPTH) {
      refusePolicy({ file: parent }, `extends is more than ${MAX_EXTENDS_DEPTH} files deep`)
    }
    if (loaded.size === MAX_FILES) refusePolicy({ file: path }, `more than ${MAX_FILES} files`)
    const file = parsePolicyFile(await readText(next), next)
    loaded.set(next, file)
    for (const other of file.extends) await load(other, [...chain, next])
  }
  await load(path, [])
  return [...loaded.values()]
}

const resolveFiles = async (rule: FileRule, readText: ReadRepositoryText): Promise<PolicyRule> => ({
  ...rule,
  signer: await resolveKey(rule, readText),
  blocklists: await Promise.all(rule.blocklists.map((file) => resolveList(rule, file, readText))),
})

const resolveList = async (
  rule: FileRule,
  file: BlocklistFile,
  readText: ReadRepositoryText,
): Promise<BlocklistRule> => {
  const content = await readText(file.path, MAX_RECORD_LIST_BYTES)
  try {
    return { ...file, sha256: sha256(content), list: parseRecordList(content) }
  } catch (cause) {
    if (!(cause instanceof ProvenanceError)) throw cause
    return refusePolicy(
      locationOf(rule, 'blocklists'),
      `list ${file.path}: ${cause.message}`,
      cause,
    )
  }
}

const resolveKey = async (
  rule: FileRule,
  readText: ReadRepositoryText,
): Promise<PolicyRule['signer']> => {
  const { signer } = rule
  if (signer.kind !== 'key-file') return signer
  const pem = await readText(signer.path)
  try {
    return { kind: 'key', hint: loadVerifyingKey(pem).hint, pem }
  } catch (cause) {
    if (!(cause instanceof ProvenanceError)) throw cause
    return refusePolicy(locationOf(rule, 'key'), `key ${signer.path}: ${cause.message}`, cause)
  }
}

const checkExpressions = async (rules: readonly PolicyRule[]): Promise<void> => {
  if (rules.every(({ cel }) => cel.length === 0)) return
  // Loaded only for policies that use it.
  const { compileExpression } = await import('./cel.ts')
  for (const rule of rules) {
    for (const { id, expression } of rule.cel) {
      try {
        compileExpression(expression)
      } catch (cause) {
        if (!(cause instanceof ProvenanceError)) throw cause
        refusePolicy(locationOf(rule, 'cel'), `cel rule ${id}: ${cause.message}`, cause)
      }
    }
  }
}
