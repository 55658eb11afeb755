// SPDX-License-Identifier: Apache-2.0
//
// Arrays of NumPy with one thing wrong in the header.

import { Buffer } from 'node:buffer'
import { npy } from '../model-files/npy.ts'
import type { HostileHeader } from './hostile-header.ts'

const TWIN = npy()

const file = (cause: string, code: string, hostile: Buffer): HostileHeader => ({
  name: 'array.npy',
  cause,
  code: `npy.${code}`,
  hostile,
  twin: TWIN,
})
const header = (text: string): Buffer => npy({ header: text })

export const HOSTILE_NPYS: readonly HostileHeader[] = [
  file('no length of a header', 'cut-off', TWIN.subarray(0, 8)),
  file('a header beyond the end of the file', 'cut-off', npy({ headerBytes: 9_000 })),
  file('a header of 4 GiB', 'header-too-large', npy({ version: [2, 0], headerBytes: 2 ** 32 - 1 })),
  file('version 4', 'unknown-version', npy({ version: [4, 0] })),
  file('version 1.1', 'unknown-version', npy({ version: [1, 1] })),
  file('a header that calls a function', 'header-invalid', header("__import__('os').getcwd()\n")),
  file('a header that is a list', 'header-invalid', header('[1, 2]\n')),
  file('a header that is nested deep', 'header-invalid', header(`{'descr': ${'('.repeat(4_000)}`)),
  file(
    'a header without a descr',
    'header-invalid',
    header("{'fortran_order': False, 'shape': (2, 3)}\n"),
  ),
  file(
    'a header without a shape',
    'header-invalid',
    header("{'descr': '<f4', 'fortran_order': False}\n"),
  ),
  file(
    'an order that is a number',
    'header-invalid',
    header("{'descr': '<f4', 'fortran_order': 0, 'shape': (2, 3)}\n"),
  ),
  file(
    'a key too many',
    'header-invalid',
    header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), 'x': 1}\n"),
  ),
  file(
    'text behind the dictionary',
    'header-invalid',
    header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)} or 1\n"),
  ),
  file('a text with an escape', 'header-invalid', npy({ descr: "'<f\\x34'" })),
  file(
    'a shape that stands twice',
    'duplicate-key',
    header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 9), 'shape': (2, 3)}\n"),
  ),
  file('a negative length in a shape', 'header-invalid', npy({ shape: '(-2, 3)' })),
  file('a dtype of no kind', 'unknown-dtype', npy({ descr: "'<q4'" })),
  file('a dtype without a number', 'unknown-dtype', npy({ descr: "'<f'" })),
  file('a field of a record without a dtype', 'unknown-dtype', npy({ descr: "[('a',)]" })),
  file('a dtype that NumPy knows by a long name', 'may-hold-objects', npy({ descr: "'object'" })),
  file('65 dimensions', 'too-many-dimensions', npy({ shape: `(${'1, '.repeat(65)})` })),
  file(
    'a shape whose product is beyond 2^53',
    'size-overflow',
    npy({ shape: `(${2 ** 31}, ${2 ** 31}, 4)` }),
  ),
  file('a length beyond 2^64', 'size-overflow', npy({ shape: `(${2n ** 70n},)` })),
  file(
    'elements whose size is beyond 2^53',
    'size-overflow',
    npy({ descr: "'<U999999999'", shape: '(99999999,)' }),
  ),
  file('fewer bytes than the array needs', 'cut-off', npy({ data: Buffer.alloc(23) })),
  file('an archive behind the array', 'trailing-data', npy({ data: Buffer.alloc(28) })),
  file('elements that are a pickle', 'object-array', npy({ descr: "'|O'" })),
  file(
    'a field of a record that is a pickle',
    'object-array',
    npy({ descr: "[('a', '<i4'), ('b', '|O', (2,))]" }),
  ),
]
