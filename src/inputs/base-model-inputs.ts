// SPDX-License-Identifier: Apache-2.0
//
// Inputs that say how base models are verified, and the forms of their lines.

import { parseReference } from '../attestation/reference.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import { isSha256Hex, type Sha256Hex } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { SigningSettings } from '../io/attest-settings.ts'
import { splitName } from '../io/descriptors.ts'
import type { InputReader } from './input-reader.ts'
import type { InputName } from './input-table.ts'

export interface BaseModelInputs {
  /** Who must have signed those that no line settles by itself. */
  readonly policyPath?: string
  readonly lockPath: string
  /** Files, folders or globs; empty: beside each base model. */
  readonly bundles: readonly string[]
  readonly trustedRootPath?: string
  readonly unverified: 'accept' | 'refuse'
}

/** Reads how base models are verified. */
export const readBaseModelInputs = (
  input: Pick<InputReader<InputName>, 'text' | 'lines' | 'flag'>,
  signing: SigningSettings,
): BaseModelInputs => {
  const policyPath = input.text('base-model-policy')
  const signingRoot = signing.method === 'sigstore' ? signing.trustedRootPath : undefined
  const trustedRootPath = input.text('base-model-trusted-root') ?? signingRoot
  return {
    ...(policyPath === undefined ? {} : { policyPath }),
    lockPath: input.text('base-model-lock') ?? 'models.lock',
    bundles: input.lines('base-model-bundles'),
    ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
    unverified: input.flag('require-verified-base-models') ? 'refuse' : 'accept',
  }
}

/** One line of `base-models`; `name` is what the user calls it. */
export type BaseModelLine = { readonly name?: string } & (
  | { readonly kind: 'lock'; readonly entry: string }
  | { readonly kind: 'reference'; readonly descriptor: ResourceDescriptor }
  /** `sha256`: what its digest has to be. */
  | { readonly kind: 'path'; readonly pattern: string; readonly sha256?: Sha256Hex }
)

/** @throws DEPENDENCY_INVALID */
export const parseBaseModelLine = (line: string): BaseModelLine => {
  const { name, target } = splitName(line.trim())
  const named = name === undefined ? {} : { name }
  if (target.startsWith('lock:')) {
    const entry = target.slice('lock:'.length).trim()
    if (entry !== '') return { ...named, kind: 'lock', entry }
    throw new ProvenanceError('DEPENDENCY_INVALID', `"${target}" names no entry of models.lock`)
  }
  const at = target.lastIndexOf('#sha256:')
  if (at < 0) {
    const descriptor = parseReference(target)
    return descriptor === undefined
      ? { ...named, kind: 'path', pattern: target }
      : { ...named, kind: 'reference', descriptor: { ...named, ...descriptor } }
  }
  const sha256 = target.slice(at + '#sha256:'.length)
  if (isSha256Hex(sha256)) return { ...named, kind: 'path', pattern: target.slice(0, at), sha256 }
  throw new ProvenanceError(
    'DEPENDENCY_INVALID',
    `"${target}" has a digest that is not 64 lowercase hex digits`,
  )
}
