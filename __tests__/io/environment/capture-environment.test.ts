// SPDX-License-Identifier: Apache-2.0
//
// A whole capture of a machine that a temporary folder stands for.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { serializeEnvironment } from '../../../src/environment/environment-v1.ts'
import { parseEnvironment } from '../../../src/environment/parse-environment.ts'
import {
  type CaptureOptions,
  captureEnvironment,
} from '../../../src/io/environment/capture-environment.ts'
import { readGpus } from '../../../src/io/environment/read-gpus.ts'
import { install, makeVenv } from '../../support/python-environments.ts'
import { rejection } from '../../support/secrets.ts'

const base = mkdtempSync(join(tmpdir(), 'mlprov-capture-'))
after(() => rmSync(base, { recursive: true, force: true }))

let scenes = 0
const scene = () => {
  scenes += 1
  const root = join(base, String(scenes))
  const cwd = join(root, 'work')
  mkdirSync(cwd, { recursive: true })
  const put = (path: string, text: string, mode = 0o644): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    chmodSync(join(root, path), mode)
  }
  const capture = async (
    env: Readonly<Record<string, string>> = {},
    more: Partial<CaptureOptions> = {},
  ) => {
    const environment = await captureEnvironment({
      env,
      cwd,
      now: new Date('2026-03-01T12:00:00Z'),
      pythonEnvironments: [],
      lockFiles: [],
      variables: [],
      gpus: 'ask-driver',
      training: { hyperParameters: [] },
      rootPath: root,
      ...more,
    })
    assert.deepEqual(parseEnvironment(serializeEnvironment(environment)), environment)
    return environment
  }
  return { root, cwd, put, capture }
}

const SMI = (body: string): string => `#!/bin/sh\n${body}\n`
const noShell = process.platform === 'win32' && 'needs /bin/sh'

describe('a capture', { skip: noShell }, () => {
  it('has everything that a machine shows', async () => {
    const { cwd, put, capture } = scene()
    makeVenv(join(cwd, '.venv'), [
      { name: 'torch', version: '2.8.0+cu128', headers: 'License-Expression: BSD-3-Clause\n' },
      { name: 'nvidia-cudnn-cu12', version: '9.10.2.21' },
    ])
    put('etc/os-release', 'PRETTY_NAME="Ubuntu 24.04"\nID=ubuntu\nVERSION_ID="24.04"\n')
    put('proc/driver/nvidia/version', 'NVRM version: NVIDIA UNIX x86_64 Kernel Module  570.1  x\n')
    put('usr/local/cuda/version.json', '{"cuda":{"version":"12.8.1"}}')
    put('usr/bin/nvidia-smi', SMI('echo "Tesla T4, 570.1, 15360, 90.04"'), 0o755)
    put('work/uv.lock', 'version = 1\n[[package]]\nname = "torch"\nversion = "2.8.0"\n')
    put('work/params.yaml', 'lr: 0.1\nhf_token: abcdefgh1234\n')
    const environment = await capture(
      {
        PYTHONHASHSEED: '0',
        RUNNER_NAME: 'gpu-7',
        ImageOS: 'ubuntu24',
        API_TOKEN: 'correcthorsebattery',
      },
      {
        container: { image: 'ghcr.io/o/train', digest: `sha256:${'a'.repeat(64)}` },
        training: {
          hyperParameters: ['params.yaml'],
          command: 'train --key correcthorsebattery',
          gpuHours: 1.5,
        },
      },
    )
    assert.deepEqual(environment.python, {
      version: '3.12.4',
      implementation: 'cpython',
      foundBy: '.venv',
      folders: [join(cwd, '.venv', 'lib', 'python3.12', 'site-packages')],
    })
    assert.deepEqual(
      environment.frameworks.map(({ name, version }) => `${name} ${version}`),
      ['cuda 12.8', 'cuda 12.8.1', 'cudnn 9.10.2.21', 'torch 2.8.0+cu128'],
    )
    assert.deepEqual(environment.gpus, [
      { name: 'Tesla T4', driver: '570.1', memoryMib: 15360, vbios: '90.04' },
    ])
    assert.equal(environment.system.nvidiaDriver, '570.1')
    assert.equal(environment.system.distribution, 'Ubuntu 24.04')
    assert.deepEqual(environment.runner, { name: 'gpu-7', imageOs: 'ubuntu24' })
    assert.deepEqual(environment.variables, { PYTHONHASHSEED: '0' })
    assert.deepEqual(
      environment.lockFiles.map(({ path, format, packages }) => [path, format, packages.length]),
      [['uv.lock', 'uv.lock', 1]],
    )
    assert.equal(environment.training?.command, 'train --key ***')
    assert.deepEqual(environment.training?.hyperParameters?.[0]?.content, {
      lr: 0.1,
      hf_token: '***',
    })
    assert.deepEqual(
      environment.warnings.map(({ code }) => code),
      ['text-secret', 'text-secret'],
    )
    assert.ok(!serializeEnvironment(environment).includes('correcthorse'))
  })

  it('of a machine that shows nothing is a document all the same', async () => {
    const environment = await scene().capture()
    assert.deepEqual(environment.packages, [])
    assert.equal(environment.python, undefined)
    assert.deepEqual(
      environment.warnings.map(({ code }) => code),
      ['python-not-found'],
    )
  })

  it('has the same text for the same machine', async () => {
    const { cwd, put, capture } = scene()
    makeVenv(join(cwd, '.venv'), [
      { name: 'b', version: '1' },
      { name: 'a', version: '1' },
    ])
    put('work/requirements.txt', 'a==1\n')
    const [first, second] = [await capture(), await capture()]
    assert.equal(serializeEnvironment(first), serializeEnvironment(second))
  })

  it('hashes a lock file as git does', async () => {
    const { put, capture } = scene()
    put('work/requirements.txt', 'hello\n')
    const [file] = (await capture()).lockFiles
    assert.equal(file?.gitBlob, 'ce013625030ba8dba906f756967f9e9ca394464a')
    assert.equal(file?.sizeBytes, 6)
  })

  it('reads the lock files that are named, and no others', async () => {
    const { put, capture } = scene()
    put('work/requirements.txt', 'a==1\n')
    put('work/locks/gpu.lock', 'x')
    put('work/locks/requirements-gpu.txt', 'b==1\n')
    const { lockFiles } = await capture({}, { lockFiles: ['locks/*', '!**/*.lock'] })
    assert.deepEqual(
      lockFiles.map(({ path }) => path),
      ['locks/requirements-gpu.txt'],
    )
    assert.equal(
      (await capture({}, { lockFiles: ['locks/gpu.lock'] })).lockFiles[0]?.format,
      'other',
    )
  })

  it('says which lock file could not be parsed, and has its digest', async () => {
    const { put, capture } = scene()
    put('work/uv.lock', 'a = ')
    const { lockFiles, warnings } = await capture()
    assert.equal(lockFiles.length, 1)
    assert.deepEqual(
      warnings.map(({ code, at }) => [code, at]),
      [
        ['python-not-found', undefined],
        ['lock-file-unreadable', 'uv.lock'],
      ],
    )
  })

  it('says that a container is not named, or not pinned', async () => {
    const { put, capture } = scene()
    put('.dockerenv', '')
    const codes = async (more: Partial<CaptureOptions>): Promise<readonly string[]> =>
      (await capture({}, more)).warnings.map(({ code }) => code)
    const digest = `sha256:${'a'.repeat(64)}`
    assert.deepEqual(await codes({}), ['python-not-found', 'container-unknown'])
    assert.deepEqual(await codes({ container: { image: 'a' } }), [
      'python-not-found',
      'container-not-pinned',
    ])
    assert.deepEqual(await codes({ container: { image: 'a', digest } }), ['python-not-found'])
  })

  it('runs no program of PATH', async () => {
    const { root, put, capture } = scene()
    for (const name of ['nvidia-smi', 'python3', 'pip', 'conda']) {
      put(`bin/${name}`, SMI(`touch ${root}/was-run`), 0o755)
    }
    const env = { PATH: join(root, 'bin') }
    await capture(env)
    const { gpus } = await capture(env, { gpus: 'leave-out' })
    assert.deepEqual(gpus, [])
    assert.ok(!existsSync(join(root, 'was-run')))
    execFileSync(join(root, 'bin', 'pip'))
    assert.ok(existsSync(join(root, 'was-run')), 'the program would have been noticed')
  })

  it('has no more warnings than anyone reads', async () => {
    const { cwd, capture } = scene()
    const site = makeVenv(join(cwd, '.venv'))
    for (let index = 0; index < 1_200; index += 1) mkdirSync(join(site, `p${index}.dist-info`))
    const { warnings } = await capture()
    assert.equal(warnings.length, 1_000)
    assert.equal(warnings.at(-1)?.code, 'warning-limit')
  })

  it('reads packages that are links into a store, as uv makes them', async () => {
    const { root, cwd, capture } = scene()
    const site = makeVenv(join(cwd, '.venv'))
    mkdirSync(join(root, 'store'))
    symlinkSync(
      install(join(root, 'store'), { name: 'a', version: '1' }),
      join(site, 'a-1.dist-info'),
    )
    assert.deepEqual(
      (await capture()).packages.map(({ name }) => name),
      ['a'],
    )
  })
})

describe('a capture is refused', { skip: noShell }, () => {
  const refused: readonly (readonly [what: string, more: Partial<CaptureOptions>])[] = [
    ['a lock file that is not there', { lockFiles: ['none.lock'] }],
    ['a glob that matches nothing', { lockFiles: ['*.lock'] }],
    ['a lock file that is a folder', { lockFiles: ['.'] }],
    ['a Python that is not there', { pythonEnvironments: ['none'] }],
    ['hyper-parameters that are not there', { training: { hyperParameters: ['none.json'] } }],
    ['hyper-parameters that are a folder', { training: { hyperParameters: ['.'] } }],
  ]
  for (const [what, more] of refused) {
    it(`for ${what}`, async () => {
      await rejection(scene().capture({}, more), 'INPUT_INVALID')
    })
  }
})

describe('nvidia-smi', { skip: noShell }, () => {
  const cases: readonly (readonly [
    what: string,
    body: string,
    gpus: number,
    message: string | undefined,
  ])[] = [
    ['lists what is there', 'echo "A, 1, 2, 3"; echo "B, 1, 2, 3"', 2, undefined],
    ['lists nothing', 'true', 0, undefined],
    ['fails', 'echo secret >&2; exit 9', 0, 'it ended with 9'],
    ['says something else', 'echo "No devices were found"', 0, 'its answer has another form'],
    ['hangs', 'exec sleep 100', 0, 'it did not end in time'],
    ['never stops talking', 'exec yes', 0, undefined],
  ]
  for (const [what, body, count, message] of cases) {
    it(what, async () => {
      const { root, put } = scene()
      put('usr/bin/nvidia-smi', SMI(body), 0o755)
      const { gpus, warnings } = await readGpus(root, 1_000)
      assert.equal(gpus.length, count)
      if (message !== undefined) assert.equal(warnings[0]?.message, message)
      if (what === 'never stops talking') assert.equal(warnings[0]?.code, 'gpu-unreadable')
      assert.ok(!JSON.stringify(warnings).includes('secret'))
    })
  }

  it('is no program', async () => {
    const { root, put } = scene()
    put('usr/bin/nvidia-smi', 'x', 0o644)
    assert.equal((await readGpus(root)).warnings[0]?.message, 'it ended with EACCES')
  })

  it('does not see the environment of the job', async () => {
    const { root, put } = scene()
    put(
      'usr/bin/nvidia-smi',
      SMI('echo "$SECRET_OF_TEST, 1, 2, 3"; test -z "$SECRET_OF_TEST" || exit 1'),
      0o755,
    )
    process.env.SECRET_OF_TEST = 'x'
    const { warnings } = await readGpus(root)
    delete process.env.SECRET_OF_TEST
    assert.equal(warnings[0]?.message, 'its answer has another form')
  })
})
