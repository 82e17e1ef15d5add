import type { Promised, Reflection } from '../reflections/reflection';

const columns = [
  'day',
  'time',
  'zone',
  'week',
  'title',
  'presence',
  'energy',
  'cue',
  'outcome',
  'practised',
  'recognised',
  'line',
  'promise',
  'due',
  'id',
] as const;

/** The first line of the file, with the mark by which spreadsheets know UTF-8. */
export const csvHead = `\uFEFF${csvRow(columns)}`;

/** A reflection as a line of the file; empty cells are answers not given. */
export function csvLine(reflection: Reflection, promised: Promised | undefined): string {
  const { day, at, zone, week, title, presence, energy, cueId, outcome, practised } = reflection;
  return csvRow([
    day,
    timeIn(at, zone),
    zone,
    week,
    title,
    String(presence),
    energy ?? '',
    cueId ?? '',
    outcome ?? '',
    practised.join(', '),
    reflection.recognised.join(', '),
    reflection.line,
    promised?.text ?? '',
    promised?.due ?? '',
    reflection.id,
  ]);
}

/** Cells as one line by RFC 4180: quoted where they need it, ended by CR and LF. */
function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * One cell. A spreadsheet takes = + - @, tab and CR at the beginning for a formula (OWASP, CSV
 * injection): an apostrophe before it keeps it text.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The time of day of a moment (ms) in a zone, `HH:MM`. */
function timeIn(at: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    format = new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: zone });
    formats.set(zone, format);
  }
  return format.format(at);
}
