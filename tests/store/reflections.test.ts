import { describe, expect, test } from 'vitest';
import { emptyFields } from '../../utils/reflections/reflection';
import {
  AlreadySaved,
  deleteReflection,
  editReflection,
  NotThere,
  purgeDeleted,
  restoreReflection,
  saveDraft,
  saveReflection,
  skipReflection,
} from '../../utils/store/write/reflections';
import { showCue } from '../../utils/store/write/showings';
import { endedMeeting, freshDatabase } from './support';

const noon = Date.parse('2026-11-24T12:00:00Z');
const answered = { ...emptyFields, presence: 4 } as const;

describe('saving', () => {
  test('keeps what was answered, dated to the end of the meeting in its zone', async () => {
    const db = freshDatabase();
    const meetingId = await endedMeeting(db, Date.parse('2026-11-24T23:30:00Z'));
    const shown = await showCue(db, meetingId, noon);
    const fields = {
      ...answered,
      energy: 'steady',
      outcome: 'partly',
      practised: ['reset'],
      recognised: ' Ana, Ben ,Ana',
      promise: ' send notes ',
      due: '2026-11-27',
      line: ' keep this ',
    } as const;
    await saveReflection(
      db,
      { id: 'r1', meetingId, fields: { ...fields, practised: ['reset'] } },
      noon,
    );
    expect(await db.reflections.get('r1')).toMatchObject({
      day: '2026-11-25',
      week: '2026-W48',
      title: 'Weekly',
      presence: 4,
      cueId: shown.kind === 'shown' && shown.showing.cueId,
      recognised: ['Ana', 'Ben'],
      line: 'keep this',
    });
    expect(await db.promises.toArray()).toMatchObject([
      { reflectionId: 'r1', text: 'send notes', due: '2026-11-27' },
    ]);
    expect((await db.meetings.get(meetingId))?.reflection).toBe('done');
  });

  test('the same one handed in twice is saved once', async () => {
    const db = freshDatabase();
    const meetingId = await endedMeeting(db, noon);
    const submission = { id: 'r1', meetingId, fields: { ...answered, promise: 'call' } };
    await saveReflection(db, submission, noon);
    await saveReflection(db, submission, noon + 5);
    expect(await db.reflections.count()).toBe(1);
    expect(await db.promises.count()).toBe(1);
  });

  test('a second one on the same meeting is refused, and its draft stays', async () => {
    const db = freshDatabase();
    const meetingId = await endedMeeting(db, noon);
    await saveReflection(db, { id: 'r1', meetingId, fields: answered }, noon);
    await expect(
      saveReflection(db, { id: 'r2', meetingId, fields: answered }, noon),
    ).rejects.toThrow(AlreadySaved);
    expect(await db.reflections.count()).toBe(1);
  });

  test('a note of 100 000 characters is kept whole', async () => {
    const db = freshDatabase();
    const line = 'é🙂'.repeat(33_333);
    await saveReflection(db, { id: 'r1', fields: { ...answered, line } }, noon);
    expect((await db.reflections.get('r1'))?.line).toBe(line);
  });

  test('lets the draft go', async () => {
    const db = freshDatabase();
    const meetingId = await endedMeeting(db, noon);
    await saveDraft(db, { id: meetingId, fields: answered, updatedAt: 1 });
    await saveReflection(db, { id: 'r1', meetingId, fields: answered }, noon);
    await saveDraft(db, { id: meetingId, fields: answered, updatedAt: 2 });
    expect(await db.drafts.count()).toBe(0);
  });
});

describe('a draft', () => {
  test('is not replaced by an older copy that arrives late', async () => {
    const db = freshDatabase();
    await saveDraft(db, { id: 'corridor', fields: { ...emptyFields, line: 'new' }, updatedAt: 2 });
    await saveDraft(db, { id: 'corridor', fields: { ...emptyFields, line: 'old' }, updatedAt: 1 });
    expect((await db.drafts.get('corridor'))?.fields.line).toBe('new');
  });

  test('a copy of a talk that arrives after it was saved is not kept; later words are', async () => {
    const db = freshDatabase();
    const typed = { id: 'corridor', fields: { ...answered, line: 'said' }, updatedAt: noon - 200 };
    await saveReflection(db, { id: 'r1', fields: typed.fields }, noon);
    await saveDraft(db, typed);
    expect((await db.drafts.get('corridor'))?.fields).toEqual(emptyFields);
    await saveDraft(db, { ...typed, updatedAt: noon + 200 });
    expect((await db.drafts.get('corridor'))?.fields.line).toBe('said');
  });

  test('goes when the meeting is skipped, and skipping is kept as an answer', async () => {
    const db = freshDatabase();
    const meetingId = await endedMeeting(db, noon);
    await saveDraft(db, { id: meetingId, fields: answered, updatedAt: 1 });
    await skipReflection(db, meetingId, noon);
    expect(await db.drafts.count()).toBe(0);
    expect((await db.meetings.get(meetingId))?.reflection).toBe('skipped');
  });
});

describe('editing and deleting', () => {
  test('an edit replaces answers, and takes a promise back that was emptied', async () => {
    const db = freshDatabase();
    const fields = { ...answered, energy: 'drained', promise: 'call' } as const;
    await saveReflection(db, { id: 'r1', fields: { ...fields, practised: [] } }, noon);
    await editReflection(db, { id: 'r1', fields: { ...answered, presence: 2 } }, noon + 1);
    const edited = await db.reflections.get('r1');
    expect(edited).toMatchObject({ presence: 2, createdAt: noon, updatedAt: noon + 1 });
    expect(edited).not.toHaveProperty('energy');
    expect(await db.promises.count()).toBe(0);
  });

  test('a deletion can be undone for a while, then it is for good, its promise with it', async () => {
    const db = freshDatabase();
    await saveReflection(db, { id: 'r1', fields: { ...answered, promise: 'call' } }, noon);
    const before = await db.reflections.get('r1');
    await deleteReflection(db, 'r1', noon);
    await purgeDeleted(db, noon + 10_000);
    await restoreReflection(db, 'r1', noon + 11_000);
    expect(await db.reflections.get('r1')).toEqual({ ...before, updatedAt: noon + 11_000 });
    await deleteReflection(db, 'r1', noon + 12_000);
    await purgeDeleted(db, noon + 120_000);
    expect(await db.reflections.count()).toBe(0);
    expect(await db.promises.count()).toBe(0);
    await expect(restoreReflection(db, 'r1', noon)).rejects.toThrow(NotThere);
  });
});
