import { useTranslation } from 'react-i18next';
import type { Failure } from '../../utils/messages';

/** Says why something was not done; nothing when it was. */
export function Problem({ failure }: { readonly failure: Failure | undefined }) {
  const { t } = useTranslation();
  if (!failure) return null;
  return (
    <p className="problem" role="alert">
      {t(`failure.${failure}`)}
    </p>
  );
}
