// SPDX-License-Identifier: Apache-2.0
//
// What the files of a model say of it against what is attested of it. Both are
// claims; where they differ, one of them is wrong.

import { normalizePythonName } from '../../core/python-name.ts'
import type { EmbeddedMetadata } from '../../model/formats/format.ts'
import { parsePythonVersion } from '../../vulnerabilities/python-version.ts'
import { licensesOf } from '../license-expression.ts'
import type { AttestedFacts } from './attested-facts.ts'

/** What is compared, as policies name it. */
export const METADATA_KINDS = ['license', 'base-model', 'dataset', 'framework'] as const
export type MetadataKind = (typeof METADATA_KINDS)[number]

export interface MetadataFinding {
  readonly code: `metadata.${MetadataKind}`
  /** Name of the file that says it. */
  readonly file: string
  /** What the file says. */
  readonly embedded: string
  /** What is attested; `undefined` where nothing of this kind is. */
  readonly attested: string | undefined
}

export interface DescribedMetadata {
  readonly name: string
  readonly metadata?: EmbeddedMetadata
}

const MAX_NAMED = 5

/**
 * Each thing that a file says and that is not attested so, in the order of the files. Where nothing
 * of its kind is attested, `attested` is absent: nobody knows whether it is true.
 */
export const compareMetadata = (
  files: readonly DescribedMetadata[],
  attested: AttestedFacts,
): readonly MetadataFinding[] =>
  files.flatMap(({ name, metadata = {} }) => [
    ...licenseFindings(name, metadata, attested),
    ...resourceFindings('base-model', name, metadata.baseModels ?? [], attested),
    ...resourceFindings('dataset', name, metadata.datasets ?? [], attested),
    ...frameworkFindings(name, metadata.frameworks ?? {}, attested),
  ])

/** `README.md says license mit, attested is Apache-2.0`. */
export const describeMetadata = ({ code, file, embedded, attested }: MetadataFinding): string => {
  const kind = code.slice('metadata.'.length).replace('-', ' ')
  return `${file} says ${kind} ${embedded}, attested is ${attested ?? 'nothing'}`
}

const licenseFindings = (
  file: string,
  { licenses = [] }: EmbeddedMetadata,
  attested: AttestedFacts,
): readonly MetadataFinding[] => {
  const declared = attested.licenses.map(licensesOf)
  return licenses
    .filter((text) => {
      const names = [...licensesOf(text)]
      // The whole text is one of its own names, and for an expression nobody's licence.
      const own = names.length > 1 ? names.slice(1) : names
      return declared.length === 0 || !declared.every((known) => own.every((it) => known.has(it)))
    })
    .map((embedded) => ({
      code: 'metadata.license',
      file,
      embedded,
      attested: declared.length === 0 ? undefined : named(attested.licenses),
    }))
}

const resourceFindings = (
  kind: 'base-model' | 'dataset',
  file: string,
  embedded: readonly string[],
  { dependencies }: AttestedFacts,
): readonly MetadataFinding[] => {
  const known = dependencies?.map(identifierOf)
  return embedded
    .filter((text) => !(known ?? []).some((other) => isSameResource(identifierOf(text), other)))
    .map((text) => ({
      code: `metadata.${kind}`,
      file,
      embedded: text,
      attested: known === undefined ? undefined : named(dependencies ?? []),
    }))
}

const frameworkFindings = (
  file: string,
  frameworks: Readonly<Record<string, string>>,
  { packages }: AttestedFacts,
): readonly MetadataFinding[] =>
  Object.entries(frameworks).flatMap(([name, version]) => {
    const captured = packages?.get(normalizePythonName(name))
    if (captured?.some((other) => isSameVersion(version, other))) return []
    return [
      {
        code: 'metadata.framework' as const,
        file,
        embedded: `${name} ${version}`,
        attested:
          packages === undefined
            ? undefined
            : captured === undefined
              ? `no ${name}`
              : `${name} ${captured.join(', ')}`,
      },
    ]
  })

// The local part (`+cu121`) says how it was built, not what it is.
const isSameVersion = (a: string, b: string): boolean => {
  const left = parsePythonVersion(a)?.publicPart
  const right = parsePythonVersion(b)?.publicPart
  return left === undefined || right === undefined ? a === b : left === right
}

/** `organization/name` or `name`, whatever address or revision is around it; lower case. */
const identifierOf = (text: string): string =>
  text
    .toLowerCase()
    // Of the web, the host is no part of it; of other addresses only the scheme is not.
    .replace(/^(?:git\+)?(?:https?|ssh):\/\/[^/]*\//, '')
    .replace(/^[a-z][a-z0-9+.-]*:/, '')
    .replace(/[?#].*/s, '')
    .replace(/@[^/]*$/, '')
    .replace(/\/(?:tree|resolve|blob)\/.*/s, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .slice(-2)
    .join('/')

// An address says who published it; a bare name does not, and is compared as it is.
const isSameResource = (a: string, b: string): boolean => {
  if (a === '' || b === '') return false
  if (a.includes('/') && b.includes('/')) return a === b
  return a.slice(a.lastIndexOf('/') + 1) === b.slice(b.lastIndexOf('/') + 1)
}

const named = (texts: readonly string[]): string => {
  if (texts.length === 0) return 'none'
  const more = texts.length - MAX_NAMED
  return `${texts.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
