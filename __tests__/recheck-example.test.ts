// SPDX-License-Identifier: Apache-2.0
//
// The scripts of examples/recheck-models.yml as they are written, with real
// signatures and a real database. The programs that reach for GitHub and for
// the database are stood in for, and the command is told of an embedded
// Sigstore: the emulated runner has neither issues nor that network.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { buildStatement, serializeStatement } from '../src/attestation/statement.ts'
import { createKeylessSigner } from '../src/io/sigstore/keyless-signer.ts'
import { type KeylessFixture, startKeyless } from './support/keyless.ts'
import { TORCH_RECORD } from './support/osv-records.ts'
import { writeZip } from './support/zip-writer.ts'

const ROOT = join(import.meta.dirname, '..')
const run = promisify(execFile)
const skip = process.platform === 'win32' && 'the example is for runners with bash'

/** Downloads what lies in `releases`, and writes down what is opened. */
const GH = `#!/bin/sh
case "$1 $2" in
'release download')
  [ -d "$ISSUES/../releases/$4" ] || { echo 'release not found'; exit 1; }
  mkdir -p bundles && cp "$ISSUES/../releases/$4"/* bundles/ ;;
'label create') ;;
'issue list') cat "$ISSUES/open" 2> /dev/null || true ;;
'issue comment') cp "$5" "$ISSUES/comment-$3.md" ;;
'issue create') cp "$8" "$ISSUES/created.md" ;;
*) echo "gh $1 $2 is not stood in for"; exit 1 ;;
esac
`

const bomOf = (version: string) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  components: [{ type: 'library', name: 'torch', purl: `pkg:pypi/torch@${version}` }],
})

describe('examples/recheck-models.yml', { skip }, () => {
  let folder: string
  let keyless: KeylessFixture
  const path = (name: string): string => join(folder, name)
  const put = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(join(path(name), '..'), { recursive: true })
    await writeFile(path(name), content)
  }
  const executable = async (name: string, text: string): Promise<void> => {
    await put(name, text)
    await chmod(path(name), 0o755)
  }
  const sign = async (version: string): Promise<string> => {
    const subject = [{ name: 'digits', digest: { sha256: 'a'.repeat(64) } }]
    const payload = serializeStatement(
      buildStatement(subject, 'https://cyclonedx.org/bom', bomOf(version)),
    )
    return (await createKeylessSigner(keyless.options('rekor-v1')).signStatement(payload)).json
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recheck-'))
    keyless = await startKeyless()
    await put('root.json', JSON.stringify(keyless.sigstore.trustedRoot))
    await executable('bin/gh', GH)
    await executable('bin/curl', `#!/bin/sh\ncp '${path('all.zip')}' database.zip\n`)
    const trust = ['--trusted-root', path('root.json'), '--offline']
    const main = JSON.stringify(join(ROOT, 'src', 'cli', 'main.ts'))
    await put(
      'work/mlprov/dist/cli/index.js',
      `process.argv.push(...${JSON.stringify(trust)})\nawait import(${main})\n`,
    )
    await put('work/mlprov/dist/cli/package.json', '{"type":"module"}')
    const modified = new Date().toISOString()
    const content = JSON.stringify({ ...TORCH_RECORD, modified })
    await put('all.zip', writeZip([{ name: `${TORCH_RECORD.id}.json`, content }]))
    await put('releases/octo-org/digits/digits.intoto.jsonl', await sign('2.3.0'))
    await put('releases/octo-org/sound/sound.intoto.jsonl', await sign('2.6.0'))
    await put('releases/octo-org/stranger/stranger.intoto.jsonl', await sign('2.6.0'))
    const signer = 'octo-org/digits/.github/workflows/train.yml@refs/heads/main'
    const models = [
      '# repository, workflow',
      `octo-org/sound ${signer}`,
      `octo-org/digits ${signer}`,
      '',
      `octo-org/stranger octo-org/stranger/.github/workflows/train.yml@refs/heads/main`,
      `octo-org/unreleased ${signer}`,
    ]
    await put('models.all', `${models.join('\n')}\n`)
    await put('models.sound', `octo-org/sound ${signer}\n`)
  })
  after(async () => {
    await keyless.sigstore.close()
    await rm(folder, { recursive: true })
  })

  const { jobs } = parse(readFileSync(join(ROOT, 'examples/recheck-models.yml'), 'utf8'))
  const scripts: readonly string[] = jobs.recheck.steps.flatMap(
    ({ run }: { readonly run?: string }) => (run === undefined ? [] : [run]),
  )

  /** Runs all scripts over a list of models; returns what was printed. */
  const recheck = async (models: string): Promise<string> => {
    await rm(path('issues'), { recursive: true, force: true })
    await mkdir(path('issues'))
    return recheckAgain(models)
  }
  const recheckAgain = async (models: string): Promise<string> => {
    await put('work/models.txt', readFileSync(path(models)))
    const env = {
      ...process.env,
      PATH: [path('bin'), process.env.PATH].join(delimiter),
      ISSUES: path('issues'),
      GH_TOKEN: 'token',
    }
    let printed = ''
    for (const script of scripts) {
      const { stdout } = await run('bash', ['-eo', 'pipefail', '-c', script], {
        cwd: path('work'),
        env,
      })
      printed += stdout
    }
    return printed
  }

  it('opens an issue about each model that is refused', async () => {
    const printed = await recheck('models.all')
    assert.match(printed, /passed: octo-org\/sound: sound\.intoto\.jsonl/)
    const issue = readFileSync(path('issues/created.md'), 'utf8')
    assert.match(issue, /### octo-org\/digits: digits\.intoto\.jsonl\n\n {4}REFUSED/)
    assert.match(issue, /critical {2}pypi\/torch@2\.3\.0 {2}GHSA-aaaa-bbbb-cccc/)
    assert.match(issue, /### octo-org\/stranger: \S+\n\n {4}error IDENTITY_MISMATCH/)
    assert.match(issue, /### octo-org\/unreleased: no bundle\n\n {4}release not found/)
    assert.ok(!issue.includes('octo-org/sound'))
  })

  it('adds to the issue that is open', async () => {
    await recheck('models.sound')
    await put('issues/open', '7\n')
    await recheckAgain('models.all')
    assert.match(readFileSync(path('issues/comment-7.md'), 'utf8'), /octo-org\/digits/)
    assert.ok(!existsSync(path('issues/created.md')))
  })

  it('opens none where every model passes', async () => {
    await recheck('models.sound')
    assert.ok(!existsSync(path('issues/created.md')))
  })

  it('accepts what the ignore list accepts', async () => {
    const entry = '  - id: CVE-2025-10001\n    reason: we load only our own files\n'
    await put('work/.mlprov-ignore.yaml', `version: 1\nignore:\n${entry}`)
    const printed = await recheck('models.all')
    assert.match(printed, /passed: octo-org\/digits/)
    await rm(path('work/.mlprov-ignore.yaml'))
  })
})
