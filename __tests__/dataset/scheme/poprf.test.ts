// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { p256_oprf } from '@noble/curves/nist.js'
import {
  evaluate,
  evaluateAll,
  inLargeDraws,
  multiplyGenerator,
  randomScalarFrom,
} from '../../../src/dataset/scheme/evaluate.ts'
import { nativePrimitives } from '../../../src/dataset/scheme/native-primitives.ts'
import {
  challengeOf,
  compositeFactor,
  derivePrivateKey,
  isEvaluation,
  serializeProof,
  tweakOf,
} from '../../../src/dataset/scheme/poprf.ts'
import { purePrimitives } from '../../../src/dataset/scheme/pure-primitives.ts'
import { invert, mod, ORDER, toInteger, toScalarBytes } from '../../../src/dataset/scheme/scalar.ts'
import { vectorPath, vectorsMissing } from '../../support/vectors.ts'

const { sha256, parsePoint, multiply, multiplyBase } = purePrimitives
const randomScalar = randomScalarFrom(randomBytes)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const unhex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const GENERATOR = multiplyGenerator(1n)
const IMPLEMENTATIONS = { pure: purePrimitives, native: nativePrimitives }

// ---- RFC 9497, appendix A.3.3 -------------------------------------------------

type Fields = Readonly<Record<string, string>>

/** The vectors as the RFC prints them: `Name = hex`, wrapped over lines. */
const readVectors = (
  text: string,
): { readonly head: Fields; readonly cases: readonly Fields[] } => {
  const sections = text.split(/^A\.3\.3\.\d\..*$/m).map((section) => {
    const joined = section.replace(/\n(?=[0-9a-f,]+$)/gm, '')
    return Object.fromEntries(
      [...joined.matchAll(/^(\w+) = ([0-9a-f,]+)$/gm)].map(([, name, value]) => [name, value]),
    ) as Fields
  })
  const [head = {}, ...cases] = sections
  return { head, cases }
}

const file = vectorPath('rfc9497', 'A.3.3-poprf-p256-sha256.txt')

describe('RFC 9497 A.3.3', { skip: vectorsMissing }, () => {
  const { head, cases } = readVectors(vectorsMissing ? '' : readFileSync(file, 'utf8'))
  const field = (fields: Fields, name: string): string => fields[name] ?? assert.fail(name)

  it('has the vectors', () => {
    assert.ok(cases.length >= 2, `${cases.length} cases`)
  })

  it('derives the key', () => {
    const key = derivePrivateKey(unhex(field(head, 'Seed')), unhex(field(head, 'KeyInfo')), sha256)
    assert.equal(hex(toScalarBytes(key)), field(head, 'skSm'))
    assert.equal(hex(multiplyGenerator(key)), field(head, 'pkSm'))
  })

  for (const [index, vector] of cases.entries()) {
    const blinded = field(vector, 'BlindedElement').split(',')
    const evaluated = field(vector, 'EvaluationElement').split(',')
    const tweaked = (): bigint =>
      mod(toInteger(unhex(field(head, 'skSm'))) + tweakOf(unhex(field(vector, 'Info')), sha256))

    for (const [at, element] of blinded.entries()) {
      it(`evaluates element ${at} of vector ${index + 1}`, () => {
        const point = parsePoint(unhex(element)) ?? assert.fail('no point')
        assert.equal(hex(multiply(invert(tweaked()), point).toBytes(true)), evaluated[at])
      })
    }

    if (blinded.length > 1) continue
    it(`proves vector ${index + 1} bit by bit`, () => {
      // The RFC's element is blinded with a scalar that it prints: what is known there of
      // the generator is known of that element.
      const b = parsePoint(unhex(field(vector, 'BlindedElement'))) ?? assert.fail('no point')
      const t = tweaked()
      const r = toInteger(unhex(field(vector, 'ProofRandomScalar')))
      const evaluation = multiply(invert(t), b)
      const key = multiplyBase(t).toBytes(true)
      const d = compositeFactor(key, evaluation.toBytes(true), b.toBytes(true), sha256)
      const m = multiply(d, evaluation)
      const z = multiply(d, b)
      const elements = [key, m, z, multiplyBase(r), multiply(r, m)].map((point) =>
        point instanceof Uint8Array ? point : point.toBytes(true),
      )
      const [a0, a1, a2, a3, a4] = elements
      assert.ok(a0 && a1 && a2 && a3 && a4)
      const c = challengeOf([a0, a1, a2, a3, a4], sha256)
      assert.equal(hex(serializeProof(c, mod(r - c * t))), field(vector, 'Proof'))
    })
  }
})

// ---- against another implementation -----------------------------------------------

describe('the function', () => {
  it('draws bytes that differ, each given once', () => {
    let calls = 0
    const draw = inLargeDraws((length) => {
      calls += 1
      return randomBytes(length)
    })
    const drawn = Array.from({ length: 300 }, () => hex(draw(32)))
    assert.equal(new Set(drawn).size, 300)
    assert.equal(calls, 3)
    assert.equal(draw(10_000).length, 10_000)
  })

  it('has the same values, and proofs that hold, where many are evaluated at once', () => {
    const x = randomScalar()
    const publicKey = multiplyGenerator(x)
    const infos = Array.from({ length: 20 }, () => new Uint8Array(randomBytes(32)))
    const all = evaluateAll(x, infos, randomScalar)
    assert.equal(all.length, infos.length)
    for (const [index, info] of infos.entries()) {
      const { gamma, proof } = all[index] ?? assert.fail('one is missing')
      assert.equal(hex(gamma), hex(evaluate(x, info, randomScalar).gamma))
      assert.ok(isEvaluation({ publicKey, gamma, info, proof }, IMPLEMENTATIONS.native))
    }
    assert.deepEqual(evaluateAll(x, [], randomScalar), [])
  })

  it('agrees with another implementation of RFC 9497, both ways, on random keys', () => {
    for (let run = 0; run < 20; run += 1) {
      const x = randomScalar()
      const publicKey = multiplyGenerator(x)
      const info = new Uint8Array(randomBytes(32))
      const theirs = p256_oprf.poprf(info)
      const ours = evaluate(x, info, randomScalar)
      const their = theirs.blindEvaluate(toScalarBytes(x), new Uint8Array(GENERATOR))
      assert.equal(hex(ours.gamma), hex(their.evaluated))
      for (const primitives of Object.values(IMPLEMENTATIONS)) {
        const evaluation = { publicKey, gamma: their.evaluated, info, proof: their.proof }
        assert.ok(isEvaluation(evaluation, primitives))
      }
      const one = new Uint8Array(32)
      one[31] = 1
      const tweakedKey = multiplyGenerator(mod(x + tweakOf(info, sha256)))
      // It throws where the proof does not verify.
      theirs.finalize(
        new Uint8Array(1),
        one,
        new Uint8Array(ours.gamma),
        new Uint8Array(GENERATOR),
        new Uint8Array(ours.proof),
        new Uint8Array(tweakedKey),
      )
    }
  })

  for (const [name, primitives] of Object.entries(IMPLEMENTATIONS)) {
    describe(`is verified in ${name} arithmetic and`, () => {
      const x = randomScalar()
      const info = new Uint8Array(randomBytes(32))
      const good = { publicKey: multiplyGenerator(x), info, ...evaluate(x, info, randomScalar) }
      const other = evaluate(x, new Uint8Array(randomBytes(32)), randomScalar)
      const flip = (bytes: Uint8Array, at: number): Uint8Array =>
        bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
      const scalars = (c: bigint, s: bigint): Uint8Array => serializeProof(c, s)
      const c = toInteger(good.proof.subarray(0, 32))
      const s = toInteger(good.proof.subarray(32))
      const offCurve = flip(good.gamma, 32)
      const cases: Readonly<Record<string, Partial<typeof good>>> = {
        'another info': { info: new Uint8Array(randomBytes(32)) },
        'another public key': { publicKey: multiplyGenerator(randomScalar()) },
        'the value of another info': { gamma: other.gamma },
        'value and proof of another info': { ...other },
        'a negated value': { gamma: flip(good.gamma, 0) },
        'a value with a flipped bit': { gamma: offCurve },
        'the identity as value': { gamma: Uint8Array.of(0) },
        'the identity as public key': { publicKey: Uint8Array.of(0) as never },
        'an uncompressed value': { gamma: parsePoint(good.gamma)?.toBytes(false) ?? offCurve },
        'c + 1': { proof: scalars(mod(c + 1n), s) },
        's + 1': { proof: scalars(c, mod(s + 1n)) },
        'c = 0': { proof: scalars(0n, s) },
        's = 0': { proof: scalars(c, 0n) },
        's beyond the order': { proof: scalars(c, s < 2n ** 256n - ORDER ? s + ORDER : ORDER) },
        'c as the order': { proof: scalars(ORDER, s) },
        'a short proof': { proof: good.proof.subarray(0, 63) },
        'a long proof': { proof: new Uint8Array([...good.proof, 0]) },
        'an empty proof': { proof: new Uint8Array() },
      }

      it('holds', () => {
        assert.ok(isEvaluation(good, primitives))
      })
      for (const [what, change] of Object.entries(cases)) {
        it(`refuses ${what}`, () => {
          assert.equal(isEvaluation({ ...good, ...change }, primitives), false)
        })
      }
      it('refuses a key whose tweaked key is the identity', () => {
        const publicKey = multiplyGenerator(mod(-tweakOf(info, sha256)))
        assert.equal(isEvaluation({ ...good, publicKey }, primitives), false)
      })
    })
  }

  it('has one arithmetic in two implementations', () => {
    const edges = [0n, 1n, 2n, 3n, ORDER - 1n, ORDER - 2n, ORDER - 3n, ORDER - 4n]
    const random = Array.from({ length: 40 }, randomScalar)
    for (const k of [...edges, ...random]) {
      const point = multiplyBase(randomScalar())
      assert.ok(nativePrimitives.multiply(k, point).equals(multiply(k, point)), `${k}`)
      assert.ok(nativePrimitives.multiplyBase(k).equals(multiplyBase(k)), `${k}·G`)
      const bytes = point.toBytes(true)
      assert.ok(nativePrimitives.parsePoint(bytes)?.equals(point))
    }
    const bad = [
      new Uint8Array(33),
      new Uint8Array(0),
      Uint8Array.of(2),
      new Uint8Array(33).fill(255),
    ]
    for (const bytes of bad) {
      assert.equal(nativePrimitives.parsePoint(bytes), undefined)
      assert.equal(parsePoint(bytes), undefined)
    }
  })
})
