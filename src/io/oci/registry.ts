// SPDX-License-Identifier: Apache-2.0
//
// Reading from an OCI registry what refers to some content. Everything that is
// named by a digest is compared with it; the list of referrers has none, and
// nothing follows from it but what to read next.
// Spec: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md

import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import type { Http, HttpResponse } from '../http.ts'
import { ServiceError, statusOf } from '../service-error.ts'
import { transferTimeoutMs } from '../transfer-timeout.ts'
import { type OciReference, registryUrl } from './reference.ts'
import { type RegistryAccess, type RegistryCredentials, requestAccess } from './registry-token.ts'

export const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
export const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json'
/** What clients may push at most (§ Pushing Manifests). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024
const MAX_PAGES = 10
/** How registries without the referrers API answer; some lead to a page for people. */
const UNSUPPORTED = [301, 302, 303, 307, 308, 400, 404, 405, 406]

/** What a manifest or an index says of other content. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly sizeBytes: number
  /** Of a manifest in a list of referrers. */
  readonly artifactType: string | undefined
}

export interface OciRegistry {
  /** What refers to the content of the reference; none is no error. @throws SERVICE_FAILED */
  referrers(): Promise<readonly Descriptor[]>
  /** The layers of a manifest. @throws BUNDLE_INVALID where its bytes are not those of the digest */
  layers(manifest: Descriptor): Promise<readonly Descriptor[]>
  /** @throws BUNDLE_INVALID, BUNDLE_TOO_LARGE */
  blob(descriptor: Descriptor): Promise<Uint8Array>
}

export interface RegistryOptions {
  readonly reference: OciReference
  readonly credentials?: RegistryCredentials
  readonly http: Http
}

export const openRegistry = ({ reference, credentials, http }: RegistryOptions): OciRegistry => {
  const base = `${registryUrl(reference.registry)}/v2/${reference.name}`
  let access: RegistryAccess | undefined

  const send = (request: Get): Promise<HttpResponse> =>
    http({
      ...request,
      expect: 'bytes',
      headers: {
        accept: request.accept,
        ...(access && { authorization: access.authorization }),
      },
      ...(access && { secrets: access.secrets }),
    })
  const get = async (request: Get): Promise<HttpResponse> => {
    try {
      return await send(request)
    } catch (refusal) {
      if (!(refusal instanceof ServiceError) || refusal.status !== 401 || access) throw refusal
      const { challenge } = refusal
      access = await requestAccess({ reference, challenge, credentials, http })
      if (access === undefined) throw refusal
      return send(request)
    }
  }
  const getExactly = async (url: string, accept: string, { digest, sizeBytes }: Descriptor) => {
    const { body } = await get({
      url,
      accept,
      redirects: 'follow',
      maxResponseBytes: sizeBytes,
      timeoutMs: transferTimeoutMs(sizeBytes),
    })
    if (digest === `sha256:${sha256(body)}`) return body
    throw new ProvenanceError('BUNDLE_INVALID', `${url} has other bytes than its digest says`)
  }

  return {
    referrers: async () =>
      (await listReferrers(get, base, reference)) ?? listTagged(get, base, reference),
    layers: async (manifest) => {
      checkSize(manifest, MAX_MANIFEST_BYTES)
      const url = `${base}/manifests/${manifest.digest}`
      const body = await getExactly(url, IMAGE_MANIFEST, manifest)
      return descriptorsOf(parseDocument(body, url).layers, url)
    },
    blob: async (descriptor) => {
      checkSize(descriptor, MAX_BUNDLE_BYTES)
      return getExactly(`${base}/blobs/${descriptor.digest}`, '*/*', descriptor)
    },
  }
}

interface Get {
  readonly url: string
  readonly accept: string
  readonly redirects?: 'follow'
  readonly maxResponseBytes: number
  readonly timeoutMs?: number
}

type GetFunction = (request: Get) => Promise<HttpResponse>

/** § Listing Referrers; `undefined` where the registry has no such API. */
const listReferrers = async (
  get: GetFunction,
  base: string,
  { digest }: OciReference,
): Promise<readonly Descriptor[] | undefined> => {
  const found: Descriptor[] = []
  let url: string | undefined = `${base}/referrers/${digest}`
  for (let page = 0; url !== undefined && page < MAX_PAGES; page += 1) {
    const answer = await getIndex(get, url)
    if (answer === undefined) {
      if (page === 0) return undefined
      throw new ProvenanceError('SERVICE_FAILED', `${base} ends its list of referrers early`)
    }
    found.push(...descriptorsOf(parseDocument(answer.body, url).manifests, url))
    url = nextPage(answer, url)
  }
  return found
}

/** § Referrers Tag Schema: an index under the tag `sha256-<hex>`. */
const listTagged = async (
  get: GetFunction,
  base: string,
  { digest }: OciReference,
): Promise<readonly Descriptor[]> => {
  const url = `${base}/manifests/${digest.replace(':', '-')}`
  try {
    const { body } = await get({ url, accept: IMAGE_INDEX, maxResponseBytes: MAX_MANIFEST_BYTES })
    return descriptorsOf(parseDocument(body, url).manifests, url)
  } catch (error) {
    if (statusOf(error) === 404) return []
    throw error
  }
}

const getIndex = async (get: GetFunction, url: string): Promise<HttpResponse | undefined> => {
  try {
    const answer = await get({ url, accept: IMAGE_INDEX, maxResponseBytes: MAX_MANIFEST_BYTES })
    return answer.headers['content-type']?.startsWith(IMAGE_INDEX) ? answer : undefined
  } catch (error) {
    if (UNSUPPORTED.includes(statusOf(error) ?? 0)) return undefined
    throw error
  }
}

/** RFC 8288; the next page is the registry's own, or none. @throws SERVICE_FAILED */
const nextPage = ({ headers }: HttpResponse, url: string): string | undefined => {
  const link = [headers.link ?? []].flat().join(',')
  const target = /<([^<>]+)>\s*;\s*rel="?next"?/i.exec(link)?.[1]
  if (target === undefined) return undefined
  if (URL.canParse(target, url) && new URL(target, url).origin === new URL(url).origin) {
    return new URL(target, url).href
  }
  throw new ProvenanceError('SERVICE_FAILED', `the referrers of ${url} go on elsewhere`)
}

const parseDocument = (body: Buffer, url: string): JsonObject =>
  asObject(parseJson(body.toString('utf8'))) ?? refuse(url, 'is not a JSON object')

const descriptorsOf = (value: unknown, url: string): readonly Descriptor[] =>
  (asArray(value) ?? refuse(url, 'has no list of descriptors')).map((item) => {
    const { mediaType, digest, size, artifactType } = asObject(item) ?? {}
    return {
      mediaType: asString(mediaType) ?? refuse(url, 'has a descriptor without a media type'),
      digest: asString(digest) ?? refuse(url, 'has a descriptor without a digest'),
      sizeBytes:
        typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
          ? size
          : refuse(url, `has a descriptor of the size ${shown(size)}`),
      artifactType: asString(artifactType),
    }
  })

const checkSize = ({ digest, sizeBytes }: Descriptor, maxBytes: number): void => {
  // Also what goes into the address is only this.
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new ProvenanceError('BUNDLE_INVALID', `the digest ${shown(digest)} is not SHA-256`)
  }
  if (sizeBytes <= maxBytes) return
  const message = `${digest} has ${sizeBytes} bytes, the limit is ${maxBytes}`
  throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
}

const refuse = (url: string, what: string): never => {
  throw new ProvenanceError('SERVICE_FAILED', `${url} ${what}`)
}
