// SPDX-License-Identifier: Apache-2.0
//
// A job on the emulated GitHub and what it has to store, for the tests of the publishers.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  type Job,
  startEmulatedGitHub,
} from '../../demo/github/emulated-github.ts'
import { Secret } from '../../src/core/secret.ts'
import { readRunContext } from '../../src/io/github/run-context.ts'
import type { PublisherSettings } from '../../src/io/publishers/settings.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import type { StoredModel } from '../../src/ports.ts'

export interface PublishingWorld {
  readonly github: EmulatedGitHub
  readonly dir: string
  /** Settings of the run's one job, or of another. */
  settings(change?: SettingsChange): Promise<PublisherSettings>
  /** Writes the files of a model and describes it; `seed` makes other content. */
  model(name: string, seed?: string): Promise<StoredModel>
  /** Token values that nothing may show. */
  readonly secrets: readonly string[]
  close(): Promise<void>
}

export interface SettingsChange {
  readonly job?: Job
  readonly storage?: Partial<PublisherSettings['storage']>
  readonly run?: Partial<PublisherSettings['run']>
  readonly timeoutMs?: number
}

export const createPublishingWorld = async (
  options: EmulatedGitHubOptions = {},
): Promise<PublishingWorld> => {
  const github = await startEmulatedGitHub(options)
  const dir = await mkdtemp(join(tmpdir(), 'publishing-'))
  const secrets = [github.job.githubToken, github.job.env.ACTIONS_RUNTIME_TOKEN ?? '']
  return {
    github,
    dir,
    secrets,
    settings: async ({ job = github.job, storage, run, timeoutMs = 10_000 } = {}) => {
      const env = { ...job.env, GITHUB_EVENT_PATH: 'event.json', RUNNER_TEMP: dir }
      const event = Buffer.from(JSON.stringify(job.event))
      const context = await readRunContext(env, async () => event)
      return {
        run: { ...context, ...run },
        storage: { githubToken: new Secret(job.githubToken), overwrite: false, ...storage },
        deadline: deadlineIn(timeoutMs),
        baseDelayMs: 1,
      }
    },
    model: async (name, seed = 'x') => {
      const out = join(dir, `out-${seed}`)
      await mkdir(out, { recursive: true })
      const files = [join(out, `${name}.sig`), join(out, `${name}.intoto.jsonl`)]
      const bundles = [bundleOf(`${name}-${seed}-1`), bundleOf(`${name}-${seed}-2`)]
      await writeFile(files[0] ?? '', `signature of ${name}, ${seed}\n`)
      await writeFile(files[1] ?? '', `${bundles.join('\n')}\n`)
      return { name, digest: `sha256:${'ab'.repeat(32)}`, files, attestations: bundles }
    },
    close: async () => {
      await github.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** A bundle that the API takes: it looks at the form, not at the signature. */
const bundleOf = (name: string): string => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: 'cd'.repeat(32) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  }
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AA==' }],
    },
  })
}
