export const id = 8563;
export const ids = [8563];
export const modules = {

/***/ 58563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
// What `util.inspect` and `console.log` call; the registered symbol needs no import.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must never be printed: a token, a key, a password.
 *
 * Every implicit conversion yields `***`; only `reveal()` gives the value, so
 * that a search for that word finds each place where a secret leaves the object.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [INSPECT]() {
        return '***';
    }
}


/***/ })

};

