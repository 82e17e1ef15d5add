import { useId } from 'react';

interface Option<T> {
  readonly value: T;
  readonly label: string;
}

interface Props<T> {
  readonly legend: string;
  /** Text under the legend that belongs to the question. */
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T | undefined;
  readonly choose: (value: T) => void;
  /** Labels of the two ends of a scale. */
  readonly ends?: readonly [string, string];
  /** Put the focus here when the row appears. */
  readonly autoFocus?: boolean;
}

/** One question with a few answers side by side; native radios, so the arrow keys work. */
export function RadioRow<T extends string | number>(props: Props<T>) {
  const { legend, hint, options, chosen, choose, ends, autoFocus } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, ends && `${id}-ends`].filter(Boolean).join(' ');
  const focusOn = chosen ?? options[0]?.value;
  return (
    <div
      className={ends ? 'radio-row scale' : 'radio-row'}
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={described || undefined}
    >
      <p className="legend" id={`${id}-legend`}>
        {legend}
      </p>
      {hint && (
        <p className="hint" id={`${id}-hint`} dir="auto">
          {hint}
        </p>
      )}
      <div className="answers">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
              // biome-ignore lint/a11y/noAutofocus: the popup exists for this one question
              autoFocus={autoFocus === true && value === focusOn}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {ends && (
        <p className="ends" id={`${id}-ends`}>
          <span>1 {ends[0]}</span>
          <span>5 {ends[1]}</span>
        </p>
      )}
    </div>
  );
}
