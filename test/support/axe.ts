import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * Fails with a list to work from where the page breaks a rule of WCAG 2.2 AA that a program can check.
 * @param unasked rules to leave out where they have been asked before
 */
export async function expectAccessible(page: Page, unasked: readonly string[] = []): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG_22_AA)
    .disableRules([...unasked])
    .setLegacyMode(); // our pages have no frames to look into
  const { violations } = await axe.analyze();
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact ?? 'unknown'}): ${help}`,
    ...nodes.map((node) => `    ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  ]);
  throw new Error(`${page.url()} is not accessible.\n${lines.join('\n')}`);
}
