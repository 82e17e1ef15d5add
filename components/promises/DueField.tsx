import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { dayText } from '../format';
import { type Due, dayInWords } from './dueWords';

interface Props extends Due {
  readonly change: (due: Partial<Due>) => void;
}

/**
 * When a promise is due: in words, "Friday" or "in two weeks", or picked. What the words were
 * read as stands in the date field, where it can be put right.
 */
export function DueField({ words, day, change }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [read, setRead] = useState<{ readonly words: string; readonly day: string | undefined }>();
  const lang = i18n.language;
  useEffect(() => {
    let current = true;
    void dayInWords(words, lang).then((found) => {
      if (current) setRead({ words, day: found });
    });
    return () => {
      current = false;
    };
  }, [words, lang]);
  const meant = words.trim() === '' ? day : (read?.day ?? '');
  const unread = words.trim() !== '' && read?.words === words && read.day === undefined;
  const today = dayOf(Date.now(), localZone());
  return (
    <div className="due-field">
      <div className="field">
        <label htmlFor={`${id}-words`}>{t('promises.when')}</label>
        <input
          id={`${id}-words`}
          type="text"
          dir="auto"
          autoComplete="off"
          placeholder={t('promises.whenHint')}
          aria-describedby={`${id}-read`}
          value={words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-date`}>{t('promises.date')}</label>
        <input
          id={`${id}-date`}
          type="date"
          value={meant}
          // What is picked is what is meant: the words would say another day.
          onChange={(event) => change({ words: '', day: event.currentTarget.value })}
        />
      </div>
      <p className="hint" id={`${id}-read`} role="status">
        {unread && t('promises.notRead')}
        {!unread && meant && dayText(meant, lang, { dateStyle: 'full' })}{' '}
        {!unread && meant && meant < today && t('promises.past')}
      </p>
    </div>
  );
}
