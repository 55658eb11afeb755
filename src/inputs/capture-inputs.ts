// SPDX-License-Identifier: Apache-2.0
//
// Inputs of capture → typed options; everything is checked before anything is
// read.

import { ProvenanceError } from '../core/errors.ts'
import type { CapturedContainer } from '../environment/environment-v1.ts'
import { isVariableName } from '../environment/variables.ts'
import type { CaptureOptions, TrainingClaims } from '../io/environment/capture-environment.ts'
import type { CaptureInputName } from './capture-input-table.ts'
import type { InputReader } from './input-reader.ts'

export interface CaptureInputs {
  readonly options: Omit<CaptureOptions, 'env' | 'cwd' | 'now' | 'rootPath'>
  /** Path of a document that was captured before. */
  readonly compareWith?: string
  readonly outputDir?: string
  readonly showSummary: boolean
}

type Reader = InputReader<CaptureInputName>

/** @throws INPUT_INVALID */
export const readCaptureInputs = (input: Reader): CaptureInputs => {
  const container = readContainer(input.text('container-image'))
  const compareWith = input.text('compare-with')
  const outputDir = input.text('output-dir')
  return {
    options: {
      pythonEnvironments: input.lines('python-environment'),
      lockFiles: input.lines('lock-files'),
      variables: readVariables(input),
      ...(container === undefined ? {} : { container }),
      gpus: input.choice('gpu', ['auto', 'off']) === 'auto' ? 'ask-driver' : 'leave-out',
      training: readTraining(input),
    },
    ...(compareWith === undefined ? {} : { compareWith }),
    ...(outputDir === undefined ? {} : { outputDir }),
    showSummary: input.flag('show-summary'),
  }
}

const readVariables = (input: Reader): readonly string[] => {
  const names = input.lines('variables')
  const refused = names.find((name) => !isVariableName(name))
  if (refused === undefined) return names
  throw invalid('variables', refused, 'it takes names of variables that hold no secret')
}

const IMAGE = /^(?:docker:\/\/)?([A-Za-z0-9][\w.:/-]{0,255})(?:@(sha256:[0-9a-f]{64}))?$/

const readContainer = (text: string | undefined): CapturedContainer | undefined => {
  if (text === undefined) return undefined
  const [, image, digest] = IMAGE.exec(text) ?? []
  if (image === undefined) {
    throw invalid('container-image', text, 'it takes name:tag@sha256:<64 hex>')
  }
  return { image, ...(digest === undefined ? {} : { digest }) }
}

const readTraining = (input: Reader): TrainingClaims => {
  const command = input.text('command')
  const startedAt = readTime(input, 'training-started-at')
  const endedAt = readTime(input, 'training-ended-at')
  const gpuHours = readAmount(input, 'gpu-hours')
  const energyKwh = readAmount(input, 'energy-kwh')
  if (startedAt !== undefined && endedAt !== undefined) {
    if (Date.parse(endedAt) < Date.parse(startedAt)) {
      throw invalid('training-ended-at', endedAt, `training started at ${startedAt}`)
    }
  }
  return {
    hyperParameters: input.lines('hyper-parameters'),
    ...(command === undefined ? {} : { command }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(gpuHours === undefined ? {} : { gpuHours }),
    ...(energyKwh === undefined ? {} : { energyKwh }),
  }
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

const readTime = (input: Reader, name: CaptureInputName): string | undefined => {
  const text = input.text(name)
  if (text === undefined || (RFC_3339.test(text) && !Number.isNaN(Date.parse(text)))) return text
  throw invalid(name, text, 'it takes a time such as 2026-03-01T12:00:00Z')
}

const readAmount = (input: Reader, name: CaptureInputName): number | undefined => {
  const text = input.text(name)
  if (text === undefined) return undefined
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) return Number(text)
  throw invalid(name, text, 'it takes a number such as 12.5')
}

const invalid = (name: CaptureInputName, value: string, expected: string): ProvenanceError =>
  new ProvenanceError('INPUT_INVALID', `${name} is "${value.slice(0, 120)}"; ${expected}`, {
    hint: 'See docs/reference/capture.md for the accepted values.',
  })
