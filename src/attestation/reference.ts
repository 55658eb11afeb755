// SPDX-License-Identifier: Apache-2.0
//
// References to things elsewhere, each with the digest that makes it evidence.
// Container images become package URLs:
// https://github.com/package-url/purl-spec/blob/1.0/types-doc/oci-definition.md

import { ProvenanceError } from '../core/errors.ts'
import type { ResourceDescriptor } from './resource-descriptor.ts'

// An image may look like a scheme (`debian:12`), and so may a drive (`C:`): these are the URIs.
const URI = /^(?:[a-z][a-z0-9+.-]+:\/\/|(?:pkg|urn|doi|swh):)/i
const WITH_SHA256 = /^(.+)@sha256:([0-9a-f]{64})$/s
const WITH_COMMIT = /^(.+)@([0-9a-f]{40})$/s
/** host[:port]/path[:tag], lowercase as registries want it. */
const IMAGE =
  /^(?<repository>[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*)(?::(?<tag>\w[\w.-]{0,127}))?$/

/**
 * The descriptor of a URI or container image with its digest; `undefined`
 * where the text has the form of a path.
 * @throws DEPENDENCY_INVALID for a URI without a digest, or with one that is not well formed
 */
export const parseReference = (text: string): ResourceDescriptor | undefined => {
  const [, target = '', sha256] = WITH_SHA256.exec(text) ?? []
  if (sha256 !== undefined) {
    if (!URI.test(target) || target.startsWith('docker:')) return parseImage(target, sha256)
    return { uri: checkUri(target), digest: { sha256 } }
  }
  if (text.includes('@sha256:')) refuse(text, 'has a digest that is not 64 lowercase hex digits')
  const [, repository = '', gitCommit] = WITH_COMMIT.exec(text) ?? []
  if (gitCommit !== undefined && URI.test(repository)) {
    // The version is a part of a package URL, and no part of an address.
    const uri = repository.startsWith('pkg:') ? text : repository
    return { uri: checkUri(uri), digest: { gitCommit } }
  }
  if (URI.test(text)) refuse(text, 'has no digest')
  return undefined
}

const parseImage = (reference: string, sha256: string): ResourceDescriptor => {
  const image = reference.replace(/^docker:\/\//, '')
  const { repository, tag } = IMAGE.exec(image)?.groups ?? {}
  if (repository === undefined) return refuse(image, 'is neither a URI nor a container image')
  const repositoryUrl = qualify(repository)
  const name = repositoryUrl.slice(repositoryUrl.lastIndexOf('/') + 1)
  const query = new URLSearchParams({ repository_url: repositoryUrl, ...(tag ? { tag } : {}) })
  return {
    // Package URLs keep slashes and colons in qualifiers, and escape the colon of a version.
    uri: `pkg:oci/${name}@sha256%3A${sha256}?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`,
    digest: { sha256 },
  }
}

// As docker does: what has no host is on Docker Hub, and what has no owner there is `library`.
const qualify = (repository: string): string => {
  const [first = '', ...rest] = repository.split('/')
  if (rest.length === 0) return `docker.io/library/${repository}`
  return /[.:]/.test(first) || first === 'localhost' ? repository : `docker.io/${repository}`
}

// A statement is public for ever: what looks like a credential does not enter it.
const checkUri = (uri: string): string => {
  if (/[\s\p{Cc}]/u.test(uri)) return refuse('', 'is a URI with a space')
  const [, user] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(uri) ?? []
  const isGitUser = /^(git\+)?ssh:/i.test(uri) && user !== undefined && !user.includes(':')
  if (user === undefined || isGitUser) return uri
  return refuse('', 'is a URI with a user or password, which would be published')
}

const refuse = (text: string, why: string): never => {
  const what = text === '' ? 'a dependency' : `"${text.replace(/\/\/[^/?#]*@/, '//***@')}"`
  throw new ProvenanceError('DEPENDENCY_INVALID', `${what} ${why}`)
}
