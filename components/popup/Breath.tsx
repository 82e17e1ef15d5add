import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BreathStep, breathe } from '../../utils/breath';
import { breathWords } from '../../utils/cues/words';

/** A pause of three breaths, for who wants it: told in words, and by a dot where motion is welcome. */
export function Breath() {
  const { t } = useTranslation();
  const [step, setStep] = useState<BreathStep>();
  const pause = useRef<AbortController>(undefined);
  const words = breathWords(t);
  useEffect(() => () => pause.current?.abort(), []);
  const toggle = () => {
    if (step) {
      pause.current?.abort();
      return;
    }
    pause.current = new AbortController();
    breathe(setStep, pause.current.signal);
  };
  return (
    <div className="breath">
      <button
        type="button"
        className="quiet"
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !step) return;
          // Escape would close the popup.
          event.preventDefault();
          pause.current?.abort();
        }}
      >
        {step ? words.stop : words.begin}
      </button>
      <p role="status">{step && `${words[step.way]} · ${words.counts[step.breath]}`}</p>
      {step && <i className={step.way} key={`${step.breath}${step.way}`} aria-hidden="true" />}
    </div>
  );
}
