import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../utils/messages';
import {
  energies,
  type Fields,
  isEmpty,
  longestText,
  outcomes,
  type Presence,
  presences,
  problemWith,
} from '../../utils/reflections/reflection';
import { isShortcut } from '../isShortcut';
import { Problem } from '../ui/Problem';
import { MoreFields } from './MoreFields';
import { RadioRow } from './RadioRow';
import { useDraft } from './useDraft';

/** Fields that can be handed in. */
export type Complete = Fields & { readonly presence: Presence };

interface Props {
  /** Names the draft: the meeting, the corridor, or the reflection that is edited; without, none is kept. */
  readonly draftId?: string;
  readonly initial: Fields;
  /** When the initial fields were saved (ms); absent when they never were. */
  readonly savedAt?: number;
  /** The cue that was shown; "Did it happen?" is asked only then. */
  readonly cue?: string | undefined;
  readonly submitLabel: string;
  /** Saves; resolves to why not, or to undefined when it is saved. */
  readonly save: (fields: Complete) => Promise<Failure | undefined>;
  /** Other ways out, beside the save button. Given a way to let the draft go. */
  readonly others?: (release: () => void) => ReactNode;
  readonly autoFocus?: boolean;
}

const letters = {
  energy: { q: 'drained', w: 'steady', e: 'charged' },
  outcome: { y: 'yes', p: 'partly', n: 'no', m: 'noMoment' },
} as const;

/** The twenty-second reflection. Only presence has to be answered. */
export function ReflectionForm(props: Props) {
  const { draftId, initial, savedAt, cue, submitLabel, save, others, autoFocus = false } = props;
  const { t } = useTranslation();
  const { fields, change, release } = useDraft(draftId, initial, savedAt);
  const [problem, setProblem] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [opened, setOpened] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const more = opened || hasMore(fields);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (saving) return;
    const wrong = problemWith(fields);
    const { presence } = fields;
    if (wrong || presence === undefined) {
      setProblem(t(`reflection.${wrong ?? 'presenceMissing'}`, { count: longestText }));
      if (wrong === 'presenceMissing') form.current?.querySelector('input')?.focus();
      return;
    }
    setSaving(true);
    const failure = await save({ ...fields, presence });
    setSaving(false);
    if (failure) setProblem(t(`failure.${failure}`));
    else release();
  }

  const onKeyDown = useRef<(event: KeyboardEvent) => void>(undefined);
  onKeyDown.current = (event) => {
    if (!isShortcut(event)) return;
    const within = event.target instanceof Node && form.current?.contains(event.target);
    // In the popup the form is what the page is for: its keys work from anywhere.
    if (!within && !(autoFocus && event.target === document.body)) return;
    const answer = answerFor(event.key, cue !== undefined);
    if (answer) {
      change(answer);
      // The focus goes with the answer, so that Tab goes on from there.
      const [value] = Object.values(answer);
      form.current?.querySelector<HTMLElement>(`input[value="${value}"]`)?.focus();
    } else if (event.key === 'a') setOpened(true);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKeyDown.current?.(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  return (
    <form ref={form} className="reflection" aria-label={t('reflection.title')} onSubmit={submit}>
      <RadioRow
        legend={t('reflection.presence')}
        options={presences.map((value) => ({ value, label: String(value) }))}
        chosen={fields.presence}
        choose={(presence) => change({ presence })}
        ends={[t('reflection.elsewhere'), t('reflection.fullyThere')]}
        autoFocus={autoFocus}
      />
      <RadioRow
        legend={t('reflection.energy')}
        options={energies.map((value) => ({ value, label: t(`reflection.${value}`) }))}
        chosen={fields.energy}
        choose={(energy) => change({ energy })}
      />
      {cue !== undefined && (
        <RadioRow
          legend={t('reflection.outcome')}
          hint={cue}
          options={outcomes.map((value) => ({ value, label: t(`reflection.${value}`) }))}
          chosen={fields.outcome}
          choose={(outcome) => change({ outcome })}
        />
      )}
      {more ? (
        <MoreFields fields={fields} change={change} focus={opened} />
      ) : (
        <button type="button" className="add" aria-expanded={false} onClick={() => setOpened(true)}>
          {t('reflection.add')}
          <span aria-hidden="true">{t('reflection.addHint')}</span>
        </button>
      )}
      <Problem says={problem} />
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={saving}>
          {submitLabel}
        </button>
        {others?.(release)}
      </div>
    </form>
  );
}

function hasMore({ practised, recognised, promise, due, line }: Fields): boolean {
  return !isEmpty({ practised, recognised, promise, due, line });
}

/** The answer a key stands for: 1 to 5, Q W E for energy, Y P N M for the cue. */
function answerFor(pressed: string, cueAsked: boolean): Partial<Fields> | undefined {
  const key = pressed.toLowerCase();
  const presence = presences.find((value) => String(value) === key);
  if (presence) return { presence };
  const energy = letters.energy[key as keyof typeof letters.energy];
  if (energy) return { energy };
  const outcome = cueAsked ? letters.outcome[key as keyof typeof letters.outcome] : undefined;
  return outcome && { outcome };
}
