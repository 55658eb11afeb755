// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import type { ByteSource } from '../../../../src/core/byte-source.ts'
import { memorySource } from '../../../../src/core/byte-sources.ts'
import { ProvenanceError } from '../../../../src/core/errors.ts'
import { HEAD_BYTES } from '../../../../src/model/formats/format.ts'
import { findReader } from '../../../../src/model/formats/index.ts'
import { BUILT_IN_ALLOW_LIST } from '../../../../src/model/formats/pickle/allow-list.ts'
import { describePickle } from '../../../../src/model/formats/pickle/describe-pickle.ts'
import { packedReader } from '../../../../src/model/formats/pickle/packed.ts'
import { pickleReader } from '../../../../src/model/formats/pickle/pickle.ts'
import { zipOfPicklesReader } from '../../../../src/model/formats/pickle/zip-of-pickles.ts'
import { countingSource, countReads, sparseSource } from '../../../support/counting-source.ts'
import { called, imported, op, pickle } from '../../../support/pickle-writer.ts'
import { writeZip } from '../../../support/zip-writer.ts'

const GIB = 1024 ** 3
const CONTEXT = { name: 'model.pkl', sizeOf: () => undefined, allowedImports: [] }
const PRINTS = called(imported('builtins', 'print'))

const describeSource = async (source: ByteSource, allowedImports: readonly string[] = []) =>
  describePickle(source, 0, { allowedImports })
const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code)
const uint64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

describe('a pickle', () => {
  it('has its imports sorted by UTF-8, once each, and those outside of the list beside them', async () => {
    const file = pickle(
      ...[op.proto(4), imported('torch', 'Size'), imported('zlib', 'crc32'), op.pop],
      ...[imported('a', '\u{10000}'), imported('a', '\uffff'), imported('zlib', 'crc32'), op.stop],
    )
    const { pickle: facts } = await describeSource(memorySource(file))
    assert.deepEqual(facts, {
      count: 1,
      protocol: 4,
      imports: ['a.\uffff', 'a.\u{10000}', 'torch.Size', 'zlib.crc32'],
      outsideAllowList: ['a.\uffff', 'a.\u{10000}', 'zlib.crc32'],
      complete: true,
    })
  })

  it('has nothing outside of the list where its user allows it, dots and all', async () => {
    const file = pickle(imported('zlib', 'crc32'), op.pop, imported('a', 'B.c'), op.stop)
    const description = await describeSource(memorySource(file), ['zlib.crc32', 'a.B.c'])
    assert.deepEqual(description.pickle.outsideAllowList, [])
    assert.deepEqual(codesOf(description), ['pickle.dotted-name'])
  })

  it('is read where it stands in another file', async () => {
    const file = pickle(Buffer.alloc(100), PRINTS, op.stop)
    const { pickle: facts } = await describePickle(memorySource(file), 100, CONTEXT)
    assert.deepEqual(facts.imports, ['builtins.print'])
  })

  it('is described by what it makes and by what wrote it', async () => {
    const joblib = pickle(imported('joblib.numpy_pickle', 'Other'), op.pop)
    const cases = [
      [pickle(op.emptyDict, op.stop), { kind: 'dictionary' }],
      [pickle(op.emptyList, op.stop), { kind: 'list' }],
      [pickle(op.none, op.stop), { kind: 'other' }],
      [pickle(PRINTS, op.stop), { kind: 'object', class: 'builtins.print' }],
      [pickle(joblib, op.none, op.stop), { kind: 'other', writer: 'joblib' }],
    ] as const
    for (const [file, expected] of cases) {
      const { facts } = await pickleReader.describe(memorySource(file), CONTEXT)
      const { protocol, imports, ...rest } = facts
      assert.deepEqual(rest, expected)
      assert.equal(protocol, 0)
      assert.equal(typeof imports, 'number')
    }
  })

  it('is no file of text', async () => {
    const texts = [
      'cat\ndog\nbird\n',
      'config\nname\n{"a": 1}',
      'Version 1.0\nInstall it.\n',
      'Some words.\nIt is.\n',
      "S'quoted'\nwords",
      '(tokens)\n',
      '{"architectures": []}\n',
      '# A model\n',
      'I like it.\nN.\n',
      '.',
      'N.',
      '',
      'is a\nlist\n',
      'g0\ng1\n',
    ]
    for (const text of texts) {
      const reader = await findReader(Buffer.from(text), 'file.txt')
      assert.equal(reader, undefined, JSON.stringify(text))
    }
  })

  it('leaves a long text alone that could have been one', async () => {
    const text = Buffer.from(`V${'no line '.repeat(1000)}\n? `)
    assert.equal(await findReader(text.subarray(0, HEAD_BYTES), 'words.txt'), pickleReader)
    const context = { ...CONTEXT, name: 'words.txt' }
    assert.deepEqual(await pickleReader.describe(memorySource(text), context), {
      format: 'unknown',
      facts: {},
      metadata: {},
      findings: [],
    })
  })

  it('is promised by a name, and missing then', async () => {
    const { pickle: facts, ...rest } = await pickleReader.describe(
      memorySource(Buffer.from('# none')),
      CONTEXT,
    )
    assert.equal(facts?.complete, false)
    assert.deepEqual(codesOf(rest), ['pickle.incomplete'])
  })

  it('passes on what its source throws', async () => {
    const source = {
      sizeBytes: 100,
      read: async () => {
        throw new ProvenanceError('MODEL_CHANGED', 'the file has changed')
      },
    }
    for (const reader of [pickleReader, packedReader, zipOfPicklesReader]) {
      await assert.rejects(reader.describe(source, CONTEXT), { code: 'MODEL_CHANGED' })
    }
  })
})

describe('the bounds of a pickle', () => {
  it('skip bytes of any size, and find what is behind them', async () => {
    const head = pickle(op.proto(4), Buffer.from([0x8e]), uint64(10 * GIB))
    const tail = pickle(op.pop, PRINTS, op.stop)
    const end = head.length + 10 * GIB
    const file = sparseSource(end + tail.length, [
      [0, head],
      [end, tail],
    ])
    const source = countReads(file)
    const { pickle: facts } = await describeSource(source)
    assert.deepEqual(facts.imports, ['builtins.print'])
    assert.equal(facts.complete, true)
    assert.ok(source.readBytes() < 1024 ** 2, `${source.readBytes()} bytes were read`)
  })

  it('skip a line of any size, and find what is behind it', async () => {
    const line = pickle(op.unicode('x'.repeat(3 * 1024 ** 2)), op.pop, PRINTS, op.stop)
    const source = countingSource(line)
    const { pickle: facts } = await describeSource(source)
    assert.deepEqual(facts.imports, ['builtins.print'])
    assert.equal(facts.complete, true)
    assert.ok(source.largestRead() <= 128 * 1024)
  })

  const endless: readonly (readonly [string, Buffer])[] = [
    ['opcodes', Buffer.alloc(16_000_002, 'N0')],
    ['values on the stack', Buffer.alloc(600_000, 'N')],
    ['marks', Buffer.alloc(600_000, '(')],
    ['values in the memo', pickle(op.none, Buffer.alloc(1_100_000, 0x94))],
    ['pickles', Buffer.alloc(30_000, 'N.')],
    [
      'pickles inside',
      Buffer.alloc(2_000_000, pickle(op.shortBytes(Buffer.from('80044e2e', 'hex')), op.pop)),
    ],
    [
      'imports',
      pickle(...Array.from({ length: 10_001 }, (_, index) => op.global('m', `n${index}`))),
    ],
  ]
  for (const [what, bytes] of endless) {
    it(`end the reading of too many ${what}`, async () => {
      const { pickle: facts, findings } = await describeSource(memorySource(pickle(bytes, op.stop)))
      assert.equal(facts.complete, false)
      assert.match(findings.at(-1)?.message ?? '', /more .*(than|pickles)|pickles/)
    })
  }

  it('end what unpacks without end', async () => {
    const bomb = deflateSync(
      pickle(PRINTS, Buffer.from([0x8e]), uint64(GIB), Buffer.alloc(300 * 1024 ** 2)),
    )
    const description = await pickleReader.describe(memorySource(bomb), CONTEXT)
    assert.deepEqual(description.pickle?.imports, ['builtins.print'])
    assert.equal(description.pickle?.complete, false)
    assert.ok(description.findings.some(({ message }) => message.includes('unpacks to more than')))
  })

  it('keep every text of a large memo away from memory, and names that are used in it', async () => {
    const words = Array.from({ length: 200_000 }, (_, index) =>
      pickle(op.text(`${'w'.repeat(180)}${index}`), op.memoize, op.pop),
    )
    const late = pickle(PRINTS, op.longBinget(199_999), op.text('x'), op.stackGlobal)
    const file = Buffer.concat([...words, late])
    const { pickle: facts, findings } = await describeSource(memorySource(pickle(file, op.stop)))
    assert.deepEqual(facts.imports, ['builtins.print'])
    assert.ok(findings.some(({ code }) => code === 'pickle.computed-import'))
  })
})

describe('a zip archive of torch', () => {
  const object = pickle(op.proto(2), op.emptyDict, op.stop)
  const describeZip = (entries: Parameters<typeof writeZip>[0]) =>
    zipOfPicklesReader.describe(memorySource(writeZip(entries)), { ...CONTEXT, name: 'model.pt' })

  it('says what it holds', async () => {
    const { format, facts, findings } = await describeZip([
      { name: 'm/data.pkl', content: object, method: 0 },
      { name: 'm/byteorder', content: 'little', method: 0 },
      { name: 'm/data/0', content: 'x', method: 0 },
      { name: 'm/data/1', content: 'x', method: 0 },
      { name: 'm/version', content: '3\n', method: 0 },
    ])
    assert.equal(format, 'pytorch-zip')
    assert.deepEqual(facts, {
      kind: 'state_dict',
      version: '3',
      byteOrder: 'little',
      storages: 2,
      protocol: 2,
      imports: 0,
    })
    assert.deepEqual(findings, [])
  })

  it('is TorchScript where it holds code', async () => {
    const description = await describeZip([
      { name: 'm/data.pkl', content: object, method: 0 },
      { name: 'm/code/__torch__.py', content: 'x', method: 0 },
      { name: 'm/constants.pkl', content: pickle(op.emptyTuple, op.stop), method: 0 },
    ])
    assert.equal(description.facts.kind, 'torchscript')
    assert.equal(description.facts.codeFiles, 1)
    assert.deepEqual(codesOf(description), ['pytorch.torchscript'])
  })

  it('is any other archive without data.pkl, and its pickles are read', async () => {
    const { format, pickle: facts } = await describeZip([
      { name: 'a', content: 'text' },
      { name: 'b', content: pickle(PRINTS, op.stop) },
    ])
    assert.equal(format, 'zip')
    assert.deepEqual(facts?.imports, ['builtins.print'])
    assert.equal(facts?.count, 1)
  })
})

describe('the members of an archive', () => {
  it('are read up to a number of pickles', async () => {
    const members = Array.from({ length: 2_049 }, (_, index) => ({
      name: `m/${index}.pkl`,
      content: pickle(PRINTS, op.stop),
    }))
    const zip = memorySource(writeZip(members))
    const { pickle: facts, findings } = await zipOfPicklesReader.describe(zip, CONTEXT)
    assert.equal(facts?.count, 2_048)
    assert.equal(facts?.complete, false)
    assert.ok(findings.some(({ code }) => code === 'pickle.incomplete'))
  })
})

describe('an array in an archive', () => {
  const npy = (descr: string, content: Buffer): Buffer => {
    const header = Buffer.from(`{'descr': '${descr}', 'fortran_order': False, 'shape': (1,), }\n`)
    const start = Buffer.from('\u0093NUMPY\u0001\u0000', 'latin1')
    return Buffer.concat([start, Buffer.from([header.length, 0]), header, content])
  }
  const describeArrays = (...arrays: readonly Buffer[]) => {
    const members = arrays.map((content, index) => ({ name: `${index}.npy`, content, method: 0 }))
    const source = countingSource(writeZip(members))
    const described = zipOfPicklesReader.describe(source, { ...CONTEXT, name: 'arrays.zip' })
    return described.then((description) => ({ ...description, readBytes: source.readBytes() }))
  }

  it('is not read where its elements are numbers', async () => {
    const numbers = npy('<f8', Buffer.alloc(20 * 1024 ** 2))
    const { pickle: facts, readBytes } = await describeArrays(numbers, numbers)
    assert.equal(facts, undefined)
    assert.ok(readBytes < 1024 ** 2, `${readBytes} bytes were read`)
  })

  it('is a pickle where its elements are objects', async () => {
    const { pickle: facts } = await describeArrays(npy('|O', pickle(PRINTS, op.stop)))
    assert.deepEqual(facts?.imports, ['builtins.print'])
    assert.equal(facts?.complete, true)
  })
})

describe('the allow-list', () => {
  it('has no name twice, none with a dot of its own, and nothing that runs what it is given', () => {
    assert.equal(new Set(BUILT_IN_ALLOW_LIST).size, BUILT_IN_ALLOW_LIST.length)
    const forbidden = /^(os|posix|nt|sys|subprocess|socket|shutil|importlib|runpy|pickle|ctypes)\b/
    for (const path of BUILT_IN_ALLOW_LIST) assert.doesNotMatch(path, forbidden)
    for (const name of ['eval', 'exec', 'getattr', '__import__', 'open', 'compile']) {
      assert.ok(!BUILT_IN_ALLOW_LIST.includes(`builtins.${name}`))
      assert.ok(!BUILT_IN_ALLOW_LIST.includes(`__builtin__.${name}`))
    }
  })
})
