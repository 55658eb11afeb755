// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import type { OutputFacts } from '../../src/actions/output-table.ts'
import { renderOutputs, renderSummary } from '../../src/actions/outputs.ts'
import { oneLine } from '../../src/core/one-line.ts'
import type { AttestedModel, AttestResult } from '../../src/pipelines/attest-result.ts'

const MODEL: AttestedModel = {
  name: 'bert',
  digest: `sha256:${'ab'.repeat(32)}`,
  path: 'out/bert',
  dirHash1: 'cd'.repeat(32),
  fileCount: 2,
  sizeBytes: 1_500_000,
  subjectCount: 3,
  exampleFile: 'out/bert/weights.safetensors',
  statements: [
    {
      predicateType: 'https://model_signing/signature/v1.0',
      file: 'bert.sig',
      logIndex: '11',
      logUrl: 'https://log.example',
    },
    { predicateType: 'https://slsa.dev/provenance/v1', file: 'bert.intoto.jsonl', logIndex: '12' },
  ],
  omsFile: 'bert.sig',
  attestationsFile: 'bert.intoto.jsonl',
  identity: {
    kind: 'certificate',
    subject: 'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main',
    issuer: 'https://token.actions.githubusercontent.com',
  },
}

const RESULT: AttestResult = {
  version: 1,
  signing: 'public-good',
  repository: 'acme/model',
  models: [MODEL],
  files: {},
  outcomes: [
    { sink: 'artifact', status: 'stored', locations: [{ id: '5', url: 'https://a.example/5' }] },
    {
      sink: 'release',
      status: 'failed',
      code: 'RELEASE_IMMUTABLE',
      message: 'release v1 is immutable',
      hint: 'Draft, attach, publish.',
    },
  ],
}

const facts = (change: Partial<AttestResult> = {}): OutputFacts => ({
  result: { ...RESULT, ...change },
  dir: '/tmp/out',
})
const outputs = (given: OutputFacts) => Object.fromEntries(renderOutputs(given))

describe('outputs', () => {
  it('say where everything is', () => {
    const { sinks, models, ...rest } = outputs(facts())
    assert.deepEqual(JSON.parse(sinks ?? ''), RESULT.outcomes)
    assert.deepEqual(JSON.parse(models ?? ''), RESULT.models)
    assert.deepEqual(rest, {
      'bundle-path': '/tmp/out/bert.intoto.jsonl',
      'oms-bundle-path': '/tmp/out/bert.sig',
      'oms-absence': '',
      'checksums-path': '',
      'output-dir': '/tmp/out',
      'result-path': '/tmp/out/mlprov-attest.json',
      'model-digest': MODEL.digest,
      dirhash1: MODEL.dirHash1,
      'subject-count': '3',
      signing: 'public-good',
      'rekor-log-index': '11\n12',
      'attestation-id': '',
      'attestation-url': '',
      'artifact-id': '5',
      'artifact-url': 'https://a.example/5',
      'release-asset-urls': '',
      'artifact-outcome': 'stored',
      'release-outcome': 'failed',
      'attestations-outcome': 'not-asked',
      'verify-command':
        'mlprov model-signing verify sigstore out/bert --signature /tmp/out/bert.sig --identity https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main --identity-provider https://token.actions.githubusercontent.com',
      'storage-record-ids': '',
    })
  })

  it('have one line a model', () => {
    const two = outputs(facts({ models: [MODEL, { ...MODEL, digest: 'sha256:00' }] }))
    assert.equal(two['model-digest'], `${MODEL.digest}\nsha256:00`)
  })

  it('verify with gh where there is no OMS signature', () => {
    const { omsFile: _, ...model } = MODEL
    const given = facts({
      models: [{ ...model, omsAbsence: 'no log', statements: MODEL.statements.slice(1) }],
    })
    assert.equal(
      outputs(given)['verify-command'],
      'gh attestation verify out/bert/weights.safetensors --repo acme/model --bundle /tmp/out/bert.intoto.jsonl --predicate-type https://slsa.dev/provenance/v1',
    )
  })

  it('verify under the trusted root that was given', () => {
    const { omsFile: _, ...attestation } = MODEL
    for (const [model, option] of [
      [MODEL, ' --trust-config root.json'],
      [attestation, ' --custom-trusted-root root.json'],
    ] as const) {
      const given = facts({ models: [model], trustedRootPath: 'root.json' })
      assert.ok(outputs(given)['verify-command']?.endsWith(option))
    }
  })

  it('quote names for the shell', () => {
    const given = facts({ models: [{ ...MODEL, path: "out/it's $(here)" }] })
    assert.match(outputs(given)['verify-command'] ?? '', /sigstore 'out\/it'\\''s \$\(here\)' --/)
  })

  it('spell out what would steer a terminal, a log or the shell', () => {
    for (const name of [
      'a\nb',
      'a\u001b[201~; b',
      'a\u202eb',
      "it's ##[add-mask]",
      '-x',
      '=ls',
      'é\r',
    ]) {
      const given = facts({ models: [{ ...MODEL, path: name }] })
      const command = outputs(given)['verify-command'] ?? ''
      assert.equal(command, oneLine(command))
      const words = execFileSync('bash', ['-c', `set -- ${command}; printf '%s\\0' "$@"`])
      const expected = name.startsWith('-') ? `./${name}` : name
      assert.equal(words.toString().split('\0')[4], expected)
    }
  })

  it('give no command for what no tool verifies: statements signed with a key, without a model', () => {
    const { omsFile: _, ...subjects } = MODEL
    assert.equal(outputs(facts({ signing: 'key', models: [subjects] }))['verify-command'], '')
  })

  it('give no command for what nobody signed', () => {
    assert.equal(outputs(facts({ signing: 'unsigned' }))['verify-command'], '')
  })
})

describe('the summary', () => {
  it('shows model, digest, signer, places, failures and the command', () => {
    const text = renderSummary(facts())
    for (const part of [
      '### Attested: bert',
      MODEL.digest,
      '2 files, 1.5 MB',
      'train.yml@refs/heads/main',
      'log index 12',
      '[https://a.example/5](https://a.example/5)',
      '**failed**',
      'Draft, attach, publish.',
      '```sh\nmlprov model-signing verify sigstore out/bert',
    ]) {
      assert.ok(text.includes(part), part)
    }
  })

  it('says loudly that nothing was signed', () => {
    const text = renderSummary(
      facts({ signing: 'unsigned', unsignedReason: 'a fork', outcomes: [] }),
    )
    assert.match(text, /^### NOT signed: bert\n\n> \[!WARNING\]\n> Nothing was signed: a fork/)
    assert.doesNotMatch(text, /```/)
  })

  it('shows text as it is', () => {
    const given = facts({ models: [{ ...MODEL, omsAbsence: 'a & b < c #1' }] })
    assert.ok(renderSummary(given).includes('| a &#38; b &#60; c &#35;1 |'))
  })

  const hostile = '<img src=x onerror=alert(1)>|`x`\n# Heading\n```\n[link](javascript:1) ![i](u)'
  it('cannot be broken by a name or a message', () => {
    const text = renderSummary(
      facts({
        models: [{ ...MODEL, name: hostile, path: hostile, omsAbsence: hostile }],
        outcomes: [
          { sink: 'artifact', status: 'stored', locations: [{ id: '1', url: hostile }] },
          {
            sink: 'release',
            status: 'failed',
            code: 'SINK_FAILED',
            message: hostile,
            hint: hostile,
          },
        ],
      }),
    )
    assert.doesNotMatch(text, /<img/)
    assert.doesNotMatch(text, /^# Heading/m)
    assert.doesNotMatch(text, /^```\n\[link/m)
    assert.doesNotMatch(text, /\[link\]\(/)
    for (const row of text.split('\n').filter((line) => line.startsWith('| '))) {
      const cells = row.replace(/\\\|/g, '').split('|').length
      assert.ok(cells === 4 || cells === 5, row)
    }
  })
})
