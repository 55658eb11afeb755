// SPDX-License-Identifier: Apache-2.0
//
// Runs a module as a place without Node does: in a context that has the
// language, TextEncoder and TextDecoder, and nothing else. Every import is
// refused.

import { execFileSync } from 'node:child_process'

const RUNNER = `
const { createContext, SourceTextModule } = require('node:vm')
let input = ''
process.stdin.setEncoding('utf8').on('data', (part) => { input += part }).on('end', async () => {
  const { module: text, question } = JSON.parse(input)
  const output = []
  const context = createContext({ TextEncoder, TextDecoder, question, print: (line) => output.push(line) })
  const refuse = (name) => { throw new Error('it imports ' + name) }
  const module = new SourceTextModule(text, { context, identifier: 'verifier' })
  await module.link(refuse)
  const asking = new SourceTextModule(question, { context, identifier: 'question' })
  await asking.link((name) => name === 'verifier' ? module : refuse(name))
  await asking.evaluate()
  process.stdout.write(JSON.stringify(output))
})
`

/**
 * @param module text of an ES module
 * @param question text of a module that may import `verifier` and hands what it finds to `print`
 * @returns what was printed
 */
export const runWithoutNode = (module: string, question: string): readonly unknown[] =>
  JSON.parse(
    execFileSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', '-e', RUNNER], {
      input: JSON.stringify({ module, question }),
      encoding: 'utf8',
    }),
  )
