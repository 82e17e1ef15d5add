/**
 * Makes an element. Attributes set to `true` are empty, those set to `false` or nothing left out;
 * functions listen.
 *
 * @param {Document} owner
 * @param {string} tag
 * @param {Record<string, string | boolean | (() => void) | undefined>} attributes
 * @param {...(Node | string)} children
 */
export function element(owner, tag, attributes, ...children) {
  const made = owner.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (typeof value === 'string') made.setAttribute(name, value);
    else if (value) made.setAttribute(name, '');
  }
  made.append(...children);
  return made;
}

/**
 * A button named by its text.
 *
 * @param {Document} owner
 * @param {string} label
 * @param {() => void} onClick
 * @param {string} [kind] a class
 */
export function button(owner, label, onClick, kind = '') {
  const text = element(owner, 'span', {}, label);
  return element(
    owner,
    'button',
    { type: 'button', class: `button ${kind}`, click: onClick },
    text,
  );
}

/**
 * A button that says what it would do next, and tells what it has done.
 *
 * @param {Document} owner
 * @param {[on: string, off: string]} labels what it says while on and while off
 * @param {boolean} initially whether it is on
 * @param {(on: boolean) => void} onToggle
 */
export function toggle(owner, labels, initially, onToggle) {
  let on = initially;
  const made = button(owner, labels[on ? 0 : 1], () => {
    on = !on;
    made.querySelector('span').textContent = labels[on ? 0 : 1];
    onToggle(on);
  });
  return made;
}

/**
 * A video that plays a stream, without sound where the browser insists.
 *
 * @param {Document} owner
 * @param {boolean} muted
 */
export function video(owner, muted) {
  const made = element(owner, 'video', { autoplay: true, playsinline: true, muted });
  made.muted = muted;
  return made;
}

/**
 * Plays a stream in a video.
 *
 * @param {HTMLVideoElement} target
 * @param {MediaStream | undefined} stream
 */
export function show(target, stream) {
  if (!stream || target.srcObject === stream) return;
  target.srcObject = stream;
  target.play().catch(() => {
    target.muted = true;
    target.play().catch(() => {});
  });
}
