// SPDX-License-Identifier: Apache-2.0
//
// The configuration of a Keras model: a tree of objects, each with the module
// and class that the loader imports and calls. What is not plainly a part of
// Keras is a finding; `safe_mode` of the loader did not keep all of it out.
// Source: keras 3.15.1, src/saving/serialization_lib.py

import { asObject, asString, type JsonObject } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import type { KerasConfigFound } from './keras-findings.ts'
import { parseConfigTree } from './keras-tree.ts'
import { type Tally, tally } from './tally.ts'

export interface KerasConfig {
  /** Class of the outermost object. */
  readonly className: string | undefined
  readonly layers: Tally
}

/** A marshalled code object in base64: `c`, alone or with the flag of a reference, and its number of arguments. */
const MARSHALLED_CODE = /^[4Y]w[A-Za-z0-9+/]AAAA/
const KERAS = /^keras(\.|$)/
const LAYERS = /^keras(\.src)?\.layers(\.|$)/
/** Of which functions are given by name. */
const FUNCTION_MODULES =
  /^keras(\.src)?\.(activations|losses|metrics|initializers|regularizers|constraints)(\.|$)/
const UNUSUAL_MODULES =
  /^keras(\.src)?\.(utils|saving|export|datasets|applications|callbacks|backend|legacy|tree|trainers|testing)(\.|$)/
const KERAS_PACKAGE = /^keras(\.[\w.]+)?>/

/** `text`: of bounded length. Each finding is at the path of its object. */
export const readKerasConfig = (text: string, found: KerasConfigFound): KerasConfig => {
  const layers = tally()
  const root = parseConfigTree(text, {
    refuse: (what) => found.add('keras.config-unread', what),
    object: (object, path) => {
      const className = asString(object.class_name)
      if (className === undefined) return
      if (isLayer(object, className)) layers.add(className)
      checkCode(object, className, { found, path })
      checkOrigin(object, className, { found, path })
    },
    text: (value, path) => {
      if (!MARSHALLED_CODE.test(value)) return
      found.add('keras.function-blob', `a text of ${value.length} characters is code`, path())
    },
  })
  return { className: asString(asObject(root)?.class_name), layers }
}

/** Of Keras, or of the program that saved the model, which have no module. */
const isLayer = ({ module }: JsonObject, className: string): boolean =>
  !className.startsWith('__') && (typeof module === 'string' ? LAYERS.test(module) : true)

interface Place {
  readonly found: KerasConfigFound
  readonly path: () => string
}

const checkCode = (object: JsonObject, className: string, { found, path }: Place): void => {
  if (className === 'Lambda') found.add('keras.lambda', 'the layer is a Lambda', path())
  if (className === '__lambda__') found.add('keras.function-blob', 'a function is code', path())
  const vocabulary = asObject(object.config)?.vocabulary
  if (typeof vocabulary === 'string') {
    found.add('keras.external-file', `the vocabulary is at ${shown(vocabulary)}`, path())
  }
}

const checkOrigin = (object: JsonObject, className: string, { found, path }: Place): void => {
  const module = asString(object.module)
  if (module !== undefined && !KERAS.test(module)) {
    found.add('keras.foreign-module', `${shown(className)} of ${shown(module)}`, path())
    return
  }
  if (module !== undefined && isUnusual(module, className)) {
    const what = shown(className === 'function' ? object.config : className)
    found.add('keras.unusual-object', `${what} of ${shown(module)}`, path())
  }
  const registered = object.registered_name ?? className
  const isOfKeras = typeof registered === 'string' && KERAS_PACKAGE.test(registered)
  if (registered !== className && !isOfKeras) {
    found.add('keras.custom-object', `${shown(className)} is ${shown(registered)}`, path())
  }
}

const isUnusual = (module: string, className: string): boolean =>
  UNUSUAL_MODULES.test(module) || (className === 'function' && !FUNCTION_MODULES.test(module))
