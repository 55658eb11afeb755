// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface AttestationServer {
  readonly apiUrl: string
  close(): Promise<void>
}

/** GitHub's attestations API with one attestation of every digest, whose bundle is the file's content. */
export const startAttestationServer = async (file: string): Promise<AttestationServer> => {
  const server = createServer((request, response) => {
    if (request.url === '/storage/bundle') return response.end(readFileSync(file))
    const attestation = { bundle: null, bundle_url: `${url}/storage/bundle`, repository_id: 1 }
    response.setHeader('content-type', 'application/json')
    return response.end(JSON.stringify({ attestations: [attestation] }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    apiUrl: `${url}/api`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
