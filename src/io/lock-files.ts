// SPDX-License-Identifier: Apache-2.0
//
// The lock file itself, and what it points to: bundles and keys below its
// folder, bundles at https addresses.

import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_BUNDLE_BYTES, MAX_LOCK_BYTES, MAX_PEM_BYTES } from '../core/limits.ts'
import { codeOf } from './fs/file-error.ts'
import { createOutputStore } from './fs/output-store.ts'
import { readBounded } from './fs/read-bounded.ts'
import type { Http } from './http.ts'
import { readTextFile } from './live.ts'

export interface LockFiles {
  /** Absolute path of the folder that paths in the lock start from. */
  readonly dir: string
  /** The text; `undefined` where there is no file. @throws LOCK_INVALID */
  readLock(): Promise<string | undefined>
  /** Replaces the file as a whole. @throws OUTPUT_UNWRITABLE */
  writeLock(text: string): Promise<void>
  /** @throws BUNDLE_NOT_FOUND, BUNDLE_TOO_LARGE; of an address also SERVICE_FAILED… */
  readBundle(location: { readonly kind: 'path' | 'url'; readonly value: string }): Promise<Buffer>
  /** @throws KEY_INVALID */
  readKey(path: string): Promise<string>
}

/** @param openHttp how addresses are fetched; absent where no connection may be made */
export const createLockFiles = (
  lockPath: string,
  openHttp: (() => Promise<Http>) | undefined,
): LockFiles => {
  const path = resolve(lockPath)
  const dir = dirname(path)
  return {
    dir,
    readLock: async () =>
      (await statOf(path)) === undefined
        ? undefined
        : readTextFile(path, MAX_LOCK_BYTES, 'LOCK_INVALID'),
    writeLock: async (text) => void (await createOutputStore(dir).write(basename(path), text)),
    readBundle: ({ kind, value }) => {
      switch (kind) {
        case 'path':
          return readBounded(join(dir, value), MAX_BUNDLE_BYTES, {
            notFound: 'BUNDLE_NOT_FOUND',
            tooLarge: 'BUNDLE_TOO_LARGE',
          })
        case 'url':
          return fetchBundle(value, openHttp)
      }
    },
    readKey: (keyPath) => readTextFile(join(dir, keyPath), MAX_PEM_BYTES, 'KEY_INVALID'),
  }
}

const statOf = async (path: string): Promise<Stats | undefined> => {
  try {
    return await stat(path)
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw new ProvenanceError('LOCK_INVALID', `cannot read "${path}" (${codeOf(cause)})`, { cause })
  }
}

// Whoever wrote the lock chose the address: nothing secret goes there.
const fetchBundle = async (
  url: string,
  openHttp: (() => Promise<Http>) | undefined,
): Promise<Buffer> => {
  if (openHttp === undefined) {
    throw new ProvenanceError('BUNDLE_NOT_FOUND', `offline: ${url} is not fetched`, {
      hint: 'Keep the bundle beside the lock file, and pin its path.',
    })
  }
  const http = await openHttp()
  const { body } = await http({
    url,
    expect: 'bytes',
    redirects: 'follow',
    maxResponseBytes: MAX_BUNDLE_BYTES,
  })
  return body
}
