// SPDX-License-Identifier: Apache-2.0

import { basename, relative, sep } from 'node:path'

/** How a file is named in what is signed: relative to `cwd` with `/` where it lies in it, else its own name. */
export const displayPath = (path: string, cwd: string): string => {
  const inside = relative(cwd, path)
  const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`)
  return isInside ? inside.replaceAll(sep, '/') : basename(path)
}
