const day = 24 * 60 * 60_000;

/** ISO week of a moment (ms) in UTC. */
function weekOf(at: number): string {
  const date = new Date(at);
  const thursday = new Date(at + (3 - ((date.getUTCDay() + 6) % 7)) * day);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const kinds = ['oneToOne', 'team', 'decision', 'retro', 'standUp', undefined];
const platforms = ['google-meet', 'zoom', 'teams', 'jitsi'];
const techniques = ['presence', 'coaching', 'personal', 'example', 'reset'];
const lines = [
  'I asked first and waited for the answer before I spoke.',
  'Too many screens open; I was elsewhere for the first half.',
  'They found the way out themselves, I only listened.',
  'The decision was made late, and nobody said what it rests on.',
];

/** An export file with so many reflections, over a dozen years up to `now` (ms); a promise to every fifth. */
export function manyReflections(count: number, now = Date.now()): string {
  const step = (12 * 365 * day) / count;
  const reflections = Array.from({ length: count }, (_, index) => {
    const at = Math.floor(now - (count - index) * step);
    const kind = kinds[index % kinds.length];
    return {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      at,
      zone: 'UTC',
      day: new Date(at).toISOString().slice(0, 10),
      week: weekOf(at),
      title: `Weekly ${index % 400}`,
      ...(kind ? { kind } : {}),
      platform: platforms[index % platforms.length],
      presence: 1 + (index % 5),
      energy: ['drained', 'steady', 'charged'][index % 3],
      practised: [techniques[index % techniques.length]],
      recognised: index % 4 === 0 ? [`Person ${index % 60}`] : [],
      line: `${lines[index % lines.length]} rare${index % 5_000}`,
      createdAt: at,
      updatedAt: at,
    };
  });
  const promises = reflections
    .filter((_, index) => index % 5 === 0)
    .map(({ id, at }, index) => ({
      id: `11111111-0000-4000-8000-${String(index).padStart(12, '0')}`,
      reflectionId: id,
      text: `Send promise${index % 2_000}`,
      createdAt: at,
      updatedAt: at,
    }));
  return JSON.stringify({
    format: 'threshold-export',
    version: 1,
    madeAt: now,
    tables: { reflections, promises },
  });
}
