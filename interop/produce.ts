// SPDX-License-Identifier: Apache-2.0
//
// What the verifiers are shown: a model that the demo trains, signed by the
// built action in the demo's emulated runner, once for each way of signing.

import { generateKeyPairSync } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { startEmulatedGitHub } from '../demo/github/emulated-github.ts'
import { repositoryOf } from '../demo/github/workflow-run.ts'
import { runAction } from '../demo/runner/emulated-runner.ts'
import { startEmbeddedSigstore } from '../demo/sigstore/embedded-sigstore.ts'
import { train } from '../demo/train.ts'
import type { Scene, Strangers } from './scene.ts'

const ROOT = join(import.meta.dirname, '..')
const MODEL = 'digits'

export interface Production {
  /** Keyless: one scene for each version of the log. */
  readonly keyless: readonly { readonly bundle: string; readonly scene: Scene }[]
  /** Signed by the action with a key. */
  readonly key: { readonly scene: Scene; readonly privateKey: string }
  readonly strangers: Strangers
}

/** Everything is written below `folder`; the services are gone when it returns. */
export const produce = async (folder: string): Promise<Production> => {
  const workspace = join(folder, 'workspace')
  const runnerFolder = join(folder, 'runner')
  for (const path of [workspace, runnerFolder]) await mkdir(path, { recursive: true })
  await train({
    modelFolder: join(workspace, MODEL),
    datasetPath: join(workspace, 'data', 'digits.csv'),
    seed: 7,
  })

  const github = await startEmulatedGitHub()
  const sigstore = await startEmbeddedSigstore({ issuers: [github.issuer] })
  const stranger = await startEmbeddedSigstore({ issuers: [github.issuer] })
  try {
    const { run } = github.job
    const trust = await sigstore.writeTrustFiles(join(folder, 'trust'))
    const keys = await writeKeyPair(folder, 'signer')
    const strangers: Strangers = {
      trust: await stranger.writeTrustFiles(join(folder, 'other-trust')),
      publicKey: (await writeKeyPair(folder, 'stranger')).publicKey,
    }

    /** Runs the action and returns the scene of what it wrote. */
    const attest = async (
      outputDir: string,
      inputs: Readonly<Record<string, string>>,
    ): Promise<Scene> => {
      const result = await runAction({
        action: ROOT,
        job: github.job,
        workspace,
        runnerFolder,
        inputs: { 'model-path': MODEL, sinks: 'none', 'output-dir': outputDir, ...inputs },
      })
      if (result.exitCode !== 0) throw new Error(`the action failed:\n${result.log.join('\n')}`)
      return {
        model: join(workspace, MODEL),
        file: 'model.safetensors',
        omsBundle: result.outputs['oms-bundle-path'] ?? '',
        provenanceBundle: result.outputs['bundle-path'] ?? '',
        repository: repositoryOf(run),
        workflow: run.workflowPath,
        ref: run.ref,
        trust,
        publicKey: keys.publicKey,
      }
    }

    const custom = { sigstore: 'custom', 'trusted-root': trust.trustedRoot }
    const v2 = await attest('v2', { ...custom, 'signing-config': trust.signingConfigV2 })
    const v1 = await attest('v1', {
      ...custom,
      'fulcio-url': sigstore.fulcioUrl,
      'rekor-url': sigstore.rekorV1Url,
    })
    const key = await attest('key', { 'private-key': keys.privateKey })
    return {
      keyless: [
        { bundle: 'Rekor v2, timestamp', scene: v2 },
        { bundle: 'Rekor v1', scene: v1 },
      ],
      key: { scene: key, privateKey: keys.privateKey },
      strangers,
    }
  } finally {
    await Promise.all([github.close(), sigstore.close(), stranger.close()])
  }
}

const writeKeyPair = async (folder: string, name: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const paths = {
    publicKey: join(folder, `${name}.pub`),
    privateKey: join(folder, `${name}.key`),
  }
  await writeFile(paths.publicKey, publicKey.export({ type: 'spki', format: 'pem' }))
  await writeFile(paths.privateKey, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
  })
  return paths
}
