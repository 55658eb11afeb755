// SPDX-License-Identifier: Apache-2.0
//
// Package URLs of what is installed.
// Spec: https://github.com/package-url/purl-spec

import { PackageURL } from 'packageurl-js'
import { normalizePythonName } from '../core/python-name.ts'

/** `pkg:pypi/…` of a name that PEP 508 allows. */
export const pypiPurl = (name: string, version: string): string =>
  encode(new PackageURL('pypi', undefined, normalizePythonName(name), version))

export interface CondaCoordinates {
  readonly name: string
  readonly version: string
  readonly build?: string
  /** Name of the channel, not its address. */
  readonly channel?: string
  readonly subdir?: string
}

/** `pkg:conda/…` with what is known of build, channel and platform. */
export const condaPurl = ({ name, version, build, channel, subdir }: CondaCoordinates): string =>
  encode(
    new PackageURL('conda', undefined, name, version, {
      ...(build === undefined ? {} : { build }),
      ...(channel === undefined ? {} : { channel }),
      ...(subdir === undefined ? {} : { subdir }),
    }),
  )

// The library leaves what `encodeURIComponent` does; the spec allows only letters, digits and `.-_~` as they are.
const encode = (purl: PackageURL): string =>
  purl
    .toString()
    .replace(/[!'()*+]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
