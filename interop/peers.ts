// SPDX-License-Identifier: Apache-2.0
//
// The verifiers of other people that our bundles are shown to: one row each,
// with the exact version and how it is installed.
//
// slsa-verifier is not among them: it takes no trusted root but the public
// good instance's, reads no Rekor v2 entry, and knows a fixed list of builders.

export type PeerId =
  | 'cosign'
  | 'gh'
  | 'sigstore-python'
  | 'model_signing'
  | 'picklescan'
  | 'onnx'
  | 'gguf'

export interface Peer {
  readonly id: PeerId
  readonly version: string
  /** Name of the program below `bin/`. */
  readonly program: string
  /** Arguments that make it say that it works. */
  readonly probe: readonly string[]
  readonly install:
    | { readonly kind: 'go'; readonly module: string; readonly package: string }
    | { readonly kind: 'pip'; readonly requirements: readonly string[] }
  /** Longest cold installation that is waited for, on two slow cores. */
  readonly budgetMs: number
}

const MINUTE_MS = 60_000

export const PEERS: readonly Peer[] = [
  {
    id: 'model_signing',
    version: '1.1.1',
    program: 'model_signing',
    probe: ['--version'],
    // 1.1.1 imports OpenSSL without asking for it
    install: { kind: 'pip', requirements: ['model-signing==1.1.1', 'pyOpenSSL==26.4.0'] },
    budgetMs: 4 * MINUTE_MS,
  },
  {
    id: 'sigstore-python',
    version: '4.5.1',
    program: 'sigstore',
    probe: ['--version'],
    install: { kind: 'pip', requirements: ['sigstore==4.5.1'] },
    budgetMs: 4 * MINUTE_MS,
  },
  {
    // no verifier: the oracle of what pickles import, and what writes them
    id: 'picklescan',
    version: '1.0.5',
    program: 'picklescan',
    probe: ['--help'],
    install: {
      kind: 'pip',
      requirements: [
        ...['picklescan==1.0.5', 'joblib==1.6.0', 'numpy==2.4.6'],
        ...['dill==0.4.1', 'cloudpickle==3.1.3'],
      ],
    },
    budgetMs: 4 * MINUTE_MS,
  },
  {
    // no verifier: what writes models of ONNX and Keras; Keras needs a library to compute with
    id: 'onnx',
    version: '1.23.2',
    program: 'check-model',
    probe: ['--help'],
    install: {
      kind: 'pip',
      requirements: [
        ...['onnx==1.23.2', 'keras==3.15.1', 'h5py==3.16.0', 'numpy==2.4.6'],
        ...['scipy==1.17.1', 'jax==0.10.2'],
      ],
    },
    budgetMs: 6 * MINUTE_MS,
  },
  {
    // no verifier: what writes headers of safetensors and GGUF
    id: 'gguf',
    version: '0.19.0',
    program: 'gguf-dump',
    probe: ['--help'],
    install: {
      kind: 'pip',
      requirements: ['gguf==0.19.0', 'safetensors==0.8.0', 'numpy==2.4.6'],
    },
    budgetMs: 4 * MINUTE_MS,
  },
  {
    id: 'gh',
    version: '2.83.0',
    program: 'gh',
    probe: ['--version'],
    install: {
      kind: 'go',
      module: 'github.com/cli/cli/v2@v2.83.0',
      package: 'github.com/cli/cli/v2/cmd/gh',
    },
    budgetMs: 10 * MINUTE_MS,
  },
  {
    id: 'cosign',
    version: '3.1.3',
    program: 'cosign',
    probe: ['version'],
    install: {
      kind: 'go',
      module: 'github.com/sigstore/cosign/v3@v3.1.3',
      package: 'github.com/sigstore/cosign/v3/cmd/cosign',
    },
    budgetMs: 12 * MINUTE_MS,
  },
]
