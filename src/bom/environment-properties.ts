// SPDX-License-Identifier: Apache-2.0
//
// The environment as properties of the document. All of it is self-asserted,
// and says so.

import type { EnvironmentChange } from '../environment/compare-environments.ts'
import type { CapturedEnvironment, CapturedGpu } from '../environment/environment-v1.ts'
import { type Property, property } from './component.ts'
import type { EnvironmentFacts } from './model-bom-facts.ts'

/** Changes that are written out; all are counted. */
const MAX_CHANGES = 100

export const environmentProperties = ({
  document,
  digest,
  changes,
}: EnvironmentFacts): readonly Property[] => [
  ...property('environment', 'self-asserted'),
  ...property('environment:sha256', digest),
  ...property('environment:capturedAt', document.capturedAt),
  ...property('environment:warnings', document.warnings.length),
  ...changeProperties(changes),
  ...placeProperties(document),
  ...document.frameworks.flatMap(({ name, version }) => property(`framework:${name}`, version)),
  ...Object.entries(document.variables).flatMap(([name, value]) =>
    property(`variable:${name}`, value),
  ),
]

/** Of the training itself: what CycloneDX has no field for. */
export const trainingProperties = ({
  gpus,
  training = {},
}: CapturedEnvironment): readonly Property[] => [
  ...property('training:command', training.command),
  ...property('training:startedAt', training.startedAt),
  ...property('training:endedAt', training.endedAt),
  ...property('training:gpuHours', training.gpuHours),
  ...gpus.flatMap((gpu) => property('training:gpu', describeGpu(gpu))),
]

const placeProperties = ({
  python,
  system,
  runner = {},
  container,
}: CapturedEnvironment): readonly Property[] => [
  ...property('python', words(python?.implementation, python?.version)),
  ...property('system', words(system.distribution ?? system.platform, system.architecture)),
  ...property('system:kernel', system.kernel),
  ...property('system:nvidiaDriver', system.nvidiaDriver),
  ...property('runner:environment', runner.environment),
  ...property('runner:image', words(runner.imageOs, runner.imageVersion)),
  // A container with a digest is a component.
  ...property('container', container?.digest === undefined ? container?.image : undefined),
]

const changeProperties = (
  changes: readonly EnvironmentChange[] | undefined,
): readonly Property[] => [
  ...property('environment:changes', changes?.length ?? 'not compared'),
  ...(changes ?? [])
    .slice(0, MAX_CHANGES)
    .flatMap((change) => property('environment:change', describeChange(change))),
]

const describeChange = ({ area, name, kind, before, after }: EnvironmentChange): string =>
  [
    `${area} ${name} ${kind}`,
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(after === undefined ? [] : [`after: ${after}`]),
  ].join('\n')

const describeGpu = ({ name, driver, memoryMib, vbios }: CapturedGpu): string =>
  [
    name,
    ...(memoryMib === undefined ? [] : [`${memoryMib} MiB`]),
    ...(driver === undefined ? [] : [`driver ${driver}`]),
    ...(vbios === undefined ? [] : [`VBIOS ${vbios}`]),
  ].join(', ')

const words = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ')
