// SPDX-License-Identifier: Apache-2.0
//
// Rules about the files themselves. What a reader found inside a file counts
// first; without that, the ending of its name; what neither tells is unknown,
// and a rule that needs to know does not pass.

import {
  type Check,
  type ClaimWord,
  type FileFact,
  failedCheck,
  passedCheck,
  type SubjectReport,
} from '../report.ts'
import { isPathGlob, matchesGlob } from './name-glob.ts'
import { locationOf, type PolicyRule } from './policy-rule.ts'

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

const MAX_SHOWN = 5

/** One check for each field of the rule that is about files. */
export const checkFiles = (rule: PolicyRule, report: SubjectReport): readonly Check[] => [
  ...(rule.formats === undefined ? [] : [checkFormats(rule, rule.formats, report)]),
  ...(rule.pickle === 'deny' ? [checkPickle(rule, report)] : []),
]

/** `undefined`: nobody knows. */
type Judgement = { readonly ok: boolean | undefined; readonly word: ClaimWord }

const checkFormats = (rule: PolicyRule, formats: readonly string[], report: SubjectReport): Check =>
  checkEach(rule, report, {
    id: 'policy.formats',
    title: 'formats of the files',
    field: 'formats',
    expected: formats.join(', '),
    judge: (file) => ({
      ok: formats.some((format) => isOfFormat(file, format)),
      word: file.format === undefined ? 'self-asserted' : 'verified',
    }),
  })

/** A plain word is a format; anything else is a glob of names, or of paths where it has a slash. */
const isOfFormat = (file: FileFact, format: string): boolean => {
  if (/^[\w-]+$/.test(format)) return (file.format ?? endingOf(file.name)) === format
  return matchesGlob(format, isPathGlob(format) ? file.name : baseOf(file.name))
}

const checkPickle = (rule: PolicyRule, report: SubjectReport): Check =>
  checkEach(rule, report, {
    id: 'policy.pickle',
    title: 'pickles',
    field: 'pickle',
    expected: 'no file that holds a pickle',
    judge: (file) => {
      const holds = file.holdsPickle ?? isPickleName(file.name)
      return {
        ok: holds === undefined ? undefined : !holds,
        word: file.holdsPickle === undefined ? 'self-asserted' : 'verified',
      }
    },
  })

const isPickleName = (name: string): boolean | undefined => {
  const ending = endingOf(name)
  if (PICKLE_ENDINGS.has(ending)) return true
  return OTHER_ENDINGS.has(ending) || OTHER_NAMES.has(baseOf(name)) ? false : undefined
}

interface FileQuestion {
  readonly id: string
  readonly title: string
  readonly field: string
  readonly expected: string
  readonly judge: (file: FileFact) => Judgement
}

const checkEach = (rule: PolicyRule, report: SubjectReport, question: FileQuestion): Check => {
  const { id, title, field, expected, judge } = question
  const fail = (found: string, word: ClaimWord): Check => ({
    ...failedCheck({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
    location: locationOf(rule, field),
  })
  const files = filesOf(report)
  if (files === undefined) return fail('the files are not known', 'unknown')
  const judged = files.map((file) => ({ name: file.name, ...judge(file) }))
  const refused = judged.filter(({ ok }) => ok === false)
  if (refused.length > 0) return fail(names(refused), weakest(refused))
  const unknown = judged.filter(({ ok }) => ok === undefined)
  if (unknown.length > 0) return fail(`not known of ${names(unknown)}`, 'unknown')
  const found = `${files.length} ${files.length === 1 ? 'file' : 'files'}`
  return passedCheck({ id, title, expected, found }, weakest(judged))
}

// Fewer facts than files: somebody forgot one, which must not look like an answer.
const filesOf = ({ name, contents, fileCount }: SubjectReport): readonly FileFact[] | undefined => {
  if (contents === undefined || contents.length === 0 || contents.length < fileCount) {
    return undefined
  }
  return contents.map((file) => (file.name === '.' ? { ...file, name } : file))
}

const weakest = (judged: readonly { readonly word: ClaimWord }[]): ClaimWord =>
  judged.every(({ word }) => word === 'verified') ? 'verified' : 'self-asserted'

const names = (files: readonly { readonly name: string }[]): string => {
  const shown = files.slice(0, MAX_SHOWN).map(({ name }) => name)
  const more = files.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

// Lowercase; empty without a dot. `.gitignore` is all ending.
const endingOf = (name: string): string => {
  const base = baseOf(name)
  const dot = base.lastIndexOf('.')
  return dot < 0 ? '' : base.slice(dot + 1).toLowerCase()
}
