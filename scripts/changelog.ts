import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { changelogText, notesOf, type Version } from './package/changes.ts';

/**
 * `npm run changelog`: writes docs/CHANGELOG.md from the commits between the tags `v*`; those after the
 * last tag are the version that package.json names. With `--notes` it prints what the page says of
 * that version.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
if (process.argv.includes('--notes')) {
  console.log(notesOf(readFileSync('docs/CHANGELOG.md', 'utf8'), version));
} else {
  writeFileSync('docs/CHANGELOG.md', changelogText(versions()));
}

function versions(): Version[] {
  const tags = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-v:refname');
  const ends = tags.includes(`v${version}`) ? tags : ['HEAD', ...tags];
  return ends.map((end, index) => {
    const before = ends[index + 1];
    return {
      name: end === 'HEAD' ? version : end.slice(1),
      day: git('log', '-1', '--format=%cs', end)[0] ?? '',
      subjects: git('log', '--no-merges', '--format=%s', before ? `${before}..${end}` : end),
    };
  });
}

function git(...args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`);
  return stdout.split('\n').filter(Boolean);
}
