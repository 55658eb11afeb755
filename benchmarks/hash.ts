// SPDX-License-Identifier: Apache-2.0
//
// Signing a model with a key against the tools of the field: cold processes,
// warm page cache, interleaved rounds, medians of five. Every tool must find
// the same digest of every file, and our bundle must verify.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { asArray, asObject, asString, parseJson } from '../src/core/parse.ts'
import { type ColdCommand, MEMORY_METHOD, peakMemoryMib, runCold } from './cold-process.ts'
import { type ModelShape, readAll, writeModel } from './generate-model.ts'
import { findModelSigning, type Peer } from './model-signing-peer.ts'
import { type Bar, type Benchmark, median } from './results.ts'

const ROUNDS = 5
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const MAX_MEMORY_MIB = 120

interface Scenario extends ModelShape {
  readonly name: string
  /** Largest ratio of our time to that of each peer (two cores). */
  readonly bars: Readonly<Record<string, number>>
}

const MIB = 1024 * 1024
const SCENARIOS: readonly Scenario[] = [
  {
    name: '16 x 128 MiB',
    files: 16,
    fileBytes: 128 * MIB,
    bars: { 'openssl dgst': 0.6, model_signing: 0.85 },
  },
  { name: '20000 x 10 KiB', files: 20_000, fileBytes: 10 * 1024, bars: { model_signing: 0.25 } },
  { name: '1 x 2 GiB', files: 1, fileBytes: 2048 * MIB, bars: { 'openssl dgst': 1.05 } },
]

/** Digest of each file by its name. */
type Digests = ReadonlyMap<string, string>

interface Tool {
  readonly name: string
  readonly command: ColdCommand
  /** Digests that the last run found. */
  readonly digests: (stdout: string) => Digests
}

export const hashBenchmark: Benchmark = {
  name: 'hash',
  run: async (print) => {
    const peer = findModelSigning()
    const peerVersion = peer.kind === 'present' ? peer.version : `absent: ${peer.reason}`
    print(`model_signing: ${peerVersion}`)
    print(`peak memory: ${MEMORY_METHOD}`)
    const results = SCENARIOS.map((scenario) => runScenario(scenario, peer, print))
    return {
      peerVersion,
      memoryMethod: MEMORY_METHOD,
      scenarios: results.map((result) => result.measured),
      bars: results.flatMap((result) => result.bars),
    }
  },
}

const runScenario = (scenario: Scenario, peer: Peer, print: (line: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
  try {
    const model = join(folder, 'model')
    const names = writeModel(model, scenario)
    const tools = createTools(folder, model, names, peer)
    const seconds = new Map<string, number[]>(tools.map((tool) => [tool.name, []]))
    readAll(model, names)
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each round begins with another tool, so that none always runs first.
      const first = round % tools.length
      const found = [...tools.slice(first), ...tools.slice(0, first)].map((tool) => {
        const run = runCold(tool.command)
        seconds.get(tool.name)?.push(run.seconds)
        return tool.digests(run.stdout)
      })
      for (const digests of found) assert.deepEqual(digests, found[0], 'digests differ')
      assert.equal(found[0]?.size, scenario.files)
    }
    runCold(verifyCommand(folder, model))
    const measured = tools.map((tool) => ({
      tool: tool.name,
      seconds: seconds.get(tool.name) ?? [],
      medianSeconds: median(seconds.get(tool.name) ?? []),
      peakMemoryMib: peakMemoryMib(tool.command),
    }))
    return summarise(scenario, measured, print)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const createTools = (
  folder: string,
  model: string,
  names: readonly string[],
  peer: Peer,
): readonly Tool[] => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(folder, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
  const cores = availableParallelism()
  const share = Math.min(1000, Math.ceil(names.length / cores))
  const xargs = ['-0', '-P', String(cores), '-n', String(share), 'sha256sum']
  return [
    {
      name: 'mlprov',
      command: {
        program: process.execPath,
        args: [CLI, 'model-signing', 'sign', 'key', model, ...signFlags(folder, 'mlprov.sig')],
        cwd: folder,
      },
      digests: () => digestsOfBundle(join(folder, 'mlprov.sig')),
    },
    {
      name: 'openssl dgst',
      command: { program: 'openssl', args: ['dgst', '-sha256', ...names], cwd: model },
      digests: (stdout) =>
        digestsOfLines(stdout, /^SHA2-256\((?<name>.*)\)= (?<digest>[0-9a-f]{64})$/),
    },
    {
      name: 'xargs -P sha256sum',
      command: { program: 'xargs', args: xargs, cwd: model, input: names.join('\0') },
      digests: (stdout) => digestsOfLines(stdout, /^(?<digest>[0-9a-f]{64}) {2}(?<name>.*)$/),
    },
    ...(peer.kind === 'absent'
      ? []
      : [
          {
            name: 'model_signing',
            command: {
              program: peer.program,
              args: ['sign', 'key', model, ...signFlags(folder, 'peer.sig')],
              cwd: folder,
            },
            digests: () => digestsOfBundle(join(folder, 'peer.sig')),
          },
        ]),
  ]
}

// model_signing 1.1.1 takes only underscores here; mlprov takes both.
const signFlags = (folder: string, signature: string): readonly string[] => [
  '--private_key',
  join(folder, 'key.pem'),
  '--signature',
  join(folder, signature),
]

const verifyCommand = (folder: string, model: string): ColdCommand => ({
  program: process.execPath,
  args: [
    ...[CLI, 'model-signing', 'verify', 'key', model],
    ...['--public-key', join(folder, 'key.pub'), '--signature', join(folder, 'mlprov.sig')],
  ],
  cwd: folder,
})

const digestsOfLines = (text: string, pattern: RegExp): Digests =>
  new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => pattern.exec(line)?.groups ?? assert.fail(`unexpected line: ${line}`))
      .map(({ name, digest }) => [name ?? '', digest ?? ''] as const)
      .sort(byName),
  )

const digestsOfBundle = (path: string): Digests => {
  const envelope = asObject(asObject(parseJson(readFileSync(path, 'utf8')))?.dsseEnvelope)
  const payload = Buffer.from(asString(envelope?.payload) ?? '', 'base64').toString('utf8')
  const resources = asArray(asObject(asObject(parseJson(payload))?.predicate)?.resources) ?? []
  return new Map(
    resources
      .map((resource) => asObject(resource))
      .map(
        (resource) => [asString(resource?.name) ?? '', asString(resource?.digest) ?? ''] as const,
      )
      .sort(byName),
  )
}

const byName = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[0] < b[0] ? -1 : 1

interface Measurement {
  readonly tool: string
  readonly medianSeconds: number
  readonly peakMemoryMib: number | undefined
}

const summarise = (
  { name, bars: limits }: Scenario,
  tools: readonly Measurement[],
  print: (line: string) => void,
) => {
  const ours = tools.find(({ tool }) => tool === 'mlprov') ?? assert.fail()
  print(`\n${name.padEnd(20)} median s  ours/it  peak MiB`)
  for (const { tool, medianSeconds, peakMemoryMib: memory } of tools) {
    const ratio = ours.medianSeconds / medianSeconds
    print(
      `${tool.padEnd(20)} ${medianSeconds.toFixed(3).padStart(8)}  ${ratio.toFixed(2).padStart(7)}  ${memory?.toFixed(0).padStart(8) ?? '-'}`,
    )
  }
  const bars: Bar[] = tools
    .filter(({ tool }) => tool in limits)
    .map(({ tool, medianSeconds }) => ({
      what: `${name}: time of mlprov / ${tool}`,
      value: ours.medianSeconds / medianSeconds,
      limit: limits[tool] ?? 0,
      unit: '',
    }))
  if (ours.peakMemoryMib !== undefined) {
    bars.push({
      what: `${name}: peak memory of mlprov`,
      value: ours.peakMemoryMib,
      limit: MAX_MEMORY_MIB,
      unit: 'MiB',
    })
  }
  return { measured: { scenario: name, tools }, bars }
}
