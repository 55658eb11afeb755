// SPDX-License-Identifier: Apache-2.0
//
// What is kept of a TUF repository between runs: signed metadata, and targets
// by the digest that it names. A client never works in the kept folder itself,
// where others write at the same time and may write anything: it gets copies,
// within limits, checks them from the pinned root on, and what it fetched is
// put back file by file, each of them whole.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_TRUST_BYTES } from '../../core/limits.ts'
import { createOutputStore } from '../fs/output-store.ts'
import { readBounded } from '../fs/read-bounded.ts'

export interface TufCache {
  /** A kept file; `undefined` where none of this name and size can be read. */
  read(name: string, maxBytes: number): Promise<Buffer | undefined>
  /** Keeps a file. A folder that cannot be written costs the next run a download, no more. */
  write(name: string, content: Uint8Array): Promise<void>
}

/**
 * The kept files of one repository.
 * @param onUnwritable told once why nothing is kept
 */
export const openTufCache = (
  cacheDir: string,
  mirrorUrl: string,
  onUnwritable: (message: string) => void = () => {},
): TufCache => {
  const store = createOutputStore(join(cacheDir, repositoryFolder(mirrorUrl)))
  let isWritable = true
  return {
    read: async (name, maxBytes) => {
      const codes = { notFound: 'TRUST_ROOT_UNAVAILABLE', tooLarge: 'TRUST_ROOT_INVALID' } as const
      return readBounded(join(store.dir, name), maxBytes, codes).catch(() => undefined)
    },
    write: async (name, content) => {
      if (!isWritable) return
      await store.write(name, content).catch((error: unknown) => {
        isWritable = false
        onUnwritable(
          `trusted roots are not kept: ${error instanceof Error ? error.message : error}`,
        )
      })
    },
  }
}

/** Name of a repository's folder in a cache, as `@sigstore/tuf` gives it. */
export const repositoryFolder = (mirrorUrl: string): string => {
  const { host, pathname } = new URL(mirrorUrl)
  return encodeURIComponent(host + pathname.replace(/\/$/, ''))
}

interface ClientFile {
  /** In the cache. */
  readonly name: string
  /** Below the folder of the client. */
  readonly path: string
  readonly maxBytes: number
}

// As tuf-js limits what it downloads. Its `root.json` is not among them: trust
// starts from the pinned root each time.
const METADATA: readonly ClientFile[] = [
  { name: 'timestamp.json', path: 'timestamp.json', maxBytes: 16_384 },
  { name: 'snapshot.json', path: 'snapshot.json', maxBytes: 2_000_000 },
  { name: 'targets.json', path: 'targets.json', maxBytes: 5_000_000 },
]

const filesOf = (target: string): readonly ClientFile[] => {
  const name = encodeURIComponent(target)
  const path = join('targets', name)
  return [...METADATA, { name: `target.${name}`, path, maxBytes: MAX_TRUST_BYTES }]
}

/** Copies what is kept about a target into the folder of a client. */
export const restoreClient = async (
  cache: TufCache,
  clientDir: string,
  target: string,
): Promise<void> => {
  await mkdir(join(clientDir, 'targets'), { recursive: true })
  for (const { name, path, maxBytes } of filesOf(target)) {
    const kept = await cache.read(name, maxBytes)
    if (kept !== undefined) await writeFile(join(clientDir, path), kept)
  }
}

/** Keeps what a client has, after it has checked it all. */
export const keepClient = async (
  cache: TufCache,
  clientDir: string,
  target: string,
): Promise<void> => {
  for (const { name, path, maxBytes } of filesOf(target)) {
    const content = await readFile(join(clientDir, path))
    const kept = await cache.read(name, maxBytes)
    if (kept === undefined || !content.equals(kept)) await cache.write(name, content)
  }
}
