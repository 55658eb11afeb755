// SPDX-License-Identifier: Apache-2.0
//
// Installs the peers into a cache outside the checkout, one folder a version.
// A peer that cannot be installed in its time is a reason, not an error.

import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { runCommand } from './command.ts'
import type { Peer } from './peers.ts'

const CONSTRAINTS = join(import.meta.dirname, 'python-constraints.txt')
const PROBE_MS = 60_000
const MARKER = 'installed.json'

export type InstalledPeer =
  | { readonly peer: Peer; readonly kind: 'ready'; readonly programPath: string }
  | { readonly peer: Peer; readonly kind: 'missing'; readonly reason: string }

export interface InstallOptions {
  readonly cacheDir: string
  /** Environment of the installing programs. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Time left for all peers together; read before each. */
  readonly remainingMs: () => number
  readonly log: (line: string) => void
}

/** Never throws for a peer's sake; installs one after the other, since compilers use every core. */
export const installPeers = async (
  peers: readonly Peer[],
  options: InstallOptions,
): Promise<readonly InstalledPeer[]> => {
  const installed: InstalledPeer[] = []
  for (const peer of peers) {
    const started = performance.now()
    const result = await installPeer(peer, options)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const outcome = result.kind === 'ready' ? 'ready' : `missing: ${result.reason}`
    options.log(`${peer.id} ${peer.version}: ${outcome} (${seconds} s)`)
    installed.push(result)
  }
  return installed
}

const installPeer = async (peer: Peer, options: InstallOptions): Promise<InstalledPeer> => {
  const folder = join(options.cacheDir, `${peer.id}-${peer.version}`)
  const programPath = join(folder, 'bin', peer.program)
  const marker = await markerOf(peer)
  const missing = (reason: string): InstalledPeer => ({ peer, kind: 'missing', reason })
  const ready = async (): Promise<boolean> => {
    const probe = await runCommand([programPath, ...peer.probe], {
      env: options.env,
      cwd: folder,
      timeoutMs: PROBE_MS,
    })
    return probe.status === 0
  }

  const found = await readFile(join(folder, MARKER), 'utf8').catch(() => '')
  if (found === marker && (await ready())) return { peer, kind: 'ready', programPath }

  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'bin'), { recursive: true })
  const deadline = performance.now() + Math.min(peer.budgetMs, options.remainingMs())
  const logPath = join(options.cacheDir, `${peer.id}-${peer.version}.log`)
  let log = ''
  for (const step of await installSteps(peer, folder)) {
    const timeoutMs = deadline - performance.now()
    if (timeoutMs <= 0) return missing('no time was left to install it')
    const run = await runCommand(step.command, {
      env: { ...options.env, ...step.env },
      cwd: folder,
      timeoutMs,
    })
    log += `$ ${step.command.join(' ')}\n${run.stdout}${run.stderr}\n`
    await writeFile(logPath, log)
    if (run.status !== 0) {
      const reason = run.failure ?? lastLine(run.stderr) ?? `status ${run.status}`
      return missing(`${step.command[0]}: ${reason}`)
    }
  }
  if (!(await ready())) return missing(`${peer.program} ${peer.probe.join(' ')} fails`)
  await writeFile(join(folder, MARKER), marker)
  return { peer, kind: 'ready', programPath }
}

interface InstallStep {
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const installSteps = async (
  { install, program }: Peer,
  folder: string,
): Promise<readonly InstallStep[]> => {
  switch (install.kind) {
    case 'go': {
      // A module that requires one version: nothing is looked up by "latest",
      // and replace directives of the peer do not stand in the way.
      const [path, version] = install.module.split('@')
      await writeFile(
        join(folder, 'go.mod'),
        `module peer\n\ngo 1.26\n\nrequire ${path} ${version}\n`,
      )
      const target = join('bin', program)
      const flags = ['-mod=mod', '-trimpath', '-buildvcs=false', '-ldflags=-s -w']
      return [
        {
          command: ['go', 'build', ...flags, '-o', target, install.package],
          env: { CGO_ENABLED: '0', GOTOOLCHAIN: 'auto', GOWORK: 'off' },
        },
      ]
    }
    case 'pip':
      return [
        { command: ['python3', '-m', 'venv', '.'] },
        {
          command: [
            join(folder, 'bin', 'python3'),
            ...['-m', 'pip', 'install', '--quiet', '--no-input', '--only-binary', ':all:'],
            ...['--constraint', CONSTRAINTS, ...install.requirements],
          ],
        },
      ]
  }
}

/** Changes with anything that decides what is installed. */
const markerOf = async (peer: Peer): Promise<string> => {
  const constraints = peer.install.kind === 'pip' ? await readFile(CONSTRAINTS) : ''
  const digest = createHash('sha256').update(constraints).digest('hex')
  return `${JSON.stringify({ install: peer.install, constraints: digest })}\n`
}

const lastLine = (text: string): string | undefined => text.trim().split('\n').at(-1)?.slice(0, 200)
