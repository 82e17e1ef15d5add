import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type Certificate, createCertificate } from './certificate.ts';
import { listen } from './listening.ts';
import { builtInPage, type Page, type PageHandler } from './pages.ts';
import { createProxy } from './proxy.ts';
import { Signalling } from './signalling.ts';

/** A request the demo has served; `path` includes the query. */
interface ServedRequest {
  host: string;
  path: string;
}

/** Call rooms and a calendar under the vendors' own host names, on this machine only. */
export interface Demo {
  /** The https server on 127.0.0.1. */
  readonly port: number;
  /** The proxy on 127.0.0.1 through which a browser sees the real host names. */
  readonly proxyPort: number;
  /** Everything served so far, oldest first. */
  readonly requests: readonly ServedRequest[];
  /** `host:port` of everything the proxy was asked for and refused, oldest first. */
  readonly refused: readonly string[];
  /** Serves further pages on a host; asked before the demo's own, the newest first. */
  addPages(host: string, handler: PageHandler): void;
  /** Stops at once, whatever is still open. */
  close(): Promise<void>;
}

const HOSTS = ['meet.google.com', 'meet.jit.si', 'p2p.mirotalk.com', 'calendar.google.com'];

/** Starts the demo: one https server, and a proxy that leads the host names to it. */
export async function startDemo(options: { hosts?: readonly string[] } = {}): Promise<Demo> {
  const hosts = new Set([...HOSTS, ...(options.hosts ?? [])].map((host) => host.toLowerCase()));
  const certificate = await createCertificate([...hosts]);
  const requests: ServedRequest[] = [];
  const refused: string[] = [];
  const handlers = new Map<string, PageHandler[]>();
  const signalling = new Signalling();

  const web = await listen(
    createHttps(certificate, (request, response) => {
      const url = URL.parse(`https://${request.headers.host}${request.url}`);
      if (!url) return void response.writeHead(400).end();
      requests.push({ host: url.hostname, path: url.pathname + url.search });
      if (signalling.handle(url, request, response)) return;
      answer(response, pageFor(handlers.get(url.hostname) ?? [], url, request));
    }),
  );
  const proxy = await listen(
    createProxy({
      allows: (host) => hosts.has(host),
      target: () => web.port,
      onRefused: (authority) => refused.push(authority),
    }),
  );

  return {
    port: web.port,
    proxyPort: proxy.port,
    requests,
    refused,
    addPages(host, handler) {
      const name = host.toLowerCase();
      hosts.add(name);
      certificate.cover(name);
      handlers.set(name, [handler, ...(handlers.get(name) ?? [])]);
    },
    async close() {
      await Promise.all([proxy.close(), web.close()]);
    },
  };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

function createHttps({ key, cert, context }: Certificate, listener: Listener) {
  const SNICallback = (_name: string, done: (error: Error | null, found?: SecureContext) => void) =>
    void context().then((found) => done(null, found), done);
  return createServer({ key, cert, SNICallback }, listener);
}

type SecureContext = Awaited<ReturnType<Certificate['context']>>;

function pageFor(handlers: readonly PageHandler[], url: URL, request: IncomingMessage): Page {
  for (const handler of handlers) {
    const page = handler(url, request);
    if (page) return page;
  }
  return builtInPage(url);
}

function answer(response: ServerResponse, page: Page): void {
  response.writeHead(page.status ?? 200, {
    'Content-Type': page.type ?? 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...page.headers,
  });
  response.end(page.body);
}

async function main(): Promise<void> {
  const demo = await startDemo();
  console.log(`Proxy for a browser: http://127.0.0.1:${demo.proxyPort}`);
  console.log(`Without the proxy:   https://localhost:${demo.port}/`);
  console.log('Through the proxy:');
  for (const host of HOSTS.slice(0, 3)) console.log(`  https://${host}/`);
  console.log('  https://meet.jit.si/demo-calendar');
  const stop = () => void demo.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.main) await main();
