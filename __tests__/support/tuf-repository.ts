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
  /** Replaces the targets; as the next version, unless another is given. */
  publish(targets: Targets, change?: Partial<Release>): void
}

/** Name → content. */
type Targets = Readonly<Record<string, string>>

interface Release {
  readonly version: number
  /** Of every role but the root. */
  readonly expires: string
}

const FOREVER = '2099-01-01T00:00:00Z'

/** Serves `targets`; `expires` is that of every role but the root. */
export const startTufRepository = async (
  targets: Targets,
  expires = FOREVER,
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
  const metadata = (type: string, fields: object, release: Release): Buffer => {
    const signed = { _type: type, spec_version: '1.0.31', ...release, ...fields }
    const sig = sign(null, Buffer.from(json.canonicalize(signed)), privateKey).toString('hex')
    return Buffer.from(JSON.stringify({ signatures: [{ keyid, sig }], signed }))
  }
  const role = { keyids: [keyid], threshold: 1 }
  const roles = { root: role, timestamp: role, snapshot: role, targets: role }
  const root = metadata(
    'root',
    { consistent_snapshot: true, keys: { [keyid]: key }, roles },
    { version: 1, expires: FOREVER },
  )
  const files = new Map<string, Buffer>([['/1.root.json', root]])
  let last = 0
  const publish: LoopbackTuf['publish'] = (given, change = {}) => {
    const release = { version: last + 1, expires: FOREVER, ...change }
    const { version } = release
    last = version
    const stated = Object.entries(given).map(([name, content]) => {
      const digest = sha256(content)
      files.set(`/targets/${digest}.${name}`, Buffer.from(content))
      return [name, { length: Buffer.byteLength(content), hashes: { sha256: digest } }]
    })
    files.set(
      `/${version}.targets.json`,
      metadata('targets', { targets: Object.fromEntries(stated) }, release),
    )
    files.set(
      `/${version}.snapshot.json`,
      metadata('snapshot', { meta: { 'targets.json': { version } } }, release),
    )
    files.set(
      '/timestamp.json',
      metadata('timestamp', { meta: { 'snapshot.json': { version } } }, release),
    )
  }
  publish(targets, { expires })
  const server = await startLoopbackServer(({ url }) => {
    const body = files.get(url.pathname)
    return body ? { status: 200, body } : { status: 404, body: 'Not Found' }
  })
  return {
    mirrorUrl: server.url,
    root: { version: 1, sha256: sha256(root) },
    server,
    files,
    publish,
  }
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
