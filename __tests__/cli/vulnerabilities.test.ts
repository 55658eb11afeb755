// SPDX-License-Identifier: Apache-2.0
// The command on an environment, on bills of materials, and on bundles of signed ones.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { buildStatement, serializeStatement } from '../../src/attestation/statement.ts'
import { serializeEnvironment } from '../../src/environment/environment-v1.ts'
import { createKeylessSigner } from '../../src/io/sigstore/keyless-signer.ts'
import { ENVIRONMENT } from '../support/environments.ts'
import { GITHUB_ISSUER, type KeylessFixture, startKeyless, WORKFLOW } from '../support/keyless.ts'
import { TORCH_PYSEC_RECORD, TORCH_RECORD } from '../support/osv-records.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'
import { writeZip } from '../support/zip-writer.ts'

const cwd = mkdtempSync(join(tmpdir(), 'vulnerabilities-'))
after(() => rmSync(cwd, { recursive: true }))
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), content)
  return name
}
const BOM_TYPE = 'https://cyclonedx.org/bom'
const MODEL = 'pkg:huggingface/org/digits@0123456'
const TORCH = 'pkg:pypi/torch@2.3.0+cu121'
const bomOf = (...purls: readonly string[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  metadata: { component: { type: 'machine-learning-model', name: 'digits', purl: MODEL } },
  components: [
    ...purls.map((purl) => ({ type: 'library', name: purl, purl })),
    { type: 'data', name: 'mnist' },
  ],
})

const records = [TORCH_RECORD, TORCH_PYSEC_RECORD].map((record) => ({
  name: `${record.id}.json`,
  content: JSON.stringify(record),
}))
const DATABASE = write('all.zip', writeZip(records))
const VULNERABLE = write('bom.json', JSON.stringify(bomOf(TORCH)))
const SOUND = write('sound.json', JSON.stringify(bomOf('pkg:pypi/torch@2.6.0')))

const look = (file: string, ...argv: readonly string[]): Promise<CliResult> =>
  runCli(['vulnerabilities', file, '--database', DATABASE, ...argv], cwd)
const assertRefused = (result: CliResult, code: string, exitCode: number): void => {
  assert.ok(result.stderr.startsWith(`error ${code}:`), result.stderr + result.stdout)
  assert.deepEqual([result.exitCode, result.stdout], [exitCode, ''])
}

describe('mlprov vulnerabilities', () => {
  it('refuses a model with a known vulnerability, and says how to be rid of it', async () => {
    const { exitCode, stdout } = await look(VULNERABLE)
    assert.equal(exitCode, 1)
    assert.match(stdout, /^REFUSED {3}1 known vulnerability in 1 package; 1 of severity low/)
    assert.match(
      stdout,
      /critical {2}pypi\/torch@2\.3\.0\+cu121 {2}GHSA-\S+ \(CVE-2025-10001\) {2}2\.6\.0/,
    )
  })

  it('passes one without', async () => {
    const { exitCode, stdout } = await look(SOUND)
    assert.equal(exitCode, 0, stdout)
    assert.match(stdout, /^passed {4}0 known vulnerabilities in 1 package/)
  })

  it('prints JSON', async () => {
    const { exitCode, stdout } = await look(VULNERABLE, '--json', '--fail-on-severity', 'never')
    assert.equal(exitCode, 0)
    const { verdict, database, packageCount, results, source } = JSON.parse(stdout)
    assert.deepEqual([verdict, packageCount, results.length], ['undecided', 1, 1])
    assert.deepEqual(source, { kind: 'bom', path: VULNERABLE })
    assert.match(database.digest, /^sha256:[0-9a-f]{64}$/)
    assert.equal(database.lastModified, TORCH_PYSEC_RECORD.modified)
  })

  it('reads what a capture wrote, and says where that may lack something', async () => {
    const environment = {
      ...ENVIRONMENT,
      warnings: [{ code: 'package-unreadable', message: 'no METADATA', at: 'site-packages/x' }],
    } as const
    const { exitCode, stdout } = await look(
      write('env.json', serializeEnvironment(environment)),
      '--json',
    )
    const { packageCount, source, notLookedUp } = JSON.parse(stdout)
    assert.deepEqual([exitCode, source.kind], [0, 'environment'])
    assert.equal(packageCount, ENVIRONMENT.packages.length)
    assert.deepEqual(notLookedUp, [{ name: 'site-packages/x', reason: 'no METADATA' }])
  })

  it('writes a statement that nothing shortens', async () => {
    const ignore = { version: 1, ignore: [{ id: 'CVE-2025-10001', reason: 'not ours' }] }
    const flags = [
      '--ignore',
      write('ignore.json', JSON.stringify(ignore)),
      '--output',
      'out/vulns.json',
    ]
    const { exitCode, stdout } = await look(VULNERABLE, ...flags)
    assert.equal(exitCode, 0, stdout)
    assert.match(stdout, /accepted, self-asserted:\n.*ignore list: not ours/)
    const { scanner } = JSON.parse(readFileSync(join(cwd, 'out/vulns.json'), 'utf8'))
    assert.deepEqual(
      scanner.result.map(({ id }: { readonly id: string }) => id),
      [TORCH_RECORD.id],
    )
  })

  it('does not ignore by what has expired', async () => {
    const entry = { id: 'CVE-2025-10001', reason: 'not ours', expires: '2020-01-01' }
    const file = write('expired.json', JSON.stringify({ version: 1, ignore: [entry] }))
    const { exitCode, stdout } = await look(VULNERABLE, '--ignore', file)
    assert.equal(exitCode, 1)
    assert.match(stdout, /accepted until a day that is over/)
  })

  it('takes a VEX document at its word, about the model too', async () => {
    const vex = {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      author: 'security@example.com',
      timestamp: '2026-01-01T00:00:00Z',
      statements: [
        {
          vulnerability: { name: 'CVE-2025-10001' },
          products: [{ '@id': MODEL, subcomponents: [{ '@id': 'pkg:pypi/torch' }] }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
        },
      ],
    }
    const { exitCode, stdout } = await look(
      VULNERABLE,
      '--vex',
      write('vex.json', JSON.stringify(vex)),
    )
    assert.equal(exitCode, 0, stdout)
    assert.match(stdout, /VEX: security@example\.com: vulnerable_code_not_in_execute_path/)
  })

  it('is steered by nothing that a record or a bill of materials says', async () => {
    const summary = '\u001b[2Jno\r\n##[error]vulnerability'
    const evil = write('evil.json', JSON.stringify([{ ...TORCH_RECORD, summary }]))
    const { stdout } = await runCli(['vulnerabilities', VULNERABLE, '--database', evil], cwd)
    assert.ok(stdout.includes('vulnerability'))
    assert.ok(!stdout.includes('\u001b') && !stdout.includes('\r') && !stdout.includes('##['))
  })

  const REFUSALS: readonly (readonly [string, string, readonly string[], string])[] = [
    ['nothing to look up', write('none.json', JSON.stringify(bomOf())), [], 'PACKAGES_INVALID'],
    ['an SPDX document', write('spdx.json', '{"spdxVersion":"SPDX-2.3"}'), [], 'POLICY_EMPTY'],
    [
      'a list of components that stands twice',
      write('twice.json', `${JSON.stringify(bomOf(TORCH)).slice(0, -1)},"components":[]}`),
      [],
      'PACKAGES_INVALID',
    ],
    ['no file', 'absent.json', [], 'PACKAGES_INVALID'],
    [
      'a broken environment',
      write('broken.json', '{"environmentVersion":1}'),
      [],
      'ENVIRONMENT_INVALID',
    ],
    ['two databases', VULNERABLE, ['--database-url', 'https://example.com'], 'USAGE'],
    ['a digest of another form', VULNERABLE, ['--database-digest', 'sha1:00'], 'USAGE'],
    [
      'another database',
      VULNERABLE,
      ['--database-digest', `sha256:${'0'.repeat(64)}`],
      'VULNERABILITY_DATABASE_INVALID',
    ],
    ['a key that is none', VULNERABLE, ['--key', write('key.pem', 'x')], 'KEY_INVALID'],
    ['an ignore list that is none', VULNERABLE, ['--ignore', VULNERABLE], 'IGNORE_LIST_INVALID'],
    ['no ignore list', VULNERABLE, ['--ignore', 'absent.yaml'], 'IGNORE_LIST_INVALID'],
    ['a VEX document that is none', VULNERABLE, ['--vex', VULNERABLE], 'VEX_INVALID'],
    ['an age that is none', VULNERABLE, ['--max-database-age-days', '0'], 'USAGE'],
  ]
  for (const [name, file, flags, code] of REFUSALS) {
    it(`refuses ${name}`, async () => assertRefused(await look(file, ...flags), code, 2))
  }

  it('refuses a database that is old', async () => {
    const old = write(
      'old.json',
      JSON.stringify({ ...TORCH_RECORD, modified: '2020-01-01T00:00:00Z' }),
    )
    const argv = ['vulnerabilities', VULNERABLE, '--database', old, '--max-database-age-days', '30']
    assertRefused(await runCli(argv, cwd), 'VULNERABILITY_DATABASE_OLD', 2)
  })
})

describe('mlprov vulnerabilities of a signed bill of materials', () => {
  const IDENTITY = ['--certificate-identity', WORKFLOW, '--certificate-oidc-issuer', GITHUB_ISSUER]
  const SUBJECT = 'a'.repeat(64)
  let keyless: KeylessFixture
  before(async () => {
    keyless = await startKeyless()
    write('root.json', JSON.stringify(keyless.sigstore.trustedRoot))
    const sign = async (type: string, predicate: unknown, sha256 = SUBJECT) => {
      const statement = buildStatement([{ name: 'digits', digest: { sha256 } }], type, predicate)
      const signer = createKeylessSigner(keyless.options('rekor-v1'))
      return (await signer.signStatement(serializeStatement(statement))).json
    }
    const bom = await sign(BOM_TYPE, bomOf(TORCH))
    const other = await sign('https://example.com/predicate/v1', {})
    const second = await sign(BOM_TYPE, bomOf('pkg:pypi/torch@2.6.0'), 'b'.repeat(64))
    write('signed.json', bom)
    write('both.intoto.jsonl', `${other}\n${bom}\n`)
    write('two.intoto.jsonl', `${second}\n${bom}\n`)
    write('other.intoto.jsonl', `${other}\n`)
    const { dsseEnvelope, ...rest } = JSON.parse(bom)
    const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('2.3.0', '2.6.0')
    const changed = { ...dsseEnvelope, payload: Buffer.from(payload).toString('base64') }
    write('changed.json', JSON.stringify({ ...rest, dsseEnvelope: changed }))
  })
  after(() => keyless.sigstore.close())

  const lookSigned = (file: string, ...argv: readonly string[]) =>
    look(file, '--trusted-root', 'root.json', '--offline', ...argv)

  it('looks at it without the model, once its signer is verified', async () => {
    for (const file of ['signed.json', 'both.intoto.jsonl']) {
      const { exitCode, stdout, stderr } = await lookSigned(file, ...IDENTITY)
      assert.equal(exitCode, 1, stderr)
      assert.match(stdout, /^REFUSED/)
      assert.ok(stdout.includes(`signer    ${WORKFLOW}`), stdout)
      assert.ok(stdout.includes(`about     digits sha256:${SUBJECT}`), stdout)
    }
  })

  it('looks at the one about the model that is asked for', async () => {
    const about = (digit: string) => ['--subject-digest', `sha256:${digit.repeat(64)}`]
    const exitOf = async (digit: string) =>
      (await lookSigned('two.intoto.jsonl', ...IDENTITY, ...about(digit))).exitCode
    assert.deepEqual([await exitOf('a'), await exitOf('b')], [1, 0])
    assertRefused(await lookSigned('two.intoto.jsonl', ...IDENTITY), 'PACKAGES_INVALID', 2)
    const other = await lookSigned('signed.json', ...IDENTITY, ...about('c'))
    assertRefused(other, 'SUBJECT_MISMATCH', 1)
  })

  it('refuses what the expected signer did not sign', async () => {
    const stranger = ['--certificate-identity', `${WORKFLOW}x`, ...IDENTITY.slice(2)]
    assertRefused(await lookSigned('signed.json', ...stranger), 'IDENTITY_MISMATCH', 1)
    assertRefused(await lookSigned('changed.json', ...IDENTITY), 'LOG_ENTRY_INVALID', 1)
    assertRefused(await lookSigned('other.intoto.jsonl', ...IDENTITY), 'BUNDLE_NONE', 1)
    assertRefused(await lookSigned('signed.json'), 'POLICY_EMPTY', 2)
    assertRefused(await lookSigned(VULNERABLE, ...IDENTITY), 'USAGE', 2)
  })
})
