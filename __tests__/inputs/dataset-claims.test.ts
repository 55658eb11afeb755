// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { serializeCommitment } from '../../src/dataset/commitment-v1.ts'
import { readDatasetClaims } from '../../src/inputs/dataset-claims.ts'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import { ATTEST_INPUTS, type InputName } from '../../src/inputs/input-table.ts'
import { stateDataset } from '../../src/pipelines/dataset-statement.ts'
import { commitmentHex, hexOf, listText, proofOf } from '../support/claimed-datasets.ts'
import { commitRecords, VIEW } from '../support/committed-datasets.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlprov-claims-'))
after(() => rmSync(folder, { recursive: true }))
const HOST = {
  datasetWorkerPath: join(import.meta.dirname, '..', '..', 'src', 'dataset-worker', 'index.ts'),
  workers: 1,
}

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const dataset = commitRecords(['a', 'b', 'c'].map((text) => ({ text })))
const other = commitRecords([{ text: 'z' }])
const commitment = write('commitment.json', serializeCommitment(dataset.commitment))
const otherCommitment = write('other.json', serializeCommitment(other.commitment))
const clean = write('opt-out.txt', listText('x', 'y'))
const proofBytes = proofOf(dataset, 'x', 'y')
const cleanProof = write('opt-out.proof', proofBytes)
const dirty = write('dirty.txt', listText('x', 'b'))
const dirtyProof = write('dirty.proof', proofOf(dataset, 'x', 'b'))
const listDigest = sha256(listText('x', 'y'))
const description = write(
  'dataset.yaml',
  `version: 1
name: letters
licenses: CC0-1.0
opt-out: [{ name: do-not-train, digest: "sha256:${listDigest}", date: 2026-01-31 }]
`,
)

const read = (given: Partial<Record<InputName, string>>) =>
  readDatasetClaims(
    createInputReader(ATTEST_INPUTS, (name) => given[name] ?? ''),
    HOST,
  )

const codeOf = async (given: Partial<Record<InputName, string>>): Promise<string> => {
  try {
    await read(given)
    return 'no error'
  } catch (error) {
    return error instanceof ProvenanceError ? `${error.code}: ${error.message}` : String(error)
  }
}

describe('claims about datasets', () => {
  it('are none where nothing is given', async () => assert.deepEqual(await read({}), []))

  it('are stated of the model and of the commitment, with their evidence', async () => {
    const [claims, ...others] = await read({
      'dataset-commitment': commitment,
      'dataset-description': description,
      'dataset-proofs': `${clean}=${cleanProof}`,
    })
    assert.ok(claims && others.length === 0)
    assert.equal(claims.name, 'letters')
    const { predicateType, predicate, moreSubjects } = stateDataset(claims)
    const hex = commitmentHex(dataset.commitment)
    assert.equal(predicateType, 'https://in-toto.io/attestation/scai/v0.3')
    assert.deepEqual(moreSubjects, [
      { name: 'dataset-commitment:letters', digest: { sha256: hex } },
    ])
    const target = { name: 'commitment.json', digest: { sha256: hex } }
    const proof = { name: 'opt-out.proof', digest: { sha256: sha256(proofBytes) } }
    const file = { name: 'dataset.yaml', digest: { sha256: claims.description?.file.sha256 } }
    const { records, recordModel, suite } = dataset.commitment
    assert.deepEqual(predicate, {
      attributes: [
        {
          attribute: 'dataset-committed',
          target,
          conditions: { dataset: 'letters', suite, records, recordModel },
        },
        {
          attribute: 'dataset-described',
          target,
          conditions: { dataset: 'letters', name: 'letters' },
          evidence: file,
        },
        {
          attribute: 'dataset-license',
          target,
          conditions: { expression: 'CC0-1.0' },
          evidence: file,
        },
        {
          attribute: 'dataset-opt-out',
          target,
          conditions: {
            list: { name: 'do-not-train', digest: { sha256: listDigest } },
            date: '2026-01-31',
          },
          evidence: proof,
        },
        {
          attribute: 'dataset-list-absent',
          target,
          conditions: {
            list: { name: 'opt-out.txt', digest: { sha256: listDigest } },
            view: VIEW,
            records: 2,
          },
          evidence: proof,
        },
      ],
    })
  })

  it('go together by their names', async () => {
    const claims = await read({
      'dataset-commitment': `one=${commitment}\ntwo=${otherCommitment}`,
      'dataset-description': `two=${description}`,
      'dataset-proofs': `${clean}=${cleanProof}`,
    })
    assert.deepEqual(
      claims.map(({ name, description: said, absentLists }) => [name, said, absentLists.length]),
      [
        ['one', undefined, 1],
        ['two', claims[1]?.description, 0],
      ],
    )
  })

  for (const [what, given, error] of [
    [
      'a list that a record is on',
      { 'dataset-proofs': `${dirty}=${dirtyProof}` },
      'DATASET_LISTED',
    ],
    ['the proof of another list', { 'dataset-proofs': `${clean}=${dirtyProof}` }, 'PROOF_INVALID'],
    [
      'a proof about another commitment',
      { 'dataset-commitment': otherCommitment, 'dataset-proofs': `${clean}=${cleanProof}` },
      'PROOF_INVALID',
    ],
    [
      'a proof without a commitment',
      { 'dataset-commitment': '', 'dataset-proofs': `${clean}=${cleanProof}` },
      'PROOF_INVALID',
    ],
    ['a list without a proof', { 'dataset-proofs': clean }, 'INPUT_INVALID'],
    ['a list that is not there', { 'dataset-proofs': `none=${cleanProof}` }, 'INPUT_INVALID'],
    ['a proof that is none', { 'dataset-proofs': `${clean}=${clean}` }, 'PROOF_INVALID'],
    ['a commitment that is none', { 'dataset-commitment': description }, 'COMMITMENT_INVALID'],
    [
      'two commitments without names',
      { 'dataset-commitment': `${commitment}\n${otherCommitment}` },
      'INPUT_INVALID',
    ],
    [
      'a name twice',
      { 'dataset-commitment': `a=${commitment}\na=${otherCommitment}` },
      'INPUT_INVALID',
    ],
    [
      'a description that is none',
      { 'dataset-description': commitment },
      'DATASET_DESCRIPTION_INVALID',
    ],
    [
      'a description that is not there',
      { 'dataset-description': 'none.yaml' },
      'DATASET_DESCRIPTION_INVALID',
    ],
  ] as const) {
    it(`are refused with ${what}`, async () => {
      const message = await codeOf({ 'dataset-commitment': commitment, ...given })
      assert.ok(message.startsWith(error), message)
    })
  }

  it('name the record that is on the list', async () => {
    const given = { 'dataset-commitment': commitment, 'dataset-proofs': `${dirty}=${dirtyProof}` }
    assert.match(await codeOf(given), new RegExp(`1 of the 2 records .*sha256:${hexOf('b')}`))
  })

  it('are refused with a proof in which a byte was changed', async () => {
    for (const at of [30, 100, 120, proofBytes.length - 1]) {
      const changed = Uint8Array.from(proofBytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      const path = write('changed.proof', changed)
      const given = { 'dataset-commitment': commitment, 'dataset-proofs': `${clean}=${path}` }
      assert.match(await codeOf(given), /^PROOF_INVALID/, `byte ${at}`)
    }
  })
})
