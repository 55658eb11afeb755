// SPDX-License-Identifier: Apache-2.0
//
// One model by different paths, under a policy whose rules name paths.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { temporaryFolder, writeTree } from '../support/models.ts'
import { runCli } from '../support/run-cli.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

describe('under a policy with a glob of paths', () => {
  const cleanups: (() => void)[] = []
  let folder = ''
  before(async () => {
    folder = temporaryFolder({ after: (fn) => cleanups.push(fn as () => void) })
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    writeTree(folder, {
      'key.pem': String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
      'repo/key.pub': String(publicKey.export({ type: 'spki', format: 'pem' })),
      'repo/models/digits/model.safetensors': 'weights',
      'repo/mlprov.policy.yaml':
        'version: 1\nrules:\n  - match: models/*\n    key:\n      path: key.pub\n',
    })
    const signed = await runCli(
      [
        'model-signing',
        'sign',
        'key',
        join(folder, 'repo/models/digits'),
        '--private-key',
        join(folder, 'key.pem'),
        '--signature',
        join(folder, 'repo/models/digits.sig'),
      ],
      folder,
    )
    assert.equal(signed.exitCode, 0, signed.stderr)
    cpSync(join(folder, 'repo/models'), join(folder, 'repository/models'), { recursive: true })
    cpSync(join(folder, 'repo/models'), join(folder, 'repo/other/models'), { recursive: true })
    symlinkSync(join(folder, 'repo'), join(folder, 'link'))
    writeFileSync(join(folder, 'repo/models/README.md'), '')
  })
  after(() => {
    for (const cleanup of cleanups) cleanup()
  })

  const verify = (model: string): Promise<string> =>
    new Promise((resolve) => {
      const argv = ['verify', model, '--public-key', 'key.pub', '--policy', 'mlprov.policy.yaml']
      const options = { cwd: join(folder, 'repo'), env: { PATH: process.env.PATH } }
      execFile(process.execPath, [MAIN, ...argv, '--json'], options, (error, stdout) => {
        const { subjects = [] } = stdout === '' ? {} : JSON.parse(stdout)
        const failed = subjects
          .flatMap(({ checks }: { checks: { passed: boolean; id: string }[] }) => checks)
          .filter(({ passed }: { passed: boolean }) => !passed)
          .map(({ id }: { id: string }) => id)
        resolve(`${error?.code ?? 0} ${failed.join(' ')}`.trim())
      })
    })

  for (const [title, model, expected] of [
    ['a relative path', 'models/digits', '0'],
    ['a relative path with a slash at the end', './models/digits/', '0'],
    ['an absolute path', 'DIR/repo/models/digits', '0'],
    ['an absolute path with a slash at the end', 'DIR/repo/models/digits/', '0'],
    ['a glob', 'models/dig*[!.]s', '0'],
    [
      'an absolute path to a folder whose name begins alike',
      'DIR/repository/models/digits',
      '1 signature policy.no-rule',
    ],
    [
      'an absolute path that leads out and back',
      'DIR/repo/other/../models/digits',
      '1 signature policy.no-rule',
    ],
    [
      'an absolute path that leads out',
      'DIR/repo/../repository/models/digits',
      '1 signature policy.no-rule',
    ],
    [
      'an absolute path to another folder',
      'DIR/repo/other/models/digits',
      '1 signature policy.no-rule',
    ],
    ['a relative path that leads out', '../repository/models/digits', '1 signature policy.no-rule'],
    ['an absolute path through a link', 'DIR/link/models/digits', '1 signature policy.no-rule'],
  ] as const) {
    it(`${title}: ${expected}`, async () => {
      assert.equal(await verify(model.replace('DIR', folder)), expected)
    })
  }
})
