// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { renderJson } from '../../src/report/json.ts'
import { BUNDLES, PUBLIC_KEY, reportOf, STRICT_POLICY } from '../policy/policy-file/scene.ts'
import { runCli } from '../support/run-cli.ts'

let base = ''
let cwd = ''
let runs = 0
before(async () => {
  base = await mkdtemp(join(tmpdir(), 'policy-'))
})
beforeEach(async () => {
  cwd = join(base, String(runs))
  runs += 1
  await mkdir(cwd)
})
after(() => rm(base, { recursive: true }))

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true })
    await writeFile(join(cwd, name), text)
  }
}

const RULE = 'rules: [{match: m, identity: {repo: a/b}}]'

describe('mlprov policy check', () => {
  it('reads mlprov.policy.yaml with all that it names', async () => {
    await write({
      'mlprov.policy.yaml': `version: 1\nextends: [sub/base.yaml]\n${RULE}`,
      'sub/base.yaml': 'version: 1\nrules: [{match: m, key: {path: ../keys/k.pub}}]',
      'keys/k.pub': PUBLIC_KEY,
    })
    const { exitCode, stdout } = await runCli(['policy', 'check'], cwd)
    assert.equal(stdout, 'mlprov.policy.yaml: 2 rules in 2 files\n')
    assert.equal(exitCode, 0)
  })

  it('reads a policy of another folder', async () => {
    await write({
      'repo/a/p.yaml': `version: 1\nextends: [../b.yaml]`,
      'repo/b.yaml': `version: 1\n${RULE}`,
    })
    const { exitCode, stdout } = await runCli(
      ['policy', 'check', 'repo/a/p.yaml', '--root', 'repo'],
      cwd,
    )
    assert.equal(stdout, 'repo/a/p.yaml: 1 rule in 2 files\n')
    assert.equal(exitCode, 0)
  })

  const refused: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    RegExp,
    (readonly string[])?,
  ])[] = [
    ['a file that is not there', {}, /POLICY_INVALID: cannot read "mlprov\.policy\.yaml": ENOENT/],
    [
      'a file that is wrong',
      { 'mlprov.policy.yaml': 'version: 1\nrules: []' },
      /POLICY_INVALID: mlprov\.policy\.yaml:2: rules is an empty list/,
    ],
    ['an empty file', { 'mlprov.policy.yaml': '' }, /POLICY_INVALID/],
    [
      'a file outside the root',
      { 'p.yaml': `version: 1\n${RULE}`, 'root/x': '' },
      /POLICY_INVALID: "p\.yaml" is not below the root/,
      ['p.yaml', '--root', 'root'],
    ],
    [
      'what it extends outside the root',
      { 'root/p.yaml': 'version: 1\nextends: [../b.yaml]', 'b.yaml': `version: 1\n${RULE}` },
      /POLICY_INVALID: p\.yaml:2: "\.\.\/b\.yaml" is not a relative path inside/,
      ['root/p.yaml', '--root', 'root'],
    ],
    ['a folder', { 'mlprov.policy.yaml/x': '' }, /POLICY_INVALID: .*is not a regular file/],
    [
      'more than is read',
      { 'mlprov.policy.yaml': ' '.repeat(200_000) },
      /POLICY_INVALID: .*more than the/,
    ],
  ]
  for (const [name, files, message, argv = []] of refused) {
    it(`refuses ${name}`, async () => {
      await write(files)
      const { exitCode, stdout, stderr } = await runCli(['policy', 'check', ...argv], cwd)
      assert.match(stderr, message)
      assert.equal(stdout, '')
      assert.equal(exitCode, 2)
    })
  }

  it('follows no link out of the root', async () => {
    await write({
      'out.yaml': `version: 1\n${RULE}`,
      'root/p.yaml': 'version: 1\nextends: [link.yaml]',
    })
    await symlink(join(cwd, 'out.yaml'), join(cwd, 'root/link.yaml'))
    const { exitCode, stderr } = await runCli(
      ['policy', 'check', 'root/p.yaml', '--root', 'root'],
      cwd,
    )
    assert.match(stderr, /POLICY_INVALID: "link\.yaml" leads out of the repository/)
    assert.equal(exitCode, 2)
  })

  it('follows a link inside the root', async () => {
    await write({
      'root/b.yaml': `version: 1\n${RULE}`,
      'root/p.yaml': 'version: 1\nextends: [link.yaml]',
    })
    await symlink('b.yaml', join(cwd, 'root/link.yaml'))
    const { exitCode } = await runCli(['policy', 'check', 'root/p.yaml', '--root', 'root'], cwd)
    assert.equal(exitCode, 0)
  })
})

describe('mlprov policy test', () => {
  const released = renderJson({
    version: 1,
    verifiedAt: '2026-03-10T00:00:00Z',
    subjects: [reportOf()],
  })
  const unsigned = renderJson({
    version: 1,
    verifiedAt: '2026-03-10T00:00:00Z',
    subjects: [reportOf(), reportOf({ bundles: BUNDLES.slice(1) })],
  })
  const cases = {
    'mlprov.policy.yaml': STRICT_POLICY,
    'cases/released.report.json': released,
    'cases/released.expect.json': '{"verdict": "pass"}',
    'cases/old.report.json': released,
    'cases/old.expect.yaml':
      'verdict: fail\nfailing: [policy.max-age, policy.cel.small]\nnow: 2027-01-01T00:00:00Z\n',
    'cases/unsigned.report.json': unsigned,
    'cases/unsigned.expect.json': JSON.stringify({
      verdict: 'fail',
      failing: [
        'policy.predicate-types',
        'policy.builder',
        'policy.dataset-commitments',
        'policy.claims',
        'policy.cel.small',
      ],
    }),
  }

  it('prints a table and passes where all is as expected', async () => {
    await write(cases)
    const { exitCode, stdout } = await runCli(['policy', 'test', 'cases'], cwd)
    const lines = stdout.split('\n')
    assert.match(lines[0] ?? '', /^ +case +expected +found$/)
    assert.match(
      lines[1] ?? '',
      /^ok {2}cases\/old +fail: policy\.cel\.small, policy\.max-age +fail: policy\.cel\.small, policy\.max-age$/,
    )
    assert.match(lines[2] ?? '', /^ok {2}cases\/released +pass +pass$/)
    assert.match(stdout, /^3 of 3 cases as expected$/m)
    assert.equal(exitCode, 0)
  })

  const unexpected: readonly (readonly [string, string])[] = [
    ['a case fails that should pass', '{"verdict": "pass", "now": "2027-01-01T00:00:00Z"}'],
    ['a case passes that should fail', '{"verdict": "fail", "failing": ["policy.max-age"]}'],
    [
      'another check fails',
      '{"verdict": "fail", "failing": ["policy.runner"], "now": "2027-01-01T00:00:00Z"}',
    ],
    [
      'a further check fails',
      '{"verdict": "fail", "failing": ["policy.max-age"], "now": "2027-01-01T00:00:00Z"}',
    ],
    [
      'a check does not fail',
      '{"verdict": "fail", "failing": ["policy.max-age", "policy.cel.small", "x"], "now": "2027-01-01T00:00:00Z"}',
    ],
  ]
  for (const [name, expectation] of unexpected) {
    it(`exits with 1 where ${name}`, async () => {
      await write({ ...cases, 'cases/released.expect.json': expectation })
      const { exitCode, stdout } = await runCli(['policy', 'test', 'cases'], cwd)
      assert.match(stdout, /^NOT OK {2}cases\/released /m)
      assert.match(stdout, /^2 of 3 cases as expected$/m)
      assert.equal(exitCode, 1)
    })
  }

  it('says what was expected and found of each failed check', async () => {
    await write({ ...cases, 'cases/old.expect.yaml': 'verdict: pass\nnow: 2027-01-01T00:00:00Z\n' })
    const { stdout } = await runCli(['policy', 'test', 'cases/old.report.json'], cwd)
    assert.match(
      stdout,
      /^ {2}policy\.max-age: expected at most 30d before 2027-01-01T00:00:00\.000Z, found signed 2026-03-01T00:00:00\.000Z$/m,
    )
  })

  it('prints JSON', async () => {
    await write(cases)
    const { stdout } = await runCli(['policy', 'test', 'cases/released.report.json', '--json'], cwd)
    const [result] = JSON.parse(stdout)
    assert.equal(result.verdict, 'pass')
    assert.equal(result.asExpected, true)
  })

  it('counts what the recorded verification refused, and no earlier policy', async () => {
    const refused = JSON.parse(released)
    const check = { title: 't', expected: 'e', found: 'f', word: 'unknown', passed: false }
    refused.subjects[0].checks.push(
      { id: 'files', ...check, code: 'MODEL_MISMATCH' },
      { id: 'policy.runner', ...check, code: 'POLICY_VIOLATION' },
    )
    await write({
      ...cases,
      'cases/released.report.json': JSON.stringify(refused),
      'cases/released.expect.json': '{"verdict": "fail", "failing": ["files"]}',
    })
    assert.equal((await runCli(['policy', 'test', 'cases'], cwd)).exitCode, 0)
  })

  it('takes the policy, the root and the server as options', async () => {
    await write({
      ...cases,
      'cases/released.expect.json':
        '{"verdict": "fail", "failing": ["policy.signer", "policy.cel.small"]}',
      'repo/p.yaml': STRICT_POLICY,
    })
    const options = [
      '--policy',
      'repo/p.yaml',
      '--root',
      'repo',
      '--server-url',
      'https://acme.ghe.com/',
    ]
    const argv = ['policy', 'test', 'cases/released.report.json', ...options]
    assert.equal((await runCli(argv, cwd)).exitCode, 0)
  })

  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'a folder without a report',
      { 'cases/x': '' },
      /REPORT_INVALID: "cases" holds no file that ends/,
    ],
    ['no folder', {}, /REPORT_INVALID: cannot read "cases"/],
    [
      'a report without an expectation',
      { 'cases/a.report.json': released },
      /REPORT_INVALID: case cases\/a: neither/,
    ],
    [
      'a report that is none',
      { 'cases/a.report.json': '{}', 'cases/a.expect.json': '{"verdict": "pass"}' },
      /REPORT_INVALID: case cases\/a: /,
    ],
    [
      'an expectation that is none',
      { 'cases/a.report.json': released, 'cases/a.expect.json': '{"verdict": "fail"}' },
      /POLICY_INVALID: cases\/a\.expect\.json: /,
    ],
    [
      'a pass with failing checks',
      {
        'cases/a.report.json': released,
        'cases/a.expect.json': '{"verdict": "pass", "failing": ["x"]}',
      },
      /POLICY_INVALID: cases\/a\.expect\.json: /,
    ],
    [
      'a time that is none',
      {
        'cases/a.report.json': released,
        'cases/a.expect.json': '{"verdict": "pass", "now": "today"}',
      },
      /REPORT_INVALID: case cases\/a: .*now/,
    ],
    [
      'one subject without a time',
      {
        'cases/a.report.json': JSON.stringify(JSON.parse(released).subjects[0]),
        'cases/a.expect.json': '{"verdict": "pass"}',
      },
      /REPORT_INVALID: cases\/a: neither/,
    ],
  ]
  for (const [name, files, message] of wrong) {
    it(`exits with 2 for ${name}`, async () => {
      await write({ 'mlprov.policy.yaml': STRICT_POLICY, ...files })
      const { exitCode, stdout, stderr } = await runCli(['policy', 'test', 'cases'], cwd)
      assert.match(stderr, message)
      assert.equal(stdout, '')
      assert.equal(exitCode, 2)
    })
  }

  it('exits with 2 for a file that is no report, and for a policy that is none', async () => {
    await write({ ...cases, 'bad.yaml': 'version: 2' })
    assert.equal((await runCli(['policy', 'test', 'mlprov.policy.yaml'], cwd)).exitCode, 2)
    assert.equal(
      (await runCli(['policy', 'test', 'cases', '--policy', 'bad.yaml'], cwd)).exitCode,
      2,
    )
  })
})
