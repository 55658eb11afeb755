// SPDX-License-Identifier: Apache-2.0
//
// Which Python an environment is for, from files and names alone.

/** What `pyvenv.cfg` says (PEP 405, virtualenv and uv). */
export interface VenvConfig {
  /** Folder of the interpreter that the environment was made from. */
  readonly home?: string
  readonly version?: string
  readonly implementation?: string
  /** Whether the packages of that interpreter are seen as well. */
  readonly seesSystemPackages: boolean
}

/** Reads `key = value` lines; never throws. */
export const parseVenvConfig = (text: string): VenvConfig => {
  const values = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const at = line.indexOf('=')
    if (at > 0) values.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
  }
  const home = values.get('home')
  const version = pythonVersion(values.get('version') ?? values.get('version_info') ?? '')
  const implementation = implementationName(values.get('implementation') ?? '')
  return {
    ...(home ? { home } : {}),
    ...(version === undefined ? {} : { version }),
    ...(implementation === undefined ? {} : { implementation }),
    seesSystemPackages: values.get('include-system-site-packages')?.toLowerCase() === 'true',
  }
}

/** `3.12.4` of `3.12.4.final.0`; `undefined` where the text begins with no version. */
export const pythonVersion = (text: string): string | undefined =>
  /^\d{1,2}\.\d{1,3}(?:\.\d{1,3}(?:(?:a|b|rc)\d{1,2})?)?/.exec(text)?.[0]

const implementationName = (text: string): string | undefined =>
  /^[A-Za-z]{1,30}$/.test(text) ? text.toLowerCase() : undefined

/** What a folder such as `python3.12`, `python3.13t` or `pypy3.10` is for. */
export const pythonOfFolder = (
  name: string,
): { readonly implementation: string; readonly version: string } | undefined => {
  const [, kind, version] = /^(python|pypy)(\d{1,2}\.\d{1,3})t?$/.exec(name) ?? []
  if (kind === undefined || version === undefined) return undefined
  return { implementation: kind === 'pypy' ? 'pypy' : 'cpython', version }
}
