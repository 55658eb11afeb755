// SPDX-License-Identifier: Apache-2.0

/** The normal form of a package name. https://packaging.python.org/en/latest/specifications/name-normalization/ */
export const normalizePythonName = (name: string): string =>
  name.toLowerCase().replace(/[-_.]+/g, '-')
