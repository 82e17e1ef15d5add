import type { Calendar, Where } from './calendar';

const sites = import.meta.glob<Calendar>('./sites/*.ts', { eager: true, import: 'default' });

/** Every calendar: adding a file to `sites/` is all it takes. */
export const calendars: readonly Calendar[] = Object.values(sites);

/**
 * The calendar of a page: by its host, else the one that recognises the page as its own software
 * on somebody's server. The answer may change while a page still loads.
 */
export function calendarOf(page: Document, where: Where): Calendar | undefined {
  return (
    calendars.find(({ hosts }) => hosts.includes(where.hostname)) ??
    calendars.find((site) => site.claims?.(page, where))
  );
}
