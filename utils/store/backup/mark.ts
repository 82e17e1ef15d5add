/** The first characters of every file in the age format (age-encryption.org/v1). */
const mark = 'age-encryption.org/v1';
/** The first characters of one written in letters, to be sent as text. */
const armoredMark = '-----BEGIN AGE ENCRYPTED FILE-----';

/** True for a file that wants a passphrase. */
export async function isLocked(file: Blob): Promise<boolean> {
  return (await beginsWith(file, mark)) || (await isArmored(file));
}

/** True for a locked file that is written in letters. */
export function isArmored(file: Blob): Promise<boolean> {
  return beginsWith(file, armoredMark);
}

async function beginsWith(file: Blob, begun: string): Promise<boolean> {
  return (await file.slice(0, begun.length).text()) === begun;
}
