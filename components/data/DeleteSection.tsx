import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../../utils/send';

/** Everything away, for good: asked for twice, the second time in a word. */
export function DeleteSection() {
  const { t } = useTranslation();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [told, setTold] = useState('');
  const word = t('data.deleteWord');

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== word.toLowerCase()) {
      setProblem(t('data.deleteOther', { word }));
      return;
    }
    const reply = await send('deleteEverything', {});
    if (!reply.ok) {
      setProblem(t('data.notDeleted'));
      return;
    }
    localStorage.clear();
    sessionStorage.clear();
    setAsking(false);
    setTyped('');
    setProblem('');
    setTold(t('data.deletedAll'));
  }
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">{t('data.deleteTitle')}</h2>
      <p className="lead">{t('data.deleteWhy')}</p>
      {!asking && (
        <div className="actions">
          <button
            type="button"
            onClick={() => {
              setTold('');
              setAsking(true);
            }}
          >
            {t('data.delete')}
          </button>
        </div>
      )}
      {asking && (
        <form className="data-form" onSubmit={(event) => void submit(event)}>
          <div className="field">
            <label htmlFor={id}>{t('data.deleteConfirm', { word })}</label>
            <input
              id={id}
              // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone
              autoFocus
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
          {problem && (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
          <div className="actions">
            <button type="submit">{t('data.deleteNow')}</button>
            <button type="button" className="quiet" onClick={() => setAsking(false)}>
              {t('data.keep')}
            </button>
          </div>
        </form>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
