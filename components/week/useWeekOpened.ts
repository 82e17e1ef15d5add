import { useEffect } from 'react';
import { send } from '../../utils/send';

/** Tells that this week was looked at: the note on the icon that invites to it goes. */
export function useWeekOpened(current: boolean): void {
  useEffect(() => {
    if (current) void send('changeSetting', { name: 'weekOpenedAt', value: Date.now() });
  }, [current]);
}
