// SPDX-License-Identifier: Apache-2.0

/** The version of the release; a test holds it to package.json. */
export const VERSION = '1.0.0'
