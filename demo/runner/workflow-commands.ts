// SPDX-License-Identifier: Apache-2.0
//
// The commands that a step prints: masks, annotations, groups, debug lines.
// Syntax: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (2026-11)

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  /** `title`, `file`, `line`… */
  readonly properties: Readonly<Record<string, string>>
}

/** What the lines of a step mean, gathered as they come. */
export interface CommandReader {
  readonly annotations: readonly Annotation[]
  /** Values that are not to be shown, in order of `add-mask`. */
  readonly masks: readonly string[]
  readonly groups: readonly string[]
  /** The log as GitHub shows it: masked, debug lines only when asked for. */
  readonly log: readonly string[]
  /** Every line that was not a mask command, as it was printed, debug lines included. */
  readonly unmaskedLog: readonly string[]
  read(line: string): void
}

export interface CommandReaderOptions {
  readonly showDebug: boolean
  /** Secrets that the runner masks by itself. */
  readonly secrets: readonly string[]
}

export const createCommandReader = (options: CommandReaderOptions): CommandReader => {
  const annotations: Annotation[] = []
  const masks: string[] = []
  const groups: string[] = []
  const log: string[] = []
  const unmaskedLog: string[] = []
  let resumeToken: string | undefined

  const show = (line: string) => {
    let masked = line
    for (const secret of [...options.secrets, ...masks])
      if (secret !== '') masked = masked.replaceAll(secret, '***')
    log.push(...masked.split(/\r?\n/))
  }
  const read = (line: string): void => {
    if (resumeToken !== undefined && line === `::${resumeToken}::`) {
      resumeToken = undefined
      return
    }
    const command = resumeToken === undefined ? parseCommand(line) : undefined
    if (command?.name === 'add-mask') {
      masks.push(...command.message.split(/\r?\n/).filter((part) => part !== ''))
      return
    }
    unmaskedLog.push(line)
    switch (command?.name) {
      case 'debug':
        if (options.showDebug) show(`##[debug]${command.message}`)
        break
      case 'error':
      case 'warning':
      case 'notice': {
        const { name: level, message, properties } = command
        annotations.push({ level, message, properties })
        show(`##[${level}]${message}`)
        break
      }
      case 'group':
        groups.push(command.message)
        show(command.message)
        break
      case 'endgroup':
        break
      case 'stop-commands':
        resumeToken = command.message
        break
      default:
        show(line)
    }
  }
  return { annotations, masks, groups, log, unmaskedLog, read }
}

const parseCommand = (line: string) => {
  const match = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line)
  if (!match) return undefined
  const [, name = '', properties = '', message = ''] = match
  return {
    name,
    message: unescapeData(message),
    properties: Object.fromEntries(
      properties
        .split(',')
        .filter((property) => property.includes('='))
        .map((property) => {
          const separator = property.indexOf('=')
          const value = property.slice(separator + 1)
          return [property.slice(0, separator), unescapeProperty(value)]
        }),
    ),
  }
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
