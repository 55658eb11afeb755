// SPDX-License-Identifier: Apache-2.0
//
// JSON Pointer (RFC 6901), and a step that it does not have: every item of a
// list, for rules that are about each of many.

import { asObject } from '../../core/parse.ts'

/** Every item of a list. */
export const EACH = Symbol('each')

export type JsonPath = readonly (string | typeof EACH)[]

/** A value and where it is; `value` is `undefined` where nothing is. */
export interface PlacedValue {
  /** JSON Pointer. */
  readonly pointer: string
  readonly value: unknown
}

/** The steps of a JSON Pointer of at least one step, as `policy-shape.ts` accepts it. */
export const parsePointer = (pointer: string): JsonPath =>
  pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

export const formatPath = (path: JsonPath): string => path.map(formatStep).join('')

/**
 * The values that a path leads to: one without `EACH`, else one an item. A list
 * that is empty gives none, but inside an item it counts as missing: an item
 * must not escape a rule by saying nothing.
 */
export const valuesAt = (root: unknown, path: JsonPath): readonly PlacedValue[] => {
  let found: readonly PlacedValue[] = [{ pointer: '', value: root }]
  let isInsideItem = false
  for (const step of path) {
    if (step === EACH) {
      const mustHaveItems = isInsideItem
      found = found.flatMap((place) => items(place, mustHaveItems))
      isInsideItem = true
    } else {
      found = found.map(({ pointer, value }) => ({
        pointer: `${pointer}${formatStep(step)}`,
        value: member(value, step),
      }))
    }
  }
  return found
}

const items = ({ pointer, value }: PlacedValue, mustHaveItems: boolean): readonly PlacedValue[] => {
  if (!Array.isArray(value) || (mustHaveItems && value.length === 0)) {
    return [{ pointer, value: undefined }]
  }
  return value.map((item: unknown, index) => ({ pointer: `${pointer}/${index}`, value: item }))
}

// RFC 6901 §4: an index has no leading zero. Only what the document itself holds.
const member = (value: unknown, step: string): unknown => {
  if (Array.isArray(value))
    return /^(0|[1-9][0-9]{0,8})$/.test(step) ? value[Number(step)] : undefined
  const object = asObject(value)
  return object && Object.hasOwn(object, step) ? object[step] : undefined
}

const formatStep = (step: string | typeof EACH): string =>
  step === EACH ? '/*' : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`
