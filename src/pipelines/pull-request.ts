// SPDX-License-Identifier: Apache-2.0
//
// Changed files → the models that a pull request touches. A model is touched
// if either side of the change sees it as one, so that taking away its bundle,
// its config or its pin hides nothing: what is left is verified all the same.

import type { ModelRoot } from '../model/model-layout.ts'
import { compareNames } from '../model/paths.ts'
import type { ChangedFile, ChangeSource } from '../ports.ts'
import { type ChangedLock, pathFromLock, readLocks } from './changed-locks.ts'
import { COMPARISON_READS, type ListedCommit, listCommit } from './listed-commit.ts'
import { compareSides, hasPointers, type TargetComparison } from './pull-request-comparison.ts'

/**
 * Why a model is a target. `bundle`: only its bundles or its key changed.
 * `lock`: only what a models.lock says of it changed.
 */
export type TargetReason = 'added' | 'changed' | 'renamed' | 'removed' | 'bundle' | 'lock'

export interface PullRequestTarget {
  /** The name in models.lock, or the last component of the path. */
  readonly name: string
  /** From the root of the repository; `.` for the root itself. */
  readonly path: string
  readonly kind: 'folder' | 'file'
  readonly reason: TargetReason
  /** Of a renamed model. */
  readonly previousPath?: string
  /** Paths from the root, sorted: where annotations go. */
  readonly changedFiles: readonly string[]
  /** Whether head holds Git LFS pointers in place of some of its files. */
  readonly lfs: boolean
  /** Where head pins the model. */
  readonly lock?: { readonly file: string; readonly entry: string }
  /** What changed from base to head. */
  readonly comparison: TargetComparison
}

export interface PullRequestModels {
  /** Sorted by path, each once; `removed` ones cannot be verified any more. */
  readonly targets: readonly PullRequestTarget[]
  /** Lock files whose entries changed. */
  readonly locks: readonly ChangedLock[]
}

/**
 * Finds the models that a pull request touches. Nothing of it is run, and
 * nothing is verified here.
 * @throws LOCK_INVALID, CHANGES_UNREADABLE, CHANGES_TOO_LARGE
 */
export const findTouchedModels = async (source: ChangeSource): Promise<PullRequestModels> => {
  const { files, ...readers } = await source.load()
  const budget = { left: COMPARISON_READS }
  const base = await listCommit(readers.base, budget)
  const head = await listCommit(readers.head, budget)
  const locks = await readLocks(base, head)
  const targets: PullRequestTarget[] = []
  const pins = indexPins(locks)
  for (const draft of collectDrafts(files, { base, head }, { locks, pins })) {
    targets.push(await completeTarget(draft, { base, head }, pins.pinOf(draft.path)))
  }
  return {
    targets: targets.sort((a, b) => compareNames(a.path, b.path)),
    locks: locks.filter(({ changes }) => changes.length > 0),
  }
}

interface Sides {
  readonly base: ListedCommit
  readonly head: ListedCommit
}

/** A target while its causes are collected. */
interface Draft extends ModelRoot {
  readonly changedFiles: Set<string>
  isContentChanged: boolean
  isBundleChanged: boolean
  previousPath?: string
}

const collectDrafts = (
  files: readonly ChangedFile[],
  { base, head }: Sides,
  { locks, pins }: { readonly locks: readonly ChangedLock[]; readonly pins: PinIndex },
): readonly Draft[] => {
  const drafts = new Map<string, Draft>()
  const draftOf = ({ path, kind }: ModelRoot): Draft => {
    const known = drafts.get(path)
    if (known) return known
    const changedFiles = new Set<string>()
    const draft = { path, kind, changedFiles, isContentChanged: false, isBundleChanged: false }
    drafts.set(path, draft)
    return draft
  }
  const touch = (path: string): readonly ModelRoot[] => {
    const found = [base, head].flatMap(({ layout }) => layout.modelsAt(path))
    const roots = [...found, ...pins.rootsAt(path)]
    for (const root of roots) {
      const draft = draftOf(root)
      draft.changedFiles.add(path)
      if (isInside(path, root.path) || isInside(root.path, path)) draft.isContentChanged = true
      else draft.isBundleChanged = true
    }
    return roots
  }
  // A folder that moved is one target at its new place, not one that went and one that came.
  const moves = new Map<string, Set<string>>()
  for (const file of files) {
    const roots = touch(file.path)
    if (file.status !== 'renamed') continue
    for (const from of touch(file.previousPath)) {
      for (const to of roots) {
        if (to.kind !== from.kind || base.layout.has(to.path) || head.layout.has(from.path))
          continue
        moves.set(to.path, (moves.get(to.path) ?? new Set()).add(from.path))
      }
    }
  }
  for (const { file, root } of changedPins(locks)) draftOf(root).changedFiles.add(file)
  return withMoves(drafts, moves)
}

const withMoves = (
  drafts: ReadonlyMap<string, Draft>,
  moves: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Draft[] => {
  const moved = new Set<string>()
  for (const [to, origins] of moves) {
    const [from, second] = origins
    const [target, origin] = [drafts.get(to), drafts.get(from ?? '')]
    if (!target || !origin || second !== undefined) continue
    target.previousPath = origin.path
    for (const path of origin.changedFiles) target.changedFiles.add(path)
    moved.add(origin.path)
  }
  return [...drafts.values()].filter(({ path }) => !moved.has(path))
}

const isInside = (path: string, root: string): boolean =>
  root === '.' || path === root || path.startsWith(`${root}/`)

// ---- lock files ------------------------------------------------------------------

type PinPlace = NonNullable<PullRequestTarget['lock']>

interface PinIndex {
  /** Pinned models that a path is part of, leads to, or is a bundle or the key of. */
  rootsAt(path: string): readonly ModelRoot[]
  /** Where head pins the model at a path. */
  pinOf(root: string): PinPlace | undefined
}

const indexPins = (locks: readonly ChangedLock[]): PinIndex => {
  const byRoot = new Map<string, ModelRoot>()
  const byOther = new Map<string, Set<ModelRoot>>()
  const pins = new Map<string, PinPlace>()
  const add = (path: string, root: ModelRoot): void => {
    const known = byOther.get(path)
    if (known) known.add(root)
    else byOther.set(path, new Set([root]))
  }
  for (const { file, base, head } of locks) {
    for (const { name, path } of head.entries) {
      pins.set(pathFromLock(file, path), { file, entry: name })
    }
    for (const { path, kind, bundles, signer } of [...base.entries, ...head.entries]) {
      const root = { path: pathFromLock(file, path), kind }
      byRoot.set(root.path, root)
      const places = bundles.flatMap(({ location }) =>
        location.kind === 'path' ? [location.value] : [],
      )
      const evidence = signer.kind === 'key' ? [...places, signer.path] : places
      for (const place of [path, ...evidence]) {
        const [whole, ...above] = placesAbove(pathFromLock(file, place))
        if (whole !== undefined && place !== path) add(whole, root)
        // A change of a folder's own name is that of a link or a submodule.
        for (const folder of above) add(folder, root)
      }
    }
  }
  return {
    pinOf: (root) => pins.get(root),
    rootsAt: (path) => {
      const around = placesAbove(path).map((place) => byRoot.get(place))
      return [...around.filter((root) => root !== undefined), ...(byOther.get(path) ?? [])]
    },
  }
}

/** A path and the folders above it, without the root. */
const placesAbove = (path: string): readonly string[] => {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

const changedPins = (
  locks: readonly ChangedLock[],
): readonly { readonly file: string; readonly root: ModelRoot }[] =>
  locks.flatMap(({ file, base, head, changes }) => {
    const names = new Set(changes.map(({ name }) => name))
    return [...base.entries, ...head.entries]
      .filter(({ name }) => names.has(name))
      .map(({ path, kind }) => ({ file, root: { path: pathFromLock(file, path), kind } }))
  })

// ---- the result ----------------------------------------------------------------------

const completeTarget = async (
  draft: Draft,
  sides: Sides,
  lock: PinPlace | undefined,
): Promise<PullRequestTarget> => {
  const { path, kind, previousPath } = draft
  return {
    name: lock?.entry ?? path.slice(path.lastIndexOf('/') + 1),
    path,
    kind,
    reason: reasonOf(draft, sides),
    ...(previousPath === undefined ? {} : { previousPath }),
    changedFiles: [...draft.changedFiles].sort(compareNames),
    lfs: await hasPointers(path, sides.head),
    ...(lock === undefined ? {} : { lock }),
    comparison: await compareSides(
      { path: previousPath ?? path, commit: sides.base },
      { path, commit: sides.head },
    ),
  }
}

const reasonOf = (draft: Draft, { base, head }: Sides): TargetReason => {
  if (!head.layout.has(draft.path)) return 'removed'
  if (draft.previousPath !== undefined) return 'renamed'
  if (!base.layout.has(draft.path)) return 'added'
  if (draft.isContentChanged) return 'changed'
  return draft.isBundleChanged ? 'bundle' : 'lock'
}
