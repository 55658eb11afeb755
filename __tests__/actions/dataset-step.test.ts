// SPDX-License-Identifier: Apache-2.0
//
// The dataset action as the runner starts it: a process, its environment, and
// the files that the runner reads afterwards.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { runCli } from '../support/run-cli.ts'

const ENTRY = join(import.meta.dirname, '..', '..', 'src', 'actions', 'dataset.ts')
const folder = mkdtempSync(join(tmpdir(), 'mlprov-dataset-step-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const SEED = '3d'.repeat(32)
const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

const LINES = Array.from({ length: 60 }, (_, index) => JSON.stringify({ id: index }))
const PLANTED = LINES[7] ?? ''
write('data.jsonl', `${LINES.join('\n')}\n`)
write('clean.txt', `${digest('a')}\n${digest('b')}\n`)
write('hit.txt', `${digest('a')}\n${digest(PLANTED)}\n`)
const { privateKey, publicKey } = generateKeyPairSync('x25519')
write('seed-key.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
write('seed-key.pub.pem', String(publicKey.export({ type: 'spki', format: 'pem' })))

type Variables = Readonly<Record<string, string>>

const run = (inputs: Variables, env: Variables = {}) => {
  const outputFile = join(folder, 'GITHUB_OUTPUT')
  writeFileSync(outputFile, '')
  const { status, stdout } = spawnSync(process.execPath, [ENTRY], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: outputFile,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'acme/model',
      GITHUB_RUN_ID: '1',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  })
  const text = readFileSync(outputFile, 'utf8')
  const output = (name: string): string =>
    new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n?\\1$`, 'm').exec(text)?.[2] ?? ''
  return { status, stdout, output, text }
}

const COMMIT = { mode: 'commit', data: 'data.jsonl', 'output-dir': 'out' }
const seeded = { 'dataset-seed': SEED }

describe('the dataset action', () => {
  it('commits, proves and verifies, and masks the seed', () => {
    const committed = run({ ...COMMIT, ...seeded })
    assert.equal(committed.status, 0, committed.stdout)
    assert.ok(committed.stdout.startsWith(`::add-mask::${SEED}`), committed.stdout)
    const path = committed.output('commitment-path')
    assert.equal(path, join(folder, 'out', 'commitment.json'))
    const bytes = readFileSync(path, 'utf8')
    assert.equal(committed.output('commitment-digest'), digest(bytes))
    assert.ok(existsSync(committed.output('state-path')))

    for (const [record, answer] of [
      [PLANTED, 'member'],
      ['stranger', 'non-member'],
    ] as const) {
      const question = { 'record-digest': digest(record) }
      const proved = run({
        mode: 'prove',
        dir: 'out',
        'output-dir': answer,
        ...question,
        ...seeded,
      })
      assert.deepEqual([proved.status, proved.output('answer')], [0, answer], proved.stdout)
      const asked = { mode: 'verify', commitment: path, proof: proved.output('proof-path') }
      const verified = run({ ...asked, ...question, expect: answer })
      assert.deepEqual([verified.status, verified.output('answer')], [0, answer], verified.stdout)
      const other = answer === 'member' ? 'non-member' : 'member'
      assert.equal(run({ ...asked, ...question, expect: other }).status, 1)
      const wrong = run({ ...asked, 'record-digest': digest('another') })
      assert.deepEqual([wrong.status, wrong.text], [1, ''])
      assert.match(wrong.stdout, /::error title=PROOF_INVALID::/)
    }

    for (const [list, answer, members] of [
      ['clean.txt', 'non-member', ''],
      ['hit.txt', 'member', digest(PLANTED)],
    ] as const) {
      const question = { blocklist: list }
      const proved = run({
        mode: 'prove',
        dir: 'out',
        'output-dir': 'lists',
        ...question,
        ...seeded,
      })
      assert.equal(
        proved.output('proof-path'),
        join(folder, 'lists', `${list}.proof`),
        proved.stdout,
      )
      const asked = { mode: 'verify', commitment: path, proof: proved.output('proof-path') }
      const verified = run({ ...asked, ...question })
      assert.deepEqual(
        [verified.status, verified.output('answer'), verified.output('members')],
        [0, answer, members],
        verified.stdout,
      )
      const refused = run({ ...asked, ...question, expect: 'non-member' })
      assert.equal(refused.status, answer === 'member' ? 1 : 0)
      if (answer === 'member') assert.ok(refused.stdout.includes(members))
    }
  })

  it('merges the slices of parallel jobs to the root of one', () => {
    const context = '5c'.repeat(32)
    for (const index of [1, 2]) {
      const slice = { slice: `${index}/2`, context, 'output-dir': `slice-${index}` }
      const made = run({ ...COMMIT, ...seeded, ...slice })
      assert.deepEqual(
        [made.status, made.output('slice-path')],
        [0, join(folder, `slice-${index}`)],
        made.stdout,
      )
    }
    const merged = run({
      mode: 'merge',
      slices: 'slice-1\nslice-2',
      'output-dir': 'merged',
      ...seeded,
    })
    const whole = run({ ...COMMIT, ...seeded, context, 'output-dir': 'whole' })
    assert.equal(merged.status, 0, merged.stdout)
    assert.match(merged.output('commitment-digest'), /^sha256:/)
    assert.equal(merged.output('commitment-digest'), whole.output('commitment-digest'))
  })

  it('seals the seed that it draws, and `unseal` opens it', async () => {
    const key = { 'seed-public-key': 'seed-key.pub.pem' }
    const committed = run({ ...COMMIT, ...key, 'output-dir': 'sealed' })
    assert.equal(committed.status, 0, committed.stdout)
    const path = committed.output('sealed-seed-path')
    const [, masked = ''] = /^::add-mask::([0-9a-f]{64})$/m.exec(committed.stdout) ?? []
    assert.notEqual(masked, '')
    assert.equal(
      committed.stdout.split(masked).length,
      2,
      'the seed stands in the log once: in its mask',
    )
    assert.ok(!readFileSync(path, 'utf8').includes(masked))

    const unseal = ['dataset', 'unseal', path, '--private-key', 'seed-key.pem', '--output', 'seed']
    const opened = await runCli(unseal, folder)
    assert.equal(opened.exitCode, 0, opened.stderr)
    assert.ok(!opened.stdout.includes(masked))
    const seedFile = join(folder, 'seed')
    assert.equal(readFileSync(seedFile, 'utf8'), `${masked}\n`)
    if (process.platform !== 'win32') assert.equal(statSync(seedFile).mode & 0o777, 0o600)
    assert.equal((await runCli(unseal, folder)).exitCode, 2, 'nothing is written over')
    const proved = run({
      mode: 'prove',
      dir: 'sealed',
      'record-digest': digest(PLANTED),
      'dataset-seed': masked,
    })
    assert.equal(proved.output('answer'), 'member', proved.stdout)

    const before = readFileSync(path)
    const again = run({ ...COMMIT, ...key, 'output-dir': 'sealed' })
    assert.match(again.stdout, /OUTPUT_UNWRITABLE/)
    assert.deepEqual([again.status, readFileSync(path)], [2, before])
  })

  for (const [what, inputs, code] of [
    ['no secret and no public key', COMMIT, 'INPUT_MISSING'],
    ['a seed of the wrong length', { ...COMMIT, 'dataset-seed': 'abcd' }, 'SEED_INVALID'],
    ['no data', { mode: 'commit', ...seeded }, 'INPUT_MISSING'],
    ['a slice without a context', { ...COMMIT, ...seeded, slice: '1/2' }, 'INPUT_MISSING'],
    [
      'a slice with a sealed seed',
      { ...COMMIT, 'seed-public-key': 'seed-key.pub.pem', slice: '1/2', context: 'ab'.repeat(32) },
      'INPUT_MISSING',
    ],
    ['a slice of none', { ...COMMIT, ...seeded, slice: '3/2' }, 'INPUT_INVALID'],
    [
      'a public key that is none',
      { ...COMMIT, 'seed-public-key': 'data.jsonl' },
      'SEALED_SEED_INVALID',
    ],
    [
      'a private key as public key',
      { ...COMMIT, 'seed-public-key': 'seed-key.pem' },
      'SEALED_SEED_INVALID',
    ],
    ['counts of no attribute', { ...COMMIT, ...seeded, 'count-classes': 'true' }, 'INPUT_MISSING'],
    ['a form that is none', { ...COMMIT, ...seeded, form: 'doc' }, 'INPUT_INVALID'],
    ['another mode', { mode: 'guess' }, 'INPUT_INVALID'],
    ['no question', { mode: 'prove', dir: 'out', ...seeded }, 'INPUT_MISSING'],
    [
      'two questions',
      {
        mode: 'prove',
        dir: 'out',
        blocklist: 'clean.txt',
        'record-digest': digest('a'),
        ...seeded,
      },
      'INPUT_CONFLICT',
    ],
    [
      'a list to be opened',
      { mode: 'prove', dir: 'out', blocklist: 'clean.txt', reveal: 'count', ...seeded },
      'INPUT_CONFLICT',
    ],
    ['nothing to merge', { mode: 'merge', ...seeded }, 'INPUT_MISSING'],
    [
      'no proof',
      { mode: 'verify', commitment: 'out/commitment.json', blocklist: 'clean.txt' },
      'INPUT_MISSING',
    ],
  ] as const) {
    it(`refuses ${what}, and leaves nothing`, () => {
      const { status, stdout, text } = run({ 'output-dir': 'refused', ...inputs })
      assert.deepEqual([status, text], [2, ''], stdout)
      assert.match(stdout, new RegExp(`^::error title=${code}::`, 'm'))
      assert.ok(!existsSync(join(folder, 'refused', 'commitment.json')))
    })
  }

  const event = (name: string, head: string): Variables => {
    const repository = { full_name: 'acme/model', owner: { type: 'Organization' } }
    const pullRequest = { number: 1, head: { sha: 'a'.repeat(40), repo: { full_name: head } } }
    write('event.json', JSON.stringify({ repository, pull_request: pullRequest }))
    return {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
    }
  }

  it('never commits or proves for a stranger’s pull request', () => {
    for (const [name, head, isRefused] of [
      ['pull_request', 'stranger/model', true],
      ['pull_request_target', 'stranger/model', true],
      ['pull_request', 'acme/model', false],
    ] as const) {
      const inputs = { ...COMMIT, ...seeded, 'output-dir': `event-${isRefused}` }
      const { status, stdout } = run(inputs, event(name, head))
      assert.equal(status, isRefused ? 2 : 0, `${name} ${head}: ${stdout}`)
      if (isRefused) assert.match(stdout, /::error title=INPUT_NOT_SUPPORTED::/)
    }
    assert.ok(!existsSync(join(folder, 'event-true')))
  })
})
