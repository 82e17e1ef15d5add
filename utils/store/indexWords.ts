import { wordsOf } from '../history/words';
import type { Promised, Reflection } from '../reflections/reflection';
import type { Database } from './database';

/**
 * Keeps the words of reflections and promises findable, whoever writes them: the words are derived
 * from the row at each write, so that no writer can forget them, and never leave the table.
 */
export function indexWords(db: Database): void {
  const ofReflection = ({ title, line, recognised }: Reflection) =>
    wordsOf(title, line, ...recognised);
  const ofPromise = ({ text }: Promised) => wordsOf(text);
  db.reflections.hook('creating', (_, row) => put(row, ofReflection(row)));
  db.reflections.hook('updating', (changes, _, row) => ({
    words: ofReflection({ ...row, ...changes }),
  }));
  db.reflections.hook('reading', withoutWords);
  db.promises.hook('reading', withoutWords);
  db.promises.hook('creating', (_, row) => put(row, ofPromise(row)));
  db.promises.hook('updating', (changes, _, row) => ({ words: ofPromise({ ...row, ...changes }) }));
}

/** A row as it is read: without what was derived from it. */
function withoutWords<T extends object>(row: T): T {
  if (row && 'words' in row) delete row.words;
  return row;
}

function put(row: object, words: readonly string[]): void {
  Object.assign(row, { words });
}
