// SPDX-License-Identifier: Apache-2.0
//
// The main job with the built action, in every way to sign and for every kind
// of subject. What it made is verified without its help.

import assert from 'node:assert/strict'
import { appendFile, copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { train } from '../../demo/train.ts'
import { type Sha256Hex, sha256 } from '../../src/core/digest.ts'
import { computeRoot } from '../../src/model/manifest.ts'
import { vectorsMissing } from '../support/vectors.ts'
import { BASES, type BaseName, privateKey, useKey } from './bases.ts'
import {
  assertOmsSchemas,
  fieldOf,
  OMS,
  PROVENANCE,
  runVerifyCommand,
  statementOf,
  subjectDigests,
  unverifiedStatements,
  verifiedStatements,
} from './evidence.ts'
import { play, type RunResult, type Scene, startStage } from './stage.ts'

const stage = await startStage()
after(() => stage.close())

const setScene = async (base: BaseName): Promise<Scene> => {
  const scene = await stage.setScene()
  await BASES[base](scene)
  return scene
}

const passes = async (scene: Scene): Promise<RunResult> => {
  const run = await play(scene)
  assert.equal(run.exitCode, 0, run.log.join('\n'))
  return run
}

interface Way {
  readonly base: BaseName
  readonly signing: 'custom' | 'key' | 'certificate'
  /** The log that holds the entries. */
  readonly log?: 'v1' | 'v2'
  readonly timestamps?: true
}

const WAYS: readonly Way[] = [
  { base: 'Rekor v1', signing: 'custom', log: 'v1' },
  { base: 'Rekor v2', signing: 'custom', log: 'v2', timestamps: true },
  { base: 'Rekor v2 by addresses', signing: 'custom', log: 'v2', timestamps: true },
  { base: 'TSA', signing: 'custom', timestamps: true },
  { base: 'key', signing: 'key' },
  { base: 'encrypted key', signing: 'key' },
  { base: 'certificate', signing: 'certificate' },
]

for (const { base, signing, log, timestamps } of WAYS) {
  describe(`a trained model, signed with ${base}`, () => {
    let run: RunResult
    const earlier = { v1: 0, v2: 0, timestamps: 0 }
    before(async () => {
      const scene = await setScene(base)
      const modelFolder = join(scene.workspace, 'out', 'digits')
      await train({ modelFolder, datasetPath: join(scene.workspace, 'data.csv'), seed: 7 })
      const { entries, timestampCount } = stage.sigstore
      Object.assign(earlier, {
        v1: entries.v1.length,
        v2: entries.v2.length,
        timestamps: timestampCount,
      })
      run = await passes(scene)
    })

    it('has outputs that say so', () => {
      const { outputs } = run
      assert.equal(outputs.signing, signing)
      assert.match(outputs['model-digest'] ?? '', /^sha256:[0-9a-f]{64}$/)
      assert.match(outputs.dirhash1 ?? '', /^[0-9a-f]{64}$/)
      assert.equal(outputs['subject-count'], '5')
      assert.match(outputs['bundle-path'] ?? '', /\/digits\.intoto\.jsonl$/)
      assert.match(outputs['output-dir'] ?? '', /\/temp\//)
      assert.equal(JSON.parse(outputs.models ?? '[]')[0].fileCount, 4)
    })

    it('has a summary for people', () => {
      assert.match(run.summary, /^### Attested: digits$/m)
      assert.match(run.summary, /4 files, \d+\.\d kB/)
      for (const fact of [run.outputs['model-digest'], run.outputs['verify-command']])
        assert.ok(fact && run.summary.includes(fact))
      if (signing === 'custom')
        assert.match(run.summary, /Signed by \| <code>https:\/\/github\.com\/octo-org\/digits\//)
    })

    it('is known to the services', () => {
      const { entries, timestampCount } = stage.sigstore
      const statements = run.outputs['oms-bundle-path'] === '' ? 1 : 2
      const expected = (name: 'v1' | 'v2') => (log === name ? statements : 0)
      assert.equal(entries.v1.length - earlier.v1, expected('v1'))
      assert.equal(entries.v2.length - earlier.v2, expected('v2'))
      assert.equal(timestampCount - earlier.timestamps, timestamps ? statements : 0)
      const indices = (run.outputs['rekor-log-index'] ?? '').split('\n').filter(Boolean)
      assert.equal(indices.length, log ? statements : 0)
      for (const index of indices) assert.ok(run.summary.includes(`log index ${index}`))
    })

    if (base === 'TSA') {
      it('has no OMS signature, and says why', () => {
        const reason = /no transparency log.*to get one/
        assert.equal(run.outputs['oms-bundle-path'], '')
        assert.match(run.outputs['oms-absence'] ?? '', reason)
        assert.match(run.summary, /No OMS signature \| .*no transparency log/)
        const notices = run.annotations.filter(({ level }) => level === 'notice')
        assert.match(notices[0]?.message ?? '', reason)
        assert.match(run.outputs['verify-command'] ?? '', /^gh attestation verify /)
      })
    } else {
      it('has an OMS signature of the specified form', { skip: vectorsMissing }, async () => {
        await assertOmsSchemas(run.outputs['oms-bundle-path'] ?? '')
      })

      it('has the root that anyone computes from the files', async () => {
        const [statement] = await unverifiedStatements(run.outputs['oms-bundle-path'] ?? '')
        const digests: Sha256Hex[] = []
        for (const name of ['README.md', 'config.json', 'metrics.json', 'model.safetensors'])
          digests.push(sha256(await readFile(join(run.scene.workspace, 'out', 'digits', name))))
        const root = computeRoot(digests)
        assert.equal(run.outputs['model-digest'], `sha256:${root}`)
        assert.equal(statement?.subject[0]?.digest.sha256, root)
      })

      it('verifies with the command of the summary, and not when a byte has changed', async () => {
        assert.equal(await runVerifyCommand(run), 0)
        const { workspace } = run.scene
        const path = join(workspace, 'out', 'digits', 'model.safetensors')
        await copyFile(path, join(workspace, 'kept'))
        await appendFile(path, '\0')
        assert.equal(await runVerifyCommand(run), 1)
        await copyFile(join(workspace, 'kept'), path)
      })
    }

    if (signing === 'custom')
      it('verifies under the trusted root, statement by statement', async () => {
        const types = (await verifiedStatements(run)).map(({ predicateType }) => predicateType)
        assert.deepEqual(types, base === 'TSA' ? [PROVENANCE] : [OMS, PROVENANCE])
      })
  })
}

describe('several models', () => {
  it('have bundles of their own', async () => {
    const scene = await setScene('two models')
    scene.inputs['model-path'] = 'best=out/digits\nout/letters'
    const { outputs, summary } = await passes(scene)
    assert.match(outputs['oms-bundle-path'] ?? '', /\/best\.sig\n.*\/letters\.sig$/)
    assert.match(summary, /^### Attested: 2 models$/m)
    assert.equal(outputs['subject-count'], '4\n2')
    const [best] = await unverifiedStatements(`${outputs['output-dir']}/best.intoto.jsonl`)
    const [letters] = await unverifiedStatements(`${outputs['output-dir']}/letters.intoto.jsonl`)
    assert.equal(best?.subject[0]?.name, 'oms-root:best')
    assert.equal(letters?.subject[0]?.name, 'oms-root:letters')
  })

  it('are what a glob matches', async () => {
    const scene = await setScene('two models')
    scene.inputs['model-path'] = 'out/*'
    const { outputs } = await passes(scene)
    const names = JSON.parse(outputs.models ?? '[]').map(({ name }: { name: string }) => name)
    assert.deepEqual(names, ['digits', 'letters'])
  })
})

describe('a model', () => {
  it('may be a single file', async () => {
    const scene = await setScene('key')
    scene.inputs['model-path'] = 'out/digits/model.safetensors'
    const run = await passes(scene)
    assert.match(run.outputs['oms-bundle-path'] ?? '', /\/model\.safetensors\.sig$/)
    assert.equal(await runVerifyCommand(run), 0)
  })

  it('may link within itself, and leave files out', async () => {
    const scene = await setScene('links')
    scene.inputs['ignore-paths'] = 'README.md'
    const { outputs } = await passes(scene)
    const [statement] = await unverifiedStatements(outputs['oms-bundle-path'] ?? '')
    assert.ok(statement)
    const names = [0, 1, 2, 3].map((index) => fieldOf(statement, `resources.${index}.name`))
    assert.deepEqual(names, ['config.json', 'link.json', 'model.safetensors', undefined])
    assert.deepEqual(fieldOf(statement, 'serialization.ignore_paths.4'), 'README.md')
  })

  it('of 1,500 files has its list of checksums as a subject', async () => {
    const scene = await setScene('Rekor v1')
    const folder = join(scene.workspace, 'out', 'digits', 'shards')
    await mkdir(folder)
    for (let n = 0; n < 1_497; n += 1) await writeFile(join(folder, `${n}.bin`), `${n}`)
    const run = await passes(scene)
    const sums = await readFile(run.outputs['checksums-path'] ?? '')
    assert.equal(sums.toString('utf8').trimEnd().split('\n').length, 1_500)
    assert.equal(run.outputs['subject-count'], '2')
    assert.deepEqual(subjectDigests(await statementOf(run, PROVENANCE)), {
      'oms-root:digits': run.outputs['model-digest']?.replace('sha256:', ''),
      'digits.SHA256SUMS': sha256(sums),
    })
    assert.equal(run.outputs.dirhash1, sha256(sums))
    assert.equal(await runVerifyCommand(run), 0)
  })
})

describe('subjects as actions/attest takes them', () => {
  const HEX = 'ab'.repeat(32)
  const cases = {
    'subject-path': {
      inputs: { 'subject-path': 'out/digits/c*.json, out/digits/README.md' },
      names: ['README.md', 'config.json'],
    },
    'subject-digest': {
      inputs: { 'subject-digest': `sha256:${HEX}`, 'subject-name': 'weights' },
      names: ['weights'],
    },
    'subject-checksums': {
      inputs: { 'subject-checksums': `${HEX}  a.bin\n${HEX} *b.bin\n` },
      names: ['a.bin', 'b.bin'],
    },
  }
  for (const [base, { inputs, names }] of Object.entries(cases)) {
    it(`${base}, in the attestations API by default`, async () => {
      const scene = await setScene('Rekor v1')
      Object.assign(scene.inputs, { 'model-path': '', sinks: '', ...inputs })
      const held = stage.github.attestations.length
      const run = await passes(scene)
      const statement = await statementOf(run, PROVENANCE)
      assert.deepEqual(
        statement.subject.map(({ name }) => name),
        names,
      )
      assert.equal(run.outputs['oms-bundle-path'], '')
      assert.equal(run.outputs['attestations-outcome'], 'stored')
      const [stored, ...more] = stage.github.attestations.slice(held)
      assert.equal(more.length, 0)
      assert.equal(run.outputs['attestation-id'], String(stored?.id))
      assert.match(run.outputs['attestation-url'] ?? '', /\/octo-org\/digits\/attestations\/\d+$/)
    })
  }

  it('carry a predicate in place of provenance', async () => {
    const scene = await setScene('Rekor v1')
    Object.assign(scene.inputs, {
      'model-path': '',
      'subject-path': 'out/digits/config.json',
      'predicate-type': 'https://example.com/evaluation/v1',
      predicate: '{"score":0.9}',
    })
    const [statement, ...more] = await verifiedStatements(await passes(scene))
    assert.equal(more.length, 0)
    assert.equal(statement?.predicateType, 'https://example.com/evaluation/v1')
    assert.deepEqual(statement?.predicate, { score: 0.9 })
  })
})

describe('beside a model', () => {
  const documents = {
    'an SPDX document': {
      document: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' },
      type: 'https://spdx.dev/Document/v2.3',
    },
    'a CycloneDX document': {
      document: { bomFormat: 'CycloneDX', specVersion: '1.6' },
      type: 'https://cyclonedx.org/bom',
    },
  }
  for (const [name, { document, type }] of Object.entries(documents)) {
    it(`${name} is one more statement`, async () => {
      const scene = await setScene('Rekor v1')
      await writeFile(join(scene.workspace, 'sbom.json'), JSON.stringify(document))
      scene.inputs['sbom-path'] = 'sbom.json'
      const statements = await verifiedStatements(await passes(scene))
      const types = statements.map(({ predicateType }) => predicateType)
      assert.deepEqual(types, [OMS, PROVENANCE, type])
      assert.deepEqual(statements[2]?.predicate, document)
      assert.deepEqual(statements[2]?.subject, statements[1]?.subject)
    })
  }
})

describe('what went into the model', () => {
  it('becomes dependencies and byproducts of its provenance', async () => {
    const scene = await setScene('Rekor v1')
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const digest = 'cd'.repeat(32)
    const write = (name: string) => writeFile(join(scene.workspace, name), name)
    for (const name of ['data.csv', 'uv.lock', 'metrics.json', 'train.log']) await write(name)
    await cp(join(scene.workspace, 'out', 'digits'), join(scene.workspace, 'base'), {
      recursive: true,
    })
    Object.assign(scene.inputs, {
      'base-models': `base\nhub=https://example.com/org/model@${commit}`,
      datasets: 'data.csv',
      'lock-files': 'uv.lock',
      'container-images': `ghcr.io/acme/train:v1@sha256:${digest}`,
      metrics: 'metrics.json',
      logs: 'train.log',
    })
    const run = await passes(scene)
    const statement = await statementOf(run, PROVENANCE)
    const root = run.outputs['model-digest']?.replace('sha256:', '')
    const dependency = (index: number) =>
      fieldOf(statement, `buildDefinition.resolvedDependencies.${index}`)
    const annotations = { role: 'base-model', established: 'self-asserted' }
    assert.deepEqual([1, 2, 3, 4, 5, 6].map(dependency), [
      { name: 'base/', digest: { sha256: root, dirHash1: run.outputs.dirhash1 }, annotations },
      {
        name: 'hub',
        uri: 'https://example.com/org/model',
        digest: { gitCommit: commit },
        annotations,
      },
      { name: 'data.csv', digest: { sha256: sha256('data.csv') } },
      { name: 'uv.lock', digest: { sha256: sha256('uv.lock') } },
      {
        uri: `pkg:oci/train@sha256%3A${digest}?repository_url=ghcr.io/acme/train&tag=v1`,
        digest: { sha256: digest },
      },
      undefined,
    ])
    assert.deepEqual(fieldOf(statement, 'runDetails.byproducts'), [
      { name: 'metrics.json', digest: { sha256: sha256('metrics.json') } },
      { name: 'train.log', digest: { sha256: sha256('train.log') } },
    ])
  })
})

describe('a key', () => {
  it('may be a file, and signs without a token', async () => {
    const scene = await stage.setScene({ permissions: {} })
    await writeFile(join(scene.workspace, 'key.pem'), privateKey())
    useKey(scene, 'key.pem')
    scene.inputs.sinks = 'none'
    const { outputs } = await passes(scene)
    assert.equal(outputs.signing, 'key')
    assert.match(outputs['bundle-path'] ?? '', /\/digits\.sig$/)
  })

  it('signs on GitHub Enterprise Server, where tokens cannot be verified', async () => {
    const scene = await stage.setScene({ serverUrl: 'https://github.company.example' })
    useKey(scene, privateKey())
    scene.inputs.sinks = 'none'
    const run = await passes(scene)
    assert.equal(run.outputs.signing, 'key')
    assert.equal(await runVerifyCommand(run), 0)
  })
})
