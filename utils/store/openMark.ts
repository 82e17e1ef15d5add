import type { DBCoreMutateRequest } from 'dexie';
import { isOpen } from '../promises/state';
import type { Promised } from '../reflections/reflection';
import type { Database } from './database';

/**
 * Marks open promises for an index, whoever writes them: the mark is derived from the row at each
 * write and never leaves the table. Done beneath Dexie's hooks, which would first read every row
 * that is written.
 */
export function markOpen(db: Database): void {
  db.use({
    stack: 'dbcore',
    name: 'open',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== 'promises') return table;
        return {
          ...table,
          mutate: (request: DBCoreMutateRequest) => {
            if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
            return table.mutate({ ...request, values: request.values.map(withMark) });
          },
        };
      },
    }),
  });
  db.promises.hook('reading', withoutMark);
}

function withMark(row: Promised & { readonly open?: 1 }): Promised {
  const { open: _before, ...promised } = row;
  return isOpen(promised) ? Object.assign(promised, { open: 1 }) : promised;
}

function withoutMark(row: Promised & { open?: 1 }): Promised {
  if (row) delete row.open;
  return row;
}
