// SPDX-License-Identifier: Apache-2.0
//
// Where a model is trained, as the job itself sees it: packages, frameworks,
// graphics cards, system, lock files, and what the trainer says of the run.
// All of it is self-asserted: no step of a job can prove what the job runs on.
// Spec: docs/spec/environment-v1.md

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_ENVIRONMENT_BYTES } from '../core/limits.ts'
import type { JsonValue } from '../core/parse.ts'

/** The name of the file that a capture writes. */
export const ENVIRONMENT_FILE_NAME = 'environment.json'
/** The variable that later steps of a job find the document by. */
export const ENVIRONMENT_VARIABLE = 'MLPROV_ENVIRONMENT'
export const ENVIRONMENT_VERSION = 1

/** Lists are sorted, so that one environment has one text but for `capturedAt`. */
export interface CapturedEnvironment {
  /** RFC 3339, UTC. */
  readonly capturedAt: string
  /** The Python whose packages are listed; absent where none was found. */
  readonly python?: CapturedPython
  /** Sorted by ecosystem, name and version, by UTF-8 bytes. */
  readonly packages: readonly CapturedPackage[]
  /** Frameworks, and the libraries that they compute with; sorted by name. */
  readonly frameworks: readonly CapturedFramework[]
  /** In the order of the driver. */
  readonly gpus: readonly CapturedGpu[]
  readonly system: CapturedSystem
  readonly runner?: CapturedRunner
  /** The image of the container that the job runs in. */
  readonly container?: CapturedContainer
  /** Variables that change training, by name; never one whose value looks like a secret. */
  readonly variables: Readonly<Record<string, string>>
  /** Sorted by path. */
  readonly lockFiles: readonly CapturedLockFile[]
  readonly training?: CapturedTraining
  /** What could not be read, or not be trusted to be complete. */
  readonly warnings: readonly CaptureWarning[]
}

export interface CapturedPython {
  /** Lower case: `cpython`, `pypy`. */
  readonly implementation?: string
  /** E.g. `3.12.4`; `3.12` where no more is known. */
  readonly version?: string
  /** How it was found: `input`, `VIRTUAL_ENV`, `CONDA_PREFIX`, `pythonLocation`, `.venv`, `PATH`, `tool cache`. */
  readonly foundBy: string
  /** Absolute paths of the folders that were read, in the order of Python's search. */
  readonly folders: readonly string[]
}

/** A package of conda that is a Python distribution is there twice: once for each ecosystem. */
export interface CapturedPackage {
  readonly ecosystem: Ecosystem
  /** As the package writes it; the purl has the normal form. */
  readonly name: string
  readonly version: string
  /** Package URL, e.g. `pkg:pypi/torch@2.8.0`. */
  readonly purl: string
  readonly license?: CapturedLicense
  /** `sha256:<hex>` of the RECORD file, which has the digest of each installed file. */
  readonly recordDigest?: string
  /** `sha256:<hex>` of the archive that it was installed from, as its installer noted. */
  readonly archiveDigest?: string
  /** Where it came from, where that is no index (PEP 610). */
  readonly directUrl?: DirectUrl
  /** What installed it, e.g. `pip`, `uv`, `conda`. */
  readonly installer?: string
  /** Whether it was asked for by name; absent where nobody noted that. */
  readonly requested?: true
  readonly editable?: true
}

export const ECOSYSTEMS = ['conda', 'pypi'] as const
export type Ecosystem = (typeof ECOSYSTEMS)[number]

export interface CapturedLicense {
  /** An SPDX expression as the author of the package wrote it, or any name of a licence. */
  readonly kind: 'expression' | 'name'
  readonly value: string
}

/** Addresses have no user name, password, query or fragment. */
export interface DirectUrl {
  readonly url: string
  readonly vcs?: string
  /** The commit that was installed, hex. */
  readonly commit?: string
  readonly subdirectory?: string
}

export interface CapturedFramework {
  /** E.g. `torch`, `cuda`, `cudnn`, `rocm`, `nccl`. */
  readonly name: string
  readonly version: string
  /** What says so: a purl, or the path of a file. */
  readonly source: string
}

export interface CapturedGpu {
  readonly name: string
  readonly driver?: string
  readonly memoryMib?: number
  readonly vbios?: string
}

export interface CapturedSystem {
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string
  /** As Node names it: `x64`, `arm64`. */
  readonly architecture: string
  readonly kernel?: string
  /** `PRETTY_NAME`, `ID` and `VERSION_ID` of os-release. */
  readonly distribution?: string
  readonly distributionId?: string
  readonly distributionVersion?: string
  /** Version of the NVIDIA driver that the kernel has loaded. */
  readonly nvidiaDriver?: string
}

export interface CapturedRunner {
  /** `RUNNER_NAME`, `RUNNER_OS`, `RUNNER_ARCH`, `RUNNER_ENVIRONMENT`. */
  readonly name?: string
  readonly os?: string
  readonly architecture?: string
  /** `github-hosted` or `self-hosted`; the token's claim of that name is the one to trust. */
  readonly environment?: string
  /** `ImageOS` and `ImageVersion` of a hosted runner. */
  readonly imageOs?: string
  readonly imageVersion?: string
}

export interface CapturedContainer {
  /** As the workflow names it, without the digest. */
  readonly image: string
  /** `sha256:<hex>`; absent where the workflow does not pin one. */
  readonly digest?: string
}

export interface CapturedLockFile {
  /** Relative to the working directory where it lies in it, with `/`. */
  readonly path: string
  readonly format: LockFormat
  readonly sizeBytes: number
  /** Hex. */
  readonly sha256: string
  /** The id of the file in git, SHA-1 in hex. */
  readonly gitBlob: string
  /** What it locks; empty where it could not be read, which a warning says. */
  readonly packages: readonly LockedPackage[]
}

export const LOCK_FORMATS = [
  'requirements.txt',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pylock.toml',
  'Pipfile.lock',
  'conda-lock.yml',
  'environment.yml',
  'other',
] as const
export type LockFormat = (typeof LOCK_FORMATS)[number]

export interface LockedPackage {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** Absent where the file does not pin one exact version. */
  readonly version?: string
  /** Whether the file has a digest of what is to be installed. */
  readonly hashed: boolean
}

/** What the trainer says of the run. */
export interface CapturedTraining {
  readonly command?: string
  readonly hyperParameters?: readonly HyperParameterFile[]
  /** RFC 3339. */
  readonly startedAt?: string
  readonly endedAt?: string
  readonly gpuHours?: number
  readonly energyKwh?: number
}

export interface HyperParameterFile {
  /** Relative to the working directory where it lies in it, with `/`. */
  readonly path: string
  /** Hex. */
  readonly sha256: string
  readonly sizeBytes: number
  /** Of JSON or YAML that is small enough; values that look like secrets are `***`. */
  readonly content?: JsonValue
}

export interface CaptureWarning {
  /** Kebab-case, of CAPTURE_WARNINGS. */
  readonly code: CaptureWarningCode
  /** What was seen, on one line. */
  readonly message: string
  /** The file or folder, where there is one. */
  readonly at?: string
}

/** Every warning, and what it means; codes are part of the format. */
export const CAPTURE_WARNINGS = {
  'python-not-found': 'No Python environment was found: no package is listed.',
  'python-ambiguous': 'There is more than one Python environment; one of them was read.',
  'python-unreadable': 'A folder of packages could not be read.',
  'package-unreadable': 'The record of a package could not be read; it is not listed.',
  'package-incomplete': 'A part of the record of a package could not be read; the rest is listed.',
  'package-duplicate': 'A package is installed twice in one folder; both are listed.',
  'package-limit': 'There are more packages than are listed.',
  'lock-file-unreadable': 'A lock file could not be parsed; its digest is there.',
  'variable-too-long': 'A variable has a longer value than is kept; it is left out.',
  'variable-secret': 'A variable has a value that looks like a secret; it is left out.',
  'text-secret': 'A text holds what looks like a secret; that part is left out.',
  'hyper-parameters-unreadable': 'A file could not be parsed; its digest is there.',
  'gpu-unreadable': 'The driver of the graphics cards did not answer as documented.',
  'container-unknown': 'The job runs in a container, and nobody named its image.',
  'container-not-pinned': 'The image of the container is named without a digest.',
  'warning-limit': 'There are more warnings than are listed.',
} as const
export type CaptureWarningCode = keyof typeof CAPTURE_WARNINGS

/**
 * JSON, two spaces of indentation, a newline at the end.
 * Law: parseEnvironment(serializeEnvironment(x)) = x.
 * @throws {ENVIRONMENT_INVALID} where the text would be larger than MAX_ENVIRONMENT_BYTES
 */
export const serializeEnvironment = (environment: CapturedEnvironment): string => {
  const document = { environmentVersion: ENVIRONMENT_VERSION, ...environment }
  const text = `${JSON.stringify(document, null, 2)}\n`
  if (Buffer.byteLength(text) <= MAX_ENVIRONMENT_BYTES) return text
  throw new ProvenanceError(
    'ENVIRONMENT_INVALID',
    `the environment has ${text.length} characters, the limit is ${MAX_ENVIRONMENT_BYTES} bytes`,
    { hint: 'Name fewer lock files (`lock-files`), or the one Python environment that trains.' },
  )
}
