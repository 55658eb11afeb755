// SPDX-License-Identifier: Apache-2.0
//
// The sinks, one row each. Each is loaded when it is used: together they are
// most of this program's size.

import type { Publisher, SinkId } from '../../ports.ts'
import type { PublisherSettings } from './settings.ts'

const PUBLISHERS: Readonly<
  Record<SinkId, (settings: PublisherSettings) => Promise<Pick<Publisher, 'publish'>>>
> = {
  artifact: async (settings) =>
    (await import('./workflow-artifact.ts')).createWorkflowArtifactPublisher(settings),
  release: async (settings) =>
    (await import('./release-asset.ts')).createReleaseAssetPublisher(settings),
  attestations: async (settings) =>
    (await import('./attestations-api.ts')).createAttestationsPublisher(settings),
}

export const createPublisher = (id: SinkId, settings: PublisherSettings): Publisher => ({
  id,
  publish: async (models) => (await PUBLISHERS[id](settings)).publish(models),
})
