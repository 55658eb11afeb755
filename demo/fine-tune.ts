// SPDX-License-Identifier: Apache-2.0
//
// Trains a model of the demo further, on digits that it has not seen, and
// writes a model folder with a licence and a base model in its card.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { CLASSES, createRandom, drawDigits, PIXELS } from './training/digit-images.ts'
import { decodeTensor, encodeSafetensors } from './training/safetensors.ts'
import { trainClassifier } from './training/softmax-classifier.ts'

const IMAGES = 500

/** Reads the weights in `baseFolder` and writes `modelFolder`. */
export const fineTune = async (baseFolder: string, modelFolder: string): Promise<void> => {
  const file = await readFile(join(baseFolder, 'model.safetensors'))
  const base = {
    weight: decodeTensor(file, 'linear.weight'),
    bias: decodeTensor(file, 'linear.bias'),
  }
  const training = { epochs: 2, learningRate: 0.01 }
  const model = trainClassifier(drawDigits(IMAGES, createRandom(8)), training, base)
  const files = {
    'README.md': '---\nlicense: apache-2.0\n---\n# Digits, trained further\n',
    'config.json': `${JSON.stringify({ model_type: 'softmax-regression', training })}\n`,
    'model.safetensors': encodeSafetensors([
      { name: 'linear.bias', shape: [CLASSES], values: model.bias },
      { name: 'linear.weight', shape: [CLASSES, PIXELS], values: model.weight },
    ]),
  }
  await mkdir(modelFolder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    await writeFile(join(modelFolder, name), content)
}
