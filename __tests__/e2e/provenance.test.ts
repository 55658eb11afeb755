// SPDX-License-Identifier: Apache-2.0
//
// Every field of the provenance that the built action signs is the claim of
// the token that the issuer gave out, for every kind of run.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'

import type { EmulatedGitHubOptions } from '../../demo/github/emulated-github.ts'
import { tokenClaims } from '../../demo/github/workflow-run.ts'
import { BASES } from './bases.ts'
import { fieldOf, PROVENANCE, runVerifyCommand, statementOf } from './evidence.ts'
import { play, type Stage, startStage } from './stage.ts'

interface RunCase {
  readonly run: EmulatedGitHubOptions
  /** The `iss` of the run's tokens. */
  readonly issuer?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** A fact that shows that the run is of that kind. */
  readonly shows: readonly [field: string, value: unknown]
}

const ISSUER = 'https://token.actions.githubusercontent.com'

const RUNS: Readonly<Record<string, RunCase>> = {
  'a push': {
    run: {},
    shows: ['buildDefinition.internalParameters.github.event_name', 'push'],
  },
  'a run that was started by hand, with its inputs': {
    run: { eventName: 'workflow_dispatch', dispatchInputs: { epochs: '12', note: '' } },
    inputs: { epochs: '12', note: '' },
    shows: ['buildDefinition.externalParameters.inputs.epochs', '12'],
  },
  'a called workflow of another repository': {
    run: { jobWorkflowRef: 'octo-org/shared/.github/workflows/attest.yml@refs/tags/v1' },
    shows: [
      'runDetails.builder.id',
      'https://github.com/octo-org/shared/.github/workflows/attest.yml@refs/tags/v1',
    ],
  },
  'a second attempt for a tag, on a machine of one’s own': {
    run: { ref: 'refs/tags/v1.2.0', runAttempt: '2', runnerEnvironment: 'self-hosted' },
    shows: ['buildDefinition.internalParameters.github.runner_environment', 'self-hosted'],
  },
  'a private repository of a user': {
    run: { ownerType: 'User', visibility: 'private', environment: 'production' },
    shows: ['buildDefinition.internalParameters.github.event_name', 'push'],
  },
  'an enterprise with an issuer of its own': {
    run: { enterprise: 'octo-enterprise' },
    issuer: `${ISSUER}/octo-enterprise`,
    shows: ['buildDefinition.internalParameters.github.event_name', 'push'],
  },
  'a tenant of ghe.com': {
    run: { serverUrl: 'https://octo.ghe.com' },
    issuer: 'https://token.actions.octo.ghe.com',
    shows: [
      'buildDefinition.externalParameters.workflow.repository',
      'https://octo.ghe.com/octo-org/digits',
    ],
  },
}

for (const [name, { run: options, issuer = ISSUER, inputs, shows }] of Object.entries(RUNS)) {
  describe(`the provenance of ${name}`, () => {
    let stage: Stage
    before(async () => {
      stage = await startStage(options)
    })
    after(() => stage.close())

    it('says what the token says, field by field', async () => {
      const scene = await stage.setScene()
      BASES['Rekor v1'](scene)
      const run = await play(scene)
      assert.equal(run.exitCode, 0, run.log.join('\n'))
      assert.equal(stage.github.issuer.issuer, issuer)
      const claims = tokenClaims(scene.job.run)
      const { serverUrl } = scene.job.run
      const repository = `${serverUrl}/${claims.repository}`
      const path = claims.workflow_ref?.slice(`${claims.repository}/`.length).split('@')[0]
      const statement = await statementOf(run, PROVENANCE)
      assert.deepEqual(statement.predicate, {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: {
            workflow: { ref: claims.ref, repository, path },
            ...(inputs && { inputs }),
          },
          internalParameters: {
            github: {
              event_name: claims.event_name,
              repository_id: claims.repository_id,
              repository_owner_id: claims.repository_owner_id,
              runner_environment: claims.runner_environment,
            },
          },
          resolvedDependencies: [
            { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
          ],
        },
        runDetails: {
          builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
          metadata: {
            invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
          },
        },
      })
      const [field, value] = shows
      assert.equal(fieldOf(statement, field), value)
      assert.equal(await runVerifyCommand(run), 0)
    })
  })
}
