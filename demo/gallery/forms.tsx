import { RadioRow } from '../../components/reflection/RadioRow';
import { ReflectionForm } from '../../components/reflection/ReflectionForm';
import { TextLine } from '../../components/reflection/TextLine';
import Picker, { type Choice } from '../../components/ui/Picker';
import { emptyFields } from '../../utils/reflections/reflection';
import { longText, longWord, type Specimen } from './specimen';

const nothing = () => undefined;
const cue = "When somebody pauses, I'll count to three before I speak.";
const people: readonly Choice[] = [
  { id: '1', label: 'Ngọc Ánh Trần', hint: 'Design' },
  { id: '2', label: longWord, hint: 'Platform' },
];

function picker(typed: string, choices: readonly Choice[]) {
  return (
    <Picker
      label="Who"
      placeholder="Name, other name or e-mail"
      typed={typed}
      type={nothing}
      choices={choices}
      choose={nothing}
      takeBack={nothing}
    >
      {null}
    </Picker>
  );
}

function reflection(draftId: string, more: object) {
  return (
    <ReflectionForm
      draftId={draftId}
      initial={{ ...emptyFields, ...more }}
      cue={cue}
      submitLabel="Save reflection"
      save={async () => undefined}
    />
  );
}

/** What is typed in and chosen from. */
export const formSpecimens: readonly Specimen[] = [
  {
    name: 'Field, empty',
    show: () => (
      <TextLine label="One line" hint="One thing to keep or change" value="" change={nothing} />
    ),
  },
  {
    name: 'Field, long',
    show: () => <TextLine label="One line" value={longText} change={nothing} />,
  },
  {
    name: 'Scale',
    show: () => (
      <RadioRow
        legend="Presence"
        options={[1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }))}
        chosen={4}
        choose={nothing}
        ends={['elsewhere', 'fully there']}
      />
    ),
  },
  { name: 'Picker, empty', show: () => picker('', []) },
  { name: 'Picker, with choices', show: () => picker('tra', people) },
  { name: 'Reflection, empty', show: () => reflection('gallery-empty', {}) },
  {
    name: 'Reflection, everything and long',
    show: () =>
      reflection('gallery-full', {
        presence: 2,
        energy: 'drained',
        outcome: 'partly',
        practised: ['presence', 'reset'],
        recognised: longWord,
        promise: longText,
        due: '2030-12-31',
        line: longText,
      }),
  },
];
