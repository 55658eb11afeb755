// SPDX-License-Identifier: Apache-2.0
// What is global in Node, for libraries that do not import it.

export { Buffer } from 'node:buffer'
