/**
 * The card's styles. What is marked important on the host wins over any rule of the page: inside
 * a shadow tree important rules of the host outrank important rules from outside. The colours are
 * those of components/theme.css, which a test holds equal: a style sheet cannot be shared with pages.
 */
export const cardStyles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
.card {
  --raised: light-dark(#ffffff, #1f2225);
  --ink: light-dark(#1c1d1f, #edecea);
  --quiet: light-dark(#5b5e63, #a6abb1);
  --line: light-dark(#dedbd4, #363a3f);
  --accent: light-dark(#0f6b62, #7fd0c4);
  position: fixed;
  box-sizing: border-box;
  width: min(20rem, calc(100vw - 32px));
  padding: 1rem 1.125rem 0.75rem;
  border: 1px solid var(--line);
  border-inline-start: 3px solid var(--accent);
  border-radius: 8px;
  background: var(--raised);
  color: var(--ink);
  font: 400 0.875rem/1.45 system-ui, sans-serif;
  box-shadow: 0 8px 28px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 45%));
  user-select: none;
  overflow-wrap: anywhere;
  animation: arrive 240ms ease-out;
}
.card[data-theme="light"] { color-scheme: light; }
.card[data-theme="dark"] { color-scheme: dark; }
.card[hidden] { display: block; visibility: hidden; }
p { margin: 0; }
[data-text]::before { content: attr(data-text); }
.technique { color: var(--accent); font-size: 0.8125rem; font-weight: 600; }
.cue { margin-block: 0.25rem 0.5rem; font-size: 1.125rem; line-height: 1.35; text-wrap: pretty; }
.fact { margin-block-start: 0.375rem; font-size: 0.8125rem; }
.plan { margin-block-start: 0.375rem; overflow: hidden; font-size: 0.8125rem; text-overflow: ellipsis; white-space: nowrap; }
.reason { margin-block-start: 0.375rem; }
.why, .reason { color: var(--quiet); font-size: 0.8125rem; }
.foot { display: flex; align-items: center; justify-content: space-between; gap: 0.75rem; margin-block-start: 0.5rem; }
.dismiss, .breathe {
  flex: none;
  min-height: 28px;
  margin-inline-end: -0.5rem;
  padding: 0.25rem 0.5rem;
  border: 0;
  border-radius: 8px;
  background: none;
  color: var(--accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.dismiss:hover, .breathe:hover { background: color-mix(in srgb, var(--accent) 10%, transparent); }
.dismiss:focus-visible, .breathe:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.breath { display: flex; align-items: center; gap: 0.5rem; min-height: 28px; }
.breath .breathe { margin-inline: -0.5rem auto; font-weight: 400; }
.breath p { color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.breath i { width: 0.75rem; height: 0.75rem; border-radius: 50%; background: var(--accent); opacity: 0; }
.breath i.in { animation: swell 4s ease-in-out both; }
.breath i.out { animation: swell 6s ease-in-out reverse both; }
.discreet:not(:hover, :focus-within) :is(.cue, .why, .fact, .reason) { border-radius: 4px; background: var(--line); color: transparent; forced-color-adjust: none; }
@keyframes swell { from { opacity: 0.25; transform: scale(0.6); } to { opacity: 0.9; transform: scale(1.4); } }
@keyframes arrive { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } .breath i { display: none; } }
@media (prefers-contrast: more) { .card { --quiet: var(--ink); --line: var(--ink); } }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
@media print { .card { display: none; } }
`;
