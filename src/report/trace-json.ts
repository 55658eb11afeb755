// SPDX-License-Identifier: Apache-2.0

import { jsonText } from './json-text.ts'
import type { DrawnTrace } from './trace-text.ts'

/** The graph as data; `to` counts in the list of models, whose first is the one that was asked about. */
export const renderTraceJson = ({ models }: DrawnTrace, isWhole: boolean): string =>
  jsonText({
    version: 1,
    verified: isWhole,
    models: models.map(({ bundle, ...model }) => ({
      ...model,
      bundle: bundle && {
        source: bundle.source,
        index: bundle.index,
        digest: bundle.digest,
        predicateType: bundle.predicateType,
        signer: bundle.signer,
      },
    })),
  })
