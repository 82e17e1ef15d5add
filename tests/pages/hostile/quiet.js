// A page that does nothing yet.
window.quiet = true;
