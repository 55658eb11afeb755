// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Whether each of the names is there in the folder, whatever it is. */
export const hasFiles = (directory: string, names: readonly string[]): boolean =>
  names.every((name) => existsSync(join(directory, name)))
