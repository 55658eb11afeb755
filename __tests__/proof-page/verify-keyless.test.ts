// SPDX-License-Identifier: Apache-2.0
//
// The verifier of bundles as it stands in the page, in a context that has the
// language and nothing of Node, beside the same code in Node: one answer for
// every bundle, and one reason.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { buildKeylessModule } from '../../scripts/browser-bundles.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import type { ExpectedSigner } from '../../src/proof-page/keyless.ts'
import { verifyKeyless } from '../../src/proof-page/verify-keyless.ts'
import { flipBit, placesOf } from '../attestation/bundle-parts.ts'
import { GITHUB_ISSUER, PROOFS, STATEMENT, startKeyless, WORKFLOW } from '../support/keyless.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { runWithoutNode } from '../support/run-without-node.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'

interface Question {
  readonly name: string
  readonly bundle: string
  readonly trustedRoot: string
  readonly expected?: ExpectedSigner
}

/** The signer, or the code of the refusal. */
type Answer = readonly [name: string, answer: string]

const inNode = (questions: readonly Question[]): readonly Answer[] =>
  questions.map(({ name, bundle, ...trust }) => {
    try {
      const { subject, issuer, payload, times } = verifyKeyless({
        bundle: new TextEncoder().encode(bundle),
        ...trust,
      })
      const seconds = times.map(({ observer, time }) => `${observer} ${time.toISOString()}`)
      return [name, [subject, issuer, new TextDecoder().decode(payload), ...seconds].join('\n')]
    } catch (error) {
      if (!(error instanceof ProvenanceError)) throw error
      return [name, error.code]
    }
  })

const module = buildKeylessModule().text
const inPage = (questions: readonly Question[]): readonly unknown[] =>
  runWithoutNode(
    module,
    `import { verifyKeyless } from 'verifier'
    for (const { name, bundle, ...trust } of ${JSON.stringify(questions)}) {
      try {
        const { subject, issuer, payload, times } = verifyKeyless({ bundle: new TextEncoder().encode(bundle), ...trust })
        const seconds = times.map(({ observer, time }) => observer + ' ' + time.toISOString())
        print([name, [subject, issuer, new TextDecoder().decode(payload), ...seconds].join('\\n')])
      } catch (error) {
        print([name, error.code ?? String(error.stack)])
      }
    }`,
  )

const fixture = await startKeyless()
const other = await startKeyless()
const trustedRoot = JSON.stringify(fixture.sigstore.trustedRoot)
const timestampsOnly = JSON.stringify({ ...fixture.sigstore.trustedRoot, tlogs: [] })
const bundles = new Map<string, string>()
for (const proof of PROOFS) bundles.set(proof, await fixture.sign(proof))
const otherRoot = JSON.stringify(other.sigstore.trustedRoot)
await fixture.sigstore.close()
await other.sigstore.close()

const expected = { subject: WORKFLOW, issuer: GITHUB_ISSUER }
const good: readonly Question[] = [...bundles].map(([name, bundle]) => ({
  name,
  bundle,
  trustedRoot: name === 'tsa' ? timestampsOnly : trustedRoot,
  expected,
}))

describe('the verifier of bundles in the page', () => {
  it('verifies what each kind of instance proves, as Node does', () => {
    const answers = inPage(good)
    assert.deepEqual(answers, inNode(good))
    for (const answer of answers) {
      assert.ok(
        String(answer).includes(`${WORKFLOW}\n${GITHUB_ISSUER}\n${STATEMENT}`),
        String(answer),
      )
    }
  })

  it('refuses another root, another signer and roots without what they need', () => {
    const questions = good.flatMap((question) => {
      const root = JSON.parse(question.trustedRoot)
      const change = (name: string, more: Partial<Question>): Question => ({
        ...question,
        name: `${question.name}: ${name}`,
        ...more,
      })
      return [
        change('another root', { trustedRoot: otherRoot }),
        change('another identity', { expected: { ...expected, subject: `${WORKFLOW}x` } }),
        change('the beginning of the identity', {
          expected: { ...expected, subject: WORKFLOW.slice(0, -1) },
        }),
        change('another provider', { expected: { ...expected, issuer: `${GITHUB_ISSUER}/x` } }),
        change('no authority', {
          trustedRoot: JSON.stringify({ ...root, certificateAuthorities: [] }),
        }),
        change('other certificate logs', {
          trustedRoot: JSON.stringify({ ...root, ctlogs: JSON.parse(otherRoot).ctlogs }),
        }),
        change('other logs', {
          trustedRoot: JSON.stringify({ ...root, tlogs: JSON.parse(otherRoot).tlogs }),
        }),
        change('a root that is no JSON', { trustedRoot: '{' }),
      ]
    })
    const answers = inPage(questions)
    assert.deepEqual(answers, inNode(questions))
    for (const answer of answers) assert.match(String(answer), /,[A-Z_]+$/)
  })

  it('refuses more log entries or timestamps than it has time for', () => {
    const proofs = ['tlogEntries', 'timestampVerificationData.rfc3161Timestamps'] as const
    const questions = proofs.map((name): Question => {
      const [question] = good.filter((one) => one.name === 'rekor-v1-tsa')
      assert.ok(question)
      const bundle = JSON.parse(question.bundle)
      const [first = '', second] = name.split('.')
      const holder =
        second === undefined ? bundle.verificationMaterial : bundle.verificationMaterial[first]
      holder[second ?? first] = Array(17).fill(holder[second ?? first][0])
      return { ...question, name, bundle: JSON.stringify(bundle) }
    })
    const answers = inPage(questions)
    assert.deepEqual(
      answers,
      proofs.map((name) => [name, 'BUNDLE_INVALID']),
    )
  })

  it('judges a bundle with a turned bit as Node does, wherever the bit is', () => {
    const FLIPS_OF_A_PLACE = propertyRuns(2).numRuns
    const questions = good.flatMap((question) =>
      placesOf(question.bundle).flatMap(({ path, bytes, replace }) =>
        Array.from({ length: FLIPS_OF_A_PLACE }, (_, count) => {
          // Spread over the bytes, and over the bits of a byte.
          const bit = Math.floor(((count + 0.5) / FLIPS_OF_A_PLACE) * bytes.length) * 8 + count
          return {
            ...question,
            name: `${question.name} ${path} ${bit}`,
            bundle: replace(flipBit(bytes, bit)),
          }
        }),
      ),
    )
    const answers = inPage(questions)
    assert.deepEqual(answers, inNode(questions))
    const refusals = answers.filter((answer) => /,[A-Z_]+$/.test(String(answer))).length
    assert.ok(refusals > 0.9 * questions.length, `${refusals} of ${questions.length}`)
  })

  it('judges upstream bundles as Node does', { skip: vectorsMissing }, () => {
    const publicGood = readFileSync(
      vectorPath('trusted-roots', 'public-good-trusted_root.json'),
      'utf8',
    )
    const folder = vectorPath('sigstore', 'bundle-verify')
    const conformance = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => {
        const own = vectorPath('sigstore', 'bundle-verify', name, 'trusted_root.json')
        const bundle = vectorPath('sigstore', 'bundle-verify', name, 'bundle.sigstore.json')
        return {
          name,
          bundle: readFileSync(bundle, 'utf8'),
          trustedRoot: existsSync(own) ? readFileSync(own, 'utf8') : publicGood,
        }
      })
    const github = ['sigstore-js-2.1.0-bundle-v0.1.json', 'sigstore-js-2.1.0-bundle.json'].map(
      (name) => ({
        name,
        bundle: readFileSync(vectorPath('github', name), 'utf8'),
        trustedRoot: publicGood,
      }),
    )
    const answers = inPage([...conformance, ...github])
    assert.deepEqual(answers, inNode([...conformance, ...github]))
    const accepted = answers.filter((answer) => !/,[A-Z_]+$/.test(String(answer)))
    assert.ok(accepted.length >= 3, String(accepted.length))
  })
})
