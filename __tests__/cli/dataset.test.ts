// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { runCli } from '../support/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlprov-dataset-cli-'))
after(() => rmSync(folder, { recursive: true }))

const ENV = { DATASET_SEED: '7c'.repeat(32) }
const dataset = (...argv: readonly string[]) => runCli(['dataset', ...argv], folder, ENV)
const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

const LINES = Array.from({ length: 300 }, (_, index) => JSON.stringify({ id: index }))
const PLANTED = LINES[123] ?? assert.fail()

before(async () => {
  const pair = generateKeyPairSync('x25519')
  write('seed-key.pem', String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })))
  write('seed-key.pub.pem', String(pair.publicKey.export({ type: 'spki', format: 'pem' })))
  write('data.jsonl', `${LINES.join('\n')}\n`)
  write('planted', `${PLANTED}\n`)
  write('stranger', '{"id":"nobody"}')
  write('clean.txt', `${digest('a')}\n${digest('b')}\n`)
  write('hit.txt', `${digest('a')}\n${digest(PLANTED)}\n`)
  const { exitCode, stderr } = await dataset('commit', 'data.jsonl', '--output-dir', 'out')
  assert.equal(exitCode, 0, stderr)
})

const VERIFY = ['verify-proof', '--commitment', 'out/commitment.json', '--proof', 'proof'] as const

describe('mlprov dataset', () => {
  for (const [asked, answer] of [
    [['--record-file', 'planted'], 'member'],
    [['--record-digest', digest(PLANTED)], 'member'],
    [['--record-file', 'stranger'], 'non-member'],
    [['--record-digest', digest('somebody')], 'non-member'],
  ] as const) {
    it(`proves ${asked.join(' ')}: ${answer}`, async () => {
      const made = await dataset('prove', '--dir', 'out', ...asked, '--output', 'proof')
      assert.deepEqual([made.exitCode, made.stdout], [0, `${answer}\n`], made.stderr)
      const json = await dataset(...VERIFY, ...asked, '--json')
      assert.equal(json.exitCode, 0, json.stderr)
      assert.equal(JSON.parse(json.stdout).answer, answer)
      const expected = await dataset(...VERIFY, ...asked, '--expect', answer)
      assert.equal(expected.exitCode, 0)
      assert.match(expected.stdout, /proved/)
      const other = answer === 'member' ? 'non-member' : 'member'
      assert.equal((await dataset(...VERIFY, ...asked, '--expect', other)).exitCode, 1)
      const wrong = await dataset(...VERIFY, '--record-digest', digest('another'))
      assert.equal(wrong.exitCode, 1)
      assert.match(wrong.stderr, /PROOF_INVALID/)
    })
  }

  for (const [list, answer, members] of [
    ['clean.txt', 'non-member', []],
    ['hit.txt', 'member', [digest(PLANTED)]],
  ] as const) {
    it(`proves the list ${list} at once: ${answer}`, async () => {
      const made = await dataset('prove', '--dir', 'out', '--blocklist', list, '--output', 'proof')
      assert.equal(made.exitCode, 0, made.stderr)
      const json = await dataset(...VERIFY, '--blocklist', list, '--json')
      assert.equal(json.exitCode, 0, json.stderr)
      const found = JSON.parse(json.stdout)
      assert.deepEqual([found.answer, found.members], [answer, members])
      assert.equal(found.nonMembers + found.members.length, 2)
      const clean = await dataset(...VERIFY, '--blocklist', list, '--expect', 'non-member')
      assert.equal(clean.exitCode, answer === 'non-member' ? 0 : 1)
      for (const member of members) assert.ok(clean.stdout.includes(member))
      const other = list === 'clean.txt' ? 'hit.txt' : 'clean.txt'
      assert.equal((await dataset(...VERIFY, '--blocklist', other)).exitCode, 1)
    })
  }

  it('opens a count only where it is asked to', async () => {
    const asked = ['--record-file', 'planted'] as const
    await dataset('prove', '--dir', 'out', ...asked, '--reveal', 'count', '--output', 'proof')
    const { stdout } = await dataset(...VERIFY, ...asked, '--json')
    assert.equal(JSON.parse(stdout).count, '1')
    await dataset('prove', '--dir', 'out', ...asked, '--output', 'proof')
    assert.equal(JSON.parse((await dataset(...VERIFY, ...asked, '--json')).stdout).count, undefined)
  })

  const refusals: Readonly<Record<string, readonly [readonly string[], number, RegExp]>> = {
    'no question': [['prove', '--dir', 'out', '--output', 'no'], 2, /USAGE/],
    'two questions': [
      [
        'prove',
        '--dir',
        'out',
        '--output',
        'no',
        '--record-file',
        'planted',
        '--blocklist',
        'hit.txt',
      ],
      2,
      /USAGE/,
    ],
    'a digest that is none': [
      ['prove', '--dir', 'out', '--output', 'no', '--record-digest', 'sha256:abc'],
      2,
      /USAGE/,
    ],
    'no folder': [
      ['prove', '--dir', 'nowhere', '--output', 'no', '--record-file', 'planted'],
      2,
      /COMMITMENT_INVALID/,
    ],
    'a proof that is none': [
      [
        'verify-proof',
        '--commitment',
        'out/commitment.json',
        '--proof',
        'planted',
        '--record-file',
        'planted',
      ],
      1,
      /PROOF_INVALID/,
    ],
    'a commitment that is none': [
      ['verify-proof', '--commitment', 'planted', '--proof', 'planted', '--record-file', 'planted'],
      2,
      /COMMITMENT_INVALID/,
    ],
    'a slice beyond its number': [
      ['commit', 'data.jsonl', '--slice', '4/3', '--output-dir', 'no'],
      2,
      /USAGE/,
    ],
    'a slice without a context': [
      ['commit', 'data.jsonl', '--slice', '1/3', '--output-dir', 'no'],
      2,
      /INPUT_MISSING/,
    ],
    'a context that is none': [
      ['commit', 'data.jsonl', '--context', 'abc', '--output-dir', 'no'],
      2,
      /USAGE/,
    ],
    'data that is not there': [
      ['commit', 'nowhere.jsonl', '--output-dir', 'no'],
      2,
      /DATASET_INVALID/,
    ],
  }
  for (const [what, [argv, exit, message]] of Object.entries(refusals)) {
    it(`refuses ${what}, in words, and writes nothing`, async () => {
      const { exitCode, stderr } = await dataset(...argv)
      assert.equal(exitCode, exit, stderr)
      assert.match(stderr, message)
      assert.doesNotMatch(stderr, /\n {4}at /)
      assert.equal(existsSync(join(folder, 'no')), false)
    })
  }

  it('commits in slices, and merges them to the root of one machine', async () => {
    const context = (await dataset('context')).stdout.trim()
    const folders = ['1/3', '2/3', '3/3'].map((slice) => [slice, `slice-${slice[0]}`] as const)
    for (const [slice, dir] of folders) {
      const argv = ['commit', 'data.jsonl', '--slice', slice, '--context', context]
      const { exitCode, stdout, stderr } = await dataset(...argv, '--output-dir', dir)
      assert.equal(exitCode, 0, stderr)
      assert.equal(JSON.parse(stdout).records, 100)
    }
    const dirs = folders.map(([, dir]) => dir)
    const merged = await dataset('merge', ...dirs.toReversed(), '--output-dir', 'merged')
    assert.equal(merged.exitCode, 0, merged.stderr)
    const argv = ['commit', 'data.jsonl', '--context', context, '--output-dir', 'whole']
    assert.deepEqual(JSON.parse(merged.stdout), JSON.parse((await dataset(...argv)).stdout))
    const asked = ['--record-file', 'planted', '--output', 'proof'] as const
    assert.equal((await dataset('prove', '--dir', 'merged', ...asked)).stdout, 'member\n')
    for (const [given, message] of [
      [dirs.slice(1), /slice 1\/3 is there 0 times/],
      [[...dirs, 'slice-1'], /slice 1\/3 is there 2 times/],
      [['out'], /DATASET_STATE_INVALID/],
    ] as const) {
      const { exitCode, stderr } = await dataset('merge', ...given, '--output-dir', 'no')
      assert.equal(exitCode, 2)
      assert.match(stderr, message)
      assert.equal(existsSync(join(folder, 'no')), false)
    }
  })

  it('refuses slices of different commitments', async () => {
    for (const [slice, context] of [
      ['1/2', 'aa'.repeat(32)],
      ['2/2', 'bb'.repeat(32)],
    ] as const) {
      const argv = ['commit', 'data.jsonl', '--slice', slice, '--context', context]
      await dataset(...argv, '--output-dir', `odd-${slice[0]}`)
    }
    const { exitCode, stderr } = await dataset('merge', 'odd-1', 'odd-2', '--output-dir', 'no')
    assert.equal(exitCode, 2)
    assert.match(stderr, /context of slice 2\/2 is another/)
  })

  it('refuses to work without a seed, and never shows one', async () => {
    const argv = ['dataset', 'commit', 'data.jsonl', '--output-dir', 'no']
    for (const env of [{}, { DATASET_SEED: 'secret-that-is-none' }]) {
      const { exitCode, stderr, stdout } = await runCli(argv, folder, env)
      assert.equal(exitCode, 2)
      assert.match(stderr, /SEED_INVALID/)
      assert.ok(!`${stderr}${stdout}`.includes('secret-that-is-none'))
    }
    assert.equal(existsSync(join(folder, 'no')), false)
  })

  it('draws a seed where none is set, and writes it only sealed', async () => {
    const sealing = (outputDir: string, ...more: readonly string[]) => {
      const flags = ['--seed-public-key', 'seed-key.pub.pem', '--output-dir', outputDir, ...more]
      return ['dataset', 'commit', 'data.jsonl', ...flags]
    }
    const made = await runCli(sealing('sealed'), folder)
    assert.equal(made.exitCode, 0, made.stderr)
    const path = JSON.parse(made.stdout).sealedSeed
    assert.equal(path, join(folder, 'sealed', 'seed.sealed.json'))

    const unseal = ['dataset', 'unseal', path, '--private-key', 'seed-key.pem', '--output', 'seed']
    assert.equal((await runCli(unseal, folder)).exitCode, 0)
    const seed = readFileSync(join(folder, 'seed'), 'utf8').trim()
    for (const name of ['seed.sealed.json', 'commitment.json', 'state']) {
      const bytes = readFileSync(join(folder, 'sealed', name))
      assert.ok(!bytes.includes(Buffer.from(seed, 'hex')), name)
      assert.ok(!bytes.includes(seed), name)
    }
    assert.ok(!`${made.stdout}${made.stderr}`.includes(seed))
    const asked = ['--dir', 'sealed', '--record-file', 'planted', '--output', 'proof'] as const
    const prove = (env: Readonly<Record<string, string>>) =>
      runCli(['dataset', 'prove', ...asked], folder, env)
    assert.equal((await prove({ DATASET_SEED: seed })).stdout, 'member\n')
    assert.equal((await prove(ENV)).exitCode, 2, 'with another seed')

    const before = readFileSync(path)
    const again = await runCli(sealing('sealed'), folder)
    assert.match(again.stderr, /OUTPUT_UNWRITABLE.*the only copy of its seed/)
    assert.deepEqual([again.exitCode, readFileSync(path)], [2, before])

    for (const [argv, env, message] of [
      [sealing('no'), ENV, /USAGE.*DATASET_SEED is one/],
      [
        sealing('no', '--slice', '1/2', '--context', 'ab'.repeat(32)),
        {},
        /USAGE.*slices share one/,
      ],
      [sealing('no').with(4, 'seed-key.pem'), {}, /SEALED_SEED_INVALID/],
      [sealing('no').with(4, 'planted'), {}, /SEALED_SEED_INVALID/],
      [sealing('no').with(4, 'nowhere.pem'), {}, /SEALED_SEED_INVALID/],
      [sealing('no').with(2, 'nowhere.jsonl'), {}, /DATASET_INVALID/],
    ] as const) {
      const { exitCode, stderr } = await runCli(argv, folder, env)
      assert.match(stderr, message)
      assert.equal(exitCode, 2)
      assert.equal(existsSync(join(folder, 'no')), false, stderr)
    }
  })

  it('writes a commitment whose digest is that of the file', async () => {
    const { stdout } = await dataset('commit', 'data.jsonl', '--output-dir', 'again')
    const text = readFileSync(join(folder, 'again', 'commitment.json'), 'utf8')
    assert.equal(JSON.parse(stdout).digest, digest(text))
  })
})
