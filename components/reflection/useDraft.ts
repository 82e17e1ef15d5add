import { useCallback, useEffect, useRef, useState } from 'react';
import { safeParse } from 'valibot';
import { type Draft, draftSchema, type Fields, isEmpty } from '../../utils/reflections/reflection';
import { send } from '../../utils/send';
import { readDraft } from '../../utils/store/read';

/** Typing is handed to the database this long after a key (ms), also while more is typed. */
const restBeforeSending = 300;

export interface DraftHandle {
  readonly fields: Fields;
  change(part: Partial<Fields>): void;
  /** Forgets the draft: it was saved, or skipped. */
  release(): void;
}

/**
 * Fields that survive the popup's closing, a stopped worker, a restarted browser and a database
 * that does not open. Each key goes to this page's own storage at once, and soon after to the
 * database, which holds more and outlives a crash; the newer of the two comes back. What was typed
 * before `since` (ms), when the initial fields were saved, does not. Without an `id` nothing is
 * kept anywhere: practice leaves no trace.
 */
export function useDraft(id: string | undefined, initial: Fields, since = 0): DraftHandle {
  const [draft, setDraft] = useState<Draft>(() => {
    const fresh = { id: id ?? '', fields: initial, updatedAt: since };
    const near = id === undefined ? undefined : keptNear(id);
    return newerDraft(near, fresh) ?? fresh;
  });
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (id === undefined) return;
    let current = true;
    readDraft(id)
      .then((stored) => {
        if (!current || touched.current || !stored) return;
        setDraft((near) => newerDraft(near, stored) ?? near);
      })
      // The screen around the form says that the storage does not open.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [id]);

  const latest = useRef(draft);
  latest.current = draft;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (id === undefined) return;
    void (isEmpty(latest.current.fields)
      ? send('dropDraft', { id })
      : send('saveDraft', latest.current));
  }, [id]);

  useEffect(() => {
    const leave = () => {
      if (timer.current !== undefined) flush();
    };
    // A page that is out of sight runs its timers late.
    addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const change = useCallback(
    (part: Partial<Fields>) => {
      touched.current = true;
      const next = {
        id: id ?? '',
        fields: { ...latest.current.fields, ...part },
        updatedAt: Math.max(Date.now(), latest.current.updatedAt + 1),
      };
      latest.current = next;
      setDraft(next);
      if (id === undefined) return;
      keepNear(next);
      timer.current ??= setTimeout(flush, restBeforeSending);
    },
    [id, flush],
  );

  const release = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (id !== undefined) localStorage.removeItem(keyOf(id));
  }, [id]);

  return { fields: draft.fields, change, release };
}

/** The one of two copies of a draft that was typed last. */
export function newerDraft(near: Draft | undefined, stored: Draft | undefined): Draft | undefined {
  return near && stored && near.updatedAt >= stored.updatedAt ? near : (stored ?? near);
}

function keyOf(id: string): string {
  return `draft:${id}`;
}

function keepNear(draft: Draft): void {
  try {
    localStorage.setItem(keyOf(draft.id), JSON.stringify(draft));
  } catch {
    // Too long for this small storage: the database takes it in a moment.
  }
}

/** The draft in this page's own storage; undefined when there is none or it cannot be read. */
export function keptNear(id: string): Draft | undefined {
  try {
    const parsed = safeParse(draftSchema, JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
