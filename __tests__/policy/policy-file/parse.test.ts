// SPDX-License-Identifier: Apache-2.0
//
// Which documents are policies: to the parser, which decides, and to the JSON
// Schema that editors use. The two agree on every document here but those that
// say something that only the parser can know.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseYaml } from 'yaml'
import { SCAI_TYPE } from '../../../src/attestation/predicates/scai-v0.3.ts'
import { ProvenanceError } from '../../../src/core/errors.ts'
import { MAX_POLICY_BYTES } from '../../../src/core/limits.ts'
import { parsePolicyFile } from '../../../src/policy/policy-file/parse.ts'
import { policySchema } from '../../../src/policy/policy-file/policy-shape.ts'
import { STRICT_POLICY } from './scene.ts'

const schemaAccepts = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(policySchema())

/** The message of the refusal; `undefined` where it is a policy. */
const refusalOf = (text: string): string | undefined => {
  try {
    parsePolicyFile(text, 'dir/p.yaml')
    return undefined
  } catch (error) {
    assert.ok(error instanceof ProvenanceError, String(error))
    assert.equal(error.code, 'POLICY_INVALID')
    return error.message
  }
}

const rule = (fields: string, match = 'm'): string =>
  `version: 1\nrules:\n  - match: ${match}\n    ${fields}\n`
const signed = (fields: string): string => rule(`identity: {repo: a/b}\n    ${fields}`)
const claim = (fields: string): string =>
  signed(`claims: [{predicate-type: t, pointer: /a, ${fields}}]`)
const VSA = 'vsa: {verifier-id: v, resource-uri: r,'
const cel = (fields: string): string => signed(`cel: [{${fields}}]`)

const ACCEPTED: readonly (readonly [string, string])[] = [
  ['every field', STRICT_POLICY],
  ['one rule', rule('identity: {repo: a/b}')],
  ['an owner', rule('identity: {owner: acme-2.x}')],
  ['JSON', '{"version":1,"rules":[{"match":"m","identity":{"repo":"a/b"}}]}'],
  ['only extended files', 'version: 1\nextends: [base.yaml]\n'],
  [
    'comments, a byte order mark and CRLF',
    `\ufeff# policy\r\n${rule('identity: {repo: a/b}').replaceAll('\n', '\r\n')}`,
  ],
  ['several globs', rule('identity: {repo: a/b}', '[a/**, "*.gguf", /x, "**"]')],
  [
    'a summary with all that can be asked of it',
    signed(`${VSA} levels: [l], policy-digest: "sha256:${'5e'.repeat(32)}", max-age: 12h}`),
  ],
  ['any of several identities', rule('identity: {any-of: [{repo: a/b}, {owner: c}]}')],
  [
    'each field of an identity',
    rule(
      `identity: {repo: a/b, owner: a, signer-workflow: a/b/c.yml, signer-repo: a/b, signer-digest: ${'a'.repeat(40)}, source-ref: r, source-digest: ${'b'.repeat(64)}, cert-identity: x, cert-oidc-issuer: y, deny-self-hosted-runners: true}`,
    ),
  ],
  ['a regular expression', rule('identity: {cert-identity-regex: "https://x/.*"}')],
  ['a key by hint', rule(`key: {hint: ${'a'.repeat(64)}}`)],
  ['a key by path', rule('key: {path: ../keys/k.pub}')],
  ['one builder', signed('builder: x')],
  ['several builders', signed('builder: [x, y]')],
  ['a refs glob', signed('source-ref: refs/tags/v?.*')],
  ['an age in hours', signed('max-age: 12h')],
  ['an age in weeks', signed('max-age: 52w')],
  ['a claim that is false', claim('equals: false')],
  ['a claim that is one of', claim('one-of: [1, a, true]')],
  ['a claim with a lower bound', claim('at-least: 0.5')],
  ['a claim with an upper bound', claim('at-most: -3')],
  [
    'a claim that must be proved',
    signed(
      `blocklists: [{list: l.txt}]\n    claims: [{predicate-type: "${SCAI_TYPE}", pointer: /predicate/attributes/1/target, equals: 1, word: proved}]`,
    ),
  ],
  [
    'a commitment that its signer says',
    signed('dataset-commitments: [{digest: any, word: self-asserted}]'),
  ],
  ['base models that are verified', signed('base-models: {word: verified}')],
  [
    'vulnerabilities that are verified',
    signed('vulnerabilities: {max-severity: low, word: verified}'),
  ],
  [
    'all that is asked of contents',
    signed(
      'pickle: allow-listed\n    allowed-imports: [os.path.join, torch.Tensor]\n    findings: {deny: [broken, code, notice, a.b], accept: [c-1.d-2]}',
    ),
  ],
  ['base models', signed(`base-models: {digests: ["sha256:${'a'.repeat(64)}"]}`)],
  ['an expression', cel('id: a-1, expression: "true", message: m')],
]

const HEX40 = 'a'.repeat(40)
const HEX64 = 'a'.repeat(64)
/** Each is right but for what stands before or after it. */
const TEXTS_WITH_MORE: readonly (readonly [string, string])[] = [
  ['a commit with text before it', rule(`identity: {repo: a/b, signer-digest: x${HEX40}}`)],
  ['a commit with text after it', rule(`identity: {repo: a/b, signer-digest: ${HEX40}x}`)],
  ['a repository with text before it', rule('identity: {repo: "!a/b"}')],
  ['a repository with text after it', rule('identity: {repo: a/b/c}')],
  ['an age with text before it', signed('max-age: x90d')],
  ['an age with text after it', signed('max-age: 90dx')],
  [
    'a pointer with text before it',
    signed('claims: [{predicate-type: t, pointer: a/b, equals: 1}]'),
  ],
  [
    'a pointer with text after it',
    signed('claims: [{predicate-type: t, pointer: "/a~", equals: 1}]'),
  ],
  ['a hint with text before it', rule(`key: {hint: x${HEX64}}`)],
  ['a hint with text after it', rule(`key: {hint: ${HEX64}x}`)],
  ['a commitment with text before it', signed(`dataset-commitments: [{digest: xsha256:${HEX64}}]`)],
  ['a commitment with text after it', signed(`dataset-commitments: [{digest: sha256:${HEX64}x}]`)],
  ['any commitment with text before it', signed('dataset-commitments: [{digest: many}]')],
  ['any commitment with text after it', signed('dataset-commitments: [{digest: anyone}]')],
  ['a base model with text before it', signed(`base-models: {digests: ["xsha256:${HEX64}"]}`)],
  ['a base model with text after it', signed(`base-models: {digests: ["sha256:${HEX64}x"]}`)],
  ['an import with text before it', signed('allowed-imports: ["a b.c"]')],
  ['an import with text after it', signed('allowed-imports: ["a.b c"]')],
  ['a finding with text before it', signed('findings: {deny: [X-code]}')],
  ['a finding with text after it', signed('findings: {deny: [codes]}')],
  ['an accepted finding with text before it', signed('findings: {deny: [code], accept: [Xa.b]}')],
  ['an accepted finding with text after it', signed('findings: {deny: [code], accept: [a.bX]}')],
  ['an id with text before it', cel('id: Xa, expression: "true", message: m')],
  ['an id with text after it', cel('id: a_, expression: "true", message: m')],
]
const REFUSED: readonly (readonly [string, string])[] = [
  ...TEXTS_WITH_MORE,
  ['nothing', ''],
  ['a text', 'hello'],
  ['a list', '[]'],
  ['null', 'null'],
  ['no version', 'rules: [{match: m, identity: {repo: a/b}}]'],
  ['another version', rule('identity: {repo: a/b}').replace('version: 1', 'version: 2')],
  ['a version that is a text', rule('identity: {repo: a/b}').replace('version: 1', 'version: "1"')],
  ['neither rules nor extends', 'version: 1'],
  ['no rules', 'version: 1\nrules: []'],
  ['rules that are a mapping', 'version: 1\nrules: {match: m}'],
  ['empty extends', 'version: 1\nextends: []'],
  ['extends that is a text', 'version: 1\nextends: x'],
  ['an unknown key', `${rule('identity: {repo: a/b}')}more: 1\n`],
  ['an unknown key in a rule', signed('maxage: 90d')],
  ['an unknown key in an identity', rule('identity: {repo: a/b, issuer: x}')],
  ['a key of an object’s prototype', signed('constructor: x')],
  ['a rule without match', 'version: 1\nrules: [{identity: {repo: a/b}}]'],
  ['an empty match', rule('identity: {repo: a/b}', '[]')],
  ['a match of nothing', rule('identity: {repo: a/b}', '')],
  ['an empty glob', rule('identity: {repo: a/b}', '""')],
  ['a glob that leads out', rule('identity: {repo: a/b}', '../x')],
  ['a glob with dots inside', rule('identity: {repo: a/b}', 'a/./b')],
  ['a glob with braces', rule('identity: {repo: a/b}', '"a{b,c}"')],
  ['a glob with a class', rule('identity: {repo: a/b}', '"a[bc]"')],
  ['a negated glob', rule('identity: {repo: a/b}', '"!a"')],
  ['two stars beside a letter', rule('identity: {repo: a/b}', '"a**"')],
  ['nobody', rule('max-age: 1d')],
  ['an identity and a key', rule('identity: {repo: a/b}\n    key: {path: k}')],
  ['an empty identity', rule('identity: {}')],
  ['an identity of a ref only', rule('identity: {source-ref: refs/heads/main}')],
  ['an identity of an issuer only', rule('identity: {cert-oidc-issuer: x}')],
  ['no identity of several', rule('identity: {any-of: []}')],
  ['several identities and one', rule('identity: {any-of: [{repo: a/b}], repo: a/b}')],
  ['several identities inside one', rule('identity: {any-of: [{any-of: [{repo: a/b}]}]}')],
  ['an identity that is a text', rule('identity: a/b')],
  ['a repository without an owner', rule('identity: {repo: b}')],
  ['a repository with a glob', rule('identity: {repo: a/*}')],
  ['an owner with a slash', rule('identity: {owner: a/b}')],
  ['a short commit', rule('identity: {repo: a/b, source-digest: abc}')],
  ['a commit in capitals', rule(`identity: {repo: a/b, source-digest: ${'A'.repeat(40)}}`)],
  ['a flag that is a text', rule('identity: {repo: a/b, deny-self-hosted-runners: "true"}')],
  ['a flag of YAML 1.1', rule('identity: {repo: a/b, deny-self-hosted-runners: yes}')],
  ['a value that is empty', rule('identity: {repo: a/b, source-ref: }')],
  ['a key with path and hint', rule(`key: {path: k, hint: ${'a'.repeat(64)}}`)],
  ['a key with neither', rule('key: {}')],
  ['a hint that is short', rule('key: {hint: abc}')],
  ['no builder', signed('builder: []')],
  ['a predicate type that is a text', signed('predicate-types: x')],
  ['a summary of anyone', signed('vsa: {resource-uri: r}')],
  ['a summary about anything', signed('vsa: {verifier-id: v}')],
  ['a summary of half a policy', signed(`${VSA} policy-digest: "sha256:5e"}`)],
  ['a summary of no level', signed(`${VSA} levels: []}`)],
  ['a summary of an age in minutes', signed(`${VSA} max-age: 90m}`)],
  ['an age without a unit', signed('max-age: 90')],
  ['an age in minutes', signed('max-age: 90m')],
  ['an age of zero', signed('max-age: 0d')],
  ['an age of hexadecimals', signed('max-age: 0x1d')],
  ['an age with a line after it', signed('max-age: "90d\\n"')],
  ['another runner', signed('runner: self-hosted')],
  ['no format', signed('formats: []')],
  ['pickle: maybe', signed('pickle: maybe')],
  ['pickle: false', signed('pickle: false')],
  ['a claim without a condition', signed('claims: [{predicate-type: t, pointer: /a}]')],
  ['a claim with two conditions', claim('equals: 1, at-least: 1')],
  ['a claim that equals null', claim('equals: null')],
  ['a claim that equals a list', claim('equals: [1]')],
  ['a claim that is one of none', claim('one-of: []')],
  ['a bound that is a text', claim('at-least: "1"')],
  ['a word that is none of the words', claim('equals: 1, word: unknown')],
  ['a pointer without a slash', signed('claims: [{predicate-type: t, pointer: a, equals: 1}]')],
  ['a pointer to everything', signed('claims: [{predicate-type: t, pointer: "", equals: 1}]')],
  ['a pointer with a bad escape', signed('claims: [{predicate-type: t, pointer: /~2, equals: 1}]')],
  [
    'a commitment without an algorithm',
    signed(`dataset-commitments: [{digest: ${'a'.repeat(64)}}]`),
  ],
  ['a commitment that is verified', signed('dataset-commitments: [{digest: any, word: verified}]')],
  ['a commitment that is proved', signed('dataset-commitments: [{digest: any, word: proved}]')],
  ['base models that are proved', signed('base-models: {word: proved}')],
  ['vulnerabilities that are proved', signed('vulnerabilities: {max-severity: low, word: proved}')],
  ['a severity that is none', signed('vulnerabilities: {max-severity: scary}')],
  ['no severity', signed('vulnerabilities: {}')],
  ['an expression without a message', cel('id: a, expression: "true"')],
  ['an expression without an id', cel('expression: "true", message: m')],
  ['an id in capitals', cel('id: A, expression: "true", message: m')],
  ['an expression that is a boolean', cel('id: a, expression: true, message: m')],
  ['a long expression', cel(`id: a, expression: "${'a'.repeat(4_097)}", message: m`)],
]

/** What the form allows and the parser does not. */
const REFUSED_BY_PARSER_ONLY: readonly (readonly [string, string])[] = [
  ['a key that stands twice', `${rule('identity: {repo: a/b}')}version: 1\n`],
  ['a key that stands twice in a flow', rule('identity: {repo: a/b, repo: a/c}')],
  ['an alias', 'version: 1\nrules:\n  - match: &m m\n    identity: {repo: a/b, source-ref: *m}\n'],
  ['a merge key', 'version: 1\nrules:\n  - match: m\n    <<: {identity: {repo: a/b}}\n'],
  ['a tag', rule('identity: {repo: !!str a/b}')],
  ['a tag of one’s own', rule('identity: !x {repo: a/b}')],
  ['a directive of another YAML', `%YAML 1.1\n---\n${rule('identity: {repo: a/b}')}`],
  ['a directive of tags', `%TAG ! tag:x,2000:\n---\n${rule('identity: {repo: a/b}')}`],
  ['two documents', `${rule('identity: {repo: a/b}')}---\n${rule('identity: {repo: a/b}')}`],
  ['tabs for indentation', rule('identity:\n\trepo: a/b')],
  ['a number that is not finite', claim('equals: .inf')],
  ['a number that is not exact', claim('equals: 9007199254740993')],
  ['half a character', claim('equals: "\\ud800"')],
  ['a NUL', claim('equals: "\\0"')],
  ['an identity and a pattern', rule('identity: {cert-identity: x, cert-identity-regex: x}')],
  ['a pattern that is none', rule('identity: {cert-identity-regex: "("}')],
  ['a workflow without a path', rule('identity: {signer-workflow: a/b}')],
  ['a workflow with an empty ref', rule('identity: {signer-workflow: a/b/c.yml@}')],
  ['extends that leads out', 'version: 1\nextends: [../../x.yaml]'],
  ['extends that is absolute', 'version: 1\nextends: [/etc/x.yaml]'],
  ['extends that is a URL', 'version: 1\nextends: [https://x/y.yaml]'],
  ['extends with a drive', 'version: 1\nextends: ["C:x.yaml"]'],
  ['extends with backslashes', "version: 1\nextends: ['..\\..\\x.yaml']"],
  ['a key that leads out', rule('key: {path: ../../k.pub}')],
  [
    'two rules in CEL with one id',
    signed(
      'cel: [{id: a, expression: "true", message: m}, {id: a, expression: "false", message: m}]',
    ),
  ],
  ['more text than is read', `${rule('identity: {repo: a/b}')}#${' '.repeat(MAX_POLICY_BYTES)}`],
  ['too many levels', `version: 1\nrules: ${'['.repeat(20)}${']'.repeat(20)}`],
  ['brackets without end', '['.repeat(100_000)],
  ['dashes without end', '- '.repeat(60_000)],
  [
    'a claim that must be proved, of statements without proofs',
    signed(
      'blocklists: [{list: l.txt}]\n    claims: [{predicate-type: t, pointer: /predicate/attributes/1, equals: 1, word: proved}]',
    ),
  ],
  [
    'a claim that must be proved, of what is no attribute',
    signed(
      `blocklists: [{list: l.txt}]\n    claims: [{predicate-type: "${SCAI_TYPE}", pointer: /predicate/attributes, equals: 1, word: proved}]`,
    ),
  ],
  [
    'a claim that must be proved, without a list',
    signed(
      `claims: [{predicate-type: "${SCAI_TYPE}", pointer: /predicate/attributes/1, equals: 1, word: proved}]`,
    ),
  ],
  ['a licence of datasets that is none', signed('dataset-licenses: [mine]')],
  ['a list that leads out', signed('blocklists: [{list: ../../list.txt}]')],
  ['a key that is a list', '? [a]\n: 1\nversion: 1\n'],
]

describe('a policy file', () => {
  for (const [name, text] of ACCEPTED) {
    it(`may be ${name}`, () => {
      assert.equal(refusalOf(text), undefined)
      assert.ok(schemaAccepts(parseYaml(text)), JSON.stringify(schemaAccepts.errors))
    })
  }

  for (const [name, text] of REFUSED) {
    it(`is not ${name}`, () => {
      assert.match(refusalOf(text) ?? 'accepted', /^dir\/p\.yaml:\d+: /)
      assert.equal(schemaAccepts(parseYaml(text)), false)
    })
  }

  for (const [name, text] of REFUSED_BY_PARSER_ONLY) {
    it(`is not ${name}`, () => {
      assert.match(refusalOf(text) ?? 'accepted', /^dir\/p\.yaml:(\d+:)? /)
    })
  }

  it('is refused with the line and the path of what is wrong', () => {
    const text = STRICT_POLICY.replace('max-severity: medium', 'max-severity: scary')
    const line = text.split('\n').findIndex((row) => row.includes('scary')) + 1
    assert.match(
      refusalOf(text) ?? '',
      new RegExp(`^dir/p\\.yaml:${line}: rules\\[0\\]\\.vulnerabilities\\.max-severity is "scary"`),
    )
  })

  it('is refused with the line of the field that only the parser can judge', () => {
    for (const field of [
      'dataset-licenses: [mine]',
      'blocklists: [{list: ../../list.txt}]',
      'claims: [{predicate-type: t, pointer: /a, equals: 1, word: proved}]',
    ]) {
      assert.match(
        refusalOf(signed(`runner: github-hosted\n    ${field}`)) ?? '',
        /^dir\/p\.yaml:6: /,
      )
    }
  })

  it('adds nothing to what a rule leaves out', () => {
    const [found] = parsePolicyFile(
      signed('findings: {deny: [code]}\n    base-models: {}'),
      'p.yaml',
    ).rules
    assert.deepEqual(found?.findings, { deny: ['code'], accept: [] })
    assert.deepEqual(found?.baseModels, { named: 'optional', digests: [], word: 'verified' })
    assert.deepEqual([found?.allowedImports, found?.blocklists, found?.claims], [[], [], []])
  })

  it('names the view of a list only where the rule does', () => {
    const listsOf = (more: string) =>
      parsePolicyFile(signed(`blocklists: [{list: l.txt${more}}]`), 'p.yaml').rules[0]?.blocklists
    assert.deepEqual(listsOf(''), [{ path: 'l.txt' }])
    assert.deepEqual(listsOf(', view: text'), [{ path: 'l.txt', view: 'text' }])
  })

  it('has the line of a key that stands twice', () => {
    assert.match(refusalOf('version: 1\nrules: []\nversion: 1\n') ?? '', /^dir\/p\.yaml:3: /)
  })

  it('is refused with the line of `extends`, where that leads out', () => {
    const text = 'version: 1\n\nextends: [/etc/p.yaml]'
    assert.match(refusalOf(text) ?? '', /^dir\/p\.yaml:3: /)
    const outside = [
      '..',
      '../..',
      '../p.yaml',
      '/p.yaml',
      'a\\\\b',
      'C:p.yaml',
      'https://x/p.yaml',
    ]
    for (const other of outside) {
      const policy = `version: 1\nextends: ["${other}"]`
      assert.throws(() => parsePolicyFile(policy, 'p.yaml'), { code: 'POLICY_INVALID' }, other)
    }
    for (const other of ['x/C:p.yaml', 'x/a://b', '..a', 'x/..']) {
      assert.equal(parsePolicyFile(`version: 1\nextends: ["${other}"]`, 'p.yaml').extends.length, 1)
    }
  })

  it('is refused where one of several identities cannot be meant', () => {
    const good = '{repo: a/b}'
    const bad = '{owner: a/b}'
    assert.equal(refusalOf(rule(`identity: {any-of: [${good}, ${good}]}`)), undefined)
    for (const list of [`${good}, ${bad}`, `${bad}, ${good}`, bad]) {
      assert.match(refusalOf(rule(`identity: {any-of: [${list}]}`)) ?? '', /owner/)
    }
  })

  it('counts an age in hours, days and weeks', () => {
    const ages = ['12h', '90d', '52w'].map((age) => {
      const [found] = parsePolicyFile(signed(`max-age: ${age}`), 'p.yaml').rules
      return found?.maxAge?.ms
    })
    assert.deepEqual(ages, [12 * 3_600_000, 90 * 86_400_000, 364 * 86_400_000])
  })

  it('keeps the word that is asked for, or asks for the least', () => {
    const wordsOf = (word: string): readonly unknown[] => {
      const text = signed(
        `vulnerabilities: {max-severity: low${word}}\n    base-models: {digests: ["sha256:${'c'.repeat(64)}"]${word}}\n    claims: [{predicate-type: t, pointer: /a, equals: 1${word}}]`,
      )
      const [found] = parsePolicyFile(text, 'p.yaml').rules
      return [found?.vulnerabilities?.word, found?.baseModels?.word, found?.claims[0]?.word]
    }
    const [least, more] = ['self-asserted', 'verified']
    for (const word of [least, more]) {
      assert.deepEqual(wordsOf(`, word: ${word}`), [word, word, word])
    }
    assert.deepEqual(wordsOf(''), [least, more, least])
  })

  it('names its paths from the root of the repository', () => {
    const { path, extends: others } = parsePolicyFile(
      'version: 1\nextends: [base.yaml, ../x/../y.yaml, ./sub/z.yaml]',
      'dir/p.yaml',
    )
    assert.equal(path, 'dir/p.yaml')
    assert.deepEqual(others, ['dir/base.yaml', 'y.yaml', 'dir/sub/z.yaml'])
  })
})

describe('docs/policy.md', () => {
  it('shows policies that the parser accepts', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/policy.md'), 'utf8')
    const examples = [...page.matchAll(/^```yaml\n(version: 1\n[\s\S]*?)^```$/gm)]
    assert.ok(examples.length >= 3)
    for (const [, text = ''] of examples) assert.equal(refusalOf(text), undefined)
  })
})
