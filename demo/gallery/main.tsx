import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { translator } from '../../utils/i18n/i18n';
import { cardSpecimens } from './card';
import { formSpecimens } from './forms';
import { partSpecimens } from './parts';
import type { Specimen } from './specimen';
import { weekSpecimens } from './week';
import '../../components/theme.css';
import '../../components/options/options.css';
import '../../components/popup/popup.css';
import '../../components/people/people.css';
import '../../components/promises/promises.css';
import '../../components/week/week.css';
import '../../components/data/data.css';
import './gallery.css';

/** `?theme=dark&dir=rtl&text=200` */
const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dir = asked.get('dir') ?? 'ltr';
root.dataset.theme = asked.get('theme') ?? '';
root.style.fontSize = `${asked.get('text') ?? 100}%`;

const i18n = await translator(asked.get('language'));
const specimens = [...partSpecimens, ...formSpecimens, ...weekSpecimens(i18n.t), ...cardSpecimens];

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <main>
        <h1>Gallery</h1>
        {specimens.map((specimen) => (
          <Shown key={specimen.name} {...specimen} />
        ))}
      </main>
    </I18nextProvider>
  </StrictMode>,
);

function Shown({ name, show }: Specimen) {
  return (
    <div className="specimen">
      <p className="hint">{name}</p>
      <div data-specimen={name}>{show()}</div>
    </div>
  );
}
