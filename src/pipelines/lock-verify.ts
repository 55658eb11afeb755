// SPDX-License-Identifier: Apache-2.0
//
// models.lock → one report for each entry: its bundles are the pinned ones,
// they verify for the pinned signer, and the model is the pinned one. What is
// missing is a failed check; only a service that fails is an error.

import { loadVerifyingKey } from '../attestation/ec-key.ts'
import { isSha256Hex } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { LockEntry, ModelsLock } from '../lock/models-lock-v1.ts'
import { compareFiles, isSameModel } from '../model/compare.ts'
import { type Check, failedCheck, passedCheck, type SubjectReport } from '../policy/report.ts'
import { unknownEntry } from './lock-add.ts'
import {
  type LoadedBundle,
  type LockPorts,
  type LockVerification,
  type LockVerifyRequest,
  loadBundle,
  type PinnedDigest,
  pinnedContent,
} from './lock-ports.ts'

export interface LockVerifyOptions {
  /** Names of entries; empty for all of them. */
  readonly names: readonly string[]
  /** `nothing`: the model need not be here; its pinned bundles have to state its pinned digest. */
  readonly read: 'bytes' | 'digests' | 'nothing'
}

/**
 * Verifies entries in the order of the lock; never returns an empty list.
 * @throws LOCK_ENTRY_UNKNOWN where a name is not pinned, or nothing is
 * @throws SERVICE_FAILED… where a service that is needed does not answer
 */
export const verifyLock = async (
  { entries }: ModelsLock,
  { names, read }: LockVerifyOptions,
  ports: LockPorts,
): Promise<readonly SubjectReport[]> => {
  const unknown = names.find((name) => !entries.some((entry) => entry.name === name))
  if (unknown !== undefined) throw unknownEntry(unknown)
  if (entries.length === 0) {
    throw new ProvenanceError('LOCK_ENTRY_UNKNOWN', 'models.lock pins no model')
  }
  const wanted = entries.filter(({ name }) => names.length === 0 || names.includes(name))
  const reports: SubjectReport[] = []
  for (const entry of wanted) reports.push(await verifyEntry(entry, read, ports))
  return reports
}

const verifyEntry = async (
  entry: LockEntry,
  read: LockVerifyOptions['read'],
  ports: LockPorts,
): Promise<SubjectReport> => {
  const { name, path, predicateTypes } = entry
  const { bundles, checks } = await checkBundles(entry, ports)
  const signer = await checkSigner(entry, ports)
  const found = [...checks, ...signer.checks]
  if (signer.request === undefined || found.some(({ passed }) => !passed)) {
    // Other bundles or another key than the pinned ones prove nothing about this model.
    return { name, path, fileCount: 0, bytesRead: false, checks: found, bundles: [] }
  }
  const asked = read === 'nothing' ? pinnedDigest(entry) : read
  const request = { path, bundles, signer: signer.request, predicateTypes, read: asked }
  const verification = await refusalAsCheck('lock.model', 'model', `"${path}"`, () =>
    ports.verify(request),
  )
  if (verification.value === undefined) {
    const all = [...found, verification.check]
    return { name, path, fileCount: 0, bytesRead: false, checks: all, bundles: [] }
  }
  const { report } = verification.value
  return {
    ...report,
    name,
    path,
    checks: [
      ...found,
      ...(report.checks.length === 0 ? [NOTHING_CHECKED] : report.checks),
      ...(read === 'nothing' ? [] : checkContent(entry, verification.value)),
    ],
  }
}

const pinnedDigest = ({ digest, kind }: LockEntry): PinnedDigest => {
  const sha256 = digest.slice('sha256:'.length)
  if (isSha256Hex(sha256)) return { sha256, kind }
  throw new ProvenanceError('LOCK_INVALID', `"${digest}" is no digest`)
}

// The checks around it would pass on their own.
const NOTHING_CHECKED = failedCheck(
  { id: 'lock.model', title: 'model', expected: 'at least one check', found: 'none' },
  { code: 'BUNDLE_NONE' },
)

const checkBundles = async (
  entry: LockEntry,
  ports: LockPorts,
): Promise<{ readonly bundles: readonly LoadedBundle[]; readonly checks: readonly Check[] }> => {
  const bundles: LoadedBundle[] = []
  const checks: Check[] = []
  for (const { location, digest } of entry.bundles) {
    const title = `bundle ${location.value}`
    const loaded = await refusalAsCheck('lock.bundle', title, digest, () =>
      loadBundle(location, ports),
    )
    if (loaded.value === undefined) checks.push(loaded.check)
    else {
      bundles.push(loaded.value)
      const facts = { id: 'lock.bundle', title, expected: digest, found: loaded.value.digest }
      checks.push(compare(facts, 'verified'))
    }
  }
  return { bundles, checks }
}

const checkSigner = async (
  { signer }: LockEntry,
  ports: LockPorts,
): Promise<{
  readonly request?: LockVerifyRequest['signer']
  readonly checks: readonly Check[]
}> => {
  if (signer.kind === 'identity') return { request: signer, checks: [] }
  const title = `key ${signer.path}`
  const key = await refusalAsCheck('lock.key', title, signer.hint, async () => {
    const pem = await ports.readKey(signer.path)
    return { pem, hint: loadVerifyingKey(pem).hint }
  })
  if (key.value === undefined) return { checks: [key.check] }
  const { pem, hint } = key.value
  const facts = { id: 'lock.key', title, expected: signer.hint, found: hint }
  return { request: { kind: 'key', pem }, checks: [compare(facts, 'verified')] }
}

const checkContent = (entry: LockEntry, verification: LockVerification): readonly Check[] => {
  const word = verification.report.bytesRead ? 'verified' : 'self-asserted'
  const { digest, files } = pinnedContent(verification)
  const checks = [
    compare(
      { id: 'lock.kind', title: 'kind of model', expected: entry.kind, found: verification.kind },
      word,
    ),
    compare(
      { id: 'lock.digest', title: 'pinned digest', expected: entry.digest, found: digest },
      word,
    ),
  ]
  if (entry.files === undefined) return checks
  const difference = compareFiles(entry.files, files ?? [])
  const { changed, missing, extra } = difference
  const facts = {
    id: 'lock.files',
    title: 'pinned files',
    expected: `${entry.files.length} as pinned`,
    found: isSameModel(difference)
      ? `${entry.files.length} as pinned`
      : `${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
  }
  return [...checks, compare(facts, word)]
}

type CheckFacts = Parameters<typeof passedCheck>[0]

const compare = (facts: CheckFacts, word: Check['word']): Check =>
  facts.expected === facts.found
    ? passedCheck(facts, word)
    : failedCheck(facts, { code: 'LOCK_MISMATCH', word })

type Attempt<T> =
  | { readonly value: T; readonly check?: never }
  | { readonly value?: never; readonly check: Check }

// A service that does not answer says nothing about a model; neither does a defect.
const refusalAsCheck = async <T>(
  id: string,
  title: string,
  expected: string,
  operation: () => Promise<T>,
): Promise<Attempt<T>> => {
  try {
    return { value: await operation() }
  } catch (error) {
    if (!(error instanceof ProvenanceError) || error.exit === 3) throw error
    const { code, message, hint } = error
    return { check: failedCheck({ id, title, expected, found: message }, { code, hint }) }
  }
}
