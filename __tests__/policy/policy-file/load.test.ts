// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadVerifyingKey } from '../../../src/attestation/ec-key.ts'
import { sha256 } from '../../../src/core/digest.ts'
import { loadPolicy } from '../../../src/policy/policy-file/load.ts'
import { ruleFor } from '../../../src/policy/policy-file/match.ts'
import { PUBLIC_KEY, policyOf } from './scene.ts'

const policy = (match: string, others: readonly string[] = []): string =>
  JSON.stringify({
    version: 1,
    ...(others.length === 0 ? {} : { extends: others }),
    rules: [{ match, identity: { repo: 'a/b' } }],
  })

const chain = (length: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [
      index === 0 ? 'policy.yaml' : `${index}.yaml`,
      policy(`m${index}`, index + 1 < length ? [`${index + 1}.yaml`] : []),
    ]),
  )

describe('a policy', () => {
  it('has its own rules first, then those that it extends, each file once', async () => {
    const { rules, files } = await policyOf({
      'policy.yaml': policy('own', ['base/a.yaml', 'base/b.yaml']),
      'base/a.yaml': policy('a', ['common.yaml']),
      'base/b.yaml': policy('b', ['common.yaml', './../base/a.yaml']),
      'base/common.yaml': policy('common'),
    })
    assert.deepEqual(
      rules.map(({ match }) => match[0]),
      ['own', 'a', 'common', 'b'],
    )
    assert.deepEqual(files, ['policy.yaml', 'base/a.yaml', 'base/common.yaml', 'base/b.yaml'])
    assert.deepEqual(
      rules.map(({ location }) => location.file),
      files,
    )
  })

  it('reads each file once, however often it is extended', async () => {
    const texts: Readonly<Record<string, string>> = {
      'policy.yaml': policy('own', ['a.yaml', 'b.yaml']),
      'a.yaml': policy('a', ['c.yaml']),
      'b.yaml': policy('b', ['c.yaml']),
      'c.yaml': policy('c'),
    }
    const read: string[] = []
    await loadPolicy('policy.yaml', async (path) => {
      read.push(path)
      return texts[path] ?? ''
    })
    assert.deepEqual(read, ['policy.yaml', 'a.yaml', 'c.yaml', 'b.yaml'])
  })

  it('has the digest of its file, where that is all of it', async () => {
    const own = policy('own')
    assert.equal((await policyOf(own)).digest, sha256(own))
    const extending = { 'policy.yaml': policy('own', ['a.yaml']), 'a.yaml': policy('a') }
    assert.equal((await policyOf(extending)).digest, undefined)
    const keyed = JSON.stringify({ version: 1, rules: [{ match: 'm', key: { path: 'k.pub' } }] })
    const withKey = await policyOf({ 'policy.yaml': keyed, 'k.pub': PUBLIC_KEY })
    assert.equal(withKey.digest, undefined)
    const mixed = JSON.stringify({
      version: 1,
      rules: [
        { match: 'm', key: { path: 'k.pub' } },
        { match: 'n', identity: { repo: 'a/b' } },
      ],
    })
    const withBoth = await policyOf({ 'policy.yaml': mixed, 'k.pub': PUBLIC_KEY })
    assert.equal(withBoth.digest, undefined)
    const listing = JSON.stringify({
      version: 1,
      rules: [{ match: 'm', identity: { repo: 'a/b' }, blocklists: [{ list: 'list.txt' }] }],
    })
    const withList = await policyOf({ 'policy.yaml': listing, 'list.txt': 'a'.repeat(64) })
    assert.equal(withList.digest, undefined)
  })

  it('extends eight files in a row, and no more', async () => {
    assert.equal((await policyOf(chain(9))).rules.length, 9)
    await assert.rejects(policyOf(chain(10)), { code: 'POLICY_INVALID' })
  })

  it('reads 32 files, and no more', async () => {
    const wide = (count: number) => {
      const names = Array.from({ length: count - 1 }, (_, index) => `${index}.yaml`)
      return {
        'policy.yaml': policy('own', names),
        ...Object.fromEntries(names.map((name) => [name, policy(name)])),
      }
    }
    assert.equal((await policyOf(wide(32))).files.length, 32)
    await assert.rejects(policyOf(wide(33)), { code: 'POLICY_INVALID' })
  })

  const refused: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    [
      'extends itself',
      { 'policy.yaml': policy('x', ['./policy.yaml']) },
      /^policy\.yaml: .*circle/,
    ],
    [
      'extends a file that extends it',
      { 'policy.yaml': policy('x', ['a.yaml']), 'a.yaml': policy('y', ['policy.yaml']) },
      /^a\.yaml: .*circle/,
    ],
    [
      'has no rule in any file',
      {
        'policy.yaml': '{version: 1, extends: [a.yaml]}',
        'a.yaml': '{version: 1, extends: [b.yaml]}',
        'b.yaml': '{version: 1}',
      },
      /^b\.yaml:1: /,
    ],
    [
      'names a file that is no key',
      { 'policy.yaml': '{version: 1, rules: [{match: x, key: {path: k}}]}', k: 'hello' },
      /^policy\.yaml:1: key k: /,
    ],
    [
      'holds an expression that is no CEL',
      {
        'policy.yaml': policy('x', ['a.yaml']),
        'a.yaml':
          'version: 1\nrules:\n  - match: x\n    identity: {repo: a/b}\n    cel:\n      - {id: y, expression: "a b", message: m}\n',
      },
      /^a\.yaml:6: cel rule y: not CEL/,
    ],
  ]
  for (const [name, files, message] of refused) {
    it(`is refused where it ${name}`, () =>
      assert.rejects(policyOf(files), { code: 'POLICY_INVALID', message }))
  }

  it('is not read where a file of it cannot be', () =>
    assert.rejects(policyOf({ 'policy.yaml': policy('x', ['none.yaml']) }), /no none\.yaml/))

  it('knows a key that it names by its hint', async () => {
    const { rules } = await policyOf({
      'policy.yaml': '{version: 1, rules: [{match: x, key: {path: keys/k.pub}}]}',
      'keys/k.pub': PUBLIC_KEY,
    })
    const { hint } = loadVerifyingKey(PUBLIC_KEY)
    assert.deepEqual(rules[0].signer, { kind: 'key', hint, pem: PUBLIC_KEY })
  })
})

describe('the rule for a subject', () => {
  const rules = ['models/secret/**', 'models/**', '*.gguf', '/root.bin', '**']
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ['x', 'models/secret/x', 'models/secret/**'],
    ['x', 'models/x', 'models/**'],
    ['x', './models/x/', 'models/**'],
    ['x.gguf', 'deep/down/x.gguf', '*.gguf'],
    ['x.gguf', undefined, '*.gguf'],
    ['root.bin', 'root.bin', '/root.bin'],
    ['root.bin', 'a/root.bin', '**'],
    ['x', '../models/x', '**'],
    ['x', '/models/x', '**'],
    ['x', undefined, '**'],
    ['models', '.', '**'],
  ]
  for (const [name, path, expected] of cases) {
    it(`${path ?? name} is the first that matches, ${expected}`, async () => {
      const text = JSON.stringify({
        version: 1,
        rules: rules.map((match) => ({ match, identity: { repo: 'a/b' } })),
      })
      const subject = { name, ...(path === undefined ? {} : { path }) }
      assert.deepEqual(ruleFor(await policyOf(text), subject)?.match, [expected])
      const onlyOthers = rules.filter((match) => match !== expected && match !== '**')
      const withoutIt = await policyOf(
        JSON.stringify({
          version: 1,
          rules: onlyOthers.map((match) => ({ match, identity: { repo: 'a/b' } })),
        }),
      )
      const other = ruleFor(withoutIt, subject)?.match[0]
      assert.equal(other, expected === 'models/secret/**' ? 'models/**' : undefined)
    })
  }
})
