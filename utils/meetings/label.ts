import type { Translate } from '../i18n/i18n';
import { platformById } from '../platforms/registry';
import { unnamed } from './meeting';

/** What to call a meeting: its title, else the platform's name and the room. */
export function meetingLabel(
  t: Translate,
  meeting: { readonly title: string; readonly platform: string; readonly code: string },
): string {
  if (meeting.title) return meeting.title;
  const platform = platformById(meeting.platform)?.name ?? meeting.platform;
  const call = t('popup.untitled', { platform });
  return meeting.code.startsWith(unnamed) ? call : `${call} ${meeting.code}`;
}
