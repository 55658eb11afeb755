// SPDX-License-Identifier: Apache-2.0
//
// The part of GitHub that a job talks to, on loopback: token issuer, artifact
// service, releases and attestations. `startJob` gives a job its environment,
// with exactly the permissions that its workflow asks for.

import { randomBytes } from 'node:crypto'

import {
  type Failure,
  json,
  type Service,
  type ServiceRequest,
  type ServiceResponse,
  startLoopbackServer,
} from '../loopback-server.ts'
import { type ArtifactService, createArtifactService } from './artifact-service.ts'
import { type Attestations, createAttestations } from './attestations.ts'
import { createBlobStore } from './blob-store.ts'
import { type IssuerProxy, startIssuerProxy } from './issuer-proxy.ts'
import { createOidcIssuer, type OidcIssuer } from './oidc-issuer.ts'
import { apiError, bearerToken, createTokenRegistry } from './permissions.ts'
import { createReleases, type Releases } from './releases.ts'
import { createRunArtifacts, type RunArtifacts } from './run-artifacts.ts'
import { type SignedStorage, startSignedStorage } from './signed-storage.ts'
import {
  eventPayload,
  grantedPermissions,
  issuerOf,
  repositoryJson,
  repositoryOf,
  runEnvironment,
  tokenClaims,
  type WorkflowRun,
  workflowRun,
} from './workflow-run.ts'

export interface EmulatedGitHubOptions extends Partial<WorkflowRun> {
  /** Whether published releases become immutable; false when absent. */
  readonly immutableReleases?: boolean
  /** `iss` as on github.com, ghe.com or GHES; `loopback` for tests that run without the proxy. */
  readonly issuer?: 'real' | 'loopback'
}

/** What one job of the run is given. */
export interface Job {
  /** The whole environment that GitHub and the runner service give to a JavaScript action. */
  readonly env: Readonly<Record<string, string>>
  /** `github.token`. */
  readonly githubToken: string
  /** Event payload, as GITHUB_EVENT_PATH holds it. */
  readonly event: Readonly<Record<string, unknown>>
  readonly run: WorkflowRun
}

export interface IssueComment {
  readonly issue: number
  readonly body: string
}

export interface EmulatedGitHub {
  readonly url: string
  /** Give it to `startEmbeddedSigstore({ issuers: [github.issuer] })`. */
  readonly issuer: OidcIssuer
  /** The run's one job, when there is no need for several. */
  readonly job: Job
  /** Another job of the run; `change` replaces facts of the run, permissions among them. */
  startJob(change?: Partial<WorkflowRun>): Promise<Job>
  /** Replaces claims in every token from now on, so that they contradict the environment. */
  changeClaims(change: Readonly<Record<string, unknown>>): void
  readonly artifacts: ArtifactService['artifacts']
  readonly artifactTokens: Pick<ArtifactService, 'runtimeToken'>
  readonly releases: Releases
  readonly attestations: Attestations['all']
  readonly attestationStore: Pick<Attestations, 'add' | 'deliver'>
  /** Artifacts of other runs. */
  readonly otherArtifacts: Pick<RunArtifacts, 'add'>
  /** What was written below issues. */
  readonly issueComments: readonly IssueComment[]
  /** Where the API sends those who read artifacts, assets and bundles. */
  readonly storage: SignedStorage
  /**
   * Shows a pull request of the repository to everyone, as `createPullRequestService` answers;
   * events of later jobs name the commit at its head.
   */
  showPullRequest(service: Service, head: string): void
  /** `METHOD /path` of every request, the issuer's documents apart. */
  readonly requests: readonly string[]
  /** The proxy in front of the issuer; its `refusedHosts` shows any attempt to leave the machine. */
  readonly proxy: IssuerProxy
  fail(failure: Failure): void
  recover(): void
  close(): Promise<void>
}

export const startEmulatedGitHub = async (
  options: EmulatedGitHubOptions = {},
): Promise<EmulatedGitHub> => {
  const { immutableReleases = false, issuer: issuerKind = 'real', ...runOptions } = options
  const run = workflowRun(runOptions)
  const tokens = createTokenRegistry()
  const blobs = createBlobStore()
  const artifacts = createArtifactService(blobs)
  const storage = await startSignedStorage()
  const releases = createReleases({ run, tokens, immutable: immutableReleases, storage })
  const attestations = createAttestations({ run, tokens, storage })
  const uploaded = artifacts.artifacts
  const runArtifacts = createRunArtifacts({ run, tokens, storage, uploaded })
  const jobs = new Map<string, WorkflowRun>()
  let changedClaims: Readonly<Record<string, unknown>> = {}
  const issueComments: IssueComment[] = []
  let pullRequest: Service | undefined
  let pullRequestHead: string | undefined

  const issueToken = async (request: ServiceRequest): Promise<ServiceResponse> => {
    const job = jobs.get(bearerToken(request))
    if (job === undefined) return json(401, { message: 'the request token is not valid' })
    const audience = request.url.searchParams.get('audience') ?? `${run.serverUrl}/${run.owner}`
    const value = await issuer.issueToken(tokenClaims(job), audience, changedClaims)
    return json(200, { count: 1, value })
  }
  const comment = (request: ServiceRequest, path: string): ServiceResponse => {
    const [, issue] = /^\/(\d+)\/comments$/.exec(path) ?? []
    if (issue === undefined || request.method !== 'POST') return apiError(404, 'Not Found')
    const refusal = tokens.refusal(request, 'issues', 'write')
    if (refusal) return refusal
    const { body } = JSON.parse(request.body.toString('utf8'))
    issueComments.push({ issue: Number(issue), body })
    return json(201, { id: issueComments.length, body })
  }
  const rest = (request: ServiceRequest): ServiceResponse | Promise<ServiceResponse> => {
    const path = request.url.pathname.replace(/^\/(api|uploads)/, '')
    const repository = `/repos/${repositoryOf(run)}`
    if (path === repository)
      return tokens.refusal(request, 'metadata', 'read') ?? json(200, repositoryJson(run))
    const below = (name: string) =>
      path === `${repository}/${name}` || path.startsWith(`${repository}/${name}/`)
        ? path.slice(`${repository}/${name}`.length)
        : undefined
    const release = below('releases')
    if (release !== undefined) return releases.respond(request, release)
    const attestation = below('attestations')
    if (attestation !== undefined) return attestations.respond(request, attestation)
    const action = below('actions')
    if (action !== undefined) return runArtifacts.respond(request, action)
    const issue = below('issues')
    if (issue !== undefined) return comment(request, issue)
    if (pullRequest && /^\/(?:pulls|compare|git)\//.test(path.slice(repository.length))) {
      const { authorization, ...headers } = request.headers
      const isOpen = authorization === undefined && run.visibility === 'public'
      const refusal = isOpen ? undefined : tokens.refusal(request, 'metadata', 'read')
      return refusal ?? pullRequest({ ...request, headers })
    }
    const owner = `/${run.ownerType === 'User' ? 'users' : 'orgs'}/${run.owner}/attestations`
    if (path.startsWith(owner)) return attestations.respondOwner(request, path.slice(owner.length))
    return apiError(404, 'Not Found')
  }
  const service: Service = (request) => {
    const [, first] = request.url.pathname.split('/')
    if (first === 'oidc') return issueToken(request)
    if (first === 'twirp') return artifacts.service(request)
    if (first === 'blob') return blobs.service(request)
    if (first === 'api' || first === 'uploads') return rest(request)
    const document = issuer.document(request.url.pathname)
    return document ? json(200, document) : apiError(404, 'Not Found')
  }
  const server = await startLoopbackServer(service)
  const issuerUrl = issuerKind === 'loopback' ? server.url : issuerOf(run.serverUrl)
  const slug = run.enterprise === undefined ? '' : `/${run.enterprise}`
  const issuer = createOidcIssuer(`${issuerUrl}${slug}`, run.serverUrl)
  const proxy = await startIssuerProxy(issuer)

  // GitHub sends the event for a release that exists.
  const triggeringRelease = ({ eventName, releaseTag: tag }: WorkflowRun) => {
    if (eventName !== 'release' || tag === undefined) return undefined
    const release =
      releases.all.find((existing) => existing.tag === tag) ?? releases.create({ tag })
    return releases.describe(server.url, release)
  }
  const startJob = async (change: Partial<WorkflowRun> = {}): Promise<Job> => {
    const jobRun = { ...run, ...(pullRequestHead && { pullRequestHead }), ...change }
    const permissions = grantedPermissions(jobRun)
    const requestToken = randomBytes(18).toString('hex')
    const mayHaveToken = permissions['id-token'] === 'write'
    if (mayHaveToken) jobs.set(requestToken, jobRun)
    const backendRun = `run-${jobRun.runId}-${jobRun.runAttempt}`
    return {
      run: jobRun,
      githubToken: tokens.grant(permissions),
      event: eventPayload(jobRun, triggeringRelease(jobRun)),
      env: {
        ...runEnvironment(jobRun),
        ...proxy.env,
        GITHUB_API_URL: `${server.url}/api`,
        GITHUB_GRAPHQL_URL: `${server.url}/api/graphql`,
        ACTIONS_RESULTS_URL: `${server.url}/`,
        ACTIONS_RUNTIME_URL: `${server.url}/`,
        ACTIONS_RUNTIME_TOKEN: await artifacts.runtimeToken(backendRun, `job-${jobRun.job}`),
        ...(mayHaveToken && {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/oidc/token?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
        }),
      },
    }
  }
  return {
    url: server.url,
    issuer,
    job: await startJob(),
    startJob,
    changeClaims: (change) => {
      changedClaims = change
    },
    artifacts: artifacts.artifacts,
    artifactTokens: artifacts,
    releases,
    attestations: attestations.all,
    attestationStore: attestations,
    otherArtifacts: runArtifacts,
    issueComments,
    storage,
    showPullRequest: (service, head) => {
      pullRequest = service
      pullRequestHead = head
    },
    requests: server.requests,
    proxy,
    fail: server.fail,
    recover: () => {
      server.recover()
      proxy.recover()
      storage.recover()
    },
    close: async () => {
      await Promise.all([server.close(), proxy.close(), storage.close()])
    },
  }
}
