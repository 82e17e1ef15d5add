import { PresenceDots } from '../../components/week/PresenceDots';
import { ReflectionItem } from '../../components/week/ReflectionItem';
import { TechniqueRhythm } from '../../components/week/TechniqueRhythm';
import { WeekLetter } from '../../components/week/WeekLetter';
import { WeekLines } from '../../components/week/WeekLines';
import { rhythm } from '../../utils/history/summary';
import { daysOf } from '../../utils/history/week';
import type { Translate } from '../../utils/i18n/i18n';
import type { Reflection } from '../../utils/reflections/reflection';
import { longText, longWord, type Specimen } from './specimen';

const nothing = () => undefined;
const days = daysOf('2026-W48');

function lived(id: string, more: Partial<Reflection>): Reflection {
  return {
    id,
    at: Date.UTC(2026, 10, 24, 10),
    zone: 'UTC',
    day: '2026-11-24',
    week: '2026-W48',
    title: 'Weekly team sync',
    presence: 4,
    energy: 'steady',
    practised: ['presence'],
    recognised: [],
    line: 'I waited, and the quiet one spoke.',
    createdAt: 0,
    updatedAt: 0,
    ...more,
  };
}

const reflections: readonly Reflection[] = [
  lived('1', {}),
  lived('2', { day: '2026-11-25', presence: 1, energy: 'drained', practised: ['proactive'] }),
  lived('3', {
    day: '2026-11-26',
    presence: 5,
    energy: 'charged',
    title: longText,
    line: longText,
    recognised: [longWord, 'Ngọc Ánh Trần', 'محمد عبد الله'],
  }),
];

/** The week: its letter, its charts, its rows. */
export function weekSpecimens(t: Translate): readonly Specimen[] {
  return [
    {
      name: 'Letter',
      show: () => (
        <WeekLetter
          facts={[
            { kind: 'reflections', count: 3, ids: ['1', '2', '3'] },
            { kind: 'recognised', names: [longWord, 'Ngọc Ánh Trần'], ids: ['3'] },
          ]}
          cueText={() => undefined}
          show={nothing}
        />
      ),
    },
    {
      name: 'Presence by day',
      show: () => <PresenceDots days={days} reflections={reflections} before={[]} />,
    },
    {
      name: 'Presence by day, last week beside it',
      show: () => <PresenceDots days={days} reflections={reflections} before={reflections} />,
    },
    {
      name: 'Presence by day, empty',
      show: () => <PresenceDots days={days} reflections={[]} before={[]} />,
    },
    {
      name: 'Rhythm',
      show: () => (
        <TechniqueRhythm
          days={days}
          rows={rhythm(
            days,
            reflections.map((one) => ({ ...one, techniques: one.practised })),
          )}
        />
      ),
    },
    { name: 'Own lines', show: () => <WeekLines reflections={reflections} /> },
    {
      name: t('week.reflections'),
      show: () => (
        <ul className="reflections">
          {reflections.map((reflection) => (
            <ReflectionItem
              key={reflection.id}
              entry={{ reflection, promised: undefined, carried: undefined }}
              remove={nothing}
            />
          ))}
        </ul>
      ),
    },
  ];
}
