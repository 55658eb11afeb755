// SPDX-License-Identifier: Apache-2.0
//
// What a pull request changes, asked of GitHub's API: no clone, and for a
// public repository no token. Everything comes from the base repository, which
// also holds the commits of forks.
// API: https://docs.github.com/en/rest/pulls/pulls, …/rest/git (2022-11-28)

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import type { ChangedFile, ChangeSource, CommitReader, CommittedFile } from '../../ports.ts'
import type { GitHubClient } from './github-client.ts'

export interface PullRequestLocation {
  /** `owner/name` of the repository that the pull request is made to. */
  readonly repository: string
  readonly number: number
  /** Commit that was checked out; a head that has moved since is refused. */
  readonly head?: string
}

/** GitHub lists no more files of one pull request. */
const MAX_FILES = 3_000
const PER_PAGE = 100

/** Answers of the API may be as large as `MAX_TREE_RESPONSE_BYTES`: make the client so. */
export const MAX_TREE_RESPONSE_BYTES = 32 * 1024 * 1024 // GitHub cuts trees at 7 MB; a blob of 16 MiB in base64

export const createPullRequestChanges = (
  client: GitHubClient,
  { repository, number, head: expected }: PullRequestLocation,
): ChangeSource => {
  const [owner = '', repo = ''] = repository.split('/')
  const get = async (path: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const url = `/repos/{owner}/{repo}/${path}`
    const { data } = await client.request({ method: 'GET', url, owner, repo, ...parameters })
    return data as unknown
  }
  return {
    load: async () => {
      const pull = asObject(await get('pulls/{number}', { number })) ?? refuse('pull request')
      const base = parseId(asObject(pull.base)?.sha, 'base.sha')
      const head = parseId(asObject(pull.head)?.sha, 'head.sha')
      if (expected !== undefined && head !== expected) {
        throw new ProvenanceError('CHANGES_UNREADABLE', 'the pull request has moved on since', {
          hint: 'Its newest commit has a run of its own; look at that one.',
        })
      }
      const count = pull.changed_files
      if (typeof count !== 'number') refuse('changed_files')
      const files = await readFiles(get, number, Number(count))
      const comparison = asObject(
        await get('compare/{basehead}', { basehead: `${base}...${head}`, per_page: 1 }),
      )
      const fork = parseId(asObject(comparison?.merge_base_commit)?.sha, 'merge_base_commit.sha')
      return {
        files,
        base: createCommitReader(get, fork),
        head: createCommitReader(get, head),
      }
    },
  }
}

type Get = (path: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>

const readFiles = async (
  get: Get,
  number: number,
  count: number,
): Promise<readonly ChangedFile[]> => {
  if (count > MAX_FILES) {
    throw new ProvenanceError(
      'CHANGES_TOO_LARGE',
      `the pull request changes ${count} files, of which GitHub lists ${MAX_FILES}`,
    )
  }
  const files: ChangedFile[] = []
  for (let page = 1; files.length < count; page += 1) {
    const answer = await get('pulls/{number}/files', { number, page, per_page: PER_PAGE })
    const items = asArray(answer) ?? refuse('list of files')
    files.push(...items.map(parseFile))
    if (items.length < PER_PAGE) break
  }
  // A push in the meantime, or a list that was cut: what is missing could be the model.
  if (files.length === count) return files
  throw new ProvenanceError(
    'CHANGES_UNREADABLE',
    `the pull request changes ${count} files, GitHub lists ${files.length}`,
    { hint: 'Run the job again: the pull request changed meanwhile.' },
  )
}

const parseFile = (value: unknown): ChangedFile => {
  const file = asObject(value) ?? refuse('file')
  const path = asString(file.filename) ?? refuse('filename')
  switch (file.status) {
    case 'added':
    case 'copied':
      return { status: 'added', path }
    case 'modified':
    case 'changed':
    case 'unchanged':
      return { status: 'modified', path }
    case 'removed':
      return { status: 'removed', path }
    case 'renamed': {
      const previousPath = asString(file.previous_filename) ?? refuse('previous_filename')
      return { status: 'renamed', path, previousPath }
    }
    default:
      return refuse('status')
  }
}

const createCommitReader = (get: Get, commit: string): CommitReader => ({
  list: async () => {
    const tree = asObject(await get('git/trees/{commit}', { commit, recursive: '1' }))
    if (tree?.truncated !== false) {
      throw new ProvenanceError('CHANGES_TOO_LARGE', 'GitHub lists only a part of the repository')
    }
    return (asArray(tree.tree) ?? refuse('tree')).flatMap(parseTreeItem)
  },
  read: async (file, maxBytes) => {
    if (file.sizeBytes > maxBytes) throw tooLarge(file, maxBytes)
    const id = parseId(file.id, 'object')
    const blob = asObject(await get('git/blobs/{id}', { id }))
    const text = blob?.encoding === 'base64' ? asString(blob.content) : undefined
    const content = Buffer.from(text ?? refuse('content'), 'base64')
    if (content.length > maxBytes) throw tooLarge(file, maxBytes)
    return checkId(content, file)
  },
})

const parseTreeItem = (value: unknown): readonly CommittedFile[] => {
  const item = asObject(value) ?? refuse('tree')
  if (item.type === 'tree') return []
  if (item.type !== 'blob' && item.type !== 'commit') refuse('type')
  return [
    {
      path: asString(item.path) ?? refuse('path'),
      kind: item.type === 'commit' ? 'submodule' : item.mode === '120000' ? 'symlink' : 'file',
      id: parseId(item.sha, 'sha'),
      sizeBytes: item.type === 'commit' ? 0 : parseSize(item),
    },
  ]
}

const parseSize = ({ size }: JsonObject): number =>
  typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : refuse('size')

// gitformat-pack(5): the id of a blob is the digest of its header and its bytes.
const checkId = (content: Buffer, { id, path }: CommittedFile): Buffer => {
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256')
  const found = hash.update(`blob ${content.length}\0`).update(content).digest('hex')
  if (found === id) return content
  throw new ProvenanceError('CHANGES_UNREADABLE', `GitHub gave another content for "${path}"`)
}

const parseId = (value: unknown, field: string): string => {
  const id = asString(value)
  return id !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : refuse(field)
}

const tooLarge = ({ path, sizeBytes }: CommittedFile, maxBytes: number): ProvenanceError =>
  new ProvenanceError(
    'CHANGES_TOO_LARGE',
    `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`,
  )

const refuse = (field: string): never => {
  throw new ProvenanceError('SERVICE_FAILED', `GitHub's answer has no valid ${field}`)
}
