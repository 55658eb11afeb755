// SPDX-License-Identifier: Apache-2.0
//
// Globs of a policy: `*` and `?` inside one component, `**` for any number of
// components. A match covers the whole text, byte for byte, in linear space
// and without a regular expression, so that no name can make it slow. What
// other dialects add (`[…]`, `{…}`, `!`, `\`) is refused, never misread.

/** One or more components; a slash in front means the same as none, and makes it a glob of paths. */
export const GLOB_PATTERN =
  /^(?!!)\/?(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+)(?:\/(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+))*$/

/** Whether a glob speaks of paths; one without a slash speaks of names. */
export const isPathGlob = (glob: string): boolean => glob.includes('/')

/** Whether `glob` matches all of `text`, component by component. */
export const matchesGlob = (glob: string, text: string): boolean => {
  const patterns = glob.replace(/^\//, '').split('/')
  const components = text.split('/')
  // reachable[i]: the patterns so far match the first i components.
  let reachable = components.map(() => false)
  reachable.push(false)
  reachable[0] = true
  for (const pattern of patterns) {
    const next = reachable.map(() => false)
    if (pattern === '**') {
      const first = reachable.indexOf(true)
      if (first >= 0) next.fill(true, first)
    } else {
      components.forEach((component, index) => {
        if (reachable[index] && matchesComponent(pattern, component)) next[index + 1] = true
      })
    }
    reachable = next
  }
  return reachable.at(-1) === true
}

// Greedy, with one place to go back to: the last `*`.
const matchesComponent = (pattern: string, component: string): boolean => {
  const wanted = [...pattern]
  const found = [...component]
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (index < found.length) {
    if (wanted[at] === '*') {
      star = at
      resume = index
      at += 1
    } else if (wanted[at] === '?' || wanted[at] === found[index]) {
      at += 1
      index += 1
    } else if (star >= 0) {
      resume += 1
      index = resume
      at = star + 1
    } else {
      return false
    }
  }
  while (wanted[at] === '*') at += 1
  return at === wanted.length
}
