// SPDX-License-Identifier: Apache-2.0
//
// Lists of GitHub's REST API, page after page. Octokit has the same, but takes
// a refusal with 409 for an empty list, and breaks on an answer that is no object.

import type { GitHubClient } from './github-client.ts'

/** Bodies of at most `maxPages` answers to a GET `route`, in order. Rejects with the errors of `Http`. */
export async function* pagesOf(
  client: GitHubClient,
  route: `/${string}`,
  { maxPages, ...parameters }: Readonly<Record<string, string | number>> & { maxPages: number },
): AsyncGenerator<unknown, void, undefined> {
  let { url } = client.request.endpoint(`GET ${route}`, parameters)
  for (let page = 0; page < maxPages; page += 1) {
    const { data, headers } = await client.request({ method: 'GET', url })
    yield data
    const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1]
    if (next === undefined) return
    url = next
  }
}
