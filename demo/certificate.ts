import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

/** The key and certificate of the demo server, kept in memory only. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Makes the certificate cover one more host name. */
  cover(host: string): void;
  /** The newest context; waits while a wider certificate is being made. */
  context(): Promise<SecureContext>;
}

interface KeyPair {
  privateKey: string;
  publicKey: string;
}

/** Makes a self-signed certificate for the host names, and for loopback itself. */
export async function createCertificate(hosts: readonly string[]): Promise<Certificate> {
  const names = new Set(['localhost', ...hosts]);
  const first = await issue(names);
  const keyPair = { privateKey: first.private, publicKey: first.public };
  let current = Promise.resolve(createSecureContext({ key: first.private, cert: first.cert }));
  return {
    key: first.private,
    cert: first.cert,
    cover(host) {
      if (names.has(host)) return;
      names.add(host);
      current = issue(names, keyPair).then((next) =>
        createSecureContext({ key: next.private, cert: next.cert }),
      );
    },
    context: () => current,
  };
}

function issue(names: ReadonlySet<string>, keyPair?: KeyPair) {
  const dns = [...names].map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'Threshold demo' }], {
    keyType: 'rsa',
    algorithm: 'sha256',
    ...(keyPair ? { keyPair } : {}),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...dns, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
}
