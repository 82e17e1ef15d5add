import { parseHTML } from 'linkedom';
import { noVerdict, settle, type Verdict, weigh } from '../../utils/meetings/weigh';
import { readMarks } from '../../utils/platforms/marks';
import { platformOf } from '../../utils/platforms/registry';
import type { PageState } from '../pages/state';

function documentOf({ html, frame }: PageState): Document {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const inner = document.querySelector('iframe');
  if (inner && frame) {
    const { document: contentDocument } = parseHTML(`<html><body>${frame}</body></html>`);
    Object.defineProperty(inner, 'contentDocument', { value: contentDocument });
  }
  return document;
}

/** What a page is concluded to be once everything has settled, with no connection at all. */
export function concluded(state: PageState): { platform: string; phase: string } {
  const url = new URL(state.url);
  const document = documentOf(state);
  const platform = platformOf(document, url);
  const evidence = {
    address: platform.address(url),
    marks: readMarks(document, platform),
    described: platform.marks.length > 0,
    preview: false,
    rtc: { opened: 0, connected: 0, receiving: 0, sending: 0 },
  };
  const code = 'code' in evidence.address ? evidence.address.code : 'abc';
  const before: Verdict =
    state.expected === 'left' ? { phase: 'inCall', code, since: 0 } : noVerdict;
  const first = weigh(before, { ...evidence, at: 0 });
  const { phase } = weigh(first, { ...evidence, at: settle.unknown - 1 });
  return { platform: platform.id, phase };
}
