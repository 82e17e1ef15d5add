import { expect, test } from 'vitest';
import { namesIn } from '../../utils/reflections/reflection';

test('names are told apart by commas and semicolons of any script, each once, as typed', () => {
  const typed = ' Ana, Ben،نور、王小明，李雷；Zoe\u0308; Ana\nDov,, ';
  expect(namesIn(typed)).toEqual(['Ana', 'Ben', 'نور', '王小明', '李雷', 'Zoe\u0308', 'Dov']);
});
