// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FormatContext } from '../../../src/model/formats/format.ts'
import { findReader } from '../../../src/model/formats/index.ts'
import { kerasReader } from '../../../src/model/formats/keras.ts'
import { KERAS_FINDINGS } from '../../../src/model/formats/keras-findings.ts'
import { kerasMetadataReader } from '../../../src/model/formats/keras-metadata.ts'
import { KERAS_METADATA_FINDINGS } from '../../../src/model/formats/keras-metadata-findings.ts'
import { PICKLE_FINDINGS } from '../../../src/model/formats/pickle/findings.ts'
import { countingSource } from '../../support/counting-source.ts'
import { checkReader } from '../../support/hostile/check-reader.ts'
import { HOSTILE_KERAS, HOSTILE_KERAS_METADATA, PLAIN_KERAS } from '../../support/hostile/keras.ts'
import { writeZip } from '../../support/zip-writer.ts'

const CONTEXT: FormatContext = {
  name: 'model.keras',
  sizeOf: () => undefined,
  allowedImports: [],
}

describe('a Keras model', () => {
  it('says what it is', async () => {
    assert.deepEqual(await kerasReader.describe(countingSource(PLAIN_KERAS), CONTEXT), {
      format: 'keras',
      facts: {
        kerasVersion: '3.15.1',
        dateSaved: '2026-01-02@03:04:05',
        model: 'Functional',
        layers: { Dense: 1 },
        members: 3,
      },
      metadata: { frameworks: { keras: '3.15.1' } },
      findings: [],
    })
  })

  it('is known by its first member, whatever its name, and by its name', async () => {
    assert.equal((await findReader(PLAIN_KERAS, 'weights.zip'))?.id, 'keras')
    const other = writeZip([{ name: 'a', content: '' }])
    assert.equal((await findReader(other, 'model.keras'))?.id, 'keras')
    assert.equal((await findReader(other, 'model.zip'))?.id, 'zip')
  })

  it('is looked through for pickles', async () => {
    const pickle = Buffer.from('\x80\x02cposix\ngetcwd\n)R.', 'latin1')
    const model = writeZip([
      { name: 'metadata.json', content: '{"keras_version":"3.15.1"}' },
      { name: 'config.json', content: '{}' },
      { name: 'assets/words', content: pickle },
    ])
    const description = await kerasReader.describe(countingSource(model), CONTEXT)
    assert.deepEqual(description.pickle?.outsideAllowList, ['posix.getcwd'])
    assert.ok(description.findings.some(({ code }) => code in PICKLE_FINDINGS))
  })
})

const OF_ZIP = Object.keys(KERAS_FINDINGS).filter((code) => code.startsWith('zip.'))
const OF_PROTOBUF = Object.keys(KERAS_METADATA_FINDINGS).filter((code) => code.startsWith('proto'))

checkReader({
  reader: kerasReader,
  table: { ...KERAS_FINDINGS, ...PICKLE_FINDINGS },
  hostile: HOSTILE_KERAS,
  context: CONTEXT,
  elsewhere: [...OF_ZIP, ...Object.keys(PICKLE_FINDINGS)],
})

checkReader({
  reader: kerasMetadataReader,
  table: KERAS_METADATA_FINDINGS,
  hostile: HOSTILE_KERAS_METADATA,
  context: { ...CONTEXT, name: 'keras_metadata.pb' },
  elsewhere: OF_PROTOBUF,
})
