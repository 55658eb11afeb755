// SPDX-License-Identifier: Apache-2.0
//
// Oracles of the readers of model formats: a script of Python writes files with
// the library that everyone uses, and says what that library sees in them; our
// reader has to see the same. One row an oracle.

import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

import type { CommandResult } from './command.ts'
import type { InstalledPeer } from './install.ts'
import { compareContainers } from './oracles/compare-containers.ts'
import { compareEnvironment } from './oracles/compare-environment.ts'
import { comparePickles } from './oracles/compare-pickles.ts'
import type { PeerId } from './peers.ts'

const SCRIPTS = join(import.meta.dirname, 'oracles')

export interface Comparison {
  /** Number of facts that agree. */
  readonly passed: number
  /** What differs, one line each. */
  readonly failures: readonly string[]
  /** More to tell, one line. */
  readonly note?: string
}

interface Oracle {
  readonly id: string
  readonly script: string
  /** Whose Python runs the script: a peer's, or the system's where it has the module. */
  readonly python: { readonly peer: PeerId } | { readonly systemModule: string }
  /** @param folder where the script wrote its files */
  readonly compare: (folder: string) => Promise<Comparison>
}

export const ORACLES: readonly Oracle[] = [
  {
    id: 'pickles: picklescan, pickletools, CPython, joblib, numpy, dill, cloudpickle',
    script: 'pickles.py',
    python: { peer: 'picklescan' },
    compare: comparePickles,
  },
  {
    id: 'pickles: torch',
    script: 'torch_files.py',
    python: { systemModule: 'torch' },
    compare: comparePickles,
  },
  {
    id: 'containers: zipfile, onnx, keras, h5py',
    script: 'containers.py',
    python: { peer: 'onnx' },
    compare: compareContainers,
  },
  {
    id: 'headers: safetensors, gguf, numpy',
    script: 'headers.py',
    python: { peer: 'gguf' },
    compare: compareContainers,
  },
  ...(['onnx', 'model_signing', 'sigstore-python', 'picklescan'] as const).map(
    (peer): Oracle => ({
      id: `environment of ${peer}: pip list`,
      script: 'environment.py',
      python: { peer },
      compare: compareEnvironment,
    }),
  ),
]

export type OracleResult = { readonly id: string } & (
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string }
)

export interface OracleContext {
  readonly installed: readonly InstalledPeer[]
  readonly run: (command: readonly string[]) => Promise<CommandResult>
  readonly scratch: string
}

/** Pythons of systems, where a distribution's packages are. */
const SYSTEM_PYTHONS = ['/usr/bin/python3', 'python3']

export const askOracles = async (context: OracleContext): Promise<readonly OracleResult[]> => {
  const results: OracleResult[] = []
  for (const oracle of ORACLES) results.push(await askOracle(oracle, context))
  return results
}

const askOracle = async (
  { id, script, python, compare }: Oracle,
  { installed, run, scratch }: OracleContext,
): Promise<OracleResult> => {
  const found =
    'peer' in python
      ? pythonOfPeer(python.peer, installed)
      : await systemPython(python.systemModule, run)
  if ('reason' in found) return { id, kind: 'skipped', reason: found.reason }
  const folder = await mkdtemp(join(scratch, 'oracle-'))
  const answer = await run([found.python, join(SCRIPTS, script), folder])
  if (answer.status !== 0) {
    return { id, kind: 'failed', reason: `${script}: ${answer.failure ?? answer.stderr.trim()}` }
  }
  const comparison = await compare(folder)
  const { passed, failures } = comparison
  if (passed + failures.length === 0) return { id, kind: 'failed', reason: 'compared nothing' }
  return { id, kind: 'compared', comparison }
}

type FoundPython = { readonly python: string } | { readonly reason: string }

const pythonOfPeer = (id: PeerId, installed: readonly InstalledPeer[]): FoundPython => {
  const peer = installed.find((one) => one.peer.id === id)
  if (peer?.kind !== 'ready') return { reason: peer?.reason ?? `${id} is not there` }
  return { python: join(peer.programPath, '..', 'python3') }
}

const systemPython = async (module: string, run: OracleContext['run']): Promise<FoundPython> => {
  for (const python of SYSTEM_PYTHONS) {
    const { status } = await run([python, '-c', `import ${module}`])
    if (status === 0) return { python }
  }
  return { reason: `no Python of the system has ${module} (Debian: python3-${module})` }
}

/** One case an oracle: passed where all of its facts agree. */
export const countOracles = (results: readonly OracleResult[]) => {
  const isPassed = (result: OracleResult): boolean =>
    result.kind === 'compared' && result.comparison.failures.length === 0
  const skipped = results.filter(({ kind }) => kind === 'skipped').length
  const passed = results.filter(isPassed).length
  return { passed, failed: results.length - skipped - passed, skipped }
}

const MAX_SHOWN_FAILURES = 20

export const renderOracle = (result: OracleResult): string => {
  if (result.kind !== 'compared') return `${result.id}: ${result.kind} (${result.reason})`
  const { passed, failures, note } = result.comparison
  const head = `${result.id}: ${passed} facts agree, ${failures.length} differ`
  const shown = failures.slice(0, MAX_SHOWN_FAILURES).map((failure) => `  FAIL ${failure}`)
  return [head, ...(note === undefined ? [] : [`  ${note}`]), ...shown].join('\n')
}
