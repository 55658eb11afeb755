// SPDX-License-Identifier: Apache-2.0
//
// Steps of reading a recorded report back; each refuses with the field.

import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'

export type Parse<T> = (value: JsonObject, field: string) => T

export const within = (field: string) => (key: string) => `${field}.${key}`

export const given = <K extends string, T>(
  key: K,
  value: unknown,
  parse: (value: unknown) => T,
): { readonly [key in K]?: T } =>
  (value === undefined ? {} : { [key]: parse(value) }) as { readonly [key in K]?: T }

export const each = <T>(
  owner: JsonObject,
  key: string,
  field: string,
  parse: Parse<T>,
): readonly T[] => {
  const name = field === '' ? key : `${field}.${key}`
  return (asArray(owner[key]) ?? refuse(name, owner[key], 'a list')).map((item, index) => {
    const place = `${name}[${index}]`
    return parse(asObject(item) ?? refuse(place, item, 'an object'), place)
  })
}

export const text = (value: unknown, field: string): string =>
  asString(value) ?? refuse(field, value, 'a text')

export const flag = (value: unknown, field: string): boolean =>
  typeof value === 'boolean' ? value : refuse(field, value, 'true or false')

export const count = (value: unknown, field: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(field, value, 'a whole number')

export const refuse = (field: string, value: unknown, expected: string): never => {
  throw new ProvenanceError('REPORT_INVALID', `${field} is ${shown(value)}, expected ${expected}`)
}
