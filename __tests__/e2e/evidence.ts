// SPDX-License-Identifier: Apache-2.0
//
// What a run left on disk, verified as a stranger would: with the trusted root
// of the instance, the name of the workflow, and nothing else of ours.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'

import { workflowRefOf } from '../../demo/github/workflow-run.ts'
import { parseBundles } from '../../src/attestation/bundle.ts'
import { thresholdsOf } from '../../src/attestation/signature-trust.ts'
import type { ParsedStatement } from '../../src/attestation/statement.ts'
import { parseTrustedRoots } from '../../src/attestation/trusted-root.ts'
import { verifyBundle } from '../../src/attestation/verify-bundle.ts'
import { asArray, asObject } from '../../src/core/parse.ts'
import { vectorPath } from '../support/vectors.ts'
import { ACTION, type RunResult } from './stage.ts'

export const OMS = 'https://model_signing/signature/v1.0'
export const PROVENANCE = 'https://slsa.dev/provenance/v1'

const lines = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').filter((line) => line !== '')

/** Paths of every file with bundles that the outputs name. */
export const bundlePaths = ({ outputs }: RunResult): readonly string[] => [
  ...new Set([...lines(outputs['oms-bundle-path']), ...lines(outputs['bundle-path'])]),
]

/** The statements of all bundles of a run, in order; each bundle names the workflow and verifies. */
export const verifiedStatements = async (run: RunResult): Promise<readonly ParsedStatement[]> => {
  const { job, stage } = run.scene
  const { serverUrl, jobWorkflowRef } = job.run
  const trust = {
    kind: 'certificate',
    roots: parseTrustedRoots(JSON.stringify(stage.sigstore.trustedRoot)),
    identity: {
      subject: `${serverUrl}/${jobWorkflowRef ?? workflowRefOf(job.run)}`,
      issuer: stage.github.issuer.issuer,
    },
    thresholds: (root: Parameters<typeof thresholdsOf>[0]) => ({
      ...thresholdsOf(root),
      tlog: run.outputs['rekor-log-index'] === '' ? 0 : 1,
    }),
  } as const
  const statements: ParsedStatement[] = []
  for (const path of bundlePaths(run)) {
    const bundles = parseBundles(await readFile(path))
    statements.push(...bundles.map((bundle) => verifyBundle(bundle, trust).statement))
  }
  return statements
}

/** The one statement of a type, of the only model. */
export const statementOf = async (run: RunResult, type: string): Promise<ParsedStatement> => {
  const found = (await verifiedStatements(run)).filter(
    ({ predicateType }) => predicateType === type,
  )
  const [statement] = found
  assert.ok(statement && found.length === 1, `${found.length} statements of type ${type}`)
  return statement
}

/** The statements in a file of bundles, whoever signed them. */
export const unverifiedStatements = async (path: string): Promise<readonly ParsedStatement[]> =>
  lines(await readFile(path, 'utf8')).map((line) => {
    const { payload } = JSON.parse(line).dsseEnvelope
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
  })

/** Holds the OMS signature at `path` to the four schemas of the specification. */
export const assertOmsSchemas = async (path: string): Promise<void> => {
  const ajv = new Ajv2020({ strict: false })
  const bundle = JSON.parse(await readFile(path, 'utf8'))
  const [statement] = await unverifiedStatements(path)
  const parts = {
    predicate: statement?.predicate,
    statement,
    envelope: bundle.dsseEnvelope,
    bundle,
  }
  const schemas = new Map<string, { readonly $id: string }>()
  for (const name of Object.keys(parts)) {
    const path = vectorPath('oms', 'schemas-v1.0', `${name}.schema.json`)
    const schema = JSON.parse(await readFile(path, 'utf8'))
    ajv.addSchema(schema)
    schemas.set(name, schema)
  }
  for (const [name, part] of Object.entries(parts)) {
    const validate = ajv.getSchema(schemas.get(name)?.$id ?? '')
    assert.ok(validate)
    assert.equal(validate(part), true, JSON.stringify(validate.errors))
  }
}

/**
 * Runs the command that the step says verifies the model, in its checkout;
 * what the user has to bring is put in its place. Returns the exit code.
 */
export const runVerifyCommand = async (run: RunResult): Promise<number | null> => {
  const { workspace, inputs } = run.scene
  const bin = await mkdtemp(join(run.scene.runnerFolder, 'bin-'))
  await mkdir(bin, { recursive: true })
  const cli = join(ACTION, 'dist', 'cli', 'index.js')
  const script = `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`
  await writeFile(join(bin, 'mlprov'), script, { mode: 0o755 })
  const pem = inputs['private-key']
  if (pem !== undefined) {
    const passphrase = inputs['private-key-password'] ?? ''
    const publicKey = createPublicKey(createPrivateKey({ key: pem, passphrase }))
    const text = publicKey.export({ type: 'spki', format: 'pem' })
    await writeFile(join(workspace, 'PUBLIC_KEY.pem'), text)
  }
  const chain = inputs['certificate-chain']
  if (chain !== undefined) {
    const pems = (await readFile(join(workspace, chain), 'utf8')).split(/(?=-----BEGIN)/)
    await writeFile(join(workspace, 'ROOT.pem'), pems.at(-1) ?? '')
  }
  const child = spawn('sh', ['-ec', run.outputs['verify-command'] ?? 'exit 9'], {
    cwd: workspace,
    stdio: 'ignore',
    env: { PATH: `${bin}:/usr/bin:/bin` },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}

/** Digest of each subject by its name. */
export const subjectDigests = ({ subject }: ParsedStatement): Readonly<Record<string, string>> =>
  Object.fromEntries(subject.map(({ name, digest }) => [name, digest.sha256 ?? '']))

/** A field somewhere in a predicate: `buildDefinition.resolvedDependencies.0.uri`. */
export const fieldOf = ({ predicate }: ParsedStatement, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => asArray(value)?.[Number(key)] ?? asObject(value)?.[key],
      predicate,
    )
