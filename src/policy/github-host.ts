// SPDX-License-Identifier: Apache-2.0
//
// Which GitHub this is: the public one, a company's own part of it
// (GHE.com, data residency), or GitHub Enterprise Server.

export type GitHubHost = 'github.com' | 'ghe.com' | 'ghes'

/** @param serverUrl e.g. `https://github.com`, as in GITHUB_SERVER_URL */
export const gitHubHostOf = (serverUrl: string): GitHubHost => {
  const { host } = new URL(serverUrl) // with the port: on another one it is another server
  if (host === 'github.com') return 'github.com'
  return /^[a-z0-9-]+\.ghe\.com$/.test(host) ? 'ghe.com' : 'ghes'
}

/**
 * Issuer of the OIDC tokens of GitHub Actions, without enterprise slug;
 * `undefined` for a server whose issuer no public Sigstore knows.
 */
export const oidcIssuerOf = (serverUrl: string): string | undefined => {
  switch (gitHubHostOf(serverUrl)) {
    case 'github.com':
      return 'https://token.actions.githubusercontent.com'
    case 'ghe.com':
      return `https://token.actions.${new URL(serverUrl).hostname}`
    case 'ghes':
      return undefined
  }
}

/**
 * Origins that a token for `apiUrl` may be sent to: the API, and the host that takes release assets.
 * On GitHub Enterprise Server both are one (`https://host/api/v3`, `https://host/api/uploads`).
 */
export const apiOrigins = (apiUrl: string): readonly string[] => {
  const { origin, hostname } = new URL(apiUrl)
  const isDotCom = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname)
  return isDotCom ? [origin, origin.replace('https://api.', 'https://uploads.')] : [origin]
}
