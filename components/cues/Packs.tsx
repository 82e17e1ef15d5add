import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownPackId, packFile } from '../../utils/cues/packs';
import type { Failure, Reply } from '../../utils/messages';
import { send } from '../../utils/send';
import type { PackRow } from '../../utils/store/rows';
import { Problem } from '../ui/Problem';
import { PackImport } from './PackImport';

/** Packs of cues: on or off, out as a file, in from one, away. */
export function Packs({ packs }: { readonly packs: readonly PackRow[] }) {
  const { t } = useTranslation();
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const nameOf = (pack: PackRow) => (pack.id === ownPackId ? t('own.title') : pack.name);
  const ask = async (asked: Promise<Reply<'switchPack' | 'deletePack'>>, then = '') => {
    const reply = await asked;
    setFailure(reply.ok ? undefined : reply.failure);
    setTold(reply.ok ? then : '');
  };
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">{t('packs.title')}</h2>
      <p className="lead">{t('packs.intro')}</p>
      <ul className="cues">
        {packs.map((pack) => {
          const { id, on, cues } = pack;
          const name = nameOf(pack);
          return (
            <li key={id}>
              <label className="pack">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) =>
                    void ask(send('switchPack', { id, on: event.currentTarget.checked }))
                  }
                />
                <span dir="auto">{t('packs.use', { name })}</span>
              </label>
              <p className="hint">{t('packs.count', { count: cues.length })}</p>
              <div className="actions cue-control">
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('packs.exportOf', { name })}
                  onClick={() => download(pack, name)}
                >
                  {t('packs.export')}
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('packs.deleteOf', { name })}
                  onClick={() => void ask(send('deletePack', { id }), t('packs.deleted', { name }))}
                >
                  {t('packs.delete')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {packs.length === 0 && <p className="hint">{t('packs.none')}</p>}
      <PackImport packs={packs} told={setTold} />
      <p role="status">{told}</p>
      <Problem failure={failure} />
    </section>
  );
}

/** Hands a pack over as a file. One's own cues leave under an id that others can import. */
function download({ id, cues }: PackRow, name: string): void {
  const file = packFile({ id: id === ownPackId ? 'shared' : id, name, cues });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
  link.download = `${id}.threshold-pack.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
