import type { Locator, Page } from 'playwright-core';

/**
 * Goes on with the tab key until something has the focus, as somebody without a mouse does, and back where that was too far.
 * What has had the focus is marked, since a handle of an element brings a program into the page that takes longer than the page itself.
 * @throws where it cannot be reached, or is not seen to have it
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  await page.evaluate(markFocused, MARK);
  let presses = 0;
  let step = await target.getAttribute(MARK);
  for (; step === null && presses < 150; presses += AT_ONCE) {
    await press(page, 'Tab', AT_ONCE);
    step = await target.getAttribute(MARK);
  }
  await press(page, 'Shift+Tab', presses - Number(step ?? presses));
  const { reached, seen } = await page.evaluate(stopMarking, { mark: MARK, step });
  if (!reached) throw new Error(`${target.toString()} is not reached by the tab key`);
  if (!seen) throw new Error(`${target.toString()} has the focus, which nobody can see`);
}

/** The attribute that tells by which press of the tab key an element got the focus. */
const MARK = 'data-had-focus';

/** Keys that are pressed before anybody looks where they led: to look costs more than to press. */
const AT_ONCE = 8;

async function press(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
}

/** Marks what has the focus, and what gets it for the first time, until it is told to stop. */
function markFocused(mark: string): void {
  const told = new AbortController();
  const { signal } = told;
  let presses = 0;
  const note = () => {
    if (document.activeElement?.hasAttribute(mark) === false)
      document.activeElement.setAttribute(mark, String(presses));
  };
  const count = ({ key, shiftKey }: KeyboardEvent) => (presses += Number(key === 'Tab' && !shiftKey));
  addEventListener('keydown', count, { capture: true, signal });
  addEventListener('focusin', note, { signal });
  addEventListener(mark, () => told.abort(), { signal });
  note();
}

/** Takes the marks away. @returns whether what was reached by a press has the focus, and whether that can be seen */
function stopMarking({ mark, step }: { mark: string; step: string | null }): { reached: boolean; seen: boolean } {
  dispatchEvent(new Event(mark));
  const active = document.activeElement;
  const reached = step !== null && active?.getAttribute(mark) === step;
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  const seen = [active, active?.closest('label') ?? null].some((outlined) => {
    if (outlined === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(outlined);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  return { reached, seen };
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

/** Ticks every box on the way to a button, which then has the focus. */
export async function tickUntil(page: Page, button: Locator): Promise<void> {
  const text = await button.textContent();
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => ({
      isBox: document.activeElement?.matches('input[type=checkbox]'),
      text: document.activeElement?.textContent,
    }));
    if (focused.isBox === true) await page.keyboard.press('Space');
    else if (focused.text === text && (await hasFocus(button))) return;
  }
  throw new Error(`${button.toString()} is not reached by the tab key`);
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

export async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.and(target.page().locator(':focus')).count()) > 0;
}
