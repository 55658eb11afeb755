// SPDX-License-Identifier: Apache-2.0
//
// Softmax regression, trained by stochastic gradient descent: the smallest
// model that really learns something.

import { CLASSES, type DigitImage, PIXELS } from './digit-images.ts'

export interface Classifier {
  /** `[CLASSES][PIXELS]`, row by row. */
  readonly weight: Float32Array
  /** `[CLASSES]`. */
  readonly bias: Float32Array
}

export interface TrainingOptions {
  readonly epochs: number
  readonly learningRate: number
}

/** From nothing, or from a base model, which is left as it is. */
export const trainClassifier = (
  images: readonly DigitImage[],
  { epochs, learningRate }: TrainingOptions,
  base?: Classifier,
): Classifier => {
  const weight = base?.weight.slice() ?? new Float32Array(CLASSES * PIXELS)
  const bias = base?.bias.slice() ?? new Float32Array(CLASSES)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = learningRate / (1 + epoch)
    for (const { pixels, label } of images) {
      const scores = probabilities({ weight, bias }, pixels)
      for (let digit = 0; digit < CLASSES; digit += 1) {
        // d(cross entropy)/d(logit) = probability − truth
        const gradient = (scores[digit] ?? 0) - (digit === label ? 1 : 0)
        bias[digit] = (bias[digit] ?? 0) - rate * gradient
        for (const [pixel, ink] of pixels.entries()) {
          const index = digit * PIXELS + pixel
          if (ink !== 0) weight[index] = (weight[index] ?? 0) - rate * gradient * ink
        }
      }
    }
  }
  return { weight, bias }
}

/** Share of the images whose most probable digit is the right one, 0 to 1. */
export const accuracy = (model: Classifier, images: readonly DigitImage[]): number => {
  const right = images.filter(({ pixels, label }) => {
    const scores = probabilities(model, pixels)
    return scores.indexOf(Math.max(...scores)) === label
  })
  return right.length / images.length
}

const probabilities = ({ weight, bias }: Classifier, pixels: readonly number[]): number[] => {
  const logits = Array.from(bias, (start, digit) => {
    let sum = start
    for (const [pixel, ink] of pixels.entries()) sum += ink * (weight[digit * PIXELS + pixel] ?? 0)
    return sum
  })
  const highest = Math.max(...logits) // keeps exp() finite
  const exponentials = logits.map((logit) => Math.exp(logit - highest))
  const total = exponentials.reduce((sum, value) => sum + value, 0)
  return exponentials.map((value) => value / total)
}
