// SPDX-License-Identifier: Apache-2.0
//
// ONNX: one protobuf message, of which everything but the bytes of tensors is
// walked, in the file and not in memory.
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3 (ModelProto)

import { Buffer } from 'node:buffer'
import { sortByName } from '../paths.ts'
import { messageField, type Step, textField, type Visit, walkProtobuf } from '../protobuf.ts'
import { factText, wholeFact } from './fact-text.ts'
import { findingList } from './finding-list.ts'
import type { EmbeddedMetadata, FactValue, FormatReader } from './format.ts'
import { ONNX_FINDINGS } from './onnx-findings.ts'
import {
  checkOperators,
  emptyGraphs,
  functionField,
  graphField,
  type OnnxGraphs,
  type OnnxScope,
} from './onnx-graph.ts'
import { entryField } from './onnx-tensor.ts'

const MAX_OPSETS = 100
const MAX_PROPERTIES = 200

interface Model {
  irVersion: number
  modelVersion: number
  /** Of fields 2 to 4: producer_name, producer_version, domain. */
  readonly texts: Map<number, string>
  readonly opsets: Map<string, number>
  readonly properties: Map<string, string>
  hasGraph: boolean
}

export const onnxReader: FormatReader = {
  id: 'onnx',
  matches: (head) => isOnnx(Buffer.from(head.buffer, head.byteOffset, head.byteLength)),
  describe: async (source, context) => {
    const found = findingList(ONNX_FINDINGS)
    const scope: OnnxScope = { context, found, graphs: emptyGraphs() }
    const model: Model = {
      irVersion: 0,
      modelVersion: 0,
      texts: new Map(),
      opsets: new Map(),
      properties: new Map(),
      hasGraph: false,
    }
    await walkProtobuf(source, visitModel(scope, model), found)
    checkOperators(scope)
    if (model.irVersion < 1) found.add('onnx.no-version', `ir_version is ${model.irVersion}`)
    if (!model.hasGraph) found.add('onnx.no-graph', 'the file has no graph')
    if (model.hasGraph && model.opsets.size === 0) found.add('onnx.no-opset', 'no opset_import')
    return {
      format: 'onnx',
      facts: factsOf(model, scope.graphs),
      metadata: metadataOf(model),
      findings: found.list(),
    }
  },
}

/**
 * There is no magic. A model begins with its IR version, 3 to 31, and goes on with the name of a producer,
 * the graph or the operators; Core ML and SavedModel begin alike, but go on with messages or a lower version.
 */
const isOnnx = (head: Buffer): boolean => {
  const [tag, version = 0, next = 0, length = 0] = head
  if (tag !== 0x08 || version < 3 || version > 31) return false
  if (next !== 0x12) return next === 0x3a || next === 0x42
  const producer = head.subarray(4, 4 + length).toString('latin1')
  return length > 0 && /^[\x20-\x7e]+$/.test(producer)
}

const visitModel =
  (scope: OnnxScope, model: Model): Visit =>
  ({ number, value }) => {
    if (number === 1) model.irVersion = value
    else if (number === 5) model.modelVersion = value
    if (number >= 2 && number <= 4) return textField((text) => model.texts.set(number, text))
    if (number === 7) {
      model.hasGraph = true
      return graphField(scope, { isMain: true })
    }
    if (number === 8) return opsetField(model.opsets)
    if (number === 14 && model.properties.size < MAX_PROPERTIES) {
      return entryField((key, property) => model.properties.set(key, property))
    }
    if (number === 20) return trainingField(scope)
    return number === 25 ? functionField(scope) : undefined
  }

/** OperatorSetIdProto. */
const opsetField = (opsets: Map<string, number>): Step => {
  let domain = ''
  let version = 0
  const visit: Visit = ({ number, value }) => {
    if (number === 2) version = value
    if (number !== 1) return undefined
    return textField((text) => {
      domain = text
    })
  }
  return messageField(visit, () => {
    if (opsets.size < MAX_OPSETS) opsets.set(domain === '' ? 'ai.onnx' : domain, version)
  })
}

/** TrainingInfoProto: two graphs that initialize and train. */
const trainingField = (scope: OnnxScope): Step =>
  messageField(({ number }) =>
    number === 1 || number === 2 ? graphField(scope, { isMain: false }) : undefined,
  )

const factsOf = (model: Model, graphs: OnnxGraphs): Readonly<Record<string, FactValue>> => {
  const facts: Record<string, FactValue> = { irVersion: wholeFact(model.irVersion) }
  const names = ['producerName', 'producerVersion', 'domain']
  for (const [index, name] of names.entries()) {
    const text = model.texts.get(index + 2)
    if (text !== undefined && text !== '') facts[name] = factText(text)
  }
  if (model.modelVersion !== 0) facts.modelVersion = wholeFact(model.modelVersion)
  facts.opsets = toRecord(model.opsets)
  facts.nodes = graphs.nodes
  facts.operators = graphs.operators.counts()
  facts.tensors = graphs.tensors
  if (Number.isSafeInteger(graphs.parameters)) facts.parameters = graphs.parameters
  facts.dataTypes = graphs.dataTypes.counts()
  if (graphs.functions.size > 0) facts.functions = graphs.functions.size
  if (graphs.externalFiles.size > 0) facts.externalFiles = [...graphs.externalFiles].sort()
  facts.inputs = graphs.inputs
  facts.outputs = graphs.outputs
  if (model.properties.size > 0) facts.properties = toRecord(model.properties)
  return facts
}

const toRecord = (values: ReadonlyMap<string, FactValue>): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(
    sortByName([...values].map(([name, value]) => ({ name, value }))).map(({ name, value }) => [
      factText(name),
      typeof value === 'string' ? factText(value) : value,
    ]),
  )

/** PyTorch exports as `pytorch`, its package is `torch`; other producers have the name of their package. */
const metadataOf = ({ texts, properties }: Model): EmbeddedMetadata => {
  const producer = texts.get(2)?.toLowerCase() ?? ''
  const version = texts.get(3) ?? ''
  const license = properties.get('license') ?? properties.get('licenses')
  const isPackage = /^[a-z0-9][a-z0-9._-]*$/.test(producer) && /^[0-9]/.test(version)
  const name = producer === 'pytorch' ? 'torch' : producer
  return {
    ...(isPackage ? { frameworks: { [name]: factText(version) } } : {}),
    ...(license === undefined || license === '' ? {} : { licenses: [factText(license)] }),
  }
}
