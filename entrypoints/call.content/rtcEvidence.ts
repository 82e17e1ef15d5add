import { type RtcCounts, type RtcReport, repeatEvery } from '../../utils/callSignal/protocol';

/** The most frames that are told apart; a page that makes up more speaks for its first ones. */
const mostFrames = 50;
/** A frame that stopped repeating its report is gone (ms): a popup that was closed or crashed. */
const stale = 4 * repeatEvery;

export interface RtcEvidence {
  /** Takes a report in; true when it changes the counts. */
  take(report: RtcReport, at: number): boolean;
  /** The counts of all frames together, at a time (ms). */
  at(at: number): RtcCounts;
}

/** Adds up what the frames of one page report of their connections. */
export function rtcEvidence(): RtcEvidence {
  const frames = new Map<string, RtcReport & { readonly heard: number }>();
  return {
    take(report, at) {
      const before = frames.get(report.frame);
      if (!before && frames.size >= mostFrames) return false;
      frames.set(report.frame, { ...report, heard: at });
      return !before || counted.some((key) => before[key] !== report[key]);
    },
    at(at) {
      const sum = { opened: 0, connected: 0, receiving: 0, sending: 0, sharing: 0 };
      for (const frame of frames.values()) {
        const silent = at - frame.heard > stale;
        for (const key of counted) {
          if (key === 'opened' || !silent) sum[key] += frame[key];
        }
      }
      return sum;
    },
  };
}

const counted = ['opened', 'connected', 'receiving', 'sending', 'sharing'] as const;
