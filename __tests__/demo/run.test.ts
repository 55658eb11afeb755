// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { runDemo } from '../../demo/run.ts'
import { createTranscript } from '../../demo/transcript.ts'

const ROOT = join(import.meta.dirname, '..', '..')

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
})
after(() => rm(folder, { recursive: true }))

/** The action as it is in `src/`, so that this test says something of the working tree. */
const actionFromSource = async (change: (metadata: string) => string = (text) => text) => {
  const action = await mkdtemp(join(folder, 'action-'))
  const metadata = await readFile(join(ROOT, 'action.yml'), 'utf8')
  const main = `main: ${join(ROOT, 'src', 'actions', 'attest.ts')}`
  assert.match(metadata, /main: dist\/attest\/index\.js/)
  const fromSource = metadata.replace('main: dist/attest/index.js', main)
  await writeFile(join(action, 'action.yml'), change(fromSource))
  const capture = await readFile(join(ROOT, 'capture', 'action.yml'), 'utf8')
  assert.match(capture, /main: \.\.\/dist\/capture\/index\.js/)
  await mkdir(join(action, 'capture'))
  await writeFile(
    join(action, 'capture', 'action.yml'),
    capture.replace(/main: .*/, `main: ${join(ROOT, 'src', 'actions', 'capture.ts')}`),
  )
  return action
}

const tellStory = async (action: string) => {
  const demoFolder = await mkdtemp(join(folder, 'run-'))
  let text = ''
  const transcript = createTranscript((part) => {
    text += part
  })
  const cli = join(ROOT, 'src', 'cli', 'main.ts')
  await runDemo({ folder: demoFolder, transcript, action, cli })
  return text
}

describe('the demo', () => {
  it('attests, stores in every sink, verifies, and refuses every change', async () => {
    const text = await tellStory(await actionFromSource())
    for (const part of [
      /workflow artifact +\S/,
      /draft release v1\.0\.0 +digits\.\S+/,
      /attestations API +https:\/\/slsa\.dev\/provenance\/v1/,
      /attestations API[\s\S]*in-toto\.io\/attestation\/scai\/v0\.3/,
      /transparency log +3 entries/,
      /other hosts asked +none/,
      /one byte more +exit 1: changed model\.safetensors/,
      /a file added +exit 1: extra backdoor\.py/,
      /a file removed +exit 1: missing config\.json/,
      /a file renamed +exit 1: missing config\.json, extra settings\.json/,
      /two files swapped +exit 1: changed config\.json, changed metrics\.json/,
      /another signer expected +exit 1: IDENTITY_MISMATCH/,
      /captured +2 Python packages/,
      /base model +verified {2}out\/digits, sha256:/,
      /ok {2}vulnerabilities +none worse in 2 packages/,
      /another licence +exit 1: README\.md says gpl-3\.0/,
      /a pickle as weights +exit 1: adapter\.safetensors/,
      /another base model +exit 1: out\/tuned\/ \S+, only self-asserted/,
      /a flaw found later +exit 1: critical: GHSA-5555-6666-7777 in pkg:pypi\/torch@2\.3\.0/,
      /planted\.json +member: proved/,
      /stranger\.json +non-member: proved/,
      /opt-out\.txt without Ada +exit 0: .*none in sha256:/,
      /opt-out\.txt with Ada +exit 1: .*1 in sha256:[^\n]*(sha256:[0-9a-f]{64})\)?[^\n]*\n +Ada’s record +\1/,
    ])
      assert.match(text, part)
  })

  it('fails where the action does not do what it says', async () => {
    const idle = await actionFromSource((text) => text.replace(/main: .*/, 'main: idle.js'))
    await mkdir(idle, { recursive: true })
    await writeFile(join(idle, 'idle.js'), '')
    await assert.rejects(tellStory(idle), /set no output|nothing was stored/)
  })
})
