// SPDX-License-Identifier: Apache-2.0

/** Types that the project defines itself begin with this; each has a page in docs/spec. */
export const TYPE_NAMESPACE = 'https://github.com/org/ml-provenance-action/spec'
