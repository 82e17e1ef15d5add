import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { covers, platformFor, platforms } from '../../utils/platforms/registry';

const at = (address: string) => {
  const url = new URL(address);
  const platform = platformFor(url.hostname);
  return { platform: platform.id, ...platform.address(url) };
};

describe('every file in the folder', () => {
  test('is a platform with an id and hosts of its own, and the generic one comes last', () => {
    const files = readdirSync(new URL('../../utils/platforms/sites/', import.meta.url));
    expect(platforms).toHaveLength(files.length);
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
    expect(platforms.at(-1)?.id).toBe('generic');
    for (const { name, hosts } of platforms) {
      expect(name).not.toBe('');
      for (const host of hosts) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });
});

describe('an address', () => {
  test.each([
    ['https://meet.google.com/abc-defg-hij', 'google-meet', 'abc-defg-hij'],
    ['https://meet.google.com/abc-defg-hij?authuser=1#x', 'google-meet', 'abc-defg-hij'],
    ['https://meet.google.com/_meet/abc-defg-hij', 'google-meet', 'abc-defg-hij'],
    ['https://meet.google.com/lookup/weekly', 'google-meet', 'weekly'],
    ['https://meet.jit.si/WeeklySync', 'jitsi', 'weeklysync'],
    ['https://meet.jit.si/tenant/Weekly%20Sync#config.x=1', 'jitsi', 'tenant/weekly sync'],
    ['https://8x8.vc/vpaas-magic-cookie-1/room', 'jitsi', 'vpaas-magic-cookie-1/room'],
    ['https://meet.jit.si/%E0%A4%A', 'jitsi', '%e0%a4%a'],
    ['https://p2p.mirotalk.com/join/room1/?x=1', 'mirotalk', 'p2p.mirotalk.com/room1'],
    ['https://call.example.org/room/#/team?e2ee', 'generic', 'call.example.org/room#/team'],
  ])('%s is a room', (address, platform, code) => {
    expect(at(address)).toEqual({ platform, kind: 'room', code });
  });

  test.each([
    ['https://meet.google.com/', 'elsewhere'],
    ['https://meet.google.com/landing', 'elsewhere'],
    ['https://meet.google.com/new', 'elsewhere'],
    ['https://meet.google.com/abcdefghij', 'elsewhere'],
    ['https://meet.jit.si/', 'left'],
    ['https://meet.jit.si/static/close3.html', 'left'],
    ['https://meet.jit.si/static/welcome.html', 'elsewhere'],
  ])('%s is %s', (address, kind) => {
    expect(at(address).kind).toBe(kind);
  });

  test('a host that only looks alike is nobody’s', () => {
    expect(at('https://meet.google.com.evil.test/abc-defg-hij').platform).toBe('generic');
    expect(covers('*.daily.co', 'notdaily.co')).toBe(false);
    expect(covers('*.daily.co', 'team.daily.co')).toBe(true);
  });
});
