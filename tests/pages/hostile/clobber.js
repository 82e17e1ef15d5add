// Elements whose names stand before the document's own properties.
addEventListener('DOMContentLoaded', () => {
  const names = ['querySelector', 'querySelectorAll', 'createElement', 'documentElement', 'body'];
  for (const name of [...names, 'title', 'defaultView', 'dispatchEvent', 'location', 'dir']) {
    for (const tag of ['form', 'img', 'iframe']) {
      const element = document.implementation.createHTMLDocument('').createElement(tag);
      element.setAttribute('name', name);
      Document.prototype.querySelector.call(document, 'main').append(element);
    }
  }
});
