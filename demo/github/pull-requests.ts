// SPDX-License-Identifier: Apache-2.0
//
// One pull request of a repository, as GitHub's API shows it: its files in
// pages, both commits' trees, and their blobs, taken from a real clone.
// API: https://docs.github.com/en/rest/pulls/pulls (2026-11)

import { execFileSync } from 'node:child_process'
import {
  json,
  type Service,
  type ServiceRequest,
  type ServiceResponse,
} from '../loopback-server.ts'
import { apiError, bearerToken } from './permissions.ts'

export interface EmulatedPullRequest {
  /** Clone that holds both commits. */
  readonly folder: string
  /** `owner/name` */
  readonly repository: string
  readonly number: number
  /** Commit ids. */
  readonly base: string
  readonly head: string
  /** The one token that may read; a public repository needs none. */
  readonly token?: string
  readonly isPublic: boolean
  /** Entries of a tree after which GitHub cuts it. */
  readonly maxTreeEntries?: number
}

const STATUSES: Readonly<Record<string, string>> = {
  A: 'added',
  M: 'modified',
  T: 'changed',
  D: 'removed',
  R: 'renamed',
}

/** Answers below `/api/repos/{owner}/{repo}`. */
export const createPullRequestService = (pull: EmulatedPullRequest): Service => {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-C', pull.folder, ...args], { maxBuffer: 2 ** 28 })
  const lines = (...args: readonly string[]): readonly string[] =>
    git(...args)
      .toString('utf8')
      .split('\0')
      .slice(0, -1)
  const mergeBase = (): string => git('merge-base', pull.base, pull.head).toString('latin1').trim()

  const files = (): readonly object[] => {
    const fields = lines(
      'diff',
      '-z',
      '--name-status',
      '-M',
      '--ignore-submodules=none',
      mergeBase(),
      pull.head,
    )
    const found: object[] = []
    for (let index = 0; index < fields.length; ) {
      const status = STATUSES[fields[index]?.[0] ?? '']
      const isRenamed = status === 'renamed'
      const [first, second] = [fields[index + 1], fields[index + 2]]
      found.push(
        isRenamed
          ? { status, previous_filename: first, filename: second }
          : { status, filename: first },
      )
      index += isRenamed ? 3 : 2
    }
    return found
  }

  const tree = (commit: string): object => {
    const entries = lines('ls-tree', '-r', '-t', '-z', '-l', commit).map((line) => {
      const [facts = '', path] = line.split('\t')
      const [mode, type, sha, size] = facts.split(/ +/)
      return { path, mode, type, sha, ...(type === 'blob' && { size: Number(size) }) }
    })
    const max = pull.maxTreeEntries ?? 100_000
    return { sha: commit, tree: entries.slice(0, max), truncated: entries.length > max }
  }

  const answer = ({ url }: ServiceRequest, path: string): ServiceResponse => {
    const { number, base, head } = pull
    const [first, second = '', third] = path.split('/')
    if (first === 'pulls' && second === String(number)) {
      if (third === 'files') return page(url, files())
      const all = { number, base: { sha: base }, head: { sha: head } }
      return json(200, { ...all, changed_files: files().length })
    }
    if (first === 'compare' && decodeURIComponent(second) === `${base}...${head}`) {
      return json(200, { merge_base_commit: { sha: mergeBase() } })
    }
    if (first === 'git' && second === 'trees' && url.searchParams.get('recursive') === '1') {
      return json(200, tree(third ?? ''))
    }
    if (first === 'git' && second === 'blobs' && /^[0-9a-f]{40}$/.test(third ?? '')) {
      const content = git('cat-file', 'blob', third ?? '')
      // GitHub breaks base64 into lines.
      const text = content.toString('base64').replace(/(.{60})/g, '$1\n')
      return json(200, { sha: third, size: content.length, encoding: 'base64', content: text })
    }
    return apiError(404, 'Not Found')
  }

  return (request) => {
    const prefix = `/api/repos/${pull.repository}/`
    const token = bearerToken(request)
    if (token !== '' && token !== pull.token) return apiError(401, 'Bad credentials')
    if (!request.url.pathname.startsWith(prefix)) return apiError(404, 'Not Found')
    // What nobody may know of is not there.
    if (!pull.isPublic && token === '') return apiError(404, 'Not Found')
    if (request.method !== 'GET') return apiError(403, 'Resource not accessible by integration')
    return answer(request, request.url.pathname.slice(prefix.length))
  }
}

const page = (url: URL, items: readonly object[]): ServiceResponse => {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const number = Number(url.searchParams.get('page') ?? 1)
  return json(200, items.slice((number - 1) * size, number * size))
}
