import { expect, test } from 'vitest';
import type { Sighting } from '../../utils/meetings/meeting';
import { observe } from '../../utils/meetings/reducer';
import { healthOf, healthReport } from '../../utils/platforms/health';

const sighting: Sighting = {
  id: 'm1',
  page: 's:1:0',
  tabId: 1,
  platform: 'jitsi',
  code: 'secret-room',
  phase: 'inCall',
  at: 1,
  title: 'Private',
  by: 'media',
  zone: 'UTC',
};

test('a call counts as known by the page once a mark was found in it', () => {
  const [first] = observe([], sighting);
  if (!first) throw new Error('No meeting');
  const [second] = observe([first], { ...sighting, at: 2, by: 'marks' });
  if (!second) throw new Error('No meeting');
  const [third] = observe([second], { ...sighting, at: 3 });
  const rows = healthOf([first, { platform: 'zoom' }, ...(third ? [third] : [])]);
  expect(rows).toEqual([{ platform: 'jitsi', marks: 1, media: 1 }]);
});

test('the report holds counts and versions, no room and no title', () => {
  const [meeting] = observe([], sighting);
  const report = healthReport(healthOf(meeting ? [meeting] : []), '0.1.0', 'Firefox/153');
  expect(report).toBe('Threshold 0.1.0, Firefox/153\njitsi: marks 0, media 1');
});
