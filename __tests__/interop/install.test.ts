// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { runCommand } from '../../interop/command.ts'
import { installPeers } from '../../interop/install.ts'
import type { Peer } from '../../interop/peers.ts'

const PEER: Peer = {
  id: 'gh',
  version: '9.9.9',
  program: 'gh',
  probe: ['--version'],
  install: { kind: 'go', module: 'example.org/gh@v9.9.9', package: 'example.org/gh/cmd/gh' },
  budgetMs: 20_000,
}

/** Stands in for the Go command: makes the program, and counts how often. */
const GO = `#!/bin/sh
echo built >> "$BUILDS"
while [ "$1" != -o ]; do shift; done
printf '#!/bin/sh\\necho gh 9.9.9\\n' > "$2"
chmod +x "$2"
`

describe('installing a peer', { skip: process.platform === 'win32' && 'needs /bin/sh' }, () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'install-test-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  const install = async (name: string, goScript: string | undefined, remainingMs = 20_000) => {
    const bin = join(folder, `${name}-bin`)
    await mkdir(bin, { recursive: true })
    if (goScript !== undefined) {
      await writeFile(join(bin, 'go'), goScript)
      await chmod(join(bin, 'go'), 0o755)
    }
    const path = [bin, ...(goScript === undefined ? [] : ['/usr/bin', '/bin'])].join(delimiter)
    const [installed] = await installPeers([PEER], {
      cacheDir: join(folder, name),
      env: { PATH: path, BUILDS: join(folder, `${name}-builds`) },
      remainingMs: () => remainingMs,
      log: () => {},
    })
    return installed ?? assert.fail('nothing came back')
  }
  const reasonOf = (installed: Awaited<ReturnType<typeof install>>): string =>
    installed.kind === 'missing' ? installed.reason : assert.fail('it is ready')

  it('builds it once, and finds it the second time', async () => {
    const first = await install('once', GO)
    const second = await install('once', GO)
    assert.deepEqual([first.kind, second.kind], ['ready', 'ready'])
    assert.equal(await readFile(join(folder, 'once-builds'), 'utf8'), 'built\n')
  })

  it('builds it again where the cached program does not run any more', async () => {
    const first = await install('again', GO)
    assert.equal(first.kind, 'ready')
    const program = first.kind === 'ready' ? first.programPath : ''
    assert.equal(dirname(dirname(program)), join(folder, 'again', 'gh-9.9.9'))
    await writeFile(program, '#!/bin/sh\nexit 1\n')
    assert.equal((await install('again', GO)).kind, 'ready')
    assert.equal(await readFile(join(folder, 'again-builds'), 'utf8'), 'built\nbuilt\n')
  })

  it('gives a reason where the compiler is not there', async () => {
    assert.match(reasonOf(await install('absent', undefined)), /go: not installed/)
  })

  it('gives the last words of a build that fails', async () => {
    const reason = reasonOf(await install('fails', '#!/bin/sh\necho no such module >&2\nexit 1\n'))
    assert.match(reason, /no such module/)
  })

  it('gives up when no time is left', async () => {
    assert.match(reasonOf(await install('late', GO, 0)), /no time/)
  })

  it('ends a program and its children when its time is over', async () => {
    const result = await runCommand(['/bin/sh', '-c', 'sleep 600 & wait'], {
      env: { PATH: '/usr/bin:/bin' },
      cwd: folder,
      timeoutMs: 100,
    })
    assert.equal(result.status, undefined)
    assert.match(result.failure ?? '', /longer than/)
  })
})
