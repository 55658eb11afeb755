// SPDX-License-Identifier: Apache-2.0
//
// One policy file → typed rules. What the form alone cannot tell is checked
// here too: whether an identity can be meant, and where the paths lead.

import { isAbsolute, join } from 'node:path/posix'
import { SCAI_TYPE } from '../../attestation/predicates/scai-v0.3.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { isLicenseAllowed, parseSpdxExpression } from '../../core/license-expression.ts'
import type { Located } from '../../core/shape.ts'
import { shown } from '../../core/shown.ts'
import { buildIdentityPolicy, type IdentityRequest } from '../identity-policy.ts'
import { METADATA_KINDS } from '../model-record/metadata-agreement.ts'
import type { VsaDemand } from '../vsa-policy.ts'
import { parsePointer } from './json-path.ts'
import { type PolicyPlace, refuseLineOf, refusePolicy } from './policy-error.ts'
import type { ClaimRule, Condition, FileRule } from './policy-rule.ts'
import {
  type ClaimDocument,
  type IdentityDocument,
  POLICY_SHAPE,
  type RuleDocument,
  type VsaDocument,
} from './policy-shape.ts'
import { parseYamlTree } from './yaml-tree.ts'

/** One file, before the files that it extends. */
export interface PolicyFile {
  /** Relative to the root of the repository. */
  readonly path: string
  /** Relative to the root of the repository; each stays inside it. */
  readonly extends: readonly string[]
  readonly rules: readonly FileRule[]
}

/**
 * Parses one policy file (YAML or JSON).
 * @param path relative to the root of the repository, `/`-separated
 * @throws {POLICY_INVALID} naming the line
 */
export const parsePolicyFile = (text: string, path: string): PolicyFile => {
  const tree = parseYamlTree(text, refuseLineOf(path))
  const document = POLICY_SHAPE.read(tree, { refuse: refuseLineOf(path), path: '' })
  const extendsLine = tree.kind === 'object' ? tree.members.get('extends')?.line : undefined
  const place = { file: path, ...(extendsLine === undefined ? {} : { line: extendsLine }) }
  return {
    path,
    extends: (document.extends ?? []).map((other) => resolveInside(path, other, place)),
    rules: (document.rules ?? []).map((rule) => toRule(rule, path)),
  }
}

/** `other`, as written in the file `path`, from the root of the repository. @throws {POLICY_INVALID} where it leads out */
const resolveInside = (path: string, other: string, place: PolicyPlace): string => {
  const resolved = join(path, '..', other)
  const leadsOut = isAbsolute(other) || resolved === '..' || resolved.startsWith('../')
  if (leadsOut || /[\\\0]|^[A-Za-z]:|^[\w+.-]+:\/\//.test(other)) {
    refusePolicy(place, `${shown(other)} is not a relative path inside the repository`)
  }
  return resolved
}

const toRule = ({ value, line, lines }: Located<RuleDocument>, file: string): FileRule => ({
  match: value.match,
  signer: signerOf(value, { file, line: lines.get('identity') ?? lines.get('key') ?? line }),
  ...optional({
    builders: value.builder,
    predicateTypes: value['predicate-types'],
    sourceRefs: value['source-ref'],
    maxAge: value['max-age'] === undefined ? undefined : parseAge(value['max-age']),
    runner: value.runner,
    formats: value.formats,
    pickle: value.pickle,
    findings: value.findings && { deny: value.findings.deny, accept: value.findings.accept ?? [] },
    licenses: value.license,
    metadata: value.metadata?.flatMap((kind) => (kind === 'agree' ? METADATA_KINDS : [kind])),
    evaluation: value.evaluation,
    vsa: value.vsa && toVsaDemand(value.vsa),
    datasetLicenses: value['dataset-licenses']?.map((license) =>
      toLicense(license, { file, line: lines.get('dataset-licenses') ?? line }),
    ),
    baseModels: value['base-models'] && {
      named: value['base-models'].required === true ? 'required' : 'optional',
      digests: (value['base-models'].digests ?? []).map((one) => one.slice('sha256:'.length)),
      word: value['base-models'].word ?? 'verified',
    },
    vulnerabilities: value.vulnerabilities && {
      maxSeverity: value.vulnerabilities['max-severity'],
      word: value.vulnerabilities.word ?? 'self-asserted',
    },
  }),
  allowedImports: value['allowed-imports'] ?? [],
  claims: (value.claims ?? []).map((claim) =>
    toClaim(claim, value.blocklists !== undefined, { file, line: lines.get('claims') ?? line }),
  ),
  datasetCommitments: (value['dataset-commitments'] ?? []).map(({ digest }) => ({
    sha256: digest === 'any' ? 'any' : digest.slice('sha256:'.length),
  })),
  blocklists: (value.blocklists ?? []).map(({ list, view }) => ({
    path: resolveInside(file, list, { file, line: lines.get('blocklists') ?? line }),
    ...(view === undefined ? {} : { view }),
  })),
  cel: uniqueIds(value.cel ?? [], { file, line: lines.get('cel') ?? line }),
  location: { file, line },
  lines,
})

const signerOf = ({ identity, key }: RuleDocument, place: PolicyPlace): FileRule['signer'] => {
  if (key?.hint !== undefined) return { kind: 'key', hint: key.hint }
  if (key?.path !== undefined) {
    return { kind: 'key-file', path: resolveInside(place.file, key.path, place) }
  }
  if (identity === undefined) return refusePolicy(place, 'nothing says who may have signed')
  const [first, ...others] = (
    'any-of' in identity ? identity['any-of'] : [identity as IdentityDocument]
  ).map((document) => toRequest(document, place))
  if (first === undefined) return refusePolicy(place, 'nothing says who may have signed')
  return { kind: 'identity', anyOf: [first, ...others] }
}

const toRequest = (document: IdentityDocument, place: PolicyPlace): IdentityRequest => {
  const request: IdentityRequest = optional({
    repo: document.repo,
    owner: document.owner,
    signerWorkflow: document['signer-workflow'],
    signerRepo: document['signer-repo'],
    signerDigest: document['signer-digest'],
    sourceRef: document['source-ref'],
    sourceDigest: document['source-digest'],
    certIdentity: document['cert-identity'],
    certIdentityRegex: document['cert-identity-regex'],
    certOidcIssuer: document['cert-oidc-issuer'],
    denySelfHostedRunners: document['deny-self-hosted-runners'],
  })
  try {
    // Only to be told now what verification would refuse; there the server is known.
    buildIdentityPolicy(request, 'https://github.com')
    return request
  } catch (cause) {
    if (!(cause instanceof ProvenanceError)) throw cause
    return refusePolicy(place, `identity cannot be meant: ${cause.message}`, cause)
  }
}

const toVsaDemand = (document: VsaDocument): VsaDemand => {
  const { 'policy-digest': digest, 'max-age': age } = document
  return {
    verifierId: document['verifier-id'],
    resourceUri: document['resource-uri'],
    levels: document.levels ?? [],
    ...optional({
      policyDigest: digest?.slice('sha256:'.length),
      maxAgeDays: age === undefined ? undefined : parseAge(age).ms / DAY_MS,
    }),
  }
}

// A name that no expression can hold would allow nothing, and look as if it did.
const toLicense = (license: string, place: PolicyPlace): string => {
  const written = parseSpdxExpression(license)
  if (written !== undefined && isLicenseAllowed(license, [written])) return written
  return refusePolicy(
    place,
    `dataset-licenses has ${shown(license)}, which is no licence of SPDX’s list`,
  )
}

const toClaim = (claim: ClaimDocument, hasLists: boolean, place: PolicyPlace): ClaimRule => {
  if (claim.word === 'proved') checkProvable(claim, hasLists, place)
  return {
    predicateType: claim['predicate-type'],
    pointer: parsePointer(claim.pointer),
    condition: conditionOf(claim),
    word: claim.word ?? 'self-asserted',
  }
}

// A demand that nothing can meet looks like a strict policy, and is a mistake in one.
const checkProvable = (claim: ClaimDocument, hasLists: boolean, place: PolicyPlace): void => {
  const { 'predicate-type': type, pointer } = claim
  if (type !== SCAI_TYPE || !pointer.startsWith('/predicate/attributes/')) {
    refusePolicy(
      place,
      `claims asks that ${pointer} of ${shown(type)} is proved; only attributes of ${SCAI_TYPE} can be (\`/predicate/attributes/…\`): ask for \`verified\` or \`self-asserted\``,
    )
  }
  if (!hasLists) {
    refusePolicy(
      place,
      `claims asks that ${pointer} is proved; what proofs show is that no record of a list is in a dataset, and the rule has no \`blocklists\``,
    )
  }
}

// Exactly one of them is there: the form of the document says so.
const conditionOf = (claim: ClaimDocument): Condition => {
  if (claim['at-least'] !== undefined) return { kind: 'at-least', bound: claim['at-least'] }
  if (claim['at-most'] !== undefined) return { kind: 'at-most', bound: claim['at-most'] }
  const values = claim['one-of'] ?? (claim.equals === undefined ? [] : [claim.equals])
  return { kind: 'equals', values }
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const UNITS_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS }

const parseAge = (text: string): { readonly text: string; readonly ms: number } => ({
  text,
  ms: Number.parseInt(text, 10) * (UNITS_MS[text.slice(-1)] ?? 0),
})

// The id is part of the id of the check, which has to name one rule.
const uniqueIds = (rules: FileRule['cel'], place: PolicyPlace): FileRule['cel'] => {
  const seen = new Set<string>()
  for (const { id } of rules) {
    if (seen.has(id)) refusePolicy(place, `cel has two rules with the id ${id}`)
    seen.add(id)
  }
  return rules
}

type Optional<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const optional = <T extends object>(fields: T): Optional<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Optional<T>
