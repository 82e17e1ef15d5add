import { useTranslation } from 'react-i18next';

interface Props {
  /** 0 to 1, 0 where it cannot be told; undefined when nothing runs. */
  readonly done: number | undefined;
  readonly label: string;
  readonly cancel: () => void;
}

/** How far a piece of work is, and the way to stop it. */
export function Progress({ done, label, cancel }: Props) {
  const { t } = useTranslation();
  if (done === undefined) return null;
  return (
    <div className="work">
      <label>
        {label} <progress max={1} value={done > 0 ? done : undefined} />
      </label>
      <button type="button" onClick={cancel}>
        {t('data.cancel')}
      </button>
    </div>
  );
}
