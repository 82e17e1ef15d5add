import { useTranslation } from 'react-i18next';
import type { Entry } from '../../utils/store/entries';
import { ReflectionItem } from './ReflectionItem';
import { Undo, useUndo } from './Undo';

interface Props {
  readonly entries: readonly Entry[];
  /** Ids of those a sentence rests on. */
  readonly marked?: readonly string[];
}

/** The week's reflections, each to be edited or deleted; a deletion can be undone. */
export function ReflectionList({ entries, marked = [] }: Props) {
  const { t } = useTranslation();
  const undo = useUndo();
  return (
    <section aria-labelledby="reflections-title">
      <h2 id="reflections-title">{t('week.reflections')}</h2>
      <Undo {...undo} />
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari drops the role of a list */}
      <ul className="reflections" role="list" aria-labelledby="reflections-title">
        {entries.map((entry) => (
          <ReflectionItem
            key={entry.reflection.id}
            entry={entry}
            marked={marked.includes(entry.reflection.id)}
            remove={undo.remove}
          />
        ))}
      </ul>
    </section>
  );
}
