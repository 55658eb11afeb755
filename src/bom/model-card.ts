// SPDX-License-Identifier: Apache-2.0
//
// The modelCard of a CycloneDX document: what the model is for, how it was
// measured, what its training took.
// Spec: https://cyclonedx.org/docs/1.7/json/#components_items_modelCard

import type { JsonObject } from '../core/parse.ts'
import { present } from './component.ts'
import { trainingProperties } from './environment-properties.ts'
import type { ModelBomFacts } from './model-bom-facts.ts'

/** `datasets` are references of components of the document. */
export const modelCard = (
  { model, metrics, environment }: ModelBomFacts,
  datasets: readonly string[],
): JsonObject => {
  const { task, architecture, architectureFamily } = model
  return {
    modelParameters: present({
      task,
      architectureFamily,
      modelArchitecture: architecture,
      datasets: datasets.map((ref) => ({ ref })),
    }),
    ...(metrics.length === 0
      ? {}
      : {
          quantitativeAnalysis: {
            performanceMetrics: metrics.map(({ name, value }) => ({
              type: name,
              value: String(value),
            })),
          },
        }),
    ...considerations(environment),
  }
}

const considerations = (environment: ModelBomFacts['environment']): JsonObject => {
  if (environment === undefined) return {}
  const energyKwh = environment.document.training?.energyKwh
  const environmental = present({
    energyConsumptions:
      energyKwh === undefined
        ? []
        : [
            {
              activity: 'training',
              // The schema wants the list; nobody said who provides the energy.
              energyProviders: [],
              activityEnergyCost: { value: energyKwh, unit: 'kWh' },
            },
          ],
    properties: trainingProperties(environment.document),
  })
  return Object.keys(environmental).length === 0
    ? {}
    : { considerations: { environmentalConsiderations: environmental } }
}
