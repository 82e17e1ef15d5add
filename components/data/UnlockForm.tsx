import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks for the passphrase of a locked copy. */
export function UnlockForm({ open }: { readonly open: (passphrase: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      className="data-form"
      onSubmit={(event) => {
        event.preventDefault();
        open(typed);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('data.passphrase')}</label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div className="actions">
        <button type="submit" className="primary">
          {t('data.unlock')}
        </button>
      </div>
    </form>
  );
}
