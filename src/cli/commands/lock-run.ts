// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov lock add`, `update` and `verify` do: the real ports, one
// pipeline, one report.

import { relative, resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { type OpenedLock, openLockFile } from '../../inputs/lock-file.ts'
import type { LockFiles } from '../../io/lock-files.ts'
import { tufCacheDir } from '../../io/tuf-cache-dir.ts'
import { EMPTY_LOCK, type ModelsLock, serializeLock } from '../../lock/models-lock-v1.ts'
import {
  isBundleUrl,
  isLockName,
  isLockPath,
  isSource,
  locateEntries,
  parseLock,
} from '../../lock/parse-lock.ts'
import {
  addToLock,
  type LockAddRequest,
  type LockUpdateRequest,
  updateLock,
} from '../../pipelines/lock-add.ts'
import { locateChecks } from '../../pipelines/lock-location.ts'
import { verifyLock } from '../../pipelines/lock-verify.ts'
import { isPassed, type Report, type SubjectReport } from '../../policy/report.ts'
import { renderJson } from '../../report/json.ts'
import { renderText } from '../../report/text.ts'
import type { CommandContext } from '../context.ts'
import { formatError } from '../terminal.ts'
import { type IdentityFlags, identityOf, type LockFlags, type TrustFlags } from './lock-flags.ts'

export interface PinFlags extends LockFlags, TrustFlags, IdentityFlags {
  readonly bundle: readonly string[]
  readonly path?: string
  readonly source?: string
  readonly predicateType: readonly string[]
  readonly files: boolean
}

/** Pins one model, and writes the lock file only if it was verified. */
export const runLockPin = async (
  mode: 'add' | 'update',
  name: string,
  flags: PinFlags,
  context: CommandContext,
): Promise<void> => {
  const opened = openLock(flags, context)
  const { files, ports } = opened
  const text = await files.readLock()
  const lock = text === undefined ? EMPTY_LOCK : parseLock(text)
  const request = readRequest(name, flags, files, context)
  const result =
    mode === 'update'
      ? await updateLock(lock, request, ports)
      : await addToLock(lock, completed(request), ports)
  if (result.kind === 'pinned') await files.writeLock(serializeLock(result.lock))
  print([result.report], opened, flags, context)
}

/** Verifies pinned models; exit code 1 where one of them is not what is pinned. */
export const runLockVerify = async (
  names: readonly string[],
  flags: LockFlags & TrustFlags & { readonly digests?: true },
  context: CommandContext,
): Promise<void> => {
  const opened = openLock(flags, context)
  const text = await opened.files.readLock()
  if (text === undefined) {
    throw new ProvenanceError('LOCK_INVALID', `there is no file "${flags.lockFile}"`)
  }
  const lock: ModelsLock = parseLock(text)
  const read = flags.digests ? 'digests' : 'bytes'
  const reports = await verifyLock(lock, { names, read }, opened.ports)
  const lines = locateEntries(text)
  print(
    reports.map((report) => locateChecks(report, flags.lockFile, lines.get(report.name))),
    opened,
    flags,
    context,
  )
}

const openLock = (flags: LockFlags & TrustFlags, context: CommandContext): OpenedLock =>
  openLockFile(
    {
      path: resolve(context.cwd, flags.lockFile),
      symlinks: flags.allowSymlinks === 'never' ? 'refuse' : 'within-model',
      offline: flags.offline === true,
      trust: () => trustSettings(flags, context.cwd),
    },
    {
      hashWorkerPath: context.hashWorkerPath,
      reporter: context.reporter,
      now: new Date(),
      serverUrl: serverUrlOf(context),
      tufCacheDir: tufCacheDir(context.env, process.platform),
    },
  )

const serverUrlOf = ({ env }: CommandContext): string =>
  env.GITHUB_SERVER_URL ?? (env.GH_HOST ? `https://${env.GH_HOST}` : 'https://github.com')

const trustSettings = (flags: TrustFlags, cwd: string) => {
  const offline = flags.offline === true
  const { customTrustedRoot, tufCache } = flags
  if (offline && customTrustedRoot === undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'offline is set without custom-trusted-root', {
      hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
    })
  }
  return {
    signer: 'sigstore',
    offline,
    publicGood: flags.publicGood,
    ...(tufCache === undefined ? {} : { tufCacheDir: resolve(cwd, tufCache) }),
    ...(customTrustedRoot === undefined
      ? {}
      : { trustedRootPath: resolve(cwd, customTrustedRoot) }),
  } as const
}

const readRequest = (
  name: string,
  flags: PinFlags,
  files: LockFiles,
  { cwd, ...context }: CommandContext,
): LockUpdateRequest => {
  if (!isLockName(name)) {
    throw new ProvenanceError('INPUT_INVALID', `"${name}" is no name for a model`, {
      hint: 'Use ASCII letters, digits and . _ - / @ +, at most 200.',
    })
  }
  if (flags.source !== undefined && !isSource(flags.source)) {
    throw new ProvenanceError('INPUT_INVALID', 'the source is no URI without a password', {
      hint: 'Give printable ASCII without spaces and without user:password.',
    })
  }
  const pathInLock = (path: string): string => {
    const inLock = relative(files.dir, resolve(cwd, path)).replaceAll('\\', '/')
    if (isLockPath(inLock) && !inLock.startsWith('../')) return inLock
    throw new ProvenanceError('INPUT_INVALID', `"${path}" is not below "${files.dir}"`, {
      hint: 'What models.lock pins stands below its own folder.',
    })
  }
  const location = (text: string): LockAddRequest['bundles'][number] =>
    isBundleUrl(text) ? { kind: 'url', value: text } : { kind: 'path', value: pathInLock(text) }
  const signer = signerOf(flags, pathInLock)
  return {
    name,
    serverUrl: serverUrlOf({ ...context, cwd }),
    listFiles: flags.files ? 'small' : 'never',
    ...(flags.path === undefined ? {} : { path: pathInLock(flags.path) }),
    ...(flags.source === undefined ? {} : { source: flags.source }),
    ...(flags.bundle.length === 0 ? {} : { bundles: flags.bundle.map(location) }),
    ...(flags.predicateType.length === 0 ? {} : { predicateTypes: flags.predicateType }),
    ...(signer === undefined ? {} : { signer }),
  }
}

const signerOf = (
  flags: IdentityFlags,
  pathInLock: (path: string) => string,
): LockAddRequest['signer'] | undefined => {
  const identity = identityOf(flags)
  if (flags.publicKey === undefined) {
    return identity === undefined ? undefined : { kind: 'identity', identity }
  }
  if (identity !== undefined) {
    throw new ProvenanceError('INPUT_CONFLICT', 'a key and an identity are given', {
      hint: 'A key names the signer itself; an identity needs a certificate of Sigstore.',
    })
  }
  return { kind: 'key', path: pathInLock(flags.publicKey) }
}

const completed = (request: LockUpdateRequest): LockAddRequest => {
  const { path, bundles, signer, predicateTypes = [] } = request
  if (signer === undefined) {
    throw new ProvenanceError('POLICY_EMPTY', 'nothing says who may have signed', {
      hint: 'Say who may have signed: --repo, --owner, --signer-workflow, --cert-identity or --public-key.',
    })
  }
  if (path === undefined || bundles === undefined) {
    throw new ProvenanceError('USAGE', 'a path and a bundle are needed')
  }
  return { ...request, path, bundles, signer, predicateTypes }
}

const print = (
  subjects: readonly SubjectReport[],
  { trustedRootDate }: OpenedLock,
  flags: LockFlags,
  context: CommandContext,
): void => {
  const date = trustedRootDate()
  const report: Report = {
    version: 1,
    verifiedAt: new Date().toISOString(),
    ...(date === undefined ? {} : { trustedRootDate: date.toISOString() }),
    subjects,
  }
  context.out(flags.json ? renderJson(report) : renderText(report))
  if (isPassed(report)) return
  const failed = subjects.flatMap(({ checks }) => checks).find(({ passed }) => !passed)
  context.err(
    formatError(
      new ProvenanceError(
        failed?.code ?? 'LOCK_MISMATCH',
        failed ? `${failed.title}: ${failed.found}` : 'nothing was checked',
        failed?.hint === undefined ? {} : { hint: failed.hint },
      ),
    ),
  )
  // A file that is missing is wrong use elsewhere; here it is not what is pinned.
  context.setExitCode(1)
}
