import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The fewest characters of a passphrase; the length is what makes it strong. */
const shortest = 12;

/** A passphrase, typed twice: without it nobody opens the copy, she neither. */
export function BackupForm({ make }: { readonly make: (passphrase: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const short = typed.length < shortest;
    setProblem(
      short ? t('data.tooShort', { count: shortest }) : typed !== again ? t('data.differs') : '',
    );
    if (!short && typed === again) make(typed);
  }
  const field = (name: string, label: string, value: string, change: (value: string) => void) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="password"
        autoComplete="new-password"
        aria-describedby={`${id}-why`}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <form className="data-form" onSubmit={submit}>
      {field('one', t('data.passphrase'), typed, setTyped)}
      {field('two', t('data.passphraseAgain'), again, setAgain)}
      <p className="hint" id={`${id}-why`}>
        {t('data.lockWhy')}
      </p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="primary">
          {t('data.lockNow')}
        </button>
      </div>
    </form>
  );
}
