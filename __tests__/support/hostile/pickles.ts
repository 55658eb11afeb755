// SPDX-License-Identifier: Apache-2.0
//
// Pickles that hide what they import, each beside the one that it was made of.
// The payload names `print` and a text.

import { Buffer } from 'node:buffer'
import { deflateSync, gzipSync } from 'node:zlib'
import { called, imported, op, pickle } from '../pickle-writer.ts'
import { writeZip } from '../zip-writer.ts'
import type { HostileFile } from './hostile-file.ts'

/** What a hostile pickle must be found to hold, beside the code of its finding. */
export interface HostilePickle extends HostileFile {
  /** Name of the file, where it is not `model.pkl`. */
  readonly name?: string
  /** Imports that have to be listed. */
  readonly imports?: readonly string[]
}

const PRINT = imported('builtins', 'print')
const PRINTS = called(PRINT)
const ORDERED = imported('collections', 'OrderedDict')
const ORDERS = pickle(ORDERED, op.emptyTuple, op.reduce)

const whole = (...opcodes: readonly Buffer[]): Buffer => pickle(op.proto(4), ...opcodes, op.stop)
const old = (...opcodes: readonly Buffer[]): Buffer => pickle(op.proto(2), ...opcodes, op.stop)
const framed = (length: number, ...opcodes: readonly Buffer[]): Buffer =>
  pickle(op.proto(4), op.frame(length), ...opcodes, op.stop)

const TWIN = whole(ORDERS)
const TEXT_TWIN = pickle(
  op.global('collections', 'OrderedDict'),
  op.mark,
  op.tuple,
  op.reduce,
  op.stop,
)
const FRAME_BYTES = ORDERS.length + 1
const OUTSIDE = 'pickle.outside-allow-list'
const printed = ['builtins.print']

// ---- torch
const MAGIC = Buffer.from('6cfc9c46f9206aa85019', 'hex')
const legacy = (object: Buffer, first = op.long1(MAGIC)): Buffer =>
  pickle(
    pickle(op.proto(2), first, op.stop),
    old(op.binint(1001)),
    old(op.emptyDict),
    object,
    old(op.emptyList),
    Buffer.alloc(64),
  )
const torchZip = (object: Buffer, more: Partial<Parameters<typeof writeZip>[0][number]> = {}) =>
  writeZip([
    { name: 'm/data.pkl', content: object, method: 0, ...more },
    { name: 'm/version', content: '3\n', method: 0 },
  ])

// ---- joblib
const key = (name: string, ...value: readonly Buffer[]) => pickle(op.text(name), ...value)
const dtype = (code: string) =>
  pickle(
    imported('numpy', 'dtype'),
    ...[op.text(code), op.true, op.true, op.tuple3, op.reduce],
    ...[op.mark, op.binint1(3), op.text('<'), op.none, op.none, op.none],
    ...[op.binint(-1), op.binint(-1), op.binint1(0), op.tuple, op.build],
  )
/** An array of `length` bytes of joblib, whose bytes follow BUILD. */
const wrapper = (length: Buffer, bytes: Buffer): Buffer =>
  pickle(
    imported('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    ...[op.emptyTuple, op.newobj, op.emptyDict, op.mark],
    key('subclass', imported('numpy', 'ndarray')),
    key('shape', length, op.tuple1),
    key('order', op.text('C')),
    key('dtype', dtype('u1')),
    key('allow_mmap', op.true),
    ...[op.setitems, op.build, bytes],
  )
export const JOBLIB_IMPORT = 'joblib.numpy_pickle.NumpyArrayWrapper'
const zeros = Buffer.alloc(40)
const joblib = (bytes: Buffer, ...after: readonly Buffer[]): Buffer =>
  whole(op.emptyList, wrapper(op.binint1(bytes.length), bytes), op.append, ...after)

// ---- names and packings
const nested = whole(PRINTS)
const deep = (levels: number): Buffer => {
  let content = nested
  for (let level = 0; level < levels; level += 1) content = whole(op.binbytes(content))
  return content
}
const tar = (name: string, content: Buffer, magic = 'ustar\u000000'): Buffer => {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(magic, 257)
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const padding = Buffer.alloc(512 - (content.length % 512))
  return Buffer.concat([header, content, padding, Buffer.alloc(1024)])
}
const SEVEN_ZIP = Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(200)])

type Row = Omit<HostilePickle, 'twin'> & { readonly twin?: Buffer }

const ROWS: readonly Row[] = [
  // ---- names
  {
    cause: 'names an import outside the allow-list',
    code: OUTSIDE,
    hostile: nested,
    imports: printed,
  },
  {
    cause: 'names an import with the opcode of protocol 0',
    code: OUTSIDE,
    hostile: old(called(op.global('builtins', 'print'))),
    twin: old(op.global('collections', 'OrderedDict'), op.emptyTuple, op.reduce),
    imports: printed,
  },
  {
    cause: 'is a text without a magic number',
    code: OUTSIDE,
    name: 'weights.bin',
    hostile: Buffer.from("cbuiltins\nprint\n(S'a text'\ntR."),
    twin: TEXT_TWIN,
    imports: printed,
  },
  {
    cause: 'has padding before its import, longer than what tells a format',
    code: OUTSIDE,
    name: 'weights.bin',
    hostile: pickle(op.unicode('x'.repeat(3000)), op.pop, Buffer.from('cbuiltins\nprint\n(tR.')),
    twin: pickle(op.unicode('x'.repeat(3000)), op.pop, TEXT_TWIN),
    imports: printed,
  },
  ...(
    [
      ['an integer in base 16', op.int('0x10')],
      ['an integer in the octal of C', op.int('010')],
      ['an integer with a NUL, which ends it in C', op.int('1\u0000junk')],
      ['a float with a NUL', op.float('1.5\u0000junk')],
      ['a long integer of 5,000 digits', op.long('1'.repeat(5000))],
    ] as const
  ).map(([what, number]) => ({
    cause: `begins with ${what}`,
    code: OUTSIDE,
    name: 'weights',
    hostile: pickle(number, op.pop, Buffer.from('cbuiltins\nprint\n(tR.')),
    twin: pickle(number, op.pop, TEXT_TWIN),
    imports: printed,
  })),
  {
    cause: 'uses an index of the memo that is a number for C only',
    code: OUTSIDE,
    name: 'weights',
    hostile: pickle(op.none, op.put('0\u0000x'), Buffer.from('cbuiltins\nprint\n(tR.')),
    twin: pickle(op.none, op.put('0'), TEXT_TWIN),
    imports: printed,
  },
  {
    cause: 'exceeds a limit before it imports, under a name that says nothing',
    code: 'pickle.incomplete',
    name: 'weights',
    hostile: pickle(op.none, op.put('2000000'), Buffer.from('cbuiltins\nprint\n(tR.')),
    twin: pickle(op.none, op.put('2000'), TEXT_TWIN),
  },
  {
    cause: 'stands behind twenty pickles that do nothing',
    code: OUTSIDE,
    name: 'weights',
    hostile: pickle(...Array.from({ length: 20 }, () => old(op.none)), nested),
    twin: TWIN,
    imports: printed,
  },
  {
    cause: 'reads the name from the memo',
    code: OUTSIDE,
    hostile: whole(
      ...[op.text('builtins'), op.memoize, op.pop, op.text('print'), op.memoize, op.pop],
      ...[op.text('collections'), op.pop, op.binget(0), op.binget(1), op.stackGlobal],
      ...[op.emptyTuple, op.reduce],
    ),
    imports: printed,
  },
  {
    cause: 'writes an index of the memo twice',
    code: OUTSIDE,
    hostile: whole(
      ...[op.text('collections'), op.binput(7), op.pop, op.text('builtins'), op.binput(7), op.pop],
      ...[op.binget(7), op.text('print'), op.stackGlobal, op.emptyTuple, op.reduce],
    ),
    imports: printed,
  },
  {
    cause: 'lets MEMOIZE overwrite what PUT wrote at an index beyond the count',
    code: OUTSIDE,
    hostile: whole(
      // after one PUT at index 1, the memo has one value, and MEMOIZE writes index 1
      ...[op.text('collections'), op.binput(1), op.pop, op.text('builtins'), op.memoize, op.pop],
      ...[op.binget(1), op.text('print'), op.stackGlobal, op.emptyTuple, op.reduce],
    ),
    imports: printed,
  },
  {
    cause: 'puts a decoy between the operands of STACK_GLOBAL',
    code: OUTSIDE,
    hostile: whole(
      ...[op.text('builtins'), op.text('collections'), op.pop, op.text('print')],
      ...[op.text('OrderedDict'), op.pop, op.stackGlobal, op.emptyTuple, op.reduce],
    ),
    imports: printed,
  },
  {
    cause: 'drops a decoy up to a mark',
    code: OUTSIDE,
    hostile: whole(
      ...[op.text('builtins'), op.text('print'), op.mark, op.text('collections')],
      ...[op.text('OrderedDict'), op.popMark, op.stackGlobal, op.emptyTuple, op.reduce],
    ),
    imports: printed,
  },
  {
    cause: 'doubles a name',
    code: OUTSIDE,
    hostile: whole(op.text('print'), op.dup, op.stackGlobal),
    imports: ['print.print'],
  },
  {
    cause: 'writes a name in escapes of raw Unicode',
    code: OUTSIDE,
    hostile: whole(
      ...[op.unicode('built\\u0069ns'), op.unicode('\\U00000070rint'), op.stackGlobal],
    ),
    imports: printed,
  },
  {
    cause: 'writes a name in escapes of a quoted text',
    code: OUTSIDE,
    hostile: whole(op.string("'built\\x69ns'"), op.string('"\\160rint"'), op.stackGlobal),
    imports: printed,
  },
  {
    cause: 'names an import by a longer form of text than is needed',
    code: OUTSIDE,
    hostile: whole(op.binunicode8('builtins'), op.binunicode('print'), op.stackGlobal),
    imports: printed,
  },
  {
    cause: 'reaches through a module of the allow-list by attributes',
    code: 'pickle.dotted-name',
    hostile: whole(imported('torch', 'os.getcwd')),
    imports: ['torch.os.getcwd'],
  },
  {
    cause: 'spells a name of the allow-list with a dot in the other half',
    code: OUTSIDE,
    hostile: whole(imported('torch', '_utils._rebuild_tensor_v2')),
    twin: whole(imported('torch._utils', '_rebuild_tensor_v2')),
    imports: ['torch._utils._rebuild_tensor_v2'],
  },
  {
    cause: 'has a name that looks like one of the allow-list',
    code: OUTSIDE,
    hostile: whole(imported('collections', 'Ord\u0435redDict')),
    imports: ['collections.Ord\u0435redDict'],
  },
  {
    cause: 'has a space behind a name of the allow-list',
    code: OUTSIDE,
    hostile: whole(imported('collections', 'OrderedDict ')),
    imports: ['collections.OrderedDict '],
  },
  {
    cause: 'computes a name',
    code: 'pickle.computed-import',
    hostile: whole(ORDERS, op.text('print'), op.stackGlobal),
  },
  {
    cause: 'takes a name from bytes',
    code: 'pickle.computed-import',
    hostile: whole(op.shortBytes('builtins'), op.text('print'), op.stackGlobal),
  },
  {
    cause: 'has a name too long to be one',
    code: 'pickle.computed-import',
    hostile: whole(op.binunicode('m'.repeat(5000)), op.text('print'), op.stackGlobal),
  },
  ...(['ext1', 'ext2', 'ext4'] as const).map((name) => ({
    cause: `imports an extension code with ${name.toUpperCase()}`,
    code: 'pickle.extension-code',
    hostile: whole(op[name](7), op.emptyTuple, op.reduce),
  })),
  // ---- calls
  {
    cause: 'makes an instance with INST',
    code: OUTSIDE,
    hostile: old(op.mark, op.text('a text'), op.inst('builtins', 'print')),
    twin: old(op.mark, op.inst('collections', 'OrderedDict')),
    imports: printed,
  },
  {
    cause: 'makes an instance with OBJ',
    code: OUTSIDE,
    hostile: whole(op.mark, PRINT, op.text('a text'), op.obj),
    twin: whole(op.mark, ORDERED, op.obj),
    imports: printed,
  },
  {
    cause: 'makes an instance with NEWOBJ_EX',
    code: OUTSIDE,
    hostile: whole(PRINT, op.emptyTuple, op.emptyDict, op.newobjEx),
    twin: whole(ORDERED, op.emptyTuple, op.emptyDict, op.newobjEx),
    imports: printed,
  },
  {
    cause: 'calls what another call gave',
    code: 'pickle.computed-call',
    hostile: whole(ORDERS, op.emptyTuple, op.reduce),
  },
  {
    cause: 'sets the state of an import itself',
    code: 'pickle.changed-import',
    hostile: whole(ORDERED, op.emptyDict, op.build),
    twin: whole(ORDERS, op.emptyDict, op.build),
  },
  {
    cause: 'drops the result of a call',
    code: OUTSIDE,
    hostile: whole(PRINTS, op.pop, ORDERS),
    imports: printed,
  },
  {
    cause: 'names an object by an identifier, as text',
    code: 'pickle.persistent-id',
    hostile: whole(op.persid('an id'), op.pop, ORDERS),
  },
  {
    cause: 'names an object by an identifier on the stack',
    code: 'pickle.persistent-id',
    hostile: whole(op.text('an id'), op.binpersid, op.pop, ORDERS),
  },
  {
    cause: 'needs a buffer from outside',
    code: 'pickle.outside-buffer',
    hostile: whole(op.nextBuffer, op.readonlyBuffer, op.pop, ORDERS),
  },
  // ---- the bytes of the pickle
  {
    cause: 'ends before its STOP, behind the payload',
    code: 'pickle.incomplete',
    hostile: pickle(op.proto(4), PRINTS),
    imports: printed,
  },
  {
    cause: 'has an unknown opcode behind the payload',
    code: 'pickle.incomplete',
    hostile: pickle(op.proto(4), PRINTS, Buffer.from([0xff]), op.stop),
    imports: printed,
  },
  {
    cause: 'has an unknown protocol',
    code: 'pickle.incomplete',
    hostile: pickle(op.proto(6), PRINTS, op.stop),
    imports: printed,
  },
  {
    cause: 'reads an index of the memo that was never written',
    code: 'pickle.incomplete',
    hostile: whole(op.binget(9), op.pop, PRINTS),
    imports: printed,
  },
  {
    cause: 'takes from an empty stack before the payload',
    code: 'pickle.incomplete',
    hostile: whole(op.pop, PRINTS),
    imports: printed,
  },
  {
    cause: 'has a length of almost 2^64',
    code: 'pickle.incomplete',
    hostile: whole(PRINTS, Buffer.from([0x8e, ...Buffer.alloc(8, 0xfe)])),
    imports: printed,
  },
  {
    cause: 'writes the memo at an index of four billion',
    code: 'pickle.incomplete',
    hostile: whole(PRINTS, op.longBinput(0xfffffff0)),
    imports: printed,
  },
  {
    cause: 'has an index that is no number',
    code: 'pickle.incomplete',
    hostile: whole(PRINTS, op.put('0x10')),
    imports: printed,
  },
  {
    cause: 'has a name in a line without end',
    code: 'pickle.incomplete',
    hostile: pickle(
      op.proto(2),
      called(op.global('builtins', 'print')),
      Buffer.from('cm'),
      Buffer.alloc(300_000, 0x6d),
    ),
    imports: printed,
  },
  {
    cause: 'has a frame that ends in an opcode',
    code: 'pickle.frame',
    hostile: framed(3, ORDERS),
    twin: framed(FRAME_BYTES, ORDERS),
  },
  {
    cause: 'stops inside of a frame',
    code: 'pickle.frame',
    hostile: Buffer.concat([framed(FRAME_BYTES + 8, ORDERS)]),
    twin: framed(FRAME_BYTES, ORDERS),
  },
  {
    cause: 'begins a frame in a frame',
    code: 'pickle.frame',
    hostile: framed(FRAME_BYTES + 9, op.frame(FRAME_BYTES), ORDERS),
    twin: framed(FRAME_BYTES, ORDERS),
  },
  {
    cause: 'names its protocol again in the middle',
    code: 'pickle.late-protocol',
    hostile: whole(op.proto(2), ORDERS),
  },
  {
    cause: 'is followed by a second pickle',
    code: 'pickle.several',
    hostile: pickle(TWIN, nested),
    imports: printed,
  },
  {
    cause: 'is followed by a second pickle that breaks behind its payload',
    code: 'pickle.incomplete',
    hostile: pickle(TWIN, op.proto(4), PRINTS, op.pop, op.pop, op.stop),
    imports: printed,
  },
  {
    cause: 'is followed by bytes that are no pickle',
    code: 'pickle.trailing-data',
    hostile: pickle(TWIN, Buffer.from('bytes')),
  },
  {
    cause: 'does nothing, and is followed by a pickle that does',
    code: OUTSIDE,
    name: 'weights.bin',
    hostile: pickle(old(op.none), nested),
    twin: TWIN,
    imports: printed,
  },
  {
    cause: 'has a pickle in its bytes',
    code: 'pickle.nested',
    hostile: whole(op.binbytes(nested)),
    twin: whole(op.binbytes(Buffer.alloc(nested.length, 1)), op.pop, ORDERS),
    imports: printed,
  },
  {
    cause: 'has a pickle in a byte array',
    code: 'pickle.nested',
    hostile: whole(op.bytearray8(nested)),
    imports: printed,
  },
  {
    cause: 'has a pickle in a text, for a codec',
    code: 'pickle.nested',
    hostile: whole(op.binunicode(nested.toString('latin1')), op.pop, ORDERS),
  },
  {
    cause: 'has pickles in pickles, too deep to follow',
    code: 'pickle.incomplete',
    hostile: whole(ORDERS, op.pop, op.binbytes(deep(8))),
  },
  // ---- torch
  {
    cause: 'is a zip archive of torch with another ending',
    code: OUTSIDE,
    name: 'weights.txt',
    hostile: torchZip(nested),
    twin: torchZip(TWIN),
    imports: printed,
  },
  {
    cause: 'is in a member of a zip archive whose ending says nothing',
    code: OUTSIDE,
    name: 'model.pt',
    hostile: writeZip([
      { name: 'm/data.pkl', content: TWIN },
      { name: 'm/readme.txt', content: nested },
    ]),
    twin: torchZip(TWIN),
    imports: printed,
  },
  {
    cause: 'is in a member with the flag of encryption',
    code: 'zip.encrypted',
    name: 'model.pt',
    hostile: torchZip(nested, { flags: 1 }),
    twin: torchZip(TWIN),
    imports: printed,
  },
  {
    cause: 'is in a member with a wrong checksum',
    code: 'zip.bad-checksum',
    name: 'model.pt',
    hostile: torchZip(nested, { checksum: 1 }),
    twin: torchZip(TWIN),
    imports: printed,
  },
  {
    cause: 'is in a member with another name in its own header',
    code: 'zip.local-name',
    name: 'model.pt',
    hostile: torchZip(nested, { local: { name: 'm/data.txt' } }),
    twin: torchZip(TWIN),
    imports: printed,
  },
  {
    cause: 'has a second object of a file of torch before 1.6',
    code: OUTSIDE,
    name: 'model.pt',
    hostile: legacy(nested),
    twin: legacy(TWIN),
    imports: printed,
  },
  {
    cause: 'computes the magic number of torch',
    code: OUTSIDE,
    name: 'model.pt',
    hostile: legacy(TWIN, called(op.global('builtins', 'int'))),
    twin: legacy(TWIN),
    imports: ['builtins.int'],
  },
  {
    cause: 'is a file of torch before 1.6 that ends after its third pickle',
    code: 'pickle.incomplete',
    name: 'model.pt',
    hostile: legacy(TWIN).subarray(0, legacy(TWIN).length - 64 - 5 - TWIN.length),
    twin: legacy(TWIN),
  },
  {
    cause: 'is in a tar archive',
    code: OUTSIDE,
    name: 'model.tar',
    hostile: tar('pickle', nested),
    twin: tar('pickle', TWIN),
    imports: printed,
  },
  {
    cause: 'is in a tar archive without a magic number',
    code: OUTSIDE,
    name: 'model.bin',
    hostile: tar('pickle', nested, ''),
    twin: tar('pickle', TWIN, ''),
    imports: printed,
  },
  {
    cause: 'is in an archive that is not read',
    code: 'pickle.compressed',
    name: 'model.pt',
    hostile: SEVEN_ZIP,
    twin: torchZip(TWIN),
  },
  // ---- joblib
  {
    cause: 'imports behind the bytes of an array',
    code: OUTSIDE,
    name: 'model.joblib',
    hostile: joblib(zeros, PRINTS, op.pop),
    twin: joblib(zeros),
    imports: printed,
  },
  {
    cause: 'has opcodes in the bytes of an array, which joblib skips and pickle obeys',
    code: 'pickle.loader-dependent',
    name: 'model.joblib',
    hostile: joblib(pickle(PRINTS, op.pop)),
    twin: joblib(zeros),
    imports: printed,
  },
  {
    cause: 'has a pickle in the bytes of an array',
    code: 'pickle.nested',
    name: 'model.joblib',
    hostile: joblib(nested),
    twin: joblib(zeros),
    imports: printed,
  },
  {
    cause: 'computes the length of an array',
    code: 'pickle.incomplete',
    name: 'model.joblib',
    hostile: whole(wrapper(ORDERS, zeros)),
    twin: joblib(zeros),
  },
  {
    cause: 'is compressed with gzip under another ending',
    code: OUTSIDE,
    name: 'model.txt',
    hostile: gzipSync(nested),
    twin: gzipSync(TWIN),
    imports: printed,
  },
  {
    cause: 'is compressed with zlib, and cut',
    code: 'pickle.incomplete',
    name: 'model.joblib',
    hostile: deflateSync(Buffer.concat([nested.subarray(0, -1), Buffer.alloc(400, 0x4e)])).subarray(
      0,
      -8,
    ),
    twin: deflateSync(TWIN),
    imports: printed,
  },
  {
    cause: 'is compressed in a way that is not read',
    code: 'pickle.compressed',
    name: 'model.joblib',
    hostile: Buffer.concat([Buffer.from('fd377a585a000004', 'hex'), Buffer.alloc(100)]),
    twin: deflateSync(TWIN),
  },
]

export const HOSTILE_PICKLES: readonly HostilePickle[] = ROWS.map((row) => ({ twin: TWIN, ...row }))
