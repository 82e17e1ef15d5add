import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { techniques } from '../../utils/cues/cue';
import type { Fields } from '../../utils/reflections/reflection';
import { readNames } from '../../utils/store/read';
import { useLive } from '../useLive';
import { TextLine } from './TextLine';

interface Props {
  readonly fields: Fields;
  readonly change: (part: Partial<Fields>) => void;
  /** Put the focus on the first box: the person just asked for these fields. */
  readonly focus?: boolean;
}

/** What fits behind "Add": practised, recognised, a promise, one line. */
export function MoreFields({ fields, change, focus }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  const names = useLive(readNames);
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);
  return (
    <>
      <fieldset className="practised">
        <legend>{t('reflection.practised')}</legend>
        {techniques.map((technique, index) => (
          <label key={technique}>
            <input
              ref={index === 0 ? first : undefined}
              type="checkbox"
              checked={fields.practised.includes(technique)}
              onChange={(event) => {
                const others = fields.practised.filter((other) => other !== technique);
                change({
                  practised: event.currentTarget.checked ? [...others, technique] : others,
                });
              }}
            />
            <span>{t(`technique.${technique}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-names`}>{t('reflection.recognised')}</label>
        <input
          id={`${id}-names`}
          type="text"
          dir="auto"
          list={`${id}-known`}
          autoComplete="off"
          placeholder={t('reflection.recognisedHint')}
          value={fields.recognised}
          onChange={(event) => change({ recognised: event.currentTarget.value })}
        />
        <datalist id={`${id}-known`}>
          {names.state === 'ready' && names.value.map((name) => <option key={name} value={name} />)}
        </datalist>
      </div>
      <div className="promise">
        <TextLine
          label={t('reflection.promise')}
          hint={t('reflection.promiseHint')}
          value={fields.promise}
          change={(promise) => change({ promise })}
        />
        <div className="field">
          <label htmlFor={`${id}-due`}>{t('reflection.due')}</label>
          <input
            id={`${id}-due`}
            type="date"
            value={fields.due}
            onChange={(event) => change({ due: event.currentTarget.value })}
          />
        </div>
      </div>
      <TextLine
        label={t('reflection.line')}
        hint={t('reflection.lineHint')}
        value={fields.line}
        change={(line) => change({ line })}
      />
      <p className="hint">{t('reflection.disclosure')}</p>
    </>
  );
}
