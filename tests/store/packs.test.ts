import { expect, test } from 'vitest';
import { library } from '../../utils/cues/library/all';
import type { OwnCue } from '../../utils/cues/packs';
import type { Database } from '../../utils/store/database';
import { techniqueControl } from '../../utils/store/rows';
import {
  controlCue,
  deletePack,
  removeOwnCue,
  saveOwnCue,
  savePack,
  switchPack,
} from '../../utils/store/write/cues';
import { showCue } from '../../utils/store/write/showings';
import { freshDatabase, see } from './support';

const cue: OwnCue = {
  id: 'ask',
  technique: 'coaching',
  kinds: 'any',
  moment: 'during',
  text: 'When they ask, I’ll ask back.',
  source: 'My coach',
};
const pack = {
  format: 'threshold-cue-pack',
  version: 1,
  id: 'team',
  name: 'Team',
  cues: [cue],
};

async function withoutLibrary(): Promise<Database> {
  const db = freshDatabase();
  for (const { id } of library) await controlCue(db, { id, state: 'never' }, 1);
  return db;
}

async function shownAt(db: Database, at: number) {
  const meeting = await see(db, 'lobby', at, { code: `r${at}`, page: `s:${at}:0`, title: '' });
  return showCue(db, meeting?.id ?? '', at);
}

test('a pack’s cues are chosen while it is on, and what was shown keeps its words', async () => {
  const db = await withoutLibrary();
  await savePack(db, pack, 1);
  expect(await shownAt(db, 10)).toMatchObject({
    showing: { cueId: 'team/ask' },
    carried: { kind: 'own', text: cue.text, source: 'My coach' },
  });
  await switchPack(db, { id: 'team', on: false }, 2);
  expect(await shownAt(db, 9e7)).toMatchObject({ silence: { because: 'nothingOn' } });
  await deletePack(db, 'team');
  expect(await shownAt(db, 10)).toMatchObject({ carried: { text: cue.text } });
});

test('a pack is taken in whole or not at all, and stays off where it was off', async () => {
  const db = freshDatabase();
  await savePack(db, pack, 1);
  await switchPack(db, { id: 'team', on: false }, 2);
  const faulty = {
    ...pack,
    cues: [
      { ...cue, text: 'New words' },
      { ...cue, id: 'b', text: '' },
    ],
  };
  await expect(savePack(db, faulty, 3)).rejects.toThrow();
  expect(await db.packs.toArray()).toMatchObject([{ cues: [cue], on: false }]);
  await savePack(db, { ...pack, name: 'Other' }, 4);
  expect(await db.packs.get('team')).toMatchObject({ name: 'Other', on: false, createdAt: 1 });
});

test('one’s own cues are added, changed and removed; a faulty one is refused', async () => {
  const db = await withoutLibrary();
  await saveOwnCue(db, cue, 1);
  await saveOwnCue(db, { ...cue, id: 'b' }, 2);
  await saveOwnCue(db, { ...cue, text: 'When it ends, I’ll say thanks.' }, 3);
  await removeOwnCue(db, 'b', 4);
  await expect(saveOwnCue(db, { ...cue, text: 'x'.repeat(81) }, 5)).rejects.toThrow();
  expect(await shownAt(db, 10)).toMatchObject({
    showing: { cueId: 'own/ask' },
    carried: { text: 'When it ends, I’ll say thanks.' },
  });
});

test('a technique that is turned off takes its own cues with it', async () => {
  const db = await withoutLibrary();
  await saveOwnCue(db, cue, 1);
  await controlCue(db, { id: techniqueControl('coaching'), state: 'never' }, 1);
  expect(await shownAt(db, 10)).toMatchObject({ silence: { because: 'nothingOn' } });
});
