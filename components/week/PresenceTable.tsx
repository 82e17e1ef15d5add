import { useTranslation } from 'react-i18next';
import { byDay } from '../../utils/history/summary';
import { timeOf } from '../../utils/i18n/timeOf';
import type { Reflection } from '../../utils/reflections/reflection';
import { dayText } from '../format';

interface TableProps {
  readonly lived: readonly Reflection[];
  readonly caption?: string;
}

/** Each rating in a row of its own. */
export function PresenceTable({ lived, caption }: TableProps) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('week.day')}</th>
          <th scope="col">{t('week.time')}</th>
          <th scope="col">{t('reflection.presence')}</th>
          <th scope="col">{t('reflection.energy')}</th>
        </tr>
      </thead>
      <tbody>
        {lived.map(({ id, day, at, zone, presence, energy }) => (
          <tr key={id}>
            <th scope="row">{dayText(day, lang, { weekday: 'long' })}</th>
            <td>{timeOf(at, lang, zone)}</td>
            <td>{presence}</td>
            <td>{t(energy ? `reflection.${energy}` : 'week.energyUnknown')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PrintedProps {
  readonly days: readonly string[];
  readonly lived: readonly Reflection[];
  readonly before: readonly Reflection[];
}

/** The same in few lines, for paper: a row a day. */
export function PrintedTable({ days, lived, before }: PrintedProps) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  const text = ({ at, zone, presence, energy }: Reflection) =>
    [timeOf(at, lang, zone), presence, energy && t(`reflection.${energy}`)]
      .filter(Boolean)
      .join(' ');
  const rows = byDay(days, lived).filter((row) => row.lived.length > 0);
  return (
    <table className="only-print">
      <thead>
        <tr>
          <th scope="col">{t('week.day')}</th>
          <th scope="col">
            {t('week.time')}, {t('reflection.presence')}, {t('reflection.energy')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.day}>
            <th scope="row">{dayText(row.day, lang, { weekday: 'short' })}</th>
            <td>{row.lived.map(text).join(' · ')}</td>
          </tr>
        ))}
        {before.length > 0 && (
          <tr>
            <th scope="row">{t('letter.before')}</th>
            <td>{before.map(({ presence }) => presence).join(' · ')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
