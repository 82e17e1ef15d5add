import type { DBCore, DBCoreMutateRequest } from 'dexie';
import { wordsOf } from '../history/words';
import type { Promised, Reflection } from '../reflections/reflection';
import type { Database } from './database';

const ofReflection = ({ title, line, recognised }: Reflection) =>
  wordsOf(title, line, ...recognised);
const ofPromise = ({ text }: Promised) => wordsOf(text);

/**
 * Keeps the words of reflections and promises findable, whoever writes them: the words are derived
 * from the row at each write, so that no writer can forget them, and never leave the table. Done
 * beneath Dexie's hooks, which would first read every row that is written.
 */
export function indexWords(db: Database): void {
  db.use({
    stack: 'dbcore',
    name: 'words',
    create: (core) => ({ ...core, table: (name) => writingWords(core, name) }),
  });
  db.reflections.hook('reading', withoutWords);
  db.promises.hook('reading', withoutWords);
}

function writingWords(core: DBCore, name: string): ReturnType<DBCore['table']> {
  const table = core.table(name);
  if (name === 'reflections') return { ...table, mutate: writing(ofReflection) };
  if (name === 'promises') return { ...table, mutate: writing(ofPromise) };
  return table;

  function writing<Row extends object>(wordsIn: (row: Row) => string[]) {
    return (request: DBCoreMutateRequest) => {
      if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
      const rows: readonly Row[] = request.values;
      return table.mutate({
        ...request,
        values: rows.map((row) => ({ ...row, words: wordsIn(row) })),
      });
    };
  }
}

/** A row as it is read: without what was derived from it. */
function withoutWords<T extends object>(row: T): T {
  if (row && 'words' in row) delete row.words;
  return row;
}
