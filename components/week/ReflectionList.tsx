import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import type { Entry } from '../../utils/store/read';
import { ReflectionItem } from './ReflectionItem';

interface Removed {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly entries: readonly Entry[];
  /** Ids of those a sentence rests on. */
  readonly marked?: readonly string[];
}

/** The week's reflections, each to be edited or deleted; a deletion can be undone. */
export function ReflectionList({ entries, marked = [] }: Props) {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<Removed>();
  const [restored, setRestored] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function remove(gone: Removed) {
    const reply = await send('deleteReflection', { id: gone.id });
    setRestored(false);
    setFailure(reply.ok ? undefined : reply.failure);
    if (reply.ok) setRemoved(gone);
  }
  async function undo() {
    if (!removed) return;
    const reply = await send('restoreReflection', { id: removed.id });
    setFailure(reply.ok ? undefined : reply.failure);
    setRestored(reply.ok);
    setRemoved(undefined);
  }
  return (
    <section aria-labelledby="reflections-title">
      <h2 id="reflections-title">{t('week.reflections')}</h2>
      <div className="undo">
        <p role="status">
          {removed && t('week.deleted', { title: removed.title })}
          {restored && t('week.restored')}
        </p>
        {removed && (
          <button type="button" onClick={() => void undo()}>
            {t('week.undo')}
          </button>
        )}
      </div>
      {failure && (
        <p className="problem" role="alert">
          {t(`failure.${failure}`)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari drops the role of a list */}
      <ul className="reflections" role="list" aria-labelledby="reflections-title">
        {entries.map((entry) => (
          <ReflectionItem
            key={entry.reflection.id}
            entry={entry}
            marked={marked.includes(entry.reflection.id)}
            remove={(title) => void remove({ id: entry.reflection.id, title })}
          />
        ))}
      </ul>
    </section>
  );
}
