// SPDX-License-Identifier: Apache-2.0
//
// How a job reaches the token issuer under its real name without leaving this
// machine: an HTTPS proxy that connects one host name to a loopback TLS server
// and refuses every other, with a certificate from an authority that the job
// trusts by NODE_EXTRA_CA_CERTS. The action cannot tell it from a company proxy.

import 'reflect-metadata'

import { KeyObject, webcrypto } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'

import * as x509 from '@peculiar/x509'

import { type Failure, json, listenOnLoopback, startLoopbackServer } from '../loopback-server.ts'
import type { OidcIssuer } from './oidc-issuer.ts'

const DAY_MS = 24 * 3_600_000
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' }

export interface IssuerProxy {
  /** `https_proxy`, `no_proxy` and `NODE_EXTRA_CA_CERTS` of a job. */
  readonly env: Readonly<Record<string, string>>
  /** `host:port` of every connection that was refused. */
  readonly refusedHosts: readonly string[]
  /** `METHOD /path` of every request for the issuer's documents. */
  readonly requests: readonly string[]
  fail(failure: Failure): void
  recover(): void
  close(): Promise<void>
}

export const startIssuerProxy = async (issuer: OidcIssuer): Promise<IssuerProxy> => {
  const { hostname } = new URL(issuer.issuer)
  const { ca, tls } = await createTlsIdentity(hostname)
  const documents = await startLoopbackServer(({ url }) => {
    const document = issuer.document(url.pathname)
    return document ? json(200, document) : json(404, { message: 'Not Found' })
  }, tls)
  const folder = await mkdtemp(join(tmpdir(), 'issuer-ca-'))
  const caPath = join(folder, 'ca.pem')
  await writeFile(caPath, ca)
  const proxy = await startConnectProxy(`${hostname}:443`, Number(new URL(documents.url).port))
  return {
    env: {
      https_proxy: proxy.url,
      no_proxy: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: caPath,
    },
    refusedHosts: proxy.refusedHosts,
    requests: documents.requests,
    fail: documents.fail,
    recover: documents.recover,
    close: async () => {
      await Promise.all([proxy.close(), documents.close(), rm(folder, { recursive: true })])
    },
  }
}

/** A proxy for `CONNECT host:port` to exactly one target, which is a loopback port. RFC 9110 §9.3.6. */
const startConnectProxy = async (target: string, port: number) => {
  const refusedHosts: string[] = []
  const sockets = new Set<Duplex>()
  const server = createServer((_request, response) => response.writeHead(403).end())
  const track = <T extends Duplex>(socket: T): T => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    return socket
  }
  server.on('connect', (request, client: Duplex, head: Buffer) => {
    track(client)
    if (request.url !== target) {
      refusedHosts.push(request.url ?? '')
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream: Socket = track(
      connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.write(head)
        upstream.pipe(client)
        client.pipe(upstream)
      }),
    )
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  const proxyPort = await listenOnLoopback(server)
  return {
    url: `http://127.0.0.1:${proxyPort}`,
    refusedHosts,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** An authority, and a server certificate from it, all PEM. */
const createTlsIdentity = async (hostname: string) => {
  const caKeys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const validity = {
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + DAY_MS),
  }
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    name: 'CN=emulated runner CA',
    keys: caKeys,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
  })
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: `CN=${hostname}`,
    issuer: ca.subject,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: hostname }]),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ],
  })
  const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' })
  return {
    ca: `${ca.toString('pem')}\n`,
    tls: { key: key.toString(), cert: certificate.toString('pem') },
  }
}
