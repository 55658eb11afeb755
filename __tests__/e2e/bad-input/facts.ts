// SPDX-License-Identifier: Apache-2.0
//
// Documents and references that are to be stated of a model, and cannot be.

import { truncate } from 'node:fs/promises'
import { join } from 'node:path'

import { type BadCase, conflict, given, withFile } from './bad-case.ts'

const PREDICATES: readonly BadCase[] = [
  given(
    'predicate',
    'a predicate without its type',
    { 'predicate-type': '' },
    { code: 'INPUT_MISSING', message: /without predicate-type/, hint: /URI/ },
  ),
  given(
    'predicate',
    'a type without its predicate',
    { 'predicate-path': '' },
    conflict(/^predicate-type is given without a predicate$/, /exactly one/),
  ),
  given(
    'predicate',
    'a predicate given twice',
    { predicate: '{}' },
    conflict(/^predicate and predicate-path are both given$/, /exactly one/),
  ),
  given(
    'predicate',
    'a predicate type that is no URI',
    { 'predicate-type': 'evaluation' },
    { code: 'PREDICATE_INVALID', message: /"evaluation" is not a URI/, hint: /absolute URI/ },
  ),
  given(
    'predicate',
    'a predicate file that is not there',
    { 'predicate-path': 'none.json' },
    { code: 'PREDICATE_INVALID', message: /"none\.json": ENOENT/ },
  ),
  {
    cause: 'a predicate that is no object',
    base: 'predicate',
    change: withFile('predicate.json', '[1]'),
    code: 'PREDICATE_INVALID',
    message: /not a JSON object/,
  },
  {
    cause: 'a predicate above 16 MB',
    base: 'predicate',
    change: ({ workspace }) => truncate(join(workspace, 'predicate.json'), 17 * 1024 * 1024),
    code: 'PREDICATE_INVALID',
    message: /has 17825792 bytes, more than the 16777216/,
  },
  {
    cause: 'an SBOM of no known format',
    base: 'SBOM',
    change: withFile('sbom.json', '{"name":"x"}'),
    code: 'SBOM_INVALID',
    message: /neither spdxVersion.*nor bomFormat/,
  },
  {
    cause: 'an SBOM that is not JSON',
    base: 'SBOM',
    change: withFile('sbom.json', '<bom/>'),
    code: 'SBOM_INVALID',
    message: /not a JSON object/,
  },
  {
    cause: 'an SBOM that is not text',
    base: 'SBOM',
    change: withFile('sbom.json', Buffer.from([0x7b, 0xff])),
    code: 'SBOM_INVALID',
    message: /"sbom\.json" is not UTF-8/,
  },
  given(
    'SBOM',
    'an SBOM that is not there',
    { 'sbom-path': 'none.json' },
    { code: 'SBOM_INVALID', message: /"none\.json": ENOENT/ },
  ),
]

const FACTS: readonly BadCase[] = [
  given(
    'dependency',
    'a base model that is not there',
    { 'base-models': 'none.bin' },
    {
      code: 'DEPENDENCY_INVALID',
      message: /"none\.bin" is neither on disk nor given with a digest/,
    },
  ),
  given(
    'dependency',
    'a base model without a digest',
    { 'base-models': 'https://example.com/base' },
    { code: 'DEPENDENCY_INVALID', message: /"https:\/\/example\.com\/base" has no digest/ },
  ),
  given(
    'dependency',
    'a container image with half a digest',
    { 'container-images': 'ghcr.io/acme/train@sha256:abcd' },
    { code: 'DEPENDENCY_INVALID', message: /not 64 lowercase hex digits/ },
  ),
  given(
    'dependency',
    'a dependency that would publish a password',
    { datasets: `https://user:hunter2@example.com/d@sha256:${'ab'.repeat(32)}` },
    { code: 'DEPENDENCY_INVALID', message: /user or password/ },
  ),
  given(
    'dependency',
    'one name for several lock files',
    { 'lock-files': 'locks=out/digits/*' },
    { code: 'DEPENDENCY_INVALID', message: /"locks" names 3 files at once/ },
  ),
  given(
    'dependency',
    'metrics that are not there',
    { metrics: 'metrics.json' },
    { code: 'DEPENDENCY_INVALID', message: /"metrics\.json"/ },
  ),
  given(
    'ignored paths',
    'an ignored path with a glob',
    { 'ignore-paths': '*.md' },
    { code: 'IGNORE_PATH_INVALID', message: /"\*\.md"/ },
  ),
  given(
    'ignored paths',
    'an ignored path out of the model',
    { 'ignore-paths': '../x' },
    { code: 'IGNORE_PATH_INVALID', message: /"\.\.\/x"/ },
  ),
]

export const FACT_CASES: readonly BadCase[] = [...PREDICATES, ...FACTS]
