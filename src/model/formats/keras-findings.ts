// SPDX-License-Identifier: Apache-2.0

import { ZIP_FINDINGS } from '../archives/zip-findings.ts'
import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const KERAS_CONFIG_FINDINGS = {
  'keras.lambda': {
    kind: 'code',
    explains: 'A Lambda layer is a Python function, which runs when the model is loaded or used.',
  },
  'keras.function-blob': {
    kind: 'code',
    explains: 'The configuration holds compiled Python, as the loader unpacks and runs it.',
  },
  'keras.foreign-module': {
    kind: 'code',
    explains:
      'The configuration names a Python module outside of Keras, which the loader may import (CVE-2025-1550).',
  },
  'keras.custom-object': {
    kind: 'code',
    explains: 'The configuration names an object that is registered by code beside the model.',
  },
  'keras.unusual-object': {
    kind: 'code',
    explains:
      'The configuration names a function or class of Keras that no model needs and that the loader may call (CVE-2025-8747).',
  },
  'keras.external-file': {
    kind: 'code',
    explains:
      'A layer takes its vocabulary from a path or an address, and not from the model (CVE-2025-12058).',
  },
  'keras.config-unread': {
    kind: 'code',
    explains: 'The configuration could not be read, so what it makes the loader do is not known.',
  },
} as const satisfies FindingTable

export const KERAS_FINDINGS = {
  ...ZIP_FINDINGS,
  ...KERAS_CONFIG_FINDINGS,
  'keras.no-config': { kind: 'broken', explains: 'The archive has no `config.json`.' },
  'keras.metadata-unread': { kind: 'broken', explains: '`metadata.json` could not be read.' },
  'keras.unknown-member': {
    kind: 'notice',
    explains: 'The archive has a file that Keras does not write.',
  },
} as const satisfies FindingTable

export type KerasConfigFound = FindingList<keyof typeof KERAS_CONFIG_FINDINGS>
