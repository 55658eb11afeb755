// SPDX-License-Identifier: Apache-2.0
//
// Provenance is written by the workflow, its certificate by the certificate
// authority. Where both speak of the same thing they have to agree: what the
// statement says of builder and source is then as good as the certificate.

import type { CertificateIdentity } from '../attestation/certificate-identity.ts'
import {
  SLSA_PROVENANCE_TYPE,
  WORKFLOW_BUILD_TYPE,
} from '../attestation/predicates/slsa-provenance-v1.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import { asArray, asObject, asString } from '../core/parse.ts'
import { type Check, failedCheck, passedCheck } from './report.ts'

/**
 * One check for each fact that both name, and for builder and source also where the statement does
 * not; none for other predicates, build types and signers.
 */
export const checkProvenance = (
  { predicateType, predicate }: ParsedStatement,
  identity: CertificateIdentity,
): readonly Check[] => {
  const definition = asObject(predicate?.buildDefinition)
  if (predicateType !== SLSA_PROVENANCE_TYPE || definition?.buildType !== WORKFLOW_BUILD_TYPE) {
    return []
  }
  const workflow = asObject(asObject(definition.externalParameters)?.workflow)
  const [source] = asArray(definition.resolvedDependencies) ?? []
  const builder = asObject(asObject(predicate?.runDetails)?.builder)
  const github = asObject(asObject(definition.internalParameters)?.github)
  const metadata = asObject(asObject(predicate?.runDetails)?.metadata)
  const required: readonly Row[] = [
    ['builder', 'builder', identity.buildSignerURI, asString(builder?.id)],
    [
      'source-repository',
      'source repository',
      identity.sourceRepositoryURI,
      asString(workflow?.repository),
    ],
    ['source-ref', 'source ref', identity.sourceRepositoryRef, asString(workflow?.ref)],
    [
      'source-digest',
      'source commit',
      identity.sourceRepositoryDigest,
      asString(asObject(asObject(source)?.digest)?.gitCommit),
    ],
  ]
  const optional: readonly Row[] = [
    ['workflow', 'workflow', workflowPathOf(identity), asString(workflow?.path)],
    ['invocation', 'run', identity.runInvocationURI, asString(metadata?.invocationId)],
    ['event', 'event', identity.buildTrigger, asString(github?.event_name)],
    ['runner', 'runner', identity.runnerEnvironment, asString(github?.runner_environment)],
    [
      'repository-id',
      'id of the source repository',
      identity.sourceRepositoryIdentifier,
      asString(github?.repository_id),
    ],
  ]
  const rows = [...required, ...optional.filter(([, , , found]) => found !== undefined)]
  return rows.flatMap(([id, title, expected, found]) => {
    if (expected === undefined) return []
    const facts = {
      id: `provenance.${id}`,
      title: `${title} in the provenance`,
      expected,
      found: found ?? 'missing',
    }
    return [
      found === expected
        ? passedCheck(facts, 'verified')
        : failedCheck(facts, { code: 'PROVENANCE_CONTRADICTS', word: 'self-asserted' }),
    ]
  })
}

/** Id, title, the certificate's value, the statement's value. */
type Row = readonly [string, string, string | undefined, string | undefined]

// `https://github.com/o/r/.github/workflows/x.yml@refs/…` → `.github/workflows/x.yml`; a workflow
// of another repository, which rules of an organisation can require, has no path in this one.
const workflowPathOf = (identity: CertificateIdentity): string | undefined => {
  const prefix = `${identity.sourceRepositoryURI ?? ''}/`
  const uri = identity.buildConfigURI
  return uri?.startsWith(prefix) ? uri.slice(prefix.length).split('@', 1)[0] : undefined
}
