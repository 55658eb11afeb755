// SPDX-License-Identifier: Apache-2.0
//
// The command with which anyone can verify what was just attested.

import type { AttestedModel, AttestResult } from './attest-result.ts'

/**
 * A shell command for one model: `mlprov model-signing verify` over the whole
 * folder where an OMS signature was made, else `gh attestation verify` for one
 * file. Empty where nothing was signed. `dir` is the folder that holds the bundles.
 */
export const verifyCommand = (model: AttestedModel, result: AttestResult, dir: string): string => {
  if (result.signing === 'unsigned') return ''
  return model.omsFile === undefined
    ? ghCommand(model, result, dir)
    : modelSigningCommand(model, model.omsFile, result, dir)
}

const modelSigningCommand = (
  { path, identity }: AttestedModel,
  omsFile: string,
  { trustedRootPath }: AttestResult,
  dir: string,
): string => {
  const target = [path ?? '.', '--signature', `${dir}/${omsFile}`]
  const verify = ['mlprov', 'model-signing', 'verify']
  switch (identity?.kind) {
    case 'certificate':
      return shell([
        ...verify,
        'sigstore',
        ...target,
        '--identity',
        identity.subject,
        '--identity-provider',
        identity.issuer,
        ...(trustedRootPath === undefined ? [] : ['--trust-config', trustedRootPath]),
      ])
    case 'certificate-chain':
      return shell([...verify, 'certificate', ...target, '--certificate-chain', 'ROOT.pem'])
    case 'key':
    case undefined:
      return shell([...verify, 'key', ...target, '--public-key', 'PUBLIC_KEY.pem'])
  }
}

const ghCommand = (
  { name, exampleFile, attestationsFile, statements }: AttestedModel,
  { repository, trustedRootPath }: AttestResult,
  dir: string,
): string => {
  if (attestationsFile === undefined || repository === undefined) return ''
  const [statement] = statements
  return shell([
    'gh',
    'attestation',
    'verify',
    exampleFile ?? name,
    '--repo',
    repository,
    '--bundle',
    `${dir}/${attestationsFile}`,
    ...(statement ? ['--predicate-type', statement.predicateType] : []),
    ...(trustedRootPath === undefined ? [] : ['--custom-trusted-root', trustedRootPath]),
  ])
}

const shell = (words: readonly string[]): string =>
  words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ')
