import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJoinLinks, readJoinLink } from '../../utils/joinLinks/find';
import { services } from '../../utils/joinLinks/services';
import { platforms } from '../../utils/platforms/registry';
import { cases } from './cases';

describe('a text', () => {
  test.each(cases)('$text', ({ text, links }) => {
    expect(findJoinLinks(text).map(({ service, code }) => [service, code])).toEqual(links);
  });

  test('one meeting gives one link, the one with the password', () => {
    const text = 'https://zoom.us/j/12345678901?pwd=abc (or https://zoom.us/j/12345678901)';
    expect(findJoinLinks(text).map(({ url }) => url)).toEqual([
      'https://zoom.us/j/12345678901?pwd=abc',
    ]);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...cases.map(({ text }) => text),
    'https://',
    '%',
    '&amp;',
    '__;',
    '@',
    ' ',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }).map((all) => all.join(''));

  test('whatever is found is vouched for: plain https, and read again as itself', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const link of findJoinLinks(any)) {
          const url = new URL(link.url);
          expect([url.protocol, url.port, url.username]).toEqual(['https:', '', '']);
          expect(readJoinLink(link.url)).toEqual(link);
        }
      }),
    );
  });

  test('a link is found whatever words stand around it', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        const found = findJoinLinks(`${before} https://meet.google.com/abc-defg-hij ${after}`);
        expect(found[0]?.code).toBe('abc-defg-hij');
      }),
    );
  });
});

test('every service has an id of its own', () => {
  const ids = [...platforms, ...services].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(60);
});
