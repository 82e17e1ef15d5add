import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { lived } from './support/lived.ts';
import { axeViolations } from './support/page.ts';
import { openThreshold, press, readRows } from './support/threshold.ts';

// Downloads can be led into a folder in Chromium only.
describe('her data in chromium', () => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'threshold-data-'));
  const text = () => page.evaluate(() => document.body.innerText);
  const go = async (section: string) => {
    page = await open.driver.openPage(open.driver.extensionUrl(`/options.html#${section}`));
    await byRole(page, 'heading', /./);
  };
  /** Waits for the one file whose name ends so. */
  async function downloaded(end: string): Promise<string> {
    let name: string | undefined;
    const look = () => {
      name = readdirSync(folder).find((one) => one.endsWith(end));
      return name !== undefined;
    };
    await until(look, { what: `a file ${end}`, timeout: 30_000 });
    return join(folder, name ?? '');
  }
  async function choose(path: string): Promise<void> {
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  beforeAll(async () => {
    open = await openThreshold('chromium');
    const session = await open.driver.inside.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const popup = await open.driver.openPage(open.driver.extensionUrl('/popup.html'));
    await press(popup, 'Reflect on a talk');
    await byRole(popup, 'form', 'Reflection');
    await popup.keyboard.press('4');
    await popup.keyboard.press('a');
    await (await byRole(popup, 'textbox', 'One line')).focus();
    await popup.keyboard.type('Zoë waited');
    await (await byRole(popup, 'textbox', 'Promise')).focus();
    await popup.keyboard.type('=1+1');
    await popup.keyboard.press('Enter');
    await byRole(popup, 'status', 'Saved');
    await popup.close();
  });
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });

  test('the week says what it rests on, and keeps a plan', async () => {
    await go('week');
    await until(async () => (await text()).includes('You wrote 1 reflection.'), { what: 'letter' });
    expect(await text()).toContain('not enough yet, 1 of 5');
    const plan = await byRole(page, 'textbox', 'One plan for next week');
    await plan.focus();
    await page.keyboard.type('When asked, I wait');
    await press(page, 'Save plan');
    await byRole(page, 'status', /^Saved\. You will/);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMediaType('print');
    const pdf = await page.createPDFStream({ format: 'a4', preferCSSPageSize: true });
    const bytes = Buffer.concat(await Array.fromAsync(pdf.values()));
    expect(bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });

  test('everything goes out, away, and comes back', async () => {
    const { reflections } = await readRows(open.driver);
    await go('data');
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Export');
    const path = await downloaded('.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'threshold-export' });
    await press(page, 'Export as CSV');
    const csv = readFileSync(await downloaded('.csv'));
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString()).toContain("Zoë waited,'=1+1,");
    await press(page, 'Export weeks as Markdown');
    const weeks = unzipSync(readFileSync(await downloaded('-weeks.zip')));
    const [name = ''] = Object.keys(weeks);
    expect(name).toMatch(/^\d{4}-W\d{2}\.md$/);
    expect(new TextDecoder().decode(weeks[name])).toContain('> Zoë waited');
    await press(page, 'Delete everything');
    await (await byRole(page, 'textbox', 'Type “delete” to confirm')).type('delete');
    await press(page, 'Delete for good');
    await byRole(page, 'status', 'Everything is deleted.');
    expect((await readRows(open.driver)).reflections).toEqual([]);
    await choose(path);
    await press(page, 'Add to what is here');
    await byRole(page, 'status', /^Done\. New: \d+/);
    expect((await readRows(open.driver)).reflections).toEqual(reflections);
    await choose(path);
    await until(async () => (await text()).includes('Everything in it is here already.'), {
      what: 'that nothing is new',
    });
  });

  test('an import whose page is closed is there wholly or not at all', async () => {
    const before = (await readRows(open.driver)).reflections.length;
    const days = Array.from(
      { length: 28 },
      (_, at) => `2025-02-${String(at + 1).padStart(2, '0')}`,
    );
    const many = join(folder, 'many');
    const head = { format: 'threshold-export', version: 1 };
    writeFileSync(many, JSON.stringify({ ...head, tables: lived(days, 40) }));
    await choose(many);
    await press(page, 'Add to what is here');
    await page.waitForSelector('progress[value]');
    await page.close();
    const end = Date.now() + 5_000;
    while (Date.now() < end) {
      const { length } = (await readRows(open.driver)).reflections;
      expect([before, before + 28 * 40]).toContain(length);
    }
    await go('data');
  });

  test('an encrypted copy wants its passphrase', async () => {
    await press(page, 'Encrypted backup');
    for (const name of ['Passphrase', 'Passphrase again']) {
      await (await byRole(page, 'textbox', name)).type('four random words here');
    }
    await press(page, 'Make the encrypted file');
    const path = await downloaded('.age');
    await page.reload();
    await byRole(page, 'button', 'Import');
    await choose(path);
    await (await byRole(page, 'textbox', 'Passphrase')).type('wrong');
    await press(page, 'Open the file');
    await until(async () => (await text()).includes('This passphrase does not open the file.'), {
      what: 'that it is wrong',
      timeout: 30_000,
    });
    await (await byRole(page, 'textbox', 'Passphrase')).type('four random words here');
    await press(page, 'Open the file');
    await until(async () => (await text()).includes('What this file would do'), {
      what: 'the preview',
      timeout: 30_000,
    });
    await page.close();
  });
});
