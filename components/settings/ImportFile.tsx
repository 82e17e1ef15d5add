import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedProblem } from '../../utils/calendars/feed';
import { mostIcal } from '../../utils/calendars/icalBlocks';
import { send } from '../../utils/send';
import { useAsk } from '../people/useAsk';
import { Problem } from '../ui/Problem';

/** Reads a calendar file once: chosen, or dropped on the field. */
export function ImportFile() {
  const { t } = useTranslation();
  const id = useId();
  const { failure, ask } = useAsk();
  const [problem, setProblem] = useState<FeedProblem>();
  const [done, setDone] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    setDone('');
    setProblem(undefined);
    if (file.size > mostIcal) {
      setProblem('tooLarge');
      return;
    }
    const name = file.name.slice(0, 100).trim() || t('calendars.fromFile');
    const text = await file.text();
    const reply = await send('importIcs', { id: crypto.randomUUID(), name, text });
    await ask(Promise.resolve(reply));
    if (reply.ok) setProblem(reply.value);
    if (reply.ok && !reply.value) setDone(name);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('calendars.file')}</label>
      <p className="hint" id={`${id}-why`}>
        {t('calendars.fileWhy')}
      </p>
      <input
        id={id}
        type="file"
        accept=".ics,text/calendar"
        aria-describedby={`${id}-why`}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <p role="status" className="hint">
        {done && t('calendars.fileRead', { name: done })}
      </p>
      {problem && (
        <p role="alert" className="problem">
          {t(`calendars.problem.${problem}`)}
        </p>
      )}
      <Problem failure={failure} />
    </div>
  );
}
