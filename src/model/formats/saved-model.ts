// SPDX-License-Identifier: Apache-2.0
//
// The graph of a TensorFlow SavedModel: one protobuf message, walked in the
// file. Operators come from the registry of whoever loads it, so that one is
// not of TensorFlow cannot be told; those that reach out of it can.
// Source: tensorflow 2.20.0, core/protobuf/{saved_model,meta_graph}.proto, core/framework/{graph,function,node_def}.proto

import { Buffer } from 'node:buffer'
import { shown } from '../../core/shown.ts'
import {
  decodeVarint,
  messageField,
  type Step,
  textField,
  type Visit,
  walkProtobuf,
} from '../protobuf.ts'
import { factText, wholeFact } from './fact-text.ts'
import { findingList } from './finding-list.ts'
import type { FormatReader } from './format.ts'
import { SAVED_MODEL_FINDINGS, type SavedModelFound } from './saved-model-findings.ts'
import { type Tally, tally } from './tally.ts'

const FILE_NAME = /(^|\/)saved_model\.(pb|pbtxt|cpb)$/
const MAX_TEXTS = 100
const MAX_TEXT_BYTES = 200
const PYTHON_OPERATORS = /^(Eager)?PyFunc(Stateless)?$|^GeneratorDataset$/
/** Those of checkpoints (`SaveV2`, `RestoreV2`, `MergeV2Checkpoints`) are in every SavedModel and are left out. */
const FILE_OPERATORS =
  /^(ReadFile|WriteFile|MatchingFiles|MatchingFilesDataset|WholeFileReader(V2)?|TextLineReader(V2)?|TextLineDataset|TFRecordReader(V2)?|TFRecordDataset(V2)?|FixedLengthRecordReader(V2)?|FixedLengthRecordDataset(V2)?|(Save|Load)Dataset(V2)?|DatasetToTFRecord|CreateSummaryFileWriter|CreateSummaryDbWriter|DebugIdentity(V[23])?|PrintV2)$/

interface Contents {
  schemaVersion: number
  metaGraphs: number
  nodes: number
  functions: number
  readonly operators: Tally
  readonly tags: Set<string>
  readonly versions: Set<string>
  readonly signatures: Set<string>
}

export const savedModelReader: FormatReader = {
  id: 'saved-model',
  // A damaged one is still one by its name, and a text or a part of one has no other sign.
  matches: (head, name) => FILE_NAME.test(name) || isSavedModel(Buffer.from(head)),
  describe: async (source, { name }) => {
    const found = findingList(SAVED_MODEL_FINDINGS)
    const contents: Contents = {
      schemaVersion: 0,
      metaGraphs: 0,
      nodes: 0,
      functions: 0,
      operators: tally(),
      tags: new Set(),
      versions: new Set(),
      signatures: new Set(),
    }
    if (/\.(pbtxt|cpb)$/i.test(name)) {
      found.add('saved-model.not-read', 'only the form of saved_model.pb is read')
      return { format: 'saved-model', facts: {}, metadata: {}, findings: found.list() }
    }
    await walkProtobuf(source, visitModel(contents, found), found)
    const { schemaVersion, metaGraphs, nodes, functions } = contents
    if (schemaVersion !== 1) found.add('saved-model.unknown-version', `version ${schemaVersion}`)
    if (metaGraphs === 0) found.add('saved-model.no-graph', 'the file has no graph')
    const [version] = contents.versions
    return {
      format: 'saved-model',
      facts: {
        schemaVersion: wholeFact(schemaVersion),
        tensorflowVersions: [...contents.versions],
        tags: [...contents.tags],
        signatures: [...contents.signatures],
        metaGraphs,
        functions,
        nodes,
        operators: contents.operators.counts(),
      },
      metadata: version === undefined ? {} : { frameworks: { tensorflow: version } },
      findings: found.list(),
    }
  },
}

/** Version 1 of the schema, then a graph that begins with its description. */
const isSavedModel = (head: Buffer): boolean => {
  if (!head.subarray(0, 3).equals(Buffer.from([0x08, 0x01, 0x12]))) return false
  const length = decodeVarint(head, 3)
  return length !== undefined && head[3 + length.lengthBytes] === 0x0a
}

const addText = (texts: Set<string>): Step =>
  textField((text) => {
    if (texts.size < MAX_TEXTS && text !== '') texts.add(factText(text))
  }, MAX_TEXT_BYTES)

/** SavedModel */
const visitModel =
  (contents: Contents, found: SavedModelFound): Visit =>
  ({ number, value }) => {
    if (number === 1) contents.schemaVersion = value
    if (number !== 2) return undefined
    contents.metaGraphs += 1
    return messageField(visitMetaGraph(contents, found))
  }

/** MetaGraphDef: meta_info_def, graph_def, signature_def. */
const visitMetaGraph =
  (contents: Contents, found: SavedModelFound): Visit =>
  ({ number }) => {
    if (number === 1) return messageField(visitInfo(contents, found))
    if (number === 2) return messageField(visitGraph(contents, found))
    if (number !== 5) return undefined
    return messageField((field) => (field.number === 1 ? addText(contents.signatures) : undefined))
  }

/** MetaInfoDef: stripped_op_list names every operator that the graph needs; tags, tensorflow_version. */
const visitInfo =
  (contents: Contents, found: SavedModelFound): Visit =>
  ({ number }) => {
    if (number === 4) return addText(contents.tags)
    if (number === 5) return addText(contents.versions)
    if (number !== 2) return undefined
    return messageField((list) =>
      list.number === 1
        ? messageField((operator) =>
            operator.number === 1
              ? textField((name) => checkOperator(name, found), MAX_TEXT_BYTES)
              : undefined,
          )
        : undefined,
    )
  }

/** GraphDef: nodes, and a library of functions with nodes of their own (FunctionDef 3). */
const visitGraph =
  (contents: Contents, found: SavedModelFound): Visit =>
  ({ number }) => {
    if (number === 1) return nodeField(contents, found)
    if (number !== 2) return undefined
    return messageField((library) => {
      if (library.number !== 1) return undefined
      contents.functions += 1
      return messageField((field) => (field.number === 3 ? nodeField(contents, found) : undefined))
    })
  }

/** NodeDef: its operator. */
const nodeField = (contents: Contents, found: SavedModelFound): Step => {
  contents.nodes += 1
  return messageField(({ number }) =>
    number === 2
      ? textField((operator) => {
          contents.operators.add(operator)
          checkOperator(operator, found)
        }, MAX_TEXT_BYTES)
      : undefined,
  )
}

const checkOperator = (operator: string, found: SavedModelFound): void => {
  if (PYTHON_OPERATORS.test(operator)) {
    found.add('saved-model.python-operator', `operator ${shown(operator)}`)
  } else if (FILE_OPERATORS.test(operator)) {
    found.add('saved-model.file-operator', `operator ${shown(operator)}`)
  }
}
