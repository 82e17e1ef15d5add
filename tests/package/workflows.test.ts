import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../.github/workflows/', import.meta.url);
const names = readdirSync(folder);

describe.each(names)('the workflow %s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');

  test('pins every action by its commit, and says which version that is', () => {
    const used = [...text.matchAll(/^\s*- uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(used).not.toEqual([]);
    for (const action of used)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may nothing at first, and each job only what it says; no job keeps a credential', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    const jobs = text.match(/^ {4}runs-on:/gm)?.length;
    expect(text.match(/^ {4}permissions:\n {6}contents: (read|write)\n(?! {6})/gm)).toHaveLength(
      jobs ?? 0,
    );
    expect(text.match(/persist-credentials: false/g)).toHaveLength(jobs ?? 0);
    expect(text.match(/contents: write/g) ?? []).toHaveLength(name === 'release.yml' ? 1 : 0);
  });

  test('puts nothing that a stranger wrote into a command', () => {
    const commands = text.split('\n').filter((line) => /^\s*(- )?run:/.test(line));
    expect(commands.filter((line) => line.includes('${{'))).toEqual([]);
    expect(text).not.toContain('pull_request_target');
  });
});
