// SPDX-License-Identifier: Apache-2.0
//
// What the keys of a GGUF file say of the model.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md#general-metadata

import { factText } from './fact-text.ts'
import type { EmbeddedMetadata, FactValue } from './format.ts'

/** Keys of `general.base_model.N` and the like: no model has more parents. */
const MAX_NUMBERED = 100

/** Fact → key. */
const SHOWN_KEYS: readonly (readonly [string, string])[] = [
  ['architecture', 'general.architecture'],
  ['name', 'general.name'],
  ['basename', 'general.basename'],
  ['modelVersion', 'general.version'],
  ['finetune', 'general.finetune'],
  ['sizeLabel', 'general.size_label'],
  ['author', 'general.author'],
  ['organization', 'general.organization'],
  ['quantizedBy', 'general.quantized_by'],
  ['fileType', 'general.file_type'],
  ['quantizationVersion', 'general.quantization_version'],
  ['sourceUrl', 'general.source.url'],
  ['sourceRepository', 'general.source.repo_url'],
  ['uuid', 'general.uuid'],
  ['tags', 'general.tags'],
  ['tokenizer', 'tokenizer.ggml.model'],
  ['split', 'split.no'],
  ['splits', 'split.count'],
]

/** Whether a key is held; all else of a header is passed over. */
export const isWantedKey = (key: string): boolean =>
  key.startsWith('general.') ||
  key.startsWith('split.') ||
  key === 'tokenizer.ggml.model' ||
  isTemplateKey(key)

/** A model may have several templates, each by its name. */
export const isTemplateKey = (key: string): boolean => /^tokenizer\.chat_template(\.|$)/.test(key)

export const factsOfKeys = (
  keys: ReadonlyMap<string, FactValue>,
): Readonly<Record<string, FactValue>> => {
  const facts: Record<string, FactValue> = {}
  for (const [fact, key] of SHOWN_KEYS) {
    const value = keys.get(key)
    if (value !== undefined) facts[fact] = typeof value === 'string' ? factText(value) : value
  }
  return facts
}

export const metadataOfKeys = (keys: ReadonlyMap<string, FactValue>): EmbeddedMetadata => {
  const licenses = [...texts(keys, 'general.license')]
  const baseModels = numbered(keys, 'general.base_model')
  const datasets = [...texts(keys, 'general.datasets'), ...numbered(keys, 'general.dataset')]
  return {
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(baseModels.length > 0 ? { baseModels } : {}),
    ...(datasets.length > 0 ? { datasets } : {}),
  }
}

const texts = (keys: ReadonlyMap<string, FactValue>, key: string): readonly string[] => {
  const value = keys.get(key)
  const all: readonly FactValue[] = Array.isArray(value) ? value : [value ?? '']
  return all
    .filter((text) => typeof text === 'string')
    .filter((text) => text !== '')
    .map(factText)
}

/** The address of each, or else its organization and name. */
const numbered = (keys: ReadonlyMap<string, FactValue>, prefix: string): readonly string[] => {
  const found: string[] = []
  for (let index = 0; index < MAX_NUMBERED; index += 1) {
    const [url] = texts(keys, `${prefix}.${index}.repo_url`)
    const [name] = texts(keys, `${prefix}.${index}.name`)
    const [organization] = texts(keys, `${prefix}.${index}.organization`)
    const label = organization === undefined ? name : `${organization}/${name ?? ''}`
    const value = url ?? label
    if (value !== undefined) found.push(value)
  }
  return found
}
