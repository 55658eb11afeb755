// SPDX-License-Identifier: Apache-2.0
//
// References to content of a registry, by digest only: a tag names another
// thing tomorrow.
// Grammar: https://github.com/distribution/reference/blob/v0.6.0/reference.go

import { isSha256Hex } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'

export interface OciReference {
  /** Host and port that are spoken to, lowercase. */
  readonly registry: string
  /** `org/model`. */
  readonly name: string
  /** `sha256:<hex>`. */
  readonly digest: string
}

const REGISTRY =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[::1\])(?::\d{1,5})?$/
const NAME = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/
const TAG = /:\w[\w.-]{0,127}$/
const MAX_CHARS = 512
/** Docker Hub is named by one host and served by another. */
const SERVED_BY: Readonly<Record<string, string>> = {
  'docker.io': 'registry-1.docker.io',
  'index.docker.io': 'registry-1.docker.io',
}

/**
 * Reads `registry/name@sha256:<hex>`, with or without `oci://` and a tag, which the digest outdoes.
 * @throws INPUT_INVALID
 */
export const parseOciReference = (text: string): OciReference => {
  const [path = '', digest = '', ...rest] = text.replace(/^oci:\/\//, '').split('@')
  const slash = path.indexOf('/')
  const registry = path.slice(0, Math.max(0, slash)).toLowerCase()
  const name = path.slice(slash + 1).replace(TAG, '')
  const isValid =
    text.length <= MAX_CHARS &&
    rest.length === 0 &&
    REGISTRY.test(registry) &&
    // Without a dot or a port it would be the first part of a name (§ domain).
    /[.:]|^localhost$/.test(registry) &&
    NAME.test(name) &&
    digest.startsWith('sha256:') &&
    isSha256Hex(digest.slice('sha256:'.length))
  if (isValid) return { registry: servingHost(registry), name, digest }
  throw new ProvenanceError(
    'INPUT_INVALID',
    `${shown(text)} is not registry/name@sha256:<64 hex>`,
    {
      hint: 'Name the content by its digest: a tag may name something else by now.',
    },
  )
}

/** The host that serves what a name's host names. @param host with or without port, lowercase */
export const servingHost = (host: string): string => SERVED_BY[host] ?? host

/** Encrypted, but for a registry on this machine. */
export const registryUrl = (registry: string): string =>
  `${isLoopback(registry) ? 'http' : 'https'}://${registry}`

/** @param registry host, with or without port */
export const isLoopback = (registry: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry)
