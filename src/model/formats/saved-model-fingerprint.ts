// SPDX-License-Identifier: Apache-2.0
//
// `fingerprint.pb` beside a SavedModel: five hashes of TensorFlow, which are
// no digests, and an identifier of the model.
// Source: tensorflow 2.20.0, core/protobuf/fingerprint.proto

import { PROTOBUF_FINDINGS, textField, walkProtobuf } from '../protobuf.ts'
import { factText } from './fact-text.ts'
import { findingList } from './finding-list.ts'
import type { FactValue, FormatReader } from './format.ts'

export const FINGERPRINT_FINDINGS = PROTOBUF_FINDINGS
const UUID = 7
const MAX_UUID_BYTES = 100

export const savedModelFingerprintReader: FormatReader = {
  id: 'saved-model-fingerprint',
  // Five numbers of 64 bits are like any other message: only the name tells.
  matches: (_head, name) => /(^|\/)fingerprint\.pb$/.test(name),
  describe: async (source) => {
    const found = findingList(FINGERPRINT_FINDINGS)
    const facts: Record<string, FactValue> = {}
    const takeUuid = textField((uuid) => {
      facts.uuid = factText(uuid)
    }, MAX_UUID_BYTES)
    const visit = ({ number }: { readonly number: number }) =>
      number === UUID ? takeUuid : undefined
    await walkProtobuf(source, visit, found)
    return { format: 'saved-model-fingerprint', facts, metadata: {}, findings: found.list() }
  },
}
