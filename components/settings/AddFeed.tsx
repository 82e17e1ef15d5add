import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FeedProblem, feedAddress } from '../../utils/calendars/feed';
import { send } from '../../utils/send';
import { allowAddress } from '../../utils/sites';
import { useAsk } from '../people/useAsk';
import { Problem } from '../ui/Problem';

/** Adds a calendar by its private address, after asking for the one host it is on. */
export function AddFeed() {
  const { t } = useTranslation();
  const id = useId();
  const { failure, ask } = useAsk();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<FeedProblem>();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const url = feedAddress(address);
    setProblem(url ? undefined : 'badAddress');
    if (!url) return;
    // Asked first: the browser only lets a permission be asked for straight from a click.
    if (!(await allowAddress(url))) {
      setProblem('notAllowed');
      return;
    }
    const feed = { id: crypto.randomUUID(), name: name.trim() || url.host, address: url.href };
    if (!(await ask(send('addFeed', feed)))) return;
    setName('');
    setAddress('');
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <h3>{t('calendars.addTitle')}</h3>
      <p className="hint" id={`${id}-why`}>
        {t('calendars.addWhy')}
      </p>
      <div className="field">
        <label htmlFor={`${id}-address`}>{t('calendars.address')}</label>
        <input
          id={`${id}-address`}
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          required
          aria-describedby={`${id}-why ${id}-problem`}
          aria-invalid={problem !== undefined}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('calendars.name')}</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <p id={`${id}-problem`} role="alert" className={problem && 'problem'}>
        {problem && t(`calendars.problem.${problem}`)}
      </p>
      <Problem failure={failure} />
      <button type="submit">{t('calendars.add')}</button>
    </form>
  );
}
