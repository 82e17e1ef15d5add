// Takes every stranger out of the document as soon as it comes.
window.taken = 0;
new MutationObserver(() => {
  const host = document.querySelector('html > div');
  if (!host) return;
  window.taken += 1;
  if (window.taken % 2) host.remove();
  else document.body.append(host);
}).observe(document.documentElement, { childList: true });
