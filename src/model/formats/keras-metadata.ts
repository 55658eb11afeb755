// SPDX-License-Identifier: Apache-2.0
//
// `keras_metadata.pb` beside a SavedModel of Keras 2: for each object of the
// model its configuration, from which the loader makes Lambda layers again.
// Source: keras 2.15.0, src/protobuf/saved_metadata.proto

import { messageField, textField, walkProtobuf } from '../protobuf.ts'
import { findingList } from './finding-list.ts'
import type { FormatReader } from './format.ts'
import { KERAS_METADATA_FINDINGS } from './keras-metadata-findings.ts'
import { parseConfigTree } from './keras-tree.ts'

/** The configuration of a whole model is in that of its root. */
const MAX_OBJECT_BYTES = 2 * 1024 * 1024
const MAX_ALL_BYTES = 8 * 1024 * 1024
const NODES = 1
const METADATA = 5

export const kerasMetadataReader: FormatReader = {
  id: 'keras-metadata',
  // A message like any other: only the name tells.
  matches: (_head, name) => /(^|\/)keras_metadata\.pb$/.test(name),
  describe: async (source) => {
    const found = findingList(KERAS_METADATA_FINDINGS)
    let objects = 0
    let readBytes = 0
    const check = (text: string): void => {
      parseConfigTree(text, {
        refuse: (what) => found.add('keras-metadata.unread', what),
        object: (object, path) => {
          if (object.class_name !== 'Lambda') return
          found.add('keras-metadata.lambda', `object ${objects} has a Lambda`, path())
        },
      })
    }
    await walkProtobuf(
      source,
      ({ number }) => {
        if (number !== NODES) return undefined
        objects += 1
        return messageField((field) => {
          if (field.number !== METADATA) return undefined
          const lengthBytes = field.to - field.from
          readBytes += lengthBytes
          if (lengthBytes > MAX_OBJECT_BYTES || readBytes > MAX_ALL_BYTES) {
            found.add('keras-metadata.unread', `${lengthBytes} bytes are above the limit`)
            return undefined
          }
          return textField(check, MAX_OBJECT_BYTES)
        })
      },
      found,
    )
    return { format: 'keras-metadata', facts: { objects }, metadata: {}, findings: found.list() }
  },
}
