import type { IncomingMessage, ServerResponse } from 'node:http';

interface Member {
  id: string;
  name: string;
  waiting: boolean;
  response: ServerResponse;
}

interface Signal {
  room: string;
  from: string;
  to: string;
  data: unknown;
}

const MAX_BODY = 256 * 1024;

/**
 * Lets the participants of a room find each other: server-sent events towards a participant,
 * POST from one. A room is a path on a host; the one who comes last offers to those present.
 */
export class Signalling {
  readonly #rooms = new Map<string, Map<string, Member>>();

  /** Answers the request if it is one of signalling's own; says whether it was. */
  handle(url: URL, request: IncomingMessage, response: ServerResponse): boolean {
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /_demo/events') this.#enter(url, response);
    else if (route === 'POST /_demo/signal') void this.#relay(url, request, response);
    else if (route === 'POST /_demo/admit') this.#admit(url, response);
    else return false;
    return true;
  }

  #enter(url: URL, response: ServerResponse): void {
    const room = this.#room(url.hostname, url.searchParams.get('room') ?? '/');
    const member: Member = {
      id: url.searchParams.get('id') ?? '',
      name: url.searchParams.get('name') ?? 'Guest',
      waiting: url.searchParams.has('waiting'),
      response,
    };
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    const present = [...room.values()].filter((other) => !other.waiting && other.id !== member.id);
    room.set(member.id, member);
    send(member, 'members', member.waiting ? [] : present.map(({ id, name }) => ({ id, name })));
    response.on('close', () => {
      if (room.get(member.id) !== member) return;
      room.delete(member.id);
      for (const other of room.values()) send(other, 'gone', { id: member.id });
    });
  }

  async #relay(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const signal = parseSignal(await readBody(request));
    const room = this.#room(url.hostname, signal?.room ?? '/');
    const to = signal && room.get(signal.to);
    if (to)
      send(to, 'signal', { from: signal.from, name: nameIn(room, signal), data: signal.data });
    response.writeHead(signal ? (to ? 204 : 404) : 400).end();
  }

  #admit(url: URL, response: ServerResponse): void {
    const room = this.#room(url.hostname, url.searchParams.get('room') ?? '/');
    const waiting = [...room.values()].filter((member) => member.waiting);
    for (const member of waiting) send(member, 'admit', {});
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ admitted: waiting.length }));
  }

  #room(host: string, path: string): Map<string, Member> {
    const key = `${host} ${path}`;
    const room = this.#rooms.get(key) ?? new Map<string, Member>();
    this.#rooms.set(key, room);
    return room;
  }
}

function send(member: Member, event: string, data: unknown): void {
  member.response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

function nameIn(room: ReadonlyMap<string, Member>, signal: Signal): string {
  return room.get(signal.from)?.name ?? 'Guest';
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  try {
    for await (const chunk of request) {
      body += String(chunk);
      if (body.length > MAX_BODY) return '';
    }
  } catch {
    return '';
  }
  return body;
}

function parseSignal(body: string): Signal | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  return isSignal(value) ? value : undefined;
}

function isSignal(value: unknown): value is Signal {
  if (typeof value !== 'object' || value === null) return false;
  const { room, from, to } = value as Partial<Record<keyof Signal, unknown>>;
  return typeof room === 'string' && typeof from === 'string' && typeof to === 'string';
}
