// SPDX-License-Identifier: Apache-2.0
//
// What every reader of a model format answers. A reader looks at headers only,
// runs nothing, takes bounded memory, and never throws for what a file holds:
// a header that is not as its format says is a finding. Nothing here touches
// the digest of the file.

import type { ByteSource } from '../../core/byte-source.ts'

/**
 * `broken`: the file is not as its format says. `code`: loading it can run code, or nobody can tell.
 * `notice`: worth knowing, and neither.
 */
export type FindingKind = 'broken' | 'code' | 'notice'

/**
 * One row for each code that a reader can give; codes are part of the public interface.
 * `explains` says what it means and what to do, as one sentence or two.
 */
export type FindingTable<Code extends string = string> = Readonly<
  Record<Code, { readonly kind: FindingKind; readonly explains: string }>
>

/** What a reader saw that its user should know. */
export interface Finding {
  /** `<format>.<what>` in kebab-case, of a FindingTable. */
  readonly code: string
  readonly kind: FindingKind
  /** What was seen, with the value, on one line. */
  readonly message: string
  /** Where in the file: the name of a member, a tensor, an offset. */
  readonly at?: string
}

/** What a file says of the model, for comparison with what is attested. Texts as they stand in the file. */
export interface EmbeddedMetadata {
  readonly licenses?: readonly string[]
  readonly baseModels?: readonly string[]
  readonly datasets?: readonly string[]
  /** Versions of software that the file names, by lower-case package name: `{ "torch": "2.8.0" }`. */
  readonly frameworks?: Readonly<Record<string, string>>
}

/** What the pickles of a file import. */
export interface PickleFacts {
  /** Number of pickles that were found. */
  readonly count: number
  /** Highest protocol, 0 to 5. */
  readonly protocol: number
  /** `module.name`, sorted by UTF-8 bytes, without duplicates. */
  readonly imports: readonly string[]
  /** Those of `imports` that are outside the allow-list, in the same order. */
  readonly outsideAllowList: readonly string[]
  /** False where a pickle could not be read to the end: there may be more imports. */
  readonly complete: boolean
}

export type FactValue =
  | string
  | number
  | boolean
  | readonly FactValue[]
  | { readonly [key: string]: FactValue }

/** One file, as its reader describes it. JSON values only. */
export interface FormatDescription {
  /** E.g. `safetensors`, `gguf`, `pytorch-zip`. */
  readonly format: string
  /** Counts, versions and names, in the order in which they are shown. */
  readonly facts: Readonly<Record<string, FactValue>>
  readonly metadata: EmbeddedMetadata
  /** Present exactly where the file holds a pickle. */
  readonly pickle?: PickleFacts
  readonly findings: readonly Finding[]
}

/** One file of a model, and what its content shows. */
export interface DescribedFile {
  /** Canonical name inside the model; its own name for a model that is one file. */
  readonly name: string
  readonly sizeBytes: number
  readonly description: FormatDescription
}

/** What a reader may know of the model around a file. */
export interface FormatContext {
  /** Canonical name of the file inside the model. */
  readonly name: string
  /** Size of another file of the model by canonical name; `undefined` where there is none. */
  readonly sizeOf: (name: string) => number | undefined
  /** Imports that the user allows beside the built-in list, `module.name`. */
  readonly allowedImports: readonly string[]
}

export interface FormatReader {
  readonly id: string
  /**
   * By the first bytes (at most HEAD_BYTES of them); by the name only to tell formats of one
   * container apart, and where content never tells.
   */
  matches(head: Uint8Array, name: string): boolean
  /** @throws only what `source` throws */
  describe(source: ByteSource, context: FormatContext): Promise<FormatDescription>
}

/** What `matches` is shown of a file: npy, zip, HDF5 and legacy tar tell themselves in this much. */
export const HEAD_BYTES = 1_024
