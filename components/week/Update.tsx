import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../utils/i18n/i18n';
import { type UpdateParts, updateParts } from '../../utils/promises/update';
import { database } from '../../utils/store/database';
import { openPromises, settledSince } from '../../utils/store/readPromises';
import { dayText } from '../format';
import { CopyButton } from '../recognition/CopyButton';
import { useLive } from '../useLive';

interface Props {
  /** The first day of this week. */
  readonly monday: string;
  /** Names recognised in the week's reflections. */
  readonly recognised: readonly string[];
}

/** The most promises, open and settled each, that are looked through. */
const most = 50;

/** A short update from the week's promises and thanks: put together by template, hers to change. */
export function Update({ monday, recognised }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const live = useLive(async () => {
    const from = new Date(`${monday}T00:00`).getTime();
    const settled = await settledSince(database, from, most);
    const { promises } = await openPromises(database, most);
    return updateParts({ from, settled, open: promises, recognised });
  }, `${monday} ${recognised.join()}`);
  if (live.state !== 'ready') return null;
  const made = updateText(t, live.value, i18n.language);
  const text = typed ?? made;
  if (made === '' && typed === undefined) return null;
  return (
    <section className="not-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('update.title')}</h2>
      <div className="field">
        <label htmlFor={id} className="unseen">
          {t('update.text')}
        </label>
        <textarea
          id={id}
          rows={5}
          dir="auto"
          aria-describedby={`${id}-why`}
          value={text}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p className="hint" id={`${id}-why`}>
          {t('update.why')}
        </p>
      </div>
      <div className="actions">
        <CopyButton text={text} label={t('update.copy')} />
        {typed !== undefined && typed !== made && (
          <button type="button" className="quiet" onClick={() => setTyped(undefined)}>
            {t('update.again')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The update in words, a line for each part that has something. */
function updateText(t: Translate, parts: UpdateParts, lang: string): string {
  const list = (items: readonly string[]) => items.join('; ');
  const withDay = ({ text, due }: UpdateParts['open'][number]) =>
    due
      ? t('update.openDue', { text, day: dayText(due, lang, { day: 'numeric', month: 'long' }) })
      : text;
  const { kept, open, moved, thanked } = parts;
  const lines = [
    kept.length > 0 && t('update.done', { items: list(kept.map(({ text }) => text)) }),
    open.length > 0 && t('update.open', { items: list(open.map(withDay)) }),
    moved.length > 0 && t('update.moved', { items: list(moved.map(withDay)) }),
    thanked.length > 0 && t('update.thanks', { names: new Intl.ListFormat(lang).format(thanked) }),
  ];
  return lines.filter((line) => line !== false).join('\n');
}
