import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { homePage, leftPage, missingPage } from './plainPages.ts';

/** One answer of the demo server; status 200 and HTML unless told otherwise. */
export interface Page {
  status?: number;
  type?: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** Gives the page for an address, or nothing to leave it to the next. */
export type PageHandler = (url: URL, request: IncomingMessage) => Page | undefined;

const HERE = import.meta.dirname;
const ASSET = /^\/_demo\/((?:room\/|room\/dress\/|calendar\/)?[a-zA-Z]+\.(?:js|css|html))$/;
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A policy as strict as a vendor's, so that what a page may not load is noticed here. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "img-src 'self' data:",
  "media-src 'self' blob: mediastream:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

const ROOMS: Record<string, RegExp> = {
  'meet.google.com': /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/,
  'meet.jit.si': /^\/(?!(?:static|chat|demo-calendar)(?:\/|$))[\w-]+(?:\/[\w-]+)?$/,
  'calendar.google.com': /(?!)/,
};
const OTHER_ROOMS = /^\/(?!(?:static|chat|calendar)(?:\/|$))[\w-]+(?:\/[\w-]+)?$/;

const CALENDARS: Record<string, string> = {
  'meet.google.com': '',
  'meet.jit.si': '/demo-calendar',
  'calendar.google.com': '',
};

/** The pages the demo has by itself: rooms, the calendar, home, the way out and their files. */
export function builtInPage(url: URL): Page {
  const asset = ASSET.exec(url.pathname)?.[1];
  if (asset) return file(asset) ?? missing(url);
  if (url.pathname === '/') return page(homePage(url.hostname));
  if (url.pathname === '/static/close3.html') return page(leftPage());
  if (url.pathname === (CALENDARS[url.hostname] ?? '/calendar')) return calendar(url);
  const isRoom = (ROOMS[url.hostname] ?? OTHER_ROOMS).test(url.pathname);
  return (isRoom && file('room/room.html')) || missing(url);
}

function calendar(url: URL): Page {
  return file('calendar/calendar.html') ?? missing(url);
}

function missing(url: URL): Page {
  return { ...page(missingPage(url.pathname)), status: 404 };
}

function page(body: string): Page {
  return { body, headers: { 'Content-Security-Policy': POLICY } };
}

function file(path: string): Page | undefined {
  try {
    const body = readFileSync(join(HERE, path));
    return {
      body,
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      headers: { 'Content-Security-Policy': POLICY },
    };
  } catch {
    return undefined;
  }
}
