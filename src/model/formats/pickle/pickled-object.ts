// SPDX-License-Identifier: Apache-2.0

import type { FactValue } from '../format.ts'
import type { Value } from './values.ts'

/**
 * What a pickle makes, as facts: `kind`, and the `class` of an object. A file of torch is a `state_dict`, a
 * `tensor` or a `pickled module`; any other pickle a `dictionary`, a `list`, an `object` or `other`.
 */
export const pickledObjectFacts = (
  result: Value | undefined,
  writer: 'torch' | 'any',
): Readonly<Record<string, FactValue>> => {
  const isTorch = writer === 'torch'
  if (typeof result !== 'object') return { kind: 'other' }
  if (result.kind === 'dict') return { kind: isTorch ? 'state_dict' : 'dictionary' }
  if (result.kind === 'list') return { kind: 'list' }
  if (result.kind !== 'instance') return { kind: 'other' }
  const { path } = result.of
  if (path === 'collections.OrderedDict') return { kind: isTorch ? 'state_dict' : 'dictionary' }
  if (path.startsWith('torch._utils._rebuild_')) return { kind: 'tensor' }
  return { kind: isTorch ? 'pickled module' : 'object', class: path }
}
