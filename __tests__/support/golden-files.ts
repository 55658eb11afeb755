// SPDX-License-Identifier: Apache-2.0
//
// The recorded outputs of `__tests__/golden`: path in that folder → text.

import { buildModelBom } from '../../src/bom/cyclonedx-v1.ts'
import { BOM_VERSIONS } from '../../src/bom/model-bom-facts.ts'
import { listAnnotations } from '../../src/report/annotations.ts'
import { REPORT_FORMATS, type ReportFormat } from '../../src/report/formats.ts'
import { FULL_FACTS } from './bom-facts.ts'
import { PASSED, REFUSED, reportOf } from './reports.ts'

const REPORTS = {
  passed: reportOf(PASSED),
  refused: reportOf(REFUSED),
  mixed: reportOf(PASSED, REFUSED),
}

const ENDINGS: readonly (readonly [ReportFormat, string])[] = [
  ['text', 'txt'],
  ['json', 'json'],
  ['gh', 'gh.json'],
  ['sarif', 'sarif'],
  ['junit', 'junit.xml'],
  ['markdown', 'md'],
]

/** What `npm run golden` writes, and a test compares. */
export const goldenFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(REPORTS).flatMap(([name, report]) => [
      ...ENDINGS.map(([format, ending]) => [
        `report/${name}.${ending}`,
        REPORT_FORMATS[format](report),
      ]),
      [
        `report/${name}.annotations.json`,
        `${JSON.stringify(listAnnotations(report), undefined, 2)}\n`,
      ],
    ]),
    ...BOM_VERSIONS.map((specVersion) => [
      `bom/cyclonedx-${specVersion}.json`,
      `${JSON.stringify(buildModelBom({ ...FULL_FACTS, specVersion }), undefined, 2)}\n`,
    ]),
  ])
