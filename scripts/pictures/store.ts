import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { popupView, type Ready, view, withSample } from './browser.ts';
import { openSection, walk } from './job.ts';
import { type Frame, framePage, frames, type Views } from './storeFrames.ts';

/** `npm run store:pictures`: the pictures the stores ask for, of the real build with a sample in it. */
const folder = 'docs/store/pictures';

mkdirSync(folder, { recursive: true });
await withSample(async (ready) => {
  const views = await shoot(ready);
  for (const frame of frames) await draw(ready, frame, frame.view && views[frame.view]);
  await drawIcon(ready);
});

/** Walks the main job once, and takes the views on its way. */
async function shoot(ready: Ready): Promise<Views> {
  const taken = new Map<keyof Views, Uint8Array>();
  await walk(ready, {
    door: async (page) => {
      taken.set('door', await view(page, { width: 1112, height: 690, from: 324 }));
    },
    answered: async (popup) => {
      taken.set('reflection', await popupView(popup, 2));
    },
  });
  const sections = { week: `week/${ready.week}`, people: 'people', data: 'data' } as const;
  for (const [name, section] of Object.entries(sections)) {
    const page = await openSection(ready, section);
    taken.set(name as keyof typeof sections, await view(page, { width: 744, height: 760 }));
  }
  return Object.fromEntries(taken) as Record<keyof Views, Uint8Array>;
}

async function draw({ browser }: Ready, frame: Frame, shown?: Uint8Array): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: frame.width, height: frame.height });
  const theme = readFileSync('components/theme.css', 'utf8');
  const icon = readFileSync('public/icon/icon.svg', 'utf8');
  await page.setContent(framePage(frame, { theme, icon, shown }));
  const picture = join(folder, `${frame.name}.png`);
  const bytes = await page.screenshot({ path: picture });
  console.log(
    `${picture}  ${frame.width} × ${frame.height}  ${Math.round(bytes.length / 1000)} kB`,
  );
  await page.close();
}

/** Stores want the drawing at 96 px in a clear edge of 16. */
async function drawIcon({ browser }: Ready): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 128, height: 128 });
  const icon = readFileSync('public/icon/icon.svg', 'utf8');
  await page.setContent(
    `<style>body { margin: 16px } svg { display: block; width: 96px; height: 96px }</style>${icon}`,
  );
  await page.screenshot({ path: join(folder, 'icon-128.png'), omitBackground: true });
  await page.close();
}
