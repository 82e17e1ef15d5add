/** When the icon invites to look back: day of the week (1 is Monday; 8 the next one) and `HH:MM`. */
interface ReviewAt {
  readonly weekday: number;
  readonly time: string;
}

/** The moment (ms) of the review in the week of `now`, in the machine's zone. */
function reviewMoment(now: Date, { weekday, time }: ReviewAt): number {
  const [hours = 16, minutes = 0] = time.split(':').map(Number);
  const ofWeek = (now.getDay() + 6) % 7;
  const date = now.getDate() - ofWeek + weekday - 1;
  return new Date(now.getFullYear(), now.getMonth(), date, hours, minutes).getTime();
}

/** The next moment (ms) at which the icon has to be looked at again: the review, or the week's end. */
export function nextLook(now: Date, reviewAt: ReviewAt): number {
  const moment = reviewMoment(now, reviewAt);
  return now.getTime() < moment ? moment : reviewMoment(now, { weekday: 8, time: '00:00' });
}

/** True from the review's moment to the end of the week, until the week was opened after it. */
export function reviewDue(now: Date, reviewAt: ReviewAt, openedAt: number): boolean {
  const moment = reviewMoment(now, reviewAt);
  return now.getTime() >= moment && openedAt < moment;
}
