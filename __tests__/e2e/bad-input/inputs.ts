// SPDX-License-Identifier: Apache-2.0
//
// Inputs that are wrong in themselves, or that do not go together. All are
// refused before the first byte of the model is read.

import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BaseName } from '../bases.ts'
import type { Scene } from '../stage.ts'
import { type BadCase, withInputs } from './bad-case.ts'

const given = (
  base: BaseName,
  cause: string,
  inputs: Readonly<Record<string, string>>,
  expected: Pick<BadCase, 'code' | 'message' | 'hint'>,
): BadCase => ({ cause, base, change: withInputs(inputs), ...expected })

const file =
  (name: string, content: string | Buffer) =>
  ({ workspace }: Scene) =>
    writeFile(join(workspace, name), content)

const invalid = (message: RegExp) => ({ code: 'INPUT_INVALID', message }) as const
const conflict = (message: RegExp, hint?: RegExp) =>
  ({ code: 'INPUT_CONFLICT', message, ...(hint && { hint }) }) as const

const CHOICES: readonly BadCase[] = [
  given(
    'key',
    'a flag that is neither true nor false',
    { overwrite: 'yes' },
    invalid(/^overwrite is "yes"; it takes true or false$/),
  ),
  given(
    'Rekor v1',
    'an unknown Sigstore instance',
    { sigstore: 'staging' },
    invalid(/^sigstore is "staging"; it takes auto, public-good/),
  ),
  given(
    'key',
    'an unknown sink',
    { sinks: 'artifact, oci' },
    invalid(/^sinks names "oci"; it takes artifact, release, attestations or none$/),
  ),
  given(
    'artifact',
    'an unknown fail-on',
    { 'fail-on': 'some' },
    invalid(/^fail-on is "some"; it takes any, all, none$/),
  ),
  given(
    'pull request of a fork',
    'an unknown on-missing-token',
    { 'on-missing-token': 'ignore' },
    invalid(/^on-missing-token is "ignore"/),
  ),
  given(
    'links',
    'an unknown allow-symlinks',
    { 'allow-symlinks': 'always' },
    invalid(/^allow-symlinks is "always"; it takes never, within-model$/),
  ),
  given(
    'Rekor v2 by addresses',
    'an unknown rekor-version',
    { 'rekor-version': '3' },
    invalid(/^rekor-version is "3"; it takes 1, 2$/),
  ),
  given(
    'Rekor v1',
    'no time at all',
    { 'timeout-minutes': '0' },
    invalid(/^timeout-minutes is "0"; it takes a whole number from 1 to 360$/),
  ),
  given(
    'artifact',
    'retention for longer than GitHub keeps',
    { 'artifact-retention-days': '401' },
    invalid(/^artifact-retention-days is "401"/),
  ),
  given(
    'artifact',
    'an artifact name with a slash',
    { 'artifact-name': 'a/b' },
    { ...invalid(/artifact.name has "\/"/), hint: /1 to 255 characters/ },
  ),
  given(
    'Rekor v1',
    'a service without TLS',
    { 'fulcio-url': 'http://fulcio.example' },
    invalid(/^fulcio-url is "http:\/\/fulcio\.example"; it takes an https URL$/),
  ),
  given(
    'Rekor v1',
    'a service address with a password',
    { 'rekor-url': 'https://user:hunter2@rekor.example' },
    invalid(/^rekor-url carries a user name or password$/),
  ),
]

const SUBJECTS: readonly BadCase[] = [
  given(
    'key',
    'nothing to attest',
    { 'model-path': '' },
    { code: 'INPUT_MISSING', message: /neither model-path nor a subject/ },
  ),
  given(
    'key',
    'two kinds of subject',
    { 'subject-path': 'out/digits/*' },
    conflict(/^model-path and subject-path are given at once$/),
  ),
  given(
    'key',
    'a subject name beside a model',
    { 'subject-name': 'x' },
    conflict(/^subject-name is given beside model-path$/, /`name=path`/),
  ),
  given(
    'subject-digest',
    'a digest without a name',
    { 'subject-name': '' },
    {
      code: 'INPUT_MISSING',
      message: /^subject-digest is given without subject-name$/,
      hint: /`subject-name`/,
    },
  ),
  given(
    'subject-digest',
    'a digest of an unknown algorithm',
    { 'subject-digest': 'md5:00' },
    { ...invalid(/^subject-digest is "md5:00"/), hint: /sha256/ },
  ),
  given(
    'subject-digest',
    'a digest that is too short',
    { 'subject-digest': 'sha256:abcd' },
    { ...invalid(/^subject-digest is "sha256:abcd"/), hint: /hex digits/ },
  ),
  given(
    'subject-path',
    'a subject that is not there',
    { 'subject-path': 'out/none.bin' },
    { code: 'MODEL_NOT_FOUND', message: /"out\/none\.bin"/ },
  ),
  given(
    'subject-checksums',
    'a line that is no checksum',
    { 'subject-checksums': `${'ab'.repeat(32)}  a\nnonsense` },
    { code: 'CHECKSUMS_INVALID', message: /^line 2 of subject-checksums .*"nonsense"$/ },
  ),
  given(
    'subject-checksums',
    'a checksums file that is not there',
    { 'subject-checksums': 'SUMS' },
    { code: 'CHECKSUMS_INVALID', message: /"SUMS".*ENOENT/ },
  ),
  given(
    'subject-checksums',
    'more subjects than a statement takes',
    {
      'subject-checksums': Array.from(
        { length: 1025 },
        (_, n) => `${n.toString(16).padStart(64, '0')}  ${n}`,
      ).join('\n'),
    },
    {
      ...invalid(/^1025 subjects were given; one statement takes at most 1024$/),
      hint: /`model-path`/,
    },
  ),
  {
    cause: 'a checksums file without a line',
    base: 'subject-checksums',
    change: async (scene) => {
      await file('SUMS', '\n')(scene)
      scene.inputs['subject-checksums'] = 'SUMS'
    },
    code: 'CHECKSUMS_INVALID',
    message: /no line with a digest/,
  },
]

const PREDICATES: readonly BadCase[] = [
  given(
    'predicate',
    'a predicate without its type',
    { 'predicate-type': '' },
    { code: 'INPUT_MISSING', message: /without predicate-type/, hint: /URI/ },
  ),
  given(
    'predicate',
    'a type without its predicate',
    { 'predicate-path': '' },
    conflict(/wants predicate or predicate-path/, /exactly one/),
  ),
  given(
    'predicate',
    'a predicate given twice',
    { predicate: '{}' },
    conflict(/predicate/, /exactly one/),
  ),
  given(
    'predicate',
    'a predicate type that is no URI',
    { 'predicate-type': 'evaluation' },
    { code: 'PREDICATE_INVALID', message: /"evaluation" is not a URI/ },
  ),
  given(
    'predicate',
    'a predicate file that is not there',
    { 'predicate-path': 'none.json' },
    { code: 'PREDICATE_INVALID', message: /"none\.json": ENOENT/ },
  ),
  {
    cause: 'a predicate that is no object',
    base: 'predicate',
    change: file('predicate.json', '[1]'),
    code: 'PREDICATE_INVALID',
    message: /not a JSON object/,
  },
  {
    cause: 'a predicate above 16 MB',
    base: 'predicate',
    change: ({ workspace }) => truncate(join(workspace, 'predicate.json'), 17 * 1024 * 1024),
    code: 'PREDICATE_INVALID',
    message: /has 17825792 bytes, more than the 16777216/,
  },
  {
    cause: 'an SBOM of no known format',
    base: 'SBOM',
    change: file('sbom.json', '{"name":"x"}'),
    code: 'SBOM_INVALID',
    message: /neither spdxVersion.*nor bomFormat/,
  },
  {
    cause: 'an SBOM that is not JSON',
    base: 'SBOM',
    change: file('sbom.json', '<bom/>'),
    code: 'SBOM_INVALID',
    message: /not a JSON object/,
  },
  {
    cause: 'an SBOM that is not text',
    base: 'SBOM',
    change: file('sbom.json', Buffer.from([0x7b, 0xff])),
    code: 'SBOM_INVALID',
    message: /"sbom\.json" is not UTF-8/,
  },
  given(
    'SBOM',
    'an SBOM that is not there',
    { 'sbom-path': 'none.json' },
    { code: 'SBOM_INVALID', message: /"none\.json": ENOENT/ },
  ),
]

const FACTS: readonly BadCase[] = [
  given(
    'dependency',
    'a base model that is not there',
    { 'base-models': 'none.bin' },
    {
      code: 'DEPENDENCY_INVALID',
      message: /"none\.bin" is neither on disk nor given with a digest/,
    },
  ),
  given(
    'dependency',
    'a base model without a digest',
    { 'base-models': 'https://example.com/base' },
    { code: 'DEPENDENCY_INVALID', message: /"https:\/\/example\.com\/base" has no digest/ },
  ),
  given(
    'dependency',
    'a container image with half a digest',
    { 'container-images': 'ghcr.io/acme/train@sha256:abcd' },
    { code: 'DEPENDENCY_INVALID', message: /not 64 lowercase hex digits/ },
  ),
  given(
    'dependency',
    'a dependency that would publish a password',
    { datasets: `https://user:hunter2@example.com/d@sha256:${'ab'.repeat(32)}` },
    { code: 'DEPENDENCY_INVALID', message: /user or password/ },
  ),
  given(
    'dependency',
    'one name for several lock files',
    { 'lock-files': 'locks=out/digits/*' },
    { code: 'DEPENDENCY_INVALID', message: /"locks" names 3 files at once/ },
  ),
  given(
    'dependency',
    'metrics that are not there',
    { metrics: 'metrics.json' },
    { code: 'DEPENDENCY_INVALID', message: /"metrics\.json"/ },
  ),
  given(
    'ignored paths',
    'an ignored path with a glob',
    { 'ignore-paths': '*.md' },
    { code: 'IGNORE_PATH_INVALID', message: /"\*\.md"/ },
  ),
  given(
    'ignored paths',
    'an ignored path out of the model',
    { 'ignore-paths': '../x' },
    { code: 'IGNORE_PATH_INVALID', message: /"\.\.\/x"/ },
  ),
]

const UNBUILT: readonly BadCase[] = [
  given(
    'key',
    'pushing to a registry',
    { 'push-to-registry': 'true' },
    { code: 'INPUT_NOT_SUPPORTED', message: /^push-to-registry is true/ },
  ),
  given(
    'key',
    'a storage record',
    { 'create-storage-record': 'true' },
    { code: 'INPUT_NOT_SUPPORTED', message: /^create-storage-record is true/ },
  ),
  given(
    'key',
    'a version for storage records',
    { 'subject-version': '1.0' },
    { code: 'INPUT_NOT_SUPPORTED', message: /^subject-version is set/ },
  ),
  given(
    'key',
    'private signing by its old name',
    { 'private-signing': 'true' },
    {
      code: 'INPUT_NOT_SUPPORTED',
      message: /^private-signing is true/,
      hint: /`sigstore: github`/,
    },
  ),
]

const INSTANCES: readonly BadCase[] = [
  given(
    'Rekor v1',
    'an address for an instance that is not custom',
    { sigstore: 'github' },
    conflict(/^sigstore is github, but the address/, /`sigstore: custom`/),
  ),
  given(
    'Rekor v2',
    'a signing config and an address',
    { 'tsa-url': 'https://tsa.example' },
    conflict(/^signing-config and service addresses/, /either `signing-config`/),
  ),
  given(
    'Rekor v1',
    'no certificate authority',
    { 'fulcio-url': '' },
    { code: 'INSTANCE_INCOMPLETE', message: /no certificate authority \(fulcio-url\)/ },
  ),
  given(
    'Rekor v1',
    'no trusted root',
    { 'trusted-root': '' },
    { code: 'INSTANCE_INCOMPLETE', message: /no trusted-root/ },
  ),
  given(
    'Rekor v1',
    'neither a log nor a timestamp',
    { 'rekor-url': '' },
    { code: 'INSTANCE_INCOMPLETE', message: /neither a transparency log.*nor a timestamp/ },
  ),
  given(
    'Rekor v2 by addresses',
    'Rekor v2 without a timestamp',
    { 'tsa-url': '' },
    { code: 'INSTANCE_INCOMPLETE', message: /Rekor v2 .*tsa-url/ },
  ),
  given(
    'Rekor v1',
    'a certificate chain without its key',
    { 'certificate-chain': 'chain.pem' },
    {
      code: 'INPUT_MISSING',
      message: /^certificate-chain is given without private-key$/,
      hint: /`private-key`/,
    },
  ),
  {
    cause: 'a private repository and the public log',
    base: 'Rekor v1',
    run: { visibility: 'private' },
    change: withInputs({ sigstore: 'public-good', 'fulcio-url': '', 'rekor-url': '' }),
    code: 'INSTANCE_NEEDS_CONSENT',
    message:
      /would publish of a repository of private visibility on github\.com, for ever: repository, owner/,
  },
]

export const INPUT_CASES: readonly BadCase[] = [
  ...CHOICES,
  ...SUBJECTS,
  ...PREDICATES,
  ...FACTS,
  ...UNBUILT,
  ...INSTANCES,
]
