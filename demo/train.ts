// SPDX-License-Identifier: Apache-2.0
//
// Trains a small real model and writes it as a folder that could go to a
// model hub: weights, configuration, model card, metrics. Takes a second.
//
//   node demo/train.ts [model folder] [seed]

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import {
  CLASSES,
  createRandom,
  drawDigits,
  IMAGE_WIDTH,
  PIXELS,
  toCsv,
} from './training/digit-images.ts'
import { encodeSafetensors } from './training/safetensors.ts'
import { accuracy, trainClassifier } from './training/softmax-classifier.ts'

const TRAINING_IMAGES = 3_000
const TEST_IMAGES = 1_000
const TRAINING = { epochs: 12, learningRate: 0.1 }

export interface TrainingPlan {
  /** Folder of the model; made if need be. */
  readonly modelFolder: string
  /** Where the training data goes. */
  readonly datasetPath: string
  readonly seed: number
}

export interface TrainedModel {
  readonly files: readonly string[]
  readonly parameterCount: number
  /** On images that the training did not see, 0 to 1. */
  readonly testAccuracy: number
}

/** Makes the data, trains, and writes model and data. The same seed gives the same bytes. */
export const train = async (plan: TrainingPlan): Promise<TrainedModel> => {
  const random = createRandom(plan.seed)
  const trainingImages = drawDigits(TRAINING_IMAGES, random)
  const testImages = drawDigits(TEST_IMAGES, random)
  const model = trainClassifier(trainingImages, TRAINING)
  const testAccuracy = accuracy(model, testImages)
  const metrics = {
    train_accuracy: accuracy(model, trainingImages),
    test_accuracy: testAccuracy,
    train_images: TRAINING_IMAGES,
    test_images: TEST_IMAGES,
  }
  const config = {
    model_type: 'softmax-regression',
    image_size: [IMAGE_WIDTH, IMAGE_WIDTH],
    num_labels: CLASSES,
    torch_dtype: 'float32',
    training: { ...TRAINING, seed: plan.seed },
  }
  const files = {
    'README.md': modelCard(testAccuracy),
    'config.json': json(config),
    'metrics.json': json(metrics),
    'model.safetensors': encodeSafetensors([
      { name: 'linear.bias', shape: [CLASSES], values: model.bias },
      { name: 'linear.weight', shape: [CLASSES, PIXELS], values: model.weight },
    ]),
  }
  await mkdir(dirname(plan.datasetPath), { recursive: true })
  await writeFile(plan.datasetPath, toCsv(trainingImages))
  await mkdir(plan.modelFolder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    await writeFile(join(plan.modelFolder, name), content)
  const parameterCount = model.weight.length + model.bias.length
  return { files: Object.keys(files), parameterCount, testAccuracy }
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

const modelCard = (testAccuracy: number): string => `---
license: apache-2.0
library_name: safetensors
pipeline_tag: image-classification
datasets:
  - digits-8x8
metrics:
  - accuracy
---
# Digits, 8 × 8

Softmax regression on drawn digits; ${(testAccuracy * 100).toFixed(1)} % of unseen images are read
correctly. Trained from scratch, without a base model.
`

if (import.meta.main) {
  const [modelFolder = 'out/digits', seed = '7'] = process.argv.slice(2)
  const datasetPath = join(dirname(modelFolder), 'data', 'digits.csv')
  const { testAccuracy, parameterCount } = await train({
    modelFolder,
    datasetPath,
    seed: Number(seed),
  })
  console.log(`trained ${modelFolder}: ${parameterCount} parameters, accuracy ${testAccuracy}`)
}
