import type { MeetingKind } from '../cues/cue';

/**
 * Words of a title that tell a meeting's kind; the first match wins. "Difficult" is never
 * inferred: only the leader says that of a meeting.
 */
const words: readonly (readonly [MeetingKind, RegExp])[] = [
  ['interview', /\b(interview|candidate|screening|hiring panel)\b/i],
  ['onboarding', /\b(onboarding|welcome|first day|new starter)\b/i],
  ['skipLevel', /\bskip[- ]?level\b/i],
  ['oneToOne', /(\b(1|one)[-: ]?(on|to)?[-: ]?(1|one)\b|\b121\b|\w \/ \w|<>)/i],
  ['standUp', /\b(stand-?up|daily|scrum)\b/i],
  ['retro', /\b(retro|retrospective|post-?mortem|lessons learned)\b/i],
  ['brainstorm', /\b(brainstorm\w*|ideation|workshop|design jam)\b/i],
  ['decision', /\b(review|decision|sign-?off|steering|go\/no-?go|planning)\b/i],
  ['allHands', /\b(all[- ]hands|town hall|company meeting)\b/i],
  ['external', /\b(client|customer|vendor|demo|pitch)\b/i],
  ['team', /\b(team|weekly|sync|staff|huddle)\b/i],
];

/** Guesses a meeting's kind from its title; undefined when nothing tells. */
export function guessKind(title: string): MeetingKind | undefined {
  const start = title.slice(0, 200);
  return words.find(([, pattern]) => pattern.test(start))?.[0];
}
