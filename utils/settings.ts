import * as v from 'valibot';
import { backToBackModes } from './cues/choose/situation';
import { techniques } from './cues/cue';
import { handedOffMinutes } from './meetings/reducer';

/** How a screen looks, where it does not follow the system. */
export const themes = ['system', 'light', 'dark'] as const;
/** How long reflections and meetings can be kept, other than for ever (years). */
export const keptYears = [5, 2, 1] as const;
/** How long a call in a desktop app can be taken to last (minutes). */
export const handOffLengths = [30, 45, 60, 90, 120] as const;

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What each setting can be. */
const shapes = {
  /** The tag of the language Threshold speaks; null for the browser's. */
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  /** Keep the titles of meetings; without, a meeting is called by its platform and room. */
  keepTitles: v.boolean(),
  /** How long reflections and meetings are kept (years); null for ever. */
  keepYears: v.nullable(v.picklist(keptYears)),
  /** How long a call in a desktop app is taken to last where no calendar says (minutes). */
  handOffMinutes: v.picklist(handOffLengths),
  /** Light, dark, or as the system has it. */
  theme: v.picklist(themes),
  /** Cue texts, titles and names are hidden until she looks for them. */
  discreet: v.boolean(),
  /** Facts about people on the card at the door; else in the popup only. */
  peopleOnCard: v.boolean(),
  /** Count how often the call's tab is left. */
  attentionLedger: v.boolean(),
  /** A notification once a day when promises are due. */
  promiseNotices: v.boolean(),
  /** How long before a meeting the icon says so (minutes); 0 for never. */
  leadMinutes: v.picklist([0, 1, 2, 5, 10, 15]),
  /** A notification when a meeting is about to begin. */
  meetingNotices: v.boolean(),
  /** Meetings with a cue in a day. */
  dailyCap: v.picklist([1, 2, 3, 4, 5]),
  /** No cue from one time of day to another; null when there is no such time. */
  quietHours: v.nullable(v.strictObject({ from: time, to: time })),
  /** What a meeting gets that follows within ten minutes. */
  backToBackMode: v.picklist(backToBackModes),
  /** No cue before this moment (ms). */
  pausedUntil: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** The technique she practises; a programme that runs comes before it. */
  focus: v.nullable(v.picklist(techniques)),
  /** Whether the focus was asked for again, after the first reflections. */
  focusAsked: v.boolean(),
  /** The practice programme that runs, and the day it began. */
  programme: v.nullable(
    v.strictObject({
      id: v.pipe(v.string(), v.maxLength(40)),
      startedDay: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate()),
    }),
  ),
  /** When a copy of everything was last made (ms); 0 when never. */
  backedUpAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** When this week was last looked at (ms); 0 when never. */
  weekOpenedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** When the icon invites to look back: day of the week (1 is Monday) and time; null for never. */
  reviewAt: v.nullable(v.strictObject({ weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]), time })),
} as const;

/** The settings that need the browser's leave to notify. */
export const noticeSettings = ['promiseNotices', 'meetingNotices'] as const;

export type SettingName = keyof typeof shapes;
export type Settings = { readonly [Name in SettingName]: v.InferOutput<(typeof shapes)[Name]> };

/** What holds until the person changes it. */
export const initialSettings: Settings = {
  language: null,
  keepTitles: true,
  keepYears: null,
  handOffMinutes: handedOffMinutes,
  theme: 'system',
  discreet: false,
  peopleOnCard: false,
  attentionLedger: false,
  promiseNotices: false,
  leadMinutes: 2,
  meetingNotices: false,
  dailyCap: 3,
  quietHours: null,
  backToBackMode: 'reset',
  pausedUntil: 0,
  focus: null,
  focusAsked: false,
  programme: null,
  backedUpAt: 0,
  weekOpenedAt: 0,
  reviewAt: { weekday: 5, time: '16:00' },
};

export const settingNames = Object.keys(initialSettings) as SettingName[];

/** One setting as it is kept: one row each, so that a spoilt one costs itself and nothing else. */
export interface SettingRow {
  readonly id: string;
  readonly value: unknown;
  /** ms since epoch. */
  readonly updatedAt: number;
}

/** True when a value is one that the setting can have. */
export function isSetting(name: SettingName, value: unknown): boolean {
  return v.is(shapes[name], value);
}

/** The settings that rows make, and the names of those that were spoilt and hold what they held at first. */
export function settingsFrom(rows: readonly SettingRow[]): {
  readonly settings: Settings;
  readonly spoilt: readonly SettingName[];
} {
  const kept = new Map(rows.map(({ id, value }) => [id, value]));
  const spoilt = settingNames.filter((name) => kept.has(name) && !isSetting(name, kept.get(name)));
  const sound = settingNames.filter((name) => kept.has(name) && !spoilt.includes(name));
  const changed = Object.fromEntries(sound.map((name) => [name, kept.get(name)]));
  return { settings: { ...initialSettings, ...changed }, spoilt };
}
