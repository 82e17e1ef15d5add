import { dayOf, localZone, shiftWeek, weekOfDay } from '../../utils/history/week.ts';
import { randomOf } from '../cueSimulation/random.ts';
import { commonWord, fill, putMeeting, rareWord } from './fill.ts';
import { openPopup, openScreen, save, search } from './opening.ts';
import { comparedHead, comparedRow, type Section, type Size, spreadText } from './section.ts';
import { type Comparison, compare, growth, type Spread, spreadOf } from './statistics.ts';
import { interleave, type Subject } from './subjects.ts';

/** The aim of each is the highest growth; none is set for History, which lists them all. */
const screens = [
  { screen: 'week', name: 'a week', most: 0.1, aim: 'flat' },
  { screen: 'history', name: 'History', most: undefined, aim: '' },
  { screen: 'rare', name: 'search, 20 found', most: 1, aim: 'sub-linear' },
  { screen: 'common', name: 'search, a twentieth found', most: 1, aim: 'sub-linear' },
] as const;
type Screen = (typeof screens)[number]['screen'];

/** All that is measured at one number of reflections. */
interface AtSize {
  readonly count: number;
  readonly usable: Comparison;
  readonly cpu: Comparison;
  readonly saved: Comparison;
  readonly shown: Readonly<Record<Screen, Spread>>;
}

/** The screens of a database that grows: the popup, saving, the week, history and search. */
export async function measureScreens(
  own: Subject,
  empty: Subject,
  cueIds: readonly string[],
  size: Size,
): Promise<Section[]> {
  const sizes: AtSize[] = [];
  let from = 0;
  for (const count of size.quick ? [0, 1_000] : [0, 1_000, 10_000, 100_000]) {
    await fill(own.inside, { from, to: count, seed: size.seed, cueIds });
    from = count;
    sizes.push(await measureAt(count, own, empty, size));
  }
  return [popupSection(sizes), screenSection(sizes)];
}

async function measureAt(
  count: number,
  own: Subject,
  empty: Subject,
  { quick, seed }: Size,
): Promise<AtSize> {
  const random = randomOf(seed + count);
  const times = await interleave([own, empty], quick ? 2 : 6, random, async (subject) => {
    if (subject === own) await letMeetingWait(own);
    const { page, opened } = await openPopup(subject);
    const saved = await save(page);
    await page.close();
    return { ...opened, saved };
  });
  // A whole one, whatever day it is today.
  const lastWeek = shiftWeek(weekOfDay(dayOf(Date.now(), localZone())), -1);
  const shown: Record<Screen, number[]> = { week: [], history: [], rare: [], common: [] };
  for (let round = 0; count > 0 && round < (quick ? 1 : 4); round += 1) {
    const week = await openScreen(own, `/options.html#week/${lastWeek}`, '.reflections > li h3');
    shown.week.push(week.shown);
    await week.page.close();
    const history = await openScreen(own, '/options.html#history', '.found h3');
    shown.history.push(history.shown);
    shown.rare.push(await search(history.page, rareWord));
    shown.common.push(await search(history.page, commonWord));
    await history.page.close();
  }
  const spread = (list: readonly number[]) => (count > 0 ? spreadOf(list) : spreadOf([0]));
  const of = (part: 'usable' | 'cpu' | 'saved') =>
    compare(
      times.own.map((time) => time[part]),
      times.empty.map((time) => time[part]),
    );
  return {
    count,
    usable: of('usable'),
    cpu: of('cpu'),
    saved: of('saved'),
    shown: {
      week: spread(shown.week),
      history: spread(shown.history),
      rare: spread(shown.rare),
      common: spread(shown.common),
    },
  };
}

/** A meeting that ended a minute ago: the popup opens on its reflection. */
async function letMeetingWait({ inside }: Subject): Promise<void> {
  const at = Date.now() - 60_000;
  const meeting = {
    id: crypto.randomUUID(),
    platform: 'jitsi',
    code: 'bench',
    page: 'bench:2:0',
    tabId: 2,
    phase: 'ended',
    title: 'Bench',
    createdAt: at - 120_000,
    joinedAt: at - 60_000,
    endedAt: at,
    lastSeenAt: at,
    rejoins: 0,
    reflection: 'open',
    zone: 'UTC',
    updatedAt: at,
  };
  await putMeeting(inside, meeting);
}

function popupSection(sizes: readonly AtSize[]): Section {
  const each = (what: string, of: 'usable' | 'cpu' | 'saved', most?: number) =>
    sizes.map((size) => {
      return comparedRow(`${what}, ${size.count.toLocaleString('en')} reflections`, size[of], most);
    });
  const rows = [
    ...each('popup usable', 'usable', 1.5),
    ...each('CPU of its main thread', 'cpu'),
    ...each('save until durable', 'saved'),
  ];
  return {
    title: 'Popup and saving',
    how: 'The popup’s page with a meeting that waits, from the moment it is asked for until the first key is accepted; then from the press on “Save reflection” until “Saved”, which comes once the row is on the disk. The empty extension: a React popup with a key listener, and a worker that puts one row, as strictly.',
    head: comparedHead,
    rows,
    data: sizes.map(({ shown: _, ...rest }) => rest),
  };
}

function screenSection(all: readonly AtSize[]): Section {
  const sizes = all.filter(({ count }) => count > 0);
  const rows = screens.map(({ screen, name, most, aim }) => {
    const k = growthOf(screen, sizes);
    return [
      name,
      ...sizes.map(({ shown }) => spreadText(shown[screen])),
      k === undefined ? '' : k.toFixed(2),
      k === undefined || most === undefined ? '' : `${aim}: ${k <= most ? 'met' : '**missed**'}`,
    ];
  });
  return {
    title: 'The week, history and search',
    how: 'From the moment the screen is asked for, or the word typed, until its rows stand there. Sixteen reflections each working day, however many years. Growth is the exponent k of cost = c · nᵏ between the last two sizes: 0 is flat, 1 in step with the number.',
    head: ['', ...sizes.map(({ count }) => count.toLocaleString('en')), 'growth', 'aim'],
    rows,
    data: sizes.map(({ count, shown }) => ({ count, shown })),
  };
}

/** The growth between the two largest sizes; undefined where there is one. */
function growthOf(screen: Screen, sizes: readonly AtSize[]): number | undefined {
  const [before, last] = sizes.slice(-2);
  if (!before || !last) return undefined;
  return growth(
    [before.count, before.shown[screen].median],
    [last.count, last.shown[screen].median],
  );
}
