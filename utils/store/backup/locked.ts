import { armor, Decrypter, Encrypter } from 'age-encryption';
import { isArmored } from './mark';
import type { FileProblem } from './readFile';

/** A file locked with a passphrase, in the age format: any tool for age opens it. */
export async function lock(file: Blob, passphrase: string): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return new Blob([copy(await encrypter.encrypt(await bytesOf(file)))]);
}

/** The text of a locked file. Throws what `whyNot` reads. */
export async function unlock(file: Blob, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const bytes = (await isArmored(file)) ? armor.decode(await file.text()) : await bytesOf(file);
  return decrypter.decrypt(bytes, 'text');
}

/** The library's own words tell a wrong passphrase from a damaged file. */
export function whyNot(error: unknown): FileProblem {
  const said = error instanceof Error ? error.message : '';
  return said.includes('no identity matched') ? 'passphrase' : 'damaged';
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
