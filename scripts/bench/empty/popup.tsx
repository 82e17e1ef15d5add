import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least a React popup can be that hears a key and saves a row. */
function Empty() {
  const [key, setKey] = useState('');
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      setKey(event.key);
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void chrome.runtime.sendMessage({ key }).then(() => setSaved(true));
      }}
    >
      <button type="submit">Save {key}</button>
      <p role="status">{saved && 'Saved'}</p>
    </form>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Empty />);
