// SPDX-License-Identifier: Apache-2.0
//
// A file → the packages that it lists: an environment that a capture wrote, a
// CycloneDX document, or the bundle of a signed one, which is verified first.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_PACKAGES_BYTES } from '../core/limits.ts'
import { asObject, parseJson } from '../core/parse.ts'
import { parseStrictJson } from '../core/strict-json.ts'
import type { CapturedEnvironment, CaptureWarningCode } from '../environment/environment-v1.ts'
import { parseEnvironment } from '../environment/parse-environment.ts'
import type { PackageSource } from '../policy/vulnerabilities/vulnerability-report.ts'
import type { FoundBundle } from '../ports.ts'
import { packagesOfBom } from '../vulnerabilities/bom-packages.ts'
import {
  type PackageInQuestion,
  type PackageNotLookedUp,
  questionsOf,
} from '../vulnerabilities/package-in-question.ts'
import { openSignedBom } from './signed-bom.ts'
import type { ArtifactTrust } from './verify-bundle.ts'

export interface ListedPackages {
  readonly source: PackageSource
  /** At least one. */
  readonly packages: readonly PackageInQuestion[]
  readonly notLookedUp: readonly PackageNotLookedUp[]
  /** Of the model that a bill of materials is about. */
  readonly productPurl?: string
}

export interface PackagesRequest {
  /** For people. */
  readonly path: string
  readonly content: string
  /** Reads the bundles of the file, where it holds bundles. */
  readonly bundles: () => readonly FoundBundle[]
  /** Whom a signed bill of materials has to be from; only a bundle can answer to it. */
  readonly trust?: ArtifactTrust
  readonly subjectDigest?: string
}

/**
 * @throws PACKAGES_INVALID where nothing listed can be looked up, or the file is of no known form
 * @throws ENVIRONMENT_INVALID, and what `openSignedBom` throws
 */
export const listPackages = (request: PackagesRequest): ListedPackages => {
  const listed = readList(request)
  if (listed.packages.length > 0) return listed
  throw new ProvenanceError(
    'PACKAGES_INVALID',
    `"${request.path}" lists no package of PyPI or conda; ${listed.notLookedUp.length} others cannot be looked up`,
  )
}

const readList = (request: PackagesRequest): ListedPackages => {
  const { path, content, trust } = request
  const document = asObject(parseJson(content))
  const isUnsigned = document?.environmentVersion !== undefined || document?.bomFormat !== undefined
  if (!isUnsigned) return readSigned(request)
  if (trust !== undefined) {
    throw new ProvenanceError('USAGE', `"${path}" is not signed, and a signer is expected`, {
      hint: 'Give the bundle of the signed bill of materials, or leave out the signer.',
    })
  }
  if (document.environmentVersion !== undefined) {
    return fromEnvironment(parseEnvironment(content), path)
  }
  const refuse = (what: string): never => {
    throw new ProvenanceError('PACKAGES_INVALID', `"${path}" refused: ${what}`)
  }
  if (content.length > MAX_PACKAGES_BYTES) {
    refuse(`it has ${content.length} characters, the limit is ${MAX_PACKAGES_BYTES}`)
  }
  // A list that stands twice would hide one of the two.
  parseStrictJson(content, refuse)
  return fromBom(document, { kind: 'bom', path })
}

const readSigned = ({ path, bundles, trust, subjectDigest }: PackagesRequest): ListedPackages => {
  const found = bundles()
  if (trust === undefined) {
    throw new ProvenanceError('POLICY_EMPTY', `"${path}" is signed, and nothing says by whom`, {
      hint: 'Give --certificate-identity and --certificate-oidc-issuer, or --key.',
    })
  }
  const bom = openSignedBom({
    bundles: found,
    trust,
    ...(subjectDigest === undefined ? {} : { subjectDigest }),
  })
  const { document, signer, subjects, bundleDigest } = bom
  return fromBom(document, { kind: 'signed-bom', path, signer, subjects, bundleDigest })
}

const fromBom = (
  document: Parameters<typeof packagesOfBom>[0],
  source: PackageSource,
): ListedPackages => {
  const { productPurl, packages } = packagesOfBom(document)
  return {
    source,
    ...questionsOf(packages),
    ...(productPurl === undefined ? {} : { productPurl }),
  }
}

/** Where packages may be missing from the list. */
const INCOMPLETE: readonly CaptureWarningCode[] = [
  'python-not-found',
  'python-ambiguous',
  'python-unreadable',
  'package-unreadable',
  'package-limit',
]

const fromEnvironment = (environment: CapturedEnvironment, path: string): ListedPackages => {
  const { packages, notLookedUp } = questionsOf(environment.packages)
  const missing = environment.warnings
    .filter(({ code }) => INCOMPLETE.includes(code))
    .map(({ at, message }) => ({ name: at ?? 'the environment', reason: message }))
  return {
    source: { kind: 'environment', path },
    packages,
    notLookedUp: [...notLookedUp, ...missing],
  }
}
