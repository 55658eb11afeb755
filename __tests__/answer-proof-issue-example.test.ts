// SPDX-License-Identifier: Apache-2.0
//
// examples/answer-proof-issue.yml as it is written, with the issue that its
// form makes, and with what else people can write into an issue.

import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { runWorkflow } from '../demo/runner/workflow-runner.ts'
import { prepareExample } from './support/example-place.ts'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const read = (file: string): string => readFileSync(join(ROOT, 'examples', file), 'utf8')
const WORKFLOW = read('answer-proof-issue.yml')
const FORM = parse(read('ISSUE_TEMPLATE/dataset-proof-request.yml'))
const SEED = '7c'.repeat(32)
const skip = process.platform === 'win32' && 'the example is for runners with bash'

const digestOf = (record: string): string =>
  `sha256:${createHash('sha256').update(record).digest('hex')}`

/** What GitHub makes of the form: a heading of each label, and the answer below it. */
const issueOf = (digest: string): string =>
  FORM.body
    .filter(({ type }: { type: string }) => type !== 'markdown')
    .map(({ type, attributes }: { type: string; attributes: { label: string } }) =>
      [`### ${attributes.label}`, type === 'input' ? digest : '- [X] I know'].join('\n\n'),
    )
    .join('\n\n')

const answer = async (body: string, label: string = FORM.labels[0]) => {
  const place = await prepareExample({ eventName: 'issues', issue: { number: 12, body, label } })
  try {
    const lines = Array.from({ length: 20 }, (_, id) => `{"id":${id}}\n`)
    writeFileSync(place.path('data.jsonl'), lines.join(''))
    const committed = place.path('scratch/artifacts/committed')
    const commit = ['dataset', 'commit', place.path('data.jsonl'), '--output-dir', committed]
    await run(process.execPath, [CLI, ...commit], { env: { ...process.env, DATASET_SEED: SEED } })
    const { conclusion, jobs } = await runWorkflow({
      workflow: WORKFLOW,
      github: place.github,
      repository: place.path('repository'),
      actionRoot: ROOT,
      scratch: place.path('scratch'),
      secrets: { DATASET_SEED: SEED },
      path: [place.path('bin')],
    })
    const verify = async (record: string): Promise<string> => {
      const [, proof = ''] =
        /```json\n(.*)\n```/s.exec(place.github.issueComments[0]?.body ?? '') ?? []
      writeFileSync(place.path('proof.json'), proof)
      writeFileSync(place.path('record'), record)
      const asked = ['--proof', place.path('proof.json'), '--record-file', place.path('record')]
      const flags = ['--commitment', join(committed, 'commitment.json'), ...asked]
      return (await run(process.execPath, [CLI, 'dataset', 'verify-proof', ...flags])).stdout
    }
    return {
      conclusion,
      jobs: jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`),
      log: jobs.flatMap(({ steps }) => steps.flatMap(({ result }) => result?.log ?? [])).join('\n'),
      comments: place.github.issueComments,
      // Only while the place stands.
      verified: place.github.issueComments[0]?.body.includes('```json')
        ? await verify('{"id":7}').catch((error: { stdout: string }) => error.stdout)
        : undefined,
      attestations: place.github.attestations.length,
    }
  } finally {
    await place.close()
  }
}

describe('examples/answer-proof-issue.yml', { skip }, () => {
  it('answers the issue that the form makes, with a proof that verifies', async () => {
    const { conclusion, comments, verified, jobs, log } = await answer(
      issueOf(digestOf('{"id":7}')),
    )
    assert.equal(conclusion, 'success', log)
    assert.deepEqual(jobs, ['read: success', 'answer: success', 'reply: success'])
    assert.deepEqual(
      comments.map(({ issue }) => issue),
      [12],
    )
    assert.ok(comments[0]?.body.includes(`\`${digestOf('{"id":7}')}\`: **member**`))
    assert.match(verified ?? '', /^member: proved/)
    assert.ok(!log.includes(SEED))
  })

  it('answers that another record is not in it', async () => {
    const { comments } = await answer(issueOf(digestOf('{"id":700}')))
    assert.match(comments[0]?.body ?? '', /: \*\*non-member\*\* of the committed dataset/)
  })

  it('says where it can read no digest, and asks nobody for the seed', async () => {
    const { jobs, comments, log } = await answer(issueOf('$(touch ran); `touch ran`'))
    assert.deepEqual(jobs, ['read: success', 'answer: skipped', 'reply: success'], log)
    assert.match(comments[0]?.body ?? '', /^This issue does not name exactly one digest/)
    assert.doesNotMatch(comments[0]?.body ?? '', /touch/)
  })

  it('does nothing for another label', async () => {
    const { jobs, comments } = await answer(issueOf(digestOf('{"id":7}')), 'bug')
    assert.deepEqual(jobs, ['read: skipped', 'answer: skipped', 'reply: skipped'])
    assert.deepEqual(comments, [])
  })

  it('lets no job have the seed, the text of the issue and the comments together', () => {
    const { jobs } = parse(WORKFLOW)
    const having = (text: string): string[] =>
      Object.keys(jobs).filter((id) => JSON.stringify(jobs[id]).includes(text))
    assert.deepEqual(having('secrets.'), ['answer'])
    assert.deepEqual(having('"environment"'), ['answer'])
    assert.deepEqual(having('issue.body'), ['read'])
    assert.deepEqual(having('issues":"write'), ['reply'])
    assert.deepEqual(jobs.read.permissions, {})
  })
})

describe('the reading of an issue', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'issue-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const script: string = parse(WORKFLOW).jobs.read.steps[0].run
  const good = digestOf('x')

  const outputOf = (body: string): string => {
    const output = join(folder, 'output')
    writeFileSync(output, '')
    const env = { PATH: process.env.PATH ?? '', BODY: body, LC_ALL: 'C', GITHUB_OUTPUT: output }
    const log = execFileSync('bash', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' })
    assert.ok(!existsSync(join(folder, 'ran')), 'something of the issue was run')
    // Nothing of the issue but a digest is printed, so that it cannot speak to the runner.
    assert.match(
      log,
      /^(?:asked: sha256:[0-9a-f]{64}|The issue does not name exactly one digest\.)\n$/,
    )
    return readFileSync(output, 'utf8')
  }

  const heading = `### ${FORM.body.find(({ id }: { id?: string }) => id === 'record-digest').attributes.label}`
  for (const [what, body] of Object.entries({
    'the form': issueOf(good),
    'line ends of Windows': issueOf(good).replaceAll('\n', '\r\n'),
    'space after it': issueOf(`${good}  `),
    'another heading before it': `### Other\n\n${digestOf('y')}\n\n${issueOf(good)}`,
  })) {
    it(`finds the digest with ${what}`, () => {
      assert.equal(outputOf(body), `record-digest=${good}\n`)
    })
  }

  for (const [what, body] of Object.entries({
    nothing: '',
    'a text without the heading': good,
    'an answer that was left out': issueOf('_No response_'),
    'a digest that is too short': issueOf(good.slice(0, -1)),
    'a digest that is too long': issueOf(`${good}0`),
    'capital digits': issueOf(good.toUpperCase().replace('SHA', 'sha')),
    'another algorithm': issueOf(good.replace('sha256', 'sha512')),
    'no algorithm': issueOf(good.replace('sha256:', '')),
    'two digests': issueOf(`${good}\n${digestOf('y')}`),
    'the heading twice': `${issueOf(good)}\n\n${heading}\n\n${digestOf('y')}`,
    'text before it': issueOf(`x ${good}`),
    'text after it': issueOf(`${good} x`),
    'a further output': issueOf(`${good}\nrecord-digest=${digestOf('y')}`),
    'a delimiter of outputs': issueOf('record-digest<<END'),
    'a command': issueOf('$(touch ran)'),
    'a command in the quotes of the script': issueOf(`'; touch ran; '`),
    'a command in backticks': issueOf('`touch ran`'),
    'a command after the digest': issueOf(`${good}; touch ran`),
    'a command of the runner': issueOf('::add-mask::a\n::stop-commands::x\n::set-output name=a::b'),
    'a format': issueOf('%s%n%d\\n\\x41'),
    'an option': issueOf('--help'),
    'a program of awk': issueOf('" { system("touch ran") } "'),
    'a glob': issueOf('*'),
    'an expression': issueOf('$' + '{{ secrets.DATASET_SEED }}'),
    'a digit of another script': issueOf(good.replace(/.$/, '٣')),
    'a terminal sequence': issueOf(`\u001b[31m${good}`),
    'much text': issueOf('x'.repeat(60_000)),
  })) {
    it(`finds none in ${what}`, () => {
      assert.equal(outputOf(body), '')
    })
  }
})
