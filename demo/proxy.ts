import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** What the proxy has to know about the demo around it. */
export interface ProxyOptions {
  /** Whether this host name is served by the demo. */
  allows(host: string): boolean;
  /** The port of the local https server behind every allowed name. */
  target(): number;
  /** Called with `host:port` for everything asked for and not given. */
  onRefused(authority: string): void;
}

const REFUSAL = 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/** An HTTP proxy that tunnels the demo's host names to the local server and refuses the rest. */
export function createProxy(options: ProxyOptions): Server {
  const server = createServer((request, response) => {
    options.onRefused(authorityOf(request.url ?? '', request.headers.host));
    response.writeHead(502, { 'Content-Length': 0, Connection: 'close' }).end();
  });
  server.on('connect', (request, client, head) => {
    const authority = request.url ?? '';
    const { host, port } = splitAuthority(authority);
    client.on('error', () => client.destroy());
    if (port !== '443' || !options.allows(host)) {
      options.onRefused(authority);
      client.end(REFUSAL);
      return;
    }
    tunnel(client, head, options.target());
  });
  return server;
}

function tunnel(client: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) upstream.write(head);
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  upstream.on('close', () => client.destroy());
  client.on('close', () => upstream.destroy());
}

function splitAuthority(authority: string): { host: string; port: string } {
  const colon = authority.lastIndexOf(':');
  if (colon < 0) return { host: authority.toLowerCase(), port: '' };
  return { host: authority.slice(0, colon).toLowerCase(), port: authority.slice(colon + 1) };
}

function authorityOf(address: string, hostHeader: string | undefined): string {
  const url = URL.parse(address);
  if (!url) return hostHeader ?? 'unknown';
  return `${url.hostname}:${url.port || '80'}`;
}
