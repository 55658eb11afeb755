// SPDX-License-Identifier: Apache-2.0
//
// Our workflows and the examples hold to rules that a reviewer would otherwise
// have to check by eye, and name no action outside this table.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'yaml'

import { asArray, asObject, type JsonObject } from '../src/core/parse.ts'

const ROOT = join(import.meta.dirname, '..')

/** Action → version and the commit that its tag names. */
const PINS: Readonly<Record<string, readonly [string, string]>> = {
  'actions/checkout': ['v7.0.1', '3d3c42e5aac5ba805825da76410c181273ba90b1'],
  'actions/setup-node': ['v7.0.0', '820762786026740c76f36085b0efc47a31fe5020'],
  'actions/setup-python': ['v7.0.0', '5fda3b95a4ea91299a34e894583c3862153e4b97'],
  'actions/setup-go': ['v7.0.0', 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e'],
  'actions/cache': ['v5.0.5', '27d5ce7f107fe9357f9df03efb73ab90386fccae'],
  'actions/upload-artifact': ['v7.0.0', 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f'],
  'actions/download-artifact': ['v8.0.1', '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c'],
  'actions/attest': ['v4.2.2', '1e69f48acb82d1966a394da916b4c1698aa569d6'],
  'actions/dependency-review-action': ['v4.9.0', '2031cfc080254a8a887f58cffee85186f0e49e48'],
  'ossf/scorecard-action': ['v2.4.4', '2d1146689b8cda280b9bc96326124645441f03bc'],
  'zizmorcore/zizmor-action': ['v0.1.1', 'f52a838cfabf134edcbaa7c8b3677dde20045018'],
}
const OURS = /^org\/ml-provenance-action(\/[\w./-]+)?@v1$/
const TRIGGERS_WITH_SECRETS = ['pull_request_target', 'workflow_run', 'issue_comment']

interface Workflow {
  readonly file: string
  readonly text: string
  readonly content: JsonObject
}

const objects = (values: readonly unknown[]): readonly JsonObject[] =>
  values.map(asObject).filter((value) => value !== undefined)

const jobsOf = ({ content }: Workflow): readonly JsonObject[] =>
  objects(Object.values(asObject(content.jobs) ?? {}))

const stepsOf = (workflow: Workflow): readonly JsonObject[] =>
  jobsOf(workflow).flatMap((job) => objects(asArray(job.steps) ?? []))

const triggersOf = ({ content: { on } }: Workflow): readonly string[] =>
  typeof on === 'string' ? [on] : (asArray(on)?.map(String) ?? Object.keys(asObject(on) ?? {}))

/** Every rule that a workflow breaks. */
const violations = (workflow: Workflow): readonly string[] => {
  const { file, text, content } = workflow
  const found: string[] = []
  if (JSON.stringify(content.permissions) !== '{}') found.push('top-level permissions are not {}')
  for (const job of jobsOf(workflow)) {
    if (!asObject(job.permissions)) found.push('a job without permissions')
    const isCall = typeof job.uses === 'string'
    if (!isCall && typeof job['timeout-minutes'] !== 'number') found.push('a job without a timeout')
    if (JSON.stringify(job.permissions ?? '').includes('-all')) found.push('blanket permissions')
  }
  for (const trigger of triggersOf(workflow)) {
    if (TRIGGERS_WITH_SECRETS.includes(trigger)) found.push(`the trigger ${trigger}`)
  }
  for (const step of stepsOf(workflow)) {
    const uses = typeof step.uses === 'string' ? step.uses : ''
    const credentials = asObject(step.with)?.['persist-credentials']
    if (uses.startsWith('actions/checkout@') && credentials !== false) {
      found.push('a checkout that keeps its credentials')
    }
    // an expression in a script is pasted into it before the shell reads it
    if (typeof step.run === 'string' && step.run.includes('${{')) {
      found.push(`an expression in a script: ${step.run}`)
    }
  }
  for (const [, uses = '', comment = ''] of text.matchAll(/^[ -]*uses: *(\S+)(?: +# *(.*))?$/gm)) {
    if (uses.startsWith('./') || OURS.test(uses)) continue
    const [name = '', ref] = uses.split('@')
    const [version, commit] = PINS[name] ?? []
    if (ref === undefined || ref !== commit || comment !== version)
      found.push(`uses ${uses} # ${comment}`)
  }
  return found.map((rule) => `${file}: ${rule}`)
}

const load = (file: string): Workflow => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return { file, text, content: asObject(parse(text)) ?? assert.fail(`${file} is not a mapping`) }
}

const ours = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort()
const examples = globSync('examples/*.yml', { cwd: ROOT }).sort()

describe('workflows and examples', () => {
  it('sees both folders', () => {
    assert.ok(ours.length >= 8, ours.join())
    assert.ok(examples.length >= 7, examples.join())
  })

  for (const file of [...ours, ...examples]) {
    it(`${file} holds to the rules`, () => {
      assert.deepEqual(violations(load(file)), [])
    })
  }

  for (const file of examples) {
    it(`${file} says what it shows and which permissions it needs`, () => {
      const header = load(file).text.split('\non:')[0] ?? ''
      assert.match(header, /^# SPDX-License-Identifier: Apache-2\.0\n# /)
      assert.match(header, /^# Permissions: /m)
    })
  }

  it('breaks each rule in a case of its own', () => {
    const checkout = `actions/checkout@${PINS['actions/checkout']?.[1]}`
    const good = `on: push
permissions: {}
jobs:
  a:
    permissions: { contents: read }
    timeout-minutes: 5
    steps:
      - uses: ${checkout} # v7.0.1
        with: { persist-credentials: false }
      - run: true
`
    const check = (text: string) =>
      violations({ file: 'x.yml', text, content: asObject(parse(text)) ?? {} })
    assert.deepEqual(check(good), [])
    const changes: readonly (readonly [string, string])[] = [
      ['permissions: {}', 'permissions: { contents: read }'],
      ['    permissions: { contents: read }\n', ''],
      ['{ contents: read }', 'write-all'],
      ['    timeout-minutes: 5\n', ''],
      ['on: push', 'on: [push, pull_request_target]'],
      ['persist-credentials: false', 'fetch-depth: 0'],
      ['# v7.0.1', '# v7.0.0'],
      [checkout, 'actions/checkout@v7'],
      ['run: true', 'uses: someone/action@v1'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
      ['run: true', 'run: echo ${{ github.head_ref }}'],
    ]
    for (const [from, to] of changes) {
      assert.notDeepEqual(check(good.replace(from, to)), [], `${from} → ${to}`)
    }
  })
})
