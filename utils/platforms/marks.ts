import type { Mark, Marks, Platform, Sign } from './platform';

/** Draws the conclusion of the marks: the first whose signs hold is believed. Pure. */
function weighMarks(marks: readonly Mark[], has: (sign: Sign) => boolean): Marks {
  const found = marks.find(({ all, none = [] }) => all.every(has) && !none.some(has));
  return found?.says ?? 'unknown';
}

/** The page, and the document of the same-origin frame in which the service draws its call. */
export function documentsOf(page: Document, { frame }: Pick<Platform, 'frame'>): Document[] {
  const inner = frame && page.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  return inner ? [page, inner] : [page];
}

/** Reads the marks of a page as it is now. */
export function readMarks(page: Document, platform: Pick<Platform, 'frame' | 'marks'>): Marks {
  const documents = documentsOf(page, platform);
  return weighMarks(platform.marks, (sign) => documents.some((one) => holds(one, sign)));
}

function holds(page: Document, sign: Sign): boolean {
  if (typeof sign === 'string') return page.querySelector(sign) !== null;
  return [...page.querySelectorAll(sign.at)].some((found) =>
    sign.text.test(found.textContent?.trim() ?? ''),
  );
}
