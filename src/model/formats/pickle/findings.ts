// SPDX-License-Identifier: Apache-2.0

import type { FindingTable } from '../format.ts'

/** What can be found of the pickles in a file. None of these words says that a pickle is safe. */
export const PICKLE_FINDINGS = {
  'pickle.outside-allow-list': {
    kind: 'code',
    explains:
      'Loading the file imports something that is not on the allow-list: imports outside the allow-list can run any code.',
  },
  'pickle.incomplete': {
    kind: 'code',
    explains: 'A pickle could not be read to the end: it may import more than is listed.',
  },
  'pickle.computed-import': {
    kind: 'code',
    explains:
      'The name of an import is not a constant of the pickle, so nobody can tell what it is.',
  },
  'pickle.computed-call': {
    kind: 'code',
    explains: 'Something is called that is not an import of the pickle but what another step gave.',
  },
  'pickle.changed-import': {
    kind: 'code',
    explains: 'The pickle changes something that it imports, and so what other code does.',
  },
  'pickle.extension-code': {
    kind: 'code',
    explains:
      'An import is named by a number that only the registry of the loading program (copyreg) can resolve.',
  },
  'pickle.persistent-id': {
    kind: 'code',
    explains:
      'An object is named by an identifier that the loading program resolves in its own way.',
  },
  'pickle.nested': {
    kind: 'code',
    explains:
      'Bytes inside a pickle are a pickle themselves; its imports are listed with the others.',
  },
  'pickle.loader-dependent': {
    kind: 'code',
    explains:
      'The bytes of an array can be read as opcodes too: joblib and pickle load different things from the same file.',
  },
  'pickle.dotted-name': {
    kind: 'code',
    explains:
      'An import reaches through attributes of a module (`module`, `a.b`), which no name on the built-in allow-list does.',
  },
  'pickle.outside-buffer': {
    kind: 'notice',
    explains: 'The pickle needs buffers that are not in it, and that its loader has to bring.',
  },
  'pickle.frame': {
    kind: 'broken',
    explains: 'A frame is longer or shorter than it says: loaders differ in what they make of it.',
  },
  'pickle.late-protocol': {
    kind: 'broken',
    explains: 'The protocol is named again in the middle of a pickle, which no pickler writes.',
  },
  'pickle.several': {
    kind: 'notice',
    explains:
      'More than one pickle stands in the file: a loader that stops at the first sees less.',
  },
  'pickle.trailing-data': {
    kind: 'broken',
    explains: 'Bytes follow the last pickle that are no pickle.',
  },
  'pickle.compressed': {
    kind: 'code',
    explains: 'The file is packed in a way that is not read here: what it holds is not known.',
  },
  'pickle.other-files': {
    kind: 'notice',
    explains: 'Arrays of the pickle are in files beside it.',
  },
} as const satisfies FindingTable

export type PickleFindingCode = keyof typeof PICKLE_FINDINGS
