import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../utils/failure';
import type { Failure } from '../../utils/messages';
import { ImportPreview } from './ImportPreview';
import { Progress } from './Progress';
import { NotTaken, type Opened, openFile, takeIn } from './takeIn';
import { UnlockForm } from './UnlockForm';
import { useWork } from './useWork';

/** A copy back in: first what it would do, then all of it or nothing. */
export function ImportSection() {
  const { t } = useTranslation();
  const { done, run, cancel } = useWork();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [opened, setOpened] = useState<Opened>();
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const fail = (error: unknown) => {
    setFailure(error instanceof NotTaken ? error.failure : failureOf(error));
    return undefined;
  };
  async function open(chosen: File, passphrase?: string) {
    setFile(chosen);
    setOpened(undefined);
    setTold('');
    setFailure(undefined);
    setOpened(await run((work) => openFile(chosen, work, passphrase)).catch(fail));
  }
  async function take({ contents }: Extract<Opened, { kind: 'read' }>) {
    setFailure(undefined);
    const counts = await run((work) => takeIn(contents, work)).catch(fail);
    if (!counts) return;
    setOpened(undefined);
    setTold(t('data.taken', { added: counts.added, changed: counts.changed }));
  }
  const wrong = opened?.kind === 'problem' && opened.problem;
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{t('data.importTitle')}</h2>
      <p className="lead">{t('data.importWhy')}</p>
      <div className="actions">
        <button type="button" onClick={() => input.current?.click()}>
          {t('data.import')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('data.importFile')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void open(chosen);
          }}
        />
      </div>
      <Progress
        done={done}
        label={t(opened?.kind === 'read' ? 'data.taking' : 'data.reading')}
        cancel={cancel}
      />
      {wrong && (
        <p className="problem" role="alert">
          {t(`data.problem.${wrong}`)}
        </p>
      )}
      {file && (opened?.kind === 'locked' || wrong === 'passphrase') && (
        <UnlockForm open={(passphrase) => void open(file, passphrase)} />
      )}
      {opened?.kind === 'read' && done === undefined && (
        <ImportPreview
          opened={opened}
          take={() => void take(opened)}
          leave={() => setOpened(undefined)}
        />
      )}
      <p role="status">{told}</p>
      {failure && (
        <p className="problem" role="alert">
          {t('data.notTaken')} {t(`data.because.${failure === 'storageFull' ? 'full' : 'other'}`)}
        </p>
      )}
    </section>
  );
}
