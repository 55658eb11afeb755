// SPDX-License-Identifier: Apache-2.0
//
// `npm run dataset-vectors`: writes the test vectors of the specification of
// dataset commitments. A test makes them again and compares.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { datasetVectors } from '../__tests__/support/dataset-vectors.ts'

const PATH = 'docs/spec/vectors/dataset-commitment-v1.json'
const path = join(import.meta.dirname, '..', PATH)

mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, datasetVectors())
process.stdout.write(`${PATH}\n`)
