// SPDX-License-Identifier: Apache-2.0
//
// What went into the model and lies elsewhere: datasets, base models, images,
// lock files, files of hyper-parameters.

import type { JsonObject } from '../core/parse.ts'
import type { HyperParameterFile } from '../environment/environment-v1.ts'
import {
  type Component,
  component,
  hashesOf,
  otherDigests,
  present,
  property,
} from './component.ts'
import { licensesOf } from './license-choice.ts'
import type { DataFacts, LinkedFacts } from './model-bom-facts.ts'

type Ref = (wanted: string) => string

export const datasetComponent = (facts: DataFacts, ref: Ref): Component => {
  const { description, classification, sensitiveData = [], owners = [] } = facts
  const { licenses = [], sources = [], declared = {} } = facts
  const name = nameOf(facts)
  const { externalReferences, properties, ...linked } = linkedMembers(facts)
  const data = present({
    type: 'dataset',
    name,
    classification,
    sensitiveData,
    governance:
      owners.length === 0
        ? undefined
        : { owners: owners.map((owner) => ({ organization: { name: owner } })) },
  })
  return component('data', ref(`data:${name}`), name, {
    description,
    licenses: licensesOf(licenses),
    ...linked,
    externalReferences: [...externalReferences, ...sources.flatMap(sourceReference)],
    properties: [
      ...properties,
      ...Object.entries(declared).flatMap(([key, value]) => property(`dataset:${key}`, value)),
    ],
    data: [data],
  })
}

export const baseModelComponent = (facts: LinkedFacts, ref: Ref): Component =>
  linkedComponent('machine-learning-model', facts, ref)

export const containerComponent = (facts: LinkedFacts, ref: Ref): Component =>
  linkedComponent('container', facts, ref)

export const lockFileComponent = (facts: LinkedFacts, ref: Ref): Component =>
  linkedComponent('file', facts, ref)

export const hyperParameterComponent = (
  { path, sha256 }: HyperParameterFile,
  ref: Ref,
): Component =>
  component('data', ref(`data:${path}`), path, {
    hashes: hashesOf({ sha256 }),
    data: [{ type: 'configuration', name: path }],
  })

const linkedComponent = (type: string, facts: LinkedFacts, ref: Ref): Component => {
  const name = nameOf(facts)
  return component(type, ref(facts.uri ?? `${type}:${name}`), name, linkedMembers(facts))
}

const sourceReference = ({ name, uri, digest = {} }: LinkedFacts): readonly JsonObject[] =>
  uri === undefined
    ? []
    : [
        present({
          type: 'distribution',
          url: addressOf(uri),
          comment: name,
          hashes: hashesOf(digest),
        }),
      ]

const linkedMembers = ({ name = '', uri, digest = {} }: LinkedFacts) => {
  const isPurl = uri?.startsWith('pkg:') === true
  return {
    hashes: hashesOf(digest),
    purl: isPurl ? uri : undefined,
    externalReferences:
      uri === undefined || isPurl ? [] : [{ type: 'distribution', url: addressOf(uri) }],
    properties: [
      ...otherDigests(digest),
      ...(name.endsWith('/') ? property('digest:kind', 'oms-root') : []),
    ],
  }
}

const nameOf = ({ name, uri }: LinkedFacts): string => name ?? uri ?? 'unnamed'

const addressOf = (uri: string): string => encodeURI(decoded(uri.toWellFormed()))

// An address may have escapes already; one that cannot be decoded is escaped as it is.
const decoded = (uri: string): string => {
  try {
    return decodeURI(uri)
  } catch {
    return uri
  }
}
