import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { database } from '../../utils/store/database';
import type { Entry } from '../../utils/store/entries';
import { readEntries } from '../../utils/store/search';
import { useLive } from '../useLive';
import { ReflectionItem } from '../week/ReflectionItem';
import { Undo, useUndo } from '../week/Undo';

/** About the height of a reflection (px), until it is measured. */
const usualHeight = 130;
/** Rows are read in steps, so that a small scroll reads nothing. */
const step = 20;

/** Not drawn again while only those around it change. */
const Item = memo(ReflectionItem);

interface Props {
  readonly ids: readonly string[];
  /** True while others are looked for; these stay until then. */
  readonly busy: boolean;
}

/** Reflections of any number, of which only those near the window are on the page. */
export function FoundList({ ids, busy }: Props) {
  const { t } = useTranslation();
  const undo = useUndo();
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const margin = Math.round(top + scrollY);
    setScrollMargin((before) => (Math.abs(before - margin) > 1 ? margin : before));
  });
  // The same function for the same ids: with another, each of their places is computed again.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const virtualizer = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => usualHeight,
    overscan: 5,
    scrollMargin,
    getItemKey,
  });
  const items = virtualizer.getVirtualItems();
  const from = Math.floor((items[0]?.index ?? 0) / step) * step;
  const to = Math.ceil(((items.at(-1)?.index ?? 0) + 1) / step) * step;
  const entries = useEntries(ids.slice(from, to));
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <section aria-label={t('history.list')}>
      <Undo {...undo} />
      <ul
        ref={list}
        className="reflections found"
        // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari drops the role of a list
        role="list"
        aria-label={t('history.list')}
        aria-busy={busy}
        style={{ paddingBlockStart: before, paddingBlockEnd: Math.max(0, after) }}
      >
        {items.map(({ index, key, size }) => {
          const id = ids[index] ?? '';
          const entry = entries.get(id);
          if (!entry) return <li key={key} aria-hidden="true" style={{ blockSize: size }} />;
          return (
            <Item
              key={key}
              entry={entry}
              index={index}
              of={ids.length}
              measure={virtualizer.measureElement}
              remove={undo.remove}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The rows of some ids, live; while others are read, those that were there stay. */
function useEntries(ids: readonly string[]): ReadonlyMap<string, Entry> {
  const live = useLive(() => readEntries(database, ids), ids.join());
  const [before, setBefore] = useState(live);
  if (live.state === 'ready' && live !== before) setBefore(live);
  const rows = before.state === 'ready' ? before.value : [];
  return new Map(rows.map((entry) => [entry.reflection.id, entry]));
}
