// SPDX-License-Identifier: Apache-2.0
//
// Text → a captured environment, or a refusal with its line. A step of the
// job wrote the text, and whatever ran between may have written it anew:
// nothing is read that this version does not know.

import { ProvenanceError } from '../core/errors.ts'
import { parseJsonTree } from '../core/json-tree.ts'
import { MAX_ENVIRONMENT_BYTES, MAX_JSON_DEPTH } from '../core/limits.ts'
import type { JsonObject } from '../core/parse.ts'
import {
  anything,
  choice,
  dictionary,
  list,
  number,
  record,
  type Shape,
  text,
} from '../core/shape.ts'
import {
  CAPTURE_WARNINGS,
  type CapturedEnvironment,
  type CapturedLockFile,
  type CapturedPackage,
  type CapturedTraining,
  type CaptureWarning,
  type CaptureWarningCode,
  ECOSYSTEMS,
  ENVIRONMENT_VERSION,
  LOCK_FORMATS,
} from './environment-v1.ts'

const time = (what: string): Shape<string> =>
  text(what, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/)
const digest = text('`sha256:` and 64 hex digits', /^sha256:[0-9a-f]{64}$/)
const sha256 = text('SHA-256, 64 hex digits', /^[0-9a-f]{64}$/)
const amount = (what: string): Shape<number> => {
  const { schema, read } = number(what)
  return {
    schema: { ...schema, minimum: 0 },
    read: (node, at) => {
      const value = read(node, at)
      if (value >= 0 && Number.isFinite(value)) return value
      throw at.refuse(node.line, `${at.path} is ${value}; it takes a number that is not negative`)
    },
  }
}
/** A text that may be empty. */
const anyText: Shape<string> = {
  schema: { type: 'string' },
  read: (node, at) => {
    if (node.kind === 'scalar' && typeof node.value === 'string') return node.value
    throw at.refuse(node.line, `${at.path} is no text`)
  },
}
const itIs = choice('true, or not there', [true])

const PACKAGE: Shape<CapturedPackage> = record(
  'a package',
  {
    ecosystem: choice('the ecosystem', ECOSYSTEMS),
    name: text('the name, as the package writes it'),
    version: text('the version'),
    purl: text('a package URL', /^pkg:(?:pypi|conda)\/[!-~]+$/),
  },
  {
    license: record(
      'the licence',
      {
        kind: choice('SPDX expression or any name', ['expression', 'name']),
        value: text('the licence'),
      },
      {},
    ),
    recordDigest: digest,
    archiveDigest: digest,
    directUrl: record(
      'where it came from, where that is no index',
      { url: text('an address without credentials') },
      {
        vcs: text('the version control system'),
        commit: text('the commit, hex', /^[0-9a-f]{1,64}$/),
        subdirectory: text('the folder in the repository'),
      },
    ),
    installer: text('what installed it'),
    requested: itIs,
    editable: itIs,
  },
)

const LOCK_FILE: Shape<CapturedLockFile> = record(
  'a lock file',
  {
    path: text('the path'),
    format: choice('the format', LOCK_FORMATS),
    sizeBytes: amount('bytes'),
    sha256,
    gitBlob: text('id of the blob in git, 40 hex digits', /^[0-9a-f]{40}$/),
    packages: list(
      'what it locks',
      record(
        'a locked package',
        {
          ecosystem: choice('the ecosystem', ECOSYSTEMS),
          name: text('the name'),
          hashed: choice('whether the file has its digest', [true, false]),
        },
        { version: text('the exact version') },
      ),
      0,
    ),
  },
  {},
)

const TRAINING: Shape<CapturedTraining> = record(
  'what the trainer says of the run',
  {},
  {
    command: text('the command line'),
    hyperParameters: list(
      'files of hyper-parameters',
      record(
        'a file',
        { path: text('the path'), sha256, sizeBytes: amount('bytes') },
        { content: anything('what the file says') },
      ),
    ),
    startedAt: time('start of training, RFC 3339'),
    endedAt: time('end of training, RFC 3339'),
    gpuHours: amount('hours, times graphics cards'),
    energyKwh: amount('kilowatt-hours'),
  },
)

const WARNING: Shape<CaptureWarning> = record(
  'a warning',
  {
    code: choice('the code', Object.keys(CAPTURE_WARNINGS) as CaptureWarningCode[]),
    message: text('what was seen'),
  },
  { at: text('the file or folder') },
)

const ENVIRONMENT = record(
  'a captured environment',
  {
    environmentVersion: choice('the version of the format', [ENVIRONMENT_VERSION]),
    capturedAt: time('when it was captured, RFC 3339'),
    packages: list('the packages', PACKAGE, 0),
    frameworks: list(
      'the frameworks',
      record(
        'a framework',
        {
          name: text('the name'),
          version: text('the version'),
          source: text('what says so: a purl or a path'),
        },
        {},
      ),
      0,
    ),
    gpus: list(
      'the graphics cards',
      record(
        'a graphics card',
        { name: text('the name') },
        {
          driver: text('version of the driver'),
          memoryMib: amount('memory, MiB'),
          vbios: text('version of the firmware'),
        },
      ),
      0,
    ),
    system: record(
      'the system',
      { platform: text('the platform'), architecture: text('the architecture') },
      {
        kernel: text('release of the kernel'),
        distribution: text('PRETTY_NAME of os-release'),
        distributionId: text('ID of os-release'),
        distributionVersion: text('VERSION_ID of os-release'),
        nvidiaDriver: text('version of the loaded driver'),
      },
    ),
    variables: dictionary('names of variables', /^[A-Za-z_][A-Za-z0-9_]*$/, anyText),
    lockFiles: list('the lock files', LOCK_FILE, 0),
    warnings: list('the warnings', WARNING, 0),
  },
  {
    python: record(
      'the Python whose packages are listed',
      {
        foundBy: text('how it was found'),
        folders: list('the folders that were read', text('a path'), 0),
      },
      { implementation: text('the implementation'), version: text('the version') },
    ),
    runner: record(
      'the runner',
      {},
      {
        name: text('RUNNER_NAME'),
        os: text('RUNNER_OS'),
        architecture: text('RUNNER_ARCH'),
        environment: text('RUNNER_ENVIRONMENT'),
        imageOs: text('ImageOS'),
        imageVersion: text('ImageVersion'),
      },
    ),
    container: record('the container', { image: text('the image') }, { digest }),
    training: TRAINING,
  },
)

/** The JSON Schema of the document. */
export const environmentSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Captured environment, version 1',
  ...ENVIRONMENT.schema,
})

/**
 * Parses a document of at most MAX_ENVIRONMENT_BYTES characters.
 * @throws {ENVIRONMENT_INVALID} naming the line: bad JSON, a key that stands twice or is unknown, a value of
 *   another form, another version
 */
export const parseEnvironment = (content: string): CapturedEnvironment => {
  if (content.length > MAX_ENVIRONMENT_BYTES) {
    throw invalid(1, `${content.length} characters, the limit is ${MAX_ENVIRONMENT_BYTES}`)
  }
  const tree = parseJsonTree(content, invalid, MAX_JSON_DEPTH)
  const { environmentVersion: _, ...environment } = ENVIRONMENT.read(tree, {
    refuse: invalid,
    path: '',
  })
  return environment
}

const invalid = (line: number, what: string): ProvenanceError =>
  new ProvenanceError('ENVIRONMENT_INVALID', `captured environment refused: line ${line}: ${what}`)
