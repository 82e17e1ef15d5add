import { useTranslation } from 'react-i18next';
import { emptyFields } from '../../utils/reflections/reflection';
import { MoreFields } from '../reflection/MoreFields';
import { useDraft } from '../reflection/useDraft';

/** A place to jot during the call; what stands here is already in the reflection after it. */
export function Jot({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const { fields, change } = useDraft(meetingId, emptyFields);
  return (
    <details className="jot">
      <summary>{t('popup.jot')}</summary>
      <div className="reflection">
        <p className="hint">{t('popup.jotHint')}</p>
        <MoreFields fields={fields} change={change} />
      </div>
    </details>
  );
}
