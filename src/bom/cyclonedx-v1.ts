// SPDX-License-Identifier: Apache-2.0
//
// A bill of materials of one model in CycloneDX: the model with its card and
// files, the data, base models and software that it was made with, and one
// graph of what depends on what. The same facts give the same document.
// Specs: https://cyclonedx.org/docs/1.6/json/, https://cyclonedx.org/docs/1.7/json/

import { sha256 } from '../core/digest.ts'
import { MAX_FILE_SUBJECTS } from '../core/limits.ts'
import type { JsonObject } from '../core/parse.ts'
import { VERSION } from '../core/version.ts'
import type { Manifest } from '../model/manifest.ts'
import { SINGLE_FILE_NAME } from '../model/paths.ts'
import { type Component, component, createRefs, hashesOf, present, property } from './component.ts'
import { environmentProperties } from './environment-properties.ts'
import { frameworkComponents, libraryComponents } from './library-components.ts'
import { licensesOf } from './license-choice.ts'
import {
  baseModelComponent,
  containerComponent,
  datasetComponent,
  hyperParameterComponent,
  lockFileComponent,
} from './linked-components.ts'
import type { ModelBomFacts } from './model-bom-facts.ts'
import { modelCard } from './model-card.ts'

/** Builds the document; JSON values only. */
export const buildModelBom = (facts: ModelBomFacts): JsonObject => {
  const ref = createRefs()
  const modelRef = ref('model')
  const { environment } = facts
  const datasets = facts.datasets.map((entry) => datasetComponent(entry, ref))
  const components: readonly Component[] = [
    ...datasets,
    ...facts.baseModels.map((entry) => baseModelComponent(entry, ref)),
    ...facts.containers.map((entry) => containerComponent(entry, ref)),
    ...facts.lockFiles.map((entry) => lockFileComponent(entry, ref)),
    ...(environment === undefined
      ? []
      : [
          ...(environment.document.training?.hyperParameters ?? []).map((file) =>
            hyperParameterComponent(file, ref),
          ),
          ...frameworkComponents(environment.document, ref),
          ...libraryComponents(environment.document, ref),
        ]),
  ]
  const model = modelComponent(facts, modelRef, refsOf(datasets), ref)
  const content = {
    version: 1,
    metadata: present({
      timestamp: facts.timestamp,
      tools: {
        components: [{ type: 'application', name: 'ml-provenance-action', version: VERSION }],
      },
      component: model,
      properties: environment === undefined ? [] : environmentProperties(environment),
    }),
    components,
    dependencies: [{ ref: modelRef, dependsOn: refsOf(components) }],
  }
  const { specVersion } = facts
  return { bomFormat: 'CycloneDX', specVersion, serialNumber: serialNumber(content), ...content }
}

const modelComponent = (
  facts: ModelBomFacts,
  modelRef: string,
  datasets: readonly string[],
  ref: (wanted: string) => string,
): Component => {
  const { model, source } = facts
  const { manifest, licenses } = model
  return component('machine-learning-model', modelRef, manifest.name, {
    hashes: hashesOf({ sha256: manifest.root }),
    licenses: licensesOf(licenses),
    externalReferences:
      source === undefined
        ? []
        : [{ type: 'vcs', url: `git+${source.repository}@${source.commit}` }],
    components: fileComponents(manifest, ref),
    modelCard: modelCard(facts, datasets),
    // The root is the digest of no file: it is over the digests of all files.
    properties: [
      ...property('digest:kind', 'oms-root'),
      ...property('digest:dirHash1', manifest.dirHash1),
    ],
  })
}

/** Above MAX_FILE_SUBJECTS files the SHA256SUMS listing stands for them, as in the subjects. */
const fileComponents = (
  { name, baseName, files, dirHash1 }: Manifest,
  ref: (wanted: string) => string,
): readonly Component[] => {
  const listed =
    files.length > MAX_FILE_SUBJECTS
      ? [{ name: `${name}.SHA256SUMS`, digest: dirHash1 }]
      : files.map((file) => ({
          name: file.name === SINGLE_FILE_NAME ? baseName : file.name,
          digest: file.digest,
        }))
  return listed.map((file) =>
    component('file', ref(`file:${file.name}`), file.name, {
      hashes: hashesOf({ sha256: file.digest }),
    }),
  )
}

const refsOf = (components: readonly Component[]): readonly string[] =>
  components.map((entry) => entry['bom-ref'])

/** A UUID of version 8 (RFC 9562 §5.8) out of the content: one document has one number. */
const serialNumber = (content: JsonObject): string => {
  const hex = sha256(JSON.stringify(content)).slice(0, 32)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ]
  return `urn:uuid:${parts.join('-')}`
}
