// SPDX-License-Identifier: Apache-2.0
//
// Laws of the pickle readers: no bytes make them throw, and no import of a
// well-formed pickle stays unlisted, however its values are written.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { HEAD_BYTES } from '../../../../src/model/formats/format.ts'
import { findReader } from '../../../../src/model/formats/index.ts'
import { describePickle } from '../../../../src/model/formats/pickle/describe-pickle.ts'
import { packedReader } from '../../../../src/model/formats/pickle/packed.ts'
import { pickleReader } from '../../../../src/model/formats/pickle/pickle.ts'
import { tarOfPicklesReader } from '../../../../src/model/formats/pickle/tar-of-pickles.ts'
import { zipOfPicklesReader } from '../../../../src/model/formats/pickle/zip-of-pickles.ts'
import { countingSource } from '../../../support/counting-source.ts'
import { HOSTILE_PICKLES } from '../../../support/hostile/pickles.ts'
import { op, pickle } from '../../../support/pickle-writer.ts'
import { propertyRuns } from '../../../support/property-runs.ts'

const READERS = [pickleReader, packedReader, tarOfPicklesReader, zipOfPicklesReader]
const NAMES = ['model.pkl', 'model.pt', 'weights.bin', 'model.joblib.gz']
const NO_CONTEXT = { sizeOf: () => undefined, allowedImports: [] }

/** Every reader, whether it would be chosen or not. */
const readAll = async (bytes: Uint8Array, name: string): Promise<void> => {
  await findReader(bytes.subarray(0, HEAD_BYTES), name)
  for (const reader of READERS) {
    const { pickle: facts, findings } = await reader.describe(countingSource(bytes), {
      ...NO_CONTEXT,
      name,
    })
    if (facts === undefined) continue
    assert.equal(facts.complete, !findings.some(({ code }) => /incomplete|compressed/.test(code)))
    assert.ok(facts.outsideAllowList.every((path) => facts.imports.includes(path)))
    assert.deepEqual(facts.imports, [...new Set(facts.imports)])
  }
}

const opcodes = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...Object.values(op).filter((value): value is Buffer => Buffer.isBuffer(value)),
      ...[op.proto(4), op.text('os'), op.binget(0), op.binput(0), op.binint1(3), op.frame(9)],
      ...[op.global('os', 'name'), op.inst('os', 'name'), op.get('0'), op.put('1'), op.ext1(1)],
      ...[op.unicode('os'), op.string("'os'"), op.int('01'), op.float('1.5'), op.long('3L')],
    ),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
  ),
  { maxLength: 60 },
)

describe('every reader of pickles', () => {
  it('answers for any bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...NAMES), readAll),
      propertyRuns(300),
    ))

  it('answers for opcodes in any order', () =>
    fc.assert(
      fc.asyncProperty(opcodes, fc.constantFrom(...NAMES), (parts, name) =>
        readAll(pickle(...parts), name),
      ),
      propertyRuns(300),
    ))

  it('answers for damaged pickles', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...HOSTILE_PICKLES.flatMap(({ hostile, twin }) => [hostile, twin])),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        fc.nat(),
        async (file, changes, length) => {
          const bytes = Buffer.from(file)
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          await readAll(bytes.subarray(0, length % 3 ? bytes.length : length), 'model.pkl')
        },
      ),
      propertyRuns(300),
    ))
})

// ---- well-formed pickles

interface Written {
  readonly bytes: Buffer
  readonly imports: readonly string[]
}

const word = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/)
const dotted = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('.'))

/** A text, in each form that a pickler could choose. */
const textForm = fc.constantFrom(
  op.text,
  op.binunicode,
  op.binunicode8,
  op.unicode,
  op.shortBinstring,
  (text: string) => op.string(`'${text}'`),
  (text: string) => op.unicode(text.replace(/^./, (first) => `\\u00${hex(first)}`)),
  (text: string) => op.string(`"${text.replace(/.$/, (last) => `\\x${hex(last)}`)}"`),
)
const hex = (text: string) => text.charCodeAt(0).toString(16).padStart(2, '0')

const importedValue = fc
  .tuple(dotted, word, textForm, textForm, fc.constantFrom('global', 'stack', 'call', 'inst'))
  .map(([module, name, moduleForm, nameForm, form]): Written => {
    const imports = [`${module}.${name}`]
    const global = op.global(module, name)
    const bytes = {
      global,
      stack: pickle(moduleForm(module), nameForm(name), op.stackGlobal),
      call: pickle(moduleForm(module), nameForm(name), op.stackGlobal, op.emptyTuple, op.reduce),
      inst: pickle(op.mark, op.inst(module, name)),
    }[form]
    return { bytes, imports }
  })

const leaf = fc
  .constantFrom(
    ...[op.none, op.true, op.binint1(1), op.binfloat, op.text('x'), op.shortBytes('x')],
    ...[op.emptyDict, op.emptyList, op.emptyTuple, op.long('12L'), op.int('01'), op.float('1e3')],
    ...[op.binbytes(Buffer.alloc(70_000, 0x63)), op.unicode('y'.repeat(70_000))],
  )
  .map((bytes): Written => ({ bytes, imports: [] }))

const join = (before: Buffer, values: readonly Written[], after: Buffer): Written => ({
  bytes: pickle(before, ...values.map(({ bytes }) => bytes), after),
  imports: values.flatMap(({ imports }) => imports),
})

const { value } = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    importedValue,
    fc.array(tie('value'), { maxLength: 4 }).map((values) => join(op.mark, values, op.tuple)),
    fc.array(tie('value'), { maxLength: 4 }).map((values) => join(op.mark, values, op.list)),
    tie('value').map((one) => join(pickle(), [one], pickle(op.dup, op.tuple2))),
    tie('value').map((one) => join(pickle(), [one], pickle(op.pop, op.none))),
    tie('value').map((one) => join(op.mark, [one], pickle(op.popMark, op.true))),
    tie('value').map((one) => join(pickle(), [one], pickle(op.memoize, op.tuple1))),
    tie('value').map((one) =>
      join(pickle(), [one], pickle(op.longBinput(70), op.pop, op.longBinget(70))),
    ),
  ),
}))

describe('a well-formed pickle', () => {
  it('has every import listed, and is read to the end', () =>
    fc.assert(
      fc.asyncProperty(value, fc.constantFrom(2, 4), async ({ bytes, imports }, version) => {
        const file = pickle(op.proto(version), bytes, op.stop)
        const { pickle: facts } = await describePickle(countingSource(file), 0, NO_CONTEXT)
        assert.deepEqual(facts.imports, [...new Set(imports)].sort())
        assert.equal(facts.complete, true)
        assert.equal(facts.count, 1)
      }),
      propertyRuns(300),
    ))
})
