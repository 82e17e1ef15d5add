import type { Database } from '../database';

/** Keeps the one plan for an ISO week; an empty text takes it back. */
export async function saveIntention(
  db: Database,
  { week, text }: { readonly week: string; readonly text: string },
  now: number,
): Promise<void> {
  const plan = text.trim();
  if (plan === '') await db.intentions.delete(week);
  else await db.intentions.put({ id: week, text: plan, updatedAt: now });
}
