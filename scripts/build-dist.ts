// SPDX-License-Identifier: Apache-2.0
//
// `npm run build`, after tsc: bundles each entry of lib/ with ncc into dist/,
// and what runs in a browser with esbuild.
// - The output folder is emptied first: ncc never removes an old chunk.
// - Source maps are made only to learn which packages went in (for
//   licenses.txt; ncc's own list is wrong with several chunks) and are left
//   out, together with the start-up cost of their register script.
// The same sources and node_modules give the same bytes; CI rebuilds and compares.

import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildProofPage, buildVerifierDeclaration, buildVerifierModule } from './browser-bundles.ts'

const ROOT = join(import.meta.dirname, '..')

/** Entry of lib/ → folder of dist/. */
const ENTRIES = {
  'actions/attest.js': 'attest',
  'actions/capture.js': 'capture',
  'actions/dataset.js': 'dataset',
  'actions/verify.js': 'verify',
  'cli/main.js': 'cli',
  'hash-worker/index.js': 'hash-worker',
  'dataset-worker/index.js': 'dataset-worker',
} as const

const bundle = (entry: string, folder: string): readonly string[] => {
  const out = mkdtempSync(join(tmpdir(), 'ncc-'))
  try {
    execFileSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
        'build',
        join(ROOT, 'lib', entry),
        '-o',
        out,
        '--source-map',
        '--no-source-map-register',
        '--quiet',
      ],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    return copyBundle(out, join(ROOT, 'dist', folder))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

// Copies everything but the maps and returns the sources that the maps name.
const copyBundle = (from: string, to: string): readonly string[] => {
  mkdirSync(to, { recursive: true })
  const sources: string[] = []
  for (const name of readdirSync(from).sort()) {
    if (name.endsWith('.map')) {
      sources.push(...JSON.parse(readFileSync(join(from, name), 'utf8')).sources)
    } else if (name.endsWith('.js')) {
      const code = readFileSync(join(from, name), 'utf8').replace(
        /\n\/\/# sourceMappingURL=.*\n?$/,
        '\n',
      )
      writeFileSync(join(to, name), code)
    } else {
      copyFileSync(join(from, name), join(to, name))
    }
  }
  return sources
}

const packagesOf = (sources: readonly string[]): readonly string[] => {
  const packages = new Set<string>()
  for (const source of sources) {
    const folders = source.split(/(?<=\/)node_modules\//).slice(1)
    let path = ''
    for (const folder of folders) {
      const [first = '', second = ''] = folder.split('/')
      path += `node_modules/${first.startsWith('@') ? `${first}/${second}` : first}/`
    }
    if (path !== '') packages.add(path)
  }
  return [...packages].sort()
}

const licenseOf = (path: string): string => {
  const folder = join(ROOT, path)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : '(the package ships no licence file)'
  return `${name} ${version}\n${license ?? 'see below'}\n\n${text}\n`
}

rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
const sources = Object.entries(ENTRIES).flatMap(([entry, folder]) => bundle(entry, folder))

const writeText = (name: string, text: string): void => {
  writeFileSync(join(ROOT, 'dist', name), text)
  const kib = (bytes: number): string => (bytes / 1024).toFixed(1)
  const sizes = `${kib(Buffer.byteLength(text))} KiB, ${kib(gzipSync(text).length)} KiB gzipped`
  process.stdout.write(`dist/${name}: ${sizes}\n`)
}
mkdirSync(join(ROOT, 'dist/dataset-verifier'))
const verifier = buildVerifierModule()
const proofPage = buildProofPage()
writeText('dataset-verifier/index.js', verifier.text)
writeText('dataset-verifier/index.d.ts', buildVerifierDeclaration())
writeText('proof-checker.html', proofPage.text)
sources.push(...verifier.sources, ...proofPage.sources)

const packages = packagesOf(sources)
if (packages.length === 0)
  throw new Error('no package found in the source maps: the bundles are wrong')
writeFileSync(
  join(ROOT, 'dist/licenses.txt'),
  packages.map(licenseOf).join(`\n${'-'.repeat(72)}\n\n`),
)
process.stdout.write(`dist/: ${Object.values(ENTRIES).join(', ')}; ${packages.length} packages\n`)
