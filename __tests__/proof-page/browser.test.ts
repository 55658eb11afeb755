// SPDX-License-Identifier: Apache-2.0
//
// The built page in a real browser, opened as a file.

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { buildProofPage } from '../../scripts/browser-bundles.ts'
import { serializeCommitment } from '../../src/dataset/commitment-v1.ts'
import type { Reveal } from '../../src/dataset/committed-leaf.ts'
import { serializeMultiproof } from '../../src/dataset/multiproof-v1.ts'
import { serializeProofJson } from '../../src/dataset/proof-v1.ts'
import { proveRecord } from '../../src/dataset/prove-record.ts'
import type { Place } from '../../src/proof-page/given-files.ts'
import { flipBit, placesOf } from '../attestation/bundle-parts.ts'
import { launchChromium, skippedWithoutChromium } from '../support/chromium.ts'
import {
  commitRecords,
  digestOf,
  listOf,
  proveListOf,
  VIEW,
} from '../support/committed-datasets.ts'
import { signedBundle } from '../support/key-signed-bundles.ts'
import { GITHUB_ISSUER, type Proof, startKeyless, WORKFLOW } from '../support/keyless.ts'

const HOSTILE = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>\u202e'

const hex = (text: string): string => Buffer.from(digestOf(text)).toString('hex')

const dataset = commitRecords(
  ['alpha', 'beta', 'gamma', HOSTILE].map((text, index) => ({
    text,
    count: 1 + index,
    classIndex: index % 2,
  })),
  { canonicaliser: 'jsonl-raw-v1', classes: ['CC-BY-4.0', HOSTILE] },
)
const commitment = serializeCommitment(dataset.commitment)
const proofOf = (text: string, reveal?: Reveal): string =>
  serializeProofJson(proveRecord({ view: VIEW, digest: digestOf(text) }, dataset, reveal))

/** A real signature of a fresh instance, about the commitment. */
const keylessBundle = async (proof: Proof) => {
  const [own, other] = [await startKeyless(), await startKeyless()]
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'commitment.json', digest: { sha256: hex(commitment) } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: {},
  }
  const bundle = await own.signStatement(proof, Buffer.from(JSON.stringify(statement)))
  for (const { sigstore } of [own, other]) await sigstore.close()
  const [trustedRoot, otherRoot] = [own, other].map(({ sigstore }) =>
    JSON.stringify(sigstore.trustedRoot),
  )
  return { bundle, trustedRoot: trustedRoot ?? '', otherRoot: otherRoot ?? '' }
}

// Each by itself, so that each counts: a suite that is skipped counts as no test.
const inBrowser = (name: string, work: () => Promise<void>): void => {
  it(name, { skip: skippedWithoutChromium }, work)
}

describe('the page to check a proof', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proof page-'))
  const path = join(folder, 'proof-checker.html')
  let browser: Browser
  let page: Page
  let requests: string[]
  let complaints: string[]

  before(async () => {
    if (skippedWithoutChromium !== false) return
    writeFileSync(path, buildProofPage().text)
    browser = await launchChromium()
  })
  after(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    page = await browser.newPage()
    requests = []
    complaints = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url))
    await page.goto(pathToFileURL(path).href)
  })
  // Whatever was given, nothing was asked of any network, no script of it ran, and nothing was blocked or failed.
  afterEach(async () => {
    const ran = await page.evaluate('globalThis.ran')
    await page.close()
    assert.deepEqual(requests, [pathToFileURL(path).href])
    assert.equal(ran, undefined)
    assert.deepEqual(complaints, [])
  })

  const paste = (place: Place, text: string) =>
    page.locator(`[data-place=${place}] textarea`).fill(text)
  const choose = (place: Place, content: string | Uint8Array) =>
    page
      .locator(`[data-place=${place}] input[type=file]`)
      .setInputFiles({ name: `${place}.file`, mimeType: '', buffer: Buffer.from(content) })
  const says = async (
    finding: 'proof' | 'bundle',
    title: string,
    more: RegExp = /(?:)/,
  ): Promise<string> => {
    const place = page.locator(`#${finding}-finding`, { hasText: more })
    await place.locator('h3', { hasText: title }).waitFor({ timeout: 30_000 })
    return (await place.textContent()) ?? ''
  }

  inBrowser('asks for what is missing', async () => {
    assert.match(
      await says('proof', 'Nothing checked yet'),
      /Give the commitment, the proof and the record\./,
    )
    await paste('commitment', commitment)
    await paste('proof', proofOf('alpha'))
    await page.getByText('Give the record.').waitFor()
  })

  inBrowser('says that a member is in the dataset, and what is not proved', async () => {
    await paste('commitment', commitment)
    await paste('proof', proofOf('beta', 'attributes'))
    await paste('record', 'beta')
    const text = await says('proof', 'Proved: the record is in the committed dataset')
    assert.match(text, /exactly these bytes \(view “record”\) is in the set/)
    assert.match(text, /standing 2 times/)
    assert.match(text, /What is not proved.*what a model was trained on/s)
    assert.match(text, /not yet reviewed by a cryptographer/)
  })

  inBrowser('says that another record is not, by its digest', async () => {
    await choose('commitment', commitment)
    await choose('proof', proofOf('delta'))
    await page.getByLabel('SHA-256 of its canonical bytes').check()
    await paste('record', `sha256:${hex('delta')}`)
    await says('proof', 'Proved: the record is not in the committed dataset')
  })

  inBrowser('takes files of bytes, and lets go of them', async () => {
    await choose('commitment', commitment)
    await choose('proof', proofOf('alpha'))
    await choose('record', 'alpha\r\n')
    await says('proof', 'Proved: the record is in')
    await page.locator('[data-place=record]').getByRole('button', { name: 'Remove' }).click()
    await says('proof', 'Nothing checked yet')
  })

  const REFUSED: Readonly<
    Record<string, readonly [commitment: string, proof: string, record: string]>
  > = {
    'a proof with another value': [
      commitment,
      proofOf('alpha').replace(
        /"value":"(.)/,
        (_, first) => `"value":"${first === 'A' ? 'B' : 'A'}`,
      ),
      'alpha',
    ],
    'a proof that says the other answer and ends early': [
      commitment,
      JSON.stringify({ ...JSON.parse(proofOf('alpha')), path: { bits: [], siblings: '' } }),
      'alpha',
    ],
    'the proof of another record': [commitment, proofOf('alpha'), 'beta'],
    'a record that differs in a byte': [commitment, proofOf('alpha'), 'alphb'],
    'another commitment': [
      commitment.replace('"total":10', '"total":11'),
      proofOf('alpha'),
      'alpha',
    ],
    'a proof that is none': [commitment, HOSTILE, 'alpha'],
    'a commitment with hostile fields': [
      `{"type":${JSON.stringify(HOSTILE)}}`,
      proofOf('alpha'),
      'alpha',
    ],
    'a view with a hostile name': [
      commitment,
      proofOf('alpha').replace('"view":"record"', `"view":${JSON.stringify(HOSTILE)}`),
      'alpha',
    ],
  }
  for (const [what, [givenCommitment, proof, record]] of Object.entries(REFUSED)) {
    inBrowser(`does not prove anything with ${what}`, async () => {
      await paste('commitment', givenCommitment)
      await paste('proof', proof)
      await paste('record', record)
      const text = await says('proof', 'Not proved')
      assert.doesNotMatch(text, /What is proved/)
    })
  }

  inBrowser('shows hostile text as text', async () => {
    await paste('commitment', commitment)
    await paste('proof', proofOf(HOSTILE, 'attributes'))
    await page.getByLabel('SHA-256 of its canonical bytes').check()
    await paste('record', hex(HOSTILE))
    const text = await says('proof', 'Proved: the record is in')
    assert.ok(text.includes('<script>globalThis.ran=1</script>\ufffd'), text)
    assert.equal(await page.locator('#proof-finding img, #proof-finding script').count(), 0)
  })

  inBrowser('answers for a list, by files that sort themselves when dropped', async () => {
    const words = ['alpha', 'gamma', 'delta', 'epsilon']
    const given = {
      'a.json': Buffer.from(commitment),
      'b.bin': serializeMultiproof(proveListOf(listOf(words), dataset)),
      'c.txt': Buffer.from(words.map((word) => `${hex(word)}\n`).join('')),
    }
    const files = Object.entries(given).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString('base64'),
    ])
    const transfer = await page.evaluateHandle(
      `(() => {
        const transfer = new DataTransfer()
        for (const [name, text] of ${JSON.stringify(files)}) {
          transfer.items.add(new File([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))], name))
        }
        return transfer
      })()`,
    )
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    const text = await says('proof', 'Proved: 2 of the 4 records are in the committed dataset')
    assert.ok(
      text.includes(hex('alpha')) && text.includes(hex('gamma')) && !text.includes(hex('delta')),
    )
  })

  inBrowser(
    'shows a bundle under the words not verified, and whether it names the commitment',
    async () => {
      const { bundle } = signedBundle({ commitment, hostile: HOSTILE })
      await paste('commitment', commitment)
      await choose('bundle', bundle)
      const text = await says('bundle', 'Not verified')
      assert.match(text, /Names the commitment above.*yes, as a subject/s)
      assert.ok(text.includes('<script>globalThis.ran=1</script>'))
    },
  )

  inBrowser('verifies a signature by a key that is given, and no other', async () => {
    const { bundle, publicKey } = signedBundle({ commitment, hostile: HOSTILE })
    await choose('bundle', bundle)
    await paste('trust', signedBundle({ commitment, hostile: '' }).publicKey)
    await says('bundle', 'Not verified: this key did not sign it')
    await paste('trust', publicKey)
    await says('bundle', 'Verified: signed by the key that you gave')
  })

  inBrowser('verifies a certificate under a trusted root, for an expected signer', async () => {
    const { bundle, trustedRoot, otherRoot } = await keylessBundle('rekor-v2-tsa')
    const expect = async (subject: string, issuer: string): Promise<void> => {
      await page.locator('#subject').fill(subject)
      await page.locator('#issuer').fill(issuer)
    }
    await choose('commitment', commitment)
    await choose('bundle', bundle)
    await says('bundle', 'Not verified')
    await choose('trust', trustedRoot)
    const unexpected = await says('bundle', 'Not verified: nobody was expected')
    assert.ok(unexpected.includes(WORKFLOW))
    await expect(WORKFLOW, GITHUB_ISSUER)
    const text = await says('bundle', 'Verified: signed by the signer that you expected')
    assert.match(text, /Names the commitment above.*yes, as a subject/s)
    assert.match(text, /proved to be in a log of the trusted root/)
    await expect(`${WORKFLOW}x`, GITHUB_ISSUER)
    await says('bundle', 'Not verified', /Certificate identity is/)
    await expect(WORKFLOW, 'https://example.com')
    await says('bundle', 'Not verified', /Certificate issuer is/)
    await expect(WORKFLOW, GITHUB_ISSUER)
    await says('bundle', 'Verified: signed by the signer')
    await choose('commitment', commitment.replace('"total":10', '"total":11'))
    await says('bundle', 'Signed as expected, but not about the commitment above')
    await choose('trust', otherRoot)
    await says('bundle', 'Not verified', /Bundle does not verify/)
  })

  inBrowser('does not verify a bundle with a changed byte, wherever it is', async () => {
    // Under an entry of Rekor v1 every byte is signed; its index in a log of v2 is not.
    const { bundle, trustedRoot } = await keylessBundle('rekor-v1-tsa')
    await choose('trust', trustedRoot)
    await page.locator('#subject').fill(WORKFLOW)
    await page.locator('#issuer').fill(GITHUB_ISSUER)
    for (const { bytes, path, replace } of placesOf(bundle)) {
      await choose('bundle', bundle)
      await says('bundle', 'Verified: signed by the signer')
      await choose('bundle', replace(flipBit(bytes, 8 * bytes.length - 1)))
      await says('bundle', 'Not verified', /Nothing was verified/).catch((cause: unknown) => {
        throw new Error(`a changed byte in ${path}`, { cause })
      })
    }
  })

  inBrowser('forbids itself every network, other scripts and code out of text', async () => {
    const attempts = await page.evaluate(`(async () => {
      const outcome = async (work) => { try { await work(); return 'done' } catch { return 'refused' } }
      return [
        await outcome(() => fetch('https://127.0.0.1:1/')),
        await outcome(() => { document.body.innerHTML = '<b>x</b>' }),
      ]
    })()`)
    assert.deepEqual(attempts, ['refused', 'refused'])
    assert.ok(
      complaints.length >= 2 && complaints.every((line) => /policy|TrustedHTML/i.test(line)),
      complaints.join('\n'),
    )
    complaints = []
  })
})
