// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { dockerConfigPath } from '../../../src/io/docker-config-path.ts'
import { readDockerLogin } from '../../../src/io/oci/docker-login.ts'
import { temporaryFolder } from '../../support/models.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const LOGIN = { auth: base64('octocat:pa:ss w0rd') }

const loginOf = async (
  t: TestContext,
  config: unknown,
  registry = 'registry.test:5000',
): Promise<string | undefined> => {
  const path = join(temporaryFolder(t), 'config.json')
  writeFileSync(path, typeof config === 'string' ? config : JSON.stringify(config))
  const login = await readDockerLogin(path, registry)
  if (login === undefined) return undefined
  assert.equal(login.registry, registry)
  return `${login.username} ${login.password.reveal()}`
}

describe('the login that Docker keeps', () => {
  const FOUND = 'octocat pa:ss w0rd'
  const cases: readonly (readonly [string, unknown, string | undefined])[] = [
    ['of the registry', { auths: { 'registry.test:5000': LOGIN } }, FOUND],
    ['of its address', { auths: { 'https://registry.test:5000': LOGIN } }, FOUND],
    [
      'of its address with a version',
      { auths: { 'https://registry.test:5000/v2/': LOGIN } },
      FOUND,
    ],
    ['in another case', { auths: { 'REGISTRY.test:5000': LOGIN } }, FOUND],
    [
      'in two fields',
      { auths: { 'registry.test:5000': { username: 'octocat', password: 'pa:ss w0rd' } } },
      FOUND,
    ],
    [
      'beside others',
      { auths: { other: { auth: base64('a:b') }, 'registry.test:5000': LOGIN, 'z.test': LOGIN } },
      FOUND,
    ],
    ['of a host that it begins with', { auths: { 'registry.test': LOGIN } }, undefined],
    ['of a host that begins with it', { auths: { 'registry.test:50000': LOGIN } }, undefined],
    ['of a host that ends with it', { auths: { 'x.registry.test:5000': LOGIN } }, undefined],
    ['of a host that holds it', { auths: { 'registry.test:5000.evil.test': LOGIN } }, undefined],
    ['of it as a user name', { auths: { 'registry.test:5000@evil.test': LOGIN } }, undefined],
    ['of it as a path', { auths: { 'evil.test/registry.test:5000': LOGIN } }, undefined],
    ['of a part of it', { auths: { 'registry.test:5000/octo-org': LOGIN } }, undefined],
    ['of nobody', { auths: { '': LOGIN, 'https://': LOGIN } }, undefined],
    ['in a helper', { auths: { 'registry.test:5000': {} }, credsStore: 'desktop' }, undefined],
    ['without a password', { auths: { 'registry.test:5000': { auth: base64('x') } } }, undefined],
    ['without a name', { auths: { 'registry.test:5000': { auth: base64(':x') } } }, undefined],
    ['of none', { auths: {} }, undefined],
    ['of none, without a list', {}, undefined],
  ]
  for (const [title, config, expected] of cases) {
    it(`${title}: ${expected === undefined ? 'none' : 'found'}`, async (t) => {
      assert.equal(await loginOf(t, config), expected)
    })
  }

  it('of Docker Hub is known by its old name', async (t) => {
    const config = { auths: { 'https://index.docker.io/v1/': LOGIN } }
    assert.equal(await loginOf(t, config, 'registry-1.docker.io'), FOUND)
    assert.equal(await loginOf(t, config, 'index.docker.io.evil.test'), undefined)
  })

  it('is none where there is no file', async (t) => {
    assert.equal(
      await readDockerLogin(join(temporaryFolder(t), 'none'), 'registry.test'),
      undefined,
    )
  })

  for (const [title, config] of [
    ['no JSON', `{"auths":{"registry.test:5000":{"auth":"${LOGIN.auth}"`],
    ['a list', '[]'],
    ['a list of logins', `{"auths":["${LOGIN.auth}"]}`],
    ['a login that is text', `{"auths":{"registry.test:5000":"${LOGIN.auth}"}}`],
    ['more than is read', `{"x":"${'x'.repeat(1024 * 1024)}"}`],
  ] as const) {
    it(`is refused in ${title}, and nothing of it is shown`, async (t) => {
      const error = await rejection(loginOf(t, config), 'INPUT_INVALID')
      assertNoSecret(error, LOGIN.auth, 'w0rd')
    })
  }
})

for (const [env, expected] of [
  [{ HOME: '/home/u' }, '/home/u/.docker/config.json'],
  [{ HOME: '/home/u', DOCKER_CONFIG: '/etc/docker' }, '/etc/docker/config.json'],
  [{ USERPROFILE: '/users/u' }, '/users/u/.docker/config.json'],
  [{ HOME: 'u' }, undefined],
  [{}, undefined],
] as const) {
  it(`is looked for in ${expected ?? 'no file'}`, () => {
    assert.equal(dockerConfigPath(env), expected)
  })
}
