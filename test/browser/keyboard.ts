import type { Locator, Page } from 'playwright-core';

/** Goes on with the tab key until something has the focus, as somebody without a mouse does. @throws where it cannot be reached, or is not seen to have it */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) return expectFocusSeen(target);
  }
  throw new Error(`${target.toString()} is not reached by the tab key`);
}

/** Types over what stands in a field that has the focus. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

async function expectFocusSeen(target: Locator): Promise<void> {
  const seen = await target.evaluate((element) =>
    [element, element.closest('label') ?? element].some((outlined) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(outlined);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    }),
  );
  if (!seen) throw new Error(`${target.toString()} has the focus, which nobody can see`);
}
