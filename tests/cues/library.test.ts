import { describe, expect, test } from 'vitest';
import { type Cue, meetingKinds, techniques } from '../../utils/cues/cue';
import { library } from '../../utils/cues/library/all';
import { sources } from '../../utils/cues/sources/all';
import { sourceOf, whyText } from '../../utils/cues/words';

const untranslated = ((_: string, { defaultValue }: { defaultValue: string }) =>
  defaultValue) as Parameters<typeof whyText>[0];
const offenders = (wrong: (cue: Cue) => boolean) =>
  library.filter(wrong).map(({ id, text }) => `${id} ${text}`);

describe('a cue', () => {
  test('has an id of its own, with the letter of its technique', () => {
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length);
    const letters = {
      consistency: 'C',
      presence: 'P',
      proactive: 'O',
      personal: 'R',
      example: 'L',
      coaching: 'K',
      reset: 'S',
    };
    const shape = ({ id, technique }: Cue) => new RegExp(`^${letters[technique]}\\d\\d$`).test(id);
    expect(offenders((cue) => !shape(cue))).toEqual([]);
  });

  test('is short: 80 characters, 16 words', () => {
    expect(offenders(({ text }) => text.length > 80 || text.split(' ').length > 16)).toEqual([]);
  });

  test('is one plan: a moment, then what I do', () => {
    const form = /^(When|If|Before|As|At|Near|After) [^,]+, I'll [^;]+[.?]$/;
    expect(offenders(({ text }) => !form.test(text))).toEqual([]);
  });

  test('does not preach, forbid, rate, watch or expose', () => {
    const tone =
      /\b(should|must|always|never|remember to|make sure|not to|cameras?|rate|score|monitor|watch|observe|read the room|quiet (one|voice|people|person))\b|n't\b/i;
    expect(offenders(({ text }) => tone.test(text))).toEqual([]);
  });

  test('of the moment after is tied to the end, and of the moment before to the start', () => {
    const end =
      /^(Before (I leave|we (close|hang up))|(When|After) .*(ends|interview)|At the planned end|If (we run out|the agenda is done))/;
    const start =
      /^(Before (I join|my first call|the first|anyone|we discuss)|As (people join|we gather)|When (I click|we (start|open)|they join|I hear the first|the (clock|round))|If (I'm late|I arrive|the lobby))/;
    expect(offenders(({ moment, text }) => (moment === 'after') !== end.test(text))).toEqual([]);
    expect(offenders(({ moment, text }) => moment === 'before' && !start.test(text))).toEqual([]);
  });

  test('is like no other', () => {
    // Above a half, more of the words of two acts are shared than differ: the same act reworded.
    const act = ({ text }: Cue) =>
      new Set(
        text
          .slice(text.indexOf(", I'll ") + 7)
          .toLowerCase()
          .match(/[a-z']+/g),
      );
    const near = library.flatMap((one, index) =>
      library.slice(index + 1).flatMap((other) => {
        const both = act(one).intersection(act(other)).size;
        return both / act(one).union(act(other)).size > 0.5 ? [`${one.text} ~ ${other.text}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });
});

describe('the evidence', () => {
  test('every source named is there, and every source there is named', () => {
    const named = new Set(library.flatMap((cue) => cue.sources));
    expect([...named].sort()).toEqual(Object.keys(sources).sort());
  });

  test('the why fits the card', () => {
    expect(offenders((cue) => whyText(untranslated, cue).length > 140)).toEqual([]);
  });

  test('A rests on experiments; practice wisdom and secondary reading do not pass C and B', () => {
    const experimental = ({ design }: { design: string }) => /experiment/i.test(design);
    expect(
      offenders((cue) => cue.grade === 'A' && !experimental(sourceOf(untranslated, cue))),
    ).toEqual([]);
    const practice = (cue: Cue) => sourceOf(untranslated, cue).authors === 'Practice wisdom';
    expect(offenders((cue) => practice(cue) && cue.grade !== 'C')).toEqual([]);
    const secondary = (cue: Cue) => sourceOf(untranslated, cue).caveat.startsWith('Secondary');
    expect(offenders((cue) => secondary(cue) && cue.grade === 'A')).toEqual([]);
  });

  test('a source says its finding, design, strength and caveat; a DOI has the form of one', () => {
    for (const [key, { finding, design, strength, caveat, doi }] of Object.entries(sources)) {
      expect(finding.length, key).toBeLessThanOrEqual(140);
      expect(
        [finding, design, strength, caveat].every((text) => text !== ''),
        key,
      ).toBe(true);
      if (doi !== undefined) expect(doi, key).toMatch(/^10\.\d{4,}\/\S+$/);
    }
  });
});

describe('the coverage', () => {
  // A cue for a special time of day cannot be counted on.
  const usual = library.filter(({ only }) => only === undefined);
  const general = (cue: Cue) => cue.kinds === 'any';

  test('160 cues, 30 of them for any meeting, 20 of empathy', () => {
    expect(library.length).toBeGreaterThanOrEqual(160);
    expect(usual.filter(general).length).toBeGreaterThanOrEqual(30);
    expect(library.filter(({ strand }) => strand).length).toBeGreaterThanOrEqual(20);
  });

  test.each(techniques)('%s has cues for any meeting, and fits each kind', (technique) => {
    const mine = usual.filter((cue) => cue.technique === technique);
    expect(mine.filter(general).length).toBeGreaterThanOrEqual(3);
    const common = ['oneToOne', 'team', 'standUp', 'decision', 'difficult'];
    for (const kind of meetingKinds) {
      const made = mine.filter(({ kinds }) => kinds !== 'any' && kinds.includes(kind)).length;
      const fitting = made + mine.filter(general).length;
      expect(fitting, kind).toBeGreaterThanOrEqual(common.includes(kind) ? 4 : 1);
      if (common.includes(kind)) expect(made, kind).toBeGreaterThanOrEqual(2);
    }
  });

  test('special times are kept to the cues made for them', () => {
    const times = Object.fromEntries(library.flatMap(({ id, only }) => (only ? [[id, only]] : [])));
    expect(times).toEqual({
      L01: 'late',
      S02: 'backToBack',
      S03: 'backToBack',
      S06: 'firstOfDay',
      S07: 'lastOfDay',
      S10: 'backToBack',
    });
  });
});
