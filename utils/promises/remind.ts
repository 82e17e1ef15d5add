/** Promises are brought to mind from this hour of the local day. */
const hour = 9;

/** True when the one notification of the day is to be shown at `now` (local time). */
export function reminderDue(asked: {
  readonly now: Date;
  /** Promises due by today. */
  readonly due: number;
  readonly shown: boolean;
}): boolean {
  return asked.due > 0 && !asked.shown && asked.now.getHours() >= hour;
}

/** When to look next (ms): at nine today, or a minute into the next local day, whichever comes first. */
export function noticeAt(now: Date): number {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const nine = new Date(year, month, day, hour).getTime();
  return nine > now.getTime() ? nine : new Date(year, month, day + 1, 0, 1).getTime();
}
