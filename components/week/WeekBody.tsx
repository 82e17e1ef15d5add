import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carriedText } from '../../utils/cues/words';
import { weekFacts } from '../../utils/history/sentences';
import { practisedIn, rhythm } from '../../utils/history/summary';
import type { Entry } from '../../utils/store/entries';
import type { Letter } from '../../utils/store/readLetter';
import { KindsApart } from './KindsApart';
import { PresenceDots } from './PresenceDots';
import { Question } from './Question';
import { ReflectionList } from './ReflectionList';
import { TechniqueRhythm } from './TechniqueRhythm';
import { WeekLetter } from './WeekLetter';
import { WeekLines } from './WeekLines';
import { WeekPromises } from './WeekPromises';

interface Props {
  readonly entries: readonly Entry[];
  readonly letter: Letter;
  readonly days: readonly string[];
  readonly current: boolean;
}

/** What a week held: in sentences, in dots, in her own lines, one by one. */
export function WeekBody({ entries, letter, days, current }: Props) {
  const { t } = useTranslation();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked.length === 0) return;
    const first = region.current?.querySelector<HTMLElement>('.reflections > .marked');
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [marked]);
  const reflections = entries.map(({ reflection }) => reflection);
  const lived = entries.map(({ reflection, promised, carried }) => ({
    ...reflection,
    promise: promised !== undefined,
    met: letter.met.get(reflection.id) ?? [],
    techniques: practisedIn({ ...reflection, cued: carried?.technique }),
  }));
  const facts = weekFacts(lived, letter.trend);
  const textOf = (cueId: string) => {
    const carried = entries.find(({ reflection }) => reflection.cueId === cueId)?.carried;
    return carried && carriedText(t, carried);
  };
  return (
    <>
      {entries.length === 0 ? (
        <p className="lead">{t('week.empty')}</p>
      ) : (
        <WeekLetter facts={facts} cueText={textOf} show={(ids) => setMarked([...ids])} />
      )}
      <WeekPromises letter={letter} current={current} />
      {entries.length > 0 && (
        <>
          <div className="pair">
            <PresenceDots days={days} reflections={reflections} before={letter.before} />
            <TechniqueRhythm days={days} rows={rhythm(days, lived)} />
          </div>
          {letter.apart && <KindsApart apart={letter.apart} />}
          <WeekLines reflections={reflections} />
          <Question facts={facts} />
        </>
      )}
      {/* In one place whatever the week holds: the way to undo the last deletion lives in it. */}
      <div ref={region} className="not-print">
        <ReflectionList entries={entries} marked={marked} />
      </div>
    </>
  );
}
