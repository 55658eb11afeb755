// SPDX-License-Identifier: Apache-2.0
//
// From files to bundles: which files of a folder, an archive or a release hold
// bundles, and which bundles are in one. Nothing of them is verified here, and
// nothing that claims to be a bundle is passed over.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES, MAX_FOUND_BUNDLES, MAX_FOUND_BYTES } from '../../core/limits.ts'
import { asObject, asString, parseJson } from '../../core/parse.ts'
import type { FoundBundle } from '../../ports.ts'

/** How the media type of every Sigstore bundle begins, v0.1 to v0.3. */
const MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle'

/** By its name a bundle, whatever it holds: `.sig`, `.sigstore`, `.sigstore.json`, `.intoto.jsonl`. */
const BUNDLE_NAME = /\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl)$/
/** By its name perhaps a bundle, perhaps the `config.json` of a model. */
const JSON_NAME = /\.jsonl?$/

/** A file beside others, of which not all hold bundles. */
export interface ListedFile {
  readonly name: string
  /** Path or URL, for people. */
  readonly source: string
}

/** Whether a file is a bundle by its name, which no reader of models opens: `.sig`, `.sigstore`… */
export const isBundleName = (name: string): boolean => BUNDLE_NAME.test(name)

/** Whether a file of this name is to be read: a `.json` too large for a bundle is none. */
export const mayHoldBundles = (name: string, sizeBytes: number): boolean =>
  isBundleName(name) || (JSON_NAME.test(name) && sizeBytes <= MAX_BUNDLE_BYTES)

/**
 * The bundles of a file that was found beside others. A `.json` or `.jsonl`
 * without any bundle is another file; with one, all of it must be bundles.
 * @throws BUNDLE_INVALID with the number of the line, BUNDLE_NONE, BUNDLE_TOO_LARGE
 */
export const bundlesOfListed = (
  { name, source }: ListedFile,
  content: Uint8Array,
): readonly FoundBundle[] =>
  isBundleName(name) || claimsBundles(source, content) ? bundlesOf(source, content) : []

/**
 * The bundles of a file: one JSON object, or one on each line that is not empty.
 * @throws BUNDLE_INVALID with the number of the line
 * @throws BUNDLE_NONE where there is no line
 * @throws BUNDLE_TOO_LARGE
 */
export const bundlesOf = (source: string, content: Uint8Array): readonly FoundBundle[] => {
  const found = documentsOf(source, content).map(
    ({ text }, index): FoundBundle => ({ source, index, content: text }),
  )
  if (found.length > 0) return found
  throw new ProvenanceError('BUNDLE_NONE', `${source} holds no bundle`)
}

/** Bundles of one source, as long as they stay within its limits. */
export interface BundleList {
  /** @throws BUNDLE_TOO_LARGE */
  add(bundles: readonly FoundBundle[]): void
  readonly bundles: readonly FoundBundle[]
}

export const createBundleList = (): BundleList => {
  const bundles: FoundBundle[] = []
  let total = 0
  return {
    bundles,
    add: (more) => {
      for (const bundle of more) {
        total += bundle.content.length
        if (bundles.length === MAX_FOUND_BUNDLES) throw tooMany(`${MAX_FOUND_BUNDLES} bundles`)
        if (total > MAX_FOUND_BYTES) throw tooMany(`${MAX_FOUND_BYTES} bytes of bundles`)
        bundles.push(bundle)
      }
    },
  }
}

const tooMany = (limit: string): ProvenanceError =>
  new ProvenanceError('BUNDLE_TOO_LARGE', `one source has more than ${limit}`)

interface JsonDocument {
  readonly text: string
  readonly value: unknown
}

const documentsOf = (source: string, content: Uint8Array): readonly JsonDocument[] => {
  const text = decodeText(source, content)
  const whole = asObject(parseJson(text))
  return whole ? [{ text, value: whole }] : linesOf(source, text)
}

const linesOf = (source: string, text: string): readonly JsonDocument[] => {
  const documents: JsonDocument[] = []
  let number = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length : end + 1
    number += 1
    // JSON's own white space: a byte order mark is none.
    if (/^[ \t\r]*$/.test(line)) continue
    const value = asObject(parseJson(line))
    if (!value) throw invalid(`line ${number} of ${source} is not a JSON object`)
    if (documents.length === MAX_FOUND_BUNDLES) throw tooMany(`${MAX_FOUND_BUNDLES} bundles`)
    documents.push({ text: line, value })
  }
  return documents
}

const claimsBundles = (source: string, content: Uint8Array): boolean => {
  // Escaped differently it would not be found, and the file be left out: no reason to trust it.
  if (!Buffer.from(content.buffer, content.byteOffset, content.length).includes(MEDIA_TYPE_PREFIX))
    return false
  // What mentions a bundle and cannot be read is a damaged one: this throws.
  return documentsOf(source, content).some(({ value }) =>
    asString(asObject(value)?.mediaType)?.startsWith(MEDIA_TYPE_PREFIX),
  )
}

const decodeText = (source: string, content: Uint8Array): string => {
  if (content.length > MAX_BUNDLE_BYTES) {
    const message = `${source} has ${content.length} bytes, the limit is ${MAX_BUNDLE_BYTES}`
    throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw invalid(`${source} is not UTF-8 text`)
  }
}

const invalid = (message: string): ProvenanceError => new ProvenanceError('BUNDLE_INVALID', message)
