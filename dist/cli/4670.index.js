export const id = 4670;
export const ids = [4670];
export const modules = {

/***/ 74670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   Z: () => (/* binding */ deadlineOnFirstUse),
/* harmony export */   deadlineIn: () => (/* binding */ deadlineIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// One retry for every outside service: exponential delay with full jitter,
// until a deadline that all services of a run share.


const deadlineIn = (durationMs) => {
    const end = performance.now() + durationMs;
    return { remainingMs: () => Math.max(0, end - performance.now()) };
};
/** A deadline whose time starts with the first look at it: hashing does not use it up. */
const deadlineOnFirstUse = (durationMs) => {
    let started;
    return {
        remainingMs: () => {
            started ??= deadlineIn(durationMs);
            return started.remainingMs();
        },
    };
};
/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * After the deadline the last failure is thrown with the number of attempts.
 */
const retry = async (operation, options) => {
    const { deadline, isTransient, retryAfterMs, onRetry } = options;
    const { baseDelayMs = 500, maxDelayMs = 30_000 } = options;
    let before;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            // An attempt that the deadline cut short says less than the one before it.
            if (before !== undefined && deadline.remainingMs() <= 0)
                throw afterAttempts(before, attempt);
            if (!isTransient(error))
                throw error;
            before = error;
            const jitterMs = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** attempt);
            const delayMs = Math.max(jitterMs, retryAfterMs?.(error) ?? 0);
            if (delayMs >= deadline.remainingMs())
                throw afterAttempts(error, attempt);
            onRetry?.(error, delayMs);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs);
        }
    }
};
const afterAttempts = (error, attempts) => {
    const { code, message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toProvenanceError */ .FH)(error, 'SERVICE_FAILED');
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG(code, `${message} (gave up after ${tries})`, { cause: error, hint });
};


/***/ })

};

