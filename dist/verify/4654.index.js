export const id = 4654;
export const ids = [4654];
export const modules = {

/***/ 64654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   celVariables: () => (/* binding */ celVariables),
/* harmony export */   compileExpression: () => (/* binding */ compileExpression)
/* harmony export */ });
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54540);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98558);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53340);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89735);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78217);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42108);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59356);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90724);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// Rules in CEL, bounded. The library evaluates without side effects and its
// regular expressions take linear time, but lists may be long and macros nest.
// So each operation whose cost depends on its operands first pays for them,
// out of one budget for an evaluation: the paying is written into the parsed
// expression before it is planned.
// Language: https://github.com/google/cel-spec/blob/v0.24.0/doc/langdef.md



/** Values that one evaluation may visit; about a second of work. */
const MAX_STEPS = 1_000_000;
/** `map` and `filter` grow a list of lists: each step costs a part of what is there already. */
const ITEMS_PER_STEP = 16;
/** Text that costs as much as one value. */
const CHARS_PER_STEP = 64;
/** Levels of the data; statements of the field have about ten. */
const MAX_DATA_DEPTH = 200;
const TOO_COSTLY = `it costs more than ${MAX_STEPS} steps`;
/** @throws {POLICY_INVALID} where it is not CEL */
const compileExpression = (expression) => {
    let steps = 0;
    const pay = (cost) => {
        steps += cost;
        if (steps > MAX_STEPS)
            throw new Error(TOO_COSTLY);
    };
    const { DYN } = _bufbuild_cel__WEBPACK_IMPORTED_MODULE_1__/* .CelScalar */ .ZR;
    const funcs = [
        (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__/* .celFunc */ .V)(PAY_LENGTH, [DYN], DYN, (value) => {
            pay(lengthOf(value));
            return value;
        }),
        (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__/* .celFunc */ .V)(PAY_GROWTH, [DYN], DYN, (value) => {
            pay(lengthOf(value) / ITEMS_PER_STEP);
            return value;
        }),
        (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__/* .celFunc */ .V)(IS_PAID, [], _bufbuild_cel__WEBPACK_IMPORTED_MODULE_1__/* .CelScalar */ .ZR.BOOL, () => steps <= MAX_STEPS),
        (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__/* .celFunc */ .V)(PAY_ALL, [DYN], DYN, (value) => {
            payAll(value, pay);
            return value;
        }),
    ];
    let evaluate;
    try {
        const parsed = (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .q)(expression);
        const env = (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_4__/* .celEnv */ .U)({ funcs });
        parsed.expr = paying(parsed.expr, (name) => env.funcs.find(name) !== undefined);
        evaluate = (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_5__/* .plan */ .e)(env, parsed);
    }
    catch (cause) {
        const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_INVALID', `not CEL: ${reason}`, { cause });
    }
    return (variables) => {
        steps = 0;
        const result = evaluate(variables);
        // Whatever it gave: a loop that ended early, or an `||` beside it, may have hidden that.
        if (steps > MAX_STEPS)
            return { kind: 'error', message: TOO_COSTLY };
        if ((0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_6__/* .isCelError */ .Jr)(result))
            return { kind: 'error', message: result.message };
        if (typeof result === 'boolean')
            return { kind: result ? 'true' : 'false' };
        return { kind: 'error', message: 'it gives neither true nor false' };
    };
};
/**
 * Plain data as variables, by the mapping of JSON: numbers are doubles, dates RFC 3339 texts,
 * what is `undefined` is absent.
 * @throws {POLICY_VIOLATION} where the data is nested too deep
 */
const celVariables = (data) => Object.fromEntries(Object.entries(data).map(([name, value]) => [name, toCel(value, 0)]));
// Maps, so that no key of a foreign object (`$typeName`, `constructor`) means anything to the library.
const toCel = (value, depth) => {
    if (depth > MAX_DATA_DEPTH) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('POLICY_VIOLATION', `more than ${MAX_DATA_DEPTH} levels`);
    }
    if (Array.isArray(value))
        return value.map((item) => toCel(item ?? null, depth + 1));
    if (value instanceof Date)
        return value.toISOString();
    const object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(value);
    if (!object)
        return value;
    const members = Object.entries(object).filter(([, child]) => child !== undefined);
    return new Map(members.map(([key, child]) => [key, toCel(child, depth + 1)]));
};
// ---- the budget -------------------------------------------------------------------
/** Names that no expression can write. */
const PAY_LENGTH = '@pay_length';
const PAY_ALL = '@pay_all';
const PAY_GROWTH = '@pay_growth';
const IS_PAID = '@is_paid';
/** What a macro has gathered so far. */
const GATHERED = '@result';
/** Cheap whatever the operands are; or lazy, so that a call around an operand would evaluate it early. */
const FREE = new Set(['_&&_', '_||_', '_?_:_', '!_', '_[_]', '@not_strictly_false']);
/** Look at whole values, not only at their length. */
const DEEP = new Set(['_==_', '_!=_', '@in']);
const lengthOf = (value) => {
    if (typeof value === 'string')
        return 1 + value.length / CHARS_PER_STEP;
    if (value instanceof Uint8Array)
        return 1 + value.length / CHARS_PER_STEP;
    return (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_8__/* .isCelList */ .B9)(value) || (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_9__/* .isCelMap */ .hV)(value) ? 1 + value.size : 1;
};
const payAll = (value, pay) => {
    pay(lengthOf(value));
    if ((0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_8__/* .isCelList */ .B9)(value))
        for (const item of value)
            payAll(item, pay);
    else if ((0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_9__/* .isCelMap */ .hV)(value))
        for (const item of value.values())
            payAll(item, pay);
};
// Returns the expression with its operands paid for, from the inside out. A function that is
// not there would otherwise be found missing only when it is called.
const paying = (expr, isFunction) => {
    const { exprKind } = expr;
    const inside = (child) => paying(child, isFunction);
    switch (exprKind.case) {
        case 'callExpr': {
            const { target, function: name, args } = exprKind.value;
            if (!FREE.has(name) && !isFunction(name))
                throw new Error(`there is no ${name}()`);
            const pay = (operand) => FREE.has(name) ? inside(operand) : call(priceOf(name, operand), inside(operand));
            exprKind.value.args = args.map(pay);
            if (target !== undefined)
                exprKind.value.target = pay(target);
            return expr;
        }
        case 'comprehensionExpr': {
            const { value } = exprKind;
            if (value.iterRange)
                value.iterRange = call(PAY_LENGTH, inside(value.iterRange));
            for (const part of ['accuInit', 'loopCondition', 'loopStep', 'result']) {
                const child = value[part];
                if (child)
                    value[part] = inside(child);
            }
            const condition = value.loopCondition;
            if (condition)
                value.loopCondition = call('_&&_', condition, call(IS_PAID));
            return expr;
        }
        case 'selectExpr':
            if (exprKind.value.operand)
                exprKind.value.operand = inside(exprKind.value.operand);
            return expr;
        case 'listExpr':
            exprKind.value.elements = exprKind.value.elements.map(inside);
            return expr;
        case 'structExpr':
            for (const entry of exprKind.value.entries) {
                if (entry.value)
                    entry.value = inside(entry.value);
                if (entry.keyKind.case === 'mapKey')
                    entry.keyKind.value = inside(entry.keyKind.value);
            }
            return expr;
        default:
            return expr;
    }
};
const priceOf = (name, { exprKind }) => {
    if (DEEP.has(name))
        return PAY_ALL;
    const isGathered = exprKind.case === 'identExpr' && exprKind.value.name === GATHERED;
    return isGathered || name === 'size' ? PAY_GROWTH : PAY_LENGTH;
};
const call = (name, ...args) => ({
    $typeName: 'cel.expr.Expr',
    id: 0n,
    exprKind: {
        case: 'callExpr',
        value: { $typeName: 'cel.expr.Expr.Call', function: name, args },
    },
});


/***/ })

};

