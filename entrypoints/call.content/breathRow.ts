import { type BreathWords, breathe } from '../../utils/breath';

export interface BreathRow {
  readonly element: HTMLElement;
  /** Ends the pause; false when none went on. */
  stop(): boolean;
}

/** A quiet button for a pause of three breaths, told in words, and by a dot where motion is welcome. */
export function breathRow(document: Document, words: BreathWords): BreathRow {
  const element = document.createElement('div');
  const button = document.createElement('button');
  const told = document.createElement('p');
  const dot = document.createElement('i');
  let pause: AbortController | undefined;
  element.className = 'breath';
  button.className = 'breathe';
  button.type = 'button';
  button.textContent = words.begin;
  told.setAttribute('role', 'status');
  element.append(button, told, dot);

  function begin(): void {
    pause = new AbortController();
    button.textContent = words.stop;
    breathe((step) => {
      told.textContent = step ? `${words[step.way]} · ${words.counts[step.breath]}` : '';
      dot.className = step?.way ?? '';
      if (step) return;
      button.textContent = words.begin;
      pause = undefined;
    }, pause.signal);
  }

  function stop(): boolean {
    if (!pause) return false;
    pause.abort();
    return true;
  }

  button.addEventListener('click', (event) => {
    if (event.isTrusted && !stop()) begin();
  });
  return { element, stop };
}
