// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov model-signing` prints: a few aligned lines, or JSON.

import type { ModelSigner } from '../../attestation/oms/verified-payload.ts'
import { oneLine } from '../../core/one-line.ts'
import type { SignedModelFile } from '../../pipelines/sign-model.ts'
import { isVerified, type ModelVerification } from '../../pipelines/verify-model.ts'
import { jsonText } from '../../report/json-text.ts'

/** Names of one kind that are printed before the rest is counted. */
const MAX_NAMES = 50

export const renderSigned = (
  { manifest, bundle }: SignedModelFile,
  path: string,
  json: boolean,
): string => {
  const { baseName, root, files, sizeBytes, ignorePaths } = manifest
  if (json) {
    return jsonText({
      model: baseName,
      digest: `sha256:${root}`,
      files: files.length,
      sizeBytes,
      ignorePaths,
      signer: bundle.identity,
      ...(bundle.logIndex === undefined ? {} : { logIndex: bundle.logIndex }),
      signature: path,
    })
  }
  return lines([
    ['signed', `${baseName}  (${countFiles(files.length)}, ${sizeBytes} bytes)`],
    ['digest', `sha256:${root}`],
    ['signer', describe(bundle.identity)],
    ...(bundle.logIndex === undefined ? [] : [['log index', bundle.logIndex] as const]),
    ['signature', path],
  ])
}

export const renderVerification = (result: ModelVerification, json: boolean): string => {
  const { signed, signer, checks, changed, missing, extra, ignored, unsigned } = result
  const verified = isVerified(result)
  if (json) {
    return jsonText({
      verified,
      model: signed.name,
      digest: `sha256:${signed.root}`,
      files: signed.files.length,
      layout: signed.layout,
      signer,
      checks,
      changed,
      missing,
      extra,
      ignored,
      unsigned,
    })
  }
  const name = signed.name === '' ? 'model without a name' : signed.name
  return lines([
    [verified ? 'verified' : 'REFUSED', `${name}  (${countFiles(signed.files.length)} signed)`],
    ['digest', `sha256:${signed.root}`],
    ['signer', describe(signer)],
    ...names('changed', changed),
    ...names('missing', missing),
    ...names('extra', extra),
    // Nothing vouches for these, so a reader has to see them.
    ...names('ignored', ignored),
    ...names('unsigned', unsigned),
  ])
}

type Line = readonly [label: string, text: string]

const names = (label: string, values: readonly string[]): readonly Line[] => {
  const shown = values.slice(0, MAX_NAMES).map((value): Line => [label, value])
  const more = values.length - shown.length
  return more > 0 ? [...shown, [label, `… and ${more} more`]] : shown
}

const lines = (rows: readonly Line[]): string =>
  rows.map(([label, text]) => `${label.padEnd(10)} ${oneLine(text)}\n`).join('')

const countFiles = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

const describe = (signer: ModelSigner): string => {
  switch (signer.kind) {
    case 'key':
      return `key ${signer.hint}`
    case 'certificate-chain':
      return `certificate ${signer.subject}`
    case 'certificate':
      return `${signer.subject}, vouched for by ${signer.issuer}`
  }
}
