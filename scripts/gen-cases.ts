// SPDX-License-Identifier: Apache-2.0
//
// `npm run cases`: signs the bundles of __tests__/cases/verify anew, with keys
// and a Sigstore that exist for this run only, and writes what trusts them.
// What is signed stands in each case.json; nothing else is changed. With the name
// of a case that has no base, that case and all that build upon it alone.

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, lineageOf, loadCases } from '../__tests__/cases/case-file.ts'
import { startInstance } from '../__tests__/cases/material/keyless.ts'
import { makeAuthority, makeKey } from '../__tests__/cases/material/keys.ts'
import type { SignRecipe, TrustName } from '../__tests__/cases/material/recipes.ts'
import { payloadOf, type SignedFiles } from '../__tests__/cases/material/statements.ts'
import { openWorkspace } from '../__tests__/cases/workspace.ts'
import { tokenClaims, workflowRun } from '../demo/github/workflow-run.ts'
import type { WorkflowClaims } from '../src/attestation/build-context.ts'
import { PAYLOAD_TYPE } from '../src/attestation/statement.ts'
import { createFileDigester } from '../src/io/fs/digest-files.ts'
import { createFileSources } from '../src/io/fs/file-source.ts'
import { createFileTree } from '../src/io/fs/file-tree.ts'
import { buildManifest } from '../src/model/manifest.ts'
import { canonicalIgnorePaths } from '../src/model/paths.ts'
import { inspectModel } from '../src/pipelines/inspect.ts'

const cases = loadCases()
const instances = {
  sigstore: await startInstance(true),
  'sigstore-without-ct': await startInstance(false),
  'other-sigstore': await startInstance(true),
}
const keys = { key: makeKey(), 'other-key': makeKey() }
const authority = await makeAuthority()

const trustText = (name: TrustName): string => {
  switch (name) {
    case 'sigstore':
    case 'sigstore-without-ct':
    case 'other-sigstore':
      return instances[name].trustedRoot
    case 'key':
    case 'other-key':
      return keys[name].publicPem
    case 'root-certificate':
      return authority.root.pem
    case 'other-root-certificate':
      return authority.otherRoot.pem
    case 'intermediate-certificate':
      return authority.intermediate.pem
  }
}

const readModel = async (path: string, ignored: readonly string[]): Promise<SignedFiles> => {
  const ignorePaths = canonicalIgnorePaths(ignored)
  const tree = await createFileTree().scan(path, { ignorePaths, symlinks: 'within-model' })
  const digester = createFileDigester({ workerPath: '', workers: 0 })
  const files = await digester.digestFiles(tree.files, () => {})
  const ports = { sources: createFileSources() }
  return {
    manifest: buildManifest({ name: 'model', baseName: 'model', files, ignorePaths }),
    described: await inspectModel(tree, { allowedImports: [] }, ports),
  }
}

const signOne = async (folder: string, recipe: SignRecipe): Promise<string> => {
  const { signer, payloadType = PAYLOAD_TYPE } = recipe
  const model = await readModel(join(folder, recipe.model ?? 'model'), recipe.ignorePaths ?? [])
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    ...tokenClaims(workflowRun({})),
    ...('claims' in signer ? signer.claims : {}),
  }
  const payload = payloadOf(recipe, model, claims as unknown as WorkflowClaims)
  switch (signer.by) {
    case 'sigstore':
    case 'sigstore-without-ct':
    case 'other-sigstore':
      return instances[signer.by].sign(payload, payloadType, signer)
    case 'key':
    case 'other-key':
      return keys[signer.by].sign(payload)
    case 'chain':
      return authority.sign(payload, signer.leaf)
  }
}

const generate = async ({ name, folder, spec }: Case): Promise<number> => {
  for (const [file, trust] of Object.entries(spec.trust ?? {})) {
    writeFileSync(join(folder, file), trustText(trust))
  }
  if (spec.sign === undefined) return 0
  // Its own edits count where they make the model; others speak of bundles that are not there yet.
  const edits = (spec.edits ?? []).filter(({ file }) => file.startsWith('model/'))
  for (const { file } of spec.sign) rmSync(join(folder, file), { force: true })
  const withoutEdits = new Map(cases).set(name, {
    name,
    folder,
    readme: '',
    spec: { ...spec, edits },
  })
  const workspace = openWorkspace(withoutEdits, name)
  try {
    for (const recipe of spec.sign) {
      writeFileSync(join(folder, recipe.file), `${await signOne(workspace.folder, recipe)}\n`)
    }
  } finally {
    workspace.remove()
  }
  return spec.sign.length
}

const [root] = process.argv.slice(2)
const isAsked = (name: string): boolean =>
  root === undefined || lineageOf(cases, name)[0]?.name === root

// A base before what builds upon it.
const ordered = [...cases.values()]
  .filter(({ name }) => isAsked(name))
  .toSorted((a, b) => lineageOf(cases, a.name).length - lineageOf(cases, b.name).length)
let count = 0
for (const one of ordered) count += await generate(one)
for (const { sigstore } of Object.values(instances)) await sigstore.close()
process.stdout.write(`${count} bundles in ${ordered.length} cases signed\n`)
