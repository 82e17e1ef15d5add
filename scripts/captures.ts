import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { runnerImport } from 'vite';
import type { Calendar } from '../utils/calendars/calendar.ts';
import type { Platform } from '../utils/platforms/platform.ts';

/**
 * Prints what every reader sees in real captures: HTML files in a folder, told to a platform or
 * a calendar by their name. Of a platform, one `<section data-state="…">` is one state.
 */
const folder = process.argv[2];
if (!folder) throw new Error('Say which folder: npm run captures -- FOLDER');
const load = async <Module>(path: string) =>
  (await runnerImport<Module>(new URL(path, import.meta.url).pathname)).module;
const { platforms } = await load<typeof import('../utils/platforms/registry.ts')>(
  '../utils/platforms/registry.ts',
);
const { readMarks } = await load<typeof import('../utils/platforms/marks.ts')>(
  '../utils/platforms/marks.ts',
);
const { calendars } = await load<typeof import('../utils/calendars/registry.ts')>(
  '../utils/calendars/registry.ts',
);

function showStates(platform: Platform, html: string): void {
  const { document } = parseHTML(html);
  for (const section of document.querySelectorAll('section[data-state]')) {
    const { document: page } = parseHTML(`<html><body>${section.innerHTML}</body></html>`);
    const state = section.getAttribute('data-state') ?? '';
    console.log(`${platform.name}: ${state.padEnd(20)} ${readMarks(page, platform)}`);
  }
}

function showEvents(calendar: Calendar, html: string): void {
  const { document } = new Window();
  document.write(html);
  const where = { hostname: calendar.hosts[0] ?? '', pathname: '/calendar/u/0/r/week' };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const moment = { now: Date.now(), zone };
  const { events, unread, failed } = calendar.read(document as unknown as Document, where, moment);
  const time = (at: number | undefined) => (at === undefined ? 'unknown' : new Date(at).toJSON());
  for (const { title = 'untitled', day, start, end, allDay } of events) {
    const when = allDay ? 'all day' : `${time(start)} to ${time(end)}`;
    console.log(`${calendar.name}: ${day} ${title}, ${when}`);
  }
  console.log(`${calendar.name}: ${unread} not read${failed ? `, ${failed}` : ''}`);
}

for (const file of readdirSync(resolve(folder)).filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(join(folder, file), 'utf8');
  const platform = platforms.find(({ id }) => file.startsWith(`${id}-`));
  const calendar = calendars.find(({ id }) => file.startsWith(`${id}-`));
  if (platform) showStates(platform, html);
  if (calendar) showEvents(calendar, html);
}
