// Opens every shadow root it can, and watches what comes to and goes from the document.
const found = { roots: [], seen: [], removed: [] };
window.found = found;
const native = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = native.call(this, { ...options, mode: 'open' });
  found.roots.push(this.nodeName);
  return root;
};
Element.prototype.remove = function () {
  found.removed.push(this.nodeName);
};
const { append } = Element.prototype;
Element.prototype.append = function (...nodes) {
  if (this === document.documentElement) found.roots.push('append');
  return append.apply(this, nodes);
};
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (node.nodeName !== 'DIV') continue;
      found.seen.push(node.nodeName);
      if (node.shadowRoot) found.roots.push(node.shadowRoot);
    }
}).observe(document.documentElement, { childList: true });
