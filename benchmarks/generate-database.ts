// SPDX-License-Identifier: Apache-2.0
//
// A database of vulnerabilities of the shape of OSV's dump of PyPI: about as
// many records of each publisher, of about their sizes, with the lists of
// versions that make up most of it. The same bytes in each run.

import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { writeZip } from '../__tests__/support/zip-writer.ts'

export interface DatabaseShape {
  readonly records: number
  readonly unpackedBytes: number
  readonly packedBytes: number
}

/** Records of each publisher: GHSA and PYSEC describe the same flaws, MAL are packages made to harm. */
const FLAWS = 5_500
const MALICIOUS = 10_000
/** Packages that have flaws; the first few, as TensorFlow is, have hundreds. */
const FLAWED_PACKAGES = 1_500

/** Writes the zip dump. */
export const writeDatabase = (path: string): DatabaseShape => {
  const random = createRandom(20_261_128)
  const files: { readonly name: string; readonly content: string }[] = []
  const add = (record: Readonly<Record<'id', string> & Record<string, unknown>>): void => {
    files.push({ name: `${record.id}.json`, content: JSON.stringify(record) })
  }
  for (let flaw = 0; flaw < FLAWS; flaw += 1) {
    // The square of a number from 0 to 1: few packages have most of the flaws.
    const name = flawedPackage(Math.floor(random() ** 3 * FLAWED_PACKAGES))
    const affected = affectedOf(name, random)
    const [ghsa, cve, pysec] = [
      `GHSA-${code(flaw)}`,
      `CVE-2025-${10_000 + flaw}`,
      `PYSEC-2025-${flaw}`,
    ]
    const severity = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:L/A:N' }]
    const details = prose(600 + Math.floor(random() * 3_000), random)
    const common = { schema_version: '1.7.4', modified: timeOf(random), published: timeOf(random) }
    add({
      id: ghsa,
      ...common,
      aliases: [cve, pysec],
      summary: prose(80, random),
      details,
      severity,
      affected: [affected],
      references: referencesOf(6),
      database_specific: { severity: 'HIGH', cwe_ids: ['CWE-20'], github_reviewed: true },
    })
    const git = { type: 'GIT', repo: 'https://example.com/it', events: [{ introduced: '0' }] }
    const { ranges } = affected
    add({
      id: pysec,
      ...common,
      aliases: [cve, ghsa],
      details: details.slice(0, 500),
      affected: [{ ...affected, ranges: [git, ...ranges] }],
      references: referencesOf(3),
    })
  }
  for (let index = 0; index < MALICIOUS; index += 1) {
    add({
      id: `MAL-2025-${index}`,
      schema_version: '1.7.4',
      modified: timeOf(random),
      published: timeOf(random),
      summary: `Malicious code in typo-${index} (PyPI)`,
      details: prose(500 + Math.floor(random() * 900), random),
      affected: [
        {
          package: { ecosystem: 'PyPI', name: `typo-${index}` },
          versions: ['0.0.1', '0.0.2'],
          ranges: [],
        },
      ],
      database_specific: { 'malicious-packages-origins': [{ sha256: hex(random), source: 'it' }] },
    })
  }
  const zip = writeZip(files)
  writeFileSync(path, zip)
  const unpackedBytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  return { records: files.length, unpackedBytes, packedBytes: zip.length }
}

/** The name of a package with flaws, the one with most of them first. */
export const flawedPackage = (rank: number): string => `library-${rank}`

const affectedOf = (name: string, random: () => number) => {
  const count = 10 + Math.floor(random() ** 3 * 400)
  const versions = Array.from(
    { length: count },
    (_, index) => `${Math.floor(index / 20)}.${index % 20}.0`,
  )
  const fixed = `${Math.floor(count / 20)}.${count % 20}.0`
  return {
    package: { ecosystem: 'PyPI', name, purl: `pkg:pypi/${name}` },
    ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
    versions,
    database_specific: { source: `https://example.com/advisories/${name}.json` },
  }
}

const referencesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'WEB',
    url: `https://example.com/owner/repository/security/advisories/${index}`,
  }))

const WORDS =
  'an attacker may supply a crafted model file whose header is not validated before allocation which leads to a heap buffer overflow in the parser of the tensor shapes and in turn to denial of service or execution of code in the process that loads it users should upgrade to the patched version or refuse files of unknown origin'.split(
    ' ',
  )

const prose = (chars: number, random: () => number): string => {
  let text = ''
  while (text.length < chars) text += `${WORDS[Math.floor(random() * WORDS.length)]} `
  return text.slice(0, chars)
}

const code = (number: number): string => {
  const text = number.toString(16).padStart(12, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}

const hex = (random: () => number): string =>
  Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join('')

const timeOf = (random: () => number): string =>
  new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 2e11)).toISOString()

/** mulberry32: the same numbers from the same seed. */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
