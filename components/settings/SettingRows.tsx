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
