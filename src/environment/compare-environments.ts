// SPDX-License-Identifier: Apache-2.0
//
// What changed between two captures: before training and when its result is
// attested. Whoever installs a package in between has trained with something
// else than was captured.

import { compareNames } from '../core/compare-names.ts'
import { normalizePythonName } from '../core/python-name.ts'
import type {
  CapturedEnvironment,
  CapturedGpu,
  CapturedPackage,
  Ecosystem,
} from './environment-v1.ts'

export const ENVIRONMENT_AREAS = [
  'python',
  'package',
  'framework',
  'gpu',
  'system',
  'runner',
  'container',
  'variable',
  'lock file',
] as const
export type EnvironmentArea = (typeof ENVIRONMENT_AREAS)[number]

/** One fact that differs. */
export interface EnvironmentChange {
  readonly area: EnvironmentArea
  /** Of the package, variable, file or field. */
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Absent on the side that does not have it. */
  readonly before?: string
  readonly after?: string
}

/**
 * Facts that differ, by area and name; empty if and only if the two describe the same environment.
 * Times, warnings and what the trainer says of the run are not compared.
 */
export const compareEnvironments = (
  before: CapturedEnvironment,
  after: CapturedEnvironment,
): readonly EnvironmentChange[] => {
  const old = factsOf(before)
  const current = factsOf(after)
  return ENVIRONMENT_AREAS.flatMap((area) => {
    const [left, right] = [old[area], current[area]]
    const names = [...new Set([...left.keys(), ...right.keys()])].sort(compareNames)
    return names.flatMap((name) => changeOf(area, name, left.get(name), right.get(name)))
  })
}

const changeOf = (
  area: EnvironmentArea,
  name: string,
  before: string | undefined,
  after: string | undefined,
): readonly EnvironmentChange[] => {
  if (before === after) return []
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return [
    {
      area,
      name,
      kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]
}

type Facts = ReadonlyMap<string, string>

const factsOf = (environment: CapturedEnvironment): Readonly<Record<EnvironmentArea, Facts>> => ({
  python: fieldsOf(environment.python),
  package: packageFacts(environment.packages),
  // Those of packages are compared as packages.
  framework: joined(
    environment.frameworks
      .filter(({ source }) => !source.startsWith('pkg:'))
      .map(({ name, version, source }) => [name, `${version} (${source})`]),
  ),
  gpu: gpuFacts(environment.gpus),
  system: fieldsOf(environment.system),
  runner: fieldsOf(environment.runner),
  container: fieldsOf(environment.container),
  variable: new Map(Object.entries(environment.variables)),
  'lock file': new Map(environment.lockFiles.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
})

const packageFacts = (packages: readonly CapturedPackage[]): Facts =>
  joined(packages.map((entry) => [packageKey(entry), describePackage(entry)]))

const packageKey = ({ ecosystem, name }: CapturedPackage): string => {
  const normal: Readonly<Record<Ecosystem, string>> = {
    pypi: normalizePythonName(name),
    conda: `${name} (conda)`,
  }
  return normal[ecosystem]
}

// The version alone does not tell one build, or one commit, from another.
const describePackage = (entry: CapturedPackage): string => {
  const { version, purl, directUrl, recordDigest, editable } = entry
  const build = /[?&]build=([^&#]+)/.exec(purl)?.[1]
  return [
    version,
    ...(build === undefined ? [] : [`build ${decodeURIComponent(build)}`]),
    ...(directUrl === undefined
      ? []
      : [`from ${directUrl.url}${directUrl.commit === undefined ? '' : `@${directUrl.commit}`}`]),
    ...(editable ? ['editable'] : []),
    ...(recordDigest === undefined ? [] : [`RECORD ${recordDigest}`]),
  ].join(', ')
}

const gpuFacts = (gpus: readonly CapturedGpu[]): Facts =>
  new Map(
    gpus.map(({ name, driver, memoryMib, vbios }, index) => [
      String(index),
      [
        name,
        ...(driver === undefined ? [] : [`driver ${driver}`]),
        ...(memoryMib === undefined ? [] : [`${memoryMib} MiB`]),
        ...(vbios === undefined ? [] : [`VBIOS ${vbios}`]),
      ].join(', '),
    ]),
  )

const fieldsOf = (fields: object | undefined): Facts =>
  new Map(
    Object.entries(fields ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('\n') : String(value),
    ]),
  )

/** Several values of one name, one a line. */
const joined = (pairs: readonly (readonly [string, string])[]): Facts => {
  const facts = new Map<string, string>()
  for (const [name, value] of pairs) {
    const others = facts.get(name)
    facts.set(name, others === undefined ? value : `${others}\n${value}`)
  }
  return facts
}
