// SPDX-License-Identifier: Apache-2.0
//
// The JSON files with which the libraries of a hub build a model: which
// classes, and whether code of the repository, or of another, is imported.
// Sources: transformers 4.57 dynamic_module_utils.py, peft 0.18 config.py,
//   sentence-transformers 5.1 SentenceTransformer.py, diffusers 0.35 model_index.json

import { Buffer, isUtf8 } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { jsonMembers } from '../../core/json-members.ts'
import { MAX_MODEL_HEADER_BYTES } from '../../core/limits.ts'
import { asArray, asObject, asString, type JsonObject, parseJson } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { parseStrictJson } from '../../core/strict-json.ts'
import { describeTemplate } from './chat-template.ts'
import { factText } from './fact-text.ts'
import { findingList, untilStopped } from './finding-list.ts'
import type { EmbeddedMetadata, FactValue, FormatReader } from './format.ts'
import { HUB_CONFIG_FINDINGS, type HubConfigFound } from './hub-config-findings.ts'

/** Names of the files, in any folder of the model. */
const NAMES = [
  'config.json',
  'generation_config.json',
  'adapter_config.json',
  'tokenizer_config.json',
  'preprocessor_config.json',
  'processor_config.json',
  'video_preprocessor_config.json',
  'image_processor_config.json',
  'feature_extractor_config.json',
  'chat_template.json',
  'model_index.json',
  'modules.json',
  'config_sentence_transformers.json',
]
/** Text of a value that is used; chat templates have some ten thousand characters. */
const MAX_PART_CHARS = 1024 * 1024
/** A value that is not used is looked at up to this; a tokenizer's added tokens may have a megabyte. */
const MAX_CHECKED_CHARS = 64 * 1024
const MAX_MEMBERS = 10_000
/** Facts that are shown where they are scalars or lists of texts. */
const SHOWN_FIELDS = [
  'architectures',
  'model_type',
  'torch_dtype',
  'dtype',
  '_name_or_path',
  'transformers_version',
  '_diffusers_version',
  'tokenizer_class',
  'peft_type',
  'task_type',
  'base_model_name_or_path',
]

const USED_FIELDS: ReadonlySet<string> = new Set([
  ...SHOWN_FIELDS,
  'auto_map',
  'custom_pipelines',
  'auto_mapping',
  'chat_template',
  '_class_name',
  'peft_version',
  '__version__',
])

export const hubConfigReader: FormatReader = {
  id: 'hub-config',
  // JSON like any other: only the name says what it is for.
  matches: (_head, name) => NAMES.includes(name.slice(name.lastIndexOf('/') + 1)),
  describe: async (source) => {
    const found = findingList(HUB_CONFIG_FINDINGS)
    let facts: Readonly<Record<string, FactValue>> = {}
    let metadata: EmbeddedMetadata = {}
    await untilStopped(async () => {
      const json = await readText(source, found)
      if (/^\s*\[/.test(json)) return checkModules(parsePart(json, 'the list', found), found)
      const config = readConfig(json, found)
      checkImports(config, found)
      facts = { ...factsOf(config), ...readTemplates(config.chat_template, found) }
      metadata = metadataOf(config)
    })
    return { format: 'hub-config', facts, metadata, findings: found.list() }
  },
}

const readText = async (source: ByteSource, found: HubConfigFound): Promise<string> => {
  if (source.sizeBytes > MAX_MODEL_HEADER_BYTES) {
    found.stop('hub-config.too-large', `the file has ${source.sizeBytes} bytes`)
  }
  const bytes = await source.read(0, source.sizeBytes)
  if (!isUtf8(bytes)) found.stop('hub-config.not-json', 'the file is not UTF-8')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** Member by member, so that a large file is never there as one tree. */
const readConfig = (json: string, found: HubConfigFound): JsonObject => {
  const config = new Map<string, unknown>()
  const seen = new Set<string>()
  for (const { key, text } of jsonMembers(json, (what) =>
    found.stop('hub-config.not-json', what),
  )) {
    if (seen.has(key)) found.add('hub-config.ambiguous', 'the key stands twice', key)
    seen.add(key)
    if (seen.size > MAX_MEMBERS) found.stop('hub-config.too-large', `more than ${MAX_MEMBERS} keys`)
    if (USED_FIELDS.has(key)) config.set(key, parsePart(text, key, found))
    else if (text.length <= MAX_CHECKED_CHARS) parsePart(text, key, found)
  }
  return Object.fromEntries(config)
}

const parsePart = (text: string, at: string, found: HubConfigFound): unknown => {
  if (text.length > MAX_PART_CHARS) {
    found.add('hub-config.too-large', `a value of ${text.length} characters`, at)
    return undefined
  }
  if (parseJson(text) === undefined) found.stop('hub-config.not-json', 'a value is not JSON', at)
  return parseStrictJson(text, (what) => found.stop('hub-config.ambiguous', what, at))
}

/** `auto_map`: { AutoClass: "module.Class" or "owner/name--module.Class", or a list of them }. */
const checkImports = (config: JsonObject, found: HubConfigFound): void => {
  const mapped = { ...asObject(config.auto_map), ...customPipelines(config) }
  for (const [key, value] of Object.entries(mapped)) {
    for (const reference of asArray(value) ?? [value]) {
      if (reference === null) continue
      const isElsewhere = typeof reference === 'string' && reference.includes('--')
      const code = isElsewhere ? 'hub-config.imports-other-repository' : 'hub-config.imports-code'
      found.add(code, shown(reference), `auto_map.${key}`)
    }
  }
  if ('auto_map' in config && asObject(config.auto_map) === undefined && config.auto_map !== null) {
    found.add('hub-config.imports-code', shown(config.auto_map), 'auto_map')
  }
  // A pipeline of diffusers that is not one of its own: [module, class].
  if (asArray(config._class_name)) {
    found.add('hub-config.imports-code', `_class_name is a list`, '_class_name')
  }
  // peft imports this with importlib when the class of the base model is not known.
  const library = asObject(config.auto_mapping)?.parent_library
  if (typeof library === 'string') {
    found.add('hub-config.imports-library', shown(library), 'auto_mapping.parent_library')
  }
}

/** `custom_pipelines`: { task: { impl: "module.Class" } }. */
const customPipelines = (config: JsonObject): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(asObject(config.custom_pipelines) ?? {}).map(([task, pipeline]) => [
      task,
      asObject(pipeline)?.impl ?? pipeline,
    ]),
  )

/** `modules.json`: a list of { type: "package.module.Class" }. */
const checkModules = (modules: unknown, found: HubConfigFound): void => {
  for (const [index, module] of (asArray(modules) ?? []).entries()) {
    const type = asString(asObject(module)?.type)
    if (type !== undefined && !type.startsWith('sentence_transformers.')) {
      found.add('hub-config.imports-library', shown(type), `[${index}].type`)
    }
  }
}

/** A text, or a list of { name, template }. */
const readTemplates = (
  value: unknown,
  found: HubConfigFound,
): Readonly<Record<string, FactValue>> => {
  const templates = new Map<string, string>()
  if (typeof value === 'string') templates.set('default', value)
  for (const entry of asArray(value) ?? []) {
    const template = asString(asObject(entry)?.template)
    const name = asString(asObject(entry)?.name) ?? 'default'
    if (template !== undefined) templates.set(name, template)
  }
  const digests: Record<string, FactValue> = {}
  for (const [name, template] of templates) {
    const { digest, reachesOut } = describeTemplate(Buffer.from(template))
    digests[name] = digest
    found.add('hub-config.chat-template', digest, `chat_template ${name}`)
    if (reachesOut !== undefined) {
      const code = 'hub-config.chat-template-reaches-out'
      found.add(code, `it names ${reachesOut}`, `chat_template ${name}`)
    }
  }
  return templates.size > 0 ? { chatTemplates: digests } : {}
}

const factsOf = (config: JsonObject): Readonly<Record<string, FactValue>> => {
  const facts: Record<string, FactValue> = {}
  for (const field of SHOWN_FIELDS) {
    const value = config[field]
    const texts = asArray(value)
      ?.filter((item) => typeof item === 'string')
      .slice(0, 20)
    if (texts && texts.length > 0) facts[field] = texts.map(factText)
    else if (typeof value === 'string') facts[field] = factText(value)
  }
  return facts
}

const metadataOf = (config: JsonObject): EmbeddedMetadata => {
  const base = asString(config.base_model_name_or_path)
  const frameworks: Record<string, string> = {}
  const versions = {
    transformers: config.transformers_version,
    diffusers: config._diffusers_version,
    peft: config.peft_version,
    ...asObject(config.__version__),
  }
  for (const [name, version] of Object.entries(versions)) {
    if (typeof version === 'string') frameworks[normalized(name)] = factText(version)
  }
  return {
    ...(base === undefined || base === '' ? {} : { baseModels: [factText(base)] }),
    ...(Object.keys(frameworks).length > 0 ? { frameworks } : {}),
  }
}

/** PEP 503. */
const normalized = (name: string): string => factText(name.toLowerCase().replace(/[-_.]+/g, '-'))
