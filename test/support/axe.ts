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

/**
 * Fails with a list to work from where the page breaks a rule of WCAG 2.2 AA that a program can check.
 * @param unasked rules to leave out where they have been asked before
 */
export async function expectAccessible(page: Page, unasked: readonly string[] = []): Promise<void> {
  const violations = await violationsIn(page, unasked);
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact ?? 'unknown'}): ${help}`,
    ...nodes.map((node) => `    ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  ]);
  throw new Error(`${page.url()} is not accessible.\n${lines.join('\n')}`);
}

/** Axe comes into a page once, however often it is asked. */
async function violationsIn(page: Page, unasked: readonly string[]): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const rules = Object.fromEntries(unasked.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(
    async (options) => (await (window as unknown as AxePage).axe.run(document, options)).violations,
    { ...ASKED, rules },
  );
}
