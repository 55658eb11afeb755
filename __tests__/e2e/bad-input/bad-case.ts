// SPDX-License-Identifier: Apache-2.0
//
// One row of the table of bad inputs: a scene that passes, one change, and
// what the user is told.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { WorkflowRun } from '../../../demo/github/workflow-run.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import type { SinkId } from '../../../src/ports.ts'
import type { BaseName } from '../bases.ts'
import type { Scene } from '../stage.ts'

export interface BadCase {
  /** One cause, in words; no two rows share one. */
  readonly cause: string
  /** The scene that passes without the change. */
  readonly base: BaseName
  /** Facts of the workflow run that are changed. */
  readonly run?: Partial<WorkflowRun>
  /** Changes the scene; what it returns is called when the step has ended. */
  readonly change?: (scene: Scene) => void | Promise<void> | (() => void) | Promise<() => void>
  readonly code: ErrorCode
  /** Of the message; it has the value that was seen. */
  readonly message: RegExp
  /** Where the hint is not the one of the table of errors. */
  readonly hint?: RegExp
  /** The sink that fails; everything signed is then on disk. */
  readonly sink?: SinkId
  /** For services that fail until the deadline: a minute is four seconds. */
  readonly fastClock?: true
  /** The bundles that are on disk in the end: where a sink fails, the usual two; else none. */
  readonly keeps?: readonly string[]
  /** Why the row cannot be tried here. */
  readonly skip?: string | false
}

/** Puts values among the inputs of the step; an empty one is as if it were absent. */
export const withInputs =
  (inputs: Readonly<Record<string, string>>) =>
  (scene: Scene): void => {
    Object.assign(scene.inputs, inputs)
  }

/** Changes variables of the step. */
export const withEnv =
  (env: Readonly<Record<string, string>>) =>
  (scene: Scene): void => {
    Object.assign(scene.env, env)
  }

/** A row that changes nothing but inputs. */
export const given = (
  base: BaseName,
  cause: string,
  inputs: Readonly<Record<string, string>>,
  expected: Pick<BadCase, 'code' | 'message' | 'hint'>,
): BadCase => ({ cause, base, change: withInputs(inputs), ...expected })

/** Writes a file into the checkout. */
export const withFile =
  (name: string, content: string | Buffer) =>
  ({ workspace }: Scene): Promise<void> =>
    writeFile(join(workspace, name), content)

/** A refusal for inputs that contradict each other. */
export const conflict = (message: RegExp, hint?: RegExp) =>
  ({ code: 'INPUT_CONFLICT', message, ...(hint && { hint }) }) as const
