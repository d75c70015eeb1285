import type { Locator, Page } from 'playwright-core';

/** Goes on with the tab key until something has the focus, as somebody without a mouse does. @throws where it cannot be reached, or is not seen to have it */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle(); // found once: to look for a name costs far more than to press a key
  const stay = await element.evaluateHandle(staysThere);
  for (let presses = 0; presses < 150 && !(await element.evaluate(isActive)); presses += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press('Tab')));
  }
  await stay.evaluate((leave) => leave());
  if (!(await element.evaluate(isActive))) throw new Error(`${target.toString()} is not reached by the tab key`);
  await expectFocusSeen(target);
}

/** Keys that are pressed before anybody looks where they led: to look costs more than to press. */
const AT_ONCE = 8;

/** Lets no tab key lead on from something. @returns what takes that back */
function staysThere(element: Element): () => void {
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && element === document.activeElement) event.preventDefault();
  };
  addEventListener('keydown', stay, true);
  return () => removeEventListener('keydown', stay, true);
}

/** Passes the head of the page by the link that is there for it. */
export async function skipToMain(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: '본문으로 건너뛰기' }));
  await page.keyboard.press('Enter');
}

/** Goes to a link or button, and follows or presses it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export async function enterInMain(page: Page, target: Locator): Promise<void> {
  await skipToMain(page);
  await enter(page, target);
}

/** Ticks every box on the way to something, which then has the focus. */
export async function tickUntil(page: Page, target: Locator): Promise<void> {
  const end = await target.elementHandle();
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if (await end.evaluate(isActive)) return;
    if (await page.evaluate(() => document.activeElement?.matches('input[type=checkbox]'))) {
      await page.keyboard.press('Space');
    }
  }
  throw new Error(`${target.toString()} is not reached by the tab key`);
}

/** Types over what stands in a field that has the focus. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/**
 * Types a day, as 2026-11-23, into a date field that has the focus: in the order in which a browser in Korean has its parts,
 * else in that of one in English.
 */
export async function typeDate(page: Page, field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await typeParts(page, [year, month, date]);
  if ((await field.inputValue()) === day) return;
  for (let part = 0; part < 3; part++) await page.keyboard.press('ArrowLeft');
  await typeParts(page, [month, date, year]);
}

/** A year takes up to six figures, so that somebody who types four goes on by an arrow. */
async function typeParts(page: Page, parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    await page.keyboard.type(part);
    if (part.length === 4) await page.keyboard.press('ArrowRight');
  }
}

export const hasFocus = (target: Locator): Promise<boolean> => target.evaluate(isActive);

const isActive = (element: Element): boolean => element === element.ownerDocument.activeElement;

async function expectFocusSeen(target: Locator): Promise<void> {
  const seen = await target.evaluate((element) =>
    [element, element.closest('label') ?? element].some((outlined) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(outlined);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    }),
  );
  if (!seen) throw new Error(`${target.toString()} has the focus, which nobody can see`);
}
