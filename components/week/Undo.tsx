import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import { Problem } from '../ui/Problem';

interface Removed {
  readonly id: string;
  readonly title: string;
}

interface UndoHandle {
  /** The reflection deleted last, while it can come back. */
  readonly removed: Removed | undefined;
  readonly restored: boolean;
  readonly failure: Failure | undefined;
  readonly remove: (gone: Removed) => Promise<void>;
  undo(): void;
}

/** Deletes reflections, and brings the last one back. */
export function useUndo(): UndoHandle {
  const [removed, setRemoved] = useState<Removed>();
  const [restored, setRestored] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const remove = useCallback(async (gone: Removed) => {
    const reply = await send('deleteReflection', { id: gone.id });
    setRestored(false);
    setFailure(reply.ok ? undefined : reply.failure);
    if (reply.ok) setRemoved(gone);
  }, []);
  async function undo() {
    if (!removed) return;
    const reply = await send('restoreReflection', { id: removed.id });
    setFailure(reply.ok ? undefined : reply.failure);
    setRestored(reply.ok);
    // What could not be brought back now may be in a moment.
    if (reply.ok) setRemoved(undefined);
  }
  return {
    removed,
    restored,
    failure,
    remove,
    undo: () => void undo(),
  };
}

/** Says what was deleted, with the way back. */
export function Undo({ removed, restored, failure, undo }: UndoHandle) {
  const { t } = useTranslation();
  return (
    <>
      <div className="undo">
        <p role="status">
          {removed && t('week.deleted', { title: removed.title })}
          {restored && t('week.restored')}
        </p>
        {removed && (
          // The row that had the focus is gone.
          // biome-ignore lint/a11y/noAutofocus: see above
          <button type="button" key={removed.id} autoFocus onClick={undo}>
            {t('week.undo')}
          </button>
        )}
      </div>
      <Problem failure={failure} />
    </>
  );
}
