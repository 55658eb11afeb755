// SPDX-License-Identifier: Apache-2.0
//
// The facts of one emulated workflow run. Claims of the OIDC token, GITHUB_*
// variables and event payload are all derived from them, so that they agree
// unless a test changes one.
// Claims: https://docs.github.com/en/actions/reference/security/oidc (2026-11)

/** GitHub's permission scopes that the demo's services look at. */
export type Scope = 'actions' | 'attestations' | 'contents' | 'id-token' | 'issues'
export type Permissions = Partial<Record<Scope, 'read' | 'write' | 'none'>>

export interface WorkflowRun {
  /** Web address, no slash at the end: `https://github.com`, `https://octo.ghe.com`, or a GHES host. */
  readonly serverUrl: string
  readonly owner: string
  readonly ownerType: 'User' | 'Organization'
  readonly repositoryName: string
  readonly visibility: 'public' | 'internal' | 'private'
  readonly ref: string
  /** Git commit, 40 hex digits. */
  readonly sha: string
  readonly eventName: string
  /** Inputs of a `workflow_dispatch` event. */
  readonly dispatchInputs: Readonly<Record<string, string>>
  /** For a `release` event: the tag of the release, which the emulated GitHub makes. */
  readonly releaseTag: string | undefined
  /** For an `issues` event: the issue that was labelled, and with what. */
  readonly issue?: { readonly number: number; readonly body: string; readonly label: string }
  /** A pull request from a fork: the token is read-only and there is no id-token. */
  readonly fork: boolean
  /** For a `pull_request` event: the commit at the head; `sha` is the merge commit. */
  readonly pullRequestHead?: string
  /** The `name:` of the workflow. */
  readonly workflow: string
  /** Path in the repository: `.github/workflows/train.yml`. */
  readonly workflowPath: string
  /** `owner/repo/path@ref` of a called reusable workflow; the workflow itself when absent. */
  readonly jobWorkflowRef: string | undefined
  readonly job: string
  readonly runId: string
  readonly runAttempt: string
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted'
  /** Deployment environment of the job. */
  readonly environment: string | undefined
  /** Slug of an enterprise with its own issuer. */
  readonly enterprise: string | undefined
  readonly permissions: Permissions
}

const DEFAULT_RUN: WorkflowRun = {
  serverUrl: 'https://github.com',
  owner: 'octo-org',
  ownerType: 'Organization',
  repositoryName: 'digits',
  visibility: 'public',
  ref: 'refs/heads/main',
  sha: '8f3b1c0d5e7a9f2b4c6d8e0a1b3c5d7e9f0a2b4c',
  eventName: 'push',
  dispatchInputs: {},
  releaseTag: undefined,
  fork: false,
  workflow: 'train',
  workflowPath: '.github/workflows/train.yml',
  jobWorkflowRef: undefined,
  job: 'train',
  runId: '15104893',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
  environment: undefined,
  enterprise: undefined,
  permissions: { 'id-token': 'write', attestations: 'write', contents: 'write', actions: 'read' },
}

/** As in tokens, events and answers of the API. */
export const REPOSITORY_ID = '748315926'
const OWNER_ID = '6894120'
const ACTOR = { login: 'octocat', id: '583231' }

/** A push to the default branch of a public repository, changed where `options` say so. */
export const workflowRun = (options: Partial<WorkflowRun>): WorkflowRun => ({
  ...DEFAULT_RUN,
  ...options,
})

export const repositoryOf = (run: WorkflowRun): string => `${run.owner}/${run.repositoryName}`

export const workflowRefOf = (run: WorkflowRun): string =>
  `${repositoryOf(run)}/${run.workflowPath}@${run.ref}`

/** The permissions that the job's tokens really have. */
export const grantedPermissions = (run: WorkflowRun): Permissions => {
  if (!run.fork) return run.permissions
  const readable = Object.entries(run.permissions).filter(([scope]) => scope !== 'id-token')
  return Object.fromEntries(
    readable.map(([scope, level]) => [scope, level === 'none' ? 'none' : 'read']),
  )
}

/** Everything in a token but issuer, audience and times. */
export const tokenClaims = (run: WorkflowRun): Record<string, string> => ({
  sub: `repo:${repositoryOf(run)}:${run.environment ? `environment:${run.environment}` : `ref:${run.ref}`}`,
  actor: ACTOR.login,
  actor_id: ACTOR.id,
  base_ref: '',
  event_name: run.eventName,
  head_ref: '',
  job_workflow_ref: run.jobWorkflowRef ?? workflowRefOf(run),
  job_workflow_sha: run.sha,
  ref: run.ref,
  ref_protected: 'false',
  ref_type: refType(run),
  repository: repositoryOf(run),
  repository_id: REPOSITORY_ID,
  repository_owner: run.owner,
  repository_owner_id: OWNER_ID,
  repository_visibility: run.visibility,
  run_attempt: run.runAttempt,
  run_id: run.runId,
  run_number: '7',
  runner_environment: run.runnerEnvironment,
  sha: run.sha,
  workflow: run.workflow,
  workflow_ref: workflowRefOf(run),
  workflow_sha: run.sha,
  ...(run.environment === undefined ? {} : { environment: run.environment }),
  ...(run.enterprise === undefined ? {} : { enterprise: run.enterprise }),
})

/** The GITHUB_* and RUNNER_* variables that describe the run; addresses and files come from elsewhere. */
export const runEnvironment = (run: WorkflowRun): Record<string, string> => ({
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: ACTOR.login,
  GITHUB_ACTOR_ID: ACTOR.id,
  GITHUB_BASE_REF: '',
  GITHUB_EVENT_NAME: run.eventName,
  GITHUB_HEAD_REF: '',
  GITHUB_JOB: run.job,
  GITHUB_REF: run.ref,
  GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
  GITHUB_REF_PROTECTED: 'false',
  GITHUB_REF_TYPE: refType(run),
  GITHUB_REPOSITORY: repositoryOf(run),
  GITHUB_REPOSITORY_ID: REPOSITORY_ID,
  GITHUB_REPOSITORY_OWNER: run.owner,
  GITHUB_REPOSITORY_OWNER_ID: OWNER_ID,
  GITHUB_RETENTION_DAYS: '90',
  GITHUB_RUN_ATTEMPT: run.runAttempt,
  GITHUB_RUN_ID: run.runId,
  GITHUB_RUN_NUMBER: '7',
  GITHUB_SERVER_URL: run.serverUrl,
  GITHUB_SHA: run.sha,
  GITHUB_TRIGGERING_ACTOR: ACTOR.login,
  GITHUB_WORKFLOW: run.workflow,
  GITHUB_WORKFLOW_REF: workflowRefOf(run),
  GITHUB_WORKFLOW_SHA: run.sha,
  RUNNER_ARCH: 'X64',
  RUNNER_ENVIRONMENT: run.runnerEnvironment,
  RUNNER_NAME: 'emulated-runner',
  RUNNER_OS: 'Linux',
})

/** What GITHUB_EVENT_PATH holds; `release` as the API shows it, for a `release` event. */
export const eventPayload = (run: WorkflowRun, release?: unknown): Record<string, unknown> => ({
  repository: repositoryJson(run),
  sender: { login: ACTOR.login, id: Number(ACTOR.id), type: 'User' },
  ...(run.eventName === 'workflow_dispatch' && {
    inputs: run.dispatchInputs,
    ref: run.ref,
    workflow: run.workflowPath,
  }),
  ...(run.eventName === 'push' && { ref: run.ref, after: run.sha, head_commit: { id: run.sha } }),
  ...(run.eventName === 'release' && {
    action: 'published',
    release,
  }),
  ...(run.eventName === 'issues' && {
    action: 'labeled',
    label: { name: run.issue?.label },
    issue: { number: run.issue?.number, body: run.issue?.body, user: { login: 'someone' } },
  }),
  ...(run.eventName === 'pull_request' && {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      head: {
        sha: run.pullRequestHead ?? run.sha,
        repo: { full_name: run.fork ? 'someone/fork' : repositoryOf(run), fork: run.fork },
      },
      base: { repo: { full_name: repositoryOf(run), fork: false } },
    },
  }),
})

/** The repository as the event payload and the REST API describe it. */
export const repositoryJson = (run: WorkflowRun): Record<string, unknown> => ({
  id: Number(REPOSITORY_ID),
  name: run.repositoryName,
  full_name: repositoryOf(run),
  private: run.visibility !== 'public',
  visibility: run.visibility,
  default_branch: 'main',
  html_url: `${run.serverUrl}/${repositoryOf(run)}`,
  owner: { login: run.owner, id: Number(OWNER_ID), type: run.ownerType },
})

/** Issuer of the run's tokens, without the enterprise slug. */
export const issuerOf = (serverUrl: string): string => {
  const { hostname } = new URL(serverUrl)
  if (hostname === 'github.com') return 'https://token.actions.githubusercontent.com'
  if (hostname.endsWith('.ghe.com')) return `https://token.actions.${hostname}`
  return `${serverUrl}/_services/token`
}

const refType = (run: WorkflowRun): string => (run.ref.startsWith('refs/tags/') ? 'tag' : 'branch')
