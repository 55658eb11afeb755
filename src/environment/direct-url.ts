// SPDX-License-Identifier: Apache-2.0
//
// `direct_url.json`: where a package came from that came from no index.
// Addresses carry passwords more often than one would think; what is kept of
// them is scheme, host and path.
// Spec: PEP 610, https://packaging.python.org/en/latest/specifications/direct-url-data-structure/

import { isSha256Hex } from '../core/digest.ts'
import { asObject, asString, parseJson } from '../core/parse.ts'
import { hideSecrets } from '../core/secret-shapes.ts'
import type { DirectUrl } from './environment-v1.ts'
import { shortText } from './short-text.ts'

export interface InstallOrigin {
  readonly directUrl: DirectUrl
  readonly editable: boolean
  /** `sha256:<hex>` of the archive. */
  readonly archiveDigest?: string
}

/** `undefined` where the text is not of the form. Never throws. */
export const parseDirectUrl = (text: string): InstallOrigin | undefined => {
  const value = asObject(parseJson(text))
  const url = withoutCredentials(asString(value?.url) ?? '')
  if (value === undefined || url === undefined) return undefined
  const vcsInfo = asObject(value.vcs_info)
  const archive = asObject(value.archive_info)
  const vcs = shortText(asString(vcsInfo?.vcs) ?? '')
  const commit = asString(vcsInfo?.commit_id) ?? ''
  const subdirectory = shortText(asString(value.subdirectory) ?? '')
  const sha256 =
    asString(asObject(archive?.hashes)?.sha256) ??
    // Before PEP 610's `hashes` there was one field, `sha256=<hex>`.
    asString(archive?.hash)?.replace(/^sha256=/, '')
  return {
    directUrl: {
      url,
      ...(vcs === undefined ? {} : { vcs }),
      ...(/^[0-9a-f]{1,64}$/.test(commit) ? { commit } : {}),
      ...(subdirectory === undefined ? {} : { subdirectory }),
    },
    editable: asObject(value.dir_info)?.editable === true,
    ...(isSha256Hex(sha256) ? { archiveDigest: `sha256:${sha256}` } : {}),
  }
}

/** An address as far as it may be shown; `undefined` where it is none. */
export const withoutCredentials = (address: string): string | undefined => {
  // `git@host:path` of SSH is no URL, and has no password.
  const [, sshHost, sshPath] = /^[\w.-]+@([\w.-]+):([^?#\s]+)$/.exec(address) ?? []
  if (sshHost !== undefined) return shortText(`${sshHost}:${sshPath}`)
  if (!URL.canParse(address)) return undefined
  const { protocol, host, pathname } = new URL(address)
  const slashes = address.startsWith(`${protocol}//`) ? '//' : ''
  return shortText(hideSecrets(`${protocol}${slashes}${host}${pathname}`))
}
