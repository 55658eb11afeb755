// SPDX-License-Identifier: Apache-2.0
//
// gzip (RFC 1952) and zstd (RFC 8878), recognised by their first bytes, as a
// stream of what they hold; members or frames that follow each other are one
// content. A stream that is cut, or followed by something else, is an error.

import { Buffer } from 'node:buffer'
import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib'

type Compression = 'gzip' | 'zstd'
type Decoder = Gunzip | ZstdDecompress

/** Of the first four bytes or more. */
export const compressionOf = (start: Buffer): Compression | undefined => {
  if (start.length >= 3 && start.readUIntBE(0, 3) === 0x1f8b08) return 'gzip'
  return start.length >= 4 && start.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : undefined
}

const createDecoder = (compression: Compression): Decoder =>
  compression === 'gzip' ? createGunzip() : createZstdDecompress()

/** @throws what zlib throws */
export async function* decompress(
  compression: Compression,
  chunks: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  let rest: Buffer | undefined
  for (;;) {
    const chunk = rest ?? (await nextOf(chunks))
    if (chunk === undefined) return
    const decoder = createDecoder(compression)
    const fed = feed(decoder, chunk, chunks)
    // It is awaited below; until then a failure, which the decoder reports too, must not count as unhandled.
    fed.catch(() => undefined)
    try {
      for await (const part of decoder) yield asBuffer(part)
    } finally {
      decoder.destroy()
    }
    rest = await fed
  }
}

const nextOf = async (chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> => {
  const { value, done } = await chunks.next()
  return done ? undefined : value
}

const asBuffer = (part: unknown): Buffer =>
  Buffer.isBuffer(part) ? part : Buffer.from(String(part))

/**
 * Writes chunks until a member or frame has ended. What is left of the last one: Node's zstd stops after
 * a frame that ends inside of a chunk, and its gzip before what is no member.
 */
const feed = async (
  decoder: Decoder,
  first: Buffer,
  chunks: AsyncIterator<Buffer>,
): Promise<Buffer | undefined> => {
  for (let chunk: Buffer | undefined = first; chunk; chunk = await nextOf(chunks)) {
    const before = decoder.bytesWritten
    await write(decoder, chunk)
    const taken = decoder.bytesWritten - before
    if (taken < chunk.length) return chunk.subarray(taken)
  }
  decoder.end()
  return undefined
}

const write = (decoder: Decoder, chunk: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    decoder.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
