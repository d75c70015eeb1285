import type { Page } from 'playwright-core';

const SAID_BY_US = 'title, h1, h2, h3, thead th, dt, label, legend, summary, button, .btn, nav a, .hint, .tag, caption';

/**
 * Headings, labels, buttons and their like on an English page that are still Korean. Names that people gave stay as they
 * gave them, and what is marked as Korean by `lang` is meant to be.
 */
export async function hangulIn(page: Page, names: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.closest('[lang=ko]') === null)
        .map(({ tagName, textContent }) => `${tagName.toLowerCase()}: ${textContent.trim()}`),
    SAID_BY_US,
  );
  const withoutNames = (text: string) => names.reduce((left, name) => left.replaceAll(name, ''), text);
  return texts.filter((text) => /\p{Script=Hangul}/u.test(withoutNames(text)));
}
