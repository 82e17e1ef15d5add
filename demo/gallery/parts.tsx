import { ImportPreview } from '../../components/data/ImportPreview';
import { Progress } from '../../components/data/Progress';
import { CopyButton } from '../../components/recognition/CopyButton';
import { ChoiceSetting, ToggleSetting } from '../../components/settings/SettingRows';
import { Problem } from '../../components/ui/Problem';
import type { Specimen } from './specimen';

const nothing = () => undefined;

/** The small parts that every screen is put together from. */
export const partSpecimens: readonly Specimen[] = [
  {
    name: 'Headings and text',
    show: () => (
      <>
        <h1>Week 48</h1>
        <h2>What you practised</h2>
        <h3>Weekly team sync</h3>
        <p className="lead">A paragraph that leads into a section.</p>
        <p>
          Plain text with <a href="#week">a link in it</a>.
        </p>
        <p className="hint">A hint, where more is to be known.</p>
      </>
    ),
  },
  {
    name: 'Buttons',
    show: () => (
      <div className="actions">
        <button type="button" className="primary">
          Save reflection
        </button>
        <button type="button">Another cue</button>
        <button type="button" className="quiet">
          Not now
        </button>
        <button type="button" disabled>
          Next year
        </button>
        <button type="button" className="primary" aria-disabled="true">
          Saving
        </button>
      </div>
    ),
  },
  { name: 'Problem', show: () => <Problem failure="storageFull" /> },
  { name: 'Empty', show: () => <p className="lead">A quiet week here. Your notes are safe.</p> },
  { name: 'Loading', show: () => <Progress done={0.4} label="Reading" cancel={nothing} /> },
  {
    name: 'Status with a way back',
    show: () => (
      <div className="undo">
        <p role="status">Deleted “Weekly team sync”.</p>
        <button type="button">Undo</button>
      </div>
    ),
  },
  { name: 'Copy', show: () => <CopyButton text="A message" label="Copy" /> },
  {
    name: 'Settings',
    show: () => (
      <>
        <ToggleSetting label="Quiet hours" why="No cue between these times." on change={nothing} />
        <ChoiceSetting
          label="Focus"
          why="Cues for one technique come more often."
          value="presence"
          options={[
            ['presence', 'Presence'],
            ['proactive', 'Proactive communication'],
          ]}
          change={nothing}
        />
      </>
    ),
  },
  {
    name: 'Preview of an import',
    show: () => (
      <ImportPreview
        opened={{
          kind: 'read',
          contents: { tables: [], refused: new Map(), mended: 2, unknownTables: [] },
          counts: { added: 12, changed: 3, same: 400 },
        }}
        take={nothing}
        leave={nothing}
      />
    ),
  },
];
