// SPDX-License-Identifier: Apache-2.0
//
// Rules about what headers show: each passes over a report that meets it, and
// one change makes exactly its check fail.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  buildModelRecordPredicate,
  MODEL_RECORD_TYPE,
} from '../../../src/attestation/predicates/model-record-v1.ts'
import { recordModel } from '../../../src/attestation/record-model.ts'
import type { FormatDescription } from '../../../src/model/formats/format.ts'
import { asksForContents } from '../../../src/policy/policy-file/content-rules.ts'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import { type FileFact, failedCheck, type ReportedBundle } from '../../../src/policy/report.ts'
import { bundleOf, CONTEXT, failing, policyOf, provenance, reportOf, SIGNED } from './scene.ts'

const rule = (...lines: readonly string[]): string =>
  `version: 1\nrules:\n  - match: '**'\n    identity: {repo: acme/model}\n${lines.map((line) => `    ${line}\n`).join('')}`

const described = (change: Partial<FormatDescription> = {}): FormatDescription => ({
  format: 'safetensors',
  facts: {},
  metadata: {},
  findings: [],
  ...change,
})
const PICKLE = {
  count: 1,
  protocol: 4,
  imports: ['a.b'],
  outsideAllowList: ['a.b'],
  complete: true,
}
const record = (
  change: Partial<FormatDescription> = {},
  license: string | undefined = 'Apache-2.0',
  bundle: Partial<ReportedBundle> = {},
): ReportedBundle =>
  bundleOf(
    MODEL_RECORD_TYPE,
    buildModelRecordPredicate(
      recordModel(
        [{ name: 'w', sizeBytes: 1, description: described(change) }],
        () => 'a'.repeat(64),
        { allowedImports: [], ...(license === undefined ? {} : { license }) },
      ),
    ),
    bundle,
  )
const fact = (change: Partial<FileFact> = {}): FileFact => ({
  name: 'w',
  format: 'safetensors',
  holdsPickle: false,
  word: 'verified',
  findings: [],
  ...change,
})
const report = (file: FileFact, bundles: readonly ReportedBundle[] = [provenance(), record()]) =>
  reportOf({ fileCount: 1, contents: [file], bundles })

const code = (name: string, kind: 'broken' | 'code' | 'notice' = 'code') => ({
  code: name,
  kind,
  message: 'm',
})
const PICKLED: Partial<FileFact> = { format: 'pickle', holdsPickle: true, pickle: PICKLE }

describe('rules about contents', () => {
  const rows: readonly [string, readonly string[], FileFact, readonly string[]][] = [
    ['no pickle', ['pickle: allow-listed'], fact(), []],
    ['an import outside', ['pickle: allow-listed'], fact(PICKLED), ['policy.pickle']],
    ['an allowed import', ['pickle: allow-listed', 'allowed-imports: [a.b]'], fact(PICKLED), []],
    [
      'half a pickle',
      ['pickle: allow-listed', 'allowed-imports: [a.b]'],
      fact({ ...PICKLED, pickle: { ...PICKLE, complete: false } }),
      ['policy.pickle'],
    ],
    [
      'a computed import',
      ['pickle: allow-listed', 'allowed-imports: [a.b]'],
      fact({ ...PICKLED, findings: [code('pickle.computed-import')] }),
      ['policy.pickle'],
    ],
    [
      'an allowed import, which is found too',
      ['pickle: allow-listed', 'allowed-imports: [a.b]'],
      fact({
        ...PICKLED,
        findings: [code('pickle.outside-allow-list'), code('npy.trailing-data', 'notice')],
      }),
      [],
    ],
    [
      'a pickle of which the imports are not known',
      ['pickle: allow-listed'],
      fact({ format: 'pickle', holdsPickle: true }),
      ['policy.pickle'],
    ],
    [
      'no pickle, by nobody’s word',
      ['pickle: allow-listed'],
      { name: 'v', holdsPickle: false },
      ['policy.pickle'],
    ],
    ['a file of which nobody speaks', ['pickle: allow-listed'], { name: 'x' }, ['policy.pickle']],
    [
      'a file that could not be read whole',
      ['pickle: allow-listed'],
      { name: 'w', word: 'verified', findings: [code('file.too-much-to-read')] },
      ['policy.pickle'],
    ],
    [
      'the same, for who denies pickles',
      ['pickle: deny'],
      { name: 'w.gguf', word: 'verified', findings: [code('file.too-much-to-read')] },
      ['policy.pickle'],
    ],
    ['no finding', ['findings: {deny: [broken, code, notice]}'], fact(), []],
    [
      'a kind that is denied',
      ['findings: {deny: [code]}'],
      fact({ findings: [code('keras.lambda')] }),
      ['policy.findings'],
    ],
    [
      'a kind that is not denied',
      ['findings: {deny: [code]}'],
      fact({ findings: [code('zip.overlap', 'broken')] }),
      [],
    ],
    [
      'a code that is denied',
      ['findings: {deny: [zip.overlap]}'],
      fact({ findings: [code('zip.overlap', 'broken')] }),
      ['policy.findings'],
    ],
    [
      'a code that is accepted',
      ['findings: {deny: [code], accept: [keras.lambda]}'],
      fact({ findings: [code('keras.lambda')] }),
      [],
    ],
    [
      'imports that are allowed are no finding',
      ['findings: {deny: [code]}', 'allowed-imports: [a.b]'],
      fact({ ...PICKLED, findings: [code('pickle.outside-allow-list')] }),
      [],
    ],
    [
      'one import of two that is not allowed is one',
      ['findings: {deny: [code]}', 'allowed-imports: [a.b]'],
      fact({
        format: 'pickle',
        holdsPickle: true,
        pickle: { ...PICKLE, outsideAllowList: ['a.b', 'a.c'] },
        findings: [code('pickle.outside-allow-list')],
      }),
      ['policy.findings'],
    ],
    [
      'another code beside imports that are allowed is one',
      ['findings: {deny: [code]}', 'allowed-imports: [a.b]'],
      fact({ ...PICKLED, findings: [code('pickle.nested')] }),
      ['policy.findings'],
    ],
    [
      'a file in which nobody looked for findings',
      ['findings: {deny: [code]}'],
      { name: 'v', word: 'verified' },
      ['policy.findings'],
    ],
    [
      'findings by nobody’s word',
      ['findings: {deny: [code]}'],
      { name: 'v', findings: [] },
      ['policy.findings'],
    ],
    [
      'imports that are not allowed are one',
      ['findings: {deny: [code]}', 'allowed-imports: [a.c]'],
      fact({ ...PICKLED, findings: [code('pickle.outside-allow-list')] }),
      ['policy.findings'],
    ],
    ['a file that only a record knows', ['findings: {deny: [code]}'], { name: 'w' }, []],
    ['a licence', ['license: [Apache-2.0]'], fact({ metadata: { licenses: ['apache-2.0'] } }), []],
    ['a file that says nothing of licences', ['license: [Apache-2.0]'], fact(), []],
    ['another licence', ['license: MIT'], fact(), ['policy.license']],
    [
      'a file with another licence',
      ['license: [Apache-2.0]'],
      fact({ metadata: { licenses: ['mit'] } }),
      ['policy.license'],
    ],
    [
      'a base model that is not attested',
      ['metadata: agree'],
      fact({ metadata: { baseModels: ['x/y'] } }),
      ['policy.metadata'],
    ],
    [
      'a base model, where only licences are asked for',
      ['metadata: license'],
      fact({ metadata: { baseModels: ['x/y'] } }),
      [],
    ],
    [
      'a framework of which nothing is attested',
      ['metadata: [framework]'],
      fact({ metadata: { frameworks: { torch: '2.8.0' } } }),
      ['policy.metadata'],
    ],
    ['nothing that is said', ['metadata: agree'], fact(), []],
    ['a format by content', ['formats: [safetensors]'], fact({ name: 'w.bin' }), []],
    [
      'a format that only the name has',
      ['formats: [safetensors]'],
      fact({ name: 'w.safetensors', format: 'pickle' }),
      ['policy.formats'],
    ],
    [
      'a text by its ending',
      ['formats: [json]'],
      fact({ name: 'c.json', format: 'hub-config' }),
      [],
    ],
    [
      'weights that end as a text',
      ['formats: [json]'],
      fact({ name: 'c.json', format: 'pickle' }),
      ['policy.formats'],
    ],
  ]
  for (const [title, lines, file, expected] of rows) {
    it(title, async () => assert.deepEqual(await failing(rule(...lines), report(file)), expected))
  }

  it('need a declared licence, and files at which somebody looked', async () => {
    const lines = rule('license: [Apache-2.0]')
    assert.deepEqual(await failing(lines, report(fact(), [provenance()])), ['policy.license'])
    const nobody = reportOf({
      fileCount: 1,
      contents: [{ name: 'other' }],
      bundles: [provenance(), record()],
    })
    assert.deepEqual(
      await failing(rule('metadata: agree'), {
        ...nobody,
        fileCount: 2,
        contents: [{ name: 'w' }, { name: 'x' }],
      }),
      ['policy.metadata'],
    )
    const { contents: _, ...uncounted } = report(fact())
    for (const other of [report({ name: 'v' }), uncounted]) {
      assert.deepEqual(await failing(lines, other), ['policy.license'])
    }
  })

  it('may be asked beside a signature that is no statement', async () => {
    const { statement: _, ...messageSignature } = provenance()
    const bundles = [messageSignature, provenance(), record()]
    assert.deepEqual(await failing(rule('license: [Apache-2.0]'), report(fact(), bundles)), [])
  })

  const MIT = { metadata: { licenses: ['mit'] } }
  const TORCH = { metadata: { frameworks: { torch: '2.8.0' } } }
  const words: readonly (readonly [string, string, FileFact, string])[] = [
    ['policy.pickle', 'pickle: allow-listed', fact(), 'passed verified'],
    ['policy.pickle', 'pickle: allow-listed', fact(PICKLED), 'POLICY_VIOLATION verified'],
    ['policy.findings', 'findings: {deny: [code]}', fact(), 'passed verified'],
    ['policy.license', 'license: [Apache-2.0]', fact(), 'passed self-asserted'],
    ['policy.license', 'license: [Apache-2.0]', fact(MIT), 'POLICY_VIOLATION self-asserted'],
    ['policy.metadata', 'metadata: agree', fact(), 'passed self-asserted'],
    ['policy.metadata', 'metadata: agree', fact(MIT), 'POLICY_VIOLATION self-asserted'],
    ['policy.metadata', 'metadata: agree', fact(TORCH), 'POLICY_VIOLATION unknown'],
  ]
  for (const [id, line, file, expected] of words) {
    it(`answer ${line} of ${JSON.stringify(file.metadata ?? file.format)}: ${expected}`, async () => {
      const checks = await evaluatePolicy(await policyOf(rule(line)), report(file), CONTEXT)
      const found = checks.find((check) => check.id === id)
      assert.equal(`${found?.passed ? 'passed' : found?.code} ${found?.word}`, expected)
    })
  }

  it('ask for a result of an evaluation that passed', async () => {
    const result = (value: string) =>
      report(fact(), [
        provenance(),
        bundleOf('https://in-toto.io/attestation/test-result/v0.1', { result: value }),
      ])
    assert.deepEqual(await failing(rule('evaluation: passed'), result('PASSED')), [])
    for (const other of [result('FAILED'), result('WARNED'), report(fact())]) {
      assert.deepEqual(await failing(rule('evaluation: passed'), other), ['policy.evaluation'])
    }
  })

  it('go by a record of the rule’s signer where nobody looked, as its word', async () => {
    const judge = async (bundles: readonly ReportedBundle[]) => {
      const policy = await policyOf(
        rule('pickle: deny', 'formats: [safetensors]', 'findings: {deny: [code]}'),
      )
      const checks = await evaluatePolicy(policy, report({ name: 'w' }, bundles), CONTEXT)
      return checks
        .filter(({ id }) => /pickle|formats|findings/.test(id))
        .map(({ id, passed, word }) => `${id} ${passed} ${word}`)
    }
    assert.deepEqual(await judge([provenance(), record()]), [
      'policy.formats true self-asserted',
      'policy.pickle true self-asserted',
      'policy.findings true self-asserted',
    ])
    const lies = record({ format: 'pickle', pickle: PICKLE, findings: [code('pickle.nested')] })
    assert.deepEqual(await judge([provenance(), lies]), [
      'policy.formats false self-asserted',
      'policy.pickle false self-asserted',
      'policy.findings false self-asserted',
    ])
    const unknown = [
      'policy.formats false self-asserted',
      'policy.pickle false unknown',
      'policy.findings false unknown',
    ]
    assert.deepEqual(await judge([provenance()]), unknown, 'no record')
    assert.deepEqual(await judge([provenance(), record(), lies]), unknown, 'two that differ')
    const stranger = record({}, 'MIT', { signer: { kind: 'key', hint: 'f'.repeat(64) } })
    assert.deepEqual(await judge([provenance(), stranger]), unknown, 'of a stranger')
    const broken = bundleOf(MODEL_RECORD_TYPE, { files: 3 })
    assert.deepEqual(await judge([provenance(), broken]), unknown, 'of no form')
  })

  it('refuse a record of their signer that contradicts the files, and no other', async () => {
    const failed = failedCheck(
      { id: 'model-record', title: 'model record', expected: 'a', found: 'b' },
      { code: 'RECORD_MISMATCH' },
    )
    const contradicted = record({}, 'MIT', { index: 1, checks: [SIGNED, failed] })
    const own = report(fact(), [provenance(), contradicted])
    assert.deepEqual(await failing(rule('pickle: deny'), own), ['policy.model-record'])
    const stranger = { ...contradicted, signer: { kind: 'key', hint: 'f'.repeat(64) } as const }
    const others = report(fact(), [provenance(), stranger])
    assert.deepEqual(await failing(rule('pickle: deny'), others), [])
    const elsewhere = { ...stranger, source: 'other.sigstore.json', index: 0 }
    const beside = report(fact(), [provenance(), elsewhere])
    assert.deepEqual(await failing(rule('pickle: deny'), beside), [])
  })

  it('say for which rules headers are read', async () => {
    const reads = async (...lines: readonly string[]) =>
      asksForContents((await policyOf(rule(...lines))).rules[0])
    for (const line of [
      'pickle: deny',
      'pickle: allow-listed',
      'formats: [gguf]',
      'findings: {deny: [code]}',
      'license: MIT',
      'metadata: agree',
      "cel: [{id: a, message: m, expression: 'subject.contents.all(f, true)'}]",
    ]) {
      assert.equal(await reads(line), true, line)
    }
    for (const line of ['pickle: allow', 'runner: github-hosted']) {
      assert.equal(await reads(line), false, line)
    }
  })
})
