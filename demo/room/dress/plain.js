/**
 * How a service marks its pages. The room builds plain elements and hands them over; a dress only
 * adds attributes, wrappers and empty elements around them.
 *
 * @typedef {typeof plain} Dress
 */

const nothing = () => {};

/** No marks at all: a call page that nobody has described. */
export const plain = {
  /** The document's title in a state. */
  title: (_state, { title }) => title,
  /** The path of the call that follows this one. */
  nextPath: (path) => (path.endsWith('-next') ? path.slice(0, -5) : `${path}-next`),
  lobby: nothing,
  waiting: nothing,
  call: nothing,
  tile: nothing,
  people: nothing,
  muted: nothing,
  left: nothing,
};
