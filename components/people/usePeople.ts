import type { Person } from '../../utils/people/person';
import { database } from '../../utils/store/database';
import { type Live, useLive } from '../useLive';

/** Everyone she knows, live, in no order. */
export function usePeople(): Live<Person[]> {
  return useLive(() => database.people.toArray());
}
