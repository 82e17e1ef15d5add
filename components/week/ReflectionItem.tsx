import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carriedText } from '../../utils/cues/words';
import { timeOf } from '../../utils/i18n/timeOf';
import { isolate } from '../../utils/people/words';
import { fieldsOf } from '../../utils/reflections/reflection';
import { send } from '../../utils/send';
import type { Entry } from '../../utils/store/entries';
import { dayText } from '../format';
import { type Complete, ReflectionForm } from '../reflection/ReflectionForm';
import { OwnWords } from '../ui/OwnWords';

interface Props {
  readonly entry: Entry;
  /** True when what was asked for rests on it. */
  readonly marked?: boolean;
  /** Its place in a list of which only a part is on the page. */
  readonly index?: number;
  readonly of?: number;
  readonly measure?: (element: HTMLElement | null) => void;
  /** Deletes it; given what it was called. */
  readonly remove: (gone: { readonly id: string; readonly title: string }) => void;
}

/** One reflection, in the leader's own words. */
export function ReflectionItem({ entry, marked = false, index, of, measure, remove }: Props) {
  const { t, i18n } = useTranslation();
  const { reflection, promised, carried } = entry;
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const edited = useRef(false);
  const title =
    reflection.title || t(reflection.meetingId === undefined ? 'week.talk' : 'week.untitled');
  const { id, day, at, zone } = reflection;
  // In a week its weekday tells the day; among years it does not.
  const shape =
    index !== undefined ? ({ dateStyle: 'full' } as const) : ({ weekday: 'long' } as const);
  const when = `${dayText(day, i18n.language, shape)} · ${timeOf(at, i18n.language, zone)}`;
  const close = () => {
    edited.current = true;
    setEditing(false);
  };
  useEffect(() => {
    // The form had the focus; it goes back to where it came from.
    if (!editing && edited.current) editButton.current?.focus();
  }, [editing]);

  const save = async (fields: Complete) => {
    const reply = await send('editReflection', { id, fields });
    if (!reply.ok) return reply.failure;
    close();
    return undefined;
  };
  return (
    <li
      className={marked ? 'marked' : undefined}
      tabIndex={marked ? -1 : undefined}
      ref={measure}
      data-index={index}
      aria-posinset={index === undefined ? undefined : index + 1}
      aria-setsize={of}
    >
      <p className="when">{when}</p>
      <h3 dir="auto">{title}</h3>
      {editing ? (
        <ReflectionForm
          autoFocus
          draftId={id}
          initial={fieldsOf(reflection, promised)}
          savedAt={reflection.updatedAt}
          cue={carried && carriedText(t, carried)}
          submitLabel={t('reflection.saveChanges')}
          save={save}
          others={(release) => (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                release();
                void send('dropDraft', { id });
                close();
              }}
            >
              {t('reflection.cancel')}
            </button>
          )}
        />
      ) : (
        <>
          <Facts entry={entry} />
          <div className="actions">
            <button
              type="button"
              className="quiet"
              ref={editButton}
              aria-label={t('week.editOf', { title })}
              onClick={() => setEditing(true)}
            >
              {t('week.edit')}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={t('week.deleteOf', { title })}
              onClick={() => remove({ id, title })}
            >
              {t('week.delete')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

/** What was answered; what was not is not mentioned. */
function Facts({ entry }: { readonly entry: Entry }) {
  const { t, i18n } = useTranslation();
  const { language: lang } = i18n;
  const { reflection, promised, carried } = entry;
  const { presence, energy, outcome, practised, recognised, line } = reflection;
  const due = promised?.due && dayText(promised.due, lang, { dateStyle: 'medium' });
  const answers = [
    t('week.presenceOf', { value: presence }),
    energy && t(`reflection.${energy}`),
    ...practised.map((technique) => t(`technique.${technique}`)),
  ];
  return (
    <>
      {line && <OwnWords>{line}</OwnWords>}
      <p>{answers.filter(Boolean).join(' · ')}</p>
      {carried && outcome && (
        <p className="hint">
          {t('week.cueAnswered', {
            cue: carriedText(t, carried),
            answer: t(`reflection.${outcome}`),
          })}
        </p>
      )}
      {recognised.length > 0 && (
        <p className="hint">
          {t('week.recognised', {
            names: new Intl.ListFormat(lang, { type: 'conjunction' }).format(
              recognised.map((name) => isolate(name, lang)),
            ),
          })}
        </p>
      )}
      {promised && (
        <p className="hint">
          {due
            ? t('week.promisedDue', { text: isolate(promised.text, lang), due })
            : t('week.promised', { text: isolate(promised.text, lang) })}
        </p>
      )}
    </>
  );
}
