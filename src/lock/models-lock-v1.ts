// SPDX-License-Identifier: Apache-2.0
//
// models.lock: which models a repository consumes, exactly which bytes, and
// who must have signed them. One text for one content, so that a reviewer sees
// in the diff what changes and nothing else.
// Spec: docs/spec/models-lock-v1.md

import type { SignedFile } from '../model/compare.ts'
import { sortByName } from '../model/paths.ts'

/** The name of the file in a repository. */
export const LOCK_FILE_NAME = 'models.lock'
export const LOCK_VERSION = 1

/** Who signed, as exact values; the words are those of `gh attestation verify`. */
export interface PinnedIdentity {
  readonly repo?: string
  readonly owner?: string
  readonly signerWorkflow?: string
  readonly signerRepo?: string
  readonly signerDigest?: string
  readonly sourceRef?: string
  readonly sourceDigest?: string
  readonly certIdentity?: string
  readonly certOidcIssuer?: string
  readonly denySelfHostedRunners?: true
}

/** How the fields of an identity are written, in the order in which they are. */
export const IDENTITY_FIELDS = [
  ['repo', 'repo'],
  ['owner', 'owner'],
  ['signer-workflow', 'signerWorkflow'],
  ['signer-repo', 'signerRepo'],
  ['signer-digest', 'signerDigest'],
  ['source-ref', 'sourceRef'],
  ['source-digest', 'sourceDigest'],
  ['cert-identity', 'certIdentity'],
  ['cert-oidc-issuer', 'certOidcIssuer'],
  ['deny-self-hosted-runners', 'denySelfHostedRunners'],
] as const satisfies readonly (readonly [string, keyof PinnedIdentity])[]

/** One of these has to be there: all others narrow down what it says. */
export const SIGNER_FIELDS = [
  'repo',
  'owner',
  'signer-workflow',
  'signer-repo',
  'cert-identity',
] as const

export type PinnedSigner =
  | { readonly kind: 'identity'; readonly identity: PinnedIdentity }
  | {
      readonly kind: 'key'
      /** The public key in PEM, relative to the folder of the lock file. */
      readonly path: string
      /** SHA-256 of the PEM text, hex: how bundles name the key. */
      readonly hint: string
    }

export interface PinnedBundle {
  /** A path relative to the folder of the lock file, or an https URL. */
  readonly location: { readonly kind: 'path' | 'url'; readonly value: string }
  /** `sha256:<hex>` of the bundle's bytes. */
  readonly digest: string
}

export interface LockEntry {
  readonly name: string
  /** Where the model stands, relative to the folder of the lock file. */
  readonly path: string
  /** A folder's digest is an OMS root, which could also be the digest of a file. */
  readonly kind: 'folder' | 'file'
  /** Where it was fetched from: informative, never an identity. */
  readonly source?: string
  /** `sha256:<hex>`: the OMS root of a folder, the digest of a file. */
  readonly digest: string
  /** Every file of a folder, sorted by UTF-8 bytes of the name; they make up the digest. */
  readonly files?: readonly SignedFile[]
  readonly signer: PinnedSigner
  /** At least one. */
  readonly bundles: readonly PinnedBundle[]
  /** Each must be stated by a bundle that verifies; at least one, sorted. */
  readonly predicateTypes: readonly string[]
}

/** Entries sorted by name; names and paths are unique. */
export interface ModelsLock {
  readonly entries: readonly LockEntry[]
}

export const EMPTY_LOCK: ModelsLock = { entries: [] }

/** A lock with this entry in place of one of the same name, or added. */
export const withEntry = ({ entries }: ModelsLock, entry: LockEntry): ModelsLock => ({
  entries: sortByName([...entries.filter(({ name }) => name !== entry.name), entry]),
})

/**
 * The one text of a lock: JSON, two spaces, keys in fixed order, a newline at the end.
 * Law: parseLock(serializeLock(lock)) = lock.
 */
export const serializeLock = ({ entries }: ModelsLock): string => {
  const models = sortByName(entries).map((entry): Member => [entry.name, entryMembers(entry)])
  return `${write(
    {
      members: [
        ['lockVersion', LOCK_VERSION],
        ['models', { members: models }],
      ],
    },
    '',
  )}\n`
}

// Objects are lists of members, because JavaScript moves keys like "10" to the front.
type Member = readonly [key: string, value: Value]
type Value = string | number | boolean | readonly Value[] | { readonly members: readonly Member[] }

const entryMembers = (entry: LockEntry): Value => ({
  members: [
    ['path', entry.path],
    ['kind', entry.kind],
    ...optional('source', entry.source),
    ['digest', entry.digest],
    ...optional(
      'files',
      entry.files && {
        members: sortByName(entry.files).map(({ name, digest }): Member => [name, digest]),
      },
    ),
    signerMember(entry.signer),
    [
      'bundles',
      entry.bundles.map(({ location, digest }) => ({
        members: [
          [location.kind, location.value],
          ['digest', digest],
        ],
      })),
    ],
    ['predicateTypes', [...entry.predicateTypes].sort()],
  ],
})

const signerMember = (signer: PinnedSigner): Member => {
  switch (signer.kind) {
    case 'identity':
      return [
        'identity',
        { members: IDENTITY_FIELDS.flatMap(([key, name]) => optional(key, signer.identity[name])) },
      ]
    case 'key':
      return [
        'key',
        {
          members: [
            ['path', signer.path],
            ['hint', signer.hint],
          ],
        },
      ]
  }
}

const optional = (key: string, value: Value | undefined): readonly Member[] =>
  value === undefined ? [] : [[key, value]]

const write = (value: Value, indent: string): string => {
  if (typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  if ('members' in value) {
    const lines = value.members.map(
      ([key, member]) => `${inner}${JSON.stringify(key)}: ${write(member, inner)}`,
    )
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
  }
  const lines = value.map((item) => `${inner}${write(item, inner)}`)
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`
}
