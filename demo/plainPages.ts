/** Shapes a call page can have, in words, for the list on the home page. */
const SHAPES: readonly (readonly [query: string, words: string])[] = [
  ['', 'A lobby and a call at one address'],
  ['shape=knock&wait=6000', 'Someone has to let you in; here after six seconds'],
  ['shape=no-lobby', 'No lobby: straight into the call'],
  ['shape=preconnect', 'Media connects before you join'],
  ['shape=flap', 'Camera and connection come and go in the lobby'],
  ['shape=frame', 'The call lives in a frame of the page'],
  ['shape=popup', 'The call opens in a window of its own'],
  ['shape=elsewhere', 'The call goes on while the page shows something else'],
  ['shape=navigate', 'Leaving loads another page and closes nothing'],
  ['shape=next', 'The next call follows in the same page'],
];

const ROOMS: Record<string, string> = {
  'meet.google.com': '/abc-defg-hij',
  'meet.jit.si': '/WeeklyTeamSync',
};

const CALENDARS: Record<string, string> = { 'meet.jit.si': '/demo-calendar' };

/** The home page of a host: a way into every shape of call. */
export function homePage(host: string): string {
  if (host === 'calendar.google.com') return shell('Nothing here', '<h1>Nothing here</h1>');
  const room = ROOMS[host] ?? '/join/weekly-team-sync';
  const items = SHAPES.map(([query, words]) => {
    const href = query ? `${room}?${query}` : room;
    return `<li><a href="${escapeHtml(href)}">${escapeHtml(words)}</a></li>`;
  });
  const calendar = host === 'meet.google.com' ? '' : (CALENDARS[host] ?? '/calendar');
  const day = calendar ? `<p><a href="${calendar}">Today's calendar</a></p>` : '';
  const body = `<h1>Demo calls</h1>
      <p class="lead">Open the same room in two tabs and they will see each other.</p>
      <ul class="links">${items.join('')}</ul>
      ${day}`;
  return shell('Demo calls', body);
}

/** Where a call can send the browser once it is over. */
export function leftPage(): string {
  return shell(
    'Thank you',
    `<h1>The call is over</h1><p class="lead">You can close this page.</p>
      <p><a href="/">Home</a></p>`,
  );
}

/** The answer for an address the demo does not have. */
export function missingPage(path: string): string {
  return shell(
    'Not found',
    `<h1>Not found</h1><p class="lead">There is nothing at <code>${escapeHtml(path)}</code>.</p>
      <p><a href="/">Home</a></p>`,
  );
}

function shell(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="/_demo/base.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main class="page">
      ${body}
    </main>
    <footer class="fine">
      A local stand-in made for trying Threshold. It is not the service this address belongs to,
      and nothing here leaves this machine.
    </footer>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
