import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { until } from '../../../scripts/page.ts';

/**
 * What the page's accessibility tree holds by this role and name, as a screen reader would find it;
 * closed shadow roots are in the tree as well. Chromium only. For text, what holds it is given.
 */
export async function inTree(
  page: Page,
  role: string,
  name: string | RegExp,
): Promise<ElementHandle<Element>> {
  let found: ElementHandle<Element> | null = null;
  let seen: string[] = [];
  const look = async () => {
    const root = await page.accessibility.snapshot({ interestingOnly: false });
    const nodes = root ? flat(root) : [];
    seen = nodes.map((node) => `${node.role} ${node.name}`);
    const match = nodes.find((node) => node.role === role && isNamed(node, name));
    found = (await match?.elementHandle()) as ElementHandle<Element> | null;
    return match !== undefined;
  };
  await until(look, { what: `${role} ${name} in the tree` }).catch((error: Error) => {
    throw new Error(`${error.message}; there are: ${seen.join(' | ')}`);
  });
  return found as never as ElementHandle<Element>;
}

function isNamed({ name = '' }: SerializedAXNode, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function flat(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}
