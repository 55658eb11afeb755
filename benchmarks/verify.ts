// SPDX-License-Identifier: Apache-2.0
//
// Offline verification with the committed program: a large model beside
// openssl on the same files, many small files beside model_signing, and a
// bundle alone. Cold processes, warm page cache, interleaved rounds, medians
// of five. Each verification must pass, and fail once a byte was added.

import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GITHUB_ISSUER, startKeyless, WORKFLOW } from '../__tests__/support/keyless.ts'
import { manifestOf } from '../__tests__/support/models.ts'
import { buildOmsStatement } from '../src/attestation/predicates/oms-signature-v1.ts'
import { serializeStatement } from '../src/attestation/statement.ts'
import { createKeylessSigner } from '../src/io/sigstore/keyless-signer.ts'
import { type ColdCommand, runCold } from './cold-process.ts'
import { type ModelShape, readAll, writeModel } from './generate-model.ts'
import { findModelSigning } from './model-signing-peer.ts'
import { type Bar, type Benchmark, median } from './results.ts'
import { REFERENCE_EMPTY_MS } from './startup.ts'

const ROUNDS = 5
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const MIB = 1024 * 1024

// One file: where there are several, our workers hash them in parallel and openssl does not.
const LARGE: ModelShape = { files: 1, fileBytes: 2048 * MIB }
const SMALL: ModelShape = { files: 20_000, fileBytes: 10 * 1024 }
const LARGE_BAR = 1.1
const SMALL_BAR = 0.25
const BUNDLE_BAR_MS = 150

type Print = (line: string) => void
type Commands = Readonly<Record<string, ColdCommand>>

interface Scenario {
  readonly name: string
  readonly medianSeconds: Readonly<Record<string, number>>
}

export const verifyBenchmark: Benchmark = {
  name: 'verify',
  run: async (print) => {
    const large = await inFolder((folder) => verifyLarge(folder, print))
    const small = await inFolder((folder) => verifySmall(folder, print))
    const alone = await inFolder((folder) => verifyAlone(folder, print))
    const scenarios = [large, small, alone].map(({ scenario }) => scenario)
    const bars = [...large.bars, ...small.bars, ...alone.bars]
    return { rounds: ROUNDS, scenarios, bars }
  },
}

interface Outcome {
  readonly scenario: Scenario
  readonly bars: readonly Bar[]
}

// ---- keyless, one large file ------------------------------------------------------

const verifyLarge = async (folder: string, print: Print): Promise<Outcome> => {
  const model = join(folder, 'model')
  const names = writeModel(model, LARGE)
  const manifest = await manifestOf(model)
  const trust = await signKeyless(folder, serializeStatement(buildOmsStatement(manifest)))
  const verify = ['verify', model, '--repo', 'octo-org/digits', '--offline', ...trust]
  const ours = command([CLI, ...verify], folder)
  const openssl = { program: 'openssl', args: ['dgst', '-sha256', ...names], cwd: model }
  readAll(model, names)
  const scenario = measure('2 GiB, keyless', { mlprov: ours, 'openssl dgst': openssl }, print)
  refusesOneByteMore(model, names, ours)
  return { scenario, bars: [ratioBar(scenario, 'openssl dgst', LARGE_BAR)] }
}

// ---- key, many small files --------------------------------------------------------

const verifySmall = async (folder: string, print: Print): Promise<Outcome> => {
  const model = join(folder, 'model')
  const names = writeModel(model, SMALL)
  const paths = writeKeys(folder)
  const signature = join(folder, 'model.sig')
  const sign = ['sign', 'key', model, '--private-key', paths.private, '--signature', signature]
  runCold(command([CLI, 'model-signing', ...sign], folder))
  const verify = ['verify', model, '--bundle', signature, '--public-key', paths.public, '--offline']
  const ours = command([CLI, ...verify], folder)
  const peer = findModelSigning()
  print(`model_signing: ${peer.kind === 'present' ? peer.version : `absent: ${peer.reason}`}`)
  // model_signing 1.1.1 takes only underscores here.
  const flags = ['--public_key', paths.public, '--signature', signature]
  const peers: Commands =
    peer.kind === 'absent'
      ? {}
      : {
          model_signing: {
            program: peer.program,
            args: ['verify', 'key', model, ...flags],
            cwd: folder,
          },
        }
  readAll(model, names)
  const scenario = measure('20000 x 10 KiB, key', { mlprov: ours, ...peers }, print)
  refusesOneByteMore(model, names, ours)
  return { scenario, bars: [ratioBar(scenario, 'model_signing', SMALL_BAR)] }
}

// ---- keyless, no model --------------------------------------------------------------

const verifyAlone = async (folder: string, print: Print): Promise<Outcome> => {
  const digest = 'a'.repeat(64)
  const trust = await signKeyless(folder)
  const verifyBundle = (artifact: string): ColdCommand =>
    command(
      [
        ...[CLI, 'verify-bundle', artifact, ...trust, '--offline'],
        ...['--certificate-identity', WORKFLOW, '--certificate-oidc-issuer', GITHUB_ISSUER],
      ],
      folder,
    )
  writeFileSync(join(folder, 'empty.mjs'), '')
  const commands = {
    mlprov: verifyBundle(`sha256:${digest}`),
    'empty script': command([join(folder, 'empty.mjs')], folder),
  }
  const scenario = measure('a bundle alone', commands, print)
  runCold(verifyBundle(`sha256:${digest.replace(/a$/, 'b')}`), [1])
  const { mlprov = Number.NaN, 'empty script': empty = Number.NaN } = scenario.medianSeconds
  return {
    scenario,
    bars: [
      {
        what: 'a bundle alone: time of mlprov',
        value: (mlprov / empty) * REFERENCE_EMPTY_MS,
        limit: BUNDLE_BAR_MS,
        unit: `ms, scaled to an empty script of ${REFERENCE_EMPTY_MS} ms`,
      },
    ],
  }
}

// ---- shared -------------------------------------------------------------------------

/** Signs with an embedded Sigstore, and returns the options that say what to trust. */
const signKeyless = async (folder: string, payload?: Uint8Array): Promise<readonly string[]> => {
  const { sigstore, options, sign } = await startKeyless()
  try {
    const json =
      payload === undefined
        ? await sign('rekor-v1')
        : (await createKeylessSigner(options('rekor-v1')).signStatement(payload)).json
    const bundle = join(folder, 'bundle.json')
    const root = join(folder, 'trusted_root.json')
    writeFileSync(bundle, json)
    writeFileSync(root, JSON.stringify(sigstore.trustedRoot))
    return ['--bundle', bundle, '--trusted-root', root]
  } finally {
    await sigstore.close()
  }
}

const measure = (name: string, commands: Commands, print: Print): Scenario => {
  const tools = Object.keys(commands)
  const seconds = new Map(tools.map((tool) => [tool, [] as number[]]))
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each round begins with another tool, so that none always runs first.
    const first = round % tools.length
    for (const tool of [...tools.slice(first), ...tools.slice(0, first)]) {
      const run = commands[tool]
      if (run !== undefined) seconds.get(tool)?.push(runCold(run).seconds)
    }
  }
  const medians = [...seconds].map(([tool, all]) => [tool, median(all)] as const)
  print(`\n${name}`)
  for (const [tool, value] of medians) print(`${tool.padEnd(20)} ${value.toFixed(3)} s`)
  return { name, medianSeconds: Object.fromEntries(medians) }
}

const ratioBar = ({ name, medianSeconds }: Scenario, tool: string, limit: number): Bar => ({
  what: `${name}: time of mlprov / ${tool}`,
  value: (medianSeconds.mlprov ?? Number.NaN) / (medianSeconds[tool] ?? Number.NaN),
  limit,
  unit: '',
})

const refusesOneByteMore = (
  model: string,
  [name = '']: readonly string[],
  verify: ColdCommand,
): void => {
  appendFileSync(join(model, name), '\0')
  runCold(verify, [1])
}

const writeKeys = (folder: string): { readonly private: string; readonly public: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const paths = { private: join(folder, 'key.pem'), public: join(folder, 'key.pub') }
  writeFileSync(paths.private, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(paths.public, publicKey.export({ type: 'spki', format: 'pem' }))
  return paths
}

const command = (args: readonly string[], cwd: string): ColdCommand => ({
  program: process.execPath,
  args,
  cwd,
})

const inFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
