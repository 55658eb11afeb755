// SPDX-License-Identifier: Apache-2.0
// in-toto ResourceDescriptor: https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/resource_descriptor.md

/** Algorithm name → lowercase hex, e.g. `{ sha256: "…" }` or `{ gitCommit: "…" }`. */
export type DigestSet = Readonly<Record<string, string>>

/** An artifact that a statement speaks of; `digest` or `uri` identifies it. */
export interface ResourceDescriptor {
  readonly name?: string
  readonly uri?: string
  readonly digest?: DigestSet
  readonly mediaType?: string
  readonly downloadLocation?: string
  readonly annotations?: Readonly<Record<string, string>>
}

/** A subject: in-toto wants a digest, and a name that is unique in the statement. */
export interface Subject {
  readonly name: string
  readonly digest: DigestSet
}
