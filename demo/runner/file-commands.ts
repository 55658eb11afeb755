// SPDX-License-Identifier: Apache-2.0
//
// The files by which a step speaks to the runner: GITHUB_OUTPUT and its kin.
// Format: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files (2026-11)

/**
 * Values of `name=value` lines and `name<<delimiter` blocks; the last of a name wins.
 * @throws Error on a line of another form, as the runner fails the step
 */
export const parseFileCommands = (text: string): Record<string, string> => {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block) {
      const [, name = '', delimiter] = block
      const end = lines.indexOf(delimiter ?? '', index + 1)
      if (end < 0) throw new Error(`matching delimiter not found '${delimiter}'`)
      values[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else {
      const separator = line.indexOf('=')
      if (separator <= 0) throw new Error(`invalid format '${line}'`)
      values[line.slice(0, separator)] = line.slice(separator + 1)
    }
  }
  return values
}
