import { useTranslation } from 'react-i18next';
import type { useGrowing } from './useGrowing';

/** The end of a long list of which a part is drawn: the next part comes on sight, or by key. */
export function ShowMore({ end, grow }: Omit<ReturnType<typeof useGrowing>, 'most'>) {
  const { t } = useTranslation();
  return (
    <button type="button" className="quiet" ref={end} onClick={grow}>
      {t('list.more')}
    </button>
  );
}
