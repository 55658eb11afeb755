// SPDX-License-Identifier: Apache-2.0
//
// In-memory ports for the pipelines.

import { generateKeyPairSync, hash } from 'node:crypto'
import { memorySource } from '../../src/core/byte-sources.ts'
import { sha256 } from '../../src/core/digest.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'
import { createKeySigner } from '../../src/io/key-signer.ts'
import type { AttestPorts } from '../../src/pipelines/attest.ts'
import type {
  FileDigester,
  FileSources,
  FileTree,
  ModelTree,
  OutputStore,
  Publisher,
  Reporter,
  SinkId,
  StoredModel,
} from '../../src/ports.ts'
import { CLAIMS } from './claims.ts'

export const silentReporter: Reporter = { info: () => {}, warning: () => {}, progress: () => {} }

/** Models in memory: path → file name → content. A file model has the single name `.`. */
export type MemoryModels = Readonly<Record<string, Readonly<Record<string, string>>>>

export const memoryTree = (models: MemoryModels): FileTree => ({
  expand: async (pattern) => {
    if (models[pattern]) return [pattern]
    const matches = Object.keys(models).filter(
      (path) => pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1)),
    )
    if (matches.length === 0) throw new ProvenanceError('MODEL_NOT_FOUND', `nothing at ${pattern}`)
    return matches.sort()
  },
  expandFiles: async (patterns) =>
    Object.keys(models)
      .filter((path) => patterns.some((p) => p === path || path.startsWith(p.replace('*', ''))))
      .sort(),
  scan: async (path) => toTree(path, models[path] ?? {}),
  holds: async (folderPath, path) => `${path}/`.startsWith(`${folderPath}/`),
})

const toTree = (path: string, files: Readonly<Record<string, string>>): ModelTree => ({
  rootPath: `/memory/${path}`,
  kind: '.' in files ? 'file' : 'folder',
  ignored: [],
  files: Object.entries(files).map(([name, content]) => ({
    name,
    path: name === '.' ? path : `${path}/${name}`,
    stamp: { sizeBytes: Buffer.byteLength(content), mtimeNs: 0n, inode: 0n },
  })),
})

export const memoryDigester = (models: MemoryModels): FileDigester => {
  const contents = new Map<string, string>()
  for (const [path, files] of Object.entries(models)) {
    for (const [name, content] of Object.entries(files)) {
      contents.set(name === '.' ? path : `${path}/${name}`, content)
    }
  }
  return {
    digestFiles: async (files) =>
      files.map(({ name, path, stamp }) => ({
        name,
        digest: sha256(contents.get(path) ?? ''),
        sizeBytes: stamp.sizeBytes,
      })),
    digestFile: async ({ path }, algorithm) => hash(algorithm, contents.get(path) ?? ''),
  }
}

export const memorySources = (models: MemoryModels): FileSources => ({
  withSource: async ({ name, path }, use) => {
    const folder = name === '.' ? path : path.slice(0, -name.length - 1)
    return use(memorySource(Buffer.from(models[folder]?.[name] ?? '')))
  },
})

export const memoryStore = (): OutputStore & { readonly files: Map<string, string> } => {
  const files = new Map<string, string>()
  return {
    files,
    dir: '/out',
    write: async (name, content) => {
      files.set(name, content.toString())
      return `/out/${name}`
    },
    read: async (name) => {
      const content = files.get(name)
      if (content === undefined) throw new ProvenanceError('RESUME_INVALID', `no file ${name}`)
      return content
    },
  }
}

/** A sink that keeps what it is given, or fails with `failure`. */
export const memoryPublisher = (
  id: SinkId,
  failure?: ProvenanceError,
): Publisher & { readonly calls: (readonly StoredModel[])[] } => {
  const calls: (readonly StoredModel[])[] = []
  return {
    id,
    calls,
    publish: async (models) => {
      calls.push(models)
      if (failure) throw failure
      return { status: 'stored', locations: [{ id: '7', url: `https://example.com/${id}/7` }] }
    },
  }
}

const KEY = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const KEY_PEM = String(KEY.privateKey.export({ type: 'pkcs8', format: 'pem' }))

/** Ports over memory, signing for real with a key of this process. */
export const memoryPorts = (
  models: MemoryModels,
  overrides: Partial<AttestPorts> = {},
): AttestPorts & { readonly store: ReturnType<typeof memoryStore> } => ({
  tree: memoryTree(models),
  digester: memoryDigester(models),
  reporter: silentReporter,
  sources: memorySources(models),
  clock: () => new Date('2026-03-01T12:00:00Z'),
  baseModels: { describe: async (line) => [{ name: line, digest: { sha256: sha256(line) } }] },
  descriptors: {
    describe: async (line) => [{ name: line, digest: { sha256: sha256(line) } }],
    readJson: async () => [],
  },
  provenanceAbsence: async () => undefined,
  runFacts: async () => ({ claims: CLAIMS, serverUrl: 'https://github.com' }),
  openSigner: async () => ({
    kind: 'key',
    signer: createKeySigner({ privateKey: new Secret(KEY_PEM) }),
  }),
  publishers: [],
  ...overrides,
  store: memoryStore(),
})
