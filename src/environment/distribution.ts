// SPDX-License-Identifier: Apache-2.0
//
// One installed Python distribution, from the files beside its code. Nothing
// of it is run or imported. A part that cannot be read is a warning, and so is
// a distribution without a name.
// Spec: https://packaging.python.org/en/latest/specifications/recording-installed-packages/

import { sha256 } from '../core/digest.ts'
import { shown } from '../core/shown.ts'
import { type InstallOrigin, parseDirectUrl } from './direct-url.ts'
import type { CapturedPackage, CaptureWarning, CaptureWarningCode } from './environment-v1.ts'
import { readLicense } from './license.ts'
import { type MetadataHeaders, parseMetadataHeaders } from './metadata-headers.ts'
import { pypiPurl } from './package-url.ts'

/** What stands in a `.dist-info` or `.egg-info`; absent where there is no such file. */
export interface DistributionFiles {
  /** Path of the folder or file, for warnings. */
  readonly path: string
  /** METADATA or PKG-INFO, at least its headers. */
  readonly metadata: Uint8Array
  readonly record?: Uint8Array
  readonly installer?: Uint8Array
  readonly directUrl?: Uint8Array
  /** Whether there is a file REQUESTED. */
  readonly isRequested: boolean
}

export interface ParsedDistribution {
  /** Absent where the files name no package. */
  readonly package?: CapturedPackage
  readonly warnings: readonly CaptureWarning[]
}

/** PEP 508. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?$/
/** PEP 440 needs less; older packages have more. */
const VERSION = /^[!-~]{1,100}$/
const INSTALLER = /^[\w.+-]{1,50}$/

/** Reads a distribution from bytes of any kind; never throws. */
export const parseDistribution = (files: DistributionFiles): ParsedDistribution => {
  const warnings: CaptureWarning[] = []
  const warn = (code: CaptureWarningCode, message: string): void => {
    warnings.push({ code, message, at: files.path })
  }
  const headers = parseMetadataHeaders(files.metadata)
  const [name = '', version = ''] = [headers.get('name')[0], headers.get('version')[0]]
  if (!NAME.test(name) || !VERSION.test(version)) {
    const field = NAME.test(name) ? `Version is ${shown(version)}` : `Name is ${shown(name)}`
    warn('package-unreadable', field)
    return { warnings }
  }
  if (headers.isDamaged) warn('package-incomplete', 'METADATA is not UTF-8')
  const origin = readOrigin(files.directUrl, warn)
  const installer = readInstaller(files.installer, warn)
  return {
    package: {
      ecosystem: 'pypi',
      name,
      version,
      purl: pypiPurl(name, version),
      ...licenseOf(headers),
      ...(files.record === undefined ? {} : { recordDigest: `sha256:${sha256(files.record)}` }),
      ...(origin?.archiveDigest === undefined ? {} : { archiveDigest: origin.archiveDigest }),
      ...(origin === undefined ? {} : { directUrl: origin.directUrl }),
      ...(installer === undefined ? {} : { installer }),
      ...(files.isRequested ? { requested: true } : {}),
      ...(origin?.editable ? { editable: true } : {}),
    },
    warnings,
  }
}

type Warn = (code: CaptureWarningCode, message: string) => void

const licenseOf = (headers: MetadataHeaders): Pick<CapturedPackage, 'license'> => {
  const license = readLicense(headers)
  return license === undefined ? {} : { license }
}

const readOrigin = (bytes: Uint8Array | undefined, warn: Warn): InstallOrigin | undefined => {
  if (bytes === undefined) return undefined
  const origin = parseDirectUrl(new TextDecoder().decode(bytes))
  if (origin === undefined) warn('package-incomplete', 'direct_url.json is not of its form')
  return origin
}

const readInstaller = (bytes: Uint8Array | undefined, warn: Warn): string | undefined => {
  const text = new TextDecoder().decode(bytes ?? new Uint8Array()).trim()
  if (text === '' || INSTALLER.test(text)) return text === '' ? undefined : text
  warn('package-incomplete', `INSTALLER is ${shown(text)}`)
  return undefined
}
