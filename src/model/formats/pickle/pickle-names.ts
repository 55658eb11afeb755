// SPDX-License-Identifier: Apache-2.0

/** Ends of names, in lower case, that promise a pickle. */
export const PICKLE_ENDINGS = ['.pkl', '.pickle', '.joblib', '.dill'] as const

const PACKINGS = ['.gz', '.z', '.bz2', '.xz', '.lzma', '.lz4'] as const

/** Ends of names that promise a compressed pickle, as joblib writes it. */
export const PACKED_PICKLE_ENDINGS: readonly string[] = PICKLE_ENDINGS.flatMap((ending) =>
  PACKINGS.map((packing) => `${ending}${packing}`),
)

/** Whether a file of this name should be a pickle, whatever it holds. */
export const promisesPickle = (name: string): boolean => {
  const lower = name.toLowerCase()
  return [...PICKLE_ENDINGS, ...PACKED_PICKLE_ENDINGS].some((ending) => lower.endsWith(ending))
}

const LOADED_ENDINGS = ['.bin', '.pt', '.pth', '.ckpt', '.dat', '.data', '.model', '.p'] as const

/** Whether files of this name are loaded as pickles, among other things. */
export const suggestsPickle = (name: string): boolean =>
  promisesPickle(name) || LOADED_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
