// SPDX-License-Identifier: Apache-2.0

/** UTF-16 units; a description is held for every file of a model. */
const MAX_FACT_CHARS = 1_000

/** A text of a file as a fact: whole, or cut with an ellipsis. */
export const factText = (text: string): string =>
  (text.length > MAX_FACT_CHARS ? `${text.slice(0, MAX_FACT_CHARS)}…` : text).toWellFormed()

/** A number as a fact: JSON has no infinite ones, so those are texts. */
export const wholeFact = (value: number): number | string =>
  Number.isFinite(value) ? value : String(value)
