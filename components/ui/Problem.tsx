import { useTranslation } from 'react-i18next';
import type { Failure } from '../../utils/messages';

interface Props {
  readonly failure?: Failure | undefined;
  /** What else is wrong, in words; comes before a failure. */
  readonly says?: string | false | undefined;
}

/** Says what is wrong, or why something was not done; nothing when all is well. */
export function Problem({ failure, says }: Props) {
  const { t } = useTranslation();
  const words = says || (failure && t(`failure.${failure}`));
  if (!words) return null;
  return (
    <p className="problem" role="alert">
      {words}
    </p>
  );
}
