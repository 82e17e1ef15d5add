import type { Cue } from './cue';
import { library } from './library/all';

/** The cue with an id; undefined when a later version took it out of the library. */
export function cueById(id: string | undefined): Cue | undefined {
  return library.find((cue) => cue.id === id);
}
