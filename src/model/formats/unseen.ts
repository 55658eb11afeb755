// SPDX-License-Identifier: Apache-2.0

/** Codes after which nobody knows whether the file holds a pickle: a part of it was not looked at. */
export const UNSEEN_CODES: ReadonlySet<string> = new Set([
  'file.too-much-to-read',
  'pickle.compressed',
  'zip.no-directory',
  'zip.unlisted-member',
  'zip.several-parts',
  'zip.too-large',
  'zip.unknown-method',
  'zip.nested-archive',
])
