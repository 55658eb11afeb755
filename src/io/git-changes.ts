// SPDX-License-Identifier: Apache-2.0
//
// What a pull request changes, asked of git in a local clone. Only plumbing
// that reads the object store is run: no checkout, no index, no work tree, no
// shell, so that nothing of the pull request is ever executed.
//
// What each fixed argument keeps out:
//   core.fsmonitor=false    a program that the configuration names to watch files
//   core.hooksPath          hooks of the clone
//   --no-replace-objects    refs/replace, which show other content under an id
//   --literal-pathspecs     names that are patterns
//   --no-ext-diff           `diff.external`, and drivers that .gitattributes of the pull request choose
//   --no-textconv           converters that .gitattributes choose
//   --ignore-submodules     `ignore = all` in .gitmodules of the pull request, which would hide changes
//   --no-relative           `diff.relative`, which would leave out what is above the folder
//   GIT_NO_LAZY_FETCH       downloads of a partial clone, by remote helpers
// Refs and names of the caller never reach git before `rev-parse` has made
// object ids of them, and only ids are arguments afterwards.

import { type Buffer, isUtf8 } from 'node:buffer'
import { execFile } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { ProvenanceError } from '../core/errors.ts'
import type { ChangedFile, ChangeSource, CommitReader, CommittedFile } from '../ports.ts'

export interface GitChangesOptions {
  /** Folder of the clone. */
  readonly repository: string
  /** Commit id, ref, or a name like `HEAD^1`: the branch that is merged into. */
  readonly base: string
  readonly head: string
  /** Of the process, of which PATH and the home folder are used: `safe.directory` stands there. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 500,000 files with names of 200 bytes. */
const MAX_LIST_BYTES = 128 * 1024 * 1024
const TIMEOUT_MS = 120_000
/** A ref or a commit, never an option or a range. */
const REVISION = /^(?!.*(?:\.\.|@\{))[A-Za-z0-9_][A-Za-z0-9_./-]*(?:\^[0-9]?|~[0-9]{1,4})*$/
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

const SAFE_ARGS = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
] as const

/** @throws CHANGES_UNREADABLE where the clone does not hold both commits and what they have in common */
export const createGitChanges = (options: GitChangesOptions): ChangeSource => {
  const git = createGit(options)
  return {
    load: async () => {
      const base = await resolveCommit(git, options.base)
      const head = await resolveCommit(git, options.head)
      const fork = (await git(['merge-base', base, head], 256)).toString('latin1').trim()
      if (!OBJECT_ID.test(fork)) throw unreadable(`git found no common commit of base and head`)
      return {
        files: await readChanges(git, fork, head),
        base: createCommitReader(git, fork),
        head: createCommitReader(git, head),
      }
    },
  }
}

type Git = (args: readonly string[], maxBytes: number) => Promise<Buffer>

const createGit =
  ({ repository, env }: GitChangesOptions): Git =>
  (args, maxBytes) =>
    new Promise((done, fail) => {
      const { PATH, HOME, USERPROFILE } = env
      execFile(
        'git',
        [...SAFE_ARGS, '-C', resolve(repository), ...args],
        {
          // Windows looks for programs in the working directory first: never the clone's.
          cwd: dirname(process.execPath),
          env: {
            ...(PATH === undefined ? {} : { PATH }),
            ...(HOME === undefined ? {} : { HOME }),
            ...(USERPROFILE === undefined ? {} : { USERPROFILE }),
            LC_ALL: 'C',
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            GIT_ATTR_NOSYSTEM: '1',
          },
          encoding: 'buffer',
          maxBuffer: maxBytes,
          timeout: TIMEOUT_MS,
          windowsHide: true,
        },
        (error, stdout, stderr) => {
          if (error) fail(gitError(error, args[0] ?? '', stderr, maxBytes))
          else done(stdout)
        },
      )
    })

const gitError = (
  cause: Error & { readonly code?: unknown },
  command: string,
  stderr: Buffer,
  maxBytes: number,
): ProvenanceError => {
  if (cause.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return new ProvenanceError(
      'CHANGES_TOO_LARGE',
      `git ${command} gave more than ${maxBytes} bytes`,
    )
  }
  if (cause.code === 'ENOENT') {
    return new ProvenanceError('CHANGES_UNREADABLE', 'there is no git on this machine', { cause })
  }
  const reason = stderr.toString('utf8').trim().split('\n')[0]?.slice(0, 200)
  return unreadable(`git ${command} failed: ${reason || cause.message}`, cause)
}

const resolveCommit = async (git: Git, revision: string): Promise<string> => {
  if (!REVISION.test(revision)) {
    throw new ProvenanceError('INPUT_INVALID', `"${revision}" is no commit, branch or tag`)
  }
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const id = await git(args, 256).catch((cause: unknown) => {
    throw unreadable(`git knows no commit "${revision}"`, cause)
  })
  const text = id.toString('latin1').trim()
  if (OBJECT_ID.test(text)) return text
  throw unreadable(`git knows no commit "${revision}"`)
}

const readChanges = async (git: Git, from: string, to: string): Promise<readonly ChangedFile[]> => {
  const args = ['diff-tree', '-r', '-z', '--name-status', '--find-renames', '--no-ext-diff']
  const more = ['--no-textconv', '--ignore-submodules=none', '--no-relative', from, to]
  const output = await git([...args, ...more], MAX_LIST_BYTES)
  const fields = splitZero(output)
  const files: ChangedFile[] = []
  const next = (): string => {
    const field = fields.next().value
    if (field === undefined) throw unreadable('git diff-tree ended in the middle')
    return decodePath(field)
  }
  for (let field = fields.next().value; field !== undefined; field = fields.next().value) {
    files.push(toChange(field.toString('latin1'), next))
  }
  return files
}

// git-diff(1), "Raw output format": one letter, for renames with a score.
const toChange = (status: string, next: () => string): ChangedFile => {
  switch (status[0]) {
    case 'A':
      return { status: 'added', path: next() }
    case 'M':
    case 'T':
      return { status: 'modified', path: next() }
    case 'D':
      return { status: 'removed', path: next() }
    case 'R': {
      const previousPath = next()
      return { status: 'renamed', path: next(), previousPath }
    }
    default:
      throw unreadable(`git diff-tree gave the status "${status.slice(0, 10)}"`)
  }
}

const createCommitReader = (git: Git, commit: string): CommitReader => ({
  list: async () => {
    const output = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit], MAX_LIST_BYTES)
    return [...splitZero(output)].map(parseTreeLine)
  },
  read: async ({ path, id, sizeBytes }, maxBytes) => {
    if (sizeBytes > maxBytes) {
      const message = `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`
      throw new ProvenanceError('CHANGES_TOO_LARGE', message)
    }
    if (!OBJECT_ID.test(id)) throw unreadable(`"${id}" is no object`)
    // Neither `--textconv` nor `--filters`: the bytes as they were committed.
    return git(['cat-file', 'blob', id], maxBytes)
  },
})

// git-ls-tree(1): mode, type, object, size padded to the right, a tab, the path.
const TREE_LINE = /^([0-7]{6}) (blob|commit) ([0-9a-f]{40}|[0-9a-f]{64}) +([0-9]{1,15}|-)$/

const parseTreeLine = (line: Buffer): CommittedFile => {
  const tab = line.indexOf('\t')
  const match = TREE_LINE.exec(line.subarray(0, Math.max(0, tab)).toString('latin1'))
  if (match === null) throw unreadable('git ls-tree gave a line that cannot be read')
  const [, mode = '', type, id = '', size = '-'] = match
  const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : 'file'
  // A name that is not UTF-8 stays in the list under one that no file has: it is verified, and not found.
  const path = line.subarray(tab + 1).toString('utf8')
  return { path, kind, id, sizeBytes: size === '-' ? 0 : Number(size) }
}

function* splitZero(output: Buffer): Generator<Buffer, undefined> {
  let start = 0
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end)
    start = end + 1
  }
  return undefined
}

const decodePath = (bytes: Buffer): string => {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const escaped = bytes.toString('latin1').replace(/[^ -~]/g, '?')
  throw new ProvenanceError('MODEL_NAME_NOT_UTF8', `the changed name "${escaped}" is not UTF-8`)
}

const unreadable = (what: string, cause?: unknown): ProvenanceError =>
  new ProvenanceError('CHANGES_UNREADABLE', what, cause === undefined ? {} : { cause })
