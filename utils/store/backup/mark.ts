/** The first bytes of every file in the age format (age-encryption.org/v1). */
const mark = 'age-encryption.org/v1';

/** True for a file that wants a passphrase. */
export async function isLocked(file: Blob): Promise<boolean> {
  return (await file.slice(0, mark.length).text()) === mark;
}
