import { Window } from 'happy-dom';

/** A page with this body, in a language. */
export function documentOf(html: string, lang: string): Document {
  const { document } = new Window();
  document.documentElement.setAttribute('lang', lang);
  document.body.innerHTML = html;
  return document as unknown as Document;
}
