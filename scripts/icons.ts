import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.ts';

/** An open door, light falling through it: a solid shape, so that it reads on any toolbar. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>Threshold</title>
  <rect width="32" height="32" rx="7" fill="#12796e"/>
  <path d="M9 26V12.5a7 7 0 0 1 14 0V26z" fill="#fff"/>
  <path d="M9 26V12.5a7 7 0 0 1 7-7l4 4V26z" fill="#12796e" fill-opacity=".22"/>
  <path d="M5 26.5h22" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
</svg>
`;

const folder = 'public/icon';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/icon.svg`, drawing);
const { path } = await findBrowser('chromium', console.log);
const browser = await puppeteer.launch({
  executablePath: path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
