import type { Cue } from '../cue';
import { coaching } from './coaching';
import { consistency } from './consistency';
import { example } from './example';
import { personal } from './personal';
import { presence } from './presence';
import { proactive } from './proactive';
import { reset } from './reset';

/** Every cue of the library, by technique. Ids are stable for ever: history refers to them. */
export const library: readonly Cue[] = [
  ...consistency,
  ...presence,
  ...proactive,
  ...personal,
  ...example,
  ...coaching,
  ...reset,
];
