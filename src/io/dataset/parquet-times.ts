// SPDX-License-Identifier: Apache-2.0
//
// Dates and times of Parquet by ISO 8601, with as many digits as their unit
// has: three for milliseconds, six for microseconds, nine for nanoseconds.

import type { SchemaElement } from 'hyparquet'
import type { RefuseRecord } from '../../dataset/records/record-content.ts'

type TimeToJson = (value: unknown) => string

/** Units in a second, and the digits that they have. */
interface TimeUnit {
  readonly perSecond: bigint
  readonly digits: number
}
const MILLIS: TimeUnit = { perSecond: 1_000n, digits: 3 }
const MICROS: TimeUnit = { perSecond: 1_000_000n, digits: 6 }
const NANOS: TimeUnit = { perSecond: 1_000_000_000n, digits: 9 }

const unitOf = ({ converted_type: converted, logical_type: logical }: SchemaElement): TimeUnit => {
  const unit = logical?.type === 'TIME' || logical?.type === 'TIMESTAMP' ? logical.unit : undefined
  if (unit === 'NANOS') return NANOS
  return unit === 'MICROS' || (unit === undefined && converted?.endsWith('_MICROS'))
    ? MICROS
    : MILLIS
}

/** Converted types are in UTC; of logical ones the file says it. */
const zoneOf = ({ logical_type: logical }: SchemaElement): 'Z' | '' =>
  (logical?.type === 'TIME' || logical?.type === 'TIMESTAMP') && !logical.isAdjustedToUTC ? '' : 'Z'

export const timestampToJson = (element: SchemaElement, refuse: RefuseRecord): TimeToJson => {
  const unit = unitOf(element)
  const zone = zoneOf(element)
  return (value) => isoInstant(BigInt(String(value)), unit, zone, refuse)
}

export const timeToJson = (element: SchemaElement): TimeToJson => {
  const { perSecond, digits } = unitOf(element)
  return (value) => {
    const units = BigInt(String(value))
    const seconds = Number(units / perSecond)
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
      String(Math.trunc(part)).padStart(2, '0'),
    )
    return `${clock.join(':')}.${String(units % perSecond).padStart(digits, '0')}${zoneOf(element)}`
  }
}

const isoInstant = (
  units: bigint,
  { perSecond, digits }: TimeUnit,
  zone: 'Z' | '',
  refuse: RefuseRecord,
): string => {
  const fraction = ((units % perSecond) + perSecond) % perSecond
  const whole = isoDate(((units - fraction) / perSecond) * 1_000n, refuse).slice(0, -5)
  return `${whole}.${String(fraction).padStart(digits, '0')}${zone}`
}

/** Of milliseconds, as ECMAScript writes it: `…T00:00:00.000Z`. */
const isoDate = (millis: bigint, refuse: RefuseRecord): string => {
  const date = new Date(Number(millis))
  return Number.isNaN(date.getTime()) ? refuse('a time is out of range') : date.toISOString()
}

/** Days since 1970-01-01. */
export const dateToJson =
  (refuse: RefuseRecord): TimeToJson =>
  (days) =>
    isoDate(BigInt(String(days)) * 86_400_000n, refuse).slice(0, -14)

/** Nanoseconds, as the decoder gives INT96. */
export const int96ToJson =
  (refuse: RefuseRecord): TimeToJson =>
  (nanos) =>
    isoInstant(BigInt(String(nanos)), NANOS, 'Z', refuse)
