import { importRows } from './model.ts';

/** A year in which nothing else of a run stands: 3 March 2025, a Monday (ms). */
const at = Date.UTC(2025, 2, 3, 9);

/** A file of reflections with a promise each, and people; every id begins with the word. */
export function exportOf(word: string): object {
  const numbers = Array.from({ length: importRows }, (_, number) => number);
  const base = { createdAt: at, updatedAt: at };
  return {
    format: 'threshold-export',
    version: 1,
    madeAt: at,
    tables: {
      reflections: numbers.map((number) => ({
        ...base,
        id: `${word}-r${number}`,
        at,
        zone: 'UTC',
        day: '2025-03-03',
        week: '2025-W10',
        title: '',
        presence: 3,
        practised: [],
        recognised: [],
        line: `imported ${number}`,
      })),
      promises: numbers.map((number) => ({
        ...base,
        id: `${word}-p${number}`,
        reflectionId: `${word}-r${number}`,
        text: `imported ${number}`,
      })),
      people: numbers.map((number) => ({
        ...base,
        id: `${word}-q${number}`,
        name: `${number} ${word}`,
        line: '',
        aliases: [],
        emails: [],
        dates: [],
        notes: '',
      })),
    },
  };
}
