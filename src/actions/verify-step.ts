// SPDX-License-Identifier: Apache-2.0
//
// The verify action as one function of its surroundings: inputs → report →
// files, annotations, summary, outputs and verdict.

import * as core from '@actions/core'
import { ProvenanceError } from '../core/errors.ts'
import { createInputReader } from '../inputs/input-reader.ts'
import { verifyHostOf } from '../inputs/verify-host.ts'
import { VERIFY_INPUTS } from '../inputs/verify-input-table.ts'
import { readVerifyInputs, type VerifyInputs } from '../inputs/verify-inputs.ts'
import { runVerifyPullRequest } from '../inputs/verify-pull-request.ts'
import { runVerify, type VerifyHost } from '../inputs/verify-run.ts'
import { readVsaInputs, type VsaInputs } from '../inputs/vsa-inputs.ts'
import { describeVsa, prepareVsa, type VsaOutcome, type VsaRun } from '../inputs/vsa-run.ts'
import { createOutputStore } from '../io/fs/output-store.ts'
import { readTextFile } from '../io/live.ts'
import { readRun } from '../io/live-config.ts'
import { isPassed, isSubjectPassed, type Report } from '../policy/report.ts'
import { listAnnotations } from '../report/annotations.ts'
import { REPORT_FORMATS } from '../report/formats.ts'
import { renderPullRequest } from '../report/pull-request.ts'
import type { ActionHost } from './attest-step.ts'
import { createActionReporter } from './main.ts'
import { jobSecrets, keySecrets, maskSecrets } from './mask-secrets.ts'
import { stepFolder } from './step-folder.ts'
import { VERIFY_OUTPUTS, VSA_OUTPUTS } from './verify-output-table.ts'
import { renderVsaOutcome } from './vsa-summary.ts'

export const verifyStep = async (host: ActionHost): Promise<void> => {
  const { env } = host
  maskSecrets(jobSecrets(env))
  const reader = createInputReader(VERIFY_INPUTS, (name) =>
    core.getInput(name, { trimWhitespace: false }),
  )
  const inputs = readVerifyInputs(reader)
  maskSecrets([inputs.githubToken, inputs.places.registryLogin?.password])
  const verifyHost = verifyHostOf(
    { ...host, reporter: createActionReporter() },
    new Date(),
    process.platform,
  )
  const vsaInputs = await readVsaInputs(reader, readTextFile, {
    serverUrl: verifyHost.serverUrl,
    workflowRef: env.GITHUB_WORKFLOW_REF,
    workflowSha: env.GITHUB_WORKFLOW_SHA,
  })
  if (inputs.mode === 'pull-request') return verifyPullRequest(inputs, verifyHost, host)
  const vsa = vsaInputs && (await openVsa(vsaInputs, inputs, verifyHost, host))
  const report = await runVerify(inputs, {
    ...verifyHost,
    ...(vsa && { onVerified: vsa.onVerified }),
  })
  // Whatever becomes of the signing, the report is there.
  await showReport(report, inputs, host)
  const signed = await vsa?.sign()
  if (signed !== undefined) await showVsa(signed, inputs, host)
  judge(report, signed)
}

const openVsa = async (
  vsaInputs: VsaInputs,
  inputs: VerifyInputs,
  { now, reporter }: VerifyHost,
  { env, cwd }: ActionHost,
): Promise<VsaRun> => {
  maskSecrets(keySecrets(vsaInputs.signing))
  return prepareVsa(vsaInputs, {
    env,
    cwd,
    defaultDir: stepFolder(inputs.reportDir, { env, cwd }),
    reporter,
    now,
    mask: core.setSecret,
    run: await readRun(env),
    ...(inputs.githubToken === undefined ? {} : { githubToken: inputs.githubToken }),
  })
}

const verifyPullRequest = async (
  inputs: VerifyInputs,
  verifyHost: VerifyHost,
  host: ActionHost,
): Promise<void> => {
  const { pullRequest, repository } = await readRun(host.env)
  if (pullRequest === undefined) {
    throw new ProvenanceError('INPUT_CONFLICT', 'mode is pull-request, but the event has none', {
      hint: 'Use `on: pull_request`, or `mode: models` with `model-path`.',
    })
  }
  const { report, models } = await runVerifyPullRequest(inputs, verifyHost, {
    repository,
    ...pullRequest,
  })
  if (inputs.showSummary && host.env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(renderPullRequest(models.targets)).write()
  }
  if (report.subjects.length === 0) {
    core.notice('this pull request touches no model: there was nothing to verify')
    core.setOutput('verified', 'nothing-to-verify')
    return
  }
  await showReport(report, inputs, host)
  judge(report)
}

// The verdict comes first: that its summary could not be signed is less.
const judge = (report: Report, vsa?: VsaOutcome): void => {
  const refused = report.subjects.find((subject) => !isSubjectPassed(subject))
  const isMissing = vsa !== undefined && vsa.status !== 'signed'
  if (isMissing && (vsa.status === 'no-token' || !isPassed(report))) core.warning(describeVsa(vsa))
  if (!isPassed(report)) throw refusal(refused)
  if (vsa?.status === 'failed') throw vsa.error
}

const showVsa = async (
  outcome: VsaOutcome,
  { showSummary }: VerifyInputs,
  { env }: ActionHost,
): Promise<void> => {
  for (const { name, value } of VSA_OUTPUTS) core.setOutput(name, value(outcome))
  if (showSummary && env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(renderVsaOutcome(outcome)).write()
  }
}

const showReport = async (
  report: Report,
  inputs: VerifyInputs,
  { env, cwd }: ActionHost,
): Promise<void> => {
  const options = { workspacePath: env.GITHUB_WORKSPACE ?? cwd }
  const store = createOutputStore(stepFolder(inputs.reportDir, { env, cwd }))
  const files = {
    json: await store.write('mlprov-verify.json', REPORT_FORMATS.json(report)),
    sarif: await store.write('mlprov-verify.sarif', REPORT_FORMATS.sarif(report, options)),
    junit: await store.write('mlprov-verify.junit.xml', REPORT_FORMATS.junit(report)),
  }
  for (const { level, ...annotation } of listAnnotations(report, options)) {
    ANNOTATE[level](annotation.message, annotation)
  }
  for (const { name, value } of VERIFY_OUTPUTS) core.setOutput(name, value({ report, files }))
  core.info(REPORT_FORMATS.text(report))
  if (inputs.showSummary && env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(REPORT_FORMATS.markdown(report)).write()
  }
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice } as const

const refusal = (subject: Report['subjects'][number] | undefined): ProvenanceError => {
  const check = subject?.checks.find(({ passed }) => !passed)
  const what = check === undefined ? 'no check was made' : `${check.title}: ${check.found}`
  return new ProvenanceError(
    check?.code ?? 'BUNDLE_NONE',
    `"${subject?.name ?? ''}" is not verified: ${what}`,
    check?.hint === undefined ? {} : { hint: check.hint },
  )
}
