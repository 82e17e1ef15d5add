import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** ZIP knows no earlier day. The same for every file, so that archives can be compared. */
const day = new Date(1980, 0, 1);

/**
 * A ZIP archive of files under a folder, the same bytes on every machine: names in order, one
 * time, no rights, and packed in JavaScript, since what Node packs can change with its version
 * and the machine. `paths` are relative, with forward slashes.
 */
export function zipped(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of [...paths].sort()) files[path] = readFileSync(join(folder, path));
  return zipSync(files, { level: 9, mtime: day });
}

/** Every file under a folder, relative to it, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

/** The files of a folder that are kept in Git; undefined where there is no repository. */
export function keptFiles(folder: string): string[] | undefined {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  return status === 0 ? stdout.split('\0').filter(Boolean) : undefined;
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
