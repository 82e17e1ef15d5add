import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { corridor, emptyFields } from '../../utils/reflections/reflection';
import { send } from '../../utils/send';
import { type Complete, ReflectionForm } from '../reflection/ReflectionForm';

interface Props {
  readonly finish: (skipped: boolean) => void;
  readonly back: () => void;
}

/** A reflection on a talk that no call page saw. */
export function CorridorView({ finish, back }: Props) {
  const { t } = useTranslation();
  const [id] = useState(() => crypto.randomUUID());
  const save = async (fields: Complete) => {
    const reply = await send('saveReflection', { id, fields });
    if (!reply.ok) return reply.failure;
    finish(false);
    return undefined;
  };
  return (
    <>
      <header>
        <h1>{t('reflection.talk')}</h1>
      </header>
      <ReflectionForm
        autoFocus
        draftId={corridor}
        initial={emptyFields}
        submitLabel={t('reflection.save')}
        save={save}
        others={() => (
          <button type="button" className="quiet" onClick={back}>
            {t('popup.back')}
          </button>
        )}
      />
    </>
  );
}
