// SPDX-License-Identifier: Apache-2.0

/** Control characters, line separators, and what changes the reading direction. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * A foreign text that cannot steer what shows it, each replaced character as U+FFFD: neither a
 * terminal, nor the runner of GitHub Actions, which obeys `##[command]` anywhere in a line
 * (actions/runner v2.330.0 ActionCommand.cs).
 */
export const oneLine = (text: string): string =>
  text.replace(STEERING, '\ufffd').replaceAll('##[', '#\ufffd[')
