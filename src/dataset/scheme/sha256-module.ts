// SPDX-License-Identifier: Apache-2.0
//
// A WebAssembly module, written out here in full: SHA-256 (FIPS 180-4 §6.2.2)
// of four messages at a time, one in each lane of a vector of 4 × 32 bits; and
// what moves digests to where the next message has them.
// Why it is here: docs/adr/0023-hashing-in-lanes.md.

import {
  add,
  advance,
  type Code,
  choose,
  constant,
  countDown,
  flatten,
  get,
  I32,
  list,
  load,
  loadSplat,
  loadWord,
  name,
  product,
  rotateRight,
  section,
  set,
  shiftRight,
  shuffle,
  sized,
  store,
  sum,
  upTo,
  V128,
  xor,
} from './wasm-code.ts'

/** What the module exports; places are offsets into the memory that it imports. */
export interface LaneFunctions {
  /**
   * @param messages where the first message is; they follow each other, padded
   * @param groups of four messages, at least 1
   * @param blocks of 64 bytes of each message, at least 1
   * @param state eight words: the state in which each message begins
   * @param digests where the first digest goes, and `stride` how far it is to the next
   */
  hash(
    messages: number,
    groups: number,
    blocks: number,
    state: number,
    digests: number,
    stride: number,
  ): void
  /** `to` = `a` ⊕ `b`, 32 bytes, `count` times, at least once; each place moves by its stride. */
  xor(
    a: number,
    aStride: number,
    b: number,
    bStride: number,
    to: number,
    toStride: number,
    count: number,
  ): void
  /** Copies 32 bytes each, `count` times, at least once, to the places that a list of words names. */
  scatter(from: number, places: number, count: number): void
}

/** Where the 64 words of constants stand in the memory that is imported. */
export const CONSTANTS_AT = 0

// ---- FIPS 180-4 §4.2.2, §5.3.3 -----------------------------------------------------------

/** First 32 bits of the fraction of the nth root of a prime. */
const fractionOfRoot = (prime: number, n: 2n | 3n): number => {
  const radicand = BigInt(prime) << (32n * n)
  let root = BigInt(Math.floor(prime ** (1 / Number(n)) * 2 ** 32))
  while (root ** n > radicand) root -= 1n
  while ((root + 1n) ** n <= radicand) root += 1n
  return Number(root & 0xffffffffn)
}

const firstPrimes = (count: number): readonly number[] => {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}

export const roundConstants = (): readonly number[] =>
  firstPrimes(64).map((prime) => fractionOfRoot(prime, 3n))

export const initialState = (): readonly number[] =>
  firstPrimes(8).map((prime) => fractionOfRoot(prime, 2n))

// ---- SHA-256 -----------------------------------------------------------------------------

const [MESSAGES, GROUPS, BLOCKS, STATE, DIGESTS, STRIDE] = [0, 1, 2, 3, 4, 5]
const [MESSAGE_BYTES, BLOCKS_LEFT, ROUNDS_LEFT, ROUND_CONSTANTS] = [6, 7, 8, 9]
const NUMBERS_LOCAL = 4

const locals = (first: number, count: number): readonly number[] =>
  upTo(count).map((index) => first + index)
/** a to h; the state between blocks; the message schedule; temporary values. */
const WORKING = locals(10, 8)
const HASH = locals(18, 8)
const SCHEDULE = locals(26, 16)
const TEMPORARY = locals(42, 4)
const VECTORS_LOCAL = 36

const at = (of: readonly number[], index: number): Code => get(of[index % of.length] ?? 0)
const setAt = (of: readonly number[], index: number, value: Code): Code =>
  set(of[index % of.length] ?? 0, value)

/** From words of four messages to four messages of a word each, or back. */
const transpose = (of: readonly number[]): Code => {
  const low = [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23]
  const high = low.map((lane) => lane + 8)
  const lowHalves = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]
  const highHalves = lowHalves.map((lane) => lane + 8)
  return [
    setAt(TEMPORARY, 0, shuffle(at(of, 0), at(of, 1), low)),
    setAt(TEMPORARY, 1, shuffle(at(of, 2), at(of, 3), low)),
    setAt(TEMPORARY, 2, shuffle(at(of, 0), at(of, 1), high)),
    setAt(TEMPORARY, 3, shuffle(at(of, 2), at(of, 3), high)),
    setAt(of, 0, shuffle(at(TEMPORARY, 0), at(TEMPORARY, 1), lowHalves)),
    setAt(of, 1, shuffle(at(TEMPORARY, 0), at(TEMPORARY, 1), highHalves)),
    setAt(of, 2, shuffle(at(TEMPORARY, 2), at(TEMPORARY, 3), lowHalves)),
    setAt(of, 3, shuffle(at(TEMPORARY, 2), at(TEMPORARY, 3), highHalves)),
  ]
}

const BIG_ENDIAN = [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12]
// Lanes of the second operand are 16 and up: none is taken.
const swapBytes = (value: Code): Code => shuffle(value, at(TEMPORARY, 0), BIG_ENDIAN)

/** One block of each of four messages into the schedule. */
const loadBlock = (): Code =>
  upTo(4).map((quarter) => {
    const words = SCHEDULE.slice(4 * quarter, 4 * quarter + 4)
    const rows = upTo(4).map((lane) => {
      const message = sum(get(MESSAGES), product(get(MESSAGE_BYTES), constant(lane)))
      return setAt(words, lane, swapBytes(load(message, 16 * quarter)))
    })
    return [rows, transpose(words)]
  })

/** §6.2.2 step 1: the word 16 rounds on takes the place of this one. */
const extendSchedule = (round: number): Code => {
  const [early, late] = [at(SCHEDULE, round + 1), at(SCHEDULE, round + 14)]
  const sigma0 = xor(xor(rotateRight(early, 7), rotateRight(early, 18)), shiftRight(early, 3))
  const sigma1 = xor(xor(rotateRight(late, 17), rotateRight(late, 19)), shiftRight(late, 10))
  const next = add(at(SCHEDULE, round), at(SCHEDULE, round + 9), sigma0, sigma1)
  return setAt(SCHEDULE, round, next)
}

/** §6.2.2 step 3. The names of the variables move, not their values: after 8 rounds they are back. */
const doRound = (round: number): Code => {
  const place = (letter: number): number => letter + 8 * 8 - round
  const [a, b, c, e, f, g, h] = [0, 1, 2, 4, 5, 6, 7].map((letter) => at(WORKING, place(letter)))
  if (!a || !b || !c || !e || !f || !g || !h) return []
  const sigma1 = xor(xor(rotateRight(e, 6), rotateRight(e, 11)), rotateRight(e, 25))
  const sigma0 = xor(xor(rotateRight(a, 2), rotateRight(a, 13)), rotateRight(a, 22))
  const scheduled = add(loadSplat(get(ROUND_CONSTANTS), 4 * round), at(SCHEDULE, round))
  const majority = choose(xor(a, b), c, b)
  return [
    setAt(TEMPORARY, 0, add(h, scheduled, choose(e, f, g), sigma1)),
    setAt(WORKING, place(3), add(at(WORKING, place(3)), at(TEMPORARY, 0))),
    setAt(WORKING, place(7), add(at(TEMPORARY, 0), sigma0, majority)),
  ]
}

const hashBlock = (): Code => [
  loadBlock(),
  upTo(8).map((word) => setAt(WORKING, word, at(HASH, word))),
  set(ROUND_CONSTANTS, constant(CONSTANTS_AT)),
  set(ROUNDS_LEFT, constant(4)),
  // The last 16 words that are scheduled are not used: a case of their own would be more code.
  countDown(
    ROUNDS_LEFT,
    upTo(16).map((round) => [doRound(round), extendSchedule(round)]),
    advance(ROUND_CONSTANTS, constant(64)),
  ),
  upTo(8).map((word) => setAt(HASH, word, add(at(HASH, word), at(WORKING, word)))),
  advance(MESSAGES, constant(64)),
]

const storeDigests = (): Code =>
  [HASH.slice(0, 4), HASH.slice(4)].map((words, half) => [
    transpose(words),
    upTo(4).map((lane) => {
      const digest = sum(get(DIGESTS), product(get(STRIDE), constant(lane)))
      return store(digest, 16 * half, swapBytes(at(words, lane)))
    }),
  ])

const hash = (): Code => [
  list([NUMBERS_LOCAL, I32], [VECTORS_LOCAL, V128]),
  set(MESSAGE_BYTES, product(get(BLOCKS), constant(64))),
  countDown(
    GROUPS,
    upTo(8).map((word) => setAt(HASH, word, loadSplat(get(STATE), 4 * word))),
    set(BLOCKS_LEFT, get(BLOCKS)),
    countDown(BLOCKS_LEFT, hashBlock()),
    storeDigests(),
    advance(MESSAGES, product(get(MESSAGE_BYTES), constant(3))),
    advance(DIGESTS, product(get(STRIDE), constant(4))),
  ),
  0x0b,
]

// ---- what moves digests ------------------------------------------------------------------

const xorDigests = (): Code => {
  const [a, aStride, b, bStride, to, toStride, count] = [0, 1, 2, 3, 4, 5, 6]
  return [
    list(),
    countDown(
      count,
      [0, 16].map((half) => store(get(to), half, xor(load(get(a), half), load(get(b), half)))),
      advance(a, get(aStride)),
      advance(b, get(bStride)),
      advance(to, get(toStride)),
    ),
    0x0b,
  ]
}

const scatterDigests = (): Code => {
  const [from, places, count] = [0, 1, 2]
  const place = loadWord(get(places))
  return [
    list(),
    countDown(
      count,
      [0, 16].map((half) => store(place, half, load(get(from), half))),
      advance(from, constant(32)),
      advance(places, constant(4)),
    ),
    0x0b,
  ]
}

/** The module: it imports `env.memory` and exports `LaneFunctions`. */
export const sha256Module = (): Uint8Array => {
  const typeOf = (parameters: number): Code => [0x60, list(...upTo(parameters).map(() => I32)), 0]
  return Uint8Array.from(
    flatten([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, typeOf(6), typeOf(7), typeOf(3)),
      section(2, [name('env'), name('memory'), 2, 0, 1]),
      section(3, 0, 1, 2),
      section(7, [name('hash'), 0, 0], [name('xor'), 0, 1], [name('scatter'), 0, 2]),
      section(10, sized(hash()), sized(xorDigests()), sized(scatterDigests())),
    ]),
  )
}
