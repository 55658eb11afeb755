// SPDX-License-Identifier: Apache-2.0
//
// The imports that a pickle of tensors and arrays needs. A list of what is
// expected, not of what is harmless: what is done with an import is not judged.

import { type Sha256Hex, sha256 } from '../../../core/digest.ts'
import type { Import } from './values.ts'

const names = (module: string, list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => `${module}.${name}`)

const STORAGES =
  'BFloat16 Bool Byte Char ComplexDouble ComplexFloat Double Float Half Int Long Short'
const QUANTIZED_STORAGES = 'QInt32 QInt8 QUInt2x4 QUInt4x2 QUInt8'
const TENSORS = 'BFloat16 Bool Byte Char Double Float Half Int Long Short'
const SPARSE_TENSORS = 'BFloat16 Byte Char Double Float Half Int Long Short'

const suffixed = (kinds: string, suffix: string): string =>
  kinds
    .split(' ')
    .map((kind) => `${kind}${suffix}`)
    .join(' ')

/** What `torch.load(weights_only=True)` allows by itself. Source: torch 2.15.0, _weights_only_unpickler.py. */
const TORCH_WEIGHTS_ONLY: readonly string[] = [
  ...names('collections', 'Counter OrderedDict'),
  ...names('_codecs', 'encode'),
  ...names('builtins', 'bytearray complex set'),
  ...names('torch', 'Size Tensor device'),
  ...names('torch.nn.parameter', 'Parameter'),
  ...names('torch.serialization', '_get_layout'),
  ...names('torch._tensor', '_rebuild_from_type_v2'),
  ...names(
    'torch._utils',
    `_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_tensor
     _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage
     _rebuild_wrapper_subclass _rebuild_device_tensor_from_numpy
     _rebuild_device_tensor_from_cpu_tensor`,
  ),
  ...names(
    'torch',
    `float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 bool complex128 complex64
     qint8 qint32 quint8 quint4x2 quint2x4 float8_e5m2 float8_e4m3fn float8_e5m2fnuz
     float8_e4m3fnuz float8_e8m0fnu float4_e2m1fn_x2 bits8 bits16 bits1x8 bits2x4 bits4x2
     complex32 bcomplex32 uint16 uint32 uint64 uint1 uint2 uint3 uint4 uint5 uint6 uint7
     int1 int2 int3 int4 int5 int6 int7`,
  ),
  ...names(
    'torch',
    `per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric
     per_channel_affine_float_qparams`,
  ),
  ...names('torch.storage', 'TypedStorage UntypedStorage'),
  ...names('torch', suffixed(`${STORAGES} ${QUANTIZED_STORAGES}`, 'Storage')),
  ...names('torch.cuda', suffixed(STORAGES, 'Storage')),
  ...names('torch', suffixed(TENSORS, 'Tensor')),
  ...names('torch.cuda', suffixed(TENSORS, 'Tensor')),
  ...names('torch.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
  ...names('torch.cuda.sparse', suffixed(SPARSE_TENSORS, 'Tensor')),
]

/** What arrays, scalars and types of NumPy are made with. Source: numpy 1.26.4 and 2.4.6, `__reduce__` of each. */
const NUMPY: readonly string[] = [
  ...names('numpy', 'dtype ndarray'),
  ...['numpy.core', 'numpy._core'].flatMap((core) => [
    ...names(`${core}.multiarray`, '_reconstruct scalar'),
    ...names(`${core}.numeric`, '_frombuffer'),
  ]),
]

/** The names that Python 3 gives to those of Python 2 in protocols 0 to 2 (Lib/_compat_pickle.py). */
const PYTHON_2: readonly string[] = names('__builtin__', 'bytearray complex set')

/** In the order of their sources; `module.name`, where the name has no dot. */
export const BUILT_IN_ALLOW_LIST: readonly string[] = [...TORCH_WEIGHTS_ONLY, ...NUMPY, ...PYTHON_2]

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_ALLOW_LIST)

/** What a record of a model calls the built-in list; its digest says which one it was. */
export const ALLOW_LIST_NAME = 'torch-weights-only-and-numpy'

/** SHA-256 of the names of the built-in list, sorted, each followed by a line end. */
export const allowListDigest = (): Sha256Hex =>
  sha256(...[...BUILT_IN].sort().map((path) => `${path}\n`))

/** What a user allows beside the built-in list, `module.name`. */
export type AllowList = readonly string[]

/**
 * Whether an import is on the allow-list. A name with a dot reaches through attributes, and is not
 * what the built-in list means even where the whole reads the same.
 */
export const isAllowed = ({ path, module, name }: Import, allowed: AllowList): boolean =>
  (BUILT_IN.has(path) && module !== '' && name !== '' && !name.includes('.')) ||
  allowed.includes(path)
