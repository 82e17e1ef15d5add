import type { Carried } from '../../utils/cues/carried';
import type { Reason } from '../../utils/cues/choose/situation';
import { cueById } from '../../utils/cues/find';

const cue = cueById('P06');
if (!cue) throw new Error('The cue of the example is not in the library');

/** What the example carries: a cue of the library, as for somebody new in a team meeting. */
export const exampleCarried: Carried = { kind: 'library', technique: cue.technique, cue };
export const exampleReason: Reason = { kind: 'team', because: [{ factor: 'coverage' }] };
