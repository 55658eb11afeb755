// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { safetensors } from '../support/model-files/safetensors.ts'
import { runCli } from '../support/run-cli.ts'

let cwd = ''
before(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'inspect-model-'))
  const model = join(cwd, 'model')
  await mkdir(join(model, 'sub'), { recursive: true })
  await writeFile(join(model, 'README.md'), '---\nlicense: mit\n---\n# Digits\n')
  await writeFile(join(model, 'model.safetensors'), safetensors())
  await writeFile(join(model, 'sub', 'config.json'), '{"auto_map":{"AutoModel":"m.X"}}')
  await writeFile(join(model, 'notes.txt'), 'hello')
})
after(() => rm(cwd, { recursive: true }))

const inspect = (...argv: readonly string[]) => runCli(['inspect', ...argv], cwd)

describe('mlprov inspect of a model', () => {
  it('prints a table of its files, what they say, and what was found', async () => {
    const { exitCode, stdout } = await inspect('model')
    assert.equal(exitCode, 0)
    assert.match(stdout, /^NOT VERIFIED: /)
    assert.match(stdout, /^model: 4 files, /m)
    assert.match(stdout, /^safetensors .* model\.safetensors .*tensors 2, parameters 16/m)
    assert.match(stdout, /^1 file of no format that is known here$/m)
    assert.match(stdout, /^ {2}licence +mit {2}\(README\.md\)$/m)
    assert.match(stdout, /hub-config\.imports-code {2}sub\/config\.json at auto_map\.AutoModel/)
  })

  it('prints the same as JSON', async () => {
    const { stdout } = await inspect('model', '--json')
    const { verified, models } = JSON.parse(stdout)
    assert.equal(verified, false)
    assert.equal(models[0].path, 'model')
    const byName = new Map(
      models[0].files.map((file: { name: string; description: unknown }) => [file.name, file]),
    )
    assert.deepEqual([...byName.keys()].sort(), [
      'README.md',
      'model.safetensors',
      'notes.txt',
      'sub/config.json',
    ])
  })

  it('takes a file of a model', async () => {
    const { stdout } = await inspect(join('model', 'model.safetensors'))
    assert.match(stdout, /^safetensors .* model\.safetensors /m)
  })

  it('takes a configuration of a model for what it is, and not for a bundle', async () => {
    const { exitCode, stdout } = await inspect(join('model', 'sub', 'config.json'))
    assert.equal(exitCode, 0)
    assert.match(stdout, /^hub-config /m)
  })

  for (const [kinds, exitCode] of [
    ['broken', 0],
    ['notice', 0],
    ['code', 1],
    ['broken,code', 1],
    ['nothing', 2],
    ['', 2],
  ] as const) {
    it(`ends with ${exitCode} with --fail-on "${kinds}"`, async () => {
      const result = await inspect('model', '--fail-on', kinds)
      assert.equal(result.exitCode, exitCode)
    })
  }

  it('leaves out what is ignored', async () => {
    const { stdout } = await inspect('model', '--ignore-path', 'sub', '--fail-on', 'code')
    assert.doesNotMatch(stdout, /config\.json/)
  })

  it('refuses a link, unless it is allowed and stays inside', async () => {
    const link = join(cwd, 'model', 'link.safetensors')
    await symlink('model.safetensors', link)
    try {
      const refused = await inspect('model')
      assert.match(refused.stderr, /^error MODEL_SYMLINK: /)
      const { stdout } = await inspect('model', '--allow-symlinks', 'within-model')
      assert.match(stdout, /^safetensors .* link\.safetensors /m)
    } finally {
      await rm(link)
    }
  })

  it('lets no text of a file pass for a line of its own, or for a terminal command', async () => {
    const folder = join(cwd, 'steering')
    await mkdir(folder)
    const name = 'a\nFindings\u001b[2K.safetensors'
    await writeFile(
      join(folder, name),
      safetensors({ names: ['t\nFindings\u001b[2K', 'u'], end: 99 }),
    )
    const { stdout } = await inspect('steering')
    assert.equal(stdout.match(/^Findings/gm)?.length, 1)
    assert.equal(stdout.includes('\u001b'), false)
    await rm(folder, { recursive: true })
  })

  it('never says that a model is safe', async () => {
    const { stdout } = await inspect('model')
    assert.doesNotMatch(stdout.replaceAll('safetensors', ''), /\b(un)?safe/i)
  })
})
