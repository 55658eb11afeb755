// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { celVariables, compileExpression } from '../../../src/policy/policy-file/cel.ts'

const evaluate = (expression: string, data: Readonly<Record<string, unknown>> = {}) =>
  compileExpression(expression)(celVariables(data))

const objects = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `f${i}` }))

describe('an expression', () => {
  const data = {
    n: 3,
    d: new Date('2026-01-01T00:00:00Z'),
    u: undefined,
    o: { $typeName: 'google.protobuf.Value', constructor: { name: 'x' }, nothing: null },
    l: [1, 2.5],
  }
  const cases: readonly (readonly [string, string])[] = [
    ['n == 3 && n < 4 && n > 2.5', 'true'],
    ['int(n) % 2 == 1', 'true'],
    ['d == "2026-01-01T00:00:00.000Z"', 'true'],
    ['o["$typeName"] == "google.protobuf.Value"', 'true'],
    ['o.constructor.name == "x"', 'true'],
    ['o.nothing == null', 'true'],
    ['has(o.toString) || "__proto__" in o', 'false'],
    ['l.map(x, x * 2.0) == [2.0, 5.0]', 'true'],
    ['l.exists_one(x, x > 2)', 'true'],
    ['{"a": 1}.all(k, k == "a")', 'true'],
    ['o.all(k, k != "toString")', 'true'],
    ['true || u', 'true'],
    ['u', 'error'],
    ['n % 2 == 1', 'error'],
    ['l[7] == 1', 'error'],
    ['l', 'error'],
    ['"a".matches("(")', 'error'],
    ['1 / 0 == 1', 'error'],
  ]
  for (const [expression, kind] of cases) {
    it(`${expression} is ${kind}`, () => assert.equal(evaluate(expression, data).kind, kind))
  }

  for (const expression of [
    '',
    'a b',
    '@pay_all(1)',
    'l.all(x, @result)',
    '('.repeat(4_096),
    'x.all(y)',
    '1 +',
  ]) {
    it(`${JSON.stringify(expression.slice(0, 20))} is refused`, () =>
      assert.throws(() => compileExpression(expression), { code: 'POLICY_INVALID' }))
  }

  it('may look at each of 100,000 files', () => {
    const files = objects(100_000)
    assert.equal(evaluate('files.all(f, f.name != "x")', { files }).kind, 'true')
    assert.equal(evaluate('files.exists(f, f.name == "f99999")', { files }).kind, 'true')
  })

  it('may compare each of 300 with each other', () => {
    const l = objects(300)
    assert.equal(evaluate('l.all(x, l.exists_one(y, y.name == x.name))', { l }).kind, 'true')
  })

  describe('costs too much wherever the cost is', () => {
    const costly = 'l.all(a, l.all(b, a == b || true))'
    const places: Readonly<Record<string, string>> = {
      'by itself': costly,
      'inside what a member is selected of': `{'k': ${costly}}.k`,
      'as a value of a map': `{'k': ${costly}} != {}`,
      'as a key of a map': `{(${costly} ? 'a' : 'b'): true} != {}`,
      'in a list': `[${costly}] != []`,
      'as an index': `[true, true][${costly} ? 0 : 1]`,
    }
    for (const [place, expression] of Object.entries(places)) {
      it(place, () => {
        assert.equal(evaluate(expression, { l: objects(20) }).kind, 'true')
        assert.equal(evaluate(expression, { l: objects(1_200) }).kind, 'error')
      })
    }
  })

  it('has no member that is undefined', () => {
    const data = { o: { here: 1, gone: undefined } }
    assert.equal(evaluate('has(o.gone)', data).kind, 'false')
    assert.equal(evaluate('has(o.here)', data).kind, 'true')
    assert.equal(evaluate('size(o) == 1', data).kind, 'true')
  })

  it('data of objects that is nested too deep is no data', () => {
    const nested = (levels: number): object => (levels === 0 ? {} : { o: nested(levels - 1) })
    assert.ok(celVariables({ o: nested(150) }))
    assert.throws(() => celVariables({ o: nested(300) }), { code: 'POLICY_VIOLATION' })
  })

  it('evaluates anew each time', () => {
    const expression = compileExpression('l.all(x, x < 5)')
    const few = celVariables({ l: [1] })
    const many = celVariables({ l: Array.from({ length: 900_000 }, () => 1) })
    assert.equal(expression(many).kind, 'error')
    assert.equal(expression(few).kind, 'true')
  })
})

describe('an expression that costs too much ends with an error', () => {
  const l = objects(2_000)
  const literal = `[${Array.from({ length: 100 }, (_, i) => i).join(',')}]`
  const nested = Array.from({ length: 6 }, (_, i) => `${literal}.all(x${i}, `).join('')
  const cases: readonly (readonly [string, string])[] = [
    ['nested loops', 'l.all(x, l.all(y, x.name != "zz"))'],
    ['nested loops over literals', `${nested}true${')'.repeat(6)}`],
    ['a search in each step', 'l.all(x, !("q" in l))'],
    ['a comparison of all in each step', 'l.all(x, l == l)'],
    ['lists that double', `[["a"]]${'.map(a, a + a)'.repeat(60)}.all(x, x.all(y, true))`],
    ['texts that double', `["a"]${'.map(a, a + a)'.repeat(60)}.all(x, x.size() > 0)`],
    ['trees that double', `["a"]${'.map(a, [a, a])'.repeat(60)}.all(x, x == x)`],
    ['maps that double', `["a"]${'.map(a, {"l": a, "r": a})'.repeat(60)}.all(x, x == x)`],
    [
      'lists that are gathered',
      `${'l.filter(x, true)'.repeat(1)}.map(x, l.filter(y, true)).size() > 0`,
    ],
  ]
  for (const [name, expression] of cases) {
    it(name, () => {
      const result = evaluate(expression, { l })
      assert.equal(result.kind, 'error')
      assert.match(result.kind === 'error' ? result.message : '', /costs more than/)
      // What comes after, or beside it, must not hide it.
      assert.equal(evaluate(`${expression} || true`, { l }).kind, 'error')
      assert.equal(evaluate(`(${expression}) ? true : true`, { l }).kind, 'error')
    })
  }

  it('and its loops with it', () => {
    let looks = 0
    class Watched extends Map<string, string> {
      override get(key: string): string | undefined {
        looks += 1
        return super.get(key)
      }
    }
    const watched = l.map(({ name }) => new Watched([['name', name]]))
    const inner = compileExpression('l.all(x, x.name != "zz" && l.all(y, true))')
    assert.equal(inner({ l: watched }).kind, 'error')
    assert.ok(looks > 0 && looks < l.length / 2, `${looks} of ${l.length}`)
  })

  it('regular expressions take linear time', () => {
    assert.equal(evaluate('s.matches("^(a+)+$")', { s: `${'a'.repeat(50_000)}!` }).kind, 'false')
  })

  it('data that is nested too deep is no data', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    assert.throws(() => celVariables({ deep }), { code: 'POLICY_VIOLATION' })
  })
})
