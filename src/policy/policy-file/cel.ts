// SPDX-License-Identifier: Apache-2.0
//
// Rules in CEL, bounded. The library evaluates without side effects and its
// regular expressions take linear time, but lists may be long and macros nest.
// So each operation whose cost depends on its operands first pays for them,
// out of one budget for an evaluation: the paying is written into the parsed
// expression before it is planned.
// Language: https://github.com/google/cel-spec/blob/v0.24.0/doc/langdef.md

import {
  type CelInput,
  CelScalar,
  type CelValue,
  celEnv,
  celFunc,
  isCelError,
  isCelList,
  isCelMap,
  parse,
  plan,
} from '@bufbuild/cel'
import { ProvenanceError } from '../../core/errors.ts'
import { asObject } from '../../core/parse.ts'

/** Values that one evaluation may visit; about a second of work. */
const MAX_STEPS = 1_000_000
/** `map` and `filter` grow a list of lists: each step costs a part of what is there already. */
const ITEMS_PER_STEP = 16
/** Text that costs as much as one value. */
const CHARS_PER_STEP = 64
/** Levels of the data; statements of the field have about ten. */
const MAX_DATA_DEPTH = 200

const TOO_COSTLY = `it costs more than ${MAX_STEPS} steps`

export type CelResult =
  | { readonly kind: 'true' | 'false' }
  | { readonly kind: 'error'; readonly message: string }

/** Variables in the form that expressions take; only `celVariables` makes them. */
export type CelVariables = Readonly<Record<string, CelInput>>

/** Never throws. */
export type CelExpression = (variables: CelVariables) => CelResult

type Expr = ReturnType<typeof parse>['expr']

/** @throws {POLICY_INVALID} where it is not CEL */
export const compileExpression = (expression: string): CelExpression => {
  let steps = 0
  const pay = (cost: number): void => {
    steps += cost
    if (steps > MAX_STEPS) throw new Error(TOO_COSTLY)
  }
  const { DYN } = CelScalar
  const funcs = [
    celFunc(PAY_LENGTH, [DYN], DYN, (value) => {
      pay(lengthOf(value))
      return value as CelInput
    }),
    celFunc(PAY_GROWTH, [DYN], DYN, (value) => {
      pay(lengthOf(value) / ITEMS_PER_STEP)
      return value as CelInput
    }),
    celFunc(IS_PAID, [], CelScalar.BOOL, () => steps <= MAX_STEPS),
    celFunc(PAY_ALL, [DYN], DYN, (value) => {
      payAll(value, pay)
      return value as CelInput
    }),
  ]
  let evaluate: ReturnType<typeof plan>
  try {
    const parsed = parse(expression)
    const env = celEnv({ funcs })
    parsed.expr = paying(parsed.expr, (name) => env.funcs.find(name) !== undefined)
    evaluate = plan(env, parsed)
  } catch (cause) {
    const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n')
    throw new ProvenanceError('POLICY_INVALID', `not CEL: ${reason}`, { cause })
  }
  return (variables) => {
    steps = 0
    const result = evaluate(variables)
    // Whatever it gave: a loop that ended early, or an `||` beside it, may have hidden that.
    if (steps > MAX_STEPS) return { kind: 'error', message: TOO_COSTLY }
    if (isCelError(result)) return { kind: 'error', message: result.message }
    if (typeof result === 'boolean') return { kind: result ? 'true' : 'false' }
    return { kind: 'error', message: 'it gives neither true nor false' }
  }
}

/**
 * Plain data as variables, by the mapping of JSON: numbers are doubles, dates RFC 3339 texts,
 * what is `undefined` is absent.
 * @throws {POLICY_VIOLATION} where the data is nested too deep
 */
export const celVariables = (data: Readonly<Record<string, unknown>>): CelVariables =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, toCel(value, 0)]))

// Maps, so that no key of a foreign object (`$typeName`, `constructor`) means anything to the library.
const toCel = (value: unknown, depth: number): CelInput => {
  if (depth > MAX_DATA_DEPTH) {
    throw new ProvenanceError('POLICY_VIOLATION', `more than ${MAX_DATA_DEPTH} levels`)
  }
  if (Array.isArray(value)) return value.map((item) => toCel(item ?? null, depth + 1))
  if (value instanceof Date) return value.toISOString()
  const object = asObject(value)
  if (!object) return value as CelInput
  const members = Object.entries(object).filter(([, child]) => child !== undefined)
  return new Map(members.map(([key, child]) => [key, toCel(child, depth + 1)]))
}

// ---- the budget -------------------------------------------------------------------

/** Names that no expression can write. */
const PAY_LENGTH = '@pay_length'
const PAY_ALL = '@pay_all'
const PAY_GROWTH = '@pay_growth'
const IS_PAID = '@is_paid'
/** What a macro has gathered so far. */
const GATHERED = '@result'

/** Cheap whatever the operands are; or lazy, so that a call around an operand would evaluate it early. */
const FREE = new Set(['_&&_', '_||_', '_?_:_', '!_', '_[_]', '@not_strictly_false'])
/** Look at whole values, not only at their length. */
const DEEP = new Set(['_==_', '_!=_', '@in'])

const lengthOf = (value: CelValue): number => {
  if (typeof value === 'string') return 1 + value.length / CHARS_PER_STEP
  if (value instanceof Uint8Array) return 1 + value.length / CHARS_PER_STEP
  return isCelList(value) || isCelMap(value) ? 1 + value.size : 1
}

const payAll = (value: CelValue, pay: (cost: number) => void): void => {
  pay(lengthOf(value))
  if (isCelList(value)) for (const item of value) payAll(item, pay)
  else if (isCelMap(value)) for (const item of value.values()) payAll(item as CelValue, pay)
}

// Returns the expression with its operands paid for, from the inside out. A function that is
// not there would otherwise be found missing only when it is called.
const paying = (expr: Expr, isFunction: (name: string) => boolean): Expr => {
  const { exprKind } = expr
  const inside = (child: Expr): Expr => paying(child, isFunction)
  switch (exprKind.case) {
    case 'callExpr': {
      const { target, function: name, args } = exprKind.value
      if (!FREE.has(name) && !isFunction(name)) throw new Error(`there is no ${name}()`)
      const pay = (operand: Expr): Expr =>
        FREE.has(name) ? inside(operand) : call(priceOf(name, operand), inside(operand))
      exprKind.value.args = args.map(pay)
      if (target !== undefined) exprKind.value.target = pay(target)
      return expr
    }
    case 'comprehensionExpr': {
      const { value } = exprKind
      if (value.iterRange) value.iterRange = call(PAY_LENGTH, inside(value.iterRange))
      for (const part of ['accuInit', 'loopCondition', 'loopStep', 'result'] as const) {
        const child = value[part]
        if (child) value[part] = inside(child)
      }
      const condition = value.loopCondition
      if (condition) value.loopCondition = call('_&&_', condition, call(IS_PAID))
      return expr
    }
    case 'selectExpr':
      if (exprKind.value.operand) exprKind.value.operand = inside(exprKind.value.operand)
      return expr
    case 'listExpr':
      exprKind.value.elements = exprKind.value.elements.map(inside)
      return expr
    case 'structExpr':
      for (const entry of exprKind.value.entries) {
        if (entry.value) entry.value = inside(entry.value)
        if (entry.keyKind.case === 'mapKey') entry.keyKind.value = inside(entry.keyKind.value)
      }
      return expr
    default:
      return expr
  }
}

const priceOf = (name: string, { exprKind }: Expr): string => {
  if (DEEP.has(name)) return PAY_ALL
  const isGathered = exprKind.case === 'identExpr' && exprKind.value.name === GATHERED
  return isGathered || name === 'size' ? PAY_GROWTH : PAY_LENGTH
}

const call = (name: string, ...args: Expr[]): Expr => ({
  $typeName: 'cel.expr.Expr',
  id: 0n,
  exprKind: {
    case: 'callExpr',
    value: { $typeName: 'cel.expr.Expr.Call', function: name, args },
  },
})
