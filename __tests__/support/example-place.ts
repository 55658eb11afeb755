// SPDX-License-Identifier: Apache-2.0
//
// Everything that an example workflow finds: a small repository, the programs
// of the runner that it calls, an emulated GitHub and an embedded Sigstore.

import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  type EmulatedGitHubOptions,
  startEmulatedGitHub,
} from '../../demo/github/emulated-github.ts'
import { startEmbeddedSigstore } from '../../demo/sigstore/embedded-sigstore.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')

const TRAIN = `#!/bin/sh
node '${join(ROOT, 'demo', 'train.ts')}' "$1"
`
// a header that says GGUF is all that the example needs
const QUANTIZE = `#!/bin/sh
mkdir -p "$(dirname "$3")"
{ printf 'GGUF\\3\\0\\0\\0'; echo "$2"; cat "$1"; } > "$3"
`
// the commands of gh that the examples use, against the emulated API
const GH = `#!/usr/bin/env node
const [, , noun, verb, tag, ...rest] = process.argv
const { GITHUB_API_URL, GITHUB_REPOSITORY, GH_TOKEN } = process.env
const { basename } = await import('node:path')
const { readFileSync } = await import('node:fs')
const call = async (method, url, body, type = 'application/json') => {
  const headers = { authorization: 'Bearer ' + GH_TOKEN, 'content-type': type }
  const response = await fetch(url, { method, headers, ...(body && { body }) })
  if (!response.ok) throw new Error(method + ' ' + url + ': ' + response.status)
  return response.json()
}
const releases = GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/releases'
if (noun === 'issue' && verb === 'comment') {
  const body = readFileSync(rest[rest.indexOf('--body-file') + 1], 'utf8')
  const url = GITHUB_API_URL + '/repos/' + process.env.GH_REPO + '/issues/' + tag + '/comments'
  await call('POST', url, JSON.stringify({ body }))
} else if (noun !== 'release') throw new Error('gh ' + noun + ' is not emulated')
else if (verb === 'create') {
  const { upload_url } = await call('POST', releases, JSON.stringify({ tag_name: tag, draft: true }))
  for (const file of rest.filter((word) => word.includes('/'))) {
    const url = upload_url.replace(/\\{.*/, '') + '?name=' + basename(file)
    await call('POST', url, readFileSync(file), 'application/octet-stream')
  }
} else if (verb === 'edit') {
  const { id } = (await call('GET', releases)).find(({ tag_name }) => tag_name === tag)
  await call('PATCH', releases + '/' + id, JSON.stringify({ draft: false }))
} else if (verb === 'download') {
  const { mkdirSync, writeFileSync } = await import('node:fs')
  const dir = rest[rest.indexOf('--dir') + 1]
  mkdirSync(dir, { recursive: true })
  const { assets } = (await call('GET', releases)).find(({ tag_name }) => tag_name === tag)
  for (const { name, url } of assets) {
    const headers = { authorization: 'Bearer ' + GH_TOKEN, accept: 'application/octet-stream' }
    writeFileSync(dir + '/' + name, Buffer.from(await (await fetch(url, { headers })).arrayBuffer()))
  }
} else throw new Error('gh ' + verb + ' is not emulated')
`

const executable = async (path: string, text: string): Promise<void> => {
  await writeFile(path, text)
  await chmod(path, 0o755)
}

/** A place of one's own; `close` removes it. */
export const prepareExample = async (options: EmulatedGitHubOptions) => {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'))
  const path = (name: string) => join(folder, name)
  for (const name of ['repository/base', 'bin', 'scratch', 'runner']) {
    await mkdir(path(name), { recursive: true })
  }
  await executable(path('repository/train.sh'), TRAIN)
  await executable(path('repository/quantize.sh'), QUANTIZE)
  await executable(path('bin/gh'), GH)
  await executable(path('bin/mlprov'), `#!/bin/sh\nexec node '${CLI}' "$@"\n`)
  await writeFile(path('repository/base/weights.bin'), 'the base model')
  // what actions/checkout of the action's own repository would bring
  await symlink(join(ROOT, 'dist'), path('repository/dist'))
  const github = await startEmulatedGitHub(options)
  const sigstore = await startEmbeddedSigstore({ issuers: [github.issuer] })
  const trust = await sigstore.writeTrustFiles(path('trust'))
  const keyless = {
    sigstore: 'custom',
    'signing-config': trust.signingConfigV2,
    'trusted-root': trust.trustedRoot,
  }
  const close = async (): Promise<void> => {
    await Promise.all([github.close(), sigstore.close()])
    await rm(folder, { recursive: true, force: true })
  }
  return { path, github, sigstore, trust, keyless, close }
}

export type ExamplePlace = Awaited<ReturnType<typeof prepareExample>>
