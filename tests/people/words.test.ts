import { expect, test } from 'vitest';
import { isolate } from '../../utils/people/words';

test('a name of another direction stands between isolates; one of the same stays as it is', () => {
  expect(isolate('Ana', 'en')).toBe('Ana');
  expect(isolate('نور الهدى', 'en')).toBe('\u2068نور الهدى\u2069');
  expect(isolate('יעל', 'he')).toBe('יעל');
  expect(isolate('Ana', 'ar-EG')).toBe('\u2068Ana\u2069');
});
