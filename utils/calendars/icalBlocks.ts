import { type IcalQuery, longest } from './icalTimes.ts';

/** Why a text is no calendar; each has its sentence in the language files. */
export type IcalFailure = 'tooLarge' | 'loginPage' | 'notACalendar';

/** A calendar may have so many characters: ten million. */
export const mostIcal = 10_000_000;

/** Why a text cannot be a calendar; undefined when it can. */
export function failureOf(text: string): IcalFailure | undefined {
  if (text.length > mostIcal) return 'tooLarge';
  const head = text
    .slice(0, 1_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(head)) return undefined;
  return /^<(?:!doctype|html|\?xml)/i.test(head) ? 'loginPage' : 'notACalendar';
}

/** The entries and zones of a file, each a small calendar of its own; and the calendar's name. */
export function blocksOf(text: string): { entries: string[]; zones: string[]; name: string } {
  const found = { vevent: [] as string[], vtimezone: [] as string[] };
  let name = '';
  let kind: keyof typeof found | undefined;
  let lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const begins = /^BEGIN:(VEVENT|VTIMEZONE)\s*$/i.exec(line)?.[1]?.toLowerCase();
    if (begins) {
      kind = begins === 'vevent' ? 'vevent' : 'vtimezone';
      lines = [];
    }
    if (kind) lines.push(line);
    else if (/^X-WR-CALNAME:/i.test(line)) name = line.slice(13).trim();
    if (kind && line.trim().toUpperCase() === `END:${kind.toUpperCase()}`) {
      const inside = kind === 'vevent' ? asCalendar(lines) : lines.join('\r\n');
      found[kind].push(inside);
      kind = undefined;
    }
  }
  return { entries: found.vevent, zones: found.vtimezone, name };
}

function asCalendar(lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
}

/** False for an entry that lies far from the window by itself, which need not be parsed. */
export function mayTouch(block: string, { from, to }: Pick<IcalQuery, 'from' | 'to'>): boolean {
  if (/^(?:RRULE|RDATE|RECURRENCE-ID)/im.test(block)) return true;
  const begins = /^DTSTART[^:\r\n]*:(\d{4})(\d\d)(\d\d)/im.exec(block);
  if (!begins) return true;
  const at = Date.parse(`${begins[1]}-${begins[2]}-${begins[3]}T00:00:00Z`);
  const slack = 2 * 24 * 60 * 60_000;
  return Number.isNaN(at) || (at < to + slack && at > from - longest * 24 * 60 * 60_000 - slack);
}
