// SPDX-License-Identifier: Apache-2.0
//
// `npm run demo`: the whole story on this machine, without a network. Trains a
// model, runs the built action on it in an emulated workflow, shows what was
// signed and where it went, verifies it, and shows that a changed model is
// refused; proves what was in the training data, and what was not. Any surprise
// ends with an error.

import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

import { commitStory, DATASET_ATTEST_INPUTS, policyStory, proofStory } from './dataset-story.ts'
import { type EmulatedGitHub, startEmulatedGitHub } from './github/emulated-github.ts'
import { requirementsStory } from './requirements-story.ts'
import { runAction, type StepResult } from './runner/emulated-runner.ts'
import { type EmbeddedSigstore, startEmbeddedSigstore } from './sigstore/embedded-sigstore.ts'
import type { TrustFiles } from './sigstore/trusted-root.ts'
import { train } from './train.ts'
import { createTranscript, type Transcript } from './transcript.ts'
import { verifyStory } from './verify-story.ts'

const ROOT = join(import.meta.dirname, '..')
const RELEASE_TAG = 'v1.0.0'

export interface DemoOptions {
  /** Empty folder that takes everything the demo writes. */
  readonly folder: string
  readonly transcript: Transcript
  /** Folder of the action.yml; this repository when absent. */
  readonly action?: string
  /** Script of the command line; the built one when absent. */
  readonly cli?: string
}

interface Stage {
  readonly github: EmulatedGitHub
  readonly sigstore: EmbeddedSigstore
  readonly trust: TrustFiles
  readonly folder: string
  readonly workspace: string
  readonly action: string
}

/** Tells the story into the transcript. @throws Error on any surprise */
export const runDemo = async (options: DemoOptions): Promise<void> => {
  const { folder, transcript, action = ROOT } = options
  const workspace = join(folder, 'workspace')
  const dataset = { cli: options.cli ?? join(ROOT, 'dist', 'cli', 'index.js'), workspace }
  await trainStory(workspace, transcript)
  await commitStory(dataset, transcript)
  const github = await startEmulatedGitHub()
  const sigstore = await startEmbeddedSigstore({ issuers: [github.issuer] })
  try {
    const trust = await sigstore.writeTrustFiles(join(folder, 'trust'))
    const stage = { github, sigstore, trust, folder, workspace, action }
    const outputs = await attestStory(stage, transcript)
    storedStory(stage, transcript)
    const signer = {
      identity: `https://github.com/${github.job.env.GITHUB_WORKFLOW_REF}`,
      issuer: github.issuer.issuer,
    }
    await verifyStory(
      {
        cli: dataset.cli,
        modelFolder: join(workspace, 'out', 'digits'),
        signature: expectOutput(outputs, 'oms-bundle-path'),
        trustConfig: trust.clientTrustConfig,
        ...signer,
      },
      transcript,
    )
    await proofStory(dataset, transcript)
    await policyStory(
      {
        ...dataset,
        bundle: expectOutput(outputs, 'bundle-path'),
        trustedRoot: trust.trustedRoot,
        ...signer,
      },
      transcript,
    )
    await requirementsStory(
      {
        ...stage,
        ...signer,
        cli: dataset.cli,
        runnerFolder: join(folder, 'tuning'),
        baseBundle: expectOutput(outputs, 'bundle-path'),
      },
      transcript,
    )
  } finally {
    await Promise.all([github.close(), sigstore.close()])
  }
}

const trainStory = async (workspace: string, transcript: Transcript): Promise<void> => {
  transcript.title('Train a model')
  const { files, parameterCount, testAccuracy } = await train({
    modelFolder: join(workspace, 'out', 'digits'),
    datasetPath: join(workspace, 'data', 'digits.csv'),
    seed: 7,
  })
  const percent = (testAccuracy * 100).toFixed(1)
  transcript.fact('model', `softmax regression, ${parameterCount} parameters`)
  transcript.fact('accuracy', `${percent} % on images that it has not seen`)
  transcript.fact('out/digits', files.join(', '))
}

const attestStory = async (
  stage: Stage,
  transcript: Transcript,
): Promise<StepResult['outputs']> => {
  const { github, trust, folder, workspace, action } = stage
  github.releases.create({ tag: RELEASE_TAG, draft: true })
  const runnerFolder = join(folder, 'runner')
  await mkdir(runnerFolder)
  const inputs = {
    'model-path': 'out/digits',
    datasets: 'data/digits.csv',
    ...DATASET_ATTEST_INPUTS,
    sigstore: 'custom',
    'signing-config': trust.signingConfigV2,
    'trusted-root': trust.trustedRoot,
    sinks: 'artifact, release, attestations',
    'release-tag': RELEASE_TAG,
  }
  transcript.title('Attest it, with the built action in an emulated workflow')
  transcript.fact('uses', 'org/ml-provenance-action@v1')
  for (const [name, value] of Object.entries(inputs))
    transcript.fact(`  ${name}`, value.startsWith(folder) ? relative(folder, value) : value)
  transcript.gap()
  const result = await runAction({ action, job: github.job, workspace, runnerFolder, inputs })
  for (const line of result.log) transcript.line(line)
  if (result.exitCode !== 0) throw new Error(`the action ended with exit code ${result.exitCode}`)
  return result.outputs
}

/** What the services hold now: seen from their side, not from the action's. */
const storedStory = ({ github, sigstore }: Stage, transcript: Transcript): void => {
  transcript.title('Stored')
  const release = github.releases.all.find(({ tag }) => tag === RELEASE_TAG)
  const rows = {
    'workflow artifact': github.artifacts.map(
      ({ name, sizeBytes }) => `${name} (${sizeBytes} bytes)`,
    ),
    [`draft release ${RELEASE_TAG}`]: release?.assets.map(({ name }) => name) ?? [],
    'attestations API': github.attestations.map(({ predicateType }) => predicateType),
    'transparency log': [`${sigstore.entries.v2.length} entries`],
  }
  for (const [place, things] of Object.entries(rows)) {
    if (things.length === 0) throw new Error(`nothing was stored in the ${place}`)
    for (const [index, thing] of things.entries()) transcript.fact(index === 0 ? place : '', thing)
  }
  const strangers = github.proxy.refusedHosts
  if (strangers.length > 0) throw new Error(`the action wanted to talk to ${strangers.join(', ')}`)
  transcript.fact('other hosts asked', 'none')
}

const expectOutput = (outputs: StepResult['outputs'], name: string): string => {
  const value = outputs[name]
  if (!value) throw new Error(`the action set no output ${name}`)
  return value
}

if (import.meta.main) {
  const folder = await mkdtemp(join(tmpdir(), 'mlprov-demo-'))
  const transcript = createTranscript((text) => process.stdout.write(text))
  const started = performance.now()
  try {
    await runDemo({ folder, transcript })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    transcript.title(`Done in ${seconds} s; everything is in ${folder}`)
  } catch (error) {
    process.exitCode = 1
    transcript.title(`FAILED: ${error instanceof Error ? error.message : error}`)
  }
}
