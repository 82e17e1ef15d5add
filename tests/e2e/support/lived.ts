import { weekOfDay } from '../../../utils/history/week.ts';

type Table = Readonly<Record<string, unknown>>[];

const kinds = ['oneToOne', 'team', 'retro'] as const;
const platforms = ['zoom', 'google-meet'] as const;
const energies = ['drained', 'steady', 'charged'] as const;
const techniques = ['presence', 'coaching', 'personal'] as const;

/** So many reflections on each of some days (`YYYY-MM-DD`); a promise in every sixth. */
export function lived(days: readonly string[], perDay: number): Record<string, Table> {
  const reflections = days.flatMap((day) =>
    Array.from({ length: perDay }, (_, index) => {
      const at = Date.parse(`${day}T08:00:00Z`) + index * 45 * 60_000;
      return {
        id: `${day}-${index}`,
        at,
        zone: 'UTC',
        day,
        week: weekOfDay(day),
        title: `Weekly ${index}`,
        kind: kinds[index % kinds.length],
        platform: platforms[index % platforms.length],
        presence: 1 + (index % 5),
        energy: energies[index % energies.length],
        practised: [techniques[index % techniques.length]],
        recognised: index % 2 === 0 ? ['Ana'] : ['Bogdan-Constantin Ștefănescu'],
        line: index % 2 === 0 ? 'I asked before I answered.' : 'They found the way themselves.',
        createdAt: at,
        updatedAt: at,
      };
    }),
  );
  const promises = reflections
    .filter((_, index) => index % 6 === 0)
    .map(({ id, at }) => ({
      id: `p-${id}`,
      reflectionId: id,
      text: 'Send the notes',
      createdAt: at,
      updatedAt: at,
    }));
  return { reflections, promises };
}
