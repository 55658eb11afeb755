// SPDX-License-Identifier: Apache-2.0
//
// Packages of the environment as libraries, and what else computes there.

import type {
  CapturedEnvironment,
  CapturedPackage,
  DirectUrl,
} from '../environment/environment-v1.ts'
import { type Component, component, hashesOf, property } from './component.ts'
import { licensesOf } from './license-choice.ts'

type Ref = (wanted: string) => string

/** One component for each captured package, in the same order. */
export const libraryComponents = (
  { packages }: CapturedEnvironment,
  ref: Ref,
): readonly Component[] => packages.map((entry) => libraryComponent(entry, ref))

const libraryComponent = (entry: CapturedPackage, ref: Ref): Component => {
  const { name, version, purl, license, archiveDigest, recordDigest, directUrl } = entry
  return component('library', ref(purl), name, {
    version,
    hashes: archiveDigest === undefined ? [] : hashesOf({ sha256: hexOf(archiveDigest) }),
    licenses: license === undefined ? [] : licensesOf([license.value]),
    purl,
    externalReferences: directUrl === undefined ? [] : [originOf(directUrl)],
    properties: [
      // The digest of a list of installed files: `hashes` would say that it is the package's.
      ...property('python:record', recordDigest),
      ...property('python:installer', entry.installer),
      ...property('python:requested', entry.requested && 'true'),
      ...property('python:editable', entry.editable && 'true'),
      ...property('python:commit', directUrl?.commit),
      ...property('python:subdirectory', directUrl?.subdirectory),
    ],
  })
}

const originOf = ({ url, vcs }: DirectUrl) => ({
  type: vcs === undefined ? 'distribution' : 'vcs',
  url: URL.canParse(url) ? new URL(url).href : encodeURI(url.toWellFormed()),
})

/** CUDA and the like that no package brought. */
export const frameworkComponents = (
  { frameworks }: CapturedEnvironment,
  ref: Ref,
): readonly Component[] =>
  frameworks
    .filter(({ source }) => !source.startsWith('pkg:'))
    .map(({ name, version, source }) =>
      component('framework', ref(`framework:${name}@${version}`), name, {
        version,
        properties: property('source', source),
      }),
    )

const hexOf = (digest: string): string => digest.replace(/^sha256:/, '')
