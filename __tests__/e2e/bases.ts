// SPDX-License-Identifier: Apache-2.0
//
// The scenes that pass: what the tests attest, and what each row of the table
// of bad inputs changes in one point.

import { generateKeyPairSync } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { serializeEnvironment } from '../../src/environment/environment-v1.ts'
import { issue, keyPem, LEAF } from '../support/certificates.ts'
import { ENVIRONMENT } from '../support/environments.ts'
import { play, type Scene } from './stage.ts'

export const PASSWORD = 'correct horse battery staple'
export const RELEASE_TAG = 'v1.0.0'

/** A P-256 key in PEM; encrypted where a password is given. */
export const privateKey = (password?: string): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      ...(password !== undefined && { cipher: 'aes-256-cbc', passphrase: password }),
    })
    .toString()

/** Signs with a key, which takes no service but the token's. */
export const useKey = (scene: Scene, pem: string): void => {
  scene.inputs['private-key'] = pem
  // The lines after these hold the public half.
  scene.secrets.push(...pem.split('\n').slice(1, 3))
}

const key = (scene: Scene): void => {
  useKey(scene, privateKey())
  scene.inputs.sinks = 'none'
}

/** Signs with the embedded Sigstore, services given by their addresses. */
const custom =
  (services: (scene: Scene) => Readonly<Record<string, string>>) =>
  (scene: Scene): void => {
    Object.assign(scene.inputs, {
      sigstore: 'custom',
      'trusted-root': scene.stage.trust.trustedRoot,
      sinks: 'none',
      'timeout-minutes': '1',
      ...services(scene),
    })
  }

const fulcio = ({ stage }: Scene) => ({ 'fulcio-url': stage.sigstore.fulcioUrl })

const sink =
  (inputs: Readonly<Record<string, string>>) =>
  (scene: Scene): void => {
    key(scene)
    Object.assign(scene.inputs, { 'timeout-minutes': '1', ...inputs })
  }

const subject =
  (inputs: Readonly<Record<string, string>>) =>
  (scene: Scene): void => {
    key(scene)
    Object.assign(scene.inputs, { 'model-path': '', ...inputs })
  }

export const BASES = {
  key,
  'encrypted key': (scene: Scene) => {
    key(scene)
    useKey(scene, privateKey(PASSWORD))
    scene.inputs['private-key-password'] = PASSWORD
    scene.secrets.push(PASSWORD)
  },
  certificate: async (scene: Scene) => {
    key(scene)
    const around = new Date()
    const root = await issue({ name: 'root', ca: true, around })
    const leaf = await issue({ ...LEAF, issuer: root, around })
    useKey(scene, keyPem(leaf))
    await writeFile(join(scene.workspace, 'chain.pem'), leaf.pem + root.pem)
    scene.inputs['certificate-chain'] = 'chain.pem'
  },
  'Rekor v1': custom((scene) => ({
    ...fulcio(scene),
    'rekor-url': scene.stage.sigstore.rekorV1Url,
  })),
  'Rekor v2': custom(({ stage }) => ({ 'signing-config': stage.trust.signingConfigV2 })),
  'Rekor v2 by addresses': custom((scene) => ({
    ...fulcio(scene),
    'rekor-url': scene.stage.sigstore.rekorV2Url,
    'rekor-version': '2',
    'tsa-url': scene.stage.sigstore.tsaUrl,
  })),
  TSA: custom((scene) => ({ ...fulcio(scene), 'tsa-url': scene.stage.sigstore.tsaUrl })),
  links: async (scene: Scene) => {
    key(scene)
    scene.inputs['allow-symlinks'] = 'within-model'
    await symlink('config.json', join(scene.workspace, 'out', 'digits', 'link.json'))
  },
  'two models': async (scene: Scene) => {
    key(scene)
    await mkdir(join(scene.workspace, 'out', 'letters'))
    await writeFile(join(scene.workspace, 'out', 'letters', 'w.bin'), 'weights')
    scene.inputs['model-path'] = 'out/digits\nout/letters'
  },
  glob: (scene: Scene) => {
    key(scene)
    scene.inputs['model-path'] = 'out/*'
  },
  'ignored paths': (scene: Scene) => {
    key(scene)
    scene.inputs['ignore-paths'] = 'README.md'
  },
  SBOM: async (scene: Scene) => {
    key(scene)
    scene.inputs['sbom-path'] = 'sbom.json'
    await writeFile(
      join(scene.workspace, 'sbom.json'),
      '{"bomFormat":"CycloneDX","specVersion":"1.6"}',
    )
  },
  predicate: async (scene: Scene) => {
    key(scene)
    await writeFile(join(scene.workspace, 'predicate.json'), '{"score":1}')
    scene.inputs['predicate-type'] = 'https://example.com/evaluation/v1'
    scene.inputs['predicate-path'] = 'predicate.json'
  },
  dependency: async (scene: Scene) => {
    key(scene)
    await writeFile(join(scene.workspace, 'base.bin'), 'base')
    scene.inputs['base-models'] = 'base.bin'
  },
  environment: async (scene: Scene) => {
    key(scene)
    scene.inputs.environment = 'environment.json'
    await writeFile(join(scene.workspace, 'environment.json'), serializeEnvironment(ENVIRONMENT))
  },
  evaluation: async (scene: Scene) => {
    key(scene)
    scene.inputs.evaluation = 'evaluation.json'
    scene.inputs.thresholds = 'accuracy>=0.9\neval.f1>=0.8'
    const evaluation = '{"accuracy":0.93,"eval":{"f1":0.9}}'
    await writeFile(join(scene.workspace, 'evaluation.json'), evaluation)
  },
  'subject-path': subject({ 'subject-path': 'out/digits/*' }),
  'subject-digest': subject({
    'subject-digest': `sha256:${'ab'.repeat(32)}`,
    'subject-name': 'weights',
  }),
  'subject-checksums': subject({ 'subject-checksums': `${'ab'.repeat(32)}  weights\n` }),
  artifact: sink({ sinks: 'artifact' }),
  release: (scene: Scene) => {
    const tag = `${RELEASE_TAG}-${scene.job.run.runId}`
    sink({ sinks: 'release', 'release-tag': tag })(scene)
    scene.stage.github.releases.create({ tag, draft: true })
  },
  attestations: sink({ sinks: 'attestations' }),
  'pull request of a fork': (scene: Scene) => {
    custom((itself) => ({ ...fulcio(itself), 'rekor-url': itself.stage.sigstore.rekorV1Url }))(
      scene,
    )
    scene.inputs['on-missing-token'] = 'unsigned'
  },
  'resumed run': async (scene: Scene) => {
    key(scene)
    scene.inputs['output-dir'] = 'bundles'
    const first = await play(scene)
    if (first.exitCode !== 0) throw new Error(first.log.join('\n'))
    scene.inputs = {
      'resume-from': 'bundles',
      sinks: 'artifact',
      'private-key': scene.inputs['private-key'] ?? '',
      'timeout-minutes': '1',
    }
  },
} as const satisfies Readonly<Record<string, (scene: Scene) => void | Promise<void>>>

export type BaseName = keyof typeof BASES

/** Facts of the run that a base needs. */
export const baseRun = (base: BaseName) =>
  base === 'pull request of a fork' ? { fork: true, eventName: 'pull_request' } : {}
