// SPDX-License-Identifier: Apache-2.0
//
// Rules about the files themselves. What a reader found inside a file counts
// first; without that, the ending of its name; what neither tells is unknown,
// and a rule that needs to know does not pass.

import type { Check, FileFact, SubjectReport } from '../report.ts'
import { checkEachFile } from './file-question.ts'
import { isPathGlob, matchesGlob } from './name-glob.ts'
import type { PolicyRule } from './policy-rule.ts'

/** Endings under which loaders of the field expect a pickle. */
const PICKLE_ENDINGS: ReadonlySet<string> = new Set([
  'bin',
  'ckpt',
  'dill',
  'joblib',
  'mar',
  'p',
  'pickle',
  'pkl',
  'pt',
  'pt2',
  'pth',
])
/** Endings under which no loader of the field expects one. */
const OTHER_ENDINGS: ReadonlySet<string> = new Set([
  'csv',
  'gguf',
  'gitattributes',
  'gitignore',
  'jinja',
  'jpeg',
  'jpg',
  'json',
  'jsonl',
  'md',
  'onnx',
  'onnx_data',
  'pdf',
  'png',
  'rst',
  'safetensors',
  'sha256sums',
  'sig',
  'sigstore',
  'svg',
  'tflite',
  'toml',
  'txt',
  'yaml',
  'yml',
])
const OTHER_NAMES: ReadonlySet<string> = new Set(['LICENSE', 'LICENCE', 'NOTICE', 'README'])
/** Formats of texts that have no word of their own: `json` and `md` go by the ending. */
const TEXT_FORMATS: ReadonlySet<string> = new Set(['hub-config', 'model-card', 'shard-index'])

/** One check for each field of the rule that is about files. */
export const checkFiles = (rule: PolicyRule, report: SubjectReport): readonly Check[] => [
  ...(rule.formats === undefined ? [] : [checkFormats(rule, rule.formats, report)]),
  ...(rule.pickle === 'deny' ? [checkPickle(rule, report)] : []),
]

const checkFormats = (rule: PolicyRule, formats: readonly string[], report: SubjectReport): Check =>
  checkEachFile(rule, report, {
    id: 'policy.formats',
    title: 'formats of the files',
    field: 'formats',
    expected: formats.join(', '),
    judge: (file) => ({
      ok: formats.some((format) => isOfFormat(file, format)),
      word: file.format === undefined ? 'self-asserted' : wordOf(file),
    }),
  })

/** Reports of before the word was written were made of what was read. */
const wordOf = ({ word }: FileFact) => word ?? 'verified'

/** A plain word is a format; anything else is a glob of names, or of paths where it has a slash. */
const isOfFormat = (file: FileFact, format: string): boolean => {
  if (/^[\w-]+$/.test(format)) {
    const isText = file.format === undefined || TEXT_FORMATS.has(file.format)
    return file.format === format || (isText && endingOf(file.name) === format)
  }
  return matchesGlob(format, isPathGlob(format) ? file.name : baseOf(file.name))
}

const checkPickle = (rule: PolicyRule, report: SubjectReport): Check =>
  checkEachFile(rule, report, {
    id: 'policy.pickle',
    title: 'pickles',
    field: 'pickle',
    expected: 'no file that holds a pickle',
    judge: (file) => {
      // Who looked and could not tell knows more than a name.
      const holds = file.holdsPickle ?? (file.word ? undefined : isPickleName(file.name))
      return {
        ok: holds === undefined ? undefined : !holds,
        word: file.holdsPickle === undefined ? 'self-asserted' : wordOf(file),
      }
    },
  })

const isPickleName = (name: string): boolean | undefined => {
  const ending = endingOf(name)
  if (PICKLE_ENDINGS.has(ending)) return true
  return OTHER_ENDINGS.has(ending) || OTHER_NAMES.has(baseOf(name)) ? false : undefined
}

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

// Lowercase; empty without a dot. `.gitignore` is all ending.
const endingOf = (name: string): string => {
  const base = baseOf(name)
  const dot = base.lastIndexOf('.')
  return dot < 0 ? '' : base.slice(dot + 1).toLowerCase()
}
