// SPDX-License-Identifier: Apache-2.0
//
// The verify action in a network namespace of its own, where nothing can be
// reached, and what the kernel counted there: attempts are seen also where the
// action would hide that they failed.

import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { ACTION, type Scene } from '../stage.ts'
import { verify } from './signed-scene.ts'

const run = promisify(execFile)

/** Why there is no such namespace here; `false` where there is. */
export const namespaceMissing = async (): Promise<string | false> =>
  run('unshare', ['--map-root-user', '--net', 'true']).then(
    () => false,
    () => 'this system does not allow network namespaces (unshare --net)',
  )

// Environment variables with hyphens do not survive a shell, so that Node starts Node.
const isolatedMain = (main: string): string => `
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
const inherit = { stdio: 'inherit' }
if (process.env.IN_NAMESPACE !== '1') {
  process.env.IN_NAMESPACE = '1'
  const command = ['--map-root-user', '--net', process.execPath, process.argv[1]]
  process.exitCode = spawnSync('unshare', command, inherit).status ?? 70
} else {
  spawnSync('ip', ['link', 'set', 'lo', 'up'])
  process.exitCode = spawnSync(process.execPath, [${JSON.stringify(main)}], inherit).status ?? 70
  const counts = ['snmp', 'snmp6'].map((name) => readFileSync('/proc/net/' + name, 'utf8'))
  writeFileSync(process.env.COUNTS, counts.join(''))
}
`

/** Runs the step in a namespace. `attempts` are connections and datagrams that were tried. */
export const verifyIsolated = async (scene: Scene) => {
  const action = join(scene.runnerFolder, 'isolated')
  await mkdir(action, { recursive: true })
  const metadata = await readFile(join(ACTION, 'verify', 'action.yml'), 'utf8')
  await writeFile(join(action, 'action.yml'), metadata.replace(/main: .*/, 'main: isolated.mjs'))
  const main = join(ACTION, 'dist', 'verify', 'index.js')
  await writeFile(join(action, 'isolated.mjs'), isolatedMain(main))
  const counts = join(scene.runnerFolder, 'counts')
  const step = await verify({ ...scene, env: { ...scene.env, COUNTS: counts } }, { action })
  return { step, attempts: countAttempts(await readFile(counts, 'utf8')) }
}

/** Counters of /proc/net/snmp and snmp6 that rise with each attempt, also one without a route. */
const ATTEMPTS = [
  'Tcp ActiveOpens',
  'Udp OutDatagrams',
  'Ip OutNoRoutes',
  'Udp6OutDatagrams',
  'Ip6OutNoRoutes',
]

const countAttempts = (text: string): number => {
  const counts = new Map<string, number>()
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const [head = '', ...rest] = line.split(/\s+/)
    const values = (lines[index + 1] ?? '').split(' ')
    if (!head.endsWith(':')) counts.set(head, Number(rest[0]))
    else if (values[0] === head)
      for (const [place, name] of rest.entries())
        counts.set(`${head.slice(0, -1)} ${name}`, Number(values[place + 1]))
  }
  return ATTEMPTS.reduce((sum, name) => {
    const count = counts.get(name)
    if (count === undefined || Number.isNaN(count)) throw new Error(`the kernel counts no ${name}`)
    return sum + count
  }, 0)
}
