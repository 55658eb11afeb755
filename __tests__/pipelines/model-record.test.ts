// SPDX-License-Identifier: Apache-2.0
//
// From the headers of a model to its signed record and back: attest signs what
// they show, verify reads them again.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { describe, it } from 'node:test'
import { toVerifyingKey } from '../../src/attestation/ec-key.ts'
import { MODEL_RECORD_TYPE } from '../../src/attestation/predicates/model-record-v1.ts'
import { buildStatement, serializeStatement } from '../../src/attestation/statement.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { asObject } from '../../src/core/parse.ts'
import { Secret } from '../../src/core/secret.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import { type AttestOptions, attest } from '../../src/pipelines/attest.ts'
import type { ContentOptions } from '../../src/pipelines/model-contents.ts'
import { type VerifyOptions, verifyTarget } from '../../src/pipelines/verify.ts'
import { evaluatePolicy } from '../../src/policy/policy-file/evaluate.ts'
import { isSubjectPassed, type SubjectReport } from '../../src/policy/report.ts'
import { CONTEXT, policyOf } from '../policy/policy-file/scene.ts'
import {
  memoryDigester,
  memoryPorts,
  memorySources,
  memoryTree,
  silentReporter,
} from '../support/fakes.ts'

const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const signer = createKeySigner({
  privateKey: new Secret(KEY.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
})
const VERIFYING = toVerifyingKey(KEY.publicKey)

type Files = Readonly<Record<string, string>>

/** Names a function and calls it; nothing here loads it. */
const PICKLE = (module: string, name: string): string => `c${module}\n${name}\n(S'hello'\ntR.`
const card = (license: string, base = 'acme/base'): string =>
  `---\nlicense: ${license}\nbase_model: ${base}\n---\n# Digits\n`
const header = JSON.stringify({ w: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } })
const SAFETENSORS = `${String.fromCharCode(header.length)}${'\0'.repeat(7)}${header}abcd`
const FILES: Files = {
  'README.md': card('apache-2.0'),
  'notes.txt': 'hello',
  'weights.safetensors': SAFETENSORS,
}
const WITH_PICKLE: Files = { ...FILES, 'head.pkl': PICKLE('builtins', 'print') }

const SIGNED: ContentOptions = { record: true, allowedImports: [], failOn: [] }

const run = async (
  files: Files,
  contents: ContentOptions = SIGNED,
  change: Partial<AttestOptions> = {},
) => {
  const warnings: string[] = []
  const ports = memoryPorts(
    { m: files },
    {
      openSigner: async () => ({ kind: 'key', signer }),
      reporter: { ...silentReporter, warning: (message) => warnings.push(message) },
    },
  )
  const result = await attest(
    {
      source: {
        kind: 'models',
        specs: [{ path: 'm' }],
        scan: { ignorePaths: [], symlinks: 'refuse' },
      },
      predicates: [],
      dependencies: {
        baseModels: ['hf://acme/base'],
        datasets: [],
        lockFiles: [],
        containerImages: [],
      },
      metrics: [],
      logs: [],
      provenance: true,
      contents,
      ...change,
    },
    ports,
  )
  const lines = [...ports.store.files]
    .filter(([name]) => name.endsWith('.sig') || name.endsWith('.jsonl'))
    .flatMap(([, text]) => text.split('\n').filter((line) => line !== ''))
  return { result, warnings, bundles: lines, files: ports.store.files }
}

const payloadOf = (bundle: string) =>
  JSON.parse(Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString())

const isRecord = (bundle: string): boolean => payloadOf(bundle).predicateType === MODEL_RECORD_TYPE

/** The bundles with the record's predicate changed and signed again. */
const withRecord = async (
  bundles: readonly string[],
  edit: (predicate: { files: Record<string, unknown>[] } & Record<string, unknown>) => unknown,
): Promise<readonly string[]> =>
  Promise.all(
    bundles.map(async (bundle) => {
      if (!isRecord(bundle)) return bundle
      const { subject, predicate } = payloadOf(bundle)
      const changed = edit(predicate) ?? predicate
      const payload = serializeStatement(buildStatement(subject, MODEL_RECORD_TYPE, changed))
      return (await signer.signStatement(payload)).json
    }),
  )

const verify = (
  files: Files,
  bundles: readonly string[],
  options: Partial<VerifyOptions> = {},
  opened: string[] = [],
): Promise<SubjectReport> => {
  const sources = memorySources({ m: files })
  return verifyTarget(
    { kind: 'path', path: 'm', scan: { ignorePaths: [], symlinks: 'refuse' } },
    {
      signer: { trust: { kind: 'key', keys: [VERIFYING] } },
      predicateTypes: [],
      unsignedFiles: 'refuse',
      subjectNames: 'in-folders',
      acceptUnsortedUnsafe: false,
      acceptSymlinks: false,
      ...options,
    },
    {
      tree: memoryTree({ m: files }),
      digester: memoryDigester({ m: files }),
      headers: {
        withSource: (file, use) => {
          opened.push(file.name)
          return sources.withSource(file, use)
        },
      },
      reporter: silentReporter,
      sources: [
        {
          id: 'memory',
          find: async () => bundles.map((content, index) => ({ source: 'memory', index, content })),
        },
      ],
    },
  )
}

const failures = ({ checks }: SubjectReport): readonly string[] =>
  checks.filter(({ passed }) => !passed).map(({ id, code }) => `${id} ${code}`)

const recordCheck = ({ checks }: SubjectReport) => checks.find(({ id }) => id === 'model-record')

describe('a model record', () => {
  it('is one statement more where it is asked for, and none where it is not', async () => {
    const types = async (contents: Partial<AttestOptions>) =>
      (await run(FILES, SIGNED, contents)).bundles.map((b) => payloadOf(b).predicateType).sort()
    const without = await types({ contents: { ...SIGNED, record: false } })
    assert.ok(!without.includes(MODEL_RECORD_TYPE))
    assert.deepEqual(await types({}), [...without, MODEL_RECORD_TYPE].sort())
  })

  it('has the same subjects as the provenance, and each file of a known format', async () => {
    const { bundles } = await run(WITH_PICKLE)
    const [record] = bundles.filter(isRecord).map(payloadOf)
    const provenance = bundles
      .map(payloadOf)
      .find(({ predicateType }) => predicateType === 'https://slsa.dev/provenance/v1')
    assert.deepEqual(record.subject, provenance.subject)
    assert.deepEqual(
      record.predicate.files.map(({ name, format }: Record<string, string>) => [name, format]),
      [
        ['README.md', 'model-card'],
        ['head.pkl', 'pickle'],
        ['weights.safetensors', 'safetensors'],
      ],
    )
    assert.deepEqual(record.predicate.formats, {
      'model-card': 1,
      pickle: 1,
      safetensors: 1,
      unknown: 1,
    })
    assert.deepEqual(record.predicate.files[1].pickle.outsideAllowList, ['builtins.print'])
  })

  it('does not change the digest of the model', async () => {
    const digest = async (contents: ContentOptions) =>
      (await run(WITH_PICKLE, contents)).result.models[0]?.digest
    assert.equal(await digest(SIGNED), await digest({ ...SIGNED, record: false }))
  })

  it('agrees with the files that it was made of', async () => {
    const { bundles } = await run(WITH_PICKLE)
    const report = await verify(WITH_PICKLE, bundles)
    assert.deepEqual(failures(report), [])
    assert.equal(recordCheck(report)?.word, 'verified')
    assert.ok(isSubjectPassed(report))
    const pickle = report.contents?.find(({ name }) => name === 'head.pkl')
    assert.deepEqual(
      [pickle?.format, pickle?.holdsPickle, pickle?.word, pickle?.pickle?.imports],
      ['pickle', true, 'verified', ['builtins.print']],
    )
  })

  it('of one file goes by its digest, whatever the file is called', async () => {
    const { bundles } = await run({ '.': SAFETENSORS })
    const report = await verify({ '.': SAFETENSORS }, bundles)
    assert.deepEqual(failures(report), [])
    assert.equal(recordCheck(report)?.word, 'verified')
  })

  const lies: readonly [string, Parameters<typeof withRecord>[1]][] = [
    ['another format', ({ files }) => void Object.assign(files[1] ?? {}, { format: 'gguf' })],
    [
      'fewer imports',
      ({ files }) =>
        void Object.assign(asObject(files[1]?.pickle) ?? {}, { imports: [], outsideAllowList: [] }),
    ],
    ['a pickle that is not told', ({ files }) => void delete files[1]?.pickle],
    [
      'another licence',
      ({ files }) =>
        void Object.assign(files[0] ?? {}, {
          metadata: { licenses: ['mit'], baseModels: ['acme/base'] },
        }),
    ],
    ['other facts', ({ files }) => void Object.assign(files[2] ?? {}, { facts: { tensors: 2 } })],
    ['a finding less', ({ files }) => void delete files[1]?.findings],
    ['a file less', (predicate) => void predicate.files.splice(1, 1)],
    [
      'a file that is not here',
      ({ files }) => void files.push({ ...files[2], name: 'x.safetensors' }),
    ],
    [
      'another digest',
      ({ files }) => void Object.assign(files[2] ?? {}, { digest: { sha256: 'a'.repeat(64) } }),
    ],
    ['another number of files', (predicate) => ({ ...predicate, formats: { gguf: 9 } })],
    [
      'another allow-list',
      (predicate) => ({
        ...predicate,
        allowList: { ...asObject(predicate.allowList), digest: { sha256: 'a'.repeat(64) } },
      }),
    ],
    [
      'wider additions than its findings say',
      (predicate) => ({
        ...predicate,
        allowList: { ...asObject(predicate.allowList), additions: ['builtins.print'] },
      }),
    ],
  ]
  for (const [lie, edit] of lies) {
    it(`with ${lie} is refused, though it is signed`, async () => {
      const { bundles } = await run(WITH_PICKLE)
      const report = await verify(WITH_PICKLE, await withRecord(bundles, edit))
      assert.deepEqual(failures(report), ['model-record RECORD_MISMATCH'])
    })
  }

  it('of no known form is refused', async () => {
    const { bundles } = await run(FILES)
    const changed = await withRecord(bundles, (predicate) => ({ ...predicate, note: 'x' }))
    assert.deepEqual(failures(await verify(FILES, changed)), ['model-record STATEMENT_INVALID'])
  })

  it('of another version of the readers is the word of its signer where it differs', async () => {
    const { bundles } = await run(FILES)
    const edit = (isLie: boolean) => (predicate: Record<string, unknown>) => ({
      ...predicate,
      reader: { name: 'mlprov', version: '0.0.1' },
      ...(isLie
        ? { allowList: { name: 'x', digest: { sha256: 'a'.repeat(64) }, additions: [] } }
        : {}),
    })
    const same = await verify(FILES, await withRecord(bundles, edit(false)))
    assert.equal(recordCheck(same)?.word, 'verified')
    const other = await verify(FILES, await withRecord(bundles, edit(true)))
    assert.deepEqual(
      [recordCheck(other)?.passed, recordCheck(other)?.word],
      [true, 'self-asserted'],
    )
  })

  it('that somebody else signed is not looked at', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { bundles } = await run(FILES)
    const report = await verify(FILES, bundles, {
      signer: { trust: { kind: 'key', keys: [toVerifyingKey(other.publicKey)] } },
    })
    assert.equal(recordCheck(report), undefined)
    assert.ok(!isSubjectPassed(report))
  })

  it('lets headers be read; nothing else does by itself', async () => {
    const { bundles } = await run(FILES)
    const opened: string[] = []
    await verify(
      FILES,
      bundles.filter((bundle) => !isRecord(bundle)),
      {},
      opened,
    )
    assert.deepEqual(opened, [])
    const without = bundles.filter((bundle) => !isRecord(bundle))
    const asked = await verify(FILES, without, { headers: { allowedImports: [] } }, opened)
    assert.deepEqual(opened.sort(), Object.keys(FILES).sort())
    assert.equal(asked.contents?.[2]?.format, 'safetensors')
  })
})

describe('a record and a policy', () => {
  const RULE = `version: 1\nrules:\n  - match: m\n    key: {hint: ${VERIFYING.hint}}\n`
  const judge = async (policy: string, files: Files, bundles: readonly string[], allowed = []) => {
    const loaded = await policyOf(RULE + policy)
    return verify(files, bundles, {
      headers: { allowedImports: allowed },
      evaluate: (report) => evaluatePolicy(loaded, report, CONTEXT),
    })
  }

  it('judges a lying record of its own signer, and not the record in its place', async () => {
    const { bundles } = await run(FILES)
    const lying = await withRecord(bundles, (predicate) => ({ ...predicate, formats: { x: 3 } }))
    const ids = failures(await judge('    pickle: deny\n', FILES, lying))
    assert.deepEqual(ids, ['model-record RECORD_MISMATCH', 'policy.model-record RECORD_MISMATCH'])
  })

  it('goes by content where the name says something else', async () => {
    const files = { ...FILES, 'weights.safetensors': PICKLE('builtins', 'print') }
    const { bundles } = await run(files, { ...SIGNED, record: false })
    const report = await judge(
      "    formats: [safetensors, '*.md', '*.txt']\n    pickle: deny\n",
      files,
      bundles,
    )
    assert.deepEqual(failures(report), [
      'policy.formats POLICY_VIOLATION',
      'policy.pickle POLICY_VIOLATION',
    ])
  })
})

describe('looking into models before they are signed', () => {
  const refusal = async (files: Files, failOn: ContentOptions['failOn']) => {
    try {
      return (await run(files, { ...SIGNED, failOn })).files.size > 0 ? 'signed' : 'nothing'
    } catch (error) {
      return error instanceof ProvenanceError ? error.code : String(error)
    }
  }

  it('ends before signing for the kinds that are named, and for no other', async () => {
    const broken = { ...FILES, 'weights.safetensors': `${SAFETENSORS}more` }
    const other = { ...FILES, 'README.md': card('apache-2.0', 'acme/other') }
    const rows: readonly [Files, ContentOptions['failOn'], string][] = [
      [WITH_PICKLE, ['code'], 'MODEL_FINDINGS'],
      [WITH_PICKLE, ['broken', 'metadata'], 'signed'],
      [broken, ['broken'], 'MODEL_FINDINGS'],
      [broken, ['code', 'metadata'], 'signed'],
      [other, ['metadata'], 'MODEL_FINDINGS'],
      [other, ['broken', 'code'], 'signed'],
      [FILES, ['broken', 'code', 'metadata'], 'signed'],
    ]
    for (const [files, failOn, expected] of rows) {
      assert.equal(await refusal(files, failOn), expected, `${Object.keys(files)} ${failOn}`)
    }
  })

  it('counts an import that the user allows as expected', async () => {
    const contents: ContentOptions = {
      record: true,
      allowedImports: ['builtins.print'],
      failOn: ['code'],
    }
    const { bundles } = await run(WITH_PICKLE, contents)
    assert.deepEqual(failures(await verify(WITH_PICKLE, bundles)), [])
  })

  it('warns of what the files say otherwise, in the log and in the result', async () => {
    const { warnings, result } = await run({ ...FILES, 'README.md': card('mit', 'acme/other') })
    assert.deepEqual(
      warnings.map((text) => /metadata\.[a-z-]+/.exec(text)?.[0]),
      ['metadata.base-model'],
    )
    assert.deepEqual(
      result.models[0]?.findings?.map(({ code }) => code),
      ['metadata.base-model'],
    )
    const declared = await run(
      { ...FILES, 'README.md': card('mit') },
      { ...SIGNED, license: 'Apache-2.0' },
    )
    assert.match(declared.warnings[0] ?? '', /README\.md says license mit, attested is Apache-2\.0/)
  })
})
