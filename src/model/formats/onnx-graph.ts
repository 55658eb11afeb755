// SPDX-License-Identifier: Apache-2.0
//
// The graphs of an ONNX model, those in attributes of nodes and in functions
// included: their operators, and the tensors that are in them.
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3

import { shown } from '../../core/shown.ts'
import { messageField, type Step, textField, type Visit } from '../protobuf.ts'
import type { FormatContext } from './format.ts'
import type { OnnxFindings } from './onnx-findings.ts'
import { type OnnxTensor, tensorField } from './onnx-tensor.ts'
import { type Tally, tally } from './tally.ts'

/** Of functions, and of operators outside the standard; exporters define some hundred. */
const MAX_OPERATORS = 10_000
const MAX_FILES = 1_000
const MAX_PORTS = 100
const MAX_PORT_BYTES = 200

/** Of the standard, by opset_import; the empty one is `ai.onnx`. */
const STANDARD = /^$|^ai\.onnx(\.|$)/
/** Built into ONNX Runtime. */
const VENDOR = /^com\.microsoft(\.|$)|^com\.ms\.internal\.nhwc$/
/** ONNX Runtime Training and Extensions: the node names Python that is called. */
const PYTHON_OPERATORS: readonly string[] = ['PythonOp', 'PythonOpGrad', 'PyOp', 'PyCustomOp']

interface Operator {
  domain: string
  type: string
}

export interface OnnxGraphs {
  nodes: number
  tensors: number
  /** Elements of all initializers; NaN where a tensor has none that can be counted. */
  parameters: number
  readonly operators: Tally
  readonly dataTypes: Tally
  /** Functions that the model defines itself, by `operatorKey`. */
  readonly functions: Set<string>
  /** Operators outside the standard, by `operatorKey`. */
  readonly foreign: Map<string, Operator>
  /** Files of the model that have tensors. */
  readonly externalFiles: Set<string>
  readonly inputs: string[]
  readonly outputs: string[]
}

export interface OnnxScope {
  readonly context: FormatContext
  readonly found: OnnxFindings
  readonly graphs: OnnxGraphs
}

export const emptyGraphs = (): OnnxGraphs => ({
  nodes: 0,
  tensors: 0,
  parameters: 0,
  operators: tally(),
  dataTypes: tally(),
  functions: new Set(),
  foreign: new Map(),
  externalFiles: new Set(),
  inputs: [],
  outputs: [],
})

/** GraphProto. `isMain`: its inputs and outputs are those of the model. */
export const graphField = (scope: OnnxScope, { isMain }: { readonly isMain: boolean }): Step =>
  messageField(({ number }) => {
    const { graphs } = scope
    if (number === 1) return nodeField(scope)
    if (number === 5) return initializerField(scope)
    if (number === 15) return sparseField(scope)
    if (isMain && number === 11) return portField(graphs.inputs)
    return isMain && number === 12 ? portField(graphs.outputs) : undefined
  })

/** FunctionProto. */
export const functionField = (scope: OnnxScope): Step => {
  const operator: Operator = { domain: '', type: '' }
  const visit: Visit = ({ number }) => {
    if (number === 1) return nameField(operator, 'type')
    if (number === 10) return nameField(operator, 'domain')
    if (number === 7) return nodeField(scope)
    return number === 11 ? attributeField(scope) : undefined
  }
  return messageField(visit, () => {
    const { functions } = scope.graphs
    if (functions.size < MAX_OPERATORS) functions.add(operatorKey(operator))
    else scope.found.add('onnx.too-many', `more than ${MAX_OPERATORS} functions`, operator.type)
  })
}

/** Once everything is read, since functions may stand after the nodes that call them. */
export const checkOperators = ({ graphs, found }: OnnxScope): void => {
  for (const [key, operator] of graphs.foreign) {
    const message = `operator ${shown(operator.type)} of ${shown(operator.domain)}`
    if (PYTHON_OPERATORS.includes(operator.type)) found.add('onnx.python-operator', message)
    else if (graphs.functions.has(key)) continue
    else if (VENDOR.test(operator.domain)) found.add('onnx.vendor-operator', message)
    else found.add('onnx.custom-operator', message)
  }
}

/** Both are foreign texts: joined by a separator, two pairs could become one. */
const operatorKey = ({ domain, type }: Operator): string => JSON.stringify([domain, type])

/** NodeProto. */
const nodeField = (scope: OnnxScope): Step => {
  const operator: Operator = { domain: '', type: '' }
  const visit: Visit = ({ number }) => {
    if (number === 4) return nameField(operator, 'type')
    if (number === 7) return nameField(operator, 'domain')
    return number === 5 ? attributeField(scope) : undefined
  }
  return messageField(visit, () => addNode(scope, operator))
}

/** The domain and the type of an operator, as two fields of a message. */
const nameField = (name: Operator, key: keyof Operator): Step =>
  textField((text) => {
    name[key] = text
  })

const addNode = ({ graphs, found }: OnnxScope, operator: Operator): void => {
  const { domain, type } = operator
  graphs.nodes += 1
  graphs.operators.add(STANDARD.test(domain) ? type : `${domain}::${type}`)
  if (STANDARD.test(domain) && !PYTHON_OPERATORS.includes(type)) return
  const key = operatorKey(operator)
  if (graphs.foreign.size < MAX_OPERATORS) graphs.foreign.set(key, operator)
  else if (!graphs.foreign.has(key)) {
    found.add('onnx.too-many', `more than ${MAX_OPERATORS} foreign operators`, type)
  }
}

/** AttributeProto: graphs and tensors, alone or in lists. */
const attributeField = (scope: OnnxScope): Step =>
  messageField(({ number }) => {
    if (number === 6 || number === 11) return graphField(scope, { isMain: false })
    if (number === 5 || number === 10) return anyTensorField(scope)
    return number === 22 || number === 23 ? sparseField(scope) : undefined
  })

/** SparseTensorProto: values and indices. */
const sparseField = (scope: OnnxScope): Step =>
  messageField(({ number }) => (number === 1 || number === 2 ? anyTensorField(scope) : undefined))

const initializerField = (scope: OnnxScope): Step =>
  anyTensorField(scope, ({ elements, dataType }) => {
    const { graphs } = scope
    graphs.tensors += 1
    graphs.parameters += elements ?? Number.NaN
    graphs.dataTypes.add(dataType)
  })

const anyTensorField = (scope: OnnxScope, take: (tensor: OnnxTensor) => void = () => {}): Step =>
  tensorField(scope, (tensor) => {
    const { externalFiles } = scope.graphs
    const { name, externalFile } = tensor
    if (externalFile !== undefined) {
      if (externalFiles.size < MAX_FILES) externalFiles.add(externalFile)
      else if (!externalFiles.has(externalFile)) {
        scope.found.add('onnx.too-many', `more than ${MAX_FILES} files with tensors`, name)
      }
    }
    take(tensor)
  })

/** The name of a ValueInfoProto. */
const portField = (names: string[]): Step | undefined =>
  names.length >= MAX_PORTS
    ? undefined
    : messageField(({ number }) =>
        number === 1 ? textField((name) => names.push(name), MAX_PORT_BYTES) : undefined,
      )
