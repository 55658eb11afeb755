// SPDX-License-Identifier: Apache-2.0
//
// Changes to the files of a case, as data: what is wrong with a bundle is one
// line in case.json, not a copy of the bundle.

import assert from 'node:assert/strict'
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { encodeSnappyBlock } from '../../demo/github/snappy-encoding.ts'

/** A change of a JSON value; `at` is a JSON Pointer (RFC 6901). */
export type JsonEdit =
  | { readonly op: 'set'; readonly at: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly at: string }
  /** Takes the value from elsewhere: in another file, or in this one. */
  | { readonly op: 'copy'; readonly at: string; readonly from: string; readonly in?: string }
  /** Adds to a number, which JSON may write as a string. */
  | { readonly op: 'add'; readonly at: string; readonly by: number }
  /** Flips the lowest bit of a byte of a base64 value; negative bytes count from the end. */
  | { readonly op: 'flip'; readonly at: string; readonly byte: number }
  /** Decodes a base64 value, replaces the first occurrence in it, and encodes it again. */
  | {
      readonly op: 'replace-inside'
      readonly at: string
      readonly find: string
      readonly by: string
    }

export type FileEdit =
  | { readonly op: 'write'; readonly text: string }
  | { readonly op: 'write-hex'; readonly hex: string }
  | { readonly op: 'repeat'; readonly text: string; readonly times: number }
  | { readonly op: 'append'; readonly text: string }
  | { readonly op: 'replace'; readonly find: string; readonly by: string }
  /** Cuts or lengthens the file; what is added takes no space on the disk. */
  | { readonly op: 'resize'; readonly sizeBytes: number }
  | { readonly op: 'delete' }
  | { readonly op: 'rename'; readonly to: string }
  | { readonly op: 'swap'; readonly with: string }
  | { readonly op: 'link'; readonly to: string }
  | { readonly op: 'copy-of'; readonly source: string }
  /** One document on each line. */
  | { readonly op: 'json-lines'; readonly sources: readonly string[] }
  | { readonly op: 'snappy'; readonly source: string }

export type Edit = { readonly file: string } & (JsonEdit | FileEdit)

/** Applies the edits to the files of a folder, in order; an edit without effect is a mistake. */
export const applyEdits = (folder: string, edits: readonly Edit[]): void => {
  for (const edit of edits) {
    if ('at' in edit) editJsonFile(folder, edit)
    else editFile(folder, edit)
  }
}

const editJsonFile = (folder: string, edit: JsonEdit & { readonly file: string }): void => {
  const path = join(folder, edit.file)
  const text = readFileSync(path, 'utf8')
  const readOther = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const edited = JSON.stringify(editJson(JSON.parse(text), edit, readOther))
  assert.notEqual(edited, JSON.stringify(JSON.parse(text)), `${edit.op} ${edit.at} does nothing`)
  writeFileSync(path, edited)
}

/** The changed value; `readOther` gives the JSON of another file. */
export const editJson = (
  value: unknown,
  edit: JsonEdit,
  readOther: (file: string) => unknown = () => assert.fail('there are no other files'),
): unknown => {
  switch (edit.op) {
    case 'set':
      return replaceAt(value, edit.at, () => edit.value)
    case 'remove':
      return replaceAt(value, edit.at, () => undefined)
    case 'copy': {
      const other = edit.in === undefined ? value : readOther(edit.in)
      return replaceAt(value, edit.at, () => valueAt(other, edit.from))
    }
    case 'add':
      return replaceAt(value, edit.at, (old) => String(Number(old) + edit.by))
    case 'flip':
      return replaceAt(value, edit.at, (old) => {
        const bytes = Buffer.from(String(old), 'base64')
        const index = edit.byte < 0 ? bytes.length + edit.byte : edit.byte
        bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index)
        return bytes.toString('base64')
      })
    case 'replace-inside':
      return replaceAt(value, edit.at, (old) => {
        const text = Buffer.from(String(old), 'base64').toString('latin1')
        return Buffer.from(replaceOnce(text, edit.find, edit.by), 'latin1').toString('base64')
      })
  }
}

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const valueAt = (value: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value)

/** `undefined` from `change` removes; `-` for an index, or the first free one, adds to a list. */
const replaceAt = (value: unknown, pointer: string, change: (old: unknown) => unknown): unknown => {
  const [first, ...rest] = stepsOf(pointer)
  if (first === undefined) return change(value)
  const copy = structuredClone(value)
  const parent = [first, ...rest]
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], copy)
  const last = rest.at(-1) ?? first
  const changed = change((parent as Record<string, unknown>)[last])
  if (Array.isArray(parent) && last === '-') parent.push(changed)
  else if (changed !== undefined) (parent as Record<string, unknown>)[last] = changed
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string, unknown>)[last]
  return copy
}

export const replaceOnce = (text: string, find: string, by: string): string => {
  assert.ok(text.includes(find), `"${find}" is not there`)
  return text.replace(find, () => by)
}

const editFile = (folder: string, edit: FileEdit & { readonly file: string }): void => {
  const path = join(folder, edit.file)
  mkdirSync(dirname(path), { recursive: true })
  switch (edit.op) {
    case 'write':
      writeFileSync(path, edit.text)
      break
    case 'write-hex':
      writeFileSync(path, Buffer.from(edit.hex, 'hex'))
      break
    case 'repeat':
      writeFileSync(path, edit.text.repeat(edit.times))
      break
    case 'append':
      writeFileSync(path, readFileSync(path, 'utf8') + edit.text)
      break
    case 'replace':
      writeFileSync(path, replaceOnce(readFileSync(path, 'utf8'), edit.find, edit.by))
      break
    case 'resize':
      truncateSync(path, edit.sizeBytes)
      break
    case 'delete':
      rmSync(path, { recursive: true })
      break
    case 'rename': {
      const target = join(folder, edit.to)
      mkdirSync(dirname(target), { recursive: true })
      renameSync(path, target)
      break
    }
    case 'swap': {
      const other = join(folder, edit.with)
      const content = readFileSync(path)
      writeFileSync(path, readFileSync(other))
      writeFileSync(other, content)
      break
    }
    case 'link':
      symlinkSync(edit.to, path)
      break
    case 'copy-of':
      cpSync(join(folder, edit.source), path, { recursive: true })
      break
    case 'json-lines': {
      const read = (source: string): unknown =>
        JSON.parse(readFileSync(join(folder, source), 'utf8'))
      const lines = edit.sources.map((source) => JSON.stringify(read(source)))
      writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
      break
    }
    case 'snappy':
      writeFileSync(path, encodeSnappyBlock(readFileSync(join(folder, edit.source))))
      break
  }
}
