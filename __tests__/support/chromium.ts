// SPDX-License-Identifier: Apache-2.0
//
// A real browser, where the machine has one: Debian's chromium, or Chrome as
// GitHub's runners have it. Nothing is downloaded.

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath: string | undefined = PATHS.find((path) => existsSync(path))

/** For the option `skip` of a test: the reason, or `false`. */
export const skippedWithoutChromium: string | false =
  chromiumPath === undefined && `no browser: none of ${PATHS.join(', ')} exists`

/** With a profile of its own that is empty, and goes with it. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
