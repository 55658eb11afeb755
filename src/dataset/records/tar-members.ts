// SPDX-License-Identifier: Apache-2.0
//
// A stream of bytes → the files of a tar archive, each as its name and then its
// bytes in parts. Nothing is unpacked; a link, a device or a sparse file is
// refused, and so is an archive without its end.

import { Buffer } from 'node:buffer'
import { MAX_TAR_HEADER_BYTES } from '../../core/limits.ts'
import type { RefuseRecord } from './record-content.ts'
import { type PaxRecords, parsePax, parseTarHeader, TAR_BLOCK_BYTES } from './tar-header.ts'

export type TarEvent =
  | { readonly kind: 'file'; readonly name: string; readonly sizeBytes: number }
  /** Next bytes of the file that was named last. */
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'end of file' }

export interface TarReader {
  push(chunk: Buffer): Generator<TarEvent, void, undefined>
  /** @throws what `refuse` throws, where the archive has not ended */
  end(): void
}

type State =
  | { readonly kind: 'header' | 'extension'; readonly type: string; readonly sizeBytes: number }
  | { readonly kind: 'file' | 'skip' }
  | { readonly kind: 'ended' }

const HEADER: State = { kind: 'header', type: '', sizeBytes: TAR_BLOCK_BYTES }

export const createTarReader = (refuse: RefuseRecord): TarReader => {
  let state: State = HEADER
  /** Bytes that are still to come: of what is collected, or of a file. */
  let left = TAR_BLOCK_BYTES
  /** Zeros after a member, up to the next block. */
  let padding = 0
  let held: Buffer[] = []
  let longName: string | undefined
  let pax: PaxRecords = {}

  const begin = (next: State, sizeBytes: number): void => {
    state = next
    left = sizeBytes
    padding = next.kind === 'header' ? 0 : (TAR_BLOCK_BYTES - (sizeBytes % TAR_BLOCK_BYTES)) % 512
  }
  const beginMember = function* (block: Buffer): Generator<TarEvent, void, undefined> {
    const header = parseTarHeader(block, refuse)
    if (header === undefined) {
      state = { kind: 'ended' }
      return
    }
    const { type } = header
    if ('xgLK'.includes(type)) {
      if (header.sizeBytes > MAX_TAR_HEADER_BYTES) refuse('the name of a member is too long')
      begin({ kind: 'extension', type, sizeBytes: header.sizeBytes }, header.sizeBytes)
      return
    }
    const sizeBytes = pax.sizeBytes ?? header.sizeBytes
    const name = pax.path ?? longName ?? header.name
    pax = {}
    longName = undefined
    if (type === '5') return begin({ kind: 'skip' }, sizeBytes)
    if (type !== '0') refuse(`"${name}" is no file but of the type ${JSON.stringify(type)}`)
    begin({ kind: 'file' }, sizeBytes)
    yield { kind: 'file', name, sizeBytes }
  }
  const endExtension = (type: string, bytes: Buffer): void => {
    // `g` is about all members that follow; what it can say of them is of no use here.
    if (type === 'x') pax = parsePax(bytes, refuse)
    if (type === 'L') longName = bytes.toString('utf8').replace(/\0+$/, '')
  }
  /** What is complete now: header, name or file. */
  const complete = function* (): Generator<TarEvent, void, undefined> {
    const done = state
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held)
    held = []
    if (done.kind === 'header') return yield* beginMember(bytes)
    if (done.kind === 'extension') endExtension(done.type, bytes)
    if (done.kind === 'file') yield { kind: 'end of file' }
    begin(HEADER, TAR_BLOCK_BYTES)
  }
  return {
    *push(chunk) {
      let at = 0
      for (;;) {
        if (state.kind === 'ended') {
          if (chunk.subarray(at).some((byte) => byte !== 0)) refuse('something follows its end')
          return
        }
        const part = chunk.subarray(at, at + left)
        at += part.length
        left -= part.length
        if (state.kind === 'file' && part.length > 0) yield { kind: 'bytes', bytes: part }
        else if (state.kind === 'header' || state.kind === 'extension') held.push(part)
        if (left > 0) return
        const zeros = Math.min(padding, chunk.length - at)
        at += zeros
        padding -= zeros
        if (padding > 0) return
        yield* complete()
      }
    },
    end() {
      if (state.kind !== 'ended') refuse('the archive is cut: it has no end')
    },
  }
}
