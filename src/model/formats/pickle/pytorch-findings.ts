// SPDX-License-Identifier: Apache-2.0

import type { FindingTable } from '../format.ts'

export const PYTORCH_FINDINGS = {
  'pytorch.torchscript': {
    kind: 'code',
    explains: 'The file is TorchScript: it holds code, which runs when the model is used.',
  },
} as const satisfies FindingTable
