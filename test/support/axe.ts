import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What it reads is what is asked of it: violations, and no media, which our pages do not have. */
const ASKED: axeCore.RunOptions = { runOnly: WCAG_22_AA, resultTypes: ['violations'], preload: false };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = axeCore.AxeResults['violations'][number];

interface AxePage {
  readonly axe: typeof axeCore;
}

const rules = (...values: readonly string[]): axeCore.RunOptions => ({
  runOnly: { type: 'rule', values: [...values] },
});

/** What of a page that was asked before changes with the width of the screen. */
export const OF_ANOTHER_WIDTH = rules('target-size', 'scrollable-region-focusable');

/** What of a page that was asked before changes with its words: names, and the language that they are said in. */
export const OF_OTHER_WORDS = rules(
  ...['area-alt', 'button-name', 'document-title', 'frame-title', 'html-has-lang', 'html-lang-valid', 'image-alt'],
  ...['input-button-name', 'input-image-alt', 'label', 'label-content-name-mismatch', 'link-name', 'object-alt'],
  ...['role-img-alt', 'select-name', 'summary-name', 'svg-img-alt', 'valid-lang'],
);

/**
 * Fails with a list to work from where the page breaks a rule of WCAG 2.2 AA that a program can check.
 * @param changed what is asked of a page that was asked before; everything where nothing is said
 */
export async function expectAccessible(page: Page, changed: axeCore.RunOptions = {}): Promise<void> {
  const violations = await violationsIn(page, changed);
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact ?? 'unknown'}): ${help}`,
    ...nodes.map((node) => `    ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  ]);
  throw new Error(`${page.url()} is not accessible.\n${lines.join('\n')}`);
}

/** Axe comes into a page once, however often it is asked. */
async function violationsIn(page: Page, changed: axeCore.RunOptions): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (options) => (await (window as unknown as AxePage).axe.run(document, options)).violations,
    { ...ASKED, ...changed },
  );
}
