// SPDX-License-Identifier: Apache-2.0
//
// A second capture beside the first, in folders that are made for it.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import { captureAgain, withEnvironmentChanges } from '../../src/inputs/capture-again.ts'
import {
  type CaptureOptions,
  captureEnvironment,
} from '../../src/io/environment/capture-environment.ts'
import type { AttestOptions } from '../../src/pipelines/attest.ts'
import { install, installConda, makeVenv } from '../support/python-environments.ts'

const noVenv = process.platform === 'win32' && 'the layout is that of POSIX'
const root = mkdtempSync(join(tmpdir(), 'mlprov-again-'))
after(() => rmSync(root, { recursive: true, force: true }))

describe('an environment that is captured again', { skip: noVenv }, () => {
  let cwd = ''
  let venv = ''
  let site = ''
  beforeEach(() => {
    cwd = mkdtempSync(join(root, 'job-'))
    venv = join(cwd, 'train-env')
    site = makeVenv(venv, [{ name: 'torch', version: '2.8.0' }])
    installConda(venv, { name: 'libblas', version: '3.9.0' })
    writeFileSync(join(cwd, 'uv.lock'), 'version = 1\n')
  })
  const host = (env: CaptureOptions['env'] = {}) => ({
    env: { HOME: join(cwd, 'home'), PATH: '', ...env },
    cwd,
    now: new Date('2026-03-01T12:00:00Z'),
    rootPath: join(cwd, 'no-root'),
  })
  const capture = (more: Partial<CaptureOptions> = {}) =>
    captureEnvironment({
      ...host(more.env),
      pythonEnvironments: [],
      lockFiles: [],
      variables: [],
      gpus: 'leave-out',
      training: { hyperParameters: [] },
      ...(more.env ? { ...more, env: host(more.env).env } : more),
    })

  it('is the same where nothing changed, however the first was told where to look', async () => {
    for (const [more, env] of [
      [{ pythonEnvironments: ['train-env'] }, {}],
      [{ env: { VIRTUAL_ENV: 'train-env' } }, { VIRTUAL_ENV: 'train-env' }],
      [
        {
          pythonEnvironments: ['train-env'],
          lockFiles: ['uv.lock'],
          variables: ['EPOCHS'],
          env: { EPOCHS: '3' },
        },
        { EPOCHS: '3' },
      ],
      [
        {
          pythonEnvironments: ['train-env'],
          container: { image: 'a', digest: `sha256:${'a'.repeat(64)}` },
        },
        {},
      ],
    ] as const) {
      const before = await capture(more)
      assert.ok(before.packages.length > 0)
      assert.deepEqual(await captureAgain(before, host(env)), [])
    }
  })

  it('is the same where the first was given a folder of packages', async () => {
    const before = await capture({ pythonEnvironments: [site] })
    assert.deepEqual(await captureAgain(before, host()), [])
  })

  it('shows a package that came in between, and a lock file and variable that changed', async () => {
    const more = { pythonEnvironments: ['train-env'], variables: ['EPOCHS'], env: { EPOCHS: '3' } }
    const before = await capture(more)
    install(site, { name: 'sneaky', version: '0.1' })
    writeFileSync(join(cwd, 'uv.lock'), 'version = 2\n')
    const changes = await captureAgain(before, host({ EPOCHS: '4' }))
    assert.ok(typeof changes !== 'string')
    assert.deepEqual(
      changes.map(({ area, name, kind }) => `${area} ${name} ${kind}`),
      ['package sneaky added', 'variable EPOCHS changed', 'lock file uv.lock changed'],
    )
  })

  it('cannot be compared where it is gone, and says so', async () => {
    const before = await capture({ pythonEnvironments: ['train-env'] })
    rmSync(venv, { recursive: true })
    const reason = await captureAgain(before, host())
    assert.match(String(reason), /holds no Python environment$/)

    const warnings: string[] = []
    const reporter = {
      info: () => assert.fail('nothing to show'),
      warning: (text: string) => warnings.push(text),
    }
    const environment = { document: before, digest: sha256('x') }
    const options = { environment } as unknown as AttestOptions
    const work = await withEnvironmentChanges(
      { options, compareEnvironment: true },
      host(),
      reporter,
    )
    assert.equal(work?.environment?.changes, undefined)
    assert.match(warnings.join(), /^the environment cannot be compared with what was captured: /)
  })

  it('is not looked at unless that is asked for', async () => {
    const before = await capture({ pythonEnvironments: ['train-env'] })
    const silent = { info: () => assert.fail(), warning: () => assert.fail() }
    const options = {
      environment: { document: before, digest: sha256('x') },
    } as unknown as AttestOptions
    const work = await withEnvironmentChanges(
      { options, compareEnvironment: false },
      host(),
      silent,
    )
    assert.equal(work, options)
  })
})
