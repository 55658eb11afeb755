// SPDX-License-Identifier: Apache-2.0
//
// Capture, train, attest with the built actions, one after the other as steps
// of one job: what was captured is what the signed bill of materials says.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'

import { workflowRefOf } from '../../demo/github/workflow-run.ts'
import { runAction, type StepResult } from '../../demo/runner/emulated-runner.ts'
import { train } from '../../demo/train.ts'
import type { ParsedStatement } from '../../src/attestation/statement.ts'
import { sha256 } from '../../src/core/digest.ts'
import { asArray, asObject, type JsonObject } from '../../src/core/parse.ts'
import { parseEnvironment } from '../../src/environment/parse-environment.ts'
import { compileBomSchema } from '../support/cyclonedx-schemas.ts'
import { TORCH_RECORD } from '../support/osv-records.ts'
import { install, makeVenv } from '../support/python-environments.ts'
import { vectorsMissing } from '../support/vectors.ts'
import { BASES } from './bases.ts'
import {
  fieldOf,
  PROVENANCE,
  runVerifyCommand,
  statementOf,
  unverifiedStatements,
  verifiedStatements,
} from './evidence.ts'
import { ACTION, play, type RunResult, type Scene, startStage } from './stage.ts'

const BOM = 'https://cyclonedx.org/bom'
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1'
const IMAGE = `ghcr.io/octo-org/train:2.3@sha256:${'3'.repeat(64)}`

const stage = await startStage()
after(() => stage.close())
const run = promisify(execFile)

const objects = (value: unknown): readonly JsonObject[] =>
  (asArray(value) ?? []).map((item) => asObject(item) ?? {})
const propertiesOf = (value: unknown, name: string): readonly unknown[] =>
  objects(asObject(value)?.properties)
    .filter((property) => property.name === `mlprov:${name}`)
    .map((property) => property.value)

/** A checkout whose environment has two packages and a lock file, and its captured document. */
const captureIn = async (scene: Scene): Promise<StepResult> => {
  const headers = 'License-Expression: BSD-3-Clause\n'
  makeVenv(join(scene.workspace, '.venv'), [
    { name: 'torch', version: '2.3.0+cu121', headers, isRequested: true },
    { name: 'numpy', version: '2.1.0' },
  ])
  await writeFile(join(scene.workspace, 'requirements.txt'), 'torch==2.3.0\nnumpy==2.1.0\n')
  const step = await runAction({
    action: join(ACTION, 'capture'),
    job: scene.job,
    workspace: scene.workspace,
    runnerFolder: scene.runnerFolder,
    env: { GITHUB_ACTION: 'capture' },
    inputs: {
      'container-image': IMAGE,
      command: 'node train.ts',
      gpu: 'off',
      'training-started-at': '2026-03-01T09:00:00Z',
      'training-ended-at': '2026-03-01T11:30:00Z',
      'gpu-hours': '2.5',
      'energy-kwh': '1.75',
    },
  })
  assert.equal(step.exitCode, 0, step.log.join('\n'))
  return step
}

describe('a model whose training was captured', () => {
  let scene: Scene
  let captured: StepResult
  let attested: RunResult
  let bom: ParsedStatement
  let test: ParsedStatement
  let accuracy = 0
  before(async () => {
    scene = await stage.setScene()
    await BASES['Rekor v2'](scene)
    captured = await captureIn(scene)
    const modelFolder = join(scene.workspace, 'out', 'digits')
    const datasetPath = join(scene.workspace, 'data.csv')
    accuracy = (await train({ modelFolder, datasetPath, seed: 7 })).testAccuracy
    Object.assign(scene.env, captured.exportedEnv)
    Object.assign(scene.inputs, {
      datasets: 'digits=data.csv',
      'base-models': `https://example.com/base@sha256:${'1'.repeat(64)}`,
      'lock-files': 'requirements.txt',
      license: 'MIT OR Apache-2.0',
      architecture: 'softmax regression',
      evaluation: 'out/digits/metrics.json',
      thresholds: `test_accuracy>=${accuracy}\nwarn: test_accuracy>1`,
    })
    attested = await play(scene)
    assert.equal(attested.exitCode, 0, attested.log.join('\n'))
    bom = await statementOf(attested, BOM)
    test = await statementOf(attested, TEST_RESULT)
  })

  it('has a bill of materials that the schema takes', { skip: vectorsMissing }, () => {
    const validate = compileBomSchema('1.7')
    assert.equal(validate(bom.predicate), true, JSON.stringify(validate.errors))
  })

  it('has the packages, training and digests that were captured', () => {
    const text = readFileSync(captured.outputs['environment-path'] ?? '', 'utf8')
    const environment = parseEnvironment(text)
    const components = objects(bom.predicate?.components)
    assert.deepEqual(
      components
        .filter(({ type }) => type === 'library')
        .map(({ purl, version }) => [purl, version]),
      environment.packages.map(({ purl, version }) => [purl, version]),
    )
    const metadata = asObject(bom.predicate?.metadata)
    assert.deepEqual(propertiesOf(metadata, 'environment:sha256'), [sha256(text)])
    assert.deepEqual(propertiesOf(metadata, 'environment:changes'), ['0'])
    const model = asObject(metadata?.component)
    const card = asObject(model?.modelCard)
    const training = asObject(asObject(card?.considerations)?.environmentalConsiderations)
    assert.deepEqual(propertiesOf(training, 'training:gpuHours'), ['2.5'])
    assert.deepEqual(propertiesOf(training, 'training:startedAt'), ['2026-03-01T09:00:00Z'])
    assert.deepEqual(objects(training?.energyConsumptions)[0]?.activityEnergyCost, {
      value: 1.75,
      unit: 'kWh',
    })
    assert.deepEqual(model?.licenses, [
      { expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' },
    ])
    assert.equal(fieldOf(bom, 'metadata.component.hashes.0.content'), bom.subject[0]?.digest.sha256)
    const metrics = objects(asObject(card?.quantitativeAnalysis)?.performanceMetrics)
    assert.ok(
      metrics.some(({ type, value }) => type === 'test_accuracy' && value === String(accuracy)),
    )
  })

  it('has the files, with the digests that they have', () => {
    const files = objects(fieldOf(bom, 'metadata.component.components'))
    assert.ok(files.length >= 4)
    for (const { name, hashes } of files) {
      const content = readFileSync(join(scene.workspace, 'out', 'digits', String(name)))
      assert.deepEqual(hashes, [{ alg: 'SHA-256', content: sha256(content) }])
    }
  })

  it('depends on base model, dataset, lock file and image, each once', async () => {
    const provenance = await statementOf(attested, PROVENANCE)
    const resolved = objects(fieldOf(provenance, 'buildDefinition.resolvedDependencies')).slice(1)
    assert.deepEqual(
      resolved.map(({ name, uri }) => name ?? String(uri).slice(0, 20)),
      ['https://example.com/', 'digits', 'requirements.txt', 'pkg:oci/train@sha256'],
    )
    const graph = objects(bom.predicate?.dependencies)
    assert.equal(asArray(graph[0]?.dependsOn)?.length, 4 + 2)
  })

  it('has a test result with what was measured', () => {
    const { result, passedTests, warnedTests, failedTests } = test.predicate ?? {}
    assert.equal(result, 'WARNED')
    assert.deepEqual(
      [passedTests, warnedTests, failedTests],
      [[`test_accuracy>=${accuracy}`], ['test_accuracy>1'], []],
    )
    assert.deepEqual(fieldOf(test, 'configuration.1.annotations'), {
      test_accuracy: String(accuracy),
    })
    assert.match(attested.summary, /### Evaluation: WARNED/)
  })

  it('verifies with the command of the step, and not with another file', async () => {
    assert.equal(await runVerifyCommand(attested), 0)
    await writeFile(join(scene.workspace, 'out', 'digits', 'extra.bin'), 'x')
    assert.equal(await runVerifyCommand(attested), 1)
    rmSync(join(scene.workspace, 'out', 'digits', 'extra.bin'))
  })

  it('is held to a policy: licence, result, and digests that were checked here', async () => {
    const policy = join(scene.workspace, 'mlprov.policy.yaml')
    const verify = async (results: string): Promise<{ readonly stdout: string }> => {
      await writeFile(
        policy,
        `version: 1
rules:
  - match: '**'
    identity: {repo: ${scene.job.run.owner}/${scene.job.run.repositoryName}}
    claims:
      - predicate-type: ${BOM}
        pointer: /predicate/metadata/component/licenses/0/expression
        equals: MIT OR Apache-2.0
      - predicate-type: ${BOM}
        pointer: /predicate/metadata/component/hashes/0/content
        equals: ${bom.subject[0]?.digest.sha256}
        word: verified
      - predicate-type: ${TEST_RESULT}
        pointer: /predicate/result
        one-of: ${results}
`,
      )
      const argv = ['verify', 'out/digits', '--policy', policy, '--trusted-root']
      const bundles = ['--bundle', attested.outputs['bundle-path'] ?? '']
      const cli = join(ACTION, 'dist', 'cli', 'index.js')
      const options = { cwd: scene.workspace }
      return run(process.execPath, [cli, ...argv, stage.trust.trustedRoot, ...bundles], options)
    }
    const { stdout } = await verify('[PASSED, WARNED]')
    assert.match(stdout, /verified/)
    await assert.rejects(verify('[PASSED]'), (error) => {
      const { code, stdout } = error as { readonly code: number; readonly stdout: string }
      assert.equal(code, 1)
      assert.match(stdout, /WARNED/)
      return true
    })
  })

  it('is looked up in a database by verify, where a policy sets a limit', async () => {
    const { owner, repositoryName } = scene.job.run
    const verify = async (limit: string): Promise<{ readonly stdout: string }> => {
      const [policy, database] = ['limit.policy.yaml', 'osv.json'].map((name) =>
        join(scene.workspace, name),
      )
      assert.ok(policy && database)
      await writeFile(database, JSON.stringify(TORCH_RECORD))
      await writeFile(
        policy,
        `version: 1
rules:
  - match: '**'
    identity: {repo: ${owner}/${repositoryName}}
    vulnerabilities: {max-severity: ${limit}, word: verified}
`,
      )
      const argv = [
        'verify',
        'out/digits',
        '--policy',
        policy,
        '--vulnerability-database',
        database,
      ]
      const bundles = ['--bundle', attested.outputs['bundle-path'] ?? '']
      const trust = ['--trusted-root', stage.trust.trustedRoot]
      const cli = join(ACTION, 'dist', 'cli', 'index.js')
      const options = { cwd: scene.workspace }
      return run(process.execPath, [cli, ...argv, ...trust, ...bundles], options)
    }
    assert.match((await verify('critical')).stdout, /none worse in 2 packages/)
    await assert.rejects(verify('high'), (error) => {
      const { code, stdout } = error as { readonly code: number; readonly stdout: string }
      assert.equal(code, 1)
      assert.match(stdout, /critical: GHSA-aaaa-bbbb-cccc in pkg:pypi\/torch@2\.3\.0/)
      return true
    })
  })

  it('is looked up in a database of vulnerabilities by its bundle alone', async () => {
    const database = join(scene.runnerFolder, 'osv.json')
    await writeFile(database, JSON.stringify(TORCH_RECORD))
    const lookUp = (identity: string) =>
      run(process.execPath, [
        join(ACTION, 'dist', 'cli', 'index.js'),
        'vulnerabilities',
        attested.outputs['bundle-path'] ?? '',
        ...['--database', database],
        ...['--certificate-identity', identity],
        ...['--certificate-oidc-issuer', stage.github.issuer.issuer],
        ...['--trusted-root', stage.trust.trustedRoot],
      ])
    const { serverUrl } = scene.job.run
    await assert.rejects(lookUp(`${serverUrl}/${workflowRefOf(scene.job.run)}`), (error) => {
      const { code, stdout } = error as { readonly code: number; readonly stdout: string }
      assert.equal(code, 1)
      assert.match(stdout, /critical {2}pypi\/torch@2\.3\.0%2Bcu121 {2}GHSA-aaaa-bbbb-cccc/)
      return true
    })
    await assert.rejects(
      lookUp('https://github.com/other/repo/.github/workflows/x.yml@refs/heads/main'),
      {
        stdout: '',
      },
    )
  })
})

describe('an environment that changed since it was captured', () => {
  it('is shown in log and summary, and recorded', async () => {
    const scene = await stage.setScene()
    BASES.key(scene)
    const captured = await captureIn(scene)
    install(join(scene.workspace, '.venv', 'lib', 'python3.12', 'site-packages'), {
      name: 'sneaky',
      version: '0.1',
    })
    await writeFile(join(scene.workspace, 'requirements.txt'), 'torch\n')
    Object.assign(scene.env, captured.exportedEnv)
    const attested = await play(scene)
    assert.equal(attested.exitCode, 0, attested.log.join('\n'))
    assert.match(attested.summary, /#### Changed: package[\s\S]+sneaky/)
    assert.match(attested.log.join('\n'), /\+ package sneaky/)
    assert.ok(
      attested.annotations.some(({ message }) =>
        /2 change\(s\) since it was captured/.test(message),
      ),
    )
    const [bom] = (await unverifiedStatements(attested.outputs['bundle-path'] ?? '')).filter(
      ({ predicateType }) => predicateType === BOM,
    )
    const metadata = asObject(bom?.predicate?.metadata)
    assert.deepEqual(propertiesOf(metadata, 'environment:changes'), ['2'])
    assert.match(String(propertiesOf(metadata, 'environment:change')[0]), /^package sneaky added/)
  })

  it('is not looked at where the training was elsewhere', async () => {
    const scene = await stage.setScene()
    BASES.key(scene)
    const captured = await captureIn(scene)
    Object.assign(scene.env, captured.exportedEnv)
    scene.inputs['compare-environment'] = 'false'
    scene.inputs['bom-version'] = '1.6'
    rmSync(join(scene.workspace, '.venv'), { recursive: true })
    const attested = await play(scene)
    assert.equal(attested.exitCode, 0, attested.log.join('\n'))
    assert.doesNotMatch(attested.summary, /Changed/)
    const [bom] = (await unverifiedStatements(attested.outputs['bundle-path'] ?? '')).filter(
      ({ predicateType }) => predicateType === BOM,
    )
    assert.equal(bom?.predicate?.specVersion, '1.6')
    assert.deepEqual(propertiesOf(asObject(bom?.predicate?.metadata), 'environment:changes'), [
      'not compared',
    ])
  })
})

describe('a missed threshold', () => {
  it('is signed as FAILED where that is asked for, and warned of', async () => {
    const scene = await stage.setScene()
    await BASES['Rekor v2'](scene)
    await BASES.evaluation({ ...scene, secrets: [] })
    delete scene.inputs['private-key']
    Object.assign(scene.inputs, {
      sinks: 'none',
      thresholds: 'accuracy>=0.99\neval.f1>=0.8',
      'fail-on-threshold': 'false',
    })
    const attested = await play(scene)
    assert.equal(attested.exitCode, 0, attested.log.join('\n'))
    const { predicate } = await statementOf(attested, TEST_RESULT)
    assert.deepEqual(
      [predicate?.result, predicate?.passedTests, predicate?.failedTests],
      ['FAILED', ['eval.f1>=0.8'], ['accuracy>=0.99']],
    )
    assert.ok(attested.annotations.some(({ message }) => /the evaluation FAILED/.test(message)))
  })
})

describe('a run without any of this', () => {
  it('has the two statements that it always had', async () => {
    const scene = await stage.setScene()
    await BASES['Rekor v2'](scene)
    scene.inputs.datasets = 'out/digits/README.md'
    const attested = await play(scene)
    assert.equal(attested.exitCode, 0, attested.log.join('\n'))
    assert.deepEqual(
      (await verifiedStatements(attested)).map(({ predicateType }) => predicateType),
      ['https://model_signing/signature/v1.0', PROVENANCE],
    )
  })
})
