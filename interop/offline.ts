// SPDX-License-Identifier: Apache-2.0
//
// Runs a verifier with nothing but what it is given: an empty home, no token,
// no network. Where the system allows it, it gets a network namespace without
// any interface; everywhere, proxies that lead to a closed port.

import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

import { type CommandResult, runCommand } from './command.ts'

const VERIFY_MS = 60_000
const PROBE_MS = 10_000
const NAMESPACES = [
  ['unshare', '--net', '--'],
  ['unshare', '--map-root-user', '--net', '--'],
] as const

export interface Offline {
  /** How the network is kept away, for the report. */
  readonly description: string
  readonly run: (command: readonly string[]) => Promise<CommandResult>
}

/** `path` is where the programs find the system's own; `scratch` holds the empty homes. */
export const prepareOffline = async (path: string, scratch: string): Promise<Offline> => {
  const environment = async () => {
    const home = await mkdtemp(join(scratch, 'home-'))
    const closed = 'http://127.0.0.1:9' // the discard port: nothing listens there
    return {
      cwd: home,
      env: {
        HOME: home,
        TMPDIR: home,
        PATH: path,
        LANG: 'C.UTF-8',
        COLUMNS: '1000', // keeps what is said on one line
        http_proxy: closed,
        https_proxy: closed,
        HTTPS_PROXY: closed,
        all_proxy: closed,
      },
    }
  }
  const wrapped = (prefix: readonly string[]) => async (command: readonly string[]) =>
    runCommand([...prefix, ...command], { ...(await environment()), timeoutMs: VERIFY_MS })
  for (const prefix of NAMESPACES) {
    const probe = await runCommand([...prefix, 'true'], {
      ...(await environment()),
      timeoutMs: PROBE_MS,
    })
    if (probe.status === 0) {
      return { description: 'in a network namespace without interfaces', run: wrapped(prefix) }
    }
  }
  return { description: 'behind proxies that lead to a closed port', run: wrapped([]) }
}
