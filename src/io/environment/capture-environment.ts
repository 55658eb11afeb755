// SPDX-License-Identifier: Apache-2.0
//
// The whole capture: what a job can see of the place where it trains. Nothing
// of that place is run or imported, but the driver's `nvidia-smi`.

import { MAX_CAPTURE_WARNINGS } from '../../core/limits.ts'
import { hideSecrets } from '../../core/secret-shapes.ts'
import type {
  CapturedContainer,
  CapturedEnvironment,
  CapturedPackage,
  CapturedPython,
  CapturedTraining,
  CaptureWarning,
} from '../../environment/environment-v1.ts'
import { findFrameworks } from '../../environment/frameworks.ts'
import { pythonVersion } from '../../environment/python-version.ts'
import { type Environment, secretValues, selectVariables } from '../../environment/variables.ts'
import { type FoundPython, findPython } from './find-python.ts'
import { readGpus } from './read-gpus.ts'
import { readHyperParameters } from './read-hyper-parameters.ts'
import { readLockFiles } from './read-lock-files.ts'
import { readPackages } from './read-packages.ts'
import { isInContainer, readRunner, readSystem, readSystemLibraries } from './read-system.ts'

export interface CaptureOptions {
  /** Of the job; only allowed variables are written. */
  readonly env: Environment
  readonly cwd: string
  readonly now: Date
  /** Environments of Python to read; empty: look for the one that trains. */
  readonly pythonEnvironments: readonly string[]
  /** Paths or globs; empty: look for known names in `cwd`. */
  readonly lockFiles: readonly string[]
  /** Names of variables to write beside the built-in list. */
  readonly variables: readonly string[]
  /** Image of the job's container. */
  readonly container?: CapturedContainer
  readonly gpus: 'ask-driver' | 'leave-out'
  readonly training: TrainingClaims
  /** `/`, or what stands for it in tests. */
  readonly rootPath?: string
}

/** What the trainer says of the run. */
export interface TrainingClaims extends Omit<CapturedTraining, 'hyperParameters'> {
  /** Paths, relative to `cwd`. */
  readonly hyperParameters: readonly string[]
}

/**
 * Captures the environment. What is found by itself and cannot be read is a warning of the document.
 * @throws {INPUT_INVALID} for what the caller names and is not there
 */
export const captureEnvironment = async (options: CaptureOptions): Promise<CapturedEnvironment> => {
  const { env, cwd, now, rootPath = '/' } = options
  const { python, warnings } = findPython({ env, cwd, given: options.pythonEnvironments, rootPath })
  const installed = readPackages(python?.folders ?? [], python?.condaFolders ?? [])
  const { lockFiles, warnings: lockWarnings } = await readLockFiles(options.lockFiles, cwd)
  const { gpus, warnings: gpuWarnings } =
    options.gpus === 'leave-out' ? { gpus: [], warnings: [] } : await readGpus(rootPath)
  const { variables, warnings: variableWarnings } = selectVariables(env, options.variables)
  const { training, warnings: trainingWarnings } = await readTraining(options)
  const runner = readRunner(env)
  return {
    capturedAt: now.toISOString(),
    ...(python === undefined
      ? {}
      : { python: describePython(python, installed.folders, installed.packages) }),
    packages: installed.packages,
    frameworks: findFrameworks(installed.packages, readSystemLibraries(rootPath)),
    gpus,
    system: readSystem(rootPath),
    ...(runner === undefined ? {} : { runner }),
    ...(options.container === undefined ? {} : { container: options.container }),
    variables,
    lockFiles,
    ...(training === undefined ? {} : { training }),
    warnings: limitWarnings([
      ...warnings,
      ...installed.warnings,
      ...lockWarnings,
      ...gpuWarnings,
      ...variableWarnings,
      ...trainingWarnings,
      ...containerWarnings(options.container, rootPath),
    ]),
  }
}

const describePython = (
  { implementation, version, foundBy, folders: [first = ''] }: FoundPython,
  folders: readonly string[],
  packages: readonly CapturedPackage[],
): CapturedPython => {
  const exact = exactVersion(version, first, packages)
  return {
    ...(implementation === undefined ? {} : { implementation }),
    ...(exact === undefined ? {} : { version: exact }),
    foundBy,
    folders,
  }
}

// Names of folders say `3.12`; conda's own record, setup-python and pyenv say `3.12.4`.
const exactVersion = (
  version: string | undefined,
  folder: string,
  packages: readonly CapturedPackage[],
): string | undefined => {
  const conda = packages.find(({ ecosystem, name }) => ecosystem === 'conda' && name === 'python')
  if (conda !== undefined) return conda.version
  const parts = folder.split(/[/\\]/).map((part) => (pythonVersion(part) === part ? part : ''))
  return parts.find((part) => version !== undefined && part.startsWith(`${version}.`)) ?? version
}

const readTraining = async ({
  env,
  cwd,
  training,
}: CaptureOptions): Promise<{
  readonly training?: CapturedTraining
  readonly warnings: readonly CaptureWarning[]
}> => {
  const known = secretValues(env)
  const { hyperParameters: paths, command: given, ...facts } = training
  const { files, warnings } = await readHyperParameters(paths, cwd, known)
  const command = given === undefined ? undefined : hideSecrets(given.toWellFormed(), known)
  const claims: CapturedTraining = {
    ...(command === undefined ? {} : { command }),
    ...(files.length === 0 ? {} : { hyperParameters: files }),
    ...facts,
  }
  const secret: CaptureWarning = {
    code: 'text-secret',
    message: 'what looks like a secret is left out of the command line',
  }
  return {
    ...(Object.keys(claims).length === 0 ? {} : { training: claims }),
    warnings: command === given ? warnings : [...warnings, secret],
  }
}

const containerWarnings = (
  container: CapturedContainer | undefined,
  rootPath: string,
): readonly CaptureWarning[] => {
  if (container?.digest !== undefined) return []
  if (container !== undefined) {
    const message = `${container.image} is named without a digest`
    return [{ code: 'container-not-pinned', message }]
  }
  return isInContainer(rootPath)
    ? [{ code: 'container-unknown', message: 'this is a container, and nobody named its image' }]
    : []
}

const limitWarnings = (warnings: readonly CaptureWarning[]): readonly CaptureWarning[] => {
  if (warnings.length <= MAX_CAPTURE_WARNINGS) return warnings
  const message = `${warnings.length} warnings, of which the first are listed`
  return [...warnings.slice(0, MAX_CAPTURE_WARNINGS - 1), { code: 'warning-limit', message }]
}
