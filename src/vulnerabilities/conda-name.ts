// SPDX-License-Identifier: Apache-2.0
//
// Packages of conda under the names of PyPI: no advisory database has an
// ecosystem for conda. Most have one name in both; these are the frameworks
// of the field that do not (docs/vulnerabilities.md).

import { normalizePythonName } from '../core/python-name.ts'

const PYPI_NAMES: ReadonlyMap<string, string> = new Map([
  ['libtorch', 'torch'],
  ['pytorch', 'torch'],
  ['pytorch-cpu', 'torch'],
  ['pytorch-gpu', 'torch'],
  ['tensorflow-base', 'tensorflow'],
  ['tensorflow-cpu', 'tensorflow'],
  ['tensorflow-gpu', 'tensorflow'],
  ['libtensorflow', 'tensorflow'],
  ['libtensorflow-cc', 'tensorflow'],
  ['opencv', 'opencv-python'],
  ['libopencv', 'opencv-python'],
  ['py-opencv', 'opencv-python'],
  ['matplotlib-base', 'matplotlib'],
  ['msgpack-python', 'msgpack'],
  ['py-xgboost', 'xgboost'],
  ['pytables', 'tables'],
  ['ray-core', 'ray'],
])

/** The name on PyPI, in normal form, of a package of conda. */
export const pypiNameOfConda = (name: string): string =>
  PYPI_NAMES.get(name.toLowerCase()) ?? normalizePythonName(name)
