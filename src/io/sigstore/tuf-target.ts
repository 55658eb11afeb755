// SPDX-License-Identifier: Apache-2.0
//
// A file from a TUF repository. Every run starts from a root that is pinned in
// code: the library's seed, or a SHA-256. What a cache holds is never trusted
// more than that (tuf-cache.ts), it saves downloads and remembers versions.
// Spec: https://theupdateframework.github.io/specification/v1.0.33/

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { setGlobalProxyFromEnv } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_MIRROR_URL, initTUF } from '@sigstore/tuf'
import { TUFError } from 'sigstore'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { asObject } from '../../core/parse.ts'
import { redact } from '../redaction.ts'
import { type Deadline, retry } from '../retry.ts'
import { isTransient, ServiceError } from '../service-error.ts'
import { callService, type ServiceCall } from './service-call.ts'
import {
  keepClient,
  openTufCache,
  repositoryFolder,
  restoreClient,
  type TufCache,
} from './tuf-cache.ts'

export interface TufRepository {
  readonly mirrorUrl: string
  /** The version of root.json that trust starts from; absent where the library carries it. */
  readonly root?: { readonly version: number; readonly sha256: string }
}

export const PUBLIC_GOOD_TUF: TufRepository = { mirrorUrl: DEFAULT_MIRROR_URL }

/** The root that `gh` carries (cli/cli pkg/cmd/attestation/verification/embed/tuf-repo.github.com). */
export const GITHUB_TUF: TufRepository = {
  mirrorUrl: 'https://tuf-repo.github.com',
  root: {
    version: 3,
    sha256: '98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d',
  },
}

export interface TufOptions {
  readonly deadline: Deadline
  /** Folder for what is kept between runs; nothing is kept when absent. */
  readonly cacheDir?: string | undefined
  /** Told why nothing can be kept there; the message is fit to print. */
  readonly onUnwritable?: (message: string) => void
  readonly onRetry?: (message: string, delayMs: number) => void
  /** First delay between attempts; tests shorten it. */
  readonly baseDelayMs?: number
}

const ATTEMPT_TIMEOUT_MS = 20_000
/** As tuf-js limits root.json. */
const MAX_ROOT_BYTES = 512_000

/**
 * The content of a target, verified from the repository's pinned root.
 * @throws TRUST_ROOT_UNAVAILABLE, TRUST_ROOT_INVALID
 */
export const fetchTufTarget = async (
  repository: TufRepository,
  target: string,
  options: TufOptions,
): Promise<string> => {
  const { deadline, cacheDir, onRetry, onUnwritable, baseDelayMs } = options
  const { mirrorUrl } = repository
  const cache = cacheDir === undefined ? undefined : openTufCache(cacheDir, mirrorUrl, onUnwritable)
  const temporary = await mkdtemp(join(tmpdir(), 'mlprov-tuf-'))
  try {
    const rootPath = repository.root && join(temporary, 'pinned-root.json')
    if (rootPath) await writeFile(rootPath, await readPinnedRoot(repository, cache, options))
    const clientDir = join(temporary, repositoryFolder(mirrorUrl))
    if (cache) await restoreClient(cache, clientDir, target)
    const content = await retry(
      () => readTarget(repository, target, { cachePath: temporary, ...(rootPath && { rootPath }) }),
      {
        deadline,
        isTransient,
        ...(onRetry && {
          onRetry: (error: unknown, delayMs: number) => onRetry(messageOf(error), delayMs),
        }),
        ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
      },
    )
    if (cache) await keepClient(cache, clientDir, target)
    return content
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

const readPinnedRoot = async (
  repository: TufRepository,
  cache: TufCache | undefined,
  options: TufOptions,
): Promise<Buffer> => {
  const name = `${repository.root?.version}.root.json`
  const kept = await cache?.read(name, MAX_ROOT_BYTES)
  if (kept !== undefined && sha256(kept) === repository.root?.sha256) return kept
  const root = await fetchPinnedRoot(repository, options)
  await cache?.write(name, root)
  return root
}

const fetchPinnedRoot = async (
  { mirrorUrl, root }: TufRepository,
  options: TufOptions,
): Promise<Buffer> => {
  const url = `${mirrorUrl}/${root?.version}.root.json`
  const call: ServiceCall = {
    service: 'TUF repository',
    url,
    code: 'TRUST_ROOT_UNAVAILABLE',
    timeoutMs: ATTEMPT_TIMEOUT_MS,
    ...options,
  }
  const { body } = await callService(call, (send) =>
    send({ url, expect: 'bytes', maxResponseBytes: MAX_ROOT_BYTES }),
  )
  const digest = sha256(body)
  if (digest !== root?.sha256) {
    throw new ProvenanceError(
      'TRUST_ROOT_INVALID',
      `${url} has the SHA-256 ${digest}, pinned is ${root?.sha256}`,
      { hint: 'Do not go on with this root: find out who changed it, or give `trusted-root`.' },
    )
  }
  return body
}

const readTarget = async (
  { mirrorUrl }: TufRepository,
  target: string,
  paths: { readonly cachePath: string; readonly rootPath?: string },
): Promise<string> => {
  let restoreProxy: (() => void) | undefined
  try {
    // tuf-js calls fetch(), which knows proxies only when told.
    restoreProxy = setGlobalProxyFromEnv()
    const tuf = await initTUF({
      mirrorURL: mirrorUrl,
      forceInit: true,
      retry: false,
      timeout: ATTEMPT_TIMEOUT_MS,
      ...paths,
    })
    return await tuf.getTarget(target)
  } catch (error) {
    throw unavailable(error, `${mirrorUrl}/targets/${target}`)
  } finally {
    restoreProxy?.()
  }
}

const unavailable = (error: unknown, url: string): ServiceError => {
  const causes = causesOf(error)
  const said = redact(causes.map(messageOf).join(': '))
  return new ServiceError('TRUST_ROOT_UNAVAILABLE', `${url} cannot be read: ${said}`, {
    isTransient: causes.some(isNetworkFailure),
    ...(error instanceof TUFError &&
      error.code === 'TUF_FIND_TARGET_ERROR' && {
        hint: 'The TUF repository has no trusted root of this name: give `trusted-root`.',
      }),
  })
}

const causesOf = (error: unknown): readonly unknown[] => {
  const cause = error instanceof Error ? error.cause : undefined
  return cause === undefined ? [error] : [error, ...causesOf(cause)]
}

// tuf-js tells a failed download from failed metadata only in words.
const isNetworkFailure = (error: unknown): boolean => {
  const status = asObject(error)?.statusCode
  if (typeof status === 'number') return status >= 500 || status === 429
  return /fetch failed|terminated|timeout|ECONN/.test(messageOf(error))
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
