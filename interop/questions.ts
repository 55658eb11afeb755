// SPDX-License-Identifier: Apache-2.0
//
// Asks every verifier every question that it can answer.

import { join } from 'node:path'
import type { MatrixRow, Verdict } from './matrix.ts'
import { judge } from './matrix.ts'
import type { Offline } from './offline.ts'
import type { Production } from './produce.ts'
import { CASES, type CaseId, type Scene, sceneOf } from './scene.ts'
import { KEY_VERIFIERS, VERIFIERS, type Verifier } from './verifiers.ts'

/** A verifier's program, or why it is not there. */
export type Program = { readonly id: Verifier['program']; readonly version: string } & (
  | { readonly kind: 'ready'; readonly command: readonly string[] }
  | { readonly kind: 'missing'; readonly reason: string }
)

interface Question {
  readonly verifier: Verifier
  readonly bundle: string
  /** The scene, or why there is none. */
  readonly scene: Scene | { readonly absence: string }
}

export interface AskContext {
  readonly offline: Offline
  readonly scratch: string
}

export const askVerifiers = async (
  programs: readonly Program[],
  production: Production,
  context: AskContext,
): Promise<readonly MatrixRow[]> => {
  const rows: MatrixRow[] = []
  for (const question of await gatherQuestions(programs, production, context)) {
    const program = programs.find(({ id }) => id === question.verifier.program)
    if (!program) throw new Error(`no program for ${question.verifier.id}`)
    rows.push(await ask(question, program, production, context))
  }
  return rows
}

const gatherQuestions = async (
  programs: readonly Program[],
  production: Production,
  context: AskContext,
): Promise<readonly Question[]> => [
  ...production.keyless.flatMap(({ bundle, scene }) =>
    VERIFIERS.map((verifier) => ({ verifier, bundle: `ours, ${bundle}`, scene })),
  ),
  { verifier: KEY_VERIFIERS.modelSigning, bundle: 'ours, key', scene: production.key.scene },
  { verifier: KEY_VERIFIERS.mlprov, bundle: 'ours, key', scene: production.key.scene },
  {
    verifier: KEY_VERIFIERS.mlprov,
    bundle: 'of model_signing, key',
    scene: await signWithModelSigning(programs, production, context),
  },
]

/** The other direction: model_signing signs the model with the same key. */
const signWithModelSigning = async (
  programs: readonly Program[],
  { key: { scene, privateKey } }: Production,
  { offline, scratch }: AskContext,
): Promise<Question['scene']> => {
  const program = programs.find(({ id }) => id === 'model_signing')
  if (program?.kind !== 'ready') return { absence: program?.reason ?? 'model_signing is not there' }
  const omsBundle = join(scratch, 'model_signing.sig')
  const signed = await offline.run([
    ...program.command,
    ...['sign', 'key', scene.model, '--signature', omsBundle, '--private_key', privateKey],
  ])
  if (signed.status !== 0) throw new Error(`model_signing cannot sign:\n${signed.stderr}`)
  return { ...scene, omsBundle }
}

const ask = async (
  { verifier, bundle, scene }: Question,
  program: Program,
  { strangers }: Production,
  { offline, scratch }: AskContext,
): Promise<MatrixRow> => {
  const verdicts = new Map<CaseId, Verdict>()
  const verdictOf = async (id: CaseId): Promise<Verdict> => {
    if (!verifier.sees.includes(id)) return { kind: 'not applicable' }
    if (program.kind === 'missing') return { kind: 'skipped', reason: program.reason }
    if ('absence' in scene) return { kind: 'skipped', reason: scene.absence }
    const changed = await sceneOf(id, scene, strangers, scratch)
    const answer = await offline.run([...program.command, ...verifier.args(changed)])
    const refusal = verifier.refusals[id]
    const acceptVerdict = verdicts.get('accept')
    return judge(id, answer, {
      ...(refusal === undefined ? {} : { refusal }),
      ...(acceptVerdict === undefined ? {} : { acceptVerdict }),
    })
  }
  for (const id of CASES) verdicts.set(id, await verdictOf(id)) // accept is the first
  return {
    verifier: verifier.id,
    bundle,
    version: program.version,
    verdicts: Object.fromEntries(verdicts) as Readonly<Record<CaseId, Verdict>>,
  }
}
