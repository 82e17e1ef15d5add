import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  /** One line of why. */
  readonly why: string;
}

interface ToggleProps extends Props {
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

/** A setting that is on or off. */
export function ToggleSetting({ label, why, on, change }: ToggleProps) {
  const id = useId();
  return (
    <div className="setting">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-why`}
        checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <SettingText id={id} label={label} why={why} />
    </div>
  );
}

interface ChoiceProps<T extends string | number | null> extends Props {
  readonly value: T;
  /** Each value with its name, in the order offered. */
  readonly options: readonly (readonly [T, string])[];
  readonly change: (value: T) => void;
}

/** A setting that is one of a few. */
export function ChoiceSetting<T extends string | number | null>(props: ChoiceProps<T>) {
  const { label, why, value, options, change } = props;
  const id = useId();
  return (
    <div className="setting setting-choice">
      <SettingText id={id} label={label} why={why} />
      <p className="field">
        <select
          id={id}
          aria-describedby={`${id}-why`}
          value={options.findIndex(([option]) => option === value)}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) change(chosen[0]);
          }}
        >
          {options.map(([option, name], index) => (
            <option key={String(option)} value={index}>
              {name}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}

function SettingText({ id, label, why }: Props & { readonly id: string }): ReactNode {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
}
