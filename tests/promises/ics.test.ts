import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { promisesAsIcs } from '../../utils/promises/ics';
import type { Promised } from '../../utils/reflections/reflection';

const now = Date.parse('2026-11-25T12:00:00Z');

function readBack(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents().map((entry) => ({
    kind: entry.name,
    text: entry.getFirstPropertyValue('summary'),
    due: entry.getFirstPropertyValue('dtstart')?.toString(),
  }));
}

/** iCalendar text knows no other control characters, and one kind of line end. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 200 })
  .map((typed) => typed.toWellFormed().replace(/\p{Cc}/gu, '\n'));

test('what was written is read back, folded at 75 octets between CRLFs', () => {
  const promise = fc.record(
    {
      id: fc.uuid(),
      text,
      due: fc.constantFrom('2026-11-27', '2027-02-28'),
      createdAt: fc.constant(now),
      updatedAt: fc.constant(now),
    },
    { requiredKeys: ['id', 'text', 'createdAt', 'updatedAt'] },
  );
  fc.assert(
    fc.property(fc.array(promise as fc.Arbitrary<Promised>, { maxLength: 5 }), (promises) => {
      const file = promisesAsIcs(promises, now);
      expect(readBack(file)).toEqual(
        promises.map((one) => ({
          kind: one.due ? 'vevent' : 'vtodo',
          text: one.text,
          due: one.due,
        })),
      );
      const lines = file.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

test('commas, semicolons, backslashes and new lines are escaped', () => {
  const file = promisesAsIcs(
    [{ id: 'p', text: 'a, b; c\\d\ne', due: '2026-11-27', createdAt: now, updatedAt: now }],
    now,
  );
  expect(file).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne\r\n');
  expect(file).toContain('DTSTART;VALUE=DATE:20261127\r\n');
  expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
