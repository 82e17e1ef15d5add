import type { ReactNode } from 'react';

interface Props {
  readonly submit: string;
  readonly cancel: string;
  /** Gives the form up: what was typed is forgotten. */
  readonly leave: () => void;
  /** What else can be done, between the two. */
  readonly children?: ReactNode;
}

/** The row a form ends with: hand it in, or leave it. */
export function FormActions({ submit, cancel, leave, children }: Props) {
  return (
    <div className="actions">
      <button type="submit" className="primary">
        {submit}
      </button>
      {children}
      <button type="button" className="quiet" onClick={leave}>
        {cancel}
      </button>
    </div>
  );
}
