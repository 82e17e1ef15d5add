import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of that name. */
  readonly hint?: string | undefined;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly type: (text: string) => void;
  /** What is offered for the words typed, the likeliest first. */
  readonly choices: readonly Choice[];
  readonly choose: (id: string) => void;
  /** Backspace in the empty box. */
  readonly takeBack: () => void;
  /** What is chosen already, between the label and the box. */
  readonly children: ReactNode;
}

/**
 * A box to type in, with choices beneath it. They stand in the page and do not float above it: a
 * popup's window is only as large as what stands in it.
 */
export default function Picker(props: Props) {
  const { label, placeholder, typed, type, choices, choose, takeBack, children } = props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed) type('');
    else if (event.key === 'Backspace' && !typed) takeBack();
    else return;
    // Escape would close the popup as well.
    event.preventDefault();
  };
  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      {children}
      <ComboboxProvider value={typed} setValue={type} open={choices.length > 0}>
        <Combobox
          id={id}
          dir="auto"
          autoSelect="always"
          placeholder={placeholder}
          onKeyDown={onKeyDown}
        />
        <ComboboxList className="choices" aria-label={label}>
          {choices.map((choice) => (
            <ComboboxItem
              key={choice.id}
              hideOnClick={false}
              setValueOnClick={false}
              onClick={() => choose(choice.id)}
            >
              <bdi>{choice.label}</bdi> <span className="hint">{choice.hint}</span>
            </ComboboxItem>
          ))}
        </ComboboxList>
      </ComboboxProvider>
    </div>
  );
}
