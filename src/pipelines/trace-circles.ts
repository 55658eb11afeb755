// SPDX-License-Identifier: Apache-2.0

import type { Trace } from './trace.ts'

/**
 * Marks the links that lead back to a model that they come from. Without recursion, so that no
 * length of a chain can exhaust the stack.
 */
export const markCircles = ({ models }: Trace): Trace => {
  const circular = new Set<string>()
  const state = models.map((): 'new' | 'open' | 'done' => 'new')
  const path: { readonly at: number; next: number }[] = []
  const open = (at: number): void => {
    state[at] = 'open'
    path.push({ at, next: 0 })
  }
  // Every model is reached from the first.
  if (models.length > 0) open(0)
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const link = models[step.at]?.links?.[step.next]
    if (link === undefined) {
      state[step.at] = 'done'
      path.pop()
      continue
    }
    if (state[link.to] === 'open') circular.add(`${step.at} ${step.next}`)
    step.next += 1
    if (state[link.to] === 'new') open(link.to)
  }
  return {
    models: models.map((model, at) =>
      model.links === undefined
        ? model
        : {
            ...model,
            links: model.links.map((link, n) => ({
              ...link,
              isCircular: circular.has(`${at} ${n}`),
            })),
          },
    ),
  }
}
