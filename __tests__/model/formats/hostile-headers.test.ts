// SPDX-License-Identifier: Apache-2.0
//
// Each hostile file is the finding that it has to be, at bounded cost, and its
// twin without the one thing that is wrong has no finding.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ByteSource } from '../../../src/core/byte-source.ts'
import { memorySource } from '../../../src/core/byte-sources.ts'
import { FINDINGS } from '../../../src/model/formats/findings.ts'
import { inspectModel } from '../../../src/pipelines/inspect.ts'
import type { ModelFile } from '../../../src/ports.ts'
import { countReads, sparseSource } from '../../support/counting-source.ts'
import { HOSTILE_GGUFS } from '../../support/hostile/ggufs.ts'
import type { HostileHeader } from '../../support/hostile/hostile-header.ts'
import { HOSTILE_HUB_FILES } from '../../support/hostile/hub-files.ts'
import { HOSTILE_NPYS } from '../../support/hostile/npys.ts'
import { HOSTILE_SAFETENSORS } from '../../support/hostile/safetensors.ts'

const MAX_READ_BYTES = 64 * 1024 * 1024
const GROUPS = {
  safetensors: HOSTILE_SAFETENSORS,
  GGUF: HOSTILE_GGUFS,
  npy: HOSTILE_NPYS,
  'hub files': HOSTILE_HUB_FILES,
} as const
const ALL = Object.values(GROUPS).flat()

const modelFile = (name: string, sizeBytes: number): ModelFile => ({
  name,
  path: name,
  stamp: { sizeBytes, mtimeNs: 0n, inode: 0n },
})

/** Inspects the file among the others of its model, of which nothing is there but zeros. */
const inspectSource = async ({ name, others = {} }: HostileHeader, source: ByteSource) => {
  const files = [
    modelFile(name, source.sizeBytes),
    ...Object.entries(others).map(([other, sizeBytes]) => modelFile(other, sizeBytes)),
  ]
  const inspected = await inspectModel(
    { rootPath: '/model', kind: 'folder', files, ignored: [] },
    { allowedImports: [] },
    {
      sources: {
        withSource: (file, use) =>
          use(file.name === name ? source : sparseSource(file.stamp.sizeBytes, [])),
      },
    },
  )
  return inspected[0]?.description.findings ?? assert.fail('nothing was inspected')
}

const hostileSource = ({ hostile, sizeBytes, pieces }: HostileHeader): ByteSource =>
  sizeBytes === undefined
    ? memorySource(hostile)
    : sparseSource(sizeBytes, [[0, hostile], ...(pieces ?? [])])

for (const [group, files] of Object.entries(GROUPS)) {
  describe(`hostile files: ${group}`, () => {
    for (const file of files) {
      it(`finds ${file.cause}`, async () => {
        const source = countReads(hostileSource(file))
        const findings = await inspectSource(file, source)
        const codes = findings.map(({ code }) => code)
        assert.ok(codes.includes(file.code), `${file.code} is not among ${codes.join(', ')}`)
        for (const { code, kind } of findings) assert.equal(kind, FINDINGS[code]?.kind, code)
        assert.ok(source.readBytes() <= MAX_READ_BYTES, `${source.readBytes()} bytes were read`)
      })
    }

    for (const twin of new Set(files.map((file) => file.twin))) {
      const file = files.find((candidate) => candidate.twin === twin)
      it(`finds nothing in ${file?.name} with nothing wrong`, async () => {
        if (file === undefined) return assert.fail()
        assert.deepEqual(await inspectSource(file, memorySource(twin)), [])
      })
    }
  })
}

describe('hostile files', () => {
  it('are of many causes, each named once', (t) => {
    const causes = new Set(ALL.map(({ name, cause }) => `${name.split('.').at(-1)} ${cause}`))
    t.diagnostic(`${causes.size} causes, ${new Set(ALL.map(({ code }) => code)).size} codes`)
    assert.equal(causes.size, ALL.length)
    assert.ok(causes.size >= 100)
  })

  it('give every code of a file that is broken or runs code', () => {
    const given = new Set(ALL.map(({ code }) => code))
    const prefixes = ['safetensors.', 'gguf.', 'npy.', 'shard-index.', 'hub-config.', 'model-card.']
    const missing = Object.entries(FINDINGS)
      .filter(([code, { kind }]) => kind !== 'notice' && prefixes.some((p) => code.startsWith(p)))
      .map(([code]) => code)
      .filter((code) => !given.has(code))
    assert.deepEqual(missing, [])
  })
})
