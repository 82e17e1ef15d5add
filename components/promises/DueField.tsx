import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { dayText } from '../format';

interface Props {
  /** Day; empty when there is none. */
  readonly due: string;
  readonly change: (due: string) => void;
}

/** A word is read this long after the last key (ms). */
const rest = 250;

/**
 * When a promise is due: in words, "Friday" or "in two weeks", or picked. What the words were
 * read as stands in the date field, where it can be put right.
 */
export function DueField({ due, change }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [words, setWords] = useState('');
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    if (words.trim() === '') {
      setUnread(false);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const day = await readWords(words, i18n.language);
      if (!current) return;
      setUnread(day === undefined);
      if (day) change(day);
    }, rest);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: only new words are read
  }, [words, i18n.language]);
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
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-date`}>{t('promises.date')}</label>
        <input
          id={`${id}-date`}
          type="date"
          value={due}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
      <p className="hint" id={`${id}-read`} role="status">
        {unread && t('promises.notRead')}
        {!unread && due && dayText(due, i18n.language, { dateStyle: 'full' })}{' '}
        {due && due < today && t('promises.past')}
      </p>
    </div>
  );
}

/** The reader of dates comes only when something is typed. It reads the day as the browser's region writes it. */
async function readWords(words: string, lang: string): Promise<string | undefined> {
  const { readDue } = await import('../../utils/promises/readDue');
  const region = navigator.language.startsWith(lang) ? navigator.language : lang;
  return readDue(words, region, new Date());
}
