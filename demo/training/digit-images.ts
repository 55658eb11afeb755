// SPDX-License-Identifier: Apache-2.0
//
// The training data: the ten digits as 8 × 8 images, moved about and with
// some pixels flipped, drawn by a seeded generator. The same seed gives the
// same images on every machine.

export const IMAGE_WIDTH = 8
export const PIXELS = IMAGE_WIDTH * IMAGE_WIDTH
export const CLASSES = 10

/** Probability that a pixel is flipped. */
const NOISE = 0.05

export interface DigitImage {
  /** 0 or 1 each, row by row. */
  readonly pixels: readonly number[]
  /** 0 to 9. */
  readonly label: number
}

// Five columns by seven rows; one row per string.
const GLYPHS = [
  '.###. #...# #..## #.#.# ##..# #...# .###.',
  '..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###.',
  '.###. #...# ....# ...#. ..#.. .#... #####',
  '.###. #...# ....# ..##. ....# #...# .###.',
  '...#. ..##. .#.#. #..#. ##### ...#. ...#.',
  '##### #.... ####. ....# ....# #...# .###.',
  '..##. .#... #.... ####. #...# #...# .###.',
  '##### ....# ...#. ..#.. .#... .#... .#...',
  '.###. #...# #...# .###. #...# #...# .###.',
  '.###. #...# #...# .#### ....# ...#. .##..',
].map((rows) => rows.split(' '))

/** Numbers in [0, 1). Mulberry32, public domain (Tommy Ettinger). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** As many images as asked for, the digits in turn. */
export const drawDigits = (count: number, random: () => number): readonly DigitImage[] =>
  Array.from({ length: count }, (_, index) => drawDigit(index % CLASSES, random))

const drawDigit = (label: number, random: () => number): DigitImage => {
  const glyph = GLYPHS[label] ?? []
  const left = 1 + Math.floor(random() * 2)
  const top = Math.floor(random() * 2)
  const pixels = Array.from({ length: PIXELS }, (_, index) => {
    const row = Math.floor(index / IMAGE_WIDTH) - top
    const column = (index % IMAGE_WIDTH) - left
    const ink = glyph[row]?.[column] === '#' ? 1 : 0
    return random() < NOISE ? 1 - ink : ink
  })
  return { pixels, label }
}

/** One line per image: the label, a comma, and the pixels as one run of 0 and 1. */
export const toCsv = (images: readonly DigitImage[]): string =>
  `label,pixels\n${images.map(({ label, pixels }) => `${label},${pixels.join('')}\n`).join('')}`
