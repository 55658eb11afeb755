// SPDX-License-Identifier: Apache-2.0
//
// What `docker login` left in `config.json`. Only what stands in the file is
// read: a credential helper is a program, and is not run.
// Form: https://docs.docker.com/reference/cli/docker/login/ (docker/cli v28.0.0, cli/config/types)

import { stat } from 'node:fs/promises'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_DOCKER_CONFIG_BYTES } from '../../core/limits.ts'
import { asObject, asString, type JsonObject, parseJson } from '../../core/parse.ts'
import { Secret } from '../../core/secret.ts'
import { readTextFile } from '../live.ts'
import { servingHost } from './reference.ts'
import type { RegistryCredentials } from './registry-token.ts'

/**
 * The login for exactly this registry; `undefined` where the file or an entry for it is missing.
 * @param registry host and port that are spoken to, lowercase
 * @throws INPUT_INVALID for a file that is no config of Docker
 */
export const readDockerLogin = async (
  configPath: string,
  registry: string,
): Promise<RegistryCredentials | undefined> => {
  const exists = await stat(configPath).then(
    () => true,
    () => false,
  )
  if (!exists) return undefined
  const text = await readTextFile(configPath, MAX_DOCKER_CONFIG_BYTES, 'INPUT_INVALID')
  const config = asObject(parseJson(text)) ?? refuse(configPath)
  const auths = config.auths === undefined ? {} : (asObject(config.auths) ?? refuse(configPath))
  for (const [key, value] of Object.entries(auths)) {
    if (registryOf(key) !== registry) continue
    const login = readEntry(asObject(value) ?? refuse(configPath))
    if (login !== undefined) return { registry, ...login }
  }
  return undefined
}

// `ghcr.io`, or an address as older clients wrote it. A key with a path of its own is for a part of
// a registry: it is for no registry as a whole.
const registryOf = (key: string): string | undefined => {
  const [, host = ''] = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/i.exec(key) ?? []
  return host === '' ? undefined : servingHost(host.toLowerCase())
}

// Empty where a credential helper keeps the login.
const readEntry = (entry: JsonObject): Omit<RegistryCredentials, 'registry'> | undefined => {
  const decoded = Buffer.from(asString(entry.auth) ?? '', 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  const username = asString(entry.username) ?? decoded.slice(0, Math.max(0, colon))
  const password = asString(entry.password) ?? (colon < 0 ? '' : decoded.slice(colon + 1))
  return username === '' || password === ''
    ? undefined
    : { username, password: new Secret(password) }
}

const refuse = (path: string): never => {
  throw new ProvenanceError('INPUT_INVALID', `"${path}" is not a config of Docker`, {
    hint: 'Log in again (`docker login`), or give `registry-username` and `registry-password`.',
  })
}
