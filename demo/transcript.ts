// SPDX-License-Identifier: Apache-2.0

const LABEL_WIDTH = 24

/** How the demo speaks: titles, lines below them, and label–value pairs. */
export interface Transcript {
  title(text: string): void
  fact(label: string, value: string): void
  line(text: string): void
  gap(): void
}

export const createTranscript = (write: (text: string) => void): Transcript => ({
  title: (text) => write(`\n== ${text}\n`),
  fact: (label, value) => write(`   ${label.padEnd(LABEL_WIDTH)} ${value}\n`),
  line: (text) => write(`   | ${text}\n`),
  gap: () => write('\n'),
})
