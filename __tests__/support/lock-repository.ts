// SPDX-License-Identifier: Apache-2.0
//
// A repository that consumes models: a folder that a workflow signed, a file
// that a key signed, and everything that verifying them offline needs.

import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Secret } from '../../src/core/secret.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import { createHashPorts } from '../../src/io/live.ts'
import { createKeylessSigner } from '../../src/io/sigstore/keyless-signer.ts'
import { signModel } from '../../src/pipelines/sign-model.ts'
import type { StatementSigner } from '../../src/ports.ts'
import { silentReporter } from './fakes.ts'
import type { KeylessFixture } from './keyless.ts'
import { HASH_WORKER_PATH, type TreeContent, writeTree } from './models.ts'

export const MODEL: TreeContent = {
  'config.json': '{"hidden_size":2}',
  'model.safetensors': new Uint8Array(3000).fill(7),
  'tokenizer/merges.txt': 'a b\n',
}

/** Signs the model at `path` and writes the signature. */
export const signTo = async (
  path: string,
  signaturePath: string,
  signer: StatementSigner,
): Promise<void> => {
  const ports = { ...createHashPorts(HASH_WORKER_PATH), reporter: silentReporter, signer }
  const { bundle } = await signModel(path, { ignorePaths: [], symlinks: 'refuse' }, ports)
  writeFileSync(signaturePath, bundle.json)
}

/** A signer with a new key, whose public half is written to `publicKeyPath`. */
export const newKey = (publicKeyPath: string): StatementSigner => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  writeFileSync(publicKeyPath, publicKey.export({ type: 'spki', format: 'pem' }))
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return createKeySigner({ privateKey: new Secret(pem) })
}

/** A keyless signer whose token has these claims. */
export const workflowSigner = (
  fixture: KeylessFixture,
  claims: Readonly<Record<string, unknown>> = {},
): StatementSigner =>
  createKeylessSigner(fixture.options('rekor-v1', { identityToken: () => fixture.token(claims) }))

/** Writes `models/digits`, `models/digits.sig`, `tiny.onnx`, `tiny.onnx.sig`, `keys/release.pub` and `root.json`. */
export const writeLockRepository = async (
  folder: string,
  fixture: KeylessFixture,
): Promise<{ readonly keySigner: StatementSigner }> => {
  writeTree(join(folder, 'models', 'digits'), MODEL)
  mkdirSync(join(folder, 'keys'))
  writeFileSync(join(folder, 'tiny.onnx'), 'tiny')
  writeFileSync(join(folder, 'root.json'), JSON.stringify(fixture.sigstore.trustedRoot))
  const model = join(folder, 'models', 'digits')
  await signTo(model, `${model}.sig`, workflowSigner(fixture))
  const keySigner = newKey(join(folder, 'keys', 'release.pub'))
  await signTo(join(folder, 'tiny.onnx'), join(folder, 'tiny.onnx.sig'), keySigner)
  return { keySigner }
}
