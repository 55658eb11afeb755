// SPDX-License-Identifier: Apache-2.0
//
// A small TUF repository on loopback: one Ed25519 key for every role, one
// root, consistent snapshots.
// Spec: https://theupdateframework.github.io/specification/v1.0.33/

import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { json } from '@sigstore/core'
import { type LoopbackServer, startLoopbackServer } from '../../demo/loopback-server.ts'
import type { TufRepository } from '../../src/io/sigstore/tuf-target.ts'

export interface LoopbackTuf extends TufRepository {
  readonly server: LoopbackServer
  /** Files by path, to be changed by a test. */
  readonly files: Map<string, Buffer>
}

/** Serves `targets` (name → content); `expires` is that of every role but the root. */
export const startTufRepository = async (
  targets: Readonly<Record<string, string>>,
  expires = '2099-01-01T00:00:00Z',
): Promise<LoopbackTuf> => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: {
      public: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    },
  }
  const keyid = sha256(json.canonicalize(key))
  const metadata = (type: string, fields: object, until = expires): Buffer => {
    const signed = { _type: type, spec_version: '1.0.31', version: 1, expires: until, ...fields }
    const sig = sign(null, Buffer.from(json.canonicalize(signed)), privateKey).toString('hex')
    return Buffer.from(JSON.stringify({ signatures: [{ keyid, sig }], signed }))
  }
  const role = { keyids: [keyid], threshold: 1 }
  const roles = { root: role, timestamp: role, snapshot: role, targets: role }
  const root = metadata(
    'root',
    { consistent_snapshot: true, keys: { [keyid]: key }, roles },
    '2099-01-01T00:00:00Z',
  )
  const targetFiles = Object.entries(targets).map(([name, content]) => ({
    name,
    content,
    sha256: sha256(content),
  }))
  const targetsFile = metadata('targets', {
    targets: Object.fromEntries(
      targetFiles.map((file) => [
        file.name,
        { length: Buffer.byteLength(file.content), hashes: { sha256: file.sha256 } },
      ]),
    ),
  })
  const snapshot = metadata('snapshot', { meta: { 'targets.json': { version: 1 } } })
  const timestamp = metadata('timestamp', { meta: { 'snapshot.json': { version: 1 } } })
  const files = new Map<string, Buffer>([
    ['/1.root.json', root],
    ['/timestamp.json', timestamp],
    ['/1.snapshot.json', snapshot],
    ['/1.targets.json', targetsFile],
    ...targetFiles.map((file): [string, Buffer] => [
      `/targets/${file.sha256}.${file.name}`,
      Buffer.from(file.content),
    ]),
  ])
  const server = await startLoopbackServer(({ url }) => {
    const body = files.get(url.pathname)
    return body ? { status: 200, body } : { status: 404, body: 'Not Found' }
  })
  return { mirrorUrl: server.url, root: { version: 1, sha256: sha256(root) }, server, files }
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
