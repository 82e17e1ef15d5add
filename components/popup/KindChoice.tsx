import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingKinds } from '../../utils/cues/cue';
import type { Meeting } from '../../utils/meetings/meeting';
import { send } from '../../utils/send';
import { useAsk } from '../people/useAsk';
import { Problem } from '../ui/Problem';

/** Of what kind a meeting is and why it is taken for that; one choice corrects it for its series. */
export function KindChoice({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const id = useId();
  const { id: meetingId, kind, kindBecause = 'none' } = meeting;
  return (
    <div className="kind-choice">
      <p className="field">
        <select
          aria-label={t('kindChoice.label')}
          aria-describedby={`${id}-why`}
          value={kind ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const said = meetingKinds.find((one) => one === value) ?? null;
            void ask(send('sayKind', { meetingId, kind: said }));
          }}
        >
          <option value="">{t('kindChoice.unknown')}</option>
          {meetingKinds.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="hint" id={`${id}-why`}>
        {t(`kindChoice.${kindBecause}`)}
      </p>
      <Problem failure={failure} />
    </div>
  );
}
