const DEFAULT_TITLE = 'Weekly team sync';

/**
 * What the address of a room asks for.
 *
 * @typedef {object} Address
 * @property {string} path the room: its path on this host
 * @property {string} title the meeting's title
 * @property {boolean} titled whether the title was given in the address
 * @property {string} name the participant's name, if given
 * @property {ReadonlySet<string>} shapes how this call page behaves
 * @property {boolean} auto whether to join without being asked
 * @property {number | undefined} wait milliseconds until one is let in by itself
 */

/**
 * Reads the address of the page.
 *
 * @returns {Address}
 */
export function readAddress() {
  const query = new URLSearchParams(location.search);
  return {
    path: location.pathname,
    title: query.get('title') || DEFAULT_TITLE,
    titled: Boolean(query.get('title')),
    name: query.get('name') ?? '',
    shapes: new Set((query.get('shape') ?? '').split(',').filter(Boolean)),
    auto: query.get('auto') === '1',
    wait: query.has('wait') ? Number(query.get('wait')) : undefined,
  };
}

/**
 * The address of another path or title, everything else in the query kept.
 *
 * @param {string} path
 * @param {Record<string, string>} [changes]
 */
export function addressOf(path, changes = {}) {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) query.set(key, value);
  const search = query.toString();
  return search ? `${path}?${search}` : path;
}
