import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHead, csvLine } from '../../utils/history/csv';
import { anyPromise, anyReflection } from './support';

/** Reads CSV by the grammar of RFC 4180, written apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (text[at] === '"') at += 1;
        value += text[at];
        at += 1;
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') value += text[at++];
    row.push(value);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    expect(text.slice(at, at + 2)).toBe('\r\n');
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

test('every cell comes back, and none begins like a formula', () => {
  fc.assert(
    fc.property(anyReflection, anyPromise, (reflection, promised) => {
      const [head, row] = parse(csvHead.slice(1) + csvLine(reflection, promised));
      const cells = Object.fromEntries((head ?? []).map((name, at) => [name, row?.[at]]));
      expect(row).toHaveLength(head?.length ?? 0);
      expect(cells).toMatchObject({
        day: reflection.day,
        title: inert(reflection.title),
        line: inert(reflection.line),
        recognised: inert(reflection.recognised.join(', ')),
        promise: inert(promised.text),
        presence: String(reflection.presence),
        energy: reflection.energy ?? '',
        id: reflection.id,
      });
      expect(row?.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

test('the file says that it is UTF-8', () => {
  expect(csvHead.startsWith('\uFEFFday,')).toBe(true);
});
