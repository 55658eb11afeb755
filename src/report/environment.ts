// SPDX-License-Identifier: Apache-2.0
//
// A captured environment for people: in a terminal and in the summary of a
// job. The whole is in the document.

import type { CapturedEnvironment } from '../environment/environment-v1.ts'
import { foreignText } from './foreign-text.ts'
import { escapeText, table } from './markdown.ts'

/** Warnings that are shown before the rest is counted. */
const MAX_WARNINGS = 20

type Line = readonly [label: string, text: string]

/** Plain text, each line ended. */
export const renderEnvironment = (environment: CapturedEnvironment): string =>
  [...factsOf(environment), ...warningLines(environment)]
    .map(([label, text]) => `${label.padEnd(13)} ${foreignText(text)}\n`)
    .join('')

/** GitHub's Markdown for the summary of a job. */
export const environmentMarkdown = (environment: CapturedEnvironment): string =>
  [
    '### Training environment',
    '',
    ...table(
      ['Self-asserted', ''],
      factsOf(environment).map(([label, text]) => [escapeText(label), escapeText(text)]),
    ),
    ...warningLines(environment).flatMap(([, text]) => ['', `⚠️ ${escapeText(text)}`]),
    '',
  ].join('\n')

const factsOf = (environment: CapturedEnvironment): readonly Line[] => {
  const { python, packages, frameworks, gpus, system, container, lockFiles, training } = environment
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['captured', environment.capturedAt],
    ['python', python && words(python.implementation, python.version, `(${python.foundBy})`)],
    ['packages', countPackages(packages)],
    ['frameworks', list(frameworks.map(({ name, version }) => `${name} ${version}`))],
    [
      'gpus',
      list(counted(gpus.map(({ name, driver }) => words(name, driver && `driver ${driver}`)))),
    ],
    ['system', words(system.distribution ?? system.platform, system.architecture, system.kernel)],
    [
      'runner',
      environment.runner && words(environment.runner.name, environment.runner.environment),
    ],
    ['image', runnerImage(environment)],
    ['container', container && words(container.image, container.digest ?? '(not pinned)')],
    [
      'variables',
      list(Object.entries(environment.variables).map(([name, value]) => `${name}=${value}`)),
    ],
    [
      'lock files',
      list(lockFiles.map(({ path, packages }) => `${path} (${packages.length} packages)`)),
    ],
    ['command', training?.command],
    ['parameters', list((training?.hyperParameters ?? []).map(({ path }) => path))],
    ['training', training && trainingText(training)],
  ]
  return lines.flatMap(([label, text]) => (text ? [[label, text]] : []))
}

const runnerImage = ({ runner }: CapturedEnvironment): string | undefined =>
  runner && words(runner.imageOs, runner.imageVersion)

const countPackages = (packages: CapturedEnvironment['packages']): string => {
  const conda = packages.filter(({ ecosystem }) => ecosystem === 'conda').length
  const pypi = packages.length - conda
  return conda === 0 ? String(pypi) : `${pypi} of Python, ${conda} of conda`
}

const trainingText = (training: NonNullable<CapturedEnvironment['training']>): string => {
  const { startedAt, endedAt, gpuHours, energyKwh } = training
  return words(
    startedAt && `from ${startedAt}`,
    endedAt && `to ${endedAt}`,
    gpuHours === undefined ? undefined : `${gpuHours} GPU-hours`,
    energyKwh === undefined ? undefined : `${energyKwh} kWh`,
  )
}

const warningLines = ({ warnings }: CapturedEnvironment): readonly Line[] => {
  const shown = warnings
    .slice(0, MAX_WARNINGS)
    .map(({ message, at }): Line => ['warning', at === undefined ? message : `${at}: ${message}`])
  const more = warnings.length - shown.length
  return more > 0 ? [...shown, ['warning', `… and ${more} more`]] : shown
}

const words = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ')

const list = (items: readonly string[]): string => items.join(', ')

const counted = (items: readonly string[]): readonly string[] =>
  [...new Set(items)].map((item) => {
    const count = items.filter((other) => other === item).length
    return count === 1 ? item : `${count} × ${item}`
  })
