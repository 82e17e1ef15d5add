import type { Source } from '../cue';
import { follow } from './follow';
import { listening } from './listening';
import { meetings } from './meetings';
import { practice } from './practice';
import { rest } from './rest';
import { thanks } from './thanks';
import { voice } from './voice';

/** Every source a cue can rest on, by key. */
export const sources: Readonly<Record<string, Source>> = {
  ...listening,
  ...voice,
  ...follow,
  ...thanks,
  ...meetings,
  ...rest,
  ...practice,
};
