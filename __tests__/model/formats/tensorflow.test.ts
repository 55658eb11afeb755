// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FormatContext } from '../../../src/model/formats/format.ts'
import { hdf5Reader } from '../../../src/model/formats/hdf5.ts'
import { HDF5_FINDINGS } from '../../../src/model/formats/hdf5-findings.ts'
import { findReader } from '../../../src/model/formats/index.ts'
import { savedModelReader } from '../../../src/model/formats/saved-model.ts'
import { SAVED_MODEL_FINDINGS } from '../../../src/model/formats/saved-model-findings.ts'
import { savedModelFingerprintReader } from '../../../src/model/formats/saved-model-fingerprint.ts'
import { tfliteReader } from '../../../src/model/formats/tflite.ts'
import { TFLITE_FINDINGS } from '../../../src/model/formats/tflite-findings.ts'
import { PROTOBUF_FINDINGS } from '../../../src/model/protobuf.ts'
import { countingSource } from '../../support/counting-source.ts'
import { checkReader } from '../../support/hostile/check-reader.ts'
import {
  HOSTILE_SAVED_MODELS,
  HOSTILE_TFLITE,
  PLAIN_SAVED_MODEL,
  writeTflite,
} from '../../support/hostile/tensorflow.ts'
import { bytes, number } from '../../support/protobuf-writer.ts'

const CONTEXT: FormatContext = {
  name: 'saved_model.pb',
  sizeOf: () => undefined,
  allowedImports: [],
}

describe('a SavedModel', () => {
  it('says what it is', async () => {
    const source = countingSource(PLAIN_SAVED_MODEL)
    assert.deepEqual(await savedModelReader.describe(source, CONTEXT), {
      format: 'saved-model',
      facts: {
        schemaVersion: 1,
        tensorflowVersions: ['2.20.0'],
        tags: ['serve'],
        signatures: ['serving_default'],
        metaGraphs: 1,
        functions: 1,
        nodes: 2,
        operators: { MatMul: 1, Relu: 1 },
      },
      metadata: { frameworks: { tensorflow: '2.20.0' } },
      findings: [],
    })
  })

  it('is known by its content, and by its name where it is saved as text', async () => {
    assert.equal((await findReader(PLAIN_SAVED_MODEL, 'renamed'))?.id, 'saved-model')
    for (const name of ['m/saved_model.pbtxt', 'm/saved_model.cpb']) {
      const reader = await findReader(Buffer.from('saved_model_schema_version: 1'), name)
      assert.equal(reader?.id, 'saved-model')
      const { findings } = await reader.describe(countingSource(Buffer.alloc(0)), {
        ...CONTEXT,
        name,
      })
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['saved-model.not-read'],
      )
    }
  })

  it('has a fingerprint', async () => {
    const hashes = [1, 2, 3, 4, 5].map((field) => number(field, 2n ** 64n - 1n))
    const fingerprint = Buffer.concat([...hashes, bytes(7, '1f0c')])
    assert.equal((await findReader(fingerprint, 'm/fingerprint.pb'))?.id, 'saved-model-fingerprint')
    const { facts, findings } = await savedModelFingerprintReader.describe(
      countingSource(fingerprint),
      CONTEXT,
    )
    assert.deepEqual([facts, findings], [{ uuid: '1f0c' }, []])
  })
})

describe('a TensorFlow Lite model', () => {
  it('says what it is', async () => {
    const model = writeTflite({ operators: [3, 'Mfcc', 'Mfcc', 200] })
    assert.equal((await findReader(model, 'renamed'))?.id, 'tflite')
    assert.deepEqual(await tfliteReader.describe(countingSource(model), CONTEXT), {
      format: 'tflite',
      facts: {
        version: 3,
        description: 'a small model',
        operatorCodes: 4,
        customOperators: { Mfcc: 2 },
      },
      metadata: {},
      findings: [],
    })
  })
})

/** A superblock of a version, of a file of so many bytes. */
const superblock = (version: number, endAt: number, sizeBytes: number): Buffer => {
  const bytes = Buffer.alloc(96)
  bytes.write('\x89HDF\r\n\x1a\n', 'latin1')
  bytes.writeUInt8(version, 8)
  bytes.writeUInt8(8, version < 2 ? 13 : 9)
  bytes.writeBigUInt64LE(BigInt(sizeBytes), endAt)
  return bytes
}

describe('an HDF5 file', () => {
  const codesOf = async (file: Buffer) =>
    (await hdf5Reader.describe(countingSource(file), CONTEXT)).findings.map(({ code }) => code)

  it('is always said not to be read, in every version', async () => {
    const ends: readonly (readonly [number, number])[] = [
      [0, 40],
      [1, 44],
      [2, 28],
      [3, 28],
    ]
    for (const [version, endAt] of ends) {
      const whole = superblock(version, endAt, 96)
      assert.equal((await findReader(whole, 'renamed'))?.id, 'hdf5')
      const { facts } = await hdf5Reader.describe(countingSource(whole), CONTEXT)
      assert.deepEqual(facts, { superblockVersion: version })
      assert.deepEqual(await codesOf(whole), ['hdf5.not-read'])
      const cut = superblock(version, endAt, 97)
      assert.deepEqual(await codesOf(cut), ['hdf5.cut-off', 'hdf5.not-read'])
    }
  })

  it('may be of no known version, or behind other bytes', async () => {
    assert.deepEqual(await codesOf(superblock(4, 28, 96)), [
      'hdf5.unknown-version',
      'hdf5.not-read',
    ])
    const behind = Buffer.concat([Buffer.alloc(512), superblock(2, 28, 512 + 96)])
    assert.equal((await findReader(behind, 'renamed'))?.id, 'hdf5')
    assert.deepEqual(await codesOf(behind), ['hdf5.user-block', 'hdf5.not-read'])
  })
})

describe('a pickle that begins like another format', () => {
  it('is a pickle', async () => {
    const tflite = Buffer.from('\x80\x04\x8c\x04TFL3cposix\ngetcwd\n)R.', 'latin1')
    const long = Buffer.concat([
      Buffer.from('\x80\x04\x8e', 'latin1'),
      Buffer.from([0xf8, 3, 0, 0, 0, 0, 0, 0]),
      Buffer.alloc(512 - 11),
      superblock(2, 28, 96),
      Buffer.alloc(1000),
      Buffer.from('.'),
    ])
    for (const pickle of [tflite, long]) {
      assert.equal((await findReader(pickle.subarray(0, 1024), 'renamed'))?.id, 'pickle')
    }
  })
})

const OF_PROTOBUF = Object.keys(PROTOBUF_FINDINGS)

checkReader({
  reader: savedModelReader,
  table: SAVED_MODEL_FINDINGS,
  hostile: HOSTILE_SAVED_MODELS,
  context: CONTEXT,
  elsewhere: [...OF_PROTOBUF, 'saved-model.not-read'],
})

checkReader({
  reader: savedModelFingerprintReader,
  table: PROTOBUF_FINDINGS,
  hostile: [
    {
      cause: 'is cut',
      code: 'protobuf.truncated',
      hostile: bytes(7, '1f0c').subarray(0, -1),
      twin: bytes(7, '1f0c'),
    },
  ],
  context: { ...CONTEXT, name: 'fingerprint.pb' },
  elsewhere: OF_PROTOBUF,
})

checkReader({
  reader: tfliteReader,
  table: TFLITE_FINDINGS,
  hostile: HOSTILE_TFLITE,
  context: { ...CONTEXT, name: 'model.tflite' },
})

checkReader({
  reader: hdf5Reader,
  table: HDF5_FINDINGS,
  hostile: [],
  context: { ...CONTEXT, name: 'model.h5' },
  elsewhere: Object.keys(HDF5_FINDINGS),
})
