// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { prepareSigner } from '../../src/io/live-signer.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import { silentReporter } from '../support/fakes.ts'
import { type KeylessFixture, startKeyless } from '../support/keyless.ts'
import { temporaryFolder } from '../support/models.ts'
import { rejection } from '../support/secrets.ts'

describe('a signer for public-good', () => {
  let keyless: KeylessFixture
  before(async () => {
    keyless = await startKeyless()
  })
  after(() => keyless.sigstore.close())

  it('asks the token that is published for the visibility, not the job', async (t) => {
    const dir = temporaryFolder(t)
    await keyless.sigstore.writeTrustFiles(dir)
    const open = async (ofToken: string, ofJob: string) => {
      const opener = await prepareSigner(
        {
          env: {},
          reporter: silentReporter,
          mask: () => {},
          identityToken: await keyless.token({ repository_visibility: ofToken }),
          signing: {
            method: 'sigstore',
            requested: 'public-good',
            allowPublicTransparency: false,
            rekorVersion: 1,
            trustedRootPath: join(dir, 'trusted_root.json'),
          },
        },
        deadlineIn(60_000),
      )
      return opener({ repository_visibility: ofJob })
    }
    assert.equal((await open('public', 'private')).kind, 'public-good')
    await rejection(open('private', 'public'), 'INSTANCE_NEEDS_CONSENT')
  })
})
