// SPDX-License-Identifier: Apache-2.0
//
// Inputs that are wrong in themselves, or that do not go together. All are
// refused before the first byte of the model is read.

import { type BadCase, conflict, given, withFile, withInputs } from './bad-case.ts'

const invalid = (message: RegExp) => ({ code: 'INPUT_INVALID', message }) as const
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
      await withFile('SUMS', '\n')(scene)
      scene.inputs['subject-checksums'] = 'SUMS'
    },
    code: 'CHECKSUMS_INVALID',
    message: /no line with a digest/,
  },
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

export const INPUT_CASES: readonly BadCase[] = [...CHOICES, ...SUBJECTS, ...UNBUILT, ...INSTANCES]
