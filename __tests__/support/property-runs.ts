// SPDX-License-Identifier: Apache-2.0
//
// How often property tests run: as often as they say, and FC_RUNS_FACTOR times
// as often in `npm run test:long`.

const FACTOR = Number(process.env.FC_RUNS_FACTOR ?? 1)

/** For the last argument of `fc.assert`. */
export const propertyRuns = (usual = 100): { readonly numRuns: number } => ({
  numRuns: usual * FACTOR,
})
