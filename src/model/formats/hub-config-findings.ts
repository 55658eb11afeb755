// SPDX-License-Identifier: Apache-2.0

import type { FindingList } from './finding-list.ts'
import type { FindingTable } from './format.ts'

export const HUB_CONFIG_FINDINGS = {
  'hub-config.too-large': {
    kind: 'broken',
    explains:
      'The file is larger than is read (12 MiB, 10,000 keys, a value 1 MiB): whether it names code is not known.',
  },
  'hub-config.not-json': { kind: 'broken', explains: 'The file is not JSON in UTF-8.' },
  'hub-config.ambiguous': {
    kind: 'broken',
    explains:
      'A key stands twice or the levels are too many: readers disagree on what the file says.',
  },
  'hub-config.imports-code': {
    kind: 'code',
    explains:
      'The file names classes of the repository, which loaders import where `trust_remote_code` is set.',
  },
  'hub-config.imports-other-repository': {
    kind: 'code',
    explains:
      'The file names classes of another repository (`owner/name--module.Class`): its code is not part of what is signed.',
  },
  'hub-config.imports-library': {
    kind: 'code',
    explains: 'The file names a Python module that the loader imports.',
  },
  'hub-config.chat-template': {
    kind: 'notice',
    explains:
      'The file has a chat template, a Jinja program that runtimes execute for every prompt: its digest is recorded.',
  },
  'hub-config.chat-template-reaches-out': {
    kind: 'code',
    explains:
      'The chat template names attributes with which Jinja programs leave their sandbox, such as `__class__`.',
  },
} satisfies FindingTable

export type HubConfigFound = FindingList<keyof typeof HUB_CONFIG_FINDINGS>
