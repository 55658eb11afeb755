// SPDX-License-Identifier: Apache-2.0
//
// The form of `mlprov.policy.yaml`, version 1. The parser reads with it, and
// docs/schema/mlprov.policy.schema.json is made from it.

import type { JsonObject } from '../../core/parse.ts'
import {
  choice,
  flag,
  list,
  located,
  number,
  oneOrMany,
  type Read,
  record,
  scalar,
  shortText,
  text,
  variant,
} from '../../core/shape.ts'
import { SEVERITIES } from '../../vulnerabilities/severity.ts'
import { METADATA_KINDS } from '../model-record/metadata-agreement.ts'
import { GLOB_PATTERN } from './name-glob.ts'

/** What a policy can ask a claim to be, from the weakest to the strongest. */
export const REQUIRED_WORDS = ['self-asserted', 'verified', 'proved'] as const
export type RequiredWord = (typeof REQUIRED_WORDS)[number]

const MAX_EXPRESSION_CHARS = 4_096
const SHA256 = /^sha256:[0-9a-f]{64}$/
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

const glob = text(
  'a glob of `*`, `?` and `**`; with a slash it is matched with the path',
  GLOB_PATTERN,
)
const word = choice('how far the claim must be established', REQUIRED_WORDS)
const unprovedWord = choice('how far it must be established (there are no proofs of it)', [
  'self-asserted',
  'verified',
])
const signersWord = choice(
  'nothing above the signer’s word: no proof shows what a model was trained on, and `blocklists` asks for what proofs do show of the records',
  ['self-asserted'],
)
const repository = (what: string) => text(`${what}, owner/name`, /^[\w.-]+\/[\w.-]+$/)

const identity = record(
  'who may have signed, in the words of `gh attestation verify`',
  {},
  {
    repo: repository('source repository'),
    owner: text('owner of the source repository', /^[\w.-]+$/),
    'signer-workflow': text('workflow that signed, owner/name/path.yml[@ref]'),
    'signer-repo': repository('repository whose workflow signed'),
    'signer-digest': text('commit of the workflow that signed', COMMIT),
    'source-ref': text('ref of the source'),
    'source-digest': text('commit of the source', COMMIT),
    'cert-identity': text('subject alternative name of the certificate'),
    'cert-identity-regex': text('regular expression over the whole subject alternative name'),
    'cert-oidc-issuer': text('issuer of the identity'),
    'deny-self-hosted-runners': flag('whether what self-hosted runners signed is refused'),
  },
  {
    some: [
      'repo',
      'owner',
      'signer-workflow',
      'signer-repo',
      'cert-identity',
      'cert-identity-regex',
    ],
  },
)

const age = (what: string) =>
  text(`${what}: hours, days or weeks, as \`90d\``, /^[1-9][0-9]{0,4}[hdw]$/)

const vsa = record(
  'the verification summary (VSA) that must stand in for its inputs',
  {
    'verifier-id': text('URI of the verifier, exact'),
    'resource-uri': text('URI of what was verified, exact'),
  },
  {
    levels: list('levels that it must state, or higher ones', text('e.g. SLSA_BUILD_LEVEL_2')),
    'policy-digest': text('sha256:<hex> of the policy of the verifier', SHA256),
    'max-age': age('age of the verification'),
  },
)

const claim = record(
  'a value that every accepted statement of a type has to hold',
  {
    'predicate-type': text('type of the statements'),
    pointer: text('JSON Pointer (RFC 6901) into the statement', /^(?:\/(?:[^~/]|~[01])*)+$/),
  },
  {
    equals: scalar('the value'),
    'one-of': list('the values that are accepted', scalar('a value')),
    'at-least': number('the least number that is accepted'),
    'at-most': number('the greatest number that is accepted'),
    word,
  },
  { one: ['equals', 'one-of', 'at-least', 'at-most'] },
)

const RULE_SHAPE = record(
  'a rule',
  { match: oneOrMany('the subjects that the rule speaks of', glob) },
  {
    identity: variant(
      'any-of',
      record(
        'signers of which one is enough',
        { 'any-of': list('signers of which one is enough', identity) },
        {},
      ),
      identity,
    ),
    key: record(
      'the public key that must have signed',
      {},
      {
        path: text('PEM file, relative to this policy'),
        hint: text('hex SHA-256 of the PEM file', /^[0-9a-f]{64}$/),
      },
      { one: ['path', 'hint'] },
    ),
    builder: oneOrMany('`builder.id` of the provenance', text('builder.id, exact')),
    'predicate-types': list('types that must be stated', text('predicate type')),
    'source-ref': oneOrMany('refs of the source', glob),
    'max-age': age('age of the signature'),
    runner: choice('runner that signed', ['github-hosted']),
    formats: list('formats (`safetensors`) or globs of file names (`*.json`)', glob),
    pickle: choice(
      'whether files may hold pickles; `allow-listed`: such as import what is expected alone',
      ['allow', 'deny', 'allow-listed'],
    ),
    'allowed-imports': list(
      'imports that are expected beside the built-in list, `module.name`',
      text('an import', /^[^\s.]+(?:\.[^\s.]+)+$/),
    ),
    findings: record(
      'findings that no file may have',
      {
        deny: list(
          'kinds (`broken`, `code`) or codes of findings',
          text('a kind or a code', /^(?:broken|code|notice|[a-z0-9-]+\.[a-z0-9-]+)$/),
        ),
      },
      { accept: list('codes that are accepted', text('a code', /^[a-z0-9-]+\.[a-z0-9-]+$/)) },
    ),
    license: oneOrMany('licences that are accepted, declared and in files', text('an SPDX id')),
    metadata: oneOrMany(
      'what the files say of the model and has to be as attested',
      choice('`agree`: all of them', ['agree', ...METADATA_KINDS]),
    ),
    evaluation: choice('`passed`: every signed test result has to be', ['passed']),
    vsa,
    claims: list('claims that must hold', claim),
    'dataset-commitments': list(
      'dataset commitments that the provenance must name',
      record(
        'a dataset commitment',
        {
          digest: text('sha256:<hex> of the commitment, or `any`', /^(?:sha256:[0-9a-f]{64}|any)$/),
        },
        { word: signersWord },
      ),
    ),
    blocklists: list(
      'lists of which no record may be in a committed dataset; each needs a proof',
      record(
        'a list of records',
        { list: text('file with one SHA-256 a line, relative to this policy') },
        { view: text('view that the digests are of; default: the first of the commitment') },
      ),
    ),
    'dataset-licenses': oneOrMany(
      'licences that datasets may have',
      text('SPDX identifier, also `X WITH E`'),
    ),
    'base-models': record(
      'what is asked of the base models that the provenance names',
      {},
      {
        required: flag('whether at least one must be named'),
        digests: list(
          'base models that are accepted without their bundle',
          text('sha256:<hex> of the base model', SHA256),
        ),
        word: unprovedWord,
      },
    ),
    vulnerabilities: record(
      'limits on what a `vulns` statement may list',
      { 'max-severity': choice('the worst severity that is accepted', SEVERITIES) },
      { word: unprovedWord },
    ),
    cel: list(
      'rules of your own',
      record(
        'a rule in CEL over the report',
        {
          id: text('name of the rule', /^[a-z0-9][a-z0-9-]{0,62}$/),
          expression: shortText('CEL that must be true', MAX_EXPRESSION_CHARS),
          message: text('what a reader should know when it is not'),
        },
        {},
      ),
    ),
  },
  { one: ['identity', 'key'] },
)

/** A whole policy file. */
export const POLICY_SHAPE = record(
  'a policy of mlprov',
  { version: choice('version of this form', [1]) },
  {
    extends: list('policies whose rules follow these, relative to this file', text('a path')),
    rules: list('rules; the first that matches decides', located(RULE_SHAPE)),
  },
  { some: ['extends', 'rules'] },
)

export type PolicyDocument = Read<typeof POLICY_SHAPE>
export type RuleDocument = Read<typeof RULE_SHAPE>
export type IdentityDocument = Read<typeof identity>
export type ClaimDocument = Read<typeof claim>
export type VsaDocument = Read<typeof vsa>

/** The JSON Schema of a policy file, for editors. */
export const policySchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'mlprov.policy.yaml',
  ...POLICY_SHAPE.schema,
})
