import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  longestFile,
  type OwnCue,
  type Pack,
  type Preview,
  preview,
  readPack,
} from '../../utils/cues/packs';
import { send } from '../../utils/send';
import type { PackRow } from '../../utils/store/rows';
import { problemText } from './problemText';

interface Props {
  readonly packs: readonly PackRow[];
  readonly told: (text: string) => void;
}

const parts = ['added', 'changed', 'same', 'removed'] as const;

/** Takes in a pack's file: shows first what would change, then asks. */
export function PackImport({ packs, told }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [pack, setPack] = useState<Pack>();
  const [problem, setProblem] = useState('');
  const refuse = (reason: string) => setProblem(t('packs.refused', { reason }));
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    told('');
    setProblem('');
    setPack(undefined);
    // A file that is far too large is not even read: a character takes at most four bytes.
    const read = readPack(await file.slice(0, 4 * longestFile + 1).text());
    input.value = '';
    if (read.ok) setPack(read.value);
    else refuse(problemText(t, read.problem));
  };
  const take = async (chosen: Pack) => {
    const { id: packId, name, cues } = chosen;
    const whole = { format: 'threshold-cue-pack', version: 1, id: packId, name, cues };
    const reply = await send('savePack', { pack: whole });
    setPack(undefined);
    if (reply.ok) told(t('packs.imported', { name }));
    else refuse(t(`failure.${reply.failure}`));
  };
  return (
    <div className="import">
      <p className="field">
        <label htmlFor={id}>{t('packs.choose')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event)}
        />
      </p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {pack && (
        <Changes
          name={pack.name}
          changes={preview(
            pack,
            packs.find((one) => one.id === pack.id),
          )}
          take={() => void take(pack)}
          cancel={() => setPack(undefined)}
        />
      )}
    </div>
  );
}

interface ChangesProps {
  readonly name: string;
  readonly changes: Preview;
  readonly take: () => void;
  readonly cancel: () => void;
}

function Changes({ name, changes, take, cancel }: ChangesProps) {
  const { t } = useTranslation();
  return (
    <section className="preview" aria-label={t('packs.preview', { name })}>
      <h3 dir="auto">{t('packs.preview', { name })}</h3>
      {parts
        .filter((part) => changes[part].length > 0)
        .map((part) => (
          <details key={part}>
            <summary>{t(`packs.${part}`, { count: changes[part].length })}</summary>
            <Texts cues={changes[part]} />
          </details>
        ))}
      <div className="actions">
        <button type="button" className="primary" onClick={take}>
          {t('packs.import')}
        </button>
        <button type="button" onClick={cancel}>
          {t('packs.cancel')}
        </button>
      </div>
    </section>
  );
}

function Texts({ cues }: { readonly cues: readonly OwnCue[] }) {
  return (
    <ul>
      {cues.map((cue) => (
        <li key={cue.id} dir="auto">
          {cue.text}
        </li>
      ))}
    </ul>
  );
}
